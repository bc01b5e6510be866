import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 434: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 }),
 896: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
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

const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

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

function errors_causeChain(error) {
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

const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

function checkDigest(digest) {
 if (!/^sha256:[0-9a-f]{64}$/.test(digest)) throw new ActionError(`'${digest}' is not a digest; it must be sha256: and 64 hexadecimal digits`);
}

function verifying(source, digest) {
 const hash = (0, external_node_crypto_namespaceObject.createHash)("sha256");
 const check = new external_node_stream_namespaceObject.Transform({
  transform(chunk, _encoding, done) {
   hash.update(chunk);
   done(null, chunk);
  },
  flush(done) {
   const found = `sha256:${hash.digest("hex")}`;
   done(found === digest ? null : new ActionError(`a blob is damaged: it must hash to ${digest} and hashes to ${found}`));
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
 const {extract: extract} = await __nccwpck_require__.e(118).then(__nccwpck_require__.t.bind(__nccwpck_require__, 118, 19));
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
    const hash = (0, external_node_crypto_namespaceObject.createHash)("sha256");
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
  external_node_fs_namespaceObject.createReadStream)(path, {
   highWaterMark: 1 << 20
  }), reader), read() ]);
 } catch (cause) {
  if (cause instanceof ActionError) throw cause;
  throw new ActionError(`'${path}' can't be read as a tar`, {
   cause: cause,
   help: "Build the archive again."
  });
 }
 return files;
}

function refused(path, what) {
 return new ActionError(`the image archive '${path}' holds ${what}; it is not used`, {
  help: "Build the archive again, and find out what changed it."
 });
}

const indexTypes = new Set([ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json" ]);

const manifestTypes = new Set([ "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ]);

const smallLimit = 8 * 1024 * 1024;

async function openLayout(path) {
 const kind = await (0, promises_namespaceObject.lstat)(path).catch(cause => {
  throw new ActionError(`the image archive '${path}' can't be read`, {
   cause: cause,
   help: "Give the path that build-amd64 put out as 'archive'."
  });
 });
 if (kind.isSymbolicLink()) throw new ActionError(`'${path}' is a symbolic link; give the archive itself`);
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
 if (index === void 0 || !files.has("oci-layout")) throw new ActionError(`'${path}' is not an OCI image layout (it has no ${index ? "oci-layout" : "index.json"})`, {
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
 throw new ActionError(`'${path}' holds ${all.length === 0 ? "no image" : `${all.length} images (${names.join(", ")})`}; exactly one for linux/amd64 is needed`, {
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
  const stats = await (0, promises_namespaceObject.lstat)((0, external_node_path_namespaceObject.join)(folder, name)).catch(() => {});
  if (stats === void 0) return;
  if (!stats.isFile()) throw broken(folder, `'${name}' is not an ordinary file`);
  files.set(name, {
   path: (0, external_node_path_namespaceObject.join)(folder, name),
   start: 0,
   size: stats.size
  });
 };
 await put("oci-layout");
 await put("index.json");
 for (const part of [ "blobs", "blobs/sha256" ]) {
  const stats = await (0, promises_namespaceObject.lstat)((0, external_node_path_namespaceObject.join)(folder, part)).catch(() => {});
  if (stats === void 0) return files;
  if (!stats.isDirectory()) throw broken(folder, `'${part}' is not an ordinary folder`);
 }
 for (const name of await (0, promises_namespaceObject.readdir)((0, external_node_path_namespaceObject.join)(folder, "blobs/sha256"))) await put(`blobs/sha256/${name}`);
 return files;
}

async function extract(files, folder) {
 await (0, promises_namespaceObject.mkdir)((0, external_node_path_namespaceObject.join)(folder, "blobs/sha256"), {
  recursive: true
 });
 if ((await (0, promises_namespaceObject.readdir)(folder)).length > 1 || (await (0, 
 promises_namespaceObject.readdir)((0, external_node_path_namespaceObject.join)(folder, "blobs/sha256"))).length > 0) throw new ActionError(`the folder '${folder}' is not empty`);
 for (const [name, stored] of files) {
  const digest = name.startsWith("blobs/sha256/") ? `sha256:${name.slice("blobs/sha256/".length)}` : void 0;
  const source = readStored(stored);
  const target = await (0, promises_namespaceObject.open)((0, external_node_path_namespaceObject.join)(folder, name), "wx", 420);
  await target.writeFile(digest === void 0 ? source : verifying(source, digest));
  await target.close();
 }
}

function readStored({path: path, start: start, size: size}) {
 if (size === 0) return external_node_stream_namespaceObject.Readable.from([]);
 const fd = (0, external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW);
 return (0, external_node_fs_namespaceObject.createReadStream)("", {
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
 return new ActionError(`the image archive '${path}' is damaged: ${what}`, {
  cause: cause,
  help: "Build it again; an archive that does not hold what its digests say is never scanned or pushed."
 });
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

class InputError extends ActionError {
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
 const [first = "unknown error", ...causes] = errors_causeChain(error);
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

const sections = {
 vulnerabilities: "vulnerability",
 secrets: "secret",
 misconfigurations: "misconfiguration",
 licenses: "license"
};

const required = [ "id", "reason", "owner", "expires" ];

const ignores_allowed = [ ...required, "package", "paths" ];

const renamed = {
 expired_at: "expires",
 statement: "reason"
};

async function parseIgnores(text, file) {
 const {parseDocument: parseDocument, LineCounter: LineCounter, isMap: isMap, isSeq: isSeq, isScalar: isScalar} = await __nccwpck_require__.e(113).then(__nccwpck_require__.bind(__nccwpck_require__, 113));
 const lines = new LineCounter;
 const document = parseDocument(text, {
  lineCounter: lines
 });
 const placeOf = offset => {
  const {line: line, col: col} = lines.linePos(offset ?? 0);
  return {
   file: file,
   line: Math.max(1, line),
   column: Math.max(1, col)
  };
 };
 const wrong = (message, offset, help) => new ActionError(`${file}: ${message}`, {
  place: placeOf(offset),
  ...help === void 0 ? {} : {
   help: help
  }
 });
 const [problem] = document.errors;
 if (problem !== void 0) throw wrong(`it is not YAML (${problem.message.split("\n")[0]})`, problem.pos[0]);
 if (document.contents === null) return [];
 const top = document.contents;
 if (!isMap(top)) throw wrong(`it must have the sections ${Object.keys(sections).join(", ")}`);
 const ignores = [];
 for (const {key: key, value: value} of top.items) {
  const offset = isScalar(key) ? key.range?.[0] : void 0;
  const kind = sections[String(key)];
  if (kind === void 0) throw wrong(`'${String(key)}' is not a section; it must be one of ${Object.keys(sections).join(", ")}`, offset);
  if (isScalar(value) && value.value === null) continue;
  if (!isSeq(value)) throw wrong(`'${String(key)}' must be a list`, offset);
  for (const item of value.items) {
   const at = isMap(item) ? item.range?.[0] : offset;
   if (!isMap(item)) throw wrong(`an entry of '${String(key)}' is not a mapping with id, reason, owner and expires`, at);
   const entry = item.toJSON();
   ignores.push({
    ...checkEntry(entry, (message, help) => wrong(message, at, help)),
    kind: kind,
    place: placeOf(at)
   });
  }
 }
 return ignores;
}

function checkEntry(entry, wrong) {
 const name = typeof entry.id === "string" ? `the ignore of ${entry.id}` : "an ignore";
 for (const key of Object.keys(entry)) {
  const ours = renamed[key];
  if (ours !== void 0) throw wrong(`${name} has '${key}'`, `It is called '${ours}' here.`);
  if (!ignores_allowed.includes(key)) throw wrong(`${name} has '${key}'; it may have ${ignores_allowed.join(", ")}`);
 }
 const missing = required.filter(key => typeof entry[key] !== "string" || entry[key] === "");
 if (missing.length > 0) throw wrong(`${name} lacks ${missing.join(" and ")}`, "Say why it is accepted, who answers for it, and until when (expires: YYYY-MM-DD).");
 const {id: id, reason: reason, owner: owner, expires: expires} = entry;
 const day = Date.parse(`${expires}T00:00:00Z`);
 if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) || Number.isNaN(day) || !new Date(day).toISOString().startsWith(expires)) throw wrong(`${name} expires '${expires}'; it must be a day such as 2026-12-31`);
 const only = entry.package;
 if (only !== void 0 && typeof only !== "string") throw wrong(`${name}: 'package' must be a package's name`);
 const paths = entry.paths ?? [];
 if (!Array.isArray(paths) || !paths.every(path => typeof path === "string")) throw wrong(`${name}: 'paths' must be a list of paths`);
 return {
  id: id,
  reason: reason,
  owner: owner,
  expires: expires,
  package: only,
  paths: paths
 };
}

const dayMs = 864e5;

function daysLeft({expires: expires}, now) {
 const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
 return Math.round((Date.parse(`${expires}T00:00:00Z`) - today) / dayMs);
}

function covers(ignore, finding) {
 if (ignore.kind !== finding.kind || ignore.id !== finding.id) return false;
 if (ignore.package !== void 0 && ignore.package !== finding.subject) return false;
 const path = finding.path.replace(/^\//, "");
 return ignore.paths.length === 0 || ignore.paths.some(glob => globPattern(glob).test(path));
}

function globPattern(glob) {
 const source = glob.replace(/^\//, "").split(/(\*\*\/|\*\*|\*)/).map(part => {
  if (part === "**/") return "(?:.*/)?";
  if (part === "**") return ".*";
  return part === "*" ? "[^/]*" : part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&");
 }).join("");
 return new RegExp(`^${source}$`);
}

const severities = [ "CRITICAL", "HIGH", "MEDIUM", "LOW", "UNKNOWN" ];

function parseReport(text) {
 let document;
 try {
  document = JSON.parse(text);
 } catch (cause) {
  throw new ActionError("Trivy's report is not JSON", {
   cause: cause
  });
 }
 const report = objectOf(document);
 if (report.SchemaVersion !== 2) throw new ActionError(`Trivy's report has the schema version '${String(report.SchemaVersion)}'; 2 is known`, {
  help: "Use a Trivy whose JSON has SchemaVersion 2, such as the one that this action fetches."
 });
 if (report.ArtifactType !== "container_image") throw new ActionError(`Trivy scanned '${String(report.ArtifactType)}', not a container image`);
 const results = listOf(report.Results);
 const metadata = objectOf(report.Metadata);
 const os = objectOf(metadata.OS);
 return {
  findings: results.flatMap(findingsOf).sort(bySeverity),
  packages: results.reduce((sum, result) => sum + listOf(result.Packages).length, 0),
  imageId: textOf(metadata.ImageID),
  os: [ textOf(os.Family), textOf(os.Name) ].filter(Boolean).join(" "),
  version: textOf(objectOf(report.Trivy).Version)
 };
}

function withoutSecrets(text) {
 const report = objectOf(JSON.parse(text));
 for (const result of listOf(report.Results)) for (const secret of listOf(result.Secrets)) {
  secret.Match = "(not shown)";
  delete secret.Code;
 }
 return `${JSON.stringify(report, null, 2)}\n`;
}

function findingsOf(result) {
 const target = textOf(result.Target);
 return [ ...listOf(result.Vulnerabilities).map(found => ({
  kind: "vulnerability",
  id: textOf(found.VulnerabilityID),
  severity: severityOf(found.Severity),
  title: textOf(found.Title) || textOf(found.VulnerabilityID),
  subject: textOf(found.PkgName),
  path: textOf(found.PkgPath) || target,
  installed: textOf(found.InstalledVersion),
  fixed: textOf(found.FixedVersion),
  url: textOf(found.PrimaryURL)
 })), ...listOf(result.Secrets).map(found => ({
  kind: "secret",
  id: textOf(found.RuleID),
  severity: severityOf(found.Severity),
  title: textOf(found.Title),
  subject: `${target}:${textOf(found.StartLine)}`,
  path: target,
  installed: "",
  fixed: "",
  url: ""
 })), ...listOf(result.Misconfigurations).filter(({Status: Status}) => Status === void 0 || Status === "FAIL").map(found => ({
  kind: "misconfiguration",
  id: textOf(found.ID) || textOf(found.AVDID),
  severity: severityOf(found.Severity),
  title: textOf(found.Title),
  subject: target,
  path: target,
  installed: "",
  fixed: "",
  url: textOf(found.PrimaryURL)
 })), ...listOf(result.Licenses).map(found => ({
  kind: "license",
  id: textOf(found.Name),
  severity: severityOf(found.Severity),
  title: `licence ${textOf(found.Name)} (${textOf(found.Category)})`,
  subject: textOf(found.PkgName) || textOf(found.FilePath),
  path: textOf(found.FilePath) || target,
  installed: "",
  fixed: "",
  url: textOf(found.Link)
 })) ];
}

function bySeverity(a, b) {
 return severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.subject.localeCompare(b.subject) || a.id.localeCompare(b.id);
}

function severityOf(value) {
 return severities.find(severity => severity === value) ?? "UNKNOWN";
}

function objectOf(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

function listOf(value) {
 return Array.isArray(value) ? value.map(objectOf) : [];
}

function textOf(value) {
 return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

const noticeDays = 14;

function judge(report, options) {
 const {ignores: ignores, now: now} = options;
 const expired = ignores.filter(ignore => daysLeft(ignore, now) < 0);
 const good = ignores.filter(ignore => daysLeft(ignore, now) >= 0);
 const ignored = [];
 const open = [];
 for (const finding of report.findings) {
  const ignore = good.find(candidate => covers(candidate, finding));
  if (ignore === void 0) open.push(finding); else ignored.push({
   finding: finding,
   ignore: ignore
  });
 }
 const failing = open.filter(finding => options.severity.includes(finding.severity) && !(options.ignoreUnfixed && isUnfixed(finding)));
 return {
  result: failing.length === 0 ? "clean" : "findings",
  failing: failing,
  counts: countBySeverity(open),
  ignored: ignored,
  expired: expired,
  expiring: good.filter(ignore => daysLeft(ignore, now) <= noticeDays),
  unused: good.filter(ignore => !report.findings.some(finding => covers(ignore, finding)))
 };
}

function countBySeverity(findings) {
 const counts = Object.fromEntries(severities.map(severity => [ severity, 0 ]));
 for (const {severity: severity} of findings) counts[severity]++;
 return counts;
}

function isUnfixed(finding) {
 return finding.kind === "vulnerability" && finding.fixed === "";
}

function upgradeTo({installed: installed, fixed: fixed}) {
 const fixes = fixed.split(",").map(version => version.trim()).filter(version => version !== "");
 const above = fixes.filter(version => compare(version, installed) > 0).sort(compare);
 return above[0] ?? fixes.join(", ");
}

function upgrades(failing) {
 const all = new Map;
 for (const finding of failing) {
  const to = upgradeTo(finding);
  if (finding.kind !== "vulnerability" || to === "") continue;
  const key = `${finding.subject}@${finding.installed}`;
  const known = all.get(key);
  if (known === void 0) all.set(key, {
   package: finding.subject,
   from: finding.installed,
   to: to,
   ids: [ finding.id ]
  }); else {
   if (compare(to, known.to) > 0) known.to = to;
   if (!known.ids.includes(finding.id)) known.ids.push(finding.id);
  }
 }
 return [ ...all.values() ];
}

function compare(a, b) {
 const [x, y] = [ a, b ].map(version => (version.match(/\d+/g) ?? []).map(Number));
 for (let at = 0; at < Math.max(x?.length ?? 0, y?.length ?? 0); at++) {
  const difference = (x?.[at] ?? 0) - (y?.[at] ?? 0);
  if (difference !== 0) return difference;
 }
 return a < b ? -1 : a > b ? 1 : 0;
}

const rowLimit = 50;

const sampleWarning = "The vulnerability database is the sample for tests: it knows a handful of advisories, so a clean result means little.";

function scanSummary(facts) {
 const {verdict: verdict, digest: digest} = facts;
 const {counts: counts, failing: failing, ignored: ignored} = verdict;
 const {name: name, updatedAt: updatedAt} = facts.database;
 const from = name === "" ? "no database" : `database ${name} of ${updatedAt}`;
 return [ `### Scan: ${headline(verdict)}`, ...facts.database.sample ? [ `> [!WARNING]\n> ${sampleWarning}` ] : [], `\`${digest}\`, ${packagesText(facts.packages)}, ${from}. Failing severities: ${facts.severity.join(", ")}.`, table(severities, [ severities.map(severity => String(counts[severity])) ]), ...findingsTable(failing), ...upgradeList(failing), ...ignored.length === 0 ? [] : [ `<details><summary>${ignored.length} ignored</summary>\n`, table([ "id", "in", "reason", "owner", "expires" ], ignored.slice(0, rowLimit).map(({finding: finding, ignore: ignore}) => [ finding.id, finding.subject, ignore.reason, ignore.owner, ignore.expires ].map(plain))), "</details>" ] ].join("\n\n");
}

function brokenSummary(digest, why) {
 return `### Scan: broken\n\nThe scanner failed, so nothing is known of \`${digest}\`: neither that it is clean nor that it is vulnerable.\n\n${plain(why)}`;
}

function headline({result: result, failing: failing}) {
 return result === "clean" ? "clean" : `${failing.length} ${failing.length === 1 ? "finding" : "findings"}`;
}

function packagesText(count) {
 return `${count} ${count === 1 ? "package" : "packages"}`;
}

function findingLine(finding) {
 const {severity: severity, id: id, subject: subject, installed: installed, title: title, kind: kind, url: url} = finding;
 const to = upgradeTo(finding);
 const advice = kind !== "vulnerability" ? "" : to === "" ? " (no fix yet)" : ` (upgrade to ${to})`;
 return `${severity} ${id} in ${[ subject, installed ].filter(Boolean).join(" ")}${advice}: ${title}${url === "" ? "" : ` ${url}`}`;
}

function findingsTable(failing) {
 if (failing.length === 0) return [];
 const rows = failing.slice(0, rowLimit).map(finding => [ finding.severity, plain(finding.subject), plain(finding.installed), plain(finding.fixed), /^https:\/\/[\w./-]+$/.test(finding.url) ? `[${plain(finding.id)}](${finding.url})` : plain(finding.id), plain(finding.title) ]);
 const more = failing.length - rows.length;
 return [ table([ "severity", "package", "installed", "fixed in", "id", "title" ], rows), ...more > 0 ? [ `\u2026 and ${more} more, in the report.` ] : [] ];
}

function upgradeList(failing) {
 const all = upgrades(failing);
 if (all.length === 0) return [];
 return [ [ "**What to upgrade**", "", ...all.slice(0, rowLimit).map(({package: name, from: from, to: to, ids: ids}) => `- ${plain(name)} ${plain(from)} \u2192 **${plain(to)}** (${plain(ids.join(", "))})`) ].join("\n") ];
}

function plain(text) {
 return text.replace(/[&<>]/g, c => `&#${c.charCodeAt(0)};`).replace(/[\\`*_[\]#~]/g, "\\$&");
}

const shown = 9;

function findings_annotate(verdict, failing, now = new Date) {
 const say = failing ? log_error : warning;
 for (const [at, finding] of verdict.failing.entries()) if (at < shown) say(findingLine(finding), {
  title: `${finding.severity} ${finding.id}`
 }); else info(findingLine(finding));
 for (const ignore of verdict.expiring) {
  const left = daysLeft(ignore, now);
  const when = left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${left} days`;
  warning(`the ignore of ${about(ignore)} expires ${when} (${ignore.expires}); ${ignore.owner} answers for it`, {
   place: ignore.place
  });
 }
 for (const ignore of verdict.expired) if (!failing || verdict.expired.length > 1 || verdict.result === "findings") warning(expiredLine(ignore), {
  place: ignore.place
 });
 for (const ignore of verdict.unused) notice(`the ignore of ${about(ignore)} covers nothing any more; take it out`, {
  place: ignore.place
 });
}

function findingsError(verdict, severity) {
 const {failing: failing} = verdict;
 const count = failing.length === 1 ? "one finding" : `${failing.length} findings`;
 const lines = upgrades(failing).map(({package: name, from: from, to: to}) => `${name} ${from} \u2192 ${to}`);
 return new ActionError(`${count} of severity ${severity.join(" or ")} in the image`, {
  help: lines.length === 0 ? "The summary lists them. What has to be lived with goes into an ignore file, with an end." : `Upgrade ${lines.slice(0, 20).join(", ")}${lines.length > 20 ? ", \u2026" : ""}.`
 });
}

function expiredError(verdict) {
 const [first, ...others] = verdict.expired;
 const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
 return new ActionError(`${first === void 0 ? "an ignore has expired" : expiredLine(first)}${more}`, {
  ...first === void 0 ? {} : {
   place: first.place
  },
  help: "Mend what it covers and take the entry out, or renew 'expires' with a reason that still holds."
 });
}

function expiredLine(ignore) {
 return `the ignore of ${about(ignore)} expired on ${ignore.expires}; ${ignore.owner} answers for it`;
}

function about({id: id, package: only}) {
 return only === void 0 ? id : `${id} in ${only}`;
}

const action = {
 name: "trivy-scan",
 inputs: {
  archive: {
   name: "archive",
   type: "string",
   required: true
  },
  digest: {
   name: "digest",
   type: "string"
  },
  severity: {
   name: "severity",
   type: "list",
   default: "CRITICAL,HIGH"
  },
  ignoreUnfixed: {
   name: "ignore-unfixed",
   type: "boolean",
   default: "false"
  },
  scanners: {
   name: "scanners",
   type: "list",
   default: "vuln,secret"
  },
  ignoreFile: {
   name: "ignore-file",
   type: "string"
  },
  failOnFindings: {
   name: "fail-on-findings",
   type: "boolean",
   default: "true"
  },
  trivy: {
   name: "trivy",
   type: "string"
  },
  databaseRepository: {
   name: "database-repository",
   type: "list",
   default: "mirror.gcr.io/aquasec/trivy-db:2,ghcr.io/aquasecurity/trivy-db:2,public.ecr.aws/aquasecurity/trivy-db:2"
  },
  cacheDir: {
   name: "cache-dir",
   type: "string"
  },
  skipDbUpdate: {
   name: "skip-db-update",
   type: "boolean",
   default: "false"
  },
  offline: {
   name: "offline",
   type: "boolean",
   default: "false"
  },
  timeout: {
   name: "timeout",
   type: "duration",
   default: "10m"
  }
 },
 outputs: {
  result: "result",
  digest: "digest",
  critical: "critical",
  high: "high",
  medium: "medium",
  low: "low",
  unknown: "unknown",
  report: "report",
  sarif: "sarif",
  database: "database",
  databaseUpdatedAt: "database-updated-at"
 }
};

const scanners = [ "vuln", "secret", "misconfig", "license" ];

function severitiesOf(given) {
 return given.map(text => {
  const found = severities.find(severity => severity === text.toUpperCase());
  if (found !== void 0) return found;
  throw new InputError(`input 'severity' has '${text}'; it must be of ${severities.join(", ")}`);
 });
}

function scannersOf(given) {
 for (const text of given) if (!scanners.some(scanner => scanner === text)) throw new InputError(`input 'scanners' has '${text}'; it must be of ${scanners.join(", ")}`);
 return [ ...new Set(given) ];
}

const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

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
  const stdout = exec_collect(child.stdout, line => options.onLine?.(line, "stdout"));
  const stderr = exec_collect(child.stderr, line => options.onLine?.(line, "stderr"));
  if (options.input !== void 0) {
   child.stdin?.on("error", () => {});
   child.stdin?.end(options.input);
  }
  child.on("error", cause => {
   signal?.removeEventListener("abort", onAbort);
   const missing = cause.code === "ENOENT";
   reject(new ActionError(missing ? `'${command}' was not found on this machine` : `'${command}' could not be started`, {
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
   reject(new ActionError(mask_redact(`${`${command} ${args[0] ?? ""}`.trim()} failed (${how})${tail === "" ? "" : `:\n${tail}`}`)));
  });
 });
}

function exec_collect(stream, onLine) {
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

class ScannerError extends ActionError {
 name="ActionError";
}

const pinnedVersion = "0.76.0";

const releases = "https://github.com/aquasecurity/trivy/releases/download";

async function findTrivy(options) {
 const {given: given, env: env} = options;
 if (given !== void 0) {
  if (await isExecutable(given)) return {
   path: given,
   from: "input"
  };
  throw new ScannerError(`'${given}' is not a program that can be run`, {
   help: "Set the input 'trivy' to the path of a Trivy binary, or leave it out."
  });
 }
 for (const folder of (env.PATH ?? "").split(external_node_path_namespaceObject.delimiter)) {
  const path = (0, external_node_path_namespaceObject.join)(folder, "trivy");
  if (folder !== "" && await isExecutable(path)) return {
   path: path,
   from: "path"
  };
 }
 const cache = env.RUNNER_TOOL_CACHE || (0, external_node_path_namespaceObject.join)(env.XDG_CACHE_HOME || (0, 
 external_node_path_namespaceObject.join)((0, external_node_os_namespaceObject.homedir)(), ".cache"), "slipway");
 const folder = (0, external_node_path_namespaceObject.join)(cache, "trivy", pinnedVersion, process.arch);
 const path = (0, external_node_path_namespaceObject.join)(folder, "trivy");
 if (await isExecutable(path) && await isFile(`${folder}.complete`)) return {
  path: path,
  from: "tool cache"
 };
 await download(folder, options);
 return {
  path: path,
  from: "download"
 };
}

async function download(folder, {signal: signal, releases: from = releases}) {
 const name = archiveName(process.platform, process.arch);
 const base = `${from}/v${pinnedVersion}`;
 const list = (await get(`${base}/trivy_${pinnedVersion}_checksums.txt`, signal)).toString("utf8");
 const expected = checksumIn(list, name);
 if (expected === void 0) throw new ScannerError(`the checksums of Trivy ${pinnedVersion} do not name ${name}`);
 const archive = await get(`${base}/${name}`, signal);
 const actual = (0, external_node_crypto_namespaceObject.createHash)("sha256").update(archive).digest("hex");
 if (actual !== expected) throw new ScannerError(`${name} does not match its checksum: it is ${actual} and must be ${expected}`, {
  help: "It was not kept. Run the job again; if it stays so, the release was changed: use a Trivy that you trust."
 });
 await (0, promises_namespaceObject.rm)(`${folder}.complete`, {
  force: true
 });
 const temporary = `${folder}.${(0, external_node_crypto_namespaceObject.randomUUID)()}`;
 try {
  await (0, promises_namespaceObject.mkdir)(temporary, {
   recursive: true,
   mode: 448
  });
  const file = (0, external_node_path_namespaceObject.join)(temporary, name);
  await (0, promises_namespaceObject.writeFile)(file, archive, {
   mode: 384
  });
  await exec("tar", [ "-xzf", file, "-C", temporary, "trivy" ], {
   signal: signal
  });
  await (0, promises_namespaceObject.rm)(file);
  await (0, promises_namespaceObject.rm)(folder, {
   recursive: true,
   force: true
  });
  await (0, promises_namespaceObject.rename)(temporary, folder);
  await (0, promises_namespaceObject.writeFile)(`${folder}.complete`, "");
 } finally {
  await (0, promises_namespaceObject.rm)(temporary, {
   recursive: true,
   force: true
  });
 }
}

function archiveName(platform, arch) {
 const system = {
  linux: "Linux",
  darwin: "macOS"
 }[platform];
 const machine = {
  x64: "64bit",
  arm64: "ARM64"
 }[arch];
 if (system !== void 0 && machine !== void 0) return `trivy_${pinnedVersion}_${system}-${machine}.tar.gz`;
 throw new ScannerError(`there is no Trivy to fetch for ${platform} on ${arch}`, {
  help: "Install Trivy on the runner, or set the input 'trivy' to its path."
 });
}

function checksumIn(list, name) {
 for (const line of list.split("\n")) {
  const [, sum, file] = /^([0-9a-f]{64})\s+\*?(\S+)\s*$/.exec(line) ?? [];
  if (file === name) return sum;
 }
 return;
}

async function get(url, signal) {
 try {
  const response = await fetch(url, {
   signal: AbortSignal.any([ signal, AbortSignal.timeout(3e5) ])
  });
  if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
 } catch (cause) {
  signal.throwIfAborted();
  throw new ScannerError(`Trivy ${pinnedVersion} could not be fetched from ${url}`, {
   cause: cause,
   help: "Install Trivy on the runner, or set the input 'trivy' to its path."
  });
 }
}

async function isExecutable(path) {
 const allowed = await (0, promises_namespaceObject.access)(path, external_node_fs_namespaceObject.constants.X_OK).then(() => true, () => false);
 return allowed && await isFile(path);
}

async function isFile(path) {
 return (await (0, promises_namespaceObject.stat)(path).catch(() => {}))?.isFile() ?? false;
}

const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

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

const kept = new Set([ "TRIVY_USERNAME", "TRIVY_PASSWORD", "TRIVY_REGISTRY_TOKEN", "TRIVY_INSECURE", "TRIVY_JAVA_DB_REPOSITORY", "TRIVY_CHECKS_BUNDLE_REPOSITORY" ]);

async function runTrivy(run, args, doing) {
 const timeout = AbortSignal.timeout(run.timeoutMs);
 try {
  await exec(run.trivy, [ ...args, "--timeout", `${Math.ceil(run.timeoutMs / 1e3) + 60}s` ], {
   cwd: run.cwd,
   env: {
    ...trivyEnvironment(process.env),
    TRIVY_DISABLE_TELEMETRY: "true",
    TRIVY_SKIP_VERSION_CHECK: "true"
   },
   signal: AbortSignal.any([ run.signal, timeout ])
  });
 } catch (cause) {
  run.signal.throwIfAborted();
  if (timeout.aborted) throw new ScannerError(`Trivy took longer than ${run.timeoutMs / 1e3} s to ${doing} and was ended`, {
   help: "Set the input 'timeout' higher, or look at what keeps it: the network, or a very large image."
  });
  throw new ScannerError(`Trivy could not ${doing}`, {
   cause: cause
  });
 }
}

function trivyEnvironment(env) {
 const steering = Object.keys(env).filter(key => key.startsWith("TRIVY_") && !kept.has(key));
 return Object.fromEntries(steering.map(key => [ key, void 0 ]));
}

const attempts = 3;

const baseMs = 2e3;

async function readDatabase(cacheDir) {
 const folder = (0, external_node_path_namespaceObject.join)(cacheDir, "db");
 const size = await (0, promises_namespaceObject.stat)((0, external_node_path_namespaceObject.join)(folder, "trivy.db")).then(stats => stats.size, () => 0);
 if (size === 0) return;
 try {
  const metadata = JSON.parse(await (0, promises_namespaceObject.readFile)((0, external_node_path_namespaceObject.join)(folder, "metadata.json"), "utf8"));
  const text = value => typeof value === "string" ? value : "";
  const sample = await (0, promises_namespaceObject.stat)((0, external_node_path_namespaceObject.join)(folder, "SAMPLE")).then(() => true, () => false);
  return {
   updatedAt: text(metadata.UpdatedAt),
   downloadedAt: text(metadata.DownloadedAt),
   sample: sample
  };
 } catch {
  return;
 }
}

async function updateDatabase(run, options) {
 const {cacheDir: cacheDir, repositories: repositories, onFailure: onFailure} = options;
 const before = await readDatabase(cacheDir);
 const retry = {
  attempts: attempts,
  baseMs: options.baseMs ?? baseMs,
  maxMs: 3e4
 };
 const problems = [];
 for (const repository of repositories) {
  for (let failures = 1; failures <= attempts; failures++) try {
   await runTrivy(run, [ "image", "--download-db-only", "--db-repository", repository, "--cache-dir", cacheDir, "--no-progress" ], `update its database from ${repository}`);
   const after = await readDatabase(cacheDir);
   if (after === void 0) throw new ScannerError(`Trivy left no database in ${cacheDir}`);
   const same = before?.updatedAt === after.updatedAt && before.downloadedAt === after.downloadedAt;
   return same ? "cache" : repository;
  } catch (error) {
   run.signal.throwIfAborted();
   const problem = lastLine(error);
   const hopeless = /MANIFEST_UNKNOWN|NAME_UNKNOWN|UNAUTHORIZED|DENIED|no such host|not found/i.test(problem);
   if (hopeless || failures === attempts) {
    problems.push(`${repository}: ${problem}`);
    break;
   }
   onFailure(`${repository} failed, trying again (${failures} of ${attempts}): ${problem}`);
   await pause(pauseOf(retry, failures), run.signal);
  }
  if (repository !== repositories.at(-1)) onFailure(`${problems.at(-1)}; trying the next mirror`);
 }
 throw new ScannerError(`no mirror gave the vulnerability database:\n${problems.join("\n")}`, {
  help: "Give mirrors that can be reached from here in 'database-repository', or bring a database in 'cache-dir' and set 'skip-db-update'."
 });
}

function lastLine(error) {
 const line = errors_causeChain(error).join("\n").trim().split("\n").at(-1) ?? "";
 return line.replace(/^\S+\s+FATAL\s+(Fatal error\s+)?/, "").slice(0, 500);
}

async function scan(run, options) {
 const {folder: folder} = options;
 const raw = (0, external_node_path_namespaceObject.join)(folder, "trivy.raw.json");
 const json = (0, external_node_path_namespaceObject.join)(folder, "trivy.json");
 const sarif = (0, external_node_path_namespaceObject.join)(folder, "trivy.sarif");
 await runTrivy(run, [ "image", "--input", options.layout, "--format", "json", "--list-all-pkgs", "--output", raw, "--scanners", options.scanners.join(","), "--cache-dir", options.cacheDir, "--skip-db-update", "--no-progress", "--exit-code", "0", ...options.offline ? [ "--offline-scan", "--skip-java-db-update", "--skip-check-update" ] : [] ], "scan the image");
 const report = await readReport(raw);
 if (report.imageId !== options.config) throw new ScannerError(`Trivy scanned the image ${report.imageId || "(none)"}, not ${options.config}`);
 await (0, promises_namespaceObject.writeFile)(json, withoutSecrets(await (0, promises_namespaceObject.readFile)(raw, "utf8")), {
  mode: 384
 });
 await (0, promises_namespaceObject.rm)(raw);
 await runTrivy(run, [ "convert", "--format", "sarif", "--output", sarif, json ], "make SARIF of its report");
 return {
  report: report,
  json: json,
  sarif: sarif
 };
}

async function readReport(file) {
 const text = await (0, promises_namespaceObject.readFile)(file, "utf8").catch(cause => {
  throw new ScannerError("Trivy ended well and left no report", {
   cause: cause
  });
 });
 try {
  return parseReport(text);
 } catch (cause) {
  throw new ScannerError("Trivy's report can't be used", {
   cause: cause
  });
 }
}

async function runScanner(options) {
 const {inputs: inputs, layout: layout, scanners: scanners, folder: folder, work: work, signal: signal} = options;
 const {env: env} = process;
 const cacheDir = (0, external_node_path_namespaceObject.resolve)(inputs.cacheDir ?? (0, 
 external_node_path_namespaceObject.join)(env.XDG_CACHE_HOME || (0, external_node_path_namespaceObject.join)((0, 
 external_node_os_namespaceObject.homedir)(), ".cache"), "trivy"));
 const given = inputs.trivy === void 0 ? void 0 : (0, external_node_path_namespaceObject.resolve)(inputs.trivy);
 const trivy = await findTrivy({
  given: given,
  env: env,
  signal: signal
 });
 info(`1/4 Trivy: ${trivy.path} (${trivy.from})`);
 const image = (0, external_node_path_namespaceObject.join)(work, "image");
 await layout.extractTo(image);
 const entry = {
  mediaType: layout.manifestMediaType,
  digest: layout.digest,
  size: layout.manifest.length
 };
 await (0, promises_namespaceObject.writeFile)((0, external_node_path_namespaceObject.join)(image, "index.json"), JSON.stringify({
  schemaVersion: 2,
  manifests: [ entry ]
 }));
 const run = {
  trivy: trivy.path,
  cwd: work,
  timeoutMs: inputs.timeout,
  signal: signal
 };
 const database = scanners.includes("vuln") ? await prepareDatabase(run, inputs, cacheDir) : {
  name: "",
  updatedAt: "",
  sample: false
 };
 if (database.name === "") info("2/4 database: not needed"); else info(`2/4 database: ${database.name}, made ${database.updatedAt}`);
 if (database.sample) warning(sampleWarning);
 const started = performance.now();
 const config = layout.config.digest;
 const result = await scan(run, {
  layout: image,
  config: config,
  scanners: scanners,
  cacheDir: cacheDir,
  offline: inputs.offline,
  folder: folder
 });
 const seconds = ((performance.now() - started) / 1e3).toFixed(1);
 const {packages: packages, os: os, version: version} = result.report;
 info(`3/4 scanned with Trivy ${version} in ${seconds} s: ${packagesText(packages)}${os === "" ? "" : `, ${os}`}`);
 return {
  ...result,
  database: database
 };
}

async function prepareDatabase(run, inputs, cacheDir) {
 const repositories = inputs.databaseRepository;
 const onFailure = message => info(message);
 const from = inputs.offline || inputs.skipDbUpdate ? "cache" : await updateDatabase(run, {
  cacheDir: cacheDir,
  repositories: repositories,
  onFailure: onFailure
 });
 const found = await readDatabase(cacheDir);
 if (found === void 0) throw new ScannerError(`there is no vulnerability database in ${cacheDir}`, {
  help: "Bring one in 'cache-dir', or leave 'skip-db-update' and 'offline' at false."
 });
 return {
  name: found.sample ? "sample" : from,
  updatedAt: found.updatedAt,
  sample: found.sample
 };
}

run(action, async ({inputs: inputs, setOutputs: setOutputs, signal: signal}) => {
 const severity = severitiesOf(inputs.severity);
 const scanners = scannersOf(inputs.scanners);
 const ignores = inputs.ignoreFile === void 0 ? [] : await readIgnores(inputs.ignoreFile);
 const layout = await openLayout(inputs.archive);
 const {digest: digest} = layout;
 if (inputs.digest !== void 0 && inputs.digest !== digest) throw new ActionError(`the archive holds ${digest}; ${inputs.digest} was to be scanned`, {
  help: "Give the archive and the digest of one and the same build: build-amd64's outputs 'archive' and 'digest'."
 });
 const folder = await (0, promises_namespaceObject.mkdtemp)((0, external_node_path_namespaceObject.join)(process.env.RUNNER_TEMP || (0, 
 external_node_os_namespaceObject.tmpdir)(), "trivy-scan-"));
 const work = (0, external_node_path_namespaceObject.join)(folder, "work");
 const options = {
  inputs: inputs,
  layout: layout,
  scanners: scanners,
  folder: folder,
  work: work,
  signal: signal
 };
 const {report: report, json: json, sarif: sarif, database: database} = await runScanner(options).catch(async cause => {
  signal.throwIfAborted();
  setOutputs({
   result: "broken",
   digest: digest
  });
  await appendSummary(brokenSummary(digest, errors_causeChain(cause)[0] ?? ""));
  throw new ActionError("the scan broke: whether the image is vulnerable is not known", {
   cause: cause
  });
 }).finally(() => (0, promises_namespaceObject.rm)(work, {
  recursive: true,
  force: true
 }));
 await layout.close();
 const verdict = judge(report, {
  severity: severity,
  ignoreUnfixed: inputs.ignoreUnfixed,
  ignores: ignores,
  now: new Date
 });
 const {CRITICAL: critical, HIGH: high, MEDIUM: medium, LOW: low, UNKNOWN: unknown} = verdict.counts;
 setOutputs({
  result: verdict.result,
  digest: digest,
  critical: critical,
  high: high,
  medium: medium,
  low: low,
  unknown: unknown
 });
 setOutputs({
  report: json,
  sarif: sarif,
  database: database.name,
  databaseUpdatedAt: database.updatedAt
 });
 info(`4/4 ${headline(verdict)}: ${critical} critical, ${high} high, ${medium} medium, ${low} low, ${unknown} unknown; ${verdict.ignored.length} ignored`);
 await appendSummary(scanSummary({
  verdict: verdict,
  digest: digest,
  severity: severity,
  packages: report.packages,
  database: database
 }));
 if (report.packages === 0 && scanners.includes("vuln")) warning("Trivy recognised no packages in this image, so it could not find vulnerabilities in any.");
 findings_annotate(verdict, inputs.failOnFindings);
 if (!inputs.failOnFindings) return;
 if (verdict.result === "findings") throw findingsError(verdict, severity);
 if (verdict.expired.length > 0) throw expiredError(verdict);
});

async function readIgnores(file) {
 const text = await (0, promises_namespaceObject.readFile)(file, "utf8").catch(cause => {
  throw new ActionError(`the ignore file '${file}' can't be read`, {
   cause: cause
  });
 });
 return parseIgnores(text, file);
}
