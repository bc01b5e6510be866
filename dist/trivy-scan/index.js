(() => {
 "use strict";
 var e = {
  434: (e => {
   e.exports = require("events");
  }),
  896: (e => {
   e.exports = require("fs");
  })
 };
 var t = {};
 function __nccwpck_require__(n) {
  var r = t[n];
  if (r !== void 0) return r.exports;
  var i = t[n] = {
   exports: {}
  };
  var o = true;
  try {
   e[n](i, i.exports, __nccwpck_require__);
   o = false;
  } finally {
   if (o) delete t[n];
  }
  return i.exports;
 }
 __nccwpck_require__.m = e;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
  var t;
  __nccwpck_require__.t = function(n, r) {
   if (r & 1) n = this(n);
   if (r & 8) return n;
   if (typeof n === "object" && n) {
    if (r & 4 && n.__esModule) return n;
    if (r & 16 && typeof n.then === "function") return n;
   }
   var i = Object.create(null);
   __nccwpck_require__.r(i);
   var o = {};
   t = t || [ null, e({}), e([]), e(e) ];
   for (var s = r & 2 && n; typeof s == "object" && !~t.indexOf(s); s = e(s)) Object.getOwnPropertyNames(s).forEach(e => o[e] = () => n[e]);
   o["default"] = () => n;
   __nccwpck_require__.d(i, o);
   return i;
  };
 })();
 (() => {
  __nccwpck_require__.d = (e, t) => {
   for (var n in t) if (__nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n)) Object.defineProperty(e, n, {
    enumerable: true,
    get: t[n]
   });
  };
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = e => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => {
   __nccwpck_require__.f[n](e, t);
   return t;
  }, []));
 })();
 (() => {
  __nccwpck_require__.u = e => e + ".index.js";
 })();
 (() => {
  __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t);
 })();
 (() => {
  __nccwpck_require__.r = e => {
   if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(e, Symbol.toStringTag, {
    value: "Module"
   });
   Object.defineProperty(e, "__esModule", {
    value: true
   });
  };
 })();
 (() => {
  var e = {
   792: 1
  };
  var installChunk = t => {
   var n = t.modules, r = t.ids, i = t.runtime;
   for (var o in n) if (__nccwpck_require__.o(n, o)) __nccwpck_require__.m[o] = n[o];
   if (i) i(__nccwpck_require__);
   for (var s = 0; s < r.length; s++) e[r[s]] = 1;
  };
  __nccwpck_require__.f.require = (t, n) => {
   if (!e[t]) if (true) installChunk(require("./" + __nccwpck_require__.u(t))); else e[t] = 1;
  };
 })();
 var n = {};
 const r = require("node:fs/promises");
 const i = require("node:os");
 const o = require("node:path");
 const s = require("node:fs");
 const a = require("node:stream");
 class ActionError extends Error {
  help;
  place;
  constructor(e, t = {}) {
   super(e, t.cause === void 0 ? void 0 : {
    cause: t.cause
   });
   this.name = "ActionError";
   this.help = t.help;
   this.place = t.place;
  }
 }
 class CancelledError extends Error {
  signalName;
  constructor(e) {
   super(`cancelled by ${e}`);
   this.name = "CancelledError";
   this.signalName = e;
  }
 }
 function errors_causeChain(e) {
  const t = [];
  const n = new Set;
  for (let r = e; r !== void 0 && r !== null && !n.has(r); ) {
   n.add(r);
   const e = messageOf(r);
   const i = t.at(-1);
   if (e !== "" && (i === void 0 || !i.includes(e))) t.push(e);
   r = r instanceof Error ? r.cause : void 0;
  }
  return t.length === 0 ? [ "unknown error" ] : t;
 }
 function adviceOf(e) {
  let t;
  let n;
  const r = new Set;
  for (let i = e; i instanceof Error && !r.has(i); i = i.cause) {
   r.add(i);
   if (i instanceof ActionError) {
    t ??= i.help;
    n ??= i.place;
   }
  }
  return {
   help: t,
   place: n
  };
 }
 function messageOf(e) {
  if (e instanceof AggregateError && e.message === "") return e.errors.map(e => messageOf(e)).join("; ");
  if (e instanceof Error) {
   const {name: t, message: n} = e;
   const r = "code" in e && typeof e.code === "string" ? e.code : t;
   const i = r !== "Error" && !/^(ActionError|InputError|TypeError|CancelledError)$/.test(r) && !n.includes(r);
   return i ? `${r}: ${n}` : n;
  }
  return String(e);
 }
 const c = require("node:crypto");
 function checkDigest(e) {
  if (!/^sha256:[0-9a-f]{64}$/.test(e)) throw new ActionError(`'${e}' is not a digest; it must be sha256: and 64 hexadecimal digits`);
 }
 function verifying(e, t) {
  const n = (0, c.createHash)("sha256");
  const r = new a.Transform({
   transform(e, t, r) {
    n.update(e);
    r(null, e);
   },
   flush(e) {
    const r = `sha256:${n.digest("hex")}`;
    e(r === t ? null : new ActionError(`a blob is damaged: it must hash to ${t} and hashes to ${r}`));
   }
  });
  e.on("error", e => r.destroy(e));
  r.on("close", () => e.destroy());
  return e.pipe(r);
 }
 const u = require("node:stream/promises");
 const d = /^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
 const l = 512;
 async function indexTar(e) {
  const {extract: t} = await __nccwpck_require__.e(118).then(__nccwpck_require__.t.bind(__nccwpck_require__, 118, 19));
  const n = new Map;
  const r = t();
  const read = async () => {
   for await (const t of r) {
    const {type: r} = t.header;
    const i = t.header.name.replace(/^\.\//, "").replace(/\/$/, "");
    if (i.startsWith("/") || i.includes("\\") || i.split("/").includes("..")) throw refused(e, `an entry named '${t.header.name}'`);
    if (r !== "file" && r !== "directory") throw refused(e, `a ${r} named '${i}'`);
    if (r === "file" && d.test(i)) {
     if (n.has(i)) throw refused(e, `the file '${i}' twice`);
     const r = (0, c.createHash)("sha256");
     for await (const e of t) r.update(e);
     n.set(i, {
      path: e,
      start: t.offset + l,
      size: t.header.size
     });
     const o = r.digest("hex");
     if (i.startsWith("blobs/") && !i.endsWith(o)) throw refused(e, `the blob ${i.slice(-64)}, whose bytes hash to ${o}`);
    } else t.resume();
   }
  };
  try {
   await Promise.all([ (0, u.pipeline)((0, s.createReadStream)(e, {
    highWaterMark: 1 << 20
   }), r), read() ]);
  } catch (t) {
   if (t instanceof ActionError) throw t;
   throw new ActionError(`'${e}' can't be read as a tar`, {
    cause: t,
    help: "Build the archive again."
   });
  }
  return n;
 }
 function refused(e, t) {
  return new ActionError(`the image archive '${e}' holds ${t}; it is not used`, {
   help: "Build the archive again, and find out what changed it."
  });
 }
 const f = new Set([ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json" ]);
 const p = new Set([ "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ]);
 const h = 8 * 1024 * 1024;
 async function openLayout(e) {
  const t = await (0, r.lstat)(e).catch(t => {
   throw new ActionError(`the image archive '${e}' can't be read`, {
    cause: t,
    help: "Give the path that build-amd64 put out as 'archive'."
   });
  });
  if (t.isSymbolicLink()) throw new ActionError(`'${e}' is a symbolic link; give the archive itself`);
  const n = t.isDirectory() ? await indexFolder(e) : await indexTar(e);
  const find = t => {
   const r = n.get(blobPath(t));
   if (r === void 0) throw broken(e, `the blob ${t} is missing`);
   return r;
  };
  const readBlob = e => verifying(readStored(find(e)), e);
  const readSmall = async t => {
   if (find(t).size > h) throw broken(e, `the blob ${t} is too large to be a document`);
   return collect(readBlob(t));
  };
  const {chosen: i, attestations: o} = await choose(e, n, readSmall);
  const s = await readSmall(i.digest);
  const {config: a, layers: c} = parseManifest(e, s);
  const u = parseJson(e, await readSmall(a.digest), "image configuration");
  if (typeof u.os !== "string" || typeof u.architecture !== "string") throw broken(e, "the image configuration names no platform");
  const d = typeof u.variant === "string" && u.variant !== "" ? `/${u.variant}` : "";
  for (const {digest: t, size: n} of [ a, ...c ]) if (find(t).size !== n) throw broken(e, `the blob ${t} has not the size that the manifest says`);
  return {
   digest: i.digest,
   manifestMediaType: i.mediaType,
   manifest: s,
   platform: `${u.os}/${u.architecture}${d}`,
   config: a,
   layers: c,
   attestations: o,
   size: s.length + [ a, ...c ].reduce((e, {size: t}) => e + t, 0),
   readBlob: readBlob,
   readSmall: readSmall,
   extractTo: e => extract(n, e),
   close: async () => {}
  };
 }
 async function choose(e, t, n) {
  const r = t.get("index.json");
  if (r === void 0 || !t.has("oci-layout")) throw new ActionError(`'${e}' is not an OCI image layout (it has no ${r ? "oci-layout" : "index.json"})`, {
   help: "Make it with build-amd64, or with 'docker buildx build --output type=oci,dest=FILE'."
  });
  if (r.size > h) throw broken(e, "index.json is too large");
  const i = new Map;
  const o = [];
  const visit = async (t, r) => {
   for (const s of descriptors(e, t.manifests, "manifests of an index")) {
    const {os: t, architecture: a} = s.platform ?? {};
    const c = s.annotations?.["vnd.docker.reference.type"];
    if (c === "attestation-manifest") o.push(s);
    if (c !== void 0 || t === "unknown") continue;
    if (p.has(s.mediaType)) i.set(s.digest, s); else if (f.has(s.mediaType) && r < 3) await visit(parseJson(e, await n(s.digest), "index"), r + 1); else throw broken(e, `it holds a '${s.mediaType}' (${t ?? "?"}/${a ?? "?"}), not an image`);
   }
  };
  await visit(parseJson(e, await collect(readStored(r)), "index.json"), 0);
  const s = [ ...i.values() ];
  const [a, ...c] = s;
  const take = e => ({
   chosen: e,
   attestations: o.filter(({annotations: t}) => t?.["vnd.docker.reference.digest"] === e.digest)
  });
  if (a !== void 0 && c.length === 0) return take(a);
  const u = s.filter(({platform: e}) => e?.os === "linux" && e.architecture === "amd64");
  const [d, ...l] = u;
  if (d !== void 0 && l.length === 0) return take(d);
  const m = s.map(({platform: e}) => e ? `${e.os}/${e.architecture}` : "no platform");
  throw new ActionError(`'${e}' holds ${s.length === 0 ? "no image" : `${s.length} images (${m.join(", ")})`}; exactly one for linux/amd64 is needed`, {
   help: "Build for the one platform linux/amd64 that Fargate will run."
  });
 }
 function parseManifest(e, t) {
  const n = parseJson(e, t, "manifest");
  const [r] = descriptors(e, [ n.config ], "manifest's config");
  if (r === void 0) throw broken(e, "the manifest has no config");
  return {
   config: r,
   layers: descriptors(e, n.layers, "manifest's layers")
  };
 }
 function descriptors(e, t, n) {
  if (!Array.isArray(t)) throw broken(e, `the ${n} are missing`);
  return t.map(t => {
   const {mediaType: r, digest: i, size: o} = t ?? {};
   if (typeof r !== "string" || typeof i !== "string" || !Number.isSafeInteger(o)) throw broken(e, `the ${n} have an entry that is no descriptor`);
   checkDigest(i);
   return t;
  });
 }
 function parseJson(e, t, n) {
  try {
   const e = JSON.parse(t.toString("utf8"));
   if (typeof e === "object" && e !== null && !Array.isArray(e)) return e;
  } catch (t) {
   throw broken(e, `its ${n} is not JSON`, t);
  }
  throw broken(e, `its ${n} is not a JSON object`);
 }
 async function indexFolder(e) {
  const t = new Map;
  const put = async n => {
   const i = await (0, r.lstat)((0, o.join)(e, n)).catch(() => {});
   if (i === void 0) return;
   if (!i.isFile()) throw broken(e, `'${n}' is not an ordinary file`);
   t.set(n, {
    path: (0, o.join)(e, n),
    start: 0,
    size: i.size
   });
  };
  await put("oci-layout");
  await put("index.json");
  for (const n of [ "blobs", "blobs/sha256" ]) {
   const i = await (0, r.lstat)((0, o.join)(e, n)).catch(() => {});
   if (i === void 0) return t;
   if (!i.isDirectory()) throw broken(e, `'${n}' is not an ordinary folder`);
  }
  for (const t of await (0, r.readdir)((0, o.join)(e, "blobs/sha256"))) await put(`blobs/sha256/${t}`);
  return t;
 }
 async function extract(e, t) {
  await (0, r.mkdir)((0, o.join)(t, "blobs/sha256"), {
   recursive: true
  });
  if ((await (0, r.readdir)(t)).length > 1 || (await (0, r.readdir)((0, o.join)(t, "blobs/sha256"))).length > 0) throw new ActionError(`the folder '${t}' is not empty`);
  for (const [n, i] of e) {
   const e = n.startsWith("blobs/sha256/") ? `sha256:${n.slice("blobs/sha256/".length)}` : void 0;
   const s = readStored(i);
   const a = await (0, r.open)((0, o.join)(t, n), "wx", 420);
   await a.writeFile(e === void 0 ? s : verifying(s, e));
   await a.close();
  }
 }
 function readStored({path: e, start: t, size: n}) {
  if (n === 0) return a.Readable.from([]);
  const r = (0, s.openSync)(e, s.constants.O_RDONLY | s.constants.O_NOFOLLOW);
  return (0, s.createReadStream)("", {
   fd: r,
   start: t,
   end: t + n - 1
  });
 }
 async function collect(e) {
  const t = [];
  for await (const n of e) t.push(n);
  return Buffer.concat(t);
 }
 function blobPath(e) {
  checkDigest(e);
  return `blobs/sha256/${e.slice("sha256:".length)}`;
 }
 function broken(e, t, n) {
  return new ActionError(`the image archive '${e}' is damaged: ${t}`, {
   cause: n,
   help: "Build it again; an archive that does not hold what its digests say is never scanned or pushed."
  });
 }
 const m = require("os");
 function toCommandValue(e) {
  if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
  return JSON.stringify(e);
 }
 function command_issueCommand(e, t, n) {
  const r = new Command(e, t, n);
  process.stdout.write(r.toString() + m.EOL);
 }
 const g = "::";
 class Command {
  constructor(e, t, n) {
   if (!e) e = "missing.command";
   this.command = e;
   this.properties = t;
   this.message = n;
  }
  toString() {
   let e = g + this.command;
   if (this.properties && Object.keys(this.properties).length > 0) {
    e += " ";
    let t = true;
    for (const n in this.properties) if (this.properties.hasOwnProperty(n)) {
     const r = this.properties[n];
     if (r) {
      if (t) t = false; else e += ",";
      e += `${n}=${escapeProperty(r)}`;
     }
    }
   }
   e += `${g}${escapeData(this.message)}`;
   return e;
  }
 }
 function escapeData(e) {
  return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
 }
 function escapeProperty(e) {
  return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
 }
 const w = require("crypto");
 var y = __nccwpck_require__(896);
 function issueFileCommand(e, t) {
  const n = process.env[`GITHUB_${e}`];
  if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
  if (!y.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
  y.appendFileSync(n, `${toCommandValue(t)}${m.EOL}`, {
   encoding: "utf8"
  });
 }
 function prepareKeyValueMessage(e, t) {
  const n = `ghadelimiter_${w.randomUUID()}`;
  const r = toCommandValue(t);
  if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
  if (r.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
  return `${e}<<${n}${m.EOL}${r}${m.EOL}${n}`;
 }
 var v = void 0 && (void 0).__awaiter || function(e, t, n, r) {
  function adopt(e) {
   return e instanceof n ? e : new n(function(t) {
    t(e);
   });
  }
  return new (n || (n = Promise))(function(n, i) {
   function fulfilled(e) {
    try {
     step(r.next(e));
    } catch (e) {
     i(e);
    }
   }
   function rejected(e) {
    try {
     step(r["throw"](e));
    } catch (e) {
     i(e);
    }
   }
   function step(e) {
    e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
   }
   step((r = r.apply(e, t || [])).next());
  });
 };
 const {access: b, appendFile: $, writeFile: _} = y.promises;
 const O = "GITHUB_STEP_SUMMARY";
 class Summary {
  constructor() {
   this._buffer = "";
  }
  filePath() {
   return v(this, void 0, void 0, function*() {
    if (this._filePath) return this._filePath;
    const e = process.env[O];
    if (!e) throw new Error(`Unable to find environment variable for $${O}. Check if your runtime environment supports job summaries.`);
    try {
     yield b(e, y.constants.R_OK | y.constants.W_OK);
    } catch (t) {
     throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
    }
    this._filePath = e;
    return this._filePath;
   });
  }
  wrap(e, t, n = {}) {
   const r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
   if (!t) return `<${e}${r}>`;
   return `<${e}${r}>${t}</${e}>`;
  }
  write(e) {
   return v(this, void 0, void 0, function*() {
    const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
    const n = yield this.filePath();
    const r = t ? _ : $;
    yield r(n, this._buffer, {
     encoding: "utf8"
    });
    return this.emptyBuffer();
   });
  }
  clear() {
   return v(this, void 0, void 0, function*() {
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
  addRaw(e, t = false) {
   this._buffer += e;
   return t ? this.addEOL() : this;
  }
  addEOL() {
   return this.addRaw(m.EOL);
  }
  addCodeBlock(e, t) {
   const n = Object.assign({}, t && {
    lang: t
   });
   const r = this.wrap("pre", this.wrap("code", e), n);
   return this.addRaw(r).addEOL();
  }
  addList(e, t = false) {
   const n = t ? "ol" : "ul";
   const r = e.map(e => this.wrap("li", e)).join("");
   const i = this.wrap(n, r);
   return this.addRaw(i).addEOL();
  }
  addTable(e) {
   const t = e.map(e => {
    const t = e.map(e => {
     if (typeof e === "string") return this.wrap("td", e);
     const {header: t, data: n, colspan: r, rowspan: i} = e;
     const o = t ? "th" : "td";
     const s = Object.assign(Object.assign({}, r && {
      colspan: r
     }), i && {
      rowspan: i
     });
     return this.wrap(o, n, s);
    }).join("");
    return this.wrap("tr", t);
   }).join("");
   const n = this.wrap("table", t);
   return this.addRaw(n).addEOL();
  }
  addDetails(e, t) {
   const n = this.wrap("details", this.wrap("summary", e) + t);
   return this.addRaw(n).addEOL();
  }
  addImage(e, t, n) {
   const {width: r, height: i} = n || {};
   const o = Object.assign(Object.assign({}, r && {
    width: r
   }), i && {
    height: i
   });
   const s = this.wrap("img", null, Object.assign({
    src: e,
    alt: t
   }, o));
   return this.addRaw(s).addEOL();
  }
  addHeading(e, t) {
   const n = `h${t}`;
   const r = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(n) ? n : "h1";
   const i = this.wrap(r, e);
   return this.addRaw(i).addEOL();
  }
  addSeparator() {
   const e = this.wrap("hr", null);
   return this.addRaw(e).addEOL();
  }
  addBreak() {
   const e = this.wrap("br", null);
   return this.addRaw(e).addEOL();
  }
  addQuote(e, t) {
   const n = Object.assign({}, t && {
    cite: t
   });
   const r = this.wrap("blockquote", e, n);
   return this.addRaw(r).addEOL();
  }
  addLink(e, t) {
   const n = this.wrap("a", e, {
    href: t
   });
   return this.addRaw(n).addEOL();
  }
 }
 const k = new Summary;
 const x = k;
 const E = new Set;
 function mask(e) {
  for (const t of [ e, ...e.split(/\r?\n/) ]) {
   const e = t.trim();
   if (e.length < 3 || E.has(e)) continue;
   E.add(e);
   if (process.env.GITHUB_ACTIONS === "true") command_issueCommand("add-mask", {}, e);
  }
 }
 function mask_redact(e) {
  let t = e;
  for (const e of [ ...E ].sort((e, t) => t.length - e.length)) t = t.replaceAll(e, "***");
  return t;
 }
 const S = 4e3;
 function info(e) {
  process.stdout.write(`${defuse(mask_redact(e))}\n`);
 }
 function debug(e) {
  command_issueCommand("debug", {}, mask_redact(e));
 }
 function notice(e, t = {}) {
  annotate("notice", e, t);
 }
 function warning(e, t = {}) {
  annotate("warning", e, t);
 }
 function log_error(e, t = {}) {
  annotate("error", e, t);
 }
 function annotate(e, t, {title: n, place: r}) {
  const i = mask_redact(t);
  command_issueCommand(e, {
   ...n === void 0 ? {} : {
    title: mask_redact(n)
   },
   ...r === void 0 ? {} : {
    file: r.file
   },
   ...r?.line === void 0 ? {} : {
    line: r.line
   },
   ...r?.column === void 0 ? {} : {
    col: r.column
   }
  }, i.length > S ? `${i.slice(0, S)}\n\u2026 (cut; the log has all of it)` : i);
 }
 function defuse(e) {
  return e.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
 }
 class InputError extends ActionError {
  name="InputError";
 }
 function readInputs(e, t) {
  const n = {};
  for (const [r, i] of Object.entries(e)) {
   const e = (t[`INPUT_${i.name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
   const o = e === "" ? i.default ?? "" : e;
   if (o === "") {
    if (i.required) throw new InputError(`input '${i.name}' is required and was not given`, {
     help: "Set it under 'with:' in the step."
    });
    n[r] = i.type === "list" ? [] : i.type === "pairs" ? {} : void 0;
    continue;
   }
   n[r] = parse(i, o);
  }
  return n;
 }
 function parse(e, t) {
  switch (e.type) {
  case "string":
   return t;

  case "secret":
   mask(t);
   return t;

  case "boolean":
   if (/^(true|True|TRUE)$/.test(t)) return true;
   if (/^(false|False|FALSE)$/.test(t)) return false;
   throw wrong(e, t);

  case "integer":
   {
    const n = /^-?\d+$/.test(t) ? Number(t) : Number.NaN;
    if (!Number.isSafeInteger(n) || n < (e.minimum ?? -1 / 0) || n > (e.maximum ?? 1 / 0)) throw wrong(e, t);
    return n;
   }

  case "choice":
   if (!e.options.includes(t)) throw wrong(e, t);
   return t;

  case "list":
   return t.split(t.includes("\n") ? /\r?\n/ : ",").map(e => e.trim()).filter(e => e !== "");

  case "pairs":
   return parsePairs(e, t);

  case "json":
   try {
    return JSON.parse(t);
   } catch (t) {
    throw new InputError(`input '${e.name}' is not JSON`, {
     cause: t
    });
   }

  case "duration":
   return parseDuration(e, t);
  }
 }
 function parsePairs(e, t) {
  const n = {};
  for (const r of t.split(/\r?\n/)) {
   const t = r.trim();
   if (t === "" || t.startsWith("#")) continue;
   const i = t.indexOf("=");
   if (i < 1) throw wrong(e, t);
   const o = t.slice(0, i).trim();
   if (Object.hasOwn(n, o)) throw new InputError(`input '${e.name}' has '${o}' twice`, {
    help: "Keep one of the two."
   });
   n[o] = t.slice(i + 1).trim();
  }
  return n;
 }
 const j = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
 };
 function parseDuration(e, t) {
  const n = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(t);
  const r = j[n?.[2] ?? ""];
  if (n === null || r === void 0) throw wrong(e, t);
  return Number(n[1]) * r;
 }
 function wrong(e, t) {
  return new InputError(`input '${e.name}' is '${t}'; ${allowed(e)}`);
 }
 function allowed(e) {
  switch (e.type) {
  case "boolean":
   return "it must be true or false";

  case "integer":
   {
    const {minimum: t, maximum: n} = e;
    const r = t === void 0 ? "" : n === void 0 ? ` of ${t} or more` : ` from ${t} to ${n}`;
    return `it must be a whole number${r}`;
   }

  case "choice":
   return `it must be one of ${e.options.join(", ")}`;

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
 const T = 8e3;
 function run(e, t) {
  const n = new AbortController;
  let r = false;
  const end = e => {
   if (r) return;
   r = true;
   process.exitCode = e;
   process.stdout.write("", () => process.exit(e));
  };
  const fail = t => {
   if (r) return;
   const i = n.signal.reason;
   if (i instanceof CancelledError) {
    report(e.name, t === i || isAbort(t) ? i : t);
    end(i.signalName === "SIGTERM" ? 143 : 130);
   } else {
    report(e.name, t);
    end(1);
   }
  };
  for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, () => {
   if (n.signal.aborted) return;
   info(`${e} received: ending what runs`);
   n.abort(new CancelledError(e));
   setTimeout(() => fail(n.signal.reason), T).unref();
  });
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  const work = async () => {
   const r = readInputs(e.inputs, process.env);
   await t({
    inputs: r,
    signal: n.signal,
    setOutputs: t => setOutputs(e, t)
   });
   n.signal.throwIfAborted();
  };
  work().then(() => end(0), fail);
 }
 function setOutputs(e, t) {
  for (const [n, r] of Object.entries(t)) {
   const t = e.outputs[n];
   if (t === void 0) throw new Error(`${e.name} declares no output for '${n}'`);
   if (r === void 0) continue;
   const i = typeof r === "string" ? r : JSON.stringify(r);
   if (process.env.GITHUB_OUTPUT) issueFileCommand("OUTPUT", prepareKeyValueMessage(t, i)); else info(`${t}: ${i}`);
  }
 }
 function report(e, t) {
  const [n = "unknown error", ...r] = errors_causeChain(t);
  const {help: i, place: o} = adviceOf(t);
  const s = [ n, ...r.map(e => `because: ${e}`), ...i === void 0 ? [] : [ `help: ${i}` ] ];
  log_error(s.join("\n"), {
   title: e,
   ...o === void 0 ? {} : {
    place: o
   }
  });
  if (t instanceof Error && t.stack !== void 0) debug(mask_redact(t.stack));
 }
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof CancelledError);
 }
 const A = 1e6;
 let I = 0;
 async function appendSummary(e) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  const t = mask_redact(e.endsWith("\n") ? e : `${e}\n`);
  const n = A - I;
  const r = Buffer.byteLength(t);
  const i = r <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
  if (n <= 0) return;
  I += Buffer.byteLength(i);
  await x.addRaw(i).write();
  x.emptyBuffer();
 }
 function table(e, t) {
  const line = e => `| ${e.map(cell).join(" | ")} |`;
  return [ line(e), `|${e.map(() => " --- ").join("|")}|`, ...t.map(line) ].join("\n");
 }
 function cell(e) {
  return e.replaceAll("|", "\\|").replace(/\r?\n/g, "<br>");
 }
 function baselineOf(e) {
  const t = new Map;
  for (const n of e) {
   const e = keyOf(n);
   t.set(e, (t.get(e) ?? 0) + 1);
  }
  return t;
 }
 function compareWith(e, t) {
  const n = new Map(e);
  const r = [];
  const i = [];
  for (const e of t) {
   const t = keyOf(e);
   const o = n.get(t);
   if (o === void 0 || o <= 0 && !isPackage(e)) r.push(e); else i.push(e);
   if (o !== void 0) n.set(t, o - 1);
  }
  const o = new Set(t.map(keyOf));
  return {
   fresh: r,
   known: i,
   gone: [ ...e.keys() ].filter(e => !o.has(e)).length
  };
 }
 function keyOf(e) {
  const {kind: t, id: n, subject: r, path: i} = e;
  return JSON.stringify([ t, n, isPackage(e) ? r : i ]);
 }
 function isPackage({kind: e}) {
  return e === "vulnerability" || e === "license";
 }
 const L = {
  vulnerabilities: "vulnerability",
  secrets: "secret",
  misconfigurations: "misconfiguration",
  licenses: "license"
 };
 const N = [ "id", "reason", "owner", "expires" ];
 const R = [ ...N, "package", "paths" ];
 const M = {
  expired_at: "expires",
  statement: "reason"
 };
 async function parseIgnores(e, t) {
  const {parseDocument: n, LineCounter: r, isMap: i, isSeq: o, isScalar: s} = await __nccwpck_require__.e(113).then(__nccwpck_require__.bind(__nccwpck_require__, 113));
  const a = new r;
  const c = n(e, {
   lineCounter: a
  });
  const placeOf = e => {
   const {line: n, col: r} = a.linePos(e ?? 0);
   return {
    file: t,
    line: Math.max(1, n),
    column: Math.max(1, r)
   };
  };
  const wrong = (e, n, r) => new ActionError(`${t}: ${e}`, {
   place: placeOf(n),
   ...r === void 0 ? {} : {
    help: r
   }
  });
  const [u] = c.errors;
  if (u !== void 0) throw wrong(`it is not YAML (${u.message.split("\n")[0]})`, u.pos[0]);
  if (c.contents === null) return [];
  const d = c.contents;
  if (!i(d)) throw wrong(`it must have the sections ${Object.keys(L).join(", ")}`);
  const l = [];
  for (const {key: e, value: t} of d.items) {
   const n = s(e) ? e.range?.[0] : void 0;
   const r = L[String(e)];
   if (r === void 0) throw wrong(`'${String(e)}' is not a section; it must be one of ${Object.keys(L).join(", ")}`, n);
   if (s(t) && t.value === null) continue;
   if (!o(t)) throw wrong(`'${String(e)}' must be a list`, n);
   for (const o of t.items) {
    const t = i(o) ? o.range?.[0] : n;
    if (!i(o)) throw wrong(`an entry of '${String(e)}' is not a mapping with id, reason, owner and expires`, t);
    const s = o.toJSON();
    l.push({
     ...checkEntry(s, (e, n) => wrong(e, t, n)),
     kind: r,
     place: placeOf(t)
    });
   }
  }
  return l;
 }
 function checkEntry(e, t) {
  const n = typeof e.id === "string" ? `the ignore of ${e.id}` : "an ignore";
  for (const r of Object.keys(e)) {
   const e = M[r];
   if (e !== void 0) throw t(`${n} has '${r}'`, `It is called '${e}' here.`);
   if (!R.includes(r)) throw t(`${n} has '${r}'; it may have ${R.join(", ")}`);
  }
  const r = N.filter(t => typeof e[t] !== "string" || e[t] === "");
  if (r.length > 0) throw t(`${n} lacks ${r.join(" and ")}`, "Say why it is accepted, who answers for it, and until when (expires: YYYY-MM-DD).");
  const {id: i, reason: o, owner: s, expires: a} = e;
  const c = Date.parse(`${a}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(a) || Number.isNaN(c) || !new Date(c).toISOString().startsWith(a)) throw t(`${n} expires '${a}'; it must be a day such as 2026-12-31`);
  const u = e.package;
  if (u !== void 0 && typeof u !== "string") throw t(`${n}: 'package' must be a package's name`);
  const d = e.paths ?? [];
  if (!Array.isArray(d) || !d.every(e => typeof e === "string")) throw t(`${n}: 'paths' must be a list of paths`);
  return {
   id: i,
   reason: o,
   owner: s,
   expires: a,
   package: u,
   paths: d
  };
 }
 const C = 864e5;
 function daysLeft({expires: e}, t) {
  const n = Date.UTC(t.getUTCFullYear(), t.getUTCMonth(), t.getUTCDate());
  return Math.round((Date.parse(`${e}T00:00:00Z`) - n) / C);
 }
 function covers(e, t) {
  if (e.kind !== t.kind || e.id !== t.id) return false;
  if (e.package !== void 0 && e.package !== t.subject) return false;
  const n = t.path.replace(/^\//, "");
  return e.paths.length === 0 || e.paths.some(e => globPattern(e).test(n));
 }
 function globPattern(e) {
  const t = e.replace(/^\//, "").split(/(\*\*\/|\*\*|\*)/).map(e => {
   if (e === "**/") return "(?:.*/)?";
   if (e === "**") return ".*";
   return e === "*" ? "[^/]*" : e.replace(/[\\^$.|?+()[\]{}]/g, "\\$&");
  }).join("");
  return new RegExp(`^${t}$`);
 }
 const D = [ "CRITICAL", "HIGH", "MEDIUM", "LOW", "UNKNOWN" ];
 function parseReport(e, t = "container_image") {
  let n;
  try {
   n = JSON.parse(e);
  } catch (e) {
   throw new ActionError("Trivy's report is not JSON", {
    cause: e
   });
  }
  const r = objectOf(n);
  if (r.SchemaVersion !== 2) throw new ActionError(`Trivy's report has the schema version '${String(r.SchemaVersion)}'; 2 is known`, {
   help: "Use a Trivy whose JSON has SchemaVersion 2, such as the one that this action fetches."
  });
  if (r.ArtifactType !== t) throw new ActionError(`Trivy scanned a '${String(r.ArtifactType)}', not a ${t}`);
  const i = listOf(r.Results);
  const o = objectOf(r.Metadata);
  const s = objectOf(o.OS);
  return {
   findings: i.flatMap(findingsOf).sort(bySeverity),
   packages: i.reduce((e, t) => e + listOf(t.Packages).length, 0),
   imageId: textOf(o.ImageID),
   os: s.Family === "none" ? "" : [ textOf(s.Family), textOf(s.Name) ].filter(Boolean).join(" "),
   endOfLife: s.EOSL === true,
   version: textOf(objectOf(r.Trivy).Version)
  };
 }
 function withoutSecrets(e) {
  const t = objectOf(JSON.parse(e));
  for (const e of listOf(t.Results)) for (const t of listOf(e.Secrets)) {
   t.Match = "(not shown)";
   delete t.Code;
  }
  return `${JSON.stringify(t, null, 2)}\n`;
 }
 function findingsOf(e) {
  const t = textOf(e.Target);
  const n = e.Class === "os-pkgs" ? "os" : "library";
  return [ ...listOf(e.Vulnerabilities).map(e => ({
   kind: "vulnerability",
   id: textOf(e.VulnerabilityID),
   severity: severityOf(e.Severity),
   title: textOf(e.Title) || textOf(e.VulnerabilityID),
   of: n,
   subject: textOf(e.PkgName),
   path: textOf(e.PkgPath) || t,
   installed: textOf(e.InstalledVersion),
   fixed: textOf(e.FixedVersion),
   url: textOf(e.PrimaryURL)
  })), ...listOf(e.Secrets).map(e => ({
   kind: "secret",
   id: textOf(e.RuleID),
   severity: severityOf(e.Severity),
   title: textOf(e.Title),
   of: "",
   subject: `${t}:${textOf(e.StartLine)}`,
   path: t,
   installed: "",
   fixed: "",
   url: ""
  })), ...listOf(e.Misconfigurations).filter(({Status: e}) => e === void 0 || e === "FAIL").map(e => ({
   kind: "misconfiguration",
   id: textOf(e.ID) || textOf(e.AVDID),
   severity: severityOf(e.Severity),
   title: textOf(e.Title),
   of: "",
   subject: t,
   path: t,
   installed: "",
   fixed: "",
   url: textOf(e.PrimaryURL)
  })), ...listOf(e.Licenses).map(e => ({
   kind: "license",
   id: textOf(e.Name),
   severity: severityOf(e.Severity),
   title: `licence ${textOf(e.Name)} (${textOf(e.Category)})`,
   of: "",
   subject: textOf(e.PkgName) || textOf(e.FilePath),
   path: textOf(e.FilePath) || t,
   installed: "",
   fixed: "",
   url: textOf(e.Link)
  })) ];
 }
 function bySeverity(e, t) {
  return D.indexOf(e.severity) - D.indexOf(t.severity) || e.subject.localeCompare(t.subject) || e.id.localeCompare(t.id);
 }
 function severityOf(e) {
  return D.find(t => t === e) ?? "UNKNOWN";
 }
 function objectOf(e) {
  return typeof e === "object" && e !== null && !Array.isArray(e) ? e : {};
 }
 function listOf(e) {
  return Array.isArray(e) ? e.map(objectOf) : [];
 }
 function textOf(e) {
  return typeof e === "string" || typeof e === "number" ? String(e) : "";
 }
 const U = 14;
 function judge(e, t) {
  const {ignores: n, now: r} = t;
  const i = n.filter(e => daysLeft(e, r) < 0);
  const o = n.filter(e => daysLeft(e, r) >= 0);
  const s = [];
  const a = [];
  for (const t of e.findings) {
   const e = o.find(e => covers(e, t));
   if (e === void 0) a.push(t); else s.push({
    finding: t,
    ignore: e
   });
  }
  const fails = e => t.severity.includes(e.severity) && (t.kinds?.includes(e.kind) ?? true) && (e.of === "" || (t.vulnTypes?.includes(e.of) ?? true)) && !(t.ignoreUnfixed && isUnfixed(e));
  const c = t.baseline === void 0 ? void 0 : compareWith(t.baseline, e.findings);
  const u = c === void 0 ? a : c.fresh.filter(e => a.includes(e));
  const d = u.filter(fails);
  return {
   result: d.length === 0 ? "clean" : "findings",
   failing: d,
   counts: countBySeverity(a),
   compared: c === void 0 ? void 0 : {
    fresh: u.length,
    known: c.known.filter(e => a.includes(e) && fails(e)),
    gone: c.gone
   },
   ignored: s,
   expired: i,
   expiring: o.filter(e => daysLeft(e, r) <= U),
   unused: o.filter(t => !e.findings.some(e => covers(t, e)))
  };
 }
 function countBySeverity(e) {
  const t = Object.fromEntries(D.map(e => [ e, 0 ]));
  for (const {severity: n} of e) t[n]++;
  return t;
 }
 function isUnfixed(e) {
  return e.kind === "vulnerability" && e.fixed === "";
 }
 function upgradeTo({installed: e, fixed: t}) {
  const n = t.split(",").map(e => e.trim()).filter(e => e !== "");
  const r = n.filter(t => compare(t, e) > 0).sort(compare);
  return r[0] ?? n.join(", ");
 }
 function upgrades(e) {
  const t = new Map;
  for (const n of e) {
   const e = upgradeTo(n);
   if (n.kind !== "vulnerability" || e === "") continue;
   const r = `${n.subject}@${n.installed}`;
   const i = t.get(r);
   if (i === void 0) t.set(r, {
    package: n.subject,
    from: n.installed,
    to: e,
    ids: [ n.id ]
   }); else {
    if (compare(e, i.to) > 0) i.to = e;
    if (!i.ids.includes(n.id)) i.ids.push(n.id);
   }
  }
  return [ ...t.values() ];
 }
 function compare(e, t) {
  const [n, r] = [ e, t ].map(e => (e.match(/\d+/g) ?? []).map(Number));
  for (let e = 0; e < Math.max(n?.length ?? 0, r?.length ?? 0); e++) {
   const t = (n?.[e] ?? 0) - (r?.[e] ?? 0);
   if (t !== 0) return t;
  }
  return e < t ? -1 : e > t ? 1 : 0;
 }
 const q = 50;
 const P = "The vulnerability database is the sample for tests: it knows a handful of advisories, so a clean result means little.";
 function scanSummary(e) {
  const {verdict: t, digest: n} = e;
  const {counts: r, failing: i, ignored: o, compared: s} = t;
  const {packages: a, os: c, endOfLife: u} = e.report;
  const {name: d, updatedAt: l} = e.database;
  const f = d === "" ? "no database" : `database ${d} of ${l}`;
  return [ `### Scan: ${headline(t)}`, ...e.database.sample ? [ `> [!WARNING]\n> ${P}` ] : [], ...u ? [ `> [!WARNING]\n> ${endOfLifeWarning(plain(c))}` ] : [], `\`${n}\`, ${packagesText(a)}, ${f}. Failing severities: ${e.severity.join(", ")}.`, table(D, [ D.map(e => String(r[e])) ]), ...findingsTable(i), ...upgradeList(i), ...s === void 0 || s.known.length === 0 ? [] : [ `<details><summary>${s.known.length} known from the baseline</summary>\n`, ...findingsTable(s.known), "</details>" ], ...o.length === 0 ? [] : [ `<details><summary>${o.length} ignored</summary>\n`, table([ "id", "in", "reason", "owner", "expires" ], o.slice(0, q).map(({finding: e, ignore: t}) => [ e.id, e.subject, t.reason, t.owner, t.expires ].map(plain))), "</details>" ] ].join("\n\n");
 }
 function brokenSummary(e, t) {
  return `### Scan: broken\n\nThe scanner failed, so nothing is known of \`${e}\`: neither that it is clean nor that it is vulnerable.\n\n${plain(t)}`;
 }
 function headline({result: e, failing: t, compared: n}) {
  const r = t.length === 1 ? "finding" : "findings";
  if (n === void 0) return e === "clean" ? "clean" : `${t.length} ${r}`;
  const {known: i, gone: o} = n;
  const s = `${i.length} known from the baseline, ${o} gone`;
  return e === "clean" ? `clean, nothing new (${s})` : `${t.length} new ${r} (${s})`;
 }
 function endOfLifeWarning(e) {
  return `${e} is past its end of life: its vulnerabilities are no longer told, so a clean result means little. Take a newer base image.`;
 }
 function packagesText(e) {
  return `${e} ${e === 1 ? "package" : "packages"}`;
 }
 function findingLine(e) {
  const {severity: t, id: n, subject: r, installed: i, title: o, kind: s, url: a} = e;
  const c = upgradeTo(e);
  const u = s !== "vulnerability" ? "" : c === "" ? " (no fix yet)" : ` (upgrade to ${c})`;
  return `${t} ${n} in ${[ r, i ].filter(Boolean).join(" ")}${u}: ${o}${a === "" ? "" : ` ${a}`}`;
 }
 function findingsTable(e) {
  if (e.length === 0) return [];
  const t = e.slice(0, q).map(e => [ e.severity, plain(e.subject), plain(e.installed), plain(e.fixed), /^https:\/\/[\w./-]+$/.test(e.url) ? `[${plain(e.id)}](${e.url})` : plain(e.id), plain(e.title) ]);
  const n = e.length - t.length;
  return [ table([ "severity", "package", "installed", "fixed in", "id", "title" ], t), ...n > 0 ? [ `\u2026 and ${n} more, in the report.` ] : [] ];
 }
 function upgradeList(e) {
  const t = upgrades(e);
  if (t.length === 0) return [];
  return [ [ "**What to upgrade**", "", ...t.slice(0, q).map(({package: e, from: t, to: n, ids: r}) => `- ${plain(e)} ${plain(t)} \u2192 **${plain(n)}** (${plain(r.join(", "))})`) ].join("\n") ];
 }
 function plain(e) {
  return e.replace(/[&<>]/g, e => `&#${e.charCodeAt(0)};`).replace(/[\\`*_[\]#~]/g, "\\$&");
 }
 const F = 9;
 function findings_annotate(e, t, n = new Date) {
  const r = t ? log_error : warning;
  for (const [t, n] of e.failing.entries()) if (t < F) r(findingLine(n), {
   title: `${n.severity} ${n.id}`
  }); else info(findingLine(n));
  for (const t of e.expiring) {
   const e = daysLeft(t, n);
   const r = e === 0 ? "today" : e === 1 ? "tomorrow" : `in ${e} days`;
   warning(`the ignore of ${about(t)} expires ${r} (${t.expires}); ${t.owner} answers for it`, {
    place: t.place
   });
  }
  for (const n of e.expired) if (!t || e.expired.length > 1 || e.result === "findings") warning(expiredLine(n), {
   place: n.place
  });
  for (const t of e.unused) notice(`the ignore of ${about(t)} covers nothing any more; take it out`, {
   place: t.place
  });
 }
 function findingsError(e, t) {
  const {failing: n, compared: r} = e;
  const i = r === void 0 ? "" : "new ";
  const o = n.length === 1 ? `one ${i}finding` : `${n.length} ${i}findings`;
  const s = upgrades(n).map(({package: e, from: t, to: n}) => `${e} ${t} \u2192 ${n}`);
  return new ActionError(`${o} of severity ${t.join(" or ")} in the image`, {
   help: s.length === 0 ? "The summary lists them. What has to be lived with goes into an ignore file, with an end." : `Upgrade ${s.slice(0, 20).join(", ")}${s.length > 20 ? ", \u2026" : ""}.`
  });
 }
 function expiredError(e) {
  const [t, ...n] = e.expired;
  const r = n.length === 0 ? "" : ` (and ${n.length} more)`;
  return new ActionError(`${t === void 0 ? "an ignore has expired" : expiredLine(t)}${r}`, {
   ...t === void 0 ? {} : {
    place: t.place
   },
   help: "Mend what it covers and take the entry out, or renew 'expires' with a reason that still holds."
  });
 }
 function expiredLine(e) {
  return `the ignore of ${about(e)} expired on ${e.expires}; ${e.owner} answers for it`;
 }
 function about({id: e, package: t}) {
  return t === void 0 ? e : `${e} in ${t}`;
 }
 const B = {
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
   gateScanners: {
    name: "gate-scanners",
    type: "list"
   },
   vulnType: {
    name: "vuln-type",
    type: "list",
    default: "os,library"
   },
   baseline: {
    name: "baseline",
    type: "string"
   },
   ignoreFile: {
    name: "ignore-file",
    type: "list"
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
   version: {
    name: "version",
    type: "string"
   },
   trivySha256: {
    name: "trivy-sha256",
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
   failing: "failing",
   new: "new",
   gone: "gone",
   report: "report",
   sarif: "sarif",
   sbom: "sbom",
   database: "database",
   databaseUpdatedAt: "database-updated-at"
  }
 };
 const V = {
  vuln: "vulnerability",
  secret: "secret",
  misconfig: "misconfiguration",
  license: "license"
 };
 const W = Object.keys(V);
 const H = [ "os", "library" ];
 function severitiesOf(e) {
  return e.map(e => {
   const t = D.find(t => t === e.toUpperCase());
   if (t !== void 0) return t;
   throw new InputError(`input 'severity' has '${e}'; it must be of ${D.join(", ")}`);
  });
 }
 function scannersOf(e) {
  for (const t of e) if (!W.some(e => e === t)) throw new InputError(`input 'scanners' has '${t}'; it must be of ${W.join(", ")}`);
  return [ ...new Set(e) ];
 }
 function gateKinds(e, t) {
  for (const n of e) if (!t.includes(n)) throw new InputError(`input 'gate-scanners' has '${n}'; it must be of the scanners, ${t.join(", ")}`);
  const n = e.length === 0 ? t : e;
  return n.map(e => V[e]);
 }
 function vulnTypesOf(e) {
  for (const t of e) if (!H.includes(t)) throw new InputError(`input 'vuln-type' has '${t}'; it must be of ${H.join(", ")}`);
  return [ ...e ];
 }
 function versionOf(e) {
  const t = e?.replace(/^v/, "");
  if (t === void 0 || /^\d+\.\d+\.\d+$/.test(t)) return t;
  throw new InputError(`input 'version' is '${e}'; it must be a release of Trivy, such as 0.76.0`);
 }
 function sumOf(e) {
  const t = e?.replace(/^sha256:/, "").toLowerCase();
  if (t === void 0 || /^[0-9a-f]{64}$/.test(t)) return t;
  throw new InputError(`input 'trivy-sha256' is '${e}'; it must be 64 hexadecimal digits`);
 }
 const J = require("node:child_process");
 const Y = 5e3;
 function exec(e, t, n = {}) {
  const {signal: r} = n;
  return new Promise((i, o) => {
   if (r?.aborted) return o(r.reason);
   const s = (0, J.spawn)(e, t, {
    cwd: n.cwd,
    env: n.env === void 0 ? process.env : {
     ...process.env,
     ...n.env
    },
    stdio: [ n.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
   });
   let a;
   const onAbort = () => {
    s.kill("SIGTERM");
    a = setTimeout(() => s.kill("SIGKILL"), Y);
   };
   r?.addEventListener("abort", onAbort, {
    once: true
   });
   const c = exec_collect(s.stdout, e => n.onLine?.(e, "stdout"));
   const u = exec_collect(s.stderr, e => n.onLine?.(e, "stderr"));
   if (n.input !== void 0) {
    s.stdin?.on("error", () => {});
    s.stdin?.end(n.input);
   }
   s.on("error", t => {
    r?.removeEventListener("abort", onAbort);
    const i = t.code === "ENOENT";
    o(new ActionError(i ? `'${e}' was not found on this machine` : `'${e}' could not be started`, {
     cause: t,
     ...i && n.missingHelp !== void 0 ? {
      help: n.missingHelp
     } : {}
    }));
   });
   s.on("close", (s, d) => {
    clearTimeout(a);
    r?.removeEventListener("abort", onAbort);
    if (r?.aborted) return o(r.reason);
    const l = {
     exitCode: s ?? 128,
     stdout: c(),
     stderr: u()
    };
    if (l.exitCode === 0 || n.allowFailure) return i(l);
    const f = d === null ? `exit code ${l.exitCode}` : `killed by ${d}`;
    const p = (l.stderr.trim() || l.stdout.trim()).split("\n").slice(-20).join("\n");
    o(new ActionError(mask_redact(`${`${e} ${t[0] ?? ""}`.trim()} failed (${f})${p === "" ? "" : `:\n${p}`}`)));
   });
  });
 }
 function exec_collect(e, t) {
  let n = "";
  let r = "";
  e?.setEncoding("utf8");
  e?.on("data", e => {
   n += e;
   const i = (r + e).split(/\r?\n/);
   r = i.pop() ?? "";
   for (const e of i) t(e);
  });
  e?.on("end", () => {
   if (r !== "") t(r);
  });
  return () => n;
 }
 class ScannerError extends ActionError {
  name="ActionError";
 }
 const G = "0.76.0";
 const K = "https://github.com/aquasecurity/trivy/releases/download";
 async function findTrivy(e) {
  const {given: t, env: n, version: s = G, sha256: a} = e;
  if (t !== void 0) {
   if (!await isExecutable(t)) throw new ScannerError(`'${t}' is not a program that can be run`, {
    help: "Set the input 'trivy' to the path of a Trivy binary, or leave it out."
   });
   if (a !== void 0) demandSum(t, await binary_sumOf(t), a);
   return {
    path: t,
    from: "input"
   };
  }
  const c = e.version === void 0 && a === void 0;
  for (const e of c ? (n.PATH ?? "").split(o.delimiter) : []) {
   const t = (0, o.join)(e, "trivy");
   if (e !== "" && await isExecutable(t)) return {
    path: t,
    from: "path"
   };
  }
  const u = n.RUNNER_TOOL_CACHE || (0, o.join)(n.XDG_CACHE_HOME || (0, o.join)((0, 
  i.homedir)(), ".cache"), "slipway");
  const d = (0, o.join)(u, "trivy", s, process.arch);
  const l = (0, o.join)(d, "trivy");
  const f = await (0, r.readFile)(`${d}.complete`, "utf8").catch(() => {});
  const p = f !== void 0 && (a === void 0 || f === a);
  if (p && await isExecutable(l)) return {
   path: l,
   from: "tool cache"
  };
  await download(d, s, e);
  return {
   path: l,
   from: "download"
  };
 }
 async function download(e, t, n) {
  const {signal: i, releases: s = K, sha256: a} = n;
  const u = archiveName(process.platform, process.arch, t);
  const d = `${s}/v${t}`;
  const l = a ?? await listedSum(d, t, u, i);
  const f = await get(`${d}/${u}`, t, i);
  const p = (0, c.createHash)("sha256").update(f).digest("hex");
  demandSum(u, p, l);
  await (0, r.rm)(`${e}.complete`, {
   force: true
  });
  const h = `${e}.${(0, c.randomUUID)()}`;
  try {
   await (0, r.mkdir)(h, {
    recursive: true,
    mode: 448
   });
   const t = (0, o.join)(h, u);
   await (0, r.writeFile)(t, f, {
    mode: 384
   });
   await exec("tar", [ "-xzf", t, "-C", h, "trivy" ], {
    signal: i
   });
   await (0, r.rm)(t);
   await (0, r.rm)(e, {
    recursive: true,
    force: true
   });
   await (0, r.rename)(h, e);
   await (0, r.writeFile)(`${e}.complete`, p);
  } finally {
   await (0, r.rm)(h, {
    recursive: true,
    force: true
   });
  }
 }
 async function listedSum(e, t, n, r) {
  const i = (await get(`${e}/trivy_${t}_checksums.txt`, t, r)).toString("utf8");
  const o = checksumIn(i, n);
  if (o === void 0) throw new ScannerError(`the checksums of Trivy ${t} do not name ${n}`);
  return o;
 }
 function demandSum(e, t, n) {
  if (t === n) return;
  throw new ScannerError(`${e} does not match its checksum: it is ${t} and must be ${n}`, {
   help: "It was not used. Run the job again; if it stays so, it was changed: use a Trivy that you trust."
  });
 }
 async function binary_sumOf(e) {
  const t = (0, c.createHash)("sha256");
  await (0, u.pipeline)((0, s.createReadStream)(e), t);
  return t.digest("hex");
 }
 function archiveName(e, t, n = G) {
  const r = {
   linux: "Linux",
   darwin: "macOS"
  }[e];
  const i = {
   x64: "64bit",
   arm64: "ARM64"
  }[t];
  if (r !== void 0 && i !== void 0) return `trivy_${n}_${r}-${i}.tar.gz`;
  throw new ScannerError(`there is no Trivy to fetch for ${e} on ${t}`, {
   help: "Install Trivy on the runner, or set the input 'trivy' to its path."
  });
 }
 function checksumIn(e, t) {
  for (const n of e.split("\n")) {
   const [, e, r] = /^([0-9a-f]{64})\s+\*?(\S+)\s*$/.exec(n) ?? [];
   if (r === t) return e;
  }
  return;
 }
 async function get(e, t, n) {
  try {
   const t = await fetch(e, {
    signal: AbortSignal.any([ n, AbortSignal.timeout(3e5) ])
   });
   if (!t.ok) throw new Error(`${new URL(e).host} answered ${t.status}`);
   return Buffer.from(await t.arrayBuffer());
  } catch (r) {
   n.throwIfAborted();
   throw new ScannerError(`Trivy ${t} could not be fetched from ${e}`, {
    cause: r,
    help: "Install Trivy on the runner, or set the input 'trivy' to its path."
   });
  }
 }
 async function isExecutable(e) {
  const t = await (0, r.access)(e, s.constants.X_OK).then(() => true, () => false);
  return t && await isFile(e);
 }
 async function isFile(e) {
  return (await (0, r.stat)(e).catch(() => {}))?.isFile() ?? false;
 }
 const z = require("node:timers/promises");
 const X = 6e4;
 function pauseOf(e, t, n = 0, r = Math.random()) {
  const i = Math.min(e.maxMs, e.baseMs * 2 ** (t - 1));
  return Math.max(Math.round(i * r), Math.min(n, X));
 }
 async function pause(e, t) {
  t.throwIfAborted();
  await (0, z.setTimeout)(e, void 0, {
   signal: t
  }).catch(e => {
   t.throwIfAborted();
   throw e;
  });
 }
 const Z = new Set([ "TRIVY_USERNAME", "TRIVY_PASSWORD", "TRIVY_REGISTRY_TOKEN", "TRIVY_INSECURE", "TRIVY_JAVA_DB_REPOSITORY", "TRIVY_CHECKS_BUNDLE_REPOSITORY" ]);
 async function runTrivy(e, t, n) {
  const r = AbortSignal.timeout(e.timeoutMs);
  try {
   await exec(e.trivy, [ ...t, "--timeout", `${Math.ceil(e.timeoutMs / 1e3) + 60}s` ], {
    cwd: e.cwd,
    env: {
     ...trivyEnvironment(process.env),
     TRIVY_DISABLE_TELEMETRY: "true",
     TRIVY_SKIP_VERSION_CHECK: "true"
    },
    signal: AbortSignal.any([ e.signal, r ])
   });
  } catch (t) {
   e.signal.throwIfAborted();
   if (r.aborted) throw new ScannerError(`Trivy took longer than ${e.timeoutMs / 1e3} s to ${n} and was ended`, {
    help: "Set the input 'timeout' higher, or look at what keeps it: the network, or a very large image."
   });
   throw new ScannerError(`Trivy could not ${n}`, {
    cause: t
   });
  }
 }
 function trivyEnvironment(e) {
  const t = Object.keys(e).filter(e => e.startsWith("TRIVY_") && !Z.has(e));
  return Object.fromEntries(t.map(e => [ e, void 0 ]));
 }
 const Q = 3;
 const ee = 2e3;
 async function readDatabase(e) {
  const t = (0, o.join)(e, "db");
  const n = await (0, r.stat)((0, o.join)(t, "trivy.db")).then(e => e.size, () => 0);
  if (n === 0) return;
  try {
   const e = JSON.parse(await (0, r.readFile)((0, o.join)(t, "metadata.json"), "utf8"));
   const text = e => typeof e === "string" ? e : "";
   const n = await (0, r.stat)((0, o.join)(t, "SAMPLE")).then(() => true, () => false);
   return {
    updatedAt: text(e.UpdatedAt),
    downloadedAt: text(e.DownloadedAt),
    sample: n
   };
  } catch {
   return;
  }
 }
 async function updateDatabase(e, t) {
  const {cacheDir: n, repositories: r, onFailure: i} = t;
  const o = await readDatabase(n);
  const s = {
   attempts: Q,
   baseMs: t.baseMs ?? ee,
   maxMs: 3e4
  };
  const a = [];
  for (const t of r) {
   for (let r = 1; r <= Q; r++) try {
    await runTrivy(e, [ "image", "--download-db-only", "--db-repository", t, "--cache-dir", n, "--no-progress" ], `update its database from ${t}`);
    const r = await readDatabase(n);
    if (r === void 0) throw new ScannerError(`Trivy left no database in ${n}`);
    const i = o?.updatedAt === r.updatedAt && o.downloadedAt === r.downloadedAt;
    return i ? "cache" : t;
   } catch (n) {
    e.signal.throwIfAborted();
    const o = lastLine(n);
    const c = /MANIFEST_UNKNOWN|NAME_UNKNOWN|UNAUTHORIZED|DENIED|no such host|not found/i.test(o);
    if (c || r === Q) {
     a.push(`${t}: ${o}`);
     break;
    }
    i(`${t} failed, trying again (${r} of ${Q}): ${o}`);
    await pause(pauseOf(s, r), e.signal);
   }
   if (t !== r.at(-1)) i(`${a.at(-1)}; trying the next mirror`);
  }
  throw new ScannerError(`no mirror gave the vulnerability database:\n${a.join("\n")}`, {
   help: "Give mirrors that can be reached from here in 'database-repository', or bring a database in 'cache-dir' and set 'skip-db-update'."
  });
 }
 function lastLine(e) {
  const t = errors_causeChain(e).join("\n").trim().split("\n").at(-1) ?? "";
  return t.replace(/^\S+\s+FATAL\s+(Fatal error\s+)?/, "").slice(0, 500);
 }
 async function scan(e, t) {
  const {folder: n} = t;
  const i = (0, o.join)(n, "trivy.raw.json");
  const s = (0, o.join)(n, "trivy.json");
  const a = (0, o.join)(n, "trivy.sarif");
  const c = (0, o.join)(n, "trivy.cdx.json");
  await runTrivy(e, [ "image", "--input", t.layout, "--format", "json", "--list-all-pkgs", "--output", i, "--scanners", t.scanners.join(","), "--cache-dir", t.cacheDir, "--skip-db-update", "--no-progress", "--exit-code", "0", ...t.offline ? [ "--offline-scan", "--skip-java-db-update", "--skip-check-update" ] : [] ], "scan the image");
  const u = await readReport(i);
  if (u.imageId !== t.config) throw new ScannerError(`Trivy scanned the image ${u.imageId || "(none)"}, not ${t.config}`);
  await (0, r.writeFile)(s, withoutSecrets(await (0, r.readFile)(i, "utf8")), {
   mode: 384
  });
  await (0, r.rm)(i);
  await Promise.all([ runTrivy(e, [ "convert", "--format", "sarif", "--output", a, s ], "make SARIF of its report"), toSbom(e, s, c) ]);
  return {
   report: u,
   json: s,
   sarif: a,
   sbom: c
  };
 }
 function toSbom(e, t, n) {
  return runTrivy(e, [ "convert", "--format", "cyclonedx", "--output", n, t ], "make an SBOM of its report");
 }
 async function scanBaseline(e, t, n) {
  const i = "Give the file that this action put out as 'report' or 'sbom' for the image to compare with.";
  const s = await (0, r.readFile)(t, "utf8");
  const a = /^\s*\{[^{}]*"bomFormat":\s*"CycloneDX"/.test(s);
  let c = [];
  try {
   if (!a) c = parseReport(s).findings;
  } catch (e) {
   throw new ScannerError(`the baseline '${t}' is no report of Trivy's`, {
    cause: e,
    help: i
   });
  }
  if (!n.scanners.includes("vuln")) return c;
  const u = a ? t : (0, o.join)(e.cwd, "baseline.cdx.json");
  if (!a) await toSbom(e, t, u);
  const d = (0, o.join)(e.cwd, "baseline.json");
  await runTrivy(e, [ "sbom", "--format", "json", "--scanners", "vuln", "--cache-dir", n.cacheDir, "--skip-db-update", "--no-progress", "--exit-code", "0", "--output", d, ...n.offline ? [ "--offline-scan", "--skip-java-db-update" ] : [], u ], "scan the packages of the baseline");
  const l = parseReport(await (0, r.readFile)(d, "utf8"), "cyclonedx").findings;
  const f = baselineOf(c);
  return [ ...c, ...compareWith(f, l).fresh ];
 }
 async function readReport(e) {
  const t = await (0, r.readFile)(e, "utf8").catch(e => {
   throw new ScannerError("Trivy ended well and left no report", {
    cause: e
   });
  });
  try {
   return parseReport(t);
  } catch (e) {
   throw new ScannerError("Trivy's report can't be used", {
    cause: e
   });
  }
 }
 const te = 7;
 async function runScanner(e) {
  const {inputs: t, layout: n, scanners: s, folder: a, work: c, signal: u} = e;
  const {env: d} = process;
  const l = (0, o.resolve)(t.cacheDir ?? (0, o.join)(d.XDG_CACHE_HOME || (0, o.join)((0, 
  i.homedir)(), ".cache"), "trivy"));
  const f = t.trivy === void 0 ? void 0 : (0, o.resolve)(t.trivy);
  const p = versionOf(t.version);
  const h = sumOf(t.trivySha256);
  const m = await findTrivy({
   given: f,
   version: p,
   sha256: h,
   env: d,
   signal: u
  });
  const g = h === void 0 ? "" : `, sha256 ${h.slice(0, 12)}\u2026 as pinned`;
  info(`[1/4] Trivy: ${m.path} (${m.from}${g})`);
  const w = (0, o.join)(c, "image");
  await n.extractTo(w);
  const y = {
   mediaType: n.manifestMediaType,
   digest: n.digest,
   size: n.manifest.length
  };
  await (0, r.writeFile)((0, o.join)(w, "index.json"), JSON.stringify({
   schemaVersion: 2,
   manifests: [ y ]
  }));
  const v = {
   trivy: m.path,
   cwd: c,
   timeoutMs: t.timeout,
   signal: u
  };
  const b = s.includes("vuln") ? await prepareDatabase(v, t, l) : {
   name: "",
   updatedAt: "",
   sample: false
  };
  if (b.name === "") info("[2/4] database: not needed"); else info(`[2/4] database: ${b.name}, made ${b.updatedAt}`);
  if (b.sample) warning(P); else warnOfAge(b);
  const $ = performance.now();
  const _ = n.config.digest;
  const O = await scan(v, {
   layout: w,
   config: _,
   scanners: s,
   cacheDir: l,
   offline: t.offline,
   folder: a
  });
  const k = ((performance.now() - $) / 1e3).toFixed(1);
  const {packages: x, os: E, version: S} = O.report;
  info(`[3/4] scanned with Trivy ${S} in ${k} s: ${packagesText(x)}${E === "" ? "" : `, ${E}`}`);
  const j = await readBaseline(v, t, s, l);
  return {
   ...O,
   database: b,
   baseline: j
  };
 }
 async function readBaseline(e, t, n, i) {
  const {offline: s} = t;
  const a = t.baseline;
  if (a === void 0) return;
  const c = (0, o.resolve)(a);
  if (!(await (0, r.stat)(c).catch(() => {}))?.isFile()) {
   warning(`there is no baseline '${a}': every finding counts as new`);
   return;
  }
  const u = await scanBaseline(e, c, {
   scanners: n,
   cacheDir: i,
   offline: s
  });
  info(`compared with ${a}: ${u.length} ${u.length === 1 ? "finding" : "findings"}`);
  return baselineOf(u);
 }
 function warnOfAge({name: e, updatedAt: t}) {
  const n = Math.floor((Date.now() - Date.parse(t)) / 864e5);
  if (e === "" || !(n > te)) return;
  warning(`the vulnerability database is ${n} days old: what came to light since is not found`);
 }
 async function prepareDatabase(e, t, n) {
  const r = t.databaseRepository;
  const onFailure = e => info(e);
  const i = t.offline || t.skipDbUpdate ? "cache" : await updateDatabase(e, {
   cacheDir: n,
   repositories: r,
   onFailure: onFailure
  });
  const o = await readDatabase(n);
  if (o === void 0) throw new ScannerError(`there is no vulnerability database in ${n}`, {
   help: "Bring one in 'cache-dir', or leave 'skip-db-update' and 'offline' at false."
  });
  return {
   name: o.sample ? "sample" : i,
   updatedAt: o.updatedAt,
   sample: o.sample
  };
 }
 run(B, async ({inputs: e, setOutputs: t, signal: n}) => {
  const s = severitiesOf(e.severity);
  const a = scannersOf(e.scanners);
  const c = gateKinds(e.gateScanners, a);
  const u = vulnTypesOf(e.vulnType);
  versionOf(e.version);
  sumOf(e.trivySha256);
  const d = (await Promise.all(e.ignoreFile.map(readIgnores))).flat();
  const l = await openLayout(e.archive);
  const {digest: f} = l;
  if (e.digest !== void 0 && e.digest !== f) throw new ActionError(`the archive holds ${f}; ${e.digest} was to be scanned`, {
   help: "Give the archive and the digest of one and the same build: build-amd64's outputs 'archive' and 'digest'."
  });
  const p = await (0, r.mkdtemp)((0, o.join)(process.env.RUNNER_TEMP || (0, i.tmpdir)(), "trivy-scan-"));
  const h = (0, o.join)(p, "work");
  const m = {
   inputs: e,
   layout: l,
   scanners: a,
   folder: p,
   work: h,
   signal: n
  };
  const {report: g, json: w, sarif: y, sbom: v, database: b, baseline: $} = await runScanner(m).catch(async e => {
   n.throwIfAborted();
   t({
    result: "broken",
    digest: f
   });
   await appendSummary(brokenSummary(f, errors_causeChain(e)[0] ?? ""));
   throw new ActionError("the scan broke: whether the image is vulnerable is not known", {
    cause: e
   });
  }).finally(() => (0, r.rm)(h, {
   recursive: true,
   force: true
  }));
  await l.close();
  const _ = {
   severity: s,
   kinds: c,
   vulnTypes: u,
   ignoreUnfixed: e.ignoreUnfixed
  };
  const O = judge(g, {
   ..._,
   baseline: $,
   ignores: d,
   now: new Date
  });
  const {CRITICAL: k, HIGH: x, MEDIUM: E, LOW: S, UNKNOWN: j} = O.counts;
  const T = O.failing.length;
  const {fresh: A, gone: I} = O.compared ?? {};
  t({
   result: O.result,
   digest: f,
   critical: k,
   high: x,
   medium: E,
   low: S,
   unknown: j,
   failing: T
  });
  t({
   new: A ?? "",
   gone: I ?? "",
   report: w,
   sarif: y,
   sbom: v
  });
  t({
   database: b.name,
   databaseUpdatedAt: b.updatedAt
  });
  info(`[4/4] ${headline(O)}: ${k} critical, ${x} high, ${E} medium, ${S} low, ${j} unknown; ${O.ignored.length} ignored`);
  await appendSummary(scanSummary({
   verdict: O,
   digest: f,
   severity: s,
   report: g,
   database: b
  }));
  if (g.packages === 0 && a.includes("vuln")) warning("Trivy recognised no packages in this image, so it could not find vulnerabilities in any.");
  if (g.endOfLife) warning(endOfLifeWarning(g.os));
  findings_annotate(O, e.failOnFindings);
  if (!e.failOnFindings) return;
  if (O.result === "findings") throw findingsError(O, s);
  if (O.expired.length > 0) throw expiredError(O);
 });
 async function readIgnores(e) {
  const t = await (0, r.readFile)(e, "utf8").catch(t => {
   throw new ActionError(`the ignore file '${e}' can't be read`, {
    cause: t
   });
  });
  return parseIgnores(t, e);
 }
 module.exports = n;
})();
