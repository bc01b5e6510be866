"use strict";

exports.id = 607;

exports.ids = [ 607 ];

exports.modules = {
 5607: ((o, e, t) => {
  t.r(e);
  t.d(e, {
   look: () => look,
   sameRegion: () => sameRegion,
   shortName: () => shortName
  });
  var n = t(4704);
  const i = 2e4;
  function look(o) {
   const e = AbortSignal.timeout(i);
   return {
    abortSignal: o === void 0 ? e : AbortSignal.any([ o, e ])
   };
  }
  function sameRegion(o, e) {
   for (const [t, i] of Object.entries(e)) {
    const e = /^arn:[^:]+:[^:]+:([^:]*):/.exec(i ?? "")?.[1];
    if (e !== void 0 && e !== "" && e !== o) throw new n.lZ(`input '${t}' is in ${e}, but the region to act in is ${o}`, {
     help: "Set 'aws-region' to the region of the service."
    });
   }
  }
  function shortName(o) {
   return o.slice(o.lastIndexOf("/") + 1);
  }
 })
};
