import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 434: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 }),
 896: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 }),
 598: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 }),
 24: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 }),
 455: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 }),
 161: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 }),
 760: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 }),
 75: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 }),
 466: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
 }),
 793: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Bj: () => sha256Of,
   H2: () => checkDigest,
   MP: () => verifying
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
  var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75);
  var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(704);
  function sha256Of(bytes) {
   return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
  }
  function checkDigest(digest) {
   if (!/^sha256:[0-9a-f]{64}$/.test(digest)) throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ(`'${digest}' is not a digest; it must be sha256: and 64 hexadecimal digits`);
  }
  function verifying(source, digest) {
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
   const check = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform({
    transform(chunk, _encoding, done) {
     hash.update(chunk);
     done(null, chunk);
    },
    flush(done) {
     const found = `sha256:${hash.digest("hex")}`;
     done(found === digest ? null : new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ(`a blob is damaged: it must hash to ${digest} and hashes to ${found}`));
    }
   });
   source.on("error", error => check.destroy(error));
   check.on("close", () => source.destroy());
   return source.pipe(check);
  }
 }),
 703: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   ue: () => compressed,
   Kc: () => layerCacheFolder,
   V2: () => pruneLayers
  });
  var external_node_crypto_ = __nccwpck_require__(598);
  var external_node_fs_ = __nccwpck_require__(24);
  var promises_ = __nccwpck_require__(455);
  var external_node_os_ = __nccwpck_require__(161);
  var external_node_path_ = __nccwpck_require__(760);
  var external_node_stream_ = __nccwpck_require__(75);
  var external_node_stream_promises_ = __nccwpck_require__(466);
  const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
  var errors = __nccwpck_require__(704);
  var oci_write = __nccwpck_require__(62);
  const keptMs = 30 * 24 * 36e5;
  function layerCacheFolder(env) {
   if (env.RUNNER_TOOL_CACHE) return (0, external_node_path_.join)(env.RUNNER_TOOL_CACHE, "slipway", "layers");
   return (0, external_node_path_.join)(env.XDG_CACHE_HOME || (0, external_node_path_.join)((0, 
   external_node_os_.homedir)(), ".cache"), "slipway", "layers");
  }
  async function compressed(folder, diffId, open, signal) {
   await (0, promises_.mkdir)(folder, {
    recursive: true,
    mode: 448
   });
   const file = (0, external_node_path_.join)(folder, `${diffId.replace("sha256:", "")}.tar.gz`);
   const known = await describeFile(file).catch(() => {});
   if (known !== void 0) {
    await (0, promises_.utimes)(file, new Date, new Date);
    return {
     descriptor: known,
     file: file
    };
   }
   const part = `${file}.${(0, external_node_crypto_.randomUUID)()}`;
   try {
    const hash = (0, external_node_crypto_.createHash)("sha256");
    const check = new external_node_stream_.Transform({
     transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
     }
    });
    await (0, external_node_stream_promises_.pipeline)(open(), check, (0, external_node_zlib_namespaceObject.createGzip)({
     level: 6
    }), (0, external_node_fs_.createWriteStream)(part, {
     mode: 384
    }), {
     signal: signal
    });
    const found = `sha256:${hash.digest("hex")}`;
    if (found !== diffId) throw new errors.lZ(`a layer that the engine saved is damaged: ${found} in place of ${diffId}`);
    await (0, promises_.rename)(part, file);
   } finally {
    await (0, promises_.rm)(part, {
     force: true
    });
   }
   return {
    descriptor: await describeFile(file),
    file: file
   };
  }
  async function pruneLayers(folder) {
   for (const name of await (0, promises_.readdir)(folder)) {
    const file = (0, external_node_path_.join)(folder, name);
    const {mtimeMs: mtimeMs} = await (0, promises_.stat)(file).catch(() => ({
     mtimeMs: Date.now()
    }));
    if (Date.now() - mtimeMs > keptMs) await (0, promises_.rm)(file, {
     force: true
    });
   }
  }
  async function describeFile(file) {
   const hash = (0, external_node_crypto_.createHash)("sha256");
   const {size: size} = await (0, promises_.stat)(file);
   await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(file, {
    highWaterMark: 1 << 20
   }), hash);
   return {
    mediaType: oci_write.I.gzipLayer,
    digest: `sha256:${hash.digest("hex")}`,
    size: size
   };
  }
 }),
 62: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   I: () => mediaTypes,
   w: () => writeLayout
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
  var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(466);
  var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(793);
  const mediaTypes = {
   index: "application/vnd.oci.image.index.v1+json",
   manifest: "application/vnd.oci.image.manifest.v1+json",
   config: "application/vnd.oci.image.config.v1+json",
   layer: "application/vnd.oci.image.layer.v1.tar",
   gzipLayer: "application/vnd.oci.image.layer.v1.tar+gzip"
  };
  async function writeLayout(archive, image) {
   const {pack: pack} = await __nccwpck_require__.e(118).then(__nccwpck_require__.t.bind(__nccwpck_require__, 118, 19));
   const manifest = document({
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: {
     mediaType: mediaTypes.config,
     digest: (0, _digest_js__WEBPACK_IMPORTED_MODULE_2__.Bj)(image.config),
     size: image.config.length
    },
    layers: image.layers.map(({descriptor: descriptor}) => descriptor)
   });
   const digest = (0, _digest_js__WEBPACK_IMPORTED_MODULE_2__.Bj)(manifest);
   const {os: os, architecture: architecture} = JSON.parse(image.config.toString("utf8"));
   const index = document({
    schemaVersion: 2,
    mediaType: mediaTypes.index,
    manifests: [ {
     mediaType: mediaTypes.manifest,
     digest: digest,
     size: manifest.length,
     platform: {
      architecture: architecture,
      os: os
     }
    } ]
   });
   const tar = pack();
   const written = (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(tar, (0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(archive, {
    mode: 384
   }));
   const put = (name, bytes) => tar.entry(header(name, bytes.length), bytes);
   const fill = async () => {
    put("oci-layout", document({
     imageLayoutVersion: "1.0.0"
    }));
    put("index.json", index);
    put(blob(digest), manifest);
    put(blob((0, _digest_js__WEBPACK_IMPORTED_MODULE_2__.Bj)(image.config)), image.config);
    const done = new Set;
    for (const {descriptor: descriptor, file: file} of image.layers) {
     if (done.has(descriptor.digest)) continue;
     done.add(descriptor.digest);
     await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), tar.entry(header(blob(descriptor.digest), descriptor.size)));
    }
    tar.finalize();
   };
   await Promise.all([ written, fill() ]);
   return digest;
  }
  function header(name, size) {
   return {
    name: name,
    size: size,
    mode: 420,
    mtime: new Date(0),
    uid: 0,
    gid: 0,
    uname: "",
    gname: ""
   };
  }
  function blob(digest) {
   return `blobs/sha256/${digest.slice("sha256:".length)}`;
  }
  function document(value) {
   return Buffer.from(JSON.stringify(value));
  }
 }),
 787: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
  var external_fs_ = __nccwpck_require__(896);
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
 704: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
 682: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   m: () => exec
  });
  const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
  var errors = __nccwpck_require__(704);
  var mask = __nccwpck_require__(163);
  const killAfterMs = 5e3;
  function exec(command, args, options = {}) {
   const {signal: signal} = options;
   return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const child = (0, external_node_child_process_namespaceObject.spawn)(command, args, {
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
 }),
 961: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $e: () => warning,
   Os: () => group,
   Yz: () => debug,
   pq: () => info,
   z3: () => error
  });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(787);
  var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(163);
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
  async function group(title, work) {
   (0, _core_js__WEBPACK_IMPORTED_MODULE_0__.Lb)("group", {}, (0, _mask_js__WEBPACK_IMPORTED_MODULE_1__.E$)(title));
   try {
    return await work();
   } finally {
    (0, _core_js__WEBPACK_IMPORTED_MODULE_0__.Lb)("endgroup", {}, "");
   }
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
 163: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E$: () => redact,
   dK: () => mask
  });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(787);
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

var promises_ = __nccwpck_require__(455);

var external_node_os_ = __nccwpck_require__(161);

var external_node_path_ = __nccwpck_require__(760);

var errors = __nccwpck_require__(704);

var log = __nccwpck_require__(961);

var core = __nccwpck_require__(787);

var mask = __nccwpck_require__(163);

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

var external_node_crypto_ = __nccwpck_require__(598);

var layer_cache = __nccwpck_require__(703);

const tailLines = 25;

class BuildProgress {
 #steps=new Map;
 #running=new Set;
 #say;
 #fileLine;
 #lastError="";
 constructor(say) {
  this.#say = say;
 }
 line(text) {
  const line = text.trimEnd();
  const [, id, rest = ""] = /^#(\d+) (.*)$/.exec(line) ?? [];
  if (id !== void 0) {
   this.#stepLine(id, rest);
   return;
  }
  const place = /^[^\s>-][^\s]*:(\d+)$/.exec(line)?.[1] ?? /parse error (?:on )?line (\d+)/.exec(line)?.[1];
  if (place !== void 0) this.#fileLine ??= Number(place);
  if (line !== "" && !/^(-+|\s*\d+ \||[ >])/.test(line) && !/^WARNING: /.test(line)) this.#lastError = line;
 }
 get steps() {
  return [ ...this.#steps.values() ].filter(isOwn);
 }
 failure() {
  const step = [ ...this.#steps.values() ].findLast(({error: error}) => error !== "");
  const message = this.#lastError.replace(/^(ERROR: )?((failed to build|failed to solve)[^:]*: )*/, "");
  return {
   message: message === "" ? step?.error ?? "no reason was given" : message,
   ...step === void 0 ? {} : {
    step: step
   },
   ...this.#fileLine === void 0 ? {} : {
    line: this.#fileLine
   }
  };
 }
 #stepLine(id, rest) {
  const step = this.#steps.get(id);
  if (step === void 0) {
   this.#steps.set(id, {
    name: rest,
    cached: false,
    seconds: 0,
    tail: [],
    error: ""
   });
   return;
  }
  const done = /^DONE (\d+(?:\.\d+)?)s$/.exec(rest)?.[1];
  if (rest === "CACHED") step.cached = true; else if (done !== void 0) {
   step.seconds = Number(done);
   if (isOwn(step)) this.#say(`${shortName(step)}  ${done} s`);
  } else if (rest.startsWith("ERROR: ")) step.error = rest.slice("ERROR: ".length); else if (/^\d+\.\d+ /.test(rest)) {
   if (isOwn(step) && !this.#running.has(id)) this.#say(`${shortName(step)} \u2026`);
   this.#running.add(id);
   step.tail.push(rest.replace(/^\d+\.\d+ /, ""));
   if (step.tail.length > tailLines) step.tail.shift();
  }
 }
}

function isOwn({name: name}) {
 return /^\[[^\]]*\d+\/\d+\]/.test(name);
}

function cachedOf(steps) {
 return `${steps.filter(({cached: cached}) => cached).length} of ${steps.length} steps cached`;
}

function shortName({name: name}) {
 const line = name.replace(/\s+/g, " ");
 return line.length > 100 ? `${line.slice(0, 99)}\u2026` : line;
}

var exec = __nccwpck_require__(682);

function buildxArguments(request, archive, metadata, rewriteTimes) {
 return [ "buildx", "build", ...shared(request), "--provenance=false", "--sbom=false", ...Object.entries(request.buildContexts).flatMap(([name, value]) => [ "--build-context", `${name}=${value}` ]), ...request.cacheTo.flatMap(cache => [ "--cache-to", forgiving(cache) ]), "--output", csv([ [ "type", "oci" ], [ "dest", archive ], ...rewriteTimes ? [ [ "rewrite-timestamp", "true" ] ] : [] ]), "--metadata-file", metadata, "--", request.context ];
}

function engineArguments(request, tag) {
 if (Object.keys(request.buildContexts).length > 0) throw new errors.lZ("'build-contexts' needs buildx, and the Docker engine's own builder is used here", {
  help: "Run docker/setup-buildx-action before this step."
 });
 return [ "build", ...shared(request), "--tag", tag, "--", request.context ];
}

function shared(request) {
 return [ "--platform", "linux/amd64", "--progress", "plain", "--file", request.file, ...request.target === void 0 ? [] : [ "--target", request.target ], ...Object.entries(request.buildArgs).flatMap(([key, value]) => [ "--build-arg", `${key}=${value}` ]), ...Object.entries(request.labels).flatMap(([key, value]) => [ "--label", `${key}=${value}` ]), ...Object.entries(request.secrets).flatMap(([id, file]) => [ "--secret", csv([ [ "id", id ], [ "src", file ] ]) ]), ...request.noCache ? [ "--no-cache" ] : [], ...request.pull ? [ "--pull" ] : [], ...request.cacheFrom.flatMap(cache => [ "--cache-from", cache ]) ];
}

function forgiving(cache) {
 return !cache.includes("type=") || cache.includes("ignore-error=") ? cache : `${cache},ignore-error=true`;
}

function csv(fields) {
 return fields.map(([key, value]) => `${key}=${value}`).map(field => /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field).join(",");
}

function linesOf(text) {
 return (text ?? "").split("\n").map(line => line.trim()).filter(line => line !== "");
}

function instructionsOf(dockerfile) {
 const found = [];
 let current;
 for (const [at, raw] of dockerfile.split(/\r?\n/).entries()) {
  if (/^\s*(#|$)/.test(raw)) continue;
  const text = raw.trim().replace(/\s+/g, " ");
  const goesOn = text.endsWith("\\");
  const part = goesOn ? text.slice(0, -1).trim() : text;
  if (current === void 0) current = {
   line: at + 1,
   text: part
  }; else current.text = `${current.text} ${part}`;
  if (!goesOn) {
   found.push(current);
   current = void 0;
  }
 }
 if (current !== void 0) found.push(current);
 return found;
}

function declaresArgument(dockerfile, name) {
 return instructionsOf(dockerfile).some(({text: text}) => new RegExp(`^ARG (.* )?${name}(=| |$)`, "i").test(text));
}

function lineOfStep(dockerfile, step) {
 const wanted = step.replace(/^\[[^\]]*\] /, "").replace(/\s+/g, " ");
 const verb = wanted.split(" ")[0]?.toUpperCase() ?? "";
 const same = text => text === wanted || wanted.length > 20 && text.replace(/ --\S+/g, "").startsWith(wanted.replace(/ --\S+/g, ""));
 return instructionsOf(dockerfile).find(({text: text}) => text.toUpperCase().startsWith(`${verb} `) && same(text))?.line;
}

function foreignPlatform(dockerfile, target) {
 const stages = instructionsOf(dockerfile).flatMap(({line: line, text: text}) => {
  const [, platform = "", image = "", name = ""] = /^FROM (?:--platform=(\S+) )?(\S+)(?: AS (\S+))?/i.exec(text) ?? [];
  return image === "" ? [] : [ {
   line: line,
   platform: platform.replaceAll('"', ""),
   image: image,
   name: name.toLowerCase()
  } ];
 });
 const find = (name, before) => stages.slice(0, before).findLastIndex(stage => stage.name === name.toLowerCase());
 let at = stages.length - 1;
 if (target !== void 0) at = /^\d+$/.test(target) ? Number(target) : find(target, stages.length);
 for (let stage = stages[at]; stage !== void 0; stage = stages[at]) {
  const {line: line, platform: platform, image: image} = stage;
  if (platform !== "" && !platform.includes("$") && !/^(linux\/)?(amd64|x86_64)(\/|$)/.test(platform)) return {
   line: line,
   platform: platform
  };
  at = find(image, at);
 }
 return;
}

async function build(builder, request, where) {
 const started = performance.now();
 const tag = `slipway-build:${(0, external_node_crypto_.randomUUID)()}`;
 const metadata = (0, external_node_path_.join)(where.folder, "metadata.json");
 const args = builder.kind === "buildx" ? buildxArguments(request, where.archive, metadata, builder.rewritesTimes) : engineArguments(request, tag);
 if (builder.kind === "docker" && request.cacheTo.length > 0) (0, log.$e)("'cache-to' is passed over: the Docker engine's own builder keeps its cache to itself");
 const progress = new BuildProgress(log.pq);
 const title = `Build ${where.dockerfile.name} for linux/amd64 with ${builder.title}`;
 await (0, log.Os)(title, async () => {
  const {exitCode: exitCode} = await (0, exec.m)(builder.docker, args, {
   signal: where.signal,
   allowFailure: true,
   onLine: line => progress.line(line),
   env: {
    DOCKER_BUILDKIT: "1",
    BUILDKIT_PROGRESS: "plain",
    SOURCE_DATE_EPOCH: String(where.epoch),
    BUILDX_NO_DEFAULT_ATTESTATIONS: "1",
    ...builder.kind === "docker" ? {
     BUILDX_BUILDER: "default"
    } : {}
   }
  });
  if (progress.steps.length > 0) (0, log.pq)(cachedOf(progress.steps));
  if (exitCode !== 0) throw buildError(progress, where.dockerfile);
 });
 if (builder.kind === "buildx") {
  const {"containerimage.digest": digest} = JSON.parse(await (0, promises_.readFile)(metadata, "utf8"));
  return {
   progress: progress,
   seconds: seconds(started),
   reproducible: builder.rewritesTimes,
   ...typeof digest === "string" ? {
    digest: digest
   } : {}
  };
 }
 await (0, log.Os)("Export as an OCI image layout", () => exportFromEngine(builder.docker, tag, where));
 return {
  progress: progress,
  seconds: seconds(started),
  reproducible: false
 };
}

async function exportFromEngine(docker, tag, where) {
 const {convertSaved: convertSaved} = await __nccwpck_require__.e(646).then(__nccwpck_require__.bind(__nccwpck_require__, 646));
 const saved = (0, external_node_path_.join)(where.folder, "saved.tar");
 try {
  await (0, exec.m)(docker, [ "image", "save", "--output", saved, tag ], {
   signal: where.signal
  });
  const cache = (0, layer_cache.Kc)(process.env);
  await convertSaved(saved, where.archive, {
   epoch: where.epoch,
   cache: cache,
   signal: where.signal
  });
  (0, log.pq)(`layers are compressed once, and kept in ${cache}`);
 } finally {
  await (0, promises_.rm)(saved, {
   force: true
  });
  await (0, exec.m)(docker, [ "image", "rm", tag ], {
   allowFailure: true
  });
 }
}

function buildError(progress, {name: name, text: text}) {
 const {step: step, message: message, line: line} = progress.failure();
 const at = line ?? (step === void 0 ? void 0 : lineOfStep(text, step.name));
 const place = at === void 0 ? {
  file: name
 } : {
  file: name,
  line: at
 };
 const said = step === void 0 || step.tail.length === 0 ? "" : `\n${step.tail.join("\n")}`;
 const where = step === void 0 ? "the build failed" : `the build failed at ${shortName(step)}`;
 const help = helpFor(message);
 return new errors.lZ(`${where}: ${message}${said}`, {
  place: place,
  ...help === void 0 ? {} : {
   help: help
  }
 });
}

function helpFor(message) {
 if (/failed to resolve source metadata|pull access denied|manifest unknown|no such host|TLS handshake/.test(message)) return "The base image can not be read. Check its name, the registry and the network; log in first if it is private.";
 if (/not found$/.test(message)) return "A file that the Dockerfile copies is not in the context; look at its .dockerignore too.";
 if (/Cannot connect to the Docker daemon|connection refused/.test(message)) return "Start the Docker daemon and run the step again.";
 if (/no space left/.test(message)) return "The disk is full. Free some space on the runner, or prune the build cache.";
 return;
}

function seconds(since) {
 return (performance.now() - since) / 1e3;
}

const action = {
 name: "build-amd64",
 inputs: {
  context: {
   name: "context",
   type: "string",
   default: "."
  },
  file: {
   name: "file",
   type: "string"
  },
  target: {
   name: "target",
   type: "string"
  },
  buildArgs: {
   name: "build-args",
   type: "pairs"
  },
  buildContexts: {
   name: "build-contexts",
   type: "pairs"
  },
  secrets: {
   name: "secrets",
   type: "secret"
  },
  secretEnvs: {
   name: "secret-envs",
   type: "pairs"
  },
  secretFiles: {
   name: "secret-files",
   type: "pairs"
  },
  labels: {
   name: "labels",
   type: "pairs"
  },
  commit: {
   name: "commit",
   type: "string"
  },
  noCache: {
   name: "no-cache",
   type: "boolean",
   default: "false"
  },
  pull: {
   name: "pull",
   type: "boolean",
   default: "false"
  },
  cacheFrom: {
   name: "cache-from",
   type: "string"
  },
  cacheTo: {
   name: "cache-to",
   type: "string"
  },
  builder: {
   name: "builder",
   type: "choice",
   default: "auto",
   options: [ "auto", "buildx", "docker" ]
  }
 },
 outputs: {
  digest: "digest",
  archive: "archive",
  reproducible: "reproducible",
  builder: "builder"
 }
};

async function gatherSecrets(inputs, env) {
 const values = parseSecrets(inputs.secrets);
 for (const [id, variable] of Object.entries(inputs.secretEnvs)) {
  const value = env[variable];
  if (value === void 0) throw new errors.lZ(`the variable '${variable}' of the secret '${id}' is not set in this step's env`);
  values.set(id, value);
 }
 for (const value of values.values()) (0, mask.dK)(value);
 const files = {};
 for (const [id, path] of Object.entries(inputs.secretFiles)) {
  files[id] = (0, external_node_path_.resolve)(path);
  await (0, promises_.stat)(path).catch(cause => {
   throw new errors.lZ(`the secret's file '${path}' can't be read`, {
    cause: cause
   });
  });
 }
 return {
  values: values,
  files: files
 };
}

async function secretFiles(folder, secrets) {
 const files = {};
 for (const [id, value] of secrets) {
  const file = (0, external_node_path_.join)(folder, `secret-${(0, external_node_crypto_.randomUUID)()}`);
  await (0, promises_.writeFile)(file, value, {
   mode: 384,
   flag: "wx"
  });
  files[id] = file;
 }
 return files;
}

function parseSecrets(text) {
 const found = new Map;
 for (const [at, line] of linesOf(text).entries()) {
  const equals = line.indexOf("=");
  const id = line.slice(0, Math.max(0, equals));
  if (!/^[\w.-]+$/.test(id)) throw new errors.lZ(`line ${at + 1} of the input 'secrets' is not ID=value`, {
   help: "A secret of several lines goes by 'secret-envs' (ID=VARIABLE) or 'secret-files' (ID=path)."
  });
  found.set(id, line.slice(equals + 1));
 }
 return found;
}

async function commitOf(folder, ref = "HEAD") {
 const result = await git(folder, [ "rev-parse", "--verify", "--quiet", "--end-of-options", `${checkRef(ref)}^{commit}` ], true);
 if (result.exitCode === 0) return result.stdout.trim();
 await demandRepository(folder);
 throw new errors.lZ(`the commit '${ref}' is not in this clone`, {
  help: await isShallow(folder) ? "The clone is shallow. Give actions/checkout 'fetch-depth: 0', so that the base is there." : "Check the name; if history was rewritten, the commit may be gone for good."
 });
}

async function isShallow(folder) {
 return (await git(folder, [ "rev-parse", "--is-shallow-repository" ])).stdout.trim() === "true";
}

async function commitTime(folder, commit) {
 return Number((await git(folder, [ "show", "--no-patch", "--format=%ct", "--end-of-options", checkRef(commit) ])).stdout.trim());
}

async function uncommittedFiles(folder) {
 const result = await git(folder, [ "status", "--porcelain", "-z", "--no-renames", "--", "." ]);
 return result.stdout.split("\0").filter(line => line !== "").map(line => line.slice(3));
}

async function originUrl(folder) {
 const url = (await git(folder, [ "config", "--get", "remote.origin.url" ], true)).stdout.trim();
 const ssh = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?$/.exec(url);
 if (ssh !== null) return `https://${ssh[1]}/${ssh[2]}`;
 const https = /^https:\/\/(?:[^@/]*@)?(.+?)(?:\.git)?$/.exec(url);
 return https === null ? void 0 : `https://${https[1]}`;
}

async function isRepository(folder) {
 return (await git(folder, [ "rev-parse", "--git-dir" ], true)).exitCode === 0;
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
 const result = await (0, exec.m)("git", args, {
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

async function sourceOf(context, given, env) {
 if (!await isRepository(context)) {
  (0, log.pq)("the context is in no git repository: the image is dated 1970 and names no source");
  return {
   commit: given ?? "",
   epoch: 0,
   labels: given === void 0 ? {} : {
    [label("revision")]: given
   }
  };
 }
 const commit = await commitOf(context, given);
 const epoch = await commitTime(context, commit);
 const dirty = await uncommittedFiles(context);
 if (dirty.length > 0) (0, log.$e)(`${dirty.length} files of the context aren't committed (${dirty.slice(0, 3).join(", ")}${dirty.length > 3 ? ", \u2026" : ""}); the image will say that it is commit ${commit.slice(0, 7)} all the same`);
 const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository} = env;
 const url = server && repository ? `${server}/${repository}` : await originUrl(context);
 return {
  commit: commit,
  epoch: epoch,
  labels: {
   [label("created")]: new Date(epoch * 1e3).toISOString().replace(".000Z", "Z"),
   [label("revision")]: commit,
   ...url === void 0 ? {} : {
    [label("source")]: url
   }
  }
 };
}

function label(name) {
 return `org.opencontainers.image.${name}`;
}

function buildSummary(facts) {
 const {steps: steps} = facts;
 const rows = [ [ "digest", `\`${facts.digest}\`` ], [ "platform", facts.platform ], [ "size", `${bytes(facts.size)} compressed, ${facts.layers.length} ${facts.layers.length === 1 ? "layer" : "layers"}` ], [ "time", `${facts.seconds.toFixed(1)} s, ${cachedOf(steps)}` ], [ "builder", facts.builder ], [ "reproducible", facts.reproducible ? "yes" : "no: files keep the times at which they were built" ] ];
 const slow = steps.map(step => [ shortName(step), step.cached ? "cached" : `${step.seconds.toFixed(1)} s` ]);
 return [ `### Built \`${facts.dockerfile}\``, "", table([ "", "" ], rows), "", `<details><summary>Steps</summary>\n\n${table([ "step", "time" ], slow)}\n\n</details>`, "" ].join("\n");
}

function bytes(count) {
 if (count < 1e3) return `${count} B`;
 const units = [ "kB", "MB", "GB" ];
 let value = count;
 let unit = "B";
 for (const next of units) {
  if (value < 1e3) break;
  value /= 1e3;
  unit = next;
 }
 return `${value.toFixed(1)} ${unit}`;
}

run(action, async ({inputs: inputs, setOutputs: setOutputs, signal: signal}) => {
 const context = (0, external_node_path_.resolve)(inputs.context);
 if (!await isFolder(context)) throw new errors.lZ(`the build context '${inputs.context}' is not a folder`, {
  help: "Run actions/checkout before this step; the path is relative to the workspace."
 });
 const file = (0, external_node_path_.resolve)(inputs.file ?? (0, external_node_path_.join)(inputs.context, "Dockerfile"));
 const name = (0, external_node_path_.relative)(process.cwd(), file);
 const text = await (0, promises_.readFile)(file, "utf8").catch(cause => {
  throw new errors.lZ(`the Dockerfile '${name}' can't be read`, {
   cause: cause,
   help: "Give its path as 'file'."
  });
 });
 const foreign = foreignPlatform(text, inputs.target);
 if (foreign !== void 0) throw new errors.lZ(`the image would be one for ${foreign.platform}, not for linux/amd64`, {
  place: {
   file: name,
   line: foreign.line
  },
  help: "Take '--platform' out of this FROM: the platform that is built for is set already."
 });
 const secrets = await gatherSecrets(inputs, process.env);
 const source = await sourceOf(context, inputs.commit, process.env);
 const {findBuilder: findBuilder} = await __nccwpck_require__.e(337).then(__nccwpck_require__.bind(__nccwpck_require__, 337));
 const builder = await findBuilder(inputs.builder, signal);
 const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(process.env.RUNNER_TEMP ?? (0, 
 external_node_os_.tmpdir)(), "slipway-image-"));
 const archive = (0, external_node_path_.join)(folder, "image.tar");
 const passing = await (0, promises_.mkdtemp)((0, external_node_path_.join)(folder, "work-"));
 try {
  const known = {
   COMMIT_SHA: source.commit,
   SOURCE_DATE_EPOCH: String(source.epoch)
  };
  const declared = Object.entries(known).filter(([key, value]) => value !== "" && declaresArgument(text, key));
  const built = await build(builder, {
   context: context,
   file: file,
   target: inputs.target,
   buildArgs: {
    ...Object.fromEntries(declared),
    ...inputs.buildArgs
   },
   buildContexts: inputs.buildContexts,
   labels: {
    ...source.labels,
    ...inputs.labels
   },
   secrets: {
    ...secrets.files,
    ...await secretFiles(passing, secrets.values)
   },
   noCache: inputs.noCache,
   pull: inputs.pull,
   cacheFrom: linesOf(inputs.cacheFrom),
   cacheTo: linesOf(inputs.cacheTo)
  }, {
   folder: passing,
   archive: archive,
   dockerfile: {
    name: name,
    text: text
   },
   epoch: source.epoch,
   signal: signal
  });
  await (0, promises_.chmod)(archive, 384);
  const {openLayout: openLayout} = await __nccwpck_require__.e(176).then(__nccwpck_require__.bind(__nccwpck_require__, 176));
  const layout = await openLayout(archive);
  const {digest: digest, platform: platform, size: size, layers: layers} = layout;
  await layout.close();
  if (built.digest !== void 0 && built.digest !== digest) throw new errors.lZ(`the builder says that it built ${built.digest}, but the archive holds ${digest}`);
  if (platform !== "linux/amd64") throw new errors.lZ(`the image is for ${platform}, not for linux/amd64`, {
   place: {
    file: name
   },
   help: "The builder did not build for the platform that it was asked for; look at the base images."
  });
  setOutputs({
   digest: digest,
   archive: archive,
   reproducible: built.reproducible,
   builder: builder.kind
  });
  (0, log.pq)(`${digest}  ${bytes(size)}  ${built.seconds.toFixed(1)} s`);
  if (!built.reproducible) (0, log.pq)("not reproducible: this builder leaves files with the times of their build, so a build without cache has another digest; run docker/setup-buildx-action for one that sets them");
  const {seconds: seconds, reproducible: reproducible, progress: progress} = built;
  await appendSummary(buildSummary({
   dockerfile: name,
   digest: digest,
   platform: platform,
   builder: builder.title,
   reproducible: reproducible,
   seconds: seconds,
   size: size,
   layers: layers,
   steps: progress.steps
  }));
 } finally {
  await (0, promises_.rm)(passing, {
   recursive: true,
   force: true
  });
 }
});

async function isFolder(path) {
 return (await (0, promises_.stat)(path).catch(() => {}))?.isDirectory() ?? false;
}
