(() => {
 "use strict";
 var e = {
  181: (e => {
   e.exports = require("buffer");
  }),
  6982: (e => {
   e.exports = require("crypto");
  }),
  4434: (e => {
   e.exports = require("events");
  }),
  8611: (e => {
   e.exports = require("http");
  }),
  5692: (e => {
   e.exports = require("https");
  }),
  9278: (e => {
   e.exports = require("net");
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
  7975: (e => {
   e.exports = require("node:util");
  }),
  8522: (e => {
   e.exports = require("node:zlib");
  }),
  3480: (e => {
   e.exports = require("querystring");
  }),
  2203: (e => {
   e.exports = require("stream");
  }),
  4756: (e => {
   e.exports = require("tls");
  }),
  7016: (e => {
   e.exports = require("url");
  }),
  9023: (e => {
   e.exports = require("util");
  }),
  3106: (e => {
   e.exports = require("zlib");
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
     const s = t.at(-1);
     if (e !== "" && (s === void 0 || !s.includes(e))) t.push(e);
     r = r instanceof Error ? r.cause : void 0;
    }
    return t.length === 0 ? [ "unknown error" ] : t;
   }
   function adviceOf(e) {
    let t;
    let n;
    const r = new Set;
    for (let s = e; s instanceof Error && !r.has(s); s = s.cause) {
     r.add(s);
     if (s instanceof ActionError) {
      t ??= s.help;
      n ??= s.place;
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
     const s = r !== "Error" && !/^(ActionError|InputError|TypeError|CancelledError)$/.test(r) && !n.includes(r);
     return s ? `${r}: ${n}` : n;
    }
    return String(e);
   }
  })
 };
 var t = {};
 function __nccwpck_require__(n) {
  var r = t[n];
  if (r !== void 0) return r.exports;
  var s = t[n] = {
   exports: {}
  };
  var o = true;
  try {
   e[n](s, s.exports, __nccwpck_require__);
   o = false;
  } finally {
   if (o) delete t[n];
  }
  return s.exports;
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
   var s = Object.create(null);
   __nccwpck_require__.r(s);
   var o = {};
   t = t || [ null, e({}), e([]), e(e) ];
   for (var i = r & 2 && n; typeof i == "object" && !~t.indexOf(i); i = e(i)) Object.getOwnPropertyNames(i).forEach(e => o[e] = () => n[e]);
   o["default"] = () => n;
   __nccwpck_require__.d(s, o);
   return s;
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
   var n = t.modules, r = t.ids, s = t.runtime;
   for (var o in n) if (__nccwpck_require__.o(n, o)) __nccwpck_require__.m[o] = n[o];
   if (s) s(__nccwpck_require__);
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
 var s = __nccwpck_require__(4704);
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
   if (t !== void 0 && t !== "" && t !== e) throw new s.lZ(`input '${n}' is in ${t}, but the region to act in is ${e}`, {
    help: "Set 'aws-region' to the region of the service."
   });
  }
 }
 function ecs_shortName(e) {
  return e.slice(e.lastIndexOf("/") + 1);
 }
 function regionOf(e, t = process.env) {
  const n = e ?? (t.AWS_REGION || t.AWS_DEFAULT_REGION || "");
  if (n === "") throw new s.lZ("no AWS region was given", {
   help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
  });
  if (!/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(n)) throw new s.lZ(`'${n}' is not the name of an AWS region; it must be like eu-central-1`);
  return n;
 }
 function errorName(e) {
  if (!(e instanceof Error)) return "";
  if (e.name !== "Error" && e.name !== "AggregateError" && e.name !== "TypeError") return e.name;
  return "code" in e && typeof e.code === "string" ? e.code : e.name;
 }
 function errors_awsError(e, t) {
  if (e instanceof s.lZ) return e;
  const n = helpFor(errorName(e), e);
  return new s.lZ(`could not ${t}`, {
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
  const s = new r({
   taskDefinition: t,
   include: [ "TAGS" ]
  });
  let o = "";
  s.middlewareStack.add(t => async n => {
   const r = await t(n);
   const s = r;
   const i = e.config.streamCollector;
   const a = await i(s.response.body);
   o = Buffer.from(a).toString("utf8");
   s.response.body = a;
   return r;
  }, {
   step: "deserialize",
   priority: "low",
   name: "describeAll"
  });
  const {taskDefinition: i, tags: a} = await e.send(s, n);
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
  const {taskDefinition: f} = JSON.parse(o);
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
   const o = n?.taskDefinitionArn;
   if (o === void 0) throw new s.lZ(`ECS answered without task definition '${t}'`);
   return {
    definition: n ?? {},
    arn: o,
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
 var c = __nccwpck_require__(6982);
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
  return new (n || (n = Promise))(function(n, s) {
   function fulfilled(e) {
    try {
     step(r.next(e));
    } catch (e) {
     s(e);
    }
   }
   function rejected(e) {
    try {
     step(r["throw"](e));
    } catch (e) {
     s(e);
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
   const s = this.wrap(n, r);
   return this.addRaw(s).addEOL();
  }
  addTable(e) {
   const t = e.map(e => {
    const t = e.map(e => {
     if (typeof e === "string") return this.wrap("td", e);
     const {header: t, data: n, colspan: r, rowspan: s} = e;
     const o = t ? "th" : "td";
     const i = Object.assign(Object.assign({}, r && {
      colspan: r
     }), s && {
      rowspan: s
     });
     return this.wrap(o, n, i);
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
   const {width: r, height: s} = n || {};
   const o = Object.assign(Object.assign({}, r && {
    width: r
   }), s && {
    height: s
   });
   const i = this.wrap("img", null, Object.assign({
    src: e,
    alt: t
   }, o));
   return this.addRaw(i).addEOL();
  }
  addHeading(e, t) {
   const n = `h${t}`;
   const r = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(n) ? n : "h1";
   const s = this.wrap(r, e);
   return this.addRaw(s).addEOL();
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
 const g = new Set;
 function mask(e) {
  for (const t of [ e, ...e.split(/\r?\n/) ]) {
   const e = t.trim();
   if (e.length < 3 || g.has(e)) continue;
   g.add(e);
   if (process.env.GITHUB_ACTIONS === "true") issueCommand("add-mask", {}, e);
  }
 }
 function redact(e) {
  let t = e;
  for (const e of [ ...g ].sort((e, t) => t.length - e.length)) t = t.replaceAll(e, "***");
  return t;
 }
 const v = 4e3;
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
  const s = redact(t);
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
  }, s.length > v ? `${s.slice(0, v)}\n\u2026 (cut; the log has all of it)` : s);
 }
 function defuse(e) {
  return e.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
 }
 const _ = require("node:v8");
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
  const s = r <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
  if (n <= 0) return;
  k += Buffer.byteLength(s);
  await w.addRaw(s).write();
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
  const {help: n = "", place: r} = (0, s.wr)(t);
  const o = redact(n);
  const [i = "", ...a] = (0, s.DD)(t).map(redact);
  const [c = "", ...d] = i.split("\n");
  const u = [ ...d, ...a.map(e => `because: ${e}`) ];
  const [l = "", ...f] = o.split("\n");
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
 class InputError extends s.lZ {
  name="InputError";
 }
 function readInputs(e, t) {
  const n = {};
  for (const [r, s] of Object.entries(e)) {
   const e = (t[`INPUT_${s.name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
   const o = e === "" ? s.default ?? "" : e;
   if (o === "") {
    if (s.required) throw new InputError(`input '${s.name}' is required and was not given`, {
     help: "Set it under 'with:' in the step."
    });
    n[r] = s.type === "list" ? [] : s.type === "pairs" ? {} : void 0;
    continue;
   }
   n[r] = parse(s, o);
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
   const s = t.indexOf("=");
   if (s < 1) throw wrong(e, t);
   const o = t.slice(0, s).trim();
   if (n.has(o)) throw new InputError(`input '${e.name}' has '${o}' twice`, {
    help: "Keep one of the two."
   });
   n.set(o, t.slice(s + 1).trim());
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
   const i = n.signal.reason;
   if (i instanceof s.cc) {
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
   n.abort(new s.cc(e));
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
  for (const e of [ "--no-concurrent-sparkplug", "--no-maglev" ]) (0, _.setFlagsFromString)(e);
 }
 function setOutputs(e, t) {
  for (const [n, r] of Object.entries(t)) {
   const t = e.outputs[n];
   if (t === void 0) throw new Error(`${e.name} declares no output for '${n}'`);
   if (r === void 0) continue;
   const s = typeof r === "string" ? r : JSON.stringify(r);
   if (process.env.GITHUB_OUTPUT) issueFileCommand("OUTPUT", prepareKeyValueMessage(t, s)); else info(`${t}: ${s}`);
  }
 }
 function report(e, t) {
  const [n = "unknown error", ...r] = (0, s.DD)(t);
  const {help: o, place: i} = (0, s.wr)(t);
  const a = [ n, ...r.map(e => `because: ${e}`), ...o === void 0 ? [] : [ `help: ${o}` ] ];
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
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof s.cc);
 }
 function under(e, t) {
  const n = new URL(e);
  const [, r = "", s = ""] = /^([^?#]*)(\?[^#]*)?/.exec(t) ?? [];
  n.pathname = `${n.pathname.replace(/\/+$/, "")}/${r.replace(/^\/+/, "")}`;
  n.search = s;
  return n;
 }
 function parseBase(e) {
  const t = URL.canParse(e) ? new URL(e) : void 0;
  if (t === void 0 || !/^https?:$/.test(t.protocol)) throw new s.lZ(`input 'url' is '${e}'; it must be an http or https URL such as https://dev.example.com`);
  return t;
 }
 function shownBase(e) {
  return `${e.origin}${e.pathname}`;
 }
 function jsonAt(e, t) {
  let n = e;
  for (const e of keysOf(t)) {
   if (typeof n !== "object" || n === null || !Object.hasOwn(n, e)) return;
   n = n[e];
  }
  return n;
 }
 function keysOf(e) {
  return e.replace(/^\$\.?/, "").split(/\.|\[(\d+)\]\.?/).filter(e => e !== void 0 && e !== "");
 }
 function sameJson(e, t) {
  if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, n) => sameJson(e, t[n]));
  if (typeof e !== "object" || typeof t !== "object" || e === null || t === null) return e === t;
  const n = Object.keys(e);
  return Array.isArray(e) === Array.isArray(t) && n.length === Object.keys(t).length && n.every(n => Object.hasOwn(t, n) && sameJson(e[n], t[n]));
 }
 function parseCommit(e) {
  if (e === void 0 || e === "") throw new s.lZ("which commit must be served was not given", {
   help: "Set the input 'commit' (on GitHub it is the workflow's own by default), or 'version'."
  });
  if (!/^[0-9a-f]{7,64}$/i.test(e)) throw new s.lZ(`input 'commit' is '${e}'; it must be a commit id of 7 to 64 hexadecimal digits`, {
   help: "Something else than a commit, such as 1.4.2, goes into 'version'."
  });
  return e.toLowerCase();
 }
 function parsePercent(e, t) {
  const n = /^(\d+(?:\.\d+)?)\s*%?$/.exec(t);
  const r = Number(n?.[1] ?? Number.NaN);
  if (!(r <= 100)) throw new s.lZ(`input '${e}' is '${t}'; it must be a number from 0 to 100, such as 5 or 0.5`);
  return r;
 }
 function sameCommit(e, t) {
  const [n = "", r = ""] = [ e.toLowerCase(), t.toLowerCase() ].sort((e, t) => e.length - t.length);
  return n.length >= 7 && r.startsWith(n);
 }
 function isExpected({kind: e, text: t}, n) {
  return e === "commit" ? sameCommit(n, t) : n === t;
 }
 function expectedText({kind: e, text: t}) {
  return `${e} ${e === "commit" ? t.slice(0, 12) : t}`;
 }
 function servedOf({header: e, field: t}, n) {
  if (e !== void 0) {
   const t = n.headers[e.toLowerCase()];
   return isName(t) ? {
    served: t
   } : {
    problem: `an answer without the header ${e}`
   };
  }
  let r;
  try {
   r = JSON.parse(n.body);
  } catch {
   return {
    problem: "an answer that is not JSON"
   };
  }
  const s = jsonAt(r, t);
  return isName(s) ? {
   served: s
  } : {
   problem: `JSON without a "${t}"`
  };
 }
 function isName(e) {
  return typeof e === "string" && /^[\x21-\x7e]{1,100}$/.test(e);
 }
 function smokeSummary(e, t) {
  const {passed: n, problems: r, rows: s} = e;
  const o = `## ${n ? "\u2705" : "\u274c"} smoke test: ${n ? "verified" : "failed"}`;
  const i = n ? `${shownBase(t)} is verified.` : `${shownBase(t)} is not verified: ${r[0] ?? ""}`;
  return `${o}\n\n${i}\n\n${rowsTable(s)}\n`;
 }
 function rowsTable(e) {
  return table([ "", "check", "wanted", "found" ], e.map(({check: e, passed: t, wanted: n, found: r}) => [ t ? "\u2713" : "\u2717", e, n, r ]));
 }
 function adviceFor({counts: e, rows: t}, n) {
  const {served: r, errors: s} = e;
  if (r.length === 0) return `Ask for the version path yourself: it must answer 200 and name the ${n.kind}. Check url, version-path and the load balancer's rules.`;
  if (!r.some(([e]) => isExpected(n, e))) return `The ${n.kind} is baked in at the build: check that the image was built from it, and that the URL leads to this service and environment.`;
  if (r.some(([e]) => !isExpected(n, e))) return "Old tasks still get requests: check that the rollout is complete, and the deregistration delay of the target group; a longer timeout gives them time to go.";
  return s > 0 || t.some(({passed: e}) => !e) ? "The service's log tells why requests failed; rollback brings the last verified revision back." : "rollback brings the last verified revision back.";
 }
 const O = 15e3;
 const x = 1e4;
 function remember(e, t, n) {
  const r = ownDeployment(e, n.service);
  const s = r?.rolloutState === "FAILED";
  return {
   ...n,
   serviceDeployment: n.serviceDeployment ?? t?.serviceDeployment,
   firstAt: t?.firstAt ?? n.at,
   shown: t?.shown === true || r !== void 0,
   failedSince: t?.failedSince ?? (s ? n.at : void 0),
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
  const {status: r, statusReason: s} = n;
  const o = newerDeployment(e, t.service);
  switch (r) {
  case "SUCCESSFUL":
   return atSuccess(e, t);

  case "ROLLBACK_SUCCESSFUL":
   if (!wasTriggered(n) && (t.stopRequested || wasStoppedByUser(n))) return {
    verdict: "stopped",
    reason: `somebody stopped it, and it was rolled back${said(s)}`
   };
   return {
    verdict: "rolled-back",
    reason: s ?? n.rollback?.reason ?? "ECS rolled it back"
   };

  case "ROLLBACK_FAILED":
   return {
    verdict: "failed",
    reason: `the rollback failed too${said(s)}`
   };

  case "STOP_REQUESTED":
  case "STOPPED":
   if (wasTriggered(n)) return {
    verdict: "failed",
    reason: `it failed and was not rolled back${said(s)}`
   };
   if (r === "STOPPED" && t.stopRequested) return {
    verdict: "stopped",
    reason: `somebody stopped it${said(s)}`
   };
   if (o !== void 0) return superseded(o, s);
   if (r === "STOP_REQUESTED") return "going on";
   if (t.failedSince !== void 0 && !namesUser(n) && !userStopped(e, t)) return {
    verdict: "failed",
    reason: `it failed and was not rolled back${said(s)}`
   };
   return {
    verdict: "stopped",
    reason: `somebody stopped it${said(s)}`
   };

  default:
   return "going on";
  }
 }
 function byDeployments(e, t) {
  const {service: n} = t;
  const r = ownDeployment(e, n);
  const s = primaryDeployment(n);
  if (s === void 0) return "going on";
  if (!t.shown) {
   const t = newerDeployment(e, n);
   const r = (t?.createdAt?.getTime() ?? 0) > e.createdAt.getTime();
   return t !== void 0 && r ? superseded(t, void 0) : "going on";
  }
  if (r !== void 0 && r.status === "PRIMARY") {
   if (r.rolloutState !== "COMPLETED") return "going on";
   const s = (n.runningCount ?? 0) >= (n.desiredCount ?? 0);
   return e.completedBefore && !s ? "going on" : atSuccess(e, t);
  }
  const o = newerDeployment(e, n);
  if (o !== void 0) return superseded(o, void 0);
  if ((s.updatedAt?.getTime() ?? 0) <= e.createdAt.getTime()) return "going on";
  if (s.rolloutState !== "COMPLETED") return "going on";
  const i = [ r?.rolloutStateReason, s.rolloutStateReason, failureEvent(e, n) ].find(e => e !== void 0 && /circuit breaker|alarm|hook|deployment failed/i.test(e));
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
   if (e.desiredCount > 0 && t.at - t.firstAt < x) return "going on";
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
  return n || t.at - t.failedSince >= O;
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
 const D = [ [ /^has started (\d+) tasks: (.*?)\.( Amazon ECS replaced (\d+) tasks due to an unhealthy status\.)?$/, (e, t = "", n, r) => `started ${taskIds(t)}${r ? ` (${count(r, "task")} replaced for being unhealthy)` : ""}` ], [ /^has stopped (\d+) running tasks: (.*?)\.$/, (e, t = "") => `stopped ${taskIds(t)}` ], [ /^registered (\d+) targets in (.*)$/, (e = "", t = "") => `registered ${count(e, "target")} in ${events_group(t)}` ], [ /^deregistered (\d+) targets in (.*)$/, (e = "", t = "") => `deregistered ${count(e, "target")} from ${events_group(t)}` ], [ /^has begun draining connections on (\d+) tasks\.$/, (e = "") => `draining the connections of ${count(e, "task")}` ], [ /^\(deployment (\S+)\) deployment completed\.$/, () => "deployment completed" ], [ /^\(deployment (\S+)\) deployment failed: (.*?)\.?$/, (e, t = "") => `deployment failed: ${t}` ], [ /^rolling back to deployment (\S+?)\.$/, (e = "") => `rolling back to deployment ${e}` ], [ /^has reached a steady state\.$/, () => "steady state reached" ], [ /^\(task (\S+)\) failed container health checks\.$/, (e = "") => `task ${shortId(e)} failed its container health checks` ], [ /^\((?:task|instance) (\S+)\) \(port (\d+)\) is unhealthy in (.*?) due to \(reason (.*)\)\.?$/, (e = "", t = "", n = "", r = "") => `task ${shortId(e)} is unhealthy on port ${t} in ${events_group(n)}: ${r}` ], [ /^was unable to place a task\. Reason: (.*)$/, (e = "") => `could not place a task: ${e}` ], [ /^is unable to consistently start tasks successfully\./, () => "ECS waits longer and longer between starts, since tasks fail to start again and again" ], [ /^was unable to stop or start tasks during a deployment because of the service deployment configuration\./, () => "stuck: the minimum and maximum percent leave no room to start or stop a task" ] ];
 function shortEvent(e) {
  const t = e.replace(/^\(service [^)]*\) /, "");
  for (const [e, n] of D) {
   const r = e.exec(t);
   if (r) return n(...r.slice(1));
  }
  return t.replace(/\b([0-9a-f]{8})[0-9a-f]{24}\b/g, "$1");
 }
 function progressLine(e, t) {
  const n = ownDeployment(e, t);
  const r = (t.deployments ?? []).filter(({id: t}) => t !== e.deploymentId);
  const s = r.reduce((e, {runningCount: t}) => e + (t ?? 0), 0);
  const o = [ `${n?.runningCount ?? 0}/${n?.desiredCount ?? t.desiredCount ?? 0} new tasks running` ];
  if (n?.pendingCount) o.push(`${n.pendingCount} starting`);
  if (s > 0) o.push(`${s} old running`);
  if (n?.failedTasks) o.push(`${n.failedTasks} failed`);
  return o.join(", ");
 }
 function shiftLine(e) {
  const {lifecycleStage: t, status: n, targetServiceRevision: r, deploymentConfiguration: s} = e ?? {};
  const {strategy: o = "ROLLING"} = s ?? {};
  if (t === void 0 || o === "ROLLING") return "";
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
 const C = 6e4;
 async function follow(e) {
  const {ours: t, signal: n} = e;
  const r = performance.now();
  let o = r + e.limitMs;
  let i;
  let a = r;
  let c = 0;
  for (;;) {
   n.throwIfAborted();
   let r = "going on";
   try {
    i = remember(t, i, await e.look(n));
    e.onSnapshot?.(i);
    const s = performance.now();
    if (e.held?.() === true) o += s - a;
    r = judge(t, i, {
     timeIsUp: s >= o
    });
    a = s;
    c = 0;
   } catch (t) {
    n.throwIfAborted();
    if (!isPassing(t)) throw t;
    c += 1;
    e.onPassing?.(t);
    if (performance.now() >= o && performance.now() - a >= C) throw new s.lZ("the deployment could not be followed to its end, so its outcome is unknown", {
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
   const s = setTimeout(() => {
    t.removeEventListener("abort", onAbort);
    n();
   }, e);
   const onAbort = () => {
    clearTimeout(s);
    r(t.reason);
   };
   t.addEventListener("abort", onAbort, {
    once: true
   });
  });
 }
 function nameOf(e) {
  return e.kind === "http" ? `${e.method} ${e.path}` : `WebSocket ${e.path}`;
 }
 function wantedOf(e) {
  if (e.kind === "websocket") {
   const t = e.expect === void 0 ? "opens" : `answers ${brief(e.expect)}`;
   return e.close === void 0 ? t : `${t}, closes with ${e.close}`;
  }
  return [ e.status.join(" or "), ...Object.entries(e.headers).map(([e, t]) => `${e}: ${t}`), ...Object.entries(e.json).map(([e, t]) => `${e} = ${JSON.stringify(t)}`), ...e.contains === void 0 ? [] : [ `has ${brief(e.contains)}` ], ...e.withinMs === void 0 ? [] : [ `within ${e.withinMs} ms` ] ].join(", ");
 }
 function problemOf(e, t) {
  if (!e.status.includes(t.status)) return `status ${t.status}, not ${e.status.join(" or ")}`;
  for (const [n, r] of Object.entries(e.headers)) {
   const e = t.headers[n];
   if (e === void 0) return `no header ${n}`;
   if (!fitsHeader(e, r)) return `header ${n} is ${brief(e)}, not ${brief(r)}`;
  }
  const n = wrongJson(e.json, t.body);
  if (n !== void 0) return n;
  if (e.contains !== void 0 && !fits(t.body, e.contains)) return `the body has no ${brief(e.contains)}`;
  if (e.withinMs !== void 0 && t.ms > e.withinMs) return `took ${Math.round(t.ms)} ms, allowed are ${e.withinMs} ms`;
  return;
 }
 function wrongJson(e, t) {
  if (Object.keys(e).length === 0) return;
  let n;
  try {
   n = JSON.parse(t);
  } catch {
   return `no JSON: ${brief(t)}`;
  }
  for (const [t, r] of Object.entries(e)) {
   const e = jsonAt(n, t);
   const s = typeof r === "string" && typeof e === "string" ? patternOf(r)?.test(e) ?? e === r : sameJson(e, r);
   if (s) continue;
   return e === void 0 ? `no ${t} in the JSON` : `${t} is ${brief(e)}, not ${brief(r)}`;
  }
  return;
 }
 function fits(e, t) {
  return patternOf(t)?.test(e) ?? e.includes(t);
 }
 function fitsHeader(e, t) {
  return patternOf(t)?.test(e) ?? (e === t || e.split(";")[0]?.trim() === t);
 }
 function patternOf(e) {
  const [, t, n] = /^\/(.+)\/(i?)$/s.exec(e) ?? [];
  return t === void 0 ? void 0 : new RegExp(t, n);
 }
 function brief(e) {
  const t = (typeof e === "string" ? `'${e}'` : JSON.stringify(e) ?? String(e)).replace(/\s+/g, " ");
  return t.length > 80 ? `${t.slice(0, 77)}\u2026` : t;
 }
 function tally(e) {
  const t = e.filter(({error: e}) => e !== void 0);
  return {
   requests: e.length,
   errors: t.length,
   p95Ms: percentile(e.map(({ms: e}) => e), 95),
   served: counted(e.flatMap(({served: e}) => e ?? [])),
   problems: counted(t.map(({what: e, error: t}) => `${e}: ${t}`))
  };
 }
 function percentile(e, t) {
  const n = e.toSorted((e, t) => e - t);
  return n[Math.max(0, Math.ceil(t / 100 * n.length) - 1)] ?? 0;
 }
 function breaches(e, t) {
  const {requests: n, errors: r, p95Ms: s, served: o} = e;
  const i = o.length > 0 && o.every(([e]) => isExpected(t.expected, e));
  const a = n === 0 ? 0 : r / n * 100;
  return {
   served: i ? void 0 : servedInstead(e, t.expected),
   errors: a > t.maxErrorPercent ? `${r} of ${n} requests failed (${a.toFixed(1)} %, allowed ${t.maxErrorPercent} %): ${list(e.problems)}` : void 0,
   p95: s > t.maxP95Ms ? `95 % of the requests took up to ${Math.round(s)} ms; allowed are ${t.maxP95Ms} ms` : void 0
  };
 }
 function servedInstead(e, t) {
  if (e.served.length === 0) {
   const n = e.problems.length === 0 ? "" : `: ${list(e.problems)}`;
   return `${expectedText(t)} was expected, but no answer named a ${t.kind}${n}`;
  }
  const n = e.served.reduce((e, [, t]) => e + t, 0);
  return `${expectedText(t)} was expected; of ${n} answers ${servedText(e.served, t)}`;
 }
 function servedText(e, t) {
  return e.map(([e, n]) => `${n} \xd7 ${shortServed(e)}${isExpected(t, e) ? " (the right one)" : ""}`).join(", ");
 }
 function shortServed(e) {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(e) ? e.slice(0, 12) : e;
 }
 function list(e) {
  const t = e.slice(0, 3).map(([e, t]) => `${t} \xd7 ${e}`);
  return `${t.join("; ")}${e.length > 3 ? "; \u2026" : ""}`;
 }
 function counted(e) {
  return [ ...Map.groupBy(e, e => e) ].map(([e, t]) => [ e, t.length ]).sort((e, t) => t[1] - e[1]);
 }
 const T = 1e4;
 const q = 256 * 1024;
 async function send(e, {method: t, path: n, requestHeaders: r, body: s}) {
  const {signal: o} = e;
  const i = under(e.base, n);
  const {request: a} = await (i.protocol === "https:" ? Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19)));
  const c = e.answerMs ?? T;
  const d = performance.now();
  return await new Promise((n, u) => {
   const l = AbortSignal.timeout(c);
   const took = () => performance.now() - d;
   const fail = e => {
    if (o.aborted) u(o.reason); else if (l.aborted) n({
     error: `no answer within ${c / 1e3} s`,
     ms: took()
    }); else n({
     error: e.code ?? e.message,
     ms: took()
    });
   };
   const f = a(i, {
    method: t,
    agent: false,
    headers: {
     "user-agent": "slipway-smoke-verify",
     "cache-control": "no-cache",
     accept: "*/*",
     ...e.headers,
     ...r,
     ...s === void 0 ? {} : {
      "content-length": Buffer.byteLength(s)
     }
    },
    signal: AbortSignal.any([ o, l ])
   }, e => {
    let t = "";
    e.setEncoding("utf8");
    e.on("data", e => {
     if (t.length < q) t += e;
    });
    e.on("error", fail);
    e.on("end", () => n({
     status: e.statusCode ?? 0,
     headers: Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [ e, [ t ?? [] ].flat().join(", ") ])),
     body: t,
     ms: took()
    }));
   });
   f.on("error", fail);
   f.end(s);
  });
 }
 async function tryHttp(e, t) {
  const n = await send(e, t);
  const r = "error" in n ? n.error : problemOf(t, n);
  return {
   what: nameOf(t),
   ms: n.ms,
   ...r === void 0 ? {} : {
    error: r
   }
  };
 }
 async function askVersion(e, t) {
  const n = `GET ${t.path}`;
  const r = await send(e, {
   method: "GET",
   path: t.path,
   requestHeaders: {},
   body: void 0
  });
  if ("error" in r) return {
   what: n,
   ...r
  };
  const {ms: s} = r;
  if (r.status !== 200) return {
   what: n,
   ms: s,
   error: `status ${r.status}, not 200`
  };
  const o = servedOf(t, r);
  return "served" in o ? {
   what: n,
   ms: s,
   served: o.served
  } : {
   what: n,
   ms: s,
   error: o.problem
  };
 }
 const R = 2e3;
 async function askTargets(e, t, n, r) {
  const s = await Promise.all(r.map(async ({id: n, port: r}) => {
   const s = `${n.includes(":") ? `[${n}]` : n}:${r}`;
   const o = new URL(`http://${s}${e.base.pathname}`);
   const i = {
    ...e.headers,
    host: e.base.host
   };
   return {
    at: s,
    sample: await askVersion({
     ...e,
     base: o,
     headers: i,
     answerMs: R
    }, t)
   };
  }));
  const o = s.filter(({sample: e}) => e.served !== void 0 && !isExpected(n, e.served));
  const i = s.filter(({sample: e}) => e.served === void 0);
  const [a] = i;
  return {
   right: s.length - o.length - i.length,
   total: s.length,
   wrong: o.map(({at: e, sample: t}) => `${e} serves ${shortServed(t.served ?? "")}`),
   unreached: a && {
    count: i.length,
    why: `${a.at}: ${a.sample.error}`
   }
  };
 }
 function proofText(e, t, n) {
  const r = `${t} right answers in a row through ${shownBase(n)}, each on a connection of its own`;
  if (e === void 0 || e.right === 0) {
   const t = e?.unreached === void 0 ? "" : ` (no target can be reached from here; ${e.unreached.why})`;
   return `${r}${t}`;
  }
  return e.right === e.total ? `${e.total === 1 ? "the one target" : `each of the ${e.total} targets`} asked directly, and ${r}` : `${e.right} of ${e.total} targets asked directly, and ${r}`;
 }
 async function trySocket({base: e, headers: t, signal: n}, r) {
  const {WebSocket: s} = await __nccwpck_require__.e(977).then(__nccwpck_require__.bind(__nccwpck_require__, 2977));
  const o = under(e, r.path);
  o.protocol = o.protocol === "https:" ? "wss:" : "ws:";
  const i = performance.now();
  const a = new s(o, r.protocol === void 0 ? [] : [ r.protocol ], {
   handshakeTimeout: r.withinMs,
   headers: {
    "user-agent": "slipway-smoke-verify",
    ...t
   },
   maxPayload: 1024 * 1024
  });
  const onAbort = () => a.terminate();
  n.addEventListener("abort", onAbort, {
   once: true
  });
  try {
   const e = await exchange(a, r);
   n.throwIfAborted();
   return {
    what: nameOf(r),
    ms: performance.now() - i,
    ...e === void 0 ? {} : {
     error: e
    }
   };
  } finally {
   n.removeEventListener("abort", onAbort);
   a.terminate();
  }
 }
 function exchange(e, t) {
  return new Promise(n => {
   let r = false;
   let s = t.expect === void 0;
   let o = false;
   let i;
   const a = setTimeout(() => n(`${waitingFor()} within ${t.withinMs / 1e3} s`), t.withinMs);
   const end = e => {
    clearTimeout(a);
    n(e);
   };
   const waitingFor = () => {
    if (!r) return "did not open";
    if (!s) return `no message with ${brief(t.expect)}${i === void 0 ? "" : `, but ${i}`}`;
    return t.close === void 0 ? "did not close" : `was not closed with ${t.close}`;
   };
   const closeIfDone = () => {
    if (!s || t.close !== void 0 || o) return;
    o = true;
    e.close(1e3);
   };
   e.on("open", () => {
    r = true;
    if (t.send !== void 0) e.send(t.send);
    closeIfDone();
   });
   e.on("message", e => {
    if (s || t.expect === void 0) return;
    const n = String(e);
    const r = typeof t.expect === "string" ? fits(n, t.expect) ? void 0 : brief(n) : wrongJson(t.expect, n);
    if (r !== void 0) i = r;
    s = r === void 0;
    closeIfDone();
   });
   e.on("close", e => {
    if (!r) return;
    if (!s) return end(`${waitingFor()}; it was closed with ${e}`);
    if (t.close === void 0) return end(o && e !== 1006 ? void 0 : `was closed with ${e}`);
    end(e === t.close ? void 0 : `was closed with ${e}, not ${t.close}`);
   });
   e.on("error", e => {
    if (!r || !o) end(e.message === "" ? e.name : e.message);
   });
  });
 }
 const N = 4;
 const I = 100;
 async function smokeTest(e) {
  const {expected: t, checks: n, windowMs: r} = e;
  const s = {
   ...e.gates,
   expected: t
  };
  const o = performance.now();
  const i = o + e.timeoutMs;
  const a = n.length + 2;
  const c = [];
  const say = (e, t) => info(`[${e}/${a}] ${t} (${elapsed(performance.now() - o)})`);
  const d = await untilServed(e, i, e => say(1, e));
  if (!d.served) {
   const n = tally(d.samples);
   const r = `${servedInstead(n, t)}, within ${e.timeoutMs / 1e3} s`;
   return {
    passed: false,
    problems: [ r ],
    rows: [ servedRow(n.served, t, false) ],
    counts: n
   };
  }
  const u = await directly(e);
  const l = e.targets?.must === true && u !== void 0 && u.right < u.total;
  const f = [ ...u?.wrong ?? [], ...l && u.unreached ? [ `${u.unreached.count} of ${u.total} targets can't be reached from here (${u.unreached.why})` ] : [] ];
  const p = proofText(u, e.inARow, e.base);
  c.push({
   check: "every target",
   passed: f.length === 0,
   wanted: expectedText(t),
   found: f.join("; ") || p
  });
  say(1, `${f.length === 0 ? "\u2713" : "\u2717"} ${expectedText(t)}: ${f.join("; ") || p}`);
  for (const [t, r] of n.entries()) {
   const n = await untilPassed(e, r, i);
   c.push(n);
   say(t + 2, `${n.passed ? "\u2713" : "\u2717"} ${n.check}: ${n.found}`);
  }
  say(a, `sending requests for ${r / 1e3} s`);
  const h = tally(await sendFor(e));
  const m = breaches(h, s);
  const {requests: w, errors: g, p95Ms: v, served: _} = h;
  c.push(m.served === void 0 ? servedRow(_, t, true) : servedRow(_, t, false), {
   check: "errors",
   passed: m.errors === void 0,
   wanted: `${s.maxErrorPercent} % at most`,
   found: `${g} of ${w} requests in ${r / 1e3} s`
  }, {
   check: "p95",
   passed: m.p95 === void 0,
   wanted: `${s.maxP95Ms} ms at most`,
   found: `${Math.round(v)} ms`
  });
  const y = [ m.served, m.errors, m.p95 ].filter(e => e !== void 0);
  say(a, `${y.length === 0 ? "\u2713" : "\u2717"} ${w} requests in ${r / 1e3} s: ${g} failed, p95 ${Math.round(v)} ms`);
  const k = c.filter(({check: e, passed: t}) => !t && !/^(served|errors|p95)$/.test(e));
  const $ = [ ...k.map(({check: e, found: t}) => `${e}: ${t}`), ...y ];
  return {
   passed: $.length === 0,
   problems: $,
   rows: c,
   counts: h
  };
 }
 function servedRow(e, t, n) {
  return {
   check: "served",
   passed: n,
   wanted: expectedText(t),
   found: servedText(e, t) || "nothing that names it"
  };
 }
 async function directly(e) {
  const {targets: t, version: n, expected: r} = e;
  return t === void 0 || t.list.length === 0 ? void 0 : await askTargets(e, n, r, t.list);
 }
 async function untilServed(e, t, n) {
  const {version: r, expected: s, inARow: o, signal: i} = e;
  const a = [];
  let c = 0;
  let d = "";
  while (c < o) {
   if (c === 0 && performance.now() >= t) return {
    served: false,
    samples: a
   };
   const o = await askVersion(e, r);
   a.push(o);
   const u = o.served !== void 0 && isExpected(s, o.served);
   const l = o.served === void 0 ? o.error ?? "" : shortServed(o.served);
   if (l !== d) n(`${r.path} says ${l}${u ? ": as expected" : ""}`);
   d = l;
   c = u ? c + 1 : 0;
   if (!u) await sleep(500, i);
  }
  return {
   served: true,
   samples: a.slice(-o)
  };
 }
 async function untilPassed(e, t, n) {
  for (let r = 1; ;r++) {
   const s = await (t.kind === "http" ? tryHttp(e, t) : trySocket(e, t));
   const o = r === 1 ? "" : `, after ${r} tries`;
   const i = {
    check: nameOf(t),
    wanted: wantedOf(t)
   };
   if (s.error === void 0) return {
    ...i,
    passed: true,
    found: `${Math.round(s.ms)} ms${o}`
   };
   const a = Math.min(2e3, 250 * 2 ** (r - 1));
   if (performance.now() + a >= n) return {
    ...i,
    passed: false,
    found: `${s.error}${o}`
   };
   await sleep(a, e.signal);
  }
 }
 async function sendFor(e) {
  const {version: t, checks: n, windowMs: r, signal: s} = e;
  const o = performance.now();
  const i = [];
  const a = [ () => askVersion(e, t), ...n.flatMap(t => t.kind === "http" && /^(GET|HEAD|OPTIONS)$/.test(t.method) ? [ () => tryHttp(e, t) ] : []) ];
  let c = 0;
  const worker = async () => {
   while (c < a.length || performance.now() - o < r) {
    const e = a[c++ % a.length];
    if (e === void 0) return;
    i.push(await e());
    await sleep(I, s);
   }
  };
  await Promise.all(Array.from({
   length: N
  }, worker));
  return i;
 }
 async function describeServiceDeployments(e, t, n) {
  const {DescribeServiceDeploymentsCommand: r} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  const {serviceDeployments: s = []} = await e.client.send(new r({
   serviceDeploymentArns: [ ...t ]
  }), look(n));
  return new Map(s.map(e => [ e.serviceDeploymentArn ?? "", e ]));
 }
 async function describeServiceDeployment(e, t, n) {
  return (await describeServiceDeployments(e, [ t ], n)).get(t);
 }
 async function findServiceDeployment(e, t, n, r, s) {
  const {ListServiceDeploymentsCommand: o} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  const i = n.slice(n.lastIndexOf("/") + 1);
  const {serviceDeployments: a} = await e.client.send(new o({
   cluster: e.cluster,
   service: t,
   createdAt: {
    after: new Date(r.getTime() - 6e4)
   },
   maxResults: 100
  }), look(s));
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
  const {ContinueServiceDeploymentCommand: s} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  try {
   await e.client.send(new s({
    serviceDeploymentArn: t,
    hookId: n,
    action: r
   }));
   return true;
  } catch (s) {
   if (/^(ConflictException|InvalidParameterException|ClientException)$/.test(errorName(s))) {
    const r = await describeServiceDeployment(e, t).catch(() => {});
    const s = r?.lifecycleHookDetails?.some(e => e.hookId === n && e.status === "AWAITING_ACTION");
    if (r !== void 0 && s !== true) return false;
   }
   throw errors_awsError(s, `${r === "CONTINUE" ? "continue" : "roll back"} the paused ${ecs_shortName(t)}`);
  }
 }
 var P = __nccwpck_require__(1455);
 var j = __nccwpck_require__(8161);
 var L = __nccwpck_require__(6760);
 const M = [ [ /CannotPullContainer|CannotPullImage|pull image manifest|ImageNotFound/i, {
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
 const U = {
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
  const n = M.find(([e]) => t !== void 0 && e.test(t))?.[1];
  if (n !== void 0) return n;
  if (e === void 0) return;
  return U[e] ?? {
   what: "it ended with an error",
   next: "Read its last log lines."
  };
 }
 const B = "no task of this deployment is known to have failed";
 const F = /Scaling activity initiated|Task stopped by user/;
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
  return e.filter(({lastStatus: e, stoppedReason: t}) => e === "STOPPED" && !F.test(t ?? "")).map(taskEnd);
 }
 function guessCause(e) {
  const t = failedEnds(e.tasks);
  const n = Map.groupBy(t, e => `${e.container} ${e.exitCode} ${whyOf(e).replace(/[0-9a-f]{32}/g, "")}`);
  const [r] = [ ...n.values() ].sort((e, t) => t.length - e.length);
  const [s] = r ?? [];
  if (r === void 0 || s === void 0) return withoutFailedTask(e);
  const o = r.length === 1 ? "once" : r.length === 2 ? "twice" : `${r.length} times`;
  const i = whyOf(s);
  const a = hintFor({
   exitCode: s.exitCode,
   reason: `${s.reason ?? ""} ${s.stoppedReason ?? ""}`
  });
  const c = s.exitCode !== void 0 && !/health checks/.test(s.stoppedReason ?? "");
  const d = c ? `container '${s.container}' exited ${o} with code ${s.exitCode}` : `${r.length === 1 ? "a task" : `${r.length} tasks`} ${s.stopCode === "TaskFailedToStart" ? "failed to start" : "ended"}`;
  const u = i === "" ? "" : `: ${i}`;
  const l = e.targets.find(({description: e, reason: t}) => e ?? t);
  const f = /ELB health checks/.test(s.stoppedReason ?? "") && l ? `; target ${describeTarget(l)}` : "";
  return {
   cause: `${d}${a === void 0 ? "" : `: ${a.what}`}${u}${f}`,
   next: a?.next
  };
 }
 function withoutFailedTask({events: e, targets: t, tasks: n, serviceDeployment: r}) {
  const s = r?.alarms?.triggeredAlarmNames ?? [];
  if (s.length > 0) return {
   cause: `alarm ${s.join(", ")} went off`,
   next: "Look at what the alarm measures since the new tasks came, and at their log."
  };
  const o = e.map(({message: e}) => e ?? "");
  const i = o.findLast(e => /unable to|could not|is unhealthy in|deployment configuration|failed/.test(e));
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
   cause: r?.statusReason ?? B,
   next: void 0
  };
 }
 function dossier(e, t, n, r) {
  const s = e === "superseded" || e === "stopped" || r !== void 0;
  const o = s ? {
   cause: t,
   next: void 0
  } : guessCause(n);
  const i = o.cause === B ? t : o.cause;
  const {next: a} = o;
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
 function recordOf(e, {ours: t, service: n, serviceDeployment: r, tasks: s, targets: o, events: i, logs: a, gaps: c}) {
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
   stoppedTasks: s.filter(({lastStatus: e}) => e === "STOPPED").map(e => ({
    ...taskEnd(e),
    ...e.stoppedAt && {
     stoppedAt: e.stoppedAt.toISOString()
    }
   })),
   liveTasks: s.filter(({lastStatus: e}) => e !== "STOPPED").map(({taskArn: e = "", lastStatus: t, healthStatus: n}) => ({
    taskId: shortId(e),
    ...t && {
     lastStatus: t
    },
    ...n && {
     healthStatus: n
    }
   })),
   targets: o,
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
 function endRow({taskId: e, stopCode: t, stoppedReason: n, container: r, exitCode: s, reason: o}) {
  return [ e, t ?? "", r ?? "", s === void 0 ? "" : String(s), [ n, o ].filter(e => e !== void 0 && e !== "").join("; ") ];
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
 const G = 8;
 function summaryOf(e, t, n, r) {
  const {verdict: s, service: o, ours: i, dossier: a} = e;
  const c = ownDeployment(i, o);
  const d = s === "succeeded" ? "\u2705" : s === "scaled-to-zero" ? "\u26a0\ufe0f" : "\u274c";
  const u = a === void 0 || e.reason.includes(a.cause) ? e.reason : `Likely cause: ${a.cause}`;
  const l = s === "succeeded" ? "" : `**${u.replace(/\.?$/, ".")}** ${report_helpFor(e)}\n\n`;
  const f = [ [ "service", `${o.serviceName} in ${ecs_shortName(t)}` ], [ "revision", `${shortArn(n)} \u2192 ${shortArn(i.taskDefinitionArn)}` ], [ "runs now", shortArn(o.taskDefinition) ], [ "verdict", `${s}: ${e.reason}` ], [ "time", `${Math.round(e.elapsedMs / 1e3)} s` ], [ "tasks", `${c?.runningCount ?? 0} of ${o.desiredCount ?? 0} of this revision running` ], [ "events", String(e.events.length) ], [ "deployment", e.serviceDeploymentArn ?? i.deploymentId ] ];
  const p = `${s}${s === "succeeded" && r !== void 0 ? `: ${r}` : ""}`;
  const h = `## ${d} ${o.serviceName}: ${p}\n\n${l}${table([ "", "" ], f)}\n`;
  return a === void 0 ? h : `${h}\n${a.markdown}`;
 }
 async function report_report(e, t, n, r) {
  await appendSummary(summaryOf(e, t, n, r));
  const {dossier: s, verdict: o} = e;
  if (s === void 0) return "";
  await group(`Dossier: ${o}`, async () => info(s.markdown));
  const i = (0, L.join)(await (0, P.mkdtemp)((0, L.join)(process.env.RUNNER_TEMP ?? (0, 
  j.tmpdir)(), "dossier-")), "dossier.json");
  await (0, P.writeFile)(i, `${JSON.stringify(s.record, null, 2)}\n`, {
   mode: 384
  });
  return i;
 }
 function rolloutError(e) {
  const {verdict: t, service: n, ours: r, dossier: o, reason: i} = e;
  const a = [ `${n.serviceName}: ${t} (${shortArn(r.taskDefinitionArn)}): ${i}` ];
  if (o !== void 0 && !i.includes(o.cause)) a.push(`likely cause: ${o.cause}`);
  const c = o?.logs[0];
  if (c !== void 0 && c.lines.length > 0) a.push(`last log lines of ${c.container}:`, ...c.lines.slice(-G).map(e => `  ${e}`), `all of them: ${tailCommand(c)}`);
  return new s.lZ(a.join("\n"), {
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
 async function describeServices(e, t, n) {
  const {DescribeServicesCommand: r} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  const {services: s = []} = await e.client.send(new r({
   cluster: e.cluster,
   services: [ ...t ]
  }), look(n));
  const o = new Map;
  for (const e of t) {
   const t = s.find(({serviceName: t, serviceArn: n}) => e === t || e === n);
   if (t !== void 0) o.set(e, t);
  }
  return o;
 }
 function activeService(e, t, n) {
  if (n === void 0) throw new s.lZ(`there is no service '${t}' in cluster '${ecs_shortName(e.cluster)}' in ${e.region} (MISSING)`, {
   help: "Check the inputs 'service', 'cluster' and 'aws-region'. A service that shall be created needs deploy-service's create: true."
  });
  if (n.status !== "ACTIVE") throw new s.lZ(`service '${t}' is ${n.status}, so nothing can be deployed to it`, {
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
  return new s.lZ(`there is no cluster '${ecs_shortName(e.cluster)}' in ${e.region}`, {
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
   if (r === void 0) throw new s.lZ("ECS answered UpdateService without the service");
   return r;
  } catch (e) {
   throw errors_awsError(e, `update service '${t.service}'`);
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
  const s = e.containerDefinitions?.find(({name: e}) => e === t)?.logConfiguration;
  const o = s?.options?.["awslogs-group"];
  const i = s?.options?.["awslogs-stream-prefix"];
  if (s?.logDriver !== "awslogs" || o === void 0 || i === void 0) return;
  const a = n.slice(n.lastIndexOf("/") + 1);
  return {
   region: s.options?.["awslogs-region"] ?? r,
   group: o,
   stream: `${i}/${t}/${a}`
  };
 }
 async function lastLines(e, t, n) {
  const {GetLogEventsCommand: r} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(451), __nccwpck_require__.e(164) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5164));
  const {events: s} = await e.send(new r({
   logGroupName: t.group,
   logStreamName: t.stream,
   limit: n,
   startFromHead: false
  }));
  return (s ?? []).map(({message: e}) => (e ?? "").trimEnd());
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
  const s = await r.send(new n({
   TargetGroupArn: t
  }));
  return s.TargetHealthDescriptions ?? [];
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
  const s = await e.client.send(new r({
   cluster: e.cluster,
   tasks: t
  }), look(n));
  return s.tasks ?? [];
 }
 const Z = 20;
 async function gather(e, t) {
  const n = [];
  const orGap = async (e, t, r) => {
   try {
    return await t;
   } catch (t) {
    n.push(`Not known, ${(0, s.DD)(errors_awsError(t, e)).join("; ")}.`);
    return r;
   }
  };
  const {serviceName: r = ""} = t.service;
  const [o, i, a] = await Promise.all([ orGap("list the deployment's tasks", tasksOf(e, r, t.ours.deploymentId), []), orGap("read the task definition", definitionOf(e, t.ours.taskDefinitionArn), {}), orGap("describe the targets' health", unhealthyTargets(e.region, t.service), []) ]);
  const c = await orGap("read the log tail", tails(e.region, i, o, n), []);
  return {
   ...t,
   tasks: o,
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
   for (const {Target: n, TargetHealth: s} of await targetHealth(e, t)) {
    const {State: e = "unknown", Reason: t, Description: o} = s ?? {};
    if (e === "healthy" || e === "draining") continue;
    r.push({
     id: n?.Id ?? "unknown",
     port: n?.Port,
     state: e,
     reason: t,
     description: o
    });
   }
  }
  return r;
 }
 async function tails(e, t, n, r) {
  const s = n.find(e => failedEnds([ e ]).length > 0);
  const o = s ?? n[0];
  if (o?.taskArn === void 0) return [];
  const i = s === void 0 ? void 0 : taskEnd(s).container;
  const a = i === void 0 ? (t.containerDefinitions ?? []).map(({name: e}) => e) : [ i ];
  const c = [];
  for (const n of a) {
   const s = logStreamOf(t, n ?? "", o.taskArn, e);
   if (n === void 0 || s === void 0) {
    r.push(`No log lines of container '${n}': it does not log with awslogs and a stream prefix.`);
    continue;
   }
   const i = await lastLines(await logsClient(s.region), s, Z).catch(e => {
    if (e instanceof Error && e.name === "ResourceNotFoundException") return [];
    throw e;
   });
   c.push({
    container: n,
    taskId: o.taskArn,
    group: s.group,
    stream: s.stream,
    lines: i
   });
  }
  return c;
 }
 const H = 5;
 class Looker {
  arn;
  #e;
  #t;
  #n;
  #r;
  #s;
  #o=false;
  #i="";
  #a=0;
  constructor(e, t, n, r, s) {
   this.#e = e;
   this.#t = t;
   this.#n = n;
   this.#r = r;
   this.#s = s;
  }
  async look(e) {
   const t = await this.#t.service(this.#n, e);
   const n = this.#c(t);
   const r = n ? await this.#d(t, e) : void 0;
   if (n) this.#i = printOf(t);
   const s = /^(SUCCESSFUL|STOPPED|ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED)$/.test(r?.status ?? "");
   const o = s ? await this.#t.serviceNow(this.#n, e) : t;
   return {
    service: o,
    serviceDeployment: r,
    at: performance.now()
   };
  }
  #c(e) {
   if (this.#o) return false;
   const t = ownDeployment(this.#r, e);
   const {strategy: n = "ROLLING", lifecycleHooks: r = []} = e.deploymentConfiguration ?? {};
   const s = this.arn === void 0 || t?.status !== "PRIMARY" || t.rolloutState !== "IN_PROGRESS" || n !== "ROLLING" || r.length > 0 || this.#i !== printOf(e) || this.#a >= H;
   this.#a = s ? 0 : this.#a + 1;
   return s;
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
    const {deploymentId: s, createdAt: o} = this.#r;
    const i = await findServiceDeployment(this.#e, this.#n, s, o, t);
    if (i === void 0) return;
    this.#l(i);
    return await this.#t.deployment(i, t);
   } catch (e) {
    if (isPassing(e) || t.aborted || !/AccessDenied|UnknownOperation|InvalidAction|UnsupportedFeature/.test(errorName(e))) throw e;
    this.#o = true;
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
   this.#s?.(e);
  }
 }
 function printOf({deployments: e, events: t, desiredCount: n}) {
  return JSON.stringify([ n, t?.[0]?.id, (e ?? []).map(e => [ e.id, e.status, e.rolloutState, e.rolloutStateReason, e.runningCount, e.pendingCount, e.failedTasks ]) ]);
 }
 function waitingPauses(e) {
  return (e?.lifecycleHookDetails ?? []).flatMap(({hookId: t, status: n, targetType: r, expiresAt: s}) => n === "AWAITING_ACTION" && r === "PAUSE" && t !== void 0 ? [ {
   serviceDeploymentArn: e?.serviceDeploymentArn ?? "",
   hookId: t,
   stage: e?.lifecycleStage ?? "a stage",
   expiresAt: s
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
    this.#g(e).catch(e => {
     if (!this.#w.signal.aborted) this.error = e;
    });
   }
   return t.some(({hookId: e}) => this.#m.has(e));
  }
  end() {
   this.#w.abort();
  }
  async #g(e) {
   const {signal: t} = this.#w;
   const n = await (this.#f?.(e, t).catch(e => {
    t.throwIfAborted();
    return {
     action: "ROLLBACK",
     why: `it could not be checked: ${(0, s.DD)(e).join("; ")}`
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
   const {serviceDeploymentArn: r, hookId: o} = e;
   if (!await continueServiceDeployment(this.#e, r, o, n.action)) info(`${this.#p()} somebody else had answered the pause already`);
  }
 }
 function forAPerson({serviceDeploymentArn: e, hookId: t, stage: n, expiresAt: r}) {
  const s = `aws ecs continue-service-deployment --service-deployment-arn ${e} --hook-id ${t}`;
  const o = r === void 0 ? "" : ` until ${r.toISOString().slice(0, 16)}Z`;
  return [ `the deployment is paused at ${n} and waits for a person${o}.`, `go on:   ${s}`, `go back: ${s} --action ROLLBACK` ].join("\n");
 }
 const W = 1e3;
 const J = 2e3;
 const z = 6e4;
 const K = 20;
 const V = 20;
 class FleetWatch {
  #e;
  #v;
  #_;
  #y;
  #k;
  constructor(e) {
   this.#e = e;
   this.#v = new Rounds(10, t => describeServices(e, t));
   this.#_ = new Rounds(10, t => describeServices(e, t));
   this.#y = new Rounds(20, t => describeServiceDeployments(e, t));
  }
  async service(e, t) {
   this.#k ??= performance.now();
   const n = performance.now() - this.#k < z && this.#v.lastRound <= K;
   return activeService(this.#e, e, await this.#v.ask(e, n ? W : J, t));
  }
  async serviceNow(e, t) {
   return activeService(this.#e, e, await this.#_.ask(e, 0, t));
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
   return new Promise((r, s) => {
    if (n.aborted) return s(n.reason);
    const onAbort = () => s(n.reason);
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
      s(e);
     }
    });
    if (this.#S.length === 1) setTimeout(() => this.#E(), Math.max(V, this.#A + t - performance.now()));
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
    const s = r.flatMap(t => e.get(t) ?? []);
    this.#b(r).then(e => {
     for (const {key: t, answer: n} of s) n(e.get(t));
    }, e => {
     for (const {fail: t} of s) t(e);
    });
   }
  }
 }
 const Y = 5 * 6e4;
 async function rollOut(e, t) {
  const {ecs: n, before: r} = e;
  const s = new Set;
  newEvents(r.events, s);
  const o = primaryDeployment(r);
  if (o?.rolloutState === "IN_PROGRESS" && o.taskDefinition !== t.taskDefinition) info(`deployment ${o.id} of ${shortArn(o.taskDefinition)} was still going on and is replaced`);
  const i = await updateService(n, {
   ...t,
   service: r.serviceName ?? ""
  });
  const a = startedBy(r, i, t.taskDefinition);
  if (a === void 0) throw errors_awsError(new Error(`its PRIMARY deployment is of ${primaryDeployment(i)?.taskDefinition ?? "nothing"}`), `find the deployment of ${shortArn(t.taskDefinition)} that UpdateService should have started`);
  if (a.completedBefore) info(`the service already runs ${shortArn(a.taskDefinitionArn)}: ECS starts no deployment`); else if (r.deployments?.some(({id: e}) => e === a.deploymentId)) info(`deployment ${a.deploymentId} of this revision is going on already; following it`); else info(`deployment ${a.deploymentId} started`);
  return await followOut(e, a, s);
 }
 function startedBy(e, t, n) {
  const r = primaryDeployment(t);
  if (r?.id === void 0 || r.taskDefinition !== n) return;
  const s = e.deployments?.some(({id: e}) => e === r.id) === true;
  return {
   taskDefinitionArn: n,
   deploymentId: r.id,
   createdAt: r.createdAt ?? new Date,
   completedBefore: s && r.rolloutState === "COMPLETED",
   desiredCount: t.desiredCount ?? 0
  };
 }
 async function followOut(e, t, n) {
  const {ecs: r, signal: o} = e;
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
   const s = shiftLine(e.serviceDeployment);
   if (s !== f && s !== "") info(`${stamp()} ${s}`);
   f = s;
   p = u.see(e.serviceDeployment);
   if (u.error !== void 0) throw u.error;
  };
  const followOn = e => follow({
   ours: t,
   look: e => d.look(e),
   onSnapshot: onSnapshot,
   held: () => p,
   onPassing: e => debug(`looking again: ${(0, s.DD)(e).join("; ")}`),
   limitMs: e,
   signal: o
  });
  let h;
  try {
   h = await followOn(e.limitMs);
   if (h.verdict === "timed-out") h = await atTimeout(e, d, h, followOn);
  } catch (n) {
   if (o.aborted) await atCancel(e, d);
   throw n instanceof s.cc || o.aborted ? n : errors_awsError(n, `follow deployment ${t.deploymentId}; it goes on, and its outcome is unknown`);
  } finally {
   u.end();
  }
  const {verdict: m, seen: w} = h;
  const g = m === "rolled-back" ? u.refusal : void 0;
  const v = g ?? h.reason;
  const _ = m === "succeeded" || m === "scaled-to-zero";
  const {service: y, serviceDeployment: k} = w;
  const $ = {
   ours: t,
   service: y,
   serviceDeployment: k,
   events: a
  };
  return {
   verdict: m,
   reason: v,
   ours: t,
   service: y,
   serviceDeploymentArn: d.arn,
   events: a,
   elapsedMs: performance.now() - i,
   dossier: _ ? void 0 : dossier(m, v, await gather(r, $), g)
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
  const s = await r(Y);
  if (s.verdict === "succeeded" || s.verdict === "scaled-to-zero") return s;
  const o = {
   "timed-out": "its rollback is still going on",
   failed: `its rollback failed: ${s.reason}`
  };
  return {
   ...s,
   verdict: "timed-out",
   reason: `${n.reason}; the deployment was stopped (on-timeout: stop), ${o[s.verdict] ?? "and the service was rolled back"}`
  };
 }
 async function atCancel({ecs: e, onCancel: t, before: n}, r) {
  const o = n.serviceName;
  if (t === "leave") {
   warning(`cancelled: the deployment of ${o} goes on, unwatched (on-cancel: leave)`);
   return;
  }
  if (r.arn === void 0) await r.look(AbortSignal.timeout(3e3)).catch(() => {});
  const i = r.arn !== void 0 && await stopServiceDeployment(e, r.arn).catch(e => {
   warning((0, s.DD)(e).join("; "));
   return false;
  });
  warning(i ? `cancelled: the deployment of ${o} was stopped and is being rolled back (on-cancel: stop)` : `cancelled: the deployment of ${o} could not be stopped and goes on, unwatched`);
 }
 const Q = new Set([ "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "registeredBy", "deregisteredAt", "deleteRequestedAt" ]);
 function definition_definitionIn(e, t) {
  const n = isRecord(e) && isRecord(e.taskDefinition) ? e.taskDefinition : e;
  const wrong = e => new s.lZ(`'${t}' is not a task definition: ${e}`, {
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
  const o = Object.entries(n).filter(([e]) => !Q.has(e));
  return withoutNull(Object.fromEntries(o));
 }
 function checkObjects(e, t) {
  const {logConfiguration: n, dockerLabels: r} = e;
  const s = isRecord(n) ? n.options : void 0;
  const o = isRecord(n) ? n.secretOptions : void 0;
  for (const [o, i] of Object.entries({
   logConfiguration: n,
   dockerLabels: r,
   "logConfiguration.options": s
  })) {
   if (i === void 0 || i === null || isRecord(i)) continue;
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
 const X = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|PWD|SECRET|TOKEN|CREDENTIALS|((API|PRIVATE|SECRET|ACCESS|SIGNING|ENCRYPTION|MASTER|JWT|SSH)_?KEY))$/i;
 const ee = [ [ "an AWS access key", /\b(AKIA|ASIA)[0-9A-Z]{16}\b/ ], [ "a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/ ], [ "a GitHub token", /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/ ], [ "an npm token", /\bnpm_[A-Za-z0-9]{36}\b/ ], [ "a Slack token", /\bxox[abeprs]-[A-Za-z0-9-]{10,}/ ], [ "a Stripe key", /\b[sr]k_live_[A-Za-z0-9]{16,}/ ], [ "a Google API key", /\bAIza[0-9A-Za-z_-]{35}\b/ ], [ "a JSON web token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ ], [ "a URL with a password", /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i ] ];
 function secretLook(e, t) {
  const n = ee.find(([, e]) => e.test(t));
  if (n !== void 0) return `its value looks like ${n[0]}`;
  if (t === "" || /^(true|false|\d{1,3})$/i.test(t) || /^arn:aws/.test(t)) return;
  return X.test(e) ? "its name is that of a secret" : void 0;
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
  const [r, s] = [ byName(e.containerDefinitions), byName(t.containerDefinitions) ];
  for (const o of new Set([ ...r.keys(), ...s.keys() ])) {
   const [i, a] = [ r.get(o), s.get(o) ];
   if (i === void 0 || a === void 0) {
    n.push({
     what: `container ${o}`,
     before: i ? "there" : "",
     after: a ? "there" : ""
    });
    continue;
   }
   for (const [e, t] of [ [ "environment", "value" ], [ "secrets", "valueFrom" ] ]) {
    const [r, s] = [ values(i[e], t), values(a[e], t) ];
    for (const t of [ ...new Set([ ...r.keys(), ...s.keys() ]) ].sort()) {
     const hide = n => n !== void 0 && e === "environment" && secretLook(t, n) !== void 0 ? "(not shown)" : n ?? "";
     if (r.get(t) !== s.get(t)) {
      const i = e === "environment" ? "environment" : "secret";
      n.push({
       what: `${o}: ${i} ${t}`,
       before: hide(r.get(t)),
       after: hide(s.get(t))
      });
     }
    }
   }
   const rest = (e, {networkMode: t}) => withoutDefaults(without(e, [ "name", "environment", "secrets" ]), t);
   compareKeys(rest(i, e), rest(a, t), (e, t, n) => compare(`${o}: ${e}`, t, n));
  }
  return n;
 }
 function compareKeys(e, t, n) {
  for (const r of [ ...new Set([ ...Object.keys(e), ...Object.keys(t) ]) ].sort()) {
   const [s, o] = [ e[r], t[r] ];
   if (isRecord(s) && isRecord(o)) compareKeys(s, o, (e, t, s) => n(`${r}.${e}`, t, s)); else n(r, s, o);
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
  const {cpu: n, essential: r, portMappings: s, healthCheck: o, ...i} = e;
  return {
   ...i,
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
   ...Array.isArray(s) ? {
    portMappings: s.filter(isRecord).map(({hostPort: e, ...n}) => ({
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
   const o = n.find(({name: t}) => t === e);
   const i = (o?.portMappings ?? []).map(({containerPort: e}) => e);
   if (o !== void 0 && (r === void 0 || i.includes(r))) continue;
   const a = o === void 0 ? `has the containers ${n.map(({name: e}) => `'${e}'`).join(", ")}` : `maps of '${e}' ${i.length === 0 ? "no port" : `port ${i.join(", ")}`}`;
   throw new s.lZ(`service '${t.serviceName}' sends traffic to container '${e}' on port ${r}, but the task definition ${a}`, {
    help: "Rename the container or map the port in the task definition, or change the service's load balancer."
   });
  }
 }
 const te = 50;
 const ne = 10;
 const re = 100;
 const se = 20;
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
  const {family: s, revision: o} = familyOf(t);
  const i = [];
  let a;
  for (let t = 0; t < se && i.length < te; t++) {
   const t = await e.client.send(new r({
    familyPrefix: s,
    sort: "DESC",
    status: "ACTIVE",
    maxResults: re,
    nextToken: a
   }), {
    abortSignal: n
   }).catch(e => {
    n.throwIfAborted();
    throw errors_awsError(e, `list the revisions of task definition '${s}'`);
   });
   i.push(...(t.taskDefinitionArns ?? []).filter(e => familyOf(e).revision < o));
   a = t.nextToken;
   if (a === void 0) break;
  }
  return i.slice(0, te);
 }
 async function newestGood(e, t, n, r) {
  for (let s = 0; s < t.length; s += ne) {
   r.throwIfAborted();
   const o = await Promise.all(t.slice(s, s + ne).map(t => describeTaskDefinition(e, t)));
   const i = o.find(e => isGood(e, n));
   if (i !== void 0) return i;
  }
  return;
 }
 function noneVerified(e, t) {
  const n = t === void 0 ? "There is no earlier revision at all." : `The one before is ${ecs_shortName(t)}: to go back to it unproven, give it as 'to', or set allow-unverified: true.`;
  return new s.lZ(`no verified revision of ${familyOf(e).family} was found before the running ${ecs_shortName(e)}; nothing was changed`, {
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
 async function planRollback(e) {
  const {ecs: t, signal: n} = e;
  const r = await findService(t, e.service, n);
  const o = r.deploymentController?.type ?? "ECS";
  if (o !== "ECS") throw new s.lZ(`service '${e.service}' has deployment controller ${o}; this action rolls back ECS's own deployments`, {
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
  if (d.definition.status !== void 0 && d.definition.status !== "ACTIVE") throw new s.lZ(`${ecs_shortName(d.arn)} is ${d.definition.status}: ECS starts no tasks of it`, {
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
  const {ecs: r, signal: s} = e;
  if (e.to !== void 0) return await describeTaskDefinition(r, e.to);
  const o = n === void 0 ? void 0 : await describeTaskDefinition(r, n);
  if (o !== void 0 && isGood(o, placeOf(e))) return o;
  const i = await revisionsBefore(r, t, s);
  const a = await newestGood(r, i, placeOf(e), s);
  if (a !== void 0) return a;
  const c = n ?? i[0];
  if (c === void 0 || !e.allowUnverified) throw noneVerified(t, c);
  return o ?? await describeTaskDefinition(r, c);
 }
 const oe = 12;
 function whatStays(e, t) {
  const n = (t.definition.containerDefinitions ?? []).flatMap(({secrets: e}) => (e ?? []).flatMap(({name: e}) => e ?? []));
  const r = [ ...new Set(n) ];
  const s = `${r.slice(0, oe).join(", ")}${r.length > oe ? ", \u2026" : ""}`;
  return [ "the database: schema and data stay as they are now, migrations are not undone", r.length === 0 ? "parameters and secrets that the service reads by itself: they have their present values" : `the values of secrets (${s}): tasks read the present ones at their start`, `the desired count: it stays ${e.desiredCount ?? 0}`, "what is not in the task definition: load balancer, scaling, network, permissions of roles" ];
 }
 function revisionText(e) {
  const [t, n] = [ verifiedAt(e), tagOf(e, "slipway:commit") ];
  const r = [ t === void 0 ? "not verified" : `verified ${t}`, ...n === void 0 ? [] : [ `commit ${n.slice(0, 12)}` ] ];
  return `${ecs_shortName(e.arn)} (${r.join(", ")})`;
 }
 function returnSummary(e, t, n, r) {
  const [s, o] = [ t, n ].map(({arn: e, definition: t}) => definition_definitionIn(t, ecs_shortName(e)));
  const i = s === void 0 || o === void 0 ? [] : diff_diffDefinitions(s, o).map(({what: e, before: t, after: n}) => [ e, t, n ]);
  const a = [ t, n ].map(e => tagOf(e, "slipway:commit")?.slice(0, 12) ?? "unknown");
  return [ ...r === void 0 ? [] : [ `Reason: ${r}` ], "#### What comes back", table([ "", ecs_shortName(t.arn), ecs_shortName(n.arn) ], [ [ "commit", ...a ], ...i ]), "#### What does not come back", whatStays(e, n).map(e => `- ${e}`).join("\n"), "" ].join("\n\n");
 }
 function isBack({verdict: e}) {
  return e === "succeeded" || e === "scaled-to-zero";
 }
 async function rollBack(e) {
  return await carryOut(e, await planRollback(e));
 }
 async function carryOut(e, t) {
  const {ecs: n, reason: r} = e;
  if (t.kind !== "back") {
   notice(t.reason);
   await appendSummary(`## \u2139\ufe0f ${e.service}: no rollback\n\n${t.reason}.\n`);
   const n = new s.lZ(t.reason, {
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
  const {before: o, from: i, target: a} = t;
  if (verifiedAt(a) === void 0) warning(`${ecs_shortName(a.arn)} is not marked as verified: no smoke test is known to have passed on it`);
  info(`rolling ${e.service} in ${ecs_shortName(n.cluster)} back from ${ecs_shortName(i.arn)} to ${revisionText(a)}${r === void 0 ? "" : `: ${r}`}`);
  const c = {
   ecs: n,
   before: o,
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
  await appendSummary(returnSummary(o, i, a, r));
  notice(`${e.service}: what does not come back: ${whatStays(o, a).join("; ")}`);
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
   s.DD)(e).join("; ")}`);
  }
 }
 async function stopAndFollow(e, t, n) {
  const {ecs: r, before: o, signal: i} = e;
  const {id: a, createdAt: c} = primaryDeployment(o) ?? {};
  if (a === void 0 || c === void 0) return;
  const d = o.serviceName ?? "";
  const u = await findServiceDeployment(r, d, a, c, i).catch(e => {
   throw errors_awsError(e, "find the service deployment that is going on");
  });
  if (u === void 0 || !await stopServiceDeployment(r, u)) return;
  info(`deployment ${a} is stopped; ECS brings ${ecs_shortName(n)} back`);
  const l = new Set;
  newEvents(o.events, l);
  const f = {
   taskDefinitionArn: t,
   deploymentId: a,
   createdAt: c,
   completedBefore: false,
   desiredCount: o.desiredCount ?? 0
  };
  const p = await followOut(e, f, l);
  if (p.verdict === "succeeded" || p.verdict === "scaled-to-zero") return;
  if (p.verdict !== "stopped" && p.verdict !== "rolled-back") return p;
  if (p.service.taskDefinition !== n) throw new s.lZ(`the deployment was stopped, but the service runs ${p.service.taskDefinition}`);
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
 const ie = 100;
 async function running(e, t, n) {
  const r = await findService(e, t, n);
  const s = new Set((r.loadBalancers ?? []).flatMap(({targetGroupArn: e, advancedConfiguration: t}) => [ e, t?.alternateTargetGroupArn ].filter(e => e !== void 0)));
  try {
   const [n, o] = await Promise.all([ fleet_tasksOf(e, t), Promise.all([ ...s ].map(t => targetHealth(e.region, t))) ]);
   const i = o.flat().map(({Target: e, TargetHealth: t}) => ({
    id: e?.Id ?? "",
    port: e?.Port ?? 0,
    state: t?.State ?? ""
   }));
   return {
    service: r,
    tasks: n,
    targets: i
   };
  } catch (e) {
   throw errors_awsError(e, `check what service '${t}' runs`);
  }
 }
 async function fleet_tasksOf(e, t) {
  const {ListTasksCommand: n} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  const r = [];
  let s;
  do {
   const o = await e.client.send(new n({
    cluster: e.cluster,
    serviceName: t,
    desiredStatus: "RUNNING",
    nextToken: s
   }));
   r.push(...o.taskArns ?? []);
   s = o.nextToken;
  } while (s !== void 0);
  const o = [];
  for (let t = 0; t < r.length; t += ie) o.push(...await describeTasks(e, r.slice(t, t + ie)));
  return o;
 }
 function revisionProblems({service: e, tasks: t, targets: n}, r) {
  const s = t.filter(({taskDefinitionArn: e}) => e === r);
  const o = isShifting(e);
  return [ ...taskProblems(o ? s : t, r, e.desiredCount ?? 0), ...targetProblems(o ? targetsOf(n, s) : n, t) ];
 }
 function targetsToAsk({tasks: e, targets: t}, n) {
  const r = e.filter(({taskDefinitionArn: e}) => e === n);
  return targetsOf(t, r).filter(({state: e}) => e === "healthy");
 }
 function isShifting(e) {
  const t = e.deploymentConfiguration?.strategy ?? "ROLLING";
  return t !== "ROLLING" && primaryDeployment(e)?.rolloutState === "IN_PROGRESS";
 }
 function taskProblems(e, t, n) {
  const r = e.filter(({taskDefinitionArn: e}) => e !== t);
  const s = e.length - r.length;
  return [ ...s < n ? [ `only ${s} of ${n} tasks run ${ecs_shortName(t)}` ] : [], ...r.map(e => `task ${ecs_shortName(e.taskArn ?? "")} runs ${ecs_shortName(e.taskDefinitionArn ?? "")}`) ];
 }
 function targetProblems(e, t) {
  const n = addressesOf(t);
  return e.filter(({state: e}) => e !== "draining" && e !== "unused").flatMap(({id: e, state: t}) => {
   if (n.size > 0 && !n.has(e)) return [ `target ${e} is none of the service's tasks` ];
   return t === "healthy" ? [] : [ `target ${e} is ${t}` ];
  });
 }
 function targetsOf(e, t) {
  const n = addressesOf(t);
  return e.filter(({id: e}) => n.has(e));
 }
 function addressesOf(e) {
  return new Set(e.flatMap(({attachments: e}) => (e ?? []).flatMap(({details: e}) => (e ?? []).flatMap(({name: e, value: t}) => e === "privateIPv4Address" && t !== void 0 ? [ t ] : []))));
 }
 const ae = {
  name: "smoke-verify",
  inputs: {
   url: {
    name: "url",
    type: "string",
    required: true
   },
   commit: {
    name: "commit",
    type: "string"
   },
   version: {
    name: "version",
    type: "string"
   },
   versionPath: {
    name: "version-path",
    type: "string",
    default: "/version"
   },
   versionField: {
    name: "version-field",
    type: "string",
    default: "commit"
   },
   versionHeader: {
    name: "version-header",
    type: "string"
   },
   consecutive: {
    name: "consecutive",
    type: "integer",
    minimum: 1,
    maximum: 1e3
   },
   eachTarget: {
    name: "each-target",
    type: "choice",
    default: "auto",
    options: [ "auto", "require", "skip" ]
   },
   healthPath: {
    name: "health-path",
    type: "string"
   },
   paths: {
    name: "paths",
    type: "list"
   },
   checks: {
    name: "checks",
    type: "string"
   },
   websocketPath: {
    name: "websocket-path",
    type: "string"
   },
   requestHeaders: {
    name: "request-headers",
    type: "secret"
   },
   timeout: {
    name: "timeout",
    type: "duration",
    default: "60s"
   },
   window: {
    name: "window",
    type: "duration",
    default: "10s"
   },
   maxErrorPercent: {
    name: "max-error-percent",
    type: "string",
    default: "5"
   },
   maxP95: {
    name: "max-p95",
    type: "duration",
    default: "2s"
   },
   taskDefinitionArn: {
    name: "task-definition-arn",
    type: "string"
   },
   digest: {
    name: "digest",
    type: "string"
   },
   source: {
    name: "source",
    type: "string"
   },
   scannedAt: {
    name: "scanned-at",
    type: "string"
   },
   service: {
    name: "service",
    type: "string"
   },
   cluster: {
    name: "cluster",
    type: "string",
    default: "default"
   },
   onFailure: {
    name: "on-failure",
    type: "choice",
    default: "none",
    options: [ "none", "rollback" ]
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
   result: "result",
   commit: "commit",
   requests: "requests",
   errors: "errors",
   p95Ms: "p95-ms",
   report: "report",
   rollbackVerdict: "rollback-verdict",
   rollbackTaskDefinitionArn: "rollback-task-definition-arn"
  }
 };
 const ce = [ "get", "head", "post", "put", "patch", "delete", "options" ];
 const de = [ "status", "request-headers", "send", "headers", "json", "contains", "within" ];
 const ue = [ "protocol", "send", "expect", "close", "within" ];
 const le = 1e4;
 const fe = {
  kind: "http",
  requestHeaders: {},
  body: void 0,
  headers: {},
  json: {},
  contains: void 0,
  withinMs: void 0
 };
 function parsePath(e) {
  const [, t = "GET", n, r = "200"] = /^(?:([A-Z]+)\s+)?(\/\S*)(?:\s+([1-5]\d\d))?$/.exec(e.trim()) ?? [];
  if (n === void 0) throw new s.lZ(`input 'paths' has '${e}'; each must be [METHOD] /path [STATUS], such as GET /ready 200`, {
   help: "Headers, JSON values, times and WebSockets are asked for with 'checks'."
  });
  return {
   ...fe,
   method: t,
   path: n,
   status: [ Number(r) ]
  };
 }
 function socketAt(e) {
  return {
   kind: "websocket",
   path: e,
   protocol: void 0,
   send: void 0,
   expect: void 0,
   close: void 0,
   withinMs: le
  };
 }
 async function parseChecks(e) {
  const t = await parseList(e);
  if (!Array.isArray(t)) throw new s.lZ("input 'checks' must be a list", {
   help: "Begin each check with a dash: - get: /ready"
  });
  return t.map((e, t) => parseCheck(e, t + 1));
 }
 async function parseList(e) {
  try {
   return JSON.parse(e);
  } catch {}
  const {readYaml: t} = await Promise.all([ __nccwpck_require__.e(243), __nccwpck_require__.e(592) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2592));
  try {
   return t(e, "checks");
  } catch (e) {
   throw new s.lZ("input 'checks' is neither YAML nor JSON", {
    cause: e
   });
  }
 }
 function parseCheck(e, t) {
  const refuse = (e, n) => {
   throw new s.lZ(`check ${t} of input 'checks' ${e}`, n === void 0 ? {} : {
    help: n
   });
  };
  if (!isMapping(e)) return refuse(`is ${JSON.stringify(e)}`, "A check is a mapping such as {get: /ready, status: 200}.");
  const n = [ ...ce, "websocket" ].filter(t => Object.hasOwn(e, t));
  const [r = ""] = n;
  const o = e[r];
  if (n.length !== 1 || typeof o !== "string" || !/^\/\S*$/.test(o)) return refuse(`must have one of ${[ ...ce, "websocket" ].join(", ")} with a path that begins with /`);
  const i = r === "websocket" ? ue : de;
  const a = Object.keys(e).find(e => e !== r && !i.includes(e));
  if (a !== void 0) return refuse(`has '${a}'; known are ${i.join(", ")}`);
  const optional = t => {
   const n = e[t];
   if (n === void 0 || n === null) return;
   if (typeof n === "string") return n;
   if (typeof n === "number" || typeof n === "boolean") return String(n);
   return refuse(`has '${t}', which must be a text`);
  };
  const mapping = t => {
   const n = e[t] ?? {};
   return isMapping(n) ? n : refuse(`has '${t}', which must be a mapping`);
  };
  const texts = e => Object.fromEntries(Object.entries(mapping(e)).map(([e, t]) => [ e.toLowerCase(), String(t) ]));
  const pattern = e => {
   try {
    if (e !== void 0) patternOf(e);
   } catch {
    refuse(`has the pattern ${e}, which is not a regular expression`);
   }
   return e;
  };
  const c = optional("within");
  const d = c === void 0 ? void 0 : durationOf(c) ?? refuse(`has within '${c}'; it must be a time such as 300ms or 2s`);
  const u = isMapping(e.send) || Array.isArray(e.send) ? JSON.stringify(e.send) : optional("send");
  if (r === "websocket") {
   const t = e.close;
   if (t !== void 0 && !(Number.isInteger(t) && between(Number(t), 1e3, 4999))) return refuse(`has close '${t}'; it must be a code from 1000 to 4999`);
   return {
    kind: "websocket",
    path: o,
    protocol: optional("protocol"),
    send: u,
    expect: isMapping(e.expect) ? e.expect : pattern(optional("expect")),
    close: t === void 0 ? void 0 : Number(t),
    withinMs: d ?? le
   };
  }
  const l = [ e.status ?? 200 ].flat();
  const f = l.filter(e => Number.isInteger(e) && between(Number(e), 100, 599));
  if (f.length === 0 || f.length < l.length) return refuse(`has status '${e.status}'; it must be a number from 100 to 599, or a list of them`);
  const p = texts("headers");
  for (const e of Object.values(p)) pattern(e);
  const h = mapping("json");
  for (const e of Object.values(h)) if (typeof e === "string") pattern(e);
  const m = texts("request-headers");
  if (isMapping(e.send) && m["content-type"] === void 0) m["content-type"] = "application/json";
  return {
   kind: "http",
   method: r.toUpperCase(),
   path: o,
   requestHeaders: m,
   body: u,
   status: f,
   headers: p,
   json: h,
   contains: pattern(optional("contains")),
   withinMs: d
  };
 }
 function durationOf(e) {
  const [, t, n] = /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(e) ?? [];
  return t === void 0 ? void 0 : Number(t) * (n === "ms" ? 1 : n === "s" ? 1e3 : 6e4);
 }
 function between(e, t, n) {
  return e >= t && e <= n;
 }
 function isMapping(e) {
  return typeof e === "object" && e !== null && !Array.isArray(e);
 }
 function parseHeaders(e) {
  const t = {};
  for (const [n, r] of (e ?? "").split(/\r?\n/).entries()) {
   if (r.trim() === "") continue;
   const [, e, o] = /^\s*([A-Za-z0-9!#$%&'*+.^_`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]+?)\s*$/.exec(r) ?? [];
   if (e === void 0 || o === void 0) throw new s.lZ(`line ${n + 1} of input 'request-headers' is not a header; it must be Name: value`);
   t[e.toLowerCase()] = o;
  }
  return t;
 }
 const pe = 10;
 const he = 4;
 async function readOptions(e, t) {
  const n = parseBase(e.url);
  const r = e.onFailure === "rollback" || e.eachTarget === "require";
  if (r && e.service === void 0) throw new InputError(`${e.onFailure === "rollback" ? "on-failure: rollback" : "each-target: require"} needs the inputs 'service' and 'task-definition-arn'`);
  if (e.service !== void 0 && e.taskDefinitionArn === void 0) throw new InputError("'service' was given without 'task-definition-arn', the revision that it must run");
  if (e.scannedAt !== void 0 && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(e.scannedAt)) throw new InputError(`input 'scanned-at' is '${e.scannedAt}'; it must be an ISO time such as 2026-01-31T12:00:00Z`);
  const s = e.version === void 0 ? {
   kind: "commit",
   text: parseCommit(e.commit ?? t)
  } : {
   kind: "version",
   text: e.version
  };
  const o = parseHeaders(e.requestHeaders);
  for (const e of Object.values(o)) mask(e);
  const i = [ ...[ e.healthPath ?? [], e.paths ].flat().map(parsePath), ...e.checks === void 0 ? [] : await parseChecks(e.checks), ...e.websocketPath === void 0 ? [] : [ socketAt(e.websocketPath) ] ];
  return {
   base: n,
   headers: o,
   version: {
    path: e.versionPath,
    header: e.versionHeader,
    field: e.versionField
   },
   expected: s,
   checks: i,
   timeoutMs: e.timeout,
   windowMs: e.window,
   gates: {
    maxErrorPercent: parsePercent("max-error-percent", e.maxErrorPercent),
    maxP95Ms: e.maxP95
   }
  };
 }
 function inARow(e, t) {
  return e ?? Math.max(pe, he * t);
 }
 async function tagFailed(e, t, n) {
  const r = {
   "slipway:failed": (new Date).toISOString(),
   ...n === void 0 ? {} : {
    "slipway:failed-in": `${ecs_shortName(e.cluster)}/${n}`
   }
  };
  await tagResource(e, t, r).catch(e => {
   info(`${ecs_shortName(t)} could not be tagged as failed, so no report counts it: ${(0, 
   s.DD)(e).join("; ")}`);
  });
 }
 run(ae, async ({inputs: e, setOutputs: t, signal: n}) => {
  const r = await readOptions(e, process.env.GITHUB_SHA);
  const {base: o, expected: i} = r;
  const {service: a, cluster: c, taskDefinitionArn: d} = e;
  const u = d === void 0 ? void 0 : await connect();
  const l = u && a ? await running(u, a, n) : void 0;
  const f = l === void 0 || d === void 0 || e.eachTarget === "skip" ? {} : {
   targets: {
    list: targetsToAsk(l, d),
    must: e.eachTarget === "require"
   }
  };
  info(`waiting until ${shownBase(o)} serves ${expectedText(i)}, and nothing else`);
  const p = await smokeTest({
   ...r,
   ...f,
   inARow: inARow(e.consecutive, l?.service.desiredCount ?? 0),
   signal: n
  });
  if (!p.passed && u !== void 0 && d !== void 0) await tagFailed(u, d, a);
  if (u !== void 0 && a !== void 0 && d !== void 0) await checkRevision(u, a, d, p);
  const {requests: h, errors: m, p95Ms: w, served: g} = p.counts;
  t({
   result: p.passed ? "verified" : "failed",
   commit: g[0]?.[0] ?? "",
   requests: h,
   errors: m,
   p95Ms: Math.round(w),
   report: JSON.stringify(p.rows)
  });
  if (p.passed && u !== void 0 && d !== void 0) await tag(u, d);
  await appendSummary(smokeSummary(p, o));
  if (!p.passed) throw await failed(p);
  info(`verified: ${h} requests, ${m} failed, p95 ${Math.round(w)} ms`);
  async function connect() {
   const t = regionOf(e.awsRegion);
   sameRegion(t, {
    cluster: c,
    service: a,
    "task-definition-arn": d
   });
   return {
    client: await ecsClient(t),
    region: t,
    cluster: c
   };
  }
  async function checkRevision(e, t, r, s) {
   const o = revisionProblems(await running(e, t, n), r);
   const i = o.join("; ") || `all tasks of ${t} run it, and all targets are healthy`;
   s.rows.push({
    check: "revision",
    passed: o.length === 0,
    wanted: ecs_shortName(r),
    found: i
   });
   s.problems.push(...o);
   s.passed &&= o.length === 0;
  }
  async function tag(t, n) {
   await tagResource(t, n, {
    "slipway:verified": (new Date).toISOString(),
    ...a === void 0 ? {} : {
     "slipway:verified-in": `${ecs_shortName(t.cluster)}/${a}`
    },
    ...i.kind === "commit" ? {
     "slipway:commit": i.text
    } : {},
    ...e.digest === void 0 ? {} : {
     "slipway:digest": e.digest
    },
    ...e.source === void 0 ? {} : {
     "slipway:source": e.source
    },
    ...e.scannedAt === void 0 ? {} : {
     "slipway:scanned": e.scannedAt
    }
   });
   info(`${ecs_shortName(n)} is tagged as verified`);
  }
  async function failed(r) {
   const c = `${shownBase(o)} is not verified: ${r.problems.join("\n")}`;
   const l = adviceFor(r, i);
   if (e.onFailure === "none" || u === void 0 || a === void 0 || d === void 0) return new s.lZ(c, {
    help: l
   });
   info(`failed: ${r.problems.join("; ")}`);
   try {
    const r = await rollBack({
     ecs: u,
     service: a,
     from: d,
     to: void 0,
     allowUnverified: false,
     reason: "the smoke test failed",
     limitMs: e.waitForMinutes * 6e4,
     signal: n
    });
    const {verdict: o, target: i, reason: f} = r;
    if (!r.acted) return new s.lZ(`${c}\nit was not rolled back: ${f}`, {
     help: l
    });
    t({
     rollbackVerdict: o,
     rollbackTaskDefinitionArn: i
    });
    const p = isBack(r) ? `rolled back: ${a} runs ${ecs_shortName(i)} again` : `the rollback ended as ${o}: ${f}`;
    return new s.lZ(`${c}\n${p}`, {
     help: l
    });
   } catch (e) {
    n.throwIfAborted();
    return new s.lZ(`${c}\nit was not rolled back: ${(0, s.DD)(e)[0]}`, {
     cause: e,
     help: l
    });
   }
  }
 });
 module.exports = n;
})();
