export const id = 788;

export const ids = [ 788 ];

export const modules = {
 7314: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DescribeTargetHealthCommand: () => DescribeTargetHealthCommand,
   ElasticLoadBalancingV2Client: () => ElasticLoadBalancingV2Client
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
  const defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: (0, getSmithyContext.u)(context).operation,
   region: await (0, normalizeProvider.t)(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "elasticloadbalancing",
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
  const defaultElasticLoadBalancingV2HttpAuthSchemeProvider = authParameters => {
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
   defaultSigningName: "elasticloadbalancing"
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
   rE: "3.1142.0"
  };
  var emitWarningIfUnsupportedVersion = __webpack_require__(5477);
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
  var AwsQueryProtocol = __webpack_require__(1166);
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
   }, b ] ], [ "stringEquals", [ {
    fn: f,
    argv: [ h, "name" ]
   }, "aws-us-gov" ] ] ],
   results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://elasticloadbalancing.{Region}.amazonaws.com", i ], [ "https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, r + 12, 2, 5, r + 12, 3, 8, 6, 4, 7, r + 11, 5, r + 9, r + 10, 4, 11, 9, 6, 10, r + 8, 7, r + 6, r + 7, 5, 12, r + 5, 6, r + 4, r + 5, 3, r + 1, 14, 4, r + 2, r + 3 ]);
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
  class ElasticLoadBalancingV2ServiceException extends exceptions.T {
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, ElasticLoadBalancingV2ServiceException.prototype);
   }
  }
  class CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="CertificateNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CertificateNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CertificateNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="ListenerNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ListenerNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ListenerNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyCertificatesException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyCertificatesException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyCertificatesException.prototype);
    this.Message = opts.Message;
   }
  }
  class DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException {
   name="DuplicateTagKeysException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DuplicateTagKeysException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DuplicateTagKeysException.prototype);
    this.Message = opts.Message;
   }
  }
  class LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="LoadBalancerNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "LoadBalancerNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LoadBalancerNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class RuleNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="RuleNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "RuleNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RuleNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="TargetGroupNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TargetGroupNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TargetGroupNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyTagsException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyTagsException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyTagsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTagsException.prototype);
    this.Message = opts.Message;
   }
  }
  class TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="TrustStoreNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TrustStoreNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TrustStoreNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidRevocationContentException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidRevocationContentException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidRevocationContentException.prototype);
    this.Message = opts.Message;
   }
  }
  class RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="RevocationContentNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "RevocationContentNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RevocationContentNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyTrustStoreRevocationEntriesException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyTrustStoreRevocationEntriesException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTrustStoreRevocationEntriesException.prototype);
    this.Message = opts.Message;
   }
  }
  class AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="AllocationIdNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "AllocationIdNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, AllocationIdNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException {
   name="ALPNPolicyNotSupportedException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ALPNPolicyNotSupportedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ALPNPolicyNotSupportedException.prototype);
    this.Message = opts.Message;
   }
  }
  class AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException {
   name="AvailabilityZoneNotSupportedException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "AvailabilityZoneNotSupportedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, AvailabilityZoneNotSupportedException.prototype);
    this.Message = opts.Message;
   }
  }
  class CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="CaCertificatesBundleNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CaCertificatesBundleNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CaCertificatesBundleNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
   name="CapacityDecreaseRequestsLimitExceededException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CapacityDecreaseRequestsLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CapacityDecreaseRequestsLimitExceededException.prototype);
    this.Message = opts.Message;
   }
  }
  class CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException {
   name="CapacityReservationPendingException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CapacityReservationPendingException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CapacityReservationPendingException.prototype);
    this.Message = opts.Message;
   }
  }
  class CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
   name="CapacityUnitsLimitExceededException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CapacityUnitsLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CapacityUnitsLimitExceededException.prototype);
    this.Message = opts.Message;
   }
  }
  class DuplicateListenerException extends ElasticLoadBalancingV2ServiceException {
   name="DuplicateListenerException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DuplicateListenerException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DuplicateListenerException.prototype);
    this.Message = opts.Message;
   }
  }
  class IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException {
   name="IncompatibleProtocolsException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "IncompatibleProtocolsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IncompatibleProtocolsException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidConfigurationRequestException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidConfigurationRequestException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidConfigurationRequestException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidLoadBalancerActionException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidLoadBalancerActionException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidLoadBalancerActionException.prototype);
    this.Message = opts.Message;
   }
  }
  class SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="SSLPolicyNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "SSLPolicyNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SSLPolicyNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException {
   name="TargetGroupAssociationLimitException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TargetGroupAssociationLimitException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TargetGroupAssociationLimitException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyActionsException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyActionsException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyActionsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyActionsException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyListenersException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyListenersException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyListenersException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyListenersException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyRegistrationsForTargetIdException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyRegistrationsForTargetIdException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyRegistrationsForTargetIdException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyTargetsException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyTargetsException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyTargetsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTargetsException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyUniqueTargetGroupsPerLoadBalancerException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyUniqueTargetGroupsPerLoadBalancerException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyUniqueTargetGroupsPerLoadBalancerException.prototype);
    this.Message = opts.Message;
   }
  }
  class TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException {
   name="TrustStoreNotReadyException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TrustStoreNotReadyException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TrustStoreNotReadyException.prototype);
    this.Message = opts.Message;
   }
  }
  class UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException {
   name="UnsupportedProtocolException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "UnsupportedProtocolException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnsupportedProtocolException.prototype);
    this.Message = opts.Message;
   }
  }
  class DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException {
   name="DuplicateLoadBalancerNameException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DuplicateLoadBalancerNameException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DuplicateLoadBalancerNameException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidSchemeException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidSchemeException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidSchemeException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidSchemeException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidSecurityGroupException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidSecurityGroupException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidSecurityGroupException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidSubnetException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidSubnetException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidSubnetException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidSubnetException.prototype);
    this.Message = opts.Message;
   }
  }
  class OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException {
   name="OperationNotPermittedException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "OperationNotPermittedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, OperationNotPermittedException.prototype);
    this.Message = opts.Message;
   }
  }
  class ResourceInUseException extends ElasticLoadBalancingV2ServiceException {
   name="ResourceInUseException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ResourceInUseException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceInUseException.prototype);
    this.Message = opts.Message;
   }
  }
  class SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="SubnetNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "SubnetNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SubnetNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyLoadBalancersException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyLoadBalancersException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyLoadBalancersException.prototype);
    this.Message = opts.Message;
   }
  }
  class PriorityInUseException extends ElasticLoadBalancingV2ServiceException {
   name="PriorityInUseException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "PriorityInUseException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PriorityInUseException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyRulesException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyRulesException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyRulesException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyRulesException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyTargetGroupsException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyTargetGroupsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTargetGroupsException.prototype);
    this.Message = opts.Message;
   }
  }
  class DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException {
   name="DuplicateTargetGroupNameException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DuplicateTargetGroupNameException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DuplicateTargetGroupNameException.prototype);
    this.Message = opts.Message;
   }
  }
  class DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException {
   name="DuplicateTrustStoreNameException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DuplicateTrustStoreNameException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DuplicateTrustStoreNameException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidCaCertificatesBundleException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidCaCertificatesBundleException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidCaCertificatesBundleException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyTrustStoresException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyTrustStoresException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTrustStoresException.prototype);
    this.Message = opts.Message;
   }
  }
  class DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException {
   name="DeleteAssociationSameAccountException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DeleteAssociationSameAccountException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeleteAssociationSameAccountException.prototype);
    this.Message = opts.Message;
   }
  }
  class TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="TrustStoreAssociationNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TrustStoreAssociationNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TrustStoreAssociationNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException {
   name="TrustStoreInUseException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TrustStoreInUseException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TrustStoreInUseException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidTargetException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidTargetException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidTargetException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTargetException.prototype);
    this.Message = opts.Message;
   }
  }
  class HealthUnavailableException extends ElasticLoadBalancingV2ServiceException {
   name="HealthUnavailableException";
   $fault="server";
   Message;
   constructor(opts) {
    super({
     name: "HealthUnavailableException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, HealthUnavailableException.prototype);
    this.Message = opts.Message;
   }
  }
  class RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="RevocationIdNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "RevocationIdNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RevocationIdNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="ResourceNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ResourceNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException {
   name="InsufficientCapacityException";
   $fault="server";
   Message;
   constructor(opts) {
    super({
     name: "InsufficientCapacityException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, InsufficientCapacityException.prototype);
    this.Message = opts.Message;
   }
  }
  class PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException {
   name="PriorRequestNotCompleteException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "PriorRequestNotCompleteException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PriorRequestNotCompleteException.prototype);
    this.Message = opts.Message;
   }
  }
  const _AD = "AnomalyDetection";
  const _AINFE = "AllocationIdNotFoundException";
  const _ALPNPNSE = "ALPNPolicyNotSupportedException";
  const _AO = "AdministrativeOverride";
  const _AZ = "AvailabilityZone";
  const _AZNSE = "AvailabilityZoneNotSupportedException";
  const _CCBNFE = "CaCertificatesBundleNotFoundException";
  const _CDRLEE = "CapacityDecreaseRequestsLimitExceededException";
  const _CNFE = "CertificateNotFoundException";
  const _CRPE = "CapacityReservationPendingException";
  const _CULEE = "CapacityUnitsLimitExceededException";
  const _D = "Description";
  const _DASAE = "DeleteAssociationSameAccountException";
  const _DLBNE = "DuplicateLoadBalancerNameException";
  const _DLE = "DuplicateListenerException";
  const _DTGNE = "DuplicateTargetGroupNameException";
  const _DTH = "DescribeTargetHealth";
  const _DTHI = "DescribeTargetHealthInput";
  const _DTHO = "DescribeTargetHealthOutput";
  const _DTKE = "DuplicateTagKeysException";
  const _DTSNE = "DuplicateTrustStoreNameException";
  const _HCPe = "HealthCheckPort";
  const _HUE = "HealthUnavailableException";
  const _ICCBE = "InvalidCaCertificatesBundleException";
  const _ICE = "InsufficientCapacityException";
  const _ICRE = "InvalidConfigurationRequestException";
  const _ILBAE = "InvalidLoadBalancerActionException";
  const _IPE = "IncompatibleProtocolsException";
  const _IRCE = "InvalidRevocationContentException";
  const _ISE = "InvalidSchemeException";
  const _ISEn = "InvalidSubnetException";
  const _ISGE = "InvalidSecurityGroupException";
  const _ITE = "InvalidTargetException";
  const _Id = "Id";
  const _In = "Include";
  const _LBNFE = "LoadBalancerNotFoundException";
  const _LNFE = "ListenerNotFoundException";
  const _M = "Message";
  const _MIE = "MitigationInEffect";
  const _ONPE = "OperationNotPermittedException";
  const _PIUE = "PriorityInUseException";
  const _PRNCE = "PriorRequestNotCompleteException";
  const _Po = "Port";
  const _QSI = "QuicServerId";
  const _R = "Reason";
  const _RCNFE = "RevocationContentNotFoundException";
  const _RINFE = "RevocationIdNotFoundException";
  const _RIUE = "ResourceInUseException";
  const _RNFE = "ResourceNotFoundException";
  const _RNFEu = "RuleNotFoundException";
  const _Re = "Result";
  const _S = "State";
  const _SNFE = "SubnetNotFoundException";
  const _SSLPNFE = "SSLPolicyNotFoundException";
  const _TDar = "TargetDescription";
  const _TDarg = "TargetDescriptions";
  const _TGA = "TargetGroupArn";
  const _TGALE = "TargetGroupAssociationLimitException";
  const _TGNFE = "TargetGroupNotFoundException";
  const _TH = "TargetHealth";
  const _THD = "TargetHealthDescriptions";
  const _THDa = "TargetHealthDescription";
  const _TMAE = "TooManyActionsException";
  const _TMCE = "TooManyCertificatesException";
  const _TMLBE = "TooManyLoadBalancersException";
  const _TMLE = "TooManyListenersException";
  const _TMRE = "TooManyRulesException";
  const _TMRFTIE = "TooManyRegistrationsForTargetIdException";
  const _TMTE = "TooManyTagsException";
  const _TMTEo = "TooManyTargetsException";
  const _TMTGE = "TooManyTargetGroupsException";
  const _TMTSE = "TooManyTrustStoresException";
  const _TMTSREE = "TooManyTrustStoreRevocationEntriesException";
  const _TMUTGPLBE = "TooManyUniqueTargetGroupsPerLoadBalancerException";
  const _TSANFE = "TrustStoreAssociationNotFoundException";
  const _TSIUE = "TrustStoreInUseException";
  const _TSNFE = "TrustStoreNotFoundException";
  const _TSNRE = "TrustStoreNotReadyException";
  const _Tar = "Targets";
  const _Targ = "Target";
  const _UPE = "UnsupportedProtocolException";
  const _aQE = "awsQueryError";
  const _c = "client";
  const _e = "error";
  const _hE = "httpError";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";
  const _se = "server";
  const n0 = "com.amazonaws.elasticloadbalancingv2";
  const _s_registry = new TypeRegistry.O(_s);
  var ElasticLoadBalancingV2ServiceException$ = [ -3, _s, "ElasticLoadBalancingV2ServiceException", 0, [], [] ];
  _s_registry.registerError(ElasticLoadBalancingV2ServiceException$, ElasticLoadBalancingV2ServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var AllocationIdNotFoundException$ = [ -3, n0, _AINFE, {
   [_aQE]: [ `AllocationIdNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(AllocationIdNotFoundException$, AllocationIdNotFoundException);
  var ALPNPolicyNotSupportedException$ = [ -3, n0, _ALPNPNSE, {
   [_aQE]: [ `ALPNPolicyNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(ALPNPolicyNotSupportedException$, ALPNPolicyNotSupportedException);
  var AvailabilityZoneNotSupportedException$ = [ -3, n0, _AZNSE, {
   [_aQE]: [ `AvailabilityZoneNotSupported`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(AvailabilityZoneNotSupportedException$, AvailabilityZoneNotSupportedException);
  var CaCertificatesBundleNotFoundException$ = [ -3, n0, _CCBNFE, {
   [_aQE]: [ `CaCertificatesBundleNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(CaCertificatesBundleNotFoundException$, CaCertificatesBundleNotFoundException);
  var CapacityDecreaseRequestsLimitExceededException$ = [ -3, n0, _CDRLEE, {
   [_aQE]: [ `CapacityDecreaseRequestLimitExceeded`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(CapacityDecreaseRequestsLimitExceededException$, CapacityDecreaseRequestsLimitExceededException);
  var CapacityReservationPendingException$ = [ -3, n0, _CRPE, {
   [_aQE]: [ `CapacityReservationPending`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(CapacityReservationPendingException$, CapacityReservationPendingException);
  var CapacityUnitsLimitExceededException$ = [ -3, n0, _CULEE, {
   [_aQE]: [ `CapacityUnitsLimitExceeded`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(CapacityUnitsLimitExceededException$, CapacityUnitsLimitExceededException);
  var CertificateNotFoundException$ = [ -3, n0, _CNFE, {
   [_aQE]: [ `CertificateNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(CertificateNotFoundException$, CertificateNotFoundException);
  var DeleteAssociationSameAccountException$ = [ -3, n0, _DASAE, {
   [_aQE]: [ `DeleteAssociationSameAccount`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(DeleteAssociationSameAccountException$, DeleteAssociationSameAccountException);
  var DuplicateListenerException$ = [ -3, n0, _DLE, {
   [_aQE]: [ `DuplicateListener`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(DuplicateListenerException$, DuplicateListenerException);
  var DuplicateLoadBalancerNameException$ = [ -3, n0, _DLBNE, {
   [_aQE]: [ `DuplicateLoadBalancerName`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(DuplicateLoadBalancerNameException$, DuplicateLoadBalancerNameException);
  var DuplicateTagKeysException$ = [ -3, n0, _DTKE, {
   [_aQE]: [ `DuplicateTagKeys`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(DuplicateTagKeysException$, DuplicateTagKeysException);
  var DuplicateTargetGroupNameException$ = [ -3, n0, _DTGNE, {
   [_aQE]: [ `DuplicateTargetGroupName`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(DuplicateTargetGroupNameException$, DuplicateTargetGroupNameException);
  var DuplicateTrustStoreNameException$ = [ -3, n0, _DTSNE, {
   [_aQE]: [ `DuplicateTrustStoreName`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(DuplicateTrustStoreNameException$, DuplicateTrustStoreNameException);
  var HealthUnavailableException$ = [ -3, n0, _HUE, {
   [_aQE]: [ `HealthUnavailable`, 500 ],
   [_e]: _se,
   [_hE]: 500
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(HealthUnavailableException$, HealthUnavailableException);
  var IncompatibleProtocolsException$ = [ -3, n0, _IPE, {
   [_aQE]: [ `IncompatibleProtocols`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(IncompatibleProtocolsException$, IncompatibleProtocolsException);
  var InsufficientCapacityException$ = [ -3, n0, _ICE, {
   [_aQE]: [ `InsufficientCapacity`, 500 ],
   [_e]: _se,
   [_hE]: 500
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InsufficientCapacityException$, InsufficientCapacityException);
  var InvalidCaCertificatesBundleException$ = [ -3, n0, _ICCBE, {
   [_aQE]: [ `InvalidCaCertificatesBundle`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidCaCertificatesBundleException$, InvalidCaCertificatesBundleException);
  var InvalidConfigurationRequestException$ = [ -3, n0, _ICRE, {
   [_aQE]: [ `InvalidConfigurationRequest`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidConfigurationRequestException$, InvalidConfigurationRequestException);
  var InvalidLoadBalancerActionException$ = [ -3, n0, _ILBAE, {
   [_aQE]: [ `InvalidLoadBalancerAction`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidLoadBalancerActionException$, InvalidLoadBalancerActionException);
  var InvalidRevocationContentException$ = [ -3, n0, _IRCE, {
   [_aQE]: [ `InvalidRevocationContent`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidRevocationContentException$, InvalidRevocationContentException);
  var InvalidSchemeException$ = [ -3, n0, _ISE, {
   [_aQE]: [ `InvalidScheme`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidSchemeException$, InvalidSchemeException);
  var InvalidSecurityGroupException$ = [ -3, n0, _ISGE, {
   [_aQE]: [ `InvalidSecurityGroup`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidSecurityGroupException$, InvalidSecurityGroupException);
  var InvalidSubnetException$ = [ -3, n0, _ISEn, {
   [_aQE]: [ `InvalidSubnet`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidSubnetException$, InvalidSubnetException);
  var InvalidTargetException$ = [ -3, n0, _ITE, {
   [_aQE]: [ `InvalidTarget`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidTargetException$, InvalidTargetException);
  var ListenerNotFoundException$ = [ -3, n0, _LNFE, {
   [_aQE]: [ `ListenerNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(ListenerNotFoundException$, ListenerNotFoundException);
  var LoadBalancerNotFoundException$ = [ -3, n0, _LBNFE, {
   [_aQE]: [ `LoadBalancerNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(LoadBalancerNotFoundException$, LoadBalancerNotFoundException);
  var OperationNotPermittedException$ = [ -3, n0, _ONPE, {
   [_aQE]: [ `OperationNotPermitted`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(OperationNotPermittedException$, OperationNotPermittedException);
  var PriorityInUseException$ = [ -3, n0, _PIUE, {
   [_aQE]: [ `PriorityInUse`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(PriorityInUseException$, PriorityInUseException);
  var PriorRequestNotCompleteException$ = [ -3, n0, _PRNCE, {
   [_aQE]: [ `PriorRequestNotComplete`, 429 ],
   [_e]: _c,
   [_hE]: 429
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(PriorRequestNotCompleteException$, PriorRequestNotCompleteException);
  var ResourceInUseException$ = [ -3, n0, _RIUE, {
   [_aQE]: [ `ResourceInUse`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
  var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
   [_aQE]: [ `ResourceNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
  var RevocationContentNotFoundException$ = [ -3, n0, _RCNFE, {
   [_aQE]: [ `RevocationContentNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(RevocationContentNotFoundException$, RevocationContentNotFoundException);
  var RevocationIdNotFoundException$ = [ -3, n0, _RINFE, {
   [_aQE]: [ `RevocationIdNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(RevocationIdNotFoundException$, RevocationIdNotFoundException);
  var RuleNotFoundException$ = [ -3, n0, _RNFEu, {
   [_aQE]: [ `RuleNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(RuleNotFoundException$, RuleNotFoundException);
  var SSLPolicyNotFoundException$ = [ -3, n0, _SSLPNFE, {
   [_aQE]: [ `SSLPolicyNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(SSLPolicyNotFoundException$, SSLPolicyNotFoundException);
  var SubnetNotFoundException$ = [ -3, n0, _SNFE, {
   [_aQE]: [ `SubnetNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(SubnetNotFoundException$, SubnetNotFoundException);
  var TargetGroupAssociationLimitException$ = [ -3, n0, _TGALE, {
   [_aQE]: [ `TargetGroupAssociationLimit`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TargetGroupAssociationLimitException$, TargetGroupAssociationLimitException);
  var TargetGroupNotFoundException$ = [ -3, n0, _TGNFE, {
   [_aQE]: [ `TargetGroupNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TargetGroupNotFoundException$, TargetGroupNotFoundException);
  var TooManyActionsException$ = [ -3, n0, _TMAE, {
   [_aQE]: [ `TooManyActions`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyActionsException$, TooManyActionsException);
  var TooManyCertificatesException$ = [ -3, n0, _TMCE, {
   [_aQE]: [ `TooManyCertificates`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyCertificatesException$, TooManyCertificatesException);
  var TooManyListenersException$ = [ -3, n0, _TMLE, {
   [_aQE]: [ `TooManyListeners`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyListenersException$, TooManyListenersException);
  var TooManyLoadBalancersException$ = [ -3, n0, _TMLBE, {
   [_aQE]: [ `TooManyLoadBalancers`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyLoadBalancersException$, TooManyLoadBalancersException);
  var TooManyRegistrationsForTargetIdException$ = [ -3, n0, _TMRFTIE, {
   [_aQE]: [ `TooManyRegistrationsForTargetId`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyRegistrationsForTargetIdException$, TooManyRegistrationsForTargetIdException);
  var TooManyRulesException$ = [ -3, n0, _TMRE, {
   [_aQE]: [ `TooManyRules`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyRulesException$, TooManyRulesException);
  var TooManyTagsException$ = [ -3, n0, _TMTE, {
   [_aQE]: [ `TooManyTags`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
  var TooManyTargetGroupsException$ = [ -3, n0, _TMTGE, {
   [_aQE]: [ `TooManyTargetGroups`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyTargetGroupsException$, TooManyTargetGroupsException);
  var TooManyTargetsException$ = [ -3, n0, _TMTEo, {
   [_aQE]: [ `TooManyTargets`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyTargetsException$, TooManyTargetsException);
  var TooManyTrustStoreRevocationEntriesException$ = [ -3, n0, _TMTSREE, {
   [_aQE]: [ `TooManyTrustStoreRevocationEntries`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyTrustStoreRevocationEntriesException$, TooManyTrustStoreRevocationEntriesException);
  var TooManyTrustStoresException$ = [ -3, n0, _TMTSE, {
   [_aQE]: [ `TooManyTrustStores`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyTrustStoresException$, TooManyTrustStoresException);
  var TooManyUniqueTargetGroupsPerLoadBalancerException$ = [ -3, n0, _TMUTGPLBE, {
   [_aQE]: [ `TooManyUniqueTargetGroupsPerLoadBalancer`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyUniqueTargetGroupsPerLoadBalancerException$, TooManyUniqueTargetGroupsPerLoadBalancerException);
  var TrustStoreAssociationNotFoundException$ = [ -3, n0, _TSANFE, {
   [_aQE]: [ `AssociationNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TrustStoreAssociationNotFoundException$, TrustStoreAssociationNotFoundException);
  var TrustStoreInUseException$ = [ -3, n0, _TSIUE, {
   [_aQE]: [ `TrustStoreInUse`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TrustStoreInUseException$, TrustStoreInUseException);
  var TrustStoreNotFoundException$ = [ -3, n0, _TSNFE, {
   [_aQE]: [ `TrustStoreNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TrustStoreNotFoundException$, TrustStoreNotFoundException);
  var TrustStoreNotReadyException$ = [ -3, n0, _TSNRE, {
   [_aQE]: [ `TrustStoreNotReady`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TrustStoreNotReadyException$, TrustStoreNotReadyException);
  var UnsupportedProtocolException$ = [ -3, n0, _UPE, {
   [_aQE]: [ `UnsupportedProtocol`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(UnsupportedProtocolException$, UnsupportedProtocolException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var AdministrativeOverride$ = [ 3, n0, _AO, 0, [ _S, _R, _D ], [ 0, 0, 0 ] ];
  var AnomalyDetection$ = [ 3, n0, _AD, 0, [ _Re, _MIE ], [ 0, 0 ] ];
  var DescribeTargetHealthInput$ = [ 3, n0, _DTHI, 0, [ _TGA, _Tar, _In ], [ 0, () => TargetDescriptions, 64 | 0 ], 1 ];
  var DescribeTargetHealthOutput$ = [ 3, n0, _DTHO, 0, [ _THD ], [ () => TargetHealthDescriptions ] ];
  var TargetDescription$ = [ 3, n0, _TDar, 0, [ _Id, _Po, _AZ, _QSI ], [ 0, 1, 0, 0 ], 1 ];
  var TargetHealth$ = [ 3, n0, _TH, 0, [ _S, _R, _D ], [ 0, 0, 0 ] ];
  var TargetHealthDescription$ = [ 3, n0, _THDa, 0, [ _Targ, _HCPe, _TH, _AD, _AO ], [ () => TargetDescription$, 0, () => TargetHealth$, () => AnomalyDetection$, () => AdministrativeOverride$ ] ];
  var TargetDescriptions = [ 1, n0, _TDarg, 0, () => TargetDescription$ ];
  var TargetHealthDescriptions = [ 1, n0, _THD, 0, () => TargetHealthDescription$ ];
  var DescribeTargetHealth$ = [ 9, n0, _DTH, 0, () => DescribeTargetHealthInput$, () => DescribeTargetHealthOutput$ ];
  const getRuntimeConfig = config => ({
   apiVersion: "2015-12-01",
   base64Decoder: config?.base64Decoder ?? fromBase64.E,
   base64Encoder: config?.base64Encoder ?? toBase64.n,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
    signer: new AwsSdkSigV4Signer.f2
   } ],
   logger: config?.logger ?? new NoOpLogger.N,
   protocol: config?.protocol ?? AwsQueryProtocol.k,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.elasticloadbalancingv2",
    errorTypeRegistries: errorTypeRegistries,
    xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
    version: "2015-12-01",
    serviceTarget: "ElasticLoadBalancing_v10"
   },
   serviceId: config?.serviceId ?? "Elastic Load Balancing v2",
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
  class ElasticLoadBalancingV2Client extends client.K {
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
     httpAuthSchemeParametersProvider: defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,
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
  const command = (0, client_command_builder.k)(commonParams, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", endpoints.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
  class DescribeTargetHealthCommand extends(command(_ep0, _mw0, "DescribeTargetHealth", DescribeTargetHealth$)){}
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
 }),
 979: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => extendedEncodeURIComponent
  });
  function extendedEncodeURIComponent(str) {
   if (/^[\w.~-]+$/.test(str)) return str;
   return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
   });
  }
 }),
 4671: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => FromStringShapeDeserializer
  });
  var split_header = __webpack_require__(9796);
  var fromBase64 = __webpack_require__(9700);
  const ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
  const mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
  const time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
  const date = `(\\d?\\d)`;
  const year = `(\\d{4})`;
  const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
  const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
  const IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
  const RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
  const ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
  const months = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  const _parseEpochTimestamp = value => {
   if (value == null) return;
   let num = NaN;
   if (typeof value === "number") num = value; else if (typeof value === "string") {
    if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
    num = Number.parseFloat(value);
   } else if (typeof value === "object" && value.tag === 1) num = value.value;
   if (isNaN(num) || Math.abs(num) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
   return new Date(Math.round(num * 1e3));
  };
  const _parseRfc3339DateTimeWithOffset = value => {
   if (value == null) return;
   if (typeof value !== "string") throw new TypeError("RFC3339 timestamps must be strings");
   const matches = RFC3339_WITH_OFFSET.exec(value);
   if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
   const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
   range(monthStr, 1, 12);
   range(dayStr, 1, 31);
   range(hours, 0, 23);
   range(minutes, 0, 59);
   range(seconds, 0, 60);
   const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
   date.setUTCFullYear(Number(yearStr));
   if (offsetStr.toUpperCase() != "Z") {
    const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [ void 0, "+", 0, 0 ];
    const scalar = sign === "-" ? 1 : -1;
    date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
   }
   return date;
  };
  const _parseRfc7231DateTime = value => {
   if (value == null) return;
   if (typeof value !== "string") throw new TypeError("RFC7231 timestamps must be strings.");
   if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
   let day;
   let month;
   let year;
   let hour;
   let minute;
   let second;
   let fraction;
   let matches;
   if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches; else if (matches = RFC_850_DATE.exec(value)) {
    [, day, month, year, hour, minute, second, fraction] = matches;
    year = (Number(year) + 1900).toString();
   } else if (matches = ASC_TIME.exec(value)) [, month, day, hour, minute, second, fraction, year] = matches;
   if (year && second) {
    const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
    range(day, 1, 31);
    range(hour, 0, 23);
    range(minute, 0, 59);
    range(second, 0, 60);
    const date = new Date(timestamp);
    date.setUTCFullYear(Number(year));
    return date;
   }
   throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
  };
  function range(v, min, max) {
   const _v = Number(v);
   if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
  }
  var toUtf8 = __webpack_require__(9809);
  var lazy_json = __webpack_require__(1899);
  var NumericValue = __webpack_require__(7004);
  var HttpBindingNormalizedSchema = __webpack_require__(4699);
  var SerdeContext = __webpack_require__(5506);
  class FromStringShapeDeserializer extends SerdeContext.f {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   read(_schema, data) {
    const ns = HttpBindingNormalizedSchema.C.of(_schema);
    const traits = ns.getMergedTraits();
    const location = ns.getHttpBindingLocation(traits);
    return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
   }
   readHttpBinding([ns, flags, collectionValue], data, location) {
    const schema = flags & 255;
    if ((schema & 192) === 64) {
     collectionValue ??= ns.getHttpBindingCollectionValue(location);
     return (0, split_header.G)(data).map(item => this.readHttpBinding(collectionValue, item, location));
    }
    switch (schema) {
    case 21:
    case 42:
     return (this.serdeContext?.base64Decoder ?? fromBase64.E)(data);

    case 4:
    case 5:
    case 6:
    case 7:
     {
      const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
      const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
      switch (format) {
      case 5:
       return _parseRfc3339DateTimeWithOffset(data);

      case 6:
       return _parseRfc7231DateTime(data);

      case 7:
       return _parseEpochTimestamp(data);

      default:
       console.warn("Missing timestamp format, parsing value with Date constructor:", data);
       return new Date(data);
      }
     }

    case 0:
     {
      const media = flags >> 8 & 3;
      if (!media) return data;
      let intermediateValue = data;
      if ((location & 6) === 6) intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8.P)((this.serdeContext?.base64Decoder ?? fromBase64.E)(intermediateValue));
      return media === 2 ? lazy_json.A.from(intermediateValue) : intermediateValue;
     }

    case 1:
     return Number(data);

    case 2:
     return data.toLowerCase() === "true";

    case 17:
     return BigInt(data);

    case 19:
     return new NumericValue.D(data, "bigDecimal");

    default:
     return data;
    }
   }
  }
 }),
 9796: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => splitHeader
  });
  const splitHeader = value => {
   const z = value.length;
   const values = [];
   let withinQuotes = false;
   let escaped = false;
   let anchor = 0;
   for (let i = 0; i < z; ++i) {
    const char = value[i];
    switch (char) {
    case `"`:
     if (!escaped) withinQuotes = !withinQuotes;
     break;

    case ",":
     if (!withinQuotes) {
      values.push(value.slice(anchor, i));
      anchor = i + 1;
     }
     break;

    default:
    }
    escaped = char === "\\" && !escaped;
   }
   values.push(value.slice(anchor));
   return values.map(v => {
    v = v.trim();
    const z = v.length;
    if (z < 2) return v;
    if (v[0] === `"` && v[z - 1] === `"`) {
     v = v.slice(1, z - 1);
     return v.replace(/\\(["\\])/g, "$1");
    }
    return v.replace(/\\"/g, '"');
   });
  };
 })
};
