"use strict";

exports.id = 20;

exports.ids = [ 20 ];

exports.modules = {
 5020: ((e, t, n) => {
  n.d(t, {
   measured: () => measured
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
  async function ecsClient(e, t) {
   const {ECSClient: r} = await n.e(165).then(n.bind(n, 5165));
   return new r({
    ...s,
    region: e,
    ...t === void 0 ? {} : {
     credentials: t
    }
   });
  }
  var r = n(4704);
  function ecs_shortName(e) {
   return e.slice(e.lastIndexOf("/") + 1);
  }
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
  const i = 5;
  async function listServices(e, t) {
   const {ListServicesCommand: s} = await n.e(165).then(n.bind(n, 5165));
   const r = [];
   for (let n; ;) {
    const i = await send(e, `list the services of cluster '${ecs_shortName(e.cluster)}'`, () => e.client.send(new s({
     cluster: e.cluster,
     nextToken: n,
     maxResults: 100
    }), {
     abortSignal: t
    }));
    r.push(...(i.serviceArns ?? []).map(ecs_shortName));
    n = i.nextToken;
    if (n === void 0) return r.sort();
   }
  }
  async function describeRevisions(e, t, s) {
   const {DescribeTaskDefinitionCommand: r} = await n.e(165).then(n.bind(n, 5165));
   const i = new Map;
   await inParallel([ ...new Set(t) ], async t => {
    try {
     const {taskDefinition: n, tags: o = []} = await e.client.send(new r({
      taskDefinition: t,
      include: [ "TAGS" ]
     }), {
      abortSignal: s
     });
     if (n === void 0) return;
     i.set(t, {
      definition: n,
      tags: new Map(o.map(({key: e = "", value: t = ""}) => [ e, t ]))
     });
    } catch (e) {
     if (errorName(e) !== "ClientException") throw awsError(e, `describe task definition ${ecs_shortName(t)}`);
    }
   });
   return i;
  }
  async function listDeployments(e, t, {limit: s, since: r}, i) {
   const {ListServiceDeploymentsCommand: o, DescribeServiceDeploymentsCommand: a} = await n.e(165).then(n.bind(n, 5165));
   const c = `list the deployments of service '${t}'`;
   const l = [];
   for (let n; ;) {
    const a = await send(e, c, () => e.client.send(new o({
     cluster: e.cluster,
     service: t,
     maxResults: Math.min(s - l.length, 100),
     nextToken: n,
     ...r === void 0 ? {} : {
      createdAt: {
       after: r
      }
     }
    }), {
     abortSignal: i
    }));
    l.push(...(a.serviceDeployments ?? []).flatMap(({serviceDeploymentArn: e}) => e ?? []));
    n = a.nextToken;
    if (n === void 0 || l.length >= s) break;
   }
   const d = [];
   await inParallel(chunks(l.slice(0, s), 20), async t => {
    const n = await send(e, c, () => e.client.send(new a({
     serviceDeploymentArns: t
    }), {
     abortSignal: i
    }));
    d.push(...n.serviceDeployments ?? []);
   });
   return d.sort((e, t) => (t.createdAt?.getTime() ?? 0) - (e.createdAt?.getTime() ?? 0));
  }
  async function describeServiceRevisions(e, t, s) {
   const {DescribeServiceRevisionsCommand: r} = await n.e(165).then(n.bind(n, 5165));
   const i = new Map;
   await inParallel(chunks([ ...new Set(t) ], 20), async t => {
    const n = await send(e, "describe the revisions of the service", () => e.client.send(new r({
     serviceRevisionArns: t
    }), {
     abortSignal: s
    }));
    for (const e of n.serviceRevisions ?? []) i.set(e.serviceRevisionArn ?? "", e);
   });
   return i;
  }
  async function send(e, t, n) {
   try {
    return await n();
   } catch (n) {
    const s = errorName(n);
    if (!/^(Cluster|Service)NotFoundException$/.test(s)) throw awsError(n, t);
    const i = s.startsWith("Cluster") ? "cluster" : "service";
    throw new r.lZ(i === "cluster" ? `there is no cluster '${ecs_shortName(e.cluster)}' in ${e.region}` : `could not ${t}: there is none of this name in cluster '${ecs_shortName(e.cluster)}' in ${e.region}`, {
     cause: n,
     help: "Check the name, the region and the profile ('aws sts get-caller-identity' tells whose account it is)."
    });
   }
  }
  async function inParallel(e, t) {
   const n = [ ...e ];
   const worker = async () => {
    for (let e = n.shift(); e !== void 0; e = n.shift()) await t(e);
   };
   await Promise.all(Array.from({
    length: Math.min(i, e.length)
   }, worker));
  }
  function chunks(e, t) {
   return Array.from({
    length: Math.ceil(e.length / t)
   }, (n, s) => e.slice(s * t, (s + 1) * t));
  }
  var o = n(7839);
  function verdictOf(e, t) {
   switch (e.status) {
   case "SUCCESSFUL":
    return "succeeded";

   case "ROLLBACK_SUCCESSFUL":
    return !(0, o.f2)(e) && e.stoppedAt !== void 0 ? "stopped" : "rolled-back";

   case "ROLLBACK_FAILED":
    return "failed";

   case "STOPPED":
    {
     if ((0, o.f2)(e)) return "failed";
     const n = e.finishedAt ?? e.stoppedAt;
     const s = t?.createdAt;
     return n !== void 0 && s !== void 0 && s.getTime() <= n.getTime() ? "superseded" : "stopped";
    }

   case "STOP_REQUESTED":
    return "stopping";

   case "ROLLBACK_REQUESTED":
   case "ROLLBACK_IN_PROGRESS":
    return "rolling back";

   default:
    return "in progress";
   }
  }
  const a = 14 * 864e5;
  const c = 1e4;
  async function collect(e, t, n, s) {
   const r = {
    services: new Map,
    missing: []
   };
   let i;
   for (const [o, a] of t) try {
    r.services.set(o, await collectService(e, o, a, n, s));
   } catch (e) {
    if (errorName(e instanceof Error ? e.cause : e) !== "ServiceNotFoundException") throw e;
    i = e;
    r.missing.push(o);
   }
   if (r.services.size === 0 && i !== void 0) throw i;
   await addCommitTimes(r);
   return r;
  }
  async function collectService(e, t, n, s, r) {
   const i = new Date(s - a);
   const o = await listDeployments(e, n, {
    limit: c,
    since: i
   }, r);
   const l = o.flatMap(e => [ e.targetServiceRevision?.arn ?? [], sourceOf(e) ?? [] ].flat());
   const d = await describeServiceRevisions(e, l, r);
   const definitionOf = e => d.get(e ?? "")?.taskDefinition ?? "";
   const u = o.map(e => definitionOf(e.targetServiceRevision?.arn));
   const m = await describeRevisions(e, u.filter(e => e !== ""), r);
   const f = `${ecs_shortName(e.cluster)}/${n}`;
   return o.map((e, n) => {
    const s = u[n] ?? "";
    const r = verdictOf(e, o[n - 1]);
    return recordedOf(t, f, {
     one: e,
     verdict: r,
     taskDefinition: s,
     replaced: definitionOf(sourceOf(e))
    }, m);
   });
  }
  function sourceOf({sourceServiceRevisions: e = []}) {
   return e.map(({arn: e}) => e).at(-1);
  }
  function recordedOf(e, t, n, s) {
   const {one: r, ...i} = n;
   const o = s.get(i.taskDefinition)?.tags;
   const here = e => (o?.get(`slipway:${e}-in`) ?? t) === t ? time(o?.get(`slipway:${e}`)) : void 0;
   const a = r.finishedAt ?? r.stoppedAt;
   return {
    ...i,
    service: e,
    id: r.serviceDeploymentArn ?? "",
    broughtBack: r.status === "ROLLBACK_SUCCESSFUL",
    commit: o?.get("slipway:commit") ?? "",
    committed: time(o?.get("slipway:committed")),
    startedAt: (r.startedAt ?? r.createdAt ?? a)?.getTime() ?? 0,
    rollbackAt: r.rollback?.startedAt?.getTime(),
    endedAt: a?.getTime(),
    verifiedAt: here("verified"),
    failedAt: here("failed")
   };
  }
  async function addCommitTimes({services: e}) {
   const t = [ ...e.values() ].flat();
   const s = t.filter(({commit: e, committed: t}) => t === void 0 && /^[0-9a-f]{7,64}$/.test(e));
   if (s.length === 0) return;
   const {commitTime: i} = await n.e(895).then(n.bind(n, 3895));
   const o = new Map;
   for (const {commit: e} of s) {
    if (o.has(e)) continue;
    const t = await i(process.cwd(), e).catch(e => {
     if (!(e instanceof r.lZ)) throw e;
     return;
    });
    o.set(e, t === void 0 ? void 0 : t * 1e3);
   }
   for (const e of s) e.committed = o.get(e.commit);
  }
  function time(e) {
   const t = Date.parse(e ?? "");
   return Number.isNaN(t) ? void 0 : t;
  }
  var l = n(2542);
  const d = {
   m: 6e4,
   h: 36e5,
   d: 864e5
  };
  function targetsOf(e = {}) {
   const t = {
    deploys: e.deploys ?? "2/day",
    leadTime: e["lead-time"] ?? "1h",
    failureRate: e["failure-rate"] ?? "15%",
    recovery: e.recovery ?? "5m"
   };
   const [n = "", s] = t.deploys.split("/");
   return {
    deploysPerDay: Number(n) / (s === "week" ? 7 : 1),
    leadTime: milliseconds(t.leadTime),
    failureRate: Number.parseFloat(t.failureRate) / 100,
    recovery: milliseconds(t.recovery),
    texts: t
   };
  }
  function milliseconds(e) {
   return Number.parseFloat(e) * (d[e.at(-1) ?? ""] ?? 0);
  }
  async function measured(e, t, n) {
   const {environment: s, cluster: r, region: i, targets: o} = e;
   const a = {
    client: await ecsClient(i),
    region: i,
    cluster: r
   };
   const c = e.services.size > 0 ? e.services : new Map((await listServices(a, n)).map(e => [ e, e ]));
   const d = await collect(a, c, t.from, n);
   return (0, l.E)({
    environment: s,
    cluster: r,
    region: i
   }, d, t, targetsOf(o));
  }
 })
};
