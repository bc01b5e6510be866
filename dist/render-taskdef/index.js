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
    z: () => d
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
   const f = "GITHUB_STEP_SUMMARY";
   class Summary {
    constructor() {
     this._buffer = "";
    }
    filePath() {
     return a(this, void 0, void 0, function*() {
      if (this._filePath) return this._filePath;
      const e = process.env[f];
      if (!e) throw new Error(`Unable to find environment variable for $${f}. Check if your runtime environment supports job summaries.`);
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
   const m = new Summary;
   const d = m;
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
  5961: ((e, t, n) => {
   n.d(t, {
    $e: () => warning,
    Yz: () => debug,
    pq: () => info,
    z3: () => error
   });
   var r = n(7459);
   var i = n(7163);
   const o = 4e3;
   function info(e) {
    process.stdout.write(`${defuse((0, i.E$)(e))}\n`);
   }
   function debug(e) {
    (0, r.Lb)("debug", {}, (0, i.E$)(e));
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
  }),
  3177: ((e, t, n) => {
   n.d(t, {
    u4: () => isRecord,
    QC: () => parseTemplate
   });
   var r = n(4704);
   function parseJson(e, t) {
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
   const i = /[[\]{}:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
   const o = /[ \t\n\r]*/y;
   function faultIn(e) {
    const t = [];
    let n = "value";
    let r = 0;
    for (;;) {
     o.lastIndex = r;
     r += o.exec(e)?.[0].length ?? 0;
     if (r >= e.length) return e.length;
     i.lastIndex = r;
     const s = i.exec(e)?.[0];
     const a = s === void 0 ? void 0 : follow(s, n, t);
     if (s === void 0 || a === void 0) return r;
     n = a;
     r += s.length;
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
   const s = new Set([ "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "registeredBy", "deregisteredAt", "deleteRequestedAt" ]);
   async function parseTemplate(e, t) {
    return definitionIn(/\.ya?ml$/i.test(t) ? (await Promise.all([ n.e(243), n.e(592) ]).then(n.bind(n, 2592))).readYaml(e, t) : parseJson(e, t), t);
   }
   function definitionIn(e, t) {
    const n = isRecord(e) && isRecord(e.taskDefinition) ? e.taskDefinition : e;
    const wrong = e => new r.lZ(`'${t}' is not a task definition: ${e}`, {
     place: {
      file: t
     }
    });
    if (!isRecord(n)) throw wrong("it must be an object");
    const i = n.containerDefinitions;
    if (!Array.isArray(i) || i.length === 0) throw wrong("it has no 'containerDefinitions'");
    for (const [e, t] of i.entries()) {
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
    const o = Object.entries(n).filter(([e]) => !s.has(e));
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
 var r = __nccwpck_require__(1455);
 var i = __nccwpck_require__(8161);
 var o = __nccwpck_require__(6760);
 var s = __nccwpck_require__(5961);
 const a = require("node:v8");
 var c = __nccwpck_require__(7459);
 var u = __nccwpck_require__(4704);
 var l = __nccwpck_require__(7163);
 const f = 1e6;
 let m = 0;
 let d = false;
 const saysFailure = () => d;
 async function appendSummary(e) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  d ||= /^#{2,4} (?:\u274c|\u2717)/m.test(e);
  const t = (0, l.E$)(`${m > 0 ? "\n" : ""}${e}${e.endsWith("\n") ? "" : "\n"}`);
  const n = f - m;
  const r = Buffer.byteLength(t);
  const i = r <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
  if (n <= 0) return;
  m += Buffer.byteLength(i);
  await c.z.addRaw(i).write();
  c.z.emptyBuffer();
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
 const p = 4e3;
 function failureMarkdown(e, t) {
  const {help: n = "", place: r} = (0, u.wr)(t);
  const i = (0, l.E$)(n);
  const [o = "", ...s] = (0, u.DD)(t).map(l.E$);
  const [a = "", ...c] = o.split("\n");
  const f = [ ...c, ...s.map(e => `because: ${e}`) ];
  const [m = "", ...d] = i.split("\n");
  const p = r === void 0 ? "" : `\`${r.file}${r.line ? `:${r.line}` : ""}\`: `;
  const h = shortDigests(a).replace(/:$/, "").replace(/(?<![.?!\u2026])$/, ".");
  return [ `## \u274c ${e} failed`, `${p}**${plain(h)}** ${plain(m)}`.trimEnd(), ...d.length === 0 ? [] : [ block(d) ], ...f.length === 0 ? [] : [ details(f) ] ].join("\n\n").concat("\n");
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
  const n = t.length > p ? `${t.slice(0, p)}\n\u2026 the log has all of it` : t;
  const [r = "```"] = [ ...n.matchAll(/`{3,}/g) ].map(([e]) => `${e}\``).sort((e, t) => t.length - e.length);
  return `${r}text\n${n}\n${r}`;
 }
 class InputError extends u.lZ {
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
   (0, l.dK)(t);
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
 const h = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
 };
 function parseDuration(e, t) {
  const n = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(t);
  const r = h[n?.[2] ?? ""];
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
 const g = 250;
 const w = 8e3;
 function run(e, t) {
  setTimeout(compileInTheForeground, g).unref();
  const n = new AbortController;
  let r = false;
  let i = false;
  const end = e => {
   if (i) return;
   i = true;
   process.exitCode = e;
   process.stdout.write("", () => process.exit(e));
  };
  const fail = t => {
   if (i || r) return;
   r = true;
   const o = n.signal.reason;
   if (o instanceof u.cc) {
    report(e.name, t === o || isAbort(t) ? o : t);
    end(o.signalName === "SIGTERM" ? 143 : 130);
   } else {
    report(e.name, t);
    const n = saysFailure() ? Promise.resolve() : appendSummary(failureMarkdown(e.name, t));
    n.catch(ignore).then(() => end(1));
   }
  };
  for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, () => {
   if (n.signal.aborted) return;
   s.pq(`${e} received: ending what runs`);
   n.abort(new u.cc(e));
   setTimeout(() => fail(n.signal.reason), w).unref();
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
   const i = typeof r === "string" ? r : JSON.stringify(r);
   if (process.env.GITHUB_OUTPUT) (0, c.n0)("OUTPUT", (0, c.vC)(t, i)); else s.pq(`${t}: ${i}`);
  }
 }
 function report(e, t) {
  const [n = "unknown error", ...r] = (0, u.DD)(t);
  const {help: i, place: o} = (0, u.wr)(t);
  const a = [ n, ...r.map(e => `because: ${e}`), ...i === void 0 ? [] : [ `help: ${i}` ] ];
  s.z3(a.join("\n"), {
   title: e,
   ...o === void 0 ? {} : {
    place: o
   }
  });
  if (t instanceof Error && t.stack !== void 0) s.Yz((0, l.E$)(t.stack));
 }
 function ignore() {}
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof u.cc);
 }
 var v = __nccwpck_require__(3177);
 const _ = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|PWD|SECRET|TOKEN|CREDENTIALS|((API|PRIVATE|SECRET|ACCESS|SIGNING|ENCRYPTION|MASTER|JWT|SSH)_?KEY))$/i;
 const y = [ [ "an AWS access key", /\b(AKIA|ASIA)[0-9A-Z]{16}\b/ ], [ "a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/ ], [ "a GitHub token", /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/ ], [ "an npm token", /\bnpm_[A-Za-z0-9]{36}\b/ ], [ "a Slack token", /\bxox[abeprs]-[A-Za-z0-9-]{10,}/ ], [ "a Stripe key", /\b[sr]k_live_[A-Za-z0-9]{16,}/ ], [ "a Google API key", /\bAIza[0-9A-Za-z_-]{35}\b/ ], [ "a JSON web token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ ], [ "a URL with a password", /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i ] ];
 function secretLook(e, t) {
  const n = y.find(([, e]) => e.test(t));
  if (n !== void 0) return `its value looks like ${n[0]}`;
  if (t === "" || /^(true|false|\d{1,3})$/i.test(t) || /^arn:aws/.test(t)) return;
  return _.test(e) ? "its name is that of a secret" : void 0;
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
   if ((0, v.u4)(i) && (0, v.u4)(o)) compareKeys(i, o, (e, t, i) => n(`${r}.${e}`, t, i)); else n(r, i, o);
  }
 }
 function byName(e) {
  return new Map(e.map(e => [ e.name, e ]));
 }
 function values(e, t) {
  return new Map((Array.isArray(e) ? e : []).filter(v.u4).map(e => [ String(e.name), String(e[t] ?? "") ]));
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
   ...(0, v.u4)(o) ? {
    healthCheck: {
     interval: 30,
     timeout: 5,
     retries: 3,
     ...o
    }
   } : {},
   ...Array.isArray(i) ? {
    portMappings: i.filter(v.u4).map(({hostPort: e, ...n}) => ({
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
  if (!(0, v.u4)(e)) return typeof e === "number" ? String(e) : e;
  const t = Object.entries(e).map(([e, t]) => [ e, tidy(t) ]).filter(([, e]) => e !== void 0 && e !== null).sort(([e], [t]) => e < t ? -1 : 1);
  return t.length === 0 ? void 0 : Object.fromEntries(t);
 }
 function shown(e) {
  if (e === void 0 || e === null) return "";
  return typeof e === "string" ? e : JSON.stringify(e);
 }
 const $ = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
 const b = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
 const k = /^\w[\w.-]{0,127}$/;
 const S = /^sha256:[0-9a-f]{64}$/;
 function parseImage(e) {
  const wrong = t => new u.lZ(`'${e}' is not the name of an image: ${t}`, {
   help: "It must be like REPOSITORY@sha256:\u2026, or REPOSITORY:TAG."
  });
  const t = e.indexOf("@");
  const n = t < 0 ? void 0 : e.slice(t + 1);
  if (n !== void 0 && !S.test(n)) throw wrong(`'${n}' is no digest, sha256: and 64 hexadecimal digits`);
  const r = t < 0 ? e : e.slice(0, t);
  const i = r.lastIndexOf(":");
  const o = i > r.lastIndexOf("/");
  const s = o ? r.slice(i + 1) : void 0;
  if (s !== void 0 && !k.test(s)) throw wrong(`'${s}' is no tag`);
  const a = o ? r.slice(0, i) : r;
  const [c = "", ...l] = a.split("/");
  const f = l.length > 0 && (/[.:]/.test(c) || c === "localhost");
  if (f && !$.test(c)) throw wrong(`'${c}' is no registry's host`);
  const m = f ? l : [ c, ...l ];
  const d = m.find(e => !b.test(e));
  if (d !== void 0) throw wrong(d === "" ? "a part of it is empty" : `'${d}' must be lower-case letters and digits with single . _ or - between them`);
  return {
   repository: a,
   tag: s,
   digest: n
  };
 }
 function render(e, t) {
  const n = e.containerDefinitions.map(({name: e}) => e);
  for (const e of t.containers.keys()) {
   if (n.includes(e)) continue;
   throw new u.lZ(`the task definition has no container '${e}'; it has ${n.map(e => `'${e}'`).join(", ")}`);
  }
  const {family: r, cpu: i, memory: o, taskRole: s, executionRole: a, ephemeralStorage: c, architecture: l} = t;
  return {
   ...structuredClone(e),
   ...r === void 0 ? {} : {
    family: r
   },
   ...i === void 0 ? {} : {
    cpu: i
   },
   ...o === void 0 ? {} : {
    memory: o
   },
   ...s === void 0 ? {} : {
    taskRoleArn: s
   },
   ...a === void 0 ? {} : {
    executionRoleArn: a
   },
   ...c === void 0 ? {} : {
    ephemeralStorage: {
     sizeInGiB: c
    }
   },
   ...l === void 0 ? {} : {
    runtimePlatform: {
     operatingSystemFamily: "LINUX",
     ...e.runtimePlatform,
     cpuArchitecture: l
    }
   },
   containerDefinitions: e.containerDefinitions.map(e => {
    const n = t.containers.get(e.name);
    const r = structuredClone(e);
    return n === void 0 ? r : renderContainer(r, n, t.mode);
   })
  };
 }
 function renderContainer(e, t, n) {
  const {environment: r = {}, secrets: i = {}, remove: o = [], envFiles: s = [], dockerLabels: a = {}} = t;
  const c = Object.entries(r).find(([e, t]) => t !== null && sets(i, e));
  if (c !== void 0) throw new u.lZ(`'${c[0]}' of '${e.name}' is given as a plain variable and as a secret`, {
   help: "Keep one of the two."
  });
  const l = {
   ...e
  };
  if (t.image !== void 0) l.image = t.image;
  const f = new Map(n === "replace" ? [] : (e.environment ?? []).map(({name: e, value: t}) => [ e, t ?? "" ]));
  const m = new Map(n === "replace" ? [] : (e.secrets ?? []).map(({name: e, valueFrom: t}) => [ e, t ]));
  apply(r, f, m);
  apply(i, m, f);
  for (const e of o) {
   f.delete(e);
   m.delete(e);
  }
  setOrDrop(l, "environment", [ ...f ].map(([e, t]) => ({
   name: e,
   value: t
  })));
  setOrDrop(l, "secrets", [ ...m ].map(([e, t]) => ({
   name: e,
   valueFrom: t
  })));
  if (s.length > 0) l.environmentFiles = s.map(e => ({
   value: e,
   type: "s3"
  }));
  if (t.command !== void 0) l.command = [ ...t.command ];
  if (t.entryPoint !== void 0) l.entryPoint = [ ...t.entryPoint ];
  if (Object.keys(a).length > 0) l.dockerLabels = merged(e.dockerLabels, a);
  renderLog(l, t);
  return l;
 }
 function sets(e, t) {
  return e !== void 0 && Object.hasOwn(e, t) && e[t] !== null;
 }
 function apply(e, t, n) {
  for (const [r, i] of Object.entries(e)) if (i === null) t.delete(r); else {
   t.set(r, i);
   n.delete(r);
  }
 }
 function merged(e, t) {
  const n = new Map(Object.entries(e ?? {}));
  for (const [e, r] of Object.entries(t)) if (r === null) n.delete(e); else n.set(e, r);
  return Object.fromEntries(n);
 }
 function renderLog(e, {logDriver: t, logOptions: n = {}, logSecrets: r = {}}) {
  const i = e.logConfiguration;
  const o = Object.keys(n).length + Object.keys(r).length === 0;
  if (t === void 0 && o) return;
  const s = t ?? i?.logDriver;
  if (s === void 0) throw new u.lZ(`log options are given for '${e.name}', which has no log driver`, {
   help: "Give 'log-configuration-log-driver' too, such as awslogs."
  });
  const a = s === i?.logDriver ? i : {};
  e.logConfiguration = {
   ...a,
   logDriver: s,
   options: merged(a.options, n)
  };
  if (Object.keys(r).length === 0) return;
  const c = Object.fromEntries((a.secretOptions ?? []).map(({name: e, valueFrom: t}) => [ e, t ]));
  e.logConfiguration.secretOptions = Object.entries(merged(c, r)).map(([e, t]) => ({
   name: e,
   valueFrom: t
  }));
 }
 function setOrDrop(e, t, n) {
  if (n.length > 0 || e[t] !== void 0) e[t] = n;
 }
 const O = "docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size";
 const A = new Map([ [ 256, [ 512, 1024, 2048 ] ], [ 512, steps(1, 4, 1) ], [ 1024, steps(2, 8, 1) ], [ 2048, steps(4, 16, 1) ], [ 4096, steps(8, 30, 1) ], [ 8192, steps(16, 60, 4) ], [ 16384, steps(32, 120, 8) ] ]);
 function steps(e, t, n) {
  return Array.from({
   length: (t - e) / n + 1
  }, (t, r) => (e + r * n) * 1024);
 }
 function cpuUnits(e) {
  const t = String(e ?? "").trim();
  const n = /^(\d*\.?\d+)\s*vcpu$/i.exec(t)?.[1];
  if (n !== void 0) return Number(n) * 1024;
  return /^\d+$/.test(t) ? Number(t) : void 0;
 }
 function memoryMib(e) {
  const t = String(e ?? "").trim();
  const n = /^(\d*\.?\d+)\s*gb$/i.exec(t)?.[1];
  if (n !== void 0) return Number(n) * 1024;
  return /^\d+$/.test(t) ? Number(t) : void 0;
 }
 function sizeProblem(e, t) {
  const n = cpuUnits(e);
  const r = n === void 0 ? void 0 : A.get(n);
  if (r === void 0) {
   const t = e === void 0 ? "is missing" : `is '${String(e)}'`;
   return {
    key: "cpu",
    message: `cpu ${t}; Fargate has ${[ ...A.keys() ].join(", ")} (${O})`
   };
  }
  const i = memoryMib(t);
  if (i !== void 0 && r.includes(i)) return;
  const o = t === void 0 ? "is missing" : `is '${String(t)}'`;
  const [s, a] = [ r[0], r.at(-1) ];
  const c = r.length < 6 ? r.join(", ") : `${s} to ${a} by ${(r[1] ?? 0) - (s ?? 0)}`;
  return {
   key: "memory",
   message: `memory ${o}; with ${n} CPU units Fargate has ${c} MiB (${O})`
  };
 }
 const E = [ "placementConstraints", "ipcMode", "inferenceAccelerators" ];
 const C = [ "disableNetworking", "dnsSearchDomains", "dnsServers", "dockerSecurityOptions", "extraHosts", "hostname", "links", "privileged" ];
 const j = [ "devices", "maxSwap", "swappiness" ];
 const q = 10;
 const x = 64 * 1024;
 function limitProblems(e) {
  const t = [];
  const add = (e, n) => t.push({
   path: e,
   message: n
  });
  for (const t of E.filter(t => isSet(e[t]))) add([ t ], `${t} is not for tasks on Fargate; leave it out`);
  const {pidMode: n, volumes: r, containerDefinitions: i} = e;
  if (n !== void 0 && n !== "task") add([ "pidMode" ], `pidMode is '${String(n)}'; on Fargate it is task, or left out`);
  for (const [e, t] of (Array.isArray(r) ? r : []).entries()) {
   if (!(0, v.u4)(t)) continue;
   const {host: n} = t;
   const r = (0, v.u4)(n) ? n.sourcePath : void 0;
   if (r !== void 0 || t.dockerVolumeConfiguration !== void 0) add([ "volumes", e ], `the volume '${String(t.name)}' is of a host or of Docker, which Fargate has not; use EFS, EBS or the task's own storage`);
  }
  if (i.length > q) add([ "containerDefinitions" ], `there are ${i.length} containers; a task may have ${q}`);
  const o = Buffer.byteLength(JSON.stringify(e));
  if (o > x) add([], `the definition has ${o} bytes; it may have ${x}`);
  for (const [e, t] of i.entries()) {
   const n = [ "containerDefinitions", e ];
   const {name: r} = t;
   if (!/^[A-Za-z0-9_-]{1,255}$/.test(r)) add([ ...n, "name" ], `the container name '${r}' must be 1 to 255 letters, digits, _ and -`);
   for (const e of C.filter(e => isSet(t[e]))) add([ ...n, e ], `${e} of '${r}' is not for tasks on Fargate; leave it out`);
   const i = (0, v.u4)(t.linuxParameters) ? t.linuxParameters : {};
   for (const e of j.filter(e => isSet(i[e]))) add([ ...n, "linuxParameters", e ], `${e} of '${r}' is not for tasks on Fargate; leave it out`);
   const o = (0, v.u4)(i.capabilities) ? i.capabilities.add : void 0;
   for (const e of Array.isArray(o) ? o : []) if (e !== "SYS_PTRACE") add([ ...n, "linuxParameters", "capabilities", "add" ], `the capability ${String(e)} of '${r}' can't be added on Fargate; SYS_PTRACE can`);
   const s = Array.isArray(t.ulimits) ? t.ulimits : [];
   for (const [e, t] of s.entries()) {
    if (!(0, v.u4)(t)) continue;
    const {name: i, softLimit: o, hardLimit: s} = t;
    if (i !== "nofile") add([ ...n, "ulimits", e ], `the ulimit ${String(i)} of '${r}' can't be set on Fargate; nofile can`); else if (Number(o) > Number(s)) add([ ...n, "ulimits", e ], `the softLimit of nofile of '${r}' is above its hardLimit`);
   }
  }
  return t;
 }
 function isSet(e) {
  if (Array.isArray(e)) return e.length > 0;
  return e !== void 0 && e !== null && e !== false && e !== 0 && e !== "";
 }
 const P = [ "awslogs", "awsfirelens", "splunk" ];
 const D = [ "awslogs-group", "awslogs-region", "awslogs-stream-prefix" ];
 function logProblems(e) {
  const t = e.containerDefinitions;
  const n = t.filter(({firelensConfiguration: e}) => (0, v.u4)(e));
  const r = t.flatMap((e, t) => ofContainer(e, n).map(({key: n, message: r}) => ({
   path: [ "containerDefinitions", t, "logConfiguration", ...n ],
   message: `${r} ('${e.name}')`
  })));
  if (n.length > 1) {
   const e = n.map(({name: e}) => `'${e}'`).join(", ");
   r.push({
    path: [ "containerDefinitions" ],
    message: `${e} have a firelensConfiguration; one may`
   });
  }
  return r;
 }
 function ofContainer(e, t) {
  const {logDriver: n, options: r = {}} = e.logConfiguration ?? {};
  if (e.logConfiguration === void 0) return [];
  if (typeof n !== "string" || !P.includes(n)) return [ {
   key: [ "logDriver" ],
   message: `logDriver is '${String(n ?? "")}'; Fargate has ${P.join(", ")}`
  } ];
  const i = [];
  const wrong = (e, t) => i.push({
   key: [ "options", e ],
   message: t
  });
  for (const [e, t] of Object.entries(r)) if (typeof t !== "string") wrong(e, `the log option ${e} must be a text; put it between quotes`);
  const {mode: o, "max-buffer-size": s, "awslogs-create-group": a} = r;
  if (o !== void 0 && o !== "blocking" && o !== "non-blocking") wrong("mode", `mode is '${o}'; it must be blocking or non-blocking`);
  if (s !== void 0 && !/^\d+[kmg]?$/i.test(String(s))) wrong("max-buffer-size", `max-buffer-size is '${s}'; it must be a size such as 25m`);
  if (n === "awslogs") {
   for (const e of D.filter(e => !r[e])) i.push({
    key: [],
    message: `awslogs needs the option ${e} on Fargate`
   });
   if (a !== void 0 && a !== "true") wrong("awslogs-create-group", "awslogs-create-group can only be 'true'; leave it out");
  }
  if (n === "awsfirelens" && t.length === 0) i.push({
   key: [ "logDriver" ],
   message: "awsfirelens needs a container with a firelensConfiguration, the log router; there is none"
  });
  if (n === "awsfirelens" && t.includes(e)) i.push({
   key: [ "logDriver" ],
   message: "the log router's own log can't go through awsfirelens"
  });
  return i;
 }
 function validate(e, {allowPlaintext: t = [], architecture: n = "X86_64"} = {}) {
  const r = [];
  const add = (e, t) => r.push({
   path: e,
   message: t
  });
  const {family: i, networkMode: o, requiresCompatibilities: s, ephemeralStorage: a, runtimePlatform: c} = e;
  if (typeof i !== "string" || !/^[A-Za-z0-9_-]{1,255}$/.test(i)) add([ "family" ], `family is '${String(i ?? "")}'; it must be 1 to 255 letters, digits, _ and -`);
  if (o !== "awsvpc") add([ "networkMode" ], `networkMode is '${String(o ?? "")}'; Fargate needs awsvpc`);
  if (!Array.isArray(s) || !s.includes("FARGATE")) add([ "requiresCompatibilities" ], "requiresCompatibilities must hold FARGATE");
  const u = sizeProblem(e.cpu, e.memory);
  if (u !== void 0) add([ u.key ], u.message);
  const l = (0, v.u4)(a) ? a.sizeInGiB : void 0;
  if (a !== void 0) range(add, [ "ephemeralStorage", "sizeInGiB" ], l, 21, 200, "GiB", true);
  const f = (0, v.u4)(c) ? c.cpuArchitecture : void 0;
  if ((f ?? "X86_64") !== n) add([ "runtimePlatform", "cpuArchitecture" ], `cpuArchitecture is '${String(f ?? "X86_64")}'; the image is built for ${n} (the input 'architecture' says so)`);
  const m = e.containerDefinitions;
  const d = m.map(({name: e}) => e);
  for (const [n, r] of m.entries()) {
   const i = [ "containerDefinitions", n ];
   if (d.indexOf(r.name) !== n) add([ ...i, "name" ], `two containers have the name '${r.name}'`);
   checkContainer(add, i, r, e, t);
   checkDependencies(add, i, r, m);
  }
  if (m.every(({essential: e}) => e === false)) add([ "containerDefinitions" ], "no container is essential; one must be, or nothing says when the task has ended");
  const p = dependencyCircle(m);
  if (p !== void 0) add([ "containerDefinitions" ], `containers depend on each other in a circle: ${p.join(" \u2192 ")}`);
  const h = m.reduce((e, t) => e + (Number(t.cpu) || 0), 0);
  if (h > (cpuUnits(e.cpu) ?? 1 / 0)) add([ "cpu" ], `the containers have ${h} CPU units, the task ${e.cpu}`);
  if (e.executionRoleArn === void 0) {
   const e = m.find(({secrets: e = [], logConfiguration: t}) => e.length > 0 || t?.logDriver === "awslogs");
   if (e !== void 0) add([ "executionRoleArn" ], `'${e.name}' has secrets or the log driver awslogs, for which ECS needs an executionRoleArn`);
  }
  return [ ...r, ...limitProblems(e), ...logProblems(e) ];
 }
 function checkContainer(e, t, n, r, i) {
  const {name: o, image: s, environment: a = [], secrets: c = [], environmentFiles: u = []} = n;
  if (typeof s !== "string" || s === "") e([ ...t, "image" ], `'${o}' has no image`);
  const l = new Set;
  for (const [n, r] of a.entries()) {
   const s = [ ...t, "environment", n ];
   if (typeof r.name !== "string" || !/^[^=\0]+$/.test(r.name)) e(s, `'${o}' has a variable whose name is '${String(r.name)}'`);
   if (l.has(r.name)) e(s, `'${o}' has the variable '${r.name}' twice`);
   l.add(r.name);
   if (r.value !== void 0 && typeof r.value !== "string") e(s, `the value of '${r.name}' must be a text; put it between quotes`);
   const a = i.includes(r.name) ? void 0 : secretLook(r.name, String(r.value ?? ""));
   if (a !== void 0) e(s, `'${r.name}' of '${o}' is a plain variable, but ${a}; everyone who may read the definition reads it. Give it under 'secrets', or name it in 'allow-plaintext' if it is none`);
  }
  for (const [n, r] of c.entries()) {
   const i = [ ...t, "secrets", n ];
   if (l.has(r.name)) e(i, `'${o}' has '${r.name}' twice, as a variable or as a secret`);
   l.add(r.name);
   if (!isValueFrom(r.valueFrom)) e(i, `the secret '${r.name}' has no valueFrom that ECS takes: the name or ARN of a parameter, or the ARN of a secret of Secrets Manager, with :KEY:STAGE:VERSION after it for one key`);
  }
  if (u.length > 10) e([ ...t, "environmentFiles" ], `'${o}' has more than 10 environment files`);
  for (const [n, r] of u.entries()) if (!String(r.value).endsWith(".env")) e([ ...t, "environmentFiles", n ], `'${String(r.value)}' must end in .env`);
  for (const r of [ "stopTimeout", "startTimeout" ]) range(e, [ ...t, r ], n[r], 2, 120, "s");
  const f = memoryMib(r.memory);
  for (const r of [ "memory", "memoryReservation" ]) if (Number(n[r]) > (f ?? 1 / 0)) e([ ...t, r ], `'${o}' has ${String(n[r])} MiB of ${r}, more than the task (${f})`);
  checkPorts(e, t, n);
  checkHealth(e, [ ...t, "healthCheck" ], n);
  if ((0, v.u4)(n.restartPolicy)) range(e, [ ...t, "restartPolicy", "restartAttemptPeriod" ], n.restartPolicy.restartAttemptPeriod, 60, 1800, "s");
 }
 function checkPorts(e, t, {name: n, portMappings: r}) {
  const i = new Set;
  for (const [o, s] of (Array.isArray(r) ? r : []).entries()) {
   if (!(0, v.u4)(s)) continue;
   const {containerPort: r, hostPort: a, protocol: c = "tcp"} = s;
   const u = [ ...t, "portMappings", o ];
   if (r !== void 0) range(e, [ ...u, "containerPort" ], r, 1, 65535, "");
   if (a !== void 0 && a !== r) e([ ...u, "hostPort" ], `hostPort of '${n}' is ${String(a)}; with awsvpc it is the containerPort, or left out`);
   const l = `${String(r)}/${String(c)}`;
   if (r !== void 0 && i.has(l)) e(u, `'${n}' maps port ${l} twice`);
   i.add(l);
  }
 }
 function checkHealth(e, t, {name: n, healthCheck: r}) {
  if (r === void 0) return;
  if (!(0, v.u4)(r)) {
   e(t, `healthCheck of '${n}' must be an object`);
   return;
  }
  const {command: i, interval: o, timeout: s, retries: a, startPeriod: c} = r;
  const u = Array.isArray(i) ? i[0] : void 0;
  if (u !== "CMD" && u !== "CMD-SHELL" && u !== "NONE") e([ ...t, "command" ], `the health check's command of '${n}' must begin with CMD or CMD-SHELL`);
  range(e, [ ...t, "interval" ], o, 5, 300, "s");
  range(e, [ ...t, "timeout" ], s, 2, 60, "s");
  range(e, [ ...t, "retries" ], a, 1, 10, "");
  range(e, [ ...t, "startPeriod" ], c, 0, 300, "s");
 }
 const R = [ "START", "COMPLETE", "SUCCESS", "HEALTHY" ];
 function checkDependencies(e, t, {name: n, dependsOn: r}, i) {
  for (const [o, s] of (Array.isArray(r) ? r : []).entries()) {
   if (!(0, v.u4)(s)) continue;
   const {containerName: r, condition: a} = s;
   const c = [ ...t, "dependsOn", o ];
   const u = i.find(e => e.name === r);
   if (u === void 0) e(c, `'${n}' depends on '${String(r)}', which isn't there; there are ${i.map(e => `'${e.name}'`).join(", ")}`); else if (!R.includes(String(a))) e(c, `the condition '${String(a)}' is not one of ${R.join(", ")}`); else if ((a === "COMPLETE" || a === "SUCCESS") && u.essential !== false) e(c, `'${n}' waits for the end of '${u.name}', which is essential: its end would stop the task`); else if (a === "HEALTHY" && u.healthCheck === void 0) e(c, `'${n}' waits for '${u.name}' to be healthy, which has no healthCheck`);
  }
 }
 function dependencyCircle(e) {
  const t = new Map(e.map(({name: e, dependsOn: t}) => [ e, (Array.isArray(t) ? t : []).map(e => String((0, 
  v.u4)(e) ? e.containerName : "")) ]));
  const n = new Set;
  const visit = (e, r) => {
   if (r.includes(e)) return [ ...r.slice(r.indexOf(e)), e ];
   if (n.has(e)) return;
   n.add(e);
   for (const n of t.get(e) ?? []) {
    const t = visit(n, [ ...r, e ]);
    if (t !== void 0) return t;
   }
   return;
  };
  for (const e of t.keys()) {
   const t = visit(e, []);
   if (t !== void 0) return t;
  }
  return;
 }
 function range(e, t, n, r, i, o, s = false) {
  if (n === void 0 && !s) return;
  if (Number.isInteger(n) && Number(n) >= r && Number(n) <= i) return;
  e(t, `${String(t.at(-1))} is ${String(n)}; it must be a whole number from ${r} to ${i}${o === "" ? "" : ` ${o}`}`);
 }
 function isValueFrom(e) {
  return /^(arn:aws[a-z-]*:(ssm|secretsmanager):[a-z0-9-]+:\d{12}:\S+|[\w./-]+)$/.test(String(e ?? ""));
 }
 async function parseCommand(e) {
  const t = e?.trim() ?? "";
  if (t === "") return [];
  if (t.startsWith("[")) return fromJson(t);
  const {parse: n} = await __nccwpck_require__.e(591).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6591, 19));
  const needsShell = e => new u.lZ(`the command has ${e}, which only a shell understands, and ECS runs none`, {
   help: `Give a JSON array that starts one: ["sh", "-c", ${JSON.stringify(t)}]`
  });
  const words = () => {
   try {
    return n(t, e => {
     throw needsShell(`the variable $${e}`);
    });
   } catch (e) {
    if (e instanceof u.lZ) throw e;
    throw new u.lZ(`the command ${t} can't be divided into words`, {
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
   throw new u.lZ(`the command ${e} begins like a JSON array and is none`, {
    cause: t
   });
  }
  if (!Array.isArray(t) || !t.every(e => typeof e === "string")) throw new u.lZ(`the command ${e} must be a JSON array of texts`);
  return t;
 }
 const N = [ "image", "environment-variables", "secrets", "remove-environment", "env-files", "command", "entry-point", "docker-labels", "log-configuration-log-driver", "log-configuration-options", "log-configuration-secret-options" ];
 async function parseContainers(e) {
  const wrong = (e, t) => new u.lZ(`input 'containers' ${e}`, {
   cause: t
  });
  let t;
  try {
   t = e.trimStart().startsWith("{") ? JSON.parse(e) : (await Promise.all([ __nccwpck_require__.e(243), __nccwpck_require__.e(592) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2592))).readYaml(e, "containers");
  } catch (e) {
   throw wrong("is neither YAML nor JSON", e);
  }
  if (!(0, v.u4)(t)) throw wrong("must say by container name what is set in it");
  const n = new Map;
  for (const [e, r] of Object.entries(t)) {
   if (!(0, v.u4)(r)) throw wrong(`must have an object for '${e}', such as { image: \u2026 }`);
   const t = Object.keys(r).find(e => !N.some(t => t === e));
   if (t !== void 0) throw wrong(`has '${t}' for '${e}'; it must be one of ${N.join(", ")}`);
   const at = t => ({
    value: r[t],
    where: `has for '${e}' ${t}`
   });
   n.set(e, {
    ...optional("image", textOf(at("image"))),
    environment: valuesOf(at("environment-variables")),
    secrets: valuesOf(at("secrets")),
    remove: listOf(at("remove-environment")) ?? [],
    envFiles: listOf(at("env-files")) ?? [],
    ...optional("command", await wordsOf(at("command"))),
    ...optional("entryPoint", await wordsOf(at("entry-point"))),
    dockerLabels: valuesOf(at("docker-labels")),
    ...optional("logDriver", textOf(at("log-configuration-log-driver"))),
    logOptions: valuesOf(at("log-configuration-options")),
    logSecrets: valuesOf(at("log-configuration-secret-options"))
   });
  }
  return n;
  function textOf({value: e, where: t}) {
   if (e === void 0 || typeof e === "string" && e !== "") return e;
   throw wrong(`${t} that is no text`);
  }
  function listOf({value: e, where: t}) {
   if (e === void 0) return;
   if (Array.isArray(e) && e.every(e => typeof e === "string")) return e;
   throw wrong(`${t} that is no list of texts`);
  }
  async function wordsOf(e) {
   return typeof e.value === "string" ? parseCommand(e.value) : listOf(e);
  }
  function valuesOf({value: e, where: t}) {
   if (e === void 0) return {};
   if (!(0, v.u4)(e)) throw wrong(`${t} that is no object of names and values`);
   return Object.fromEntries(Object.entries(e).map(([e, n]) => {
    if (n === null) return [ e, null ];
    if (typeof n === "string" || typeof n === "number" || typeof n === "boolean") return [ e, String(n) ];
    throw wrong(`${t} whose '${e}' is neither a text nor null (which takes it out)`);
   }));
  }
 }
 function optional(e, t) {
  return t === void 0 ? {} : {
   [e]: t
  };
 }
 function over(e, t) {
  const without = (e, t) => Object.fromEntries(Object.entries(e ?? {}).filter(([e]) => !sets(t, e)));
  return {
   ...e,
   ...t,
   environment: {
    ...without(e.environment, t.secrets),
    ...t.environment
   },
   secrets: {
    ...without(e.secrets, t.environment),
    ...t.secrets
   },
   remove: [ ...e.remove ?? [], ...t.remove ?? [] ],
   envFiles: t.envFiles?.length ? t.envFiles : e.envFiles ?? [],
   dockerLabels: {
    ...e.dockerLabels,
    ...t.dockerLabels
   },
   logOptions: {
    ...e.logOptions,
    ...t.logOptions
   },
   logSecrets: {
    ...e.logSecrets,
    ...t.logSecrets
   }
  };
 }
 async function containerChanges(e) {
  const t = {
   image: e.image,
   environment: e.environmentVariables,
   secrets: e.secrets,
   remove: e.removeEnvironment,
   envFiles: e.envFiles,
   command: e.command === void 0 ? void 0 : await parseCommand(e.command),
   dockerLabels: e.dockerLabels,
   logDriver: e.logConfigurationLogDriver,
   logOptions: e.logConfigurationOptions,
   logSecrets: e.logConfigurationSecretOptions
  };
  const n = new Set(e.containerName);
  const r = e.containers === void 0 ? new Map : await parseContainers(e.containers);
  if (n.size === 0) {
   const e = Object.values(t).some(e => typeof e === "object" ? Object.keys(e).length > 0 : e !== void 0);
   if (e || r.size === 0) throw new InputError("input 'container-name' is required, unless all is set under 'containers'", {
    help: "Name the container that image, variables and the rest are for."
   });
  }
  const i = new Map;
  for (const e of new Set([ ...n, ...r.keys() ])) {
   const o = r.get(e) ?? {};
   const s = n.has(e) ? over(t, o) : o;
   if (n.has(e) && s.image === void 0) throw new InputError(`input 'image' is required for the container '${e}' and was not given`, {
    help: "Check the output that it comes from, such as steps.push.outputs.image."
   });
   if (s.image !== void 0) parseImage(s.image);
   i.set(e, s);
  }
  return i;
 }
 const L = {
  name: "render-taskdef",
  inputs: {
   taskDefinition: {
    name: "task-definition",
    type: "string"
   },
   taskDefinitionArn: {
    name: "task-definition-arn",
    type: "string"
   },
   taskDefinitionFamily: {
    name: "task-definition-family",
    type: "string"
   },
   taskDefinitionRevision: {
    name: "task-definition-revision",
    type: "integer",
    minimum: 1
   },
   containerName: {
    name: "container-name",
    type: "list"
   },
   image: {
    name: "image",
    type: "string"
   },
   containers: {
    name: "containers",
    type: "string"
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
   logConfigurationSecretOptions: {
    name: "log-configuration-secret-options",
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
   ephemeralStorage: {
    name: "ephemeral-storage",
    type: "integer",
    minimum: 21,
    maximum: 200
   },
   architecture: {
    name: "architecture",
    type: "choice",
    options: [ "X86_64", "ARM64" ]
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
   family: "family",
   changed: "changed",
   taskDefinitionArn: "task-definition-arn"
  }
 };
 const I = 200;
 async function definitionError(e, t, {name: n, template: r, text: i}) {
  const o = i === void 0 ? void 0 : (await Promise.all([ __nccwpck_require__.e(243), __nccwpck_require__.e(592) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2592))).parseYaml(i, n);
  const s = e.map(({path: e, message: n}) => ({
   place: o?.placeOf(inTemplate(e, t, r)),
   message: n
  }));
  const a = s.map(({place: e, message: t}) => `${n}${e === void 0 ? "" : `:${e.line}`}: ${t}`);
  const c = a.length === 1 ? "one thing is" : `${a.length} things are`;
  const l = s[0]?.place;
  return new u.lZ(`${c} wrong in the rendered task definition:\n${a.join("\n")}`, l === void 0 ? {} : {
   place: l
  });
 }
 function inTemplate(e, t, n) {
  const [, r, i, o] = e;
  if (typeof r !== "number" || i !== "environment" && i !== "secrets") return e;
  const s = t.containerDefinitions[r]?.[i]?.[Number(o)]?.name;
  const a = n.containerDefinitions[r]?.[i]?.findIndex(e => e.name === s) ?? -1;
  return a < 0 ? e.slice(0, 2) : [ ...e.slice(0, 3), a ];
 }
 function differenceLines(e, t) {
  if (e.length === 0) return [ `nothing changes against ${t}` ];
  return e.map(({what: e, before: t, after: n}) => {
   if (t === "") return `+ ${e}: ${cut(n)}`;
   if (n === "") return `- ${e}: ${cut(t)}`;
   return `~ ${e}: ${cut(t)} \u2192 ${cut(n)}`;
  });
 }
 function differenceSummary(e, t, n) {
  const r = `### Task definition \`${e}\``;
  if (n.length === 0) return `${r}\n\nNothing changes against \`${t}\`.\n`;
  const i = n.map(({what: e, before: t, after: n}) => [ e, code(t), code(n) ]);
  const o = n.length === 1 ? "1 change" : `${n.length} changes`;
  return `${r}: ${o} against \`${t}\`\n\n${table([ "", t, "now" ], i)}\n`;
 }
 function code(e) {
  return e === "" ? "" : `\`${cut(shortDigests(e)).replaceAll("`", "'")}\``;
 }
 function cut(e) {
  return e.length > I ? `${e.slice(0, I)}\u2026` : e;
 }
 async function readSource(e) {
  const {taskDefinition: t, taskDefinitionArn: n, taskDefinitionFamily: i} = e;
  const o = [ t, n, i ].filter(e => e !== void 0);
  if (o.length !== 1) throw new InputError(`${o.length === 0 ? "none" : "more than one"} of 'task-definition', 'task-definition-arn' and 'task-definition-family' was given`, {
   help: "Give exactly one: a file, a revision, or a family whose newest revision is taken."
  });
  const s = e.taskDefinitionRevision;
  if (s !== void 0 && i === void 0) throw new InputError("input 'task-definition-revision' goes with 'task-definition-family'");
  if (t !== void 0) {
   const e = await (0, r.readFile)(t, "utf8").catch(e => {
    throw new u.lZ(`the task definition template '${t}' can't be read`, {
     cause: e,
     help: "Run actions/checkout before this step; the path is relative to the workspace."
    });
   });
   return {
    name: t,
    template: await (0, v.QC)(e, t),
    text: e
   };
  }
  const [{ecsClient: a}, {regionOf: c}, {sameRegion: l, shortName: f}, {describeTaskDefinition: m}] = await Promise.all([ __nccwpck_require__.e(380).then(__nccwpck_require__.bind(__nccwpck_require__, 8380)), __nccwpck_require__.e(424).then(__nccwpck_require__.bind(__nccwpck_require__, 424)), __nccwpck_require__.e(607).then(__nccwpck_require__.bind(__nccwpck_require__, 5607)), __nccwpck_require__.e(64).then(__nccwpck_require__.bind(__nccwpck_require__, 3064)) ]);
  const d = c(e.awsRegion);
  l(d, {
   "task-definition-arn": n
  });
  const p = n ?? (s === void 0 ? String(i) : `${i}:${s}`);
  const h = {
   client: await a(d),
   region: d,
   cluster: ""
  };
  const g = await m(h, p);
  const w = f(g.arn);
  return {
   name: w,
   template: await (0, v.QC)(JSON.stringify(g.definition), w),
   text: void 0
  };
 }
 run(L, async ({inputs: e, setOutputs: t, signal: n}) => {
  const {mode: a, architecture: c, cluster: u, service: l, awsRegion: f} = e;
  let m = await containerChanges(e);
  const d = await readSource(e);
  for (const {image: e} of m.values()) {
   if (e === void 0 || parseImage(e).digest !== void 0) continue;
   (0, s.$e)(`the image '${e}' is named by a tag; give REPOSITORY@sha256:\u2026, so that what runs is what was built and scanned`);
  }
  if ([ ...m.values() ].some(({secrets: e, logSecrets: t}) => main_byName(e) || main_byName(t))) {
   const {resolveSecrets: e} = await __nccwpck_require__.e(306).then(__nccwpck_require__.bind(__nccwpck_require__, 9306));
   m = await e(m, f, n);
  }
  const p = render(d.template, {
   containers: m,
   mode: a,
   family: e.family,
   cpu: e.cpu,
   memory: e.memory,
   taskRole: e.taskRoleArn,
   executionRole: e.executionRoleArn,
   ephemeralStorage: e.ephemeralStorage,
   architecture: c
  });
  const h = validate(p, {
   allowPlaintext: e.allowPlaintext,
   ...c === void 0 ? {} : {
    architecture: c
   }
  });
  if (h.length > 0) throw await definitionError(h, p, d);
  const g = await (0, r.mkdtemp)((0, o.join)(process.env.RUNNER_TEMP ?? (0, i.tmpdir)(), "slipway-taskdef-"));
  const w = (0, o.join)(g, `${p.family}.json`);
  await (0, r.writeFile)(w, `${JSON.stringify(p, null, 2)}\n`, {
   mode: 384,
   flag: "wx"
  });
  t({
   taskDefinition: w,
   family: p.family ?? ""
  });
  const v = u === void 0 || l === void 0 ? void 0 : await (await __nccwpck_require__.e(603).then(__nccwpck_require__.bind(__nccwpck_require__, 7603))).readRunning(u, l, f, n);
  const _ = v?.name ?? d.name;
  const y = diffDefinitions(v?.definition ?? d.template, p);
  const $ = y.length > 0;
  t({
   changed: $,
   taskDefinitionArn: $ ? "" : v?.arn ?? ""
  });
  for (const e of differenceLines(y, _)) (0, s.pq)(e);
  await appendSummary(differenceSummary(p.family ?? "", _, y));
 });
 function main_byName(e) {
  return Object.values(e ?? {}).some(e => /^(ssm|secretsmanager):/.test(e ?? ""));
 }
 module.exports = n;
})();
