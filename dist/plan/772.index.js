"use strict";

exports.id = 772;

exports.ids = [ 772 ];

exports.modules = {
 3772: ((e, t, n) => {
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
   const n = e ?? t.AWS_REGION ?? t.AWS_DEFAULT_REGION ?? "";
   if (n === "") throw new i.lZ("no AWS region was given", {
    help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
   });
   if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(n)) throw new i.lZ(`'${n}' is not the name of an AWS region; it must be like eu-central-1`);
   return n;
  }
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
  const o = "it must be ssm:/NAME or ssm:ARN, or secretsmanager:NAME (or its ARN), with :JSON-KEY[:STAGE[:VERSION]] after it if one key of it is meant";
  function secretValueFrom(e, {region: t, account: n}) {
   const r = /^ssm:(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]+|[\w./-]+)$/.exec(e);
   if (r?.[1] !== void 0) return {
    valueFrom: r[1]
   };
   const s = /^secretsmanager:(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:)?([\w/+=.@-]+)(?::([^:]*)(?::([^:]*)(?::([^:]*))?)?)?$/.exec(e);
   const [, i, a, c = "", l = "", u = ""] = s ?? [];
   if (a === void 0) return {
    problem: `'${e}' is not a reference to a secret; ${o}`
   };
   if (l !== "" && u !== "") return {
    problem: `'${e}' names a stage and a version; ECS allows one of the two`
   };
   if (i === void 0 && n === "") return {
    problem: `'${e}' needs the AWS account of the environment; give 'account' or 'role', or the secret's ARN`
   };
   const p = `${i ?? `arn:${partitionOf(t)}:secretsmanager:${t}:${n}:secret:`}${a}`;
   return {
    valueFrom: c + l + u === "" ? p : `${p}:${c}:${l}:${u}`
   };
  }
  function partitionOf(e) {
   if (e.startsWith("cn-")) return "aws-cn";
   return e.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }
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
    needs: n.needs ?? [],
    verify: {
     version: o.version ?? `${i}/version`,
     health: o.health ?? `${i}/health`,
     http: (o.http ?? []).map(({get: e, status: t = 200}) => ({
      get: e,
      status: t
     })),
     errors: o.gates?.errors ?? "5%",
     p95: o.gates?.p95 ?? "2s",
     window: o.gates?.window ?? "60s"
    }
   };
  }
  function placementOf(e, t, n) {
   const r = environmentOf(e, n);
   const s = r.services?.[t] ?? {};
   const fill = e => fillIn(e, t, n);
   const fillAll = e => Object.fromEntries(Object.entries(e).map(([e, t]) => [ e, fill(t) ]));
   const i = {
    region: r.region ?? "",
    account: accountOf(r)
   };
   const o = {};
   for (const [r, {reference: s}] of secretsOf(e, t, n)) {
    const e = secretValueFrom(fill(s), i);
    if ("valueFrom" in e) o[r] = e.valueFrom;
   }
   const a = r.after === void 0 ? void 0 : environmentOf(e, r.after);
   const c = rolloutOf(mergeRollout(r.rollout, s.rollout));
   const l = {
    ...texts(serviceFile(e, t).env),
    ...texts(r.env),
    ...texts(s.env)
   };
   return {
    environment: n,
    after: r.after ?? "",
    from: a === void 0 ? null : {
     region: a.region ?? "",
     cluster: a.cluster ?? "",
     ecsService: fillIn(a["ecs-service"] ?? "{service}", t, r.after ?? "")
    },
    approval: approvalOf(r),
    region: i.region,
    account: i.account,
    cluster: r.cluster ?? "",
    role: r.role ?? "",
    repository: fill(r.repository ?? "{service}"),
    ecsService: fill(r["ecs-service"] ?? "{service}"),
    url: fill(r.url ?? "").replace(/\/+$/, ""),
    testUrl: fill(r["test-url"] ?? "").replace(/\/+$/, ""),
    taskRole: fill(r["task-role"] ?? ""),
    executionRole: fill(r["execution-role"] ?? ""),
    logOptions: fillAll(texts(r["log-options"])),
    env: fillAll(l),
    secrets: o,
    desired: s.desired ?? r.desired ?? null,
    cpu: s.cpu ?? null,
    memory: s.memory ?? null,
    rollout: {
     ...c,
     alarms: c.alarms.map(fill)
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
  var a = n(3895);
  var c = n(5961);
  var l = n(7459);
  var u = n(7163);
  const p = 1e6;
  let f = 0;
  async function appendSummary(e) {
   if (!process.env.GITHUB_STEP_SUMMARY) return;
   const t = (0, u.E$)(e.endsWith("\n") ? e : `${e}\n`);
   const n = p - f;
   const r = Buffer.byteLength(t);
   const s = r <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
   if (n <= 0) return;
   f += Buffer.byteLength(s);
   await l.z.addRaw(s).write();
   l.z.emptyBuffer();
  }
  function table(e, t) {
   const line = e => `| ${e.map(cell).join(" | ")} |`;
   return [ line(e), `|${e.map(() => " --- ").join("|")}|`, ...t.map(line) ].join("\n");
  }
  function cell(e) {
   return e.replaceAll("|", "\\|").replace(/\r?\n/g, "<br>");
  }
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
   const {revision: n, commit: r, verified: s} = e;
   const i = r === "" ? "" : ` (commit ${decide_short(r)})`;
   if (e.source === "") return {
    ship: true,
    why: `${n} runs, of which nothing is recorded`
   };
   if (e.source !== t) return {
    ship: true,
    why: `other content than ${n}${i}, which runs`
   };
   if (s === "") return {
    ship: true,
    why: `${n} has the same content, but was never verified`
   };
   return {
    ship: false,
    why: `unchanged: ${n}${i} runs with the same content, verified ${s}`
   };
  }
  function decide_short(e) {
   return /^[0-9a-f]{40,64}$/.test(e) ? e.slice(0, 7) : e;
  }
  var m = n(7598);
  var d = n(4006);
  function watchedBy(e) {
   const {path: t, watch: n, dockerfile: r, task: s} = e;
   const i = [ t, ...n, r, `${r}.dockerignore`, `${e.context}/.dockerignore`, s ];
   return [ ...new Set(i.map(e => e.replace(/^\.\//, ""))) ];
  }
  function affectedBy(e, t) {
   const n = watchedBy(t).map(matcher);
   return e.find(e => n.some(t => t(e)));
  }
  function matcher(e) {
   if (e === ".") return () => true;
   if (!isGlob(e)) return t => t === e || t.startsWith(`${e}/`);
   return d(e, {
    dot: true
   });
  }
  function isGlob(e) {
   return /[*?[\]{}!]/.test(e);
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
    needs: e.needs,
    "verify-http": e.verify.http.map(({get: e, status: t}) => `GET ${e} ${t}`).join("\n"),
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
  const h = [ "url", "test-url", "from-service", "from-cluster", "from-region", "require-verified", "min-verified-age", "max-scan-age", "require-ticket" ];
  function contentKey(e, t, n) {
   const r = new Map;
   for (const n of watchedBy(t)) {
    const t = matcher(n);
    for (const {path: s, type: i, id: o} of e) {
     const e = isGlob(n) ? i !== "tree" && t(s) : n === "." ? !s.includes("/") : s === n;
     if (e) r.set(s, o);
    }
   }
   const s = Object.fromEntries(Object.entries(n).filter(([e]) => !h.includes(e)));
   const i = [ ...r ].map(([e, t]) => `${t} ${e}\0`).sort();
   return (0, m.createHash)("sha256").update(i.join("")).update(JSON.stringify(s)).digest("hex");
  }
  function lines(e) {
   return Object.entries(e).map(([e, t]) => `${e}=${t}`).join("\n");
  }
  var v = n(3024);
  var g = n(883);
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
    n.push(...plainAndSecret(e, i));
   }
   const s = orderByNeeds(t, t => e.services[t]?.needs ?? []);
   if ("circle" in s) n.push({
    path: [ "services", s.circle[0] ?? "", "needs" ],
    message: `services need each other in a circle: ${s.circle.join(" \u2192 ")}`
   });
   return n;
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
    const s = orderByNeeds(n, n => [ t[n]?.[e] ?? [] ].flat());
    if ("circle" in s) r.push({
     path: [ "environments", s.circle[0] ?? "", e ],
     message: `environments ${e === "extends" ? "extend" : "come after"} each other in a circle: ${s.circle.join(" \u2192 ")}`
    });
   }
   if (r.length > 0) return r;
   return n.flatMap(t => checkEnvironment(e, t));
  }
  function checkEnvironment(e, t) {
   const n = e.environments?.[t] ?? {};
   const r = environmentOf(e, t);
   const s = Object.keys(e.services);
   const i = [ "environments", t ];
   const o = plainAndSecret(i, n);
   for (const e of [ "region", "cluster" ]) if (r[e] === void 0) o.push({
    path: i,
    key: true,
    message: `the environment '${t}' has no ${e}, of its own or inherited`
   });
   if (n.account !== void 0 && n.role !== void 0 && n.account !== n.role.split(":")[4]) o.push({
    path: [ ...i, "account" ],
    message: `'account' is ${n.account}, but the role is one of ${n.role.split(":")[4]}`
   });
   for (const [e, t] of Object.entries(n.services ?? {})) {
    const n = [ ...i, "services", e ];
    if (!s.includes(e)) o.push({
     path: n,
     key: true,
     message: unknown("service", e, s)
    });
    o.push(...plainAndSecret(n, t));
   }
   o.push(...checkNames(e, t, r), ...checkApproval(t, n, r));
   for (const n of s) o.push(...checkSecrets(e, n, t, r), ...checkRollout(e, n, t, r), ...checkStrategy(e, n, t, r));
   return o;
  }
  const y = [ "{service}", "{environment}" ];
  function checkNames(e, t, n) {
   const r = [];
   const s = Object.keys(e.services);
   const add = (n, s) => r.push({
    path: originOf(e, t, e => e[n], [ n ]),
    message: s
   });
   const i = [ [ "repository", /^(?=.{2,256}$)[a-z0-9]+([._/-][a-z0-9]+|__[a-z0-9]+|-+[a-z0-9]+)*$/, "a repository of ECR (lower-case letters, digits, and . _ - / between them)" ], [ "ecs-service", /^[A-Za-z0-9_-]{1,255}$/, "a service of ECS (letters, digits, _ and -)" ] ];
   for (const [e, r, o] of i) {
    const i = n[e];
    if (i === void 0) continue;
    if (s.length > 1 && !i.includes("{service}")) add(e, `'${e}' must hold {service}, or all services would share '${i}'`);
    const a = fillIn(i, s[0] ?? "service", t);
    if (!/\{/.test(a) && !r.test(a)) add(e, `'${a}' can't be the name of ${o}`);
   }
   for (const e of [ "repository", "ecs-service", "url", "test-url", "task-role", "execution-role" ]) {
    const t = /\{[^}]*\}?/.exec((n[e] ?? "").replaceAll("{service}", "").replaceAll("{environment}", ""));
    if (t !== null) add(e, `'${t[0]}' is not a placeholder; allowed: ${y.join(", ")}`);
   }
   return r;
  }
  function checkSecrets(e, t, n, r) {
   if (r.region === void 0) return [];
   const s = {
    region: r.region,
    account: accountOf(r)
   };
   return [ ...secretsOf(e, t, n).values() ].flatMap(({reference: e, path: r}) => {
    const i = secretValueFrom(fillIn(e, t, n), s);
    return "problem" in i ? [ {
     path: r,
     message: i.problem
    } ] : [];
   });
  }
  function checkRollout(e, t, n, r) {
   const s = r.services?.[t];
   const {breaker: i, ...o} = rolloutOf(mergeRollout(r.rollout, s?.rollout));
   const {minimum: a, maximum: c} = {
    minimum: o.minimum ?? 100,
    maximum: o.maximum ?? 200
   };
   const l = s?.desired ?? r.desired;
   const u = originOf(e, n, e => e.services?.[t]?.rollout ?? e.rollout, [ "rollout" ], t);
   const p = [];
   const f = l === void 0 ? a : Math.ceil(l * a / 100);
   const m = l === void 0 ? c : Math.floor(l * c / 100);
   const d = l ?? 100;
   if (d > 0 && f >= d && m <= d) {
    const e = l === void 0 ? `minimum ${a} % and maximum ${c} %` : `${l} tasks with minimum ${a} % (${f}) and maximum ${c} % (${m})`;
    p.push({
     path: u,
     message: `${e} can never roll in '${n}': ECS may neither start a task nor stop one; raise maximum or lower minimum`
    });
   }
   if (i.type !== null && i.type !== "COUNT" && (i.value ?? 0) > 100) p.push({
    path: u,
    message: `the breaker's value is ${i.value}; as ${i.type} it must be from 1 to 100`
   });
   return p;
  }
  function checkStrategy(e, t, n, r) {
   const s = mergeRollout(r.rollout, r.services?.[t]?.rollout);
   const {strategy: i} = s;
   const o = [];
   const a = e.environments?.[n] ?? {};
   const c = [ {
    rollout: a.rollout,
    path: [ "environments", n, "rollout" ]
   }, {
    rollout: a.services?.[t]?.rollout,
    path: [ "environments", n, "services", t, "rollout" ]
   } ];
   for (const {rollout: e, path: t} of c) {
    const add = (e, n) => o.push({
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
     const n = minutesOf(t);
     if (n !== null && (n < r || n > s)) add(e, `'${e}' has ${t}; ECS takes ${r} to ${s} minutes`);
    }
    if (e?.pause === void 0 || e.pause === "none") continue;
    if (i === void 0 || i === "rolling") add("pause", `'pause' needs strategy blue-green, canary or linear; here it is ${i ?? "not given"}`);
    if (e.pause === "verify" && r["test-url"] === void 0) add("pause", `'pause: verify' needs 'test-url', where the new tasks are tested`);
   }
   return o;
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
   for (const i of lineage(e, t).reverse()) {
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
   const r = (0, g.kp)(t, n);
   const s = r === void 0 ? `known: ${n.join(", ") || "none"}` : `did you mean '${r}'?`;
   return `there is no ${e} '${t}'; ${s}`;
  }
  var b = n(8113);
  function parseYaml(e, t) {
   const n = new b.HN;
   const r = (0, b.Tp)(e, {
    lineCounter: n,
    prettyErrors: false
   });
   const place = e => {
    const {line: r, col: s} = n.linePos(e);
    return {
     file: t,
     line: Math.max(1, r),
     column: Math.max(1, s)
    };
   };
   const s = r.errors.map(({code: t, message: n, pos: r}) => ({
    place: place(r[0]),
    message: t === "DUPLICATE_KEY" ? `'${word(e, r[0])}' is given twice; keep one of the two` : `this is not YAML: ${n.split("\n")[0]}`
   }));
   let i;
   try {
    i = s.length > 0 ? void 0 : r.toJS({
     maxAliasCount: 100
    });
   } catch (e) {
    s.push({
     place: place(0),
     message: `this can't be read: ${e.message}`
    });
   }
   return {
    value: i,
    problems: s,
    placeOf: (e, t = false) => place(offsetOf(r, e, t)),
    textOf: e => {
     const t = follow(r, e).node;
     return (0, b.jn)(t) ? t.source ?? String(t.value) : void 0;
    }
   };
  }
  function offsetOf(e, t, n) {
   const r = follow(e, t);
   if (r.depth === t.length && !n) return start(r.node) ?? r.keyOffset;
   return r.keyOffset;
  }
  function follow(e, t) {
   let n = e.contents;
   let r = start(n) ?? 0;
   let s = 0;
   for (const i of t) {
    if ((0, b.Vj)(n)) n = n.resolve(e);
    if ((0, b.jh)(n)) {
     const e = n.items.find(e => (0, b.tO)(e) && String((0, b.jn)(e.key) ? e.key.value : e.key) === String(i));
     if (e === void 0) break;
     r = start(e.key) ?? r;
     n = e.value;
    } else if ((0, b.oP)(n) && typeof i === "number" && n.items.length > i) {
     n = n.items[i];
     r = start(n) ?? r;
    } else break;
    s++;
   }
   return {
    node: (0, b.Vj)(n) ? n.resolve(e) : n,
    keyOffset: r,
    depth: s
   };
  }
  function start(e) {
   return e?.range?.[0];
  }
  function word(e, t) {
   return /^["']?([^\s:"']+)/.exec(e.slice(t))?.[1] ?? "a key";
  }
  const $ = {
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
            status: {
             type: "integer",
             minimum: 100,
             maximum: 599
            }
           },
           required: [ "get" ],
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
        pattern: "^[a-z]{2}(-[a-z]+)+-\\d$"
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
  const isFleetFile = e => fits(e, $);
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
   if (r.problems.length > 0) throw (0, g.Nb)(r.problems);
   const s = withTexts(r);
   const refuse = e => (0, g.Nb)(e.map(e => placed(r, e)));
   if (!isFleetFile(s)) {
    const {shapeProblems: e} = await Promise.all([ n.e(877), n.e(322) ]).then(n.bind(n, 8322));
    throw refuse(e(s));
   }
   const i = checkFleet(s);
   if (i.length > 0) throw refuse(i);
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
  async function openFleet(e, t) {
   const n = (0, r.relative)(t, e);
   const s = (0, v.readFileSync)(e, "utf8");
   const i = await loadFleet(s, n);
   const o = Object.keys(i.services).flatMap(e => {
    const o = serviceOf(i, e);
    const a = i.services[e] ?? {};
    return [ "dockerfile", "task" ].flatMap(i => {
     if ((0, v.existsSync)((0, r.join)(t, o[i]))) return [];
     const c = placeIn(s, n, [ "services", e, ...a[i] === void 0 ? [] : [ i ] ]);
     const l = i === "task" ? "task definition template" : "Dockerfile";
     return [ {
      place: c,
      message: `the ${l} of '${e}' is not there: ${o[i]}`
     } ];
    });
   });
   if (o.length > 0) throw (0, g.Nb)(o);
   return {
    fleet: i,
    root: t,
    file: n,
    placeOf: e => placeIn(s, n, e)
   };
  }
  function fleet_checkNames({fleet: e, file: t}, n, r) {
   const check = (e, n, r) => {
    if (r.includes(n)) return;
    const s = (0, g.kp)(n, r);
    throw new i.lZ(`there is no ${e} '${n}' in ${t}; ${s === void 0 ? `known: ${r.join(", ") || "none"}` : `did you mean '${s}'?`}`);
   };
   if (n !== void 0) check("environment", n, Object.keys(e.environments ?? {}));
   for (const t of r) check("service", t, Object.keys(e.services));
  }
  function clusterPlace({fleet: e, placeOf: t}, n) {
   const r = lineage(e, n).findLast(t => e.environments?.[t]?.cluster !== void 0);
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
  const w = 10;
  const k = 5;
  async function runningDefinitions(e, t, r, s, o) {
   const {DescribeServicesCommand: a} = await n.e(374).then(n.bind(n, 1374));
   const c = new Map;
   const l = [ ...new Set(r) ];
   for (let n = 0; n < l.length; n += w) {
    const r = l.slice(n, n + w);
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
  async function runningRevisions(e, t, r, s) {
   const {DescribeTaskDefinitionCommand: i} = await n.e(374).then(n.bind(n, 1374));
   const o = new Map;
   const a = [ ...t ];
   const work = async () => {
    for (let t = a.shift(); t !== void 0; t = a.shift()) {
     const [n, a] = t;
     const c = r.get(a);
     if (c === void 0) {
      o.set(n, {
       kind: "absent"
      });
      continue;
     }
     const l = new i({
      taskDefinition: c,
      include: [ "TAGS" ]
     });
     const {tags: u = []} = await e.send(l, {
      abortSignal: s
     }).catch(e => {
      throw awsError(e, `describe the task definition ${c}`);
     });
     const tag = e => u.find(t => t.key === `slipway:${e}`)?.value ?? "";
     o.set(n, {
      kind: "running",
      revision: c.replace(/^.*task-definition\//, ""),
      source: tag("source"),
      commit: tag("commit"),
      verified: tag("verified")
     });
    }
   };
   await Promise.all(Array.from({
    length: k
   }, work));
   return o;
  }
  function hasCredentials(e) {
   return [ "AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI" ].some(t => (e[t] ?? "") !== "");
  }
  function baseOfEvent(e, t) {
   const at = (...e) => {
    let n = t;
    for (const t of e) n = n?.[t];
    return typeof n === "string" && /^[0-9a-f]{40,64}$/.test(n) ? n : "";
   };
   const n = at("pull_request", "base", "sha");
   if (n !== "") return {
    kind: "pull-request",
    base: n
   };
   const r = at("merge_group", "base_sha");
   if (r !== "") return {
    kind: "pull-request",
    base: r
   };
   const s = at("before");
   if (s === "") return {
    kind: "none",
    why: e === "" ? "there is no event" : `the event ${e} has no base`
   };
   if (/^0+$/.test(s)) return {
    kind: "none",
    why: "the branch is new"
   };
   return {
    kind: "push",
    base: s
   };
  }
  async function changesSince(e, t, n, r, s) {
   const i = await findBase(e.root, t, n);
   if ("none" in i) return i;
   const {base: o} = i;
   const l = await a.Y_(e.root, o, n);
   (0, c.pq)(`${l.length} ${l.length === 1 ? "file" : "files"} changed since ${o.slice(0, 7)}`);
   const u = new Map;
   const p = l.includes(e.file) ? await a.Wd(e.root, o, e.file) : void 0;
   for (const t of r) {
    const n = affectedBy(l, t);
    if (n !== void 0) u.set(t.name, n); else if (l.includes(e.file) && await entryChanged(e, p, t.name, s)) u.set(t.name, `its entry in ${e.file}`);
   }
   return {
    base: t ?? o,
    changed: u,
    removed: await removedFrom(e, p)
   };
  }
  async function removedSinceEvent(e) {
   const t = eventBase();
   if (t.kind === "none" || !await a.QE(e.root, t.base)) return [];
   return removedFrom(e, await a.Wd(e.root, t.base, e.file));
  }
  function eventBase() {
   const e = process.env.GITHUB_EVENT_PATH ?? "";
   return baseOfEvent(process.env.GITHUB_EVENT_NAME ?? "", e === "" ? void 0 : JSON.parse((0, 
   v.readFileSync)(e, "utf8")));
  }
  async function removedFrom({fleet: e, file: t}, n) {
   if (n === void 0) return [];
   try {
    const r = Object.keys((await loadFleet(n, t)).services);
    return r.filter(t => !Object.hasOwn(e.services, t));
   } catch {
    return [];
   }
  }
  async function findBase(e, t, n) {
   if (t !== void 0) {
    const r = await commitNamed(e, t);
    return {
     base: await a.ck(e, r, n)
    };
   }
   const r = eventBase();
   if (r.kind === "none") return {
    none: r.why
   };
   if (r.kind === "push") {
    if (await a.QE(e, r.base)) return {
     base: r.base
    };
    const t = await a.fE(e) ? await a.iH(e, r.base) : void 0;
    if (t !== void 0) return {
     base: t
    };
    return {
     none: `${r.base.slice(0, 7)}, which the branch was before, is gone (a forced push)`
    };
   }
   const s = isMergeRef(process.env.GITHUB_REF) ? await a.k9(e, n) : void 0;
   if (s !== void 0) return {
    base: await commitNamed(e, s)
   };
   return {
    base: await a.ck(e, await commitNamed(e, r.base), n)
   };
  }
  const isMergeRef = (e = "") => /^refs\/pull\/\d+\/merge$/.test(e);
  async function commitNamed(e, t) {
   for (const n of [ t, `origin/${t}` ]) if (await a.QE(e, n)) return a.D3(e, n);
   const n = await a.fE(e) ? await a.iH(e, t) : void 0;
   return n ?? a.D3(e, t);
  }
  async function entryChanged({fleet: e, file: t}, n, r, s) {
   if (n === void 0) return true;
   try {
    return JSON.stringify(s(await loadFleet(n, t), r)) !== JSON.stringify(s(e, r));
   } catch {
    return true;
   }
  }
  async function plan({inputs: e, setOutputs: t, signal: n}, s, i) {
   const {environment: o, services: l, all: u, base: p} = e;
   const {root: f, commit: m} = await i;
   const d = await openFleet(s, f);
   const {fleet: h} = d;
   fleet_checkNames(d, o, l);
   const entryIn = (t, n) => {
    const r = o === void 0 ? void 0 : placementOf(t, n, o);
    const s = r && {
     ...r,
     region: e.awsRegion ?? r.region
    };
    const i = e.url === void 0 ? s?.url ?? "" : fillIn(e.url, n, o ?? "");
    return entryOf(serviceOf(t, n), s, i.replace(/\/+$/, ""));
   };
   const v = orderByNeeds(Object.keys(h.services), e => serviceOf(h, e).needs);
   const g = ("order" in v ? v.order : []).map(e => serviceOf(h, e));
   const y = g.map(e => ({
    service: e,
    entry: entryIn(h, e.name)
   }));
   const b = o === void 0 || u ? void 0 : await lookAt(o);
   const [$, w, k, O] = await Promise.all([ b?.revisions(), b === void 0 || p !== void 0 ? [] : removedSinceEvent(d), a.bY((0, 
   r.dirname)(s)), a.g7(f, "HEAD") ]);
   if (k.length > 0) (0, c.$e)(`${k.length} files aren't committed (${k[0]}, \u2026); the plan is that of ${decide_short(m)}`);
   const E = y.map(({service: e, entry: t}) => ({
    ...t,
    commit: m,
    source: contentKey(O, e, t)
   }));
   let S = w;
   const A = {
    all: u,
    only: l,
    sinceDecides: p !== void 0,
    noBase: "not looked at",
    ...$ && {
     running: $
    }
   };
   if (!u && ($ === void 0 || p !== void 0)) {
    const e = await changesSince(d, p, m, g, entryIn);
    if ("none" in e) A.noBase = e.none; else {
     A.since = e;
     S = e.removed;
    }
   }
   for (const e of S) (0, c.$e)(`'${e}' is no longer in ${d.file}: what runs of it is left as it is. Take it away where it was made (terraform).`, {
    title: "plan",
    place: {
     file: d.file
    }
   });
   const N = decide(E.map(e => ({
    service: e.service,
    source: e.source
   })), A);
   const j = N.filter(({ship: e}) => e).map(({service: e}) => e);
   for (const {service: e, ship: t, why: n} of N) (0, c.pq)(`${t ? "ship" : "skip"}  ${e}: ${n}`);
   t({
    matrix: JSON.stringify({
     include: E.filter(({service: e}) => j.includes(e))
    }),
    services: JSON.stringify(j),
    empty: j.length === 0,
    commit: m,
    removed: JSON.stringify(S),
    skipped: JSON.stringify(Object.fromEntries(N.filter(({ship: e}) => !e).map(({service: e, why: t}) => [ e, t ])))
   });
   const x = o === void 0 ? "" : ` to ${o}`;
   await appendSummary(`### Plan: ${j.length} of ${N.length} services${x} at \`${decide_short(m)}\`\n\n${table([ "service", "", "why" ], [ ...N.map(({service: e, ship: t, why: n}) => [ e, t ? "ship" : "skip", n ]), ...S.map(e => [ e, "removed", `no longer in ${d.file}; what runs of it is left as it is` ]) ])}\n`);
   async function lookAt(e) {
    if (!hasCredentials(process.env)) {
     (0, c.pq)("no AWS credentials here: git alone decides, not what runs");
     return;
    }
    const t = y.filter(({service: e}) => l.length === 0 || l.includes(e.name));
    const r = new Map(t.map(({entry: e}) => [ e.service, e["ecs-service"] ]));
    const {region: s, cluster: i = ""} = y[0]?.entry ?? {};
    const o = await ecsClient(regionOf(s));
    const place = () => clusterPlace(d, e);
    const a = await runningDefinitions(o, i, r.values(), place, n);
    return {
     revisions: () => runningRevisions(o, r, a, n)
    };
   }
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
 })
};
