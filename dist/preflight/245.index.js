"use strict";

exports.id = 245;

exports.ids = [ 245 ];

exports.modules = {
 6245: ((e, t, n) => {
  n.d(t, {
   checkDefinition: () => checkDefinition
  });
  var i = n(1455);
  var o = n(3449);
  var s = n(4704);
  const r = new Set([ "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "registeredBy", "deregisteredAt", "deleteRequestedAt" ]);
  async function parseTemplate(e, t) {
   return definitionIn(/\.ya?ml$/i.test(t) ? await parseYaml(e, t) : parseJson(e, t), t);
  }
  function definitionIn(e, t) {
   const n = isRecord(e) && isRecord(e.taskDefinition) ? e.taskDefinition : e;
   const wrong = e => new s.lZ(`'${t}' is not a task definition: ${e}`, {
    place: {
     file: t
    }
   });
   if (!isRecord(n)) throw wrong("it must be an object");
   const i = n.containerDefinitions;
   if (!Array.isArray(i) || i.length === 0) throw wrong("it has no 'containerDefinitions'");
   for (const [e, t] of i.entries()) {
    if (!isRecord(t) || typeof t.name !== "string" || t.name === "") throw wrong(`containerDefinitions[${e}] has no 'name'`);
    for (const e of [ "environment", "secrets", "dependsOn", "portMappings", "environmentFiles", "command" ]) {
     const n = t[e];
     if (n === void 0 || n === null) continue;
     const i = e === "command" ? "texts" : "objects";
     const fits = t => e === "command" ? typeof t === "string" : isRecord(t);
     if (!Array.isArray(n) || !n.every(fits)) throw wrong(`'${e}' of '${t.name}' must be a list of ${i}`);
    }
    checkObjects(t, wrong);
   }
   const o = Object.entries(n).filter(([e]) => !r.has(e));
   return withoutNull(Object.fromEntries(o));
  }
  function checkObjects(e, t) {
   const {logConfiguration: n, dockerLabels: i} = e;
   const o = isRecord(n) ? n.options : void 0;
   const s = isRecord(n) ? n.secretOptions : void 0;
   for (const [s, r] of Object.entries({
    logConfiguration: n,
    dockerLabels: i,
    "logConfiguration.options": o
   })) {
    if (r === void 0 || r === null || isRecord(r)) continue;
    throw t(`'${s}' of '${String(e.name)}' must be an object`);
   }
   if (s !== void 0 && s !== null && !(Array.isArray(s) && s.every(isRecord))) throw t(`'logConfiguration.secretOptions' of '${String(e.name)}' must be a list of objects`);
  }
  function parseJson(e, t) {
   try {
    return JSON.parse(e);
   } catch (n) {
    const i = /at position (\d+)/.exec(n.message)?.[1];
    const o = e.slice(0, i === void 0 ? e.length : Number(i)).split("\n");
    const r = {
     file: t,
     line: o.length,
     column: (o.at(-1) ?? "").length + 1
    };
    throw new s.lZ(`'${t}' is not JSON`, {
     cause: n,
     place: r
    });
   }
  }
  async function parseYaml(e, t) {
   const {parseDocument: i, LineCounter: o} = await n.e(113).then(n.bind(n, 8113));
   const r = new o;
   const a = i(e, {
    lineCounter: r,
    prettyErrors: false,
    logLevel: "error"
   });
   const [c] = a.errors;
   if (c !== void 0) {
    const {line: e, col: n} = r.linePos(c.pos[0]);
    throw new s.lZ(`'${t}' is not YAML`, {
     cause: c,
     place: {
      file: t,
      line: e,
      column: n
     }
    });
   }
   try {
    return a.toJS({
     maxAliasCount: 100
    });
   } catch (e) {
    throw new s.lZ(`'${t}' is not YAML`, {
     cause: e,
     place: {
      file: t
     }
    });
   }
  }
  function withoutNull(e) {
   if (Array.isArray(e)) return e.map(withoutNull);
   if (!isRecord(e)) return e;
   const t = Object.entries(e).filter(([, e]) => e !== null);
   return Object.fromEntries(t.map(([e, t]) => [ e, withoutNull(t) ]));
  }
  function isRecord(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  }
  function render(e, t) {
   const n = e.containerDefinitions.map(({name: e}) => e);
   for (const e of t.containers.keys()) {
    if (n.includes(e)) continue;
    throw new s.lZ(`the task definition has no container '${e}'; it has ${n.map(e => `'${e}'`).join(", ")}`);
   }
   const {family: i, cpu: o, memory: r, taskRole: a, executionRole: c, ephemeralStorage: l, architecture: f} = t;
   return {
    ...structuredClone(e),
    ...i === void 0 ? {} : {
     family: i
    },
    ...o === void 0 ? {} : {
     cpu: o
    },
    ...r === void 0 ? {} : {
     memory: r
    },
    ...a === void 0 ? {} : {
     taskRoleArn: a
    },
    ...c === void 0 ? {} : {
     executionRoleArn: c
    },
    ...l === void 0 ? {} : {
     ephemeralStorage: {
      sizeInGiB: l
     }
    },
    ...f === void 0 ? {} : {
     runtimePlatform: {
      operatingSystemFamily: "LINUX",
      ...e.runtimePlatform,
      cpuArchitecture: f
     }
    },
    containerDefinitions: e.containerDefinitions.map(e => {
     const n = t.containers.get(e.name);
     const i = structuredClone(e);
     return n === void 0 ? i : renderContainer(i, n, t.mode);
    })
   };
  }
  function renderContainer(e, t, n) {
   const {environment: i = {}, secrets: o = {}, remove: r = [], envFiles: a = [], dockerLabels: c = {}} = t;
   const l = Object.entries(i).find(([e, t]) => t !== null && sets(o, e));
   if (l !== void 0) throw new s.lZ(`'${l[0]}' of '${e.name}' is given as a plain variable and as a secret`, {
    help: "Keep one of the two."
   });
   const f = {
    ...e
   };
   if (t.image !== void 0) f.image = t.image;
   const m = new Map(n === "replace" ? [] : (e.environment ?? []).map(({name: e, value: t}) => [ e, t ?? "" ]));
   const u = new Map(n === "replace" ? [] : (e.secrets ?? []).map(({name: e, valueFrom: t}) => [ e, t ]));
   apply(i, m, u);
   apply(o, u, m);
   for (const e of r) {
    m.delete(e);
    u.delete(e);
   }
   setOrDrop(f, "environment", [ ...m ].map(([e, t]) => ({
    name: e,
    value: t
   })));
   setOrDrop(f, "secrets", [ ...u ].map(([e, t]) => ({
    name: e,
    valueFrom: t
   })));
   if (a.length > 0) f.environmentFiles = a.map(e => ({
    value: e,
    type: "s3"
   }));
   if (t.command !== void 0) f.command = [ ...t.command ];
   if (t.entryPoint !== void 0) f.entryPoint = [ ...t.entryPoint ];
   if (Object.keys(c).length > 0) f.dockerLabels = merged(e.dockerLabels, c);
   renderLog(f, t);
   return f;
  }
  function sets(e, t) {
   return e !== void 0 && Object.hasOwn(e, t) && e[t] !== null;
  }
  function apply(e, t, n) {
   for (const [i, o] of Object.entries(e)) if (o === null) t.delete(i); else {
    t.set(i, o);
    n.delete(i);
   }
  }
  function merged(e, t) {
   const n = new Map(Object.entries(e ?? {}));
   for (const [e, i] of Object.entries(t)) if (i === null) n.delete(e); else n.set(e, i);
   return Object.fromEntries(n);
  }
  function renderLog(e, {logDriver: t, logOptions: n = {}, logSecrets: i = {}}) {
   const o = e.logConfiguration;
   const r = Object.keys(n).length + Object.keys(i).length === 0;
   if (t === void 0 && r) return;
   const a = t ?? o?.logDriver;
   if (a === void 0) throw new s.lZ(`log options are given for '${e.name}', which has no log driver`, {
    help: "Give 'log-configuration-log-driver' too, such as awslogs."
   });
   const c = a === o?.logDriver ? o : {};
   e.logConfiguration = {
    ...c,
    logDriver: a,
    options: merged(c.options, n)
   };
   if (Object.keys(i).length === 0) return;
   const l = Object.fromEntries((c.secretOptions ?? []).map(({name: e, valueFrom: t}) => [ e, t ]));
   e.logConfiguration.secretOptions = Object.entries(merged(l, i)).map(([e, t]) => ({
    name: e,
    valueFrom: t
   }));
  }
  function setOrDrop(e, t, n) {
   if (n.length > 0 || e[t] !== void 0) e[t] = n;
  }
  const a = "docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size";
  const c = new Map([ [ 256, [ 512, 1024, 2048 ] ], [ 512, steps(1, 4, 1) ], [ 1024, steps(2, 8, 1) ], [ 2048, steps(4, 16, 1) ], [ 4096, steps(8, 30, 1) ], [ 8192, steps(16, 60, 4) ], [ 16384, steps(32, 120, 8) ] ]);
  function steps(e, t, n) {
   return Array.from({
    length: (t - e) / n + 1
   }, (t, i) => (e + i * n) * 1024);
  }
  function cpuUnits(e) {
   const t = String(e ?? "").trim();
   const n = /^(\d*\.?\d+)\s*vcpu$/i.exec(t)?.[1];
   if (n !== void 0) return Number(n) * 1024;
   return /^\d+$/.test(t) ? Number(t) : void 0;
  }
  function memoryMib(e) {
   const t = String(e ?? "").trim();
   const n = /^(\d*\.?\d+)\s*gb$/i.exec(t)?.[1];
   if (n !== void 0) return Number(n) * 1024;
   return /^\d+$/.test(t) ? Number(t) : void 0;
  }
  function sizeProblem(e, t) {
   const n = cpuUnits(e);
   const i = n === void 0 ? void 0 : c.get(n);
   if (i === void 0) {
    const t = e === void 0 ? "is missing" : `is '${String(e)}'`;
    return {
     key: "cpu",
     message: `cpu ${t}; Fargate has ${[ ...c.keys() ].join(", ")} (${a})`
    };
   }
   const o = memoryMib(t);
   if (o !== void 0 && i.includes(o)) return;
   const s = t === void 0 ? "is missing" : `is '${String(t)}'`;
   const [r, l] = [ i[0], i.at(-1) ];
   const f = i.length < 6 ? i.join(", ") : `${r} to ${l} by ${(i[1] ?? 0) - (r ?? 0)}`;
   return {
    key: "memory",
    message: `memory ${s}; with ${n} CPU units Fargate has ${f} MiB (${a})`
   };
  }
  const l = [ "placementConstraints", "ipcMode", "inferenceAccelerators" ];
  const f = [ "disableNetworking", "dnsSearchDomains", "dnsServers", "dockerSecurityOptions", "extraHosts", "hostname", "links", "privileged" ];
  const m = [ "devices", "maxSwap", "swappiness" ];
  const u = 10;
  const d = 64 * 1024;
  function limitProblems(e) {
   const t = [];
   const add = (e, n) => t.push({
    path: e,
    message: n
   });
   for (const t of l.filter(t => isSet(e[t]))) add([ t ], `${t} is not for tasks on Fargate; leave it out`);
   const {pidMode: n, volumes: i, containerDefinitions: o} = e;
   if (n !== void 0 && n !== "task") add([ "pidMode" ], `pidMode is '${String(n)}'; on Fargate it is task, or left out`);
   for (const [e, t] of (Array.isArray(i) ? i : []).entries()) {
    if (!isRecord(t)) continue;
    const {host: n} = t;
    const i = isRecord(n) ? n.sourcePath : void 0;
    if (i !== void 0 || t.dockerVolumeConfiguration !== void 0) add([ "volumes", e ], `the volume '${String(t.name)}' is of a host or of Docker, which Fargate has not; use EFS, EBS or the task's own storage`);
   }
   if (o.length > u) add([ "containerDefinitions" ], `there are ${o.length} containers; a task may have ${u}`);
   const s = Buffer.byteLength(JSON.stringify(e));
   if (s > d) add([], `the definition has ${s} bytes; it may have ${d}`);
   for (const [e, t] of o.entries()) {
    const n = [ "containerDefinitions", e ];
    const {name: i} = t;
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(i)) add([ ...n, "name" ], `the container name '${i}' must be 1 to 255 letters, digits, _ and -`);
    for (const e of f.filter(e => isSet(t[e]))) add([ ...n, e ], `${e} of '${i}' is not for tasks on Fargate; leave it out`);
    const o = isRecord(t.linuxParameters) ? t.linuxParameters : {};
    for (const e of m.filter(e => isSet(o[e]))) add([ ...n, "linuxParameters", e ], `${e} of '${i}' is not for tasks on Fargate; leave it out`);
    const s = isRecord(o.capabilities) ? o.capabilities.add : void 0;
    for (const e of Array.isArray(s) ? s : []) if (e !== "SYS_PTRACE") add([ ...n, "linuxParameters", "capabilities", "add" ], `the capability ${String(e)} of '${i}' can't be added on Fargate; SYS_PTRACE can`);
    const r = Array.isArray(t.ulimits) ? t.ulimits : [];
    for (const [e, t] of r.entries()) {
     if (!isRecord(t)) continue;
     const {name: o, softLimit: s, hardLimit: r} = t;
     if (o !== "nofile") add([ ...n, "ulimits", e ], `the ulimit ${String(o)} of '${i}' can't be set on Fargate; nofile can`); else if (Number(s) > Number(r)) add([ ...n, "ulimits", e ], `the softLimit of nofile of '${i}' is above its hardLimit`);
    }
   }
   return t;
  }
  function isSet(e) {
   if (Array.isArray(e)) return e.length > 0;
   return e !== void 0 && e !== null && e !== false && e !== 0 && e !== "";
  }
  const g = [ "awslogs", "awsfirelens", "splunk" ];
  const h = [ "awslogs-group", "awslogs-region", "awslogs-stream-prefix" ];
  function logProblems(e) {
   const t = e.containerDefinitions;
   const n = t.filter(({firelensConfiguration: e}) => isRecord(e));
   const i = t.flatMap((e, t) => ofContainer(e, n).map(({key: n, message: i}) => ({
    path: [ "containerDefinitions", t, "logConfiguration", ...n ],
    message: `${i} ('${e.name}')`
   })));
   if (n.length > 1) {
    const e = n.map(({name: e}) => `'${e}'`).join(", ");
    i.push({
     path: [ "containerDefinitions" ],
     message: `${e} have a firelensConfiguration; one may`
    });
   }
   return i;
  }
  function ofContainer(e, t) {
   const {logDriver: n, options: i = {}} = e.logConfiguration ?? {};
   if (e.logConfiguration === void 0) return [];
   if (typeof n !== "string" || !g.includes(n)) return [ {
    key: [ "logDriver" ],
    message: `logDriver is '${String(n ?? "")}'; Fargate has ${g.join(", ")}`
   } ];
   const o = [];
   const wrong = (e, t) => o.push({
    key: [ "options", e ],
    message: t
   });
   for (const [e, t] of Object.entries(i)) if (typeof t !== "string") wrong(e, `the log option ${e} must be a text; put it between quotes`);
   const {mode: s, "max-buffer-size": r, "awslogs-create-group": a} = i;
   if (s !== void 0 && s !== "blocking" && s !== "non-blocking") wrong("mode", `mode is '${s}'; it must be blocking or non-blocking`);
   if (r !== void 0 && !/^\d+[kmg]?$/i.test(String(r))) wrong("max-buffer-size", `max-buffer-size is '${r}'; it must be a size such as 25m`);
   if (n === "awslogs") {
    for (const e of h.filter(e => !i[e])) o.push({
     key: [],
     message: `awslogs needs the option ${e} on Fargate`
    });
    if (a !== void 0 && a !== "true") wrong("awslogs-create-group", "awslogs-create-group can only be 'true'; leave it out");
   }
   if (n === "awsfirelens" && t.length === 0) o.push({
    key: [ "logDriver" ],
    message: "awsfirelens needs a container with a firelensConfiguration, the log router; there is none"
   });
   if (n === "awsfirelens" && t.includes(e)) o.push({
    key: [ "logDriver" ],
    message: "the log router's own log can't go through awsfirelens"
   });
   return o;
  }
  const p = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|PWD|SECRET|TOKEN|CREDENTIALS|((API|PRIVATE|SECRET|ACCESS|SIGNING|ENCRYPTION|MASTER|JWT|SSH)_?KEY))$/i;
  const v = [ [ "an AWS access key", /\b(AKIA|ASIA)[0-9A-Z]{16}\b/ ], [ "a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/ ], [ "a GitHub token", /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/ ], [ "an npm token", /\bnpm_[A-Za-z0-9]{36}\b/ ], [ "a Slack token", /\bxox[abeprs]-[A-Za-z0-9-]{10,}/ ], [ "a Stripe key", /\b[sr]k_live_[A-Za-z0-9]{16,}/ ], [ "a Google API key", /\bAIza[0-9A-Za-z_-]{35}\b/ ], [ "a JSON web token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ ], [ "a URL with a password", /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i ] ];
  function secretLook(e, t) {
   const n = v.find(([, e]) => e.test(t));
   if (n !== void 0) return `its value looks like ${n[0]}`;
   if (t === "" || /^(true|false|\d{1,3})$/i.test(t) || /^arn:aws/.test(t)) return;
   return p.test(e) ? "its name is that of a secret" : void 0;
  }
  function validate(e, {allowPlaintext: t = [], architecture: n = "X86_64"} = {}) {
   const i = [];
   const add = (e, t) => i.push({
    path: e,
    message: t
   });
   const {family: o, networkMode: s, requiresCompatibilities: r, ephemeralStorage: a, runtimePlatform: c} = e;
   if (typeof o !== "string" || !/^[A-Za-z0-9_-]{1,255}$/.test(o)) add([ "family" ], `family is '${String(o ?? "")}'; it must be 1 to 255 letters, digits, _ and -`);
   if (s !== "awsvpc") add([ "networkMode" ], `networkMode is '${String(s ?? "")}'; Fargate needs awsvpc`);
   if (!Array.isArray(r) || !r.includes("FARGATE")) add([ "requiresCompatibilities" ], "requiresCompatibilities must hold FARGATE");
   const l = sizeProblem(e.cpu, e.memory);
   if (l !== void 0) add([ l.key ], l.message);
   const f = isRecord(a) ? a.sizeInGiB : void 0;
   if (a !== void 0) range(add, [ "ephemeralStorage", "sizeInGiB" ], f, 21, 200, "GiB", true);
   const m = isRecord(c) ? c.cpuArchitecture : void 0;
   if ((m ?? "X86_64") !== n) add([ "runtimePlatform", "cpuArchitecture" ], `cpuArchitecture is '${String(m ?? "X86_64")}'; the image is built for ${n} (the input 'architecture' says so)`);
   const u = e.containerDefinitions;
   const d = u.map(({name: e}) => e);
   for (const [n, i] of u.entries()) {
    const o = [ "containerDefinitions", n ];
    if (d.indexOf(i.name) !== n) add([ ...o, "name" ], `two containers have the name '${i.name}'`);
    checkContainer(add, o, i, e, t);
    checkDependencies(add, o, i, u);
   }
   if (u.every(({essential: e}) => e === false)) add([ "containerDefinitions" ], "no container is essential; one must be, or nothing says when the task has ended");
   const g = dependencyCircle(u);
   if (g !== void 0) add([ "containerDefinitions" ], `containers depend on each other in a circle: ${g.join(" \u2192 ")}`);
   const h = u.reduce((e, t) => e + (Number(t.cpu) || 0), 0);
   if (h > (cpuUnits(e.cpu) ?? 1 / 0)) add([ "cpu" ], `the containers have ${h} CPU units, the task ${e.cpu}`);
   if (e.executionRoleArn === void 0) {
    const e = u.find(({secrets: e = [], logConfiguration: t}) => e.length > 0 || t?.logDriver === "awslogs");
    if (e !== void 0) add([ "executionRoleArn" ], `'${e.name}' has secrets or the log driver awslogs, for which ECS needs an executionRoleArn`);
   }
   return [ ...i, ...limitProblems(e), ...logProblems(e) ];
  }
  function checkContainer(e, t, n, i, o) {
   const {name: s, image: r, environment: a = [], secrets: c = [], environmentFiles: l = []} = n;
   if (typeof r !== "string" || r === "") e([ ...t, "image" ], `'${s}' has no image`);
   const f = new Set;
   for (const [n, i] of a.entries()) {
    const r = [ ...t, "environment", n ];
    if (typeof i.name !== "string" || !/^[^=\0]+$/.test(i.name)) e(r, `'${s}' has a variable whose name is '${String(i.name)}'`);
    if (f.has(i.name)) e(r, `'${s}' has the variable '${i.name}' twice`);
    f.add(i.name);
    if (i.value !== void 0 && typeof i.value !== "string") e(r, `the value of '${i.name}' must be a text; put it between quotes`);
    const a = o.includes(i.name) ? void 0 : secretLook(i.name, String(i.value ?? ""));
    if (a !== void 0) e(r, `'${i.name}' of '${s}' is a plain variable, but ${a}; everyone who may read the definition reads it. Give it under 'secrets', or name it in 'allow-plaintext' if it is none`);
   }
   for (const [n, i] of c.entries()) {
    const o = [ ...t, "secrets", n ];
    if (f.has(i.name)) e(o, `'${s}' has '${i.name}' twice, as a variable or as a secret`);
    f.add(i.name);
    if (!isValueFrom(i.valueFrom)) e(o, `the secret '${i.name}' has no valueFrom that ECS takes: the name or ARN of a parameter, or the ARN of a secret of Secrets Manager, with :KEY:STAGE:VERSION after it for one key`);
   }
   if (l.length > 10) e([ ...t, "environmentFiles" ], `'${s}' has more than 10 environment files`);
   for (const [n, i] of l.entries()) if (!String(i.value).endsWith(".env")) e([ ...t, "environmentFiles", n ], `'${String(i.value)}' must end in .env`);
   for (const i of [ "stopTimeout", "startTimeout" ]) range(e, [ ...t, i ], n[i], 2, 120, "s");
   const m = memoryMib(i.memory);
   for (const i of [ "memory", "memoryReservation" ]) if (Number(n[i]) > (m ?? 1 / 0)) e([ ...t, i ], `'${s}' has ${String(n[i])} MiB of ${i}, more than the task (${m})`);
   checkPorts(e, t, n);
   checkHealth(e, [ ...t, "healthCheck" ], n);
   if (isRecord(n.restartPolicy)) range(e, [ ...t, "restartPolicy", "restartAttemptPeriod" ], n.restartPolicy.restartAttemptPeriod, 60, 1800, "s");
  }
  function checkPorts(e, t, {name: n, portMappings: i}) {
   const o = new Set;
   for (const [s, r] of (Array.isArray(i) ? i : []).entries()) {
    if (!isRecord(r)) continue;
    const {containerPort: i, hostPort: a, protocol: c = "tcp"} = r;
    const l = [ ...t, "portMappings", s ];
    if (i !== void 0) range(e, [ ...l, "containerPort" ], i, 1, 65535, "");
    if (a !== void 0 && a !== i) e([ ...l, "hostPort" ], `hostPort of '${n}' is ${String(a)}; with awsvpc it is the containerPort, or left out`);
    const f = `${String(i)}/${String(c)}`;
    if (i !== void 0 && o.has(f)) e(l, `'${n}' maps port ${f} twice`);
    o.add(f);
   }
  }
  function checkHealth(e, t, {name: n, healthCheck: i}) {
   if (i === void 0) return;
   if (!isRecord(i)) {
    e(t, `healthCheck of '${n}' must be an object`);
    return;
   }
   const {command: o, interval: s, timeout: r, retries: a, startPeriod: c} = i;
   const l = Array.isArray(o) ? o[0] : void 0;
   if (l !== "CMD" && l !== "CMD-SHELL" && l !== "NONE") e([ ...t, "command" ], `the health check's command of '${n}' must begin with CMD or CMD-SHELL`);
   range(e, [ ...t, "interval" ], s, 5, 300, "s");
   range(e, [ ...t, "timeout" ], r, 2, 60, "s");
   range(e, [ ...t, "retries" ], a, 1, 10, "");
   range(e, [ ...t, "startPeriod" ], c, 0, 300, "s");
  }
  const $ = [ "START", "COMPLETE", "SUCCESS", "HEALTHY" ];
  function checkDependencies(e, t, {name: n, dependsOn: i}, o) {
   for (const [s, r] of (Array.isArray(i) ? i : []).entries()) {
    if (!isRecord(r)) continue;
    const {containerName: i, condition: a} = r;
    const c = [ ...t, "dependsOn", s ];
    const l = o.find(e => e.name === i);
    if (l === void 0) e(c, `'${n}' depends on '${String(i)}', which isn't there; there are ${o.map(e => `'${e.name}'`).join(", ")}`); else if (!$.includes(String(a))) e(c, `the condition '${String(a)}' is not one of ${$.join(", ")}`); else if ((a === "COMPLETE" || a === "SUCCESS") && l.essential !== false) e(c, `'${n}' waits for the end of '${l.name}', which is essential: its end would stop the task`); else if (a === "HEALTHY" && l.healthCheck === void 0) e(c, `'${n}' waits for '${l.name}' to be healthy, which has no healthCheck`);
   }
  }
  function dependencyCircle(e) {
   const t = new Map(e.map(({name: e, dependsOn: t}) => [ e, (Array.isArray(t) ? t : []).map(e => String(isRecord(e) ? e.containerName : "")) ]));
   const n = new Set;
   const visit = (e, i) => {
    if (i.includes(e)) return [ ...i.slice(i.indexOf(e)), e ];
    if (n.has(e)) return;
    n.add(e);
    for (const n of t.get(e) ?? []) {
     const t = visit(n, [ ...i, e ]);
     if (t !== void 0) return t;
    }
    return;
   };
   for (const e of t.keys()) {
    const t = visit(e, []);
    if (t !== void 0) return t;
   }
   return;
  }
  function range(e, t, n, i, o, s, r = false) {
   if (n === void 0 && !r) return;
   if (Number.isInteger(n) && Number(n) >= i && Number(n) <= o) return;
   e(t, `${String(t.at(-1))} is ${String(n)}; it must be a whole number from ${i} to ${o}${s === "" ? "" : ` ${s}`}`);
  }
  function isValueFrom(e) {
   return /^(arn:aws[a-z-]*:(ssm|secretsmanager):[a-z0-9-]+:\d{12}:\S+|[\w./-]+)$/.test(String(e ?? ""));
  }
  var y = n(6772);
  async function checkDefinition(e, t, n, r) {
   const a = t.taskDefinition;
   const c = a ?? r?.taskDefinition?.replace(/^.*\//, "") ?? "";
   if (c === "") {
    e.blind("task definition", "none was given, and there is no service to take it from");
    return;
   }
   let l;
   await e.look(c, async () => {
    let f;
    try {
     f = a === void 0 ? definitionIn((await (0, o.oh)(n, r?.taskDefinition ?? "")).definition, c) : await parseTemplate(await (0, 
     i.readFile)(a, "utf8"), a);
    } catch (t) {
     if (a === void 0) throw t;
     return e.problem(c, (0, s.DD)(t).join(": "), "Mend the file, or its path in fleet.yml; it is relative to the workspace.");
    }
    const m = t.containerName ?? f.containerDefinitions[0]?.name ?? "";
    const u = f.containerDefinitions.find(e => e.name === m);
    if (u === void 0) {
     const t = f.containerDefinitions.map(e => e.name).join(", ");
     return e.problem(c, `has no container '${m}'; it has ${t}`, "Mend 'container' in fleet.yml.");
    }
    const d = t.image ?? u.image ?? "";
    const g = render(f, {
     containers: new Map([ [ m, {
      image: d,
      secrets: t.secrets,
      logOptions: t.logConfigurationOptions
     } ] ]),
     mode: "merge",
     taskRole: t.taskRoleArn,
     executionRole: t.executionRoleArn
    });
    const h = t.image !== void 0 || ((0, y.zY)(d)?.account ?? "") !== "";
    l = {
     definition: g,
     container: m,
     image: h ? d : ""
    };
    const p = validate(g);
    for (const {message: t} of p) e.problem(c, t, "Mend it in the template; ECS would refuse it, or run it otherwise than meant.");
    if (p.length === 0) e.ok(c, "is as ECS and Fargate take it");
   });
   return l;
  }
 }),
 6772: ((e, t, n) => {
  n.d(t, {
   Jl: () => secretRefOf,
   S3: () => roleName,
   Xm: () => takesPrefix,
   e0: () => trustsTasks,
   tj: () => platformOf,
   zY: () => ecrImageOf
  });
  function ecrImageOf(e) {
   const t = /^(?:(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)|((?:[\w-]+\.)*localhost|127\.0\.0\.1)(?::\d+)?)\/([^:@]+)(?::([^@]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(e);
   if (t === null) return;
   const [, n = "", i = "", , o = "", s, r] = t;
   return {
    account: n,
    region: i,
    repository: o,
    tag: s,
    digest: r
   };
  }
  function platformOf(e) {
   const t = e?.runtimePlatform;
   const n = t?.operatingSystemFamily?.startsWith("WINDOWS") ? "windows" : "linux";
   return `${n}/${t?.cpuArchitecture === "ARM64" ? "arm64" : "amd64"}`;
  }
  function secretRefOf(e) {
   const t = /^(arn:[\w-]+:secretsmanager:([\w-]+):\d*:secret:[^:]+)(?::([^:]*):([^:]*):([^:]*))?$/.exec(e);
   if (t?.[1] !== void 0) {
    const [, e, n = "", i = "", o = "", s = ""] = t;
    return {
     kind: "secret",
     id: e,
     region: n,
     key: i,
     stage: o,
     version: s
    };
   }
   const n = /^arn:[\w-]+:ssm:([\w-]+):\d*:parameter(\/.+)$/.exec(e);
   return n?.[1] === void 0 ? {
    kind: "parameter",
    name: e,
    region: void 0
   } : {
    kind: "parameter",
    name: e,
    region: n[1]
   };
  }
  function trustsTasks(e) {
   let t;
   try {
    t = JSON.parse(e.startsWith("%") ? decodeURIComponent(e) : e);
   } catch {
    return false;
   }
   const n = list(t?.Statement);
   return n.some(e => {
    const {Effect: t, Action: n, Principal: i} = e;
    const o = i === "*" ? [ "*" ] : list(i?.Service);
    return t === "Allow" && list(n).some(e => /^(sts:(AssumeRole|\*)|\*)$/i.test(String(e))) && o.some(e => e === "ecs-tasks.amazonaws.com" || e === "*");
   });
  }
  function list(e) {
   return e === void 0 || e === null ? [] : [ e ].flat();
  }
  function roleName(e) {
   return e.slice(e.lastIndexOf("/") + 1);
  }
  function takesPrefix(e, t) {
   const n = e.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
   return new RegExp(`^${n}$`).test(`${t}/x`);
  }
 })
};
