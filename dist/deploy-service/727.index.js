"use strict";

exports.id = 727;

exports.ids = [ 727 ];

exports.modules = {
 9727: ((e, t, o) => {
  o.d(t, {
   CodeDeployClient: () => CodeDeployClient,
   CreateDeploymentCommand: () => CreateDeploymentCommand,
   GetDeploymentCommand: () => GetDeploymentCommand,
   GetDeploymentTargetCommand: () => GetDeploymentTargetCommand,
   StopDeploymentCommand: () => StopDeploymentCommand
  });
  var n = o(846);
  var i = o(9007);
  var r = o(8486);
  var c = o(5180);
  var a = o(7591);
  var s = o(2781);
  var p = o(7086);
  var l = o(1567);
  var d = o(8702);
  var E = o(7503);
  var x = o(4172);
  var u = o(7041);
  var m = o(7760);
  var v = o(2122);
  var y = o(7849);
  var I = o(8181);
  var f = o(8743);
  var g = o(9362);
  const defaultCodeDeployHttpAuthSchemeParametersProvider = async (e, t, o) => ({
   operation: (0, f.u)(t).operation,
   region: await (0, g.t)(e.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(e) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "codedeploy",
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
  const defaultCodeDeployHttpAuthSchemeProvider = e => {
   const t = [];
   switch (e.operation) {
   default:
    t.push(createAwsAuthSigv4HttpAuthOption(e));
   }
   return t;
  };
  const resolveHttpAuthSchemeConfig = e => {
   const t = (0, I.ho)(e);
   return Object.assign(t, {
    authSchemePreference: (0, g.t)(e.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = e => Object.assign(e, {
   useDualstackEndpoint: e.useDualstackEndpoint ?? false,
   useFipsEndpoint: e.useFipsEndpoint ?? false,
   defaultSigningName: "codedeploy"
  });
  const D = {
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
   rE: "3.1133.0"
  };
  var C = o(5477);
  var O = o(7532);
  var h = o(7652);
  var T = o(2628);
  var A = o(9882);
  var $ = o(1034);
  var R = o(479);
  var b = o(8234);
  var P = o(3945);
  var N = o(6152);
  var L = o(7580);
  var j = o(4254);
  var k = o(4353);
  var G = o(2127);
  var q = o(1668);
  var F = o(6660);
  var H = o(2526);
  var w = o(6275);
  var B = o(910);
  var U = o(7545);
  var M = o(8977);
  var V = o(9700);
  var z = o(7305);
  var Z = o(7332);
  var W = o(9809);
  var K = o(6180);
  var Q = o(8479);
  var J = o(7009);
  var _ = o(1046);
  var Y = o(5258);
  const X = "ref";
  const ee = -1, te = true, oe = "isSet", ne = "PartitionResult", ie = "booleanEquals", re = "getAttr", ce = {
   [X]: "Endpoint"
  }, ae = {
   [X]: ne
  }, se = {}, pe = [ {
   [X]: "Region"
  } ];
  const le = {
   conditions: [ [ oe, [ ce ] ], [ oe, pe ], [ "aws.partition", pe, ne ], [ ie, [ {
    [X]: "UseFIPS"
   }, te ] ], [ ie, [ {
    [X]: "UseDualStack"
   }, te ] ], [ ie, [ {
    fn: re,
    argv: [ ae, "supportsDualStack" ]
   }, te ] ], [ ie, [ {
    fn: re,
    argv: [ ae, "supportsFIPS" ]
   }, te ] ] ],
   results: [ [ ee ], [ ee, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ ee, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ce, se ], [ "https://codedeploy-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", se ], [ ee, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://codedeploy-fips.{Region}.{PartitionResult#dnsSuffix}", se ], [ ee, "FIPS is enabled but this partition does not support FIPS" ], [ "https://codedeploy.{Region}.{PartitionResult#dualStackDnsSuffix}", se ], [ ee, "DualStack is enabled but this partition does not support DualStack" ], [ "https://codedeploy.{Region}.{PartitionResult#dnsSuffix}", se ], [ ee, "Invalid Configuration: Missing Region" ] ]
  };
  const de = 2;
  const Ee = 1e8;
  const xe = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, Ee + 11, 2, 5, Ee + 11, 3, 8, 6, 4, 7, Ee + 10, 5, Ee + 8, Ee + 9, 4, 10, 9, 6, Ee + 6, Ee + 7, 5, 11, Ee + 5, 6, Ee + 4, Ee + 5, 3, Ee + 1, 13, 4, Ee + 2, Ee + 3 ]);
  const ue = Y.d.from(xe, de, le.conditions, le.results);
  const me = new Q.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => me.get(e, () => (0, J.c)(ue, {
   endpointParams: e,
   logger: t.logger
  }));
  _.m.aws = K.U;
  var ve = o(5629);
  var ye = o(4667);
  class CodeDeployServiceException extends ye.T {
   constructor(e) {
    super(e);
    Object.setPrototypeOf(this, CodeDeployServiceException.prototype);
   }
  }
  class InstanceLimitExceededException extends CodeDeployServiceException {
   name="InstanceLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "InstanceLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InstanceLimitExceededException.prototype);
   }
  }
  class InstanceNameRequiredException extends CodeDeployServiceException {
   name="InstanceNameRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "InstanceNameRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InstanceNameRequiredException.prototype);
   }
  }
  class InstanceNotRegisteredException extends CodeDeployServiceException {
   name="InstanceNotRegisteredException";
   $fault="client";
   constructor(e) {
    super({
     name: "InstanceNotRegisteredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InstanceNotRegisteredException.prototype);
   }
  }
  class InvalidInstanceNameException extends CodeDeployServiceException {
   name="InvalidInstanceNameException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidInstanceNameException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidInstanceNameException.prototype);
   }
  }
  class InvalidTagException extends CodeDeployServiceException {
   name="InvalidTagException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidTagException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTagException.prototype);
   }
  }
  class TagLimitExceededException extends CodeDeployServiceException {
   name="TagLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "TagLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TagLimitExceededException.prototype);
   }
  }
  class TagRequiredException extends CodeDeployServiceException {
   name="TagRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "TagRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TagRequiredException.prototype);
   }
  }
  class AlarmsLimitExceededException extends CodeDeployServiceException {
   name="AlarmsLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "AlarmsLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AlarmsLimitExceededException.prototype);
   }
  }
  class ApplicationAlreadyExistsException extends CodeDeployServiceException {
   name="ApplicationAlreadyExistsException";
   $fault="client";
   constructor(e) {
    super({
     name: "ApplicationAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ApplicationAlreadyExistsException.prototype);
   }
  }
  class ApplicationDoesNotExistException extends CodeDeployServiceException {
   name="ApplicationDoesNotExistException";
   $fault="client";
   constructor(e) {
    super({
     name: "ApplicationDoesNotExistException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ApplicationDoesNotExistException.prototype);
   }
  }
  class ApplicationLimitExceededException extends CodeDeployServiceException {
   name="ApplicationLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "ApplicationLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ApplicationLimitExceededException.prototype);
   }
  }
  class ApplicationNameRequiredException extends CodeDeployServiceException {
   name="ApplicationNameRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "ApplicationNameRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ApplicationNameRequiredException.prototype);
   }
  }
  class ArnNotSupportedException extends CodeDeployServiceException {
   name="ArnNotSupportedException";
   $fault="client";
   constructor(e) {
    super({
     name: "ArnNotSupportedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ArnNotSupportedException.prototype);
   }
  }
  class BatchLimitExceededException extends CodeDeployServiceException {
   name="BatchLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "BatchLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, BatchLimitExceededException.prototype);
   }
  }
  class InvalidApplicationNameException extends CodeDeployServiceException {
   name="InvalidApplicationNameException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidApplicationNameException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidApplicationNameException.prototype);
   }
  }
  class InvalidRevisionException extends CodeDeployServiceException {
   name="InvalidRevisionException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidRevisionException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidRevisionException.prototype);
   }
  }
  class RevisionRequiredException extends CodeDeployServiceException {
   name="RevisionRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "RevisionRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, RevisionRequiredException.prototype);
   }
  }
  class DeploymentConfigDoesNotExistException extends CodeDeployServiceException {
   name="DeploymentConfigDoesNotExistException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentConfigDoesNotExistException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentConfigDoesNotExistException.prototype);
   }
  }
  class DeploymentGroupNameRequiredException extends CodeDeployServiceException {
   name="DeploymentGroupNameRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentGroupNameRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentGroupNameRequiredException.prototype);
   }
  }
  class InvalidDeploymentGroupNameException extends CodeDeployServiceException {
   name="InvalidDeploymentGroupNameException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidDeploymentGroupNameException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDeploymentGroupNameException.prototype);
   }
  }
  class DeploymentDoesNotExistException extends CodeDeployServiceException {
   name="DeploymentDoesNotExistException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentDoesNotExistException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentDoesNotExistException.prototype);
   }
  }
  class DeploymentIdRequiredException extends CodeDeployServiceException {
   name="DeploymentIdRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentIdRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentIdRequiredException.prototype);
   }
  }
  class InstanceIdRequiredException extends CodeDeployServiceException {
   name="InstanceIdRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "InstanceIdRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InstanceIdRequiredException.prototype);
   }
  }
  class InvalidComputePlatformException extends CodeDeployServiceException {
   name="InvalidComputePlatformException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidComputePlatformException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidComputePlatformException.prototype);
   }
  }
  class InvalidDeploymentIdException extends CodeDeployServiceException {
   name="InvalidDeploymentIdException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidDeploymentIdException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDeploymentIdException.prototype);
   }
  }
  class DeploymentNotStartedException extends CodeDeployServiceException {
   name="DeploymentNotStartedException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentNotStartedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentNotStartedException.prototype);
   }
  }
  class DeploymentTargetDoesNotExistException extends CodeDeployServiceException {
   name="DeploymentTargetDoesNotExistException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentTargetDoesNotExistException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentTargetDoesNotExistException.prototype);
   }
  }
  class DeploymentTargetIdRequiredException extends CodeDeployServiceException {
   name="DeploymentTargetIdRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentTargetIdRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentTargetIdRequiredException.prototype);
   }
  }
  class DeploymentTargetListSizeExceededException extends CodeDeployServiceException {
   name="DeploymentTargetListSizeExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentTargetListSizeExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentTargetListSizeExceededException.prototype);
   }
  }
  class InstanceDoesNotExistException extends CodeDeployServiceException {
   name="InstanceDoesNotExistException";
   $fault="client";
   constructor(e) {
    super({
     name: "InstanceDoesNotExistException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InstanceDoesNotExistException.prototype);
   }
  }
  class InvalidDeploymentTargetIdException extends CodeDeployServiceException {
   name="InvalidDeploymentTargetIdException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidDeploymentTargetIdException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDeploymentTargetIdException.prototype);
   }
  }
  class BucketNameFilterRequiredException extends CodeDeployServiceException {
   name="BucketNameFilterRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "BucketNameFilterRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, BucketNameFilterRequiredException.prototype);
   }
  }
  class DeploymentAlreadyCompletedException extends CodeDeployServiceException {
   name="DeploymentAlreadyCompletedException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentAlreadyCompletedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentAlreadyCompletedException.prototype);
   }
  }
  class DeploymentIsNotInReadyStateException extends CodeDeployServiceException {
   name="DeploymentIsNotInReadyStateException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentIsNotInReadyStateException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentIsNotInReadyStateException.prototype);
   }
  }
  class InvalidDeploymentStatusException extends CodeDeployServiceException {
   name="InvalidDeploymentStatusException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidDeploymentStatusException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDeploymentStatusException.prototype);
   }
  }
  class InvalidDeploymentWaitTypeException extends CodeDeployServiceException {
   name="InvalidDeploymentWaitTypeException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidDeploymentWaitTypeException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDeploymentWaitTypeException.prototype);
   }
  }
  class UnsupportedActionForDeploymentTypeException extends CodeDeployServiceException {
   name="UnsupportedActionForDeploymentTypeException";
   $fault="client";
   constructor(e) {
    super({
     name: "UnsupportedActionForDeploymentTypeException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnsupportedActionForDeploymentTypeException.prototype);
   }
  }
  class InvalidTagsToAddException extends CodeDeployServiceException {
   name="InvalidTagsToAddException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidTagsToAddException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTagsToAddException.prototype);
   }
  }
  class ThrottlingException extends CodeDeployServiceException {
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
  class DeploymentGroupDoesNotExistException extends CodeDeployServiceException {
   name="DeploymentGroupDoesNotExistException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentGroupDoesNotExistException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentGroupDoesNotExistException.prototype);
   }
  }
  class DeploymentLimitExceededException extends CodeDeployServiceException {
   name="DeploymentLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentLimitExceededException.prototype);
   }
  }
  class DescriptionTooLongException extends CodeDeployServiceException {
   name="DescriptionTooLongException";
   $fault="client";
   constructor(e) {
    super({
     name: "DescriptionTooLongException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DescriptionTooLongException.prototype);
   }
  }
  class InvalidAlarmConfigException extends CodeDeployServiceException {
   name="InvalidAlarmConfigException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidAlarmConfigException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidAlarmConfigException.prototype);
   }
  }
  class InvalidAutoRollbackConfigException extends CodeDeployServiceException {
   name="InvalidAutoRollbackConfigException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidAutoRollbackConfigException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidAutoRollbackConfigException.prototype);
   }
  }
  class InvalidAutoScalingGroupException extends CodeDeployServiceException {
   name="InvalidAutoScalingGroupException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidAutoScalingGroupException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidAutoScalingGroupException.prototype);
   }
  }
  class InvalidDeploymentConfigNameException extends CodeDeployServiceException {
   name="InvalidDeploymentConfigNameException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidDeploymentConfigNameException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDeploymentConfigNameException.prototype);
   }
  }
  class InvalidECSServiceException extends CodeDeployServiceException {
   name="InvalidECSServiceException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidECSServiceException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidECSServiceException.prototype);
   }
  }
  class InvalidFileExistsBehaviorException extends CodeDeployServiceException {
   name="InvalidFileExistsBehaviorException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidFileExistsBehaviorException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidFileExistsBehaviorException.prototype);
   }
  }
  class InvalidGitHubAccountTokenException extends CodeDeployServiceException {
   name="InvalidGitHubAccountTokenException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidGitHubAccountTokenException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidGitHubAccountTokenException.prototype);
   }
  }
  class InvalidIgnoreApplicationStopFailuresValueException extends CodeDeployServiceException {
   name="InvalidIgnoreApplicationStopFailuresValueException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidIgnoreApplicationStopFailuresValueException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidIgnoreApplicationStopFailuresValueException.prototype);
   }
  }
  class InvalidInputException extends CodeDeployServiceException {
   name="InvalidInputException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidInputException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidInputException.prototype);
   }
  }
  class InvalidLoadBalancerInfoException extends CodeDeployServiceException {
   name="InvalidLoadBalancerInfoException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidLoadBalancerInfoException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidLoadBalancerInfoException.prototype);
   }
  }
  class InvalidRoleException extends CodeDeployServiceException {
   name="InvalidRoleException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidRoleException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidRoleException.prototype);
   }
  }
  class InvalidTargetInstancesException extends CodeDeployServiceException {
   name="InvalidTargetInstancesException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidTargetInstancesException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTargetInstancesException.prototype);
   }
  }
  class InvalidTrafficRoutingConfigurationException extends CodeDeployServiceException {
   name="InvalidTrafficRoutingConfigurationException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidTrafficRoutingConfigurationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTrafficRoutingConfigurationException.prototype);
   }
  }
  class InvalidUpdateOutdatedInstancesOnlyValueException extends CodeDeployServiceException {
   name="InvalidUpdateOutdatedInstancesOnlyValueException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidUpdateOutdatedInstancesOnlyValueException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidUpdateOutdatedInstancesOnlyValueException.prototype);
   }
  }
  class RevisionDoesNotExistException extends CodeDeployServiceException {
   name="RevisionDoesNotExistException";
   $fault="client";
   constructor(e) {
    super({
     name: "RevisionDoesNotExistException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, RevisionDoesNotExistException.prototype);
   }
  }
  class DeploymentConfigAlreadyExistsException extends CodeDeployServiceException {
   name="DeploymentConfigAlreadyExistsException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentConfigAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentConfigAlreadyExistsException.prototype);
   }
  }
  class DeploymentConfigLimitExceededException extends CodeDeployServiceException {
   name="DeploymentConfigLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentConfigLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentConfigLimitExceededException.prototype);
   }
  }
  class DeploymentConfigNameRequiredException extends CodeDeployServiceException {
   name="DeploymentConfigNameRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentConfigNameRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentConfigNameRequiredException.prototype);
   }
  }
  class InvalidMinimumHealthyHostValueException extends CodeDeployServiceException {
   name="InvalidMinimumHealthyHostValueException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidMinimumHealthyHostValueException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidMinimumHealthyHostValueException.prototype);
   }
  }
  class InvalidZonalDeploymentConfigurationException extends CodeDeployServiceException {
   name="InvalidZonalDeploymentConfigurationException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidZonalDeploymentConfigurationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidZonalDeploymentConfigurationException.prototype);
   }
  }
  class DeploymentGroupAlreadyExistsException extends CodeDeployServiceException {
   name="DeploymentGroupAlreadyExistsException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentGroupAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentGroupAlreadyExistsException.prototype);
   }
  }
  class DeploymentGroupLimitExceededException extends CodeDeployServiceException {
   name="DeploymentGroupLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentGroupLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentGroupLimitExceededException.prototype);
   }
  }
  class ECSServiceMappingLimitExceededException extends CodeDeployServiceException {
   name="ECSServiceMappingLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "ECSServiceMappingLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ECSServiceMappingLimitExceededException.prototype);
   }
  }
  class InvalidBlueGreenDeploymentConfigurationException extends CodeDeployServiceException {
   name="InvalidBlueGreenDeploymentConfigurationException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidBlueGreenDeploymentConfigurationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidBlueGreenDeploymentConfigurationException.prototype);
   }
  }
  class InvalidDeploymentStyleException extends CodeDeployServiceException {
   name="InvalidDeploymentStyleException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidDeploymentStyleException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDeploymentStyleException.prototype);
   }
  }
  class InvalidEC2TagCombinationException extends CodeDeployServiceException {
   name="InvalidEC2TagCombinationException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidEC2TagCombinationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidEC2TagCombinationException.prototype);
   }
  }
  class InvalidEC2TagException extends CodeDeployServiceException {
   name="InvalidEC2TagException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidEC2TagException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidEC2TagException.prototype);
   }
  }
  class InvalidOnPremisesTagCombinationException extends CodeDeployServiceException {
   name="InvalidOnPremisesTagCombinationException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidOnPremisesTagCombinationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidOnPremisesTagCombinationException.prototype);
   }
  }
  class InvalidTargetGroupPairException extends CodeDeployServiceException {
   name="InvalidTargetGroupPairException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidTargetGroupPairException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTargetGroupPairException.prototype);
   }
  }
  class InvalidTriggerConfigException extends CodeDeployServiceException {
   name="InvalidTriggerConfigException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidTriggerConfigException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTriggerConfigException.prototype);
   }
  }
  class LifecycleHookLimitExceededException extends CodeDeployServiceException {
   name="LifecycleHookLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "LifecycleHookLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, LifecycleHookLimitExceededException.prototype);
   }
  }
  class RoleRequiredException extends CodeDeployServiceException {
   name="RoleRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "RoleRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, RoleRequiredException.prototype);
   }
  }
  class TagSetListLimitExceededException extends CodeDeployServiceException {
   name="TagSetListLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "TagSetListLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TagSetListLimitExceededException.prototype);
   }
  }
  class TriggerTargetsLimitExceededException extends CodeDeployServiceException {
   name="TriggerTargetsLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "TriggerTargetsLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TriggerTargetsLimitExceededException.prototype);
   }
  }
  class DeploymentConfigInUseException extends CodeDeployServiceException {
   name="DeploymentConfigInUseException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeploymentConfigInUseException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeploymentConfigInUseException.prototype);
   }
  }
  class InvalidOperationException extends CodeDeployServiceException {
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
  class GitHubAccountTokenDoesNotExistException extends CodeDeployServiceException {
   name="GitHubAccountTokenDoesNotExistException";
   $fault="client";
   constructor(e) {
    super({
     name: "GitHubAccountTokenDoesNotExistException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, GitHubAccountTokenDoesNotExistException.prototype);
   }
  }
  class GitHubAccountTokenNameRequiredException extends CodeDeployServiceException {
   name="GitHubAccountTokenNameRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "GitHubAccountTokenNameRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, GitHubAccountTokenNameRequiredException.prototype);
   }
  }
  class InvalidGitHubAccountTokenNameException extends CodeDeployServiceException {
   name="InvalidGitHubAccountTokenNameException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidGitHubAccountTokenNameException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidGitHubAccountTokenNameException.prototype);
   }
  }
  class OperationNotSupportedException extends CodeDeployServiceException {
   name="OperationNotSupportedException";
   $fault="client";
   constructor(e) {
    super({
     name: "OperationNotSupportedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OperationNotSupportedException.prototype);
   }
  }
  class ResourceValidationException extends CodeDeployServiceException {
   name="ResourceValidationException";
   $fault="client";
   constructor(e) {
    super({
     name: "ResourceValidationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceValidationException.prototype);
   }
  }
  class InvalidBucketNameFilterException extends CodeDeployServiceException {
   name="InvalidBucketNameFilterException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidBucketNameFilterException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidBucketNameFilterException.prototype);
   }
  }
  class InvalidDeployedStateFilterException extends CodeDeployServiceException {
   name="InvalidDeployedStateFilterException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidDeployedStateFilterException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDeployedStateFilterException.prototype);
   }
  }
  class InvalidKeyPrefixFilterException extends CodeDeployServiceException {
   name="InvalidKeyPrefixFilterException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidKeyPrefixFilterException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidKeyPrefixFilterException.prototype);
   }
  }
  class InvalidNextTokenException extends CodeDeployServiceException {
   name="InvalidNextTokenException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidNextTokenException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
   }
  }
  class InvalidSortByException extends CodeDeployServiceException {
   name="InvalidSortByException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidSortByException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidSortByException.prototype);
   }
  }
  class InvalidSortOrderException extends CodeDeployServiceException {
   name="InvalidSortOrderException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidSortOrderException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidSortOrderException.prototype);
   }
  }
  class InvalidDeploymentInstanceTypeException extends CodeDeployServiceException {
   name="InvalidDeploymentInstanceTypeException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidDeploymentInstanceTypeException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDeploymentInstanceTypeException.prototype);
   }
  }
  class InvalidInstanceStatusException extends CodeDeployServiceException {
   name="InvalidInstanceStatusException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidInstanceStatusException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidInstanceStatusException.prototype);
   }
  }
  class InvalidInstanceTypeException extends CodeDeployServiceException {
   name="InvalidInstanceTypeException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidInstanceTypeException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidInstanceTypeException.prototype);
   }
  }
  class InvalidTargetFilterNameException extends CodeDeployServiceException {
   name="InvalidTargetFilterNameException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidTargetFilterNameException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTargetFilterNameException.prototype);
   }
  }
  class InvalidExternalIdException extends CodeDeployServiceException {
   name="InvalidExternalIdException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidExternalIdException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidExternalIdException.prototype);
   }
  }
  class InvalidTimeRangeException extends CodeDeployServiceException {
   name="InvalidTimeRangeException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidTimeRangeException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTimeRangeException.prototype);
   }
  }
  class InvalidRegistrationStatusException extends CodeDeployServiceException {
   name="InvalidRegistrationStatusException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidRegistrationStatusException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidRegistrationStatusException.prototype);
   }
  }
  class InvalidTagFilterException extends CodeDeployServiceException {
   name="InvalidTagFilterException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidTagFilterException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTagFilterException.prototype);
   }
  }
  class InvalidArnException extends CodeDeployServiceException {
   name="InvalidArnException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidArnException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidArnException.prototype);
   }
  }
  class ResourceArnRequiredException extends CodeDeployServiceException {
   name="ResourceArnRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "ResourceArnRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceArnRequiredException.prototype);
   }
  }
  class InvalidLifecycleEventHookExecutionIdException extends CodeDeployServiceException {
   name="InvalidLifecycleEventHookExecutionIdException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidLifecycleEventHookExecutionIdException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidLifecycleEventHookExecutionIdException.prototype);
   }
  }
  class InvalidLifecycleEventHookExecutionStatusException extends CodeDeployServiceException {
   name="InvalidLifecycleEventHookExecutionStatusException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidLifecycleEventHookExecutionStatusException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidLifecycleEventHookExecutionStatusException.prototype);
   }
  }
  class LifecycleEventAlreadyCompletedException extends CodeDeployServiceException {
   name="LifecycleEventAlreadyCompletedException";
   $fault="client";
   constructor(e) {
    super({
     name: "LifecycleEventAlreadyCompletedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, LifecycleEventAlreadyCompletedException.prototype);
   }
  }
  class IamArnRequiredException extends CodeDeployServiceException {
   name="IamArnRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "IamArnRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, IamArnRequiredException.prototype);
   }
  }
  class IamSessionArnAlreadyRegisteredException extends CodeDeployServiceException {
   name="IamSessionArnAlreadyRegisteredException";
   $fault="client";
   constructor(e) {
    super({
     name: "IamSessionArnAlreadyRegisteredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, IamSessionArnAlreadyRegisteredException.prototype);
   }
  }
  class IamUserArnAlreadyRegisteredException extends CodeDeployServiceException {
   name="IamUserArnAlreadyRegisteredException";
   $fault="client";
   constructor(e) {
    super({
     name: "IamUserArnAlreadyRegisteredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, IamUserArnAlreadyRegisteredException.prototype);
   }
  }
  class IamUserArnRequiredException extends CodeDeployServiceException {
   name="IamUserArnRequiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "IamUserArnRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, IamUserArnRequiredException.prototype);
   }
  }
  class InstanceNameAlreadyRegisteredException extends CodeDeployServiceException {
   name="InstanceNameAlreadyRegisteredException";
   $fault="client";
   constructor(e) {
    super({
     name: "InstanceNameAlreadyRegisteredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InstanceNameAlreadyRegisteredException.prototype);
   }
  }
  class InvalidIamSessionArnException extends CodeDeployServiceException {
   name="InvalidIamSessionArnException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidIamSessionArnException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidIamSessionArnException.prototype);
   }
  }
  class InvalidIamUserArnException extends CodeDeployServiceException {
   name="InvalidIamUserArnException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidIamUserArnException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidIamUserArnException.prototype);
   }
  }
  class MultipleIamArnsProvidedException extends CodeDeployServiceException {
   name="MultipleIamArnsProvidedException";
   $fault="client";
   constructor(e) {
    super({
     name: "MultipleIamArnsProvidedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, MultipleIamArnsProvidedException.prototype);
   }
  }
  const Ie = "Alarm";
  const fe = "ApplicationAlreadyExistsException";
  const ge = "AlarmConfiguration";
  const De = "ApplicationDoesNotExistException";
  const Se = "AlarmList";
  const Ce = "AlarmsLimitExceededException";
  const Oe = "ApplicationLimitExceededException";
  const he = "ApplicationNameRequiredException";
  const Te = "ArnNotSupportedException";
  const Ae = "AutoRollbackConfiguration";
  const $e = "AppSpecContent";
  const Re = "BlueGreenDeploymentConfiguration";
  const be = "BlueInstanceTerminationOption";
  const Pe = "BatchLimitExceededException";
  const Ne = "BucketNameFilterRequiredException";
  const Le = "CreateDeploymentInput";
  const je = "CreateDeploymentOutput";
  const ke = "CreateDeployment";
  const Ge = "CloudFormationTarget";
  const qe = "Diagnostics";
  const Fe = "DeploymentAlreadyCompletedException";
  const He = "DeploymentConfigAlreadyExistsException";
  const we = "DeploymentConfigDoesNotExistException";
  const Be = "DeploymentConfigInUseException";
  const Ue = "DeploymentConfigLimitExceededException";
  const Me = "DeploymentConfigNameRequiredException";
  const Ve = "DeploymentDoesNotExistException";
  const ze = "DeploymentGroupAlreadyExistsException";
  const Ze = "DeploymentGroupDoesNotExistException";
  const We = "DeploymentGroupLimitExceededException";
  const Ke = "DeploymentGroupNameRequiredException";
  const Qe = "DeploymentInfo";
  const Je = "DeploymentIsNotInReadyStateException";
  const _e = "DeploymentIdRequiredException";
  const Ye = "DeploymentLimitExceededException";
  const Xe = "DeploymentNotStartedException";
  const et = "DeploymentOverview";
  const tt = "DeploymentReadyOption";
  const ot = "DeploymentStyle";
  const nt = "DeploymentTarget";
  const it = "DeploymentTargetDoesNotExistException";
  const rt = "DeploymentTargetIdRequiredException";
  const ct = "DescriptionTooLongException";
  const at = "DeploymentTargetListSizeExceededException";
  const st = "ECSServiceMappingLimitExceededException";
  const pt = "ECSTarget";
  const lt = "ECSTaskSet";
  const dt = "ECSTaskSetList";
  const Et = "EC2TagFilter";
  const xt = "EC2TagFilterList";
  const ut = "EC2TagSet";
  const mt = "EC2TagSetList";
  const vt = "ErrorInformation";
  const yt = "ELBInfo";
  const It = "ELBInfoList";
  const ft = "Failed";
  const gt = "GetDeployment";
  const Dt = "GetDeploymentInput";
  const St = "GetDeploymentOutput";
  const Ct = "GetDeploymentTarget";
  const Ot = "GetDeploymentTargetInput";
  const ht = "GetDeploymentTargetOutput";
  const Tt = "GreenFleetProvisioningOption";
  const At = "GitHubAccountTokenDoesNotExistException";
  const $t = "GitHubAccountTokenNameRequiredException";
  const Rt = "GitHubLocation";
  const bt = "InvalidAlarmConfigException";
  const Pt = "InvalidArnException";
  const Nt = "InvalidApplicationNameException";
  const Lt = "InvalidAutoRollbackConfigException";
  const jt = "IamArnRequiredException";
  const kt = "InvalidAutoScalingGroupException";
  const Gt = "InvalidBlueGreenDeploymentConfigurationException";
  const qt = "InvalidBucketNameFilterException";
  const Ft = "InvalidComputePlatformException";
  const Ht = "InvalidDeploymentConfigNameException";
  const wt = "InvalidDeploymentGroupNameException";
  const Bt = "InvalidDeploymentIdException";
  const Ut = "InvalidDeploymentInstanceTypeException";
  const Mt = "InstanceDoesNotExistException";
  const Vt = "InvalidDeploymentStatusException";
  const zt = "InvalidDeploymentStyleException";
  const Zt = "InvalidDeployedStateFilterException";
  const Wt = "InvalidDeploymentTargetIdException";
  const Kt = "InvalidDeploymentWaitTypeException";
  const Qt = "InvalidECSServiceException";
  const Jt = "InvalidEC2TagCombinationException";
  const _t = "InvalidEC2TagException";
  const Yt = "InvalidExternalIdException";
  const Xt = "InvalidFileExistsBehaviorException";
  const eo = "InvalidGitHubAccountTokenException";
  const to = "InvalidGitHubAccountTokenNameException";
  const oo = "InvalidIgnoreApplicationStopFailuresValueException";
  const no = "InvalidInputException";
  const io = "InvalidInstanceNameException";
  const ro = "InstanceIdRequiredException";
  const co = "InvalidIamSessionArnException";
  const ao = "InvalidInstanceStatusException";
  const so = "InvalidInstanceTypeException";
  const po = "InvalidIamUserArnException";
  const lo = "InvalidKeyPrefixFilterException";
  const Eo = "InvalidLoadBalancerInfoException";
  const xo = "InstanceLimitExceededException";
  const uo = "InvalidLifecycleEventHookExecutionIdException";
  const mo = "InvalidLifecycleEventHookExecutionStatusException";
  const vo = "InvalidMinimumHealthyHostValueException";
  const yo = "InstanceNameAlreadyRegisteredException";
  const Io = "InstanceNameRequiredException";
  const fo = "InstanceNotRegisteredException";
  const go = "InvalidNextTokenException";
  const Do = "InvalidOperationException";
  const So = "InvalidOnPremisesTagCombinationException";
  const Co = "InProgress";
  const Oo = "InvalidRevisionException";
  const ho = "InvalidRoleException";
  const To = "InvalidRegistrationStatusException";
  const Ao = "IamSessionArnAlreadyRegisteredException";
  const $o = "InvalidSortByException";
  const Ro = "InvalidSortOrderException";
  const bo = "InstanceTarget";
  const Po = "InvalidTriggerConfigException";
  const No = "InvalidTagException";
  const Lo = "InvalidTagFilterException";
  const jo = "InvalidTargetFilterNameException";
  const ko = "InvalidTargetGroupPairException";
  const Go = "InvalidTargetInstancesException";
  const qo = "InvalidTrafficRoutingConfigurationException";
  const Fo = "InvalidTimeRangeException";
  const Ho = "InvalidTagsToAddException";
  const wo = "IamUserArnAlreadyRegisteredException";
  const Bo = "IamUserArnRequiredException";
  const Uo = "InvalidUpdateOutdatedInstancesOnlyValueException";
  const Mo = "InvalidZonalDeploymentConfigurationException";
  const Vo = "Key";
  const zo = "LoadBalancerInfo";
  const Zo = "LifecycleEvent";
  const Wo = "LifecycleEventAlreadyCompletedException";
  const Ko = "LifecycleEventList";
  const Qo = "LambdaFunctionInfo";
  const Jo = "LifecycleHookLimitExceededException";
  const _o = "LambdaTarget";
  const Yo = "MultipleIamArnsProvidedException";
  const Xo = "OperationNotSupportedException";
  const en = "Pending";
  const tn = "Ready";
  const on = "ResourceArnRequiredException";
  const nn = "RelatedDeployments";
  const rn = "RevisionDoesNotExistException";
  const cn = "RollbackInfo";
  const an = "RevisionLocation";
  const sn = "RevisionRequiredException";
  const pn = "RoleRequiredException";
  const ln = "RawString";
  const dn = "ResourceValidationException";
  const En = "Succeeded";
  const xn = "StopDeployment";
  const un = "StopDeploymentInput";
  const mn = "StopDeploymentOutput";
  const vn = "S3Location";
  const yn = "Skipped";
  const In = "Type";
  const fn = "ThrottlingException";
  const gn = "TargetGroupInfo";
  const Dn = "TargetGroupInfoList";
  const Sn = "TargetGroupPairInfo";
  const Cn = "TargetGroupPairInfoList";
  const On = "TargetInstances";
  const hn = "TagLimitExceededException";
  const Tn = "TagRequiredException";
  const An = "TrafficRoute";
  const $n = "TagSetListLimitExceededException";
  const Rn = "TriggerTargetsLimitExceededException";
  const bn = "UnsupportedActionForDeploymentTypeException";
  const Pn = "Value";
  const Nn = "alarms";
  const Ln = "additionalDeploymentStatusInfo";
  const jn = "applicationName";
  const kn = "actionOnTimeout";
  const Gn = "autoRollbackConfiguration";
  const qn = "autoRollbackEnabled";
  const Fn = "appSpecContent";
  const Hn = "autoScalingGroups";
  const wn = "autoUpdateOutdatedInstancesDeploymentIds";
  const Bn = "autoUpdateOutdatedInstancesRootDeploymentId";
  const Un = "action";
  const Mn = "bucket";
  const Vn = "blueGreenDeploymentConfiguration";
  const zn = "bundleType";
  const Zn = "client";
  const Wn = "cloudFormationTarget";
  const Kn = "commitId";
  const Qn = "computePlatform";
  const Jn = "createTime";
  const _n = "completeTime";
  const Yn = "currentVersion";
  const Xn = "content";
  const ei = "code";
  const ti = "creator";
  const oi = "description";
  const ni = "desiredCount";
  const ii = "deploymentConfigName";
  const ri = "deploymentGroupName";
  const ci = "deploymentId";
  const ai = "deploymentInfo";
  const si = "deploymentMode";
  const pi = "deploymentOverview";
  const li = "deploymentOption";
  const di = "deploymentReadyOption";
  const Ei = "deploymentStyle";
  const xi = "deploymentStatusMessages";
  const ui = "deploymentTargetType";
  const mi = "deploymentType";
  const vi = "deploymentTarget";
  const yi = "diagnostics";
  const Ii = "error";
  const fi = "errorCode";
  const gi = "externalId";
  const Di = "elbInfoList";
  const Si = "errorInformation";
  const Ci = "ecsTarget";
  const Oi = "ec2TagSet";
  const hi = "ec2TagSetList";
  const Ti = "eTag";
  const Ai = "endTime";
  const $i = "enabled";
  const Ri = "events";
  const bi = "functionAlias";
  const Pi = "fileExistsBehavior";
  const Ni = "functionName";
  const Li = "greenFleetProvisioningOption";
  const ji = "gitHubLocation";
  const ki = "identifer";
  const Gi = "ignoreApplicationStopFailures";
  const qi = "instanceLabel";
  const Fi = "ignorePollAlarmFailure";
  const Hi = "instanceTarget";
  const wi = "instanceTerminationWaitTimeStarted";
  const Bi = "key";
  const Ui = "listenerArns";
  const Mi = "loadBalancerInfo";
  const Vi = "lifecycleEvents";
  const zi = "lifecycleEventName";
  const Zi = "lambdaFunctionInfo";
  const Wi = "lambdaTarget";
  const Ki = "logTail";
  const Qi = "lastUpdatedAt";
  const Ji = "message";
  const _i = "name";
  const Yi = "overrideAlarmConfiguration";
  const Xi = "pendingCount";
  const er = "previousRevision";
  const tr = "prodTrafficRoute";
  const or = "runningCount";
  const nr = "relatedDeployments";
  const ir = "rollbackDeploymentId";
  const rr = "rollbackInfo";
  const cr = "rollbackMessage";
  const ar = "resourceType";
  const sr = "rollbackTriggeringDeploymentId";
  const pr = "revisionType";
  const lr = "revision";
  const dr = "repository";
  const Er = "smithy.ts.sdk.synthetic.com.amazonaws.codedeploy";
  const xr = "s3Location";
  const ur = "statusMessage";
  const mr = "scriptName";
  const vr = "startTime";
  const yr = "sha256";
  const Ir = "status";
  const fr = "string";
  const gr = "targetArn";
  const Dr = "terminateBlueInstancesOnDeploymentSuccess";
  const Sr = "tagFilters";
  const Cr = "targetGroup";
  const Or = "targetGroupInfoList";
  const hr = "targetGroupPairInfoList";
  const Tr = "targetGroups";
  const Ar = "targetId";
  const $r = "targetInstances";
  const Rr = "taskSetsInfo";
  const br = "taskSetLabel";
  const Pr = "testTrafficRoute";
  const Nr = "targetVersion";
  const Lr = "targetVersionWeight";
  const jr = "trafficWeight";
  const kr = "terminationWaitTimeInMinutes";
  const Gr = "updateOutdatedInstancesOnly";
  const qr = "version";
  const Fr = "waitTimeInMinutes";
  const Hr = "com.amazonaws.codedeploy";
  const wr = ve.O.for(Er);
  var Br = [ -3, Er, "CodeDeployServiceException", 0, [], [] ];
  wr.registerError(Br, CodeDeployServiceException);
  const Ur = ve.O.for(Hr);
  var Mr = [ -3, Hr, Ce, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Mr, AlarmsLimitExceededException);
  var Vr = [ -3, Hr, fe, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Vr, ApplicationAlreadyExistsException);
  var zr = [ -3, Hr, De, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(zr, ApplicationDoesNotExistException);
  var Zr = [ -3, Hr, Oe, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Zr, ApplicationLimitExceededException);
  var Wr = [ -3, Hr, he, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Wr, ApplicationNameRequiredException);
  var Kr = [ -3, Hr, Te, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Kr, ArnNotSupportedException);
  var Qr = [ -3, Hr, Pe, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Qr, BatchLimitExceededException);
  var Jr = [ -3, Hr, Ne, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Jr, BucketNameFilterRequiredException);
  var _r = [ -3, Hr, Fe, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(_r, DeploymentAlreadyCompletedException);
  var Yr = [ -3, Hr, He, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Yr, DeploymentConfigAlreadyExistsException);
  var Xr = [ -3, Hr, we, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Xr, DeploymentConfigDoesNotExistException);
  var ec = [ -3, Hr, Be, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ec, DeploymentConfigInUseException);
  var tc = [ -3, Hr, Ue, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(tc, DeploymentConfigLimitExceededException);
  var oc = [ -3, Hr, Me, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(oc, DeploymentConfigNameRequiredException);
  var nc = [ -3, Hr, Ve, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(nc, DeploymentDoesNotExistException);
  var ic = [ -3, Hr, ze, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ic, DeploymentGroupAlreadyExistsException);
  var rc = [ -3, Hr, Ze, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(rc, DeploymentGroupDoesNotExistException);
  var cc = [ -3, Hr, We, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(cc, DeploymentGroupLimitExceededException);
  var ac = [ -3, Hr, Ke, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ac, DeploymentGroupNameRequiredException);
  var sc = [ -3, Hr, _e, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(sc, DeploymentIdRequiredException);
  var pc = [ -3, Hr, Je, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(pc, DeploymentIsNotInReadyStateException);
  var lc = [ -3, Hr, Ye, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(lc, DeploymentLimitExceededException);
  var dc = [ -3, Hr, Xe, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(dc, DeploymentNotStartedException);
  var Ec = [ -3, Hr, it, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Ec, DeploymentTargetDoesNotExistException);
  var xc = [ -3, Hr, rt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(xc, DeploymentTargetIdRequiredException);
  var uc = [ -3, Hr, at, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(uc, DeploymentTargetListSizeExceededException);
  var mc = [ -3, Hr, ct, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(mc, DescriptionTooLongException);
  var vc = [ -3, Hr, st, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(vc, ECSServiceMappingLimitExceededException);
  var yc = [ -3, Hr, At, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(yc, GitHubAccountTokenDoesNotExistException);
  var Ic = [ -3, Hr, $t, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Ic, GitHubAccountTokenNameRequiredException);
  var fc = [ -3, Hr, jt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(fc, IamArnRequiredException);
  var gc = [ -3, Hr, Ao, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(gc, IamSessionArnAlreadyRegisteredException);
  var Dc = [ -3, Hr, wo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Dc, IamUserArnAlreadyRegisteredException);
  var Sc = [ -3, Hr, Bo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Sc, IamUserArnRequiredException);
  var Cc = [ -3, Hr, Mt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Cc, InstanceDoesNotExistException);
  var Oc = [ -3, Hr, ro, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Oc, InstanceIdRequiredException);
  var hc = [ -3, Hr, xo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(hc, InstanceLimitExceededException);
  var Tc = [ -3, Hr, yo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Tc, InstanceNameAlreadyRegisteredException);
  var Ac = [ -3, Hr, Io, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Ac, InstanceNameRequiredException);
  var $c = [ -3, Hr, fo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError($c, InstanceNotRegisteredException);
  var Rc = [ -3, Hr, bt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Rc, InvalidAlarmConfigException);
  var bc = [ -3, Hr, Nt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(bc, InvalidApplicationNameException);
  var Pc = [ -3, Hr, Pt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Pc, InvalidArnException);
  var Nc = [ -3, Hr, Lt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Nc, InvalidAutoRollbackConfigException);
  var Lc = [ -3, Hr, kt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Lc, InvalidAutoScalingGroupException);
  var jc = [ -3, Hr, Gt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(jc, InvalidBlueGreenDeploymentConfigurationException);
  var kc = [ -3, Hr, qt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(kc, InvalidBucketNameFilterException);
  var Gc = [ -3, Hr, Ft, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Gc, InvalidComputePlatformException);
  var qc = [ -3, Hr, Zt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(qc, InvalidDeployedStateFilterException);
  var Fc = [ -3, Hr, Ht, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Fc, InvalidDeploymentConfigNameException);
  var Hc = [ -3, Hr, wt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Hc, InvalidDeploymentGroupNameException);
  var wc = [ -3, Hr, Bt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(wc, InvalidDeploymentIdException);
  var Bc = [ -3, Hr, Ut, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Bc, InvalidDeploymentInstanceTypeException);
  var Uc = [ -3, Hr, Vt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Uc, InvalidDeploymentStatusException);
  var Mc = [ -3, Hr, zt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Mc, InvalidDeploymentStyleException);
  var Vc = [ -3, Hr, Wt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Vc, InvalidDeploymentTargetIdException);
  var zc = [ -3, Hr, Kt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(zc, InvalidDeploymentWaitTypeException);
  var Zc = [ -3, Hr, Jt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Zc, InvalidEC2TagCombinationException);
  var Wc = [ -3, Hr, _t, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Wc, InvalidEC2TagException);
  var Kc = [ -3, Hr, Qt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Kc, InvalidECSServiceException);
  var Qc = [ -3, Hr, Yt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Qc, InvalidExternalIdException);
  var Jc = [ -3, Hr, Xt, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Jc, InvalidFileExistsBehaviorException);
  var _c = [ -3, Hr, eo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(_c, InvalidGitHubAccountTokenException);
  var Yc = [ -3, Hr, to, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Yc, InvalidGitHubAccountTokenNameException);
  var Xc = [ -3, Hr, co, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Xc, InvalidIamSessionArnException);
  var ea = [ -3, Hr, po, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ea, InvalidIamUserArnException);
  var ta = [ -3, Hr, oo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ta, InvalidIgnoreApplicationStopFailuresValueException);
  var oa = [ -3, Hr, no, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(oa, InvalidInputException);
  var na = [ -3, Hr, io, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(na, InvalidInstanceNameException);
  var ia = [ -3, Hr, ao, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ia, InvalidInstanceStatusException);
  var ra = [ -3, Hr, so, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ra, InvalidInstanceTypeException);
  var ca = [ -3, Hr, lo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ca, InvalidKeyPrefixFilterException);
  var aa = [ -3, Hr, uo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(aa, InvalidLifecycleEventHookExecutionIdException);
  var sa = [ -3, Hr, mo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(sa, InvalidLifecycleEventHookExecutionStatusException);
  var pa = [ -3, Hr, Eo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(pa, InvalidLoadBalancerInfoException);
  var la = [ -3, Hr, vo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(la, InvalidMinimumHealthyHostValueException);
  var da = [ -3, Hr, go, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(da, InvalidNextTokenException);
  var Ea = [ -3, Hr, So, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Ea, InvalidOnPremisesTagCombinationException);
  var xa = [ -3, Hr, Do, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(xa, InvalidOperationException);
  var ua = [ -3, Hr, To, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ua, InvalidRegistrationStatusException);
  var ma = [ -3, Hr, Oo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ma, InvalidRevisionException);
  var va = [ -3, Hr, ho, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(va, InvalidRoleException);
  var ya = [ -3, Hr, $o, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ya, InvalidSortByException);
  var Ia = [ -3, Hr, Ro, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Ia, InvalidSortOrderException);
  var fa = [ -3, Hr, No, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(fa, InvalidTagException);
  var ga = [ -3, Hr, Lo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ga, InvalidTagFilterException);
  var Da = [ -3, Hr, Ho, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Da, InvalidTagsToAddException);
  var Sa = [ -3, Hr, jo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Sa, InvalidTargetFilterNameException);
  var Ca = [ -3, Hr, ko, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Ca, InvalidTargetGroupPairException);
  var Oa = [ -3, Hr, Go, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Oa, InvalidTargetInstancesException);
  var ha = [ -3, Hr, Fo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ha, InvalidTimeRangeException);
  var Ta = [ -3, Hr, qo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Ta, InvalidTrafficRoutingConfigurationException);
  var Aa = [ -3, Hr, Po, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Aa, InvalidTriggerConfigException);
  var $a = [ -3, Hr, Uo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError($a, InvalidUpdateOutdatedInstancesOnlyValueException);
  var Ra = [ -3, Hr, Mo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Ra, InvalidZonalDeploymentConfigurationException);
  var ba = [ -3, Hr, Wo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ba, LifecycleEventAlreadyCompletedException);
  var Pa = [ -3, Hr, Jo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Pa, LifecycleHookLimitExceededException);
  var Na = [ -3, Hr, Yo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Na, MultipleIamArnsProvidedException);
  var La = [ -3, Hr, Xo, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(La, OperationNotSupportedException);
  var ja = [ -3, Hr, on, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ja, ResourceArnRequiredException);
  var ka = [ -3, Hr, dn, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(ka, ResourceValidationException);
  var Ga = [ -3, Hr, rn, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Ga, RevisionDoesNotExistException);
  var qa = [ -3, Hr, sn, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(qa, RevisionRequiredException);
  var Fa = [ -3, Hr, pn, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Fa, RoleRequiredException);
  var Ha = [ -3, Hr, hn, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Ha, TagLimitExceededException);
  var wa = [ -3, Hr, Tn, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(wa, TagRequiredException);
  var Ba = [ -3, Hr, $n, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Ba, TagSetListLimitExceededException);
  var Ua = [ -3, Hr, fn, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Ua, ThrottlingException);
  var Ma = [ -3, Hr, Rn, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Ma, TriggerTargetsLimitExceededException);
  var Va = [ -3, Hr, bn, {
   [Ii]: Zn
  }, [ Ji ], [ 0 ] ];
  Ur.registerError(Va, UnsupportedActionForDeploymentTypeException);
  const za = [ wr, Ur ];
  var Za = [ 3, Hr, Ie, 0, [ _i ], [ 0 ] ];
  var Wa = [ 3, Hr, ge, 0, [ $i, Fi, Nn ], [ 2, 2, () => ks ] ];
  var Ka = [ 3, Hr, $e, 0, [ Xn, yr ], [ 0, 0 ] ];
  var Qa = [ 3, Hr, Ae, 0, [ $i, Ri ], [ 2, 64 | 0 ] ];
  var Ja = [ 3, Hr, Re, 0, [ Dr, di, Li ], [ () => _a, () => ns, () => Is ] ];
  var _a = [ 3, Hr, be, 0, [ Un, kr ], [ 0, 1 ] ];
  var Ya = [ 3, Hr, Ge, 0, [ ci, Ar, Qi, Vi, Ir, ar, Lr ], [ 0, 0, 4, () => ws, 0, 0, 1 ] ];
  var Xa = [ 3, Hr, Le, 0, [ jn, ri, lr, ii, oi, Gi, $r, Gn, Gr, Pi, si, Yi ], [ 0, 0, () => Ts, 0, 0, 2, () => Ls, () => Qa, 2, 0, 0, () => Wa ], 1 ];
  var es = [ 3, Hr, je, 0, [ ci ], [ 0 ] ];
  var ts = [ 3, Hr, Qe, 0, [ jn, ri, ii, ci, er, lr, Ir, Si, Jn, vr, _n, pi, oi, ti, Gi, Gn, Gr, rr, Ei, $r, wi, Vn, Mi, Ln, Pi, si, xi, Qn, gi, nr, Yi ], [ 0, 0, 0, 0, () => Ts, () => Ts, 0, () => Es, 4, 4, 4, () => os, 0, 0, 2, () => Qa, 2, () => As, () => is, () => Ls, 2, () => Ja, () => Cs, 0, 0, 0, 64 | 0, 0, 0, () => hs, () => Wa ] ];
  var os = [ 3, Hr, et, 0, [ en, Co, En, ft, yn, tn ], [ 1, 1, 1, 1, 1, 1 ] ];
  var ns = [ 3, Hr, tt, 0, [ kn, Fr ], [ 0, 1 ] ];
  var is = [ 3, Hr, ot, 0, [ mi, li ], [ 0, 0 ] ];
  var rs = [ 3, Hr, nt, 0, [ ui, Hi, Wi, Ci, Wn ], [ 0, () => fs, () => Ds, () => ps, () => Ya ] ];
  var cs = [ 3, Hr, qe, 0, [ fi, mr, Ji, Ki ], [ 0, 0, 0, 0 ] ];
  var as = [ 3, Hr, Et, 0, [ Vo, Pn, In ], [ 0, 0, 0 ] ];
  var ss = [ 3, Hr, ut, 0, [ hi ], [ () => qs ] ];
  var ps = [ 3, Hr, pt, 0, [ ci, Ar, gr, Qi, Vi, Ir, Rr ], [ 0, 0, 0, 4, () => ws, 0, () => Fs ] ];
  var ls = [ 3, Hr, lt, 0, [ ki, ni, Xi, or, Ir, jr, Cr, br ], [ 0, 1, 1, 1, 0, 1, () => Ps, 0 ] ];
  var ds = [ 3, Hr, yt, 0, [ _i ], [ 0 ] ];
  var Es = [ 3, Hr, vt, 0, [ ei, Ji ], [ 0, 0 ] ];
  var xs = [ 3, Hr, Dt, 0, [ ci ], [ 0 ], 1 ];
  var us = [ 3, Hr, St, 0, [ ai ], [ () => ts ] ];
  var ms = [ 3, Hr, Ot, 0, [ ci, Ar ], [ 0, 0 ], 2 ];
  var vs = [ 3, Hr, ht, 0, [ vi ], [ () => rs ] ];
  var ys = [ 3, Hr, Rt, 0, [ dr, Kn ], [ 0, 0 ] ];
  var Is = [ 3, Hr, Tt, 0, [ Un ], [ 0 ] ];
  var fs = [ 3, Hr, bo, 0, [ ci, Ar, gr, Ir, Qi, Vi, qi ], [ 0, 0, 0, 0, 4, () => ws, 0 ] ];
  var gs = [ 3, Hr, Qo, 0, [ Ni, bi, Yn, Nr, Lr ], [ 0, 0, 0, 0, 1 ] ];
  var Ds = [ 3, Hr, _o, 0, [ ci, Ar, gr, Ir, Qi, Vi, Zi ], [ 0, 0, 0, 0, 4, () => ws, () => gs ] ];
  var Ss = [ 3, Hr, Zo, 0, [ zi, yi, vr, Ai, Ir ], [ 0, () => cs, 4, 4, 0 ] ];
  var Cs = [ 3, Hr, zo, 0, [ Di, Or, hr ], [ () => Hs, () => Bs, () => Us ] ];
  var Os = [ 3, Hr, ln, 0, [ Xn, yr ], [ 0, 0 ] ];
  var hs = [ 3, Hr, nn, 0, [ Bn, wn ], [ 0, 64 | 0 ] ];
  var Ts = [ 3, Hr, an, 0, [ pr, xr, ji, fr, Fn ], [ 0, () => $s, () => ys, () => Os, () => Ka ] ];
  var As = [ 3, Hr, cn, 0, [ ir, sr, cr ], [ 0, 0, 0 ] ];
  var $s = [ 3, Hr, vn, 0, [ Mn, Bi, zn, qr, Ti ], [ 0, 0, 0, 0, 0 ] ];
  var Rs = [ 3, Hr, un, 0, [ ci, qn ], [ 0, 2 ], 1 ];
  var bs = [ 3, Hr, mn, 0, [ Ir, ur ], [ 0, 0 ] ];
  var Ps = [ 3, Hr, gn, 0, [ _i ], [ 0 ] ];
  var Ns = [ 3, Hr, Sn, 0, [ Tr, tr, Pr ], [ () => Bs, () => js, () => js ] ];
  var Ls = [ 3, Hr, On, 0, [ Sr, Hn, Oi ], [ () => Gs, 64 | 0, () => ss ] ];
  var js = [ 3, Hr, An, 0, [ Ui ], [ 64 | 0 ] ];
  var ks = [ 1, Hr, Se, 0, () => Za ];
  var Gs = [ 1, Hr, xt, 0, () => as ];
  var qs = [ 1, Hr, mt, 0, () => Gs ];
  var Fs = [ 1, Hr, dt, 0, () => ls ];
  var Hs = [ 1, Hr, It, 0, () => ds ];
  var ws = [ 1, Hr, Ko, 0, () => Ss ];
  var Bs = [ 1, Hr, Dn, 0, () => Ps ];
  var Us = [ 1, Hr, Cn, 0, () => Ns ];
  var Ms = [ 9, Hr, ke, 0, () => Xa, () => es ];
  var Vs = [ 9, Hr, gt, 0, () => xs, () => us ];
  var zs = [ 9, Hr, Ct, 0, () => ms, () => vs ];
  var Zs = [ 9, Hr, xn, 0, () => Rs, () => bs ];
  const getRuntimeConfig = e => ({
   apiVersion: "2014-10-06",
   base64Decoder: e?.base64Decoder ?? V.E,
   base64Encoder: e?.base64Encoder ?? z.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultCodeDeployHttpAuthSchemeProvider,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new H.f2
   } ],
   logger: e?.logger ?? new U.N,
   protocol: e?.protocol ?? w.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.codedeploy",
    errorTypeRegistries: za,
    xmlNamespace: "http://codedeploy.amazonaws.com/doc/2014-10-06/",
    version: "2014-10-06",
    serviceTarget: "CodeDeploy_20141006"
   },
   serviceId: e?.serviceId ?? "CodeDeploy",
   sha256: e?.sha256 ?? B.k,
   urlParser: e?.urlParser ?? M.D,
   utf8Decoder: e?.utf8Decoder ?? Z.a,
   utf8Encoder: e?.utf8Encoder ?? W.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, $.I)(process.version);
   const t = (0, b.I)(e);
   const defaultConfigProvider = () => t().then(R.l);
   const o = getRuntimeConfig(e);
   (0, C.I)(process.version);
   const n = {
    profile: e?.profile,
    logger: o.logger
   };
   return {
    ...o,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, P.Z)(T.$, n),
    bodyLengthChecker: e?.bodyLengthChecker ?? G.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? A.v6,
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, O.pf)({
     serviceId: o.serviceId,
     clientVersion: S.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, P.Z)(m.qs, e),
    region: e?.region ?? (0, P.Z)(N.GG, {
     ...N.zH,
     ...n
    }),
    requestHandler: q.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, P.Z)({
     ...m.kN,
     default: async () => (await defaultConfigProvider()).retryMode || k.L0
    }, e),
    streamCollector: e?.streamCollector ?? F.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, P.Z)(L.e$, n),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, P.Z)(j.Ko, n),
    userAgentAppId: e?.userAgentAppId ?? (0, P.Z)(h.hV, n)
   };
  };
  var Ws = o(9999);
  var Ks = o(6571);
  var Qs = o(274);
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
   const o = Object.assign((0, Ws.R)(e), (0, Ks.xA)(e), (0, Qs.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, Ws.$)(o), (0, Ks.uv)(o), (0, Qs.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class CodeDeployClient extends d.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const d = (0, n.D)(o);
    const I = (0, m.$z)(d);
    const f = (0, E.T)(I);
    const g = (0, i.OV)(f);
    const D = (0, x.Co)(g);
    const S = resolveHttpAuthSchemeConfig(D);
    const C = resolveRuntimeExtensions(S, e?.extensions || []);
    this.config = C;
    this.middlewareStack.use((0, y.wq)(this.config));
    this.middlewareStack.use((0, r.sM)(this.config));
    this.middlewareStack.use((0, v.ey)(this.config));
    this.middlewareStack.use((0, u.vK)(this.config));
    this.middlewareStack.use((0, i.TC)(this.config));
    this.middlewareStack.use((0, c.Y7)(this.config));
    this.middlewareStack.use((0, a.n)(this.config));
    this.middlewareStack.use((0, s.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultCodeDeployHttpAuthSchemeParametersProvider,
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
  var Js = o(6801);
  const _s = (0, Js.k)(D, "CodeDeploy_20141006", "CodeDeployClient", x.rD);
  const Ys = {};
  const _mw0 = (e, t, o, n) => [];
  class CreateDeploymentCommand extends(_s(Ys, _mw0, "CreateDeployment", Ms)){}
  class GetDeploymentCommand extends(_s(Ys, _mw0, "GetDeployment", Vs)){}
  class GetDeploymentTargetCommand extends(_s(Ys, _mw0, "GetDeploymentTarget", zs)){}
  class StopDeploymentCommand extends(_s(Ys, _mw0, "StopDeployment", Zs)){}
 }),
 6275: ((e, t, o) => {
  o.d(t, {
   T: () => AwsJson1_1Protocol
  });
  var n = o(5715);
  var i = o(5143);
  var r = o(7446);
  var c = o(6204);
  var a = o(5125);
  var s = o(4017);
  class AwsJsonRpcProtocol extends n.M {
   serializer;
   deserializer;
   serviceTarget;
   codec;
   mixin;
   awsQueryCompatible;
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: o, awsQueryCompatible: n, jsonCodec: r}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t
    });
    this.serviceTarget = o;
    this.codec = r ?? new i.p({
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!n;
    this.mixin = new s.U(this.awsQueryCompatible);
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
   async handleError(e, t, o, n, i) {
    const {awsQueryCompatible: c} = this;
    if (c) this.mixin.setQueryCompatError(n, o);
    const s = (0, r.rh)(o, n, c) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, s, this.options.defaultNamespace);
    const {errorSchema: p, errorMetadata: l} = await this.mixin.getErrorSchemaOrThrowBaseException(s, this.options.defaultNamespace, o, n, i, c ? this.mixin.findQueryCompatibleError : void 0);
    const d = a.l1.of(p);
    const E = n.message ?? n.Message ?? "UnknownError";
    const x = this.compositeErrorRegistry.getErrorCtor(p) ?? Error;
    const u = new x({});
    const m = {};
    const v = this.codec.createDeserializer();
    for (const [e, t] of d.structIterator()) if (n[e] != null) m[e] = v.readObject(t, n[e]);
    if (c) this.mixin.queryCompatOutput(n, m);
    throw this.mixin.decorateServiceException(Object.assign(u, l, {
     $fault: d.getMergedTraits().error,
     message: E
    }, m), n);
   }
  }
  class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: o, awsQueryCompatible: n, jsonCodec: i}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t,
     serviceTarget: o,
     awsQueryCompatible: n,
     jsonCodec: i
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
