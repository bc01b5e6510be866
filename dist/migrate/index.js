import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 6698: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
 }),
 1421: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
 }),
 7598: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 }),
 3024: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 }),
 1455: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 }),
 7067: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 }),
 4708: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 }),
 8161: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 }),
 6760: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 }),
 1708: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
 }),
 7075: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 }),
 7975: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 }),
 8522: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 })
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== void 0) return cachedModule.exports;
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 __nccwpck_require__.n = module => {
  var getter = module && module.__esModule ? () => module["default"] : () => module;
  __nccwpck_require__.d(getter, {
   a: getter
  });
  return getter;
 };
})();

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === "object" && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === "function") return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  def["default"] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
   enumerable: true,
   get: definition[key]
  });
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => chunkId + ".index.js";
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
   value: "Module"
  });
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

(() => {
 var installedChunks = {
  792: 0
 };
 var installChunk = data => {
  var {ids: ids, modules: modules, runtime: runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
  if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
   var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
    if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
    throw e;
   });
   promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
   promises.push(installedChunkData[1] = promise);
  }
 };
})();

class errors_ActionError extends Error {
 help;
 place;
 constructor(message, options = {}) {
  super(message, options.cause === void 0 ? void 0 : {
   cause: options.cause
  });
  this.name = "ActionError";
  this.help = options.help;
  this.place = options.place;
 }
}

class CancelledError extends Error {
 signalName;
 constructor(signalName) {
  super(`cancelled by ${signalName}`);
  this.name = "CancelledError";
  this.signalName = signalName;
 }
}

function causeChain(error) {
 const messages = [];
 const seen = new Set;
 for (let current = error; current !== void 0 && current !== null && !seen.has(current); ) {
  seen.add(current);
  const message = messageOf(current);
  const before = messages.at(-1);
  if (message !== "" && (before === void 0 || !before.includes(message))) messages.push(message);
  current = current instanceof Error ? current.cause : void 0;
 }
 return messages.length === 0 ? [ "unknown error" ] : messages;
}

function adviceOf(error) {
 let help;
 let place;
 const seen = new Set;
 for (let current = error; current instanceof Error && !seen.has(current); current = current.cause) {
  seen.add(current);
  if (current instanceof errors_ActionError) {
   help ??= current.help;
   place ??= current.place;
  }
 }
 return {
  help: help,
  place: place
 };
}

function messageOf(value) {
 if (value instanceof AggregateError && value.message === "") return value.errors.map(inner => messageOf(inner)).join("; ");
 if (value instanceof Error) {
  const {name: name, message: message} = value;
  const code = "code" in value && typeof value.code === "string" ? value.code : name;
  const telling = code !== "Error" && !/^(ActionError|InputError|TypeError|CancelledError)$/.test(code) && !message.includes(code);
  return telling ? `${code}: ${message}` : message;
 }
 return String(value);
}

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
 const {ECSClient: ECSClient} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(920) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7920));
 return new ECSClient({
  ...common,
  region: region
 });
}

async function logsClient(region) {
 const {CloudWatchLogsClient: CloudWatchLogsClient} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(451), __nccwpck_require__.e(164) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5164));
 return new CloudWatchLogsClient({
  ...common,
  region: region
 });
}

function regionOf(input, env = process.env) {
 const region = input ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? "";
 if (region === "") throw new errors_ActionError("no AWS region was given", {
  help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
 });
 if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) throw new errors_ActionError(`'${region}' is not the name of an AWS region; it must be like eu-central-1`);
 return region;
}

function errors_errorName(error) {
 if (!(error instanceof Error)) return "";
 if (error.name !== "Error" && error.name !== "AggregateError" && error.name !== "TypeError") return error.name;
 return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

function errors_awsError(error, doing) {
 if (error instanceof errors_ActionError) return error;
 const help = helpFor(errors_errorName(error), error);
 return new errors_ActionError(`could not ${doing}`, {
  cause: error,
  ...help === void 0 ? {} : {
   help: help
  }
 });
}

function errors_isPassing(error) {
 const name = errors_errorName(error);
 if (/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|ServerException|ServiceUnavailable|InternalFailure|InternalServer/.test(name)) return true;
 if (/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN|TimeoutError|RequestTimeout)/.test(name)) return true;
 return statusOf(error) >= 500;
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

const lookMs = 2e4;

function look(signal) {
 const timeout = AbortSignal.timeout(lookMs);
 return {
  abortSignal: signal === void 0 ? timeout : AbortSignal.any([ signal, timeout ])
 };
}

async function describeService(ecs, name, signal) {
 const {DescribeServicesCommand: DescribeServicesCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(920) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7920));
 const {services: services, failures: failures} = await ecs.client.send(new DescribeServicesCommand({
  cluster: ecs.cluster,
  services: [ name ]
 }), look(signal));
 const service = services?.[0];
 if (service === void 0) throw new errors_ActionError(`there is no service '${name}' in cluster '${shortName(ecs.cluster)}' in ${ecs.region} (${failures?.[0]?.reason ?? "no answer for it"})`, {
  help: "Check the inputs 'service', 'cluster' and 'aws-region'. This action updates a service, it doesn't create one."
 });
 if (service.status !== "ACTIVE") throw new errors_ActionError(`service '${name}' is ${service.status}, so nothing can be deployed to it`, {
  help: "It was deleted. Create it again (terraform apply) and run this job again."
 });
 return service;
}

async function findService(ecs, name, signal) {
 const doing = `describe service '${name}' in cluster '${shortName(ecs.cluster)}' in ${ecs.region}`;
 try {
  return await describeService(ecs, name, signal);
 } catch (error) {
  if (errors_errorName(error) !== "ClusterNotFoundException") throw errors_awsError(error, doing);
  throw new errors_ActionError(`there is no cluster '${shortName(ecs.cluster)}' in ${ecs.region}`, {
   cause: error,
   help: "Check the inputs 'cluster' and 'aws-region', and that the credentials are those of the right account."
  });
 }
}

async function describeTaskDefinition(ecs, id) {
 const {DescribeTaskDefinitionCommand: DescribeTaskDefinitionCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(920) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7920));
 try {
  const {taskDefinition: taskDefinition, tags: tags} = await ecs.client.send(new DescribeTaskDefinitionCommand({
   taskDefinition: id,
   include: [ "TAGS" ]
  }));
  const arn = taskDefinition?.taskDefinitionArn;
  if (arn === void 0) throw new errors_ActionError(`ECS answered without task definition '${id}'`);
  return {
   definition: taskDefinition ?? {},
   arn: arn,
   tags: tags ?? []
  };
 } catch (error) {
  throw errors_awsError(error, `describe task definition '${shortName(id)}' in ${ecs.region}`);
 }
}

async function registerTaskDefinition(ecs, definition) {
 const {RegisterTaskDefinitionCommand: RegisterTaskDefinitionCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(920) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7920));
 try {
  const {taskDefinition: taskDefinition} = await ecs.client.send(new RegisterTaskDefinitionCommand(definition));
  const arn = taskDefinition?.taskDefinitionArn;
  if (arn === void 0) throw new errors_ActionError("ECS answered RegisterTaskDefinition without an ARN");
  return arn;
 } catch (error) {
  throw errors_awsError(error, `register a revision of task definition '${definition.family}'`);
 }
}

async function describeTasks(ecs, tasks, signal) {
 if (tasks.length === 0) return [];
 const {DescribeTasksCommand: DescribeTasksCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(920) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7920));
 const answer = await ecs.client.send(new DescribeTasksCommand({
  cluster: ecs.cluster,
  tasks: tasks
 }), look(signal));
 return answer.tasks ?? [];
}

async function stopTask(ecs, task, reason) {
 const {StopTaskCommand: StopTaskCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(920) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7920));
 try {
  await ecs.client.send(new StopTaskCommand({
   cluster: ecs.cluster,
   task: task,
   reason: reason
  }));
 } catch (error) {
  throw errors_awsError(error, `stop task ${shortName(task)}`);
 }
}

function sameRegion(region, inputs) {
 for (const [input, value] of Object.entries(inputs)) {
  const other = /^arn:[^:]+:[^:]+:([^:]*):/.exec(value ?? "")?.[1];
  if (other !== void 0 && other !== "" && other !== region) throw new errors_ActionError(`input '${input}' is in ${other}, but the region to act in is ${region}`, {
   help: "Set 'aws-region' to the region of the service."
  });
 }
}

function shortName(arn) {
 return arn.slice(arn.lastIndexOf("/") + 1);
}

function logStreamOf(definition, container, taskArn, region) {
 const log = definition.containerDefinitions?.find(({name: name}) => name === container)?.logConfiguration;
 const group = log?.options?.["awslogs-group"];
 const prefix = log?.options?.["awslogs-stream-prefix"];
 if (log?.logDriver !== "awslogs" || group === void 0 || prefix === void 0) return;
 const taskId = taskArn.slice(taskArn.lastIndexOf("/") + 1);
 return {
  region: log.options?.["awslogs-region"] ?? region,
  group: group,
  stream: `${prefix}/${container}/${taskId}`
 };
}

function logReader(client, at) {
 let nextToken;
 return async signal => {
  const {GetLogEventsCommand: GetLogEventsCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(451), __nccwpck_require__.e(164) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5164));
  const lines = [];
  for (;;) {
   const answer = await client.send(new GetLogEventsCommand({
    logGroupName: at.group,
    logStreamName: at.stream,
    startFromHead: true,
    ...nextToken === void 0 ? {} : {
     nextToken: nextToken
    }
   }), signal === void 0 ? {} : {
    abortSignal: signal
   });
   for (const {message: message} of answer.events ?? []) lines.push((message ?? "").trimEnd());
   const same = answer.nextForwardToken === void 0 || answer.nextForwardToken === nextToken;
   nextToken = answer.nextForwardToken ?? nextToken;
   if (same || (answer.events ?? []).length === 0) return lines;
  }
 };
}

var promises_ = __nccwpck_require__(1455);

const readOnly = new Set([ "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "registeredBy", "deregisteredAt", "deleteRequestedAt" ]);

function definition_definitionIn(value, file) {
 const described = definition_isRecord(value) && definition_isRecord(value.taskDefinition) ? value.taskDefinition : value;
 const wrong = what => new errors_ActionError(`'${file}' is not a task definition: ${what}`, {
  place: {
   file: file
  }
 });
 if (!definition_isRecord(described)) throw wrong("it must be an object");
 const containers = described.containerDefinitions;
 if (!Array.isArray(containers) || containers.length === 0) throw wrong("it has no 'containerDefinitions'");
 for (const [at, container] of containers.entries()) {
  if (!definition_isRecord(container) || typeof container.name !== "string" || container.name === "") throw wrong(`containerDefinitions[${at}] has no 'name'`);
  for (const key of [ "environment", "secrets", "dependsOn", "portMappings", "environmentFiles", "command" ]) {
   const list = container[key];
   if (list === void 0 || list === null) continue;
   const items = key === "command" ? "texts" : "objects";
   const fits = item => key === "command" ? typeof item === "string" : definition_isRecord(item);
   if (!Array.isArray(list) || !list.every(fits)) throw wrong(`'${key}' of '${container.name}' must be a list of ${items}`);
  }
 }
 const kept = Object.entries(described).filter(([key]) => !readOnly.has(key));
 return withoutNull(Object.fromEntries(kept));
}

function parseJson(text, file) {
 try {
  return JSON.parse(text);
 } catch (cause) {
  const offset = /at position (\d+)/.exec(cause.message)?.[1];
  const before = text.slice(0, offset === void 0 ? text.length : Number(offset)).split("\n");
  const place = {
   file: file,
   line: before.length,
   column: (before.at(-1) ?? "").length + 1
  };
  throw new errors_ActionError(`'${file}' is not JSON`, {
   cause: cause,
   place: place
  });
 }
}

function withoutNull(value) {
 if (Array.isArray(value)) return value.map(withoutNull);
 if (!definition_isRecord(value)) return value;
 const kept = Object.entries(value).filter(([, inner]) => inner !== null);
 return Object.fromEntries(kept.map(([key, inner]) => [ key, withoutNull(inner) ]));
}

function definition_isRecord(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value);
}

async function readDefinition(file) {
 let text;
 try {
  text = await (0, promises_.readFile)(file, "utf8");
 } catch (cause) {
  throw new errors_ActionError(`the task definition file '${file}' can't be read`, {
   cause: cause,
   help: "'task-definition' is the path of a JSON file, such as the output of render-taskdef."
  });
 }
 return parseDefinition(text, file);
}

function parseDefinition(text, file) {
 const definition = definition_definitionIn(parseJson(text, file), file);
 const wrong = what => new errors_ActionError(`'${file}' is not a task definition: ${what}`, {
  place: {
   file: file
  }
 });
 if (typeof definition.family !== "string" || definition.family === "") throw wrong("it has no 'family'");
 for (const {name: name, image: image} of definition.containerDefinitions) if (typeof image !== "string" || image === "") throw wrong(`its container '${name}' has no 'image'`);
 return definition;
}

const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

function toCommandValue(input) {
 if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
 return JSON.stringify(input);
}

function command_issueCommand(command, properties, message) {
 const cmd = new Command(command, properties, message);
 process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}

const CMD_STRING = "::";

class Command {
 constructor(command, properties, message) {
  if (!command) command = "missing.command";
  this.command = command;
  this.properties = properties;
  this.message = message;
 }
 toString() {
  let cmdStr = CMD_STRING + this.command;
  if (this.properties && Object.keys(this.properties).length > 0) {
   cmdStr += " ";
   let first = true;
   for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
    const val = this.properties[key];
    if (val) {
     if (first) first = false; else cmdStr += ",";
     cmdStr += `${key}=${escapeProperty(val)}`;
    }
   }
  }
  cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
  return cmdStr;
 }
}

function escapeData(s) {
 return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(s) {
 return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

function issueFileCommand(command, message) {
 const filePath = process.env[`GITHUB_${command}`];
 if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
 if (!external_fs_namespaceObject.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
 external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
  encoding: "utf8"
 });
}

function prepareKeyValueMessage(key, value) {
 const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
 const convertedValue = toCommandValue(value);
 if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
 if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
 return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}

var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
 function adopt(value) {
  return value instanceof P ? value : new P(function(resolve) {
   resolve(value);
  });
 }
 return new (P || (P = Promise))(function(resolve, reject) {
  function fulfilled(value) {
   try {
    step(generator.next(value));
   } catch (e) {
    reject(e);
   }
  }
  function rejected(value) {
   try {
    step(generator["throw"](value));
   } catch (e) {
    reject(e);
   }
  }
  function step(result) {
   result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
  }
  step((generator = generator.apply(thisArg, _arguments || [])).next());
 });
};

const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_namespaceObject.promises;

const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";

class Summary {
 constructor() {
  this._buffer = "";
 }
 filePath() {
  return __awaiter(this, void 0, void 0, function*() {
   if (this._filePath) return this._filePath;
   const pathFromEnv = process.env[SUMMARY_ENV_VAR];
   if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
   try {
    yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
   } catch (_a) {
    throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
   }
   this._filePath = pathFromEnv;
   return this._filePath;
  });
 }
 wrap(tag, content, attrs = {}) {
  const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
  if (!content) return `<${tag}${htmlAttrs}>`;
  return `<${tag}${htmlAttrs}>${content}</${tag}>`;
 }
 write(options) {
  return __awaiter(this, void 0, void 0, function*() {
   const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
   const filePath = yield this.filePath();
   const writeFunc = overwrite ? writeFile : appendFile;
   yield writeFunc(filePath, this._buffer, {
    encoding: "utf8"
   });
   return this.emptyBuffer();
  });
 }
 clear() {
  return __awaiter(this, void 0, void 0, function*() {
   return this.emptyBuffer().write({
    overwrite: true
   });
  });
 }
 stringify() {
  return this._buffer;
 }
 isEmptyBuffer() {
  return this._buffer.length === 0;
 }
 emptyBuffer() {
  this._buffer = "";
  return this;
 }
 addRaw(text, addEOL = false) {
  this._buffer += text;
  return addEOL ? this.addEOL() : this;
 }
 addEOL() {
  return this.addRaw(external_os_namespaceObject.EOL);
 }
 addCodeBlock(code, lang) {
  const attrs = Object.assign({}, lang && {
   lang: lang
  });
  const element = this.wrap("pre", this.wrap("code", code), attrs);
  return this.addRaw(element).addEOL();
 }
 addList(items, ordered = false) {
  const tag = ordered ? "ol" : "ul";
  const listItems = items.map(item => this.wrap("li", item)).join("");
  const element = this.wrap(tag, listItems);
  return this.addRaw(element).addEOL();
 }
 addTable(rows) {
  const tableBody = rows.map(row => {
   const cells = row.map(cell => {
    if (typeof cell === "string") return this.wrap("td", cell);
    const {header: header, data: data, colspan: colspan, rowspan: rowspan} = cell;
    const tag = header ? "th" : "td";
    const attrs = Object.assign(Object.assign({}, colspan && {
     colspan: colspan
    }), rowspan && {
     rowspan: rowspan
    });
    return this.wrap(tag, data, attrs);
   }).join("");
   return this.wrap("tr", cells);
  }).join("");
  const element = this.wrap("table", tableBody);
  return this.addRaw(element).addEOL();
 }
 addDetails(label, content) {
  const element = this.wrap("details", this.wrap("summary", label) + content);
  return this.addRaw(element).addEOL();
 }
 addImage(src, alt, options) {
  const {width: width, height: height} = options || {};
  const attrs = Object.assign(Object.assign({}, width && {
   width: width
  }), height && {
   height: height
  });
  const element = this.wrap("img", null, Object.assign({
   src: src,
   alt: alt
  }, attrs));
  return this.addRaw(element).addEOL();
 }
 addHeading(text, level) {
  const tag = `h${level}`;
  const allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1";
  const element = this.wrap(allowedTag, text);
  return this.addRaw(element).addEOL();
 }
 addSeparator() {
  const element = this.wrap("hr", null);
  return this.addRaw(element).addEOL();
 }
 addBreak() {
  const element = this.wrap("br", null);
  return this.addRaw(element).addEOL();
 }
 addQuote(text, cite) {
  const attrs = Object.assign({}, cite && {
   cite: cite
  });
  const element = this.wrap("blockquote", text, attrs);
  return this.addRaw(element).addEOL();
 }
 addLink(text, href) {
  const element = this.wrap("a", text, {
   href: href
  });
  return this.addRaw(element).addEOL();
 }
}

const _summary = new Summary;

const summary = _summary;

const masked = new Set;

function mask(value) {
 for (const part of [ value, ...value.split(/\r?\n/) ]) {
  const secret = part.trim();
  if (secret.length < 3 || masked.has(secret)) continue;
  masked.add(secret);
  if (process.env.GITHUB_ACTIONS === "true") command_issueCommand("add-mask", {}, secret);
 }
}

function mask_redact(text) {
 let result = text;
 for (const secret of [ ...masked ].sort((a, b) => b.length - a.length)) result = result.replaceAll(secret, "***");
 return result;
}

const annotationLimit = 4e3;

function info(message) {
 process.stdout.write(`${defuse(mask_redact(message))}\n`);
}

function debug(message) {
 command_issueCommand("debug", {}, mask_redact(message));
}

function notice(message, options = {}) {
 annotate("notice", message, options);
}

function warning(message, options = {}) {
 annotate("warning", message, options);
}

function log_error(message, options = {}) {
 annotate("error", message, options);
}

function annotate(kind, message, {title: title, place: place}) {
 const text = mask_redact(message);
 command_issueCommand(kind, {
  ...title === void 0 ? {} : {
   title: mask_redact(title)
  },
  ...place === void 0 ? {} : {
   file: place.file
  },
  ...place?.line === void 0 ? {} : {
   line: place.line
  },
  ...place?.column === void 0 ? {} : {
   col: place.column
  }
 }, text.length > annotationLimit ? `${text.slice(0, annotationLimit)}\n\u2026 (cut; the log has all of it)` : text);
}

function defuse(message) {
 return message.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
}

class InputError extends errors_ActionError {
 name="InputError";
}

function readInputs(specs, env) {
 const values = {};
 for (const [key, spec] of Object.entries(specs)) {
  const given = (env[`INPUT_${spec.name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
  const text = given === "" ? spec.default ?? "" : given;
  if (text === "") {
   if (spec.required) throw new InputError(`input '${spec.name}' is required and was not given`, {
    help: "Set it under 'with:' in the step."
   });
   values[key] = spec.type === "list" ? [] : spec.type === "pairs" ? {} : void 0;
   continue;
  }
  values[key] = parse(spec, text);
 }
 return values;
}

function parse(spec, text) {
 switch (spec.type) {
 case "string":
  return text;

 case "secret":
  mask(text);
  return text;

 case "boolean":
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw wrong(spec, text);

 case "integer":
  {
   const number = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
   if (!Number.isSafeInteger(number) || number < (spec.minimum ?? -1 / 0) || number > (spec.maximum ?? 1 / 0)) throw wrong(spec, text);
   return number;
  }

 case "choice":
  if (!spec.options.includes(text)) throw wrong(spec, text);
  return text;

 case "list":
  return text.split(text.includes("\n") ? /\r?\n/ : ",").map(item => item.trim()).filter(item => item !== "");

 case "pairs":
  return parsePairs(spec, text);

 case "json":
  try {
   return JSON.parse(text);
  } catch (cause) {
   throw new InputError(`input '${spec.name}' is not JSON`, {
    cause: cause
   });
  }

 case "duration":
  return parseDuration(spec, text);
 }
}

function parsePairs(spec, text) {
 const pairs = {};
 for (const line of text.split(/\r?\n/)) {
  const trimmed = line.trim();
  if (trimmed === "" || trimmed.startsWith("#")) continue;
  const at = trimmed.indexOf("=");
  if (at < 1) throw wrong(spec, trimmed);
  const key = trimmed.slice(0, at).trim();
  if (Object.hasOwn(pairs, key)) throw new InputError(`input '${spec.name}' has '${key}' twice`, {
   help: "Keep one of the two."
  });
  pairs[key] = trimmed.slice(at + 1).trim();
 }
 return pairs;
}

const unit = {
 ms: 1,
 s: 1e3,
 m: 6e4,
 h: 36e5
};

function parseDuration(spec, text) {
 const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text);
 const size = unit[match?.[2] ?? ""];
 if (match === null || size === void 0) throw wrong(spec, text);
 return Number(match[1]) * size;
}

function wrong(spec, text) {
 return new InputError(`input '${spec.name}' is '${text}'; ${allowed(spec)}`);
}

function allowed(spec) {
 switch (spec.type) {
 case "boolean":
  return "it must be true or false";

 case "integer":
  {
   const {minimum: minimum, maximum: maximum} = spec;
   const range = minimum === void 0 ? "" : maximum === void 0 ? ` of ${minimum} or more` : ` from ${minimum} to ${maximum}`;
   return `it must be a whole number${range}`;
  }

 case "choice":
  return `it must be one of ${spec.options.join(", ")}`;

 case "pairs":
  return "it must be KEY=VALUE, one a line";

 case "duration":
  return "it must be a time such as 90s, 10m or 1h";

 case "json":
  return "it must be JSON";

 case "list":
  return "it must be a list, one item a line or separated by commas";

 default:
  return "it must be a text that is not empty";
 }
}

const graceMs = 8e3;

function run(action, main) {
 const controller = new AbortController;
 let ended = false;
 const end = code => {
  if (ended) return;
  ended = true;
  process.exitCode = code;
  process.stdout.write("", () => process.exit(code));
 };
 const fail = error => {
  if (ended) return;
  const cancelled = controller.signal.reason;
  if (cancelled instanceof CancelledError) {
   report(action.name, error === cancelled || isAbort(error) ? cancelled : error);
   end(cancelled.signalName === "SIGTERM" ? 143 : 130);
  } else {
   report(action.name, error);
   end(1);
  }
 };
 for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => {
  if (controller.signal.aborted) return;
  info(`${name} received: ending what runs`);
  controller.abort(new CancelledError(name));
  setTimeout(() => fail(controller.signal.reason), graceMs).unref();
 });
 process.on("uncaughtException", fail);
 process.on("unhandledRejection", fail);
 const work = async () => {
  const inputs = readInputs(action.inputs, process.env);
  await main({
   inputs: inputs,
   signal: controller.signal,
   setOutputs: values => setOutputs(action, values)
  });
  controller.signal.throwIfAborted();
 };
 work().then(() => end(0), fail);
}

function setOutputs(action, values) {
 for (const [key, value] of Object.entries(values)) {
  const name = action.outputs[key];
  if (name === void 0) throw new Error(`${action.name} declares no output for '${key}'`);
  if (value === void 0) continue;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (process.env.GITHUB_OUTPUT) issueFileCommand("OUTPUT", prepareKeyValueMessage(name, text)); else info(`${name}: ${text}`);
 }
}

function report(action, error) {
 const [first = "unknown error", ...causes] = causeChain(error);
 const {help: help, place: place} = adviceOf(error);
 const lines = [ first, ...causes.map(cause => `because: ${cause}`), ...help === void 0 ? [] : [ `help: ${help}` ] ];
 log_error(lines.join("\n"), {
  title: action,
  ...place === void 0 ? {} : {
   place: place
  }
 });
 if (error instanceof Error && error.stack !== void 0) debug(mask_redact(error.stack));
}

function isAbort(error) {
 return error instanceof Error && (error.name === "AbortError" || error.cause instanceof CancelledError);
}

const limit = 1e6;

let written = 0;

async function appendSummary(markdown) {
 if (!process.env.GITHUB_STEP_SUMMARY) return;
 const text = mask_redact(markdown.endsWith("\n") ? markdown : `${markdown}\n`);
 const room = limit - written;
 const bytes = Buffer.byteLength(text);
 const fits = bytes <= room ? text : `${Buffer.from(text).subarray(0, Math.max(0, room)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
 if (room <= 0) return;
 written += Buffer.byteLength(fits);
 await summary.addRaw(fits).write();
 summary.emptyBuffer();
}

function table(head, rows) {
 const line = cells => `| ${cells.map(cell).join(" | ")} |`;
 return [ line(head), `|${head.map(() => " --- ").join("|")}|`, ...rows.map(line) ].join("\n");
}

function cell(text) {
 return text.replaceAll("|", "\\|").replace(/\r?\n/g, "<br>");
}

async function parseCommand(text) {
 const given = text?.trim() ?? "";
 if (given === "") return [];
 if (given.startsWith("[")) return fromJson(given);
 const {parse: parse} = await __nccwpck_require__.e(591).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6591, 19));
 const needsShell = what => new errors_ActionError(`the command has ${what}, which only a shell understands, and ECS runs none`, {
  help: `Give a JSON array that starts one: ["sh", "-c", ${JSON.stringify(given)}]`
 });
 const words = parse(given, name => {
  throw needsShell(`the variable $${name}`);
 });
 return words.map(word => {
  if (typeof word === "string") return word;
  if ("comment" in word) throw needsShell("a comment");
  if (word.op === "glob") return word.pattern;
  throw needsShell(`'${word.op}'`);
 });
}

function fromJson(text) {
 let value;
 try {
  value = JSON.parse(text);
 } catch (cause) {
  throw new errors_ActionError(`the command ${text} begins like a JSON array and is none`, {
   cause: cause
  });
 }
 if (!Array.isArray(value) || !value.every(word => typeof word === "string")) throw new errors_ActionError(`the command ${text} must be a JSON array of texts`);
 return value;
}

function elapsed(ms) {
 const seconds = Math.max(0, Math.floor(ms / 1e3));
 if (seconds < 60) return `+${seconds}s`;
 return `+${Math.floor(seconds / 60)}m${String(seconds % 60).padStart(2, "0")}s`;
}

function sleep(ms, signal) {
 return new Promise((resolve, reject) => {
  if (signal.aborted) return reject(signal.reason);
  const timer = setTimeout(() => {
   signal.removeEventListener("abort", onAbort);
   resolve();
  }, ms);
  const onAbort = () => {
   clearTimeout(timer);
   reject(signal.reason);
  };
  signal.addEventListener("abort", onAbort, {
   once: true
  });
 });
}

const byReason = [ [ /CannotPullContainer|CannotPullImage|pull image manifest|ImageNotFound/i, {
 what: "the image could not be pulled",
 next: "Check that the image and its digest exist in the registry, that it is for linux/amd64 (or what runtimePlatform says), and that the execution role and the subnets reach ECR."
} ], [ /unable to retrieve secret|unable to pull secrets|secretsmanager|unable to retrieve ecr registry auth|ssm:? ?GetParameters|invalid ssm parameters/i, {
 what: "a secret or parameter could not be read before the start",
 next: "Check that it exists in this region under exactly this name and JSON key, and that the execution role may read it (and decrypt with its KMS key)."
} ], [ /log group does not exist|log stream|logger args|awslogs/i, {
 what: "the log driver could not be set up",
 next: "Create the log group, or give the execution role logs:CreateLogStream and logs:PutLogEvents."
} ], [ /OutOfMemory|memory usage/i, {
 what: "the container was killed for using more memory than it may",
 next: "Raise memory in the task definition, or find what grows."
} ], [ /failed ELB health checks|ResponseCodeMismatch|Health checks failed with these codes/i, {
 what: "the load balancer found the task unhealthy",
 next: "Ask for the target group's health check path yourself: it must answer with an expected status on the container's port within the timeout. A slow start needs healthCheckGracePeriodSeconds."
} ], [ /failed container health checks/i, {
 what: "the container's own health check failed",
 next: "Run the healthCheck command inside the image: the tool that it calls must be there, and the start may need a startPeriod."
} ], [ /RESOURCE:|capacity is unavailable|unable to place|vCPU limit/i, {
 what: "Fargate had no room for the task",
 next: "Try again, use more availability zones, or ask for a higher Fargate vCPU quota."
} ], [ /network interface|subnet|security group/i, {
 what: "the task's network could not be set up",
 next: "Check the service's subnets (free addresses) and security groups."
} ], [ /ResourceInitializationError|i\/o timeout|connection refused/i, {
 what: "the task could not reach what it needs to start",
 next: "A task in a private subnet needs a NAT gateway or VPC endpoints for ECR, S3, Logs and Secrets Manager; one in a public subnet needs a public address."
} ], [ /Spot Task was interrupted/i, {
 what: "AWS took the Spot capacity back",
 next: "Try again, or use Fargate on demand."
} ] ];

const byExitCode = {
 0: {
  what: "it ended by itself, though a service must go on running",
  next: "Check the container's command: it may be a one-off job, or a server that detaches."
 },
 125: {
  what: "the container runtime could not start it",
  next: "Check user, mounts and entry point."
 },
 126: {
  what: "its command may not be executed",
  next: "Check the file mode and the interpreter line of the entry point."
 },
 127: {
  what: "its command was not found",
  next: "Check command and entryPoint against what is in the image."
 },
 134: {
  what: "it aborted (SIGABRT)",
  next: "Often the heap limit of the runtime: read its last lines."
 },
 137: {
  what: "it was killed (SIGKILL): out of memory, or it did not end within stopTimeout",
  next: "Compare its memory use with the limit, and end on SIGTERM."
 },
 139: {
  what: "it crashed (SIGSEGV)",
  next: "Often a native module built for another platform or libc."
 },
 143: {
  what: "it was asked to stop (SIGTERM)",
  next: "Something stopped it: look for failed health checks or another essential container that ended first."
 },
 255: {
  what: "it ended with an error",
  next: 'Read its last lines. "exec format error" means an image for another platform.'
 }
};

function hintFor({exitCode: exitCode, reason: reason}) {
 const known = byReason.find(([pattern]) => reason !== void 0 && pattern.test(reason))?.[1];
 if (known !== void 0) return known;
 if (exitCode === void 0) return;
 return byExitCode[exitCode] ?? {
  what: "it ended with an error",
  next: "Read its last log lines."
 };
}

function judgedContainer(definition, name) {
 const names = (definition.containerDefinitions ?? []).map(container => container.name ?? "");
 const list = names.map(one => `'${one}'`).join(", ");
 if (name === void 0) {
  if (names.length === 1 && names[0] !== void 0) return names[0];
  throw new errors_ActionError(`the task definition has the containers ${list}`, {
   help: "Say with 'container-name' which of them runs the command and decides."
  });
 }
 if (names.includes(name)) return name;
 throw new errors_ActionError(`the task definition has no container '${name}'; it has ${list}`);
}

function taskNetwork(given, service) {
 const live = service?.networkConfiguration?.awsvpcConfiguration;
 const subnets = given.subnets.length > 0 ? given.subnets : live?.subnets ?? [];
 const securityGroups = given.securityGroups.length > 0 ? given.securityGroups : live?.securityGroups ?? [];
 if (subnets.length === 0) throw new errors_ActionError(service === void 0 ? "a Fargate task needs subnets: neither 'service' nor 'subnets' was given" : `service '${service.serviceName}' has no awsvpc network to run the migration on`, {
  help: "Give the live service as 'service', or 'subnets' and 'security-groups'."
 });
 return {
  awsvpcConfiguration: {
   subnets: subnets,
   ...securityGroups.length === 0 ? {} : {
    securityGroups: securityGroups
   },
   assignPublicIp: given.assignPublicIp ?? live?.assignPublicIp ?? "DISABLED"
  }
 };
}

function runTaskError(failures) {
 const [failure] = failures ?? [];
 const said = [ failure?.reason, failure?.detail ].filter(text => text !== void 0 && text !== "").join(": ");
 const help = /RESOURCE|capacity/i.test(said) ? "Fargate had no room for it. Run the job again, or use subnets in more availability zones." : hintFor({
  reason: said
 })?.next;
 return new errors_ActionError(`the task was not started: ${said === "" ? "ECS gave no reason" : said}`, {
  ...help === void 0 ? {} : {
   help: help
  }
 });
}

function outcomeOf(task, container) {
 const judged = task.containers?.find(({name: name}) => name === container);
 const ended = task.lastStatus === "STOPPED";
 if (!ended && (judged?.lastStatus !== "STOPPED" || judged.exitCode === void 0)) return;
 const exitCode = judged?.exitCode;
 const goesOn = !ended && task.desiredStatus !== "STOPPED";
 if (exitCode === 0) return {
  exitCode: exitCode,
  goesOn: goesOn,
  failure: void 0
 };
 const reasons = [ judged?.reason, task.stoppedReason ].filter(text => text !== void 0 && text !== "").join("; ");
 const hint = hintFor({
  exitCode: exitCode,
  reason: reasons
 });
 const how = exitCode === void 0 ? "never ran to an end" : `exited with code ${exitCode}`;
 return {
  exitCode: exitCode,
  goesOn: goesOn,
  failure: new errors_ActionError([ `the migration failed: container '${container}' ${how}${reasons === "" ? "" : ` (${reasons})`}`, ...task.stopCode === void 0 ? [] : [ `stop code: ${task.stopCode}` ] ].join("\n"), {
   help: `${hint?.next ?? "Read its log lines above."} Nothing was deployed by this step.`
  })
 };
}

const stepMs = 1e3;

const quietLooks = 2;

const tailLooks = 6;

async function followTask(watched) {
 const {signal: signal, container: container} = watched;
 const started = performance.now();
 const lines = new Lines(watched);
 let status = "";
 for (;;) {
  const task = await follow_look(watched);
  if (task !== void 0 && task.lastStatus !== status) {
   status = task.lastStatus ?? "";
   info(`[${elapsed(performance.now() - started)}] ${status}`);
  }
  await lines.more();
  const outcome = task === void 0 ? void 0 : outcomeOf(task, container);
  if (outcome !== void 0) {
   await lines.tail();
   return outcome;
  }
  if (performance.now() - started >= watched.limitMs) return "time is up";
  await sleep(stepMs, signal);
 }
}

async function follow_look({ecs: ecs, taskArn: taskArn, signal: signal}) {
 try {
  return (await describeTasks(ecs, [ taskArn ], signal))[0];
 } catch (error) {
  signal.throwIfAborted();
  if (errors_isPassing(error) || error instanceof Error && /^(AbortError|TimeoutError)$/.test(error.name)) {
   debug(`looking again: ${causeChain(error).join("; ")}`);
   return;
  }
  throw new errors_ActionError("the migration could not be followed to its end, so its outcome is unknown; the task goes on", {
   cause: errors_awsError(error, "describe the task")
  });
 }
}

class Lines {
 #watched;
 #read;
 #off;
 #missing;
 constructor(watched) {
  this.#watched = watched;
  this.#off = watched.at === void 0;
  if (this.#off) notice(`container '${watched.container}' does not log with awslogs and a stream prefix: its lines can't be shown here`);
 }
 async more() {
  const {at: at, container: container, signal: signal} = this.#watched;
  if (this.#off || at === void 0) return 0;
  try {
   this.#read ??= logReader(await logsClient(at.region), at);
   const lines = await this.#read(signal);
   this.#missing = void 0;
   for (const line of lines) info(`${container} | ${line}`);
   return lines.length;
  } catch (error) {
   signal.throwIfAborted();
   if (error instanceof Error && error.name === "ResourceNotFoundException") this.#missing = error.message; else if (!errors_isPassing(error)) this.#stop(causeChain(error).join("; "));
   return 0;
  }
 }
 async tail() {
  for (let looks = 0, quiet = 0; looks < tailLooks && quiet < quietLooks && !this.#off; looks++) {
   await sleep(stepMs / 2, this.#watched.signal);
   quiet = await this.more() === 0 ? quiet + 1 : 0;
  }
  if (this.#missing !== void 0) this.#stop(this.#missing);
 }
 #stop(why) {
  this.#off = true;
  const {at: at} = this.#watched;
  notice(`the log of the migration can't be read (group ${at?.group}, stream ${at?.stream}): ${why}`);
 }
}

const action = {
 name: "migrate",
 inputs: {
  taskDefinition: {
   name: "task-definition",
   type: "string"
  },
  taskDefinitionArn: {
   name: "task-definition-arn",
   type: "string"
  },
  cluster: {
   name: "cluster",
   type: "string",
   default: "default"
  },
  service: {
   name: "service",
   type: "string"
  },
  subnets: {
   name: "subnets",
   type: "list"
  },
  securityGroups: {
   name: "security-groups",
   type: "list"
  },
  assignPublicIp: {
   name: "assign-public-ip",
   type: "choice",
   options: [ "ENABLED", "DISABLED" ]
  },
  containerName: {
   name: "container-name",
   type: "string"
  },
  command: {
   name: "command",
   type: "string"
  },
  environmentVariables: {
   name: "environment-variables",
   type: "pairs"
  },
  waitForMinutes: {
   name: "wait-for-minutes",
   type: "integer",
   default: "10",
   minimum: 1,
   maximum: 360
  },
  awsRegion: {
   name: "aws-region",
   type: "string"
  }
 },
 outputs: {
  taskDefinitionArn: "task-definition-arn",
  runTaskArn: "run-task-arn",
  exitCode: "exit-code"
 }
};

var external_node_crypto_ = __nccwpck_require__(7598);

async function runTask(ecs, request) {
 const {RunTaskCommand: RunTaskCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(920) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7920));
 const environment = Object.entries(request.environment).map(([name, value]) => ({
  name: name,
  value: value
 }));
 const override = {
  name: request.container,
  command: request.command,
  ...environment.length === 0 ? {} : {
   environment: environment
  }
 };
 const command = new RunTaskCommand({
  cluster: ecs.cluster,
  taskDefinition: request.taskDefinition,
  launchType: "FARGATE",
  startedBy: "slipway",
  networkConfiguration: request.networkConfiguration,
  overrides: {
   containerOverrides: [ override ]
  },
  clientToken: (0, external_node_crypto_.randomUUID)(),
  ...request.platformVersion === void 0 ? {} : {
   platformVersion: request.platformVersion
  }
 });
 const {tasks: tasks, failures: failures} = await ecs.client.send(command).catch(error => {
  throw errors_awsError(error, `run the migration in cluster '${shortName(ecs.cluster)}'`);
 });
 const arn = tasks?.[0]?.taskArn;
 if (arn === void 0) throw runTaskError(failures);
 return arn;
}

run(action, async ({inputs: inputs, setOutputs: setOutputs, signal: signal}) => {
 const file = inputs.taskDefinition;
 const given = inputs.taskDefinitionArn;
 const cluster = inputs.cluster;
 const command = await parseCommand(inputs.command);
 if (command.length === 0) {
  info("no command was given: there is nothing to migrate");
  setOutputs({
   taskDefinitionArn: given ?? "",
   runTaskArn: "",
   exitCode: ""
  });
  return;
 }
 if (file === void 0 === (given === void 0)) throw new errors_ActionError("exactly one of 'task-definition' (a file) and 'task-definition-arn' must be given");
 const region = regionOf(inputs.awsRegion);
 sameRegion(region, {
  cluster: cluster,
  service: inputs.service,
  "task-definition-arn": given
 });
 const wanted = file === void 0 ? void 0 : await readDefinition(file);
 if (wanted !== void 0) judgedContainer(wanted, inputs.containerName);
 const ecs = {
  client: await ecsClient(region),
  region: region,
  cluster: cluster
 };
 const service = inputs.service === void 0 ? void 0 : await findService(ecs, inputs.service, signal);
 const networkConfiguration = taskNetwork({
  subnets: inputs.subnets,
  securityGroups: inputs.securityGroups,
  assignPublicIp: inputs.assignPublicIp
 }, service);
 const arn = wanted === void 0 ? given ?? "" : await registerTaskDefinition(ecs, wanted);
 const {definition: definition, arn: taskDefinitionArn} = await describeTaskDefinition(ecs, arn);
 const container = judgedContainer(definition, inputs.containerName);
 setOutputs({
  taskDefinitionArn: taskDefinitionArn
 });
 signal.throwIfAborted();
 const taskArn = await runTask(ecs, {
  taskDefinition: taskDefinitionArn,
  container: container,
  command: command,
  environment: inputs.environmentVariables,
  networkConfiguration: networkConfiguration,
  platformVersion: service?.platformVersion
 });
 setOutputs({
  runTaskArn: taskArn
 });
 info(`task ${shortName(taskArn)} of ${shortName(taskDefinitionArn)} runs ${JSON.stringify(command)} in '${container}'`);
 const began = performance.now();
 const stop = why => stopTask(ecs, taskArn, `slipway: ${why}`).then(() => info(`the task was stopped: ${why}`), error => warning(causeChain(error).join("; ")));
 const outcome = await followTask({
  ecs: ecs,
  taskArn: taskArn,
  container: container,
  at: logStreamOf(definition, container, taskArn, region),
  limitMs: inputs.waitForMinutes * 6e4,
  signal: signal
 }).catch(async error => {
  if (signal.aborted) await stop("the job was cancelled");
  throw error;
 });
 const exitCode = outcome === "time is up" ? void 0 : outcome.exitCode;
 setOutputs({
  exitCode: exitCode ?? ""
 });
 const result = outcome === "time is up" ? "stopped at the time limit" : outcome.failure === void 0 ? "succeeded" : "failed";
 await appendSummary(`## ${result === "succeeded" ? "\u2705" : "\u274c"} migration ${result}\n\n${table([ "", "" ], [ [ "task", shortName(taskArn) ], [ "revision", shortName(taskDefinitionArn) ], [ "command", JSON.stringify(command) ], [ "exit code", exitCode === void 0 ? "none" : `${exitCode} of container ${container}` ], [ "time", `${Math.round((performance.now() - began) / 1e3)} s` ] ])}\n`);
 if (outcome === "time is up") {
  await stop(`it had not ended after ${inputs.waitForMinutes} min`);
  throw new errors_ActionError(`the migration had not ended after ${inputs.waitForMinutes} min and was stopped`, {
   help: "Look whether it waits for a lock or for a database that it can not reach; else raise wait-for-minutes."
  });
 }
 if (outcome.goesOn) await stop(`container '${container}' has ended`);
 if (outcome.failure !== void 0) throw outcome.failure;
 info("the migration succeeded");
});
