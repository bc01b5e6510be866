"use strict";

exports.id = 5;

exports.ids = [ 5 ];

exports.modules = {
 3005: ((e, t, o) => {
  o.d(t, {
   DescribeListenersCommand: () => DescribeListenersCommand,
   DescribeRulesCommand: () => DescribeRulesCommand,
   DescribeTargetGroupsCommand: () => DescribeTargetGroupsCommand,
   ElasticLoadBalancingV2Client: () => ElasticLoadBalancingV2Client
  });
  var n = o(846);
  var s = o(9007);
  var a = o(8486);
  var i = o(5180);
  var c = o(7591);
  var r = o(2781);
  var p = o(7086);
  var l = o(1567);
  var u = o(8702);
  var d = o(7503);
  var E = o(4172);
  var g = o(7041);
  var x = o(7760);
  var v = o(2122);
  var f = o(7849);
  var y = o(8181);
  var m = o(8743);
  var h = o(9362);
  const defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider = async (e, t, o) => ({
   operation: (0, m.u)(t).operation,
   region: await (0, h.t)(e.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(e) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "elasticloadbalancing",
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
  const defaultElasticLoadBalancingV2HttpAuthSchemeProvider = e => {
   const t = [];
   switch (e.operation) {
   default:
    t.push(createAwsAuthSigv4HttpAuthOption(e));
   }
   return t;
  };
  const resolveHttpAuthSchemeConfig = e => {
   const t = (0, y.ho)(e);
   return Object.assign(t, {
    authSchemePreference: (0, h.t)(e.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = e => Object.assign(e, {
   useDualstackEndpoint: e.useDualstackEndpoint ?? false,
   useFipsEndpoint: e.useFipsEndpoint ?? false,
   defaultSigningName: "elasticloadbalancing"
  });
  const M = {
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
  const S = {
   rE: "3.1142.0"
  };
  var T = o(5477);
  var P = o(7532);
  var C = o(7652);
  var L = o(2628);
  var N = o(9882);
  var I = o(1034);
  var b = o(479);
  var R = o(8234);
  var O = o(3945);
  var A = o(6152);
  var F = o(7580);
  var B = o(4254);
  var $ = o(4353);
  var D = o(2127);
  var V = o(1668);
  var U = o(6660);
  var j = o(2526);
  var G = o(1166);
  var w = o(910);
  var k = o(7545);
  var H = o(8977);
  var q = o(9700);
  var Z = o(7305);
  var K = o(7332);
  var z = o(9809);
  var Q = o(6180);
  var J = o(8479);
  var _ = o(7009);
  var W = o(1046);
  var Y = o(5258);
  const X = "ref";
  const ee = -1, te = true, oe = "isSet", ne = "PartitionResult", se = "booleanEquals", ae = "getAttr", ie = {
   [X]: "Endpoint"
  }, ce = {
   [X]: ne
  }, re = {}, pe = [ {
   [X]: "Region"
  } ];
  const le = {
   conditions: [ [ oe, [ ie ] ], [ oe, pe ], [ "aws.partition", pe, ne ], [ se, [ {
    [X]: "UseFIPS"
   }, te ] ], [ se, [ {
    [X]: "UseDualStack"
   }, te ] ], [ se, [ {
    fn: ae,
    argv: [ ce, "supportsDualStack" ]
   }, te ] ], [ se, [ {
    fn: ae,
    argv: [ ce, "supportsFIPS" ]
   }, te ] ], [ "stringEquals", [ {
    fn: ae,
    argv: [ ce, "name" ]
   }, "aws-us-gov" ] ] ],
   results: [ [ ee ], [ ee, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ ee, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ie, re ], [ "https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", re ], [ ee, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://elasticloadbalancing.{Region}.amazonaws.com", re ], [ "https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}", re ], [ ee, "FIPS is enabled but this partition does not support FIPS" ], [ "https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}", re ], [ ee, "DualStack is enabled but this partition does not support DualStack" ], [ "https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}", re ], [ ee, "Invalid Configuration: Missing Region" ] ]
  };
  const ue = 2;
  const de = 1e8;
  const Ee = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, de + 12, 2, 5, de + 12, 3, 8, 6, 4, 7, de + 11, 5, de + 9, de + 10, 4, 11, 9, 6, 10, de + 8, 7, de + 6, de + 7, 5, 12, de + 5, 6, de + 4, de + 5, 3, de + 1, 14, 4, de + 2, de + 3 ]);
  const ge = Y.d.from(Ee, ue, le.conditions, le.results);
  const xe = new J.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => xe.get(e, () => (0, _.c)(ge, {
   endpointParams: e,
   logger: t.logger
  }));
  W.m.aws = Q.U;
  var ve = o(5629);
  var fe = o(4667);
  class ElasticLoadBalancingV2ServiceException extends fe.T {
   constructor(e) {
    super(e);
    Object.setPrototypeOf(this, ElasticLoadBalancingV2ServiceException.prototype);
   }
  }
  class CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="CertificateNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "CertificateNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, CertificateNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="ListenerNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ListenerNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ListenerNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyCertificatesException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TooManyCertificatesException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyCertificatesException.prototype);
    this.Message = e.Message;
   }
  }
  class DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException {
   name="DuplicateTagKeysException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "DuplicateTagKeysException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DuplicateTagKeysException.prototype);
    this.Message = e.Message;
   }
  }
  class LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="LoadBalancerNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "LoadBalancerNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, LoadBalancerNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class RuleNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="RuleNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "RuleNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, RuleNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="TargetGroupNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TargetGroupNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TargetGroupNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class TooManyTagsException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyTagsException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TooManyTagsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyTagsException.prototype);
    this.Message = e.Message;
   }
  }
  class TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="TrustStoreNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TrustStoreNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TrustStoreNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidRevocationContentException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidRevocationContentException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidRevocationContentException.prototype);
    this.Message = e.Message;
   }
  }
  class RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="RevocationContentNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "RevocationContentNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, RevocationContentNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyTrustStoreRevocationEntriesException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TooManyTrustStoreRevocationEntriesException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyTrustStoreRevocationEntriesException.prototype);
    this.Message = e.Message;
   }
  }
  class AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="AllocationIdNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "AllocationIdNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AllocationIdNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException {
   name="ALPNPolicyNotSupportedException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ALPNPolicyNotSupportedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ALPNPolicyNotSupportedException.prototype);
    this.Message = e.Message;
   }
  }
  class AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException {
   name="AvailabilityZoneNotSupportedException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "AvailabilityZoneNotSupportedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AvailabilityZoneNotSupportedException.prototype);
    this.Message = e.Message;
   }
  }
  class CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="CaCertificatesBundleNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "CaCertificatesBundleNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, CaCertificatesBundleNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
   name="CapacityDecreaseRequestsLimitExceededException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "CapacityDecreaseRequestsLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, CapacityDecreaseRequestsLimitExceededException.prototype);
    this.Message = e.Message;
   }
  }
  class CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException {
   name="CapacityReservationPendingException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "CapacityReservationPendingException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, CapacityReservationPendingException.prototype);
    this.Message = e.Message;
   }
  }
  class CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
   name="CapacityUnitsLimitExceededException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "CapacityUnitsLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, CapacityUnitsLimitExceededException.prototype);
    this.Message = e.Message;
   }
  }
  class DuplicateListenerException extends ElasticLoadBalancingV2ServiceException {
   name="DuplicateListenerException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "DuplicateListenerException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DuplicateListenerException.prototype);
    this.Message = e.Message;
   }
  }
  class IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException {
   name="IncompatibleProtocolsException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "IncompatibleProtocolsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, IncompatibleProtocolsException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidConfigurationRequestException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidConfigurationRequestException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidConfigurationRequestException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidLoadBalancerActionException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidLoadBalancerActionException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidLoadBalancerActionException.prototype);
    this.Message = e.Message;
   }
  }
  class SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="SSLPolicyNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "SSLPolicyNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, SSLPolicyNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException {
   name="TargetGroupAssociationLimitException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TargetGroupAssociationLimitException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TargetGroupAssociationLimitException.prototype);
    this.Message = e.Message;
   }
  }
  class TooManyActionsException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyActionsException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TooManyActionsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyActionsException.prototype);
    this.Message = e.Message;
   }
  }
  class TooManyListenersException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyListenersException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TooManyListenersException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyListenersException.prototype);
    this.Message = e.Message;
   }
  }
  class TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyRegistrationsForTargetIdException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TooManyRegistrationsForTargetIdException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyRegistrationsForTargetIdException.prototype);
    this.Message = e.Message;
   }
  }
  class TooManyTargetsException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyTargetsException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TooManyTargetsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyTargetsException.prototype);
    this.Message = e.Message;
   }
  }
  class TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyUniqueTargetGroupsPerLoadBalancerException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TooManyUniqueTargetGroupsPerLoadBalancerException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyUniqueTargetGroupsPerLoadBalancerException.prototype);
    this.Message = e.Message;
   }
  }
  class TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException {
   name="TrustStoreNotReadyException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TrustStoreNotReadyException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TrustStoreNotReadyException.prototype);
    this.Message = e.Message;
   }
  }
  class UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException {
   name="UnsupportedProtocolException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "UnsupportedProtocolException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnsupportedProtocolException.prototype);
    this.Message = e.Message;
   }
  }
  class DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException {
   name="DuplicateLoadBalancerNameException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "DuplicateLoadBalancerNameException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DuplicateLoadBalancerNameException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidSchemeException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidSchemeException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidSchemeException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidSchemeException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidSecurityGroupException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidSecurityGroupException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidSecurityGroupException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidSubnetException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidSubnetException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidSubnetException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidSubnetException.prototype);
    this.Message = e.Message;
   }
  }
  class OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException {
   name="OperationNotPermittedException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "OperationNotPermittedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OperationNotPermittedException.prototype);
    this.Message = e.Message;
   }
  }
  class ResourceInUseException extends ElasticLoadBalancingV2ServiceException {
   name="ResourceInUseException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ResourceInUseException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceInUseException.prototype);
    this.Message = e.Message;
   }
  }
  class SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="SubnetNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "SubnetNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, SubnetNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyLoadBalancersException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TooManyLoadBalancersException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyLoadBalancersException.prototype);
    this.Message = e.Message;
   }
  }
  class PriorityInUseException extends ElasticLoadBalancingV2ServiceException {
   name="PriorityInUseException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "PriorityInUseException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, PriorityInUseException.prototype);
    this.Message = e.Message;
   }
  }
  class TooManyRulesException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyRulesException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TooManyRulesException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyRulesException.prototype);
    this.Message = e.Message;
   }
  }
  class TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyTargetGroupsException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TooManyTargetGroupsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyTargetGroupsException.prototype);
    this.Message = e.Message;
   }
  }
  class DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException {
   name="DuplicateTargetGroupNameException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "DuplicateTargetGroupNameException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DuplicateTargetGroupNameException.prototype);
    this.Message = e.Message;
   }
  }
  class DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException {
   name="DuplicateTrustStoreNameException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "DuplicateTrustStoreNameException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DuplicateTrustStoreNameException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidCaCertificatesBundleException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidCaCertificatesBundleException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidCaCertificatesBundleException.prototype);
    this.Message = e.Message;
   }
  }
  class TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException {
   name="TooManyTrustStoresException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TooManyTrustStoresException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyTrustStoresException.prototype);
    this.Message = e.Message;
   }
  }
  class DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException {
   name="DeleteAssociationSameAccountException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "DeleteAssociationSameAccountException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeleteAssociationSameAccountException.prototype);
    this.Message = e.Message;
   }
  }
  class TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="TrustStoreAssociationNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TrustStoreAssociationNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TrustStoreAssociationNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException {
   name="TrustStoreInUseException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TrustStoreInUseException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TrustStoreInUseException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidTargetException extends ElasticLoadBalancingV2ServiceException {
   name="InvalidTargetException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidTargetException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTargetException.prototype);
    this.Message = e.Message;
   }
  }
  class HealthUnavailableException extends ElasticLoadBalancingV2ServiceException {
   name="HealthUnavailableException";
   $fault="server";
   Message;
   constructor(e) {
    super({
     name: "HealthUnavailableException",
     $fault: "server",
     ...e
    });
    Object.setPrototypeOf(this, HealthUnavailableException.prototype);
    this.Message = e.Message;
   }
  }
  class RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
   name="RevocationIdNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "RevocationIdNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, RevocationIdNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException {
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
  class InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException {
   name="InsufficientCapacityException";
   $fault="server";
   Message;
   constructor(e) {
    super({
     name: "InsufficientCapacityException",
     $fault: "server",
     ...e
    });
    Object.setPrototypeOf(this, InsufficientCapacityException.prototype);
    this.Message = e.Message;
   }
  }
  class PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException {
   name="PriorRequestNotCompleteException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "PriorRequestNotCompleteException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, PriorRequestNotCompleteException.prototype);
    this.Message = e.Message;
   }
  }
  const ye = "Action";
  const me = "AdditionalClaims";
  const he = "AuthenticateCognitoActionConfig";
  const Me = "AuthenticateCognitoConfig";
  const Se = "AuthorizationEndpoint";
  const Te = "AllocationIdNotFoundException";
  const Pe = "ALPNPolicyNotSupportedException";
  const Ce = "AuthenticateOidcActionConfig";
  const Le = "AuthenticateOidcConfig";
  const Ne = "AlpnPolicy";
  const Ie = "AuthenticationRequestExtraParams";
  const be = "AdvertiseTrustStoreCaNames";
  const Re = "AvailabilityZoneNotSupportedException";
  const Oe = "Actions";
  const Ae = "Certificates";
  const Fe = "CertificateArn";
  const Be = "CaCertificatesBundleNotFoundException";
  const $e = "CapacityDecreaseRequestsLimitExceededException";
  const De = "ClientId";
  const Ve = "CertificateList";
  const Ue = "CertificateNotFoundException";
  const je = "CapacityReservationPendingException";
  const Ge = "ClientSecret";
  const we = "ContentType";
  const ke = "CapacityUnitsLimitExceededException";
  const He = "Certificate";
  const qe = "Conditions";
  const Ze = "DefaultActions";
  const Ke = "DeleteAssociationSameAccountException";
  const ze = "DuplicateLoadBalancerNameException";
  const Qe = "DuplicateListenerException";
  const Je = "DescribeListenersInput";
  const _e = "DescribeListenersOutput";
  const We = "DescribeListeners";
  const Ye = "DescribeRulesInput";
  const Xe = "DescribeRulesOutput";
  const et = "DescribeRules";
  const tt = "DurationSeconds";
  const ot = "DescribeTargetGroupsInput";
  const nt = "DuplicateTargetGroupNameException";
  const st = "DescribeTargetGroupsOutput";
  const at = "DescribeTargetGroups";
  const it = "DuplicateTagKeysException";
  const ct = "DuplicateTrustStoreNameException";
  const rt = "Enabled";
  const pt = "Format";
  const lt = "ForwardActionConfig";
  const ut = "ForwardConfig";
  const dt = "FixedResponseActionConfig";
  const Et = "FixedResponseConfig";
  const gt = "Field";
  const xt = "GrpcCode";
  const vt = "Host";
  const ft = "HttpCode";
  const yt = "HealthCheckEnabled";
  const mt = "HealthCheckIntervalSeconds";
  const ht = "HealthCheckProtocol";
  const Mt = "HealthCheckPort";
  const St = "HealthCheckPath";
  const Tt = "HealthCheckTimeoutSeconds";
  const Pt = "HostHeaderConfig";
  const Ct = "HostHeaderConditionConfig";
  const Lt = "HttpHeaderConditionConfig";
  const Nt = "HttpHeaderConfig";
  const It = "HttpHeaderName";
  const bt = "HostHeaderRewriteConfig";
  const Rt = "HttpRequestMethodConfig";
  const Ot = "HttpRequestMethodConditionConfig";
  const At = "HealthyThresholdCount";
  const Ft = "HealthUnavailableException";
  const Bt = "Issuer";
  const $t = "IpAddressType";
  const Dt = "InvalidCaCertificatesBundleException";
  const Vt = "IgnoreClientCertificateExpiry";
  const Ut = "InsufficientCapacityException";
  const jt = "InvalidConfigurationRequestException";
  const Gt = "IsDefault";
  const wt = "InvalidLoadBalancerActionException";
  const kt = "IncompatibleProtocolsException";
  const Ht = "InvalidRevocationContentException";
  const qt = "InvalidSchemeException";
  const Zt = "InvalidSubnetException";
  const Kt = "InvalidSecurityGroupException";
  const zt = "InvalidTargetException";
  const Qt = "JwksEndpoint";
  const Jt = "JwtValidationActionAdditionalClaim";
  const _t = "JwtValidationActionAdditionalClaims";
  const Wt = "JwtValidationActionConfig";
  const Yt = "JwtValidationConfig";
  const Xt = "Key";
  const eo = "Listeners";
  const to = "ListenerArn";
  const oo = "ListenerArns";
  const no = "LoadBalancerArn";
  const so = "LoadBalancerArns";
  const ao = "LoadBalancerNotFoundException";
  const io = "ListenerNotFoundException";
  const co = "Listener";
  const ro = "Message";
  const po = "MutualAuthentication";
  const lo = "MutualAuthenticationAttributes";
  const uo = "MessageBody";
  const Eo = "Matcher";
  const go = "Marker";
  const xo = "Mode";
  const vo = "Name";
  const fo = "NextMarker";
  const yo = "Names";
  const mo = "Order";
  const ho = "OperationNotPermittedException";
  const Mo = "OnUnauthenticatedRequest";
  const So = "Priority";
  const To = "PriorityInUseException";
  const Po = "PathPatternConfig";
  const Co = "PathPatternConditionConfig";
  const Lo = "PriorRequestNotCompleteException";
  const No = "PageSize";
  const Io = "ProtocolVersion";
  const bo = "Path";
  const Ro = "Port";
  const Oo = "Protocol";
  const Ao = "Query";
  const Fo = "QueryStringConfig";
  const Bo = "QueryStringConditionConfig";
  const $o = "QueryStringKeyValuePair";
  const Do = "QueryStringKeyValuePairList";
  const Vo = "RedirectActionConfig";
  const Uo = "RuleArn";
  const jo = "RuleArns";
  const Go = "RedirectConfig";
  const wo = "RewriteConfigList";
  const ko = "RuleConditionList";
  const Ho = "RevocationContentNotFoundException";
  const qo = "RewriteConfig";
  const Zo = "RuleCondition";
  const Ko = "RevocationIdNotFoundException";
  const zo = "ResourceInUseException";
  const Qo = "ResourceNotFoundException";
  const Jo = "RuleNotFoundException";
  const _o = "RuleTransformList";
  const Wo = "RuleTransform";
  const Yo = "RegexValues";
  const Xo = "Regex";
  const en = "Replace";
  const tn = "Rewrites";
  const on = "Rules";
  const nn = "Rule";
  const sn = "StatusCode";
  const an = "SessionCookieName";
  const cn = "SourceIpConfig";
  const rn = "SourceIpConditionConfig";
  const pn = "SubnetNotFoundException";
  const ln = "SslPolicy";
  const un = "SSLPolicyNotFoundException";
  const dn = "SessionTimeout";
  const En = "Scope";
  const gn = "Type";
  const xn = "TargetControlPort";
  const vn = "TokenEndpoint";
  const fn = "TargetGroups";
  const yn = "TargetGroupArn";
  const mn = "TargetGroupAssociationLimitException";
  const hn = "TargetGroupArns";
  const Mn = "TargetGroupList";
  const Sn = "TargetGroupName";
  const Tn = "TargetGroupNotFoundException";
  const Pn = "TargetGroupStickinessConfig";
  const Cn = "TargetGroupTuple";
  const Ln = "TargetGroup";
  const Nn = "TooManyActionsException";
  const In = "TooManyCertificatesException";
  const bn = "TooManyLoadBalancersException";
  const Rn = "TooManyListenersException";
  const On = "TooManyRulesException";
  const An = "TooManyRegistrationsForTargetIdException";
  const Fn = "TooManyTagsException";
  const Bn = "TooManyTargetsException";
  const $n = "TooManyTargetGroupsException";
  const Dn = "TooManyTrustStoresException";
  const Vn = "TooManyTrustStoreRevocationEntriesException";
  const Un = "TooManyUniqueTargetGroupsPerLoadBalancerException";
  const jn = "TrustStoreArn";
  const Gn = "TrustStoreAssociationNotFoundException";
  const wn = "TrustStoreAssociationStatus";
  const kn = "TrustStoreInUseException";
  const Hn = "TrustStoreNotFoundException";
  const qn = "TrustStoreNotReadyException";
  const Zn = "TargetType";
  const Kn = "Transforms";
  const zn = "UseExistingClientSecret";
  const Qn = "UserInfoEndpoint";
  const Jn = "UserPoolArn";
  const _n = "UserPoolClientId";
  const Wn = "UserPoolDomain";
  const Yn = "UnsupportedProtocolException";
  const Xn = "UrlRewriteConfig";
  const es = "UnhealthyThresholdCount";
  const ts = "Values";
  const os = "VpcId";
  const ns = "Value";
  const ss = "Weight";
  const as = "awsQueryError";
  const is = "client";
  const cs = "error";
  const rs = "httpError";
  const ps = "smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";
  const ls = "server";
  const us = "com.amazonaws.elasticloadbalancingv2";
  const ds = new ve.O(ps);
  var Es = [ -3, ps, "ElasticLoadBalancingV2ServiceException", 0, [], [] ];
  ds.registerError(Es, ElasticLoadBalancingV2ServiceException);
  const gs = new ve.O(us);
  var xs = [ -3, us, Te, {
   [as]: [ `AllocationIdNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(xs, AllocationIdNotFoundException);
  var vs = [ -3, us, Pe, {
   [as]: [ `ALPNPolicyNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(vs, ALPNPolicyNotSupportedException);
  var fs = [ -3, us, Re, {
   [as]: [ `AvailabilityZoneNotSupported`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(fs, AvailabilityZoneNotSupportedException);
  var ys = [ -3, us, Be, {
   [as]: [ `CaCertificatesBundleNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(ys, CaCertificatesBundleNotFoundException);
  var ms = [ -3, us, $e, {
   [as]: [ `CapacityDecreaseRequestLimitExceeded`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(ms, CapacityDecreaseRequestsLimitExceededException);
  var hs = [ -3, us, je, {
   [as]: [ `CapacityReservationPending`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(hs, CapacityReservationPendingException);
  var Ms = [ -3, us, ke, {
   [as]: [ `CapacityUnitsLimitExceeded`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Ms, CapacityUnitsLimitExceededException);
  var Ss = [ -3, us, Ue, {
   [as]: [ `CertificateNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Ss, CertificateNotFoundException);
  var Ts = [ -3, us, Ke, {
   [as]: [ `DeleteAssociationSameAccount`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Ts, DeleteAssociationSameAccountException);
  var Ps = [ -3, us, Qe, {
   [as]: [ `DuplicateListener`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Ps, DuplicateListenerException);
  var Cs = [ -3, us, ze, {
   [as]: [ `DuplicateLoadBalancerName`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Cs, DuplicateLoadBalancerNameException);
  var Ls = [ -3, us, it, {
   [as]: [ `DuplicateTagKeys`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Ls, DuplicateTagKeysException);
  var Ns = [ -3, us, nt, {
   [as]: [ `DuplicateTargetGroupName`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Ns, DuplicateTargetGroupNameException);
  var Is = [ -3, us, ct, {
   [as]: [ `DuplicateTrustStoreName`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Is, DuplicateTrustStoreNameException);
  var bs = [ -3, us, Ft, {
   [as]: [ `HealthUnavailable`, 500 ],
   [cs]: ls,
   [rs]: 500
  }, [ ro ], [ 0 ] ];
  gs.registerError(bs, HealthUnavailableException);
  var Rs = [ -3, us, kt, {
   [as]: [ `IncompatibleProtocols`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Rs, IncompatibleProtocolsException);
  var Os = [ -3, us, Ut, {
   [as]: [ `InsufficientCapacity`, 500 ],
   [cs]: ls,
   [rs]: 500
  }, [ ro ], [ 0 ] ];
  gs.registerError(Os, InsufficientCapacityException);
  var As = [ -3, us, Dt, {
   [as]: [ `InvalidCaCertificatesBundle`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(As, InvalidCaCertificatesBundleException);
  var Fs = [ -3, us, jt, {
   [as]: [ `InvalidConfigurationRequest`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Fs, InvalidConfigurationRequestException);
  var Bs = [ -3, us, wt, {
   [as]: [ `InvalidLoadBalancerAction`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Bs, InvalidLoadBalancerActionException);
  var $s = [ -3, us, Ht, {
   [as]: [ `InvalidRevocationContent`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError($s, InvalidRevocationContentException);
  var Ds = [ -3, us, qt, {
   [as]: [ `InvalidScheme`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Ds, InvalidSchemeException);
  var Vs = [ -3, us, Kt, {
   [as]: [ `InvalidSecurityGroup`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Vs, InvalidSecurityGroupException);
  var Us = [ -3, us, Zt, {
   [as]: [ `InvalidSubnet`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Us, InvalidSubnetException);
  var js = [ -3, us, zt, {
   [as]: [ `InvalidTarget`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(js, InvalidTargetException);
  var Gs = [ -3, us, io, {
   [as]: [ `ListenerNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Gs, ListenerNotFoundException);
  var ws = [ -3, us, ao, {
   [as]: [ `LoadBalancerNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(ws, LoadBalancerNotFoundException);
  var ks = [ -3, us, ho, {
   [as]: [ `OperationNotPermitted`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(ks, OperationNotPermittedException);
  var Hs = [ -3, us, To, {
   [as]: [ `PriorityInUse`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Hs, PriorityInUseException);
  var qs = [ -3, us, Lo, {
   [as]: [ `PriorRequestNotComplete`, 429 ],
   [cs]: is,
   [rs]: 429
  }, [ ro ], [ 0 ] ];
  gs.registerError(qs, PriorRequestNotCompleteException);
  var Zs = [ -3, us, zo, {
   [as]: [ `ResourceInUse`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Zs, ResourceInUseException);
  var Ks = [ -3, us, Qo, {
   [as]: [ `ResourceNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Ks, ResourceNotFoundException);
  var zs = [ -3, us, Ho, {
   [as]: [ `RevocationContentNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(zs, RevocationContentNotFoundException);
  var Qs = [ -3, us, Ko, {
   [as]: [ `RevocationIdNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Qs, RevocationIdNotFoundException);
  var Js = [ -3, us, Jo, {
   [as]: [ `RuleNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Js, RuleNotFoundException);
  var _s = [ -3, us, un, {
   [as]: [ `SSLPolicyNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(_s, SSLPolicyNotFoundException);
  var Ws = [ -3, us, pn, {
   [as]: [ `SubnetNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Ws, SubnetNotFoundException);
  var Ys = [ -3, us, mn, {
   [as]: [ `TargetGroupAssociationLimit`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Ys, TargetGroupAssociationLimitException);
  var Xs = [ -3, us, Tn, {
   [as]: [ `TargetGroupNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Xs, TargetGroupNotFoundException);
  var ea = [ -3, us, Nn, {
   [as]: [ `TooManyActions`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(ea, TooManyActionsException);
  var ta = [ -3, us, In, {
   [as]: [ `TooManyCertificates`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(ta, TooManyCertificatesException);
  var oa = [ -3, us, Rn, {
   [as]: [ `TooManyListeners`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(oa, TooManyListenersException);
  var na = [ -3, us, bn, {
   [as]: [ `TooManyLoadBalancers`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(na, TooManyLoadBalancersException);
  var sa = [ -3, us, An, {
   [as]: [ `TooManyRegistrationsForTargetId`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(sa, TooManyRegistrationsForTargetIdException);
  var aa = [ -3, us, On, {
   [as]: [ `TooManyRules`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(aa, TooManyRulesException);
  var ia = [ -3, us, Fn, {
   [as]: [ `TooManyTags`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(ia, TooManyTagsException);
  var ca = [ -3, us, $n, {
   [as]: [ `TooManyTargetGroups`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(ca, TooManyTargetGroupsException);
  var ra = [ -3, us, Bn, {
   [as]: [ `TooManyTargets`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(ra, TooManyTargetsException);
  var pa = [ -3, us, Vn, {
   [as]: [ `TooManyTrustStoreRevocationEntries`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(pa, TooManyTrustStoreRevocationEntriesException);
  var la = [ -3, us, Dn, {
   [as]: [ `TooManyTrustStores`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(la, TooManyTrustStoresException);
  var ua = [ -3, us, Un, {
   [as]: [ `TooManyUniqueTargetGroupsPerLoadBalancer`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(ua, TooManyUniqueTargetGroupsPerLoadBalancerException);
  var da = [ -3, us, Gn, {
   [as]: [ `AssociationNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(da, TrustStoreAssociationNotFoundException);
  var Ea = [ -3, us, kn, {
   [as]: [ `TrustStoreInUse`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(Ea, TrustStoreInUseException);
  var ga = [ -3, us, Hn, {
   [as]: [ `TrustStoreNotFound`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(ga, TrustStoreNotFoundException);
  var xa = [ -3, us, qn, {
   [as]: [ `TrustStoreNotReady`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(xa, TrustStoreNotReadyException);
  var va = [ -3, us, Yn, {
   [as]: [ `UnsupportedProtocol`, 400 ],
   [cs]: is,
   [rs]: 400
  }, [ ro ], [ 0 ] ];
  gs.registerError(va, UnsupportedProtocolException);
  const fa = [ ds, gs ];
  var ya = [ 3, us, ye, 0, [ gn, yn, Le, Me, mo, Go, Et, ut, Yt ], [ 0, 0, () => ha, () => ma, 1, () => ka, () => Ia, () => ba, () => $a ], 1 ];
  var ma = [ 3, us, he, 0, [ Jn, _n, Wn, an, En, dn, Ie, Mo ], [ 0, 0, 0, 0, 0, 1, 128 | 0, 0 ], 3 ];
  var ha = [ 3, us, Ce, 0, [ Bt, Se, vn, Qn, De, Ge, an, En, dn, Ie, Mo, zn ], [ 0, 0, 0, 0, 0, 0, 0, 0, 1, 128 | 0, 0, 2 ], 5 ];
  var Ma = [ 3, us, He, 0, [ Fe, Gt ], [ 0, 2 ] ];
  var Sa = [ 3, us, Je, 0, [ no, oo, go, No ], [ 0, 64 | 0, 0, 1 ] ];
  var Ta = [ 3, us, _e, 0, [ eo, fo ], [ () => ti, 0 ] ];
  var Pa = [ 3, us, Ye, 0, [ to, jo, go, No ], [ 0, 64 | 0, 0, 1 ] ];
  var Ca = [ 3, us, Xe, 0, [ on, fo ], [ () => ai, 0 ] ];
  var La = [ 3, us, ot, 0, [ no, hn, yo, go, No ], [ 0, 64 | 0, 64 | 0, 0, 1 ] ];
  var Na = [ 3, us, st, 0, [ fn, fo ], [ () => ri, 0 ] ];
  var Ia = [ 3, us, dt, 0, [ sn, uo, we ], [ 0, 0, 0 ], 1 ];
  var ba = [ 3, us, lt, 0, [ fn, Pn ], [ () => ci, () => Ja ] ];
  var Ra = [ 3, us, Ct, 0, [ ts, Yo ], [ 64 | 0, 64 | 0 ] ];
  var Oa = [ 3, us, bt, 0, [ tn ], [ () => ni ] ];
  var Aa = [ 3, us, Lt, 0, [ It, ts, Yo ], [ 0, 64 | 0, 64 | 0 ] ];
  var Fa = [ 3, us, Ot, 0, [ ts ], [ 64 | 0 ] ];
  var Ba = [ 3, us, Jt, 0, [ pt, vo, ts ], [ 0, 0, 64 | 0 ], 3 ];
  var $a = [ 3, us, Wt, 0, [ Qt, Bt, me ], [ 0, 0, () => ei ], 2 ];
  var Da = [ 3, us, co, 0, [ to, no, Ro, Oo, Ae, ln, Ze, Ne, po ], [ 0, 0, 1, 0, () => Xa, 0, () => Ya, 64 | 0, () => Ua ] ];
  var Va = [ 3, us, Eo, 0, [ ft, xt ], [ 0, 0 ] ];
  var Ua = [ 3, us, lo, 0, [ xo, jn, Vt, wn, be ], [ 0, 0, 2, 0, 0 ] ];
  var ja = [ 3, us, Co, 0, [ ts, Yo ], [ 64 | 0, 64 | 0 ] ];
  var Ga = [ 3, us, Bo, 0, [ ts ], [ () => oi ] ];
  var wa = [ 3, us, $o, 0, [ Xt, ns ], [ 0, 0 ] ];
  var ka = [ 3, us, Vo, 0, [ sn, Oo, Ro, vt, bo, Ao ], [ 0, 0, 0, 0, 0, 0 ], 1 ];
  var Ha = [ 3, us, qo, 0, [ Xo, en ], [ 0, 0 ], 2 ];
  var qa = [ 3, us, nn, 0, [ Uo, So, qe, Oe, Gt, Kn ], [ 0, 0, () => si, () => Ya, 2, () => ii ] ];
  var Za = [ 3, us, Zo, 0, [ gt, ts, Pt, Po, Nt, Fo, Rt, cn, Yo ], [ 0, 64 | 0, () => Ra, () => ja, () => Aa, () => Ga, () => Fa, () => za, 64 | 0 ] ];
  var Ka = [ 3, us, Wo, 0, [ gn, bt, Xn ], [ 0, () => Oa, () => Wa ], 1 ];
  var za = [ 3, us, rn, 0, [ ts, $t ], [ 64 | 0, 0 ] ];
  var Qa = [ 3, us, Ln, 0, [ yn, Sn, Oo, Ro, os, ht, Mt, yt, mt, Tt, At, es, St, Eo, so, Zn, Io, $t, xn ], [ 0, 0, 0, 1, 0, 0, 0, 2, 1, 1, 1, 1, 0, () => Va, 64 | 0, 0, 0, 0, 1 ] ];
  var Ja = [ 3, us, Pn, 0, [ rt, tt ], [ 2, 1 ] ];
  var _a = [ 3, us, Cn, 0, [ yn, ss ], [ 0, 1 ] ];
  var Wa = [ 3, us, Xn, 0, [ tn ], [ () => ni ] ];
  var Ya = [ 1, us, Oe, 0, () => ya ];
  var Xa = [ 1, us, Ve, 0, () => Ma ];
  var ei = [ 1, us, _t, 0, () => Ba ];
  var ti = [ 1, us, eo, 0, () => Da ];
  var oi = [ 1, us, Do, 0, () => wa ];
  var ni = [ 1, us, wo, 0, () => Ha ];
  var si = [ 1, us, ko, 0, () => Za ];
  var ai = [ 1, us, on, 0, () => qa ];
  var ii = [ 1, us, _o, 0, () => Ka ];
  var ci = [ 1, us, Mn, 0, () => _a ];
  var ri = [ 1, us, fn, 0, () => Qa ];
  var pi = [ 9, us, We, 0, () => Sa, () => Ta ];
  var li = [ 9, us, et, 0, () => Pa, () => Ca ];
  var ui = [ 9, us, at, 0, () => La, () => Na ];
  const getRuntimeConfig = e => ({
   apiVersion: "2015-12-01",
   base64Decoder: e?.base64Decoder ?? q.E,
   base64Encoder: e?.base64Encoder ?? Z.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new j.f2
   } ],
   logger: e?.logger ?? new k.N,
   protocol: e?.protocol ?? G.k,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.elasticloadbalancingv2",
    errorTypeRegistries: fa,
    xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
    version: "2015-12-01",
    serviceTarget: "ElasticLoadBalancing_v10"
   },
   serviceId: e?.serviceId ?? "Elastic Load Balancing v2",
   sha256: e?.sha256 ?? w.k,
   urlParser: e?.urlParser ?? H.D,
   utf8Decoder: e?.utf8Decoder ?? K.a,
   utf8Encoder: e?.utf8Encoder ?? z.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, I.I)(process.version);
   const t = (0, R.I)(e);
   const defaultConfigProvider = () => t().then(b.l);
   const o = getRuntimeConfig(e);
   (0, T.I)(process.version);
   const n = {
    profile: e?.profile,
    logger: o.logger
   };
   return {
    ...o,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, O.Z)(L.$, n),
    bodyLengthChecker: e?.bodyLengthChecker ?? D.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? N.v6,
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, P.pf)({
     serviceId: o.serviceId,
     clientVersion: S.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, O.Z)(x.qs, e),
    region: e?.region ?? (0, O.Z)(A.GG, {
     ...A.zH,
     ...n
    }),
    requestHandler: V.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, O.Z)({
     ...x.kN,
     default: async () => (await defaultConfigProvider()).retryMode || $.L0
    }, e),
    streamCollector: e?.streamCollector ?? U.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, O.Z)(F.e$, n),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, O.Z)(B.Ko, n),
    userAgentAppId: e?.userAgentAppId ?? (0, O.Z)(C.hV, n)
   };
  };
  var di = o(9999);
  var Ei = o(6571);
  var gi = o(274);
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
   const o = Object.assign((0, di.R)(e), (0, Ei.xA)(e), (0, gi.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, di.$)(o), (0, Ei.uv)(o), (0, gi.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class ElasticLoadBalancingV2Client extends u.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const u = (0, n.D)(o);
    const y = (0, x.$z)(u);
    const m = (0, d.T)(y);
    const h = (0, s.OV)(m);
    const M = (0, E.Co)(h);
    const S = resolveHttpAuthSchemeConfig(M);
    const T = resolveRuntimeExtensions(S, e?.extensions || []);
    this.config = T;
    this.middlewareStack.use((0, f.wq)(this.config));
    this.middlewareStack.use((0, a.sM)(this.config));
    this.middlewareStack.use((0, v.ey)(this.config));
    this.middlewareStack.use((0, g.vK)(this.config));
    this.middlewareStack.use((0, s.TC)(this.config));
    this.middlewareStack.use((0, i.Y7)(this.config));
    this.middlewareStack.use((0, c.n)(this.config));
    this.middlewareStack.use((0, r.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,
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
  var xi = o(6801);
  const vi = (0, xi.k)(M, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", E.rD);
  const fi = {};
  const _mw0 = (e, t, o, n) => [];
  class DescribeListenersCommand extends(vi(fi, _mw0, "DescribeListeners", pi)){}
  class DescribeRulesCommand extends(vi(fi, _mw0, "DescribeRules", li)){}
  class DescribeTargetGroupsCommand extends(vi(fi, _mw0, "DescribeTargetGroups", ui)){}
 })
};
