"use strict";

exports.id = 913;

exports.ids = [ 913 ];

exports.modules = {
 9913: ((e, t, n) => {
  n.d(t, {
   report: () => report_report
  });
  var o = n(1455);
  var i = n(8161);
  var r = n(6760);
  var s = n(4704);
  function regionOf(e, t = process.env) {
   const n = e ?? (t.AWS_REGION || t.AWS_DEFAULT_REGION || "");
   if (n === "") throw new s.lZ("no AWS region was given", {
    help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
   });
   if (!/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(n)) throw new s.lZ(`'${n}' is not the name of an AWS region; it must be like eu-central-1`);
   return n;
  }
  var a = n(2542);
  var c = n(5150);
  function defaultEnvironment(e) {
   return e.find(e => e === "prod") ?? e.find(e => e === "production") ?? e.at(-1);
  }
  async function scopeOf(e, t, {environment: o, services: i}) {
   const {placementOf: r} = await n.e(83).then(n.bind(n, 4083));
   const a = Object.keys(e.environments ?? {});
   const c = o ?? defaultEnvironment(a);
   if (c === void 0 || !a.includes(c)) throw new s.lZ(c === void 0 ? `${t} has no environments` : `${t} has no environment '${c}'; it has ${a.join(", ") || "none"}`, {
    help: "Name one that it has as 'environment', or name a cluster as 'cluster'."
   });
   const d = Object.keys(e.services);
   const l = i.find(e => !d.includes(e));
   if (l !== void 0) throw new s.lZ(`${t} has no service '${l}'; it has ${d.join(", ")}`, {
    help: "Give 'services' names of the manifest."
   });
   const f = i.length === 0 ? d : i;
   const m = f.map(t => [ t, r(e, t, c) ]);
   const u = m[0]?.[1];
   return {
    environment: c,
    cluster: u?.cluster ?? "",
    region: u?.region ?? "",
    services: new Map(m.map(([e, {ecsService: t}]) => [ e, t ])),
    targets: e.targets
   };
  }
  const d = 864e5;
  const l = 90;
  function windowOf(e, t) {
   const [, n = "", o] = /^(\d{1,4})([dw])$/.exec(e) ?? [];
   const i = Number(n) * (o === "w" ? 7 : 1);
   if (i < 1 || i > l) throw new s.lZ(`'since' is '${e}'; it must be days or weeks such as 30d or 12w, ${l}d at most`, {
    help: `ECS remembers deployments for ${l} days. What is older is in the reports of then.`
   });
   const r = Math.floor(t / d) * d;
   const a = r - (i - 1) * d;
   const c = i <= 31 ? "day" : "week";
   const f = c === "day" ? d : 7 * d;
   const m = Math.ceil(i / (c === "day" ? 1 : 7));
   const u = Array.from({
    length: m
   }, (e, n) => {
    const o = r + d - (m - 1 - n) * f;
    return {
     from: Math.max(a, o - f),
     until: Math.min(o, t)
    };
   });
   return {
    from: a,
    until: t,
    days: i,
    periods: u,
    unit: c
   };
  }
  var f = n(5961);
  var m = n(3243);
  const u = {
   deploys: "deploys",
   leadTime: "lead-time",
   failureRate: "failure-rate",
   recovery: "recovery"
  };
  async function report_report({inputs: e, setOutputs: t, signal: o}) {
   const i = windowOf(e.since, Date.now());
   const r = e.cluster === void 0 ? await byManifest(e) : byCluster(e, e.cluster);
   const d = regionOf(e.awsRegion ?? (r.region === "" ? void 0 : r.region));
   const {measured: l} = await n.e(20).then(n.bind(n, 5020));
   const h = await l({
    ...r,
    region: d
   }, i, o);
   const {fleet: p} = h;
   const v = h.missed.map(e => u[e]).join(",");
   t({
    met: (0, a.T)(h),
    missed: v,
    deploysPerDay: p.deploysPerDay,
    leadTimeSeconds: p.leadTime.medianSeconds ?? "",
    failureRate: p.failureRate ?? "",
    recoverySeconds: p.recovery.medianSeconds ?? "",
    report: await written(h)
   });
   f.pq(`${h.environment}, ${(0, c.Tc)(h)}`);
   for (const {measure: e, value: t, target: n, answer: o} of (0, c.RO)(h)) f.pq(`${e}: ${t} (target: ${n}) ${o}`);
   for (const e of h.notes) f.pq(e);
   const {markdownOf: g} = await n.e(902).then(n.bind(n, 4902));
   await (0, m.fe)(g(h));
   if (e.failOnMissed && !(0, a.T)(h)) throw new s.lZ(`${h.environment} missed its targets: ${v}`, {
    help: "The summary shows the days and services that it is of. Targets are set under 'targets' of the manifest."
   });
  }
  async function byManifest(e) {
   const t = e.fleet;
   const i = (0, r.resolve)(process.env.GITHUB_WORKSPACE ?? ".", t);
   const a = await (0, o.readFile)(i, "utf8").catch(e => {
    throw new s.lZ(`there is no manifest '${i}'`, {
     cause: e,
     help: "Run actions/checkout before this step, or give the manifest's path as 'fleet', or a cluster as 'cluster'."
    });
   });
   const {loadFleet: c} = await Promise.all([ n.e(243), n.e(885) ]).then(n.bind(n, 1885));
   return await scopeOf(await c(a, t), t, {
    environment: e.environment,
    services: e.services
   });
  }
  function byCluster(e, t) {
   if (e.environment !== void 0) throw new s.lZ("'cluster' and 'environment' say two different things; give one of them");
   const n = new Map(e.services.map(e => [ e, e ]));
   return {
    environment: t,
    cluster: t,
    region: "",
    services: n,
    targets: void 0
   };
  }
  async function written(e) {
   const t = await (0, o.mkdtemp)((0, r.join)(process.env.RUNNER_TEMP ?? (0, i.tmpdir)(), "slipway-report-"));
   const n = (0, r.join)(t, `report-${e.environment.replaceAll(/[^\w.-]/g, "-")}.json`);
   await (0, o.writeFile)(n, `${JSON.stringify(e, null, 2)}\n`);
   return n;
  }
 }),
 2542: ((e, t, n) => {
  n.d(t, {
   T: () => isMet,
   E: () => reportOf
  });
  var o = n(7839);
  const i = 5 * 6e4;
  function stepsOf(e) {
   const t = e.filter(e => !isGoingOn(e)).sort((e, t) => e.startedAt - t.startedAt || (e.id < t.id ? -1 : 1));
   const n = tagged(t, "verifiedAt");
   const o = tagged(t, "failedAt");
   const i = new Map;
   const r = new Seen(t[0]?.replaced);
   const s = [];
   const a = [];
   let c;
   for (const e of t) {
    const t = s.at(-1);
    const d = c ?? {
     taskDefinition: e.replaced,
     commit: ""
    };
    const l = r.kindOf(e, d);
    const f = l !== "change" && t?.outcome === "superseded" && t.kind === "change";
    const m = f ? "return" : l;
    const u = {
     ...e,
     ...judged(e, n, o),
     kind: m,
     attempt: 0,
     arrival: false,
     failure: void 0
    };
    if (f) fail(t, "rolled back"); else if (m === "return") leave(s, c); else if (m === "repeat" && c?.outcome === "failed" && !n.has(e)) fail(u, c.why); else if (m === "change" && e.commit !== "") {
     u.attempt = (i.get(e.commit) ?? 0) + 1;
     i.set(e.commit, u.attempt);
    }
    s.push(u);
    a.push(c);
    if (e.verdict === "succeeded" || e.verdict === "scaled-to-zero") c = u;
   }
   const d = new Set;
   for (const [e, t] of s.entries()) {
    if (t.kind !== "change") continue;
    if (t.outcome === "failed") t.failure = failureOf(t, a[e], s.slice(e + 1));
    if (t.outcome !== "good" || d.has(t.commit)) continue;
    t.arrival = true;
    if (t.commit !== "") d.add(t.commit);
   }
   return s;
  }
  function isGoingOn({verdict: e}) {
   return e === "in progress" || e === "rolling back" || e === "stopping";
  }
  function leave(e, t) {
   for (const n of e.toReversed()) {
    if (n.outcome === "good" && n.taskDefinition === t?.taskDefinition) fail(n, "rolled back later");
    if (n.taskDefinition === t?.taskDefinition && n.kind === "change") return;
   }
  }
  function fail(e, t) {
   Object.assign(e, {
    outcome: "failed",
    why: t,
    goodAt: void 0
   });
  }
  function judged(e, t, n) {
   const [o, r] = [ t.get(e), n.get(e) ];
   const s = e.verifiedAt !== void 0 && e.verifiedAt >= e.startedAt - i;
   const a = {
    verified: false,
    goodAt: void 0
   };
   switch (e.verdict) {
   case "superseded":
    return {
     outcome: "superseded",
     why: "",
     ...a
    };

   case "succeeded":
   case "scaled-to-zero":
    {
     if (r !== void 0 && (o === void 0 || o < r)) return {
      outcome: "failed",
      why: "not verified",
      ...a
     };
     const t = e.endedAt ?? e.startedAt;
     return {
      outcome: "good",
      why: "",
      verified: s,
      goodAt: Math.max(o ?? t, t)
     };
    }

   default:
    return {
     outcome: "failed",
     why: e.verdict,
     ...a
    };
   }
  }
  function tagged(e, t) {
   const n = new Map;
   for (const o of e) {
    const e = o[t];
    if (e !== void 0 && o.verdict === "succeeded" && o.startedAt - i <= e) n.set(o.taskDefinition, o);
   }
   return new Map([ ...n.values() ].map(e => [ e, e[t] ?? 0 ]));
  }
  class Seen {
   #e=new Map;
   #t=0;
   constructor(e) {
    if (e !== void 0 && e !== "") this.#e.set(e, -1);
   }
   kindOf(e, t) {
    const n = this.#n(e, t);
    this.#t++;
    for (const t of [ e.taskDefinition, e.commit ]) if (t !== "" && !this.#e.has(t)) this.#e.set(t, this.#t);
    return n;
   }
   #n(e, t) {
    if (t.taskDefinition === "" || e.taskDefinition === "") return "change";
    if (e.taskDefinition === t.taskDefinition) return "repeat";
    if (this.#o(e.commit, t.commit)) return "return";
    if (this.#e.has(e.taskDefinition)) return this.#o(e.taskDefinition, t.taskDefinition) ? "return" : "change";
    const [n, o] = [ revisionOf(e.taskDefinition), revisionOf(t.taskDefinition) ];
    return n.family === o.family && n.number < o.number ? "return" : "change";
   }
   #o(e, t) {
    const [n, o] = [ this.#e.get(e), this.#e.get(t) ];
    return e !== t && n !== void 0 && o !== void 0 && n < o;
   }
  }
  function revisionOf(e) {
   const [, t = e, n = "0"] = /^(.*):(\d+)$/.exec(e) ?? [];
   return {
    family: t,
    number: Number(n)
   };
  }
  function failureOf(e, t, n) {
   const o = e.endedAt ?? e.startedAt;
   if (e.broughtBack && t?.outcome !== "failed") return {
    from: e.rollbackAt ?? o,
    to: o
   };
   const i = n.find(e => e.outcome === "good" && (e.kind !== "repeat" || e.verified));
   return {
    from: o,
    to: i?.goodAt === void 0 ? void 0 : Math.max(i.goodAt, o)
   };
  }
  function changesOf(e) {
   return e.filter(({kind: e, outcome: t}) => e === "change" && t !== "superseded").map(e => {
    const t = e.arrival && e.goodAt !== void 0 && e.committed !== void 0 ? e.goodAt - e.committed : void 0;
    return {
     key: e.commit === "" ? e.id : `${e.commit} ${e.attempt}`,
     services: [ e.service ],
     commit: e.commit,
     at: e.startedAt,
     failed: e.outcome === "failed",
     leadTime: t !== void 0 && t >= 0 ? t : void 0,
     clocksDiffer: t !== void 0 && t < 0,
     failure: e.failure
    };
   });
  }
  function fleetChangesOf(e) {
   const t = Map.groupBy(e.flatMap(changesOf), ({key: e}) => e);
   const n = new Set;
   return [ ...t.values() ].map(joined).sort((e, t) => e.at - t.at).map(e => {
    const t = e.commit !== "" && n.has(e.commit);
    if (!e.failed) n.add(e.commit);
    return t || e.failed ? {
     ...e,
     leadTime: void 0
    } : e;
   });
  }
  function joined(e) {
   const t = e.flatMap(({leadTime: e}) => e ?? []);
   const n = e.flatMap(({failure: e}) => e ?? []);
   const o = n.some(({to: e}) => e === void 0);
   return {
    key: e[0]?.key ?? "",
    services: e.flatMap(({services: e}) => e),
    commit: e[0]?.commit ?? "",
    at: Math.min(...e.map(({at: e}) => e)),
    failed: e.some(({failed: e}) => e),
    leadTime: t.length === 0 ? void 0 : Math.max(...t),
    clocksDiffer: e.some(({clocksDiffer: e}) => e),
    failure: n.length === 0 ? void 0 : {
     from: Math.min(...n.map(({from: e}) => e)),
     to: o ? void 0 : Math.max(...n.map(({to: e = 0}) => e))
    }
   };
  }
  function measure(e, {from: t, until: n}, o) {
   const i = e.filter(({at: e}) => e >= t && e < n);
   const r = i.filter(e => e.failed);
   const s = r.flatMap(({failure: e}) => e ?? []);
   const a = i.length - r.length;
   const c = Math.ceil((n - t) / 864e5);
   return {
    deployments: a,
    failed: r.length,
    deploysPerDay: c > 0 ? a / c : 0,
    leadTime: spread(i.flatMap(({leadTime: e}) => e ?? [])),
    failureRate: i.length === 0 ? null : r.length / i.length,
    recovery: {
     ...spread(s.map(e => Math.max(0, (e.to ?? o) - e.from))),
     open: s.filter(({to: e}) => e === void 0).length
    }
   };
  }
  function spread(e) {
   const t = [ ...e ].sort((e, t) => e - t);
   const n = t.length;
   const at = e => t[e] ?? 0;
   if (n === 0) return {
    count: n,
    median: null,
    p90: null
   };
   const o = (at(Math.floor((n - 1) / 2)) + at(Math.ceil((n - 1) / 2))) / 2;
   return {
    count: n,
    median: o,
    p90: at(Math.ceil(n * .9) - 1)
   };
  }
  function judge(e, t) {
   const most = (e, t) => e === null ? "no data" : e <= t ? "met" : "missed";
   return {
    deploys: e.deploysPerDay >= t.deploysPerDay ? "met" : "missed",
    leadTime: most(e.leadTime.median, t.leadTime),
    failureRate: most(e.failureRate, t.failureRate),
    recovery: most(e.recovery.median, t.recovery)
   };
  }
  function notesOf(e, t, n, o) {
   const i = e.filter(({kind: e, outcome: t}) => e === "change" && t !== "superseded");
   const count = (e, t) => e.filter(t).length;
   const note = (e, t, n) => e === 0 ? [] : [ e === 1 ? `One ${t}` : `${e} ${n}` ];
   return [ ...note(count(i, ({outcome: e, verified: t}) => e === "good" && !t), "deployment has no smoke test on record: it counts as good from the end of its rollout.", "deployments have no smoke test on record: they count as good from the end of their rollout."), ...note(count(i, ({commit: e}) => e === ""), "deployment names no commit, as those that other tools make: it counts, but not in the lead time.", "deployments name no commit, as those that other tools make: they count, but not in the lead time."), ...note(count(i, ({commit: e, committed: t, arrival: n}) => n && e !== "" && t === void 0), "commit has no known time: it is not in the lead time. A clone with its history may know it.", "commits have no known time: they are not in the lead time. A clone with their history may know it."), ...note(t.filter(({clocksDiffer: e}) => e).length, "commit says that it was made after it was deployed, since clocks differ: it is not in the lead time.", "commits say that they were made after they were deployed, since clocks differ: they are not in the lead time."), ...note(count(e, ({outcome: e}) => e === "superseded"), "deployment was superseded by a newer one before its end: not counted.", "deployments were superseded by newer ones before their end: not counted."), ...note(count(e, ({kind: e}) => e === "return"), "deployment went back to an earlier version: not counted as a change.", "deployments went back to an earlier version: not counted as changes."), ...note(count(e, ({kind: e}) => e === "repeat"), "deployment brought out again what ran already: not counted as a change.", "deployments brought out again what ran already: not counted as changes."), ...note(n, "deployment is still going on: not counted.", "deployments are still going on: not counted."), ...o.map(e => `ECS has no service '${e}' here.`) ];
  }
  function reportOf(e, {services: t, missing: n}, i, r) {
   const s = [ ...t ].map(([e, t]) => ({
    service: e,
    steps: stepsOf(t)
   }));
   const a = fleetChangesOf(s.map(e => e.steps));
   const c = i.until;
   const figures = e => figuresOf(measure(e, i, c), r);
   const d = figures(a);
   const inside = e => e >= i.from && e < i.until;
   const l = s.flatMap(e => e.steps).filter(({startedAt: e}) => inside(e)).sort((e, t) => e.startedAt - t.startedAt);
   const f = [ ...t.values() ].flat().filter(e => isGoingOn(e) && inside(e.startedAt));
   const m = a.filter(({at: e}) => inside(e));
   return {
    version: 1,
    ...e,
    from: iso(i.from),
    until: iso(c),
    days: i.days,
    targets: {
     deploysPerDay: r.deploysPerDay,
     leadTimeSeconds: r.leadTime / 1e3,
     failureRate: r.failureRate,
     recoverySeconds: r.recovery / 1e3
    },
    targetTexts: r.texts,
    missed: Object.entries(d.answers).flatMap(([e, t]) => t === "missed" ? [ e ] : []),
    fleet: d,
    services: s.map(e => ({
     service: e.service,
     ...figures(changesOf(e.steps))
    })),
    unit: i.unit,
    periods: i.periods.map(e => {
     const {deployments: t, failed: n, leadTime: o, recovery: i} = measure(a, e, c);
     return {
      from: iso(e.from),
      until: iso(e.until),
      deployments: t,
      failed: n,
      leadTimeSeconds: seconds(o.median),
      recoverySeconds: seconds(i.median)
     };
    }),
    changes: m.map(reported),
    deployments: l.map(({service: e, startedAt: t, kind: n, outcome: i, why: r, verified: s, commit: a, taskDefinition: c}) => ({
     service: e,
     at: iso(t),
     kind: n,
     outcome: i,
     why: r,
     verified: s,
     commit: a,
     taskDefinition: c === "" ? "" : (0, o.k$)(c)
    })),
    notes: notesOf(l, m, f.length, n)
   };
  }
  function figuresOf(e, t) {
   const {leadTime: n, recovery: o} = e;
   return {
    deployments: e.deployments,
    failed: e.failed,
    deploysPerDay: round(e.deploysPerDay),
    leadTime: {
     count: n.count,
     medianSeconds: seconds(n.median),
     p90Seconds: seconds(n.p90)
    },
    failureRate: e.failureRate === null ? null : round(e.failureRate),
    recovery: {
     count: o.count,
     medianSeconds: seconds(o.median),
     p90Seconds: seconds(o.p90),
     open: o.open
    },
    answers: judge(e, t)
   };
  }
  function reported({commit: e, services: t, at: n, failed: o, leadTime: i, failure: r}) {
   return {
    commit: e,
    services: t,
    at: iso(n),
    outcome: o ? "failed" : "good",
    leadTimeSeconds: seconds(i ?? null),
    failedAt: r === void 0 ? null : iso(r.from),
    recoveredAt: r?.to === void 0 ? null : iso(r.to)
   };
  }
  function isMet({missed: e}) {
   return e.length === 0;
  }
  const iso = e => new Date(e).toISOString();
  const seconds = e => e === null ? null : Math.round(e / 1e3);
  const round = e => Math.round(e * 1e4) / 1e4;
 }),
 5150: ((e, t, n) => {
  n.d(t, {
   ws: () => plotsOf,
   RO: () => rowsOf,
   vz: () => serviceRows,
   Tc: () => timeText
  });
  const o = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
  function sparkline(e) {
   const t = Math.max(0, ...e.map(e => e ?? 0));
   return e.map(e => {
    if (e === null) return " ";
    if (e <= 0 || t === 0) return "\xb7";
    return o[Math.max(0, Math.ceil(e / t * o.length) - 1)];
   }).join("");
  }
  const i = 6;
  const r = 2;
  function plot({title: e, values: t, second: n = [], target: o, label: s, ends: a}) {
   const c = Math.max(o ?? 0, ...t.map(e => e ?? 0));
   const d = Number.isInteger(c) && c > 0 && c < i ? c : i;
   const l = c === 0 ? 1 : c / d;
   const near = e => e <= 0 ? 0 : Math.max(1, Math.round(e / l));
   const f = o === void 0 ? 0 : Math.min(d, Math.max(2, near(o)));
   const rowsOf = e => {
    if (o === void 0 || e <= 0) return near(e);
    return e > o ? Math.max(f, near(e)) : Math.max(1, Math.min(f - 1, near(e)));
   };
   const [m, u] = [ s(c), o === void 0 ? "" : s(o) ];
   const h = Math.max(m.length, u.length, 1);
   const p = [ e ];
   for (let e = d; e >= 1; e--) {
    const o = e === f ? u : e === d ? m : "";
    const i = e === f ? "\u2504" : " ";
    const s = t.map((t, o) => {
     const s = rowsOf(t ?? 0);
     if (e > s) return i.repeat(r);
     const a = Math.min(s, rowsOf(n[o] ?? 0));
     return `${(e > s - a ? "\u2591" : "\u2588").repeat(r - 1)}${i}`;
    });
    p.push(`${o.padStart(h)} \u2524${s.join("")}`.trimEnd());
   }
   const v = t.length * r;
   p.push(`${"0".padStart(h)} \u2514${"\u2500".repeat(v)}`);
   const [g, y] = a;
   p.push(`${" ".repeat(h + 2)}${g}${y.padStart(Math.max(y.length + 1, v - g.length))}`);
   return p;
  }
  function rowsOf({fleet: e, periods: t, targetTexts: n}) {
   const {leadTime: o, recovery: i, answers: r} = e;
   const s = e.deployments + e.failed;
   const trend = e => sparkline(t.map(e));
   const row = (e, t, n, o, i) => ({
    measure: e,
    value: t,
    target: n,
    answer: r[o],
    trend: i
   });
   return [ row("deployment frequency", `${rate(e.deploysPerDay)} (${e.deployments})`, `${n.deploys} or more`, "deploys", trend(({deployments: e}) => e)), row("lead time", spreadText(o), `${n.leadTime} or less`, "leadTime", trend(({leadTimeSeconds: e}) => e)), row("change failure rate", e.failureRate === null ? "\u2013" : `${share(e.failureRate)} (${e.failed} of ${s})`, `${n.failureRate} or less`, "failureRate", trend(({deployments: e, failed: t}) => e + t === 0 ? null : t / (e + t))), row("time to recovery", `${spreadText(i)}${i.open === 0 ? "" : `, ${i.open} not yet`}`, `${n.recovery} or less`, "recovery", trend(({recoverySeconds: e}) => e)) ];
  }
  function serviceRows({services: e}) {
   return {
    head: [ "service", "deployments", "failed", "lead time", "recovery" ],
    rows: e.map(e => ({
     of: e,
     cells: [ e.service, String(e.deployments), e.failed === 0 ? "0" : `${e.failed} (${share(e.failureRate ?? 0)})`, spreadText(e.leadTime), `${spreadText(e.recovery)}${e.recovery.open === 0 ? "" : `, ${e.recovery.open} not yet`}` ]
    }))
   };
  }
  function plotsOf({periods: e, unit: t, targets: n, targetTexts: o, fleet: i}) {
   const r = day(e[0]?.from ?? "");
   const s = day(new Date(Date.parse(e.at(-1)?.until ?? "") - 1).toISOString());
   const a = [ r, s ];
   const c = e.map(e => e.failed);
   const d = plot({
    title: `Changes a ${t}: \u2588 good${i.failed === 0 ? "" : ", \u2591 failed"}`,
    values: e.map(e => e.deployments + e.failed),
    second: c,
    label: String,
    ends: a
   });
   if (i.leadTime.count === 0) return [ d ];
   const l = plot({
    title: `Lead time, median of a ${t}: \u2504 the target, ${o.leadTime}`,
    values: e.map(({leadTimeSeconds: e}) => e),
    target: n.leadTimeSeconds,
    label: rows_length,
    ends: a
   });
   return [ d, l ];
  }
  function rows_length(e) {
   const [t, n] = [ Math.round(e / 60), Math.round(e / 3600) ];
   if (e < 60) return `${Math.round(e)} s`;
   if (e < 600) return parts(Math.floor(e / 60), "min", Math.floor(e % 60), "s");
   if (t < 60) return `${t} min`;
   if (n < 24) return parts(Math.floor(t / 60), "h", t % 60, "min");
   return parts(Math.floor(n / 24), "d", n % 24, "h");
  }
  function parts(e, t, n, o) {
   return n === 0 ? `${e} ${t}` : `${e} ${t} ${n} ${o}`;
  }
  function timeText({days: e, until: t}) {
   return `${e === 1 ? "one day" : `${e} days`} to ${t.slice(0, 10)}`;
  }
  function spreadText({medianSeconds: e, p90Seconds: t, count: n}) {
   if (e === null) return "\u2013";
   return n === 1 || t === null ? rows_length(e) : `${rows_length(e)}, p90 ${rows_length(t)}`;
  }
  function rate(e) {
   const text = e => String(Math.round(e * 100) / 100);
   return e === 0 || e >= 1 ? `${text(e)}/day` : `${text(e * 7)}/week`;
  }
  const share = e => `${decimal(e * 100)}%`;
  const decimal = e => String(Math.round(e * 10) / 10);
  const day = e => e.slice(5, 10);
 }),
 7839: ((e, t, n) => {
  n.d(t, {
   f2: () => wasTriggered,
   k$: () => shortArn
  });
  function wasTriggered(e) {
   return e.deploymentCircuitBreaker?.status === "TRIGGERED" || e.alarms?.status === "TRIGGERED" || (e.alarms?.triggeredAlarmNames ?? []).length > 0 || /circuit breaker|alarms|hook|networking configuration/i.test(e.statusReason ?? "");
  }
  function shortArn(e) {
   return e?.slice(e.lastIndexOf("/") + 1) ?? "unknown";
  }
 })
};
