"use strict";

exports.id = 895;

exports.ids = [ 895 ];

exports.modules = {
 3895: ((t, e, i) => {
  i.r(e);
  i.d(e, {
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
  var o = i(4704);
  var n = i(1421);
  var r = i(7163);
  const s = 5e3;
  function exec(t, e, i = {}) {
   const {signal: c} = i;
   return new Promise((a, d) => {
    if (c?.aborted) return d(c.reason);
    const l = (0, n.spawn)(t, e, {
     cwd: i.cwd,
     env: i.env === void 0 ? process.env : {
      ...process.env,
      ...i.env
     },
     stdio: [ i.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
    });
    let u;
    const onAbort = () => {
     l.kill("SIGTERM");
     u = setTimeout(() => l.kill("SIGKILL"), s);
    };
    c?.addEventListener("abort", onAbort, {
     once: true
    });
    const f = collect(l.stdout, t => i.onLine?.(t, "stdout"));
    const m = collect(l.stderr, t => i.onLine?.(t, "stderr"));
    if (i.input !== void 0) {
     l.stdin?.on("error", () => {});
     l.stdin?.end(i.input);
    }
    l.on("error", e => {
     c?.removeEventListener("abort", onAbort);
     const n = e.code === "ENOENT";
     d(new o.lZ(n ? `'${t}' was not found on this machine` : `'${t}' could not be started`, {
      cause: e,
      ...n && i.missingHelp !== void 0 ? {
       help: i.missingHelp
      } : {}
     }));
    });
    l.on("close", (n, s) => {
     clearTimeout(u);
     c?.removeEventListener("abort", onAbort);
     if (c?.aborted) return d(c.reason);
     const l = {
      exitCode: n ?? 128,
      stdout: f(),
      stderr: m()
     };
     if (l.exitCode === 0 || i.allowFailure) return a(l);
     const h = s === null ? `exit code ${l.exitCode}` : `killed by ${s}`;
     const p = (l.stderr.trim() || l.stdout.trim()).split("\n").slice(-20).join("\n");
     d(new o.lZ((0, r.E$)(`${`${t} ${e[0] ?? ""}`.trim()} failed (${h})${p === "" ? "" : `:\n${p}`}`)));
    });
   });
  }
  function collect(t, e) {
   let i = "";
   let o = "";
   t?.setEncoding("utf8");
   t?.on("data", t => {
    i += t;
    const n = (o + t).split(/\r?\n/);
    o = n.pop() ?? "";
    for (const t of n) e(t);
   });
   t?.on("end", () => {
    if (o !== "") e(o);
   });
   return () => i;
  }
  async function headOf(t) {
   const e = await git(t, [ "rev-parse", "--show-toplevel", "HEAD" ], true);
   const [i = "", o = ""] = e.stdout.split("\n");
   return e.exitCode === 0 ? {
    root: i,
    commit: o
   } : {
    root: i,
    commit: await commitOf(t)
   };
  }
  async function commitOf(t, e = "HEAD") {
   const i = await git(t, [ "rev-parse", "--verify", "--quiet", "--end-of-options", `${checkRef(e)}^{commit}` ], true);
   if (i.exitCode === 0) return i.stdout.trim();
   await demandRepository(t);
   throw new o.lZ(`the commit '${e}' is not in this clone`, {
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
   const i = await fetchFrom(t, [ "--depth=1", "origin", checkRef(e) ]);
   if (i.exitCode === 0) return commitOf(t, /^[0-9a-f]{40,64}$/.test(e) ? e : "FETCH_HEAD");
   if (/not our ref|couldn't find remote ref|no such remote ref|unadvertised object/i.test(i.stderr)) return;
   throw notFetched(i.stderr);
  }
  const c = [ "--deepen=50", "--deepen=500", "--unshallow" ];
  async function mergeBaseDeepened(t, e, i) {
   for (const o of c) {
    const {exitCode: n, stdout: r} = await git(t, [ "merge-base", "--end-of-options", checkRef(e), checkRef(i) ], true);
    if (n === 0) return r.trim();
    if (!await isShallow(t)) break;
    const s = await fetchFrom(t, [ o, "origin", e, i ]);
    if (s.exitCode !== 0) throw notFetched(s.stderr);
   }
   return mergeBase(t, e, i);
  }
  async function firstParentOfMerge(t, e) {
   const {stdout: i} = await git(t, [ "cat-file", "-p", checkRef(e) ]);
   const o = [ ...(i.split("\n\n")[0] ?? "").matchAll(/^parent ([0-9a-f]+)$/gm) ];
   return o.length > 1 ? o[0]?.[1] : void 0;
  }
  function fetchFrom(t, e) {
   return git(t, [ "fetch", "--no-tags", "--no-recurse-submodules", "--quiet", ...e ], true);
  }
  function notFetched(t) {
   const e = t.trim().split("\n").slice(-2).join("\n");
   return new o.lZ(`the clone is shallow, and what it lacks could not be fetched: ${e}`, {
    help: "Give actions/checkout 'fetch-depth: 0', or leave its 'persist-credentials' at true, so that git may ask again."
   });
  }
  async function commitTime(t, e) {
   return Number((await git(t, [ "show", "--no-patch", "--format=%ct", "--end-of-options", checkRef(e) ])).stdout.trim());
  }
  async function mergeBase(t, e, i) {
   const n = await git(t, [ "merge-base", "--end-of-options", checkRef(e), checkRef(i) ], true);
   if (n.exitCode === 0) return n.stdout.trim();
   throw new o.lZ(`'${e}' and '${i}' have no commit in common in this clone`, {
    help: "Give actions/checkout 'fetch-depth: 0', so that the history between the two is there."
   });
  }
  async function changedFiles(t, e, i) {
   const o = await git(t, [ "diff", "--name-only", "--no-renames", "-z", "--end-of-options", checkRef(e), checkRef(i), "--" ]);
   return o.stdout.split("\0").filter(t => t !== "");
  }
  async function treeOf(t, e) {
   const i = await git(t, [ "ls-tree", "-r", "-t", "-z", "--full-tree", "--end-of-options", checkRef(e) ]);
   return i.stdout.split("\0").filter(t => t !== "").map(t => {
    const [, e = "", i = "", o = ""] = /^\d+ (blob|tree|commit) ([0-9a-f]+)\t(.*)$/s.exec(t) ?? [];
    return {
     type: e,
     id: i,
     path: o
    };
   });
  }
  async function fileAt(t, e, i) {
   const o = await git(t, [ "show", "--end-of-options", `${checkRef(e)}:${i}` ], true);
   return o.exitCode === 0 ? o.stdout : void 0;
  }
  async function uncommittedFiles(t) {
   const e = await git(t, [ "status", "--porcelain", "-z", "--no-renames", "--", "." ]);
   return e.stdout.split("\0").filter(t => t !== "").map(t => t.slice(3));
  }
  async function originUrl(t) {
   const e = (await git(t, [ "config", "--get", "remote.origin.url" ], true)).stdout.trim();
   const i = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?$/.exec(e);
   if (i !== null) return `https://${i[1]}/${i[2]}`;
   const o = /^https:\/\/(?:[^@/]*@)?(.+?)(?:\.git)?$/.exec(e);
   return o === null ? void 0 : `https://${o[1]}`;
  }
  async function isRepository(t) {
   return (await git(t, [ "rev-parse", "--git-dir" ], true)).exitCode === 0;
  }
  async function demandRepository(t) {
   const {exitCode: e, stderr: i} = await git(t, [ "rev-parse", "--git-dir" ], true);
   if (e === 0) return;
   if (i.includes("dubious ownership")) throw new o.lZ(`git does not trust '${t}', since another user owns it`, {
    help: "Run 'git config --global --add safe.directory <folder>' in a step before this one."
   });
   throw new o.lZ(`'${t}' is not a git repository`, {
    help: "Run actions/checkout before this step."
   });
  }
  function checkRef(t) {
   if (/^$|^-|[\s\0]/.test(t)) throw new o.lZ(`'${t}' is not the name of a commit, branch or tag`);
   return t;
  }
  async function git(t, e, i = false) {
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
   if (n.exitCode !== 0 && !i) {
    await demandRepository(t);
    throw new o.lZ(`git ${e[0]} failed: ${n.stderr.trim().split("\n").slice(-3).join("\n")}`);
   }
   return n;
  }
 })
};
