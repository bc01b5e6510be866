"use strict";

exports.id = 854;

exports.ids = [ 854 ];

exports.modules = {
 4854: ((e, t, n) => {
  n.d(t, {
   checkDefinition: () => checkDefinition
  });
  var i = n(1455);
  var o = n(1900);
  var r = n(2309);
  var s = n(4704);
  function parseJson(e, t) {
   try {
    return JSON.parse(e);
   } catch (n) {
    const i = e.slice(0, faultIn(e)).split("\n");
    const o = {
     file: t,
     line: i.length,
     column: (i.at(-1) ?? "").length + 1
    };
    throw new s.lZ(`'${t}' is not JSON`, {
     cause: n,
     place: o
    });
   }
  }
  const a = /[[\]{}:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
  const c = /[ \t\n\r]*/y;
  function faultIn(e) {
   const t = [];
   let n = "value";
   let i = 0;
   for (;;) {
    c.lastIndex = i;
    i += c.exec(e)?.[0].length ?? 0;
    if (i >= e.length) return e.length;
    a.lastIndex = i;
    const o = a.exec(e)?.[0];
    const r = o === void 0 ? void 0 : follow(o, n, t);
    if (o === void 0 || r === void 0) return i;
    n = r;
    i += o.length;
   }
  }
  function follow(e, t, n) {
   const i = n.at(-1);
   const done = () => n.length === 0 ? "end" : "more";
   if (e === "]" || e === "}") {
    const o = e === "]" ? "[" : "{";
    const r = t === "more" || t === (e === "]" ? "value or ]" : "key or }");
    if (!r || i !== o) return;
    n.pop();
    return done();
   }
   if (e === ",") return t !== "more" ? void 0 : i === "{" ? "key" : "value";
   if (e === ":") return t === ":" ? "value" : void 0;
   if (t === "key" || t === "key or }") return e.startsWith('"') ? ":" : void 0;
   if (t !== "value" && t !== "value or ]") return;
   if (e !== "[" && e !== "{") return done();
   n.push(e);
   return e === "[" ? "value or ]" : "key or }";
  }
  const f = new Set([ "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "registeredBy", "deregisteredAt", "deleteRequestedAt" ]);
  async function parseTemplate(e, t) {
   return definitionIn(/\.ya?ml$/i.test(t) ? (await Promise.all([ n.e(243), n.e(592) ]).then(n.bind(n, 2592))).readYaml(e, t) : parseJson(e, t), t);
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
   const o = Object.entries(n).filter(([e]) => !f.has(e));
   return withoutNull(Object.fromEntries(o));
  }
  function checkObjects(e, t) {
   const {logConfiguration: n, dockerLabels: i} = e;
   const o = isRecord(n) ? n.options : void 0;
   const r = isRecord(n) ? n.secretOptions : void 0;
   for (const [r, s] of Object.entries({
    logConfiguration: n,
    dockerLabels: i,
    "logConfiguration.options": o
   })) {
    if (s === void 0 || s === null || isRecord(s)) continue;
    throw t(`'${r}' of '${String(e.name)}' must be an object`);
   }
   if (r !== void 0 && r !== null && !(Array.isArray(r) && r.every(isRecord))) throw t(`'logConfiguration.secretOptions' of '${String(e.name)}' must be a list of objects`);
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
  function parseReference(e) {
   const t = /^(ssm|secretsmanager):/.exec(e)?.[1];
   if (t === void 0) return {
    kind: "value-from",
    valueFrom: e
   };
   const n = e.slice(t.length + 1);
   if (n.startsWith("arn:")) return {
    kind: "value-from",
    valueFrom: n
   };
   if (t === "ssm") {
    if (/^[\w./-]+$/.test(n)) return {
     kind: "parameter",
     name: n
    };
    throw new s.lZ(`'${e}' is not a parameter; it must be ssm:NAME, of letters, digits, _ . - and /`);
   }
   const [, i, o = "", r = "", a = ""] = /^([\w/+=.@-]+)(?::([^:]*)(?::([^:]*)(?::([^:]*))?)?)?$/.exec(n) ?? [];
   if (i === void 0) throw new s.lZ(`'${e}' is not a secret; it must be secretsmanager:NAME[:JSON-KEY[:STAGE[:VERSION]]]`);
   if (r !== "" && a !== "") throw new s.lZ(`'${e}' names a stage and a version; ECS takes one of the two`);
   return {
    kind: "secret",
    name: i,
    key: o,
    stage: r,
    version: a
   };
  }
  function secretValueFrom(e, {key: t, stage: n, version: i}) {
   return t + n + i === "" ? e : `${e}:${t}:${n}:${i}`;
  }
  function render(e, t) {
   const n = e.containerDefinitions.map(({name: e}) => e);
   for (const e of t.containers.keys()) {
    if (n.includes(e)) continue;
    throw new s.lZ(`the task definition has no container '${e}'; it has ${n.map(e => `'${e}'`).join(", ")}`);
   }
   const {family: i, cpu: o, memory: r, taskRole: a, executionRole: c, ephemeralStorage: f, architecture: l} = t;
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
    ...f === void 0 ? {} : {
     ephemeralStorage: {
      sizeInGiB: f
     }
    },
    ...l === void 0 ? {} : {
     runtimePlatform: {
      operatingSystemFamily: "LINUX",
      ...e.runtimePlatform,
      cpuArchitecture: l
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
   const f = Object.entries(i).find(([e, t]) => t !== null && sets(o, e));
   if (f !== void 0) throw new s.lZ(`'${f[0]}' of '${e.name}' is given as a plain variable and as a secret`, {
    help: "Keep one of the two."
   });
   const l = {
    ...e
   };
   if (t.image !== void 0) l.image = t.image;
   const u = new Map(n === "replace" ? [] : (e.environment ?? []).map(({name: e, value: t}) => [ e, t ?? "" ]));
   const m = new Map(n === "replace" ? [] : (e.secrets ?? []).map(({name: e, valueFrom: t}) => [ e, t ]));
   apply(i, u, m);
   apply(o, m, u);
   for (const e of r) {
    u.delete(e);
    m.delete(e);
   }
   setOrDrop(l, "environment", [ ...u ].map(([e, t]) => ({
    name: e,
    value: t
   })));
   setOrDrop(l, "secrets", [ ...m ].map(([e, t]) => ({
    name: e,
    valueFrom: t
   })));
   if (a.length > 0) l.environmentFiles = a.map(e => ({
    value: e,
    type: "s3"
   }));
   if (t.command !== void 0) l.command = [ ...t.command ];
   if (t.entryPoint !== void 0) l.entryPoint = [ ...t.entryPoint ];
   if (Object.keys(c).length > 0) l.dockerLabels = merged(e.dockerLabels, c);
   renderLog(l, t);
   return l;
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
   const f = Object.fromEntries((c.secretOptions ?? []).map(({name: e, valueFrom: t}) => [ e, t ]));
   e.logConfiguration.secretOptions = Object.entries(merged(f, i)).map(([e, t]) => ({
    name: e,
    valueFrom: t
   }));
  }
  function setOrDrop(e, t, n) {
   if (n.length > 0 || e[t] !== void 0) e[t] = n;
  }
  const l = "docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size";
  const u = new Map([ [ 256, [ 512, 1024, 2048 ] ], [ 512, steps(1, 4, 1) ], [ 1024, steps(2, 8, 1) ], [ 2048, steps(4, 16, 1) ], [ 4096, steps(8, 30, 1) ], [ 8192, steps(16, 60, 4) ], [ 16384, steps(32, 120, 8) ] ]);
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
   const i = n === void 0 ? void 0 : u.get(n);
   if (i === void 0) {
    const t = e === void 0 ? "is missing" : `is '${String(e)}'`;
    return {
     key: "cpu",
     message: `cpu ${t}; Fargate has ${[ ...u.keys() ].join(", ")} (${l})`
    };
   }
   const o = memoryMib(t);
   if (o !== void 0 && i.includes(o)) return;
   const r = t === void 0 ? "is missing" : `is '${String(t)}'`;
   const [s, a] = [ i[0], i.at(-1) ];
   const c = i.length < 6 ? i.join(", ") : `${s} to ${a} by ${(i[1] ?? 0) - (s ?? 0)}`;
   return {
    key: "memory",
    message: `memory ${r}; with ${n} CPU units Fargate has ${c} MiB (${l})`
   };
  }
  const m = [ "placementConstraints", "ipcMode", "inferenceAccelerators" ];
  const d = [ "disableNetworking", "dnsSearchDomains", "dnsServers", "dockerSecurityOptions", "extraHosts", "hostname", "links", "privileged" ];
  const g = [ "devices", "maxSwap", "swappiness" ];
  const h = 10;
  const p = 64 * 1024;
  function limitProblems(e) {
   const t = [];
   const add = (e, n) => t.push({
    path: e,
    message: n
   });
   for (const t of m.filter(t => isSet(e[t]))) add([ t ], `${t} is not for tasks on Fargate; leave it out`);
   const {pidMode: n, volumes: i, containerDefinitions: o} = e;
   if (n !== void 0 && n !== "task") add([ "pidMode" ], `pidMode is '${String(n)}'; on Fargate it is task, or left out`);
   for (const [e, t] of (Array.isArray(i) ? i : []).entries()) {
    if (!isRecord(t)) continue;
    const {host: n} = t;
    const i = isRecord(n) ? n.sourcePath : void 0;
    if (i !== void 0 || t.dockerVolumeConfiguration !== void 0) add([ "volumes", e ], `the volume '${String(t.name)}' is of a host or of Docker, which Fargate has not; use EFS, EBS or the task's own storage`);
   }
   if (o.length > h) add([ "containerDefinitions" ], `there are ${o.length} containers; a task may have ${h}`);
   const r = Buffer.byteLength(JSON.stringify(e));
   if (r > p) add([], `the definition has ${r} bytes; it may have ${p}`);
   for (const [e, t] of o.entries()) {
    const n = [ "containerDefinitions", e ];
    const {name: i} = t;
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(i)) add([ ...n, "name" ], `the container name '${i}' must be 1 to 255 letters, digits, _ and -`);
    for (const e of d.filter(e => isSet(t[e]))) add([ ...n, e ], `${e} of '${i}' is not for tasks on Fargate; leave it out`);
    const o = isRecord(t.linuxParameters) ? t.linuxParameters : {};
    for (const e of g.filter(e => isSet(o[e]))) add([ ...n, "linuxParameters", e ], `${e} of '${i}' is not for tasks on Fargate; leave it out`);
    const r = isRecord(o.capabilities) ? o.capabilities.add : void 0;
    for (const e of Array.isArray(r) ? r : []) if (e !== "SYS_PTRACE") add([ ...n, "linuxParameters", "capabilities", "add" ], `the capability ${String(e)} of '${i}' can't be added on Fargate; SYS_PTRACE can`);
    const s = Array.isArray(t.ulimits) ? t.ulimits : [];
    for (const [e, t] of s.entries()) {
     if (!isRecord(t)) continue;
     const {name: o, softLimit: r, hardLimit: s} = t;
     if (o !== "nofile") add([ ...n, "ulimits", e ], `the ulimit ${String(o)} of '${i}' can't be set on Fargate; nofile can`); else if (Number(r) > Number(s)) add([ ...n, "ulimits", e ], `the softLimit of nofile of '${i}' is above its hardLimit`);
    }
   }
   return t;
  }
  function isSet(e) {
   if (Array.isArray(e)) return e.length > 0;
   return e !== void 0 && e !== null && e !== false && e !== 0 && e !== "";
  }
  const v = [ "awslogs", "awsfirelens", "splunk" ];
  const w = [ "awslogs-group", "awslogs-region", "awslogs-stream-prefix" ];
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
   if (typeof n !== "string" || !v.includes(n)) return [ {
    key: [ "logDriver" ],
    message: `logDriver is '${String(n ?? "")}'; Fargate has ${v.join(", ")}`
   } ];
   const o = [];
   const wrong = (e, t) => o.push({
    key: [ "options", e ],
    message: t
   });
   for (const [e, t] of Object.entries(i)) if (typeof t !== "string") wrong(e, `the log option ${e} must be a text; put it between quotes`);
   const {mode: r, "max-buffer-size": s, "awslogs-create-group": a} = i;
   if (r !== void 0 && r !== "blocking" && r !== "non-blocking") wrong("mode", `mode is '${r}'; it must be blocking or non-blocking`);
   if (s !== void 0 && !/^\d+[kmg]?$/i.test(String(s))) wrong("max-buffer-size", `max-buffer-size is '${s}'; it must be a size such as 25m`);
   if (n === "awslogs") {
    for (const e of w.filter(e => !i[e])) o.push({
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
  const y = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|PWD|SECRET|TOKEN|CREDENTIALS|((API|PRIVATE|SECRET|ACCESS|SIGNING|ENCRYPTION|MASTER|JWT|SSH)_?KEY))$/i;
  const b = [ [ "an AWS access key", /\b(AKIA|ASIA)[0-9A-Z]{16}\b/ ], [ "a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/ ], [ "a GitHub token", /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/ ], [ "an npm token", /\bnpm_[A-Za-z0-9]{36}\b/ ], [ "a Slack token", /\bxox[abeprs]-[A-Za-z0-9-]{10,}/ ], [ "a Stripe key", /\b[sr]k_live_[A-Za-z0-9]{16,}/ ], [ "a Google API key", /\bAIza[0-9A-Za-z_-]{35}\b/ ], [ "a JSON web token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ ], [ "a URL with a password", /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i ] ];
  function secretLook(e, t) {
   const n = b.find(([, e]) => e.test(t));
   if (n !== void 0) return `its value looks like ${n[0]}`;
   if (t === "" || /^(true|false|\d{1,3})$/i.test(t) || /^arn:aws/.test(t)) return;
   return y.test(e) ? "its name is that of a secret" : void 0;
  }
  function validate(e, {allowPlaintext: t = [], architecture: n = "X86_64"} = {}) {
   const i = [];
   const add = (e, t) => i.push({
    path: e,
    message: t
   });
   const {family: o, networkMode: r, requiresCompatibilities: s, ephemeralStorage: a, runtimePlatform: c} = e;
   if (typeof o !== "string" || !/^[A-Za-z0-9_-]{1,255}$/.test(o)) add([ "family" ], `family is '${String(o ?? "")}'; it must be 1 to 255 letters, digits, _ and -`);
   if (r !== "awsvpc") add([ "networkMode" ], `networkMode is '${String(r ?? "")}'; Fargate needs awsvpc`);
   if (!Array.isArray(s) || !s.includes("FARGATE")) add([ "requiresCompatibilities" ], "requiresCompatibilities must hold FARGATE");
   const f = sizeProblem(e.cpu, e.memory);
   if (f !== void 0) add([ f.key ], f.message);
   const l = isRecord(a) ? a.sizeInGiB : void 0;
   if (a !== void 0) range(add, [ "ephemeralStorage", "sizeInGiB" ], l, 21, 200, "GiB", true);
   const u = isRecord(c) ? c.cpuArchitecture : void 0;
   if ((u ?? "X86_64") !== n) add([ "runtimePlatform", "cpuArchitecture" ], `cpuArchitecture is '${String(u ?? "X86_64")}'; the image is built for ${n} (the input 'architecture' says so)`);
   const m = e.containerDefinitions;
   const d = m.map(({name: e}) => e);
   for (const [n, i] of m.entries()) {
    const o = [ "containerDefinitions", n ];
    if (d.indexOf(i.name) !== n) add([ ...o, "name" ], `two containers have the name '${i.name}'`);
    checkContainer(add, o, i, e, t);
    checkDependencies(add, o, i, m);
   }
   if (m.every(({essential: e}) => e === false)) add([ "containerDefinitions" ], "no container is essential; one must be, or nothing says when the task has ended");
   const g = dependencyCircle(m);
   if (g !== void 0) add([ "containerDefinitions" ], `containers depend on each other in a circle: ${g.join(" \u2192 ")}`);
   const h = m.reduce((e, t) => e + (Number(t.cpu) || 0), 0);
   if (h > (cpuUnits(e.cpu) ?? 1 / 0)) add([ "cpu" ], `the containers have ${h} CPU units, the task ${e.cpu}`);
   if (e.executionRoleArn === void 0) {
    const e = m.find(({secrets: e = [], logConfiguration: t}) => e.length > 0 || t?.logDriver === "awslogs");
    if (e !== void 0) add([ "executionRoleArn" ], `'${e.name}' has secrets or the log driver awslogs, for which ECS needs an executionRoleArn`);
   }
   return [ ...i, ...limitProblems(e), ...logProblems(e) ];
  }
  function checkContainer(e, t, n, i, o) {
   const {name: r, image: s, environment: a = [], secrets: c = [], environmentFiles: f = []} = n;
   if (typeof s !== "string" || s === "") e([ ...t, "image" ], `'${r}' has no image`);
   const l = new Set;
   for (const [n, i] of a.entries()) {
    const s = [ ...t, "environment", n ];
    if (typeof i.name !== "string" || !/^[^=\0]+$/.test(i.name)) e(s, `'${r}' has a variable whose name is '${String(i.name)}'`);
    if (l.has(i.name)) e(s, `'${r}' has the variable '${i.name}' twice`);
    l.add(i.name);
    if (i.value !== void 0 && typeof i.value !== "string") e(s, `the value of '${i.name}' must be a text; put it between quotes`);
    const a = o.includes(i.name) ? void 0 : secretLook(i.name, String(i.value ?? ""));
    if (a !== void 0) e(s, `'${i.name}' of '${r}' is a plain variable, but ${a}; everyone who may read the definition reads it. Give it under 'secrets', or name it in 'allow-plaintext' if it is none`);
   }
   for (const [n, i] of c.entries()) {
    const o = [ ...t, "secrets", n ];
    if (l.has(i.name)) e(o, `'${r}' has '${i.name}' twice, as a variable or as a secret`);
    l.add(i.name);
    if (!isValueFrom(i.valueFrom)) e(o, `the secret '${i.name}' has no valueFrom that ECS takes: the name or ARN of a parameter, or the ARN of a secret of Secrets Manager, with :KEY:STAGE:VERSION after it for one key`);
   }
   if (f.length > 10) e([ ...t, "environmentFiles" ], `'${r}' has more than 10 environment files`);
   for (const [n, i] of f.entries()) if (!String(i.value).endsWith(".env")) e([ ...t, "environmentFiles", n ], `'${String(i.value)}' must end in .env`);
   for (const i of [ "stopTimeout", "startTimeout" ]) range(e, [ ...t, i ], n[i], 2, 120, "s");
   const u = memoryMib(i.memory);
   for (const i of [ "memory", "memoryReservation" ]) if (Number(n[i]) > (u ?? 1 / 0)) e([ ...t, i ], `'${r}' has ${String(n[i])} MiB of ${i}, more than the task (${u})`);
   checkPorts(e, t, n);
   checkHealth(e, [ ...t, "healthCheck" ], n);
   if (isRecord(n.restartPolicy)) range(e, [ ...t, "restartPolicy", "restartAttemptPeriod" ], n.restartPolicy.restartAttemptPeriod, 60, 1800, "s");
  }
  function checkPorts(e, t, {name: n, portMappings: i}) {
   const o = new Set;
   for (const [r, s] of (Array.isArray(i) ? i : []).entries()) {
    if (!isRecord(s)) continue;
    const {containerPort: i, hostPort: a, protocol: c = "tcp"} = s;
    const f = [ ...t, "portMappings", r ];
    if (i !== void 0) range(e, [ ...f, "containerPort" ], i, 1, 65535, "");
    if (a !== void 0 && a !== i) e([ ...f, "hostPort" ], `hostPort of '${n}' is ${String(a)}; with awsvpc it is the containerPort, or left out`);
    const l = `${String(i)}/${String(c)}`;
    if (i !== void 0 && o.has(l)) e(f, `'${n}' maps port ${l} twice`);
    o.add(l);
   }
  }
  function checkHealth(e, t, {name: n, healthCheck: i}) {
   if (i === void 0) return;
   if (!isRecord(i)) {
    e(t, `healthCheck of '${n}' must be an object`);
    return;
   }
   const {command: o, interval: r, timeout: s, retries: a, startPeriod: c} = i;
   const f = Array.isArray(o) ? o[0] : void 0;
   if (f !== "CMD" && f !== "CMD-SHELL" && f !== "NONE") e([ ...t, "command" ], `the health check's command of '${n}' must begin with CMD or CMD-SHELL`);
   range(e, [ ...t, "interval" ], r, 5, 300, "s");
   range(e, [ ...t, "timeout" ], s, 2, 60, "s");
   range(e, [ ...t, "retries" ], a, 1, 10, "");
   range(e, [ ...t, "startPeriod" ], c, 0, 300, "s");
  }
  const $ = [ "START", "COMPLETE", "SUCCESS", "HEALTHY" ];
  function checkDependencies(e, t, {name: n, dependsOn: i}, o) {
   for (const [r, s] of (Array.isArray(i) ? i : []).entries()) {
    if (!isRecord(s)) continue;
    const {containerName: i, condition: a} = s;
    const c = [ ...t, "dependsOn", r ];
    const f = o.find(e => e.name === i);
    if (f === void 0) e(c, `'${n}' depends on '${String(i)}', which isn't there; there are ${o.map(e => `'${e.name}'`).join(", ")}`); else if (!$.includes(String(a))) e(c, `the condition '${String(a)}' is not one of ${$.join(", ")}`); else if ((a === "COMPLETE" || a === "SUCCESS") && f.essential !== false) e(c, `'${n}' waits for the end of '${f.name}', which is essential: its end would stop the task`); else if (a === "HEALTHY" && f.healthCheck === void 0) e(c, `'${n}' waits for '${f.name}' to be healthy, which has no healthCheck`);
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
  function range(e, t, n, i, o, r, s = false) {
   if (n === void 0 && !s) return;
   if (Number.isInteger(n) && Number(n) >= i && Number(n) <= o) return;
   e(t, `${String(t.at(-1))} is ${String(n)}; it must be a whole number from ${i} to ${o}${r === "" ? "" : ` ${r}`}`);
  }
  function isValueFrom(e) {
   return /^(arn:aws[a-z-]*:(ssm|secretsmanager):[a-z0-9-]+:\d{12}:\S+|[\w./-]+)$/.test(String(e ?? ""));
  }
  var k = n(8255);
  var S = n(6772);
  async function checkDefinition(e, t, n, o, a) {
   const c = t.taskDefinition;
   const f = c ?? o?.taskDefinition?.replace(/^.*\//, "") ?? "";
   if (f === "") {
    e.blind("task definition", "none was given, and there is no service to take it from");
    return;
   }
   let l;
   await e.look(f, async () => {
    let u;
    try {
     u = c === void 0 ? definitionIn((await (0, r.oh)(n, o?.taskDefinition ?? "")).definition, f) : await parseTemplate(await (0, 
     i.readFile)(c, "utf8"), c);
    } catch (t) {
     if (c === void 0) throw t;
     return e.problem(f, (0, s.DD)(t).join(": "), "Mend the file, or its path in fleet.yml; it is relative to the workspace.");
    }
    const m = t.containerName ?? u.containerDefinitions[0]?.name ?? "";
    const d = u.containerDefinitions.find(e => e.name === m);
    if (d === void 0) {
     const t = u.containerDefinitions.map(e => e.name).join(", ");
     return e.problem(f, `has no container '${m}'; it has ${t}`, "Mend 'container' in fleet.yml.");
    }
    const g = t.image ?? d.image ?? "";
    const h = await byArn(e, t.secrets, n.region, a);
    const p = render(u, {
     containers: new Map([ [ m, {
      image: g,
      environment: t.environmentVariables,
      secrets: h,
      logOptions: t.logConfigurationOptions
     } ] ]),
     mode: "merge",
     cpu: t.cpu,
     memory: t.memory,
     taskRole: t.taskRoleArn,
     executionRole: t.executionRoleArn
    });
    const v = t.image !== void 0 || ((0, S.zY)(g)?.account ?? "") !== "";
    l = {
     definition: p,
     container: m,
     image: v ? g : ""
    };
    const w = validate(p);
    for (const {message: t} of w) e.problem(f, t, "Mend it in the template; ECS would refuse it, or run it otherwise than meant.");
    if (w.length === 0) e.ok(f, "is as ECS and Fargate take it");
   });
   return l;
  }
  async function byArn(e, t, n, i) {
   const o = {};
   for (const [r, a] of Object.entries(t)) await e.look(r, async () => {
    const t = referenceIn(a);
    if (t instanceof s.lZ) return e.problem(r, t.message, "Mend it in fleet.yml.");
    if (t.kind === "value-from") o[r] = t.valueFrom; else if (t.kind === "parameter") o[r] = t.name; else {
     const s = await arnOf(t.name, n, i);
     if (s !== void 0) o[r] = secretValueFrom(s, t); else e.problem(r, `there is no secret ${t.name} in ${n}`, "Create it (terraform apply), or mend its name.");
    }
   });
   return o;
  }
  function referenceIn(e) {
   try {
    return parseReference(e);
   } catch (e) {
    if (e instanceof s.lZ) return e;
    throw e;
   }
  }
  async function arnOf(e, t, i) {
   const {DescribeSecretCommand: r} = await Promise.all([ n.e(651), n.e(127), n.e(365) ]).then(n.bind(n, 365));
   const s = await (0, o.Z)(t);
   try {
    return (await s.send(new r({
     SecretId: e
    }), {
     abortSignal: i
    })).ARN;
   } catch (e) {
    if ((0, k.b2)(e)) return;
    throw e;
   }
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
   const t = /^(?:(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws)|((?:[\w-]+\.)*localhost|127\.0\.0\.1)(?::\d+)?)\/([^:@]+)(?::([^@]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(e);
   if (t === null) return;
   const [, n = "", i = "", , o = "", r, s] = t;
   return {
    account: n,
    region: i,
    repository: o,
    tag: r,
    digest: s
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
    const [, e, n = "", i = "", o = "", r = ""] = t;
    return {
     kind: "secret",
     id: e,
     region: n,
     key: i,
     stage: o,
     version: r
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
 }),
 1900: ((e, t, n) => {
  n.d(t, {
   Z: () => secretsClient
  });
  var i = n(5028);
  async function secretsClient(e) {
   const {SecretsManagerClient: t} = await Promise.all([ n.e(651), n.e(127), n.e(365) ]).then(n.bind(n, 365));
   return new t({
    ...i.s,
    region: e
   });
  }
 }),
 2309: ((e, t, n) => {
  n.d(t, {
   oh: () => describeTaskDefinition
  });
  var i = n(4704);
  var o = n(5607);
  var r = n(8127);
  async function describeAll(e, t, i = {}) {
   const {DescribeTaskDefinitionCommand: o} = await Promise.all([ n.e(651), n.e(127), n.e(125) ]).then(n.bind(n, 8125));
   const r = new o({
    taskDefinition: t,
    include: [ "TAGS" ]
   });
   let s = "";
   r.middlewareStack.add(t => async n => {
    const i = await t(n);
    const o = i;
    const r = e.config.streamCollector;
    const a = await r(o.response.body);
    s = Buffer.from(a).toString("utf8");
    o.response.body = a;
    return i;
   }, {
    step: "deserialize",
    priority: "low",
    name: "describeAll"
   });
   const {taskDefinition: a, tags: c} = await e.send(r, i);
   if (a === void 0) return {
    taskDefinition: a,
    tags: c ?? []
   };
   const {registeredAt: f, deregisteredAt: l, deleteRequestedAt: u} = a;
   const m = Object.entries({
    registeredAt: f,
    deregisteredAt: l,
    deleteRequestedAt: u
   });
   const {taskDefinition: d} = JSON.parse(s);
   const g = Object.fromEntries(m.filter(([, e]) => e !== void 0));
   return {
    taskDefinition: {
     ...d,
     ...g
    },
    tags: c ?? []
   };
  }
  async function describeTaskDefinition(e, t) {
   try {
    const {taskDefinition: n, tags: o} = await describeAll(e.client, t);
    const r = n?.taskDefinitionArn;
    if (r === void 0) throw new i.lZ(`ECS answered without task definition '${t}'`);
    return {
     definition: n ?? {},
     arn: r,
     tags: o
    };
   } catch (n) {
    throw (0, r.awsError)(n, `describe task definition '${(0, o.EU)(t)}' in ${e.region}`);
   }
  }
 })
};
