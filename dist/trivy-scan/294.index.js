"use strict";

exports.id = 294;

exports.ids = [ 294 ];

exports.modules = {
 8294: ((e, t, s) => {
  s.d(t, {
   fromLoginCredentials: () => fromLoginCredentials
  });
  var n = s(249);
  var o = s(816);
  var r = s(2365);
  var i = s(1436);
  var a = s(9725);
  var c = s(7598);
  var l = s(3024);
  var g = s(8161);
  var h = s(6760);
  class LoginCredentialsFetcher {
   profileData;
   init;
   callerClientConfig;
   static REFRESH_THRESHOLD=5 * 60 * 1e3;
   constructor(e, t, s) {
    this.profileData = e;
    this.init = t;
    this.callerClientConfig = s;
   }
   async loadCredentials() {
    const e = await this.loadToken();
    if (!e) throw new i.C(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
     tryNextLink: false,
     logger: this.logger
    });
    const t = e.accessToken;
    const s = Date.now();
    const n = new Date(t.expiresAt).getTime();
    const o = n - s;
    if (o <= LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.refresh(e);
    return this.toCredentials(e.accessToken);
   }
   get logger() {
    return this.init?.logger;
   }
   get loginSession() {
    return this.profileData.login_session;
   }
   toCredentials(e) {
    return {
     accessKeyId: e.accessKeyId,
     secretAccessKey: e.secretAccessKey,
     sessionToken: e.sessionToken,
     accountId: e.accountId,
     expiration: new Date(e.expiresAt)
    };
   }
   async refresh(e) {
    const t = await this.loadToken().catch(() => e);
    const n = Date.now();
    const o = new Date(t.accessToken.expiresAt).getTime();
    const r = new Date(e.accessToken.expiresAt).getTime();
    const a = o <= n && r > n ? e : t;
    const c = new Date(a.accessToken.expiresAt).getTime();
    if (c - Date.now() > LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.toCredentials(a.accessToken);
    const {SigninClient: l, CreateOAuth2TokenCommand: g} = await Promise.all([ s.e(223), s.e(893) ]).then(s.bind(s, 6893));
    const {logger: h, userAgentAppId: d} = this.callerClientConfig ?? {};
    const isH2 = e => e?.metadata?.handlerProtocol === "h2";
    const f = isH2(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler;
    const u = typeof a.signInRegion === "string" && a.signInRegion.length > 0 ? a.signInRegion : void 0;
    const p = u ?? this.profileData.region ?? await (this.callerClientConfig?.region?.()) ?? process.env.AWS_REGION;
    const w = new l({
     credentials: {
      accessKeyId: "",
      secretAccessKey: ""
     },
     region: p,
     requestHandler: f,
     logger: h,
     userAgentAppId: d,
     ...this.init?.clientConfig,
     ...u && {
      region: u
     }
    });
    this.createDPoPInterceptor(w.middlewareStack);
    const k = {
     tokenInput: {
      clientId: a.clientId,
      refreshToken: a.refreshToken,
      grantType: "refresh_token"
     }
    };
    try {
     const e = await w.send(new g(k));
     const {accessKeyId: t, secretAccessKey: s, sessionToken: n} = e.tokenOutput?.accessToken ?? {};
     const {refreshToken: o, expiresIn: r} = e.tokenOutput ?? {};
     if (!t || !s || !n || !o) throw new i.C("Token refresh response missing required fields", {
      logger: this.logger,
      tryNextLink: false
     });
     const c = (r ?? 900) * 1e3;
     const l = new Date(Date.now() + c);
     const h = {
      ...a,
      accessToken: {
       ...a.accessToken,
       accessKeyId: t,
       secretAccessKey: s,
       sessionToken: n,
       expiresAt: l.toISOString()
      },
      refreshToken: o
     };
     await this.saveToken(h);
     return this.toCredentials(h.accessToken);
    } catch (e) {
     if (e.name === "AccessDeniedException") {
      const t = e.error;
      let s;
      switch (t) {
      case "TOKEN_EXPIRED":
       s = "Your session has expired. Please reauthenticate.";
       break;

      case "USER_CREDENTIALS_CHANGED":
       s = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
       break;

      case "INSUFFICIENT_PERMISSIONS":
       s = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
       break;

      default:
       s = `Failed to refresh token: ${String(e)}. Please re-authenticate using \`aws login\``;
      }
      throw new i.C(s, {
       logger: this.logger,
       tryNextLink: false
      });
     }
     const t = new Date(a.accessToken.expiresAt).getTime();
     if (t > Date.now()) {
      this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`);
      return this.toCredentials(a.accessToken);
     }
     throw new i.C(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`, {
      logger: this.logger
     });
    }
   }
   async loadToken() {
    const e = this.getTokenFilePath();
    try {
     const t = await l.promises.readFile(e, "utf8");
     const s = JSON.parse(t);
     const n = [ "accessToken", "clientId", "refreshToken", "dpopKey" ].filter(e => !s[e]);
     if (!s.accessToken?.accountId) n.push("accountId");
     if (n.length > 0) throw new i.C(`Token validation failed, missing fields: ${n.join(", ")}`, {
      logger: this.logger,
      tryNextLink: false
     });
     return s;
    } catch (t) {
     throw new i.C(`Failed to load token from ${e}: ${String(t)}`, {
      logger: this.logger,
      tryNextLink: false
     });
    }
   }
   async saveToken(e) {
    const t = this.getTokenFilePath();
    const s = (0, h.dirname)(t);
    try {
     await l.promises.mkdir(s, {
      recursive: true
     });
    } catch (e) {}
    await l.promises.writeFile(t, JSON.stringify(e, null, 2), "utf8");
   }
   getTokenFilePath() {
    const e = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? (0, h.join)((0, g.homedir)(), ".aws", "login", "cache");
    const t = Buffer.from(this.loginSession, "utf8");
    const s = (0, c.createHash)("sha256").update(t).digest("hex");
    return (0, h.join)(e, `${s}.json`);
   }
   derToRawSignature(e) {
    let t = 2;
    if (e[t] !== 2) throw new Error("Invalid DER signature");
    t++;
    const s = e[t++];
    let n = e.subarray(t, t + s);
    t += s;
    if (e[t] !== 2) throw new Error("Invalid DER signature");
    t++;
    const o = e[t++];
    let r = e.subarray(t, t + o);
    n = n[0] === 0 ? n.subarray(1) : n;
    r = r[0] === 0 ? r.subarray(1) : r;
    const i = Buffer.concat([ Buffer.alloc(32 - n.length), n ]);
    const a = Buffer.concat([ Buffer.alloc(32 - r.length), r ]);
    return Buffer.concat([ i, a ]);
   }
   createDPoPInterceptor(e) {
    e.add(e => async t => {
     if (a.K.isInstance(t.request)) {
      const e = t.request;
      const s = `${e.protocol}//${e.hostname}${e.port ? `:${e.port}` : ""}${e.path}`;
      const n = await this.generateDpop(e.method, s);
      e.headers = {
       ...e.headers,
       DPoP: n
      };
     }
     return e(t);
    }, {
     step: "finalizeRequest",
     name: "dpopInterceptor",
     override: true
    });
   }
   async generateDpop(e = "POST", t) {
    const s = await this.loadToken();
    try {
     const n = (0, c.createPrivateKey)({
      key: s.dpopKey,
      format: "pem",
      type: "sec1"
     });
     const o = (0, c.createPublicKey)(n);
     const r = o.export({
      format: "der",
      type: "spki"
     });
     let i = -1;
     for (let e = 0; e < r.length; e++) if (r[e] === 4) {
      i = e;
      break;
     }
     const a = r.slice(i + 1, i + 33);
     const l = r.slice(i + 33, i + 65);
     const g = {
      alg: "ES256",
      typ: "dpop+jwt",
      jwk: {
       kty: "EC",
       crv: "P-256",
       x: a.toString("base64url"),
       y: l.toString("base64url")
      }
     };
     const h = {
      jti: crypto.randomUUID(),
      htm: e,
      htu: t,
      iat: Math.floor(Date.now() / 1e3)
     };
     const d = Buffer.from(JSON.stringify(g)).toString("base64url");
     const f = Buffer.from(JSON.stringify(h)).toString("base64url");
     const u = `${d}.${f}`;
     const p = (0, c.sign)("sha256", Buffer.from(u), n);
     const w = this.derToRawSignature(p);
     const k = w.toString("base64url");
     return `${u}.${k}`;
    } catch (e) {
     throw new i.C(`Failed to generate Dpop proof: ${e instanceof Error ? e.message : String(e)}`, {
      logger: this.logger,
      tryNextLink: false
     });
    }
   }
  }
  const fromLoginCredentials = e => async ({callerClientConfig: t} = {}) => {
   e?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
   const s = await (0, o.Y)(e || {});
   const a = (0, r.Bz)({
    profile: e?.profile ?? t?.profile
   });
   const c = s[a];
   if (!c?.login_session) throw new i.C(`Profile ${a} does not contain login_session.`, {
    tryNextLink: true,
    logger: e?.logger
   });
   const l = new LoginCredentialsFetcher(c, e, t);
   const g = await l.loadCredentials();
   return (0, n.g)(g, "CREDENTIALS_LOGIN", "AD");
  };
 })
};
