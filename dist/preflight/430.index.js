"use strict";

exports.id = 430;

exports.ids = [ 430 ];

exports.modules = {
 2430: ((e, t, o) => {
  o.d(t, {
   CloudWatchLogsClient: () => CloudWatchLogsClient,
   DescribeLogGroupsCommand: () => DescribeLogGroupsCommand
  });
  var r = o(846);
  var n = o(9007);
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
  var h = o(7041);
  var x = o(7760);
  var E = o(2122);
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
  var b = o(7652);
  var A = o(2628);
  var O = o(9882);
  var T = o(1034);
  var L = o(479);
  var k = o(8234);
  var z = o(3945);
  var $ = o(6152);
  var D = o(7580);
  var R = o(4254);
  var j = o(1451);
  var W = o(4353);
  var q = o(2127);
  var N = o(1668);
  var Q = o(6660);
  var U = o(2526);
  var M = o(6275);
  var F = o(910);
  var G = o(7545);
  var V = o(8977);
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
  const oe = -1, re = true, ne = "isSet", se = "PartitionResult", ce = "booleanEquals", ae = "getAttr", ie = "stringEquals", pe = {
   [te]: "Endpoint"
  }, le = {
   [te]: se
  }, de = {
   [te]: "Region"
  }, ue = {}, me = [ de ];
  const he = {
   conditions: [ [ ne, [ pe ] ], [ ne, me ], [ "aws.partition", me, se ], [ ce, [ {
    [te]: "UseFIPS"
   }, re ] ], [ ce, [ {
    [te]: "UseDualStack"
   }, re ] ], [ ce, [ {
    fn: ae,
    argv: [ le, "supportsDualStack" ]
   }, re ] ], [ ce, [ {
    fn: ae,
    argv: [ le, "supportsFIPS" ]
   }, re ] ], [ ie, [ de, "us-gov-east-1" ] ], [ ie, [ de, "us-gov-west-1" ] ] ],
   results: [ [ oe ], [ oe, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ oe, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ pe, ue ], [ "https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ue ], [ oe, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://logs.us-gov-east-1.amazonaws.com", ue ], [ "https://logs.us-gov-west-1.amazonaws.com", ue ], [ "https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", ue ], [ oe, "FIPS is enabled but this partition does not support FIPS" ], [ "https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", ue ], [ oe, "DualStack is enabled but this partition does not support DualStack" ], [ "https://logs.{Region}.{PartitionResult#dnsSuffix}", ue ], [ oe, "Invalid Configuration: Missing Region" ] ]
  };
  const xe = 2;
  const Ee = 1e8;
  const ge = new Int32Array([ -1, 1, -1, 0, 14, 3, 1, 4, Ee + 13, 2, 5, Ee + 13, 3, 8, 6, 4, 7, Ee + 12, 5, Ee + 10, Ee + 11, 4, 12, 9, 6, 10, Ee + 9, 7, Ee + 6, 11, 8, Ee + 7, Ee + 8, 5, 13, Ee + 5, 6, Ee + 4, Ee + 5, 3, Ee + 1, 15, 4, Ee + 2, Ee + 3 ]);
  const ve = ee.d.from(ge, xe, he.conditions, he.results);
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
  const Pe = "DescribeLogGroupsRequest";
  const be = "DescribeLogGroupsResponse";
  const Ae = "DescribeLogGroups";
  const Oe = "InvalidOperationException";
  const Te = "InvalidParameterException";
  const Le = "InternalServerException";
  const ke = "InternalStreamingException";
  const ze = "InvalidSequenceTokenException";
  const $e = "LimitExceededException";
  const De = "LogGroup";
  const Re = "LogGroups";
  const je = "MalformedQueryException";
  const We = "OperationAbortedException";
  const qe = "QueryCompileError";
  const Ne = "QueryCompileErrorLocation";
  const Qe = "ResourceAlreadyExistsException";
  const Ue = "ResourceNotFoundException";
  const Me = "ServiceQuotaExceededException";
  const Fe = "SessionStreamingException";
  const Ge = "SessionTimeoutException";
  const Ve = "ServiceUnavailableException";
  const He = "ThrottlingException";
  const Je = "TooManyTagsException";
  const Ze = "UnrecognizedClientException";
  const _e = "ValidationException";
  const Ke = "accountIdentifiers";
  const Be = "arn";
  const Ye = "bearerTokenAuthenticationEnabled";
  const Xe = "client";
  const et = "creationTime";
  const tt = "deletionProtectionEnabled";
  const ot = "dataProtectionStatus";
  const rt = "error";
  const nt = "endCharOffset";
  const st = "expectedSequenceToken";
  const ct = "httpError";
  const at = "includeLinkedAccounts";
  const it = "inheritedProperties";
  const pt = "kmsKeyId";
  const lt = "logGroups";
  const dt = "logGroupArn";
  const ut = "logGroupClass";
  const mt = "logGroupIdentifiers";
  const ht = "logGroupName";
  const xt = "logGroupNamePrefix";
  const Et = "logGroupNamePattern";
  const gt = "limit";
  const vt = "location";
  const ft = "message";
  const St = "metricFilterCount";
  const yt = "nextToken";
  const wt = "queryCompileError";
  const It = "retentionInDays";
  const Ct = "resourceName";
  const Pt = "retentionPolicyName";
  const bt = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
  const At = "storedBytes";
  const Ot = "startCharOffset";
  const Tt = "server";
  const Lt = "com.amazonaws.cloudwatchlogs";
  const kt = new Se.O(bt);
  var zt = [ -3, bt, "CloudWatchLogsServiceException", 0, [], [] ];
  kt.registerError(zt, CloudWatchLogsServiceException);
  const $t = new Se.O(Lt);
  var Dt = [ -3, Lt, we, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(Dt, AccessDeniedException);
  var Rt = [ -3, Lt, Ie, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(Rt, ConflictException);
  var jt = [ -3, Lt, Ce, {
   [rt]: Xe
  }, [ st, ft ], [ 0, 0 ] ];
  $t.registerError(jt, DataAlreadyAcceptedException);
  var Wt = [ -3, Lt, Le, {
   [rt]: Tt,
   [ct]: 500
  }, [ ft ], [ 0 ] ];
  $t.registerError(Wt, InternalServerException);
  var qt = [ -3, Lt, ke, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(qt, InternalStreamingException);
  var Nt = [ -3, Lt, Oe, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(Nt, InvalidOperationException);
  var Qt = [ -3, Lt, Te, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(Qt, InvalidParameterException);
  var Ut = [ -3, Lt, ze, {
   [rt]: Xe
  }, [ st, ft ], [ 0, 0 ] ];
  $t.registerError(Ut, InvalidSequenceTokenException);
  var Mt = [ -3, Lt, $e, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(Mt, LimitExceededException);
  var Ft = [ -3, Lt, je, {
   [rt]: Xe
  }, [ wt, ft ], [ () => so, 0 ] ];
  $t.registerError(Ft, MalformedQueryException);
  var Gt = [ -3, Lt, We, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(Gt, OperationAbortedException);
  var Vt = [ -3, Lt, Qe, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(Vt, ResourceAlreadyExistsException);
  var Ht = [ -3, Lt, Ue, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(Ht, ResourceNotFoundException);
  var Jt = [ -3, Lt, Me, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(Jt, ServiceQuotaExceededException);
  var Zt = [ -3, Lt, Ve, {
   [rt]: Tt
  }, [ ft ], [ 0 ] ];
  $t.registerError(Zt, ServiceUnavailableException);
  var _t = [ -3, Lt, Fe, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(_t, SessionStreamingException);
  var Kt = [ -3, Lt, Ge, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(Kt, SessionTimeoutException);
  var Bt = [ -3, Lt, He, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(Bt, ThrottlingException);
  var Yt = [ -3, Lt, Je, {
   [rt]: Xe,
   [ct]: 400
  }, [ ft, Ct ], [ 0, 0 ] ];
  $t.registerError(Yt, TooManyTagsException);
  var Xt = [ -3, Lt, Ze, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(Xt, UnrecognizedClientException);
  var eo = [ -3, Lt, _e, {
   [rt]: Xe
  }, [ ft ], [ 0 ] ];
  $t.registerError(eo, ValidationException);
  const to = [ kt, $t ];
  var oo = [ 3, Lt, Pe, 0, [ Ke, xt, Et, yt, gt, at, ut, mt ], [ 64 | 0, 0, 0, 0, 1, 2, 0, 64 | 0 ] ];
  var ro = [ 3, Lt, be, 0, [ lt, yt ], [ () => ao, 0 ] ];
  var no = [ 3, Lt, De, 0, [ ht, et, It, St, Be, At, pt, ot, it, ut, dt, tt, Ye, Pt ], [ 0, 1, 1, 1, 0, 1, 0, 0, 64 | 0, 0, 0, 2, 2, 0 ] ];
  var so = [ 3, Lt, qe, 0, [ vt, ft ], [ () => co, 0 ] ];
  var co = [ 3, Lt, Ne, 0, [ Ot, nt ], [ 1, 1 ] ];
  var ao = [ 1, Lt, Re, 0, () => no ];
  var io = [ 9, Lt, Ae, 0, () => oo, () => ro ];
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
    signer: new U.f2
   } ],
   logger: e?.logger ?? new G.N,
   protocol: e?.protocol ?? M.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.cloudwatchlogs",
    errorTypeRegistries: to,
    xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
    version: "2014-03-28",
    serviceTarget: "Logs_20140328"
   },
   serviceId: e?.serviceId ?? "CloudWatch Logs",
   sha256: e?.sha256 ?? F.k,
   urlParser: e?.urlParser ?? V.D,
   utf8Decoder: e?.utf8Decoder ?? Z.a,
   utf8Encoder: e?.utf8Encoder ?? _.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, T.I)(process.version);
   const t = (0, k.I)(e);
   const defaultConfigProvider = () => t().then(L.l);
   const o = getRuntimeConfig(e);
   (0, I.I)(process.version);
   const r = {
    profile: e?.profile,
    logger: o.logger
   };
   return {
    ...o,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, z.Z)(A.$, r),
    bodyLengthChecker: e?.bodyLengthChecker ?? q.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? O.v6,
    defaultSocketTimeout: (0, C.E)(e?.requestHandler, 3e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, P.pf)({
     serviceId: o.serviceId,
     clientVersion: w.rE
    }),
    eventStreamSerdeProvider: e?.eventStreamSerdeProvider ?? j.J2,
    maxAttempts: e?.maxAttempts ?? (0, z.Z)(x.qs, e),
    region: e?.region ?? (0, z.Z)($.GG, {
     ...$.zH,
     ...r
    }),
    requestHandler: N.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, z.Z)({
     ...x.kN,
     default: async () => (await defaultConfigProvider()).retryMode || W.L0
    }, e),
    streamCollector: e?.streamCollector ?? Q.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, z.Z)(D.e$, r),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, z.Z)(R.Ko, r),
    userAgentAppId: e?.userAgentAppId ?? (0, z.Z)(b.hV, r)
   };
  };
  var po = o(9999);
  var lo = o(6571);
  var uo = o(274);
  const getHttpAuthExtensionConfiguration = e => {
   const t = e.httpAuthSchemes;
   let o = e.httpAuthSchemeProvider;
   let r = e.credentials;
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
   const o = Object.assign((0, po.R)(e), (0, lo.xA)(e), (0, uo.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, po.$)(o), (0, lo.uv)(o), (0, uo.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class CloudWatchLogsClient extends d.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const d = (0, r.D)(o);
    const v = (0, x.$z)(d);
    const f = (0, u.T)(v);
    const S = (0, n.OV)(f);
    const y = (0, m.Co)(S);
    const w = resolveEventStreamSerdeConfig(y);
    const I = resolveHttpAuthSchemeConfig(w);
    const C = resolveRuntimeExtensions(I, e?.extensions || []);
    this.config = C;
    this.middlewareStack.use((0, g.wq)(this.config));
    this.middlewareStack.use((0, s.sM)(this.config));
    this.middlewareStack.use((0, E.ey)(this.config));
    this.middlewareStack.use((0, h.vK)(this.config));
    this.middlewareStack.use((0, n.TC)(this.config));
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
  var mo = o(6801);
  const ho = (0, mo.k)(y, "Logs_20140328", "CloudWatchLogsClient", m.rD);
  const xo = {};
  const _mw0 = (e, t, o, r) => [];
  class DescribeLogGroupsCommand extends(ho(xo, _mw0, "DescribeLogGroups", io)){}
 }),
 6275: ((e, t, o) => {
  o.d(t, {
   T: () => AwsJson1_1Protocol
  });
  var r = o(5715);
  var n = o(5143);
  var s = o(7446);
  var c = o(6204);
  var a = o(5125);
  var i = o(4017);
  class AwsJsonRpcProtocol extends r.M {
   serializer;
   deserializer;
   serviceTarget;
   codec;
   mixin;
   awsQueryCompatible;
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: o, awsQueryCompatible: r, jsonCodec: s}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t
    });
    this.serviceTarget = o;
    this.codec = s ?? new n.p({
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
   async serializeRequest(e, t, o) {
    const r = await super.serializeRequest(e, t, o);
    if (!r.path.endsWith("/")) r.path += "/";
    r.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    r.headers["x-amz-target"] = `${this.serviceTarget}.${e.name}`;
    if (this.awsQueryCompatible) r.headers["x-amzn-query-mode"] = "true";
    if ((0, c.L)(e.input) === "unit" || !r.body) r.body = "{}";
    return r;
   }
   getPayloadCodec() {
    return this.codec;
   }
   async handleError(e, t, o, r, n) {
    const {awsQueryCompatible: c} = this;
    if (c) this.mixin.setQueryCompatError(r, o);
    const i = (0, s.rh)(o, r, c) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace);
    const {errorSchema: p, errorMetadata: l} = await this.mixin.getErrorSchemaOrThrowBaseException(i, this.options.defaultNamespace, o, r, n, c ? this.mixin.findQueryCompatibleError : void 0);
    const d = a.l1.of(p);
    const u = r.message ?? r.Message ?? "UnknownError";
    const m = this.compositeErrorRegistry.getErrorCtor(p) ?? Error;
    const h = new m({});
    const x = {};
    const E = this.codec.createDeserializer();
    for (const [e, t] of d.structIterator()) if (r[e] != null) x[e] = E.readObject(t, r[e]);
    if (c) this.mixin.queryCompatOutput(r, x);
    throw this.mixin.decorateServiceException(Object.assign(h, l, {
     $fault: d.getMergedTraits().error,
     message: u
    }, x), r);
   }
  }
  class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: o, awsQueryCompatible: r, jsonCodec: n}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t,
     serviceTarget: o,
     awsQueryCompatible: r,
     jsonCodec: n
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
