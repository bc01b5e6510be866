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
  var S = o(7849);
  var x = o(8181);
  var f = o(8743);
  var g = o(9362);
  const defaultECSHttpAuthSchemeParametersProvider = async (e, t, o) => ({
   operation: (0, f.u)(t).operation,
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
   const t = (0, x.ho)(e);
   return Object.assign(t, {
    authSchemePreference: (0, g.t)(e.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = e => Object.assign(e, {
   useDualstackEndpoint: e.useDualstackEndpoint ?? false,
   useFipsEndpoint: e.useFipsEndpoint ?? false,
   defaultSigningName: "ecs"
  });
  const y = {
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
  const h = {
   rE: "3.1162.0"
  };
  var D = o(5477);
  var k = o(9121);
  var P = o(7532);
  var T = o(7652);
  var A = o(2628);
  var b = o(9882);
  var I = o(1034);
  var N = o(479);
  var R = o(8234);
  var w = o(3945);
  var F = o(6152);
  var O = o(7580);
  var L = o(4254);
  var $ = o(4353);
  var U = o(2127);
  var z = o(1668);
  var j = o(6660);
  var M = o(2526);
  var V = o(6275);
  var q = o(910);
  var B = o(7545);
  var H = o(8977);
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
  const Ee = _.d.from(me, ve, ue.conditions, ue.results);
  const Ce = new Y.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => Ce.get(e, () => (0, J.c)(Ee, {
   endpointParams: e,
   logger: t.logger
  }));
  X.m.aws = Q.U;
  var Se = o(5629);
  var xe = o(4667);
  class ECSServiceException extends xe.T {
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
  const fe = "Attachment";
  const ge = "AdvancedConfiguration";
  const ye = "AttachmentDetails";
  const he = "AccessDeniedException";
  const De = "AttributeLimitExceededException";
  const ke = "AwsVpcConfiguration";
  const Pe = "Attribute";
  const Te = "Attachments";
  const Ae = "Attributes";
  const be = "BlockedException";
  const Ie = "CreatedAt";
  const Ne = "CanaryConfiguration";
  const Re = "ClusterContainsContainerInstancesException";
  const we = "ClusterContainsCapacityProviderException";
  const Fe = "ClusterContainsServicesException";
  const Oe = "ClusterContainsTasksException";
  const Le = "ContainerDefinition";
  const $e = "ContainerDependency";
  const Ue = "ContainerDefinitions";
  const ze = "ContainerDependencies";
  const je = "ClientException";
  const Me = "ConflictException";
  const Ve = "ClusterNotFoundException";
  const qe = "ContainerOverride";
  const Be = "ContainerOverrides";
  const He = "CapacityProviderStrategy";
  const Ge = "CapacityProviderStrategyItem";
  const Ze = "ContainerRestartPolicy";
  const Ke = "ContinueServiceDeployment";
  const We = "ContinueServiceDeploymentRequest";
  const Qe = "ContinueServiceDeploymentResponse";
  const Ye = "CreateServiceRequest";
  const Je = "CreateServiceResponse";
  const Xe = "CreateService";
  const _e = "Container";
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
  const St = "DescribeServiceDeploymentsRequest";
  const xt = "DescribeServiceDeploymentsResponse";
  const ft = "DescribeServicesRequest";
  const gt = "DescribeServicesResponse";
  const yt = "DescribeServices";
  const ht = "DescribeTasks";
  const Dt = "DeregisterTaskDefinitionRequest";
  const kt = "DeregisterTaskDefinitionResponse";
  const Pt = "DescribeTaskDefinitionRequest";
  const Tt = "DescribeTaskDefinitionResponse";
  const At = "DeregisterTaskDefinition";
  const bt = "DescribeTaskDefinition";
  const It = "DescribeTasksRequest";
  const Nt = "DescribeTasksResponse";
  const Rt = "DockerVolumeConfiguration";
  const wt = "Device";
  const Ft = "Deployments";
  const Ot = "EBSTagSpecification";
  const Lt = "EBSTagSpecifications";
  const $t = "EnvironmentFile";
  const Ut = "EFSAuthorizationConfig";
  const zt = "EFSVolumeConfiguration";
  const jt = "EnvironmentFiles";
  const Mt = "EphemeralStorage";
  const Vt = "EnvironmentVariables";
  const qt = "Failure";
  const Bt = "FirelensConfiguration";
  const Ht = "FSxWindowsFileServerAuthorizationConfig";
  const Gt = "FSxWindowsFileServerVolumeConfiguration";
  const Zt = "Failures";
  const Kt = "GatewayConnectorFilters";
  const Wt = "GatewayConnectorHealthCheck";
  const Qt = "GatewayConnectorHealthCheckMatcher";
  const Yt = "GatewayConnectorList";
  const Jt = "GatewayConnector";
  const Xt = "GatewayNotFoundException";
  const _t = "HealthCheck";
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
  const So = "ListServiceDeployments";
  const xo = "ListServiceDeploymentsRequest";
  const fo = "ListServiceDeploymentsResponse";
  const go = "ListTasks";
  const yo = "ListTaskDefinitions";
  const ho = "ListTaskDefinitionsRequest";
  const Do = "ListTaskDefinitionsResponse";
  const ko = "ListTasksRequest";
  const Po = "ListTasksResponse";
  const To = "ManagedAgent";
  const Ao = "ManagedAgents";
  const bo = "MetricConfigurationList";
  const Io = "MetricConfiguration";
  const No = "MonitoringConfiguration";
  const Ro = "MountPoint";
  const wo = "MountPointList";
  const Fo = "MissingVersionException";
  const Oo = "NetworkBinding";
  const Lo = "NetworkBindings";
  const $o = "NetworkConfiguration";
  const Uo = "NetworkInterface";
  const zo = "NetworkInterfaces";
  const jo = "NvidiaMpsAllocation";
  const Mo = "NamespaceNotFoundException";
  const Vo = "NoUpdateAvailableException";
  const qo = "PlacementConstraint";
  const Bo = "ProxyConfigurationProperties";
  const Ho = "PlacementConstraints";
  const Go = "ProxyConfiguration";
  const Zo = "PortMapping";
  const Ko = "PortMappingList";
  const Wo = "PlacementStrategy";
  const Qo = "PlacementStrategies";
  const Yo = "PlatformTaskDefinitionIncompatibilityException";
  const Jo = "PlatformUnknownException";
  const Xo = "RequiresAttributes";
  const _o = "RepositoryCredentials";
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
  const Sn = "ServiceConnectContainerConfiguration";
  const xn = "ServiceCurrentRevisionSummary";
  const fn = "ServiceCurrentRevisionSummaryList";
  const gn = "ServiceConnectService";
  const yn = "ServiceConnectServiceList";
  const hn = "ServiceConnectServiceResource";
  const Dn = "ServiceConnectServiceResourceList";
  const kn = "ServiceConnectTlsConfiguration";
  const Pn = "ServiceConnectTlsCertificateAuthority";
  const Tn = "ServiceConnectTestTrafficHeaderMatchRules";
  const An = "ServiceConnectTestTrafficHeaderRules";
  const bn = "ServiceConnectTestTrafficRules";
  const In = "SystemControls";
  const Nn = "ServiceDeployment";
  const Rn = "ServiceDeploymentAlarms";
  const wn = "ServiceDeploymentBrief";
  const Fn = "ServiceDeploymentsBrief";
  const On = "ServiceDeploymentCircuitBreaker";
  const Ln = "ServiceDeploymentNotFoundException";
  const $n = "ServiceDeployments";
  const Un = "ServerException";
  const zn = "ServiceEvent";
  const jn = "ServiceEvents";
  const Mn = "S3FilesVolumeConfiguration";
  const Vn = "SecretList";
  const qn = "ServiceManagedEBSVolumeConfiguration";
  const Bn = "ServiceNotActiveException";
  const Hn = "ServiceNotFoundException";
  const Gn = "ServiceRegistry";
  const Zn = "ServiceRevisionSummary";
  const Kn = "ServiceRevisionsSummaryList";
  const Wn = "ServiceRegistries";
  const Qn = "StopServiceDeployment";
  const Yn = "StopServiceDeploymentRequest";
  const Jn = "StopServiceDeploymentResponse";
  const Xn = "SharingStrategy";
  const _n = "StopTaskRequest";
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
  const Ss = "TaskOverride";
  const xs = "TagResource";
  const fs = "TagResourceRequest";
  const gs = "TagResourceResponse";
  const ys = "TaskSet";
  const hs = "TaskSetNotFoundException";
  const Ds = "TaskSets";
  const ks = "Task";
  const Ps = "Tags";
  const Ts = "Tasks";
  const As = "Tmpfs";
  const bs = "Ulimit";
  const Is = "UnsupportedFeatureException";
  const Ns = "UpdateInProgressException";
  const Rs = "UlimitList";
  const ws = "UpdateService";
  const Fs = "UpdateServiceRequest";
  const Os = "UpdateServiceResponse";
  const Ls = "Volume";
  const $s = "VolumeFrom";
  const Us = "VolumeFromList";
  const zs = "VolumeList";
  const js = "VpcLatticeAdvancedConfiguration";
  const Ms = "VpcLatticeConfiguration";
  const Vs = "VpcLatticeConfigurations";
  const qs = "attachments";
  const Bs = "advancedConfiguration";
  const Hs = "authorizationConfig";
  const Gs = "awsvpcConfiguration";
  const Zs = "attachmentId";
  const Ks = "accessLogConfiguration";
  const Ws = "alarmNames";
  const Qs = "appProtocol";
  const Ys = "accessPointArn";
  const Js = "awsPcaAuthorityArn";
  const Xs = "assignPublicIp";
  const _s = "accessPointId";
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
  const Sc = "configuredAtLaunch";
  const xc = "clientAliases";
  const fc = "containerArn";
  const gc = "connectivityAt";
  const yc = "cpuArchitecture";
  const hc = "createdAt";
  const Dc = "canaryBakeTimeInMinutes";
  const kc = "createdBy";
  const Pc = "canaryConfiguration";
  const Tc = "containerConfigurations";
  const Ac = "containerDefinitions";
  const bc = "computedDesiredCount";
  const Ic = "containerInstanceArn";
  const Nc = "containerInstance";
  const Rc = "containerName";
  const wc = "containerOverrides";
  const Fc = "canaryPercent";
  const Oc = "capacityProviderName";
  const Lc = "containerPortRange";
  const $c = "capacityProviderStrategy";
  const Uc = "capacityProvider";
  const zc = "containerPath";
  const jc = "containerPort";
  const Mc = "credentialsParameter";
  const Vc = "credentialSpecs";
  const qc = "currentServiceDeployment";
  const Bc = "currentServiceRevisions";
  const Hc = "clientToken";
  const Gc = "capabilities";
  const Zc = "cluster";
  const Kc = "command";
  const Wc = "compatibilities";
  const Qc = "condition";
  const Yc = "connectivity";
  const Jc = "containers";
  const Xc = "cpu";
  const _c = "details";
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
  const Sr = "dockerSecurityOptions";
  const xr = "desiredStatus";
  const fr = "deviceType";
  const gr = "dockerVolumeConfiguration";
  const yr = "devices";
  const hr = "deployments";
  const Dr = "detail";
  const kr = "domain";
  const Pr = "driver";
  const Tr = "drop";
  const Ar = "error";
  const br = "expiresAt";
  const Ir = "exitCode";
  const Nr = "enableExecuteCommand";
  const Rr = "enableECSManagedTags";
  const wr = "environmentFiles";
  const Fr = "enableFaultInjection";
  const Or = "extraHosts";
  const Lr = "externalId";
  const $r = "entryPoint";
  const Ur = "executionRoleArn";
  const zr = "executionStoppedAt";
  const jr = "earlySuccessCriteria";
  const Mr = "ephemeralStorage";
  const Vr = "efsVolumeConfiguration";
  const qr = "environment";
  const Br = "enabled";
  const Hr = "enable";
  const Gr = "encrypted";
  const Zr = "essential";
  const Kr = "events";
  const Wr = "expression";
  const Qr = "exact";
  const Yr = "family";
  const Jr = "finishedAt";
  const Xr = "firelensConfiguration";
  const _r = "failureCount";
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
  const Si = "hostname";
  const xi = "healthCheck";
  const fi = "healthCheckGracePeriodSeconds";
  const gi = "healthCheckIntervalSeconds";
  const yi = "healthCheckPath";
  const hi = "healthCheckProtocol";
  const Di = "healthCheckPort";
  const ki = "healthCheckTimeoutSeconds";
  const Pi = "httpCode";
  const Ti = "hookDetails";
  const Ai = "httpError";
  const bi = "hookId";
  const Ii = "hardLimit";
  const Ni = "healthyPercent";
  const Ri = "hostPortRange";
  const wi = "hostPath";
  const Fi = "hostPort";
  const Oi = "healthStatus";
  const Li = "hookTargetArn";
  const $i = "healthyThresholdCount";
  const Ui = "header";
  const zi = "host";
  const ji = "id";
  const Mi = "ipAddress";
  const Vi = "inferenceAcceleratorOverrides";
  const qi = "inferenceAccelerators";
  const Bi = "ipv6Address";
  const Hi = "issuerCertificateAuthority";
  const Gi = "imageDigest";
  const Zi = "ignoredExitCodes";
  const Ki = "ipcMode";
  const Wi = "initProcessEnabled";
  const Qi = "ingressPortOverride";
  const Yi = "includeQueryParameters";
  const Ji = "idleTimeoutSeconds";
  const Xi = "iam";
  const _i = "image";
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
  const Sa = "lastStatus";
  const xa = "lastStartedAt";
  const fa = "lifecycleStages";
  const ga = "lifecycleStage";
  const ya = "launchType";
  const ha = "labels";
  const Da = "message";
  const ka = "managedAgents";
  const Pa = "maxComputePercent";
  const Ta = "metricConfigurations";
  const Aa = "managedEBSVolume";
  const ba = "minimumHealthyPercent";
  const Ia = "metricNames";
  const Na = "mountOptions";
  const Ra = "mountPoints";
  const wa = "maximumPercent";
  const Fa = "memoryReservation";
  const Oa = "maxResults";
  const La = "maxSwap";
  const $a = "matcher";
  const Ua = "memory";
  const za = "monitoring";
  const ja = "name";
  const Ma = "networkBindings";
  const Va = "networkConfiguration";
  const qa = "neuronDeviceIds";
  const Ba = "networkInterfaces";
  const Ha = "networkMode";
  const Ga = "nvidiaMps";
  const Za = "nextToken";
  const Ka = "namespace";
  const Wa = "options";
  const Qa = "operatingSystemFamily";
  const Ya = "overrides";
  const Ja = "privileged";
  const Xa = "pendingCount";
  const _a = "placementConstraints";
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
  const Sp = "protocol";
  const xp = "properties";
  const fp = "reason";
  const gp = "roleArn";
  const yp = "restartAttemptPeriod";
  const hp = "registeredAt";
  const Dp = "registryArn";
  const kp = "requiresAttributes";
  const Pp = "resourceArn";
  const Tp = "registeredBy";
  const Ap = "repositoryCredentials";
  const bp = "requiresCompatibilities";
  const Ip = "runningCount";
  const Np = "rootDirectory";
  const Rp = "resourceIds";
  const wp = "runtimeId";
  const Fp = "resourceManagementType";
  const Op = "readOnly";
  const Lp = "resetOnHealthyTask";
  const $p = "requestedProductionTrafficWeight";
  const Up = "restartPolicy";
  const zp = "runtimePlatform";
  const jp = "resourceRequirements";
  const Mp = "readonlyRootFilesystem";
  const Vp = "rolloutState";
  const qp = "rolloutStateReason";
  const Bp = "resolutionSeconds";
  const Hp = "resourceType";
  const Gp = "requestedTaskCount";
  const Zp = "runningTaskCount";
  const Kp = "requestedTestTrafficWeight";
  const Wp = "revision";
  const Qp = "retries";
  const Yp = "role";
  const Jp = "rollback";
  const Xp = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
  const _p = "startedAt";
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
  const Sl = "sharedMemorySize";
  const xl = "serviceName";
  const fl = "secretOptions";
  const gl = "startPeriod";
  const yl = "sourcePath";
  const hl = "stepPercent";
  const Dl = "statusReason";
  const kl = "serviceRevisionArn";
  const Pl = "serviceRegistries";
  const Tl = "stoppedReason";
  const Al = "schedulingStrategy";
  const bl = "stabilityStatusAt";
  const Il = "sourceServiceRevisions";
  const Nl = "sourceServiceRevisionCleanup";
  const Rl = "sharingStrategy";
  const wl = "stabilityStatus";
  const Fl = "startTimeout";
  const Ol = "stopTimeout";
  const Ll = "stopType";
  const $l = "sourceVolume";
  const Ul = "s3filesVolumeConfiguration";
  const zl = "scale";
  const jl = "scope";
  const Ml = "server";
  const Vl = "secrets";
  const ql = "service";
  const Bl = "services";
  const Hl = "size";
  const Gl = "sort";
  const Zl = "status";
  const Kl = "strategy";
  const Wl = "subnets";
  const Ql = "swappiness";
  const Yl = "type";
  const Jl = "taskArn";
  const Xl = "triggeredAlarmNames";
  const _l = "targetArn";
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
  const Su = "taskSets";
  const xu = "tagSpecifications";
  const fu = "targetType";
  const gu = "testTrafficRules";
  const yu = "tags";
  const hu = "tasks";
  const Du = "task";
  const ku = "threshold";
  const Pu = "throughput";
  const Tu = "timeout";
  const Au = "tls";
  const bu = "tmpfs";
  const Iu = "user";
  const Nu = "updatedAt";
  const Ru = "unhealthyThresholdCount";
  const wu = "ulimits";
  const Fu = "unit";
  const Ou = "value";
  const Lu = "versionConsistency";
  const $u = "volumeConfigurations";
  const Uu = "volumesFrom";
  const zu = "valueFrom";
  const ju = "volumeInitializationRate";
  const Mu = "vpcLatticeConfigurations";
  const Vu = "volumeType";
  const qu = "version";
  const Bu = "volumes";
  const Hu = "weight";
  const Gu = "workingDirectory";
  const Zu = "com.amazonaws.ecs";
  const Ku = new Se.O(Xp);
  var Wu = [ -3, Xp, "ECSServiceException", 0, [], [] ];
  Ku.registerError(Wu, ECSServiceException);
  const Qu = new Se.O(Zu);
  var Yu = [ -3, Zu, he, {
   [Ar]: Ec,
   [Ai]: 403
  }, [ Da ], [ 0 ] ];
  Qu.registerError(Yu, AccessDeniedException);
  var Ju = [ -3, Zu, De, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(Ju, AttributeLimitExceededException);
  var Xu = [ -3, Zu, be, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(Xu, BlockedException);
  var _u = [ -3, Zu, je, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(_u, ClientException);
  var ev = [ -3, Zu, we, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(ev, ClusterContainsCapacityProviderException);
  var tv = [ -3, Zu, Re, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(tv, ClusterContainsContainerInstancesException);
  var ov = [ -3, Zu, Fe, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(ov, ClusterContainsServicesException);
  var nv = [ -3, Zu, Oe, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(nv, ClusterContainsTasksException);
  var sv = [ -3, Zu, Ve, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(sv, ClusterNotFoundException);
  var cv = [ -3, Zu, Me, {
   [Ar]: Ec
  }, [ Rp, Da ], [ 64 | 0, 0 ] ];
  Qu.registerError(cv, ConflictException);
  var rv = [ -3, Zu, mt, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(rv, DaemonNotActiveException);
  var iv = [ -3, Zu, Et, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(iv, DaemonNotFoundException);
  var av = [ -3, Zu, Xt, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(av, GatewayNotFoundException);
  var pv = [ -3, Zu, io, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(pv, InvalidParameterException);
  var lv = [ -3, Zu, Eo, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(lv, LimitExceededException);
  var uv = [ -3, Zu, Fo, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(uv, MissingVersionException);
  var vv = [ -3, Zu, Mo, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(vv, NamespaceNotFoundException);
  var dv = [ -3, Zu, Vo, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(dv, NoUpdateAvailableException);
  var mv = [ -3, Zu, Yo, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(mv, PlatformTaskDefinitionIncompatibilityException);
  var Ev = [ -3, Zu, Jo, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(Ev, PlatformUnknownException);
  var Cv = [ -3, Zu, en, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(Cv, ResourceInUseException);
  var Sv = [ -3, Zu, tn, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(Sv, ResourceNotFoundException);
  var xv = [ -3, Zu, Un, {
   [Ar]: Ml
  }, [ Da ], [ 0 ] ];
  Qu.registerError(xv, ServerException);
  var fv = [ -3, Zu, Ln, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(fv, ServiceDeploymentNotFoundException);
  var gv = [ -3, Zu, Bn, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(gv, ServiceNotActiveException);
  var yv = [ -3, Zu, Hn, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(yv, ServiceNotFoundException);
  var hv = [ -3, Zu, Es, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(hv, TargetNotConnectedException);
  var Dv = [ -3, Zu, Cs, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(Dv, TargetNotFoundException);
  var kv = [ -3, Zu, hs, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(kv, TaskSetNotFoundException);
  var Pv = [ -3, Zu, Is, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(Pv, UnsupportedFeatureException);
  var Tv = [ -3, Zu, Ns, {
   [Ar]: Ec
  }, [ Da ], [ 0 ] ];
  Qu.registerError(Tv, UpdateInProgressException);
  const Av = [ Ku, Qu ];
  var bv = [ 3, Zu, ge, 0, [ ec, np, vu, gp ], [ 0, 0, 0, 0 ] ];
  var Iv = [ 3, Zu, fe, 0, [ ji, Yl, Zl, _c ], [ 0, 0, 0, () => eE ] ];
  var Nv = [ 3, Zu, Pe, 0, [ ja, Ou, fu, lu ], [ 0, 0, 0, 0 ], 1 ];
  var Rv = [ 3, Zu, ke, 0, [ Wl, dl, Xs ], [ 64 | 0, 64 | 0, 0 ], 1 ];
  var wv = [ 3, Zu, Ne, 0, [ Fc, Dc ], [ 1, 1 ] ];
  var Fv = [ 3, Zu, Ge, 0, [ Uc, Hu, uc ], [ 0, 1, 1 ], 1 ];
  var Ov = [ 3, Zu, _e, 0, [ fc, Jl, ja, _i, Gi, wp, Sa, Ir, fp, Ma, Ba, Oi, ka, Xc, Ua, Fa, mi, qa, Ei ], [ 0, 0, 0, 0, 0, 0, 0, 1, 0, () => kE, () => PE, 0, () => yE, 0, 0, 0, 64 | 0, 64 | 0, () => oC ] ];
  var Lv = [ 3, Zu, Le, 0, [ ja, _i, Ap, Xc, Ua, Fa, ia, sp, Zr, Up, $r, Kc, qr, wr, Ra, Uu, Ca, Vl, vr, Fl, Ol, Lu, Si, Iu, Gu, ir, Ja, Mp, Er, Cr, Or, Sr, ea, up, rr, wu, la, xi, cl, jp, Xr, Vc ], [ 0, 0, [ () => om, 0 ], 1, 1, 1, 64 | 0, () => bE, 2, () => zv, 64 | 0, 64 | 0, [ () => mE, 0 ], () => dE, () => DE, () => XE, () => Fd, () => wE, () => cE, 1, 1, 0, 0, 0, 0, 2, 2, 2, 64 | 0, 64 | 0, () => SE, 64 | 0, 2, 2, 128 | 0, () => JE, () => Vd, () => Pd, () => GE, () => RE, () => xd, 64 | 0 ] ];
  var $v = [ 3, Zu, $e, 0, [ Rc, Qc ], [ 0, 0 ], 2 ];
  var Uv = [ 3, Zu, qe, 0, [ ja, Kc, qr, wr, Xc, Ua, Fa, jp ], [ 0, 64 | 0, [ () => mE, 0 ], () => dE, 1, 1, 1, () => RE ] ];
  var zv = [ 3, Zu, Ze, 0, [ Br, Zi, yp ], [ 2, 64 | 1, 1 ], 1 ];
  var jv = [ 3, Zu, We, 0, [ ul, bi, sc ], [ 0, 0, 0 ], 2 ];
  var Mv = [ 3, Zu, Qe, 0, [ ul ], [ 0 ] ];
  var Vv = [ 3, Zu, Ie, 0, [ mc, rc ], [ 4, 4 ] ];
  var qv = [ 3, Zu, Ye, 0, [ xl, Zc, su, nc, aa, Pl, sr, Hc, ya, $c, mp, Yp, or, _a, ap, Va, fi, Al, cr, yu, Rr, dp, Nr, rl, $u, Mu, vi, za ], [ 0, 0, 0, 0, () => gE, () => VE, 1, 0, 0, () => nE, 0, 0, () => Kv, () => TE, () => AE, () => Kd, 1, 0, () => Wv, () => ZE, 2, 0, 2, () => vm, () => HE, () => eC, () => CE, () => Hd ], 1 ];
  var Bv = [ 3, Zu, Je, 0, [ ql ], [ () => pm ] ];
  var Hv = [ 3, Zu, tt, 0, [ ji, Zl, su, sr, Xa, Ip, ci, hc, Nu, $c, ya, mp, tp, Va, Vp, qp, rl, il, $u, ei, Mu ], [ 0, 0, 0, 1, 1, 1, 1, 4, 4, () => nE, 0, 0, 0, () => Kd, 0, 0, () => vm, () => $E, () => HE, () => Yv, () => eC ] ];
  var Gv = [ 3, Zu, ot, 0, [ Ws, Jp, Hr ], [ 64 | 0, 2, 2 ], 3 ];
  var Zv = [ 3, Zu, st, 0, [ Hr, Jp, Lp, ou ], [ 2, 2, 2, () => Hm ], 2 ];
  var Kv = [ 3, Zu, nt, 0, [ nr, wa, ba, ic, Kl, dc, da, ua, Pc, jr ], [ () => Zv, 1, 1, () => Gv, 0, 1, () => pE, () => wd, () => wv, () => Qv ] ];
  var Wv = [ 3, Zu, ct, 0, [ Yl ], [ 0 ], 1 ];
  var Qv = [ 3, Zu, it, 0, [ Hr, Ni, Nl ], [ 2, 1, 0 ], 1 ];
  var Yv = [ 3, Zu, rt, 0, [ ra ], [ 0 ] ];
  var Jv = [ 3, Zu, pt, 0, [ fu, Li, gp, fa, Ti, nu ], [ 0, 0, 0, 64 | 0, 15, () => _v ] ];
  var Xv = [ 3, Zu, lt, 0, [ bi, fu, _l, Zl, br, tu ], [ 0, 0, 0, 0, 4, 0 ] ];
  var _v = [ 3, Zu, dt, 0, [ uu, sc ], [ 1, 0 ] ];
  var ed = [ 3, Zu, Dt, 0, [ su ], [ 0 ], 1 ];
  var td = [ 3, Zu, kt, 0, [ su ], [ [ () => jm, 0 ] ] ];
  var od = [ 3, Zu, St, 0, [ vl ], [ 64 | 0 ], 1 ];
  var nd = [ 3, Zu, xt, 0, [ ll, ai ], [ () => zE, () => EE ] ];
  var sd = [ 3, Zu, ft, 0, [ Bl, Zc, ta ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var cd = [ 3, Zu, gt, 0, [ Bl, ai ], [ () => BE, () => EE ] ];
  var rd = [ 3, Zu, Pt, 0, [ su, ta ], [ 0, 64 | 0 ], 1 ];
  var id = [ 3, Zu, Tt, 0, [ su, yu ], [ [ () => jm, 0 ], () => ZE ] ];
  var ad = [ 3, Zu, It, 0, [ hu, Zc, ta ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var pd = [ 3, Zu, Nt, 0, [ hu, ai ], [ [ () => WE, 0 ], () => EE ] ];
  var ld = [ 3, Zu, wt, 0, [ wi, zc, Ep ], [ 0, 0, 64 | 0 ], 1 ];
  var ud = [ 3, Zu, Rt, 0, [ jl, lc, Pr, dr, ha ], [ 0, 2, 0, 128 | 0, 128 | 0 ] ];
  var vd = [ 3, Zu, Ot, 0, [ Hp, yu, dp ], [ 0, () => ZE, 0 ], 1 ];
  var dd = [ 3, Zu, Ut, 0, [ _s, Xi ], [ 0, 0 ] ];
  var md = [ 3, Zu, zt, 0, [ si, Np, au, iu, Hs ], [ 0, 0, 0, 1, () => dd ], 1 ];
  var Ed = [ 3, Zu, $t, 0, [ Ou, Yl ], [ 0, 0 ], 2 ];
  var Cd = [ 3, Zu, Mt, 0, [ ml ], [ 1 ], 1 ];
  var Sd = [ 3, Zu, qt, 0, [ ac, fp, Dr ], [ 0, 0, 0 ] ];
  var xd = [ 3, Zu, Bt, 0, [ Yl, Wa ], [ 0, 128 | 0 ], 1 ];
  var fd = [ 3, Zu, Ht, 0, [ Mc, kr ], [ 0, 0 ], 2 ];
  var gd = [ 3, Zu, Gt, 0, [ si, Np, Hs ], [ 0, 0, () => fd ], 3 ];
  var yd = [ 3, Zu, Jt, 0, [ rp, xi, pi ], [ 0, () => Dd, () => hd ], 1 ];
  var hd = [ 3, Zu, Kt, 0, [ tc ], [ 64 | 0 ] ];
  var Dd = [ 3, Zu, Wt, 0, [ hi, Di, yi, ki, gi, $i, Ru, $a ], [ 0, 1, 0, 1, 1, 1, 1, () => kd ] ];
  var kd = [ 3, Zu, Qt, 0, [ Pi, di ], [ 0, 0 ] ];
  var Pd = [ 3, Zu, _t, 0, [ Kc, oa, Tu, Qp, gl ], [ 64 | 0, 1, 1, 1, 1 ], 1 ];
  var Td = [ 3, Zu, eo, 0, [ Si, Mi ], [ 0, 0 ], 2 ];
  var Ad = [ 3, Zu, oo, 0, [ yl ], [ 0 ] ];
  var bd = [ 3, Zu, no, 0, [ pr, fr ], [ 0, 0 ], 2 ];
  var Id = [ 3, Zu, so, 0, [ pr, fr ], [ 0, 0 ] ];
  var Nd = [ 3, Zu, ao, 0, [ cc, Tr ], [ 64 | 0, 64 | 0 ] ];
  var Rd = [ 3, Zu, po, 0, [ ja, Ou ], [ 0, 0 ] ];
  var wd = [ 3, Zu, vo, 0, [ hl, sl ], [ 1, 1 ] ];
  var Fd = [ 3, Zu, Co, 0, [ Gc, yr, Wi, Sl, bu, La, Ql ], [ () => Nd, () => uE, 2, 1, () => YE, 1, 1 ] ];
  var Od = [ 3, Zu, xo, 0, [ ql, Zc, Zl, hc, Za, Oa ], [ 0, 0, 64 | 0, () => Vv, 0, 1 ], 1 ];
  var Ld = [ 3, Zu, fo, 0, [ ll, Za ], [ () => jE, 0 ] ];
  var $d = [ 3, Zu, ho, 0, [ oi, Zl, Gl, Za, Oa ], [ 0, 0, 0, 0, 1 ] ];
  var Ud = [ 3, Zu, Do, 0, [ ru, Za ], [ 64 | 0, 0 ] ];
  var zd = [ 3, Zu, ko, 0, [ Zc, Nc, Yr, Za, Oa, nl, xl, xr, ya, ar ], [ 0, 0, 0, 0, 1, 0, 0, 0, 0, 0 ] ];
  var jd = [ 3, Zu, Po, 0, [ eu, Za ], [ 64 | 0, 0 ] ];
  var Md = [ 3, Zu, lo, 0, [ pu, pa, Rc, jc, Bs ], [ 0, 0, 0, 1, () => bv ] ];
  var Vd = [ 3, Zu, mo, 0, [ va, Wa, fl ], [ 0, 128 | 0, () => wE ], 1 ];
  var qd = [ 3, Zu, To, 0, [ xa, ja, fp, Sa ], [ 4, 0, 0, 0 ] ];
  var Bd = [ 3, Zu, Io, 0, [ Ia, Bp ], [ 64 | 0, 1 ], 2 ];
  var Hd = [ 3, Zu, No, 0, [ Ta ], [ () => hE ] ];
  var Gd = [ 3, Zu, Ro, 0, [ $l, zc, Op ], [ 0, 0, 2 ] ];
  var Zd = [ 3, Zu, Oo, 0, [ vc, jc, Fi, Sp, Lc, Ri ], [ 0, 1, 1, 0, 0, 0 ] ];
  var Kd = [ 3, Zu, $o, 0, [ Gs ], [ () => Rv ] ];
  var Wd = [ 3, Zu, Uo, 0, [ Zs, op, Bi ], [ 0, 0, 0 ] ];
  var Qd = [ 3, Zu, jo, 0, [ Ua, Pa ], [ 1, 1 ], 1 ];
  var Yd = [ 3, Zu, qo, 0, [ Yl, Wr ], [ 0, 0 ] ];
  var Jd = [ 3, Zu, Wo, 0, [ Yl, li ], [ 0, 0 ] ];
  var Xd = [ 3, Zu, Zo, 0, [ jc, Fi, Sp, ja, Qs, Lc ], [ 1, 1, 0, 0, 0, 0 ] ];
  var _d = [ 3, Zu, Go, 0, [ Rc, Yl, xp ], [ 0, 0, () => IE ], 1 ];
  var em = [ 3, Zu, rn, 0, [ Yr, Ac, du, Ur, Ha, Bu, _a, bp, Xc, Ua, yu, cp, Ki, ep, qi, Mr, zp, Fr ], [ 0, [ () => sE, 0 ], 0, 0, 0, () => _E, () => KE, 64 | 0, 0, 0, () => ZE, 0, 0, () => _d, () => fE, () => Cd, () => cm, 2 ], 2 ];
  var tm = [ 3, Zu, an, 0, [ su, yu ], [ [ () => jm, 0 ], () => ZE ] ];
  var om = [ 3, Zu, _o, 8, [ Mc ], [ 0 ], 1 ];
  var nm = [ 3, Zu, nn, 0, [ Yl, Ou, Rl ], [ 0, 0, () => oC ], 1 ];
  var sm = [ 3, Zu, pn, 0, [ fp, _p, kl ], [ 0, 4, 0 ] ];
  var cm = [ 3, Zu, on, 0, [ yc, Qa ], [ 0, 0 ] ];
  var rm = [ 3, Zu, Mn, 0, [ ni, Np, iu, Ys ], [ 0, 0, 1, 0 ], 1 ];
  var im = [ 3, Zu, ln, 0, [ Ou, Fu ], [ 1, 0 ] ];
  var am = [ 3, Zu, ss, 0, [ ja, zu ], [ 0, 0 ], 2 ];
  var pm = [ 3, Zu, cs, 0, [ el, xl, Cc, aa, Pl, Zl, sr, Ip, Xa, ya, $c, mp, tp, su, or, Su, hr, gp, Kr, hc, qc, Bc, _a, ap, Va, fi, Al, cr, yu, kc, Rr, dp, Nr, nc, Fp ], [ 0, 0, 0, () => gE, () => VE, 0, 1, 1, 1, 0, () => nE, 0, 0, 0, () => Kv, () => QE, () => lE, 0, () => ME, 4, 0, () => UE, () => TE, () => AE, () => Kd, 1, 0, () => Wv, () => ZE, 0, 2, 0, 2, 0, 0 ] ];
  var lm = [ 3, Zu, vn, 0, [ ui, Yi ], [ 0, 0 ], 1 ];
  var um = [ 3, Zu, mn, 0, [ Cp, ur, gu ], [ 1, 0, () => Sm ], 1 ];
  var vm = [ 3, Zu, dn, 0, [ Br, Ka, Bl, la, Ks, Tc ], [ 2, 0, () => LE, () => Vd, () => lm, () => OE ], 1 ];
  var dm = [ 3, Zu, gn, 0, [ rp, lr, xc, Qi, Tu, Au ], [ 0, 0, () => FE, 1, () => Gm, () => fm ], 1 ];
  var mm = [ 3, Zu, hn, 0, [ lr, tr ], [ 0, 0 ] ];
  var Em = [ 3, Zu, Tn, 0, [ Qr ], [ 0 ], 1 ];
  var Cm = [ 3, Zu, An, 0, [ ja, Ou ], [ 0, () => Em ], 1 ];
  var Sm = [ 3, Zu, bn, 0, [ Ui ], [ () => Cm ], 1 ];
  var xm = [ 3, Zu, Pn, 0, [ Js ], [ 0 ] ];
  var fm = [ 3, Zu, kn, 0, [ Hi, ca, gp ], [ () => xm, 0, 0 ], 1 ];
  var gm = [ 3, Zu, xn, 0, [ ac, Gp, Zp, vp ], [ 0, 1, 1, 1 ] ];
  var ym = [ 3, Zu, Nn, 0, [ ul, el, Cc, hc, _p, Jr, tl, Nu, Il, Eu, Zl, Dl, ga, ma, or, Jp, nr, ic ], [ 0, 0, 0, 4, 4, 4, 4, 4, () => qE, () => bm, 0, 0, 0, () => aE, () => Kv, () => sm, () => km, () => hm ] ];
  var hm = [ 3, Zu, Rn, 0, [ Zl, Ws, Xl ], [ 0, 64 | 0, 64 | 0 ] ];
  var Dm = [ 3, Zu, wn, 0, [ ul, el, Cc, _p, hc, Jr, Cu, Zl, Dl ], [ 0, 0, 0, 4, 4, 4, 0, 0, 0 ] ];
  var km = [ 3, Zu, On, 0, [ Zl, _r, ku ], [ 0, 1, 1 ] ];
  var Pm = [ 3, Zu, zn, 0, [ ji, hc, Da ], [ 0, 4, 0 ] ];
  var Tm = [ 3, Zu, qn, 0, [ gp, Gr, ra, Vu, ml, El, ju, na, Pu, xu, ri ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => vE, 0 ], 1 ];
  var Am = [ 3, Zu, Gn, 0, [ Dp, Cp, Rc, jc ], [ 0, 1, 0, 1 ] ];
  var bm = [ 3, Zu, Zn, 0, [ ac, Gp, Zp, vp, Kp, $p ], [ 0, 1, 1, 1, 1, 1 ] ];
  var Im = [ 3, Zu, os, 0, [ ja, Aa ], [ 0, () => Tm ], 1 ];
  var Nm = [ 3, Zu, Yn, 0, [ ul, Ll ], [ 0, 0 ], 1 ];
  var Rm = [ 3, Zu, Jn, 0, [ ul ], [ 0 ] ];
  var wm = [ 3, Zu, _n, 0, [ Du, Zc, fp ], [ 0, 0, 0 ], 1 ];
  var Fm = [ 3, Zu, es, 0, [ Du ], [ [ () => zm, 0 ] ] ];
  var Om = [ 3, Zu, un, 0, [ Ka, Ou ], [ 0, 0 ] ];
  var Lm = [ 3, Zu, is, 0, [ sa, Ou ], [ 0, 0 ] ];
  var $m = [ 3, Zu, fs, 0, [ Pp, yu ], [ 0, () => ZE ], 2 ];
  var Um = [ 3, Zu, gs, 0, [], [] ];
  var zm = [ 3, Zu, ks, 0, [ qs, pc, oc, Oc, Cc, Yc, gc, Ic, Jc, Xc, hc, xr, Nr, zr, Ci, Oi, qi, Sa, ya, Ua, Ya, mp, tp, pp, lp, _p, nl, pl, tl, Tl, ol, yu, Jl, cu, qu, Mr, ei ], [ () => tE, () => oE, 0, 0, 0, 0, 4, 0, () => iE, 0, 4, 0, 2, 4, 0, 0, () => fE, 0, 0, 0, [ () => qm, 0 ], 0, 0, 4, 4, 4, 0, 0, 4, 0, 4, () => ZE, 0, 0, 1, () => Cd, () => Vm ] ];
  var jm = [ 3, Zu, ls, 0, [ cu, Ac, Yr, du, Ur, Ha, Wp, Bu, Zl, kp, _a, Wc, zp, bp, Xc, Ua, qi, cp, Ki, ep, hp, er, mr, Tp, Mr, Fr ], [ 0, [ () => sE, 0 ], 0, 0, 0, 0, 1, () => _E, 0, () => NE, () => KE, 64 | 0, () => cm, 64 | 0, 0, 0, () => fE, 0, 0, () => _d, 4, 4, 4, 0, () => Cd, 2 ] ];
  var Mm = [ 3, Zu, us, 0, [ Yl, Wr ], [ 0, 0 ] ];
  var Vm = [ 3, Zu, ds, 0, [ ml, ra ], [ 1, 0 ] ];
  var qm = [ 3, Zu, Ss, 0, [ wc, Xc, Vi, Ur, Ua, du, Mr ], [ [ () => rE, 0 ], 0, () => xE, 0, 0, 0, () => Cd ] ];
  var Bm = [ 3, Zu, ys, 0, [ ji, mu, el, Cc, nl, Lr, Zl, su, bc, Xa, Ip, hc, Nu, ya, $c, mp, tp, Va, aa, Pl, zl, wl, bl, yu, ei ], [ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 4, 4, 0, () => nE, 0, 0, () => Kd, () => gE, () => VE, () => im, 0, 4, () => ZE, () => Yv ] ];
  var Hm = [ 3, Zu, as, 0, [ Yl, Ou ], [ 0, 1 ], 2 ];
  var Gm = [ 3, Zu, ps, 0, [ Ji, ip ], [ 1, 1 ] ];
  var Zm = [ 3, Zu, As, 0, [ zc, Hl, Na ], [ 0, 1, 64 | 0 ], 2 ];
  var Km = [ 3, Zu, bs, 0, [ ja, Cl, Ii ], [ 0, 1, 1 ], 3 ];
  var Wm = [ 3, Zu, Fs, 0, [ ql, Zc, sr, su, $c, or, nc, Va, _a, ap, mp, ti, fi, cr, Nr, Rr, aa, dp, Pl, rl, $u, Mu, vi, za ], [ 0, 0, 1, 0, () => nE, () => Kv, 0, () => Kd, () => TE, () => AE, 0, 2, 1, () => Wv, 2, 2, () => gE, 0, () => VE, () => vm, () => HE, () => eC, () => CE, () => Hd ], 1 ];
  var Qm = [ 3, Zu, Os, 0, [ ql ], [ () => pm ] ];
  var Ym = [ 3, Zu, Ls, 0, [ ja, zi, gr, Vr, Ul, ii, Sc ], [ 0, () => Ad, () => ud, () => md, () => rm, () => gd, 2 ] ];
  var Jm = [ 3, Zu, $s, 0, [ al, Op ], [ 0, 2 ] ];
  var Xm = [ 3, Zu, js, 0, [ ec, np, vu ], [ 0, 0, 0 ] ];
  var _m = [ 3, Zu, Ms, 0, [ gp, pu, rp, Bs ], [ 0, 0, 0, () => Xm ], 3 ];
  var eE = [ 1, Zu, ye, 0, () => Rd ];
  var tE = [ 1, Zu, Te, 0, () => Iv ];
  var oE = [ 1, Zu, Ae, 0, () => Nv ];
  var nE = [ 1, Zu, He, 0, () => Fv ];
  var sE = [ 1, Zu, Ue, 0, [ () => Lv, 0 ] ];
  var cE = [ 1, Zu, ze, 0, () => $v ];
  var rE = [ 1, Zu, Be, 0, [ () => Uv, 0 ] ];
  var iE = [ 1, Zu, et, 0, () => Ov ];
  var aE = [ 1, Zu, ut, 0, () => Xv ];
  var pE = [ 1, Zu, vt, 0, () => Jv ];
  var lE = [ 1, Zu, Ft, 0, () => Hv ];
  var uE = [ 1, Zu, at, 0, () => ld ];
  var vE = [ 1, Zu, Lt, 0, () => vd ];
  var dE = [ 1, Zu, jt, 0, () => Ed ];
  var mE = [ 1, Zu, Vt, 8, () => Rd ];
  var EE = [ 1, Zu, Zt, 0, () => Sd ];
  var CE = [ 1, Zu, Yt, 0, () => yd ];
  var SE = [ 1, Zu, to, 0, () => Td ];
  var xE = [ 1, Zu, co, 0, () => Id ];
  var fE = [ 1, Zu, ro, 0, () => bd ];
  var gE = [ 1, Zu, uo, 0, () => Md ];
  var yE = [ 1, Zu, Ao, 0, () => qd ];
  var hE = [ 1, Zu, bo, 0, () => Bd ];
  var DE = [ 1, Zu, wo, 0, () => Gd ];
  var kE = [ 1, Zu, Lo, 0, () => Zd ];
  var PE = [ 1, Zu, zo, 0, () => Wd ];
  var TE = [ 1, Zu, Ho, 0, () => Yd ];
  var AE = [ 1, Zu, Qo, 0, () => Jd ];
  var bE = [ 1, Zu, Ko, 0, () => Xd ];
  var IE = [ 1, Zu, Bo, 0, () => Rd ];
  var NE = [ 1, Zu, Xo, 0, () => Nv ];
  var RE = [ 1, Zu, sn, 0, () => nm ];
  var wE = [ 1, Zu, Vn, 0, () => am ];
  var FE = [ 1, Zu, En, 0, () => um ];
  var OE = [ 1, Zu, Cn, 0, () => tC ];
  var LE = [ 1, Zu, yn, 0, () => dm ];
  var $E = [ 1, Zu, Dn, 0, () => mm ];
  var UE = [ 1, Zu, fn, 0, () => gm ];
  var zE = [ 1, Zu, $n, 0, () => ym ];
  var jE = [ 1, Zu, Fn, 0, () => Dm ];
  var ME = [ 1, Zu, jn, 0, () => Pm ];
  var VE = [ 1, Zu, Wn, 0, () => Am ];
  var qE = [ 1, Zu, Kn, 0, () => bm ];
  var BE = [ 1, Zu, rs, 0, () => pm ];
  var HE = [ 1, Zu, ns, 0, () => Im ];
  var GE = [ 1, Zu, In, 0, () => Om ];
  var ZE = [ 1, Zu, Ps, 0, () => Lm ];
  var KE = [ 1, Zu, vs, 0, () => Mm ];
  var WE = [ 1, Zu, Ts, 0, [ () => zm, 0 ] ];
  var QE = [ 1, Zu, Ds, 0, () => Bm ];
  var YE = [ 1, Zu, ms, 0, () => Zm ];
  var JE = [ 1, Zu, Rs, 0, () => Km ];
  var XE = [ 1, Zu, Us, 0, () => Jm ];
  var _E = [ 1, Zu, zs, 0, () => Ym ];
  var eC = [ 1, Zu, Vs, 0, () => _m ];
  var tC = [ 4, Zu, Sn, 0, [ Ea ], [ 0 ] ];
  var oC = [ 4, Zu, Xn, 0, [ Ga ], [ () => Qd ] ];
  var nC = [ 9, Zu, Ke, 0, () => jv, () => Mv ];
  var sC = [ 9, Zu, Xe, 0, () => qv, () => Bv ];
  var cC = [ 9, Zu, At, 0, () => ed, () => td ];
  var rC = [ 9, Zu, Ct, 0, () => od, () => nd ];
  var iC = [ 9, Zu, yt, 0, () => sd, () => cd ];
  var aC = [ 9, Zu, bt, 0, () => rd, () => id ];
  var pC = [ 9, Zu, ht, 0, () => ad, () => pd ];
  var lC = [ 9, Zu, So, 0, () => Od, () => Ld ];
  var uC = [ 9, Zu, yo, 0, () => $d, () => Ud ];
  var vC = [ 9, Zu, go, 0, () => zd, () => jd ];
  var dC = [ 9, Zu, cn, 0, () => em, () => tm ];
  var mC = [ 9, Zu, Qn, 0, () => Nm, () => Rm ];
  var EC = [ 9, Zu, ts, 0, () => wm, () => Fm ];
  var CC = [ 9, Zu, xs, 0, () => $m, () => Um ];
  var SC = [ 9, Zu, ws, 0, () => Wm, () => Qm ];
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
   utf8Decoder: e?.utf8Decoder ?? K.a,
   utf8Encoder: e?.utf8Encoder ?? W.P
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
    authSchemePreference: e?.authSchemePreference ?? (0, w.Z)(A.$, n),
    bodyLengthChecker: e?.bodyLengthChecker ?? U.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? b.v6,
    defaultSocketTimeout: (0, k.E)(e?.requestHandler, 9e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, P.pf)({
     serviceId: o.serviceId,
     clientVersion: h.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, w.Z)(E.qs, e),
    region: e?.region ?? (0, w.Z)(F.GG, {
     ...F.zH,
     ...n
    }),
    requestHandler: z.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, w.Z)({
     ...E.kN,
     default: async () => (await defaultConfigProvider()).retryMode || $.L0
    }, e),
    streamCollector: e?.streamCollector ?? j.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, w.Z)(O.e$, n),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, w.Z)(L.Ko, n),
    userAgentAppId: e?.userAgentAppId ?? (0, w.Z)(T.hV, n)
   };
  };
  var xC = o(9999);
  var fC = o(6571);
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
   const o = Object.assign((0, xC.R)(e), (0, fC.xA)(e), (0, gC.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, xC.$)(o), (0, fC.uv)(o), (0, gC.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class ECSClient extends u.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const u = (0, n.D)(o);
    const x = (0, E.$z)(u);
    const f = (0, v.T)(x);
    const g = (0, s.OV)(f);
    const y = (0, d.Co)(g);
    const h = resolveHttpAuthSchemeConfig(y);
    const D = resolveRuntimeExtensions(h, e?.extensions || []);
    this.config = D;
    this.middlewareStack.use((0, S.wq)(this.config));
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
  var yC = o(6801);
  const hC = (0, yC.k)(y, "AmazonEC2ContainerServiceV20141113", "ECSClient", d.rD);
  const DC = {};
  const _mw0 = (e, t, o, n) => [];
  class ContinueServiceDeploymentCommand extends(hC(DC, _mw0, "ContinueServiceDeployment", nC)){}
  class CreateServiceCommand extends(hC(DC, _mw0, "CreateService", sC)){}
  class DeregisterTaskDefinitionCommand extends(hC(DC, _mw0, "DeregisterTaskDefinition", cC)){}
  class DescribeServiceDeploymentsCommand extends(hC(DC, _mw0, "DescribeServiceDeployments", rC)){}
  class DescribeServicesCommand extends(hC(DC, _mw0, "DescribeServices", iC)){}
  class DescribeTaskDefinitionCommand extends(hC(DC, _mw0, "DescribeTaskDefinition", aC)){}
  class DescribeTasksCommand extends(hC(DC, _mw0, "DescribeTasks", pC)){}
  class ListServiceDeploymentsCommand extends(hC(DC, _mw0, "ListServiceDeployments", lC)){}
  class ListTaskDefinitionsCommand extends(hC(DC, _mw0, "ListTaskDefinitions", uC)){}
  class ListTasksCommand extends(hC(DC, _mw0, "ListTasks", vC)){}
  class RegisterTaskDefinitionCommand extends(hC(DC, _mw0, "RegisterTaskDefinition", dC)){}
  class StopServiceDeploymentCommand extends(hC(DC, _mw0, "StopServiceDeployment", mC)){}
  class StopTaskCommand extends(hC(DC, _mw0, "StopTask", EC)){}
  class TagResourceCommand extends(hC(DC, _mw0, "TagResource", CC)){}
  class UpdateServiceCommand extends(hC(DC, _mw0, "UpdateService", SC)){}
 })
};
