"use strict";

exports.id = 692;

exports.ids = [ 692 ];

exports.modules = {
 6692: ((t, e, o) => {
  o.d(e, {
   DeregisterTaskDefinitionCommand: () => DeregisterTaskDefinitionCommand,
   DescribeServicesCommand: () => DescribeServicesCommand,
   DescribeTaskDefinitionCommand: () => DescribeTaskDefinitionCommand,
   ECSClient: () => ECSClient,
   ListTaskDefinitionsCommand: () => ListTaskDefinitionsCommand,
   RegisterTaskDefinitionCommand: () => RegisterTaskDefinitionCommand,
   TagResourceCommand: () => TagResourceCommand
  });
  var n = o(846);
  var s = o(9007);
  var c = o(8486);
  var i = o(5180);
  var r = o(7591);
  var a = o(2781);
  var p = o(7086);
  var u = o(1567);
  var l = o(8702);
  var d = o(7503);
  var v = o(4172);
  var m = o(7041);
  var E = o(7760);
  var x = o(2122);
  var f = o(7849);
  var C = o(8181);
  var g = o(8743);
  var S = o(9362);
  const defaultECSHttpAuthSchemeParametersProvider = async (t, e, o) => ({
   operation: (0, g.u)(e).operation,
   region: await (0, S.t)(t.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(t) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "ecs",
     region: t.region
    },
    propertiesExtractor: (t, e) => ({
     signingProperties: {
      config: t,
      context: e
     }
    })
   };
  }
  const defaultECSHttpAuthSchemeProvider = t => {
   const e = [];
   switch (t.operation) {
   default:
    e.push(createAwsAuthSigv4HttpAuthOption(t));
   }
   return e;
  };
  const resolveHttpAuthSchemeConfig = t => {
   const e = (0, C.ho)(t);
   return Object.assign(e, {
    authSchemePreference: (0, S.t)(t.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = t => Object.assign(t, {
   useDualstackEndpoint: t.useDualstackEndpoint ?? false,
   useFipsEndpoint: t.useFipsEndpoint ?? false,
   defaultSigningName: "ecs"
  });
  const h = {
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
  const y = {
   rE: "3.1162.0"
  };
  var P = o(5477);
  var k = o(9121);
  var D = o(7532);
  var T = o(7652);
  var I = o(2628);
  var b = o(9882);
  var A = o(1034);
  var N = o(479);
  var F = o(8234);
  var w = o(3945);
  var R = o(6152);
  var O = o(7580);
  var $ = o(4254);
  var L = o(4353);
  var z = o(2127);
  var U = o(1668);
  var j = o(6660);
  var V = o(2526);
  var M = o(6275);
  var B = o(910);
  var H = o(7545);
  var q = o(8977);
  var G = o(9700);
  var Z = o(7305);
  var K = o(7332);
  var W = o(9809);
  var Q = o(6180);
  var Y = o(8479);
  var J = o(7009);
  var X = o(1046);
  var _ = o(5258);
  const tt = "ref";
  const et = -1, ot = true, nt = "isSet", st = "PartitionResult", ct = "booleanEquals", it = "getAttr", rt = {
   [tt]: "Endpoint"
  }, at = {
   [tt]: st
  }, pt = {}, ut = [ {
   [tt]: "Region"
  } ];
  const lt = {
   conditions: [ [ nt, [ rt ] ], [ nt, ut ], [ "aws.partition", ut, st ], [ ct, [ {
    [tt]: "UseFIPS"
   }, ot ] ], [ ct, [ {
    [tt]: "UseDualStack"
   }, ot ] ], [ ct, [ {
    fn: it,
    argv: [ at, "supportsDualStack" ]
   }, ot ] ], [ ct, [ {
    fn: it,
    argv: [ at, "supportsFIPS" ]
   }, ot ] ] ],
   results: [ [ et ], [ et, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ et, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ rt, pt ], [ "https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", pt ], [ et, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}", pt ], [ et, "FIPS is enabled but this partition does not support FIPS" ], [ "https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}", pt ], [ et, "DualStack is enabled but this partition does not support DualStack" ], [ "https://ecs.{Region}.{PartitionResult#dnsSuffix}", pt ], [ et, "Invalid Configuration: Missing Region" ] ]
  };
  const dt = 2;
  const vt = 1e8;
  const mt = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, vt + 11, 2, 5, vt + 11, 3, 8, 6, 4, 7, vt + 10, 5, vt + 8, vt + 9, 4, 10, 9, 6, vt + 6, vt + 7, 5, 11, vt + 5, 6, vt + 4, vt + 5, 3, vt + 1, 13, 4, vt + 2, vt + 3 ]);
  const Et = _.d.from(mt, dt, lt.conditions, lt.results);
  const xt = new Y.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (t, e = {}) => xt.get(t, () => (0, J.c)(Et, {
   endpointParams: t,
   logger: e.logger
  }));
  X.m.aws = Q.U;
  var ft = o(5629);
  var Ct = o(4667);
  class ECSServiceException extends Ct.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException";
   constructor(t) {
    super(t);
    Object.setPrototypeOf(this, ECSServiceException.prototype);
   }
  }
  class AccessDeniedException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#AccessDeniedException";
   name="AccessDeniedException";
   $fault="client";
   constructor(t) {
    super({
     name: "AccessDeniedException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, AccessDeniedException.prototype);
   }
  }
  class ClientException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClientException";
   name="ClientException";
   $fault="client";
   constructor(t) {
    super({
     name: "ClientException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, ClientException.prototype);
   }
  }
  class ClusterNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterNotFoundException";
   name="ClusterNotFoundException";
   $fault="client";
   constructor(t) {
    super({
     name: "ClusterNotFoundException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, ClusterNotFoundException.prototype);
   }
  }
  class InvalidParameterException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#InvalidParameterException";
   name="InvalidParameterException";
   $fault="client";
   constructor(t) {
    super({
     name: "InvalidParameterException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, InvalidParameterException.prototype);
   }
  }
  class LimitExceededException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#LimitExceededException";
   name="LimitExceededException";
   $fault="client";
   constructor(t) {
    super({
     name: "LimitExceededException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, LimitExceededException.prototype);
   }
  }
  class ServerException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServerException";
   name="ServerException";
   $fault="server";
   constructor(t) {
    super({
     name: "ServerException",
     $fault: "server",
     ...t
    });
    Object.setPrototypeOf(this, ServerException.prototype);
   }
  }
  class UnsupportedFeatureException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#UnsupportedFeatureException";
   name="UnsupportedFeatureException";
   $fault="client";
   constructor(t) {
    super({
     name: "UnsupportedFeatureException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, UnsupportedFeatureException.prototype);
   }
  }
  class UpdateInProgressException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#UpdateInProgressException";
   name="UpdateInProgressException";
   $fault="client";
   constructor(t) {
    super({
     name: "UpdateInProgressException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, UpdateInProgressException.prototype);
   }
  }
  class NamespaceNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#NamespaceNotFoundException";
   name="NamespaceNotFoundException";
   $fault="client";
   constructor(t) {
    super({
     name: "NamespaceNotFoundException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, NamespaceNotFoundException.prototype);
   }
  }
  class ClusterContainsCapacityProviderException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsCapacityProviderException";
   name="ClusterContainsCapacityProviderException";
   $fault="client";
   constructor(t) {
    super({
     name: "ClusterContainsCapacityProviderException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, ClusterContainsCapacityProviderException.prototype);
   }
  }
  class ClusterContainsContainerInstancesException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsContainerInstancesException";
   name="ClusterContainsContainerInstancesException";
   $fault="client";
   constructor(t) {
    super({
     name: "ClusterContainsContainerInstancesException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, ClusterContainsContainerInstancesException.prototype);
   }
  }
  class ClusterContainsServicesException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsServicesException";
   name="ClusterContainsServicesException";
   $fault="client";
   constructor(t) {
    super({
     name: "ClusterContainsServicesException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, ClusterContainsServicesException.prototype);
   }
  }
  class ClusterContainsTasksException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsTasksException";
   name="ClusterContainsTasksException";
   $fault="client";
   constructor(t) {
    super({
     name: "ClusterContainsTasksException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, ClusterContainsTasksException.prototype);
   }
  }
  class TargetNotConnectedException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#TargetNotConnectedException";
   name="TargetNotConnectedException";
   $fault="client";
   constructor(t) {
    super({
     name: "TargetNotConnectedException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, TargetNotConnectedException.prototype);
   }
  }
  class ResourceInUseException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ResourceInUseException";
   name="ResourceInUseException";
   $fault="client";
   constructor(t) {
    super({
     name: "ResourceInUseException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, ResourceInUseException.prototype);
   }
  }
  class TargetNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#TargetNotFoundException";
   name="TargetNotFoundException";
   $fault="client";
   constructor(t) {
    super({
     name: "TargetNotFoundException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, TargetNotFoundException.prototype);
   }
  }
  class ServiceNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServiceNotFoundException";
   name="ServiceNotFoundException";
   $fault="client";
   constructor(t) {
    super({
     name: "ServiceNotFoundException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, ServiceNotFoundException.prototype);
   }
  }
  class AttributeLimitExceededException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#AttributeLimitExceededException";
   name="AttributeLimitExceededException";
   $fault="client";
   constructor(t) {
    super({
     name: "AttributeLimitExceededException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, AttributeLimitExceededException.prototype);
   }
  }
  class MissingVersionException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#MissingVersionException";
   name="MissingVersionException";
   $fault="client";
   constructor(t) {
    super({
     name: "MissingVersionException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, MissingVersionException.prototype);
   }
  }
  class NoUpdateAvailableException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#NoUpdateAvailableException";
   name="NoUpdateAvailableException";
   $fault="client";
   constructor(t) {
    super({
     name: "NoUpdateAvailableException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, NoUpdateAvailableException.prototype);
   }
  }
  class ServiceDeploymentNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServiceDeploymentNotFoundException";
   name="ServiceDeploymentNotFoundException";
   $fault="client";
   constructor(t) {
    super({
     name: "ServiceDeploymentNotFoundException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, ServiceDeploymentNotFoundException.prototype);
   }
  }
  class PlatformUnknownException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#PlatformUnknownException";
   name="PlatformUnknownException";
   $fault="client";
   constructor(t) {
    super({
     name: "PlatformUnknownException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, PlatformUnknownException.prototype);
   }
  }
  class DaemonNotActiveException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#DaemonNotActiveException";
   name="DaemonNotActiveException";
   $fault="client";
   constructor(t) {
    super({
     name: "DaemonNotActiveException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, DaemonNotActiveException.prototype);
   }
  }
  class DaemonNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#DaemonNotFoundException";
   name="DaemonNotFoundException";
   $fault="client";
   constructor(t) {
    super({
     name: "DaemonNotFoundException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, DaemonNotFoundException.prototype);
   }
  }
  class GatewayNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#GatewayNotFoundException";
   name="GatewayNotFoundException";
   $fault="client";
   constructor(t) {
    super({
     name: "GatewayNotFoundException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, GatewayNotFoundException.prototype);
   }
  }
  class ResourceNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ResourceNotFoundException";
   name="ResourceNotFoundException";
   $fault="client";
   constructor(t) {
    super({
     name: "ResourceNotFoundException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
   }
  }
  class PlatformTaskDefinitionIncompatibilityException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#PlatformTaskDefinitionIncompatibilityException";
   name="PlatformTaskDefinitionIncompatibilityException";
   $fault="client";
   constructor(t) {
    super({
     name: "PlatformTaskDefinitionIncompatibilityException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, PlatformTaskDefinitionIncompatibilityException.prototype);
   }
  }
  class ServiceNotActiveException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServiceNotActiveException";
   name="ServiceNotActiveException";
   $fault="client";
   constructor(t) {
    super({
     name: "ServiceNotActiveException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, ServiceNotActiveException.prototype);
   }
  }
  class ConflictException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ConflictException";
   name="ConflictException";
   $fault="client";
   resourceIds;
   constructor(t) {
    super({
     name: "ConflictException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, ConflictException.prototype);
    this.resourceIds = t.resourceIds;
   }
  }
  class TaskSetNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#TaskSetNotFoundException";
   name="TaskSetNotFoundException";
   $fault="client";
   constructor(t) {
    super({
     name: "TaskSetNotFoundException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, TaskSetNotFoundException.prototype);
   }
  }
  class BlockedException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#BlockedException";
   name="BlockedException";
   $fault="client";
   constructor(t) {
    super({
     name: "BlockedException",
     $fault: "client",
     ...t
    });
    Object.setPrototypeOf(this, BlockedException.prototype);
   }
  }
  const gt = "AdvancedConfiguration";
  const St = "AccessDeniedException";
  const ht = "AttributeLimitExceededException";
  const yt = "AwsVpcConfiguration";
  const Pt = "Attribute";
  const kt = "BlockedException";
  const Dt = "CanaryConfiguration";
  const Tt = "ClusterContainsContainerInstancesException";
  const It = "ClusterContainsCapacityProviderException";
  const bt = "ClusterContainsServicesException";
  const At = "ClusterContainsTasksException";
  const Nt = "ContainerDefinition";
  const Ft = "ContainerDependency";
  const wt = "ContainerDefinitions";
  const Rt = "ContainerDependencies";
  const Ot = "ClientException";
  const $t = "ConflictException";
  const Lt = "ClusterNotFoundException";
  const zt = "CapacityProviderStrategy";
  const Ut = "CapacityProviderStrategyItem";
  const jt = "ContainerRestartPolicy";
  const Vt = "Deployment";
  const Mt = "DeploymentAlarms";
  const Bt = "DeploymentConfiguration";
  const Ht = "DeploymentCircuitBreaker";
  const qt = "DeploymentController";
  const Gt = "DeploymentEphemeralStorage";
  const Zt = "DeploymentEarlySuccessCriteria";
  const Kt = "DevicesList";
  const Wt = "DeploymentLifecycleHook";
  const Qt = "DeploymentLifecycleHookList";
  const Yt = "DeploymentLifecycleHookTimeoutConfiguration";
  const Jt = "DaemonNotActiveException";
  const Xt = "DaemonNotFoundException";
  const _t = "DescribeServicesRequest";
  const te = "DescribeServicesResponse";
  const ee = "DescribeServices";
  const oe = "DeregisterTaskDefinitionRequest";
  const ne = "DeregisterTaskDefinitionResponse";
  const se = "DescribeTaskDefinitionRequest";
  const ce = "DescribeTaskDefinitionResponse";
  const ie = "DeregisterTaskDefinition";
  const re = "DescribeTaskDefinition";
  const ae = "DockerVolumeConfiguration";
  const pe = "Device";
  const ue = "Deployments";
  const le = "EBSTagSpecification";
  const de = "EBSTagSpecifications";
  const ve = "EnvironmentFile";
  const me = "EFSAuthorizationConfig";
  const Ee = "EFSVolumeConfiguration";
  const xe = "EnvironmentFiles";
  const fe = "EphemeralStorage";
  const Ce = "EnvironmentVariables";
  const ge = "Failure";
  const Se = "FirelensConfiguration";
  const he = "FSxWindowsFileServerAuthorizationConfig";
  const ye = "FSxWindowsFileServerVolumeConfiguration";
  const Pe = "Failures";
  const ke = "GatewayNotFoundException";
  const De = "HealthCheck";
  const Te = "HostEntry";
  const Ie = "HostEntryList";
  const be = "HostVolumeProperties";
  const Ae = "InferenceAccelerator";
  const Ne = "InferenceAccelerators";
  const Fe = "InvalidParameterException";
  const we = "KernelCapabilities";
  const Re = "KeyValuePair";
  const Oe = "LoadBalancer";
  const $e = "LoadBalancers";
  const Le = "LinearConfiguration";
  const ze = "LogConfiguration";
  const Ue = "LimitExceededException";
  const je = "LinuxParameters";
  const Ve = "ListTaskDefinitions";
  const Me = "ListTaskDefinitionsRequest";
  const Be = "ListTaskDefinitionsResponse";
  const He = "MountPoint";
  const qe = "MountPointList";
  const Ge = "MissingVersionException";
  const Ze = "NetworkConfiguration";
  const Ke = "NvidiaMpsAllocation";
  const We = "NamespaceNotFoundException";
  const Qe = "NoUpdateAvailableException";
  const Ye = "PlacementConstraint";
  const Je = "ProxyConfigurationProperties";
  const Xe = "PlacementConstraints";
  const _e = "ProxyConfiguration";
  const to = "PortMapping";
  const eo = "PortMappingList";
  const oo = "PlacementStrategy";
  const no = "PlacementStrategies";
  const so = "PlatformTaskDefinitionIncompatibilityException";
  const co = "PlatformUnknownException";
  const io = "RequiresAttributes";
  const ro = "RepositoryCredentials";
  const ao = "ResourceInUseException";
  const po = "ResourceNotFoundException";
  const uo = "RuntimePlatform";
  const lo = "ResourceRequirement";
  const vo = "ResourceRequirements";
  const mo = "RegisterTaskDefinition";
  const Eo = "RegisterTaskDefinitionRequest";
  const xo = "RegisterTaskDefinitionResponse";
  const fo = "Scale";
  const Co = "SystemControl";
  const go = "ServiceConnectAccessLogConfiguration";
  const So = "ServiceConnectConfiguration";
  const ho = "ServiceConnectClientAlias";
  const yo = "ServiceConnectClientAliasList";
  const Po = "ServiceConnectContainerConfigurations";
  const ko = "ServiceConnectContainerConfiguration";
  const Do = "ServiceCurrentRevisionSummary";
  const To = "ServiceCurrentRevisionSummaryList";
  const Io = "ServiceConnectService";
  const bo = "ServiceConnectServiceList";
  const Ao = "ServiceConnectServiceResource";
  const No = "ServiceConnectServiceResourceList";
  const Fo = "ServiceConnectTlsConfiguration";
  const wo = "ServiceConnectTlsCertificateAuthority";
  const Ro = "ServiceConnectTestTrafficHeaderMatchRules";
  const Oo = "ServiceConnectTestTrafficHeaderRules";
  const $o = "ServiceConnectTestTrafficRules";
  const Lo = "SystemControls";
  const zo = "ServiceDeploymentNotFoundException";
  const Uo = "ServerException";
  const jo = "ServiceEvent";
  const Vo = "ServiceEvents";
  const Mo = "S3FilesVolumeConfiguration";
  const Bo = "SecretList";
  const Ho = "ServiceManagedEBSVolumeConfiguration";
  const qo = "ServiceNotActiveException";
  const Go = "ServiceNotFoundException";
  const Zo = "ServiceRegistry";
  const Ko = "ServiceRegistries";
  const Wo = "SharingStrategy";
  const Qo = "ServiceVolumeConfiguration";
  const Yo = "ServiceVolumeConfigurations";
  const Jo = "Secret";
  const Xo = "Service";
  const _o = "Services";
  const tn = "Tag";
  const en = "ThresholdConfiguration";
  const on = "TimeoutConfiguration";
  const nn = "TaskDefinition";
  const sn = "TaskDefinitionPlacementConstraint";
  const cn = "TaskDefinitionPlacementConstraints";
  const rn = "TmpfsList";
  const an = "TargetNotConnectedException";
  const pn = "TargetNotFoundException";
  const un = "TagResource";
  const ln = "TagResourceRequest";
  const dn = "TagResourceResponse";
  const vn = "TaskSet";
  const mn = "TaskSetNotFoundException";
  const En = "TaskSets";
  const xn = "Tags";
  const fn = "Tmpfs";
  const Cn = "Ulimit";
  const gn = "UnsupportedFeatureException";
  const Sn = "UpdateInProgressException";
  const hn = "UlimitList";
  const yn = "Volume";
  const Pn = "VolumeFrom";
  const kn = "VolumeFromList";
  const Dn = "VolumeList";
  const Tn = "VpcLatticeAdvancedConfiguration";
  const In = "VpcLatticeConfiguration";
  const bn = "VpcLatticeConfigurations";
  const An = "advancedConfiguration";
  const Nn = "authorizationConfig";
  const Fn = "awsvpcConfiguration";
  const wn = "accessLogConfiguration";
  const Rn = "alarmNames";
  const On = "appProtocol";
  const $n = "accessPointArn";
  const Ln = "awsPcaAuthorityArn";
  const zn = "assignPublicIp";
  const Un = "accessPointId";
  const jn = "alternateTargetGroupArn";
  const Vn = "availabilityZoneRebalancing";
  const Mn = "action";
  const Bn = "add";
  const Hn = "alarms";
  const qn = "arn";
  const Gn = "autoprovision";
  const Zn = "base";
  const Kn = "bakeTimeInMinutes";
  const Wn = "client";
  const Qn = "clusterArn";
  const Yn = "configuredAtLaunch";
  const Jn = "clientAliases";
  const Xn = "cpuArchitecture";
  const _n = "createdAt";
  const ts = "canaryBakeTimeInMinutes";
  const es = "createdBy";
  const os = "canaryConfiguration";
  const ns = "containerConfigurations";
  const ss = "containerDefinitions";
  const cs = "computedDesiredCount";
  const is = "containerName";
  const rs = "canaryPercent";
  const as = "containerPortRange";
  const ps = "capacityProviderStrategy";
  const us = "capacityProvider";
  const ls = "containerPath";
  const ds = "containerPort";
  const vs = "credentialsParameter";
  const ms = "credentialSpecs";
  const Es = "currentServiceDeployment";
  const xs = "currentServiceRevisions";
  const fs = "capabilities";
  const Cs = "cluster";
  const gs = "command";
  const Ss = "compatibilities";
  const hs = "condition";
  const ys = "cpu";
  const Ps = "deregisteredAt";
  const ks = "discoveryArn";
  const Ds = "deploymentConfiguration";
  const Ts = "deploymentCircuitBreaker";
  const Is = "desiredCount";
  const bs = "deploymentController";
  const As = "dockerLabels";
  const Ns = "disableNetworking";
  const Fs = "deviceName";
  const ws = "discoveryName";
  const Rs = "dnsName";
  const Os = "dependsOn";
  const $s = "driverOpts";
  const Ls = "deleteRequestedAt";
  const zs = "dnsServers";
  const Us = "dnsSearchDomains";
  const js = "dockerSecurityOptions";
  const Vs = "deviceType";
  const Ms = "dockerVolumeConfiguration";
  const Bs = "devices";
  const Hs = "deployments";
  const qs = "detail";
  const Gs = "domain";
  const Zs = "driver";
  const Ks = "drop";
  const Ws = "error";
  const Qs = "enableExecuteCommand";
  const Ys = "enableECSManagedTags";
  const Js = "environmentFiles";
  const Xs = "enableFaultInjection";
  const _s = "extraHosts";
  const tc = "externalId";
  const ec = "entryPoint";
  const oc = "executionRoleArn";
  const nc = "earlySuccessCriteria";
  const sc = "ephemeralStorage";
  const cc = "efsVolumeConfiguration";
  const ic = "environment";
  const rc = "enabled";
  const ac = "enable";
  const pc = "encrypted";
  const uc = "essential";
  const lc = "events";
  const dc = "expression";
  const vc = "exact";
  const mc = "family";
  const Ec = "firelensConfiguration";
  const xc = "fargateEphemeralStorage";
  const fc = "familyPrefix";
  const Cc = "fileSystemArn";
  const gc = "fileSystemId";
  const Sc = "failedTasks";
  const hc = "filesystemType";
  const yc = "fsxWindowsFileServerVolumeConfiguration";
  const Pc = "failures";
  const kc = "field";
  const Dc = "format";
  const Tc = "hostname";
  const Ic = "healthCheck";
  const bc = "healthCheckGracePeriodSeconds";
  const Ac = "hookDetails";
  const Nc = "httpError";
  const Fc = "hardLimit";
  const wc = "healthyPercent";
  const Rc = "hostPath";
  const Oc = "hostPort";
  const $c = "hookTargetArn";
  const Lc = "header";
  const zc = "host";
  const Uc = "id";
  const jc = "ipAddress";
  const Vc = "inferenceAccelerators";
  const Mc = "issuerCertificateAuthority";
  const Bc = "ignoredExitCodes";
  const Hc = "ipcMode";
  const qc = "initProcessEnabled";
  const Gc = "ingressPortOverride";
  const Zc = "includeQueryParameters";
  const Kc = "idleTimeoutSeconds";
  const Wc = "iam";
  const Qc = "image";
  const Yc = "interactive";
  const Jc = "include";
  const Xc = "interval";
  const _c = "iops";
  const ti = "key";
  const ei = "kmsKey";
  const oi = "kmsKeyId";
  const ni = "links";
  const si = "loadBalancers";
  const ci = "loadBalancerName";
  const ii = "logConfiguration";
  const ri = "linearConfiguration";
  const ai = "logDriver";
  const pi = "lifecycleHooks";
  const ui = "logLevel";
  const li = "linuxParameters";
  const di = "lifecycleStages";
  const vi = "launchType";
  const mi = "labels";
  const Ei = "message";
  const xi = "maxComputePercent";
  const fi = "managedEBSVolume";
  const Ci = "minimumHealthyPercent";
  const gi = "mountOptions";
  const Si = "mountPoints";
  const hi = "maximumPercent";
  const yi = "memoryReservation";
  const Pi = "maxResults";
  const ki = "maxSwap";
  const Di = "memory";
  const Ti = "name";
  const Ii = "networkConfiguration";
  const bi = "networkMode";
  const Ai = "nvidiaMps";
  const Ni = "nextToken";
  const Fi = "namespace";
  const wi = "options";
  const Ri = "operatingSystemFamily";
  const Oi = "privileged";
  const $i = "pendingCount";
  const Li = "placementConstraints";
  const zi = "proxyConfiguration";
  const Ui = "platformFamily";
  const ji = "productionListenerRule";
  const Vi = "portMappings";
  const Mi = "pidMode";
  const Bi = "portName";
  const Hi = "perRequestTimeoutSeconds";
  const qi = "placementStrategy";
  const Gi = "pseudoTerminal";
  const Zi = "pendingTaskCount";
  const Ki = "propagateTags";
  const Wi = "platformVersion";
  const Qi = "permissions";
  const Yi = "port";
  const Ji = "protocol";
  const Xi = "properties";
  const _i = "reason";
  const tr = "roleArn";
  const er = "restartAttemptPeriod";
  const or = "registeredAt";
  const nr = "registryArn";
  const sr = "requiresAttributes";
  const cr = "resourceArn";
  const ir = "registeredBy";
  const rr = "repositoryCredentials";
  const ar = "requiresCompatibilities";
  const pr = "runningCount";
  const ur = "rootDirectory";
  const lr = "resourceIds";
  const dr = "resourceManagementType";
  const vr = "readOnly";
  const mr = "resetOnHealthyTask";
  const Er = "restartPolicy";
  const xr = "runtimePlatform";
  const fr = "resourceRequirements";
  const Cr = "readonlyRootFilesystem";
  const gr = "rolloutState";
  const Sr = "rolloutStateReason";
  const hr = "resourceType";
  const yr = "requestedTaskCount";
  const Pr = "runningTaskCount";
  const kr = "revision";
  const Dr = "retries";
  const Tr = "rollback";
  const Ir = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
  const br = "serviceArn";
  const Ar = "startedBy";
  const Nr = "stepBakeTimeInMinutes";
  const Fr = "systemControls";
  const wr = "serviceConnectConfiguration";
  const Rr = "serviceConnectResources";
  const Or = "sourceContainer";
  const $r = "securityGroups";
  const Lr = "sizeInGiB";
  const zr = "snapshotId";
  const Ur = "softLimit";
  const jr = "sharedMemorySize";
  const Vr = "serviceName";
  const Mr = "secretOptions";
  const Br = "startPeriod";
  const Hr = "sourcePath";
  const qr = "stepPercent";
  const Gr = "serviceRegistries";
  const Zr = "schedulingStrategy";
  const Kr = "stabilityStatusAt";
  const Wr = "sourceServiceRevisionCleanup";
  const Qr = "sharingStrategy";
  const Yr = "stabilityStatus";
  const Jr = "startTimeout";
  const Xr = "stopTimeout";
  const _r = "sourceVolume";
  const ta = "s3filesVolumeConfiguration";
  const ea = "scale";
  const oa = "scope";
  const na = "server";
  const sa = "secrets";
  const ca = "services";
  const ia = "size";
  const ra = "sort";
  const aa = "status";
  const pa = "strategy";
  const ua = "subnets";
  const la = "swappiness";
  const da = "type";
  const va = "thresholdConfiguration";
  const ma = "timeoutConfiguration";
  const Ea = "taskDefinition";
  const xa = "taskDefinitionArn";
  const fa = "taskDefinitionArns";
  const Ca = "transitEncryptionPort";
  const ga = "transitEncryption";
  const Sa = "targetGroupArn";
  const ha = "targetId";
  const ya = "timeoutInMinutes";
  const Pa = "testListenerRule";
  const ka = "taskRoleArn";
  const Da = "taskSetArn";
  const Ta = "taskSets";
  const Ia = "tagSpecifications";
  const ba = "targetType";
  const Aa = "testTrafficRules";
  const Na = "tags";
  const Fa = "throughput";
  const wa = "timeout";
  const Ra = "tls";
  const Oa = "tmpfs";
  const $a = "user";
  const La = "updatedAt";
  const za = "ulimits";
  const Ua = "unit";
  const ja = "value";
  const Va = "versionConsistency";
  const Ma = "volumeConfigurations";
  const Ba = "volumesFrom";
  const Ha = "valueFrom";
  const qa = "volumeInitializationRate";
  const Ga = "vpcLatticeConfigurations";
  const Za = "volumeType";
  const Ka = "volumes";
  const Wa = "weight";
  const Qa = "workingDirectory";
  const Ya = "com.amazonaws.ecs";
  const Ja = new ft.O(Ir);
  var Xa = [ -3, Ir, "ECSServiceException", 0, [], [] ];
  Ja.registerError(Xa, ECSServiceException);
  const _a = new ft.O(Ya);
  var tp = [ -3, Ya, St, {
   [Ws]: Wn,
   [Nc]: 403
  }, [ Ei ], [ 0 ] ];
  _a.registerError(tp, AccessDeniedException);
  var ep = [ -3, Ya, ht, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(ep, AttributeLimitExceededException);
  var op = [ -3, Ya, kt, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(op, BlockedException);
  var np = [ -3, Ya, Ot, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(np, ClientException);
  var sp = [ -3, Ya, It, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(sp, ClusterContainsCapacityProviderException);
  var cp = [ -3, Ya, Tt, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(cp, ClusterContainsContainerInstancesException);
  var ip = [ -3, Ya, bt, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(ip, ClusterContainsServicesException);
  var rp = [ -3, Ya, At, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(rp, ClusterContainsTasksException);
  var ap = [ -3, Ya, Lt, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(ap, ClusterNotFoundException);
  var pp = [ -3, Ya, $t, {
   [Ws]: Wn
  }, [ lr, Ei ], [ 64 | 0, 0 ] ];
  _a.registerError(pp, ConflictException);
  var up = [ -3, Ya, Jt, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(up, DaemonNotActiveException);
  var lp = [ -3, Ya, Xt, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(lp, DaemonNotFoundException);
  var dp = [ -3, Ya, ke, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(dp, GatewayNotFoundException);
  var vp = [ -3, Ya, Fe, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(vp, InvalidParameterException);
  var mp = [ -3, Ya, Ue, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(mp, LimitExceededException);
  var Ep = [ -3, Ya, Ge, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(Ep, MissingVersionException);
  var xp = [ -3, Ya, We, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(xp, NamespaceNotFoundException);
  var fp = [ -3, Ya, Qe, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(fp, NoUpdateAvailableException);
  var Cp = [ -3, Ya, so, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(Cp, PlatformTaskDefinitionIncompatibilityException);
  var gp = [ -3, Ya, co, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(gp, PlatformUnknownException);
  var Sp = [ -3, Ya, ao, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(Sp, ResourceInUseException);
  var hp = [ -3, Ya, po, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(hp, ResourceNotFoundException);
  var yp = [ -3, Ya, Uo, {
   [Ws]: na
  }, [ Ei ], [ 0 ] ];
  _a.registerError(yp, ServerException);
  var Pp = [ -3, Ya, zo, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(Pp, ServiceDeploymentNotFoundException);
  var kp = [ -3, Ya, qo, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(kp, ServiceNotActiveException);
  var Dp = [ -3, Ya, Go, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(Dp, ServiceNotFoundException);
  var Tp = [ -3, Ya, an, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(Tp, TargetNotConnectedException);
  var Ip = [ -3, Ya, pn, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(Ip, TargetNotFoundException);
  var bp = [ -3, Ya, mn, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(bp, TaskSetNotFoundException);
  var Ap = [ -3, Ya, gn, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(Ap, UnsupportedFeatureException);
  var Np = [ -3, Ya, Sn, {
   [Ws]: Wn
  }, [ Ei ], [ 0 ] ];
  _a.registerError(Np, UpdateInProgressException);
  const Fp = [ Ja, _a ];
  var wp = [ 3, Ya, gt, 0, [ jn, ji, Pa, tr ], [ 0, 0, 0, 0 ] ];
  var Rp = [ 3, Ya, Pt, 0, [ Ti, ja, ba, ha ], [ 0, 0, 0, 0 ], 1 ];
  var Op = [ 3, Ya, yt, 0, [ ua, $r, zn ], [ 64 | 0, 64 | 0, 0 ], 1 ];
  var $p = [ 3, Ya, Dt, 0, [ rs, ts ], [ 1, 1 ] ];
  var Lp = [ 3, Ya, Ut, 0, [ us, Wa, Zn ], [ 0, 1, 1 ], 1 ];
  var zp = [ 3, Ya, Nt, 0, [ Ti, Qc, rr, ys, Di, yi, ni, Vi, uc, Er, ec, gs, ic, Js, Si, Ba, li, sa, Os, Jr, Xr, Va, Tc, $a, Qa, Ns, Oi, Cr, zs, Us, _s, js, Yc, Gi, As, za, ii, Ic, Fr, fr, Ec, ms ], [ 0, 0, [ () => Ru, 0 ], 1, 1, 1, 64 | 0, () => wl, 2, () => jp, 64 | 0, 64 | 0, [ () => kl, 0 ], () => Pl, () => Al, () => Xl, () => gu, () => Ll, () => Cl, 1, 1, 0, 0, 0, 0, 2, 2, 2, 64 | 0, 64 | 0, () => Tl, 64 | 0, 2, 2, 128 | 0, () => Jl, () => Pu, () => du, () => Zl, () => $l, () => pu, 64 | 0 ] ];
  var Up = [ 3, Ya, Ft, 0, [ is, hs ], [ 0, 0 ], 2 ];
  var jp = [ 3, Ya, jt, 0, [ rc, Bc, er ], [ 2, 64 | 1, 1 ], 1 ];
  var Vp = [ 3, Ya, Vt, 0, [ Uc, aa, Ea, Is, $i, pr, Sc, _n, La, ps, vi, Wi, Ui, Ii, gr, Sr, wr, Rr, Ma, xc, Ga ], [ 0, 0, 0, 1, 1, 1, 1, 4, 4, () => xl, 0, 0, 0, () => Du, 0, 0, () => Bu, () => Vl, () => Gl, () => Zp, () => td ] ];
  var Mp = [ 3, Ya, Mt, 0, [ Rn, Tr, ac ], [ 64 | 0, 2, 2 ], 3 ];
  var Bp = [ 3, Ya, Ht, 0, [ ac, Tr, mr, va ], [ 2, 2, 2, () => al ], 2 ];
  var Hp = [ 3, Ya, Bt, 0, [ Ts, hi, Ci, Hn, pa, Kn, pi, ri, os, nc ], [ () => Bp, 1, 1, () => Mp, 0, 1, () => gl, () => Cu, () => $p, () => Gp ] ];
  var qp = [ 3, Ya, qt, 0, [ da ], [ 0 ], 1 ];
  var Gp = [ 3, Ya, Zt, 0, [ ac, wc, Wr ], [ 2, 1, 0 ], 1 ];
  var Zp = [ 3, Ya, Gt, 0, [ oi ], [ 0 ] ];
  var Kp = [ 3, Ya, Wt, 0, [ ba, $c, tr, di, Ac, ma ], [ 0, 0, 0, 64 | 0, 15, () => Wp ] ];
  var Wp = [ 3, Ya, Yt, 0, [ ya, Mn ], [ 1, 0 ] ];
  var Qp = [ 3, Ya, oe, 0, [ Ea ], [ 0 ], 1 ];
  var Yp = [ 3, Ya, ne, 0, [ Ea ], [ [ () => cl, 0 ] ] ];
  var Jp = [ 3, Ya, _t, 0, [ ca, Cs, Jc ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var Xp = [ 3, Ya, te, 0, [ ca, Pc ], [ () => ql, () => Dl ] ];
  var _p = [ 3, Ya, se, 0, [ Ea, Jc ], [ 0, 64 | 0 ], 1 ];
  var tu = [ 3, Ya, ce, 0, [ Ea, Na ], [ [ () => cl, 0 ], () => Kl ] ];
  var eu = [ 3, Ya, pe, 0, [ Rc, ls, Qi ], [ 0, 0, 64 | 0 ], 1 ];
  var ou = [ 3, Ya, ae, 0, [ oa, Gn, Zs, $s, mi ], [ 0, 2, 0, 128 | 0, 128 | 0 ] ];
  var nu = [ 3, Ya, le, 0, [ hr, Na, Ki ], [ 0, () => Kl, 0 ], 1 ];
  var su = [ 3, Ya, me, 0, [ Un, Wc ], [ 0, 0 ] ];
  var cu = [ 3, Ya, Ee, 0, [ gc, ur, ga, Ca, Nn ], [ 0, 0, 0, 1, () => su ], 1 ];
  var iu = [ 3, Ya, ve, 0, [ ja, da ], [ 0, 0 ], 2 ];
  var ru = [ 3, Ya, fe, 0, [ Lr ], [ 1 ], 1 ];
  var au = [ 3, Ya, ge, 0, [ qn, _i, qs ], [ 0, 0, 0 ] ];
  var pu = [ 3, Ya, Se, 0, [ da, wi ], [ 0, 128 | 0 ], 1 ];
  var uu = [ 3, Ya, he, 0, [ vs, Gs ], [ 0, 0 ], 2 ];
  var lu = [ 3, Ya, ye, 0, [ gc, ur, Nn ], [ 0, 0, () => uu ], 3 ];
  var du = [ 3, Ya, De, 0, [ gs, Xc, wa, Dr, Br ], [ 64 | 0, 1, 1, 1, 1 ], 1 ];
  var vu = [ 3, Ya, Te, 0, [ Tc, jc ], [ 0, 0 ], 2 ];
  var mu = [ 3, Ya, be, 0, [ Hr ], [ 0 ] ];
  var Eu = [ 3, Ya, Ae, 0, [ Fs, Vs ], [ 0, 0 ], 2 ];
  var xu = [ 3, Ya, we, 0, [ Bn, Ks ], [ 64 | 0, 64 | 0 ] ];
  var fu = [ 3, Ya, Re, 0, [ Ti, ja ], [ 0, 0 ] ];
  var Cu = [ 3, Ya, Le, 0, [ qr, Nr ], [ 1, 1 ] ];
  var gu = [ 3, Ya, je, 0, [ fs, Bs, qc, jr, Oa, ki, la ], [ () => xu, () => hl, 2, 1, () => Yl, 1, 1 ] ];
  var Su = [ 3, Ya, Me, 0, [ fc, aa, ra, Ni, Pi ], [ 0, 0, 0, 0, 1 ] ];
  var hu = [ 3, Ya, Be, 0, [ fa, Ni ], [ 64 | 0, 0 ] ];
  var yu = [ 3, Ya, Oe, 0, [ Sa, ci, is, ds, An ], [ 0, 0, 0, 1, () => wp ] ];
  var Pu = [ 3, Ya, ze, 0, [ ai, wi, Mr ], [ 0, 128 | 0, () => Ll ], 1 ];
  var ku = [ 3, Ya, He, 0, [ _r, ls, vr ], [ 0, 0, 2 ] ];
  var Du = [ 3, Ya, Ze, 0, [ Fn ], [ () => Op ] ];
  var Tu = [ 3, Ya, Ke, 0, [ Di, xi ], [ 1, 1 ], 1 ];
  var Iu = [ 3, Ya, Ye, 0, [ da, dc ], [ 0, 0 ] ];
  var bu = [ 3, Ya, oo, 0, [ da, kc ], [ 0, 0 ] ];
  var Au = [ 3, Ya, to, 0, [ ds, Oc, Ji, Ti, On, as ], [ 1, 1, 0, 0, 0, 0 ] ];
  var Nu = [ 3, Ya, _e, 0, [ is, da, Xi ], [ 0, 0, () => Rl ], 1 ];
  var Fu = [ 3, Ya, Eo, 0, [ mc, ss, ka, oc, bi, Ka, Li, ar, ys, Di, Na, Mi, Hc, zi, Vc, sc, xr, Xs ], [ 0, [ () => fl, 0 ], 0, 0, 0, () => _l, () => Wl, 64 | 0, 0, 0, () => Kl, 0, 0, () => Nu, () => Il, () => ru, () => $u, 2 ], 2 ];
  var wu = [ 3, Ya, xo, 0, [ Ea, Na ], [ [ () => cl, 0 ], () => Kl ] ];
  var Ru = [ 3, Ya, ro, 8, [ vs ], [ 0 ], 1 ];
  var Ou = [ 3, Ya, lo, 0, [ da, ja, Qr ], [ 0, 0, () => od ], 1 ];
  var $u = [ 3, Ya, uo, 0, [ Xn, Ri ], [ 0, 0 ] ];
  var Lu = [ 3, Ya, Mo, 0, [ Cc, ur, Ca, $n ], [ 0, 0, 1, 0 ], 1 ];
  var zu = [ 3, Ya, fo, 0, [ ja, Ua ], [ 1, 0 ] ];
  var Uu = [ 3, Ya, Jo, 0, [ Ti, Ha ], [ 0, 0 ], 2 ];
  var ju = [ 3, Ya, Xo, 0, [ br, Vr, Qn, si, Gr, aa, Is, pr, $i, vi, ps, Wi, Ui, Ea, Ds, Ta, Hs, tr, lc, _n, Es, xs, Li, qi, Ii, bc, Zr, bs, Na, es, Ys, Ki, Qs, Vn, dr ], [ 0, 0, 0, () => bl, () => Hl, 0, 1, 1, 1, 0, () => xl, 0, 0, 0, () => Hp, () => Ql, () => Sl, 0, () => Bl, 4, 0, () => Ml, () => Nl, () => Fl, () => Du, 1, 0, () => qp, () => Kl, 0, 2, 0, 2, 0, 0 ] ];
  var Vu = [ 3, Ya, go, 0, [ Dc, Zc ], [ 0, 0 ], 1 ];
  var Mu = [ 3, Ya, ho, 0, [ Yi, Rs, Aa ], [ 1, 0, () => Ku ], 1 ];
  var Bu = [ 3, Ya, So, 0, [ rc, Fi, ca, ii, wn, ns ], [ 2, 0, () => jl, () => Pu, () => Vu, () => Ul ], 1 ];
  var Hu = [ 3, Ya, Io, 0, [ Bi, ws, Jn, Gc, wa, Ra ], [ 0, 0, () => zl, 1, () => pl, () => Qu ], 1 ];
  var qu = [ 3, Ya, Ao, 0, [ ws, ks ], [ 0, 0 ] ];
  var Gu = [ 3, Ya, Ro, 0, [ vc ], [ 0 ], 1 ];
  var Zu = [ 3, Ya, Oo, 0, [ Ti, ja ], [ 0, () => Gu ], 1 ];
  var Ku = [ 3, Ya, $o, 0, [ Lc ], [ () => Zu ], 1 ];
  var Wu = [ 3, Ya, wo, 0, [ Ln ], [ 0 ] ];
  var Qu = [ 3, Ya, Fo, 0, [ Mc, ei, tr ], [ () => Wu, 0, 0 ], 1 ];
  var Yu = [ 3, Ya, Do, 0, [ qn, yr, Pr, Zi ], [ 0, 1, 1, 1 ] ];
  var Ju = [ 3, Ya, jo, 0, [ Uc, _n, Ei ], [ 0, 4, 0 ] ];
  var Xu = [ 3, Ya, Ho, 0, [ tr, pc, oi, Za, Lr, zr, qa, _c, Fa, Ia, hc ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => yl, 0 ], 1 ];
  var _u = [ 3, Ya, Zo, 0, [ nr, Yi, is, ds ], [ 0, 1, 0, 1 ] ];
  var tl = [ 3, Ya, Qo, 0, [ Ti, fi ], [ 0, () => Xu ], 1 ];
  var el = [ 3, Ya, Co, 0, [ Fi, ja ], [ 0, 0 ] ];
  var ol = [ 3, Ya, tn, 0, [ ti, ja ], [ 0, 0 ] ];
  var nl = [ 3, Ya, ln, 0, [ cr, Na ], [ 0, () => Kl ], 2 ];
  var sl = [ 3, Ya, dn, 0, [], [] ];
  var cl = [ 3, Ya, nn, 0, [ xa, ss, mc, ka, oc, bi, kr, Ka, aa, sr, Li, Ss, xr, ar, ys, Di, Vc, Mi, Hc, zi, or, Ps, Ls, ir, sc, Xs ], [ 0, [ () => fl, 0 ], 0, 0, 0, 0, 1, () => _l, 0, () => Ol, () => Wl, 64 | 0, () => $u, 64 | 0, 0, 0, () => Il, 0, 0, () => Nu, 4, 4, 4, 0, () => ru, 2 ] ];
  var il = [ 3, Ya, sn, 0, [ da, dc ], [ 0, 0 ] ];
  var rl = [ 3, Ya, vn, 0, [ Uc, Da, br, Qn, Ar, tc, aa, Ea, cs, $i, pr, _n, La, vi, ps, Wi, Ui, Ii, si, Gr, ea, Yr, Kr, Na, xc ], [ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 4, 4, 0, () => xl, 0, 0, () => Du, () => bl, () => Hl, () => zu, 0, 4, () => Kl, () => Zp ] ];
  var al = [ 3, Ya, en, 0, [ da, ja ], [ 0, 1 ], 2 ];
  var pl = [ 3, Ya, on, 0, [ Kc, Hi ], [ 1, 1 ] ];
  var ul = [ 3, Ya, fn, 0, [ ls, ia, gi ], [ 0, 1, 64 | 0 ], 2 ];
  var ll = [ 3, Ya, Cn, 0, [ Ti, Ur, Fc ], [ 0, 1, 1 ], 3 ];
  var dl = [ 3, Ya, yn, 0, [ Ti, zc, Ms, cc, ta, yc, Yn ], [ 0, () => mu, () => ou, () => cu, () => Lu, () => lu, 2 ] ];
  var vl = [ 3, Ya, Pn, 0, [ Or, vr ], [ 0, 2 ] ];
  var ml = [ 3, Ya, Tn, 0, [ jn, ji, Pa ], [ 0, 0, 0 ] ];
  var El = [ 3, Ya, In, 0, [ tr, Sa, Bi, An ], [ 0, 0, 0, () => ml ], 3 ];
  var xl = [ 1, Ya, zt, 0, () => Lp ];
  var fl = [ 1, Ya, wt, 0, [ () => zp, 0 ] ];
  var Cl = [ 1, Ya, Rt, 0, () => Up ];
  var gl = [ 1, Ya, Qt, 0, () => Kp ];
  var Sl = [ 1, Ya, ue, 0, () => Vp ];
  var hl = [ 1, Ya, Kt, 0, () => eu ];
  var yl = [ 1, Ya, de, 0, () => nu ];
  var Pl = [ 1, Ya, xe, 0, () => iu ];
  var kl = [ 1, Ya, Ce, 8, () => fu ];
  var Dl = [ 1, Ya, Pe, 0, () => au ];
  var Tl = [ 1, Ya, Ie, 0, () => vu ];
  var Il = [ 1, Ya, Ne, 0, () => Eu ];
  var bl = [ 1, Ya, $e, 0, () => yu ];
  var Al = [ 1, Ya, qe, 0, () => ku ];
  var Nl = [ 1, Ya, Xe, 0, () => Iu ];
  var Fl = [ 1, Ya, no, 0, () => bu ];
  var wl = [ 1, Ya, eo, 0, () => Au ];
  var Rl = [ 1, Ya, Je, 0, () => fu ];
  var Ol = [ 1, Ya, io, 0, () => Rp ];
  var $l = [ 1, Ya, vo, 0, () => Ou ];
  var Ll = [ 1, Ya, Bo, 0, () => Uu ];
  var zl = [ 1, Ya, yo, 0, () => Mu ];
  var Ul = [ 1, Ya, Po, 0, () => ed ];
  var jl = [ 1, Ya, bo, 0, () => Hu ];
  var Vl = [ 1, Ya, No, 0, () => qu ];
  var Ml = [ 1, Ya, To, 0, () => Yu ];
  var Bl = [ 1, Ya, Vo, 0, () => Ju ];
  var Hl = [ 1, Ya, Ko, 0, () => _u ];
  var ql = [ 1, Ya, _o, 0, () => ju ];
  var Gl = [ 1, Ya, Yo, 0, () => tl ];
  var Zl = [ 1, Ya, Lo, 0, () => el ];
  var Kl = [ 1, Ya, xn, 0, () => ol ];
  var Wl = [ 1, Ya, cn, 0, () => il ];
  var Ql = [ 1, Ya, En, 0, () => rl ];
  var Yl = [ 1, Ya, rn, 0, () => ul ];
  var Jl = [ 1, Ya, hn, 0, () => ll ];
  var Xl = [ 1, Ya, kn, 0, () => vl ];
  var _l = [ 1, Ya, Dn, 0, () => dl ];
  var td = [ 1, Ya, bn, 0, () => El ];
  var ed = [ 4, Ya, ko, 0, [ ui ], [ 0 ] ];
  var od = [ 4, Ya, Wo, 0, [ Ai ], [ () => Tu ] ];
  var nd = [ 9, Ya, ie, 0, () => Qp, () => Yp ];
  var sd = [ 9, Ya, ee, 0, () => Jp, () => Xp ];
  var cd = [ 9, Ya, re, 0, () => _p, () => tu ];
  var id = [ 9, Ya, Ve, 0, () => Su, () => hu ];
  var rd = [ 9, Ya, mo, 0, () => Fu, () => wu ];
  var ad = [ 9, Ya, un, 0, () => nl, () => sl ];
  const getRuntimeConfig = t => ({
   apiVersion: "2014-11-13",
   base64Decoder: t?.base64Decoder ?? G.E,
   base64Encoder: t?.base64Encoder ?? Z.n,
   disableHostPrefix: t?.disableHostPrefix ?? false,
   endpointProvider: t?.endpointProvider ?? defaultEndpointResolver,
   extensions: t?.extensions ?? [],
   httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? defaultECSHttpAuthSchemeProvider,
   httpAuthSchemes: t?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: t => t.getIdentityProvider("aws.auth#sigv4"),
    signer: new V.f2
   } ],
   logger: t?.logger ?? new H.N,
   protocol: t?.protocol ?? M.T,
   protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ecs",
    errorTypeRegistries: Fp,
    xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
    version: "2014-11-13",
    serviceTarget: "AmazonEC2ContainerServiceV20141113"
   },
   serviceId: t?.serviceId ?? "ECS",
   sha256: t?.sha256 ?? B.k,
   urlParser: t?.urlParser ?? q.D,
   utf8Decoder: t?.utf8Decoder ?? K.a,
   utf8Encoder: t?.utf8Encoder ?? W.P
  });
  const runtimeConfig_getRuntimeConfig = t => {
   (0, A.I)(process.version);
   const e = (0, F.I)(t);
   const defaultConfigProvider = () => e().then(N.l);
   const o = getRuntimeConfig(t);
   (0, P.I)(process.version);
   const n = {
    profile: t?.profile,
    logger: o.logger
   };
   return {
    ...o,
    ...t,
    runtime: "node",
    defaultsMode: e,
    authSchemePreference: t?.authSchemePreference ?? (0, w.Z)(I.$, n),
    bodyLengthChecker: t?.bodyLengthChecker ?? z.n,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? b.v6,
    defaultSocketTimeout: (0, k.E)(t?.requestHandler, 9e5),
    defaultUserAgentProvider: t?.defaultUserAgentProvider ?? (0, D.pf)({
     serviceId: o.serviceId,
     clientVersion: y.rE
    }),
    maxAttempts: t?.maxAttempts ?? (0, w.Z)(E.qs, t),
    region: t?.region ?? (0, w.Z)(R.GG, {
     ...R.zH,
     ...n
    }),
    requestHandler: U.$.create(t?.requestHandler ?? defaultConfigProvider),
    retryMode: t?.retryMode ?? (0, w.Z)({
     ...E.kN,
     default: async () => (await defaultConfigProvider()).retryMode || L.L0
    }, t),
    streamCollector: t?.streamCollector ?? j.k,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? (0, w.Z)(O.e$, n),
    useFipsEndpoint: t?.useFipsEndpoint ?? (0, w.Z)($.Ko, n),
    userAgentAppId: t?.userAgentAppId ?? (0, w.Z)(T.hV, n)
   };
  };
  var pd = o(9999);
  var ud = o(6571);
  var ld = o(274);
  const getHttpAuthExtensionConfiguration = t => {
   const e = t.httpAuthSchemes;
   let o = t.httpAuthSchemeProvider;
   let n = t.credentials;
   return {
    setHttpAuthScheme(t) {
     const o = e.findIndex(e => e.schemeId === t.schemeId);
     if (o === -1) e.push(t); else e.splice(o, 1, t);
    },
    httpAuthSchemes() {
     return e;
    },
    setHttpAuthSchemeProvider(t) {
     o = t;
    },
    httpAuthSchemeProvider() {
     return o;
    },
    setCredentials(t) {
     n = t;
    },
    credentials() {
     return n;
    }
   };
  };
  const resolveHttpAuthRuntimeConfig = t => ({
   httpAuthSchemes: t.httpAuthSchemes(),
   httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
   credentials: t.credentials()
  });
  const resolveRuntimeExtensions = (t, e) => {
   const o = Object.assign((0, pd.R)(t), (0, ud.xA)(t), (0, ld.e)(t), getHttpAuthExtensionConfiguration(t));
   e.forEach(t => t.configure(o));
   return Object.assign(t, (0, pd.$)(o), (0, ud.uv)(o), (0, ld.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class ECSClient extends l.K {
   config;
   constructor(...[t]) {
    const e = runtimeConfig_getRuntimeConfig(t || {});
    super(e);
    this.initConfig = e;
    const o = resolveClientEndpointParameters(e);
    const l = (0, n.D)(o);
    const C = (0, E.$z)(l);
    const g = (0, d.T)(C);
    const S = (0, s.OV)(g);
    const h = (0, v.Co)(S);
    const y = resolveHttpAuthSchemeConfig(h);
    const P = resolveRuntimeExtensions(y, t?.extensions || []);
    this.config = P;
    this.middlewareStack.use((0, f.wq)(this.config));
    this.middlewareStack.use((0, c.sM)(this.config));
    this.middlewareStack.use((0, x.ey)(this.config));
    this.middlewareStack.use((0, m.vK)(this.config));
    this.middlewareStack.use((0, s.TC)(this.config));
    this.middlewareStack.use((0, i.Y7)(this.config));
    this.middlewareStack.use((0, r.n)(this.config));
    this.middlewareStack.use((0, a.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultECSHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async t => new p.h({
      "aws.auth#sigv4": t.credentials
     })
    }));
    this.middlewareStack.use((0, u.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  var dd = o(6801);
  const vd = (0, dd.k)(h, "AmazonEC2ContainerServiceV20141113", "ECSClient", v.rD);
  const md = {};
  const _mw0 = (t, e, o, n) => [];
  class DeregisterTaskDefinitionCommand extends(vd(md, _mw0, "DeregisterTaskDefinition", nd)){}
  class DescribeServicesCommand extends(vd(md, _mw0, "DescribeServices", sd)){}
  class DescribeTaskDefinitionCommand extends(vd(md, _mw0, "DescribeTaskDefinition", cd)){}
  class ListTaskDefinitionsCommand extends(vd(md, _mw0, "ListTaskDefinitions", id)){}
  class RegisterTaskDefinitionCommand extends(vd(md, _mw0, "RegisterTaskDefinition", rd)){}
  class TagResourceCommand extends(vd(md, _mw0, "TagResource", ad)){}
 })
};
