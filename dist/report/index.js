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
  7459: ((e, t, r) => {
   r.d(t, {
    Lb: () => issueCommand,
    n0: () => issueFileCommand,
    vC: () => prepareKeyValueMessage,
    z: () => f
   });
   const n = require("os");
   function toCommandValue(e) {
    if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
    return JSON.stringify(e);
   }
   function issueCommand(e, t, r) {
    const o = new Command(e, t, r);
    process.stdout.write(o.toString() + n.EOL);
   }
   const o = "::";
   class Command {
    constructor(e, t, r) {
     if (!e) e = "missing.command";
     this.command = e;
     this.properties = t;
     this.message = r;
    }
    toString() {
     let e = o + this.command;
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
     e += `${o}${escapeData(this.message)}`;
     return e;
    }
   }
   function escapeData(e) {
    return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
   }
   function escapeProperty(e) {
    return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
   }
   const s = require("crypto");
   const i = require("fs");
   function issueFileCommand(e, t) {
    const r = process.env[`GITHUB_${e}`];
    if (!r) throw new Error(`Unable to find environment variable for file command ${e}`);
    if (!i.existsSync(r)) throw new Error(`Missing file at path: ${r}`);
    i.appendFileSync(r, `${toCommandValue(t)}${n.EOL}`, {
     encoding: "utf8"
    });
   }
   function prepareKeyValueMessage(e, t) {
    const r = `ghadelimiter_${s.randomUUID()}`;
    const o = toCommandValue(t);
    if (e.includes(r)) throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);
    if (o.includes(r)) throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);
    return `${e}<<${r}${n.EOL}${o}${n.EOL}${r}`;
   }
   var c = void 0 && (void 0).__awaiter || function(e, t, r, n) {
    function adopt(e) {
     return e instanceof r ? e : new r(function(t) {
      t(e);
     });
    }
    return new (r || (r = Promise))(function(r, o) {
     function fulfilled(e) {
      try {
       step(n.next(e));
      } catch (e) {
       o(e);
      }
     }
     function rejected(e) {
      try {
       step(n["throw"](e));
      } catch (e) {
       o(e);
      }
     }
     function step(e) {
      e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
     }
     step((n = n.apply(e, t || [])).next());
    });
   };
   const {access: a, appendFile: u, writeFile: l} = i.promises;
   const p = "GITHUB_STEP_SUMMARY";
   class Summary {
    constructor() {
     this._buffer = "";
    }
    filePath() {
     return c(this, void 0, void 0, function*() {
      if (this._filePath) return this._filePath;
      const e = process.env[p];
      if (!e) throw new Error(`Unable to find environment variable for $${p}. Check if your runtime environment supports job summaries.`);
      try {
       yield a(e, i.constants.R_OK | i.constants.W_OK);
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
     return c(this, void 0, void 0, function*() {
      const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
      const r = yield this.filePath();
      const n = t ? l : u;
      yield n(r, this._buffer, {
       encoding: "utf8"
      });
      return this.emptyBuffer();
     });
    }
    clear() {
     return c(this, void 0, void 0, function*() {
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
     const o = this.wrap(r, n);
     return this.addRaw(o).addEOL();
    }
    addTable(e) {
     const t = e.map(e => {
      const t = e.map(e => {
       if (typeof e === "string") return this.wrap("td", e);
       const {header: t, data: r, colspan: n, rowspan: o} = e;
       const s = t ? "th" : "td";
       const i = Object.assign(Object.assign({}, n && {
        colspan: n
       }), o && {
        rowspan: o
       });
       return this.wrap(s, r, i);
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
     const {width: n, height: o} = r || {};
     const s = Object.assign(Object.assign({}, n && {
      width: n
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
     const r = `h${t}`;
     const n = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(r) ? r : "h1";
     const o = this.wrap(n, e);
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
   const d = new Summary;
   const f = d;
  }),
  4704: ((e, t, r) => {
   r.d(t, {
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
    const r = new Set;
    for (let n = e; n !== void 0 && n !== null && !r.has(n); ) {
     r.add(n);
     const e = messageOf(n);
     const o = t.at(-1);
     if (e !== "" && (o === void 0 || !o.includes(e))) t.push(e);
     n = n instanceof Error ? n.cause : void 0;
    }
    return t.length === 0 ? [ "unknown error" ] : t;
   }
   function adviceOf(e) {
    let t;
    let r;
    const n = new Set;
    for (let o = e; o instanceof Error && !n.has(o); o = o.cause) {
     n.add(o);
     if (o instanceof ActionError) {
      t ??= o.help;
      r ??= o.place;
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
     const o = n !== "Error" && !/^(ActionError|InputError|TypeError|CancelledError)$/.test(n) && !r.includes(n);
     return o ? `${n}: ${r}` : r;
    }
    return String(e);
   }
  }),
  5961: ((e, t, r) => {
   r.d(t, {
    Yz: () => debug,
    pq: () => info,
    z3: () => error
   });
   var n = r(7459);
   var o = r(7163);
   const s = 4e3;
   function info(e) {
    process.stdout.write(`${defuse((0, o.E$)(e))}\n`);
   }
   function debug(e) {
    (0, n.Lb)("debug", {}, (0, o.E$)(e));
   }
   function error(e, t = {}) {
    annotate("error", e, t);
   }
   function annotate(e, t, {title: r, place: i}) {
    const c = (0, o.E$)(t);
    (0, n.Lb)(e, {
     ...r === void 0 ? {} : {
      title: (0, o.E$)(r)
     },
     ...i === void 0 ? {} : {
      file: i.file
     },
     ...i?.line === void 0 ? {} : {
      line: i.line
     },
     ...i?.column === void 0 ? {} : {
      col: i.column
     }
    }, c.length > s ? `${c.slice(0, s)}\n\u2026 (cut; the log has all of it)` : c);
   }
   function defuse(e) {
    return e.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
   }
  }),
  7163: ((e, t, r) => {
   r.d(t, {
    E$: () => redact,
    dK: () => mask
   });
   var n = r(7459);
   const o = new Set;
   function mask(e) {
    for (const t of [ e, ...e.split(/\r?\n/) ]) {
     const e = t.trim();
     if (e.length < 3 || o.has(e)) continue;
     o.add(e);
     if (process.env.GITHUB_ACTIONS === "true") (0, n.Lb)("add-mask", {}, e);
    }
   }
   function redact(e) {
    let t = e;
    for (const e of [ ...o ].sort((e, t) => t.length - e.length)) t = t.replaceAll(e, "***");
    return t;
   }
  }),
  3243: ((e, t, r) => {
   r.d(t, {
    fe: () => appendSummary,
    sY: () => shortDigests,
    tp: () => table,
    xy: () => saysFailure
   });
   var n = r(7459);
   var o = r(7163);
   const s = 1e6;
   let i = 0;
   let c = false;
   const saysFailure = () => c;
   async function appendSummary(e) {
    if (!process.env.GITHUB_STEP_SUMMARY) return;
    c ||= /^#{2,4} (?:\u274c|\u2717)/m.test(e);
    const t = (0, o.E$)(`${i > 0 ? "\n" : ""}${e}${e.endsWith("\n") ? "" : "\n"}`);
    const r = s - i;
    const a = Buffer.byteLength(t);
    const u = a <= r ? t : `${Buffer.from(t).subarray(0, Math.max(0, r)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
    if (r <= 0) return;
    i += Buffer.byteLength(u);
    await n.z.addRaw(u).write();
    n.z.emptyBuffer();
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
 function __nccwpck_require__(r) {
  var n = t[r];
  if (n !== void 0) return n.exports;
  var o = t[r] = {
   exports: {}
  };
  var s = true;
  try {
   e[r](o, o.exports, __nccwpck_require__);
   s = false;
  } finally {
   if (s) delete t[r];
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
  __nccwpck_require__.t = function(r, n) {
   if (n & 1) r = this(r);
   if (n & 8) return r;
   if (typeof r === "object" && r) {
    if (n & 4 && r.__esModule) return r;
    if (n & 16 && typeof r.then === "function") return r;
   }
   var o = Object.create(null);
   __nccwpck_require__.r(o);
   var s = {};
   t = t || [ null, e({}), e([]), e(e) ];
   for (var i = n & 2 && r; typeof i == "object" && !~t.indexOf(i); i = e(i)) Object.getOwnPropertyNames(i).forEach(e => s[e] = () => r[e]);
   s["default"] = () => r;
   __nccwpck_require__.d(o, s);
   return o;
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
   var r = t.modules, n = t.ids, o = t.runtime;
   for (var s in r) if (__nccwpck_require__.o(r, s)) __nccwpck_require__.m[s] = r[s];
   if (o) o(__nccwpck_require__);
   for (var i = 0; i < n.length; i++) e[n[i]] = 1;
  };
  __nccwpck_require__.f.require = (t, r) => {
   if (!e[t]) if (true) installChunk(require("./" + __nccwpck_require__.u(t))); else e[t] = 1;
  };
 })();
 var r = {};
 const n = require("node:v8");
 var o = __nccwpck_require__(7459);
 var s = __nccwpck_require__(4704);
 var i = __nccwpck_require__(7163);
 var c = __nccwpck_require__(3243);
 const a = 4e3;
 function failureMarkdown(e, t) {
  const {help: r = "", place: n} = (0, s.wr)(t);
  const o = (0, i.E$)(r);
  const [a = "", ...u] = (0, s.DD)(t).map(i.E$);
  const [l = "", ...p] = a.split("\n");
  const d = [ ...p, ...u.map(e => `because: ${e}`) ];
  const [f = "", ..._] = o.split("\n");
  const m = n === void 0 ? "" : `\`${n.file}${n.line ? `:${n.line}` : ""}\`: `;
  const h = (0, c.sY)(l).replace(/:$/, "").replace(/(?<![.?!\u2026])$/, ".");
  return [ `## \u274c ${e} failed`, `${m}**${plain(h)}** ${plain(f)}`.trimEnd(), ..._.length === 0 ? [] : [ block(_) ], ...d.length === 0 ? [] : [ details(d) ] ].join("\n\n").concat("\n");
 }
 function details(e) {
  const t = e.flatMap(e => e.split("\n"));
  const r = t.length <= 50 && t.every(e => /^\S/.test(e) && e.length < 1e3);
  return r ? t.map(e => `- ${plain(e)}`).join("\n") : block(t);
 }
 function plain(e) {
  return e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/[\\*_`[\]~|]/g, "\\$&");
 }
 function block(e) {
  const t = e.join("\n");
  const r = t.length > a ? `${t.slice(0, a)}\n\u2026 the log has all of it` : t;
  const [n = "```"] = [ ...r.matchAll(/`{3,}/g) ].map(([e]) => `${e}\``).sort((e, t) => t.length - e.length);
  return `${n}text\n${r}\n${n}`;
 }
 class InputError extends s.lZ {
  name="InputError";
 }
 function readInputs(e, t) {
  const r = {};
  for (const [n, o] of Object.entries(e)) {
   const e = (t[`INPUT_${o.name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
   const s = e === "" ? o.default ?? "" : e;
   if (s === "") {
    if (o.required) throw new InputError(`input '${o.name}' is required and was not given`, {
     help: "Set it under 'with:' in the step."
    });
    r[n] = o.type === "list" ? [] : o.type === "pairs" ? {} : void 0;
    continue;
   }
   r[n] = parse(o, s);
  }
  return r;
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
  const r = new Map;
  for (const n of t.split(/\r?\n/)) {
   const t = n.trim();
   if (t === "" || t.startsWith("#")) continue;
   const o = t.indexOf("=");
   if (o < 1) throw wrong(e, t);
   const s = t.slice(0, o).trim();
   if (r.has(s)) throw new InputError(`input '${e.name}' has '${s}' twice`, {
    help: "Keep one of the two."
   });
   r.set(s, t.slice(o + 1).trim());
  }
  return Object.fromEntries(r);
 }
 const u = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
 };
 function parseDuration(e, t) {
  const r = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(t);
  const n = u[r?.[2] ?? ""];
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
 var l = __nccwpck_require__(5961);
 const p = 250;
 const d = 8e3;
 function run(e, t) {
  setTimeout(compileInTheForeground, p).unref();
  const r = new AbortController;
  let n = false;
  let o = false;
  const end = e => {
   if (o) return;
   o = true;
   process.exitCode = e;
   process.stdout.write("", () => process.exit(e));
  };
  const fail = t => {
   if (o || n) return;
   n = true;
   const i = r.signal.reason;
   if (i instanceof s.cc) {
    report(e.name, t === i || isAbort(t) ? i : t);
    end(i.signalName === "SIGTERM" ? 143 : 130);
   } else {
    report(e.name, t);
    const r = (0, c.xy)() ? Promise.resolve() : (0, c.fe)(failureMarkdown(e.name, t));
    r.catch(ignore).then(() => end(1));
   }
  };
  for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, () => {
   if (r.signal.aborted) return;
   l.pq(`${e} received: ending what runs`);
   r.abort(new s.cc(e));
   setTimeout(() => fail(r.signal.reason), d).unref();
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
 function compileInTheForeground() {
  for (const e of [ "--no-concurrent-sparkplug", "--no-maglev" ]) (0, n.setFlagsFromString)(e);
 }
 function setOutputs(e, t) {
  for (const [r, n] of Object.entries(t)) {
   const t = e.outputs[r];
   if (t === void 0) throw new Error(`${e.name} declares no output for '${r}'`);
   if (n === void 0) continue;
   const s = typeof n === "string" ? n : JSON.stringify(n);
   if (process.env.GITHUB_OUTPUT) (0, o.n0)("OUTPUT", (0, o.vC)(t, s)); else l.pq(`${t}: ${s}`);
  }
 }
 function report(e, t) {
  const [r = "unknown error", ...n] = (0, s.DD)(t);
  const {help: o, place: c} = (0, s.wr)(t);
  const a = [ r, ...n.map(e => `because: ${e}`), ...o === void 0 ? [] : [ `help: ${o}` ] ];
  l.z3(a.join("\n"), {
   title: e,
   ...c === void 0 ? {} : {
    place: c
   }
  });
  if (t instanceof Error && t.stack !== void 0) l.Yz((0, i.E$)(t.stack));
 }
 function ignore() {}
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof s.cc);
 }
 const f = {
  name: "report",
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
   cluster: {
    name: "cluster",
    type: "string"
   },
   since: {
    name: "since",
    type: "string",
    default: "30d"
   },
   failOnMissed: {
    name: "fail-on-missed",
    type: "boolean",
    default: "false"
   },
   awsRegion: {
    name: "aws-region",
    type: "string"
   }
  },
  outputs: {
   met: "met",
   missed: "missed",
   deploysPerDay: "deploys-per-day",
   leadTimeSeconds: "lead-time-seconds",
   failureRate: "failure-rate",
   recoverySeconds: "recovery-seconds",
   report: "report"
  }
 };
 run(f, async e => {
  const {report: t} = await __nccwpck_require__.e(913).then(__nccwpck_require__.bind(__nccwpck_require__, 9913));
  await t(e);
 });
 module.exports = r;
})();
