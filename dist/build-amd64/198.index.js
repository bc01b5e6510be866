"use strict";

exports.id = 198;

exports.ids = [ 198 ];

exports.modules = {
 5807: ((e, t, a) => {
  a.d(t, {
   C: () => attempt,
   T: () => forgivingCaches
  });
  var n = a(1418);
  var s = a(5398);
  var o = a(5961);
  async function attempt(e, t, {epoch: a, cacheTimeout: i, input: r, signal: c}) {
   const l = new n.e(o.pq);
   const d = new AbortController;
   let u;
   const watch = e => {
    l.line(e);
    if (!l.writesCache) {
     clearTimeout(u);
     u = void 0;
    } else u ??= setTimeout(() => d.abort(), i);
   };
   try {
    const {exitCode: n} = await (0, s.m)(e.docker, t, {
     signal: AbortSignal.any([ c, d.signal ]),
     allowFailure: true,
     onLine: watch,
     ...r === void 0 ? {} : {
      input: r
     },
     env: environmentOf(e, a)
    });
    return {
     ok: n === 0,
     progress: l,
     stalled: false
    };
   } catch (e) {
    if (!d.signal.aborted || c.aborted) throw e;
    return {
     ok: false,
     progress: l,
     stalled: true
    };
   } finally {
    clearTimeout(u);
    if (l.steps.length > 0) (0, o.pq)((0, n.EE)(l.steps));
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
   const {progress: s, stalled: i, ok: r} = a;
   const c = s.failure();
   if (r || !e || !(i || (0, n.B3)(c))) {
    for (const e of s.cacheProblems) if (/^(\[\S+\] )?importing .*: not found$/.test(e)) (0, 
    o.pq)(`no build cache yet: ${e}`); else (0, o.$e)(`a build cache is of no use: ${e}; the build is as good without`);
    return a;
   }
   const l = i ? "writing the cache took longer than 'cache-timeout' allows" : c.message;
   (0, o.pq)(`building again without caches: ${l}`);
   const d = i || /exporting cache/.test(c.step?.name ?? "");
   const u = await t({
    caches: false,
    steps: d
   });
   if (u.ok) (0, o.$e)(`a build cache failed (${l}); the build is as good without`);
   return u;
  }
 }),
 9833: ((e, t, a) => {
  a.d(t, {
   $r: () => targetOf,
   GE: () => withoutCaches,
   _u: () => bakeArguments,
   xl: () => finished
  });
  var n = a(4495);
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
     secret: (0, n.Fj)(e)
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
     "cache-to": e.cacheTo.map(n.yr)
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
   const s = targetOf(t);
   const {tags: o, ...i} = e;
   return {
    ...i,
    ...s,
    args: {
     ...e.args,
     SOURCE_DATE_EPOCH: String(a.epoch),
     ...s.args
    },
    labels: {
     ...e.labels,
     ...s.labels
    },
    contexts: {
     ...e.contexts,
     ...s.contexts
    },
    secret: [ ...listOf(e.secret), ...listOf(s.secret) ],
    platforms: [ "linux/amd64" ],
    output: (0, n.Yz)(t, a.archive, a.rewriteTimes),
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
 }),
 7170: ((e, t, a) => {
  a.d(t, {
   jq: () => build,
   ol: () => digestOf,
   wv: () => secondsSince
  });
  var n = a(7598);
  var s = a(1455);
  var o = a(6760);
  var i = a(4287);
  var r = a(5398);
  var c = a(5961);
  var l = a(5807);
  var d = a(4495);
  var u = a(5632);
  async function build(e, t, a) {
   const i = performance.now();
   const {request: r, dockerfile: f, source: h} = t;
   const m = `slipway-build:${(0, n.randomUUID)()}`;
   const p = (0, o.join)(a.folder, "metadata.json");
   const g = e.kind === "buildx";
   if (!g && r.cacheTo.length > 0) (0, c.$e)("'cache-to' is passed over: the Docker engine's own builder keeps its cache to itself");
   const v = `Build ${t.name === "" ? "" : `${t.name} of `}${f.name} for linux/amd64 with ${e.title}`;
   const w = await (0, c.Os)(v, async () => {
    const t = g && r.cacheFrom.length + r.cacheTo.length > 0;
    const n = await (0, l.T)(t, ({caches: t, steps: n}) => {
     const s = {
      ...r,
      noCache: r.noCache && !n,
      noCacheFilters: n ? [] : r.noCacheFilters,
      ...t ? {} : {
       cacheFrom: [],
       cacheTo: []
      }
     };
     const o = g ? (0, d.Xm)(s, a.archive, p, e.rewritesTimes) : (0, d.HB)(s, m);
     return (0, l.C)(e, o, {
      epoch: h.epoch,
      cacheTimeout: a.cacheTimeout,
      signal: a.signal
     });
    });
    if (!n.ok) await (0, u.Rj)(n.progress, f);
    return n.progress;
   });
   if (!g) {
    await (0, c.Os)("Export as an OCI image layout", () => exportFromEngine(e.docker, m, t, a));
    return {
     progress: w,
     seconds: secondsSince(i),
     metadata: {}
    };
   }
   const b = JSON.parse(await (0, s.readFile)(p, "utf8"));
   return {
    progress: w,
    seconds: secondsSince(i),
    digest: digestOf(r, b),
    metadata: b
   };
  }
  function digestOf({provenance: e, sbom: t, loadAs: a}, n) {
   const s = n["containerimage.digest"];
   const o = e === "false" && t === "false" && a === void 0;
   return o && typeof s === "string" ? s : void 0;
  }
  async function exportFromEngine(e, t, n, l) {
   const {convertSaved: d} = await a.e(646).then(a.bind(a, 5646));
   const u = (0, o.join)(l.folder, "saved.tar");
   try {
    await (0, r.m)(e, [ "image", "save", "--output", u, t ], {
     signal: l.signal
    });
    const a = (0, i.Kc)(process.env);
    const {annotations: s} = n.request;
    const {epoch: o} = n.source;
    await d(u, l.archive, {
     epoch: o,
     cache: a,
     annotations: s,
     signal: l.signal
    });
    (0, c.pq)(`layers are compressed once, and kept in ${a}`);
   } finally {
    await (0, s.rm)(u, {
     force: true
    });
    await (0, r.m)(e, [ "image", "rm", t ], {
     allowFailure: true
    });
   }
  }
  function secondsSince(e) {
   return (performance.now() - e) / 1e3;
  }
 }),
 5632: ((e, t, a) => {
  a.d(t, {
   Rj: () => failBuild
  });
  var n = a(1418);
  var s = a(4704);
  var o = a(3243);
  var i = a(2654);
  var r = a(2718);
  async function failBuild(e, t) {
   const a = e.failure();
   await (0, o.fe)(failureSummary(a, e, t?.name));
   throw buildError(a, t);
  }
  function failureSummary({step: e, message: t, line: a}, {steps: s}, o = "") {
   const i = o === "" ? "" : ` \`${o}${a === void 0 ? "" : `:${a}`}\``;
   const c = [ ...e?.tail ?? [], t ].join("\n").replaceAll("```", "'''");
   return [ `## \u274c Build${i === "" ? "" : ` of${i}`} failed`, ...e === void 0 ? [] : [ `At \`${(0, 
   n.EU)(e).replaceAll("`", "'")}\`:` ], `\`\`\`text\n${c}\n\`\`\``, ...s.length === 0 ? [] : [ `<details><summary>Steps</summary>\n\n${(0, 
   r.A1)(s)}\n\n</details>` ] ].join("\n\n");
  }
  function buildError(e, t) {
   const {step: a, message: o, line: r} = e;
   const c = r ?? (a === void 0 || t === void 0 ? void 0 : (0, i.AT)(t.text, a.name));
   const l = a === void 0 || a.tail.length === 0 ? "" : `\n${a.tail.join("\n")}`;
   const d = a === void 0 ? "the build failed" : `the build failed at ${(0, n.EU)(a)}`;
   const u = helpFor(o);
   const f = t === void 0 ? void 0 : {
    file: t.name,
    ...c === void 0 ? {} : {
     line: c
    }
   };
   return new s.lZ(`${d}: ${o}${l}`, {
    ...f === void 0 ? {} : {
     place: f
    },
    ...u === void 0 ? {} : {
     help: u
    }
   });
  }
  const c = /failed to resolve source metadata|pull access denied|manifest unknown|no such host|TLS handshake/;
  function helpFor(e) {
   if (c.test(e)) return "The base image can not be read. Check its name, the registry and the network; log in first if it is private.";
   if (/not found$/.test(e)) return "A file that the Dockerfile copies is not in the context; look at its .dockerignore too.";
   if (/Cannot connect to the Docker daemon|connection refused/.test(e)) return "Start the Docker daemon and run the step again.";
   if (/no space left/.test(e)) return "The disk is full. Free some space on the runner, or prune the build cache.";
   if (/exit code: 137/.test(e)) return "The step was killed, mostly for lack of memory. Give the runner more, or let the step do less at once.";
   return;
  }
 }),
 5198: ((e, t, a) => {
  a.d(t, {
   Dj: () => buildTogether,
   Lz: () => planOfBakeFiles,
   XC: () => planOf
  });
  var n = a(1455);
  var s = a(6760);
  var o = a(1418);
  var i = a(4704);
  var r = a(5398);
  var c = a(5961);
  var l = a(5807);
  var d = a(9833);
  var u = a(7170);
  var f = a(5632);
  var h = a(6210);
  var m = a(8548);
  function planOf(e) {
   return {
    targets: e,
    bake: Object.fromEntries(e.map(({name: e, request: t}) => [ e, (0, d.$r)(t) ]))
   };
  }
  async function planOfBakeFiles(e, t, a, n) {
   if (e.kind !== "buildx") throw new i.lZ("'bake-file' needs buildx, and the Docker engine's own builder is used here", {
    help: "Run docker/setup-buildx-action before this step."
   });
   const o = t.bakeFile.flatMap(e => [ "--file", (0, s.resolve)(e) ]);
   const c = [ "buildx", "bake", "--print", ...o, "--", ...t.bakeTargets ];
   const {stdout: l} = await (0, r.m)(e.docker, c, {
    signal: n,
    env: {
     BUILDX_BAKE_ENTITLEMENTS_FS: "0"
    }
   });
   const {group: d, target: u} = JSON.parse(l);
   const f = [];
   for (const e of d.default.targets) {
    const n = u[e] ?? {};
    const o = await (0, m.mk)(n.context ?? ".");
    const i = n["dockerfile-inline"];
    const r = typeof i === "string" ? {
     name: t.bakeFile[0] ?? "",
     text: i
    } : await (0, m.n_)((0, s.resolve)(o, n.dockerfile ?? "Dockerfile"));
    (0, m.nh)(r, n.target);
    const c = await (0, h.v)(o, t.commit, process.env);
    const l = (0, m.fo)(t, e, a, d.default.targets.length > 1);
    const p = {
     ...(0, m.uE)(r.text, c),
     ...l.buildArgs
    };
    const g = {
     ...c.labels,
     ...n.labels,
     ...l.labels
    };
    f.push({
     name: e,
     request: {
      ...l,
      buildArgs: p,
      labels: g
     },
     dockerfile: r,
     source: c
    });
   }
   return {
    targets: f,
    bake: u
   };
  }
  async function buildTogether(e, {targets: t, bake: a}, i, r) {
   const h = performance.now();
   const m = (0, s.join)(r.folder, "metadata.json");
   const definition = (n, s) => {
    const o = {
     ...a
    };
    for (const {name: n, request: r, source: c} of t) {
     const t = s ? {
      ...r,
      noCache: false,
      noCacheFilters: []
     } : r;
     o[n] = (0, d.xl)(a[n] ?? {}, t, {
      archive: i(n),
      epoch: c.epoch,
      rewriteTimes: e.rewritesTimes
     });
    }
    const r = Object.entries(o).map(([e, t]) => [ e, n ? t : (0, d.GE)(t) ]);
    return {
     group: {
      default: {
       targets: t.map(({name: e}) => e)
      }
     },
     target: Object.fromEntries(r)
    };
   };
   const p = Object.values(definition(true, false).target).some(hasCache);
   const g = t.map(({name: e}) => e).join(", ");
   const v = await (0, c.Os)(`Build ${g} for linux/amd64 with ${e.title}`, async () => {
    const a = await (0, l.T)(p, ({caches: a, steps: n}) => (0, l.C)(e, (0, d._u)(m), {
     epoch: t[0]?.source.epoch ?? 0,
     cacheTimeout: r.cacheTimeout,
     input: JSON.stringify(definition(a, n)),
     signal: r.signal
    }));
    if (!a.ok) {
     const e = a.progress.failure();
     const n = e.image ?? (e.step === void 0 ? void 0 : (0, o.dT)(e.step));
     const [s, ...i] = t;
     const r = i.length === 0 ? s : t.find(({name: e}) => e === n);
     await (0, f.Rj)(a.progress, r?.dockerfile);
    }
    return a.progress;
   });
   const w = JSON.parse(await (0, n.readFile)(m, "utf8"));
   const b = Object.fromEntries(t.map(({name: e, request: t}) => [ e, (0, u.ol)(t, w[e] ?? {}) ]));
   return {
    progress: v,
    seconds: (0, u.wv)(h),
    digests: b,
    metadata: w
   };
  }
  function hasCache(e) {
   return e["cache-from"] !== void 0 || e["cache-to"] !== void 0;
  }
 }),
 793: ((e, t, a) => {
  a.d(t, {
   Bj: () => sha256Of,
   H2: () => checkDigest,
   MP: () => verifying
  });
  var n = a(7598);
  var s = a(7075);
  var o = a(4704);
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
 4287: ((e, t, a) => {
  a.d(t, {
   Kc: () => layerCacheFolder,
   V2: () => pruneLayers,
   ue: () => compressed
  });
  var n = a(7598);
  var s = a(3024);
  var o = a(1455);
  var i = a(8161);
  var r = a(6760);
  var c = a(7075);
  var l = a(6466);
  var d = a(8522);
  var u = a(4704);
  var f = a(2062);
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
   const f = (0, r.join)(e, `${t.replace("sha256:", "")}.tar.gz`);
   const h = await describeFile(f).catch(() => {});
   if (h !== void 0) {
    await (0, o.utimes)(f, new Date, new Date);
    return {
     descriptor: h,
     file: f
    };
   }
   const m = `${f}.${(0, n.randomUUID)()}`;
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
    if (h !== t) throw new u.lZ(`a layer that the engine saved is damaged: ${h} in place of ${t}`);
    await (0, o.rename)(m, f);
   } finally {
    await (0, o.rm)(m, {
     force: true
    });
   }
   return {
    descriptor: await describeFile(f),
    file: f
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
    mediaType: f.I.gzipLayer,
    digest: `sha256:${t.digest("hex")}`,
    size: a
   };
  }
 }),
 2062: ((e, t, a) => {
  a.d(t, {
   I: () => i,
   w: () => writeLayout
  });
  var n = a(3024);
  var s = a(6466);
  var o = a(793);
  const i = {
   index: "application/vnd.oci.image.index.v1+json",
   manifest: "application/vnd.oci.image.manifest.v1+json",
   config: "application/vnd.oci.image.config.v1+json",
   layer: "application/vnd.oci.image.layer.v1.tar",
   gzipLayer: "application/vnd.oci.image.layer.v1.tar+gzip"
  };
  async function writeLayout(e, t) {
   const {pack: r} = await a.e(118).then(a.t.bind(a, 6118, 19));
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
   const {os: d, architecture: u} = JSON.parse(t.config.toString("utf8"));
   const f = document({
    schemaVersion: 2,
    mediaType: i.index,
    manifests: [ {
     mediaType: i.manifest,
     digest: l,
     size: c.length,
     platform: {
      architecture: u,
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
    put("index.json", f);
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
 })
};
