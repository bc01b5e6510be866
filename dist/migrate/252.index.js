"use strict";

exports.id = 252;

exports.ids = [ 252 ];

exports.modules = {
 1252: ((e, t, s) => {
  s.d(t, {
   getDefaultRoleAssumer: () => defaultRoleAssumers_getDefaultRoleAssumer,
   getDefaultRoleAssumerWithWebIdentity: () => defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity
  });
  var r = s(3945);
  var n = s(6152);
  function stsRegionDefaultResolver(e = {}) {
   return (0, r.Z)({
    ...n.GG,
    async default() {
     if (!i.silence) console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
     return "us-east-1";
    }
   }, {
    ...n.zH,
    ...e
   });
  }
  const i = {
   silence: false
  };
  var o = s(249);
  var a = s(6801);
  var c = s(4172);
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
  const l = (0, a.k)(u, "AWSSecurityTokenServiceV20110615", "STSClient", c.rD);
  const d = {};
  const _mw0 = (e, t, s, r) => [];
  var g = s(5629);
  var p = s(4667);
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
  const f = "AssumeRole";
  const S = "AssumedRoleId";
  const w = "AssumeRoleRequest";
  const v = "AssumeRoleResponse";
  const y = "AssumedRoleUser";
  const E = "AssumeRoleWithWebIdentity";
  const x = "AssumeRoleWithWebIdentityRequest";
  const A = "AssumeRoleWithWebIdentityResponse";
  const b = "Audience";
  const k = "Credentials";
  const C = "ContextAssertion";
  const T = "DurationSeconds";
  const I = "Expiration";
  const P = "ExternalId";
  const R = "ExpiredTokenException";
  const D = "IDPCommunicationErrorException";
  const N = "IDPRejectedClaimException";
  const $ = "InvalidIdentityTokenException";
  const M = "Key";
  const O = "MalformedPolicyDocumentException";
  const z = "MinimumSessionTokenSize";
  const _ = "Policy";
  const V = "PolicyArns";
  const W = "ProviderArn";
  const L = "ProvidedContexts";
  const j = "ProvidedContextsListType";
  const K = "ProvidedContext";
  const U = "PolicyDescriptorType";
  const F = "ProviderId";
  const q = "PackedPolicySize";
  const H = "PackedPolicyTooLargeException";
  const G = "Provider";
  const Q = "RoleArn";
  const X = "RegionDisabledException";
  const B = "RoleSessionName";
  const Z = "SecretAccessKey";
  const J = "SubjectFromWebIdentityToken";
  const Y = "SourceIdentity";
  const ee = "SerialNumber";
  const te = "SessionToken";
  const se = "SessionTokenSize";
  const re = "SessionTokenUtilization";
  const ne = "Tags";
  const ie = "TokenCode";
  const oe = "TransitiveTagKeys";
  const ae = "Tag";
  const ce = "Value";
  const ue = "WebIdentityToken";
  const le = "arn";
  const de = "accessKeySecretType";
  const ge = "awsQueryError";
  const pe = "client";
  const he = "clientTokenType";
  const me = "error";
  const fe = "httpError";
  const Se = "message";
  const we = "policyDescriptorListType";
  const ve = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
  const ye = "tagListType";
  const Ee = "com.amazonaws.sts";
  const xe = new g.O(ve);
  var Ae = [ -3, ve, "STSServiceException", 0, [], [] ];
  xe.registerError(Ae, STSServiceException);
  const be = new g.O(Ee);
  var ke = [ -3, Ee, R, {
   [ge]: [ `ExpiredTokenException`, 400 ],
   [me]: pe,
   [fe]: 400
  }, [ Se ], [ 0 ] ];
  be.registerError(ke, ExpiredTokenException);
  var Ce = [ -3, Ee, D, {
   [ge]: [ `IDPCommunicationError`, 400 ],
   [me]: pe,
   [fe]: 400
  }, [ Se ], [ 0 ] ];
  be.registerError(Ce, IDPCommunicationErrorException);
  var Te = [ -3, Ee, N, {
   [ge]: [ `IDPRejectedClaim`, 403 ],
   [me]: pe,
   [fe]: 403
  }, [ Se ], [ 0 ] ];
  be.registerError(Te, IDPRejectedClaimException);
  var Ie = [ -3, Ee, $, {
   [ge]: [ `InvalidIdentityToken`, 400 ],
   [me]: pe,
   [fe]: 400
  }, [ Se ], [ 0 ] ];
  be.registerError(Ie, InvalidIdentityTokenException);
  var Pe = [ -3, Ee, O, {
   [ge]: [ `MalformedPolicyDocument`, 400 ],
   [me]: pe,
   [fe]: 400
  }, [ Se ], [ 0 ] ];
  be.registerError(Pe, MalformedPolicyDocumentException);
  var Re = [ -3, Ee, H, {
   [ge]: [ `PackedPolicyTooLarge`, 400 ],
   [me]: pe,
   [fe]: 400
  }, [ Se ], [ 0 ] ];
  be.registerError(Re, PackedPolicyTooLargeException);
  var De = [ -3, Ee, X, {
   [ge]: [ `RegionDisabledException`, 403 ],
   [me]: pe,
   [fe]: 403
  }, [ Se ], [ 0 ] ];
  be.registerError(De, RegionDisabledException);
  const Ne = [ xe, be ];
  var $e = [ 0, Ee, de, 8, 0 ];
  var Me = [ 0, Ee, he, 8, 0 ];
  var Oe = [ 3, Ee, y, 0, [ S, h ], [ 0, 0 ], 2 ];
  var ze = [ 3, Ee, w, 0, [ Q, B, V, _, T, ne, oe, P, ee, ie, Y, L, z ], [ 0, 0, () => Fe, 0, 1, () => He, 64 | 0, 0, 0, 0, 0, () => qe, 1 ], 2 ];
  var _e = [ 3, Ee, v, 0, [ k, y, q, Y, re, se ], [ [ () => Le, 0 ], () => Oe, 1, 0, 1, 1 ] ];
  var Ve = [ 3, Ee, x, 0, [ Q, B, ue, F, V, _, T, z ], [ 0, 0, [ () => Me, 0 ], 0, () => Fe, 0, 1, 1 ], 3 ];
  var We = [ 3, Ee, A, 0, [ k, J, y, q, G, b, Y, re, se ], [ [ () => Le, 0 ], 0, () => Oe, 1, 0, 0, 0, 1, 1 ] ];
  var Le = [ 3, Ee, k, 0, [ m, Z, te, I ], [ 0, [ () => $e, 0 ], 0, 4 ], 4 ];
  var je = [ 3, Ee, U, 0, [ le ], [ 0 ] ];
  var Ke = [ 3, Ee, K, 0, [ W, C ], [ 0, 0 ] ];
  var Ue = [ 3, Ee, ae, 0, [ M, ce ], [ 0, 0 ], 2 ];
  var Fe = [ 1, Ee, we, 0, () => je ];
  var qe = [ 1, Ee, j, 0, () => Ke ];
  var He = [ 1, Ee, ye, 0, () => Ue ];
  var Ge = [ 9, Ee, f, 0, () => ze, () => _e ];
  var Qe = [ 9, Ee, E, 0, () => Ve, () => We ];
  class AssumeRoleCommand extends(l(d, _mw0, "AssumeRole", Ge)){}
  class AssumeRoleWithWebIdentityCommand extends(l(d, _mw0, "AssumeRoleWithWebIdentity", Qe)){}
  const getAccountIdFromAssumedRoleUser = e => {
   if (typeof e?.Arn === "string") {
    const t = e.Arn.split(":");
    if (t.length > 4 && t[4] !== "") return t[4];
   }
   return;
  };
  const resolveRegion = async (e, t, s, r = {}) => {
   const n = typeof e === "function" ? await e() : e;
   const i = typeof t === "function" ? await t() : t;
   let o = "";
   const a = n ?? i ?? (o = await stsRegionDefaultResolver(r)());
   s?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${n} (credential provider clientConfig)`, `${i} (contextual client)`, `${o} (STS default: AWS_REGION, profile region, or us-east-1)`);
   return a;
  };
  const getDefaultRoleAssumer = (e, t) => {
   let s;
   let r;
   return async (n, i) => {
    r = n;
    if (!s) {
     const {logger: n = e?.parentClientConfig?.logger, profile: i = e?.parentClientConfig?.profile, region: o, requestHandler: a = e?.parentClientConfig?.requestHandler, credentialProviderLogger: c, userAgentAppId: u = e?.parentClientConfig?.userAgentAppId} = e;
     const l = await resolveRegion(o, e?.parentClientConfig?.region, c, {
      logger: n,
      profile: i
     });
     const d = !isH2(a);
     s = new t({
      ...e,
      userAgentAppId: u,
      profile: i,
      credentialDefaultProvider: () => async () => r,
      region: l,
      requestHandler: d ? a : void 0,
      logger: n
     });
    }
    const {Credentials: a, AssumedRoleUser: c} = await s.send(new AssumeRoleCommand(i));
    if (!a || !a.AccessKeyId || !a.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${i.RoleArn}`);
    const u = getAccountIdFromAssumedRoleUser(c);
    const l = {
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
    (0, o.g)(l, "CREDENTIALS_STS_ASSUME_ROLE", "i");
    return l;
   };
  };
  const getDefaultRoleAssumerWithWebIdentity = (e, t) => {
   let s;
   return async r => {
    if (!s) {
     const {logger: r = e?.parentClientConfig?.logger, profile: n = e?.parentClientConfig?.profile, region: i, requestHandler: o = e?.parentClientConfig?.requestHandler, credentialProviderLogger: a, userAgentAppId: c = e?.parentClientConfig?.userAgentAppId} = e;
     const u = await resolveRegion(i, e?.parentClientConfig?.region, a, {
      logger: r,
      profile: n
     });
     const l = !isH2(o);
     s = new t({
      ...e,
      userAgentAppId: c,
      profile: n,
      region: u,
      requestHandler: l ? o : void 0,
      logger: r
     });
    }
    const {Credentials: n, AssumedRoleUser: i} = await s.send(new AssumeRoleWithWebIdentityCommand(r));
    if (!n || !n.AccessKeyId || !n.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${r.RoleArn}`);
    const a = getAccountIdFromAssumedRoleUser(i);
    const c = {
     accessKeyId: n.AccessKeyId,
     secretAccessKey: n.SecretAccessKey,
     sessionToken: n.SessionToken,
     expiration: n.Expiration,
     ...n.CredentialScope && {
      credentialScope: n.CredentialScope
     },
     ...a && {
      accountId: a
     }
    };
    if (a) (0, o.g)(c, "RESOLVED_ACCOUNT_ID", "T");
    (0, o.g)(c, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
    return c;
   };
  };
  const isH2 = e => e?.metadata?.handlerProtocol === "h2";
  var Xe = s(846);
  var Be = s(9007);
  var Ze = s(8486);
  var Je = s(5180);
  var Ye = s(7591);
  var et = s(2781);
  var tt = s(7086);
  var st = s(1567);
  var rt = s(8702);
  var nt = s(7503);
  var it = s(7041);
  var ot = s(7760);
  var at = s(2122);
  var ct = s(7849);
  var ut = s(8181);
  var lt = s(3926);
  var dt = s(1342);
  const resolveAwsSdkSigV4AConfig = e => {
   e.sigv4aSigningRegionSet = (0, lt.t)(e.sigv4aSigningRegionSet);
   return e;
  };
  const gt = {
   environmentVariableSelector(e) {
    if (e.AWS_SIGV4A_SIGNING_REGION_SET) return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e => e.trim());
    throw new dt.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
     tryNextLink: true
    });
   },
   configFileSelector(e) {
    if (e.sigv4a_signing_region_set) return (e.sigv4a_signing_region_set ?? "").split(",").map(e => e.trim());
    throw new dt.m("sigv4a_signing_region_set not set in profile.", {
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
  var mt = s(7476);
  const ft = "X-Amz-S3session-Token";
  const St = ft.toLowerCase();
  class SignatureV4SignWithCredentials extends mt.B {
   async signWithCredentials(e, t, s) {
    const r = getCredentialsWithoutSessionToken(t);
    e.headers[St] = t.sessionToken;
    const n = this;
    setSingleOverride(n, r);
    return n.signRequest(e, s ?? {});
   }
   async presignWithCredentials(e, t, s) {
    const r = getCredentialsWithoutSessionToken(t);
    delete e.headers[St];
    e.headers[ft] = t.sessionToken;
    e.query = e.query ?? {};
    e.query[ft] = t.sessionToken;
    const n = this;
    setSingleOverride(n, r);
    return this.presign(e, s);
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
   const s = e.credentialProvider;
   e.credentialProvider = () => {
    e.credentialProvider = s;
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
   async signWithCredentials(e, t, s = {}) {
    if (s.signingRegion === "*") {
     const r = this.getSigv4aSigner();
     const n = ht.CrtSignerV4;
     if (n && r instanceof n) return r.signWithCredentials(e, t, s); else throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
    }
    return this.sigv4Signer.signWithCredentials(e, t, s);
   }
   async presign(e, t = {}) {
    if (t.signingRegion === "*") {
     const s = this.getSigv4aSigner();
     const r = ht.CrtSignerV4;
     if (r && s instanceof r) return s.presign(e, t); else throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
    }
    return this.sigv4Signer.presign(e, t);
   }
   async presignWithCredentials(e, t, s = {}) {
    if (s.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
    return this.sigv4Signer.presignWithCredentials(e, t, s);
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
  var wt = s(8743);
  var vt = s(9362);
  var yt = s(7436);
  var Et = s(6180);
  var xt = s(8479);
  var At = s(7009);
  var bt = s(1046);
  var kt = s(5258);
  const Ct = "ref";
  const Tt = -1, It = true, Pt = "isSet", Rt = "PartitionResult", Dt = "booleanEquals", Nt = "stringEquals", $t = "getAttr", Mt = "us-east-1", Ot = "sigv4", zt = "sts", _t = "https://sts.{Region}.{PartitionResult#dnsSuffix}", Vt = {
   [Ct]: "Endpoint"
  }, Wt = {
   [Ct]: "Region"
  }, Lt = {
   [Ct]: Rt
  }, jt = {}, Kt = [ Wt ];
  const Ut = {
   conditions: [ [ Pt, [ Vt ] ], [ Pt, Kt ], [ "aws.partition", Kt, Rt ], [ Dt, [ {
    [Ct]: "UseFIPS"
   }, It ] ], [ Dt, [ {
    [Ct]: "UseDualStack"
   }, It ] ], [ Nt, [ Wt, "aws-global" ] ], [ Dt, [ {
    [Ct]: "UseGlobalEndpoint"
   }, It ] ], [ Nt, [ Wt, "eu-central-1" ] ], [ Dt, [ {
    fn: $t,
    argv: [ Lt, "supportsDualStack" ]
   }, It ] ], [ Dt, [ {
    fn: $t,
    argv: [ Lt, "supportsFIPS" ]
   }, It ] ], [ Nt, [ Wt, "ap-south-1" ] ], [ Nt, [ Wt, "eu-north-1" ] ], [ Nt, [ Wt, "eu-west-1" ] ], [ Nt, [ Wt, "eu-west-2" ] ], [ Nt, [ Wt, "eu-west-3" ] ], [ Nt, [ Wt, "sa-east-1" ] ], [ Nt, [ Wt, Mt ] ], [ Nt, [ Wt, "us-east-2" ] ], [ Nt, [ Wt, "us-west-2" ] ], [ Nt, [ Wt, "us-west-1" ] ], [ Nt, [ Wt, "ca-central-1" ] ], [ Nt, [ Wt, "ap-southeast-1" ] ], [ Nt, [ Wt, "ap-northeast-1" ] ], [ Nt, [ Wt, "ap-southeast-2" ] ], [ Nt, [ {
    fn: $t,
    argv: [ Lt, "name" ]
   }, "aws-us-gov" ] ] ],
   results: [ [ Tt ], [ "https://sts.amazonaws.com", {
    authSchemes: [ {
     name: Ot,
     signingName: zt,
     signingRegion: Mt
    } ]
   } ], [ _t, {
    authSchemes: [ {
     name: Ot,
     signingName: zt,
     signingRegion: "{Region}"
    } ]
   } ], [ Tt, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ Tt, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ Vt, jt ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", jt ], [ Tt, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", jt ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", jt ], [ Tt, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", jt ], [ Tt, "DualStack is enabled but this partition does not support DualStack" ], [ _t, jt ], [ Tt, "Invalid Configuration: Missing Region" ] ]
  };
  const Ft = 2;
  const qt = 1e8;
  const Ht = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, qt + 14, 2, 5, qt + 14, 3, 25, 6, 4, 24, 7, 5, qt + 1, 8, 6, 9, qt + 13, 7, qt + 1, 10, 10, qt + 1, 11, 11, qt + 1, 12, 12, qt + 1, 13, 13, qt + 1, 14, 14, qt + 1, 15, 15, qt + 1, 16, 16, qt + 1, 17, 17, qt + 1, 18, 18, qt + 1, 19, 19, qt + 1, 20, 20, qt + 1, 21, 21, qt + 1, 22, 22, qt + 1, 23, 23, qt + 1, qt + 2, 8, qt + 11, qt + 12, 4, 28, 26, 9, 27, qt + 10, 24, qt + 8, qt + 9, 8, 29, qt + 7, 9, qt + 6, qt + 7, 3, qt + 3, 31, 4, qt + 4, qt + 5 ]);
  const Gt = kt.d.from(Ht, Ft, Ut.conditions, Ut.results);
  const Qt = new xt.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
  });
  const defaultEndpointResolver = (e, t = {}) => Qt.get(e, () => (0, At.c)(Gt, {
   endpointParams: e,
   logger: t.logger
  }));
  bt.m.aws = Et.U;
  const createEndpointRuleSetHttpAuthSchemeParametersProvider = e => async (t, s, r) => {
   if (!r) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
   const n = await e(t, s, r);
   const i = (0, wt.u)(s)?.commandInstance?.constructor?.getEndpointParameterInstructions;
   if (!i) throw new Error(`getEndpointParameterInstructions() is not defined on '${s.commandName}'`);
   const o = await (0, yt.x)(r, {
    getEndpointParameterInstructions: i
   }, t);
   return Object.assign(n, o);
  };
  const _defaultSTSHttpAuthSchemeParametersProvider = async (e, t, s) => ({
   operation: (0, wt.u)(t).operation,
   region: await (0, vt.t)(e.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  const Xt = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
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
  const createEndpointRuleSetHttpAuthSchemeProvider = (e, t, s) => {
   const endpointRuleSetHttpAuthSchemeProvider = r => {
    const n = e(r);
    const i = n.properties?.authSchemes;
    if (!i) return t(r);
    const o = [];
    for (const e of i) {
     const {name: t, properties: n = {}, ...a} = e;
     const c = t.toLowerCase();
     if (t !== c) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
     let u;
     if (c === "sigv4a") {
      u = "aws.auth#sigv4a";
      const e = i.find(e => {
       const t = e.name.toLowerCase();
       return t !== "sigv4a" && t.startsWith("sigv4");
      });
      if (SignatureV4MultiRegion.sigv4aDependency() === "none" && e) continue;
     } else if (c.startsWith("sigv4")) u = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
     const l = s[u];
     if (!l) throw new Error(`Could not find HttpAuthOption create function for '${u}'`);
     const d = l(r);
     d.schemeId = u;
     d.signingProperties = {
      ...d.signingProperties || {},
      ...a,
      ...n
     };
     o.push(d);
    }
    return o;
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
   const s = resolveAwsSdkSigV4AConfig(t);
   return Object.assign(s, {
    authSchemePreference: (0, vt.t)(e.authSchemePreference ?? [])
   });
  };
  var Zt = s(9955);
  var Jt = s(5477);
  var Yt = s(9121);
  var es = s(7532);
  var ts = s(7652);
  var ss = s(2628);
  var rs = s(2526);
  var ns = s(9725);
  var is = s(3786);
  class AwsSdkSigV4ASigner extends rs.f2 {
   async sign(e, t, s) {
    if (!ns.K.isInstance(e)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    const {config: r, signer: n, signingRegion: i, signingRegionSet: o, signingName: a} = await (0, 
    rs.pz)(s);
    const c = await (r.sigv4aSigningRegionSet?.());
    const u = (c ?? o ?? [ i ]).join(",");
    const l = await (r.disableClockSkewCorrection?.()) === true;
    s._disableClockSkewCorrection = l;
    if (!l) {
     s._preRequestSystemClockOffset = r.systemClockOffset;
     s._requestSentAt = Date.now();
    }
    const d = await n.sign(e, {
     signingDate: l ? new Date : (0, is.C)(r.systemClockOffset),
     signingRegion: u,
     signingService: a
    });
    return d;
   }
  }
  var os = s(1314);
  var as = s(1034);
  var cs = s(479);
  var us = s(8234);
  var ls = s(7580);
  var ds = s(4254);
  var gs = s(4353);
  var ps = s(2127);
  var hs = s(1668);
  var ms = s(6660);
  var fs = s(5715);
  var Ss = s(9620);
  var ws = s(6204);
  var vs = s(5125);
  var ys = s(4017);
  function writeKey(e) {
   Object.defineProperty(e, "__proto__", {
    value: void 0,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  function parseXML(e) {
   const t = new AwsXmlParser(e);
   return t.parse();
  }
  class AwsXmlParser {
   x;
   i=0;
   z;
   constructor(e) {
    this.x = e;
    this.x = e.replace(/\r\n?/g, "\n");
    this.z = this.x.length;
   }
   parse() {
    const e = this;
    const {z: t} = e;
    while (e.i < t) {
     e.trim();
     if (e.i >= t) break;
     if (e.isNext("<?")) {
      e.readTo("?>");
      e.trim();
     } else if (e.isNext("\x3c!--")) {
      e.readTo("--\x3e");
      e.trim();
     } else if (e.isNext("<!DOCTYPE", false)) {
      e.skipDoctype();
      e.trim();
     } else if (e.x[e.i] === "<") {
      const t = e.parseTag();
      return {
       [t.tag]: t.value
      };
     } else throw new Error("@aws-sdk XML parse error: unexpected content.");
    }
    throw new Error("@aws-sdk XML parse error: no root element.");
   }
   isNext(e, t = true) {
    const s = this;
    if (t) return s.x.startsWith(e, s.i);
    return s.x.toLowerCase().startsWith(e.toLowerCase(), s.i);
   }
   readTo(e) {
    const t = this;
    const s = t.x.indexOf(e, t.i);
    if (s === -1) throw new Error(`@aws-sdk XML parse error: expected "${e}" not found.`);
    const r = t.x.slice(t.i, s);
    t.i = s + e.length;
    return r;
   }
   trim() {
    const e = this;
    while (e.i < e.z && " \t\r\n".includes(e.x[e.i])) ++e.i;
   }
   readAttrValue() {
    const e = this;
    const t = e.x[e.i];
    ++e.i;
    let s = "";
    while (e.i < e.z && e.x[e.i] !== t) s += e.x[e.i++];
    ++e.i;
    return e.decodeEntities(s);
   }
   parseTag() {
    const e = this;
    ++e.i;
    let t = "";
    while (e.i < e.z && !" \t\r\n>/".includes(e.x[e.i])) t += e.x[e.i++];
    let s = false;
    const r = {};
    while (e.i < e.z) {
     e.trim();
     if (">/".includes(e.x[e.i])) break;
     let t = "";
     while (e.i < e.z && !"= \t\r\n>/?".includes(e.x[e.i])) t += e.x[e.i++];
     e.trim();
     if (e.x[e.i] !== "=") break;
     ++e.i;
     e.trim();
     if (t === "__proto__") writeKey(r);
     r[t] = e.readAttrValue();
     s = true;
    }
    if (e.i >= e.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
    if (e.x[e.i] === "/") {
     ++e.i;
     if (e.i >= e.z || e.x[e.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
     ++e.i;
     return {
      tag: t,
      value: s ? r : ""
     };
    }
    if (e.x[e.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
    ++e.i;
    const n = [];
    const i = [];
    let o = false;
    while (e.i < e.z) {
     if (e.isNext("</")) break;
     if (e.x[e.i] === "<") if (e.isNext("\x3c!--")) e.readTo("--\x3e"); else if (e.isNext("<![CDATA[")) {
      e.i += 9;
      n.push(e.readTo("]]>"));
     } else if (e.isNext("<?")) e.readTo("?>"); else {
      o = true;
      i.push(e.parseTag());
     } else {
      let t = "";
      while (e.i < e.z && e.x[e.i] !== "<") t += e.x[e.i++];
      n.push(e.decodeEntities(t));
     }
    }
    if (!e.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);
    e.i += 2;
    const a = e.readTo(">").trim();
    if (a !== t) throw new Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${a}>.`);
    if (!s && n.length === 0 && !o) return {
     tag: t,
     value: ""
    };
    if (!s && !o) {
     const e = n.length === 1 ? n[0] : n.join("");
     if (e.trim() === "" && e.includes("\n")) return {
      tag: t,
      value: ""
     };
     return {
      tag: t,
      value: e
     };
    }
    const c = {};
    for (const e of n) {
     if (e.trim() === "" && e.includes("\n")) continue;
     c["#text"] = "#text" in c ? c["#text"] + e : e;
    }
    for (const e of i) {
     if (e.tag === "__proto__") writeKey(c);
     if (e.tag in c) if (Array.isArray(c[e.tag])) c[e.tag].push(e.value); else c[e.tag] = [ c[e.tag], e.value ]; else c[e.tag] = e.value;
    }
    for (const [e, t] of Object.entries(r)) {
     if (e === "__proto__") writeKey(c);
     c[e] = t;
    }
    return {
     tag: t,
     value: c
    };
   }
   static ENTITIES={
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'"
   };
   skipDoctype() {
    const e = this;
    e.i += 9;
    let t = 0;
    while (e.i < e.z) {
     const s = e.x[e.i];
     if (s === "[") ++t; else if (s === "]") --t; else if (s === ">" && t === 0) {
      ++e.i;
      return;
     }
     ++e.i;
    }
    throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
   }
   decodeEntities(e) {
    return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (e, t, s, r) => {
     if (t) return String.fromCharCode(parseInt(t, 16));
     if (s) return String.fromCharCode(parseInt(s, 10));
     return AwsXmlParser.ENTITIES[r] ?? "";
    });
   }
  }
  var Es = s(2990);
  const getValueFromTextNode = e => {
   const t = "#text";
   for (const s in e) {
    if (!(0, Es.$)(e, s)) continue;
    if (e[s][t] !== void 0) e[s] = e[s][t]; else if (typeof e[s] === "object" && e[s] !== null) e[s] = getValueFromTextNode(e[s]);
   }
   return e;
  };
  var xs = s(4671);
  var As = s(9809);
  class SerdeContextConfig {
   serdeContext;
   setSerdeContext(e) {
    this.serdeContext = e;
   }
  }
  class UnionSerde {
   from;
   to;
   keys;
   constructor(e, t) {
    this.from = e;
    this.to = t;
    const s = Object.keys(this.from);
    const r = new Set(s);
    r.delete("__type");
    this.keys = r;
   }
   mark(e) {
    this.keys.delete(e);
   }
   hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
   }
   writeUnknown() {
    if (this.hasUnknown()) {
     const e = this.keys.values().next().value;
     const t = this.from[e];
     this.to.$unknown = [ e, t ];
    }
   }
  }
  function writeKey_writeKey(e) {
   Object.defineProperty(e, "__proto__", {
    value: void 0,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  class XmlShapeDeserializer extends SerdeContextConfig {
   settings;
   stringDeserializer;
   constructor(e) {
    super();
    this.settings = e;
    this.stringDeserializer = new xs.k(e);
   }
   setSerdeContext(e) {
    this.serdeContext = e;
    this.stringDeserializer.setSerdeContext(e);
   }
   read(e, t, s) {
    const r = vs.l1.of(e);
    const n = r.getMemberSchemas();
    const i = r.isStructSchema() && r.isMemberSchema() && !!Object.values(n).find(e => !!e.getMemberTraits().eventPayload);
    if (i) {
     const e = {};
     const s = Object.keys(n)[0];
     const r = n[s];
     if (r.isBlobSchema()) e[s] = t; else e[s] = this.read(n[s], t);
     return e;
    }
    const o = (this.serdeContext?.utf8Encoder ?? As.P)(t);
    const a = this.parseXml(o);
    return this.readSchema(e, s ? a[s] : a);
   }
   readSchema(e, t) {
    const s = vs.l1.of(e);
    if (s.isUnitSchema()) return;
    const r = s.getMergedTraits();
    if (s.isListSchema() && !Array.isArray(t)) return this.readSchema(s, [ t ]);
    if (t == null) return t;
    if (typeof t === "object") {
     const e = !!r.xmlFlattened;
     if (s.isListSchema()) {
      const r = s.getValueSchema();
      const n = [];
      const i = r.getMergedTraits().xmlName ?? "member";
      const o = e ? t : (t[0] ?? t)[i];
      if (o == null) return n;
      const a = Array.isArray(o) ? o : [ o ];
      for (const e of a) n.push(this.readSchema(r, e));
      return n;
     }
     const n = {};
     if (s.isMapSchema()) {
      const r = s.getKeySchema();
      const i = s.getValueSchema();
      let o;
      if (e) o = Array.isArray(t) ? t : [ t ]; else o = Array.isArray(t.entry) ? t.entry : [ t.entry ];
      const a = r.getMergedTraits().xmlName ?? "key";
      const c = i.getMergedTraits().xmlName ?? "value";
      for (const e of o) {
       const t = e[a];
       const s = e[c];
       if (t === "__proto__") writeKey_writeKey(n);
       n[t] = this.readSchema(i, s);
      }
      return n;
     }
     if (s.isStructSchema()) {
      const e = s.isUnionSchema();
      let r;
      if (e) r = new UnionSerde(t, n);
      for (const [i, o] of s.structIterator()) {
       const s = o.getMergedTraits();
       const a = !s.httpPayload ? o.getMemberTraits().xmlName ?? i : s.xmlName ?? o.getName();
       if (e) r.mark(a);
       if (t[a] != null) n[i] = this.readSchema(o, t[a]);
      }
      if (e) r.writeUnknown();
      return n;
     }
     if (s.isDocumentSchema()) return t;
     throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${s.getName(true)}`);
    }
    if (s.isListSchema()) return [];
    if (s.isMapSchema() || s.isStructSchema()) return {};
    return this.stringDeserializer.read(s, t);
   }
   parseXml(e) {
    if (e.length) {
     let t;
     try {
      t = parseXML(e);
     } catch (t) {
      if (t && typeof t === "object") Object.defineProperty(t, "$responseBodyText", {
       value: e
      });
      throw t;
     }
     const s = "#text";
     const r = Object.keys(t)[0];
     const n = t[r];
     if (n[s]) {
      n[r] = n[s];
      delete n[s];
     }
     return getValueFromTextNode(n);
    }
    return {};
   }
  }
  var bs = s(3888);
  var ks = s(979);
  var Cs = s(5393);
  var Ts = s(7305);
  var Is = s(7297);
  var Ps = s(7004);
  class QueryShapeSerializer extends SerdeContextConfig {
   settings;
   buffer;
   constructor(e) {
    super();
    this.settings = e;
   }
   write(e, t, s = "") {
    if (this.buffer === void 0) this.buffer = "";
    const r = vs.l1.of(e);
    if (s && !s.endsWith(".")) s += ".";
    if (r.isBlobSchema()) {
     if (typeof t === "string" || t instanceof Uint8Array) {
      this.writeKey(s);
      this.writeValue((this.serdeContext?.base64Encoder ?? Ts.n)(t));
     }
    } else if (r.isBooleanSchema() || r.isNumericSchema() || r.isStringSchema()) {
     if (t != null) {
      this.writeKey(s);
      this.writeValue(String(t));
     } else if (r.isIdempotencyToken()) {
      this.writeKey(s);
      this.writeValue((0, Is.ec)());
     }
    } else if (r.isBigIntegerSchema()) {
     if (t != null) {
      this.writeKey(s);
      this.writeValue(String(t));
     }
    } else if (r.isBigDecimalSchema()) {
     if (t != null) {
      this.writeKey(s);
      this.writeValue(t instanceof Ps.D ? t.string : String(t));
     }
    } else if (r.isTimestampSchema()) {
     if (t instanceof Date) {
      this.writeKey(s);
      const e = (0, bs.V)(r, this.settings);
      switch (e) {
      case 5:
       this.writeValue(t.toISOString().replace(".000Z", "Z"));
       break;

      case 6:
       this.writeValue((0, Cs.JV)(t));
       break;

      case 7:
       this.writeValue(String(t.getTime() / 1e3));
       break;
      }
     }
    } else if (r.isDocumentSchema()) if (Array.isArray(t)) this.write(64 | 15, t, s); else if (t instanceof Date) this.write(4, t, s); else if (t instanceof Uint8Array) this.write(21, t, s); else if (t && typeof t === "object") this.write(128 | 15, t, s); else {
     this.writeKey(s);
     this.writeValue(String(t));
    } else if (r.isListSchema()) {
     if (Array.isArray(t)) if (t.length === 0) {
      if (this.settings.serializeEmptyLists) {
       this.writeKey(s);
       this.writeValue("");
      }
     } else {
      const e = r.getValueSchema();
      const n = this.settings.flattenLists || r.getMergedTraits().xmlFlattened;
      let i = 1;
      for (const r of t) {
       if (r == null) continue;
       const t = e.getMergedTraits();
       const o = this.getKey("member", t.xmlName, t.ec2QueryName);
       const a = n ? `${s}${i}` : `${s}${o}.${i}`;
       this.write(e, r, a);
       ++i;
      }
     }
    } else if (r.isMapSchema()) {
     if (t && typeof t === "object") {
      const e = r.getKeySchema();
      const n = r.getValueSchema();
      const i = r.getMergedTraits().xmlFlattened;
      let o = 1;
      for (const r in t) {
       const a = t[r];
       if (a == null) continue;
       const c = e.getMergedTraits();
       const u = this.getKey("key", c.xmlName, c.ec2QueryName);
       const l = i ? `${s}${o}.${u}` : `${s}entry.${o}.${u}`;
       const d = n.getMergedTraits();
       const g = this.getKey("value", d.xmlName, d.ec2QueryName);
       const p = i ? `${s}${o}.${g}` : `${s}entry.${o}.${g}`;
       this.write(e, r, l);
       this.write(n, a, p);
       ++o;
      }
     }
    } else if (r.isStructSchema()) {
     if (t && typeof t === "object") {
      let e = false;
      for (const [n, i] of r.structIterator()) {
       if (t[n] == null && !i.isIdempotencyToken()) continue;
       const r = i.getMergedTraits();
       const o = this.getKey(n, r.xmlName, r.ec2QueryName, "struct");
       const a = `${s}${o}`;
       this.write(i, t[n], a);
       e = true;
      }
      if (!e && r.isUnionSchema()) {
       const {$unknown: e} = t;
       if (Array.isArray(e)) {
        const [t, r] = e;
        const n = `${s}${t}`;
        this.write(15, r, n);
       }
      }
     }
    } else if (r.isUnitSchema()) ; else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${r.getName(true)}`);
   }
   flush() {
    if (this.buffer === void 0) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
    const e = this.buffer;
    delete this.buffer;
    return e;
   }
   getKey(e, t, s, r) {
    const {ec2: n, capitalizeKeys: i} = this.settings;
    if (n && s) return s;
    const o = t ?? e;
    if (i && r === "struct") return o[0].toUpperCase() + o.slice(1);
    return o;
   }
   writeKey(e) {
    if (e.endsWith(".")) e = e.slice(0, e.length - 1);
    this.buffer += `&${(0, ks.$)(e)}=`;
   }
   writeValue(e) {
    this.buffer += (0, ks.$)(e);
   }
  }
  class AwsQueryProtocol extends fs.M {
   options;
   serializer;
   deserializer;
   mixin=new ys.U;
   constructor(e) {
    super({
     defaultNamespace: e.defaultNamespace,
     errorTypeRegistries: e.errorTypeRegistries
    });
    this.options = e;
    const t = {
     timestampFormat: {
      useTrait: true,
      default: 5
     },
     httpBindings: false,
     xmlNamespace: e.xmlNamespace,
     serviceNamespace: e.defaultNamespace,
     serializeEmptyLists: true
    };
    this.serializer = new QueryShapeSerializer(t);
    this.deserializer = new XmlShapeDeserializer(t);
   }
   getShapeId() {
    return "aws.protocols#awsQuery";
   }
   setSerdeContext(e) {
    this.serializer.setSerdeContext(e);
    this.deserializer.setSerdeContext(e);
   }
   getPayloadCodec() {
    throw new Error("AWSQuery protocol has no payload codec.");
   }
   async serializeRequest(e, t, s) {
    const r = await super.serializeRequest(e, t, s);
    if (!r.path.endsWith("/")) r.path += "/";
    r.headers["content-type"] = "application/x-www-form-urlencoded";
    if ((0, ws.L)(e.input) === "unit" || !r.body) r.body = "";
    const n = e.name.split("#")[1] ?? e.name;
    r.body = `Action=${n}&Version=${this.options.version}` + r.body;
    if (r.body.endsWith("&")) r.body = r.body.slice(-1);
    return r;
   }
   async deserializeResponse(e, t, s) {
    const r = this.deserializer;
    const n = vs.l1.of(e.output);
    const i = {};
    if (s.statusCode >= 300) {
     const n = await (0, Ss.P)(s.body, t);
     if (n.byteLength > 0) Object.assign(i, await r.read(15, n));
     await this.handleError(e, t, s, i, this.deserializeMetadata(s));
    }
    for (const e in s.headers) {
     const t = s.headers[e];
     delete s.headers[e];
     s.headers[e.toLowerCase()] = t;
    }
    const o = e.name.split("#")[1] ?? e.name;
    const a = n.isStructSchema() && this.useNestedResult() ? o + "Result" : void 0;
    const c = await (0, Ss.P)(s.body, t);
    if (c.byteLength > 0) Object.assign(i, await r.read(n, c, a));
    i.$metadata = this.deserializeMetadata(s);
    return i;
   }
   useNestedResult() {
    return true;
   }
   async handleError(e, t, s, r, n) {
    const i = this.loadQueryErrorCode(s, r) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace);
    const o = this.loadQueryError(r) ?? {};
    const a = this.loadQueryErrorMessage(r);
    o.message = a;
    o.Error = {
     Type: o.Type,
     Code: o.Code,
     Message: a
    };
    const {errorSchema: c, errorMetadata: u} = await this.mixin.getErrorSchemaOrThrowBaseException(i, this.options.defaultNamespace, s, o, n, this.mixin.findQueryCompatibleError);
    const l = vs.l1.of(c);
    const d = this.compositeErrorRegistry.getErrorCtor(c) ?? Error;
    const g = new d({});
    const p = {
     Type: o.Error.Type,
     Code: o.Error.Code,
     Error: o.Error
    };
    for (const [e, t] of l.structIterator()) {
     const s = t.getMergedTraits().xmlName ?? e;
     const n = o[s] ?? r[s];
     p[e] = this.deserializer.readSchema(t, n);
    }
    throw this.mixin.decorateServiceException(Object.assign(g, u, {
     $fault: l.getMergedTraits().error,
     message: a
    }, p), r);
   }
   loadQueryErrorCode(e, t) {
    const s = (t.Errors?.[0]?.Error ?? t.Errors?.Error ?? t.Error)?.Code;
    if (s !== void 0) return s;
    if (e.statusCode == 404) return "NotFound";
   }
   loadQueryError(e) {
    return e.Errors?.[0]?.Error ?? e.Errors?.Error ?? e.Error;
   }
   loadQueryErrorMessage(e) {
    const t = this.loadQueryError(e);
    return t?.message ?? t?.Message ?? e.message ?? e.Message ?? "Unknown";
   }
   getDefaultContentType() {
    return "application/x-www-form-urlencoded";
   }
  }
  var Rs = s(910);
  var Ds = s(7545);
  var Ns = s(8977);
  var $s = s(9700);
  var Ms = s(7332);
  const getRuntimeConfig = e => ({
   apiVersion: "2011-06-15",
   base64Decoder: e?.base64Decoder ?? $s.E,
   base64Encoder: e?.base64Encoder ?? Ts.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Bt,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new rs.f2
   }, {
    schemeId: "aws.auth#sigv4a",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
    signer: new AwsSdkSigV4ASigner
   }, {
    schemeId: "smithy.api#noAuth",
    identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
    signer: new os.m
   } ],
   logger: e?.logger ?? new Ds.N,
   protocol: e?.protocol ?? AwsQueryProtocol,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.sts",
    errorTypeRegistries: Ne,
    xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    version: "2011-06-15",
    serviceTarget: "AWSSecurityTokenServiceV20110615"
   },
   serviceId: e?.serviceId ?? "STS",
   sha256: e?.sha256 ?? Rs.k,
   signerConstructor: e?.signerConstructor ?? SignatureV4MultiRegion,
   urlParser: e?.urlParser ?? Ns.D,
   utf8Decoder: e?.utf8Decoder ?? Ms.a,
   utf8Encoder: e?.utf8Encoder ?? As.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, as.I)(process.version);
   const t = (0, us.I)(e);
   const defaultConfigProvider = () => t().then(cs.l);
   const s = getRuntimeConfig(e);
   (0, Jt.I)(process.version);
   const i = {
    profile: e?.profile,
    logger: s.logger
   };
   return {
    ...s,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, r.Z)(ss.$, i),
    bodyLengthChecker: e?.bodyLengthChecker ?? ps.n,
    defaultSocketTimeout: (0, Yt.E)(e?.requestHandler, 3e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, es.pf)({
     serviceId: s.serviceId,
     clientVersion: Zt.rE
    }),
    httpAuthSchemes: e?.httpAuthSchemes ?? [ {
     schemeId: "aws.auth#sigv4",
     identityProvider: t => t.getIdentityProvider("aws.auth#sigv4") || (async t => await e.credentialDefaultProvider(t?.__config || {})()),
     signer: new rs.f2
    }, {
     schemeId: "aws.auth#sigv4a",
     identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
     signer: new AwsSdkSigV4ASigner
    }, {
     schemeId: "smithy.api#noAuth",
     identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
     signer: new os.m
    } ],
    maxAttempts: e?.maxAttempts ?? (0, r.Z)(ot.qs, e),
    region: e?.region ?? (0, r.Z)(n.GG, {
     ...n.zH,
     ...i
    }),
    requestHandler: hs.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, r.Z)({
     ...ot.kN,
     default: async () => (await defaultConfigProvider()).retryMode || gs.L0
    }, e),
    sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? (0, r.Z)(gt, i),
    streamCollector: e?.streamCollector ?? ms.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, r.Z)(ls.e$, i),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, r.Z)(ds.Ko, i),
    userAgentAppId: e?.userAgentAppId ?? (0, r.Z)(ts.hV, i)
   };
  };
  var Os = s(9999);
  var zs = s(6571);
  var _s = s(274);
  const getHttpAuthExtensionConfiguration = e => {
   const t = e.httpAuthSchemes;
   let s = e.httpAuthSchemeProvider;
   let r = e.credentials;
   return {
    setHttpAuthScheme(e) {
     const s = t.findIndex(t => t.schemeId === e.schemeId);
     if (s === -1) t.push(e); else t.splice(s, 1, e);
    },
    httpAuthSchemes() {
     return t;
    },
    setHttpAuthSchemeProvider(e) {
     s = e;
    },
    httpAuthSchemeProvider() {
     return s;
    },
    setCredentials(e) {
     r = e;
    },
    credentials() {
     return r;
    }
   };
  };
  const resolveHttpAuthRuntimeConfig = e => ({
   httpAuthSchemes: e.httpAuthSchemes(),
   httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
   credentials: e.credentials()
  });
  const resolveRuntimeExtensions = (e, t) => {
   const s = Object.assign((0, Os.R)(e), (0, zs.xA)(e), (0, _s.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(s));
   return Object.assign(e, (0, Os.$)(s), (0, zs.uv)(s), (0, _s.j)(s), resolveHttpAuthRuntimeConfig(s));
  };
  class STSClient extends rt.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const s = resolveClientEndpointParameters(t);
    const r = (0, Xe.D)(s);
    const n = (0, ot.$z)(r);
    const i = (0, nt.T)(n);
    const o = (0, Be.OV)(i);
    const a = (0, c.Co)(o);
    const u = resolveHttpAuthSchemeConfig(a);
    const l = resolveRuntimeExtensions(u, e?.extensions || []);
    this.config = l;
    this.middlewareStack.use((0, ct.wq)(this.config));
    this.middlewareStack.use((0, Ze.sM)(this.config));
    this.middlewareStack.use((0, at.ey)(this.config));
    this.middlewareStack.use((0, it.vK)(this.config));
    this.middlewareStack.use((0, Be.TC)(this.config));
    this.middlewareStack.use((0, Je.Y7)(this.config));
    this.middlewareStack.use((0, Ye.n)(this.config));
    this.middlewareStack.use((0, et.w)(this.config, {
     httpAuthSchemeParametersProvider: Xt,
     identityProviderConfigProvider: async e => new tt.h({
      "aws.auth#sigv4": e.credentials,
      "aws.auth#sigv4a": e.credentials
     })
    }));
    this.middlewareStack.use((0, st.l)(this.config));
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
 1314: ((e, t, s) => {
  s.d(t, {
   m: () => NoAuthSigner
  });
  class NoAuthSigner {
   async sign(e, t, s) {
    return e;
   }
  }
 }),
 979: ((e, t, s) => {
  s.d(t, {
   $: () => extendedEncodeURIComponent
  });
  function extendedEncodeURIComponent(e) {
   if (/^[\w.~-]+$/.test(e)) return e;
   return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
    return "%" + e.charCodeAt(0).toString(16).toUpperCase();
   });
  }
 }),
 4671: ((e, t, s) => {
  s.d(t, {
   k: () => FromStringShapeDeserializer
  });
  var r = s(9796);
  var n = s(9700);
  const i = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
  const o = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
  const a = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
  const c = `(\\d?\\d)`;
  const u = `(\\d{4})`;
  const l = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
  const d = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
  const g = new RegExp(`^${i}, ${c} ${o} ${u} ${a} GMT$`);
  const p = new RegExp(`^${i}, ${c}-${o}-(\\d\\d) ${a} GMT$`);
  const h = new RegExp(`^${i} ${o} ( [1-9]|\\d\\d) ${a} ${u}$`);
  const m = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  const _parseEpochTimestamp = e => {
   if (e == null) return;
   let t = NaN;
   if (typeof e === "number") t = e; else if (typeof e === "string") {
    if (!/^-?\d*\.?\d+$/.test(e)) throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
    t = Number.parseFloat(e);
   } else if (typeof e === "object" && e.tag === 1) t = e.value;
   if (isNaN(t) || Math.abs(t) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
   return new Date(Math.round(t * 1e3));
  };
  const _parseRfc3339DateTimeWithOffset = e => {
   if (e == null) return;
   if (typeof e !== "string") throw new TypeError("RFC3339 timestamps must be strings");
   const t = l.exec(e);
   if (!t) throw new TypeError(`Invalid RFC3339 timestamp format ${e}`);
   const [, s, r, n, i, o, a, , c, u] = t;
   range(r, 1, 12);
   range(n, 1, 31);
   range(i, 0, 23);
   range(o, 0, 59);
   range(a, 0, 60);
   const d = new Date(Date.UTC(Number(s), Number(r) - 1, Number(n), Number(i), Number(o), Number(a), Number(c) ? Math.round(parseFloat(`0.${c}`) * 1e3) : 0));
   d.setUTCFullYear(Number(s));
   if (u.toUpperCase() != "Z") {
    const [, e, t, s] = /([+-])(\d\d):(\d\d)/.exec(u) || [ void 0, "+", 0, 0 ];
    const r = e === "-" ? 1 : -1;
    d.setTime(d.getTime() + r * (Number(t) * 60 * 60 * 1e3 + Number(s) * 60 * 1e3));
   }
   return d;
  };
  const _parseRfc7231DateTime = e => {
   if (e == null) return;
   if (typeof e !== "string") throw new TypeError("RFC7231 timestamps must be strings.");
   if (d.test(e)) return new Date(e);
   let t;
   let s;
   let r;
   let n;
   let i;
   let o;
   let a;
   let c;
   if (c = g.exec(e)) [, t, s, r, n, i, o, a] = c; else if (c = p.exec(e)) {
    [, t, s, r, n, i, o, a] = c;
    r = (Number(r) + 1900).toString();
   } else if (c = h.exec(e)) [, s, t, n, i, o, a, r] = c;
   if (r && o) {
    const e = Date.UTC(Number(r), m.indexOf(s), Number(t), Number(n), Number(i), Number(o), a ? Math.round(parseFloat(`0.${a}`) * 1e3) : 0);
    range(t, 1, 31);
    range(n, 0, 23);
    range(i, 0, 59);
    range(o, 0, 60);
    const c = new Date(e);
    c.setUTCFullYear(Number(r));
    return c;
   }
   throw new TypeError(`Invalid RFC7231 date-time value ${e}.`);
  };
  function range(e, t, s) {
   const r = Number(e);
   if (r < t || r > s) throw new Error(`Value ${r} out of range [${t}, ${s}]`);
  }
  var f = s(9809);
  var S = s(1899);
  var w = s(7004);
  var v = s(4699);
  var y = s(5506);
  class FromStringShapeDeserializer extends y.f {
   settings;
   constructor(e) {
    super();
    this.settings = e;
   }
   read(e, t) {
    const s = v.C.of(e);
    const r = s.getMergedTraits();
    const n = s.getHttpBindingLocation(r);
    return this.readHttpBinding(s.getHttpBindingValue(n, r), t, n);
   }
   readHttpBinding([e, t, s], i, o) {
    const a = t & 255;
    if ((a & 192) === 64) {
     s ??= e.getHttpBindingCollectionValue(o);
     return (0, r.G)(i).map(e => this.readHttpBinding(s, e, o));
    }
    switch (a) {
    case 21:
    case 42:
     return (this.serdeContext?.base64Decoder ?? n.E)(i);

    case 4:
    case 5:
    case 6:
    case 7:
     {
      const e = this.settings.httpBindings ? t >> 14 & 3 : 0;
      const s = this.settings.timestampFormat.useTrait && a > 4 ? a : e ? e + 4 : this.settings.timestampFormat.default;
      switch (s) {
      case 5:
       return _parseRfc3339DateTimeWithOffset(i);

      case 6:
       return _parseRfc7231DateTime(i);

      case 7:
       return _parseEpochTimestamp(i);

      default:
       console.warn("Missing timestamp format, parsing value with Date constructor:", i);
       return new Date(i);
      }
     }

    case 0:
     {
      const e = t >> 8 & 3;
      if (!e) return i;
      let s = i;
      if ((o & 6) === 6) s = (this.serdeContext?.utf8Encoder ?? f.P)((this.serdeContext?.base64Decoder ?? n.E)(s));
      return e === 2 ? S.A.from(s) : s;
     }

    case 1:
     return Number(i);

    case 2:
     return i.toLowerCase() === "true";

    case 17:
     return BigInt(i);

    case 19:
     return new w.D(i, "bigDecimal");

    default:
     return i;
    }
   }
  }
 }),
 9796: ((e, t, s) => {
  s.d(t, {
   G: () => splitHeader
  });
  const splitHeader = e => {
   const t = e.length;
   const s = [];
   let r = false;
   let n = false;
   let i = 0;
   for (let o = 0; o < t; ++o) {
    const t = e[o];
    switch (t) {
    case `"`:
     if (!n) r = !r;
     break;

    case ",":
     if (!r) {
      s.push(e.slice(i, o));
      i = o + 1;
     }
     break;

    default:
    }
    n = t === "\\" && !n;
   }
   s.push(e.slice(i));
   return s.map(e => {
    e = e.trim();
    const t = e.length;
    if (t < 2) return e;
    if (e[0] === `"` && e[t - 1] === `"`) {
     e = e.slice(1, t - 1);
     return e.replace(/\\(["\\])/g, "$1");
    }
    return e.replace(/\\"/g, '"');
   });
  };
 }),
 9955: (e => {
  e.exports = {
   rE: "3.998.3"
  };
 })
};
