(() => {
 "use strict";
 var e = {
  434: (e => {
   e.exports = require("events");
  }),
  896: (e => {
   e.exports = require("fs");
  }),
  598: (e => {
   e.exports = require("node:crypto");
  }),
  24: (e => {
   e.exports = require("node:fs");
  }),
  455: (e => {
   e.exports = require("node:fs/promises");
  }),
  161: (e => {
   e.exports = require("node:os");
  }),
  760: (e => {
   e.exports = require("node:path");
  }),
  75: (e => {
   e.exports = require("node:stream");
  }),
  466: (e => {
   e.exports = require("node:stream/promises");
  }),
  522: (e => {
   e.exports = require("node:zlib");
  }),
  495: ((e, t, r) => {
   r.d(t, {
    Dx: () => linesOf,
    Fj: () => secretsOf,
    HB: () => engineArguments,
    Xm: () => buildxArguments,
    Yz: () => outputsOf,
    yr: () => forgiving
   });
   var n = r(704);
   function buildxArguments(e, t, r, n) {
    return [ "buildx", "build", ...shared(e), `--provenance=${e.provenance}`, `--sbom=${e.sbom}`, ...pairs("--build-context", e.buildContexts), ...each("--annotation", Object.entries(e.annotations).map(([e, t]) => `manifest:${e}=${t}`)), ...each("--no-cache-filter", e.noCacheFilters), ...each("--allow", e.allow), ...each("--cache-to", e.cacheTo.map(forgiving)), ...each("--output", outputsOf(e, t, n)), "--metadata-file", r, "--", e.context ];
   }
   function outputsOf({loadAs: e}, t, r) {
    const n = r ? [ [ "rewrite-timestamp", "true" ] ] : [];
    return [ csv([ [ "type", "oci" ], [ "dest", t ], ...n ]), ...e === void 0 ? [] : [ csv([ [ "type", "docker" ], [ "name", e ], ...n ]) ] ];
   }
   function engineArguments(e, t) {
    const r = {
     "build-contexts": Object.keys(e.buildContexts).length > 0,
     "no-cache-filters": e.noCacheFilters.length > 0,
     allow: e.allow.length > 0,
     provenance: e.provenance !== "false",
     sbom: e.sbom !== "false"
    };
    for (const [e, t] of Object.entries(r)) if (t) throw new n.lZ(`'${e}' needs buildx, and the Docker engine's own builder is used here`, {
     help: "Run docker/setup-buildx-action before this step."
    });
    const s = e.loadAs === void 0 ? [ t ] : [ t, e.loadAs ];
    return [ "build", ...shared(e), ...each("--tag", s), "--", e.context ];
   }
   function shared(e) {
    return [ "--platform", "linux/amd64", "--progress", "plain", "--file", e.file, ...one("--target", e.target), ...pairs("--build-arg", e.buildArgs), ...pairs("--label", e.labels), ...each("--secret", secretsOf(e)), ...each("--ssh", e.ssh), ...e.noCache ? [ "--no-cache" ] : [], ...e.pull ? [ "--pull" ] : [], ...each("--cache-from", e.cacheFrom), ...each("--add-host", e.addHosts), ...one("--network", e.network), ...one("--shm-size", e.shmSize), ...each("--ulimit", e.ulimits), ...one("--cgroup-parent", e.cgroupParent) ];
   }
   function secretsOf({secrets: e}) {
    return Object.entries(e).map(([e, t]) => csv([ [ "id", e ], [ "src", t ] ]));
   }
   function forgiving(e) {
    if (/(^|,)type=inline(,|$)/.test(e) || e.includes("ignore-error=")) return e;
    return e.includes("type=") ? `${e},ignore-error=true` : `type=registry,ref=${e},ignore-error=true`;
   }
   function one(e, t) {
    return t === void 0 ? [] : [ e, t ];
   }
   function each(e, t) {
    return t.flatMap(t => [ e, t ]);
   }
   function pairs(e, t) {
    return each(e, Object.entries(t).map(([e, t]) => `${e}=${t}`));
   }
   function csv(e) {
    return e.map(([e, t]) => `${e}=${t}`).map(e => /[",\n]/.test(e) ? `"${e.replaceAll('"', '""')}"` : e).join(",");
   }
   function linesOf(e) {
    return (e ?? "").split("\n").map(e => e.trim()).filter(e => e !== "");
   }
  }),
  654: ((e, t, r) => {
   r.d(t, {
    AT: () => lineOfStep,
    np: () => declaresArgument,
    wT: () => foreignPlatform
   });
   function instructionsOf(e) {
    const t = [];
    let r;
    for (const [n, s] of e.split(/\r?\n/).entries()) {
     if (/^\s*(#|$)/.test(s)) continue;
     const e = s.trim().replace(/\s+/g, " ");
     const i = e.endsWith("\\");
     const o = i ? e.slice(0, -1).trim() : e;
     if (r === void 0) r = {
      line: n + 1,
      text: o
     }; else r.text = `${r.text} ${o}`;
     if (!i) {
      t.push(r);
      r = void 0;
     }
    }
    if (r !== void 0) t.push(r);
    return t;
   }
   function declaresArgument(e, t) {
    return instructionsOf(e).some(({text: e}) => new RegExp(`^ARG (.* )?${t}(=| |$)`, "i").test(e));
   }
   function lineOfStep(e, t) {
    const r = t.replace(/^\[[^\]]*\] /, "").replace(/\s+/g, " ");
    const n = r.split(" ")[0]?.toUpperCase() ?? "";
    const same = e => e === r || r.length > 20 && e.replace(/ --\S+/g, "").startsWith(r.replace(/ --\S+/g, ""));
    return instructionsOf(e).find(({text: e}) => e.toUpperCase().startsWith(`${n} `) && same(e))?.line;
   }
   function foreignPlatform(e, t) {
    const r = instructionsOf(e).flatMap(({line: e, text: t}) => {
     const [, r = "", n = "", s = ""] = /^FROM (?:--platform=(\S+) )?(\S+)(?: AS (\S+))?/i.exec(t) ?? [];
     return n === "" ? [] : [ {
      line: e,
      platform: r.replaceAll('"', ""),
      image: n,
      name: s.toLowerCase()
     } ];
    });
    const find = (e, t) => r.slice(0, t).findLastIndex(t => t.name === e.toLowerCase());
    let n = r.length - 1;
    if (t !== void 0) n = /^\d+$/.test(t) ? Number(t) : find(t, r.length);
    for (let e = r[n]; e !== void 0; e = r[n]) {
     const {line: t, platform: r, image: s} = e;
     if (r !== "" && !r.includes("$") && !/^(linux\/)?(amd64|x86_64)(\/|$)/.test(r)) return {
      line: t,
      platform: r
     };
     n = find(s, n);
    }
    return;
   }
  }),
  210: ((e, t, r) => {
   r.d(t, {
    v: () => sourceOf
   });
   var n = r(704);
   var s = r(682);
   async function commitOf(e, t = "HEAD") {
    const r = await git(e, [ "rev-parse", "--verify", "--quiet", "--end-of-options", `${checkRef(t)}^{commit}` ], true);
    if (r.exitCode === 0) return r.stdout.trim();
    await demandRepository(e);
    throw new n.lZ(`the commit '${t}' is not in this clone`, {
     help: await isShallow(e) ? "The clone is shallow. Give actions/checkout 'fetch-depth: 0', so that the base is there." : "Check the name; if history was rewritten, the commit may be gone for good."
    });
   }
   async function isShallow(e) {
    return (await git(e, [ "rev-parse", "--is-shallow-repository" ])).stdout.trim() === "true";
   }
   async function commitTime(e, t) {
    return Number((await git(e, [ "show", "--no-patch", "--format=%ct", "--end-of-options", checkRef(t) ])).stdout.trim());
   }
   async function uncommittedFiles(e) {
    const t = await git(e, [ "status", "--porcelain", "-z", "--no-renames", "--", "." ]);
    return t.stdout.split("\0").filter(e => e !== "").map(e => e.slice(3));
   }
   async function originUrl(e) {
    const t = (await git(e, [ "config", "--get", "remote.origin.url" ], true)).stdout.trim();
    const r = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?$/.exec(t);
    if (r !== null) return `https://${r[1]}/${r[2]}`;
    const n = /^https:\/\/(?:[^@/]*@)?(.+?)(?:\.git)?$/.exec(t);
    return n === null ? void 0 : `https://${n[1]}`;
   }
   async function isRepository(e) {
    return (await git(e, [ "rev-parse", "--git-dir" ], true)).exitCode === 0;
   }
   async function demandRepository(e) {
    const {exitCode: t, stderr: r} = await git(e, [ "rev-parse", "--git-dir" ], true);
    if (t === 0) return;
    if (r.includes("dubious ownership")) throw new n.lZ(`git does not trust '${e}', since another user owns it`, {
     help: "Run 'git config --global --add safe.directory <folder>' in a step before this one."
    });
    throw new n.lZ(`'${e}' is not a git repository`, {
     help: "Run actions/checkout before this step."
    });
   }
   function checkRef(e) {
    if (/^$|^-|[\s\0]/.test(e)) throw new n.lZ(`'${e}' is not the name of a commit, branch or tag`);
    return e;
   }
   async function git(e, t, r = false) {
    const i = await (0, s.m)("git", t, {
     cwd: e,
     allowFailure: true,
     env: {
      LC_ALL: "C",
      GIT_TERMINAL_PROMPT: "0",
      GIT_OPTIONAL_LOCKS: "0"
     },
     missingHelp: "Install git on this runner."
    });
    if (i.exitCode !== 0 && !r) {
     await demandRepository(e);
     throw new n.lZ(`git ${t[0]} failed: ${i.stderr.trim().split("\n").slice(-3).join("\n")}`);
    }
    return i;
   }
   var i = r(961);
   async function sourceOf(e, t, r) {
    if (!await isRepository(e)) {
     (0, i.pq)("the context is in no git repository: the image is dated 1970 and names no source");
     return {
      commit: t ?? "",
      epoch: 0,
      labels: t === void 0 ? {} : {
       [label("revision")]: t
      }
     };
    }
    const n = await commitOf(e, t);
    const s = await commitTime(e, n);
    const o = await uncommittedFiles(e);
    if (o.length > 0) (0, i.$e)(`${o.length} files of the context aren't committed (${o.slice(0, 3).join(", ")}${o.length > 3 ? ", \u2026" : ""}); the image will say that it is commit ${n.slice(0, 7)} all the same`);
    const {GITHUB_SERVER_URL: a, GITHUB_REPOSITORY: c} = r;
    const l = a && c ? `${a}/${c}` : await originUrl(e);
    return {
     commit: n,
     epoch: s,
     labels: {
      [label("created")]: new Date(s * 1e3).toISOString().replace(".000Z", "Z"),
      [label("revision")]: n,
      ...l === void 0 ? {} : {
       [label("source")]: l
      }
     }
    };
   }
   function label(e) {
    return `org.opencontainers.image.${e}`;
   }
  }),
  718: ((e, t, r) => {
   r.d(t, {
    A1: () => stepsTable,
    ee: () => bytes,
    fR: () => buildSummary
   });
   var n = r(418);
   var s = r(243);
   const i = 40;
   function buildSummary(e) {
    const {images: t, steps: r, checks: i} = e;
    const [o] = t;
    const a = t.length !== 1 || o?.name !== "";
    const c = a ? `${t.length} images` : `\`${o.dockerfile}\``;
    const l = e.reproducible ? "reproducible" : "not reproducible: files keep the times of their build";
    return [ `### Built ${c}`, `${e.seconds.toFixed(1)} s, ${(0, n.EE)(r)}, by ${e.builder}; ${l}.`, (0, 
    s.t)([ ...a ? [ "image" ] : [], "digest", "platform", "size", "layers" ], t.map(({name: e, image: t}) => [ ...a ? [ e ] : [], `\`${t.digest}\``, t.platform, `${bytes(t.size)} compressed`, String(t.layers.length) ])), ...r.length === 0 ? [] : [ stagesTable(r) ], ...i.length === 0 ? [] : [ checksTable(i) ], `<details><summary>Steps</summary>\n\n${stepsTable(r)}\n\n</details>`, `<details><summary>Layers</summary>\n\n${layersTable(e)}\n\n</details>` ].join("\n\n");
   }
   function stagesTable(e) {
    const t = new Map;
    for (const r of e) {
     const e = (0, n.gV)(r);
     t.set(e, [ ...t.get(e) ?? [], r ]);
    }
    return (0, s.t)([ "stage", "steps", "cached", "time" ], [ ...t ].map(([e, t]) => [ e === "" ? "the only one" : code(e), String(t.length), String(t.filter(({cached: e}) => e).length), `${t.reduce((e, {seconds: t}) => e + t, 0).toFixed(1)} s` ]));
   }
   function checksTable(e) {
    const t = e.slice(0, i).map(({file: e, line: t, rule: r, message: n, url: s}) => [ e === void 0 ? "" : code(`${e}:${t ?? ""}`), /^https:\/\/[\w./-]+$/.test(s) ? `[${r}](${s})` : r, code(n) ]);
    return (0, s.t)([ "line", "check", "found" ], t);
   }
   function stepsTable(e) {
    const t = e.map(e => [ code((0, n.EU)(e)), e.error !== "" ? "**failed**" : e.cached ? "cached" : `${e.seconds.toFixed(1)} s` ]);
    return (0, s.t)([ "step", "time" ], t);
   }
   function layersTable({images: e}) {
    const t = e.flatMap(({name: e, image: t}) => t.layers.map(t => ({
     name: e,
     ...t
    }))).sort((e, t) => t.size - e.size).slice(0, i).map(({name: e, size: t, made: r}) => [ ...e === "" ? [] : [ e ], bytes(t), r === "" ? "" : code(r.slice(0, 100)) ]);
    return (0, s.t)([ ...e[0]?.name === "" ? [] : [ "image" ], "size", "made by" ], t);
   }
   function code(e) {
    return `\`${e.replaceAll("`", "'")}\``;
   }
   function bytes(e) {
    if (e < 1e3) return `${e} B`;
    const t = [ "kB", "MB", "GB" ];
    let r = e;
    let n = "B";
    for (const e of t) {
     if (r < 1e3) break;
     r /= 1e3;
     n = e;
    }
    return `${r.toFixed(1)} ${n}`;
   }
  }),
  548: ((e, t, r) => {
   r.d(t, {
    QR: () => targetsOf,
    fo: () => requestOf,
    mk: () => contextFolder,
    n_: () => readDockerfile,
    nh: () => demandPlatform,
    uE: () => knownArguments
   });
   var n = r(455);
   var s = r(760);
   var i = r(704);
   var o = r(634);
   var a = r(495);
   var c = r(654);
   var l = r(210);
   async function targetsOf(e, t, r) {
    const n = [];
    for (const i of t) {
     const {name: o, target: a} = i;
     const c = await contextFolder(i.context);
     const u = await readDockerfile(i.file ?? (0, s.join)(i.context, "Dockerfile"));
     demandPlatform(u, a);
     const d = await (0, l.v)(c, e.commit, process.env);
     const f = {
      ...requestOf(e, o, r, t.length > 1),
      context: c,
      file: (0, s.resolve)(u.name),
      target: a,
      buildArgs: {
       ...knownArguments(u.text, d),
       ...e.buildArgs,
       ...i.buildArgs
      }
     };
     n.push({
      name: o,
      request: {
       ...f,
       labels: {
        ...d.labels,
        ...f.labels
       }
      },
      dockerfile: u,
      source: d
     });
    }
    return n;
   }
   function requestOf(e, t, r, n) {
    if (e.cgroupParent !== void 0 && t !== "") throw new o.d("input 'cgroup-parent' is for one image: bake doesn't know it");
    const s = n ? (0, a.Dx)(e.cacheTo).find(isShared) : void 0;
    if (s !== void 0) throw new o.d(`input 'cache-to' has '${s}' for every image; each would overwrite the others' cache`, {
     help: "Put {service} into its name, such as type=registry,ref=HOST/cache:{service}."
    });
    const fill = e => e.replaceAll("{service}", t);
    const caches = e => (0, a.Dx)(e).map(e => n ? ownCache(e, t) : fill(e));
    return {
     context: "",
     file: "",
     buildArgs: e.buildArgs,
     buildContexts: e.buildContexts,
     labels: e.labels,
     annotations: e.annotations,
     secrets: r,
     ssh: e.ssh,
     noCache: e.noCache,
     noCacheFilters: e.noCacheFilters,
     pull: e.pull,
     cacheFrom: caches(e.cacheFrom),
     cacheTo: caches(e.cacheTo),
     provenance: e.provenance,
     sbom: e.sbom,
     loadAs: e.loadAs === void 0 ? void 0 : fill(e.loadAs),
     addHosts: e.addHosts,
     network: e.network,
     allow: e.allow,
     shmSize: e.shmSize,
     ulimits: e.ulimit,
     cgroupParent: e.cgroupParent
    };
   }
   function ownCache(e, t) {
    const r = /(^|,)type=gha(,|$)/.test(e);
    return r && !/(^|,)scope=/.test(e) ? `${e},scope=${t}` : e.replaceAll("{service}", t);
   }
   function isShared(e) {
    return !e.includes("{service}") && !/(^|,)type=(gha|inline)(,|$)/.test(e);
   }
   function knownArguments(e, t) {
    const r = {
     COMMIT_SHA: t.commit,
     SOURCE_DATE_EPOCH: String(t.epoch)
    };
    return Object.fromEntries(Object.entries(r).filter(([t, r]) => r !== "" && (0, c.np)(e, t)));
   }
   async function contextFolder(e) {
    const t = (0, s.resolve)(e);
    const r = (await (0, n.stat)(t).catch(() => {}))?.isDirectory() ?? false;
    if (r) return t;
    throw new i.lZ(`the build context '${e}' is not a folder`, {
     help: "Run actions/checkout before this step; the path is relative to the workspace."
    });
   }
   async function readDockerfile(e) {
    const t = (0, s.relative)(process.cwd(), (0, s.resolve)(e));
    const r = await (0, n.readFile)(e, "utf8").catch(e => {
     throw new i.lZ(`the Dockerfile '${t}' can't be read`, {
      cause: e,
      help: "Give its path as 'file'."
     });
    });
    return {
     name: t,
     text: r
    };
   }
   function demandPlatform({name: e, text: t}, r) {
    const n = (0, c.wT)(t, r);
    if (n === void 0) return;
    throw new i.lZ(`the image would be one for ${n.platform}, not for linux/amd64`, {
     place: {
      file: e,
      line: n.line
     },
     help: "Take '--platform' out of this FROM: the platform that is built for is set already."
    });
   }
  }),
  418: ((e, t, r) => {
   r.d(t, {
    e: () => BuildProgress,
    EE: () => cachedOf,
    dT: () => imageOf,
    B3: () => maybeCacheFailure,
    EU: () => shortName,
    gV: () => stageOf
   });
   const n = require("node:util");
   const s = 25;
   class BuildProgress {
    #e=new Map;
    #t=new Set;
    #r;
    #n=new Set;
    #s;
    #i="";
    constructor(e) {
     this.#r = e;
    }
    line(e) {
     const t = (0, n.stripVTControlCharacters)(e).trimEnd();
     const [, r, s = ""] = /^#(\d+) (.*)$/.exec(t) ?? [];
     if (r !== void 0) {
      this.#o(r, s);
      return;
     }
     const i = /^[^\s>-][^\s]*:(\d+)$/.exec(t)?.[1] ?? /parse error (?:on )?line (\d+)/.exec(t)?.[1];
     if (i !== void 0) this.#s ??= Number(i);
     if (t !== "" && !/^(-+|\s*\d+ \||[ >])/.test(t) && !/^(WARNING: |\d+ warnings? found)/.test(t)) this.#i = t;
    }
    get steps() {
     return [ ...this.#e.values() ].filter(isOwn);
    }
    get writesCache() {
     return this.#n.size > 0;
    }
    get cacheProblems() {
     return [ ...this.#e.values() ].filter(e => isCache(e) && e.error !== "").map(({name: e, error: t}) => `${e}: ${t}`);
    }
    failure() {
     const e = [ ...this.#e.values() ].filter(({error: e}) => e !== "");
     const t = e.findLast(e => !isCache(e)) ?? e.at(-1);
     const r = /^ERROR: target ([^\s:]+): /.exec(this.#i)?.[1];
     const n = this.#i.replace(/^(ERROR: )?((target \S+|failed to build|failed to solve)[^:]*: )*/, "");
     return {
      message: n === "" ? t?.error ?? "no reason was given" : n,
      ...t === void 0 ? {} : {
       step: t
      },
      ...this.#s === void 0 ? {} : {
       line: this.#s
      },
      ...r === void 0 ? {} : {
       image: r
      }
     };
    }
    #o(e, t) {
     const r = this.#e.get(e);
     if (r === void 0) {
      const r = {
       name: t,
       cached: false,
       seconds: 0,
       tail: [],
       error: ""
      };
      this.#e.set(e, r);
      if (/exporting cache/.test(t)) this.#n.add(e);
      return;
     }
     if (/^(DONE|CACHED|CANCELED|ERROR)/.test(t)) this.#n.delete(e);
     const n = /^DONE (\d+(?:\.\d+)?)s$/.exec(t)?.[1];
     if (t === "CACHED") r.cached = true; else if (n !== void 0) {
      r.seconds = Number(n);
      if (isOwn(r)) this.#r(`${shortName(r)}  ${n} s`);
     } else if (t.startsWith("ERROR: ")) r.error = t.slice("ERROR: ".length); else if (/^\d+\.\d+ /.test(t)) {
      if (isOwn(r) && !this.#t.has(e)) this.#r(`${shortName(r)} \u2026`);
      this.#t.add(e);
      r.tail.push(t.replace(/^\d+\.\d+ /, ""));
      if (r.tail.length > s) r.tail.shift();
     }
    }
   }
   function isOwn({name: e}) {
    return /^\[[^\]]*\d+\/\d+\]/.test(e);
   }
   function isCache({name: e}) {
    return /^(\[[^\]]+\] )?(exporting|importing) cache/.test(e);
   }
   function maybeCacheFailure({step: e, line: t, message: r}) {
    if (t !== void 0) return false;
    return e === void 0 ? !/Cannot connect|failed to resolve|lint/.test(r) : isCache(e);
   }
   function stageOf({name: e}) {
    return /^\[([^\]]*?) ?\d+\/\d+\]/.exec(e)?.[1] ?? "";
   }
   function imageOf({name: e}) {
    return /^\[(\S+) /.exec(e)?.[1];
   }
   function cachedOf(e) {
    return `${e.filter(({cached: e}) => e).length} of ${e.length} steps cached`;
   }
   function shortName({name: e}) {
    const t = e.replace(/\s+/g, " ");
    return t.length > 100 ? `${t.slice(0, 99)}\u2026` : t;
   }
  }),
  787: ((e, t, r) => {
   r.d(t, {
    Lb: () => issueCommand,
    n0: () => issueFileCommand,
    vC: () => prepareKeyValueMessage,
    z: () => p
   });
   const n = require("os");
   function toCommandValue(e) {
    if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
    return JSON.stringify(e);
   }
   function issueCommand(e, t, r) {
    const s = new Command(e, t, r);
    process.stdout.write(s.toString() + n.EOL);
   }
   const s = "::";
   class Command {
    constructor(e, t, r) {
     if (!e) e = "missing.command";
     this.command = e;
     this.properties = t;
     this.message = r;
    }
    toString() {
     let e = s + this.command;
     if (this.properties && Object.keys(this.properties).length > 0) {
      e += " ";
      let t = true;
      for (const r in this.properties) if (this.properties.hasOwnProperty(r)) {
       const n = this.properties[r];
       if (n) {
        if (t) t = false; else e += ",";
        e += `${r}=${escapeProperty(n)}`;
       }
      }
     }
     e += `${s}${escapeData(this.message)}`;
     return e;
    }
   }
   function escapeData(e) {
    return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
   }
   function escapeProperty(e) {
    return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
   }
   const i = require("crypto");
   var o = r(896);
   function issueFileCommand(e, t) {
    const r = process.env[`GITHUB_${e}`];
    if (!r) throw new Error(`Unable to find environment variable for file command ${e}`);
    if (!o.existsSync(r)) throw new Error(`Missing file at path: ${r}`);
    o.appendFileSync(r, `${toCommandValue(t)}${n.EOL}`, {
     encoding: "utf8"
    });
   }
   function prepareKeyValueMessage(e, t) {
    const r = `ghadelimiter_${i.randomUUID()}`;
    const s = toCommandValue(t);
    if (e.includes(r)) throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);
    if (s.includes(r)) throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);
    return `${e}<<${r}${n.EOL}${s}${n.EOL}${r}`;
   }
   var a = void 0 && (void 0).__awaiter || function(e, t, r, n) {
    function adopt(e) {
     return e instanceof r ? e : new r(function(t) {
      t(e);
     });
    }
    return new (r || (r = Promise))(function(r, s) {
     function fulfilled(e) {
      try {
       step(n.next(e));
      } catch (e) {
       s(e);
      }
     }
     function rejected(e) {
      try {
       step(n["throw"](e));
      } catch (e) {
       s(e);
      }
     }
     function step(e) {
      e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
     }
     step((n = n.apply(e, t || [])).next());
    });
   };
   const {access: c, appendFile: l, writeFile: u} = o.promises;
   const d = "GITHUB_STEP_SUMMARY";
   class Summary {
    constructor() {
     this._buffer = "";
    }
    filePath() {
     return a(this, void 0, void 0, function*() {
      if (this._filePath) return this._filePath;
      const e = process.env[d];
      if (!e) throw new Error(`Unable to find environment variable for $${d}. Check if your runtime environment supports job summaries.`);
      try {
       yield c(e, o.constants.R_OK | o.constants.W_OK);
      } catch (t) {
       throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = e;
      return this._filePath;
     });
    }
    wrap(e, t, r = {}) {
     const n = Object.entries(r).map(([e, t]) => ` ${e}="${t}"`).join("");
     if (!t) return `<${e}${n}>`;
     return `<${e}${n}>${t}</${e}>`;
    }
    write(e) {
     return a(this, void 0, void 0, function*() {
      const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
      const r = yield this.filePath();
      const n = t ? u : l;
      yield n(r, this._buffer, {
       encoding: "utf8"
      });
      return this.emptyBuffer();
     });
    }
    clear() {
     return a(this, void 0, void 0, function*() {
      return this.emptyBuffer().write({
       overwrite: true
      });
     });
    }
    stringify() {
     return this._buffer;
    }
    isEmptyBuffer() {
     return this._buffer.length === 0;
    }
    emptyBuffer() {
     this._buffer = "";
     return this;
    }
    addRaw(e, t = false) {
     this._buffer += e;
     return t ? this.addEOL() : this;
    }
    addEOL() {
     return this.addRaw(n.EOL);
    }
    addCodeBlock(e, t) {
     const r = Object.assign({}, t && {
      lang: t
     });
     const n = this.wrap("pre", this.wrap("code", e), r);
     return this.addRaw(n).addEOL();
    }
    addList(e, t = false) {
     const r = t ? "ol" : "ul";
     const n = e.map(e => this.wrap("li", e)).join("");
     const s = this.wrap(r, n);
     return this.addRaw(s).addEOL();
    }
    addTable(e) {
     const t = e.map(e => {
      const t = e.map(e => {
       if (typeof e === "string") return this.wrap("td", e);
       const {header: t, data: r, colspan: n, rowspan: s} = e;
       const i = t ? "th" : "td";
       const o = Object.assign(Object.assign({}, n && {
        colspan: n
       }), s && {
        rowspan: s
       });
       return this.wrap(i, r, o);
      }).join("");
      return this.wrap("tr", t);
     }).join("");
     const r = this.wrap("table", t);
     return this.addRaw(r).addEOL();
    }
    addDetails(e, t) {
     const r = this.wrap("details", this.wrap("summary", e) + t);
     return this.addRaw(r).addEOL();
    }
    addImage(e, t, r) {
     const {width: n, height: s} = r || {};
     const i = Object.assign(Object.assign({}, n && {
      width: n
     }), s && {
      height: s
     });
     const o = this.wrap("img", null, Object.assign({
      src: e,
      alt: t
     }, i));
     return this.addRaw(o).addEOL();
    }
    addHeading(e, t) {
     const r = `h${t}`;
     const n = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(r) ? r : "h1";
     const s = this.wrap(n, e);
     return this.addRaw(s).addEOL();
    }
    addSeparator() {
     const e = this.wrap("hr", null);
     return this.addRaw(e).addEOL();
    }
    addBreak() {
     const e = this.wrap("br", null);
     return this.addRaw(e).addEOL();
    }
    addQuote(e, t) {
     const r = Object.assign({}, t && {
      cite: t
     });
     const n = this.wrap("blockquote", e, r);
     return this.addRaw(n).addEOL();
    }
    addLink(e, t) {
     const r = this.wrap("a", e, {
      href: t
     });
     return this.addRaw(r).addEOL();
    }
   }
   const f = new Summary;
   const p = f;
  }),
  704: ((e, t, r) => {
   r.d(t, {
    DD: () => causeChain,
    cc: () => CancelledError,
    lZ: () => ActionError,
    wr: () => adviceOf
   });
   class ActionError extends Error {
    help;
    place;
    constructor(e, t = {}) {
     super(e, t.cause === void 0 ? void 0 : {
      cause: t.cause
     });
     this.name = "ActionError";
     this.help = t.help;
     this.place = t.place;
    }
   }
   class CancelledError extends Error {
    signalName;
    constructor(e) {
     super(`cancelled by ${e}`);
     this.name = "CancelledError";
     this.signalName = e;
    }
   }
   function causeChain(e) {
    const t = [];
    const r = new Set;
    for (let n = e; n !== void 0 && n !== null && !r.has(n); ) {
     r.add(n);
     const e = messageOf(n);
     const s = t.at(-1);
     if (e !== "" && (s === void 0 || !s.includes(e))) t.push(e);
     n = n instanceof Error ? n.cause : void 0;
    }
    return t.length === 0 ? [ "unknown error" ] : t;
   }
   function adviceOf(e) {
    let t;
    let r;
    const n = new Set;
    for (let s = e; s instanceof Error && !n.has(s); s = s.cause) {
     n.add(s);
     if (s instanceof ActionError) {
      t ??= s.help;
      r ??= s.place;
     }
    }
    return {
     help: t,
     place: r
    };
   }
   function messageOf(e) {
    if (e instanceof AggregateError && e.message === "") return e.errors.map(e => messageOf(e)).join("; ");
    if (e instanceof Error) {
     const {name: t, message: r} = e;
     const n = "code" in e && typeof e.code === "string" ? e.code : t;
     const s = n !== "Error" && !/^(ActionError|InputError|TypeError|CancelledError)$/.test(n) && !r.includes(n);
     return s ? `${n}: ${r}` : r;
    }
    return String(e);
   }
  }),
  682: ((e, t, r) => {
   r.d(t, {
    m: () => exec
   });
   const n = require("node:child_process");
   var s = r(704);
   var i = r(163);
   const o = 5e3;
   function exec(e, t, r = {}) {
    const {signal: a} = r;
    return new Promise((c, l) => {
     if (a?.aborted) return l(a.reason);
     const u = (0, n.spawn)(e, t, {
      cwd: r.cwd,
      env: r.env === void 0 ? process.env : {
       ...process.env,
       ...r.env
      },
      stdio: [ r.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
     });
     let d;
     const onAbort = () => {
      u.kill("SIGTERM");
      d = setTimeout(() => u.kill("SIGKILL"), o);
     };
     a?.addEventListener("abort", onAbort, {
      once: true
     });
     const f = collect(u.stdout, e => r.onLine?.(e, "stdout"));
     const p = collect(u.stderr, e => r.onLine?.(e, "stderr"));
     if (r.input !== void 0) {
      u.stdin?.on("error", () => {});
      u.stdin?.end(r.input);
     }
     u.on("error", t => {
      a?.removeEventListener("abort", onAbort);
      const n = t.code === "ENOENT";
      l(new s.lZ(n ? `'${e}' was not found on this machine` : `'${e}' could not be started`, {
       cause: t,
       ...n && r.missingHelp !== void 0 ? {
        help: r.missingHelp
       } : {}
      }));
     });
     u.on("close", (n, o) => {
      clearTimeout(d);
      a?.removeEventListener("abort", onAbort);
      if (a?.aborted) return l(a.reason);
      const u = {
       exitCode: n ?? 128,
       stdout: f(),
       stderr: p()
      };
      if (u.exitCode === 0 || r.allowFailure) return c(u);
      const m = o === null ? `exit code ${u.exitCode}` : `killed by ${o}`;
      const h = (u.stderr.trim() || u.stdout.trim()).split("\n").slice(-20).join("\n");
      l(new s.lZ((0, i.E$)(`${`${e} ${t[0] ?? ""}`.trim()} failed (${m})${h === "" ? "" : `:\n${h}`}`)));
     });
    });
   }
   function collect(e, t) {
    let r = "";
    let n = "";
    e?.setEncoding("utf8");
    e?.on("data", e => {
     r += e;
     const s = (n + e).split(/\r?\n/);
     n = s.pop() ?? "";
     for (const e of s) t(e);
    });
    e?.on("end", () => {
     if (n !== "") t(n);
    });
    return () => r;
   }
  }),
  634: ((e, t, r) => {
   r.d(t, {
    K: () => readInputs,
    d: () => InputError
   });
   var n = r(704);
   var s = r(163);
   class InputError extends n.lZ {
    name="InputError";
   }
   function readInputs(e, t) {
    const r = {};
    for (const [n, s] of Object.entries(e)) {
     const e = (t[`INPUT_${s.name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
     const i = e === "" ? s.default ?? "" : e;
     if (i === "") {
      if (s.required) throw new InputError(`input '${s.name}' is required and was not given`, {
       help: "Set it under 'with:' in the step."
      });
      r[n] = s.type === "list" ? [] : s.type === "pairs" ? {} : void 0;
      continue;
     }
     r[n] = parse(s, i);
    }
    return r;
   }
   function parse(e, t) {
    switch (e.type) {
    case "string":
     return t;

    case "secret":
     (0, s.dK)(t);
     return t;

    case "boolean":
     if (/^(true|True|TRUE)$/.test(t)) return true;
     if (/^(false|False|FALSE)$/.test(t)) return false;
     throw wrong(e, t);

    case "integer":
     {
      const r = /^-?\d+$/.test(t) ? Number(t) : Number.NaN;
      if (!Number.isSafeInteger(r) || r < (e.minimum ?? -1 / 0) || r > (e.maximum ?? 1 / 0)) throw wrong(e, t);
      return r;
     }

    case "choice":
     if (!e.options.includes(t)) throw wrong(e, t);
     return t;

    case "list":
     return t.split(t.includes("\n") ? /\r?\n/ : ",").map(e => e.trim()).filter(e => e !== "");

    case "pairs":
     return parsePairs(e, t);

    case "json":
     try {
      return JSON.parse(t);
     } catch (t) {
      throw new InputError(`input '${e.name}' is not JSON`, {
       cause: t
      });
     }

    case "duration":
     return parseDuration(e, t);
    }
   }
   function parsePairs(e, t) {
    const r = {};
    for (const n of t.split(/\r?\n/)) {
     const t = n.trim();
     if (t === "" || t.startsWith("#")) continue;
     const s = t.indexOf("=");
     if (s < 1) throw wrong(e, t);
     const i = t.slice(0, s).trim();
     if (Object.hasOwn(r, i)) throw new InputError(`input '${e.name}' has '${i}' twice`, {
      help: "Keep one of the two."
     });
     r[i] = t.slice(s + 1).trim();
    }
    return r;
   }
   const i = {
    ms: 1,
    s: 1e3,
    m: 6e4,
    h: 36e5
   };
   function parseDuration(e, t) {
    const r = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(t);
    const n = i[r?.[2] ?? ""];
    if (r === null || n === void 0) throw wrong(e, t);
    return Number(r[1]) * n;
   }
   function wrong(e, t) {
    return new InputError(`input '${e.name}' is '${t}'; ${allowed(e)}`);
   }
   function allowed(e) {
    switch (e.type) {
    case "boolean":
     return "it must be true or false";

    case "integer":
     {
      const {minimum: t, maximum: r} = e;
      const n = t === void 0 ? "" : r === void 0 ? ` of ${t} or more` : ` from ${t} to ${r}`;
      return `it must be a whole number${n}`;
     }

    case "choice":
     return `it must be one of ${e.options.join(", ")}`;

    case "pairs":
     return "it must be KEY=VALUE, one a line";

    case "duration":
     return "it must be a time such as 90s, 10m or 1h";

    case "json":
     return "it must be JSON";

    case "list":
     return "it must be a list, one item a line or separated by commas";

    default:
     return "it must be a text that is not empty";
    }
   }
  }),
  961: ((e, t, r) => {
   r.d(t, {
    $e: () => warning,
    Os: () => group,
    Yz: () => debug,
    pq: () => info,
    z3: () => error
   });
   var n = r(787);
   var s = r(163);
   const i = 4e3;
   function info(e) {
    process.stdout.write(`${defuse((0, s.E$)(e))}\n`);
   }
   function debug(e) {
    (0, n.Lb)("debug", {}, (0, s.E$)(e));
   }
   function warning(e, t = {}) {
    annotate("warning", e, t);
   }
   function error(e, t = {}) {
    annotate("error", e, t);
   }
   async function group(e, t) {
    (0, n.Lb)("group", {}, (0, s.E$)(e));
    try {
     return await t();
    } finally {
     (0, n.Lb)("endgroup", {}, "");
    }
   }
   function annotate(e, t, {title: r, place: o}) {
    const a = (0, s.E$)(t);
    (0, n.Lb)(e, {
     ...r === void 0 ? {} : {
      title: (0, s.E$)(r)
     },
     ...o === void 0 ? {} : {
      file: o.file
     },
     ...o?.line === void 0 ? {} : {
      line: o.line
     },
     ...o?.column === void 0 ? {} : {
      col: o.column
     }
    }, a.length > i ? `${a.slice(0, i)}\n\u2026 (cut; the log has all of it)` : a);
   }
   function defuse(e) {
    return e.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
   }
  }),
  163: ((e, t, r) => {
   r.d(t, {
    E$: () => redact,
    dK: () => mask
   });
   var n = r(787);
   const s = new Set;
   function mask(e) {
    for (const t of [ e, ...e.split(/\r?\n/) ]) {
     const e = t.trim();
     if (e.length < 3 || s.has(e)) continue;
     s.add(e);
     if (process.env.GITHUB_ACTIONS === "true") (0, n.Lb)("add-mask", {}, e);
    }
   }
   function redact(e) {
    let t = e;
    for (const e of [ ...s ].sort((e, t) => t.length - e.length)) t = t.replaceAll(e, "***");
    return t;
   }
  }),
  243: ((e, t, r) => {
   r.d(t, {
    f: () => appendSummary,
    t: () => table
   });
   var n = r(787);
   var s = r(163);
   const i = 1e6;
   let o = 0;
   async function appendSummary(e) {
    if (!process.env.GITHUB_STEP_SUMMARY) return;
    const t = (0, s.E$)(e.endsWith("\n") ? e : `${e}\n`);
    const r = i - o;
    const a = Buffer.byteLength(t);
    const c = a <= r ? t : `${Buffer.from(t).subarray(0, Math.max(0, r)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
    if (r <= 0) return;
    o += Buffer.byteLength(c);
    await n.z.addRaw(c).write();
    n.z.emptyBuffer();
   }
   function table(e, t) {
    const line = e => `| ${e.map(cell).join(" | ")} |`;
    return [ line(e), `|${e.map(() => " --- ").join("|")}|`, ...t.map(line) ].join("\n");
   }
   function cell(e) {
    return e.replaceAll("|", "\\|").replace(/\r?\n/g, "<br>");
   }
  })
 };
 var t = {};
 function __nccwpck_require__(r) {
  var n = t[r];
  if (n !== void 0) return n.exports;
  var s = t[r] = {
   exports: {}
  };
  var i = true;
  try {
   e[r](s, s.exports, __nccwpck_require__);
   i = false;
  } finally {
   if (i) delete t[r];
  }
  return s.exports;
 }
 __nccwpck_require__.m = e;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
  var t;
  __nccwpck_require__.t = function(r, n) {
   if (n & 1) r = this(r);
   if (n & 8) return r;
   if (typeof r === "object" && r) {
    if (n & 4 && r.__esModule) return r;
    if (n & 16 && typeof r.then === "function") return r;
   }
   var s = Object.create(null);
   __nccwpck_require__.r(s);
   var i = {};
   t = t || [ null, e({}), e([]), e(e) ];
   for (var o = n & 2 && r; typeof o == "object" && !~t.indexOf(o); o = e(o)) Object.getOwnPropertyNames(o).forEach(e => i[e] = () => r[e]);
   i["default"] = () => r;
   __nccwpck_require__.d(s, i);
   return s;
  };
 })();
 (() => {
  __nccwpck_require__.d = (e, t) => {
   for (var r in t) if (__nccwpck_require__.o(t, r) && !__nccwpck_require__.o(e, r)) Object.defineProperty(e, r, {
    enumerable: true,
    get: t[r]
   });
  };
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = e => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, r) => {
   __nccwpck_require__.f[r](e, t);
   return t;
  }, []));
 })();
 (() => {
  __nccwpck_require__.u = e => e + ".index.js";
 })();
 (() => {
  __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t);
 })();
 (() => {
  __nccwpck_require__.r = e => {
   if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(e, Symbol.toStringTag, {
    value: "Module"
   });
   Object.defineProperty(e, "__esModule", {
    value: true
   });
  };
 })();
 (() => {
  var e = {
   792: 1
  };
  var installChunk = t => {
   var r = t.modules, n = t.ids, s = t.runtime;
   for (var i in r) if (__nccwpck_require__.o(r, i)) __nccwpck_require__.m[i] = r[i];
   if (s) s(__nccwpck_require__);
   for (var o = 0; o < n.length; o++) e[n[o]] = 1;
  };
  __nccwpck_require__.f.require = (t, r) => {
   if (!e[t]) if (true) installChunk(require("./" + __nccwpck_require__.u(t))); else e[t] = 1;
  };
 })();
 var r = {};
 var n = __nccwpck_require__(455);
 var s = __nccwpck_require__(161);
 var i = __nccwpck_require__(760);
 var o = __nccwpck_require__(634);
 var a = __nccwpck_require__(961);
 var c = __nccwpck_require__(787);
 var l = __nccwpck_require__(704);
 var u = __nccwpck_require__(163);
 const d = 8e3;
 function run(e, t) {
  const r = new AbortController;
  let n = false;
  const end = e => {
   if (n) return;
   n = true;
   process.exitCode = e;
   process.stdout.write("", () => process.exit(e));
  };
  const fail = t => {
   if (n) return;
   const s = r.signal.reason;
   if (s instanceof l.cc) {
    report(e.name, t === s || isAbort(t) ? s : t);
    end(s.signalName === "SIGTERM" ? 143 : 130);
   } else {
    report(e.name, t);
    end(1);
   }
  };
  for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, () => {
   if (r.signal.aborted) return;
   a.pq(`${e} received: ending what runs`);
   r.abort(new l.cc(e));
   setTimeout(() => fail(r.signal.reason), d).unref();
  });
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  const work = async () => {
   const n = (0, o.K)(e.inputs, process.env);
   await t({
    inputs: n,
    signal: r.signal,
    setOutputs: t => setOutputs(e, t)
   });
   r.signal.throwIfAborted();
  };
  work().then(() => end(0), fail);
 }
 function setOutputs(e, t) {
  for (const [r, n] of Object.entries(t)) {
   const t = e.outputs[r];
   if (t === void 0) throw new Error(`${e.name} declares no output for '${r}'`);
   if (n === void 0) continue;
   const s = typeof n === "string" ? n : JSON.stringify(n);
   if (process.env.GITHUB_OUTPUT) (0, c.n0)("OUTPUT", (0, c.vC)(t, s)); else a.pq(`${t}: ${s}`);
  }
 }
 function report(e, t) {
  const [r = "unknown error", ...n] = (0, l.DD)(t);
  const {help: s, place: i} = (0, l.wr)(t);
  const o = [ r, ...n.map(e => `because: ${e}`), ...s === void 0 ? [] : [ `help: ${s}` ] ];
  a.z3(o.join("\n"), {
   title: e,
   ...i === void 0 ? {} : {
    place: i
   }
  });
  if (t instanceof Error && t.stack !== void 0) a.Yz((0, u.E$)(t.stack));
 }
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof l.cc);
 }
 var f = __nccwpck_require__(243);
 const p = 9;
 function checksOf(e, t) {
  const r = e["buildx.build.warnings"];
  const n = new Map;
  for (const {short: e, url: s, sourceInfo: i, range: o} of Array.isArray(r) ? r : []) {
   const r = Buffer.from(e ?? "", "base64").toString("utf8");
   const [, a = "", c = r] = /^(\w+): (.*?)(?: \(line \d+\))?$/s.exec(r) ?? [];
   const l = Buffer.from(i?.data ?? "", "base64").toString("utf8");
   const u = t.find(e => e.text === l)?.name;
   const d = o?.[0]?.start?.line;
   const f = {
    rule: a,
    message: c,
    url: s ?? "",
    file: u,
    line: d
   };
   n.set(JSON.stringify([ u ?? i?.filename, d, r ]), f);
  }
  return [ ...n.values() ].sort((e, t) => (e.file ?? "").localeCompare(t.file ?? "") || (e.line ?? 0) - (t.line ?? 0));
 }
 function annotateChecks(e) {
  for (const [t, r] of e.entries()) {
   const {file: e, line: n, rule: s, url: i} = r;
   const o = `${r.message}${i === "" ? "" : `\n${i}`}`;
   if (t >= p || e === void 0) (0, a.pq)(`${e ?? ""}:${n ?? ""} ${s}: ${o}`); else (0, 
   a.$e)(o, {
    title: s,
    place: {
     file: e,
     ...n === void 0 ? {} : {
      line: n
     }
    }
   });
  }
 }
 function checksError([e, ...t]) {
  const r = t.length === 0 ? "" : ` (and ${t.length} more)`;
  const n = e?.file === void 0 ? void 0 : {
   file: e.file,
   line: e.line ?? 1
  };
  return new l.lZ(`the Dockerfile does not pass its checks: ${e?.rule}: ${e?.message}${r}`, {
   ...n === void 0 ? {} : {
    place: n
   },
   help: "Mend it, let it be with '# check=skip=RULE' at the top of the Dockerfile, or set 'checks' to warn."
  });
 }
 const m = {
  name: "build-amd64",
  inputs: {
   context: {
    name: "context",
    type: "string",
    default: "."
   },
   file: {
    name: "file",
    type: "string"
   },
   target: {
    name: "target",
    type: "string"
   },
   buildArgs: {
    name: "build-args",
    type: "pairs"
   },
   buildContexts: {
    name: "build-contexts",
    type: "pairs"
   },
   services: {
    name: "services",
    type: "json"
   },
   bakeFile: {
    name: "bake-file",
    type: "list"
   },
   bakeTargets: {
    name: "bake-targets",
    type: "list"
   },
   secrets: {
    name: "secrets",
    type: "secret"
   },
   secretEnvs: {
    name: "secret-envs",
    type: "pairs"
   },
   secretFiles: {
    name: "secret-files",
    type: "pairs"
   },
   ssh: {
    name: "ssh",
    type: "list"
   },
   labels: {
    name: "labels",
    type: "pairs"
   },
   annotations: {
    name: "annotations",
    type: "pairs"
   },
   commit: {
    name: "commit",
    type: "string"
   },
   noCache: {
    name: "no-cache",
    type: "boolean",
    default: "false"
   },
   noCacheFilters: {
    name: "no-cache-filters",
    type: "list"
   },
   pull: {
    name: "pull",
    type: "boolean",
    default: "false"
   },
   cacheFrom: {
    name: "cache-from",
    type: "string"
   },
   cacheTo: {
    name: "cache-to",
    type: "string"
   },
   cacheTimeout: {
    name: "cache-timeout",
    type: "duration",
    default: "5m"
   },
   provenance: {
    name: "provenance",
    type: "choice",
    default: "false",
    options: [ "false", "true", "mode=min", "mode=max" ]
   },
   sbom: {
    name: "sbom",
    type: "string",
    default: "false"
   },
   checks: {
    name: "checks",
    type: "choice",
    default: "warn",
    options: [ "warn", "error", "off" ]
   },
   loadAs: {
    name: "load-as",
    type: "string"
   },
   addHosts: {
    name: "add-hosts",
    type: "list"
   },
   network: {
    name: "network",
    type: "string"
   },
   allow: {
    name: "allow",
    type: "list"
   },
   shmSize: {
    name: "shm-size",
    type: "string"
   },
   ulimit: {
    name: "ulimit",
    type: "list"
   },
   cgroupParent: {
    name: "cgroup-parent",
    type: "string"
   },
   builder: {
    name: "builder",
    type: "string",
    default: "auto"
   }
  },
  outputs: {
   images: "images",
   digest: "digest",
   imageid: "imageid",
   archive: "archive",
   provenance: "provenance",
   sbom: "sbom",
   reproducible: "reproducible",
   builder: "builder"
  }
 };
 var h = __nccwpck_require__(598);
 var g = __nccwpck_require__(495);
 async function gatherSecrets(e, t) {
  const r = parseSecrets(e.secrets);
  for (const [n, s] of Object.entries(e.secretEnvs)) {
   const e = t[s];
   if (e === void 0) throw new l.lZ(`the variable '${s}' of the secret '${n}' is not set in this step's env`);
   r.set(n, e);
  }
  for (const e of r.values()) (0, u.dK)(e);
  const s = {};
  for (const [t, r] of Object.entries(e.secretFiles)) {
   s[t] = (0, i.resolve)(r);
   await (0, n.stat)(r).catch(e => {
    throw new l.lZ(`the secret's file '${r}' can't be read`, {
     cause: e
    });
   });
  }
  return {
   values: r,
   files: s
  };
 }
 async function secretFiles(e, t) {
  const r = {};
  for (const [s, o] of t) {
   const t = (0, i.join)(e, `secret-${(0, h.randomUUID)()}`);
   await (0, n.writeFile)(t, o, {
    mode: 384,
    flag: "wx"
   });
   r[s] = t;
  }
  return r;
 }
 function parseSecrets(e) {
  const t = new Map;
  for (const [r, n] of (0, g.Dx)(e).entries()) {
   const e = n.indexOf("=");
   const s = n.slice(0, Math.max(0, e));
   if (!/^[\w.-]+$/.test(s)) throw new l.lZ(`line ${r + 1} of the input 'secrets' is not ID=value`, {
    help: "A secret of several lines goes by 'secret-envs' (ID=VARIABLE) or 'secret-files' (ID=path)."
   });
   t.set(s, n.slice(e + 1));
  }
  return t;
 }
 function parseServices(e) {
  const t = isObject(e) ? e.include : e;
  if (!Array.isArray(t)) throw new o.d("input 'services' is no list of services", {
   help: `Give plan's output 'matrix', or JSON such as [{"service":"user","context":"services/user"}].`
  });
  const r = t.map((e, t) => {
   if (!isObject(e)) throw new o.d(`input 'services': entry ${t + 1} is not an object`);
   const r = textOf(e.service) ?? textOf(e.name);
   if (r === void 0 || !/^[a-zA-Z0-9][a-zA-Z0-9_-]*$/.test(r)) throw new o.d(`input 'services': entry ${t + 1} ${r === void 0 ? "has no 'service'" : `is called '${r}'`}`, {
    help: "A name has letters, digits, - and _."
   });
   return {
    name: r,
    context: textOf(e.context) ?? ".",
    file: textOf(e.file),
    target: textOf(e.target),
    buildArgs: argumentsOf(e["build-args"], r)
   };
  });
  const n = r.find(({name: e}, t) => r.findIndex(t => t.name === e) !== t);
  if (n !== void 0) throw new o.d(`input 'services' has '${n.name}' twice`);
  return r;
 }
 function argumentsOf(e, t) {
  if (isObject(e)) return Object.fromEntries(Object.entries(e).map(([e, t]) => [ e, String(t) ]));
  return Object.fromEntries((0, g.Dx)(textOf(e)).map(e => {
   const r = e.indexOf("=");
   if (r < 1) throw new o.d(`input 'services': '${e}' of ${t}'s build-args is not KEY=VALUE`);
   return [ e.slice(0, r), e.slice(r + 1) ];
  }));
 }
 function isObject(e) {
  return typeof e === "object" && e !== null && !Array.isArray(e);
 }
 function textOf(e) {
  return typeof e === "string" && e !== "" ? e : void 0;
 }
 var w = __nccwpck_require__(718);
 var v = __nccwpck_require__(548);
 run(m, async ({inputs: e, setOutputs: t, signal: r}) => {
  const o = servicesOf(e);
  const c = o?.[0]?.name === "";
  if (o?.length === 0) {
   t({
    images: "{}"
   });
   return (0, a.pq)("there are no services to build");
  }
  const l = await gatherSecrets(e, process.env);
  const u = await (0, n.mkdtemp)((0, i.join)(process.env.RUNNER_TEMP || (0, s.tmpdir)(), "slipway-image-"));
  const d = await (0, n.mkdtemp)((0, i.join)(u, "work-"));
  try {
   const n = {
    ...l.files,
    ...await secretFiles(d, l.values)
   };
   const s = o === void 0 ? void 0 : await (0, v.QR)(e, o, n);
   const [{findBuilder: p}, {buildAll: m}] = await Promise.all([ __nccwpck_require__.e(337).then(__nccwpck_require__.bind(__nccwpck_require__, 337)), __nccwpck_require__.e(680).then(__nccwpck_require__.bind(__nccwpck_require__, 680)) ]);
   const h = await p(e.builder, r);
   const g = {
    folder: d,
    cacheTimeout: e.cacheTimeout,
    signal: r
   };
   const archiveOf = e => (0, i.join)(u, `${e === "" ? "image" : e}.tar`);
   const b = await m({
    builder: h,
    inputs: e,
    known: s,
    secrets: n,
    where: g,
    archiveOf: archiveOf
   });
   const {images: _, reproducible: $, seconds: y, steps: O} = b;
   const [x] = _;
   t({
    reproducible: $,
    builder: h.kind
   });
   if (c && x !== void 0) {
    const {digest: e, imageid: r, archive: n, provenance: s, sbom: i} = x.image;
    t({
     digest: e,
     imageid: r,
     archive: n,
     provenance: s,
     sbom: i
    });
   } else t({
    images: JSON.stringify(Object.fromEntries(_.map(outputOf)))
   });
   for (const {name: e, image: t} of _) (0, a.pq)(`${e === "" ? "" : `${e}  `}${t.digest}  ${(0, 
   w.ee)(t.size)}`);
   (0, a.pq)(`${c ? "built" : `${_.length} images built`} in ${y.toFixed(1)} s`);
   if (!$) (0, a.pq)("not reproducible: this builder leaves files with the times of their build, so a build without cache has another digest; run docker/setup-buildx-action for one that sets them");
   const k = e.checks === "off" ? [] : checksOf(b.metadata, b.dockerfiles);
   annotateChecks(k);
   await (0, f.f)((0, w.fR)({
    images: _,
    builder: h.title,
    reproducible: $,
    seconds: y,
    steps: O,
    checks: k
   }));
   if (e.checks === "error" && k.length > 0) throw checksError(k);
  } finally {
   await (0, n.rm)(d, {
    recursive: true,
    force: true
   });
  }
 });
 function servicesOf(e) {
  if (e.bakeFile.length === 0) {
   if (e.bakeTargets.length > 0) throw new o.d("input 'bake-targets' needs 'bake-file'");
   if (e.services !== void 0) return parseServices(e.services);
   return [ {
    name: "",
    context: e.context,
    file: e.file,
    target: e.target,
    buildArgs: {}
   } ];
  }
  if (e.services !== void 0) throw new o.d("inputs 'services' and 'bake-file' both say what to build", {
   help: "Keep one of the two."
  });
  return;
 }
 function outputOf({name: e, image: t}) {
  const {digest: r, imageid: n, archive: s, provenance: i, sbom: o} = t;
  const a = Object.entries({
   provenance: i,
   sbom: o
  }).filter(([, e]) => e !== "");
  return [ e, {
   digest: r,
   imageid: n,
   archive: s,
   ...Object.fromEntries(a)
  } ];
 }
 module.exports = r;
})();
