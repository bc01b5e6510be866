(() => {
 "use strict";
 var e = {};
 const t = require("node:fs/promises");
 const n = require("node:os");
 const r = require("node:path");
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
 const o = require("os");
 function toCommandValue(e) {
  if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
  return JSON.stringify(e);
 }
 function issueCommand(e, t, n) {
  const r = new Command(e, t, n);
  process.stdout.write(r.toString() + o.EOL);
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
 const a = require("crypto");
 const i = require("fs");
 function issueFileCommand(e, t) {
  const n = process.env[`GITHUB_${e}`];
  if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
  if (!i.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
  i.appendFileSync(n, `${toCommandValue(t)}${o.EOL}`, {
   encoding: "utf8"
  });
 }
 function prepareKeyValueMessage(e, t) {
  const n = `ghadelimiter_${a.randomUUID()}`;
  const r = toCommandValue(t);
  if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
  if (r.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
  return `${e}<<${n}${o.EOL}${r}${o.EOL}${n}`;
 }
 var c = void 0 && (void 0).__awaiter || function(e, t, n, r) {
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
 const {access: l, appendFile: d, writeFile: u} = i.promises;
 const f = "GITHUB_STEP_SUMMARY";
 class Summary {
  constructor() {
   this._buffer = "";
  }
  filePath() {
   return c(this, void 0, void 0, function*() {
    if (this._filePath) return this._filePath;
    const e = process.env[f];
    if (!e) throw new Error(`Unable to find environment variable for $${f}. Check if your runtime environment supports job summaries.`);
    try {
     yield l(e, i.constants.R_OK | i.constants.W_OK);
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
   return c(this, void 0, void 0, function*() {
    const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
    const n = yield this.filePath();
    const r = t ? u : d;
    yield r(n, this._buffer, {
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
   return this.addRaw(o.EOL);
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
     const a = Object.assign(Object.assign({}, r && {
      colspan: r
     }), o && {
      rowspan: o
     });
     return this.wrap(s, n, a);
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
   const a = this.wrap("img", null, Object.assign({
    src: e,
    alt: t
   }, s));
   return this.addRaw(a).addEOL();
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
 const p = new Summary;
 const h = p;
 const m = new Set;
 function mask(e) {
  for (const t of [ e, ...e.split(/\r?\n/) ]) {
   const e = t.trim();
   if (e.length < 3 || m.has(e)) continue;
   m.add(e);
   if (process.env.GITHUB_ACTIONS === "true") issueCommand("add-mask", {}, e);
  }
 }
 function redact(e) {
  let t = e;
  for (const e of [ ...m ].sort((e, t) => t.length - e.length)) t = t.replaceAll(e, "***");
  return t;
 }
 const g = 4e3;
 function info(e) {
  process.stdout.write(`${defuse(redact(e))}\n`);
 }
 function debug(e) {
  issueCommand("debug", {}, redact(e));
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
  const o = redact(t);
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
  }, o.length > g ? `${o.slice(0, g)}\n\u2026 (cut; the log has all of it)` : o);
 }
 function defuse(e) {
  return e.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
 }
 const w = require("node:v8");
 const y = 1e6;
 let $ = 0;
 let v = false;
 const saysFailure = () => v;
 async function appendSummary(e) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  v ||= /^#{2,4} (?:\u274c|\u2717)/m.test(e);
  const t = redact(`${$ > 0 ? "\n" : ""}${e}${e.endsWith("\n") ? "" : "\n"}`);
  const n = y - $;
  const r = Buffer.byteLength(t);
  const o = r <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
  if (n <= 0) return;
  $ += Buffer.byteLength(o);
  await h.addRaw(o).write();
  h.emptyBuffer();
 }
 function shortDigests(e) {
  return e.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, "$1\u2026");
 }
 const b = 4e3;
 function failureMarkdown(e, t) {
  const {help: n = "", place: r} = adviceOf(t);
  const o = redact(n);
  const [s = "", ...a] = causeChain(t).map(redact);
  const [i = "", ...c] = s.split("\n");
  const l = [ ...c, ...a.map(e => `because: ${e}`) ];
  const [d = "", ...u] = o.split("\n");
  const f = r === void 0 ? "" : `\`${r.file}${r.line ? `:${r.line}` : ""}\`: `;
  const p = shortDigests(i).replace(/:$/, "").replace(/(?<![.?!\u2026])$/, ".");
  return [ `## \u274c ${e} failed`, `${f}**${plain(p)}** ${plain(d)}`.trimEnd(), ...u.length === 0 ? [] : [ block(u) ], ...l.length === 0 ? [] : [ details(l) ] ].join("\n\n").concat("\n");
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
 const _ = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
 };
 function parseDuration(e, t) {
  const n = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(t);
  const r = _[n?.[2] ?? ""];
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
 const O = 8e3;
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
   setTimeout(() => fail(n.signal.reason), O).unref();
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
  for (const e of [ "--no-concurrent-sparkplug", "--no-maglev" ]) (0, w.setFlagsFromString)(e);
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
  const a = [ n, ...r.map(e => `because: ${e}`), ...o === void 0 ? [] : [ `help: ${o}` ] ];
  log_error(a.join("\n"), {
   title: e,
   ...s === void 0 ? {} : {
    place: s
   }
  });
  if (t instanceof Error && t.stack !== void 0) debug(redact(t.stack));
 }
 function ignore() {}
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof CancelledError);
 }
 const k = [ "aws_backup_vault", "aws_cloudwatch_log_group", "aws_cognito_user_pool", "aws_db_instance", "aws_docdb_cluster", "aws_docdb_cluster_instance", "aws_dynamodb_table", "aws_ebs_volume", "aws_ecr_repository", "aws_efs_file_system", "aws_eip", "aws_elasticache_cluster", "aws_elasticache_replication_group", "aws_elasticache_serverless_cache", "aws_fsx_lustre_file_system", "aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system", "aws_kinesis_stream", "aws_kms_key", "aws_lightsail_database", "aws_memorydb_cluster", "aws_mq_broker", "aws_msk_cluster", "aws_neptune_cluster", "aws_opensearch_domain", "aws_opensearchserverless_collection", "aws_rds_cluster", "aws_rds_cluster_instance", "aws_redshift_cluster", "aws_route53_zone", "aws_s3_bucket", "aws_s3_object", "aws_secretsmanager_secret", "aws_secretsmanager_secret_version", "aws_sqs_queue", "aws_ssm_parameter", "aws_timestreamwrite_table", "random_password", "tls_private_key" ];
 function gate(e, t) {
  const n = new Set(t.allowDestroy);
  const r = new Set([ ...k, ...t.stateful ]);
  const o = e.filter(({kind: e}) => e === "destroy" || e === "replace");
  const s = o.filter(({type: e}) => t.protect === "all" || r.has(e));
  const isAllowed = ({address: e, from: t}) => n.has(e) || n.has(bare(e)) || t !== void 0 && n.has(t);
  return {
   refused: s.filter(e => !isAllowed(e)),
   consented: s.filter(isAllowed),
   unused: t.allowDestroy.filter(e => !o.some(t => t.address === e || bare(t.address) === e || t.from === e))
  };
 }
 function bare(e) {
  return e.replace(/ \(deposed \w+\)$/, "");
 }
 function parseMessage(e) {
  if (!e.startsWith("{")) return;
  try {
   const t = JSON.parse(e);
   const n = typeof t === "object" && t !== null && "type" in t && typeof t.type === "string";
   return n ? t : void 0;
  } catch {
   return;
  }
 }
 const j = {
  create: "created",
  update: "changed",
  delete: "destroyed",
  replace: "replaced",
  read: "read",
  noop: "unchanged"
 };
 function progressLine({type: e, hook: t}) {
  const n = t?.resource?.addr;
  if (n === void 0 || t?.action === "read") return;
  const r = j[t?.action ?? ""] ?? t?.action ?? "";
  const o = Math.round(t?.elapsed_seconds ?? 0);
  const s = o < 1 ? "" : ` \xb7 ${o} s`;
  if (e === "apply_complete") return `${n} ${r}${s}`;
  if (e === "apply_errored") return `${n} was not ${r}${s}`;
  return;
 }
 function diagnosticError(e, t, n) {
  const [r] = t;
  const o = t.map(({summary: e, detail: t, address: n}) => [ `${n === void 0 ? "" : `${n}: `}${e}`, t ].filter(e => e).join("\n")).join("\n\n");
  const s = r?.range?.start;
  const a = r?.range?.filename;
  const i = helpFor(t);
  return new ActionError(`terraform ${e} failed: ${o}`, {
   ...a === void 0 ? {} : {
    place: {
     file: n(a),
     ...s?.line === void 0 ? {} : {
      line: s.line
     },
     ...s?.column === void 0 ? {} : {
      column: s.column
     }
    }
   },
   ...i === void 0 ? {} : {
    help: i
   }
  });
 }
 function helpFor(e) {
  const has = t => e.some(({summary: e, detail: n}) => t.test(`${e}\n${n ?? ""}`));
  if (has(/Saved plan is stale/)) return "The state was changed after this plan was made, by another apply or by hand, so what was reviewed is no longer what would happen. Make a new plan, review it, and apply that one. Nothing was changed.";
  if (has(/saved plan .*(different|another).*state|Saved plan does not match/i)) return "The plan was made for another state or workspace. Check working-directory, workspace and backend-config.";
  if (has(/Error acquiring the state lock/)) return "Another run holds the state's lock; who and since when stands above. Wait for it (lock-timeout), or, only if that run is surely dead: terraform force-unlock with the ID above.";
  if (has(/[Bb]ackend initialization required|Inconsistent dependency lock file|Module not installed|Required plugins are not installed/)) return "The folder isn't initialised. Leave 'init' at true, or run terraform init in it before this step.";
  if (has(/No value for required variable/)) return "Give the variable in a file (var-files) or in the environment as TF_VAR_NAME.";
  return;
 }
 const T = "(sensitive)";
 const x = "(known after apply)";
 function reviewPlan(e) {
  const t = (e.resource_changes ?? []).filter(({mode: e}) => e !== "data");
  const n = secretsIn(e);
  const r = t.flatMap(e => {
   const t = kindOf(e);
   return t === void 0 ? [] : [ changeOf(e, t, n) ];
  });
  const o = Object.entries(e.output_changes ?? {}).filter(([, {actions: e}]) => !isNothing(e)).map(([e]) => e);
  return {
   changes: r,
   drift: (e.resource_drift ?? []).flatMap(e => driftOf(e, t, n)),
   outputs: o,
   applyable: e.applyable ?? (r.length > 0 || o.length > 0)
  };
 }
 function kindOf({change: e, previous_address: t, address: n}) {
  const {actions: r} = e;
  if (r.includes("delete") && r.includes("create")) return "replace";
  if (r.includes("forget")) return "forget";
  if (r.includes("create")) return "create";
  if (r.includes("delete")) return "destroy";
  if (r.includes("update")) return "update";
  if (e.importing !== void 0 && e.importing !== null) return "import";
  if (t !== void 0 && t !== n) return "move";
  return;
 }
 function isNothing(e) {
  return e.every(e => e === "no-op" || e === "read");
 }
 function changeOf(e, t, n) {
  const {change: r, deposed: o, previous_address: s} = e;
  return {
   address: o === void 0 ? e.address : `${e.address} (deposed ${o})`,
   type: e.type,
   kind: t,
   ...s === void 0 || s === e.address ? {} : {
    from: s
   },
   ...r.importing?.id === void 0 ? {} : {
    imported: hide(n, r.importing.id)
   },
   ...e.action_reason === void 0 ? {} : {
    reason: e.action_reason
   },
   attributes: t === "move" || t === "import" ? [] : attributesOf(r, n)
  };
 }
 function driftOf(e, t, n) {
  if (isNothing(e.change.actions)) return [];
  const r = t.find(({address: t, deposed: n}) => t === e.address && n === void 0);
  const o = new Map(r === void 0 || isNothing(r.change.actions) ? [] : attributesOf(r.change, n).map(({path: e, after: t}) => [ e, t ?? "(nothing)" ]));
  const s = e.change.actions.includes("delete");
  const a = attributesOf(e.change, n).filter(({before: e, after: t}) => !(isEmpty(e) && isEmpty(t))).map(e => ({
   ...e,
   undo: o.get(e.path)
  }));
  return s || a.length > 0 ? [ {
   address: e.address,
   type: e.type,
   gone: s,
   planned: r === void 0 ? void 0 : kindOf(r),
   attributes: a
  } ] : [];
 }
 function isEmpty(e) {
  return e === void 0 || e === '""' || e === "[]" || e === "{}";
 }
 function attributesOf(e, t) {
  const n = leavesOf(e.before, e.before_sensitive, void 0, t);
  const r = leavesOf(e.after, e.after_sensitive, e.after_unknown, t);
  const o = (e.replace_paths ?? []).map(e => pathText(e));
  const s = [ ...new Set([ ...n.keys(), ...r.keys() ]) ].sort();
  return s.flatMap(e => {
   const [t, s] = [ n.get(e), r.get(e) ];
   if (t?.raw === s?.raw && t?.text === s?.text) return [];
   return [ {
    path: e,
    before: t?.text,
    after: s?.text,
    forcesReplace: o.some(t => e === t || new RegExp(`^${escapeRegExp(t)}[.[]`).test(e))
   } ];
  });
 }
 function leavesOf(e, t, n, r) {
  const o = new Map;
  const walk = (e, t, n, s) => {
   if (n === true) {
    if (t !== null && t !== void 0) o.set(pathText(e), {
     text: T,
     raw: JSON.stringify(t)
    }); else if (s === true) o.set(pathText(e), {
     text: T,
     raw: x
    });
    return;
   }
   if (s === true) {
    o.set(pathText(e), {
     text: x,
     raw: x
    });
    return;
   }
   const a = keysOf(t, s);
   if (a === void 0) {
    if (t === null || t === void 0) return;
    o.set(pathText(e), {
     text: hide(r, t),
     raw: JSON.stringify(t)
    });
    return;
   }
   if (a.length === 0 && t !== void 0 && t !== null && e.length > 0) o.set(pathText(e), {
    text: JSON.stringify(t),
    raw: JSON.stringify(t)
   });
   for (const r of a) walk([ ...e, r ], get(t, r), get(n, r), get(s, r));
  };
  walk([], e, t, n);
  return o;
 }
 function keysOf(e, t) {
  const n = typeof e === "object" && e !== null ? e : t;
  if (Array.isArray(n)) return n.map((e, t) => t);
  if (typeof n !== "object" || n === null) return;
  const r = typeof t === "object" && t !== null && !Array.isArray(t) ? Object.keys(t) : [];
  return [ ...new Set([ ...Object.keys(n), ...r ]) ];
 }
 function get(e, t) {
  if (typeof e !== "object" || e === null) return;
  return Object.hasOwn(e, t) ? e[t] : void 0;
 }
 function pathText(e) {
  return e.map((e, t) => {
   if (typeof e === "number") return `[${e}]`;
   if (!/^[A-Za-z_][\w-]*$/.test(e)) return `[${JSON.stringify(e)}]`;
   return t === 0 ? e : `.${e}`;
  }).join("");
 }
 function escapeRegExp(e) {
  return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
 }
 function secretsIn(e) {
  const t = new Set;
  const collect = (e, n) => {
   if (n === true) everyText(e, e => t.add(e)); else if (typeof n === "object" && n !== null) for (const t of Object.keys(n)) collect(get(e, t), get(n, t));
  };
  const n = [ ...(e.resource_changes ?? []).map(({change: e}) => e), ...(e.resource_drift ?? []).map(({change: e}) => e), ...Object.values(e.output_changes ?? {}) ];
  for (const e of n) {
   collect(e.before, e.before_sensitive);
   collect(e.after, e.after_sensitive);
  }
  for (const [t, {sensitive: n}] of Object.entries(e.configuration?.root_module?.variables ?? {})) if (n === true) collect(e.variables?.[t]?.value, true);
  return t;
 }
 function everyText(e, t) {
  if (typeof e === "string" && e !== "") t(e); else if (typeof e === "object" && e !== null) for (const n of Object.values(e)) everyText(n, t);
 }
 const S = 6;
 function hide(e, t) {
  if (typeof t === "string") {
   if (e.has(t)) return T;
   for (const n of e) if (n.length >= S && t.includes(n)) return T;
  }
  return JSON.stringify(t);
 }
 function countsOf({changes: e, drift: t}) {
  const of = t => e.filter(e => e.kind === t).length;
  return {
   add: of("create"),
   change: of("update"),
   replace: of("replace"),
   destroy: of("destroy"),
   import: e.filter(({kind: e, imported: t}) => e === "import" || t !== void 0).length,
   move: e.filter(({from: e}) => e !== void 0).length,
   forget: of("forget"),
   drift: t.length
  };
 }
 const A = [ [ "add", "to add" ], [ "change", "to change" ], [ "replace", "to replace" ], [ "destroy", "to destroy" ], [ "import", "to import" ], [ "move", "to move" ], [ "forget", "to forget" ] ];
 function headline(e) {
  const t = countsOf(e);
  const n = A.flatMap(([e, n]) => t[e] === 0 ? [] : [ `${t[e]} ${n}` ]);
  if (e.outputs.length > 0) n.push(`${e.outputs.length} ${e.outputs.length === 1 ? "output" : "outputs"} to change`);
  return n.length === 0 ? "nothing to change" : n.join(", ");
 }
 const C = {
  create: "+",
  update: "~",
  replace: "-/+",
  destroy: "-",
  forget: "x",
  read: "<",
  move: ">",
  import: "<="
 };
 const L = {
  create: "created",
  update: "changed in place",
  replace: "destroyed and created anew",
  destroy: "destroyed",
  forget: "no longer managed, but not destroyed",
  read: "read",
  move: "moved",
  import: "imported"
 };
 const N = [ "destroy", "replace", "forget", "update", "create", "import", "move", "read" ];
 function sorted(e) {
  return [ ...e ].sort((e, t) => N.indexOf(e.kind) - N.indexOf(t.kind) || e.address.localeCompare(t.address));
 }
 function changeLine({address: e, kind: t, from: n, imported: r, attributes: o}) {
  const s = o.filter(({forcesReplace: e}) => e).map(({path: e}) => e);
  const a = [ ...t === "replace" && s.length > 0 ? [ `because of ${s.join(", ")}` ] : [], ...n === void 0 ? [] : [ `was ${n}` ], ...r === void 0 ? [] : [ `imported from ${r}` ] ];
  return `${C[t].padEnd(3)} ${e}: ${L[t]}${a.length === 0 ? "" : ` (${a.join("; ")})`}`;
 }
 function isUndone({gone: e, planned: t, attributes: n}) {
  if (e) return t === "create";
  return t === "replace" || t === "destroy" || n.some(({undo: e}) => e !== void 0);
 }
 function driftLine(e) {
  return `${e.address} ${driftText(e)}`;
 }
 function driftText({gone: e, planned: t, attributes: n}) {
  if (e) return `was deleted outside of Terraform: applying ${t === "create" ? "creates it anew" : "leaves it so"}`;
  const r = "was changed outside of Terraform: applying";
  if (t === "replace") return `${r} destroys it and creates it anew`;
  if (t === "destroy") return `${r} destroys it`;
  const paths = e => n.filter(({undo: t}) => t !== void 0 === e).map(({path: e}) => e);
  const [o, s] = [ paths(true), paths(false) ];
  if (o.length === 0) return `${r} leaves it so`;
  return `${r} sets back ${some(o)}${s.length === 0 ? "" : `, and leaves ${some(s)}`}`;
 }
 function some(e) {
  return e.length <= 4 ? e.join(", ") : `${e.slice(0, 3).join(", ")} and ${e.length - 3} more`;
 }
 function driftHead(e) {
  if (e.length === 0) return;
  const t = e.filter(isUndone).length;
  const n = t === 0 ? "undoes nothing of it" : `undoes it at ${t} of them`;
  return `\u26a0 ${e.length} changed outside of Terraform; applying ${n}, see the end`;
 }
 const I = 6e4;
 function reviewMarkdown(e, t, n, r) {
  const o = new Set(t.refused);
  const s = t.refused.length > 0 ? refusalLine(t.refused) : "\u2713 may be applied";
  const a = driftHead(e.drift);
  const i = [ `### ${o.size > 0 ? "\u274c " : ""}Terraform plan of \`${n}\`: ${headline(e)}`, "", e.applyable || t.refused.length > 0 ? s : "\u2713 nothing to apply", "", ...a === void 0 ? [] : [ a, "" ] ];
  const c = [ "", `Plan file: sha256 \`${r}\``, "" ];
  const l = [ ...sorted(e.changes).map(e => changeBlock(e, o.has(e))), ...e.outputs.length === 0 ? [] : [ `Outputs that change: ${e.outputs.map(code).join(", ")}\n` ], ...e.drift.length === 0 ? [] : [ "#### Changed outside of Terraform\n", ...e.drift.map(driftBlock) ] ];
  const d = [];
  let u = I - [ ...i, ...c ].join("\n").length;
  for (const [e, t] of l.entries()) {
   u -= t.length + 1;
   if (u < 100) {
    d.push(`*${l.length - e} more are left out here: see the log of the job.*\n`);
    break;
   }
   d.push(t);
  }
  return [ ...i, ...d, ...c ].join("\n");
 }
 function refusalLine(e) {
  const t = some(e.map(({address: e}) => code(e)));
  return `**\u2717 refused: ${e.length} may not be destroyed without consent: ${t}.** If it may be lost, name it in \`allow-destroy\`; if it must be kept, change the code: a \`moved\` block, or a \`removed\` block with \`destroy = false\`.`;
 }
 function changeBlock(e, t) {
  const {attributes: n} = e;
  const r = `${t ? "\u2717 " : ""}<code>${html(changeLine(e).replace(/ +/, " "))}</code>${t ? " <b>refused</b>" : ""}`;
  if (n.length === 0) return `${r}<br>\n`;
  const o = n.flatMap(({path: e, before: t, after: n, forcesReplace: r}) => {
   const o = r ? "   # forces replacement" : "";
   return [ ...t === void 0 ? [] : [ `- ${e} = ${report_short(t)}${n === void 0 ? o : ""}` ], ...n === void 0 ? [] : [ `+ ${e} = ${report_short(n)}${o}` ] ];
  });
  return `<details><summary>${r}</summary>\n\n${fenced(o)}\n</details>\n`;
 }
 function driftBlock(e) {
  const t = `<code>${html(e.address)}</code> ${html(driftText(e))}`;
  if (e.gone) return `${t}<br>\n`;
  const n = e.attributes.flatMap(({path: e, before: t, after: n, undo: r}) => [ `- ${e} = ${report_short(t ?? "(nothing)")}   # as Terraform left it`, `+ ${e} = ${report_short(n ?? "(nothing)")}   # as it is now`, r === void 0 ? "# the plan leaves it so" : `! ${e} = ${report_short(r)}   # what the plan sets it to` ]);
  return `<details><summary>${t}</summary>\n\n${fenced(n)}\n</details>\n`;
 }
 const M = 300;
 function report_short(e) {
  return e.length <= M ? e : `${e.slice(0, M)}\u2026 (${e.length} characters)`;
 }
 function fenced(e) {
  const t = e.join("\n").match(/`{3,}/g) ?? [];
  const n = "`".repeat(Math.max(3, ...t.map(({length: e}) => e + 1)));
  return `${n}diff\n${e.join("\n")}\n${n}\n`;
 }
 function code(e) {
  return `\`${e}\``;
 }
 function html(e) {
  return e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
 }
 const R = 5e3;
 function exec(e, t, n = {}) {
  const {signal: r} = n;
  return new Promise((o, s) => {
   if (r?.aborted) return s(r.reason);
   const {spawn: a} = process.getBuiltinModule("node:child_process");
   const i = a(e, t, {
    cwd: n.cwd,
    env: n.env === void 0 ? process.env : {
     ...process.env,
     ...n.env
    },
    stdio: [ n.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
   });
   let c;
   const onAbort = () => {
    i.kill("SIGTERM");
    c = setTimeout(() => i.kill("SIGKILL"), R);
   };
   r?.addEventListener("abort", onAbort, {
    once: true
   });
   const l = collect(i.stdout, e => n.onLine?.(e, "stdout"));
   const d = collect(i.stderr, e => n.onLine?.(e, "stderr"));
   if (n.input !== void 0) {
    i.stdin?.on("error", () => {});
    i.stdin?.end(n.input);
   }
   i.on("error", t => {
    r?.removeEventListener("abort", onAbort);
    const o = t.code === "ENOENT";
    s(new ActionError(o ? `'${e}' was not found on this machine` : `'${e}' could not be started`, {
     cause: t,
     ...o && n.missingHelp !== void 0 ? {
      help: n.missingHelp
     } : {}
    }));
   });
   i.on("close", (a, i) => {
    clearTimeout(c);
    r?.removeEventListener("abort", onAbort);
    if (r?.aborted) return s(r.reason);
    const u = {
     exitCode: a ?? 128,
     stdout: l(),
     stderr: d()
    };
    if (u.exitCode === 0 || n.allowFailure) return o(u);
    const f = i === null ? `exit code ${u.exitCode}` : `killed by ${i}`;
    const p = (u.stderr.trim() || u.stdout.trim()).split("\n").slice(-20).join("\n");
    s(new ActionError(redact(`${`${e} ${t[0] ?? ""}`.trim()} failed (${f})${p === "" ? "" : `:\n${p}`}`)));
   });
  });
 }
 function collect(e, t) {
  let n = "";
  let r = "";
  e?.setEncoding("utf8");
  e?.on("data", e => {
   n += e;
   const o = (r + e).split(/\r?\n/);
   r = o.pop() ?? "";
   for (const e of o) t(e);
  });
  e?.on("end", () => {
   if (r !== "") t(r);
  });
  return () => n;
 }
 const F = "Run hashicorp/setup-terraform before this step (GitHub's runners have no Terraform), or name the program as 'terraform'.";
 async function init(e, t) {
  const n = Object.entries(t).map(([e, t]) => `-backend-config=${quoted(`${e}=${t}`)}`);
  const r = process.env.TF_CLI_ARGS_init;
  const o = [ ...r === void 0 ? [] : [ r ], ...n ].join(" ");
  await exec(e.program, [ "init", "-input=false", "-no-color" ], {
   ...common(e),
   env: {
    ...environment(e),
    ...o === "" ? {} : {
     TF_CLI_ARGS_init: o
    }
   }
  });
 }
 async function plan(e, t, n, r, o) {
  const s = n.map(e => `-var-file=${e}`);
  const a = `-lock-timeout=${Math.round(r / 1e3)}s`;
  await follow(e, [ "plan", "-input=false", a, `-out=${t}`, ...s ], o);
 }
 async function apply(e, t, n, r) {
  const o = `-lock-timeout=${Math.round(n / 1e3)}s`;
  await follow(e, [ "apply", "-input=false", o, t ], r);
 }
 async function show(e, t) {
  const {stdout: n} = await exec(e.program, [ "show", "-json", "-no-color", t ], common(e));
  const r = n.split("\n").find(e => e.startsWith("{"));
  try {
   const e = JSON.parse(r ?? "");
   if (!/^1\./.test(e.format_version)) throw new ActionError(`the plan's JSON has format ${e.format_version}; this action knows 1.x`);
   return e;
  } catch (t) {
   if (t instanceof ActionError) throw t;
   throw new ActionError(`${e.program} show -json printed no JSON`, {
    cause: t
   });
  }
 }
 async function follow(e, [t = "", ...n], o) {
  const s = [];
  const a = await exec(e.program, [ t, "-json", ...n ], {
   ...common(e),
   allowFailure: true,
   onLine: (e, t) => {
    const n = t === "stdout" ? parseMessage(e) : void 0;
    if (n === void 0) return;
    if (n.diagnostic?.severity === "error") s.push(n.diagnostic); else o(n);
   }
  });
  if (a.exitCode === 0) return;
  if (s.length > 0) throw diagnosticError(t, s, t => (0, r.join)(e.folder, t));
  const i = (a.stderr.trim() || a.stdout.trim()).split("\n").slice(-10).join("\n");
  throw new ActionError(`terraform ${t} failed (exit code ${a.exitCode}):\n${i}`);
 }
 function common(e) {
  return {
   cwd: e.folder,
   signal: e.signal,
   missingHelp: F,
   env: environment(e)
  };
 }
 function environment({workspace: e}) {
  return {
   TF_IN_AUTOMATION: "1",
   TF_INPUT: "0",
   TF_LOG: void 0,
   ...e === void 0 ? {} : {
    TF_WORKSPACE: e
   }
  };
 }
 function quoted(e) {
  return `'${e.replaceAll("'", `'"'"'`)}'`;
 }
 const U = require("node:crypto");
 async function copyOf(e) {
  const o = await (0, t.lstat)(e).catch(t => {
   throw new ActionError(`there is no plan file '${e}'`, {
    cause: t,
    help: "Download the artifact with the plan before this step, or check 'plan-file' and 'working-directory'."
   });
  });
  if (!o.isFile()) throw new ActionError(`the plan file '${e}' is not a plain file`);
  const s = await (0, t.mkdtemp)((0, r.join)(process.env.RUNNER_TEMP ?? (0, n.tmpdir)(), "slipway-plan-"));
  const a = (0, r.join)(s, "plan");
  await (0, t.copyFile)(e, a);
  const i = (0, U.createHash)("sha256").update(await (0, t.readFile)(a)).digest("hex");
  return {
   path: a,
   sha256: i,
   remove: () => (0, t.rm)(s, {
    recursive: true,
    force: true
   })
  };
 }
 function demandReviewed(e, t, n) {
  if (n === void 0) throw new ActionError("mode 'apply' needs 'plan-sha256', the hash of the plan that was reviewed", {
   help: "Hand on this action's output plan-sha256 from the job that made the plan."
  });
  const r = n.toLowerCase().replace(/^sha256:/, "");
  if (!/^[0-9a-f]{64}$/.test(r)) throw new ActionError(`'plan-sha256' is '${n}'; it must be 64 hexadecimal digits`);
  if (r === t) return;
  throw new ActionError(`the plan file '${e}' is not the one that was reviewed: its sha256 is ${t}, that of the reviewed plan is ${r}`, {
   help: "Nothing was applied. Hand on the very file of the reviewing job (an artifact), or review this one first."
  });
 }
 async function demandModule(e, n) {
  const r = await (0, t.readdir)(e).catch(e => {
   throw new ActionError(`the folder '${n}' can't be read`, {
    cause: e,
    help: P
   });
  });
  if (r.some(e => /\.(tf|tofu)(\.json)?$/.test(e))) return;
  throw new ActionError(`'${n}' holds no Terraform code`, {
   help: P
  });
 }
 const P = "Run actions/checkout before this step, and give the root module's folder as 'working-directory'.";
 const B = {
  name: "terraform-gate",
  inputs: {
   mode: {
    name: "mode",
    type: "choice",
    default: "plan",
    options: [ "plan", "review", "apply" ]
   },
   workingDirectory: {
    name: "working-directory",
    type: "string",
    default: "."
   },
   planFile: {
    name: "plan-file",
    type: "string",
    default: "slipway.tfplan"
   },
   planSha256: {
    name: "plan-sha256",
    type: "string"
   },
   allowDestroy: {
    name: "allow-destroy",
    type: "list"
   },
   protect: {
    name: "protect",
    type: "choice",
    default: "stateful",
    options: [ "stateful", "all" ]
   },
   statefulTypes: {
    name: "stateful-types",
    type: "list"
   },
   failOnDrift: {
    name: "fail-on-drift",
    type: "boolean",
    default: "false"
   },
   varFiles: {
    name: "var-files",
    type: "list"
   },
   backendConfig: {
    name: "backend-config",
    type: "pairs"
   },
   workspace: {
    name: "workspace",
    type: "string"
   },
   init: {
    name: "init",
    type: "boolean",
    default: "true"
   },
   lockTimeout: {
    name: "lock-timeout",
    type: "duration",
    default: "5m"
   },
   terraform: {
    name: "terraform",
    type: "string",
    default: "terraform"
   }
  },
  outputs: {
   planFile: "plan-file",
   planSha256: "plan-sha256",
   changes: "changes",
   add: "add",
   change: "change",
   replace: "replace",
   destroy: "destroy",
   import: "import",
   move: "move",
   drift: "drift",
   refused: "refused",
   report: "report",
   applied: "applied"
  }
 };
 function refusalError(e) {
  const t = e.map(({address: e, kind: t, attributes: n, reason: r}) => {
   const o = n.filter(({forcesReplace: e}) => e).map(({path: e}) => e);
   const s = o.length > 0 ? ` because ${o.join(", ")} can't be changed in place` : r === void 0 ? "" : ` (${r.replaceAll("_", " ")})`;
   return `${e} would be ${t === "replace" ? "destroyed and created anew" : "destroyed"}${s}`;
  });
  const n = e.map(({address: e}) => `  ${e}`).join("\n");
  return new ActionError(`the plan is refused: nobody said that what ${e.length === 1 ? "this holds" : "these hold"} may be lost\n${t.join("\n")}`, {
   help: `If it may be lost, say so by name and run again:\nallow-destroy: |\n${n}\nIf it must be kept, change the code: a moved block for a new name, a removed block with destroy = false to let go of it, prevent_destroy against a slip.`
  });
 }
 run(B, async ({inputs: e, setOutputs: o, signal: s}) => {
  const {mode: a, lockTimeout: i} = e;
  const c = (0, r.resolve)(process.env.GITHUB_WORKSPACE ?? ".", e.workingDirectory);
  const l = (0, r.relative)(process.env.GITHUB_WORKSPACE ?? ".", c) || ".";
  const d = (0, r.resolve)(c, e.planFile);
  const u = {
   program: e.terraform,
   folder: c,
   workspace: e.workspace,
   signal: s
  };
  await demandModule(c, l);
  const f = a === "plan" ? void 0 : await copyOf(d);
  if (a === "apply" && f !== void 0) demandReviewed(d, f.sha256, e.planSha256);
  if (e.init) await group("terraform init", () => init(u, e.backendConfig));
  if (a === "plan") {
   info(`planning ${l}`);
   await plan(u, d, e.varFiles, i, ({type: e, diagnostic: t}) => {
    if (e === "diagnostic" && t !== void 0) warning(t.summary);
   });
  }
  const p = f ?? await copyOf(d);
  try {
   const s = await show(u, p.path);
   const c = reviewPlan(s);
   const f = gate(c.changes, {
    allowDestroy: e.allowDestroy,
    protect: e.protect,
    stateful: e.statefulTypes
   });
   const h = countsOf(c);
   info(`${l}: ${headline(c)}`);
   for (const e of sorted(c.changes)) info(`  ${changeLine(e)}`);
   for (const e of c.drift) warning(driftLine(e), {
    title: "drift"
   });
   for (const {address: e} of f.consented) info(`consent given: ${e}`);
   for (const e of f.unused) warning(`'allow-destroy' names ${e}, which this plan does not destroy`);
   const m = reviewMarkdown(c, f, l, p.sha256);
   const g = (0, r.join)(process.env.RUNNER_TEMP ?? (0, n.tmpdir)(), `terraform-${p.sha256.slice(0, 12)}.md`);
   await (0, t.writeFile)(g, m, {
    mode: 384
   });
   const {add: w, change: y, replace: $, destroy: v, import: b, move: _, drift: E} = h;
   o({
    planFile: d,
    planSha256: p.sha256,
    changes: c.applyable,
    add: w,
    change: y,
    replace: $,
    destroy: v,
    import: b,
    move: _,
    drift: E,
    refused: JSON.stringify(f.refused.map(({address: e}) => e)),
    report: g,
    applied: false
   });
   await appendSummary(m);
   if (s.errored === true) throw new ActionError("the plan is not whole: Terraform met errors while it made it", {
    help: "Make a new plan once its errors are mended; this one can not be applied."
   });
   if (f.refused.length > 0) throw refusalError(f.refused);
   if (e.failOnDrift && E > 0) throw new ActionError(`${E === 1 ? "1 resource was" : `${E} resources were`} changed outside of Terraform: ${c.drift.map(({address: e}) => e).join(", ")}`, {
    help: "Take the change over into the code, or apply the plan to undo it; the summary shows what that changes."
   });
   if (a !== "apply") return;
   if (!c.applyable) return info("nothing to apply");
   const O = h.add + h.change + h.destroy + 2 * h.replace;
   let k = 0;
   await apply(u, p.path, i, e => {
    const t = progressLine(e);
    if (t !== void 0) info(`[${++k}/${Math.max(k, O)}] ${t}`);
   });
   o({
    applied: true
   });
   info(`applied the reviewed plan ${p.sha256.slice(0, 12)}`);
   await appendSummary(`## \u2705 Applied: the plan of \`${l}\`\n`);
  } finally {
   await p.remove();
  }
 });
 module.exports = e;
})();
