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
  }),
  4704: ((e, t, n) => {
   n.d(t, {
    DD: () => causeChain,
    cc: () => CancelledError,
    lZ: () => ActionError,
    wr: () => adviceOf
   });
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
    const n = new Set;
    for (let r = e; r !== void 0 && r !== null && !n.has(r); ) {
     n.add(r);
     const e = messageOf(r);
     const o = t.at(-1);
     if (e !== "" && (o === void 0 || !o.includes(e))) t.push(e);
     r = r instanceof Error ? r.cause : void 0;
    }
    return t.length === 0 ? [ "unknown error" ] : t;
   }
   function adviceOf(e) {
    let t;
    let n;
    const r = new Set;
    for (let o = e; o instanceof Error && !r.has(o); o = o.cause) {
     r.add(o);
     if (o instanceof ActionError) {
      t ??= o.help;
      n ??= o.place;
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
     const o = r !== "Error" && !/^(ActionError|InputError|TypeError|CancelledError)$/.test(r) && !n.includes(r);
     return o ? `${r}: ${n}` : n;
    }
    return String(e);
   }
  })
 };
 var t = {};
 function __nccwpck_require__(n) {
  var r = t[n];
  if (r !== void 0) return r.exports;
  var o = t[n] = {
   exports: {}
  };
  var s = true;
  try {
   e[n](o, o.exports, __nccwpck_require__);
   s = false;
  } finally {
   if (s) delete t[n];
  }
  return o.exports;
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
  __nccwpck_require__.t = function(n, r) {
   if (r & 1) n = this(n);
   if (r & 8) return n;
   if (typeof n === "object" && n) {
    if (r & 4 && n.__esModule) return n;
    if (r & 16 && typeof n.then === "function") return n;
   }
   var o = Object.create(null);
   __nccwpck_require__.r(o);
   var s = {};
   t = t || [ null, e({}), e([]), e(e) ];
   for (var i = r & 2 && n; typeof i == "object" && !~t.indexOf(i); i = e(i)) Object.getOwnPropertyNames(i).forEach(e => s[e] = () => n[e]);
   s["default"] = () => n;
   __nccwpck_require__.d(o, s);
   return o;
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
   var n = t.modules, r = t.ids, o = t.runtime;
   for (var s in n) if (__nccwpck_require__.o(n, s)) __nccwpck_require__.m[s] = n[s];
   if (o) o(__nccwpck_require__);
   for (var i = 0; i < r.length; i++) e[r[i]] = 1;
  };
  __nccwpck_require__.f.require = (t, n) => {
   if (!e[t]) if (true) installChunk(require("./" + __nccwpck_require__.u(t))); else e[t] = 1;
  };
 })();
 var n = {};
 const r = {
  retryMode: "standard",
  maxAttempts: 6,
  customUserAgent: "slipway",
  requestHandler: {
   connectionTimeout: 5e3,
   socketTimeout: 3e4
  }
 };
 async function ecsClient(e, t) {
  const {ECSClient: n} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  return new n({
   ...r,
   region: e,
   ...t === void 0 ? {} : {
    credentials: t
   }
  });
 }
 var o = __nccwpck_require__(4704);
 const s = 2e4;
 function look(e) {
  const t = AbortSignal.timeout(s);
  return {
   abortSignal: e === void 0 ? t : AbortSignal.any([ e, t ])
  };
 }
 function sameRegion(e, t) {
  for (const [n, r] of Object.entries(t)) {
   const t = /^arn:[^:]+:[^:]+:([^:]*):/.exec(r ?? "")?.[1];
   if (t !== void 0 && t !== "" && t !== e) throw new o.lZ(`input '${n}' is in ${t}, but the region to act in is ${e}`, {
    help: "Set 'aws-region' to the region of the service."
   });
  }
 }
 function ecs_shortName(e) {
  return e.slice(e.lastIndexOf("/") + 1);
 }
 function regionOf(e, t = process.env) {
  const n = e ?? (t.AWS_REGION || t.AWS_DEFAULT_REGION || "");
  if (n === "") throw new o.lZ("no AWS region was given", {
   help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
  });
  if (!/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(n)) throw new o.lZ(`'${n}' is not the name of an AWS region; it must be like eu-central-1`);
  return n;
 }
 const i = require("os");
 function toCommandValue(e) {
  if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
  return JSON.stringify(e);
 }
 function issueCommand(e, t, n) {
  const r = new Command(e, t, n);
  process.stdout.write(r.toString() + i.EOL);
 }
 const a = "::";
 class Command {
  constructor(e, t, n) {
   if (!e) e = "missing.command";
   this.command = e;
   this.properties = t;
   this.message = n;
  }
  toString() {
   let e = a + this.command;
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
   e += `${a}${escapeData(this.message)}`;
   return e;
  }
 }
 function escapeData(e) {
  return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
 }
 function escapeProperty(e) {
  return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
 }
 const c = require("crypto");
 const d = require("fs");
 function issueFileCommand(e, t) {
  const n = process.env[`GITHUB_${e}`];
  if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
  if (!d.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
  d.appendFileSync(n, `${toCommandValue(t)}${i.EOL}`, {
   encoding: "utf8"
  });
 }
 function prepareKeyValueMessage(e, t) {
  const n = `ghadelimiter_${c.randomUUID()}`;
  const r = toCommandValue(t);
  if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
  if (r.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
  return `${e}<<${n}${i.EOL}${r}${i.EOL}${n}`;
 }
 var u = void 0 && (void 0).__awaiter || function(e, t, n, r) {
  function adopt(e) {
   return e instanceof n ? e : new n(function(t) {
    t(e);
   });
  }
  return new (n || (n = Promise))(function(n, o) {
   function fulfilled(e) {
    try {
     step(r.next(e));
    } catch (e) {
     o(e);
    }
   }
   function rejected(e) {
    try {
     step(r["throw"](e));
    } catch (e) {
     o(e);
    }
   }
   function step(e) {
    e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
   }
   step((r = r.apply(e, t || [])).next());
  });
 };
 const {access: l, appendFile: f, writeFile: p} = d.promises;
 const h = "GITHUB_STEP_SUMMARY";
 class Summary {
  constructor() {
   this._buffer = "";
  }
  filePath() {
   return u(this, void 0, void 0, function*() {
    if (this._filePath) return this._filePath;
    const e = process.env[h];
    if (!e) throw new Error(`Unable to find environment variable for $${h}. Check if your runtime environment supports job summaries.`);
    try {
     yield l(e, d.constants.R_OK | d.constants.W_OK);
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
   return u(this, void 0, void 0, function*() {
    const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
    const n = yield this.filePath();
    const r = t ? p : f;
    yield r(n, this._buffer, {
     encoding: "utf8"
    });
    return this.emptyBuffer();
   });
  }
  clear() {
   return u(this, void 0, void 0, function*() {
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
   return this.addRaw(i.EOL);
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
   const o = this.wrap(n, r);
   return this.addRaw(o).addEOL();
  }
  addTable(e) {
   const t = e.map(e => {
    const t = e.map(e => {
     if (typeof e === "string") return this.wrap("td", e);
     const {header: t, data: n, colspan: r, rowspan: o} = e;
     const s = t ? "th" : "td";
     const i = Object.assign(Object.assign({}, r && {
      colspan: r
     }), o && {
      rowspan: o
     });
     return this.wrap(s, n, i);
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
   const {width: r, height: o} = n || {};
   const s = Object.assign(Object.assign({}, r && {
    width: r
   }), o && {
    height: o
   });
   const i = this.wrap("img", null, Object.assign({
    src: e,
    alt: t
   }, s));
   return this.addRaw(i).addEOL();
  }
  addHeading(e, t) {
   const n = `h${t}`;
   const r = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(n) ? n : "h1";
   const o = this.wrap(r, e);
   return this.addRaw(o).addEOL();
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
 const m = new Summary;
 const w = m;
 const _ = new Set;
 function mask(e) {
  for (const t of [ e, ...e.split(/\r?\n/) ]) {
   const e = t.trim();
   if (e.length < 3 || _.has(e)) continue;
   _.add(e);
   if (process.env.GITHUB_ACTIONS === "true") issueCommand("add-mask", {}, e);
  }
 }
 function redact(e) {
  let t = e;
  for (const e of [ ..._ ].sort((e, t) => t.length - e.length)) t = t.replaceAll(e, "***");
  return t;
 }
 const g = 4e3;
 function info(e) {
  process.stdout.write(`${defuse(redact(e))}\n`);
 }
 function debug(e) {
  issueCommand("debug", {}, redact(e));
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
 async function group(e, t) {
  issueCommand("group", {}, redact(e));
  try {
   return await t();
  } finally {
   issueCommand("endgroup", {}, "");
  }
 }
 function annotate(e, t, {title: n, place: r}) {
  const o = redact(t);
  issueCommand(e, {
   ...n === void 0 ? {} : {
    title: redact(n)
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
  }, o.length > g ? `${o.slice(0, g)}\n\u2026 (cut; the log has all of it)` : o);
 }
 function defuse(e) {
  return e.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
 }
 const v = require("node:v8");
 const y = 1e6;
 let k = 0;
 let $ = false;
 const saysFailure = () => $;
 async function appendSummary(e) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  $ ||= /^#{2,4} (?:\u274c|\u2717)/m.test(e);
  const t = redact(`${k > 0 ? "\n" : ""}${e}${e.endsWith("\n") ? "" : "\n"}`);
  const n = y - k;
  const r = Buffer.byteLength(t);
  const o = r <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
  if (n <= 0) return;
  k += Buffer.byteLength(o);
  await w.addRaw(o).write();
  w.emptyBuffer();
 }
 function table(e, t) {
  const line = e => `| ${e.map(cell).join(" | ")} |`;
  return [ line(e), `|${e.map(() => " --- ").join("|")}|`, ...t.map(line) ].join("\n");
 }
 function cell(e) {
  return e.replaceAll("|", "\\|").replace(/\r?\n/g, "<br>");
 }
 function shortDigests(e) {
  return e.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, "$1\u2026");
 }
 const b = 4e3;
 function failureMarkdown(e, t) {
  const {help: n = "", place: r} = (0, o.wr)(t);
  const s = redact(n);
  const [i = "", ...a] = (0, o.DD)(t).map(redact);
  const [c = "", ...d] = i.split("\n");
  const u = [ ...d, ...a.map(e => `because: ${e}`) ];
  const [l = "", ...f] = s.split("\n");
  const p = r === void 0 ? "" : `\`${r.file}${r.line ? `:${r.line}` : ""}\`: `;
  const h = shortDigests(c).replace(/:$/, "").replace(/(?<![.?!\u2026])$/, ".");
  return [ `## \u274c ${e} failed`, `${p}**${plain(h)}** ${plain(l)}`.trimEnd(), ...f.length === 0 ? [] : [ block(f) ], ...u.length === 0 ? [] : [ details(u) ] ].join("\n\n").concat("\n");
 }
 function details(e) {
  const t = e.flatMap(e => e.split("\n"));
  const n = t.length <= 50 && t.every(e => /^\S/.test(e) && e.length < 1e3);
  return n ? t.map(e => `- ${plain(e)}`).join("\n") : block(t);
 }
 function plain(e) {
  return e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/[\\*_`[\]~|]/g, "\\$&");
 }
 function block(e) {
  const t = e.join("\n");
  const n = t.length > b ? `${t.slice(0, b)}\n\u2026 the log has all of it` : t;
  const [r = "```"] = [ ...n.matchAll(/`{3,}/g) ].map(([e]) => `${e}\``).sort((e, t) => t.length - e.length);
  return `${r}text\n${n}\n${r}`;
 }
 class InputError extends o.lZ {
  name="InputError";
 }
 function readInputs(e, t) {
  const n = {};
  for (const [r, o] of Object.entries(e)) {
   const e = (t[`INPUT_${o.name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
   const s = e === "" ? o.default ?? "" : e;
   if (s === "") {
    if (o.required) throw new InputError(`input '${o.name}' is required and was not given`, {
     help: "Set it under 'with:' in the step."
    });
    n[r] = o.type === "list" ? [] : o.type === "pairs" ? {} : void 0;
    continue;
   }
   n[r] = parse(o, s);
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
  const n = new Map;
  for (const r of t.split(/\r?\n/)) {
   const t = r.trim();
   if (t === "" || t.startsWith("#")) continue;
   const o = t.indexOf("=");
   if (o < 1) throw wrong(e, t);
   const s = t.slice(0, o).trim();
   if (n.has(s)) throw new InputError(`input '${e.name}' has '${s}' twice`, {
    help: "Keep one of the two."
   });
   n.set(s, t.slice(o + 1).trim());
  }
  return Object.fromEntries(n);
 }
 const S = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
 };
 function parseDuration(e, t) {
  const n = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(t);
  const r = S[n?.[2] ?? ""];
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
 const A = 250;
 const E = 8e3;
 function run(e, t) {
  setTimeout(compileInTheForeground, A).unref();
  const n = new AbortController;
  let r = false;
  let s = false;
  const end = e => {
   if (s) return;
   s = true;
   process.exitCode = e;
   process.stdout.write("", () => process.exit(e));
  };
  const fail = t => {
   if (s || r) return;
   r = true;
   const i = n.signal.reason;
   if (i instanceof o.cc) {
    report(e.name, t === i || isAbort(t) ? i : t);
    end(i.signalName === "SIGTERM" ? 143 : 130);
   } else {
    report(e.name, t);
    const n = saysFailure() ? Promise.resolve() : appendSummary(failureMarkdown(e.name, t));
    n.catch(ignore).then(() => end(1));
   }
  };
  for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, () => {
   if (n.signal.aborted) return;
   info(`${e} received: ending what runs`);
   n.abort(new o.cc(e));
   setTimeout(() => fail(n.signal.reason), E).unref();
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
 function compileInTheForeground() {
  for (const e of [ "--no-concurrent-sparkplug", "--no-maglev" ]) (0, v.setFlagsFromString)(e);
 }
 function setOutputs(e, t) {
  for (const [n, r] of Object.entries(t)) {
   const t = e.outputs[n];
   if (t === void 0) throw new Error(`${e.name} declares no output for '${n}'`);
   if (r === void 0) continue;
   const o = typeof r === "string" ? r : JSON.stringify(r);
   if (process.env.GITHUB_OUTPUT) issueFileCommand("OUTPUT", prepareKeyValueMessage(t, o)); else info(`${t}: ${o}`);
  }
 }
 function report(e, t) {
  const [n = "unknown error", ...r] = (0, o.DD)(t);
  const {help: s, place: i} = (0, o.wr)(t);
  const a = [ n, ...r.map(e => `because: ${e}`), ...s === void 0 ? [] : [ `help: ${s}` ] ];
  log_error(a.join("\n"), {
   title: e,
   ...i === void 0 ? {} : {
    place: i
   }
  });
  if (t instanceof Error && t.stack !== void 0) debug(redact(t.stack));
 }
 function ignore() {}
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof o.cc);
 }
 const D = {
  name: "rollback",
  inputs: {
   service: {
    name: "service",
    type: "string",
    required: true
   },
   cluster: {
    name: "cluster",
    type: "string",
    default: "default"
   },
   from: {
    name: "from",
    type: "string"
   },
   to: {
    name: "to",
    type: "string"
   },
   allowUnverified: {
    name: "allow-unverified",
    type: "boolean",
    default: "false"
   },
   reason: {
    name: "reason",
    type: "string"
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
   awsRegion: {
    name: "aws-region",
    type: "string"
   }
  },
  outputs: {
   verdict: "verdict",
   taskDefinitionArn: "task-definition-arn",
   from: "from",
   verified: "verified",
   commit: "commit"
  }
 };
 function errorName(e) {
  if (!(e instanceof Error)) return "";
  if (e.name !== "Error" && e.name !== "AggregateError" && e.name !== "TypeError") return e.name;
  return "code" in e && typeof e.code === "string" ? e.code : e.name;
 }
 function errors_awsError(e, t) {
  if (e instanceof o.lZ) return e;
  const n = helpFor(errorName(e), e);
  return new o.lZ(`could not ${t}`, {
   cause: e,
   ...n === void 0 ? {} : {
    help: n
   }
  });
 }
 function isPassing(e) {
  const t = errorName(e);
  if (/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|ServerException|ServiceUnavailable|InternalFailure|InternalServer/.test(t)) return true;
  if (/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN|AbortError|TimeoutError|RequestTimeout)/.test(t)) return true;
  return statusOf(e) >= 500;
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
 async function describeAll(e, t, n = {}) {
  const {DescribeTaskDefinitionCommand: r} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  const o = new r({
   taskDefinition: t,
   include: [ "TAGS" ]
  });
  let s = "";
  o.middlewareStack.add(t => async n => {
   const r = await t(n);
   const o = r;
   const i = e.config.streamCollector;
   const a = await i(o.response.body);
   s = Buffer.from(a).toString("utf8");
   o.response.body = a;
   return r;
  }, {
   step: "deserialize",
   priority: "low",
   name: "describeAll"
  });
  const {taskDefinition: i, tags: a} = await e.send(o, n);
  if (i === void 0) return {
   taskDefinition: i,
   tags: a ?? []
  };
  const {registeredAt: c, deregisteredAt: d, deleteRequestedAt: u} = i;
  const l = Object.entries({
   registeredAt: c,
   deregisteredAt: d,
   deleteRequestedAt: u
  });
  const {taskDefinition: f} = JSON.parse(s);
  const p = Object.fromEntries(l.filter(([, e]) => e !== void 0));
  return {
   taskDefinition: {
    ...f,
    ...p
   },
   tags: a ?? []
  };
 }
 async function describeTaskDefinition(e, t) {
  try {
   const {taskDefinition: n, tags: r} = await describeAll(e.client, t);
   const s = n?.taskDefinitionArn;
   if (s === void 0) throw new o.lZ(`ECS answered without task definition '${t}'`);
   return {
    definition: n ?? {},
    arn: s,
    tags: r
   };
  } catch (n) {
   throw errors_awsError(n, `describe task definition '${ecs_shortName(t)}' in ${e.region}`);
  }
 }
 async function tagResource(e, t, n) {
  const {TagResourceCommand: r} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  try {
   await e.client.send(new r({
    resourceArn: t,
    tags: Object.entries(n).map(([e, t]) => ({
     key: e,
     value: t
    }))
   }));
  } catch (e) {
   throw errors_awsError(e, `tag ${ecs_shortName(t)}`);
  }
 }
 async function describeServices(e, t, n) {
  const {DescribeServicesCommand: r} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  const {services: o = []} = await e.client.send(new r({
   cluster: e.cluster,
   services: [ ...t ]
  }), look(n));
  const s = new Map;
  for (const e of t) {
   const t = o.find(({serviceName: t, serviceArn: n}) => e === t || e === n);
   if (t !== void 0) s.set(e, t);
  }
  return s;
 }
 function activeService(e, t, n) {
  if (n === void 0) throw new o.lZ(`there is no service '${t}' in cluster '${ecs_shortName(e.cluster)}' in ${e.region} (MISSING)`, {
   help: "Check the inputs 'service', 'cluster' and 'aws-region'. A service that shall be created needs deploy-service's create: true."
  });
  if (n.status !== "ACTIVE") throw new o.lZ(`service '${t}' is ${n.status}, so nothing can be deployed to it`, {
   help: "It was deleted. Create it again (terraform apply, or create: true) and run this job again."
  });
  return n;
 }
 async function findService(e, t, n) {
  return activeService(e, t, await seekService(e, t, n));
 }
 async function seekService(e, t, n) {
  const r = await seekServices(e, [ t ], n);
  if (r !== void 0) return r.get(t);
  throw noCluster(e);
 }
 async function seekServices(e, t, n) {
  try {
   return await describeServices(e, t, n);
  } catch (n) {
   if (errorName(n) === "ClusterNotFoundException") return;
   const r = t.length === 1 ? `service '${t[0]}'` : `${t.length} services`;
   throw errors_awsError(n, `describe ${r} in cluster '${ecs_shortName(e.cluster)}' in ${e.region}`);
  }
 }
 function noCluster(e) {
  return new o.lZ(`there is no cluster '${ecs_shortName(e.cluster)}' in ${e.region}`, {
   help: "Check the inputs 'cluster' and 'aws-region', and that the credentials are those of the right account."
  });
 }
 async function updateService(e, t) {
  const {UpdateServiceCommand: n} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  try {
   const {service: r} = await e.client.send(new n({
    ...t,
    cluster: e.cluster
   }));
   if (r === void 0) throw new o.lZ("ECS answered UpdateService without the service");
   return r;
  } catch (e) {
   throw errors_awsError(e, `update service '${t.service}'`);
  }
 }
 var C = __nccwpck_require__(1455);
 const O = new Set([ "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "registeredBy", "deregisteredAt", "deleteRequestedAt" ]);
 function definition_definitionIn(e, t) {
  const n = isRecord(e) && isRecord(e.taskDefinition) ? e.taskDefinition : e;
  const wrong = e => new o.lZ(`'${t}' is not a task definition: ${e}`, {
   place: {
    file: t
   }
  });
  if (!isRecord(n)) throw wrong("it must be an object");
  const r = n.containerDefinitions;
  if (!Array.isArray(r) || r.length === 0) throw wrong("it has no 'containerDefinitions'");
  for (const [e, t] of r.entries()) {
   if (!isRecord(t) || typeof t.name !== "string" || t.name === "") throw wrong(`containerDefinitions[${e}] has no 'name'`);
   for (const e of [ "environment", "secrets", "dependsOn", "portMappings", "environmentFiles", "command" ]) {
    const n = t[e];
    if (n === void 0 || n === null) continue;
    const r = e === "command" ? "texts" : "objects";
    const fits = t => e === "command" ? typeof t === "string" : isRecord(t);
    if (!Array.isArray(n) || !n.every(fits)) throw wrong(`'${e}' of '${t.name}' must be a list of ${r}`);
   }
   checkObjects(t, wrong);
  }
  const s = Object.entries(n).filter(([e]) => !O.has(e));
  return withoutNull(Object.fromEntries(s));
 }
 function checkObjects(e, t) {
  const {logConfiguration: n, dockerLabels: r} = e;
  const o = isRecord(n) ? n.options : void 0;
  const s = isRecord(n) ? n.secretOptions : void 0;
  for (const [s, i] of Object.entries({
   logConfiguration: n,
   dockerLabels: r,
   "logConfiguration.options": o
  })) {
   if (i === void 0 || i === null || isRecord(i)) continue;
   throw t(`'${s}' of '${String(e.name)}' must be an object`);
  }
  if (s !== void 0 && s !== null && !(Array.isArray(s) && s.every(isRecord))) throw t(`'logConfiguration.secretOptions' of '${String(e.name)}' must be a list of objects`);
 }
 function withoutNull(e) {
  if (Array.isArray(e)) return e.map(withoutNull);
  if (!isRecord(e)) return e;
  const t = Object.entries(e).filter(([, e]) => e !== null);
  return Object.fromEntries(t.map(([e, t]) => [ e, withoutNull(t) ]));
 }
 function isRecord(e) {
  return typeof e === "object" && e !== null && !Array.isArray(e);
 }
 const R = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|PWD|SECRET|TOKEN|CREDENTIALS|((API|PRIVATE|SECRET|ACCESS|SIGNING|ENCRYPTION|MASTER|JWT|SSH)_?KEY))$/i;
 const T = [ [ "an AWS access key", /\b(AKIA|ASIA)[0-9A-Z]{16}\b/ ], [ "a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/ ], [ "a GitHub token", /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/ ], [ "an npm token", /\bnpm_[A-Za-z0-9]{36}\b/ ], [ "a Slack token", /\bxox[abeprs]-[A-Za-z0-9-]{10,}/ ], [ "a Stripe key", /\b[sr]k_live_[A-Za-z0-9]{16,}/ ], [ "a Google API key", /\bAIza[0-9A-Za-z_-]{35}\b/ ], [ "a JSON web token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ ], [ "a URL with a password", /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i ] ];
 function secretLook(e, t) {
  const n = T.find(([, e]) => e.test(t));
  if (n !== void 0) return `its value looks like ${n[0]}`;
  if (t === "" || /^(true|false|\d{1,3})$/i.test(t) || /^arn:aws/.test(t)) return;
  return R.test(e) ? "its name is that of a secret" : void 0;
 }
 function diff_diffDefinitions(e, t) {
  const n = [];
  const compare = (e, t, r) => {
   if (stable(t) !== stable(r)) n.push({
    what: e,
    before: shown(t),
    after: shown(r)
   });
  };
  compareKeys(without(e, [ "containerDefinitions", "tags" ]), without(t, [ "containerDefinitions", "tags" ]), compare);
  const [r, o] = [ byName(e.containerDefinitions), byName(t.containerDefinitions) ];
  for (const s of new Set([ ...r.keys(), ...o.keys() ])) {
   const [i, a] = [ r.get(s), o.get(s) ];
   if (i === void 0 || a === void 0) {
    n.push({
     what: `container ${s}`,
     before: i ? "there" : "",
     after: a ? "there" : ""
    });
    continue;
   }
   for (const [e, t] of [ [ "environment", "value" ], [ "secrets", "valueFrom" ] ]) {
    const [r, o] = [ values(i[e], t), values(a[e], t) ];
    for (const t of [ ...new Set([ ...r.keys(), ...o.keys() ]) ].sort()) {
     const hide = n => n !== void 0 && e === "environment" && secretLook(t, n) !== void 0 ? "(not shown)" : n ?? "";
     if (r.get(t) !== o.get(t)) {
      const i = e === "environment" ? "environment" : "secret";
      n.push({
       what: `${s}: ${i} ${t}`,
       before: hide(r.get(t)),
       after: hide(o.get(t))
      });
     }
    }
   }
   const rest = (e, {networkMode: t}) => withoutDefaults(without(e, [ "name", "environment", "secrets" ]), t);
   compareKeys(rest(i, e), rest(a, t), (e, t, n) => compare(`${s}: ${e}`, t, n));
  }
  return n;
 }
 function compareKeys(e, t, n) {
  for (const r of [ ...new Set([ ...Object.keys(e), ...Object.keys(t) ]) ].sort()) {
   const [o, s] = [ e[r], t[r] ];
   if (isRecord(o) && isRecord(s)) compareKeys(o, s, (e, t, o) => n(`${r}.${e}`, t, o)); else n(r, o, s);
  }
 }
 function byName(e) {
  return new Map(e.map(e => [ e.name, e ]));
 }
 function values(e, t) {
  return new Map((Array.isArray(e) ? e : []).filter(isRecord).map(e => [ String(e.name), String(e[t] ?? "") ]));
 }
 function without(e, t) {
  return Object.fromEntries(Object.entries(e).filter(([e]) => !t.includes(e)));
 }
 function withoutDefaults(e, t) {
  const {cpu: n, essential: r, portMappings: o, healthCheck: s, ...i} = e;
  return {
   ...i,
   ...n === 0 || n === void 0 ? {} : {
    cpu: n
   },
   ...r === false ? {
    essential: r
   } : {},
   ...isRecord(s) ? {
    healthCheck: {
     interval: 30,
     timeout: 5,
     retries: 3,
     ...s
    }
   } : {},
   ...Array.isArray(o) ? {
    portMappings: o.filter(isRecord).map(({hostPort: e, ...n}) => ({
     protocol: "tcp",
     ...n,
     ...t === "awsvpc" || e === 0 ? {} : {
      hostPort: e
     }
    }))
   } : {}
  };
 }
 function stable(e) {
  return JSON.stringify(tidy(e)) ?? "";
 }
 function tidy(e) {
  if (Array.isArray(e)) return e.length === 0 ? void 0 : e.map(tidy);
  if (!isRecord(e)) return typeof e === "number" ? String(e) : e;
  const t = Object.entries(e).map(([e, t]) => [ e, tidy(t) ]).filter(([, e]) => e !== void 0 && e !== null).sort(([e], [t]) => e < t ? -1 : 1);
  return t.length === 0 ? void 0 : Object.fromEntries(t);
 }
 function shown(e) {
  if (e === void 0 || e === null) return "";
  return typeof e === "string" ? e : JSON.stringify(e);
 }
 function checkTargets(e, t) {
  const n = e.containerDefinitions ?? [];
  for (const {containerName: e, containerPort: r} of t.loadBalancers ?? []) {
   const s = n.find(({name: t}) => t === e);
   const i = (s?.portMappings ?? []).map(({containerPort: e}) => e);
   if (s !== void 0 && (r === void 0 || i.includes(r))) continue;
   const a = s === void 0 ? `has the containers ${n.map(({name: e}) => `'${e}'`).join(", ")}` : `maps of '${e}' ${i.length === 0 ? "no port" : `port ${i.join(", ")}`}`;
   throw new o.lZ(`service '${t.serviceName}' sends traffic to container '${e}' on port ${r}, but the task definition ${a}`, {
    help: "Rename the container or map the port in the task definition, or change the service's load balancer."
   });
  }
 }
 const I = 15e3;
 const q = 1e4;
 function remember(e, t, n) {
  const r = ownDeployment(e, n.service);
  const o = r?.rolloutState === "FAILED";
  return {
   ...n,
   serviceDeployment: n.serviceDeployment ?? t?.serviceDeployment,
   firstAt: t?.firstAt ?? n.at,
   shown: t?.shown === true || r !== void 0,
   failedSince: t?.failedSince ?? (o ? n.at : void 0),
   stopRequested: t?.stopRequested === true || n.serviceDeployment?.status === "ROLLBACK_REQUESTED"
  };
 }
 function judge(e, t, {timeIsUp: n}) {
  const r = t.serviceDeployment === void 0 || e.completedBefore ? byDeployments(e, t) : byServiceDeployment(e, t, t.serviceDeployment);
  if (r !== "going on") return r;
  if (isStalled(e, t, n)) {
   const n = ownDeployment(e, t.service)?.rolloutStateReason;
   if (userStopped(e, t)) return {
    verdict: "stopped",
    reason: `somebody stopped it${said(n)}`
   };
   return {
    verdict: "failed",
    reason: `the rollout failed and stands still: there is nothing that ECS could roll back to${said(n)}`
   };
  }
  if (n) return {
   verdict: "timed-out",
   reason: "the rollout had not ended when the time limit passed"
  };
  return "going on";
 }
 function byServiceDeployment(e, t, n) {
  const {status: r, statusReason: o} = n;
  const s = newerDeployment(e, t.service);
  switch (r) {
  case "SUCCESSFUL":
   return atSuccess(e, t);

  case "ROLLBACK_SUCCESSFUL":
   if (!wasTriggered(n) && (t.stopRequested || wasStoppedByUser(n))) return {
    verdict: "stopped",
    reason: `somebody stopped it, and it was rolled back${said(o)}`
   };
   return {
    verdict: "rolled-back",
    reason: o ?? n.rollback?.reason ?? "ECS rolled it back"
   };

  case "ROLLBACK_FAILED":
   return {
    verdict: "failed",
    reason: `the rollback failed too${said(o)}`
   };

  case "STOP_REQUESTED":
  case "STOPPED":
   if (wasTriggered(n)) return {
    verdict: "failed",
    reason: `it failed and was not rolled back${said(o)}`
   };
   if (r === "STOPPED" && t.stopRequested) return {
    verdict: "stopped",
    reason: `somebody stopped it${said(o)}`
   };
   if (s !== void 0) return superseded(s, o);
   if (r === "STOP_REQUESTED") return "going on";
   if (t.failedSince !== void 0 && !namesUser(n) && !userStopped(e, t)) return {
    verdict: "failed",
    reason: `it failed and was not rolled back${said(o)}`
   };
   return {
    verdict: "stopped",
    reason: `somebody stopped it${said(o)}`
   };

  default:
   return "going on";
  }
 }
 function byDeployments(e, t) {
  const {service: n} = t;
  const r = ownDeployment(e, n);
  const o = primaryDeployment(n);
  if (o === void 0) return "going on";
  if (!t.shown) {
   const t = newerDeployment(e, n);
   const r = (t?.createdAt?.getTime() ?? 0) > e.createdAt.getTime();
   return t !== void 0 && r ? superseded(t, void 0) : "going on";
  }
  if (r !== void 0 && r.status === "PRIMARY") {
   if (r.rolloutState !== "COMPLETED") return "going on";
   const o = (n.runningCount ?? 0) >= (n.desiredCount ?? 0);
   return e.completedBefore && !o ? "going on" : atSuccess(e, t);
  }
  const s = newerDeployment(e, n);
  if (s !== void 0) return superseded(s, void 0);
  if ((o.updatedAt?.getTime() ?? 0) <= e.createdAt.getTime()) return "going on";
  if (o.rolloutState !== "COMPLETED") return "going on";
  const i = [ r?.rolloutStateReason, o.rolloutStateReason, failureEvent(e, n) ].find(e => e !== void 0 && /circuit breaker|alarm|hook|deployment failed/i.test(e));
  if (t.failedSince === void 0 && i === void 0) return {
   verdict: "stopped",
   reason: "somebody stopped it, and the service is back on an earlier deployment"
  };
  return {
   verdict: "rolled-back",
   reason: i ?? "ECS went back to an earlier deployment"
  };
 }
 function atSuccess(e, t) {
  const {service: n} = t;
  if (n.taskDefinition !== e.taskDefinitionArn) {
   const t = newerDeployment(e, n);
   return t === void 0 ? "going on" : superseded(t, void 0);
  }
  if ((n.desiredCount ?? 0) === 0) {
   if (e.desiredCount > 0 && t.at - t.firstAt < q) return "going on";
   return {
    verdict: "scaled-to-zero",
    reason: "the desired count is 0, so no task has proven anything"
   };
  }
  return e.completedBefore ? {
   verdict: "succeeded",
   reason: "nothing to do: the service already ran this revision"
  } : {
   verdict: "succeeded",
   reason: "the rollout is complete"
  };
 }
 function superseded(e, t) {
  return {
   verdict: "superseded",
   reason: `deployment ${e.id} of ${shortArn(e.taskDefinition)} took its place${said(t)}`
  };
 }
 function isStalled(e, t, n) {
  const r = ownDeployment(e, t.service);
  if (r?.rolloutState !== "FAILED" || r.status !== "PRIMARY" || t.failedSince === void 0) return false;
  return n || t.at - t.failedSince >= I;
 }
 function wasTriggered(e) {
  return e.deploymentCircuitBreaker?.status === "TRIGGERED" || e.alarms?.status === "TRIGGERED" || (e.alarms?.triggeredAlarmNames ?? []).length > 0 || /circuit breaker|alarms|hook|networking configuration/i.test(e.statusReason ?? "");
 }
 function wasStoppedByUser(e) {
  return e.stoppedAt !== void 0 || namesUser(e);
 }
 function namesUser({statusReason: e, rollback: t}) {
  return /\buser\b|StopServiceDeployment/i.test(`${e} ${t?.reason}`);
 }
 function userStopped(e, {service: t}) {
  return /\buser\b/i.test(ownDeployment(e, t)?.rolloutStateReason ?? "");
 }
 function ownDeployment(e, t) {
  return t.deployments?.find(({id: t}) => t === e.deploymentId);
 }
 function primaryDeployment(e) {
  return e.deployments?.find(({status: e}) => e === "PRIMARY");
 }
 function failureEvent({deploymentId: e}, t) {
  return t.events?.find(({message: t}) => t?.includes(`(deployment ${e}) deployment failed`))?.message;
 }
 function newerDeployment(e, t) {
  const n = primaryDeployment(t);
  if (n?.id === e.deploymentId || n?.createdAt === void 0) return;
  return n.createdAt.getTime() >= e.createdAt.getTime() ? n : void 0;
 }
 function shortArn(e) {
  return e?.slice(e.lastIndexOf("/") + 1) ?? "unknown";
 }
 function said(e) {
  return e === void 0 || e === "" ? "" : ` (ECS: ${e})`;
 }
 const N = 50;
 const x = 10;
 const P = 100;
 const L = 20;
 function tagOf({tags: e}, t) {
  return e.find(e => e.key === t)?.value;
 }
 function verifiedAt(e) {
  return tagOf(e, "slipway:verified");
 }
 function isGood(e, t) {
  const [n, r] = [ verifiedAt(e), tagOf(e, "slipway:rolled-back") ];
  if (n === void 0 || verifiedElsewhere(e, t) !== void 0) return false;
  return r === void 0 || Date.parse(r) < Date.parse(n);
 }
 function verifiedElsewhere(e, t) {
  const n = tagOf(e, "slipway:verified-in");
  return n === void 0 || n === t ? void 0 : n;
 }
 const placeOf = ({ecs: e, service: t}) => `${ecs_shortName(e.cluster)}/${t}`;
 function familyOf(e) {
  const [, t = ecs_shortName(e), n = "0"] = /^(.*):(\d+)$/.exec(ecs_shortName(e)) ?? [];
  return {
   family: t,
   revision: Number(n)
  };
 }
 async function revisionsBefore(e, t, n) {
  const {ListTaskDefinitionsCommand: r} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  const {family: o, revision: s} = familyOf(t);
  const i = [];
  let a;
  for (let t = 0; t < L && i.length < N; t++) {
   const t = await e.client.send(new r({
    familyPrefix: o,
    sort: "DESC",
    status: "ACTIVE",
    maxResults: P,
    nextToken: a
   }), {
    abortSignal: n
   }).catch(e => {
    n.throwIfAborted();
    throw errors_awsError(e, `list the revisions of task definition '${o}'`);
   });
   i.push(...(t.taskDefinitionArns ?? []).filter(e => familyOf(e).revision < s));
   a = t.nextToken;
   if (a === void 0) break;
  }
  return i.slice(0, N);
 }
 async function newestGood(e, t, n, r) {
  for (let o = 0; o < t.length; o += x) {
   r.throwIfAborted();
   const s = await Promise.all(t.slice(o, o + x).map(t => describeTaskDefinition(e, t)));
   const i = s.find(e => isGood(e, n));
   if (i !== void 0) return i;
  }
  return;
 }
 function noneVerified(e, t) {
  const n = t === void 0 ? "There is no earlier revision at all." : `The one before is ${ecs_shortName(t)}: to go back to it unproven, give it as 'to', or set allow-unverified: true.`;
  return new o.lZ(`no verified revision of ${familyOf(e).family} was found before the running ${ecs_shortName(e)}; nothing was changed`, {
   help: `${n} smoke-verify with task-definition-arn marks revisions that pass.`
  });
 }
 function ownWayBack(e) {
  const t = primaryDeployment(e);
  if (t?.rolloutState !== "IN_PROGRESS") return;
  const n = (e.deployments ?? []).filter(({id: e, rolloutState: n}) => e !== t.id && n === "COMPLETED");
  const [r] = n.sort((e, t) => (t.createdAt?.getTime() ?? 0) - (e.createdAt?.getTime() ?? 0));
  return r?.taskDefinition;
 }
 async function plan_planRollback(e) {
  const {ecs: t, signal: n} = e;
  const r = await findService(t, e.service, n);
  const s = r.deploymentController?.type ?? "ECS";
  if (s !== "ECS") throw new o.lZ(`service '${e.service}' has deployment controller ${s}; this action rolls back ECS's own deployments`, {
   help: "With CODE_DEPLOY, stop the deployment with auto-rollback (aws deploy stop-deployment --auto-rollback-enabled), or deploy the earlier revision with deploy-service."
  });
  const i = primaryDeployment(r);
  const a = i?.taskDefinition ?? r.taskDefinition ?? "";
  if (e.from !== void 0 && ecs_shortName(e.from) !== ecs_shortName(a)) {
   const t = `${e.service} does not run ${ecs_shortName(e.from)}`;
   return i?.rolloutState === "COMPLETED" ? {
    kind: "nothing",
    before: r,
    runs: a,
    reason: `${t} but ${ecs_shortName(a)}: there is nothing to roll back`
   } : {
    kind: "other",
    before: r,
    runs: a,
    reason: `${t}: deployment ${i?.id} of ${ecs_shortName(a)} is going on, and is left alone`
   };
  }
  const c = ownWayBack(r);
  const d = await findTarget(e, a, c);
  if (d.definition.status !== void 0 && d.definition.status !== "ACTIVE") throw new o.lZ(`${ecs_shortName(d.arn)} is ${d.definition.status}: ECS starts no tasks of it`, {
   help: "It was deregistered. Give another revision, or register its definition again and deploy that."
  });
  if (d.arn === a && i?.rolloutState === "COMPLETED") return {
   kind: "nothing",
   before: r,
   runs: a,
   reason: `${e.service} runs ${ecs_shortName(a)} already`
  };
  checkTargets(d.definition, r);
  return {
   kind: "back",
   before: r,
   from: await describeTaskDefinition(t, a),
   target: d,
   stop: c === d.arn
  };
 }
 async function findTarget(e, t, n) {
  const {ecs: r, signal: o} = e;
  if (e.to !== void 0) return await describeTaskDefinition(r, e.to);
  const s = n === void 0 ? void 0 : await describeTaskDefinition(r, n);
  if (s !== void 0 && isGood(s, placeOf(e))) return s;
  const i = await revisionsBefore(r, t, o);
  const a = await newestGood(r, i, placeOf(e), o);
  if (a !== void 0) return a;
  const c = n ?? i[0];
  if (c === void 0 || !e.allowUnverified) throw noneVerified(t, c);
  return s ?? await describeTaskDefinition(r, c);
 }
 async function describeServiceDeployments(e, t, n) {
  const {DescribeServiceDeploymentsCommand: r} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  const {serviceDeployments: o = []} = await e.client.send(new r({
   serviceDeploymentArns: [ ...t ]
  }), look(n));
  return new Map(o.map(e => [ e.serviceDeploymentArn ?? "", e ]));
 }
 async function describeServiceDeployment(e, t, n) {
  return (await describeServiceDeployments(e, [ t ], n)).get(t);
 }
 async function findServiceDeployment(e, t, n, r, o) {
  const {ListServiceDeploymentsCommand: s} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  const i = n.slice(n.lastIndexOf("/") + 1);
  const {serviceDeployments: a} = await e.client.send(new s({
   cluster: e.cluster,
   service: t,
   createdAt: {
    after: new Date(r.getTime() - 6e4)
   },
   maxResults: 100
  }), look(o));
  return a?.find(({targetServiceRevisionArn: e}) => e?.endsWith(`/${i}`))?.serviceDeploymentArn;
 }
 async function stopServiceDeployment(e, t) {
  const {StopServiceDeploymentCommand: n} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  try {
   await e.client.send(new n({
    serviceDeploymentArn: t,
    stopType: "ROLLBACK"
   }));
   return true;
  } catch (n) {
   if (/^(ConflictException|InvalidParameterException)$/.test(errorName(n))) {
    const n = await describeServiceDeployment(e, t).catch(() => {});
    if (n?.finishedAt !== void 0 || n?.status === "SUCCESSFUL" || n?.status === "STOPPED") return false;
   }
   throw errors_awsError(n, `stop service deployment ${ecs_shortName(t)}`);
  }
 }
 async function continueServiceDeployment(e, t, n, r) {
  const {ContinueServiceDeploymentCommand: o} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  try {
   await e.client.send(new o({
    serviceDeploymentArn: t,
    hookId: n,
    action: r
   }));
   return true;
  } catch (o) {
   if (/^(ConflictException|InvalidParameterException|ClientException)$/.test(errorName(o))) {
    const r = await describeServiceDeployment(e, t).catch(() => {});
    const o = r?.lifecycleHookDetails?.some(e => e.hookId === n && e.status === "AWAITING_ACTION");
    if (r !== void 0 && o !== true) return false;
   }
   throw errors_awsError(o, `${r === "CONTINUE" ? "continue" : "roll back"} the paused ${ecs_shortName(t)}`);
  }
 }
 function newEvents(e, t) {
  const n = [];
  for (const r of [ ...e ?? [] ].reverse()) {
   const e = r.id ?? `${r.createdAt?.getTime()} ${r.message}`;
   if (t.has(e)) continue;
   t.add(e);
   n.push(r);
  }
  return n.sort((e, t) => (e.createdAt?.getTime() ?? 0) - (t.createdAt?.getTime() ?? 0));
 }
 const j = [ [ /^has started (\d+) tasks: (.*?)\.( Amazon ECS replaced (\d+) tasks due to an unhealthy status\.)?$/, (e, t = "", n, r) => `started ${taskIds(t)}${r ? ` (${count(r, "task")} replaced for being unhealthy)` : ""}` ], [ /^has stopped (\d+) running tasks: (.*?)\.$/, (e, t = "") => `stopped ${taskIds(t)}` ], [ /^registered (\d+) targets in (.*)$/, (e = "", t = "") => `registered ${count(e, "target")} in ${events_group(t)}` ], [ /^deregistered (\d+) targets in (.*)$/, (e = "", t = "") => `deregistered ${count(e, "target")} from ${events_group(t)}` ], [ /^has begun draining connections on (\d+) tasks\.$/, (e = "") => `draining the connections of ${count(e, "task")}` ], [ /^\(deployment (\S+)\) deployment completed\.$/, () => "deployment completed" ], [ /^\(deployment (\S+)\) deployment failed: (.*?)\.?$/, (e, t = "") => `deployment failed: ${t}` ], [ /^rolling back to deployment (\S+?)\.$/, (e = "") => `rolling back to deployment ${e}` ], [ /^has reached a steady state\.$/, () => "steady state reached" ], [ /^\(task (\S+)\) failed container health checks\.$/, (e = "") => `task ${shortId(e)} failed its container health checks` ], [ /^\((?:task|instance) (\S+)\) \(port (\d+)\) is unhealthy in (.*?) due to \(reason (.*)\)\.?$/, (e = "", t = "", n = "", r = "") => `task ${shortId(e)} is unhealthy on port ${t} in ${events_group(n)}: ${r}` ], [ /^was unable to place a task\. Reason: (.*)$/, (e = "") => `could not place a task: ${e}` ], [ /^is unable to consistently start tasks successfully\./, () => "ECS waits longer and longer between starts, since tasks fail to start again and again" ], [ /^was unable to stop or start tasks during a deployment because of the service deployment configuration\./, () => "stuck: the minimum and maximum percent leave no room to start or stop a task" ] ];
 function shortEvent(e) {
  const t = e.replace(/^\(service [^)]*\) /, "");
  for (const [e, n] of j) {
   const r = e.exec(t);
   if (r) return n(...r.slice(1));
  }
  return t.replace(/\b([0-9a-f]{8})[0-9a-f]{24}\b/g, "$1");
 }
 function progressLine(e, t) {
  const n = ownDeployment(e, t);
  const r = (t.deployments ?? []).filter(({id: t}) => t !== e.deploymentId);
  const o = r.reduce((e, {runningCount: t}) => e + (t ?? 0), 0);
  const s = [ `${n?.runningCount ?? 0}/${n?.desiredCount ?? t.desiredCount ?? 0} new tasks running` ];
  if (n?.pendingCount) s.push(`${n.pendingCount} starting`);
  if (o > 0) s.push(`${o} old running`);
  if (n?.failedTasks) s.push(`${n.failedTasks} failed`);
  return s.join(", ");
 }
 function shiftLine(e) {
  const {lifecycleStage: t, status: n, targetServiceRevision: r, deploymentConfiguration: o} = e ?? {};
  const {strategy: s = "ROLLING"} = o ?? {};
  if (t === void 0 || s === "ROLLING") return "";
  if (/^(STOPPED|ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED)$/.test(n ?? "")) return "";
  const i = n === "SUCCESSFUL" ? "done" : `stage ${t.toLowerCase().replaceAll("_", " ")}`;
  const {requestedProductionTrafficWeight: a, requestedTestTrafficWeight: c} = r ?? {};
  const d = [ ...a === void 0 ? [] : [ `${a} % of the users` ], ...c === void 0 ? [] : [ `${c} % of the test traffic` ] ];
  return `${i}${d.length === 0 ? "" : `: ${d.join(", ")} on the new tasks`}`;
 }
 function elapsed(e) {
  const t = Math.max(0, Math.floor(e / 1e3));
  if (t < 60) return `+${t}s`;
  return `+${Math.floor(t / 60)}m${String(t % 60).padStart(2, "0")}s`;
 }
 function shortId(e) {
  return e.slice(e.lastIndexOf("/") + 1).slice(0, 8);
 }
 function taskIds(e) {
  const t = [ ...e.matchAll(/\(task ([^)]+)\)/g) ].map(([, e = ""]) => shortId(e));
  return `${t.length === 1 ? "task" : `${t.length} tasks`} ${t.join(", ")}`;
 }
 function count(e, t) {
  return `${e} ${t}${e === "1" ? "" : "s"}`;
 }
 function events_group(e) {
  return /targetgroup\/([^/]+)\//.exec(e)?.[1] ?? e.replace(/[()]/g, "");
 }
 var M = __nccwpck_require__(8161);
 var U = __nccwpck_require__(6760);
 const B = [ [ /CannotPullContainer|CannotPullImage|pull image manifest|ImageNotFound/i, {
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
 const F = {
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
 function hintFor({exitCode: e, reason: t}) {
  const n = B.find(([e]) => t !== void 0 && e.test(t))?.[1];
  if (n !== void 0) return n;
  if (e === void 0) return;
  return F[e] ?? {
   what: "it ended with an error",
   next: "Read its last log lines."
  };
 }
 const G = "no task of this deployment is known to have failed";
 const W = /Scaling activity initiated|Task stopped by user/;
 function taskEnd(e) {
  const t = e.containers ?? [];
  const n = t.find(({reason: e}) => e !== void 0 && e !== "") ?? t.find(({exitCode: e}) => e !== void 0 && ![ 0, 137, 143 ].includes(e)) ?? t.find(({exitCode: e}) => e !== void 0 && e !== 0) ?? t.find(({exitCode: e}) => e !== void 0);
  return {
   taskId: shortId(e.taskArn ?? ""),
   stopCode: e.stopCode,
   stoppedReason: e.stoppedReason,
   container: n?.name,
   exitCode: n?.exitCode,
   reason: n?.reason
  };
 }
 function failedEnds(e) {
  return e.filter(({lastStatus: e, stoppedReason: t}) => e === "STOPPED" && !W.test(t ?? "")).map(taskEnd);
 }
 function guessCause(e) {
  const t = failedEnds(e.tasks);
  const n = Map.groupBy(t, e => `${e.container} ${e.exitCode} ${whyOf(e).replace(/[0-9a-f]{32}/g, "")}`);
  const [r] = [ ...n.values() ].sort((e, t) => t.length - e.length);
  const [o] = r ?? [];
  if (r === void 0 || o === void 0) return withoutFailedTask(e);
  const s = r.length === 1 ? "once" : r.length === 2 ? "twice" : `${r.length} times`;
  const i = whyOf(o);
  const a = hintFor({
   exitCode: o.exitCode,
   reason: `${o.reason ?? ""} ${o.stoppedReason ?? ""}`
  });
  const c = o.exitCode !== void 0 && !/health checks/.test(o.stoppedReason ?? "");
  const d = c ? `container '${o.container}' exited ${s} with code ${o.exitCode}` : `${r.length === 1 ? "a task" : `${r.length} tasks`} ${o.stopCode === "TaskFailedToStart" ? "failed to start" : "ended"}`;
  const u = i === "" ? "" : `: ${i}`;
  const l = e.targets.find(({description: e, reason: t}) => e ?? t);
  const f = /ELB health checks/.test(o.stoppedReason ?? "") && l ? `; target ${describeTarget(l)}` : "";
  return {
   cause: `${d}${a === void 0 ? "" : `: ${a.what}`}${u}${f}`,
   next: a?.next
  };
 }
 function withoutFailedTask({events: e, targets: t, tasks: n, serviceDeployment: r}) {
  const o = r?.alarms?.triggeredAlarmNames ?? [];
  if (o.length > 0) return {
   cause: `alarm ${o.join(", ")} went off`,
   next: "Look at what the alarm measures since the new tasks came, and at their log."
  };
  const s = e.map(({message: e}) => e ?? "");
  const i = s.findLast(e => /unable to|could not|is unhealthy in|deployment configuration|failed/.test(e));
  if (i !== void 0) {
   const e = /deployment configuration/.test(i) ? {
    what: "",
    next: "Raise maximum-percent or lower minimum-healthy-percent so that at least one task can be started or stopped."
   } : hintFor({
    reason: i
   });
   return {
    cause: shortEvent(i).replace(/^deployment failed: /, ""),
    next: e?.next
   };
  }
  const [a] = t;
  if (a !== void 0) {
   const e = `${a.reason ?? ""} ${a.description ?? ""}`;
   return {
    cause: `target ${describeTarget(a)}`,
    next: hintFor({
     reason: e
    })?.next
   };
  }
  const c = n.find(({healthStatus: e}) => e === "UNHEALTHY");
  if (c !== void 0) {
   const e = hintFor({
    reason: "failed container health checks"
   });
   return {
    cause: `task ${shortId(c.taskArn ?? "")} is unhealthy: ${e?.what}`,
    next: e?.next
   };
  }
  const d = n.find(({lastStatus: e}) => e !== "RUNNING" && e !== "STOPPED");
  if (d !== void 0) return {
   cause: `task ${shortId(d.taskArn ?? "")} is still ${d.lastStatus}`,
   next: "A slow start is most often the pull of a big image, or a network without a way to the registry."
  };
  return {
   cause: r?.statusReason ?? G,
   next: void 0
  };
 }
 function dossier(e, t, n, r) {
  const o = e === "superseded" || e === "stopped" || r !== void 0;
  const s = o ? {
   cause: t,
   next: void 0
  } : guessCause(n);
  const i = s.cause === G ? t : s.cause;
  const {next: a} = s;
  const {ours: c, service: d, serviceDeployment: u} = n;
  const l = u?.deploymentCircuitBreaker;
  const f = ownDeployment(c, d);
  const p = [ [ "deployment", `${c.deploymentId}${u?.status ? ` (${u.status})` : ""}` ] ];
  if (u?.statusReason) p.push([ "ECS says", u.statusReason ]);
  if (f?.rolloutStateReason) p.push([ "rollout", `${f.rolloutState}: ${f.rolloutStateReason}` ]);
  if (l?.threshold) p.push([ "circuit breaker", `${l.status}, ${l.failureCount ?? 0} of ${l.threshold} failures` ]);
  if (n.serviceDeployment?.alarms?.triggeredAlarmNames?.length) p.push([ "alarms", n.serviceDeployment.alarms.triggeredAlarmNames.join(", ") ]);
  const h = n.tasks.filter(({lastStatus: e}) => e === "STOPPED").map(taskEnd);
  const m = [ `### Why: ${e}`, t.includes(i) ? sentence(t) : `${sentence(t)} **${sentence(`likely cause: ${i}`)}**`, ...a === void 0 ? [] : [ `What to do: ${a}` ], table([ "fact", "value" ], p), ...h.length === 0 ? [] : [ "#### Stopped tasks", table([ "task", "stop code", "container", "exit", "reason" ], h.slice(0, 20).map(endRow)) ], ...n.targets.length === 0 ? [] : [ "#### Targets that are not healthy", table([ "target", "state", "reason" ], n.targets.map(e => [ target(e), e.state, `${e.reason ?? ""} ${e.description ?? ""}`.trim() ])) ], ...n.logs.flatMap(e => [ `#### Last log lines of ${e.container} (task ${shortId(e.taskId)})`, fenced(e.lines.length === 0 ? [ "(it wrote nothing)" ] : e.lines), `All of them: \`${tailCommand(e)}\`` ]), ...n.events.length === 0 ? [] : [ "#### Events", fenced(n.events.map(e => eventLine(e))) ], ...n.gaps.map(e => `> ${e}`) ];
  const w = recordOf({
   verdict: e,
   reason: t,
   cause: i,
   ...a !== void 0 && {
    next: a
   }
  }, n);
  return {
   cause: i,
   next: a,
   markdown: `${m.join("\n\n")}\n`,
   record: w,
   logs: n.logs
  };
 }
 function recordOf(e, {ours: t, service: n, serviceDeployment: r, tasks: o, targets: s, events: i, logs: a, gaps: c}) {
  const d = r?.deploymentCircuitBreaker;
  const u = r?.alarms?.triggeredAlarmNames ?? [];
  const l = ownDeployment(t, n)?.rolloutStateReason;
  const {serviceDeploymentArn: f, status: p, statusReason: h} = r ?? {};
  return {
   ...e,
   service: n.serviceName ?? "",
   ...n.clusterArn && {
    cluster: n.clusterArn
   },
   taskDefinition: t.taskDefinitionArn,
   ...n.taskDefinition && {
    runs: n.taskDefinition
   },
   deployment: {
    id: t.deploymentId,
    ...f && {
     arn: f
    },
    ...p && {
     status: p
    },
    ...h && {
     statusReason: h
    },
    ...l && {
     rolloutStateReason: l
    },
    ...d?.threshold && {
     circuitBreaker: {
      status: d.status ?? "",
      failures: d.failureCount ?? 0,
      threshold: d.threshold
     }
    },
    ...u.length > 0 && {
     alarms: u
    }
   },
   stoppedTasks: o.filter(({lastStatus: e}) => e === "STOPPED").map(e => ({
    ...taskEnd(e),
    ...e.stoppedAt && {
     stoppedAt: e.stoppedAt.toISOString()
    }
   })),
   liveTasks: o.filter(({lastStatus: e}) => e !== "STOPPED").map(({taskArn: e = "", lastStatus: t, healthStatus: n}) => ({
    taskId: shortId(e),
    ...t && {
     lastStatus: t
    },
    ...n && {
     healthStatus: n
    }
   })),
   targets: s,
   events: i.map(({createdAt: e, message: t = ""}) => ({
    ...e && {
     at: e.toISOString()
    },
    message: t
   })),
   logs: a,
   gaps: c
  };
 }
 function tailCommand({group: e, stream: t}) {
  return `aws logs tail ${e} --log-stream-names ${t} --since 1d`;
 }
 function eventLine({createdAt: e, message: t}) {
  return `${e?.toISOString().slice(11, 19) ?? "        "} ${shortEvent(t ?? "")}`;
 }
 function endRow({taskId: e, stopCode: t, stoppedReason: n, container: r, exitCode: o, reason: s}) {
  return [ e, t ?? "", r ?? "", o === void 0 ? "" : String(o), [ n, s ].filter(e => e !== void 0 && e !== "").join("; ") ];
 }
 function whyOf({reason: e, stoppedReason: t}) {
  if (e !== void 0 && e !== "") return e;
  return t === void 0 || /^Essential container in task exited/.test(t) ? "" : t;
 }
 function target({id: e, port: t}) {
  return t === void 0 ? e : `${e}:${t}`;
 }
 function describeTarget(e) {
  return `${target(e)} is ${e.state}: ${e.description ?? e.reason ?? "no reason given"}`;
 }
 function sentence(e) {
  const t = e.trim().replace(/\.$/, "");
  return `${t.slice(0, 1).toUpperCase()}${t.slice(1)}.`;
 }
 function fenced(e) {
  const t = Math.max(2, ...e.flatMap(e => [ ...e.matchAll(/`+/g) ].map(([e]) => e.length)));
  const n = "`".repeat(t + 1);
  return [ `${n}text`, ...e, n ].join("\n");
 }
 const Z = 8;
 function summaryOf(e, t, n, r) {
  const {verdict: o, service: s, ours: i, dossier: a} = e;
  const c = ownDeployment(i, s);
  const d = o === "succeeded" ? "\u2705" : o === "scaled-to-zero" ? "\u26a0\ufe0f" : "\u274c";
  const u = a === void 0 || e.reason.includes(a.cause) ? e.reason : `Likely cause: ${a.cause}`;
  const l = o === "succeeded" ? "" : `**${u.replace(/\.?$/, ".")}** ${report_helpFor(e)}\n\n`;
  const f = [ [ "service", `${s.serviceName} in ${ecs_shortName(t)}` ], [ "revision", `${shortArn(n)} \u2192 ${shortArn(i.taskDefinitionArn)}` ], [ "runs now", shortArn(s.taskDefinition) ], [ "verdict", `${o}: ${e.reason}` ], [ "time", `${Math.round(e.elapsedMs / 1e3)} s` ], [ "tasks", `${c?.runningCount ?? 0} of ${s.desiredCount ?? 0} of this revision running` ], [ "events", String(e.events.length) ], [ "deployment", e.serviceDeploymentArn ?? i.deploymentId ] ];
  const p = `${o}${o === "succeeded" && r !== void 0 ? `: ${r}` : ""}`;
  const h = `## ${d} ${s.serviceName}: ${p}\n\n${l}${table([ "", "" ], f)}\n`;
  return a === void 0 ? h : `${h}\n${a.markdown}`;
 }
 async function report_report(e, t, n, r) {
  await appendSummary(summaryOf(e, t, n, r));
  const {dossier: o, verdict: s} = e;
  if (o === void 0) return "";
  await group(`Dossier: ${s}`, async () => info(o.markdown));
  const i = (0, U.join)(await (0, C.mkdtemp)((0, U.join)(process.env.RUNNER_TEMP ?? (0, 
  M.tmpdir)(), "dossier-")), "dossier.json");
  await (0, C.writeFile)(i, `${JSON.stringify(o.record, null, 2)}\n`, {
   mode: 384
  });
  return i;
 }
 function rolloutError(e) {
  const {verdict: t, service: n, ours: r, dossier: s, reason: i} = e;
  const a = [ `${n.serviceName}: ${t} (${shortArn(r.taskDefinitionArn)}): ${i}` ];
  if (s !== void 0 && !i.includes(s.cause)) a.push(`likely cause: ${s.cause}`);
  const c = s?.logs[0];
  if (c !== void 0 && c.lines.length > 0) a.push(`last log lines of ${c.container}:`, ...c.lines.slice(-Z).map(e => `  ${e}`), `all of them: ${tailCommand(c)}`);
  return new o.lZ(a.join("\n"), {
   help: report_helpFor(e)
  });
 }
 function report_helpFor({verdict: e, dossier: t, service: n}) {
  const r = `${n.serviceName} runs ${shortArn(n.taskDefinition)} now.`;
  switch (e) {
  case "superseded":
   return `${r} Use one concurrency group per service and environment, so that deployments wait for each other.`;

  case "scaled-to-zero":
   return `Set desired-count, or allow-zero: true where a service may rest. ${r}`;

  case "stopped":
   return `${r} Ask who called StopServiceDeployment (CloudTrail), or run this job again.`;

  case "timed-out":
   return `${t?.next ?? "If tasks only start slowly, raise wait-for-minutes."} ${r}`;

  default:
   return `${t?.next ?? "The job summary has the events and the stopped tasks."} ${r}`;
  }
 }
 async function logsClient(e) {
  const {CloudWatchLogsClient: t} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(451), __nccwpck_require__.e(164) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5164));
  return new t({
   ...r,
   region: e
  });
 }
 function logStreamOf(e, t, n, r) {
  const o = e.containerDefinitions?.find(({name: e}) => e === t)?.logConfiguration;
  const s = o?.options?.["awslogs-group"];
  const i = o?.options?.["awslogs-stream-prefix"];
  if (o?.logDriver !== "awslogs" || s === void 0 || i === void 0) return;
  const a = n.slice(n.lastIndexOf("/") + 1);
  return {
   region: o.options?.["awslogs-region"] ?? r,
   group: s,
   stream: `${i}/${t}/${a}`
  };
 }
 async function lastLines(e, t, n) {
  const {GetLogEventsCommand: r} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(451), __nccwpck_require__.e(164) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5164));
  const {events: o} = await e.send(new r({
   logGroupName: t.group,
   logStreamName: t.stream,
   limit: n,
   startFromHead: false
  }));
  return (o ?? []).map(({message: e}) => (e ?? "").trimEnd());
 }
 async function elb_elbClient(e) {
  const {ElasticLoadBalancingV2Client: t} = await Promise.all([ __nccwpck_require__.e(651), __nccwpck_require__.e(166), __nccwpck_require__.e(614) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1614));
  return new t({
   ...r,
   region: e
  });
 }
 async function targetHealth(e, t) {
  const {DescribeTargetHealthCommand: n} = await Promise.all([ __nccwpck_require__.e(651), __nccwpck_require__.e(166), __nccwpck_require__.e(614) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1614));
  const r = await elb_elbClient(e);
  const o = await r.send(new n({
   TargetGroupArn: t
  }));
  return o.TargetHealthDescriptions ?? [];
 }
 async function recentTasks(e, t) {
  const {ListTasksCommand: n} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  const r = await Promise.all([ "STOPPED", "RUNNING" ].map(r => e.client.send(new n({
   cluster: e.cluster,
   serviceName: t,
   desiredStatus: r
  }))));
  return await describeTasks(e, r.flatMap(({taskArns: e}) => e ?? []).slice(0, 100));
 }
 async function tasksOf(e, t, n) {
  return (await recentTasks(e, t)).filter(({startedBy: e}) => e === n).sort((e, t) => (t.createdAt?.getTime() ?? 0) - (e.createdAt?.getTime() ?? 0));
 }
 async function describeTasks(e, t, n) {
  if (t.length === 0) return [];
  const {DescribeTasksCommand: r} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  const o = await e.client.send(new r({
   cluster: e.cluster,
   tasks: t
  }), look(n));
  return o.tasks ?? [];
 }
 const K = 20;
 async function gather(e, t) {
  const n = [];
  const orGap = async (e, t, r) => {
   try {
    return await t;
   } catch (t) {
    n.push(`Not known, ${(0, o.DD)(errors_awsError(t, e)).join("; ")}.`);
    return r;
   }
  };
  const {serviceName: r = ""} = t.service;
  const [s, i, a] = await Promise.all([ orGap("list the deployment's tasks", tasksOf(e, r, t.ours.deploymentId), []), orGap("read the task definition", definitionOf(e, t.ours.taskDefinitionArn), {}), orGap("describe the targets' health", unhealthyTargets(e.region, t.service), []) ]);
  const c = await orGap("read the log tail", tails(e.region, i, s, n), []);
  return {
   ...t,
   tasks: s,
   targets: a,
   logs: c,
   gaps: n
  };
 }
 async function definitionOf(e, t) {
  return (await describeTaskDefinition(e, t)).definition;
 }
 async function unhealthyTargets(e, t) {
  const n = new Set((t.loadBalancers ?? []).map(({targetGroupArn: e}) => e));
  const r = [];
  for (const t of n) {
   if (t === void 0) continue;
   for (const {Target: n, TargetHealth: o} of await targetHealth(e, t)) {
    const {State: e = "unknown", Reason: t, Description: s} = o ?? {};
    if (e === "healthy" || e === "draining") continue;
    r.push({
     id: n?.Id ?? "unknown",
     port: n?.Port,
     state: e,
     reason: t,
     description: s
    });
   }
  }
  return r;
 }
 async function tails(e, t, n, r) {
  const o = n.find(e => failedEnds([ e ]).length > 0);
  const s = o ?? n[0];
  if (s?.taskArn === void 0) return [];
  const i = o === void 0 ? void 0 : taskEnd(o).container;
  const a = i === void 0 ? (t.containerDefinitions ?? []).map(({name: e}) => e) : [ i ];
  const c = [];
  for (const n of a) {
   const o = logStreamOf(t, n ?? "", s.taskArn, e);
   if (n === void 0 || o === void 0) {
    r.push(`No log lines of container '${n}': it does not log with awslogs and a stream prefix.`);
    continue;
   }
   const i = await lastLines(await logsClient(o.region), o, K).catch(e => {
    if (e instanceof Error && e.name === "ResourceNotFoundException") return [];
    throw e;
   });
   c.push({
    container: n,
    taskId: s.taskArn,
    group: o.group,
    stream: o.stream,
    lines: i
   });
  }
  return c;
 }
 const z = 6e4;
 async function follow_follow(e) {
  const {ours: t, signal: n} = e;
  const r = performance.now();
  let s = r + e.limitMs;
  let i;
  let a = r;
  let c = 0;
  for (;;) {
   n.throwIfAborted();
   let r = "going on";
   try {
    i = remember(t, i, await e.look(n));
    e.onSnapshot?.(i);
    const o = performance.now();
    if (e.held?.() === true) s += o - a;
    r = judge(t, i, {
     timeIsUp: o >= s
    });
    a = o;
    c = 0;
   } catch (t) {
    n.throwIfAborted();
    if (!isPassing(t)) throw t;
    c += 1;
    e.onPassing?.(t);
    if (performance.now() >= s && performance.now() - a >= z) throw new o.lZ("the deployment could not be followed to its end, so its outcome is unknown", {
     cause: t,
     help: "The deployment itself goes on. Look at the service, then run this job again."
    });
   }
   if (i !== void 0 && r !== "going on") return {
    ...r,
    seen: i
   };
   if (c > 0) await sleep(Math.min(2e4, 500 * 2 ** c) * (.5 + Math.random() / 2), n);
  }
 }
 function sleep(e, t) {
  return new Promise((n, r) => {
   if (t.aborted) return r(t.reason);
   const o = setTimeout(() => {
    t.removeEventListener("abort", onAbort);
    n();
   }, e);
   const onAbort = () => {
    clearTimeout(o);
    r(t.reason);
   };
   t.addEventListener("abort", onAbort, {
    once: true
   });
  });
 }
 const H = 5;
 class Looker {
  arn;
  #e;
  #t;
  #n;
  #r;
  #o;
  #s=false;
  #i="";
  #a=0;
  constructor(e, t, n, r, o) {
   this.#e = e;
   this.#t = t;
   this.#n = n;
   this.#r = r;
   this.#o = o;
  }
  async look(e) {
   const t = await this.#t.service(this.#n, e);
   const n = this.#c(t);
   const r = n ? await this.#d(t, e) : void 0;
   if (n) this.#i = printOf(t);
   const o = /^(SUCCESSFUL|STOPPED|ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED)$/.test(r?.status ?? "");
   const s = o ? await this.#t.serviceNow(this.#n, e) : t;
   return {
    service: s,
    serviceDeployment: r,
    at: performance.now()
   };
  }
  #c(e) {
   if (this.#s) return false;
   const t = ownDeployment(this.#r, e);
   const {strategy: n = "ROLLING", lifecycleHooks: r = []} = e.deploymentConfiguration ?? {};
   const o = this.arn === void 0 || t?.status !== "PRIMARY" || t.rolloutState !== "IN_PROGRESS" || n !== "ROLLING" || r.length > 0 || this.#i !== printOf(e) || this.#a >= H;
   this.#a = o ? 0 : this.#a + 1;
   return o;
  }
  async #d(e, t) {
   try {
    if (this.arn !== void 0) return await this.#t.deployment(this.arn, t);
    const n = e.currentServiceDeployment;
    const r = n === void 0 ? void 0 : await this.#t.deployment(n, t);
    if (r !== void 0 && this.#u(r)) {
     this.#l(n ?? "");
     return r;
    }
    const {deploymentId: o, createdAt: s} = this.#r;
    const i = await findServiceDeployment(this.#e, this.#n, o, s, t);
    if (i === void 0) return;
    this.#l(i);
    return await this.#t.deployment(i, t);
   } catch (e) {
    if (isPassing(e) || t.aborted || !/AccessDenied|UnknownOperation|InvalidAction|UnsupportedFeature/.test(errorName(e))) throw e;
    this.#s = true;
    notice(`the service deployment can't be read (${errorName(e)}), so the verdict comes from the service's own list of deployments. Allow ecs:ListServiceDeployments and ecs:DescribeServiceDeployments.`);
    return;
   }
  }
  #u({targetServiceRevision: e}) {
   const {deploymentId: t} = this.#r;
   return e?.arn?.endsWith(t.slice(t.lastIndexOf("/"))) === true;
  }
  #l(e) {
   this.arn = e;
   this.#o?.(e);
  }
 }
 function printOf({deployments: e, events: t, desiredCount: n}) {
  return JSON.stringify([ n, t?.[0]?.id, (e ?? []).map(e => [ e.id, e.status, e.rolloutState, e.rolloutStateReason, e.runningCount, e.pendingCount, e.failedTasks ]) ]);
 }
 function waitingPauses(e) {
  return (e?.lifecycleHookDetails ?? []).flatMap(({hookId: t, status: n, targetType: r, expiresAt: o}) => n === "AWAITING_ACTION" && r === "PAUSE" && t !== void 0 ? [ {
   serviceDeploymentArn: e?.serviceDeploymentArn ?? "",
   hookId: t,
   stage: e?.lifecycleStage ?? "a stage",
   expiresAt: o
  } ] : []);
 }
 class Pauses {
  refusal;
  error;
  #e;
  #f;
  #p;
  #h=new Set;
  #m=new Set;
  #w=new AbortController;
  constructor(e, t, n) {
   this.#e = e;
   this.#f = t;
   this.#p = n;
  }
  see(e) {
   const t = waitingPauses(e);
   for (const e of t) {
    if (this.#h.has(e.hookId)) continue;
    this.#h.add(e.hookId);
    info(`${this.#p()} paused at ${e.stage}`);
    this.#_(e).catch(e => {
     if (!this.#w.signal.aborted) this.error = e;
    });
   }
   return t.some(({hookId: e}) => this.#m.has(e));
  }
  end() {
   this.#w.abort();
  }
  async #_(e) {
   const {signal: t} = this.#w;
   const n = await (this.#f?.(e, t).catch(e => {
    t.throwIfAborted();
    return {
     action: "ROLLBACK",
     why: `it could not be checked: ${(0, o.DD)(e).join("; ")}`
    };
   }));
   t.throwIfAborted();
   if (n === void 0) {
    this.#m.add(e.hookId);
    notice(forAPerson(e));
    return;
   }
   if (n.action === "ROLLBACK") this.refusal = `refused at ${e.stage}: ${n.why}`;
   info(`${this.#p()} ${n.action === "CONTINUE" ? "continuing" : "going back"}: ${n.why}`);
   const {serviceDeploymentArn: r, hookId: s} = e;
   if (!await continueServiceDeployment(this.#e, r, s, n.action)) info(`${this.#p()} somebody else had answered the pause already`);
  }
 }
 function forAPerson({serviceDeploymentArn: e, hookId: t, stage: n, expiresAt: r}) {
  const o = `aws ecs continue-service-deployment --service-deployment-arn ${e} --hook-id ${t}`;
  const s = r === void 0 ? "" : ` until ${r.toISOString().slice(0, 16)}Z`;
  return [ `the deployment is paused at ${n} and waits for a person${s}.`, `go on:   ${o}`, `go back: ${o} --action ROLLBACK` ].join("\n");
 }
 const V = 1e3;
 const J = 2e3;
 const Y = 6e4;
 const Q = 20;
 const X = 20;
 class FleetWatch {
  #e;
  #g;
  #v;
  #y;
  #k;
  constructor(e) {
   this.#e = e;
   this.#g = new Rounds(10, t => describeServices(e, t));
   this.#v = new Rounds(10, t => describeServices(e, t));
   this.#y = new Rounds(20, t => describeServiceDeployments(e, t));
  }
  async service(e, t) {
   this.#k ??= performance.now();
   const n = performance.now() - this.#k < Y && this.#g.lastRound <= Q;
   return activeService(this.#e, e, await this.#g.ask(e, n ? V : J, t));
  }
  async serviceNow(e, t) {
   return activeService(this.#e, e, await this.#v.ask(e, 0, t));
  }
  deployment(e, t) {
   return this.#y.ask(e, 0, t);
  }
 }
 class Rounds {
  lastRound=0;
  #$;
  #b;
  #S=[];
  #A=-1 / 0;
  constructor(e, t) {
   this.#$ = e;
   this.#b = t;
  }
  ask(e, t, n) {
   return new Promise((r, o) => {
    if (n.aborted) return o(n.reason);
    const onAbort = () => o(n.reason);
    const done = () => n.removeEventListener("abort", onAbort);
    n.addEventListener("abort", onAbort, {
     once: true
    });
    this.#S.push({
     key: e,
     answer: e => {
      done();
      r(e);
     },
     fail: e => {
      done();
      o(e);
     }
    });
    if (this.#S.length === 1) setTimeout(() => this.#E(), Math.max(X, this.#A + t - performance.now()));
   });
  }
  #E() {
   this.#A = performance.now();
   const e = Map.groupBy(this.#S, ({key: e}) => e);
   this.#S = [];
   const t = [ ...e.keys() ];
   this.lastRound = t.length;
   for (let n = 0; n < t.length; n += this.#$) {
    const r = t.slice(n, n + this.#$);
    const o = r.flatMap(t => e.get(t) ?? []);
    this.#b(r).then(e => {
     for (const {key: t, answer: n} of o) n(e.get(t));
    }, e => {
     for (const {fail: t} of o) t(e);
    });
   }
  }
 }
 const ee = 5 * 6e4;
 async function rollOut(e, t) {
  const {ecs: n, before: r} = e;
  const o = new Set;
  newEvents(r.events, o);
  const s = primaryDeployment(r);
  if (s?.rolloutState === "IN_PROGRESS" && s.taskDefinition !== t.taskDefinition) info(`deployment ${s.id} of ${shortArn(s.taskDefinition)} was still going on and is replaced`);
  const i = await updateService(n, {
   ...t,
   service: r.serviceName ?? ""
  });
  const a = startedBy(r, i, t.taskDefinition);
  if (a === void 0) throw errors_awsError(new Error(`its PRIMARY deployment is of ${primaryDeployment(i)?.taskDefinition ?? "nothing"}`), `find the deployment of ${shortArn(t.taskDefinition)} that UpdateService should have started`);
  if (a.completedBefore) info(`the service already runs ${shortArn(a.taskDefinitionArn)}: ECS starts no deployment`); else if (r.deployments?.some(({id: e}) => e === a.deploymentId)) info(`deployment ${a.deploymentId} of this revision is going on already; following it`); else info(`deployment ${a.deploymentId} started`);
  return await followOut(e, a, o);
 }
 function startedBy(e, t, n) {
  const r = primaryDeployment(t);
  if (r?.id === void 0 || r.taskDefinition !== n) return;
  const o = e.deployments?.some(({id: e}) => e === r.id) === true;
  return {
   taskDefinitionArn: n,
   deploymentId: r.id,
   createdAt: r.createdAt ?? new Date,
   completedBefore: o && r.rolloutState === "COMPLETED",
   desiredCount: t.desiredCount ?? 0
  };
 }
 async function followOut(e, t, n) {
  const {ecs: r, signal: s} = e;
  const i = performance.now();
  const a = [];
  const stamp = () => `[${elapsed(performance.now() - i)}]`;
  const c = e.watch ?? new FleetWatch(r);
  const d = new Looker(r, c, e.before.serviceName ?? "", t, e.onServiceDeployment);
  const u = new Pauses(r, e.onPause, stamp);
  let l = "";
  let f = "";
  let p = false;
  const onSnapshot = e => {
   for (const t of newEvents(e.service.events, n)) {
    a.push(t);
    info(`${stamp()} ${shortEvent(t.message ?? "")}`);
   }
   const r = progressLine(t, e.service);
   if (r !== l) info(`${stamp()} ${r}`);
   l = r;
   const o = shiftLine(e.serviceDeployment);
   if (o !== f && o !== "") info(`${stamp()} ${o}`);
   f = o;
   p = u.see(e.serviceDeployment);
   if (u.error !== void 0) throw u.error;
  };
  const followOn = e => follow_follow({
   ours: t,
   look: e => d.look(e),
   onSnapshot: onSnapshot,
   held: () => p,
   onPassing: e => debug(`looking again: ${(0, o.DD)(e).join("; ")}`),
   limitMs: e,
   signal: s
  });
  let h;
  try {
   h = await followOn(e.limitMs);
   if (h.verdict === "timed-out") h = await atTimeout(e, d, h, followOn);
  } catch (n) {
   if (s.aborted) await atCancel(e, d);
   throw n instanceof o.cc || s.aborted ? n : errors_awsError(n, `follow deployment ${t.deploymentId}; it goes on, and its outcome is unknown`);
  } finally {
   u.end();
  }
  const {verdict: m, seen: w} = h;
  const _ = m === "rolled-back" ? u.refusal : void 0;
  const g = _ ?? h.reason;
  const v = m === "succeeded" || m === "scaled-to-zero";
  const {service: y, serviceDeployment: k} = w;
  const $ = {
   ours: t,
   service: y,
   serviceDeployment: k,
   events: a
  };
  return {
   verdict: m,
   reason: g,
   ours: t,
   service: y,
   serviceDeploymentArn: d.arn,
   events: a,
   elapsedMs: performance.now() - i,
   dossier: v ? void 0 : dossier(m, g, await gather(r, $), _)
  };
 }
 async function atTimeout(e, t, n, r) {
  if (e.onTimeout === "continue") return {
   ...n,
   reason: `${n.reason}; the deployment goes on (on-timeout: continue)`
  };
  if (t.arn === void 0) return {
   ...n,
   reason: `${n.reason}; it could not be stopped, since its service deployment is not known`
  };
  info("the time limit has passed: stopping the deployment and rolling back");
  if (!await stopServiceDeployment(e.ecs, t.arn)) return await r(1e4);
  const o = await r(ee);
  if (o.verdict === "succeeded" || o.verdict === "scaled-to-zero") return o;
  const s = {
   "timed-out": "its rollback is still going on",
   failed: `its rollback failed: ${o.reason}`
  };
  return {
   ...o,
   verdict: "timed-out",
   reason: `${n.reason}; the deployment was stopped (on-timeout: stop), ${s[o.verdict] ?? "and the service was rolled back"}`
  };
 }
 async function atCancel({ecs: e, onCancel: t, before: n}, r) {
  const s = n.serviceName;
  if (t === "leave") {
   warning(`cancelled: the deployment of ${s} goes on, unwatched (on-cancel: leave)`);
   return;
  }
  if (r.arn === void 0) await r.look(AbortSignal.timeout(3e3)).catch(() => {});
  const i = r.arn !== void 0 && await stopServiceDeployment(e, r.arn).catch(e => {
   warning((0, o.DD)(e).join("; "));
   return false;
  });
  warning(i ? `cancelled: the deployment of ${s} was stopped and is being rolled back (on-cancel: stop)` : `cancelled: the deployment of ${s} could not be stopped and goes on, unwatched`);
 }
 const te = 12;
 function whatStays(e, t) {
  const n = (t.definition.containerDefinitions ?? []).flatMap(({secrets: e}) => (e ?? []).flatMap(({name: e}) => e ?? []));
  const r = [ ...new Set(n) ];
  const o = `${r.slice(0, te).join(", ")}${r.length > te ? ", \u2026" : ""}`;
  return [ "the database: schema and data stay as they are now, migrations are not undone", r.length === 0 ? "parameters and secrets that the service reads by itself: they have their present values" : `the values of secrets (${o}): tasks read the present ones at their start`, `the desired count: it stays ${e.desiredCount ?? 0}`, "what is not in the task definition: load balancer, scaling, network, permissions of roles" ];
 }
 function revisionText(e) {
  const [t, n] = [ verifiedAt(e), tagOf(e, "slipway:commit") ];
  const r = [ t === void 0 ? "not verified" : `verified ${t}`, ...n === void 0 ? [] : [ `commit ${n.slice(0, 12)}` ] ];
  return `${ecs_shortName(e.arn)} (${r.join(", ")})`;
 }
 function returnSummary(e, t, n, r) {
  const [o, s] = [ t, n ].map(({arn: e, definition: t}) => definition_definitionIn(t, ecs_shortName(e)));
  const i = o === void 0 || s === void 0 ? [] : diff_diffDefinitions(o, s).map(({what: e, before: t, after: n}) => [ e, t, n ]);
  const a = [ t, n ].map(e => tagOf(e, "slipway:commit")?.slice(0, 12) ?? "unknown");
  return [ ...r === void 0 ? [] : [ `Reason: ${r}` ], "#### What comes back", table([ "", ecs_shortName(t.arn), ecs_shortName(n.arn) ], [ [ "commit", ...a ], ...i ]), "#### What does not come back", whatStays(e, n).map(e => `- ${e}`).join("\n"), "" ].join("\n\n");
 }
 function isBack({verdict: e}) {
  return e === "succeeded" || e === "scaled-to-zero";
 }
 async function carryOut(e, t) {
  const {ecs: n, reason: r} = e;
  if (t.kind !== "back") {
   notice(t.reason);
   await appendSummary(`## \u2139\ufe0f ${e.service}: no rollback\n\n${t.reason}.\n`);
   const n = new o.lZ(t.reason, {
    help: "Wait for that deployment, then run this again if it is still wanted."
   });
   const r = t.kind === "nothing" ? "succeeded" : "superseded";
   return {
    acted: false,
    verdict: r,
    reason: t.reason,
    target: t.runs,
    error: t.kind === "nothing" ? void 0 : n
   };
  }
  const {before: s, from: i, target: a} = t;
  if (verifiedAt(a) === void 0) warning(`${ecs_shortName(a.arn)} is not marked as verified: no smoke test is known to have passed on it`);
  info(`rolling ${e.service} in ${ecs_shortName(n.cluster)} back from ${ecs_shortName(i.arn)} to ${revisionText(a)}${r === void 0 ? "" : `: ${r}`}`);
  const c = {
   ecs: n,
   before: s,
   limitMs: e.limitMs,
   onTimeout: "continue",
   onCancel: "leave",
   signal: e.signal
  };
  const d = t.stop ? await stopAndFollow(c, i.arn, a.arn) : void 0;
  const u = d ?? await rollOut(c, {
   taskDefinition: a.arn
  });
  await report_report(u, n.cluster, i.arn, `back on ${ecs_shortName(a.arn)}`);
  await appendSummary(returnSummary(s, i, a, r));
  notice(`${e.service}: what does not come back: ${whatStays(s, a).join("; ")}`);
  const l = {
   acted: true,
   verdict: u.verdict,
   reason: u.reason,
   target: a.arn
  };
  if (!isBack(l)) return {
   ...l,
   error: rolloutError(u)
  };
  if (isGood(i, placeOf(e))) await markLeft(e, i.arn);
  return {
   ...l,
   error: void 0
  };
 }
 async function markLeft({ecs: e}, t) {
  try {
   await tagResource(e, t, {
    "slipway:rolled-back": (new Date).toISOString()
   });
  } catch (e) {
   warning(`${ecs_shortName(t)} keeps counting as verified, since it could not be tagged slipway:rolled-back: ${(0, 
   o.DD)(e).join("; ")}`);
  }
 }
 async function stopAndFollow(e, t, n) {
  const {ecs: r, before: s, signal: i} = e;
  const {id: a, createdAt: c} = primaryDeployment(s) ?? {};
  if (a === void 0 || c === void 0) return;
  const d = s.serviceName ?? "";
  const u = await findServiceDeployment(r, d, a, c, i).catch(e => {
   throw errors_awsError(e, "find the service deployment that is going on");
  });
  if (u === void 0 || !await stopServiceDeployment(r, u)) return;
  info(`deployment ${a} is stopped; ECS brings ${ecs_shortName(n)} back`);
  const l = new Set;
  newEvents(s.events, l);
  const f = {
   taskDefinitionArn: t,
   deploymentId: a,
   createdAt: c,
   completedBefore: false,
   desiredCount: s.desiredCount ?? 0
  };
  const p = await followOut(e, f, l);
  if (p.verdict === "succeeded" || p.verdict === "scaled-to-zero") return;
  if (p.verdict !== "stopped" && p.verdict !== "rolled-back") return p;
  if (p.service.taskDefinition !== n) throw new o.lZ(`the deployment was stopped, but the service runs ${p.service.taskDefinition}`);
  const {id: h = a} = primaryDeployment(p.service) ?? {};
  return {
   ...p,
   ours: {
    ...f,
    taskDefinitionArn: n,
    deploymentId: h
   },
   verdict: "succeeded",
   reason: `the deployment was stopped and ${ecs_shortName(n)} is back`,
   dossier: void 0
  };
 }
 run(D, async ({inputs: e, setOutputs: t, signal: n}) => {
  const {cluster: r, service: o, from: s, to: i} = e;
  const a = regionOf(e.awsRegion);
  sameRegion(a, {
   cluster: r,
   service: o,
   from: s,
   to: i
  });
  const c = {
   ecs: {
    client: await ecsClient(a),
    region: a,
    cluster: r
   },
   service: o,
   from: s,
   to: i,
   allowUnverified: e.allowUnverified,
   reason: e.reason,
   limitMs: e.waitForMinutes * 6e4,
   signal: n
  };
  const d = await plan_planRollback(c);
  if (d.kind === "back") t({
   from: d.from.arn,
   taskDefinitionArn: d.target.arn,
   verified: verifiedAt(d.target) ?? "",
   commit: tagOf(d.target, "slipway:commit") ?? ""
  }); else t({
   from: d.runs,
   taskDefinitionArn: d.runs
  });
  if (e.dryRun) {
   if (d.kind !== "back") return info(d.reason);
   const {before: t, from: n, target: r, stop: s} = d;
   info(`would bring ${o} back from ${ecs_shortName(n.arn)} to ${revisionText(r)}`);
   info(s ? "by stopping the deployment that is going on" : "by a deployment of its own");
   for (const e of whatStays(t, r)) info(`does not come back: ${e}`);
   return await appendSummary(`## \u2139\ufe0f ${o}: a rollback would go to ${revisionText(r)}\n\n${returnSummary(t, n, r, e.reason)}`);
  }
  const {verdict: u, error: l, target: f} = await carryOut(c, d);
  t({
   verdict: u
  });
  if (l !== void 0) throw l;
  info(`${o} is back on ${ecs_shortName(f)}`);
 });
 module.exports = n;
})();
