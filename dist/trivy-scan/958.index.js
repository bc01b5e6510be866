"use strict";

exports.id = 958;

exports.ids = [ 958 ];

exports.modules = {
 2958: ((e, r, t) => {
  t.d(r, {
   KV: () => policyFor,
   parseTarget: () => parseTarget
  });
  var o = t(1601);
  var n = t(4704);
  t(4634);
  const i = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.com\.cn)$/;
  function parseTarget(e) {
   const r = (0, o.or)(e);
   if (r === void 0) return {
    kind: "ecr",
    name: (0, o.Cg)(e),
    registryId: void 0,
    region: void 0
   };
   const [, t, n] = i.exec(r.host) ?? [];
   return t === void 0 ? {
    kind: "registry",
    ...r
   } : {
    kind: "ecr",
    name: r.name,
    registryId: t,
    region: n
   };
  }
  const a = 5;
  function policyFor(e) {
   const r = [ ...new Set(e.map(wildcardFor)) ];
   if (r.length > a) throw new n.lZ(`${r.length} moving tags were given; a new ECR repository can except ${a} from immutability`, {
    help: "Give fewer tags, or create the repository beforehand with a wildcard that covers them."
   });
   return {
    mutability: r.length === 0 ? "IMMUTABLE" : "IMMUTABLE_WITH_EXCLUSION",
    exclusions: r
   };
  }
  function wildcardFor(e) {
   if (/^v\d+(\.\d+)?$/.test(e)) return "v*";
   return /^\d+\.\d+$/.test(e) ? "*.*" : e;
  }
 })
};
