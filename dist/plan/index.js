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
  7459: ((e, r, t) => {
   t.d(r, {
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
   function issueCommand(e, r, t) {
    const o = new Command(e, r, t);
    process.stdout.write(o.toString() + n.EOL);
   }
   const o = "::";
   class Command {
    constructor(e, r, t) {
     if (!e) e = "missing.command";
     this.command = e;
     this.properties = r;
     this.message = t;
    }
    toString() {
     let e = o + this.command;
     if (this.properties && Object.keys(this.properties).length > 0) {
      e += " ";
      let r = true;
      for (const t in this.properties) if (this.properties.hasOwnProperty(t)) {
       const n = this.properties[t];
       if (n) {
        if (r) r = false; else e += ",";
        e += `${t}=${escapeProperty(n)}`;
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
   function issueFileCommand(e, r) {
    const t = process.env[`GITHUB_${e}`];
    if (!t) throw new Error(`Unable to find environment variable for file command ${e}`);
    if (!i.existsSync(t)) throw new Error(`Missing file at path: ${t}`);
    i.appendFileSync(t, `${toCommandValue(r)}${n.EOL}`, {
     encoding: "utf8"
    });
   }
   function prepareKeyValueMessage(e, r) {
    const t = `ghadelimiter_${s.randomUUID()}`;
    const o = toCommandValue(r);
    if (e.includes(t)) throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`);
    if (o.includes(t)) throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`);
    return `${e}<<${t}${n.EOL}${o}${n.EOL}${t}`;
   }
   var c = void 0 && (void 0).__awaiter || function(e, r, t, n) {
    function adopt(e) {
     return e instanceof t ? e : new t(function(r) {
      r(e);
     });
    }
    return new (t || (t = Promise))(function(t, o) {
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
      e.done ? t(e.value) : adopt(e.value).then(fulfilled, rejected);
     }
     step((n = n.apply(e, r || [])).next());
    });
   };
   const {access: a, appendFile: u, writeFile: p} = i.promises;
   const l = "GITHUB_STEP_SUMMARY";
   class Summary {
    constructor() {
     this._buffer = "";
    }
    filePath() {
     return c(this, void 0, void 0, function*() {
      if (this._filePath) return this._filePath;
      const e = process.env[l];
      if (!e) throw new Error(`Unable to find environment variable for $${l}. Check if your runtime environment supports job summaries.`);
      try {
       yield a(e, i.constants.R_OK | i.constants.W_OK);
      } catch (r) {
       throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = e;
      return this._filePath;
     });
    }
    wrap(e, r, t = {}) {
     const n = Object.entries(t).map(([e, r]) => ` ${e}="${r}"`).join("");
     if (!r) return `<${e}${n}>`;
     return `<${e}${n}>${r}</${e}>`;
    }
    write(e) {
     return c(this, void 0, void 0, function*() {
      const r = !!(e === null || e === void 0 ? void 0 : e.overwrite);
      const t = yield this.filePath();
      const n = r ? p : u;
      yield n(t, this._buffer, {
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
    addRaw(e, r = false) {
     this._buffer += e;
     return r ? this.addEOL() : this;
    }
    addEOL() {
     return this.addRaw(n.EOL);
    }
    addCodeBlock(e, r) {
     const t = Object.assign({}, r && {
      lang: r
     });
     const n = this.wrap("pre", this.wrap("code", e), t);
     return this.addRaw(n).addEOL();
    }
    addList(e, r = false) {
     const t = r ? "ol" : "ul";
     const n = e.map(e => this.wrap("li", e)).join("");
     const o = this.wrap(t, n);
     return this.addRaw(o).addEOL();
    }
    addTable(e) {
     const r = e.map(e => {
      const r = e.map(e => {
       if (typeof e === "string") return this.wrap("td", e);
       const {header: r, data: t, colspan: n, rowspan: o} = e;
       const s = r ? "th" : "td";
       const i = Object.assign(Object.assign({}, n && {
        colspan: n
       }), o && {
        rowspan: o
       });
       return this.wrap(s, t, i);
      }).join("");
      return this.wrap("tr", r);
     }).join("");
     const t = this.wrap("table", r);
     return this.addRaw(t).addEOL();
    }
    addDetails(e, r) {
     const t = this.wrap("details", this.wrap("summary", e) + r);
     return this.addRaw(t).addEOL();
    }
    addImage(e, r, t) {
     const {width: n, height: o} = t || {};
     const s = Object.assign(Object.assign({}, n && {
      width: n
     }), o && {
      height: o
     });
     const i = this.wrap("img", null, Object.assign({
      src: e,
      alt: r
     }, s));
     return this.addRaw(i).addEOL();
    }
    addHeading(e, r) {
     const t = `h${r}`;
     const n = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(t) ? t : "h1";
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
    addQuote(e, r) {
     const t = Object.assign({}, r && {
      cite: r
     });
     const n = this.wrap("blockquote", e, t);
     return this.addRaw(n).addEOL();
    }
    addLink(e, r) {
     const t = this.wrap("a", e, {
      href: r
     });
     return this.addRaw(t).addEOL();
    }
   }
   const d = new Summary;
   const f = d;
  }),
  4704: ((e, r, t) => {
   t.d(r, {
    DD: () => causeChain,
    cc: () => CancelledError,
    lZ: () => ActionError,
    wr: () => adviceOf
   });
   class ActionError extends Error {
    help;
    place;
    constructor(e, r = {}) {
     super(e, r.cause === void 0 ? void 0 : {
      cause: r.cause
     });
     this.name = "ActionError";
     this.help = r.help;
     this.place = r.place;
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
    const r = [];
    const t = new Set;
    for (let n = e; n !== void 0 && n !== null && !t.has(n); ) {
     t.add(n);
     const e = messageOf(n);
     const o = r.at(-1);
     if (e !== "" && (o === void 0 || !o.includes(e))) r.push(e);
     n = n instanceof Error ? n.cause : void 0;
    }
    return r.length === 0 ? [ "unknown error" ] : r;
   }
   function adviceOf(e) {
    let r;
    let t;
    const n = new Set;
    for (let o = e; o instanceof Error && !n.has(o); o = o.cause) {
     n.add(o);
     if (o instanceof ActionError) {
      r ??= o.help;
      t ??= o.place;
     }
    }
    return {
     help: r,
     place: t
    };
   }
   function messageOf(e) {
    if (e instanceof AggregateError && e.message === "") return e.errors.map(e => messageOf(e)).join("; ");
    if (e instanceof Error) {
     const {name: r, message: t} = e;
     const n = "code" in e && typeof e.code === "string" ? e.code : r;
     const o = n !== "Error" && !/^(ActionError|InputError|TypeError|CancelledError)$/.test(n) && !t.includes(n);
     return o ? `${n}: ${t}` : t;
    }
    return String(e);
   }
  }),
  5961: ((e, r, t) => {
   t.d(r, {
    $e: () => warning,
    Yz: () => debug,
    pq: () => info,
    z3: () => error
   });
   var n = t(7459);
   var o = t(7163);
   const s = 4e3;
   function info(e) {
    process.stdout.write(`${defuse((0, o.E$)(e))}\n`);
   }
   function debug(e) {
    (0, n.Lb)("debug", {}, (0, o.E$)(e));
   }
   function warning(e, r = {}) {
    annotate("warning", e, r);
   }
   function error(e, r = {}) {
    annotate("error", e, r);
   }
   function annotate(e, r, {title: t, place: i}) {
    const c = (0, o.E$)(r);
    (0, n.Lb)(e, {
     ...t === void 0 ? {} : {
      title: (0, o.E$)(t)
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
  7163: ((e, r, t) => {
   t.d(r, {
    E$: () => redact,
    dK: () => mask
   });
   var n = t(7459);
   const o = new Set;
   function mask(e) {
    for (const r of [ e, ...e.split(/\r?\n/) ]) {
     const e = r.trim();
     if (e.length < 3 || o.has(e)) continue;
     o.add(e);
     if (process.env.GITHUB_ACTIONS === "true") (0, n.Lb)("add-mask", {}, e);
    }
   }
   function redact(e) {
    let r = e;
    for (const e of [ ...o ].sort((e, r) => r.length - e.length)) r = r.replaceAll(e, "***");
    return r;
   }
  })
 };
 var r = {};
 function __nccwpck_require__(t) {
  var n = r[t];
  if (n !== void 0) return n.exports;
  var o = r[t] = {
   exports: {}
  };
  var s = true;
  try {
   e[t](o, o.exports, __nccwpck_require__);
   s = false;
  } finally {
   if (s) delete r[t];
  }
  return o.exports;
 }
 __nccwpck_require__.m = e;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  __nccwpck_require__.n = e => {
   var r = e && e.__esModule ? () => e["default"] : () => e;
   __nccwpck_require__.d(r, {
    a: r
   });
   return r;
  };
 })();
 (() => {
  var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
  var r;
  __nccwpck_require__.t = function(t, n) {
   if (n & 1) t = this(t);
   if (n & 8) return t;
   if (typeof t === "object" && t) {
    if (n & 4 && t.__esModule) return t;
    if (n & 16 && typeof t.then === "function") return t;
   }
   var o = Object.create(null);
   __nccwpck_require__.r(o);
   var s = {};
   r = r || [ null, e({}), e([]), e(e) ];
   for (var i = n & 2 && t; typeof i == "object" && !~r.indexOf(i); i = e(i)) Object.getOwnPropertyNames(i).forEach(e => s[e] = () => t[e]);
   s["default"] = () => t;
   __nccwpck_require__.d(o, s);
   return o;
  };
 })();
 (() => {
  __nccwpck_require__.d = (e, r) => {
   for (var t in r) if (__nccwpck_require__.o(r, t) && !__nccwpck_require__.o(e, t)) Object.defineProperty(e, t, {
    enumerable: true,
    get: r[t]
   });
  };
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = e => Promise.all(Object.keys(__nccwpck_require__.f).reduce((r, t) => {
   __nccwpck_require__.f[t](e, r);
   return r;
  }, []));
 })();
 (() => {
  __nccwpck_require__.u = e => e + ".index.js";
 })();
 (() => {
  __nccwpck_require__.o = (e, r) => Object.prototype.hasOwnProperty.call(e, r);
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
  var installChunk = r => {
   var t = r.modules, n = r.ids, o = r.runtime;
   for (var s in t) if (__nccwpck_require__.o(t, s)) __nccwpck_require__.m[s] = t[s];
   if (o) o(__nccwpck_require__);
   for (var i = 0; i < n.length; i++) e[n[i]] = 1;
  };
  __nccwpck_require__.f.require = (r, t) => {
   if (!e[r]) if (true) installChunk(require("./" + __nccwpck_require__.u(r))); else e[r] = 1;
  };
 })();
 var t = {};
 var n = __nccwpck_require__(3024);
 var o = __nccwpck_require__(6760);
 var s = __nccwpck_require__(4704);
 const i = require("node:v8");
 var c = __nccwpck_require__(7459);
 var a = __nccwpck_require__(7163);
 class InputError extends s.lZ {
  name="InputError";
 }
 function readInputs(e, r) {
  const t = {};
  for (const [n, o] of Object.entries(e)) {
   const e = (r[`INPUT_${o.name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
   const s = e === "" ? o.default ?? "" : e;
   if (s === "") {
    if (o.required) throw new InputError(`input '${o.name}' is required and was not given`, {
     help: "Set it under 'with:' in the step."
    });
    t[n] = o.type === "list" ? [] : o.type === "pairs" ? {} : void 0;
    continue;
   }
   t[n] = parse(o, s);
  }
  return t;
 }
 function parse(e, r) {
  switch (e.type) {
  case "string":
   return r;

  case "secret":
   (0, a.dK)(r);
   return r;

  case "boolean":
   if (/^(true|True|TRUE)$/.test(r)) return true;
   if (/^(false|False|FALSE)$/.test(r)) return false;
   throw wrong(e, r);

  case "integer":
   {
    const t = /^-?\d+$/.test(r) ? Number(r) : Number.NaN;
    if (!Number.isSafeInteger(t) || t < (e.minimum ?? -1 / 0) || t > (e.maximum ?? 1 / 0)) throw wrong(e, r);
    return t;
   }

  case "choice":
   if (!e.options.includes(r)) throw wrong(e, r);
   return r;

  case "list":
   return r.split(r.includes("\n") ? /\r?\n/ : ",").map(e => e.trim()).filter(e => e !== "");

  case "pairs":
   return parsePairs(e, r);

  case "json":
   try {
    return JSON.parse(r);
   } catch (r) {
    throw new InputError(`input '${e.name}' is not JSON`, {
     cause: r
    });
   }

  case "duration":
   return parseDuration(e, r);
  }
 }
 function parsePairs(e, r) {
  const t = new Map;
  for (const n of r.split(/\r?\n/)) {
   const r = n.trim();
   if (r === "" || r.startsWith("#")) continue;
   const o = r.indexOf("=");
   if (o < 1) throw wrong(e, r);
   const s = r.slice(0, o).trim();
   if (t.has(s)) throw new InputError(`input '${e.name}' has '${s}' twice`, {
    help: "Keep one of the two."
   });
   t.set(s, r.slice(o + 1).trim());
  }
  return Object.fromEntries(t);
 }
 const u = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
 };
 function parseDuration(e, r) {
  const t = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(r);
  const n = u[t?.[2] ?? ""];
  if (t === null || n === void 0) throw wrong(e, r);
  return Number(t[1]) * n;
 }
 function wrong(e, r) {
  return new InputError(`input '${e.name}' is '${r}'; ${allowed(e)}`);
 }
 function allowed(e) {
  switch (e.type) {
  case "boolean":
   return "it must be true or false";

  case "integer":
   {
    const {minimum: r, maximum: t} = e;
    const n = r === void 0 ? "" : t === void 0 ? ` of ${r} or more` : ` from ${r} to ${t}`;
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
 var p = __nccwpck_require__(5961);
 const l = 250;
 const d = 8e3;
 function run(e, r) {
  setTimeout(compileInTheForeground, l).unref();
  const t = new AbortController;
  let n = false;
  const end = e => {
   if (n) return;
   n = true;
   process.exitCode = e;
   process.stdout.write("", () => process.exit(e));
  };
  const fail = r => {
   if (n) return;
   const o = t.signal.reason;
   if (o instanceof s.cc) {
    report(e.name, r === o || isAbort(r) ? o : r);
    end(o.signalName === "SIGTERM" ? 143 : 130);
   } else {
    report(e.name, r);
    end(1);
   }
  };
  for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, () => {
   if (t.signal.aborted) return;
   p.pq(`${e} received: ending what runs`);
   t.abort(new s.cc(e));
   setTimeout(() => fail(t.signal.reason), d).unref();
  });
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  const work = async () => {
   const n = readInputs(e.inputs, process.env);
   await r({
    inputs: n,
    signal: t.signal,
    setOutputs: r => setOutputs(e, r)
   });
   t.signal.throwIfAborted();
  };
  work().then(() => end(0), fail);
 }
 function compileInTheForeground() {
  for (const e of [ "--no-concurrent-sparkplug", "--no-maglev" ]) (0, i.setFlagsFromString)(e);
 }
 function setOutputs(e, r) {
  for (const [t, n] of Object.entries(r)) {
   const r = e.outputs[t];
   if (r === void 0) throw new Error(`${e.name} declares no output for '${t}'`);
   if (n === void 0) continue;
   const o = typeof n === "string" ? n : JSON.stringify(n);
   if (process.env.GITHUB_OUTPUT) (0, c.n0)("OUTPUT", (0, c.vC)(r, o)); else p.pq(`${r}: ${o}`);
  }
 }
 function report(e, r) {
  const [t = "unknown error", ...n] = (0, s.DD)(r);
  const {help: o, place: i} = (0, s.wr)(r);
  const c = [ t, ...n.map(e => `because: ${e}`), ...o === void 0 ? [] : [ `help: ${o}` ] ];
  p.z3(c.join("\n"), {
   title: e,
   ...i === void 0 ? {} : {
    place: i
   }
  });
  if (r instanceof Error && r.stack !== void 0) p.Yz((0, a.E$)(r.stack));
 }
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof s.cc);
 }
 const f = {
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
   skipped: "skipped",
   removed: "removed"
  }
 };
 run(f, async e => {
  const r = (0, o.resolve)(process.env.GITHUB_WORKSPACE ?? ".", e.inputs.fleet);
  if (!(0, n.existsSync)(r)) throw new s.lZ(`there is no manifest '${r}'`, {
   help: "Run actions/checkout before this step, or give the manifest's path as 'fleet'. The repository that this action comes from has one as an example."
  });
  const {plan: t} = await Promise.all([ __nccwpck_require__.e(243), __nccwpck_require__.e(812) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2812));
  await t(e, r);
 });
 module.exports = t;
})();
