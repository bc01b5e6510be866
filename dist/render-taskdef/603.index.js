"use strict";

exports.id = 603;

exports.ids = [ 603, 380, 424 ];

exports.modules = {
 7603: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   readRunning: () => readRunning
  });
  var r = n(8380);
  var i = n(8127);
  var s = n(424);
  var o = n(9289);
  var a = n(4704);
  var d = n(5961);
  var c = n(3177);
  async function readRunning(e, t, u, l) {
   const {DescribeServicesCommand: f} = await Promise.all([ n.e(413), n.e(692) ]).then(n.bind(n, 6692));
   try {
    const n = await (0, r.ecsClient)((0, s.regionOf)(u));
    const i = {
     abortSignal: l
    };
    const {services: a = []} = await n.send(new f({
     cluster: e,
     services: [ t ]
    }), i);
    const h = a.find(({status: e}) => e !== "INACTIVE")?.taskDefinition;
    if (h === void 0) {
     (0, d.pq)(`there is no service '${t}' in '${e}' yet; compared with the template`);
     return;
    }
    const g = await (0, o.l)(n, h, i);
    const w = await (0, c.QC)(JSON.stringify(g.taskDefinition ?? {}), h);
    return {
     arn: h,
     name: h.replace(/^.*task-definition\//, ""),
     definition: w
    };
   } catch (n) {
    if (l.aborted) throw n;
    const [r, ...s] = (0, a.DD)((0, i.es)(n, `read what ${t} in ${e} runs`));
    (0, d.$e)(`${[ r, ...s ].join(": ")}; compared with the template`);
    return;
   }
  }
 }),
 5028: ((e, t, n) => {
  n.d(t, {
   s: () => r
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
 }),
 8380: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   ecsClient: () => ecsClient
  });
  var r = n(5028);
  async function ecsClient(e, t) {
   const {ECSClient: i} = await Promise.all([ n.e(413), n.e(692) ]).then(n.bind(n, 6692));
   return new i({
    ...r.s,
    region: e,
    ...t === void 0 ? {} : {
     credentials: t
    }
   });
  }
 }),
 8127: ((e, t, n) => {
  n.d(t, {
   Is: () => errorName,
   es: () => awsError
  });
  var r = n(4704);
  function errorName(e) {
   if (!(e instanceof Error)) return "";
   if (e.name !== "Error" && e.name !== "AggregateError" && e.name !== "TypeError") return e.name;
   return "code" in e && typeof e.code === "string" ? e.code : e.name;
  }
  function awsError(e, t) {
   if (e instanceof r.lZ) return e;
   const n = helpFor(errorName(e), e);
   return new r.lZ(`could not ${t}`, {
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
 424: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   regionOf: () => regionOf
  });
  var r = n(4704);
  function regionOf(e, t = process.env) {
   const n = e ?? (t.AWS_REGION || t.AWS_DEFAULT_REGION || "");
   if (n === "") throw new r.lZ("no AWS region was given", {
    help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
   });
   if (!/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(n)) throw new r.lZ(`'${n}' is not the name of an AWS region; it must be like eu-central-1`);
   return n;
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
  async function describeAll(e, t, r = {}) {
   const {DescribeTaskDefinitionCommand: i} = await Promise.all([ n.e(413), n.e(692) ]).then(n.bind(n, 6692));
   const s = new i({
    taskDefinition: t,
    include: [ "TAGS" ]
   });
   let o = "";
   s.middlewareStack.add(t => async n => {
    const r = await t(n);
    const i = r;
    const s = e.config.streamCollector;
    const a = await s(i.response.body);
    o = Buffer.from(a).toString("utf8");
    i.response.body = a;
    return r;
   }, {
    step: "deserialize",
    priority: "low",
    name: "describeAll"
   });
   const {taskDefinition: a, tags: d} = await e.send(s, r);
   if (a === void 0) return {
    taskDefinition: a,
    tags: d ?? []
   };
   const {registeredAt: c, deregisteredAt: u, deleteRequestedAt: l} = a;
   const f = Object.entries({
    registeredAt: c,
    deregisteredAt: u,
    deleteRequestedAt: l
   });
   const {taskDefinition: h} = JSON.parse(o);
   const g = Object.fromEntries(f.filter(([, e]) => e !== void 0));
   return {
    taskDefinition: {
     ...h,
     ...g
    },
    tags: d ?? []
   };
  }
 })
};
