"use strict";

exports.id = 902;

exports.ids = [ 902 ];

exports.modules = {
 4902: ((e, n, t) => {
  t.d(n, {
   markdownOf: () => markdownOf
  });
  var s = t(3243);
  var o = t(5150);
  const r = {
   met: "\u2705",
   missed: "\u274c",
   "no data": "\u2796"
  };
  function markdownOf(e) {
   const n = (0, o.vz)(e);
   const t = (0, o.RO)(e).filter(({answer: e}) => e === "missed");
   const a = t.map(({measure: e, value: n, target: t}) => `${e} is ${n}, not ${t}`);
   return [ `## ${t.length > 0 ? "\u274c " : ""}Delivery to ${e.environment}: ${(0, 
   o.Tc)(e)}`, ...t.length === 0 ? [] : [ `**Missed: ${a.join("; ")}.**` ], (0, s.tp)([ "", "measure", "value", "target", "trend" ], (0, 
   o.RO)(e).map(({measure: e, value: n, target: t, answer: s, trend: o}) => [ r[s], e, n, t, o.trim() === "" ? "" : `<code>${o.replaceAll(" ", "&nbsp;")}</code>` ])), `\`\`\`text\n${(0, 
   o.ws)(e).map(e => e.join("\n")).join("\n\n")}\n\`\`\``, ...n.rows.length < 2 ? [] : [ (0, 
   s.tp)(n.head, n.rows.map(({cells: e}) => e)) ], ...e.notes.length === 0 ? [] : [ e.notes.map(e => `- ${e}`).join("\n") ] ].join("\n\n").concat("\n");
  }
 })
};
