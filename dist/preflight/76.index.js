"use strict";

exports.id = 76;

exports.ids = [ 76 ];

exports.modules = {
 9076: ((e, t, o) => {
  o.d(t, {
   ContinueServiceDeploymentCommand: () => ContinueServiceDeploymentCommand,
   CreateServiceCommand: () => CreateServiceCommand,
   DeregisterTaskDefinitionCommand: () => DeregisterTaskDefinitionCommand,
   DescribeClustersCommand: () => DescribeClustersCommand,
   DescribeServiceDeploymentsCommand: () => DescribeServiceDeploymentsCommand,
   DescribeServicesCommand: () => DescribeServicesCommand,
   DescribeTaskDefinitionCommand: () => DescribeTaskDefinitionCommand,
   DescribeTasksCommand: () => DescribeTasksCommand,
   ECSClient: () => ECSClient,
   ListServiceDeploymentsCommand: () => ListServiceDeploymentsCommand,
   ListTaskDefinitionsCommand: () => ListTaskDefinitionsCommand,
   ListTasksCommand: () => ListTasksCommand,
   RegisterTaskDefinitionCommand: () => RegisterTaskDefinitionCommand,
   StopServiceDeploymentCommand: () => StopServiceDeploymentCommand,
   StopTaskCommand: () => StopTaskCommand,
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
  var v = o(7503);
  var d = o(4172);
  var m = o(7041);
  var C = o(7760);
  var E = o(2122);
  var x = o(7849);
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
  var D = o(5477);
  var k = o(9121);
  var P = o(7532);
  var T = o(7652);
  var b = o(2628);
  var A = o(9882);
  var I = o(1034);
  var N = o(479);
  var R = o(8234);
  var w = o(3945);
  var F = o(6152);
  var O = o(7580);
  var L = o(4254);
  var $ = o(4353);
  var z = o(2127);
  var U = o(1668);
  var j = o(6660);
  var M = o(2526);
  var V = o(6275);
  var q = o(910);
  var B = o(7545);
  var H = o(8977);
  var G = o(9700);
  var Q = o(7305);
  var K = o(7332);
  var Z = o(9809);
  var W = o(6180);
  var J = o(8479);
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
  const ve = 2;
  const de = 1e8;
  const me = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, de + 11, 2, 5, de + 11, 3, 8, 6, 4, 7, de + 10, 5, de + 8, de + 9, 4, 10, 9, 6, de + 6, de + 7, 5, 11, de + 5, 6, de + 4, de + 5, 3, de + 1, 13, 4, de + 2, de + 3 ]);
  const Ce = X.d.from(me, ve, le.conditions, le.results);
  const Ee = new J.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => Ee.get(e, () => (0, _.c)(Ce, {
   endpointParams: e,
   logger: t.logger
  }));
  Y.m.aws = W.U;
  var xe = o(5629);
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
  const Se = "Attachment";
  const ge = "AdvancedConfiguration";
  const he = "AttachmentDetails";
  const ye = "AccessDeniedException";
  const De = "AttributeLimitExceededException";
  const ke = "AwsVpcConfiguration";
  const Pe = "Attribute";
  const Te = "Attachments";
  const be = "Attributes";
  const Ae = "BlockedException";
  const Ie = "Cluster";
  const Ne = "CreatedAt";
  const Re = "CanaryConfiguration";
  const we = "ClusterContainsContainerInstancesException";
  const Fe = "ClusterContainsCapacityProviderException";
  const Oe = "ClusterContainsServicesException";
  const Le = "ClusterContainsTasksException";
  const $e = "ClusterConfiguration";
  const ze = "ContainerDefinition";
  const Ue = "ContainerDependency";
  const je = "ContainerDefinitions";
  const Me = "ContainerDependencies";
  const Ve = "ClientException";
  const qe = "ConflictException";
  const Be = "ClusterNotFoundException";
  const He = "ContainerOverride";
  const Ge = "ContainerOverrides";
  const Qe = "CapacityProviderStrategy";
  const Ke = "CapacityProviderStrategyItem";
  const Ze = "ContainerRestartPolicy";
  const We = "ClusterSetting";
  const Je = "ClusterServiceConnectDefaults";
  const _e = "ContinueServiceDeployment";
  const Ye = "ContinueServiceDeploymentRequest";
  const Xe = "ContinueServiceDeploymentResponse";
  const et = "CreateServiceRequest";
  const tt = "CreateServiceResponse";
  const ot = "ClusterSettings";
  const nt = "CreateService";
  const st = "Clusters";
  const ct = "Container";
  const rt = "Containers";
  const it = "Deployment";
  const at = "DeploymentAlarms";
  const pt = "DeploymentConfiguration";
  const ut = "DeploymentCircuitBreaker";
  const lt = "DescribeClustersRequest";
  const vt = "DescribeClustersResponse";
  const dt = "DeploymentController";
  const mt = "DescribeClusters";
  const Ct = "DeploymentEphemeralStorage";
  const Et = "DeploymentEarlySuccessCriteria";
  const xt = "DevicesList";
  const ft = "DeploymentLifecycleHook";
  const St = "DeploymentLifecycleHookDetail";
  const gt = "DeploymentLifecycleHookDetailList";
  const ht = "DeploymentLifecycleHookList";
  const yt = "DeploymentLifecycleHookTimeoutConfiguration";
  const Dt = "DaemonNotActiveException";
  const kt = "DaemonNotFoundException";
  const Pt = "DescribeServiceDeployments";
  const Tt = "DescribeServiceDeploymentsRequest";
  const bt = "DescribeServiceDeploymentsResponse";
  const At = "DescribeServicesRequest";
  const It = "DescribeServicesResponse";
  const Nt = "DescribeServices";
  const Rt = "DescribeTasks";
  const wt = "DeregisterTaskDefinitionRequest";
  const Ft = "DeregisterTaskDefinitionResponse";
  const Ot = "DescribeTaskDefinitionRequest";
  const Lt = "DescribeTaskDefinitionResponse";
  const $t = "DeregisterTaskDefinition";
  const zt = "DescribeTaskDefinition";
  const Ut = "DescribeTasksRequest";
  const jt = "DescribeTasksResponse";
  const Mt = "DockerVolumeConfiguration";
  const Vt = "Device";
  const qt = "Deployments";
  const Bt = "EBSTagSpecification";
  const Ht = "EBSTagSpecifications";
  const Gt = "ExecuteCommandConfiguration";
  const Qt = "ExecuteCommandLogConfiguration";
  const Kt = "EnvironmentFile";
  const Zt = "EFSAuthorizationConfig";
  const Wt = "EFSVolumeConfiguration";
  const Jt = "EnvironmentFiles";
  const _t = "EphemeralStorage";
  const Yt = "EnvironmentVariables";
  const Xt = "Failure";
  const eo = "FirelensConfiguration";
  const to = "FSxWindowsFileServerAuthorizationConfig";
  const oo = "FSxWindowsFileServerVolumeConfiguration";
  const no = "Failures";
  const so = "GatewayConnectorFilters";
  const co = "GatewayConnectorHealthCheck";
  const ro = "GatewayConnectorHealthCheckMatcher";
  const io = "GatewayConnectorList";
  const ao = "GatewayConnector";
  const po = "GatewayNotFoundException";
  const uo = "HealthCheck";
  const lo = "HostEntry";
  const vo = "HostEntryList";
  const mo = "HostVolumeProperties";
  const Co = "InferenceAccelerator";
  const Eo = "InferenceAcceleratorOverride";
  const xo = "InferenceAcceleratorOverrides";
  const fo = "InferenceAccelerators";
  const So = "InvalidParameterException";
  const go = "KernelCapabilities";
  const ho = "KeyValuePair";
  const yo = "LoadBalancer";
  const Do = "LoadBalancers";
  const ko = "LinearConfiguration";
  const Po = "LogConfiguration";
  const To = "LimitExceededException";
  const bo = "LinuxParameters";
  const Ao = "ListServiceDeployments";
  const Io = "ListServiceDeploymentsRequest";
  const No = "ListServiceDeploymentsResponse";
  const Ro = "ListTasks";
  const wo = "ListTaskDefinitions";
  const Fo = "ListTaskDefinitionsRequest";
  const Oo = "ListTaskDefinitionsResponse";
  const Lo = "ListTasksRequest";
  const $o = "ListTasksResponse";
  const zo = "ManagedAgent";
  const Uo = "ManagedAgents";
  const jo = "MetricConfigurationList";
  const Mo = "MetricConfiguration";
  const Vo = "MonitoringConfiguration";
  const qo = "MountPoint";
  const Bo = "MountPointList";
  const Ho = "ManagedStorageConfiguration";
  const Go = "MissingVersionException";
  const Qo = "NetworkBinding";
  const Ko = "NetworkBindings";
  const Zo = "NetworkConfiguration";
  const Wo = "NetworkInterface";
  const Jo = "NetworkInterfaces";
  const _o = "NvidiaMpsAllocation";
  const Yo = "NamespaceNotFoundException";
  const Xo = "NoUpdateAvailableException";
  const en = "PlacementConstraint";
  const tn = "ProxyConfigurationProperties";
  const on = "PlacementConstraints";
  const nn = "ProxyConfiguration";
  const sn = "PortMapping";
  const cn = "PortMappingList";
  const rn = "PlacementStrategy";
  const an = "PlacementStrategies";
  const pn = "PlatformTaskDefinitionIncompatibilityException";
  const un = "PlatformUnknownException";
  const ln = "RequiresAttributes";
  const vn = "RepositoryCredentials";
  const dn = "ResourceInUseException";
  const mn = "ResourceNotFoundException";
  const Cn = "RuntimePlatform";
  const En = "ResourceRequirement";
  const xn = "ResourceRequirements";
  const fn = "RegisterTaskDefinition";
  const Sn = "RegisterTaskDefinitionRequest";
  const gn = "RegisterTaskDefinitionResponse";
  const hn = "Rollback";
  const yn = "Scale";
  const Dn = "SystemControl";
  const kn = "ServiceConnectAccessLogConfiguration";
  const Pn = "ServiceConnectConfiguration";
  const Tn = "ServiceConnectClientAlias";
  const bn = "ServiceConnectClientAliasList";
  const An = "ServiceConnectContainerConfigurations";
  const In = "ServiceConnectContainerConfiguration";
  const Nn = "ServiceCurrentRevisionSummary";
  const Rn = "ServiceCurrentRevisionSummaryList";
  const wn = "ServiceConnectService";
  const Fn = "ServiceConnectServiceList";
  const On = "ServiceConnectServiceResource";
  const Ln = "ServiceConnectServiceResourceList";
  const $n = "ServiceConnectTlsConfiguration";
  const zn = "ServiceConnectTlsCertificateAuthority";
  const Un = "ServiceConnectTestTrafficHeaderMatchRules";
  const jn = "ServiceConnectTestTrafficHeaderRules";
  const Mn = "ServiceConnectTestTrafficRules";
  const Vn = "SystemControls";
  const qn = "ServiceDeployment";
  const Bn = "ServiceDeploymentAlarms";
  const Hn = "ServiceDeploymentBrief";
  const Gn = "ServiceDeploymentsBrief";
  const Qn = "ServiceDeploymentCircuitBreaker";
  const Kn = "ServiceDeploymentNotFoundException";
  const Zn = "ServiceDeployments";
  const Wn = "ServerException";
  const Jn = "ServiceEvent";
  const _n = "ServiceEvents";
  const Yn = "S3FilesVolumeConfiguration";
  const Xn = "SecretList";
  const es = "ServiceManagedEBSVolumeConfiguration";
  const ts = "ServiceNotActiveException";
  const os = "ServiceNotFoundException";
  const ns = "ServiceRegistry";
  const ss = "ServiceRevisionSummary";
  const cs = "ServiceRevisionsSummaryList";
  const rs = "ServiceRegistries";
  const is = "StopServiceDeployment";
  const as = "StopServiceDeploymentRequest";
  const ps = "StopServiceDeploymentResponse";
  const us = "SharingStrategy";
  const ls = "StopTaskRequest";
  const vs = "StopTaskResponse";
  const ds = "StopTask";
  const ms = "ServiceVolumeConfiguration";
  const Cs = "ServiceVolumeConfigurations";
  const Es = "Secret";
  const xs = "Service";
  const fs = "Services";
  const Ss = "Statistics";
  const gs = "Tag";
  const hs = "ThresholdConfiguration";
  const ys = "TimeoutConfiguration";
  const Ds = "TaskDefinition";
  const ks = "TaskDefinitionPlacementConstraint";
  const Ps = "TaskDefinitionPlacementConstraints";
  const Ts = "TaskEphemeralStorage";
  const bs = "TmpfsList";
  const As = "TargetNotConnectedException";
  const Is = "TargetNotFoundException";
  const Ns = "TaskOverride";
  const Rs = "TagResource";
  const ws = "TagResourceRequest";
  const Fs = "TagResourceResponse";
  const Os = "TaskSet";
  const Ls = "TaskSetNotFoundException";
  const $s = "TaskSets";
  const zs = "Task";
  const Us = "Tags";
  const js = "Tasks";
  const Ms = "Tmpfs";
  const Vs = "Ulimit";
  const qs = "UnsupportedFeatureException";
  const Bs = "UpdateInProgressException";
  const Hs = "UlimitList";
  const Gs = "UpdateService";
  const Qs = "UpdateServiceRequest";
  const Ks = "UpdateServiceResponse";
  const Zs = "Volume";
  const Ws = "VolumeFrom";
  const Js = "VolumeFromList";
  const _s = "VolumeList";
  const Ys = "VpcLatticeAdvancedConfiguration";
  const Xs = "VpcLatticeConfiguration";
  const ec = "VpcLatticeConfigurations";
  const tc = "attachments";
  const oc = "advancedConfiguration";
  const nc = "authorizationConfig";
  const sc = "awsvpcConfiguration";
  const cc = "attachmentId";
  const rc = "accessLogConfiguration";
  const ic = "alarmNames";
  const ac = "appProtocol";
  const pc = "accessPointArn";
  const uc = "awsPcaAuthorityArn";
  const lc = "assignPublicIp";
  const vc = "accessPointId";
  const dc = "activeServicesCount";
  const mc = "attachmentsStatus";
  const Cc = "alternateTargetGroupArn";
  const Ec = "accessTypes";
  const xc = "availabilityZone";
  const fc = "availabilityZoneRebalancing";
  const Sc = "action";
  const gc = "add";
  const hc = "after";
  const yc = "alarms";
  const Dc = "arn";
  const kc = "attributes";
  const Pc = "autoprovision";
  const Tc = "base";
  const bc = "bindIP";
  const Ac = "bakeTimeInMinutes";
  const Ic = "before";
  const Nc = "client";
  const Rc = "clusterArn";
  const wc = "configuredAtLaunch";
  const Fc = "clientAliases";
  const Oc = "containerArn";
  const Lc = "connectivityAt";
  const $c = "cpuArchitecture";
  const zc = "createdAt";
  const Uc = "canaryBakeTimeInMinutes";
  const jc = "createdBy";
  const Mc = "canaryConfiguration";
  const Vc = "containerConfigurations";
  const qc = "containerDefinitions";
  const Bc = "computedDesiredCount";
  const Hc = "containerInstanceArn";
  const Gc = "containerInstance";
  const Qc = "clusterName";
  const Kc = "containerName";
  const Zc = "containerOverrides";
  const Wc = "canaryPercent";
  const Jc = "capacityProviderName";
  const _c = "containerPortRange";
  const Yc = "capacityProviderStrategy";
  const Xc = "capacityProvider";
  const er = "capacityProviders";
  const tr = "containerPath";
  const or = "containerPort";
  const nr = "credentialsParameter";
  const sr = "credentialSpecs";
  const cr = "currentServiceDeployment";
  const rr = "currentServiceRevisions";
  const ir = "clientToken";
  const ar = "cloudWatchEncryptionEnabled";
  const pr = "cloudWatchLogGroupName";
  const ur = "capabilities";
  const lr = "cluster";
  const vr = "clusters";
  const dr = "configuration";
  const mr = "command";
  const Cr = "compatibilities";
  const Er = "condition";
  const xr = "connectivity";
  const fr = "containers";
  const Sr = "cpu";
  const gr = "details";
  const hr = "deregisteredAt";
  const yr = "discoveryArn";
  const Dr = "deploymentConfiguration";
  const kr = "deploymentCircuitBreaker";
  const Pr = "defaultCapacityProviderStrategy";
  const Tr = "desiredCount";
  const br = "deploymentController";
  const Ar = "dockerLabels";
  const Ir = "disableNetworking";
  const Nr = "daemonName";
  const Rr = "deviceName";
  const wr = "discoveryName";
  const Fr = "dnsName";
  const Or = "dependsOn";
  const Lr = "driverOpts";
  const $r = "deleteRequestedAt";
  const zr = "dnsServers";
  const Ur = "dnsSearchDomains";
  const jr = "dockerSecurityOptions";
  const Mr = "desiredStatus";
  const Vr = "deviceType";
  const qr = "dockerVolumeConfiguration";
  const Br = "devices";
  const Hr = "deployments";
  const Gr = "detail";
  const Qr = "domain";
  const Kr = "driver";
  const Zr = "drop";
  const Wr = "error";
  const Jr = "expiresAt";
  const _r = "exitCode";
  const Yr = "executeCommandConfiguration";
  const Xr = "enableExecuteCommand";
  const ei = "enableECSManagedTags";
  const ti = "environmentFiles";
  const oi = "enableFaultInjection";
  const ni = "extraHosts";
  const si = "externalId";
  const ci = "entryPoint";
  const ri = "executionRoleArn";
  const ii = "executionStoppedAt";
  const ai = "earlySuccessCriteria";
  const pi = "ephemeralStorage";
  const ui = "efsVolumeConfiguration";
  const li = "environment";
  const vi = "enabled";
  const di = "enable";
  const mi = "encrypted";
  const Ci = "essential";
  const Ei = "events";
  const xi = "expression";
  const fi = "exact";
  const Si = "family";
  const gi = "finishedAt";
  const hi = "firelensConfiguration";
  const yi = "failureCount";
  const Di = "fargateEphemeralStorage";
  const ki = "fargateEphemeralStorageKmsKeyId";
  const Pi = "forceNewDeployment";
  const Ti = "familyPrefix";
  const bi = "fileSystemArn";
  const Ai = "fileSystemId";
  const Ii = "failedTasks";
  const Ni = "filesystemType";
  const Ri = "fsxWindowsFileServerVolumeConfiguration";
  const wi = "failures";
  const Fi = "filters";
  const Oi = "field";
  const Li = "format";
  const $i = "gatewayConnectors";
  const zi = "grpcCode";
  const Ui = "gpuIds";
  const ji = "gpuSharingStrategy";
  const Mi = "group";
  const Vi = "hostname";
  const qi = "healthCheck";
  const Bi = "healthCheckGracePeriodSeconds";
  const Hi = "healthCheckIntervalSeconds";
  const Gi = "healthCheckPath";
  const Qi = "healthCheckProtocol";
  const Ki = "healthCheckPort";
  const Zi = "healthCheckTimeoutSeconds";
  const Wi = "httpCode";
  const Ji = "hookDetails";
  const _i = "httpError";
  const Yi = "hookId";
  const Xi = "hardLimit";
  const ea = "healthyPercent";
  const ta = "hostPortRange";
  const oa = "hostPath";
  const na = "hostPort";
  const sa = "healthStatus";
  const ca = "hookTargetArn";
  const ra = "healthyThresholdCount";
  const ia = "header";
  const aa = "host";
  const pa = "id";
  const ua = "ipAddress";
  const la = "inferenceAcceleratorOverrides";
  const va = "inferenceAccelerators";
  const da = "ipv6Address";
  const ma = "issuerCertificateAuthority";
  const Ca = "imageDigest";
  const Ea = "ignoredExitCodes";
  const xa = "ipcMode";
  const fa = "initProcessEnabled";
  const Sa = "ingressPortOverride";
  const ga = "includeQueryParameters";
  const ha = "idleTimeoutSeconds";
  const ya = "iam";
  const Da = "image";
  const ka = "interactive";
  const Pa = "include";
  const Ta = "interval";
  const ba = "iops";
  const Aa = "key";
  const Ia = "kmsKey";
  const Na = "kmsKeyId";
  const Ra = "links";
  const wa = "loadBalancers";
  const Fa = "loadBalancerName";
  const Oa = "logConfiguration";
  const La = "linearConfiguration";
  const $a = "logDriver";
  const za = "lifecycleHooks";
  const Ua = "lifecycleHookDetails";
  const ja = "logLevel";
  const Ma = "linuxParameters";
  const Va = "lastStatus";
  const qa = "lastStartedAt";
  const Ba = "lifecycleStages";
  const Ha = "lifecycleStage";
  const Ga = "launchType";
  const Qa = "labels";
  const Ka = "logging";
  const Za = "message";
  const Wa = "managedAgents";
  const Ja = "maxComputePercent";
  const _a = "metricConfigurations";
  const Ya = "managedEBSVolume";
  const Xa = "minimumHealthyPercent";
  const ep = "metricNames";
  const tp = "mountOptions";
  const op = "mountPoints";
  const np = "maximumPercent";
  const sp = "memoryReservation";
  const cp = "maxResults";
  const rp = "managedStorageConfiguration";
  const ip = "maxSwap";
  const ap = "matcher";
  const pp = "memory";
  const up = "monitoring";
  const lp = "name";
  const vp = "networkBindings";
  const dp = "networkConfiguration";
  const mp = "neuronDeviceIds";
  const Cp = "networkInterfaces";
  const Ep = "networkMode";
  const xp = "nvidiaMps";
  const fp = "nextToken";
  const Sp = "namespace";
  const gp = "options";
  const hp = "operatingSystemFamily";
  const yp = "overrides";
  const Dp = "privileged";
  const kp = "pendingCount";
  const Pp = "placementConstraints";
  const Tp = "proxyConfiguration";
  const bp = "platformFamily";
  const Ap = "privateIpv4Address";
  const Ip = "productionListenerRule";
  const Np = "portMappings";
  const Rp = "pidMode";
  const wp = "portName";
  const Fp = "perRequestTimeoutSeconds";
  const Op = "placementStrategy";
  const Lp = "pullStartedAt";
  const $p = "pullStoppedAt";
  const zp = "pseudoTerminal";
  const Up = "pendingTasksCount";
  const jp = "pendingTaskCount";
  const Mp = "propagateTags";
  const Vp = "platformVersion";
  const qp = "permissions";
  const Bp = "port";
  const Hp = "protocol";
  const Gp = "properties";
  const Qp = "reason";
  const Kp = "roleArn";
  const Zp = "restartAttemptPeriod";
  const Wp = "registeredAt";
  const Jp = "registryArn";
  const _p = "requiresAttributes";
  const Yp = "resourceArn";
  const Xp = "registeredBy";
  const eu = "repositoryCredentials";
  const tu = "registeredContainerInstancesCount";
  const ou = "requiresCompatibilities";
  const nu = "runningCount";
  const su = "rootDirectory";
  const cu = "resourceIds";
  const ru = "runtimeId";
  const iu = "resourceManagementType";
  const au = "readOnly";
  const pu = "resetOnHealthyTask";
  const uu = "requestedProductionTrafficWeight";
  const lu = "restartPolicy";
  const vu = "runtimePlatform";
  const du = "resourceRequirements";
  const mu = "readonlyRootFilesystem";
  const Cu = "rolloutState";
  const Eu = "rolloutStateReason";
  const xu = "resolutionSeconds";
  const fu = "resourceType";
  const Su = "runningTasksCount";
  const gu = "requestedTaskCount";
  const hu = "runningTaskCount";
  const yu = "requestedTestTrafficWeight";
  const Du = "revision";
  const ku = "retries";
  const Pu = "role";
  const Tu = "rollback";
  const bu = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
  const Au = "startedAt";
  const Iu = "serviceArn";
  const Nu = "stoppedAt";
  const Ru = "stoppingAt";
  const wu = "startedBy";
  const Fu = "s3BucketName";
  const Ou = "stepBakeTimeInMinutes";
  const Lu = "systemControls";
  const $u = "serviceConnectConfiguration";
  const zu = "serviceConnectDefaults";
  const Uu = "serviceConnectResources";
  const ju = "sourceContainer";
  const Mu = "stopCode";
  const Vu = "serviceDeployments";
  const qu = "serviceDeploymentArn";
  const Bu = "serviceDeploymentArns";
  const Hu = "s3EncryptionEnabled";
  const Gu = "securityGroups";
  const Qu = "sizeInGiB";
  const Ku = "snapshotId";
  const Zu = "s3KeyPrefix";
  const Wu = "softLimit";
  const Ju = "sharedMemorySize";
  const _u = "serviceName";
  const Yu = "secretOptions";
  const Xu = "startPeriod";
  const el = "sourcePath";
  const tl = "stepPercent";
  const ol = "statusReason";
  const nl = "serviceRevisionArn";
  const sl = "serviceRegistries";
  const cl = "stoppedReason";
  const rl = "schedulingStrategy";
  const il = "stabilityStatusAt";
  const al = "sourceServiceRevisions";
  const pl = "sourceServiceRevisionCleanup";
  const ul = "sharingStrategy";
  const ll = "stabilityStatus";
  const vl = "startTimeout";
  const dl = "stopTimeout";
  const ml = "stopType";
  const Cl = "sourceVolume";
  const El = "s3filesVolumeConfiguration";
  const xl = "scale";
  const fl = "scope";
  const Sl = "server";
  const gl = "secrets";
  const hl = "service";
  const yl = "services";
  const Dl = "settings";
  const kl = "size";
  const Pl = "sort";
  const Tl = "status";
  const bl = "statistics";
  const Al = "strategy";
  const Il = "subnets";
  const Nl = "swappiness";
  const Rl = "type";
  const wl = "taskArn";
  const Fl = "triggeredAlarmNames";
  const Ol = "targetArn";
  const Ll = "taskArns";
  const $l = "timeoutAction";
  const zl = "thresholdConfiguration";
  const Ul = "timeoutConfiguration";
  const jl = "taskDefinition";
  const Ml = "taskDefinitionArn";
  const Vl = "taskDefinitionArns";
  const ql = "transitEncryptionPort";
  const Bl = "transitEncryption";
  const Hl = "targetGroupArn";
  const Gl = "targetId";
  const Ql = "timeoutInMinutes";
  const Kl = "testListenerRule";
  const Zl = "taskRoleArn";
  const Wl = "taskSetArn";
  const Jl = "targetServiceRevision";
  const _l = "targetServiceRevisionArn";
  const Yl = "taskSets";
  const Xl = "tagSpecifications";
  const ev = "targetType";
  const tv = "testTrafficRules";
  const ov = "tags";
  const nv = "tasks";
  const sv = "task";
  const cv = "threshold";
  const rv = "throughput";
  const iv = "timeout";
  const av = "tls";
  const pv = "tmpfs";
  const uv = "user";
  const lv = "updatedAt";
  const vv = "unhealthyThresholdCount";
  const dv = "ulimits";
  const mv = "unit";
  const Cv = "value";
  const Ev = "versionConsistency";
  const xv = "volumeConfigurations";
  const fv = "volumesFrom";
  const Sv = "valueFrom";
  const gv = "volumeInitializationRate";
  const hv = "vpcLatticeConfigurations";
  const yv = "volumeType";
  const Dv = "version";
  const kv = "volumes";
  const Pv = "weight";
  const Tv = "workingDirectory";
  const bv = "com.amazonaws.ecs";
  const Av = new xe.O(bu);
  var Iv = [ -3, bu, "ECSServiceException", 0, [], [] ];
  Av.registerError(Iv, ECSServiceException);
  const Nv = new xe.O(bv);
  var Rv = [ -3, bv, ye, {
   [Wr]: Nc,
   [_i]: 403
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Rv, AccessDeniedException);
  var wv = [ -3, bv, De, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(wv, AttributeLimitExceededException);
  var Fv = [ -3, bv, Ae, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Fv, BlockedException);
  var Ov = [ -3, bv, Ve, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Ov, ClientException);
  var Lv = [ -3, bv, Fe, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Lv, ClusterContainsCapacityProviderException);
  var $v = [ -3, bv, we, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError($v, ClusterContainsContainerInstancesException);
  var zv = [ -3, bv, Oe, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(zv, ClusterContainsServicesException);
  var Uv = [ -3, bv, Le, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Uv, ClusterContainsTasksException);
  var jv = [ -3, bv, Be, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(jv, ClusterNotFoundException);
  var Mv = [ -3, bv, qe, {
   [Wr]: Nc
  }, [ cu, Za ], [ 64 | 0, 0 ] ];
  Nv.registerError(Mv, ConflictException);
  var Vv = [ -3, bv, Dt, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Vv, DaemonNotActiveException);
  var qv = [ -3, bv, kt, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(qv, DaemonNotFoundException);
  var Bv = [ -3, bv, po, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Bv, GatewayNotFoundException);
  var Hv = [ -3, bv, So, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Hv, InvalidParameterException);
  var Gv = [ -3, bv, To, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Gv, LimitExceededException);
  var Qv = [ -3, bv, Go, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Qv, MissingVersionException);
  var Kv = [ -3, bv, Yo, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Kv, NamespaceNotFoundException);
  var Zv = [ -3, bv, Xo, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Zv, NoUpdateAvailableException);
  var Wv = [ -3, bv, pn, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Wv, PlatformTaskDefinitionIncompatibilityException);
  var Jv = [ -3, bv, un, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Jv, PlatformUnknownException);
  var _v = [ -3, bv, dn, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(_v, ResourceInUseException);
  var Yv = [ -3, bv, mn, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Yv, ResourceNotFoundException);
  var Xv = [ -3, bv, Wn, {
   [Wr]: Sl
  }, [ Za ], [ 0 ] ];
  Nv.registerError(Xv, ServerException);
  var ed = [ -3, bv, Kn, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(ed, ServiceDeploymentNotFoundException);
  var td = [ -3, bv, ts, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(td, ServiceNotActiveException);
  var od = [ -3, bv, os, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(od, ServiceNotFoundException);
  var nd = [ -3, bv, As, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(nd, TargetNotConnectedException);
  var sd = [ -3, bv, Is, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(sd, TargetNotFoundException);
  var cd = [ -3, bv, Ls, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(cd, TaskSetNotFoundException);
  var rd = [ -3, bv, qs, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(rd, UnsupportedFeatureException);
  var id = [ -3, bv, Bs, {
   [Wr]: Nc
  }, [ Za ], [ 0 ] ];
  Nv.registerError(id, UpdateInProgressException);
  const ad = [ Av, Nv ];
  var pd = [ 3, bv, ge, 0, [ Cc, Ip, Kl, Kp ], [ 0, 0, 0, 0 ] ];
  var ud = [ 3, bv, Se, 0, [ pa, Rl, Tl, gr ], [ 0, 0, 0, () => HC ] ];
  var ld = [ 3, bv, Pe, 0, [ lp, Cv, ev, Gl ], [ 0, 0, 0, 0 ], 1 ];
  var vd = [ 3, bv, ke, 0, [ Il, Gu, lc ], [ 64 | 0, 64 | 0, 0 ], 1 ];
  var dd = [ 3, bv, Re, 0, [ Wc, Uc ], [ 1, 1 ] ];
  var md = [ 3, bv, Ke, 0, [ Xc, Pv, Tc ], [ 0, 1, 1 ], 1 ];
  var Cd = [ 3, bv, Ie, 0, [ Rc, Qc, dr, Tl, tu, Su, Up, dc, bl, ov, Dl, er, Pr, tc, mc, zu ], [ 0, 0, () => Ed, 0, 1, 1, 1, 1, () => zE, () => jE, () => WC, 64 | 0, () => KC, () => GC, 0, () => xd ] ];
  var Ed = [ 3, bv, $e, 0, [ Yr, rp ], [ () => sm, () => wm ] ];
  var xd = [ 3, bv, Je, 0, [ Sp ], [ 0 ] ];
  var fd = [ 3, bv, We, 0, [ lp, Cv ], [ 0, 0 ] ];
  var Sd = [ 3, bv, ct, 0, [ Oc, wl, lp, Da, Ca, ru, Va, _r, Qp, vp, Cp, sa, Wa, Sr, pp, sp, Ui, mp, ji ], [ 0, 0, 0, 0, 0, 0, 0, 1, 0, () => EE, () => xE, 0, () => dE, 0, 0, 0, 64 | 0, 64 | 0, () => WE ] ];
  var gd = [ 3, bv, ze, 0, [ lp, Da, eu, Sr, pp, sp, Ra, Np, Ci, lu, ci, mr, li, ti, op, fv, Ma, gl, Or, vl, dl, Ev, Vi, uv, Tv, Ir, Dp, mu, zr, Ur, ni, jr, ka, zp, Ar, dv, Oa, qi, Lu, du, hi, sr ], [ 0, 0, [ () => Qm, 0 ], 1, 1, 1, 64 | 0, () => gE, 2, () => Dd, 64 | 0, 64 | 0, [ () => rE, 0 ], () => cE, () => CE, () => GE, () => ym, () => kE, () => _C, 1, 1, 0, 0, 0, 0, 2, 2, 2, 64 | 0, 64 | 0, () => pE, 64 | 0, 2, 2, 128 | 0, () => HE, () => Nm, () => mm, () => UE, () => DE, () => im, 64 | 0 ] ];
  var hd = [ 3, bv, Ue, 0, [ Kc, Er ], [ 0, 0 ], 2 ];
  var yd = [ 3, bv, He, 0, [ lp, mr, li, ti, Sr, pp, sp, du ], [ 0, 64 | 0, [ () => rE, 0 ], () => cE, 1, 1, 1, () => DE ] ];
  var Dd = [ 3, bv, Ze, 0, [ vi, Ea, Zp ], [ 2, 64 | 1, 1 ], 1 ];
  var kd = [ 3, bv, Ye, 0, [ qu, Yi, Sc ], [ 0, 0, 0 ], 2 ];
  var Pd = [ 3, bv, Xe, 0, [ qu ], [ 0 ] ];
  var Td = [ 3, bv, Ne, 0, [ Ic, hc ], [ 4, 4 ] ];
  var bd = [ 3, bv, et, 0, [ _u, lr, jl, fc, wa, sl, Tr, ir, Ga, Yc, Vp, Pu, Dr, Pp, Op, dp, Bi, rl, br, ov, ei, Mp, Xr, $u, xv, hv, $i, up ], [ 0, 0, 0, 0, () => vE, () => FE, 1, 0, 0, () => KC, 0, 0, () => wd, () => fE, () => SE, () => zm, 1, 0, () => Fd, () => jE, 2, 0, 2, () => oC, () => $E, () => KE, () => aE, () => Om ], 1 ];
  var Ad = [ 3, bv, tt, 0, [ hl ], [ () => Xm ] ];
  var Id = [ 3, bv, it, 0, [ pa, Tl, jl, Tr, kp, nu, Ii, zc, lv, Yc, Ga, Vp, bp, dp, Cu, Eu, $u, Uu, xv, Di, hv ], [ 0, 0, 0, 1, 1, 1, 1, 4, 4, () => KC, 0, 0, 0, () => zm, 0, 0, () => oC, () => AE, () => $E, () => Ld, () => KE ] ];
  var Nd = [ 3, bv, at, 0, [ ic, Tu, di ], [ 64 | 0, 2, 2 ], 3 ];
  var Rd = [ 3, bv, ut, 0, [ di, Tu, pu, zl ], [ 2, 2, 2, () => OC ], 2 ];
  var wd = [ 3, bv, pt, 0, [ kr, np, Xa, yc, Al, Ac, za, La, Mc, ai ], [ () => Rd, 1, 1, () => Nd, 0, 1, () => tE, () => hm, () => dd, () => Od ] ];
  var Fd = [ 3, bv, dt, 0, [ Rl ], [ 0 ], 1 ];
  var Od = [ 3, bv, Et, 0, [ di, ea, pl ], [ 2, 1, 0 ], 1 ];
  var Ld = [ 3, bv, Ct, 0, [ Na ], [ 0 ] ];
  var $d = [ 3, bv, ft, 0, [ ev, ca, Kp, Ba, Ji, Ul ], [ 0, 0, 0, 64 | 0, 15, () => Ud ] ];
  var zd = [ 3, bv, St, 0, [ Yi, ev, Ol, Tl, Jr, $l ], [ 0, 0, 0, 0, 4, 0 ] ];
  var Ud = [ 3, bv, yt, 0, [ Ql, Sc ], [ 1, 0 ] ];
  var jd = [ 3, bv, wt, 0, [ jl ], [ 0 ], 1 ];
  var Md = [ 3, bv, Ft, 0, [ jl ], [ [ () => IC, 0 ] ] ];
  var Vd = [ 3, bv, lt, 0, [ vr, Pa ], [ 64 | 0, 64 | 0 ] ];
  var qd = [ 3, bv, vt, 0, [ vr, wi ], [ () => ZC, () => iE ] ];
  var Bd = [ 3, bv, Tt, 0, [ Bu ], [ 64 | 0 ], 1 ];
  var Hd = [ 3, bv, bt, 0, [ Vu, wi ], [ () => NE, () => iE ] ];
  var Gd = [ 3, bv, At, 0, [ yl, lr, Pa ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var Qd = [ 3, bv, It, 0, [ yl, wi ], [ () => LE, () => iE ] ];
  var Kd = [ 3, bv, Ot, 0, [ jl, Pa ], [ 0, 64 | 0 ], 1 ];
  var Zd = [ 3, bv, Lt, 0, [ jl, ov ], [ [ () => IC, 0 ], () => jE ] ];
  var Wd = [ 3, bv, Ut, 0, [ nv, lr, Pa ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var Jd = [ 3, bv, jt, 0, [ nv, wi ], [ [ () => VE, 0 ], () => iE ] ];
  var _d = [ 3, bv, Vt, 0, [ oa, tr, qp ], [ 0, 0, 64 | 0 ], 1 ];
  var Yd = [ 3, bv, Mt, 0, [ fl, Pc, Kr, Lr, Qa ], [ 0, 2, 0, 128 | 0, 128 | 0 ] ];
  var Xd = [ 3, bv, Bt, 0, [ fu, ov, Mp ], [ 0, () => jE, 0 ], 1 ];
  var em = [ 3, bv, Zt, 0, [ vc, ya ], [ 0, 0 ] ];
  var tm = [ 3, bv, Wt, 0, [ Ai, su, Bl, ql, nc ], [ 0, 0, 0, 1, () => em ], 1 ];
  var om = [ 3, bv, Kt, 0, [ Cv, Rl ], [ 0, 0 ], 2 ];
  var nm = [ 3, bv, _t, 0, [ Qu ], [ 1 ], 1 ];
  var sm = [ 3, bv, Gt, 0, [ Na, Ka, Oa ], [ 0, 0, () => cm ] ];
  var cm = [ 3, bv, Qt, 0, [ pr, ar, Fu, Hu, Zu ], [ 0, 2, 0, 2, 0 ] ];
  var rm = [ 3, bv, Xt, 0, [ Dc, Qp, Gr ], [ 0, 0, 0 ] ];
  var im = [ 3, bv, eo, 0, [ Rl, gp ], [ 0, 128 | 0 ], 1 ];
  var am = [ 3, bv, to, 0, [ nr, Qr ], [ 0, 0 ], 2 ];
  var pm = [ 3, bv, oo, 0, [ Ai, su, nc ], [ 0, 0, () => am ], 3 ];
  var um = [ 3, bv, ao, 0, [ wp, qi, Fi ], [ 0, () => vm, () => lm ], 1 ];
  var lm = [ 3, bv, so, 0, [ Ec ], [ 64 | 0 ] ];
  var vm = [ 3, bv, co, 0, [ Qi, Ki, Gi, Zi, Hi, ra, vv, ap ], [ 0, 1, 0, 1, 1, 1, 1, () => dm ] ];
  var dm = [ 3, bv, ro, 0, [ Wi, zi ], [ 0, 0 ] ];
  var mm = [ 3, bv, uo, 0, [ mr, Ta, iv, ku, Xu ], [ 64 | 0, 1, 1, 1, 1 ], 1 ];
  var Cm = [ 3, bv, lo, 0, [ Vi, ua ], [ 0, 0 ], 2 ];
  var Em = [ 3, bv, mo, 0, [ el ], [ 0 ] ];
  var xm = [ 3, bv, Co, 0, [ Rr, Vr ], [ 0, 0 ], 2 ];
  var fm = [ 3, bv, Eo, 0, [ Rr, Vr ], [ 0, 0 ] ];
  var Sm = [ 3, bv, go, 0, [ gc, Zr ], [ 64 | 0, 64 | 0 ] ];
  var gm = [ 3, bv, ho, 0, [ lp, Cv ], [ 0, 0 ] ];
  var hm = [ 3, bv, ko, 0, [ tl, Ou ], [ 1, 1 ] ];
  var ym = [ 3, bv, bo, 0, [ ur, Br, fa, Ju, pv, ip, Nl ], [ () => Sm, () => nE, 2, 1, () => BE, 1, 1 ] ];
  var Dm = [ 3, bv, Io, 0, [ hl, lr, Tl, zc, fp, cp ], [ 0, 0, 64 | 0, () => Td, 0, 1 ], 1 ];
  var km = [ 3, bv, No, 0, [ Vu, fp ], [ () => RE, 0 ] ];
  var Pm = [ 3, bv, Fo, 0, [ Ti, Tl, Pl, fp, cp ], [ 0, 0, 0, 0, 1 ] ];
  var Tm = [ 3, bv, Oo, 0, [ Vl, fp ], [ 64 | 0, 0 ] ];
  var bm = [ 3, bv, Lo, 0, [ lr, Gc, Si, fp, cp, wu, _u, Mr, Ga, Nr ], [ 0, 0, 0, 0, 1, 0, 0, 0, 0, 0 ] ];
  var Am = [ 3, bv, $o, 0, [ Ll, fp ], [ 64 | 0, 0 ] ];
  var Im = [ 3, bv, yo, 0, [ Hl, Fa, Kc, or, oc ], [ 0, 0, 0, 1, () => pd ] ];
  var Nm = [ 3, bv, Po, 0, [ $a, gp, Yu ], [ 0, 128 | 0, () => kE ], 1 ];
  var Rm = [ 3, bv, zo, 0, [ qa, lp, Qp, Va ], [ 4, 0, 0, 0 ] ];
  var wm = [ 3, bv, Ho, 0, [ Na, ki ], [ 0, 0 ] ];
  var Fm = [ 3, bv, Mo, 0, [ ep, xu ], [ 64 | 0, 1 ], 2 ];
  var Om = [ 3, bv, Vo, 0, [ _a ], [ () => mE ] ];
  var Lm = [ 3, bv, qo, 0, [ Cl, tr, au ], [ 0, 0, 2 ] ];
  var $m = [ 3, bv, Qo, 0, [ bc, or, na, Hp, _c, ta ], [ 0, 1, 1, 0, 0, 0 ] ];
  var zm = [ 3, bv, Zo, 0, [ sc ], [ () => vd ] ];
  var Um = [ 3, bv, Wo, 0, [ cc, Ap, da ], [ 0, 0, 0 ] ];
  var jm = [ 3, bv, _o, 0, [ pp, Ja ], [ 1, 1 ], 1 ];
  var Mm = [ 3, bv, en, 0, [ Rl, xi ], [ 0, 0 ] ];
  var Vm = [ 3, bv, rn, 0, [ Rl, Oi ], [ 0, 0 ] ];
  var qm = [ 3, bv, sn, 0, [ or, na, Hp, lp, ac, _c ], [ 1, 1, 0, 0, 0, 0 ] ];
  var Bm = [ 3, bv, nn, 0, [ Kc, Rl, Gp ], [ 0, 0, () => hE ], 1 ];
  var Hm = [ 3, bv, Sn, 0, [ Si, qc, Zl, ri, Ep, kv, Pp, ou, Sr, pp, ov, Rp, xa, Tp, va, pi, vu, oi ], [ 0, [ () => JC, 0 ], 0, 0, 0, () => QE, () => ME, 64 | 0, 0, 0, () => jE, 0, 0, () => Bm, () => lE, () => nm, () => Wm, 2 ], 2 ];
  var Gm = [ 3, bv, gn, 0, [ jl, ov ], [ [ () => IC, 0 ], () => jE ] ];
  var Qm = [ 3, bv, vn, 8, [ nr ], [ 0 ], 1 ];
  var Km = [ 3, bv, En, 0, [ Rl, Cv, ul ], [ 0, 0, () => WE ], 1 ];
  var Zm = [ 3, bv, hn, 0, [ Qp, Au, nl ], [ 0, 4, 0 ] ];
  var Wm = [ 3, bv, Cn, 0, [ $c, hp ], [ 0, 0 ] ];
  var Jm = [ 3, bv, Yn, 0, [ bi, su, ql, pc ], [ 0, 0, 1, 0 ], 1 ];
  var _m = [ 3, bv, yn, 0, [ Cv, mv ], [ 1, 0 ] ];
  var Ym = [ 3, bv, Es, 0, [ lp, Sv ], [ 0, 0 ], 2 ];
  var Xm = [ 3, bv, xs, 0, [ Iu, _u, Rc, wa, sl, Tl, Tr, nu, kp, Ga, Yc, Vp, bp, jl, Dr, Yl, Hr, Kp, Ei, zc, cr, rr, Pp, Op, dp, Bi, rl, br, ov, jc, ei, Mp, Xr, fc, iu ], [ 0, 0, 0, () => vE, () => FE, 0, 1, 1, 1, 0, () => KC, 0, 0, 0, () => wd, () => qE, () => oE, 0, () => wE, 4, 0, () => IE, () => fE, () => SE, () => zm, 1, 0, () => Fd, () => jE, 0, 2, 0, 2, 0, 0 ] ];
  var eC = [ 3, bv, kn, 0, [ Li, ga ], [ 0, 0 ], 1 ];
  var tC = [ 3, bv, Tn, 0, [ Bp, Fr, tv ], [ 1, 0, () => iC ], 1 ];
  var oC = [ 3, bv, Pn, 0, [ vi, Sp, yl, Oa, rc, Vc ], [ 2, 0, () => bE, () => Nm, () => eC, () => TE ], 1 ];
  var nC = [ 3, bv, wn, 0, [ wp, wr, Fc, Sa, iv, av ], [ 0, 0, () => PE, 1, () => LC, () => pC ], 1 ];
  var sC = [ 3, bv, On, 0, [ wr, yr ], [ 0, 0 ] ];
  var cC = [ 3, bv, Un, 0, [ fi ], [ 0 ], 1 ];
  var rC = [ 3, bv, jn, 0, [ lp, Cv ], [ 0, () => cC ], 1 ];
  var iC = [ 3, bv, Mn, 0, [ ia ], [ () => rC ], 1 ];
  var aC = [ 3, bv, zn, 0, [ uc ], [ 0 ] ];
  var pC = [ 3, bv, $n, 0, [ ma, Ia, Kp ], [ () => aC, 0, 0 ], 1 ];
  var uC = [ 3, bv, Nn, 0, [ Dc, gu, hu, jp ], [ 0, 1, 1, 1 ] ];
  var lC = [ 3, bv, qn, 0, [ qu, Iu, Rc, zc, Au, gi, Nu, lv, al, Jl, Tl, ol, Ha, Ua, Dr, Tu, kr, yc ], [ 0, 0, 0, 4, 4, 4, 4, 4, () => OE, () => fC, 0, 0, 0, () => eE, () => wd, () => Zm, () => mC, () => vC ] ];
  var vC = [ 3, bv, Bn, 0, [ Tl, ic, Fl ], [ 0, 64 | 0, 64 | 0 ] ];
  var dC = [ 3, bv, Hn, 0, [ qu, Iu, Rc, Au, zc, gi, _l, Tl, ol ], [ 0, 0, 0, 4, 4, 4, 0, 0, 0 ] ];
  var mC = [ 3, bv, Qn, 0, [ Tl, yi, cv ], [ 0, 1, 1 ] ];
  var CC = [ 3, bv, Jn, 0, [ pa, zc, Za ], [ 0, 4, 0 ] ];
  var EC = [ 3, bv, es, 0, [ Kp, mi, Na, yv, Qu, Ku, gv, ba, rv, Xl, Ni ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => sE, 0 ], 1 ];
  var xC = [ 3, bv, ns, 0, [ Jp, Bp, Kc, or ], [ 0, 1, 0, 1 ] ];
  var fC = [ 3, bv, ss, 0, [ Dc, gu, hu, jp, yu, uu ], [ 0, 1, 1, 1, 1, 1 ] ];
  var SC = [ 3, bv, ms, 0, [ lp, Ya ], [ 0, () => EC ], 1 ];
  var gC = [ 3, bv, as, 0, [ qu, ml ], [ 0, 0 ], 1 ];
  var hC = [ 3, bv, ps, 0, [ qu ], [ 0 ] ];
  var yC = [ 3, bv, ls, 0, [ sv, lr, Qp ], [ 0, 0, 0 ], 1 ];
  var DC = [ 3, bv, vs, 0, [ sv ], [ [ () => AC, 0 ] ] ];
  var kC = [ 3, bv, Dn, 0, [ Sp, Cv ], [ 0, 0 ] ];
  var PC = [ 3, bv, gs, 0, [ Aa, Cv ], [ 0, 0 ] ];
  var TC = [ 3, bv, ws, 0, [ Yp, ov ], [ 0, () => jE ], 2 ];
  var bC = [ 3, bv, Fs, 0, [], [] ];
  var AC = [ 3, bv, zs, 0, [ tc, kc, xc, Jc, Rc, xr, Lc, Hc, fr, Sr, zc, Mr, Xr, ii, Mi, sa, va, Va, Ga, pp, yp, Vp, bp, Lp, $p, Au, wu, Mu, Nu, cl, Ru, ov, wl, Ml, Dv, pi, Di ], [ () => GC, () => QC, 0, 0, 0, 0, 4, 0, () => XC, 0, 4, 0, 2, 4, 0, 0, () => lE, 0, 0, 0, [ () => wC, 0 ], 0, 0, 4, 4, 4, 0, 0, 4, 0, 4, () => jE, 0, 0, 1, () => nm, () => RC ] ];
  var IC = [ 3, bv, Ds, 0, [ Ml, qc, Si, Zl, ri, Ep, Du, kv, Tl, _p, Pp, Cr, vu, ou, Sr, pp, va, Rp, xa, Tp, Wp, hr, $r, Xp, pi, oi ], [ 0, [ () => JC, 0 ], 0, 0, 0, 0, 1, () => QE, 0, () => yE, () => ME, 64 | 0, () => Wm, 64 | 0, 0, 0, () => lE, 0, 0, () => Bm, 4, 4, 4, 0, () => nm, 2 ] ];
  var NC = [ 3, bv, ks, 0, [ Rl, xi ], [ 0, 0 ] ];
  var RC = [ 3, bv, Ts, 0, [ Qu, Na ], [ 1, 0 ] ];
  var wC = [ 3, bv, Ns, 0, [ Zc, Sr, la, ri, pp, Zl, pi ], [ [ () => YC, 0 ], 0, () => uE, 0, 0, 0, () => nm ] ];
  var FC = [ 3, bv, Os, 0, [ pa, Wl, Iu, Rc, wu, si, Tl, jl, Bc, kp, nu, zc, lv, Ga, Yc, Vp, bp, dp, wa, sl, xl, ll, il, ov, Di ], [ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 4, 4, 0, () => KC, 0, 0, () => zm, () => vE, () => FE, () => _m, 0, 4, () => jE, () => Ld ] ];
  var OC = [ 3, bv, hs, 0, [ Rl, Cv ], [ 0, 1 ], 2 ];
  var LC = [ 3, bv, ys, 0, [ ha, Fp ], [ 1, 1 ] ];
  var $C = [ 3, bv, Ms, 0, [ tr, kl, tp ], [ 0, 1, 64 | 0 ], 2 ];
  var zC = [ 3, bv, Vs, 0, [ lp, Wu, Xi ], [ 0, 1, 1 ], 3 ];
  var UC = [ 3, bv, Qs, 0, [ hl, lr, Tr, jl, Yc, Dr, fc, dp, Pp, Op, Vp, Pi, Bi, br, Xr, ei, wa, Mp, sl, $u, xv, hv, $i, up ], [ 0, 0, 1, 0, () => KC, () => wd, 0, () => zm, () => fE, () => SE, 0, 2, 1, () => Fd, 2, 2, () => vE, 0, () => FE, () => oC, () => $E, () => KE, () => aE, () => Om ], 1 ];
  var jC = [ 3, bv, Ks, 0, [ hl ], [ () => Xm ] ];
  var MC = [ 3, bv, Zs, 0, [ lp, aa, qr, ui, El, Ri, wc ], [ 0, () => Em, () => Yd, () => tm, () => Jm, () => pm, 2 ] ];
  var VC = [ 3, bv, Ws, 0, [ ju, au ], [ 0, 2 ] ];
  var qC = [ 3, bv, Ys, 0, [ Cc, Ip, Kl ], [ 0, 0, 0 ] ];
  var BC = [ 3, bv, Xs, 0, [ Kp, Hl, wp, oc ], [ 0, 0, 0, () => qC ], 3 ];
  var HC = [ 1, bv, he, 0, () => gm ];
  var GC = [ 1, bv, Te, 0, () => ud ];
  var QC = [ 1, bv, be, 0, () => ld ];
  var KC = [ 1, bv, Qe, 0, () => md ];
  var ZC = [ 1, bv, st, 0, () => Cd ];
  var WC = [ 1, bv, ot, 0, () => fd ];
  var JC = [ 1, bv, je, 0, [ () => gd, 0 ] ];
  var _C = [ 1, bv, Me, 0, () => hd ];
  var YC = [ 1, bv, Ge, 0, [ () => yd, 0 ] ];
  var XC = [ 1, bv, rt, 0, () => Sd ];
  var eE = [ 1, bv, gt, 0, () => zd ];
  var tE = [ 1, bv, ht, 0, () => $d ];
  var oE = [ 1, bv, qt, 0, () => Id ];
  var nE = [ 1, bv, xt, 0, () => _d ];
  var sE = [ 1, bv, Ht, 0, () => Xd ];
  var cE = [ 1, bv, Jt, 0, () => om ];
  var rE = [ 1, bv, Yt, 8, () => gm ];
  var iE = [ 1, bv, no, 0, () => rm ];
  var aE = [ 1, bv, io, 0, () => um ];
  var pE = [ 1, bv, vo, 0, () => Cm ];
  var uE = [ 1, bv, xo, 0, () => fm ];
  var lE = [ 1, bv, fo, 0, () => xm ];
  var vE = [ 1, bv, Do, 0, () => Im ];
  var dE = [ 1, bv, Uo, 0, () => Rm ];
  var mE = [ 1, bv, jo, 0, () => Fm ];
  var CE = [ 1, bv, Bo, 0, () => Lm ];
  var EE = [ 1, bv, Ko, 0, () => $m ];
  var xE = [ 1, bv, Jo, 0, () => Um ];
  var fE = [ 1, bv, on, 0, () => Mm ];
  var SE = [ 1, bv, an, 0, () => Vm ];
  var gE = [ 1, bv, cn, 0, () => qm ];
  var hE = [ 1, bv, tn, 0, () => gm ];
  var yE = [ 1, bv, ln, 0, () => ld ];
  var DE = [ 1, bv, xn, 0, () => Km ];
  var kE = [ 1, bv, Xn, 0, () => Ym ];
  var PE = [ 1, bv, bn, 0, () => tC ];
  var TE = [ 1, bv, An, 0, () => ZE ];
  var bE = [ 1, bv, Fn, 0, () => nC ];
  var AE = [ 1, bv, Ln, 0, () => sC ];
  var IE = [ 1, bv, Rn, 0, () => uC ];
  var NE = [ 1, bv, Zn, 0, () => lC ];
  var RE = [ 1, bv, Gn, 0, () => dC ];
  var wE = [ 1, bv, _n, 0, () => CC ];
  var FE = [ 1, bv, rs, 0, () => xC ];
  var OE = [ 1, bv, cs, 0, () => fC ];
  var LE = [ 1, bv, fs, 0, () => Xm ];
  var $E = [ 1, bv, Cs, 0, () => SC ];
  var zE = [ 1, bv, Ss, 0, () => gm ];
  var UE = [ 1, bv, Vn, 0, () => kC ];
  var jE = [ 1, bv, Us, 0, () => PC ];
  var ME = [ 1, bv, Ps, 0, () => NC ];
  var VE = [ 1, bv, js, 0, [ () => AC, 0 ] ];
  var qE = [ 1, bv, $s, 0, () => FC ];
  var BE = [ 1, bv, bs, 0, () => $C ];
  var HE = [ 1, bv, Hs, 0, () => zC ];
  var GE = [ 1, bv, Js, 0, () => VC ];
  var QE = [ 1, bv, _s, 0, () => MC ];
  var KE = [ 1, bv, ec, 0, () => BC ];
  var ZE = [ 4, bv, In, 0, [ ja ], [ 0 ] ];
  var WE = [ 4, bv, us, 0, [ xp ], [ () => jm ] ];
  var JE = [ 9, bv, _e, 0, () => kd, () => Pd ];
  var _E = [ 9, bv, nt, 0, () => bd, () => Ad ];
  var YE = [ 9, bv, $t, 0, () => jd, () => Md ];
  var XE = [ 9, bv, mt, 0, () => Vd, () => qd ];
  var ex = [ 9, bv, Pt, 0, () => Bd, () => Hd ];
  var tx = [ 9, bv, Nt, 0, () => Gd, () => Qd ];
  var ox = [ 9, bv, zt, 0, () => Kd, () => Zd ];
  var nx = [ 9, bv, Rt, 0, () => Wd, () => Jd ];
  var sx = [ 9, bv, Ao, 0, () => Dm, () => km ];
  var cx = [ 9, bv, wo, 0, () => Pm, () => Tm ];
  var rx = [ 9, bv, Ro, 0, () => bm, () => Am ];
  var ix = [ 9, bv, fn, 0, () => Hm, () => Gm ];
  var ax = [ 9, bv, is, 0, () => gC, () => hC ];
  var px = [ 9, bv, ds, 0, () => yC, () => DC ];
  var ux = [ 9, bv, Rs, 0, () => TC, () => bC ];
  var lx = [ 9, bv, Gs, 0, () => UC, () => jC ];
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
    signer: new M.f2
   } ],
   logger: e?.logger ?? new B.N,
   protocol: e?.protocol ?? V.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ecs",
    errorTypeRegistries: ad,
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
   (0, I.I)(process.version);
   const t = (0, R.I)(e);
   const defaultConfigProvider = () => t().then(N.l);
   const o = getRuntimeConfig(e);
   (0, D.I)(process.version);
   const n = {
    profile: e?.profile,
    logger: o.logger
   };
   return {
    ...o,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, w.Z)(b.$, n),
    bodyLengthChecker: e?.bodyLengthChecker ?? z.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? A.v6,
    defaultSocketTimeout: (0, k.E)(e?.requestHandler, 9e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, P.pf)({
     serviceId: o.serviceId,
     clientVersion: y.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, w.Z)(C.qs, e),
    region: e?.region ?? (0, w.Z)(F.GG, {
     ...F.zH,
     ...n
    }),
    requestHandler: U.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, w.Z)({
     ...C.kN,
     default: async () => (await defaultConfigProvider()).retryMode || $.L0
    }, e),
    streamCollector: e?.streamCollector ?? j.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, w.Z)(O.e$, n),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, w.Z)(L.Ko, n),
    userAgentAppId: e?.userAgentAppId ?? (0, w.Z)(T.hV, n)
   };
  };
  var vx = o(9999);
  var dx = o(6571);
  var mx = o(274);
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
   const o = Object.assign((0, vx.R)(e), (0, dx.xA)(e), (0, mx.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, vx.$)(o), (0, dx.uv)(o), (0, mx.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class ECSClient extends l.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const l = (0, n.D)(o);
    const f = (0, C.$z)(l);
    const S = (0, v.T)(f);
    const g = (0, s.OV)(S);
    const h = (0, d.Co)(g);
    const y = resolveHttpAuthSchemeConfig(h);
    const D = resolveRuntimeExtensions(y, e?.extensions || []);
    this.config = D;
    this.middlewareStack.use((0, x.wq)(this.config));
    this.middlewareStack.use((0, c.sM)(this.config));
    this.middlewareStack.use((0, E.ey)(this.config));
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
  var Cx = o(6801);
  const Ex = (0, Cx.k)(h, "AmazonEC2ContainerServiceV20141113", "ECSClient", d.rD);
  const xx = {};
  const _mw0 = (e, t, o, n) => [];
  class ContinueServiceDeploymentCommand extends(Ex(xx, _mw0, "ContinueServiceDeployment", JE)){}
  class CreateServiceCommand extends(Ex(xx, _mw0, "CreateService", _E)){}
  class DeregisterTaskDefinitionCommand extends(Ex(xx, _mw0, "DeregisterTaskDefinition", YE)){}
  class DescribeClustersCommand extends(Ex(xx, _mw0, "DescribeClusters", XE)){}
  class DescribeServiceDeploymentsCommand extends(Ex(xx, _mw0, "DescribeServiceDeployments", ex)){}
  class DescribeServicesCommand extends(Ex(xx, _mw0, "DescribeServices", tx)){}
  class DescribeTaskDefinitionCommand extends(Ex(xx, _mw0, "DescribeTaskDefinition", ox)){}
  class DescribeTasksCommand extends(Ex(xx, _mw0, "DescribeTasks", nx)){}
  class ListServiceDeploymentsCommand extends(Ex(xx, _mw0, "ListServiceDeployments", sx)){}
  class ListTaskDefinitionsCommand extends(Ex(xx, _mw0, "ListTaskDefinitions", cx)){}
  class ListTasksCommand extends(Ex(xx, _mw0, "ListTasks", rx)){}
  class RegisterTaskDefinitionCommand extends(Ex(xx, _mw0, "RegisterTaskDefinition", ix)){}
  class StopServiceDeploymentCommand extends(Ex(xx, _mw0, "StopServiceDeployment", ax)){}
  class StopTaskCommand extends(Ex(xx, _mw0, "StopTask", px)){}
  class TagResourceCommand extends(Ex(xx, _mw0, "TagResource", ux)){}
  class UpdateServiceCommand extends(Ex(xx, _mw0, "UpdateService", lx)){}
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
    const v = n.message ?? n.Message ?? "UnknownError";
    const d = this.compositeErrorRegistry.getErrorCtor(p) ?? Error;
    const m = new d({});
    const C = {};
    const E = this.codec.createDeserializer();
    for (const [e, t] of l.structIterator()) if (n[e] != null) C[e] = E.readObject(t, n[e]);
    if (r) this.mixin.queryCompatOutput(n, C);
    throw this.mixin.decorateServiceException(Object.assign(m, u, {
     $fault: l.getMergedTraits().error,
     message: v
    }, C), n);
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
