"use strict";

exports.id = 820;

exports.ids = [ 820, 4, 350 ];

exports.modules = {
 4: ((e, t, r) => {
  r.r(t);
  r.d(t, {
   parseBase: () => parseBase,
   shownBase: () => shownBase,
   under: () => under
  });
  var s = r(4704);
  function under(e, t) {
   const r = new URL(e);
   const [, s = "", n = ""] = /^([^?#]*)(\?[^#]*)?/.exec(t) ?? [];
   r.pathname = `${r.pathname.replace(/\/+$/, "")}/${s.replace(/^\/+/, "")}`;
   r.search = n;
   return r;
  }
  function parseBase(e) {
   const t = URL.canParse(e) ? new URL(e) : void 0;
   if (t === void 0 || !/^https?:$/.test(t.protocol)) throw new s.lZ(`input 'url' is '${e}'; it must be an http or https URL such as https://dev.example.com`);
   return t;
  }
  function shownBase(e) {
   return `${e.origin}${e.pathname}`;
  }
 }),
 6350: ((e, t, r) => {
  r.r(t);
  r.d(t, {
   expectedText: () => expectedText,
   isExpected: () => isExpected,
   parseCommit: () => parseCommit,
   parsePercent: () => parsePercent,
   sameCommit: () => sameCommit,
   servedOf: () => servedOf
  });
  var s = r(4704);
  var n = r(9556);
  function parseCommit(e) {
   if (e === void 0 || e === "") throw new s.lZ("which commit must be served was not given", {
    help: "Set the input 'commit' (on GitHub it is the workflow's own by default), or 'version'."
   });
   if (!/^[0-9a-f]{7,64}$/i.test(e)) throw new s.lZ(`input 'commit' is '${e}'; it must be a commit id of 7 to 64 hexadecimal digits`, {
    help: "Something else than a commit, such as 1.4.2, goes into 'version'."
   });
   return e.toLowerCase();
  }
  function parsePercent(e, t) {
   const r = /^(\d+(?:\.\d+)?)\s*%?$/.exec(t);
   const n = Number(r?.[1] ?? Number.NaN);
   if (!(n <= 100)) throw new s.lZ(`input '${e}' is '${t}'; it must be a number from 0 to 100, such as 5 or 0.5`);
   return n;
  }
  function sameCommit(e, t) {
   const [r = "", s = ""] = [ e.toLowerCase(), t.toLowerCase() ].sort((e, t) => e.length - t.length);
   return r.length >= 7 && s.startsWith(r);
  }
  function isExpected({kind: e, text: t}, r) {
   return e === "commit" ? sameCommit(r, t) : r === t;
  }
  function expectedText({kind: e, text: t}) {
   return `${e} ${e === "commit" ? t.slice(0, 12) : t}`;
  }
  function servedOf({header: e, field: t}, r) {
   if (e !== void 0) {
    const t = r.headers[e.toLowerCase()];
    return isName(t) ? {
     served: t
    } : {
     problem: `an answer without the header ${e}`
    };
   }
   let s;
   try {
    s = JSON.parse(r.body);
   } catch {
    return {
     problem: "an answer that is not JSON"
    };
   }
   const o = (0, n.o)(s, t);
   return isName(o) ? {
    served: o
   } : {
    problem: `JSON without a "${t}"`
   };
  }
  function isName(e) {
   return typeof e === "string" && /^[\x21-\x7e]{1,100}$/.test(e);
  }
 }),
 9556: ((e, t, r) => {
  r.d(t, {
   V: () => sameJson,
   o: () => jsonAt
  });
  function jsonAt(e, t) {
   let r = e;
   for (const e of keysOf(t)) {
    if (typeof r !== "object" || r === null || !Object.hasOwn(r, e)) return;
    r = r[e];
   }
   return r;
  }
  function keysOf(e) {
   return e.replace(/^\$\.?/, "").split(/\.|\[(\d+)\]\.?/).filter(e => e !== void 0 && e !== "");
  }
  function sameJson(e, t) {
   if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, r) => sameJson(e, t[r]));
   if (typeof e !== "object" || typeof t !== "object" || e === null || t === null) return e === t;
   const r = Object.keys(e);
   return Array.isArray(e) === Array.isArray(t) && r.length === Object.keys(t).length && r.every(r => Object.hasOwn(t, r) && sameJson(e[r], t[r]));
  }
 }),
 9820: ((e, t, r) => {
  r.r(t);
  r.d(t, {
   adviceFor: () => adviceFor,
   smokeSummary: () => smokeSummary
  });
  var s = r(3243);
  var n = r(4);
  var o = r(6350);
  function smokeSummary(e, t) {
   const {passed: r, problems: s, rows: o} = e;
   const i = `## ${r ? "\u2705" : "\u274c"} smoke test: ${r ? "verified" : "failed"}`;
   const a = r ? `${(0, n.shownBase)(t)} is verified.` : `${(0, n.shownBase)(t)} is not verified: ${s[0] ?? ""}`;
   return `${i}\n\n${a}\n\n${rowsTable(o)}\n`;
  }
  function rowsTable(e) {
   return (0, s.tp)([ "", "check", "wanted", "found" ], e.map(({check: e, passed: t, wanted: r, found: s}) => [ t ? "\u2713" : "\u2717", e, r, s ]));
  }
  function adviceFor({counts: e, rows: t}, r) {
   const {served: s, errors: n} = e;
   if (s.length === 0) return `Ask for the version path yourself: it must answer 200 and name the ${r.kind}. Check url, version-path and the load balancer's rules.`;
   if (!s.some(([e]) => (0, o.isExpected)(r, e))) return `The ${r.kind} is baked in at the build: check that the image was built from it, and that the URL leads to this service and environment.`;
   if (s.some(([e]) => !(0, o.isExpected)(r, e))) return "Old tasks still get requests: check that the rollout is complete, and the deregistration delay of the target group; a longer timeout gives them time to go.";
   return n > 0 || t.some(({passed: e}) => !e) ? "The service's log tells why requests failed; rollback brings the last verified revision back." : "rollback brings the last verified revision back.";
  }
 })
};
