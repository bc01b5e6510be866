"use strict";

exports.id = 380;

exports.ids = [ 380 ];

exports.modules = {
 5028: ((e, t, s) => {
  s.d(t, {
   s: () => n
  });
  const n = {
   retryMode: "standard",
   maxAttempts: 6,
   customUserAgent: "slipway",
   requestHandler: {
    connectionTimeout: 5e3,
    socketTimeout: 3e4
   }
  };
 }),
 8380: ((e, t, s) => {
  s.r(t);
  s.d(t, {
   ecsClient: () => ecsClient
  });
  var n = s(5028);
  async function ecsClient(e, t) {
   const {ECSClient: i} = await Promise.all([ s.e(413), s.e(692) ]).then(s.bind(s, 6692));
   return new i({
    ...n.s,
    region: e,
    ...t === void 0 ? {} : {
     credentials: t
    }
   });
  }
 })
};
