"use strict";

exports.id = 445;

exports.ids = [ 445 ];

exports.modules = {
 9121: ((e, t, n) => {
  n.d(t, {
   E: () => getDefaultSocketTimeout
  });
  const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
  const getDefaultSocketTimeout = (e, t) => {
   if (!isDefaultSocketTimeoutEnabled()) return;
   if (typeof e?.handle === "function") return;
   return t;
  };
 }),
 8445: ((e, t, n) => {
  n.d(t, {
   getDefaultRoleAssumer: () => defaultRoleAssumers_getDefaultRoleAssumer,
   getDefaultRoleAssumerWithWebIdentity: () => defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity
  });
  var s = n(3945);
  var i = n(6152);
  function stsRegionDefaultResolver(e = {}) {
   return (0, s.Z)({
    ...i.GG,
    async default() {
     if (!o.silence) console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
     return "us-east-1";
    }
   }, {
    ...i.zH,
    ...e
   });
  }
  const o = {
   silence: false
  };
  var r = n(249);
  var a = n(6801);
  var c = n(4172);
  const resolveClientEndpointParameters = e => Object.assign(e, {
   useDualstackEndpoint: e.useDualstackEndpoint ?? false,
   useFipsEndpoint: e.useFipsEndpoint ?? false,
   useGlobalEndpoint: e.useGlobalEndpoint ?? false,
   defaultSigningName: "sts"
  });
  const u = {
   UseGlobalEndpoint: {
    type: "builtInParams",
    name: "useGlobalEndpoint"
   },
   UseFIPS: {
    type: "builtInParams",
    name: "useFipsEndpoint"
   },
   Endpoint: {
    type: "builtInParams",
    name: "endpoint"
   },
   Region: {
    type: "builtInParams",
    name: "region"
   },
   UseDualStack: {
    type: "builtInParams",
    name: "useDualstackEndpoint"
   }
  };
  const g = (0, a.k)(u, "AWSSecurityTokenServiceV20110615", "STSClient", c.rD);
  const l = {};
  const _mw0 = (e, t, n, s) => [];
  var d = n(5629);
  var p = n(4667);
  class STSServiceException extends p.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
   constructor(e) {
    super(e);
    Object.setPrototypeOf(this, STSServiceException.prototype);
   }
  }
  class ExpiredTokenException extends STSServiceException {
   static shapeId="com.amazonaws.sts#ExpiredTokenException";
   name="ExpiredTokenException";
   $fault="client";
   constructor(e) {
    super({
     name: "ExpiredTokenException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ExpiredTokenException.prototype);
   }
  }
  class MalformedPolicyDocumentException extends STSServiceException {
   static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";
   name="MalformedPolicyDocumentException";
   $fault="client";
   constructor(e) {
    super({
     name: "MalformedPolicyDocumentException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
   }
  }
  class PackedPolicyTooLargeException extends STSServiceException {
   static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";
   name="PackedPolicyTooLargeException";
   $fault="client";
   constructor(e) {
    super({
     name: "PackedPolicyTooLargeException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
   }
  }
  class RegionDisabledException extends STSServiceException {
   static shapeId="com.amazonaws.sts#RegionDisabledException";
   name="RegionDisabledException";
   $fault="client";
   constructor(e) {
    super({
     name: "RegionDisabledException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, RegionDisabledException.prototype);
   }
  }
  class IDPRejectedClaimException extends STSServiceException {
   static shapeId="com.amazonaws.sts#IDPRejectedClaimException";
   name="IDPRejectedClaimException";
   $fault="client";
   constructor(e) {
    super({
     name: "IDPRejectedClaimException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
   }
  }
  class InvalidIdentityTokenException extends STSServiceException {
   static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";
   name="InvalidIdentityTokenException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidIdentityTokenException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
   }
  }
  class IDPCommunicationErrorException extends STSServiceException {
   static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";
   name="IDPCommunicationErrorException";
   $fault="client";
   $retryable={};
   constructor(e) {
    super({
     name: "IDPCommunicationErrorException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
   }
  }
  const h = "Arn";
  const m = "AccessKeyId";
  const v = "AssumeRole";
  const S = "AssumedRoleId";
  const f = "AssumeRoleRequest";
  const y = "AssumeRoleResponse";
  const w = "AssumedRoleUser";
  const E = "AssumeRoleWithWebIdentity";
  const A = "AssumeRoleWithWebIdentityRequest";
  const I = "AssumeRoleWithWebIdentityResponse";
  const P = "Audience";
  const k = "Credentials";
  const x = "ContextAssertion";
  const C = "DurationSeconds";
  const R = "Expiration";
  const T = "ExternalId";
  const b = "ExpiredTokenException";
  const D = "IDPCommunicationErrorException";
  const O = "IDPRejectedClaimException";
  const W = "InvalidIdentityTokenException";
  const _ = "Key";
  const N = "MalformedPolicyDocumentException";
  const q = "MinimumSessionTokenSize";
  const j = "Policy";
  const V = "PolicyArns";
  const H = "ProviderArn";
  const $ = "ProvidedContexts";
  const L = "ProvidedContextsListType";
  const K = "ProvidedContext";
  const M = "PolicyDescriptorType";
  const z = "ProviderId";
  const G = "PackedPolicySize";
  const U = "PackedPolicyTooLargeException";
  const F = "Provider";
  const Z = "RoleArn";
  const Y = "RegionDisabledException";
  const B = "RoleSessionName";
  const J = "SecretAccessKey";
  const Q = "SubjectFromWebIdentityToken";
  const X = "SourceIdentity";
  const ee = "SerialNumber";
  const te = "SessionToken";
  const ne = "SessionTokenSize";
  const se = "SessionTokenUtilization";
  const ie = "Tags";
  const oe = "TokenCode";
  const re = "TransitiveTagKeys";
  const ae = "Tag";
  const ce = "Value";
  const ue = "WebIdentityToken";
  const ge = "arn";
  const le = "accessKeySecretType";
  const de = "awsQueryError";
  const pe = "client";
  const he = "clientTokenType";
  const me = "error";
  const ve = "httpError";
  const Se = "message";
  const fe = "policyDescriptorListType";
  const ye = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
  const we = "tagListType";
  const Ee = "com.amazonaws.sts";
  const Ae = new d.O(ye);
  var Ie = [ -3, ye, "STSServiceException", 0, [], [] ];
  Ae.registerError(Ie, STSServiceException);
  const Pe = new d.O(Ee);
  var ke = [ -3, Ee, b, {
   [de]: [ `ExpiredTokenException`, 400 ],
   [me]: pe,
   [ve]: 400
  }, [ Se ], [ 0 ] ];
  Pe.registerError(ke, ExpiredTokenException);
  var xe = [ -3, Ee, D, {
   [de]: [ `IDPCommunicationError`, 400 ],
   [me]: pe,
   [ve]: 400
  }, [ Se ], [ 0 ] ];
  Pe.registerError(xe, IDPCommunicationErrorException);
  var Ce = [ -3, Ee, O, {
   [de]: [ `IDPRejectedClaim`, 403 ],
   [me]: pe,
   [ve]: 403
  }, [ Se ], [ 0 ] ];
  Pe.registerError(Ce, IDPRejectedClaimException);
  var Re = [ -3, Ee, W, {
   [de]: [ `InvalidIdentityToken`, 400 ],
   [me]: pe,
   [ve]: 400
  }, [ Se ], [ 0 ] ];
  Pe.registerError(Re, InvalidIdentityTokenException);
  var Te = [ -3, Ee, N, {
   [de]: [ `MalformedPolicyDocument`, 400 ],
   [me]: pe,
   [ve]: 400
  }, [ Se ], [ 0 ] ];
  Pe.registerError(Te, MalformedPolicyDocumentException);
  var be = [ -3, Ee, U, {
   [de]: [ `PackedPolicyTooLarge`, 400 ],
   [me]: pe,
   [ve]: 400
  }, [ Se ], [ 0 ] ];
  Pe.registerError(be, PackedPolicyTooLargeException);
  var De = [ -3, Ee, Y, {
   [de]: [ `RegionDisabledException`, 403 ],
   [me]: pe,
   [ve]: 403
  }, [ Se ], [ 0 ] ];
  Pe.registerError(De, RegionDisabledException);
  const Oe = [ Ae, Pe ];
  var We = [ 0, Ee, le, 8, 0 ];
  var _e = [ 0, Ee, he, 8, 0 ];
  var Ne = [ 3, Ee, w, 0, [ S, h ], [ 0, 0 ], 2 ];
  var qe = [ 3, Ee, f, 0, [ Z, B, V, j, C, ie, re, T, ee, oe, X, $, q ], [ 0, 0, () => ze, 0, 1, () => Ue, 64 | 0, 0, 0, 0, 0, () => Ge, 1 ], 2 ];
  var je = [ 3, Ee, y, 0, [ k, w, G, X, se, ne ], [ [ () => $e, 0 ], () => Ne, 1, 0, 1, 1 ] ];
  var Ve = [ 3, Ee, A, 0, [ Z, B, ue, z, V, j, C, q ], [ 0, 0, [ () => _e, 0 ], 0, () => ze, 0, 1, 1 ], 3 ];
  var He = [ 3, Ee, I, 0, [ k, Q, w, G, F, P, X, se, ne ], [ [ () => $e, 0 ], 0, () => Ne, 1, 0, 0, 0, 1, 1 ] ];
  var $e = [ 3, Ee, k, 0, [ m, J, te, R ], [ 0, [ () => We, 0 ], 0, 4 ], 4 ];
  var Le = [ 3, Ee, M, 0, [ ge ], [ 0 ] ];
  var Ke = [ 3, Ee, K, 0, [ H, x ], [ 0, 0 ] ];
  var Me = [ 3, Ee, ae, 0, [ _, ce ], [ 0, 0 ], 2 ];
  var ze = [ 1, Ee, fe, 0, () => Le ];
  var Ge = [ 1, Ee, L, 0, () => Ke ];
  var Ue = [ 1, Ee, we, 0, () => Me ];
  var Fe = [ 9, Ee, v, 0, () => qe, () => je ];
  var Ze = [ 9, Ee, E, 0, () => Ve, () => He ];
  class AssumeRoleCommand extends(g(l, _mw0, "AssumeRole", Fe)){}
  class AssumeRoleWithWebIdentityCommand extends(g(l, _mw0, "AssumeRoleWithWebIdentity", Ze)){}
  const getAccountIdFromAssumedRoleUser = e => {
   if (typeof e?.Arn === "string") {
    const t = e.Arn.split(":");
    if (t.length > 4 && t[4] !== "") return t[4];
   }
   return;
  };
  const resolveRegion = async (e, t, n, s = {}) => {
   const i = typeof e === "function" ? await e() : e;
   const o = typeof t === "function" ? await t() : t;
   let r = "";
   const a = i ?? o ?? (r = await stsRegionDefaultResolver(s)());
   n?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${i} (credential provider clientConfig)`, `${o} (contextual client)`, `${r} (STS default: AWS_REGION, profile region, or us-east-1)`);
   return a;
  };
  const getDefaultRoleAssumer = (e, t) => {
   let n;
   let s;
   return async (i, o) => {
    s = i;
    if (!n) {
     const {logger: i = e?.parentClientConfig?.logger, profile: o = e?.parentClientConfig?.profile, region: r, requestHandler: a = e?.parentClientConfig?.requestHandler, credentialProviderLogger: c, userAgentAppId: u = e?.parentClientConfig?.userAgentAppId} = e;
     const g = await resolveRegion(r, e?.parentClientConfig?.region, c, {
      logger: i,
      profile: o
     });
     const l = !isH2(a);
     n = new t({
      ...e,
      userAgentAppId: u,
      profile: o,
      credentialDefaultProvider: () => async () => s,
      region: g,
      requestHandler: l ? a : void 0,
      logger: i
     });
    }
    const {Credentials: a, AssumedRoleUser: c} = await n.send(new AssumeRoleCommand(o));
    if (!a || !a.AccessKeyId || !a.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${o.RoleArn}`);
    const u = getAccountIdFromAssumedRoleUser(c);
    const g = {
     accessKeyId: a.AccessKeyId,
     secretAccessKey: a.SecretAccessKey,
     sessionToken: a.SessionToken,
     expiration: a.Expiration,
     ...a.CredentialScope && {
      credentialScope: a.CredentialScope
     },
     ...u && {
      accountId: u
     }
    };
    (0, r.g)(g, "CREDENTIALS_STS_ASSUME_ROLE", "i");
    return g;
   };
  };
  const getDefaultRoleAssumerWithWebIdentity = (e, t) => {
   let n;
   return async s => {
    if (!n) {
     const {logger: s = e?.parentClientConfig?.logger, profile: i = e?.parentClientConfig?.profile, region: o, requestHandler: r = e?.parentClientConfig?.requestHandler, credentialProviderLogger: a, userAgentAppId: c = e?.parentClientConfig?.userAgentAppId} = e;
     const u = await resolveRegion(o, e?.parentClientConfig?.region, a, {
      logger: s,
      profile: i
     });
     const g = !isH2(r);
     n = new t({
      ...e,
      userAgentAppId: c,
      profile: i,
      region: u,
      requestHandler: g ? r : void 0,
      logger: s
     });
    }
    const {Credentials: i, AssumedRoleUser: o} = await n.send(new AssumeRoleWithWebIdentityCommand(s));
    if (!i || !i.AccessKeyId || !i.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${s.RoleArn}`);
    const a = getAccountIdFromAssumedRoleUser(o);
    const c = {
     accessKeyId: i.AccessKeyId,
     secretAccessKey: i.SecretAccessKey,
     sessionToken: i.SessionToken,
     expiration: i.Expiration,
     ...i.CredentialScope && {
      credentialScope: i.CredentialScope
     },
     ...a && {
      accountId: a
     }
    };
    if (a) (0, r.g)(c, "RESOLVED_ACCOUNT_ID", "T");
    (0, r.g)(c, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
    return c;
   };
  };
  const isH2 = e => e?.metadata?.handlerProtocol === "h2";
  var Ye = n(846);
  var Be = n(9007);
  var Je = n(8486);
  var Qe = n(5180);
  var Xe = n(7591);
  var et = n(2781);
  var tt = n(7086);
  var nt = n(1567);
  var st = n(8702);
  var it = n(7503);
  var ot = n(7041);
  var rt = n(7760);
  var at = n(2122);
  var ct = n(7849);
  var ut = n(8181);
  var gt = n(3926);
  var lt = n(1342);
  const resolveAwsSdkSigV4AConfig = e => {
   e.sigv4aSigningRegionSet = (0, gt.t)(e.sigv4aSigningRegionSet);
   return e;
  };
  const dt = {
   environmentVariableSelector(e) {
    if (e.AWS_SIGV4A_SIGNING_REGION_SET) return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e => e.trim());
    throw new lt.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
     tryNextLink: true
    });
   },
   configFileSelector(e) {
    if (e.sigv4a_signing_region_set) return (e.sigv4a_signing_region_set ?? "").split(",").map(e => e.trim());
    throw new lt.m("sigv4a_signing_region_set not set in profile.", {
     tryNextLink: true
    });
   },
   default: void 0
  };
  const pt = {
   SignatureV4a: null
  };
  const ht = {
   CrtSignerV4: null
  };
  var mt = n(7476);
  const vt = "X-Amz-S3session-Token";
  const St = vt.toLowerCase();
  class SignatureV4SignWithCredentials extends mt.B {
   async signWithCredentials(e, t, n) {
    const s = getCredentialsWithoutSessionToken(t);
    e.headers[St] = t.sessionToken;
    const i = this;
    setSingleOverride(i, s);
    return i.signRequest(e, n ?? {});
   }
   async presignWithCredentials(e, t, n) {
    const s = getCredentialsWithoutSessionToken(t);
    delete e.headers[St];
    e.headers[vt] = t.sessionToken;
    e.query = e.query ?? {};
    e.query[vt] = t.sessionToken;
    const i = this;
    setSingleOverride(i, s);
    return this.presign(e, n);
   }
  }
  function getCredentialsWithoutSessionToken(e) {
   return {
    accessKeyId: e.accessKeyId,
    secretAccessKey: e.secretAccessKey,
    expiration: e.expiration
   };
  }
  function setSingleOverride(e, t) {
   const n = e.credentialProvider;
   e.credentialProvider = () => {
    e.credentialProvider = n;
    return Promise.resolve(t);
   };
  }
  class SignatureV4MultiRegion {
   sigv4aSigner;
   sigv4Signer;
   signerOptions;
   static sigv4aDependency() {
    if (typeof ht.CrtSignerV4 === "function") return "crt"; else if (typeof pt.SignatureV4a === "function") return "js";
    return "none";
   }
   constructor(e) {
    this.sigv4Signer = new SignatureV4SignWithCredentials(e);
    this.signerOptions = e;
   }
   async sign(e, t = {}) {
    if (t.signingRegion === "*") return this.getSigv4aSigner().sign(e, t);
    return this.sigv4Signer.sign(e, t);
   }
   async signWithCredentials(e, t, n = {}) {
    if (n.signingRegion === "*") {
     const s = this.getSigv4aSigner();
     const i = ht.CrtSignerV4;
     if (i && s instanceof i) return s.signWithCredentials(e, t, n); else throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
    }
    return this.sigv4Signer.signWithCredentials(e, t, n);
   }
   async presign(e, t = {}) {
    if (t.signingRegion === "*") {
     const n = this.getSigv4aSigner();
     const s = ht.CrtSignerV4;
     if (s && n instanceof s) return n.presign(e, t); else throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
    }
    return this.sigv4Signer.presign(e, t);
   }
   async presignWithCredentials(e, t, n = {}) {
    if (n.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
    return this.sigv4Signer.presignWithCredentials(e, t, n);
   }
   getSigv4aSigner() {
    if (!this.sigv4aSigner) {
     const e = ht.CrtSignerV4;
     const t = pt.SignatureV4a;
     if (this.signerOptions.runtime === "node") {
      if (!e && !t) throw new Error("Neither CRT nor JS SigV4a implementation is available. " + "Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. " + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
      if (e && typeof e === "function") this.sigv4aSigner = new e({
       ...this.signerOptions,
       signingAlgorithm: 1
      }); else if (t && typeof t === "function") this.sigv4aSigner = new t({
       ...this.signerOptions
      }); else throw new Error("Available SigV4a implementation is not a valid constructor. " + "Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a." + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
     } else {
      if (!t || typeof t !== "function") throw new Error("JS SigV4a implementation is not available or not a valid constructor. " + "Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. " + "You must also register the package by calling [require('@aws-sdk/signature-v4a');] " + "or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. " + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
      this.sigv4aSigner = new t({
       ...this.signerOptions
      });
     }
    }
    return this.sigv4aSigner;
   }
  }
  var ft = n(8743);
  var yt = n(9362);
  var wt = n(7436);
  var Et = n(6180);
  var At = n(8479);
  var It = n(7009);
  var Pt = n(1046);
  var kt = n(5258);
  const xt = "ref";
  const Ct = -1, Rt = true, Tt = "isSet", bt = "PartitionResult", Dt = "booleanEquals", Ot = "stringEquals", Wt = "getAttr", _t = "us-east-1", Nt = "sigv4", qt = "sts", jt = "https://sts.{Region}.{PartitionResult#dnsSuffix}", Vt = {
   [xt]: "Endpoint"
  }, Ht = {
   [xt]: "Region"
  }, $t = {
   [xt]: bt
  }, Lt = {}, Kt = [ Ht ];
  const Mt = {
   conditions: [ [ Tt, [ Vt ] ], [ Tt, Kt ], [ "aws.partition", Kt, bt ], [ Dt, [ {
    [xt]: "UseFIPS"
   }, Rt ] ], [ Dt, [ {
    [xt]: "UseDualStack"
   }, Rt ] ], [ Ot, [ Ht, "aws-global" ] ], [ Dt, [ {
    [xt]: "UseGlobalEndpoint"
   }, Rt ] ], [ Ot, [ Ht, "eu-central-1" ] ], [ Dt, [ {
    fn: Wt,
    argv: [ $t, "supportsDualStack" ]
   }, Rt ] ], [ Dt, [ {
    fn: Wt,
    argv: [ $t, "supportsFIPS" ]
   }, Rt ] ], [ Ot, [ Ht, "ap-south-1" ] ], [ Ot, [ Ht, "eu-north-1" ] ], [ Ot, [ Ht, "eu-west-1" ] ], [ Ot, [ Ht, "eu-west-2" ] ], [ Ot, [ Ht, "eu-west-3" ] ], [ Ot, [ Ht, "sa-east-1" ] ], [ Ot, [ Ht, _t ] ], [ Ot, [ Ht, "us-east-2" ] ], [ Ot, [ Ht, "us-west-2" ] ], [ Ot, [ Ht, "us-west-1" ] ], [ Ot, [ Ht, "ca-central-1" ] ], [ Ot, [ Ht, "ap-southeast-1" ] ], [ Ot, [ Ht, "ap-northeast-1" ] ], [ Ot, [ Ht, "ap-southeast-2" ] ], [ Ot, [ {
    fn: Wt,
    argv: [ $t, "name" ]
   }, "aws-us-gov" ] ] ],
   results: [ [ Ct ], [ "https://sts.amazonaws.com", {
    authSchemes: [ {
     name: Nt,
     signingName: qt,
     signingRegion: _t
    } ]
   } ], [ jt, {
    authSchemes: [ {
     name: Nt,
     signingName: qt,
     signingRegion: "{Region}"
    } ]
   } ], [ Ct, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ Ct, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ Vt, Lt ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Lt ], [ Ct, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", Lt ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", Lt ], [ Ct, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", Lt ], [ Ct, "DualStack is enabled but this partition does not support DualStack" ], [ jt, Lt ], [ Ct, "Invalid Configuration: Missing Region" ] ]
  };
  const zt = 2;
  const Gt = 1e8;
  const Ut = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, Gt + 14, 2, 5, Gt + 14, 3, 25, 6, 4, 24, 7, 5, Gt + 1, 8, 6, 9, Gt + 13, 7, Gt + 1, 10, 10, Gt + 1, 11, 11, Gt + 1, 12, 12, Gt + 1, 13, 13, Gt + 1, 14, 14, Gt + 1, 15, 15, Gt + 1, 16, 16, Gt + 1, 17, 17, Gt + 1, 18, 18, Gt + 1, 19, 19, Gt + 1, 20, 20, Gt + 1, 21, 21, Gt + 1, 22, 22, Gt + 1, 23, 23, Gt + 1, Gt + 2, 8, Gt + 11, Gt + 12, 4, 28, 26, 9, 27, Gt + 10, 24, Gt + 8, Gt + 9, 8, 29, Gt + 7, 9, Gt + 6, Gt + 7, 3, Gt + 3, 31, 4, Gt + 4, Gt + 5 ]);
  const Ft = kt.d.from(Ut, zt, Mt.conditions, Mt.results);
  const Zt = new At.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
  });
  const defaultEndpointResolver = (e, t = {}) => Zt.get(e, () => (0, It.c)(Ft, {
   endpointParams: e,
   logger: t.logger
  }));
  Pt.m.aws = Et.U;
  const createEndpointRuleSetHttpAuthSchemeParametersProvider = e => async (t, n, s) => {
   if (!s) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
   const i = await e(t, n, s);
   const o = (0, ft.u)(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
   if (!o) throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
   const r = await (0, wt.x)(s, {
    getEndpointParameterInstructions: o
   }, t);
   return Object.assign(i, r);
  };
  const _defaultSTSHttpAuthSchemeParametersProvider = async (e, t, n) => ({
   operation: (0, ft.u)(t).operation,
   region: await (0, yt.t)(e.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  const Yt = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
  function createAwsAuthSigv4HttpAuthOption(e) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "sts",
     region: e.region
    },
    propertiesExtractor: (e, t) => ({
     signingProperties: {
      config: e,
      context: t
     }
    })
   };
  }
  function createAwsAuthSigv4aHttpAuthOption(e) {
   return {
    schemeId: "aws.auth#sigv4a",
    signingProperties: {
     name: "sts",
     region: e.region
    },
    propertiesExtractor: (e, t) => ({
     signingProperties: {
      config: e,
      context: t
     }
    })
   };
  }
  function createSmithyApiNoAuthHttpAuthOption(e) {
   return {
    schemeId: "smithy.api#noAuth"
   };
  }
  const createEndpointRuleSetHttpAuthSchemeProvider = (e, t, n) => {
   const endpointRuleSetHttpAuthSchemeProvider = s => {
    const i = e(s);
    const o = i.properties?.authSchemes;
    if (!o) return t(s);
    const r = [];
    for (const e of o) {
     const {name: t, properties: i = {}, ...a} = e;
     const c = t.toLowerCase();
     if (t !== c) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
     let u;
     if (c === "sigv4a") {
      u = "aws.auth#sigv4a";
      const e = o.find(e => {
       const t = e.name.toLowerCase();
       return t !== "sigv4a" && t.startsWith("sigv4");
      });
      if (SignatureV4MultiRegion.sigv4aDependency() === "none" && e) continue;
     } else if (c.startsWith("sigv4")) u = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
     const g = n[u];
     if (!g) throw new Error(`Could not find HttpAuthOption create function for '${u}'`);
     const l = g(s);
     l.schemeId = u;
     l.signingProperties = {
      ...l.signingProperties || {},
      ...a,
      ...i
     };
     r.push(l);
    }
    return r;
   };
   return endpointRuleSetHttpAuthSchemeProvider;
  };
  const _defaultSTSHttpAuthSchemeProvider = e => {
   const t = [];
   switch (e.operation) {
   case "AssumeRoleWithWebIdentity":
    t.push(createSmithyApiNoAuthHttpAuthOption(e));
    t.push(createAwsAuthSigv4aHttpAuthOption(e));
    break;

   default:
    t.push(createAwsAuthSigv4HttpAuthOption(e));
    t.push(createAwsAuthSigv4aHttpAuthOption(e));
   }
   return t;
  };
  const Bt = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
   "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
   "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
   "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
  });
  const resolveHttpAuthSchemeConfig = e => {
   const t = (0, ut.ho)(e);
   const n = resolveAwsSdkSigV4AConfig(t);
   return Object.assign(n, {
    authSchemePreference: (0, yt.t)(e.authSchemePreference ?? [])
   });
  };
  var Jt = n(9955);
  var Qt = n(5477);
  var Xt = n(9121);
  var en = n(7532);
  var tn = n(7652);
  var nn = n(2628);
  var sn = n(2526);
  var on = n(9725);
  var rn = n(3786);
  class AwsSdkSigV4ASigner extends sn.f2 {
   async sign(e, t, n) {
    if (!on.K.isInstance(e)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    const {config: s, signer: i, signingRegion: o, signingRegionSet: r, signingName: a} = await (0, 
    sn.pz)(n);
    const c = await (s.sigv4aSigningRegionSet?.());
    const u = (c ?? r ?? [ o ]).join(",");
    const g = await (s.disableClockSkewCorrection?.()) === true;
    n._disableClockSkewCorrection = g;
    if (!g) {
     n._preRequestSystemClockOffset = s.systemClockOffset;
     n._requestSentAt = Date.now();
    }
    const l = await i.sign(e, {
     signingDate: g ? new Date : (0, rn.C)(s.systemClockOffset),
     signingRegion: u,
     signingService: a
    });
    return l;
   }
  }
  var an = n(1314);
  var cn = n(1034);
  var un = n(479);
  var gn = n(8234);
  var ln = n(7580);
  var dn = n(4254);
  var pn = n(4353);
  var hn = n(2127);
  var mn = n(1668);
  var vn = n(6660);
  var Sn = n(1166);
  var fn = n(910);
  var yn = n(7545);
  var wn = n(8977);
  var En = n(9700);
  var An = n(7305);
  var In = n(7332);
  var Pn = n(9809);
  const getRuntimeConfig = e => ({
   apiVersion: "2011-06-15",
   base64Decoder: e?.base64Decoder ?? En.E,
   base64Encoder: e?.base64Encoder ?? An.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Bt,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new sn.f2
   }, {
    schemeId: "aws.auth#sigv4a",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
    signer: new AwsSdkSigV4ASigner
   }, {
    schemeId: "smithy.api#noAuth",
    identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
    signer: new an.m
   } ],
   logger: e?.logger ?? new yn.N,
   protocol: e?.protocol ?? Sn.k,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.sts",
    errorTypeRegistries: Oe,
    xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    version: "2011-06-15",
    serviceTarget: "AWSSecurityTokenServiceV20110615"
   },
   serviceId: e?.serviceId ?? "STS",
   sha256: e?.sha256 ?? fn.k,
   signerConstructor: e?.signerConstructor ?? SignatureV4MultiRegion,
   urlParser: e?.urlParser ?? wn.D,
   utf8Decoder: e?.utf8Decoder ?? In.a,
   utf8Encoder: e?.utf8Encoder ?? Pn.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, cn.I)(process.version);
   const t = (0, gn.I)(e);
   const defaultConfigProvider = () => t().then(un.l);
   const n = getRuntimeConfig(e);
   (0, Qt.I)(process.version);
   const o = {
    profile: e?.profile,
    logger: n.logger
   };
   return {
    ...n,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, s.Z)(nn.$, o),
    bodyLengthChecker: e?.bodyLengthChecker ?? hn.n,
    defaultSocketTimeout: (0, Xt.E)(e?.requestHandler, 3e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, en.pf)({
     serviceId: n.serviceId,
     clientVersion: Jt.rE
    }),
    httpAuthSchemes: e?.httpAuthSchemes ?? [ {
     schemeId: "aws.auth#sigv4",
     identityProvider: t => t.getIdentityProvider("aws.auth#sigv4") || (async t => await e.credentialDefaultProvider(t?.__config || {})()),
     signer: new sn.f2
    }, {
     schemeId: "aws.auth#sigv4a",
     identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
     signer: new AwsSdkSigV4ASigner
    }, {
     schemeId: "smithy.api#noAuth",
     identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
     signer: new an.m
    } ],
    maxAttempts: e?.maxAttempts ?? (0, s.Z)(rt.qs, e),
    region: e?.region ?? (0, s.Z)(i.GG, {
     ...i.zH,
     ...o
    }),
    requestHandler: mn.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, s.Z)({
     ...rt.kN,
     default: async () => (await defaultConfigProvider()).retryMode || pn.L0
    }, e),
    sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? (0, s.Z)(dt, o),
    streamCollector: e?.streamCollector ?? vn.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, s.Z)(ln.e$, o),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, s.Z)(dn.Ko, o),
    userAgentAppId: e?.userAgentAppId ?? (0, s.Z)(tn.hV, o)
   };
  };
  var kn = n(9999);
  var xn = n(6571);
  var Cn = n(274);
  const getHttpAuthExtensionConfiguration = e => {
   const t = e.httpAuthSchemes;
   let n = e.httpAuthSchemeProvider;
   let s = e.credentials;
   return {
    setHttpAuthScheme(e) {
     const n = t.findIndex(t => t.schemeId === e.schemeId);
     if (n === -1) t.push(e); else t.splice(n, 1, e);
    },
    httpAuthSchemes() {
     return t;
    },
    setHttpAuthSchemeProvider(e) {
     n = e;
    },
    httpAuthSchemeProvider() {
     return n;
    },
    setCredentials(e) {
     s = e;
    },
    credentials() {
     return s;
    }
   };
  };
  const resolveHttpAuthRuntimeConfig = e => ({
   httpAuthSchemes: e.httpAuthSchemes(),
   httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
   credentials: e.credentials()
  });
  const resolveRuntimeExtensions = (e, t) => {
   const n = Object.assign((0, kn.R)(e), (0, xn.xA)(e), (0, Cn.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(n));
   return Object.assign(e, (0, kn.$)(n), (0, xn.uv)(n), (0, Cn.j)(n), resolveHttpAuthRuntimeConfig(n));
  };
  class STSClient extends st.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const n = resolveClientEndpointParameters(t);
    const s = (0, Ye.D)(n);
    const i = (0, rt.$z)(s);
    const o = (0, it.T)(i);
    const r = (0, Be.OV)(o);
    const a = (0, c.Co)(r);
    const u = resolveHttpAuthSchemeConfig(a);
    const g = resolveRuntimeExtensions(u, e?.extensions || []);
    this.config = g;
    this.middlewareStack.use((0, ct.wq)(this.config));
    this.middlewareStack.use((0, Je.sM)(this.config));
    this.middlewareStack.use((0, at.ey)(this.config));
    this.middlewareStack.use((0, ot.vK)(this.config));
    this.middlewareStack.use((0, Be.TC)(this.config));
    this.middlewareStack.use((0, Qe.Y7)(this.config));
    this.middlewareStack.use((0, Xe.n)(this.config));
    this.middlewareStack.use((0, et.w)(this.config, {
     httpAuthSchemeParametersProvider: Yt,
     identityProviderConfigProvider: async e => new tt.h({
      "aws.auth#sigv4": e.credentials,
      "aws.auth#sigv4a": e.credentials
     })
    }));
    this.middlewareStack.use((0, nt.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  const getCustomizableStsClientCtor = (e, t) => {
   if (!t) return e; else return class extends e {
    constructor(e) {
     super(e);
     for (const e of t) this.middlewareStack.use(e);
    }
   };
  };
  const defaultRoleAssumers_getDefaultRoleAssumer = (e = {}, t) => getDefaultRoleAssumer(e, getCustomizableStsClientCtor(STSClient, t));
  const defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity = (e = {}, t) => getDefaultRoleAssumerWithWebIdentity(e, getCustomizableStsClientCtor(STSClient, t));
 }),
 1314: ((e, t, n) => {
  n.d(t, {
   m: () => NoAuthSigner
  });
  class NoAuthSigner {
   async sign(e, t, n) {
    return e;
   }
  }
 }),
 9955: (e => {
  e.exports = {
   rE: "3.998.3"
  };
 })
};
