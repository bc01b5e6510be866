export const id = 164;

export const ids = [ 164 ];

export const modules = {
 5164: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CloudWatchLogsClient: () => CloudWatchLogsClient,
   GetLogEventsCommand: () => GetLogEventsCommand
  });
  var configurations = __webpack_require__(846);
  var hostHeaderMiddleware = __webpack_require__(9007);
  var user_agent_middleware = __webpack_require__(8486);
  var loggerMiddleware = __webpack_require__(5180);
  var getRecursionDetectionPlugin = __webpack_require__(7591);
  var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(2781);
  var DefaultIdentityProviderConfig = __webpack_require__(7086);
  var getHttpSigningMiddleware = __webpack_require__(1567);
  var client = __webpack_require__(8702);
  var resolveRegionConfig = __webpack_require__(7503);
  var endpoints = __webpack_require__(4172);
  const resolveEventStreamSerdeConfig = input => Object.assign(input, {
   eventStreamMarshaller: input.eventStreamSerdeProvider(input)
  });
  var contentLengthMiddleware = __webpack_require__(7041);
  var middleware_retry_configurations = __webpack_require__(7760);
  var retry = __webpack_require__(2122);
  var getSchemaSerdePlugin = __webpack_require__(7849);
  var httpAuthSchemes = __webpack_require__(8181);
  var getSmithyContext = __webpack_require__(8743);
  var normalizeProvider = __webpack_require__(9362);
  const defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: (0, getSmithyContext.u)(context).operation,
   region: await (0, normalizeProvider.t)(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "logs",
     region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
     signingProperties: {
      config: config,
      context: context
     }
    })
   };
  }
  const defaultCloudWatchLogsHttpAuthSchemeProvider = authParameters => {
   const options = [];
   switch (authParameters.operation) {
   default:
    options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
   }
   return options;
  };
  const resolveHttpAuthSchemeConfig = config => {
   const config_0 = (0, httpAuthSchemes.ho)(config);
   return Object.assign(config_0, {
    authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = options => Object.assign(options, {
   useDualstackEndpoint: options.useDualstackEndpoint ?? false,
   useFipsEndpoint: options.useFipsEndpoint ?? false,
   defaultSigningName: "logs"
  });
  const commonParams = {
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
  const package_namespaceObject = {
   rE: "3.1169.0"
  };
  var emitWarningIfUnsupportedVersion = __webpack_require__(5477);
  var getDefaultSocketTimeout = __webpack_require__(9121);
  var defaultUserAgent = __webpack_require__(7532);
  var nodeAppIdConfigOptions = __webpack_require__(7652);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(2628);
  var defaultProvider = __webpack_require__(9882);
  var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(1034);
  var defaults_mode = __webpack_require__(479);
  var resolveDefaultsModeConfig = __webpack_require__(8234);
  var configLoader = __webpack_require__(3945);
  var regionConfig_config = __webpack_require__(6152);
  var NodeUseDualstackEndpointConfigOptions = __webpack_require__(7580);
  var NodeUseFipsEndpointConfigOptions = __webpack_require__(4254);
  var EventStreamMarshaller = __webpack_require__(1451);
  var util_retry_config = __webpack_require__(4353);
  var calculateBodyLength = __webpack_require__(2127);
  var node_http_handler = __webpack_require__(1668);
  var stream_collector = __webpack_require__(6660);
  var AwsSdkSigV4Signer = __webpack_require__(2526);
  var AwsJson1_1Protocol = __webpack_require__(6275);
  var Sha256Node = __webpack_require__(910);
  var NoOpLogger = __webpack_require__(7545);
  var parseUrl = __webpack_require__(8977);
  var fromBase64 = __webpack_require__(9700);
  var toBase64 = __webpack_require__(7305);
  var fromUtf8 = __webpack_require__(7332);
  var toUtf8 = __webpack_require__(9809);
  var aws = __webpack_require__(6180);
  var EndpointCache = __webpack_require__(8479);
  var decideEndpoint = __webpack_require__(7009);
  var customEndpointFunctions = __webpack_require__(1046);
  var BinaryDecisionDiagram = __webpack_require__(5258);
  const m = "ref";
  const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = "stringEquals", h = {
   [m]: "Endpoint"
  }, i = {
   [m]: d
  }, j = {
   [m]: "Region"
  }, k = {}, l = [ j ];
  const _data = {
   conditions: [ [ c, [ h ] ], [ c, l ], [ "aws.partition", l, d ], [ e, [ {
    [m]: "UseFIPS"
   }, b ] ], [ e, [ {
    [m]: "UseDualStack"
   }, b ] ], [ e, [ {
    fn: f,
    argv: [ i, "supportsDualStack" ]
   }, b ] ], [ e, [ {
    fn: f,
    argv: [ i, "supportsFIPS" ]
   }, b ] ], [ g, [ j, "us-gov-east-1" ] ], [ g, [ j, "us-gov-west-1" ] ] ],
   results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ h, k ], [ "https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://logs.us-gov-east-1.amazonaws.com", k ], [ "https://logs.us-gov-west-1.amazonaws.com", k ], [ "https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", k ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://logs.{Region}.{PartitionResult#dnsSuffix}", k ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 14, 3, 1, 4, r + 13, 2, 5, r + 13, 3, 8, 6, 4, 7, r + 12, 5, r + 10, r + 11, 4, 12, 9, 6, 10, r + 9, 7, r + 6, 11, 8, r + 7, r + 8, 5, 13, r + 5, 6, r + 4, r + 5, 3, r + 1, 15, 4, r + 2, r + 3 ]);
  const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
  const cache = new EndpointCache.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
  decideEndpoint.c)(bdd, {
   endpointParams: endpointParams,
   logger: context.logger
  }));
  customEndpointFunctions.m.aws = aws.U;
  var TypeRegistry = __webpack_require__(5629);
  var exceptions = __webpack_require__(4667);
  class CloudWatchLogsServiceException extends exceptions.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, CloudWatchLogsServiceException.prototype);
   }
  }
  class AccessDeniedException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#AccessDeniedException";
   name="AccessDeniedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "AccessDeniedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, AccessDeniedException.prototype);
   }
  }
  class InvalidParameterException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#InvalidParameterException";
   name="InvalidParameterException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidParameterException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidParameterException.prototype);
   }
  }
  class OperationAbortedException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#OperationAbortedException";
   name="OperationAbortedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "OperationAbortedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, OperationAbortedException.prototype);
   }
  }
  class ResourceNotFoundException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
   name="ResourceNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ResourceNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
   }
  }
  class ServiceUnavailableException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
   name="ServiceUnavailableException";
   $fault="server";
   constructor(opts) {
    super({
     name: "ServiceUnavailableException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
   }
  }
  class InternalServerException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#InternalServerException";
   name="InternalServerException";
   $fault="server";
   constructor(opts) {
    super({
     name: "InternalServerException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, InternalServerException.prototype);
   }
  }
  class ThrottlingException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#ThrottlingException";
   name="ThrottlingException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ThrottlingException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ThrottlingException.prototype);
   }
  }
  class ValidationException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#ValidationException";
   name="ValidationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ValidationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ValidationException.prototype);
   }
  }
  class InvalidOperationException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#InvalidOperationException";
   name="InvalidOperationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidOperationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidOperationException.prototype);
   }
  }
  class ConflictException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#ConflictException";
   name="ConflictException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ConflictException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ConflictException.prototype);
   }
  }
  class ServiceQuotaExceededException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
   name="ServiceQuotaExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ServiceQuotaExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
   }
  }
  class LimitExceededException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#LimitExceededException";
   name="LimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "LimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LimitExceededException.prototype);
   }
  }
  class ResourceAlreadyExistsException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
   name="ResourceAlreadyExistsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ResourceAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
   }
  }
  class DataAlreadyAcceptedException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
   name="DataAlreadyAcceptedException";
   $fault="client";
   expectedSequenceToken;
   constructor(opts) {
    super({
     name: "DataAlreadyAcceptedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DataAlreadyAcceptedException.prototype);
    this.expectedSequenceToken = opts.expectedSequenceToken;
   }
  }
  class InternalStreamingException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#InternalStreamingException";
   name="InternalStreamingException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InternalStreamingException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InternalStreamingException.prototype);
   }
  }
  class InvalidSequenceTokenException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
   name="InvalidSequenceTokenException";
   $fault="client";
   expectedSequenceToken;
   constructor(opts) {
    super({
     name: "InvalidSequenceTokenException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidSequenceTokenException.prototype);
    this.expectedSequenceToken = opts.expectedSequenceToken;
   }
  }
  class UnrecognizedClientException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
   name="UnrecognizedClientException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UnrecognizedClientException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnrecognizedClientException.prototype);
   }
  }
  class SessionStreamingException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#SessionStreamingException";
   name="SessionStreamingException";
   $fault="client";
   constructor(opts) {
    super({
     name: "SessionStreamingException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SessionStreamingException.prototype);
   }
  }
  class SessionTimeoutException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#SessionTimeoutException";
   name="SessionTimeoutException";
   $fault="client";
   constructor(opts) {
    super({
     name: "SessionTimeoutException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SessionTimeoutException.prototype);
   }
  }
  class MalformedQueryException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#MalformedQueryException";
   name="MalformedQueryException";
   $fault="client";
   queryCompileError;
   constructor(opts) {
    super({
     name: "MalformedQueryException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, MalformedQueryException.prototype);
    this.queryCompileError = opts.queryCompileError;
   }
  }
  class TooManyTagsException extends CloudWatchLogsServiceException {
   static shapeId="com.amazonaws.cloudwatchlogs#TooManyTagsException";
   name="TooManyTagsException";
   $fault="client";
   resourceName;
   constructor(opts) {
    super({
     name: "TooManyTagsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTagsException.prototype);
    this.resourceName = opts.resourceName;
   }
  }
  const _ADE = "AccessDeniedException";
  const _CE = "ConflictException";
  const _DAAE = "DataAlreadyAcceptedException";
  const _GLE = "GetLogEvents";
  const _GLER = "GetLogEventsRequest";
  const _GLERe = "GetLogEventsResponse";
  const _IOE = "InvalidOperationException";
  const _IPE = "InvalidParameterException";
  const _ISE = "InternalServerException";
  const _ISEn = "InternalStreamingException";
  const _ISTE = "InvalidSequenceTokenException";
  const _LEE = "LimitExceededException";
  const _MQE = "MalformedQueryException";
  const _OAE = "OperationAbortedException";
  const _OLE = "OutputLogEvent";
  const _OLEu = "OutputLogEvents";
  const _QCE = "QueryCompileError";
  const _QCEL = "QueryCompileErrorLocation";
  const _RAEE = "ResourceAlreadyExistsException";
  const _RNFE = "ResourceNotFoundException";
  const _SQEE = "ServiceQuotaExceededException";
  const _SSE = "SessionStreamingException";
  const _STE = "SessionTimeoutException";
  const _SUE = "ServiceUnavailableException";
  const _TE = "ThrottlingException";
  const _TMTE = "TooManyTagsException";
  const _UCE = "UnrecognizedClientException";
  const _VE = "ValidationException";
  const _c = "client";
  const _e = "error";
  const _eCO = "endCharOffset";
  const _eST = "expectedSequenceToken";
  const _eTn = "endTime";
  const _ev = "events";
  const _hE = "httpError";
  const _iT = "ingestionTime";
  const _lGIo = "logGroupIdentifier";
  const _lGN = "logGroupName";
  const _lSN = "logStreamName";
  const _li = "limit";
  const _lo = "location";
  const _m = "message";
  const _nBT = "nextBackwardToken";
  const _nFT = "nextForwardToken";
  const _nT = "nextToken";
  const _qCE = "queryCompileError";
  const _rN = "resourceName";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
  const _sCO = "startCharOffset";
  const _sFH = "startFromHead";
  const _sTt = "startTime";
  const _se = "server";
  const _tim = "timestamp";
  const _u = "unmask";
  const n0 = "com.amazonaws.cloudwatchlogs";
  const _s_registry = new TypeRegistry.O(_s);
  var CloudWatchLogsServiceException$ = [ -3, _s, "CloudWatchLogsServiceException", 0, [], [] ];
  _s_registry.registerError(CloudWatchLogsServiceException$, CloudWatchLogsServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var AccessDeniedException$ = [ -3, n0, _ADE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
  var ConflictException$ = [ -3, n0, _CE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ConflictException$, ConflictException);
  var DataAlreadyAcceptedException$ = [ -3, n0, _DAAE, {
   [_e]: _c
  }, [ _eST, _m ], [ 0, 0 ] ];
  n0_registry.registerError(DataAlreadyAcceptedException$, DataAlreadyAcceptedException);
  var InternalServerException$ = [ -3, n0, _ISE, {
   [_e]: _se,
   [_hE]: 500
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InternalServerException$, InternalServerException);
  var InternalStreamingException$ = [ -3, n0, _ISEn, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InternalStreamingException$, InternalStreamingException);
  var InvalidOperationException$ = [ -3, n0, _IOE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
  var InvalidParameterException$ = [ -3, n0, _IPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
  var InvalidSequenceTokenException$ = [ -3, n0, _ISTE, {
   [_e]: _c
  }, [ _eST, _m ], [ 0, 0 ] ];
  n0_registry.registerError(InvalidSequenceTokenException$, InvalidSequenceTokenException);
  var LimitExceededException$ = [ -3, n0, _LEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LimitExceededException$, LimitExceededException);
  var MalformedQueryException$ = [ -3, n0, _MQE, {
   [_e]: _c
  }, [ _qCE, _m ], [ () => QueryCompileError$, 0 ] ];
  n0_registry.registerError(MalformedQueryException$, MalformedQueryException);
  var OperationAbortedException$ = [ -3, n0, _OAE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(OperationAbortedException$, OperationAbortedException);
  var ResourceAlreadyExistsException$ = [ -3, n0, _RAEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
  var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
  var ServiceQuotaExceededException$ = [ -3, n0, _SQEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
  var ServiceUnavailableException$ = [ -3, n0, _SUE, {
   [_e]: _se
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
  var SessionStreamingException$ = [ -3, n0, _SSE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(SessionStreamingException$, SessionStreamingException);
  var SessionTimeoutException$ = [ -3, n0, _STE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(SessionTimeoutException$, SessionTimeoutException);
  var ThrottlingException$ = [ -3, n0, _TE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ThrottlingException$, ThrottlingException);
  var TooManyTagsException$ = [ -3, n0, _TMTE, {
   [_e]: _c,
   [_hE]: 400
  }, [ _m, _rN ], [ 0, 0 ] ];
  n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
  var UnrecognizedClientException$ = [ -3, n0, _UCE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UnrecognizedClientException$, UnrecognizedClientException);
  var ValidationException$ = [ -3, n0, _VE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ValidationException$, ValidationException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var GetLogEventsRequest$ = [ 3, n0, _GLER, 0, [ _lSN, _lGN, _lGIo, _sTt, _eTn, _nT, _li, _sFH, _u ], [ 0, 0, 0, 1, 1, 0, 1, 2, 2 ], 1 ];
  var GetLogEventsResponse$ = [ 3, n0, _GLERe, 0, [ _ev, _nFT, _nBT ], [ () => OutputLogEvents, 0, 0 ] ];
  var OutputLogEvent$ = [ 3, n0, _OLE, 0, [ _tim, _m, _iT ], [ 1, 0, 1 ] ];
  var QueryCompileError$ = [ 3, n0, _QCE, 0, [ _lo, _m ], [ () => QueryCompileErrorLocation$, 0 ] ];
  var QueryCompileErrorLocation$ = [ 3, n0, _QCEL, 0, [ _sCO, _eCO ], [ 1, 1 ] ];
  var OutputLogEvents = [ 1, n0, _OLEu, 0, () => OutputLogEvent$ ];
  var GetLogEvents$ = [ 9, n0, _GLE, 0, () => GetLogEventsRequest$, () => GetLogEventsResponse$ ];
  const getRuntimeConfig = config => ({
   apiVersion: "2014-03-28",
   base64Decoder: config?.base64Decoder ?? fromBase64.E,
   base64Encoder: config?.base64Encoder ?? toBase64.n,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
    signer: new AwsSdkSigV4Signer.f2
   } ],
   logger: config?.logger ?? new NoOpLogger.N,
   protocol: config?.protocol ?? AwsJson1_1Protocol.T,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.cloudwatchlogs",
    errorTypeRegistries: errorTypeRegistries,
    xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
    version: "2014-03-28",
    serviceTarget: "Logs_20140328"
   },
   serviceId: config?.serviceId ?? "CloudWatch Logs",
   sha256: config?.sha256 ?? Sha256Node.k,
   urlParser: config?.urlParser ?? parseUrl.D,
   utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
   utf8Encoder: config?.utf8Encoder ?? toUtf8.P
  });
  const runtimeConfig_getRuntimeConfig = config => {
   (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
   const defaultsMode = (0, resolveDefaultsModeConfig.I)(config);
   const defaultConfigProvider = () => defaultsMode().then(defaults_mode.l);
   const clientSharedValues = getRuntimeConfig(config);
   (0, emitWarningIfUnsupportedVersion.I)(process.version);
   const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
   };
   return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode: defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? (0, configLoader.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength.n,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6,
    defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
     serviceId: clientSharedValues.serviceId,
     clientVersion: package_namespaceObject.rE
    }),
    eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? EventStreamMarshaller.J2,
    maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
    region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
     ...regionConfig_config.zH,
     ...loaderConfig
    }),
    requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0, configLoader.Z)({
     ...middleware_retry_configurations.kN,
     default: async () => (await defaultConfigProvider()).retryMode || util_retry_config.L0
    }, config),
    streamCollector: config?.streamCollector ?? stream_collector.k,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
   };
  };
  var region_config_resolver_extensions = __webpack_require__(9999);
  var defaultExtensionConfiguration = __webpack_require__(6571);
  var httpExtensionConfiguration = __webpack_require__(274);
  const getHttpAuthExtensionConfiguration = runtimeConfig => {
   const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
   let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
   let _credentials = runtimeConfig.credentials;
   return {
    setHttpAuthScheme(httpAuthScheme) {
     const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
     if (index === -1) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
    },
    httpAuthSchemes() {
     return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
     _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
     return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
     _credentials = credentials;
    },
    credentials() {
     return _credentials;
    }
   };
  };
  const resolveHttpAuthRuntimeConfig = config => ({
   httpAuthSchemes: config.httpAuthSchemes(),
   httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
   credentials: config.credentials()
  });
  const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
   const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
   defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
   extensions.forEach(extension => extension.configure(extensionConfiguration));
   return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
   defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
  };
  class CloudWatchLogsClient extends client.K {
   config;
   constructor(...[configuration]) {
    const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = (0, configurations.D)(_config_1);
    const _config_3 = (0, middleware_retry_configurations.$z)(_config_2);
    const _config_4 = (0, resolveRegionConfig.T)(_config_3);
    const _config_5 = (0, hostHeaderMiddleware.OV)(_config_4);
    const _config_6 = (0, endpoints.Co)(_config_5);
    const _config_7 = resolveEventStreamSerdeConfig(_config_6);
    const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
    const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
    this.config = _config_9;
    this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
    this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
    this.middlewareStack.use((0, retry.ey)(this.config));
    this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
    this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
    this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
    this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
    this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig.h({
      "aws.auth#sigv4": config.credentials
     })
    }));
    this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  var client_command_builder = __webpack_require__(6801);
  const command = (0, client_command_builder.k)(commonParams, "Logs_20140328", "CloudWatchLogsClient", endpoints.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
  class GetLogEventsCommand extends(command(_ep0, _mw0, "GetLogEvents", GetLogEvents$)){}
 }),
 6275: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => AwsJson1_1Protocol
  });
  var RpcProtocol = __webpack_require__(5715);
  var JsonCodec2 = __webpack_require__(5143);
  var parseJsonBody = __webpack_require__(7446);
  var deref = __webpack_require__(6204);
  var NormalizedSchema = __webpack_require__(5125);
  var ProtocolLib = __webpack_require__(4017);
  class AwsJsonRpcProtocol extends RpcProtocol.M {
   serializer;
   deserializer;
   serviceTarget;
   codec;
   mixin;
   awsQueryCompatible;
   constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, serviceTarget: serviceTarget, awsQueryCompatible: awsQueryCompatible, jsonCodec: jsonCodec}) {
    super({
     defaultNamespace: defaultNamespace,
     errorTypeRegistries: errorTypeRegistries
    });
    this.serviceTarget = serviceTarget;
    this.codec = jsonCodec ?? new JsonCodec2.p({
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!awsQueryCompatible;
    this.mixin = new ProtocolLib.U(this.awsQueryCompatible);
   }
   async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    if (!request.path.endsWith("/")) request.path += "/";
    request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
    if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
    if ((0, deref.L)(operationSchema.input) === "unit" || !request.body) request.body = "{}";
    return request;
   }
   getPayloadCodec() {
    return this.codec;
   }
   async handleError(operationSchema, context, response, dataObject, metadata) {
    const {awsQueryCompatible: awsQueryCompatible} = this;
    if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
    const errorIdentifier = (0, parseJsonBody.rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
    const ns = NormalizedSchema.l1.of(errorSchema);
    const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    const output = {};
    const errorDeserializer = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
    if (awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
     $fault: ns.getMergedTraits().error,
     message: message
    }, output), dataObject);
   }
  }
  class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
   constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, serviceTarget: serviceTarget, awsQueryCompatible: awsQueryCompatible, jsonCodec: jsonCodec}) {
    super({
     defaultNamespace: defaultNamespace,
     errorTypeRegistries: errorTypeRegistries,
     serviceTarget: serviceTarget,
     awsQueryCompatible: awsQueryCompatible,
     jsonCodec: jsonCodec
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
 }),
 6801: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => makeBuilder
  });
  var middleware = __webpack_require__(7418);
  var MiddlewareStack = __webpack_require__(7520);
  var NormalizedSchema = __webpack_require__(5125);
  const SENSITIVE_STRING = "***SensitiveInformation***";
  function schemaLogFilter(schema, data) {
   if (data == null) return data;
   const ns = NormalizedSchema.l1.of(schema);
   if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
   if (ns.isListSchema()) {
    const valueSchema = ns.getValueSchema();
    if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
    if (Array.isArray(data)) return data.map(value => schemaLogFilter(valueSchema, value));
   } else if (ns.isMapSchema()) {
    const valueSchema = ns.getValueSchema();
    if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
    if (typeof data === "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [ key, schemaLogFilter(valueSchema, value) ]));
   } else if (ns.isStructSchema() && typeof data === "object") {
    const object = data;
    const newObject = {};
    for (const [member, memberNs] of ns.structIterator()) if (object[member] != null) newObject[member] = schemaLogFilter(memberNs, object[member]);
    return newObject;
   }
   return data;
  }
  const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
  class Command {
   middlewareStack=(0, MiddlewareStack.o)();
   schema;
   static classBuilder() {
    return new ClassBuilder;
   }
   resolveMiddlewareWithContext(clientStack, configuration, options, {middlewareFn: middlewareFn, clientName: clientName, commandName: commandName, inputFilterSensitiveLog: inputFilterSensitiveLog, outputFilterSensitiveLog: outputFilterSensitiveLog, smithyContext: smithyContext, additionalContext: additionalContext, CommandCtor: CommandCtor}) {
    for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
    const stack = clientStack.concat(this.middlewareStack);
    const {logger: logger} = configuration;
    const additionalSmithyContext = additionalContext[middleware.V];
    const handlerExecutionContext = {
     logger: logger,
     clientName: clientName,
     commandName: commandName,
     inputFilterSensitiveLog: inputFilterSensitiveLog,
     outputFilterSensitiveLog: outputFilterSensitiveLog,
     ...additionalContext,
     [middleware.V]: {
      ...additionalSmithyContext,
      commandInstance: this,
      ...smithyContext,
      ...options?.metricsRecorder === void 0 ? {} : {
       metricsRecorder: options.metricsRecorder
      },
      ...options?.abortSignal === void 0 ? {} : {
       abortSignal: options.abortSignal
      }
     }
    };
    const {requestHandler: requestHandler} = configuration;
    let requestOptions = options ?? {};
    if (requestOptions.metricsRecorder) {
     requestOptions = {
      ...requestOptions
     };
     delete requestOptions.metricsRecorder;
    }
    let isEventStream;
    const schema = this.schema;
    const marker = schema?.[operationEventStreamMarker];
    if (marker !== void 0) isEventStream = marker; else if (schema) if (Array.isArray(schema) && schema[0] === 9) {
     const [, , , , input$, output$] = schema;
     isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.l1.of(input$).getEventStreamMember() || NormalizedSchema.l1.of(output$).getEventStreamMember());
    }
    if (isEventStream) requestOptions = {
     isEventStream: isEventStream,
     ...requestOptions
    };
    return stack.resolve(request => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
   }
  }
  class ClassBuilder {
   _init=() => {};
   _ep={};
   _middlewareFn=() => [];
   _commandName="";
   _clientName="";
   _additionalContext={};
   _smithyContext={};
   _inputFilterSensitiveLog=void 0;
   _outputFilterSensitiveLog=void 0;
   _serializer=null;
   _deserializer=null;
   _operationSchema;
   init(cb) {
    this._init = cb;
   }
   ep(endpointParameterInstructions) {
    this._ep = endpointParameterInstructions;
    return this;
   }
   m(middlewareSupplier) {
    this._middlewareFn = middlewareSupplier;
    return this;
   }
   s(service, operation, smithyContext = {}) {
    this._smithyContext = {
     service: service,
     operation: operation,
     ...smithyContext
    };
    return this;
   }
   c(additionalContext = {}) {
    this._additionalContext = additionalContext;
    return this;
   }
   n(clientName, commandName) {
    this._clientName = clientName;
    this._commandName = commandName;
    return this;
   }
   f(inputFilter = _ => _, outputFilter = _ => _) {
    this._inputFilterSensitiveLog = inputFilter;
    this._outputFilterSensitiveLog = outputFilter;
    return this;
   }
   ser(serializer) {
    this._serializer = serializer;
    return this;
   }
   de(deserializer) {
    this._deserializer = deserializer;
    return this;
   }
   sc(operation) {
    this._operationSchema = operation;
    this._smithyContext.operationSchema = operation;
    return this;
   }
   build() {
    const closure = this;
    let CommandRef;
    return CommandRef = class extends Command {
     input;
     static getEndpointParameterInstructions() {
      return closure._ep;
     }
     constructor(...[input]) {
      super();
      this.input = input ?? {};
      closure._init(this);
      this.schema = closure._operationSchema;
     }
     resolveMiddleware(stack, configuration, options) {
      const op = closure._operationSchema;
      const input = op?.[4] ?? op?.input;
      const output = op?.[5] ?? op?.output;
      return this.resolveMiddlewareWithContext(stack, configuration, options, {
       CommandCtor: CommandRef,
       middlewareFn: closure._middlewareFn,
       clientName: closure._clientName,
       commandName: closure._commandName,
       inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : _ => _),
       outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : _ => _),
       smithyContext: closure._smithyContext,
       additionalContext: closure._additionalContext
      });
     }
     serialize=closure._serializer;
     deserialize=closure._deserializer;
    };
   }
  }
  function makeBuilder(common, service, name, ep) {
   return function(added, plugins, op, $, smithyContext = {}) {
    const epMerged = Object.assign({}, common, added);
    return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
     const list = plugins.call(this, CommandCtor, clientStack, config, options);
     list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
     return list;
    }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
   };
  }
 })
};
