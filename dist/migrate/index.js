(() => {
 "use strict";
 var e = {
  4434: (e => {
   e.exports = require("events");
  }),
  9896: (e => {
   e.exports = require("fs");
  }),
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
  6466: (e => {
   e.exports = require("node:stream/promises");
  }),
  8500: (e => {
   e.exports = require("node:timers/promises");
  }),
  7975: (e => {
   e.exports = require("node:util");
  }),
  8522: (e => {
   e.exports = require("node:zlib");
  }),
  1787: ((e, t, n) => {
   n.d(t, {
    Lb: () => issueCommand,
    n0: () => issueFileCommand,
    vC: () => prepareKeyValueMessage,
    z: () => h
   });
   const r = require("os");
   function toCommandValue(e) {
    if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
    return JSON.stringify(e);
   }
   function issueCommand(e, t, n) {
    const i = new Command(e, t, n);
    process.stdout.write(i.toString() + r.EOL);
   }
   const i = "::";
   class Command {
    constructor(e, t, n) {
     if (!e) e = "missing.command";
     this.command = e;
     this.properties = t;
     this.message = n;
    }
    toString() {
     let e = i + this.command;
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
   var s = n(9896);
   function issueFileCommand(e, t) {
    const n = process.env[`GITHUB_${e}`];
    if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
    if (!s.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
    s.appendFileSync(n, `${toCommandValue(t)}${r.EOL}`, {
     encoding: "utf8"
    });
   }
   function prepareKeyValueMessage(e, t) {
    const n = `ghadelimiter_${o.randomUUID()}`;
    const i = toCommandValue(t);
    if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
    if (i.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
    return `${e}<<${n}${r.EOL}${i}${r.EOL}${n}`;
   }
   var a = void 0 && (void 0).__awaiter || function(e, t, n, r) {
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
   const {access: c, appendFile: u, writeFile: l} = s.promises;
   const d = "GITHUB_STEP_SUMMARY";
   class Summary {
    constructor() {
     this._buffer = "";
    }
    filePath() {
     return a(this, void 0, void 0, function*() {
      if (this._filePath) return this._filePath;
      const e = process.env[d];
      if (!e) throw new Error(`Unable to find environment variable for $${d}. Check if your runtime environment supports job summaries.`);
      try {
       yield c(e, s.constants.R_OK | s.constants.W_OK);
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
     return a(this, void 0, void 0, function*() {
      const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
      const n = yield this.filePath();
      const r = t ? l : u;
      yield r(n, this._buffer, {
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
     return this.addRaw(r.EOL);
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
   const f = new Summary;
   const h = f;
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
  }),
  4634: ((e, t, n) => {
   n.d(t, {
    K: () => readInputs,
    d: () => InputError
   });
   var r = n(4704);
   var i = n(7163);
   class InputError extends r.lZ {
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
     (0, i.dK)(t);
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
     const i = t.indexOf("=");
     if (i < 1) throw wrong(e, t);
     const o = t.slice(0, i).trim();
     if (n.has(o)) throw new InputError(`input '${e.name}' has '${o}' twice`, {
      help: "Keep one of the two."
     });
     n.set(o, t.slice(i + 1).trim());
    }
    return Object.fromEntries(n);
   }
   const o = {
    ms: 1,
    s: 1e3,
    m: 6e4,
    h: 36e5
   };
   function parseDuration(e, t) {
    const n = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(t);
    const r = o[n?.[2] ?? ""];
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
  }),
  5961: ((e, t, n) => {
   n.d(t, {
    $e: () => warning,
    Yz: () => debug,
    lm: () => notice,
    pq: () => info,
    z3: () => error
   });
   var r = n(1787);
   var i = n(7163);
   const o = 4e3;
   function info(e) {
    process.stdout.write(`${defuse((0, i.E$)(e))}\n`);
   }
   function debug(e) {
    (0, r.Lb)("debug", {}, (0, i.E$)(e));
   }
   function notice(e, t = {}) {
    annotate("notice", e, t);
   }
   function warning(e, t = {}) {
    annotate("warning", e, t);
   }
   function error(e, t = {}) {
    annotate("error", e, t);
   }
   function annotate(e, t, {title: n, place: s}) {
    const a = (0, i.E$)(t);
    (0, r.Lb)(e, {
     ...n === void 0 ? {} : {
      title: (0, i.E$)(n)
     },
     ...s === void 0 ? {} : {
      file: s.file
     },
     ...s?.line === void 0 ? {} : {
      line: s.line
     },
     ...s?.column === void 0 ? {} : {
      col: s.column
     }
    }, a.length > o ? `${a.slice(0, o)}\n\u2026 (cut; the log has all of it)` : a);
   }
   function defuse(e) {
    return e.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
   }
  }),
  7163: ((e, t, n) => {
   n.d(t, {
    E$: () => redact,
    dK: () => mask
   });
   var r = n(1787);
   const i = new Set;
   function mask(e) {
    for (const t of [ e, ...e.split(/\r?\n/) ]) {
     const e = t.trim();
     if (e.length < 3 || i.has(e)) continue;
     i.add(e);
     if (process.env.GITHUB_ACTIONS === "true") (0, r.Lb)("add-mask", {}, e);
    }
   }
   function redact(e) {
    let t = e;
    for (const e of [ ...i ].sort((e, t) => t.length - e.length)) t = t.replaceAll(e, "***");
    return t;
   }
  }),
  3243: ((e, t, n) => {
   n.d(t, {
    fe: () => appendSummary,
    sY: () => shortDigests,
    tp: () => table,
    xy: () => saysFailure
   });
   var r = n(1787);
   var i = n(7163);
   const o = 1e6;
   let s = 0;
   let a = false;
   const saysFailure = () => a;
   async function appendSummary(e) {
    if (!process.env.GITHUB_STEP_SUMMARY) return;
    a ||= /^#{2,4} (?:\u274c|\u2717)/m.test(e);
    const t = (0, i.E$)(`${s > 0 ? "\n" : ""}${e}${e.endsWith("\n") ? "" : "\n"}`);
    const n = o - s;
    const c = Buffer.byteLength(t);
    const u = c <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
    if (n <= 0) return;
    s += Buffer.byteLength(u);
    await r.z.addRaw(u).write();
    r.z.emptyBuffer();
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
  const {ECSClient: n} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(543) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 543));
  return new n({
   ...r,
   region: e,
   ...t === void 0 ? {} : {
    credentials: t
   }
  });
 }
 var i = __nccwpck_require__(4704);
 const o = 2e4;
 function look(e) {
  const t = AbortSignal.timeout(o);
  return {
   abortSignal: e === void 0 ? t : AbortSignal.any([ e, t ])
  };
 }
 function sameRegion(e, t) {
  for (const [n, r] of Object.entries(t)) {
   const t = /^arn:[^:]+:[^:]+:([^:]*):/.exec(r ?? "")?.[1];
   if (t !== void 0 && t !== "" && t !== e) throw new i.lZ(`input '${n}' is in ${t}, but the region to act in is ${e}`, {
    help: "Set 'aws-region' to the region of the service."
   });
  }
 }
 function ecs_shortName(e) {
  return e.slice(e.lastIndexOf("/") + 1);
 }
 function regionOf(e, t = process.env) {
  const n = e ?? (t.AWS_REGION || t.AWS_DEFAULT_REGION || "");
  if (n === "") throw new i.lZ("no AWS region was given", {
   help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
  });
  if (!/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(n)) throw new i.lZ(`'${n}' is not the name of an AWS region; it must be like eu-central-1`);
  return n;
 }
 function errorName(e) {
  if (!(e instanceof Error)) return "";
  if (e.name !== "Error" && e.name !== "AggregateError" && e.name !== "TypeError") return e.name;
  return "code" in e && typeof e.code === "string" ? e.code : e.name;
 }
 function errors_awsError(e, t) {
  if (e instanceof i.lZ) return e;
  const n = helpFor(errorName(e), e);
  return new i.lZ(`could not ${t}`, {
   cause: e,
   ...n === void 0 ? {} : {
    help: n
   }
  });
 }
 function errors_isPassing(e) {
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
 function sendingAll(e) {
  e.middlewareStack.add(e => t => {
   t.request.body = JSON.stringify(t.input);
   return e(t);
  }, {
   step: "build",
   priority: "high",
   name: "sendingAll"
  });
  return e;
 }
 async function describeAll(e, t, n = {}) {
  const {DescribeTaskDefinitionCommand: r} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(543) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 543));
  const i = new r({
   taskDefinition: t,
   include: [ "TAGS" ]
  });
  let o = "";
  i.middlewareStack.add(t => async n => {
   const r = await t(n);
   const i = r;
   const s = e.config.streamCollector;
   const a = await s(i.response.body);
   o = Buffer.from(a).toString("utf8");
   i.response.body = a;
   return r;
  }, {
   step: "deserialize",
   priority: "low",
   name: "describeAll"
  });
  const {taskDefinition: s, tags: a} = await e.send(i, n);
  if (s === void 0) return {
   taskDefinition: s,
   tags: a ?? []
  };
  const {registeredAt: c, deregisteredAt: u, deleteRequestedAt: l} = s;
  const d = Object.entries({
   registeredAt: c,
   deregisteredAt: u,
   deleteRequestedAt: l
  });
  const {taskDefinition: f} = JSON.parse(o);
  const h = Object.fromEntries(d.filter(([, e]) => e !== void 0));
  return {
   taskDefinition: {
    ...f,
    ...h
   },
   tags: a ?? []
  };
 }
 async function describeTaskDefinition(e, t) {
  try {
   const {taskDefinition: n, tags: r} = await describeAll(e.client, t);
   const o = n?.taskDefinitionArn;
   if (o === void 0) throw new i.lZ(`ECS answered without task definition '${t}'`);
   return {
    definition: n ?? {},
    arn: o,
    tags: r
   };
  } catch (n) {
   throw errors_awsError(n, `describe task definition '${ecs_shortName(t)}' in ${e.region}`);
  }
 }
 async function registerTaskDefinition(e, t) {
  const {RegisterTaskDefinitionCommand: n} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(543) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 543));
  try {
   const {taskDefinition: r} = await e.client.send(sendingAll(new n(t)));
   const o = r?.taskDefinitionArn;
   if (o === void 0) throw new i.lZ("ECS answered RegisterTaskDefinition without an ARN");
   return o;
  } catch (e) {
   throw errors_awsError(e, `register a revision of task definition '${t.family}'`);
  }
 }
 async function describeServices(e, t, n) {
  const {DescribeServicesCommand: r} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(543) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 543));
  const {services: i = []} = await e.client.send(new r({
   cluster: e.cluster,
   services: [ ...t ]
  }), look(n));
  const o = new Map;
  for (const e of t) {
   const t = i.find(({serviceName: t, serviceArn: n}) => e === t || e === n);
   if (t !== void 0) o.set(e, t);
  }
  return o;
 }
 function activeService(e, t, n) {
  if (n === void 0) throw new i.lZ(`there is no service '${t}' in cluster '${ecs_shortName(e.cluster)}' in ${e.region} (MISSING)`, {
   help: "Check the inputs 'service', 'cluster' and 'aws-region'. A service that shall be created needs deploy-service's create: true."
  });
  if (n.status !== "ACTIVE") throw new i.lZ(`service '${t}' is ${n.status}, so nothing can be deployed to it`, {
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
  return new i.lZ(`there is no cluster '${ecs_shortName(e.cluster)}' in ${e.region}`, {
   help: "Check the inputs 'cluster' and 'aws-region', and that the credentials are those of the right account."
  });
 }
 var s = __nccwpck_require__(1455);
 function json_parseJson(e, t) {
  try {
   return JSON.parse(e);
  } catch (n) {
   const r = e.slice(0, faultIn(e)).split("\n");
   const o = {
    file: t,
    line: r.length,
    column: (r.at(-1) ?? "").length + 1
   };
   throw new i.lZ(`'${t}' is not JSON`, {
    cause: n,
    place: o
   });
  }
 }
 const a = /[[\]{}:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
 const c = /[ \t\n\r]*/y;
 function faultIn(e) {
  const t = [];
  let n = "value";
  let r = 0;
  for (;;) {
   c.lastIndex = r;
   r += c.exec(e)?.[0].length ?? 0;
   if (r >= e.length) return e.length;
   a.lastIndex = r;
   const i = a.exec(e)?.[0];
   const o = i === void 0 ? void 0 : follow(i, n, t);
   if (i === void 0 || o === void 0) return r;
   n = o;
   r += i.length;
  }
 }
 function follow(e, t, n) {
  const r = n.at(-1);
  const done = () => n.length === 0 ? "end" : "more";
  if (e === "]" || e === "}") {
   const i = e === "]" ? "[" : "{";
   const o = t === "more" || t === (e === "]" ? "value or ]" : "key or }");
   if (!o || r !== i) return;
   n.pop();
   return done();
  }
  if (e === ",") return t !== "more" ? void 0 : r === "{" ? "key" : "value";
  if (e === ":") return t === ":" ? "value" : void 0;
  if (t === "key" || t === "key or }") return e.startsWith('"') ? ":" : void 0;
  if (t !== "value" && t !== "value or ]") return;
  if (e !== "[" && e !== "{") return done();
  n.push(e);
  return e === "[" ? "value or ]" : "key or }";
 }
 const u = new Set([ "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "registeredBy", "deregisteredAt", "deleteRequestedAt" ]);
 function definitionIn(e, t) {
  const n = isRecord(e) && isRecord(e.taskDefinition) ? e.taskDefinition : e;
  const wrong = e => new i.lZ(`'${t}' is not a task definition: ${e}`, {
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
  const o = Object.entries(n).filter(([e]) => !u.has(e));
  return withoutNull(Object.fromEntries(o));
 }
 function checkObjects(e, t) {
  const {logConfiguration: n, dockerLabels: r} = e;
  const i = isRecord(n) ? n.options : void 0;
  const o = isRecord(n) ? n.secretOptions : void 0;
  for (const [o, s] of Object.entries({
   logConfiguration: n,
   dockerLabels: r,
   "logConfiguration.options": i
  })) {
   if (s === void 0 || s === null || isRecord(s)) continue;
   throw t(`'${o}' of '${String(e.name)}' must be an object`);
  }
  if (o !== void 0 && o !== null && !(Array.isArray(o) && o.every(isRecord))) throw t(`'logConfiguration.secretOptions' of '${String(e.name)}' must be a list of objects`);
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
 const l = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|PWD|SECRET|TOKEN|CREDENTIALS|((API|PRIVATE|SECRET|ACCESS|SIGNING|ENCRYPTION|MASTER|JWT|SSH)_?KEY))$/i;
 const d = [ [ "an AWS access key", /\b(AKIA|ASIA)[0-9A-Z]{16}\b/ ], [ "a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/ ], [ "a GitHub token", /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/ ], [ "an npm token", /\bnpm_[A-Za-z0-9]{36}\b/ ], [ "a Slack token", /\bxox[abeprs]-[A-Za-z0-9-]{10,}/ ], [ "a Stripe key", /\b[sr]k_live_[A-Za-z0-9]{16,}/ ], [ "a Google API key", /\bAIza[0-9A-Za-z_-]{35}\b/ ], [ "a JSON web token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ ], [ "a URL with a password", /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i ] ];
 function secretLook(e, t) {
  const n = d.find(([, e]) => e.test(t));
  if (n !== void 0) return `its value looks like ${n[0]}`;
  if (t === "" || /^(true|false|\d{1,3})$/i.test(t) || /^arn:aws/.test(t)) return;
  return l.test(e) ? "its name is that of a secret" : void 0;
 }
 function diffDefinitions(e, t) {
  const n = [];
  const compare = (e, t, r) => {
   if (stable(t) !== stable(r)) n.push({
    what: e,
    before: shown(t),
    after: shown(r)
   });
  };
  compareKeys(without(e, [ "containerDefinitions", "tags" ]), without(t, [ "containerDefinitions", "tags" ]), compare);
  const [r, i] = [ byName(e.containerDefinitions), byName(t.containerDefinitions) ];
  for (const o of new Set([ ...r.keys(), ...i.keys() ])) {
   const [s, a] = [ r.get(o), i.get(o) ];
   if (s === void 0 || a === void 0) {
    n.push({
     what: `container ${o}`,
     before: s ? "there" : "",
     after: a ? "there" : ""
    });
    continue;
   }
   for (const [e, t] of [ [ "environment", "value" ], [ "secrets", "valueFrom" ] ]) {
    const [r, i] = [ values(s[e], t), values(a[e], t) ];
    for (const t of [ ...new Set([ ...r.keys(), ...i.keys() ]) ].sort()) {
     const hide = n => n !== void 0 && e === "environment" && secretLook(t, n) !== void 0 ? "(not shown)" : n ?? "";
     if (r.get(t) !== i.get(t)) {
      const s = e === "environment" ? "environment" : "secret";
      n.push({
       what: `${o}: ${s} ${t}`,
       before: hide(r.get(t)),
       after: hide(i.get(t))
      });
     }
    }
   }
   const rest = (e, {networkMode: t}) => withoutDefaults(without(e, [ "name", "environment", "secrets" ]), t);
   compareKeys(rest(s, e), rest(a, t), (e, t, n) => compare(`${o}: ${e}`, t, n));
  }
  return n;
 }
 function compareKeys(e, t, n) {
  for (const r of [ ...new Set([ ...Object.keys(e), ...Object.keys(t) ]) ].sort()) {
   const [i, o] = [ e[r], t[r] ];
   if (isRecord(i) && isRecord(o)) compareKeys(i, o, (e, t, i) => n(`${r}.${e}`, t, i)); else n(r, i, o);
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
  const {cpu: n, essential: r, portMappings: i, healthCheck: o, ...s} = e;
  return {
   ...s,
   ...n === 0 || n === void 0 ? {} : {
    cpu: n
   },
   ...r === false ? {
    essential: r
   } : {},
   ...isRecord(o) ? {
    healthCheck: {
     interval: 30,
     timeout: 5,
     retries: 3,
     ...o
    }
   } : {},
   ...Array.isArray(i) ? {
    portMappings: i.filter(isRecord).map(({hostPort: e, ...n}) => ({
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
 async function readDefinition(e) {
  let t;
  try {
   t = await (0, s.readFile)(e, "utf8");
  } catch (t) {
   throw new i.lZ(`the task definition file '${e}' can't be read`, {
    cause: t,
    help: "'task-definition' is the path of a JSON file, such as the output of render-taskdef."
   });
  }
  return parseDefinition(t, e);
 }
 function parseDefinition(e, t) {
  const n = definitionIn(json_parseJson(e, t), t);
  const wrong = e => new i.lZ(`'${t}' is not a task definition: ${e}`, {
   place: {
    file: t
   }
  });
  if (typeof n.family !== "string" || n.family === "") throw wrong("it has no 'family'");
  for (const {name: e, image: t} of n.containerDefinitions) if (typeof t !== "string" || t === "") throw wrong(`its container '${e}' has no 'image'`);
  return n;
 }
 function sameDefinition(e, t, n) {
  const {tags: r = [], ...i} = e;
  const o = (r ?? []).every(({key: e, value: t}) => n.some(n => n.key === e && (n.value ?? "") === (t ?? "")));
  const [s, a] = [ t, i ].map(e => definitionIn(e, e.family ?? "the task definition"));
  return o && s !== void 0 && a !== void 0 && diffDefinitions(s, a).length === 0;
 }
 var f = __nccwpck_require__(4634);
 function primaryDeployment(e) {
  return e.deployments?.find(({status: e}) => e === "PRIMARY");
 }
 function managedVolume(e, t, n, r) {
  if (t === void 0 && n === void 0) return;
  if (t === void 0 || n === void 0) throw new f.d(`inputs '${e}' and '${e}-name' go together; one of them is missing`);
  const [o, ...s] = Array.isArray(t) ? t : [ t ];
  if (!isRecord(o) || s.length > 0) throw new f.d(`input '${e}' must be a JSON object such as {"roleArn": "arn:aws:iam::\u2026:role/ecsInfrastructureRole", "sizeInGiB": 20}`);
  if (typeof o.roleArn !== "string" || o.roleArn === "") throw new f.d(`input '${e}' has no 'roleArn'`, {
   help: "It is the infrastructure role with which ECS makes the volume (AmazonECSInfrastructureRolePolicyForVolumes)."
  });
  if (o.sizeInGiB === void 0 && o.snapshotId === void 0) throw new f.d(`input '${e}' has neither 'sizeInGiB' nor 'snapshotId'`);
  if (!atLaunch(r).includes(n)) {
   const e = atLaunch(r);
   throw new i.lZ(`the task definition has no volume '${n}' that is configured at launch${e.length === 0 ? "" : `; it has ${e.join(", ")}`}`, {
    help: `Add {"name": "${n}", "configuredAtLaunch": true} to its 'volumes'.`
   });
  }
  return {
   name: n,
   managedEBSVolume: o
  };
 }
 function taskVolumes(e, t, n) {
  const r = atLaunch(n);
  const i = t && primaryDeployment(t)?.volumeConfigurations;
  return [ e ?? [], i ?? [] ].flat().filter(({name: e}, t, n) => n.findIndex(t => t.name === e) === t).flatMap(({name: e, managedEBSVolume: t}) => e === void 0 || !r.includes(e) || t?.roleArn === void 0 ? [] : [ {
   name: e,
   managedEBSVolume: {
    ...t,
    roleArn: t.roleArn,
    terminationPolicy: {
     deleteOnTermination: true
    }
   }
  } ]);
 }
 function atLaunch({volumes: e = []}) {
  return e.flatMap(({name: e, configuredAtLaunch: t}) => t === true && e !== void 0 ? [ e ] : []);
 }
 var h = __nccwpck_require__(5961);
 const m = require("node:v8");
 var p = __nccwpck_require__(1787);
 var w = __nccwpck_require__(7163);
 var _ = __nccwpck_require__(3243);
 const g = 4e3;
 function failureMarkdown(e, t) {
  const {help: n = "", place: r} = (0, i.wr)(t);
  const o = (0, w.E$)(n);
  const [s = "", ...a] = (0, i.DD)(t).map(w.E$);
  const [c = "", ...u] = s.split("\n");
  const l = [ ...u, ...a.map(e => `because: ${e}`) ];
  const [d = "", ...f] = o.split("\n");
  const h = r === void 0 ? "" : `\`${r.file}${r.line ? `:${r.line}` : ""}\`: `;
  const m = (0, _.sY)(c).replace(/:$/, "").replace(/(?<![.?!\u2026])$/, ".");
  return [ `## \u274c ${e} failed`, `${h}**${plain(m)}** ${plain(d)}`.trimEnd(), ...f.length === 0 ? [] : [ block(f) ], ...l.length === 0 ? [] : [ details(l) ] ].join("\n\n").concat("\n");
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
  const n = t.length > g ? `${t.slice(0, g)}\n\u2026 the log has all of it` : t;
  const [r = "```"] = [ ...n.matchAll(/`{3,}/g) ].map(([e]) => `${e}\``).sort((e, t) => t.length - e.length);
  return `${r}text\n${n}\n${r}`;
 }
 const k = 250;
 const v = 8e3;
 function run(e, t) {
  setTimeout(compileInTheForeground, k).unref();
  const n = new AbortController;
  let r = false;
  let o = false;
  const end = e => {
   if (o) return;
   o = true;
   process.exitCode = e;
   process.stdout.write("", () => process.exit(e));
  };
  const fail = t => {
   if (o || r) return;
   r = true;
   const s = n.signal.reason;
   if (s instanceof i.cc) {
    report(e.name, t === s || isAbort(t) ? s : t);
    end(s.signalName === "SIGTERM" ? 143 : 130);
   } else {
    report(e.name, t);
    const n = (0, _.xy)() ? Promise.resolve() : (0, _.fe)(failureMarkdown(e.name, t));
    n.catch(ignore).then(() => end(1));
   }
  };
  for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, () => {
   if (n.signal.aborted) return;
   h.pq(`${e} received: ending what runs`);
   n.abort(new i.cc(e));
   setTimeout(() => fail(n.signal.reason), v).unref();
  });
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  const work = async () => {
   const r = (0, f.K)(e.inputs, process.env);
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
  for (const e of [ "--no-concurrent-sparkplug", "--no-maglev" ]) (0, m.setFlagsFromString)(e);
 }
 function setOutputs(e, t) {
  for (const [n, r] of Object.entries(t)) {
   const t = e.outputs[n];
   if (t === void 0) throw new Error(`${e.name} declares no output for '${n}'`);
   if (r === void 0) continue;
   const i = typeof r === "string" ? r : JSON.stringify(r);
   if (process.env.GITHUB_OUTPUT) (0, p.n0)("OUTPUT", (0, p.vC)(t, i)); else h.pq(`${t}: ${i}`);
  }
 }
 function report(e, t) {
  const [n = "unknown error", ...r] = (0, i.DD)(t);
  const {help: o, place: s} = (0, i.wr)(t);
  const a = [ n, ...r.map(e => `because: ${e}`), ...o === void 0 ? [] : [ `help: ${o}` ] ];
  h.z3(a.join("\n"), {
   title: e,
   ...s === void 0 ? {} : {
    place: s
   }
  });
  if (t instanceof Error && t.stack !== void 0) h.Yz((0, w.E$)(t.stack));
 }
 function ignore() {}
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof i.cc);
 }
 async function parseCommand(e) {
  const t = e?.trim() ?? "";
  if (t === "") return [];
  if (t.startsWith("[")) return fromJson(t);
  const {parse: n} = await __nccwpck_require__.e(591).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6591, 19));
  const needsShell = e => new i.lZ(`the command has ${e}, which only a shell understands, and ECS runs none`, {
   help: `Give a JSON array that starts one: ["sh", "-c", ${JSON.stringify(t)}]`
  });
  const words = () => {
   try {
    return n(t, e => {
     throw needsShell(`the variable $${e}`);
    });
   } catch (e) {
    if (e instanceof i.lZ) throw e;
    throw new i.lZ(`the command ${t} can't be divided into words`, {
     cause: e
    });
   }
  };
  return words().map(e => {
   if (typeof e === "string") return e;
   if ("comment" in e) throw needsShell("a comment");
   if (e.op === "glob") return e.pattern;
   throw needsShell(`'${e.op}'`);
  });
 }
 function fromJson(e) {
  let t;
  try {
   t = JSON.parse(e);
  } catch (t) {
   throw new i.lZ(`the command ${e} begins like a JSON array and is none`, {
    cause: t
   });
  }
  if (!Array.isArray(t) || !t.every(e => typeof e === "string")) throw new i.lZ(`the command ${e} must be a JSON array of texts`);
  return t;
 }
 function logStreamOf(e, t, n, r) {
  const i = e.containerDefinitions?.find(({name: e}) => e === t)?.logConfiguration;
  const o = i?.options?.["awslogs-group"];
  const s = i?.options?.["awslogs-stream-prefix"];
  if (i?.logDriver !== "awslogs" || o === void 0 || s === void 0) return;
  const a = n.slice(n.lastIndexOf("/") + 1);
  return {
   region: i.options?.["awslogs-region"] ?? r,
   group: o,
   stream: `${s}/${t}/${a}`
  };
 }
 function logReader(e, t) {
  let n;
  return async r => {
   const {GetLogEventsCommand: i} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(451), __nccwpck_require__.e(164) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5164));
   const o = [];
   for (;;) {
    const s = await e.send(new i({
     logGroupName: t.group,
     logStreamName: t.stream,
     startFromHead: true,
     ...n === void 0 ? {} : {
      nextToken: n
     }
    }), r === void 0 ? {} : {
     abortSignal: r
    });
    for (const {message: e} of s.events ?? []) o.push((e ?? "").trimEnd());
    const a = s.nextForwardToken === void 0 || s.nextForwardToken === n;
    n = s.nextForwardToken ?? n;
    if (a || (s.events ?? []).length === 0) return o;
   }
  };
 }
 async function describeTasks(e, t, n) {
  if (t.length === 0) return [];
  const {DescribeTasksCommand: r} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(543) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 543));
  const i = await e.client.send(new r({
   cluster: e.cluster,
   tasks: t
  }), look(n));
  return i.tasks ?? [];
 }
 async function stopTask(e, t, n) {
  const {StopTaskCommand: r} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(543) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 543));
  try {
   await e.client.send(new r({
    cluster: e.cluster,
    task: t,
    reason: n
   }));
  } catch (e) {
   throw errors_awsError(e, `stop task ${ecs_shortName(t)}`);
  }
 }
 async function logsClient(e) {
  const {CloudWatchLogsClient: t} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(451), __nccwpck_require__.e(164) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5164));
  return new t({
   ...r,
   region: e
  });
 }
 function elapsed(e) {
  const t = Math.max(0, Math.floor(e / 1e3));
  if (t < 60) return `+${t}s`;
  return `+${Math.floor(t / 60)}m${String(t % 60).padStart(2, "0")}s`;
 }
 function sleep(e, t) {
  return new Promise((n, r) => {
   if (t.aborted) return r(t.reason);
   const i = setTimeout(() => {
    t.removeEventListener("abort", onAbort);
    n();
   }, e);
   const onAbort = () => {
    clearTimeout(i);
    r(t.reason);
   };
   t.addEventListener("abort", onAbort, {
    once: true
   });
  });
 }
 const y = [ [ /CannotPullContainer|CannotPullImage|pull image manifest|ImageNotFound/i, {
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
 const b = {
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
  const n = y.find(([e]) => t !== void 0 && e.test(t))?.[1];
  if (n !== void 0) return n;
  if (e === void 0) return;
  return b[e] ?? {
   what: "it ended with an error",
   next: "Read its last log lines."
  };
 }
 function judgedContainer(e, t) {
  const n = (e.containerDefinitions ?? []).map(e => e.name ?? "");
  const r = n.map(e => `'${e}'`).join(", ");
  if (t === void 0) {
   if (n.length === 1 && n[0] !== void 0) return n[0];
   throw new i.lZ(`the task definition has the containers ${r}`, {
    help: "Say with 'container-name' which of them runs the command and decides."
   });
  }
  if (n.includes(t)) return t;
  throw new i.lZ(`the task definition has no container '${t}'; it has ${r}`);
 }
 function taskNetwork(e, t) {
  const n = t?.networkConfiguration?.awsvpcConfiguration;
  const r = e.subnets.length > 0 ? e.subnets : n?.subnets ?? [];
  const o = e.securityGroups.length > 0 ? e.securityGroups : n?.securityGroups ?? [];
  if (r.length === 0) throw new i.lZ(t === void 0 ? "a Fargate task needs subnets: neither 'service' nor 'subnets' was given" : `service '${t.serviceName}' has no awsvpc network to run the migration on`, {
   help: "Give the live service as 'service', or 'subnets' and 'security-groups'."
  });
  return {
   awsvpcConfiguration: {
    subnets: r,
    ...o.length === 0 ? {} : {
     securityGroups: o
    },
    assignPublicIp: e.assignPublicIp ?? n?.assignPublicIp ?? "DISABLED"
   }
  };
 }
 function runTaskError(e) {
  const [t] = e ?? [];
  const n = [ t?.reason, t?.detail ].filter(e => e !== void 0 && e !== "").join(": ");
  const r = /RESOURCE|capacity/i.test(n) ? "Fargate had no room for it. Run the job again, or use subnets in more availability zones." : hintFor({
   reason: n
  })?.next;
  return new i.lZ(`the task was not started: ${n === "" ? "ECS gave no reason" : n}`, {
   ...r === void 0 ? {} : {
    help: r
   }
  });
 }
 function outcomeOf(e, t) {
  const n = e.containers?.find(({name: e}) => e === t);
  const r = e.lastStatus === "STOPPED";
  if (!r && (n?.lastStatus !== "STOPPED" || n.exitCode === void 0)) return;
  const o = n?.exitCode;
  const s = !r && e.desiredStatus !== "STOPPED";
  if (o === 0) return {
   exitCode: o,
   reason: "",
   goesOn: s,
   failure: void 0
  };
  const a = [ n?.reason, e.stoppedReason ].filter(e => e !== void 0 && e !== "").join("; ");
  const c = hintFor({
   exitCode: o,
   reason: a
  });
  const u = o === void 0 ? "never ran to an end" : `exited with code ${o}`;
  return {
   exitCode: o,
   reason: a,
   goesOn: s,
   failure: new i.lZ([ `the migration failed: container '${t}' ${u}${a === "" ? "" : ` (${a})`}`, ...e.stopCode === void 0 ? [] : [ `stop code: ${e.stopCode}` ] ].join("\n"), {
    help: `${c?.next ?? "Read its log lines above."} Nothing was deployed by this step.`
   })
  };
 }
 const $ = 1e3;
 const S = 2;
 const E = 6;
 const A = 100;
 async function followTask(e) {
  const {signal: t, container: n} = e;
  const r = performance.now();
  const i = new Lines(e);
  let o = "";
  for (;;) {
   const s = await follow_look(e);
   if (s !== void 0 && s.lastStatus !== o) {
    o = s.lastStatus ?? "";
    h.pq(`[${elapsed(performance.now() - r)}] ${o}`);
   }
   await i.more();
   const a = s === void 0 ? void 0 : outcomeOf(s, n);
   if (a !== void 0) {
    await i.tail();
    return {
     outcome: a,
     tail: i.last
    };
   }
   if (performance.now() - r >= e.limitMs) return {
    outcome: "time is up",
    tail: i.last
   };
   await sleep($, t);
  }
 }
 async function follow_look({ecs: e, taskArn: t, signal: n}) {
  try {
   return (await describeTasks(e, [ t ], n))[0];
  } catch (e) {
   n.throwIfAborted();
   if (errors_isPassing(e)) {
    h.Yz(`looking again: ${(0, i.DD)(e).join("; ")}`);
    return;
   }
   throw new i.lZ("the migration could not be followed to its end, so its outcome is unknown; the task goes on", {
    cause: errors_awsError(e, "describe the task")
   });
  }
 }
 class Lines {
  last=[];
  #e;
  #t;
  #n;
  #r;
  constructor(e) {
   this.#e = e;
   this.#n = e.at === void 0;
   if (this.#n) h.lm(`container '${e.container}' does not log with awslogs and a stream prefix: its lines can't be shown here`);
  }
  async more() {
   const {at: e, container: t, signal: n} = this.#e;
   if (this.#n || e === void 0) return 0;
   try {
    this.#t ??= logReader(await logsClient(e.region), e);
    const r = await this.#t(n);
    this.#r = void 0;
    for (const e of r) h.pq(`${t} | ${e}`);
    this.last = [ ...this.last, ...r ].slice(-A);
    return r.length;
   } catch (e) {
    n.throwIfAborted();
    if (e instanceof Error && e.name === "ResourceNotFoundException") this.#r = e.message; else if (!errors_isPassing(e)) this.#i((0, 
    i.DD)(e).join("; "));
    return 0;
   }
  }
  async tail() {
   for (let e = 0, t = 0; e < E && t < S && !this.#n; e++) {
    await sleep($ / 2, this.#e.signal);
    t = await this.more() === 0 ? t + 1 : 0;
   }
   if (this.#r !== void 0) this.#i(this.#r);
  }
  #i(e) {
   this.#n = true;
   const {at: t} = this.#e;
   h.lm(`the log of the migration can't be read (group ${t?.group}, stream ${t?.stream}): ${e}`);
  }
 }
 var O = __nccwpck_require__(7598);
 async function runTask(e, t) {
  const {RunTaskCommand: n} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(543) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 543));
  const r = Object.entries(t.environment).map(([e, t]) => ({
   name: e,
   value: t
  }));
  const i = Object.entries(t.tags).map(([e, t]) => ({
   key: e,
   value: t
  }));
  const o = {
   name: t.container,
   command: t.command,
   ...r.length === 0 ? {} : {
    environment: r
   }
  };
  const s = new n({
   cluster: e.cluster,
   taskDefinition: t.taskDefinition,
   launchType: "FARGATE",
   startedBy: t.startedBy,
   networkConfiguration: t.networkConfiguration,
   overrides: {
    containerOverrides: [ o ]
   },
   clientToken: (0, O.randomUUID)(),
   ...t.volumes.length === 0 ? {} : {
    volumeConfigurations: t.volumes
   },
   ...i.length === 0 ? {} : {
    tags: i
   },
   ...t.platformVersion === void 0 ? {} : {
    platformVersion: t.platformVersion
   }
  });
  const {tasks: a, failures: c} = await e.client.send(s).catch(t => {
   throw errors_awsError(t, `run the migration in cluster '${ecs_shortName(e.cluster)}'`);
  });
  const u = a?.[0]?.taskArn;
  if (u === void 0) throw runTaskError(c);
  return u;
 }
 async function execute(e) {
  const {ecs: t, container: n, command: r, definition: o, taskDefinitionArn: s, signal: a, what: c, waitForMinutes: u} = e;
  a.throwIfAborted();
  const l = await runTask(t, {
   taskDefinition: s,
   container: n,
   command: r,
   environment: e.environment,
   networkConfiguration: e.networkConfiguration,
   platformVersion: e.platformVersion,
   volumes: e.volumes,
   tags: e.tags,
   startedBy: e.startedBy
  });
  h.pq(`task ${ecs_shortName(l)} of ${ecs_shortName(s)} runs ${JSON.stringify(r)} in '${n}'`);
  const d = performance.now();
  const stop = e => stopTask(t, l, `slipway: ${e}`).then(() => h.pq(`the task was stopped: ${e}`), e => h.$e((0, 
  i.DD)(e).join("; ")));
  await e.onTask(l);
  const {outcome: f, tail: m} = await followTask({
   ecs: t,
   taskArn: l,
   container: n,
   at: logStreamOf(o, n, l, t.region),
   limitMs: u * 6e4,
   signal: a
  }).catch(async e => {
   if (a.aborted) await stop("the job was cancelled");
   throw e;
  });
  const p = f === "time is up";
  const w = p ? void 0 : f.exitCode;
  const g = p ? `stopped after ${u} min` : f.reason;
  e.onEnd({
   exitCode: w,
   reason: g,
   ended: !p
  });
  if (p) await stop(`it had not ended after ${u} min`); else if (f.goesOn) await stop(`container '${n}' has ended`);
  const k = p ? "stopped at the time limit" : f.failure === void 0 ? "succeeded" : "failed";
  const v = k === "succeeded";
  await (0, _.fe)([ `## ${v ? "\u2705" : "\u274c"} ${c} ${k}\n`, ...p || f.failure === void 0 ? [] : [ firstLine(f.failure, c) ], (0, 
  _.tp)([ "", "" ], [ [ "task", ecs_shortName(l) ], [ "revision", ecs_shortName(s) ], [ "command", JSON.stringify(r) ], [ "exit code", w === void 0 ? "none" : `${w} of container ${n}` ], ...g === "" ? [] : [ [ "reason", g ] ], [ "time", `${Math.round((performance.now() - d) / 1e3)} s` ] ]), ...m.length === 0 || v && c === "migration" ? [] : [ "", fenced(m) ], "" ].join("\n"));
  if (p) throw new i.lZ(`the ${c} had not ended after ${u} min and was stopped`, {
   help: "Look whether it waits for a lock or for a database that it can not reach; else raise wait-for-minutes."
  });
  if (f.failure !== void 0) throw withTail(f.failure, c, m);
  h.pq(`the ${c} succeeded`);
 }
 const q = 20;
 function firstLine({message: e, help: t = ""}, n) {
  const [r = ""] = e.replace(/^the migration/, `the ${n}`).split("\n");
  return `**${r}.** ${t}\n`;
 }
 function withTail(e, t, n) {
  const r = n.slice(-q);
  const o = e.message.replace(/^the migration/, `the ${t}`);
  return new i.lZ(r.length === 0 ? o : `${o}\nits last lines:\n${r.join("\n")}`, {
   ...e.help === void 0 ? {} : {
    help: e.help
   }
  });
 }
 function fenced(e) {
  const t = e.join("\n");
  const n = Math.max(2, ...[ ...t.matchAll(/`+/g) ].map(([e]) => e.length));
  const r = "`".repeat(n + 1);
  return `${r}text\n${t}\n${r}`;
 }
 const C = {
  name: "migrate",
  inputs: {
   mode: {
    name: "mode",
    type: "choice",
    default: "run",
    options: [ "run", "plan" ]
   },
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
   planCommand: {
    name: "plan-command",
    type: "string"
   },
   environmentVariables: {
    name: "environment-variables",
    type: "pairs"
   },
   managedEbsVolume: {
    name: "managed-ebs-volume",
    type: "json"
   },
   managedEbsVolumeName: {
    name: "managed-ebs-volume-name",
    type: "string"
   },
   tags: {
    name: "tags",
    type: "pairs"
   },
   startedBy: {
    name: "started-by",
    type: "string",
    default: "slipway"
   },
   waitForMinutes: {
    name: "wait-for-minutes",
    type: "integer",
    default: "10",
    minimum: 1,
    maximum: 360
   },
   lock: {
    name: "lock",
    type: "string"
   },
   lockWait: {
    name: "lock-wait",
    type: "duration",
    default: "10m"
   },
   commit: {
    name: "commit",
    type: "string"
   },
   migrations: {
    name: "migrations",
    type: "string"
   },
   base: {
    name: "base",
    type: "string"
   },
   squawk: {
    name: "squawk",
    type: "string"
   },
   postgresVersion: {
    name: "postgres-version",
    type: "string"
   },
   awsRegion: {
    name: "aws-region",
    type: "string"
   }
  },
  outputs: {
   taskDefinitionArn: "task-definition-arn",
   runTaskArn: "run-task-arn",
   exitCode: "exit-code",
   reason: "reason",
   pending: "pending",
   findings: "findings",
   breaking: "breaking"
  }
 };
 var N = __nccwpck_require__(8161);
 async function ssmClient(e) {
  const {SSMClient: t} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(159) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3159));
  return new t({
   ...r,
   region: e
  });
 }
 const x = "/slipway/locks/";
 function parameterOf(e) {
  const t = e.split("/");
  const n = t.every(e => /^[A-Za-z0-9_.-]+$/.test(e));
  if (n && t.length <= 10 && e.length <= 800) return `${x}${e}`;
  throw new i.lZ(`'${e}' is not the name of a lock`, {
   help: "It must be letters, digits, _ . and -, in up to 10 parts divided by /, such as orders-db/prod."
  });
 }
 function parseLease(e, t) {
  const wrong = e => new i.lZ(`the parameter ${t} is there and holds no lock`, {
   cause: e,
   help: "Something else wrote it. Remove it, or give the lock another name."
  });
  let n;
  try {
   n = JSON.parse(e);
  } catch (e) {
   throw wrong(e);
  }
  const {id: r, owner: o, run: s, attempt: a, commit: c, since: u, until: l, cluster: d, task: f} = n ?? {};
  const h = [ r, o, s, c, u, l ];
  if (h.some(e => typeof e !== "string") || typeof a !== "number") throw wrong();
  if ([ u, l ].some(e => Number.isNaN(Date.parse(e ?? "")))) throw wrong();
  if ([ d, f ].some(e => e !== void 0 && typeof e !== "string")) throw wrong();
  return n;
 }
 function mayTakeOver(e, t, n) {
  if (Date.parse(e.until) <= n) return `it expired at ${clock(e.until)}`;
  if (t.run !== "" && e.run === t.run && e.attempt < t.attempt) return `it was left by attempt ${e.attempt} of this run`;
  return;
 }
 function describeLease(e, t) {
  const n = Math.max(0, Math.round((t - Date.parse(e.since)) / 6e4));
  const r = e.commit === "" ? "" : ` for commit ${e.commit.slice(0, 7)}`;
  const i = e.run === "" ? "" : ` (${e.run})`;
  return `${e.owner}${r} since ${clock(e.since)} (${n} min), until ${clock(e.until)} at most${i}`;
 }
 function clock(e) {
  return `${new Date(e).toISOString().slice(11, 19)} UTC`;
 }
 function ownLease(e, {id: t, commit: n, localOwner: r, now: i, forMs: o}) {
  const s = e.GITHUB_REPOSITORY ?? "";
  const a = e.GITHUB_RUN_ID ?? "";
  return {
   id: t,
   owner: e.GITHUB_ACTOR || r,
   run: a === "" ? "" : `${e.GITHUB_SERVER_URL ?? "https://github.com"}/${s}/actions/runs/${a}`,
   attempt: Number(e.GITHUB_RUN_ATTEMPT ?? 1) || 1,
   commit: n ?? e.GITHUB_SHA ?? "",
   since: new Date(i).toISOString(),
   until: new Date(i + o).toISOString()
  };
 }
 const T = 3e3;
 async function takeLock(e) {
  const {name: t, waitMs: n, signal: r} = e;
  const i = parameterOf(t);
  const o = openStore(e.client, i, r);
  const s = openStore(e.client, i, void 0);
  const a = performance.now();
  let c = "";
  for (;;) {
   r.throwIfAborted();
   const u = e.lease();
   if (await s.create(JSON.stringify(u))) return heldLock(e, s, u);
   const l = await o.read();
   if (l === void 0) {
    await sleep(T / 10, r);
    continue;
   }
   const d = parseLease(l.value, i);
   if (d.id === u.id) return heldLock(e, s, d);
   const f = mayTakeOver(d, u, Date.now());
   const m = f !== void 0 && await stillRuns(d, e);
   if (f !== void 0 && !m) {
    if (!await takeOver(s, u, l.version)) continue;
    h.pq(`lock ${t} was taken over from ${describeLease(d, Date.now())}: ${f}`);
    return heldLock(e, s, u);
   }
   const p = `${describeLease(d, Date.now())}${m ? `; ${f}, but its task ${d.task} still runs` : ""}`;
   const w = n - (performance.now() - a);
   if (w <= 0) throw heldError(t, i, p, d, m);
   const _ = `${d.id} ${m}`;
   if (c !== _) h.pq(`lock ${t} is held by ${p}; waiting up to ${Math.ceil(w / 1e3)} s`);
   c = _;
   await sleep(Math.min(T, w), r);
  }
 }
 function heldLock({name: e}, t, n) {
  const {parameter: r} = t;
  let o = n;
  return {
   async setTask(n, r) {
    o = {
     ...o,
     cluster: n,
     task: r
    };
    await t.overwrite(JSON.stringify(o)).catch(t => {
     h.$e(`the lock ${e} does not say which task migrates: ${(0, i.DD)(t).join("; ")}`);
    });
   },
   async release(s) {
    try {
     const i = await t.read();
     if (i === void 0 || parseLease(i.value, r).id !== n.id) {
      h.$e(`the lock ${e} was no longer this run's when the migration had ended`);
      return;
     }
     if (s) {
      await t.remove();
      h.pq(`lock ${e} released`);
     } else {
      await t.overwrite(JSON.stringify({
       ...o,
       until: (new Date).toISOString()
      }));
      h.pq(`lock ${e} ends with its task`);
     }
    } catch (t) {
     h.$e(`the lock ${e} could not be released and ends at ${n.until}: ${(0, i.DD)(t).join("; ")}`);
    }
   }
  };
 }
 async function takeOver(e, t, n) {
  const r = await e.overwrite(JSON.stringify(t));
  const i = r > n ? n + 1 : 1;
  if (r === i) return true;
  const o = await e.read(i);
  if (o === void 0) return false;
  if (parseLease(o.value, e.parameter).id === t.id) return true;
  await e.overwrite(o.value);
  return false;
 }
 async function stillRuns({cluster: e, task: t}, {isRunning: n}) {
  return e !== void 0 && t !== void 0 && await n(e, t);
 }
 function heldError(e, t, n, r, o) {
  const s = `aws ssm delete-parameter --name ${t}`;
  return new i.lZ(`the lock ${e} is held by ${n}. Nothing was migrated.`, {
   help: o ? `Let that task end or stop it (aws ecs stop-task --cluster ${r.cluster} --task ${r.task}), then run this job again.` : `Run this job again once that run has ended, or raise 'lock-wait'. If it is dead and nothing migrates: ${s}`
  });
 }
 function openStore(e, t, n) {
  const r = n === void 0 ? {} : {
   abortSignal: n
  };
  const failed = e => r => {
   n?.throwIfAborted();
   throw withHelp(errors_awsError(r, `${e} the lock ${t}`), r);
  };
  const put = async n => {
   const {PutParameterCommand: i} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(159) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3159));
   const o = await e.send(new i({
    Name: t,
    Type: "String",
    ...n
   }), r);
   return o.Version ?? 0;
  };
  return {
   parameter: t,
   create: e => put({
    Value: e,
    Overwrite: false
   }).then(() => true, e => errorName(e) !== "ParameterAlreadyExists" && failed("take")(e)),
   overwrite: e => put({
    Value: e,
    Overwrite: true
   }).catch(failed("write")),
   async read(n) {
    const {GetParameterCommand: i} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(159) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3159));
    const o = n === void 0 ? t : `${t}:${n}`;
    try {
     const {Parameter: t} = await e.send(new i({
      Name: o
     }), r);
     return {
      value: t?.Value ?? "",
      version: t?.Version ?? 0
     };
    } catch (e) {
     if (/^Parameter(Version)?NotFound$/.test(errorName(e))) return;
     return failed("read")(e);
    }
   },
   async remove() {
    const {DeleteParameterCommand: n} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(159) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3159));
    await e.send(new n({
     Name: t
    }), r).catch(e => {
     if (errorName(e) !== "ParameterNotFound") failed("release")(e);
    });
   }
  };
 }
 function withHelp(e, t) {
  if (!/AccessDenied/.test(errorName(t))) return e;
  return new i.lZ(e.message, {
   cause: t,
   help: "Allow ssm:PutParameter, ssm:GetParameter and ssm:DeleteParameter on parameter/slipway/locks/*, or give 'lock: none' where nothing else migrates this database."
  });
 }
 const D = 5 * 6e4;
 async function lockFor(e, t) {
  if (t.name === "none") return;
  const n = t.name ?? `${ecs_shortName(e.cluster)}/${t.service}`;
  const r = (0, O.randomUUID)();
  const lease = () => ownLease(process.env, {
   id: r,
   commit: t.commit,
   localOwner: `${(0, N.userInfo)().username}@${(0, N.hostname)()}`,
   now: Date.now(),
   forMs: t.limitMs + D
  });
  const i = await takeLock({
   client: await ssmClient(e.region),
   name: n,
   lease: lease,
   waitMs: t.waitMs,
   isRunning: async (r, i) => {
    const o = await describeTasks({
     ...e,
     cluster: r
    }, [ i ], t.signal).catch(e => {
     if (errorName(e) === "ClusterNotFoundException") return [];
     throw errors_awsError(e, `describe the task ${ecs_shortName(i)} of the lock ${n}`);
    });
    return o.some(({lastStatus: e}) => e !== "STOPPED");
   },
   signal: t.signal
  });
  h.pq(`lock ${n} taken`);
  return i;
 }
 async function registerUnlessSame(e, t, n) {
  const r = `${ecs_shortName(e.cluster)}/${n?.serviceName}`;
  for (const i of new Set([ n?.taskDefinition, t.family ])) {
   if (i === void 0) continue;
   const o = await describeTaskDefinition(e, i).catch(() => {});
   if (o === void 0 || !sameDefinition(t, o.definition, o.tags)) continue;
   if (o.definition.status === "INACTIVE") continue;
   const s = o.tags.find(({key: e}) => e === "slipway:verified-in")?.value ?? r;
   if (n !== void 0 && s !== r) continue;
   h.pq(`${ecs_shortName(o.arn)} is the same: nothing to register`);
   return o.arn;
  }
  const i = await registerTaskDefinition(e, t);
  h.pq(`registered ${ecs_shortName(i)}`);
  return i;
 }
 run(C, async ({inputs: e, setOutputs: t, signal: n}) => {
  const {mode: r, cluster: o, taskDefinition: s, taskDefinitionArn: a} = e;
  const c = await parseCommand(r === "plan" ? e.planCommand : e.command);
  if (e.migrations !== void 0) {
   const {checkMigrations: r, refuseBreaking: i} = await __nccwpck_require__.e(269).then(__nccwpck_require__.bind(__nccwpck_require__, 9269));
   const {pending: o, findings: s} = await r({
    migrations: e.migrations,
    base: e.base,
    squawk: e.squawk === "false" ? false : e.squawk,
    postgresVersion: e.postgresVersion,
    signal: n
   });
   t({
    pending: o === void 0 ? "" : JSON.stringify(o),
    findings: s.length,
    breaking: s.filter(({kind: e}) => e === "breaking").length
   });
   i(s);
  }
  if (c.length === 0) {
   h.pq(r === "plan" ? "no plan-command was given: the database isn't asked" : "no command was given: there is nothing to migrate");
   t({
    taskDefinitionArn: a ?? "",
    runTaskArn: "",
    exitCode: "",
    reason: ""
   });
   return;
  }
  if (s === void 0 === (a === void 0)) throw new i.lZ("exactly one of 'task-definition' (a file) and 'task-definition-arn' must be given");
  const u = regionOf(e.awsRegion);
  sameRegion(u, {
   cluster: o,
   service: e.service,
   "task-definition-arn": a
  });
  const l = s === void 0 ? void 0 : await readDefinition(s);
  if (l !== void 0) judgedContainer(l, e.containerName);
  const d = {
   client: await ecsClient(u),
   region: u,
   cluster: o
  };
  const f = e.service === void 0 ? void 0 : await findService(d, e.service, n);
  const m = taskNetwork({
   subnets: e.subnets,
   securityGroups: e.securityGroups,
   assignPublicIp: e.assignPublicIp
  }, f);
  const p = l === void 0 ? a ?? "" : await registerUnlessSame(d, l, f);
  const {definition: w, arn: _} = await describeTaskDefinition(d, p);
  const g = judgedContainer(w, e.containerName);
  const k = managedVolume("managed-ebs-volume", e.managedEbsVolume, e.managedEbsVolumeName, w);
  t({
   taskDefinitionArn: _
  });
  const v = r === "plan" ? void 0 : await lockFor(d, {
   name: e.lock,
   service: f?.serviceName ?? w.family ?? "",
   commit: e.commit,
   waitMs: e.lockWait,
   limitMs: e.waitForMinutes * 6e4,
   signal: n
  });
  let y = true;
  try {
   await execute({
    ecs: d,
    definition: w,
    taskDefinitionArn: _,
    container: g,
    command: c,
    environment: e.environmentVariables,
    networkConfiguration: m,
    platformVersion: f?.platformVersion,
    volumes: taskVolumes(k, f, w),
    tags: e.tags,
    startedBy: e.startedBy,
    waitForMinutes: e.waitForMinutes,
    what: r === "plan" ? "plan" : "migration",
    signal: n,
    onTask: async e => {
     y = false;
     t({
      runTaskArn: e
     });
     await (v?.setTask(o, e));
    },
    onEnd: ({exitCode: e, reason: n, ...r}) => {
     y = r.ended;
     t({
      exitCode: e ?? "",
      reason: n
     });
    }
   });
  } finally {
   await (v?.release(y));
  }
 });
 module.exports = n;
})();
