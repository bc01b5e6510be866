(() => {
 "use strict";
 var e = {
  4434: (e => {
   e.exports = require("events");
  }),
  9896: (e => {
   e.exports = require("fs");
  }),
  7598: (e => {
   e.exports = require("node:crypto");
  }),
  3024: (e => {
   e.exports = require("node:fs");
  }),
  1455: (e => {
   e.exports = require("node:fs/promises");
  }),
  8161: (e => {
   e.exports = require("node:os");
  }),
  6760: (e => {
   e.exports = require("node:path");
  }),
  7075: (e => {
   e.exports = require("node:stream");
  }),
  6466: (e => {
   e.exports = require("node:stream/promises");
  }),
  8522: (e => {
   e.exports = require("node:zlib");
  }),
  6125: ((e, t, n) => {
   n.d(t, {
    CB: () => checksError,
    Dw: () => reportedChecks,
    QT: () => annotateChecks,
    tg: () => checksOf
   });
   var r = n(4704);
   var i = n(5961);
   const s = 9;
   function checksOf(e, t) {
    const n = new Map;
    for (const {short: r, url: i, sourceInfo: s, range: o} of listOf(e["buildx.build.warnings"])) {
     const e = decoded(r);
     const [, c = "", a = e] = /^(\w+): (.*?)(?: \(line \d+\))?$/s.exec(e) ?? [];
     const {data: l, filename: u} = objectOf(s);
     const f = decoded(l);
     const d = t.find(e => e.text === f)?.name;
     const p = lineOf(o);
     const h = {
      rule: c,
      message: a,
      url: textOf(i),
      file: d,
      line: p
     };
     n.set(JSON.stringify([ d ?? u, p, e ]), h);
    }
    return [ ...n.values() ].sort(byPlace);
   }
   function reportedChecks(e, t) {
    const n = Object.values(objectOf(objectIn(e).target)).flatMap(e => {
     const {check: t} = objectOf(e);
     return t === void 0 || t === null ? [] : [ objectOf(t) ];
    });
    if (n.length === 0) return;
    const r = new Map;
    let i;
    for (const {warnings: e, sources: s, buildError: o} of n) {
     const placeOf = e => {
      const {sourceIndex: n, ranges: r} = objectOf(e);
      const i = decoded(listOf(s)[Number(n ?? 0)]?.data);
      const o = t.find(e => e.text === i)?.name;
      const c = lineOf(r);
      return o === void 0 ? void 0 : {
       file: o,
       ...c === void 0 ? {} : {
        line: c
       }
      };
     };
     for (const {ruleName: t, description: n, detail: i, url: s, location: o} of listOf(e)) {
      const e = textOf(i) || textOf(n);
      const {file: c, line: a} = placeOf(o) ?? {};
      const l = {
       rule: textOf(t),
       message: e,
       url: textOf(s),
       file: c,
       line: a
      };
      r.set(JSON.stringify(l), l);
     }
     if (o !== void 0 && o !== null) {
      const {message: e, location: t} = objectOf(o);
      i ??= {
       message: textOf(e),
       place: placeOf(t)
      };
     }
    }
    return {
     checks: [ ...r.values() ].sort(byPlace),
     error: i
    };
   }
   function objectIn(e) {
    try {
     return objectOf(JSON.parse(e));
    } catch {
     return {};
    }
   }
   function objectOf(e) {
    return typeof e === "object" && e !== null ? e : {};
   }
   function listOf(e) {
    return Array.isArray(e) ? e.map(objectOf) : [];
   }
   function textOf(e) {
    return typeof e === "string" ? e : "";
   }
   function decoded(e) {
    return Buffer.from(textOf(e), "base64").toString("utf8");
   }
   function lineOf(e) {
    const {line: t} = objectOf(objectOf(listOf(e)[0]).start);
    return typeof t === "number" && Number.isSafeInteger(t) && t > 0 ? t : void 0;
   }
   function byPlace(e, t) {
    return (e.file ?? "").localeCompare(t.file ?? "") || (e.line ?? 0) - (t.line ?? 0);
   }
   function annotateChecks(e) {
    for (const [t, n] of e.entries()) {
     const {file: e, line: r, rule: o, url: c} = n;
     const a = `${n.message}${c === "" ? "" : `\n${c}`}`;
     if (t >= s || e === void 0) (0, i.pq)(`${e ?? ""}:${r ?? ""} ${o}: ${a}`); else (0, 
     i.$e)(a, {
      title: o,
      place: {
       file: e,
       ...r === void 0 ? {} : {
        line: r
       }
      }
     });
    }
   }
   function checksError([e, ...t]) {
    const n = t.length === 0 ? "" : ` (and ${t.length} more)`;
    const i = e?.file === void 0 ? void 0 : {
     file: e.file,
     line: e.line ?? 1
    };
    return new r.lZ(`the Dockerfile does not pass its checks: ${e?.rule}: ${e?.message}${n}`, {
     ...i === void 0 ? {} : {
      place: i
     },
     help: "Mend it, let it be with '# check=skip=RULE' at the top of the Dockerfile, or set 'checks' to warn."
    });
   }
  }),
  4495: ((e, t, n) => {
   n.d(t, {
    Dx: () => linesOf,
    Fj: () => secretsOf,
    HB: () => engineArguments,
    Xm: () => buildxArguments,
    Yz: () => outputsOf,
    yr: () => forgiving
   });
   var r = n(4704);
   function buildxArguments(e, t, n, r) {
    return [ "buildx", "build", ...shared(e), `--provenance=${e.provenance}`, `--sbom=${e.sbom}`, ...pairs("--build-context", e.buildContexts), ...each("--annotation", Object.entries(e.annotations).map(([e, t]) => `manifest:${e}=${t}`)), ...each("--no-cache-filter", e.noCacheFilters), ...each("--allow", e.allow), ...each("--cache-to", e.cacheTo.map(forgiving)), ...each("--output", outputsOf(e, t, r)), "--metadata-file", n, "--", e.context ];
   }
   function outputsOf({loadAs: e}, t, n) {
    const r = n ? [ [ "rewrite-timestamp", "true" ] ] : [];
    return [ csv([ [ "type", "oci" ], [ "dest", t ], ...r ]), ...e === void 0 ? [] : [ csv([ [ "type", "docker" ], [ "name", e ], ...r ]) ] ];
   }
   function engineArguments(e, t) {
    const n = {
     "build-contexts": Object.keys(e.buildContexts).length > 0,
     "no-cache-filters": e.noCacheFilters.length > 0,
     allow: e.allow.length > 0,
     provenance: e.provenance !== "false",
     sbom: e.sbom !== "false"
    };
    for (const [e, t] of Object.entries(n)) if (t) throw new r.lZ(`'${e}' needs buildx, and the Docker engine's own builder is used here`, {
     help: "Run docker/setup-buildx-action before this step."
    });
    const i = e.loadAs === void 0 ? [ t ] : [ t, e.loadAs ];
    return [ "build", ...shared(e), ...each("--tag", i), "--", e.context ];
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
  2654: ((e, t, n) => {
   n.d(t, {
    AT: () => lineOfStep,
    np: () => declaresArgument,
    wT: () => foreignPlatform
   });
   function instructionsOf(e) {
    const t = [];
    let n;
    for (const [r, i] of e.split(/\r?\n/).entries()) {
     if (/^\s*(#|$)/.test(i)) continue;
     const e = i.trim().replace(/\s+/g, " ");
     const s = e.endsWith("\\");
     const o = s ? e.slice(0, -1).trim() : e;
     if (n === void 0) n = {
      line: r + 1,
      text: o
     }; else n.text = `${n.text} ${o}`;
     if (!s) {
      t.push(n);
      n = void 0;
     }
    }
    if (n !== void 0) t.push(n);
    return t;
   }
   function declaresArgument(e, t) {
    return instructionsOf(e).some(({text: e}) => new RegExp(`^ARG (.* )?${t}(=| |$)`, "i").test(e));
   }
   function lineOfStep(e, t) {
    const n = t.replace(/^\[[^\]]*\] /, "").replace(/\s+/g, " ");
    const r = n.split(" ")[0]?.toUpperCase() ?? "";
    const same = e => e === n || n.length > 20 && e.replace(/ --\S+/g, "").startsWith(n.replace(/ --\S+/g, ""));
    return instructionsOf(e).find(({text: e}) => e.toUpperCase().startsWith(`${r} `) && same(e))?.line;
   }
   function foreignPlatform(e, t) {
    const n = instructionsOf(e).flatMap(({line: e, text: t}) => {
     const [, n = "", r = "", i = ""] = /^FROM (?:--platform=(\S+) )?(\S+)(?: AS (\S+))?/i.exec(t) ?? [];
     return r === "" ? [] : [ {
      line: e,
      platform: n.replaceAll('"', ""),
      image: r,
      name: i.toLowerCase()
     } ];
    });
    const find = (e, t) => n.slice(0, t).findLastIndex(t => t.name === e.toLowerCase());
    let r = n.length - 1;
    if (t !== void 0) r = /^\d+$/.test(t) ? Number(t) : find(t, n.length);
    for (let e = n[r]; e !== void 0; e = n[r]) {
     const {line: t, platform: n, image: i} = e;
     if (n !== "" && !n.includes("$") && !/^(linux\/)?(amd64|x86_64)(\/|$)/.test(n)) return {
      line: t,
      platform: n
     };
     r = find(i, r);
    }
    return;
   }
  }),
  6210: ((e, t, n) => {
   n.d(t, {
    v: () => sourceOf
   });
   var r = n(4704);
   var i = n(5398);
   async function commitOf(e, t = "HEAD") {
    const n = await git(e, [ "rev-parse", "--verify", "--quiet", "--end-of-options", `${checkRef(t)}^{commit}` ], true);
    if (n.exitCode === 0) return n.stdout.trim();
    await demandRepository(e);
    throw new r.lZ(`the commit '${t}' is not in this clone`, {
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
    const n = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?$/.exec(t);
    if (n !== null) return `https://${n[1]}/${n[2]}`;
    const r = /^https:\/\/(?:[^@/]*@)?(.+?)(?:\.git)?$/.exec(t);
    return r === null ? void 0 : `https://${r[1]}`;
   }
   async function isRepository(e) {
    return (await git(e, [ "rev-parse", "--git-dir" ], true)).exitCode === 0;
   }
   async function demandRepository(e) {
    const {exitCode: t, stderr: n} = await git(e, [ "rev-parse", "--git-dir" ], true);
    if (t === 0) return;
    if (n.includes("dubious ownership")) throw new r.lZ(`git does not trust '${e}', since another user owns it`, {
     help: "Run 'git config --global --add safe.directory <folder>' in a step before this one."
    });
    throw new r.lZ(`'${e}' is not a git repository`, {
     help: "Run actions/checkout before this step."
    });
   }
   function checkRef(e) {
    if (/^$|^-|[\s\0]/.test(e)) throw new r.lZ(`'${e}' is not the name of a commit, branch or tag`);
    return e;
   }
   async function git(e, t, n = false) {
    const s = await (0, i.m)("git", t, {
     cwd: e,
     allowFailure: true,
     env: {
      LC_ALL: "C",
      GIT_TERMINAL_PROMPT: "0",
      GIT_OPTIONAL_LOCKS: "0"
     },
     missingHelp: "Install git on this runner."
    });
    if (s.exitCode !== 0 && !n) {
     await demandRepository(e);
     throw new r.lZ(`git ${t[0]} failed: ${s.stderr.trim().split("\n").slice(-3).join("\n")}`);
    }
    return s;
   }
   var s = n(5961);
   async function sourceOf(e, t, n) {
    if (!await isRepository(e)) {
     (0, s.pq)("the context is in no git repository: the image is dated 1970 and names no source");
     return {
      commit: t ?? "",
      epoch: 0,
      labels: t === void 0 ? {} : {
       [label("revision")]: t
      }
     };
    }
    const r = await commitOf(e, t);
    const i = await commitTime(e, r);
    const o = await uncommittedFiles(e);
    if (o.length > 0) (0, s.$e)(`${o.length} files of the context aren't committed (${o.slice(0, 3).join(", ")}${o.length > 3 ? ", \u2026" : ""}); the image will say that it is commit ${r.slice(0, 7)} all the same`);
    const {GITHUB_SERVER_URL: c, GITHUB_REPOSITORY: a} = n;
    const l = c && a ? `${c}/${a}` : await originUrl(e);
    return {
     commit: r,
     epoch: i,
     labels: {
      [label("created")]: new Date(i * 1e3).toISOString().replace(".000Z", "Z"),
      [label("revision")]: r,
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
  2718: ((e, t, n) => {
   n.d(t, {
    A1: () => stepsTable,
    Gk: () => checksSummary,
    ee: () => bytes,
    fR: () => buildSummary,
    i3: () => placesText
   });
   var r = n(1418);
   var i = n(3243);
   const s = 40;
   function buildSummary(e) {
    const {images: t, steps: n, checks: s} = e;
    const [o] = t;
    const c = t.length !== 1 || o?.name !== "";
    const a = c ? `${t.length} images` : `\`${o.dockerfile}\``;
    const l = e.reproducible ? "reproducible" : "not reproducible: files keep the times of their build";
    return [ `## \u2705 Built ${a}`, `${e.seconds.toFixed(1)} s, ${(0, r.EE)(n)}, by ${e.builder}; ${l}.`, (0, 
    i.tp)([ ...c ? [ "image" ] : [], "digest", "platform", "size", "layers" ], t.map(({name: e, image: t}) => [ ...c ? [ e ] : [], `\`${t.digest}\``, t.platform, `${bytes(t.size)} compressed`, String(t.layers.length) ])), ...n.length === 0 ? [] : [ stagesTable(n) ], ...s.length === 0 ? [] : [ checksTable(s) ], `<details><summary>Steps</summary>\n\n${stepsTable(n)}\n\n</details>`, `<details><summary>Layers</summary>\n\n${layersTable(e)}\n\n</details>` ].join("\n\n");
   }
   function stagesTable(e) {
    const t = new Map;
    for (const n of e) {
     const e = (0, r.gV)(n);
     t.set(e, [ ...t.get(e) ?? [], n ]);
    }
    return (0, i.tp)([ "stage", "steps", "cached", "time" ], [ ...t ].map(([e, t]) => [ e === "" ? "the only one" : code(e), String(t.length), String(t.filter(({cached: e}) => e).length), `${t.reduce((e, {seconds: t}) => e + t, 0).toFixed(1)} s` ]));
   }
   function checksSummary(e) {
    if (e.length === 0) return "### Checks of the Dockerfiles: nothing found";
    return `### Checks of the Dockerfiles: ${placesText(e.length)}\n\n${checksTable(e)}`;
   }
   function placesText(e) {
    return `${e} ${e === 1 ? "place" : "places"}`;
   }
   function checksTable(e) {
    const t = e.slice(0, s).map(({file: e, line: t, rule: n, message: r, url: i}) => [ e === void 0 ? "" : code(`${e}:${t ?? ""}`), /^https:\/\/[\w./-]+$/.test(i) ? `[${n}](${i})` : n, code(r) ]);
    return (0, i.tp)([ "line", "check", "found" ], t);
   }
   function stepsTable(e) {
    const t = e.map(e => [ code((0, r.EU)(e)), e.error !== "" ? "**failed**" : e.cached ? "cached" : `${e.seconds.toFixed(1)} s` ]);
    return (0, i.tp)([ "step", "time" ], t);
   }
   function layersTable({images: e}) {
    const t = e.flatMap(({name: e, image: t}) => t.layers.map(t => ({
     name: e,
     ...t
    }))).sort((e, t) => t.size - e.size).slice(0, s).map(({name: e, size: t, made: n}) => [ ...e === "" ? [] : [ e ], bytes(t), n === "" ? "" : code(n.slice(0, 100)) ]);
    return (0, i.tp)([ ...e[0]?.name === "" ? [] : [ "image" ], "size", "made by" ], t);
   }
   function code(e) {
    return `\`${e.replaceAll("`", "'")}\``;
   }
   function bytes(e) {
    if (e < 1e3) return `${e} B`;
    const t = [ "kB", "MB", "GB" ];
    let n = e;
    let r = "B";
    for (const e of t) {
     if (n < 1e3) break;
     n /= 1e3;
     r = e;
    }
    return `${n.toFixed(1)} ${r}`;
   }
  }),
  8548: ((e, t, n) => {
   n.d(t, {
    QR: () => targetsOf,
    fo: () => requestOf,
    mk: () => contextFolder,
    n_: () => readDockerfile,
    nh: () => demandPlatform,
    uE: () => knownArguments
   });
   var r = n(1455);
   var i = n(6760);
   var s = n(4704);
   var o = n(4634);
   var c = n(4495);
   var a = n(2654);
   var l = n(6210);
   async function targetsOf(e, t, n) {
    const r = [];
    for (const s of t) {
     const {name: o, target: c} = s;
     const a = await contextFolder(s.context);
     const u = await readDockerfile(s.file ?? (0, i.join)(s.context, "Dockerfile"));
     demandPlatform(u, c);
     const f = await (0, l.v)(a, e.commit, process.env);
     const d = {
      ...requestOf(e, o, n, t.length > 1),
      context: a,
      file: (0, i.resolve)(u.name),
      target: c,
      buildArgs: {
       ...knownArguments(u.text, f),
       ...e.buildArgs,
       ...s.buildArgs
      }
     };
     r.push({
      name: o,
      request: {
       ...d,
       labels: {
        ...f.labels,
        ...d.labels
       }
      },
      dockerfile: u,
      source: f
     });
    }
    return r;
   }
   function requestOf(e, t, n, r) {
    if (e.cgroupParent !== void 0 && t !== "") throw new o.d("input 'cgroup-parent' is for one image: bake doesn't know it");
    const i = r ? (0, c.Dx)(e.cacheTo).find(isShared) : void 0;
    if (i !== void 0) throw new o.d(`input 'cache-to' has '${i}' for every image; each would overwrite the others' cache`, {
     help: "Put {service} into its name, such as type=registry,ref=HOST/cache:{service}."
    });
    const fill = e => e.replaceAll("{service}", t);
    const caches = e => (0, c.Dx)(e).map(e => r ? ownCache(e, t) : fill(e));
    return {
     context: "",
     file: "",
     buildArgs: e.buildArgs,
     buildContexts: e.buildContexts,
     labels: e.labels,
     annotations: manifestAnnotations(e.annotations),
     secrets: n,
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
   function manifestAnnotations(e) {
    return Object.fromEntries(Object.entries(e).map(([e, t]) => {
     const [, n, r] = /^((?:(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?,?)+):(.+)$/.exec(e) ?? [];
     if (n === void 0 || r === void 0) return [ e, t ];
     if (/(^|,)manifest(\[|,|$)/.test(n)) return [ r, t ];
     throw new o.d(`input 'annotations' has '${e}', which is not for the image's manifest`, {
      help: "Here an image has a manifest and no index: write manifest:KEY=VALUE, or KEY=VALUE."
     });
    }));
   }
   function ownCache(e, t) {
    const n = /(^|,)type=gha(,|$)/.test(e);
    return n && !/(^|,)scope=/.test(e) ? `${e},scope=${t}` : e.replaceAll("{service}", t);
   }
   function isShared(e) {
    return !e.includes("{service}") && !/(^|,)type=(gha|inline)(,|$)/.test(e);
   }
   function knownArguments(e, t) {
    const n = {
     COMMIT_SHA: t.commit,
     SOURCE_DATE_EPOCH: String(t.epoch)
    };
    return Object.fromEntries(Object.entries(n).filter(([t, n]) => n !== "" && (0, a.np)(e, t)));
   }
   async function contextFolder(e) {
    const t = (0, i.resolve)(e);
    const n = (await (0, r.stat)(t).catch(() => {}))?.isDirectory() ?? false;
    if (n) return t;
    throw new s.lZ(`the build context '${e}' is not a folder`, {
     help: "Run actions/checkout before this step; the path is relative to the workspace."
    });
   }
   async function readDockerfile(e) {
    const t = (0, i.relative)(process.cwd(), (0, i.resolve)(e));
    const n = await (0, r.readFile)(e, "utf8").catch(e => {
     throw new s.lZ(`the Dockerfile '${t}' can't be read`, {
      cause: e,
      help: "Give its path as 'file'."
     });
    });
    return {
     name: t,
     text: n
    };
   }
   function demandPlatform({name: e, text: t}, n) {
    const r = (0, a.wT)(t, n);
    if (r === void 0) return;
    throw new s.lZ(`the image would be one for ${r.platform}, not for linux/amd64`, {
     place: {
      file: e,
      line: r.line
     },
     help: "Take '--platform' out of this FROM: the platform that is built for is set already."
    });
   }
  }),
  1418: ((e, t, n) => {
   n.d(t, {
    e: () => BuildProgress,
    EE: () => cachedOf,
    dT: () => imageOf,
    B3: () => maybeCacheFailure,
    EU: () => shortName,
    gV: () => stageOf
   });
   const r = require("node:util");
   const i = 25;
   class BuildProgress {
    #e=new Map;
    #t=new Set;
    #n;
    #r=new Set;
    #i;
    #s="";
    constructor(e) {
     this.#n = e;
    }
    line(e) {
     const t = (0, r.stripVTControlCharacters)(e).trimEnd();
     const [, n, i = ""] = /^#(\d+) (.*)$/.exec(t) ?? [];
     if (n !== void 0) {
      this.#o(n, i);
      return;
     }
     const s = /^[^\s>-][^\s]*:(\d+)$/.exec(t)?.[1] ?? /parse error (?:on )?line (\d+)/.exec(t)?.[1];
     if (s !== void 0) this.#i ??= Number(s);
     if (t !== "" && !/^(-+|\s*\d+ \||[ >])/.test(t) && !/^(WARNING: |\d+ warnings? found)/.test(t)) this.#s = t;
    }
    get steps() {
     return [ ...this.#e.values() ].filter(isOwn);
    }
    get writesCache() {
     return this.#r.size > 0;
    }
    get cacheProblems() {
     return [ ...this.#e.values() ].filter(e => isCache(e) && e.error !== "").map(({name: e, error: t}) => `${e}: ${t}`);
    }
    failure() {
     const e = [ ...this.#e.values() ].filter(({error: e}) => e !== "");
     const t = e.findLast(e => !isCache(e)) ?? e.at(-1);
     const n = /^ERROR: target ([^\s:]+): /.exec(this.#s)?.[1];
     const r = this.#s.replace(/^(ERROR: )?((target \S+|failed to build|failed to solve)[^:]*: )*/, "");
     return {
      message: r === "" ? t?.error ?? "no reason was given" : r,
      ...t === void 0 ? {} : {
       step: t
      },
      ...this.#i === void 0 ? {} : {
       line: this.#i
      },
      ...n === void 0 ? {} : {
       image: n
      }
     };
    }
    #o(e, t) {
     const n = this.#e.get(e);
     if (n === void 0) {
      const n = {
       name: t,
       cached: false,
       seconds: 0,
       tail: [],
       error: ""
      };
      this.#e.set(e, n);
      if (/exporting cache/.test(t)) this.#r.add(e);
      return;
     }
     if (/^(DONE|CACHED|CANCELED|ERROR)/.test(t)) this.#r.delete(e);
     const r = /^DONE (\d+(?:\.\d+)?)s$/.exec(t)?.[1];
     if (t === "CACHED") n.cached = true; else if (r !== void 0) {
      n.seconds = Number(r);
      if (isOwn(n)) this.#n(`${shortName(n)}  ${r} s`);
     } else if (t.startsWith("ERROR: ")) n.error = t.slice("ERROR: ".length); else if (/^\d+\.\d+ /.test(t)) {
      if (isOwn(n) && !this.#t.has(e)) this.#n(`${shortName(n)} \u2026`);
      this.#t.add(e);
      n.tail.push(t.replace(/^\d+\.\d+ /, ""));
      if (n.tail.length > i) n.tail.shift();
     }
    }
   }
   function isOwn({name: e}) {
    return /^\[[^\]]*\d+\/\d+\]/.test(e);
   }
   function isCache({name: e}) {
    return /^(\[[^\]]+\] )?(exporting|importing) cache/.test(e);
   }
   function maybeCacheFailure({step: e, line: t, message: n}) {
    if (t !== void 0) return false;
    return e === void 0 ? !/Cannot connect|failed to resolve|lint/.test(n) : isCache(e);
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
  1787: ((e, t, n) => {
   n.d(t, {
    Lb: () => issueCommand,
    n0: () => issueFileCommand,
    vC: () => prepareKeyValueMessage,
    z: () => p
   });
   const r = require("os");
   function toCommandValue(e) {
    if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
    return JSON.stringify(e);
   }
   function issueCommand(e, t, n) {
    const i = new Command(e, t, n);
    process.stdout.write(i.toString() + r.EOL);
   }
   const i = "::";
   class Command {
    constructor(e, t, n) {
     if (!e) e = "missing.command";
     this.command = e;
     this.properties = t;
     this.message = n;
    }
    toString() {
     let e = i + this.command;
     if (this.properties && Object.keys(this.properties).length > 0) {
      e += " ";
      let t = true;
      for (const n in this.properties) if (this.properties.hasOwnProperty(n)) {
       const r = this.properties[n];
       if (r) {
        if (t) t = false; else e += ",";
        e += `${n}=${escapeProperty(r)}`;
       }
      }
     }
     e += `${i}${escapeData(this.message)}`;
     return e;
    }
   }
   function escapeData(e) {
    return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
   }
   function escapeProperty(e) {
    return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
   }
   const s = require("crypto");
   var o = n(9896);
   function issueFileCommand(e, t) {
    const n = process.env[`GITHUB_${e}`];
    if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
    if (!o.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
    o.appendFileSync(n, `${toCommandValue(t)}${r.EOL}`, {
     encoding: "utf8"
    });
   }
   function prepareKeyValueMessage(e, t) {
    const n = `ghadelimiter_${s.randomUUID()}`;
    const i = toCommandValue(t);
    if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
    if (i.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
    return `${e}<<${n}${r.EOL}${i}${r.EOL}${n}`;
   }
   var c = void 0 && (void 0).__awaiter || function(e, t, n, r) {
    function adopt(e) {
     return e instanceof n ? e : new n(function(t) {
      t(e);
     });
    }
    return new (n || (n = Promise))(function(n, i) {
     function fulfilled(e) {
      try {
       step(r.next(e));
      } catch (e) {
       i(e);
      }
     }
     function rejected(e) {
      try {
       step(r["throw"](e));
      } catch (e) {
       i(e);
      }
     }
     function step(e) {
      e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
     }
     step((r = r.apply(e, t || [])).next());
    });
   };
   const {access: a, appendFile: l, writeFile: u} = o.promises;
   const f = "GITHUB_STEP_SUMMARY";
   class Summary {
    constructor() {
     this._buffer = "";
    }
    filePath() {
     return c(this, void 0, void 0, function*() {
      if (this._filePath) return this._filePath;
      const e = process.env[f];
      if (!e) throw new Error(`Unable to find environment variable for $${f}. Check if your runtime environment supports job summaries.`);
      try {
       yield a(e, o.constants.R_OK | o.constants.W_OK);
      } catch (t) {
       throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = e;
      return this._filePath;
     });
    }
    wrap(e, t, n = {}) {
     const r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
     if (!t) return `<${e}${r}>`;
     return `<${e}${r}>${t}</${e}>`;
    }
    write(e) {
     return c(this, void 0, void 0, function*() {
      const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
      const n = yield this.filePath();
      const r = t ? u : l;
      yield r(n, this._buffer, {
       encoding: "utf8"
      });
      return this.emptyBuffer();
     });
    }
    clear() {
     return c(this, void 0, void 0, function*() {
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
     return this.addRaw(r.EOL);
    }
    addCodeBlock(e, t) {
     const n = Object.assign({}, t && {
      lang: t
     });
     const r = this.wrap("pre", this.wrap("code", e), n);
     return this.addRaw(r).addEOL();
    }
    addList(e, t = false) {
     const n = t ? "ol" : "ul";
     const r = e.map(e => this.wrap("li", e)).join("");
     const i = this.wrap(n, r);
     return this.addRaw(i).addEOL();
    }
    addTable(e) {
     const t = e.map(e => {
      const t = e.map(e => {
       if (typeof e === "string") return this.wrap("td", e);
       const {header: t, data: n, colspan: r, rowspan: i} = e;
       const s = t ? "th" : "td";
       const o = Object.assign(Object.assign({}, r && {
        colspan: r
       }), i && {
        rowspan: i
       });
       return this.wrap(s, n, o);
      }).join("");
      return this.wrap("tr", t);
     }).join("");
     const n = this.wrap("table", t);
     return this.addRaw(n).addEOL();
    }
    addDetails(e, t) {
     const n = this.wrap("details", this.wrap("summary", e) + t);
     return this.addRaw(n).addEOL();
    }
    addImage(e, t, n) {
     const {width: r, height: i} = n || {};
     const s = Object.assign(Object.assign({}, r && {
      width: r
     }), i && {
      height: i
     });
     const o = this.wrap("img", null, Object.assign({
      src: e,
      alt: t
     }, s));
     return this.addRaw(o).addEOL();
    }
    addHeading(e, t) {
     const n = `h${t}`;
     const r = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(n) ? n : "h1";
     const i = this.wrap(r, e);
     return this.addRaw(i).addEOL();
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
     const n = Object.assign({}, t && {
      cite: t
     });
     const r = this.wrap("blockquote", e, n);
     return this.addRaw(r).addEOL();
    }
    addLink(e, t) {
     const n = this.wrap("a", e, {
      href: t
     });
     return this.addRaw(n).addEOL();
    }
   }
   const d = new Summary;
   const p = d;
  }),
  4704: ((e, t, n) => {
   n.d(t, {
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
    const n = new Set;
    for (let r = e; r !== void 0 && r !== null && !n.has(r); ) {
     n.add(r);
     const e = messageOf(r);
     const i = t.at(-1);
     if (e !== "" && (i === void 0 || !i.includes(e))) t.push(e);
     r = r instanceof Error ? r.cause : void 0;
    }
    return t.length === 0 ? [ "unknown error" ] : t;
   }
   function adviceOf(e) {
    let t;
    let n;
    const r = new Set;
    for (let i = e; i instanceof Error && !r.has(i); i = i.cause) {
     r.add(i);
     if (i instanceof ActionError) {
      t ??= i.help;
      n ??= i.place;
     }
    }
    return {
     help: t,
     place: n
    };
   }
   function messageOf(e) {
    if (e instanceof AggregateError && e.message === "") return e.errors.map(e => messageOf(e)).join("; ");
    if (e instanceof Error) {
     const {name: t, message: n} = e;
     const r = "code" in e && typeof e.code === "string" ? e.code : t;
     const i = r !== "Error" && !/^(ActionError|InputError|TypeError|CancelledError)$/.test(r) && !n.includes(r);
     return i ? `${r}: ${n}` : n;
    }
    return String(e);
   }
  }),
  5398: ((e, t, n) => {
   n.d(t, {
    m: () => exec
   });
   var r = n(4704);
   var i = n(7163);
   const s = 5e3;
   function exec(e, t, n = {}) {
    const {signal: o} = n;
    return new Promise((c, a) => {
     if (o?.aborted) return a(o.reason);
     const {spawn: l} = process.getBuiltinModule("node:child_process");
     const u = l(e, t, {
      cwd: n.cwd,
      env: n.env === void 0 ? process.env : {
       ...process.env,
       ...n.env
      },
      stdio: [ n.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
     });
     let f;
     const onAbort = () => {
      u.kill("SIGTERM");
      f = setTimeout(() => u.kill("SIGKILL"), s);
     };
     o?.addEventListener("abort", onAbort, {
      once: true
     });
     const d = collect(u.stdout, e => n.onLine?.(e, "stdout"));
     const p = collect(u.stderr, e => n.onLine?.(e, "stderr"));
     if (n.input !== void 0) {
      u.stdin?.on("error", () => {});
      u.stdin?.end(n.input);
     }
     u.on("error", t => {
      o?.removeEventListener("abort", onAbort);
      const i = t.code === "ENOENT";
      a(new r.lZ(i ? `'${e}' was not found on this machine` : `'${e}' could not be started`, {
       cause: t,
       ...i && n.missingHelp !== void 0 ? {
        help: n.missingHelp
       } : {}
      }));
     });
     u.on("close", (s, l) => {
      clearTimeout(f);
      o?.removeEventListener("abort", onAbort);
      if (o?.aborted) return a(o.reason);
      const u = {
       exitCode: s ?? 128,
       stdout: d(),
       stderr: p()
      };
      if (u.exitCode === 0 || n.allowFailure) return c(u);
      const h = l === null ? `exit code ${u.exitCode}` : `killed by ${l}`;
      const m = (u.stderr.trim() || u.stdout.trim()).split("\n").slice(-20).join("\n");
      a(new r.lZ((0, i.E$)(`${`${e} ${t[0] ?? ""}`.trim()} failed (${h})${m === "" ? "" : `:\n${m}`}`)));
     });
    });
   }
   function collect(e, t) {
    let n = "";
    let r = "";
    e?.setEncoding("utf8");
    e?.on("data", e => {
     n += e;
     const i = (r + e).split(/\r?\n/);
     r = i.pop() ?? "";
     for (const e of i) t(e);
    });
    e?.on("end", () => {
     if (r !== "") t(r);
    });
    return () => n;
   }
  }),
  4634: ((e, t, n) => {
   n.d(t, {
    K: () => readInputs,
    d: () => InputError
   });
   var r = n(4704);
   var i = n(7163);
   class InputError extends r.lZ {
    name="InputError";
   }
   function readInputs(e, t) {
    const n = {};
    for (const [r, i] of Object.entries(e)) {
     const e = (t[`INPUT_${i.name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
     const s = e === "" ? i.default ?? "" : e;
     if (s === "") {
      if (i.required) throw new InputError(`input '${i.name}' is required and was not given`, {
       help: "Set it under 'with:' in the step."
      });
      n[r] = i.type === "list" ? [] : i.type === "pairs" ? {} : void 0;
      continue;
     }
     n[r] = parse(i, s);
    }
    return n;
   }
   function parse(e, t) {
    switch (e.type) {
    case "string":
     return t;

    case "secret":
     (0, i.dK)(t);
     return t;

    case "boolean":
     if (/^(true|True|TRUE)$/.test(t)) return true;
     if (/^(false|False|FALSE)$/.test(t)) return false;
     throw wrong(e, t);

    case "integer":
     {
      const n = /^-?\d+$/.test(t) ? Number(t) : Number.NaN;
      if (!Number.isSafeInteger(n) || n < (e.minimum ?? -1 / 0) || n > (e.maximum ?? 1 / 0)) throw wrong(e, t);
      return n;
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
    const n = new Map;
    for (const r of t.split(/\r?\n/)) {
     const t = r.trim();
     if (t === "" || t.startsWith("#")) continue;
     const i = t.indexOf("=");
     if (i < 1) throw wrong(e, t);
     const s = t.slice(0, i).trim();
     if (n.has(s)) throw new InputError(`input '${e.name}' has '${s}' twice`, {
      help: "Keep one of the two."
     });
     n.set(s, t.slice(i + 1).trim());
    }
    return Object.fromEntries(n);
   }
   const s = {
    ms: 1,
    s: 1e3,
    m: 6e4,
    h: 36e5
   };
   function parseDuration(e, t) {
    const n = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(t);
    const r = s[n?.[2] ?? ""];
    if (n === null || r === void 0) throw wrong(e, t);
    return Number(n[1]) * r;
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
      const {minimum: t, maximum: n} = e;
      const r = t === void 0 ? "" : n === void 0 ? ` of ${t} or more` : ` from ${t} to ${n}`;
      return `it must be a whole number${r}`;
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
  5961: ((e, t, n) => {
   n.d(t, {
    $e: () => warning,
    Os: () => group,
    Yz: () => debug,
    pq: () => info,
    z3: () => error
   });
   var r = n(1787);
   var i = n(7163);
   const s = 4e3;
   function info(e) {
    process.stdout.write(`${defuse((0, i.E$)(e))}\n`);
   }
   function debug(e) {
    (0, r.Lb)("debug", {}, (0, i.E$)(e));
   }
   function warning(e, t = {}) {
    annotate("warning", e, t);
   }
   function error(e, t = {}) {
    annotate("error", e, t);
   }
   async function group(e, t) {
    (0, r.Lb)("group", {}, (0, i.E$)(e));
    try {
     return await t();
    } finally {
     (0, r.Lb)("endgroup", {}, "");
    }
   }
   function annotate(e, t, {title: n, place: o}) {
    const c = (0, i.E$)(t);
    (0, r.Lb)(e, {
     ...n === void 0 ? {} : {
      title: (0, i.E$)(n)
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
    }, c.length > s ? `${c.slice(0, s)}\n\u2026 (cut; the log has all of it)` : c);
   }
   function defuse(e) {
    return e.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
   }
  }),
  7163: ((e, t, n) => {
   n.d(t, {
    E$: () => redact,
    dK: () => mask
   });
   var r = n(1787);
   const i = new Set;
   function mask(e) {
    for (const t of [ e, ...e.split(/\r?\n/) ]) {
     const e = t.trim();
     if (e.length < 3 || i.has(e)) continue;
     i.add(e);
     if (process.env.GITHUB_ACTIONS === "true") (0, r.Lb)("add-mask", {}, e);
    }
   }
   function redact(e) {
    let t = e;
    for (const e of [ ...i ].sort((e, t) => t.length - e.length)) t = t.replaceAll(e, "***");
    return t;
   }
  }),
  3243: ((e, t, n) => {
   n.d(t, {
    fe: () => appendSummary,
    sY: () => shortDigests,
    tp: () => table,
    xy: () => saysFailure
   });
   var r = n(1787);
   var i = n(7163);
   const s = 1e6;
   let o = 0;
   let c = false;
   const saysFailure = () => c;
   async function appendSummary(e) {
    if (!process.env.GITHUB_STEP_SUMMARY) return;
    c ||= /^#{2,4} (?:\u274c|\u2717)/m.test(e);
    const t = (0, i.E$)(`${o > 0 ? "\n" : ""}${e}${e.endsWith("\n") ? "" : "\n"}`);
    const n = s - o;
    const a = Buffer.byteLength(t);
    const l = a <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
    if (n <= 0) return;
    o += Buffer.byteLength(l);
    await r.z.addRaw(l).write();
    r.z.emptyBuffer();
   }
   function table(e, t) {
    const line = e => `| ${e.map(cell).join(" | ")} |`;
    return [ line(e), `|${e.map(() => " --- ").join("|")}|`, ...t.map(line) ].join("\n");
   }
   function cell(e) {
    return e.replaceAll("|", "\\|").replace(/\r?\n/g, "<br>");
   }
   function shortDigests(e) {
    return e.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, "$1\u2026");
   }
  })
 };
 var t = {};
 function __nccwpck_require__(n) {
  var r = t[n];
  if (r !== void 0) return r.exports;
  var i = t[n] = {
   exports: {}
  };
  var s = true;
  try {
   e[n](i, i.exports, __nccwpck_require__);
   s = false;
  } finally {
   if (s) delete t[n];
  }
  return i.exports;
 }
 __nccwpck_require__.m = e;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
  var t;
  __nccwpck_require__.t = function(n, r) {
   if (r & 1) n = this(n);
   if (r & 8) return n;
   if (typeof n === "object" && n) {
    if (r & 4 && n.__esModule) return n;
    if (r & 16 && typeof n.then === "function") return n;
   }
   var i = Object.create(null);
   __nccwpck_require__.r(i);
   var s = {};
   t = t || [ null, e({}), e([]), e(e) ];
   for (var o = r & 2 && n; typeof o == "object" && !~t.indexOf(o); o = e(o)) Object.getOwnPropertyNames(o).forEach(e => s[e] = () => n[e]);
   s["default"] = () => n;
   __nccwpck_require__.d(i, s);
   return i;
  };
 })();
 (() => {
  __nccwpck_require__.d = (e, t) => {
   for (var n in t) if (__nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n)) Object.defineProperty(e, n, {
    enumerable: true,
    get: t[n]
   });
  };
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = e => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => {
   __nccwpck_require__.f[n](e, t);
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
   var n = t.modules, r = t.ids, i = t.runtime;
   for (var s in n) if (__nccwpck_require__.o(n, s)) __nccwpck_require__.m[s] = n[s];
   if (i) i(__nccwpck_require__);
   for (var o = 0; o < r.length; o++) e[r[o]] = 1;
  };
  __nccwpck_require__.f.require = (t, n) => {
   if (!e[t]) if (true) installChunk(require("./" + __nccwpck_require__.u(t))); else e[t] = 1;
  };
 })();
 var n = {};
 var r = __nccwpck_require__(1455);
 var i = __nccwpck_require__(8161);
 var s = __nccwpck_require__(6760);
 var o = __nccwpck_require__(4634);
 var c = __nccwpck_require__(5961);
 const a = require("node:v8");
 var l = __nccwpck_require__(1787);
 var u = __nccwpck_require__(4704);
 var f = __nccwpck_require__(7163);
 var d = __nccwpck_require__(3243);
 const p = 4e3;
 function failureMarkdown(e, t) {
  const {help: n = "", place: r} = (0, u.wr)(t);
  const i = (0, f.E$)(n);
  const [s = "", ...o] = (0, u.DD)(t).map(f.E$);
  const [c = "", ...a] = s.split("\n");
  const l = [ ...a, ...o.map(e => `because: ${e}`) ];
  const [p = "", ...h] = i.split("\n");
  const m = r === void 0 ? "" : `\`${r.file}${r.line ? `:${r.line}` : ""}\`: `;
  const g = (0, d.sY)(c).replace(/:$/, "").replace(/(?<![.?!\u2026])$/, ".");
  return [ `## \u274c ${e} failed`, `${m}**${plain(g)}** ${plain(p)}`.trimEnd(), ...h.length === 0 ? [] : [ block(h) ], ...l.length === 0 ? [] : [ details(l) ] ].join("\n\n").concat("\n");
 }
 function details(e) {
  const t = e.flatMap(e => e.split("\n"));
  const n = t.length <= 50 && t.every(e => /^\S/.test(e) && e.length < 1e3);
  return n ? t.map(e => `- ${plain(e)}`).join("\n") : block(t);
 }
 function plain(e) {
  return e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/[\\*_`[\]~|]/g, "\\$&");
 }
 function block(e) {
  const t = e.join("\n");
  const n = t.length > p ? `${t.slice(0, p)}\n\u2026 the log has all of it` : t;
  const [r = "```"] = [ ...n.matchAll(/`{3,}/g) ].map(([e]) => `${e}\``).sort((e, t) => t.length - e.length);
  return `${r}text\n${n}\n${r}`;
 }
 const h = 250;
 const m = 8e3;
 function run(e, t) {
  setTimeout(compileInTheForeground, h).unref();
  const n = new AbortController;
  let r = false;
  let i = false;
  const end = e => {
   if (i) return;
   i = true;
   process.exitCode = e;
   process.stdout.write("", () => process.exit(e));
  };
  const fail = t => {
   if (i || r) return;
   r = true;
   const s = n.signal.reason;
   if (s instanceof u.cc) {
    report(e.name, t === s || isAbort(t) ? s : t);
    end(s.signalName === "SIGTERM" ? 143 : 130);
   } else {
    report(e.name, t);
    const n = (0, d.xy)() ? Promise.resolve() : (0, d.fe)(failureMarkdown(e.name, t));
    n.catch(ignore).then(() => end(1));
   }
  };
  for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, () => {
   if (n.signal.aborted) return;
   c.pq(`${e} received: ending what runs`);
   n.abort(new u.cc(e));
   setTimeout(() => fail(n.signal.reason), m).unref();
  });
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  const work = async () => {
   const r = (0, o.K)(e.inputs, process.env);
   await t({
    inputs: r,
    signal: n.signal,
    setOutputs: t => setOutputs(e, t)
   });
   n.signal.throwIfAborted();
  };
  work().then(() => end(0), fail);
 }
 function compileInTheForeground() {
  for (const e of [ "--no-concurrent-sparkplug", "--no-maglev" ]) (0, a.setFlagsFromString)(e);
 }
 function setOutputs(e, t) {
  for (const [n, r] of Object.entries(t)) {
   const t = e.outputs[n];
   if (t === void 0) throw new Error(`${e.name} declares no output for '${n}'`);
   if (r === void 0) continue;
   const i = typeof r === "string" ? r : JSON.stringify(r);
   if (process.env.GITHUB_OUTPUT) (0, l.n0)("OUTPUT", (0, l.vC)(t, i)); else c.pq(`${t}: ${i}`);
  }
 }
 function report(e, t) {
  const [n = "unknown error", ...r] = (0, u.DD)(t);
  const {help: i, place: s} = (0, u.wr)(t);
  const o = [ n, ...r.map(e => `because: ${e}`), ...i === void 0 ? [] : [ `help: ${i}` ] ];
  c.z3(o.join("\n"), {
   title: e,
   ...s === void 0 ? {} : {
    place: s
   }
  });
  if (t instanceof Error && t.stack !== void 0) c.Yz((0, f.E$)(t.stack));
 }
 function ignore() {}
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof u.cc);
 }
 var g = __nccwpck_require__(6125);
 const w = {
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
   call: {
    name: "call",
    type: "choice",
    default: "build",
    options: [ "build", "check" ]
   },
   buildRecord: {
    name: "build-record",
    type: "boolean",
    default: "false"
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
   metadata: "metadata",
   buildRecord: "build-record",
   checksFound: "checks-found",
   reproducible: "reproducible",
   builder: "builder"
  }
 };
 var b = __nccwpck_require__(7598);
 var _ = __nccwpck_require__(4495);
 async function gatherSecrets(e, t) {
  const n = parseSecrets(e.secrets);
  for (const [r, i] of Object.entries(e.secretEnvs)) {
   const e = t[i];
   if (e === void 0) throw new u.lZ(`the variable '${i}' of the secret '${r}' is not set in this step's env`);
   n.set(r, e);
  }
  for (const e of n.values()) (0, f.dK)(e);
  const i = {};
  for (const [t, n] of Object.entries(e.secretFiles)) {
   i[t] = (0, s.resolve)(n);
   await (0, r.stat)(n).catch(e => {
    throw new u.lZ(`the secret's file '${n}' can't be read`, {
     cause: e
    });
   });
  }
  return {
   values: n,
   files: i
  };
 }
 async function secretFiles(e, t) {
  const n = {};
  for (const [i, o] of t) {
   const t = (0, s.join)(e, `secret-${(0, b.randomUUID)()}`);
   await (0, r.writeFile)(t, o, {
    mode: 384,
    flag: "wx"
   });
   n[i] = t;
  }
  return n;
 }
 function parseSecrets(e) {
  const t = new Map;
  for (const [n, r] of (0, _.Dx)(e).entries()) {
   const e = r.indexOf("=");
   const i = r.slice(0, Math.max(0, e));
   if (!/^[\w.-]+$/.test(i)) throw new u.lZ(`line ${n + 1} of the input 'secrets' is not ID=value`, {
    help: "A secret of several lines goes by 'secret-envs' (ID=VARIABLE) or 'secret-files' (ID=path)."
   });
   t.set(i, r.slice(e + 1));
  }
  return t;
 }
 function parseServices(e) {
  const t = isObject(e) ? e.include : e;
  if (!Array.isArray(t)) throw new o.d("input 'services' is no list of services", {
   help: `Give plan's output 'matrix', or JSON such as [{"service":"user","context":"services/user"}].`
  });
  const n = t.map((e, t) => {
   if (!isObject(e)) throw new o.d(`input 'services': entry ${t + 1} is not an object`);
   const n = textOf(e.service) ?? textOf(e.name);
   if (n === void 0 || !/^[a-zA-Z0-9][a-zA-Z0-9_-]*$/.test(n)) throw new o.d(`input 'services': entry ${t + 1} ${n === void 0 ? "has no 'service'" : `is called '${n}'`}`, {
    help: "A name has letters, digits, - and _."
   });
   return {
    name: n,
    context: textOf(e.context) ?? ".",
    file: textOf(e.file),
    target: textOf(e.target),
    buildArgs: argumentsOf(e["build-args"], n)
   };
  });
  const r = n.find(({name: e}, t) => n.findIndex(t => t.name === e) !== t);
  if (r !== void 0) throw new o.d(`input 'services' has '${r.name}' twice`);
  return n;
 }
 function argumentsOf(e, t) {
  if (isObject(e)) return Object.fromEntries(Object.entries(e).map(([e, t]) => [ e, String(t) ]));
  return Object.fromEntries((0, _.Dx)(textOf(e)).map(e => {
   const n = e.indexOf("=");
   if (n < 1) throw new o.d(`input 'services': '${e}' of ${t}'s build-args is not KEY=VALUE`);
   return [ e.slice(0, n), e.slice(n + 1) ];
  }));
 }
 function isObject(e) {
  return typeof e === "object" && e !== null && !Array.isArray(e);
 }
 function textOf(e) {
  return typeof e === "string" && e !== "" ? e : void 0;
 }
 var v = __nccwpck_require__(2718);
 var $ = __nccwpck_require__(8548);
 run(w, async ({inputs: e, setOutputs: t, signal: n}) => {
  const a = e.call === "check";
  if (a && e.checks === "off") throw new o.d("inputs 'call: check' and 'checks: off' leave nothing to do");
  const l = servicesOf(e);
  const u = l?.[0]?.name === "";
  if (l?.length === 0) {
   t({
    images: "{}"
   });
   return (0, c.pq)("there are no services to build");
  }
  const f = await gatherSecrets(e, process.env);
  const p = await (0, r.mkdtemp)((0, s.join)(process.env.RUNNER_TEMP || (0, i.tmpdir)(), "slipway-image-"));
  const h = await (0, r.mkdtemp)((0, s.join)(p, "work-"));
  try {
   const r = {
    ...f.files,
    ...await secretFiles(h, f.values)
   };
   const i = l === void 0 ? void 0 : await (0, $.QR)(e, l, r);
   const [{findBuilder: o}, {buildAll: d}] = await Promise.all([ __nccwpck_require__.e(337).then(__nccwpck_require__.bind(__nccwpck_require__, 337)), Promise.all([ __nccwpck_require__.e(198), __nccwpck_require__.e(553) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8553)) ]);
   const m = await o(e.builder, n, e.call);
   if (a) {
    const {checkAll: s, planFor: o} = await Promise.all([ __nccwpck_require__.e(198), __nccwpck_require__.e(662) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8662));
    const a = await s(m, await o(m, e, i, r, n), n);
    t({
     builder: m.kind
    });
    (0, c.pq)(a.length === 0 ? "the checks found nothing" : `the checks point at ${(0, 
    v.i3)(a.length)}`);
    return await report(a, (0, v.Gk)(a));
   }
   const w = {
    folder: h,
    cacheTimeout: e.cacheTimeout,
    signal: n
   };
   const archiveOf = e => (0, s.join)(p, `${e === "" ? "image" : e}.tar`);
   const b = await d({
    builder: m,
    inputs: e,
    known: i,
    secrets: r,
    where: w,
    archiveOf: archiveOf
   });
   const {images: _, reproducible: y, seconds: O, steps: k} = b;
   const [x] = _;
   t({
    reproducible: y,
    builder: m.kind
   });
   if (u && x !== void 0) {
    const {digest: e, imageid: n, archive: r, provenance: i, sbom: s} = x.image;
    t({
     digest: e,
     imageid: n,
     archive: r,
     provenance: i,
     sbom: s
    });
   } else t({
    images: JSON.stringify(Object.fromEntries(_.map(outputOf)))
   });
   for (const {name: e, image: t} of _) (0, c.pq)(`${e === "" ? "" : `${e}  `}${t.digest}  ${(0, 
   v.ee)(t.size)}`);
   (0, c.pq)(`${u ? "built" : `${_.length} images built`} in ${O.toFixed(1)} s`);
   if (!y) (0, c.pq)("not reproducible: this builder leaves files with the times of their build, so a build without cache has another digest; run docker/setup-buildx-action for one that sets them");
   const {"buildx.build.warnings": E, ...j} = b.metadata;
   if (m.kind === "buildx") t({
    metadata: JSON.stringify(j)
   });
   if (e.buildRecord) {
    const {exportRecord: e} = await __nccwpck_require__.e(5).then(__nccwpck_require__.bind(__nccwpck_require__, 9005));
    t({
     buildRecord: await e(m, j, (0, s.join)(p, "build.dockerbuild"), n)
    });
   }
   const S = e.checks === "off" ? [] : (0, g.tg)(b.metadata, b.dockerfiles);
   const A = {
    images: _,
    builder: m.title,
    reproducible: y,
    seconds: O,
    steps: k,
    checks: S
   };
   await report(m.kind === "buildx" ? S : void 0, (0, v.fR)(A));
  } finally {
   await (0, r.rm)(h, {
    recursive: true,
    force: true
   });
  }
  async function report(n, r) {
   if (n !== void 0 && e.checks !== "off") t({
    checksFound: n.length
   });
   (0, g.QT)(n ?? []);
   await (0, d.fe)(r);
   if (e.checks === "error" && n !== void 0 && n.length > 0) throw (0, g.CB)(n);
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
  const {digest: n, imageid: r, archive: i, provenance: s, sbom: o} = t;
  const c = Object.entries({
   provenance: s,
   sbom: o
  }).filter(([, e]) => e !== "");
  return [ e, {
   digest: n,
   imageid: r,
   archive: i,
   ...Object.fromEntries(c)
  } ];
 }
 module.exports = n;
})();
