"use strict";

exports.id = 125;

exports.ids = [ 125 ];

exports.modules = {
 8125: ((e, t, o) => {
  o.d(t, {
   DeregisterTaskDefinitionCommand: () => DeregisterTaskDefinitionCommand,
   DescribeClustersCommand: () => DescribeClustersCommand,
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
  var r = o(5180);
  var i = o(7591);
  var a = o(2781);
  var p = o(7086);
  var u = o(1567);
  var l = o(8702);
  var d = o(7503);
  var m = o(4172);
  var v = o(7041);
  var E = o(7760);
  var x = o(2122);
  var f = o(7849);
  var C = o(8181);
  var g = o(8743);
  var S = o(9362);
  const defaultECSHttpAuthSchemeParametersProvider = async (e, t, o) => ({
   operation: (0, g.u)(t).operation,
   region: await (0, S.t)(e.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(e) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "ecs",
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
  const defaultECSHttpAuthSchemeProvider = e => {
   const t = [];
   switch (e.operation) {
   default:
    t.push(createAwsAuthSigv4HttpAuthOption(e));
   }
   return t;
  };
  const resolveHttpAuthSchemeConfig = e => {
   const t = (0, C.ho)(e);
   return Object.assign(t, {
    authSchemePreference: (0, S.t)(e.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = e => Object.assign(e, {
   useDualstackEndpoint: e.useDualstackEndpoint ?? false,
   useFipsEndpoint: e.useFipsEndpoint ?? false,
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
  var D = o(9121);
  var k = o(7532);
  var T = o(7652);
  var b = o(2628);
  var N = o(9882);
  var A = o(1034);
  var I = o(479);
  var w = o(8234);
  var F = o(3945);
  var R = o(6152);
  var O = o(7580);
  var $ = o(4254);
  var L = o(4353);
  var z = o(2127);
  var U = o(1668);
  var j = o(6660);
  var V = o(2526);
  var M = o(6275);
  var q = o(910);
  var B = o(7545);
  var H = o(8977);
  var G = o(9700);
  var Q = o(7305);
  var K = o(7332);
  var Z = o(9809);
  var J = o(6180);
  var W = o(8479);
  var _ = o(7009);
  var Y = o(1046);
  var X = o(5258);
  const ee = "ref";
  const te = -1, oe = true, ne = "isSet", se = "PartitionResult", ce = "booleanEquals", re = "getAttr", ie = {
   [ee]: "Endpoint"
  }, ae = {
   [ee]: se
  }, pe = {}, ue = [ {
   [ee]: "Region"
  } ];
  const le = {
   conditions: [ [ ne, [ ie ] ], [ ne, ue ], [ "aws.partition", ue, se ], [ ce, [ {
    [ee]: "UseFIPS"
   }, oe ] ], [ ce, [ {
    [ee]: "UseDualStack"
   }, oe ] ], [ ce, [ {
    fn: re,
    argv: [ ae, "supportsDualStack" ]
   }, oe ] ], [ ce, [ {
    fn: re,
    argv: [ ae, "supportsFIPS" ]
   }, oe ] ] ],
   results: [ [ te ], [ te, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ te, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ie, pe ], [ "https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", pe ], [ te, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}", pe ], [ te, "FIPS is enabled but this partition does not support FIPS" ], [ "https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}", pe ], [ te, "DualStack is enabled but this partition does not support DualStack" ], [ "https://ecs.{Region}.{PartitionResult#dnsSuffix}", pe ], [ te, "Invalid Configuration: Missing Region" ] ]
  };
  const de = 2;
  const me = 1e8;
  const ve = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, me + 11, 2, 5, me + 11, 3, 8, 6, 4, 7, me + 10, 5, me + 8, me + 9, 4, 10, 9, 6, me + 6, me + 7, 5, 11, me + 5, 6, me + 4, me + 5, 3, me + 1, 13, 4, me + 2, me + 3 ]);
  const Ee = X.d.from(ve, de, le.conditions, le.results);
  const xe = new W.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => xe.get(e, () => (0, _.c)(Ee, {
   endpointParams: e,
   logger: t.logger
  }));
  Y.m.aws = J.U;
  var fe = o(5629);
  var Ce = o(4667);
  class ECSServiceException extends Ce.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException";
   constructor(e) {
    super(e);
    Object.setPrototypeOf(this, ECSServiceException.prototype);
   }
  }
  class AccessDeniedException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#AccessDeniedException";
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
  class ClientException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClientException";
   name="ClientException";
   $fault="client";
   constructor(e) {
    super({
     name: "ClientException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ClientException.prototype);
   }
  }
  class ClusterNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterNotFoundException";
   name="ClusterNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "ClusterNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ClusterNotFoundException.prototype);
   }
  }
  class InvalidParameterException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#InvalidParameterException";
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
  class LimitExceededException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#LimitExceededException";
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
  class ServerException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServerException";
   name="ServerException";
   $fault="server";
   constructor(e) {
    super({
     name: "ServerException",
     $fault: "server",
     ...e
    });
    Object.setPrototypeOf(this, ServerException.prototype);
   }
  }
  class UnsupportedFeatureException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#UnsupportedFeatureException";
   name="UnsupportedFeatureException";
   $fault="client";
   constructor(e) {
    super({
     name: "UnsupportedFeatureException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnsupportedFeatureException.prototype);
   }
  }
  class UpdateInProgressException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#UpdateInProgressException";
   name="UpdateInProgressException";
   $fault="client";
   constructor(e) {
    super({
     name: "UpdateInProgressException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UpdateInProgressException.prototype);
   }
  }
  class NamespaceNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#NamespaceNotFoundException";
   name="NamespaceNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "NamespaceNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, NamespaceNotFoundException.prototype);
   }
  }
  class ClusterContainsCapacityProviderException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsCapacityProviderException";
   name="ClusterContainsCapacityProviderException";
   $fault="client";
   constructor(e) {
    super({
     name: "ClusterContainsCapacityProviderException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ClusterContainsCapacityProviderException.prototype);
   }
  }
  class ClusterContainsContainerInstancesException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsContainerInstancesException";
   name="ClusterContainsContainerInstancesException";
   $fault="client";
   constructor(e) {
    super({
     name: "ClusterContainsContainerInstancesException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ClusterContainsContainerInstancesException.prototype);
   }
  }
  class ClusterContainsServicesException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsServicesException";
   name="ClusterContainsServicesException";
   $fault="client";
   constructor(e) {
    super({
     name: "ClusterContainsServicesException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ClusterContainsServicesException.prototype);
   }
  }
  class ClusterContainsTasksException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsTasksException";
   name="ClusterContainsTasksException";
   $fault="client";
   constructor(e) {
    super({
     name: "ClusterContainsTasksException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ClusterContainsTasksException.prototype);
   }
  }
  class TargetNotConnectedException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#TargetNotConnectedException";
   name="TargetNotConnectedException";
   $fault="client";
   constructor(e) {
    super({
     name: "TargetNotConnectedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TargetNotConnectedException.prototype);
   }
  }
  class ResourceInUseException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ResourceInUseException";
   name="ResourceInUseException";
   $fault="client";
   constructor(e) {
    super({
     name: "ResourceInUseException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceInUseException.prototype);
   }
  }
  class TargetNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#TargetNotFoundException";
   name="TargetNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "TargetNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TargetNotFoundException.prototype);
   }
  }
  class ServiceNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServiceNotFoundException";
   name="ServiceNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "ServiceNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ServiceNotFoundException.prototype);
   }
  }
  class AttributeLimitExceededException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#AttributeLimitExceededException";
   name="AttributeLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "AttributeLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AttributeLimitExceededException.prototype);
   }
  }
  class MissingVersionException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#MissingVersionException";
   name="MissingVersionException";
   $fault="client";
   constructor(e) {
    super({
     name: "MissingVersionException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, MissingVersionException.prototype);
   }
  }
  class NoUpdateAvailableException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#NoUpdateAvailableException";
   name="NoUpdateAvailableException";
   $fault="client";
   constructor(e) {
    super({
     name: "NoUpdateAvailableException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, NoUpdateAvailableException.prototype);
   }
  }
  class ServiceDeploymentNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServiceDeploymentNotFoundException";
   name="ServiceDeploymentNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "ServiceDeploymentNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ServiceDeploymentNotFoundException.prototype);
   }
  }
  class PlatformUnknownException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#PlatformUnknownException";
   name="PlatformUnknownException";
   $fault="client";
   constructor(e) {
    super({
     name: "PlatformUnknownException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, PlatformUnknownException.prototype);
   }
  }
  class DaemonNotActiveException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#DaemonNotActiveException";
   name="DaemonNotActiveException";
   $fault="client";
   constructor(e) {
    super({
     name: "DaemonNotActiveException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DaemonNotActiveException.prototype);
   }
  }
  class DaemonNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#DaemonNotFoundException";
   name="DaemonNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "DaemonNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DaemonNotFoundException.prototype);
   }
  }
  class GatewayNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#GatewayNotFoundException";
   name="GatewayNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "GatewayNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, GatewayNotFoundException.prototype);
   }
  }
  class ResourceNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ResourceNotFoundException";
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
  class PlatformTaskDefinitionIncompatibilityException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#PlatformTaskDefinitionIncompatibilityException";
   name="PlatformTaskDefinitionIncompatibilityException";
   $fault="client";
   constructor(e) {
    super({
     name: "PlatformTaskDefinitionIncompatibilityException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, PlatformTaskDefinitionIncompatibilityException.prototype);
   }
  }
  class ServiceNotActiveException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServiceNotActiveException";
   name="ServiceNotActiveException";
   $fault="client";
   constructor(e) {
    super({
     name: "ServiceNotActiveException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ServiceNotActiveException.prototype);
   }
  }
  class ConflictException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ConflictException";
   name="ConflictException";
   $fault="client";
   resourceIds;
   constructor(e) {
    super({
     name: "ConflictException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ConflictException.prototype);
    this.resourceIds = e.resourceIds;
   }
  }
  class TaskSetNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#TaskSetNotFoundException";
   name="TaskSetNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "TaskSetNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TaskSetNotFoundException.prototype);
   }
  }
  class BlockedException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#BlockedException";
   name="BlockedException";
   $fault="client";
   constructor(e) {
    super({
     name: "BlockedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, BlockedException.prototype);
   }
  }
  const ge = "Attachment";
  const Se = "AdvancedConfiguration";
  const he = "AttachmentDetails";
  const ye = "AccessDeniedException";
  const Pe = "AttributeLimitExceededException";
  const De = "AwsVpcConfiguration";
  const ke = "Attribute";
  const Te = "Attachments";
  const be = "BlockedException";
  const Ne = "Cluster";
  const Ae = "CanaryConfiguration";
  const Ie = "ClusterContainsContainerInstancesException";
  const we = "ClusterContainsCapacityProviderException";
  const Fe = "ClusterContainsServicesException";
  const Re = "ClusterContainsTasksException";
  const Oe = "ClusterConfiguration";
  const $e = "ContainerDefinition";
  const Le = "ContainerDependency";
  const ze = "ContainerDefinitions";
  const Ue = "ContainerDependencies";
  const je = "ClientException";
  const Ve = "ConflictException";
  const Me = "ClusterNotFoundException";
  const qe = "CapacityProviderStrategy";
  const Be = "CapacityProviderStrategyItem";
  const He = "ContainerRestartPolicy";
  const Ge = "ClusterSetting";
  const Qe = "ClusterServiceConnectDefaults";
  const Ke = "ClusterSettings";
  const Ze = "Clusters";
  const Je = "Deployment";
  const We = "DeploymentAlarms";
  const _e = "DeploymentConfiguration";
  const Ye = "DeploymentCircuitBreaker";
  const Xe = "DescribeClustersRequest";
  const et = "DescribeClustersResponse";
  const tt = "DeploymentController";
  const ot = "DescribeClusters";
  const nt = "DeploymentEphemeralStorage";
  const st = "DeploymentEarlySuccessCriteria";
  const ct = "DevicesList";
  const rt = "DeploymentLifecycleHook";
  const it = "DeploymentLifecycleHookList";
  const at = "DeploymentLifecycleHookTimeoutConfiguration";
  const pt = "DaemonNotActiveException";
  const ut = "DaemonNotFoundException";
  const lt = "DescribeServicesRequest";
  const dt = "DescribeServicesResponse";
  const mt = "DescribeServices";
  const vt = "DeregisterTaskDefinitionRequest";
  const Et = "DeregisterTaskDefinitionResponse";
  const xt = "DescribeTaskDefinitionRequest";
  const ft = "DescribeTaskDefinitionResponse";
  const Ct = "DeregisterTaskDefinition";
  const gt = "DescribeTaskDefinition";
  const St = "DockerVolumeConfiguration";
  const ht = "Device";
  const yt = "Deployments";
  const Pt = "EBSTagSpecification";
  const Dt = "EBSTagSpecifications";
  const kt = "ExecuteCommandConfiguration";
  const Tt = "ExecuteCommandLogConfiguration";
  const bt = "EnvironmentFile";
  const Nt = "EFSAuthorizationConfig";
  const At = "EFSVolumeConfiguration";
  const It = "EnvironmentFiles";
  const wt = "EphemeralStorage";
  const Ft = "EnvironmentVariables";
  const Rt = "Failure";
  const Ot = "FirelensConfiguration";
  const $t = "FSxWindowsFileServerAuthorizationConfig";
  const Lt = "FSxWindowsFileServerVolumeConfiguration";
  const zt = "Failures";
  const Ut = "GatewayNotFoundException";
  const jt = "HealthCheck";
  const Vt = "HostEntry";
  const Mt = "HostEntryList";
  const qt = "HostVolumeProperties";
  const Bt = "InferenceAccelerator";
  const Ht = "InferenceAccelerators";
  const Gt = "InvalidParameterException";
  const Qt = "KernelCapabilities";
  const Kt = "KeyValuePair";
  const Zt = "LoadBalancer";
  const Jt = "LoadBalancers";
  const Wt = "LinearConfiguration";
  const _t = "LogConfiguration";
  const Yt = "LimitExceededException";
  const Xt = "LinuxParameters";
  const eo = "ListTaskDefinitions";
  const to = "ListTaskDefinitionsRequest";
  const oo = "ListTaskDefinitionsResponse";
  const no = "MountPoint";
  const so = "MountPointList";
  const co = "ManagedStorageConfiguration";
  const ro = "MissingVersionException";
  const io = "NetworkConfiguration";
  const ao = "NvidiaMpsAllocation";
  const po = "NamespaceNotFoundException";
  const uo = "NoUpdateAvailableException";
  const lo = "PlacementConstraint";
  const mo = "ProxyConfigurationProperties";
  const vo = "PlacementConstraints";
  const Eo = "ProxyConfiguration";
  const xo = "PortMapping";
  const fo = "PortMappingList";
  const Co = "PlacementStrategy";
  const go = "PlacementStrategies";
  const So = "PlatformTaskDefinitionIncompatibilityException";
  const ho = "PlatformUnknownException";
  const yo = "RequiresAttributes";
  const Po = "RepositoryCredentials";
  const Do = "ResourceInUseException";
  const ko = "ResourceNotFoundException";
  const To = "RuntimePlatform";
  const bo = "ResourceRequirement";
  const No = "ResourceRequirements";
  const Ao = "RegisterTaskDefinition";
  const Io = "RegisterTaskDefinitionRequest";
  const wo = "RegisterTaskDefinitionResponse";
  const Fo = "Scale";
  const Ro = "SystemControl";
  const Oo = "ServiceConnectAccessLogConfiguration";
  const $o = "ServiceConnectConfiguration";
  const Lo = "ServiceConnectClientAlias";
  const zo = "ServiceConnectClientAliasList";
  const Uo = "ServiceConnectContainerConfigurations";
  const jo = "ServiceConnectContainerConfiguration";
  const Vo = "ServiceCurrentRevisionSummary";
  const Mo = "ServiceCurrentRevisionSummaryList";
  const qo = "ServiceConnectService";
  const Bo = "ServiceConnectServiceList";
  const Ho = "ServiceConnectServiceResource";
  const Go = "ServiceConnectServiceResourceList";
  const Qo = "ServiceConnectTlsConfiguration";
  const Ko = "ServiceConnectTlsCertificateAuthority";
  const Zo = "ServiceConnectTestTrafficHeaderMatchRules";
  const Jo = "ServiceConnectTestTrafficHeaderRules";
  const Wo = "ServiceConnectTestTrafficRules";
  const _o = "SystemControls";
  const Yo = "ServiceDeploymentNotFoundException";
  const Xo = "ServerException";
  const en = "ServiceEvent";
  const tn = "ServiceEvents";
  const on = "S3FilesVolumeConfiguration";
  const nn = "SecretList";
  const sn = "ServiceManagedEBSVolumeConfiguration";
  const cn = "ServiceNotActiveException";
  const rn = "ServiceNotFoundException";
  const an = "ServiceRegistry";
  const pn = "ServiceRegistries";
  const un = "SharingStrategy";
  const ln = "ServiceVolumeConfiguration";
  const dn = "ServiceVolumeConfigurations";
  const mn = "Secret";
  const vn = "Service";
  const En = "Services";
  const xn = "Statistics";
  const fn = "Tag";
  const Cn = "ThresholdConfiguration";
  const gn = "TimeoutConfiguration";
  const Sn = "TaskDefinition";
  const hn = "TaskDefinitionPlacementConstraint";
  const yn = "TaskDefinitionPlacementConstraints";
  const Pn = "TmpfsList";
  const Dn = "TargetNotConnectedException";
  const kn = "TargetNotFoundException";
  const Tn = "TagResource";
  const bn = "TagResourceRequest";
  const Nn = "TagResourceResponse";
  const An = "TaskSet";
  const In = "TaskSetNotFoundException";
  const wn = "TaskSets";
  const Fn = "Tags";
  const Rn = "Tmpfs";
  const On = "Ulimit";
  const $n = "UnsupportedFeatureException";
  const Ln = "UpdateInProgressException";
  const zn = "UlimitList";
  const Un = "Volume";
  const jn = "VolumeFrom";
  const Vn = "VolumeFromList";
  const Mn = "VolumeList";
  const qn = "VpcLatticeAdvancedConfiguration";
  const Bn = "VpcLatticeConfiguration";
  const Hn = "VpcLatticeConfigurations";
  const Gn = "attachments";
  const Qn = "advancedConfiguration";
  const Kn = "authorizationConfig";
  const Zn = "awsvpcConfiguration";
  const Jn = "accessLogConfiguration";
  const Wn = "alarmNames";
  const _n = "appProtocol";
  const Yn = "accessPointArn";
  const Xn = "awsPcaAuthorityArn";
  const es = "assignPublicIp";
  const ts = "accessPointId";
  const os = "activeServicesCount";
  const ns = "attachmentsStatus";
  const ss = "alternateTargetGroupArn";
  const cs = "availabilityZoneRebalancing";
  const rs = "action";
  const is = "add";
  const as = "alarms";
  const ps = "arn";
  const us = "autoprovision";
  const ls = "base";
  const ds = "bakeTimeInMinutes";
  const ms = "client";
  const vs = "clusterArn";
  const Es = "configuredAtLaunch";
  const xs = "clientAliases";
  const fs = "cpuArchitecture";
  const Cs = "createdAt";
  const gs = "canaryBakeTimeInMinutes";
  const Ss = "createdBy";
  const hs = "canaryConfiguration";
  const ys = "containerConfigurations";
  const Ps = "containerDefinitions";
  const Ds = "computedDesiredCount";
  const ks = "clusterName";
  const Ts = "containerName";
  const bs = "canaryPercent";
  const Ns = "containerPortRange";
  const As = "capacityProviderStrategy";
  const Is = "capacityProvider";
  const ws = "capacityProviders";
  const Fs = "containerPath";
  const Rs = "containerPort";
  const Os = "credentialsParameter";
  const $s = "credentialSpecs";
  const Ls = "currentServiceDeployment";
  const zs = "currentServiceRevisions";
  const Us = "cloudWatchEncryptionEnabled";
  const js = "cloudWatchLogGroupName";
  const Vs = "capabilities";
  const Ms = "cluster";
  const qs = "clusters";
  const Bs = "configuration";
  const Hs = "command";
  const Gs = "compatibilities";
  const Qs = "condition";
  const Ks = "cpu";
  const Zs = "details";
  const Js = "deregisteredAt";
  const Ws = "discoveryArn";
  const _s = "deploymentConfiguration";
  const Ys = "deploymentCircuitBreaker";
  const Xs = "defaultCapacityProviderStrategy";
  const ec = "desiredCount";
  const tc = "deploymentController";
  const oc = "dockerLabels";
  const nc = "disableNetworking";
  const sc = "deviceName";
  const cc = "discoveryName";
  const rc = "dnsName";
  const ic = "dependsOn";
  const ac = "driverOpts";
  const pc = "deleteRequestedAt";
  const uc = "dnsServers";
  const lc = "dnsSearchDomains";
  const dc = "dockerSecurityOptions";
  const mc = "deviceType";
  const vc = "dockerVolumeConfiguration";
  const Ec = "devices";
  const xc = "deployments";
  const fc = "detail";
  const Cc = "domain";
  const gc = "driver";
  const Sc = "drop";
  const hc = "error";
  const yc = "executeCommandConfiguration";
  const Pc = "enableExecuteCommand";
  const Dc = "enableECSManagedTags";
  const kc = "environmentFiles";
  const Tc = "enableFaultInjection";
  const bc = "extraHosts";
  const Nc = "externalId";
  const Ac = "entryPoint";
  const Ic = "executionRoleArn";
  const wc = "earlySuccessCriteria";
  const Fc = "ephemeralStorage";
  const Rc = "efsVolumeConfiguration";
  const Oc = "environment";
  const $c = "enabled";
  const Lc = "enable";
  const zc = "encrypted";
  const Uc = "essential";
  const jc = "events";
  const Vc = "expression";
  const Mc = "exact";
  const qc = "family";
  const Bc = "firelensConfiguration";
  const Hc = "fargateEphemeralStorage";
  const Gc = "fargateEphemeralStorageKmsKeyId";
  const Qc = "familyPrefix";
  const Kc = "fileSystemArn";
  const Zc = "fileSystemId";
  const Jc = "failedTasks";
  const Wc = "filesystemType";
  const _c = "fsxWindowsFileServerVolumeConfiguration";
  const Yc = "failures";
  const Xc = "field";
  const er = "format";
  const tr = "hostname";
  const or = "healthCheck";
  const nr = "healthCheckGracePeriodSeconds";
  const sr = "hookDetails";
  const cr = "httpError";
  const rr = "hardLimit";
  const ir = "healthyPercent";
  const ar = "hostPath";
  const pr = "hostPort";
  const ur = "hookTargetArn";
  const lr = "header";
  const dr = "host";
  const mr = "id";
  const vr = "ipAddress";
  const Er = "inferenceAccelerators";
  const xr = "issuerCertificateAuthority";
  const fr = "ignoredExitCodes";
  const Cr = "ipcMode";
  const gr = "initProcessEnabled";
  const Sr = "ingressPortOverride";
  const hr = "includeQueryParameters";
  const yr = "idleTimeoutSeconds";
  const Pr = "iam";
  const Dr = "image";
  const kr = "interactive";
  const Tr = "include";
  const br = "interval";
  const Nr = "iops";
  const Ar = "key";
  const Ir = "kmsKey";
  const wr = "kmsKeyId";
  const Fr = "links";
  const Rr = "loadBalancers";
  const Or = "loadBalancerName";
  const $r = "logConfiguration";
  const Lr = "linearConfiguration";
  const zr = "logDriver";
  const Ur = "lifecycleHooks";
  const jr = "logLevel";
  const Vr = "linuxParameters";
  const Mr = "lifecycleStages";
  const qr = "launchType";
  const Br = "labels";
  const Hr = "logging";
  const Gr = "message";
  const Qr = "maxComputePercent";
  const Kr = "managedEBSVolume";
  const Zr = "minimumHealthyPercent";
  const Jr = "mountOptions";
  const Wr = "mountPoints";
  const _r = "maximumPercent";
  const Yr = "memoryReservation";
  const Xr = "maxResults";
  const ei = "managedStorageConfiguration";
  const ti = "maxSwap";
  const oi = "memory";
  const ni = "name";
  const si = "networkConfiguration";
  const ci = "networkMode";
  const ri = "nvidiaMps";
  const ii = "nextToken";
  const ai = "namespace";
  const pi = "options";
  const ui = "operatingSystemFamily";
  const li = "privileged";
  const di = "pendingCount";
  const mi = "placementConstraints";
  const vi = "proxyConfiguration";
  const Ei = "platformFamily";
  const xi = "productionListenerRule";
  const fi = "portMappings";
  const Ci = "pidMode";
  const gi = "portName";
  const Si = "perRequestTimeoutSeconds";
  const hi = "placementStrategy";
  const yi = "pseudoTerminal";
  const Pi = "pendingTasksCount";
  const Di = "pendingTaskCount";
  const ki = "propagateTags";
  const Ti = "platformVersion";
  const bi = "permissions";
  const Ni = "port";
  const Ai = "protocol";
  const Ii = "properties";
  const wi = "reason";
  const Fi = "roleArn";
  const Ri = "restartAttemptPeriod";
  const Oi = "registeredAt";
  const $i = "registryArn";
  const Li = "requiresAttributes";
  const zi = "resourceArn";
  const Ui = "registeredBy";
  const ji = "repositoryCredentials";
  const Vi = "registeredContainerInstancesCount";
  const Mi = "requiresCompatibilities";
  const qi = "runningCount";
  const Bi = "rootDirectory";
  const Hi = "resourceIds";
  const Gi = "resourceManagementType";
  const Qi = "readOnly";
  const Ki = "resetOnHealthyTask";
  const Zi = "restartPolicy";
  const Ji = "runtimePlatform";
  const Wi = "resourceRequirements";
  const _i = "readonlyRootFilesystem";
  const Yi = "rolloutState";
  const Xi = "rolloutStateReason";
  const ea = "resourceType";
  const ta = "runningTasksCount";
  const oa = "requestedTaskCount";
  const na = "runningTaskCount";
  const sa = "revision";
  const ca = "retries";
  const ra = "rollback";
  const ia = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
  const aa = "serviceArn";
  const pa = "startedBy";
  const ua = "s3BucketName";
  const la = "stepBakeTimeInMinutes";
  const da = "systemControls";
  const ma = "serviceConnectConfiguration";
  const va = "serviceConnectDefaults";
  const Ea = "serviceConnectResources";
  const xa = "sourceContainer";
  const fa = "s3EncryptionEnabled";
  const Ca = "securityGroups";
  const ga = "sizeInGiB";
  const Sa = "snapshotId";
  const ha = "s3KeyPrefix";
  const ya = "softLimit";
  const Pa = "sharedMemorySize";
  const Da = "serviceName";
  const ka = "secretOptions";
  const Ta = "startPeriod";
  const ba = "sourcePath";
  const Na = "stepPercent";
  const Aa = "serviceRegistries";
  const Ia = "schedulingStrategy";
  const wa = "stabilityStatusAt";
  const Fa = "sourceServiceRevisionCleanup";
  const Ra = "sharingStrategy";
  const Oa = "stabilityStatus";
  const $a = "startTimeout";
  const La = "stopTimeout";
  const za = "sourceVolume";
  const Ua = "s3filesVolumeConfiguration";
  const ja = "scale";
  const Va = "scope";
  const Ma = "server";
  const qa = "secrets";
  const Ba = "services";
  const Ha = "settings";
  const Ga = "size";
  const Qa = "sort";
  const Ka = "status";
  const Za = "statistics";
  const Ja = "strategy";
  const Wa = "subnets";
  const _a = "swappiness";
  const Ya = "type";
  const Xa = "thresholdConfiguration";
  const ep = "timeoutConfiguration";
  const tp = "taskDefinition";
  const op = "taskDefinitionArn";
  const np = "taskDefinitionArns";
  const sp = "transitEncryptionPort";
  const cp = "transitEncryption";
  const rp = "targetGroupArn";
  const ip = "targetId";
  const ap = "timeoutInMinutes";
  const pp = "testListenerRule";
  const up = "taskRoleArn";
  const lp = "taskSetArn";
  const dp = "taskSets";
  const mp = "tagSpecifications";
  const vp = "targetType";
  const Ep = "testTrafficRules";
  const xp = "tags";
  const fp = "throughput";
  const Cp = "timeout";
  const gp = "tls";
  const Sp = "tmpfs";
  const hp = "user";
  const yp = "updatedAt";
  const Pp = "ulimits";
  const Dp = "unit";
  const kp = "value";
  const Tp = "versionConsistency";
  const bp = "volumeConfigurations";
  const Np = "volumesFrom";
  const Ap = "valueFrom";
  const Ip = "volumeInitializationRate";
  const wp = "vpcLatticeConfigurations";
  const Fp = "volumeType";
  const Rp = "volumes";
  const Op = "weight";
  const $p = "workingDirectory";
  const Lp = "com.amazonaws.ecs";
  const zp = new fe.O(ia);
  var Up = [ -3, ia, "ECSServiceException", 0, [], [] ];
  zp.registerError(Up, ECSServiceException);
  const jp = new fe.O(Lp);
  var Vp = [ -3, Lp, ye, {
   [hc]: ms,
   [cr]: 403
  }, [ Gr ], [ 0 ] ];
  jp.registerError(Vp, AccessDeniedException);
  var Mp = [ -3, Lp, Pe, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(Mp, AttributeLimitExceededException);
  var qp = [ -3, Lp, be, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(qp, BlockedException);
  var Bp = [ -3, Lp, je, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(Bp, ClientException);
  var Hp = [ -3, Lp, we, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(Hp, ClusterContainsCapacityProviderException);
  var Gp = [ -3, Lp, Ie, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(Gp, ClusterContainsContainerInstancesException);
  var Qp = [ -3, Lp, Fe, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(Qp, ClusterContainsServicesException);
  var Kp = [ -3, Lp, Re, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(Kp, ClusterContainsTasksException);
  var Zp = [ -3, Lp, Me, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(Zp, ClusterNotFoundException);
  var Jp = [ -3, Lp, Ve, {
   [hc]: ms
  }, [ Hi, Gr ], [ 64 | 0, 0 ] ];
  jp.registerError(Jp, ConflictException);
  var Wp = [ -3, Lp, pt, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(Wp, DaemonNotActiveException);
  var _p = [ -3, Lp, ut, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(_p, DaemonNotFoundException);
  var Yp = [ -3, Lp, Ut, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(Yp, GatewayNotFoundException);
  var Xp = [ -3, Lp, Gt, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(Xp, InvalidParameterException);
  var eu = [ -3, Lp, Yt, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(eu, LimitExceededException);
  var tu = [ -3, Lp, ro, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(tu, MissingVersionException);
  var ou = [ -3, Lp, po, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(ou, NamespaceNotFoundException);
  var nu = [ -3, Lp, uo, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(nu, NoUpdateAvailableException);
  var su = [ -3, Lp, So, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(su, PlatformTaskDefinitionIncompatibilityException);
  var cu = [ -3, Lp, ho, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(cu, PlatformUnknownException);
  var ru = [ -3, Lp, Do, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(ru, ResourceInUseException);
  var iu = [ -3, Lp, ko, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(iu, ResourceNotFoundException);
  var au = [ -3, Lp, Xo, {
   [hc]: Ma
  }, [ Gr ], [ 0 ] ];
  jp.registerError(au, ServerException);
  var pu = [ -3, Lp, Yo, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(pu, ServiceDeploymentNotFoundException);
  var uu = [ -3, Lp, cn, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(uu, ServiceNotActiveException);
  var lu = [ -3, Lp, rn, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(lu, ServiceNotFoundException);
  var du = [ -3, Lp, Dn, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(du, TargetNotConnectedException);
  var mu = [ -3, Lp, kn, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(mu, TargetNotFoundException);
  var vu = [ -3, Lp, In, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(vu, TaskSetNotFoundException);
  var Eu = [ -3, Lp, $n, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(Eu, UnsupportedFeatureException);
  var xu = [ -3, Lp, Ln, {
   [hc]: ms
  }, [ Gr ], [ 0 ] ];
  jp.registerError(xu, UpdateInProgressException);
  const fu = [ zp, jp ];
  var Cu = [ 3, Lp, Se, 0, [ ss, xi, pp, Fi ], [ 0, 0, 0, 0 ] ];
  var gu = [ 3, Lp, ge, 0, [ mr, Ya, Ka, Zs ], [ 0, 0, 0, () => dd ] ];
  var Su = [ 3, Lp, ke, 0, [ ni, kp, vp, ip ], [ 0, 0, 0, 0 ], 1 ];
  var hu = [ 3, Lp, De, 0, [ Wa, Ca, es ], [ 64 | 0, 64 | 0, 0 ], 1 ];
  var yu = [ 3, Lp, Ae, 0, [ bs, gs ], [ 1, 1 ] ];
  var Pu = [ 3, Lp, Be, 0, [ Is, Op, ls ], [ 0, 1, 1 ], 1 ];
  var Du = [ 3, Lp, Ne, 0, [ vs, ks, Bs, Ka, Vi, ta, Pi, os, Za, xp, Ha, ws, Xs, Gn, ns, va ], [ 0, 0, () => ku, 0, 1, 1, 1, 1, () => Qd, () => Zd, () => xd, 64 | 0, () => vd, () => md, 0, () => Tu ] ];
  var ku = [ 3, Lp, Oe, 0, [ yc, ei ], [ () => tl, () => gl ] ];
  var Tu = [ 3, Lp, Qe, 0, [ ai ], [ 0 ] ];
  var bu = [ 3, Lp, Ge, 0, [ ni, kp ], [ 0, 0 ] ];
  var Nu = [ 3, Lp, $e, 0, [ ni, Dr, ji, Ks, oi, Yr, Fr, fi, Uc, Zi, Ac, Hs, Oc, kc, Wr, Np, Vr, qa, ic, $a, La, Tp, tr, hp, $p, nc, li, _i, uc, lc, bc, dc, kr, yi, oc, Pp, $r, or, da, Wi, Bc, $s ], [ 0, 0, [ () => Al, 0 ], 1, 1, 1, 64 | 0, () => Fd, 2, () => Iu, 64 | 0, 64 | 0, [ () => Dd, 0 ], () => Pd, () => Ad, () => Xd, () => vl, () => Ld, () => Cd, 1, 1, 0, 0, 0, 0, 2, 2, 2, 64 | 0, 64 | 0, () => Td, 64 | 0, 2, 2, 128 | 0, () => Yd, () => Cl, () => il, () => Kd, () => $d, () => sl, 64 | 0 ] ];
  var Au = [ 3, Lp, Le, 0, [ Ts, Qs ], [ 0, 0 ], 2 ];
  var Iu = [ 3, Lp, He, 0, [ $c, fr, Ri ], [ 2, 64 | 1, 1 ], 1 ];
  var wu = [ 3, Lp, Je, 0, [ mr, Ka, tp, ec, di, qi, Jc, Cs, yp, As, qr, Ti, Ei, si, Yi, Xi, ma, Ea, bp, Hc, wp ], [ 0, 0, 0, 1, 1, 1, 1, 4, 4, () => vd, 0, 0, 0, () => hl, 0, 0, () => Ul, () => Vd, () => Gd, () => zu, () => tm ] ];
  var Fu = [ 3, Lp, We, 0, [ Wn, ra, Lc ], [ 64 | 0, 2, 2 ], 3 ];
  var Ru = [ 3, Lp, Ye, 0, [ Lc, ra, Ki, Xa ], [ 2, 2, 2, () => sd ], 2 ];
  var Ou = [ 3, Lp, _e, 0, [ Ys, _r, Zr, as, Ja, ds, Ur, Lr, hs, wc ], [ () => Ru, 1, 1, () => Fu, 0, 1, () => gd, () => ml, () => yu, () => Lu ] ];
  var $u = [ 3, Lp, tt, 0, [ Ya ], [ 0 ], 1 ];
  var Lu = [ 3, Lp, st, 0, [ Lc, ir, Fa ], [ 2, 1, 0 ], 1 ];
  var zu = [ 3, Lp, nt, 0, [ wr ], [ 0 ] ];
  var Uu = [ 3, Lp, rt, 0, [ vp, ur, Fi, Mr, sr, ep ], [ 0, 0, 0, 64 | 0, 15, () => ju ] ];
  var ju = [ 3, Lp, at, 0, [ ap, rs ], [ 1, 0 ] ];
  var Vu = [ 3, Lp, vt, 0, [ tp ], [ 0 ], 1 ];
  var Mu = [ 3, Lp, Et, 0, [ tp ], [ [ () => td, 0 ] ] ];
  var qu = [ 3, Lp, Xe, 0, [ qs, Tr ], [ 64 | 0, 64 | 0 ] ];
  var Bu = [ 3, Lp, et, 0, [ qs, Yc ], [ () => Ed, () => kd ] ];
  var Hu = [ 3, Lp, lt, 0, [ Ba, Ms, Tr ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var Gu = [ 3, Lp, dt, 0, [ Ba, Yc ], [ () => Hd, () => kd ] ];
  var Qu = [ 3, Lp, xt, 0, [ tp, Tr ], [ 0, 64 | 0 ], 1 ];
  var Ku = [ 3, Lp, ft, 0, [ tp, xp ], [ [ () => td, 0 ], () => Zd ] ];
  var Zu = [ 3, Lp, ht, 0, [ ar, Fs, bi ], [ 0, 0, 64 | 0 ], 1 ];
  var Ju = [ 3, Lp, St, 0, [ Va, us, gc, ac, Br ], [ 0, 2, 0, 128 | 0, 128 | 0 ] ];
  var Wu = [ 3, Lp, Pt, 0, [ ea, xp, ki ], [ 0, () => Zd, 0 ], 1 ];
  var _u = [ 3, Lp, Nt, 0, [ ts, Pr ], [ 0, 0 ] ];
  var Yu = [ 3, Lp, At, 0, [ Zc, Bi, cp, sp, Kn ], [ 0, 0, 0, 1, () => _u ], 1 ];
  var Xu = [ 3, Lp, bt, 0, [ kp, Ya ], [ 0, 0 ], 2 ];
  var el = [ 3, Lp, wt, 0, [ ga ], [ 1 ], 1 ];
  var tl = [ 3, Lp, kt, 0, [ wr, Hr, $r ], [ 0, 0, () => ol ] ];
  var ol = [ 3, Lp, Tt, 0, [ js, Us, ua, fa, ha ], [ 0, 2, 0, 2, 0 ] ];
  var nl = [ 3, Lp, Rt, 0, [ ps, wi, fc ], [ 0, 0, 0 ] ];
  var sl = [ 3, Lp, Ot, 0, [ Ya, pi ], [ 0, 128 | 0 ], 1 ];
  var cl = [ 3, Lp, $t, 0, [ Os, Cc ], [ 0, 0 ], 2 ];
  var rl = [ 3, Lp, Lt, 0, [ Zc, Bi, Kn ], [ 0, 0, () => cl ], 3 ];
  var il = [ 3, Lp, jt, 0, [ Hs, br, Cp, ca, Ta ], [ 64 | 0, 1, 1, 1, 1 ], 1 ];
  var al = [ 3, Lp, Vt, 0, [ tr, vr ], [ 0, 0 ], 2 ];
  var pl = [ 3, Lp, qt, 0, [ ba ], [ 0 ] ];
  var ul = [ 3, Lp, Bt, 0, [ sc, mc ], [ 0, 0 ], 2 ];
  var ll = [ 3, Lp, Qt, 0, [ is, Sc ], [ 64 | 0, 64 | 0 ] ];
  var dl = [ 3, Lp, Kt, 0, [ ni, kp ], [ 0, 0 ] ];
  var ml = [ 3, Lp, Wt, 0, [ Na, la ], [ 1, 1 ] ];
  var vl = [ 3, Lp, Xt, 0, [ Vs, Ec, gr, Pa, Sp, ti, _a ], [ () => ll, () => hd, 2, 1, () => _d, 1, 1 ] ];
  var El = [ 3, Lp, to, 0, [ Qc, Ka, Qa, ii, Xr ], [ 0, 0, 0, 0, 1 ] ];
  var xl = [ 3, Lp, oo, 0, [ np, ii ], [ 64 | 0, 0 ] ];
  var fl = [ 3, Lp, Zt, 0, [ rp, Or, Ts, Rs, Qn ], [ 0, 0, 0, 1, () => Cu ] ];
  var Cl = [ 3, Lp, _t, 0, [ zr, pi, ka ], [ 0, 128 | 0, () => Ld ], 1 ];
  var gl = [ 3, Lp, co, 0, [ wr, Gc ], [ 0, 0 ] ];
  var Sl = [ 3, Lp, no, 0, [ za, Fs, Qi ], [ 0, 0, 2 ] ];
  var hl = [ 3, Lp, io, 0, [ Zn ], [ () => hu ] ];
  var yl = [ 3, Lp, ao, 0, [ oi, Qr ], [ 1, 1 ], 1 ];
  var Pl = [ 3, Lp, lo, 0, [ Ya, Vc ], [ 0, 0 ] ];
  var Dl = [ 3, Lp, Co, 0, [ Ya, Xc ], [ 0, 0 ] ];
  var kl = [ 3, Lp, xo, 0, [ Rs, pr, Ai, ni, _n, Ns ], [ 1, 1, 0, 0, 0, 0 ] ];
  var Tl = [ 3, Lp, Eo, 0, [ Ts, Ya, Ii ], [ 0, 0, () => Rd ], 1 ];
  var bl = [ 3, Lp, Io, 0, [ qc, Ps, up, Ic, ci, Rp, mi, Mi, Ks, oi, xp, Ci, Cr, vi, Er, Fc, Ji, Tc ], [ 0, [ () => fd, 0 ], 0, 0, 0, () => em, () => Jd, 64 | 0, 0, 0, () => Zd, 0, 0, () => Tl, () => bd, () => el, () => wl, 2 ], 2 ];
  var Nl = [ 3, Lp, wo, 0, [ tp, xp ], [ [ () => td, 0 ], () => Zd ] ];
  var Al = [ 3, Lp, Po, 8, [ Os ], [ 0 ], 1 ];
  var Il = [ 3, Lp, bo, 0, [ Ya, kp, Ra ], [ 0, 0, () => nm ], 1 ];
  var wl = [ 3, Lp, To, 0, [ fs, ui ], [ 0, 0 ] ];
  var Fl = [ 3, Lp, on, 0, [ Kc, Bi, sp, Yn ], [ 0, 0, 1, 0 ], 1 ];
  var Rl = [ 3, Lp, Fo, 0, [ kp, Dp ], [ 1, 0 ] ];
  var Ol = [ 3, Lp, mn, 0, [ ni, Ap ], [ 0, 0 ], 2 ];
  var $l = [ 3, Lp, vn, 0, [ aa, Da, vs, Rr, Aa, Ka, ec, qi, di, qr, As, Ti, Ei, tp, _s, dp, xc, Fi, jc, Cs, Ls, zs, mi, hi, si, nr, Ia, tc, xp, Ss, Dc, ki, Pc, cs, Gi ], [ 0, 0, 0, () => Nd, () => Bd, 0, 1, 1, 1, 0, () => vd, 0, 0, 0, () => Ou, () => Wd, () => Sd, 0, () => qd, 4, 0, () => Md, () => Id, () => wd, () => hl, 1, 0, () => $u, () => Zd, 0, 2, 0, 2, 0, 0 ] ];
  var Ll = [ 3, Lp, Oo, 0, [ er, hr ], [ 0, 0 ], 1 ];
  var zl = [ 3, Lp, Lo, 0, [ Ni, rc, Ep ], [ 1, 0, () => Bl ], 1 ];
  var Ul = [ 3, Lp, $o, 0, [ $c, ai, Ba, $r, Jn, ys ], [ 2, 0, () => jd, () => Cl, () => Ll, () => Ud ], 1 ];
  var jl = [ 3, Lp, qo, 0, [ gi, cc, xs, Sr, Cp, gp ], [ 0, 0, () => zd, 1, () => cd, () => Gl ], 1 ];
  var Vl = [ 3, Lp, Ho, 0, [ cc, Ws ], [ 0, 0 ] ];
  var Ml = [ 3, Lp, Zo, 0, [ Mc ], [ 0 ], 1 ];
  var ql = [ 3, Lp, Jo, 0, [ ni, kp ], [ 0, () => Ml ], 1 ];
  var Bl = [ 3, Lp, Wo, 0, [ lr ], [ () => ql ], 1 ];
  var Hl = [ 3, Lp, Ko, 0, [ Xn ], [ 0 ] ];
  var Gl = [ 3, Lp, Qo, 0, [ xr, Ir, Fi ], [ () => Hl, 0, 0 ], 1 ];
  var Ql = [ 3, Lp, Vo, 0, [ ps, oa, na, Di ], [ 0, 1, 1, 1 ] ];
  var Kl = [ 3, Lp, en, 0, [ mr, Cs, Gr ], [ 0, 4, 0 ] ];
  var Zl = [ 3, Lp, sn, 0, [ Fi, zc, wr, Fp, ga, Sa, Ip, Nr, fp, mp, Wc ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => yd, 0 ], 1 ];
  var Jl = [ 3, Lp, an, 0, [ $i, Ni, Ts, Rs ], [ 0, 1, 0, 1 ] ];
  var Wl = [ 3, Lp, ln, 0, [ ni, Kr ], [ 0, () => Zl ], 1 ];
  var _l = [ 3, Lp, Ro, 0, [ ai, kp ], [ 0, 0 ] ];
  var Yl = [ 3, Lp, fn, 0, [ Ar, kp ], [ 0, 0 ] ];
  var Xl = [ 3, Lp, bn, 0, [ zi, xp ], [ 0, () => Zd ], 2 ];
  var ed = [ 3, Lp, Nn, 0, [], [] ];
  var td = [ 3, Lp, Sn, 0, [ op, Ps, qc, up, Ic, ci, sa, Rp, Ka, Li, mi, Gs, Ji, Mi, Ks, oi, Er, Ci, Cr, vi, Oi, Js, pc, Ui, Fc, Tc ], [ 0, [ () => fd, 0 ], 0, 0, 0, 0, 1, () => em, 0, () => Od, () => Jd, 64 | 0, () => wl, 64 | 0, 0, 0, () => bd, 0, 0, () => Tl, 4, 4, 4, 0, () => el, 2 ] ];
  var od = [ 3, Lp, hn, 0, [ Ya, Vc ], [ 0, 0 ] ];
  var nd = [ 3, Lp, An, 0, [ mr, lp, aa, vs, pa, Nc, Ka, tp, Ds, di, qi, Cs, yp, qr, As, Ti, Ei, si, Rr, Aa, ja, Oa, wa, xp, Hc ], [ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 4, 4, 0, () => vd, 0, 0, () => hl, () => Nd, () => Bd, () => Rl, 0, 4, () => Zd, () => zu ] ];
  var sd = [ 3, Lp, Cn, 0, [ Ya, kp ], [ 0, 1 ], 2 ];
  var cd = [ 3, Lp, gn, 0, [ yr, Si ], [ 1, 1 ] ];
  var rd = [ 3, Lp, Rn, 0, [ Fs, Ga, Jr ], [ 0, 1, 64 | 0 ], 2 ];
  var id = [ 3, Lp, On, 0, [ ni, ya, rr ], [ 0, 1, 1 ], 3 ];
  var ad = [ 3, Lp, Un, 0, [ ni, dr, vc, Rc, Ua, _c, Es ], [ 0, () => pl, () => Ju, () => Yu, () => Fl, () => rl, 2 ] ];
  var pd = [ 3, Lp, jn, 0, [ xa, Qi ], [ 0, 2 ] ];
  var ud = [ 3, Lp, qn, 0, [ ss, xi, pp ], [ 0, 0, 0 ] ];
  var ld = [ 3, Lp, Bn, 0, [ Fi, rp, gi, Qn ], [ 0, 0, 0, () => ud ], 3 ];
  var dd = [ 1, Lp, he, 0, () => dl ];
  var md = [ 1, Lp, Te, 0, () => gu ];
  var vd = [ 1, Lp, qe, 0, () => Pu ];
  var Ed = [ 1, Lp, Ze, 0, () => Du ];
  var xd = [ 1, Lp, Ke, 0, () => bu ];
  var fd = [ 1, Lp, ze, 0, [ () => Nu, 0 ] ];
  var Cd = [ 1, Lp, Ue, 0, () => Au ];
  var gd = [ 1, Lp, it, 0, () => Uu ];
  var Sd = [ 1, Lp, yt, 0, () => wu ];
  var hd = [ 1, Lp, ct, 0, () => Zu ];
  var yd = [ 1, Lp, Dt, 0, () => Wu ];
  var Pd = [ 1, Lp, It, 0, () => Xu ];
  var Dd = [ 1, Lp, Ft, 8, () => dl ];
  var kd = [ 1, Lp, zt, 0, () => nl ];
  var Td = [ 1, Lp, Mt, 0, () => al ];
  var bd = [ 1, Lp, Ht, 0, () => ul ];
  var Nd = [ 1, Lp, Jt, 0, () => fl ];
  var Ad = [ 1, Lp, so, 0, () => Sl ];
  var Id = [ 1, Lp, vo, 0, () => Pl ];
  var wd = [ 1, Lp, go, 0, () => Dl ];
  var Fd = [ 1, Lp, fo, 0, () => kl ];
  var Rd = [ 1, Lp, mo, 0, () => dl ];
  var Od = [ 1, Lp, yo, 0, () => Su ];
  var $d = [ 1, Lp, No, 0, () => Il ];
  var Ld = [ 1, Lp, nn, 0, () => Ol ];
  var zd = [ 1, Lp, zo, 0, () => zl ];
  var Ud = [ 1, Lp, Uo, 0, () => om ];
  var jd = [ 1, Lp, Bo, 0, () => jl ];
  var Vd = [ 1, Lp, Go, 0, () => Vl ];
  var Md = [ 1, Lp, Mo, 0, () => Ql ];
  var qd = [ 1, Lp, tn, 0, () => Kl ];
  var Bd = [ 1, Lp, pn, 0, () => Jl ];
  var Hd = [ 1, Lp, En, 0, () => $l ];
  var Gd = [ 1, Lp, dn, 0, () => Wl ];
  var Qd = [ 1, Lp, xn, 0, () => dl ];
  var Kd = [ 1, Lp, _o, 0, () => _l ];
  var Zd = [ 1, Lp, Fn, 0, () => Yl ];
  var Jd = [ 1, Lp, yn, 0, () => od ];
  var Wd = [ 1, Lp, wn, 0, () => nd ];
  var _d = [ 1, Lp, Pn, 0, () => rd ];
  var Yd = [ 1, Lp, zn, 0, () => id ];
  var Xd = [ 1, Lp, Vn, 0, () => pd ];
  var em = [ 1, Lp, Mn, 0, () => ad ];
  var tm = [ 1, Lp, Hn, 0, () => ld ];
  var om = [ 4, Lp, jo, 0, [ jr ], [ 0 ] ];
  var nm = [ 4, Lp, un, 0, [ ri ], [ () => yl ] ];
  var sm = [ 9, Lp, Ct, 0, () => Vu, () => Mu ];
  var cm = [ 9, Lp, ot, 0, () => qu, () => Bu ];
  var rm = [ 9, Lp, mt, 0, () => Hu, () => Gu ];
  var im = [ 9, Lp, gt, 0, () => Qu, () => Ku ];
  var am = [ 9, Lp, eo, 0, () => El, () => xl ];
  var pm = [ 9, Lp, Ao, 0, () => bl, () => Nl ];
  var um = [ 9, Lp, Tn, 0, () => Xl, () => ed ];
  const getRuntimeConfig = e => ({
   apiVersion: "2014-11-13",
   base64Decoder: e?.base64Decoder ?? G.E,
   base64Encoder: e?.base64Encoder ?? Q.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultECSHttpAuthSchemeProvider,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new V.f2
   } ],
   logger: e?.logger ?? new B.N,
   protocol: e?.protocol ?? M.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ecs",
    errorTypeRegistries: fu,
    xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
    version: "2014-11-13",
    serviceTarget: "AmazonEC2ContainerServiceV20141113"
   },
   serviceId: e?.serviceId ?? "ECS",
   sha256: e?.sha256 ?? q.k,
   urlParser: e?.urlParser ?? H.D,
   utf8Decoder: e?.utf8Decoder ?? K.a,
   utf8Encoder: e?.utf8Encoder ?? Z.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, A.I)(process.version);
   const t = (0, w.I)(e);
   const defaultConfigProvider = () => t().then(I.l);
   const o = getRuntimeConfig(e);
   (0, P.I)(process.version);
   const n = {
    profile: e?.profile,
    logger: o.logger
   };
   return {
    ...o,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, F.Z)(b.$, n),
    bodyLengthChecker: e?.bodyLengthChecker ?? z.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? N.v6,
    defaultSocketTimeout: (0, D.E)(e?.requestHandler, 9e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, k.pf)({
     serviceId: o.serviceId,
     clientVersion: y.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, F.Z)(E.qs, e),
    region: e?.region ?? (0, F.Z)(R.GG, {
     ...R.zH,
     ...n
    }),
    requestHandler: U.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, F.Z)({
     ...E.kN,
     default: async () => (await defaultConfigProvider()).retryMode || L.L0
    }, e),
    streamCollector: e?.streamCollector ?? j.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, F.Z)(O.e$, n),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, F.Z)($.Ko, n),
    userAgentAppId: e?.userAgentAppId ?? (0, F.Z)(T.hV, n)
   };
  };
  var lm = o(9999);
  var dm = o(6571);
  var mm = o(274);
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
   const o = Object.assign((0, lm.R)(e), (0, dm.xA)(e), (0, mm.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, lm.$)(o), (0, dm.uv)(o), (0, mm.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class ECSClient extends l.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const l = (0, n.D)(o);
    const C = (0, E.$z)(l);
    const g = (0, d.T)(C);
    const S = (0, s.OV)(g);
    const h = (0, m.Co)(S);
    const y = resolveHttpAuthSchemeConfig(h);
    const P = resolveRuntimeExtensions(y, e?.extensions || []);
    this.config = P;
    this.middlewareStack.use((0, f.wq)(this.config));
    this.middlewareStack.use((0, c.sM)(this.config));
    this.middlewareStack.use((0, x.ey)(this.config));
    this.middlewareStack.use((0, v.vK)(this.config));
    this.middlewareStack.use((0, s.TC)(this.config));
    this.middlewareStack.use((0, r.Y7)(this.config));
    this.middlewareStack.use((0, i.n)(this.config));
    this.middlewareStack.use((0, a.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultECSHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async e => new p.h({
      "aws.auth#sigv4": e.credentials
     })
    }));
    this.middlewareStack.use((0, u.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  var vm = o(6801);
  const Em = (0, vm.k)(h, "AmazonEC2ContainerServiceV20141113", "ECSClient", m.rD);
  const xm = {};
  const _mw0 = (e, t, o, n) => [];
  class DeregisterTaskDefinitionCommand extends(Em(xm, _mw0, "DeregisterTaskDefinition", sm)){}
  class DescribeClustersCommand extends(Em(xm, _mw0, "DescribeClusters", cm)){}
  class DescribeServicesCommand extends(Em(xm, _mw0, "DescribeServices", rm)){}
  class DescribeTaskDefinitionCommand extends(Em(xm, _mw0, "DescribeTaskDefinition", im)){}
  class ListTaskDefinitionsCommand extends(Em(xm, _mw0, "ListTaskDefinitions", am)){}
  class RegisterTaskDefinitionCommand extends(Em(xm, _mw0, "RegisterTaskDefinition", pm)){}
  class TagResourceCommand extends(Em(xm, _mw0, "TagResource", um)){}
 }),
 6275: ((e, t, o) => {
  o.d(t, {
   T: () => AwsJson1_1Protocol
  });
  var n = o(5715);
  var s = o(5143);
  var c = o(7446);
  var r = o(6204);
  var i = o(5125);
  var a = o(4017);
  class AwsJsonRpcProtocol extends n.M {
   serializer;
   deserializer;
   serviceTarget;
   codec;
   mixin;
   awsQueryCompatible;
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: o, awsQueryCompatible: n, jsonCodec: c}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t
    });
    this.serviceTarget = o;
    this.codec = c ?? new s.p({
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!n;
    this.mixin = new a.U(this.awsQueryCompatible);
   }
   async serializeRequest(e, t, o) {
    const n = await super.serializeRequest(e, t, o);
    if (!n.path.endsWith("/")) n.path += "/";
    n.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    n.headers["x-amz-target"] = `${this.serviceTarget}.${e.name}`;
    if (this.awsQueryCompatible) n.headers["x-amzn-query-mode"] = "true";
    if ((0, r.L)(e.input) === "unit" || !n.body) n.body = "{}";
    return n;
   }
   getPayloadCodec() {
    return this.codec;
   }
   async handleError(e, t, o, n, s) {
    const {awsQueryCompatible: r} = this;
    if (r) this.mixin.setQueryCompatError(n, o);
    const a = (0, c.rh)(o, n, r) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
    const {errorSchema: p, errorMetadata: u} = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, o, n, s, r ? this.mixin.findQueryCompatibleError : void 0);
    const l = i.l1.of(p);
    const d = n.message ?? n.Message ?? "UnknownError";
    const m = this.compositeErrorRegistry.getErrorCtor(p) ?? Error;
    const v = new m({});
    const E = {};
    const x = this.codec.createDeserializer();
    for (const [e, t] of l.structIterator()) if (n[e] != null) E[e] = x.readObject(t, n[e]);
    if (r) this.mixin.queryCompatOutput(n, E);
    throw this.mixin.decorateServiceException(Object.assign(v, u, {
     $fault: l.getMergedTraits().error,
     message: d
    }, E), n);
   }
  }
  class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: o, awsQueryCompatible: n, jsonCodec: s}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t,
     serviceTarget: o,
     awsQueryCompatible: n,
     jsonCodec: s
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
