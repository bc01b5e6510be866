"use strict";

exports.id = 470;

exports.ids = [ 470 ];

exports.modules = {
 5470: ((e, t, n) => {
  n.d(t, {
   checkMigrations: () => checkMigrations,
   refuseBreaking: () => refuseBreaking
  });
  var i = n(4704);
  var o = n(5961);
  var s = n(3243);
  var r = n(3024);
  var a = n(6760);
  var c = n(1421);
  var l = n(7163);
  const d = 5e3;
  function exec(e, t, n = {}) {
   const {signal: o} = n;
   return new Promise((s, r) => {
    if (o?.aborted) return r(o.reason);
    const a = (0, c.spawn)(e, t, {
     cwd: n.cwd,
     env: n.env === void 0 ? process.env : {
      ...process.env,
      ...n.env
     },
     stdio: [ n.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
    });
    let u;
    const onAbort = () => {
     a.kill("SIGTERM");
     u = setTimeout(() => a.kill("SIGKILL"), d);
    };
    o?.addEventListener("abort", onAbort, {
     once: true
    });
    const f = collect(a.stdout, e => n.onLine?.(e, "stdout"));
    const h = collect(a.stderr, e => n.onLine?.(e, "stderr"));
    if (n.input !== void 0) {
     a.stdin?.on("error", () => {});
     a.stdin?.end(n.input);
    }
    a.on("error", t => {
     o?.removeEventListener("abort", onAbort);
     const s = t.code === "ENOENT";
     r(new i.lZ(s ? `'${e}' was not found on this machine` : `'${e}' could not be started`, {
      cause: t,
      ...s && n.missingHelp !== void 0 ? {
       help: n.missingHelp
      } : {}
     }));
    });
    a.on("close", (a, c) => {
     clearTimeout(u);
     o?.removeEventListener("abort", onAbort);
     if (o?.aborted) return r(o.reason);
     const d = {
      exitCode: a ?? 128,
      stdout: f(),
      stderr: h()
     };
     if (d.exitCode === 0 || n.allowFailure) return s(d);
     const m = c === null ? `exit code ${d.exitCode}` : `killed by ${c}`;
     const p = (d.stderr.trim() || d.stdout.trim()).split("\n").slice(-20).join("\n");
     r(new i.lZ((0, l.E$)(`${`${e} ${t[0] ?? ""}`.trim()} failed (${m})${p === "" ? "" : `:\n${p}`}`)));
    });
   });
  }
  function collect(e, t) {
   let n = "";
   let i = "";
   e?.setEncoding("utf8");
   e?.on("data", e => {
    n += e;
    const o = (i + e).split(/\r?\n/);
    i = o.pop() ?? "";
    for (const e of o) t(e);
   });
   e?.on("end", () => {
    if (i !== "") t(i);
   });
   return () => n;
  }
  const u = new Set([ "adding-not-nullable-field", "adding-required-field", "ban-drop-column", "ban-drop-database", "ban-drop-not-null", "ban-drop-table", "ban-truncate-cascade", "changing-column-type", "renaming-column", "renaming-table" ]);
  const f = new Set([ "ban-char-field", "require-enum-value-ordering", "require-table-schema", "unused-ignore" ]);
  function kindOf(e) {
   if (u.has(e)) return "breaking";
   return f.has(e) || e.startsWith("prefer-") ? "style" : "warning";
  }
  async function lint(e) {
   const {folder: t, files: n, postgresVersion: o, signal: s} = e;
   if (n.length === 0) return [];
   const c = (0, a.join)(t, "node_modules/.bin/squawk");
   const l = e.squawk ?? ((0, r.existsSync)(c) ? c : "squawk");
   const d = o === void 0 ? [] : [ `--pg-version=${o}` ];
   const u = n.map(e => e.replace(/[[\]*?]/g, "[$&]"));
   const f = await exec(l, [ "--reporter", "json", ...d, "--", ...u ], {
    cwd: t,
    allowFailure: true,
    signal: s,
    missingHelp: "Install it (npm install --save-dev squawk-cli), give its path as 'squawk', or switch it off with 'squawk: false'."
   });
   if (f.exitCode <= 1 && f.stdout.trim().startsWith("[")) return parseFindings(f.stdout).filter(({kind: e}) => e !== "style");
   const h = (f.stderr.trim() || f.stdout.trim()).split("\n").slice(-5).join("\n");
   throw new i.lZ(`squawk could not lint the migrations (exit code ${f.exitCode}): ${h}`);
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
    const {file: t, line: n, column: o, rule_name: s, message: r, help: a} = e ?? {};
    if (typeof t !== "string" || typeof s !== "string" || typeof n !== "number") throw new i.lZ("squawk printed a finding without file, line or rule");
    return {
     file: t,
     line: n + 1,
     column: typeof o === "number" ? o + 1 : 1,
     rule: s,
     kind: kindOf(s),
     message: typeof r === "string" ? r : s,
     help: typeof a === "string" ? a : void 0
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
   const o = await git(e, [ "merge-base", "--end-of-options", checkRef(t), checkRef(n) ], true);
   if (o.exitCode === 0) return o.stdout.trim();
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
   const o = await exec("git", t, {
    cwd: e,
    allowFailure: true,
    env: {
     LC_ALL: "C",
     GIT_TERMINAL_PROMPT: "0",
     GIT_OPTIONAL_LOCKS: "0"
    },
    missingHelp: "Install git on this runner."
   });
   if (o.exitCode !== 0 && !n) {
    await demandRepository(e);
    throw new i.lZ(`git ${t[0]} failed: ${o.stderr.trim().split("\n").slice(-3).join("\n")}`);
   }
   return o;
  }
  var h = n(4634);
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
   const o = at("before");
   if (o === "") return {
    kind: "none",
    why: e === "" ? "there is no event" : `the event ${e} has no base`
   };
   if (/^0+$/.test(o)) return {
    kind: "none",
    why: "the branch is new"
   };
   return {
    kind: "push",
    base: o
   };
  }
  const m = /\.(json|md|toml|lock|sum|snap|ya?ml)$|(^|\/)\.[^/]*$/i;
  async function pendingMigrations(e, t) {
   const n = process.cwd();
   const {root: i, commit: o} = await headOf(n);
   const s = (0, a.relative)(i, (0, a.resolve)(n, e)).replaceAll("\\", "/");
   if (s.startsWith("..")) throw new h.d(`input 'migrations' is '${e}', which is outside of the repository`);
   const r = await findBase(i, t, o);
   if ("none" in r) return r;
   const under = async e => new Map((await treeOf(i, e)).filter(({type: e, path: t}) => e === "blob" && (s === "" || t.startsWith(`${s}/`))).filter(({path: e}) => !m.test(e)).map(e => [ e.path, e.id ]));
   const [c, l] = await Promise.all([ under(r.commit), under(o) ]);
   if (l.size === 0) throw new h.d(`input 'migrations' is '${e}'; the commit has no files there`);
   const named = e => e.sort().map(e => (0, a.relative)(n, (0, a.resolve)(i, e)));
   return {
    base: r.commit,
    added: named([ ...l.keys() ].filter(e => !c.has(e))),
    changed: named([ ...l ].filter(([e, t]) => (c.get(e) ?? t) !== t).map(([e]) => e))
   };
  }
  async function findBase(e, t, n) {
   if (t !== void 0) return {
    commit: await commitOf(e, t)
   };
   const i = process.env.GITHUB_EVENT_PATH ?? "";
   const o = baseOfEvent(process.env.GITHUB_EVENT_NAME ?? "", i === "" ? void 0 : JSON.parse((0, 
   r.readFileSync)(i, "utf8")));
   if (o.kind === "none") return {
    none: o.why
   };
   if (o.kind === "push" && !await hasCommit(e, o.base) && !await isShallow(e)) return {
    none: `${o.base.slice(0, 7)}, which the branch was before, is gone (a forced push)`
   };
   const s = await commitOf(e, o.base);
   return {
    commit: o.kind === "pull-request" ? await mergeBase(e, s, n) : s
   };
  }
  async function checkMigrations(e) {
   const {migrations: t, squawk: n, postgresVersion: i, signal: r} = e;
   const a = await pendingMigrations(t, e.base);
   if ("none" in a) {
    o.lm(`what is new in ${t} can't be told, so nothing was linted: ${a.none}. Give 'base', a commit to compare with.`);
    return {
     pending: void 0,
     findings: []
    };
   }
   const {added: c, changed: l} = a;
   o.pq(`${c.length} new in ${t} since ${a.base.slice(0, 7)}${c.map(e => `\n  + ${e}`).join("")}`);
   for (const e of l) o.$e(`${e} was changed since ${a.base.slice(0, 7)}. A database that has run it already will not run it again.`, {
    title: "changed migration",
    place: {
     file: e
    }
   });
   const d = c.filter(e => /\.sql$/i.test(e));
   const u = n === false ? [] : await lint({
    squawk: n,
    folder: process.cwd(),
    files: d,
    postgresVersion: i,
    signal: r
   });
   for (const e of u) annotate(e);
   await (0, s.f)(migrationsSummary(c, u, n !== false && d.length > 0));
   return {
    pending: c,
    findings: u
   };
  }
  function refuseBreaking(e) {
   const t = e.filter(({kind: e}) => e === "breaking");
   const [n] = t;
   if (n === void 0) return;
   const o = t.map(({file: e, line: t, rule: n, message: i}) => `${e}:${t}: ${n}: ${i}`);
   const s = t.length === 1 ? "A new migration breaks" : `${t.length} statements of new migrations break`;
   throw new i.lZ(`${s} the version that runs while it is replaced, or its data. Nothing was migrated.\n${o.join("\n")}`, {
    help: `Add the new beside the old in this release and take the old away in the next. Where nothing uses it any more, write above the statement: -- squawk-ignore ${n.rule}`
   });
  }
  function annotate({file: e, line: t, column: n, rule: i, kind: s, message: r, help: a}) {
   const c = a === void 0 ? r : `${r}\nhelp: ${a}`;
   const l = {
    title: i,
    place: {
     file: e,
     line: t,
     column: n
    }
   };
   if (s === "breaking") o.z3(c, l); else o.$e(c, l);
  }
  function migrationsSummary(e, t, n) {
   const i = t.filter(({kind: e}) => e === "breaking").length;
   const o = t.length === 0 ? "nothing found" : `${i} breaking, ${t.length - i} to look at`;
   const r = `### ${e.length} new ${e.length === 1 ? "migration" : "migrations"}${n ? ` \xb7 squawk: ${o}` : ""}`;
   const a = e.map(e => `- \`${e}\``).join("\n");
   if (t.length === 0) return `${r}\n\n${a}\n`;
   const c = t.map(({file: e, line: t, rule: n, kind: i, message: o}) => [ i === "breaking" ? "\u274c" : "\u26a0\ufe0f", `\`${e}:${t}\``, n, o ]);
   return `${r}\n\n${a}\n\n${(0, s.t)([ "", "where", "rule", "what" ], c)}\n`;
  }
 })
};
