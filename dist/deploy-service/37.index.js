"use strict";

exports.id = 37;

exports.ids = [ 37 ];

exports.modules = {
 4037: ((t, n, e) => {
  e.d(n, {
   showChanges: () => showChanges
  });
  var r = e(5961);
  var s = e(3243);
  var i = e(542);
  var o = e(5949);
  function changesOf(t, n, e, r) {
   const s = {
    ...n,
    containerDefinitions: []
   };
   const i = (0, o.e)(t ?? s, n);
   return [ ...i, ...settings("service", e, r ?? {}) ];
  }
  function settings(t, n, e) {
   return Object.entries(n).flatMap(([n, r]) => {
    const s = e[n];
    if (r === void 0 || JSON.stringify(s) === JSON.stringify(r)) return [];
    if ((0, i.u4)(r)) return settings(`${t} ${n}`, r, (0, i.u4)(s) ? s : {});
    return [ {
     what: `${t} ${n}`,
     before: text(s),
     after: text(r)
    } ];
   });
  }
  function text(t) {
   if (t === void 0 || t === null) return "";
   return typeof t === "string" ? t : JSON.stringify(t);
  }
  async function showChanges({service: t, cluster: n}, e, o, a, f) {
   const u = changesOf(e === void 0 ? void 0 : (0, i.rY)(e, "what runs"), (0, i.rY)(o, "the task definition"), a, f);
   const c = f === void 0 ? "would be created" : `${u.length} changes`;
   r.pq(`dry run: ${t} in ${n}: ${c}`);
   for (const {what: t, before: n, after: e} of u) r.pq(`  ${t}: ${n || "(none)"} \u2192 ${e || "(none)"}`);
   await (0, s.fe)(u.length === 0 ? `## ${t}: nothing would change\n` : `## ${t}: ${c} (dry run)\n\n${(0, 
   s.tp)([ "what", "now", "then" ], u.map(({what: t, before: n, after: e}) => [ t, n, e ]))}\n`);
   return u.length;
  }
 })
};
