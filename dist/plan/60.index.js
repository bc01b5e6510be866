"use strict";

exports.id = 60;

exports.ids = [ 60 ];

exports.modules = {
 9060: ((e, t, n) => {
  n.d(t, {
   plan: () => plan
  });
  var r = n(6760);
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
   const {ECSClient: r} = await n.e(374).then(n.bind(n, 1374));
   return new r({
    ...s,
    region: e,
    ...t === void 0 ? {} : {
     credentials: t
    }
   });
  }
  var i = n(4704);
  function regionOf(e, t = process.env) {
   const n = e ?? (t.AWS_REGION || t.AWS_DEFAULT_REGION || "");
   if (n === "") throw new i.lZ("no AWS region was given", {
    help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
   });
   if (!/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(n)) throw new i.lZ(`'${n}' is not the name of an AWS region; it must be like eu-central-1`);
   return n;
  }
  var o = n(6855);
  var a = n(4083);
  var c = n(3895);
  var l = n(3024);
  function rootOf(e) {
   if ((0, l.existsSync)((0, r.join)(e, ".git"))) return e;
   const t = (0, r.dirname)(e);
   return t === e ? void 0 : rootOf(t);
  }
  var u = n(5961);
  var p = n(3243);
  function decide(e, t) {
   return e.map(e => ({
    service: e.service,
    ...decideOne(e, t)
   }));
  }
  function decideOne({service: e, source: t}, n) {
   const {since: r} = n;
   if (n.only.length > 0 && !n.only.includes(e)) return {
    ship: false,
    why: "not asked for"
   };
   if (n.all) return {
    ship: true,
    why: "all were asked for"
   };
   const s = r?.changed.get(e);
   if (r !== void 0 && n.sinceDecides && s === void 0) return {
    ship: false,
    why: `nothing that it is made of changed since ${decide_short(r.base)}`
   };
   const i = n.running?.get(e);
   if (i !== void 0) return byRunning(i, t);
   if (r === void 0) return {
    ship: true,
    why: `no base to compare with: ${n.noBase}`
   };
   if (s === void 0) return {
    ship: false,
    why: `nothing that it is made of changed since ${decide_short(r.base)}`
   };
   return {
    ship: true,
    why: `${s} changed since ${decide_short(r.base)}`
   };
  }
  function byRunning(e, t) {
   if (e.kind === "absent") return {
    ship: true,
    why: "not there yet"
   };
   const {revision: n, commit: r, verified: s, elsewhere: i, failed: o} = e;
   const a = r === "" ? "" : ` (commit ${decide_short(r)})`;
   if (e.source === "") return {
    ship: true,
    why: `${n} runs, of which nothing is recorded`
   };
   if (e.source !== t) return {
    ship: true,
    why: `other content than ${n}${a}, which runs`
   };
   if (i !== "") return {
    ship: true,
    why: `${n} has the same content, but was verified in ${i}, not here`
   };
   if (s === "") return {
    ship: true,
    why: `${n} has the same content, but was never verified`
   };
   if (Date.parse(o) >= Date.parse(s)) return {
    ship: true,
    why: `${n} has the same content, but a later smoke test of it failed, ${o}`
   };
   return {
    ship: false,
    why: `unchanged: ${n}${a} runs with the same content, verified ${s}`
   };
  }
  function decide_short(e) {
   return /^[0-9a-f]{40,64}$/.test(e) ? e.slice(0, 7) : e;
  }
  function entryOf(e, t, n) {
   const {rollout: r, approval: s, from: i} = t ?? {};
   const o = r?.breaker;
   const hours = e => typeof e === "number" ? `${e}h` : "";
   return {
    service: e.name,
    environment: t?.environment ?? "",
    context: e.context,
    file: e.dockerfile,
    target: e.target,
    "build-args": lines(e.buildArgs),
    checks: e.checks,
    "task-definition": e.task,
    "container-name": e.container,
    port: e.port,
    "path-prefix": e.prefix,
    "health-path": e.verify.health,
    "version-path": e.verify.version,
    "migrate-command": e.migrate.length === 0 ? "" : JSON.stringify(e.migrate),
    migrations: e.migrations,
    "migration-lock": (0, a.pz)(e.migrationLock, e.name, t?.environment ?? ""),
    "postgres-version": e.postgresVersion,
    needs: e.needs,
    "version-field": e.verify.versionField,
    "version-header": e.verify.versionHeader,
    "verify-checks": e.verify.checks.length === 0 ? "" : JSON.stringify(e.verify.checks),
    "verify-errors": e.verify.errors.replace("%", ""),
    "verify-p95": e.verify.p95,
    "verify-window": e.verify.window,
    after: t?.after ?? "",
    "from-service": i?.ecsService ?? "",
    "from-cluster": i?.cluster ?? "",
    "from-region": i?.region ?? "",
    "require-verified": s?.verified ?? null,
    "min-verified-age": hours(s?.verifiedHours),
    "max-scan-age": hours(s?.scanHours),
    "require-ticket": s?.ticket ?? null,
    account: t?.account ?? "",
    region: t?.region ?? "",
    cluster: t?.cluster ?? "",
    "ecs-service": t?.ecsService ?? "",
    role: t?.role ?? "",
    repository: t?.repository ?? "",
    url: n,
    "environment-variables": lines(t?.env ?? {}),
    secrets: lines(t?.secrets ?? {}),
    "task-role-arn": t?.taskRole ?? "",
    "execution-role-arn": t?.executionRole ?? "",
    "log-configuration-options": lines(t?.logOptions ?? {}),
    cpu: t?.cpu ?? null,
    memory: t?.memory ?? null,
    "desired-count": t?.desired ?? null,
    "minimum-healthy-percent": r?.minimum ?? null,
    "maximum-percent": r?.maximum ?? null,
    "circuit-breaker": o?.enable ?? null,
    "circuit-breaker-rollback": o?.rollback ?? null,
    "circuit-breaker-threshold-type": o?.type ?? "",
    "circuit-breaker-threshold": o?.value ?? null,
    "circuit-breaker-reset-on-healthy-task": o?.reset ?? null,
    strategy: r?.strategy ?? "",
    "bake-minutes": r?.bake ?? null,
    "canary-percent": r?.canary.percent ?? "",
    "canary-bake-minutes": r?.canary.bake ?? null,
    "linear-step-percent": r?.linear.percent ?? "",
    "linear-step-bake-minutes": r?.linear.bake ?? null,
    alarms: r?.alarms.join("\n") ?? "",
    pause: r?.pause ?? "",
    "pause-minutes": r?.pauseLimit ?? null,
    "test-url": t?.testUrl ?? ""
   };
  }
  function lines(e) {
   return Object.entries(e).map(([e, t]) => `${e}=${t}`).join("\n");
  }
  var f = n(1083);
  var m = n(883);
  async function openFleet(e, t) {
   const n = (0, r.relative)(t, e);
   const s = (0, l.readFileSync)(e, "utf8");
   const i = await (0, f.V)(s, n);
   const o = Object.keys(i.services).flatMap(e => {
    const o = (0, a.z5)(i, e);
    const c = i.services[e] ?? {};
    return [ "dockerfile", "task" ].flatMap(i => {
     if ((0, l.existsSync)((0, r.join)(t, o[i]))) return [];
     const a = (0, f.m)(s, n, [ "services", e, ...c[i] === void 0 ? [] : [ i ] ]);
     const u = i === "task" ? "task definition template" : "Dockerfile";
     return [ {
      place: a,
      message: `the ${u} of '${e}' is not there: ${o[i]}`
     } ];
    });
   });
   if (o.length > 0) throw (0, m.Nb)(o);
   return {
    fleet: i,
    root: t,
    file: n,
    placeOf: e => (0, f.m)(s, n, e)
   };
  }
  function checkNames({fleet: e, file: t}, n, r) {
   const check = (e, n, r) => {
    if (r.includes(n)) return;
    const s = (0, m.kp)(n, r);
    throw new i.lZ(`there is no ${e} '${n}' in ${t}; ${s === void 0 ? `known: ${r.join(", ") || "none"}` : `did you mean '${s}'?`}`);
   };
   if (n !== void 0) check("environment", n, Object.keys(e.environments ?? {}));
   for (const t of r) check("service", t, Object.keys(e.services));
  }
  function clusterPlace({fleet: e, placeOf: t}, n) {
   const r = (0, a.OZ)(e, n).findLast(t => e.environments?.[t]?.cluster !== void 0);
   return t([ "environments", r ?? n, "cluster" ]);
  }
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
  const d = 10;
  const h = 5;
  async function runningDefinitions(e, t, r, s, o) {
   const {DescribeServicesCommand: a} = await n.e(374).then(n.bind(n, 1374));
   const c = new Map;
   const l = [ ...new Set(r) ];
   for (let n = 0; n < l.length; n += d) {
    const r = l.slice(n, n + d);
    const u = new a({
     cluster: t,
     services: r
    });
    const p = await e.send(u, {
     abortSignal: o
    }).catch(e => {
     if (errorName(e) !== "ClusterNotFoundException") throw awsError(e, `describe the services in ${t}`);
     throw new i.lZ(`there is no cluster '${t}'`, {
      cause: e,
      place: s(),
      help: "Create it (infra/terraform), or mend its name, the region or the role in the manifest."
     });
    });
    for (const {serviceName: e = "", status: t, taskDefinition: n} of p.services ?? []) if (t !== "INACTIVE" && n !== void 0) c.set(e, n);
   }
   return c;
  }
  async function runningRevisions(e, t, r, s, i) {
   const {DescribeTaskDefinitionCommand: o} = await n.e(374).then(n.bind(n, 1374));
   const a = new Map;
   const c = [ ...r ];
   const work = async () => {
    for (let n = c.shift(); n !== void 0; n = c.shift()) {
     const [r, c] = n;
     const l = s.get(c);
     if (l === void 0) {
      a.set(r, {
       kind: "absent"
      });
      continue;
     }
     const u = new o({
      taskDefinition: l,
      include: [ "TAGS" ]
     });
     const {tags: p = []} = await e.send(u, {
      abortSignal: i
     }).catch(e => {
      throw awsError(e, `describe the task definition ${l}`);
     });
     const tag = e => p.find(t => t.key === `slipway:${e}`)?.value ?? "";
     const f = `${t.slice(t.lastIndexOf("/") + 1)}/${c}`;
     const m = tag("verified-in") || f;
     a.set(r, {
      kind: "running",
      revision: l.replace(/^.*task-definition\//, ""),
      source: tag("source"),
      commit: tag("commit"),
      verified: tag("verified"),
      elsewhere: m === f ? "" : m,
      failed: (tag("failed-in") || f) === f ? tag("failed") : ""
     });
    }
   };
   await Promise.all(Array.from({
    length: h
   }, work));
   return a;
  }
  function hasCredentials(e) {
   return [ "AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI" ].some(t => (e[t] ?? "") !== "");
  }
  async function plan({inputs: e, setOutputs: t, signal: s}, i) {
   const {environment: l, services: f, all: m, base: d} = e;
   const h = (0, r.dirname)(i);
   const g = rootOf(h) ?? (await c.Uo(h)).root;
   const v = await openFleet(i, g);
   const {fleet: y} = v;
   checkNames(v, l, f);
   const entryIn = (t, n) => {
    const r = l === void 0 ? void 0 : (0, a.xc)(t, n, l);
    const s = r && {
     ...r,
     region: e.awsRegion ?? r.region
    };
    const i = e.url === void 0 ? s?.url ?? "" : (0, a.pz)(e.url, n, l ?? "");
    return entryOf((0, a.z5)(t, n), s, i.replace(/\/+$/, ""));
   };
   const $ = (0, o.T)(Object.keys(y.services), e => (0, a.z5)(y, e).needs);
   const w = ("order" in $ ? $.order : []).map(e => (0, a.z5)(y, e));
   const b = w.map(e => ({
    service: e,
    entry: entryIn(y, e.name)
   }));
   const k = l === void 0 || m ? void 0 : await lookAt(l);
   const [{contentKey: O}, {changesSince: x, removedSinceEvent: E}] = await Promise.all([ Promise.all([ n.e(6), n.e(57) ]).then(n.bind(n, 57)), Promise.all([ n.e(6), n.e(367) ]).then(n.bind(n, 4367)) ]);
   const [{commit: A}, S, N, j, _] = await Promise.all([ c.Uo(h), k?.revisions(), k === void 0 || d !== void 0 ? [] : E(v), c.bY(h), c.g7(g, "HEAD") ]);
   if (j.length > 0) (0, u.$e)(`${j.length} files aren't committed (${j[0]}, \u2026); the plan is that of ${decide_short(A)}`);
   const R = await Promise.all(b.map(async ({service: e, entry: t}) => ({
    ...t,
    commit: A,
    source: O(_, e, t),
    needs: (0, o.U)(e.name, e => (0, a.z5)(y, e).needs),
    "migrations-base": e.migrations === "" ? "" : await baseOfMigrations(e.name)
   })));
   let P = N;
   const C = {
    all: m,
    only: f,
    sinceDecides: d !== void 0,
    noBase: "not looked at",
    ...S && {
     running: S
    }
   };
   if (!m && (S === void 0 || d !== void 0)) {
    const e = await x(v, d, A, w, entryIn);
    if ("none" in e) C.noBase = e.none; else {
     C.since = e;
     P = e.removed;
    }
   }
   for (const e of P) (0, u.$e)(`'${e}' is no longer in ${v.file}: what runs of it is left as it is. Take it away where it was made (terraform).`, {
    title: "plan",
    place: {
     file: v.file
    }
   });
   const T = decide(R.map(e => ({
    service: e.service,
    source: e.source
   })), C);
   const z = T.filter(({ship: e}) => e).map(({service: e}) => e);
   for (const {service: e, ship: t, why: n} of T) (0, u.pq)(`${t ? "ship" : "skip"}  ${e}: ${n}`);
   t({
    matrix: JSON.stringify({
     include: R.filter(({service: e}) => z.includes(e))
    }),
    services: JSON.stringify(z),
    empty: z.length === 0,
    commit: A,
    removed: JSON.stringify(P),
    skipped: JSON.stringify(Object.fromEntries(T.filter(({ship: e}) => !e).map(({service: e, why: t}) => [ e, t ])))
   });
   const L = l === void 0 ? "" : ` to ${l}`;
   const I = z.length === 0 ? "Nothing is shipped." : `Ships ${z.join(", ")}.`;
   const D = [ ...T ].sort((e, t) => Number(t.ship) - Number(e.ship));
   await (0, p.fe)(`### Plan: ${z.length} of ${T.length} services${L} at \`${decide_short(A)}\`\n\n${I}\n\n${(0, 
   p.tp)([ "service", "", "why" ], [ ...D.map(({service: e, ship: t, why: n}) => [ e, t ? "ship" : "skip", n ]), ...P.map(e => [ e, "removed", `no longer in ${v.file}; what runs of it is left as it is` ]) ])}\n`);
   async function baseOfMigrations(e) {
    if (d !== void 0) return d;
    const t = S?.get(e);
    const n = t?.kind === "running" && t.commit !== "" && await c.QE(g, t.commit);
    return n ? t.commit : "";
   }
   async function lookAt(e) {
    if (!hasCredentials(process.env)) {
     (0, u.pq)("no AWS credentials here: git alone decides, not what runs");
     return;
    }
    const t = b.filter(({service: e}) => f.length === 0 || f.includes(e.name));
    const n = new Map(t.map(({entry: e}) => [ e.service, e["ecs-service"] ]));
    const {region: r, cluster: i = ""} = b[0]?.entry ?? {};
    const o = await ecsClient(regionOf(r));
    const place = () => clusterPlace(v, e);
    const a = await runningDefinitions(o, i, n.values(), place, s);
    return {
     revisions: () => runningRevisions(o, i, n, a, s)
    };
   }
  }
 }),
 1083: ((e, t, n) => {
  n.d(t, {
   V: () => loadFleet,
   m: () => placeIn
  });
  var r = n(5624);
  n(4704);
  function parseYaml(e, t, n = false) {
   const place = n => {
    const r = e.slice(0, n).split("\n");
    return {
     file: t,
     line: r.length,
     column: (r.at(-1) ?? "").length + 1
    };
   };
   let s = [];
   let i;
   const nodes = () => {
    i ??= treeOf(s, e);
    return i;
   };
   const o = [];
   let a;
   try {
    s = (0, r.PH)(e, {});
    const t = n ? looseSchema() : r.OU;
    const i = (0, r.fw)(s, {
     source: e,
     schema: t,
     maxAliases: 100
    });
    a = i[0] ?? null;
    if (i.length > 1) o.push({
     place: place(0),
     message: "this is not YAML of one document; keep one of them"
    });
   } catch (e) {
    if (!(e instanceof r.tB)) throw e;
    const t = s.length === 0 ? [] : givenTwice(nodes());
    o.push(...t.map(({text: e, offset: t}) => ({
     place: place(t),
     message: `'${e}' is given twice; keep one of the two`
    })));
    if (t.length === 0) o.push({
     place: place(e.mark?.position ?? 0),
     message: `this is not YAML: ${e.reason}`
    });
   }
   return {
    value: o.length > 0 ? void 0 : a,
    problems: o,
    placeOf: (e, t = false) => place(offsetOf(nodes(), e, t)),
    textOf: e => follow(nodes(), e).node?.text
   };
  }
  function looseSchema() {
   const e = {
    tagName: "!",
    matchByTagPrefix: true
   };
   return r.OU.withTags(r.LJ, (0, r.Gf)("!", {
    matchByTagPrefix: true,
    resolve: e => e,
    identify: () => false
   }), {
    ...r.UD,
    ...e
   }, {
    ...r.pj,
    ...e
   });
  }
  function treeOf(e, t) {
   const n = new Map;
   let s = 0;
   let i = 0;
   const anchored = (e, r, s) => {
    if (e >= 0) n.set(t.slice(e, r), s);
    return s;
   };
   const next = () => {
    const o = e[s++];
    switch (o?.type) {
    case r.hy.DOCUMENT:
     return next();

    case r.hy.SCALAR:
     {
      const e = {
       offset: startOf(o) ?? i,
       text: (0, r.KE)(t, o)
      };
      i = Math.max(i, o.valueEnd);
      return anchored(o.anchorStart, o.anchorEnd, e);
     }

    case r.hy.ALIAS:
     i = o.anchorEnd;
     return {
      offset: o.anchorStart - 1,
      ...n.get(t.slice(o.anchorStart, o.anchorEnd)),
      alias: true
     };

    case r.hy.SEQUENCE:
     {
      const e = {
       offset: o.start,
       items: []
      };
      i = o.start;
      for (let t = next(); t !== void 0; t = next()) e.items.push(t);
      return anchored(o.anchorStart, o.anchorEnd, e);
     }

    case r.hy.MAPPING:
     {
      const e = {
       offset: o.start,
       pairs: []
      };
      i = o.start;
      for (let t = next(); t !== void 0; t = next()) e.pairs.push({
       key: t,
       value: next() ?? {
        offset: i
       }
      });
      return anchored(o.anchorStart, o.anchorEnd, e);
     }

    default:
     return;
    }
   };
   return next() ?? {
    offset: 0
   };
  }
  function startOf({valueStart: e, style: t}) {
   if (e < 0) return;
   const n = t === r.jK.SINGLE_QUOTED || t === r.jK.DOUBLE_QUOTED;
   return n ? e - 1 : e;
  }
  function givenTwice(e) {
   if (e.alias) return [];
   const t = new Set;
   const n = (e.pairs ?? []).flatMap(({key: {text: e = "", offset: n}}) => {
    const r = t.has(e);
    t.add(e);
    return r ? [ {
     text: e,
     offset: n
    } ] : [];
   });
   const r = [ ...(e.pairs ?? []).map(({value: e}) => e), ...e.items ?? [] ];
   return [ ...n, ...r.flatMap(givenTwice) ];
  }
  function offsetOf(e, t, n) {
   const {node: r, depth: s, keyOffset: i} = follow(e, t);
   return s === t.length && !n ? r?.offset ?? i : i;
  }
  function follow(e, t) {
   let n = e;
   let r = e.offset;
   let s = 0;
   for (const e of t) {
    const t = n?.pairs?.find(({key: t}) => t.text === String(e));
    const i = t?.value ?? (typeof e === "number" ? n?.items?.[e] : void 0);
    if (i === void 0) break;
    r = t?.key.offset ?? i.offset;
    n = i;
    s++;
   }
   return {
    node: s === t.length ? n : void 0,
    keyOffset: r,
    depth: s
   };
  }
  var s = n(6855);
  var i = n(883);
  var o = n(4083);
  var a = n(3006);
  function checkFleet(e) {
   const t = [ ...checkServices(e), ...checkEnvironments(e) ];
   const n = new Set;
   return t.filter(({path: e, message: t}) => {
    const r = `${e.join(".")} ${t}`;
    return !n.has(r) && n.add(r);
   });
  }
  function checkServices(e) {
   const t = Object.keys(e.services);
   const n = [];
   if (t.length === 0) n.push({
    path: [ "services" ],
    message: "'services' is empty; a fleet has one at least"
   });
   const r = new Map;
   for (const [s, i] of Object.entries(e.services)) {
    const e = [ "services", s ];
    for (const [r, s] of (i.needs ?? []).entries()) if (!t.includes(s)) n.push({
     path: [ ...e, "needs", r ],
     message: unknown("service", s, t)
    });
    if (i.route !== void 0) {
     const t = r.get(i.route);
     if (t !== void 0) n.push({
      path: [ ...e, "route" ],
      message: `the services '${t}' and '${s}' both have the route ${i.route}; each needs its own`
     });
     r.set(i.route, s);
     if (i.port === void 0) n.push({
      path: [ ...e, "route" ],
      message: `'${s}' has a route but no port; say which port it listens on`
     });
    }
    n.push(...plainAndSecret(e, i), ...checkRequests(e, i));
   }
   const i = (0, s.T)(t, t => e.services[t]?.needs ?? []);
   if ("circle" in i) n.push({
    path: [ "services", i.circle[0] ?? "", "needs" ],
    message: `services need each other in a circle: ${i.circle.join(" \u2192 ")}`
   });
   return n;
  }
  const c = [ "get", "head", "post", "put", "patch", "delete", "options" ];
  function checkRequests(e, {verify: t}) {
   return (t?.http ?? []).flatMap((t, n) => {
    const r = c.filter(e => t[e] !== void 0);
    if (r.length === 1) return [];
    const s = r.length === 0 ? "none" : r.join(" and ");
    const i = `a request has one of ${c.join(", ")} with its path; this one has ${s}`;
    return [ {
     path: [ ...e, "verify", "http", n ],
     message: i
    } ];
   });
  }
  function checkEnvironments(e) {
   const t = e.environments ?? {};
   const n = Object.keys(t);
   const r = [];
   for (const e of [ "extends", "after" ]) {
    for (const [s, {[e]: i}] of Object.entries(t)) if (i !== void 0 && !n.includes(i)) r.push({
     path: [ "environments", s, e ],
     message: unknown("environment", i, n)
    });
    const i = (0, s.T)(n, n => [ t[n]?.[e] ?? [] ].flat());
    if ("circle" in i) r.push({
     path: [ "environments", i.circle[0] ?? "", e ],
     message: `environments ${e === "extends" ? "extend" : "come after"} each other in a circle: ${i.circle.join(" \u2192 ")}`
    });
   }
   if (r.length > 0) return r;
   return n.flatMap(t => checkEnvironment(e, t));
  }
  function checkEnvironment(e, t) {
   const n = e.environments?.[t] ?? {};
   const r = (0, o.p7)(e, t);
   const s = Object.keys(e.services);
   const i = [ "environments", t ];
   const a = plainAndSecret(i, n);
   for (const e of [ "region", "cluster" ]) if (r[e] === void 0) a.push({
    path: i,
    key: true,
    message: `the environment '${t}' has no ${e}, of its own or inherited`
   });
   if (n.account !== void 0 && n.role !== void 0 && n.account !== n.role.split(":")[4]) a.push({
    path: [ ...i, "account" ],
    message: `'account' is ${n.account}, but the role is one of ${n.role.split(":")[4]}`
   });
   for (const [e, t] of Object.entries(n.services ?? {})) {
    const n = [ ...i, "services", e ];
    if (!s.includes(e)) a.push({
     path: n,
     key: true,
     message: unknown("service", e, s)
    });
    a.push(...plainAndSecret(n, t));
   }
   a.push(...checkNames(e, t, r), ...checkApproval(t, n, r));
   for (const n of s) a.push(...checkSecrets(e, n, t, r), ...checkRollout(e, n, t, r), ...checkStrategy(e, n, t, r));
   return a;
  }
  const l = [ "{service}", "{environment}" ];
  function checkNames(e, t, n) {
   const r = [];
   const s = Object.keys(e.services);
   const add = (n, s) => r.push({
    path: originOf(e, t, e => e[n], [ n ]),
    message: s
   });
   const i = [ [ "repository", /^(?=.{2,256}$)[a-z0-9]+([._/-][a-z0-9]+|__[a-z0-9]+|-+[a-z0-9]+)*$/, "a repository of ECR (lower-case letters, digits, and . _ - / between them)" ], [ "ecs-service", /^[A-Za-z0-9_-]{1,255}$/, "a service of ECS (letters, digits, _ and -)" ] ];
   for (const [e, r, a] of i) {
    const i = n[e];
    if (i === void 0) continue;
    if (s.length > 1 && !i.includes("{service}")) add(e, `'${e}' must hold {service}, or all services would share '${i}'`);
    const c = (0, o.pz)(i, s[0] ?? "service", t);
    if (!/\{/.test(c) && !r.test(c)) add(e, `'${c}' can't be the name of ${a}`);
   }
   for (const e of [ "repository", "ecs-service", "url", "test-url", "task-role", "execution-role" ]) {
    const t = /\{[^}]*\}?/.exec((n[e] ?? "").replaceAll("{service}", "").replaceAll("{environment}", ""));
    if (t !== null) add(e, `'${t[0]}' is not a placeholder; allowed: ${l.join(", ")}`);
   }
   return r;
  }
  function checkSecrets(e, t, n, r) {
   if (r.region === void 0) return [];
   const s = {
    region: r.region,
    account: (0, o.XP)(r)
   };
   return [ ...(0, o.Fj)(e, t, n).values() ].flatMap(({reference: e, path: r}) => {
    const i = (0, a.I)((0, o.pz)(e, t, n), s);
    return "problem" in i ? [ {
     path: r,
     message: i.problem
    } ] : [];
   });
  }
  function checkRollout(e, t, n, r) {
   const s = r.services?.[t];
   const {breaker: i, ...a} = (0, o.Zb)((0, o.yc)(r.rollout, s?.rollout));
   const {minimum: c, maximum: l} = {
    minimum: a.minimum ?? 100,
    maximum: a.maximum ?? 200
   };
   const u = s?.desired ?? r.desired;
   const p = originOf(e, n, e => e.services?.[t]?.rollout ?? e.rollout, [ "rollout" ], t);
   const f = [];
   const m = u === void 0 ? c : Math.ceil(u * c / 100);
   const d = u === void 0 ? l : Math.floor(u * l / 100);
   const h = u ?? 100;
   if (h > 0 && m >= h && d <= h) {
    const e = u === void 0 ? `minimum ${c} % and maximum ${l} %` : `${u} tasks with minimum ${c} % (${m}) and maximum ${l} % (${d})`;
    f.push({
     path: p,
     message: `${e} can never roll in '${n}': ECS may neither start a task nor stop one; raise maximum or lower minimum`
    });
   }
   if (i.type !== null && i.type !== "COUNT" && (i.value ?? 0) > 100) f.push({
    path: p,
    message: `the breaker's value is ${i.value}; as ${i.type} it must be from 1 to 100`
   });
   return f;
  }
  function checkStrategy(e, t, n, r) {
   const s = (0, o.yc)(r.rollout, r.services?.[t]?.rollout);
   const {strategy: i} = s;
   const a = [];
   const c = e.environments?.[n] ?? {};
   const l = [ {
    rollout: c.rollout,
    path: [ "environments", n, "rollout" ]
   }, {
    rollout: c.services?.[t]?.rollout,
    path: [ "environments", n, "services", t, "rollout" ]
   } ];
   for (const {rollout: e, path: t} of l) {
    const add = (e, n) => a.push({
     path: [ ...t, e ],
     key: true,
     message: n
    });
    for (const [t, n] of [ [ "canary", .1 ], [ "linear", 3 ] ]) {
     const r = e?.[t];
     if (r === void 0) continue;
     if (i !== t) add(t, `'${t}' goes with strategy ${t}, and the strategy here is ${i ?? "not given"}`);
     if (r.percent !== void 0 && Number.parseFloat(r.percent) < n) add(t, `'${t}' has ${r.percent}; ECS takes ${n}% at least`);
    }
    const n = [ [ "bake", e?.bake, 0, 1440 ], [ "canary", e?.canary?.bake, 0, 1440 ], [ "linear", e?.linear?.bake, 0, 1440 ], [ "pause-limit", e?.["pause-limit"], 1, 20160 ] ];
    for (const [e, t, r, s] of n) {
     const n = (0, o.dp)(t);
     if (n !== null && (n < r || n > s)) add(e, `'${e}' has ${t}; ECS takes ${r} to ${s} minutes`);
    }
    if (e?.pause === void 0 || e.pause === "none") continue;
    if (i === void 0 || i === "rolling") add("pause", `'pause' needs strategy blue-green, canary or linear; here it is ${i ?? "not given"}`);
    if (e.pause === "verify" && r["test-url"] === void 0) add("pause", `'pause: verify' needs 'test-url', where the new tasks are tested`);
   }
   return a;
  }
  function checkApproval(e, t, n) {
   const r = [ "environments", e, "approve" ];
   if (t.approve === void 0) return [];
   const s = t.approve.map(e => e.replace(/[<>].*$/, ""));
   const i = s.filter((e, t) => e !== "verified" && s.indexOf(e) !== t);
   return [ ...n.after === void 0 ? [ {
    path: r,
    key: true,
    message: `'approve' says what may come from another environment; say which in 'after'`
   } ] : [], ...i.map(e => ({
    path: r,
    key: true,
    message: `'approve' has ${e} twice; keep one`
   })) ];
  }
  function originOf(e, t, n, r, s) {
   for (const i of (0, o.OZ)(e, t).reverse()) {
    const t = e.environments?.[i] ?? {};
    if (n(t) === void 0) continue;
    const o = s !== void 0 && t.services?.[s]?.rollout !== void 0;
    return [ "environments", i, ...o ? [ "services", s ] : [], ...r ];
   }
   return [ "environments", t ];
  }
  function plainAndSecret(e, {env: t = {}, secrets: n = {}}) {
   return Object.keys(t).filter(e => Object.hasOwn(n, e)).map(t => ({
    path: [ ...e, "env", t ],
    key: true,
    message: `'${t}' is given as a plain variable and as a secret; ECS allows one of the two`
   }));
  }
  function unknown(e, t, n) {
   const r = (0, i.kp)(t, n);
   const s = r === void 0 ? `known: ${n.join(", ") || "none"}` : `did you mean '${r}'?`;
   return `there is no ${e} '${t}'; ${s}`;
  }
  const u = {
   type: "object",
   properties: {
    version: {
     type: "number",
     const: 1
    },
    services: {
     type: "object",
     propertyNames: {
      type: "string",
      pattern: "^[a-z][a-z0-9-]{0,62}$"
     },
     additionalProperties: {
      type: "object",
      properties: {
       path: {
        type: "string",
        pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
       },
       context: {
        type: "string",
        pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
       },
       dockerfile: {
        type: "string",
        pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
       },
       target: {
        type: "string"
       },
       "build-args": {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: [ "string", "number", "boolean" ]
        }
       },
       watch: {
        type: "array",
        items: {
         type: "string",
         pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
        }
       },
       checks: {
        type: "array",
        items: {
         type: "string",
         minLength: 1
        }
       },
       task: {
        type: "string",
        pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
       },
       container: {
        type: "string",
        minLength: 1
       },
       port: {
        type: "integer",
        minimum: 1,
        maximum: 65535
       },
       route: {
        type: "string",
        maxLength: 128,
        pattern: "^\\/([^\\s?#*]*\\/)?\\*$"
       },
       migrate: {
        minItems: 1,
        type: "array",
        items: {
         type: "string",
         minLength: 1
        }
       },
       migrations: {
        type: "string",
        pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
       },
       "migration-lock": {
        type: "string",
        minLength: 1
       },
       "postgres-version": {
        type: "string",
        pattern: "^\\d{1,2}(\\.\\d+)?$"
       },
       needs: {
        type: "array",
        items: {
         type: "string"
        }
       },
       env: {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: [ "string", "number", "boolean" ]
        }
       },
       secrets: {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: "string"
        }
       },
       verify: {
        type: "object",
        properties: {
         version: {
          type: "string",
          pattern: "^\\/[^\\s?#]*$"
         },
         "version-field": {
          type: "string",
          pattern: "^[^\\s.[\\]]+(\\.[^\\s.[\\]]+|\\[\\d+\\])*$"
         },
         "version-header": {
          type: "string",
          pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
         },
         health: {
          type: "string",
          pattern: "^\\/[^\\s?#]*$"
         },
         http: {
          type: "array",
          items: {
           type: "object",
           properties: {
            get: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            head: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            post: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            put: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            patch: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            delete: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            options: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            status: {
             type: "integer",
             minimum: 100,
             maximum: 599
            },
            headers: {
             type: "object",
             propertyNames: {
              type: "string",
              pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
             },
             additionalProperties: {
              type: "string"
             }
            },
            json: {
             type: "object",
             propertyNames: {
              type: "string",
              pattern: "^[^\\s.[\\]]+(\\.[^\\s.[\\]]+|\\[\\d+\\])*$"
             },
             additionalProperties: {
              type: [ "string", "number", "boolean" ]
             }
            },
            contains: {
             type: "string",
             minLength: 1
            },
            within: {
             type: "string",
             pattern: "^\\d+(\\.\\d+)?(ms|s|m)$"
            },
            send: {
             type: "string"
            },
            "request-headers": {
             type: "object",
             propertyNames: {
              type: "string",
              pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
             },
             additionalProperties: {
              type: "string"
             }
            }
           },
           additionalProperties: false
          }
         },
         websocket: {
          type: "array",
          items: {
           type: "object",
           properties: {
            connect: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            protocol: {
             type: "string",
             minLength: 1
            },
            send: {
             type: "string"
            },
            expect: {
             type: "string",
             minLength: 1
            },
            close: {
             type: "integer",
             minimum: 1e3,
             maximum: 4999
            },
            within: {
             type: "string",
             pattern: "^\\d+(\\.\\d+)?(ms|s|m)$"
            }
           },
           required: [ "connect" ],
           additionalProperties: false
          }
         },
         gates: {
          type: "object",
          properties: {
           errors: {
            type: "string",
            pattern: "^(100|\\d{1,2})(\\.\\d+)?%$"
           },
           p95: {
            type: "string",
            pattern: "^\\d+(\\.\\d+)?(ms|s|m|h)$"
           },
           window: {
            type: "string",
            pattern: "^\\d+(\\.\\d+)?(ms|s|m|h)$"
           }
          },
          additionalProperties: false
         }
        },
        additionalProperties: false
       }
      },
      additionalProperties: false
     }
    },
    environments: {
     type: "object",
     propertyNames: {
      type: "string",
      pattern: "^[a-z][a-z0-9-]{0,62}$"
     },
     additionalProperties: {
      type: "object",
      properties: {
       extends: {
        type: "string"
       },
       after: {
        type: "string"
       },
       region: {
        type: "string",
        pattern: "^[a-z]{2,4}(-[a-z]+)+-\\d$"
       },
       account: {
        type: "string",
        pattern: "^\\d{12}$"
       },
       cluster: {
        type: "string",
        minLength: 1
       },
       role: {
        type: "string",
        pattern: "^arn:aws[a-z-]*:iam::(\\d{12}):role\\/\\S+$"
       },
       repository: {
        type: "string",
        minLength: 1
       },
       "ecs-service": {
        type: "string",
        minLength: 1
       },
       "task-role": {
        type: "string",
        minLength: 1
       },
       "execution-role": {
        type: "string",
        minLength: 1
       },
       "log-options": {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: [ "string", "number", "boolean" ]
        }
       },
       url: {
        type: "string",
        pattern: "^https?:\\/\\/\\S+$"
       },
       "test-url": {
        type: "string",
        pattern: "^https?:\\/\\/\\S+$"
       },
       approve: {
        type: "array",
        items: {
         type: "string",
         pattern: "^(verified(>\\d+(m|h|d))?|scan<\\d+(m|h|d)|ticket)$"
        }
       },
       desired: {
        type: "integer",
        minimum: 0,
        maximum: 5e3
       },
       rollout: {
        type: "object",
        properties: {
         minimum: {
          type: "integer",
          minimum: 0,
          maximum: 100
         },
         maximum: {
          type: "integer",
          minimum: 100,
          maximum: 200
         },
         breaker: {
          type: "object",
          properties: {
           enable: {
            type: "boolean"
           },
           rollback: {
            type: "boolean"
           },
           type: {
            type: "string",
            enum: [ "BOUNDED_PERCENT", "UNBOUNDED_PERCENT", "COUNT" ]
           },
           value: {
            type: "integer",
            minimum: 1,
            maximum: 5e3
           },
           reset: {
            type: "boolean"
           }
          },
          additionalProperties: false
         },
         strategy: {
          type: "string",
          enum: [ "rolling", "blue-green", "canary", "linear" ]
         },
         bake: {
          type: "string",
          pattern: "^\\d{1,5}(m|h)$"
         },
         canary: {
          type: "object",
          properties: {
           percent: {
            type: "string",
            pattern: "^(100|\\d{1,2})(\\.\\d+)?%$"
           },
           bake: {
            type: "string",
            pattern: "^\\d{1,5}(m|h)$"
           }
          },
          additionalProperties: false
         },
         linear: {
          type: "object",
          properties: {
           percent: {
            type: "string",
            pattern: "^(100|\\d{1,2})(\\.\\d+)?%$"
           },
           bake: {
            type: "string",
            pattern: "^\\d{1,5}(m|h)$"
           }
          },
          additionalProperties: false
         },
         alarms: {
          type: "array",
          items: {
           type: "string",
           minLength: 1
          }
         },
         pause: {
          type: "string",
          enum: [ "verify", "person", "none" ]
         },
         "pause-limit": {
          type: "string",
          pattern: "^\\d{1,5}(m|h)$"
         }
        },
        additionalProperties: false
       },
       env: {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: [ "string", "number", "boolean" ]
        }
       },
       secrets: {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: "string"
        }
       },
       services: {
        type: "object",
        propertyNames: {
         type: "string"
        },
        additionalProperties: {
         type: "object",
         properties: {
          desired: {
           type: "integer",
           minimum: 0,
           maximum: 5e3
          },
          cpu: {
           type: "integer",
           minimum: 256,
           maximum: 16384
          },
          memory: {
           type: "integer",
           minimum: 512,
           maximum: 122880
          },
          env: {
           type: "object",
           propertyNames: {
            type: "string",
            pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
           },
           additionalProperties: {
            type: [ "string", "number", "boolean" ]
           }
          },
          secrets: {
           type: "object",
           propertyNames: {
            type: "string",
            pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
           },
           additionalProperties: {
            type: "string"
           }
          },
          rollout: {
           type: "object",
           properties: {
            minimum: {
             type: "integer",
             minimum: 0,
             maximum: 100
            },
            maximum: {
             type: "integer",
             minimum: 100,
             maximum: 200
            },
            breaker: {
             type: "object",
             properties: {
              enable: {
               type: "boolean"
              },
              rollback: {
               type: "boolean"
              },
              type: {
               type: "string",
               enum: [ "BOUNDED_PERCENT", "UNBOUNDED_PERCENT", "COUNT" ]
              },
              value: {
               type: "integer",
               minimum: 1,
               maximum: 5e3
              },
              reset: {
               type: "boolean"
              }
             },
             additionalProperties: false
            },
            strategy: {
             type: "string",
             enum: [ "rolling", "blue-green", "canary", "linear" ]
            },
            bake: {
             type: "string",
             pattern: "^\\d{1,5}(m|h)$"
            },
            canary: {
             type: "object",
             properties: {
              percent: {
               type: "string",
               pattern: "^(100|\\d{1,2})(\\.\\d+)?%$"
              },
              bake: {
               type: "string",
               pattern: "^\\d{1,5}(m|h)$"
              }
             },
             additionalProperties: false
            },
            linear: {
             type: "object",
             properties: {
              percent: {
               type: "string",
               pattern: "^(100|\\d{1,2})(\\.\\d+)?%$"
              },
              bake: {
               type: "string",
               pattern: "^\\d{1,5}(m|h)$"
              }
             },
             additionalProperties: false
            },
            alarms: {
             type: "array",
             items: {
              type: "string",
              minLength: 1
             }
            },
            pause: {
             type: "string",
             enum: [ "verify", "person", "none" ]
            },
            "pause-limit": {
             type: "string",
             pattern: "^\\d{1,5}(m|h)$"
            }
           },
           additionalProperties: false
          }
         },
         additionalProperties: false
        }
       }
      },
      additionalProperties: false
     }
    },
    targets: {
     type: "object",
     properties: {
      deploys: {
       type: "string",
       pattern: "^\\d+(\\.\\d+)?\\/(day|week)$"
      },
      "lead-time": {
       type: "string",
       pattern: "^\\d+(\\.\\d+)?(m|h|d)$"
      },
      "failure-rate": {
       type: "string",
       pattern: "^(100|\\d{1,2})(\\.\\d+)?%$"
      },
      recovery: {
       type: "string",
       pattern: "^\\d+(\\.\\d+)?(m|h|d)$"
      }
     },
     additionalProperties: false
    }
   },
   required: [ "version", "services" ],
   additionalProperties: false
  };
  const isFleetFile = e => fits(e, u);
  function fits(e, t) {
   if (t.type !== void 0 && ![ t.type ].flat().some(t => isOf(t, e))) return false;
   if (t.const !== void 0 && e !== t.const) return false;
   if (t.enum !== void 0 && !t.enum.includes(e)) return false;
   if (typeof e === "string") {
    if (e.length < (t.minLength ?? 0) || e.length > (t.maxLength ?? 1 / 0)) return false;
    return t.pattern === void 0 || new RegExp(t.pattern).test(e);
   }
   if (typeof e === "number") return e >= (t.minimum ?? -1 / 0) && e <= (t.maximum ?? 1 / 0);
   if (Array.isArray(e)) {
    const {items: n} = t;
    return e.length >= (t.minItems ?? 0) && (n === void 0 || e.every(e => fits(e, n)));
   }
   if (typeof e !== "object" || e === null) return true;
   if (t.required?.some(t => !Object.hasOwn(e, t))) return false;
   return Object.entries(e).every(([e, n]) => {
    if (t.propertyNames !== void 0 && !fits(e, t.propertyNames)) return false;
    const r = t.properties !== void 0 && Object.hasOwn(t.properties, e);
    const s = r ? t.properties?.[e] : t.additionalProperties;
    return typeof s === "object" ? fits(n, s) : s !== false;
   });
  }
  function isOf(e, t) {
   switch (e) {
   case "integer":
    return Number.isSafeInteger(t);

   case "array":
    return Array.isArray(t);

   case "object":
    return typeof t === "object" && t !== null && !Array.isArray(t);

   default:
    return typeof t === e;
   }
  }
  async function loadFleet(e, t) {
   const r = parseYaml(e, t);
   if (r.problems.length > 0) throw (0, i.Nb)(r.problems);
   const s = withTexts(r);
   const refuse = e => (0, i.Nb)(e.map(e => placed(r, e)));
   if (!isFleetFile(s)) {
    const {shapeProblems: e} = await Promise.all([ n.e(877), n.e(322) ]).then(n.bind(n, 8322));
    throw refuse(e(s));
   }
   const o = checkFleet(s);
   if (o.length > 0) throw refuse(o);
   return s;
  }
  function placeIn(e, t, n) {
   return parseYaml(e, t).placeOf(n);
  }
  function placed(e, {path: t, key: n, message: r}) {
   return {
    place: e.placeOf(t, n),
    message: r
   };
  }
  function withTexts(e) {
   const walk = (t, n) => {
    if (Array.isArray(t)) return t;
    if (typeof t === "object" && t !== null) return Object.fromEntries(Object.entries(t).map(([e, t]) => [ e, walk(t, [ ...n, e ]) ]));
    const r = [ "env", "build-args", "log-options" ].includes(n.at(-2) ?? "");
    return r && (typeof t === "number" || typeof t === "boolean") ? e.textOf(n) ?? t : t;
   };
   return walk(e.value, []);
  }
 }),
 6855: ((e, t, n) => {
  n.d(t, {
   T: () => orderByNeeds,
   U: () => allNeedsOf
  });
  function orderByNeeds(e, t) {
   const n = new Set(e);
   const r = new Set;
   const visit = (e, s) => {
    if (r.has(e)) return;
    const i = s.indexOf(e);
    if (i >= 0) return [ ...s.slice(i), e ];
    for (const r of t(e)) {
     if (!n.has(r)) continue;
     const t = visit(r, [ ...s, e ]);
     if (t !== void 0) return t;
    }
    r.add(e);
    return;
   };
   for (const t of e) {
    const e = visit(t, []);
    if (e !== void 0) return {
     circle: e
    };
   }
   return {
    order: [ ...r ]
   };
  }
  function allNeedsOf(e, t) {
   const n = new Set(t(e));
   for (const e of n) for (const r of t(e)) n.add(r);
   n.delete(e);
   return [ ...n ];
  }
 }),
 883: ((e, t, n) => {
  n.d(t, {
   Ic: () => schemaProblems,
   Nb: () => fleetError,
   kp: () => closest
  });
  var r = n(4704);
  function fleetError(e) {
   const t = [ ...e ].sort((e, t) => (e.place.line ?? 0) - (t.place.line ?? 0) || (e.place.column ?? 0) - (t.place.column ?? 0));
   const n = t.map(({place: e, message: t}) => `${at(e)}: ${t}`);
   const [s] = t;
   const i = n.length === 1 ? "one thing is" : `${n.length} things are`;
   return new r.lZ(`${i} wrong in ${s?.place.file ?? "the manifest"}:\n${n.join("\n")}`, {
    ...s === void 0 ? {} : {
     place: s.place
    }
   });
  }
  function at({file: e, line: t, column: n}) {
   return [ e, t, n ].filter(e => e !== void 0).join(":");
  }
  function schemaProblems(e, t, n) {
   return e.flatMap(e => {
    const {path: r} = e;
    const i = r.length === 0 ? "the manifest" : `'${r.map(String).join(".")}'`;
    const o = t(r);
    const a = o === void 0 ? "" : `, not ${shown(o)}`;
    switch (e.code) {
    case "unrecognized_keys":
     return e.keys.map(e => ({
      path: [ ...r, e ],
      key: true,
      message: `'${e}' is not known${r.length === 0 ? "" : ` in ${i}`}; ${suggestion(e, n(r))}`
     }));

    case "invalid_key":
     return [ {
      path: r,
      key: true,
      message: `'${String(r.at(-1))}' ${e.issues[0]?.message ?? "is not allowed"}`
     } ];

    case "invalid_type":
     {
      if (o === void 0) return [ {
       path: r,
       message: `${i} is missing`
      } ];
      const t = e.message.startsWith("must") ? e.message : `must be ${s[e.expected] ?? e.expected}`;
      return [ {
       path: r,
       message: `${i} ${t}${a}`
      } ];
     }

    case "too_small":
    case "too_big":
     {
      const t = e.message.startsWith("must") ? e.message : void 0;
      const n = e.code === "too_small" ? `must be ${e.minimum} or more` : `must be ${e.maximum} or less`;
      return [ {
       path: r,
       message: `${i} ${t ?? n}${a}`
      } ];
     }

    case "invalid_value":
     {
      const t = e.message.startsWith("must") ? e.message : `must be one of ${e.values.map(String).join(", ")}`;
      const n = typeof o === "string" ? closest(o, e.values.map(String)) : void 0;
      return [ {
       path: r,
       message: `${i} ${t}${a}${n === void 0 ? "" : ` (did you mean '${n}'?)`}`
      } ];
     }

    default:
     return [ {
      path: r,
      message: `${i} ${e.message}${a}`
     } ];
    }
   });
  }
  const s = {
   string: "a text",
   number: "a whole number",
   int: "a whole number",
   boolean: "true or false",
   array: "a list",
   object: "a map of keys and values",
   record: "a map of names and values"
  };
  function shown(e) {
   if (Array.isArray(e)) return "a list";
   if (typeof e === "object" && e !== null) return "a map";
   return e === null ? "nothing" : `'${String(e)}'`;
  }
  function suggestion(e, t) {
   const n = closest(e, t);
   const r = `allowed: ${t.join(", ")}`;
   return n === void 0 ? r : `did you mean '${n}'? (${r})`;
  }
  function closest(e, t) {
   const n = e.length < 5 ? 1 : 2;
   let r;
   for (const s of t) {
    const t = editDistance(e.toLowerCase(), s.toLowerCase());
    if (t <= n && t < (r?.distance ?? 1 / 0)) r = {
     word: s,
     distance: t
    };
   }
   return r?.word;
  }
  function editDistance(e, t) {
   const n = [ Array.from({
    length: t.length + 1
   }, (e, t) => t) ];
   const cell = (e, t) => n[e]?.[t] ?? 0;
   for (let r = 1; r <= e.length; r++) {
    const s = [ r ];
    n.push(s);
    for (let n = 1; n <= t.length; n++) {
     const i = e[r - 1] === t[n - 1] ? 0 : 1;
     let o = Math.min(cell(r - 1, n) + 1, (s[n - 1] ?? 0) + 1, cell(r - 1, n - 1) + i);
     if (r > 1 && n > 1 && e[r - 1] === t[n - 2] && e[r - 2] === t[n - 1]) o = Math.min(o, cell(r - 2, n - 2) + 1);
     s.push(o);
    }
   }
   return cell(e.length, t.length);
  }
 }),
 4083: ((e, t, n) => {
  n.d(t, {
   Fj: () => secretsOf,
   OZ: () => lineage,
   XP: () => accountOf,
   Zb: () => rolloutOf,
   dp: () => minutesOf,
   p7: () => environmentOf,
   pz: () => fillIn,
   xc: () => placementOf,
   yc: () => mergeRollout,
   z5: () => serviceOf
  });
  var r = n(3006);
  function serviceOf(e, t) {
   const n = serviceFile(e, t);
   const r = clean(n.path ?? `services/${t}`);
   const s = n.route ?? "";
   const i = s.replace(/\/?\*$/, "");
   const {verify: o = {}} = n;
   return {
    name: t,
    path: r,
    context: clean(n.context ?? r),
    dockerfile: clean(n.dockerfile ?? `${r}/Dockerfile`),
    target: n.target ?? "",
    buildArgs: texts(n["build-args"]),
    watch: (n.watch ?? []).map(clean),
    checks: n.checks ?? [],
    task: clean(n.task ?? `${r}/taskdef.json`),
    container: n.container ?? t,
    port: n.port ?? null,
    prefix: i,
    route: s,
    migrate: n.migrate ?? [],
    migrations: n.migrations === void 0 ? "" : clean(n.migrations),
    migrationLock: n["migration-lock"] ?? "",
    postgresVersion: n["postgres-version"] ?? "",
    needs: n.needs ?? [],
    verify: {
     version: o.version ?? `${i}/version`,
     versionField: o["version-field"] ?? "",
     versionHeader: o["version-header"] ?? "",
     health: o.health ?? `${i}/health`,
     checks: [ ...o.http ?? [], ...(o.websocket ?? []).map(({connect: e, ...t}) => ({
      websocket: e,
      ...t
     })) ],
     errors: o.gates?.errors ?? "5%",
     p95: o.gates?.p95 ?? "2s",
     window: o.gates?.window ?? "60s"
    }
   };
  }
  function placementOf(e, t, n) {
   const s = environmentOf(e, n);
   const i = s.services?.[t] ?? {};
   const fill = e => fillIn(e, t, n);
   const fillAll = e => Object.fromEntries(Object.entries(e).map(([e, t]) => [ e, fill(t) ]));
   const o = {
    region: s.region ?? "",
    account: accountOf(s)
   };
   const a = {};
   for (const [s, {reference: i}] of secretsOf(e, t, n)) {
    const e = (0, r.I)(fill(i), o);
    if ("valueFrom" in e) a[s] = e.valueFrom;
   }
   const c = s.after === void 0 ? void 0 : environmentOf(e, s.after);
   const l = rolloutOf(mergeRollout(s.rollout, i.rollout));
   const u = {
    ...texts(serviceFile(e, t).env),
    ...texts(s.env),
    ...texts(i.env)
   };
   return {
    environment: n,
    after: s.after ?? "",
    from: c === void 0 ? null : {
     region: c.region ?? "",
     cluster: c.cluster ?? "",
     ecsService: fillIn(c["ecs-service"] ?? "{service}", t, s.after ?? "")
    },
    approval: approvalOf(s),
    region: o.region,
    account: o.account,
    cluster: s.cluster ?? "",
    role: s.role ?? "",
    repository: fill(s.repository ?? "{service}"),
    ecsService: fill(s["ecs-service"] ?? "{service}"),
    url: fill(s.url ?? "").replace(/\/+$/, ""),
    testUrl: fill(s["test-url"] ?? "").replace(/\/+$/, ""),
    taskRole: fill(s["task-role"] ?? ""),
    executionRole: fill(s["execution-role"] ?? ""),
    logOptions: fillAll(texts(s["log-options"])),
    env: fillAll(u),
    secrets: a,
    desired: i.desired ?? s.desired ?? null,
    cpu: i.cpu ?? null,
    memory: i.memory ?? null,
    rollout: {
     ...l,
     alarms: l.alarms.map(fill)
    }
   };
  }
  function approvalOf({after: e, approve: t}) {
   const hours = e => {
    const [, n, r] = new RegExp(`^${e}(\\d+)(m|h|d)$`).exec(t?.find(t => t.startsWith(e)) ?? "") ?? [];
    return n === void 0 ? null : Number(n) * (r === "d" ? 24 : r === "h" ? 1 : 1 / 60);
   };
   const n = hours("verified>");
   const r = e !== void 0 || t?.includes("verified") === true || n !== null;
   return {
    verified: r ? true : null,
    verifiedHours: n,
    scanHours: hours("scan<"),
    ticket: t?.includes("ticket") === true ? true : null
   };
  }
  function environmentOf(e, t) {
   let n = {};
   for (const r of lineage(e, t)) {
    const t = e.environments?.[r] ?? {};
    const {after: s, extends: i, ...o} = n;
    const a = {
     ...n.services
    };
    for (const [e, n] of Object.entries(t.services ?? {})) {
     const t = a[e] ?? {};
     a[e] = {
      ...t,
      ...n,
      env: {
       ...t.env,
       ...n.env
      },
      secrets: {
       ...t.secrets,
       ...n.secrets
      },
      rollout: mergeRollout(t.rollout, n.rollout)
     };
    }
    n = {
     ...o,
     ...t,
     env: {
      ...n.env,
      ...t.env
     },
     secrets: {
      ...n.secrets,
      ...t.secrets
     },
     "log-options": {
      ...n["log-options"],
      ...t["log-options"]
     },
     rollout: mergeRollout(n.rollout, t.rollout),
     services: a
    };
   }
   return n;
  }
  function lineage(e, t) {
   const n = [];
   let r = t;
   while (r !== void 0 && e.environments?.[r] !== void 0 && !n.includes(r)) {
    n.unshift(r);
    r = e.environments[r]?.extends;
   }
   return n;
  }
  function secretsOf(e, t, n) {
   const r = new Map;
   const add = (e, t) => {
    for (const [n, s] of Object.entries(e ?? {})) r.set(n, {
     reference: s,
     path: [ ...t, "secrets", n ]
    });
   };
   const s = lineage(e, n);
   add(e.services[t]?.secrets, [ "services", t ]);
   for (const t of s) add(e.environments?.[t]?.secrets, [ "environments", t ]);
   for (const n of s) add(e.environments?.[n]?.services?.[t]?.secrets, [ "environments", n, "services", t ]);
   return r;
  }
  function accountOf(e) {
   return e.account ?? e.role?.split(":")[4] ?? "";
  }
  function rolloutOf(e = {}) {
   const {breaker: t = {}, minimum: n = null, maximum: r = null, strategy: s = ""} = e;
   const i = Object.keys(t).length > 0;
   const {enable: o = true, rollback: a = true, type: c, value: l, reset: u} = t;
   const p = c !== void 0 || l !== void 0;
   const f = s === "canary" ? e.canary : void 0;
   const m = s === "linear" ? e.linear : void 0;
   const share = e => e === void 0 ? "" : String(Number.parseFloat(e));
   return {
    minimum: n,
    maximum: r,
    breaker: {
     enable: i ? o : null,
     rollback: i && o ? a : null,
     type: p && o ? c ?? "BOUNDED_PERCENT" : null,
     value: p && o ? l ?? 50 : null,
     reset: o ? u ?? null : null
    },
    strategy: s,
    bake: minutesOf(e.bake),
    canary: {
     percent: share(f?.percent),
     bake: minutesOf(f?.bake)
    },
    linear: {
     percent: share(m?.percent),
     bake: minutesOf(m?.bake)
    },
    alarms: e.alarms ?? [],
    pause: s === "rolling" ? "" : e.pause ?? "",
    pauseLimit: minutesOf(e["pause-limit"])
   };
  }
  function mergeRollout(e, t) {
   const n = {
    ...e,
    ...t,
    breaker: {
     ...e?.breaker,
     ...t?.breaker
    }
   };
   for (const r of [ "canary", "linear" ]) if (e?.[r] !== void 0 || t?.[r] !== void 0) n[r] = {
    ...e?.[r],
    ...t?.[r]
   };
   return n;
  }
  function minutesOf(e) {
   return e === void 0 ? null : Number.parseInt(e, 10) * (e.endsWith("h") ? 60 : 1);
  }
  function fillIn(e, t, n) {
   return e.replaceAll("{service}", t).replaceAll("{environment}", n);
  }
  function serviceFile(e, t) {
   return e.services[t] ?? {};
  }
  function texts(e) {
   return Object.fromEntries(Object.entries(e ?? {}).map(([e, t]) => [ e, String(t) ]));
  }
  function clean(e) {
   const t = e.split("/").filter(e => e !== "" && e !== ".");
   return t.length === 0 ? "." : t.join("/");
  }
 }),
 3006: ((e, t, n) => {
  n.d(t, {
   I: () => secretValueFrom
  });
  const r = "it must be ssm:/NAME or ssm:ARN, or secretsmanager:NAME (or its ARN), with :JSON-KEY[:STAGE[:VERSION]] after it if one key of it is meant";
  function secretValueFrom(e, {region: t, account: n}) {
   const s = /^ssm:(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]+|[\w./-]+)$/.exec(e);
   if (s?.[1] !== void 0) return {
    valueFrom: s[1]
   };
   const i = /^secretsmanager:(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:)?([\w/+=.@-]+)(?::([^:]*)(?::([^:]*)(?::([^:]*))?)?)?$/.exec(e);
   const [, o, a, c = "", l = "", u = ""] = i ?? [];
   if (a === void 0) return {
    problem: `'${e}' is not a reference to a secret; ${r}`
   };
   if (l !== "" && u !== "") return {
    problem: `'${e}' names a stage and a version; ECS allows one of the two`
   };
   if (o === void 0 && n === "") return {
    problem: `'${e}' needs the AWS account of the environment; give 'account' or 'role', or the secret's ARN`
   };
   const p = `${o ?? `arn:${partitionOf(t)}:secretsmanager:${t}:${n}:secret:`}${a}`;
   return {
    valueFrom: c + l + u === "" ? p : `${p}:${c}:${l}:${u}`
   };
  }
  function partitionOf(e) {
   if (e.startsWith("cn-")) return "aws-cn";
   if (e.startsWith("eusc-")) return "aws-eusc";
   return e.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }
 }),
 3895: ((e, t, n) => {
  n.d(t, {
   Y_: () => changedFiles,
   D3: () => commitOf,
   iH: () => fetchCommit,
   Wd: () => fileAt,
   k9: () => firstParentOfMerge,
   QE: () => hasCommit,
   Uo: () => headOf,
   fE: () => isShallow,
   ck: () => mergeBaseDeepened,
   g7: () => treeOf,
   bY: () => uncommittedFiles
  });
  var r = n(4704);
  var s = n(7163);
  const i = 5e3;
  function exec(e, t, n = {}) {
   const {signal: o} = n;
   return new Promise((a, c) => {
    if (o?.aborted) return c(o.reason);
    const {spawn: l} = process.getBuiltinModule("node:child_process");
    const u = l(e, t, {
     cwd: n.cwd,
     env: n.env === void 0 ? process.env : {
      ...process.env,
      ...n.env
     },
     stdio: [ n.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
    });
    let p;
    const onAbort = () => {
     u.kill("SIGTERM");
     p = setTimeout(() => u.kill("SIGKILL"), i);
    };
    o?.addEventListener("abort", onAbort, {
     once: true
    });
    const f = collect(u.stdout, e => n.onLine?.(e, "stdout"));
    const m = collect(u.stderr, e => n.onLine?.(e, "stderr"));
    if (n.input !== void 0) {
     u.stdin?.on("error", () => {});
     u.stdin?.end(n.input);
    }
    u.on("error", t => {
     o?.removeEventListener("abort", onAbort);
     const s = t.code === "ENOENT";
     c(new r.lZ(s ? `'${e}' was not found on this machine` : `'${e}' could not be started`, {
      cause: t,
      ...s && n.missingHelp !== void 0 ? {
       help: n.missingHelp
      } : {}
     }));
    });
    u.on("close", (i, l) => {
     clearTimeout(p);
     o?.removeEventListener("abort", onAbort);
     if (o?.aborted) return c(o.reason);
     const u = {
      exitCode: i ?? 128,
      stdout: f(),
      stderr: m()
     };
     if (u.exitCode === 0 || n.allowFailure) return a(u);
     const d = l === null ? `exit code ${u.exitCode}` : `killed by ${l}`;
     const h = (u.stderr.trim() || u.stdout.trim()).split("\n").slice(-20).join("\n");
     c(new r.lZ((0, s.E$)(`${`${e} ${t[0] ?? ""}`.trim()} failed (${d})${h === "" ? "" : `:\n${h}`}`)));
    });
   });
  }
  function collect(e, t) {
   let n = "";
   let r = "";
   e?.setEncoding("utf8");
   e?.on("data", e => {
    n += e;
    const s = (r + e).split(/\r?\n/);
    r = s.pop() ?? "";
    for (const e of s) t(e);
   });
   e?.on("end", () => {
    if (r !== "") t(r);
   });
   return () => n;
  }
  async function headOf(e) {
   const t = await git(e, [ "rev-parse", "--show-toplevel", "HEAD" ], true);
   const [n = "", r = ""] = t.stdout.split("\n");
   return t.exitCode === 0 ? {
    root: n,
    commit: r
   } : {
    root: n,
    commit: await commitOf(e)
   };
  }
  async function commitOf(e, t = "HEAD") {
   const n = await git(e, [ "rev-parse", "--verify", "--quiet", "--end-of-options", `${checkRef(t)}^{commit}` ], true);
   if (n.exitCode === 0) return n.stdout.trim();
   await demandRepository(e);
   throw new r.lZ(`the commit '${t}' is not in this clone`, {
    help: await isShallow(e) ? "The clone is shallow. Give actions/checkout 'fetch-depth: 0', so that the base is there." : "Check the name; if history was rewritten, the commit may be gone for good."
   });
  }
  async function hasCommit(e, t) {
   return (await git(e, [ "cat-file", "-e", `${checkRef(t)}^{commit}` ], true)).exitCode === 0;
  }
  async function isShallow(e) {
   return (await git(e, [ "rev-parse", "--is-shallow-repository" ])).stdout.trim() === "true";
  }
  async function fetchCommit(e, t) {
   const n = await fetchFrom(e, [ "--depth=1", "origin", checkRef(t) ]);
   if (n.exitCode === 0) return commitOf(e, /^[0-9a-f]{40,64}$/.test(t) ? t : "FETCH_HEAD");
   if (/not our ref|couldn't find remote ref|no such remote ref|unadvertised object/i.test(n.stderr)) return;
   throw notFetched(n.stderr);
  }
  const o = [ "--deepen=50", "--deepen=500", "--unshallow" ];
  async function mergeBaseDeepened(e, t, n) {
   for (const r of o) {
    const {exitCode: s, stdout: i} = await git(e, [ "merge-base", "--end-of-options", checkRef(t), checkRef(n) ], true);
    if (s === 0) return i.trim();
    if (!await isShallow(e)) break;
    const o = await fetchFrom(e, [ r, "origin", t, n ]);
    if (o.exitCode !== 0) throw notFetched(o.stderr);
   }
   return mergeBase(e, t, n);
  }
  async function firstParentOfMerge(e, t) {
   const {stdout: n} = await git(e, [ "cat-file", "-p", checkRef(t) ]);
   const r = [ ...(n.split("\n\n")[0] ?? "").matchAll(/^parent ([0-9a-f]+)$/gm) ];
   return r.length > 1 ? r[0]?.[1] : void 0;
  }
  function fetchFrom(e, t) {
   return git(e, [ "fetch", "--no-tags", "--no-recurse-submodules", "--quiet", ...t ], true);
  }
  function notFetched(e) {
   const t = e.trim().split("\n").slice(-2).join("\n");
   return new r.lZ(`the clone is shallow, and what it lacks could not be fetched: ${t}`, {
    help: "Give actions/checkout 'fetch-depth: 0', or leave its 'persist-credentials' at true, so that git may ask again."
   });
  }
  async function mergeBase(e, t, n) {
   const s = await git(e, [ "merge-base", "--end-of-options", checkRef(t), checkRef(n) ], true);
   if (s.exitCode === 0) return s.stdout.trim();
   throw new r.lZ(`'${t}' and '${n}' have no commit in common in this clone`, {
    help: "Give actions/checkout 'fetch-depth: 0', so that the history between the two is there."
   });
  }
  async function changedFiles(e, t, n) {
   const r = await git(e, [ "diff", "--name-only", "--no-renames", "-z", "--end-of-options", checkRef(t), checkRef(n), "--" ]);
   return r.stdout.split("\0").filter(e => e !== "");
  }
  async function treeOf(e, t) {
   const n = await git(e, [ "ls-tree", "-r", "-t", "-z", "--full-tree", "--end-of-options", checkRef(t) ]);
   return n.stdout.split("\0").filter(e => e !== "").map(e => {
    const [, t = "", n = "", r = ""] = /^\d+ (blob|tree|commit) ([0-9a-f]+)\t(.*)$/s.exec(e) ?? [];
    return {
     type: t,
     id: n,
     path: r
    };
   });
  }
  async function fileAt(e, t, n) {
   const r = await git(e, [ "show", "--end-of-options", `${checkRef(t)}:${n}` ], true);
   return r.exitCode === 0 ? r.stdout : void 0;
  }
  async function uncommittedFiles(e) {
   const t = await git(e, [ "status", "--porcelain", "-z", "--no-renames", "--", "." ]);
   return t.stdout.split("\0").filter(e => e !== "").map(e => e.slice(3));
  }
  async function demandRepository(e) {
   const {exitCode: t, stderr: n} = await git(e, [ "rev-parse", "--git-dir" ], true);
   if (t === 0) return;
   if (n.includes("dubious ownership")) throw new r.lZ(`git does not trust '${e}', since another user owns it`, {
    help: "Run 'git config --global --add safe.directory <folder>' in a step before this one."
   });
   throw new r.lZ(`'${e}' is not a git repository`, {
    help: "Run actions/checkout before this step."
   });
  }
  function checkRef(e) {
   if (/^$|^-|[\s\0]/.test(e)) throw new r.lZ(`'${e}' is not the name of a commit, branch or tag`);
   return e;
  }
  async function git(e, t, n = false) {
   const s = await exec("git", t, {
    cwd: e,
    allowFailure: true,
    env: {
     LC_ALL: "C",
     GIT_TERMINAL_PROMPT: "0",
     GIT_OPTIONAL_LOCKS: "0"
    },
    missingHelp: "Install git on this runner."
   });
   if (s.exitCode !== 0 && !n) {
    await demandRepository(e);
    throw new r.lZ(`git ${t[0]} failed: ${s.stderr.trim().split("\n").slice(-3).join("\n")}`);
   }
   return s;
  }
 })
};
