"use strict";

exports.id = 5;

exports.ids = [ 5 ];

exports.modules = {
 8005: ((e, t, s) => {
  s.d(t, {
   fetchImage: () => fetchImage
  });
  var r = s(3024);
  var n = s(1455);
  var o = s(6760);
  var i = s(7075);
  var a = s(6466);
  var c = s(793);
  var d = s(1601);
  var l = s(6935);
  async function inParallel(e, t, s) {
   const r = [ ...e ];
   let n = false;
   const worker = async () => {
    for (let e = r.shift(); e !== void 0 && !n; e = r.shift()) try {
     await s(e);
    } catch (e) {
     n = true;
     throw e;
    }
   };
   const o = await Promise.allSettled(Array.from({
    length: Math.min(t, e.length)
   }, worker));
   for (const e of o) if (e.status === "rejected") throw e.reason;
  }
  var h = s(7598);
  var u = s(4704);
  const f = 100;
  function nextPage({headers: e, url: t}) {
   const s = /<([^>]+)>\s*;[^,]*\brel="?next"?/.exec(String(e.link ?? ""))?.[1];
   return s !== void 0 && URL.canParse(s, t.href) ? new URL(s, t.href).href : void 0;
  }
  var g = s(7163);
  function parseChallenge(e) {
   let t = false;
   for (const {scheme: s, parameters: r} of challenges(e ?? "")) {
    const {realm: e, service: n, scope: o} = r;
    if (s === "bearer" && e !== void 0) return {
     scheme: s,
     realm: e,
     service: n,
     scope: o
    };
    if (s === "basic") t = true;
   }
   return t ? {
    scheme: "basic"
   } : void 0;
  }
  function challenges(e) {
   const t = [];
   const s = /\s*,?\s*([A-Za-z0-9!#$%&'*+.^_`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/y;
   for (let r = s.exec(e); r !== null; r = s.exec(e)) {
    const [, e = "", s, n] = r;
    const o = s?.replace(/\\(.)/g, "$1") ?? n;
    if (o === void 0) t.push({
     scheme: e.toLowerCase(),
     parameters: {}
    }); else {
     const s = t.at(-1);
     if (s !== void 0) s.parameters[e.toLowerCase()] = o;
    }
   }
   return t;
  }
  var m = s(4675);
  const p = 8 * 1024 * 1024;
  async function send({method: e, url: t, headers: r, body: n, stream: o, signal: i}) {
   const {request: a} = t.protocol === "https:" ? await Promise.resolve().then(s.t.bind(s, 4708, 19)) : await Promise.resolve().then(s.t.bind(s, 7067, 19));
   return new Promise((s, c) => {
    const d = a(t, {
     method: e,
     headers: {
      "user-agent": "slipway",
      ...r
     },
     signal: i
    });
    d.on("error", c);
    d.on("response", e => {
     const {statusCode: r = 0, headers: n} = e;
     if (o === true && (r === 200 || r === 206)) return s({
      status: r,
      headers: n,
      url: t,
      text: "",
      stream: e
     });
     read(e).then(e => s({
      status: r,
      headers: n,
      url: t,
      text: e
     }), c);
    });
    d.end(n);
   });
  }
  async function read(e) {
   let t = "";
   e.setEncoding("utf8");
   for await (const s of e) if (t.length < p) t += s;
   return t;
  }
  class RegistryError extends u.lZ {
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
  const w = 6e4;
  const y = 6e5;
  const v = 3;
  function openRequests(e) {
   const {host: t, credentials: s, signal: r} = e;
   const n = e.retry ?? m.iU;
   const o = (0, d.yv)(t);
   let i;
   if (s !== void 0) {
    (0, g.dK)(s.password);
    (0, g.dK)(basic(s).slice("Basic ".length));
   }
   const exchange = async (e, t) => {
    const {method: s, headers: n, body: a, stream: c, doing: l} = t;
    if (e.protocol !== "https:" && !(0, d.U9)(e.host)) throw new RegistryError(`could not ${l}: ${e.origin} would be spoken to without TLS`, {
     help: "Plain HTTP is used only for a registry on this machine."
    });
    const h = i !== void 0 && e.origin === o ? {
     authorization: i
    } : {};
    const u = a !== void 0 || c === true;
    const f = AbortSignal.timeout(u ? y : w);
    try {
     return await send({
      method: s,
      url: e,
      headers: {
       ...n,
       ...h
      },
      body: a,
      stream: c,
      signal: AbortSignal.any([ r, f ])
     });
    } catch (t) {
     r.throwIfAborted();
     throw new RegistryError(`could not ${l}: no answer from ${e.host} (${(0, m.E3)(t)})`, {
      passing: (0, m.LM)(t),
      help: `Check that ${e.host} is up and can be reached from here.`
     });
    }
   };
   const raw = async e => {
    let t = new URL(e.url, o);
    for (let s = 0; ;s++) {
     const r = await exchange(t, e);
     const {location: n} = r.headers;
     const o = r.status >= 300 && r.status < 400 && n !== void 0;
     if (!o || e.body !== void 0 || s === v) return r;
     if (e.method !== "GET" && e.method !== "HEAD") return r;
     if (!URL.canParse(n, t.href)) throw new RegistryError(`could not ${e.doing}: ${t.host} sends on to '${n.slice(0, 200)}', which is no address`, {
      status: r.status
     });
     t = new URL(n, t);
    }
   };
   const sendOnce = async e => {
    const r = i;
    let n = await raw(e);
    if (n.status === 401) {
     const t = i !== r ? i : await authorize(n, e.doing);
     if (t !== void 0 && t !== r) {
      i = t;
      n = await raw(e);
     }
    }
    if (e.expect.includes(n.status)) return n;
    throw refusal(n, e.doing, t, s !== void 0);
   };
   let a;
   const authorize = (e, t) => {
    a ??= answerChallenge(e.headers["www-authenticate"], t).finally(() => {
     a = void 0;
    });
    return a;
   };
   const answerChallenge = async (t, n) => {
    const i = parseChallenge(t);
    if (i === void 0) return;
    if (i.scheme === "basic") return s === void 0 ? void 0 : basic(s);
    const a = tokenUrl(i.realm, o, n);
    if (i.service !== void 0) a.searchParams.set("service", i.service);
    a.searchParams.set("scope", i.scope ?? `repository:${e.repository}:pull,push`);
    const c = await send({
     method: "GET",
     url: a,
     headers: s === void 0 ? {} : {
      authorization: basic(s)
     },
     signal: AbortSignal.any([ r, AbortSignal.timeout(w) ])
    }).catch(e => {
     r.throwIfAborted();
     throw new RegistryError(`could not ${n}: no answer from the token server ${a.host}`, {
      cause: (0, m.E3)(e),
      passing: (0, m.LM)(e)
     });
    });
    if (c.status !== 200) throw refusal(c, `${n} (token server)`, a.host, s !== void 0);
    const d = tokenIn(c.text);
    if (d === void 0) throw new RegistryError(`could not ${n}: the token server ${a.host} answered without a token`, {});
    (0, g.dK)(d);
    return `Bearer ${d}`;
   };
   return {
    host: t,
    retry: n,
    signal: r,
    sendOnce: sendOnce,
    async send(e) {
     for (let t = 1; ;t++) try {
      return await sendOnce(e);
     } catch (e) {
      if (!(e instanceof RegistryError && e.passing)) throw e;
      if (t >= n.attempts) throw e;
      await (0, m.v7)((0, m.eY)(n, t, e.askedMs), r);
     }
    }
   };
  }
  function tokenIn(e) {
   try {
    const {token: t, access_token: s} = JSON.parse(e);
    return [ t, s ].find(e => typeof e === "string" && e !== "");
   } catch {
    return;
   }
  }
  function tokenUrl(e, t, s) {
   const r = URL.canParse(e, t) ? new URL(e, t) : void 0;
   if (r !== void 0 && (r.protocol === "https:" || r.protocol === "http:" && (0, d.U9)(r.host))) return r;
   throw new RegistryError(`could not ${s}: the registry names '${e}' as its token server, which is not https`, {});
  }
  function basic({username: e, password: t}) {
   return `Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`;
  }
  function refusal(e, t, s, r) {
   const {status: n} = e;
   const o = errorsOf(e.text);
   const i = o.map(({code: e, message: t}) => [ e, t ].filter(Boolean).join(": ")).join("; ");
   return new RegistryError(`could not ${t}: ${s} answered ${n}${i === "" ? "" : ` (${i})`}`, {
    status: n,
    codes: o.flatMap(({code: e}) => e === void 0 ? [] : [ e ]),
    passing: (0, m.Wj)(n),
    askedMs: (0, m.Vs)(e.headers["retry-after"]),
    ...helpFor(n, r)
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
  const $ = [ "application/vnd.oci.image.manifest.v1+json", "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.v2+json", "application/vnd.docker.distribution.manifest.list.v2+json" ].join(", ");
  function openSource(e) {
   const {host: t, name: s, credentials: r, signal: n} = e;
   const o = e.retry === void 0 ? {} : {
    retry: e.retry
   };
   const i = openRequests({
    host: t,
    repository: s,
    credentials: r,
    signal: n,
    ...o
   });
   async function* read({digest: e, size: r}) {
    const o = `read the layer ${e.slice(0, 19)} of ${t}/${s}`;
    let a = 0;
    for (let t = 0; a < r; ) {
     const c = await i.send({
      method: "GET",
      url: `/v2/${s}/blobs/${e}`,
      headers: a === 0 ? {} : {
       range: `bytes=${a}-`
      },
      stream: true,
      expect: [ 200, 206 ],
      doing: o
     });
     let d = c.status === 206 ? 0 : a;
     try {
      for await (const e of c.stream ?? []) {
       const s = e.subarray(Math.min(d, e.length));
       d -= e.length - s.length;
       a += s.length;
       if (a > r) throw new RegistryError(`could not ${o}: it is larger than its ${r} bytes`, {});
       if (s.length > 0) {
        t = 0;
        yield s;
       }
      }
      if (a < r) throw Object.assign(new Error("the answer ended early"), {
       code: "ECONNRESET"
      });
     } catch (e) {
      n.throwIfAborted();
      if (e instanceof RegistryError) throw e;
      t++;
      if (!(0, m.LM)(e) || t >= i.retry.attempts) throw new RegistryError(`could not ${o}: the connection broke at ${a} of ${r} bytes`, {
       cause: e
      });
      await (0, m.v7)((0, m.eY)(i.retry, t), n);
     }
    }
   }
   return {
    async manifest(e) {
     const r = e.includes(":");
     const n = `${t}/${s}${r ? "@" : ":"}${e}`;
     const o = `read the manifest of ${n}`;
     const a = await i.send({
      method: "GET",
      url: `/v2/${s}/manifests/${e}`,
      headers: {
       accept: $
      },
      expect: [ 200, 404 ],
      doing: o
     });
     if (a.status === 404) throw new u.lZ(`${t}/${s} has no image ${e}`, {
      help: r ? "A lifecycle rule may have deleted it. What is verified must be kept: except its tags from the rule." : "Check the name, the tag, and that it was pushed."
     });
     const c = Buffer.from(a.text, "utf8");
     const d = `sha256:${(0, h.createHash)("sha256").update(c).digest("hex")}`;
     if (r && d !== e) throw new u.lZ(`could not ${o}: what came hashes to ${d}`);
     const l = /"mediaType"\s*:\s*"([^"]+)"/.exec(a.text)?.[1];
     return {
      digest: d,
      mediaType: String(a.headers["content-type"] ?? l ?? "").split(";")[0] ?? "",
      bytes: c
     };
    },
    blob: e => ({
     digest: e.digest,
     size: e.size,
     open: () => read(e)
    }),
    async referrers(e) {
     const r = [];
     let n = `/v2/${s}/referrers/${e}`;
     for (let o = 0; n !== void 0 && o < f; o++) {
      const o = await i.send({
       method: "GET",
       url: n,
       expect: [ 200, 400, 404, 405, 406 ],
       doing: `list what is attached to ${t}/${s}@${e}`
      });
      if (o.status !== 200) return r;
      r.push(...(0, l.K)(o.text, "manifests"));
      n = nextPage(o);
     }
     return r;
    }
   };
  }
  var b = s(5961);
  var x = s(4088);
  const k = 4;
  async function fetchImage({image: e, credentials: t, folder: s, signal: d}) {
   const {host: h, name: f} = e.repository;
   const g = t ?? await credentialsFor(e.repository, d);
   const m = openSource({
    host: h === "docker.io" ? "registry-1.docker.io" : h,
    name: f,
    credentials: g,
    signal: d
   });
   const {manifest: p, digest: w} = await manifestOf(m, e.reference);
   const y = (0, l.k)(p.toString("utf8"));
   const v = (0, l.K)(p.toString("utf8"), "layers");
   if (y === void 0) throw new u.lZ(`${w} in ${h}/${f} is no image: it has no configuration`);
   const $ = performance.now();
   const x = (0, o.join)(s, "blobs/sha256");
   await (0, n.mkdir)(x, {
    recursive: true
   });
   const file = e => (0, o.join)(x, e.slice("sha256:".length));
   const E = [ ...new Map([ y, ...v ].map(e => [ e.digest, e ])).values() ];
   await inParallel(E, k, async e => {
    const t = i.Readable.from(m.blob(e).open());
    await (0, a.pipeline)((0, c.MP)(t, e.digest), (0, r.createWriteStream)(file(e.digest), {
     flags: "wx",
     mode: 384
    }), {
     signal: d
    });
   });
   await (0, n.writeFile)(file(w), p, {
    flag: "wx",
    mode: 384
   });
   const R = {
    mediaType: manifestType(p),
    digest: w,
    size: p.length
   };
   await (0, n.writeFile)((0, o.join)(s, "oci-layout"), JSON.stringify({
    imageLayoutVersion: "1.0.0"
   }));
   await (0, n.writeFile)((0, o.join)(s, "index.json"), JSON.stringify({
    schemaVersion: 2,
    manifests: [ R ]
   }));
   const S = E.reduce((e, t) => e + t.size, 0);
   const T = ((performance.now() - $) / 1e3).toFixed(1);
   b.pq(`read ${h}/${f}@${w}: ${(S / 1e6).toFixed(1)} MB in ${T} s`);
  }
  async function manifestOf(e, t) {
   const s = await e.manifest(t);
   if (!/index\.v1\+json|manifest\.list\.v2\+json/.test(s.mediaType)) return {
    manifest: s.bytes,
    digest: s.digest
   };
   const {digest: r} = (0, x.z)(s.digest, s.bytes.toString("utf8"));
   b.pq(`${s.digest} names images of several platforms or attestations; the image for linux/amd64 is ${r}`);
   return {
    manifest: (await e.manifest(r)).bytes,
    digest: r
   };
  }
  function manifestType(e) {
   const {mediaType: t} = JSON.parse(e.toString("utf8"));
   return typeof t === "string" ? t : "application/vnd.oci.image.manifest.v1+json";
  }
  async function credentialsFor({host: e, name: t}, r) {
   const {parseTarget: n} = await s.e(958).then(s.bind(s, 2958));
   const o = n(`${e}/${t}`);
   if (o.kind === "ecr" || (0, d.U9)(e) && process.env.AWS_ENDPOINT_URL !== void 0) {
    const [{ecrClient: e}, {regionOf: t}, {ecrCredentials: n}] = await Promise.all([ s.e(957).then(s.bind(s, 9957)), s.e(424).then(s.bind(s, 424)), s.e(638).then(s.bind(s, 3638)) ]);
    const i = o.kind === "ecr" ? o.region : void 0;
    return n(await e(t(i)), r);
   }
   return (await s.e(884).then(s.bind(s, 5884))).dockerCredentials(e, r);
  }
 })
};
