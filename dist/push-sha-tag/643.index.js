"use strict";

exports.id = 643;

exports.ids = [ 643 ];

exports.modules = {
 5028: ((e, t, n) => {
  n.d(t, {
   s: () => s
  });
  const s = {
   retryMode: "standard",
   maxAttempts: 6,
   customUserAgent: "slipway",
   requestHandler: {
    connectionTimeout: 5e3,
    socketTimeout: 3e4
   }
  };
 }),
 8643: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   ecrClient: () => ecrClient
  });
  var s = n(5028);
  async function ecrClient(e, t) {
   const {ECRClient: r} = await n.e(564).then(n.bind(n, 6564));
   return new r({
    ...s.s,
    region: e,
    ...t === void 0 ? {} : {
     credentials: t
    }
   });
  }
 })
};
