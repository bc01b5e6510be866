"use strict";

exports.id = 400;

exports.ids = [ 400 ];

exports.modules = {
 1400: ((e, t, n) => {
  n.d(t, {
   prune: () => prune
  });
  var i = n(3449);
  var s = n(4704);
  var o = n(5961);
  const r = 50;
  const a = 10;
  function inUse({taskDefinition: e, deployments: t, taskSets: n}) {
   const i = [ e, ...(t ?? []).map(e => e.taskDefinition) ];
   return [ ...i, ...(n ?? []).map(e => e.taskDefinition) ].filter(e => e !== void 0);
  }
  async function prune(e, t, n, c, l) {
   const d = (0, i.EU)(n).replace(/:\d+$/, "");
   const p = [];
   try {
    const s = (await (0, i.VW)(e, d, 100)).slice(l, l + r);
    const o = new Set([ n, c, ...inUse(t), ...await (0, i.Mk)(e, d) ]);
    const f = s.filter(e => !o.has(e));
    for (let t = 0; t < f.length; t += a) {
     const n = await Promise.all(f.slice(t, t + a).map(t => (0, i.oh)(e, t)));
     for (const {arn: t, tags: s} of n) {
      if (s.some(({key: e}) => e === "slipway:verified")) continue;
      await (0, i.BX)(e, t);
      p.push(t);
     }
    }
   } catch (e) {
    o.$e(`old revisions of ${d} could not all be deregistered: ${(0, s.DD)(e).join("; ")}`);
   }
   if (p.length > 0) o.pq(`deregistered ${p.length} old revisions: ${p.map(i.EU).join(", ")}`);
   return p;
  }
 })
};
