"use strict";

exports.id = 701;

exports.ids = [ 701, 4 ];

exports.modules = {
 4: ((e, t, s) => {
  s.r(t);
  s.d(t, {
   parseBase: () => parseBase,
   shownBase: () => shownBase,
   under: () => under
  });
  var n = s(4704);
  function under(e, t) {
   const s = new URL(e);
   const [, n = "", r = ""] = /^([^?#]*)(\?[^#]*)?/.exec(t) ?? [];
   s.pathname = `${s.pathname.replace(/\/+$/, "")}/${n.replace(/^\/+/, "")}`;
   s.search = r;
   return s;
  }
  function parseBase(e) {
   const t = URL.canParse(e) ? new URL(e) : void 0;
   if (t === void 0 || !/^https?:$/.test(t.protocol)) throw new n.lZ(`input 'url' is '${e}'; it must be an http or https URL such as https://dev.example.com`);
   return t;
  }
  function shownBase(e) {
   return `${e.origin}${e.pathname}`;
  }
 }),
 5824: ((e, t, s) => {
  s.d(t, {
   Id: () => patternOf,
   Lm: () => wantedOf,
   Vb: () => nameOf,
   Zw: () => problemOf,
   dh: () => brief,
   lA: () => fits,
   sL: () => wrongJson
  });
  var n = s(9556);
  function nameOf(e) {
   return e.kind === "http" ? `${e.method} ${e.path}` : `WebSocket ${e.path}`;
  }
  function wantedOf(e) {
   if (e.kind === "websocket") {
    const t = e.expect === void 0 ? "opens" : `answers ${brief(e.expect)}`;
    return e.close === void 0 ? t : `${t}, closes with ${e.close}`;
   }
   return [ e.status.join(" or "), ...Object.entries(e.headers).map(([e, t]) => `${e}: ${t}`), ...Object.entries(e.json).map(([e, t]) => `${e} = ${JSON.stringify(t)}`), ...e.contains === void 0 ? [] : [ `has ${brief(e.contains)}` ], ...e.withinMs === void 0 ? [] : [ `within ${e.withinMs} ms` ] ].join(", ");
  }
  function problemOf(e, t) {
   if (!e.status.includes(t.status)) return `status ${t.status}, not ${e.status.join(" or ")}`;
   for (const [s, n] of Object.entries(e.headers)) {
    const e = t.headers[s];
    if (e === void 0) return `no header ${s}`;
    if (!fitsHeader(e, n)) return `header ${s} is ${brief(e)}, not ${brief(n)}`;
   }
   const s = wrongJson(e.json, t.body);
   if (s !== void 0) return s;
   if (e.contains !== void 0 && !fits(t.body, e.contains)) return `the body has no ${brief(e.contains)}`;
   if (e.withinMs !== void 0 && t.ms > e.withinMs) return `took ${Math.round(t.ms)} ms, allowed are ${e.withinMs} ms`;
   return;
  }
  function wrongJson(e, t) {
   if (Object.keys(e).length === 0) return;
   let s;
   try {
    s = JSON.parse(t);
   } catch {
    return `no JSON: ${brief(t)}`;
   }
   for (const [t, r] of Object.entries(e)) {
    const e = (0, n.o)(s, t);
    const o = typeof r === "string" && typeof e === "string" ? patternOf(r)?.test(e) ?? e === r : (0, 
    n.V)(e, r);
    if (o) continue;
    return e === void 0 ? `no ${t} in the JSON` : `${t} is ${brief(e)}, not ${brief(r)}`;
   }
   return;
  }
  function fits(e, t) {
   return patternOf(t)?.test(e) ?? e.includes(t);
  }
  function fitsHeader(e, t) {
   return patternOf(t)?.test(e) ?? (e === t || e.split(";")[0]?.trim() === t);
  }
  function patternOf(e) {
   const [, t, s] = /^\/(.+)\/(i?)$/s.exec(e) ?? [];
   return t === void 0 ? void 0 : new RegExp(t, s);
  }
  function brief(e) {
   const t = (typeof e === "string" ? `'${e}'` : JSON.stringify(e) ?? String(e)).replace(/\s+/g, " ");
   return t.length > 80 ? `${t.slice(0, 77)}\u2026` : t;
  }
 }),
 5701: ((e, t, s) => {
  s.r(t);
  s.d(t, {
   smokeTest: () => smokeTest
  });
  var n = s(6165);
  var r = s(3445);
  var o = s(5961);
  var a = s(5824);
  var i = s(6350);
  function tally(e) {
   const t = e.filter(({error: e}) => e !== void 0);
   return {
    requests: e.length,
    errors: t.length,
    p95Ms: percentile(e.map(({ms: e}) => e), 95),
    served: counted(e.flatMap(({served: e}) => e ?? [])),
    problems: counted(t.map(({what: e, error: t}) => `${e}: ${t}`))
   };
  }
  function percentile(e, t) {
   const s = e.toSorted((e, t) => e - t);
   return s[Math.max(0, Math.ceil(t / 100 * s.length) - 1)] ?? 0;
  }
  function breaches(e, t) {
   const {requests: s, errors: n, p95Ms: r, served: o} = e;
   const a = o.length > 0 && o.every(([e]) => (0, i.isExpected)(t.expected, e));
   const c = s === 0 ? 0 : n / s * 100;
   return {
    served: a ? void 0 : servedInstead(e, t.expected),
    errors: c > t.maxErrorPercent ? `${n} of ${s} requests failed (${c.toFixed(1)} %, allowed ${t.maxErrorPercent} %): ${list(e.problems)}` : void 0,
    p95: r > t.maxP95Ms ? `95 % of the requests took up to ${Math.round(r)} ms; allowed are ${t.maxP95Ms} ms` : void 0
   };
  }
  function servedInstead(e, t) {
   if (e.served.length === 0) {
    const s = e.problems.length === 0 ? "" : `: ${list(e.problems)}`;
    return `${(0, i.expectedText)(t)} was expected, but no answer named a ${t.kind}${s}`;
   }
   const s = e.served.reduce((e, [, t]) => e + t, 0);
   return `${(0, i.expectedText)(t)} was expected; of ${s} answers ${servedText(e.served, t)}`;
  }
  function servedText(e, t) {
   return e.map(([e, s]) => `${s} \xd7 ${shortServed(e)}${(0, i.isExpected)(t, e) ? " (the right one)" : ""}`).join(", ");
  }
  function shortServed(e) {
   return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(e) ? e.slice(0, 12) : e;
  }
  function list(e) {
   const t = e.slice(0, 3).map(([e, t]) => `${t} \xd7 ${e}`);
   return `${t.join("; ")}${e.length > 3 ? "; \u2026" : ""}`;
  }
  function counted(e) {
   return [ ...Map.groupBy(e, e => e) ].map(([e, t]) => [ e, t.length ]).sort((e, t) => t[1] - e[1]);
  }
  var c = s(4);
  const d = 1e4;
  const u = 256 * 1024;
  async function send(e, {method: t, path: n, requestHeaders: r, body: o}) {
   const {signal: a} = e;
   const i = (0, c.under)(e.base, n);
   const {request: h} = await (i.protocol === "https:" ? Promise.resolve().then(s.t.bind(s, 4708, 19)) : Promise.resolve().then(s.t.bind(s, 7067, 19)));
   const l = e.answerMs ?? d;
   const f = performance.now();
   return await new Promise((s, n) => {
    const c = AbortSignal.timeout(l);
    const took = () => performance.now() - f;
    const fail = e => {
     if (a.aborted) n(a.reason); else if (c.aborted) s({
      error: `no answer within ${l / 1e3} s`,
      ms: took()
     }); else s({
      error: e.code ?? e.message,
      ms: took()
     });
    };
    const d = h(i, {
     method: t,
     agent: false,
     headers: {
      "user-agent": "slipway-smoke-verify",
      "cache-control": "no-cache",
      accept: "*/*",
      ...e.headers,
      ...r,
      ...o === void 0 ? {} : {
       "content-length": Buffer.byteLength(o)
      }
     },
     signal: AbortSignal.any([ a, c ])
    }, e => {
     let t = "";
     e.setEncoding("utf8");
     e.on("data", e => {
      if (t.length < u) t += e;
     });
     e.on("error", fail);
     e.on("end", () => s({
      status: e.statusCode ?? 0,
      headers: Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [ e, [ t ?? [] ].flat().join(", ") ])),
      body: t,
      ms: took()
     }));
    });
    d.on("error", fail);
    d.end(o);
   });
  }
  async function tryHttp(e, t) {
   const s = await send(e, t);
   const n = "error" in s ? s.error : (0, a.Zw)(t, s);
   return {
    what: (0, a.Vb)(t),
    ms: s.ms,
    ...n === void 0 ? {} : {
     error: n
    }
   };
  }
  async function askVersion(e, t) {
   const s = `GET ${t.path}`;
   const n = await send(e, {
    method: "GET",
    path: t.path,
    requestHeaders: {},
    body: void 0
   });
   if ("error" in n) return {
    what: s,
    ...n
   };
   const {ms: r} = n;
   if (n.status !== 200) return {
    what: s,
    ms: r,
    error: `status ${n.status}, not 200`
   };
   const o = (0, i.servedOf)(t, n);
   return "served" in o ? {
    what: s,
    ms: r,
    served: o.served
   } : {
    what: s,
    ms: r,
    error: o.problem
   };
  }
  const h = 2e3;
  async function askTargets(e, t, s, n) {
   const r = await Promise.all(n.map(async ({id: s, port: n}) => {
    const r = `${s.includes(":") ? `[${s}]` : s}:${n}`;
    const o = new URL(`http://${r}${e.base.pathname}`);
    const a = {
     ...e.headers,
     host: e.base.host
    };
    return {
     at: r,
     sample: await askVersion({
      ...e,
      base: o,
      headers: a,
      answerMs: h
     }, t)
    };
   }));
   const o = r.filter(({sample: e}) => e.served !== void 0 && !(0, i.isExpected)(s, e.served));
   const a = r.filter(({sample: e}) => e.served === void 0);
   const [c] = a;
   return {
    right: r.length - o.length - a.length,
    total: r.length,
    wrong: o.map(({at: e, sample: t}) => `${e} serves ${shortServed(t.served ?? "")}`),
    unreached: c && {
     count: a.length,
     why: `${c.at}: ${c.sample.error}`
    }
   };
  }
  function proofText(e, t, s) {
   const n = `${t} right answers in a row through ${(0, c.shownBase)(s)}, each on a connection of its own`;
   if (e === void 0 || e.right === 0) {
    const t = e?.unreached === void 0 ? "" : ` (no target can be reached from here; ${e.unreached.why})`;
    return `${n}${t}`;
   }
   return e.right === e.total ? `${e.total === 1 ? "the one target" : `each of the ${e.total} targets`} asked directly, and ${n}` : `${e.right} of ${e.total} targets asked directly, and ${n}`;
  }
  async function trySocket({base: e, headers: t, signal: n}, r) {
   const {WebSocket: o} = await s.e(977).then(s.bind(s, 2977));
   const i = (0, c.under)(e, r.path);
   i.protocol = i.protocol === "https:" ? "wss:" : "ws:";
   const d = performance.now();
   const u = new o(i, r.protocol === void 0 ? [] : [ r.protocol ], {
    handshakeTimeout: r.withinMs,
    headers: {
     "user-agent": "slipway-smoke-verify",
     ...t
    },
    maxPayload: 1024 * 1024
   });
   const onAbort = () => u.terminate();
   n.addEventListener("abort", onAbort, {
    once: true
   });
   try {
    const e = await exchange(u, r);
    n.throwIfAborted();
    return {
     what: (0, a.Vb)(r),
     ms: performance.now() - d,
     ...e === void 0 ? {} : {
      error: e
     }
    };
   } finally {
    n.removeEventListener("abort", onAbort);
    u.terminate();
   }
  }
  function exchange(e, t) {
   return new Promise(s => {
    let n = false;
    let r = t.expect === void 0;
    let o = false;
    let i;
    const c = setTimeout(() => s(`${waitingFor()} within ${t.withinMs / 1e3} s`), t.withinMs);
    const end = e => {
     clearTimeout(c);
     s(e);
    };
    const waitingFor = () => {
     if (!n) return "did not open";
     if (!r) return `no message with ${(0, a.dh)(t.expect)}${i === void 0 ? "" : `, but ${i}`}`;
     return t.close === void 0 ? "did not close" : `was not closed with ${t.close}`;
    };
    const closeIfDone = () => {
     if (!r || t.close !== void 0 || o) return;
     o = true;
     e.close(1e3);
    };
    e.on("open", () => {
     n = true;
     if (t.send !== void 0) e.send(t.send);
     closeIfDone();
    });
    e.on("message", e => {
     if (r || t.expect === void 0) return;
     const s = String(e);
     const n = typeof t.expect === "string" ? (0, a.lA)(s, t.expect) ? void 0 : (0, a.dh)(s) : (0, 
     a.sL)(t.expect, s);
     if (n !== void 0) i = n;
     r = n === void 0;
     closeIfDone();
    });
    e.on("close", e => {
     if (!n) return;
     if (!r) return end(`${waitingFor()}; it was closed with ${e}`);
     if (t.close === void 0) return end(o && e !== 1006 ? void 0 : `was closed with ${e}`);
     end(e === t.close ? void 0 : `was closed with ${e}, not ${t.close}`);
    });
    e.on("error", e => {
     if (!n || !o) end(e.message === "" ? e.name : e.message);
    });
   });
  }
  const l = 4;
  const f = 100;
  async function smokeTest(e) {
   const {expected: t, checks: s, windowMs: r} = e;
   const a = {
    ...e.gates,
    expected: t
   };
   const c = performance.now();
   const d = c + e.timeoutMs;
   const u = s.length + 2;
   const h = [];
   const say = (e, t) => o.pq(`[${e}/${u}] ${t} (${(0, n.vk)(performance.now() - c)})`);
   const l = await untilServed(e, d, e => say(1, e));
   if (!l.served) {
    const s = tally(l.samples);
    const n = `${servedInstead(s, t)}, within ${e.timeoutMs / 1e3} s`;
    return {
     passed: false,
     problems: [ n ],
     rows: [ servedRow(s.served, t, false) ],
     counts: s
    };
   }
   const f = await directly(e);
   const p = e.targets?.must === true && f !== void 0 && f.right < f.total;
   const $ = [ ...f?.wrong ?? [], ...p && f.unreached ? [ `${f.unreached.count} of ${f.total} targets can't be reached from here (${f.unreached.why})` ] : [] ];
   const m = proofText(f, e.inARow, e.base);
   h.push({
    check: "every target",
    passed: $.length === 0,
    wanted: (0, i.expectedText)(t),
    found: $.join("; ") || m
   });
   say(1, `${$.length === 0 ? "\u2713" : "\u2717"} ${(0, i.expectedText)(t)}: ${$.join("; ") || m}`);
   for (const [t, n] of s.entries()) {
    const s = await untilPassed(e, n, d);
    h.push(s);
    say(t + 2, `${s.passed ? "\u2713" : "\u2717"} ${s.check}: ${s.found}`);
   }
   say(u, `sending requests for ${r / 1e3} s`);
   const w = tally(await sendFor(e));
   const v = breaches(w, a);
   const {requests: g, errors: b, p95Ms: y, served: x} = w;
   h.push(v.served === void 0 ? servedRow(x, t, true) : servedRow(x, t, false), {
    check: "errors",
    passed: v.errors === void 0,
    wanted: `${a.maxErrorPercent} % at most`,
    found: `${b} of ${g} requests in ${r / 1e3} s`
   }, {
    check: "p95",
    passed: v.p95 === void 0,
    wanted: `${a.maxP95Ms} ms at most`,
    found: `${Math.round(y)} ms`
   });
   const k = [ v.served, v.errors, v.p95 ].filter(e => e !== void 0);
   say(u, `${k.length === 0 ? "\u2713" : "\u2717"} ${g} requests in ${r / 1e3} s: ${b} failed, p95 ${Math.round(y)} ms`);
   const M = h.filter(({check: e, passed: t}) => !t && !/^(served|errors|p95)$/.test(e));
   const O = [ ...M.map(({check: e, found: t}) => `${e}: ${t}`), ...k ];
   return {
    passed: O.length === 0,
    problems: O,
    rows: h,
    counts: w
   };
  }
  function servedRow(e, t, s) {
   return {
    check: "served",
    passed: s,
    wanted: (0, i.expectedText)(t),
    found: servedText(e, t) || "nothing that names it"
   };
  }
  async function directly(e) {
   const {targets: t, version: s, expected: n} = e;
   return t === void 0 || t.list.length === 0 ? void 0 : await askTargets(e, s, n, t.list);
  }
  async function untilServed(e, t, s) {
   const {version: n, expected: o, inARow: a, signal: c} = e;
   const d = [];
   let u = 0;
   let h = "";
   while (u < a) {
    if (u === 0 && performance.now() >= t) return {
     served: false,
     samples: d
    };
    const a = await askVersion(e, n);
    d.push(a);
    const l = a.served !== void 0 && (0, i.isExpected)(o, a.served);
    const f = a.served === void 0 ? a.error ?? "" : shortServed(a.served);
    if (f !== h) s(`${n.path} says ${f}${l ? ": as expected" : ""}`);
    h = f;
    u = l ? u + 1 : 0;
    if (!l) await (0, r.y)(500, c);
   }
   return {
    served: true,
    samples: d.slice(-a)
   };
  }
  async function untilPassed(e, t, s) {
   for (let n = 1; ;n++) {
    const o = await (t.kind === "http" ? tryHttp(e, t) : trySocket(e, t));
    const i = n === 1 ? "" : `, after ${n} tries`;
    const c = {
     check: (0, a.Vb)(t),
     wanted: (0, a.Lm)(t)
    };
    if (o.error === void 0) return {
     ...c,
     passed: true,
     found: `${Math.round(o.ms)} ms${i}`
    };
    const d = Math.min(2e3, 250 * 2 ** (n - 1));
    if (performance.now() + d >= s) return {
     ...c,
     passed: false,
     found: `${o.error}${i}`
    };
    await (0, r.y)(d, e.signal);
   }
  }
  async function sendFor(e) {
   const {version: t, checks: s, windowMs: n, signal: o} = e;
   const a = performance.now();
   const i = [];
   const c = [ () => askVersion(e, t), ...s.flatMap(t => t.kind === "http" && /^(GET|HEAD|OPTIONS)$/.test(t.method) ? [ () => tryHttp(e, t) ] : []) ];
   let d = 0;
   const worker = async () => {
    while (d < c.length || performance.now() - a < n) {
     const e = c[d++ % c.length];
     if (e === void 0) return;
     i.push(await e());
     await (0, r.y)(f, o);
    }
   };
   await Promise.all(Array.from({
    length: l
   }, worker));
   return i;
  }
 })
};
