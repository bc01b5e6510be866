"use strict";

exports.id = 269;

exports.ids = [ 269 ];

exports.modules = {
 9269: ((e, t, n) => {
  n.d(t, {
   checkMigrations: () => checkMigrations,
   refuseBreaking: () => refuseBreaking
  });
  var i = n(4704);
  var s = n(5961);
  var o = n(3243);
  var a = n(7163);
  const r = 5e3;
  function exec(e, t, n = {}) {
   const {signal: s} = n;
   return new Promise((o, c) => {
    if (s?.aborted) return c(s.reason);
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
     f = setTimeout(() => u.kill("SIGKILL"), r);
    };
    s?.addEventListener("abort", onAbort, {
     once: true
    });
    const d = collect(u.stdout, e => n.onLine?.(e, "stdout"));
    const h = collect(u.stderr, e => n.onLine?.(e, "stderr"));
    if (n.input !== void 0) {
     u.stdin?.on("error", () => {});
     u.stdin?.end(n.input);
    }
    u.on("error", t => {
     s?.removeEventListener("abort", onAbort);
     const o = t.code === "ENOENT";
     c(new i.lZ(o ? `'${e}' was not found on this machine` : `'${e}' could not be started`, {
      cause: t,
      ...o && n.missingHelp !== void 0 ? {
       help: n.missingHelp
      } : {}
     }));
    });
    u.on("close", (r, l) => {
     clearTimeout(f);
     s?.removeEventListener("abort", onAbort);
     if (s?.aborted) return c(s.reason);
     const u = {
      exitCode: r ?? 128,
      stdout: d(),
      stderr: h()
     };
     if (u.exitCode === 0 || n.allowFailure) return o(u);
     const w = l === null ? `exit code ${u.exitCode}` : `killed by ${l}`;
     const m = (u.stderr.trim() || u.stdout.trim()).split("\n").slice(-20).join("\n");
     c(new i.lZ((0, a.E$)(`${`${e} ${t[0] ?? ""}`.trim()} failed (${w})${m === "" ? "" : `:\n${m}`}`)));
    });
   });
  }
  function collect(e, t) {
   let n = "";
   let i = "";
   e?.setEncoding("utf8");
   e?.on("data", e => {
    n += e;
    const s = (i + e).split(/\r?\n/);
    i = s.pop() ?? "";
    for (const e of s) t(e);
   });
   e?.on("end", () => {
    if (i !== "") t(i);
   });
   return () => n;
  }
  var c = n(6760);
  var l = n(7598);
  var u = n(3024);
  var f = n(1455);
  var d = n(8161);
  var h = n(6466);
  var w = n(8500);
  const pathOf = (e, {member: t}) => (0, c.join)(e, (0, c.basename)(t));
  const archiveOf = e => (0, c.join)(e, "archive.tgz");
  function folderOf({name: e, version: t}, n) {
   const i = n.RUNNER_TOOL_CACHE || (0, c.join)(n.XDG_CACHE_HOME || (0, c.join)((0, 
   d.homedir)(), ".cache"), "slipway");
   return (0, c.join)(i, e, t, process.arch);
  }
  async function findKept(e, t, n) {
   const i = folderOf(e, t);
   const s = await (0, f.readFile)(`${i}.complete`, "utf8").catch(() => {});
   return s !== void 0 && await isSound(e, i, n ?? s) ? pathOf(i, e) : void 0;
  }
  async function isSound(e, t, n) {
   const i = pathOf(t, e);
   try {
    if (await sumOfFile(archiveOf(t), e) !== n) return false;
    if (await sumOfFile(i, e) !== await sumInArchive(archiveOf(t), e)) return false;
   } catch {
    return false;
   }
   return await isExecutable(i);
  }
  async function keep(e, t, n, i) {
   const s = folderOf(e, t);
   const o = sumOf(n, e);
   const a = `${s}.${(0, l.randomUUID)()}`;
   try {
    await (0, f.mkdir)(a, {
     recursive: true,
     mode: 448
    });
    await (0, f.writeFile)(archiveOf(a), n, {
     mode: 384
    });
    const t = e.member.split("/").length - 1;
    const r = [ "-xzf", archiveOf(a), "-C", a, `--strip-components=${t}` ];
    await exec("tar", [ ...r, e.member ], {
     signal: i
    });
    if (!await moved(a, s) && !await isSound(e, s, o)) {
     await (0, f.rm)(`${s}.complete`, {
      force: true
     });
     await (0, f.rm)(s, {
      recursive: true,
      force: true
     });
     await (0, f.rename)(a, s);
    }
    await (0, f.writeFile)(`${s}.complete`, o);
   } finally {
    await (0, f.rm)(a, {
     recursive: true,
     force: true
    });
   }
   return pathOf(s, e);
  }
  async function moved(e, t) {
   try {
    await (0, f.rename)(e, t);
    return true;
   } catch (e) {
    if (/^(ENOTEMPTY|EEXIST)$/.test(e.code ?? "")) return false;
    throw e;
   }
  }
  const m = 4;
  async function download(e, t) {
   const n = AbortSignal.any([ t, AbortSignal.timeout(3e5) ]);
   try {
    for (let t = 1; ;t++) {
     const i = await fetch(e, {
      signal: n
     });
     if (i.ok) return Buffer.from(await i.arrayBuffer());
     await (i.body?.cancel());
     const {status: s} = i;
     if (t === m || !(s === 429 || s >= 500)) throw new Error(`${new URL(e).host} answered ${s}`);
     await (0, w.setTimeout)(Math.random() * 500 * 2 ** t, void 0, {
      signal: n
     });
    }
   } catch (e) {
    t.throwIfAborted();
    throw e;
   }
  }
  async function findOnPath(e, t) {
   for (const n of (t.PATH ?? "").split(c.delimiter)) {
    const t = (0, c.join)(n, e);
    if (n !== "" && await isExecutable(t)) return t;
   }
   return;
  }
  async function isExecutable(e) {
   const t = await (0, f.access)(e, u.constants.X_OK).then(() => true, () => false);
   return t && ((await (0, f.stat)(e).catch(() => {}))?.isFile() ?? false);
  }
  function sumOf(e, {algorithm: t, encoding: n}) {
   return (0, l.createHash)(t).update(e).digest(n);
  }
  async function sumOfFile(e, {algorithm: t, encoding: n}) {
   const i = (0, l.createHash)(t);
   await (0, h.pipeline)((0, u.createReadStream)(e), i);
   return i.digest(n);
  }
  async function sumInArchive(e, t) {
   const {member: i, algorithm: s, encoding: o} = t;
   const [{extract: a}, {createGunzip: r}] = await Promise.all([ n.e(118).then(n.t.bind(n, 6118, 19)), Promise.resolve().then(n.t.bind(n, 8522, 19)) ]);
   const c = a();
   let f;
   const read = async () => {
    for await (const e of c) if (e.header.name.replace(/^\.\//, "") !== i) e.resume(); else {
     const t = (0, l.createHash)(s);
     for await (const n of e) t.update(n);
     f = t.digest(o);
    }
   };
   await Promise.all([ (0, h.pipeline)((0, u.createReadStream)(e), r(), c), read() ]);
   return f;
  }
  const p = "2.61.0";
  const g = {
   "darwin-arm64": "N7kLIiJ2WviB9CKD/FGA6ju3WqvbSEYyzKalzXB1sZ43H341zMyvHAlcT629cYgsGMFoAlbbXA9NRAf2fzmzTg==",
   "darwin-x64": "58IeANTsjUvJOuvIPNZzMEUm6wpi9AkqwwcL1oPIDYXKBx+/w9e+O1tH2eXHGQmBBlAMRU2uLGqoxeEmI/J45A==",
   "linux-arm64": "hGb50Tvo++XzULvjB/ZbcSVfKgNcysEP4bxB+gRzbMa9DGaLG74E8fX6AzOvEC6w8ujP0xs8ft9OHvG1vdUf7w==",
   "linux-x64": "LS5FcbzvBHOr0T8Oy5TvcDpJSZV8aOhnMXUSgHz9qSplIR3ooQ1NwOs8H9+kG+skKAM0yG63a5ekzPgyd0u1Uw=="
  };
  async function findSquawk(e) {
   const {folder: t, env: n} = e;
   const s = (0, c.join)(t, "node_modules/.bin/squawk");
   if (await isExecutable(s)) return s;
   const o = await findOnPath("squawk", n);
   if (o !== void 0) return o;
   const a = `${process.platform}-${process.arch}`;
   const r = (e.sums ?? g)[a];
   if (r === void 0) throw new i.lZ(`there is no squawk to fetch for ${a}`, {
    help: "Install it (npm install --save-dev squawk-cli), give its path as 'squawk', or switch it off with 'squawk: false'."
   });
   return await findKept(v, n, r) ?? await fetchRelease(a, r, e);
  }
  const v = {
   name: "squawk",
   version: p,
   member: "package/bin/squawk",
   algorithm: "sha512",
   encoding: "base64"
  };
  async function fetchRelease(e, t, n) {
   const {env: s, registry: o = "https://registry.npmjs.org", signal: a} = n;
   const r = `${o}/@squawk-cli/${e}/-/${e}-${p}.tgz`;
   const c = await download(r, a).catch(e => {
    a.throwIfAborted();
    throw new i.lZ(`squawk ${p} could not be fetched from ${r}`, {
     cause: e,
     help: "Install it (npm install --save-dev squawk-cli), give its path as 'squawk', or switch it off with 'squawk: false'."
    });
   });
   const l = sumOf(c, v);
   if (l !== t) throw new i.lZ(`${r} is not what is pinned: its sha512 is ${l} and must be ${t}`, {
    help: "It was not used. Use a squawk that you trust, by its path: 'squawk'."
   });
   return await keep(v, s, c, a);
  }
  const b = new Set([ "adding-not-nullable-field", "adding-required-field", "ban-drop-column", "ban-drop-database", "ban-drop-not-null", "ban-drop-table", "ban-truncate-cascade", "changing-column-type", "renaming-column", "renaming-table" ]);
  const $ = new Set([ "ban-char-field", "require-enum-value-ordering", "require-table-schema", "unused-ignore" ]);
  function kindOf(e) {
   if (b.has(e)) return "breaking";
   return $.has(e) || e.startsWith("prefer-") ? "style" : "warning";
  }
  async function lint(e) {
   const {folder: t, files: n, postgresVersion: s, signal: o} = e;
   if (n.length === 0) return [];
   const a = e.squawk ?? await findSquawk({
    folder: t,
    env: process.env,
    signal: o
   });
   const r = s === void 0 ? [] : [ `--pg-version=${s}` ];
   const c = n.map(e => e.replace(/[[\]*?]/g, "[$&]"));
   const l = await exec(a, [ "--reporter", "json", ...r, "--", ...c ], {
    cwd: t,
    allowFailure: true,
    signal: o,
    missingHelp: "Install it (npm install --save-dev squawk-cli), give its path as 'squawk', or switch it off with 'squawk: false'."
   });
   if (l.exitCode <= 1 && l.stdout.trim().startsWith("[")) return parseFindings(l.stdout).filter(({kind: e}) => e !== "style");
   const u = (l.stderr.trim() || l.stdout.trim()).split("\n").slice(-5).join("\n");
   throw new i.lZ(`squawk could not lint the migrations (exit code ${l.exitCode}): ${u}`);
  }
  function parseFindings(e) {
   let t;
   try {
    t = JSON.parse(e);
   } catch (e) {
    throw new i.lZ("squawk printed something that is no JSON", {
     cause: e
    });
   }
   if (!Array.isArray(t)) throw new i.lZ("squawk printed no list of findings");
   return t.map(e => {
    const {file: t, line: n, column: s, rule_name: o, message: a, help: r} = e ?? {};
    if (typeof t !== "string" || typeof o !== "string" || typeof n !== "number") throw new i.lZ("squawk printed a finding without file, line or rule");
    return {
     file: t,
     line: n + 1,
     column: typeof s === "number" ? s + 1 : 1,
     rule: o,
     kind: kindOf(o),
     message: typeof a === "string" ? a : o,
     help: typeof r === "string" ? r : void 0
    };
   });
  }
  async function headOf(e) {
   const t = await git(e, [ "rev-parse", "--show-toplevel", "HEAD" ], true);
   const [n = "", i = ""] = t.stdout.split("\n");
   return t.exitCode === 0 ? {
    root: n,
    commit: i
   } : {
    root: n,
    commit: await commitOf(e)
   };
  }
  async function commitOf(e, t = "HEAD") {
   const n = await git(e, [ "rev-parse", "--verify", "--quiet", "--end-of-options", `${checkRef(t)}^{commit}` ], true);
   if (n.exitCode === 0) return n.stdout.trim();
   await demandRepository(e);
   throw new i.lZ(`the commit '${t}' is not in this clone`, {
    help: await isShallow(e) ? "The clone is shallow. Give actions/checkout 'fetch-depth: 0', so that the base is there." : "Check the name; if history was rewritten, the commit may be gone for good."
   });
  }
  async function hasCommit(e, t) {
   return (await git(e, [ "cat-file", "-e", `${checkRef(t)}^{commit}` ], true)).exitCode === 0;
  }
  async function isShallow(e) {
   return (await git(e, [ "rev-parse", "--is-shallow-repository" ])).stdout.trim() === "true";
  }
  async function mergeBase(e, t, n) {
   const s = await git(e, [ "merge-base", "--end-of-options", checkRef(t), checkRef(n) ], true);
   if (s.exitCode === 0) return s.stdout.trim();
   throw new i.lZ(`'${t}' and '${n}' have no commit in common in this clone`, {
    help: "Give actions/checkout 'fetch-depth: 0', so that the history between the two is there."
   });
  }
  async function treeOf(e, t) {
   const n = await git(e, [ "ls-tree", "-r", "-t", "-z", "--full-tree", "--end-of-options", checkRef(t) ]);
   return n.stdout.split("\0").filter(e => e !== "").map(e => {
    const [, t = "", n = "", i = ""] = /^\d+ (blob|tree|commit) ([0-9a-f]+)\t(.*)$/s.exec(e) ?? [];
    return {
     type: t,
     id: n,
     path: i
    };
   });
  }
  async function demandRepository(e) {
   const {exitCode: t, stderr: n} = await git(e, [ "rev-parse", "--git-dir" ], true);
   if (t === 0) return;
   if (n.includes("dubious ownership")) throw new i.lZ(`git does not trust '${e}', since another user owns it`, {
    help: "Run 'git config --global --add safe.directory <folder>' in a step before this one."
   });
   throw new i.lZ(`'${e}' is not a git repository`, {
    help: "Run actions/checkout before this step."
   });
  }
  function checkRef(e) {
   if (/^$|^-|[\s\0]/.test(e)) throw new i.lZ(`'${e}' is not the name of a commit, branch or tag`);
   return e;
  }
  async function git(e, t, n = false) {
   const s = await exec("git", t, {
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
    throw new i.lZ(`git ${t[0]} failed: ${s.stderr.trim().split("\n").slice(-3).join("\n")}`);
   }
   return s;
  }
  var k = n(4634);
  function baseOfEvent(e, t) {
   const at = (...e) => {
    let n = t;
    for (const t of e) n = n?.[t];
    return typeof n === "string" && /^[0-9a-f]{40,64}$/.test(n) ? n : "";
   };
   const n = at("pull_request", "base", "sha");
   if (n !== "") return {
    kind: "pull-request",
    base: n
   };
   const i = at("merge_group", "base_sha");
   if (i !== "") return {
    kind: "pull-request",
    base: i
   };
   const s = at("before");
   if (s === "") return {
    kind: "none",
    why: e === "" ? "there is no event" : `the event ${e} has no base`
   };
   if (/^0+$/.test(s)) return {
    kind: "none",
    why: "the branch is new"
   };
   return {
    kind: "push",
    base: s
   };
  }
  const y = /\.(json|md|toml|lock|sum|snap|ya?ml)$|(^|\/)\.[^/]*$/i;
  async function pendingMigrations(e, t) {
   const n = process.cwd();
   const {root: i, commit: s} = await headOf(n);
   const o = (0, c.relative)(i, (0, c.resolve)(n, e)).replaceAll("\\", "/");
   if (o.startsWith("..")) throw new k.d(`input 'migrations' is '${e}', which is outside of the repository`);
   const a = await findBase(i, t, s);
   if ("none" in a) return a;
   const under = async e => new Map((await treeOf(i, e)).filter(({type: e, path: t}) => e === "blob" && (o === "" || t.startsWith(`${o}/`))).filter(({path: e}) => !y.test(e)).map(e => [ e.path, e.id ]));
   const [r, l] = await Promise.all([ under(a.commit), under(s) ]);
   if (l.size === 0) throw new k.d(`input 'migrations' is '${e}'; the commit has no files there`);
   const named = e => e.sort().map(e => (0, c.relative)(n, (0, c.resolve)(i, e)));
   return {
    base: a.commit,
    added: named([ ...l.keys() ].filter(e => !r.has(e))),
    changed: named([ ...l ].filter(([e, t]) => (r.get(e) ?? t) !== t).map(([e]) => e))
   };
  }
  async function findBase(e, t, n) {
   if (t !== void 0) return {
    commit: await commitOf(e, t)
   };
   const i = process.env.GITHUB_EVENT_PATH ?? "";
   const s = baseOfEvent(process.env.GITHUB_EVENT_NAME ?? "", i === "" ? void 0 : JSON.parse((0, 
   u.readFileSync)(i, "utf8")));
   if (s.kind === "none") return {
    none: s.why
   };
   if (s.kind === "push" && !await hasCommit(e, s.base) && !await isShallow(e)) return {
    none: `${s.base.slice(0, 7)}, which the branch was before, is gone (a forced push)`
   };
   const o = await commitOf(e, s.base);
   return {
    commit: s.kind === "pull-request" ? await mergeBase(e, o, n) : o
   };
  }
  async function checkMigrations(e) {
   const {migrations: t, squawk: n, postgresVersion: i, signal: a} = e;
   const r = await pendingMigrations(t, e.base);
   if ("none" in r) {
    s.lm(`what is new in ${t} can't be told, so nothing was linted: ${r.none}. Give 'base', a commit to compare with.`);
    return {
     pending: void 0,
     findings: []
    };
   }
   const {added: c, changed: l} = r;
   s.pq(`${c.length} new in ${t} since ${r.base.slice(0, 7)}${c.map(e => `\n  + ${e}`).join("")}`);
   for (const e of l) s.$e(`${e} was changed since ${r.base.slice(0, 7)}. A database that has run it already will not run it again.`, {
    title: "changed migration",
    place: {
     file: e
    }
   });
   const u = c.filter(e => /\.sql$/i.test(e));
   const f = n === false ? [] : await lint({
    squawk: n,
    folder: process.cwd(),
    files: u,
    postgresVersion: i,
    signal: a
   });
   for (const e of f) annotate(e);
   await (0, o.fe)(migrationsSummary(c, f, n !== false && u.length > 0));
   return {
    pending: c,
    findings: f
   };
  }
  function refuseBreaking(e) {
   const t = e.filter(({kind: e}) => e === "breaking");
   const [n] = t;
   if (n === void 0) return;
   const s = t.map(({file: e, line: t, rule: n, message: i}) => `${e}:${t}: ${n}: ${i}`);
   const o = t.length === 1 ? "A new migration breaks" : `${t.length} statements of new migrations break`;
   throw new i.lZ(`${o} the version that runs while it is replaced, or its data. Nothing was migrated.\n${s.join("\n")}`, {
    help: `Add the new beside the old in this release and take the old away in the next. Where nothing uses it any more, write above the statement: -- squawk-ignore ${n.rule}`
   });
  }
  function annotate({file: e, line: t, column: n, rule: i, kind: o, message: a, help: r}) {
   const c = r === void 0 ? a : `${a}\nhelp: ${r}`;
   const l = {
    title: i,
    place: {
     file: e,
     line: t,
     column: n
    }
   };
   if (o === "breaking") s.z3(c, l); else s.$e(c, l);
  }
  function migrationsSummary(e, t, n) {
   const i = t.filter(({kind: e}) => e === "breaking").length;
   const s = t.length === 0 ? "nothing found" : `${i} breaking, ${t.length - i} to look at`;
   const a = `### ${e.length} new ${e.length === 1 ? "migration" : "migrations"}${n ? ` \xb7 squawk: ${s}` : ""}`;
   const r = e.map(e => `- \`${e}\``).join("\n");
   if (t.length === 0) return `${a}\n\n${r}\n`;
   const c = t.map(({file: e, line: t, rule: n, kind: i, message: s}) => [ i === "breaking" ? "\u274c" : "\u26a0\ufe0f", `\`${e}:${t}\``, n, s ]);
   return `${a}\n\n${r}\n\n${(0, o.tp)([ "", "where", "rule", "what" ], c)}\n`;
  }
 })
};
