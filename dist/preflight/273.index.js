"use strict";

exports.id = 273;

exports.ids = [ 273 ];

exports.modules = {
 5273: ((e, t, n) => {
  n.d(t, {
   checkCluster: () => checkCluster,
   checkIdentity: () => checkIdentity,
   checkService: () => checkService,
   checkTools: () => checkTools
  });
  var o = n(5028);
  async function stsClient(e) {
   const {STSClient: t} = await Promise.all([ n.e(651), n.e(166), n.e(383) ]).then(n.bind(n, 1383));
   return new t({
    ...o.s,
    region: e
   });
  }
  var s = n(5607);
  var r = n(8127);
  var i = n(5398);
  async function checkTools(e, t, n) {
   for (const o of t) {
    const t = o === "docker" ? [ "version", "--format", "{{.Server.Version}}" ] : [ "--version" ];
    try {
     const {exitCode: s, stdout: r, stderr: c} = await (0, i.m)(o, t, {
      allowFailure: true,
      signal: n
     });
     const a = (r.trim() || c.trim()).split("\n")[0] ?? "";
     if (s === 0) e.ok(o, a); else e.problem(o, `does not work: ${a}`, o === "docker" ? "Start the Docker engine on this runner." : `Mend ${o} on this runner.`);
    } catch {
     n.throwIfAborted();
     e.problem(o, "is not on PATH", `Install ${o} in a step before this one.`);
    }
   }
  }
  async function checkIdentity(e, t) {
   const {GetCallerIdentityCommand: o} = await Promise.all([ n.e(651), n.e(166), n.e(383) ]).then(n.bind(n, 1383));
   const s = await stsClient(t.region);
   const i = t.account;
   try {
    const {Account: n = "", Arn: r = ""} = await s.send(new o({}), {
     abortSignal: t.signal
    });
    const c = r.replace(/^arn:[^:]+:[^:]+:[^:]*:\d*:/, "");
    if (i !== "" && n !== i) e.problem(c, `is of account ${n}, but this goes to ${i}`, "Take on the role of the right account (aws-actions/configure-aws-credentials), or mend the account in fleet.yml."); else e.ok(c, `account ${n}${i === "" ? "" : ", as it should be"}`);
    return n;
   } catch (o) {
    t.signal.throwIfAborted();
    const {awsError: s} = await Promise.resolve().then(n.bind(n, 8127));
    const {help: i} = s(o, "ask who we are");
    e.problem("credentials", `AWS does not take them (${(0, r.I)(o)})`, i ?? "Run aws-actions/configure-aws-credentials before this step.");
    return "";
   }
  }
  async function checkCluster(e, t) {
   const o = (0, s.EU)(t.cluster);
   await e.look(o, async () => {
    const {DescribeClustersCommand: s} = await Promise.all([ n.e(651), n.e(127), n.e(125) ]).then(n.bind(n, 8125));
    const {clusters: r} = await t.client.send(new s({
     clusters: [ t.cluster ]
    }));
    const i = r?.[0];
    if (i === void 0) e.problem(o, `is not in ${t.region}`, "Create it (terraform apply), or mend its name, the region or the account."); else if (i.status !== "ACTIVE") e.problem(o, `is ${i.status}`, "Create it again (terraform apply)."); else e.ok(o, `ACTIVE, ${i.runningTasksCount ?? 0} tasks run`);
   });
  }
  async function checkService(e, t, o) {
   let i;
   await e.look(o, async () => {
    const {DescribeServicesCommand: c} = await Promise.all([ n.e(651), n.e(127), n.e(125) ]).then(n.bind(n, 8125));
    try {
     const {services: e} = await t.client.send(new c({
      cluster: t.cluster,
      services: [ o ]
     }));
     i = e?.find(({status: e}) => e !== "INACTIVE");
    } catch (t) {
     if ((0, r.I)(t) !== "ClusterNotFoundException") throw t;
     e.blind(o, "its cluster is not there");
     return;
    }
    if (i === void 0) e.problem(o, `is not in ${(0, s.EU)(t.cluster)}`, "Create it (terraform apply), or mend its name; shipping updates a service."); else if (i.status !== "ACTIVE") e.problem(o, `is ${i.status}: it is being deleted`, "Create it again (terraform apply)."); else {
     const t = (i.deployments?.length ?? 1) > 1 ? "; a deployment is under way" : "";
     e.ok(o, `ACTIVE, ${i.runningCount ?? 0} of ${i.desiredCount ?? 0} tasks run${t}`);
    }
   });
   return i;
  }
 }),
 5398: ((e, t, n) => {
  n.d(t, {
   m: () => exec
  });
  var o = n(4704);
  var s = n(7163);
  const r = 5e3;
  function exec(e, t, n = {}) {
   const {signal: i} = n;
   return new Promise((c, a) => {
    if (i?.aborted) return a(i.reason);
    const {spawn: l} = process.getBuiltinModule("node:child_process");
    const d = l(e, t, {
     cwd: n.cwd,
     env: n.env === void 0 ? process.env : {
      ...process.env,
      ...n.env
     },
     stdio: [ n.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
    });
    let u;
    const onAbort = () => {
     d.kill("SIGTERM");
     u = setTimeout(() => d.kill("SIGKILL"), r);
    };
    i?.addEventListener("abort", onAbort, {
     once: true
    });
    const p = collect(d.stdout, e => n.onLine?.(e, "stdout"));
    const m = collect(d.stderr, e => n.onLine?.(e, "stderr"));
    if (n.input !== void 0) {
     d.stdin?.on("error", () => {});
     d.stdin?.end(n.input);
    }
    d.on("error", t => {
     i?.removeEventListener("abort", onAbort);
     const s = t.code === "ENOENT";
     a(new o.lZ(s ? `'${e}' was not found on this machine` : `'${e}' could not be started`, {
      cause: t,
      ...s && n.missingHelp !== void 0 ? {
       help: n.missingHelp
      } : {}
     }));
    });
    d.on("close", (r, l) => {
     clearTimeout(u);
     i?.removeEventListener("abort", onAbort);
     if (i?.aborted) return a(i.reason);
     const d = {
      exitCode: r ?? 128,
      stdout: p(),
      stderr: m()
     };
     if (d.exitCode === 0 || n.allowFailure) return c(d);
     const h = l === null ? `exit code ${d.exitCode}` : `killed by ${l}`;
     const f = (d.stderr.trim() || d.stdout.trim()).split("\n").slice(-20).join("\n");
     a(new o.lZ((0, s.E$)(`${`${e} ${t[0] ?? ""}`.trim()} failed (${h})${f === "" ? "" : `:\n${f}`}`)));
    });
   });
  }
  function collect(e, t) {
   let n = "";
   let o = "";
   e?.setEncoding("utf8");
   e?.on("data", e => {
    n += e;
    const s = (o + e).split(/\r?\n/);
    o = s.pop() ?? "";
    for (const e of s) t(e);
   });
   e?.on("end", () => {
    if (o !== "") t(o);
   });
   return () => n;
  }
 })
};
