"use strict";

exports.id = 895;

exports.ids = [ 895 ];

exports.modules = {
 3895: ((t, e, o) => {
  o.r(e);
  o.d(e, {
   changedFiles: () => changedFiles,
   commitOf: () => commitOf,
   commitTime: () => commitTime,
   fetchCommit: () => fetchCommit,
   fileAt: () => fileAt,
   firstParentOfMerge: () => firstParentOfMerge,
   hasCommit: () => hasCommit,
   headOf: () => headOf,
   isRepository: () => isRepository,
   isShallow: () => isShallow,
   mergeBase: () => mergeBase,
   mergeBaseDeepened: () => mergeBaseDeepened,
   originUrl: () => originUrl,
   treeOf: () => treeOf,
   uncommittedFiles: () => uncommittedFiles
  });
  var i = o(4704);
  var n = o(7163);
  const r = 5e3;
  function exec(t, e, o = {}) {
   const {signal: s} = o;
   return new Promise((c, a) => {
    if (s?.aborted) return a(s.reason);
    const {spawn: d} = process.getBuiltinModule("node:child_process");
    const l = d(t, e, {
     cwd: o.cwd,
     env: o.env === void 0 ? process.env : {
      ...process.env,
      ...o.env
     },
     stdio: [ o.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
    });
    let u;
    const onAbort = () => {
     l.kill("SIGTERM");
     u = setTimeout(() => l.kill("SIGKILL"), r);
    };
    s?.addEventListener("abort", onAbort, {
     once: true
    });
    const f = collect(l.stdout, t => o.onLine?.(t, "stdout"));
    const h = collect(l.stderr, t => o.onLine?.(t, "stderr"));
    if (o.input !== void 0) {
     l.stdin?.on("error", () => {});
     l.stdin?.end(o.input);
    }
    l.on("error", e => {
     s?.removeEventListener("abort", onAbort);
     const n = e.code === "ENOENT";
     a(new i.lZ(n ? `'${t}' was not found on this machine` : `'${t}' could not be started`, {
      cause: e,
      ...n && o.missingHelp !== void 0 ? {
       help: o.missingHelp
      } : {}
     }));
    });
    l.on("close", (r, d) => {
     clearTimeout(u);
     s?.removeEventListener("abort", onAbort);
     if (s?.aborted) return a(s.reason);
     const l = {
      exitCode: r ?? 128,
      stdout: f(),
      stderr: h()
     };
     if (l.exitCode === 0 || o.allowFailure) return c(l);
     const m = d === null ? `exit code ${l.exitCode}` : `killed by ${d}`;
     const p = (l.stderr.trim() || l.stdout.trim()).split("\n").slice(-20).join("\n");
     a(new i.lZ((0, n.E$)(`${`${t} ${e[0] ?? ""}`.trim()} failed (${m})${p === "" ? "" : `:\n${p}`}`)));
    });
   });
  }
  function collect(t, e) {
   let o = "";
   let i = "";
   t?.setEncoding("utf8");
   t?.on("data", t => {
    o += t;
    const n = (i + t).split(/\r?\n/);
    i = n.pop() ?? "";
    for (const t of n) e(t);
   });
   t?.on("end", () => {
    if (i !== "") e(i);
   });
   return () => o;
  }
  async function headOf(t) {
   const e = await git(t, [ "rev-parse", "--show-toplevel", "HEAD" ], true);
   const [o = "", i = ""] = e.stdout.split("\n");
   return e.exitCode === 0 ? {
    root: o,
    commit: i
   } : {
    root: o,
    commit: await commitOf(t)
   };
  }
  async function commitOf(t, e = "HEAD") {
   const o = await git(t, [ "rev-parse", "--verify", "--quiet", "--end-of-options", `${checkRef(e)}^{commit}` ], true);
   if (o.exitCode === 0) return o.stdout.trim();
   await demandRepository(t);
   throw new i.lZ(`the commit '${e}' is not in this clone`, {
    help: await isShallow(t) ? "The clone is shallow. Give actions/checkout 'fetch-depth: 0', so that the base is there." : "Check the name; if history was rewritten, the commit may be gone for good."
   });
  }
  async function hasCommit(t, e) {
   return (await git(t, [ "cat-file", "-e", `${checkRef(e)}^{commit}` ], true)).exitCode === 0;
  }
  async function isShallow(t) {
   return (await git(t, [ "rev-parse", "--is-shallow-repository" ])).stdout.trim() === "true";
  }
  async function fetchCommit(t, e) {
   const o = await fetchFrom(t, [ "--depth=1", "origin", checkRef(e) ]);
   if (o.exitCode === 0) return commitOf(t, /^[0-9a-f]{40,64}$/.test(e) ? e : "FETCH_HEAD");
   if (/not our ref|couldn't find remote ref|no such remote ref|unadvertised object/i.test(o.stderr)) return;
   throw notFetched(o.stderr);
  }
  const s = [ "--deepen=50", "--deepen=500", "--unshallow" ];
  async function mergeBaseDeepened(t, e, o) {
   for (const i of s) {
    const {exitCode: n, stdout: r} = await git(t, [ "merge-base", "--end-of-options", checkRef(e), checkRef(o) ], true);
    if (n === 0) return r.trim();
    if (!await isShallow(t)) break;
    const s = await fetchFrom(t, [ i, "origin", e, o ]);
    if (s.exitCode !== 0) throw notFetched(s.stderr);
   }
   return mergeBase(t, e, o);
  }
  async function firstParentOfMerge(t, e) {
   const {stdout: o} = await git(t, [ "cat-file", "-p", checkRef(e) ]);
   const i = [ ...(o.split("\n\n")[0] ?? "").matchAll(/^parent ([0-9a-f]+)$/gm) ];
   return i.length > 1 ? i[0]?.[1] : void 0;
  }
  function fetchFrom(t, e) {
   return git(t, [ "fetch", "--no-tags", "--no-recurse-submodules", "--quiet", ...e ], true);
  }
  function notFetched(t) {
   const e = t.trim().split("\n").slice(-2).join("\n");
   return new i.lZ(`the clone is shallow, and what it lacks could not be fetched: ${e}`, {
    help: "Give actions/checkout 'fetch-depth: 0', or leave its 'persist-credentials' at true, so that git may ask again."
   });
  }
  async function commitTime(t, e) {
   return Number((await git(t, [ "show", "--no-patch", "--format=%ct", "--end-of-options", checkRef(e) ])).stdout.trim());
  }
  async function mergeBase(t, e, o) {
   const n = await git(t, [ "merge-base", "--end-of-options", checkRef(e), checkRef(o) ], true);
   if (n.exitCode === 0) return n.stdout.trim();
   throw new i.lZ(`'${e}' and '${o}' have no commit in common in this clone`, {
    help: "Give actions/checkout 'fetch-depth: 0', so that the history between the two is there."
   });
  }
  async function changedFiles(t, e, o) {
   const i = await git(t, [ "diff", "--name-only", "--no-renames", "-z", "--end-of-options", checkRef(e), checkRef(o), "--" ]);
   return i.stdout.split("\0").filter(t => t !== "");
  }
  async function treeOf(t, e) {
   const o = await git(t, [ "ls-tree", "-r", "-t", "-z", "--full-tree", "--end-of-options", checkRef(e) ]);
   return o.stdout.split("\0").filter(t => t !== "").map(t => {
    const [, e = "", o = "", i = ""] = /^\d+ (blob|tree|commit) ([0-9a-f]+)\t(.*)$/s.exec(t) ?? [];
    return {
     type: e,
     id: o,
     path: i
    };
   });
  }
  async function fileAt(t, e, o) {
   const i = await git(t, [ "show", "--end-of-options", `${checkRef(e)}:${o}` ], true);
   return i.exitCode === 0 ? i.stdout : void 0;
  }
  async function uncommittedFiles(t) {
   const e = await git(t, [ "status", "--porcelain", "-z", "--no-renames", "--", "." ]);
   return e.stdout.split("\0").filter(t => t !== "").map(t => t.slice(3));
  }
  async function originUrl(t) {
   const e = (await git(t, [ "config", "--get", "remote.origin.url" ], true)).stdout.trim();
   const o = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?$/.exec(e);
   if (o !== null) return `https://${o[1]}/${o[2]}`;
   const i = /^https:\/\/(?:[^@/]*@)?(.+?)(?:\.git)?$/.exec(e);
   return i === null ? void 0 : `https://${i[1]}`;
  }
  async function isRepository(t) {
   return (await git(t, [ "rev-parse", "--git-dir" ], true)).exitCode === 0;
  }
  async function demandRepository(t) {
   const {exitCode: e, stderr: o} = await git(t, [ "rev-parse", "--git-dir" ], true);
   if (e === 0) return;
   if (o.includes("dubious ownership")) throw new i.lZ(`git does not trust '${t}', since another user owns it`, {
    help: "Run 'git config --global --add safe.directory <folder>' in a step before this one."
   });
   throw new i.lZ(`'${t}' is not a git repository`, {
    help: "Run actions/checkout before this step."
   });
  }
  function checkRef(t) {
   if (/^$|^-|[\s\0]/.test(t)) throw new i.lZ(`'${t}' is not the name of a commit, branch or tag`);
   return t;
  }
  async function git(t, e, o = false) {
   const n = await exec("git", e, {
    cwd: t,
    allowFailure: true,
    env: {
     LC_ALL: "C",
     GIT_TERMINAL_PROMPT: "0",
     GIT_OPTIONAL_LOCKS: "0"
    },
    missingHelp: "Install git on this runner."
   });
   if (n.exitCode !== 0 && !o) {
    await demandRepository(t);
    throw new i.lZ(`git ${e[0]} failed: ${n.stderr.trim().split("\n").slice(-3).join("\n")}`);
   }
   return n;
  }
 })
};
