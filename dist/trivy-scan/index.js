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
  4088: ((e, t, n) => {
   n.d(t, {
    z: () => imageFor,
    O: () => remoteImage
   });
   var r = n(1601);
   var i = n(6935);
   var o = n(4704);
   const s = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
   const a = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
   const c = /^\w[\w.-]{0,127}$/;
   const u = /^sha256:[0-9a-f]{64}$/;
   function parseImage(e) {
    const wrong = t => new o.lZ(`'${e}' is not the name of an image: ${t}`, {
     help: "It must be like REPOSITORY@sha256:\u2026, or REPOSITORY:TAG."
    });
    const t = e.indexOf("@");
    const n = t < 0 ? void 0 : e.slice(t + 1);
    if (n !== void 0 && !u.test(n)) throw wrong(`'${n}' is no digest, sha256: and 64 hexadecimal digits`);
    const r = t < 0 ? e : e.slice(0, t);
    const i = r.lastIndexOf(":");
    const l = i > r.lastIndexOf("/");
    const d = l ? r.slice(i + 1) : void 0;
    if (d !== void 0 && !c.test(d)) throw wrong(`'${d}' is no tag`);
    const f = l ? r.slice(0, i) : r;
    const [p = "", ...h] = f.split("/");
    const m = h.length > 0 && (/[.:]/.test(p) || p === "localhost");
    if (m && !s.test(p)) throw wrong(`'${p}' is no registry's host`);
    const g = m ? h : [ p, ...h ];
    const w = g.find(e => !a.test(e));
    if (w !== void 0) throw wrong(w === "" ? "a part of it is empty" : `'${w}' must be lower-case letters and digits with single . _ or - between them`);
    return {
     repository: f,
     tag: d,
     digest: n
    };
   }
   function remoteImage(e) {
    const {repository: t, tag: n, digest: i} = parseImage(e);
    const s = (0, r.or)(t);
    if (s === void 0) throw new o.lZ(`the image '${e}' names no registry; it must be host/name@sha256:\u2026 or host/name:tag`, {
     help: "Images without a host are those of Docker Hub: write docker.io/library/alpine for alpine. For one of ECR give the repository's whole URI."
    });
    const {host: a, name: c} = s;
    const u = a === "docker.io" && !c.includes("/");
    return {
     repository: {
      host: a,
      name: u ? `library/${c}` : c
     },
     reference: i ?? n ?? "latest"
    };
   }
   function imageFor(e, t) {
    const n = (0, i.K)(t, "manifests").filter(({annotations: e, platform: t}) => e?.["vnd.docker.reference.type"] === void 0 && t?.os !== "unknown");
    const [r, ...s] = n;
    if (r !== void 0 && s.length === 0) return r;
    const [a, ...c] = n.filter(({platform: e}) => e?.os === "linux" && e.architecture === "amd64");
    if (a !== void 0 && c.length === 0) return a;
    const u = n.map(({platform: e}) => `${e?.os ?? "?"}/${e?.architecture ?? "?"}`);
    throw new o.lZ(`${e} is an index of ${n.length === 0 ? "no image" : u.join(", ")}; exactly one for linux/amd64 is needed`, {
     help: "Give the digest of the one image to scan."
    });
   }
  }),
  793: ((e, t, n) => {
   n.d(t, {
    H2: () => checkDigest,
    MP: () => verifying
   });
   var r = n(7598);
   var i = n(7075);
   var o = n(4704);
   function checkDigest(e) {
    if (!/^sha256:[0-9a-f]{64}$/.test(e)) throw new o.lZ(`'${e}' is not a digest; it must be sha256: and 64 hexadecimal digits`);
   }
   function verifying(e, t) {
    const n = (0, r.createHash)("sha256");
    const s = new i.Transform({
     transform(e, t, r) {
      n.update(e);
      r(null, e);
     },
     flush(e) {
      const r = `sha256:${n.digest("hex")}`;
      e(r === t ? null : new o.lZ(`a blob is damaged: it must hash to ${t} and hashes to ${r}`));
     }
    });
    e.on("error", e => s.destroy(e));
    s.on("close", () => e.destroy());
    return e.pipe(s);
   }
  }),
  1601: ((e, t, n) => {
   n.d(t, {
    Cg: () => checkRepositoryName,
    U9: () => isLoopback,
    or: () => parseAddress,
    yv: () => originOf
   });
   var r = n(4704);
   const i = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
   const o = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
   function checkRepositoryName(e) {
    if (i.test(e) && e.length <= 255) return e;
    throw new r.lZ(`'${e}' is not the name of a repository; it must be lower-case letters and digits with single . _ - or / between them`);
   }
   function parseAddress(e) {
    const t = e.indexOf("/");
    const n = t < 0 ? "" : e.slice(0, t);
    if (!/[.:]/.test(n) && n !== "localhost") return;
    if (!o.test(n) || !URL.canParse(`https://${n}`)) throw new r.lZ(`'${n}' in '${e}' is not a registry's host`);
    const i = e.slice(t + 1);
    if (/[:@]/.test(i)) throw new r.lZ(`'${e}' has a tag or digest; give the repository alone`, {
     help: "The tag goes into the input 'tag'."
    });
    return {
     host: n,
     name: checkRepositoryName(i)
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
  6935: ((e, t, n) => {
   n.d(t, {
    K: () => descriptorsIn,
    k: () => configIn
   });
   function descriptorsIn(e, t) {
    const n = parse(e)[t];
    return Array.isArray(n) ? n.filter(isDescriptor) : [];
   }
   function configIn(e) {
    const {config: t} = parse(e);
    return isDescriptor(t) ? t : void 0;
   }
   function parse(e) {
    try {
     const t = JSON.parse(e);
     return typeof t === "object" && t !== null ? t : {};
    } catch {
     return {};
    }
   }
   function isDescriptor(e) {
    if (typeof e !== "object" || e === null) return false;
    const {digest: t, size: n} = e;
    return typeof t === "string" && /^sha256:[0-9a-f]{64}$/.test(t) && Number.isSafeInteger(n) && Number(n) >= 0;
   }
  }),
  4675: ((e, t, n) => {
   n.d(t, {
    E3: () => connectionProblem,
    LM: () => isCutConnection,
    Vs: () => retryAfterMs,
    Wj: () => isPassingStatus,
    eY: () => pauseOf,
    iU: () => o,
    v7: () => pause
   });
   var r = n(8500);
   var i = n(4704);
   const o = {
    attempts: 6,
    baseMs: 500,
    maxMs: 15e3
   };
   const s = 6e4;
   function pauseOf(e, t, n = 0, r = Math.random()) {
    const i = Math.min(e.maxMs, e.baseMs * 2 ** (t - 1));
    return Math.max(Math.round(i * r), Math.min(n, s));
   }
   async function pause(e, t) {
    t.throwIfAborted();
    await (0, r.setTimeout)(e, void 0, {
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
    return (0, i.DD)(e).join(": ");
   }
  }),
  1787: ((e, t, n) => {
   n.d(t, {
    Lb: () => issueCommand,
    n0: () => issueFileCommand,
    vC: () => prepareKeyValueMessage,
    z: () => p
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
   const p = f;
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
  5398: ((e, t, n) => {
   n.d(t, {
    m: () => exec
   });
   var r = n(4704);
   var i = n(7163);
   const o = 5e3;
   function exec(e, t, n = {}) {
    const {signal: s} = n;
    return new Promise((a, c) => {
     if (s?.aborted) return c(s.reason);
     const {spawn: u} = process.getBuiltinModule("node:child_process");
     const l = u(e, t, {
      cwd: n.cwd,
      env: n.env === void 0 ? process.env : {
       ...process.env,
       ...n.env
      },
      stdio: [ n.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
     });
     let d;
     const onAbort = () => {
      l.kill("SIGTERM");
      d = setTimeout(() => l.kill("SIGKILL"), o);
     };
     s?.addEventListener("abort", onAbort, {
      once: true
     });
     const f = collect(l.stdout, e => n.onLine?.(e, "stdout"));
     const p = collect(l.stderr, e => n.onLine?.(e, "stderr"));
     if (n.input !== void 0) {
      l.stdin?.on("error", () => {});
      l.stdin?.end(n.input);
     }
     l.on("error", t => {
      s?.removeEventListener("abort", onAbort);
      const i = t.code === "ENOENT";
      c(new r.lZ(i ? `'${e}' was not found on this machine` : `'${e}' could not be started`, {
       cause: t,
       ...i && n.missingHelp !== void 0 ? {
        help: n.missingHelp
       } : {}
      }));
     });
     l.on("close", (o, u) => {
      clearTimeout(d);
      s?.removeEventListener("abort", onAbort);
      if (s?.aborted) return c(s.reason);
      const l = {
       exitCode: o ?? 128,
       stdout: f(),
       stderr: p()
      };
      if (l.exitCode === 0 || n.allowFailure) return a(l);
      const h = u === null ? `exit code ${l.exitCode}` : `killed by ${u}`;
      const m = (l.stderr.trim() || l.stdout.trim()).split("\n").slice(-20).join("\n");
      c(new r.lZ((0, i.E$)(`${`${e} ${t[0] ?? ""}`.trim()} failed (${h})${m === "" ? "" : `:\n${m}`}`)));
     });
    });
   }
   function collect(e, t) {
    let n = "";
    let r = "";
    e?.setEncoding("utf8");
    e?.on("data", e => {
     n += e;
     const i = (r + e).split(/\r?\n/);
     r = i.pop() ?? "";
     for (const e of i) t(e);
    });
    e?.on("end", () => {
     if (r !== "") t(r);
    });
    return () => n;
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
 var s = __nccwpck_require__(3024);
 var a = __nccwpck_require__(7075);
 var c = __nccwpck_require__(4704);
 var u = __nccwpck_require__(793);
 var l = __nccwpck_require__(7598);
 var d = __nccwpck_require__(6466);
 const f = /^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
 const p = 512;
 async function indexTar(e) {
  const {extract: t} = await __nccwpck_require__.e(118).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6118, 19));
  const n = new Map;
  const r = t();
  const read = async () => {
   for await (const t of r) {
    const {type: r} = t.header;
    const i = t.header.name.replace(/^\.\//, "").replace(/\/$/, "");
    if (i.startsWith("/") || i.includes("\\") || i.split("/").includes("..")) throw refused(e, `an entry named '${t.header.name}'`);
    if (r !== "file" && r !== "directory") throw refused(e, `a ${r} named '${i}'`);
    if (r === "file" && f.test(i)) {
     if (n.has(i)) throw refused(e, `the file '${i}' twice`);
     const r = (0, l.createHash)("sha256");
     for await (const e of t) r.update(e);
     n.set(i, {
      path: e,
      start: t.offset + p,
      size: t.header.size
     });
     const o = r.digest("hex");
     if (i.startsWith("blobs/") && !i.endsWith(o)) throw refused(e, `the blob ${i.slice(-64)}, whose bytes hash to ${o}`);
    } else t.resume();
   }
  };
  try {
   await Promise.all([ (0, d.pipeline)((0, s.createReadStream)(e, {
    highWaterMark: 1 << 20
   }), r), read() ]);
  } catch (t) {
   if (t instanceof c.lZ) throw t;
   throw new c.lZ(`'${e}' can't be read as a tar`, {
    cause: t,
    help: "Build the archive again."
   });
  }
  return n;
 }
 function refused(e, t) {
  return new c.lZ(`the image archive '${e}' holds ${t}; it is not used`, {
   help: "Build the archive again, and find out what changed it."
  });
 }
 const h = new Set([ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json" ]);
 const m = new Set([ "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ]);
 const g = 8 * 1024 * 1024;
 async function openLayout(e) {
  const t = await (0, r.lstat)(e).catch(t => {
   throw new c.lZ(`the image archive '${e}' can't be read`, {
    cause: t,
    help: "Give the path that build-amd64 put out as 'archive'."
   });
  });
  if (t.isSymbolicLink()) throw new c.lZ(`'${e}' is a symbolic link; give the archive itself`);
  const n = t.isDirectory() ? await indexFolder(e) : await indexTar(e);
  const find = t => {
   const r = n.get(blobPath(t));
   if (r === void 0) throw broken(e, `the blob ${t} is missing`);
   return r;
  };
  const readBlob = e => (0, u.MP)(readStored(find(e)), e);
  const readSmall = async t => {
   if (find(t).size > g) throw broken(e, `the blob ${t} is too large to be a document`);
   return collect(readBlob(t));
  };
  const {chosen: i, attestations: o} = await choose(e, n, readSmall);
  const s = await readSmall(i.digest);
  const {config: a, layers: l} = parseManifest(e, s);
  const d = parseJson(e, await readSmall(a.digest), "image configuration");
  if (typeof d.os !== "string" || typeof d.architecture !== "string") throw broken(e, "the image configuration names no platform");
  const f = typeof d.variant === "string" && d.variant !== "" ? `/${d.variant}` : "";
  for (const {digest: t, size: n} of [ a, ...l ]) if (find(t).size !== n) throw broken(e, `the blob ${t} has not the size that the manifest says`);
  return {
   digest: i.digest,
   manifestMediaType: i.mediaType,
   manifest: s,
   platform: `${d.os}/${d.architecture}${f}`,
   config: a,
   layers: l,
   attestations: o,
   size: s.length + [ a, ...l ].reduce((e, {size: t}) => e + t, 0),
   readBlob: readBlob,
   readSmall: readSmall,
   extractTo: e => extract(n, e),
   close: async () => {}
  };
 }
 async function choose(e, t, n) {
  const r = t.get("index.json");
  if (r === void 0 || !t.has("oci-layout")) throw new c.lZ(`'${e}' is not an OCI image layout (it has no ${r ? "oci-layout" : "index.json"})`, {
   help: "Make it with build-amd64, or with 'docker buildx build --output type=oci,dest=FILE'."
  });
  if (r.size > g) throw broken(e, "index.json is too large");
  const i = new Map;
  const o = [];
  const visit = async (t, r) => {
   for (const s of descriptors(e, t.manifests, "manifests of an index")) {
    const {os: t, architecture: a} = s.platform ?? {};
    const c = s.annotations?.["vnd.docker.reference.type"];
    if (c === "attestation-manifest") o.push(s);
    if (c !== void 0 || t === "unknown") continue;
    if (m.has(s.mediaType)) i.set(s.digest, s); else if (h.has(s.mediaType) && r < 3) await visit(parseJson(e, await n(s.digest), "index"), r + 1); else throw broken(e, `it holds a '${s.mediaType}' (${t ?? "?"}/${a ?? "?"}), not an image`);
   }
  };
  await visit(parseJson(e, await collect(readStored(r)), "index.json"), 0);
  const s = [ ...i.values() ];
  const [a, ...u] = s;
  const take = e => ({
   chosen: e,
   attestations: o.filter(({annotations: t}) => t?.["vnd.docker.reference.digest"] === e.digest)
  });
  if (a !== void 0 && u.length === 0) return take(a);
  const l = s.filter(({platform: e}) => e?.os === "linux" && e.architecture === "amd64");
  const [d, ...f] = l;
  if (d !== void 0 && f.length === 0) return take(d);
  const p = s.map(({platform: e}) => e ? `${e.os}/${e.architecture}` : "no platform");
  throw new c.lZ(`'${e}' holds ${s.length === 0 ? "no image" : `${s.length} images (${p.join(", ")})`}; exactly one for linux/amd64 is needed`, {
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
   const {mediaType: r, digest: i, size: o} = t ?? {};
   if (typeof r !== "string" || typeof i !== "string" || !Number.isSafeInteger(o)) throw broken(e, `the ${n} have an entry that is no descriptor`);
   (0, u.H2)(i);
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
   const i = await (0, r.lstat)((0, o.join)(e, n)).catch(() => {});
   if (i === void 0) return;
   if (!i.isFile()) throw broken(e, `'${n}' is not an ordinary file`);
   t.set(n, {
    path: (0, o.join)(e, n),
    start: 0,
    size: i.size
   });
  };
  await put("oci-layout");
  await put("index.json");
  for (const n of [ "blobs", "blobs/sha256" ]) {
   const i = await (0, r.lstat)((0, o.join)(e, n)).catch(() => {});
   if (i === void 0) return t;
   if (!i.isDirectory()) throw broken(e, `'${n}' is not an ordinary folder`);
  }
  for (const t of await (0, r.readdir)((0, o.join)(e, "blobs/sha256"))) await put(`blobs/sha256/${t}`);
  return t;
 }
 async function extract(e, t) {
  await (0, r.mkdir)((0, o.join)(t, "blobs/sha256"), {
   recursive: true
  });
  if ((await (0, r.readdir)(t)).length > 1 || (await (0, r.readdir)((0, o.join)(t, "blobs/sha256"))).length > 0) throw new c.lZ(`the folder '${t}' is not empty`);
  for (const [n, i] of e) {
   const e = n.startsWith("blobs/sha256/") ? `sha256:${n.slice("blobs/sha256/".length)}` : void 0;
   const s = readStored(i);
   const a = await (0, r.open)((0, o.join)(t, n), "wx", 420);
   await a.writeFile(e === void 0 ? s : (0, u.MP)(s, e));
   await a.close();
  }
 }
 function readStored({path: e, start: t, size: n}) {
  if (n === 0) return a.Readable.from([]);
  const r = (0, s.openSync)(e, s.constants.O_RDONLY | s.constants.O_NOFOLLOW);
  return (0, s.createReadStream)("", {
   fd: r,
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
  (0, u.H2)(e);
  return `blobs/sha256/${e.slice("sha256:".length)}`;
 }
 function broken(e, t, n) {
  return new c.lZ(`the image archive '${e}' is damaged: ${t}`, {
   cause: n,
   help: "Build it again; an archive that does not hold what its digests say is never scanned or pushed."
  });
 }
 var w = __nccwpck_require__(5961);
 const y = require("node:v8");
 var v = __nccwpck_require__(1787);
 var b = __nccwpck_require__(7163);
 const _ = 1e6;
 let $ = 0;
 let O = false;
 const saysFailure = () => O;
 async function appendSummary(e) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  O ||= /^#{2,4} (?:\u274c|\u2717)/m.test(e);
  const t = (0, b.E$)(`${$ > 0 ? "\n" : ""}${e}${e.endsWith("\n") ? "" : "\n"}`);
  const n = _ - $;
  const r = Buffer.byteLength(t);
  const i = r <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
  if (n <= 0) return;
  $ += Buffer.byteLength(i);
  await v.z.addRaw(i).write();
  v.z.emptyBuffer();
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
 const k = 4e3;
 function failureMarkdown(e, t) {
  const {help: n = "", place: r} = (0, c.wr)(t);
  const i = (0, b.E$)(n);
  const [o = "", ...s] = (0, c.DD)(t).map(b.E$);
  const [a = "", ...u] = o.split("\n");
  const l = [ ...u, ...s.map(e => `because: ${e}`) ];
  const [d = "", ...f] = i.split("\n");
  const p = r === void 0 ? "" : `\`${r.file}${r.line ? `:${r.line}` : ""}\`: `;
  const h = shortDigests(a).replace(/:$/, "").replace(/(?<![.?!\u2026])$/, ".");
  return [ `## \u274c ${e} failed`, `${p}**${plain(h)}** ${plain(d)}`.trimEnd(), ...f.length === 0 ? [] : [ block(f) ], ...l.length === 0 ? [] : [ details(l) ] ].join("\n\n").concat("\n");
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
 var x = __nccwpck_require__(4634);
 const E = 250;
 const S = 8e3;
 function run(e, t) {
  setTimeout(compileInTheForeground, E).unref();
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
   if (o instanceof c.cc) {
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
   w.pq(`${e} received: ending what runs`);
   n.abort(new c.cc(e));
   setTimeout(() => fail(n.signal.reason), S).unref();
  });
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  const work = async () => {
   const r = (0, x.K)(e.inputs, process.env);
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
  for (const e of [ "--no-concurrent-sparkplug", "--no-maglev" ]) (0, y.setFlagsFromString)(e);
 }
 function setOutputs(e, t) {
  for (const [n, r] of Object.entries(t)) {
   const t = e.outputs[n];
   if (t === void 0) throw new Error(`${e.name} declares no output for '${n}'`);
   if (r === void 0) continue;
   const i = typeof r === "string" ? r : JSON.stringify(r);
   if (process.env.GITHUB_OUTPUT) (0, v.n0)("OUTPUT", (0, v.vC)(t, i)); else w.pq(`${t}: ${i}`);
  }
 }
 function report(e, t) {
  const [n = "unknown error", ...r] = (0, c.DD)(t);
  const {help: i, place: o} = (0, c.wr)(t);
  const s = [ n, ...r.map(e => `because: ${e}`), ...i === void 0 ? [] : [ `help: ${i}` ] ];
  w.z3(s.join("\n"), {
   title: e,
   ...o === void 0 ? {} : {
    place: o
   }
  });
  if (t instanceof Error && t.stack !== void 0) w.Yz((0, b.E$)(t.stack));
 }
 function ignore() {}
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof c.cc);
 }
 function baselineOf(e) {
  const t = new Map;
  for (const n of e) {
   const e = keyOf(n);
   t.set(e, (t.get(e) ?? 0) + 1);
  }
  return t;
 }
 function compareWith(e, t) {
  const n = new Map(e);
  const r = [];
  const i = [];
  for (const e of t) {
   const t = keyOf(e);
   const o = n.get(t);
   if (o === void 0 || o <= 0 && !isPackage(e)) r.push(e); else i.push(e);
   if (o !== void 0) n.set(t, o - 1);
  }
  const o = new Set(t.map(keyOf));
  return {
   fresh: r,
   known: i,
   gone: [ ...e.keys() ].filter(e => !o.has(e)).length
  };
 }
 function keyOf(e) {
  const {kind: t, id: n, subject: r, path: i} = e;
  return JSON.stringify([ t, n, isPackage(e) ? r : i ]);
 }
 function isPackage({kind: e}) {
  return e === "vulnerability" || e === "license";
 }
 const j = {
  vulnerabilities: "vulnerability",
  secrets: "secret",
  misconfigurations: "misconfiguration",
  licenses: "license"
 };
 const T = [ "id", "reason", "owner", "expires" ];
 const A = [ ...T, "package", "paths" ];
 const I = {
  expired_at: "expires",
  statement: "reason"
 };
 async function parseIgnores(e, t) {
  const {parseYaml: n} = await Promise.all([ __nccwpck_require__.e(243), __nccwpck_require__.e(592) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2592));
  const {value: r, problems: i, placeOf: o} = n(e, t);
  const wrong = (e, n, r) => new c.lZ(`${t}: ${e}`, {
   place: n,
   ...r === void 0 ? {} : {
    help: r
   }
  });
  const [s] = i;
  if (s !== void 0) throw wrong(s.message, s.place);
  if (r === null) return [];
  if (!isMap(r)) throw wrong(`it must have the sections ${Object.keys(j).join(", ")}`, o([]));
  const a = [];
  for (const [e, t] of Object.entries(r)) {
   const n = o([ e ], true);
   const r = Object.hasOwn(j, e) ? j[e] : void 0;
   if (r === void 0) throw wrong(`'${e}' is not a section; it must be one of ${Object.keys(j).join(", ")}`, n);
   if (t === null) continue;
   if (!Array.isArray(t)) throw wrong(`'${e}' must be a list`, n);
   for (const [n, i] of t.entries()) {
    const t = o([ e, n ]);
    if (!isMap(i)) throw wrong(`an entry of '${e}' is not a mapping with id, reason, owner and expires`, t);
    a.push({
     ...checkEntry(i, (e, n) => wrong(e, t, n)),
     kind: r,
     place: t
    });
   }
  }
  return a;
 }
 function isMap(e) {
  return typeof e === "object" && e !== null && !Array.isArray(e);
 }
 function checkEntry(e, t) {
  const n = typeof e.id === "string" ? `the ignore of ${e.id}` : "an ignore";
  for (const r of Object.keys(e)) {
   const e = I[r];
   if (e !== void 0) throw t(`${n} has '${r}'`, `It is called '${e}' here.`);
   if (!A.includes(r)) throw t(`${n} has '${r}'; it may have ${A.join(", ")}`);
  }
  const r = T.filter(t => typeof e[t] !== "string" || e[t] === "");
  if (r.length > 0) throw t(`${n} lacks ${r.join(" and ")}`, "Say why it is accepted, who answers for it, and until when (expires: YYYY-MM-DD).");
  const {id: i, reason: o, owner: s, expires: a} = e;
  const c = Date.parse(`${a}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(a) || Number.isNaN(c) || !new Date(c).toISOString().startsWith(a)) throw t(`${n} expires '${a}'; it must be a day such as 2026-12-31`);
  const u = e.package;
  if (u !== void 0 && typeof u !== "string") throw t(`${n}: 'package' must be a package's name`);
  const l = e.paths ?? [];
  if (!Array.isArray(l) || !l.every(e => typeof e === "string")) throw t(`${n}: 'paths' must be a list of paths`);
  return {
   id: i,
   reason: o,
   owner: s,
   expires: a,
   package: u,
   paths: l
  };
 }
 const N = 864e5;
 function daysLeft({expires: e}, t) {
  const n = Date.UTC(t.getUTCFullYear(), t.getUTCMonth(), t.getUTCDate());
  return Math.round((Date.parse(`${e}T00:00:00Z`) - n) / N);
 }
 function covers(e, t) {
  if (e.kind !== t.kind || e.id !== t.id) return false;
  if (e.package !== void 0 && e.package !== t.subject) return false;
  const n = t.path.replace(/^\//, "");
  return e.paths.length === 0 || e.paths.some(e => globPattern(e).test(n));
 }
 function globPattern(e) {
  const t = e.replace(/^\//, "").split(/(\*\*\/|\*\*|\*)/).map(e => {
   if (e === "**/") return "(?:.*/)?";
   if (e === "**") return ".*";
   return e === "*" ? "[^/]*" : e.replace(/[\\^$.|?+()[\]{}]/g, "\\$&");
  }).join("");
  return new RegExp(`^${t}$`);
 }
 const q = [ "CRITICAL", "HIGH", "MEDIUM", "LOW", "UNKNOWN" ];
 function parseReport(e, t = "container_image") {
  let n;
  try {
   n = JSON.parse(e);
  } catch (e) {
   throw new c.lZ("Trivy's report is not JSON", {
    cause: e
   });
  }
  const r = objectOf(n);
  if (r.SchemaVersion !== 2) throw new c.lZ(`Trivy's report has the schema version '${String(r.SchemaVersion)}'; 2 is known`, {
   help: "Use a Trivy whose JSON has SchemaVersion 2, such as the one that this action fetches."
  });
  if (r.ArtifactType !== t) throw new c.lZ(`Trivy scanned a '${String(r.ArtifactType)}', not a ${t}`);
  const i = listOf(r.Results);
  const o = objectOf(r.Metadata);
  const s = objectOf(o.OS);
  return {
   findings: i.flatMap(findingsOf).sort(bySeverity),
   packages: i.reduce((e, t) => e + listOf(t.Packages).length, 0),
   imageId: textOf(o.ImageID),
   os: s.Family === "none" ? "" : [ textOf(s.Family), textOf(s.Name) ].filter(Boolean).join(" "),
   endOfLife: s.EOSL === true,
   version: textOf(objectOf(r.Trivy).Version)
  };
 }
 function published(e, t) {
  const n = objectOf(JSON.parse(e));
  const r = textOf(n.ArtifactName);
  n.ArtifactName = t;
  for (const e of listOf(n.Results)) {
   const n = textOf(e.Target);
   if (r !== "" && n.startsWith(r)) e.Target = `${t}${n.slice(r.length)}`;
   for (const t of listOf(e.Secrets)) {
    t.Match = "(not shown)";
    delete t.Code;
   }
  }
  return `${JSON.stringify(n, null, 2)}\n`;
 }
 function findingsOf(e) {
  const t = textOf(e.Target);
  const n = e.Class === "os-pkgs" ? "os" : "library";
  return [ ...listOf(e.Vulnerabilities).map(e => ({
   kind: "vulnerability",
   id: textOf(e.VulnerabilityID),
   severity: severityOf(e.Severity),
   title: textOf(e.Title) || textOf(e.VulnerabilityID),
   of: n,
   subject: textOf(e.PkgName),
   path: textOf(e.PkgPath) || t,
   installed: textOf(e.InstalledVersion),
   fixed: textOf(e.FixedVersion),
   url: textOf(e.PrimaryURL)
  })), ...listOf(e.Secrets).map(e => ({
   kind: "secret",
   id: textOf(e.RuleID),
   severity: severityOf(e.Severity),
   title: textOf(e.Title),
   of: "",
   subject: `${t}:${textOf(e.StartLine)}`,
   path: t,
   installed: "",
   fixed: "",
   url: ""
  })), ...listOf(e.Misconfigurations).filter(({Status: e}) => e === void 0 || e === "FAIL").map(e => ({
   kind: "misconfiguration",
   id: textOf(e.ID) || textOf(e.AVDID),
   severity: severityOf(e.Severity),
   title: textOf(e.Title),
   of: "",
   subject: t,
   path: t,
   installed: "",
   fixed: "",
   url: textOf(e.PrimaryURL)
  })), ...listOf(e.Licenses).map(e => ({
   kind: "license",
   id: textOf(e.Name),
   severity: severityOf(e.Severity),
   title: `licence ${textOf(e.Name)} (${textOf(e.Category)})`,
   of: "",
   subject: textOf(e.PkgName) || textOf(e.FilePath),
   path: textOf(e.FilePath) || t,
   installed: "",
   fixed: "",
   url: textOf(e.Link)
  })) ];
 }
 function bySeverity(e, t) {
  return q.indexOf(e.severity) - q.indexOf(t.severity) || e.subject.localeCompare(t.subject) || e.id.localeCompare(t.id);
 }
 function severityOf(e) {
  return q.find(t => t === e) ?? "UNKNOWN";
 }
 function objectOf(e) {
  return typeof e === "object" && e !== null && !Array.isArray(e) ? e : {};
 }
 function listOf(e) {
  return Array.isArray(e) ? e.map(objectOf) : [];
 }
 function textOf(e) {
  return typeof e === "string" || typeof e === "number" ? String(e) : "";
 }
 const R = 14;
 function judge(e, t) {
  const {ignores: n, now: r} = t;
  const i = n.filter(e => daysLeft(e, r) < 0);
  const o = n.filter(e => daysLeft(e, r) >= 0);
  const s = [];
  const a = [];
  for (const t of e.findings) {
   const e = o.find(e => covers(e, t));
   if (e === void 0) a.push(t); else s.push({
    finding: t,
    ignore: e
   });
  }
  const fails = e => t.severity.includes(e.severity) && (t.kinds?.includes(e.kind) ?? true) && (e.of === "" || (t.vulnTypes?.includes(e.of) ?? true)) && !(t.ignoreUnfixed && isUnfixed(e));
  const c = t.baseline === void 0 ? void 0 : compareWith(t.baseline, e.findings);
  const u = c === void 0 ? a : c.fresh.filter(e => a.includes(e));
  const l = u.filter(fails);
  return {
   result: l.length === 0 ? "clean" : "findings",
   failing: l,
   counts: countBySeverity(a),
   compared: c === void 0 ? void 0 : {
    fresh: u.length,
    known: c.known.filter(e => a.includes(e) && fails(e)),
    gone: c.gone
   },
   ignored: s,
   expired: i,
   expiring: o.filter(e => daysLeft(e, r) <= R),
   unused: o.filter(t => !e.findings.some(e => covers(t, e)))
  };
 }
 function countBySeverity(e) {
  const t = Object.fromEntries(q.map(e => [ e, 0 ]));
  for (const {severity: n} of e) t[n]++;
  return t;
 }
 function isUnfixed(e) {
  return e.kind === "vulnerability" && e.fixed === "";
 }
 function upgradeTo({installed: e, fixed: t}) {
  const n = t.split(",").map(e => e.trim()).filter(e => e !== "");
  const r = n.filter(t => compare(t, e) > 0).sort(compare);
  return r[0] ?? n.join(", ");
 }
 function upgrades(e) {
  const t = new Map;
  for (const n of e) {
   const e = upgradeTo(n);
   if (n.kind !== "vulnerability" || e === "") continue;
   const r = `${n.subject}@${n.installed}`;
   const i = t.get(r);
   if (i === void 0) t.set(r, {
    package: n.subject,
    from: n.installed,
    to: e,
    ids: [ n.id ]
   }); else {
    if (compare(e, i.to) > 0) i.to = e;
    if (!i.ids.includes(n.id)) i.ids.push(n.id);
   }
  }
  return [ ...t.values() ];
 }
 function compare(e, t) {
  const [n, r] = [ e, t ].map(e => (e.match(/\d+/g) ?? []).map(Number));
  for (let e = 0; e < Math.max(n?.length ?? 0, r?.length ?? 0); e++) {
   const t = (n?.[e] ?? 0) - (r?.[e] ?? 0);
   if (t !== 0) return t;
  }
  return e < t ? -1 : e > t ? 1 : 0;
 }
 const L = 50;
 const M = "The vulnerability database is the sample for tests: it knows a handful of advisories, so a clean result means little.";
 function scanSummary(e) {
  const {verdict: t, digest: n} = e;
  const {counts: r, failing: i, ignored: o, compared: s} = t;
  const {packages: a, os: c, endOfLife: u} = e.report;
  const {name: l, updatedAt: d} = e.database;
  const f = l === "" ? "no database" : `database ${l} of ${d}`;
  return [ `## ${i.length > 0 ? "\u274c" : "\u2705"} Scan: ${headline(t)}`, ...e.database.sample ? [ `> [!WARNING]\n> ${M}` ] : [], ...u ? [ `> [!WARNING]\n> ${endOfLifeWarning(summary_plain(c))}` ] : [], `\`${n}\`, ${packagesText(a)}, ${f}. Failing severities: ${e.severity.join(", ")}.`, table(q, [ q.map(e => String(r[e])) ]), ...findingsTable(i), ...upgradeList(i), ...i.length === 0 ? [] : [ "What has to wait stands in an `ignore-file`, with a reason, an owner and the day when it ends." ], ...s === void 0 || s.known.length === 0 ? [] : [ `<details><summary>${s.known.length} known from the baseline</summary>\n`, ...findingsTable(s.known), "</details>" ], ...o.length === 0 ? [] : [ `<details><summary>${o.length} ignored</summary>\n`, table([ "id", "in", "reason", "owner", "expires" ], o.slice(0, L).map(({finding: e, ignore: t}) => [ e.id, e.subject, t.reason, t.owner, t.expires ].map(summary_plain))), "</details>" ] ].join("\n\n");
 }
 function brokenSummary(e, t) {
  return `## \u274c Scan: broken\n\nThe scanner failed, so nothing is known of \`${e}\`: neither that it is clean nor that it is vulnerable.\n\n${summary_plain(t)}`;
 }
 function headline({result: e, failing: t, compared: n}) {
  const r = t.length === 1 ? "finding" : "findings";
  if (n === void 0) return e === "clean" ? "clean" : `${t.length} ${r}`;
  const {known: i, gone: o} = n;
  const s = `${i.length} known from the baseline, ${o} gone`;
  return e === "clean" ? `clean, nothing new (${s})` : `${t.length} new ${r} (${s})`;
 }
 function endOfLifeWarning(e) {
  return `${e} is past its end of life: its vulnerabilities are no longer told, so a clean result means little. Take a newer base image.`;
 }
 function packagesText(e) {
  return `${e} ${e === 1 ? "package" : "packages"}`;
 }
 function findingLine(e) {
  const {severity: t, id: n, subject: r, installed: i, title: o, kind: s, url: a} = e;
  const c = upgradeTo(e);
  const u = s !== "vulnerability" ? "" : c === "" ? " (no fix yet)" : ` (upgrade to ${c})`;
  return `${t} ${n} in ${[ r, i ].filter(Boolean).join(" ")}${u}: ${o}${a === "" ? "" : ` ${a}`}`;
 }
 function findingsTable(e) {
  if (e.length === 0) return [];
  const t = e.slice(0, L).map(e => [ e.severity, summary_plain(e.subject), summary_plain(e.installed), summary_plain(e.fixed), /^https:\/\/[\w./-]+$/.test(e.url) ? `[${summary_plain(e.id)}](${e.url})` : summary_plain(e.id), summary_plain(e.title) ]);
  const n = e.length - t.length;
  return [ table([ "severity", "package", "installed", "fixed in", "id", "title" ], t), ...n > 0 ? [ `\u2026 and ${n} more, in the report.` ] : [] ];
 }
 function upgradeList(e) {
  const t = upgrades(e);
  if (t.length === 0) return [];
  return [ [ "**What to upgrade**", "", ...t.slice(0, L).map(({package: e, from: t, to: n, ids: r}) => `- ${summary_plain(e)} ${summary_plain(t)} \u2192 **${summary_plain(n)}** (${summary_plain(r.join(", "))})`) ].join("\n") ];
 }
 function summary_plain(e) {
  return e.replace(/[&<>]/g, e => `&#${e.charCodeAt(0)};`).replace(/[\\`*_[\]#~]/g, "\\$&");
 }
 const D = 9;
 function annotate(e, t, n = new Date) {
  const r = t ? w.z3 : w.$e;
  for (const [t, n] of e.failing.entries()) if (t < D) r(findingLine(n), {
   title: `${n.severity} ${n.id}`
  }); else w.pq(findingLine(n));
  for (const t of e.expiring) {
   const e = daysLeft(t, n);
   const r = e === 0 ? "today" : e === 1 ? "tomorrow" : `in ${e} days`;
   w.$e(`the ignore of ${about(t)} expires ${r} (${t.expires}); ${t.owner} answers for it`, {
    place: t.place
   });
  }
  for (const n of e.expired) if (!t || e.expired.length > 1 || e.result === "findings") w.$e(expiredLine(n), {
   place: n.place
  });
  for (const t of e.unused) w.lm(`the ignore of ${about(t)} covers nothing any more; take it out`, {
   place: t.place
  });
 }
 function findingsError(e, t) {
  const {failing: n, compared: r} = e;
  const i = r === void 0 ? "" : "new ";
  const o = n.length === 1 ? `one ${i}finding` : `${n.length} ${i}findings`;
  const s = upgrades(n).map(({package: e, from: t, to: n}) => `${e} ${t} \u2192 ${n}`);
  return new c.lZ(`${o} of severity ${t.join(" or ")} in the image`, {
   help: s.length === 0 ? "The summary lists them. What has to be lived with goes into an ignore file, with an end." : `Upgrade ${s.slice(0, 20).join(", ")}${s.length > 20 ? ", \u2026" : ""}.`
  });
 }
 function expiredError(e) {
  const [t, ...n] = e.expired;
  const r = n.length === 0 ? "" : ` (and ${n.length} more)`;
  return new c.lZ(`${t === void 0 ? "an ignore has expired" : expiredLine(t)}${r}`, {
   ...t === void 0 ? {} : {
    place: t.place
   },
   help: "Mend what it covers and take the entry out, or renew 'expires' with a reason that still holds."
  });
 }
 function expiredLine(e) {
  return `the ignore of ${about(e)} expired on ${e.expires}; ${e.owner} answers for it`;
 }
 function about({id: e, package: t}) {
  return t === void 0 ? e : `${e} in ${t}`;
 }
 const C = {
  name: "trivy-scan",
  inputs: {
   archive: {
    name: "archive",
    type: "string"
   },
   image: {
    name: "image",
    type: "string"
   },
   digest: {
    name: "digest",
    type: "string"
   },
   severity: {
    name: "severity",
    type: "list",
    default: "CRITICAL,HIGH"
   },
   ignoreUnfixed: {
    name: "ignore-unfixed",
    type: "boolean",
    default: "false"
   },
   scanners: {
    name: "scanners",
    type: "list",
    default: "vuln,secret"
   },
   gateScanners: {
    name: "gate-scanners",
    type: "list"
   },
   vulnType: {
    name: "vuln-type",
    type: "list",
    default: "os,library"
   },
   baseline: {
    name: "baseline",
    type: "string"
   },
   ignoreFile: {
    name: "ignore-file",
    type: "list"
   },
   failOnFindings: {
    name: "fail-on-findings",
    type: "boolean",
    default: "true"
   },
   trivy: {
    name: "trivy",
    type: "string"
   },
   version: {
    name: "version",
    type: "string"
   },
   trivySha256: {
    name: "trivy-sha256",
    type: "string"
   },
   databaseRepository: {
    name: "database-repository",
    type: "list",
    default: "mirror.gcr.io/aquasec/trivy-db:2,ghcr.io/aquasecurity/trivy-db:2,public.ecr.aws/aquasecurity/trivy-db:2"
   },
   cacheDir: {
    name: "cache-dir",
    type: "string"
   },
   skipDbUpdate: {
    name: "skip-db-update",
    type: "boolean",
    default: "false"
   },
   offline: {
    name: "offline",
    type: "boolean",
    default: "false"
   },
   username: {
    name: "username",
    type: "string"
   },
   password: {
    name: "password",
    type: "secret"
   },
   timeout: {
    name: "timeout",
    type: "duration",
    default: "10m"
   }
  },
  outputs: {
   result: "result",
   digest: "digest",
   scannedAt: "scanned-at",
   critical: "critical",
   high: "high",
   medium: "medium",
   low: "low",
   unknown: "unknown",
   failing: "failing",
   new: "new",
   gone: "gone",
   report: "report",
   sarif: "sarif",
   sbom: "sbom",
   database: "database",
   databaseUpdatedAt: "database-updated-at"
  }
 };
 var P = __nccwpck_require__(4088);
 const U = {
  vuln: "vulnerability",
  secret: "secret",
  misconfig: "misconfiguration",
  license: "license"
 };
 const F = Object.keys(U);
 const z = [ "os", "library" ];
 function sourceOf(e) {
  const {archive: t, image: n, username: r, password: i} = e;
  if (t === void 0 === (n === void 0)) throw new x.d(`inputs 'archive' and 'image' both say what to scan; ${t === void 0 ? "neither was" : "both were"} given`, {
   help: "Give 'archive' for what build-amd64 has just built, 'image' for what a registry has."
  });
  if (r === void 0 !== (i === void 0)) throw new x.d("inputs 'username' and 'password' go together; only one of them was given");
  if (n !== void 0) {
   const e = r === void 0 || i === void 0 ? void 0 : {
    username: r,
    password: i
   };
   return {
    kind: "image",
    image: (0, P.O)(n),
    credentials: e,
    name: n
   };
  }
  if (r !== void 0) throw new x.d("inputs 'username' and 'password' are for the registry of 'image'; an archive needs none");
  const s = t ?? "";
  return {
   kind: "archive",
   path: s,
   name: (0, o.basename)(s, ".tar")
  };
 }
 function severitiesOf(e) {
  return e.map(e => {
   const t = q.find(t => t === e.toUpperCase());
   if (t !== void 0) return t;
   throw new x.d(`input 'severity' has '${e}'; it must be of ${q.join(", ")}`);
  });
 }
 function scannersOf(e) {
  for (const t of e) if (!F.some(e => e === t)) throw new x.d(`input 'scanners' has '${t}'; it must be of ${F.join(", ")}`);
  return [ ...new Set(e) ];
 }
 function gateKinds(e, t) {
  for (const n of e) if (!t.includes(n)) throw new x.d(`input 'gate-scanners' has '${n}'; it must be of the scanners, ${t.join(", ")}`);
  const n = e.length === 0 ? t : e;
  return n.map(e => U[e]);
 }
 function vulnTypesOf(e) {
  for (const t of e) if (!z.includes(t)) throw new x.d(`input 'vuln-type' has '${t}'; it must be of ${z.join(", ")}`);
  return [ ...e ];
 }
 function versionOf(e) {
  const t = e?.replace(/^v/, "");
  if (t === void 0 || /^\d+\.\d+\.\d+$/.test(t)) return t;
  throw new x.d(`input 'version' is '${e}'; it must be a release of Trivy, such as 0.75.0`);
 }
 function sumOf(e) {
  const t = e?.replace(/^sha256:/, "").toLowerCase();
  if (t === void 0 || /^[0-9a-f]{64}$/.test(t)) return t;
  throw new x.d(`input 'trivy-sha256' is '${e}'; it must be 64 hexadecimal digits`);
 }
 var Z = __nccwpck_require__(8500);
 var B = __nccwpck_require__(5398);
 const pathOf = (e, {member: t}) => (0, o.join)(e, (0, o.basename)(t));
 const archiveOf = e => (0, o.join)(e, "archive.tgz");
 function folderOf({name: e, version: t}, n) {
  const r = n.RUNNER_TOOL_CACHE || (0, o.join)(n.XDG_CACHE_HOME || (0, o.join)((0, 
  i.homedir)(), ".cache"), "slipway");
  return (0, o.join)(r, e, t, process.arch);
 }
 async function findKept(e, t, n) {
  const i = folderOf(e, t);
  const o = await (0, r.readFile)(`${i}.complete`, "utf8").catch(() => {});
  return o !== void 0 && await isSound(e, i, n ?? o) ? pathOf(i, e) : void 0;
 }
 async function isSound(e, t, n) {
  const r = pathOf(t, e);
  try {
   if (await sumOfFile(archiveOf(t), e) !== n) return false;
   if (await sumOfFile(r, e) !== await sumInArchive(archiveOf(t), e)) return false;
  } catch {
   return false;
  }
  return await isExecutable(r);
 }
 async function keep(e, t, n, i) {
  const o = folderOf(e, t);
  const s = tool_cache_sumOf(n, e);
  const a = `${o}.${(0, l.randomUUID)()}`;
  try {
   await (0, r.mkdir)(a, {
    recursive: true,
    mode: 448
   });
   await (0, r.writeFile)(archiveOf(a), n, {
    mode: 384
   });
   const t = e.member.split("/").length - 1;
   const c = [ "-xzf", archiveOf(a), "-C", a, `--strip-components=${t}` ];
   await (0, B.m)("tar", [ ...c, e.member ], {
    signal: i
   });
   if (!await moved(a, o) && !await isSound(e, o, s)) {
    await (0, r.rm)(`${o}.complete`, {
     force: true
    });
    await (0, r.rm)(o, {
     recursive: true,
     force: true
    });
    await (0, r.rename)(a, o);
   }
   await (0, r.writeFile)(`${o}.complete`, s);
  } finally {
   await (0, r.rm)(a, {
    recursive: true,
    force: true
   });
  }
  return pathOf(o, e);
 }
 async function moved(e, t) {
  try {
   await (0, r.rename)(e, t);
   return true;
  } catch (e) {
   if (/^(ENOTEMPTY|EEXIST)$/.test(e.code ?? "")) return false;
   throw e;
  }
 }
 const W = 4;
 async function download(e, t) {
  const n = AbortSignal.any([ t, AbortSignal.timeout(3e5) ]);
  try {
   for (let t = 1; ;t++) {
    const r = await fetch(e, {
     signal: n
    });
    if (r.ok) return Buffer.from(await r.arrayBuffer());
    await (r.body?.cancel());
    const {status: i} = r;
    if (t === W || !(i === 429 || i >= 500)) throw new Error(`${new URL(e).host} answered ${i}`);
    await (0, Z.setTimeout)(Math.random() * 500 * 2 ** t, void 0, {
     signal: n
    });
   }
  } catch (e) {
   t.throwIfAborted();
   throw e;
  }
 }
 async function findOnPath(e, t) {
  for (const n of (t.PATH ?? "").split(o.delimiter)) {
   const t = (0, o.join)(n, e);
   if (n !== "" && await isExecutable(t)) return t;
  }
  return;
 }
 async function isExecutable(e) {
  const t = await (0, r.access)(e, s.constants.X_OK).then(() => true, () => false);
  return t && ((await (0, r.stat)(e).catch(() => {}))?.isFile() ?? false);
 }
 function tool_cache_sumOf(e, {algorithm: t, encoding: n}) {
  return (0, l.createHash)(t).update(e).digest(n);
 }
 async function sumOfFile(e, {algorithm: t, encoding: n}) {
  const r = (0, l.createHash)(t);
  await (0, d.pipeline)((0, s.createReadStream)(e), r);
  return r.digest(n);
 }
 async function sumInArchive(e, t) {
  const {member: n, algorithm: r, encoding: i} = t;
  const [{extract: o}, {createGunzip: a}] = await Promise.all([ __nccwpck_require__.e(118).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6118, 19)), Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19)) ]);
  const c = o();
  let u;
  const read = async () => {
   for await (const e of c) if (e.header.name.replace(/^\.\//, "") !== n) e.resume(); else {
    const t = (0, l.createHash)(r);
    for await (const n of e) t.update(n);
    u = t.digest(i);
   }
  };
  await Promise.all([ (0, d.pipeline)((0, s.createReadStream)(e), a(), c), read() ]);
  return u;
 }
 class ScannerError extends c.lZ {
  name="ActionError";
 }
 const H = "0.75.0";
 const V = {
  "trivy_0.75.0_Linux-64bit.tar.gz": "c6e65abddb348e25f10549df887045629cf28cc72453cd1c63acb717316b3f3f",
  "trivy_0.75.0_Linux-ARM64.tar.gz": "a1ee9f6ffb7d112b64ff726a2a0717c21175c1114361391f4a132956751a13b3",
  "trivy_0.75.0_macOS-64bit.tar.gz": "291edaa9778acbe4693d067b5ad60ee11570e5ac68296e85595417528ca641e4",
  "trivy_0.75.0_macOS-ARM64.tar.gz": "4a77108cccf8e55c8d6823e1e759939a622277e66cd0daa3c1fc621ed69e4568"
 };
 const Y = "https://github.com/aquasecurity/trivy/releases/download";
 async function findTrivy(e) {
  const {given: t, env: n, version: r = H, sha256: i} = e;
  if (t !== void 0) {
   if (!await isExecutable(t)) throw new ScannerError(`'${t}' is not a program that can be run`, {
    help: "Set the input 'trivy' to the path of a Trivy binary, or leave it out."
   });
   if (i !== void 0) demandSum(t, await sumOfFile(t, program(r)), i);
   return {
    path: t,
    from: "input"
   };
  }
  const o = e.version === void 0 && i === void 0;
  const s = o ? await findOnPath("trivy", n) : void 0;
  if (s !== void 0) return {
   path: s,
   from: "path"
  };
  const a = await findKept(program(r), n, pinOf(r, e));
  if (a !== void 0) return {
   path: a,
   from: "tool cache"
  };
  return {
   path: await fetchRelease(r, e),
   from: "download"
  };
 }
 const program = e => ({
  name: "trivy",
  version: e,
  member: "trivy",
  algorithm: "sha256",
  encoding: "hex"
 });
 function pinOf(e, {sha256: t, sums: n = V}) {
  return t ?? n[archiveName(process.platform, process.arch, e)];
 }
 async function fetchRelease(e, t) {
  const {env: n, signal: r, releases: i = Y} = t;
  const o = archiveName(process.platform, process.arch, e);
  const s = `${i}/v${e}`;
  const a = pinOf(e, t) ?? await listedSum(s, e, o, r);
  const c = await get(`${s}/${o}`, e, r);
  demandSum(o, tool_cache_sumOf(c, program(e)), a);
  return await keep(program(e), n, c, r);
 }
 async function listedSum(e, t, n, r) {
  const i = (await get(`${e}/trivy_${t}_checksums.txt`, t, r)).toString("utf8");
  const o = checksumIn(i, n);
  if (o === void 0) throw new ScannerError(`the checksums of Trivy ${t} do not name ${n}`);
  return o;
 }
 function demandSum(e, t, n) {
  if (t === n) return;
  throw new ScannerError(`${e} does not match its checksum: it is ${t} and must be ${n}`, {
   help: "It was not used. Run the job again; if it stays so, it was changed: use a Trivy that you trust."
  });
 }
 function archiveName(e, t, n = H) {
  const r = {
   linux: "Linux",
   darwin: "macOS"
  }[e];
  const i = {
   x64: "64bit",
   arm64: "ARM64"
  }[t];
  if (r !== void 0 && i !== void 0) return `trivy_${n}_${r}-${i}.tar.gz`;
  throw new ScannerError(`there is no Trivy to fetch for ${e} on ${t}`, {
   help: "Install Trivy on the runner, or set the input 'trivy' to its path."
  });
 }
 function checksumIn(e, t) {
  for (const n of e.split("\n")) {
   const [, e, r] = /^([0-9a-f]{64})\s+\*?(\S+)\s*$/.exec(n) ?? [];
   if (r === t) return e;
  }
  return;
 }
 async function get(e, t, n) {
  return await download(e, n).catch(r => {
   n.throwIfAborted();
   throw new ScannerError(`Trivy ${t} could not be fetched from ${e}`, {
    cause: r,
    help: "Install Trivy on the runner, or set the input 'trivy' to its path."
   });
  });
 }
 var G = __nccwpck_require__(4675);
 const K = new Set([ "TRIVY_USERNAME", "TRIVY_PASSWORD", "TRIVY_REGISTRY_TOKEN", "TRIVY_INSECURE", "TRIVY_JAVA_DB_REPOSITORY", "TRIVY_CHECKS_BUNDLE_REPOSITORY" ]);
 const J = /in use by another process/;
 async function runTrivy(e, t, n) {
  const r = AbortSignal.timeout(e.timeoutMs);
  const i = AbortSignal.any([ e.signal, r ]);
  for (;;) {
   try {
    await (0, B.m)(e.trivy, [ ...t, "--timeout", `${Math.ceil(e.timeoutMs / 1e3) + 60}s` ], {
     cwd: e.cwd,
     env: {
      ...trivyEnvironment(process.env),
      TRIVY_DISABLE_TELEMETRY: "true",
      TRIVY_SKIP_VERSION_CHECK: "true"
     },
     signal: i
    });
    return;
   } catch (t) {
    e.signal.throwIfAborted();
    if (r.aborted) throw new ScannerError(`Trivy took longer than ${e.timeoutMs / 1e3} s to ${n} and was ended`, {
     help: "Set the input 'timeout' higher, or look at what keeps it: the network, a very large image, or others that scan with the same 'cache-dir'."
    });
    if (!(t instanceof Error && J.test(t.message))) throw new ScannerError(`Trivy could not ${n}`, {
     cause: t
    });
   }
   await (0, Z.setTimeout)(500 + Math.random() * 500, void 0, {
    signal: i
   }).catch(() => {});
  }
 }
 function trivyEnvironment(e) {
  const t = Object.keys(e).filter(e => e.startsWith("TRIVY_") && !K.has(e));
  return Object.fromEntries(t.map(e => [ e, void 0 ]));
 }
 const X = 3;
 const Q = 2e3;
 async function readDatabase(e) {
  const t = (0, o.join)(e, "db");
  const n = await (0, r.stat)((0, o.join)(t, "trivy.db")).then(e => e.size, () => 0);
  if (n === 0) return;
  try {
   const e = JSON.parse(await (0, r.readFile)((0, o.join)(t, "metadata.json"), "utf8"));
   const text = e => typeof e === "string" ? e : "";
   const n = await (0, r.stat)((0, o.join)(t, "SAMPLE")).then(() => true, () => false);
   return {
    updatedAt: text(e.UpdatedAt),
    downloadedAt: text(e.DownloadedAt),
    sample: n
   };
  } catch {
   return;
  }
 }
 async function updateDatabase(e, t) {
  const {cacheDir: n, repositories: r, onFailure: i} = t;
  const o = await readDatabase(n);
  const s = {
   attempts: X,
   baseMs: t.baseMs ?? Q,
   maxMs: 3e4
  };
  const a = [];
  for (const t of r) {
   for (let r = 1; r <= X; r++) try {
    await runTrivy(e, [ "image", "--download-db-only", "--db-repository", t, "--cache-dir", n, "--no-progress" ], `update its database from ${t}`);
    const r = await readDatabase(n);
    if (r === void 0) throw new ScannerError(`Trivy left no database in ${n}`);
    const i = o?.updatedAt === r.updatedAt && o.downloadedAt === r.downloadedAt;
    return i ? "cache" : t;
   } catch (n) {
    e.signal.throwIfAborted();
    const o = lastLine(n);
    const c = /MANIFEST_UNKNOWN|NAME_UNKNOWN|UNAUTHORIZED|DENIED|no such host|not found/i.test(o);
    if (c || r === X) {
     a.push(`${t}: ${o}`);
     break;
    }
    i(`${t} failed, trying again (${r} of ${X}): ${o}`);
    await (0, G.v7)((0, G.eY)(s, r), e.signal);
   }
   if (t !== r.at(-1)) i(`${a.at(-1)}; trying the next mirror`);
  }
  throw new ScannerError(`no mirror gave the vulnerability database:\n${a.join("\n")}`, {
   help: "Give mirrors that can be reached from here in 'database-repository', or bring a database in 'cache-dir' and set 'skip-db-update'."
  });
 }
 function lastLine(e) {
  const t = (0, c.DD)(e).join("\n").trim().split("\n").at(-1) ?? "";
  return t.replace(/^\S+\s+FATAL\s+(Fatal error\s+)?/, "").slice(0, 500);
 }
 async function scan(e, t) {
  const {folder: n} = t;
  const i = (0, o.join)(n, "trivy.raw.json");
  const s = (0, o.join)(n, "trivy.json");
  const a = (0, o.join)(n, "trivy.sarif");
  const c = (0, o.join)(n, "trivy.cdx.json");
  await runTrivy(e, [ "image", "--input", t.layout, "--format", "json", "--list-all-pkgs", "--output", i, "--scanners", t.scanners.join(","), "--cache-dir", t.cacheDir, "--skip-db-update", "--no-progress", "--exit-code", "0", ...t.offline ? [ "--offline-scan", "--skip-java-db-update", "--skip-check-update" ] : [] ], "scan the image");
  const u = await readReport(i);
  if (u.imageId !== t.config) throw new ScannerError(`Trivy scanned the image ${u.imageId || "(none)"}, not ${t.config}`);
  await (0, r.writeFile)(s, published(await (0, r.readFile)(i, "utf8"), t.name), {
   mode: 384
  });
  await (0, r.rm)(i);
  await Promise.all([ runTrivy(e, [ "convert", "--format", "sarif", "--output", a, s ], "make SARIF of its report"), toSbom(e, s, c) ]);
  return {
   report: u,
   json: s,
   sarif: a,
   sbom: c
  };
 }
 function toSbom(e, t, n) {
  return runTrivy(e, [ "convert", "--format", "cyclonedx", "--output", n, t ], "make an SBOM of its report");
 }
 async function scanBaseline(e, t, n) {
  const i = "Give the file that this action put out as 'report' or 'sbom' for the image to compare with.";
  const s = await (0, r.readFile)(t, "utf8");
  const a = /^\s*\{[^{}]*"bomFormat":\s*"CycloneDX"/.test(s);
  let c = [];
  try {
   if (!a) c = parseReport(s).findings;
  } catch (e) {
   throw new ScannerError(`the baseline '${t}' is no report of Trivy's`, {
    cause: e,
    help: i
   });
  }
  if (!n.scanners.includes("vuln")) return c;
  const u = a ? t : (0, o.join)(e.cwd, "baseline.cdx.json");
  if (!a) await toSbom(e, t, u);
  const l = (0, o.join)(e.cwd, "baseline.json");
  await runTrivy(e, [ "sbom", "--format", "json", "--scanners", "vuln", "--cache-dir", n.cacheDir, "--skip-db-update", "--no-progress", "--exit-code", "0", "--output", l, ...n.offline ? [ "--offline-scan", "--skip-java-db-update" ] : [], u ], "scan the packages of the baseline");
  const d = parseReport(await (0, r.readFile)(l, "utf8"), "cyclonedx").findings;
  const f = baselineOf(c);
  return [ ...c, ...compareWith(f, d).fresh ];
 }
 async function readReport(e) {
  const t = await (0, r.readFile)(e, "utf8").catch(e => {
   throw new ScannerError("Trivy ended well and left no report", {
    cause: e
   });
  });
  try {
   return parseReport(t);
  } catch (e) {
   throw new ScannerError("Trivy's report can't be used", {
    cause: e
   });
  }
 }
 async function layOut(e, t) {
  await e.extractTo(t);
  const n = {
   mediaType: e.manifestMediaType,
   digest: e.digest,
   size: e.manifest.length
  };
  await (0, r.writeFile)((0, o.join)(t, "index.json"), JSON.stringify({
   schemaVersion: 2,
   manifests: [ n ]
  }));
  await e.close();
 }
 const ee = 7;
 async function runScanner(e) {
  const {inputs: t, image: n, config: r, name: s, scanners: a, folder: c, work: u, signal: l} = e;
  const {env: d} = process;
  const f = (0, o.resolve)(t.cacheDir ?? (0, o.join)(d.XDG_CACHE_HOME || (0, o.join)((0, 
  i.homedir)(), ".cache"), "trivy"));
  const p = t.trivy === void 0 ? void 0 : (0, o.resolve)(t.trivy);
  const h = versionOf(t.version);
  const m = sumOf(t.trivySha256);
  const g = await findTrivy({
   given: p,
   version: h,
   sha256: m,
   env: d,
   signal: l
  });
  const y = m === void 0 ? "" : `, sha256 ${m.slice(0, 12)}\u2026 as pinned`;
  w.pq(`[1/4] Trivy: ${g.path} (${g.from}${y})`);
  const v = {
   trivy: g.path,
   cwd: u,
   timeoutMs: t.timeout,
   signal: l
  };
  const b = a.includes("vuln") ? await prepareDatabase(v, t, f) : {
   name: "",
   updatedAt: "",
   sample: false
  };
  if (b.name === "") w.pq("[2/4] database: not needed"); else w.pq(`[2/4] database: ${b.name}, made ${b.updatedAt}`);
  if (b.sample) w.$e(M); else warnOfAge(b);
  const _ = performance.now();
  const {offline: $} = t;
  const O = await scan(v, {
   layout: n,
   config: r,
   name: s,
   scanners: a,
   cacheDir: f,
   offline: $,
   folder: c
  });
  const k = (new Date).toISOString();
  const x = ((performance.now() - _) / 1e3).toFixed(1);
  const {packages: E, os: S, version: j} = O.report;
  w.pq(`[3/4] scanned with Trivy ${j} in ${x} s: ${packagesText(E)}${S === "" ? "" : `, ${S}`}`);
  const T = await readBaseline(v, t, a, f);
  return {
   ...O,
   database: b,
   baseline: T,
   at: k
  };
 }
 async function readBaseline(e, t, n, i) {
  const {offline: s} = t;
  const a = t.baseline;
  if (a === void 0) return;
  const c = (0, o.resolve)(a);
  if (!(await (0, r.stat)(c).catch(() => {}))?.isFile()) {
   w.$e(`there is no baseline '${a}': every finding counts as new`);
   return;
  }
  const u = await scanBaseline(e, c, {
   scanners: n,
   cacheDir: i,
   offline: s
  });
  w.pq(`compared with ${a}: ${u.length} ${u.length === 1 ? "finding" : "findings"}`);
  return baselineOf(u);
 }
 function warnOfAge({name: e, updatedAt: t}) {
  const n = Math.floor((Date.now() - Date.parse(t)) / 864e5);
  if (e === "" || !(n > ee)) return;
  w.$e(`the vulnerability database is ${n} days old: what came to light since is not found`);
 }
 async function prepareDatabase(e, t, n) {
  const r = t.databaseRepository;
  const onFailure = e => w.pq(e);
  const i = t.offline || t.skipDbUpdate ? "cache" : await updateDatabase(e, {
   cacheDir: n,
   repositories: r,
   onFailure: onFailure
  });
  const o = await readDatabase(n);
  if (o === void 0) throw new ScannerError(`there is no vulnerability database in ${n}`, {
   help: "Bring one in 'cache-dir', or leave 'skip-db-update' and 'offline' at false."
  });
  return {
   name: o.sample ? "sample" : i,
   updatedAt: o.updatedAt,
   sample: o.sample
  };
 }
 run(C, async ({inputs: e, setOutputs: t, signal: n}) => {
  const s = severitiesOf(e.severity);
  const a = scannersOf(e.scanners);
  const u = gateKinds(e.gateScanners, a);
  const l = vulnTypesOf(e.vulnType);
  versionOf(e.version);
  sumOf(e.trivySha256);
  const d = sourceOf(e);
  const f = (await Promise.all(e.ignoreFile.map(readIgnores))).flat();
  const p = await (0, r.mkdtemp)((0, o.join)(process.env.RUNNER_TEMP || (0, i.tmpdir)(), "trivy-scan-"));
  const h = (0, o.join)(p, "work");
  const m = (0, o.join)(h, "image");
  const broken = e => async r => {
   n.throwIfAborted();
   t({
    result: "broken",
    ...e.digest === void 0 ? {} : {
     digest: e.digest
    }
   });
   await appendSummary(brokenSummary(e.digest ?? e.name, (0, c.DD)(r)[0] ?? ""));
   throw new c.lZ("the scan broke: whether the image is vulnerable is not known", {
    cause: r
   });
  };
  const scanIt = async () => {
   if (d.kind === "image") {
    const {fetchImage: e} = await __nccwpck_require__.e(5).then(__nccwpck_require__.bind(__nccwpck_require__, 8005));
    await e({
     ...d,
     folder: m,
     signal: n
    }).catch(broken(d));
   }
   const t = await openLayout(d.kind === "archive" ? d.path : m);
   const {digest: r} = t;
   if (e.digest !== void 0 && e.digest !== r) throw new c.lZ(`${d.kind === "archive" ? "the archive holds" : `${d.name} is`} ${r}; ${e.digest} was to be scanned`, {
    help: "Give the archive and the digest of one and the same build: build-amd64's outputs 'archive' and 'digest'."
   });
   if (d.kind === "archive") await layOut(t, m).catch(broken({
    digest: r,
    ...d
   }));
   const {name: i} = d;
   const o = {
    inputs: e,
    image: m,
    config: t.config.digest,
    name: i,
    scanners: a,
    folder: p,
    work: h,
    signal: n
   };
   return {
    digest: r,
    ...await runScanner(o).catch(broken({
     digest: r,
     name: i
    }))
   };
  };
  const g = await scanIt().finally(() => (0, r.rm)(h, {
   recursive: true,
   force: true
  }));
  const {digest: y, report: v, json: b, sarif: _, sbom: $, database: O, baseline: k} = g;
  const x = {
   severity: s,
   kinds: u,
   vulnTypes: l,
   ignoreUnfixed: e.ignoreUnfixed
  };
  const E = judge(v, {
   ...x,
   baseline: k,
   ignores: f,
   now: new Date
  });
  const {CRITICAL: S, HIGH: j, MEDIUM: T, LOW: A, UNKNOWN: I} = E.counts;
  const N = E.failing.length;
  const {fresh: q, gone: R} = E.compared ?? {};
  t({
   result: E.result,
   digest: y,
   critical: S,
   high: j,
   medium: T,
   low: A,
   unknown: I,
   failing: N
  });
  t({
   new: q ?? "",
   gone: R ?? "",
   report: b,
   sarif: _,
   sbom: $
  });
  t({
   scannedAt: g.at,
   database: O.name,
   databaseUpdatedAt: O.updatedAt
  });
  w.pq(`[4/4] ${headline(E)}: ${S} critical, ${j} high, ${T} medium, ${A} low, ${I} unknown; ${E.ignored.length} ignored`);
  await appendSummary(scanSummary({
   verdict: E,
   digest: y,
   severity: s,
   report: v,
   database: O
  }));
  if (v.packages === 0 && a.includes("vuln")) w.$e("Trivy recognised no packages in this image, so it could not find vulnerabilities in any.");
  if (v.endOfLife) w.$e(endOfLifeWarning(v.os));
  annotate(E, e.failOnFindings);
  if (!e.failOnFindings) return;
  if (E.result === "findings") throw findingsError(E, s);
  if (E.expired.length > 0) throw expiredError(E);
 });
 async function readIgnores(e) {
  const t = await (0, r.readFile)(e, "utf8").catch(t => {
   throw new c.lZ(`the ignore file '${e}' can't be read`, {
    cause: t
   });
  });
  return parseIgnores(t, e);
 }
 module.exports = n;
})();
