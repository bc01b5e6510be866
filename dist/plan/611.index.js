export const id = 611;

export const ids = [ 611 ];

export const modules = {
 3611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   plan: () => plan
  });
  var external_node_path_ = __webpack_require__(6760);
  var errors = __webpack_require__(4704);
  const common = {
   retryMode: "standard",
   maxAttempts: 6,
   customUserAgent: "slipway",
   requestHandler: {
    connectionTimeout: 5e3,
    socketTimeout: 3e4
   }
  };
  async function ecsClient(region) {
   const {ECSClient: ECSClient} = await Promise.all([ __webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(797) ]).then(__webpack_require__.bind(__webpack_require__, 797));
   return new ECSClient({
    ...common,
    region: region
   });
  }
  function regionOf(input, env = process.env) {
   const region = input ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? "";
   if (region === "") throw new errors.lZ("no AWS region was given", {
    help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
   });
   if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) throw new errors.lZ(`'${region}' is not the name of an AWS region; it must be like eu-central-1`);
   return region;
  }
  function orderByNeeds(names, needsOf) {
   const known = new Set(names);
   const done = new Set;
   const visit = (name, trail) => {
    if (done.has(name)) return;
    const before = trail.indexOf(name);
    if (before >= 0) return [ ...trail.slice(before), name ];
    for (const need of needsOf(name)) {
     if (!known.has(need)) continue;
     const circle = visit(need, [ ...trail, name ]);
     if (circle !== void 0) return circle;
    }
    done.add(name);
    return;
   };
   for (const name of names) {
    const circle = visit(name, []);
    if (circle !== void 0) return {
     circle: circle
    };
   }
   return {
    order: [ ...done ]
   };
  }
  const secrets_forms = "it must be ssm:/NAME or ssm:ARN, or secretsmanager:NAME (or its ARN), with :JSON-KEY[:STAGE[:VERSION]] after it if one key of it is meant";
  function secretValueFrom(reference, {region: region, account: account}) {
   const parameter = /^ssm:(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]+|[\w./-]+)$/.exec(reference);
   if (parameter?.[1] !== void 0) return {
    valueFrom: parameter[1]
   };
   const secret = /^secretsmanager:(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:)?([\w/+=.@-]+)(?::([^:]*)(?::([^:]*)(?::([^:]*))?)?)?$/.exec(reference);
   const [, prefix, name, key = "", stage = "", version = ""] = secret ?? [];
   if (name === void 0) return {
    problem: `'${reference}' is not a reference to a secret; ${secrets_forms}`
   };
   if (stage !== "" && version !== "") return {
    problem: `'${reference}' names a stage and a version; ECS allows one of the two`
   };
   if (prefix === void 0 && account === "") return {
    problem: `'${reference}' needs the AWS account of the environment; give 'account' or 'role', or the secret's ARN`
   };
   const arn = `${prefix ?? `arn:${partitionOf(region)}:secretsmanager:${region}:${account}:secret:`}${name}`;
   return {
    valueFrom: key + stage + version === "" ? arn : `${arn}:${key}:${stage}:${version}`
   };
  }
  function partitionOf(region) {
   if (region.startsWith("cn-")) return "aws-cn";
   return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }
  function serviceOf(fleet, name) {
   const given = serviceFile(fleet, name);
   const path = clean(given.path ?? `services/${name}`);
   const route = given.route ?? "";
   const prefix = route.replace(/\/?\*$/, "");
   const {verify: verify = {}} = given;
   return {
    name: name,
    path: path,
    context: clean(given.context ?? path),
    dockerfile: clean(given.dockerfile ?? `${path}/Dockerfile`),
    target: given.target ?? "",
    buildArgs: texts(given["build-args"]),
    watch: (given.watch ?? []).map(clean),
    checks: given.checks ?? [],
    task: clean(given.task ?? `${path}/taskdef.json`),
    container: given.container ?? name,
    port: given.port ?? null,
    prefix: prefix,
    route: route,
    migrate: given.migrate ?? [],
    needs: given.needs ?? [],
    verify: {
     version: verify.version ?? `${prefix}/version`,
     health: verify.health ?? `${prefix}/health`,
     http: (verify.http ?? []).map(({get: get, status: status = 200}) => ({
      get: get,
      status: status
     })),
     errors: verify.gates?.errors ?? "5%",
     p95: verify.gates?.p95 ?? "2s",
     window: verify.gates?.window ?? "60s"
    }
   };
  }
  function placementOf(fleet, name, environment) {
   const given = environmentOf(fleet, environment);
   const override = given.services?.[name] ?? {};
   const fill = text => fillIn(text, name, environment);
   const fillAll = values => Object.fromEntries(Object.entries(values).map(([key, value]) => [ key, fill(value) ]));
   const place = {
    region: given.region ?? "",
    account: accountOf(given)
   };
   const secrets = {};
   for (const [key, {reference: reference}] of secretsOf(fleet, name, environment)) {
    const result = secretValueFrom(fill(reference), place);
    if ("valueFrom" in result) secrets[key] = result.valueFrom;
   }
   const env = {
    ...texts(serviceFile(fleet, name).env),
    ...texts(given.env),
    ...texts(override.env)
   };
   return {
    environment: environment,
    after: given.after ?? "",
    region: place.region,
    cluster: given.cluster ?? "",
    role: given.role ?? "",
    repository: fill(given.repository ?? "{service}"),
    ecsService: fill(given["ecs-service"] ?? "{service}"),
    url: fill(given.url ?? "").replace(/\/+$/, ""),
    taskRole: fill(given["task-role"] ?? ""),
    executionRole: fill(given["execution-role"] ?? ""),
    logOptions: fillAll(texts(given["log-options"])),
    env: fillAll(env),
    secrets: secrets,
    desired: override.desired ?? given.desired ?? null,
    cpu: override.cpu ?? null,
    memory: override.memory ?? null,
    rollout: rolloutOf(mergeRollout(given.rollout, override.rollout))
   };
  }
  function environmentOf(fleet, name) {
   let merged = {};
   for (const link of lineage(fleet, name)) {
    const own = fleet.environments?.[link] ?? {};
    const {after: _, extends: __, ...inherited} = merged;
    const services = {
     ...merged.services
    };
    for (const [service, override] of Object.entries(own.services ?? {})) {
     const before = services[service] ?? {};
     services[service] = {
      ...before,
      ...override,
      env: {
       ...before.env,
       ...override.env
      },
      secrets: {
       ...before.secrets,
       ...override.secrets
      },
      rollout: mergeRollout(before.rollout, override.rollout)
     };
    }
    merged = {
     ...inherited,
     ...own,
     env: {
      ...merged.env,
      ...own.env
     },
     secrets: {
      ...merged.secrets,
      ...own.secrets
     },
     "log-options": {
      ...merged["log-options"],
      ...own["log-options"]
     },
     rollout: mergeRollout(merged.rollout, own.rollout),
     services: services
    };
   }
   return merged;
  }
  function lineage(fleet, name) {
   const chain = [];
   let current = name;
   while (current !== void 0 && fleet.environments?.[current] !== void 0 && !chain.includes(current)) {
    chain.unshift(current);
    current = fleet.environments[current]?.extends;
   }
   return chain;
  }
  function secretsOf(fleet, service, environment) {
   const found = new Map;
   const add = (secrets, path) => {
    for (const [key, reference] of Object.entries(secrets ?? {})) found.set(key, {
     reference: reference,
     path: [ ...path, "secrets", key ]
    });
   };
   const chain = lineage(fleet, environment);
   add(fleet.services[service]?.secrets, [ "services", service ]);
   for (const link of chain) add(fleet.environments?.[link]?.secrets, [ "environments", link ]);
   for (const link of chain) add(fleet.environments?.[link]?.services?.[service]?.secrets, [ "environments", link, "services", service ]);
   return found;
  }
  function accountOf(environment) {
   return environment.account ?? environment.role?.split(":")[4] ?? "";
  }
  function rolloutOf(given = {}) {
   const {breaker: breaker = {}, minimum: minimum = null, maximum: maximum = null} = given;
   const said = Object.keys(breaker).length > 0;
   const {enable: enable = true, rollback: rollback = true, type: type, value: value} = breaker;
   const threshold = type !== void 0 || value !== void 0;
   return {
    minimum: minimum,
    maximum: maximum,
    breaker: {
     enable: said ? enable : null,
     rollback: said && enable ? rollback : null,
     type: threshold && enable ? type ?? "BOUNDED_PERCENT" : null,
     value: threshold && enable ? value ?? 50 : null
    }
   };
  }
  function mergeRollout(under, over) {
   return {
    ...under,
    ...over,
    breaker: {
     ...under?.breaker,
     ...over?.breaker
    }
   };
  }
  function fillIn(text, service, environment) {
   return text.replaceAll("{service}", service).replaceAll("{environment}", environment);
  }
  function serviceFile(fleet, name) {
   return fleet.services[name] ?? {};
  }
  function texts(values) {
   return Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [ key, String(value) ]));
  }
  function clean(path) {
   const parts = path.split("/").filter(part => part !== "" && part !== ".");
   return parts.length === 0 ? "." : parts.join("/");
  }
  var git = __webpack_require__(3895);
  var log = __webpack_require__(5961);
  var core = __webpack_require__(7459);
  var mask = __webpack_require__(7163);
  const limit = 1e6;
  let written = 0;
  async function appendSummary(markdown) {
   if (!process.env.GITHUB_STEP_SUMMARY) return;
   const text = (0, mask.E$)(markdown.endsWith("\n") ? markdown : `${markdown}\n`);
   const room = limit - written;
   const bytes = Buffer.byteLength(text);
   const fits = bytes <= room ? text : `${Buffer.from(text).subarray(0, Math.max(0, room)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
   if (room <= 0) return;
   written += Buffer.byteLength(fits);
   await core.z.addRaw(fits).write();
   core.z.emptyBuffer();
  }
  function table(head, rows) {
   const line = cells => `| ${cells.map(cell).join(" | ")} |`;
   return [ line(head), `|${head.map(() => " --- ").join("|")}|`, ...rows.map(line) ].join("\n");
  }
  function cell(text) {
   return text.replaceAll("|", "\\|").replace(/\r?\n/g, "<br>");
  }
  function decide(candidates, facts) {
   return candidates.map(candidate => ({
    service: candidate.service,
    ...decideOne(candidate, facts)
   }));
  }
  function decideOne({service: service, source: source}, facts) {
   const {since: since} = facts;
   if (facts.only.length > 0 && !facts.only.includes(service)) return {
    ship: false,
    why: "not asked for"
   };
   if (facts.all) return {
    ship: true,
    why: "all were asked for"
   };
   const changed = since?.changed.get(service);
   if (since !== void 0 && facts.sinceDecides && changed === void 0) return {
    ship: false,
    why: `nothing that it is made of changed since ${decide_short(since.base)}`
   };
   const running = facts.running?.get(service);
   if (running !== void 0) return byRunning(running, source);
   if (since === void 0) return {
    ship: true,
    why: `no base to compare with: ${facts.noBase}`
   };
   if (changed === void 0) return {
    ship: false,
    why: `nothing that it is made of changed since ${decide_short(since.base)}`
   };
   return {
    ship: true,
    why: `${changed} changed since ${decide_short(since.base)}`
   };
  }
  function byRunning(running, source) {
   if (running.kind === "absent") return {
    ship: true,
    why: "not there yet"
   };
   const {revision: revision, commit: commit, verified: verified} = running;
   const from = commit === "" ? "" : ` (commit ${decide_short(commit)})`;
   if (running.source === "") return {
    ship: true,
    why: `${revision} runs, of which nothing is recorded`
   };
   if (running.source !== source) return {
    ship: true,
    why: `other content than ${revision}${from}, which runs`
   };
   if (verified === "") return {
    ship: true,
    why: `${revision} has the same content, but was never verified`
   };
   return {
    ship: false,
    why: `unchanged: ${revision}${from} runs with the same content, verified ${verified}`
   };
  }
  function decide_short(commit) {
   return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
  }
  var external_node_crypto_ = __webpack_require__(7598);
  var picomatch = __webpack_require__(4006);
  function watchedBy(service) {
   const {path: path, watch: watch, dockerfile: dockerfile, task: task} = service;
   const all = [ path, ...watch, dockerfile, `${dockerfile}.dockerignore`, `${service.context}/.dockerignore`, task ];
   return [ ...new Set(all.map(name => name.replace(/^\.\//, ""))) ];
  }
  function affectedBy(changedFiles, service) {
   const matches = watchedBy(service).map(matcher);
   return changedFiles.find(file => matches.some(match => match(file)));
  }
  function matcher(pattern) {
   if (pattern === ".") return () => true;
   if (!isGlob(pattern)) return file => file === pattern || file.startsWith(`${pattern}/`);
   return picomatch(pattern, {
    dot: true
   });
  }
  function isGlob(pattern) {
   return /[*?[\]{}!]/.test(pattern);
  }
  function entryOf(service, placement, url) {
   const breaker = placement?.rollout.breaker;
   return {
    service: service.name,
    environment: placement?.environment ?? "",
    context: service.context,
    file: service.dockerfile,
    target: service.target,
    "build-args": lines(service.buildArgs),
    checks: service.checks,
    "task-definition": service.task,
    "container-name": service.container,
    port: service.port,
    "path-prefix": service.prefix,
    "health-path": service.verify.health,
    "version-path": service.verify.version,
    "migrate-command": service.migrate.length === 0 ? "" : JSON.stringify(service.migrate),
    needs: service.needs,
    "verify-http": service.verify.http.map(({get: get, status: status}) => `GET ${get} ${status}`).join("\n"),
    "verify-errors": service.verify.errors.replace("%", ""),
    "verify-p95": service.verify.p95,
    "verify-window": service.verify.window,
    after: placement?.after ?? "",
    region: placement?.region ?? "",
    cluster: placement?.cluster ?? "",
    "ecs-service": placement?.ecsService ?? "",
    role: placement?.role ?? "",
    repository: placement?.repository ?? "",
    url: url,
    "environment-variables": lines(placement?.env ?? {}),
    secrets: lines(placement?.secrets ?? {}),
    "task-role-arn": placement?.taskRole ?? "",
    "execution-role-arn": placement?.executionRole ?? "",
    "log-configuration-options": lines(placement?.logOptions ?? {}),
    cpu: placement?.cpu ?? null,
    memory: placement?.memory ?? null,
    "desired-count": placement?.desired ?? null,
    "minimum-healthy-percent": placement?.rollout.minimum ?? null,
    "maximum-percent": placement?.rollout.maximum ?? null,
    "circuit-breaker": breaker?.enable ?? null,
    "circuit-breaker-rollback": breaker?.rollback ?? null,
    "circuit-breaker-threshold-type": breaker?.type ?? "",
    "circuit-breaker-threshold": breaker?.value ?? null
   };
  }
  function contentKey(tree, service, entry) {
   const objects = new Map;
   for (const pattern of watchedBy(service)) {
    const matches = matcher(pattern);
    for (const {path: path, type: type, id: id} of tree) {
     const taken = isGlob(pattern) ? type !== "tree" && matches(path) : pattern === "." ? !path.includes("/") : path === pattern;
     if (taken) objects.set(path, id);
    }
   }
   const {url: _, ...rest} = entry;
   const text = [ ...objects ].map(([path, id]) => `${id} ${path}\0`).sort();
   return (0, external_node_crypto_.createHash)("sha256").update(text.join("")).update(JSON.stringify(rest)).digest("hex");
  }
  function lines(values) {
   return Object.entries(values).map(([key, value]) => `${key}=${value}`).join("\n");
  }
  var external_node_fs_ = __webpack_require__(3024);
  var fleet_problems = __webpack_require__(883);
  function checkFleet(fleet) {
   const problems = [ ...checkServices(fleet), ...checkEnvironments(fleet) ];
   const seen = new Set;
   return problems.filter(({path: path, message: message}) => {
    const id = `${path.join(".")} ${message}`;
    return !seen.has(id) && seen.add(id);
   });
  }
  function checkServices(fleet) {
   const names = Object.keys(fleet.services);
   const problems = [];
   if (names.length === 0) problems.push({
    path: [ "services" ],
    message: "'services' is empty; a fleet has one at least"
   });
   const routes = new Map;
   for (const [name, service] of Object.entries(fleet.services)) {
    const path = [ "services", name ];
    for (const [at, need] of (service.needs ?? []).entries()) if (!names.includes(need)) problems.push({
     path: [ ...path, "needs", at ],
     message: unknown("service", need, names)
    });
    if (service.route !== void 0) {
     const other = routes.get(service.route);
     if (other !== void 0) problems.push({
      path: [ ...path, "route" ],
      message: `the services '${other}' and '${name}' both have the route ${service.route}; each needs its own`
     });
     routes.set(service.route, name);
     if (service.port === void 0) problems.push({
      path: [ ...path, "route" ],
      message: `'${name}' has a route but no port; say which port it listens on`
     });
    }
    problems.push(...plainAndSecret(path, service));
   }
   const order = orderByNeeds(names, name => fleet.services[name]?.needs ?? []);
   if ("circle" in order) problems.push({
    path: [ "services", order.circle[0] ?? "", "needs" ],
    message: `services need each other in a circle: ${order.circle.join(" \u2192 ")}`
   });
   return problems;
  }
  function checkEnvironments(fleet) {
   const environments = fleet.environments ?? {};
   const names = Object.keys(environments);
   const problems = [];
   for (const kind of [ "extends", "after" ]) {
    for (const [name, {[kind]: other}] of Object.entries(environments)) if (other !== void 0 && !names.includes(other)) problems.push({
     path: [ "environments", name, kind ],
     message: unknown("environment", other, names)
    });
    const order = orderByNeeds(names, name => [ environments[name]?.[kind] ?? [] ].flat());
    if ("circle" in order) problems.push({
     path: [ "environments", order.circle[0] ?? "", kind ],
     message: `environments ${kind === "extends" ? "extend" : "come after"} each other in a circle: ${order.circle.join(" \u2192 ")}`
    });
   }
   if (problems.length > 0) return problems;
   return names.flatMap(name => checkEnvironment(fleet, name));
  }
  function checkEnvironment(fleet, name) {
   const own = fleet.environments?.[name] ?? {};
   const all = environmentOf(fleet, name);
   const services = Object.keys(fleet.services);
   const path = [ "environments", name ];
   const problems = plainAndSecret(path, own);
   for (const needed of [ "region", "cluster" ]) if (all[needed] === void 0) problems.push({
    path: path,
    key: true,
    message: `the environment '${name}' has no ${needed}, of its own or inherited`
   });
   if (own.account !== void 0 && own.role !== void 0 && own.account !== own.role.split(":")[4]) problems.push({
    path: [ ...path, "account" ],
    message: `'account' is ${own.account}, but the role is one of ${own.role.split(":")[4]}`
   });
   for (const [service, override] of Object.entries(own.services ?? {})) {
    const at = [ ...path, "services", service ];
    if (!services.includes(service)) problems.push({
     path: at,
     key: true,
     message: unknown("service", service, services)
    });
    problems.push(...plainAndSecret(at, override));
   }
   problems.push(...checkNames(fleet, name, all));
   for (const service of services) problems.push(...checkSecrets(fleet, service, name, all), ...checkRollout(fleet, service, name, all));
   return problems;
  }
  const placeholders = [ "{service}", "{environment}" ];
  function checkNames(fleet, name, all) {
   const problems = [];
   const services = Object.keys(fleet.services);
   const add = (key, message) => problems.push({
    path: originOf(fleet, name, environment => environment[key], [ key ]),
    message: message
   });
   const rules = [ [ "repository", /^(?=.{2,256}$)[a-z0-9]+([._/-][a-z0-9]+|__[a-z0-9]+|-+[a-z0-9]+)*$/, "a repository of ECR (lower-case letters, digits, and . _ - / between them)" ], [ "ecs-service", /^[A-Za-z0-9_-]{1,255}$/, "a service of ECS (letters, digits, _ and -)" ] ];
   for (const [key, pattern, what] of rules) {
    const given = all[key];
    if (given === void 0) continue;
    if (services.length > 1 && !given.includes("{service}")) add(key, `'${key}' must hold {service}, or all services would share '${given}'`);
    const filled = fillIn(given, services[0] ?? "service", name);
    if (!/\{/.test(filled) && !pattern.test(filled)) add(key, `'${filled}' can't be the name of ${what}`);
   }
   for (const key of [ "repository", "ecs-service", "url", "task-role", "execution-role" ]) {
    const odd = /\{[^}]*\}?/.exec((all[key] ?? "").replaceAll("{service}", "").replaceAll("{environment}", ""));
    if (odd !== null) add(key, `'${odd[0]}' is not a placeholder; allowed: ${placeholders.join(", ")}`);
   }
   return problems;
  }
  function checkSecrets(fleet, service, name, all) {
   if (all.region === void 0) return [];
   const place = {
    region: all.region,
    account: accountOf(all)
   };
   return [ ...secretsOf(fleet, service, name).values() ].flatMap(({reference: reference, path: path}) => {
    const result = secretValueFrom(fillIn(reference, service, name), place);
    return "problem" in result ? [ {
     path: path,
     message: result.problem
    } ] : [];
   });
  }
  function checkRollout(fleet, service, name, all) {
   const override = all.services?.[service];
   const {breaker: breaker, ...limits} = rolloutOf(mergeRollout(all.rollout, override?.rollout));
   const {minimum: minimum, maximum: maximum} = {
    minimum: limits.minimum ?? 100,
    maximum: limits.maximum ?? 200
   };
   const desired = override?.desired ?? all.desired;
   const path = originOf(fleet, name, environment => environment.services?.[service]?.rollout ?? environment.rollout, [ "rollout" ], service);
   const problems = [];
   const lower = desired === void 0 ? minimum : Math.ceil(desired * minimum / 100);
   const upper = desired === void 0 ? maximum : Math.floor(desired * maximum / 100);
   const size = desired ?? 100;
   if (size > 0 && lower >= size && upper <= size) {
    const why = desired === void 0 ? `minimum ${minimum} % and maximum ${maximum} %` : `${desired} tasks with minimum ${minimum} % (${lower}) and maximum ${maximum} % (${upper})`;
    problems.push({
     path: path,
     message: `${why} can never roll in '${name}': ECS may neither start a task nor stop one; raise maximum or lower minimum`
    });
   }
   if (breaker.type !== null && breaker.type !== "COUNT" && (breaker.value ?? 0) > 100) problems.push({
    path: path,
    message: `the breaker's value is ${breaker.value}; as ${breaker.type} it must be from 1 to 100`
   });
   return problems;
  }
  function originOf(fleet, name, get, rest, service) {
   for (const link of lineage(fleet, name).reverse()) {
    const environment = fleet.environments?.[link] ?? {};
    if (get(environment) === void 0) continue;
    const inService = service !== void 0 && environment.services?.[service]?.rollout !== void 0;
    return [ "environments", link, ...inService ? [ "services", service ] : [], ...rest ];
   }
   return [ "environments", name ];
  }
  function plainAndSecret(path, {env: env = {}, secrets: secrets = {}}) {
   return Object.keys(env).filter(key => Object.hasOwn(secrets, key)).map(key => ({
    path: [ ...path, "env", key ],
    key: true,
    message: `'${key}' is given as a plain variable and as a secret; ECS allows one of the two`
   }));
  }
  function unknown(kind, word, words) {
   const near = (0, fleet_problems.kp)(word, words);
   const hint = near === void 0 ? `known: ${words.join(", ") || "none"}` : `did you mean '${near}'?`;
   return `there is no ${kind} '${word}'; ${hint}`;
  }
  var browser = __webpack_require__(8113);
  function parseYaml(text, file) {
   const lines = new browser.HN;
   const document = (0, browser.Tp)(text, {
    lineCounter: lines,
    prettyErrors: false
   });
   const place = offset => {
    const {line: line, col: col} = lines.linePos(offset);
    return {
     file: file,
     line: Math.max(1, line),
     column: Math.max(1, col)
    };
   };
   const problems = document.errors.map(({code: code, message: message, pos: pos}) => ({
    place: place(pos[0]),
    message: code === "DUPLICATE_KEY" ? `'${word(text, pos[0])}' is given twice; keep one of the two` : `this is not YAML: ${message.split("\n")[0]}`
   }));
   let value;
   try {
    value = problems.length > 0 ? void 0 : document.toJS({
     maxAliasCount: 100
    });
   } catch (error) {
    problems.push({
     place: place(0),
     message: `this can't be read: ${error.message}`
    });
   }
   return {
    value: value,
    problems: problems,
    placeOf: (path, key = false) => place(offsetOf(document, path, key)),
    textOf: path => {
     const node = follow(document, path).node;
     return (0, browser.jn)(node) ? node.source ?? String(node.value) : void 0;
    }
   };
  }
  function offsetOf(document, path, key) {
   const found = follow(document, path);
   if (found.depth === path.length && !key) return start(found.node) ?? found.keyOffset;
   return found.keyOffset;
  }
  function follow(document, path) {
   let node = document.contents;
   let keyOffset = start(node) ?? 0;
   let depth = 0;
   for (const part of path) {
    if ((0, browser.Vj)(node)) node = node.resolve(document);
    if ((0, browser.jh)(node)) {
     const pair = node.items.find(item => (0, browser.tO)(item) && String((0, browser.jn)(item.key) ? item.key.value : item.key) === String(part));
     if (pair === void 0) break;
     keyOffset = start(pair.key) ?? keyOffset;
     node = pair.value;
    } else if ((0, browser.oP)(node) && typeof part === "number" && node.items.length > part) {
     node = node.items[part];
     keyOffset = start(node) ?? keyOffset;
    } else break;
    depth++;
   }
   return {
    node: (0, browser.Vj)(node) ? node.resolve(document) : node,
    keyOffset: keyOffset,
    depth: depth
   };
  }
  function start(node) {
   return node?.range?.[0];
  }
  function word(text, offset) {
   return /^["']?([^\s:"']+)/.exec(text.slice(offset))?.[1] ?? "a key";
  }
  const shape = {
   type: "object",
   properties: {
    version: {
     type: "number",
     const: 1
    },
    services: {
     type: "object",
     propertyNames: {
      type: "string",
      pattern: "^[a-z][a-z0-9-]{0,62}$"
     },
     additionalProperties: {
      type: "object",
      properties: {
       path: {
        type: "string",
        pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
       },
       context: {
        type: "string",
        pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
       },
       dockerfile: {
        type: "string",
        pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
       },
       target: {
        type: "string"
       },
       "build-args": {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: [ "string", "number", "boolean" ]
        }
       },
       watch: {
        type: "array",
        items: {
         type: "string",
         pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
        }
       },
       checks: {
        type: "array",
        items: {
         type: "string",
         minLength: 1
        }
       },
       task: {
        type: "string",
        pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
       },
       container: {
        type: "string",
        minLength: 1
       },
       port: {
        type: "integer",
        minimum: 1,
        maximum: 65535
       },
       route: {
        type: "string",
        maxLength: 128,
        pattern: "^\\/([^\\s?#*]*\\/)?\\*$"
       },
       migrate: {
        minItems: 1,
        type: "array",
        items: {
         type: "string",
         minLength: 1
        }
       },
       needs: {
        type: "array",
        items: {
         type: "string"
        }
       },
       env: {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: [ "string", "number", "boolean" ]
        }
       },
       secrets: {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: "string"
        }
       },
       verify: {
        type: "object",
        properties: {
         version: {
          type: "string",
          pattern: "^\\/[^\\s?#]*$"
         },
         health: {
          type: "string",
          pattern: "^\\/[^\\s?#]*$"
         },
         http: {
          type: "array",
          items: {
           type: "object",
           properties: {
            get: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            status: {
             type: "integer",
             minimum: 100,
             maximum: 599
            }
           },
           required: [ "get" ],
           additionalProperties: false
          }
         },
         gates: {
          type: "object",
          properties: {
           errors: {
            type: "string",
            pattern: "^(100|\\d{1,2})(\\.\\d+)?%$"
           },
           p95: {
            type: "string",
            pattern: "^\\d+(\\.\\d+)?(ms|s|m|h)$"
           },
           window: {
            type: "string",
            pattern: "^\\d+(\\.\\d+)?(ms|s|m|h)$"
           }
          },
          additionalProperties: false
         }
        },
        additionalProperties: false
       }
      },
      additionalProperties: false
     }
    },
    environments: {
     type: "object",
     propertyNames: {
      type: "string",
      pattern: "^[a-z][a-z0-9-]{0,62}$"
     },
     additionalProperties: {
      type: "object",
      properties: {
       extends: {
        type: "string"
       },
       after: {
        type: "string"
       },
       region: {
        type: "string",
        pattern: "^[a-z]{2}(-[a-z]+)+-\\d$"
       },
       account: {
        type: "string",
        pattern: "^\\d{12}$"
       },
       cluster: {
        type: "string",
        minLength: 1
       },
       role: {
        type: "string",
        pattern: "^arn:aws[a-z-]*:iam::(\\d{12}):role\\/\\S+$"
       },
       repository: {
        type: "string",
        minLength: 1
       },
       "ecs-service": {
        type: "string",
        minLength: 1
       },
       "task-role": {
        type: "string",
        minLength: 1
       },
       "execution-role": {
        type: "string",
        minLength: 1
       },
       "log-options": {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: [ "string", "number", "boolean" ]
        }
       },
       url: {
        type: "string",
        pattern: "^https?:\\/\\/\\S+$"
       },
       desired: {
        type: "integer",
        minimum: 0,
        maximum: 5e3
       },
       rollout: {
        type: "object",
        properties: {
         minimum: {
          type: "integer",
          minimum: 0,
          maximum: 100
         },
         maximum: {
          type: "integer",
          minimum: 100,
          maximum: 200
         },
         breaker: {
          type: "object",
          properties: {
           enable: {
            type: "boolean"
           },
           rollback: {
            type: "boolean"
           },
           type: {
            type: "string",
            enum: [ "BOUNDED_PERCENT", "UNBOUNDED_PERCENT", "COUNT" ]
           },
           value: {
            type: "integer",
            minimum: 1,
            maximum: 5e3
           }
          },
          additionalProperties: false
         }
        },
        additionalProperties: false
       },
       env: {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: [ "string", "number", "boolean" ]
        }
       },
       secrets: {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: "string"
        }
       },
       services: {
        type: "object",
        propertyNames: {
         type: "string"
        },
        additionalProperties: {
         type: "object",
         properties: {
          desired: {
           type: "integer",
           minimum: 0,
           maximum: 5e3
          },
          cpu: {
           type: "integer",
           minimum: 256,
           maximum: 16384
          },
          memory: {
           type: "integer",
           minimum: 512,
           maximum: 122880
          },
          env: {
           type: "object",
           propertyNames: {
            type: "string",
            pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
           },
           additionalProperties: {
            type: [ "string", "number", "boolean" ]
           }
          },
          secrets: {
           type: "object",
           propertyNames: {
            type: "string",
            pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
           },
           additionalProperties: {
            type: "string"
           }
          },
          rollout: {
           type: "object",
           properties: {
            minimum: {
             type: "integer",
             minimum: 0,
             maximum: 100
            },
            maximum: {
             type: "integer",
             minimum: 100,
             maximum: 200
            },
            breaker: {
             type: "object",
             properties: {
              enable: {
               type: "boolean"
              },
              rollback: {
               type: "boolean"
              },
              type: {
               type: "string",
               enum: [ "BOUNDED_PERCENT", "UNBOUNDED_PERCENT", "COUNT" ]
              },
              value: {
               type: "integer",
               minimum: 1,
               maximum: 5e3
              }
             },
             additionalProperties: false
            }
           },
           additionalProperties: false
          }
         },
         additionalProperties: false
        }
       }
      },
      additionalProperties: false
     }
    }
   },
   required: [ "version", "services" ],
   additionalProperties: false
  };
  const isFleetFile = value => fits(value, shape);
  function fits(value, shape) {
   if (shape.type !== void 0 && ![ shape.type ].flat().some(type => isOf(type, value))) return false;
   if (shape.const !== void 0 && value !== shape.const) return false;
   if (shape.enum !== void 0 && !shape.enum.includes(value)) return false;
   if (typeof value === "string") {
    if (value.length < (shape.minLength ?? 0) || value.length > (shape.maxLength ?? 1 / 0)) return false;
    return shape.pattern === void 0 || new RegExp(shape.pattern).test(value);
   }
   if (typeof value === "number") return value >= (shape.minimum ?? -1 / 0) && value <= (shape.maximum ?? 1 / 0);
   if (Array.isArray(value)) {
    const {items: items} = shape;
    return value.length >= (shape.minItems ?? 0) && (items === void 0 || value.every(one => fits(one, items)));
   }
   if (typeof value !== "object" || value === null) return true;
   if (shape.required?.some(key => !Object.hasOwn(value, key))) return false;
   return Object.entries(value).every(([key, inner]) => {
    if (shape.propertyNames !== void 0 && !fits(key, shape.propertyNames)) return false;
    const own = shape.properties !== void 0 && Object.hasOwn(shape.properties, key);
    const rest = own ? shape.properties?.[key] : shape.additionalProperties;
    return typeof rest === "object" ? fits(inner, rest) : rest !== false;
   });
  }
  function isOf(type, value) {
   switch (type) {
   case "integer":
    return Number.isSafeInteger(value);

   case "array":
    return Array.isArray(value);

   case "object":
    return typeof value === "object" && value !== null && !Array.isArray(value);

   default:
    return typeof value === type;
   }
  }
  async function loadFleet(text, file) {
   const source = parseYaml(text, file);
   if (source.problems.length > 0) throw (0, fleet_problems.Nb)(source.problems);
   const value = withTexts(source);
   const refuse = problems => (0, fleet_problems.Nb)(problems.map(problem => placed(source, problem)));
   if (!isFleetFile(value)) {
    const {shapeProblems: shapeProblems} = await Promise.all([ __webpack_require__.e(877), __webpack_require__.e(322) ]).then(__webpack_require__.bind(__webpack_require__, 8322));
    throw refuse(shapeProblems(value));
   }
   const problems = checkFleet(value);
   if (problems.length > 0) throw refuse(problems);
   return value;
  }
  function placeIn(text, file, path) {
   return parseYaml(text, file).placeOf(path);
  }
  function placed(source, {path: path, key: key, message: message}) {
   return {
    place: source.placeOf(path, key),
    message: message
   };
  }
  function withTexts(source) {
   const walk = (value, path) => {
    if (Array.isArray(value)) return value;
    if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [ key, walk(inner, [ ...path, key ]) ]));
    const isVariable = [ "env", "build-args", "log-options" ].includes(path.at(-2) ?? "");
    return isVariable && (typeof value === "number" || typeof value === "boolean") ? source.textOf(path) ?? value : value;
   };
   return walk(source.value, []);
  }
  async function openFleet(full, root) {
   const file = (0, external_node_path_.relative)(root, full);
   const text = (0, external_node_fs_.readFileSync)(full, "utf8");
   const fleet = await loadFleet(text, file);
   const missing = Object.keys(fleet.services).flatMap(name => {
    const service = serviceOf(fleet, name);
    const given = fleet.services[name] ?? {};
    return [ "dockerfile", "task" ].flatMap(key => {
     if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, service[key]))) return [];
     const place = placeIn(text, file, [ "services", name, ...given[key] === void 0 ? [] : [ key ] ]);
     const what = key === "task" ? "task definition template" : "Dockerfile";
     return [ {
      place: place,
      message: `the ${what} of '${name}' is not there: ${service[key]}`
     } ];
    });
   });
   if (missing.length > 0) throw (0, fleet_problems.Nb)(missing);
   return {
    fleet: fleet,
    root: root,
    file: file,
    placeOf: keys => placeIn(text, file, keys)
   };
  }
  function fleet_checkNames({fleet: fleet, file: file}, environment, services) {
   const check = (kind, word, words) => {
    if (words.includes(word)) return;
    const near = (0, fleet_problems.kp)(word, words);
    throw new errors.lZ(`there is no ${kind} '${word}' in ${file}; ${near === void 0 ? `known: ${words.join(", ") || "none"}` : `did you mean '${near}'?`}`);
   };
   if (environment !== void 0) check("environment", environment, Object.keys(fleet.environments ?? {}));
   for (const service of services) check("service", service, Object.keys(fleet.services));
  }
  function clusterPlace({fleet: fleet, placeOf: placeOf}, environment) {
   const said = lineage(fleet, environment).findLast(name => fleet.environments?.[name]?.cluster !== void 0);
   return placeOf([ "environments", said ?? environment, "cluster" ]);
  }
  function errorName(error) {
   if (!(error instanceof Error)) return "";
   if (error.name !== "Error" && error.name !== "AggregateError" && error.name !== "TypeError") return error.name;
   return "code" in error && typeof error.code === "string" ? error.code : error.name;
  }
  function awsError(error, doing) {
   if (error instanceof errors.lZ) return error;
   const help = helpFor(errorName(error), error);
   return new errors.lZ(`could not ${doing}`, {
    cause: error,
    ...help === void 0 ? {} : {
     help: help
    }
   });
  }
  function helpFor(name, error) {
   if (/ExpiredToken|TokenRefreshRequired|RequestExpired/.test(name)) return "The credentials have expired. Run aws-actions/configure-aws-credentials again before this step, or ask for a longer role-duration-seconds.";
   if (/UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|AuthFailure|InvalidAccessKeyId/.test(name)) return "AWS does not know these credentials. Check the access key or role, and that it belongs to this partition and account.";
   if (/CredentialsProviderError/.test(name)) return "No AWS credentials were found. Run aws-actions/configure-aws-credentials before this step (permissions: id-token: write).";
   if (/AccessDenied|UnauthorizedOperation|NotAuthorized/.test(name)) return "The role lacks a permission, named in the message. It will not be tried again.";
   if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(name)) return "The AWS endpoint does not answer. Check the region, AWS_ENDPOINT_URL and the network.";
   if (/Throttl|TooManyRequests|RequestLimitExceeded/.test(name)) return "AWS went on throttling through every retry. Run fewer deployments at once, or ask for a higher API quota.";
   if (statusOf(error) >= 500) return "AWS answered with a server error through every retry. Look at the AWS Health Dashboard, then run the job again.";
   return;
  }
  function statusOf(error) {
   if (typeof error !== "object" || error === null || !("$metadata" in error)) return 0;
   const status = error.$metadata.httpStatusCode;
   return status ?? 0;
  }
  const batchSize = 10;
  const parallel = 5;
  async function runningRevisions(client, cluster, services, place, signal) {
   const {DescribeServicesCommand: DescribeServicesCommand, DescribeTaskDefinitionCommand: DescribeTaskDefinitionCommand} = await Promise.all([ __webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(797) ]).then(__webpack_require__.bind(__webpack_require__, 797));
   const definitions = new Map;
   const names = [ ...new Set(services.values()) ];
   for (let at = 0; at < names.length; at += batchSize) {
    const batch = names.slice(at, at + batchSize);
    const command = new DescribeServicesCommand({
     cluster: cluster,
     services: batch
    });
    const answer = await client.send(command, {
     abortSignal: signal
    }).catch(error => {
     if (errorName(error) !== "ClusterNotFoundException") throw awsError(error, `describe the services in ${cluster}`);
     throw new errors.lZ(`there is no cluster '${cluster}'`, {
      cause: error,
      place: place(),
      help: "Create it (infra/terraform), or mend its name, the region or the role in the manifest."
     });
    });
    for (const {serviceName: serviceName = "", status: status, taskDefinition: taskDefinition} of answer.services ?? []) if (status !== "INACTIVE" && taskDefinition !== void 0) definitions.set(serviceName, taskDefinition);
   }
   const running = new Map;
   const queue = [ ...services ];
   const work = async () => {
    for (let next = queue.shift(); next !== void 0; next = queue.shift()) {
     const [service, ecsService] = next;
     const taskDefinition = definitions.get(ecsService);
     if (taskDefinition === void 0) {
      running.set(service, {
       kind: "absent"
      });
      continue;
     }
     const command = new DescribeTaskDefinitionCommand({
      taskDefinition: taskDefinition,
      include: [ "TAGS" ]
     });
     const {tags: tags = []} = await client.send(command, {
      abortSignal: signal
     }).catch(error => {
      throw awsError(error, `describe the task definition ${taskDefinition}`);
     });
     const tag = key => tags.find(one => one.key === `slipway:${key}`)?.value ?? "";
     running.set(service, {
      kind: "running",
      revision: taskDefinition.replace(/^.*task-definition\//, ""),
      source: tag("source"),
      commit: tag("commit"),
      verified: tag("verified")
     });
    }
   };
   await Promise.all(Array.from({
    length: parallel
   }, work));
   return running;
  }
  function hasCredentials(env) {
   return [ "AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI" ].some(name => (env[name] ?? "") !== "");
  }
  function baseOfEvent(event, payload) {
   const at = (...path) => {
    let value = payload;
    for (const key of path) value = value?.[key];
    return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) ? value : "";
   };
   const pull = at("pull_request", "base", "sha");
   if (pull !== "") return {
    kind: "pull-request",
    base: pull
   };
   const merge = at("merge_group", "base_sha");
   if (merge !== "") return {
    kind: "pull-request",
    base: merge
   };
   const before = at("before");
   if (before === "") return {
    kind: "none",
    why: event === "" ? "there is no event" : `the event ${event} has no base`
   };
   if (/^0+$/.test(before)) return {
    kind: "none",
    why: "the branch is new"
   };
   return {
    kind: "push",
    base: before
   };
  }
  async function changesSince(opened, given, commit, services, entryOf) {
   const found = await findBase(opened.root, given, commit);
   if ("none" in found) return found;
   const {base: base} = found;
   const files = await git.Y_(opened.root, base, commit);
   (0, log.pq)(`${files.length} files changed since ${base.slice(0, 7)}`);
   const changed = new Map;
   const before = files.includes(opened.file) ? await git.Wd(opened.root, base, opened.file) : void 0;
   for (const service of services) {
    const file = affectedBy(files, service);
    if (file !== void 0) changed.set(service.name, file); else if (files.includes(opened.file) && await entryChanged(opened, before, service.name, entryOf)) changed.set(service.name, `its entry in ${opened.file}`);
   }
   return {
    base: given ?? base,
    changed: changed
   };
  }
  async function findBase(root, given, commit) {
   if (given !== void 0) {
    const base = await git.D3(root, given);
    return {
     base: await git.wu(root, base, commit)
    };
   }
   const path = process.env.GITHUB_EVENT_PATH ?? "";
   const event = baseOfEvent(process.env.GITHUB_EVENT_NAME ?? "", path === "" ? void 0 : JSON.parse((0, 
   external_node_fs_.readFileSync)(path, "utf8")));
   if (event.kind === "none") return {
    none: event.why
   };
   if (event.kind === "push" && !await git.QE(root, event.base) && !await git.fE(root)) return {
    none: `${event.base.slice(0, 7)}, which the branch was before, is gone (a forced push)`
   };
   const base = await git.D3(root, event.base);
   return {
    base: event.kind === "pull-request" ? await git.wu(root, base, commit) : base
   };
  }
  async function entryChanged({fleet: fleet, file: file}, before, name, entryOf) {
   if (before === void 0) return true;
   try {
    return JSON.stringify(entryOf(await loadFleet(before, file), name)) !== JSON.stringify(entryOf(fleet, name));
   } catch {
    return true;
   }
  }
  async function plan({inputs: inputs, setOutputs: setOutputs, signal: signal}, manifest, head) {
   const {environment: environment, services: only, all: all, base: base} = inputs;
   const {root: root, commit: commit} = await head;
   const opened = await openFleet(manifest, root);
   const {fleet: fleet} = opened;
   fleet_checkNames(opened, environment, only);
   const entryIn = (version, name) => {
    const given = environment === void 0 ? void 0 : placementOf(version, name, environment);
    const placement = given && {
     ...given,
     region: inputs.awsRegion ?? given.region
    };
    const url = inputs.url === void 0 ? placement?.url ?? "" : fillIn(inputs.url, name, environment ?? "");
    return entryOf(serviceOf(version, name), placement, url.replace(/\/+$/, ""));
   };
   const sorted = orderByNeeds(Object.keys(fleet.services), name => serviceOf(fleet, name).needs);
   const services = ("order" in sorted ? sorted.order : []).map(name => serviceOf(fleet, name));
   const candidates = services.map(service => ({
    service: service,
    entry: entryIn(fleet, service.name)
   }));
   const looking = environment === void 0 || all ? void 0 : await lookAt(environment);
   const [running, dirty, tree] = await Promise.all([ looking?.running, git.bY((0, 
   external_node_path_.dirname)(manifest)), git.g7(root, "HEAD") ]);
   if (dirty.length > 0) (0, log.$e)(`${dirty.length} files aren't committed (${dirty[0]}, \u2026); the plan is that of ${decide_short(commit)}`);
   const entries = candidates.map(({service: service, entry: entry}) => ({
    ...entry,
    commit: commit,
    source: contentKey(tree, service, entry)
   }));
   const facts = {
    all: all,
    only: only,
    sinceDecides: base !== void 0,
    noBase: "not looked at",
    ...running && {
     running: running
    }
   };
   if (!all && (running === void 0 || base !== void 0)) {
    const since = await changesSince(opened, base, commit, services, entryIn);
    if ("none" in since) facts.noBase = since.none; else facts.since = since;
   }
   const decisions = decide(entries.map(entry => ({
    service: entry.service,
    source: entry.source
   })), facts);
   const shipped = decisions.filter(({ship: ship}) => ship).map(({service: service}) => service);
   for (const {service: service, ship: ship, why: why} of decisions) (0, log.pq)(`${ship ? "ship" : "skip"}  ${service}: ${why}`);
   setOutputs({
    matrix: JSON.stringify({
     include: entries.filter(({service: service}) => shipped.includes(service))
    }),
    services: JSON.stringify(shipped),
    empty: shipped.length === 0,
    commit: commit,
    skipped: JSON.stringify(Object.fromEntries(decisions.filter(({ship: ship}) => !ship).map(({service: service, why: why}) => [ service, why ])))
   });
   const where = environment === void 0 ? "" : ` to ${environment}`;
   await appendSummary(`### Plan: ${shipped.length} of ${decisions.length} services${where} at \`${decide_short(commit)}\`\n\n${table([ "service", "", "why" ], decisions.map(({service: service, ship: ship, why: why}) => [ service, ship ? "ship" : "skip", why ]))}\n`);
   async function lookAt(name) {
    if (!hasCredentials(process.env)) {
     (0, log.pq)("no AWS credentials here: git alone decides, not what runs");
     return;
    }
    const wanted = candidates.filter(({service: service}) => only.length === 0 || only.includes(service.name));
    const names = new Map(wanted.map(({entry: entry}) => [ entry.service, entry["ecs-service"] ]));
    const {region: region, cluster: cluster = ""} = candidates[0]?.entry ?? {};
    const client = await ecsClient(regionOf(region));
    return {
     running: runningRevisions(client, cluster, names, () => clusterPlace(opened, name), signal)
    };
   }
  }
 }),
 883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ic: () => schemaProblems,
   Nb: () => fleetError,
   kp: () => closest
  });
  var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4704);
  function fleetError(problems) {
   const sorted = [ ...problems ].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
   const lines = sorted.map(({place: place, message: message}) => `${at(place)}: ${message}`);
   const [first] = sorted;
   const count = lines.length === 1 ? "one thing is" : `${lines.length} things are`;
   return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(`${count} wrong in ${first?.place.file ?? "the manifest"}:\n${lines.join("\n")}`, {
    ...first === void 0 ? {} : {
     place: first.place
    }
   });
  }
  function at({file: file, line: line, column: column}) {
   return [ file, line, column ].filter(part => part !== void 0).join(":");
  }
  function schemaProblems(issues, valueAt, allowed) {
   return issues.flatMap(issue => {
    const {path: path} = issue;
    const label = path.length === 0 ? "the manifest" : `'${path.map(String).join(".")}'`;
    const value = valueAt(path);
    const given = value === void 0 ? "" : `, not ${shown(value)}`;
    switch (issue.code) {
    case "unrecognized_keys":
     return issue.keys.map(key => ({
      path: [ ...path, key ],
      key: true,
      message: `'${key}' is not known${path.length === 0 ? "" : ` in ${label}`}; ${suggestion(key, allowed(path))}`
     }));

    case "invalid_key":
     return [ {
      path: path,
      key: true,
      message: `'${String(path.at(-1))}' ${issue.issues[0]?.message ?? "is not allowed"}`
     } ];

    case "invalid_type":
     {
      if (value === void 0) return [ {
       path: path,
       message: `${label} is missing`
      } ];
      const must = issue.message.startsWith("must") ? issue.message : `must be ${kinds[issue.expected] ?? issue.expected}`;
      return [ {
       path: path,
       message: `${label} ${must}${given}`
      } ];
     }

    case "too_small":
    case "too_big":
     {
      const own = issue.message.startsWith("must") ? issue.message : void 0;
      const limit = issue.code === "too_small" ? `must be ${issue.minimum} or more` : `must be ${issue.maximum} or less`;
      return [ {
       path: path,
       message: `${label} ${own ?? limit}${given}`
      } ];
     }

    case "invalid_value":
     {
      const own = issue.message.startsWith("must") ? issue.message : `must be one of ${issue.values.map(String).join(", ")}`;
      const hint = typeof value === "string" ? closest(value, issue.values.map(String)) : void 0;
      return [ {
       path: path,
       message: `${label} ${own}${given}${hint === void 0 ? "" : ` (did you mean '${hint}'?)`}`
      } ];
     }

    default:
     return [ {
      path: path,
      message: `${label} ${issue.message}${given}`
     } ];
    }
   });
  }
  const kinds = {
   string: "a text",
   number: "a whole number",
   int: "a whole number",
   boolean: "true or false",
   array: "a list",
   object: "a map of keys and values",
   record: "a map of names and values"
  };
  function shown(value) {
   if (Array.isArray(value)) return "a list";
   if (typeof value === "object" && value !== null) return "a map";
   return value === null ? "nothing" : `'${String(value)}'`;
  }
  function suggestion(word, words) {
   const near = closest(word, words);
   const all = `allowed: ${words.join(", ")}`;
   return near === void 0 ? all : `did you mean '${near}'? (${all})`;
  }
  function closest(word, words) {
   const limit = word.length < 5 ? 1 : 2;
   let best;
   for (const other of words) {
    const distance = editDistance(word.toLowerCase(), other.toLowerCase());
    if (distance <= limit && distance < (best?.distance ?? 1 / 0)) best = {
     word: other,
     distance: distance
    };
   }
   return best?.word;
  }
  function editDistance(a, b) {
   const rows = [ Array.from({
    length: b.length + 1
   }, (_, at) => at) ];
   const cell = (i, j) => rows[i]?.[j] ?? 0;
   for (let i = 1; i <= a.length; i++) {
    const row = [ i ];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
     const cost = a[i - 1] === b[j - 1] ? 0 : 1;
     let least = Math.min(cell(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, cell(i - 1, j - 1) + cost);
     if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, cell(i - 2, j - 2) + 1);
     row.push(least);
    }
   }
   return cell(a.length, b.length);
  }
 })
};
