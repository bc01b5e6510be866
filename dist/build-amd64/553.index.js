"use strict";

exports.id = 553;

exports.ids = [ 553 ];

exports.modules = {
 8553: ((t, e, a) => {
  a.r(e);
  a.d(e, {
   buildAll: () => buildAll
  });
  var n = a(5961);
  var o = a(7170);
  var s = a(1455);
  var i = a(3024);
  var r = a(6760);
  var c = a(7075);
  var d = a(4704);
  var l = a(793);
  var f = a(8142);
  const h = new Set([ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json" ]);
  const u = new Set([ "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ]);
  const p = 8 * 1024 * 1024;
  async function openLayout(t) {
   const e = await (0, s.lstat)(t).catch(e => {
    throw new d.lZ(`the image archive '${t}' can't be read`, {
     cause: e,
     help: "Give the path that build-amd64 put out as 'archive'."
    });
   });
   if (e.isSymbolicLink()) throw new d.lZ(`'${t}' is a symbolic link; give the archive itself`);
   const a = e.isDirectory() ? await indexFolder(t) : await (0, f.O)(t);
   const find = e => {
    const n = a.get(blobPath(e));
    if (n === void 0) throw broken(t, `the blob ${e} is missing`);
    return n;
   };
   const readBlob = t => (0, l.MP)(readStored(find(t)), t);
   const readSmall = async e => {
    if (find(e).size > p) throw broken(t, `the blob ${e} is too large to be a document`);
    return collect(readBlob(e));
   };
   const {chosen: n, attestations: o} = await choose(t, a, readSmall);
   const i = await readSmall(n.digest);
   const {config: r, layers: c} = parseManifest(t, i);
   const h = parseJson(t, await readSmall(r.digest), "image configuration");
   if (typeof h.os !== "string" || typeof h.architecture !== "string") throw broken(t, "the image configuration names no platform");
   const u = typeof h.variant === "string" && h.variant !== "" ? `/${h.variant}` : "";
   for (const {digest: e, size: a} of [ r, ...c ]) if (find(e).size !== a) throw broken(t, `the blob ${e} has not the size that the manifest says`);
   return {
    digest: n.digest,
    manifestMediaType: n.mediaType,
    manifest: i,
    platform: `${h.os}/${h.architecture}${u}`,
    config: r,
    layers: c,
    attestations: o,
    size: i.length + [ r, ...c ].reduce((t, {size: e}) => t + e, 0),
    readBlob: readBlob,
    readSmall: readSmall,
    extractTo: t => extract(a, t),
    close: async () => {}
   };
  }
  async function choose(t, e, a) {
   const n = e.get("index.json");
   if (n === void 0 || !e.has("oci-layout")) throw new d.lZ(`'${t}' is not an OCI image layout (it has no ${n ? "oci-layout" : "index.json"})`, {
    help: "Make it with build-amd64, or with 'docker buildx build --output type=oci,dest=FILE'."
   });
   if (n.size > p) throw broken(t, "index.json is too large");
   const o = new Map;
   const s = [];
   const visit = async (e, n) => {
    for (const i of descriptors(t, e.manifests, "manifests of an index")) {
     const {os: e, architecture: r} = i.platform ?? {};
     const c = i.annotations?.["vnd.docker.reference.type"];
     if (c === "attestation-manifest") s.push(i);
     if (c !== void 0 || e === "unknown") continue;
     if (u.has(i.mediaType)) o.set(i.digest, i); else if (h.has(i.mediaType) && n < 3) await visit(parseJson(t, await a(i.digest), "index"), n + 1); else throw broken(t, `it holds a '${i.mediaType}' (${e ?? "?"}/${r ?? "?"}), not an image`);
    }
   };
   await visit(parseJson(t, await collect(readStored(n)), "index.json"), 0);
   const i = [ ...o.values() ];
   const [r, ...c] = i;
   const take = t => ({
    chosen: t,
    attestations: s.filter(({annotations: e}) => e?.["vnd.docker.reference.digest"] === t.digest)
   });
   if (r !== void 0 && c.length === 0) return take(r);
   const l = i.filter(({platform: t}) => t?.os === "linux" && t.architecture === "amd64");
   const [f, ...m] = l;
   if (f !== void 0 && m.length === 0) return take(f);
   const w = i.map(({platform: t}) => t ? `${t.os}/${t.architecture}` : "no platform");
   throw new d.lZ(`'${t}' holds ${i.length === 0 ? "no image" : `${i.length} images (${w.join(", ")})`}; exactly one for linux/amd64 is needed`, {
    help: "Build for the one platform linux/amd64 that Fargate will run."
   });
  }
  function parseManifest(t, e) {
   const a = parseJson(t, e, "manifest");
   const [n] = descriptors(t, [ a.config ], "manifest's config");
   if (n === void 0) throw broken(t, "the manifest has no config");
   return {
    config: n,
    layers: descriptors(t, a.layers, "manifest's layers")
   };
  }
  function descriptors(t, e, a) {
   if (!Array.isArray(e)) throw broken(t, `the ${a} are missing`);
   return e.map(e => {
    const {mediaType: n, digest: o, size: s} = e ?? {};
    if (typeof n !== "string" || typeof o !== "string" || !Number.isSafeInteger(s)) throw broken(t, `the ${a} have an entry that is no descriptor`);
    (0, l.H2)(o);
    return e;
   });
  }
  function parseJson(t, e, a) {
   try {
    const t = JSON.parse(e.toString("utf8"));
    if (typeof t === "object" && t !== null && !Array.isArray(t)) return t;
   } catch (e) {
    throw broken(t, `its ${a} is not JSON`, e);
   }
   throw broken(t, `its ${a} is not a JSON object`);
  }
  async function indexFolder(t) {
   const e = new Map;
   const put = async a => {
    const n = await (0, s.lstat)((0, r.join)(t, a)).catch(() => {});
    if (n === void 0) return;
    if (!n.isFile()) throw broken(t, `'${a}' is not an ordinary file`);
    e.set(a, {
     path: (0, r.join)(t, a),
     start: 0,
     size: n.size
    });
   };
   await put("oci-layout");
   await put("index.json");
   for (const a of [ "blobs", "blobs/sha256" ]) {
    const n = await (0, s.lstat)((0, r.join)(t, a)).catch(() => {});
    if (n === void 0) return e;
    if (!n.isDirectory()) throw broken(t, `'${a}' is not an ordinary folder`);
   }
   for (const e of await (0, s.readdir)((0, r.join)(t, "blobs/sha256"))) await put(`blobs/sha256/${e}`);
   return e;
  }
  async function extract(t, e) {
   await (0, s.mkdir)((0, r.join)(e, "blobs/sha256"), {
    recursive: true
   });
   if ((await (0, s.readdir)(e)).length > 1 || (await (0, s.readdir)((0, r.join)(e, "blobs/sha256"))).length > 0) throw new d.lZ(`the folder '${e}' is not empty`);
   for (const [a, n] of t) {
    const t = a.startsWith("blobs/sha256/") ? `sha256:${a.slice("blobs/sha256/".length)}` : void 0;
    const o = readStored(n);
    const i = await (0, s.open)((0, r.join)(e, a), "wx", 420);
    await i.writeFile(t === void 0 ? o : (0, l.MP)(o, t));
    await i.close();
   }
  }
  function readStored({path: t, start: e, size: a}) {
   if (a === 0) return c.Readable.from([]);
   const n = (0, i.openSync)(t, i.constants.O_RDONLY | i.constants.O_NOFOLLOW);
   return (0, i.createReadStream)("", {
    fd: n,
    start: e,
    end: e + a - 1
   });
  }
  async function collect(t) {
   const e = [];
   for await (const a of t) e.push(a);
   return Buffer.concat(e);
  }
  function blobPath(t) {
   (0, l.H2)(t);
   return `blobs/sha256/${t.slice("sha256:".length)}`;
  }
  function broken(t, e, a) {
   return new d.lZ(`the image archive '${t}' is damaged: ${e}`, {
    cause: a,
    help: "Build it again; an archive that does not hold what its digests say is never scanned or pushed."
   });
  }
  async function imageOf(t, e, {dockerfile: a, request: o}) {
   await (0, s.chmod)(t, 384);
   const i = await openLayout(t);
   const {digest: r, platform: c, size: l, config: f} = i;
   if (e !== void 0 && e !== r) throw new d.lZ(`the builder says that it built ${e}, but the archive holds ${r}`);
   if (c !== "linux/amd64") throw new d.lZ(`the image is for ${c}, not for linux/amd64`, {
    place: {
     file: a.name
    },
    help: "The builder did not build for the platform that it was asked for; look at the base images."
   });
   const h = JSON.parse((await i.readSmall(f.digest)).toString("utf8")).history;
   const u = await attestationsOf(i);
   const keep = async (t, e, a) => {
    const o = u[e];
    if (!t) return "";
    if (o === void 0) {
     (0, n.$e)(`the builder attested no ${e === "sbom" ? "SBOM" : "provenance"} of ${r}`);
     return "";
    }
    await (0, s.writeFile)(a, o, {
     mode: 384
    });
    return a;
   };
   const p = t.replace(/\.tar$/, "");
   const m = {
    archive: t,
    digest: r,
    imageid: f.digest,
    platform: c,
    size: l,
    layers: layersOf(i.layers, h),
    provenance: await keep(o.provenance !== "false", "provenance", `${p}.provenance.json`),
    sbom: await keep(o.sbom !== "false", "sbom", `${p}.spdx.json`)
   };
   await i.close();
   return m;
  }
  function layersOf(t, e = []) {
   const a = e.filter(({empty_layer: t}) => t !== true);
   return t.map(({size: e}, n) => ({
    size: e,
    made: a.length === t.length ? instruction(a[n]?.created_by ?? "") : ""
   }));
  }
  function instruction(t) {
   return t.replace(/ # buildkit$/, "").replace(/^(RUN )?(\|\d+ .*?)?\/bin\/sh -c #\(nop\)\s*/, "").replace(/^(RUN )?(\|\d+ .*?)?\/bin\/sh -c /, "RUN ").replace(/\s+/g, " ").trim();
  }
  const m = {
   provenance: /^https:\/\/slsa\.dev\/provenance\//,
   sbom: /^https:\/\/spdx\.dev\/Document/
  };
  async function attestationsOf(t) {
   const e = {};
   for (const {digest: a} of t.attestations) {
    const {layers: n = []} = JSON.parse((await t.readSmall(a)).toString("utf8"));
    for (const a of n) {
     const n = a.annotations?.["in-toto.io/predicate-type"] ?? "";
     for (const o of [ "provenance", "sbom" ]) {
      if (e[o] !== void 0 || !m[o].test(n)) continue;
      const s = [];
      for await (const e of t.readBlob(a.digest)) s.push(e);
      const i = JSON.parse(Buffer.concat(s).toString("utf8"));
      e[o] = `${JSON.stringify(i.predicate, null, 2)}\n`;
     }
    }
   }
   return e;
  }
  var w = a(5198);
  async function buildAll(t) {
   const {builder: e, inputs: a, known: o, secrets: s, where: i, archiveOf: r} = t;
   if (e.kind === "docker" && o !== void 0 && o.length > 1) (0, n.pq)("one after the other: only buildx builds several images in one go, and the engine's own builder is used here");
   const c = e.kind === "buildx" && o?.[0]?.name !== "";
   const d = o === void 0 || c ? await together(e, o === void 0 ? await (0, w.Lz)(e, a, s, i.signal) : (0, 
   w.XC)(o), r, i) : await oneByOne(e, o, r, i);
   return {
    ...d,
    reproducible: e.rewritesTimes
   };
  }
  async function together(t, e, a, n) {
   const {targets: o} = e;
   const {digests: s, progress: i, seconds: r, metadata: c} = await (0, w.Dj)(t, e, a, n);
   const d = [];
   for (const t of o) {
    const {name: e, dockerfile: n} = t;
    const o = await imageOf(a(e), s[e], t);
    d.push({
     name: e,
     dockerfile: n.name,
     image: o
    });
   }
   const l = o.map(({dockerfile: t}) => t);
   return {
    images: d,
    dockerfiles: l,
    steps: i.steps,
    seconds: r,
    metadata: c
   };
  }
  async function oneByOne(t, e, a, n) {
   const s = {
    images: [],
    dockerfiles: [],
    steps: [],
    seconds: 0,
    metadata: {}
   };
   for (const i of e) {
    const {name: e, dockerfile: r} = i;
    const c = a(e);
    const {digest: d, progress: l, seconds: f, metadata: h} = await (0, o.jq)(t, i, {
     ...n,
     archive: c
    });
    s.images.push({
     name: e,
     dockerfile: r.name,
     image: await imageOf(c, d, i)
    });
    s.dockerfiles.push(r);
    s.steps.push(...l.steps);
    s.seconds += f;
    s.metadata = h;
   }
   return s;
  }
 }),
 8142: ((t, e, a) => {
  a.d(e, {
   O: () => indexTar,
   p: () => c
  });
  var n = a(7598);
  var o = a(3024);
  var s = a(6466);
  var i = a(4704);
  const r = /^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
  const c = 512;
  async function indexTar(t) {
   const {extract: e} = await a.e(118).then(a.t.bind(a, 6118, 19));
   const d = new Map;
   const l = e();
   const read = async () => {
    for await (const e of l) {
     const {type: a} = e.header;
     const o = e.header.name.replace(/^\.\//, "").replace(/\/$/, "");
     if (o.startsWith("/") || o.includes("\\") || o.split("/").includes("..")) throw refused(t, `an entry named '${e.header.name}'`);
     if (a !== "file" && a !== "directory") throw refused(t, `a ${a} named '${o}'`);
     if (a === "file" && r.test(o)) {
      if (d.has(o)) throw refused(t, `the file '${o}' twice`);
      const a = (0, n.createHash)("sha256");
      for await (const t of e) a.update(t);
      d.set(o, {
       path: t,
       start: e.offset + c,
       size: e.header.size
      });
      const s = a.digest("hex");
      if (o.startsWith("blobs/") && !o.endsWith(s)) throw refused(t, `the blob ${o.slice(-64)}, whose bytes hash to ${s}`);
     } else e.resume();
    }
   };
   try {
    await Promise.all([ (0, s.pipeline)((0, o.createReadStream)(t, {
     highWaterMark: 1 << 20
    }), l), read() ]);
   } catch (e) {
    if (e instanceof i.lZ) throw e;
    throw new i.lZ(`'${t}' can't be read as a tar`, {
     cause: e,
     help: "Build the archive again."
    });
   }
   return d;
  }
  function refused(t, e) {
   return new i.lZ(`the image archive '${t}' holds ${e}; it is not used`, {
    help: "Build the archive again, and find out what changed it."
   });
  }
 })
};
