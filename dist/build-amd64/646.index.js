"use strict";

exports.id = 646;

exports.ids = [ 646 ];

exports.modules = {
 646: ((t, e, o) => {
  o.d(e, {
   convertSaved: () => convertSaved
  });
  var n = o(24);
  var r = o(760);
  var a = o(75);
  var s = o(466);
  var i = o(522);
  var c = o(704);
  var f = o(287);
  var d = o(62);
  var p = o(142);
  const u = [ "architecture", "os", "os.version", "variant", "author", "config", "rootfs", "history" ];
  async function convertSaved(t, e, o) {
   const n = await indexSaved(t);
   const [r] = JSON.parse(await textOf(n, "manifest.json"));
   if (r === void 0) throw new c.lZ("docker save wrote no image");
   const a = JSON.parse(await textOf(n, r.Config));
   const s = a.rootfs.diff_ids;
   if (s.length !== r.Layers.length) throw new c.lZ(`docker save wrote ${r.Layers.length} layers of an image of ${s.length}`);
   const i = [];
   for (const [t, e] of s.entries()) {
    const a = find(n, r.Layers[t] ?? "");
    const s = await tarOpener(a);
    i.push(await (0, f.ue)(o.cache, e, s, o.signal));
   }
   const {annotations: p = {}} = o;
   const u = await (0, d.w)(e, {
    config: normalized(a, o.epoch),
    layers: i,
    annotations: p
   });
   await (0, f.V2)(o.cache);
   return u;
  }
  function normalized(t, e) {
   const o = new Date(e * 1e3);
   const n = o.toISOString().replace(".000Z", "Z");
   const clamp = t => t === void 0 || new Date(t) <= o ? t : n;
   const r = Object.fromEntries(u.filter(e => t[e] !== void 0).map(e => [ e, t[e] ]));
   const a = t.history?.map(t => ({
    ...t,
    created: clamp(t.created)
   }));
   return Buffer.from(JSON.stringify({
    created: n,
    ...r,
    ...a === void 0 ? {} : {
     history: a
    }
   }));
  }
  async function indexSaved(t) {
   const {extract: e} = await o.e(118).then(o.t.bind(o, 118, 19));
   const a = new Map;
   const i = new Map;
   const c = e();
   const read = async () => {
    for await (const e of c) {
     const {name: o, type: n, size: s, linkname: c} = e.header;
     if (n === "file") a.set(o, {
      path: t,
      start: e.offset + p.p,
      size: s
     });
     if (n === "symlink") i.set(o, r.posix.join(r.posix.dirname(o), c));
     e.resume();
    }
   };
   await Promise.all([ (0, s.pipeline)((0, n.createReadStream)(t, {
    highWaterMark: 1 << 20
   }), c), read() ]);
   for (const [t, e] of i) {
    const o = a.get(e);
    if (o !== void 0) a.set(t, o);
   }
   return a;
  }
  function find(t, e) {
   const o = t.get(e);
   if (o === void 0) throw new c.lZ(`docker save wrote no '${e}'`);
   return o;
  }
  function openStored({path: t, start: e, size: o}) {
   return o === 0 ? a.Readable.from([]) : (0, n.createReadStream)(t, {
    start: e,
    end: e + o - 1,
    highWaterMark: 1 << 20
   });
  }
  async function tarOpener(t) {
   const e = [];
   for await (const o of openStored({
    ...t,
    size: Math.min(4, t.size)
   })) e.push(o);
   const o = Buffer.concat(e).toString("hex");
   const n = o.startsWith("1f8b") ? i.createGunzip : o === "28b52ffd" ? i.createZstdDecompress : void 0;
   if (n === void 0) return () => openStored(t);
   return () => {
    const e = openStored(t);
    const o = n();
    e.on("error", t => o.destroy(t));
    o.on("close", () => e.destroy());
    return e.pipe(o);
   };
  }
  async function textOf(t, e) {
   const o = [];
   for await (const n of openStored(find(t, e))) o.push(n);
   return Buffer.concat(o).toString("utf8");
  }
 })
};
