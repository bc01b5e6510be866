export const id = 648;

export const ids = [ 648 ];

export const modules = {
 8648: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ECSClient: () => ECSClient
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
  var contentLengthMiddleware = __webpack_require__(7041);
  var middleware_retry_configurations = __webpack_require__(7760);
  var retry = __webpack_require__(2122);
  var getSchemaSerdePlugin = __webpack_require__(7849);
  var httpAuthSchemes = __webpack_require__(8181);
  var getSmithyContext = __webpack_require__(8743);
  var normalizeProvider = __webpack_require__(9362);
  const defaultECSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: (0, getSmithyContext.u)(context).operation,
   region: await (0, normalizeProvider.t)(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "ecs",
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
  const defaultECSHttpAuthSchemeProvider = authParameters => {
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
   defaultSigningName: "ecs"
  });
  const package_namespaceObject = {
   rE: "3.1162.0"
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
  const k = "ref";
  const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
   [k]: "Endpoint"
  }, h = {
   [k]: d
  }, i = {}, j = [ {
   [k]: "Region"
  } ];
  const _data = {
   conditions: [ [ c, [ g ] ], [ c, j ], [ "aws.partition", j, d ], [ e, [ {
    [k]: "UseFIPS"
   }, b ] ], [ e, [ {
    [k]: "UseDualStack"
   }, b ] ], [ e, [ {
    fn: f,
    argv: [ h, "supportsDualStack" ]
   }, b ] ], [ e, [ {
    fn: f,
    argv: [ h, "supportsFIPS" ]
   }, b ] ] ],
   results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://ecs.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, r + 11, 2, 5, r + 11, 3, 8, 6, 4, 7, r + 10, 5, r + 8, r + 9, 4, 10, 9, 6, r + 6, r + 7, 5, 11, r + 5, 6, r + 4, r + 5, 3, r + 1, 13, 4, r + 2, r + 3 ]);
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
  class ECSServiceException extends exceptions.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, ECSServiceException.prototype);
   }
  }
  class AccessDeniedException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#AccessDeniedException";
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
  class ClientException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClientException";
   name="ClientException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ClientException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ClientException.prototype);
   }
  }
  class ClusterNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterNotFoundException";
   name="ClusterNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ClusterNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ClusterNotFoundException.prototype);
   }
  }
  class InvalidParameterException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#InvalidParameterException";
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
  class LimitExceededException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#LimitExceededException";
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
  class ServerException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServerException";
   name="ServerException";
   $fault="server";
   constructor(opts) {
    super({
     name: "ServerException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, ServerException.prototype);
   }
  }
  class UnsupportedFeatureException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#UnsupportedFeatureException";
   name="UnsupportedFeatureException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UnsupportedFeatureException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnsupportedFeatureException.prototype);
   }
  }
  class UpdateInProgressException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#UpdateInProgressException";
   name="UpdateInProgressException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UpdateInProgressException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UpdateInProgressException.prototype);
   }
  }
  class NamespaceNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#NamespaceNotFoundException";
   name="NamespaceNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "NamespaceNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NamespaceNotFoundException.prototype);
   }
  }
  class ClusterContainsCapacityProviderException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsCapacityProviderException";
   name="ClusterContainsCapacityProviderException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ClusterContainsCapacityProviderException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ClusterContainsCapacityProviderException.prototype);
   }
  }
  class ClusterContainsContainerInstancesException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsContainerInstancesException";
   name="ClusterContainsContainerInstancesException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ClusterContainsContainerInstancesException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ClusterContainsContainerInstancesException.prototype);
   }
  }
  class ClusterContainsServicesException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsServicesException";
   name="ClusterContainsServicesException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ClusterContainsServicesException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ClusterContainsServicesException.prototype);
   }
  }
  class ClusterContainsTasksException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsTasksException";
   name="ClusterContainsTasksException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ClusterContainsTasksException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ClusterContainsTasksException.prototype);
   }
  }
  class TargetNotConnectedException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#TargetNotConnectedException";
   name="TargetNotConnectedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TargetNotConnectedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TargetNotConnectedException.prototype);
   }
  }
  class ResourceInUseException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ResourceInUseException";
   name="ResourceInUseException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ResourceInUseException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceInUseException.prototype);
   }
  }
  class TargetNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#TargetNotFoundException";
   name="TargetNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TargetNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TargetNotFoundException.prototype);
   }
  }
  class ServiceNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServiceNotFoundException";
   name="ServiceNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ServiceNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ServiceNotFoundException.prototype);
   }
  }
  class AttributeLimitExceededException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#AttributeLimitExceededException";
   name="AttributeLimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "AttributeLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, AttributeLimitExceededException.prototype);
   }
  }
  class MissingVersionException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#MissingVersionException";
   name="MissingVersionException";
   $fault="client";
   constructor(opts) {
    super({
     name: "MissingVersionException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, MissingVersionException.prototype);
   }
  }
  class NoUpdateAvailableException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#NoUpdateAvailableException";
   name="NoUpdateAvailableException";
   $fault="client";
   constructor(opts) {
    super({
     name: "NoUpdateAvailableException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoUpdateAvailableException.prototype);
   }
  }
  class ServiceDeploymentNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServiceDeploymentNotFoundException";
   name="ServiceDeploymentNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ServiceDeploymentNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ServiceDeploymentNotFoundException.prototype);
   }
  }
  class PlatformUnknownException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#PlatformUnknownException";
   name="PlatformUnknownException";
   $fault="client";
   constructor(opts) {
    super({
     name: "PlatformUnknownException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PlatformUnknownException.prototype);
   }
  }
  class DaemonNotActiveException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#DaemonNotActiveException";
   name="DaemonNotActiveException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DaemonNotActiveException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DaemonNotActiveException.prototype);
   }
  }
  class DaemonNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#DaemonNotFoundException";
   name="DaemonNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DaemonNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DaemonNotFoundException.prototype);
   }
  }
  class GatewayNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#GatewayNotFoundException";
   name="GatewayNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "GatewayNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, GatewayNotFoundException.prototype);
   }
  }
  class ResourceNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ResourceNotFoundException";
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
  class PlatformTaskDefinitionIncompatibilityException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#PlatformTaskDefinitionIncompatibilityException";
   name="PlatformTaskDefinitionIncompatibilityException";
   $fault="client";
   constructor(opts) {
    super({
     name: "PlatformTaskDefinitionIncompatibilityException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PlatformTaskDefinitionIncompatibilityException.prototype);
   }
  }
  class ServiceNotActiveException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServiceNotActiveException";
   name="ServiceNotActiveException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ServiceNotActiveException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ServiceNotActiveException.prototype);
   }
  }
  class ConflictException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ConflictException";
   name="ConflictException";
   $fault="client";
   resourceIds;
   constructor(opts) {
    super({
     name: "ConflictException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ConflictException.prototype);
    this.resourceIds = opts.resourceIds;
   }
  }
  class TaskSetNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#TaskSetNotFoundException";
   name="TaskSetNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TaskSetNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TaskSetNotFoundException.prototype);
   }
  }
  class BlockedException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#BlockedException";
   name="BlockedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "BlockedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, BlockedException.prototype);
   }
  }
  const _ADE = "AccessDeniedException";
  const _ALEE = "AttributeLimitExceededException";
  const _BE = "BlockedException";
  const _CCCIE = "ClusterContainsContainerInstancesException";
  const _CCCPE = "ClusterContainsCapacityProviderException";
  const _CCSE = "ClusterContainsServicesException";
  const _CCTE = "ClusterContainsTasksException";
  const _CE = "ClientException";
  const _CEo = "ConflictException";
  const _CNFE = "ClusterNotFoundException";
  const _DNAE = "DaemonNotActiveException";
  const _DNFE = "DaemonNotFoundException";
  const _GNFE = "GatewayNotFoundException";
  const _IPE = "InvalidParameterException";
  const _LEE = "LimitExceededException";
  const _MVE = "MissingVersionException";
  const _NNFE = "NamespaceNotFoundException";
  const _NUAE = "NoUpdateAvailableException";
  const _PTDIE = "PlatformTaskDefinitionIncompatibilityException";
  const _PUE = "PlatformUnknownException";
  const _RIUE = "ResourceInUseException";
  const _RNFE = "ResourceNotFoundException";
  const _SDNFE = "ServiceDeploymentNotFoundException";
  const _SE = "ServerException";
  const _SNAE = "ServiceNotActiveException";
  const _SNFE = "ServiceNotFoundException";
  const _TNCE = "TargetNotConnectedException";
  const _TNFE = "TargetNotFoundException";
  const _TSNFE = "TaskSetNotFoundException";
  const _UFE = "UnsupportedFeatureException";
  const _UIPE = "UpdateInProgressException";
  const _c = "client";
  const _e = "error";
  const _hE = "httpError";
  const _m = "message";
  const _rI = "resourceIds";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
  const _se = "server";
  const n0 = "com.amazonaws.ecs";
  const _s_registry = new TypeRegistry.O(_s);
  var ECSServiceException$ = [ -3, _s, "ECSServiceException", 0, [], [] ];
  _s_registry.registerError(ECSServiceException$, ECSServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var AccessDeniedException$ = [ -3, n0, _ADE, {
   [_e]: _c,
   [_hE]: 403
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
  var AttributeLimitExceededException$ = [ -3, n0, _ALEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(AttributeLimitExceededException$, AttributeLimitExceededException);
  var BlockedException$ = [ -3, n0, _BE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(BlockedException$, BlockedException);
  var ClientException$ = [ -3, n0, _CE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ClientException$, ClientException);
  var ClusterContainsCapacityProviderException$ = [ -3, n0, _CCCPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ClusterContainsCapacityProviderException$, ClusterContainsCapacityProviderException);
  var ClusterContainsContainerInstancesException$ = [ -3, n0, _CCCIE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ClusterContainsContainerInstancesException$, ClusterContainsContainerInstancesException);
  var ClusterContainsServicesException$ = [ -3, n0, _CCSE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ClusterContainsServicesException$, ClusterContainsServicesException);
  var ClusterContainsTasksException$ = [ -3, n0, _CCTE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ClusterContainsTasksException$, ClusterContainsTasksException);
  var ClusterNotFoundException$ = [ -3, n0, _CNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ClusterNotFoundException$, ClusterNotFoundException);
  var ConflictException$ = [ -3, n0, _CEo, {
   [_e]: _c
  }, [ _rI, _m ], [ 64 | 0, 0 ] ];
  n0_registry.registerError(ConflictException$, ConflictException);
  var DaemonNotActiveException$ = [ -3, n0, _DNAE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DaemonNotActiveException$, DaemonNotActiveException);
  var DaemonNotFoundException$ = [ -3, n0, _DNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DaemonNotFoundException$, DaemonNotFoundException);
  var GatewayNotFoundException$ = [ -3, n0, _GNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(GatewayNotFoundException$, GatewayNotFoundException);
  var InvalidParameterException$ = [ -3, n0, _IPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
  var LimitExceededException$ = [ -3, n0, _LEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LimitExceededException$, LimitExceededException);
  var MissingVersionException$ = [ -3, n0, _MVE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(MissingVersionException$, MissingVersionException);
  var NamespaceNotFoundException$ = [ -3, n0, _NNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NamespaceNotFoundException$, NamespaceNotFoundException);
  var NoUpdateAvailableException$ = [ -3, n0, _NUAE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NoUpdateAvailableException$, NoUpdateAvailableException);
  var PlatformTaskDefinitionIncompatibilityException$ = [ -3, n0, _PTDIE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(PlatformTaskDefinitionIncompatibilityException$, PlatformTaskDefinitionIncompatibilityException);
  var PlatformUnknownException$ = [ -3, n0, _PUE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(PlatformUnknownException$, PlatformUnknownException);
  var ResourceInUseException$ = [ -3, n0, _RIUE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
  var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
  var ServerException$ = [ -3, n0, _SE, {
   [_e]: _se
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ServerException$, ServerException);
  var ServiceDeploymentNotFoundException$ = [ -3, n0, _SDNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ServiceDeploymentNotFoundException$, ServiceDeploymentNotFoundException);
  var ServiceNotActiveException$ = [ -3, n0, _SNAE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ServiceNotActiveException$, ServiceNotActiveException);
  var ServiceNotFoundException$ = [ -3, n0, _SNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ServiceNotFoundException$, ServiceNotFoundException);
  var TargetNotConnectedException$ = [ -3, n0, _TNCE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TargetNotConnectedException$, TargetNotConnectedException);
  var TargetNotFoundException$ = [ -3, n0, _TNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TargetNotFoundException$, TargetNotFoundException);
  var TaskSetNotFoundException$ = [ -3, n0, _TSNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TaskSetNotFoundException$, TaskSetNotFoundException);
  var UnsupportedFeatureException$ = [ -3, n0, _UFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UnsupportedFeatureException$, UnsupportedFeatureException);
  var UpdateInProgressException$ = [ -3, n0, _UIPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UpdateInProgressException$, UpdateInProgressException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  const getRuntimeConfig = config => ({
   apiVersion: "2014-11-13",
   base64Decoder: config?.base64Decoder ?? fromBase64.E,
   base64Encoder: config?.base64Encoder ?? toBase64.n,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECSHttpAuthSchemeProvider,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
    signer: new AwsSdkSigV4Signer.f2
   } ],
   logger: config?.logger ?? new NoOpLogger.N,
   protocol: config?.protocol ?? AwsJson1_1Protocol.T,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ecs",
    errorTypeRegistries: errorTypeRegistries,
    xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
    version: "2014-11-13",
    serviceTarget: "AmazonEC2ContainerServiceV20141113"
   },
   serviceId: config?.serviceId ?? "ECS",
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
    defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 9e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
     serviceId: clientSharedValues.serviceId,
     clientVersion: package_namespaceObject.rE
    }),
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
  class ECSClient extends client.K {
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
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
    this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
    this.middlewareStack.use((0, retry.ey)(this.config));
    this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
    this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
    this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
    this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
    this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultECSHttpAuthSchemeParametersProvider,
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
 }),
 6275: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => AwsJson1_1Protocol
  });
  var RpcProtocol = __webpack_require__(5715);
  var JsonCodec2 = __webpack_require__(5143);
  var parseJsonBody = __webpack_require__(7446);
  var deref = __webpack_require__(3823);
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
 })
};
