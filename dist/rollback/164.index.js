"use strict";

exports.id = 164;

exports.ids = [ 164 ];

exports.modules = {
 5164: ((e, t, o) => {
  o.d(t, {
   CloudWatchLogsClient: () => CloudWatchLogsClient,
   GetLogEventsCommand: () => GetLogEventsCommand
  });
  var n = o(846);
  var r = o(9007);
  var s = o(8486);
  var c = o(5180);
  var a = o(7591);
  var i = o(2781);
  var p = o(7086);
  var l = o(1567);
  var d = o(8702);
  var u = o(7503);
  var m = o(4172);
  const resolveEventStreamSerdeConfig = e => Object.assign(e, {
   eventStreamMarshaller: e.eventStreamSerdeProvider(e)
  });
  var E = o(7041);
  var h = o(7760);
  var x = o(2122);
  var g = o(7849);
  var v = o(8181);
  var f = o(8743);
  var S = o(9362);
  const defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (e, t, o) => ({
   operation: (0, f.u)(t).operation,
   region: await (0, S.t)(e.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(e) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "logs",
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
  const defaultCloudWatchLogsHttpAuthSchemeProvider = e => {
   const t = [];
   switch (e.operation) {
   default:
    t.push(createAwsAuthSigv4HttpAuthOption(e));
   }
   return t;
  };
  const resolveHttpAuthSchemeConfig = e => {
   const t = (0, v.ho)(e);
   return Object.assign(t, {
    authSchemePreference: (0, S.t)(e.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = e => Object.assign(e, {
   useDualstackEndpoint: e.useDualstackEndpoint ?? false,
   useFipsEndpoint: e.useFipsEndpoint ?? false,
   defaultSigningName: "logs"
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
  const w = {
   rE: "3.1169.0"
  };
  var I = o(5477);
  var C = o(9121);
  var P = o(7532);
  var O = o(7652);
  var b = o(2628);
  var A = o(9882);
  var T = o(1034);
  var k = o(479);
  var L = o(8234);
  var z = o(3945);
  var $ = o(6152);
  var R = o(7580);
  var D = o(4254);
  var j = o(1451);
  var W = o(4353);
  var q = o(2127);
  var Q = o(1668);
  var U = o(6660);
  var M = o(2526);
  var N = o(6275);
  var F = o(910);
  var V = o(7545);
  var G = o(8977);
  var H = o(9700);
  var J = o(7305);
  var Z = o(7332);
  var _ = o(9809);
  var K = o(6180);
  var B = o(8479);
  var Y = o(7009);
  var X = o(1046);
  var ee = o(5258);
  const te = "ref";
  const oe = -1, ne = true, re = "isSet", se = "PartitionResult", ce = "booleanEquals", ae = "getAttr", ie = "stringEquals", pe = {
   [te]: "Endpoint"
  }, le = {
   [te]: se
  }, de = {
   [te]: "Region"
  }, ue = {}, me = [ de ];
  const Ee = {
   conditions: [ [ re, [ pe ] ], [ re, me ], [ "aws.partition", me, se ], [ ce, [ {
    [te]: "UseFIPS"
   }, ne ] ], [ ce, [ {
    [te]: "UseDualStack"
   }, ne ] ], [ ce, [ {
    fn: ae,
    argv: [ le, "supportsDualStack" ]
   }, ne ] ], [ ce, [ {
    fn: ae,
    argv: [ le, "supportsFIPS" ]
   }, ne ] ], [ ie, [ de, "us-gov-east-1" ] ], [ ie, [ de, "us-gov-west-1" ] ] ],
   results: [ [ oe ], [ oe, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ oe, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ pe, ue ], [ "https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ue ], [ oe, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://logs.us-gov-east-1.amazonaws.com", ue ], [ "https://logs.us-gov-west-1.amazonaws.com", ue ], [ "https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", ue ], [ oe, "FIPS is enabled but this partition does not support FIPS" ], [ "https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", ue ], [ oe, "DualStack is enabled but this partition does not support DualStack" ], [ "https://logs.{Region}.{PartitionResult#dnsSuffix}", ue ], [ oe, "Invalid Configuration: Missing Region" ] ]
  };
  const he = 2;
  const xe = 1e8;
  const ge = new Int32Array([ -1, 1, -1, 0, 14, 3, 1, 4, xe + 13, 2, 5, xe + 13, 3, 8, 6, 4, 7, xe + 12, 5, xe + 10, xe + 11, 4, 12, 9, 6, 10, xe + 9, 7, xe + 6, 11, 8, xe + 7, xe + 8, 5, 13, xe + 5, 6, xe + 4, xe + 5, 3, xe + 1, 15, 4, xe + 2, xe + 3 ]);
  const ve = ee.d.from(ge, he, Ee.conditions, Ee.results);
  const fe = new B.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => fe.get(e, () => (0, Y.c)(ve, {
   endpointParams: e,
   logger: t.logger
  }));
  X.m.aws = K.U;
  var Se = o(5629);
  var ye = o(4667);
  class CloudWatchLogsServiceException extends ye.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
   constructor(e) {
    super(e);
    Object.setPrototypeOf(this, CloudWatchLogsServiceException.prototype);
   }
  }
  class AccessDeniedException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#AccessDeniedException";
   name="AccessDeniedException";
   $fault="client";
   constructor(e) {
    super({
     name: "AccessDeniedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AccessDeniedException.prototype);
   }
  }
  class InvalidParameterException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#InvalidParameterException";
   name="InvalidParameterException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidParameterException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidParameterException.prototype);
   }
  }
  class OperationAbortedException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#OperationAbortedException";
   name="OperationAbortedException";
   $fault="client";
   constructor(e) {
    super({
     name: "OperationAbortedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OperationAbortedException.prototype);
   }
  }
  class ResourceNotFoundException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
   name="ResourceNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "ResourceNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
   }
  }
  class ServiceUnavailableException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
   name="ServiceUnavailableException";
   $fault="server";
   constructor(e) {
    super({
     name: "ServiceUnavailableException",
     $fault: "server",
     ...e
    });
    Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
   }
  }
  class InternalServerException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#InternalServerException";
   name="InternalServerException";
   $fault="server";
   constructor(e) {
    super({
     name: "InternalServerException",
     $fault: "server",
     ...e
    });
    Object.setPrototypeOf(this, InternalServerException.prototype);
   }
  }
  class ThrottlingException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#ThrottlingException";
   name="ThrottlingException";
   $fault="client";
   constructor(e) {
    super({
     name: "ThrottlingException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ThrottlingException.prototype);
   }
  }
  class ValidationException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#ValidationException";
   name="ValidationException";
   $fault="client";
   constructor(e) {
    super({
     name: "ValidationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ValidationException.prototype);
   }
  }
  class InvalidOperationException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#InvalidOperationException";
   name="InvalidOperationException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidOperationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidOperationException.prototype);
   }
  }
  class ConflictException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#ConflictException";
   name="ConflictException";
   $fault="client";
   constructor(e) {
    super({
     name: "ConflictException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ConflictException.prototype);
   }
  }
  class ServiceQuotaExceededException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
   name="ServiceQuotaExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "ServiceQuotaExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
   }
  }
  class LimitExceededException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#LimitExceededException";
   name="LimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "LimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, LimitExceededException.prototype);
   }
  }
  class ResourceAlreadyExistsException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
   name="ResourceAlreadyExistsException";
   $fault="client";
   constructor(e) {
    super({
     name: "ResourceAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
   }
  }
  class DataAlreadyAcceptedException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
   name="DataAlreadyAcceptedException";
   $fault="client";
   expectedSequenceToken;
   constructor(e) {
    super({
     name: "DataAlreadyAcceptedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DataAlreadyAcceptedException.prototype);
    this.expectedSequenceToken = e.expectedSequenceToken;
   }
  }
  class InternalStreamingException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#InternalStreamingException";
   name="InternalStreamingException";
   $fault="client";
   constructor(e) {
    super({
     name: "InternalStreamingException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InternalStreamingException.prototype);
   }
  }
  class InvalidSequenceTokenException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
   name="InvalidSequenceTokenException";
   $fault="client";
   expectedSequenceToken;
   constructor(e) {
    super({
     name: "InvalidSequenceTokenException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidSequenceTokenException.prototype);
    this.expectedSequenceToken = e.expectedSequenceToken;
   }
  }
  class UnrecognizedClientException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
   name="UnrecognizedClientException";
   $fault="client";
   constructor(e) {
    super({
     name: "UnrecognizedClientException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnrecognizedClientException.prototype);
   }
  }
  class SessionStreamingException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#SessionStreamingException";
   name="SessionStreamingException";
   $fault="client";
   constructor(e) {
    super({
     name: "SessionStreamingException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, SessionStreamingException.prototype);
   }
  }
  class SessionTimeoutException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#SessionTimeoutException";
   name="SessionTimeoutException";
   $fault="client";
   constructor(e) {
    super({
     name: "SessionTimeoutException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, SessionTimeoutException.prototype);
   }
  }
  class MalformedQueryException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#MalformedQueryException";
   name="MalformedQueryException";
   $fault="client";
   queryCompileError;
   constructor(e) {
    super({
     name: "MalformedQueryException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, MalformedQueryException.prototype);
    this.queryCompileError = e.queryCompileError;
   }
  }
  class TooManyTagsException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#TooManyTagsException";
   name="TooManyTagsException";
   $fault="client";
   resourceName;
   constructor(e) {
    super({
     name: "TooManyTagsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyTagsException.prototype);
    this.resourceName = e.resourceName;
   }
  }
  const we = "AccessDeniedException";
  const Ie = "ConflictException";
  const Ce = "DataAlreadyAcceptedException";
  const Pe = "GetLogEvents";
  const Oe = "GetLogEventsRequest";
  const be = "GetLogEventsResponse";
  const Ae = "InvalidOperationException";
  const Te = "InvalidParameterException";
  const ke = "InternalServerException";
  const Le = "InternalStreamingException";
  const ze = "InvalidSequenceTokenException";
  const $e = "LimitExceededException";
  const Re = "MalformedQueryException";
  const De = "OperationAbortedException";
  const je = "OutputLogEvent";
  const We = "OutputLogEvents";
  const qe = "QueryCompileError";
  const Qe = "QueryCompileErrorLocation";
  const Ue = "ResourceAlreadyExistsException";
  const Me = "ResourceNotFoundException";
  const Ne = "ServiceQuotaExceededException";
  const Fe = "SessionStreamingException";
  const Ve = "SessionTimeoutException";
  const Ge = "ServiceUnavailableException";
  const He = "ThrottlingException";
  const Je = "TooManyTagsException";
  const Ze = "UnrecognizedClientException";
  const _e = "ValidationException";
  const Ke = "client";
  const Be = "error";
  const Ye = "endCharOffset";
  const Xe = "expectedSequenceToken";
  const et = "endTime";
  const tt = "events";
  const ot = "httpError";
  const nt = "ingestionTime";
  const rt = "logGroupIdentifier";
  const st = "logGroupName";
  const ct = "logStreamName";
  const at = "limit";
  const it = "location";
  const pt = "message";
  const lt = "nextBackwardToken";
  const dt = "nextForwardToken";
  const ut = "nextToken";
  const mt = "queryCompileError";
  const Et = "resourceName";
  const ht = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
  const xt = "startCharOffset";
  const gt = "startFromHead";
  const vt = "startTime";
  const ft = "server";
  const St = "timestamp";
  const yt = "unmask";
  const wt = "com.amazonaws.cloudwatchlogs";
  const It = new Se.O(ht);
  var Ct = [ -3, ht, "CloudWatchLogsServiceException", 0, [], [] ];
  It.registerError(Ct, CloudWatchLogsServiceException);
  const Pt = new Se.O(wt);
  var Ot = [ -3, wt, we, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(Ot, AccessDeniedException);
  var bt = [ -3, wt, Ie, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(bt, ConflictException);
  var At = [ -3, wt, Ce, {
   [Be]: Ke
  }, [ Xe, pt ], [ 0, 0 ] ];
  Pt.registerError(At, DataAlreadyAcceptedException);
  var Tt = [ -3, wt, ke, {
   [Be]: ft,
   [ot]: 500
  }, [ pt ], [ 0 ] ];
  Pt.registerError(Tt, InternalServerException);
  var kt = [ -3, wt, Le, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(kt, InternalStreamingException);
  var Lt = [ -3, wt, Ae, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(Lt, InvalidOperationException);
  var zt = [ -3, wt, Te, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(zt, InvalidParameterException);
  var $t = [ -3, wt, ze, {
   [Be]: Ke
  }, [ Xe, pt ], [ 0, 0 ] ];
  Pt.registerError($t, InvalidSequenceTokenException);
  var Rt = [ -3, wt, $e, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(Rt, LimitExceededException);
  var Dt = [ -3, wt, Re, {
   [Be]: Ke
  }, [ mt, pt ], [ () => Bt, 0 ] ];
  Pt.registerError(Dt, MalformedQueryException);
  var jt = [ -3, wt, De, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(jt, OperationAbortedException);
  var Wt = [ -3, wt, Ue, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(Wt, ResourceAlreadyExistsException);
  var qt = [ -3, wt, Me, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(qt, ResourceNotFoundException);
  var Qt = [ -3, wt, Ne, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(Qt, ServiceQuotaExceededException);
  var Ut = [ -3, wt, Ge, {
   [Be]: ft
  }, [ pt ], [ 0 ] ];
  Pt.registerError(Ut, ServiceUnavailableException);
  var Mt = [ -3, wt, Fe, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(Mt, SessionStreamingException);
  var Nt = [ -3, wt, Ve, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(Nt, SessionTimeoutException);
  var Ft = [ -3, wt, He, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(Ft, ThrottlingException);
  var Vt = [ -3, wt, Je, {
   [Be]: Ke,
   [ot]: 400
  }, [ pt, Et ], [ 0, 0 ] ];
  Pt.registerError(Vt, TooManyTagsException);
  var Gt = [ -3, wt, Ze, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(Gt, UnrecognizedClientException);
  var Ht = [ -3, wt, _e, {
   [Be]: Ke
  }, [ pt ], [ 0 ] ];
  Pt.registerError(Ht, ValidationException);
  const Jt = [ It, Pt ];
  var Zt = [ 3, wt, Oe, 0, [ ct, st, rt, vt, et, ut, at, gt, yt ], [ 0, 0, 0, 1, 1, 0, 1, 2, 2 ], 1 ];
  var _t = [ 3, wt, be, 0, [ tt, dt, lt ], [ () => Xt, 0, 0 ] ];
  var Kt = [ 3, wt, je, 0, [ St, pt, nt ], [ 1, 0, 1 ] ];
  var Bt = [ 3, wt, qe, 0, [ it, pt ], [ () => Yt, 0 ] ];
  var Yt = [ 3, wt, Qe, 0, [ xt, Ye ], [ 1, 1 ] ];
  var Xt = [ 1, wt, We, 0, () => Kt ];
  var eo = [ 9, wt, Pe, 0, () => Zt, () => _t ];
  const getRuntimeConfig = e => ({
   apiVersion: "2014-03-28",
   base64Decoder: e?.base64Decoder ?? H.E,
   base64Encoder: e?.base64Encoder ?? J.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new M.f2
   } ],
   logger: e?.logger ?? new V.N,
   protocol: e?.protocol ?? N.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.cloudwatchlogs",
    errorTypeRegistries: Jt,
    xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
    version: "2014-03-28",
    serviceTarget: "Logs_20140328"
   },
   serviceId: e?.serviceId ?? "CloudWatch Logs",
   sha256: e?.sha256 ?? F.k,
   urlParser: e?.urlParser ?? G.D,
   utf8Decoder: e?.utf8Decoder ?? Z.a,
   utf8Encoder: e?.utf8Encoder ?? _.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, T.I)(process.version);
   const t = (0, L.I)(e);
   const defaultConfigProvider = () => t().then(k.l);
   const o = getRuntimeConfig(e);
   (0, I.I)(process.version);
   const n = {
    profile: e?.profile,
    logger: o.logger
   };
   return {
    ...o,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, z.Z)(b.$, n),
    bodyLengthChecker: e?.bodyLengthChecker ?? q.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? A.v6,
    defaultSocketTimeout: (0, C.E)(e?.requestHandler, 3e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, P.pf)({
     serviceId: o.serviceId,
     clientVersion: w.rE
    }),
    eventStreamSerdeProvider: e?.eventStreamSerdeProvider ?? j.J2,
    maxAttempts: e?.maxAttempts ?? (0, z.Z)(h.qs, e),
    region: e?.region ?? (0, z.Z)($.GG, {
     ...$.zH,
     ...n
    }),
    requestHandler: Q.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, z.Z)({
     ...h.kN,
     default: async () => (await defaultConfigProvider()).retryMode || W.L0
    }, e),
    streamCollector: e?.streamCollector ?? U.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, z.Z)(R.e$, n),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, z.Z)(D.Ko, n),
    userAgentAppId: e?.userAgentAppId ?? (0, z.Z)(O.hV, n)
   };
  };
  var to = o(9999);
  var oo = o(6571);
  var no = o(274);
  const getHttpAuthExtensionConfiguration = e => {
   const t = e.httpAuthSchemes;
   let o = e.httpAuthSchemeProvider;
   let n = e.credentials;
   return {
    setHttpAuthScheme(e) {
     const o = t.findIndex(t => t.schemeId === e.schemeId);
     if (o === -1) t.push(e); else t.splice(o, 1, e);
    },
    httpAuthSchemes() {
     return t;
    },
    setHttpAuthSchemeProvider(e) {
     o = e;
    },
    httpAuthSchemeProvider() {
     return o;
    },
    setCredentials(e) {
     n = e;
    },
    credentials() {
     return n;
    }
   };
  };
  const resolveHttpAuthRuntimeConfig = e => ({
   httpAuthSchemes: e.httpAuthSchemes(),
   httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
   credentials: e.credentials()
  });
  const resolveRuntimeExtensions = (e, t) => {
   const o = Object.assign((0, to.R)(e), (0, oo.xA)(e), (0, no.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, to.$)(o), (0, oo.uv)(o), (0, no.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class CloudWatchLogsClient extends d.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const d = (0, n.D)(o);
    const v = (0, h.$z)(d);
    const f = (0, u.T)(v);
    const S = (0, r.OV)(f);
    const y = (0, m.Co)(S);
    const w = resolveEventStreamSerdeConfig(y);
    const I = resolveHttpAuthSchemeConfig(w);
    const C = resolveRuntimeExtensions(I, e?.extensions || []);
    this.config = C;
    this.middlewareStack.use((0, g.wq)(this.config));
    this.middlewareStack.use((0, s.sM)(this.config));
    this.middlewareStack.use((0, x.ey)(this.config));
    this.middlewareStack.use((0, E.vK)(this.config));
    this.middlewareStack.use((0, r.TC)(this.config));
    this.middlewareStack.use((0, c.Y7)(this.config));
    this.middlewareStack.use((0, a.n)(this.config));
    this.middlewareStack.use((0, i.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async e => new p.h({
      "aws.auth#sigv4": e.credentials
     })
    }));
    this.middlewareStack.use((0, l.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  var ro = o(6801);
  const so = (0, ro.k)(y, "Logs_20140328", "CloudWatchLogsClient", m.rD);
  const co = {};
  const _mw0 = (e, t, o, n) => [];
  class GetLogEventsCommand extends(so(co, _mw0, "GetLogEvents", eo)){}
 }),
 6275: ((e, t, o) => {
  o.d(t, {
   T: () => AwsJson1_1Protocol
  });
  var n = o(5715);
  var r = o(5143);
  var s = o(7446);
  var c = o(6204);
  var a = o(5125);
  var i = o(4017);
  class AwsJsonRpcProtocol extends n.M {
   serializer;
   deserializer;
   serviceTarget;
   codec;
   mixin;
   awsQueryCompatible;
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: o, awsQueryCompatible: n, jsonCodec: s}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t
    });
    this.serviceTarget = o;
    this.codec = s ?? new r.p({
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!n;
    this.mixin = new i.U(this.awsQueryCompatible);
   }
   async serializeRequest(e, t, o) {
    const n = await super.serializeRequest(e, t, o);
    if (!n.path.endsWith("/")) n.path += "/";
    n.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    n.headers["x-amz-target"] = `${this.serviceTarget}.${e.name}`;
    if (this.awsQueryCompatible) n.headers["x-amzn-query-mode"] = "true";
    if ((0, c.L)(e.input) === "unit" || !n.body) n.body = "{}";
    return n;
   }
   getPayloadCodec() {
    return this.codec;
   }
   async handleError(e, t, o, n, r) {
    const {awsQueryCompatible: c} = this;
    if (c) this.mixin.setQueryCompatError(n, o);
    const i = (0, s.rh)(o, n, c) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace);
    const {errorSchema: p, errorMetadata: l} = await this.mixin.getErrorSchemaOrThrowBaseException(i, this.options.defaultNamespace, o, n, r, c ? this.mixin.findQueryCompatibleError : void 0);
    const d = a.l1.of(p);
    const u = n.message ?? n.Message ?? "UnknownError";
    const m = this.compositeErrorRegistry.getErrorCtor(p) ?? Error;
    const E = new m({});
    const h = {};
    const x = this.codec.createDeserializer();
    for (const [e, t] of d.structIterator()) if (n[e] != null) h[e] = x.readObject(t, n[e]);
    if (c) this.mixin.queryCompatOutput(n, h);
    throw this.mixin.decorateServiceException(Object.assign(E, l, {
     $fault: d.getMergedTraits().error,
     message: u
    }, h), n);
   }
  }
  class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: o, awsQueryCompatible: n, jsonCodec: r}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t,
     serviceTarget: o,
     awsQueryCompatible: n,
     jsonCodec: r
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
