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
  7975: (e => {
   e.exports = require("node:util");
  }),
  8522: (e => {
   e.exports = require("node:zlib");
  }),
  2958: ((e, t, n) => {
   n.d(t, {
    KV: () => policyFor,
    RL: () => allowCommand,
    Sx: () => parseTargets,
    t3: () => isImmutable,
    vG: () => checkCredentials
   });
   var r = n(1601);
   var s = n(4704);
   var o = n(4634);
   const i = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.com\.cn)$/;
   function parseTarget(e) {
    const t = (0, r.or)(e);
    if (t === void 0) return {
     kind: "ecr",
     name: (0, r.Cg)(e),
     registryId: void 0,
     region: void 0
    };
    const [, n, s] = i.exec(t.host) ?? [];
    return n === void 0 ? {
     kind: "registry",
     ...t
    } : {
     kind: "ecr",
     name: t.name,
     registryId: n,
     region: s
    };
   }
   function parseTargets(e, t) {
    const n = e.flatMap(e => {
     const n = parseTarget(e);
     if (n.kind !== "ecr") return [ n ];
     if (n.region === void 0 && t.length > 0) return t.map(e => ({
      ...n,
      region: e
     }));
     if (n.region !== void 0 && t.length > 0 && !t.includes(n.region)) throw new o.d(`input 'aws-region' is '${t.join(", ")}'; the repository ${e} is in ${n.region}`);
     return [ n ];
    });
    const r = n.map(e => JSON.stringify(e));
    const s = n.find((e, t) => r.indexOf(r[t] ?? "") !== t);
    if (s !== void 0) throw new o.d(`input 'repository' has '${s.name}' twice for one place`);
    return n;
   }
   function checkCredentials(e, t, n) {
    if (t === void 0 && n === void 0) return;
    if (t === void 0 || n === void 0) throw new o.d("inputs 'username' and 'password' go together; only one of them was given");
    const r = new Set(e.flatMap(e => e.kind === "ecr" ? [] : [ e.host ]));
    if (r.size === 0) throw new o.d("inputs 'username' and 'password' are for other registries; ECR gives its own credentials", {
     help: "Leave them out, and run aws-actions/configure-aws-credentials before this step."
    });
    if (r.size > 1) throw new o.d(`inputs 'username' and 'password' are for one registry; ${[ ...r ].join(", ")} were given`, {
     help: "Log in to them before this step (docker/login-action): what Docker keeps is read."
    });
    return {
     username: t,
     password: n
    };
   }
   function isImmutable({mutability: e, exclusions: t}, n) {
    const r = t.some(e => new RegExp(`^${e.split("*").map(escapeRegExp).join(".*")}$`).test(n));
    if (e === "IMMUTABLE_WITH_EXCLUSION") return !r;
    if (e === "MUTABLE_WITH_EXCLUSION") return r;
    return e === "IMMUTABLE";
   }
   function escapeRegExp(e) {
    return e.replace(/[\\^$.|?+()[\]{}]/g, "\\$&");
   }
   const a = 5;
   function policyFor(e) {
    const t = [ ...new Set(e.map(wildcardFor)) ];
    if (t.length > a) throw new s.lZ(`${t.length} moving tags were given; a new ECR repository can except ${a} from immutability`, {
     help: "Give fewer tags, or create the repository beforehand with a wildcard that covers them."
    });
    return {
     mutability: t.length === 0 ? "IMMUTABLE" : "IMMUTABLE_WITH_EXCLUSION",
     exclusions: t
    };
   }
   function wildcardFor(e) {
    if (/^v\d+(\.\d+)?$/.test(e)) return "v*";
    return /^\d+\.\d+$/.test(e) ? "*.*" : e;
   }
   function allowCommand(e, t, n) {
    const r = [ ...new Set([ ...t.exclusions, ...n ]) ].map(e => `filterType=WILDCARD,filter=${e}`);
    return `aws ecr put-image-tag-mutability --repository-name ${e} --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters ${r.join(" ")}`;
   }
  }),
  1601: ((e, t, n) => {
   n.d(t, {
    Bs: () => checkTag,
    Cg: () => checkRepositoryName,
    U9: () => isLoopback,
    or: () => parseAddress,
    yv: () => originOf
   });
   var r = n(4704);
   const s = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
   const o = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
   const i = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
   function checkRepositoryName(e) {
    if (s.test(e) && e.length <= 255) return e;
    throw new r.lZ(`'${e}' is not the name of a repository; it must be lower-case letters and digits with single . _ - or / between them`);
   }
   function checkTag(e) {
    if (o.test(e)) return e;
    throw new r.lZ(`'${e}' is not a tag; it must be 1 to 128 letters, digits, _ . or -, and not begin with . or -`);
   }
   function parseAddress(e) {
    const t = e.indexOf("/");
    const n = t < 0 ? "" : e.slice(0, t);
    if (!/[.:]/.test(n) && n !== "localhost") return;
    if (!i.test(n) || !URL.canParse(`https://${n}`)) throw new r.lZ(`'${n}' in '${e}' is not a registry's host`);
    const s = e.slice(t + 1);
    if (/[:@]/.test(s)) throw new r.lZ(`'${e}' has a tag or digest; give the repository alone`, {
     help: "The tag goes into the input 'tag'."
    });
    return {
     host: n,
     name: checkRepositoryName(s)
    };
   }
   function isLoopback(e) {
    const t = e.replace(/:\d+$/, "").toLowerCase();
    return t === "localhost" || t.endsWith(".localhost") || t === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(t);
   }
   function originOf(e) {
    return `${isLoopback(e) ? "http" : "https"}://${e}`;
   }
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
    const s = new Command(e, t, n);
    process.stdout.write(s.toString() + r.EOL);
   }
   const s = "::";
   class Command {
    constructor(e, t, n) {
     if (!e) e = "missing.command";
     this.command = e;
     this.properties = t;
     this.message = n;
    }
    toString() {
     let e = s + this.command;
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
     e += `${s}${escapeData(this.message)}`;
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
   var i = n(9896);
   function issueFileCommand(e, t) {
    const n = process.env[`GITHUB_${e}`];
    if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
    if (!i.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
    i.appendFileSync(n, `${toCommandValue(t)}${r.EOL}`, {
     encoding: "utf8"
    });
   }
   function prepareKeyValueMessage(e, t) {
    const n = `ghadelimiter_${o.randomUUID()}`;
    const s = toCommandValue(t);
    if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
    if (s.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
    return `${e}<<${n}${r.EOL}${s}${r.EOL}${n}`;
   }
   var a = void 0 && (void 0).__awaiter || function(e, t, n, r) {
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
   const {access: c, appendFile: u, writeFile: l} = i.promises;
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
       yield c(e, i.constants.R_OK | i.constants.W_OK);
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
  }),
  4634: ((e, t, n) => {
   n.d(t, {
    K: () => readInputs,
    d: () => InputError
   });
   var r = n(4704);
   var s = n(7163);
   class InputError extends r.lZ {
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
     (0, s.dK)(t);
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
    pq: () => info,
    z3: () => error
   });
   var r = n(1787);
   var s = n(7163);
   const o = 4e3;
   function info(e) {
    process.stdout.write(`${defuse((0, s.E$)(e))}\n`);
   }
   function debug(e) {
    (0, r.Lb)("debug", {}, (0, s.E$)(e));
   }
   function warning(e, t = {}) {
    annotate("warning", e, t);
   }
   function error(e, t = {}) {
    annotate("error", e, t);
   }
   function annotate(e, t, {title: n, place: i}) {
    const a = (0, s.E$)(t);
    (0, r.Lb)(e, {
     ...n === void 0 ? {} : {
      title: (0, s.E$)(n)
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
   const s = new Set;
   function mask(e) {
    for (const t of [ e, ...e.split(/\r?\n/) ]) {
     const e = t.trim();
     if (e.length < 3 || s.has(e)) continue;
     s.add(e);
     if (process.env.GITHUB_ACTIONS === "true") (0, r.Lb)("add-mask", {}, e);
    }
   }
   function redact(e) {
    let t = e;
    for (const e of [ ...s ].sort((e, t) => t.length - e.length)) t = t.replaceAll(e, "***");
    return t;
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
 var r = __nccwpck_require__(3024);
 var s = __nccwpck_require__(1455);
 var o = __nccwpck_require__(6760);
 var i = __nccwpck_require__(7075);
 var a = __nccwpck_require__(4704);
 var c = __nccwpck_require__(7598);
 function checkDigest(e) {
  if (!/^sha256:[0-9a-f]{64}$/.test(e)) throw new a.lZ(`'${e}' is not a digest; it must be sha256: and 64 hexadecimal digits`);
 }
 function verifying(e, t) {
  const n = (0, c.createHash)("sha256");
  const r = new i.Transform({
   transform(e, t, r) {
    n.update(e);
    r(null, e);
   },
   flush(e) {
    const r = `sha256:${n.digest("hex")}`;
    e(r === t ? null : new a.lZ(`a blob is damaged: it must hash to ${t} and hashes to ${r}`));
   }
  });
  e.on("error", e => r.destroy(e));
  r.on("close", () => e.destroy());
  return e.pipe(r);
 }
 const u = require("node:stream/promises");
 const l = /^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
 const d = 512;
 async function indexTar(e) {
  const {extract: t} = await __nccwpck_require__.e(118).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6118, 19));
  const n = new Map;
  const s = t();
  const read = async () => {
   for await (const t of s) {
    const {type: r} = t.header;
    const s = t.header.name.replace(/^\.\//, "").replace(/\/$/, "");
    if (s.startsWith("/") || s.includes("\\") || s.split("/").includes("..")) throw refused(e, `an entry named '${t.header.name}'`);
    if (r !== "file" && r !== "directory") throw refused(e, `a ${r} named '${s}'`);
    if (r === "file" && l.test(s)) {
     if (n.has(s)) throw refused(e, `the file '${s}' twice`);
     const r = (0, c.createHash)("sha256");
     for await (const e of t) r.update(e);
     n.set(s, {
      path: e,
      start: t.offset + d,
      size: t.header.size
     });
     const o = r.digest("hex");
     if (s.startsWith("blobs/") && !s.endsWith(o)) throw refused(e, `the blob ${s.slice(-64)}, whose bytes hash to ${o}`);
    } else t.resume();
   }
  };
  try {
   await Promise.all([ (0, u.pipeline)((0, r.createReadStream)(e, {
    highWaterMark: 1 << 20
   }), s), read() ]);
  } catch (t) {
   if (t instanceof a.lZ) throw t;
   throw new a.lZ(`'${e}' can't be read as a tar`, {
    cause: t,
    help: "Build the archive again."
   });
  }
  return n;
 }
 function refused(e, t) {
  return new a.lZ(`the image archive '${e}' holds ${t}; it is not used`, {
   help: "Build the archive again, and find out what changed it."
  });
 }
 const f = new Set([ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json" ]);
 const h = new Set([ "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ]);
 const p = 8 * 1024 * 1024;
 async function openLayout(e) {
  const t = await (0, s.lstat)(e).catch(t => {
   throw new a.lZ(`the image archive '${e}' can't be read`, {
    cause: t,
    help: "Give the path that build-amd64 put out as 'archive'."
   });
  });
  if (t.isSymbolicLink()) throw new a.lZ(`'${e}' is a symbolic link; give the archive itself`);
  const n = t.isDirectory() ? await indexFolder(e) : await indexTar(e);
  const find = t => {
   const r = n.get(blobPath(t));
   if (r === void 0) throw broken(e, `the blob ${t} is missing`);
   return r;
  };
  const readBlob = e => verifying(readStored(find(e)), e);
  const readSmall = async t => {
   if (find(t).size > p) throw broken(e, `the blob ${t} is too large to be a document`);
   return collect(readBlob(t));
  };
  const {chosen: r, attestations: o} = await choose(e, n, readSmall);
  const i = await readSmall(r.digest);
  const {config: c, layers: u} = parseManifest(e, i);
  const l = parseJson(e, await readSmall(c.digest), "image configuration");
  if (typeof l.os !== "string" || typeof l.architecture !== "string") throw broken(e, "the image configuration names no platform");
  const d = typeof l.variant === "string" && l.variant !== "" ? `/${l.variant}` : "";
  for (const {digest: t, size: n} of [ c, ...u ]) if (find(t).size !== n) throw broken(e, `the blob ${t} has not the size that the manifest says`);
  return {
   digest: r.digest,
   manifestMediaType: r.mediaType,
   manifest: i,
   platform: `${l.os}/${l.architecture}${d}`,
   config: c,
   layers: u,
   attestations: o,
   size: i.length + [ c, ...u ].reduce((e, {size: t}) => e + t, 0),
   readBlob: readBlob,
   readSmall: readSmall,
   extractTo: e => extract(n, e),
   close: async () => {}
  };
 }
 async function choose(e, t, n) {
  const r = t.get("index.json");
  if (r === void 0 || !t.has("oci-layout")) throw new a.lZ(`'${e}' is not an OCI image layout (it has no ${r ? "oci-layout" : "index.json"})`, {
   help: "Make it with build-amd64, or with 'docker buildx build --output type=oci,dest=FILE'."
  });
  if (r.size > p) throw broken(e, "index.json is too large");
  const s = new Map;
  const o = [];
  const visit = async (t, r) => {
   for (const i of descriptors(e, t.manifests, "manifests of an index")) {
    const {os: t, architecture: a} = i.platform ?? {};
    const c = i.annotations?.["vnd.docker.reference.type"];
    if (c === "attestation-manifest") o.push(i);
    if (c !== void 0 || t === "unknown") continue;
    if (h.has(i.mediaType)) s.set(i.digest, i); else if (f.has(i.mediaType) && r < 3) await visit(parseJson(e, await n(i.digest), "index"), r + 1); else throw broken(e, `it holds a '${i.mediaType}' (${t ?? "?"}/${a ?? "?"}), not an image`);
   }
  };
  await visit(parseJson(e, await collect(readStored(r)), "index.json"), 0);
  const i = [ ...s.values() ];
  const [c, ...u] = i;
  const take = e => ({
   chosen: e,
   attestations: o.filter(({annotations: t}) => t?.["vnd.docker.reference.digest"] === e.digest)
  });
  if (c !== void 0 && u.length === 0) return take(c);
  const l = i.filter(({platform: e}) => e?.os === "linux" && e.architecture === "amd64");
  const [d, ...g] = l;
  if (d !== void 0 && g.length === 0) return take(d);
  const m = i.map(({platform: e}) => e ? `${e.os}/${e.architecture}` : "no platform");
  throw new a.lZ(`'${e}' holds ${i.length === 0 ? "no image" : `${i.length} images (${m.join(", ")})`}; exactly one for linux/amd64 is needed`, {
   help: "Build for the one platform linux/amd64 that Fargate will run."
  });
 }
 function parseManifest(e, t) {
  const n = parseJson(e, t, "manifest");
  const [r] = descriptors(e, [ n.config ], "manifest's config");
  if (r === void 0) throw broken(e, "the manifest has no config");
  return {
   config: r,
   layers: descriptors(e, n.layers, "manifest's layers")
  };
 }
 function descriptors(e, t, n) {
  if (!Array.isArray(t)) throw broken(e, `the ${n} are missing`);
  return t.map(t => {
   const {mediaType: r, digest: s, size: o} = t ?? {};
   if (typeof r !== "string" || typeof s !== "string" || !Number.isSafeInteger(o)) throw broken(e, `the ${n} have an entry that is no descriptor`);
   checkDigest(s);
   return t;
  });
 }
 function parseJson(e, t, n) {
  try {
   const e = JSON.parse(t.toString("utf8"));
   if (typeof e === "object" && e !== null && !Array.isArray(e)) return e;
  } catch (t) {
   throw broken(e, `its ${n} is not JSON`, t);
  }
  throw broken(e, `its ${n} is not a JSON object`);
 }
 async function indexFolder(e) {
  const t = new Map;
  const put = async n => {
   const r = await (0, s.lstat)((0, o.join)(e, n)).catch(() => {});
   if (r === void 0) return;
   if (!r.isFile()) throw broken(e, `'${n}' is not an ordinary file`);
   t.set(n, {
    path: (0, o.join)(e, n),
    start: 0,
    size: r.size
   });
  };
  await put("oci-layout");
  await put("index.json");
  for (const n of [ "blobs", "blobs/sha256" ]) {
   const r = await (0, s.lstat)((0, o.join)(e, n)).catch(() => {});
   if (r === void 0) return t;
   if (!r.isDirectory()) throw broken(e, `'${n}' is not an ordinary folder`);
  }
  for (const t of await (0, s.readdir)((0, o.join)(e, "blobs/sha256"))) await put(`blobs/sha256/${t}`);
  return t;
 }
 async function extract(e, t) {
  await (0, s.mkdir)((0, o.join)(t, "blobs/sha256"), {
   recursive: true
  });
  if ((await (0, s.readdir)(t)).length > 1 || (await (0, s.readdir)((0, o.join)(t, "blobs/sha256"))).length > 0) throw new a.lZ(`the folder '${t}' is not empty`);
  for (const [n, r] of e) {
   const e = n.startsWith("blobs/sha256/") ? `sha256:${n.slice("blobs/sha256/".length)}` : void 0;
   const i = readStored(r);
   const a = await (0, s.open)((0, o.join)(t, n), "wx", 420);
   await a.writeFile(e === void 0 ? i : verifying(i, e));
   await a.close();
  }
 }
 function readStored({path: e, start: t, size: n}) {
  if (n === 0) return i.Readable.from([]);
  const s = (0, r.openSync)(e, r.constants.O_RDONLY | r.constants.O_NOFOLLOW);
  return (0, r.createReadStream)("", {
   fd: s,
   start: t,
   end: t + n - 1
  });
 }
 async function collect(e) {
  const t = [];
  for await (const n of e) t.push(n);
  return Buffer.concat(t);
 }
 function blobPath(e) {
  checkDigest(e);
  return `blobs/sha256/${e.slice("sha256:".length)}`;
 }
 function broken(e, t, n) {
  return new a.lZ(`the image archive '${e}' is damaged: ${t}`, {
   cause: n,
   help: "Build it again; an archive that does not hold what its digests say is never scanned or pushed."
  });
 }
 var g = __nccwpck_require__(1601);
 const m = 100;
 function nextPage({headers: e, url: t}) {
  const n = /<([^>]+)>\s*;[^,]*\brel="?next"?/.exec(String(e.link ?? ""))?.[1];
  return n !== void 0 && URL.canParse(n, t.href) ? new URL(n, t.href).href : void 0;
 }
 async function inParallel(e, t, n) {
  const r = [ ...e ];
  let s = false;
  const worker = async () => {
   for (let e = r.shift(); e !== void 0 && !s; e = r.shift()) try {
    await n(e);
   } catch (e) {
    s = true;
    throw e;
   }
  };
  const o = await Promise.allSettled(Array.from({
   length: Math.min(t, e.length)
  }, worker));
  for (const e of o) if (e.status === "rejected") throw e.reason;
 }
 var w = __nccwpck_require__(7163);
 function parseChallenge(e) {
  let t = false;
  for (const {scheme: n, parameters: r} of challenges(e ?? "")) {
   const {realm: e, service: s, scope: o} = r;
   if (n === "bearer" && e !== void 0) return {
    scheme: n,
    realm: e,
    service: s,
    scope: o
   };
   if (n === "basic") t = true;
  }
  return t ? {
   scheme: "basic"
  } : void 0;
 }
 function challenges(e) {
  const t = [];
  const n = /\s*,?\s*([A-Za-z0-9!#$%&'*+.^_`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/y;
  for (let r = n.exec(e); r !== null; r = n.exec(e)) {
   const [, e = "", n, s] = r;
   const o = n?.replace(/\\(.)/g, "$1") ?? s;
   if (o === void 0) t.push({
    scheme: e.toLowerCase(),
    parameters: {}
   }); else {
    const n = t.at(-1);
    if (n !== void 0) n.parameters[e.toLowerCase()] = o;
   }
  }
  return t;
 }
 const y = require("node:timers/promises");
 const _ = {
  attempts: 6,
  baseMs: 500,
  maxMs: 15e3
 };
 const $ = 6e4;
 function pauseOf(e, t, n = 0, r = Math.random()) {
  const s = Math.min(e.maxMs, e.baseMs * 2 ** (t - 1));
  return Math.max(Math.round(s * r), Math.min(n, $));
 }
 async function pause(e, t) {
  t.throwIfAborted();
  await (0, y.setTimeout)(e, void 0, {
   signal: t
  }).catch(e => {
   t.throwIfAborted();
   throw e;
  });
 }
 function retryAfterMs(e, t = Date.now()) {
  if (e === void 0) return 0;
  if (/^\d+$/.test(e.trim())) return Number(e) * 1e3;
  const n = Date.parse(e);
  return Number.isNaN(n) ? 0 : Math.max(0, n - t);
 }
 function isPassingStatus(e) {
  return e === 408 || e === 429 || e >= 500 && e !== 501 && e !== 505;
 }
 function isCutConnection(e) {
  for (let t = e; t instanceof Error; t = t.cause) {
   const e = "code" in t && typeof t.code === "string" ? t.code : "";
   if (/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN|ECONNABORTED)$/.test(e)) return true;
   if (t.name === "TimeoutError") return true;
   if (t instanceof AggregateError && t.errors.some(isCutConnection)) return true;
  }
  return false;
 }
 function connectionProblem(e) {
  return (0, a.DD)(e).join(": ");
 }
 const v = 8 * 1024 * 1024;
 async function send({method: e, url: t, headers: n, body: r, stream: s, signal: o}) {
  const {request: i} = t.protocol === "https:" ? await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
  return new Promise((a, c) => {
   const u = i(t, {
    method: e,
    headers: {
     "user-agent": "slipway",
     ...n
    },
    signal: o
   });
   u.on("error", c);
   u.on("response", e => {
    const {statusCode: n = 0, headers: r} = e;
    if (s === true && (n === 200 || n === 206)) return a({
     status: n,
     headers: r,
     url: t,
     text: "",
     stream: e
    });
    read(e).then(e => a({
     status: n,
     headers: r,
     url: t,
     text: e
    }), c);
   });
   u.end(r);
  });
 }
 async function read(e) {
  let t = "";
  e.setEncoding("utf8");
  for await (const n of e) if (t.length < v) t += n;
  return t;
 }
 class RegistryError extends a.lZ {
  name="ActionError";
  status;
  codes;
  passing;
  askedMs;
  constructor(e, t) {
   super(e, t);
   this.status = t.status ?? 0;
   this.codes = t.codes ?? [];
   this.passing = t.passing ?? false;
   this.askedMs = t.askedMs ?? 0;
  }
 }
 const b = 6e4;
 const k = 6e5;
 const x = 3;
 function openRequests(e) {
  const {host: t, credentials: n, signal: r} = e;
  const s = e.retry ?? _;
  const o = (0, g.yv)(t);
  let i;
  if (n !== void 0) {
   (0, w.dK)(n.password);
   (0, w.dK)(basic(n).slice("Basic ".length));
  }
  const exchange = async (e, t) => {
   const {method: n, headers: s, body: a, stream: c, doing: u} = t;
   if (e.protocol !== "https:" && !(0, g.U9)(e.host)) throw new RegistryError(`could not ${u}: ${e.origin} would be spoken to without TLS`, {
    help: "Plain HTTP is used only for a registry on this machine."
   });
   const l = i !== void 0 && e.origin === o ? {
    authorization: i
   } : {};
   const d = a !== void 0 || c === true;
   const f = AbortSignal.timeout(d ? k : b);
   try {
    return await send({
     method: n,
     url: e,
     headers: {
      ...s,
      ...l
     },
     body: a,
     stream: c,
     signal: AbortSignal.any([ r, f ])
    });
   } catch (t) {
    r.throwIfAborted();
    throw new RegistryError(`could not ${u}: no answer from ${e.host} (${connectionProblem(t)})`, {
     passing: isCutConnection(t),
     help: `Check that ${e.host} is up and can be reached from here.`
    });
   }
  };
  const raw = async e => {
   let t = new URL(e.url, o);
   for (let n = 0; ;n++) {
    const r = await exchange(t, e);
    const {location: s} = r.headers;
    const o = r.status >= 300 && r.status < 400 && s !== void 0;
    if (!o || e.body !== void 0 || n === x) return r;
    if (e.method !== "GET" && e.method !== "HEAD") return r;
    if (!URL.canParse(s, t.href)) throw new RegistryError(`could not ${e.doing}: ${t.host} sends on to '${s.slice(0, 200)}', which is no address`, {
     status: r.status
    });
    t = new URL(s, t);
   }
  };
  const sendOnce = async e => {
   const r = i;
   let s = await raw(e);
   if (s.status === 401) {
    const t = i !== r ? i : await authorize(s, e.doing);
    if (t !== void 0 && t !== r) {
     i = t;
     s = await raw(e);
    }
   }
   if (e.expect.includes(s.status)) return s;
   throw refusal(s, e.doing, t, n !== void 0);
  };
  let a;
  const authorize = (e, t) => {
   a ??= answerChallenge(e.headers["www-authenticate"], t).finally(() => {
    a = void 0;
   });
   return a;
  };
  const answerChallenge = async (t, s) => {
   const i = parseChallenge(t);
   if (i === void 0) return;
   if (i.scheme === "basic") return n === void 0 ? void 0 : basic(n);
   const a = tokenUrl(i.realm, o, s);
   if (i.service !== void 0) a.searchParams.set("service", i.service);
   a.searchParams.set("scope", i.scope ?? `repository:${e.repository}:pull,push`);
   const c = await send({
    method: "GET",
    url: a,
    headers: n === void 0 ? {} : {
     authorization: basic(n)
    },
    signal: AbortSignal.any([ r, AbortSignal.timeout(b) ])
   }).catch(e => {
    r.throwIfAborted();
    throw new RegistryError(`could not ${s}: no answer from the token server ${a.host}`, {
     cause: connectionProblem(e),
     passing: isCutConnection(e)
    });
   });
   if (c.status !== 200) throw refusal(c, `${s} (token server)`, a.host, n !== void 0);
   const u = tokenIn(c.text);
   if (u === void 0) throw new RegistryError(`could not ${s}: the token server ${a.host} answered without a token`, {});
   (0, w.dK)(u);
   return `Bearer ${u}`;
  };
  return {
   host: t,
   retry: s,
   signal: r,
   sendOnce: sendOnce,
   async send(e) {
    for (let t = 1; ;t++) try {
     return await sendOnce(e);
    } catch (e) {
     if (!(e instanceof RegistryError && e.passing)) throw e;
     if (t >= s.attempts) throw e;
     await pause(pauseOf(s, t, e.askedMs), r);
    }
   }
  };
 }
 function tokenIn(e) {
  try {
   const {token: t, access_token: n} = JSON.parse(e);
   return [ t, n ].find(e => typeof e === "string" && e !== "");
  } catch {
   return;
  }
 }
 function tokenUrl(e, t, n) {
  const r = URL.canParse(e, t) ? new URL(e, t) : void 0;
  if (r !== void 0 && (r.protocol === "https:" || r.protocol === "http:" && (0, g.U9)(r.host))) return r;
  throw new RegistryError(`could not ${n}: the registry names '${e}' as its token server, which is not https`, {});
 }
 function basic({username: e, password: t}) {
  return `Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`;
 }
 function refusal(e, t, n, r) {
  const {status: s} = e;
  const o = errorsOf(e.text);
  const i = o.map(({code: e, message: t}) => [ e, t ].filter(Boolean).join(": ")).join("; ");
  return new RegistryError(`could not ${t}: ${n} answered ${s}${i === "" ? "" : ` (${i})`}`, {
   status: s,
   codes: o.flatMap(({code: e}) => e === void 0 ? [] : [ e ]),
   passing: isPassingStatus(s),
   askedMs: retryAfterMs(e.headers["retry-after"]),
   ...helpFor(s, r)
  });
 }
 function helpFor(e, t) {
  if (e === 401 && !t) return {
   help: "The registry wants credentials: set 'username' and 'password'."
  };
  if (e === 401 || e === 403) return {
   help: "These credentials may not do this in this repository. It will not be tried again."
  };
  if (e === 429) return {
   help: "The registry went on throttling through every retry. Push less at once, or later."
  };
  if (e >= 500) return {
   help: "The registry is in trouble, through every retry. Run the job again once it is well."
  };
  return {};
 }
 function errorsOf(e) {
  try {
   const {errors: t} = JSON.parse(e);
   if (!Array.isArray(t)) return [];
   return t.map(e => ({
    code: typeof e?.code === "string" ? e.code : void 0,
    message: typeof e?.message === "string" ? e.message.slice(0, 500) : void 0
   }));
  } catch {
   return [];
  }
 }
 const E = 16 * 1024 * 1024;
 async function uploadBlob(e, t, n, r = {}) {
  const {retry: s, signal: o} = e;
  const i = r.pieceSize ?? E;
  const a = `push the layer ${n.digest.slice(0, 19)} to ${t}`;
  let c = 0;
  const recover = async (e, t = false) => {
   if (!(e instanceof RegistryError) || !(e.passing || t)) throw e;
   c++;
   if (c >= s.attempts) throw e;
   await pause(pauseOf(s, c, e.askedMs), o);
  };
  while (true) {
   const s = r.mountFrom === void 0 ? "" : `?mount=${encodeURIComponent(n.digest)}&from=${encodeURIComponent(r.mountFrom)}`;
   const o = await e.send({
    method: "POST",
    url: `/v2/${t}/blobs/uploads/${s}`,
    expect: [ 201, 202 ],
    doing: a
   });
   if (o.status === 201) return "mounted";
   const c = Number(o.headers["oci-chunk-min-length"] ?? 0);
   const u = {
    location: locationOf(o, void 0, a)
   };
   try {
    if (n.size <= Math.max(i, c)) {
     const t = await whole(n);
     await finish(e, u.location, n.digest, a, t);
    } else {
     const t = await sendPieces(e, n, u, Math.max(i, c), a, recover);
     if (!t) continue;
     await finish(e, u.location, n.digest, a);
    }
    return "pushed";
   } catch (r) {
    await recover(r, isLost(r));
    if (await hasBlob(e, t, n.digest)) return "pushed";
   }
  }
 }
 async function hasBlob(e, t, n) {
  const r = await e.send({
   method: "HEAD",
   url: `/v2/${t}/blobs/${n}`,
   expect: [ 200, 404 ],
   doing: `look for the layer ${n.slice(0, 19)} in ${t}`
  });
  return r.status === 200;
 }
 async function sendPieces(e, t, n, r, s, o) {
  let i = 0;
  for await (const a of pieces(t.open(), r)) {
   const t = i + a.length;
   for (let r = i; r < t; ) try {
    const o = await e.sendOnce({
     method: "PATCH",
     url: n.location,
     headers: {
      "content-type": "application/octet-stream",
      "content-range": `${r}-${t - 1}`
     },
     body: a.subarray(r - i),
     expect: [ 201, 202, 204 ],
     doing: s
    });
    n.location = locationOf(o, n.location, s);
    r = t;
   } catch (a) {
    await o(a, isLost(a));
    if (isLost(a)) return false;
    const c = await positionOf(e, n, s);
    if (c === void 0) return false;
    if (c >= i && c <= t) r = c;
   }
   i = t;
  }
  return true;
 }
 async function positionOf(e, t, n) {
  const r = await e.send({
   method: "GET",
   url: t.location,
   expect: [ 200, 204, 400, 404, 405, 416 ],
   doing: n
  });
  if (r.status > 204) return;
  t.location = locationOf(r, t.location, n);
  return receivedBytes(r.headers.range);
 }
 function receivedBytes(e) {
  const t = /^(?:bytes=)?0-(\d+)$/.exec(e ?? "")?.[1];
  if (t === void 0) return;
  return t === "0" ? 0 : Number(t) + 1;
 }
 async function finish(e, t, n, r, s) {
  const o = new URL(t);
  o.searchParams.set("digest", n);
  await e.sendOnce({
   method: "PUT",
   url: o.href,
   headers: {
    "content-type": "application/octet-stream"
   },
   ...s === void 0 ? {} : {
    body: s
   },
   expect: [ 201, 202, 204 ],
   doing: r
  });
 }
 function isLost(e) {
  return e instanceof RegistryError && (e.status === 404 || e.status === 416);
 }
 function locationOf(e, t, n) {
  const {location: r} = e.headers;
  if (r !== void 0 && URL.canParse(r, e.url.href)) return new URL(r, e.url).href;
  if (t !== void 0) return t;
  throw new RegistryError(`could not ${n}: the registry did not say where to upload to`, {
   status: e.status
  });
 }
 async function whole(e) {
  const t = [];
  for await (const n of e.open()) t.push(n);
  return Buffer.concat(t);
 }
 async function* pieces(e, t) {
  let n = [];
  let r = 0;
  for await (const s of e) for (let e = 0; e < s.length; ) {
   const o = s.subarray(e, e + t - r);
   n.push(o);
   r += o.length;
   e += o.length;
   if (r === t) {
    yield Buffer.concat(n);
    n = [];
    r = 0;
   }
  }
  if (r > 0) yield Buffer.concat(n);
 }
 class TagTakenError extends a.lZ {
  name="ActionError";
  tag;
  digest;
  constructor(e, t, n, r) {
   super(`the tag '${e}' can't be set to ${t}: it points at ${n ?? "another image"} and may not be moved`, {
    cause: r
   });
   this.tag = e;
   this.digest = n;
  }
 }
 const T = 4;
 const O = [ "application/vnd.oci.image.manifest.v1+json", "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.v2+json", "application/vnd.docker.distribution.manifest.list.v2+json" ].join(", ");
 function openRegistry(e) {
  const {host: t, name: n, credentials: r, signal: s} = e;
  const o = openRequests({
   host: t,
   repository: n,
   credentials: r,
   signal: s,
   ...e.retry === void 0 ? {} : {
    retry: e.retry
   }
  });
  const i = e.pieceSize === void 0 ? {} : {
   pieceSize: e.pieceSize
  };
  const resolve = async e => {
   const r = `look up ${n}${e.includes(":") ? "@" : ":"}${e}`;
   const s = await o.send({
    method: "HEAD",
    url: `/v2/${n}/manifests/${e}`,
    headers: {
     accept: O
    },
    expect: [ 200, 404 ],
    doing: r
   });
   if (s.status === 404) return;
   const i = s.headers["docker-content-digest"];
   if (typeof i === "string") return i;
   throw new RegistryError(`could not ${r}: ${t} did not say its digest`, {
    status: 200
   });
  };
  const putManifest = async (e, t) => {
   await o.send({
    method: "PUT",
    url: `/v2/${n}/manifests/${t}`,
    headers: {
     "content-type": e.mediaType
    },
    body: e.manifest,
    expect: [ 201 ],
    doing: `push the manifest of ${n}${t.includes(":") ? "@" : ":"}${t}`
   });
  };
  const check = async (e, r) => {
   const s = await resolve(r);
   if (s === e.digest) return;
   throw new a.lZ(`${t}/${n} has ${s ?? "nothing"} under '${r}' after the push; it must be ${e.digest}`, {
    help: "Somebody else pushed meanwhile, or the registry rewrites manifests. Nothing may be deployed from here."
   });
  };
  const tags = async () => {
   const e = [];
   let t = `/v2/${n}/tags/list?n=1000`;
   for (let r = 0; t !== void 0 && r < m; r++) {
    const r = await o.send({
     method: "GET",
     url: t,
     expect: [ 200, 404 ],
     doing: `list the tags of ${n}`
    });
    if (r.status === 404) return e;
    e.push(...tagsIn(r.text));
    t = nextPage(r);
   }
   return e;
  };
  return {
   resolve: resolve,
   tags: tags,
   async pushImage(e, {mountFrom: t, onBlob: r} = {}) {
    const pushOne = async e => {
     const s = performance.now();
     const a = await hasBlob(o, n, e.digest);
     const c = a ? "there" : await uploadBlob(o, n, e, {
      mountFrom: t,
      ...i
     });
     r?.({
      digest: e.digest,
      size: e.size,
      how: c,
      took: performance.now() - s
     });
    };
    await inParallel(unique(e.blobs), T, pushOne);
    await putManifest(e, e.digest);
    await check(e, e.digest);
   },
   async tag(e, t) {
    try {
     await putManifest(e, t);
    } catch (n) {
     if (!isImmutableTag(n)) throw n;
     const r = await resolve(t);
     if (r !== e.digest) throw new TagTakenError(t, e.digest, r, n);
    }
    await check(e, t);
   }
  };
 }
 function isImmutableTag(e) {
  if (!(e instanceof RegistryError)) return false;
  return e.status === 409 || e.codes.some(e => /^(TAG_INVALID|TAG_IMMUTABLE|ImageTagAlreadyExistsException)$/.test(e)) || /immutab|already exists/i.test(e.message);
 }
 function tagsIn(e) {
  try {
   const {tags: t} = JSON.parse(e);
   return Array.isArray(t) ? t.filter(e => typeof e === "string") : [];
  } catch {
   return [];
  }
 }
 function unique(e) {
  return [ ...new Map(e.map(e => [ e.digest, e ])).values() ];
 }
 var q = __nccwpck_require__(4634);
 var S = __nccwpck_require__(5961);
 const j = require("node:v8");
 var A = __nccwpck_require__(1787);
 const R = 1e6;
 let I = 0;
 let P = false;
 const saysFailure = () => P;
 async function appendSummary(e) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  P ||= /^#{2,4} (?:\u274c|\u2717)/m.test(e);
  const t = (0, w.E$)(`${I > 0 ? "\n" : ""}${e}${e.endsWith("\n") ? "" : "\n"}`);
  const n = R - I;
  const r = Buffer.byteLength(t);
  const s = r <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
  if (n <= 0) return;
  I += Buffer.byteLength(s);
  await A.z.addRaw(s).write();
  A.z.emptyBuffer();
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
 const L = 4e3;
 function failureMarkdown(e, t) {
  const {help: n = "", place: r} = (0, a.wr)(t);
  const s = (0, w.E$)(n);
  const [o = "", ...i] = (0, a.DD)(t).map(w.E$);
  const [c = "", ...u] = o.split("\n");
  const l = [ ...u, ...i.map(e => `because: ${e}`) ];
  const [d = "", ...f] = s.split("\n");
  const h = r === void 0 ? "" : `\`${r.file}${r.line ? `:${r.line}` : ""}\`: `;
  const p = shortDigests(c).replace(/:$/, "").replace(/(?<![.?!\u2026])$/, ".");
  return [ `## \u274c ${e} failed`, `${h}**${plain(p)}** ${plain(d)}`.trimEnd(), ...f.length === 0 ? [] : [ block(f) ], ...l.length === 0 ? [] : [ details(l) ] ].join("\n\n").concat("\n");
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
  const n = t.length > L ? `${t.slice(0, L)}\n\u2026 the log has all of it` : t;
  const [r = "```"] = [ ...n.matchAll(/`{3,}/g) ].map(([e]) => `${e}\``).sort((e, t) => t.length - e.length);
  return `${r}text\n${n}\n${r}`;
 }
 const M = 250;
 const C = 8e3;
 function run(e, t) {
  setTimeout(compileInTheForeground, M).unref();
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
   const o = n.signal.reason;
   if (o instanceof a.cc) {
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
   S.pq(`${e} received: ending what runs`);
   n.abort(new a.cc(e));
   setTimeout(() => fail(n.signal.reason), C).unref();
  });
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  const work = async () => {
   const r = (0, q.K)(e.inputs, process.env);
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
  for (const e of [ "--no-concurrent-sparkplug", "--no-maglev" ]) (0, j.setFlagsFromString)(e);
 }
 function setOutputs(e, t) {
  for (const [n, r] of Object.entries(t)) {
   const t = e.outputs[n];
   if (t === void 0) throw new Error(`${e.name} declares no output for '${n}'`);
   if (r === void 0) continue;
   const s = typeof r === "string" ? r : JSON.stringify(r);
   if (process.env.GITHUB_OUTPUT) (0, A.n0)("OUTPUT", (0, A.vC)(t, s)); else S.pq(`${t}: ${s}`);
  }
 }
 function report(e, t) {
  const [n = "unknown error", ...r] = (0, a.DD)(t);
  const {help: s, place: o} = (0, a.wr)(t);
  const i = [ n, ...r.map(e => `because: ${e}`), ...s === void 0 ? [] : [ `help: ${s}` ] ];
  S.z3(i.join("\n"), {
   title: e,
   ...o === void 0 ? {} : {
    place: o
   }
  });
  if (t instanceof Error && t.stack !== void 0) S.Yz((0, w.E$)(t.stack));
 }
 function ignore() {}
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof a.cc);
 }
 async function openDestination(e, t) {
  const {signal: n} = t;
  if (e.kind === "registry") {
   const {host: r, name: s} = e;
   return {
    address: {
     host: r === "docker.io" ? "registry-1.docker.io" : r,
     name: s
    },
    uri: `${r}/${s}`,
    credentials: t.credentials ?? await ownCredentials(r, n),
    policy: void 0
   };
  }
  const [{ecrClient: r}, {regionOf: s}, {ecrCredentials: o, findRepository: i}] = await Promise.all([ __nccwpck_require__.e(643).then(__nccwpck_require__.bind(__nccwpck_require__, 8643)), __nccwpck_require__.e(424).then(__nccwpck_require__.bind(__nccwpck_require__, 424)), __nccwpck_require__.e(121).then(__nccwpck_require__.bind(__nccwpck_require__, 5121)) ]);
  const a = s(e.region);
  const c = await r(a);
  const {name: u, registryId: l} = e;
  const [d, f] = await Promise.all([ i({
   client: c,
   name: u,
   registryId: l,
   create: t.createRepository,
   movingTags: t.movingTags,
   lifecyclePolicy: t.lifecyclePolicy,
   signal: n
  }), o(c, n) ]);
  if (d.created) S.pq(`created the ECR repository ${u} in ${a} (${d.policy.mutability}, scanned on push)`);
  const {host: h} = d.address;
  return {
   address: d.address,
   uri: `${h}/${u}`,
   credentials: f,
   policy: d.policy
  };
 }
 async function ownCredentials(e, t) {
  const {dockerCredentials: n} = await __nccwpck_require__.e(322).then(__nccwpck_require__.bind(__nccwpck_require__, 7322));
  const r = await n(e, t);
  if (r !== void 0 || e !== "public.ecr.aws") return r;
  return (await __nccwpck_require__.e(203).then(__nccwpck_require__.bind(__nccwpck_require__, 1203))).publicCredentials(t);
 }
 const z = {
  name: "push-sha-tag",
  inputs: {
   archive: {
    name: "archive",
    type: "string",
    required: true
   },
   digest: {
    name: "digest",
    type: "string",
    required: true
   },
   repository: {
    name: "repository",
    type: "list",
    required: true
   },
   tag: {
    name: "tag",
    type: "string"
   },
   tags: {
    name: "tags",
    type: "list"
   },
   version: {
    name: "version",
    type: "string"
   },
   tagBranch: {
    name: "tag-branch",
    type: "boolean",
    default: "false"
   },
   awsRegion: {
    name: "aws-region",
    type: "list"
   },
   createRepository: {
    name: "create-repository",
    type: "boolean",
    default: "true"
   },
   lifecyclePolicy: {
    name: "lifecycle-policy",
    type: "string"
   },
   untaggedDays: {
    name: "untagged-days",
    type: "integer",
    default: "14",
    minimum: 0,
    maximum: 3650
   },
   mountFrom: {
    name: "mount-from",
    type: "string"
   },
   username: {
    name: "username",
    type: "string"
   },
   password: {
    name: "password",
    type: "secret"
   }
  },
  outputs: {
   image: "image",
   digest: "digest",
   images: "images",
   imageTag: "image-tag",
   tags: "tags",
   registry: "registry",
   repositoryUri: "repository-uri",
   pushed: "pushed"
  }
 };
 async function lifecyclePolicy(e, t) {
  if (e === void 0) return t === 0 ? void 0 : JSON.stringify({
   rules: [ untaggedRule(t) ]
  });
  const n = await (0, s.readFile)(e, "utf8").catch(t => {
   throw new a.lZ(`the lifecycle policy '${e}' can't be read`, {
    cause: t
   });
  });
  let r;
  try {
   r = JSON.parse(n);
  } catch (t) {
   throw new a.lZ(`the lifecycle policy '${e}' is not JSON`, {
    cause: t,
    place: {
     file: e
    }
   });
  }
  if (!Array.isArray(r?.rules)) throw new a.lZ(`the lifecycle policy '${e}' has no 'rules'`, {
   place: {
    file: e
   }
  });
  return JSON.stringify(r);
 }
 function untaggedRule(e) {
  return {
   rulePriority: 1,
   description: `images without a tag, after ${e} days`,
   selection: {
    tagStatus: "untagged",
    countType: "sinceImagePushed",
    countUnit: "days",
    countNumber: e
   },
   action: {
    type: "expire"
   }
  };
 }
 const U = /^(v?)(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*))*))?(?:\+[\da-zA-Z-]+(?:\.[\da-zA-Z-]+)*)?$/;
 function parse(e) {
  const [, t = "", n, r, s, o = ""] = U.exec(e) ?? [];
  if (n === void 0) return;
  return {
   prefix: t,
   major: Number(n),
   minor: Number(r),
   patch: Number(s),
   prerelease: o
  };
 }
 function versionTags(e) {
  const t = parse(e);
  const n = e.replace(/\+.*$/, "");
  if (t === void 0 || n.length > 128) throw new q.d(`input 'version' is '${e}'; it must be a semantic version such as 1.4.2 or v1.4.2-rc.1`);
  const {prefix: r, major: s, minor: o, prerelease: i} = t;
  if (i !== "") return {
   fixed: n,
   moving: []
  };
  return {
   fixed: n,
   moving: [ `${r}${s}.${o}`, ...s === 0 ? [] : [ `${r}${s}` ] ]
  };
 }
 function newerRelease(e, t, n) {
  const r = parse(t);
  if (r === void 0) return;
  const s = n.flatMap(t => {
   const n = parse(t);
   if (n === void 0 || n.prefix !== r.prefix || n.prerelease !== "") return [];
   return t.startsWith(`${e}.`) ? [ {
    name: t,
    other: n
   } ] : [];
  });
  s.sort((e, t) => compare(t.other, e.other));
  const [o] = s;
  return o !== void 0 && compare(o.other, r) > 0 ? o.name : void 0;
 }
 function compare(e, t) {
  return e.major - t.major || e.minor - t.minor || e.patch - t.patch;
 }
 function branchTag(e) {
  const t = /^refs\/heads\/(.+)$/s.exec(e)?.[1];
  const n = (t ?? "").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "").slice(0, 128);
  if (n !== "") return n;
  throw new q.d(`input 'tag-branch' is true, and GITHUB_REF is '${e}', not a branch`, {
   help: "Set it only where a branch was pushed: where github.ref_type is branch, and the event is no pull request."
  });
 }
 var B = __nccwpck_require__(2958);
 function imageOf(e) {
  return {
   digest: e.digest,
   mediaType: e.manifestMediaType,
   manifest: e.manifest,
   blobs: [ e.config, ...e.layers ].map(({digest: t, size: n}) => ({
    digest: t,
    size: n,
    open: () => e.readBlob(t)
   }))
  };
 }
 async function pushUnderTags(e) {
  const {registry: t, image: n, uri: r, tags: s, say: o} = e;
  const i = [];
  for (const r of s) {
   const s = await t.resolve(r);
   if (s === void 0) i.push(r); else if (s !== n.digest) throw tagTaken(e, r, s);
  }
  await checkMovingTags(e);
  if (i.length === 0) {
   o(`${r}:${s.join(" and :")} is this image already; nothing to push`);
   return false;
  }
  const a = n.blobs.length - 1;
  if (await t.resolve(n.digest) === n.digest) o(`the image is there already, with its ${layersText(a)}`); else {
   const r = progress(n, o);
   await t.pushImage(n, {
    mountFrom: e.mountFrom,
    onBlob: r
   });
  }
  for (const s of i) {
   try {
    await t.tag(n, s);
   } catch (t) {
    throw t instanceof TagTakenError ? tagTaken(e, s, t.digest, t) : t;
   }
   o(`${r}:${s} \u2192 ${n.digest}`);
  }
  return true;
 }
 async function moveTags(e) {
  const {registry: t, image: n, uri: r, movingTags: s, version: o, say: i} = e;
  const a = o === void 0 ? [] : await t.tags();
  const c = [];
  for (const e of s) {
   const s = o === void 0 ? void 0 : newerRelease(e, o, a);
   if (s !== void 0) {
    i(`${r}:${e} stays: ${s} is newer than ${o}`);
    continue;
   }
   c.push(e);
   const u = await t.resolve(e);
   if (u === n.digest) {
    i(`${r}:${e} is this image already`);
    continue;
   }
   await t.tag(n, e);
   i(`${r}:${e} \u2192 ${n.digest}${u === void 0 ? "" : ` (was ${u})`}`);
  }
  return c;
 }
 async function checkMovingTags({registry: e, image: t, uri: n, policy: r, movingTags: s}) {
  if (r === void 0) return;
  const o = [];
  for (const n of s.filter(e => (0, B.t3)(r, e))) {
   const r = await e.resolve(n);
   if (r !== void 0 && r !== t.digest) o.push(n);
  }
  if (o.length === 0) return;
  throw new a.lZ(`${o.map(e => `'${e}'`).join(" and ")} can't move to this image: ${n} keeps ${o.length === 1 ? "it" : "them"} immutable (${r.mutability}). Nothing was pushed.`, {
   help: `Except what is to move: ${(0, B.RL)(n.slice(n.indexOf("/") + 1), r, o)}`
  });
 }
 function tagTaken({image: e, uri: t}, n, r, s) {
  return new a.lZ(`${t}:${n} is ${r ?? "another image"}, and this image is ${e.digest}. The tag was not moved.`, {
   cause: s,
   help: "A build is pushed once under its tag. Re-run only what failed after the build, so that its digest is carried on; or give this build a tag of its own."
  });
 }
 function progress(e, t) {
  const n = new Set(e.blobs.map(({digest: e}) => e)).size - 1;
  const r = e.blobs[0]?.digest;
  let s = 0;
  return ({digest: e, size: o, how: i, took: a}) => {
   const c = e === r ? "config" : `layer ${++s}/${n}`;
   if (i === "there") t(`${c} ${sizeText(o)} already there`); else t(`${c} ${sizeText(o)} ${i} \xb7 ${(a / 1e3).toFixed(1)} s`);
  };
 }
 function layersText(e) {
  return `${e} ${e === 1 ? "layer" : "layers"}`;
 }
 function sizeText(e) {
  if (e < 1e3) return `${e} B`;
  if (e < 1e6) return `${(e / 1e3).toFixed(1)} kB`;
  if (e < 1e9) return `${(e / 1e6).toFixed(1)} MB`;
  return `${(e / 1e9).toFixed(2)} GB`;
 }
 run(z, async ({inputs: e, setOutputs: t, signal: n}) => {
  const r = (0, g.Bs)(e.tag ?? commit());
  const s = e.version === void 0 ? void 0 : versionTags(e.version);
  const o = [ ...new Set([ r, ...s === void 0 ? [] : [ s.fixed ] ]) ];
  const i = e.tagBranch ? [ branchTag(process.env.GITHUB_REF ?? "") ] : [];
  const c = [ ...e.tags.map(g.Bs), ...i, ...s?.moving ?? [] ];
  const u = [ ...new Set(c) ].filter(e => !o.includes(e));
  const l = e.mountFrom === void 0 ? void 0 : (0, g.Cg)(e.mountFrom);
  const d = (0, B.Sx)(e.repository, e.awsRegion);
  const f = (0, B.vG)(d, e.username, e.password);
  const h = await lifecyclePolicy(e.lifecyclePolicy, e.untaggedDays);
  const p = await openLayout(e.archive);
  const {digest: m} = p;
  if (e.digest !== m) throw new a.lZ(`the archive holds ${m}; ${e.digest} was to be pushed`, {
   help: "Only what was scanned is pushed: give the archive and the digest of one and the same build."
  });
  S.pq(`${m}, ${p.platform}, ${sizeText(p.size)} in ${layersText(p.layers.length)}`);
  const w = {
   credentials: f,
   createRepository: e.createRepository,
   movingTags: u
  };
  const y = await Promise.all(d.map(e => openDestination(e, {
   ...w,
   lifecyclePolicy: h,
   signal: n
  })));
  const _ = imageOf(p);
  const $ = y.map(({address: t, uri: r, policy: s, credentials: i}) => ({
   registry: openRegistry({
    ...t,
    credentials: i,
    signal: n
   }),
   image: _,
   uri: r,
   policy: s,
   tags: o,
   movingTags: u,
   version: e.version,
   mountFrom: l,
   say: d.length === 1 ? S.pq : e => S.pq(e.includes(r) ? e : `${r} ${e}`)
  }));
  const v = performance.now();
  const b = await Promise.allSettled($.map(e => pushUnderTags(e)));
  const k = $.filter((e, t) => b[t]?.status === "fulfilled").map(({uri: e}) => `${e}@${m}`);
  const [x] = y;
  if (x !== void 0 && b[0]?.status === "fulfilled") {
   const {uri: e} = x;
   const n = e.slice(0, e.indexOf("/"));
   const s = b.some(e => e.status === "fulfilled" && e.value);
   t({
    image: `${e}@${m}`,
    digest: m,
    imageTag: r,
    registry: n,
    repositoryUri: e,
    pushed: s
   });
  }
  if (k.length > 0) t({
   images: JSON.stringify(k)
  });
  n.throwIfAborted();
  throwFailures(b, $);
  const E = await Promise.all($.map(e => moveTags(e)));
  t({
   tags: JSON.stringify([ ...o, ...E[0] ?? [] ])
  });
  await p.close();
  const T = ((performance.now() - v) / 1e3).toFixed(1);
  const O = b.some(e => e.status === "fulfilled" && e.value);
  await appendSummary(`## \u2705 ${O ? "Pushed" : "There already"}: ${o.map(e => e.slice(0, 12)).join(", ")}\n\n${table([ "repository", "tags", "moving tags", "size", "pushed" ], $.map(({uri: e}, t) => {
   const n = b[t];
   return [ `\`${e}\``, o.map(e => `\`${e}\``).join(", "), (E[t] ?? []).join(", "), sizeText(p.size), n?.status === "fulfilled" && n.value ? `${T} s` : "was there" ];
  }))}\n\n\`\`\`text\n${k.join("\n")}\n\`\`\`\n`);
 });
 function throwFailures(e, t) {
  const n = e.flatMap((e, t) => e.status === "rejected" ? [ {
   error: e.reason,
   at: t
  } ] : []);
  const [r] = n;
  if (r === void 0) return;
  if (e.length === 1) throw r.error;
  const s = n.map(({error: e, at: n}) => `${t[n]?.uri}: ${(0, a.DD)(e).join(": ")}`);
  throw new a.lZ(`the push failed in ${n.length} of ${e.length} places; no moving tag was moved\n${s.join("\n")}`, {
   help: "Run the job again: what is there already is not sent again."
  });
 }
 function commit() {
  const e = process.env.GITHUB_SHA ?? "";
  if (e !== "") return e;
  throw new q.d("input 'tag' was not given, and there is no GITHUB_SHA to take instead");
 }
 module.exports = n;
})();
