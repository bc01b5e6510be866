import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 4434: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 }),
 9896: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
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
 2958: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   KV: () => policyFor,
   RL: () => allowCommand,
   hu: () => parseTarget,
   t3: () => isImmutable,
   vG: () => checkCredentials
  });
  var _http_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1601);
  var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4704);
  var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4634);
  const ecrHost = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2}(?:-[a-z]+)+-\d)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/;
  function parseTarget(repository) {
   const address = (0, _http_address_js__WEBPACK_IMPORTED_MODULE_0__.or)(repository);
   if (address === void 0) return {
    kind: "ecr",
    name: (0, _http_address_js__WEBPACK_IMPORTED_MODULE_0__.Cg)(repository),
    registryId: void 0,
    region: void 0
   };
   const [, registryId, region] = ecrHost.exec(address.host) ?? [];
   return registryId === void 0 ? {
    kind: "registry",
    ...address
   } : {
    kind: "ecr",
    name: address.name,
    registryId: registryId,
    region: region
   };
  }
  function checkCredentials(target, username, password) {
   if (username === void 0 && password === void 0) return;
   if (username === void 0 || password === void 0) throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__.d("inputs 'username' and 'password' go together; only one of them was given");
   if (target.kind === "ecr") throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__.d("inputs 'username' and 'password' are for other registries; ECR gives its own credentials", {
    help: "Leave them out, and run aws-actions/configure-aws-credentials before this step."
   });
   return {
    username: username,
    password: password
   };
  }
  function isImmutable({mutability: mutability, exclusions: exclusions}, tag) {
   const excluded = exclusions.some(filter => new RegExp(`^${filter.split("*").map(escapeRegExp).join(".*")}$`).test(tag));
   if (mutability === "IMMUTABLE_WITH_EXCLUSION") return !excluded;
   if (mutability === "MUTABLE_WITH_EXCLUSION") return excluded;
   return mutability === "IMMUTABLE";
  }
  function escapeRegExp(text) {
   return text.replace(/[\\^$.|?+()[\]{}]/g, "\\$&");
  }
  const exclusionLimit = 5;
  function policyFor(movingTags) {
   if (movingTags.length > exclusionLimit) throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ(`${movingTags.length} moving tags were given; a new ECR repository can except ${exclusionLimit} from immutability`, {
    help: "Give fewer tags, or create the repository beforehand with a wildcard that covers them."
   });
   return {
    mutability: movingTags.length === 0 ? "IMMUTABLE" : "IMMUTABLE_WITH_EXCLUSION",
    exclusions: movingTags
   };
  }
  function allowCommand(name, policy, tags) {
   const filters = [ ...new Set([ ...policy.exclusions, ...tags ]) ].map(tag => `filterType=WILDCARD,filter=${tag}`);
   return `aws ecr put-image-tag-mutability --repository-name ${name} --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters ${filters.join(" ")}`;
  }
 }),
 1601: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Bs: () => checkTag,
   Cg: () => checkRepositoryName,
   U9: () => isLoopback,
   or: () => parseAddress,
   yv: () => originOf
  });
  var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4704);
  const namePattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
  const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
  const hostPattern = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
  function checkRepositoryName(name) {
   if (namePattern.test(name) && name.length <= 255) return name;
   throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(`'${name}' is not the name of a repository; it must be lower-case letters and digits with single . _ - or / between them`);
  }
  function checkTag(tag) {
   if (tagPattern.test(tag)) return tag;
   throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(`'${tag}' is not a tag; it must be 1 to 128 letters, digits, _ . or -, and not begin with . or -`);
  }
  function parseAddress(text) {
   const slash = text.indexOf("/");
   const first = slash < 0 ? "" : text.slice(0, slash);
   if (!/[.:]/.test(first) && first !== "localhost") return;
   if (!hostPattern.test(first)) throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(`'${first}' in '${text}' is not a registry's host`);
   const name = text.slice(slash + 1);
   if (/[:@]/.test(name)) throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(`'${text}' has a tag or digest; give the repository alone`, {
    help: "The tag goes into the input 'tag'."
   });
   return {
    host: first,
    name: checkRepositoryName(name)
   };
  }
  function isLoopback(host) {
   const name = host.replace(/:\d+$/, "").toLowerCase();
   return name === "localhost" || name.endsWith(".localhost") || name === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(name);
  }
  function originOf(host) {
   return `${isLoopback(host) ? "http" : "https"}://${host}`;
  }
 }),
 1787: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Lb: () => issueCommand,
   n0: () => issueFileCommand,
   vC: () => prepareKeyValueMessage,
   z: () => summary
  });
  const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
  function toCommandValue(input) {
   if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
   return JSON.stringify(input);
  }
  function issueCommand(command, properties, message) {
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
  var external_fs_ = __nccwpck_require__(9896);
  function issueFileCommand(command, message) {
   const filePath = process.env[`GITHUB_${command}`];
   if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
   if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
   external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
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
  const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_.promises;
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
      yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
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
 }),
 4704: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   DD: () => causeChain,
   cc: () => CancelledError,
   lZ: () => ActionError,
   wr: () => adviceOf
  });
  class ActionError extends Error {
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
    if (current instanceof ActionError) {
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
 }),
 4634: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   K: () => readInputs,
   d: () => InputError
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4704);
  var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7163);
  class InputError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ {
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
    (0, _mask_js__WEBPACK_IMPORTED_MODULE_1__.dK)(text);
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
 }),
 7163: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E$: () => redact,
   dK: () => mask
  });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1787);
  const masked = new Set;
  function mask(value) {
   for (const part of [ value, ...value.split(/\r?\n/) ]) {
    const secret = part.trim();
    if (secret.length < 3 || masked.has(secret)) continue;
    masked.add(secret);
    if (process.env.GITHUB_ACTIONS === "true") (0, _core_js__WEBPACK_IMPORTED_MODULE_0__.Lb)("add-mask", {}, secret);
   }
  }
  function redact(text) {
   let result = text;
   for (const secret of [ ...masked ].sort((a, b) => b.length - a.length)) result = result.replaceAll(secret, "***");
   return result;
  }
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

var external_node_fs_ = __nccwpck_require__(3024);

var promises_ = __nccwpck_require__(1455);

var external_node_path_ = __nccwpck_require__(6760);

var external_node_stream_ = __nccwpck_require__(7075);

var errors = __nccwpck_require__(4704);

var external_node_crypto_ = __nccwpck_require__(7598);

function checkDigest(digest) {
 if (!/^sha256:[0-9a-f]{64}$/.test(digest)) throw new errors.lZ(`'${digest}' is not a digest; it must be sha256: and 64 hexadecimal digits`);
}

function verifying(source, digest) {
 const hash = (0, external_node_crypto_.createHash)("sha256");
 const check = new external_node_stream_.Transform({
  transform(chunk, _encoding, done) {
   hash.update(chunk);
   done(null, chunk);
  },
  flush(done) {
   const found = `sha256:${hash.digest("hex")}`;
   done(found === digest ? null : new errors.lZ(`a blob is damaged: it must hash to ${digest} and hashes to ${found}`));
  }
 });
 source.on("error", error => check.destroy(error));
 check.on("close", () => source.destroy());
 return source.pipe(check);
}

const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

const layoutFile = /^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;

const headerSize = 512;

async function indexTar(path) {
 const {extract: extract} = await __nccwpck_require__.e(118).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6118, 19));
 const files = new Map;
 const reader = extract();
 const read = async () => {
  for await (const entry of reader) {
   const {type: type} = entry.header;
   const name = entry.header.name.replace(/^\.\//, "").replace(/\/$/, "");
   if (name.startsWith("/") || name.includes("\\") || name.split("/").includes("..")) throw refused(path, `an entry named '${entry.header.name}'`);
   if (type !== "file" && type !== "directory") throw refused(path, `a ${type} named '${name}'`);
   if (type === "file" && layoutFile.test(name)) {
    if (files.has(name)) throw refused(path, `the file '${name}' twice`);
    const hash = (0, external_node_crypto_.createHash)("sha256");
    for await (const chunk of entry) hash.update(chunk);
    files.set(name, {
     path: path,
     start: entry.offset + headerSize,
     size: entry.header.size
    });
    const found = hash.digest("hex");
    if (name.startsWith("blobs/") && !name.endsWith(found)) throw refused(path, `the blob ${name.slice(-64)}, whose bytes hash to ${found}`);
   } else entry.resume();
  }
 };
 try {
  await Promise.all([ (0, external_node_stream_promises_namespaceObject.pipeline)((0, 
  external_node_fs_.createReadStream)(path, {
   highWaterMark: 1 << 20
  }), reader), read() ]);
 } catch (cause) {
  if (cause instanceof errors.lZ) throw cause;
  throw new errors.lZ(`'${path}' can't be read as a tar`, {
   cause: cause,
   help: "Build the archive again."
  });
 }
 return files;
}

function refused(path, what) {
 return new errors.lZ(`the image archive '${path}' holds ${what}; it is not used`, {
  help: "Build the archive again, and find out what changed it."
 });
}

const indexTypes = new Set([ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json" ]);

const manifestTypes = new Set([ "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ]);

const smallLimit = 8 * 1024 * 1024;

async function openLayout(path) {
 const kind = await (0, promises_.lstat)(path).catch(cause => {
  throw new errors.lZ(`the image archive '${path}' can't be read`, {
   cause: cause,
   help: "Give the path that build-amd64 put out as 'archive'."
  });
 });
 if (kind.isSymbolicLink()) throw new errors.lZ(`'${path}' is a symbolic link; give the archive itself`);
 const files = kind.isDirectory() ? await indexFolder(path) : await indexTar(path);
 const find = digest => {
  const file = files.get(blobPath(digest));
  if (file === void 0) throw broken(path, `the blob ${digest} is missing`);
  return file;
 };
 const readBlob = digest => verifying(readStored(find(digest)), digest);
 const readSmall = async digest => {
  if (find(digest).size > smallLimit) throw broken(path, `the blob ${digest} is too large to be a document`);
  return collect(readBlob(digest));
 };
 const chosen = await choose(path, files, readSmall);
 const manifest = await readSmall(chosen.digest);
 const {config: config, layers: layers} = parseManifest(path, manifest);
 const image = parseJson(path, await readSmall(config.digest), "image configuration");
 if (typeof image.os !== "string" || typeof image.architecture !== "string") throw broken(path, "the image configuration names no platform");
 const variant = typeof image.variant === "string" && image.variant !== "" ? `/${image.variant}` : "";
 for (const {digest: digest, size: size} of [ config, ...layers ]) if (find(digest).size !== size) throw broken(path, `the blob ${digest} has not the size that the manifest says`);
 return {
  digest: chosen.digest,
  manifestMediaType: chosen.mediaType,
  manifest: manifest,
  platform: `${image.os}/${image.architecture}${variant}`,
  config: config,
  layers: layers,
  size: manifest.length + [ config, ...layers ].reduce((sum, {size: size}) => sum + size, 0),
  readBlob: readBlob,
  readSmall: readSmall,
  extractTo: folder => extract(files, folder),
  close: async () => {}
 };
}

async function choose(path, files, readSmall) {
 const index = files.get("index.json");
 if (index === void 0 || !files.has("oci-layout")) throw new errors.lZ(`'${path}' is not an OCI image layout (it has no ${index ? "oci-layout" : "index.json"})`, {
  help: "Make it with build-amd64, or with 'docker buildx build --output type=oci,dest=FILE'."
 });
 if (index.size > smallLimit) throw broken(path, "index.json is too large");
 const images = new Map;
 const visit = async (document, depth) => {
  for (const entry of descriptors(path, document.manifests, "manifests of an index")) {
   const {os: os, architecture: architecture} = entry.platform ?? {};
   if (entry.annotations?.["vnd.docker.reference.type"] !== void 0 || os === "unknown") continue;
   if (manifestTypes.has(entry.mediaType)) images.set(entry.digest, entry); else if (indexTypes.has(entry.mediaType) && depth < 3) await visit(parseJson(path, await readSmall(entry.digest), "index"), depth + 1); else throw broken(path, `it holds a '${entry.mediaType}' (${os ?? "?"}/${architecture ?? "?"}), not an image`);
  }
 };
 await visit(parseJson(path, await collect(readStored(index)), "index.json"), 0);
 const all = [ ...images.values() ];
 const [first, ...others] = all;
 if (first !== void 0 && others.length === 0) return first;
 const fitting = all.filter(({platform: platform}) => platform?.os === "linux" && platform.architecture === "amd64");
 const [only, ...more] = fitting;
 if (only !== void 0 && more.length === 0) return only;
 const names = all.map(({platform: platform}) => platform ? `${platform.os}/${platform.architecture}` : "no platform");
 throw new errors.lZ(`'${path}' holds ${all.length === 0 ? "no image" : `${all.length} images (${names.join(", ")})`}; exactly one for linux/amd64 is needed`, {
  help: "Build for the one platform linux/amd64 that Fargate will run."
 });
}

function parseManifest(path, bytes) {
 const document = parseJson(path, bytes, "manifest");
 const [config] = descriptors(path, [ document.config ], "manifest's config");
 if (config === void 0) throw broken(path, "the manifest has no config");
 return {
  config: config,
  layers: descriptors(path, document.layers, "manifest's layers")
 };
}

function descriptors(path, value, what) {
 if (!Array.isArray(value)) throw broken(path, `the ${what} are missing`);
 return value.map(entry => {
  const {mediaType: mediaType, digest: digest, size: size} = entry ?? {};
  if (typeof mediaType !== "string" || typeof digest !== "string" || !Number.isSafeInteger(size)) throw broken(path, `the ${what} have an entry that is no descriptor`);
  checkDigest(digest);
  return entry;
 });
}

function parseJson(path, bytes, what) {
 try {
  const value = JSON.parse(bytes.toString("utf8"));
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
 } catch (cause) {
  throw broken(path, `its ${what} is not JSON`, cause);
 }
 throw broken(path, `its ${what} is not a JSON object`);
}

async function indexFolder(folder) {
 const files = new Map;
 const put = async name => {
  const stats = await (0, promises_.lstat)((0, external_node_path_.join)(folder, name)).catch(() => {});
  if (stats === void 0) return;
  if (!stats.isFile()) throw broken(folder, `'${name}' is not an ordinary file`);
  files.set(name, {
   path: (0, external_node_path_.join)(folder, name),
   start: 0,
   size: stats.size
  });
 };
 await put("oci-layout");
 await put("index.json");
 for (const part of [ "blobs", "blobs/sha256" ]) {
  const stats = await (0, promises_.lstat)((0, external_node_path_.join)(folder, part)).catch(() => {});
  if (stats === void 0) return files;
  if (!stats.isDirectory()) throw broken(folder, `'${part}' is not an ordinary folder`);
 }
 for (const name of await (0, promises_.readdir)((0, external_node_path_.join)(folder, "blobs/sha256"))) await put(`blobs/sha256/${name}`);
 return files;
}

async function extract(files, folder) {
 await (0, promises_.mkdir)((0, external_node_path_.join)(folder, "blobs/sha256"), {
  recursive: true
 });
 if ((await (0, promises_.readdir)(folder)).length > 1 || (await (0, promises_.readdir)((0, 
 external_node_path_.join)(folder, "blobs/sha256"))).length > 0) throw new errors.lZ(`the folder '${folder}' is not empty`);
 for (const [name, stored] of files) {
  const digest = name.startsWith("blobs/sha256/") ? `sha256:${name.slice("blobs/sha256/".length)}` : void 0;
  const source = readStored(stored);
  const target = await (0, promises_.open)((0, external_node_path_.join)(folder, name), "wx", 420);
  await target.writeFile(digest === void 0 ? source : verifying(source, digest));
  await target.close();
 }
}

function readStored({path: path, start: start, size: size}) {
 if (size === 0) return external_node_stream_.Readable.from([]);
 const fd = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
 return (0, external_node_fs_.createReadStream)("", {
  fd: fd,
  start: start,
  end: start + size - 1
 });
}

async function collect(stream) {
 const chunks = [];
 for await (const chunk of stream) chunks.push(chunk);
 return Buffer.concat(chunks);
}

function blobPath(digest) {
 checkDigest(digest);
 return `blobs/sha256/${digest.slice("sha256:".length)}`;
}

function broken(path, what, cause) {
 return new errors.lZ(`the image archive '${path}' is damaged: ${what}`, {
  cause: cause,
  help: "Build it again; an archive that does not hold what its digests say is never scanned or pushed."
 });
}

var http_address = __nccwpck_require__(1601);

var mask = __nccwpck_require__(7163);

function parseChallenge(header) {
 let basic = false;
 for (const {scheme: scheme, parameters: parameters} of challenges(header ?? "")) {
  const {realm: realm, service: service, scope: scope} = parameters;
  if (scheme === "bearer" && realm !== void 0) return {
   scheme: scheme,
   realm: realm,
   service: service,
   scope: scope
  };
  if (scheme === "basic") basic = true;
 }
 return basic ? {
  scheme: "basic"
 } : void 0;
}

function challenges(header) {
 const found = [];
 const token = /\s*,?\s*([A-Za-z0-9!#$%&'*+.^_`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/y;
 for (let match = token.exec(header); match !== null; match = token.exec(header)) {
  const [, name = "", quoted, bare] = match;
  const value = quoted?.replace(/\\(.)/g, "$1") ?? bare;
  if (value === void 0) found.push({
   scheme: name.toLowerCase(),
   parameters: {}
  }); else {
   const last = found.at(-1);
   if (last !== void 0) last.parameters[name.toLowerCase()] = value;
  }
 }
 return found;
}

const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

const defaultRetry = {
 attempts: 6,
 baseMs: 500,
 maxMs: 15e3
};

const longestAsked = 6e4;

function pauseOf(retry, failures, askedMs = 0, random = Math.random()) {
 const limit = Math.min(retry.maxMs, retry.baseMs * 2 ** (failures - 1));
 return Math.max(Math.round(limit * random), Math.min(askedMs, longestAsked));
}

async function pause(ms, signal) {
 signal.throwIfAborted();
 await (0, external_node_timers_promises_namespaceObject.setTimeout)(ms, void 0, {
  signal: signal
 }).catch(error => {
  signal.throwIfAborted();
  throw error;
 });
}

function retryAfterMs(value, now = Date.now()) {
 if (value === void 0) return 0;
 if (/^\d+$/.test(value.trim())) return Number(value) * 1e3;
 const at = Date.parse(value);
 return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}

function isPassingStatus(status) {
 return status === 408 || status === 429 || status >= 500 && status !== 501 && status !== 505;
}

function isCutConnection(error) {
 for (let current = error; current instanceof Error; current = current.cause) {
  const code = "code" in current && typeof current.code === "string" ? current.code : "";
  if (/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN|ECONNABORTED)$/.test(code)) return true;
  if (current.name === "TimeoutError") return true;
  if (current instanceof AggregateError && current.errors.some(isCutConnection)) return true;
 }
 return false;
}

function connectionProblem(error) {
 return (0, errors.DD)(error).join(": ");
}

const textLimit = 8 * 1024 * 1024;

async function send({method: method, url: url, headers: headers, body: body, signal: signal}) {
 const {request: request} = url.protocol === "https:" ? await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
 return new Promise((resolve, reject) => {
  const outgoing = request(url, {
   method: method,
   headers: {
    "user-agent": "slipway",
    ...headers
   },
   signal: signal
  });
  outgoing.on("error", reject);
  outgoing.on("response", response => {
   read(response).then(text => {
    resolve({
     status: response.statusCode ?? 0,
     headers: response.headers,
     url: url,
     text: text
    });
   }, reject);
  });
  outgoing.end(body);
 });
}

async function read(response) {
 let text = "";
 response.setEncoding("utf8");
 for await (const chunk of response) if (text.length < textLimit) text += chunk;
 return text;
}

class RegistryError extends errors.lZ {
 name="ActionError";
 status;
 codes;
 passing;
 askedMs;
 constructor(message, options) {
  super(message, options);
  this.status = options.status ?? 0;
  this.codes = options.codes ?? [];
  this.passing = options.passing ?? false;
  this.askedMs = options.askedMs ?? 0;
 }
}

const timeoutMs = 6e4;

const bodyTimeoutMs = 6e5;

const redirectLimit = 3;

function openRequests(options) {
 const {host: host, credentials: credentials, signal: signal} = options;
 const retry = options.retry ?? defaultRetry;
 const origin = (0, http_address.yv)(host);
 let authorization;
 if (credentials !== void 0) {
  (0, mask.dK)(credentials.password);
  (0, mask.dK)(basic(credentials).slice("Basic ".length));
 }
 const exchange = async (target, request) => {
  const {method: method, headers: headers, body: body, doing: doing} = request;
  if (target.protocol !== "https:" && !(0, http_address.U9)(target.host)) throw new RegistryError(`could not ${doing}: ${target.origin} would be spoken to without TLS`, {
   help: "Plain HTTP is used only for a registry on this machine."
  });
  const own = authorization !== void 0 && target.origin === origin ? {
   authorization: authorization
  } : {};
  const timeout = AbortSignal.timeout(body === void 0 ? timeoutMs : bodyTimeoutMs);
  try {
   return await send({
    method: method,
    url: target,
    headers: {
     ...headers,
     ...own
    },
    body: body,
    signal: AbortSignal.any([ signal, timeout ])
   });
  } catch (cause) {
   signal.throwIfAborted();
   throw new RegistryError(`could not ${doing}: no answer from ${target.host} (${connectionProblem(cause)})`, {
    passing: isCutConnection(cause),
    help: `Check that ${target.host} is up and can be reached from here.`
   });
  }
 };
 const raw = async request => {
  let target = new URL(request.url, origin);
  for (let hops = 0; ;hops++) {
   const response = await exchange(target, request);
   const {location: location} = response.headers;
   const redirected = response.status >= 300 && response.status < 400 && location !== void 0;
   if (!redirected || request.body !== void 0 || hops === redirectLimit) return response;
   if (request.method !== "GET" && request.method !== "HEAD") return response;
   target = new URL(location, target);
  }
 };
 const sendOnce = async request => {
  const used = authorization;
  let response = await raw(request);
  if (response.status === 401) {
   const renewed = authorization !== used ? authorization : await authorize(response, request.doing);
   if (renewed !== void 0 && renewed !== used) {
    authorization = renewed;
    response = await raw(request);
   }
  }
  if (request.expect.includes(response.status)) return response;
  throw refusal(response, request.doing, host, credentials !== void 0);
 };
 let asking;
 const authorize = (response, doing) => {
  asking ??= answerChallenge(response.headers["www-authenticate"], doing).finally(() => {
   asking = void 0;
  });
  return asking;
 };
 const answerChallenge = async (header, doing) => {
  const challenge = parseChallenge(header);
  if (challenge === void 0) return;
  if (challenge.scheme === "basic") return credentials === void 0 ? void 0 : basic(credentials);
  const url = tokenUrl(challenge.realm, origin, doing);
  if (challenge.service !== void 0) url.searchParams.set("service", challenge.service);
  url.searchParams.set("scope", challenge.scope ?? `repository:${options.repository}:pull,push`);
  const response = await send({
   method: "GET",
   url: url,
   headers: credentials === void 0 ? {} : {
    authorization: basic(credentials)
   },
   signal: AbortSignal.any([ signal, AbortSignal.timeout(timeoutMs) ])
  }).catch(cause => {
   signal.throwIfAborted();
   throw new RegistryError(`could not ${doing}: no answer from the token server ${url.host}`, {
    cause: connectionProblem(cause),
    passing: isCutConnection(cause)
   });
  });
  if (response.status !== 200) throw refusal(response, `${doing} (token server)`, url.host, credentials !== void 0);
  const value = tokenIn(response.text);
  if (value === void 0) throw new RegistryError(`could not ${doing}: the token server ${url.host} answered without a token`, {});
  (0, mask.dK)(value);
  return `Bearer ${value}`;
 };
 return {
  host: host,
  retry: retry,
  signal: signal,
  sendOnce: sendOnce,
  async send(request) {
   for (let failures = 1; ;failures++) try {
    return await sendOnce(request);
   } catch (error) {
    if (!(error instanceof RegistryError && error.passing)) throw error;
    if (failures >= retry.attempts) throw error;
    await pause(pauseOf(retry, failures, error.askedMs), signal);
   }
  }
 };
}

function tokenIn(text) {
 try {
  const {token: token, access_token: access_token} = JSON.parse(text);
  return [ token, access_token ].find(value => typeof value === "string" && value !== "");
 } catch {
  return;
 }
}

function tokenUrl(realm, origin, doing) {
 const url = URL.canParse(realm, origin) ? new URL(realm, origin) : void 0;
 if (url !== void 0 && (url.protocol === "https:" || url.protocol === "http:" && (0, 
 http_address.U9)(url.host))) return url;
 throw new RegistryError(`could not ${doing}: the registry names '${realm}' as its token server, which is not https`, {});
}

function basic({username: username, password: password}) {
 return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

function refusal(response, doing, host, hadCredentials) {
 const {status: status} = response;
 const errors = errorsOf(response.text);
 const said = errors.map(({code: code, message: message}) => [ code, message ].filter(Boolean).join(": ")).join("; ");
 return new RegistryError(`could not ${doing}: ${host} answered ${status}${said === "" ? "" : ` (${said})`}`, {
  status: status,
  codes: errors.flatMap(({code: code}) => code === void 0 ? [] : [ code ]),
  passing: isPassingStatus(status),
  askedMs: retryAfterMs(response.headers["retry-after"]),
  ...helpFor(status, hadCredentials)
 });
}

function helpFor(status, hadCredentials) {
 if (status === 401 && !hadCredentials) return {
  help: "The registry wants credentials: set 'username' and 'password'."
 };
 if (status === 401 || status === 403) return {
  help: "These credentials may not push to this repository. It will not be tried again."
 };
 if (status === 429) return {
  help: "The registry went on throttling through every retry. Push less at once, or later."
 };
 if (status >= 500) return {
  help: "The registry is in trouble, through every retry. Run the job again once it is well."
 };
 return {};
}

function errorsOf(text) {
 try {
  const {errors: errors} = JSON.parse(text);
  if (!Array.isArray(errors)) return [];
  return errors.map(entry => ({
   code: typeof entry?.code === "string" ? entry.code : void 0,
   message: typeof entry?.message === "string" ? entry.message.slice(0, 500) : void 0
  }));
 } catch {
  return [];
 }
}

const pieceSize = 16 * 1024 * 1024;

async function uploadBlob(requests, repository, blob, options = {}) {
 const {retry: retry, signal: signal} = requests;
 const size = options.pieceSize ?? pieceSize;
 const doing = `push the layer ${blob.digest.slice(0, 19)} to ${repository}`;
 let failures = 0;
 const recover = async (error, lost = false) => {
  if (!(error instanceof RegistryError) || !(error.passing || lost)) throw error;
  failures++;
  if (failures >= retry.attempts) throw error;
  await pause(pauseOf(retry, failures, error.askedMs), signal);
 };
 while (true) {
  const mount = options.mountFrom === void 0 ? "" : `?mount=${encodeURIComponent(blob.digest)}&from=${encodeURIComponent(options.mountFrom)}`;
  const started = await requests.send({
   method: "POST",
   url: `/v2/${repository}/blobs/uploads/${mount}`,
   expect: [ 201, 202 ],
   doing: doing
  });
  if (started.status === 201) return "mounted";
  const least = Number(started.headers["oci-chunk-min-length"] ?? 0);
  const upload = {
   location: locationOf(started, void 0, doing)
  };
  try {
   if (blob.size <= Math.max(size, least)) {
    const body = await whole(blob);
    await finish(requests, upload.location, blob.digest, doing, body);
   } else {
    const complete = await sendPieces(requests, blob, upload, Math.max(size, least), doing, recover);
    if (!complete) continue;
    await finish(requests, upload.location, blob.digest, doing);
   }
   return "pushed";
  } catch (error) {
   await recover(error, isLost(error));
   if (await hasBlob(requests, repository, blob.digest)) return "pushed";
  }
 }
}

async function hasBlob(requests, repository, digest) {
 const response = await requests.send({
  method: "HEAD",
  url: `/v2/${repository}/blobs/${digest}`,
  expect: [ 200, 404 ],
  doing: `look for the layer ${digest.slice(0, 19)} in ${repository}`
 });
 return response.status === 200;
}

async function sendPieces(requests, blob, upload, size, doing, recover) {
 let start = 0;
 for await (const piece of pieces(blob.open(), size)) {
  const end = start + piece.length;
  for (let at = start; at < end; ) try {
   const response = await requests.sendOnce({
    method: "PATCH",
    url: upload.location,
    headers: {
     "content-type": "application/octet-stream",
     "content-range": `${at}-${end - 1}`
    },
    body: piece.subarray(at - start),
    expect: [ 201, 202, 204 ],
    doing: doing
   });
   upload.location = locationOf(response, upload.location, doing);
   at = end;
  } catch (error) {
   await recover(error, isLost(error));
   if (isLost(error)) return false;
   const reached = await positionOf(requests, upload, doing);
   if (reached === void 0) return false;
   if (reached >= start && reached <= end) at = reached;
  }
  start = end;
 }
 return true;
}

async function positionOf(requests, upload, doing) {
 const response = await requests.send({
  method: "GET",
  url: upload.location,
  expect: [ 200, 204, 400, 404, 405, 416 ],
  doing: doing
 });
 if (response.status > 204) return;
 upload.location = locationOf(response, upload.location, doing);
 return receivedBytes(response.headers.range);
}

function receivedBytes(range) {
 const last = /^(?:bytes=)?0-(\d+)$/.exec(range ?? "")?.[1];
 if (last === void 0) return;
 return last === "0" ? 0 : Number(last) + 1;
}

async function finish(requests, location, digest, doing, body) {
 const url = new URL(location);
 url.searchParams.set("digest", digest);
 await requests.sendOnce({
  method: "PUT",
  url: url.href,
  headers: {
   "content-type": "application/octet-stream"
  },
  ...body === void 0 ? {} : {
   body: body
  },
  expect: [ 201, 202, 204 ],
  doing: doing
 });
}

function isLost(error) {
 return error instanceof RegistryError && (error.status === 404 || error.status === 416);
}

function locationOf(response, before, doing) {
 const {location: location} = response.headers;
 if (location !== void 0 && URL.canParse(location, response.url.href)) return new URL(location, response.url).href;
 if (before !== void 0) return before;
 throw new RegistryError(`could not ${doing}: the registry did not say where to upload to`, {
  status: response.status
 });
}

async function whole(blob) {
 const chunks = [];
 for await (const chunk of blob.open()) chunks.push(chunk);
 return Buffer.concat(chunks);
}

async function* pieces(source, size) {
 let held = [];
 let length = 0;
 for await (const chunk of source) for (let at = 0; at < chunk.length; ) {
  const part = chunk.subarray(at, at + size - length);
  held.push(part);
  length += part.length;
  at += part.length;
  if (length === size) {
   yield Buffer.concat(held);
   held = [];
   length = 0;
  }
 }
 if (length > 0) yield Buffer.concat(held);
}

class TagTakenError extends errors.lZ {
 name="ActionError";
 tag;
 digest;
 constructor(tag, wanted, digest, cause) {
  super(`the tag '${tag}' can't be set to ${wanted}: it points at ${digest ?? "another image"} and may not be moved`, {
   cause: cause
  });
  this.tag = tag;
  this.digest = digest;
 }
}

const parallel = 4;

const registry_manifestTypes = [ "application/vnd.oci.image.manifest.v1+json", "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.v2+json", "application/vnd.docker.distribution.manifest.list.v2+json" ].join(", ");

function openRegistry(options) {
 const {host: host, name: name, credentials: credentials, signal: signal} = options;
 const requests = openRequests({
  host: host,
  repository: name,
  credentials: credentials,
  signal: signal,
  ...options.retry === void 0 ? {} : {
   retry: options.retry
  }
 });
 const size = options.pieceSize === void 0 ? {} : {
  pieceSize: options.pieceSize
 };
 const resolve = async reference => {
  const doing = `look up ${name}${reference.includes(":") ? "@" : ":"}${reference}`;
  const response = await requests.send({
   method: "HEAD",
   url: `/v2/${name}/manifests/${reference}`,
   headers: {
    accept: registry_manifestTypes
   },
   expect: [ 200, 404 ],
   doing: doing
  });
  if (response.status === 404) return;
  const digest = response.headers["docker-content-digest"];
  if (typeof digest === "string") return digest;
  throw new RegistryError(`could not ${doing}: ${host} did not say its digest`, {
   status: 200
  });
 };
 const putManifest = async (image, reference) => {
  await requests.send({
   method: "PUT",
   url: `/v2/${name}/manifests/${reference}`,
   headers: {
    "content-type": image.mediaType
   },
   body: image.manifest,
   expect: [ 201 ],
   doing: `push the manifest of ${name}${reference.includes(":") ? "@" : ":"}${reference}`
  });
 };
 const check = async (image, reference) => {
  const found = await resolve(reference);
  if (found === image.digest) return;
  throw new errors.lZ(`${host}/${name} has ${found ?? "nothing"} under '${reference}' after the push; it must be ${image.digest}`, {
   help: "Somebody else pushed meanwhile, or the registry rewrites manifests. Nothing may be deployed from here."
  });
 };
 return {
  resolve: resolve,
  async pushImage(image, {mountFrom: mountFrom, onBlob: onBlob} = {}) {
   const pushOne = async blob => {
    const started = performance.now();
    const there = await hasBlob(requests, name, blob.digest);
    const how = there ? "there" : await uploadBlob(requests, name, blob, {
     mountFrom: mountFrom,
     ...size
    });
    onBlob?.({
     digest: blob.digest,
     size: blob.size,
     how: how,
     took: performance.now() - started
    });
   };
   await inParallel(unique(image.blobs), parallel, pushOne);
   await putManifest(image, image.digest);
   await check(image, image.digest);
  },
  async tag(image, tag) {
   try {
    await putManifest(image, tag);
   } catch (error) {
    if (!isImmutableTag(error)) throw error;
    const found = await resolve(tag);
    if (found !== image.digest) throw new TagTakenError(tag, image.digest, found, error);
   }
   await check(image, tag);
  }
 };
}

function isImmutableTag(error) {
 if (!(error instanceof RegistryError)) return false;
 return error.status === 409 || error.codes.some(code => /^(TAG_INVALID|TAG_IMMUTABLE|ImageTagAlreadyExistsException)$/.test(code)) || /immutab|already exists/i.test(error.message);
}

function unique(blobs) {
 return [ ...new Map(blobs.map(blob => [ blob.digest, blob ])).values() ];
}

async function inParallel(items, width, work) {
 const queue = [ ...items ];
 let failed = false;
 const worker = async () => {
  for (let item = queue.shift(); item !== void 0 && !failed; item = queue.shift()) try {
   await work(item);
  } catch (error) {
   failed = true;
   throw error;
  }
 };
 const ends = await Promise.allSettled(Array.from({
  length: Math.min(width, items.length)
 }, worker));
 for (const end of ends) if (end.status === "rejected") throw end.reason;
}

var runtime_inputs = __nccwpck_require__(4634);

var core = __nccwpck_require__(1787);

const annotationLimit = 4e3;

function info(message) {
 process.stdout.write(`${defuse((0, mask.E$)(message))}\n`);
}

function debug(message) {
 (0, core.Lb)("debug", {}, (0, mask.E$)(message));
}

function log_error(message, options = {}) {
 annotate("error", message, options);
}

function annotate(kind, message, {title: title, place: place}) {
 const text = (0, mask.E$)(message);
 (0, core.Lb)(kind, {
  ...title === void 0 ? {} : {
   title: (0, mask.E$)(title)
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
  if (cancelled instanceof errors.cc) {
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
  controller.abort(new errors.cc(name));
  setTimeout(() => fail(controller.signal.reason), graceMs).unref();
 });
 process.on("uncaughtException", fail);
 process.on("unhandledRejection", fail);
 const work = async () => {
  const inputs = (0, runtime_inputs.K)(action.inputs, process.env);
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
  if (process.env.GITHUB_OUTPUT) (0, core.n0)("OUTPUT", (0, core.vC)(name, text)); else info(`${name}: ${text}`);
 }
}

function report(action, error) {
 const [first = "unknown error", ...causes] = (0, errors.DD)(error);
 const {help: help, place: place} = (0, errors.wr)(error);
 const lines = [ first, ...causes.map(cause => `because: ${cause}`), ...help === void 0 ? [] : [ `help: ${help}` ] ];
 log_error(lines.join("\n"), {
  title: action,
  ...place === void 0 ? {} : {
   place: place
  }
 });
 if (error instanceof Error && error.stack !== void 0) debug((0, mask.E$)(error.stack));
}

function isAbort(error) {
 return error instanceof Error && (error.name === "AbortError" || error.cause instanceof errors.cc);
}

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

const action = {
 name: "push-sha-tag",
 inputs: {
  archive: {
   name: "archive",
   type: "string",
   required: true
  },
  digest: {
   name: "digest",
   type: "string",
   required: true
  },
  repository: {
   name: "repository",
   type: "string",
   required: true
  },
  tag: {
   name: "tag",
   type: "string"
  },
  tags: {
   name: "tags",
   type: "list"
  },
  awsRegion: {
   name: "aws-region",
   type: "string"
  },
  createRepository: {
   name: "create-repository",
   type: "boolean",
   default: "true"
  },
  mountFrom: {
   name: "mount-from",
   type: "string"
  },
  username: {
   name: "username",
   type: "string"
  },
  password: {
   name: "password",
   type: "secret"
  }
 },
 outputs: {
  image: "image",
  digest: "digest",
  imageTag: "image-tag",
  registry: "registry",
  repositoryUri: "repository-uri",
  pushed: "pushed"
 }
};

var push_sha_tag_target = __nccwpck_require__(2958);

function imageOf(layout) {
 return {
  digest: layout.digest,
  mediaType: layout.manifestMediaType,
  manifest: layout.manifest,
  blobs: [ layout.config, ...layout.layers ].map(({digest: digest, size: size}) => ({
   digest: digest,
   size: size,
   open: () => layout.readBlob(digest)
  }))
 };
}

async function pushUnderTag(options) {
 const {registry: registry, image: image, uri: uri, tag: tag} = options;
 const taken = await registry.resolve(tag);
 if (taken !== void 0 && taken !== image.digest) throw tagTaken(options, taken);
 await checkMovingTags(options);
 if (taken === image.digest) {
  info(`${uri}:${tag} is this image already; nothing to push`);
  return false;
 }
 const layers = image.blobs.length - 1;
 if (await registry.resolve(image.digest) === image.digest) info(`the image is there already, with its ${layersText(layers)}`); else {
  const onBlob = progress(image);
  await registry.pushImage(image, {
   mountFrom: options.mountFrom,
   onBlob: onBlob
  });
 }
 try {
  await registry.tag(image, tag);
 } catch (error) {
  throw error instanceof TagTakenError ? tagTaken(options, error.digest, error) : error;
 }
 info(`${uri}:${tag} \u2192 ${image.digest}`);
 return true;
}

async function moveTags({registry: registry, image: image, uri: uri, movingTags: movingTags}) {
 for (const tag of movingTags) {
  const before = await registry.resolve(tag);
  if (before === image.digest) {
   info(`${uri}:${tag} is this image already`);
   continue;
  }
  await registry.tag(image, tag);
  info(`${uri}:${tag} \u2192 ${image.digest}${before === void 0 ? "" : ` (was ${before})`}`);
 }
}

async function checkMovingTags({registry: registry, image: image, uri: uri, policy: policy, movingTags: movingTags}) {
 if (policy === void 0) return;
 const stuck = [];
 for (const tag of movingTags.filter(name => (0, push_sha_tag_target.t3)(policy, name))) {
  const found = await registry.resolve(tag);
  if (found !== void 0 && found !== image.digest) stuck.push(tag);
 }
 if (stuck.length === 0) return;
 throw new errors.lZ(`${stuck.map(tag => `'${tag}'`).join(" and ")} can't move to this image: ${uri} keeps ${stuck.length === 1 ? "it" : "them"} immutable (${policy.mutability}). Nothing was pushed.`, {
  help: `Except what is to move: ${(0, push_sha_tag_target.RL)(uri.slice(uri.indexOf("/") + 1), policy, stuck)}`
 });
}

function tagTaken({image: image, uri: uri, tag: tag}, found, cause) {
 return new errors.lZ(`${uri}:${tag} is ${found ?? "another image"}, and this image is ${image.digest}. The tag was not moved.`, {
  cause: cause,
  help: "A build is pushed once under its tag. Re-run only what failed after the build, so that its digest is carried on; or give this build a tag of its own."
 });
}

function progress(image) {
 const total = new Set(image.blobs.map(({digest: digest}) => digest)).size - 1;
 const config = image.blobs[0]?.digest;
 let done = 0;
 return ({digest: digest, size: size, how: how, took: took}) => {
  const name = digest === config ? "config" : `layer ${++done}/${total}`;
  if (how === "there") info(`${name} ${sizeText(size)} already there`); else info(`${name} ${sizeText(size)} ${how} \xb7 ${(took / 1e3).toFixed(1)} s`);
 };
}

function layersText(count) {
 return `${count} ${count === 1 ? "layer" : "layers"}`;
}

function sizeText(bytes) {
 if (bytes < 1e3) return `${bytes} B`;
 if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
 if (bytes < 1e9) return `${(bytes / 1e6).toFixed(1)} MB`;
 return `${(bytes / 1e9).toFixed(2)} GB`;
}

run(action, async ({inputs: inputs, setOutputs: setOutputs, signal: signal}) => {
 const tag = (0, http_address.Bs)(inputs.tag ?? commit());
 const movingTags = [ ...new Set(inputs.tags.map(http_address.Bs)) ].filter(name => name !== tag);
 const mountFrom = inputs.mountFrom === void 0 ? void 0 : (0, http_address.Cg)(inputs.mountFrom);
 const target = (0, push_sha_tag_target.hu)(inputs.repository);
 const given = (0, push_sha_tag_target.vG)(target, inputs.username, inputs.password);
 const layout = await openLayout(inputs.archive);
 const {digest: digest} = layout;
 if (inputs.digest !== digest) throw new errors.lZ(`the archive holds ${digest}; ${inputs.digest} was to be pushed`, {
  help: "Only what was scanned is pushed: give the archive and the digest of one and the same build."
 });
 info(`${digest}, ${layout.platform}, ${sizeText(layout.size)} in ${layersText(layout.layers.length)}`);
 const {address: address, credentials: credentials, policy: policy} = await prepare(target, given, inputs, movingTags, signal);
 const uri = `${address.host}/${address.name}`;
 const registry = openRegistry({
  ...address,
  credentials: credentials,
  signal: signal
 });
 const options = {
  registry: registry,
  image: imageOf(layout),
  uri: uri,
  policy: policy,
  tag: tag,
  movingTags: movingTags,
  mountFrom: mountFrom
 };
 const started = performance.now();
 const pushed = await pushUnderTag(options);
 const image = `${uri}@${digest}`;
 setOutputs({
  image: image,
  digest: digest,
  imageTag: tag,
  registry: address.host,
  repositoryUri: uri,
  pushed: pushed
 });
 await moveTags(options);
 await layout.close();
 const seconds = ((performance.now() - started) / 1e3).toFixed(1);
 await appendSummary(table([ "image", "tag", "moving tags", "size", "pushed" ], [ [ `\`${image}\``, `\`${tag}\``, movingTags.join(", "), sizeText(layout.size), pushed ? `${seconds} s` : "was there" ] ]));
});

async function prepare(target, given, inputs, movingTags, signal) {
 if (target.kind === "registry") {
  const {host: host, name: name} = target;
  return {
   address: {
    host: host,
    name: name
   },
   credentials: given,
   policy: void 0
  };
 }
 const [{ecrClient: ecrClient, regionOf: regionOf}, {ecrCredentials: ecrCredentials, findRepository: findRepository}] = await Promise.all([ __nccwpck_require__.e(694).then(__nccwpck_require__.bind(__nccwpck_require__, 4694)), __nccwpck_require__.e(638).then(__nccwpck_require__.bind(__nccwpck_require__, 3638)) ]);
 const region = regionOf(inputs.awsRegion ?? target.region);
 if (target.region !== void 0 && region !== target.region) throw new runtime_inputs.d(`input 'aws-region' is '${region}'; the repository is in ${target.region}`);
 const client = await ecrClient(region);
 const {name: name, registryId: registryId} = target;
 const [found, credentials] = await Promise.all([ findRepository({
  client: client,
  name: name,
  registryId: registryId,
  create: inputs.createRepository,
  movingTags: movingTags,
  signal: signal
 }), ecrCredentials(client, signal) ]);
 if (found.created) info(`created the ECR repository ${name} (${found.policy.mutability}, scanned on push)`);
 return {
  address: found.address,
  credentials: credentials,
  policy: found.policy
 };
}

function commit() {
 const sha = process.env.GITHUB_SHA ?? "";
 if (sha !== "") return sha;
 throw new runtime_inputs.d("input 'tag' was not given, and there is no GITHUB_SHA to take instead");
}
