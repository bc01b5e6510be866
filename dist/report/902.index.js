"use strict";

exports.id = 902;

exports.ids = [ 902 ];

exports.modules = {
 4902: ((e, n, t) => {
  t.d(n, {
   markdownOf: () => markdownOf
  });
  var o = t(3243);
  var r = t(5150);
  const a = {
   met: "\u2705",
   missed: "\u274c",
   "no data": "\u2796"
  };
  function markdownOf(e) {
   const n = (0, r.vz)(e);
   return [ `## Delivery to ${e.environment}: ${(0, r.Tc)(e)}`, (0, o.t)([ "", "measure", "value", "target", "trend" ], (0, 
   r.RO)(e).map(({measure: e, value: n, target: t, answer: o, trend: r}) => [ a[o], e, n, t, r.trim() === "" ? "" : `<code>${r.replaceAll(" ", "&nbsp;")}</code>` ])), `\`\`\`text\n${(0, 
   r.ws)(e).map(e => e.join("\n")).join("\n\n")}\n\`\`\``, ...n.rows.length < 2 ? [] : [ (0, 
   o.t)(n.head, n.rows.map(({cells: e}) => e)) ], ...e.notes.length === 0 ? [] : [ e.notes.map(e => `- ${e}`).join("\n") ] ].join("\n\n").concat("\n");
  }
 })
};
