"use strict";

exports.id = 337;

exports.ids = [ 337 ];

exports.modules = {
 337: ((e, t, i) => {
  i.r(t);
  i.d(t, {
   dockerClients: () => dockerClients,
   findBuilder: () => findBuilder
  });
  var n = i(24);
  var r = i(760);
  var o = i(704);
  var s = i(682);
  var d = i(961);
  const u = [ "auto", "buildx", "docker" ];
  async function findBuilder(e, t) {
   const i = u.includes(e) ? void 0 : e;
   const n = dockerClients(process.env);
   if (n.length === 0) throw new o.lZ("there is no 'docker' on this machine's PATH", {
    help: "Install Docker, or run on a GitHub-hosted Linux runner, which has it."
   });
   const r = [];
   if (e !== "docker") {
    const o = await findBuildx(n, i, t);
    if ("kind" in o) return o;
    r.push(`buildx: ${o.problem}`);
    if (e === "auto") (0, d.pq)(`not with buildx: ${o.problem}; trying the Docker engine's own BuildKit`);
   }
   if (e === "auto" || e === "docker") {
    const e = await findEngine(n, t);
    if ("kind" in e) return e;
    r.push(`docker: ${e.problem}`);
   }
   throw new o.lZ(`nothing here can build an image: ${r.join("; ")}`, {
    help: i === void 0 ? "Start the Docker daemon, and run docker/setup-buildx-action before this step (or install the buildx plugin)." : `'builder' is auto, buildx, docker, or the name of a builder that 'docker buildx ls' lists; '${i}' was given.`
   });
  }
  async function findBuildx(e, t, i) {
   const n = await firstWithBuildx(e, i);
   if (n === void 0) return {
    problem: "no docker client here has the buildx plugin"
   };
   const r = t === void 0 ? [] : [ "--", t ];
   const o = await quiet(n, [ "buildx", "inspect", "--bootstrap", ...r ], i);
   if (o.exitCode !== 0) return {
    problem: lastLine(o.stderr)
   };
   const s = /^Driver:\s*(\S+)/m.exec(o.stdout)?.[1] ?? "unknown";
   const d = /^BuildKit(?: version)?:\s*(\S+)/m.exec(o.stdout)?.[1] ?? "of unknown version";
   if (s === "docker" && !await hasContainerdStore(n, i)) return {
    problem: "the driver 'docker' can't export OCI layouts without the containerd image store"
   };
   return {
    kind: "buildx",
    docker: n,
    ...t === void 0 ? {} : {
     instance: t
    },
    title: `buildx (${s}, BuildKit ${d})`,
    rewritesTimes: !isBefore13(d)
   };
  }
  async function hasContainerdStore(e, t) {
   const {stdout: i} = await quiet(e, [ "info", "--format", "{{json .DriverStatus}}" ], t);
   return i.includes("io.containerd.snapshotter");
  }
  async function findEngine(e, t) {
   const [i = "docker"] = e;
   const n = await quiet(i, [ "version", "--format", "{{.Server.Version}}" ], t);
   if (n.exitCode !== 0) return {
    problem: `the Docker daemon does not answer (${lastLine(n.stderr)})`
   };
   for (const i of e) {
    const {stdout: e} = await quiet(i, [ "--version" ], t);
    const r = /version (\d+)[^\s,]*/.exec(e);
    const o = Number(r?.[1] ?? 99) < 23 || await firstWithBuildx([ i ], t) !== void 0;
    if (o) return {
     kind: "docker",
     docker: i,
     title: `the Docker engine ${n.stdout.trim()}`,
     rewritesTimes: false
    };
   }
   return {
    problem: "each docker client here is 23 or newer, and none has the buildx plugin that these need"
   };
  }
  async function firstWithBuildx(e, t) {
   for (const i of e) if ((await quiet(i, [ "buildx", "version" ], t)).exitCode === 0) return i;
   return;
  }
  function dockerClients(e) {
   const t = new Map;
   for (const i of (e.PATH ?? "").split(r.delimiter)) {
    if (i === "") continue;
    const e = (0, r.join)(i, "docker");
    try {
     const i = (0, n.realpathSync)(e);
     if (!t.has(i)) t.set(i, e);
    } catch {}
   }
   return [ ...t.values() ];
  }
  function isBefore13(e) {
   const [, t = "1", i = "0"] = /^v?(\d+)\.(\d+)/.exec(e) ?? [];
   return t === "0" && Number(i) > 0 && Number(i) < 13;
  }
  function quiet(e, t, i) {
   return (0, s.m)(e, t, {
    allowFailure: true,
    signal: i
   });
  }
  function lastLine(e) {
   return e.trim().split("\n").at(-1)?.replace(/^ERROR: /, "") || "no reason given";
  }
 })
};
