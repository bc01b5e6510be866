"use strict";

exports.id = 57;

exports.ids = [ 57 ];

exports.modules = {
 57: ((t, e, r) => {
  r.d(e, {
   GithubError: () => GithubError,
   openGithub: () => openGithub
  });
  var s = r(500);
  var i = r(704);
  const o = 18e4;
  function waitOf(t, e, r, s, i = Math.random()) {
   const n = Math.round(i * 1e3 * 2 ** (r - 1));
   if (e === void 0 || e.status >= 500 || e.status === 408) {
    if (t === "POST" && e?.status !== 503) return;
    return {
     ms: Math.max(200, Math.min(n, 15e3)),
     why: "GitHub's servers fail"
    };
   }
   if (!isLimited(e)) return;
   const a = number(e.headers.get("retry-after"));
   const u = number(e.headers.get("x-ratelimit-reset"));
   const h = e.headers.get("x-ratelimit-remaining") === "0";
   const c = a !== void 0 ? a * 1e3 + n : h && u !== void 0 ? Math.max(0, u * 1e3 - s) + n : 6e4 * 2 ** (r - 1) + n;
   if (c > o) return;
   return {
    ms: c,
    why: h ? "GitHub's rate limit is used up" : "GitHub asks to slow down"
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
  class GithubError extends i.lZ {
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
  const n = 2e4;
  const a = 5;
  const u = 10;
  function openGithub(t) {
   const {signal: e} = t;
   const r = t.apiUrl.replace(/\/+$/, "");
   let o = Promise.resolve();
   const inTurn = t => {
    const e = o.then(t, t);
    o = e.catch(() => {});
    return e;
   };
   const once = async (r, s, i) => {
    const o = await fetch(s, {
     method: r,
     headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${t.token}`,
      "user-agent": "slipway",
      "x-github-api-version": "2022-11-28",
      ...i === void 0 ? {} : {
       "content-type": "application/json"
      }
     },
     ...i === void 0 ? {} : {
      body: JSON.stringify(i)
     },
     redirect: "manual",
     signal: AbortSignal.any([ e, AbortSignal.timeout(n) ])
    });
    const a = await o.text();
    return {
     status: o.status,
     headers: o.headers,
     body: parse(a)
    };
   };
   const send = async (r, i, o, n) => {
    for (let u = 1; ;u++) {
     e.throwIfAborted();
     let h;
     let c;
     try {
      h = await once(r, i, n);
     } catch (t) {
      e.throwIfAborted();
      c = t;
     }
     if (h !== void 0 && h.status < 300) return h;
     const d = waitOf(r, h, u, Date.now());
     if (d === void 0 || u >= a) throw refusal(o, h, c);
     if (d.ms >= 5e3) t.onWait?.(`${d.why}; waiting ${Math.ceil(d.ms / 1e3)} s`);
     await (0, s.setTimeout)(d.ms, void 0, {
      signal: e
     }).catch(() => e.throwIfAborted());
    }
   };
   const urlOf = t => {
    const e = new URL(t.startsWith("/") ? `${r}${t}` : t);
    if (e.host !== new URL(r).host) throw new i.lZ(`GitHub's API names another host: ${e.host}`);
    return e.href;
   };
   return {
    request: (t, e, r, s) => inTurn(() => send(t, urlOf(e), r, s)),
    async list(t, e) {
     const r = [];
     let s = t;
     for (let t = 0; s !== void 0 && t < u; t++) {
      const t = urlOf(s);
      const i = await inTurn(() => send("GET", t, e));
      if (Array.isArray(i.body)) r.push(...i.body);
      s = /<([^>]+)>;\s*rel="next"/.exec(i.headers.get("link") ?? "")?.[1];
     }
     return r;
    },
    async graphql(e, r, s) {
     const i = await inTurn(() => send("POST", t.graphqlUrl, s, {
      query: e,
      variables: r
     }));
     const {data: o, errors: n} = i.body;
     if (n !== void 0 && n.length > 0) {
      const t = n.some(({type: t}) => t === "FORBIDDEN");
      const e = n.map(({message: t}) => t).join("; ");
      throw new GithubError(`could not ${s}: ${e}`, 422, {
       forbidden: t
      });
     }
     return o;
    }
   };
  }
  function refusal(t, e, r) {
   if (e === void 0) return new GithubError(`could not ${t}: GitHub did not answer`, 0, {
    cause: r,
    help: "Look at githubstatus.com, and at GITHUB_API_URL where this is a GitHub Enterprise Server."
   });
   const s = helpFor(e);
   const i = messageOf(e.body);
   return new GithubError(`could not ${t}: GitHub answered ${e.status}${i === "" ? "" : ` (${i})`}`, e.status, {
    forbidden: e.status === 403 && !isLimited(e),
    ...s === void 0 ? {} : {
     help: s
    }
   });
  }
  function messageOf(t) {
   if (typeof t !== "object" || t === null) return "";
   const {message: e, errors: r} = t;
   const s = Array.isArray(r) ? r.map(t => typeof t === "string" ? t : [ t?.field, t?.code, t?.message ].filter(Boolean).join(" ")) : [];
   return [ typeof e === "string" ? e : "", ...s ].filter(t => t !== "").join("; ");
  }
  function parse(t) {
   try {
    return t === "" ? void 0 : JSON.parse(t);
   } catch {
    return;
   }
  }
 })
};
