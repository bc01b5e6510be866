"use strict";

exports.id = 350;

exports.ids = [ 350 ];

exports.modules = {
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
  var o = r(9556);
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
   const o = Number(r?.[1] ?? Number.NaN);
   if (!(o <= 100)) throw new s.lZ(`input '${e}' is '${t}'; it must be a number from 0 to 100, such as 5 or 0.5`);
   return o;
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
   const n = (0, o.o)(s, t);
   return isName(n) ? {
    served: n
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
 })
};
