"use strict";

exports.id = 337;

exports.ids = [ 337 ];

exports.modules = {
 337: ((e, i, t) => {
  t.r(i);
  t.d(i, {
   dockerClients: () => dockerClients,
   findBuilder: () => findBuilder
  });
  var n = t(3024);
  var r = t(6760);
  var o = t(4704);
  var s = t(5398);
  var d = t(5961);
  const u = [ "auto", "buildx", "docker" ];
  async function findBuilder(e, i, t = "build") {
   const n = u.includes(e) ? void 0 : e;
   const r = dockerClients(process.env);
   if (r.length === 0) throw new o.lZ("there is no 'docker' on this machine's PATH", {
    help: "Install Docker, or run on a GitHub-hosted Linux runner, which has it."
   });
   const s = [];
   if (e !== "docker") {
    const o = await findBuildx(r, n, t, i);
    if ("kind" in o) return o;
    s.push(`buildx: ${o.problem}`);
    if (e === "auto" && t === "build") (0, d.pq)(`not with buildx: ${o.problem}; trying the Docker engine's own BuildKit`);
   }
   if (t === "build" && (e === "auto" || e === "docker")) {
    const e = await findEngine(r, i);
    if ("kind" in e) return e;
    s.push(`docker: ${e.problem}`);
   }
   if (t === "check" && e === "docker") s.push("docker: the engine's own builder has no checks");
   throw new o.lZ(`nothing here can ${t === "build" ? "build an image" : "check a Dockerfile"}: ${s.join("; ")}`, {
    help: n === void 0 ? "Start the Docker daemon, and run docker/setup-buildx-action before this step (or install the buildx plugin)." : `'builder' is auto, buildx, docker, or the name of a builder that 'docker buildx ls' lists; '${n}' was given.`
   });
  }
  async function findBuildx(e, i, t, n) {
   const r = await firstWithBuildx(e, n);
   if (r === void 0) return {
    problem: "no docker client here has the buildx plugin"
   };
   const o = i === void 0 ? [] : [ "--", i ];
   const s = await quiet(r, [ "buildx", "inspect", "--bootstrap", ...o ], n);
   if (s.exitCode !== 0) return {
    problem: lastLine(s.stderr)
   };
   const d = /^Driver:\s*(\S+)/m.exec(s.stdout)?.[1] ?? "unknown";
   const u = /^BuildKit(?: version)?:\s*(\S+)/m.exec(s.stdout)?.[1] ?? "of unknown version";
   if (d === "docker" && t === "build" && !await hasContainerdStore(r, n)) return {
    problem: "the driver 'docker' can't export OCI layouts without the containerd image store"
   };
   return {
    kind: "buildx",
    docker: r,
    ...i === void 0 ? {} : {
     instance: i
    },
    title: `buildx (${d}, BuildKit ${u})`,
    rewritesTimes: !isBefore13(u)
   };
  }
  async function hasContainerdStore(e, i) {
   const {stdout: t} = await quiet(e, [ "info", "--format", "{{json .DriverStatus}}" ], i);
   return t.includes("io.containerd.snapshotter");
  }
  async function findEngine(e, i) {
   const [t = "docker"] = e;
   const n = await quiet(t, [ "version", "--format", "{{.Server.Version}}" ], i);
   if (n.exitCode !== 0) return {
    problem: `the Docker daemon does not answer (${lastLine(n.stderr)})`
   };
   for (const t of e) {
    const {stdout: e} = await quiet(t, [ "--version" ], i);
    const r = /version (\d+)[^\s,]*/.exec(e);
    const o = Number(r?.[1] ?? 99) < 23 || await firstWithBuildx([ t ], i) !== void 0;
    if (o) return {
     kind: "docker",
     docker: t,
     title: `the Docker engine ${n.stdout.trim()}`,
     rewritesTimes: false
    };
   }
   return {
    problem: "each docker client here is 23 or newer, and none has the buildx plugin that these need"
   };
  }
  async function firstWithBuildx(e, i) {
   for (const t of e) if ((await quiet(t, [ "buildx", "version" ], i)).exitCode === 0) return t;
   return;
  }
  function dockerClients(e) {
   const i = new Map;
   for (const t of (e.PATH ?? "").split(r.delimiter)) {
    if (t === "") continue;
    const e = (0, r.join)(t, "docker");
    try {
     const t = (0, n.realpathSync)(e);
     if (!i.has(t)) i.set(t, e);
    } catch {}
   }
   return [ ...i.values() ];
  }
  function isBefore13(e) {
   const [, i = "1", t = "0"] = /^v?(\d+)\.(\d+)/.exec(e) ?? [];
   return i === "0" && Number(t) > 0 && Number(t) < 13;
  }
  function quiet(e, i, t) {
   return (0, s.m)(e, i, {
    allowFailure: true,
    signal: t
   });
  }
  function lastLine(e) {
   return e.trim().split("\n").at(-1)?.replace(/^ERROR: /, "") || "no reason given";
  }
 })
};
