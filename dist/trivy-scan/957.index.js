"use strict";

exports.id = 957;

exports.ids = [ 957 ];

exports.modules = {
 9957: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   ecrClient: () => ecrClient
  });
  const r = {
   retryMode: "standard",
   maxAttempts: 6,
   customUserAgent: "slipway",
   requestHandler: {
    connectionTimeout: 5e3,
    socketTimeout: 3e4
   }
  };
  async function ecrClient(e, t) {
   const {ECRClient: s} = await n.e(564).then(n.bind(n, 6564));
   return new s({
    ...r,
    region: e,
    ...t === void 0 ? {} : {
     credentials: t
    }
   });
  }
 })
};
