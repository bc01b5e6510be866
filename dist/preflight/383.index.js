"use strict";

exports.id = 383;

exports.ids = [ 383 ];

exports.modules = {
 1383: ((e, t, n) => {
  n.d(t, {
   GetCallerIdentityCommand: () => GetCallerIdentityCommand,
   STSClient: () => STSClient
  });
  var i = n(846);
  var s = n(9007);
  var o = n(8486);
  var r = n(5180);
  var a = n(7591);
  var c = n(2781);
  var u = n(7086);
  var d = n(1567);
  var p = n(8702);
  var l = n(7503);
  var g = n(4172);
  var h = n(7041);
  var m = n(7760);
  var v = n(2122);
  var S = n(7849);
  var E = n(8181);
  var f = n(6839);
  var x = n(2915);
  var y = n(8743);
  var w = n(9362);
  var I = n(7436);
  var P = n(6180);
  var k = n(8479);
  var A = n(7009);
  var b = n(1046);
  var T = n(5258);
  const C = "ref";
  const D = -1, O = true, R = "isSet", W = "PartitionResult", z = "booleanEquals", j = "stringEquals", $ = "getAttr", _ = "us-east-1", M = "sigv4", F = "sts", N = "https://sts.{Region}.{PartitionResult#dnsSuffix}", G = {
   [C]: "Endpoint"
  }, V = {
   [C]: "Region"
  }, q = {
   [C]: W
  }, H = {}, L = [ V ];
  const U = {
   conditions: [ [ R, [ G ] ], [ R, L ], [ "aws.partition", L, W ], [ z, [ {
    [C]: "UseFIPS"
   }, O ] ], [ z, [ {
    [C]: "UseDualStack"
   }, O ] ], [ j, [ V, "aws-global" ] ], [ z, [ {
    [C]: "UseGlobalEndpoint"
   }, O ] ], [ j, [ V, "eu-central-1" ] ], [ z, [ {
    fn: $,
    argv: [ q, "supportsDualStack" ]
   }, O ] ], [ z, [ {
    fn: $,
    argv: [ q, "supportsFIPS" ]
   }, O ] ], [ j, [ V, "ap-south-1" ] ], [ j, [ V, "eu-north-1" ] ], [ j, [ V, "eu-west-1" ] ], [ j, [ V, "eu-west-2" ] ], [ j, [ V, "eu-west-3" ] ], [ j, [ V, "sa-east-1" ] ], [ j, [ V, _ ] ], [ j, [ V, "us-east-2" ] ], [ j, [ V, "us-west-2" ] ], [ j, [ V, "us-west-1" ] ], [ j, [ V, "ca-central-1" ] ], [ j, [ V, "ap-southeast-1" ] ], [ j, [ V, "ap-northeast-1" ] ], [ j, [ V, "ap-southeast-2" ] ], [ j, [ {
    fn: $,
    argv: [ q, "name" ]
   }, "aws-us-gov" ] ] ],
   results: [ [ D ], [ "https://sts.amazonaws.com", {
    authSchemes: [ {
     name: M,
     signingName: F,
     signingRegion: _
    } ]
   } ], [ N, {
    authSchemes: [ {
     name: M,
     signingName: F,
     signingRegion: "{Region}"
    } ]
   } ], [ D, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ D, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ G, H ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", H ], [ D, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", H ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", H ], [ D, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", H ], [ D, "DualStack is enabled but this partition does not support DualStack" ], [ N, H ], [ D, "Invalid Configuration: Missing Region" ] ]
  };
  const J = 2;
  const K = 1e8;
  const Z = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, K + 14, 2, 5, K + 14, 3, 25, 6, 4, 24, 7, 5, K + 1, 8, 6, 9, K + 13, 7, K + 1, 10, 10, K + 1, 11, 11, K + 1, 12, 12, K + 1, 13, 13, K + 1, 14, 14, K + 1, 15, 15, K + 1, 16, 16, K + 1, 17, 17, K + 1, 18, 18, K + 1, 19, 19, K + 1, 20, 20, K + 1, 21, 21, K + 1, 22, 22, K + 1, 23, 23, K + 1, K + 2, 8, K + 11, K + 12, 4, 28, 26, 9, 27, K + 10, 24, K + 8, K + 9, 8, 29, K + 7, 9, K + 6, K + 7, 3, K + 3, 31, 4, K + 4, K + 5 ]);
  const Y = T.d.from(Z, J, U.conditions, U.results);
  const B = new k.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
  });
  const defaultEndpointResolver = (e, t = {}) => B.get(e, () => (0, A.c)(Y, {
   endpointParams: e,
   logger: t.logger
  }));
  b.m.aws = P.U;
  const createEndpointRuleSetHttpAuthSchemeParametersProvider = e => async (t, n, i) => {
   if (!i) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
   const s = await e(t, n, i);
   const o = (0, y.u)(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
   if (!o) throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
   const r = await (0, I.x)(i, {
    getEndpointParameterInstructions: o
   }, t);
   return Object.assign(s, r);
  };
  const _defaultSTSHttpAuthSchemeParametersProvider = async (e, t, n) => ({
   operation: (0, y.u)(t).operation,
   region: await (0, w.t)(e.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  const Q = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
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
   const endpointRuleSetHttpAuthSchemeProvider = i => {
    const s = e(i);
    const o = s.properties?.authSchemes;
    if (!o) return t(i);
    const r = [];
    for (const e of o) {
     const {name: t, properties: s = {}, ...a} = e;
     const c = t.toLowerCase();
     if (t !== c) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
     let u;
     if (c === "sigv4a") {
      u = "aws.auth#sigv4a";
      const e = o.find(e => {
       const t = e.name.toLowerCase();
       return t !== "sigv4a" && t.startsWith("sigv4");
      });
      if (x.W.sigv4aDependency() === "none" && e) continue;
     } else if (c.startsWith("sigv4")) u = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
     const d = n[u];
     if (!d) throw new Error(`Could not find HttpAuthOption create function for '${u}'`);
     const p = d(i);
     p.schemeId = u;
     p.signingProperties = {
      ...p.signingProperties || {},
      ...a,
      ...s
     };
     r.push(p);
    }
    return r;
   };
   return endpointRuleSetHttpAuthSchemeProvider;
  };
  const _defaultSTSHttpAuthSchemeProvider = e => {
   const t = [];
   switch (e.operation) {
   case "AssumeRoleWithSAML":
    t.push(createSmithyApiNoAuthHttpAuthOption(e));
    t.push(createAwsAuthSigv4aHttpAuthOption(e));
    break;

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
  const X = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
   "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
   "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
   "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
  });
  const resolveHttpAuthSchemeConfig = e => {
   const t = (0, E.ho)(e);
   const n = (0, f.O)(t);
   return Object.assign(n, {
    authSchemePreference: (0, w.t)(e.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = e => Object.assign(e, {
   useDualstackEndpoint: e.useDualstackEndpoint ?? false,
   useFipsEndpoint: e.useFipsEndpoint ?? false,
   useGlobalEndpoint: e.useGlobalEndpoint ?? false,
   defaultSigningName: "sts"
  });
  const ee = {
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
  const te = {
   rE: "3.1169.0"
  };
  var ne = n(5477);
  var ie = n(9121);
  var se = n(7532);
  var oe = n(7652);
  var re = n(2628);
  var ae = n(2526);
  var ce = n(4881);
  var ue = n(9882);
  var de = n(1314);
  var pe = n(1034);
  var le = n(479);
  var ge = n(8234);
  var he = n(3945);
  var me = n(6152);
  var ve = n(7580);
  var Se = n(4254);
  var Ee = n(4353);
  var fe = n(2127);
  var xe = n(1668);
  var ye = n(6660);
  var we = n(1166);
  var Ie = n(910);
  var Pe = n(7545);
  var ke = n(8977);
  var Ae = n(9700);
  var be = n(7305);
  var Te = n(7332);
  var Ce = n(9809);
  var De = n(5629);
  var Oe = n(4667);
  class STSServiceException extends Oe.T {
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
  class InvalidAuthorizationMessageException extends STSServiceException {
   static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException";
   name="InvalidAuthorizationMessageException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidAuthorizationMessageException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
   }
  }
  class ExpiredTradeInTokenException extends STSServiceException {
   static shapeId="com.amazonaws.sts#ExpiredTradeInTokenException";
   name="ExpiredTradeInTokenException";
   $fault="client";
   constructor(e) {
    super({
     name: "ExpiredTradeInTokenException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
   }
  }
  class JWTPayloadSizeExceededException extends STSServiceException {
   static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException";
   name="JWTPayloadSizeExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "JWTPayloadSizeExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
   }
  }
  class OutboundWebIdentityFederationDisabledException extends STSServiceException {
   static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
   name="OutboundWebIdentityFederationDisabledException";
   $fault="client";
   constructor(e) {
    super({
     name: "OutboundWebIdentityFederationDisabledException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
   }
  }
  class SessionDurationEscalationException extends STSServiceException {
   static shapeId="com.amazonaws.sts#SessionDurationEscalationException";
   name="SessionDurationEscalationException";
   $fault="client";
   constructor(e) {
    super({
     name: "SessionDurationEscalationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
   }
  }
  const Re = "Arn";
  const We = "Account";
  const ze = "ExpiredTokenException";
  const je = "ExpiredTradeInTokenException";
  const $e = "GetCallerIdentity";
  const _e = "GetCallerIdentityRequest";
  const Me = "GetCallerIdentityResponse";
  const Fe = "InvalidAuthorizationMessageException";
  const Ne = "IDPCommunicationErrorException";
  const Ge = "IDPRejectedClaimException";
  const Ve = "InvalidIdentityTokenException";
  const qe = "JWTPayloadSizeExceededException";
  const He = "MalformedPolicyDocumentException";
  const Le = "OutboundWebIdentityFederationDisabledException";
  const Ue = "PackedPolicyTooLargeException";
  const Je = "RegionDisabledException";
  const Ke = "SessionDurationEscalationException";
  const Ze = "UserId";
  const Ye = "awsQueryError";
  const Be = "client";
  const Qe = "error";
  const Xe = "httpError";
  const et = "message";
  const tt = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
  const nt = "com.amazonaws.sts";
  const it = new De.O(tt);
  var st = [ -3, tt, "STSServiceException", 0, [], [] ];
  it.registerError(st, STSServiceException);
  const ot = new De.O(nt);
  var rt = [ -3, nt, ze, {
   [Ye]: [ `ExpiredTokenException`, 400 ],
   [Qe]: Be,
   [Xe]: 400
  }, [ et ], [ 0 ] ];
  ot.registerError(rt, ExpiredTokenException);
  var at = [ -3, nt, je, {
   [Ye]: [ `ExpiredTradeInTokenException`, 400 ],
   [Qe]: Be,
   [Xe]: 400
  }, [ et ], [ 0 ] ];
  ot.registerError(at, ExpiredTradeInTokenException);
  var ct = [ -3, nt, Ne, {
   [Ye]: [ `IDPCommunicationError`, 400 ],
   [Qe]: Be,
   [Xe]: 400
  }, [ et ], [ 0 ] ];
  ot.registerError(ct, IDPCommunicationErrorException);
  var ut = [ -3, nt, Ge, {
   [Ye]: [ `IDPRejectedClaim`, 403 ],
   [Qe]: Be,
   [Xe]: 403
  }, [ et ], [ 0 ] ];
  ot.registerError(ut, IDPRejectedClaimException);
  var dt = [ -3, nt, Fe, {
   [Ye]: [ `InvalidAuthorizationMessageException`, 400 ],
   [Qe]: Be,
   [Xe]: 400
  }, [ et ], [ 0 ] ];
  ot.registerError(dt, InvalidAuthorizationMessageException);
  var pt = [ -3, nt, Ve, {
   [Ye]: [ `InvalidIdentityToken`, 400 ],
   [Qe]: Be,
   [Xe]: 400
  }, [ et ], [ 0 ] ];
  ot.registerError(pt, InvalidIdentityTokenException);
  var lt = [ -3, nt, qe, {
   [Ye]: [ `JWTPayloadSizeExceededException`, 400 ],
   [Qe]: Be,
   [Xe]: 400
  }, [ et ], [ 0 ] ];
  ot.registerError(lt, JWTPayloadSizeExceededException);
  var gt = [ -3, nt, He, {
   [Ye]: [ `MalformedPolicyDocument`, 400 ],
   [Qe]: Be,
   [Xe]: 400
  }, [ et ], [ 0 ] ];
  ot.registerError(gt, MalformedPolicyDocumentException);
  var ht = [ -3, nt, Le, {
   [Ye]: [ `OutboundWebIdentityFederationDisabledException`, 403 ],
   [Qe]: Be,
   [Xe]: 403
  }, [ et ], [ 0 ] ];
  ot.registerError(ht, OutboundWebIdentityFederationDisabledException);
  var mt = [ -3, nt, Ue, {
   [Ye]: [ `PackedPolicyTooLarge`, 400 ],
   [Qe]: Be,
   [Xe]: 400
  }, [ et ], [ 0 ] ];
  ot.registerError(mt, PackedPolicyTooLargeException);
  var vt = [ -3, nt, Je, {
   [Ye]: [ `RegionDisabledException`, 403 ],
   [Qe]: Be,
   [Xe]: 403
  }, [ et ], [ 0 ] ];
  ot.registerError(vt, RegionDisabledException);
  var St = [ -3, nt, Ke, {
   [Ye]: [ `SessionDurationEscalationException`, 403 ],
   [Qe]: Be,
   [Xe]: 403
  }, [ et ], [ 0 ] ];
  ot.registerError(St, SessionDurationEscalationException);
  const Et = [ it, ot ];
  var ft = [ 3, nt, _e, 0, [], [] ];
  var xt = [ 3, nt, Me, 0, [ Ze, We, Re ], [ 0, 0, 0 ] ];
  var yt = [ 9, nt, $e, 0, () => ft, () => xt ];
  const getRuntimeConfig = e => ({
   apiVersion: "2011-06-15",
   base64Decoder: e?.base64Decoder ?? Ae.E,
   base64Encoder: e?.base64Encoder ?? be.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? X,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new ae.f2
   }, {
    schemeId: "aws.auth#sigv4a",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
    signer: new ce.S
   }, {
    schemeId: "smithy.api#noAuth",
    identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
    signer: new de.m
   } ],
   logger: e?.logger ?? new Pe.N,
   protocol: e?.protocol ?? we.k,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.sts",
    errorTypeRegistries: Et,
    xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    version: "2011-06-15",
    serviceTarget: "AWSSecurityTokenServiceV20110615"
   },
   serviceId: e?.serviceId ?? "STS",
   sha256: e?.sha256 ?? Ie.k,
   signerConstructor: e?.signerConstructor ?? x.W,
   urlParser: e?.urlParser ?? ke.D,
   utf8Decoder: e?.utf8Decoder ?? Te.a,
   utf8Encoder: e?.utf8Encoder ?? Ce.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, pe.I)(process.version);
   const t = (0, ge.I)(e);
   const defaultConfigProvider = () => t().then(le.l);
   const n = getRuntimeConfig(e);
   (0, ne.I)(process.version);
   const i = {
    profile: e?.profile,
    logger: n.logger
   };
   return {
    ...n,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, he.Z)(re.$, i),
    bodyLengthChecker: e?.bodyLengthChecker ?? fe.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? ue.v6,
    defaultSocketTimeout: (0, ie.E)(e?.requestHandler, 3e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, se.pf)({
     serviceId: n.serviceId,
     clientVersion: te.rE
    }),
    httpAuthSchemes: e?.httpAuthSchemes ?? [ {
     schemeId: "aws.auth#sigv4",
     identityProvider: e => e.getIdentityProvider("aws.auth#sigv4") || (async e => await (0, 
     ue.v6)(e?.__config || {})()),
     signer: new ae.f2
    }, {
     schemeId: "aws.auth#sigv4a",
     identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
     signer: new ce.S
    }, {
     schemeId: "smithy.api#noAuth",
     identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
     signer: new de.m
    } ],
    maxAttempts: e?.maxAttempts ?? (0, he.Z)(m.qs, e),
    region: e?.region ?? (0, he.Z)(me.GG, {
     ...me.zH,
     ...i
    }),
    requestHandler: xe.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, he.Z)({
     ...m.kN,
     default: async () => (await defaultConfigProvider()).retryMode || Ee.L0
    }, e),
    sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? (0, he.Z)(f.A, i),
    streamCollector: e?.streamCollector ?? ye.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, he.Z)(ve.e$, i),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, he.Z)(Se.Ko, i),
    userAgentAppId: e?.userAgentAppId ?? (0, he.Z)(oe.hV, i)
   };
  };
  var wt = n(9999);
  var It = n(6571);
  var Pt = n(274);
  const getHttpAuthExtensionConfiguration = e => {
   const t = e.httpAuthSchemes;
   let n = e.httpAuthSchemeProvider;
   let i = e.credentials;
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
     i = e;
    },
    credentials() {
     return i;
    }
   };
  };
  const resolveHttpAuthRuntimeConfig = e => ({
   httpAuthSchemes: e.httpAuthSchemes(),
   httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
   credentials: e.credentials()
  });
  const resolveRuntimeExtensions = (e, t) => {
   const n = Object.assign((0, wt.R)(e), (0, It.xA)(e), (0, Pt.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(n));
   return Object.assign(e, (0, wt.$)(n), (0, It.uv)(n), (0, Pt.j)(n), resolveHttpAuthRuntimeConfig(n));
  };
  class STSClient extends p.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const n = resolveClientEndpointParameters(t);
    const p = (0, i.D)(n);
    const E = (0, m.$z)(p);
    const f = (0, l.T)(E);
    const x = (0, s.OV)(f);
    const y = (0, g.Co)(x);
    const w = resolveHttpAuthSchemeConfig(y);
    const I = resolveRuntimeExtensions(w, e?.extensions || []);
    this.config = I;
    this.middlewareStack.use((0, S.wq)(this.config));
    this.middlewareStack.use((0, o.sM)(this.config));
    this.middlewareStack.use((0, v.ey)(this.config));
    this.middlewareStack.use((0, h.vK)(this.config));
    this.middlewareStack.use((0, s.TC)(this.config));
    this.middlewareStack.use((0, r.Y7)(this.config));
    this.middlewareStack.use((0, a.n)(this.config));
    this.middlewareStack.use((0, c.w)(this.config, {
     httpAuthSchemeParametersProvider: Q,
     identityProviderConfigProvider: async e => new u.h({
      "aws.auth#sigv4": e.credentials,
      "aws.auth#sigv4a": e.credentials
     })
    }));
    this.middlewareStack.use((0, d.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  var kt = n(6801);
  const At = (0, kt.k)(ee, "AWSSecurityTokenServiceV20110615", "STSClient", g.rD);
  const bt = {};
  const _mw0 = (e, t, n, i) => [];
  class GetCallerIdentityCommand extends(At(bt, _mw0, "GetCallerIdentity", yt)){}
 }),
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
 4881: ((e, t, n) => {
  n.d(t, {
   S: () => AwsSdkSigV4ASigner
  });
  var i = n(9725);
  var s = n(3786);
  var o = n(2526);
  class AwsSdkSigV4ASigner extends o.f2 {
   async sign(e, t, n) {
    if (!i.K.isInstance(e)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    const {config: r, signer: a, signingRegion: c, signingRegionSet: u, signingName: d} = await (0, 
    o.pz)(n);
    const p = await (r.sigv4aSigningRegionSet?.());
    const l = (p ?? u ?? [ c ]).join(",");
    const g = await (r.disableClockSkewCorrection?.()) === true;
    n._disableClockSkewCorrection = g;
    if (!g) {
     n._preRequestSystemClockOffset = r.systemClockOffset;
     n._requestSentAt = Date.now();
    }
    const h = await a.sign(e, {
     signingDate: g ? new Date : (0, s.C)(r.systemClockOffset),
     signingRegion: l,
     signingService: d
    });
    return h;
   }
  }
 }),
 6839: ((e, t, n) => {
  n.d(t, {
   A: () => o,
   O: () => resolveAwsSdkSigV4AConfig
  });
  var i = n(3926);
  var s = n(1342);
  const resolveAwsSdkSigV4AConfig = e => {
   e.sigv4aSigningRegionSet = (0, i.t)(e.sigv4aSigningRegionSet);
   return e;
  };
  const o = {
   environmentVariableSelector(e) {
    if (e.AWS_SIGV4A_SIGNING_REGION_SET) return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e => e.trim());
    throw new s.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
     tryNextLink: true
    });
   },
   configFileSelector(e) {
    if (e.sigv4a_signing_region_set) return (e.sigv4a_signing_region_set ?? "").split(",").map(e => e.trim());
    throw new s.m("sigv4a_signing_region_set not set in profile.", {
     tryNextLink: true
    });
   },
   default: void 0
  };
 }),
 2915: ((e, t, n) => {
  n.d(t, {
   W: () => SignatureV4MultiRegion
  });
  const i = {
   SignatureV4a: null
  };
  const s = {
   CrtSignerV4: null
  };
  var o = n(7476);
  const r = "X-Amz-S3session-Token";
  const a = r.toLowerCase();
  class SignatureV4SignWithCredentials extends o.B {
   async signWithCredentials(e, t, n) {
    const i = getCredentialsWithoutSessionToken(t);
    e.headers[a] = t.sessionToken;
    const s = this;
    setSingleOverride(s, i);
    return s.signRequest(e, n ?? {});
   }
   async presignWithCredentials(e, t, n) {
    const i = getCredentialsWithoutSessionToken(t);
    delete e.headers[a];
    e.headers[r] = t.sessionToken;
    e.query = e.query ?? {};
    e.query[r] = t.sessionToken;
    const s = this;
    setSingleOverride(s, i);
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
    if (typeof s.CrtSignerV4 === "function") return "crt"; else if (typeof i.SignatureV4a === "function") return "js";
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
     const i = this.getSigv4aSigner();
     const o = s.CrtSignerV4;
     if (o && i instanceof o) return i.signWithCredentials(e, t, n); else throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
    }
    return this.sigv4Signer.signWithCredentials(e, t, n);
   }
   async presign(e, t = {}) {
    if (t.signingRegion === "*") {
     const n = this.getSigv4aSigner();
     const i = s.CrtSignerV4;
     if (i && n instanceof i) return n.presign(e, t); else throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
    }
    return this.sigv4Signer.presign(e, t);
   }
   async presignWithCredentials(e, t, n = {}) {
    if (n.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
    return this.sigv4Signer.presignWithCredentials(e, t, n);
   }
   getSigv4aSigner() {
    if (!this.sigv4aSigner) {
     const e = s.CrtSignerV4;
     const t = i.SignatureV4a;
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
 })
};
