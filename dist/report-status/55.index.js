"use strict";

exports.id = 55;

exports.ids = [ 55, 57 ];

exports.modules = {
 57: ((t, e, r) => {
  r.d(e, {
   GithubError: () => GithubError,
   openGithub: () => openGithub
  });
  var n = r(500);
  var o = r(704);
  const s = 18e4;
  function waitOf(t, e, r, n, o = Math.random()) {
   const i = Math.round(o * 1e3 * 2 ** (r - 1));
   if (e === void 0 || e.status >= 500 || e.status === 408) {
    if (t === "POST" && e?.status !== 503) return;
    return {
     ms: Math.max(200, Math.min(i, 15e3)),
     why: "GitHub's servers fail"
    };
   }
   if (!isLimited(e)) return;
   const a = number(e.headers.get("retry-after"));
   const u = number(e.headers.get("x-ratelimit-reset"));
   const c = e.headers.get("x-ratelimit-remaining") === "0";
   const d = a !== void 0 ? a * 1e3 + i : c && u !== void 0 ? Math.max(0, u * 1e3 - n) + i : 6e4 * 2 ** (r - 1) + i;
   if (d > s) return;
   return {
    ms: d,
    why: c ? "GitHub's rate limit is used up" : "GitHub asks to slow down"
   };
  }
  function isLimited({status: t, headers: e, body: r}) {
   if (t === 429) return true;
   if (t !== 403) return false;
   return e.has("retry-after") || e.get("x-ratelimit-remaining") === "0" || /rate limit|abuse detection/i.test(JSON.stringify(r ?? ""));
  }
  function helpFor(t) {
   const {status: e, headers: r} = t;
   if (isLimited(t)) {
    const t = number(r.get("x-ratelimit-reset"));
    const e = t === void 0 ? "" : ` It is open again at ${new Date(t * 1e3).toISOString()}.`;
    return `The token has used up its rate limit.${e} Report less often, or with the token of a GitHub App of your own.`;
   }
   if (e === 401) return "GitHub does not know this token. It may have expired with its job.";
   if (e === 403 || e === 404) return "The token may not do this, or what is meant is not there. Give the job 'permissions:' statuses: write, deployments: write and pull-requests: write, as far as it uses them; on a pull request of a fork the token can only read ('without-rights: notice' takes that for no failure).";
   return;
  }
  function number(t) {
   return t !== null && /^\d+$/.test(t.trim()) ? Number(t) : void 0;
  }
  class GithubError extends o.lZ {
   name="ActionError";
   status;
   forbidden;
   constructor(t, e, r = {}) {
    super(t, r);
    this.status = e;
    this.forbidden = r.forbidden ?? false;
   }
   get lost() {
    return this.status === 0 || this.status >= 500;
   }
  }
  const i = 2e4;
  const a = 5;
  const u = 10;
  function openGithub(t) {
   const {signal: e} = t;
   const r = t.apiUrl.replace(/\/+$/, "");
   let s = Promise.resolve();
   const inTurn = t => {
    const e = s.then(t, t);
    s = e.catch(() => {});
    return e;
   };
   const once = async (r, n, o) => {
    const s = await fetch(n, {
     method: r,
     headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${t.token}`,
      "user-agent": "slipway",
      "x-github-api-version": "2022-11-28",
      ...o === void 0 ? {} : {
       "content-type": "application/json"
      }
     },
     ...o === void 0 ? {} : {
      body: JSON.stringify(o)
     },
     redirect: "manual",
     signal: AbortSignal.any([ e, AbortSignal.timeout(i) ])
    });
    const a = await s.text();
    return {
     status: s.status,
     headers: s.headers,
     body: parse(a)
    };
   };
   const send = async (r, o, s, i) => {
    for (let u = 1; ;u++) {
     e.throwIfAborted();
     let c;
     let d;
     try {
      c = await once(r, o, i);
     } catch (t) {
      e.throwIfAborted();
      d = t;
     }
     if (c !== void 0 && c.status < 300) return c;
     const l = waitOf(r, c, u, Date.now());
     if (l === void 0 || u >= a) throw refusal(s, c, d);
     if (l.ms >= 5e3) t.onWait?.(`${l.why}; waiting ${Math.ceil(l.ms / 1e3)} s`);
     await (0, n.setTimeout)(l.ms, void 0, {
      signal: e
     }).catch(() => e.throwIfAborted());
    }
   };
   const urlOf = t => {
    const e = new URL(t.startsWith("/") ? `${r}${t}` : t);
    if (e.host !== new URL(r).host) throw new o.lZ(`GitHub's API names another host: ${e.host}`);
    return e.href;
   };
   return {
    request: (t, e, r, n) => inTurn(() => send(t, urlOf(e), r, n)),
    async list(t, e) {
     const r = [];
     let n = t;
     for (let t = 0; n !== void 0 && t < u; t++) {
      const t = urlOf(n);
      const o = await inTurn(() => send("GET", t, e));
      if (Array.isArray(o.body)) r.push(...o.body);
      n = /<([^>]+)>;\s*rel="next"/.exec(o.headers.get("link") ?? "")?.[1];
     }
     return r;
    },
    async graphql(e, r, n) {
     const o = await inTurn(() => send("POST", t.graphqlUrl, n, {
      query: e,
      variables: r
     }));
     const {data: s, errors: i} = o.body;
     if (i !== void 0 && i.length > 0) {
      const t = i.some(({type: t}) => t === "FORBIDDEN");
      const e = i.map(({message: t}) => t).join("; ");
      throw new GithubError(`could not ${n}: ${e}`, 422, {
       forbidden: t
      });
     }
     return s;
    }
   };
  }
  function refusal(t, e, r) {
   if (e === void 0) return new GithubError(`could not ${t}: GitHub did not answer`, 0, {
    cause: r,
    help: "Look at githubstatus.com, and at GITHUB_API_URL where this is a GitHub Enterprise Server."
   });
   const n = helpFor(e);
   const o = messageOf(e.body);
   return new GithubError(`could not ${t}: GitHub answered ${e.status}${o === "" ? "" : ` (${o})`}`, e.status, {
    forbidden: e.status === 403 && !isLimited(e),
    ...n === void 0 ? {} : {
     help: n
    }
   });
  }
  function messageOf(t) {
   if (typeof t !== "object" || t === null) return "";
   const {message: e, errors: r} = t;
   const n = Array.isArray(r) ? r.map(t => typeof t === "string" ? t : [ t?.field, t?.code, t?.message ].filter(Boolean).join(" ")) : [];
   return [ typeof e === "string" ? e : "", ...n ].filter(t => t !== "").join("; ");
  }
  function parse(t) {
   try {
    return t === "" ? void 0 : JSON.parse(t);
   } catch {
    return;
   }
  }
 }),
 55: ((t, e, r) => {
  r.d(e, {
   reportDeployment: () => reportDeployment
  });
  var n = r(57);
  var o = r(328);
  async function reportDeployment(t, e, r) {
   const n = r.id ?? await findDeployment(t, e, r) ?? await create(t, e, r);
   const s = `deployment ${n} to ${r.environment}`;
   const i = (0, o.Ae)(e, "deployments", n, "statuses");
   const {body: a} = await t.request("GET", `${i}?per_page=1`, `read the status of ${s}`);
   const u = {
    state: r.state,
    description: (0, o.Jj)(r.description, 140),
    environment: r.environment,
    environment_url: r.environmentUrl,
    log_url: r.logUrl,
    auto_inactive: r.autoInactive
   };
   const [c] = a;
   const d = c !== void 0 && [ "state", "description", "environment_url", "log_url" ].every(t => (c[t] ?? "") === u[t]);
   if (d) return {
    id: n,
    written: false
   };
   await t.request("POST", i, `set the status of ${s}`, u);
   return {
    id: n,
    written: true
   };
  }
  async function findDeployment(t, e, {sha: r, environment: n, task: s}) {
   const i = new URLSearchParams({
    sha: r,
    environment: n,
    task: s,
    per_page: "1"
   });
   const {body: a} = await t.request("GET", (0, o.Ae)(e, `deployments?${i}`), `look for a deployment of ${r.slice(0, 7)} to ${n}`);
   return a[0]?.id;
  }
  async function create(t, e, r) {
   const {sha: s, environment: i, task: a, production: u, transient: c} = r;
   const d = `create a deployment of ${s.slice(0, 7)} to ${i}`;
   try {
    const {body: n} = await t.request("POST", (0, o.Ae)(e, "deployments"), d, {
     ref: s,
     task: a,
     environment: i,
     description: (0, o.Jj)(r.description, 140),
     auto_merge: false,
     required_contexts: [],
     transient_environment: c,
     ...u === void 0 ? {} : {
      production_environment: u
     }
    });
    return n.id;
   } catch (o) {
    if (!(o instanceof n.GithubError && o.lost)) throw o;
    const s = await findDeployment(t, e, r);
    if (s === void 0) throw o;
    return s;
   }
  }
 })
};
