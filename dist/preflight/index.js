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
  8255: ((e, t, r) => {
   r.d(t, {
    GZ: () => isDenied,
    RO: () => rowsOf,
    b2: () => isMissing
   });
   var n = r(8127);
   var o = r(4704);
   function rowsOf(e, t, r) {
    const blind = (r, n, o) => {
     t.push({
      check: e,
      subject: r,
      state: "blind",
      what: n,
      ...o === void 0 ? {} : {
       help: o
      }
     });
    };
    return {
     ok: (r, n) => t.push({
      check: e,
      subject: r,
      state: "ok",
      what: n
     }),
     problem: (r, n, o) => t.push({
      check: e,
      subject: r,
      state: "problem",
      what: n,
      help: o
     }),
     blind: blind,
     async look(e, t) {
      try {
       await t();
      } catch (t) {
       r.throwIfAborted();
       const n = (0, o.DD)(t).join(": ");
       if (isDenied(t)) {
        const t = /perform:? ([\w-]+:\w+)/.exec(n)?.[1];
        blind(e, `may not be looked at${t === void 0 ? "" : `: ${t} is denied`}`, t === void 0 ? void 0 : `Allow ${t} to see it.`);
       } else blind(e, `could not be looked at: ${n}`);
      }
     }
    };
   }
   function isDenied(e) {
    return /AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError/.test((0, 
    n.I)(e));
   }
   function isMissing(e) {
    return /NotFound|NoSuch|DoesNotExist|NotFoundException|\.Malformed$/.test((0, n.I)(e));
   }
  }),
  5028: ((e, t, r) => {
   r.d(t, {
    s: () => n
   });
   const n = {
    retryMode: "standard",
    maxAttempts: 6,
    customUserAgent: "slipway",
    requestHandler: {
     connectionTimeout: 5e3,
     socketTimeout: 3e4
    }
   };
  }),
  5607: ((e, t, r) => {
   r.d(t, {
    EU: () => shortName,
    Zz: () => sameRegion
   });
   var n = r(4704);
   function sameRegion(e, t) {
    for (const [r, o] of Object.entries(t)) {
     const t = /^arn:[^:]+:[^:]+:([^:]*):/.exec(o ?? "")?.[1];
     if (t !== void 0 && t !== "" && t !== e) throw new n.lZ(`input '${r}' is in ${t}, but the region to act in is ${e}`, {
      help: "Set 'aws-region' to the region of the service."
     });
    }
   }
   function shortName(e) {
    return e.slice(e.lastIndexOf("/") + 1);
   }
  }),
  8127: ((e, t, r) => {
   r.d(t, {
    I: () => errorName,
    awsError: () => awsError
   });
   var n = r(4704);
   function errorName(e) {
    if (!(e instanceof Error)) return "";
    if (e.name !== "Error" && e.name !== "AggregateError" && e.name !== "TypeError") return e.name;
    return "code" in e && typeof e.code === "string" ? e.code : e.name;
   }
   function awsError(e, t) {
    if (e instanceof n.lZ) return e;
    const r = helpFor(errorName(e), e);
    return new n.lZ(`could not ${t}`, {
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
  }),
  7459: ((e, t, r) => {
   r.d(t, {
    Lb: () => issueCommand,
    n0: () => issueFileCommand,
    vC: () => prepareKeyValueMessage,
    z: () => d
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
   const i = require("crypto");
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
    const r = `ghadelimiter_${i.randomUUID()}`;
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
   const {access: a, appendFile: u, writeFile: l} = s.promises;
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
       yield a(e, s.constants.R_OK | s.constants.W_OK);
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
       const i = t ? "th" : "td";
       const s = Object.assign(Object.assign({}, n && {
        colspan: n
       }), o && {
        rowspan: o
       });
       return this.wrap(i, r, s);
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
     const i = Object.assign(Object.assign({}, n && {
      width: n
     }), o && {
      height: o
     });
     const s = this.wrap("img", null, Object.assign({
      src: e,
      alt: t
     }, i));
     return this.addRaw(s).addEOL();
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
   const _ = new Summary;
   const d = _;
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
   const i = 4e3;
   function info(e) {
    process.stdout.write(`${defuse((0, o.E$)(e))}\n`);
   }
   function debug(e) {
    (0, n.Lb)("debug", {}, (0, o.E$)(e));
   }
   function error(e, t = {}) {
    annotate("error", e, t);
   }
   function annotate(e, t, {title: r, place: s}) {
    const c = (0, o.E$)(t);
    (0, n.Lb)(e, {
     ...r === void 0 ? {} : {
      title: (0, o.E$)(r)
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
    }, c.length > i ? `${c.slice(0, i)}\n\u2026 (cut; the log has all of it)` : c);
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
  })
 };
 var t = {};
 function __nccwpck_require__(r) {
  var n = t[r];
  if (n !== void 0) return n.exports;
  var o = t[r] = {
   exports: {}
  };
  var i = true;
  try {
   e[r](o, o.exports, __nccwpck_require__);
   i = false;
  } finally {
   if (i) delete t[r];
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
   var i = {};
   t = t || [ null, e({}), e([]), e(e) ];
   for (var s = n & 2 && r; typeof s == "object" && !~t.indexOf(s); s = e(s)) Object.getOwnPropertyNames(s).forEach(e => i[e] = () => r[e]);
   i["default"] = () => r;
   __nccwpck_require__.d(o, i);
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
   for (var i in r) if (__nccwpck_require__.o(r, i)) __nccwpck_require__.m[i] = r[i];
   if (o) o(__nccwpck_require__);
   for (var s = 0; s < n.length; s++) e[n[s]] = 1;
  };
  __nccwpck_require__.f.require = (t, r) => {
   if (!e[t]) if (true) installChunk(require("./" + __nccwpck_require__.u(t))); else e[t] = 1;
  };
 })();
 var r = {};
 var n = __nccwpck_require__(1455);
 var o = __nccwpck_require__(8161);
 var i = __nccwpck_require__(6760);
 var s = __nccwpck_require__(5028);
 async function ecsClient(e, t) {
  const {ECSClient: r} = await Promise.all([ __nccwpck_require__.e(651), __nccwpck_require__.e(127), __nccwpck_require__.e(125) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8125));
  return new r({
   ...s.s,
   region: e,
   ...t === void 0 ? {} : {
    credentials: t
   }
  });
 }
 var c = __nccwpck_require__(5607);
 var a = __nccwpck_require__(4704);
 function regionOf(e, t = process.env) {
  const r = e ?? (t.AWS_REGION || t.AWS_DEFAULT_REGION || "");
  if (r === "") throw new a.lZ("no AWS region was given", {
   help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
  });
  if (!/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(r)) throw new a.lZ(`'${r}' is not the name of an AWS region; it must be like eu-central-1`);
  return r;
 }
 var u = __nccwpck_require__(5961);
 const l = require("node:v8");
 var p = __nccwpck_require__(7459);
 var _ = __nccwpck_require__(7163);
 const d = 1e6;
 let f = 0;
 let h = false;
 const saysFailure = () => h;
 async function appendSummary(e) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  h ||= /^#{2,4} (?:\u274c|\u2717)/m.test(e);
  const t = (0, _.E$)(`${f > 0 ? "\n" : ""}${e}${e.endsWith("\n") ? "" : "\n"}`);
  const r = d - f;
  const n = Buffer.byteLength(t);
  const o = n <= r ? t : `${Buffer.from(t).subarray(0, Math.max(0, r)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
  if (r <= 0) return;
  f += Buffer.byteLength(o);
  await p.z.addRaw(o).write();
  p.z.emptyBuffer();
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
 const m = 4e3;
 function failureMarkdown(e, t) {
  const {help: r = "", place: n} = (0, a.wr)(t);
  const o = (0, _.E$)(r);
  const [i = "", ...s] = (0, a.DD)(t).map(_.E$);
  const [c = "", ...u] = i.split("\n");
  const l = [ ...u, ...s.map(e => `because: ${e}`) ];
  const [p = "", ...d] = o.split("\n");
  const f = n === void 0 ? "" : `\`${n.file}${n.line ? `:${n.line}` : ""}\`: `;
  const h = shortDigests(c).replace(/:$/, "").replace(/(?<![.?!\u2026])$/, ".");
  return [ `## \u274c ${e} failed`, `${f}**${plain(h)}** ${plain(p)}`.trimEnd(), ...d.length === 0 ? [] : [ block(d) ], ...l.length === 0 ? [] : [ details(l) ] ].join("\n\n").concat("\n");
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
  const r = t.length > m ? `${t.slice(0, m)}\n\u2026 the log has all of it` : t;
  const [n = "```"] = [ ...r.matchAll(/`{3,}/g) ].map(([e]) => `${e}\``).sort((e, t) => t.length - e.length);
  return `${n}text\n${r}\n${n}`;
 }
 class InputError extends a.lZ {
  name="InputError";
 }
 function readInputs(e, t) {
  const r = {};
  for (const [n, o] of Object.entries(e)) {
   const e = (t[`INPUT_${o.name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
   const i = e === "" ? o.default ?? "" : e;
   if (i === "") {
    if (o.required) throw new InputError(`input '${o.name}' is required and was not given`, {
     help: "Set it under 'with:' in the step."
    });
    r[n] = o.type === "list" ? [] : o.type === "pairs" ? {} : void 0;
    continue;
   }
   r[n] = parse(o, i);
  }
  return r;
 }
 function parse(e, t) {
  switch (e.type) {
  case "string":
   return t;

  case "secret":
   (0, _.dK)(t);
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
   const i = t.slice(0, o).trim();
   if (r.has(i)) throw new InputError(`input '${e.name}' has '${i}' twice`, {
    help: "Keep one of the two."
   });
   r.set(i, t.slice(o + 1).trim());
  }
  return Object.fromEntries(r);
 }
 const w = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
 };
 function parseDuration(e, t) {
  const r = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(t);
  const n = w[r?.[2] ?? ""];
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
 const g = 250;
 const k = 8e3;
 function run(e, t) {
  setTimeout(compileInTheForeground, g).unref();
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
   if (i instanceof a.cc) {
    report(e.name, t === i || isAbort(t) ? i : t);
    end(i.signalName === "SIGTERM" ? 143 : 130);
   } else {
    report(e.name, t);
    const r = saysFailure() ? Promise.resolve() : appendSummary(failureMarkdown(e.name, t));
    r.catch(ignore).then(() => end(1));
   }
  };
  for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, () => {
   if (r.signal.aborted) return;
   u.pq(`${e} received: ending what runs`);
   r.abort(new a.cc(e));
   setTimeout(() => fail(r.signal.reason), k).unref();
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
  for (const e of [ "--no-concurrent-sparkplug", "--no-maglev" ]) (0, l.setFlagsFromString)(e);
 }
 function setOutputs(e, t) {
  for (const [r, n] of Object.entries(t)) {
   const t = e.outputs[r];
   if (t === void 0) throw new Error(`${e.name} declares no output for '${r}'`);
   if (n === void 0) continue;
   const o = typeof n === "string" ? n : JSON.stringify(n);
   if (process.env.GITHUB_OUTPUT) (0, p.n0)("OUTPUT", (0, p.vC)(t, o)); else u.pq(`${t}: ${o}`);
  }
 }
 function report(e, t) {
  const [r = "unknown error", ...n] = (0, a.DD)(t);
  const {help: o, place: i} = (0, a.wr)(t);
  const s = [ r, ...n.map(e => `because: ${e}`), ...o === void 0 ? [] : [ `help: ${o}` ] ];
  u.z3(s.join("\n"), {
   title: e,
   ...i === void 0 ? {} : {
    place: i
   }
  });
  if (t instanceof Error && t.stack !== void 0) u.Yz((0, _.E$)(t.stack));
 }
 function ignore() {}
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof a.cc);
 }
 const b = {
  name: "preflight",
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
   awsRegion: {
    name: "aws-region",
    type: "string"
   },
   account: {
    name: "account",
    type: "string"
   },
   taskDefinition: {
    name: "task-definition",
    type: "string"
   },
   containerName: {
    name: "container-name",
    type: "string"
   },
   image: {
    name: "image",
    type: "string"
   },
   secrets: {
    name: "secrets",
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
   logConfigurationOptions: {
    name: "log-configuration-options",
    type: "pairs"
   },
   environmentVariables: {
    name: "environment-variables",
    type: "pairs"
   },
   cpu: {
    name: "cpu",
    type: "string"
   },
   memory: {
    name: "memory",
    type: "string"
   },
   commit: {
    name: "commit",
    type: "string"
   },
   allowOlder: {
    name: "allow-older",
    type: "boolean",
    default: "false"
   },
   repository: {
    name: "repository",
    type: "string"
   },
   pathPrefix: {
    name: "path-prefix",
    type: "string"
   },
   healthPath: {
    name: "health-path",
    type: "string"
   },
   createRepository: {
    name: "create-repository",
    type: "boolean",
    default: "false"
   },
   tools: {
    name: "tools",
    type: "list"
   },
   strict: {
    name: "strict",
    type: "boolean",
    default: "false"
   }
  },
  outputs: {
   result: "result",
   problems: "problems",
   notSeen: "not-seen",
   checks: "checks",
   report: "report"
  }
 };
 const y = {
  ok: "\u2713",
  problem: "\u2717",
  blind: "?"
 };
 function tallyOf(e) {
  const of = t => e.filter(e => e.state === t).length;
  return {
   checks: e.length,
   problems: of("problem"),
   blind: of("blind")
  };
 }
 function headline({checks: e, problems: t, blind: r}) {
  const n = t === 0 ? "no problem" : t === 1 ? "1 problem" : `${t} problems`;
  return `${e} checks: ${n}${r === 0 ? "" : `, ${r} could not look`}`;
 }
 function rowLine({check: e, subject: t, state: r, what: n}) {
  return `${y[r]} ${e.padEnd(12)} ${t}: ${n}`;
 }
 function reportMarkdown(e, t, r) {
  const n = {
   problem: 0,
   blind: 1,
   ok: 2
  };
  const o = [ ...r ].sort((e, t) => n[e.state] - n[t.state]);
  const i = tallyOf(r);
  const s = table([ "", "check", "what", "how it is" ], o.map(({state: e, check: t, subject: r, what: n, help: o}) => [ y[e], t, `\`${r.replaceAll("`", "'")}\``, o === void 0 ? n : `${n}\n${o}` ]));
  return `## ${i.problems > 0 ? "\u274c" : "\u2705"} Preflight: ${e} in ${t}\n\n${headline(i)}\n\n${s}\n`;
 }
 var $ = __nccwpck_require__(8255);
 run(b, async ({inputs: e, setOutputs: t, signal: r}) => {
  const {cluster: s, service: l} = e;
  const p = regionOf(e.awsRegion);
  (0, c.Zz)(p, {
   cluster: s
  });
  const _ = [];
  const check = async (e, t) => {
   const n = [];
   const o = await t((0, $.RO)(e, n, r));
   for (const e of n) (0, u.pq)(rowLine(e));
   _.push(...n);
   return o;
  };
  const {checkTools: d, checkIdentity: f, checkCluster: h, checkService: m} = await __nccwpck_require__.e(273).then(__nccwpck_require__.bind(__nccwpck_require__, 5273));
  await check("tools", t => d(t, e.tools, r));
  const w = {
   region: p,
   cluster: s,
   service: l,
   account: e.account ?? "",
   running: void 0,
   definition: void 0,
   container: e.containerName ?? "",
   image: e.image ?? "",
   repository: e.repository ?? "",
   createRepository: e.createRepository,
   pathPrefix: e.pathPrefix ?? "",
   healthPath: e.healthPath ?? "",
   signal: r
  };
  const g = await check("identity", e => f(e, w));
  if (g !== "") await lookAtAws();
  const k = tallyOf(_);
  const b = reportMarkdown(l, (0, c.EU)(s), _);
  const y = (0, i.join)(process.env.RUNNER_TEMP ?? (0, o.tmpdir)(), `preflight-${l}.md`);
  await (0, n.writeFile)(y, b);
  const v = _.filter(({state: t}) => t === "problem" || e.strict && t === "blind");
  t({
   result: v.length === 0 ? "ok" : "problems",
   problems: k.problems,
   notSeen: k.blind,
   checks: k.checks,
   report: y
  });
  await appendSummary(b);
  (0, u.pq)(headline(k));
  for (const {check: t, subject: r, what: n, help: o = ""} of v.slice(0, 9)) {
   const i = t === "definition" && e.taskDefinition !== void 0 ? {
    place: {
     file: e.taskDefinition
    }
   } : {};
   (0, u.z3)(`${r}: ${n}${o === "" ? "" : `\nhelp: ${o}`}`, {
    title: `preflight: ${t}`,
    ...i
   });
  }
  if (v.length === 0) return;
  const q = v.map(({check: e, subject: t, what: r}) => `${e}: ${t}: ${r}`);
  throw new a.lZ(`${l} is not ready to be shipped, ${headline(k)}\n${q.join("\n")}`, {
   help: "Nothing was changed. What to do about each stands beside it."
  });
  async function lookAtAws() {
   const t = {
    client: await ecsClient(p),
    region: p,
    cluster: s
   };
   await check("cluster", e => h(e, t));
   w.running = await check("service", e => m(e, t, l));
   const {checkOrder: n} = await __nccwpck_require__.e(904).then(__nccwpck_require__.bind(__nccwpck_require__, 9904));
   await check("order", r => n(r, e, t, w.running));
   const {checkDefinition: o} = await __nccwpck_require__.e(854).then(__nccwpck_require__.bind(__nccwpck_require__, 4854));
   const i = await check("definition", n => o(n, e, t, w.running, r));
   Object.assign(w, i);
   const c = [ [ "roles", async e => (await __nccwpck_require__.e(42).then(__nccwpck_require__.bind(__nccwpck_require__, 7042))).checkRoles(e, w) ], [ "repository", async e => (await __nccwpck_require__.e(681).then(__nccwpck_require__.bind(__nccwpck_require__, 4681))).checkRepository(e, w) ], [ "image", async e => (await __nccwpck_require__.e(681).then(__nccwpck_require__.bind(__nccwpck_require__, 4681))).checkImage(e, w) ], [ "secrets", async e => (await __nccwpck_require__.e(86).then(__nccwpck_require__.bind(__nccwpck_require__, 6086))).checkSecrets(e, w) ], [ "logs", async e => (await __nccwpck_require__.e(414).then(__nccwpck_require__.bind(__nccwpck_require__, 1414))).checkLogs(e, w) ], [ "files", async e => (await __nccwpck_require__.e(924).then(__nccwpck_require__.bind(__nccwpck_require__, 5924))).checkFiles(e, w) ] ];
   const network = async () => {
    const e = await check("network", async e => (await __nccwpck_require__.e(631).then(__nccwpck_require__.bind(__nccwpck_require__, 1631))).checkNetwork(e, w));
    await check("load balancer", async t => (await __nccwpck_require__.e(47).then(__nccwpck_require__.bind(__nccwpck_require__, 47))).checkTargets(t, w, e));
   };
   await Promise.all([ ...c.map(([e, t]) => check(e, t)), network() ]);
  }
 });
 module.exports = r;
})();
