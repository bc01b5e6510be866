"use strict";

exports.id = 306;

exports.ids = [ 306, 424 ];

exports.modules = {
 9306: ((e, t, r) => {
  r.d(t, {
   resolveSecrets: () => resolveSecrets
  });
  var n = r(5028);
  async function secretsClient(e) {
   const {SecretsManagerClient: t} = await Promise.all([ r.e(413), r.e(14) ]).then(r.bind(r, 6014));
   return new t({
    ...n.s,
    region: e
   });
  }
  async function ssmClient(e) {
   const {SSMClient: t} = await Promise.all([ r.e(413), r.e(627) ]).then(r.bind(r, 5627));
   return new t({
    ...n.s,
    region: e
   });
  }
  var s = r(8127);
  var o = r(424);
  var a = r(4704);
  function parseReference(e) {
   const t = /^(ssm|secretsmanager):/.exec(e)?.[1];
   if (t === void 0) return {
    kind: "value-from",
    valueFrom: e
   };
   const r = e.slice(t.length + 1);
   if (r.startsWith("arn:")) return {
    kind: "value-from",
    valueFrom: r
   };
   if (t === "ssm") {
    if (/^[\w./-]+$/.test(r)) return {
     kind: "parameter",
     name: r
    };
    throw new a.lZ(`'${e}' is not a parameter; it must be ssm:NAME, of letters, digits, _ . - and /`);
   }
   const [, n, s = "", o = "", i = ""] = /^([\w/+=.@-]+)(?::([^:]*)(?::([^:]*)(?::([^:]*))?)?)?$/.exec(r) ?? [];
   if (n === void 0) throw new a.lZ(`'${e}' is not a secret; it must be secretsmanager:NAME[:JSON-KEY[:STAGE[:VERSION]]]`);
   if (o !== "" && i !== "") throw new a.lZ(`'${e}' names a stage and a version; ECS takes one of the two`);
   return {
    kind: "secret",
    name: n,
    key: s,
    stage: o,
    version: i
   };
  }
  function secretValueFrom(e, {key: t, stage: r, version: n}) {
   return t + r + n === "" ? e : `${e}:${t}:${r}:${n}`;
  }
  const i = 50;
  async function resolveSecrets(e, t, r) {
   const n = [ ...e.values() ].flatMap(({secrets: e = {}, logSecrets: t = {}}) => [ ...Object.values(e), ...Object.values(t) ].filter(e => e !== null));
   const s = new Map([ ...new Set(n) ].map(e => [ e, parseReference(e) ]));
   const o = await lookUp(s, t, r);
   const resolve = e => Object.fromEntries(Object.entries(e ?? {}).map(([e, t]) => [ e, t === null ? null : o.get(t) ?? t ]));
   return new Map([ ...e ].map(([e, t]) => [ e, {
    ...t,
    secrets: resolve(t.secrets),
    logSecrets: resolve(t.logSecrets)
   } ]));
  }
  async function lookUp(e, t, r) {
   const n = new Map;
   const s = [];
   const of = t => [ ...e ].flatMap(([e, r]) => r.kind === t ? [ {
    text: e,
    ...r
   } ] : []);
   for (const {text: e, valueFrom: t} of of("value-from")) n.set(e, t);
   const i = of("parameter");
   const c = of("secret");
   if (i.length + c.length === 0) return n;
   const l = (0, o.regionOf)(t);
   const u = await parameterArns(i.map(({name: e}) => e), l, r);
   for (const {text: e, name: t} of i) {
    const r = u.get(t);
    if (r === void 0) s.push(`the parameter '${t}' isn't there`); else n.set(e, r);
   }
   for (const {text: e, ...t} of c) {
    const o = await describeSecret(t.name, l, r);
    const a = secretProblem(o, t);
    if (a === void 0) n.set(e, secretValueFrom(o?.ARN ?? "", t)); else s.push(`the secret '${t.name}' ${a}`);
   }
   if (s.length === 0) return n;
   throw new a.lZ(`secrets can't be resolved in ${l}: ${s.join("; ")}`, {
    help: "Check the names, the region and the account of the credentials; names are case-sensitive."
   });
  }
  async function parameterArns(e, t, n) {
   const o = new Map;
   if (e.length === 0) return o;
   const {DescribeParametersCommand: a} = await Promise.all([ r.e(413), r.e(627) ]).then(r.bind(r, 5627));
   const c = await ssmClient(t);
   for (let r = 0; r < e.length; r += i) {
    const l = e.slice(r, r + i);
    let u;
    do {
     const e = await c.send(new a({
      ParameterFilters: [ {
       Key: "Name",
       Option: "Equals",
       Values: l
      } ],
      MaxResults: 50,
      ...u === void 0 ? {} : {
       NextToken: u
      }
     }), {
      abortSignal: n
     }).catch(e => {
      n.throwIfAborted();
      throw (0, s.es)(e, `look up the parameters ${l.join(", ")} in ${t}`);
     });
     for (const {Name: t, ARN: r} of e.Parameters ?? []) if (t !== void 0) o.set(t, r ?? t);
     u = e.NextToken;
    } while (u !== void 0 && u !== "");
   }
   return o;
  }
  async function describeSecret(e, t, n) {
   const {DescribeSecretCommand: o} = await Promise.all([ r.e(413), r.e(14) ]).then(r.bind(r, 6014));
   const a = await secretsClient(t);
   return a.send(new o({
    SecretId: e
   }), {
    abortSignal: n
   }).catch(r => {
    n.throwIfAborted();
    if ((0, s.Is)(r) === "ResourceNotFoundException") return;
    throw (0, s.es)(r, `look up the secret ${e} in ${t}`);
   });
  }
  function secretProblem(e, {stage: t, version: r}) {
   if (e?.ARN === void 0) return "isn't there";
   if (e.DeletedDate !== void 0) return "is going to be deleted";
   const n = e.VersionIdsToStages ?? {};
   const s = new Set(Object.values(n).flat());
   if (t !== "" && !s.has(t)) return `has no stage ${t}; it has ${[ ...s ].join(", ")}`;
   if (r !== "" && !Object.hasOwn(n, r)) return `has no version ${r}`;
   return;
  }
 }),
 5028: ((e, t, r) => {
  r.d(t, {
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
 8127: ((e, t, r) => {
  r.d(t, {
   Is: () => errorName,
   es: () => awsError
  });
  var n = r(4704);
  function errorName(e) {
   if (!(e instanceof Error)) return "";
   if (e.name !== "Error" && e.name !== "AggregateError" && e.name !== "TypeError") return e.name;
   return "code" in e && typeof e.code === "string" ? e.code : e.name;
  }
  function awsError(e, t) {
   if (e instanceof n.lZ) return e;
   const r = helpFor(errorName(e), e);
   return new n.lZ(`could not ${t}`, {
    cause: e,
    ...r === void 0 ? {} : {
     help: r
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
 424: ((e, t, r) => {
  r.r(t);
  r.d(t, {
   regionOf: () => regionOf
  });
  var n = r(4704);
  function regionOf(e, t = process.env) {
   const r = e ?? (t.AWS_REGION || t.AWS_DEFAULT_REGION || "");
   if (r === "") throw new n.lZ("no AWS region was given", {
    help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
   });
   if (!/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(r)) throw new n.lZ(`'${r}' is not the name of an AWS region; it must be like eu-central-1`);
   return r;
  }
 })
};
