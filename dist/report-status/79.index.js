"use strict";

exports.id = 79;

exports.ids = [ 79, 57 ];

exports.modules = {
 57: ((t, e, n) => {
  n.d(e, {
   GithubError: () => GithubError,
   openGithub: () => openGithub
  });
  var i = n(500);
  var r = n(704);
  const o = 18e4;
  function waitOf(t, e, n, i, r = Math.random()) {
   const s = Math.round(r * 1e3 * 2 ** (n - 1));
   if (e === void 0 || e.status >= 500 || e.status === 408) {
    if (t === "POST" && e?.status !== 503) return;
    return {
     ms: Math.max(200, Math.min(s, 15e3)),
     why: "GitHub's servers fail"
    };
   }
   if (!isLimited(e)) return;
   const a = number(e.headers.get("retry-after"));
   const u = number(e.headers.get("x-ratelimit-reset"));
   const c = e.headers.get("x-ratelimit-remaining") === "0";
   const d = a !== void 0 ? a * 1e3 + s : c && u !== void 0 ? Math.max(0, u * 1e3 - i) + s : 6e4 * 2 ** (n - 1) + s;
   if (d > o) return;
   return {
    ms: d,
    why: c ? "GitHub's rate limit is used up" : "GitHub asks to slow down"
   };
  }
  function isLimited({status: t, headers: e, body: n}) {
   if (t === 429) return true;
   if (t !== 403) return false;
   return e.has("retry-after") || e.get("x-ratelimit-remaining") === "0" || /rate limit|abuse detection/i.test(JSON.stringify(n ?? ""));
  }
  function helpFor(t) {
   const {status: e, headers: n} = t;
   if (isLimited(t)) {
    const t = number(n.get("x-ratelimit-reset"));
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
  class GithubError extends r.lZ {
   name="ActionError";
   status;
   forbidden;
   constructor(t, e, n = {}) {
    super(t, n);
    this.status = e;
    this.forbidden = n.forbidden ?? false;
   }
   get lost() {
    return this.status === 0 || this.status >= 500;
   }
  }
  const s = 2e4;
  const a = 5;
  const u = 10;
  function openGithub(t) {
   const {signal: e} = t;
   const n = t.apiUrl.replace(/\/+$/, "");
   let o = Promise.resolve();
   const inTurn = t => {
    const e = o.then(t, t);
    o = e.catch(() => {});
    return e;
   };
   const once = async (n, i, r) => {
    const o = await fetch(i, {
     method: n,
     headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${t.token}`,
      "user-agent": "slipway",
      "x-github-api-version": "2022-11-28",
      ...r === void 0 ? {} : {
       "content-type": "application/json"
      }
     },
     ...r === void 0 ? {} : {
      body: JSON.stringify(r)
     },
     redirect: "manual",
     signal: AbortSignal.any([ e, AbortSignal.timeout(s) ])
    });
    const a = await o.text();
    return {
     status: o.status,
     headers: o.headers,
     body: parse(a)
    };
   };
   const send = async (n, r, o, s) => {
    for (let u = 1; ;u++) {
     e.throwIfAborted();
     let c;
     let d;
     try {
      c = await once(n, r, s);
     } catch (t) {
      e.throwIfAborted();
      d = t;
     }
     if (c !== void 0 && c.status < 300) return c;
     const m = waitOf(n, c, u, Date.now());
     if (m === void 0 || u >= a) throw refusal(o, c, d);
     if (m.ms >= 5e3) t.onWait?.(`${m.why}; waiting ${Math.ceil(m.ms / 1e3)} s`);
     await (0, i.setTimeout)(m.ms, void 0, {
      signal: e
     }).catch(() => e.throwIfAborted());
    }
   };
   const urlOf = t => {
    const e = new URL(t.startsWith("/") ? `${n}${t}` : t);
    if (e.host !== new URL(n).host) throw new r.lZ(`GitHub's API names another host: ${e.host}`);
    return e.href;
   };
   return {
    request: (t, e, n, i) => inTurn(() => send(t, urlOf(e), n, i)),
    async list(t, e) {
     const n = [];
     let i = t;
     for (let t = 0; i !== void 0 && t < u; t++) {
      const t = urlOf(i);
      const r = await inTurn(() => send("GET", t, e));
      if (Array.isArray(r.body)) n.push(...r.body);
      i = /<([^>]+)>;\s*rel="next"/.exec(r.headers.get("link") ?? "")?.[1];
     }
     return n;
    },
    async graphql(e, n, i) {
     const r = await inTurn(() => send("POST", t.graphqlUrl, i, {
      query: e,
      variables: n
     }));
     const {data: o, errors: s} = r.body;
     if (s !== void 0 && s.length > 0) {
      const t = s.some(({type: t}) => t === "FORBIDDEN");
      const e = s.map(({message: t}) => t).join("; ");
      throw new GithubError(`could not ${i}: ${e}`, 422, {
       forbidden: t
      });
     }
     return o;
    }
   };
  }
  function refusal(t, e, n) {
   if (e === void 0) return new GithubError(`could not ${t}: GitHub did not answer`, 0, {
    cause: n,
    help: "Look at githubstatus.com, and at GITHUB_API_URL where this is a GitHub Enterprise Server."
   });
   const i = helpFor(e);
   const r = messageOf(e.body);
   return new GithubError(`could not ${t}: GitHub answered ${e.status}${r === "" ? "" : ` (${r})`}`, e.status, {
    forbidden: e.status === 403 && !isLimited(e),
    ...i === void 0 ? {} : {
     help: i
    }
   });
  }
  function messageOf(t) {
   if (typeof t !== "object" || t === null) return "";
   const {message: e, errors: n} = t;
   const i = Array.isArray(n) ? n.map(t => typeof t === "string" ? t : [ t?.field, t?.code, t?.message ].filter(Boolean).join(" ")) : [];
   return [ typeof e === "string" ? e : "", ...i ].filter(t => t !== "").join("; ");
  }
  function parse(t) {
   try {
    return t === "" ? void 0 : JSON.parse(t);
   } catch {
    return;
   }
  }
 }),
 79: ((t, e, n) => {
  n.d(e, {
   foldComment: () => foldComment,
   markerOf: () => markerOf,
   putComment: () => putComment
  });
  var i = n(704);
  var r = n(57);
  var o = n(328);
  const s = 65536;
  function markerOf(t, e) {
   const safe = t => encodeURIComponent(t).replaceAll("-", "%2D");
   return `\x3c!-- slipway ${safe(t)} ${safe(e)} --\x3e`;
  }
  function bodyOf(t, e) {
   const n = `${t}\n${e.trim()}\n`;
   if (n.length <= s) return n;
   const i = "\n\n*Cut here: a comment may have 65,536 characters. The summary of the job has all of it.*\n";
   const r = n.slice(0, s - i.length - 100);
   const o = r.slice(0, r.lastIndexOf("\n"));
   const a = o.match(/^(`{3,})/gm) ?? [];
   const u = a.length % 2 === 1 ? `\n${a.at(-1)}` : "";
   const c = (o.match(/<details>/g)?.length ?? 0) - (o.match(/<\/details>/g)?.length ?? 0);
   return `${o}${u}${"\n</details>".repeat(Math.max(0, c))}${i}`;
  }
  async function putComment(t, e, n, i, r) {
   const s = bodyOf(i, r);
   const a = await find(t, e, n, i);
   if (a === void 0) return create(t, e, n, i, s);
   const u = a.body !== s;
   if (u) {
    const i = (0, o.Ae)(e, "issues/comments", a.id);
    await t.request("PATCH", i, `edit the comment on #${n}`, {
     body: s
    });
   }
   const c = await unminimise(t, a);
   return {
    id: a.id,
    url: a.html_url,
    written: u || c
   };
  }
  async function foldComment(t, e, n, i, r) {
   const s = await find(t, e, n, i);
   if (s === void 0) return;
   const a = bodyOf(i, r);
   if (s.body === a && await isMinimised(t, s)) return {
    id: s.id,
    url: s.html_url,
    written: false
   };
   const u = (0, o.Ae)(e, "issues/comments", s.id);
   if (s.body !== a) await t.request("PATCH", u, `edit the comment on #${n}`, {
    body: a
   });
   await t.graphql("mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }", {
    id: s.node_id
   }, `fold the comment on #${n} away`);
   return {
    id: s.id,
    url: s.html_url,
    written: true
   };
  }
  async function find(t, e, n, i) {
   const r = (0, o.Ae)(e, "issues", n, "comments?per_page=100");
   const s = await t.list(r, `read the comments on #${n}`);
   const a = s.filter(({body: t}) => t?.startsWith(i) === true);
   if (a.length === 0) return;
   const u = await viewer(t);
   return a.find(({user: t}) => t?.login === u || t?.type === "Bot" && t.login === `${u}[bot]`);
  }
  async function viewer(t) {
   const e = await t.graphql("query { viewer { login } }", {}, "ask who the token writes as");
   const n = e.viewer?.login;
   if (n === void 0 || n === "") throw new i.lZ("GitHub does not say who the token writes as, so its own comment can not be told");
   return n;
  }
  async function create(t, e, n, i, s) {
   try {
    const i = (0, o.Ae)(e, "issues", n, "comments");
    const r = await t.request("POST", i, `comment on #${n}`, {
     body: s
    });
    const {id: a, html_url: u} = r.body;
    return {
     id: a,
     url: u,
     written: true
    };
   } catch (o) {
    if (!(o instanceof r.GithubError && o.lost)) throw o;
    const s = await find(t, e, n, i);
    if (s === void 0) throw o;
    return {
     id: s.id,
     url: s.html_url,
     written: true
    };
   }
  }
  async function isMinimised(t, e) {
   const n = await t.graphql("query($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }", {
    id: e.node_id
   }, "read whether the comment is folded away");
   return n.node?.isMinimized === true;
  }
  async function unminimise(t, e) {
   if (!await isMinimised(t, e)) return false;
   await t.graphql("mutation($id: ID!) { unminimizeComment(input: { subjectId: $id }) { clientMutationId } }", {
    id: e.node_id
   }, "unfold the comment");
   return true;
  }
 })
};
