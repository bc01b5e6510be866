export const id = 337;

export const ids = [ 337 ];

export const modules = {
 337: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   findBuilder: () => findBuilder
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
  var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(704);
  var _runtime_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(682);
  var _runtime_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(961);
  async function findBuilder(choice, signal) {
   const clients = dockerClients(process.env);
   if (clients.length === 0) throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("there is no 'docker' on this machine's PATH", {
    help: "Install Docker, or run on a GitHub-hosted Linux runner, which has it."
   });
   const problems = [];
   if (choice !== "docker") {
    const found = await findBuildx(clients, signal);
    if ("kind" in found) return found;
    problems.push(`buildx: ${found.problem}`);
    if (choice === "auto") (0, _runtime_log_js__WEBPACK_IMPORTED_MODULE_4__.pq)(`not with buildx: ${found.problem}; trying the Docker engine's own BuildKit`);
   }
   if (choice !== "buildx") {
    const found = await findEngine(clients, signal);
    if ("kind" in found) return found;
    problems.push(`docker: ${found.problem}`);
   }
   throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ(`nothing here can build an image: ${problems.join("; ")}`, {
    help: "Start the Docker daemon, and run docker/setup-buildx-action before this step (or install the buildx plugin)."
   });
  }
  async function findBuildx(clients, signal) {
   const docker = await firstWithBuildx(clients, signal);
   if (docker === void 0) return {
    problem: "no docker client here has the buildx plugin"
   };
   const inspected = await quiet(docker, [ "buildx", "inspect", "--bootstrap" ], signal);
   if (inspected.exitCode !== 0) return {
    problem: lastLine(inspected.stderr)
   };
   const driver = /^Driver:\s*(\S+)/m.exec(inspected.stdout)?.[1] ?? "unknown";
   const version = /^BuildKit(?: version)?:\s*(\S+)/m.exec(inspected.stdout)?.[1] ?? "of unknown version";
   if (driver === "docker") return {
    problem: "the driver 'docker' can't export OCI layouts"
   };
   return {
    kind: "buildx",
    docker: docker,
    title: `buildx (${driver}, BuildKit ${version})`,
    rewritesTimes: !isBefore13(version)
   };
  }
  async function findEngine(clients, signal) {
   const [first = "docker"] = clients;
   const server = await quiet(first, [ "version", "--format", "{{.Server.Version}}" ], signal);
   if (server.exitCode !== 0) return {
    problem: `the Docker daemon does not answer (${lastLine(server.stderr)})`
   };
   for (const docker of clients) {
    const {stdout: stdout} = await quiet(docker, [ "--version" ], signal);
    const version = /version (\d+)[^\s,]*/.exec(stdout);
    const canBuild = Number(version?.[1] ?? 99) < 23 || await firstWithBuildx([ docker ], signal) !== void 0;
    if (canBuild) return {
     kind: "docker",
     docker: docker,
     title: `the Docker engine ${server.stdout.trim()}`,
     rewritesTimes: false
    };
   }
   return {
    problem: "each docker client here is 23 or newer, and none has the buildx plugin that these need"
   };
  }
  async function firstWithBuildx(clients, signal) {
   for (const docker of clients) if ((await quiet(docker, [ "buildx", "version" ], signal)).exitCode === 0) return docker;
   return;
  }
  function dockerClients(env) {
   const found = new Map;
   for (const folder of (env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
    if (folder === "") continue;
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "docker");
    try {
     const real = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
     if (!found.has(real)) found.set(real, path);
    } catch {}
   }
   return [ ...found.values() ];
  }
  function isBefore13(version) {
   const [, major = "1", minor = "0"] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
   return major === "0" && Number(minor) > 0 && Number(minor) < 13;
  }
  function quiet(docker, args, signal) {
   return (0, _runtime_exec_js__WEBPACK_IMPORTED_MODULE_3__.m)(docker, args, {
    allowFailure: true,
    signal: signal
   });
  }
  function lastLine(text) {
   return text.trim().split("\n").at(-1)?.replace(/^ERROR: /, "") || "no reason given";
  }
 })
};
