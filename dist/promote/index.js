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
  5121: ((e, t, n) => {
   n.r(t);
   n.d(t, {
    credentialsOf: () => credentialsOf,
    ecrCredentials: () => ecrCredentials,
    findRepository: () => findRepository
   });
   var r = n(8127);
   var i = n(1601);
   var o = n(4704);
   var s = n(5961);
   var a = n(7163);
   var c = n(2958);
   async function findRepository(e) {
    const t = await describe(e);
    if (t !== void 0) return {
     ...factsOf(t, e.name),
     created: false
    };
    if (!e.create) throw new o.lZ(`the ECR repository '${e.name}' does not exist`, {
     help: "Create it, set 'create-repository: true', or check 'repository', 'aws-region' and the account of the credentials."
    });
    return {
     ...factsOf(await create(e), e.name),
     created: true
    };
   }
   async function describe({client: e, name: t, registryId: i, signal: o}) {
    const {DescribeRepositoriesCommand: s} = await Promise.all([ n.e(413), n.e(696) ]).then(n.bind(n, 8696));
    try {
     const n = await e.send(new s({
      repositoryNames: [ t ],
      ...i === void 0 ? {} : {
       registryId: i
      }
     }), {
      abortSignal: o
     });
     return n.repositories?.[0];
    } catch (e) {
     o.throwIfAborted();
     if ((0, r.Is)(e) === "RepositoryNotFoundException") return;
     throw (0, r.es)(e, `describe the ECR repository ${t}`);
    }
   }
   async function create(e) {
    const {client: t, name: i, registryId: s, movingTags: a, signal: d} = e;
    const {CreateRepositoryCommand: u} = await Promise.all([ n.e(413), n.e(696) ]).then(n.bind(n, 8696));
    const {mutability: l, exclusions: f} = (0, c.KV)(a);
    try {
     const {repository: n} = await t.send(new u({
      repositoryName: i,
      ...s === void 0 ? {} : {
       registryId: s
      },
      imageTagMutability: l === "IMMUTABLE" ? "IMMUTABLE" : "IMMUTABLE_WITH_EXCLUSION",
      ...f.length === 0 ? {} : {
       imageTagMutabilityExclusionFilters: f.map(e => ({
        filterType: "WILDCARD",
        filter: e
       }))
      },
      imageScanningConfiguration: {
       scanOnPush: true
      }
     }), {
      abortSignal: d
     });
     if (n !== void 0) {
      await setLifecycle(e);
      return n;
     }
    } catch (e) {
     d.throwIfAborted();
     if ((0, r.Is)(e) !== "RepositoryAlreadyExistsException") throw (0, r.es)(e, `create the ECR repository ${i}`);
    }
    const p = await describe(e);
    if (p !== void 0) return p;
    throw new o.lZ(`ECR created the repository '${i}' and does not describe it`);
   }
   async function setLifecycle({client: e, name: t, registryId: i, lifecyclePolicy: a, signal: c}) {
    if (a === void 0) return;
    const {PutLifecyclePolicyCommand: d} = await Promise.all([ n.e(413), n.e(696) ]).then(n.bind(n, 8696));
    const u = new d({
     repositoryName: t,
     ...i === void 0 ? {} : {
      registryId: i
     },
     lifecyclePolicyText: a
    });
    await e.send(u, {
     abortSignal: c
    }).catch(e => {
     c.throwIfAborted();
     const n = (0, o.DD)((0, r.es)(e, `set the lifecycle policy of the new ECR repository ${t}`));
     (0, s.$e)(n.join(": "));
    });
   }
   function factsOf(e, t) {
    const n = (0, i.or)(e.repositoryUri ?? "");
    if (n === void 0) throw new o.lZ(`ECR did not say the URI of the repository '${t}'`);
    const r = e.imageTagMutabilityExclusionFilters ?? [];
    return {
     address: n,
     policy: {
      mutability: e.imageTagMutability ?? "MUTABLE",
      exclusions: r.flatMap(({filter: e}) => e === void 0 ? [] : [ e ])
     }
    };
   }
   async function ecrCredentials(e, t) {
    const {GetAuthorizationTokenCommand: i} = await Promise.all([ n.e(413), n.e(696) ]).then(n.bind(n, 8696));
    const o = await e.send(new i({}), {
     abortSignal: t
    }).catch(e => {
     t.throwIfAborted();
     throw (0, r.es)(e, "get the registry's credentials from ECR");
    });
    return credentialsOf(o.authorizationData?.[0]?.authorizationToken, "ECR");
   }
   function credentialsOf(e, t) {
    const n = e ?? "";
    if (n !== "") (0, a.dK)(n);
    const r = Buffer.from(n, "base64").toString("utf8");
    const i = r.indexOf(":");
    if (i < 1) throw new o.lZ(`${t} answered without credentials for its registry`);
    const s = r.slice(i + 1);
    (0, a.dK)(s);
    return {
     username: r.slice(0, i),
     password: s
    };
   }
  }),
  2958: ((e, t, n) => {
   n.d(t, {
    KV: () => policyFor,
    hu: () => parseTarget
   });
   var r = n(1601);
   var i = n(4704);
   n(4634);
   const o = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.com\.cn)$/;
   function parseTarget(e) {
    const t = (0, r.or)(e);
    if (t === void 0) return {
     kind: "ecr",
     name: (0, r.Cg)(e),
     registryId: void 0,
     region: void 0
    };
    const [, n, i] = o.exec(t.host) ?? [];
    return n === void 0 ? {
     kind: "registry",
     ...t
    } : {
     kind: "ecr",
     name: t.name,
     registryId: n,
     region: i
    };
   }
   const s = 5;
   function policyFor(e) {
    const t = [ ...new Set(e.map(wildcardFor)) ];
    if (t.length > s) throw new i.lZ(`${t.length} moving tags were given; a new ECR repository can except ${s} from immutability`, {
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
  }),
  5028: ((e, t, n) => {
   n.d(t, {
    s: () => r
   });
   const r = {
    retryMode: "standard",
    maxAttempts: 6,
    customUserAgent: "slipway",
    requestHandler: {
     connectionTimeout: 5e3,
     socketTimeout: 3e4
    }
   };
  }),
  8643: ((e, t, n) => {
   n.r(t);
   n.d(t, {
    ecrClient: () => ecrClient
   });
   var r = n(5028);
   async function ecrClient(e, t) {
    const {ECRClient: i} = await Promise.all([ n.e(413), n.e(696) ]).then(n.bind(n, 8696));
    return new i({
     ...r.s,
     region: e,
     ...t === void 0 ? {} : {
      credentials: t
     }
    });
   }
  }),
  8127: ((e, t, n) => {
   n.d(t, {
    Is: () => errorName,
    es: () => awsError
   });
   var r = n(4704);
   function errorName(e) {
    if (!(e instanceof Error)) return "";
    if (e.name !== "Error" && e.name !== "AggregateError" && e.name !== "TypeError") return e.name;
    return "code" in e && typeof e.code === "string" ? e.code : e.name;
   }
   function awsError(e, t) {
    if (e instanceof r.lZ) return e;
    const n = helpFor(errorName(e), e);
    return new r.lZ(`could not ${t}`, {
     cause: e,
     ...n === void 0 ? {} : {
      help: n
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
  424: ((e, t, n) => {
   n.r(t);
   n.d(t, {
    regionOf: () => regionOf
   });
   var r = n(4704);
   function regionOf(e, t = process.env) {
    const n = e ?? (t.AWS_REGION || t.AWS_DEFAULT_REGION || "");
    if (n === "") throw new r.lZ("no AWS region was given", {
     help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
    });
    if (!/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(n)) throw new r.lZ(`'${n}' is not the name of an AWS region; it must be like eu-central-1`);
    return n;
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
   const i = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
   const o = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
   const s = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
   function checkRepositoryName(e) {
    if (i.test(e) && e.length <= 255) return e;
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
    if (!s.test(n) || !URL.canParse(`https://${n}`)) throw new r.lZ(`'${n}' in '${e}' is not a registry's host`);
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
  7322: ((e, t, n) => {
   n.d(t, {
    dockerCredentials: () => dockerCredentials
   });
   var r = n(1455);
   var i = n(8161);
   var o = n(6760);
   var s = n(4704);
   var a = n(7163);
   const c = 5e3;
   function exec(e, t, n = {}) {
    const {signal: r} = n;
    return new Promise((i, o) => {
     if (r?.aborted) return o(r.reason);
     const {spawn: d} = process.getBuiltinModule("node:child_process");
     const u = d(e, t, {
      cwd: n.cwd,
      env: n.env === void 0 ? process.env : {
       ...process.env,
       ...n.env
      },
      stdio: [ n.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
     });
     let l;
     const onAbort = () => {
      u.kill("SIGTERM");
      l = setTimeout(() => u.kill("SIGKILL"), c);
     };
     r?.addEventListener("abort", onAbort, {
      once: true
     });
     const f = collect(u.stdout, e => n.onLine?.(e, "stdout"));
     const p = collect(u.stderr, e => n.onLine?.(e, "stderr"));
     if (n.input !== void 0) {
      u.stdin?.on("error", () => {});
      u.stdin?.end(n.input);
     }
     u.on("error", t => {
      r?.removeEventListener("abort", onAbort);
      const i = t.code === "ENOENT";
      o(new s.lZ(i ? `'${e}' was not found on this machine` : `'${e}' could not be started`, {
       cause: t,
       ...i && n.missingHelp !== void 0 ? {
        help: n.missingHelp
       } : {}
      }));
     });
     u.on("close", (c, d) => {
      clearTimeout(l);
      r?.removeEventListener("abort", onAbort);
      if (r?.aborted) return o(r.reason);
      const u = {
       exitCode: c ?? 128,
       stdout: f(),
       stderr: p()
      };
      if (u.exitCode === 0 || n.allowFailure) return i(u);
      const h = d === null ? `exit code ${u.exitCode}` : `killed by ${d}`;
      const m = (u.stderr.trim() || u.stdout.trim()).split("\n").slice(-20).join("\n");
      o(new s.lZ((0, a.E$)(`${`${e} ${t[0] ?? ""}`.trim()} failed (${h})${m === "" ? "" : `:\n${m}`}`)));
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
   const d = "https://index.docker.io/v1/";
   function storedFor(e, t) {
    let n;
    try {
     n = JSON.parse(t);
    } catch (e) {
     throw new s.lZ("Docker's config.json is not JSON", {
      cause: e
     });
    }
    if (typeof n !== "object" || n === null) throw new s.lZ("Docker's config.json holds no object");
    const {auths: r, credHelpers: i, credsStore: o} = n;
    const a = e === "docker.io" ? [ d ] : [ e, `https://${e}` ];
    for (const e of a) {
     const t = at(r, e);
     const n = at(i, e) ?? (t === void 0 ? void 0 : o);
     if (typeof n === "string" && /^[a-zA-Z0-9_-]+$/.test(n)) return {
      kind: "helper",
      helper: n,
      key: e
     };
     const s = at(t, "auth");
     if (typeof s !== "string") continue;
     const a = Buffer.from(s, "base64").toString("utf8");
     const c = a.indexOf(":");
     if (c < 1) continue;
     const d = a.slice(c + 1).replace(/\0+$/, "");
     if (d !== "") return {
      kind: "given",
      credentials: {
       username: a.slice(0, c),
       password: d
      }
     };
    }
    return;
   }
   function at(e, t) {
    if (typeof e !== "object" || e === null || !Object.hasOwn(e, t)) return;
    return e[t];
   }
   async function dockerCredentials(e, t, n = process.env) {
    const a = (0, o.join)(n.DOCKER_CONFIG || (0, o.join)((0, i.homedir)(), ".docker"), "config.json");
    const c = await (0, r.readFile)(a, "utf8").catch(() => {});
    const d = c === void 0 ? void 0 : storedFor(e, c);
    if (d === void 0 || d.kind === "given") return d?.credentials;
    const {stdout: u} = await exec(`docker-credential-${d.helper}`, [ "get" ], {
     input: d.key,
     signal: t,
     missingHelp: `Docker's configuration (${a}) names this helper for ${e}.`
    });
    try {
     const {Username: e, Secret: t} = JSON.parse(u);
     if (typeof e !== "string" || typeof t !== "string" || e === "<token>") return;
     return {
      username: e,
      password: t
     };
    } catch {
     throw new s.lZ(`docker-credential-${d.helper} answered for ${e} with something that is no JSON`);
    }
   }
  }),
  7459: ((e, t, n) => {
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
   const {access: c, appendFile: d, writeFile: u} = s.promises;
   const l = "GITHUB_STEP_SUMMARY";
   class Summary {
    constructor() {
     this._buffer = "";
    }
    filePath() {
     return a(this, void 0, void 0, function*() {
      if (this._filePath) return this._filePath;
      const e = process.env[l];
      if (!e) throw new Error(`Unable to find environment variable for $${l}. Check if your runtime environment supports job summaries.`);
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
      const r = t ? u : d;
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
 var r = __nccwpck_require__(4704);
 const i = 2e4;
 function look(e) {
  const t = AbortSignal.timeout(i);
  return {
   abortSignal: e === void 0 ? t : AbortSignal.any([ e, t ])
  };
 }
 function sameRegion(e, t) {
  for (const [n, i] of Object.entries(t)) {
   const t = /^arn:[^:]+:[^:]+:([^:]*):/.exec(i ?? "")?.[1];
   if (t !== void 0 && t !== "" && t !== e) throw new r.lZ(`input '${n}' is in ${t}, but the region to act in is ${e}`, {
    help: "Set 'aws-region' to the region of the service."
   });
  }
 }
 function ecs_shortName(e) {
  return e.slice(e.lastIndexOf("/") + 1);
 }
 var o = __nccwpck_require__(424);
 var s = __nccwpck_require__(1601);
 const a = 100;
 function nextPage({headers: e, url: t}) {
  const n = /<([^>]+)>\s*;[^,]*\brel="?next"?/.exec(String(e.link ?? ""))?.[1];
  return n !== void 0 && URL.canParse(n, t.href) ? new URL(n, t.href).href : void 0;
 }
 async function inParallel(e, t, n) {
  const r = [ ...e ];
  let i = false;
  const worker = async () => {
   for (let e = r.shift(); e !== void 0 && !i; e = r.shift()) try {
    await n(e);
   } catch (e) {
    i = true;
    throw e;
   }
  };
  const o = await Promise.allSettled(Array.from({
   length: Math.min(t, e.length)
  }, worker));
  for (const e of o) if (e.status === "rejected") throw e.reason;
 }
 var c = __nccwpck_require__(7163);
 function parseChallenge(e) {
  let t = false;
  for (const {scheme: n, parameters: r} of challenges(e ?? "")) {
   const {realm: e, service: i, scope: o} = r;
   if (n === "bearer" && e !== void 0) return {
    scheme: n,
    realm: e,
    service: i,
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
   const [, e = "", n, i] = r;
   const o = n?.replace(/\\(.)/g, "$1") ?? i;
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
 const d = require("node:timers/promises");
 const u = {
  attempts: 6,
  baseMs: 500,
  maxMs: 15e3
 };
 const l = 6e4;
 function pauseOf(e, t, n = 0, r = Math.random()) {
  const i = Math.min(e.maxMs, e.baseMs * 2 ** (t - 1));
  return Math.max(Math.round(i * r), Math.min(n, l));
 }
 async function pause(e, t) {
  t.throwIfAborted();
  await (0, d.setTimeout)(e, void 0, {
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
  return (0, r.DD)(e).join(": ");
 }
 const f = 8 * 1024 * 1024;
 async function send({method: e, url: t, headers: n, body: r, stream: i, signal: o}) {
  const {request: s} = t.protocol === "https:" ? await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
  return new Promise((a, c) => {
   const d = s(t, {
    method: e,
    headers: {
     "user-agent": "slipway",
     ...n
    },
    signal: o
   });
   d.on("error", c);
   d.on("response", e => {
    const {statusCode: n = 0, headers: r} = e;
    if (i === true && (n === 200 || n === 206)) return a({
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
   d.end(r);
  });
 }
 async function read(e) {
  let t = "";
  e.setEncoding("utf8");
  for await (const n of e) if (t.length < f) t += n;
  return t;
 }
 class RegistryError extends r.lZ {
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
 const p = 6e4;
 const h = 6e5;
 const m = 3;
 function openRequests(e) {
  const {host: t, credentials: n, signal: r} = e;
  const i = e.retry ?? u;
  const o = (0, s.yv)(t);
  let a;
  if (n !== void 0) {
   (0, c.dK)(n.password);
   (0, c.dK)(basic(n).slice("Basic ".length));
  }
  const exchange = async (e, t) => {
   const {method: n, headers: i, body: c, stream: d, doing: u} = t;
   if (e.protocol !== "https:" && !(0, s.U9)(e.host)) throw new RegistryError(`could not ${u}: ${e.origin} would be spoken to without TLS`, {
    help: "Plain HTTP is used only for a registry on this machine."
   });
   const l = a !== void 0 && e.origin === o ? {
    authorization: a
   } : {};
   const f = c !== void 0 || d === true;
   const m = AbortSignal.timeout(f ? h : p);
   try {
    return await send({
     method: n,
     url: e,
     headers: {
      ...i,
      ...l
     },
     body: c,
     stream: d,
     signal: AbortSignal.any([ r, m ])
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
    const {location: i} = r.headers;
    const o = r.status >= 300 && r.status < 400 && i !== void 0;
    if (!o || e.body !== void 0 || n === m) return r;
    if (e.method !== "GET" && e.method !== "HEAD") return r;
    if (!URL.canParse(i, t.href)) throw new RegistryError(`could not ${e.doing}: ${t.host} sends on to '${i.slice(0, 200)}', which is no address`, {
     status: r.status
    });
    t = new URL(i, t);
   }
  };
  const sendOnce = async e => {
   const r = a;
   let i = await raw(e);
   if (i.status === 401) {
    const t = a !== r ? a : await authorize(i, e.doing);
    if (t !== void 0 && t !== r) {
     a = t;
     i = await raw(e);
    }
   }
   if (e.expect.includes(i.status)) return i;
   throw refusal(i, e.doing, t, n !== void 0);
  };
  let d;
  const authorize = (e, t) => {
   d ??= answerChallenge(e.headers["www-authenticate"], t).finally(() => {
    d = void 0;
   });
   return d;
  };
  const answerChallenge = async (t, i) => {
   const s = parseChallenge(t);
   if (s === void 0) return;
   if (s.scheme === "basic") return n === void 0 ? void 0 : basic(n);
   const a = tokenUrl(s.realm, o, i);
   if (s.service !== void 0) a.searchParams.set("service", s.service);
   a.searchParams.set("scope", s.scope ?? `repository:${e.repository}:pull,push`);
   const d = await send({
    method: "GET",
    url: a,
    headers: n === void 0 ? {} : {
     authorization: basic(n)
    },
    signal: AbortSignal.any([ r, AbortSignal.timeout(p) ])
   }).catch(e => {
    r.throwIfAborted();
    throw new RegistryError(`could not ${i}: no answer from the token server ${a.host}`, {
     cause: connectionProblem(e),
     passing: isCutConnection(e)
    });
   });
   if (d.status !== 200) throw refusal(d, `${i} (token server)`, a.host, n !== void 0);
   const u = tokenIn(d.text);
   if (u === void 0) throw new RegistryError(`could not ${i}: the token server ${a.host} answered without a token`, {});
   (0, c.dK)(u);
   return `Bearer ${u}`;
  };
  return {
   host: t,
   retry: i,
   signal: r,
   sendOnce: sendOnce,
   async send(e) {
    for (let t = 1; ;t++) try {
     return await sendOnce(e);
    } catch (e) {
     if (!(e instanceof RegistryError && e.passing)) throw e;
     if (t >= i.attempts) throw e;
     await pause(pauseOf(i, t, e.askedMs), r);
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
  if (r !== void 0 && (r.protocol === "https:" || r.protocol === "http:" && (0, s.U9)(r.host))) return r;
  throw new RegistryError(`could not ${n}: the registry names '${e}' as its token server, which is not https`, {});
 }
 function basic({username: e, password: t}) {
  return `Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`;
 }
 function refusal(e, t, n, r) {
  const {status: i} = e;
  const o = errorsOf(e.text);
  const s = o.map(({code: e, message: t}) => [ e, t ].filter(Boolean).join(": ")).join("; ");
  return new RegistryError(`could not ${t}: ${n} answered ${i}${s === "" ? "" : ` (${s})`}`, {
   status: i,
   codes: o.flatMap(({code: e}) => e === void 0 ? [] : [ e ]),
   passing: isPassingStatus(i),
   askedMs: retryAfterMs(e.headers["retry-after"]),
   ...helpFor(i, r)
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
 const g = 16 * 1024 * 1024;
 async function uploadBlob(e, t, n, r = {}) {
  const {retry: i, signal: o} = e;
  const s = r.pieceSize ?? g;
  const a = `push the layer ${n.digest.slice(0, 19)} to ${t}`;
  let c = 0;
  const recover = async (e, t = false) => {
   if (!(e instanceof RegistryError) || !(e.passing || t)) throw e;
   c++;
   if (c >= i.attempts) throw e;
   await pause(pauseOf(i, c, e.askedMs), o);
  };
  while (true) {
   const i = r.mountFrom === void 0 ? "" : `?mount=${encodeURIComponent(n.digest)}&from=${encodeURIComponent(r.mountFrom)}`;
   const o = await e.send({
    method: "POST",
    url: `/v2/${t}/blobs/uploads/${i}`,
    expect: [ 201, 202 ],
    doing: a
   });
   if (o.status === 201) return "mounted";
   const c = Number(o.headers["oci-chunk-min-length"] ?? 0);
   const d = {
    location: locationOf(o, void 0, a)
   };
   try {
    if (n.size <= Math.max(s, c)) {
     const t = await whole(n);
     await finish(e, d.location, n.digest, a, t);
    } else {
     const t = await sendPieces(e, n, d, Math.max(s, c), a, recover);
     if (!t) continue;
     await finish(e, d.location, n.digest, a);
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
 async function sendPieces(e, t, n, r, i, o) {
  let s = 0;
  for await (const a of pieces(t.open(), r)) {
   const t = s + a.length;
   for (let r = s; r < t; ) try {
    const o = await e.sendOnce({
     method: "PATCH",
     url: n.location,
     headers: {
      "content-type": "application/octet-stream",
      "content-range": `${r}-${t - 1}`
     },
     body: a.subarray(r - s),
     expect: [ 201, 202, 204 ],
     doing: i
    });
    n.location = locationOf(o, n.location, i);
    r = t;
   } catch (a) {
    await o(a, isLost(a));
    if (isLost(a)) return false;
    const c = await positionOf(e, n, i);
    if (c === void 0) return false;
    if (c >= s && c <= t) r = c;
   }
   s = t;
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
 async function finish(e, t, n, r, i) {
  const o = new URL(t);
  o.searchParams.set("digest", n);
  await e.sendOnce({
   method: "PUT",
   url: o.href,
   headers: {
    "content-type": "application/octet-stream"
   },
   ...i === void 0 ? {} : {
    body: i
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
  for await (const i of e) for (let e = 0; e < i.length; ) {
   const o = i.subarray(e, e + t - r);
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
 class registry_TagTakenError extends r.lZ {
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
 const w = 4;
 const y = [ "application/vnd.oci.image.manifest.v1+json", "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.v2+json", "application/vnd.docker.distribution.manifest.list.v2+json" ].join(", ");
 function openRegistry(e) {
  const {host: t, name: n, credentials: i, signal: o} = e;
  const s = openRequests({
   host: t,
   repository: n,
   credentials: i,
   signal: o,
   ...e.retry === void 0 ? {} : {
    retry: e.retry
   }
  });
  const c = e.pieceSize === void 0 ? {} : {
   pieceSize: e.pieceSize
  };
  const resolve = async e => {
   const r = `look up ${n}${e.includes(":") ? "@" : ":"}${e}`;
   const i = await s.send({
    method: "HEAD",
    url: `/v2/${n}/manifests/${e}`,
    headers: {
     accept: y
    },
    expect: [ 200, 404 ],
    doing: r
   });
   if (i.status === 404) return;
   const o = i.headers["docker-content-digest"];
   if (typeof o === "string") return o;
   throw new RegistryError(`could not ${r}: ${t} did not say its digest`, {
    status: 200
   });
  };
  const putManifest = async (e, t) => {
   await s.send({
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
  const check = async (e, i) => {
   const o = await resolve(i);
   if (o === e.digest) return;
   throw new r.lZ(`${t}/${n} has ${o ?? "nothing"} under '${i}' after the push; it must be ${e.digest}`, {
    help: "Somebody else pushed meanwhile, or the registry rewrites manifests. Nothing may be deployed from here."
   });
  };
  const tags = async () => {
   const e = [];
   let t = `/v2/${n}/tags/list?n=1000`;
   for (let r = 0; t !== void 0 && r < a; r++) {
    const r = await s.send({
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
     const i = performance.now();
     const o = await hasBlob(s, n, e.digest);
     const a = o ? "there" : await uploadBlob(s, n, e, {
      mountFrom: t,
      ...c
     });
     r?.({
      digest: e.digest,
      size: e.size,
      how: a,
      took: performance.now() - i
     });
    };
    await inParallel(unique(e.blobs), w, pushOne);
    await putManifest(e, e.digest);
    await check(e, e.digest);
   },
   async tag(e, t) {
    try {
     await putManifest(e, t);
    } catch (n) {
     if (!isImmutableTag(n)) throw n;
     const r = await resolve(t);
     if (r !== e.digest) throw new registry_TagTakenError(t, e.digest, r, n);
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
 var v = __nccwpck_require__(5961);
 const _ = require("node:v8");
 var $ = __nccwpck_require__(7459);
 const b = 1e6;
 let k = 0;
 let E = false;
 const saysFailure = () => E;
 async function appendSummary(e) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  E ||= /^#{2,4} (?:\u274c|\u2717)/m.test(e);
  const t = (0, c.E$)(`${k > 0 ? "\n" : ""}${e}${e.endsWith("\n") ? "" : "\n"}`);
  const n = b - k;
  const r = Buffer.byteLength(t);
  const i = r <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
  if (n <= 0) return;
  k += Buffer.byteLength(i);
  await $.z.addRaw(i).write();
  $.z.emptyBuffer();
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
 const A = 4e3;
 function failureMarkdown(e, t) {
  const {help: n = "", place: i} = (0, r.wr)(t);
  const o = (0, c.E$)(n);
  const [s = "", ...a] = (0, r.DD)(t).map(c.E$);
  const [d = "", ...u] = s.split("\n");
  const l = [ ...u, ...a.map(e => `because: ${e}`) ];
  const [f = "", ...p] = o.split("\n");
  const h = i === void 0 ? "" : `\`${i.file}${i.line ? `:${i.line}` : ""}\`: `;
  const m = shortDigests(d).replace(/:$/, "").replace(/(?<![.?!\u2026])$/, ".");
  return [ `## \u274c ${e} failed`, `${h}**${plain(m)}** ${plain(f)}`.trimEnd(), ...p.length === 0 ? [] : [ block(p) ], ...l.length === 0 ? [] : [ details(l) ] ].join("\n\n").concat("\n");
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
  const n = t.length > A ? `${t.slice(0, A)}\n\u2026 the log has all of it` : t;
  const [r = "```"] = [ ...n.matchAll(/`{3,}/g) ].map(([e]) => `${e}\``).sort((e, t) => t.length - e.length);
  return `${r}text\n${n}\n${r}`;
 }
 var O = __nccwpck_require__(4634);
 const S = 250;
 const T = 8e3;
 function run(e, t) {
  setTimeout(compileInTheForeground, S).unref();
  const n = new AbortController;
  let i = false;
  let o = false;
  const end = e => {
   if (o) return;
   o = true;
   process.exitCode = e;
   process.stdout.write("", () => process.exit(e));
  };
  const fail = t => {
   if (o || i) return;
   i = true;
   const s = n.signal.reason;
   if (s instanceof r.cc) {
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
   v.pq(`${e} received: ending what runs`);
   n.abort(new r.cc(e));
   setTimeout(() => fail(n.signal.reason), T).unref();
  });
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  const work = async () => {
   const r = (0, O.K)(e.inputs, process.env);
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
   const i = typeof r === "string" ? r : JSON.stringify(r);
   if (process.env.GITHUB_OUTPUT) (0, $.n0)("OUTPUT", (0, $.vC)(t, i)); else v.pq(`${t}: ${i}`);
  }
 }
 function report(e, t) {
  const [n = "unknown error", ...i] = (0, r.DD)(t);
  const {help: o, place: s} = (0, r.wr)(t);
  const a = [ n, ...i.map(e => `because: ${e}`), ...o === void 0 ? [] : [ `help: ${o}` ] ];
  v.z3(a.join("\n"), {
   title: e,
   ...s === void 0 ? {} : {
    place: s
   }
  });
  if (t instanceof Error && t.stack !== void 0) v.Yz((0, c.E$)(t.stack));
 }
 function ignore() {}
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof r.cc);
 }
 async function openDestination(e, t) {
  const {signal: n} = t;
  if (e.kind === "registry") {
   const {host: r, name: i} = e;
   return {
    address: {
     host: r === "docker.io" ? "registry-1.docker.io" : r,
     name: i
    },
    uri: `${r}/${i}`,
    credentials: t.credentials ?? await ownCredentials(r, n),
    policy: void 0
   };
  }
  const [{ecrClient: r}, {regionOf: i}, {ecrCredentials: o, findRepository: s}] = await Promise.all([ Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 8643)), Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 424)), Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 5121)) ]);
  const a = i(e.region);
  const c = await r(a);
  const {name: d, registryId: u} = e;
  const [l, f] = await Promise.all([ s({
   client: c,
   name: d,
   registryId: u,
   create: t.createRepository,
   movingTags: t.movingTags,
   lifecyclePolicy: t.lifecyclePolicy,
   signal: n
  }), o(c, n) ]);
  if (l.created) v.pq(`created the ECR repository ${d} in ${a} (${l.policy.mutability}, scanned on push)`);
  const {host: p} = l.address;
  return {
   address: l.address,
   uri: `${p}/${d}`,
   credentials: f,
   policy: l.policy
  };
 }
 async function ownCredentials(e, t) {
  const {dockerCredentials: n} = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 7322));
  const r = await n(e, t);
  if (r !== void 0 || e !== "public.ecr.aws") return r;
  return (await __nccwpck_require__.e(203).then(__nccwpck_require__.bind(__nccwpck_require__, 1203))).publicCredentials(t);
 }
 var x = __nccwpck_require__(2958);
 var I = __nccwpck_require__(7598);
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
 const C = [ "application/vnd.oci.image.manifest.v1+json", "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.v2+json", "application/vnd.docker.distribution.manifest.list.v2+json" ].join(", ");
 function openSource(e) {
  const {host: t, name: n, credentials: i, signal: o} = e;
  const s = e.retry === void 0 ? {} : {
   retry: e.retry
  };
  const c = openRequests({
   host: t,
   repository: n,
   credentials: i,
   signal: o,
   ...s
  });
  async function* read({digest: e, size: r}) {
   const i = `read the layer ${e.slice(0, 19)} of ${t}/${n}`;
   let s = 0;
   for (let t = 0; s < r; ) {
    const a = await c.send({
     method: "GET",
     url: `/v2/${n}/blobs/${e}`,
     headers: s === 0 ? {} : {
      range: `bytes=${s}-`
     },
     stream: true,
     expect: [ 200, 206 ],
     doing: i
    });
    let d = a.status === 206 ? 0 : s;
    try {
     for await (const e of a.stream ?? []) {
      const n = e.subarray(Math.min(d, e.length));
      d -= e.length - n.length;
      s += n.length;
      if (s > r) throw new RegistryError(`could not ${i}: it is larger than its ${r} bytes`, {});
      if (n.length > 0) {
       t = 0;
       yield n;
      }
     }
     if (s < r) throw Object.assign(new Error("the answer ended early"), {
      code: "ECONNRESET"
     });
    } catch (e) {
     o.throwIfAborted();
     if (e instanceof RegistryError) throw e;
     t++;
     if (!isCutConnection(e) || t >= c.retry.attempts) throw new RegistryError(`could not ${i}: the connection broke at ${s} of ${r} bytes`, {
      cause: e
     });
     await pause(pauseOf(c.retry, t), o);
    }
   }
  }
  return {
   async manifest(e) {
    const i = e.includes(":");
    const o = `${t}/${n}${i ? "@" : ":"}${e}`;
    const s = `read the manifest of ${o}`;
    const a = await c.send({
     method: "GET",
     url: `/v2/${n}/manifests/${e}`,
     headers: {
      accept: C
     },
     expect: [ 200, 404 ],
     doing: s
    });
    if (a.status === 404) throw new r.lZ(`${t}/${n} has no image ${e}`, {
     help: i ? "A lifecycle rule may have deleted it. What is verified must be kept: except its tags from the rule." : "Check the name, the tag, and that it was pushed."
    });
    const d = Buffer.from(a.text, "utf8");
    const u = `sha256:${(0, I.createHash)("sha256").update(d).digest("hex")}`;
    if (i && u !== e) throw new r.lZ(`could not ${s}: what came hashes to ${u}`);
    const l = /"mediaType"\s*:\s*"([^"]+)"/.exec(a.text)?.[1];
    return {
     digest: u,
     mediaType: String(a.headers["content-type"] ?? l ?? "").split(";")[0] ?? "",
     bytes: d
    };
   },
   blob: e => ({
    digest: e.digest,
    size: e.size,
    open: () => read(e)
   }),
   async referrers(e) {
    const r = [];
    let i = `/v2/${n}/referrers/${e}`;
    for (let o = 0; i !== void 0 && o < a; o++) {
     const o = await c.send({
      method: "GET",
      url: i,
      expect: [ 200, 400, 404, 405, 406 ],
      doing: `list what is attached to ${t}/${n}@${e}`
     });
     if (o.status !== 200) return r;
     r.push(...descriptorsIn(o.text, "manifests"));
     i = nextPage(o);
    }
    return r;
   }
  };
 }
 function sizeText(e) {
  if (e < 1e3) return `${e} B`;
  if (e < 1e6) return `${(e / 1e3).toFixed(1)} kB`;
  if (e < 1e9) return `${(e / 1e6).toFixed(1)} MB`;
  return `${(e / 1e9).toFixed(2)} GB`;
 }
 const q = /index\.v1\+json|manifest\.list\.v2\+json/;
 const R = /nondistributable|foreign/;
 async function readImage(e, t) {
  const {mediaType: n, bytes: r} = await e.manifest(t);
  const i = r.toString("utf8");
  const o = q.test(n);
  const s = o ? void 0 : configIn(i);
  const a = o ? [] : descriptorsIn(i, "layers").filter(e => !R.test(e.mediaType));
  return {
   digest: t,
   mediaType: n,
   manifest: r,
   blobs: [ ...s === void 0 ? [] : [ s ], ...a ].map(t => e.blob(t)),
   children: o ? descriptorsIn(i, "manifests") : []
  };
 }
 async function copyImage(e, t) {
  const {source: n, target: r, say: i} = e;
  const o = await r.resolve(t.digest) === t.digest;
  if (o) i("the image is there already"); else await push(e, t);
  for (const {digest: o} of await n.referrers(t.digest)) {
   if (await r.resolve(o) === o) continue;
   await push(e, await readImage(n, o));
   i(`attached ${o} goes with it`);
  }
  return !o;
 }
 async function push(e, t) {
  const {source: n, target: r, mountFrom: i, say: o} = e;
  for (const i of t.children) {
   if (await r.resolve(i.digest) === i.digest) continue;
   o(`${i.digest.slice(0, 19)} of the index`);
   await push(e, await readImage(n, i.digest));
  }
  let s = 0;
  const a = new Set(t.blobs.map(({digest: e}) => e)).size;
  const onBlob = ({size: e, how: t, took: n}) => {
   s += 1;
   o(`[${s}/${a}] ${sizeText(e)} ${t === "pushed" ? `copied \xb7 ${(n / 1e3).toFixed(1)} s` : t === "there" ? "already there" : t}`);
  };
  await r.pushImage(t, {
   mountFrom: i,
   onBlob: onBlob
  });
 }
 async function setTags({target: e, say: t}, n, i, o) {
  for (const s of o) {
   if (await e.resolve(s) === n.digest) continue;
   try {
    await e.tag(n, s);
    t(`${i}:${s} \u2192 ${n.digest}`);
   } catch (e) {
    if (!(e instanceof registry_TagTakenError)) throw e;
    throw new r.lZ(`${i}:${s} is ${e.digest ?? "another image"} and may not be moved to ${n.digest}`, {
     cause: e,
     help: "Moving tags need an exclusion from the repository's immutability (IMMUTABLE_WITH_EXCLUSION); a commit's tag never moves."
    });
   }
  }
 }
 function judgeGates(e, t, n) {
  return [ ...verified(e, t, n), digest(e, t), ...e.commit === void 0 ? [] : [ commit(e.commit, t) ], ...scanned(e, t, n), ...ticket(e, t) ];
 }
 function verified(e, t, n) {
  const {revision: r, verifiedAt: i, verifiedElsewhere: o, rolledBackAt: s, failedAt: a, unsettled: c} = t;
  if (!e.requireVerified && e.minVerifiedAgeMs === void 0) return [];
  const d = ageOf(i, n);
  const since = e => e !== void 0 && d !== void 0 && Date.parse(e) >= n.getTime() - d;
  const u = since(s);
  const l = since(a);
  const f = [];
  if (e.requireVerified) f.push({
   gate: "verified",
   passed: d !== void 0 && !u && !l && c === void 0,
   wanted: "a smoke test that passed, and nothing since",
   found: d === void 0 ? o === void 0 ? `${r} has no tag slipway:verified` : `${r} was verified in ${o}, not here` : u ? `${r} was verified, and left by a rollback ${agoText(ageOf(s, n))}` : l ? `${r} was verified, and a later smoke test of it failed ${agoText(ageOf(a, n))}` : c ?? `${r}, ${agoText(d)}`,
   help: d === void 0 ? "Ship it to the environment before first; smoke-verify with task-definition-arn sets the tag when it passes." : u || l ? "Promote a later revision, or verify this one anew." : "Wait until that deployment is through and verified."
  });
  const p = e.minVerifiedAgeMs;
  if (p !== void 0) f.push({
   gate: "verified for long enough",
   passed: d !== void 0 && d >= p,
   wanted: `at least ${spanText(p)}`,
   found: d === void 0 ? "not verified" : spanText(d),
   help: d === void 0 ? "See verified." : `It may be promoted in ${spanText(p - d)}.`
  });
  return f;
 }
 function digest({digest: e}, {digest: t, verifiedDigest: n, revision: r}) {
  const i = t !== void 0 && (e ?? t) === t && (n ?? t) === t;
  const o = n !== void 0 && n !== t;
  return {
   gate: "one digest",
   passed: i,
   wanted: e ?? (n === void 0 ? "an image by digest" : `the one that was verified, ${n}`),
   found: t === void 0 ? `${r} names its image by a tag, which may mean another one by now` : o ? `${t}, but ${n} was verified` : t,
   help: t === void 0 ? "Deploy images by digest, as push-sha-tag puts them out." : "What was chosen or verified is not what is there: look at who deployed what in the environment before."
  };
 }
 function commit(e, t) {
  const n = t.commit ?? "";
  const [r = "", i = ""] = [ e.toLowerCase(), n.toLowerCase() ].sort((e, t) => e.length - t.length);
  return {
   gate: "commit",
   passed: r.length >= 7 && i.startsWith(r),
   wanted: e,
   found: n === "" ? "not known (no tag slipway:commit)" : n,
   help: "Another commit was shipped to the environment before meanwhile, or this one never came to be verified there."
  };
 }
 function scanned({maxScanAgeMs: e}, {scannedAt: t, scannedBy: n}, r) {
  if (e === void 0) return [];
  const i = ageOf(t, r);
  return [ {
   gate: "scan",
   passed: i !== void 0 && i <= e,
   wanted: `at most ${spanText(e)} old`,
   found: i === void 0 ? "no scan is known" : `${spanText(i)} old (${n})`,
   help: "Scan the digest again: trivy-scan in this job and its time as 'scanned-at', or ECR's scan (aws ecr start-image-scan)."
  } ];
 }
 function ticket({requireTicket: e, ticketPattern: t}, {ticket: n}) {
  if (n === void 0 && !e) return [];
  const r = t.source.replace(/^\^\(\?:(.*)\)\$$/s, "$1");
  return [ {
   gate: "ticket",
   passed: n !== void 0 && t.test(n),
   wanted: `a change ticket like ${r}`,
   found: n ?? "none was given",
   help: "Give it as 'ticket', from a workflow_dispatch input for instance."
  } ];
 }
 function ageOf(e, t) {
  const n = t.getTime() - Date.parse(e ?? "");
  return Number.isNaN(n) || n < -5 * 6e4 ? void 0 : Math.max(0, n);
 }
 function agoText(e) {
  return e === void 0 ? "at an unknown time" : `${spanText(e)} ago`;
 }
 function spanText(e) {
  const t = Math.floor(e / 1e3);
  const n = [ [ 86400, "d" ], [ 3600, "h" ], [ 60, "min" ], [ 1, "s" ] ];
  const r = Math.max(0, n.findIndex(([e]) => t >= e));
  const i = t < 1 ? n.length - 1 : r;
  const o = [];
  let s = t;
  for (const [e, t] of n.slice(i, i + (i < 2 ? 2 : 1))) {
   const n = Math.floor(s / e);
   s %= e;
   if (n > 0 || o.length === 0) o.push(`${n} ${t}`);
  }
  return o.join(" ");
 }
 const N = {
  name: "promote",
  inputs: {
   fromService: {
    name: "from-service",
    type: "string"
   },
   fromCluster: {
    name: "from-cluster",
    type: "string",
    default: "default"
   },
   fromTaskDefinition: {
    name: "from-task-definition",
    type: "string"
   },
   image: {
    name: "image",
    type: "string"
   },
   fromRegion: {
    name: "from-region",
    type: "string"
   },
   fromAccessKeyId: {
    name: "from-access-key-id",
    type: "string"
   },
   fromSecretAccessKey: {
    name: "from-secret-access-key",
    type: "secret"
   },
   fromSessionToken: {
    name: "from-session-token",
    type: "secret"
   },
   containerName: {
    name: "container-name",
    type: "string"
   },
   repository: {
    name: "repository",
    type: "string"
   },
   createRepository: {
    name: "create-repository",
    type: "boolean",
    default: "true"
   },
   tag: {
    name: "tag",
    type: "string"
   },
   tags: {
    name: "tags",
    type: "list"
   },
   awsRegion: {
    name: "aws-region",
    type: "string"
   },
   digest: {
    name: "digest",
    type: "string"
   },
   commit: {
    name: "commit",
    type: "string"
   },
   requireVerified: {
    name: "require-verified",
    type: "boolean",
    default: "true"
   },
   minVerifiedAge: {
    name: "min-verified-age",
    type: "duration"
   },
   maxScanAge: {
    name: "max-scan-age",
    type: "duration"
   },
   scannedAt: {
    name: "scanned-at",
    type: "string"
   },
   ticket: {
    name: "ticket",
    type: "string"
   },
   requireTicket: {
    name: "require-ticket",
    type: "boolean",
    default: "false"
   },
   ticketPattern: {
    name: "ticket-pattern",
    type: "string",
    default: "[A-Z][A-Z0-9]+-[0-9]+"
   },
   dryRun: {
    name: "dry-run",
    type: "boolean",
    default: "false"
   }
  },
  outputs: {
   image: "image",
   digest: "digest",
   commit: "commit",
   source: "source",
   imageTag: "image-tag",
   copied: "copied",
   verifiedAt: "verified-at",
   scannedAt: "scanned-at",
   fromTaskDefinitionArn: "from-task-definition-arn",
   passed: "passed",
   gates: "gates"
  }
 };
 var D = __nccwpck_require__(8643);
 var P = __nccwpck_require__(8127);
 var j = __nccwpck_require__(7322);
 var M = __nccwpck_require__(5121);
 async function openOrigin(e, t, n, i, o) {
  const {host: a, name: c} = e;
  const d = (0, x.hu)(`${a}/${c}`);
  const u = {
   host: a === "docker.io" ? "registry-1.docker.io" : a,
   name: c
  };
  if (d.kind !== "ecr" && !((0, s.U9)(a) && process.env.AWS_ENDPOINT_URL !== void 0)) {
   const e = await (0, j.dockerCredentials)(a, o);
   return {
    source: openSource({
     ...u,
     credentials: e,
     signal: o
    }),
    credentials: e,
    details: void 0
   };
  }
  const l = d.kind === "ecr" ? d : {
   region: void 0,
   registryId: void 0
  };
  const f = await (0, D.ecrClient)(l.region ?? n(), i);
  const {DescribeImagesCommand: p} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(696) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8696));
  const h = f.send(new p({
   repositoryName: c,
   imageIds: [ {
    imageDigest: t
   } ],
   ...l.registryId === void 0 ? {} : {
    registryId: l.registryId
   }
  }), {
   abortSignal: o
  }).catch(e => {
   o.throwIfAborted();
   if (/^(ImageNotFound|RepositoryNotFound)Exception$/.test((0, P.Is)(e))) throw new r.lZ(`${a}/${c} has no image ${t}`, {
    cause: e,
    help: "A lifecycle rule may have deleted it. What is verified must be kept: except its tags from the rule."
   });
   throw (0, P.es)(e, `describe the image ${t} of ${c}`);
  });
  const [m, {imageDetails: g}] = await Promise.all([ (0, M.ecrCredentials)(f, o), h ]);
  return {
   source: openSource({
    ...u,
    credentials: m,
    signal: o
   }),
   credentials: m,
   details: g?.[0]
  };
 }
 function ecrScan(e) {
  const {imageScanCompletedAt: t, vulnerabilitySourceUpdatedAt: n, findingSeverityCounts: r = {}} = e?.imageScanFindingsSummary ?? {};
  const i = [ t, n ].flatMap(e => e?.getTime() ?? []);
  if (i.length === 0) return;
  const o = [ "CRITICAL", "HIGH" ].map(e => `${r[e] ?? 0} ${e.toLowerCase()}`);
  return {
   at: new Date(Math.max(...i)).toISOString(),
   by: `ECR: ${o.join(", ")}`
  };
 }
 __nccwpck_require__(7075);
 function checkDigest(e) {
  if (!/^sha256:[0-9a-f]{64}$/.test(e)) throw new r.lZ(`'${e}' is not a digest; it must be sha256: and 64 hexadecimal digits`);
 }
 function rulesOf(e) {
  if (e.digest !== void 0) checkDigest(e.digest);
  if (e.commit !== void 0 && !/^[0-9a-f]{7,64}$/i.test(e.commit)) throw new O.d(`input 'commit' is '${e.commit}'; it must be a commit id of 7 to 64 hexadecimal digits`);
  if (e.scannedAt !== void 0 && Number.isNaN(Date.parse(e.scannedAt))) throw new O.d(`input 'scanned-at' is '${e.scannedAt}'; it must be an ISO time such as 2026-01-31T12:00:00Z`);
  return {
   requireVerified: e.requireVerified,
   minVerifiedAgeMs: e.minVerifiedAge,
   maxScanAgeMs: e.maxScanAge,
   requireTicket: e.requireTicket,
   ticketPattern: patternOf(e.ticketPattern),
   digest: e.digest,
   commit: e.commit
  };
 }
 function patternOf(e) {
  try {
   return new RegExp(`^(?:${e})$`);
  } catch (t) {
   throw new O.d(`input 'ticket-pattern' is '${e}', which is not a regular expression`, {
    cause: t
   });
  }
 }
 function fromRegion(e) {
  const t = [ e.fromTaskDefinition, e.fromCluster, e.fromService ].map(e => /^arn:[^:]+:ecs:([^:]+):/.exec(e ?? "")?.[1]).find(e => e !== void 0);
  return (0, o.regionOf)(e.fromRegion ?? t ?? e.awsRegion);
 }
 function newest(e) {
  const t = e.flatMap(({at: e, by: t}) => e === void 0 || Number.isNaN(Date.parse(e)) ? [] : [ {
   at: e,
   by: t
  } ]);
  return t.sort((e, t) => Date.parse(t.at) - Date.parse(e.at))[0];
 }
 function promotionSummary(e, t, n) {
  const r = n.map(({gate: e, passed: t, wanted: n, found: r}) => [ t ? "\u2713" : "\u2717", e, summary_short(n), summary_short(r) ]);
  return `## ${e}\n\n${summary_short(t)}\n\n${table([ "", "gate", "wanted", "found" ], r)}\n`;
 }
 function summary_short(e) {
  return shortDigests(e.replace(/\S*sha256:[0-9a-f]{64}/g, "`$&`"));
 }
 var L = __nccwpck_require__(5028);
 async function ecsClient(e, t) {
  const {ECSClient: n} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(264) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8264));
  return new n({
   ...L.s,
   region: e,
   ...t === void 0 ? {} : {
    credentials: t
   }
  });
 }
 async function describeAll(e, t, n = {}) {
  const {DescribeTaskDefinitionCommand: r} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(264) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8264));
  const i = new r({
   taskDefinition: t,
   include: [ "TAGS" ]
  });
  let o = "";
  i.middlewareStack.add(t => async n => {
   const r = await t(n);
   const i = r;
   const s = e.config.streamCollector;
   const a = await s(i.response.body);
   o = Buffer.from(a).toString("utf8");
   i.response.body = a;
   return r;
  }, {
   step: "deserialize",
   priority: "low",
   name: "describeAll"
  });
  const {taskDefinition: s, tags: a} = await e.send(i, n);
  if (s === void 0) return {
   taskDefinition: s,
   tags: a ?? []
  };
  const {registeredAt: c, deregisteredAt: d, deleteRequestedAt: u} = s;
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
 async function revisions_describeTaskDefinition(e, t) {
  try {
   const {taskDefinition: n, tags: i} = await describeAll(e.client, t);
   const o = n?.taskDefinitionArn;
   if (o === void 0) throw new r.lZ(`ECS answered without task definition '${t}'`);
   return {
    definition: n ?? {},
    arn: o,
    tags: i
   };
  } catch (n) {
   throw (0, P.es)(n, `describe task definition '${ecs_shortName(t)}' in ${e.region}`);
  }
 }
 async function describeServices(e, t, n) {
  const {DescribeServicesCommand: r} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(264) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8264));
  const {services: i = []} = await e.client.send(new r({
   cluster: e.cluster,
   services: [ ...t ]
  }), look(n));
  const o = new Map;
  for (const e of t) {
   const t = i.find(({serviceName: t, serviceArn: n}) => e === t || e === n);
   if (t !== void 0) o.set(e, t);
  }
  return o;
 }
 function activeService(e, t, n) {
  if (n === void 0) throw new r.lZ(`there is no service '${t}' in cluster '${ecs_shortName(e.cluster)}' in ${e.region} (MISSING)`, {
   help: "Check the inputs 'service', 'cluster' and 'aws-region'. A service that shall be created needs deploy-service's create: true."
  });
  if (n.status !== "ACTIVE") throw new r.lZ(`service '${t}' is ${n.status}, so nothing can be deployed to it`, {
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
   if ((0, P.Is)(n) === "ClusterNotFoundException") return;
   const r = t.length === 1 ? `service '${t[0]}'` : `${t.length} services`;
   throw (0, P.es)(n, `describe ${r} in cluster '${ecs_shortName(e.cluster)}' in ${e.region}`);
  }
 }
 function noCluster(e) {
  return new r.lZ(`there is no cluster '${ecs_shortName(e.cluster)}' in ${e.region}`, {
   help: "Check the inputs 'cluster' and 'aws-region', and that the credentials are those of the right account."
  });
 }
 function verdict_primaryDeployment(e) {
  return e.deployments?.find(({status: e}) => e === "PRIMARY");
 }
 function tagOf({tags: e}, t) {
  return e.find(e => e.key === t)?.value;
 }
 function verifiedAt(e) {
  return tagOf(e, "slipway:verified");
 }
 function verifiedElsewhere(e, t) {
  const n = tagOf(e, "slipway:verified-in");
  return n === void 0 || n === t ? void 0 : n;
 }
 const placeOf = ({ecs: e, service: t}) => `${ecs_shortName(e.cluster)}/${t}`;
 function parseImage(e) {
  const [t = "", n] = e.split("@");
  if (n !== void 0) checkDigest(n);
  const i = (0, s.or)(t.replace(/:[^:/]+$/, ""));
  if (i === void 0) throw new r.lZ(`the image '${e}' names no registry; it must be host/name@sha256:\u2026`, {
   help: "Images without a host are those of Docker Hub: write docker.io/library/name."
  });
  return {
   repository: i,
   digest: n
  };
 }
 function containerOf(e, t, n) {
  const i = e.containerDefinitions ?? [];
  const o = i.map(e => `'${e.name}'`).join(", ");
  const s = t ?? (i.length === 1 ? i[0]?.name : n?.loadBalancers?.[0]?.containerName);
  const a = i.find(e => e.name === s);
  if (a !== void 0) return a;
  throw new r.lZ(t === void 0 ? `${e.family} has the containers ${o}, and it is not known whose image to promote` : `there is no container '${t}' in ${e.family}; it has ${o}`, {
   help: "Set 'container-name'."
  });
 }
 function fromCredentials(e) {
  const {fromAccessKeyId: t, fromSecretAccessKey: n, fromSessionToken: r} = e;
  if (t === void 0 && n === void 0 && r === void 0) return;
  if (t === void 0 || n === void 0) throw new O.d("inputs 'from-access-key-id' and 'from-secret-access-key' go together; one of them is missing");
  return {
   accessKeyId: t,
   secretAccessKey: n,
   ...r === void 0 ? {} : {
    sessionToken: r
   }
  };
 }
 async function readUpstream(e, t, n, r) {
  const i = [ e.fromService, e.fromTaskDefinition, e.image ].filter(e => e !== void 0);
  if (i.length !== 1) throw new O.d(`one of 'from-service', 'from-task-definition' and 'image' says what to promote; ${i.length === 0 ? "none" : `${i.length} of them`} ${i.length > 1 ? "were" : "was"} given`);
  if (e.image !== void 0) return givenImage(e, e.image);
  const o = {
   client: await ecsClient(t(), n),
   region: t(),
   cluster: e.fromCluster
  };
  const s = e.fromService === void 0 ? void 0 : await findService(o, e.fromService, r);
  const a = s && (verdict_primaryDeployment(s)?.taskDefinition ?? s.taskDefinition);
  const c = await revisions_describeTaskDefinition(o, e.fromTaskDefinition ?? a ?? "");
  const d = containerOf(c.definition, e.containerName, s);
  const u = parseImage(d.image ?? "");
  const l = s === void 0 ? void 0 : verifiedElsewhere(c, placeOf({
   ecs: o,
   service: s.serviceName ?? ""
  }));
  const f = tagOf(c, "slipway:failed-in");
  const p = s === void 0 ? f : placeOf({
   ecs: o,
   service: s.serviceName ?? ""
  });
  return {
   repository: u.repository,
   taskDefinitionArn: c.arn,
   source: tagOf(c, "slipway:source"),
   scannedAt: tagOf(c, "slipway:scanned"),
   facts: {
    revision: ecs_shortName(c.arn),
    digest: u.digest,
    commit: tagOf(c, "slipway:commit"),
    verifiedAt: l === void 0 ? verifiedAt(c) : void 0,
    verifiedElsewhere: l,
    verifiedDigest: tagOf(c, "slipway:digest"),
    rolledBackAt: tagOf(c, "slipway:rolled-back"),
    failedAt: (f ?? p) === p ? tagOf(c, "slipway:failed") : void 0,
    unsettled: s && unsettledText(s)
   }
  };
 }
 function givenImage(e, t) {
  if (e.requireVerified || e.minVerifiedAge !== void 0) throw new r.lZ(`nothing is known of the verification of '${t}', an image alone`, {
   help: "Promote by 'from-service' or 'from-task-definition', or set require-verified: false."
  });
  const {repository: n, digest: i} = parseImage(t);
  if (i === void 0) throw new O.d(`input 'image' is '${t}'; it must name the image by digest, repository@sha256:\u2026`);
  return {
   repository: n,
   taskDefinitionArn: void 0,
   source: void 0,
   scannedAt: void 0,
   facts: {
    revision: t,
    digest: i,
    commit: e.commit,
    verifiedAt: void 0,
    verifiedElsewhere: void 0,
    verifiedDigest: void 0,
    rolledBackAt: void 0,
    failedAt: void 0,
    unsettled: void 0
   }
  };
 }
 function unsettledText(e) {
  const t = verdict_primaryDeployment(e);
  return t?.rolloutState === "COMPLETED" || t?.rolloutState === void 0 ? void 0 : `deployment ${t.id} of ${ecs_shortName(t.taskDefinition ?? "")} is ${t.rolloutState}`;
 }
 run(N, async ({inputs: e, setOutputs: t, signal: n}) => {
  const i = rulesOf(e);
  const a = [ ...new Set(e.tags.map(s.Bs)) ];
  const c = e.tag === void 0 ? void 0 : (0, s.Bs)(e.tag);
  const d = fromCredentials(e);
  const region = () => fromRegion(e);
  sameRegion(region(), {
   "from-cluster": e.fromCluster,
   "from-task-definition": e.fromTaskDefinition
  });
  const u = await readUpstream(e, region, d, n);
  const {repository: l, facts: f, taskDefinitionArn: p} = u;
  const {digest: h} = f;
  const m = h === void 0 ? void 0 : await openOrigin(l, h, region, d, n);
  const g = newest([ {
   at: e.scannedAt,
   by: "scanned-at"
  }, {
   at: u.scannedAt,
   by: "slipway:scanned"
  }, ...[ ecrScan(m?.details) ?? [] ].flat() ]);
  const w = {
   ...f,
   scannedAt: g?.at,
   scannedBy: g?.by ?? "",
   ticket: e.ticket
  };
  const y = judgeGates(i, w, new Date);
  const _ = y.filter(({passed: e}) => !e);
  const $ = `${l.host}/${l.name}`;
  v.pq(`promoting ${f.revision} (commit ${f.commit?.slice(0, 12) ?? "unknown"}): ${$}@${h ?? "?"}`);
  for (const [e, {gate: t, passed: n, wanted: r, found: i}] of y.entries()) v.pq(`[${e + 1}/${y.length}] ${n ? "\u2713" : "\u2717"} ${t}: ${i}${n ? "" : ` (wanted: ${r})`}`);
  t({
   digest: h ?? "",
   commit: f.commit ?? "",
   source: u.source ?? "",
   verifiedAt: f.verifiedAt ?? "",
   scannedAt: g?.at ?? "",
   fromTaskDefinitionArn: p ?? "",
   passed: _.length === 0,
   gates: JSON.stringify(y.map(({gate: e, passed: t, wanted: n, found: r}) => ({
    gate: e,
    passed: t,
    wanted: n,
    found: r
   })))
  });
  if (_.length > 0 || h === void 0 || m === void 0) {
   const e = _.flatMap(e => e.help ?? []).join(" ");
   await conclude("\u274c", `**not promoted: ${_.map(({gate: e, found: t}) => `${e}: ${t}`).join("; ")}.** ${e}`);
   throw new r.lZ(`${f.revision} is not promoted: ${_.map(({gate: e, found: t, wanted: n}) => `${e}: ${t}; wanted: ${n}`).join("\n")}`, {
    help: e
   });
  }
  if (e.dryRun) {
   v.pq("every gate lets it pass; nothing was copied (dry-run)");
   return await conclude("\u2139\ufe0f", "every gate lets it pass; nothing was copied (dry-run).");
  }
  const b = c ?? (f.commit === void 0 ? void 0 : (0, s.Bs)(f.commit));
  const {address: k, credentials: E, policy: A, uri: O} = await destination();
  const S = await readImage(m.source, h);
  const T = {
   source: m.source,
   target: openRegistry({
    ...k,
    credentials: E,
    signal: n
   }),
   mountFrom: k.host === l.host && k.name !== l.name ? l.name : void 0,
   say: v.pq
  };
  if ($ !== O) v.pq(`copying it to ${O}${A === void 0 ? "" : ` (${A.mutability})`}`);
  const I = $ !== O && await copyImage(T, S);
  await setTags(T, S, O, [ ($ === O ? c : b) ?? [], a ].flat());
  t({
   image: `${O}@${h}`,
   imageTag: b ?? "",
   copied: I
  });
  v.pq(`${O}@${h} is what ${f.revision} runs`);
  await conclude("\u2705", `${f.revision} \u2192 ${O}@${h}${I ? ", copied" : ", there already"}.`);
  async function destination() {
   const t = (0, x.hu)(e.repository ?? $);
   const r = e.repository === void 0;
   if (r) return {
    address: l,
    uri: $,
    credentials: m?.credentials,
    policy: void 0
   };
   return await openDestination(t.kind === "ecr" ? {
    ...t,
    region: t.region ?? (0, o.regionOf)(e.awsRegion)
   } : t, {
    credentials: t.kind === "registry" && t.host === l.host ? m?.credentials : void 0,
    createRepository: e.createRepository,
    movingTags: a,
    lifecyclePolicy: void 0,
    signal: n
   });
  }
  async function conclude(e, t) {
   const n = p === void 0 ? "" : ` from ${ecs_shortName(p)}`;
   await appendSummary(promotionSummary(`${e} promotion of ${l.name}${n}`, t, y));
  }
 });
 module.exports = n;
})();
