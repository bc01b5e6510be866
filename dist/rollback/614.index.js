"use strict";

exports.id = 614;

exports.ids = [ 614 ];

exports.modules = {
 1614: ((e, t, o) => {
  o.d(t, {
   DescribeTargetGroupAttributesCommand: () => DescribeTargetGroupAttributesCommand,
   DescribeTargetGroupsCommand: () => DescribeTargetGroupsCommand,
   DescribeTargetHealthCommand: () => DescribeTargetHealthCommand,
   ElasticLoadBalancingV2Client: () => ElasticLoadBalancingV2Client
  });
  var n = o(846);
  var a = o(9007);
  var s = o(8486);
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
  var y = o(7849);
  var f = o(8181);
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
   const t = (0, f.ho)(e);
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
  const T = {
   rE: "3.1142.0"
  };
  var S = o(5477);
  var P = o(7532);
  var N = o(7652);
  var L = o(2628);
  var b = o(9882);
  var I = o(1034);
  var C = o(479);
  var O = o(8234);
  var F = o(3945);
  var B = o(6152);
  var $ = o(7580);
  var R = o(4254);
  var A = o(4353);
  var D = o(2127);
  var V = o(1668);
  var G = o(6660);
  var j = o(2526);
  var U = o(1166);
  var k = o(910);
  var w = o(7545);
  var q = o(8977);
  var H = o(9700);
  var Z = o(7305);
  var K = o(7332);
  var z = o(9809);
  var Q = o(6180);
  var _ = o(8479);
  var Y = o(7009);
  var J = o(1046);
  var W = o(5258);
  const X = "ref";
  const ee = -1, te = true, oe = "isSet", ne = "PartitionResult", ae = "booleanEquals", se = "getAttr", ie = {
   [X]: "Endpoint"
  }, ce = {
   [X]: ne
  }, re = {}, pe = [ {
   [X]: "Region"
  } ];
  const le = {
   conditions: [ [ oe, [ ie ] ], [ oe, pe ], [ "aws.partition", pe, ne ], [ ae, [ {
    [X]: "UseFIPS"
   }, te ] ], [ ae, [ {
    [X]: "UseDualStack"
   }, te ] ], [ ae, [ {
    fn: se,
    argv: [ ce, "supportsDualStack" ]
   }, te ] ], [ ae, [ {
    fn: se,
    argv: [ ce, "supportsFIPS" ]
   }, te ] ], [ "stringEquals", [ {
    fn: se,
    argv: [ ce, "name" ]
   }, "aws-us-gov" ] ] ],
   results: [ [ ee ], [ ee, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ ee, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ie, re ], [ "https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", re ], [ ee, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://elasticloadbalancing.{Region}.amazonaws.com", re ], [ "https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}", re ], [ ee, "FIPS is enabled but this partition does not support FIPS" ], [ "https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}", re ], [ ee, "DualStack is enabled but this partition does not support DualStack" ], [ "https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}", re ], [ ee, "Invalid Configuration: Missing Region" ] ]
  };
  const ue = 2;
  const de = 1e8;
  const Ee = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, de + 12, 2, 5, de + 12, 3, 8, 6, 4, 7, de + 11, 5, de + 9, de + 10, 4, 11, 9, 6, 10, de + 8, 7, de + 6, de + 7, 5, 12, de + 5, 6, de + 4, de + 5, 3, de + 1, 14, 4, de + 2, de + 3 ]);
  const ge = W.d.from(Ee, ue, le.conditions, le.results);
  const xe = new _.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => xe.get(e, () => (0, Y.c)(ge, {
   endpointParams: e,
   logger: t.logger
  }));
  J.m.aws = Q.U;
  var ve = o(5629);
  var ye = o(4667);
  class ElasticLoadBalancingV2ServiceException extends ye.T {
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
  const fe = "AnomalyDetection";
  const me = "AllocationIdNotFoundException";
  const he = "ALPNPolicyNotSupportedException";
  const Me = "AdministrativeOverride";
  const Te = "AvailabilityZone";
  const Se = "AvailabilityZoneNotSupportedException";
  const Pe = "Attributes";
  const Ne = "CaCertificatesBundleNotFoundException";
  const Le = "CapacityDecreaseRequestsLimitExceededException";
  const be = "CertificateNotFoundException";
  const Ie = "CapacityReservationPendingException";
  const Ce = "CapacityUnitsLimitExceededException";
  const Oe = "Description";
  const Fe = "DeleteAssociationSameAccountException";
  const Be = "DuplicateLoadBalancerNameException";
  const $e = "DuplicateListenerException";
  const Re = "DescribeTargetGroupAttributes";
  const Ae = "DescribeTargetGroupAttributesInput";
  const De = "DescribeTargetGroupAttributesOutput";
  const Ve = "DescribeTargetGroupsInput";
  const Ge = "DuplicateTargetGroupNameException";
  const je = "DescribeTargetGroupsOutput";
  const Ue = "DescribeTargetGroups";
  const ke = "DescribeTargetHealth";
  const we = "DescribeTargetHealthInput";
  const qe = "DescribeTargetHealthOutput";
  const He = "DuplicateTagKeysException";
  const Ze = "DuplicateTrustStoreNameException";
  const Ke = "GrpcCode";
  const ze = "HttpCode";
  const Qe = "HealthCheckEnabled";
  const _e = "HealthCheckIntervalSeconds";
  const Ye = "HealthCheckProtocol";
  const Je = "HealthCheckPort";
  const We = "HealthCheckPath";
  const Xe = "HealthCheckTimeoutSeconds";
  const et = "HealthyThresholdCount";
  const tt = "HealthUnavailableException";
  const ot = "IpAddressType";
  const nt = "InvalidCaCertificatesBundleException";
  const at = "InsufficientCapacityException";
  const st = "InvalidConfigurationRequestException";
  const it = "InvalidLoadBalancerActionException";
  const ct = "IncompatibleProtocolsException";
  const rt = "InvalidRevocationContentException";
  const pt = "InvalidSchemeException";
  const lt = "InvalidSubnetException";
  const ut = "InvalidSecurityGroupException";
  const dt = "InvalidTargetException";
  const Et = "Id";
  const gt = "Include";
  const xt = "Key";
  const vt = "LoadBalancerArn";
  const yt = "LoadBalancerArns";
  const ft = "LoadBalancerNotFoundException";
  const mt = "ListenerNotFoundException";
  const ht = "Message";
  const Mt = "MitigationInEffect";
  const Tt = "Matcher";
  const St = "Marker";
  const Pt = "NextMarker";
  const Nt = "Names";
  const Lt = "OperationNotPermittedException";
  const bt = "PriorityInUseException";
  const It = "PriorRequestNotCompleteException";
  const Ct = "PageSize";
  const Ot = "ProtocolVersion";
  const Ft = "Port";
  const Bt = "Protocol";
  const $t = "QuicServerId";
  const Rt = "Reason";
  const At = "RevocationContentNotFoundException";
  const Dt = "RevocationIdNotFoundException";
  const Vt = "ResourceInUseException";
  const Gt = "ResourceNotFoundException";
  const jt = "RuleNotFoundException";
  const Ut = "Result";
  const kt = "State";
  const wt = "SubnetNotFoundException";
  const qt = "SSLPolicyNotFoundException";
  const Ht = "TargetControlPort";
  const Zt = "TargetDescription";
  const Kt = "TargetDescriptions";
  const zt = "TargetGroups";
  const Qt = "TargetGroupArn";
  const _t = "TargetGroupAssociationLimitException";
  const Yt = "TargetGroupArns";
  const Jt = "TargetGroupAttribute";
  const Wt = "TargetGroupAttributes";
  const Xt = "TargetGroupName";
  const eo = "TargetGroupNotFoundException";
  const to = "TargetGroup";
  const oo = "TargetHealth";
  const no = "TargetHealthDescriptions";
  const ao = "TargetHealthDescription";
  const so = "TooManyActionsException";
  const io = "TooManyCertificatesException";
  const co = "TooManyLoadBalancersException";
  const ro = "TooManyListenersException";
  const po = "TooManyRulesException";
  const lo = "TooManyRegistrationsForTargetIdException";
  const uo = "TooManyTagsException";
  const Eo = "TooManyTargetsException";
  const go = "TooManyTargetGroupsException";
  const xo = "TooManyTrustStoresException";
  const vo = "TooManyTrustStoreRevocationEntriesException";
  const yo = "TooManyUniqueTargetGroupsPerLoadBalancerException";
  const fo = "TrustStoreAssociationNotFoundException";
  const mo = "TrustStoreInUseException";
  const ho = "TrustStoreNotFoundException";
  const Mo = "TrustStoreNotReadyException";
  const To = "TargetType";
  const So = "Targets";
  const Po = "Target";
  const No = "UnsupportedProtocolException";
  const Lo = "UnhealthyThresholdCount";
  const bo = "VpcId";
  const Io = "Value";
  const Co = "awsQueryError";
  const Oo = "client";
  const Fo = "error";
  const Bo = "httpError";
  const $o = "smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";
  const Ro = "server";
  const Ao = "com.amazonaws.elasticloadbalancingv2";
  const Do = new ve.O($o);
  var Vo = [ -3, $o, "ElasticLoadBalancingV2ServiceException", 0, [], [] ];
  Do.registerError(Vo, ElasticLoadBalancingV2ServiceException);
  const Go = new ve.O(Ao);
  var jo = [ -3, Ao, me, {
   [Co]: [ `AllocationIdNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(jo, AllocationIdNotFoundException);
  var Uo = [ -3, Ao, he, {
   [Co]: [ `ALPNPolicyNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Uo, ALPNPolicyNotSupportedException);
  var ko = [ -3, Ao, Se, {
   [Co]: [ `AvailabilityZoneNotSupported`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(ko, AvailabilityZoneNotSupportedException);
  var wo = [ -3, Ao, Ne, {
   [Co]: [ `CaCertificatesBundleNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(wo, CaCertificatesBundleNotFoundException);
  var qo = [ -3, Ao, Le, {
   [Co]: [ `CapacityDecreaseRequestLimitExceeded`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(qo, CapacityDecreaseRequestsLimitExceededException);
  var Ho = [ -3, Ao, Ie, {
   [Co]: [ `CapacityReservationPending`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Ho, CapacityReservationPendingException);
  var Zo = [ -3, Ao, Ce, {
   [Co]: [ `CapacityUnitsLimitExceeded`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Zo, CapacityUnitsLimitExceededException);
  var Ko = [ -3, Ao, be, {
   [Co]: [ `CertificateNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Ko, CertificateNotFoundException);
  var zo = [ -3, Ao, Fe, {
   [Co]: [ `DeleteAssociationSameAccount`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(zo, DeleteAssociationSameAccountException);
  var Qo = [ -3, Ao, $e, {
   [Co]: [ `DuplicateListener`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Qo, DuplicateListenerException);
  var _o = [ -3, Ao, Be, {
   [Co]: [ `DuplicateLoadBalancerName`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(_o, DuplicateLoadBalancerNameException);
  var Yo = [ -3, Ao, He, {
   [Co]: [ `DuplicateTagKeys`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Yo, DuplicateTagKeysException);
  var Jo = [ -3, Ao, Ge, {
   [Co]: [ `DuplicateTargetGroupName`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Jo, DuplicateTargetGroupNameException);
  var Wo = [ -3, Ao, Ze, {
   [Co]: [ `DuplicateTrustStoreName`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Wo, DuplicateTrustStoreNameException);
  var Xo = [ -3, Ao, tt, {
   [Co]: [ `HealthUnavailable`, 500 ],
   [Fo]: Ro,
   [Bo]: 500
  }, [ ht ], [ 0 ] ];
  Go.registerError(Xo, HealthUnavailableException);
  var en = [ -3, Ao, ct, {
   [Co]: [ `IncompatibleProtocols`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(en, IncompatibleProtocolsException);
  var tn = [ -3, Ao, at, {
   [Co]: [ `InsufficientCapacity`, 500 ],
   [Fo]: Ro,
   [Bo]: 500
  }, [ ht ], [ 0 ] ];
  Go.registerError(tn, InsufficientCapacityException);
  var on = [ -3, Ao, nt, {
   [Co]: [ `InvalidCaCertificatesBundle`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(on, InvalidCaCertificatesBundleException);
  var nn = [ -3, Ao, st, {
   [Co]: [ `InvalidConfigurationRequest`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(nn, InvalidConfigurationRequestException);
  var an = [ -3, Ao, it, {
   [Co]: [ `InvalidLoadBalancerAction`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(an, InvalidLoadBalancerActionException);
  var sn = [ -3, Ao, rt, {
   [Co]: [ `InvalidRevocationContent`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(sn, InvalidRevocationContentException);
  var cn = [ -3, Ao, pt, {
   [Co]: [ `InvalidScheme`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(cn, InvalidSchemeException);
  var rn = [ -3, Ao, ut, {
   [Co]: [ `InvalidSecurityGroup`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(rn, InvalidSecurityGroupException);
  var pn = [ -3, Ao, lt, {
   [Co]: [ `InvalidSubnet`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(pn, InvalidSubnetException);
  var ln = [ -3, Ao, dt, {
   [Co]: [ `InvalidTarget`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(ln, InvalidTargetException);
  var un = [ -3, Ao, mt, {
   [Co]: [ `ListenerNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(un, ListenerNotFoundException);
  var dn = [ -3, Ao, ft, {
   [Co]: [ `LoadBalancerNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(dn, LoadBalancerNotFoundException);
  var En = [ -3, Ao, Lt, {
   [Co]: [ `OperationNotPermitted`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(En, OperationNotPermittedException);
  var gn = [ -3, Ao, bt, {
   [Co]: [ `PriorityInUse`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(gn, PriorityInUseException);
  var xn = [ -3, Ao, It, {
   [Co]: [ `PriorRequestNotComplete`, 429 ],
   [Fo]: Oo,
   [Bo]: 429
  }, [ ht ], [ 0 ] ];
  Go.registerError(xn, PriorRequestNotCompleteException);
  var vn = [ -3, Ao, Vt, {
   [Co]: [ `ResourceInUse`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(vn, ResourceInUseException);
  var yn = [ -3, Ao, Gt, {
   [Co]: [ `ResourceNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(yn, ResourceNotFoundException);
  var fn = [ -3, Ao, At, {
   [Co]: [ `RevocationContentNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(fn, RevocationContentNotFoundException);
  var mn = [ -3, Ao, Dt, {
   [Co]: [ `RevocationIdNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(mn, RevocationIdNotFoundException);
  var hn = [ -3, Ao, jt, {
   [Co]: [ `RuleNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(hn, RuleNotFoundException);
  var Mn = [ -3, Ao, qt, {
   [Co]: [ `SSLPolicyNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Mn, SSLPolicyNotFoundException);
  var Tn = [ -3, Ao, wt, {
   [Co]: [ `SubnetNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Tn, SubnetNotFoundException);
  var Sn = [ -3, Ao, _t, {
   [Co]: [ `TargetGroupAssociationLimit`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Sn, TargetGroupAssociationLimitException);
  var Pn = [ -3, Ao, eo, {
   [Co]: [ `TargetGroupNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Pn, TargetGroupNotFoundException);
  var Nn = [ -3, Ao, so, {
   [Co]: [ `TooManyActions`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Nn, TooManyActionsException);
  var Ln = [ -3, Ao, io, {
   [Co]: [ `TooManyCertificates`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Ln, TooManyCertificatesException);
  var bn = [ -3, Ao, ro, {
   [Co]: [ `TooManyListeners`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(bn, TooManyListenersException);
  var In = [ -3, Ao, co, {
   [Co]: [ `TooManyLoadBalancers`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(In, TooManyLoadBalancersException);
  var Cn = [ -3, Ao, lo, {
   [Co]: [ `TooManyRegistrationsForTargetId`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Cn, TooManyRegistrationsForTargetIdException);
  var On = [ -3, Ao, po, {
   [Co]: [ `TooManyRules`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(On, TooManyRulesException);
  var Fn = [ -3, Ao, uo, {
   [Co]: [ `TooManyTags`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Fn, TooManyTagsException);
  var Bn = [ -3, Ao, go, {
   [Co]: [ `TooManyTargetGroups`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Bn, TooManyTargetGroupsException);
  var $n = [ -3, Ao, Eo, {
   [Co]: [ `TooManyTargets`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError($n, TooManyTargetsException);
  var Rn = [ -3, Ao, vo, {
   [Co]: [ `TooManyTrustStoreRevocationEntries`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Rn, TooManyTrustStoreRevocationEntriesException);
  var An = [ -3, Ao, xo, {
   [Co]: [ `TooManyTrustStores`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(An, TooManyTrustStoresException);
  var Dn = [ -3, Ao, yo, {
   [Co]: [ `TooManyUniqueTargetGroupsPerLoadBalancer`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Dn, TooManyUniqueTargetGroupsPerLoadBalancerException);
  var Vn = [ -3, Ao, fo, {
   [Co]: [ `AssociationNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Vn, TrustStoreAssociationNotFoundException);
  var Gn = [ -3, Ao, mo, {
   [Co]: [ `TrustStoreInUse`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Gn, TrustStoreInUseException);
  var jn = [ -3, Ao, ho, {
   [Co]: [ `TrustStoreNotFound`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(jn, TrustStoreNotFoundException);
  var Un = [ -3, Ao, Mo, {
   [Co]: [ `TrustStoreNotReady`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(Un, TrustStoreNotReadyException);
  var kn = [ -3, Ao, No, {
   [Co]: [ `UnsupportedProtocol`, 400 ],
   [Fo]: Oo,
   [Bo]: 400
  }, [ ht ], [ 0 ] ];
  Go.registerError(kn, UnsupportedProtocolException);
  const wn = [ Do, Go ];
  var qn = [ 3, Ao, Me, 0, [ kt, Rt, Oe ], [ 0, 0, 0 ] ];
  var Hn = [ 3, Ao, fe, 0, [ Ut, Mt ], [ 0, 0 ] ];
  var Zn = [ 3, Ao, Ae, 0, [ Qt ], [ 0 ], 1 ];
  var Kn = [ 3, Ao, De, 0, [ Pe ], [ () => aa ] ];
  var zn = [ 3, Ao, Ve, 0, [ vt, Yt, Nt, St, Ct ], [ 0, 64 | 0, 64 | 0, 0, 1 ] ];
  var Qn = [ 3, Ao, je, 0, [ zt, Pt ], [ () => sa, 0 ] ];
  var _n = [ 3, Ao, we, 0, [ Qt, So, gt ], [ 0, () => na, 64 | 0 ], 1 ];
  var Yn = [ 3, Ao, qe, 0, [ no ], [ () => ia ] ];
  var Jn = [ 3, Ao, Tt, 0, [ ze, Ke ], [ 0, 0 ] ];
  var Wn = [ 3, Ao, Zt, 0, [ Et, Ft, Te, $t ], [ 0, 1, 0, 0 ], 1 ];
  var Xn = [ 3, Ao, to, 0, [ Qt, Xt, Bt, Ft, bo, Ye, Je, Qe, _e, Xe, et, Lo, We, Tt, yt, To, Ot, ot, Ht ], [ 0, 0, 0, 1, 0, 0, 0, 2, 1, 1, 1, 1, 0, () => Jn, 64 | 0, 0, 0, 0, 1 ] ];
  var ea = [ 3, Ao, Jt, 0, [ xt, Io ], [ 0, 0 ] ];
  var ta = [ 3, Ao, oo, 0, [ kt, Rt, Oe ], [ 0, 0, 0 ] ];
  var oa = [ 3, Ao, ao, 0, [ Po, Je, oo, fe, Me ], [ () => Wn, 0, () => ta, () => Hn, () => qn ] ];
  var na = [ 1, Ao, Kt, 0, () => Wn ];
  var aa = [ 1, Ao, Wt, 0, () => ea ];
  var sa = [ 1, Ao, zt, 0, () => Xn ];
  var ia = [ 1, Ao, no, 0, () => oa ];
  var ca = [ 9, Ao, Re, 0, () => Zn, () => Kn ];
  var ra = [ 9, Ao, Ue, 0, () => zn, () => Qn ];
  var pa = [ 9, Ao, ke, 0, () => _n, () => Yn ];
  const getRuntimeConfig = e => ({
   apiVersion: "2015-12-01",
   base64Decoder: e?.base64Decoder ?? H.E,
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
   logger: e?.logger ?? new w.N,
   protocol: e?.protocol ?? U.k,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.elasticloadbalancingv2",
    errorTypeRegistries: wn,
    xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
    version: "2015-12-01",
    serviceTarget: "ElasticLoadBalancing_v10"
   },
   serviceId: e?.serviceId ?? "Elastic Load Balancing v2",
   sha256: e?.sha256 ?? k.k,
   urlParser: e?.urlParser ?? q.D,
   utf8Decoder: e?.utf8Decoder ?? K.a,
   utf8Encoder: e?.utf8Encoder ?? z.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, I.I)(process.version);
   const t = (0, O.I)(e);
   const defaultConfigProvider = () => t().then(C.l);
   const o = getRuntimeConfig(e);
   (0, S.I)(process.version);
   const n = {
    profile: e?.profile,
    logger: o.logger
   };
   return {
    ...o,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, F.Z)(L.$, n),
    bodyLengthChecker: e?.bodyLengthChecker ?? D.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? b.v6,
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, P.pf)({
     serviceId: o.serviceId,
     clientVersion: T.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, F.Z)(x.qs, e),
    region: e?.region ?? (0, F.Z)(B.GG, {
     ...B.zH,
     ...n
    }),
    requestHandler: V.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, F.Z)({
     ...x.kN,
     default: async () => (await defaultConfigProvider()).retryMode || A.L0
    }, e),
    streamCollector: e?.streamCollector ?? G.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, F.Z)($.e$, n),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, F.Z)(R.Ko, n),
    userAgentAppId: e?.userAgentAppId ?? (0, F.Z)(N.hV, n)
   };
  };
  var la = o(9999);
  var ua = o(6571);
  var da = o(274);
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
   const o = Object.assign((0, la.R)(e), (0, ua.xA)(e), (0, da.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, la.$)(o), (0, ua.uv)(o), (0, da.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class ElasticLoadBalancingV2Client extends u.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const u = (0, n.D)(o);
    const f = (0, x.$z)(u);
    const m = (0, d.T)(f);
    const h = (0, a.OV)(m);
    const M = (0, E.Co)(h);
    const T = resolveHttpAuthSchemeConfig(M);
    const S = resolveRuntimeExtensions(T, e?.extensions || []);
    this.config = S;
    this.middlewareStack.use((0, y.wq)(this.config));
    this.middlewareStack.use((0, s.sM)(this.config));
    this.middlewareStack.use((0, v.ey)(this.config));
    this.middlewareStack.use((0, g.vK)(this.config));
    this.middlewareStack.use((0, a.TC)(this.config));
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
  var Ea = o(6801);
  const ga = (0, Ea.k)(M, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", E.rD);
  const xa = {};
  const _mw0 = (e, t, o, n) => [];
  class DescribeTargetGroupAttributesCommand extends(ga(xa, _mw0, "DescribeTargetGroupAttributes", ca)){}
  class DescribeTargetGroupsCommand extends(ga(xa, _mw0, "DescribeTargetGroups", ra)){}
  class DescribeTargetHealthCommand extends(ga(xa, _mw0, "DescribeTargetHealth", pa)){}
 })
};
