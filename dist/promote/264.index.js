"use strict";

exports.id = 264;

exports.ids = [ 264 ];

exports.modules = {
 8264: ((e, t, o) => {
  o.d(t, {
   CreateServiceCommand: () => CreateServiceCommand,
   DeregisterTaskDefinitionCommand: () => DeregisterTaskDefinitionCommand,
   DescribeServicesCommand: () => DescribeServicesCommand,
   DescribeTaskDefinitionCommand: () => DescribeTaskDefinitionCommand,
   ECSClient: () => ECSClient,
   ListTaskDefinitionsCommand: () => ListTaskDefinitionsCommand,
   RegisterTaskDefinitionCommand: () => RegisterTaskDefinitionCommand,
   TagResourceCommand: () => TagResourceCommand,
   UpdateServiceCommand: () => UpdateServiceCommand
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
  var v = o(4172);
  var m = o(7041);
  var E = o(7760);
  var x = o(2122);
  var C = o(7849);
  var f = o(8181);
  var S = o(8743);
  var g = o(9362);
  const defaultECSHttpAuthSchemeParametersProvider = async (e, t, o) => ({
   operation: (0, S.u)(t).operation,
   region: await (0, g.t)(e.region)() || (() => {
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
   const t = (0, f.ho)(e);
   return Object.assign(t, {
    authSchemePreference: (0, g.t)(e.authSchemePreference ?? [])
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
  var U = o(2127);
  var z = o(1668);
  var j = o(6660);
  var V = o(2526);
  var M = o(6275);
  var H = o(910);
  var q = o(7545);
  var B = o(8977);
  var G = o(9700);
  var Z = o(7305);
  var K = o(7332);
  var W = o(9809);
  var Q = o(6180);
  var Y = o(8479);
  var J = o(7009);
  var X = o(1046);
  var _ = o(5258);
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
  const ve = 1e8;
  const me = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, ve + 11, 2, 5, ve + 11, 3, 8, 6, 4, 7, ve + 10, 5, ve + 8, ve + 9, 4, 10, 9, 6, ve + 6, ve + 7, 5, 11, ve + 5, 6, ve + 4, ve + 5, 3, ve + 1, 13, 4, ve + 2, ve + 3 ]);
  const Ee = _.d.from(me, de, le.conditions, le.results);
  const xe = new Y.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => xe.get(e, () => (0, J.c)(Ee, {
   endpointParams: e,
   logger: t.logger
  }));
  X.m.aws = Q.U;
  var Ce = o(5629);
  var fe = o(4667);
  class ECSServiceException extends fe.T {
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
  const Se = "AdvancedConfiguration";
  const ge = "AccessDeniedException";
  const he = "AttributeLimitExceededException";
  const ye = "AwsVpcConfiguration";
  const Pe = "Attribute";
  const ke = "BlockedException";
  const De = "CanaryConfiguration";
  const Te = "ClusterContainsContainerInstancesException";
  const Ie = "ClusterContainsCapacityProviderException";
  const be = "ClusterContainsServicesException";
  const Ae = "ClusterContainsTasksException";
  const Ne = "ContainerDefinition";
  const Fe = "ContainerDependency";
  const we = "ContainerDefinitions";
  const Re = "ContainerDependencies";
  const Oe = "ClientException";
  const $e = "ConflictException";
  const Le = "ClusterNotFoundException";
  const Ue = "CapacityProviderStrategy";
  const ze = "CapacityProviderStrategyItem";
  const je = "ContainerRestartPolicy";
  const Ve = "CreateServiceRequest";
  const Me = "CreateServiceResponse";
  const He = "CreateService";
  const qe = "Deployment";
  const Be = "DeploymentAlarms";
  const Ge = "DeploymentConfiguration";
  const Ze = "DeploymentCircuitBreaker";
  const Ke = "DeploymentController";
  const We = "DeploymentEphemeralStorage";
  const Qe = "DeploymentEarlySuccessCriteria";
  const Ye = "DevicesList";
  const Je = "DeploymentLifecycleHook";
  const Xe = "DeploymentLifecycleHookList";
  const _e = "DeploymentLifecycleHookTimeoutConfiguration";
  const et = "DaemonNotActiveException";
  const tt = "DaemonNotFoundException";
  const ot = "DescribeServicesRequest";
  const nt = "DescribeServicesResponse";
  const st = "DescribeServices";
  const ct = "DeregisterTaskDefinitionRequest";
  const rt = "DeregisterTaskDefinitionResponse";
  const it = "DescribeTaskDefinitionRequest";
  const at = "DescribeTaskDefinitionResponse";
  const pt = "DeregisterTaskDefinition";
  const ut = "DescribeTaskDefinition";
  const lt = "DockerVolumeConfiguration";
  const dt = "Device";
  const vt = "Deployments";
  const mt = "EBSTagSpecification";
  const Et = "EBSTagSpecifications";
  const xt = "EnvironmentFile";
  const Ct = "EFSAuthorizationConfig";
  const ft = "EFSVolumeConfiguration";
  const St = "EnvironmentFiles";
  const gt = "EphemeralStorage";
  const ht = "EnvironmentVariables";
  const yt = "Failure";
  const Pt = "FirelensConfiguration";
  const kt = "FSxWindowsFileServerAuthorizationConfig";
  const Dt = "FSxWindowsFileServerVolumeConfiguration";
  const Tt = "Failures";
  const It = "GatewayConnectorFilters";
  const bt = "GatewayConnectorHealthCheck";
  const At = "GatewayConnectorHealthCheckMatcher";
  const Nt = "GatewayConnectorList";
  const Ft = "GatewayConnector";
  const wt = "GatewayNotFoundException";
  const Rt = "HealthCheck";
  const Ot = "HostEntry";
  const $t = "HostEntryList";
  const Lt = "HostVolumeProperties";
  const Ut = "InferenceAccelerator";
  const zt = "InferenceAccelerators";
  const jt = "InvalidParameterException";
  const Vt = "KernelCapabilities";
  const Mt = "KeyValuePair";
  const Ht = "LoadBalancer";
  const qt = "LoadBalancers";
  const Bt = "LinearConfiguration";
  const Gt = "LogConfiguration";
  const Zt = "LimitExceededException";
  const Kt = "LinuxParameters";
  const Wt = "ListTaskDefinitions";
  const Qt = "ListTaskDefinitionsRequest";
  const Yt = "ListTaskDefinitionsResponse";
  const Jt = "MetricConfigurationList";
  const Xt = "MetricConfiguration";
  const _t = "MonitoringConfiguration";
  const eo = "MountPoint";
  const to = "MountPointList";
  const oo = "MissingVersionException";
  const no = "NetworkConfiguration";
  const so = "NvidiaMpsAllocation";
  const co = "NamespaceNotFoundException";
  const ro = "NoUpdateAvailableException";
  const io = "PlacementConstraint";
  const ao = "ProxyConfigurationProperties";
  const po = "PlacementConstraints";
  const uo = "ProxyConfiguration";
  const lo = "PortMapping";
  const vo = "PortMappingList";
  const mo = "PlacementStrategy";
  const Eo = "PlacementStrategies";
  const xo = "PlatformTaskDefinitionIncompatibilityException";
  const Co = "PlatformUnknownException";
  const fo = "RequiresAttributes";
  const So = "RepositoryCredentials";
  const go = "ResourceInUseException";
  const ho = "ResourceNotFoundException";
  const yo = "RuntimePlatform";
  const Po = "ResourceRequirement";
  const ko = "ResourceRequirements";
  const Do = "RegisterTaskDefinition";
  const To = "RegisterTaskDefinitionRequest";
  const Io = "RegisterTaskDefinitionResponse";
  const bo = "Scale";
  const Ao = "SystemControl";
  const No = "ServiceConnectAccessLogConfiguration";
  const Fo = "ServiceConnectConfiguration";
  const wo = "ServiceConnectClientAlias";
  const Ro = "ServiceConnectClientAliasList";
  const Oo = "ServiceConnectContainerConfigurations";
  const $o = "ServiceConnectContainerConfiguration";
  const Lo = "ServiceCurrentRevisionSummary";
  const Uo = "ServiceCurrentRevisionSummaryList";
  const zo = "ServiceConnectService";
  const jo = "ServiceConnectServiceList";
  const Vo = "ServiceConnectServiceResource";
  const Mo = "ServiceConnectServiceResourceList";
  const Ho = "ServiceConnectTlsConfiguration";
  const qo = "ServiceConnectTlsCertificateAuthority";
  const Bo = "ServiceConnectTestTrafficHeaderMatchRules";
  const Go = "ServiceConnectTestTrafficHeaderRules";
  const Zo = "ServiceConnectTestTrafficRules";
  const Ko = "SystemControls";
  const Wo = "ServiceDeploymentNotFoundException";
  const Qo = "ServerException";
  const Yo = "ServiceEvent";
  const Jo = "ServiceEvents";
  const Xo = "S3FilesVolumeConfiguration";
  const _o = "SecretList";
  const en = "ServiceManagedEBSVolumeConfiguration";
  const tn = "ServiceNotActiveException";
  const on = "ServiceNotFoundException";
  const nn = "ServiceRegistry";
  const sn = "ServiceRegistries";
  const cn = "SharingStrategy";
  const rn = "ServiceVolumeConfiguration";
  const an = "ServiceVolumeConfigurations";
  const pn = "Secret";
  const un = "Service";
  const ln = "Services";
  const dn = "Tag";
  const vn = "ThresholdConfiguration";
  const mn = "TimeoutConfiguration";
  const En = "TaskDefinition";
  const xn = "TaskDefinitionPlacementConstraint";
  const Cn = "TaskDefinitionPlacementConstraints";
  const fn = "TmpfsList";
  const Sn = "TargetNotConnectedException";
  const gn = "TargetNotFoundException";
  const hn = "TagResource";
  const yn = "TagResourceRequest";
  const Pn = "TagResourceResponse";
  const kn = "TaskSet";
  const Dn = "TaskSetNotFoundException";
  const Tn = "TaskSets";
  const In = "Tags";
  const bn = "Tmpfs";
  const An = "Ulimit";
  const Nn = "UnsupportedFeatureException";
  const Fn = "UpdateInProgressException";
  const wn = "UlimitList";
  const Rn = "UpdateService";
  const On = "UpdateServiceRequest";
  const $n = "UpdateServiceResponse";
  const Ln = "Volume";
  const Un = "VolumeFrom";
  const zn = "VolumeFromList";
  const jn = "VolumeList";
  const Vn = "VpcLatticeAdvancedConfiguration";
  const Mn = "VpcLatticeConfiguration";
  const Hn = "VpcLatticeConfigurations";
  const qn = "advancedConfiguration";
  const Bn = "authorizationConfig";
  const Gn = "awsvpcConfiguration";
  const Zn = "accessLogConfiguration";
  const Kn = "alarmNames";
  const Wn = "appProtocol";
  const Qn = "accessPointArn";
  const Yn = "awsPcaAuthorityArn";
  const Jn = "assignPublicIp";
  const Xn = "accessPointId";
  const _n = "alternateTargetGroupArn";
  const es = "accessTypes";
  const ts = "availabilityZoneRebalancing";
  const os = "action";
  const ns = "add";
  const ss = "alarms";
  const cs = "arn";
  const rs = "autoprovision";
  const is = "base";
  const as = "bakeTimeInMinutes";
  const ps = "client";
  const us = "clusterArn";
  const ls = "configuredAtLaunch";
  const ds = "clientAliases";
  const vs = "cpuArchitecture";
  const ms = "createdAt";
  const Es = "canaryBakeTimeInMinutes";
  const xs = "createdBy";
  const Cs = "canaryConfiguration";
  const fs = "containerConfigurations";
  const Ss = "containerDefinitions";
  const gs = "computedDesiredCount";
  const hs = "containerName";
  const ys = "canaryPercent";
  const Ps = "containerPortRange";
  const ks = "capacityProviderStrategy";
  const Ds = "capacityProvider";
  const Ts = "containerPath";
  const Is = "containerPort";
  const bs = "credentialsParameter";
  const As = "credentialSpecs";
  const Ns = "currentServiceDeployment";
  const Fs = "currentServiceRevisions";
  const ws = "clientToken";
  const Rs = "capabilities";
  const Os = "cluster";
  const $s = "command";
  const Ls = "compatibilities";
  const Us = "condition";
  const zs = "cpu";
  const js = "deregisteredAt";
  const Vs = "discoveryArn";
  const Ms = "deploymentConfiguration";
  const Hs = "deploymentCircuitBreaker";
  const qs = "desiredCount";
  const Bs = "deploymentController";
  const Gs = "dockerLabels";
  const Zs = "disableNetworking";
  const Ks = "deviceName";
  const Ws = "discoveryName";
  const Qs = "dnsName";
  const Ys = "dependsOn";
  const Js = "driverOpts";
  const Xs = "deleteRequestedAt";
  const _s = "dnsServers";
  const ec = "dnsSearchDomains";
  const tc = "dockerSecurityOptions";
  const oc = "deviceType";
  const nc = "dockerVolumeConfiguration";
  const sc = "devices";
  const cc = "deployments";
  const rc = "detail";
  const ic = "domain";
  const ac = "driver";
  const pc = "drop";
  const uc = "error";
  const lc = "enableExecuteCommand";
  const dc = "enableECSManagedTags";
  const vc = "environmentFiles";
  const mc = "enableFaultInjection";
  const Ec = "extraHosts";
  const xc = "externalId";
  const Cc = "entryPoint";
  const fc = "executionRoleArn";
  const Sc = "earlySuccessCriteria";
  const gc = "ephemeralStorage";
  const hc = "efsVolumeConfiguration";
  const yc = "environment";
  const Pc = "enabled";
  const kc = "enable";
  const Dc = "encrypted";
  const Tc = "essential";
  const Ic = "events";
  const bc = "expression";
  const Ac = "exact";
  const Nc = "family";
  const Fc = "firelensConfiguration";
  const wc = "fargateEphemeralStorage";
  const Rc = "forceNewDeployment";
  const Oc = "familyPrefix";
  const $c = "fileSystemArn";
  const Lc = "fileSystemId";
  const Uc = "failedTasks";
  const zc = "filesystemType";
  const jc = "fsxWindowsFileServerVolumeConfiguration";
  const Vc = "failures";
  const Mc = "filters";
  const Hc = "field";
  const qc = "format";
  const Bc = "gatewayConnectors";
  const Gc = "grpcCode";
  const Zc = "hostname";
  const Kc = "healthCheck";
  const Wc = "healthCheckGracePeriodSeconds";
  const Qc = "healthCheckIntervalSeconds";
  const Yc = "healthCheckPath";
  const Jc = "healthCheckProtocol";
  const Xc = "healthCheckPort";
  const _c = "healthCheckTimeoutSeconds";
  const er = "httpCode";
  const tr = "hookDetails";
  const or = "httpError";
  const nr = "hardLimit";
  const sr = "healthyPercent";
  const cr = "hostPath";
  const rr = "hostPort";
  const ir = "hookTargetArn";
  const ar = "healthyThresholdCount";
  const pr = "header";
  const ur = "host";
  const lr = "id";
  const dr = "ipAddress";
  const vr = "inferenceAccelerators";
  const mr = "issuerCertificateAuthority";
  const Er = "ignoredExitCodes";
  const xr = "ipcMode";
  const Cr = "initProcessEnabled";
  const fr = "ingressPortOverride";
  const Sr = "includeQueryParameters";
  const gr = "idleTimeoutSeconds";
  const hr = "iam";
  const yr = "image";
  const Pr = "interactive";
  const kr = "include";
  const Dr = "interval";
  const Tr = "iops";
  const Ir = "key";
  const br = "kmsKey";
  const Ar = "kmsKeyId";
  const Nr = "links";
  const Fr = "loadBalancers";
  const wr = "loadBalancerName";
  const Rr = "logConfiguration";
  const Or = "linearConfiguration";
  const $r = "logDriver";
  const Lr = "lifecycleHooks";
  const Ur = "logLevel";
  const zr = "linuxParameters";
  const jr = "lifecycleStages";
  const Vr = "launchType";
  const Mr = "labels";
  const Hr = "message";
  const qr = "maxComputePercent";
  const Br = "metricConfigurations";
  const Gr = "managedEBSVolume";
  const Zr = "minimumHealthyPercent";
  const Kr = "metricNames";
  const Wr = "mountOptions";
  const Qr = "mountPoints";
  const Yr = "maximumPercent";
  const Jr = "memoryReservation";
  const Xr = "maxResults";
  const _r = "maxSwap";
  const ei = "matcher";
  const ti = "memory";
  const oi = "monitoring";
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
  const vi = "placementConstraints";
  const mi = "proxyConfiguration";
  const Ei = "platformFamily";
  const xi = "productionListenerRule";
  const Ci = "portMappings";
  const fi = "pidMode";
  const Si = "portName";
  const gi = "perRequestTimeoutSeconds";
  const hi = "placementStrategy";
  const yi = "pseudoTerminal";
  const Pi = "pendingTaskCount";
  const ki = "propagateTags";
  const Di = "platformVersion";
  const Ti = "permissions";
  const Ii = "port";
  const bi = "protocol";
  const Ai = "properties";
  const Ni = "reason";
  const Fi = "roleArn";
  const wi = "restartAttemptPeriod";
  const Ri = "registeredAt";
  const Oi = "registryArn";
  const $i = "requiresAttributes";
  const Li = "resourceArn";
  const Ui = "registeredBy";
  const zi = "repositoryCredentials";
  const ji = "requiresCompatibilities";
  const Vi = "runningCount";
  const Mi = "rootDirectory";
  const Hi = "resourceIds";
  const qi = "resourceManagementType";
  const Bi = "readOnly";
  const Gi = "resetOnHealthyTask";
  const Zi = "restartPolicy";
  const Ki = "runtimePlatform";
  const Wi = "resourceRequirements";
  const Qi = "readonlyRootFilesystem";
  const Yi = "rolloutState";
  const Ji = "rolloutStateReason";
  const Xi = "resolutionSeconds";
  const _i = "resourceType";
  const ea = "requestedTaskCount";
  const ta = "runningTaskCount";
  const oa = "revision";
  const na = "retries";
  const sa = "role";
  const ca = "rollback";
  const ra = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
  const ia = "serviceArn";
  const aa = "startedBy";
  const pa = "stepBakeTimeInMinutes";
  const ua = "systemControls";
  const la = "serviceConnectConfiguration";
  const da = "serviceConnectResources";
  const va = "sourceContainer";
  const ma = "securityGroups";
  const Ea = "sizeInGiB";
  const xa = "snapshotId";
  const Ca = "softLimit";
  const fa = "sharedMemorySize";
  const Sa = "serviceName";
  const ga = "secretOptions";
  const ha = "startPeriod";
  const ya = "sourcePath";
  const Pa = "stepPercent";
  const ka = "serviceRegistries";
  const Da = "schedulingStrategy";
  const Ta = "stabilityStatusAt";
  const Ia = "sourceServiceRevisionCleanup";
  const ba = "sharingStrategy";
  const Aa = "stabilityStatus";
  const Na = "startTimeout";
  const Fa = "stopTimeout";
  const wa = "sourceVolume";
  const Ra = "s3filesVolumeConfiguration";
  const Oa = "scale";
  const $a = "scope";
  const La = "server";
  const Ua = "secrets";
  const za = "service";
  const ja = "services";
  const Va = "size";
  const Ma = "sort";
  const Ha = "status";
  const qa = "strategy";
  const Ba = "subnets";
  const Ga = "swappiness";
  const Za = "type";
  const Ka = "thresholdConfiguration";
  const Wa = "timeoutConfiguration";
  const Qa = "taskDefinition";
  const Ya = "taskDefinitionArn";
  const Ja = "taskDefinitionArns";
  const Xa = "transitEncryptionPort";
  const _a = "transitEncryption";
  const ep = "targetGroupArn";
  const tp = "targetId";
  const op = "timeoutInMinutes";
  const np = "testListenerRule";
  const sp = "taskRoleArn";
  const cp = "taskSetArn";
  const rp = "taskSets";
  const ip = "tagSpecifications";
  const ap = "targetType";
  const pp = "testTrafficRules";
  const up = "tags";
  const lp = "throughput";
  const dp = "timeout";
  const vp = "tls";
  const mp = "tmpfs";
  const Ep = "user";
  const xp = "updatedAt";
  const Cp = "unhealthyThresholdCount";
  const fp = "ulimits";
  const Sp = "unit";
  const gp = "value";
  const hp = "versionConsistency";
  const yp = "volumeConfigurations";
  const Pp = "volumesFrom";
  const kp = "valueFrom";
  const Dp = "volumeInitializationRate";
  const Tp = "vpcLatticeConfigurations";
  const Ip = "volumeType";
  const bp = "volumes";
  const Ap = "weight";
  const Np = "workingDirectory";
  const Fp = "com.amazonaws.ecs";
  const wp = new Ce.O(ra);
  var Rp = [ -3, ra, "ECSServiceException", 0, [], [] ];
  wp.registerError(Rp, ECSServiceException);
  const Op = new Ce.O(Fp);
  var $p = [ -3, Fp, ge, {
   [uc]: ps,
   [or]: 403
  }, [ Hr ], [ 0 ] ];
  Op.registerError($p, AccessDeniedException);
  var Lp = [ -3, Fp, he, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(Lp, AttributeLimitExceededException);
  var Up = [ -3, Fp, ke, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(Up, BlockedException);
  var zp = [ -3, Fp, Oe, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(zp, ClientException);
  var jp = [ -3, Fp, Ie, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(jp, ClusterContainsCapacityProviderException);
  var Vp = [ -3, Fp, Te, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(Vp, ClusterContainsContainerInstancesException);
  var Mp = [ -3, Fp, be, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(Mp, ClusterContainsServicesException);
  var Hp = [ -3, Fp, Ae, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(Hp, ClusterContainsTasksException);
  var qp = [ -3, Fp, Le, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(qp, ClusterNotFoundException);
  var Bp = [ -3, Fp, $e, {
   [uc]: ps
  }, [ Hi, Hr ], [ 64 | 0, 0 ] ];
  Op.registerError(Bp, ConflictException);
  var Gp = [ -3, Fp, et, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(Gp, DaemonNotActiveException);
  var Zp = [ -3, Fp, tt, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(Zp, DaemonNotFoundException);
  var Kp = [ -3, Fp, wt, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(Kp, GatewayNotFoundException);
  var Wp = [ -3, Fp, jt, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(Wp, InvalidParameterException);
  var Qp = [ -3, Fp, Zt, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(Qp, LimitExceededException);
  var Yp = [ -3, Fp, oo, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(Yp, MissingVersionException);
  var Jp = [ -3, Fp, co, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(Jp, NamespaceNotFoundException);
  var Xp = [ -3, Fp, ro, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(Xp, NoUpdateAvailableException);
  var _p = [ -3, Fp, xo, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(_p, PlatformTaskDefinitionIncompatibilityException);
  var eu = [ -3, Fp, Co, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(eu, PlatformUnknownException);
  var tu = [ -3, Fp, go, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(tu, ResourceInUseException);
  var ou = [ -3, Fp, ho, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(ou, ResourceNotFoundException);
  var nu = [ -3, Fp, Qo, {
   [uc]: La
  }, [ Hr ], [ 0 ] ];
  Op.registerError(nu, ServerException);
  var su = [ -3, Fp, Wo, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(su, ServiceDeploymentNotFoundException);
  var cu = [ -3, Fp, tn, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(cu, ServiceNotActiveException);
  var ru = [ -3, Fp, on, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(ru, ServiceNotFoundException);
  var iu = [ -3, Fp, Sn, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(iu, TargetNotConnectedException);
  var au = [ -3, Fp, gn, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(au, TargetNotFoundException);
  var pu = [ -3, Fp, Dn, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(pu, TaskSetNotFoundException);
  var uu = [ -3, Fp, Nn, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(uu, UnsupportedFeatureException);
  var lu = [ -3, Fp, Fn, {
   [uc]: ps
  }, [ Hr ], [ 0 ] ];
  Op.registerError(lu, UpdateInProgressException);
  const du = [ wp, Op ];
  var vu = [ 3, Fp, Se, 0, [ _n, xi, np, Fi ], [ 0, 0, 0, 0 ] ];
  var mu = [ 3, Fp, Pe, 0, [ ni, gp, ap, tp ], [ 0, 0, 0, 0 ], 1 ];
  var Eu = [ 3, Fp, ye, 0, [ Ba, ma, Jn ], [ 64 | 0, 64 | 0, 0 ], 1 ];
  var xu = [ 3, Fp, De, 0, [ ys, Es ], [ 1, 1 ] ];
  var Cu = [ 3, Fp, ze, 0, [ Ds, Ap, is ], [ 0, 1, 1 ], 1 ];
  var fu = [ 3, Fp, Ne, 0, [ ni, yr, zi, zs, ti, Jr, Nr, Ci, Tc, Zi, Cc, $s, yc, vc, Qr, Pp, zr, Ua, Ys, Na, Fa, hp, Zc, Ep, Np, Zs, li, Qi, _s, ec, Ec, tc, Pr, yi, Gs, fp, Rr, Kc, ua, Wi, Fc, As ], [ 0, 0, [ () => yl, 0 ], 1, 1, 1, 64 | 0, () => Dd, 2, () => gu, 64 | 0, 64 | 0, [ () => Ed, 0 ], () => md, () => yd, () => Gd, () => rl, () => Ad, () => pd, 1, 1, 0, 0, 0, 0, 2, 2, 2, 64 | 0, 64 | 0, () => fd, 64 | 0, 2, 2, 128 | 0, () => Bd, () => ul, () => _u, () => jd, () => bd, () => Zu, 64 | 0 ] ];
  var Su = [ 3, Fp, Fe, 0, [ hs, Us ], [ 0, 0 ], 2 ];
  var gu = [ 3, Fp, je, 0, [ Pc, Er, wi ], [ 2, 64 | 1, 1 ], 1 ];
  var hu = [ 3, Fp, Ve, 0, [ Sa, Os, Qa, ts, Fr, ka, qs, ws, Vr, ks, Di, sa, Ms, vi, hi, si, Wc, Da, Bs, up, dc, ki, lc, la, yp, Tp, Bc, oi ], [ 0, 0, 0, 0, () => gd, () => Ld, 1, 0, 0, () => id, 0, 0, () => Tu, () => Pd, () => kd, () => ml, 1, 0, () => Iu, () => Vd, 2, 0, 2, () => Fl, () => zd, () => Kd, () => Cd, () => dl ], 1 ];
  var yu = [ 3, Fp, Me, 0, [ za ], [ () => bl ] ];
  var Pu = [ 3, Fp, qe, 0, [ lr, Ha, Qa, qs, di, Vi, Uc, ms, xp, ks, Vr, Di, Ei, si, Yi, Ji, la, da, yp, wc, Tp ], [ 0, 0, 0, 1, 1, 1, 1, 4, 4, () => id, 0, 0, 0, () => ml, 0, 0, () => Fl, () => Rd, () => zd, () => Au, () => Kd ] ];
  var ku = [ 3, Fp, Be, 0, [ Kn, ca, kc ], [ 64 | 0, 2, 2 ], 3 ];
  var Du = [ 3, Fp, Ze, 0, [ kc, ca, Gi, Ka ], [ 2, 2, 2, () => Jl ], 2 ];
  var Tu = [ 3, Fp, Ge, 0, [ Hs, Yr, Zr, ss, qa, as, Lr, Or, Cs, Sc ], [ () => Du, 1, 1, () => ku, 0, 1, () => ud, () => cl, () => xu, () => bu ] ];
  var Iu = [ 3, Fp, Ke, 0, [ Za ], [ 0 ], 1 ];
  var bu = [ 3, Fp, Qe, 0, [ kc, sr, Ia ], [ 2, 1, 0 ], 1 ];
  var Au = [ 3, Fp, We, 0, [ Ar ], [ 0 ] ];
  var Nu = [ 3, Fp, Je, 0, [ ap, ir, Fi, jr, tr, Wa ], [ 0, 0, 0, 64 | 0, 15, () => Fu ] ];
  var Fu = [ 3, Fp, _e, 0, [ op, os ], [ 1, 0 ] ];
  var wu = [ 3, Fp, ct, 0, [ Qa ], [ 0 ], 1 ];
  var Ru = [ 3, Fp, rt, 0, [ Qa ], [ [ () => Wl, 0 ] ] ];
  var Ou = [ 3, Fp, ot, 0, [ ja, Os, kr ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var $u = [ 3, Fp, nt, 0, [ ja, Vc ], [ () => Ud, () => xd ] ];
  var Lu = [ 3, Fp, it, 0, [ Qa, kr ], [ 0, 64 | 0 ], 1 ];
  var Uu = [ 3, Fp, at, 0, [ Qa, up ], [ [ () => Wl, 0 ], () => Vd ] ];
  var zu = [ 3, Fp, dt, 0, [ cr, Ts, Ti ], [ 0, 0, 64 | 0 ], 1 ];
  var ju = [ 3, Fp, lt, 0, [ $a, rs, ac, Js, Mr ], [ 0, 2, 0, 128 | 0, 128 | 0 ] ];
  var Vu = [ 3, Fp, mt, 0, [ _i, up, ki ], [ 0, () => Vd, 0 ], 1 ];
  var Mu = [ 3, Fp, Ct, 0, [ Xn, hr ], [ 0, 0 ] ];
  var Hu = [ 3, Fp, ft, 0, [ Lc, Mi, _a, Xa, Bn ], [ 0, 0, 0, 1, () => Mu ], 1 ];
  var qu = [ 3, Fp, xt, 0, [ gp, Za ], [ 0, 0 ], 2 ];
  var Bu = [ 3, Fp, gt, 0, [ Ea ], [ 1 ], 1 ];
  var Gu = [ 3, Fp, yt, 0, [ cs, Ni, rc ], [ 0, 0, 0 ] ];
  var Zu = [ 3, Fp, Pt, 0, [ Za, pi ], [ 0, 128 | 0 ], 1 ];
  var Ku = [ 3, Fp, kt, 0, [ bs, ic ], [ 0, 0 ], 2 ];
  var Wu = [ 3, Fp, Dt, 0, [ Lc, Mi, Bn ], [ 0, 0, () => Ku ], 3 ];
  var Qu = [ 3, Fp, Ft, 0, [ Si, Kc, Mc ], [ 0, () => Ju, () => Yu ], 1 ];
  var Yu = [ 3, Fp, It, 0, [ es ], [ 64 | 0 ] ];
  var Ju = [ 3, Fp, bt, 0, [ Jc, Xc, Yc, _c, Qc, ar, Cp, ei ], [ 0, 1, 0, 1, 1, 1, 1, () => Xu ] ];
  var Xu = [ 3, Fp, At, 0, [ er, Gc ], [ 0, 0 ] ];
  var _u = [ 3, Fp, Rt, 0, [ $s, Dr, dp, na, ha ], [ 64 | 0, 1, 1, 1, 1 ], 1 ];
  var el = [ 3, Fp, Ot, 0, [ Zc, dr ], [ 0, 0 ], 2 ];
  var tl = [ 3, Fp, Lt, 0, [ ya ], [ 0 ] ];
  var ol = [ 3, Fp, Ut, 0, [ Ks, oc ], [ 0, 0 ], 2 ];
  var nl = [ 3, Fp, Vt, 0, [ ns, pc ], [ 64 | 0, 64 | 0 ] ];
  var sl = [ 3, Fp, Mt, 0, [ ni, gp ], [ 0, 0 ] ];
  var cl = [ 3, Fp, Bt, 0, [ Pa, pa ], [ 1, 1 ] ];
  var rl = [ 3, Fp, Kt, 0, [ Rs, sc, Cr, fa, mp, _r, Ga ], [ () => nl, () => dd, 2, 1, () => qd, 1, 1 ] ];
  var il = [ 3, Fp, Qt, 0, [ Oc, Ha, Ma, ii, Xr ], [ 0, 0, 0, 0, 1 ] ];
  var al = [ 3, Fp, Yt, 0, [ Ja, ii ], [ 64 | 0, 0 ] ];
  var pl = [ 3, Fp, Ht, 0, [ ep, wr, hs, Is, qn ], [ 0, 0, 0, 1, () => vu ] ];
  var ul = [ 3, Fp, Gt, 0, [ $r, pi, ga ], [ 0, 128 | 0, () => Ad ], 1 ];
  var ll = [ 3, Fp, Xt, 0, [ Kr, Xi ], [ 64 | 0, 1 ], 2 ];
  var dl = [ 3, Fp, _t, 0, [ Br ], [ () => hd ] ];
  var vl = [ 3, Fp, eo, 0, [ wa, Ts, Bi ], [ 0, 0, 2 ] ];
  var ml = [ 3, Fp, no, 0, [ Gn ], [ () => Eu ] ];
  var El = [ 3, Fp, so, 0, [ ti, qr ], [ 1, 1 ], 1 ];
  var xl = [ 3, Fp, io, 0, [ Za, bc ], [ 0, 0 ] ];
  var Cl = [ 3, Fp, mo, 0, [ Za, Hc ], [ 0, 0 ] ];
  var fl = [ 3, Fp, lo, 0, [ Is, rr, bi, ni, Wn, Ps ], [ 1, 1, 0, 0, 0, 0 ] ];
  var Sl = [ 3, Fp, uo, 0, [ hs, Za, Ai ], [ 0, 0, () => Td ], 1 ];
  var gl = [ 3, Fp, To, 0, [ Nc, Ss, sp, fc, ci, bp, vi, ji, zs, ti, up, fi, xr, mi, vr, gc, Ki, mc ], [ 0, [ () => ad, 0 ], 0, 0, 0, () => Zd, () => Md, 64 | 0, 0, 0, () => Vd, 0, 0, () => Sl, () => Sd, () => Bu, () => kl, 2 ], 2 ];
  var hl = [ 3, Fp, Io, 0, [ Qa, up ], [ [ () => Wl, 0 ], () => Vd ] ];
  var yl = [ 3, Fp, So, 8, [ bs ], [ 0 ], 1 ];
  var Pl = [ 3, Fp, Po, 0, [ Za, gp, ba ], [ 0, 0, () => Qd ], 1 ];
  var kl = [ 3, Fp, yo, 0, [ vs, ui ], [ 0, 0 ] ];
  var Dl = [ 3, Fp, Xo, 0, [ $c, Mi, Xa, Qn ], [ 0, 0, 1, 0 ], 1 ];
  var Tl = [ 3, Fp, bo, 0, [ gp, Sp ], [ 1, 0 ] ];
  var Il = [ 3, Fp, pn, 0, [ ni, kp ], [ 0, 0 ], 2 ];
  var bl = [ 3, Fp, un, 0, [ ia, Sa, us, Fr, ka, Ha, qs, Vi, di, Vr, ks, Di, Ei, Qa, Ms, rp, cc, Fi, Ic, ms, Ns, Fs, vi, hi, si, Wc, Da, Bs, up, xs, dc, ki, lc, ts, qi ], [ 0, 0, 0, () => gd, () => Ld, 0, 1, 1, 1, 0, () => id, 0, 0, 0, () => Tu, () => Hd, () => ld, 0, () => $d, 4, 0, () => Od, () => Pd, () => kd, () => ml, 1, 0, () => Iu, () => Vd, 0, 2, 0, 2, 0, 0 ] ];
  var Al = [ 3, Fp, No, 0, [ qc, Sr ], [ 0, 0 ], 1 ];
  var Nl = [ 3, Fp, wo, 0, [ Ii, Qs, pp ], [ 1, 0, () => Ll ], 1 ];
  var Fl = [ 3, Fp, Fo, 0, [ Pc, ai, ja, Rr, Zn, fs ], [ 2, 0, () => wd, () => ul, () => Al, () => Fd ], 1 ];
  var wl = [ 3, Fp, zo, 0, [ Si, Ws, ds, fr, dp, vp ], [ 0, 0, () => Nd, 1, () => Xl, () => zl ], 1 ];
  var Rl = [ 3, Fp, Vo, 0, [ Ws, Vs ], [ 0, 0 ] ];
  var Ol = [ 3, Fp, Bo, 0, [ Ac ], [ 0 ], 1 ];
  var $l = [ 3, Fp, Go, 0, [ ni, gp ], [ 0, () => Ol ], 1 ];
  var Ll = [ 3, Fp, Zo, 0, [ pr ], [ () => $l ], 1 ];
  var Ul = [ 3, Fp, qo, 0, [ Yn ], [ 0 ] ];
  var zl = [ 3, Fp, Ho, 0, [ mr, br, Fi ], [ () => Ul, 0, 0 ], 1 ];
  var jl = [ 3, Fp, Lo, 0, [ cs, ea, ta, Pi ], [ 0, 1, 1, 1 ] ];
  var Vl = [ 3, Fp, Yo, 0, [ lr, ms, Hr ], [ 0, 4, 0 ] ];
  var Ml = [ 3, Fp, en, 0, [ Fi, Dc, Ar, Ip, Ea, xa, Dp, Tr, lp, ip, zc ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => vd, 0 ], 1 ];
  var Hl = [ 3, Fp, nn, 0, [ Oi, Ii, hs, Is ], [ 0, 1, 0, 1 ] ];
  var ql = [ 3, Fp, rn, 0, [ ni, Gr ], [ 0, () => Ml ], 1 ];
  var Bl = [ 3, Fp, Ao, 0, [ ai, gp ], [ 0, 0 ] ];
  var Gl = [ 3, Fp, dn, 0, [ Ir, gp ], [ 0, 0 ] ];
  var Zl = [ 3, Fp, yn, 0, [ Li, up ], [ 0, () => Vd ], 2 ];
  var Kl = [ 3, Fp, Pn, 0, [], [] ];
  var Wl = [ 3, Fp, En, 0, [ Ya, Ss, Nc, sp, fc, ci, oa, bp, Ha, $i, vi, Ls, Ki, ji, zs, ti, vr, fi, xr, mi, Ri, js, Xs, Ui, gc, mc ], [ 0, [ () => ad, 0 ], 0, 0, 0, 0, 1, () => Zd, 0, () => Id, () => Md, 64 | 0, () => kl, 64 | 0, 0, 0, () => Sd, 0, 0, () => Sl, 4, 4, 4, 0, () => Bu, 2 ] ];
  var Ql = [ 3, Fp, xn, 0, [ Za, bc ], [ 0, 0 ] ];
  var Yl = [ 3, Fp, kn, 0, [ lr, cp, ia, us, aa, xc, Ha, Qa, gs, di, Vi, ms, xp, Vr, ks, Di, Ei, si, Fr, ka, Oa, Aa, Ta, up, wc ], [ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 4, 4, 0, () => id, 0, 0, () => ml, () => gd, () => Ld, () => Tl, 0, 4, () => Vd, () => Au ] ];
  var Jl = [ 3, Fp, vn, 0, [ Za, gp ], [ 0, 1 ], 2 ];
  var Xl = [ 3, Fp, mn, 0, [ gr, gi ], [ 1, 1 ] ];
  var _l = [ 3, Fp, bn, 0, [ Ts, Va, Wr ], [ 0, 1, 64 | 0 ], 2 ];
  var ed = [ 3, Fp, An, 0, [ ni, Ca, nr ], [ 0, 1, 1 ], 3 ];
  var td = [ 3, Fp, On, 0, [ za, Os, qs, Qa, ks, Ms, ts, si, vi, hi, Di, Rc, Wc, Bs, lc, dc, Fr, ki, ka, la, yp, Tp, Bc, oi ], [ 0, 0, 1, 0, () => id, () => Tu, 0, () => ml, () => Pd, () => kd, 0, 2, 1, () => Iu, 2, 2, () => gd, 0, () => Ld, () => Fl, () => zd, () => Kd, () => Cd, () => dl ], 1 ];
  var od = [ 3, Fp, $n, 0, [ za ], [ () => bl ] ];
  var nd = [ 3, Fp, Ln, 0, [ ni, ur, nc, hc, Ra, jc, ls ], [ 0, () => tl, () => ju, () => Hu, () => Dl, () => Wu, 2 ] ];
  var sd = [ 3, Fp, Un, 0, [ va, Bi ], [ 0, 2 ] ];
  var cd = [ 3, Fp, Vn, 0, [ _n, xi, np ], [ 0, 0, 0 ] ];
  var rd = [ 3, Fp, Mn, 0, [ Fi, ep, Si, qn ], [ 0, 0, 0, () => cd ], 3 ];
  var id = [ 1, Fp, Ue, 0, () => Cu ];
  var ad = [ 1, Fp, we, 0, [ () => fu, 0 ] ];
  var pd = [ 1, Fp, Re, 0, () => Su ];
  var ud = [ 1, Fp, Xe, 0, () => Nu ];
  var ld = [ 1, Fp, vt, 0, () => Pu ];
  var dd = [ 1, Fp, Ye, 0, () => zu ];
  var vd = [ 1, Fp, Et, 0, () => Vu ];
  var md = [ 1, Fp, St, 0, () => qu ];
  var Ed = [ 1, Fp, ht, 8, () => sl ];
  var xd = [ 1, Fp, Tt, 0, () => Gu ];
  var Cd = [ 1, Fp, Nt, 0, () => Qu ];
  var fd = [ 1, Fp, $t, 0, () => el ];
  var Sd = [ 1, Fp, zt, 0, () => ol ];
  var gd = [ 1, Fp, qt, 0, () => pl ];
  var hd = [ 1, Fp, Jt, 0, () => ll ];
  var yd = [ 1, Fp, to, 0, () => vl ];
  var Pd = [ 1, Fp, po, 0, () => xl ];
  var kd = [ 1, Fp, Eo, 0, () => Cl ];
  var Dd = [ 1, Fp, vo, 0, () => fl ];
  var Td = [ 1, Fp, ao, 0, () => sl ];
  var Id = [ 1, Fp, fo, 0, () => mu ];
  var bd = [ 1, Fp, ko, 0, () => Pl ];
  var Ad = [ 1, Fp, _o, 0, () => Il ];
  var Nd = [ 1, Fp, Ro, 0, () => Nl ];
  var Fd = [ 1, Fp, Oo, 0, () => Wd ];
  var wd = [ 1, Fp, jo, 0, () => wl ];
  var Rd = [ 1, Fp, Mo, 0, () => Rl ];
  var Od = [ 1, Fp, Uo, 0, () => jl ];
  var $d = [ 1, Fp, Jo, 0, () => Vl ];
  var Ld = [ 1, Fp, sn, 0, () => Hl ];
  var Ud = [ 1, Fp, ln, 0, () => bl ];
  var zd = [ 1, Fp, an, 0, () => ql ];
  var jd = [ 1, Fp, Ko, 0, () => Bl ];
  var Vd = [ 1, Fp, In, 0, () => Gl ];
  var Md = [ 1, Fp, Cn, 0, () => Ql ];
  var Hd = [ 1, Fp, Tn, 0, () => Yl ];
  var qd = [ 1, Fp, fn, 0, () => _l ];
  var Bd = [ 1, Fp, wn, 0, () => ed ];
  var Gd = [ 1, Fp, zn, 0, () => sd ];
  var Zd = [ 1, Fp, jn, 0, () => nd ];
  var Kd = [ 1, Fp, Hn, 0, () => rd ];
  var Wd = [ 4, Fp, $o, 0, [ Ur ], [ 0 ] ];
  var Qd = [ 4, Fp, cn, 0, [ ri ], [ () => El ] ];
  var Yd = [ 9, Fp, He, 0, () => hu, () => yu ];
  var Jd = [ 9, Fp, pt, 0, () => wu, () => Ru ];
  var Xd = [ 9, Fp, st, 0, () => Ou, () => $u ];
  var _d = [ 9, Fp, ut, 0, () => Lu, () => Uu ];
  var ev = [ 9, Fp, Wt, 0, () => il, () => al ];
  var tv = [ 9, Fp, Do, 0, () => gl, () => hl ];
  var ov = [ 9, Fp, hn, 0, () => Zl, () => Kl ];
  var nv = [ 9, Fp, Rn, 0, () => td, () => od ];
  const getRuntimeConfig = e => ({
   apiVersion: "2014-11-13",
   base64Decoder: e?.base64Decoder ?? G.E,
   base64Encoder: e?.base64Encoder ?? Z.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultECSHttpAuthSchemeProvider,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new V.f2
   } ],
   logger: e?.logger ?? new q.N,
   protocol: e?.protocol ?? M.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ecs",
    errorTypeRegistries: du,
    xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
    version: "2014-11-13",
    serviceTarget: "AmazonEC2ContainerServiceV20141113"
   },
   serviceId: e?.serviceId ?? "ECS",
   sha256: e?.sha256 ?? H.k,
   urlParser: e?.urlParser ?? B.D,
   utf8Decoder: e?.utf8Decoder ?? K.a,
   utf8Encoder: e?.utf8Encoder ?? W.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, A.I)(process.version);
   const t = (0, F.I)(e);
   const defaultConfigProvider = () => t().then(N.l);
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
    authSchemePreference: e?.authSchemePreference ?? (0, w.Z)(I.$, n),
    bodyLengthChecker: e?.bodyLengthChecker ?? U.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? b.v6,
    defaultSocketTimeout: (0, k.E)(e?.requestHandler, 9e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, D.pf)({
     serviceId: o.serviceId,
     clientVersion: y.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, w.Z)(E.qs, e),
    region: e?.region ?? (0, w.Z)(R.GG, {
     ...R.zH,
     ...n
    }),
    requestHandler: z.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, w.Z)({
     ...E.kN,
     default: async () => (await defaultConfigProvider()).retryMode || L.L0
    }, e),
    streamCollector: e?.streamCollector ?? j.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, w.Z)(O.e$, n),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, w.Z)($.Ko, n),
    userAgentAppId: e?.userAgentAppId ?? (0, w.Z)(T.hV, n)
   };
  };
  var sv = o(9999);
  var cv = o(6571);
  var rv = o(274);
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
   const o = Object.assign((0, sv.R)(e), (0, cv.xA)(e), (0, rv.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, sv.$)(o), (0, cv.uv)(o), (0, rv.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class ECSClient extends l.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const l = (0, n.D)(o);
    const f = (0, E.$z)(l);
    const S = (0, d.T)(f);
    const g = (0, s.OV)(S);
    const h = (0, v.Co)(g);
    const y = resolveHttpAuthSchemeConfig(h);
    const P = resolveRuntimeExtensions(y, e?.extensions || []);
    this.config = P;
    this.middlewareStack.use((0, C.wq)(this.config));
    this.middlewareStack.use((0, c.sM)(this.config));
    this.middlewareStack.use((0, x.ey)(this.config));
    this.middlewareStack.use((0, m.vK)(this.config));
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
  var iv = o(6801);
  const av = (0, iv.k)(h, "AmazonEC2ContainerServiceV20141113", "ECSClient", v.rD);
  const pv = {};
  const _mw0 = (e, t, o, n) => [];
  class CreateServiceCommand extends(av(pv, _mw0, "CreateService", Yd)){}
  class DeregisterTaskDefinitionCommand extends(av(pv, _mw0, "DeregisterTaskDefinition", Jd)){}
  class DescribeServicesCommand extends(av(pv, _mw0, "DescribeServices", Xd)){}
  class DescribeTaskDefinitionCommand extends(av(pv, _mw0, "DescribeTaskDefinition", _d)){}
  class ListTaskDefinitionsCommand extends(av(pv, _mw0, "ListTaskDefinitions", ev)){}
  class RegisterTaskDefinitionCommand extends(av(pv, _mw0, "RegisterTaskDefinition", tv)){}
  class TagResourceCommand extends(av(pv, _mw0, "TagResource", ov)){}
  class UpdateServiceCommand extends(av(pv, _mw0, "UpdateService", nv)){}
 })
};
