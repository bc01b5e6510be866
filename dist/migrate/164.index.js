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
  var c = o(9007);
  var r = o(8486);
  var s = o(5180);
  var a = o(7591);
  var i = o(2781);
  var p = o(7086);
  var l = o(1567);
  var d = o(8702);
  var u = o(7503);
  var E = o(4172);
  const resolveEventStreamSerdeConfig = e => Object.assign(e, {
   eventStreamMarshaller: e.eventStreamSerdeProvider(e)
  });
  var x = o(7041);
  var m = o(7760);
  var h = o(2122);
  var v = o(7849);
  var g = o(8181);
  var S = o(8743);
  var f = o(9362);
  const defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (e, t, o) => ({
   operation: (0, S.u)(t).operation,
   region: await (0, f.t)(e.region)() || (() => {
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
   const t = (0, g.ho)(e);
   return Object.assign(t, {
    authSchemePreference: (0, f.t)(e.authSchemePreference ?? [])
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
  var P = o(9121);
  var C = o(7532);
  var O = o(7652);
  var A = o(2628);
  var b = o(9882);
  var T = o(1034);
  var k = o(479);
  var L = o(8234);
  var $ = o(3945);
  var z = o(6152);
  var D = o(7580);
  var R = o(4254);
  var W = o(1451);
  var j = o(4353);
  var q = o(2127);
  var U = o(1668);
  var F = o(6660);
  var M = o(2526);
  var N = o(6275);
  var Q = o(910);
  var G = o(7545);
  var H = o(8977);
  var V = o(9700);
  var Z = o(7305);
  var K = o(7332);
  var _ = o(9809);
  var B = o(6180);
  var J = o(8479);
  var Y = o(7009);
  var X = o(1046);
  var ee = o(5258);
  const te = "ref";
  const oe = -1, ne = true, ce = "isSet", re = "PartitionResult", se = "booleanEquals", ae = "getAttr", ie = "stringEquals", pe = {
   [te]: "Endpoint"
  }, le = {
   [te]: re
  }, de = {
   [te]: "Region"
  }, ue = {}, Ee = [ de ];
  const xe = {
   conditions: [ [ ce, [ pe ] ], [ ce, Ee ], [ "aws.partition", Ee, re ], [ se, [ {
    [te]: "UseFIPS"
   }, ne ] ], [ se, [ {
    [te]: "UseDualStack"
   }, ne ] ], [ se, [ {
    fn: ae,
    argv: [ le, "supportsDualStack" ]
   }, ne ] ], [ se, [ {
    fn: ae,
    argv: [ le, "supportsFIPS" ]
   }, ne ] ], [ ie, [ de, "us-gov-east-1" ] ], [ ie, [ de, "us-gov-west-1" ] ] ],
   results: [ [ oe ], [ oe, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ oe, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ pe, ue ], [ "https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ue ], [ oe, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://logs.us-gov-east-1.amazonaws.com", ue ], [ "https://logs.us-gov-west-1.amazonaws.com", ue ], [ "https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", ue ], [ oe, "FIPS is enabled but this partition does not support FIPS" ], [ "https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", ue ], [ oe, "DualStack is enabled but this partition does not support DualStack" ], [ "https://logs.{Region}.{PartitionResult#dnsSuffix}", ue ], [ oe, "Invalid Configuration: Missing Region" ] ]
  };
  const me = 2;
  const he = 1e8;
  const ve = new Int32Array([ -1, 1, -1, 0, 14, 3, 1, 4, he + 13, 2, 5, he + 13, 3, 8, 6, 4, 7, he + 12, 5, he + 10, he + 11, 4, 12, 9, 6, 10, he + 9, 7, he + 6, 11, 8, he + 7, he + 8, 5, 13, he + 5, 6, he + 4, he + 5, 3, he + 1, 15, 4, he + 2, he + 3 ]);
  const ge = ee.d.from(ve, me, xe.conditions, xe.results);
  const Se = new J.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => Se.get(e, () => (0, Y.c)(ge, {
   endpointParams: e,
   logger: t.logger
  }));
  X.m.aws = B.U;
  var fe = o(5629);
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
  const Pe = "DataAlreadyAcceptedException";
  const Ce = "GetLogEvents";
  const Oe = "GetLogEventsRequest";
  const Ae = "GetLogEventsResponse";
  const be = "InvalidOperationException";
  const Te = "InvalidParameterException";
  const ke = "InternalServerException";
  const Le = "InternalStreamingException";
  const $e = "InvalidSequenceTokenException";
  const ze = "LimitExceededException";
  const De = "MalformedQueryException";
  const Re = "OperationAbortedException";
  const We = "OutputLogEvent";
  const je = "OutputLogEvents";
  const qe = "QueryCompileError";
  const Ue = "QueryCompileErrorLocation";
  const Fe = "ResourceAlreadyExistsException";
  const Me = "ResourceNotFoundException";
  const Ne = "ServiceQuotaExceededException";
  const Qe = "SessionStreamingException";
  const Ge = "SessionTimeoutException";
  const He = "ServiceUnavailableException";
  const Ve = "ThrottlingException";
  const Ze = "TooManyTagsException";
  const Ke = "UnrecognizedClientException";
  const _e = "ValidationException";
  const Be = "client";
  const Je = "error";
  const Ye = "endCharOffset";
  const Xe = "expectedSequenceToken";
  const et = "endTime";
  const tt = "events";
  const ot = "httpError";
  const nt = "ingestionTime";
  const ct = "logGroupIdentifier";
  const rt = "logGroupName";
  const st = "logStreamName";
  const at = "limit";
  const it = "location";
  const pt = "message";
  const lt = "nextBackwardToken";
  const dt = "nextForwardToken";
  const ut = "nextToken";
  const Et = "queryCompileError";
  const xt = "resourceName";
  const mt = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
  const ht = "startCharOffset";
  const vt = "startFromHead";
  const gt = "startTime";
  const St = "server";
  const ft = "timestamp";
  const yt = "unmask";
  const wt = "com.amazonaws.cloudwatchlogs";
  const It = new fe.O(mt);
  var Pt = [ -3, mt, "CloudWatchLogsServiceException", 0, [], [] ];
  It.registerError(Pt, CloudWatchLogsServiceException);
  const Ct = new fe.O(wt);
  var Ot = [ -3, wt, we, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError(Ot, AccessDeniedException);
  var At = [ -3, wt, Ie, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError(At, ConflictException);
  var bt = [ -3, wt, Pe, {
   [Je]: Be
  }, [ Xe, pt ], [ 0, 0 ] ];
  Ct.registerError(bt, DataAlreadyAcceptedException);
  var Tt = [ -3, wt, ke, {
   [Je]: St,
   [ot]: 500
  }, [ pt ], [ 0 ] ];
  Ct.registerError(Tt, InternalServerException);
  var kt = [ -3, wt, Le, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError(kt, InternalStreamingException);
  var Lt = [ -3, wt, be, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError(Lt, InvalidOperationException);
  var $t = [ -3, wt, Te, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError($t, InvalidParameterException);
  var zt = [ -3, wt, $e, {
   [Je]: Be
  }, [ Xe, pt ], [ 0, 0 ] ];
  Ct.registerError(zt, InvalidSequenceTokenException);
  var Dt = [ -3, wt, ze, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError(Dt, LimitExceededException);
  var Rt = [ -3, wt, De, {
   [Je]: Be
  }, [ Et, pt ], [ () => Jt, 0 ] ];
  Ct.registerError(Rt, MalformedQueryException);
  var Wt = [ -3, wt, Re, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError(Wt, OperationAbortedException);
  var jt = [ -3, wt, Fe, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError(jt, ResourceAlreadyExistsException);
  var qt = [ -3, wt, Me, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError(qt, ResourceNotFoundException);
  var Ut = [ -3, wt, Ne, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError(Ut, ServiceQuotaExceededException);
  var Ft = [ -3, wt, He, {
   [Je]: St
  }, [ pt ], [ 0 ] ];
  Ct.registerError(Ft, ServiceUnavailableException);
  var Mt = [ -3, wt, Qe, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError(Mt, SessionStreamingException);
  var Nt = [ -3, wt, Ge, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError(Nt, SessionTimeoutException);
  var Qt = [ -3, wt, Ve, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError(Qt, ThrottlingException);
  var Gt = [ -3, wt, Ze, {
   [Je]: Be,
   [ot]: 400
  }, [ pt, xt ], [ 0, 0 ] ];
  Ct.registerError(Gt, TooManyTagsException);
  var Ht = [ -3, wt, Ke, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError(Ht, UnrecognizedClientException);
  var Vt = [ -3, wt, _e, {
   [Je]: Be
  }, [ pt ], [ 0 ] ];
  Ct.registerError(Vt, ValidationException);
  const Zt = [ It, Ct ];
  var Kt = [ 3, wt, Oe, 0, [ st, rt, ct, gt, et, ut, at, vt, yt ], [ 0, 0, 0, 1, 1, 0, 1, 2, 2 ], 1 ];
  var _t = [ 3, wt, Ae, 0, [ tt, dt, lt ], [ () => Xt, 0, 0 ] ];
  var Bt = [ 3, wt, We, 0, [ ft, pt, nt ], [ 1, 0, 1 ] ];
  var Jt = [ 3, wt, qe, 0, [ it, pt ], [ () => Yt, 0 ] ];
  var Yt = [ 3, wt, Ue, 0, [ ht, Ye ], [ 1, 1 ] ];
  var Xt = [ 1, wt, je, 0, () => Bt ];
  var eo = [ 9, wt, Ce, 0, () => Kt, () => _t ];
  const getRuntimeConfig = e => ({
   apiVersion: "2014-03-28",
   base64Decoder: e?.base64Decoder ?? V.E,
   base64Encoder: e?.base64Encoder ?? Z.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new M.f2
   } ],
   logger: e?.logger ?? new G.N,
   protocol: e?.protocol ?? N.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.cloudwatchlogs",
    errorTypeRegistries: Zt,
    xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
    version: "2014-03-28",
    serviceTarget: "Logs_20140328"
   },
   serviceId: e?.serviceId ?? "CloudWatch Logs",
   sha256: e?.sha256 ?? Q.k,
   urlParser: e?.urlParser ?? H.D,
   utf8Decoder: e?.utf8Decoder ?? K.a,
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
    authSchemePreference: e?.authSchemePreference ?? (0, $.Z)(A.$, n),
    bodyLengthChecker: e?.bodyLengthChecker ?? q.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? b.v6,
    defaultSocketTimeout: (0, P.E)(e?.requestHandler, 3e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, C.pf)({
     serviceId: o.serviceId,
     clientVersion: w.rE
    }),
    eventStreamSerdeProvider: e?.eventStreamSerdeProvider ?? W.J2,
    maxAttempts: e?.maxAttempts ?? (0, $.Z)(m.qs, e),
    region: e?.region ?? (0, $.Z)(z.GG, {
     ...z.zH,
     ...n
    }),
    requestHandler: U.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, $.Z)({
     ...m.kN,
     default: async () => (await defaultConfigProvider()).retryMode || j.L0
    }, e),
    streamCollector: e?.streamCollector ?? F.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, $.Z)(D.e$, n),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, $.Z)(R.Ko, n),
    userAgentAppId: e?.userAgentAppId ?? (0, $.Z)(O.hV, n)
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
    const g = (0, m.$z)(d);
    const S = (0, u.T)(g);
    const f = (0, c.OV)(S);
    const y = (0, E.Co)(f);
    const w = resolveEventStreamSerdeConfig(y);
    const I = resolveHttpAuthSchemeConfig(w);
    const P = resolveRuntimeExtensions(I, e?.extensions || []);
    this.config = P;
    this.middlewareStack.use((0, v.wq)(this.config));
    this.middlewareStack.use((0, r.sM)(this.config));
    this.middlewareStack.use((0, h.ey)(this.config));
    this.middlewareStack.use((0, x.vK)(this.config));
    this.middlewareStack.use((0, c.TC)(this.config));
    this.middlewareStack.use((0, s.Y7)(this.config));
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
  var co = o(6801);
  const ro = (0, co.k)(y, "Logs_20140328", "CloudWatchLogsClient", E.rD);
  const so = {};
  const _mw0 = (e, t, o, n) => [];
  class GetLogEventsCommand extends(ro(so, _mw0, "GetLogEvents", eo)){}
 })
};
