"use strict";

exports.id = 203;

exports.ids = [ 203 ];

exports.modules = {
 1203: ((t, e, a) => {
  a.r(e);
  a.d(e, {
   publicCredentials: () => publicCredentials
  });
  var r = a(7075);
  var n = a(5028);
  var i = a(8127);
  var o = a(5121);
  const s = "us-east-1";
  const c = `https://api.ecr-public.${s}.amazonaws.com`;
  async function publicCredentials(t, e = process.env) {
   const {ECRClient: r, GetAuthorizationTokenCommand: d} = await Promise.all([ a.e(413), a.e(696) ]).then(a.bind(a, 8696));
   const u = {
    ...n.s,
    region: s,
    endpoint: e.AWS_ENDPOINT_URL_ECR_PUBLIC || e.AWS_ENDPOINT_URL || c,
    signingName: "ecr-public"
   };
   const l = new r(u);
   l.middlewareStack.add(t => e => {
    const {headers: a} = e.request;
    a["x-amz-target"] = "SpencerFrontendService.GetAuthorizationToken";
    return t(e);
   }, {
    step: "build",
    name: "ecrPublicTarget"
   });
   l.middlewareStack.add(t => async e => {
    const a = await t(e);
    const r = a.response;
    if (r.statusCode === 200) r.body = await listed(r.body);
    return a;
   }, {
    step: "deserialize",
    priority: "low",
    name: "ecrPublicAnswer"
   });
   try {
    const e = await l.send(new d({}), {
     abortSignal: t
    }).catch(e => {
     t.throwIfAborted();
     throw (0, i.es)(e, "get the registry's credentials from ECR Public");
    });
    return (0, o.credentialsOf)(e.authorizationData?.[0]?.authorizationToken, "ECR Public");
   } finally {
    l.destroy();
   }
  }
  async function listed(t) {
   const e = [];
   for await (const a of t) e.push(a);
   const a = Buffer.concat(e).toString("utf8");
   const n = JSON.parse(a);
   return r.Readable.from([ Buffer.from(JSON.stringify({
    authorizationData: [ n.authorizationData ]
   })) ]);
  }
 })
};
