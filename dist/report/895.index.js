"use strict";

exports.id = 895;

exports.ids = [ 895 ];

exports.modules = {
 3895: ((e, t, o) => {
  o.d(t, {
   commitTime: () => commitTime
  });
  var n = o(4704);
  var i = o(7163);
  const r = 5e3;
  function exec(e, t, o = {}) {
   const {signal: s} = o;
   return new Promise((c, d) => {
    if (s?.aborted) return d(s.reason);
    const {spawn: l} = process.getBuiltinModule("node:child_process");
    const a = l(e, t, {
     cwd: o.cwd,
     env: o.env === void 0 ? process.env : {
      ...process.env,
      ...o.env
     },
     stdio: [ o.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
    });
    let u;
    const onAbort = () => {
     a.kill("SIGTERM");
     u = setTimeout(() => a.kill("SIGKILL"), r);
    };
    s?.addEventListener("abort", onAbort, {
     once: true
    });
    const p = collect(a.stdout, e => o.onLine?.(e, "stdout"));
    const f = collect(a.stderr, e => o.onLine?.(e, "stderr"));
    if (o.input !== void 0) {
     a.stdin?.on("error", () => {});
     a.stdin?.end(o.input);
    }
    a.on("error", t => {
     s?.removeEventListener("abort", onAbort);
     const i = t.code === "ENOENT";
     d(new n.lZ(i ? `'${e}' was not found on this machine` : `'${e}' could not be started`, {
      cause: t,
      ...i && o.missingHelp !== void 0 ? {
       help: o.missingHelp
      } : {}
     }));
    });
    a.on("close", (r, l) => {
     clearTimeout(u);
     s?.removeEventListener("abort", onAbort);
     if (s?.aborted) return d(s.reason);
     const a = {
      exitCode: r ?? 128,
      stdout: p(),
      stderr: f()
     };
     if (a.exitCode === 0 || o.allowFailure) return c(a);
     const m = l === null ? `exit code ${a.exitCode}` : `killed by ${l}`;
     const w = (a.stderr.trim() || a.stdout.trim()).split("\n").slice(-20).join("\n");
     d(new n.lZ((0, i.E$)(`${`${e} ${t[0] ?? ""}`.trim()} failed (${m})${w === "" ? "" : `:\n${w}`}`)));
    });
   });
  }
  function collect(e, t) {
   let o = "";
   let n = "";
   e?.setEncoding("utf8");
   e?.on("data", e => {
    o += e;
    const i = (n + e).split(/\r?\n/);
    n = i.pop() ?? "";
    for (const e of i) t(e);
   });
   e?.on("end", () => {
    if (n !== "") t(n);
   });
   return () => o;
  }
  async function commitTime(e, t) {
   return Number((await git(e, [ "show", "--no-patch", "--format=%ct", "--end-of-options", checkRef(t) ])).stdout.trim());
  }
  async function demandRepository(e) {
   const {exitCode: t, stderr: o} = await git(e, [ "rev-parse", "--git-dir" ], true);
   if (t === 0) return;
   if (o.includes("dubious ownership")) throw new n.lZ(`git does not trust '${e}', since another user owns it`, {
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
  async function git(e, t, o = false) {
   const i = await exec("git", t, {
    cwd: e,
    allowFailure: true,
    env: {
     LC_ALL: "C",
     GIT_TERMINAL_PROMPT: "0",
     GIT_OPTIONAL_LOCKS: "0"
    },
    missingHelp: "Install git on this runner."
   });
   if (i.exitCode !== 0 && !o) {
    await demandRepository(e);
    throw new n.lZ(`git ${t[0]} failed: ${i.stderr.trim().split("\n").slice(-3).join("\n")}`);
   }
   return i;
  }
 })
};
