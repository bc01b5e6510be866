"use strict";

exports.id = 365;

exports.ids = [ 365 ];

exports.modules = {
 365: ((e, t, s) => {
  s.d(t, {
   DescribeSecretCommand: () => DescribeSecretCommand,
   GetSecretValueCommand: () => GetSecretValueCommand,
   SecretsManagerClient: () => SecretsManagerClient
  });
  var r = s(846);
  var a = s(9007);
  var o = s(8486);
  var n = s(5180);
  var c = s(7591);
  var i = s(2781);
  var p = s(7086);
  var u = s(1567);
  var l = s(8702);
  var d = s(7503);
  var m = s(4172);
  var g = s(7041);
  var h = s(7760);
  var v = s(2122);
  var E = s(7849);
  var x = s(8181);
  var S = s(8743);
  var f = s(9362);
  const defaultSecretsManagerHttpAuthSchemeParametersProvider = async (e, t, s) => ({
   operation: (0, S.u)(t).operation,
   region: await (0, f.t)(e.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(e) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "secretsmanager",
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
  const defaultSecretsManagerHttpAuthSchemeProvider = e => {
   const t = [];
   switch (e.operation) {
   default:
    t.push(createAwsAuthSigv4HttpAuthOption(e));
   }
   return t;
  };
  const resolveHttpAuthSchemeConfig = e => {
   const t = (0, x.ho)(e);
   return Object.assign(t, {
    authSchemePreference: (0, f.t)(e.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = e => Object.assign(e, {
   useDualstackEndpoint: e.useDualstackEndpoint ?? false,
   useFipsEndpoint: e.useFipsEndpoint ?? false,
   defaultSigningName: "secretsmanager"
  });
  const y = {
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
  const P = {
   rE: "3.1162.0"
  };
  var M = s(5477);
  var I = s(9121);
  var w = s(7532);
  var R = s(7652);
  var b = s(2628);
  var D = s(9882);
  var k = s(1034);
  var T = s(479);
  var A = s(8234);
  var C = s(3945);
  var O = s(6152);
  var N = s(7580);
  var z = s(4254);
  var F = s(4353);
  var $ = s(2127);
  var j = s(1668);
  var q = s(6660);
  var V = s(2526);
  var L = s(6275);
  var U = s(910);
  var H = s(7545);
  var Q = s(8977);
  var G = s(9700);
  var J = s(7305);
  var Z = s(7332);
  var K = s(9809);
  var B = s(6180);
  var _ = s(8479);
  var W = s(7009);
  var Y = s(1046);
  var X = s(5258);
  const ee = "ref";
  const te = -1, se = true, re = "isSet", ae = "PartitionResult", oe = "booleanEquals", ne = "getAttr", ce = "stringEquals", ie = {
   [ee]: "Endpoint"
  }, pe = {
   [ee]: ae
  }, ue = {
   fn: ne,
   argv: [ pe, "name" ]
  }, le = {}, de = [ {
   [ee]: "Region"
  } ];
  const me = {
   conditions: [ [ re, [ ie ] ], [ re, de ], [ "aws.partition", de, ae ], [ oe, [ {
    [ee]: "UseFIPS"
   }, se ] ], [ oe, [ {
    [ee]: "UseDualStack"
   }, se ] ], [ oe, [ {
    fn: ne,
    argv: [ pe, "supportsDualStack" ]
   }, se ] ], [ oe, [ {
    fn: ne,
    argv: [ pe, "supportsFIPS" ]
   }, se ] ], [ ce, [ ue, "aws" ] ], [ ce, [ ue, "aws-cn" ] ], [ ce, [ ue, "aws-us-gov" ] ] ],
   results: [ [ te ], [ te, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ te, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ie, le ], [ "https://secretsmanager-fips.{Region}.amazonaws.com", le ], [ "https://secretsmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", le ], [ te, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://secretsmanager-fips.{Region}.{PartitionResult#dnsSuffix}", le ], [ te, "FIPS is enabled but this partition does not support FIPS" ], [ "https://secretsmanager.{Region}.amazonaws.com", le ], [ "https://secretsmanager.{Region}.amazonaws.com.cn", le ], [ "https://secretsmanager.{Region}.{PartitionResult#dualStackDnsSuffix}", le ], [ te, "DualStack is enabled but this partition does not support DualStack" ], [ "https://secretsmanager.{Region}.{PartitionResult#dnsSuffix}", le ], [ te, "Invalid Configuration: Missing Region" ] ]
  };
  const ge = 2;
  const he = 1e8;
  const ve = new Int32Array([ -1, 1, -1, 0, 17, 3, 1, 4, he + 14, 2, 5, he + 14, 3, 11, 6, 4, 7, he + 13, 5, 8, he + 12, 7, he + 9, 9, 8, he + 10, 10, 9, he + 9, he + 11, 4, 13, 12, 6, he + 7, he + 8, 5, 14, he + 6, 6, 15, he + 6, 7, he + 4, 16, 9, he + 4, he + 5, 3, he + 1, 18, 4, he + 2, he + 3 ]);
  const Ee = X.d.from(ve, ge, me.conditions, me.results);
  const xe = new _.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => xe.get(e, () => (0, W.c)(Ee, {
   endpointParams: e,
   logger: t.logger
  }));
  Y.m.aws = B.U;
  var Se = s(5629);
  var fe = s(4667);
  class SecretsManagerServiceException extends fe.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager#SecretsManagerServiceException";
   constructor(e) {
    super(e);
    Object.setPrototypeOf(this, SecretsManagerServiceException.prototype);
   }
  }
  class DecryptionFailure extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#DecryptionFailure";
   name="DecryptionFailure";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "DecryptionFailure",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DecryptionFailure.prototype);
    this.Message = e.Message;
   }
  }
  class InternalServiceError extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#InternalServiceError";
   name="InternalServiceError";
   $fault="server";
   Message;
   constructor(e) {
    super({
     name: "InternalServiceError",
     $fault: "server",
     ...e
    });
    Object.setPrototypeOf(this, InternalServiceError.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidNextTokenException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#InvalidNextTokenException";
   name="InvalidNextTokenException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidNextTokenException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidParameterException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#InvalidParameterException";
   name="InvalidParameterException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidParameterException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidParameterException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidRequestException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#InvalidRequestException";
   name="InvalidRequestException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidRequestException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidRequestException.prototype);
    this.Message = e.Message;
   }
  }
  class ResourceNotFoundException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#ResourceNotFoundException";
   name="ResourceNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ResourceNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class EncryptionFailure extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#EncryptionFailure";
   name="EncryptionFailure";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "EncryptionFailure",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, EncryptionFailure.prototype);
    this.Message = e.Message;
   }
  }
  class LimitExceededException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#LimitExceededException";
   name="LimitExceededException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "LimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, LimitExceededException.prototype);
    this.Message = e.Message;
   }
  }
  class MalformedPolicyDocumentException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#MalformedPolicyDocumentException";
   name="MalformedPolicyDocumentException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "MalformedPolicyDocumentException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
    this.Message = e.Message;
   }
  }
  class PreconditionNotMetException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#PreconditionNotMetException";
   name="PreconditionNotMetException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "PreconditionNotMetException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, PreconditionNotMetException.prototype);
    this.Message = e.Message;
   }
  }
  class ResourceExistsException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#ResourceExistsException";
   name="ResourceExistsException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ResourceExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceExistsException.prototype);
    this.Message = e.Message;
   }
  }
  class PublicPolicyException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#PublicPolicyException";
   name="PublicPolicyException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "PublicPolicyException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, PublicPolicyException.prototype);
    this.Message = e.Message;
   }
  }
  const ye = "AutomaticallyAfterDays";
  const Pe = "ARN";
  const Me = "CreatedDate";
  const Ie = "Description";
  const we = "DeletedDate";
  const Re = "DecryptionFailure";
  const be = "DescribeSecretRequest";
  const De = "DescribeSecretResponse";
  const ke = "DescribeSecret";
  const Te = "Duration";
  const Ae = "EncryptionFailure";
  const Ce = "ExternalSecretRotationMetadata";
  const Oe = "ExternalSecretRotationMetadataItem";
  const Ne = "ExternalSecretRotationMetadataType";
  const ze = "ExternalSecretRotationRoleArn";
  const Fe = "GetSecretValue";
  const $e = "GetSecretValueRequest";
  const je = "GetSecretValueResponse";
  const qe = "InvalidNextTokenException";
  const Ve = "InvalidParameterException";
  const Le = "InvalidRequestException";
  const Ue = "InternalServiceError";
  const He = "Key";
  const Qe = "KmsKeyId";
  const Ge = "LastAccessedDate";
  const Je = "LastChangedDate";
  const Ze = "LimitExceededException";
  const Ke = "LastRotatedDate";
  const Be = "Message";
  const _e = "MalformedPolicyDocumentException";
  const We = "Name";
  const Ye = "NextRotationDate";
  const Xe = "OwningService";
  const et = "PreconditionNotMetException";
  const tt = "PublicPolicyException";
  const st = "PrimaryRegion";
  const rt = "Region";
  const at = "RotationEnabled";
  const ot = "ResourceExistsException";
  const nt = "RotationLambdaARN";
  const ct = "ResourceNotFoundException";
  const it = "RotationRules";
  const pt = "RotationRulesType";
  const ut = "ReplicationStatus";
  const lt = "ReplicationStatusListType";
  const dt = "ReplicationStatusType";
  const mt = "Status";
  const gt = "SecretBinary";
  const ht = "SecretBinaryType";
  const vt = "ScheduleExpression";
  const Et = "SecretId";
  const xt = "StatusMessage";
  const St = "SecretString";
  const ft = "SecretStringType";
  const yt = "SecretVersionsToStagesMapType";
  const Pt = "Tags";
  const Mt = "TagListType";
  const It = "Tag";
  const wt = "Type";
  const Rt = "Value";
  const bt = "VersionId";
  const Dt = "VersionIdsToStages";
  const kt = "VersionStage";
  const Tt = "VersionStages";
  const At = "client";
  const Ct = "error";
  const Ot = "smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager";
  const Nt = "server";
  const zt = "com.amazonaws.secretsmanager";
  const Ft = new Se.O(Ot);
  var $t = [ -3, Ot, "SecretsManagerServiceException", 0, [], [] ];
  Ft.registerError($t, SecretsManagerServiceException);
  const jt = new Se.O(zt);
  var qt = [ -3, zt, Re, {
   [Ct]: At
  }, [ Be ], [ 0 ] ];
  jt.registerError(qt, DecryptionFailure);
  var Vt = [ -3, zt, Ae, {
   [Ct]: At
  }, [ Be ], [ 0 ] ];
  jt.registerError(Vt, EncryptionFailure);
  var Lt = [ -3, zt, Ue, {
   [Ct]: Nt
  }, [ Be ], [ 0 ] ];
  jt.registerError(Lt, InternalServiceError);
  var Ut = [ -3, zt, qe, {
   [Ct]: At
  }, [ Be ], [ 0 ] ];
  jt.registerError(Ut, InvalidNextTokenException);
  var Ht = [ -3, zt, Ve, {
   [Ct]: At
  }, [ Be ], [ 0 ] ];
  jt.registerError(Ht, InvalidParameterException);
  var Qt = [ -3, zt, Le, {
   [Ct]: At
  }, [ Be ], [ 0 ] ];
  jt.registerError(Qt, InvalidRequestException);
  var Gt = [ -3, zt, Ze, {
   [Ct]: At
  }, [ Be ], [ 0 ] ];
  jt.registerError(Gt, LimitExceededException);
  var Jt = [ -3, zt, _e, {
   [Ct]: At
  }, [ Be ], [ 0 ] ];
  jt.registerError(Jt, MalformedPolicyDocumentException);
  var Zt = [ -3, zt, et, {
   [Ct]: At
  }, [ Be ], [ 0 ] ];
  jt.registerError(Zt, PreconditionNotMetException);
  var Kt = [ -3, zt, tt, {
   [Ct]: At
  }, [ Be ], [ 0 ] ];
  jt.registerError(Kt, PublicPolicyException);
  var Bt = [ -3, zt, ot, {
   [Ct]: At
  }, [ Be ], [ 0 ] ];
  jt.registerError(Bt, ResourceExistsException);
  var _t = [ -3, zt, ct, {
   [Ct]: At
  }, [ Be ], [ 0 ] ];
  jt.registerError(_t, ResourceNotFoundException);
  const Wt = [ Ft, jt ];
  var Yt = [ 0, zt, ht, 8, 21 ];
  var Xt = [ 0, zt, ft, 8, 0 ];
  var es = [ 3, zt, be, 0, [ Et ], [ 0 ], 1 ];
  var ts = [ 3, zt, De, 0, [ Pe, We, wt, Ie, Qe, at, nt, it, Ce, ze, Ke, Je, Ge, we, Ye, Pt, Dt, Xe, Me, st, ut ], [ 0, 0, 0, 0, 0, 2, 0, () => ns, () => is, 0, 4, 4, 4, 4, 4, () => us, [ 2, zt, yt, 0, 0, 64 | 0 ], 0, 4, 0, () => ps ] ];
  var ss = [ 3, zt, Oe, 0, [ He, Rt ], [ 0, 0 ] ];
  var rs = [ 3, zt, $e, 0, [ Et, bt, kt ], [ 0, 0, 0 ], 1 ];
  var as = [ 3, zt, je, 0, [ Pe, We, bt, gt, St, Tt, Me ], [ 0, 0, 0, [ () => Yt, 0 ], [ () => Xt, 0 ], 64 | 0, 4 ] ];
  var os = [ 3, zt, dt, 0, [ rt, Qe, mt, xt, Ge ], [ 0, 0, 0, 0, 4 ] ];
  var ns = [ 3, zt, pt, 0, [ ye, Te, vt ], [ 1, 0, 0 ] ];
  var cs = [ 3, zt, It, 0, [ He, Rt ], [ 0, 0 ] ];
  var is = [ 1, zt, Ne, 0, () => ss ];
  var ps = [ 1, zt, lt, 0, () => os ];
  var us = [ 1, zt, Mt, 0, () => cs ];
  var ls = [ 9, zt, ke, 0, () => es, () => ts ];
  var ds = [ 9, zt, Fe, 0, () => rs, () => as ];
  const getRuntimeConfig = e => ({
   apiVersion: "2017-10-17",
   base64Decoder: e?.base64Decoder ?? G.E,
   base64Encoder: e?.base64Encoder ?? J.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSecretsManagerHttpAuthSchemeProvider,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new V.f2
   } ],
   logger: e?.logger ?? new H.N,
   protocol: e?.protocol ?? L.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.secretsmanager",
    errorTypeRegistries: Wt,
    version: "2017-10-17",
    serviceTarget: "secretsmanager"
   },
   serviceId: e?.serviceId ?? "Secrets Manager",
   sha256: e?.sha256 ?? U.k,
   urlParser: e?.urlParser ?? Q.D,
   utf8Decoder: e?.utf8Decoder ?? Z.a,
   utf8Encoder: e?.utf8Encoder ?? K.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, k.I)(process.version);
   const t = (0, A.I)(e);
   const defaultConfigProvider = () => t().then(T.l);
   const s = getRuntimeConfig(e);
   (0, M.I)(process.version);
   const r = {
    profile: e?.profile,
    logger: s.logger
   };
   return {
    ...s,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, C.Z)(b.$, r),
    bodyLengthChecker: e?.bodyLengthChecker ?? $.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? D.v6,
    defaultSocketTimeout: (0, I.E)(e?.requestHandler, 3e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, w.pf)({
     serviceId: s.serviceId,
     clientVersion: P.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, C.Z)(h.qs, e),
    region: e?.region ?? (0, C.Z)(O.GG, {
     ...O.zH,
     ...r
    }),
    requestHandler: j.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, C.Z)({
     ...h.kN,
     default: async () => (await defaultConfigProvider()).retryMode || F.L0
    }, e),
    streamCollector: e?.streamCollector ?? q.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, C.Z)(N.e$, r),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, C.Z)(z.Ko, r),
    userAgentAppId: e?.userAgentAppId ?? (0, C.Z)(R.hV, r)
   };
  };
  var ms = s(9999);
  var gs = s(6571);
  var hs = s(274);
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
   const s = Object.assign((0, ms.R)(e), (0, gs.xA)(e), (0, hs.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(s));
   return Object.assign(e, (0, ms.$)(s), (0, gs.uv)(s), (0, hs.j)(s), resolveHttpAuthRuntimeConfig(s));
  };
  class SecretsManagerClient extends l.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const s = resolveClientEndpointParameters(t);
    const l = (0, r.D)(s);
    const x = (0, h.$z)(l);
    const S = (0, d.T)(x);
    const f = (0, a.OV)(S);
    const y = (0, m.Co)(f);
    const P = resolveHttpAuthSchemeConfig(y);
    const M = resolveRuntimeExtensions(P, e?.extensions || []);
    this.config = M;
    this.middlewareStack.use((0, E.wq)(this.config));
    this.middlewareStack.use((0, o.sM)(this.config));
    this.middlewareStack.use((0, v.ey)(this.config));
    this.middlewareStack.use((0, g.vK)(this.config));
    this.middlewareStack.use((0, a.TC)(this.config));
    this.middlewareStack.use((0, n.Y7)(this.config));
    this.middlewareStack.use((0, c.n)(this.config));
    this.middlewareStack.use((0, i.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultSecretsManagerHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async e => new p.h({
      "aws.auth#sigv4": e.credentials
     })
    }));
    this.middlewareStack.use((0, u.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  var vs = s(6801);
  const Es = (0, vs.k)(y, "secretsmanager", "SecretsManagerClient", m.rD);
  const xs = {};
  const _mw0 = (e, t, s, r) => [];
  class DescribeSecretCommand extends(Es(xs, _mw0, "DescribeSecret", ls)){}
  class GetSecretValueCommand extends(Es(xs, _mw0, "GetSecretValue", ds)){}
 }),
 6275: ((e, t, s) => {
  s.d(t, {
   T: () => AwsJson1_1Protocol
  });
  var r = s(5715);
  var a = s(5143);
  var o = s(7446);
  var n = s(6204);
  var c = s(5125);
  var i = s(4017);
  class AwsJsonRpcProtocol extends r.M {
   serializer;
   deserializer;
   serviceTarget;
   codec;
   mixin;
   awsQueryCompatible;
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: s, awsQueryCompatible: r, jsonCodec: o}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t
    });
    this.serviceTarget = s;
    this.codec = o ?? new a.p({
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!r;
    this.mixin = new i.U(this.awsQueryCompatible);
   }
   async serializeRequest(e, t, s) {
    const r = await super.serializeRequest(e, t, s);
    if (!r.path.endsWith("/")) r.path += "/";
    r.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    r.headers["x-amz-target"] = `${this.serviceTarget}.${e.name}`;
    if (this.awsQueryCompatible) r.headers["x-amzn-query-mode"] = "true";
    if ((0, n.L)(e.input) === "unit" || !r.body) r.body = "{}";
    return r;
   }
   getPayloadCodec() {
    return this.codec;
   }
   async handleError(e, t, s, r, a) {
    const {awsQueryCompatible: n} = this;
    if (n) this.mixin.setQueryCompatError(r, s);
    const i = (0, o.rh)(s, r, n) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace);
    const {errorSchema: p, errorMetadata: u} = await this.mixin.getErrorSchemaOrThrowBaseException(i, this.options.defaultNamespace, s, r, a, n ? this.mixin.findQueryCompatibleError : void 0);
    const l = c.l1.of(p);
    const d = r.message ?? r.Message ?? "UnknownError";
    const m = this.compositeErrorRegistry.getErrorCtor(p) ?? Error;
    const g = new m({});
    const h = {};
    const v = this.codec.createDeserializer();
    for (const [e, t] of l.structIterator()) if (r[e] != null) h[e] = v.readObject(t, r[e]);
    if (n) this.mixin.queryCompatOutput(r, h);
    throw this.mixin.decorateServiceException(Object.assign(g, u, {
     $fault: l.getMergedTraits().error,
     message: d
    }, h), r);
   }
  }
  class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: s, awsQueryCompatible: r, jsonCodec: a}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t,
     serviceTarget: s,
     awsQueryCompatible: r,
     jsonCodec: a
    });
   }
   getShapeId() {
    return "aws.protocols#awsJson1_1";
   }
   getJsonRpcVersion() {
    return "1.1";
   }
   getDefaultContentType() {
    return "application/x-amz-json-1.1";
   }
  }
 })
};
