"use strict";

exports.id = 64;

exports.ids = [ 64, 607 ];

exports.modules = {
 5607: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   look: () => look,
   sameRegion: () => sameRegion,
   shortName: () => shortName
  });
  var i = n(4704);
  const r = 2e4;
  function look(e) {
   const t = AbortSignal.timeout(r);
   return {
    abortSignal: e === void 0 ? t : AbortSignal.any([ e, t ])
   };
  }
  function sameRegion(e, t) {
   for (const [n, r] of Object.entries(t)) {
    const t = /^arn:[^:]+:[^:]+:([^:]*):/.exec(r ?? "")?.[1];
    if (t !== void 0 && t !== "" && t !== e) throw new i.lZ(`input '${n}' is in ${t}, but the region to act in is ${e}`, {
     help: "Set 'aws-region' to the region of the service."
    });
   }
  }
  function shortName(e) {
   return e.slice(e.lastIndexOf("/") + 1);
  }
 }),
 8127: ((e, t, n) => {
  n.d(t, {
   Is: () => errorName,
   es: () => awsError
  });
  var i = n(4704);
  function errorName(e) {
   if (!(e instanceof Error)) return "";
   if (e.name !== "Error" && e.name !== "AggregateError" && e.name !== "TypeError") return e.name;
   return "code" in e && typeof e.code === "string" ? e.code : e.name;
  }
  function awsError(e, t) {
   if (e instanceof i.lZ) return e;
   const n = helpFor(errorName(e), e);
   return new i.lZ(`could not ${t}`, {
    cause: e,
    ...n === void 0 ? {} : {
     help: n
    }
   });
  }
  function helpFor(e, t) {
   if (/ExpiredToken|TokenRefreshRequired|RequestExpired/.test(e)) return "The credentials have expired. Run aws-actions/configure-aws-credentials again before this step, or ask for a longer role-duration-seconds.";
   if (/UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|AuthFailure|InvalidAccessKeyId/.test(e)) return "AWS does not know these credentials. Check the access key or role, and that it belongs to this partition and account.";
   if (/CredentialsProviderError/.test(e)) return "No AWS credentials were found. Run aws-actions/configure-aws-credentials before this step (permissions: id-token: write).";
   if (/AccessDenied|UnauthorizedOperation|NotAuthorized/.test(e)) return "The role lacks a permission, named in the message. It will not be tried again.";
   if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(e)) return "The AWS endpoint does not answer. Check the region, AWS_ENDPOINT_URL and the network.";
   if (/Throttl|TooManyRequests|RequestLimitExceeded/.test(e)) return "AWS went on throttling through every retry. Run fewer deployments at once, or ask for a higher API quota.";
   if (statusOf(t) >= 500) return "AWS answered with a server error through every retry. Look at the AWS Health Dashboard, then run the job again.";
   return;
  }
  function statusOf(e) {
   if (typeof e !== "object" || e === null || !("$metadata" in e)) return 0;
   const t = e.$metadata.httpStatusCode;
   return t ?? 0;
  }
 }),
 3064: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   deregister: () => deregister,
   describeTaskDefinition: () => describeTaskDefinition,
   listRevisions: () => listRevisions,
   registerTaskDefinition: () => registerTaskDefinition,
   tagResource: () => tagResource
  });
  var i = n(4704);
  var r = n(5607);
  var s = n(8127);
  var o = n(9289);
  async function describeTaskDefinition(e, t) {
   try {
    const {taskDefinition: n, tags: r} = await (0, o.l)(e.client, t);
    const s = n?.taskDefinitionArn;
    if (s === void 0) throw new i.lZ(`ECS answered without task definition '${t}'`);
    return {
     definition: n ?? {},
     arn: s,
     tags: r
    };
   } catch (n) {
    throw (0, s.es)(n, `describe task definition '${(0, r.shortName)(t)}' in ${e.region}`);
   }
  }
  async function registerTaskDefinition(e, t) {
   const {RegisterTaskDefinitionCommand: r} = await Promise.all([ n.e(413), n.e(692) ]).then(n.bind(n, 6692));
   try {
    const {taskDefinition: n} = await e.client.send((0, o.m)(new r(t)));
    const s = n?.taskDefinitionArn;
    if (s === void 0) throw new i.lZ("ECS answered RegisterTaskDefinition without an ARN");
    return s;
   } catch (e) {
    throw (0, s.es)(e, `register a revision of task definition '${t.family}'`);
   }
  }
  async function listRevisions(e, t, i) {
   const {ListTaskDefinitionsCommand: r} = await Promise.all([ n.e(413), n.e(692) ]).then(n.bind(n, 6692));
   try {
    const {taskDefinitionArns: n} = await e.client.send(new r({
     familyPrefix: t,
     sort: "DESC",
     status: "ACTIVE",
     maxResults: i
    }));
    return n ?? [];
   } catch (e) {
    throw (0, s.es)(e, `list the revisions of task definition '${t}'`);
   }
  }
  async function deregister(e, t) {
   const {DeregisterTaskDefinitionCommand: i} = await Promise.all([ n.e(413), n.e(692) ]).then(n.bind(n, 6692));
   try {
    await e.client.send(new i({
     taskDefinition: t
    }));
   } catch (e) {
    throw (0, s.es)(e, `deregister ${(0, r.shortName)(t)}`);
   }
  }
  async function tagResource(e, t, i) {
   const {TagResourceCommand: o} = await Promise.all([ n.e(413), n.e(692) ]).then(n.bind(n, 6692));
   try {
    await e.client.send(new o({
     resourceArn: t,
     tags: Object.entries(i).map(([e, t]) => ({
      key: e,
      value: t
     }))
    }));
   } catch (e) {
    throw (0, s.es)(e, `tag ${(0, r.shortName)(t)}`);
   }
  }
 }),
 9289: ((e, t, n) => {
  n.d(t, {
   l: () => describeAll,
   m: () => sendingAll
  });
  function sendingAll(e) {
   e.middlewareStack.add(e => t => {
    t.request.body = JSON.stringify(t.input);
    return e(t);
   }, {
    step: "build",
    priority: "high",
    name: "sendingAll"
   });
   return e;
  }
  async function describeAll(e, t, i = {}) {
   const {DescribeTaskDefinitionCommand: r} = await Promise.all([ n.e(413), n.e(692) ]).then(n.bind(n, 6692));
   const s = new r({
    taskDefinition: t,
    include: [ "TAGS" ]
   });
   let o = "";
   s.middlewareStack.add(t => async n => {
    const i = await t(n);
    const r = i;
    const s = e.config.streamCollector;
    const a = await s(r.response.body);
    o = Buffer.from(a).toString("utf8");
    r.response.body = a;
    return i;
   }, {
    step: "deserialize",
    priority: "low",
    name: "describeAll"
   });
   const {taskDefinition: a, tags: c} = await e.send(s, i);
   if (a === void 0) return {
    taskDefinition: a,
    tags: c ?? []
   };
   const {registeredAt: d, deregisteredAt: l, deleteRequestedAt: u} = a;
   const f = Object.entries({
    registeredAt: d,
    deregisteredAt: l,
    deleteRequestedAt: u
   });
   const {taskDefinition: h} = JSON.parse(o);
   const g = Object.fromEntries(f.filter(([, e]) => e !== void 0));
   return {
    taskDefinition: {
     ...h,
     ...g
    },
    tags: c ?? []
   };
  }
 })
};
