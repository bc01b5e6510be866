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
 }),
 7459: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
 5961: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $e: () => warning,
   Yz: () => debug,
   pq: () => info,
   z3: () => error
  });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7459);
  var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7163);
  const annotationLimit = 4e3;
  function info(message) {
   process.stdout.write(`${defuse((0, _mask_js__WEBPACK_IMPORTED_MODULE_1__.E$)(message))}\n`);
  }
  function debug(message) {
   (0, _core_js__WEBPACK_IMPORTED_MODULE_0__.Lb)("debug", {}, (0, _mask_js__WEBPACK_IMPORTED_MODULE_1__.E$)(message));
  }
  function warning(message, options = {}) {
   annotate("warning", message, options);
  }
  function error(message, options = {}) {
   annotate("error", message, options);
  }
  function annotate(kind, message, {title: title, place: place}) {
   const text = (0, _mask_js__WEBPACK_IMPORTED_MODULE_1__.E$)(message);
   (0, _core_js__WEBPACK_IMPORTED_MODULE_0__.Lb)(kind, {
    ...title === void 0 ? {} : {
     title: (0, _mask_js__WEBPACK_IMPORTED_MODULE_1__.E$)(title)
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
 }),
 7163: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E$: () => redact,
   dK: () => mask
  });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7459);
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
 }),
 542: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   QC: () => parseTemplate,
   u4: () => isRecord
  });
  var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4704);
  const readOnly = new Set([ "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "registeredBy", "deregisteredAt", "deleteRequestedAt" ]);
  async function parseTemplate(text, file) {
   return definitionIn(/\.ya?ml$/i.test(file) ? await parseYaml(text, file) : parseJson(text, file), file);
  }
  function definitionIn(value, file) {
   const described = isRecord(value) && isRecord(value.taskDefinition) ? value.taskDefinition : value;
   const wrong = what => new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(`'${file}' is not a task definition: ${what}`, {
    place: {
     file: file
    }
   });
   if (!isRecord(described)) throw wrong("it must be an object");
   const containers = described.containerDefinitions;
   if (!Array.isArray(containers) || containers.length === 0) throw wrong("it has no 'containerDefinitions'");
   for (const [at, container] of containers.entries()) {
    if (!isRecord(container) || typeof container.name !== "string" || container.name === "") throw wrong(`containerDefinitions[${at}] has no 'name'`);
    for (const key of [ "environment", "secrets", "dependsOn", "portMappings", "environmentFiles", "command" ]) {
     const list = container[key];
     if (list === void 0 || list === null) continue;
     const items = key === "command" ? "texts" : "objects";
     const fits = item => key === "command" ? typeof item === "string" : isRecord(item);
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
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(`'${file}' is not JSON`, {
     cause: cause,
     place: place
    });
   }
  }
  async function parseYaml(text, file) {
   const {parseDocument: parseDocument, LineCounter: LineCounter} = await __nccwpck_require__.e(113).then(__nccwpck_require__.bind(__nccwpck_require__, 8113));
   const lines = new LineCounter;
   const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false
   });
   const [error] = document.errors;
   if (error === void 0) return document.toJS({
    maxAliasCount: 100
   });
   const {line: line, col: col} = lines.linePos(error.pos[0]);
   throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(`'${file}' is not YAML`, {
    cause: error,
    place: {
     file: file,
     line: line,
     column: col
    }
   });
  }
  function withoutNull(value) {
   if (Array.isArray(value)) return value.map(withoutNull);
   if (!isRecord(value)) return value;
   const kept = Object.entries(value).filter(([, inner]) => inner !== null);
   return Object.fromEntries(kept.map(([key, inner]) => [ key, withoutNull(inner) ]));
  }
  function isRecord(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
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

var promises_ = __nccwpck_require__(1455);

var external_node_os_ = __nccwpck_require__(8161);

var external_node_path_ = __nccwpck_require__(6760);

var errors = __nccwpck_require__(4704);

var log = __nccwpck_require__(5961);

var core = __nccwpck_require__(7459);

var mask = __nccwpck_require__(7163);

class InputError extends errors.lZ {
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
  (0, mask.dK)(text);
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
  log.pq(`${name} received: ending what runs`);
  controller.abort(new errors.cc(name));
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
  if (process.env.GITHUB_OUTPUT) (0, core.n0)("OUTPUT", (0, core.vC)(name, text)); else log.pq(`${name}: ${text}`);
 }
}

function report(action, error) {
 const [first = "unknown error", ...causes] = (0, errors.DD)(error);
 const {help: help, place: place} = (0, errors.wr)(error);
 const lines = [ first, ...causes.map(cause => `because: ${cause}`), ...help === void 0 ? [] : [ `help: ${help}` ] ];
 log.z3(lines.join("\n"), {
  title: action,
  ...place === void 0 ? {} : {
   place: place
  }
 });
 if (error instanceof Error && error.stack !== void 0) log.Yz((0, mask.E$)(error.stack));
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

async function parseCommand(text) {
 const given = text?.trim() ?? "";
 if (given === "") return [];
 if (given.startsWith("[")) return fromJson(given);
 const {parse: parse} = await __nccwpck_require__.e(591).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6591, 19));
 const needsShell = what => new errors.lZ(`the command has ${what}, which only a shell understands, and ECS runs none`, {
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
  throw new errors.lZ(`the command ${text} begins like a JSON array and is none`, {
   cause: cause
  });
 }
 if (!Array.isArray(value) || !value.every(word => typeof word === "string")) throw new errors.lZ(`the command ${text} must be a JSON array of texts`);
 return value;
}

var taskdef_definition = __nccwpck_require__(542);

const secretName = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|PWD|SECRET|TOKEN|CREDENTIALS|((API|PRIVATE|SECRET|ACCESS|SIGNING|ENCRYPTION|MASTER|JWT|SSH)_?KEY))$/i;

const shapes = [ [ "an AWS access key", /\b(AKIA|ASIA)[0-9A-Z]{16}\b/ ], [ "a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/ ], [ "a GitHub token", /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/ ], [ "an npm token", /\bnpm_[A-Za-z0-9]{36}\b/ ], [ "a Slack token", /\bxox[abeprs]-[A-Za-z0-9-]{10,}/ ], [ "a Stripe key", /\b[sr]k_live_[A-Za-z0-9]{16,}/ ], [ "a Google API key", /\bAIza[0-9A-Za-z_-]{35}\b/ ], [ "a JSON web token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ ], [ "a URL with a password", /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i ] ];

function secretLook(name, value) {
 const shape = shapes.find(([, pattern]) => pattern.test(value));
 if (shape !== void 0) return `its value looks like ${shape[0]}`;
 if (value === "" || /^(true|false|\d{1,3})$/i.test(value) || /^arn:aws/.test(value)) return;
 return secretName.test(name) ? "its name is that of a secret" : void 0;
}

function diffDefinitions(before, after) {
 const differences = [];
 const compare = (what, a, b) => {
  if (stable(a) !== stable(b)) differences.push({
   what: what,
   before: shown(a),
   after: shown(b)
  });
 };
 compareKeys(without(before, [ "containerDefinitions", "tags" ]), without(after, [ "containerDefinitions", "tags" ]), compare);
 const [old, now] = [ byName(before.containerDefinitions), byName(after.containerDefinitions) ];
 for (const name of new Set([ ...old.keys(), ...now.keys() ])) {
  const [a, b] = [ old.get(name), now.get(name) ];
  if (a === void 0 || b === void 0) {
   differences.push({
    what: `container ${name}`,
    before: a ? "there" : "",
    after: b ? "there" : ""
   });
   continue;
  }
  for (const [key, value] of [ [ "environment", "value" ], [ "secrets", "valueFrom" ] ]) {
   const [x, y] = [ values(a[key], value), values(b[key], value) ];
   for (const variable of [ ...new Set([ ...x.keys(), ...y.keys() ]) ].sort()) {
    const hide = text => text !== void 0 && key === "environment" && secretLook(variable, text) !== void 0 ? "(not shown)" : text ?? "";
    if (x.get(variable) !== y.get(variable)) {
     const kind = key === "environment" ? "environment" : "secret";
     differences.push({
      what: `${name}: ${kind} ${variable}`,
      before: hide(x.get(variable)),
      after: hide(y.get(variable))
     });
    }
   }
  }
  const rest = (container, {networkMode: networkMode}) => withoutDefaults(without(container, [ "name", "environment", "secrets" ]), networkMode);
  compareKeys(rest(a, before), rest(b, after), (key, x, y) => compare(`${name}: ${key}`, x, y));
 }
 return differences;
}

function compareKeys(a, b, compare) {
 for (const key of [ ...new Set([ ...Object.keys(a), ...Object.keys(b) ]) ].sort()) {
  const [x, y] = [ a[key], b[key] ];
  if ((0, taskdef_definition.u4)(x) && (0, taskdef_definition.u4)(y)) compareKeys(x, y, (inner, p, q) => compare(`${key}.${inner}`, p, q)); else compare(key, x, y);
 }
}

function byName(containers) {
 return new Map(containers.map(container => [ container.name, container ]));
}

function values(list, key) {
 return new Map((Array.isArray(list) ? list : []).filter(taskdef_definition.u4).map(item => [ String(item.name), String(item[key] ?? "") ]));
}

function without(value, keys) {
 return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

function withoutDefaults(container, networkMode) {
 const {cpu: cpu, essential: essential, portMappings: portMappings, healthCheck: healthCheck, ...rest} = container;
 return {
  ...rest,
  ...cpu === 0 || cpu === void 0 ? {} : {
   cpu: cpu
  },
  ...essential === false ? {
   essential: essential
  } : {},
  ...(0, taskdef_definition.u4)(healthCheck) ? {
   healthCheck: {
    interval: 30,
    timeout: 5,
    retries: 3,
    ...healthCheck
   }
  } : {},
  ...Array.isArray(portMappings) ? {
   portMappings: portMappings.filter(taskdef_definition.u4).map(({hostPort: hostPort, ...port}) => ({
    protocol: "tcp",
    ...port,
    ...networkMode === "awsvpc" || hostPort === 0 ? {} : {
     hostPort: hostPort
    }
   }))
  } : {}
 };
}

function stable(value) {
 return JSON.stringify(tidy(value)) ?? "";
}

function tidy(value) {
 if (Array.isArray(value)) return value.length === 0 ? void 0 : value.map(tidy);
 if (!(0, taskdef_definition.u4)(value)) return typeof value === "number" ? String(value) : value;
 const entries = Object.entries(value).map(([key, inner]) => [ key, tidy(inner) ]).filter(([, inner]) => inner !== void 0 && inner !== null).sort(([a], [b]) => a < b ? -1 : 1);
 return entries.length === 0 ? void 0 : Object.fromEntries(entries);
}

function shown(value) {
 if (value === void 0 || value === null) return "";
 return typeof value === "string" ? value : JSON.stringify(value);
}

function render(template, changes) {
 const names = template.containerDefinitions.map(({name: name}) => name);
 for (const name of changes.containers) {
  if (names.includes(name)) continue;
  throw new errors.lZ(`the task definition has no container '${name}'; it has ${names.map(one => `'${one}'`).join(", ")}`);
 }
 const both = Object.keys(changes.environment).find(name => Object.hasOwn(changes.secrets, name));
 if (both !== void 0) throw new errors.lZ(`'${both}' is given as a plain variable and as a secret`, {
  help: "Keep one of the two."
 });
 const {family: family, cpu: cpu, memory: memory, taskRole: taskRole, executionRole: executionRole} = changes;
 return {
  ...structuredClone(template),
  ...family === void 0 ? {} : {
   family: family
  },
  ...cpu === void 0 ? {} : {
   cpu: cpu
  },
  ...memory === void 0 ? {} : {
   memory: memory
  },
  ...taskRole === void 0 ? {} : {
   taskRoleArn: taskRole
  },
  ...executionRole === void 0 ? {} : {
   executionRoleArn: executionRole
  },
  containerDefinitions: template.containerDefinitions.map(container => changes.containers.includes(container.name) ? renderContainer(structuredClone(container), changes) : structuredClone(container))
 };
}

function renderContainer(container, changes) {
 const {mode: mode, environment: environment, secrets: secrets, removeEnvironment: removeEnvironment} = changes;
 const rendered = {
  ...container,
  image: changes.image
 };
 const plain = new Map(mode === "replace" ? [] : (container.environment ?? []).map(({name: name, value: value}) => [ name, value ?? "" ]));
 const secret = new Map(mode === "replace" ? [] : (container.secrets ?? []).map(({name: name, valueFrom: valueFrom}) => [ name, valueFrom ]));
 for (const [name, value] of Object.entries(environment)) {
  plain.set(name, value);
  secret.delete(name);
 }
 for (const [name, valueFrom] of Object.entries(secrets)) {
  secret.set(name, valueFrom);
  plain.delete(name);
 }
 for (const name of removeEnvironment) {
  plain.delete(name);
  secret.delete(name);
 }
 setOrDrop(rendered, "environment", [ ...plain ].map(([name, value]) => ({
  name: name,
  value: value
 })));
 setOrDrop(rendered, "secrets", [ ...secret ].map(([name, valueFrom]) => ({
  name: name,
  valueFrom: valueFrom
 })));
 if (changes.envFiles.length > 0) rendered.environmentFiles = changes.envFiles.map(value => ({
  value: value,
  type: "s3"
 }));
 if (changes.command !== void 0) rendered.command = [ ...changes.command ];
 if (Object.keys(changes.dockerLabels).length > 0) rendered.dockerLabels = {
  ...container.dockerLabels,
  ...changes.dockerLabels
 };
 renderLog(rendered, changes);
 return rendered;
}

function renderLog(container, {logDriver: logDriver, logOptions: logOptions}) {
 const before = container.logConfiguration;
 if (logDriver === void 0 && Object.keys(logOptions).length === 0) return;
 const driver = logDriver ?? before?.logDriver;
 if (driver === void 0) throw new errors.lZ(`log options are given for '${container.name}', which has no log driver`, {
  help: "Give 'log-configuration-log-driver' too, such as awslogs."
 });
 const kept = driver === before?.logDriver ? before : {};
 container.logConfiguration = {
  ...kept,
  logDriver: driver,
  options: {
   ...kept.options,
   ...logOptions
  }
 };
}

function setOrDrop(container, key, list) {
 if (list.length > 0 || container[key] !== void 0) container[key] = list;
}

const memoryByCpu = new Map([ [ 256, [ 512, 1024, 2048 ] ], [ 512, steps(1, 4, 1) ], [ 1024, steps(2, 8, 1) ], [ 2048, steps(4, 16, 1) ], [ 4096, steps(8, 30, 1) ], [ 8192, steps(16, 60, 4) ], [ 16384, steps(32, 120, 8) ] ]);

function steps(from, to, by) {
 return Array.from({
  length: (to - from) / by + 1
 }, (_, at) => (from + at * by) * 1024);
}

function cpuUnits(value) {
 const text = String(value ?? "").trim();
 const virtual = /^(\d*\.?\d+)\s*vcpu$/i.exec(text)?.[1];
 if (virtual !== void 0) return Number(virtual) * 1024;
 return /^\d+$/.test(text) ? Number(text) : void 0;
}

function memoryMib(value) {
 const text = String(value ?? "").trim();
 const giga = /^(\d*\.?\d+)\s*gb$/i.exec(text)?.[1];
 if (giga !== void 0) return Number(giga) * 1024;
 return /^\d+$/.test(text) ? Number(text) : void 0;
}

function sizeProblem(cpu, memory) {
 const units = cpuUnits(cpu);
 const allowed = units === void 0 ? void 0 : memoryByCpu.get(units);
 if (allowed === void 0) {
  const given = cpu === void 0 ? "is missing" : `is '${String(cpu)}'`;
  return {
   key: "cpu",
   message: `cpu ${given}; Fargate has ${[ ...memoryByCpu.keys() ].join(", ")}`
  };
 }
 const mib = memoryMib(memory);
 if (mib !== void 0 && allowed.includes(mib)) return;
 const given = memory === void 0 ? "is missing" : `is '${String(memory)}'`;
 const [first, last] = [ allowed[0], allowed.at(-1) ];
 const list = allowed.length < 6 ? allowed.join(", ") : `${first} to ${last} by ${(allowed[1] ?? 0) - (first ?? 0)}`;
 return {
  key: "memory",
  message: `memory ${given}; with ${units} CPU units Fargate has ${list} MiB`
 };
}

function validate(definition, allowPlaintext = []) {
 const problems = [];
 const add = (path, message) => problems.push({
  path: path,
  message: message
 });
 const {family: family, networkMode: networkMode, requiresCompatibilities: requiresCompatibilities, ephemeralStorage: ephemeralStorage, runtimePlatform: runtimePlatform} = definition;
 if (typeof family !== "string" || !/^[A-Za-z0-9_-]{1,255}$/.test(family)) add([ "family" ], `family is '${String(family ?? "")}'; it must be 1 to 255 letters, digits, _ and -`);
 if (networkMode !== "awsvpc") add([ "networkMode" ], `networkMode is '${String(networkMode ?? "")}'; Fargate needs awsvpc`);
 if (!Array.isArray(requiresCompatibilities) || !requiresCompatibilities.includes("FARGATE")) add([ "requiresCompatibilities" ], "requiresCompatibilities must hold FARGATE");
 const size = sizeProblem(definition.cpu, definition.memory);
 if (size !== void 0) add([ size.key ], size.message);
 const gib = (0, taskdef_definition.u4)(ephemeralStorage) ? ephemeralStorage.sizeInGiB : void 0;
 if (ephemeralStorage !== void 0) range(add, [ "ephemeralStorage", "sizeInGiB" ], gib, 21, 200, "GiB", true);
 const architecture = (0, taskdef_definition.u4)(runtimePlatform) ? runtimePlatform.cpuArchitecture : void 0;
 if (architecture !== void 0 && architecture !== "X86_64") add([ "runtimePlatform", "cpuArchitecture" ], `cpuArchitecture is '${String(architecture)}'; the image is built for X86_64`);
 const containers = definition.containerDefinitions;
 const names = containers.map(({name: name}) => name);
 for (const [at, container] of containers.entries()) {
  const path = [ "containerDefinitions", at ];
  if (names.indexOf(container.name) !== at) add([ ...path, "name" ], `two containers have the name '${container.name}'`);
  checkContainer(add, path, container, definition, allowPlaintext);
  checkDependencies(add, path, container, containers);
 }
 if (containers.every(({essential: essential}) => essential === false)) add([ "containerDefinitions" ], "no container is essential; one must be, or nothing says when the task has ended");
 const circle = dependencyCircle(containers);
 if (circle !== void 0) add([ "containerDefinitions" ], `containers depend on each other in a circle: ${circle.join(" \u2192 ")}`);
 const cpu = containers.reduce((sum, container) => sum + (Number(container.cpu) || 0), 0);
 if (cpu > (cpuUnits(definition.cpu) ?? 1 / 0)) add([ "cpu" ], `the containers have ${cpu} CPU units, the task ${definition.cpu}`);
 if (definition.executionRoleArn === void 0) {
  const needs = containers.find(({secrets: secrets = [], logConfiguration: logConfiguration}) => secrets.length > 0 || logConfiguration?.logDriver === "awslogs");
  if (needs !== void 0) add([ "executionRoleArn" ], `'${needs.name}' has secrets or the log driver awslogs, for which ECS needs an executionRoleArn`);
 }
 return problems;
}

function checkContainer(add, path, container, definition, allowPlaintext) {
 const {name: name, image: image, environment: environment = [], secrets: secrets = [], environmentFiles: environmentFiles = []} = container;
 if (typeof image !== "string" || image === "") add([ ...path, "image" ], `'${name}' has no image`);
 const seen = new Set;
 for (const [at, variable] of environment.entries()) {
  const at_ = [ ...path, "environment", at ];
  if (seen.has(variable.name)) add(at_, `'${name}' has the variable '${variable.name}' twice`);
  seen.add(variable.name);
  if (variable.value !== void 0 && typeof variable.value !== "string") add(at_, `the value of '${variable.name}' must be a text; put it between quotes`);
  const look = allowPlaintext.includes(variable.name) ? void 0 : secretLook(variable.name, String(variable.value ?? ""));
  if (look !== void 0) add(at_, `'${variable.name}' of '${name}' is a plain variable, but ${look}; everyone who may read the definition reads it. Give it under 'secrets', or name it in 'allow-plaintext' if it is none`);
 }
 for (const [at, secret] of secrets.entries()) {
  const at_ = [ ...path, "secrets", at ];
  if (seen.has(secret.name)) add(at_, `'${name}' has '${secret.name}' twice, as a variable or as a secret`);
  seen.add(secret.name);
  if (!isValueFrom(secret.valueFrom)) add(at_, `the secret '${secret.name}' has no valueFrom that ECS takes: the name or ARN of a parameter, or the ARN of a secret of Secrets Manager, with :KEY:STAGE:VERSION after it for one key`);
 }
 if (environmentFiles.length > 10) add([ ...path, "environmentFiles" ], `'${name}' has more than 10 environment files`);
 for (const [at, file] of environmentFiles.entries()) if (!String(file.value).endsWith(".env")) add([ ...path, "environmentFiles", at ], `'${String(file.value)}' must end in .env`);
 for (const key of [ "stopTimeout", "startTimeout" ]) range(add, [ ...path, key ], container[key], 2, 120, "s");
 const memory = memoryMib(definition.memory);
 for (const key of [ "memory", "memoryReservation" ]) if (Number(container[key]) > (memory ?? 1 / 0)) add([ ...path, key ], `'${name}' has ${String(container[key])} MiB of ${key}, more than the task (${memory})`);
 checkPorts(add, path, container);
 checkHealth(add, [ ...path, "healthCheck" ], container);
 if ((0, taskdef_definition.u4)(container.restartPolicy)) range(add, [ ...path, "restartPolicy", "restartAttemptPeriod" ], container.restartPolicy.restartAttemptPeriod, 60, 1800, "s");
}

function checkPorts(add, path, {name: name, portMappings: portMappings}) {
 const seen = new Set;
 for (const [at, mapping] of (Array.isArray(portMappings) ? portMappings : []).entries()) {
  if (!(0, taskdef_definition.u4)(mapping)) continue;
  const {containerPort: containerPort, hostPort: hostPort, protocol: protocol = "tcp"} = mapping;
  const at_ = [ ...path, "portMappings", at ];
  if (containerPort !== void 0) range(add, [ ...at_, "containerPort" ], containerPort, 1, 65535, "");
  if (hostPort !== void 0 && hostPort !== containerPort) add([ ...at_, "hostPort" ], `hostPort of '${name}' is ${String(hostPort)}; with awsvpc it is the containerPort, or left out`);
  const id = `${String(containerPort)}/${String(protocol)}`;
  if (containerPort !== void 0 && seen.has(id)) add(at_, `'${name}' maps port ${id} twice`);
  seen.add(id);
 }
}

function checkHealth(add, path, {name: name, healthCheck: healthCheck}) {
 if (healthCheck === void 0) return;
 if (!(0, taskdef_definition.u4)(healthCheck)) {
  add(path, `healthCheck of '${name}' must be an object`);
  return;
 }
 const {command: command, interval: interval, timeout: timeout, retries: retries, startPeriod: startPeriod} = healthCheck;
 const kind = Array.isArray(command) ? command[0] : void 0;
 if (kind !== "CMD" && kind !== "CMD-SHELL" && kind !== "NONE") add([ ...path, "command" ], `the health check's command of '${name}' must begin with CMD or CMD-SHELL`);
 range(add, [ ...path, "interval" ], interval, 5, 300, "s");
 range(add, [ ...path, "timeout" ], timeout, 2, 60, "s");
 range(add, [ ...path, "retries" ], retries, 1, 10, "");
 range(add, [ ...path, "startPeriod" ], startPeriod, 0, 300, "s");
}

const conditions = [ "START", "COMPLETE", "SUCCESS", "HEALTHY" ];

function checkDependencies(add, path, {name: name, dependsOn: dependsOn}, all) {
 for (const [at, dependency] of (Array.isArray(dependsOn) ? dependsOn : []).entries()) {
  if (!(0, taskdef_definition.u4)(dependency)) continue;
  const {containerName: containerName, condition: condition} = dependency;
  const at_ = [ ...path, "dependsOn", at ];
  const other = all.find(container => container.name === containerName);
  if (other === void 0) add(at_, `'${name}' depends on '${String(containerName)}', which isn't there; there are ${all.map(one => `'${one.name}'`).join(", ")}`); else if (!conditions.includes(String(condition))) add(at_, `the condition '${String(condition)}' is not one of ${conditions.join(", ")}`); else if ((condition === "COMPLETE" || condition === "SUCCESS") && other.essential !== false) add(at_, `'${name}' waits for the end of '${other.name}', which is essential: its end would stop the task`); else if (condition === "HEALTHY" && other.healthCheck === void 0) add(at_, `'${name}' waits for '${other.name}' to be healthy, which has no healthCheck`);
 }
}

function dependencyCircle(containers) {
 const needs = new Map(containers.map(({name: name, dependsOn: dependsOn}) => [ name, (Array.isArray(dependsOn) ? dependsOn : []).map(one => String((0, 
 taskdef_definition.u4)(one) ? one.containerName : "")) ]));
 const done = new Set;
 const visit = (name, trail) => {
  if (trail.includes(name)) return [ ...trail.slice(trail.indexOf(name)), name ];
  if (done.has(name)) return;
  done.add(name);
  for (const need of needs.get(name) ?? []) {
   const circle = visit(need, [ ...trail, name ]);
   if (circle !== void 0) return circle;
  }
  return;
 };
 for (const name of needs.keys()) {
  const circle = visit(name, []);
  if (circle !== void 0) return circle;
 }
 return;
}

function range(add, path, value, from, to, unit, needed = false) {
 if (value === void 0 && !needed) return;
 if (Number.isInteger(value) && Number(value) >= from && Number(value) <= to) return;
 add(path, `${String(path.at(-1))} is ${String(value)}; it must be a whole number from ${from} to ${to}${unit === "" ? "" : ` ${unit}`}`);
}

function isValueFrom(value) {
 return /^(arn:aws[a-z-]*:(ssm|secretsmanager):[a-z0-9-]+:\d{12}:\S+|[\w./-]+)$/.test(String(value ?? ""));
}

const action = {
 name: "render-taskdef",
 inputs: {
  taskDefinition: {
   name: "task-definition",
   type: "string",
   required: true
  },
  containerName: {
   name: "container-name",
   type: "list",
   required: true
  },
  image: {
   name: "image",
   type: "string",
   required: true
  },
  environmentVariables: {
   name: "environment-variables",
   type: "pairs"
  },
  removeEnvironment: {
   name: "remove-environment",
   type: "list"
  },
  mode: {
   name: "mode",
   type: "choice",
   default: "merge",
   options: [ "merge", "replace" ]
  },
  envFiles: {
   name: "env-files",
   type: "list"
  },
  secrets: {
   name: "secrets",
   type: "pairs"
  },
  allowPlaintext: {
   name: "allow-plaintext",
   type: "list"
  },
  command: {
   name: "command",
   type: "string"
  },
  dockerLabels: {
   name: "docker-labels",
   type: "pairs"
  },
  logConfigurationLogDriver: {
   name: "log-configuration-log-driver",
   type: "string"
  },
  logConfigurationOptions: {
   name: "log-configuration-options",
   type: "pairs"
  },
  taskRoleArn: {
   name: "task-role-arn",
   type: "string"
  },
  executionRoleArn: {
   name: "execution-role-arn",
   type: "string"
  },
  family: {
   name: "family",
   type: "string"
  },
  cpu: {
   name: "cpu",
   type: "string"
  },
  memory: {
   name: "memory",
   type: "string"
  },
  cluster: {
   name: "cluster",
   type: "string"
  },
  service: {
   name: "service",
   type: "string"
  },
  awsRegion: {
   name: "aws-region",
   type: "string"
  }
 },
 outputs: {
  taskDefinition: "task-definition",
  family: "family"
 }
};

const longest = 200;

async function definitionError(problems, rendered, template, text, file) {
 const {parseYaml: parseYaml} = await Promise.all([ __nccwpck_require__.e(113), __nccwpck_require__.e(10) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2010));
 const source = parseYaml(text, file);
 const placed = problems.map(({path: path, message: message}) => ({
  place: source.placeOf(inTemplate(path, rendered, template)),
  message: message
 }));
 const lines = placed.map(({place: place, message: message}) => `${file}:${place.line}: ${message}`);
 const count = lines.length === 1 ? "one thing is" : `${lines.length} things are`;
 const place = placed[0]?.place;
 return new errors.lZ(`${count} wrong in the rendered task definition:\n${lines.join("\n")}`, place === void 0 ? {} : {
  place: place
 });
}

function inTemplate(path, rendered, template) {
 const [, container, key, at] = path;
 if (typeof container !== "number" || key !== "environment" && key !== "secrets") return path;
 const name = rendered.containerDefinitions[container]?.[key]?.[Number(at)]?.name;
 const index = template.containerDefinitions[container]?.[key]?.findIndex(one => one.name === name) ?? -1;
 return index < 0 ? path.slice(0, 2) : [ ...path.slice(0, 3), index ];
}

function differenceLines(differences, against) {
 if (differences.length === 0) return [ `nothing changes against ${against}` ];
 return differences.map(({what: what, before: before, after: after}) => {
  if (before === "") return `+ ${what}: ${cut(after)}`;
  if (after === "") return `- ${what}: ${cut(before)}`;
  return `~ ${what}: ${cut(before)} \u2192 ${cut(after)}`;
 });
}

function differenceSummary(family, against, differences) {
 const title = `### Task definition \`${family}\``;
 if (differences.length === 0) return `${title}\n\nNothing changes against \`${against}\`.\n`;
 const rows = differences.map(({what: what, before: before, after: after}) => [ what, code(before), code(after) ]);
 return `${title}\n\n${table([ "", against, "now" ], rows)}\n`;
}

function code(text) {
 return text === "" ? "" : `\`${cut(text).replaceAll("`", "'")}\``;
}

function cut(text) {
 return text.length > longest ? `${text.slice(0, longest)}\u2026` : text;
}

run(action, async ({inputs: inputs, setOutputs: setOutputs, signal: signal}) => {
 const file = inputs.taskDefinition;
 const text = await (0, promises_.readFile)(file, "utf8").catch(cause => {
  throw new errors.lZ(`the task definition template '${file}' can't be read`, {
   cause: cause,
   help: "Run actions/checkout before this step; the path is relative to the workspace."
  });
 });
 const template = await (0, taskdef_definition.QC)(text, file);
 if (!/@sha256:[0-9a-f]{64}$/.test(inputs.image)) (0, log.$e)(`the image '${inputs.image}' is named by a tag; give REPOSITORY@sha256:\u2026, so that what runs is what was built and scanned`);
 const definition = render(template, {
  containers: inputs.containerName,
  image: inputs.image,
  mode: inputs.mode,
  environment: inputs.environmentVariables,
  removeEnvironment: inputs.removeEnvironment,
  envFiles: inputs.envFiles,
  secrets: inputs.secrets,
  command: inputs.command === void 0 ? void 0 : await parseCommand(inputs.command),
  dockerLabels: inputs.dockerLabels,
  logDriver: inputs.logConfigurationLogDriver,
  logOptions: inputs.logConfigurationOptions,
  family: inputs.family,
  cpu: inputs.cpu,
  memory: inputs.memory,
  taskRole: inputs.taskRoleArn,
  executionRole: inputs.executionRoleArn
 });
 const problems = validate(definition, inputs.allowPlaintext);
 if (problems.length > 0) throw await definitionError(problems, definition, template, text, file);
 const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(process.env.RUNNER_TEMP ?? (0, 
 external_node_os_.tmpdir)(), "slipway-taskdef-"));
 const path = (0, external_node_path_.join)(folder, `${definition.family}.json`);
 await (0, promises_.writeFile)(path, `${JSON.stringify(definition, null, 2)}\n`, {
  mode: 384,
  flag: "wx"
 });
 setOutputs({
  taskDefinition: path,
  family: definition.family ?? ""
 });
 const running = await runningDefinition();
 const against = running?.name ?? file;
 const differences = diffDefinitions(running?.definition ?? template, definition);
 for (const line of differenceLines(differences, against)) (0, log.pq)(line);
 await appendSummary(differenceSummary(definition.family ?? "", against, differences));
 async function runningDefinition() {
  const {cluster: cluster, service: service, awsRegion: awsRegion} = inputs;
  if (cluster === void 0 || service === void 0) return;
  const {readRunning: readRunning} = await __nccwpck_require__.e(720).then(__nccwpck_require__.bind(__nccwpck_require__, 1720));
  return readRunning(cluster, service, awsRegion, signal);
 }
});
