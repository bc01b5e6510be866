"use strict";

exports.id = 31;

exports.ids = [ 31 ];

exports.modules = {
 5824: ((t, e, s) => {
  s.d(e, {
   Id: () => patternOf,
   Lm: () => wantedOf,
   Vb: () => nameOf,
   Zw: () => problemOf,
   dh: () => brief,
   lA: () => fits,
   sL: () => wrongJson
  });
  var n = s(9556);
  function nameOf(t) {
   return t.kind === "http" ? `${t.method} ${t.path}` : `WebSocket ${t.path}`;
  }
  function wantedOf(t) {
   if (t.kind === "websocket") {
    const e = t.expect === void 0 ? "opens" : `answers ${brief(t.expect)}`;
    return t.close === void 0 ? e : `${e}, closes with ${t.close}`;
   }
   return [ t.status.join(" or "), ...Object.entries(t.headers).map(([t, e]) => `${t}: ${e}`), ...Object.entries(t.json).map(([t, e]) => `${t} = ${JSON.stringify(e)}`), ...t.contains === void 0 ? [] : [ `has ${brief(t.contains)}` ], ...t.withinMs === void 0 ? [] : [ `within ${t.withinMs} ms` ] ].join(", ");
  }
  function problemOf(t, e) {
   if (!t.status.includes(e.status)) return `status ${e.status}, not ${t.status.join(" or ")}`;
   for (const [s, n] of Object.entries(t.headers)) {
    const t = e.headers[s];
    if (t === void 0) return `no header ${s}`;
    if (!fitsHeader(t, n)) return `header ${s} is ${brief(t)}, not ${brief(n)}`;
   }
   const s = wrongJson(t.json, e.body);
   if (s !== void 0) return s;
   if (t.contains !== void 0 && !fits(e.body, t.contains)) return `the body has no ${brief(t.contains)}`;
   if (t.withinMs !== void 0 && e.ms > t.withinMs) return `took ${Math.round(e.ms)} ms, allowed are ${t.withinMs} ms`;
   return;
  }
  function wrongJson(t, e) {
   if (Object.keys(t).length === 0) return;
   let s;
   try {
    s = JSON.parse(e);
   } catch {
    return `no JSON: ${brief(e)}`;
   }
   for (const [e, r] of Object.entries(t)) {
    const t = (0, n.o)(s, e);
    const i = typeof r === "string" && typeof t === "string" ? patternOf(r)?.test(t) ?? t === r : (0, 
    n.V)(t, r);
    if (i) continue;
    return t === void 0 ? `no ${e} in the JSON` : `${e} is ${brief(t)}, not ${brief(r)}`;
   }
   return;
  }
  function fits(t, e) {
   return patternOf(e)?.test(t) ?? t.includes(e);
  }
  function fitsHeader(t, e) {
   return patternOf(e)?.test(t) ?? (t === e || t.split(";")[0]?.trim() === e);
  }
  function patternOf(t) {
   const [, e, s] = /^\/(.+)\/(i?)$/s.exec(t) ?? [];
   return e === void 0 ? void 0 : new RegExp(e, s);
  }
  function brief(t) {
   const e = (typeof t === "string" ? `'${t}'` : JSON.stringify(t) ?? String(t)).replace(/\s+/g, " ");
   return e.length > 80 ? `${e.slice(0, 77)}\u2026` : e;
  }
 }),
 4031: ((t, e, s) => {
  s.r(e);
  s.d(e, {
   parseChecks: () => parseChecks,
   parseHeaders: () => parseHeaders,
   parsePath: () => parsePath,
   socketAt: () => socketAt
  });
  var n = s(4704);
  var r = s(5824);
  const i = [ "get", "head", "post", "put", "patch", "delete", "options" ];
  const o = [ "status", "request-headers", "send", "headers", "json", "contains", "within" ];
  const a = [ "protocol", "send", "expect", "close", "within" ];
  const c = 1e4;
  const u = {
   kind: "http",
   requestHeaders: {},
   body: void 0,
   headers: {},
   json: {},
   contains: void 0,
   withinMs: void 0
  };
  function parsePath(t) {
   const [, e = "GET", s, r = "200"] = /^(?:([A-Z]+)\s+)?(\/\S*)(?:\s+([1-5]\d\d))?$/.exec(t.trim()) ?? [];
   if (s === void 0) throw new n.lZ(`input 'paths' has '${t}'; each must be [METHOD] /path [STATUS], such as GET /ready 200`, {
    help: "Headers, JSON values, times and WebSockets are asked for with 'checks'."
   });
   return {
    ...u,
    method: e,
    path: s,
    status: [ Number(r) ]
   };
  }
  function socketAt(t) {
   return {
    kind: "websocket",
    path: t,
    protocol: void 0,
    send: void 0,
    expect: void 0,
    close: void 0,
    withinMs: c
   };
  }
  async function parseChecks(t) {
   const e = await parseList(t);
   if (!Array.isArray(e)) throw new n.lZ("input 'checks' must be a list", {
    help: "Begin each check with a dash: - get: /ready"
   });
   return e.map((t, e) => parseCheck(t, e + 1));
  }
  async function parseList(t) {
   try {
    return JSON.parse(t);
   } catch {}
   const {readYaml: e} = await Promise.all([ s.e(243), s.e(592) ]).then(s.bind(s, 2592));
   try {
    return e(t, "checks");
   } catch (t) {
    throw new n.lZ("input 'checks' is neither YAML nor JSON", {
     cause: t
    });
   }
  }
  function parseCheck(t, e) {
   const refuse = (t, s) => {
    throw new n.lZ(`check ${e} of input 'checks' ${t}`, s === void 0 ? {} : {
     help: s
    });
   };
   if (!isMapping(t)) return refuse(`is ${JSON.stringify(t)}`, "A check is a mapping such as {get: /ready, status: 200}.");
   const s = [ ...i, "websocket" ].filter(e => Object.hasOwn(t, e));
   const [u = ""] = s;
   const h = t[u];
   if (s.length !== 1 || typeof h !== "string" || !/^\/\S*$/.test(h)) return refuse(`must have one of ${[ ...i, "websocket" ].join(", ")} with a path that begins with /`);
   const d = u === "websocket" ? a : o;
   const f = Object.keys(t).find(t => t !== u && !d.includes(t));
   if (f !== void 0) return refuse(`has '${f}'; known are ${d.join(", ")}`);
   const optional = e => {
    const s = t[e];
    if (s === void 0 || s === null) return;
    if (typeof s === "string") return s;
    if (typeof s === "number" || typeof s === "boolean") return String(s);
    return refuse(`has '${e}', which must be a text`);
   };
   const mapping = e => {
    const s = t[e] ?? {};
    return isMapping(s) ? s : refuse(`has '${e}', which must be a mapping`);
   };
   const texts = t => Object.fromEntries(Object.entries(mapping(t)).map(([t, e]) => [ t.toLowerCase(), String(e) ]));
   const pattern = t => {
    try {
     if (t !== void 0) (0, r.Id)(t);
    } catch {
     refuse(`has the pattern ${t}, which is not a regular expression`);
    }
    return t;
   };
   const p = optional("within");
   const b = p === void 0 ? void 0 : durationOf(p) ?? refuse(`has within '${p}'; it must be a time such as 300ms or 2s`);
   const l = isMapping(t.send) || Array.isArray(t.send) ? JSON.stringify(t.send) : optional("send");
   if (u === "websocket") {
    const e = t.close;
    if (e !== void 0 && !(Number.isInteger(e) && between(Number(e), 1e3, 4999))) return refuse(`has close '${e}'; it must be a code from 1000 to 4999`);
    return {
     kind: "websocket",
     path: h,
     protocol: optional("protocol"),
     send: l,
     expect: isMapping(t.expect) ? t.expect : pattern(optional("expect")),
     close: e === void 0 ? void 0 : Number(e),
     withinMs: b ?? c
    };
   }
   const w = [ t.status ?? 200 ].flat();
   const m = w.filter(t => Number.isInteger(t) && between(Number(t), 100, 599));
   if (m.length === 0 || m.length < w.length) return refuse(`has status '${t.status}'; it must be a number from 100 to 599, or a list of them`);
   const $ = texts("headers");
   for (const t of Object.values($)) pattern(t);
   const v = mapping("json");
   for (const t of Object.values(v)) if (typeof t === "string") pattern(t);
   const g = texts("request-headers");
   if (isMapping(t.send) && g["content-type"] === void 0) g["content-type"] = "application/json";
   return {
    kind: "http",
    method: u.toUpperCase(),
    path: h,
    requestHeaders: g,
    body: l,
    status: m,
    headers: $,
    json: v,
    contains: pattern(optional("contains")),
    withinMs: b
   };
  }
  function durationOf(t) {
   const [, e, s] = /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(t) ?? [];
   return e === void 0 ? void 0 : Number(e) * (s === "ms" ? 1 : s === "s" ? 1e3 : 6e4);
  }
  function between(t, e, s) {
   return t >= e && t <= s;
  }
  function isMapping(t) {
   return typeof t === "object" && t !== null && !Array.isArray(t);
  }
  function parseHeaders(t) {
   const e = {};
   for (const [s, r] of (t ?? "").split(/\r?\n/).entries()) {
    if (r.trim() === "") continue;
    const [, t, i] = /^\s*([A-Za-z0-9!#$%&'*+.^_`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]+?)\s*$/.exec(r) ?? [];
    if (t === void 0 || i === void 0) throw new n.lZ(`line ${s + 1} of input 'request-headers' is not a header; it must be Name: value`);
    e[t.toLowerCase()] = i;
   }
   return e;
  }
 })
};
