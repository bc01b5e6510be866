(() => {
 "use strict";
 var e = {
  500: (e => {
   e.exports = require("node:timers/promises");
  }),
  328: ((e, t, n) => {
   n.d(t, {
    Ae: () => path,
    Jj: () => cut,
    _M: () => repositoryOf
   });
   var r = n(704);
   function repositoryOf(e) {
    const [, t, n] = /^([A-Za-z0-9_-][A-Za-z0-9_.-]*)\/([A-Za-z0-9_.-]+)$/.exec(e) ?? [];
    if (t === void 0 || n === void 0 || /^\.+$/.test(n)) throw new r.lZ(`'${e}' is not a repository; it must be like owner/name`);
    return {
     owner: t,
     name: n
    };
   }
   function path({owner: e, name: t}, ...n) {
    return `/repos/${e}/${t}/${n.join("/")}`;
   }
   function cut(e, t) {
    return e.length <= t ? e : `${e.slice(0, t - 1)}\u2026`;
   }
  }),
  704: ((e, t, n) => {
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
 const r = require("node:fs/promises");
 function factsOf(e) {
  const t = at(e, "pull_request");
  const n = at(t, "head");
  const r = at(t, "number") ?? (at(e, "issue", "pull_request") && at(e, "issue", "number"));
  const o = at(n, "sha") ?? at(e, "merge_group", "head_sha") ?? at(e, "workflow_run", "head_sha");
  const [s, i] = [ at(n, "repo", "full_name"), at(t, "base", "repo", "full_name") ];
  return {
   pullRequest: typeof r === "number" ? r : void 0,
   sha: typeof o === "string" && /^[0-9a-f]{40,64}$/.test(o) ? o : void 0,
   fork: t !== void 0 && s !== i
  };
 }
 function at(e, ...t) {
  let n = e;
  for (const e of t) n = n?.[e];
  return n ?? void 0;
 }
 var o = __nccwpck_require__(328);
 var s = __nccwpck_require__(704);
 const i = require("os");
 function toCommandValue(e) {
  if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
  return JSON.stringify(e);
 }
 function command_issueCommand(e, t, n) {
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
 const u = require("fs");
 function issueFileCommand(e, t) {
  const n = process.env[`GITHUB_${e}`];
  if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
  if (!u.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
  u.appendFileSync(n, `${toCommandValue(t)}${i.EOL}`, {
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
 var l = void 0 && (void 0).__awaiter || function(e, t, n, r) {
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
 const {access: p, appendFile: d, writeFile: m} = u.promises;
 const f = "GITHUB_STEP_SUMMARY";
 class Summary {
  constructor() {
   this._buffer = "";
  }
  filePath() {
   return l(this, void 0, void 0, function*() {
    if (this._filePath) return this._filePath;
    const e = process.env[f];
    if (!e) throw new Error(`Unable to find environment variable for $${f}. Check if your runtime environment supports job summaries.`);
    try {
     yield p(e, u.constants.R_OK | u.constants.W_OK);
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
   return l(this, void 0, void 0, function*() {
    const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
    const n = yield this.filePath();
    const r = t ? m : d;
    yield r(n, this._buffer, {
     encoding: "utf8"
    });
    return this.emptyBuffer();
   });
  }
  clear() {
   return l(this, void 0, void 0, function*() {
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
 const h = new Summary;
 const _ = h;
 const w = new Set;
 function mask(e) {
  for (const t of [ e, ...e.split(/\r?\n/) ]) {
   const e = t.trim();
   if (e.length < 3 || w.has(e)) continue;
   w.add(e);
   if (process.env.GITHUB_ACTIONS === "true") command_issueCommand("add-mask", {}, e);
  }
 }
 function mask_redact(e) {
  let t = e;
  for (const e of [ ...w ].sort((e, t) => t.length - e.length)) t = t.replaceAll(e, "***");
  return t;
 }
 const g = 4e3;
 function info(e) {
  process.stdout.write(`${defuse(mask_redact(e))}\n`);
 }
 function debug(e) {
  command_issueCommand("debug", {}, mask_redact(e));
 }
 function notice(e, t = {}) {
  annotate("notice", e, t);
 }
 function log_error(e, t = {}) {
  annotate("error", e, t);
 }
 function annotate(e, t, {title: n, place: r}) {
  const o = mask_redact(t);
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
  }, o.length > g ? `${o.slice(0, g)}\n\u2026 (cut; the log has all of it)` : o);
 }
 function defuse(e) {
  return e.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
 }
 const $ = require("node:v8");
 const v = 1e6;
 let y = 0;
 let b = false;
 const saysFailure = () => b;
 async function appendSummary(e) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  b ||= /^#{2,4} (?:\u274c|\u2717)/m.test(e);
  const t = mask_redact(`${y > 0 ? "\n" : ""}${e}${e.endsWith("\n") ? "" : "\n"}`);
  const n = v - y;
  const r = Buffer.byteLength(t);
  const o = r <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
  if (n <= 0) return;
  y += Buffer.byteLength(o);
  await _.addRaw(o).write();
  _.emptyBuffer();
 }
 function shortDigests(e) {
  return e.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, "$1\u2026");
 }
 const k = 4e3;
 function failureMarkdown(e, t) {
  const {help: n = "", place: r} = (0, s.wr)(t);
  const o = mask_redact(n);
  const [i = "", ...a] = (0, s.DD)(t).map(mask_redact);
  const [c = "", ...u] = i.split("\n");
  const l = [ ...u, ...a.map(e => `because: ${e}`) ];
  const [p = "", ...d] = o.split("\n");
  const m = r === void 0 ? "" : `\`${r.file}${r.line ? `:${r.line}` : ""}\`: `;
  const f = shortDigests(c).replace(/:$/, "").replace(/(?<![.?!\u2026])$/, ".");
  return [ `## \u274c ${e} failed`, `${m}**${plain(f)}** ${plain(p)}`.trimEnd(), ...d.length === 0 ? [] : [ block(d) ], ...l.length === 0 ? [] : [ details(l) ] ].join("\n\n").concat("\n");
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
  const n = t.length > k ? `${t.slice(0, k)}\n\u2026 the log has all of it` : t;
  const [r = "```"] = [ ...n.matchAll(/`{3,}/g) ].map(([e]) => `${e}\``).sort((e, t) => t.length - e.length);
  return `${r}text\n${n}\n${r}`;
 }
 class InputError extends s.lZ {
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
 const O = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
 };
 function parseDuration(e, t) {
  const n = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(t);
  const r = O[n?.[2] ?? ""];
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
 const E = 250;
 const q = 8e3;
 function run(e, t) {
  setTimeout(compileInTheForeground, E).unref();
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
   setTimeout(() => fail(n.signal.reason), q).unref();
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
  for (const e of [ "--no-concurrent-sparkplug", "--no-maglev" ]) (0, $.setFlagsFromString)(e);
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
  const [n = "unknown error", ...r] = (0, s.DD)(t);
  const {help: o, place: i} = (0, s.wr)(t);
  const a = [ n, ...r.map(e => `because: ${e}`), ...o === void 0 ? [] : [ `help: ${o}` ] ];
  log_error(a.join("\n"), {
   title: e,
   ...i === void 0 ? {} : {
    place: i
   }
  });
  if (t instanceof Error && t.stack !== void 0) debug(mask_redact(t.stack));
 }
 function ignore() {}
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof s.cc);
 }
 const I = {
  name: "report-status",
  inputs: {
   token: {
    name: "token",
    type: "secret",
    default: "${{ github.token }}"
   },
   state: {
    name: "state",
    type: "choice",
    options: [ "queued", "pending", "in_progress", "success", "failure", "error", "cancelled", "inactive" ]
   },
   key: {
    name: "key",
    type: "string",
    default: "slipway"
   },
   commitStatus: {
    name: "commit-status",
    type: "boolean",
    default: "true"
   },
   description: {
    name: "description",
    type: "string"
   },
   targetUrl: {
    name: "target-url",
    type: "string"
   },
   environment: {
    name: "environment",
    type: "string"
   },
   environmentUrl: {
    name: "environment-url",
    type: "string"
   },
   deploymentId: {
    name: "deployment-id",
    type: "integer",
    minimum: 1
   },
   production: {
    name: "production",
    type: "boolean"
   },
   transient: {
    name: "transient",
    type: "boolean",
    default: "false"
   },
   autoInactive: {
    name: "auto-inactive",
    type: "boolean",
    default: "true"
   },
   comment: {
    name: "comment",
    type: "string"
   },
   commentFile: {
    name: "comment-file",
    type: "string"
   },
   changes: {
    name: "changes",
    type: "boolean",
    default: "true"
   },
   labels: {
    name: "labels",
    type: "list"
   },
   removeLabels: {
    name: "remove-labels",
    type: "list"
   },
   pullRequest: {
    name: "pull-request",
    type: "integer",
    minimum: 1
   },
   sha: {
    name: "sha",
    type: "string"
   },
   repository: {
    name: "repository",
    type: "string"
   },
   withoutRights: {
    name: "without-rights",
    type: "choice",
    default: "fail",
    options: [ "fail", "notice" ]
   }
  },
  outputs: {
   deploymentId: "deployment-id",
   commentId: "comment-id",
   commentUrl: "comment-url",
   pullRequest: "pull-request",
   written: "written"
  }
 };
 function commitStateOf(e) {
  switch (e) {
  case "queued":
  case "pending":
  case "in_progress":
   return "pending";

  case "cancelled":
   return "error";

  case "inactive":
   return;

  default:
   return e;
  }
 }
 function deploymentStateOf(e) {
  return e === "cancelled" ? "error" : e;
 }
 function wordsOf(e, t) {
  const n = t === void 0 ? "" : ` to ${t}`;
  const r = {
   queued: `waits to be shipped${n}`,
   pending: `waits to be shipped${n}`,
   in_progress: `is being shipped${n}`,
   success: `shipped${n}`,
   failure: `could not be shipped${n}`,
   error: `something went wrong while shipping${n}`,
   cancelled: `the job was cancelled`,
   inactive: `no longer${n === "" ? " shipped" : ` in ${t}`}`
  };
  return r[e];
 }
 run(I, async ({inputs: e, setOutputs: t, signal: n}) => {
  const {env: i} = process;
  const a = (0, o._M)(e.repository ?? i.GITHUB_REPOSITORY ?? "");
  const c = factsOf(i.GITHUB_EVENT_PATH ? JSON.parse(await (0, r.readFile)(i.GITHUB_EVENT_PATH, "utf8")) : void 0);
  const u = e.sha ?? c.sha ?? i.GITHUB_SHA ?? "";
  if (!/^[0-9a-f]{40,64}$/.test(u)) throw new s.lZ(`'${u}' is not the full id of a commit`, {
   help: "Set the input 'sha'."
  });
  if (e.comment !== void 0 && e.commentFile !== void 0) throw new s.lZ("'comment' and 'comment-file' were both given; give one of the two");
  const l = e.commentFile === void 0 ? e.comment : await commentIn(e.commentFile);
  const {state: p, environment: d, key: m} = e;
  const f = i.GITHUB_SERVER_URL ?? "https://github.com";
  const h = `${f}/${i.GITHUB_REPOSITORY}/actions/runs/${i.GITHUB_RUN_ID}`;
  const _ = e.targetUrl ?? (i.GITHUB_RUN_ID ? h : "");
  const {openGithub: w} = await __nccwpck_require__.e(57).then(__nccwpck_require__.bind(__nccwpck_require__, 57));
  const g = i.GITHUB_API_URL ?? "https://api.github.com";
  const $ = w({
   token: tokenOf(e.token),
   apiUrl: g,
   graphqlUrl: i.GITHUB_GRAPHQL_URL ?? `${g}/graphql`,
   signal: n,
   onWait: info
  });
  const v = [];
  const y = [];
  async function report(e, t) {
   try {
    const n = await t();
    if (n) v.push(e);
    info(`${e}: ${n ? "written" : "as it was"}`);
   } catch (t) {
    const {GithubError: n} = await __nccwpck_require__.e(57).then(__nccwpck_require__.bind(__nccwpck_require__, 57));
    if (!(t instanceof n) || !t.forbidden) throw t;
    y.push({
     what: e,
     error: t
    });
   }
  }
  if (p !== void 0) {
   const n = mask_redact(e.description ?? wordsOf(p, d));
   const r = commitStateOf(p);
   if (e.commitStatus && r !== void 0) {
    const {setStatus: e} = await __nccwpck_require__.e(730).then(__nccwpck_require__.bind(__nccwpck_require__, 730));
    const t = {
     state: r,
     context: m,
     description: n,
     targetUrl: _
    };
    await report("status", () => e($, a, u, t));
   }
   if (d !== void 0) {
    const {reportDeployment: r} = await __nccwpck_require__.e(55).then(__nccwpck_require__.bind(__nccwpck_require__, 55));
    await report("deployment", async () => {
     const {id: o, written: s} = await r($, a, {
      sha: u,
      environment: d,
      task: m,
      state: deploymentStateOf(p),
      description: n,
      environmentUrl: e.environmentUrl ?? "",
      logUrl: _,
      production: e.production,
      transient: e.transient,
      autoInactive: e.autoInactive,
      id: e.deploymentId
     });
     t({
      deploymentId: o
     });
     return s;
    });
   }
  }
  const b = l !== void 0 || !e.changes || e.labels.length + e.removeLabels.length > 0;
  if (b) await onPullRequest();
  t({
   written: JSON.stringify(v)
  });
  if (y.length === 0) return;
  const [k] = y;
  const O = y.map(({what: e}) => e).join(", ");
  const E = c.fork ? " (this pull request comes from a fork, whose token can only read)" : "";
  if (e.withoutRights === "notice") notice(`not reported to GitHub: ${O}${E}. ${k?.error.message ?? ""}`, {
   title: I.name
  }); else throw new s.lZ(`the token may not write: ${O}${E}`, {
   cause: k?.error
  });
  async function onPullRequest() {
   const {setLabels: n, pullRequestOf: r} = await __nccwpck_require__.e(275).then(__nccwpck_require__.bind(__nccwpck_require__, 275));
   const o = e.pullRequest ?? c.pullRequest ?? await r($, a, u);
   if (o === void 0) return info(`${u.slice(0, 7)} belongs to no pull request: no comment, no labels`);
   t({
    pullRequest: o
   });
   if (l !== void 0 || !e.changes) {
    const {putComment: n, foldComment: r, markerOf: s} = await __nccwpck_require__.e(79).then(__nccwpck_require__.bind(__nccwpck_require__, 79));
    const c = s(i.GITHUB_WORKFLOW ?? "", m);
    await report("comment", async () => {
     const s = e.changes ? await n($, a, o, c, mask_redact(l ?? "")) : await r($, a, o, c, mask_redact(l ?? `${m}: nothing changes any more.`));
     if (s === void 0) return false;
     t({
      commentId: s.id,
      commentUrl: s.url
     });
     return s.written;
    });
   }
   if (e.labels.length + e.removeLabels.length > 0) await report("labels", () => n($, a, o, e.labels, e.removeLabels));
  }
 });
 function tokenOf(e) {
  const t = e.startsWith("${{") ? process.env.GITHUB_TOKEN ?? process.env.GH_TOKEN ?? "" : e;
  if (t !== "") return t;
  throw new s.lZ("there is no token to report with", {
   help: "Set GITHUB_TOKEN, or GH_TOKEN (gh auth token prints yours)."
  });
 }
 async function commentIn(e) {
  return (0, r.readFile)(e, "utf8").catch(t => {
   throw new s.lZ(`the file with the comment, '${e}', can't be read`, {
    cause: t
   });
  });
 }
 module.exports = n;
})();
