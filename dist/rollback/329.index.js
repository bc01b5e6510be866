"use strict";

exports.id = 329;

exports.ids = [ 329 ];

exports.modules = {
 6329: ((e, t, o) => {
  o.d(t, {
   ContinueServiceDeploymentCommand: () => ContinueServiceDeploymentCommand,
   CreateServiceCommand: () => CreateServiceCommand,
   DeregisterTaskDefinitionCommand: () => DeregisterTaskDefinitionCommand,
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
  var l = o(1567);
  var u = o(8702);
  var v = o(7503);
  var d = o(4172);
  var m = o(7041);
  var E = o(7760);
  var C = o(2122);
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
  var A = o(2628);
  var b = o(9882);
  var I = o(1034);
  var w = o(479);
  var R = o(8234);
  var N = o(3945);
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
  var Z = o(7332);
  var J = o(9809);
  var K = o(6180);
  var W = o(8479);
  var _ = o(7009);
  var Y = o(1046);
  var X = o(5258);
  const ee = "ref";
  const te = -1, oe = true, ne = "isSet", se = "PartitionResult", ce = "booleanEquals", re = "getAttr", ie = {
   [ee]: "Endpoint"
  }, ae = {
   [ee]: se
  }, pe = {}, le = [ {
   [ee]: "Region"
  } ];
  const ue = {
   conditions: [ [ ne, [ ie ] ], [ ne, le ], [ "aws.partition", le, se ], [ ce, [ {
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
  const Ee = X.d.from(me, ve, ue.conditions, ue.results);
  const Ce = new W.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => Ce.get(e, () => (0, _.c)(Ee, {
   endpointParams: e,
   logger: t.logger
  }));
  Y.m.aws = K.U;
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
  const Ae = "Attributes";
  const be = "BlockedException";
  const Ie = "CreatedAt";
  const we = "CanaryConfiguration";
  const Re = "ClusterContainsContainerInstancesException";
  const Ne = "ClusterContainsCapacityProviderException";
  const Fe = "ClusterContainsServicesException";
  const Oe = "ClusterContainsTasksException";
  const Le = "ContainerDefinition";
  const $e = "ContainerDependency";
  const ze = "ContainerDefinitions";
  const Ue = "ContainerDependencies";
  const je = "ClientException";
  const Me = "ConflictException";
  const Ve = "ClusterNotFoundException";
  const qe = "ContainerOverride";
  const Be = "ContainerOverrides";
  const He = "CapacityProviderStrategy";
  const Ge = "CapacityProviderStrategyItem";
  const Qe = "ContainerRestartPolicy";
  const Ze = "ContinueServiceDeployment";
  const Je = "ContinueServiceDeploymentRequest";
  const Ke = "ContinueServiceDeploymentResponse";
  const We = "CreateServiceRequest";
  const _e = "CreateServiceResponse";
  const Ye = "CreateService";
  const Xe = "Container";
  const et = "Containers";
  const tt = "Deployment";
  const ot = "DeploymentAlarms";
  const nt = "DeploymentConfiguration";
  const st = "DeploymentCircuitBreaker";
  const ct = "DeploymentController";
  const rt = "DeploymentEphemeralStorage";
  const it = "DeploymentEarlySuccessCriteria";
  const at = "DevicesList";
  const pt = "DeploymentLifecycleHook";
  const lt = "DeploymentLifecycleHookDetail";
  const ut = "DeploymentLifecycleHookDetailList";
  const vt = "DeploymentLifecycleHookList";
  const dt = "DeploymentLifecycleHookTimeoutConfiguration";
  const mt = "DaemonNotActiveException";
  const Et = "DaemonNotFoundException";
  const Ct = "DescribeServiceDeployments";
  const xt = "DescribeServiceDeploymentsRequest";
  const ft = "DescribeServiceDeploymentsResponse";
  const St = "DescribeServicesRequest";
  const gt = "DescribeServicesResponse";
  const ht = "DescribeServices";
  const yt = "DescribeTasks";
  const Dt = "DeregisterTaskDefinitionRequest";
  const kt = "DeregisterTaskDefinitionResponse";
  const Pt = "DescribeTaskDefinitionRequest";
  const Tt = "DescribeTaskDefinitionResponse";
  const At = "DeregisterTaskDefinition";
  const bt = "DescribeTaskDefinition";
  const It = "DescribeTasksRequest";
  const wt = "DescribeTasksResponse";
  const Rt = "DockerVolumeConfiguration";
  const Nt = "Device";
  const Ft = "Deployments";
  const Ot = "EBSTagSpecification";
  const Lt = "EBSTagSpecifications";
  const $t = "EnvironmentFile";
  const zt = "EFSAuthorizationConfig";
  const Ut = "EFSVolumeConfiguration";
  const jt = "EnvironmentFiles";
  const Mt = "EphemeralStorage";
  const Vt = "EnvironmentVariables";
  const qt = "Failure";
  const Bt = "FirelensConfiguration";
  const Ht = "FSxWindowsFileServerAuthorizationConfig";
  const Gt = "FSxWindowsFileServerVolumeConfiguration";
  const Qt = "Failures";
  const Zt = "GatewayConnectorFilters";
  const Jt = "GatewayConnectorHealthCheck";
  const Kt = "GatewayConnectorHealthCheckMatcher";
  const Wt = "GatewayConnectorList";
  const _t = "GatewayConnector";
  const Yt = "GatewayNotFoundException";
  const Xt = "HealthCheck";
  const eo = "HostEntry";
  const to = "HostEntryList";
  const oo = "HostVolumeProperties";
  const no = "InferenceAccelerator";
  const so = "InferenceAcceleratorOverride";
  const co = "InferenceAcceleratorOverrides";
  const ro = "InferenceAccelerators";
  const io = "InvalidParameterException";
  const ao = "KernelCapabilities";
  const po = "KeyValuePair";
  const lo = "LoadBalancer";
  const uo = "LoadBalancers";
  const vo = "LinearConfiguration";
  const mo = "LogConfiguration";
  const Eo = "LimitExceededException";
  const Co = "LinuxParameters";
  const xo = "ListServiceDeployments";
  const fo = "ListServiceDeploymentsRequest";
  const So = "ListServiceDeploymentsResponse";
  const go = "ListTasks";
  const ho = "ListTaskDefinitions";
  const yo = "ListTaskDefinitionsRequest";
  const Do = "ListTaskDefinitionsResponse";
  const ko = "ListTasksRequest";
  const Po = "ListTasksResponse";
  const To = "ManagedAgent";
  const Ao = "ManagedAgents";
  const bo = "MetricConfigurationList";
  const Io = "MetricConfiguration";
  const wo = "MonitoringConfiguration";
  const Ro = "MountPoint";
  const No = "MountPointList";
  const Fo = "MissingVersionException";
  const Oo = "NetworkBinding";
  const Lo = "NetworkBindings";
  const $o = "NetworkConfiguration";
  const zo = "NetworkInterface";
  const Uo = "NetworkInterfaces";
  const jo = "NvidiaMpsAllocation";
  const Mo = "NamespaceNotFoundException";
  const Vo = "NoUpdateAvailableException";
  const qo = "PlacementConstraint";
  const Bo = "ProxyConfigurationProperties";
  const Ho = "PlacementConstraints";
  const Go = "ProxyConfiguration";
  const Qo = "PortMapping";
  const Zo = "PortMappingList";
  const Jo = "PlacementStrategy";
  const Ko = "PlacementStrategies";
  const Wo = "PlatformTaskDefinitionIncompatibilityException";
  const _o = "PlatformUnknownException";
  const Yo = "RequiresAttributes";
  const Xo = "RepositoryCredentials";
  const en = "ResourceInUseException";
  const tn = "ResourceNotFoundException";
  const on = "RuntimePlatform";
  const nn = "ResourceRequirement";
  const sn = "ResourceRequirements";
  const cn = "RegisterTaskDefinition";
  const rn = "RegisterTaskDefinitionRequest";
  const an = "RegisterTaskDefinitionResponse";
  const pn = "Rollback";
  const ln = "Scale";
  const un = "SystemControl";
  const vn = "ServiceConnectAccessLogConfiguration";
  const dn = "ServiceConnectConfiguration";
  const mn = "ServiceConnectClientAlias";
  const En = "ServiceConnectClientAliasList";
  const Cn = "ServiceConnectContainerConfigurations";
  const xn = "ServiceConnectContainerConfiguration";
  const fn = "ServiceCurrentRevisionSummary";
  const Sn = "ServiceCurrentRevisionSummaryList";
  const gn = "ServiceConnectService";
  const hn = "ServiceConnectServiceList";
  const yn = "ServiceConnectServiceResource";
  const Dn = "ServiceConnectServiceResourceList";
  const kn = "ServiceConnectTlsConfiguration";
  const Pn = "ServiceConnectTlsCertificateAuthority";
  const Tn = "ServiceConnectTestTrafficHeaderMatchRules";
  const An = "ServiceConnectTestTrafficHeaderRules";
  const bn = "ServiceConnectTestTrafficRules";
  const In = "SystemControls";
  const wn = "ServiceDeployment";
  const Rn = "ServiceDeploymentAlarms";
  const Nn = "ServiceDeploymentBrief";
  const Fn = "ServiceDeploymentsBrief";
  const On = "ServiceDeploymentCircuitBreaker";
  const Ln = "ServiceDeploymentNotFoundException";
  const $n = "ServiceDeployments";
  const zn = "ServerException";
  const Un = "ServiceEvent";
  const jn = "ServiceEvents";
  const Mn = "S3FilesVolumeConfiguration";
  const Vn = "SecretList";
  const qn = "ServiceManagedEBSVolumeConfiguration";
  const Bn = "ServiceNotActiveException";
  const Hn = "ServiceNotFoundException";
  const Gn = "ServiceRegistry";
  const Qn = "ServiceRevisionSummary";
  const Zn = "ServiceRevisionsSummaryList";
  const Jn = "ServiceRegistries";
  const Kn = "StopServiceDeployment";
  const Wn = "StopServiceDeploymentRequest";
  const _n = "StopServiceDeploymentResponse";
  const Yn = "SharingStrategy";
  const Xn = "StopTaskRequest";
  const es = "StopTaskResponse";
  const ts = "StopTask";
  const os = "ServiceVolumeConfiguration";
  const ns = "ServiceVolumeConfigurations";
  const ss = "Secret";
  const cs = "Service";
  const rs = "Services";
  const is = "Tag";
  const as = "ThresholdConfiguration";
  const ps = "TimeoutConfiguration";
  const ls = "TaskDefinition";
  const us = "TaskDefinitionPlacementConstraint";
  const vs = "TaskDefinitionPlacementConstraints";
  const ds = "TaskEphemeralStorage";
  const ms = "TmpfsList";
  const Es = "TargetNotConnectedException";
  const Cs = "TargetNotFoundException";
  const xs = "TaskOverride";
  const fs = "TagResource";
  const Ss = "TagResourceRequest";
  const gs = "TagResourceResponse";
  const hs = "TaskSet";
  const ys = "TaskSetNotFoundException";
  const Ds = "TaskSets";
  const ks = "Task";
  const Ps = "Tags";
  const Ts = "Tasks";
  const As = "Tmpfs";
  const bs = "Ulimit";
  const Is = "UnsupportedFeatureException";
  const ws = "UpdateInProgressException";
  const Rs = "UlimitList";
  const Ns = "UpdateService";
  const Fs = "UpdateServiceRequest";
  const Os = "UpdateServiceResponse";
  const Ls = "Volume";
  const $s = "VolumeFrom";
  const zs = "VolumeFromList";
  const Us = "VolumeList";
  const js = "VpcLatticeAdvancedConfiguration";
  const Ms = "VpcLatticeConfiguration";
  const Vs = "VpcLatticeConfigurations";
  const qs = "attachments";
  const Bs = "advancedConfiguration";
  const Hs = "authorizationConfig";
  const Gs = "awsvpcConfiguration";
  const Qs = "attachmentId";
  const Zs = "accessLogConfiguration";
  const Js = "alarmNames";
  const Ks = "appProtocol";
  const Ws = "accessPointArn";
  const _s = "awsPcaAuthorityArn";
  const Ys = "assignPublicIp";
  const Xs = "accessPointId";
  const ec = "alternateTargetGroupArn";
  const tc = "accessTypes";
  const oc = "availabilityZone";
  const nc = "availabilityZoneRebalancing";
  const sc = "action";
  const cc = "add";
  const rc = "after";
  const ic = "alarms";
  const ac = "arn";
  const pc = "attributes";
  const lc = "autoprovision";
  const uc = "base";
  const vc = "bindIP";
  const dc = "bakeTimeInMinutes";
  const mc = "before";
  const Ec = "client";
  const Cc = "clusterArn";
  const xc = "configuredAtLaunch";
  const fc = "clientAliases";
  const Sc = "containerArn";
  const gc = "connectivityAt";
  const hc = "cpuArchitecture";
  const yc = "createdAt";
  const Dc = "canaryBakeTimeInMinutes";
  const kc = "createdBy";
  const Pc = "canaryConfiguration";
  const Tc = "containerConfigurations";
  const Ac = "containerDefinitions";
  const bc = "computedDesiredCount";
  const Ic = "containerInstanceArn";
  const wc = "containerInstance";
  const Rc = "containerName";
  const Nc = "containerOverrides";
  const Fc = "canaryPercent";
  const Oc = "capacityProviderName";
  const Lc = "containerPortRange";
  const $c = "capacityProviderStrategy";
  const zc = "capacityProvider";
  const Uc = "containerPath";
  const jc = "containerPort";
  const Mc = "credentialsParameter";
  const Vc = "credentialSpecs";
  const qc = "currentServiceDeployment";
  const Bc = "currentServiceRevisions";
  const Hc = "clientToken";
  const Gc = "capabilities";
  const Qc = "cluster";
  const Zc = "command";
  const Jc = "compatibilities";
  const Kc = "condition";
  const Wc = "connectivity";
  const _c = "containers";
  const Yc = "cpu";
  const Xc = "details";
  const er = "deregisteredAt";
  const tr = "discoveryArn";
  const or = "deploymentConfiguration";
  const nr = "deploymentCircuitBreaker";
  const sr = "desiredCount";
  const cr = "deploymentController";
  const rr = "dockerLabels";
  const ir = "disableNetworking";
  const ar = "daemonName";
  const pr = "deviceName";
  const lr = "discoveryName";
  const ur = "dnsName";
  const vr = "dependsOn";
  const dr = "driverOpts";
  const mr = "deleteRequestedAt";
  const Er = "dnsServers";
  const Cr = "dnsSearchDomains";
  const xr = "dockerSecurityOptions";
  const fr = "desiredStatus";
  const Sr = "deviceType";
  const gr = "dockerVolumeConfiguration";
  const hr = "devices";
  const yr = "deployments";
  const Dr = "detail";
  const kr = "domain";
  const Pr = "driver";
  const Tr = "drop";
  const Ar = "error";
  const br = "expiresAt";
  const Ir = "exitCode";
  const wr = "enableExecuteCommand";
  const Rr = "enableECSManagedTags";
  const Nr = "environmentFiles";
  const Fr = "enableFaultInjection";
  const Or = "extraHosts";
  const Lr = "externalId";
  const $r = "entryPoint";
  const zr = "executionRoleArn";
  const Ur = "executionStoppedAt";
  const jr = "earlySuccessCriteria";
  const Mr = "ephemeralStorage";
  const Vr = "efsVolumeConfiguration";
  const qr = "environment";
  const Br = "enabled";
  const Hr = "enable";
  const Gr = "encrypted";
  const Qr = "essential";
  const Zr = "events";
  const Jr = "expression";
  const Kr = "exact";
  const Wr = "family";
  const _r = "finishedAt";
  const Yr = "firelensConfiguration";
  const Xr = "failureCount";
  const ei = "fargateEphemeralStorage";
  const ti = "forceNewDeployment";
  const oi = "familyPrefix";
  const ni = "fileSystemArn";
  const si = "fileSystemId";
  const ci = "failedTasks";
  const ri = "filesystemType";
  const ii = "fsxWindowsFileServerVolumeConfiguration";
  const ai = "failures";
  const pi = "filters";
  const li = "field";
  const ui = "format";
  const vi = "gatewayConnectors";
  const di = "grpcCode";
  const mi = "gpuIds";
  const Ei = "gpuSharingStrategy";
  const Ci = "group";
  const xi = "hostname";
  const fi = "healthCheck";
  const Si = "healthCheckGracePeriodSeconds";
  const gi = "healthCheckIntervalSeconds";
  const hi = "healthCheckPath";
  const yi = "healthCheckProtocol";
  const Di = "healthCheckPort";
  const ki = "healthCheckTimeoutSeconds";
  const Pi = "httpCode";
  const Ti = "hookDetails";
  const Ai = "httpError";
  const bi = "hookId";
  const Ii = "hardLimit";
  const wi = "healthyPercent";
  const Ri = "hostPortRange";
  const Ni = "hostPath";
  const Fi = "hostPort";
  const Oi = "healthStatus";
  const Li = "hookTargetArn";
  const $i = "healthyThresholdCount";
  const zi = "header";
  const Ui = "host";
  const ji = "id";
  const Mi = "ipAddress";
  const Vi = "inferenceAcceleratorOverrides";
  const qi = "inferenceAccelerators";
  const Bi = "ipv6Address";
  const Hi = "issuerCertificateAuthority";
  const Gi = "imageDigest";
  const Qi = "ignoredExitCodes";
  const Zi = "ipcMode";
  const Ji = "initProcessEnabled";
  const Ki = "ingressPortOverride";
  const Wi = "includeQueryParameters";
  const _i = "idleTimeoutSeconds";
  const Yi = "iam";
  const Xi = "image";
  const ea = "interactive";
  const ta = "include";
  const oa = "interval";
  const na = "iops";
  const sa = "key";
  const ca = "kmsKey";
  const ra = "kmsKeyId";
  const ia = "links";
  const aa = "loadBalancers";
  const pa = "loadBalancerName";
  const la = "logConfiguration";
  const ua = "linearConfiguration";
  const va = "logDriver";
  const da = "lifecycleHooks";
  const ma = "lifecycleHookDetails";
  const Ea = "logLevel";
  const Ca = "linuxParameters";
  const xa = "lastStatus";
  const fa = "lastStartedAt";
  const Sa = "lifecycleStages";
  const ga = "lifecycleStage";
  const ha = "launchType";
  const ya = "labels";
  const Da = "message";
  const ka = "managedAgents";
  const Pa = "maxComputePercent";
  const Ta = "metricConfigurations";
  const Aa = "managedEBSVolume";
  const ba = "minimumHealthyPercent";
  const Ia = "metricNames";
  const wa = "mountOptions";
  const Ra = "mountPoints";
  const Na = "maximumPercent";
  const Fa = "memoryReservation";
  const Oa = "maxResults";
  const La = "maxSwap";
  const $a = "matcher";
  const za = "memory";
  const Ua = "monitoring";
  const ja = "name";
  const Ma = "networkBindings";
  const Va = "networkConfiguration";
  const qa = "neuronDeviceIds";
  const Ba = "networkInterfaces";
  const Ha = "networkMode";
  const Ga = "nvidiaMps";
  const Qa = "nextToken";
  const Za = "namespace";
  const Ja = "options";
  const Ka = "operatingSystemFamily";
  const Wa = "overrides";
  const _a = "privileged";
  const Ya = "pendingCount";
  const Xa = "placementConstraints";
  const ep = "proxyConfiguration";
  const tp = "platformFamily";
  const op = "privateIpv4Address";
  const np = "productionListenerRule";
  const sp = "portMappings";
  const cp = "pidMode";
  const rp = "portName";
  const ip = "perRequestTimeoutSeconds";
  const ap = "placementStrategy";
  const pp = "pullStartedAt";
  const lp = "pullStoppedAt";
  const up = "pseudoTerminal";
  const vp = "pendingTaskCount";
  const dp = "propagateTags";
  const mp = "platformVersion";
  const Ep = "permissions";
  const Cp = "port";
  const xp = "protocol";
  const fp = "properties";
  const Sp = "reason";
  const gp = "roleArn";
  const hp = "restartAttemptPeriod";
  const yp = "registeredAt";
  const Dp = "registryArn";
  const kp = "requiresAttributes";
  const Pp = "resourceArn";
  const Tp = "registeredBy";
  const Ap = "repositoryCredentials";
  const bp = "requiresCompatibilities";
  const Ip = "runningCount";
  const wp = "rootDirectory";
  const Rp = "resourceIds";
  const Np = "runtimeId";
  const Fp = "resourceManagementType";
  const Op = "readOnly";
  const Lp = "resetOnHealthyTask";
  const $p = "requestedProductionTrafficWeight";
  const zp = "restartPolicy";
  const Up = "runtimePlatform";
  const jp = "resourceRequirements";
  const Mp = "readonlyRootFilesystem";
  const Vp = "rolloutState";
  const qp = "rolloutStateReason";
  const Bp = "resolutionSeconds";
  const Hp = "resourceType";
  const Gp = "requestedTaskCount";
  const Qp = "runningTaskCount";
  const Zp = "requestedTestTrafficWeight";
  const Jp = "revision";
  const Kp = "retries";
  const Wp = "role";
  const _p = "rollback";
  const Yp = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
  const Xp = "startedAt";
  const el = "serviceArn";
  const tl = "stoppedAt";
  const ol = "stoppingAt";
  const nl = "startedBy";
  const sl = "stepBakeTimeInMinutes";
  const cl = "systemControls";
  const rl = "serviceConnectConfiguration";
  const il = "serviceConnectResources";
  const al = "sourceContainer";
  const pl = "stopCode";
  const ll = "serviceDeployments";
  const ul = "serviceDeploymentArn";
  const vl = "serviceDeploymentArns";
  const dl = "securityGroups";
  const ml = "sizeInGiB";
  const El = "snapshotId";
  const Cl = "softLimit";
  const xl = "sharedMemorySize";
  const fl = "serviceName";
  const Sl = "secretOptions";
  const gl = "startPeriod";
  const hl = "sourcePath";
  const yl = "stepPercent";
  const Dl = "statusReason";
  const kl = "serviceRevisionArn";
  const Pl = "serviceRegistries";
  const Tl = "stoppedReason";
  const Al = "schedulingStrategy";
  const bl = "stabilityStatusAt";
  const Il = "sourceServiceRevisions";
  const wl = "sourceServiceRevisionCleanup";
  const Rl = "sharingStrategy";
  const Nl = "stabilityStatus";
  const Fl = "startTimeout";
  const Ol = "stopTimeout";
  const Ll = "stopType";
  const $l = "sourceVolume";
  const zl = "s3filesVolumeConfiguration";
  const Ul = "scale";
  const jl = "scope";
  const Ml = "server";
  const Vl = "secrets";
  const ql = "service";
  const Bl = "services";
  const Hl = "size";
  const Gl = "sort";
  const Ql = "status";
  const Zl = "strategy";
  const Jl = "subnets";
  const Kl = "swappiness";
  const Wl = "type";
  const _l = "taskArn";
  const Yl = "triggeredAlarmNames";
  const Xl = "targetArn";
  const eu = "taskArns";
  const tu = "timeoutAction";
  const ou = "thresholdConfiguration";
  const nu = "timeoutConfiguration";
  const su = "taskDefinition";
  const cu = "taskDefinitionArn";
  const ru = "taskDefinitionArns";
  const iu = "transitEncryptionPort";
  const au = "transitEncryption";
  const pu = "targetGroupArn";
  const lu = "targetId";
  const uu = "timeoutInMinutes";
  const vu = "testListenerRule";
  const du = "taskRoleArn";
  const mu = "taskSetArn";
  const Eu = "targetServiceRevision";
  const Cu = "targetServiceRevisionArn";
  const xu = "taskSets";
  const fu = "tagSpecifications";
  const Su = "targetType";
  const gu = "testTrafficRules";
  const hu = "tags";
  const yu = "tasks";
  const Du = "task";
  const ku = "threshold";
  const Pu = "throughput";
  const Tu = "timeout";
  const Au = "tls";
  const bu = "tmpfs";
  const Iu = "user";
  const wu = "updatedAt";
  const Ru = "unhealthyThresholdCount";
  const Nu = "ulimits";
  const Fu = "unit";
  const Ou = "value";
  const Lu = "versionConsistency";
  const $u = "volumeConfigurations";
  const zu = "volumesFrom";
  const Uu = "valueFrom";
  const ju = "volumeInitializationRate";
  const Mu = "vpcLatticeConfigurations";
  const Vu = "volumeType";
  const qu = "version";
  const Bu = "volumes";
  const Hu = "weight";
  const Gu = "workingDirectory";
  const Qu = "com.amazonaws.ecs";
  const Zu = new xe.O(Yp);
  var Ju = [ -3, Yp, "ECSServiceException", 0, [], [] ];
  Zu.registerError(Ju, ECSServiceException);
  const Ku = new xe.O(Qu);
  var Wu = [ -3, Qu, ye, {
   [Ar]: Ec,
   [Ai]: 403
  }, [ Da ], [ 0 ] ];
  Ku.registerError(Wu, AccessDeniedException);
  var _u = [ -3, Qu, De, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(_u, AttributeLimitExceededException);
  var Yu = [ -3, Qu, be, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(Yu, BlockedException);
  var Xu = [ -3, Qu, je, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(Xu, ClientException);
  var ev = [ -3, Qu, Ne, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(ev, ClusterContainsCapacityProviderException);
  var tv = [ -3, Qu, Re, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(tv, ClusterContainsContainerInstancesException);
  var ov = [ -3, Qu, Fe, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(ov, ClusterContainsServicesException);
  var nv = [ -3, Qu, Oe, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(nv, ClusterContainsTasksException);
  var sv = [ -3, Qu, Ve, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(sv, ClusterNotFoundException);
  var cv = [ -3, Qu, Me, {
   [Ar]: Ec
  }, [ Rp, Da ], [ 64 | 0, 0 ] ];
  Ku.registerError(cv, ConflictException);
  var rv = [ -3, Qu, mt, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(rv, DaemonNotActiveException);
  var iv = [ -3, Qu, Et, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(iv, DaemonNotFoundException);
  var av = [ -3, Qu, Yt, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(av, GatewayNotFoundException);
  var pv = [ -3, Qu, io, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(pv, InvalidParameterException);
  var lv = [ -3, Qu, Eo, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(lv, LimitExceededException);
  var uv = [ -3, Qu, Fo, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(uv, MissingVersionException);
  var vv = [ -3, Qu, Mo, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(vv, NamespaceNotFoundException);
  var dv = [ -3, Qu, Vo, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(dv, NoUpdateAvailableException);
  var mv = [ -3, Qu, Wo, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(mv, PlatformTaskDefinitionIncompatibilityException);
  var Ev = [ -3, Qu, _o, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(Ev, PlatformUnknownException);
  var Cv = [ -3, Qu, en, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(Cv, ResourceInUseException);
  var xv = [ -3, Qu, tn, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(xv, ResourceNotFoundException);
  var fv = [ -3, Qu, zn, {
   [Ar]: Ml
  }, [ Da ], [ 0 ] ];
  Ku.registerError(fv, ServerException);
  var Sv = [ -3, Qu, Ln, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(Sv, ServiceDeploymentNotFoundException);
  var gv = [ -3, Qu, Bn, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(gv, ServiceNotActiveException);
  var hv = [ -3, Qu, Hn, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(hv, ServiceNotFoundException);
  var yv = [ -3, Qu, Es, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(yv, TargetNotConnectedException);
  var Dv = [ -3, Qu, Cs, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(Dv, TargetNotFoundException);
  var kv = [ -3, Qu, ys, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(kv, TaskSetNotFoundException);
  var Pv = [ -3, Qu, Is, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(Pv, UnsupportedFeatureException);
  var Tv = [ -3, Qu, ws, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Ku.registerError(Tv, UpdateInProgressException);
  const Av = [ Zu, Ku ];
  var bv = [ 3, Qu, ge, 0, [ ec, np, vu, gp ], [ 0, 0, 0, 0 ] ];
  var Iv = [ 3, Qu, Se, 0, [ ji, Wl, Ql, Xc ], [ 0, 0, 0, () => eE ] ];
  var wv = [ 3, Qu, Pe, 0, [ ja, Ou, Su, lu ], [ 0, 0, 0, 0 ], 1 ];
  var Rv = [ 3, Qu, ke, 0, [ Jl, dl, Ys ], [ 64 | 0, 64 | 0, 0 ], 1 ];
  var Nv = [ 3, Qu, we, 0, [ Fc, Dc ], [ 1, 1 ] ];
  var Fv = [ 3, Qu, Ge, 0, [ zc, Hu, uc ], [ 0, 1, 1 ], 1 ];
  var Ov = [ 3, Qu, Xe, 0, [ Sc, _l, ja, Xi, Gi, Np, xa, Ir, Sp, Ma, Ba, Oi, ka, Yc, za, Fa, mi, qa, Ei ], [ 0, 0, 0, 0, 0, 0, 0, 1, 0, () => kE, () => PE, 0, () => hE, 0, 0, 0, 64 | 0, 64 | 0, () => oC ] ];
  var Lv = [ 3, Qu, Le, 0, [ ja, Xi, Ap, Yc, za, Fa, ia, sp, Qr, zp, $r, Zc, qr, Nr, Ra, zu, Ca, Vl, vr, Fl, Ol, Lu, xi, Iu, Gu, ir, _a, Mp, Er, Cr, Or, xr, ea, up, rr, Nu, la, fi, cl, jp, Yr, Vc ], [ 0, 0, [ () => om, 0 ], 1, 1, 1, 64 | 0, () => bE, 2, () => Uv, 64 | 0, 64 | 0, [ () => mE, 0 ], () => dE, () => DE, () => YE, () => Fd, () => NE, () => cE, 1, 1, 0, 0, 0, 0, 2, 2, 2, 64 | 0, 64 | 0, () => xE, 64 | 0, 2, 2, 128 | 0, () => _E, () => Vd, () => Pd, () => GE, () => RE, () => fd, 64 | 0 ] ];
  var $v = [ 3, Qu, $e, 0, [ Rc, Kc ], [ 0, 0 ], 2 ];
  var zv = [ 3, Qu, qe, 0, [ ja, Zc, qr, Nr, Yc, za, Fa, jp ], [ 0, 64 | 0, [ () => mE, 0 ], () => dE, 1, 1, 1, () => RE ] ];
  var Uv = [ 3, Qu, Qe, 0, [ Br, Qi, hp ], [ 2, 64 | 1, 1 ], 1 ];
  var jv = [ 3, Qu, Je, 0, [ ul, bi, sc ], [ 0, 0, 0 ], 2 ];
  var Mv = [ 3, Qu, Ke, 0, [ ul ], [ 0 ] ];
  var Vv = [ 3, Qu, Ie, 0, [ mc, rc ], [ 4, 4 ] ];
  var qv = [ 3, Qu, We, 0, [ fl, Qc, su, nc, aa, Pl, sr, Hc, ha, $c, mp, Wp, or, Xa, ap, Va, Si, Al, cr, hu, Rr, dp, wr, rl, $u, Mu, vi, Ua ], [ 0, 0, 0, 0, () => gE, () => VE, 1, 0, 0, () => nE, 0, 0, () => Zv, () => TE, () => AE, () => Zd, 1, 0, () => Jv, () => QE, 2, 0, 2, () => vm, () => HE, () => eC, () => CE, () => Hd ], 1 ];
  var Bv = [ 3, Qu, _e, 0, [ ql ], [ () => pm ] ];
  var Hv = [ 3, Qu, tt, 0, [ ji, Ql, su, sr, Ya, Ip, ci, yc, wu, $c, ha, mp, tp, Va, Vp, qp, rl, il, $u, ei, Mu ], [ 0, 0, 0, 1, 1, 1, 1, 4, 4, () => nE, 0, 0, 0, () => Zd, 0, 0, () => vm, () => $E, () => HE, () => Wv, () => eC ] ];
  var Gv = [ 3, Qu, ot, 0, [ Js, _p, Hr ], [ 64 | 0, 2, 2 ], 3 ];
  var Qv = [ 3, Qu, st, 0, [ Hr, _p, Lp, ou ], [ 2, 2, 2, () => Hm ], 2 ];
  var Zv = [ 3, Qu, nt, 0, [ nr, Na, ba, ic, Zl, dc, da, ua, Pc, jr ], [ () => Qv, 1, 1, () => Gv, 0, 1, () => pE, () => Nd, () => Nv, () => Kv ] ];
  var Jv = [ 3, Qu, ct, 0, [ Wl ], [ 0 ], 1 ];
  var Kv = [ 3, Qu, it, 0, [ Hr, wi, wl ], [ 2, 1, 0 ], 1 ];
  var Wv = [ 3, Qu, rt, 0, [ ra ], [ 0 ] ];
  var _v = [ 3, Qu, pt, 0, [ Su, Li, gp, Sa, Ti, nu ], [ 0, 0, 0, 64 | 0, 15, () => Xv ] ];
  var Yv = [ 3, Qu, lt, 0, [ bi, Su, Xl, Ql, br, tu ], [ 0, 0, 0, 0, 4, 0 ] ];
  var Xv = [ 3, Qu, dt, 0, [ uu, sc ], [ 1, 0 ] ];
  var ed = [ 3, Qu, Dt, 0, [ su ], [ 0 ], 1 ];
  var td = [ 3, Qu, kt, 0, [ su ], [ [ () => jm, 0 ] ] ];
  var od = [ 3, Qu, xt, 0, [ vl ], [ 64 | 0 ], 1 ];
  var nd = [ 3, Qu, ft, 0, [ ll, ai ], [ () => UE, () => EE ] ];
  var sd = [ 3, Qu, St, 0, [ Bl, Qc, ta ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var cd = [ 3, Qu, gt, 0, [ Bl, ai ], [ () => BE, () => EE ] ];
  var rd = [ 3, Qu, Pt, 0, [ su, ta ], [ 0, 64 | 0 ], 1 ];
  var id = [ 3, Qu, Tt, 0, [ su, hu ], [ [ () => jm, 0 ], () => QE ] ];
  var ad = [ 3, Qu, It, 0, [ yu, Qc, ta ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var pd = [ 3, Qu, wt, 0, [ yu, ai ], [ [ () => JE, 0 ], () => EE ] ];
  var ld = [ 3, Qu, Nt, 0, [ Ni, Uc, Ep ], [ 0, 0, 64 | 0 ], 1 ];
  var ud = [ 3, Qu, Rt, 0, [ jl, lc, Pr, dr, ya ], [ 0, 2, 0, 128 | 0, 128 | 0 ] ];
  var vd = [ 3, Qu, Ot, 0, [ Hp, hu, dp ], [ 0, () => QE, 0 ], 1 ];
  var dd = [ 3, Qu, zt, 0, [ Xs, Yi ], [ 0, 0 ] ];
  var md = [ 3, Qu, Ut, 0, [ si, wp, au, iu, Hs ], [ 0, 0, 0, 1, () => dd ], 1 ];
  var Ed = [ 3, Qu, $t, 0, [ Ou, Wl ], [ 0, 0 ], 2 ];
  var Cd = [ 3, Qu, Mt, 0, [ ml ], [ 1 ], 1 ];
  var xd = [ 3, Qu, qt, 0, [ ac, Sp, Dr ], [ 0, 0, 0 ] ];
  var fd = [ 3, Qu, Bt, 0, [ Wl, Ja ], [ 0, 128 | 0 ], 1 ];
  var Sd = [ 3, Qu, Ht, 0, [ Mc, kr ], [ 0, 0 ], 2 ];
  var gd = [ 3, Qu, Gt, 0, [ si, wp, Hs ], [ 0, 0, () => Sd ], 3 ];
  var hd = [ 3, Qu, _t, 0, [ rp, fi, pi ], [ 0, () => Dd, () => yd ], 1 ];
  var yd = [ 3, Qu, Zt, 0, [ tc ], [ 64 | 0 ] ];
  var Dd = [ 3, Qu, Jt, 0, [ yi, Di, hi, ki, gi, $i, Ru, $a ], [ 0, 1, 0, 1, 1, 1, 1, () => kd ] ];
  var kd = [ 3, Qu, Kt, 0, [ Pi, di ], [ 0, 0 ] ];
  var Pd = [ 3, Qu, Xt, 0, [ Zc, oa, Tu, Kp, gl ], [ 64 | 0, 1, 1, 1, 1 ], 1 ];
  var Td = [ 3, Qu, eo, 0, [ xi, Mi ], [ 0, 0 ], 2 ];
  var Ad = [ 3, Qu, oo, 0, [ hl ], [ 0 ] ];
  var bd = [ 3, Qu, no, 0, [ pr, Sr ], [ 0, 0 ], 2 ];
  var Id = [ 3, Qu, so, 0, [ pr, Sr ], [ 0, 0 ] ];
  var wd = [ 3, Qu, ao, 0, [ cc, Tr ], [ 64 | 0, 64 | 0 ] ];
  var Rd = [ 3, Qu, po, 0, [ ja, Ou ], [ 0, 0 ] ];
  var Nd = [ 3, Qu, vo, 0, [ yl, sl ], [ 1, 1 ] ];
  var Fd = [ 3, Qu, Co, 0, [ Gc, hr, Ji, xl, bu, La, Kl ], [ () => wd, () => uE, 2, 1, () => WE, 1, 1 ] ];
  var Od = [ 3, Qu, fo, 0, [ ql, Qc, Ql, yc, Qa, Oa ], [ 0, 0, 64 | 0, () => Vv, 0, 1 ], 1 ];
  var Ld = [ 3, Qu, So, 0, [ ll, Qa ], [ () => jE, 0 ] ];
  var $d = [ 3, Qu, yo, 0, [ oi, Ql, Gl, Qa, Oa ], [ 0, 0, 0, 0, 1 ] ];
  var zd = [ 3, Qu, Do, 0, [ ru, Qa ], [ 64 | 0, 0 ] ];
  var Ud = [ 3, Qu, ko, 0, [ Qc, wc, Wr, Qa, Oa, nl, fl, fr, ha, ar ], [ 0, 0, 0, 0, 1, 0, 0, 0, 0, 0 ] ];
  var jd = [ 3, Qu, Po, 0, [ eu, Qa ], [ 64 | 0, 0 ] ];
  var Md = [ 3, Qu, lo, 0, [ pu, pa, Rc, jc, Bs ], [ 0, 0, 0, 1, () => bv ] ];
  var Vd = [ 3, Qu, mo, 0, [ va, Ja, Sl ], [ 0, 128 | 0, () => NE ], 1 ];
  var qd = [ 3, Qu, To, 0, [ fa, ja, Sp, xa ], [ 4, 0, 0, 0 ] ];
  var Bd = [ 3, Qu, Io, 0, [ Ia, Bp ], [ 64 | 0, 1 ], 2 ];
  var Hd = [ 3, Qu, wo, 0, [ Ta ], [ () => yE ] ];
  var Gd = [ 3, Qu, Ro, 0, [ $l, Uc, Op ], [ 0, 0, 2 ] ];
  var Qd = [ 3, Qu, Oo, 0, [ vc, jc, Fi, xp, Lc, Ri ], [ 0, 1, 1, 0, 0, 0 ] ];
  var Zd = [ 3, Qu, $o, 0, [ Gs ], [ () => Rv ] ];
  var Jd = [ 3, Qu, zo, 0, [ Qs, op, Bi ], [ 0, 0, 0 ] ];
  var Kd = [ 3, Qu, jo, 0, [ za, Pa ], [ 1, 1 ], 1 ];
  var Wd = [ 3, Qu, qo, 0, [ Wl, Jr ], [ 0, 0 ] ];
  var _d = [ 3, Qu, Jo, 0, [ Wl, li ], [ 0, 0 ] ];
  var Yd = [ 3, Qu, Qo, 0, [ jc, Fi, xp, ja, Ks, Lc ], [ 1, 1, 0, 0, 0, 0 ] ];
  var Xd = [ 3, Qu, Go, 0, [ Rc, Wl, fp ], [ 0, 0, () => IE ], 1 ];
  var em = [ 3, Qu, rn, 0, [ Wr, Ac, du, zr, Ha, Bu, Xa, bp, Yc, za, hu, cp, Zi, ep, qi, Mr, Up, Fr ], [ 0, [ () => sE, 0 ], 0, 0, 0, () => XE, () => ZE, 64 | 0, 0, 0, () => QE, 0, 0, () => Xd, () => SE, () => Cd, () => cm, 2 ], 2 ];
  var tm = [ 3, Qu, an, 0, [ su, hu ], [ [ () => jm, 0 ], () => QE ] ];
  var om = [ 3, Qu, Xo, 8, [ Mc ], [ 0 ], 1 ];
  var nm = [ 3, Qu, nn, 0, [ Wl, Ou, Rl ], [ 0, 0, () => oC ], 1 ];
  var sm = [ 3, Qu, pn, 0, [ Sp, Xp, kl ], [ 0, 4, 0 ] ];
  var cm = [ 3, Qu, on, 0, [ hc, Ka ], [ 0, 0 ] ];
  var rm = [ 3, Qu, Mn, 0, [ ni, wp, iu, Ws ], [ 0, 0, 1, 0 ], 1 ];
  var im = [ 3, Qu, ln, 0, [ Ou, Fu ], [ 1, 0 ] ];
  var am = [ 3, Qu, ss, 0, [ ja, Uu ], [ 0, 0 ], 2 ];
  var pm = [ 3, Qu, cs, 0, [ el, fl, Cc, aa, Pl, Ql, sr, Ip, Ya, ha, $c, mp, tp, su, or, xu, yr, gp, Zr, yc, qc, Bc, Xa, ap, Va, Si, Al, cr, hu, kc, Rr, dp, wr, nc, Fp ], [ 0, 0, 0, () => gE, () => VE, 0, 1, 1, 1, 0, () => nE, 0, 0, 0, () => Zv, () => KE, () => lE, 0, () => ME, 4, 0, () => zE, () => TE, () => AE, () => Zd, 1, 0, () => Jv, () => QE, 0, 2, 0, 2, 0, 0 ] ];
  var lm = [ 3, Qu, vn, 0, [ ui, Wi ], [ 0, 0 ], 1 ];
  var um = [ 3, Qu, mn, 0, [ Cp, ur, gu ], [ 1, 0, () => xm ], 1 ];
  var vm = [ 3, Qu, dn, 0, [ Br, Za, Bl, la, Zs, Tc ], [ 2, 0, () => LE, () => Vd, () => lm, () => OE ], 1 ];
  var dm = [ 3, Qu, gn, 0, [ rp, lr, fc, Ki, Tu, Au ], [ 0, 0, () => FE, 1, () => Gm, () => Sm ], 1 ];
  var mm = [ 3, Qu, yn, 0, [ lr, tr ], [ 0, 0 ] ];
  var Em = [ 3, Qu, Tn, 0, [ Kr ], [ 0 ], 1 ];
  var Cm = [ 3, Qu, An, 0, [ ja, Ou ], [ 0, () => Em ], 1 ];
  var xm = [ 3, Qu, bn, 0, [ zi ], [ () => Cm ], 1 ];
  var fm = [ 3, Qu, Pn, 0, [ _s ], [ 0 ] ];
  var Sm = [ 3, Qu, kn, 0, [ Hi, ca, gp ], [ () => fm, 0, 0 ], 1 ];
  var gm = [ 3, Qu, fn, 0, [ ac, Gp, Qp, vp ], [ 0, 1, 1, 1 ] ];
  var hm = [ 3, Qu, wn, 0, [ ul, el, Cc, yc, Xp, _r, tl, wu, Il, Eu, Ql, Dl, ga, ma, or, _p, nr, ic ], [ 0, 0, 0, 4, 4, 4, 4, 4, () => qE, () => bm, 0, 0, 0, () => aE, () => Zv, () => sm, () => km, () => ym ] ];
  var ym = [ 3, Qu, Rn, 0, [ Ql, Js, Yl ], [ 0, 64 | 0, 64 | 0 ] ];
  var Dm = [ 3, Qu, Nn, 0, [ ul, el, Cc, Xp, yc, _r, Cu, Ql, Dl ], [ 0, 0, 0, 4, 4, 4, 0, 0, 0 ] ];
  var km = [ 3, Qu, On, 0, [ Ql, Xr, ku ], [ 0, 1, 1 ] ];
  var Pm = [ 3, Qu, Un, 0, [ ji, yc, Da ], [ 0, 4, 0 ] ];
  var Tm = [ 3, Qu, qn, 0, [ gp, Gr, ra, Vu, ml, El, ju, na, Pu, fu, ri ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => vE, 0 ], 1 ];
  var Am = [ 3, Qu, Gn, 0, [ Dp, Cp, Rc, jc ], [ 0, 1, 0, 1 ] ];
  var bm = [ 3, Qu, Qn, 0, [ ac, Gp, Qp, vp, Zp, $p ], [ 0, 1, 1, 1, 1, 1 ] ];
  var Im = [ 3, Qu, os, 0, [ ja, Aa ], [ 0, () => Tm ], 1 ];
  var wm = [ 3, Qu, Wn, 0, [ ul, Ll ], [ 0, 0 ], 1 ];
  var Rm = [ 3, Qu, _n, 0, [ ul ], [ 0 ] ];
  var Nm = [ 3, Qu, Xn, 0, [ Du, Qc, Sp ], [ 0, 0, 0 ], 1 ];
  var Fm = [ 3, Qu, es, 0, [ Du ], [ [ () => Um, 0 ] ] ];
  var Om = [ 3, Qu, un, 0, [ Za, Ou ], [ 0, 0 ] ];
  var Lm = [ 3, Qu, is, 0, [ sa, Ou ], [ 0, 0 ] ];
  var $m = [ 3, Qu, Ss, 0, [ Pp, hu ], [ 0, () => QE ], 2 ];
  var zm = [ 3, Qu, gs, 0, [], [] ];
  var Um = [ 3, Qu, ks, 0, [ qs, pc, oc, Oc, Cc, Wc, gc, Ic, _c, Yc, yc, fr, wr, Ur, Ci, Oi, qi, xa, ha, za, Wa, mp, tp, pp, lp, Xp, nl, pl, tl, Tl, ol, hu, _l, cu, qu, Mr, ei ], [ () => tE, () => oE, 0, 0, 0, 0, 4, 0, () => iE, 0, 4, 0, 2, 4, 0, 0, () => SE, 0, 0, 0, [ () => qm, 0 ], 0, 0, 4, 4, 4, 0, 0, 4, 0, 4, () => QE, 0, 0, 1, () => Cd, () => Vm ] ];
  var jm = [ 3, Qu, ls, 0, [ cu, Ac, Wr, du, zr, Ha, Jp, Bu, Ql, kp, Xa, Jc, Up, bp, Yc, za, qi, cp, Zi, ep, yp, er, mr, Tp, Mr, Fr ], [ 0, [ () => sE, 0 ], 0, 0, 0, 0, 1, () => XE, 0, () => wE, () => ZE, 64 | 0, () => cm, 64 | 0, 0, 0, () => SE, 0, 0, () => Xd, 4, 4, 4, 0, () => Cd, 2 ] ];
  var Mm = [ 3, Qu, us, 0, [ Wl, Jr ], [ 0, 0 ] ];
  var Vm = [ 3, Qu, ds, 0, [ ml, ra ], [ 1, 0 ] ];
  var qm = [ 3, Qu, xs, 0, [ Nc, Yc, Vi, zr, za, du, Mr ], [ [ () => rE, 0 ], 0, () => fE, 0, 0, 0, () => Cd ] ];
  var Bm = [ 3, Qu, hs, 0, [ ji, mu, el, Cc, nl, Lr, Ql, su, bc, Ya, Ip, yc, wu, ha, $c, mp, tp, Va, aa, Pl, Ul, Nl, bl, hu, ei ], [ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 4, 4, 0, () => nE, 0, 0, () => Zd, () => gE, () => VE, () => im, 0, 4, () => QE, () => Wv ] ];
  var Hm = [ 3, Qu, as, 0, [ Wl, Ou ], [ 0, 1 ], 2 ];
  var Gm = [ 3, Qu, ps, 0, [ _i, ip ], [ 1, 1 ] ];
  var Qm = [ 3, Qu, As, 0, [ Uc, Hl, wa ], [ 0, 1, 64 | 0 ], 2 ];
  var Zm = [ 3, Qu, bs, 0, [ ja, Cl, Ii ], [ 0, 1, 1 ], 3 ];
  var Jm = [ 3, Qu, Fs, 0, [ ql, Qc, sr, su, $c, or, nc, Va, Xa, ap, mp, ti, Si, cr, wr, Rr, aa, dp, Pl, rl, $u, Mu, vi, Ua ], [ 0, 0, 1, 0, () => nE, () => Zv, 0, () => Zd, () => TE, () => AE, 0, 2, 1, () => Jv, 2, 2, () => gE, 0, () => VE, () => vm, () => HE, () => eC, () => CE, () => Hd ], 1 ];
  var Km = [ 3, Qu, Os, 0, [ ql ], [ () => pm ] ];
  var Wm = [ 3, Qu, Ls, 0, [ ja, Ui, gr, Vr, zl, ii, xc ], [ 0, () => Ad, () => ud, () => md, () => rm, () => gd, 2 ] ];
  var _m = [ 3, Qu, $s, 0, [ al, Op ], [ 0, 2 ] ];
  var Ym = [ 3, Qu, js, 0, [ ec, np, vu ], [ 0, 0, 0 ] ];
  var Xm = [ 3, Qu, Ms, 0, [ gp, pu, rp, Bs ], [ 0, 0, 0, () => Ym ], 3 ];
  var eE = [ 1, Qu, he, 0, () => Rd ];
  var tE = [ 1, Qu, Te, 0, () => Iv ];
  var oE = [ 1, Qu, Ae, 0, () => wv ];
  var nE = [ 1, Qu, He, 0, () => Fv ];
  var sE = [ 1, Qu, ze, 0, [ () => Lv, 0 ] ];
  var cE = [ 1, Qu, Ue, 0, () => $v ];
  var rE = [ 1, Qu, Be, 0, [ () => zv, 0 ] ];
  var iE = [ 1, Qu, et, 0, () => Ov ];
  var aE = [ 1, Qu, ut, 0, () => Yv ];
  var pE = [ 1, Qu, vt, 0, () => _v ];
  var lE = [ 1, Qu, Ft, 0, () => Hv ];
  var uE = [ 1, Qu, at, 0, () => ld ];
  var vE = [ 1, Qu, Lt, 0, () => vd ];
  var dE = [ 1, Qu, jt, 0, () => Ed ];
  var mE = [ 1, Qu, Vt, 8, () => Rd ];
  var EE = [ 1, Qu, Qt, 0, () => xd ];
  var CE = [ 1, Qu, Wt, 0, () => hd ];
  var xE = [ 1, Qu, to, 0, () => Td ];
  var fE = [ 1, Qu, co, 0, () => Id ];
  var SE = [ 1, Qu, ro, 0, () => bd ];
  var gE = [ 1, Qu, uo, 0, () => Md ];
  var hE = [ 1, Qu, Ao, 0, () => qd ];
  var yE = [ 1, Qu, bo, 0, () => Bd ];
  var DE = [ 1, Qu, No, 0, () => Gd ];
  var kE = [ 1, Qu, Lo, 0, () => Qd ];
  var PE = [ 1, Qu, Uo, 0, () => Jd ];
  var TE = [ 1, Qu, Ho, 0, () => Wd ];
  var AE = [ 1, Qu, Ko, 0, () => _d ];
  var bE = [ 1, Qu, Zo, 0, () => Yd ];
  var IE = [ 1, Qu, Bo, 0, () => Rd ];
  var wE = [ 1, Qu, Yo, 0, () => wv ];
  var RE = [ 1, Qu, sn, 0, () => nm ];
  var NE = [ 1, Qu, Vn, 0, () => am ];
  var FE = [ 1, Qu, En, 0, () => um ];
  var OE = [ 1, Qu, Cn, 0, () => tC ];
  var LE = [ 1, Qu, hn, 0, () => dm ];
  var $E = [ 1, Qu, Dn, 0, () => mm ];
  var zE = [ 1, Qu, Sn, 0, () => gm ];
  var UE = [ 1, Qu, $n, 0, () => hm ];
  var jE = [ 1, Qu, Fn, 0, () => Dm ];
  var ME = [ 1, Qu, jn, 0, () => Pm ];
  var VE = [ 1, Qu, Jn, 0, () => Am ];
  var qE = [ 1, Qu, Zn, 0, () => bm ];
  var BE = [ 1, Qu, rs, 0, () => pm ];
  var HE = [ 1, Qu, ns, 0, () => Im ];
  var GE = [ 1, Qu, In, 0, () => Om ];
  var QE = [ 1, Qu, Ps, 0, () => Lm ];
  var ZE = [ 1, Qu, vs, 0, () => Mm ];
  var JE = [ 1, Qu, Ts, 0, [ () => Um, 0 ] ];
  var KE = [ 1, Qu, Ds, 0, () => Bm ];
  var WE = [ 1, Qu, ms, 0, () => Qm ];
  var _E = [ 1, Qu, Rs, 0, () => Zm ];
  var YE = [ 1, Qu, zs, 0, () => _m ];
  var XE = [ 1, Qu, Us, 0, () => Wm ];
  var eC = [ 1, Qu, Vs, 0, () => Xm ];
  var tC = [ 4, Qu, xn, 0, [ Ea ], [ 0 ] ];
  var oC = [ 4, Qu, Yn, 0, [ Ga ], [ () => Kd ] ];
  var nC = [ 9, Qu, Ze, 0, () => jv, () => Mv ];
  var sC = [ 9, Qu, Ye, 0, () => qv, () => Bv ];
  var cC = [ 9, Qu, At, 0, () => ed, () => td ];
  var rC = [ 9, Qu, Ct, 0, () => od, () => nd ];
  var iC = [ 9, Qu, ht, 0, () => sd, () => cd ];
  var aC = [ 9, Qu, bt, 0, () => rd, () => id ];
  var pC = [ 9, Qu, yt, 0, () => ad, () => pd ];
  var lC = [ 9, Qu, xo, 0, () => Od, () => Ld ];
  var uC = [ 9, Qu, ho, 0, () => $d, () => zd ];
  var vC = [ 9, Qu, go, 0, () => Ud, () => jd ];
  var dC = [ 9, Qu, cn, 0, () => em, () => tm ];
  var mC = [ 9, Qu, Kn, 0, () => wm, () => Rm ];
  var EC = [ 9, Qu, ts, 0, () => Nm, () => Fm ];
  var CC = [ 9, Qu, fs, 0, () => $m, () => zm ];
  var xC = [ 9, Qu, Ns, 0, () => Jm, () => Km ];
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
    errorTypeRegistries: Av,
    xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
    version: "2014-11-13",
    serviceTarget: "AmazonEC2ContainerServiceV20141113"
   },
   serviceId: e?.serviceId ?? "ECS",
   sha256: e?.sha256 ?? q.k,
   urlParser: e?.urlParser ?? H.D,
   utf8Decoder: e?.utf8Decoder ?? Z.a,
   utf8Encoder: e?.utf8Encoder ?? J.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, I.I)(process.version);
   const t = (0, R.I)(e);
   const defaultConfigProvider = () => t().then(w.l);
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
    authSchemePreference: e?.authSchemePreference ?? (0, N.Z)(A.$, n),
    bodyLengthChecker: e?.bodyLengthChecker ?? z.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? b.v6,
    defaultSocketTimeout: (0, k.E)(e?.requestHandler, 9e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, P.pf)({
     serviceId: o.serviceId,
     clientVersion: y.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, N.Z)(E.qs, e),
    region: e?.region ?? (0, N.Z)(F.GG, {
     ...F.zH,
     ...n
    }),
    requestHandler: U.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, N.Z)({
     ...E.kN,
     default: async () => (await defaultConfigProvider()).retryMode || $.L0
    }, e),
    streamCollector: e?.streamCollector ?? j.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, N.Z)(O.e$, n),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, N.Z)(L.Ko, n),
    userAgentAppId: e?.userAgentAppId ?? (0, N.Z)(T.hV, n)
   };
  };
  var fC = o(9999);
  var SC = o(6571);
  var gC = o(274);
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
   const o = Object.assign((0, fC.R)(e), (0, SC.xA)(e), (0, gC.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, fC.$)(o), (0, SC.uv)(o), (0, gC.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class ECSClient extends u.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const u = (0, n.D)(o);
    const f = (0, E.$z)(u);
    const S = (0, v.T)(f);
    const g = (0, s.OV)(S);
    const h = (0, d.Co)(g);
    const y = resolveHttpAuthSchemeConfig(h);
    const D = resolveRuntimeExtensions(y, e?.extensions || []);
    this.config = D;
    this.middlewareStack.use((0, x.wq)(this.config));
    this.middlewareStack.use((0, c.sM)(this.config));
    this.middlewareStack.use((0, C.ey)(this.config));
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
    this.middlewareStack.use((0, l.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  var hC = o(6801);
  const yC = (0, hC.k)(h, "AmazonEC2ContainerServiceV20141113", "ECSClient", d.rD);
  const DC = {};
  const _mw0 = (e, t, o, n) => [];
  class ContinueServiceDeploymentCommand extends(yC(DC, _mw0, "ContinueServiceDeployment", nC)){}
  class CreateServiceCommand extends(yC(DC, _mw0, "CreateService", sC)){}
  class DeregisterTaskDefinitionCommand extends(yC(DC, _mw0, "DeregisterTaskDefinition", cC)){}
  class DescribeServiceDeploymentsCommand extends(yC(DC, _mw0, "DescribeServiceDeployments", rC)){}
  class DescribeServicesCommand extends(yC(DC, _mw0, "DescribeServices", iC)){}
  class DescribeTaskDefinitionCommand extends(yC(DC, _mw0, "DescribeTaskDefinition", aC)){}
  class DescribeTasksCommand extends(yC(DC, _mw0, "DescribeTasks", pC)){}
  class ListServiceDeploymentsCommand extends(yC(DC, _mw0, "ListServiceDeployments", lC)){}
  class ListTaskDefinitionsCommand extends(yC(DC, _mw0, "ListTaskDefinitions", uC)){}
  class ListTasksCommand extends(yC(DC, _mw0, "ListTasks", vC)){}
  class RegisterTaskDefinitionCommand extends(yC(DC, _mw0, "RegisterTaskDefinition", dC)){}
  class StopServiceDeploymentCommand extends(yC(DC, _mw0, "StopServiceDeployment", mC)){}
  class StopTaskCommand extends(yC(DC, _mw0, "StopTask", EC)){}
  class TagResourceCommand extends(yC(DC, _mw0, "TagResource", CC)){}
  class UpdateServiceCommand extends(yC(DC, _mw0, "UpdateService", xC)){}
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
    const {errorSchema: p, errorMetadata: l} = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, o, n, s, r ? this.mixin.findQueryCompatibleError : void 0);
    const u = i.l1.of(p);
    const v = n.message ?? n.Message ?? "UnknownError";
    const d = this.compositeErrorRegistry.getErrorCtor(p) ?? Error;
    const m = new d({});
    const E = {};
    const C = this.codec.createDeserializer();
    for (const [e, t] of u.structIterator()) if (n[e] != null) E[e] = C.readObject(t, n[e]);
    if (r) this.mixin.queryCompatOutput(n, E);
    throw this.mixin.decorateServiceException(Object.assign(m, l, {
     $fault: u.getMergedTraits().error,
     message: v
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
