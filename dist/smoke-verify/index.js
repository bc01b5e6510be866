import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 181: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 }),
 6982: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
 }),
 4434: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 }),
 8611: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 }),
 5692: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 }),
 9278: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 }),
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
 }),
 3480: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");
 }),
 2203: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
 }),
 4756: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 }),
 7016: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
 }),
 9023: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 }),
 3106: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
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
 const {ECSClient: ECSClient} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
 return new ECSClient({
  ...common,
  region: region
 });
}

async function elbClient(region) {
 const {ElasticLoadBalancingV2Client: ElasticLoadBalancingV2Client} = await Promise.all([ __nccwpck_require__.e(123), __nccwpck_require__.e(166), __nccwpck_require__.e(788) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7314));
 return new ElasticLoadBalancingV2Client({
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
 const {DescribeServicesCommand: DescribeServicesCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
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

async function describeTasks(ecs, tasks, signal) {
 if (tasks.length === 0) return [];
 const {DescribeTasksCommand: DescribeTasksCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
 const answer = await ecs.client.send(new DescribeTasksCommand({
  cluster: ecs.cluster,
  tasks: tasks
 }), look(signal));
 return answer.tasks ?? [];
}

async function tagResource(ecs, arn, tags) {
 const {TagResourceCommand: TagResourceCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
 try {
  await ecs.client.send(new TagResourceCommand({
   resourceArn: arn,
   tags: Object.entries(tags).map(([key, value]) => ({
    key: key,
    value: value
   }))
  }));
 } catch (error) {
  throw errors_awsError(error, `tag ${shortName(arn)}`);
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

var external_crypto_ = __nccwpck_require__(6982);

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
 const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
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

async function targetHealth(region, targetGroupArn) {
 const {DescribeTargetHealthCommand: DescribeTargetHealthCommand} = await Promise.all([ __nccwpck_require__.e(123), __nccwpck_require__.e(166), __nccwpck_require__.e(788) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7314));
 const client = await elbClient(region);
 const answer = await client.send(new DescribeTargetHealthCommand({
  TargetGroupArn: targetGroupArn
 }));
 return answer.TargetHealthDescriptions ?? [];
}

async function revisionProblems(ecs, service, arn) {
 const live = await findService(ecs, service);
 const {ListTasksCommand: ListTasksCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
 try {
  const {taskArns: taskArns} = await ecs.client.send(new ListTasksCommand({
   cluster: ecs.cluster,
   serviceName: service,
   desiredStatus: "RUNNING"
  }));
  const tasks = await describeTasks(ecs, taskArns ?? []);
  const groups = (live.loadBalancers ?? []).flatMap(({targetGroupArn: targetGroupArn}) => targetGroupArn ?? []);
  const targets = (await Promise.all(groups.map(group => targetHealth(ecs.region, group)))).flat();
  return [ ...taskProblems(tasks, arn, live.desiredCount ?? 0), ...targetProblems(targets.map(({Target: Target, TargetHealth: TargetHealth}) => ({
   id: Target?.Id ?? "",
   state: TargetHealth?.State ?? ""
  })), tasks) ];
 } catch (error) {
  throw errors_awsError(error, `check what service '${service}' runs`);
 }
}

function taskProblems(tasks, arn, desired) {
 const wrong = tasks.filter(({taskDefinitionArn: taskDefinitionArn}) => taskDefinitionArn !== arn);
 const right = tasks.length - wrong.length;
 return [ ...right < desired ? [ `only ${right} of ${desired} tasks run ${shortName(arn)}` ] : [], ...wrong.map(task => `task ${shortName(task.taskArn ?? "")} runs ${shortName(task.taskDefinitionArn ?? "")}`) ];
}

function targetProblems(targets, tasks) {
 const addresses = new Set(tasks.flatMap(({attachments: attachments}) => (attachments ?? []).flatMap(({details: details}) => (details ?? []).filter(({name: name}) => name === "privateIPv4Address").map(({value: value}) => value))));
 return targets.filter(({state: state}) => state !== "draining" && state !== "unused").flatMap(({id: id, state: state}) => {
  if (addresses.size > 0 && !addresses.has(id)) return [ `target ${id} is none of the service's tasks` ];
  return state === "healthy" ? [] : [ `target ${id} is ${state}` ];
 });
}

function parseProbe(text) {
 const [, method = "GET", path, status = "200"] = /^(?:([A-Z]+)\s+)?(\/\S*)(?:\s+([1-5]\d\d))?$/.exec(text.trim()) ?? [];
 if (path === void 0) throw new errors_ActionError(`input 'paths' has '${text}'; each must be [METHOD] /path [STATUS], such as GET /ready 200`);
 return {
  method: method,
  path: path,
  status: Number(status)
 };
}

function under(base, path) {
 const url = new URL(base);
 const [, pathname = "", query = ""] = /^([^?#]*)(\?[^#]*)?/.exec(path) ?? [];
 url.pathname = `${url.pathname.replace(/\/+$/, "")}/${pathname.replace(/^\/+/, "")}`;
 url.search = query;
 return url;
}

function parseBase(text) {
 const url = URL.canParse(text) ? new URL(text) : void 0;
 if (url === void 0 || !/^https?:$/.test(url.protocol)) throw new errors_ActionError(`input 'url' is '${text}'; it must be an http or https URL such as https://dev.example.com`);
 return url;
}

function parsePercent(input, text) {
 const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(text);
 const percent = Number(match?.[1] ?? Number.NaN);
 if (!(percent <= 100)) throw new errors_ActionError(`input '${input}' is '${text}'; it must be a number from 0 to 100, such as 5 or 0.5`);
 return percent;
}

function parseCommit(text) {
 if (text === void 0 || text === "") throw new errors_ActionError("which commit must be served was not given", {
  help: "Set the input 'commit'; on GitHub it is the workflow's own by default."
 });
 if (!/^[0-9a-f]{7,64}$/i.test(text)) throw new errors_ActionError(`input 'commit' is '${text}'; it must be a commit id of 7 to 64 hexadecimal digits`);
 return text.toLowerCase();
}

function sameCommit(a, b) {
 const [short = "", long = ""] = [ a.toLowerCase(), b.toLowerCase() ].sort((x, y) => x.length - y.length);
 return short.length >= 7 && long.startsWith(short);
}

function commitOf(body) {
 let json;
 try {
  json = JSON.parse(body);
 } catch {
  return {
   problem: "an answer that is not JSON"
  };
 }
 const commit = typeof json === "object" && json !== null && "commit" in json ? json.commit : void 0;
 return typeof commit === "string" && /^[\x21-\x7e]{1,100}$/.test(commit) ? {
  commit: commit
 } : {
  problem: 'JSON without a "commit"'
 };
}

function tally(samples) {
 const failed = samples.filter(({error: error}) => error !== void 0);
 return {
  requests: samples.length,
  errors: failed.length,
  p95Ms: percentile(samples.map(({ms: ms}) => ms), 95),
  commits: counted(samples.flatMap(({commit: commit}) => commit ?? [])),
  problems: counted(failed.map(({what: what, error: error}) => `${what}: ${error}`))
 };
}

function percentile(values, percent) {
 const sorted = values.toSorted((a, b) => a - b);
 return sorted[Math.max(0, Math.ceil(percent / 100 * sorted.length) - 1)] ?? 0;
}

function breaches(counts, gates) {
 const found = [];
 const {requests: requests, errors: errors, p95Ms: p95Ms} = counts;
 if (!counts.commits.some(([commit]) => sameCommit(commit, gates.commit)) || wrongCommits(counts, gates).length > 0) found.push(servedInstead(counts, gates));
 if (requests > 0 && errors / requests * 100 > gates.maxErrorPercent) found.push(`${errors} of ${requests} requests failed (${(errors / requests * 100).toFixed(1)} %, allowed ${gates.maxErrorPercent} %): ${list(counts.problems)}`);
 if (p95Ms > gates.maxP95Ms) found.push(`95 % of the requests took up to ${Math.round(p95Ms)} ms; allowed are ${gates.maxP95Ms} ms`);
 return found;
}

function wrongCommits(counts, gates) {
 return counts.commits.filter(([commit]) => !sameCommit(commit, gates.commit));
}

function servedInstead(counts, {commit: commit}) {
 const expected = commit.slice(0, 12);
 if (counts.commits.length === 0) {
  const why = counts.problems.length === 0 ? "" : `: ${list(counts.problems)}`;
  return `commit ${expected} was expected, but no answer named a commit${why}`;
 }
 const asked = counts.commits.reduce((sum, [, times]) => sum + times, 0);
 const served = counts.commits.map(([one, times]) => `${times} \xd7 ${one.slice(0, 12)}${sameCommit(one, commit) ? " (the right one)" : ""}`);
 return `commit ${expected} was expected; of ${asked} answers ${served.join(", ")}`;
}

function list(counts) {
 const shown = counts.slice(0, 3).map(([text, times]) => `${times} \xd7 ${text}`);
 return `${shown.join("; ")}${counts.length > 3 ? "; \u2026" : ""}`;
}

function counted(texts) {
 return [ ...Map.groupBy(texts, text => text) ].map(([text, all]) => [ text, all.length ]).sort((a, b) => b[1] - a[1]);
}

const answerMs = 1e4;

const bodyBytes = 64 * 1024;

async function send(base, probe, signal) {
 const url = under(base, probe.path);
 const {request: request} = await (url.protocol === "https:" ? Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19)));
 const what = `${probe.method} ${probe.path}`;
 const started = performance.now();
 return await new Promise((resolve, reject) => {
  const timeout = AbortSignal.timeout(answerMs);
  const end = (error, body = "") => {
   const sample = {
    what: what,
    ms: performance.now() - started
   };
   if (error !== void 0) sample.error = error;
   resolve({
    sample: sample,
    body: body
   });
  };
  const fail = error => {
   if (signal.aborted) reject(signal.reason); else if (timeout.aborted) end(`no answer within ${answerMs / 1e3} s`); else end(error.code ?? error.message);
  };
  const call = request(url, {
   method: probe.method,
   agent: false,
   headers: {
    "user-agent": "slipway-smoke-verify",
    "cache-control": "no-cache",
    accept: "*/*"
   },
   signal: AbortSignal.any([ signal, timeout ])
  }, answer => {
   let body = "";
   answer.setEncoding("utf8");
   answer.on("data", chunk => {
    if (body.length < bodyBytes) body += chunk;
   });
   answer.on("error", fail);
   answer.on("end", () => end(answer.statusCode === probe.status ? void 0 : `status ${answer.statusCode}, not ${probe.status}`, body));
  });
  call.on("error", fail);
  call.end();
 });
}

async function askVersion(base, path, signal) {
 const {sample: sample, body: body} = await send(base, {
  method: "GET",
  path: path,
  status: 200
 }, signal);
 if (sample.error !== void 0) return sample;
 const answer = commitOf(body);
 return "commit" in answer ? {
  ...sample,
  commit: answer.commit
 } : {
  ...sample,
  error: answer.problem
 };
}

async function openWebSocket(base, path) {
 const {WebSocket: WebSocket} = await __nccwpck_require__.e(977).then(__nccwpck_require__.bind(__nccwpck_require__, 2977));
 const url = under(base, path);
 url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
 return await new Promise(resolve => {
  const socket = new WebSocket(url, {
   handshakeTimeout: answerMs
  });
  socket.on("open", () => {
   socket.close(1e3);
   resolve(void 0);
  });
  socket.on("error", error => resolve(error.message === "" ? error.name : error.message));
 });
}

const action = {
 name: "smoke-verify",
 inputs: {
  url: {
   name: "url",
   type: "string",
   required: true
  },
  versionPath: {
   name: "version-path",
   type: "string",
   default: "/version"
  },
  commit: {
   name: "commit",
   type: "string"
  },
  healthPath: {
   name: "health-path",
   type: "string"
  },
  paths: {
   name: "paths",
   type: "list"
  },
  window: {
   name: "window",
   type: "duration",
   default: "10s"
  },
  maxErrorPercent: {
   name: "max-error-percent",
   type: "string",
   default: "5"
  },
  maxP95: {
   name: "max-p95",
   type: "duration",
   default: "2s"
  },
  timeout: {
   name: "timeout",
   type: "duration",
   default: "60s"
  },
  websocketPath: {
   name: "websocket-path",
   type: "string"
  },
  taskDefinitionArn: {
   name: "task-definition-arn",
   type: "string"
  },
  digest: {
   name: "digest",
   type: "string"
  },
  source: {
   name: "source",
   type: "string"
  },
  service: {
   name: "service",
   type: "string"
  },
  cluster: {
   name: "cluster",
   type: "string",
   default: "default"
  },
  awsRegion: {
   name: "aws-region",
   type: "string"
  }
 },
 outputs: {
  result: "result",
  commit: "commit",
  requests: "requests",
  errors: "errors",
  p95Ms: "p95-ms"
 }
};

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

const workers = 4;

const pauseMs = 100;

async function untilServed({base: base, versionPath: versionPath, commit: commit, signal: signal}, inARow, timeoutMs) {
 const started = performance.now();
 const samples = [];
 let run = 0;
 let last = "";
 while (run < inARow) {
  if (performance.now() - started >= timeoutMs) return {
   served: false,
   samples: samples
  };
  const sample = await askVersion(base, versionPath, signal);
  samples.push(sample);
  const right = sample.commit !== void 0 && sameCommit(sample.commit, commit);
  const now = sample.commit?.slice(0, 12) ?? sample.error ?? "";
  if (now !== last) info(`[${elapsed(performance.now() - started)}] ${versionPath} says ${now}${right ? ": as expected" : ""}`);
  last = now;
  run = right ? run + 1 : 0;
  if (!right) await sleep(500, signal);
 }
 return {
  served: true,
  samples: samples.slice(-inARow)
 };
}

async function sendFor(options, windowMs) {
 const {base: base, versionPath: versionPath, probes: probes, signal: signal} = options;
 const started = performance.now();
 const samples = [];
 const kinds = [ () => askVersion(base, versionPath, signal), ...probes.map(probe => () => send(base, probe, signal).then(({sample: sample}) => sample)) ];
 let next = 0;
 const worker = async () => {
  while (next < kinds.length || performance.now() - started < windowMs) {
   const kind = kinds[next++ % kinds.length];
   if (kind === void 0) return;
   samples.push(await kind());
   await sleep(pauseMs, signal);
  }
 };
 await Promise.all(Array.from({
  length: workers
 }, worker));
 return samples;
}

const least = 10;

const perTask = 4;

run(action, async ({inputs: inputs, setOutputs: setOutputs, signal: signal}) => {
 const base = parseBase(inputs.url);
 const shown = `${base.origin}${base.pathname}`;
 const gates = {
  commit: parseCommit(inputs.commit ?? process.env.GITHUB_SHA),
  maxErrorPercent: parsePercent("max-error-percent", inputs.maxErrorPercent),
  maxP95Ms: inputs.maxP95
 };
 const taskDefinitionArn = inputs.taskDefinitionArn;
 const service = inputs.service;
 const cluster = inputs.cluster;
 if (service !== void 0 && taskDefinitionArn === void 0) throw new errors_ActionError("'service' was given without 'task-definition-arn', the revision that it must run");
 const probes = [ inputs.healthPath ?? [], inputs.paths ].flat().map(parseProbe);
 const ecs = taskDefinitionArn === void 0 ? void 0 : await connect();
 const tasks = ecs && service ? (await findService(ecs, service, signal)).desiredCount ?? 0 : 0;
 const options = {
  base: base,
  versionPath: inputs.versionPath,
  commit: gates.commit,
  probes: probes,
  signal: signal
 };
 info(`waiting until ${shown} serves ${gates.commit.slice(0, 12)}, and nothing else`);
 const first = await untilServed(options, Math.max(least, perTask * tasks), inputs.timeout);
 if (!first.served) {
  const counts = tally(first.samples);
  const problem = servedInstead(counts, gates);
  return await fail(counts, [ `${problem}, within ${inputs.timeout / 1e3} s` ]);
 }
 info(`served on ${first.samples.length} fresh connections in a row; sending requests for ${inputs.window / 1e3} s`);
 const counts = tally(await sendFor(options, inputs.window));
 const problems = breaches(counts, gates);
 if (inputs.websocketPath !== void 0) {
  const problem = await openWebSocket(base, inputs.websocketPath);
  if (problem !== void 0) problems.push(`no WebSocket opens at ${inputs.websocketPath}: ${problem}`); else info(`a WebSocket opened at ${inputs.websocketPath}`);
 }
 if (ecs !== void 0 && service !== void 0 && taskDefinitionArn !== void 0) problems.push(...await revisionProblems(ecs, service, taskDefinitionArn));
 if (problems.length > 0) return await fail(counts, problems);
 if (ecs !== void 0 && taskDefinitionArn !== void 0) {
  await tagResource(ecs, taskDefinitionArn, {
   "slipway:verified": (new Date).toISOString(),
   "slipway:commit": gates.commit,
   ...inputs.digest === void 0 ? {} : {
    "slipway:digest": inputs.digest
   },
   ...inputs.source === void 0 ? {} : {
    "slipway:source": inputs.source
   }
  });
  info(`${shortName(taskDefinitionArn)} is tagged as verified`);
 }
 await conclude("verified", counts, []);
 async function connect() {
  const region = regionOf(inputs.awsRegion);
  sameRegion(region, {
   cluster: cluster,
   "task-definition-arn": taskDefinitionArn
  });
  return {
   client: await ecsClient(region),
   region: region,
   cluster: cluster
  };
 }
 async function fail(counts, problems) {
  await conclude("failed", counts, problems);
  throw new errors_ActionError(`${shown} is not verified: ${problems.join("\n")}`, {
   help: main_helpFor(counts, gates)
  });
 }
 async function conclude(result, counts, problems) {
  const {requests: requests, errors: errors, p95Ms: p95Ms, commits: commits} = counts;
  const p95 = Math.round(p95Ms);
  setOutputs({
   result: result,
   commit: commits[0]?.[0] ?? "",
   requests: requests,
   errors: errors,
   p95Ms: p95
  });
  info(`${result}: ${requests} requests, ${errors} failed, p95 ${p95} ms`);
  const rows = [ [ "URL", shown ], [ "commit expected", gates.commit ], [ "commit served", commits.map(([commit, times]) => `${commit} (${times} \xd7)`).join(", ") || "none" ], [ "requests", `${requests}, ${errors} failed (allowed ${gates.maxErrorPercent} %)` ], [ "p95", `${p95} ms (allowed ${gates.maxP95Ms} ms)` ], ...problems.map(problem => [ "problem", problem ]) ];
  await appendSummary(`## ${result === "verified" ? "\u2705" : "\u274c"} smoke test: ${result}\n\n${table([ "", "" ], rows)}\n`);
 }
});

function main_helpFor({commits: commits, errors: errors}, {commit: commit}) {
 if (commits.length === 0) return 'Ask for the version path yourself: it must answer 200 with JSON {"commit": "\u2026"}. Check url, version-path and the load balancer\'s rules.';
 if (commits.every(([one]) => one !== commit)) return "The commit is baked in at the build: check that the image was built from this commit, and that the URL leads to this service and environment.";
 if (commits.length > 1) return "Old tasks still get requests: check that the rollout is complete, and the deregistration delay of the target group; a longer timeout gives them time to go.";
 return errors > 0 ? "The service's log tells why requests failed; rollback brings the last verified revision back." : "rollback brings the last verified revision back.";
}
