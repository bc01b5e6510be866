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
  7459: ((e, t, n) => {
   n.d(t, {
    Lb: () => issueCommand,
    n0: () => issueFileCommand,
    vC: () => prepareKeyValueMessage,
    z: () => m
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
   const s = require("fs");
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
   const m = f;
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
  7163: ((e, t, n) => {
   n.d(t, {
    E$: () => redact,
    dK: () => mask
   });
   var r = n(7459);
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
 var r = __nccwpck_require__(4704);
 var i = __nccwpck_require__(7459);
 var o = __nccwpck_require__(7163);
 const s = 4e3;
 function info(e) {
  process.stdout.write(`${defuse((0, o.E$)(e))}\n`);
 }
 function debug(e) {
  (0, i.Lb)("debug", {}, (0, o.E$)(e));
 }
 function warning(e, t = {}) {
  annotate("warning", e, t);
 }
 function log_error(e, t = {}) {
  annotate("error", e, t);
 }
 function annotate(e, t, {title: n, place: r}) {
  const a = (0, o.E$)(t);
  (0, i.Lb)(e, {
   ...n === void 0 ? {} : {
    title: (0, o.E$)(n)
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
  }, a.length > s ? `${a.slice(0, s)}\n\u2026 (cut; the log has all of it)` : a);
 }
 function defuse(e) {
  return e.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
 }
 const a = require("node:v8");
 const c = 1e6;
 let u = 0;
 let l = false;
 const saysFailure = () => l;
 async function appendSummary(e) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  l ||= /^#{2,4} (?:\u274c|\u2717)/m.test(e);
  const t = (0, o.E$)(`${u > 0 ? "\n" : ""}${e}${e.endsWith("\n") ? "" : "\n"}`);
  const n = c - u;
  const r = Buffer.byteLength(t);
  const s = r <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
  if (n <= 0) return;
  u += Buffer.byteLength(s);
  await i.z.addRaw(s).write();
  i.z.emptyBuffer();
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
 const d = 4e3;
 function failureMarkdown(e, t) {
  const {help: n = "", place: i} = (0, r.wr)(t);
  const s = (0, o.E$)(n);
  const [a = "", ...c] = (0, r.DD)(t).map(o.E$);
  const [u = "", ...l] = a.split("\n");
  const d = [ ...l, ...c.map(e => `because: ${e}`) ];
  const [f = "", ...m] = s.split("\n");
  const p = i === void 0 ? "" : `\`${i.file}${i.line ? `:${i.line}` : ""}\`: `;
  const h = shortDigests(u).replace(/:$/, "").replace(/(?<![.?!\u2026])$/, ".");
  return [ `## \u274c ${e} failed`, `${p}**${plain(h)}** ${plain(f)}`.trimEnd(), ...m.length === 0 ? [] : [ block(m) ], ...d.length === 0 ? [] : [ details(d) ] ].join("\n\n").concat("\n");
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
  const n = t.length > d ? `${t.slice(0, d)}\n\u2026 the log has all of it` : t;
  const [r = "```"] = [ ...n.matchAll(/`{3,}/g) ].map(([e]) => `${e}\``).sort((e, t) => t.length - e.length);
  return `${r}text\n${n}\n${r}`;
 }
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
   (0, o.dK)(t);
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
 const f = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
 };
 function parseDuration(e, t) {
  const n = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(t);
  const r = f[n?.[2] ?? ""];
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
 const m = 250;
 const p = 8e3;
 function run(e, t) {
  setTimeout(compileInTheForeground, m).unref();
  const n = new AbortController;
  let i = false;
  let o = false;
  const end = e => {
   if (o) return;
   o = true;
   process.exitCode = e;
   process.stdout.write("", () => process.exit(e));
  };
  const fail = t => {
   if (o || i) return;
   i = true;
   const s = n.signal.reason;
   if (s instanceof r.cc) {
    report(e.name, t === s || isAbort(t) ? s : t);
    end(s.signalName === "SIGTERM" ? 143 : 130);
   } else {
    report(e.name, t);
    const n = saysFailure() ? Promise.resolve() : appendSummary(failureMarkdown(e.name, t));
    n.catch(ignore).then(() => end(1));
   }
  };
  for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, () => {
   if (n.signal.aborted) return;
   info(`${e} received: ending what runs`);
   n.abort(new r.cc(e));
   setTimeout(() => fail(n.signal.reason), p).unref();
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
  for (const e of [ "--no-concurrent-sparkplug", "--no-maglev" ]) (0, a.setFlagsFromString)(e);
 }
 function setOutputs(e, t) {
  for (const [n, r] of Object.entries(t)) {
   const t = e.outputs[n];
   if (t === void 0) throw new Error(`${e.name} declares no output for '${n}'`);
   if (r === void 0) continue;
   const o = typeof r === "string" ? r : JSON.stringify(r);
   if (process.env.GITHUB_OUTPUT) (0, i.n0)("OUTPUT", (0, i.vC)(t, o)); else info(`${t}: ${o}`);
  }
 }
 function report(e, t) {
  const [n = "unknown error", ...i] = (0, r.DD)(t);
  const {help: s, place: a} = (0, r.wr)(t);
  const c = [ n, ...i.map(e => `because: ${e}`), ...s === void 0 ? [] : [ `help: ${s}` ] ];
  log_error(c.join("\n"), {
   title: e,
   ...a === void 0 ? {} : {
    place: a
   }
  });
  if (t instanceof Error && t.stack !== void 0) debug((0, o.E$)(t.stack));
 }
 function ignore() {}
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof r.cc);
 }
 const h = [ "service", "environment", "commit", "region", "repository" ];
 function entriesOf(e) {
  const t = e?.include;
  if (!Array.isArray(t)) throw new r.lZ("input 'matrix' has no array 'include'", {
   help: "Give it the output matrix of the action plan, which ran with an environment."
  });
  return t.map((e, t) => {
   const n = h.filter(t => typeof e[t] !== "string" || e[t] === "");
   if (n.length > 0) throw new r.lZ(`entry ${t + 1} of input 'matrix' lacks ${n.join(", ")}`, {
    help: "Give plan the environment to deploy to: without one its matrix tells nothing of AWS."
   });
   return e;
  });
 }
 function chain_text(e) {
  if (e === void 0 || e === null) return "";
  return typeof e === "string" ? e : JSON.stringify(e);
 }
 const pick = (e, t) => Object.fromEntries(t.map(t => [ t, chain_text(e[t]) ]));
 const place = e => ({
  cluster: chain_text(e.cluster),
  service: chain_text(e["ecs-service"]),
  "aws-region": chain_text(e.region)
 });
 const _ = [ "task-definition", "container-name", "secrets", "task-role-arn", "execution-role-arn", "log-configuration-options", "environment-variables", "cpu", "memory" ];
 const w = [ "desired-count", "minimum-healthy-percent", "maximum-percent", "circuit-breaker", "circuit-breaker-rollback", "circuit-breaker-threshold-type", "circuit-breaker-threshold", "circuit-breaker-reset-on-healthy-task", "strategy", "bake-minutes", "canary-percent", "canary-bake-minutes", "linear-step-percent", "linear-step-bake-minutes", "alarms", "pause", "pause-minutes", "test-url" ];
 const g = [ "version-path", "version-field", "version-header", "health-path" ];
 function render(e, t) {
  return {
   ...place(e),
   ...pick(e, _),
   image: t
  };
 }
 function migrate(e, t) {
  return {
   ...place(e),
   "task-definition": chain_text(t["task-definition"]),
   "container-name": chain_text(e["container-name"]),
   command: chain_text(e["migrate-command"]),
   commit: chain_text(e.commit),
   lock: chain_text(e["migration-lock"]),
   migrations: chain_text(e.migrations),
   base: chain_text(e["migrations-base"]),
   "postgres-version": chain_text(e["postgres-version"])
  };
 }
 function deploy(e, t, n) {
  const r = chain_text(n["task-definition-arn"]);
  return {
   ...place(e),
   "task-definition": r === "" ? chain_text(t["task-definition"]) : "",
   "task-definition-arn": r,
   commit: chain_text(e.commit),
   ...pick(e, [ ...w, ...g ]),
   checks: chain_text(e["verify-checks"])
  };
 }
 function verify(e, t, n, r) {
  return {
   ...place(e),
   url: chain_text(e.url),
   ...pick(e, g),
   checks: chain_text(e["verify-checks"]),
   "max-error-percent": chain_text(e["verify-errors"]),
   "max-p95": chain_text(e["verify-p95"]),
   window: chain_text(e["verify-window"]),
   commit: chain_text(e.commit),
   "task-definition-arn": chain_text(t["task-definition-arn"]),
   digest: n,
   source: chain_text(e.source),
   "scanned-at": r
  };
 }
 function rollback(e, t, n) {
  return {
   ...place(e),
   from: t,
   reason: n
  };
 }
 function digestOf(e) {
  return e.slice(e.indexOf("@") + 1);
 }
 var v = __nccwpck_require__(1455);
 function json_parseJson(e, t) {
  try {
   return JSON.parse(e);
  } catch (n) {
   const i = e.slice(0, faultIn(e)).split("\n");
   const o = {
    file: t,
    line: i.length,
    column: (i.at(-1) ?? "").length + 1
   };
   throw new r.lZ(`'${t}' is not JSON`, {
    cause: n,
    place: o
   });
  }
 }
 const y = /[[\]{}:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
 const k = /[ \t\n\r]*/y;
 function faultIn(e) {
  const t = [];
  let n = "value";
  let r = 0;
  for (;;) {
   k.lastIndex = r;
   r += k.exec(e)?.[0].length ?? 0;
   if (r >= e.length) return e.length;
   y.lastIndex = r;
   const i = y.exec(e)?.[0];
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
 const $ = new Set([ "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "registeredBy", "deregisteredAt", "deleteRequestedAt" ]);
 function definition_definitionIn(e, t) {
  const n = definition_isRecord(e) && definition_isRecord(e.taskDefinition) ? e.taskDefinition : e;
  const wrong = e => new r.lZ(`'${t}' is not a task definition: ${e}`, {
   place: {
    file: t
   }
  });
  if (!definition_isRecord(n)) throw wrong("it must be an object");
  const i = n.containerDefinitions;
  if (!Array.isArray(i) || i.length === 0) throw wrong("it has no 'containerDefinitions'");
  for (const [e, t] of i.entries()) {
   if (!definition_isRecord(t) || typeof t.name !== "string" || t.name === "") throw wrong(`containerDefinitions[${e}] has no 'name'`);
   for (const e of [ "environment", "secrets", "dependsOn", "portMappings", "environmentFiles", "command" ]) {
    const n = t[e];
    if (n === void 0 || n === null) continue;
    const r = e === "command" ? "texts" : "objects";
    const fits = t => e === "command" ? typeof t === "string" : definition_isRecord(t);
    if (!Array.isArray(n) || !n.every(fits)) throw wrong(`'${e}' of '${t.name}' must be a list of ${r}`);
   }
   checkObjects(t, wrong);
  }
  const o = Object.entries(n).filter(([e]) => !$.has(e));
  return withoutNull(Object.fromEntries(o));
 }
 function checkObjects(e, t) {
  const {logConfiguration: n, dockerLabels: r} = e;
  const i = definition_isRecord(n) ? n.options : void 0;
  const o = definition_isRecord(n) ? n.secretOptions : void 0;
  for (const [o, s] of Object.entries({
   logConfiguration: n,
   dockerLabels: r,
   "logConfiguration.options": i
  })) {
   if (s === void 0 || s === null || definition_isRecord(s)) continue;
   throw t(`'${o}' of '${String(e.name)}' must be an object`);
  }
  if (o !== void 0 && o !== null && !(Array.isArray(o) && o.every(definition_isRecord))) throw t(`'logConfiguration.secretOptions' of '${String(e.name)}' must be a list of objects`);
 }
 function withoutNull(e) {
  if (Array.isArray(e)) return e.map(withoutNull);
  if (!definition_isRecord(e)) return e;
  const t = Object.entries(e).filter(([, e]) => e !== null);
  return Object.fromEntries(t.map(([e, t]) => [ e, withoutNull(t) ]));
 }
 function definition_isRecord(e) {
  return typeof e === "object" && e !== null && !Array.isArray(e);
 }
 async function readDefinition(e) {
  let t;
  try {
   t = await (0, v.readFile)(e, "utf8");
  } catch (t) {
   throw new r.lZ(`the task definition file '${e}' can't be read`, {
    cause: t,
    help: "'task-definition' is the path of a JSON file, such as the output of render-taskdef."
   });
  }
  return parseDefinition(t, e);
 }
 function parseDefinition(e, t) {
  const n = definition_definitionIn(json_parseJson(e, t), t);
  const wrong = e => new r.lZ(`'${t}' is not a task definition: ${e}`, {
   place: {
    file: t
   }
  });
  if (typeof n.family !== "string" || n.family === "") throw wrong("it has no 'family'");
  for (const {name: e, image: t} of n.containerDefinitions) if (typeof t !== "string" || t === "") throw wrong(`its container '${e}' has no 'image'`);
  return n;
 }
 function checkTargets(e, t) {
  const n = e.containerDefinitions ?? [];
  for (const {containerName: e, containerPort: i} of t.loadBalancers ?? []) {
   const o = n.find(({name: t}) => t === e);
   const s = (o?.portMappings ?? []).map(({containerPort: e}) => e);
   if (o !== void 0 && (i === void 0 || s.includes(i))) continue;
   const a = o === void 0 ? `has the containers ${n.map(({name: e}) => `'${e}'`).join(", ")}` : `maps of '${e}' ${s.length === 0 ? "no port" : `port ${s.join(", ")}`}`;
   throw new r.lZ(`service '${t.serviceName}' sends traffic to container '${e}' on port ${i}, but the task definition ${a}`, {
    help: "Rename the container or map the port in the task definition, or change the service's load balancer."
   });
  }
 }
 var b = __nccwpck_require__(1421);
 var O = __nccwpck_require__(3024);
 var A = __nccwpck_require__(8161);
 var x = __nccwpck_require__(6760);
 const E = require("node:readline");
 function parseCommandFile(e) {
  const t = {};
  const n = e.split(/\r?\n/);
  for (let e = 0; e < n.length; e++) {
   const r = n[e] ?? "";
   if (r === "") continue;
   const [i, o] = [ r.indexOf("="), r.indexOf("<<") ];
   if (o > 0 && (i < 0 || o < i)) {
    const i = r.slice(o + 2);
    const s = n.indexOf(i, e + 1);
    if (s < 0) throw new Error(`the value of '${r.slice(0, o)}' has no closing '${i}'`);
    t[r.slice(0, o)] = n.slice(e + 1, s).join("\n");
    e = s;
   } else if (i > 0) t[r.slice(0, i)] = r.slice(i + 1); else throw new Error(`'${r}' is neither NAME=VALUE nor NAME<<DELIMITER`);
  }
  return t;
 }
 async function runAction(e, t, n, i) {
  n.throwIfAborted();
  const o = process.argv[1] ?? "";
  const s = (0, x.join)((0, x.dirname)((0, x.dirname)(o)), e, (0, x.basename)(o));
  const a = (0, O.mkdtempSync)((0, x.join)(process.env.RUNNER_TEMP || (0, A.tmpdir)(), `${e}-`));
  const c = (0, x.join)(a, "output");
  (0, O.writeFileSync)(c, "", {
   mode: 384
  });
  const u = Object.entries(process.env).filter(([e]) => !e.startsWith("INPUT_"));
  const l = Object.entries(t).filter(([, e]) => e !== "").map(([e, t]) => [ `INPUT_${e.toUpperCase()}`, t ]);
  try {
   const t = await new Promise((t, o) => {
    const a = (0, b.spawn)(process.execPath, [ s ], {
     stdio: i === void 0 ? [ "ignore", "inherit", "inherit" ] : [ "ignore", "pipe", "pipe" ],
     env: {
      ...Object.fromEntries(u),
      ...Object.fromEntries(l),
      GITHUB_OUTPUT: c
     }
    });
    if (i !== void 0) {
     passOn(a.stdout, process.stdout, i);
     passOn(a.stderr, process.stderr, i);
    }
    const cancel = () => a.kill("SIGINT");
    n.addEventListener("abort", cancel, {
     once: true
    });
    a.on("error", t => o(new r.lZ(`the action ${e} could not be started`, {
     cause: t
    })));
    a.on("close", e => {
     n.removeEventListener("abort", cancel);
     t(e ?? 128);
    });
   });
   return {
    exitCode: t,
    outputs: parseCommandFile((0, O.readFileSync)(c, "utf8"))
   };
  } finally {
   (0, O.rmSync)(a, {
    recursive: true,
    force: true
   });
  }
 }
 async function tryAction(...e) {
  const [t, , n] = e;
  try {
   return await runAction(...e);
  } catch (e) {
   if (n.aborted) return {
    exitCode: 130,
    outputs: {}
   };
   log_error(`${t} could not be run: ${(0, r.DD)(e).join("; ")}`);
   return {
    exitCode: 1,
    outputs: {}
   };
  }
 }
 function passOn(e, t, n) {
  if (e === null) return;
  (0, E.createInterface)({
   input: e
  }).on("line", e => {
   const r = lineOf(e, n);
   if (r !== void 0) t.write(`${r}\n`);
  });
 }
 function lineOf(e, t) {
  const n = /^::group::(.*)$/.exec(e);
  if (n !== null) return `${t} \u2502 \u2500\u2500 ${n[1]}`;
  if (/^::endgroup::/.test(e)) return;
  return /^::[a-z-]+[ :]/.test(e) ? e : `${t} \u2502 ${e}`;
 }
 const q = {
  retryMode: "standard",
  maxAttempts: 6,
  customUserAgent: "slipway",
  requestHandler: {
   connectionTimeout: 5e3,
   socketTimeout: 3e4
  }
 };
 async function ecsClient(e, t) {
  const {ECSClient: n} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(264) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8264));
  return new n({
   ...q,
   region: e,
   ...t === void 0 ? {} : {
    credentials: t
   }
  });
 }
 const S = 2e4;
 function look(e) {
  const t = AbortSignal.timeout(S);
  return {
   abortSignal: e === void 0 ? t : AbortSignal.any([ e, t ])
  };
 }
 function ecs_shortName(e) {
  return e.slice(e.lastIndexOf("/") + 1);
 }
 function errorName(e) {
  if (!(e instanceof Error)) return "";
  if (e.name !== "Error" && e.name !== "AggregateError" && e.name !== "TypeError") return e.name;
  return "code" in e && typeof e.code === "string" ? e.code : e.name;
 }
 function errors_awsError(e, t) {
  if (e instanceof r.lZ) return e;
  const n = helpFor(errorName(e), e);
  return new r.lZ(`could not ${t}`, {
   cause: e,
   ...n === void 0 ? {} : {
    help: n
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
 async function describeAll(e, t, n = {}) {
  const {DescribeTaskDefinitionCommand: r} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(264) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8264));
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
  const m = Object.fromEntries(d.filter(([, e]) => e !== void 0));
  return {
   taskDefinition: {
    ...f,
    ...m
   },
   tags: a ?? []
  };
 }
 async function describeTaskDefinition(e, t) {
  try {
   const {taskDefinition: n, tags: i} = await describeAll(e.client, t);
   const o = n?.taskDefinitionArn;
   if (o === void 0) throw new r.lZ(`ECS answered without task definition '${t}'`);
   return {
    definition: n ?? {},
    arn: o,
    tags: i
   };
  } catch (n) {
   throw errors_awsError(n, `describe task definition '${ecs_shortName(t)}' in ${e.region}`);
  }
 }
 const C = 10;
 async function describeServices(e, t, n) {
  const {DescribeServicesCommand: r} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(264) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8264));
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
  if (n === void 0) throw new r.lZ(`there is no service '${t}' in cluster '${ecs_shortName(e.cluster)}' in ${e.region} (MISSING)`, {
   help: "Check the inputs 'service', 'cluster' and 'aws-region'. A service that shall be created needs deploy-service's create: true."
  });
  if (n.status !== "ACTIVE") throw new r.lZ(`service '${t}' is ${n.status}, so nothing can be deployed to it`, {
   help: "It was deleted. Create it again (terraform apply, or create: true) and run this job again."
  });
  return n;
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
  return new r.lZ(`there is no cluster '${ecs_shortName(e.cluster)}' in ${e.region}`, {
   help: "Check the inputs 'cluster' and 'aws-region', and that the credentials are those of the right account."
  });
 }
 function sameCommit(e, t) {
  const [n = "", r = ""] = [ e.toLowerCase(), t.toLowerCase() ].sort((e, t) => e.length - t.length);
  return n.length >= 7 && r.startsWith(n);
 }
 const N = "slipway:commit";
 const j = "slipway:committed";
 function commitOf(e) {
  const tag = t => e.find(({key: e}) => e === t)?.value;
  const t = tag(N);
  return t === void 0 || t === "" ? void 0 : {
   id: t,
   committed: tag(j)
  };
 }
 function orderOf(e, t, n) {
  if (e.id === t.id || sameCommit(e.id, t.id)) return "same";
  if (n !== void 0 && sameCommit(n, e.id)) return "older";
  if (n !== void 0 && sameCommit(n, t.id)) return "newer";
  if (n !== void 0) return "apart";
  const [r, i] = [ Date.parse(e.committed ?? ""), Date.parse(t.committed ?? "") ];
  if (Number.isNaN(r) || Number.isNaN(i)) return "unknown";
  return r < i ? "older" : "newer";
 }
 function olderCommit(e, t, n, i) {
  return new r.lZ(`${e} has the newer commit ${order_shown(n)}, in ${i}; ${order_shown(t)} is older and does not replace it`, {
   help: "Run the workflow for the newest commit. To go back use actions/rollback, or allow-older: true here."
  });
 }
 function order_shown({id: e, committed: t}) {
  const n = t === void 0 ? "" : ` of ${t.slice(0, 16).replace("T", " ")}`;
  return `${e.slice(0, 12)}${n}`;
 }
 async function ownCommit(e, t) {
  const n = await __nccwpck_require__.e(895).then(__nccwpck_require__.bind(__nccwpck_require__, 3895));
  const r = await n.commitTime(process.cwd(), e).catch(() => {});
  if (r !== void 0) return {
   id: e,
   committed: new Date(r * 1e3).toISOString()
  };
  return {
   id: e,
   committed: await eventTime(e, t.GITHUB_EVENT_PATH)
  };
 }
 async function commonBase(e, t) {
  const n = await __nccwpck_require__.e(895).then(__nccwpck_require__.bind(__nccwpck_require__, 3895));
  const r = process.cwd();
  try {
   if (!await n.hasCommit(r, e) || !await n.hasCommit(r, t)) return;
   return await n.mergeBase(r, e, t);
  } catch {
   return;
  }
 }
 async function eventTime(e, t) {
  if (t === void 0) return;
  const {readFile: n} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
  try {
   const r = JSON.parse(await n(t, "utf8"));
   const {id: i, timestamp: o} = r.head_commit ?? {};
   const s = i === e && typeof o === "string" ? Date.parse(o) : Number.NaN;
   return Number.isNaN(s) ? void 0 : new Date(s).toISOString();
  } catch {
   return;
  }
 }
 async function compare(e, t) {
  return orderOf(e, t, e.id === t.id ? void 0 : await commonBase(e.id, t.id));
 }
 async function guardOrder(e, t, n, r) {
  const i = n === void 0 ? void 0 : commitOf(n.tags);
  if (t === void 0 || i === void 0 || n === void 0) return;
  const o = await compare(t, i);
  const s = n.arn.slice(n.arn.lastIndexOf("/") + 1);
  if (o === "older" && !r) throw olderCommit(e, t, i, s);
  if (o === "older") warning(`${order_shown(t)} replaces the newer ${order_shown(i)} of ${s} (allow-older: true)`);
  if (o === "apart") info(`${order_shown(t)} replaces ${order_shown(i)} of ${s}, which is on another branch`);
  if (o === "unknown") info(`whether ${order_shown(t)} is newer than ${order_shown(i)} of ${s} is not known: this clone lacks one of them (fetch-depth: 0)`);
 }
 function primaryDeployment(e) {
  return e.deployments?.find(({status: e}) => e === "PRIMARY");
 }
 async function secretsClient(e) {
  const {SecretsManagerClient: t} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(14) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6014));
  return new t({
   ...q,
   region: e
  });
 }
 async function ssmClient(e) {
  const {SSMClient: t} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(64) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6064));
  return new t({
   ...q,
   region: e
  });
 }
 function isDenied(e) {
  return /AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError/.test(errorName(e));
 }
 function isMissing(e) {
  return /NotFound|NoSuch|DoesNotExist|NotFoundException|\.Malformed$/.test(errorName(e));
 }
 function secretRefOf(e) {
  const t = /^(arn:[\w-]+:secretsmanager:([\w-]+):\d*:secret:[^:]+)(?::([^:]*):([^:]*):([^:]*))?$/.exec(e);
  if (t?.[1] !== void 0) {
   const [, e, n = "", r = "", i = "", o = ""] = t;
   return {
    kind: "secret",
    id: e,
    region: n,
    key: r,
    stage: i,
    version: o
   };
  }
  const n = /^arn:[\w-]+:ssm:([\w-]+):\d*:parameter(\/.+)$/.exec(e);
  return n?.[1] === void 0 ? {
   kind: "parameter",
   name: e,
   region: void 0
  } : {
   kind: "parameter",
   name: e,
   region: n[1]
  };
 }
 const I = 10;
 async function missingSecrets(e, t, n) {
  const r = (e.containerDefinitions ?? []).flatMap(({secrets: e = []}) => e.map(({name: e = "", valueFrom: t = ""}) => ({
   name: e,
   ref: secretRefOf(t)
  })));
  const i = r.flatMap(({name: e, ref: n}) => n.kind === "parameter" ? [ {
   name: e,
   id: n.name,
   region: n.region ?? t
  } ] : []);
  const o = r.flatMap(({name: e, ref: n}) => n.kind === "secret" ? [ {
   name: e,
   id: n.id,
   region: n.region || t
  } ] : []);
  const s = await Promise.all([ ...[ ...Map.groupBy(i, e => e.region) ].map(([e, t]) => missingParameters(e, t, n)), ...[ ...Map.groupBy(o, e => e.id).values() ].map(e => missingSecret(e, n)) ]);
  return s.flat();
 }
 async function missingParameters(e, t, n) {
  const {GetParametersCommand: r} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(64) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6064));
  const i = await ssmClient(e);
  const o = [ ...new Set(t.map(({id: e}) => e)) ];
  const s = [];
  for (let e = 0; e < o.length; e += I) {
   const t = o.slice(e, e + I);
   await unlessDenied(t.join(", "), n, async () => {
    const e = new r({
     Names: t,
     WithDecryption: false
    });
    s.push(...(await i.send(e, {
     abortSignal: n
    })).InvalidParameters ?? []);
   });
  }
  return t.filter(({id: e}) => s.includes(e)).map(({name: t, id: n}) => `${t}: there is no parameter ${n} in ${e}`);
 }
 async function missingSecret(e, t) {
  const [{id: n, region: r} = {
   id: "",
   region: ""
  }] = e;
  const {DescribeSecretCommand: i} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(14) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6014));
  const o = await secretsClient(r);
  const s = n.replace(/^.*:secret:/, "");
  let a;
  await unlessDenied(s, t, async () => {
   try {
    const {DeletedDate: e} = await o.send(new i({
     SecretId: n
    }), {
     abortSignal: t
    });
    if (e !== void 0) a = `the secret ${s} is marked for deletion`;
   } catch (e) {
    if (!isMissing(e)) throw e;
    a = `there is no secret ${s} in ${r}`;
   }
  });
  return a === void 0 ? [] : e.map(({name: e}) => `${e}: ${a}`);
 }
 async function unlessDenied(e, t, n) {
  try {
   await n();
  } catch (n) {
   t.throwIfAborted();
   const r = isDenied(n) ? "the role may not" : errorName(n);
   info(`whether ${e} is there was not looked at: ${r}`);
  }
 }
 async function guardAll(e, t) {
  const n = [];
  const i = new Set;
  for (const o of batches(e)) {
   const e = await lookAt(o, t);
   if (e === void 0) continue;
   const {ecs: s, services: a} = e;
   await Promise.all(o.map(e => guardOne(s, e, a.get(chain_text(e["ecs-service"])), t).catch(o => {
    t.signal.throwIfAborted();
    n.push(`${e.service}: ${(0, r.DD)(o)[0]}`);
    if (o instanceof r.lZ && o.help !== void 0) i.add(o.help);
   })));
  }
  if (n.length > 0) throw new r.lZ(`${n.length === 1 ? "a service" : `${n.length} services`} of ${e[0]?.environment ?? ""} can't be deployed, so nothing was changed\n${n.join("\n")}`, {
   help: [ ...i ].join(" ")
  });
  info(`${e.length} of ${e.length} services can be deployed: none runs a newer commit${t.allowOlder ? ", or that is allowed" : ""}`);
 }
 function batches(e) {
  const t = Map.groupBy(e, ({region: e, cluster: t}) => `${e} ${chain_text(t)}`);
  return [ ...t.values() ].flatMap(e => Array.from({
   length: Math.ceil(e.length / C)
  }, (t, n) => e.slice(n * C, (n + 1) * C)));
 }
 async function lookAt(e, {mayBeMissing: t, signal: n}) {
  const r = e[0]?.region ?? "";
  const i = chain_text(e[0]?.cluster) || "default";
  const o = {
   client: await ecsClient(r),
   region: r,
   cluster: i
  };
  const s = await seekServices(o, e.map(e => chain_text(e["ecs-service"])), n);
  if (s !== void 0) return {
   ecs: o,
   services: s
  };
  if (!t) throw noCluster(o);
  info(`there is no cluster ${ecs_shortName(i)} in ${r} yet`);
  return;
 }
 async function guardOne(e, t, n, {allowOlder: i, mayBeMissing: o, definitions: s, signal: a}) {
  const c = chain_text(t["ecs-service"]);
  if (o && n?.status !== "ACTIVE") return info(`${t.service} isn't there yet`);
  const u = activeService(e, c, n);
  if (u.deploymentController?.type === "EXTERNAL") throw new r.lZ("its deployment controller is EXTERNAL: another tool tells it what to run");
  const l = s.get(t.service);
  if (l !== void 0) checkTargets(l, u);
  const d = primaryDeployment(u)?.taskDefinition ?? u.taskDefinition;
  const [f, m] = await Promise.all([ ownCommit(t.commit, process.env), d === void 0 ? void 0 : describeTaskDefinition(e, d) ]);
  await guardOrder(t.service, f, m, i);
  const p = l === void 0 ? [] : await missingSecrets(l, e.region, a);
  if (p.length > 0) throw new r.lZ(p.join("; "), {
   help: "Create it (terraform apply), or mend its name in fleet.yml."
  });
 }
 async function inOrderOfNeeds(e, t, n) {
  const r = [ ...e ];
  const i = new Map;
  const o = [];
  let s = false;
  const begin = e => {
   r.splice(r.indexOf(e), 1);
   const t = n(e).then(e => {
    s ||= !e;
   }).catch(e => {
    s = true;
    o.push(e);
   }).finally(() => i.delete(e.service));
   i.set(e.service, t);
  };
  const isOpen = e => r.some(({service: t}) => t === e) || i.has(String(e));
  const next = () => r.find(({needs: e}) => !Array.isArray(e) || !e.some(isOpen)) ?? (i.size === 0 ? r[0] : void 0);
  for (;;) {
   const e = s || i.size >= t ? void 0 : next();
   if (e !== void 0) begin(e); else if (i.size > 0) await Promise.race(i.values()); else break;
  }
  if (o.length > 0) throw o[0];
 }
 const steps_limit = ({waitForMinutes: e}) => ({
  "wait-for-minutes": String(e)
 });
 const steps_render = (e, t) => render(e, t);
 function lint(e, t) {
  const {migrations: n = "", base: r = "", "postgres-version": i = ""} = migrate(e, {});
  const {squawk: o = "", migrationsBase: s} = t;
  if (n === "") return;
  return {
   mode: "plan",
   migrations: n,
   base: s ?? r,
   "postgres-version": i,
   squawk: o
  };
 }
 function steps_migrate(e, t, n) {
  return {
   ...migrate(e, t),
   migrations: "",
   base: "",
   ...steps_limit(n)
  };
 }
 function steps_deploy(e, t, n, r) {
  const i = deploy(e, t, n);
  return {
   ...i,
   "allow-older": String(r.allowOlder),
   ...steps_limit(r)
  };
 }
 function steps_verify(e, t, n, {smokeWindow: r, scannedAt: i}) {
  const o = i.get(e.service) ?? "";
  const s = verify(e, n, digestOf(t), o);
  return {
   ...s,
   window: inMilliseconds(r) ?? s.window ?? ""
  };
 }
 function steps_rollback(e, t, n, r) {
  return {
   ...rollback(e, t, n),
   ...steps_limit(r)
  };
 }
 function inMilliseconds(e) {
  return e === void 0 ? void 0 : `${e}ms`;
 }
 const D = [ "succeeded", "scaled-to-zero", "timed-out" ];
 function deployedBy(e) {
  return e.filter(e => D.includes(e.verdict) && e["task-definition-arn"] !== e["previous-task-definition-arn"]).reverse();
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
  constructor(e, t, n, r) {
   this.entries = e;
   this.images = t;
   this.settings = n;
   this.signal = r;
  }
  async deploy() {
   const e = await this.renderAll();
   if (e === void 0) return this.state;
   const t = [ ...e ].map(async ([e, t]) => [ e, await readDefinition(t["task-definition"] ?? "") ]);
   await guardAll(this.entries, {
    allowOlder: this.settings.allowOlder,
    mayBeMissing: false,
    definitions: new Map(await Promise.all(t)),
    signal: this.signal
   });
   if (!await this.lintAll()) return this.state;
   await inOrderOfNeeds(this.entries, this.settings.parallel, async t => {
    const n = e.get(t.service) ?? {};
    const r = this.begin(t);
    const i = await this.one(t, n, r);
    if (i === void 0) return true;
    r["failed-step"] = i;
    this.state.failed ??= {
     service: t.service,
     step: i
    };
    return false;
   });
   return this.state;
  }
  async renderAll() {
   const e = new Map;
   for (const t of this.entries) {
    const n = steps_render(t, this.images.get(t.service) ?? "");
    const {exitCode: r, outputs: i} = await this.step(t, "render-taskdef", n);
    if (r !== 0) {
     this.state.failed = {
      service: t.service,
      step: "render-taskdef"
     };
     return;
    }
    e.set(t.service, i);
   }
   return e;
  }
  async lintAll() {
   for (const e of this.entries) {
    const t = lint(e, this.settings);
    if (t === void 0) continue;
    const {exitCode: n} = await this.step(e, "migrate", t);
    if (n === 0) continue;
    this.state.failed = {
     service: e.service,
     step: "migrate"
    };
    return false;
   }
   return true;
  }
  begin(e) {
   const t = this.images.get(e.service) ?? "";
   const n = {
    service: e.service,
    image: t,
    digest: digestOf(t),
    commit: e.commit,
    verdict: "",
    result: "",
    "task-definition-arn": "",
    "previous-task-definition-arn": "",
    "failed-step": "",
    "rolled-back": false
   };
   this.state.services.push(n);
   return n;
  }
  async rollBack(e) {
   for (const t of deployedBy(this.state.services)) {
    const n = this.entries.find(({service: e}) => e === t.service);
    if (n === void 0) continue;
    info(`\u2500\u2500 back: ${t.service}`);
    const r = steps_rollback(n, t["task-definition-arn"], e, this.settings);
    const {exitCode: i} = await tryAction("rollback", r, this.signal);
    t["rolled-back"] = i === 0;
    (i === 0 ? this.state.rolledBack : this.state.stuck).push(t.service);
   }
  }
  async one(e, t, n) {
   const r = await this.step(e, "migrate", steps_migrate(e, t, this.settings));
   if (r.exitCode !== 0) return "migrate";
   const i = await this.step(e, "deploy-service", steps_deploy(e, t, r.outputs, this.settings));
   n.verdict = i.outputs.verdict ?? "";
   n["task-definition-arn"] = i.outputs["task-definition-arn"] ?? "";
   n["previous-task-definition-arn"] = i.outputs["previous-task-definition-arn"] ?? "";
   this.state.dossier ||= i.outputs.dossier ?? "";
   if (i.exitCode !== 0) return `deploy-service (${n.verdict || "no verdict"})`;
   const o = await this.step(e, "smoke-verify", steps_verify(e, n.image, i.outputs, this.settings));
   n.result = o.outputs.result ?? "";
   return o.exitCode === 0 ? void 0 : "smoke-verify";
  }
  async step(e, t, n) {
   const {length: r} = this.entries;
   const i = `[${this.entries.indexOf(e) + 1}/${r}] ${e.service}: ${t}`;
   info(`\u2500\u2500 ${i}`);
   const o = performance.now();
   const s = await tryAction(t, n, this.signal, r > 1 ? e.service : void 0);
   const a = ((performance.now() - o) / 1e3).toFixed(1);
   info(`\u2500\u2500 ${i} ${s.exitCode === 0 ? "passed" : "FAILED"} \xb7 ${a} s`);
   return s;
  }
 }
 async function ecrClient(e, t) {
  const {ECRClient: n} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(476) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9476));
  return new n({
   ...q,
   region: e,
   ...t === void 0 ? {} : {
    credentials: t
   }
  });
 }
 function givenImages(e) {
  const t = new Map;
  for (const [n, i] of Object.entries(e)) {
   const [, e, o = ""] = /^([^@\s]+@sha256:[0-9a-f]{64})(?:\s+(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)))?$/.exec(i) ?? [];
   if (e === void 0 || o !== "" && Number.isNaN(Date.parse(o))) throw new r.lZ(`the image of '${n}' is '${i}'; it must be REPOSITORY@sha256:\u2026, and may have the time of its scan after a space`, {
    help: "Give the output 'image' of push-sha-tag or promote. A tag may be moved, so it isn't taken."
   });
   t.set(n, {
    image: e,
    scannedAt: o
   });
  }
  return t;
 }
 async function taggedImages(e, t, n) {
  const r = new Map;
  for (const i of e) r.set(i.service, t.get(i.service)?.image ?? await tagged(i, n));
  return r;
 }
 async function tagged({service: e, region: t, repository: n, commit: i}, o) {
  const {DescribeImagesCommand: s, DescribeRepositoriesCommand: a} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(476) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9476));
  const c = await ecrClient(t);
  try {
   const [e, t] = await Promise.all([ c.send(new s({
    repositoryName: n,
    imageIds: [ {
     imageTag: i
    } ]
   }), {
    abortSignal: o
   }), c.send(new a({
    repositoryNames: [ n ]
   }), {
    abortSignal: o
   }) ]);
   const r = e.imageDetails?.[0]?.imageDigest;
   const u = t.repositories?.[0]?.repositoryUri;
   if (r !== void 0 && u !== void 0) return `${u}@${r}`;
  } catch (e) {
   o.throwIfAborted();
   if (!/^(ImageNotFound|RepositoryNotFound)Exception$/.test(errorName(e))) throw errors_awsError(e, `look up the image ${n}:${i}`);
  }
  throw new r.lZ(`ECR has no image ${n}:${i} for the service '${e}' in ${t}`, {
   help: "Build, scan and push it first (push-sha-tag, tag: the commit), or give it under 'images'."
  });
 }
 const T = {
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
   fromAccessKeyId: {
    name: "from-access-key-id",
    type: "string"
   },
   fromSecretAccessKey: {
    name: "from-secret-access-key",
    type: "secret"
   },
   fromSessionToken: {
    name: "from-session-token",
    type: "secret"
   },
   minVerifiedAge: {
    name: "min-verified-age",
    type: "duration"
   },
   maxScanAge: {
    name: "max-scan-age",
    type: "duration"
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
   checkOnly: {
    name: "check-only",
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
    type: "duration"
   },
   migrationsBase: {
    name: "migrations-base",
    type: "string"
   },
   squawk: {
    name: "squawk",
    type: "string"
   },
   parallel: {
    name: "parallel",
    type: "integer",
    default: "4",
    minimum: 1,
    maximum: 20
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
 async function promoteAll(e, t, n, i, o) {
  const s = [];
  for (const [a, c] of e.entries()) {
   const {service: u} = c;
   const l = t.find(e => e.service === u);
   if (l === void 0) throw new r.lZ(`input 'from' has no service '${u}'`, {
    help: "Let plan make it with the environment before and 'all: true'."
   });
   info(`\u2500\u2500 [${a + 1}/${e.length}] ${u}: promote from ${l.environment}`);
   const {exitCode: d, outputs: f} = await runAction("promote", {
    "from-service": chain_text(l["ecs-service"]),
    "from-cluster": chain_text(l.cluster),
    "from-region": l.region,
    "container-name": chain_text(l["container-name"]),
    repository: sameRegistry(l, c) ? "" : c.repository,
    "aws-region": c.region,
    digest: digestOf(n.get(u)?.image ?? ""),
    "require-verified": chain_text(c["require-verified"]),
    "min-verified-age": inMilliseconds(i.minVerifiedAge) ?? chain_text(c["min-verified-age"]),
    "max-scan-age": inMilliseconds(i.maxScanAge) ?? chain_text(c["max-scan-age"]),
    ticket: i.ticket ?? "",
    "require-ticket": String(i.requireTicket || c["require-ticket"] === true),
    "dry-run": String(i.dryRun),
    "from-access-key-id": i.fromAccessKeyId ?? "",
    "from-secret-access-key": i.fromSecretAccessKey ?? "",
    "from-session-token": i.fromSessionToken ?? ""
   }, o);
   if (d !== 0) throw new r.lZ(`${u} was not promoted from ${l.environment}; nothing was deployed`, {
    help: "The error above says which gate was closed, and what opens it."
   });
   s.push({
    entry: {
     ...c,
     commit: f.commit || c.commit,
     source: f.source === l.source ? c.source : f.source
    },
    image: f.image || `${c.repository}@${f.digest}`,
    scannedAt: f["scanned-at"] ?? ""
   });
  }
  return s;
 }
 function sameRegistry(e, t) {
  return [ "repository", "region", "account" ].every(n => chain_text(e[n]) === chain_text(t[n]));
 }
 function summaryOf(e, t) {
  const n = e[0]?.environment ?? "";
  const r = e.map(({service: e}) => {
   const n = t.services.find(t => t.service === e);
   return [ e, outcome(e, n, t), n?.verdict ?? "", (n?.commit ?? "").slice(0, 7), (n?.digest ?? "").slice(0, 19), n?.["task-definition-arn"].split("/").at(-1) ?? "" ];
  });
  const i = t.failed === void 0 ? `\u2705 ${n}: ${e.map(({service: e}) => e).join(", ")} verified` : `\u274c ${n}: ${t.failed.service} failed in ${t.failed.step}`;
  const o = t.failed === void 0 ? "" : `${summary_helpFor(t)}\n\n`;
  return `## ${i}\n\n${o}${table([ "service", "outcome", "verdict", "commit", "image", "revision" ], r)}\n`;
 }
 function summary_helpFor({failed: e, rolledBack: t, stuck: n}) {
  const r = `What ${e?.step.split(" ")[0] ?? "the step"} says above tells why.`;
  const i = t.length === 0 ? "" : ` Brought back: ${t.join(", ")}.`;
  const o = n.length === 0 ? "" : ` NOT brought back: ${n.join(", ")}; run the workflow rollback for them, or ship a mended commit.`;
  const s = o === "" ? " Ship a mended commit; what is verified is not shipped again." : "";
  return `${r}${i}${o}${s}`;
 }
 function choiceOf(e, t) {
  const n = e.map(({service: e, commit: n}) => [ e, n.slice(0, 7), shortDigests(t.get(e) ?? "") ]);
  return `## \u2139\ufe0f Would go to ${e[0]?.environment ?? ""}\n\n${table([ "service", "commit", "image" ], n)}\n`;
 }
 function outcome(e, t, {failed: n, stuck: r}) {
  if (t === void 0) return n?.service === e ? "\u2717 failed" : "not reached";
  if (t["rolled-back"]) return "\u21a9 brought back";
  if (r.includes(t.service)) return "\u2717 NOT brought back";
  if (t["failed-step"] !== "") return "\u2717 failed";
  return "\u2713 verified";
 }
 run(T, async ({inputs: e, setOutputs: t, signal: n}) => {
  const i = entriesOf(e.matrix);
  t({
   result: "",
   services: "[]",
   images: "",
   failed: "",
   rolledBack: "[]",
   dossier: ""
  });
  if (i.length === 0) return info("nothing to deploy");
  const o = givenImages(e.images);
  const {entries: s, images: a, scannedAt: c} = await choose(i);
  if (e.checkOnly) {
   const {allowOlder: t} = e;
   return await guardAll(s, {
    allowOlder: t,
    mayBeMissing: true,
    definitions: new Map,
    signal: n
   });
  }
  t({
   images: s.map(({service: e}) => `${e}=${a.get(e)}`).join("\n")
  });
  if (e.dryRun) return await appendSummary(choiceOf(s, a));
  const u = {
   waitForMinutes: e.waitForMinutes,
   smokeWindow: e.smokeWindow,
   allowOlder: e.allowOlder,
   parallel: e.parallel,
   squawk: e.squawk,
   migrationsBase: e.migrationsBase,
   scannedAt: c
  };
  const l = new Progress(s, a, u, n);
  const report = e => t({
   result: e.failed === void 0 ? "verified" : "failed",
   services: JSON.stringify(e.services),
   failed: e.failed?.service ?? "",
   rolledBack: JSON.stringify(e.rolledBack),
   dossier: e.dossier
  });
  t({
   result: "failed"
  });
  const d = await l.deploy();
  report(d);
  if (d.failed === void 0) {
   await appendSummary(summaryOf(s, d));
   info(`verified in ${environmentOf(s)}: ${s.map(({service: e}) => e).join(", ")}`);
   return;
  }
  const {service: f, step: m} = d.failed;
  if (e.onFailure === "rollback" && !n.aborted) {
   await l.rollBack(`${f} failed in the same run`);
   report(d);
  }
  await appendSummary(summaryOf(s, d));
  n.throwIfAborted();
  throw new r.lZ(`${f} did not get to ${environmentOf(s)}: ${m} failed`, {
   help: summary_helpFor(d)
  });
  async function choose(t) {
   if (e.from === void 0) {
    const r = e.checkOnly ? new Map : await taggedImages(t, o, n);
    const i = [ ...o ].map(([e, {scannedAt: t}]) => [ e, t ]);
    return {
     entries: t,
     images: r,
     scannedAt: new Map(i)
    };
   }
   const r = {
    minVerifiedAge: e.minVerifiedAge,
    maxScanAge: e.maxScanAge,
    ticket: e.ticket,
    requireTicket: e.requireTicket,
    dryRun: e.dryRun || e.checkOnly,
    fromAccessKeyId: e.fromAccessKeyId,
    fromSecretAccessKey: e.fromSecretAccessKey,
    fromSessionToken: e.fromSessionToken
   };
   const i = await promoteAll(t, entriesOf(e.from), o, r, n);
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
 module.exports = n;
})();
