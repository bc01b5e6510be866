(() => {
 "use strict";
 var e = {};
 function chain_text(e) {
  if (e === void 0 || e === null) return "";
  return typeof e === "string" ? e : JSON.stringify(e);
 }
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
 const t = require("os");
 function toCommandValue(e) {
  if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
  return JSON.stringify(e);
 }
 function command_issueCommand(e, n, r) {
  const o = new Command(e, n, r);
  process.stdout.write(o.toString() + t.EOL);
 }
 const n = "::";
 class Command {
  constructor(e, t, n) {
   if (!e) e = "missing.command";
   this.command = e;
   this.properties = t;
   this.message = n;
  }
  toString() {
   let e = n + this.command;
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
   e += `${n}${escapeData(this.message)}`;
   return e;
  }
 }
 function escapeData(e) {
  return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
 }
 function escapeProperty(e) {
  return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
 }
 const r = require("crypto");
 const o = require("fs");
 function issueFileCommand(e, n) {
  const r = process.env[`GITHUB_${e}`];
  if (!r) throw new Error(`Unable to find environment variable for file command ${e}`);
  if (!o.existsSync(r)) throw new Error(`Missing file at path: ${r}`);
  o.appendFileSync(r, `${toCommandValue(n)}${t.EOL}`, {
   encoding: "utf8"
  });
 }
 function prepareKeyValueMessage(e, n) {
  const o = `ghadelimiter_${r.randomUUID()}`;
  const s = toCommandValue(n);
  if (e.includes(o)) throw new Error(`Unexpected input: name should not contain the delimiter "${o}"`);
  if (s.includes(o)) throw new Error(`Unexpected input: value should not contain the delimiter "${o}"`);
  return `${e}<<${o}${t.EOL}${s}${t.EOL}${o}`;
 }
 var s = void 0 && (void 0).__awaiter || function(e, t, n, r) {
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
 const {access: i, appendFile: a, writeFile: c} = o.promises;
 const u = "GITHUB_STEP_SUMMARY";
 class Summary {
  constructor() {
   this._buffer = "";
  }
  filePath() {
   return s(this, void 0, void 0, function*() {
    if (this._filePath) return this._filePath;
    const e = process.env[u];
    if (!e) throw new Error(`Unable to find environment variable for $${u}. Check if your runtime environment supports job summaries.`);
    try {
     yield i(e, o.constants.R_OK | o.constants.W_OK);
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
   return s(this, void 0, void 0, function*() {
    const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
    const n = yield this.filePath();
    const r = t ? c : a;
    yield r(n, this._buffer, {
     encoding: "utf8"
    });
    return this.emptyBuffer();
   });
  }
  clear() {
   return s(this, void 0, void 0, function*() {
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
   return this.addRaw(t.EOL);
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
 const l = new Summary;
 const d = l;
 const f = new Set;
 function mask(e) {
  for (const t of [ e, ...e.split(/\r?\n/) ]) {
   const e = t.trim();
   if (e.length < 3 || f.has(e)) continue;
   f.add(e);
   if (process.env.GITHUB_ACTIONS === "true") command_issueCommand("add-mask", {}, e);
  }
 }
 function mask_redact(e) {
  let t = e;
  for (const e of [ ...f ].sort((e, t) => t.length - e.length)) t = t.replaceAll(e, "***");
  return t;
 }
 const p = 4e3;
 function info(e) {
  process.stdout.write(`${defuse(mask_redact(e))}\n`);
 }
 function debug(e) {
  command_issueCommand("debug", {}, mask_redact(e));
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
  }, o.length > p ? `${o.slice(0, p)}\n\u2026 (cut; the log has all of it)` : o);
 }
 function defuse(e) {
  return e.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
 }
 const m = require("node:v8");
 const h = 1e6;
 let g = 0;
 let w = false;
 const saysFailure = () => w;
 async function appendSummary(e) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  w ||= /^#{2,4} (?:\u274c|\u2717)/m.test(e);
  const t = mask_redact(`${g > 0 ? "\n" : ""}${e}${e.endsWith("\n") ? "" : "\n"}`);
  const n = h - g;
  const r = Buffer.byteLength(t);
  const o = r <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
  if (n <= 0) return;
  g += Buffer.byteLength(o);
  await d.addRaw(o).write();
  d.emptyBuffer();
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
 const $ = 4e3;
 function failureMarkdown(e, t) {
  const {help: n = "", place: r} = adviceOf(t);
  const o = mask_redact(n);
  const [s = "", ...i] = causeChain(t).map(mask_redact);
  const [a = "", ...c] = s.split("\n");
  const u = [ ...c, ...i.map(e => `because: ${e}`) ];
  const [l = "", ...d] = o.split("\n");
  const f = r === void 0 ? "" : `\`${r.file}${r.line ? `:${r.line}` : ""}\`: `;
  const p = shortDigests(a).replace(/:$/, "").replace(/(?<![.?!\u2026])$/, ".");
  return [ `## \u274c ${e} failed`, `${f}**${plain(p)}** ${plain(l)}`.trimEnd(), ...d.length === 0 ? [] : [ block(d) ], ...u.length === 0 ? [] : [ details(u) ] ].join("\n\n").concat("\n");
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
  const n = t.length > $ ? `${t.slice(0, $)}\n\u2026 the log has all of it` : t;
  const [r = "```"] = [ ...n.matchAll(/`{3,}/g) ].map(([e]) => `${e}\``).sort((e, t) => t.length - e.length);
  return `${r}text\n${n}\n${r}`;
 }
 class InputError extends ActionError {
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
 const v = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
 };
 function parseDuration(e, t) {
  const n = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(t);
  const r = v[n?.[2] ?? ""];
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
 const b = 250;
 const y = 8e3;
 function run(e, t) {
  setTimeout(compileInTheForeground, b).unref();
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
   if (s instanceof CancelledError) {
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
   n.abort(new CancelledError(e));
   setTimeout(() => fail(n.signal.reason), y).unref();
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
  for (const e of [ "--no-concurrent-sparkplug", "--no-maglev" ]) (0, m.setFlagsFromString)(e);
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
  const [n = "unknown error", ...r] = causeChain(t);
  const {help: o, place: s} = adviceOf(t);
  const i = [ n, ...r.map(e => `because: ${e}`), ...o === void 0 ? [] : [ `help: ${o}` ] ];
  log_error(i.join("\n"), {
   title: e,
   ...s === void 0 ? {} : {
    place: s
   }
  });
  if (t instanceof Error && t.stack !== void 0) debug(mask_redact(t.stack));
 }
 function ignore() {}
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof CancelledError);
 }
 const E = require("node:child_process");
 const O = require("node:fs");
 const _ = require("node:os");
 const j = require("node:path");
 const k = require("node:readline");
 function parseCommandFile(e) {
  const t = {};
  const n = e.split(/\r?\n/);
  for (let e = 0; e < n.length; e++) {
   const r = n[e] ?? "";
   if (r === "") continue;
   const [o, s] = [ r.indexOf("="), r.indexOf("<<") ];
   if (s > 0 && (o < 0 || s < o)) {
    const o = r.slice(s + 2);
    const i = n.indexOf(o, e + 1);
    if (i < 0) throw new Error(`the value of '${r.slice(0, s)}' has no closing '${o}'`);
    t[r.slice(0, s)] = n.slice(e + 1, i).join("\n");
    e = i;
   } else if (o > 0) t[r.slice(0, o)] = r.slice(o + 1); else throw new Error(`'${r}' is neither NAME=VALUE nor NAME<<DELIMITER`);
  }
  return t;
 }
 async function runAction(e, t, n, r) {
  n.throwIfAborted();
  const o = process.argv[1] ?? "";
  const s = (0, j.join)((0, j.dirname)((0, j.dirname)(o)), e, (0, j.basename)(o));
  const i = (0, O.mkdtempSync)((0, j.join)(process.env.RUNNER_TEMP || (0, _.tmpdir)(), `${e}-`));
  const a = (0, j.join)(i, "output");
  (0, O.writeFileSync)(a, "", {
   mode: 384
  });
  const c = Object.entries(process.env).filter(([e]) => !e.startsWith("INPUT_"));
  const u = Object.entries(t).filter(([, e]) => e !== "").map(([e, t]) => [ `INPUT_${e.toUpperCase()}`, t ]);
  try {
   const t = await new Promise((t, o) => {
    const i = (0, E.spawn)(process.execPath, [ s ], {
     stdio: r === void 0 ? [ "ignore", "inherit", "inherit" ] : [ "ignore", "pipe", "pipe" ],
     env: {
      ...Object.fromEntries(c),
      ...Object.fromEntries(u),
      GITHUB_OUTPUT: a
     }
    });
    if (r !== void 0) {
     passOn(i.stdout, process.stdout, r);
     passOn(i.stderr, process.stderr, r);
    }
    const cancel = () => i.kill("SIGINT");
    n.addEventListener("abort", cancel, {
     once: true
    });
    i.on("error", t => o(new ActionError(`the action ${e} could not be started`, {
     cause: t
    })));
    i.on("close", e => {
     n.removeEventListener("abort", cancel);
     t(e ?? 128);
    });
   });
   return {
    exitCode: t,
    outputs: parseCommandFile((0, O.readFileSync)(a, "utf8"))
   };
  } finally {
   (0, O.rmSync)(i, {
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
   log_error(`${t} could not be run: ${causeChain(e).join("; ")}`);
   return {
    exitCode: 1,
    outputs: {}
   };
  }
 }
 function passOn(e, t, n) {
  if (e === null) return;
  (0, k.createInterface)({
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
 const A = [ "service", "environment", "commit", "region", "repository" ];
 function entriesOf(e) {
  const t = e?.include;
  if (!Array.isArray(t)) throw new ActionError("input 'matrix' has no array 'include'", {
   help: "Give it the output matrix of the action plan, which ran with an environment."
  });
  return t.map((e, t) => {
   const n = A.filter(t => typeof e[t] !== "string" || e[t] === "");
   if (n.length > 0) throw new ActionError(`entry ${t + 1} of input 'matrix' lacks ${n.join(", ")}`, {
    help: "Give plan the environment to deploy to: without one its matrix tells nothing of AWS."
   });
   return e;
  });
 }
 const S = {
  name: "rollback-fleet",
  inputs: {
   matrix: {
    name: "matrix",
    type: "json",
    required: true
   },
   to: {
    name: "to",
    type: "string"
   },
   reason: {
    name: "reason",
    type: "string"
   },
   dryRun: {
    name: "dry-run",
    type: "boolean",
    default: "false"
   },
   waitForMinutes: {
    name: "wait-for-minutes",
    type: "integer",
    default: "15",
    minimum: 1,
    maximum: 360
   }
  },
  outputs: {
   services: "services"
  }
 };
 const x = "The errors above say why. Where no verified revision is there, name one under 'to'.";
 function summaryOf(e, t, n) {
  const r = t.filter(({passed: e}) => !e).map(({service: e}) => e);
  const o = t.map(({service: e}) => e).join(", ");
  const s = r.length > 0 ? `\u274c Rollback of ${e}: ${r.join(", ")} not brought back` : n ? `\u2139\ufe0f Rollback of ${e}: nothing was changed (dry-run)` : `\u2705 Rollback of ${e}: ${o} done`;
  const i = t.map(e => [ e.service, e.passed ? "\u2713" : "\u2717", e.verdict, summary_short(e.from), summary_short(e["task-definition-arn"]), e.commit.slice(0, 7) ]);
  const a = r.length > 0 ? `${x}\n\n` : "";
  return `## ${s}\n\n${a}${table([ "service", "", "verdict", "from", "to", "commit" ], i)}\n`;
 }
 const summary_short = e => e.split("/").at(-1) ?? "";
 run(S, async ({inputs: e, setOutputs: t, signal: n}) => {
  const r = entriesOf(e.matrix).reverse();
  if (r.length === 0) throw new ActionError("there is no service to bring back", {
   help: "Let plan make the matrix with 'all: true'; without it, what runs verified is left out."
  });
  if (e.to !== void 0 && r.length > 1) throw new ActionError(`'to' names one revision, and ${r.length} services are given`, {
   help: "Name the one service under plan's 'services', or leave 'to' out."
  });
  const o = [];
  for (const [s, i] of r.entries()) {
   info(`\u2500\u2500 [${s + 1}/${r.length}] ${i.service}: rollback`);
   const {exitCode: a, outputs: c} = await tryAction("rollback", {
    cluster: chain_text(i.cluster),
    service: chain_text(i["ecs-service"]),
    "aws-region": i.region,
    to: e.to ?? "",
    reason: e.reason ?? "",
    "dry-run": String(e.dryRun),
    "wait-for-minutes": String(e.waitForMinutes)
   }, n);
   const {verdict: u = "", from: l = "", commit: d = ""} = c;
   const f = c["task-definition-arn"] ?? "";
   o.push({
    service: i.service,
    verdict: u,
    from: l,
    "task-definition-arn": f,
    commit: d,
    passed: a === 0
   });
   t({
    services: JSON.stringify(o)
   });
  }
  const s = r[0]?.environment ?? "";
  await appendSummary(summaryOf(s, o, e.dryRun));
  const i = o.filter(({passed: e}) => !e).map(({service: e}) => e);
  n.throwIfAborted();
  if (i.length > 0) throw new ActionError(`not brought back in ${s}: ${i.join(", ")}`, {
   help: x
  });
 });
 module.exports = e;
})();
