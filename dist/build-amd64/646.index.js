"use strict";

exports.id = 646;

exports.ids = [ 646 ];

exports.modules = {
 5646: ((e, t, a) => {
  a.d(t, {
   convertSaved: () => convertSaved
  });
  var n = a(3024);
  var o = a(6760);
  var r = a(7075);
  var s = a(6466);
  var i = a(8522);
  var c = a(4704);
  var f = a(4287);
  var d = a(2062);
  var h = a(8142);
  const u = [ "architecture", "os", "os.version", "variant", "author", "config", "rootfs", "history" ];
  async function convertSaved(e, t, a) {
   const n = await indexSaved(e);
   const [o] = JSON.parse(await textOf(n, "manifest.json"));
   if (o === void 0) throw new c.lZ("docker save wrote no image");
   const r = JSON.parse(await textOf(n, o.Config));
   const s = r.rootfs.diff_ids;
   if (s.length !== o.Layers.length) throw new c.lZ(`docker save wrote ${o.Layers.length} layers of an image of ${s.length}`);
   const i = [];
   for (const [e, t] of s.entries()) {
    const r = find(n, o.Layers[e] ?? "");
    const s = await tarOpener(r);
    i.push(await (0, f.ue)(a.cache, t, s, a.signal));
   }
   const {annotations: h = {}} = a;
   const u = await (0, d.w)(t, {
    config: normalized(r, a.epoch),
    layers: i,
    annotations: h
   });
   await (0, f.V2)(a.cache);
   return u;
  }
  function normalized(e, t) {
   const a = new Date(t * 1e3);
   const n = a.toISOString().replace(".000Z", "Z");
   const clamp = e => e === void 0 || new Date(e) <= a ? e : n;
   const o = Object.fromEntries(u.filter(t => e[t] !== void 0).map(t => [ t, e[t] ]));
   const r = e.history?.map(e => ({
    ...e,
    created: clamp(e.created)
   }));
   return Buffer.from(JSON.stringify({
    created: n,
    ...o,
    ...r === void 0 ? {} : {
     history: r
    }
   }));
  }
  async function indexSaved(e) {
   const {extract: t} = await a.e(118).then(a.t.bind(a, 6118, 19));
   const r = new Map;
   const i = new Map;
   const c = t();
   const read = async () => {
    for await (const t of c) {
     const {name: a, type: n, size: s, linkname: c} = t.header;
     if (n === "file") r.set(a, {
      path: e,
      start: t.offset + h.p,
      size: s
     });
     if (n === "symlink") i.set(a, o.posix.join(o.posix.dirname(a), c));
     t.resume();
    }
   };
   await Promise.all([ (0, s.pipeline)((0, n.createReadStream)(e, {
    highWaterMark: 1 << 20
   }), c), read() ]);
   for (const [e, t] of i) {
    const a = r.get(t);
    if (a !== void 0) r.set(e, a);
   }
   return r;
  }
  function find(e, t) {
   const a = e.get(t);
   if (a === void 0) throw new c.lZ(`docker save wrote no '${t}'`);
   return a;
  }
  function openStored({path: e, start: t, size: a}) {
   return a === 0 ? r.Readable.from([]) : (0, n.createReadStream)(e, {
    start: t,
    end: t + a - 1,
    highWaterMark: 1 << 20
   });
  }
  async function tarOpener(e) {
   const t = [];
   for await (const a of openStored({
    ...e,
    size: Math.min(4, e.size)
   })) t.push(a);
   const a = Buffer.concat(t).toString("hex");
   const n = a.startsWith("1f8b") ? i.createGunzip : a === "28b52ffd" ? i.createZstdDecompress : void 0;
   if (n === void 0) return () => openStored(e);
   return () => {
    const t = openStored(e);
    const a = n();
    t.on("error", e => a.destroy(e));
    a.on("close", () => t.destroy());
    return t.pipe(a);
   };
  }
  async function textOf(e, t) {
   const a = [];
   for await (const n of openStored(find(e, t))) a.push(n);
   return Buffer.concat(a).toString("utf8");
  }
 }),
 8142: ((e, t, a) => {
  a.d(t, {
   O: () => indexTar,
   p: () => c
  });
  var n = a(7598);
  var o = a(3024);
  var r = a(6466);
  var s = a(4704);
  const i = /^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
  const c = 512;
  async function indexTar(e) {
   const {extract: t} = await a.e(118).then(a.t.bind(a, 6118, 19));
   const f = new Map;
   const d = t();
   const read = async () => {
    for await (const t of d) {
     const {type: a} = t.header;
     const o = t.header.name.replace(/^\.\//, "").replace(/\/$/, "");
     if (o.startsWith("/") || o.includes("\\") || o.split("/").includes("..")) throw refused(e, `an entry named '${t.header.name}'`);
     if (a !== "file" && a !== "directory") throw refused(e, `a ${a} named '${o}'`);
     if (a === "file" && i.test(o)) {
      if (f.has(o)) throw refused(e, `the file '${o}' twice`);
      const a = (0, n.createHash)("sha256");
      for await (const e of t) a.update(e);
      f.set(o, {
       path: e,
       start: t.offset + c,
       size: t.header.size
      });
      const r = a.digest("hex");
      if (o.startsWith("blobs/") && !o.endsWith(r)) throw refused(e, `the blob ${o.slice(-64)}, whose bytes hash to ${r}`);
     } else t.resume();
    }
   };
   try {
    await Promise.all([ (0, r.pipeline)((0, o.createReadStream)(e, {
     highWaterMark: 1 << 20
    }), d), read() ]);
   } catch (t) {
    if (t instanceof s.lZ) throw t;
    throw new s.lZ(`'${e}' can't be read as a tar`, {
     cause: t,
     help: "Build the archive again."
    });
   }
   return f;
  }
  function refused(e, t) {
   return new s.lZ(`the image archive '${e}' holds ${t}; it is not used`, {
    help: "Build the archive again, and find out what changed it."
   });
  }
 })
};
