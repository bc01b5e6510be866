"use strict";

exports.id = 543;

exports.ids = [ 543 ];

exports.modules = {
 543: ((t, e, n) => {
  n.d(e, {
   CreateServiceCommand: () => CreateServiceCommand,
   DeregisterTaskDefinitionCommand: () => DeregisterTaskDefinitionCommand,
   DescribeServicesCommand: () => DescribeServicesCommand,
   DescribeTaskDefinitionCommand: () => DescribeTaskDefinitionCommand,
   DescribeTasksCommand: () => DescribeTasksCommand,
   ECSClient: () => ECSClient,
   ListTaskDefinitionsCommand: () => ListTaskDefinitionsCommand,
   ListTasksCommand: () => ListTasksCommand,
   RegisterTaskDefinitionCommand: () => RegisterTaskDefinitionCommand,
   RunTaskCommand: () => RunTaskCommand,
   StopTaskCommand: () => StopTaskCommand,
   TagResourceCommand: () => TagResourceCommand,
   UpdateServiceCommand: () => UpdateServiceCommand
  });
  var o = n(846);
  var s = n(9007);
  var c = n(8486);
  var r = n(5180);
  var i = n(7591);
  var a = n(2781);
  var p = n(7086);
  var u = n(1567);
  var l = n(8702);
  var d = n(7503);
  var v = n(4172);
  var m = n(7041);
  var E = n(7760);
  var x = n(2122);
  var C = n(7849);
  var f = n(8181);
  var g = n(8743);
  var S = n(9362);
  const defaultECSHttpAuthSchemeParametersProvider = async (t, e, n) => ({
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
   const e = (0, f.ho)(t);
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
  var k = n(5477);
  var P = n(9121);
  var T = n(7532);
  var D = n(7652);
  var A = n(2628);
  var I = n(9882);
  var b = n(1034);
  var N = n(479);
  var R = n(8234);
  var w = n(3945);
  var F = n(6152);
  var O = n(7580);
  var L = n(4254);
  var $ = n(4353);
  var U = n(2127);
  var z = n(1668);
  var V = n(6660);
  var M = n(2526);
  var j = n(6275);
  var B = n(910);
  var q = n(7545);
  var H = n(8977);
  var G = n(9700);
  var Z = n(7305);
  var K = n(7332);
  var W = n(9809);
  var Q = n(6180);
  var Y = n(8479);
  var J = n(7009);
  var X = n(1046);
  var _ = n(5258);
  const tt = "ref";
  const et = -1, nt = true, ot = "isSet", st = "PartitionResult", ct = "booleanEquals", rt = "getAttr", it = {
   [tt]: "Endpoint"
  }, at = {
   [tt]: st
  }, pt = {}, ut = [ {
   [tt]: "Region"
  } ];
  const lt = {
   conditions: [ [ ot, [ it ] ], [ ot, ut ], [ "aws.partition", ut, st ], [ ct, [ {
    [tt]: "UseFIPS"
   }, nt ] ], [ ct, [ {
    [tt]: "UseDualStack"
   }, nt ] ], [ ct, [ {
    fn: rt,
    argv: [ at, "supportsDualStack" ]
   }, nt ] ], [ ct, [ {
    fn: rt,
    argv: [ at, "supportsFIPS" ]
   }, nt ] ] ],
   results: [ [ et ], [ et, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ et, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ it, pt ], [ "https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", pt ], [ et, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}", pt ], [ et, "FIPS is enabled but this partition does not support FIPS" ], [ "https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}", pt ], [ et, "DualStack is enabled but this partition does not support DualStack" ], [ "https://ecs.{Region}.{PartitionResult#dnsSuffix}", pt ], [ et, "Invalid Configuration: Missing Region" ] ]
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
  var Ct = n(5629);
  var ft = n(4667);
  class ECSServiceException extends ft.T {
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
  const gt = "Attachment";
  const St = "AdvancedConfiguration";
  const ht = "AttachmentDetails";
  const yt = "AccessDeniedException";
  const kt = "AttributeLimitExceededException";
  const Pt = "AwsVpcConfiguration";
  const Tt = "Attribute";
  const Dt = "Attachments";
  const At = "Attributes";
  const It = "BlockedException";
  const bt = "CanaryConfiguration";
  const Nt = "ClusterContainsContainerInstancesException";
  const Rt = "ClusterContainsCapacityProviderException";
  const wt = "ClusterContainsServicesException";
  const Ft = "ClusterContainsTasksException";
  const Ot = "ContainerDefinition";
  const Lt = "ContainerDependency";
  const $t = "ContainerDefinitions";
  const Ut = "ContainerDependencies";
  const zt = "ClientException";
  const Vt = "ConflictException";
  const Mt = "ClusterNotFoundException";
  const jt = "ContainerOverride";
  const Bt = "ContainerOverrides";
  const qt = "CapacityProviderStrategy";
  const Ht = "CapacityProviderStrategyItem";
  const Gt = "ContainerRestartPolicy";
  const Zt = "CreateServiceRequest";
  const Kt = "CreateServiceResponse";
  const Wt = "CreateService";
  const Qt = "Container";
  const Yt = "Containers";
  const Jt = "Deployment";
  const Xt = "DeploymentAlarms";
  const _t = "DeploymentConfiguration";
  const te = "DeploymentCircuitBreaker";
  const ee = "DeploymentController";
  const ne = "DeploymentEphemeralStorage";
  const oe = "DeploymentEarlySuccessCriteria";
  const se = "DevicesList";
  const ce = "DeploymentLifecycleHook";
  const re = "DeploymentLifecycleHookList";
  const ie = "DeploymentLifecycleHookTimeoutConfiguration";
  const ae = "DaemonNotActiveException";
  const pe = "DaemonNotFoundException";
  const ue = "DescribeServicesRequest";
  const le = "DescribeServicesResponse";
  const de = "DescribeServices";
  const ve = "DescribeTasks";
  const me = "DeregisterTaskDefinitionRequest";
  const Ee = "DeregisterTaskDefinitionResponse";
  const xe = "DescribeTaskDefinitionRequest";
  const Ce = "DescribeTaskDefinitionResponse";
  const fe = "DeregisterTaskDefinition";
  const ge = "DescribeTaskDefinition";
  const Se = "DescribeTasksRequest";
  const he = "DescribeTasksResponse";
  const ye = "DockerVolumeConfiguration";
  const ke = "Device";
  const Pe = "Deployments";
  const Te = "EBSTagSpecification";
  const De = "EBSTagSpecifications";
  const Ae = "EnvironmentFile";
  const Ie = "EFSAuthorizationConfig";
  const be = "EFSVolumeConfiguration";
  const Ne = "EnvironmentFiles";
  const Re = "EphemeralStorage";
  const we = "EnvironmentVariables";
  const Fe = "Failure";
  const Oe = "FirelensConfiguration";
  const Le = "FSxWindowsFileServerAuthorizationConfig";
  const $e = "FSxWindowsFileServerVolumeConfiguration";
  const Ue = "Failures";
  const ze = "GatewayConnectorFilters";
  const Ve = "GatewayConnectorHealthCheck";
  const Me = "GatewayConnectorHealthCheckMatcher";
  const je = "GatewayConnectorList";
  const Be = "GatewayConnector";
  const qe = "GatewayNotFoundException";
  const He = "HealthCheck";
  const Ge = "HostEntry";
  const Ze = "HostEntryList";
  const Ke = "HostVolumeProperties";
  const We = "InferenceAccelerator";
  const Qe = "InferenceAcceleratorOverride";
  const Ye = "InferenceAcceleratorOverrides";
  const Je = "InferenceAccelerators";
  const Xe = "InvalidParameterException";
  const _e = "KernelCapabilities";
  const tn = "KeyValuePair";
  const en = "LoadBalancer";
  const nn = "LoadBalancers";
  const on = "LinearConfiguration";
  const sn = "LogConfiguration";
  const cn = "LimitExceededException";
  const rn = "LinuxParameters";
  const an = "ListTasks";
  const pn = "ListTaskDefinitions";
  const un = "ListTaskDefinitionsRequest";
  const ln = "ListTaskDefinitionsResponse";
  const dn = "ListTasksRequest";
  const vn = "ListTasksResponse";
  const mn = "ManagedAgent";
  const En = "ManagedAgents";
  const xn = "MetricConfigurationList";
  const Cn = "MetricConfiguration";
  const fn = "MonitoringConfiguration";
  const gn = "MountPoint";
  const Sn = "MountPointList";
  const hn = "MissingVersionException";
  const yn = "NetworkBinding";
  const kn = "NetworkBindings";
  const Pn = "NetworkConfiguration";
  const Tn = "NetworkInterface";
  const Dn = "NetworkInterfaces";
  const An = "NvidiaMpsAllocation";
  const In = "NamespaceNotFoundException";
  const bn = "NoUpdateAvailableException";
  const Nn = "PlacementConstraint";
  const Rn = "ProxyConfigurationProperties";
  const wn = "PlacementConstraints";
  const Fn = "ProxyConfiguration";
  const On = "PortMapping";
  const Ln = "PortMappingList";
  const $n = "PlacementStrategy";
  const Un = "PlacementStrategies";
  const zn = "PlatformTaskDefinitionIncompatibilityException";
  const Vn = "PlatformUnknownException";
  const Mn = "RequiresAttributes";
  const jn = "RepositoryCredentials";
  const Bn = "ResourceInUseException";
  const qn = "ResourceNotFoundException";
  const Hn = "RuntimePlatform";
  const Gn = "ResourceRequirement";
  const Zn = "ResourceRequirements";
  const Kn = "RunTask";
  const Wn = "RegisterTaskDefinition";
  const Qn = "RegisterTaskDefinitionRequest";
  const Yn = "RegisterTaskDefinitionResponse";
  const Jn = "RunTaskRequest";
  const Xn = "RunTaskResponse";
  const _n = "Scale";
  const to = "SystemControl";
  const eo = "ServiceConnectAccessLogConfiguration";
  const no = "ServiceConnectConfiguration";
  const oo = "ServiceConnectClientAlias";
  const so = "ServiceConnectClientAliasList";
  const co = "ServiceConnectContainerConfigurations";
  const ro = "ServiceConnectContainerConfiguration";
  const io = "ServiceCurrentRevisionSummary";
  const ao = "ServiceCurrentRevisionSummaryList";
  const po = "ServiceConnectService";
  const uo = "ServiceConnectServiceList";
  const lo = "ServiceConnectServiceResource";
  const vo = "ServiceConnectServiceResourceList";
  const mo = "ServiceConnectTlsConfiguration";
  const Eo = "ServiceConnectTlsCertificateAuthority";
  const xo = "ServiceConnectTestTrafficHeaderMatchRules";
  const Co = "ServiceConnectTestTrafficHeaderRules";
  const fo = "ServiceConnectTestTrafficRules";
  const go = "SystemControls";
  const So = "ServiceDeploymentNotFoundException";
  const ho = "ServerException";
  const yo = "ServiceEvent";
  const ko = "ServiceEvents";
  const Po = "S3FilesVolumeConfiguration";
  const To = "SecretList";
  const Do = "ServiceManagedEBSVolumeConfiguration";
  const Ao = "ServiceNotActiveException";
  const Io = "ServiceNotFoundException";
  const bo = "ServiceRegistry";
  const No = "ServiceRegistries";
  const Ro = "SharingStrategy";
  const wo = "StopTaskRequest";
  const Fo = "StopTaskResponse";
  const Oo = "StopTask";
  const Lo = "ServiceVolumeConfiguration";
  const $o = "ServiceVolumeConfigurations";
  const Uo = "Secret";
  const zo = "Service";
  const Vo = "Services";
  const Mo = "Tag";
  const jo = "ThresholdConfiguration";
  const Bo = "TimeoutConfiguration";
  const qo = "TaskDefinition";
  const Ho = "TaskDefinitionPlacementConstraint";
  const Go = "TaskDefinitionPlacementConstraints";
  const Zo = "TaskEphemeralStorage";
  const Ko = "TmpfsList";
  const Wo = "TaskManagedEBSVolumeConfiguration";
  const Qo = "TaskManagedEBSVolumeTerminationPolicy";
  const Yo = "TargetNotConnectedException";
  const Jo = "TargetNotFoundException";
  const Xo = "TaskOverride";
  const _o = "TagResource";
  const ts = "TagResourceRequest";
  const es = "TagResourceResponse";
  const ns = "TaskSet";
  const os = "TaskSetNotFoundException";
  const ss = "TaskSets";
  const cs = "TaskVolumeConfiguration";
  const rs = "TaskVolumeConfigurations";
  const is = "Task";
  const as = "Tags";
  const ps = "Tasks";
  const us = "Tmpfs";
  const ls = "Ulimit";
  const ds = "UnsupportedFeatureException";
  const vs = "UpdateInProgressException";
  const ms = "UlimitList";
  const Es = "UpdateService";
  const xs = "UpdateServiceRequest";
  const Cs = "UpdateServiceResponse";
  const fs = "Volume";
  const gs = "VolumeFrom";
  const Ss = "VolumeFromList";
  const hs = "VolumeList";
  const ys = "VpcLatticeAdvancedConfiguration";
  const ks = "VpcLatticeConfiguration";
  const Ps = "VpcLatticeConfigurations";
  const Ts = "attachments";
  const Ds = "advancedConfiguration";
  const As = "authorizationConfig";
  const Is = "awsvpcConfiguration";
  const bs = "attachmentId";
  const Ns = "accessLogConfiguration";
  const Rs = "alarmNames";
  const ws = "appProtocol";
  const Fs = "accessPointArn";
  const Os = "awsPcaAuthorityArn";
  const Ls = "assignPublicIp";
  const $s = "accessPointId";
  const Us = "alternateTargetGroupArn";
  const zs = "accessTypes";
  const Vs = "availabilityZone";
  const Ms = "availabilityZoneRebalancing";
  const js = "action";
  const Bs = "add";
  const qs = "alarms";
  const Hs = "arn";
  const Gs = "attributes";
  const Zs = "autoprovision";
  const Ks = "base";
  const Ws = "bindIP";
  const Qs = "bakeTimeInMinutes";
  const Ys = "client";
  const Js = "clusterArn";
  const Xs = "configuredAtLaunch";
  const _s = "clientAliases";
  const tc = "containerArn";
  const ec = "connectivityAt";
  const nc = "cpuArchitecture";
  const oc = "createdAt";
  const sc = "canaryBakeTimeInMinutes";
  const cc = "createdBy";
  const rc = "canaryConfiguration";
  const ic = "containerConfigurations";
  const ac = "containerDefinitions";
  const pc = "computedDesiredCount";
  const uc = "containerInstanceArn";
  const lc = "containerInstance";
  const dc = "containerName";
  const vc = "containerOverrides";
  const mc = "canaryPercent";
  const Ec = "capacityProviderName";
  const xc = "containerPortRange";
  const Cc = "capacityProviderStrategy";
  const fc = "capacityProvider";
  const gc = "containerPath";
  const Sc = "containerPort";
  const hc = "credentialsParameter";
  const yc = "credentialSpecs";
  const kc = "currentServiceDeployment";
  const Pc = "currentServiceRevisions";
  const Tc = "clientToken";
  const Dc = "capabilities";
  const Ac = "cluster";
  const Ic = "command";
  const bc = "compatibilities";
  const Nc = "condition";
  const Rc = "connectivity";
  const wc = "containers";
  const Fc = "count";
  const Oc = "cpu";
  const Lc = "details";
  const $c = "deregisteredAt";
  const Uc = "discoveryArn";
  const zc = "deploymentConfiguration";
  const Vc = "deploymentCircuitBreaker";
  const Mc = "desiredCount";
  const jc = "deploymentController";
  const Bc = "dockerLabels";
  const qc = "disableNetworking";
  const Hc = "daemonName";
  const Gc = "deviceName";
  const Zc = "discoveryName";
  const Kc = "dnsName";
  const Wc = "dependsOn";
  const Qc = "deleteOnTermination";
  const Yc = "driverOpts";
  const Jc = "deleteRequestedAt";
  const Xc = "dnsServers";
  const _c = "dnsSearchDomains";
  const tr = "dockerSecurityOptions";
  const er = "desiredStatus";
  const nr = "deviceType";
  const or = "dockerVolumeConfiguration";
  const sr = "devices";
  const cr = "deployments";
  const rr = "detail";
  const ir = "domain";
  const ar = "driver";
  const pr = "drop";
  const ur = "error";
  const lr = "exitCode";
  const dr = "enableExecuteCommand";
  const vr = "enableECSManagedTags";
  const mr = "environmentFiles";
  const Er = "enableFaultInjection";
  const xr = "extraHosts";
  const Cr = "externalId";
  const fr = "entryPoint";
  const gr = "executionRoleArn";
  const Sr = "executionStoppedAt";
  const hr = "earlySuccessCriteria";
  const yr = "ephemeralStorage";
  const kr = "efsVolumeConfiguration";
  const Pr = "environment";
  const Tr = "enabled";
  const Dr = "enable";
  const Ar = "encrypted";
  const Ir = "essential";
  const br = "events";
  const Nr = "expression";
  const Rr = "exact";
  const wr = "family";
  const Fr = "firelensConfiguration";
  const Or = "fargateEphemeralStorage";
  const Lr = "forceNewDeployment";
  const $r = "familyPrefix";
  const Ur = "fileSystemArn";
  const zr = "fileSystemId";
  const Vr = "failedTasks";
  const Mr = "filesystemType";
  const jr = "fsxWindowsFileServerVolumeConfiguration";
  const Br = "failures";
  const qr = "filters";
  const Hr = "field";
  const Gr = "format";
  const Zr = "gatewayConnectors";
  const Kr = "grpcCode";
  const Wr = "gpuIds";
  const Qr = "gpuSharingStrategy";
  const Yr = "group";
  const Jr = "hostname";
  const Xr = "healthCheck";
  const _r = "healthCheckGracePeriodSeconds";
  const ti = "healthCheckIntervalSeconds";
  const ei = "healthCheckPath";
  const ni = "healthCheckProtocol";
  const oi = "healthCheckPort";
  const si = "healthCheckTimeoutSeconds";
  const ci = "httpCode";
  const ri = "hookDetails";
  const ii = "httpError";
  const ai = "hardLimit";
  const pi = "healthyPercent";
  const ui = "hostPortRange";
  const li = "hostPath";
  const di = "hostPort";
  const vi = "healthStatus";
  const mi = "hookTargetArn";
  const Ei = "healthyThresholdCount";
  const xi = "header";
  const Ci = "host";
  const fi = "id";
  const gi = "ipAddress";
  const Si = "inferenceAcceleratorOverrides";
  const hi = "inferenceAccelerators";
  const yi = "ipv6Address";
  const ki = "issuerCertificateAuthority";
  const Pi = "imageDigest";
  const Ti = "ignoredExitCodes";
  const Di = "ipcMode";
  const Ai = "initProcessEnabled";
  const Ii = "ingressPortOverride";
  const bi = "includeQueryParameters";
  const Ni = "idleTimeoutSeconds";
  const Ri = "iam";
  const wi = "image";
  const Fi = "interactive";
  const Oi = "include";
  const Li = "interval";
  const $i = "iops";
  const Ui = "key";
  const zi = "kmsKey";
  const Vi = "kmsKeyId";
  const Mi = "links";
  const ji = "loadBalancers";
  const Bi = "loadBalancerName";
  const qi = "logConfiguration";
  const Hi = "linearConfiguration";
  const Gi = "logDriver";
  const Zi = "lifecycleHooks";
  const Ki = "logLevel";
  const Wi = "linuxParameters";
  const Qi = "lastStatus";
  const Yi = "lastStartedAt";
  const Ji = "lifecycleStages";
  const Xi = "launchType";
  const _i = "labels";
  const ta = "message";
  const ea = "managedAgents";
  const na = "maxComputePercent";
  const oa = "metricConfigurations";
  const sa = "managedEBSVolume";
  const ca = "minimumHealthyPercent";
  const ra = "metricNames";
  const ia = "mountOptions";
  const aa = "mountPoints";
  const pa = "maximumPercent";
  const ua = "memoryReservation";
  const la = "maxResults";
  const da = "maxSwap";
  const va = "matcher";
  const ma = "memory";
  const Ea = "monitoring";
  const xa = "name";
  const Ca = "networkBindings";
  const fa = "networkConfiguration";
  const ga = "neuronDeviceIds";
  const Sa = "networkInterfaces";
  const ha = "networkMode";
  const ya = "nvidiaMps";
  const ka = "nextToken";
  const Pa = "namespace";
  const Ta = "options";
  const Da = "operatingSystemFamily";
  const Aa = "overrides";
  const Ia = "privileged";
  const ba = "pendingCount";
  const Na = "placementConstraints";
  const Ra = "proxyConfiguration";
  const wa = "platformFamily";
  const Fa = "privateIpv4Address";
  const Oa = "productionListenerRule";
  const La = "portMappings";
  const $a = "pidMode";
  const Ua = "portName";
  const za = "perRequestTimeoutSeconds";
  const Va = "placementStrategy";
  const Ma = "pullStartedAt";
  const ja = "pullStoppedAt";
  const Ba = "pseudoTerminal";
  const qa = "pendingTaskCount";
  const Ha = "propagateTags";
  const Ga = "platformVersion";
  const Za = "permissions";
  const Ka = "port";
  const Wa = "protocol";
  const Qa = "properties";
  const Ya = "reason";
  const Ja = "roleArn";
  const Xa = "restartAttemptPeriod";
  const _a = "registeredAt";
  const tp = "registryArn";
  const ep = "requiresAttributes";
  const np = "resourceArn";
  const op = "registeredBy";
  const sp = "repositoryCredentials";
  const cp = "requiresCompatibilities";
  const rp = "runningCount";
  const ip = "rootDirectory";
  const ap = "resourceIds";
  const pp = "referenceId";
  const up = "runtimeId";
  const lp = "resourceManagementType";
  const dp = "readOnly";
  const vp = "resetOnHealthyTask";
  const mp = "restartPolicy";
  const Ep = "runtimePlatform";
  const xp = "resourceRequirements";
  const Cp = "readonlyRootFilesystem";
  const fp = "rolloutState";
  const gp = "rolloutStateReason";
  const Sp = "resolutionSeconds";
  const hp = "resourceType";
  const yp = "requestedTaskCount";
  const kp = "runningTaskCount";
  const Pp = "revision";
  const Tp = "retries";
  const Dp = "role";
  const Ap = "rollback";
  const Ip = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
  const bp = "startedAt";
  const Np = "serviceArn";
  const Rp = "stoppedAt";
  const wp = "stoppingAt";
  const Fp = "startedBy";
  const Op = "stepBakeTimeInMinutes";
  const Lp = "systemControls";
  const $p = "serviceConnectConfiguration";
  const Up = "serviceConnectResources";
  const zp = "sourceContainer";
  const Vp = "stopCode";
  const Mp = "securityGroups";
  const jp = "sizeInGiB";
  const Bp = "snapshotId";
  const qp = "softLimit";
  const Hp = "sharedMemorySize";
  const Gp = "serviceName";
  const Zp = "secretOptions";
  const Kp = "startPeriod";
  const Wp = "sourcePath";
  const Qp = "stepPercent";
  const Yp = "serviceRegistries";
  const Jp = "stoppedReason";
  const Xp = "schedulingStrategy";
  const _p = "stabilityStatusAt";
  const tu = "sourceServiceRevisionCleanup";
  const eu = "sharingStrategy";
  const nu = "stabilityStatus";
  const ou = "startTimeout";
  const su = "stopTimeout";
  const cu = "sourceVolume";
  const ru = "s3filesVolumeConfiguration";
  const iu = "scale";
  const au = "scope";
  const pu = "server";
  const uu = "secrets";
  const lu = "service";
  const du = "services";
  const vu = "size";
  const mu = "sort";
  const Eu = "status";
  const xu = "strategy";
  const Cu = "subnets";
  const fu = "swappiness";
  const gu = "type";
  const Su = "taskArn";
  const hu = "taskArns";
  const yu = "thresholdConfiguration";
  const ku = "timeoutConfiguration";
  const Pu = "taskDefinition";
  const Tu = "taskDefinitionArn";
  const Du = "taskDefinitionArns";
  const Au = "transitEncryptionPort";
  const Iu = "transitEncryption";
  const bu = "targetGroupArn";
  const Nu = "targetId";
  const Ru = "timeoutInMinutes";
  const wu = "testListenerRule";
  const Fu = "terminationPolicy";
  const Ou = "taskRoleArn";
  const Lu = "taskSetArn";
  const $u = "taskSets";
  const Uu = "tagSpecifications";
  const zu = "targetType";
  const Vu = "testTrafficRules";
  const Mu = "tags";
  const ju = "tasks";
  const Bu = "task";
  const qu = "throughput";
  const Hu = "timeout";
  const Gu = "tls";
  const Zu = "tmpfs";
  const Ku = "user";
  const Wu = "updatedAt";
  const Qu = "unhealthyThresholdCount";
  const Yu = "ulimits";
  const Ju = "unit";
  const Xu = "value";
  const _u = "versionConsistency";
  const tl = "volumeConfigurations";
  const el = "volumesFrom";
  const nl = "valueFrom";
  const ol = "volumeInitializationRate";
  const sl = "vpcLatticeConfigurations";
  const cl = "volumeType";
  const rl = "version";
  const il = "volumes";
  const al = "weight";
  const pl = "workingDirectory";
  const ul = "com.amazonaws.ecs";
  const ll = new Ct.O(Ip);
  var dl = [ -3, Ip, "ECSServiceException", 0, [], [] ];
  ll.registerError(dl, ECSServiceException);
  const vl = new Ct.O(ul);
  var ml = [ -3, ul, yt, {
   [ur]: Ys,
   [ii]: 403
  }, [ ta ], [ 0 ] ];
  vl.registerError(ml, AccessDeniedException);
  var El = [ -3, ul, kt, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(El, AttributeLimitExceededException);
  var xl = [ -3, ul, It, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(xl, BlockedException);
  var Cl = [ -3, ul, zt, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Cl, ClientException);
  var fl = [ -3, ul, Rt, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(fl, ClusterContainsCapacityProviderException);
  var gl = [ -3, ul, Nt, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(gl, ClusterContainsContainerInstancesException);
  var Sl = [ -3, ul, wt, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Sl, ClusterContainsServicesException);
  var hl = [ -3, ul, Ft, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(hl, ClusterContainsTasksException);
  var yl = [ -3, ul, Mt, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(yl, ClusterNotFoundException);
  var kl = [ -3, ul, Vt, {
   [ur]: Ys
  }, [ ap, ta ], [ 64 | 0, 0 ] ];
  vl.registerError(kl, ConflictException);
  var Pl = [ -3, ul, ae, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Pl, DaemonNotActiveException);
  var Tl = [ -3, ul, pe, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Tl, DaemonNotFoundException);
  var Dl = [ -3, ul, qe, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Dl, GatewayNotFoundException);
  var Al = [ -3, ul, Xe, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Al, InvalidParameterException);
  var Il = [ -3, ul, cn, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Il, LimitExceededException);
  var bl = [ -3, ul, hn, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(bl, MissingVersionException);
  var Nl = [ -3, ul, In, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Nl, NamespaceNotFoundException);
  var Rl = [ -3, ul, bn, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Rl, NoUpdateAvailableException);
  var wl = [ -3, ul, zn, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(wl, PlatformTaskDefinitionIncompatibilityException);
  var Fl = [ -3, ul, Vn, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Fl, PlatformUnknownException);
  var Ol = [ -3, ul, Bn, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Ol, ResourceInUseException);
  var Ll = [ -3, ul, qn, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Ll, ResourceNotFoundException);
  var $l = [ -3, ul, ho, {
   [ur]: pu
  }, [ ta ], [ 0 ] ];
  vl.registerError($l, ServerException);
  var Ul = [ -3, ul, So, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Ul, ServiceDeploymentNotFoundException);
  var zl = [ -3, ul, Ao, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(zl, ServiceNotActiveException);
  var Vl = [ -3, ul, Io, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Vl, ServiceNotFoundException);
  var Ml = [ -3, ul, Yo, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Ml, TargetNotConnectedException);
  var jl = [ -3, ul, Jo, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(jl, TargetNotFoundException);
  var Bl = [ -3, ul, os, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Bl, TaskSetNotFoundException);
  var ql = [ -3, ul, ds, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(ql, UnsupportedFeatureException);
  var Hl = [ -3, ul, vs, {
   [ur]: Ys
  }, [ ta ], [ 0 ] ];
  vl.registerError(Hl, UpdateInProgressException);
  const Gl = [ ll, vl ];
  var Zl = [ 3, ul, St, 0, [ Us, Oa, wu, Ja ], [ 0, 0, 0, 0 ] ];
  var Kl = [ 3, ul, gt, 0, [ fi, gu, Eu, Lc ], [ 0, 0, 0, () => im ] ];
  var Wl = [ 3, ul, Tt, 0, [ xa, Xu, zu, Nu ], [ 0, 0, 0, 0 ], 1 ];
  var Ql = [ 3, ul, Pt, 0, [ Cu, Mp, Ls ], [ 64 | 0, 64 | 0, 0 ], 1 ];
  var Yl = [ 3, ul, bt, 0, [ mc, sc ], [ 1, 1 ] ];
  var Jl = [ 3, ul, Ht, 0, [ fc, al, Ks ], [ 0, 1, 1 ], 1 ];
  var Xl = [ 3, ul, Qt, 0, [ tc, Su, xa, wi, Pi, up, Qi, lr, Ya, Ca, Sa, vi, ea, Oc, ma, ua, Wr, ga, Qr ], [ 0, 0, 0, 0, 0, 0, 0, 1, 0, () => Nm, () => Rm, 0, () => Am, 0, 0, 0, 64 | 0, 64 | 0, () => rE ] ];
  var _l = [ 3, ul, Ot, 0, [ xa, wi, sp, Oc, ma, ua, Mi, La, Ir, mp, fr, Ic, Pr, mr, aa, el, Wi, uu, Wc, ou, su, _u, Jr, Ku, pl, qc, Ia, Cp, Xc, _c, xr, tr, Fi, Ba, Bc, Yu, qi, Xr, Lp, xp, Fr, yc ], [ 0, 0, [ () => dv, 0 ], 1, 1, 1, 64 | 0, () => Om, 2, () => nd, 64 | 0, 64 | 0, [ () => Sm, 0 ], () => gm, () => bm, () => nE, () => Gd, () => zm, () => dm, 1, 1, 0, 0, 0, 0, 2, 2, 2, 64 | 0, 64 | 0, () => km, 64 | 0, 2, 2, 128 | 0, () => eE, () => Jd, () => Ud, () => Wm, () => Um, () => Nd, 64 | 0 ] ];
  var td = [ 3, ul, Lt, 0, [ dc, Nc ], [ 0, 0 ], 2 ];
  var ed = [ 3, ul, jt, 0, [ xa, Ic, Pr, mr, Oc, ma, ua, xp ], [ 0, 64 | 0, [ () => Sm, 0 ], () => gm, 1, 1, 1, () => Um ] ];
  var nd = [ 3, ul, Gt, 0, [ Tr, Ti, Xa ], [ 2, 64 | 1, 1 ], 1 ];
  var od = [ 3, ul, Zt, 0, [ Gp, Ac, Pu, Ms, ji, Yp, Mc, Tc, Xi, Cc, Ga, Dp, zc, Na, Va, fa, _r, Xp, jc, Mu, vr, Ha, dr, $p, tl, sl, Zr, Ea ], [ 0, 0, 0, 0, () => Dm, () => Gm, 1, 0, 0, () => um, 0, 0, () => ad, () => wm, () => Fm, () => ov, 1, 0, () => pd, () => Qm, 2, 0, 2, () => kv, () => Km, () => sE, () => ym, () => tv ], 1 ];
  var sd = [ 3, ul, Kt, 0, [ lu ], [ () => Sv ] ];
  var cd = [ 3, ul, Jt, 0, [ fi, Eu, Pu, Mc, ba, rp, Vr, oc, Wu, Cc, Xi, Ga, wa, fa, fp, gp, $p, Up, tl, Or, sl ], [ 0, 0, 0, 1, 1, 1, 1, 4, 4, () => um, 0, 0, 0, () => ov, 0, 0, () => kv, () => Bm, () => Km, () => ld, () => sE ] ];
  var rd = [ 3, ul, Xt, 0, [ Rs, Ap, Dr ], [ 64 | 0, 2, 2 ], 3 ];
  var id = [ 3, ul, te, 0, [ Dr, Ap, vp, yu ], [ 2, 2, 2, () => Jv ], 2 ];
  var ad = [ 3, ul, _t, 0, [ Vc, pa, ca, qs, xu, Qs, Zi, Hi, rc, hr ], [ () => id, 1, 1, () => rd, 0, 1, () => Em, () => Hd, () => Yl, () => ud ] ];
  var pd = [ 3, ul, ee, 0, [ gu ], [ 0 ], 1 ];
  var ud = [ 3, ul, oe, 0, [ Dr, pi, tu ], [ 2, 1, 0 ], 1 ];
  var ld = [ 3, ul, ne, 0, [ Vi ], [ 0 ] ];
  var dd = [ 3, ul, ce, 0, [ zu, mi, Ja, Ji, ri, ku ], [ 0, 0, 0, 64 | 0, 15, () => vd ] ];
  var vd = [ 3, ul, ie, 0, [ Ru, js ], [ 1, 0 ] ];
  var md = [ 3, ul, me, 0, [ Pu ], [ 0 ], 1 ];
  var Ed = [ 3, ul, Ee, 0, [ Pu ], [ [ () => qv, 0 ] ] ];
  var xd = [ 3, ul, ue, 0, [ du, Ac, Oi ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var Cd = [ 3, ul, le, 0, [ du, Br ], [ () => Zm, () => hm ] ];
  var fd = [ 3, ul, xe, 0, [ Pu, Oi ], [ 0, 64 | 0 ], 1 ];
  var gd = [ 3, ul, Ce, 0, [ Pu, Mu ], [ [ () => qv, 0 ], () => Qm ] ];
  var Sd = [ 3, ul, Se, 0, [ ju, Ac, Oi ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var hd = [ 3, ul, he, 0, [ ju, Br ], [ [ () => Jm, 0 ], () => hm ] ];
  var yd = [ 3, ul, ke, 0, [ li, gc, Za ], [ 0, 0, 64 | 0 ], 1 ];
  var kd = [ 3, ul, ye, 0, [ au, Zs, ar, Yc, _i ], [ 0, 2, 0, 128 | 0, 128 | 0 ] ];
  var Pd = [ 3, ul, Te, 0, [ hp, Mu, Ha ], [ 0, () => Qm, 0 ], 1 ];
  var Td = [ 3, ul, Ie, 0, [ $s, Ri ], [ 0, 0 ] ];
  var Dd = [ 3, ul, be, 0, [ zr, ip, Iu, Au, As ], [ 0, 0, 0, 1, () => Td ], 1 ];
  var Ad = [ 3, ul, Ae, 0, [ Xu, gu ], [ 0, 0 ], 2 ];
  var Id = [ 3, ul, Re, 0, [ jp ], [ 1 ], 1 ];
  var bd = [ 3, ul, Fe, 0, [ Hs, Ya, rr ], [ 0, 0, 0 ] ];
  var Nd = [ 3, ul, Oe, 0, [ gu, Ta ], [ 0, 128 | 0 ], 1 ];
  var Rd = [ 3, ul, Le, 0, [ hc, ir ], [ 0, 0 ], 2 ];
  var wd = [ 3, ul, $e, 0, [ zr, ip, As ], [ 0, 0, () => Rd ], 3 ];
  var Fd = [ 3, ul, Be, 0, [ Ua, Xr, qr ], [ 0, () => Ld, () => Od ], 1 ];
  var Od = [ 3, ul, ze, 0, [ zs ], [ 64 | 0 ] ];
  var Ld = [ 3, ul, Ve, 0, [ ni, oi, ei, si, ti, Ei, Qu, va ], [ 0, 1, 0, 1, 1, 1, 1, () => $d ] ];
  var $d = [ 3, ul, Me, 0, [ ci, Kr ], [ 0, 0 ] ];
  var Ud = [ 3, ul, He, 0, [ Ic, Li, Hu, Tp, Kp ], [ 64 | 0, 1, 1, 1, 1 ], 1 ];
  var zd = [ 3, ul, Ge, 0, [ Jr, gi ], [ 0, 0 ], 2 ];
  var Vd = [ 3, ul, Ke, 0, [ Wp ], [ 0 ] ];
  var Md = [ 3, ul, We, 0, [ Gc, nr ], [ 0, 0 ], 2 ];
  var jd = [ 3, ul, Qe, 0, [ Gc, nr ], [ 0, 0 ] ];
  var Bd = [ 3, ul, _e, 0, [ Bs, pr ], [ 64 | 0, 64 | 0 ] ];
  var qd = [ 3, ul, tn, 0, [ xa, Xu ], [ 0, 0 ] ];
  var Hd = [ 3, ul, on, 0, [ Qp, Op ], [ 1, 1 ] ];
  var Gd = [ 3, ul, rn, 0, [ Dc, sr, Ai, Hp, Zu, da, fu ], [ () => Bd, () => Cm, 2, 1, () => tE, 1, 1 ] ];
  var Zd = [ 3, ul, un, 0, [ $r, Eu, mu, ka, la ], [ 0, 0, 0, 0, 1 ] ];
  var Kd = [ 3, ul, ln, 0, [ Du, ka ], [ 64 | 0, 0 ] ];
  var Wd = [ 3, ul, dn, 0, [ Ac, lc, wr, ka, la, Fp, Gp, er, Xi, Hc ], [ 0, 0, 0, 0, 1, 0, 0, 0, 0, 0 ] ];
  var Qd = [ 3, ul, vn, 0, [ hu, ka ], [ 64 | 0, 0 ] ];
  var Yd = [ 3, ul, en, 0, [ bu, Bi, dc, Sc, Ds ], [ 0, 0, 0, 1, () => Zl ] ];
  var Jd = [ 3, ul, sn, 0, [ Gi, Ta, Zp ], [ 0, 128 | 0, () => zm ], 1 ];
  var Xd = [ 3, ul, mn, 0, [ Yi, xa, Ya, Qi ], [ 4, 0, 0, 0 ] ];
  var _d = [ 3, ul, Cn, 0, [ ra, Sp ], [ 64 | 0, 1 ], 2 ];
  var tv = [ 3, ul, fn, 0, [ oa ], [ () => Im ] ];
  var ev = [ 3, ul, gn, 0, [ cu, gc, dp ], [ 0, 0, 2 ] ];
  var nv = [ 3, ul, yn, 0, [ Ws, Sc, di, Wa, xc, ui ], [ 0, 1, 1, 0, 0, 0 ] ];
  var ov = [ 3, ul, Pn, 0, [ Is ], [ () => Ql ] ];
  var sv = [ 3, ul, Tn, 0, [ bs, Fa, yi ], [ 0, 0, 0 ] ];
  var cv = [ 3, ul, An, 0, [ ma, na ], [ 1, 1 ], 1 ];
  var rv = [ 3, ul, Nn, 0, [ gu, Nr ], [ 0, 0 ] ];
  var iv = [ 3, ul, $n, 0, [ gu, Hr ], [ 0, 0 ] ];
  var av = [ 3, ul, On, 0, [ Sc, di, Wa, xa, ws, xc ], [ 1, 1, 0, 0, 0, 0 ] ];
  var pv = [ 3, ul, Fn, 0, [ dc, gu, Qa ], [ 0, 0, () => Lm ], 1 ];
  var uv = [ 3, ul, Qn, 0, [ wr, ac, Ou, gr, ha, il, Na, cp, Oc, ma, Mu, $a, Di, Ra, hi, yr, Ep, Er ], [ 0, [ () => lm, 0 ], 0, 0, 0, () => oE, () => Ym, 64 | 0, 0, 0, () => Qm, 0, 0, () => pv, () => Tm, () => Id, () => xv, 2 ], 2 ];
  var lv = [ 3, ul, Yn, 0, [ Pu, Mu ], [ [ () => qv, 0 ], () => Qm ] ];
  var dv = [ 3, ul, jn, 8, [ hc ], [ 0 ], 1 ];
  var vv = [ 3, ul, Gn, 0, [ gu, Xu, eu ], [ 0, 0, () => rE ], 1 ];
  var mv = [ 3, ul, Jn, 0, [ Pu, Cc, Ac, Fc, vr, dr, Yr, Xi, fa, Aa, Na, Va, Ga, Ha, pp, Fp, Mu, Tc, tl ], [ 0, () => um, 0, 1, 2, 2, 0, 0, () => ov, [ () => Wv, 0 ], () => wm, () => Fm, 0, 0, 0, 0, () => Qm, [ 0, 4 ], () => _m ], 1 ];
  var Ev = [ 3, ul, Xn, 0, [ ju, Br ], [ [ () => Jm, 0 ], () => hm ] ];
  var xv = [ 3, ul, Hn, 0, [ nc, Da ], [ 0, 0 ] ];
  var Cv = [ 3, ul, Po, 0, [ Ur, ip, Au, Fs ], [ 0, 0, 1, 0 ], 1 ];
  var fv = [ 3, ul, _n, 0, [ Xu, Ju ], [ 1, 0 ] ];
  var gv = [ 3, ul, Uo, 0, [ xa, nl ], [ 0, 0 ], 2 ];
  var Sv = [ 3, ul, zo, 0, [ Np, Gp, Js, ji, Yp, Eu, Mc, rp, ba, Xi, Cc, Ga, wa, Pu, zc, $u, cr, Ja, br, oc, kc, Pc, Na, Va, fa, _r, Xp, jc, Mu, cc, vr, Ha, dr, Ms, lp ], [ 0, 0, 0, () => Dm, () => Gm, 0, 1, 1, 1, 0, () => um, 0, 0, 0, () => ad, () => Xm, () => xm, 0, () => Hm, 4, 0, () => qm, () => wm, () => Fm, () => ov, 1, 0, () => pd, () => Qm, 0, 2, 0, 2, 0, 0 ] ];
  var hv = [ 3, ul, eo, 0, [ Gr, bi ], [ 0, 0 ], 1 ];
  var yv = [ 3, ul, oo, 0, [ Ka, Kc, Vu ], [ 1, 0, () => Iv ], 1 ];
  var kv = [ 3, ul, no, 0, [ Tr, Pa, du, qi, Ns, ic ], [ 2, 0, () => jm, () => Jd, () => hv, () => Mm ], 1 ];
  var Pv = [ 3, ul, po, 0, [ Ua, Zc, _s, Ii, Hu, Gu ], [ 0, 0, () => Vm, 1, () => Xv, () => Nv ], 1 ];
  var Tv = [ 3, ul, lo, 0, [ Zc, Uc ], [ 0, 0 ] ];
  var Dv = [ 3, ul, xo, 0, [ Rr ], [ 0 ], 1 ];
  var Av = [ 3, ul, Co, 0, [ xa, Xu ], [ 0, () => Dv ], 1 ];
  var Iv = [ 3, ul, fo, 0, [ xi ], [ () => Av ], 1 ];
  var bv = [ 3, ul, Eo, 0, [ Os ], [ 0 ] ];
  var Nv = [ 3, ul, mo, 0, [ ki, zi, Ja ], [ () => bv, 0, 0 ], 1 ];
  var Rv = [ 3, ul, io, 0, [ Hs, yp, kp, qa ], [ 0, 1, 1, 1 ] ];
  var wv = [ 3, ul, yo, 0, [ fi, oc, ta ], [ 0, 4, 0 ] ];
  var Fv = [ 3, ul, Do, 0, [ Ja, Ar, Vi, cl, jp, Bp, ol, $i, qu, Uu, Mr ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => fm, 0 ], 1 ];
  var Ov = [ 3, ul, bo, 0, [ tp, Ka, dc, Sc ], [ 0, 1, 0, 1 ] ];
  var Lv = [ 3, ul, Lo, 0, [ xa, sa ], [ 0, () => Fv ], 1 ];
  var $v = [ 3, ul, wo, 0, [ Bu, Ac, Ya ], [ 0, 0, 0 ], 1 ];
  var Uv = [ 3, ul, Fo, 0, [ Bu ], [ [ () => Bv, 0 ] ] ];
  var zv = [ 3, ul, to, 0, [ Pa, Xu ], [ 0, 0 ] ];
  var Vv = [ 3, ul, Mo, 0, [ Ui, Xu ], [ 0, 0 ] ];
  var Mv = [ 3, ul, ts, 0, [ np, Mu ], [ 0, () => Qm ], 2 ];
  var jv = [ 3, ul, es, 0, [], [] ];
  var Bv = [ 3, ul, is, 0, [ Ts, Gs, Vs, Ec, Js, Rc, ec, uc, wc, Oc, oc, er, dr, Sr, Yr, vi, hi, Qi, Xi, ma, Aa, Ga, wa, Ma, ja, bp, Fp, Vp, Rp, Jp, wp, Mu, Su, Tu, rl, yr, Or ], [ () => am, () => pm, 0, 0, 0, 0, 4, 0, () => mm, 0, 4, 0, 2, 4, 0, 0, () => Tm, 0, 0, 0, [ () => Wv, 0 ], 0, 0, 4, 4, 4, 0, 0, 4, 0, 4, () => Qm, 0, 0, 1, () => Id, () => Gv ] ];
  var qv = [ 3, ul, qo, 0, [ Tu, ac, wr, Ou, gr, ha, Pp, il, Eu, ep, Na, bc, Ep, cp, Oc, ma, hi, $a, Di, Ra, _a, $c, Jc, op, yr, Er ], [ 0, [ () => lm, 0 ], 0, 0, 0, 0, 1, () => oE, 0, () => $m, () => Ym, 64 | 0, () => xv, 64 | 0, 0, 0, () => Tm, 0, 0, () => pv, 4, 4, 4, 0, () => Id, 2 ] ];
  var Hv = [ 3, ul, Ho, 0, [ gu, Nr ], [ 0, 0 ] ];
  var Gv = [ 3, ul, Zo, 0, [ jp, Vi ], [ 1, 0 ] ];
  var Zv = [ 3, ul, Wo, 0, [ Ja, Ar, Vi, cl, jp, Bp, ol, $i, qu, Uu, Fu, Mr ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => fm, () => Kv, 0 ], 1 ];
  var Kv = [ 3, ul, Qo, 0, [ Qc ], [ 2 ], 1 ];
  var Wv = [ 3, ul, Xo, 0, [ vc, Oc, Si, gr, ma, Ou, yr ], [ [ () => vm, 0 ], 0, () => Pm, 0, 0, 0, () => Id ] ];
  var Qv = [ 3, ul, ns, 0, [ fi, Lu, Np, Js, Fp, Cr, Eu, Pu, pc, ba, rp, oc, Wu, Xi, Cc, Ga, wa, fa, ji, Yp, iu, nu, _p, Mu, Or ], [ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 4, 4, 0, () => um, 0, 0, () => ov, () => Dm, () => Gm, () => fv, 0, 4, () => Qm, () => ld ] ];
  var Yv = [ 3, ul, cs, 0, [ xa, sa ], [ 0, () => Zv ], 1 ];
  var Jv = [ 3, ul, jo, 0, [ gu, Xu ], [ 0, 1 ], 2 ];
  var Xv = [ 3, ul, Bo, 0, [ Ni, za ], [ 1, 1 ] ];
  var _v = [ 3, ul, us, 0, [ gc, vu, ia ], [ 0, 1, 64 | 0 ], 2 ];
  var tm = [ 3, ul, ls, 0, [ xa, qp, ai ], [ 0, 1, 1 ], 3 ];
  var em = [ 3, ul, xs, 0, [ lu, Ac, Mc, Pu, Cc, zc, Ms, fa, Na, Va, Ga, Lr, _r, jc, dr, vr, ji, Ha, Yp, $p, tl, sl, Zr, Ea ], [ 0, 0, 1, 0, () => um, () => ad, 0, () => ov, () => wm, () => Fm, 0, 2, 1, () => pd, 2, 2, () => Dm, 0, () => Gm, () => kv, () => Km, () => sE, () => ym, () => tv ], 1 ];
  var nm = [ 3, ul, Cs, 0, [ lu ], [ () => Sv ] ];
  var om = [ 3, ul, fs, 0, [ xa, Ci, or, kr, ru, jr, Xs ], [ 0, () => Vd, () => kd, () => Dd, () => Cv, () => wd, 2 ] ];
  var sm = [ 3, ul, gs, 0, [ zp, dp ], [ 0, 2 ] ];
  var cm = [ 3, ul, ys, 0, [ Us, Oa, wu ], [ 0, 0, 0 ] ];
  var rm = [ 3, ul, ks, 0, [ Ja, bu, Ua, Ds ], [ 0, 0, 0, () => cm ], 3 ];
  var im = [ 1, ul, ht, 0, () => qd ];
  var am = [ 1, ul, Dt, 0, () => Kl ];
  var pm = [ 1, ul, At, 0, () => Wl ];
  var um = [ 1, ul, qt, 0, () => Jl ];
  var lm = [ 1, ul, $t, 0, [ () => _l, 0 ] ];
  var dm = [ 1, ul, Ut, 0, () => td ];
  var vm = [ 1, ul, Bt, 0, [ () => ed, 0 ] ];
  var mm = [ 1, ul, Yt, 0, () => Xl ];
  var Em = [ 1, ul, re, 0, () => dd ];
  var xm = [ 1, ul, Pe, 0, () => cd ];
  var Cm = [ 1, ul, se, 0, () => yd ];
  var fm = [ 1, ul, De, 0, () => Pd ];
  var gm = [ 1, ul, Ne, 0, () => Ad ];
  var Sm = [ 1, ul, we, 8, () => qd ];
  var hm = [ 1, ul, Ue, 0, () => bd ];
  var ym = [ 1, ul, je, 0, () => Fd ];
  var km = [ 1, ul, Ze, 0, () => zd ];
  var Pm = [ 1, ul, Ye, 0, () => jd ];
  var Tm = [ 1, ul, Je, 0, () => Md ];
  var Dm = [ 1, ul, nn, 0, () => Yd ];
  var Am = [ 1, ul, En, 0, () => Xd ];
  var Im = [ 1, ul, xn, 0, () => _d ];
  var bm = [ 1, ul, Sn, 0, () => ev ];
  var Nm = [ 1, ul, kn, 0, () => nv ];
  var Rm = [ 1, ul, Dn, 0, () => sv ];
  var wm = [ 1, ul, wn, 0, () => rv ];
  var Fm = [ 1, ul, Un, 0, () => iv ];
  var Om = [ 1, ul, Ln, 0, () => av ];
  var Lm = [ 1, ul, Rn, 0, () => qd ];
  var $m = [ 1, ul, Mn, 0, () => Wl ];
  var Um = [ 1, ul, Zn, 0, () => vv ];
  var zm = [ 1, ul, To, 0, () => gv ];
  var Vm = [ 1, ul, so, 0, () => yv ];
  var Mm = [ 1, ul, co, 0, () => cE ];
  var jm = [ 1, ul, uo, 0, () => Pv ];
  var Bm = [ 1, ul, vo, 0, () => Tv ];
  var qm = [ 1, ul, ao, 0, () => Rv ];
  var Hm = [ 1, ul, ko, 0, () => wv ];
  var Gm = [ 1, ul, No, 0, () => Ov ];
  var Zm = [ 1, ul, Vo, 0, () => Sv ];
  var Km = [ 1, ul, $o, 0, () => Lv ];
  var Wm = [ 1, ul, go, 0, () => zv ];
  var Qm = [ 1, ul, as, 0, () => Vv ];
  var Ym = [ 1, ul, Go, 0, () => Hv ];
  var Jm = [ 1, ul, ps, 0, [ () => Bv, 0 ] ];
  var Xm = [ 1, ul, ss, 0, () => Qv ];
  var _m = [ 1, ul, rs, 0, () => Yv ];
  var tE = [ 1, ul, Ko, 0, () => _v ];
  var eE = [ 1, ul, ms, 0, () => tm ];
  var nE = [ 1, ul, Ss, 0, () => sm ];
  var oE = [ 1, ul, hs, 0, () => om ];
  var sE = [ 1, ul, Ps, 0, () => rm ];
  var cE = [ 4, ul, ro, 0, [ Ki ], [ 0 ] ];
  var rE = [ 4, ul, Ro, 0, [ ya ], [ () => cv ] ];
  var iE = [ 9, ul, Wt, 0, () => od, () => sd ];
  var aE = [ 9, ul, fe, 0, () => md, () => Ed ];
  var pE = [ 9, ul, de, 0, () => xd, () => Cd ];
  var uE = [ 9, ul, ge, 0, () => fd, () => gd ];
  var lE = [ 9, ul, ve, 0, () => Sd, () => hd ];
  var dE = [ 9, ul, pn, 0, () => Zd, () => Kd ];
  var vE = [ 9, ul, an, 0, () => Wd, () => Qd ];
  var mE = [ 9, ul, Wn, 0, () => uv, () => lv ];
  var EE = [ 9, ul, Kn, 0, () => mv, () => Ev ];
  var xE = [ 9, ul, Oo, 0, () => $v, () => Uv ];
  var CE = [ 9, ul, _o, 0, () => Mv, () => jv ];
  var fE = [ 9, ul, Es, 0, () => em, () => nm ];
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
    signer: new M.f2
   } ],
   logger: t?.logger ?? new q.N,
   protocol: t?.protocol ?? j.T,
   protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ecs",
    errorTypeRegistries: Gl,
    xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
    version: "2014-11-13",
    serviceTarget: "AmazonEC2ContainerServiceV20141113"
   },
   serviceId: t?.serviceId ?? "ECS",
   sha256: t?.sha256 ?? B.k,
   urlParser: t?.urlParser ?? H.D,
   utf8Decoder: t?.utf8Decoder ?? K.a,
   utf8Encoder: t?.utf8Encoder ?? W.P
  });
  const runtimeConfig_getRuntimeConfig = t => {
   (0, b.I)(process.version);
   const e = (0, R.I)(t);
   const defaultConfigProvider = () => e().then(N.l);
   const n = getRuntimeConfig(t);
   (0, k.I)(process.version);
   const o = {
    profile: t?.profile,
    logger: n.logger
   };
   return {
    ...n,
    ...t,
    runtime: "node",
    defaultsMode: e,
    authSchemePreference: t?.authSchemePreference ?? (0, w.Z)(A.$, o),
    bodyLengthChecker: t?.bodyLengthChecker ?? U.n,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? I.v6,
    defaultSocketTimeout: (0, P.E)(t?.requestHandler, 9e5),
    defaultUserAgentProvider: t?.defaultUserAgentProvider ?? (0, T.pf)({
     serviceId: n.serviceId,
     clientVersion: y.rE
    }),
    maxAttempts: t?.maxAttempts ?? (0, w.Z)(E.qs, t),
    region: t?.region ?? (0, w.Z)(F.GG, {
     ...F.zH,
     ...o
    }),
    requestHandler: z.$.create(t?.requestHandler ?? defaultConfigProvider),
    retryMode: t?.retryMode ?? (0, w.Z)({
     ...E.kN,
     default: async () => (await defaultConfigProvider()).retryMode || $.L0
    }, t),
    streamCollector: t?.streamCollector ?? V.k,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? (0, w.Z)(O.e$, o),
    useFipsEndpoint: t?.useFipsEndpoint ?? (0, w.Z)(L.Ko, o),
    userAgentAppId: t?.userAgentAppId ?? (0, w.Z)(D.hV, o)
   };
  };
  var gE = n(9999);
  var SE = n(6571);
  var hE = n(274);
  const getHttpAuthExtensionConfiguration = t => {
   const e = t.httpAuthSchemes;
   let n = t.httpAuthSchemeProvider;
   let o = t.credentials;
   return {
    setHttpAuthScheme(t) {
     const n = e.findIndex(e => e.schemeId === t.schemeId);
     if (n === -1) e.push(t); else e.splice(n, 1, t);
    },
    httpAuthSchemes() {
     return e;
    },
    setHttpAuthSchemeProvider(t) {
     n = t;
    },
    httpAuthSchemeProvider() {
     return n;
    },
    setCredentials(t) {
     o = t;
    },
    credentials() {
     return o;
    }
   };
  };
  const resolveHttpAuthRuntimeConfig = t => ({
   httpAuthSchemes: t.httpAuthSchemes(),
   httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
   credentials: t.credentials()
  });
  const resolveRuntimeExtensions = (t, e) => {
   const n = Object.assign((0, gE.R)(t), (0, SE.xA)(t), (0, hE.e)(t), getHttpAuthExtensionConfiguration(t));
   e.forEach(t => t.configure(n));
   return Object.assign(t, (0, gE.$)(n), (0, SE.uv)(n), (0, hE.j)(n), resolveHttpAuthRuntimeConfig(n));
  };
  class ECSClient extends l.K {
   config;
   constructor(...[t]) {
    const e = runtimeConfig_getRuntimeConfig(t || {});
    super(e);
    this.initConfig = e;
    const n = resolveClientEndpointParameters(e);
    const l = (0, o.D)(n);
    const f = (0, E.$z)(l);
    const g = (0, d.T)(f);
    const S = (0, s.OV)(g);
    const h = (0, v.Co)(S);
    const y = resolveHttpAuthSchemeConfig(h);
    const k = resolveRuntimeExtensions(y, t?.extensions || []);
    this.config = k;
    this.middlewareStack.use((0, C.wq)(this.config));
    this.middlewareStack.use((0, c.sM)(this.config));
    this.middlewareStack.use((0, x.ey)(this.config));
    this.middlewareStack.use((0, m.vK)(this.config));
    this.middlewareStack.use((0, s.TC)(this.config));
    this.middlewareStack.use((0, r.Y7)(this.config));
    this.middlewareStack.use((0, i.n)(this.config));
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
  var yE = n(6801);
  const kE = (0, yE.k)(h, "AmazonEC2ContainerServiceV20141113", "ECSClient", v.rD);
  const PE = {};
  const _mw0 = (t, e, n, o) => [];
  class CreateServiceCommand extends(kE(PE, _mw0, "CreateService", iE)){}
  class DeregisterTaskDefinitionCommand extends(kE(PE, _mw0, "DeregisterTaskDefinition", aE)){}
  class DescribeServicesCommand extends(kE(PE, _mw0, "DescribeServices", pE)){}
  class DescribeTaskDefinitionCommand extends(kE(PE, _mw0, "DescribeTaskDefinition", uE)){}
  class DescribeTasksCommand extends(kE(PE, _mw0, "DescribeTasks", lE)){}
  class ListTaskDefinitionsCommand extends(kE(PE, _mw0, "ListTaskDefinitions", dE)){}
  class ListTasksCommand extends(kE(PE, _mw0, "ListTasks", vE)){}
  class RegisterTaskDefinitionCommand extends(kE(PE, _mw0, "RegisterTaskDefinition", mE)){}
  class RunTaskCommand extends(kE(PE, _mw0, "RunTask", EE)){}
  class StopTaskCommand extends(kE(PE, _mw0, "StopTask", xE)){}
  class TagResourceCommand extends(kE(PE, _mw0, "TagResource", CE)){}
  class UpdateServiceCommand extends(kE(PE, _mw0, "UpdateService", fE)){}
 })
};
