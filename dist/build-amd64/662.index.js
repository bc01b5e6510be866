"use strict";

exports.id = 662;

exports.ids = [ 662 ];

exports.modules = {
 8662: ((e, t, r) => {
  r.d(t, {
   checkAll: () => checkAll,
   planFor: () => planFor
  });
  var n = r(4704);
  var a = r(5398);
  var c = r(5961);
  var o = r(9833);
  var s = r(6125);
  var i = r(5198);
  async function checkAll(e, {targets: t, bake: r}, i) {
   const l = {
    group: {
     default: {
      targets: t.map(({name: e}) => e)
     }
    },
    target: {
     ...r
    }
   };
   for (const {name: e, request: n, source: a} of t) {
    const t = {
     archive: "",
     epoch: a.epoch,
     rewriteTimes: false
    };
    const {output: c, ...s} = (0, o.GE)((0, o.xl)(r[e] ?? {}, n, t));
    l.target[e] = {
     ...s,
     contexts: unchained(s.contexts ?? {})
    };
   }
   const u = t.map(({dockerfile: e}) => e);
   const d = [ "buildx", "bake", "--call", "check,format=json", "--file", "-", "--progress", "plain" ];
   const {stdout: p, stderr: h} = await (0, c.Os)(`Check ${u.map(({name: e}) => e).join(", ")}`, () => (0, 
   a.m)(e.docker, d, {
    input: JSON.stringify(l),
    allowFailure: true,
    signal: i,
    env: {
     BUILDX_BAKE_ENTITLEMENTS_FS: "0",
     ...e.instance === void 0 ? {} : {
      BUILDX_BUILDER: e.instance
     }
    }
   }));
   const {checks: m, error: f} = (0, s.Dw)(p, u) ?? unreadable(h);
   if (f === void 0) return m;
   throw new n.lZ(`the Dockerfile can't be built: ${f.message}`, {
    ...f.place === void 0 ? {} : {
     place: f.place
    }
   });
  }
  function unchained(e) {
   return Object.fromEntries(Object.entries(e).map(([e, t]) => [ e, t.startsWith("target:") ? "docker-image://scratch" : t ]));
  }
  async function planFor(e, t, r, n, a) {
   if (r === void 0) return (0, i.Lz)(e, t, n, a);
   return (0, i.XC)(r.map(e => ({
    ...e,
    name: e.name || "image"
   })));
  }
  function unreadable(e) {
   const t = e.trim().split("\n").at(-1) ?? "";
   throw new n.lZ(`the checks did not run: ${t}`, {
    help: "They need buildx 0.17 or newer and BuildKit 0.15.1 or newer: run docker/setup-buildx-action before this step."
   });
  }
 })
};
