(() => {
 "use strict";
 var e = {
  6698: (e => {
   e.exports = require("node:async_hooks");
  }),
  1421: (e => {
   e.exports = require("node:child_process");
  }),
  7598: (e => {
   e.exports = require("node:crypto");
  }),
  3024: (e => {
   e.exports = require("node:fs");
  }),
  1455: (e => {
   e.exports = require("node:fs/promises");
  }),
  7067: (e => {
   e.exports = require("node:http");
  }),
  4708: (e => {
   e.exports = require("node:https");
  }),
  8161: (e => {
   e.exports = require("node:os");
  }),
  6760: (e => {
   e.exports = require("node:path");
  }),
  1708: (e => {
   e.exports = require("node:process");
  }),
  7075: (e => {
   e.exports = require("node:stream");
  }),
  7975: (e => {
   e.exports = require("node:util");
  }),
  8522: (e => {
   e.exports = require("node:zlib");
  })
 };
 var t = {};
 function __nccwpck_require__(r) {
  var n = t[r];
  if (n !== void 0) return n.exports;
  var i = t[r] = {
   exports: {}
  };
  var o = true;
  try {
   e[r](i, i.exports, __nccwpck_require__);
   o = false;
  } finally {
   if (o) delete t[r];
  }
  return i.exports;
 }
 __nccwpck_require__.m = e;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  __nccwpck_require__.n = e => {
   var t = e && e.__esModule ? () => e["default"] : () => e;
   __nccwpck_require__.d(t, {
    a: t
   });
   return t;
  };
 })();
 (() => {
  var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
  var t;
  __nccwpck_require__.t = function(r, n) {
   if (n & 1) r = this(r);
   if (n & 8) return r;
   if (typeof r === "object" && r) {
    if (n & 4 && r.__esModule) return r;
    if (n & 16 && typeof r.then === "function") return r;
   }
   var i = Object.create(null);
   __nccwpck_require__.r(i);
   var o = {};
   t = t || [ null, e({}), e([]), e(e) ];
   for (var s = n & 2 && r; typeof s == "object" && !~t.indexOf(s); s = e(s)) Object.getOwnPropertyNames(s).forEach(e => o[e] = () => r[e]);
   o["default"] = () => r;
   __nccwpck_require__.d(i, o);
   return i;
  };
 })();
 (() => {
  __nccwpck_require__.d = (e, t) => {
   for (var r in t) if (__nccwpck_require__.o(t, r) && !__nccwpck_require__.o(e, r)) Object.defineProperty(e, r, {
    enumerable: true,
    get: t[r]
   });
  };
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = e => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, r) => {
   __nccwpck_require__.f[r](e, t);
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
   var r = t.modules, n = t.ids, i = t.runtime;
   for (var o in r) if (__nccwpck_require__.o(r, o)) __nccwpck_require__.m[o] = r[o];
   if (i) i(__nccwpck_require__);
   for (var s = 0; s < n.length; s++) e[n[s]] = 1;
  };
  __nccwpck_require__.f.require = (t, r) => {
   if (!e[t]) if (true) installChunk(require("./" + __nccwpck_require__.u(t))); else e[t] = 1;
  };
 })();
 var r = {};
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
 function causeChain(e) {
  const t = [];
  const r = new Set;
  for (let n = e; n !== void 0 && n !== null && !r.has(n); ) {
   r.add(n);
   const e = messageOf(n);
   const i = t.at(-1);
   if (e !== "" && (i === void 0 || !i.includes(e))) t.push(e);
   n = n instanceof Error ? n.cause : void 0;
  }
  return t.length === 0 ? [ "unknown error" ] : t;
 }
 function adviceOf(e) {
  let t;
  let r;
  const n = new Set;
  for (let i = e; i instanceof Error && !n.has(i); i = i.cause) {
   n.add(i);
   if (i instanceof ActionError) {
    t ??= i.help;
    r ??= i.place;
   }
  }
  return {
   help: t,
   place: r
  };
 }
 function messageOf(e) {
  if (e instanceof AggregateError && e.message === "") return e.errors.map(e => messageOf(e)).join("; ");
  if (e instanceof Error) {
   const {name: t, message: r} = e;
   const n = "code" in e && typeof e.code === "string" ? e.code : t;
   const i = n !== "Error" && !/^(ActionError|InputError|TypeError|CancelledError)$/.test(n) && !r.includes(n);
   return i ? `${n}: ${r}` : r;
  }
  return String(e);
 }
 const n = require("os");
 function toCommandValue(e) {
  if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
  return JSON.stringify(e);
 }
 function command_issueCommand(e, t, r) {
  const i = new Command(e, t, r);
  process.stdout.write(i.toString() + n.EOL);
 }
 const i = "::";
 class Command {
  constructor(e, t, r) {
   if (!e) e = "missing.command";
   this.command = e;
   this.properties = t;
   this.message = r;
  }
  toString() {
   let e = i + this.command;
   if (this.properties && Object.keys(this.properties).length > 0) {
    e += " ";
    let t = true;
    for (const r in this.properties) if (this.properties.hasOwnProperty(r)) {
     const n = this.properties[r];
     if (n) {
      if (t) t = false; else e += ",";
      e += `${r}=${escapeProperty(n)}`;
     }
    }
   }
   e += `${i}${escapeData(this.message)}`;
   return e;
  }
 }
 function escapeData(e) {
  return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
 }
 function escapeProperty(e) {
  return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
 }
 const o = require("crypto");
 const s = require("fs");
 function issueFileCommand(e, t) {
  const r = process.env[`GITHUB_${e}`];
  if (!r) throw new Error(`Unable to find environment variable for file command ${e}`);
  if (!s.existsSync(r)) throw new Error(`Missing file at path: ${r}`);
  s.appendFileSync(r, `${toCommandValue(t)}${n.EOL}`, {
   encoding: "utf8"
  });
 }
 function prepareKeyValueMessage(e, t) {
  const r = `ghadelimiter_${o.randomUUID()}`;
  const i = toCommandValue(t);
  if (e.includes(r)) throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);
  if (i.includes(r)) throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);
  return `${e}<<${r}${n.EOL}${i}${n.EOL}${r}`;
 }
 var a = void 0 && (void 0).__awaiter || function(e, t, r, n) {
  function adopt(e) {
   return e instanceof r ? e : new r(function(t) {
    t(e);
   });
  }
  return new (r || (r = Promise))(function(r, i) {
   function fulfilled(e) {
    try {
     step(n.next(e));
    } catch (e) {
     i(e);
    }
   }
   function rejected(e) {
    try {
     step(n["throw"](e));
    } catch (e) {
     i(e);
    }
   }
   function step(e) {
    e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
   }
   step((n = n.apply(e, t || [])).next());
  });
 };
 const {access: c, appendFile: u, writeFile: d} = s.promises;
 const l = "GITHUB_STEP_SUMMARY";
 class Summary {
  constructor() {
   this._buffer = "";
  }
  filePath() {
   return a(this, void 0, void 0, function*() {
    if (this._filePath) return this._filePath;
    const e = process.env[l];
    if (!e) throw new Error(`Unable to find environment variable for $${l}. Check if your runtime environment supports job summaries.`);
    try {
     yield c(e, s.constants.R_OK | s.constants.W_OK);
    } catch (t) {
     throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
    }
    this._filePath = e;
    return this._filePath;
   });
  }
  wrap(e, t, r = {}) {
   const n = Object.entries(r).map(([e, t]) => ` ${e}="${t}"`).join("");
   if (!t) return `<${e}${n}>`;
   return `<${e}${n}>${t}</${e}>`;
  }
  write(e) {
   return a(this, void 0, void 0, function*() {
    const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
    const r = yield this.filePath();
    const n = t ? d : u;
    yield n(r, this._buffer, {
     encoding: "utf8"
    });
    return this.emptyBuffer();
   });
  }
  clear() {
   return a(this, void 0, void 0, function*() {
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
   return this.addRaw(n.EOL);
  }
  addCodeBlock(e, t) {
   const r = Object.assign({}, t && {
    lang: t
   });
   const n = this.wrap("pre", this.wrap("code", e), r);
   return this.addRaw(n).addEOL();
  }
  addList(e, t = false) {
   const r = t ? "ol" : "ul";
   const n = e.map(e => this.wrap("li", e)).join("");
   const i = this.wrap(r, n);
   return this.addRaw(i).addEOL();
  }
  addTable(e) {
   const t = e.map(e => {
    const t = e.map(e => {
     if (typeof e === "string") return this.wrap("td", e);
     const {header: t, data: r, colspan: n, rowspan: i} = e;
     const o = t ? "th" : "td";
     const s = Object.assign(Object.assign({}, n && {
      colspan: n
     }), i && {
      rowspan: i
     });
     return this.wrap(o, r, s);
    }).join("");
    return this.wrap("tr", t);
   }).join("");
   const r = this.wrap("table", t);
   return this.addRaw(r).addEOL();
  }
  addDetails(e, t) {
   const r = this.wrap("details", this.wrap("summary", e) + t);
   return this.addRaw(r).addEOL();
  }
  addImage(e, t, r) {
   const {width: n, height: i} = r || {};
   const o = Object.assign(Object.assign({}, n && {
    width: n
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
   const r = `h${t}`;
   const n = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(r) ? r : "h1";
   const i = this.wrap(n, e);
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
   const r = Object.assign({}, t && {
    cite: t
   });
   const n = this.wrap("blockquote", e, r);
   return this.addRaw(n).addEOL();
  }
  addLink(e, t) {
   const r = this.wrap("a", e, {
    href: t
   });
   return this.addRaw(r).addEOL();
  }
 }
 const f = new Summary;
 const m = f;
 const p = new Set;
 function mask(e) {
  for (const t of [ e, ...e.split(/\r?\n/) ]) {
   const e = t.trim();
   if (e.length < 3 || p.has(e)) continue;
   p.add(e);
   if (process.env.GITHUB_ACTIONS === "true") command_issueCommand("add-mask", {}, e);
  }
 }
 function mask_redact(e) {
  let t = e;
  for (const e of [ ...p ].sort((e, t) => t.length - e.length)) t = t.replaceAll(e, "***");
  return t;
 }
 const h = 4e3;
 function info(e) {
  process.stdout.write(`${defuse(mask_redact(e))}\n`);
 }
 function debug(e) {
  command_issueCommand("debug", {}, mask_redact(e));
 }
 function log_error(e, t = {}) {
  annotate("error", e, t);
 }
 function annotate(e, t, {title: r, place: n}) {
  const i = mask_redact(t);
  command_issueCommand(e, {
   ...r === void 0 ? {} : {
    title: mask_redact(r)
   },
   ...n === void 0 ? {} : {
    file: n.file
   },
   ...n?.line === void 0 ? {} : {
    line: n.line
   },
   ...n?.column === void 0 ? {} : {
    col: n.column
   }
  }, i.length > h ? `${i.slice(0, h)}\n\u2026 (cut; the log has all of it)` : i);
 }
 function defuse(e) {
  return e.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
 }
 class InputError extends ActionError {
  name="InputError";
 }
 function readInputs(e, t) {
  const r = {};
  for (const [n, i] of Object.entries(e)) {
   const e = (t[`INPUT_${i.name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
   const o = e === "" ? i.default ?? "" : e;
   if (o === "") {
    if (i.required) throw new InputError(`input '${i.name}' is required and was not given`, {
     help: "Set it under 'with:' in the step."
    });
    r[n] = i.type === "list" ? [] : i.type === "pairs" ? {} : void 0;
    continue;
   }
   r[n] = parse(i, o);
  }
  return r;
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
    const r = /^-?\d+$/.test(t) ? Number(t) : Number.NaN;
    if (!Number.isSafeInteger(r) || r < (e.minimum ?? -1 / 0) || r > (e.maximum ?? 1 / 0)) throw wrong(e, t);
    return r;
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
  const r = {};
  for (const n of t.split(/\r?\n/)) {
   const t = n.trim();
   if (t === "" || t.startsWith("#")) continue;
   const i = t.indexOf("=");
   if (i < 1) throw wrong(e, t);
   const o = t.slice(0, i).trim();
   if (Object.hasOwn(r, o)) throw new InputError(`input '${e.name}' has '${o}' twice`, {
    help: "Keep one of the two."
   });
   r[o] = t.slice(i + 1).trim();
  }
  return r;
 }
 const g = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
 };
 function parseDuration(e, t) {
  const r = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(t);
  const n = g[r?.[2] ?? ""];
  if (r === null || n === void 0) throw wrong(e, t);
  return Number(r[1]) * n;
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
    const {minimum: t, maximum: r} = e;
    const n = t === void 0 ? "" : r === void 0 ? ` of ${t} or more` : ` from ${t} to ${r}`;
    return `it must be a whole number${n}`;
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
 const _ = 8e3;
 function run(e, t) {
  const r = new AbortController;
  let n = false;
  const end = e => {
   if (n) return;
   n = true;
   process.exitCode = e;
   process.stdout.write("", () => process.exit(e));
  };
  const fail = t => {
   if (n) return;
   const i = r.signal.reason;
   if (i instanceof CancelledError) {
    report(e.name, t === i || isAbort(t) ? i : t);
    end(i.signalName === "SIGTERM" ? 143 : 130);
   } else {
    report(e.name, t);
    end(1);
   }
  };
  for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, () => {
   if (r.signal.aborted) return;
   info(`${e} received: ending what runs`);
   r.abort(new CancelledError(e));
   setTimeout(() => fail(r.signal.reason), _).unref();
  });
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  const work = async () => {
   const n = readInputs(e.inputs, process.env);
   await t({
    inputs: n,
    signal: r.signal,
    setOutputs: t => setOutputs(e, t)
   });
   r.signal.throwIfAborted();
  };
  work().then(() => end(0), fail);
 }
 function setOutputs(e, t) {
  for (const [r, n] of Object.entries(t)) {
   const t = e.outputs[r];
   if (t === void 0) throw new Error(`${e.name} declares no output for '${r}'`);
   if (n === void 0) continue;
   const i = typeof n === "string" ? n : JSON.stringify(n);
   if (process.env.GITHUB_OUTPUT) issueFileCommand("OUTPUT", prepareKeyValueMessage(t, i)); else info(`${t}: ${i}`);
  }
 }
 function report(e, t) {
  const [r = "unknown error", ...n] = causeChain(t);
  const {help: i, place: o} = adviceOf(t);
  const s = [ r, ...n.map(e => `because: ${e}`), ...i === void 0 ? [] : [ `help: ${i}` ] ];
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
 const w = 1e6;
 let y = 0;
 async function appendSummary(e) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  const t = mask_redact(e.endsWith("\n") ? e : `${e}\n`);
  const r = w - y;
  const n = Buffer.byteLength(t);
  const i = n <= r ? t : `${Buffer.from(t).subarray(0, Math.max(0, r)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
  if (r <= 0) return;
  y += Buffer.byteLength(i);
  await m.addRaw(i).write();
  m.emptyBuffer();
 }
 function table(e, t) {
  const line = e => `| ${e.map(cell).join(" | ")} |`;
  return [ line(e), `|${e.map(() => " --- ").join("|")}|`, ...t.map(line) ].join("\n");
 }
 function cell(e) {
  return e.replaceAll("|", "\\|").replace(/\r?\n/g, "<br>");
 }
 const v = [ "service", "environment", "commit", "region", "repository" ];
 function entriesOf(e) {
  const t = e?.include;
  if (!Array.isArray(t)) throw new ActionError("input 'matrix' has no array 'include'", {
   help: "Give it the output matrix of the action plan, which ran with an environment."
  });
  return t.map((e, t) => {
   const r = v.filter(t => typeof e[t] !== "string" || e[t] === "");
   if (r.length > 0) throw new ActionError(`entry ${t + 1} of input 'matrix' lacks ${r.join(", ")}`, {
    help: "Give plan the environment to deploy to: without one its matrix tells nothing of AWS."
   });
   return e;
  });
 }
 function entry_text(e) {
  if (e === void 0 || e === null) return "";
  return typeof e === "string" ? e : JSON.stringify(e);
 }
 var k = __nccwpck_require__(1421);
 var b = __nccwpck_require__(3024);
 var $ = __nccwpck_require__(8161);
 var E = __nccwpck_require__(6760);
 function parseCommandFile(e) {
  const t = {};
  const r = e.split(/\r?\n/);
  for (let e = 0; e < r.length; e++) {
   const n = r[e] ?? "";
   if (n === "") continue;
   const [i, o] = [ n.indexOf("="), n.indexOf("<<") ];
   if (o > 0 && (i < 0 || o < i)) {
    const i = n.slice(o + 2);
    const s = r.indexOf(i, e + 1);
    if (s < 0) throw new Error(`the value of '${n.slice(0, o)}' has no closing '${i}'`);
    t[n.slice(0, o)] = r.slice(e + 1, s).join("\n");
    e = s;
   } else if (i > 0) t[n.slice(0, i)] = n.slice(i + 1); else throw new Error(`'${n}' is neither NAME=VALUE nor NAME<<DELIMITER`);
  }
  return t;
 }
 async function runAction(e, t, r) {
  r.throwIfAborted();
  const n = process.argv[1] ?? "";
  const i = (0, E.join)((0, E.dirname)((0, E.dirname)(n)), e, (0, E.basename)(n));
  const o = (0, b.mkdtempSync)((0, E.join)(process.env.RUNNER_TEMP || (0, $.tmpdir)(), `${e}-`));
  const s = (0, E.join)(o, "output");
  (0, b.writeFileSync)(s, "", {
   mode: 384
  });
  const a = Object.entries(process.env).filter(([e]) => !e.startsWith("INPUT_"));
  const c = Object.entries(t).filter(([, e]) => e !== "").map(([e, t]) => [ `INPUT_${e.toUpperCase()}`, t ]);
  try {
   const t = await new Promise((t, n) => {
    const o = (0, k.spawn)(process.execPath, [ i ], {
     stdio: [ "ignore", "inherit", "inherit" ],
     env: {
      ...Object.fromEntries(a),
      ...Object.fromEntries(c),
      GITHUB_OUTPUT: s
     }
    });
    const cancel = () => o.kill("SIGINT");
    r.addEventListener("abort", cancel, {
     once: true
    });
    o.on("error", t => n(new ActionError(`the action ${e} could not be started`, {
     cause: t
    })));
    o.on("close", e => {
     r.removeEventListener("abort", cancel);
     t(e ?? 128);
    });
   });
   return {
    exitCode: t,
    outputs: parseCommandFile((0, b.readFileSync)(s, "utf8"))
   };
  } finally {
   (0, b.rmSync)(o, {
    recursive: true,
    force: true
   });
  }
 }
 const at = e => ({
  cluster: entry_text(e.cluster),
  service: entry_text(e["ecs-service"]),
  "aws-region": e.region
 });
 const O = [ "desired-count", "minimum-healthy-percent", "maximum-percent", "circuit-breaker", "circuit-breaker-rollback", "circuit-breaker-threshold-type", "circuit-breaker-threshold", "circuit-breaker-reset-on-healthy-task", "strategy", "bake-minutes", "canary-percent", "canary-bake-minutes", "linear-step-percent", "linear-step-bake-minutes", "alarms", "pause", "pause-minutes", "test-url", "version-path", "health-path" ];
 function render(e, t) {
  return {
   ...at(e),
   "task-definition": entry_text(e["task-definition"]),
   "container-name": entry_text(e["container-name"]),
   image: t,
   "environment-variables": entry_text(e["environment-variables"]),
   secrets: entry_text(e.secrets),
   "task-role-arn": entry_text(e["task-role-arn"]),
   "execution-role-arn": entry_text(e["execution-role-arn"]),
   "log-configuration-options": entry_text(e["log-configuration-options"]),
   cpu: entry_text(e.cpu),
   memory: entry_text(e.memory)
  };
 }
 function migrate(e, t, r) {
  return {
   ...at(e),
   "task-definition": t["task-definition"] ?? "",
   "container-name": entry_text(e["container-name"]),
   command: entry_text(e["migrate-command"]),
   "wait-for-minutes": String(r.waitForMinutes)
  };
 }
 function deploy(e, t, r, n) {
  const i = r["task-definition-arn"] ?? "";
  return {
   ...at(e),
   ...i === "" ? {
    "task-definition": t["task-definition"] ?? ""
   } : {
    "task-definition-arn": i
   },
   commit: e.commit,
   "allow-older": String(n.allowOlder),
   ...Object.fromEntries(O.map(t => [ t, entry_text(e[t]) ])),
   "wait-for-minutes": String(n.waitForMinutes)
  };
 }
 function verify(e, t, r, n) {
  return {
   ...at(e),
   url: entry_text(e.url),
   "version-path": entry_text(e["version-path"]),
   "health-path": entry_text(e["health-path"]),
   paths: entry_text(e["verify-http"]),
   "max-error-percent": entry_text(e["verify-errors"]),
   "max-p95": entry_text(e["verify-p95"]),
   window: n.smokeWindow ?? entry_text(e["verify-window"]),
   commit: e.commit,
   "task-definition-arn": r["task-definition-arn"] ?? "",
   digest: digestOf(t),
   source: entry_text(e.source),
   "scanned-at": n.scannedAt.get(e.service) ?? ""
  };
 }
 function rollback(e, t, r, n) {
  return {
   ...at(e),
   from: t,
   reason: r,
   "wait-for-minutes": String(n.waitForMinutes)
  };
 }
 function digestOf(e) {
  return e.slice(e.indexOf("@") + 1);
 }
 class Progress {
  state={
   services: [],
   rolledBack: [],
   stuck: [],
   dossier: ""
  };
  entries;
  images;
  settings;
  signal;
  constructor(e, t, r, n) {
   this.entries = e;
   this.images = t;
   this.settings = r;
   this.signal = n;
  }
  async deploy() {
   for (const [e, t] of this.entries.entries()) {
    const r = await this.one(t, `[${e + 1}/${this.entries.length}] ${t.service}`);
    if (r === void 0) continue;
    this.state.failed = {
     service: t.service,
     step: r
    };
    break;
   }
   return this.state;
  }
  async rollBack(e) {
   const t = this.state.services.filter(({verdict: e}) => e === "succeeded").reverse();
   for (const r of t) {
    const t = this.entries.find(({service: e}) => e === r.service);
    if (t === void 0) continue;
    info(`\u2500\u2500 back: ${r.service}`);
    const n = rollback(t, r["task-definition-arn"], e, this.settings);
    const {exitCode: i} = await runAction("rollback", n, this.signal);
    r["rolled-back"] = i === 0;
    (i === 0 ? this.state.rolledBack : this.state.stuck).push(r.service);
   }
  }
  async one(e, t) {
   const r = this.images.get(e.service) ?? "";
   const n = {
    service: e.service,
    image: r,
    digest: digestOf(r),
    commit: e.commit,
    verdict: "",
    result: "",
    "task-definition-arn": "",
    "previous-task-definition-arn": "",
    "rolled-back": false
   };
   this.state.services.push(n);
   const i = await this.step(t, "render-taskdef", render(e, r));
   if (i.exitCode !== 0) return "render-taskdef";
   const o = await this.step(t, "migrate", migrate(e, i.outputs, this.settings));
   if (o.exitCode !== 0) return "migrate";
   const s = await this.step(t, "deploy-service", deploy(e, i.outputs, o.outputs, this.settings));
   n.verdict = s.outputs.verdict ?? "";
   n["task-definition-arn"] = s.outputs["task-definition-arn"] ?? "";
   n["previous-task-definition-arn"] = s.outputs["previous-task-definition-arn"] ?? "";
   this.state.dossier = s.outputs.dossier ?? "";
   if (s.exitCode !== 0) return `deploy-service (${n.verdict || "no verdict"})`;
   const a = await this.step(t, "smoke-verify", verify(e, r, s.outputs, this.settings));
   n.result = a.outputs.result ?? "";
   return a.exitCode === 0 ? void 0 : "smoke-verify";
  }
  async step(e, t, r) {
   info(`\u2500\u2500 ${e}: ${t}`);
   const n = performance.now();
   const i = await runAction(t, r, this.signal);
   const o = ((performance.now() - n) / 1e3).toFixed(1);
   info(`\u2500\u2500 ${e}: ${t} ${i.exitCode === 0 ? "passed" : "FAILED"} \xb7 ${o} s`);
   return i;
  }
 }
 const x = {
  retryMode: "standard",
  maxAttempts: 6,
  customUserAgent: "slipway",
  requestHandler: {
   connectionTimeout: 5e3,
   socketTimeout: 3e4
  }
 };
 async function ecrClient(e, t) {
  const {ECRClient: r} = await __nccwpck_require__.e(75).then(__nccwpck_require__.bind(__nccwpck_require__, 8075));
  return new r({
   ...x,
   region: e,
   ...t === void 0 ? {} : {
    credentials: t
   }
  });
 }
 function errorName(e) {
  if (!(e instanceof Error)) return "";
  if (e.name !== "Error" && e.name !== "AggregateError" && e.name !== "TypeError") return e.name;
  return "code" in e && typeof e.code === "string" ? e.code : e.name;
 }
 function awsError(e, t) {
  if (e instanceof ActionError) return e;
  const r = helpFor(errorName(e), e);
  return new ActionError(`could not ${t}`, {
   cause: e,
   ...r === void 0 ? {} : {
    help: r
   }
  });
 }
 function helpFor(e, t) {
  if (/ExpiredToken|TokenRefreshRequired|RequestExpired/.test(e)) return "The credentials have expired. Run aws-actions/configure-aws-credentials again before this step, or ask for a longer role-duration-seconds.";
  if (/UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|AuthFailure|InvalidAccessKeyId/.test(e)) return "AWS does not know these credentials. Check the access key or role, and that it belongs to this partition and account.";
  if (/CredentialsProviderError/.test(e)) return "No AWS credentials were found. Run aws-actions/configure-aws-credentials before this step (permissions: id-token: write).";
  if (/AccessDenied|UnauthorizedOperation|NotAuthorized/.test(e)) return "The role lacks a permission, named in the message. It will not be tried again.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(e)) return "The AWS endpoint does not answer. Check the region, AWS_ENDPOINT_URL and the network.";
  if (/Throttl|TooManyRequests|RequestLimitExceeded/.test(e)) return "AWS went on throttling through every retry. Run fewer deployments at once, or ask for a higher API quota.";
  if (statusOf(t) >= 500) return "AWS answered with a server error through every retry. Look at the AWS Health Dashboard, then run the job again.";
  return;
 }
 function statusOf(e) {
  if (typeof e !== "object" || e === null || !("$metadata" in e)) return 0;
  const t = e.$metadata.httpStatusCode;
  return t ?? 0;
 }
 async function taggedImages(e, t, r) {
  const n = new Map;
  for (const i of e) n.set(i.service, t[i.service] ?? await tagged(i, r));
  return n;
 }
 function checkDigests(e) {
  for (const [t, r] of Object.entries(e)) if (!/^[^@\s]+@sha256:[0-9a-f]{64}$/.test(r)) throw new ActionError(`the image of '${t}' is '${r}'; it must be REPOSITORY@sha256:\u2026`, {
   help: "Give the output 'image' of push-sha-tag or promote. A tag may be moved, so it isn't taken."
  });
 }
 async function tagged({service: e, region: t, repository: r, commit: n}, i) {
  const {DescribeImagesCommand: o, DescribeRepositoriesCommand: s} = await __nccwpck_require__.e(75).then(__nccwpck_require__.bind(__nccwpck_require__, 8075));
  const a = await ecrClient(t);
  try {
   const [e, t] = await Promise.all([ a.send(new o({
    repositoryName: r,
    imageIds: [ {
     imageTag: n
    } ]
   }), {
    abortSignal: i
   }), a.send(new s({
    repositoryNames: [ r ]
   }), {
    abortSignal: i
   }) ]);
   const c = e.imageDetails?.[0]?.imageDigest;
   const u = t.repositories?.[0]?.repositoryUri;
   if (c !== void 0 && u !== void 0) return `${u}@${c}`;
  } catch (e) {
   i.throwIfAborted();
   if (!/^(ImageNotFound|RepositoryNotFound)Exception$/.test(errorName(e))) throw awsError(e, `look up the image ${r}:${n}`);
  }
  throw new ActionError(`ECR has no image ${r}:${n} for the service '${e}' in ${t}`, {
   help: "Build, scan and push it first (push-sha-tag, tag: the commit), or give it under 'images'."
  });
 }
 const A = {
  name: "deploy-fleet",
  inputs: {
   matrix: {
    name: "matrix",
    type: "json",
    required: true
   },
   images: {
    name: "images",
    type: "pairs"
   },
   from: {
    name: "from",
    type: "json"
   },
   minVerifiedAge: {
    name: "min-verified-age",
    type: "string"
   },
   maxScanAge: {
    name: "max-scan-age",
    type: "string"
   },
   ticket: {
    name: "ticket",
    type: "string"
   },
   requireTicket: {
    name: "require-ticket",
    type: "boolean",
    default: "false"
   },
   dryRun: {
    name: "dry-run",
    type: "boolean",
    default: "false"
   },
   waitForMinutes: {
    name: "wait-for-minutes",
    type: "integer",
    default: "15",
    minimum: 1,
    maximum: 360
   },
   smokeWindow: {
    name: "smoke-window",
    type: "string"
   },
   allowOlder: {
    name: "allow-older",
    type: "boolean",
    default: "false"
   },
   onFailure: {
    name: "on-failure",
    type: "choice",
    default: "rollback",
    options: [ "rollback", "none" ]
   }
  },
  outputs: {
   result: "result",
   services: "services",
   images: "images",
   failed: "failed",
   rolledBack: "rolled-back",
   dossier: "dossier"
  }
 };
 async function promoteAll(e, t, r, n, i) {
  const o = [];
  for (const [s, a] of e.entries()) {
   const {service: c} = a;
   const u = t.find(e => e.service === c);
   if (u === void 0) throw new ActionError(`input 'from' has no service '${c}'`, {
    help: "Let plan make it with the environment before and 'all: true'."
   });
   info(`\u2500\u2500 [${s + 1}/${e.length}] ${c}: promote from ${u.environment}`);
   const {exitCode: d, outputs: l} = await runAction("promote", {
    "from-service": entry_text(u["ecs-service"]),
    "from-cluster": entry_text(u.cluster),
    "from-region": u.region,
    "container-name": entry_text(u["container-name"]),
    repository: sameRegistry(u, a) ? "" : a.repository,
    "aws-region": a.region,
    digest: digestOf(r[c] ?? ""),
    "require-verified": entry_text(a["require-verified"]),
    "min-verified-age": n.minVerifiedAge ?? entry_text(a["min-verified-age"]),
    "max-scan-age": n.maxScanAge ?? entry_text(a["max-scan-age"]),
    ticket: n.ticket ?? "",
    "require-ticket": String(n.requireTicket || a["require-ticket"] === true),
    "dry-run": String(n.dryRun)
   }, i);
   if (d !== 0) throw new ActionError(`${c} was not promoted from ${u.environment}; nothing was deployed`, {
    help: "The error above says which gate was closed, and what opens it."
   });
   o.push({
    entry: {
     ...a,
     commit: l.commit || a.commit,
     source: l.source === u.source ? a.source : l.source
    },
    image: l.image || `${a.repository}@${l.digest}`,
    scannedAt: l["scanned-at"] ?? ""
   });
  }
  return o;
 }
 function sameRegistry(e, t) {
  return [ "repository", "region", "account" ].every(r => entry_text(e[r]) === entry_text(t[r]));
 }
 function summaryOf(e, t) {
  const r = e[0]?.environment ?? "";
  const n = e.map(({service: e}) => {
   const r = t.services.find(t => t.service === e);
   return [ e, outcome(r, t), r?.verdict ?? "", (r?.commit ?? "").slice(0, 7), (r?.digest ?? "").slice(0, 19), r?.["task-definition-arn"].split("/").at(-1) ?? "" ];
  });
  const i = t.failed === void 0 ? `\u2713 ${r}: verified` : `\u2717 ${r}: ${t.failed.service} failed in ${t.failed.step}`;
  return `### ${i}\n\n${table([ "service", "outcome", "verdict", "commit", "image", "revision" ], n)}\n`;
 }
 function choiceOf(e, t) {
  const r = e.map(({service: e, commit: r}) => [ e, r.slice(0, 7), t.get(e) ?? "" ]);
  return `### Would go to ${e[0]?.environment ?? ""}\n\n${table([ "service", "commit", "image" ], r)}\n`;
 }
 function outcome(e, {failed: t, stuck: r}) {
  if (e === void 0) return "not reached";
  if (e["rolled-back"]) return "\u21a9 brought back";
  if (r.includes(e.service)) return "\u2717 NOT brought back";
  if (t?.service === e.service) return "\u2717 failed";
  return "\u2713 verified";
 }
 run(A, async ({inputs: e, setOutputs: t, signal: r}) => {
  const n = entriesOf(e.matrix);
  t({
   result: "",
   services: "[]",
   images: "",
   failed: "",
   rolledBack: "[]",
   dossier: ""
  });
  if (n.length === 0) return info("nothing to deploy");
  checkDigests(e.images);
  const {entries: i, images: o, scannedAt: s} = await choose(n);
  t({
   images: i.map(({service: e}) => `${e}=${o.get(e)}`).join("\n")
  });
  if (e.dryRun) return await appendSummary(choiceOf(i, o));
  const a = {
   waitForMinutes: e.waitForMinutes,
   smokeWindow: e.smokeWindow,
   allowOlder: e.allowOlder,
   scannedAt: s
  };
  const c = new Progress(i, o, a, r);
  const report = e => t({
   result: e.failed === void 0 ? "verified" : "failed",
   services: JSON.stringify(e.services),
   failed: e.failed?.service ?? "",
   rolledBack: JSON.stringify(e.rolledBack),
   dossier: e.dossier
  });
  const u = await c.deploy();
  report(u);
  if (u.failed === void 0) {
   await appendSummary(summaryOf(i, u));
   info(`verified in ${environmentOf(i)}: ${i.map(({service: e}) => e).join(", ")}`);
   return;
  }
  const {service: d, step: l} = u.failed;
  if (e.onFailure === "rollback" && !r.aborted) {
   await c.rollBack(`${d} failed in the same run`);
   report(u);
  }
  await appendSummary(summaryOf(i, u));
  r.throwIfAborted();
  throw new ActionError(`${d} did not get to ${environmentOf(i)}: ${l} failed`, {
   help: main_helpFor(u)
  });
  async function choose(t) {
   if (e.from === void 0) {
    const n = await taggedImages(t, e.images, r);
    return {
     entries: t,
     images: n,
     scannedAt: new Map
    };
   }
   const n = {
    minVerifiedAge: e.minVerifiedAge,
    maxScanAge: e.maxScanAge,
    ticket: e.ticket,
    requireTicket: e.requireTicket,
    dryRun: e.dryRun
   };
   const i = await promoteAll(t, entriesOf(e.from), e.images, n, r);
   return {
    entries: i.map(({entry: e}) => e),
    images: new Map(i.map(({entry: e, image: t}) => [ e.service, t ])),
    scannedAt: new Map(i.map(({entry: e, scannedAt: t}) => [ e.service, t ]))
   };
  }
 });
 function environmentOf(e) {
  return e[0]?.environment ?? "";
 }
 function main_helpFor({rolledBack: e, stuck: t}) {
  const r = e.length === 0 ? "" : ` Brought back: ${e.join(", ")}.`;
  const n = t.length === 0 ? "" : ` NOT brought back: ${t.join(", ")}; run the workflow rollback for them, or ship a mended commit.`;
  return `The error above says why.${r}${n}`;
 }
 module.exports = r;
})();
