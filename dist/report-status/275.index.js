"use strict";

exports.id = 275;

exports.ids = [ 275, 57 ];

exports.modules = {
 57: ((t, e, s) => {
  s.d(e, {
   GithubError: () => GithubError,
   openGithub: () => openGithub
  });
  var r = s(500);
  var o = s(704);
  const n = 18e4;
  function waitOf(t, e, s, r, o = Math.random()) {
   const i = Math.round(o * 1e3 * 2 ** (s - 1));
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
   const l = a !== void 0 ? a * 1e3 + i : c && u !== void 0 ? Math.max(0, u * 1e3 - r) + i : 6e4 * 2 ** (s - 1) + i;
   if (l > n) return;
   return {
    ms: l,
    why: c ? "GitHub's rate limit is used up" : "GitHub asks to slow down"
   };
  }
  function isLimited({status: t, headers: e, body: s}) {
   if (t === 429) return true;
   if (t !== 403) return false;
   return e.has("retry-after") || e.get("x-ratelimit-remaining") === "0" || /rate limit|abuse detection/i.test(JSON.stringify(s ?? ""));
  }
  function helpFor(t) {
   const {status: e, headers: s} = t;
   if (isLimited(t)) {
    const t = number(s.get("x-ratelimit-reset"));
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
   constructor(t, e, s = {}) {
    super(t, s);
    this.status = e;
    this.forbidden = s.forbidden ?? false;
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
   const s = t.apiUrl.replace(/\/+$/, "");
   let n = Promise.resolve();
   const inTurn = t => {
    const e = n.then(t, t);
    n = e.catch(() => {});
    return e;
   };
   const once = async (s, r, o) => {
    const n = await fetch(r, {
     method: s,
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
    const a = await n.text();
    return {
     status: n.status,
     headers: n.headers,
     body: parse(a)
    };
   };
   const send = async (s, o, n, i) => {
    for (let u = 1; ;u++) {
     e.throwIfAborted();
     let c;
     let l;
     try {
      c = await once(s, o, i);
     } catch (t) {
      e.throwIfAborted();
      l = t;
     }
     if (c !== void 0 && c.status < 300) return c;
     const h = waitOf(s, c, u, Date.now());
     if (h === void 0 || u >= a) throw refusal(n, c, l);
     if (h.ms >= 5e3) t.onWait?.(`${h.why}; waiting ${Math.ceil(h.ms / 1e3)} s`);
     await (0, r.setTimeout)(h.ms, void 0, {
      signal: e
     }).catch(() => e.throwIfAborted());
    }
   };
   const urlOf = t => {
    const e = new URL(t.startsWith("/") ? `${s}${t}` : t);
    if (e.host !== new URL(s).host) throw new o.lZ(`GitHub's API names another host: ${e.host}`);
    return e.href;
   };
   return {
    request: (t, e, s, r) => inTurn(() => send(t, urlOf(e), s, r)),
    async list(t, e) {
     const s = [];
     let r = t;
     for (let t = 0; r !== void 0 && t < u; t++) {
      const t = urlOf(r);
      const o = await inTurn(() => send("GET", t, e));
      if (Array.isArray(o.body)) s.push(...o.body);
      r = /<([^>]+)>;\s*rel="next"/.exec(o.headers.get("link") ?? "")?.[1];
     }
     return s;
    },
    async graphql(e, s, r) {
     const o = await inTurn(() => send("POST", t.graphqlUrl, r, {
      query: e,
      variables: s
     }));
     const {data: n, errors: i} = o.body;
     if (i !== void 0 && i.length > 0) {
      const t = i.some(({type: t}) => t === "FORBIDDEN");
      const e = i.map(({message: t}) => t).join("; ");
      throw new GithubError(`could not ${r}: ${e}`, 422, {
       forbidden: t
      });
     }
     return n;
    }
   };
  }
  function refusal(t, e, s) {
   if (e === void 0) return new GithubError(`could not ${t}: GitHub did not answer`, 0, {
    cause: s,
    help: "Look at githubstatus.com, and at GITHUB_API_URL where this is a GitHub Enterprise Server."
   });
   const r = helpFor(e);
   const o = messageOf(e.body);
   return new GithubError(`could not ${t}: GitHub answered ${e.status}${o === "" ? "" : ` (${o})`}`, e.status, {
    forbidden: e.status === 403 && !isLimited(e),
    ...r === void 0 ? {} : {
     help: r
    }
   });
  }
  function messageOf(t) {
   if (typeof t !== "object" || t === null) return "";
   const {message: e, errors: s} = t;
   const r = Array.isArray(s) ? s.map(t => typeof t === "string" ? t : [ t?.field, t?.code, t?.message ].filter(Boolean).join(" ")) : [];
   return [ typeof e === "string" ? e : "", ...r ].filter(t => t !== "").join("; ");
  }
  function parse(t) {
   try {
    return t === "" ? void 0 : JSON.parse(t);
   } catch {
    return;
   }
  }
 }),
 275: ((t, e, s) => {
  s.d(e, {
   pullRequestOf: () => pullRequestOf,
   setLabels: () => setLabels
  });
  var r = s(57);
  var o = s(328);
  async function setLabels(t, e, s, n, i) {
   const a = (0, o.Ae)(e, "issues", s, "labels");
   const u = await t.list(`${a}?per_page=100`, `read the labels of #${s}`);
   const has = t => u.some(({name: e}) => e.toLowerCase() === t.toLowerCase());
   const c = n.filter(t => !has(t));
   const l = i.filter(t => has(t) && !n.includes(t));
   if (c.length > 0) await t.request("POST", a, `label #${s}`, {
    labels: c
   });
   for (const e of l) try {
    await t.request("DELETE", `${a}/${encodeURIComponent(e)}`, `take '${e}' off #${s}`);
   } catch (t) {
    if (!(t instanceof r.GithubError) || t.status !== 404) throw t;
   }
   return c.length + l.length > 0;
  }
  async function pullRequestOf(t, e, s) {
   const {body: r} = await t.request("GET", (0, o.Ae)(e, "commits", s, "pulls?per_page=100"), `look for the pull request of ${s.slice(0, 7)}`);
   const n = r;
   return (n.find(({state: t}) => t === "open") ?? n[0])?.number;
  }
 })
};
