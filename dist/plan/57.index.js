"use strict";

exports.id = 57;

exports.ids = [ 57 ];

exports.modules = {
 57: ((e, t, r) => {
  r.r(t);
  r.d(t, {
   contentKey: () => contentKey
  });
  var n = r(7598);
  var o = r(7083);
  const c = [ "url", "test-url", "from-service", "from-cluster", "from-region", "require-verified", "min-verified-age", "max-scan-age", "require-ticket" ];
  function contentKey(e, t, r) {
   const i = new Map;
   for (const r of (0, o.oV)(t)) {
    const t = (0, o.jN)(r);
    for (const {path: n, type: c, id: s} of e) {
     const e = (0, o.fg)(r) ? c !== "tree" && t(n) : r === "." ? !n.includes("/") : n === r;
     if (e) i.set(n, s);
    }
   }
   const s = Object.fromEntries(Object.entries(r).filter(([e]) => !c.includes(e)));
   const a = [ ...i ].map(([e, t]) => `${t} ${e}\0`).sort();
   return (0, n.createHash)("sha256").update(a.join("")).update(JSON.stringify(s)).digest("hex");
  }
 }),
 7083: ((e, t, r) => {
  r.d(t, {
   MZ: () => affectedBy,
   fg: () => isGlob,
   jN: () => matcher,
   oV: () => watchedBy
  });
  var n = r(4006);
  function watchedBy(e) {
   const {path: t, watch: r, dockerfile: n, task: o, migrations: c} = e;
   const i = [ t, ...r, n, `${n}.dockerignore`, `${e.context}/.dockerignore`, o, ...c === "" ? [] : [ c ] ];
   return [ ...new Set(i.map(e => e.replace(/^\.\//, ""))) ];
  }
  function affectedBy(e, t) {
   const r = watchedBy(t).map(matcher);
   return e.find(e => r.some(t => t(e)));
  }
  function matcher(e) {
   if (e === ".") return () => true;
   if (!isGlob(e)) return t => t === e || t.startsWith(`${e}/`);
   return n(e, {
    dot: true
   });
  }
  function isGlob(e) {
   return /[*?[\]{}!]/.test(e);
  }
 })
};
