"use strict";

exports.id = 680;

exports.ids = [ 680 ];

exports.modules = {
 680: ((e, t, a) => {
  a.r(t);
  a.d(t, {
   buildAll: () => buildAll
  });
  var n = a(961);
  var s = a(598);
  var o = a(455);
  var i = a(760);
  var r = a(287);
  var c = a(682);
  var l = a(418);
  async function attempt(e, t, {epoch: a, cacheTimeout: s, input: o, signal: i}) {
   const r = new l.e(n.pq);
   const d = new AbortController;
   let f;
   const watch = e => {
    r.line(e);
    if (!r.writesCache) {
     clearTimeout(f);
     f = void 0;
    } else f ??= setTimeout(() => d.abort(), s);
   };
   try {
    const {exitCode: n} = await (0, c.m)(e.docker, t, {
     signal: AbortSignal.any([ i, d.signal ]),
     allowFailure: true,
     onLine: watch,
     ...o === void 0 ? {} : {
      input: o
     },
     env: environmentOf(e, a)
    });
    return {
     ok: n === 0,
     progress: r,
     stalled: false
    };
   } catch (e) {
    if (!d.signal.aborted || i.aborted) throw e;
    return {
     ok: false,
     progress: r,
     stalled: true
    };
   } finally {
    clearTimeout(f);
    if (r.steps.length > 0) (0, n.pq)((0, l.EE)(r.steps));
   }
  }
  function environmentOf(e, t) {
   return {
    DOCKER_BUILDKIT: "1",
    BUILDKIT_PROGRESS: "plain",
    SOURCE_DATE_EPOCH: String(t),
    BUILDX_NO_DEFAULT_ATTESTATIONS: "1",
    BUILDX_METADATA_WARNINGS: "1",
    BUILDX_BAKE_ENTITLEMENTS_FS: "0",
    ...e.instance === void 0 ? {} : {
     BUILDX_BUILDER: e.instance
    },
    ...e.kind === "docker" ? {
     BUILDX_BUILDER: "default"
    } : {}
   };
  }
  async function forgivingCaches(e, t) {
   const a = await t({
    caches: true,
    steps: false
   });
   const {progress: s, stalled: o, ok: i} = a;
   const r = s.failure();
   if (i || !e || !(o || (0, l.B3)(r))) {
    for (const e of s.cacheProblems) if (/^(\[\S+\] )?importing .*: not found$/.test(e)) (0, 
    n.pq)(`no build cache yet: ${e}`); else (0, n.$e)(`a build cache is of no use: ${e}; the build is as good without`);
    return a;
   }
   const c = o ? "writing the cache took longer than 'cache-timeout' allows" : r.message;
   (0, n.pq)(`building again without caches: ${c}`);
   const d = o || /exporting cache/.test(r.step?.name ?? "");
   const f = await t({
    caches: false,
    steps: d
   });
   if (f.ok) (0, n.$e)(`a build cache failed (${c}); the build is as good without`);
   return f;
  }
  var d = a(495);
  var f = a(704);
  var u = a(243);
  var h = a(654);
  var m = a(718);
  async function failBuild(e, t) {
   const a = e.failure();
   await (0, u.f)(failureSummary(a, e, t?.name));
   throw buildError(a, t);
  }
  function failureSummary({step: e, message: t, line: a}, {steps: n}, s = "") {
   const o = s === "" ? "" : ` \`${s}${a === void 0 ? "" : `:${a}`}\``;
   const i = [ ...e?.tail ?? [], t ].join("\n").replaceAll("```", "'''");
   return [ `### Build${o === "" ? "" : ` of${o}`} failed`, ...e === void 0 ? [] : [ `At \`${(0, 
   l.EU)(e).replaceAll("`", "'")}\`:` ], `\`\`\`text\n${i}\n\`\`\``, ...n.length === 0 ? [] : [ `<details><summary>Steps</summary>\n\n${(0, 
   m.A1)(n)}\n\n</details>` ] ].join("\n\n");
  }
  function buildError(e, t) {
   const {step: a, message: n, line: s} = e;
   const o = s ?? (a === void 0 || t === void 0 ? void 0 : (0, h.AT)(t.text, a.name));
   const i = a === void 0 || a.tail.length === 0 ? "" : `\n${a.tail.join("\n")}`;
   const r = a === void 0 ? "the build failed" : `the build failed at ${(0, l.EU)(a)}`;
   const c = helpFor(n);
   const d = t === void 0 ? void 0 : {
    file: t.name,
    ...o === void 0 ? {} : {
     line: o
    }
   };
   return new f.lZ(`${r}: ${n}${i}`, {
    ...d === void 0 ? {} : {
     place: d
    },
    ...c === void 0 ? {} : {
     help: c
    }
   });
  }
  const p = /failed to resolve source metadata|pull access denied|manifest unknown|no such host|TLS handshake/;
  function helpFor(e) {
   if (p.test(e)) return "The base image can not be read. Check its name, the registry and the network; log in first if it is private.";
   if (/not found$/.test(e)) return "A file that the Dockerfile copies is not in the context; look at its .dockerignore too.";
   if (/Cannot connect to the Docker daemon|connection refused/.test(e)) return "Start the Docker daemon and run the step again.";
   if (/no space left/.test(e)) return "The disk is full. Free some space on the runner, or prune the build cache.";
   if (/exit code: 137/.test(e)) return "The step was killed, mostly for lack of memory. Give the runner more, or let the step do less at once.";
   return;
  }
  async function build(e, t, a) {
   const r = performance.now();
   const {request: c, dockerfile: l, source: f} = t;
   const u = `slipway-build:${(0, s.randomUUID)()}`;
   const h = (0, i.join)(a.folder, "metadata.json");
   const m = e.kind === "buildx";
   if (!m && c.cacheTo.length > 0) (0, n.$e)("'cache-to' is passed over: the Docker engine's own builder keeps its cache to itself");
   const p = `Build ${t.name === "" ? "" : `${t.name} of `}${l.name} for linux/amd64 with ${e.title}`;
   const g = await (0, n.Os)(p, async () => {
    const t = m && c.cacheFrom.length + c.cacheTo.length > 0;
    const n = await forgivingCaches(t, ({caches: t, steps: n}) => {
     const s = {
      ...c,
      noCache: c.noCache && !n,
      noCacheFilters: n ? [] : c.noCacheFilters,
      ...t ? {} : {
       cacheFrom: [],
       cacheTo: []
      }
     };
     const o = m ? (0, d.Xm)(s, a.archive, h, e.rewritesTimes) : (0, d.HB)(s, u);
     return attempt(e, o, {
      epoch: f.epoch,
      cacheTimeout: a.cacheTimeout,
      signal: a.signal
     });
    });
    if (!n.ok) await failBuild(n.progress, l);
    return n.progress;
   });
   if (!m) {
    await (0, n.Os)("Export as an OCI image layout", () => exportFromEngine(e.docker, u, t, a));
    return {
     progress: g,
     seconds: secondsSince(r),
     metadata: {}
    };
   }
   const w = JSON.parse(await (0, o.readFile)(h, "utf8"));
   return {
    progress: g,
    seconds: secondsSince(r),
    digest: digestOf(c, w),
    metadata: w
   };
  }
  function digestOf({provenance: e, sbom: t, loadAs: a}, n) {
   const s = n["containerimage.digest"];
   const o = e === "false" && t === "false" && a === void 0;
   return o && typeof s === "string" ? s : void 0;
  }
  async function exportFromEngine(e, t, s, l) {
   const {convertSaved: d} = await a.e(646).then(a.bind(a, 646));
   const f = (0, i.join)(l.folder, "saved.tar");
   try {
    await (0, c.m)(e, [ "image", "save", "--output", f, t ], {
     signal: l.signal
    });
    const a = (0, r.Kc)(process.env);
    const {annotations: o} = s.request;
    const {epoch: i} = s.source;
    await d(f, l.archive, {
     epoch: i,
     cache: a,
     annotations: o,
     signal: l.signal
    });
    (0, n.pq)(`layers are compressed once, and kept in ${a}`);
   } finally {
    await (0, o.rm)(f, {
     force: true
    });
    await (0, c.m)(e, [ "image", "rm", t ], {
     allowFailure: true
    });
   }
  }
  function secondsSince(e) {
   return (performance.now() - e) / 1e3;
  }
  var g = a(24);
  var w = a(75);
  var b = a(793);
  var v = a(142);
  const y = new Set([ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json" ]);
  const $ = new Set([ "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ]);
  const k = 8 * 1024 * 1024;
  async function openLayout(e) {
   const t = await (0, o.lstat)(e).catch(t => {
    throw new f.lZ(`the image archive '${e}' can't be read`, {
     cause: t,
     help: "Give the path that build-amd64 put out as 'archive'."
    });
   });
   if (t.isSymbolicLink()) throw new f.lZ(`'${e}' is a symbolic link; give the archive itself`);
   const a = t.isDirectory() ? await indexFolder(e) : await (0, v.O)(e);
   const find = t => {
    const n = a.get(blobPath(t));
    if (n === void 0) throw broken(e, `the blob ${t} is missing`);
    return n;
   };
   const readBlob = e => (0, b.MP)(readStored(find(e)), e);
   const readSmall = async t => {
    if (find(t).size > k) throw broken(e, `the blob ${t} is too large to be a document`);
    return collect(readBlob(t));
   };
   const {chosen: n, attestations: s} = await choose(e, a, readSmall);
   const i = await readSmall(n.digest);
   const {config: r, layers: c} = parseManifest(e, i);
   const l = parseJson(e, await readSmall(r.digest), "image configuration");
   if (typeof l.os !== "string" || typeof l.architecture !== "string") throw broken(e, "the image configuration names no platform");
   const d = typeof l.variant === "string" && l.variant !== "" ? `/${l.variant}` : "";
   for (const {digest: t, size: a} of [ r, ...c ]) if (find(t).size !== a) throw broken(e, `the blob ${t} has not the size that the manifest says`);
   return {
    digest: n.digest,
    manifestMediaType: n.mediaType,
    manifest: i,
    platform: `${l.os}/${l.architecture}${d}`,
    config: r,
    layers: c,
    attestations: s,
    size: i.length + [ r, ...c ].reduce((e, {size: t}) => e + t, 0),
    readBlob: readBlob,
    readSmall: readSmall,
    extractTo: e => extract(a, e),
    close: async () => {}
   };
  }
  async function choose(e, t, a) {
   const n = t.get("index.json");
   if (n === void 0 || !t.has("oci-layout")) throw new f.lZ(`'${e}' is not an OCI image layout (it has no ${n ? "oci-layout" : "index.json"})`, {
    help: "Make it with build-amd64, or with 'docker buildx build --output type=oci,dest=FILE'."
   });
   if (n.size > k) throw broken(e, "index.json is too large");
   const s = new Map;
   const o = [];
   const visit = async (t, n) => {
    for (const i of descriptors(e, t.manifests, "manifests of an index")) {
     const {os: t, architecture: r} = i.platform ?? {};
     const c = i.annotations?.["vnd.docker.reference.type"];
     if (c === "attestation-manifest") o.push(i);
     if (c !== void 0 || t === "unknown") continue;
     if ($.has(i.mediaType)) s.set(i.digest, i); else if (y.has(i.mediaType) && n < 3) await visit(parseJson(e, await a(i.digest), "index"), n + 1); else throw broken(e, `it holds a '${i.mediaType}' (${t ?? "?"}/${r ?? "?"}), not an image`);
    }
   };
   await visit(parseJson(e, await collect(readStored(n)), "index.json"), 0);
   const i = [ ...s.values() ];
   const [r, ...c] = i;
   const take = e => ({
    chosen: e,
    attestations: o.filter(({annotations: t}) => t?.["vnd.docker.reference.digest"] === e.digest)
   });
   if (r !== void 0 && c.length === 0) return take(r);
   const l = i.filter(({platform: e}) => e?.os === "linux" && e.architecture === "amd64");
   const [d, ...u] = l;
   if (d !== void 0 && u.length === 0) return take(d);
   const h = i.map(({platform: e}) => e ? `${e.os}/${e.architecture}` : "no platform");
   throw new f.lZ(`'${e}' holds ${i.length === 0 ? "no image" : `${i.length} images (${h.join(", ")})`}; exactly one for linux/amd64 is needed`, {
    help: "Build for the one platform linux/amd64 that Fargate will run."
   });
  }
  function parseManifest(e, t) {
   const a = parseJson(e, t, "manifest");
   const [n] = descriptors(e, [ a.config ], "manifest's config");
   if (n === void 0) throw broken(e, "the manifest has no config");
   return {
    config: n,
    layers: descriptors(e, a.layers, "manifest's layers")
   };
  }
  function descriptors(e, t, a) {
   if (!Array.isArray(t)) throw broken(e, `the ${a} are missing`);
   return t.map(t => {
    const {mediaType: n, digest: s, size: o} = t ?? {};
    if (typeof n !== "string" || typeof s !== "string" || !Number.isSafeInteger(o)) throw broken(e, `the ${a} have an entry that is no descriptor`);
    (0, b.H2)(s);
    return t;
   });
  }
  function parseJson(e, t, a) {
   try {
    const e = JSON.parse(t.toString("utf8"));
    if (typeof e === "object" && e !== null && !Array.isArray(e)) return e;
   } catch (t) {
    throw broken(e, `its ${a} is not JSON`, t);
   }
   throw broken(e, `its ${a} is not a JSON object`);
  }
  async function indexFolder(e) {
   const t = new Map;
   const put = async a => {
    const n = await (0, o.lstat)((0, i.join)(e, a)).catch(() => {});
    if (n === void 0) return;
    if (!n.isFile()) throw broken(e, `'${a}' is not an ordinary file`);
    t.set(a, {
     path: (0, i.join)(e, a),
     start: 0,
     size: n.size
    });
   };
   await put("oci-layout");
   await put("index.json");
   for (const a of [ "blobs", "blobs/sha256" ]) {
    const n = await (0, o.lstat)((0, i.join)(e, a)).catch(() => {});
    if (n === void 0) return t;
    if (!n.isDirectory()) throw broken(e, `'${a}' is not an ordinary folder`);
   }
   for (const t of await (0, o.readdir)((0, i.join)(e, "blobs/sha256"))) await put(`blobs/sha256/${t}`);
   return t;
  }
  async function extract(e, t) {
   await (0, o.mkdir)((0, i.join)(t, "blobs/sha256"), {
    recursive: true
   });
   if ((await (0, o.readdir)(t)).length > 1 || (await (0, o.readdir)((0, i.join)(t, "blobs/sha256"))).length > 0) throw new f.lZ(`the folder '${t}' is not empty`);
   for (const [a, n] of e) {
    const e = a.startsWith("blobs/sha256/") ? `sha256:${a.slice("blobs/sha256/".length)}` : void 0;
    const s = readStored(n);
    const r = await (0, o.open)((0, i.join)(t, a), "wx", 420);
    await r.writeFile(e === void 0 ? s : (0, b.MP)(s, e));
    await r.close();
   }
  }
  function readStored({path: e, start: t, size: a}) {
   if (a === 0) return w.Readable.from([]);
   const n = (0, g.openSync)(e, g.constants.O_RDONLY | g.constants.O_NOFOLLOW);
   return (0, g.createReadStream)("", {
    fd: n,
    start: t,
    end: t + a - 1
   });
  }
  async function collect(e) {
   const t = [];
   for await (const a of e) t.push(a);
   return Buffer.concat(t);
  }
  function blobPath(e) {
   (0, b.H2)(e);
   return `blobs/sha256/${e.slice("sha256:".length)}`;
  }
  function broken(e, t, a) {
   return new f.lZ(`the image archive '${e}' is damaged: ${t}`, {
    cause: a,
    help: "Build it again; an archive that does not hold what its digests say is never scanned or pushed."
   });
  }
  async function imageOf(e, t, {dockerfile: a, request: s}) {
   await (0, o.chmod)(e, 384);
   const i = await openLayout(e);
   const {digest: r, platform: c, size: l, config: d} = i;
   if (t !== void 0 && t !== r) throw new f.lZ(`the builder says that it built ${t}, but the archive holds ${r}`);
   if (c !== "linux/amd64") throw new f.lZ(`the image is for ${c}, not for linux/amd64`, {
    place: {
     file: a.name
    },
    help: "The builder did not build for the platform that it was asked for; look at the base images."
   });
   const u = JSON.parse((await i.readSmall(d.digest)).toString("utf8")).history;
   const h = await attestationsOf(i);
   const keep = async (e, t, a) => {
    const s = h[t];
    if (!e) return "";
    if (s === void 0) {
     (0, n.$e)(`the builder attested no ${t === "sbom" ? "SBOM" : "provenance"} of ${r}`);
     return "";
    }
    await (0, o.writeFile)(a, s, {
     mode: 384
    });
    return a;
   };
   const m = e.replace(/\.tar$/, "");
   const p = {
    archive: e,
    digest: r,
    imageid: d.digest,
    platform: c,
    size: l,
    layers: layersOf(i.layers, u),
    provenance: await keep(s.provenance !== "false", "provenance", `${m}.provenance.json`),
    sbom: await keep(s.sbom !== "false", "sbom", `${m}.spdx.json`)
   };
   await i.close();
   return p;
  }
  function layersOf(e, t = []) {
   const a = t.filter(({empty_layer: e}) => e !== true);
   return e.map(({size: t}, n) => ({
    size: t,
    made: a.length === e.length ? instruction(a[n]?.created_by ?? "") : ""
   }));
  }
  function instruction(e) {
   return e.replace(/ # buildkit$/, "").replace(/^(RUN )?(\|\d+ .*?)?\/bin\/sh -c #\(nop\)\s*/, "").replace(/^(RUN )?(\|\d+ .*?)?\/bin\/sh -c /, "RUN ").replace(/\s+/g, " ").trim();
  }
  const O = {
   provenance: /^https:\/\/slsa\.dev\/provenance\//,
   sbom: /^https:\/\/spdx\.dev\/Document/
  };
  async function attestationsOf(e) {
   const t = {};
   for (const {digest: a} of e.attestations) {
    const {layers: n = []} = JSON.parse((await e.readSmall(a)).toString("utf8"));
    for (const a of n) {
     const n = a.annotations?.["in-toto.io/predicate-type"] ?? "";
     for (const s of [ "provenance", "sbom" ]) {
      if (t[s] !== void 0 || !O[s].test(n)) continue;
      const o = [];
      for await (const t of e.readBlob(a.digest)) o.push(t);
      const i = JSON.parse(Buffer.concat(o).toString("utf8"));
      t[s] = `${JSON.stringify(i.predicate, null, 2)}\n`;
     }
    }
   }
   return t;
  }
  function targetOf(e) {
   const filled = e => Object.keys(e).length > 0;
   const t = e.addHosts.map(e => e.split(/[:=](.*)/s, 2));
   return {
    ...e.context === "" ? {} : {
     context: e.context
    },
    ...e.file === "" ? {} : {
     dockerfile: e.file
    },
    ...e.target === void 0 ? {} : {
     target: e.target
    },
    ...filled(e.buildArgs) ? {
     args: e.buildArgs
    } : {},
    ...filled(e.buildContexts) ? {
     contexts: e.buildContexts
    } : {},
    ...filled(e.labels) ? {
     labels: e.labels
    } : {},
    ...filled(e.annotations) ? {
     annotations: Object.entries(e.annotations).map(([e, t]) => `manifest:${e}=${t}`)
    } : {},
    ...filled(e.secrets) ? {
     secret: (0, d.Fj)(e)
    } : {},
    ...filled(e.ssh) ? {
     ssh: e.ssh
    } : {},
    ...e.noCache ? {
     "no-cache": true
    } : {},
    ...filled(e.noCacheFilters) ? {
     "no-cache-filter": e.noCacheFilters
    } : {},
    ...e.pull ? {
     pull: true
    } : {},
    ...filled(e.cacheFrom) ? {
     "cache-from": e.cacheFrom
    } : {},
    ...filled(e.cacheTo) ? {
     "cache-to": e.cacheTo.map(d.yr)
    } : {},
    ...filled(t) ? {
     "extra-hosts": Object.fromEntries(t)
    } : {},
    ...e.network === void 0 ? {} : {
     network: e.network
    },
    ...filled(e.allow) ? {
     entitlements: e.allow
    } : {},
    ...e.shmSize === void 0 ? {} : {
     "shm-size": e.shmSize
    },
    ...filled(e.ulimits) ? {
     ulimits: e.ulimits
    } : {}
   };
  }
  function finished(e, t, a) {
   const n = targetOf(t);
   const {tags: s, ...o} = e;
   return {
    ...o,
    ...n,
    args: {
     ...e.args,
     SOURCE_DATE_EPOCH: String(a.epoch),
     ...n.args
    },
    labels: {
     ...e.labels,
     ...n.labels
    },
    contexts: {
     ...e.contexts,
     ...n.contexts
    },
    secret: [ ...listOf(e.secret), ...listOf(n.secret) ],
    platforms: [ "linux/amd64" ],
    output: (0, d.Yz)(t, a.archive, a.rewriteTimes),
    attest: [ attest("provenance", t.provenance), attest("sbom", t.sbom) ]
   };
  }
  function attest(e, t) {
   if (t === "false") return `type=${e},disabled=true`;
   return t === "true" ? `type=${e}` : `type=${e},${t}`;
  }
  function withoutCaches(e) {
   const {"cache-from": t, "cache-to": a, ...n} = e;
   return n;
  }
  function bakeArguments(e) {
   return [ "buildx", "bake", "--file", "-", "--progress", "plain", "--metadata-file", e ];
  }
  function listOf(e) {
   return Array.isArray(e) ? e : [];
  }
  var x = a(210);
  var S = a(548);
  function planOf(e) {
   return {
    targets: e,
    bake: Object.fromEntries(e.map(({name: e, request: t}) => [ e, targetOf(t) ]))
   };
  }
  async function planOfBakeFiles(e, t, a, n) {
   if (e.kind !== "buildx") throw new f.lZ("'bake-file' needs buildx, and the Docker engine's own builder is used here", {
    help: "Run docker/setup-buildx-action before this step."
   });
   const s = t.bakeFile.flatMap(e => [ "--file", (0, i.resolve)(e) ]);
   const o = [ "buildx", "bake", "--print", ...s, "--", ...t.bakeTargets ];
   const {stdout: r} = await (0, c.m)(e.docker, o, {
    signal: n,
    env: {
     BUILDX_BAKE_ENTITLEMENTS_FS: "0"
    }
   });
   const {group: l, target: d} = JSON.parse(r);
   const u = [];
   for (const e of l.default.targets) {
    const n = d[e] ?? {};
    const s = await (0, S.mk)(n.context ?? ".");
    const o = n["dockerfile-inline"];
    const r = typeof o === "string" ? {
     name: t.bakeFile[0] ?? "",
     text: o
    } : await (0, S.n_)((0, i.resolve)(s, n.dockerfile ?? "Dockerfile"));
    (0, S.nh)(r, n.target);
    const c = await (0, x.v)(s, t.commit, process.env);
    const f = (0, S.fo)(t, e, a, l.default.targets.length > 1);
    const h = {
     ...(0, S.uE)(r.text, c),
     ...f.buildArgs
    };
    const m = {
     ...c.labels,
     ...n.labels,
     ...f.labels
    };
    u.push({
     name: e,
     request: {
      ...f,
      buildArgs: h,
      labels: m
     },
     dockerfile: r,
     source: c
    });
   }
   return {
    targets: u,
    bake: d
   };
  }
  async function buildTogether(e, {targets: t, bake: a}, s, r) {
   const c = performance.now();
   const d = (0, i.join)(r.folder, "metadata.json");
   const definition = (n, o) => {
    const i = {
     ...a
    };
    for (const {name: n, request: r, source: c} of t) {
     const t = o ? {
      ...r,
      noCache: false,
      noCacheFilters: []
     } : r;
     i[n] = finished(a[n] ?? {}, t, {
      archive: s(n),
      epoch: c.epoch,
      rewriteTimes: e.rewritesTimes
     });
    }
    const r = Object.entries(i).map(([e, t]) => [ e, n ? t : withoutCaches(t) ]);
    return {
     group: {
      default: {
       targets: t.map(({name: e}) => e)
      }
     },
     target: Object.fromEntries(r)
    };
   };
   const f = Object.values(definition(true, false).target).some(hasCache);
   const u = t.map(({name: e}) => e).join(", ");
   const h = await (0, n.Os)(`Build ${u} for linux/amd64 with ${e.title}`, async () => {
    const a = await forgivingCaches(f, ({caches: a, steps: n}) => attempt(e, bakeArguments(d), {
     epoch: t[0]?.source.epoch ?? 0,
     cacheTimeout: r.cacheTimeout,
     input: JSON.stringify(definition(a, n)),
     signal: r.signal
    }));
    if (!a.ok) {
     const e = a.progress.failure();
     const n = e.image ?? (e.step === void 0 ? void 0 : (0, l.dT)(e.step));
     const [s, ...o] = t;
     const i = o.length === 0 ? s : t.find(({name: e}) => e === n);
     await failBuild(a.progress, i?.dockerfile);
    }
    return a.progress;
   });
   const m = JSON.parse(await (0, o.readFile)(d, "utf8"));
   const p = Object.fromEntries(t.map(({name: e, request: t}) => [ e, digestOf(t, m[e] ?? {}) ]));
   return {
    progress: h,
    seconds: secondsSince(c),
    digests: p,
    metadata: m
   };
  }
  function hasCache(e) {
   return e["cache-from"] !== void 0 || e["cache-to"] !== void 0;
  }
  async function buildAll(e) {
   const {builder: t, inputs: a, known: s, secrets: o, where: i, archiveOf: r} = e;
   if (t.kind === "docker" && s !== void 0 && s.length > 1) (0, n.pq)("one after the other: only buildx builds several images in one go, and the engine's own builder is used here");
   const c = t.kind === "buildx" && s?.[0]?.name !== "";
   const l = s === void 0 || c ? await together(t, s === void 0 ? await planOfBakeFiles(t, a, o, i.signal) : planOf(s), r, i) : await oneByOne(t, s, r, i);
   return {
    ...l,
    reproducible: t.rewritesTimes
   };
  }
  async function together(e, t, a, n) {
   const {targets: s} = t;
   const {digests: o, progress: i, seconds: r, metadata: c} = await buildTogether(e, t, a, n);
   const l = [];
   for (const e of s) {
    const {name: t, dockerfile: n} = e;
    const s = await imageOf(a(t), o[t], e);
    l.push({
     name: t,
     dockerfile: n.name,
     image: s
    });
   }
   const d = s.map(({dockerfile: e}) => e);
   return {
    images: l,
    dockerfiles: d,
    steps: i.steps,
    seconds: r,
    metadata: c
   };
  }
  async function oneByOne(e, t, a, n) {
   const s = {
    images: [],
    dockerfiles: [],
    steps: [],
    seconds: 0,
    metadata: {}
   };
   for (const o of t) {
    const {name: t, dockerfile: i} = o;
    const r = a(t);
    const {digest: c, progress: l, seconds: d, metadata: f} = await build(e, o, {
     ...n,
     archive: r
    });
    s.images.push({
     name: t,
     dockerfile: i.name,
     image: await imageOf(r, c, o)
    });
    s.dockerfiles.push(i);
    s.steps.push(...l.steps);
    s.seconds += d;
    s.metadata = f;
   }
   return s;
  }
 }),
 793: ((e, t, a) => {
  a.d(t, {
   Bj: () => sha256Of,
   H2: () => checkDigest,
   MP: () => verifying
  });
  var n = a(598);
  var s = a(75);
  var o = a(704);
  function sha256Of(e) {
   return `sha256:${(0, n.createHash)("sha256").update(e).digest("hex")}`;
  }
  function checkDigest(e) {
   if (!/^sha256:[0-9a-f]{64}$/.test(e)) throw new o.lZ(`'${e}' is not a digest; it must be sha256: and 64 hexadecimal digits`);
  }
  function verifying(e, t) {
   const a = (0, n.createHash)("sha256");
   const i = new s.Transform({
    transform(e, t, n) {
     a.update(e);
     n(null, e);
    },
    flush(e) {
     const n = `sha256:${a.digest("hex")}`;
     e(n === t ? null : new o.lZ(`a blob is damaged: it must hash to ${t} and hashes to ${n}`));
    }
   });
   e.on("error", e => i.destroy(e));
   i.on("close", () => e.destroy());
   return e.pipe(i);
  }
 }),
 287: ((e, t, a) => {
  a.d(t, {
   Kc: () => layerCacheFolder,
   V2: () => pruneLayers,
   ue: () => compressed
  });
  var n = a(598);
  var s = a(24);
  var o = a(455);
  var i = a(161);
  var r = a(760);
  var c = a(75);
  var l = a(466);
  var d = a(522);
  var f = a(704);
  var u = a(62);
  const h = 30 * 24 * 36e5;
  function layerCacheFolder(e) {
   if (e.RUNNER_TOOL_CACHE) return (0, r.join)(e.RUNNER_TOOL_CACHE, "slipway", "layers");
   return (0, r.join)(e.XDG_CACHE_HOME || (0, r.join)((0, i.homedir)(), ".cache"), "slipway", "layers");
  }
  async function compressed(e, t, a, i) {
   await (0, o.mkdir)(e, {
    recursive: true,
    mode: 448
   });
   const u = (0, r.join)(e, `${t.replace("sha256:", "")}.tar.gz`);
   const h = await describeFile(u).catch(() => {});
   if (h !== void 0) {
    await (0, o.utimes)(u, new Date, new Date);
    return {
     descriptor: h,
     file: u
    };
   }
   const m = `${u}.${(0, n.randomUUID)()}`;
   try {
    const e = (0, n.createHash)("sha256");
    const r = new c.Transform({
     transform(t, a, n) {
      e.update(t);
      n(null, t);
     }
    });
    await (0, l.pipeline)(a(), r, (0, d.createGzip)({
     level: 6
    }), (0, s.createWriteStream)(m, {
     mode: 384
    }), {
     signal: i
    });
    const h = `sha256:${e.digest("hex")}`;
    if (h !== t) throw new f.lZ(`a layer that the engine saved is damaged: ${h} in place of ${t}`);
    await (0, o.rename)(m, u);
   } finally {
    await (0, o.rm)(m, {
     force: true
    });
   }
   return {
    descriptor: await describeFile(u),
    file: u
   };
  }
  async function pruneLayers(e) {
   for (const t of await (0, o.readdir)(e)) {
    const a = (0, r.join)(e, t);
    const {mtimeMs: n} = await (0, o.stat)(a).catch(() => ({
     mtimeMs: Date.now()
    }));
    if (Date.now() - n > h) await (0, o.rm)(a, {
     force: true
    });
   }
  }
  async function describeFile(e) {
   const t = (0, n.createHash)("sha256");
   const {size: a} = await (0, o.stat)(e);
   await (0, l.pipeline)((0, s.createReadStream)(e, {
    highWaterMark: 1 << 20
   }), t);
   return {
    mediaType: u.I.gzipLayer,
    digest: `sha256:${t.digest("hex")}`,
    size: a
   };
  }
 }),
 62: ((e, t, a) => {
  a.d(t, {
   I: () => i,
   w: () => writeLayout
  });
  var n = a(24);
  var s = a(466);
  var o = a(793);
  const i = {
   index: "application/vnd.oci.image.index.v1+json",
   manifest: "application/vnd.oci.image.manifest.v1+json",
   config: "application/vnd.oci.image.config.v1+json",
   layer: "application/vnd.oci.image.layer.v1.tar",
   gzipLayer: "application/vnd.oci.image.layer.v1.tar+gzip"
  };
  async function writeLayout(e, t) {
   const {pack: r} = await a.e(118).then(a.t.bind(a, 118, 19));
   const c = document({
    schemaVersion: 2,
    mediaType: i.manifest,
    config: {
     mediaType: i.config,
     digest: (0, o.Bj)(t.config),
     size: t.config.length
    },
    layers: t.layers.map(({descriptor: e}) => e),
    ...Object.keys(t.annotations ?? {}).length === 0 ? {} : {
     annotations: t.annotations
    }
   });
   const l = (0, o.Bj)(c);
   const {os: d, architecture: f} = JSON.parse(t.config.toString("utf8"));
   const u = document({
    schemaVersion: 2,
    mediaType: i.index,
    manifests: [ {
     mediaType: i.manifest,
     digest: l,
     size: c.length,
     platform: {
      architecture: f,
      os: d
     }
    } ]
   });
   const h = r();
   const m = (0, s.pipeline)(h, (0, n.createWriteStream)(e, {
    mode: 384
   }));
   const put = (e, t) => h.entry(header(e, t.length), t);
   const fill = async () => {
    put("oci-layout", document({
     imageLayoutVersion: "1.0.0"
    }));
    put("index.json", u);
    put(blob(l), c);
    put(blob((0, o.Bj)(t.config)), t.config);
    const e = new Set;
    for (const {descriptor: a, file: o} of t.layers) {
     if (e.has(a.digest)) continue;
     e.add(a.digest);
     await (0, s.pipeline)((0, n.createReadStream)(o), h.entry(header(blob(a.digest), a.size)));
    }
    h.finalize();
   };
   await Promise.all([ m, fill() ]);
   return l;
  }
  function header(e, t) {
   return {
    name: e,
    size: t,
    mode: 420,
    mtime: new Date(0),
    uid: 0,
    gid: 0,
    uname: "",
    gname: ""
   };
  }
  function blob(e) {
   return `blobs/sha256/${e.slice("sha256:".length)}`;
  }
  function document(e) {
   return Buffer.from(JSON.stringify(e));
  }
 }),
 142: ((e, t, a) => {
  a.d(t, {
   O: () => indexTar,
   p: () => c
  });
  var n = a(598);
  var s = a(24);
  var o = a(466);
  var i = a(704);
  const r = /^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
  const c = 512;
  async function indexTar(e) {
   const {extract: t} = await a.e(118).then(a.t.bind(a, 118, 19));
   const l = new Map;
   const d = t();
   const read = async () => {
    for await (const t of d) {
     const {type: a} = t.header;
     const s = t.header.name.replace(/^\.\//, "").replace(/\/$/, "");
     if (s.startsWith("/") || s.includes("\\") || s.split("/").includes("..")) throw refused(e, `an entry named '${t.header.name}'`);
     if (a !== "file" && a !== "directory") throw refused(e, `a ${a} named '${s}'`);
     if (a === "file" && r.test(s)) {
      if (l.has(s)) throw refused(e, `the file '${s}' twice`);
      const a = (0, n.createHash)("sha256");
      for await (const e of t) a.update(e);
      l.set(s, {
       path: e,
       start: t.offset + c,
       size: t.header.size
      });
      const o = a.digest("hex");
      if (s.startsWith("blobs/") && !s.endsWith(o)) throw refused(e, `the blob ${s.slice(-64)}, whose bytes hash to ${o}`);
     } else t.resume();
    }
   };
   try {
    await Promise.all([ (0, o.pipeline)((0, s.createReadStream)(e, {
     highWaterMark: 1 << 20
    }), d), read() ]);
   } catch (t) {
    if (t instanceof i.lZ) throw t;
    throw new i.lZ(`'${e}' can't be read as a tar`, {
     cause: t,
     help: "Build the archive again."
    });
   }
   return l;
  }
  function refused(e, t) {
   return new i.lZ(`the image archive '${e}' holds ${t}; it is not used`, {
    help: "Build the archive again, and find out what changed it."
   });
  }
 })
};
