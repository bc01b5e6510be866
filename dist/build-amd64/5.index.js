"use strict";

exports.id = 5;

exports.ids = [ 5 ];

exports.modules = {
 9005: ((e, t, r) => {
  r.d(t, {
   exportRecord: () => exportRecord
  });
  var o = r(5398);
  var n = r(5961);
  const i = "buildx.build.ref";
  function recordsIn(e) {
   const t = [ e, ...Object.values(e) ].flatMap(e => {
    const t = typeof e === "object" && e !== null ? e[i] : void 0;
    const r = typeof t === "string" ? t.split("/").at(-1) : void 0;
    return r !== void 0 && /^[a-z0-9]+$/.test(r) ? [ r ] : [];
   });
   return [ ...new Set(t) ];
  }
  async function exportRecord(e, t, r, i) {
   const s = recordsIn(t);
   const because = e => {
    (0, n.$e)(`there is no record of this build: ${e}`);
    return "";
   };
   if (e.kind !== "buildx") return because("the Docker engine's own builder exports none");
   if (s.length === 0) return because("the builder names none");
   const d = [ "buildx", "history", "export", "--finalize", "--output", r, "--", ...s ];
   const {exitCode: c, stderr: u} = await (0, o.m)(e.docker, d, {
    signal: i,
    allowFailure: true,
    ...e.instance === void 0 ? {} : {
     env: {
      BUILDX_BUILDER: e.instance
     }
    }
   });
   if (c !== 0) return because(u.trim().split("\n").at(-1) ?? "");
   (0, n.pq)(`the record of the build: ${r}`);
   return r;
  }
 })
};
