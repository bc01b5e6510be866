"use strict";

exports.id = 400;

exports.ids = [ 400 ];

exports.modules = {
 1400: ((e, t, n) => {
  n.d(t, {
   prune: () => prune
  });
  var i = n(5607);
  var s = n(2309);
  var o = n(6864);
  var r = n(4704);
  var a = n(5961);
  const c = 50;
  const l = 10;
  function inUse({taskDefinition: e, deployments: t, taskSets: n}) {
   const i = [ e, ...(t ?? []).map(e => e.taskDefinition) ];
   return [ ...i, ...(n ?? []).map(e => e.taskDefinition) ].filter(e => e !== void 0);
  }
  async function prune(e, t, n, d, p) {
   const f = (0, i.EU)(n).replace(/:\d+$/, "");
   const u = [];
   try {
    const i = (await (0, s.VW)(e, f, 100)).slice(p, p + c);
    const r = new Set([ n, d, ...inUse(t), ...await (0, o.Mk)(e, f) ]);
    const a = i.filter(e => !r.has(e));
    for (let t = 0; t < a.length; t += l) {
     const n = await Promise.all(a.slice(t, t + l).map(t => (0, s.oh)(e, t)));
     for (const {arn: t, tags: i} of n) {
      if (i.some(({key: e}) => e === "slipway:verified")) continue;
      await (0, s.BX)(e, t);
      u.push(t);
     }
    }
   } catch (e) {
    a.$e(`old revisions of ${f} could not all be deregistered: ${(0, r.DD)(e).join("; ")}`);
   }
   if (u.length > 0) a.pq(`deregistered ${u.length} old revisions: ${u.map(i.EU).join(", ")}`);
   return u;
  }
 })
};
