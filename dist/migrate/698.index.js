"use strict";

exports.id = 698;

exports.ids = [ 698 ];

exports.modules = {
 8698: ((e, t, n) => {
  n.d(t, {
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
   RunTaskCommand: () => RunTaskCommand,
   StopServiceDeploymentCommand: () => StopServiceDeploymentCommand,
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
  var l = n(1567);
  var u = n(8702);
  var v = n(7503);
  var d = n(4172);
  var m = n(7041);
  var E = n(7760);
  var C = n(2122);
  var S = n(7849);
  var x = n(8181);
  var f = n(8743);
  var g = n(9362);
  const defaultECSHttpAuthSchemeParametersProvider = async (e, t, n) => ({
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
  var k = n(5477);
  var D = n(9121);
  var P = n(7532);
  var T = n(7652);
  var A = n(2628);
  var b = n(9882);
  var I = n(1034);
  var R = n(479);
  var N = n(8234);
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
  var q = n(910);
  var B = n(7545);
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
  const ee = "ref";
  const te = -1, ne = true, oe = "isSet", se = "PartitionResult", ce = "booleanEquals", re = "getAttr", ie = {
   [ee]: "Endpoint"
  }, ae = {
   [ee]: se
  }, pe = {}, le = [ {
   [ee]: "Region"
  } ];
  const ue = {
   conditions: [ [ oe, [ ie ] ], [ oe, le ], [ "aws.partition", le, se ], [ ce, [ {
    [ee]: "UseFIPS"
   }, ne ] ], [ ce, [ {
    [ee]: "UseDualStack"
   }, ne ] ], [ ce, [ {
    fn: re,
    argv: [ ae, "supportsDualStack" ]
   }, ne ] ], [ ce, [ {
    fn: re,
    argv: [ ae, "supportsFIPS" ]
   }, ne ] ] ],
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
  var Se = n(5629);
  var xe = n(4667);
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
  const ke = "AttributeLimitExceededException";
  const De = "AwsVpcConfiguration";
  const Pe = "Attribute";
  const Te = "Attachments";
  const Ae = "Attributes";
  const be = "BlockedException";
  const Ie = "CreatedAt";
  const Re = "CanaryConfiguration";
  const Ne = "ClusterContainsContainerInstancesException";
  const we = "ClusterContainsCapacityProviderException";
  const Fe = "ClusterContainsServicesException";
  const Oe = "ClusterContainsTasksException";
  const Le = "ContainerDefinition";
  const $e = "ContainerDependency";
  const Ue = "ContainerDefinitions";
  const ze = "ContainerDependencies";
  const Ve = "ClientException";
  const Me = "ConflictException";
  const je = "ClusterNotFoundException";
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
  const nt = "DeploymentAlarms";
  const ot = "DeploymentConfiguration";
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
  const kt = "DeregisterTaskDefinitionRequest";
  const Dt = "DeregisterTaskDefinitionResponse";
  const Pt = "DescribeTaskDefinitionRequest";
  const Tt = "DescribeTaskDefinitionResponse";
  const At = "DeregisterTaskDefinition";
  const bt = "DescribeTaskDefinition";
  const It = "DescribeTasksRequest";
  const Rt = "DescribeTasksResponse";
  const Nt = "DockerVolumeConfiguration";
  const wt = "Device";
  const Ft = "Deployments";
  const Ot = "EBSTagSpecification";
  const Lt = "EBSTagSpecifications";
  const $t = "EnvironmentFile";
  const Ut = "EFSAuthorizationConfig";
  const zt = "EFSVolumeConfiguration";
  const Vt = "EnvironmentFiles";
  const Mt = "EphemeralStorage";
  const jt = "EnvironmentVariables";
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
  const en = "HostEntry";
  const tn = "HostEntryList";
  const nn = "HostVolumeProperties";
  const on = "InferenceAccelerator";
  const sn = "InferenceAcceleratorOverride";
  const cn = "InferenceAcceleratorOverrides";
  const rn = "InferenceAccelerators";
  const an = "InvalidParameterException";
  const pn = "KernelCapabilities";
  const ln = "KeyValuePair";
  const un = "LoadBalancer";
  const vn = "LoadBalancers";
  const dn = "LinearConfiguration";
  const mn = "LogConfiguration";
  const En = "LimitExceededException";
  const Cn = "LinuxParameters";
  const Sn = "ListServiceDeployments";
  const xn = "ListServiceDeploymentsRequest";
  const fn = "ListServiceDeploymentsResponse";
  const gn = "ListTasks";
  const yn = "ListTaskDefinitions";
  const hn = "ListTaskDefinitionsRequest";
  const kn = "ListTaskDefinitionsResponse";
  const Dn = "ListTasksRequest";
  const Pn = "ListTasksResponse";
  const Tn = "ManagedAgent";
  const An = "ManagedAgents";
  const bn = "MetricConfigurationList";
  const In = "MetricConfiguration";
  const Rn = "MonitoringConfiguration";
  const Nn = "MountPoint";
  const wn = "MountPointList";
  const Fn = "MissingVersionException";
  const On = "NetworkBinding";
  const Ln = "NetworkBindings";
  const $n = "NetworkConfiguration";
  const Un = "NetworkInterface";
  const zn = "NetworkInterfaces";
  const Vn = "NvidiaMpsAllocation";
  const Mn = "NamespaceNotFoundException";
  const jn = "NoUpdateAvailableException";
  const qn = "PlacementConstraint";
  const Bn = "ProxyConfigurationProperties";
  const Hn = "PlacementConstraints";
  const Gn = "ProxyConfiguration";
  const Zn = "PortMapping";
  const Kn = "PortMappingList";
  const Wn = "PlacementStrategy";
  const Qn = "PlacementStrategies";
  const Yn = "PlatformTaskDefinitionIncompatibilityException";
  const Jn = "PlatformUnknownException";
  const Xn = "RequiresAttributes";
  const _n = "RepositoryCredentials";
  const eo = "ResourceInUseException";
  const to = "ResourceNotFoundException";
  const no = "RuntimePlatform";
  const oo = "ResourceRequirement";
  const so = "ResourceRequirements";
  const co = "RunTask";
  const ro = "RegisterTaskDefinition";
  const io = "RegisterTaskDefinitionRequest";
  const ao = "RegisterTaskDefinitionResponse";
  const po = "RunTaskRequest";
  const lo = "RunTaskResponse";
  const uo = "Rollback";
  const vo = "Scale";
  const mo = "SystemControl";
  const Eo = "ServiceConnectAccessLogConfiguration";
  const Co = "ServiceConnectConfiguration";
  const So = "ServiceConnectClientAlias";
  const xo = "ServiceConnectClientAliasList";
  const fo = "ServiceConnectContainerConfigurations";
  const go = "ServiceConnectContainerConfiguration";
  const yo = "ServiceCurrentRevisionSummary";
  const ho = "ServiceCurrentRevisionSummaryList";
  const ko = "ServiceConnectService";
  const Do = "ServiceConnectServiceList";
  const Po = "ServiceConnectServiceResource";
  const To = "ServiceConnectServiceResourceList";
  const Ao = "ServiceConnectTlsConfiguration";
  const bo = "ServiceConnectTlsCertificateAuthority";
  const Io = "ServiceConnectTestTrafficHeaderMatchRules";
  const Ro = "ServiceConnectTestTrafficHeaderRules";
  const No = "ServiceConnectTestTrafficRules";
  const wo = "SystemControls";
  const Fo = "ServiceDeployment";
  const Oo = "ServiceDeploymentAlarms";
  const Lo = "ServiceDeploymentBrief";
  const $o = "ServiceDeploymentsBrief";
  const Uo = "ServiceDeploymentCircuitBreaker";
  const zo = "ServiceDeploymentNotFoundException";
  const Vo = "ServiceDeployments";
  const Mo = "ServerException";
  const jo = "ServiceEvent";
  const qo = "ServiceEvents";
  const Bo = "S3FilesVolumeConfiguration";
  const Ho = "SecretList";
  const Go = "ServiceManagedEBSVolumeConfiguration";
  const Zo = "ServiceNotActiveException";
  const Ko = "ServiceNotFoundException";
  const Wo = "ServiceRegistry";
  const Qo = "ServiceRevisionSummary";
  const Yo = "ServiceRevisionsSummaryList";
  const Jo = "ServiceRegistries";
  const Xo = "StopServiceDeployment";
  const _o = "StopServiceDeploymentRequest";
  const es = "StopServiceDeploymentResponse";
  const ts = "SharingStrategy";
  const ns = "StopTaskRequest";
  const os = "StopTaskResponse";
  const ss = "StopTask";
  const cs = "ServiceVolumeConfiguration";
  const rs = "ServiceVolumeConfigurations";
  const is = "Secret";
  const as = "Service";
  const ps = "Services";
  const ls = "Tag";
  const us = "ThresholdConfiguration";
  const vs = "TimeoutConfiguration";
  const ds = "TaskDefinition";
  const ms = "TaskDefinitionPlacementConstraint";
  const Es = "TaskDefinitionPlacementConstraints";
  const Cs = "TaskEphemeralStorage";
  const Ss = "TmpfsList";
  const xs = "TaskManagedEBSVolumeConfiguration";
  const fs = "TaskManagedEBSVolumeTerminationPolicy";
  const gs = "TargetNotConnectedException";
  const ys = "TargetNotFoundException";
  const hs = "TaskOverride";
  const ks = "TagResource";
  const Ds = "TagResourceRequest";
  const Ps = "TagResourceResponse";
  const Ts = "TaskSet";
  const As = "TaskSetNotFoundException";
  const bs = "TaskSets";
  const Is = "TaskVolumeConfiguration";
  const Rs = "TaskVolumeConfigurations";
  const Ns = "Task";
  const ws = "Tags";
  const Fs = "Tasks";
  const Os = "Tmpfs";
  const Ls = "Ulimit";
  const $s = "UnsupportedFeatureException";
  const Us = "UpdateInProgressException";
  const zs = "UlimitList";
  const Vs = "UpdateService";
  const Ms = "UpdateServiceRequest";
  const js = "UpdateServiceResponse";
  const qs = "Volume";
  const Bs = "VolumeFrom";
  const Hs = "VolumeFromList";
  const Gs = "VolumeList";
  const Zs = "VpcLatticeAdvancedConfiguration";
  const Ks = "VpcLatticeConfiguration";
  const Ws = "VpcLatticeConfigurations";
  const Qs = "attachments";
  const Ys = "advancedConfiguration";
  const Js = "authorizationConfig";
  const Xs = "awsvpcConfiguration";
  const _s = "attachmentId";
  const ec = "accessLogConfiguration";
  const tc = "alarmNames";
  const nc = "appProtocol";
  const oc = "accessPointArn";
  const sc = "awsPcaAuthorityArn";
  const cc = "assignPublicIp";
  const rc = "accessPointId";
  const ic = "alternateTargetGroupArn";
  const ac = "accessTypes";
  const pc = "availabilityZone";
  const lc = "availabilityZoneRebalancing";
  const uc = "action";
  const vc = "add";
  const dc = "after";
  const mc = "alarms";
  const Ec = "arn";
  const Cc = "attributes";
  const Sc = "autoprovision";
  const xc = "base";
  const fc = "bindIP";
  const gc = "bakeTimeInMinutes";
  const yc = "before";
  const hc = "client";
  const kc = "clusterArn";
  const Dc = "configuredAtLaunch";
  const Pc = "clientAliases";
  const Tc = "containerArn";
  const Ac = "connectivityAt";
  const bc = "cpuArchitecture";
  const Ic = "createdAt";
  const Rc = "canaryBakeTimeInMinutes";
  const Nc = "createdBy";
  const wc = "canaryConfiguration";
  const Fc = "containerConfigurations";
  const Oc = "containerDefinitions";
  const Lc = "computedDesiredCount";
  const $c = "containerInstanceArn";
  const Uc = "containerInstance";
  const zc = "containerName";
  const Vc = "containerOverrides";
  const Mc = "canaryPercent";
  const jc = "capacityProviderName";
  const qc = "containerPortRange";
  const Bc = "capacityProviderStrategy";
  const Hc = "capacityProvider";
  const Gc = "containerPath";
  const Zc = "containerPort";
  const Kc = "credentialsParameter";
  const Wc = "credentialSpecs";
  const Qc = "currentServiceDeployment";
  const Yc = "currentServiceRevisions";
  const Jc = "clientToken";
  const Xc = "capabilities";
  const _c = "cluster";
  const er = "command";
  const tr = "compatibilities";
  const nr = "condition";
  const or = "connectivity";
  const sr = "containers";
  const cr = "count";
  const rr = "cpu";
  const ir = "details";
  const ar = "deregisteredAt";
  const pr = "discoveryArn";
  const lr = "deploymentConfiguration";
  const ur = "deploymentCircuitBreaker";
  const vr = "desiredCount";
  const dr = "deploymentController";
  const mr = "dockerLabels";
  const Er = "disableNetworking";
  const Cr = "daemonName";
  const Sr = "deviceName";
  const xr = "discoveryName";
  const fr = "dnsName";
  const gr = "dependsOn";
  const yr = "deleteOnTermination";
  const hr = "driverOpts";
  const kr = "deleteRequestedAt";
  const Dr = "dnsServers";
  const Pr = "dnsSearchDomains";
  const Tr = "dockerSecurityOptions";
  const Ar = "desiredStatus";
  const br = "deviceType";
  const Ir = "dockerVolumeConfiguration";
  const Rr = "devices";
  const Nr = "deployments";
  const wr = "detail";
  const Fr = "domain";
  const Or = "driver";
  const Lr = "drop";
  const $r = "error";
  const Ur = "expiresAt";
  const zr = "exitCode";
  const Vr = "enableExecuteCommand";
  const Mr = "enableECSManagedTags";
  const jr = "environmentFiles";
  const qr = "enableFaultInjection";
  const Br = "extraHosts";
  const Hr = "externalId";
  const Gr = "entryPoint";
  const Zr = "executionRoleArn";
  const Kr = "executionStoppedAt";
  const Wr = "earlySuccessCriteria";
  const Qr = "ephemeralStorage";
  const Yr = "efsVolumeConfiguration";
  const Jr = "environment";
  const Xr = "enabled";
  const _r = "enable";
  const ei = "encrypted";
  const ti = "essential";
  const ni = "events";
  const oi = "expression";
  const si = "exact";
  const ci = "family";
  const ri = "finishedAt";
  const ii = "firelensConfiguration";
  const ai = "failureCount";
  const pi = "fargateEphemeralStorage";
  const li = "forceNewDeployment";
  const ui = "familyPrefix";
  const vi = "fileSystemArn";
  const di = "fileSystemId";
  const mi = "failedTasks";
  const Ei = "filesystemType";
  const Ci = "fsxWindowsFileServerVolumeConfiguration";
  const Si = "failures";
  const xi = "filters";
  const fi = "field";
  const gi = "format";
  const yi = "gatewayConnectors";
  const hi = "grpcCode";
  const ki = "gpuIds";
  const Di = "gpuSharingStrategy";
  const Pi = "group";
  const Ti = "hostname";
  const Ai = "healthCheck";
  const bi = "healthCheckGracePeriodSeconds";
  const Ii = "healthCheckIntervalSeconds";
  const Ri = "healthCheckPath";
  const Ni = "healthCheckProtocol";
  const wi = "healthCheckPort";
  const Fi = "healthCheckTimeoutSeconds";
  const Oi = "httpCode";
  const Li = "hookDetails";
  const $i = "httpError";
  const Ui = "hookId";
  const zi = "hardLimit";
  const Vi = "healthyPercent";
  const Mi = "hostPortRange";
  const ji = "hostPath";
  const qi = "hostPort";
  const Bi = "healthStatus";
  const Hi = "hookTargetArn";
  const Gi = "healthyThresholdCount";
  const Zi = "header";
  const Ki = "host";
  const Wi = "id";
  const Qi = "ipAddress";
  const Yi = "inferenceAcceleratorOverrides";
  const Ji = "inferenceAccelerators";
  const Xi = "ipv6Address";
  const _i = "issuerCertificateAuthority";
  const ea = "imageDigest";
  const ta = "ignoredExitCodes";
  const na = "ipcMode";
  const oa = "initProcessEnabled";
  const sa = "ingressPortOverride";
  const ca = "includeQueryParameters";
  const ra = "idleTimeoutSeconds";
  const ia = "iam";
  const aa = "image";
  const pa = "interactive";
  const la = "include";
  const ua = "interval";
  const va = "iops";
  const da = "key";
  const ma = "kmsKey";
  const Ea = "kmsKeyId";
  const Ca = "links";
  const Sa = "loadBalancers";
  const xa = "loadBalancerName";
  const fa = "logConfiguration";
  const ga = "linearConfiguration";
  const ya = "logDriver";
  const ha = "lifecycleHooks";
  const ka = "lifecycleHookDetails";
  const Da = "logLevel";
  const Pa = "linuxParameters";
  const Ta = "lastStatus";
  const Aa = "lastStartedAt";
  const ba = "lifecycleStages";
  const Ia = "lifecycleStage";
  const Ra = "launchType";
  const Na = "labels";
  const wa = "message";
  const Fa = "managedAgents";
  const Oa = "maxComputePercent";
  const La = "metricConfigurations";
  const $a = "managedEBSVolume";
  const Ua = "minimumHealthyPercent";
  const za = "metricNames";
  const Va = "mountOptions";
  const Ma = "mountPoints";
  const ja = "maximumPercent";
  const qa = "memoryReservation";
  const Ba = "maxResults";
  const Ha = "maxSwap";
  const Ga = "matcher";
  const Za = "memory";
  const Ka = "monitoring";
  const Wa = "name";
  const Qa = "networkBindings";
  const Ya = "networkConfiguration";
  const Ja = "neuronDeviceIds";
  const Xa = "networkInterfaces";
  const _a = "networkMode";
  const ep = "nvidiaMps";
  const tp = "nextToken";
  const np = "namespace";
  const op = "options";
  const sp = "operatingSystemFamily";
  const cp = "overrides";
  const rp = "privileged";
  const ip = "pendingCount";
  const ap = "placementConstraints";
  const pp = "proxyConfiguration";
  const lp = "platformFamily";
  const up = "privateIpv4Address";
  const vp = "productionListenerRule";
  const dp = "portMappings";
  const mp = "pidMode";
  const Ep = "portName";
  const Cp = "perRequestTimeoutSeconds";
  const Sp = "placementStrategy";
  const xp = "pullStartedAt";
  const fp = "pullStoppedAt";
  const gp = "pseudoTerminal";
  const yp = "pendingTaskCount";
  const hp = "propagateTags";
  const kp = "platformVersion";
  const Dp = "permissions";
  const Pp = "port";
  const Tp = "protocol";
  const Ap = "properties";
  const bp = "reason";
  const Ip = "roleArn";
  const Rp = "restartAttemptPeriod";
  const Np = "registeredAt";
  const wp = "registryArn";
  const Fp = "requiresAttributes";
  const Op = "resourceArn";
  const Lp = "registeredBy";
  const $p = "repositoryCredentials";
  const Up = "requiresCompatibilities";
  const zp = "runningCount";
  const Vp = "rootDirectory";
  const Mp = "resourceIds";
  const jp = "referenceId";
  const qp = "runtimeId";
  const Bp = "resourceManagementType";
  const Hp = "readOnly";
  const Gp = "resetOnHealthyTask";
  const Zp = "requestedProductionTrafficWeight";
  const Kp = "restartPolicy";
  const Wp = "runtimePlatform";
  const Qp = "resourceRequirements";
  const Yp = "readonlyRootFilesystem";
  const Jp = "rolloutState";
  const Xp = "rolloutStateReason";
  const _p = "resolutionSeconds";
  const el = "resourceType";
  const tl = "requestedTaskCount";
  const nl = "runningTaskCount";
  const ol = "requestedTestTrafficWeight";
  const sl = "revision";
  const cl = "retries";
  const rl = "role";
  const il = "rollback";
  const al = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
  const pl = "startedAt";
  const ll = "serviceArn";
  const ul = "stoppedAt";
  const vl = "stoppingAt";
  const dl = "startedBy";
  const ml = "stepBakeTimeInMinutes";
  const El = "systemControls";
  const Cl = "serviceConnectConfiguration";
  const Sl = "serviceConnectResources";
  const xl = "sourceContainer";
  const fl = "stopCode";
  const gl = "serviceDeployments";
  const yl = "serviceDeploymentArn";
  const hl = "serviceDeploymentArns";
  const kl = "securityGroups";
  const Dl = "sizeInGiB";
  const Pl = "snapshotId";
  const Tl = "softLimit";
  const Al = "sharedMemorySize";
  const bl = "serviceName";
  const Il = "secretOptions";
  const Rl = "startPeriod";
  const Nl = "sourcePath";
  const wl = "stepPercent";
  const Fl = "statusReason";
  const Ol = "serviceRevisionArn";
  const Ll = "serviceRegistries";
  const $l = "stoppedReason";
  const Ul = "schedulingStrategy";
  const zl = "stabilityStatusAt";
  const Vl = "sourceServiceRevisions";
  const Ml = "sourceServiceRevisionCleanup";
  const jl = "sharingStrategy";
  const ql = "stabilityStatus";
  const Bl = "startTimeout";
  const Hl = "stopTimeout";
  const Gl = "stopType";
  const Zl = "sourceVolume";
  const Kl = "s3filesVolumeConfiguration";
  const Wl = "scale";
  const Ql = "scope";
  const Yl = "server";
  const Jl = "secrets";
  const Xl = "service";
  const _l = "services";
  const eu = "size";
  const tu = "sort";
  const nu = "status";
  const ou = "strategy";
  const su = "subnets";
  const cu = "swappiness";
  const ru = "type";
  const iu = "taskArn";
  const au = "triggeredAlarmNames";
  const pu = "targetArn";
  const lu = "taskArns";
  const uu = "timeoutAction";
  const vu = "thresholdConfiguration";
  const du = "timeoutConfiguration";
  const mu = "taskDefinition";
  const Eu = "taskDefinitionArn";
  const Cu = "taskDefinitionArns";
  const Su = "transitEncryptionPort";
  const xu = "transitEncryption";
  const fu = "targetGroupArn";
  const gu = "targetId";
  const yu = "timeoutInMinutes";
  const hu = "testListenerRule";
  const ku = "terminationPolicy";
  const Du = "taskRoleArn";
  const Pu = "taskSetArn";
  const Tu = "targetServiceRevision";
  const Au = "targetServiceRevisionArn";
  const bu = "taskSets";
  const Iu = "tagSpecifications";
  const Ru = "targetType";
  const Nu = "testTrafficRules";
  const wu = "tags";
  const Fu = "tasks";
  const Ou = "task";
  const Lu = "threshold";
  const $u = "throughput";
  const Uu = "timeout";
  const zu = "tls";
  const Vu = "tmpfs";
  const Mu = "user";
  const ju = "updatedAt";
  const qu = "unhealthyThresholdCount";
  const Bu = "ulimits";
  const Hu = "unit";
  const Gu = "value";
  const Zu = "versionConsistency";
  const Ku = "volumeConfigurations";
  const Wu = "volumesFrom";
  const Qu = "valueFrom";
  const Yu = "volumeInitializationRate";
  const Ju = "vpcLatticeConfigurations";
  const Xu = "volumeType";
  const _u = "version";
  const ev = "volumes";
  const tv = "weight";
  const nv = "workingDirectory";
  const ov = "com.amazonaws.ecs";
  const sv = new Se.O(al);
  var cv = [ -3, al, "ECSServiceException", 0, [], [] ];
  sv.registerError(cv, ECSServiceException);
  const rv = new Se.O(ov);
  var iv = [ -3, ov, he, {
   [$r]: hc,
   [$i]: 403
  }, [ wa ], [ 0 ] ];
  rv.registerError(iv, AccessDeniedException);
  var av = [ -3, ov, ke, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(av, AttributeLimitExceededException);
  var pv = [ -3, ov, be, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(pv, BlockedException);
  var lv = [ -3, ov, Ve, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(lv, ClientException);
  var uv = [ -3, ov, we, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(uv, ClusterContainsCapacityProviderException);
  var vv = [ -3, ov, Ne, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(vv, ClusterContainsContainerInstancesException);
  var dv = [ -3, ov, Fe, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(dv, ClusterContainsServicesException);
  var mv = [ -3, ov, Oe, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(mv, ClusterContainsTasksException);
  var Ev = [ -3, ov, je, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(Ev, ClusterNotFoundException);
  var Cv = [ -3, ov, Me, {
   [$r]: hc
  }, [ Mp, wa ], [ 64 | 0, 0 ] ];
  rv.registerError(Cv, ConflictException);
  var Sv = [ -3, ov, mt, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(Sv, DaemonNotActiveException);
  var xv = [ -3, ov, Et, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(xv, DaemonNotFoundException);
  var fv = [ -3, ov, Xt, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(fv, GatewayNotFoundException);
  var gv = [ -3, ov, an, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(gv, InvalidParameterException);
  var yv = [ -3, ov, En, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(yv, LimitExceededException);
  var hv = [ -3, ov, Fn, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(hv, MissingVersionException);
  var kv = [ -3, ov, Mn, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(kv, NamespaceNotFoundException);
  var Dv = [ -3, ov, jn, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(Dv, NoUpdateAvailableException);
  var Pv = [ -3, ov, Yn, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(Pv, PlatformTaskDefinitionIncompatibilityException);
  var Tv = [ -3, ov, Jn, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(Tv, PlatformUnknownException);
  var Av = [ -3, ov, eo, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(Av, ResourceInUseException);
  var bv = [ -3, ov, to, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(bv, ResourceNotFoundException);
  var Iv = [ -3, ov, Mo, {
   [$r]: Yl
  }, [ wa ], [ 0 ] ];
  rv.registerError(Iv, ServerException);
  var Rv = [ -3, ov, zo, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(Rv, ServiceDeploymentNotFoundException);
  var Nv = [ -3, ov, Zo, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(Nv, ServiceNotActiveException);
  var wv = [ -3, ov, Ko, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(wv, ServiceNotFoundException);
  var Fv = [ -3, ov, gs, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(Fv, TargetNotConnectedException);
  var Ov = [ -3, ov, ys, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(Ov, TargetNotFoundException);
  var Lv = [ -3, ov, As, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(Lv, TaskSetNotFoundException);
  var $v = [ -3, ov, $s, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError($v, UnsupportedFeatureException);
  var Uv = [ -3, ov, Us, {
   [$r]: hc
  }, [ wa ], [ 0 ] ];
  rv.registerError(Uv, UpdateInProgressException);
  const zv = [ sv, rv ];
  var Vv = [ 3, ov, ge, 0, [ ic, vp, hu, Ip ], [ 0, 0, 0, 0 ] ];
  var Mv = [ 3, ov, fe, 0, [ Wi, ru, nu, ir ], [ 0, 0, 0, () => CE ] ];
  var jv = [ 3, ov, Pe, 0, [ Wa, Gu, Ru, gu ], [ 0, 0, 0, 0 ], 1 ];
  var qv = [ 3, ov, De, 0, [ su, kl, cc ], [ 64 | 0, 64 | 0, 0 ], 1 ];
  var Bv = [ 3, ov, Re, 0, [ Mc, Rc ], [ 1, 1 ] ];
  var Hv = [ 3, ov, Ge, 0, [ Hc, tv, xc ], [ 0, 1, 1 ], 1 ];
  var Gv = [ 3, ov, _e, 0, [ Tc, iu, Wa, aa, ea, qp, Ta, zr, bp, Qa, Xa, Bi, Fa, rr, Za, qa, ki, Ja, Di ], [ 0, 0, 0, 0, 0, 0, 0, 1, 0, () => ME, () => jE, 0, () => UE, 0, 0, 0, 64 | 0, 64 | 0, () => fC ] ];
  var Zv = [ 3, ov, Le, 0, [ Wa, aa, $p, rr, Za, qa, Ca, dp, ti, Kp, Gr, er, Jr, jr, Ma, Wu, Pa, Jl, gr, Bl, Hl, Zu, Ti, Mu, nv, Er, rp, Yp, Dr, Pr, Br, Tr, pa, gp, mr, Bu, fa, Ai, El, Qp, ii, Wc ], [ 0, 0, [ () => dm, 0 ], 1, 1, 1, 64 | 0, () => HE, 2, () => Qv, 64 | 0, 64 | 0, [ () => RE, 0 ], () => IE, () => VE, () => EC, () => Hd, () => WE, () => yE, 1, 1, 0, 0, 0, 0, 2, 2, 2, 64 | 0, 64 | 0, () => FE, 64 | 0, 2, 2, 128 | 0, () => mC, () => Xd, () => $d, () => iC, () => KE, () => Id, 64 | 0 ] ];
  var Kv = [ 3, ov, $e, 0, [ zc, nr ], [ 0, 0 ], 2 ];
  var Wv = [ 3, ov, qe, 0, [ Wa, er, Jr, jr, rr, Za, qa, Qp ], [ 0, 64 | 0, [ () => RE, 0 ], () => IE, 1, 1, 1, () => KE ] ];
  var Qv = [ 3, ov, Ze, 0, [ Xr, ta, Rp ], [ 2, 64 | 1, 1 ], 1 ];
  var Yv = [ 3, ov, We, 0, [ yl, Ui, uc ], [ 0, 0, 0 ], 2 ];
  var Jv = [ 3, ov, Qe, 0, [ yl ], [ 0 ] ];
  var Xv = [ 3, ov, Ie, 0, [ yc, dc ], [ 4, 4 ] ];
  var _v = [ 3, ov, Ye, 0, [ bl, _c, mu, lc, Sa, Ll, vr, Jc, Ra, Bc, kp, rl, lr, ap, Sp, Ya, bi, Ul, dr, wu, Mr, hp, Vr, Cl, Ku, Ju, yi, Ka ], [ 0, 0, 0, 0, () => $E, () => oC, 1, 0, 0, () => fE, 0, 0, () => sd, () => qE, () => BE, () => sm, 1, 0, () => cd, () => aC, 2, 0, 2, () => Pm, () => rC, () => SC, () => wE, () => tm ], 1 ];
  var ed = [ 3, ov, Je, 0, [ Xl ], [ () => hm ] ];
  var td = [ 3, ov, tt, 0, [ Wi, nu, mu, vr, ip, zp, mi, Ic, ju, Bc, Ra, kp, lp, Ya, Jp, Xp, Cl, Sl, Ku, pi, Ju ], [ 0, 0, 0, 1, 1, 1, 1, 4, 4, () => fE, 0, 0, 0, () => sm, 0, 0, () => Pm, () => XE, () => rC, () => id, () => SC ] ];
  var nd = [ 3, ov, nt, 0, [ tc, il, _r ], [ 64 | 0, 2, 2 ], 3 ];
  var od = [ 3, ov, st, 0, [ _r, il, Gp, vu ], [ 2, 2, 2, () => rE ], 2 ];
  var sd = [ 3, ov, ot, 0, [ ur, ja, Ua, mc, ou, gc, ha, ga, wc, Wr ], [ () => od, 1, 1, () => nd, 0, 1, () => PE, () => Bd, () => Bv, () => rd ] ];
  var cd = [ 3, ov, ct, 0, [ ru ], [ 0 ], 1 ];
  var rd = [ 3, ov, it, 0, [ _r, Vi, Ml ], [ 2, 1, 0 ], 1 ];
  var id = [ 3, ov, rt, 0, [ Ea ], [ 0 ] ];
  var ad = [ 3, ov, pt, 0, [ Ru, Hi, Ip, ba, Li, du ], [ 0, 0, 0, 64 | 0, 15, () => ld ] ];
  var pd = [ 3, ov, lt, 0, [ Ui, Ru, pu, nu, Ur, uu ], [ 0, 0, 0, 0, 4, 0 ] ];
  var ld = [ 3, ov, dt, 0, [ yu, uc ], [ 1, 0 ] ];
  var ud = [ 3, ov, kt, 0, [ mu ], [ 0 ], 1 ];
  var vd = [ 3, ov, Dt, 0, [ mu ], [ [ () => Xm, 0 ] ] ];
  var dd = [ 3, ov, St, 0, [ hl ], [ 64 | 0 ], 1 ];
  var md = [ 3, ov, xt, 0, [ gl, Si ], [ () => eC, () => NE ] ];
  var Ed = [ 3, ov, ft, 0, [ _l, _c, la ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var Cd = [ 3, ov, gt, 0, [ _l, Si ], [ () => cC, () => NE ] ];
  var Sd = [ 3, ov, Pt, 0, [ mu, la ], [ 0, 64 | 0 ], 1 ];
  var xd = [ 3, ov, Tt, 0, [ mu, wu ], [ [ () => Xm, 0 ], () => aC ] ];
  var fd = [ 3, ov, It, 0, [ Fu, _c, la ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var gd = [ 3, ov, Rt, 0, [ Fu, Si ], [ [ () => lC, 0 ], () => NE ] ];
  var yd = [ 3, ov, wt, 0, [ ji, Gc, Dp ], [ 0, 0, 64 | 0 ], 1 ];
  var hd = [ 3, ov, Nt, 0, [ Ql, Sc, Or, hr, Na ], [ 0, 2, 0, 128 | 0, 128 | 0 ] ];
  var kd = [ 3, ov, Ot, 0, [ el, wu, hp ], [ 0, () => aC, 0 ], 1 ];
  var Dd = [ 3, ov, Ut, 0, [ rc, ia ], [ 0, 0 ] ];
  var Pd = [ 3, ov, zt, 0, [ di, Vp, xu, Su, Js ], [ 0, 0, 0, 1, () => Dd ], 1 ];
  var Td = [ 3, ov, $t, 0, [ Gu, ru ], [ 0, 0 ], 2 ];
  var Ad = [ 3, ov, Mt, 0, [ Dl ], [ 1 ], 1 ];
  var bd = [ 3, ov, qt, 0, [ Ec, bp, wr ], [ 0, 0, 0 ] ];
  var Id = [ 3, ov, Bt, 0, [ ru, op ], [ 0, 128 | 0 ], 1 ];
  var Rd = [ 3, ov, Ht, 0, [ Kc, Fr ], [ 0, 0 ], 2 ];
  var Nd = [ 3, ov, Gt, 0, [ di, Vp, Js ], [ 0, 0, () => Rd ], 3 ];
  var wd = [ 3, ov, Jt, 0, [ Ep, Ai, xi ], [ 0, () => Od, () => Fd ], 1 ];
  var Fd = [ 3, ov, Kt, 0, [ ac ], [ 64 | 0 ] ];
  var Od = [ 3, ov, Wt, 0, [ Ni, wi, Ri, Fi, Ii, Gi, qu, Ga ], [ 0, 1, 0, 1, 1, 1, 1, () => Ld ] ];
  var Ld = [ 3, ov, Qt, 0, [ Oi, hi ], [ 0, 0 ] ];
  var $d = [ 3, ov, _t, 0, [ er, ua, Uu, cl, Rl ], [ 64 | 0, 1, 1, 1, 1 ], 1 ];
  var Ud = [ 3, ov, en, 0, [ Ti, Qi ], [ 0, 0 ], 2 ];
  var zd = [ 3, ov, nn, 0, [ Nl ], [ 0 ] ];
  var Vd = [ 3, ov, on, 0, [ Sr, br ], [ 0, 0 ], 2 ];
  var Md = [ 3, ov, sn, 0, [ Sr, br ], [ 0, 0 ] ];
  var jd = [ 3, ov, pn, 0, [ vc, Lr ], [ 64 | 0, 64 | 0 ] ];
  var qd = [ 3, ov, ln, 0, [ Wa, Gu ], [ 0, 0 ] ];
  var Bd = [ 3, ov, dn, 0, [ wl, ml ], [ 1, 1 ] ];
  var Hd = [ 3, ov, Cn, 0, [ Xc, Rr, oa, Al, Vu, Ha, cu ], [ () => jd, () => AE, 2, 1, () => dC, 1, 1 ] ];
  var Gd = [ 3, ov, xn, 0, [ Xl, _c, nu, Ic, tp, Ba ], [ 0, 0, 64 | 0, () => Xv, 0, 1 ], 1 ];
  var Zd = [ 3, ov, fn, 0, [ gl, tp ], [ () => tC, 0 ] ];
  var Kd = [ 3, ov, hn, 0, [ ui, nu, tu, tp, Ba ], [ 0, 0, 0, 0, 1 ] ];
  var Wd = [ 3, ov, kn, 0, [ Cu, tp ], [ 64 | 0, 0 ] ];
  var Qd = [ 3, ov, Dn, 0, [ _c, Uc, ci, tp, Ba, dl, bl, Ar, Ra, Cr ], [ 0, 0, 0, 0, 1, 0, 0, 0, 0, 0 ] ];
  var Yd = [ 3, ov, Pn, 0, [ lu, tp ], [ 64 | 0, 0 ] ];
  var Jd = [ 3, ov, un, 0, [ fu, xa, zc, Zc, Ys ], [ 0, 0, 0, 1, () => Vv ] ];
  var Xd = [ 3, ov, mn, 0, [ ya, op, Il ], [ 0, 128 | 0, () => WE ], 1 ];
  var _d = [ 3, ov, Tn, 0, [ Aa, Wa, bp, Ta ], [ 4, 0, 0, 0 ] ];
  var em = [ 3, ov, In, 0, [ za, _p ], [ 64 | 0, 1 ], 2 ];
  var tm = [ 3, ov, Rn, 0, [ La ], [ () => zE ] ];
  var nm = [ 3, ov, Nn, 0, [ Zl, Gc, Hp ], [ 0, 0, 2 ] ];
  var om = [ 3, ov, On, 0, [ fc, Zc, qi, Tp, qc, Mi ], [ 0, 1, 1, 0, 0, 0 ] ];
  var sm = [ 3, ov, $n, 0, [ Xs ], [ () => qv ] ];
  var cm = [ 3, ov, Un, 0, [ _s, up, Xi ], [ 0, 0, 0 ] ];
  var rm = [ 3, ov, Vn, 0, [ Za, Oa ], [ 1, 1 ], 1 ];
  var im = [ 3, ov, qn, 0, [ ru, oi ], [ 0, 0 ] ];
  var am = [ 3, ov, Wn, 0, [ ru, fi ], [ 0, 0 ] ];
  var pm = [ 3, ov, Zn, 0, [ Zc, qi, Tp, Wa, nc, qc ], [ 1, 1, 0, 0, 0, 0 ] ];
  var lm = [ 3, ov, Gn, 0, [ zc, ru, Ap ], [ 0, 0, () => GE ], 1 ];
  var um = [ 3, ov, io, 0, [ ci, Oc, Du, Zr, _a, ev, ap, Up, rr, Za, wu, mp, na, pp, Ji, Qr, Wp, qr ], [ 0, [ () => gE, 0 ], 0, 0, 0, () => CC, () => pC, 64 | 0, 0, 0, () => aC, 0, 0, () => lm, () => LE, () => Ad, () => xm, 2 ], 2 ];
  var vm = [ 3, ov, ao, 0, [ mu, wu ], [ [ () => Xm, 0 ], () => aC ] ];
  var dm = [ 3, ov, _n, 8, [ Kc ], [ 0 ], 1 ];
  var mm = [ 3, ov, oo, 0, [ ru, Gu, jl ], [ 0, 0, () => fC ], 1 ];
  var Em = [ 3, ov, uo, 0, [ bp, pl, Ol ], [ 0, 4, 0 ] ];
  var Cm = [ 3, ov, po, 0, [ mu, Bc, _c, cr, Mr, Vr, Pi, Ra, Ya, cp, ap, Sp, kp, hp, jp, dl, wu, Jc, Ku ], [ 0, () => fE, 0, 1, 2, 2, 0, 0, () => sm, [ () => oE, 0 ], () => qE, () => BE, 0, 0, 0, 0, () => aC, [ 0, 4 ], () => vC ], 1 ];
  var Sm = [ 3, ov, lo, 0, [ Fu, Si ], [ [ () => lC, 0 ], () => NE ] ];
  var xm = [ 3, ov, no, 0, [ bc, sp ], [ 0, 0 ] ];
  var fm = [ 3, ov, Bo, 0, [ vi, Vp, Su, oc ], [ 0, 0, 1, 0 ], 1 ];
  var gm = [ 3, ov, vo, 0, [ Gu, Hu ], [ 1, 0 ] ];
  var ym = [ 3, ov, is, 0, [ Wa, Qu ], [ 0, 0 ], 2 ];
  var hm = [ 3, ov, as, 0, [ ll, bl, kc, Sa, Ll, nu, vr, zp, ip, Ra, Bc, kp, lp, mu, lr, bu, Nr, Ip, ni, Ic, Qc, Yc, ap, Sp, Ya, bi, Ul, dr, wu, Nc, Mr, hp, Vr, lc, Bp ], [ 0, 0, 0, () => $E, () => oC, 0, 1, 1, 1, 0, () => fE, 0, 0, 0, () => sd, () => uC, () => TE, 0, () => nC, 4, 0, () => _E, () => qE, () => BE, () => sm, 1, 0, () => cd, () => aC, 0, 2, 0, 2, 0, 0 ] ];
  var km = [ 3, ov, Eo, 0, [ gi, ca ], [ 0, 0 ], 1 ];
  var Dm = [ 3, ov, So, 0, [ Pp, fr, Nu ], [ 1, 0, () => Rm ], 1 ];
  var Pm = [ 3, ov, Co, 0, [ Xr, np, _l, fa, ec, Fc ], [ 2, 0, () => JE, () => Xd, () => km, () => YE ], 1 ];
  var Tm = [ 3, ov, ko, 0, [ Ep, xr, Pc, sa, Uu, zu ], [ 0, 0, () => QE, 1, () => iE, () => wm ], 1 ];
  var Am = [ 3, ov, Po, 0, [ xr, pr ], [ 0, 0 ] ];
  var bm = [ 3, ov, Io, 0, [ si ], [ 0 ], 1 ];
  var Im = [ 3, ov, Ro, 0, [ Wa, Gu ], [ 0, () => bm ], 1 ];
  var Rm = [ 3, ov, No, 0, [ Zi ], [ () => Im ], 1 ];
  var Nm = [ 3, ov, bo, 0, [ sc ], [ 0 ] ];
  var wm = [ 3, ov, Ao, 0, [ _i, ma, Ip ], [ () => Nm, 0, 0 ], 1 ];
  var Fm = [ 3, ov, yo, 0, [ Ec, tl, nl, yp ], [ 0, 1, 1, 1 ] ];
  var Om = [ 3, ov, Fo, 0, [ yl, ll, kc, Ic, pl, ri, ul, ju, Vl, Tu, nu, Fl, Ia, ka, lr, il, ur, mc ], [ 0, 0, 0, 4, 4, 4, 4, 4, () => sC, () => jm, 0, 0, 0, () => DE, () => sd, () => Em, () => Um, () => Lm ] ];
  var Lm = [ 3, ov, Oo, 0, [ nu, tc, au ], [ 0, 64 | 0, 64 | 0 ] ];
  var $m = [ 3, ov, Lo, 0, [ yl, ll, kc, pl, Ic, ri, Au, nu, Fl ], [ 0, 0, 0, 4, 4, 4, 0, 0, 0 ] ];
  var Um = [ 3, ov, Uo, 0, [ nu, ai, Lu ], [ 0, 1, 1 ] ];
  var zm = [ 3, ov, jo, 0, [ Wi, Ic, wa ], [ 0, 4, 0 ] ];
  var Vm = [ 3, ov, Go, 0, [ Ip, ei, Ea, Xu, Dl, Pl, Yu, va, $u, Iu, Ei ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => bE, 0 ], 1 ];
  var Mm = [ 3, ov, Wo, 0, [ wp, Pp, zc, Zc ], [ 0, 1, 0, 1 ] ];
  var jm = [ 3, ov, Qo, 0, [ Ec, tl, nl, yp, ol, Zp ], [ 0, 1, 1, 1, 1, 1 ] ];
  var qm = [ 3, ov, cs, 0, [ Wa, $a ], [ 0, () => Vm ], 1 ];
  var Bm = [ 3, ov, _o, 0, [ yl, Gl ], [ 0, 0 ], 1 ];
  var Hm = [ 3, ov, es, 0, [ yl ], [ 0 ] ];
  var Gm = [ 3, ov, ns, 0, [ Ou, _c, bp ], [ 0, 0, 0 ], 1 ];
  var Zm = [ 3, ov, os, 0, [ Ou ], [ [ () => Jm, 0 ] ] ];
  var Km = [ 3, ov, mo, 0, [ np, Gu ], [ 0, 0 ] ];
  var Wm = [ 3, ov, ls, 0, [ da, Gu ], [ 0, 0 ] ];
  var Qm = [ 3, ov, Ds, 0, [ Op, wu ], [ 0, () => aC ], 2 ];
  var Ym = [ 3, ov, Ps, 0, [], [] ];
  var Jm = [ 3, ov, Ns, 0, [ Qs, Cc, pc, jc, kc, or, Ac, $c, sr, rr, Ic, Ar, Vr, Kr, Pi, Bi, Ji, Ta, Ra, Za, cp, kp, lp, xp, fp, pl, dl, fl, ul, $l, vl, wu, iu, Eu, _u, Qr, pi ], [ () => SE, () => xE, 0, 0, 0, 0, 4, 0, () => kE, 0, 4, 0, 2, 4, 0, 0, () => LE, 0, 0, 0, [ () => oE, 0 ], 0, 0, 4, 4, 4, 0, 0, 4, 0, 4, () => aC, 0, 0, 1, () => Ad, () => eE ] ];
  var Xm = [ 3, ov, ds, 0, [ Eu, Oc, ci, Du, Zr, _a, sl, ev, nu, Fp, ap, tr, Wp, Up, rr, Za, Ji, mp, na, pp, Np, ar, kr, Lp, Qr, qr ], [ 0, [ () => gE, 0 ], 0, 0, 0, 0, 1, () => CC, 0, () => ZE, () => pC, 64 | 0, () => xm, 64 | 0, 0, 0, () => LE, 0, 0, () => lm, 4, 4, 4, 0, () => Ad, 2 ] ];
  var _m = [ 3, ov, ms, 0, [ ru, oi ], [ 0, 0 ] ];
  var eE = [ 3, ov, Cs, 0, [ Dl, Ea ], [ 1, 0 ] ];
  var tE = [ 3, ov, xs, 0, [ Ip, ei, Ea, Xu, Dl, Pl, Yu, va, $u, Iu, ku, Ei ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => bE, () => nE, 0 ], 1 ];
  var nE = [ 3, ov, fs, 0, [ yr ], [ 2 ], 1 ];
  var oE = [ 3, ov, hs, 0, [ Vc, rr, Yi, Zr, Za, Du, Qr ], [ [ () => hE, 0 ], 0, () => OE, 0, 0, 0, () => Ad ] ];
  var sE = [ 3, ov, Ts, 0, [ Wi, Pu, ll, kc, dl, Hr, nu, mu, Lc, ip, zp, Ic, ju, Ra, Bc, kp, lp, Ya, Sa, Ll, Wl, ql, zl, wu, pi ], [ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 4, 4, 0, () => fE, 0, 0, () => sm, () => $E, () => oC, () => gm, 0, 4, () => aC, () => id ] ];
  var cE = [ 3, ov, Is, 0, [ Wa, $a ], [ 0, () => tE ], 1 ];
  var rE = [ 3, ov, us, 0, [ ru, Gu ], [ 0, 1 ], 2 ];
  var iE = [ 3, ov, vs, 0, [ ra, Cp ], [ 1, 1 ] ];
  var aE = [ 3, ov, Os, 0, [ Gc, eu, Va ], [ 0, 1, 64 | 0 ], 2 ];
  var pE = [ 3, ov, Ls, 0, [ Wa, Tl, zi ], [ 0, 1, 1 ], 3 ];
  var lE = [ 3, ov, Ms, 0, [ Xl, _c, vr, mu, Bc, lr, lc, Ya, ap, Sp, kp, li, bi, dr, Vr, Mr, Sa, hp, Ll, Cl, Ku, Ju, yi, Ka ], [ 0, 0, 1, 0, () => fE, () => sd, 0, () => sm, () => qE, () => BE, 0, 2, 1, () => cd, 2, 2, () => $E, 0, () => oC, () => Pm, () => rC, () => SC, () => wE, () => tm ], 1 ];
  var uE = [ 3, ov, js, 0, [ Xl ], [ () => hm ] ];
  var vE = [ 3, ov, qs, 0, [ Wa, Ki, Ir, Yr, Kl, Ci, Dc ], [ 0, () => zd, () => hd, () => Pd, () => fm, () => Nd, 2 ] ];
  var dE = [ 3, ov, Bs, 0, [ xl, Hp ], [ 0, 2 ] ];
  var mE = [ 3, ov, Zs, 0, [ ic, vp, hu ], [ 0, 0, 0 ] ];
  var EE = [ 3, ov, Ks, 0, [ Ip, fu, Ep, Ys ], [ 0, 0, 0, () => mE ], 3 ];
  var CE = [ 1, ov, ye, 0, () => qd ];
  var SE = [ 1, ov, Te, 0, () => Mv ];
  var xE = [ 1, ov, Ae, 0, () => jv ];
  var fE = [ 1, ov, He, 0, () => Hv ];
  var gE = [ 1, ov, Ue, 0, [ () => Zv, 0 ] ];
  var yE = [ 1, ov, ze, 0, () => Kv ];
  var hE = [ 1, ov, Be, 0, [ () => Wv, 0 ] ];
  var kE = [ 1, ov, et, 0, () => Gv ];
  var DE = [ 1, ov, ut, 0, () => pd ];
  var PE = [ 1, ov, vt, 0, () => ad ];
  var TE = [ 1, ov, Ft, 0, () => td ];
  var AE = [ 1, ov, at, 0, () => yd ];
  var bE = [ 1, ov, Lt, 0, () => kd ];
  var IE = [ 1, ov, Vt, 0, () => Td ];
  var RE = [ 1, ov, jt, 8, () => qd ];
  var NE = [ 1, ov, Zt, 0, () => bd ];
  var wE = [ 1, ov, Yt, 0, () => wd ];
  var FE = [ 1, ov, tn, 0, () => Ud ];
  var OE = [ 1, ov, cn, 0, () => Md ];
  var LE = [ 1, ov, rn, 0, () => Vd ];
  var $E = [ 1, ov, vn, 0, () => Jd ];
  var UE = [ 1, ov, An, 0, () => _d ];
  var zE = [ 1, ov, bn, 0, () => em ];
  var VE = [ 1, ov, wn, 0, () => nm ];
  var ME = [ 1, ov, Ln, 0, () => om ];
  var jE = [ 1, ov, zn, 0, () => cm ];
  var qE = [ 1, ov, Hn, 0, () => im ];
  var BE = [ 1, ov, Qn, 0, () => am ];
  var HE = [ 1, ov, Kn, 0, () => pm ];
  var GE = [ 1, ov, Bn, 0, () => qd ];
  var ZE = [ 1, ov, Xn, 0, () => jv ];
  var KE = [ 1, ov, so, 0, () => mm ];
  var WE = [ 1, ov, Ho, 0, () => ym ];
  var QE = [ 1, ov, xo, 0, () => Dm ];
  var YE = [ 1, ov, fo, 0, () => xC ];
  var JE = [ 1, ov, Do, 0, () => Tm ];
  var XE = [ 1, ov, To, 0, () => Am ];
  var _E = [ 1, ov, ho, 0, () => Fm ];
  var eC = [ 1, ov, Vo, 0, () => Om ];
  var tC = [ 1, ov, $o, 0, () => $m ];
  var nC = [ 1, ov, qo, 0, () => zm ];
  var oC = [ 1, ov, Jo, 0, () => Mm ];
  var sC = [ 1, ov, Yo, 0, () => jm ];
  var cC = [ 1, ov, ps, 0, () => hm ];
  var rC = [ 1, ov, rs, 0, () => qm ];
  var iC = [ 1, ov, wo, 0, () => Km ];
  var aC = [ 1, ov, ws, 0, () => Wm ];
  var pC = [ 1, ov, Es, 0, () => _m ];
  var lC = [ 1, ov, Fs, 0, [ () => Jm, 0 ] ];
  var uC = [ 1, ov, bs, 0, () => sE ];
  var vC = [ 1, ov, Rs, 0, () => cE ];
  var dC = [ 1, ov, Ss, 0, () => aE ];
  var mC = [ 1, ov, zs, 0, () => pE ];
  var EC = [ 1, ov, Hs, 0, () => dE ];
  var CC = [ 1, ov, Gs, 0, () => vE ];
  var SC = [ 1, ov, Ws, 0, () => EE ];
  var xC = [ 4, ov, go, 0, [ Da ], [ 0 ] ];
  var fC = [ 4, ov, ts, 0, [ ep ], [ () => rm ] ];
  var gC = [ 9, ov, Ke, 0, () => Yv, () => Jv ];
  var yC = [ 9, ov, Xe, 0, () => _v, () => ed ];
  var hC = [ 9, ov, At, 0, () => ud, () => vd ];
  var kC = [ 9, ov, Ct, 0, () => dd, () => md ];
  var DC = [ 9, ov, yt, 0, () => Ed, () => Cd ];
  var PC = [ 9, ov, bt, 0, () => Sd, () => xd ];
  var TC = [ 9, ov, ht, 0, () => fd, () => gd ];
  var AC = [ 9, ov, Sn, 0, () => Gd, () => Zd ];
  var bC = [ 9, ov, yn, 0, () => Kd, () => Wd ];
  var IC = [ 9, ov, gn, 0, () => Qd, () => Yd ];
  var RC = [ 9, ov, ro, 0, () => um, () => vm ];
  var NC = [ 9, ov, co, 0, () => Cm, () => Sm ];
  var wC = [ 9, ov, Xo, 0, () => Bm, () => Hm ];
  var FC = [ 9, ov, ss, 0, () => Gm, () => Zm ];
  var OC = [ 9, ov, ks, 0, () => Qm, () => Ym ];
  var LC = [ 9, ov, Vs, 0, () => lE, () => uE ];
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
   protocol: e?.protocol ?? j.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ecs",
    errorTypeRegistries: zv,
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
   const t = (0, N.I)(e);
   const defaultConfigProvider = () => t().then(R.l);
   const n = getRuntimeConfig(e);
   (0, k.I)(process.version);
   const o = {
    profile: e?.profile,
    logger: n.logger
   };
   return {
    ...n,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, w.Z)(A.$, o),
    bodyLengthChecker: e?.bodyLengthChecker ?? U.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? b.v6,
    defaultSocketTimeout: (0, D.E)(e?.requestHandler, 9e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, P.pf)({
     serviceId: n.serviceId,
     clientVersion: h.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, w.Z)(E.qs, e),
    region: e?.region ?? (0, w.Z)(F.GG, {
     ...F.zH,
     ...o
    }),
    requestHandler: z.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, w.Z)({
     ...E.kN,
     default: async () => (await defaultConfigProvider()).retryMode || $.L0
    }, e),
    streamCollector: e?.streamCollector ?? V.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, w.Z)(O.e$, o),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, w.Z)(L.Ko, o),
    userAgentAppId: e?.userAgentAppId ?? (0, w.Z)(T.hV, o)
   };
  };
  var $C = n(9999);
  var UC = n(6571);
  var zC = n(274);
  const getHttpAuthExtensionConfiguration = e => {
   const t = e.httpAuthSchemes;
   let n = e.httpAuthSchemeProvider;
   let o = e.credentials;
   return {
    setHttpAuthScheme(e) {
     const n = t.findIndex(t => t.schemeId === e.schemeId);
     if (n === -1) t.push(e); else t.splice(n, 1, e);
    },
    httpAuthSchemes() {
     return t;
    },
    setHttpAuthSchemeProvider(e) {
     n = e;
    },
    httpAuthSchemeProvider() {
     return n;
    },
    setCredentials(e) {
     o = e;
    },
    credentials() {
     return o;
    }
   };
  };
  const resolveHttpAuthRuntimeConfig = e => ({
   httpAuthSchemes: e.httpAuthSchemes(),
   httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
   credentials: e.credentials()
  });
  const resolveRuntimeExtensions = (e, t) => {
   const n = Object.assign((0, $C.R)(e), (0, UC.xA)(e), (0, zC.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(n));
   return Object.assign(e, (0, $C.$)(n), (0, UC.uv)(n), (0, zC.j)(n), resolveHttpAuthRuntimeConfig(n));
  };
  class ECSClient extends u.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const n = resolveClientEndpointParameters(t);
    const u = (0, o.D)(n);
    const x = (0, E.$z)(u);
    const f = (0, v.T)(x);
    const g = (0, s.OV)(f);
    const y = (0, d.Co)(g);
    const h = resolveHttpAuthSchemeConfig(y);
    const k = resolveRuntimeExtensions(h, e?.extensions || []);
    this.config = k;
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
  var VC = n(6801);
  const MC = (0, VC.k)(y, "AmazonEC2ContainerServiceV20141113", "ECSClient", d.rD);
  const jC = {};
  const _mw0 = (e, t, n, o) => [];
  class ContinueServiceDeploymentCommand extends(MC(jC, _mw0, "ContinueServiceDeployment", gC)){}
  class CreateServiceCommand extends(MC(jC, _mw0, "CreateService", yC)){}
  class DeregisterTaskDefinitionCommand extends(MC(jC, _mw0, "DeregisterTaskDefinition", hC)){}
  class DescribeServiceDeploymentsCommand extends(MC(jC, _mw0, "DescribeServiceDeployments", kC)){}
  class DescribeServicesCommand extends(MC(jC, _mw0, "DescribeServices", DC)){}
  class DescribeTaskDefinitionCommand extends(MC(jC, _mw0, "DescribeTaskDefinition", PC)){}
  class DescribeTasksCommand extends(MC(jC, _mw0, "DescribeTasks", TC)){}
  class ListServiceDeploymentsCommand extends(MC(jC, _mw0, "ListServiceDeployments", AC)){}
  class ListTaskDefinitionsCommand extends(MC(jC, _mw0, "ListTaskDefinitions", bC)){}
  class ListTasksCommand extends(MC(jC, _mw0, "ListTasks", IC)){}
  class RegisterTaskDefinitionCommand extends(MC(jC, _mw0, "RegisterTaskDefinition", RC)){}
  class RunTaskCommand extends(MC(jC, _mw0, "RunTask", NC)){}
  class StopServiceDeploymentCommand extends(MC(jC, _mw0, "StopServiceDeployment", wC)){}
  class StopTaskCommand extends(MC(jC, _mw0, "StopTask", FC)){}
  class TagResourceCommand extends(MC(jC, _mw0, "TagResource", OC)){}
  class UpdateServiceCommand extends(MC(jC, _mw0, "UpdateService", LC)){}
 })
};
