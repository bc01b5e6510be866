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
 3895: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Y_: () => changedFiles,
   D3: () => commitOf,
   Wd: () => fileAt,
   QE: () => hasCommit,
   Uo: () => headOf,
   fE: () => isShallow,
   wu: () => mergeBase,
   g7: () => treeOf,
   bY: () => uncommittedFiles
  });
  var errors = __nccwpck_require__(4704);
  var external_node_child_process_ = __nccwpck_require__(1421);
  var mask = __nccwpck_require__(7163);
  const killAfterMs = 5e3;
  function exec(command, args, options = {}) {
   const {signal: signal} = options;
   return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const child = (0, external_node_child_process_.spawn)(command, args, {
     cwd: options.cwd,
     env: options.env === void 0 ? process.env : {
      ...process.env,
      ...options.env
     },
     stdio: [ options.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
    });
    let killTimer;
    const onAbort = () => {
     child.kill("SIGTERM");
     killTimer = setTimeout(() => child.kill("SIGKILL"), killAfterMs);
    };
    signal?.addEventListener("abort", onAbort, {
     once: true
    });
    const stdout = collect(child.stdout, line => options.onLine?.(line, "stdout"));
    const stderr = collect(child.stderr, line => options.onLine?.(line, "stderr"));
    if (options.input !== void 0) {
     child.stdin?.on("error", () => {});
     child.stdin?.end(options.input);
    }
    child.on("error", cause => {
     signal?.removeEventListener("abort", onAbort);
     const missing = cause.code === "ENOENT";
     reject(new errors.lZ(missing ? `'${command}' was not found on this machine` : `'${command}' could not be started`, {
      cause: cause,
      ...missing && options.missingHelp !== void 0 ? {
       help: options.missingHelp
      } : {}
     }));
    });
    child.on("close", (code, killedBy) => {
     clearTimeout(killTimer);
     signal?.removeEventListener("abort", onAbort);
     if (signal?.aborted) return reject(signal.reason);
     const result = {
      exitCode: code ?? 128,
      stdout: stdout(),
      stderr: stderr()
     };
     if (result.exitCode === 0 || options.allowFailure) return resolve(result);
     const how = killedBy === null ? `exit code ${result.exitCode}` : `killed by ${killedBy}`;
     const tail = (result.stderr.trim() || result.stdout.trim()).split("\n").slice(-20).join("\n");
     reject(new errors.lZ((0, mask.E$)(`${`${command} ${args[0] ?? ""}`.trim()} failed (${how})${tail === "" ? "" : `:\n${tail}`}`)));
    });
   });
  }
  function collect(stream, onLine) {
   let all = "";
   let rest = "";
   stream?.setEncoding("utf8");
   stream?.on("data", chunk => {
    all += chunk;
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
   });
   stream?.on("end", () => {
    if (rest !== "") onLine(rest);
   });
   return () => all;
  }
  async function headOf(folder) {
   const result = await git(folder, [ "rev-parse", "--show-toplevel", "HEAD" ], true);
   const [root = "", commit = ""] = result.stdout.split("\n");
   return result.exitCode === 0 ? {
    root: root,
    commit: commit
   } : {
    root: root,
    commit: await commitOf(folder)
   };
  }
  async function commitOf(folder, ref = "HEAD") {
   const result = await git(folder, [ "rev-parse", "--verify", "--quiet", "--end-of-options", `${checkRef(ref)}^{commit}` ], true);
   if (result.exitCode === 0) return result.stdout.trim();
   await demandRepository(folder);
   throw new errors.lZ(`the commit '${ref}' is not in this clone`, {
    help: await isShallow(folder) ? "The clone is shallow. Give actions/checkout 'fetch-depth: 0', so that the base is there." : "Check the name; if history was rewritten, the commit may be gone for good."
   });
  }
  async function hasCommit(folder, ref) {
   return (await git(folder, [ "cat-file", "-e", `${checkRef(ref)}^{commit}` ], true)).exitCode === 0;
  }
  async function isShallow(folder) {
   return (await git(folder, [ "rev-parse", "--is-shallow-repository" ])).stdout.trim() === "true";
  }
  async function mergeBase(folder, a, b) {
   const result = await git(folder, [ "merge-base", "--end-of-options", checkRef(a), checkRef(b) ], true);
   if (result.exitCode === 0) return result.stdout.trim();
   throw new errors.lZ(`'${a}' and '${b}' have no commit in common in this clone`, {
    help: "Give actions/checkout 'fetch-depth: 0', so that the history between the two is there."
   });
  }
  async function changedFiles(folder, base, head) {
   const result = await git(folder, [ "diff", "--name-only", "--no-renames", "-z", "--end-of-options", checkRef(base), checkRef(head), "--" ]);
   return result.stdout.split("\0").filter(path => path !== "");
  }
  async function treeOf(folder, commit) {
   const result = await git(folder, [ "ls-tree", "-r", "-t", "-z", "--full-tree", "--end-of-options", checkRef(commit) ]);
   return result.stdout.split("\0").filter(line => line !== "").map(line => {
    const [, type = "", id = "", path = ""] = /^\d+ (blob|tree|commit) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return {
     type: type,
     id: id,
     path: path
    };
   });
  }
  async function fileAt(folder, commit, path) {
   const result = await git(folder, [ "show", "--end-of-options", `${checkRef(commit)}:${path}` ], true);
   return result.exitCode === 0 ? result.stdout : void 0;
  }
  async function uncommittedFiles(folder) {
   const result = await git(folder, [ "status", "--porcelain", "-z", "--no-renames", "--", "." ]);
   return result.stdout.split("\0").filter(line => line !== "").map(line => line.slice(3));
  }
  async function demandRepository(folder) {
   const {exitCode: exitCode, stderr: stderr} = await git(folder, [ "rev-parse", "--git-dir" ], true);
   if (exitCode === 0) return;
   if (stderr.includes("dubious ownership")) throw new errors.lZ(`git does not trust '${folder}', since another user owns it`, {
    help: "Run 'git config --global --add safe.directory <folder>' in a step before this one."
   });
   throw new errors.lZ(`'${folder}' is not a git repository`, {
    help: "Run actions/checkout before this step."
   });
  }
  function checkRef(ref) {
   if (/^$|^-|[\s\0]/.test(ref)) throw new errors.lZ(`'${ref}' is not the name of a commit, branch or tag`);
   return ref;
  }
  async function git(folder, args, allowFailure = false) {
   const result = await exec("git", args, {
    cwd: folder,
    allowFailure: true,
    env: {
     LC_ALL: "C",
     GIT_TERMINAL_PROMPT: "0",
     GIT_OPTIONAL_LOCKS: "0"
    },
    missingHelp: "Install git on this runner."
   });
   if (result.exitCode !== 0 && !allowFailure) {
    await demandRepository(folder);
    throw new errors.lZ(`git ${args[0]} failed: ${result.stderr.trim().split("\n").slice(-3).join("\n")}`);
   }
   return result;
  }
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

var external_node_path_ = __nccwpck_require__(6760);

var git = __nccwpck_require__(3895);

var errors = __nccwpck_require__(4704);

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

var log = __nccwpck_require__(5961);

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

const action = {
 name: "plan",
 inputs: {
  fleet: {
   name: "fleet",
   type: "string",
   default: "fleet.yml"
  },
  environment: {
   name: "environment",
   type: "string"
  },
  services: {
   name: "services",
   type: "list"
  },
  base: {
   name: "base",
   type: "string"
  },
  all: {
   name: "all",
   type: "boolean",
   default: "false"
  },
  url: {
   name: "url",
   type: "string"
  },
  awsRegion: {
   name: "aws-region",
   type: "string"
  }
 },
 outputs: {
  matrix: "matrix",
  services: "services",
  empty: "empty",
  commit: "commit",
  skipped: "skipped"
 }
};

run(action, async given => {
 const manifest = (0, external_node_path_.resolve)(process.env.GITHUB_WORKSPACE ?? ".", given.inputs.fleet);
 if (!(0, external_node_fs_.existsSync)(manifest)) throw new errors.lZ(`there is no manifest '${manifest}'`, {
  help: "Run actions/checkout before this step, or give the manifest's path as 'fleet'. The repository that this action comes from has one as an example."
 });
 const head = git.Uo((0, external_node_path_.dirname)(manifest));
 head.catch(() => {});
 const {plan: plan} = await Promise.all([ __nccwpck_require__.e(290), __nccwpck_require__.e(611) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3611));
 await plan(given, manifest, head);
});
