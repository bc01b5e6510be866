"use strict";

exports.id = 374;

exports.ids = [ 374 ];

exports.modules = {
 1374: ((e, t, n) => {
  n.d(t, {
   DescribeServicesCommand: () => DescribeServicesCommand,
   DescribeTaskDefinitionCommand: () => DescribeTaskDefinitionCommand,
   ECSClient: () => ECSClient
  });
  var r = n(846);
  var s = n(9007);
  var o = n(8486);
  var i = n(5180);
  var a = n(7591);
  var c = n(2781);
  var u = n(7086);
  var l = n(1567);
  var d = n(8702);
  var f = n(7503);
  var h = n(4172);
  var p = n(7041);
  var m = n(7760);
  var g = n(2122);
  var y = n(7849);
  var v = n(8181);
  var S = n(8743);
  var w = n(9362);
  const defaultECSHttpAuthSchemeParametersProvider = async (e, t, n) => ({
   operation: (0, S.u)(t).operation,
   region: await (0, w.t)(e.region)() || (() => {
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
   const t = (0, v.ho)(e);
   return Object.assign(t, {
    authSchemePreference: (0, w.t)(e.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = e => Object.assign(e, {
   useDualstackEndpoint: e.useDualstackEndpoint ?? false,
   useFipsEndpoint: e.useFipsEndpoint ?? false,
   defaultSigningName: "ecs"
  });
  const E = {
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
  const b = {
   rE: "3.1162.0"
  };
  var C = n(5477);
  var x = n(9121);
  var A = n(7532);
  var T = n(7652);
  var R = n(2628);
  var I = n(3099);
  var P = n(2365);
  var N = n(1436);
  var k = n(8062);
  const D = "AWS_EC2_METADATA_DISABLED";
  const remoteProvider = async e => {
   const {ENV_CMDS_FULL_URI: t, ENV_CMDS_RELATIVE_URI: r, fromContainerMetadata: s, fromInstanceMetadata: o} = await n.e(966).then(n.bind(n, 4966));
   if (process.env[r] || process.env[t]) {
    e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
    const {fromHttp: t} = await n.e(459).then(n.bind(n, 9840));
    return (0, k.c)(t(e), s(e));
   }
   if (process.env[D] && process.env[D] !== "false") return async () => {
    throw new N.C("EC2 Instance Metadata Service access disabled", {
     logger: e.logger
    });
   };
   e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
   return o(e);
  };
  function memoizeChain(e, t) {
   const n = internalCreateChain(e);
   let r;
   let s;
   let o;
   let i;
   const provider = async e => {
    if (e?.forceRefresh) {
     if (!i) i = n(e).then(e => {
      o = e;
     }).finally(() => {
      i = void 0;
     });
     await i;
     return o;
    }
    if (o?.expiration) if (o?.expiration?.getTime() < Date.now()) o = void 0;
    if (r) await r; else if (!o || t?.(o)) if (o) {
     if (!s) s = n(e).then(e => {
      o = e;
     }).catch(() => {}).finally(() => {
      s = void 0;
     });
    } else {
     r = n(e).then(e => {
      o = e;
     }).finally(() => {
      r = void 0;
     });
     return provider(e);
    }
    return o;
   };
   return provider;
  }
  const internalCreateChain = e => async t => {
   let n;
   for (const r of e) try {
    return await r(t);
   } catch (e) {
    n = e;
    if (e?.tryNextLink) continue;
    throw e;
   }
   throw n;
  };
  let O = false;
  const defaultProvider = (e = {}) => memoizeChain([ async () => {
   const t = e.profile ?? process.env[P.Ch];
   if (t) {
    const t = process.env[I.yG] && process.env[I.pi];
    if (t) if (!O) {
     const t = e.logger?.warn && e.logger?.constructor?.name !== "NoOpLogger" ? e.logger.warn.bind(e.logger) : console.warn;
     t(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n`);
     O = true;
    }
    throw new N.C("AWS_PROFILE is set, skipping fromEnv provider.", {
     logger: e.logger,
     tryNextLink: true
    });
   }
   e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
   return (0, I.sF)(e)();
  }, async t => {
   e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
   const {ssoStartUrl: r, ssoAccountId: s, ssoRegion: o, ssoRoleName: i, ssoSession: a} = e;
   if (!r && !s && !o && !i && !a) throw new N.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", {
    logger: e.logger
   });
   const {fromSSO: c} = await n.e(548).then(n.bind(n, 6548));
   return c(e)(t);
  }, async t => {
   e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
   const {fromIni: r} = await n.e(236).then(n.bind(n, 6236));
   return r(e)(t);
  }, async t => {
   e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
   const {fromProcess: r} = await n.e(575).then(n.bind(n, 3575));
   return r(e)(t);
  }, async t => {
   e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
   const {fromTokenFile: r} = await n.e(715).then(n.bind(n, 8715));
   return r(e)(t);
  }, async () => {
   e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
   return (await remoteProvider(e))();
  }, async () => {
   throw new N.C("Could not load credentials from any providers", {
    tryNextLink: false,
    logger: e.logger
   });
  } ], credentialsTreatedAsExpired);
  const credentialsTreatedAsExpired = e => e?.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5;
  var _ = n(1034);
  var $ = n(479);
  var M = n(8234);
  var L = n(3945);
  var F = n(6152);
  var U = n(7580);
  var j = n(4254);
  var B = n(4353);
  var z = n(2127);
  var H = n(1668);
  var q = n(6660);
  var V = n(2526);
  var W = n(5715);
  var G = n(5143);
  var J = n(7446);
  var K = n(6204);
  var Q = n(5125);
  var Y = n(4017);
  class AwsJsonRpcProtocol extends W.M {
   serializer;
   deserializer;
   serviceTarget;
   codec;
   mixin;
   awsQueryCompatible;
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: n, awsQueryCompatible: r, jsonCodec: s}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t
    });
    this.serviceTarget = n;
    this.codec = s ?? new G.p({
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!r;
    this.mixin = new Y.U(this.awsQueryCompatible);
   }
   async serializeRequest(e, t, n) {
    const r = await super.serializeRequest(e, t, n);
    if (!r.path.endsWith("/")) r.path += "/";
    r.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    r.headers["x-amz-target"] = `${this.serviceTarget}.${e.name}`;
    if (this.awsQueryCompatible) r.headers["x-amzn-query-mode"] = "true";
    if ((0, K.L)(e.input) === "unit" || !r.body) r.body = "{}";
    return r;
   }
   getPayloadCodec() {
    return this.codec;
   }
   async handleError(e, t, n, r, s) {
    const {awsQueryCompatible: o} = this;
    if (o) this.mixin.setQueryCompatError(r, n);
    const i = (0, J.rh)(n, r, o) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace);
    const {errorSchema: a, errorMetadata: c} = await this.mixin.getErrorSchemaOrThrowBaseException(i, this.options.defaultNamespace, n, r, s, o ? this.mixin.findQueryCompatibleError : void 0);
    const u = Q.l1.of(a);
    const l = r.message ?? r.Message ?? "UnknownError";
    const d = this.compositeErrorRegistry.getErrorCtor(a) ?? Error;
    const f = new d({});
    const h = {};
    const p = this.codec.createDeserializer();
    for (const [e, t] of u.structIterator()) if (r[e] != null) h[e] = p.readObject(t, r[e]);
    if (o) this.mixin.queryCompatOutput(r, h);
    throw this.mixin.decorateServiceException(Object.assign(f, c, {
     $fault: u.getMergedTraits().error,
     message: l
    }, h), r);
   }
  }
  class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: n, awsQueryCompatible: r, jsonCodec: s}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t,
     serviceTarget: n,
     awsQueryCompatible: r,
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
  var Z = n(910);
  var X = n(7545);
  var ee = n(8977);
  var te = n(9700);
  var ne = n(7305);
  var re = n(7332);
  var se = n(9809);
  var oe = n(6180);
  var ie = n(8479);
  var ae = n(7009);
  var ce = n(1046);
  var ue = n(5258);
  const le = "ref";
  const de = -1, fe = true, he = "isSet", pe = "PartitionResult", me = "booleanEquals", ge = "getAttr", ye = {
   [le]: "Endpoint"
  }, ve = {
   [le]: pe
  }, Se = {}, we = [ {
   [le]: "Region"
  } ];
  const Ee = {
   conditions: [ [ he, [ ye ] ], [ he, we ], [ "aws.partition", we, pe ], [ me, [ {
    [le]: "UseFIPS"
   }, fe ] ], [ me, [ {
    [le]: "UseDualStack"
   }, fe ] ], [ me, [ {
    fn: ge,
    argv: [ ve, "supportsDualStack" ]
   }, fe ] ], [ me, [ {
    fn: ge,
    argv: [ ve, "supportsFIPS" ]
   }, fe ] ] ],
   results: [ [ de ], [ de, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ de, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ye, Se ], [ "https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Se ], [ de, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}", Se ], [ de, "FIPS is enabled but this partition does not support FIPS" ], [ "https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}", Se ], [ de, "DualStack is enabled but this partition does not support DualStack" ], [ "https://ecs.{Region}.{PartitionResult#dnsSuffix}", Se ], [ de, "Invalid Configuration: Missing Region" ] ]
  };
  const be = 2;
  const Ce = 1e8;
  const xe = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, Ce + 11, 2, 5, Ce + 11, 3, 8, 6, 4, 7, Ce + 10, 5, Ce + 8, Ce + 9, 4, 10, 9, 6, Ce + 6, Ce + 7, 5, 11, Ce + 5, 6, Ce + 4, Ce + 5, 3, Ce + 1, 13, 4, Ce + 2, Ce + 3 ]);
  const Ae = ue.d.from(xe, be, Ee.conditions, Ee.results);
  const Te = new ie.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => Te.get(e, () => (0, ae.c)(Ae, {
   endpointParams: e,
   logger: t.logger
  }));
  ce.m.aws = oe.U;
  var Re = n(5629);
  var Ie = n(4667);
  class ECSServiceException extends Ie.T {
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
  const Pe = "AdvancedConfiguration";
  const Ne = "AccessDeniedException";
  const ke = "AttributeLimitExceededException";
  const De = "AwsVpcConfiguration";
  const Oe = "Attribute";
  const _e = "BlockedException";
  const $e = "CanaryConfiguration";
  const Me = "ClusterContainsContainerInstancesException";
  const Le = "ClusterContainsCapacityProviderException";
  const Fe = "ClusterContainsServicesException";
  const Ue = "ClusterContainsTasksException";
  const je = "ContainerDefinition";
  const Be = "ContainerDependency";
  const ze = "ContainerDefinitions";
  const He = "ContainerDependencies";
  const qe = "ClientException";
  const Ve = "ConflictException";
  const We = "ClusterNotFoundException";
  const Ge = "CapacityProviderStrategy";
  const Je = "CapacityProviderStrategyItem";
  const Ke = "ContainerRestartPolicy";
  const Qe = "Deployment";
  const Ye = "DeploymentAlarms";
  const Ze = "DeploymentConfiguration";
  const Xe = "DeploymentCircuitBreaker";
  const et = "DeploymentController";
  const tt = "DeploymentEphemeralStorage";
  const nt = "DeploymentEarlySuccessCriteria";
  const rt = "DevicesList";
  const st = "DeploymentLifecycleHook";
  const ot = "DeploymentLifecycleHookList";
  const it = "DeploymentLifecycleHookTimeoutConfiguration";
  const at = "DaemonNotActiveException";
  const ct = "DaemonNotFoundException";
  const ut = "DescribeServicesRequest";
  const lt = "DescribeServicesResponse";
  const dt = "DescribeServices";
  const ft = "DescribeTaskDefinitionRequest";
  const ht = "DescribeTaskDefinitionResponse";
  const pt = "DescribeTaskDefinition";
  const mt = "DockerVolumeConfiguration";
  const gt = "Device";
  const yt = "Deployments";
  const vt = "EBSTagSpecification";
  const St = "EBSTagSpecifications";
  const wt = "EnvironmentFile";
  const Et = "EFSAuthorizationConfig";
  const bt = "EFSVolumeConfiguration";
  const Ct = "EnvironmentFiles";
  const xt = "EphemeralStorage";
  const At = "EnvironmentVariables";
  const Tt = "Failure";
  const Rt = "FirelensConfiguration";
  const It = "FSxWindowsFileServerAuthorizationConfig";
  const Pt = "FSxWindowsFileServerVolumeConfiguration";
  const Nt = "Failures";
  const kt = "GatewayNotFoundException";
  const Dt = "HealthCheck";
  const Ot = "HostEntry";
  const _t = "HostEntryList";
  const $t = "HostVolumeProperties";
  const Mt = "InferenceAccelerator";
  const Lt = "InferenceAccelerators";
  const Ft = "InvalidParameterException";
  const Ut = "KernelCapabilities";
  const jt = "KeyValuePair";
  const Bt = "LoadBalancer";
  const zt = "LoadBalancers";
  const Ht = "LinearConfiguration";
  const qt = "LogConfiguration";
  const Vt = "LimitExceededException";
  const Wt = "LinuxParameters";
  const Gt = "MountPoint";
  const Jt = "MountPointList";
  const Kt = "MissingVersionException";
  const Qt = "NetworkConfiguration";
  const Yt = "NvidiaMpsAllocation";
  const Zt = "NamespaceNotFoundException";
  const Xt = "NoUpdateAvailableException";
  const en = "PlacementConstraint";
  const tn = "ProxyConfigurationProperties";
  const nn = "PlacementConstraints";
  const rn = "ProxyConfiguration";
  const sn = "PortMapping";
  const on = "PortMappingList";
  const an = "PlacementStrategy";
  const cn = "PlacementStrategies";
  const un = "PlatformTaskDefinitionIncompatibilityException";
  const ln = "PlatformUnknownException";
  const dn = "RequiresAttributes";
  const hn = "RepositoryCredentials";
  const pn = "ResourceInUseException";
  const mn = "ResourceNotFoundException";
  const gn = "RuntimePlatform";
  const yn = "ResourceRequirement";
  const vn = "ResourceRequirements";
  const Sn = "Scale";
  const wn = "SystemControl";
  const En = "ServiceConnectAccessLogConfiguration";
  const bn = "ServiceConnectConfiguration";
  const Cn = "ServiceConnectClientAlias";
  const xn = "ServiceConnectClientAliasList";
  const An = "ServiceConnectContainerConfigurations";
  const Tn = "ServiceConnectContainerConfiguration";
  const Rn = "ServiceCurrentRevisionSummary";
  const In = "ServiceCurrentRevisionSummaryList";
  const Pn = "ServiceConnectService";
  const Nn = "ServiceConnectServiceList";
  const kn = "ServiceConnectServiceResource";
  const Dn = "ServiceConnectServiceResourceList";
  const On = "ServiceConnectTlsConfiguration";
  const _n = "ServiceConnectTlsCertificateAuthority";
  const $n = "ServiceConnectTestTrafficHeaderMatchRules";
  const Mn = "ServiceConnectTestTrafficHeaderRules";
  const Ln = "ServiceConnectTestTrafficRules";
  const Fn = "SystemControls";
  const Un = "ServiceDeploymentNotFoundException";
  const jn = "ServerException";
  const Bn = "ServiceEvent";
  const zn = "ServiceEvents";
  const Hn = "S3FilesVolumeConfiguration";
  const qn = "SecretList";
  const Vn = "ServiceManagedEBSVolumeConfiguration";
  const Wn = "ServiceNotActiveException";
  const Gn = "ServiceNotFoundException";
  const Jn = "ServiceRegistry";
  const Kn = "ServiceRegistries";
  const Qn = "SharingStrategy";
  const Yn = "ServiceVolumeConfiguration";
  const Zn = "ServiceVolumeConfigurations";
  const Xn = "Secret";
  const er = "Service";
  const tr = "Services";
  const nr = "Tag";
  const rr = "ThresholdConfiguration";
  const sr = "TimeoutConfiguration";
  const or = "TaskDefinition";
  const ir = "TaskDefinitionPlacementConstraint";
  const ar = "TaskDefinitionPlacementConstraints";
  const cr = "TmpfsList";
  const ur = "TargetNotConnectedException";
  const lr = "TargetNotFoundException";
  const dr = "TaskSet";
  const fr = "TaskSetNotFoundException";
  const hr = "TaskSets";
  const pr = "Tags";
  const mr = "Tmpfs";
  const gr = "Ulimit";
  const yr = "UnsupportedFeatureException";
  const vr = "UpdateInProgressException";
  const Sr = "UlimitList";
  const wr = "Volume";
  const Er = "VolumeFrom";
  const br = "VolumeFromList";
  const Cr = "VolumeList";
  const xr = "VpcLatticeAdvancedConfiguration";
  const Ar = "VpcLatticeConfiguration";
  const Tr = "VpcLatticeConfigurations";
  const Rr = "advancedConfiguration";
  const Ir = "authorizationConfig";
  const Pr = "awsvpcConfiguration";
  const Nr = "accessLogConfiguration";
  const kr = "alarmNames";
  const Dr = "appProtocol";
  const Or = "accessPointArn";
  const _r = "awsPcaAuthorityArn";
  const $r = "assignPublicIp";
  const Mr = "accessPointId";
  const Lr = "alternateTargetGroupArn";
  const Fr = "availabilityZoneRebalancing";
  const Ur = "action";
  const jr = "add";
  const Br = "alarms";
  const zr = "arn";
  const Hr = "autoprovision";
  const qr = "base";
  const Vr = "bakeTimeInMinutes";
  const Wr = "client";
  const Gr = "clusterArn";
  const Jr = "configuredAtLaunch";
  const Kr = "clientAliases";
  const Qr = "cpuArchitecture";
  const Yr = "createdAt";
  const Zr = "canaryBakeTimeInMinutes";
  const Xr = "createdBy";
  const es = "canaryConfiguration";
  const ts = "containerConfigurations";
  const ns = "containerDefinitions";
  const rs = "computedDesiredCount";
  const ss = "containerName";
  const os = "canaryPercent";
  const is = "containerPortRange";
  const as = "capacityProviderStrategy";
  const cs = "capacityProvider";
  const us = "containerPath";
  const ls = "containerPort";
  const ds = "credentialsParameter";
  const fs = "credentialSpecs";
  const hs = "currentServiceDeployment";
  const ps = "currentServiceRevisions";
  const ms = "capabilities";
  const gs = "cluster";
  const ys = "command";
  const vs = "compatibilities";
  const Ss = "condition";
  const ws = "cpu";
  const Es = "deregisteredAt";
  const bs = "discoveryArn";
  const Cs = "deploymentConfiguration";
  const xs = "deploymentCircuitBreaker";
  const As = "desiredCount";
  const Ts = "deploymentController";
  const Rs = "dockerLabels";
  const Is = "disableNetworking";
  const Ps = "deviceName";
  const Ns = "discoveryName";
  const ks = "dnsName";
  const Ds = "dependsOn";
  const Os = "driverOpts";
  const _s = "deleteRequestedAt";
  const $s = "dnsServers";
  const Ms = "dnsSearchDomains";
  const Ls = "dockerSecurityOptions";
  const Fs = "deviceType";
  const Us = "dockerVolumeConfiguration";
  const js = "devices";
  const Bs = "deployments";
  const zs = "detail";
  const Hs = "domain";
  const qs = "driver";
  const Vs = "drop";
  const Ws = "error";
  const Gs = "enableExecuteCommand";
  const Js = "enableECSManagedTags";
  const Ks = "environmentFiles";
  const Qs = "enableFaultInjection";
  const Ys = "extraHosts";
  const Zs = "externalId";
  const Xs = "entryPoint";
  const eo = "executionRoleArn";
  const to = "earlySuccessCriteria";
  const no = "ephemeralStorage";
  const ro = "efsVolumeConfiguration";
  const so = "environment";
  const oo = "enabled";
  const io = "enable";
  const ao = "encrypted";
  const co = "essential";
  const uo = "events";
  const lo = "expression";
  const fo = "exact";
  const ho = "family";
  const po = "firelensConfiguration";
  const mo = "fargateEphemeralStorage";
  const go = "fileSystemArn";
  const yo = "fileSystemId";
  const vo = "failedTasks";
  const So = "filesystemType";
  const wo = "fsxWindowsFileServerVolumeConfiguration";
  const Eo = "failures";
  const bo = "field";
  const Co = "format";
  const xo = "hostname";
  const Ao = "healthCheck";
  const To = "healthCheckGracePeriodSeconds";
  const Ro = "hookDetails";
  const Io = "httpError";
  const Po = "hardLimit";
  const No = "healthyPercent";
  const ko = "hostPath";
  const Do = "hostPort";
  const Oo = "hookTargetArn";
  const _o = "header";
  const $o = "host";
  const Mo = "id";
  const Lo = "ipAddress";
  const Fo = "inferenceAccelerators";
  const Uo = "issuerCertificateAuthority";
  const jo = "ignoredExitCodes";
  const Bo = "ipcMode";
  const zo = "initProcessEnabled";
  const Ho = "ingressPortOverride";
  const qo = "includeQueryParameters";
  const Vo = "idleTimeoutSeconds";
  const Wo = "iam";
  const Go = "image";
  const Jo = "interactive";
  const Ko = "include";
  const Qo = "interval";
  const Yo = "iops";
  const Zo = "key";
  const Xo = "kmsKey";
  const ei = "kmsKeyId";
  const ti = "links";
  const ni = "loadBalancers";
  const ri = "loadBalancerName";
  const si = "logConfiguration";
  const oi = "linearConfiguration";
  const ii = "logDriver";
  const ai = "lifecycleHooks";
  const ci = "logLevel";
  const ui = "linuxParameters";
  const li = "lifecycleStages";
  const di = "launchType";
  const fi = "labels";
  const hi = "message";
  const pi = "maxComputePercent";
  const mi = "managedEBSVolume";
  const gi = "minimumHealthyPercent";
  const yi = "mountOptions";
  const vi = "mountPoints";
  const Si = "maximumPercent";
  const wi = "memoryReservation";
  const Ei = "maxSwap";
  const bi = "memory";
  const Ci = "name";
  const xi = "networkConfiguration";
  const Ai = "networkMode";
  const Ti = "nvidiaMps";
  const Ri = "namespace";
  const Ii = "options";
  const Pi = "operatingSystemFamily";
  const Ni = "privileged";
  const ki = "pendingCount";
  const Di = "placementConstraints";
  const Oi = "proxyConfiguration";
  const _i = "platformFamily";
  const $i = "productionListenerRule";
  const Mi = "portMappings";
  const Li = "pidMode";
  const Fi = "portName";
  const Ui = "perRequestTimeoutSeconds";
  const ji = "placementStrategy";
  const Bi = "pseudoTerminal";
  const zi = "pendingTaskCount";
  const Hi = "propagateTags";
  const qi = "platformVersion";
  const Vi = "permissions";
  const Wi = "port";
  const Gi = "protocol";
  const Ji = "properties";
  const Ki = "reason";
  const Qi = "roleArn";
  const Yi = "restartAttemptPeriod";
  const Zi = "registeredAt";
  const Xi = "registryArn";
  const ea = "requiresAttributes";
  const ta = "registeredBy";
  const na = "repositoryCredentials";
  const ra = "requiresCompatibilities";
  const sa = "runningCount";
  const oa = "rootDirectory";
  const ia = "resourceIds";
  const aa = "resourceManagementType";
  const ca = "readOnly";
  const ua = "resetOnHealthyTask";
  const la = "restartPolicy";
  const da = "runtimePlatform";
  const fa = "resourceRequirements";
  const ha = "readonlyRootFilesystem";
  const pa = "rolloutState";
  const ma = "rolloutStateReason";
  const ga = "resourceType";
  const ya = "requestedTaskCount";
  const va = "runningTaskCount";
  const Sa = "revision";
  const wa = "retries";
  const Ea = "rollback";
  const ba = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
  const Ca = "serviceArn";
  const xa = "startedBy";
  const Aa = "stepBakeTimeInMinutes";
  const Ta = "systemControls";
  const Ra = "serviceConnectConfiguration";
  const Ia = "serviceConnectResources";
  const Pa = "sourceContainer";
  const Na = "securityGroups";
  const ka = "sizeInGiB";
  const Da = "snapshotId";
  const Oa = "softLimit";
  const _a = "sharedMemorySize";
  const $a = "serviceName";
  const Ma = "secretOptions";
  const La = "startPeriod";
  const Fa = "sourcePath";
  const Ua = "stepPercent";
  const ja = "serviceRegistries";
  const Ba = "schedulingStrategy";
  const za = "stabilityStatusAt";
  const Ha = "sourceServiceRevisionCleanup";
  const qa = "sharingStrategy";
  const Va = "stabilityStatus";
  const Wa = "startTimeout";
  const Ga = "stopTimeout";
  const Ja = "sourceVolume";
  const Ka = "s3filesVolumeConfiguration";
  const Qa = "scale";
  const Ya = "scope";
  const Za = "server";
  const Xa = "secrets";
  const ec = "services";
  const tc = "size";
  const nc = "status";
  const rc = "strategy";
  const sc = "subnets";
  const oc = "swappiness";
  const ic = "type";
  const ac = "thresholdConfiguration";
  const cc = "timeoutConfiguration";
  const uc = "taskDefinition";
  const lc = "taskDefinitionArn";
  const dc = "transitEncryptionPort";
  const fc = "transitEncryption";
  const hc = "targetGroupArn";
  const pc = "targetId";
  const mc = "timeoutInMinutes";
  const gc = "testListenerRule";
  const yc = "taskRoleArn";
  const vc = "taskSetArn";
  const Sc = "taskSets";
  const wc = "tagSpecifications";
  const Ec = "targetType";
  const bc = "testTrafficRules";
  const Cc = "tags";
  const xc = "throughput";
  const Ac = "timeout";
  const Tc = "tls";
  const Rc = "tmpfs";
  const Ic = "user";
  const Pc = "updatedAt";
  const Nc = "ulimits";
  const kc = "unit";
  const Dc = "value";
  const Oc = "versionConsistency";
  const _c = "volumeConfigurations";
  const $c = "volumesFrom";
  const Mc = "valueFrom";
  const Lc = "volumeInitializationRate";
  const Fc = "vpcLatticeConfigurations";
  const Uc = "volumeType";
  const jc = "volumes";
  const Bc = "weight";
  const zc = "workingDirectory";
  const Hc = "com.amazonaws.ecs";
  const qc = new Re.O(ba);
  var Vc = [ -3, ba, "ECSServiceException", 0, [], [] ];
  qc.registerError(Vc, ECSServiceException);
  const Wc = new Re.O(Hc);
  var Gc = [ -3, Hc, Ne, {
   [Ws]: Wr,
   [Io]: 403
  }, [ hi ], [ 0 ] ];
  Wc.registerError(Gc, AccessDeniedException);
  var Jc = [ -3, Hc, ke, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(Jc, AttributeLimitExceededException);
  var Kc = [ -3, Hc, _e, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(Kc, BlockedException);
  var Qc = [ -3, Hc, qe, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(Qc, ClientException);
  var Yc = [ -3, Hc, Le, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(Yc, ClusterContainsCapacityProviderException);
  var Zc = [ -3, Hc, Me, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(Zc, ClusterContainsContainerInstancesException);
  var Xc = [ -3, Hc, Fe, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(Xc, ClusterContainsServicesException);
  var eu = [ -3, Hc, Ue, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(eu, ClusterContainsTasksException);
  var tu = [ -3, Hc, We, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(tu, ClusterNotFoundException);
  var nu = [ -3, Hc, Ve, {
   [Ws]: Wr
  }, [ ia, hi ], [ 64 | 0, 0 ] ];
  Wc.registerError(nu, ConflictException);
  var ru = [ -3, Hc, at, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(ru, DaemonNotActiveException);
  var su = [ -3, Hc, ct, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(su, DaemonNotFoundException);
  var ou = [ -3, Hc, kt, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(ou, GatewayNotFoundException);
  var iu = [ -3, Hc, Ft, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(iu, InvalidParameterException);
  var au = [ -3, Hc, Vt, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(au, LimitExceededException);
  var cu = [ -3, Hc, Kt, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(cu, MissingVersionException);
  var uu = [ -3, Hc, Zt, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(uu, NamespaceNotFoundException);
  var lu = [ -3, Hc, Xt, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(lu, NoUpdateAvailableException);
  var du = [ -3, Hc, un, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(du, PlatformTaskDefinitionIncompatibilityException);
  var fu = [ -3, Hc, ln, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(fu, PlatformUnknownException);
  var hu = [ -3, Hc, pn, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(hu, ResourceInUseException);
  var pu = [ -3, Hc, mn, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(pu, ResourceNotFoundException);
  var mu = [ -3, Hc, jn, {
   [Ws]: Za
  }, [ hi ], [ 0 ] ];
  Wc.registerError(mu, ServerException);
  var gu = [ -3, Hc, Un, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(gu, ServiceDeploymentNotFoundException);
  var yu = [ -3, Hc, Wn, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(yu, ServiceNotActiveException);
  var vu = [ -3, Hc, Gn, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(vu, ServiceNotFoundException);
  var Su = [ -3, Hc, ur, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(Su, TargetNotConnectedException);
  var wu = [ -3, Hc, lr, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(wu, TargetNotFoundException);
  var Eu = [ -3, Hc, fr, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(Eu, TaskSetNotFoundException);
  var bu = [ -3, Hc, yr, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(bu, UnsupportedFeatureException);
  var Cu = [ -3, Hc, vr, {
   [Ws]: Wr
  }, [ hi ], [ 0 ] ];
  Wc.registerError(Cu, UpdateInProgressException);
  const xu = [ qc, Wc ];
  var Au = [ 3, Hc, Pe, 0, [ Lr, $i, gc, Qi ], [ 0, 0, 0, 0 ] ];
  var Tu = [ 3, Hc, Oe, 0, [ Ci, Dc, Ec, pc ], [ 0, 0, 0, 0 ], 1 ];
  var Ru = [ 3, Hc, De, 0, [ sc, Na, $r ], [ 64 | 0, 64 | 0, 0 ], 1 ];
  var Iu = [ 3, Hc, $e, 0, [ os, Zr ], [ 1, 1 ] ];
  var Pu = [ 3, Hc, Je, 0, [ cs, Bc, qr ], [ 0, 1, 1 ], 1 ];
  var Nu = [ 3, Hc, je, 0, [ Ci, Go, na, ws, bi, wi, ti, Mi, co, la, Xs, ys, so, Ks, vi, $c, ui, Xa, Ds, Wa, Ga, Oc, xo, Ic, zc, Is, Ni, ha, $s, Ms, Ys, Ls, Jo, Bi, Rs, Nc, si, Ao, Ta, fa, po, fs ], [ 0, 0, [ () => wl, 0 ], 1, 1, 1, 64 | 0, () => yd, 2, () => Du, 64 | 0, 64 | 0, [ () => ud, 0 ], () => cd, () => pd, () => Ld, () => ll, () => Ed, () => rd, 1, 1, 0, 0, 0, 0, 2, 2, 2, 64 | 0, 64 | 0, () => dd, 64 | 0, 2, 2, 128 | 0, () => Md, () => fl, () => rl, () => kd, () => wd, () => el, 64 | 0 ] ];
  var ku = [ 3, Hc, Be, 0, [ ss, Ss ], [ 0, 0 ], 2 ];
  var Du = [ 3, Hc, Ke, 0, [ oo, jo, Yi ], [ 2, 64 | 1, 1 ], 1 ];
  var Ou = [ 3, Hc, Qe, 0, [ Mo, nc, uc, As, ki, sa, vo, Yr, Pc, as, di, qi, _i, xi, pa, ma, Ra, Ia, _c, mo, Fc ], [ 0, 0, 0, 1, 1, 1, 1, 4, 4, () => td, 0, 0, 0, () => pl, 0, 0, () => Pl, () => Ad, () => Nd, () => Uu, () => Ud ] ];
  var _u = [ 3, Hc, Ye, 0, [ kr, Ea, io ], [ 64 | 0, 2, 2 ], 3 ];
  var $u = [ 3, Hc, Xe, 0, [ io, Ea, ua, ac ], [ 2, 2, 2, () => Gl ], 2 ];
  var Mu = [ 3, Hc, Ze, 0, [ xs, Si, gi, Br, rc, Vr, ai, oi, es, to ], [ () => $u, 1, 1, () => _u, 0, 1, () => sd, () => ul, () => Iu, () => Fu ] ];
  var Lu = [ 3, Hc, et, 0, [ ic ], [ 0 ], 1 ];
  var Fu = [ 3, Hc, nt, 0, [ io, No, Ha ], [ 2, 1, 0 ], 1 ];
  var Uu = [ 3, Hc, tt, 0, [ ei ], [ 0 ] ];
  var ju = [ 3, Hc, st, 0, [ Ec, Oo, Qi, li, Ro, cc ], [ 0, 0, 0, 64 | 0, 15, () => Bu ] ];
  var Bu = [ 3, Hc, it, 0, [ mc, Ur ], [ 1, 0 ] ];
  var zu = [ 3, Hc, ut, 0, [ ec, gs, Ko ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var Hu = [ 3, Hc, lt, 0, [ ec, Eo ], [ () => Pd, () => ld ] ];
  var qu = [ 3, Hc, ft, 0, [ uc, Ko ], [ 0, 64 | 0 ], 1 ];
  var Vu = [ 3, Hc, ht, 0, [ uc, Cc ], [ [ () => ql, 0 ], () => Dd ] ];
  var Wu = [ 3, Hc, gt, 0, [ ko, us, Vi ], [ 0, 0, 64 | 0 ], 1 ];
  var Gu = [ 3, Hc, mt, 0, [ Ya, Hr, qs, Os, fi ], [ 0, 2, 0, 128 | 0, 128 | 0 ] ];
  var Ju = [ 3, Hc, vt, 0, [ ga, Cc, Hi ], [ 0, () => Dd, 0 ], 1 ];
  var Ku = [ 3, Hc, Et, 0, [ Mr, Wo ], [ 0, 0 ] ];
  var Qu = [ 3, Hc, bt, 0, [ yo, oa, fc, dc, Ir ], [ 0, 0, 0, 1, () => Ku ], 1 ];
  var Yu = [ 3, Hc, wt, 0, [ Dc, ic ], [ 0, 0 ], 2 ];
  var Zu = [ 3, Hc, xt, 0, [ ka ], [ 1 ], 1 ];
  var Xu = [ 3, Hc, Tt, 0, [ zr, Ki, zs ], [ 0, 0, 0 ] ];
  var el = [ 3, Hc, Rt, 0, [ ic, Ii ], [ 0, 128 | 0 ], 1 ];
  var tl = [ 3, Hc, It, 0, [ ds, Hs ], [ 0, 0 ], 2 ];
  var nl = [ 3, Hc, Pt, 0, [ yo, oa, Ir ], [ 0, 0, () => tl ], 3 ];
  var rl = [ 3, Hc, Dt, 0, [ ys, Qo, Ac, wa, La ], [ 64 | 0, 1, 1, 1, 1 ], 1 ];
  var sl = [ 3, Hc, Ot, 0, [ xo, Lo ], [ 0, 0 ], 2 ];
  var ol = [ 3, Hc, $t, 0, [ Fa ], [ 0 ] ];
  var il = [ 3, Hc, Mt, 0, [ Ps, Fs ], [ 0, 0 ], 2 ];
  var al = [ 3, Hc, Ut, 0, [ jr, Vs ], [ 64 | 0, 64 | 0 ] ];
  var cl = [ 3, Hc, jt, 0, [ Ci, Dc ], [ 0, 0 ] ];
  var ul = [ 3, Hc, Ht, 0, [ Ua, Aa ], [ 1, 1 ] ];
  var ll = [ 3, Hc, Wt, 0, [ ms, js, zo, _a, Rc, Ei, oc ], [ () => al, () => id, 2, 1, () => $d, 1, 1 ] ];
  var dl = [ 3, Hc, Bt, 0, [ hc, ri, ss, ls, Rr ], [ 0, 0, 0, 1, () => Au ] ];
  var fl = [ 3, Hc, qt, 0, [ ii, Ii, Ma ], [ 0, 128 | 0, () => Ed ], 1 ];
  var hl = [ 3, Hc, Gt, 0, [ Ja, us, ca ], [ 0, 0, 2 ] ];
  var pl = [ 3, Hc, Qt, 0, [ Pr ], [ () => Ru ] ];
  var ml = [ 3, Hc, Yt, 0, [ bi, pi ], [ 1, 1 ], 1 ];
  var gl = [ 3, Hc, en, 0, [ ic, lo ], [ 0, 0 ] ];
  var yl = [ 3, Hc, an, 0, [ ic, bo ], [ 0, 0 ] ];
  var vl = [ 3, Hc, sn, 0, [ ls, Do, Gi, Ci, Dr, is ], [ 1, 1, 0, 0, 0, 0 ] ];
  var Sl = [ 3, Hc, rn, 0, [ ss, ic, Ji ], [ 0, 0, () => vd ], 1 ];
  var wl = [ 3, Hc, hn, 8, [ ds ], [ 0 ], 1 ];
  var El = [ 3, Hc, yn, 0, [ ic, Dc, qa ], [ 0, 0, () => Bd ], 1 ];
  var bl = [ 3, Hc, gn, 0, [ Qr, Pi ], [ 0, 0 ] ];
  var Cl = [ 3, Hc, Hn, 0, [ go, oa, dc, Or ], [ 0, 0, 1, 0 ], 1 ];
  var xl = [ 3, Hc, Sn, 0, [ Dc, kc ], [ 1, 0 ] ];
  var Al = [ 3, Hc, Xn, 0, [ Ci, Mc ], [ 0, 0 ], 2 ];
  var Tl = [ 3, Hc, er, 0, [ Ca, $a, Gr, ni, ja, nc, As, sa, ki, di, as, qi, _i, uc, Cs, Sc, Bs, Qi, uo, Yr, hs, ps, Di, ji, xi, To, Ba, Ts, Cc, Xr, Js, Hi, Gs, Fr, aa ], [ 0, 0, 0, () => hd, () => Id, 0, 1, 1, 1, 0, () => td, 0, 0, 0, () => Mu, () => _d, () => od, 0, () => Rd, 4, 0, () => Td, () => md, () => gd, () => pl, 1, 0, () => Lu, () => Dd, 0, 2, 0, 2, 0, 0 ] ];
  var Rl = [ 3, Hc, En, 0, [ Co, qo ], [ 0, 0 ], 1 ];
  var Il = [ 3, Hc, Cn, 0, [ Wi, ks, bc ], [ 1, 0, () => _l ], 1 ];
  var Pl = [ 3, Hc, bn, 0, [ oo, Ri, ec, si, Nr, ts ], [ 2, 0, () => xd, () => fl, () => Rl, () => Cd ], 1 ];
  var Nl = [ 3, Hc, Pn, 0, [ Fi, Ns, Kr, Ho, Ac, Tc ], [ 0, 0, () => bd, 1, () => Jl, () => Ml ], 1 ];
  var kl = [ 3, Hc, kn, 0, [ Ns, bs ], [ 0, 0 ] ];
  var Dl = [ 3, Hc, $n, 0, [ fo ], [ 0 ], 1 ];
  var Ol = [ 3, Hc, Mn, 0, [ Ci, Dc ], [ 0, () => Dl ], 1 ];
  var _l = [ 3, Hc, Ln, 0, [ _o ], [ () => Ol ], 1 ];
  var $l = [ 3, Hc, _n, 0, [ _r ], [ 0 ] ];
  var Ml = [ 3, Hc, On, 0, [ Uo, Xo, Qi ], [ () => $l, 0, 0 ], 1 ];
  var Ll = [ 3, Hc, Rn, 0, [ zr, ya, va, zi ], [ 0, 1, 1, 1 ] ];
  var Fl = [ 3, Hc, Bn, 0, [ Mo, Yr, hi ], [ 0, 4, 0 ] ];
  var Ul = [ 3, Hc, Vn, 0, [ Qi, ao, ei, Uc, ka, Da, Lc, Yo, xc, wc, So ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => ad, 0 ], 1 ];
  var jl = [ 3, Hc, Jn, 0, [ Xi, Wi, ss, ls ], [ 0, 1, 0, 1 ] ];
  var Bl = [ 3, Hc, Yn, 0, [ Ci, mi ], [ 0, () => Ul ], 1 ];
  var zl = [ 3, Hc, wn, 0, [ Ri, Dc ], [ 0, 0 ] ];
  var Hl = [ 3, Hc, nr, 0, [ Zo, Dc ], [ 0, 0 ] ];
  var ql = [ 3, Hc, or, 0, [ lc, ns, ho, yc, eo, Ai, Sa, jc, nc, ea, Di, vs, da, ra, ws, bi, Fo, Li, Bo, Oi, Zi, Es, _s, ta, no, Qs ], [ 0, [ () => nd, 0 ], 0, 0, 0, 0, 1, () => Fd, 0, () => Sd, () => Od, 64 | 0, () => bl, 64 | 0, 0, 0, () => fd, 0, 0, () => Sl, 4, 4, 4, 0, () => Zu, 2 ] ];
  var Vl = [ 3, Hc, ir, 0, [ ic, lo ], [ 0, 0 ] ];
  var Wl = [ 3, Hc, dr, 0, [ Mo, vc, Ca, Gr, xa, Zs, nc, uc, rs, ki, sa, Yr, Pc, di, as, qi, _i, xi, ni, ja, Qa, Va, za, Cc, mo ], [ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 4, 4, 0, () => td, 0, 0, () => pl, () => hd, () => Id, () => xl, 0, 4, () => Dd, () => Uu ] ];
  var Gl = [ 3, Hc, rr, 0, [ ic, Dc ], [ 0, 1 ], 2 ];
  var Jl = [ 3, Hc, sr, 0, [ Vo, Ui ], [ 1, 1 ] ];
  var Kl = [ 3, Hc, mr, 0, [ us, tc, yi ], [ 0, 1, 64 | 0 ], 2 ];
  var Ql = [ 3, Hc, gr, 0, [ Ci, Oa, Po ], [ 0, 1, 1 ], 3 ];
  var Yl = [ 3, Hc, wr, 0, [ Ci, $o, Us, ro, Ka, wo, Jr ], [ 0, () => ol, () => Gu, () => Qu, () => Cl, () => nl, 2 ] ];
  var Zl = [ 3, Hc, Er, 0, [ Pa, ca ], [ 0, 2 ] ];
  var Xl = [ 3, Hc, xr, 0, [ Lr, $i, gc ], [ 0, 0, 0 ] ];
  var ed = [ 3, Hc, Ar, 0, [ Qi, hc, Fi, Rr ], [ 0, 0, 0, () => Xl ], 3 ];
  var td = [ 1, Hc, Ge, 0, () => Pu ];
  var nd = [ 1, Hc, ze, 0, [ () => Nu, 0 ] ];
  var rd = [ 1, Hc, He, 0, () => ku ];
  var sd = [ 1, Hc, ot, 0, () => ju ];
  var od = [ 1, Hc, yt, 0, () => Ou ];
  var id = [ 1, Hc, rt, 0, () => Wu ];
  var ad = [ 1, Hc, St, 0, () => Ju ];
  var cd = [ 1, Hc, Ct, 0, () => Yu ];
  var ud = [ 1, Hc, At, 8, () => cl ];
  var ld = [ 1, Hc, Nt, 0, () => Xu ];
  var dd = [ 1, Hc, _t, 0, () => sl ];
  var fd = [ 1, Hc, Lt, 0, () => il ];
  var hd = [ 1, Hc, zt, 0, () => dl ];
  var pd = [ 1, Hc, Jt, 0, () => hl ];
  var md = [ 1, Hc, nn, 0, () => gl ];
  var gd = [ 1, Hc, cn, 0, () => yl ];
  var yd = [ 1, Hc, on, 0, () => vl ];
  var vd = [ 1, Hc, tn, 0, () => cl ];
  var Sd = [ 1, Hc, dn, 0, () => Tu ];
  var wd = [ 1, Hc, vn, 0, () => El ];
  var Ed = [ 1, Hc, qn, 0, () => Al ];
  var bd = [ 1, Hc, xn, 0, () => Il ];
  var Cd = [ 1, Hc, An, 0, () => jd ];
  var xd = [ 1, Hc, Nn, 0, () => Nl ];
  var Ad = [ 1, Hc, Dn, 0, () => kl ];
  var Td = [ 1, Hc, In, 0, () => Ll ];
  var Rd = [ 1, Hc, zn, 0, () => Fl ];
  var Id = [ 1, Hc, Kn, 0, () => jl ];
  var Pd = [ 1, Hc, tr, 0, () => Tl ];
  var Nd = [ 1, Hc, Zn, 0, () => Bl ];
  var kd = [ 1, Hc, Fn, 0, () => zl ];
  var Dd = [ 1, Hc, pr, 0, () => Hl ];
  var Od = [ 1, Hc, ar, 0, () => Vl ];
  var _d = [ 1, Hc, hr, 0, () => Wl ];
  var $d = [ 1, Hc, cr, 0, () => Kl ];
  var Md = [ 1, Hc, Sr, 0, () => Ql ];
  var Ld = [ 1, Hc, br, 0, () => Zl ];
  var Fd = [ 1, Hc, Cr, 0, () => Yl ];
  var Ud = [ 1, Hc, Tr, 0, () => ed ];
  var jd = [ 4, Hc, Tn, 0, [ ci ], [ 0 ] ];
  var Bd = [ 4, Hc, Qn, 0, [ Ti ], [ () => ml ] ];
  var zd = [ 9, Hc, dt, 0, () => zu, () => Hu ];
  var Hd = [ 9, Hc, pt, 0, () => qu, () => Vu ];
  const getRuntimeConfig = e => ({
   apiVersion: "2014-11-13",
   base64Decoder: e?.base64Decoder ?? te.E,
   base64Encoder: e?.base64Encoder ?? ne.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultECSHttpAuthSchemeProvider,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new V.f2
   } ],
   logger: e?.logger ?? new X.N,
   protocol: e?.protocol ?? AwsJson1_1Protocol,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ecs",
    errorTypeRegistries: xu,
    xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
    version: "2014-11-13",
    serviceTarget: "AmazonEC2ContainerServiceV20141113"
   },
   serviceId: e?.serviceId ?? "ECS",
   sha256: e?.sha256 ?? Z.k,
   urlParser: e?.urlParser ?? ee.D,
   utf8Decoder: e?.utf8Decoder ?? re.a,
   utf8Encoder: e?.utf8Encoder ?? se.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, _.I)(process.version);
   const t = (0, M.I)(e);
   const defaultConfigProvider = () => t().then($.l);
   const n = getRuntimeConfig(e);
   (0, C.I)(process.version);
   const r = {
    profile: e?.profile,
    logger: n.logger
   };
   return {
    ...n,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, L.Z)(R.$, r),
    bodyLengthChecker: e?.bodyLengthChecker ?? z.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: (0, x.E)(e?.requestHandler, 9e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, A.pf)({
     serviceId: n.serviceId,
     clientVersion: b.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, L.Z)(m.qs, e),
    region: e?.region ?? (0, L.Z)(F.GG, {
     ...F.zH,
     ...r
    }),
    requestHandler: H.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, L.Z)({
     ...m.kN,
     default: async () => (await defaultConfigProvider()).retryMode || B.L0
    }, e),
    streamCollector: e?.streamCollector ?? q.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, L.Z)(U.e$, r),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, L.Z)(j.Ko, r),
    userAgentAppId: e?.userAgentAppId ?? (0, L.Z)(T.hV, r)
   };
  };
  var qd = n(9999);
  var Vd = n(6571);
  var Wd = n(274);
  const getHttpAuthExtensionConfiguration = e => {
   const t = e.httpAuthSchemes;
   let n = e.httpAuthSchemeProvider;
   let r = e.credentials;
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
     r = e;
    },
    credentials() {
     return r;
    }
   };
  };
  const resolveHttpAuthRuntimeConfig = e => ({
   httpAuthSchemes: e.httpAuthSchemes(),
   httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
   credentials: e.credentials()
  });
  const resolveRuntimeExtensions = (e, t) => {
   const n = Object.assign((0, qd.R)(e), (0, Vd.xA)(e), (0, Wd.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(n));
   return Object.assign(e, (0, qd.$)(n), (0, Vd.uv)(n), (0, Wd.j)(n), resolveHttpAuthRuntimeConfig(n));
  };
  class ECSClient extends d.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const n = resolveClientEndpointParameters(t);
    const d = (0, r.D)(n);
    const v = (0, m.$z)(d);
    const S = (0, f.T)(v);
    const w = (0, s.OV)(S);
    const E = (0, h.Co)(w);
    const b = resolveHttpAuthSchemeConfig(E);
    const C = resolveRuntimeExtensions(b, e?.extensions || []);
    this.config = C;
    this.middlewareStack.use((0, y.wq)(this.config));
    this.middlewareStack.use((0, o.sM)(this.config));
    this.middlewareStack.use((0, g.ey)(this.config));
    this.middlewareStack.use((0, p.vK)(this.config));
    this.middlewareStack.use((0, s.TC)(this.config));
    this.middlewareStack.use((0, i.Y7)(this.config));
    this.middlewareStack.use((0, a.n)(this.config));
    this.middlewareStack.use((0, c.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultECSHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async e => new u.h({
      "aws.auth#sigv4": e.credentials
     })
    }));
    this.middlewareStack.use((0, l.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  var Gd = n(6801);
  const Jd = (0, Gd.k)(E, "AmazonEC2ContainerServiceV20141113", "ECSClient", h.rD);
  const Kd = {};
  const _mw0 = (e, t, n, r) => [];
  class DescribeServicesCommand extends(Jd(Kd, _mw0, "DescribeServices", zd)){}
  class DescribeTaskDefinitionCommand extends(Jd(Kd, _mw0, "DescribeTaskDefinition", Hd)){}
 }),
 5477: ((e, t, n) => {
  n.d(t, {
   I: () => emitWarningIfUnsupportedVersion
  });
  const r = {
   warningEmitted: false
  };
  const emitWarningIfUnsupportedVersion = e => {
   if (e && !r.warningEmitted) {
    if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
     r.warningEmitted = true;
     return;
    }
    const t = parseInt(e.substring(1, e.indexOf(".")));
    const n = 22;
    if (t < n) {
     r.warningEmitted = true;
     process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${n}. You are running node ${e}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${n}.\n\nMore information can be found at: https://a.co/c895JFp`);
    }
   }
  };
 }),
 9121: ((e, t, n) => {
  n.d(t, {
   E: () => getDefaultSocketTimeout
  });
  const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
  const getDefaultSocketTimeout = (e, t) => {
   if (!isDefaultSocketTimeoutEnabled()) return;
   if (typeof e?.handle === "function") return;
   return t;
  };
 }),
 9007: ((e, t, n) => {
  n.d(t, {
   OV: () => resolveHostHeaderConfig,
   TC: () => getHostHeaderPlugin
  });
  var r = n(9725);
  function resolveHostHeaderConfig(e) {
   return e;
  }
  const hostHeaderMiddleware = e => t => async n => {
   if (!r.K.isInstance(n.request)) return t(n);
   const {request: s} = n;
   const {handlerProtocol: o = ""} = e.requestHandler.metadata || {};
   if (o.indexOf("h2") >= 0 && !s.headers[":authority"]) {
    delete s.headers["host"];
    s.headers[":authority"] = s.hostname + (s.port ? ":" + s.port : "");
   } else if (!s.headers["host"]) {
    let e = s.hostname;
    if (s.port != null) e += `:${s.port}`;
    s.headers["host"] = e;
   }
   return t(n);
  };
  const s = {
   name: "hostHeaderMiddleware",
   step: "build",
   priority: "low",
   tags: [ "HOST" ],
   override: true
  };
  const getHostHeaderPlugin = e => ({
   applyToStack: t => {
    t.add(hostHeaderMiddleware(e), s);
   }
  });
 }),
 5180: ((e, t, n) => {
  n.d(t, {
   Y7: () => getLoggerPlugin
  });
  const loggerMiddleware = () => (e, t) => async n => {
   try {
    const r = await e(n);
    const {clientName: s, commandName: o, logger: i, dynamoDbDocumentClientOptions: a = {}} = t;
    const {overrideInputFilterSensitiveLog: c, overrideOutputFilterSensitiveLog: u} = a;
    const l = c ?? t.inputFilterSensitiveLog;
    const d = u ?? t.outputFilterSensitiveLog;
    const {$metadata: f, ...h} = r.output;
    i?.info?.({
     clientName: s,
     commandName: o,
     input: l(n.input),
     output: d(h),
     metadata: f
    });
    return r;
   } catch (e) {
    const {clientName: r, commandName: s, logger: o, dynamoDbDocumentClientOptions: i = {}} = t;
    const {overrideInputFilterSensitiveLog: a} = i;
    const c = a ?? t.inputFilterSensitiveLog;
    o?.error?.({
     clientName: r,
     commandName: s,
     input: c(n.input),
     error: e,
     metadata: e.$metadata
    });
    throw e;
   }
  };
  const r = {
   name: "loggerMiddleware",
   tags: [ "LOGGER" ],
   step: "initialize",
   override: true
  };
  const getLoggerPlugin = e => ({
   applyToStack: e => {
    e.add(loggerMiddleware(), r);
   }
  });
 }),
 7591: ((e, t, n) => {
  n.d(t, {
   n: () => getRecursionDetectionPlugin
  });
  const r = {
   step: "build",
   tags: [ "RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION" ],
   name: "recursionDetectionMiddleware",
   override: true,
   priority: "low"
  };
  var s = n(9320);
  var o = n(9725);
  const i = "AWS_LAMBDA_FUNCTION_NAME";
  const a = "_X_AMZN_TRACE_ID";
  const c = "X-Amzn-Trace-Id";
  const u = "traceparent";
  const l = "tracestate";
  const d = "baggage";
  const recursionDetectionMiddleware = () => e => async t => {
   const {request: n} = t;
   if (!o.K.isInstance(n)) return e(t);
   let r;
   {
    const e = Object.keys(n.headers ?? {}).find(e => e.toLowerCase() === c.toLowerCase()) ?? c;
    if (!n.headers.hasOwnProperty(e)) {
     const e = process.env[i];
     const t = process.env[a];
     r ??= await s.A.getInstanceAsync();
     const o = r?.getXRayTraceId();
     const u = o ?? t;
     const nonEmptyString = e => typeof e === "string" && e.length > 0;
     if (nonEmptyString(e) && nonEmptyString(u)) n.headers[c] = u;
    }
   }
   {
    sanitizeTraceHeaders(n.headers);
    const e = n.headers[u];
    if (!e) {
     const e = (r ??= await s.A.getInstanceAsync())?.getTraceparent?.();
     if (e) {
      n.headers[u] = e;
      const t = r?.getTracestate?.();
      if (t) n.headers[l] = t;
      const s = r?.getBaggage?.();
      if (s) n.headers[d] = s;
     }
    }
   }
   return e(t);
  };
  function sanitizeTraceHeaders(e) {
   for (const t of Object.keys(e)) {
    const n = t.toLowerCase();
    if (t !== n && (n === u || n === l || n === d)) {
     e[n] = e[t];
     delete e[t];
    }
   }
  }
  const getRecursionDetectionPlugin = e => ({
   applyToStack: e => {
    e.add(recursionDetectionMiddleware(), r);
   }
  });
 }),
 846: ((e, t, n) => {
  n.d(t, {
   D: () => resolveUserAgentConfig,
   b: () => s
  });
  var r = n(3926);
  const s = void 0;
  function isValidUserAgentAppId(e) {
   if (e === void 0) return true;
   return typeof e === "string" && e.length <= 50;
  }
  function resolveUserAgentConfig(e) {
   const t = (0, r.t)(e.userAgentAppId ?? s);
   const {customUserAgent: n} = e;
   return Object.assign(e, {
    customUserAgent: typeof n === "string" ? [ [ n ] ] : n,
    userAgentAppId: async () => {
     const n = await t();
     if (!isValidUserAgentAppId(n)) {
      const t = e.logger?.constructor?.name === "NoOpLogger" || !e.logger ? console : e.logger;
      if (typeof n !== "string") t?.warn("userAgentAppId must be a string or undefined."); else if (n.length > 50) t?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
     }
     return n;
    }
   });
  }
 }),
 8486: ((e, t, n) => {
  n.d(t, {
   sM: () => getUserAgentPlugin
  });
  var r = n(9725);
  var s = n(3305);
  var o = n(4353);
  function setFeature(e, t, n) {
   if (!e.__aws_sdk_context) e.__aws_sdk_context = {
    features: {}
   }; else if (!e.__aws_sdk_context.features) e.__aws_sdk_context.features = {};
   e.__aws_sdk_context.features[t] = n;
  }
  const i = /\d{12}\.ddb/;
  async function checkFeatures(e, t, n) {
   const r = n.request;
   if (r?.headers?.["smithy-protocol"] === "rpc-v2-cbor") setFeature(e, "PROTOCOL_RPC_V2_CBOR", "M");
   if (typeof t.retryStrategy === "function") {
    const n = await t.retryStrategy();
    if (typeof n.mode === "string") switch (n.mode) {
    case o.cm.ADAPTIVE:
     setFeature(e, "RETRY_MODE_ADAPTIVE", "F");
     break;

    case o.cm.STANDARD:
     setFeature(e, "RETRY_MODE_STANDARD", "E");
     break;
    }
   }
   if (typeof t.accountIdEndpointMode === "function") {
    const n = e.endpointV2;
    if (String(n?.url?.hostname).match(i)) setFeature(e, "ACCOUNT_ID_ENDPOINT", "O");
    switch (await (t.accountIdEndpointMode?.())) {
    case "disabled":
     setFeature(e, "ACCOUNT_ID_MODE_DISABLED", "Q");
     break;

    case "preferred":
     setFeature(e, "ACCOUNT_ID_MODE_PREFERRED", "P");
     break;

    case "required":
     setFeature(e, "ACCOUNT_ID_MODE_REQUIRED", "R");
     break;
    }
   }
   const s = e.__smithy_context?.selectedHttpAuthScheme?.identity;
   if (s?.$source) {
    const t = s;
    if (t.accountId) setFeature(e, "RESOLVED_ACCOUNT_ID", "T");
    for (const [n, r] of Object.entries(t.$source ?? {})) setFeature(e, n, r);
   }
  }
  const a = "user-agent";
  const c = "x-amz-user-agent";
  const u = " ";
  const l = "/";
  const d = /[^!$%&'*+\-.^_`|~\w]/g;
  const f = /[^!$%&'*+\-.^_`|~\w#]/g;
  const h = "-";
  const p = 1024;
  function encodeFeatures(e) {
   let t = "";
   for (const n in e) {
    const r = e[n];
    if (t.length + r.length + 1 <= p) {
     if (t.length) t += "," + r; else t += r;
     continue;
    }
    break;
   }
   return t;
  }
  const userAgentMiddleware = e => (t, n) => async o => {
   const {request: i} = o;
   if (!r.K.isInstance(i)) return t(o);
   const {headers: l} = i;
   const d = n?.userAgent?.map(escapeUserAgent) || [];
   const f = (await e.defaultUserAgentProvider()).map(escapeUserAgent);
   await checkFeatures(n, e, o);
   const h = n;
   f.push(`m/${encodeFeatures(Object.assign({}, n.__smithy_context?.features, h.__aws_sdk_context?.features))}`);
   const p = e?.customUserAgent?.map(escapeUserAgent) || [];
   const m = await e.userAgentAppId();
   if (m) f.push(escapeUserAgent([ `app`, `${m}` ]));
   const g = (0, s.vL)();
   const y = (g ? [ g ] : []).concat([ ...f, ...d, ...p ]).join(u);
   const v = [ ...f.filter(e => e.startsWith("aws-sdk-")), ...p ].join(u);
   if (e.runtime !== "browser") {
    if (v) l[c] = l[c] ? `${l[a]} ${v}` : v;
    l[a] = y;
   } else l[c] = y;
   return t({
    ...o,
    request: i
   });
  };
  const escapeUserAgent = e => {
   const t = e[0].split(l).map(e => e.replace(d, h)).join(l);
   const n = e[1]?.replace(f, h);
   const r = t.indexOf(l);
   const s = t.substring(0, r);
   let o = t.substring(r + 1);
   if (s === "api") o = o.toLowerCase();
   return [ s, o, n ].filter(e => e && e.length > 0).reduce((e, t, n) => {
    switch (n) {
    case 0:
     return t;

    case 1:
     return `${e}/${t}`;

    default:
     return `${e}#${t}`;
    }
   }, "");
  };
  const m = {
   name: "getUserAgentMiddleware",
   step: "build",
   priority: "low",
   tags: [ "SET_USER_AGENT", "USER_AGENT" ],
   override: true
  };
  const getUserAgentPlugin = e => ({
   applyToStack: t => {
    t.add(userAgentMiddleware(e), m);
   }
  });
 }),
 9999: ((e, t, n) => {
  n.d(t, {
   $: () => resolveAwsRegionExtensionConfiguration,
   R: () => getAwsRegionExtensionConfiguration
  });
  const getAwsRegionExtensionConfiguration = e => ({
   setRegion(t) {
    e.region = t;
   },
   region() {
    return e.region;
   }
  });
  const resolveAwsRegionExtensionConfiguration = e => ({
   region: e.region()
  });
 }),
 249: ((e, t, n) => {
  n.d(t, {
   g: () => setCredentialFeature
  });
  function setCredentialFeature(e, t, n) {
   if (!e.$source) e.$source = {};
   e.$source[t] = n;
   return e;
  }
 }),
 6180: ((e, t, n) => {
  n.d(t, {
   U: () => u
  });
  var r = n(1046);
  var s = n(4280);
  var o = n(6676);
  const isVirtualHostableS3Bucket = (e, t = false) => {
   if (t) {
    for (const t of e.split(".")) if (!isVirtualHostableS3Bucket(t)) return false;
    return true;
   }
   if (!(0, s.X)(e)) return false;
   if (e.length < 3 || e.length > 63) return false;
   if (e !== e.toLowerCase()) return false;
   if ((0, o.o)(e)) return false;
   return true;
  };
  const i = ":";
  const a = "/";
  const parseArn = e => {
   const t = e.split(i);
   if (t.length < 6) return null;
   const [n, r, s, o, c, ...u] = t;
   if (n !== "arn" || r === "" || s === "" || u.join(i) === "") return null;
   const l = u.map(e => e.split(a)).flat();
   return {
    partition: r,
    service: s,
    region: o,
    accountId: c,
    resourceId: l
   };
  };
  var c = n(3305);
  const u = {
   isVirtualHostableS3Bucket: isVirtualHostableS3Bucket,
   parseArn: parseArn,
   partition: c.jB
  };
  r.m.aws = u;
 }),
 3305: ((e, t, n) => {
  n.d(t, {
   vL: () => getUserAgentPrefix,
   jB: () => partition
  });
  const r = {
   partitions: [ {
    id: "aws",
    outputs: {
     dnsSuffix: "amazonaws.com",
     dualStackDnsSuffix: "api.aws",
     implicitGlobalRegion: "us-east-1",
     name: "aws",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
    regions: {
     "af-south-1": {
      description: "Africa (Cape Town)"
     },
     "ap-east-1": {
      description: "Asia Pacific (Hong Kong)"
     },
     "ap-east-2": {
      description: "Asia Pacific (Taipei)"
     },
     "ap-northeast-1": {
      description: "Asia Pacific (Tokyo)"
     },
     "ap-northeast-2": {
      description: "Asia Pacific (Seoul)"
     },
     "ap-northeast-3": {
      description: "Asia Pacific (Osaka)"
     },
     "ap-south-1": {
      description: "Asia Pacific (Mumbai)"
     },
     "ap-south-2": {
      description: "Asia Pacific (Hyderabad)"
     },
     "ap-southeast-1": {
      description: "Asia Pacific (Singapore)"
     },
     "ap-southeast-2": {
      description: "Asia Pacific (Sydney)"
     },
     "ap-southeast-3": {
      description: "Asia Pacific (Jakarta)"
     },
     "ap-southeast-4": {
      description: "Asia Pacific (Melbourne)"
     },
     "ap-southeast-5": {
      description: "Asia Pacific (Malaysia)"
     },
     "ap-southeast-6": {
      description: "Asia Pacific (New Zealand)"
     },
     "ap-southeast-7": {
      description: "Asia Pacific (Thailand)"
     },
     "aws-global": {
      description: "aws global region"
     },
     "ca-central-1": {
      description: "Canada (Central)"
     },
     "ca-west-1": {
      description: "Canada West (Calgary)"
     },
     "eu-central-1": {
      description: "Europe (Frankfurt)"
     },
     "eu-central-2": {
      description: "Europe (Zurich)"
     },
     "eu-north-1": {
      description: "Europe (Stockholm)"
     },
     "eu-south-1": {
      description: "Europe (Milan)"
     },
     "eu-south-2": {
      description: "Europe (Spain)"
     },
     "eu-west-1": {
      description: "Europe (Ireland)"
     },
     "eu-west-2": {
      description: "Europe (London)"
     },
     "eu-west-3": {
      description: "Europe (Paris)"
     },
     "il-central-1": {
      description: "Israel (Tel Aviv)"
     },
     "me-central-1": {
      description: "Middle East (UAE)"
     },
     "me-south-1": {
      description: "Middle East (Bahrain)"
     },
     "me-west-1": {
      description: "Middle East (Saudi Arabia)"
     },
     "mx-central-1": {
      description: "Mexico (Central)"
     },
     "sa-east-1": {
      description: "South America (Sao Paulo)"
     },
     "sa-west-1": {
      description: "South America (Chile)"
     },
     "us-east-1": {
      description: "US East (N. Virginia)"
     },
     "us-east-2": {
      description: "US East (Ohio)"
     },
     "us-west-1": {
      description: "US West (N. California)"
     },
     "us-west-2": {
      description: "US West (Oregon)"
     }
    }
   }, {
    id: "aws-cn",
    outputs: {
     dnsSuffix: "amazonaws.com.cn",
     dualStackDnsSuffix: "api.amazonwebservices.com.cn",
     implicitGlobalRegion: "cn-northwest-1",
     name: "aws-cn",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^cn\\-\\w+\\-\\d+$",
    regions: {
     "aws-cn-global": {
      description: "aws-cn global region"
     },
     "cn-north-1": {
      description: "China (Beijing)"
     },
     "cn-northwest-1": {
      description: "China (Ningxia)"
     }
    }
   }, {
    id: "aws-eusc",
    outputs: {
     dnsSuffix: "amazonaws.eu",
     dualStackDnsSuffix: "api.amazonwebservices.eu",
     implicitGlobalRegion: "eusc-de-east-1",
     name: "aws-eusc",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
    regions: {
     "eusc-de-east-1": {
      description: "AWS European Sovereign Cloud (Germany)"
     }
    }
   }, {
    id: "aws-iso",
    outputs: {
     dnsSuffix: "c2s.ic.gov",
     dualStackDnsSuffix: "api.aws.ic.gov",
     implicitGlobalRegion: "us-iso-east-1",
     name: "aws-iso",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-global": {
      description: "aws-iso global region"
     },
     "us-iso-east-1": {
      description: "US ISO East"
     },
     "us-iso-west-1": {
      description: "US ISO WEST"
     }
    }
   }, {
    id: "aws-iso-b",
    outputs: {
     dnsSuffix: "sc2s.sgov.gov",
     dualStackDnsSuffix: "api.aws.scloud",
     implicitGlobalRegion: "us-isob-east-1",
     name: "aws-iso-b",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-b-global": {
      description: "aws-iso-b global region"
     },
     "us-isob-east-1": {
      description: "US ISOB East (Ohio)"
     },
     "us-isob-west-1": {
      description: "US ISOB West"
     }
    }
   }, {
    id: "aws-iso-e",
    outputs: {
     dnsSuffix: "cloud.adc-e.uk",
     dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
     implicitGlobalRegion: "eu-isoe-west-1",
     name: "aws-iso-e",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-e-global": {
      description: "aws-iso-e global region"
     },
     "eu-isoe-west-1": {
      description: "EU ISOE West"
     }
    }
   }, {
    id: "aws-iso-f",
    outputs: {
     dnsSuffix: "csp.hci.ic.gov",
     dualStackDnsSuffix: "api.aws.hci.ic.gov",
     implicitGlobalRegion: "us-isof-south-1",
     name: "aws-iso-f",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-f-global": {
      description: "aws-iso-f global region"
     },
     "us-isof-east-1": {
      description: "US ISOF EAST"
     },
     "us-isof-south-1": {
      description: "US ISOF SOUTH"
     }
    }
   }, {
    id: "aws-us-gov",
    outputs: {
     dnsSuffix: "amazonaws.com",
     dualStackDnsSuffix: "api.aws",
     implicitGlobalRegion: "us-gov-west-1",
     name: "aws-us-gov",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
    regions: {
     "aws-us-gov-global": {
      description: "aws-us-gov global region"
     },
     "us-gov-east-1": {
      description: "AWS GovCloud (US-East)"
     },
     "us-gov-west-1": {
      description: "AWS GovCloud (US-West)"
     }
    }
   } ],
   version: "1.1"
  };
  let s = r;
  let o = "";
  const partition = e => {
   const {partitions: t} = s;
   for (const n of t) {
    const {regions: t, outputs: r} = n;
    for (const [n, s] of Object.entries(t)) if (n === e) return {
     ...r,
     ...s
    };
   }
   for (const n of t) {
    const {regionRegex: t, outputs: r} = n;
    if (new RegExp(t).test(e)) return {
     ...r
    };
   }
   const n = t.find(e => e.id === "aws");
   if (!n) throw new Error("Provided region was not found in the partition array or regex," + " and default partition with id 'aws' doesn't exist.");
   return {
    ...n.outputs
   };
  };
  const getUserAgentPrefix = () => o;
 }),
 7532: ((e, t, n) => {
  n.d(t, {
   pf: () => createDefaultUserAgentProvider
  });
  var r = n(8161);
  var s = n(1708);
  const getRuntimeUserAgentPair = () => {
   const e = [ "deno", "bun", "llrt" ];
   for (const t of e) if (s.versions[t]) return [ `md/${t}`, s.versions[t] ];
   return [ "md/nodejs", s.versions.node ];
  };
  const o = {
   isCrtAvailable: false
  };
  const isCrtAvailable = () => {
   if (o.isCrtAvailable) return [ "md/crt-avail" ];
   return null;
  };
  const createDefaultUserAgentProvider = ({serviceId: e, clientVersion: t}) => {
   const n = getRuntimeUserAgentPair();
   return async o => {
    const i = [ [ "aws-sdk-js", t ], [ "ua", "2.1" ], [ `os/${(0, r.platform)()}`, (0, 
    r.release)() ], [ "lang/js" ], n ];
    const a = isCrtAvailable();
    if (a) i.push(a);
    if (e) i.push([ `api/${e}`, t ]);
    if (s.env.AWS_EXECUTION_ENV) i.push([ `exec-env/${s.env.AWS_EXECUTION_ENV}` ]);
    const c = await (o?.userAgentAppId?.());
    const u = c ? [ ...i, [ `app/${c}` ] ] : [ ...i ];
    return u;
   };
  };
 }),
 7652: ((e, t, n) => {
  n.d(t, {
   hV: () => a
  });
  var r = n(846);
  const s = "AWS_SDK_UA_APP_ID";
  const o = "sdk_ua_app_id";
  const i = "sdk-ua-app-id";
  const a = {
   environmentVariableSelector: e => e[s],
   configFileSelector: e => e[o] ?? e[i],
   default: r.b
  };
 }),
 2526: ((e, t, n) => {
  n.d(t, {
   f2: () => AwsSdkSigV4Signer,
   pz: () => validateSigningProperties
  });
  var r = n(9725);
  var s = n(7418);
  var o = n(3786);
  var i = n(5401);
  const getDateHeader = e => i.c.isInstance(e) ? e.headers?.date ?? e.headers?.Date : void 0;
  const getAgeHeader = e => i.c.isInstance(e) ? e.headers?.age ?? e.headers?.Age : void 0;
  const getUpdatedSystemClockOffset = (e, t, n, r) => {
   if (r !== void 0) return t;
   const s = Date.parse(e);
   if (Number.isNaN(s)) return t;
   const o = Date.now();
   if (n !== void 0 && o - n > 9e5) return t;
   return s - o;
  };
  const throwSigningPropertyError = (e, t) => {
   if (!t) throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);
   return t;
  };
  const hasEventStreamOutput = e => {
   const t = e.context;
   const n = t?.[s.V]?.eventStream;
   return n?.output === true;
  };
  const validateSigningProperties = async e => {
   const t = throwSigningPropertyError("context", e.context);
   const n = throwSigningPropertyError("config", e.config);
   const r = t.endpointV2?.properties?.authSchemes?.[0];
   const s = throwSigningPropertyError("signer", n.signer);
   const o = await s(r);
   const i = e?.signingRegion;
   const a = e?.signingRegionSet;
   const c = e?.signingName;
   return {
    config: n,
    signer: o,
    signingRegion: i,
    signingRegionSet: a,
    signingName: c
   };
  };
  class AwsSdkSigV4Signer {
   async sign(e, t, n) {
    if (!r.K.isInstance(e)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    const s = await validateSigningProperties(n);
    const {config: i, signer: a} = s;
    let {signingRegion: c, signingName: u} = s;
    const l = n.context;
    if (l?.authSchemes?.length ?? 0 > 1) {
     const [e, t] = l.authSchemes;
     if (e?.name === "sigv4a" && t?.name === "sigv4") {
      c = t?.signingRegion ?? c;
      u = t?.signingName ?? u;
     }
    }
    const d = await (i.disableClockSkewCorrection?.()) === true;
    n._disableClockSkewCorrection = d;
    const f = d || hasEventStreamOutput(n);
    n._skipClockSkewSampling = f;
    if (!f) {
     n._preRequestSystemClockOffset = i.systemClockOffset;
     n._requestSentAt = Date.now();
    }
    const h = await a.sign(e, {
     signingDate: d ? new Date : (0, o.C)(i.systemClockOffset),
     signingRegion: c,
     signingService: u
    });
    return h;
   }
   errorHandler(e) {
    return t => {
     const n = t;
     if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
      const t = n.ServerTime ?? getDateHeader(n.$response);
      if (t) {
       const r = throwSigningPropertyError("config", e.config);
       const s = e._preRequestSystemClockOffset;
       const o = e._requestSentAt;
       const i = getAgeHeader(n.$response);
       const a = getUpdatedSystemClockOffset(t, r.systemClockOffset, o, i);
       r.systemClockOffset = a;
       const c = Math.abs(a) >= 24e4;
       const u = a !== s;
       const l = s !== void 0 && s !== a;
       if (c && (u || l) && n.$metadata) n.$metadata.clockSkewCorrected = true;
      }
     }
     throw t;
    };
   }
   successHandler(e, t) {
    if (t._skipClockSkewSampling || t._disableClockSkewCorrection) return;
    const n = getDateHeader(e);
    if (n) {
     const r = throwSigningPropertyError("config", t.config);
     const s = t._requestSentAt;
     const o = getAgeHeader(e);
     r.systemClockOffset = getUpdatedSystemClockOffset(n, r.systemClockOffset, s, o);
    }
   }
  }
 }),
 2628: ((e, t, n) => {
  n.d(t, {
   $: () => o
  });
  const getArrayForCommaSeparatedString = e => typeof e === "string" && e.length > 0 ? e.split(",").map(e => e.trim()) : [];
  const getBearerTokenEnvKey = e => `AWS_BEARER_TOKEN_${e.replace(/[\s-]/g, "_").toUpperCase()}`;
  const r = "AWS_AUTH_SCHEME_PREFERENCE";
  const s = "auth_scheme_preference";
  const o = {
   environmentVariableSelector: (e, t) => {
    if (t?.signingName) {
     const n = getBearerTokenEnvKey(t.signingName);
     if (n in e) return [ "httpBearerAuth" ];
    }
    if (!(r in e)) return;
    return getArrayForCommaSeparatedString(e[r]);
   },
   configFileSelector: e => {
    if (!(s in e)) return;
    return getArrayForCommaSeparatedString(e[s]);
   },
   default: []
  };
 }),
 8181: ((e, t, n) => {
  n.d(t, {
   ho: () => m
  });
  var r = n(249);
  var s = n(3926);
  const createIsIdentityExpiredFunction = e => function(t) {
   return doesIdentityRequireRefresh(t) && t.expiration.getTime() - Date.now() < e;
  };
  const o = 3e5;
  const i = createIsIdentityExpiredFunction(o);
  const doesIdentityRequireRefresh = e => e.expiration !== void 0;
  const memoizeIdentityProvider = (e, t, n) => {
   if (e === void 0) return;
   const r = typeof e !== "function" ? async () => Promise.resolve(e) : e;
   let s;
   let o;
   let i;
   let a = false;
   const coalesceProvider = async e => {
    if (!o) o = r(e);
    try {
     s = await o;
     i = true;
     a = false;
    } finally {
     o = void 0;
    }
    return s;
   };
   if (t === void 0) return async e => {
    if (!i || e?.forceRefresh) s = await coalesceProvider(e);
    return s;
   };
   return async e => {
    if (!i || e?.forceRefresh) s = await coalesceProvider(e);
    if (a) return s;
    if (!n(s)) {
     a = true;
     return s;
    }
    if (t(s)) {
     await coalesceProvider(e);
     return s;
    }
    return s;
   };
  };
  var a = n(7476);
  const bindResolveAwsSdkSigV4Config = e => t => {
   let n = t.credentials;
   let o = !!t.credentials;
   let i;
   Object.defineProperty(t, "credentials", {
    set(e) {
     if (e && e !== n && e !== i) o = true;
     n = e;
     const s = normalizeCredentialProvider(t, {
      credentials: n,
      credentialDefaultProvider: t.credentialDefaultProvider
     });
     const a = bindCallerConfig(t, s);
     if (o && !a.attributed) {
      const e = typeof n === "object" && n !== null;
      i = async t => {
       const n = await a(t);
       const s = n;
       if (e && (!s.$source || Object.keys(s.$source).length === 0)) return (0, r.g)(s, "CREDENTIALS_CODE", "e");
       return s;
      };
      i.memoized = a.memoized;
      i.configBound = a.configBound;
      i.attributed = true;
     } else i = a;
    },
    get() {
     return i;
    },
    enumerable: true,
    configurable: true
   });
   t.credentials = n;
   const {signingEscapePath: c = true, systemClockOffset: u = t.systemClockOffset || 0, sha256: l} = t;
   let d;
   if (t.signer) d = (0, s.t)(t.signer); else if (t.regionInfoProvider) d = () => (0, 
   s.t)(t.region)().then(async e => [ await t.regionInfoProvider(e, {
    useFipsEndpoint: await t.useFipsEndpoint(),
    useDualstackEndpoint: await t.useDualstackEndpoint()
   }) || {}, e ]).then(([e, n]) => {
    const {signingRegion: r, signingService: s} = e;
    t.signingRegion = t.signingRegion || r || n;
    t.signingName = t.signingName || s || t.serviceId;
    const o = {
     ...t,
     credentials: t.credentials,
     region: t.signingRegion,
     service: t.signingName,
     sha256: l,
     uriEscapePath: c
    };
    const i = t.signerConstructor || a.B;
    return new i(o);
   }); else d = async e => {
    e = Object.assign({}, {
     name: "sigv4",
     signingName: t.signingName || t.defaultSigningName,
     signingRegion: await (0, s.t)(t.region)(),
     properties: {}
    }, e);
    const n = e.signingRegion;
    const r = e.signingName;
    t.signingRegion = t.signingRegion || n;
    t.signingName = t.signingName || r || t.serviceId;
    const o = {
     ...t,
     credentials: t.credentials,
     region: t.signingRegion,
     service: t.signingName,
     sha256: l,
     uriEscapePath: c
    };
    const i = t.signerConstructor || a.B;
    return new i(o);
   };
   const f = Object.assign(t, {
    systemClockOffset: u,
    signingEscapePath: c,
    signer: d,
    disableClockSkewCorrection: (0, s.t)(t.disableClockSkewCorrection ?? e)
   });
   return f;
  };
  function normalizeCredentialProvider(e, {credentials: t, credentialDefaultProvider: n}) {
   let r;
   if (t) if (!t?.memoized) r = memoizeIdentityProvider(t, i, doesIdentityRequireRefresh); else r = t; else if (n) r = (0, 
   s.t)(n(Object.assign({}, e, {
    parentClientConfig: e
   }))); else r = async () => {
    throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
   };
   r.memoized = true;
   return r;
  }
  function bindCallerConfig(e, t) {
   if (t.configBound) return t;
   const fn = async n => t({
    ...n,
    callerClientConfig: e
   });
   fn.memoized = t.memoized;
   fn.configBound = true;
   return fn;
  }
  var c = n(3945);
  var u = n(9498);
  var l = n(6402);
  const d = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
  const f = "disable_clock_skew_correction";
  const h = {
   environmentVariableSelector: e => (0, u.Q)(e, d, l.c.ENV),
   configFileSelector: e => (0, u.Q)(e, f, l.c.CONFIG),
   default: false
  };
  const p = (0, c.Z)(h);
  const m = bindResolveAwsSdkSigV4Config(p);
 }),
 3786: ((e, t, n) => {
  n.d(t, {
   C: () => getSkewCorrectedDate
  });
  const getSkewCorrectedDate = e => new Date(Date.now() + e);
 }),
 4017: ((e, t, n) => {
  n.d(t, {
   U: () => ProtocolLib
  });
  var r = n(4667);
  var s = n(5629);
  var o = n(5125);
  class ProtocolLib {
   queryCompat;
   errorRegistry;
   constructor(e = false) {
    this.queryCompat = e;
   }
   resolveRestContentType(e, t) {
    const n = t.getMemberSchemas();
    const r = Object.values(n).find(e => !!e.getMergedTraits().httpPayload);
    if (r) {
     const t = r.getMergedTraits().mediaType;
     if (t) return t; else if (r.isStringSchema()) return "text/plain"; else if (r.isBlobSchema()) return "application/octet-stream"; else return e;
    } else if (!t.isUnitSchema()) {
     const t = Object.values(n).find(e => {
      const {httpQuery: t, httpQueryParams: n, httpHeader: r, httpLabel: s, httpPrefixHeaders: o} = e.getMergedTraits();
      const i = o === void 0;
      return !t && !n && !r && !s && i;
     });
     if (t) return e;
    }
   }
   async getErrorSchemaOrThrowBaseException(e, t, n, r, s, o) {
    let i = e;
    if (e.includes("#")) [, i] = e.split("#");
    const a = {
     $metadata: s,
     $fault: n.statusCode < 500 ? "client" : "server"
    };
    if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
    try {
     const t = o?.(this.errorRegistry, i) ?? this.errorRegistry.getSchema(e);
     return {
      errorSchema: t,
      errorMetadata: a
     };
    } catch (e) {
     r.message = r.message ?? r.Message ?? "UnknownError";
     const t = this.errorRegistry;
     const n = t.getBaseException();
     if (n) {
      const e = t.getErrorCtor(n) ?? Error;
      throw this.decorateServiceException(Object.assign(new e({
       name: i
      }), a), r);
     }
     const s = r;
     const o = s?.message ?? s?.Message ?? s?.Error?.Message ?? s?.Error?.message;
     throw this.decorateServiceException(Object.assign(new Error(o), {
      name: i
     }, a), r);
    }
   }
   compose(e, t, n) {
    let r = n;
    if (t.includes("#")) [r] = t.split("#");
    const o = s.O.for(r);
    const i = s.O.for("smithy.ts.sdk.synthetic." + n);
    e.copyFrom(o);
    e.copyFrom(i);
    this.errorRegistry = e;
   }
   decorateServiceException(e, t = {}) {
    if (this.queryCompat) {
     const n = e.Message ?? t.Message;
     const s = (0, r.M)(e, t);
     if (n) s.message = n;
     const o = s.Error ?? {};
     o.Type = s.Error?.Type;
     o.Code = s.Error?.Code;
     o.Message = s.Error?.message ?? s.Error?.Message ?? n;
     s.Error = o;
     const i = s.$metadata.requestId;
     if (i) s.RequestId = i;
     return s;
    }
    return (0, r.M)(e, t);
   }
   setQueryCompatError(e, t) {
    const n = t.headers?.["x-amzn-query-error"];
    if (e !== void 0 && n != null) {
     const [t, r] = n.split(";");
     const s = Object.keys(e);
     const o = {
      Code: t,
      Type: r
     };
     e.Code = t;
     e.Type = r;
     for (let t = 0; t < s.length; t++) {
      const n = s[t];
      o[n === "message" ? "Message" : n] = e[n];
     }
     delete o.__type;
     e.Error = o;
    }
   }
   queryCompatOutput(e, t) {
    if (e.Error) t.Error = e.Error;
    if (e.Type) t.Type = e.Type;
    if (e.Code) t.Code = e.Code;
   }
   findQueryCompatibleError(e, t) {
    try {
     return e.getSchema(t);
    } catch (n) {
     return e.find(e => o.l1.of(e).getMergedTraits().awsQueryError?.[0] === t);
    }
   }
  }
 }),
 3099: ((e, t, n) => {
  n.d(t, {
   pi: () => i,
   sF: () => fromEnv,
   yG: () => o
  });
  var r = n(249);
  var s = n(1436);
  const o = "AWS_ACCESS_KEY_ID";
  const i = "AWS_SECRET_ACCESS_KEY";
  const a = "AWS_SESSION_TOKEN";
  const c = "AWS_CREDENTIAL_EXPIRATION";
  const u = "AWS_CREDENTIAL_SCOPE";
  const l = "AWS_ACCOUNT_ID";
  const fromEnv = e => async () => {
   e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
   const t = process.env[o];
   const n = process.env[i];
   const d = process.env[a];
   const f = process.env[c];
   const h = process.env[u];
   const p = process.env[l];
   if (t && n) {
    const e = {
     accessKeyId: t,
     secretAccessKey: n,
     ...d && {
      sessionToken: d
     },
     ...f && {
      expiration: new Date(f)
     },
     ...h && {
      credentialScope: h
     },
     ...p && {
      accountId: p
     }
    };
    (0, r.g)(e, "CREDENTIALS_ENV_VARS", "g");
    return e;
   }
   throw new s.C("Unable to find environment variable credentials.", {
    logger: e?.logger
   });
  };
 }),
 9320: ((e, t, n) => {
  const r = {
   REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
   X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
   TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
   TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
   TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
   BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
  };
  const s = [ "true", "1" ].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
  if (!s) globalThis.awslambda = globalThis.awslambda || {};
  class InvokeStoreBase {
   static PROTECTED_KEYS=r;
   isProtectedKey(e) {
    return Object.values(r).includes(e);
   }
   getRequestId() {
    return this.get(r.REQUEST_ID) ?? "-";
   }
   getXRayTraceId() {
    return this.get(r.X_RAY_TRACE_ID);
   }
   getTenantId() {
    return this.get(r.TENANT_ID);
   }
   getTraceparent() {
    return this.get(r.TRACEPARENT);
   }
   getTracestate() {
    return this.get(r.TRACESTATE);
   }
   getBaggage() {
    return this.get(r.BAGGAGE);
   }
  }
  class InvokeStoreSingle extends InvokeStoreBase {
   currentContext;
   getContext() {
    return this.currentContext;
   }
   hasContext() {
    return this.currentContext !== void 0;
   }
   get(e) {
    return this.currentContext?.[e];
   }
   set(e, t) {
    if (this.isProtectedKey(e)) throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);
    this.currentContext = this.currentContext || {};
    this.currentContext[e] = t;
   }
   run(e, t) {
    this.currentContext = e;
    return t();
   }
  }
  class InvokeStoreMulti extends InvokeStoreBase {
   als;
   static async create() {
    const e = new InvokeStoreMulti;
    const t = await Promise.resolve().then(n.t.bind(n, 6698, 23));
    e.als = new t.AsyncLocalStorage;
    return e;
   }
   getContext() {
    return this.als.getStore();
   }
   hasContext() {
    return this.als.getStore() !== void 0;
   }
   get(e) {
    return this.als.getStore()?.[e];
   }
   set(e, t) {
    if (this.isProtectedKey(e)) throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);
    const n = this.als.getStore();
    if (!n) throw new Error("No context available");
    n[e] = t;
   }
   run(e, t) {
    return this.als.run(e, t);
   }
  }
  t.A = void 0;
  (function(e) {
   let t = null;
   async function getInstanceAsync(e) {
    if (!t) t = (async () => {
     const t = e === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
     const n = t ? await InvokeStoreMulti.create() : new InvokeStoreSingle;
     if (!s && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore; else if (!s && globalThis.awslambda) {
      globalThis.awslambda.InvokeStore = n;
      return n;
     } else return n;
    })();
    return t;
   }
   e.getInstanceAsync = getInstanceAsync;
   e._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? {
    reset: () => {
     t = null;
     if (globalThis.awslambda?.InvokeStore) delete globalThis.awslambda.InvokeStore;
     globalThis.awslambda = {
      InvokeStore: void 0
     };
    }
   } : void 0;
  })(t.A || (t.A = {}));
 }),
 2781: ((e, t, n) => {
  n.d(t, {
   w: () => getHttpAuthSchemeEndpointRuleSetPlugin
  });
  var r = n(8743);
  const resolveAuthOptions = (e, t) => {
   if (!t || t.length === 0) return e;
   const n = [];
   for (const r of t) for (const t of e) {
    const e = t.schemeId.split("#")[1];
    if (e === r) n.push(t);
   }
   for (const t of e) if (!n.find(({schemeId: e}) => e === t.schemeId)) n.push(t);
   return n;
  };
  function convertHttpAuthSchemesToMap(e) {
   const t = new Map;
   for (const n of e) t.set(n.schemeId, n);
   return t;
  }
  const httpAuthSchemeMiddleware = (e, t) => (n, s) => async o => {
   const i = e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e, s, o.input));
   const a = e.authSchemePreference ? await e.authSchemePreference() : [];
   const c = resolveAuthOptions(i, a);
   const u = convertHttpAuthSchemesToMap(e.httpAuthSchemes);
   const l = (0, r.u)(s);
   const d = [];
   for (const n of c) {
    const r = u.get(n.schemeId);
    if (!r) {
     d.push(`HttpAuthScheme \`${n.schemeId}\` was not enabled for this service.`);
     continue;
    }
    const o = r.identityProvider(await t.identityProviderConfigProvider(e));
    if (!o) {
     d.push(`HttpAuthScheme \`${n.schemeId}\` did not have an IdentityProvider configured.`);
     continue;
    }
    const {identityProperties: i = {}, signingProperties: a = {}} = n.propertiesExtractor?.(e, s) || {};
    n.identityProperties = Object.assign(n.identityProperties || {}, i);
    n.signingProperties = Object.assign(n.signingProperties || {}, a);
    l.selectedHttpAuthScheme = {
     httpAuthOption: n,
     identity: await o(n.identityProperties),
     signer: r.signer
    };
    break;
   }
   if (!l.selectedHttpAuthScheme) throw new Error(d.join("\n"));
   return n(o);
  };
  const s = {
   step: "serialize",
   tags: [ "HTTP_AUTH_SCHEME" ],
   name: "httpAuthSchemeMiddleware",
   override: true,
   relation: "before",
   toMiddleware: "endpointV2Middleware"
  };
  const getHttpAuthSchemeEndpointRuleSetPlugin = (e, {httpAuthSchemeParametersProvider: t, identityProviderConfigProvider: n}) => ({
   applyToStack: r => {
    r.addRelativeTo(httpAuthSchemeMiddleware(e, {
     httpAuthSchemeParametersProvider: t,
     identityProviderConfigProvider: n
    }), s);
   }
  });
 }),
 1567: ((e, t, n) => {
  n.d(t, {
   l: () => getHttpSigningPlugin
  });
  var r = n(9725);
  var s = n(8743);
  const defaultErrorHandler = e => e => {
   throw e;
  };
  const defaultSuccessHandler = (e, t) => {};
  const httpSigningMiddleware = e => (e, t) => async n => {
   if (!r.K.isInstance(n.request)) return e(n);
   const o = (0, s.u)(t);
   const i = o.selectedHttpAuthScheme;
   if (!i) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
   const {httpAuthOption: {signingProperties: a = {}}, identity: c, signer: u} = i;
   const l = await e({
    ...n,
    request: await u.sign(n.request, c, a)
   }).catch((u.errorHandler || defaultErrorHandler)(a));
   (u.successHandler || defaultSuccessHandler)(l.response, a);
   return l;
  };
  const o = {
   step: "finalizeRequest",
   tags: [ "HTTP_SIGNING" ],
   name: "httpSigningMiddleware",
   aliases: [ "apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware" ],
   override: true,
   relation: "after",
   toMiddleware: "retryMiddleware"
  };
  const getHttpSigningPlugin = e => ({
   applyToStack: t => {
    t.addRelativeTo(httpSigningMiddleware(e), o);
   }
  });
 }),
 7086: ((e, t, n) => {
  n.d(t, {
   h: () => DefaultIdentityProviderConfig
  });
  var r = n(2990);
  class DefaultIdentityProviderConfig {
   authSchemes=new Map;
   constructor(e) {
    for (const t in e) {
     if (!(0, r.$)(e, t)) continue;
     const n = e[t];
     if (n !== void 0) this.authSchemes.set(t, n);
    }
   }
   getIdentityProvider(e) {
    return this.authSchemes.get(e);
   }
  }
 }),
 3926: ((e, t, n) => {
  n.d(t, {
   t: () => normalizeProvider
  });
  const normalizeProvider = e => {
   if (typeof e === "function") return e;
   const t = Promise.resolve(e);
   return () => t;
  };
 }),
 910: ((e, t, n) => {
  n.d(t, {
   k: () => d
  });
  var r = n(7598);
  var s = n(8481);
  const o = 64;
  const i = 32;
  const a = 2 ** 53 - 1;
  class Sha256Js {
   digestLength=i;
   state=Int32Array.from(c);
   w;
   buffer=new Uint8Array(64);
   bufferLength=0;
   bytesHashed=0;
   finished=false;
   inner;
   outer;
   constructor(e) {
    if (e) {
     const t = Sha256Js.normalizeKey(e);
     this.inner = new Sha256Js;
     this.outer = new Sha256Js;
     const {inner: n, outer: r} = this;
     const s = new Uint8Array(o * 2);
     for (let e = 0; e < o; ++e) {
      s[e] = 54 ^ t[e];
      s[e + o] = 92 ^ t[e];
     }
     n.update(s.subarray(0, o));
     r.update(s.subarray(o));
    }
   }
   update(e) {
    if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
    if (this.inner) {
     this.inner.update(e);
     return;
    }
    const t = (0, s.F)(e);
    let n = 0;
    let {byteLength: r} = t;
    this.bytesHashed += r;
    if (this.bytesHashed * 8 > a) throw new Error("Cannot hash more than 2^53 - 1 bits");
    while (r > 0) {
     this.buffer[this.bufferLength++] = t[n++];
     r--;
     if (this.bufferLength === o) {
      this.hashBuffer();
      this.bufferLength = 0;
     }
    }
   }
   async digest() {
    const {inner: e, outer: t} = this;
    if (e && t) {
     if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
     this.finished = true;
     const n = e.digestSync();
     t.update(n);
     return t.digestSync();
    }
    return this.digestSync();
   }
   reset() {
    this.state = Int32Array.from(c);
    this.buffer = new Uint8Array(64);
    this.bufferLength = 0;
    this.bytesHashed = 0;
   }
   digestSync() {
    const e = this.state.slice();
    const t = this.buffer.slice();
    let n = this.bufferLength;
    const r = this.bytesHashed * 8;
    const s = new DataView(t.buffer, t.byteOffset, t.byteLength);
    s.setUint8(n++, 128);
    if ((n - 1) % o >= o - 8) {
     for (let e = n; e < o; ++e) s.setUint8(e, 0);
     this.hashBufferWith(e, t);
     n = 0;
    }
    for (let e = n; e < o - 8; ++e) s.setUint8(e, 0);
    s.setUint32(o - 8, Math.floor(r / 4294967296), false);
    s.setUint32(o - 4, r, false);
    this.hashBufferWith(e, t);
    const a = new Uint8Array(i);
    for (let t = 0; t < 8; ++t) {
     a[t * 4] = e[t] >>> 24 & 255;
     a[t * 4 + 1] = e[t] >>> 16 & 255;
     a[t * 4 + 2] = e[t] >>> 8 & 255;
     a[t * 4 + 3] = e[t] >>> 0 & 255;
    }
    return a;
   }
   static normalizeKey(e) {
    const t = (0, s.F)(e);
    if (t.byteLength > o) {
     const e = new Sha256Js;
     e.update(t);
     const n = e.digestSync();
     const r = new Uint8Array(o);
     r.set(n);
     return r;
    }
    if (t.byteLength < o) {
     const e = new Uint8Array(o);
     e.set(t);
     return e;
    }
    return t;
   }
   hashBuffer() {
    this.hashBufferWith(this.state, this.buffer);
   }
   hashBufferWith(e, t) {
    const n = this.w ??= new Int32Array(64);
    let r = e[0], s = e[1], i = e[2], a = e[3], c = e[4], l = e[5], d = e[6], f = e[7];
    for (let e = 0; e < o; ++e) {
     if (e < 16) n[e] = (t[e * 4] & 255) << 24 | (t[e * 4 + 1] & 255) << 16 | (t[e * 4 + 2] & 255) << 8 | t[e * 4 + 3] & 255; else {
      let t = n[e - 2];
      const r = (t >>> 17 | t << 15) ^ (t >>> 19 | t << 13) ^ t >>> 10;
      t = n[e - 15];
      const s = (t >>> 7 | t << 25) ^ (t >>> 18 | t << 14) ^ t >>> 3;
      n[e] = (r + n[e - 7] | 0) + (s + n[e - 16] | 0);
     }
     const o = (((c >>> 6 | c << 26) ^ (c >>> 11 | c << 21) ^ (c >>> 25 | c << 7)) + (c & l ^ ~c & d) | 0) + (f + (u[e] + n[e] | 0) | 0) | 0;
     const h = ((r >>> 2 | r << 30) ^ (r >>> 13 | r << 19) ^ (r >>> 22 | r << 10)) + (r & s ^ r & i ^ s & i) | 0;
     f = d;
     d = l;
     l = c;
     c = a + o | 0;
     a = i;
     i = s;
     s = r;
     r = o + h | 0;
    }
    e[0] += r;
    e[1] += s;
    e[2] += i;
    e[3] += a;
    e[4] += c;
    e[5] += l;
    e[6] += d;
    e[7] += f;
   }
  }
  const c = new Int32Array([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]);
  const u = new Int32Array([ 1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298 ]);
  const l = (() => {
   try {
    (0, r.createHash)("sha256");
    return true;
   } catch {
    return false;
   }
  })();
  const d = l ? buildNativeClass() : Sha256Js;
  function buildNativeClass() {
   return class {
    digestLength=32;
    secret;
    hash;
    isHmac;
    finished=false;
    constructor(e) {
     this.secret = e;
     this.isHmac = !!e;
     this.hash = this.createHash();
    }
    update(e) {
     if (this.finished) throw new Error("Attempted to update an already finished hash.");
     this.hash.update(e);
    }
    async digest() {
     let e;
     if (this.isHmac) {
      this.finished = true;
      e = this.hash.digest();
     } else e = this.hash.copy().digest();
     return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
    }
    reset() {
     this.hash = this.createHash();
     this.finished = false;
    }
    createHash() {
     return this.secret ? (0, r.createHmac)("sha256", toBuffer(this.secret)) : (0, r.createHash)("sha256");
    }
   };
  }
  function toBuffer(e) {
   if (typeof e === "string") return e;
   if (ArrayBuffer.isView(e)) return Buffer.from(e.buffer, e.byteOffset, e.byteLength);
   return Buffer.from(e);
  }
 }),
 7520: ((e, t, n) => {
  n.d(t, {
   o: () => constructStack
  });
  const getAllAliases = (e, t) => {
   const n = [];
   if (e) n.push(e);
   if (t) for (const e of t) n.push(e);
   return n;
  };
  const getMiddlewareNameWithAliases = (e, t) => `${e || "anonymous"}${t && t.length > 0 ? ` (a.k.a. ${t.join(",")})` : ""}`;
  const constructStack = () => {
   let e = [];
   let t = [];
   let n = false;
   const o = new Set;
   const sort = e => e.sort((e, t) => r[t.step] - r[e.step] || s[t.priority || "normal"] - s[e.priority || "normal"]);
   const removeByName = n => {
    let r = false;
    const filterCb = e => {
     const t = getAllAliases(e.name, e.aliases);
     if (t.includes(n)) {
      r = true;
      for (const e of t) o.delete(e);
      return false;
     }
     return true;
    };
    e = e.filter(filterCb);
    t = t.filter(filterCb);
    return r;
   };
   const removeByReference = n => {
    let r = false;
    const filterCb = e => {
     if (e.middleware === n) {
      r = true;
      for (const t of getAllAliases(e.name, e.aliases)) o.delete(t);
      return false;
     }
     return true;
    };
    e = e.filter(filterCb);
    t = t.filter(filterCb);
    return r;
   };
   const cloneTo = n => {
    e.forEach(e => {
     n.add(e.middleware, {
      ...e
     });
    });
    t.forEach(e => {
     n.addRelativeTo(e.middleware, {
      ...e
     });
    });
    n.identifyOnResolve?.(i.identifyOnResolve());
    return n;
   };
   const expandRelativeMiddlewareList = e => {
    const t = [];
    e.before.forEach(e => {
     if (e.before.length === 0 && e.after.length === 0) t.push(e); else t.push(...expandRelativeMiddlewareList(e));
    });
    t.push(e);
    e.after.reverse().forEach(e => {
     if (e.before.length === 0 && e.after.length === 0) t.push(e); else t.push(...expandRelativeMiddlewareList(e));
    });
    return t;
   };
   const getMiddlewareList = (n = false) => {
    const r = [];
    const s = [];
    const o = {};
    e.forEach(e => {
     const t = {
      ...e,
      before: [],
      after: []
     };
     for (const e of getAllAliases(t.name, t.aliases)) o[e] = t;
     r.push(t);
    });
    t.forEach(e => {
     const t = {
      ...e,
      before: [],
      after: []
     };
     for (const e of getAllAliases(t.name, t.aliases)) o[e] = t;
     s.push(t);
    });
    s.forEach(e => {
     if (e.toMiddleware) {
      const t = o[e.toMiddleware];
      if (t === void 0) {
       if (n) return;
       throw new Error(`${e.toMiddleware} is not found when adding ` + `${getMiddlewareNameWithAliases(e.name, e.aliases)} ` + `middleware ${e.relation} ${e.toMiddleware}`);
      }
      if (e.relation === "after") t.after.push(e);
      if (e.relation === "before") t.before.push(e);
     }
    });
    const i = sort(r).map(expandRelativeMiddlewareList).reduce((e, t) => {
     e.push(...t);
     return e;
    }, []);
    return i;
   };
   const i = {
    add: (t, n = {}) => {
     const {name: r, override: s, aliases: i} = n;
     const a = {
      step: "initialize",
      priority: "normal",
      middleware: t,
      ...n
     };
     const c = getAllAliases(r, i);
     if (c.length > 0) {
      if (c.some(e => o.has(e))) {
       if (!s) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(r, i)}'`);
       for (const t of c) {
        const n = e.findIndex(e => e.name === t || e.aliases?.some(e => e === t));
        if (n === -1) continue;
        const s = e[n];
        if (s.step !== a.step || a.priority !== s.priority) throw new Error(`"${getMiddlewareNameWithAliases(s.name, s.aliases)}" middleware with ` + `${s.priority} priority in ${s.step} step cannot ` + `be overridden by "${getMiddlewareNameWithAliases(r, i)}" middleware with ` + `${a.priority} priority in ${a.step} step.`);
        e.splice(n, 1);
       }
      }
      for (const e of c) o.add(e);
     }
     e.push(a);
    },
    addRelativeTo: (e, n) => {
     const {name: r, override: s, aliases: i} = n;
     const a = {
      middleware: e,
      ...n
     };
     const c = getAllAliases(r, i);
     if (c.length > 0) {
      if (c.some(e => o.has(e))) {
       if (!s) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(r, i)}'`);
       for (const e of c) {
        const n = t.findIndex(t => t.name === e || t.aliases?.some(t => t === e));
        if (n === -1) continue;
        const s = t[n];
        if (s.toMiddleware !== a.toMiddleware || s.relation !== a.relation) throw new Error(`"${getMiddlewareNameWithAliases(s.name, s.aliases)}" middleware ` + `${s.relation} "${s.toMiddleware}" middleware cannot be overridden ` + `by "${getMiddlewareNameWithAliases(r, i)}" middleware ${a.relation} ` + `"${a.toMiddleware}" middleware.`);
        t.splice(n, 1);
       }
      }
      for (const e of c) o.add(e);
     }
     t.push(a);
    },
    clone: () => cloneTo(constructStack()),
    use: e => {
     e.applyToStack(i);
    },
    remove: e => {
     if (typeof e === "string") return removeByName(e); else return removeByReference(e);
    },
    removeByTag: n => {
     let r = false;
     const filterCb = e => {
      const {tags: t, name: s, aliases: i} = e;
      if (t && t.includes(n)) {
       const e = getAllAliases(s, i);
       for (const t of e) o.delete(t);
       r = true;
       return false;
      }
      return true;
     };
     e = e.filter(filterCb);
     t = t.filter(filterCb);
     return r;
    },
    concat: e => {
     const t = cloneTo(constructStack());
     t.use(e);
     t.identifyOnResolve(n || t.identifyOnResolve() || (e.identifyOnResolve?.() ?? false));
     return t;
    },
    applyToStack: cloneTo,
    identify: () => getMiddlewareList(true).map(e => {
     const t = e.step ?? e.relation + " " + e.toMiddleware;
     return getMiddlewareNameWithAliases(e.name, e.aliases) + " - " + t;
    }),
    identifyOnResolve(e) {
     if (typeof e === "boolean") n = e;
     return n;
    },
    resolve: (e, t) => {
     for (const n of getMiddlewareList().map(e => e.middleware).reverse()) e = n(e, t);
     if (n) console.log(i.identify());
     return e;
    }
   };
   return i;
  };
  const r = {
   initialize: 5,
   serialize: 4,
   build: 3,
   finalizeRequest: 2,
   deserialize: 1
  };
  const s = {
   high: 3,
   normal: 2,
   low: 1
  };
 }),
 7545: ((e, t, n) => {
  n.d(t, {
   N: () => NoOpLogger
  });
  class NoOpLogger {
   trace() {}
   debug() {}
   info() {}
   warn() {}
   error() {}
  }
 }),
 6801: ((e, t, n) => {
  n.d(t, {
   k: () => makeBuilder
  });
  var r = n(7418);
  var s = n(7520);
  var o = n(5125);
  const i = "***SensitiveInformation***";
  function schemaLogFilter(e, t) {
   if (t == null) return t;
   const n = o.l1.of(e);
   if (n.getMergedTraits().sensitive) return i;
   if (n.isListSchema()) {
    const e = n.getValueSchema();
    if (e.getMergedTraits().sensitive) return i;
    if (Array.isArray(t)) return t.map(t => schemaLogFilter(e, t));
   } else if (n.isMapSchema()) {
    const e = n.getValueSchema();
    if (n.getKeySchema().getMergedTraits().sensitive || e.getMergedTraits().sensitive) return i;
    if (typeof t === "object") return Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, schemaLogFilter(e, n) ]));
   } else if (n.isStructSchema() && typeof t === "object") {
    const e = t;
    const r = {};
    for (const [t, s] of n.structIterator()) if (e[t] != null) r[t] = schemaLogFilter(s, e[t]);
    return r;
   }
   return t;
  }
  const a = Symbol.for("@smithy/op-event-stream");
  class Command {
   middlewareStack=(0, s.o)();
   schema;
   static classBuilder() {
    return new ClassBuilder;
   }
   resolveMiddlewareWithContext(e, t, n, {middlewareFn: s, clientName: i, commandName: c, inputFilterSensitiveLog: u, outputFilterSensitiveLog: l, smithyContext: d, additionalContext: f, CommandCtor: h}) {
    for (const r of s.bind(this)(h, e, t, n)) this.middlewareStack.use(r);
    const p = e.concat(this.middlewareStack);
    const {logger: m} = t;
    const g = f[r.V];
    const y = {
     logger: m,
     clientName: i,
     commandName: c,
     inputFilterSensitiveLog: u,
     outputFilterSensitiveLog: l,
     ...f,
     [r.V]: {
      ...g,
      commandInstance: this,
      ...d,
      ...n?.metricsRecorder === void 0 ? {} : {
       metricsRecorder: n.metricsRecorder
      },
      ...n?.abortSignal === void 0 ? {} : {
       abortSignal: n.abortSignal
      }
     }
    };
    const {requestHandler: v} = t;
    let S = n ?? {};
    if (S.metricsRecorder) {
     S = {
      ...S
     };
     delete S.metricsRecorder;
    }
    let w;
    const E = this.schema;
    const b = E?.[a];
    if (b !== void 0) w = b; else if (E) if (Array.isArray(E) && E[0] === 9) {
     const [, , , , e, t] = E;
     w = E[a] = Boolean(o.l1.of(e).getEventStreamMember() || o.l1.of(t).getEventStreamMember());
    }
    if (w) S = {
     isEventStream: w,
     ...S
    };
    return p.resolve(e => v.handle(e.request, S), y);
   }
  }
  class ClassBuilder {
   _init=() => {};
   _ep={};
   _middlewareFn=() => [];
   _commandName="";
   _clientName="";
   _additionalContext={};
   _smithyContext={};
   _inputFilterSensitiveLog=void 0;
   _outputFilterSensitiveLog=void 0;
   _serializer=null;
   _deserializer=null;
   _operationSchema;
   init(e) {
    this._init = e;
   }
   ep(e) {
    this._ep = e;
    return this;
   }
   m(e) {
    this._middlewareFn = e;
    return this;
   }
   s(e, t, n = {}) {
    this._smithyContext = {
     service: e,
     operation: t,
     ...n
    };
    return this;
   }
   c(e = {}) {
    this._additionalContext = e;
    return this;
   }
   n(e, t) {
    this._clientName = e;
    this._commandName = t;
    return this;
   }
   f(e = e => e, t = e => e) {
    this._inputFilterSensitiveLog = e;
    this._outputFilterSensitiveLog = t;
    return this;
   }
   ser(e) {
    this._serializer = e;
    return this;
   }
   de(e) {
    this._deserializer = e;
    return this;
   }
   sc(e) {
    this._operationSchema = e;
    this._smithyContext.operationSchema = e;
    return this;
   }
   build() {
    const e = this;
    let t;
    return t = class extends Command {
     input;
     static getEndpointParameterInstructions() {
      return e._ep;
     }
     constructor(...[t]) {
      super();
      this.input = t ?? {};
      e._init(this);
      this.schema = e._operationSchema;
     }
     resolveMiddleware(n, r, s) {
      const o = e._operationSchema;
      const i = o?.[4] ?? o?.input;
      const a = o?.[5] ?? o?.output;
      return this.resolveMiddlewareWithContext(n, r, s, {
       CommandCtor: t,
       middlewareFn: e._middlewareFn,
       clientName: e._clientName,
       commandName: e._commandName,
       inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (o ? schemaLogFilter.bind(null, i) : e => e),
       outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (o ? schemaLogFilter.bind(null, a) : e => e),
       smithyContext: e._smithyContext,
       additionalContext: e._additionalContext
      });
     }
     serialize=e._serializer;
     deserialize=e._deserializer;
    };
   }
  }
  function makeBuilder(e, t, n, r) {
   return function(s, o, i, a, c = {}) {
    const u = Object.assign({}, e, s);
    return Command.classBuilder().ep(u).m(function(e, t, n, s) {
     const i = o.call(this, e, t, n, s);
     i.unshift(r(n, e.getEndpointParameterInstructions()));
     return i;
    }).s(t, i, c).n(n, i.charAt(0).toUpperCase() + i.slice(1) + "Command").sc(a).build();
   };
  }
 }),
 8702: ((e, t, n) => {
  n.d(t, {
   K: () => Client
  });
  var r = n(7520);
  class Client {
   config;
   middlewareStack=(0, r.o)();
   initConfig;
   handlers;
   constructor(e) {
    this.config = e;
    const {protocol: t, protocolSettings: n} = e;
    if (n) if (typeof t === "function") e.protocol = new t(n);
   }
   send(e, t, n) {
    const r = typeof t !== "function" ? t : void 0;
    const s = typeof t === "function" ? t : n;
    const o = r === void 0 && this.config.cacheMiddleware === true;
    let i;
    if (o) {
     if (!this.handlers) this.handlers = new WeakMap;
     const t = this.handlers;
     if (t.has(e.constructor)) i = t.get(e.constructor); else {
      i = e.resolveMiddleware(this.middlewareStack, this.config, r);
      t.set(e.constructor, i);
     }
    } else {
     delete this.handlers;
     i = e.resolveMiddleware(this.middlewareStack, this.config, r);
    }
    if (s) i(e).then(e => s(null, e.output), e => s(e)).catch(() => {}); else return i(e).then(e => e.output);
   }
   destroy() {
    this.config?.requestHandler?.destroy?.();
    delete this.handlers;
   }
  }
 }),
 479: ((e, t, n) => {
  n.d(t, {
   l: () => loadConfigsForDefaultMode
  });
  const loadConfigsForDefaultMode = e => {
   switch (e) {
   case "standard":
    return {
     retryMode: "standard",
     connectionTimeout: 3100
    };

   case "in-region":
    return {
     retryMode: "standard",
     connectionTimeout: 1100
    };

   case "cross-region":
    return {
     retryMode: "standard",
     connectionTimeout: 3100
    };

   case "mobile":
    return {
     retryMode: "standard",
     connectionTimeout: 3e4
    };

   default:
    return {};
   }
  };
 }),
 1034: ((e, t, n) => {
  n.d(t, {
   I: () => emitWarningIfUnsupportedVersion
  });
  let r = false;
  const emitWarningIfUnsupportedVersion = e => {
   if (e && !r && parseInt(e.substring(1, e.indexOf("."))) < 16) r = true;
  };
 }),
 4667: ((e, t, n) => {
  n.d(t, {
   M: () => decorateServiceException,
   T: () => ServiceException
  });
  class ServiceException extends Error {
   static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
   $fault;
   $response;
   $retryable;
   $metadata;
   constructor(e) {
    super(e.message);
    Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
    this.name = e.name;
    this.$fault = e.$fault;
    this.$metadata = e.$metadata;
   }
   static isInstance(e) {
    if (!e) return false;
    const t = e;
    return ServiceException.prototype.isPrototypeOf(t) || Boolean(t.$fault) && Boolean(t.$metadata) && (t.$fault === "client" || t.$fault === "server");
   }
   static [Symbol.hasInstance](e) {
    if (!e) return false;
    const t = e;
    if (this === ServiceException) return ServiceException.isInstance(e);
    if (ServiceException.isInstance(e)) {
     if (this.prototype.isPrototypeOf(e)) return true;
     const n = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
     let r = false;
     if (n) {
      let e = Object.getPrototypeOf(t);
      while (e && e !== Object.prototype) {
       const t = e.constructor;
       const s = t !== ServiceException && Object.prototype.hasOwnProperty.call(t, "shapeId") ? t?.shapeId : void 0;
       if (s) {
        r = true;
        if (s === n) return true;
       }
       e = Object.getPrototypeOf(e);
      }
     }
     if (n && r) return false;
     const s = this.name;
     if (s && s.length >= 6) {
      if (t.name === s) return true;
      let e = Object.getPrototypeOf(t);
      while (e && e !== Object.prototype) {
       const t = e.constructor?.name;
       if (t && t !== "Error" && t === s) return true;
       e = Object.getPrototypeOf(e);
      }
     }
    }
    return false;
   }
  }
  const decorateServiceException = (e, t = {}) => {
   Object.entries(t).filter(([, e]) => e !== void 0).forEach(([t, n]) => {
    if (e[t] == void 0 || e[t] === "") e[t] = n;
   });
   const n = e.message || e.Message || "UnknownError";
   e.message = n;
   delete e.Message;
   return e;
  };
 }),
 6571: ((e, t, n) => {
  n.d(t, {
   xA: () => getDefaultExtensionConfiguration,
   uv: () => resolveDefaultRuntimeConfig
  });
  var r = n(2990);
  var s;
  (function(e) {
   e["MD5"] = "md5";
   e["CRC32"] = "crc32";
   e["CRC32C"] = "crc32c";
   e["SHA1"] = "sha1";
   e["SHA256"] = "sha256";
  })(s || (s = {}));
  const o = Object.values(s);
  const checksum_getChecksumConfiguration = e => {
   const t = [];
   for (const n in s) {
    if (!(0, r.$)(s, n)) continue;
    const o = s[n];
    if (e[o] === void 0) continue;
    t.push({
     algorithmId: () => o,
     checksumConstructor: () => e[o]
    });
   }
   for (const [n, r] of Object.entries(e.checksumAlgorithms ?? {})) t.push({
    algorithmId: () => n,
    checksumConstructor: () => r
   });
   return {
    addChecksumAlgorithm(n) {
     e.checksumAlgorithms = e.checksumAlgorithms ?? {};
     const r = n.algorithmId();
     const s = n.checksumConstructor();
     if (o.includes(r)) e.checksumAlgorithms[r.toUpperCase()] = s; else e.checksumAlgorithms[r] = s;
     t.push(n);
    },
    checksumAlgorithms() {
     return t;
    }
   };
  };
  const checksum_resolveChecksumRuntimeConfig = e => {
   const t = {};
   e.checksumAlgorithms().forEach(e => {
    const n = e.algorithmId();
    if (o.includes(n)) t[n] = e.checksumConstructor();
   });
   return t;
  };
  const getRetryConfiguration = e => ({
   setRetryStrategy(t) {
    e.retryStrategy = t;
   },
   retryStrategy() {
    return e.retryStrategy;
   }
  });
  const resolveRetryRuntimeConfig = e => {
   const t = {};
   t.retryStrategy = e.retryStrategy();
   return t;
  };
  const getDefaultExtensionConfiguration = e => Object.assign(checksum_getChecksumConfiguration(e), getRetryConfiguration(e));
  const resolveDefaultRuntimeConfig = e => Object.assign(checksum_resolveChecksumRuntimeConfig(e), resolveRetryRuntimeConfig(e));
 }),
 7580: ((e, t, n) => {
  n.d(t, {
   e$: () => a
  });
  var r = n(9498);
  var s = n(6402);
  const o = "AWS_USE_DUALSTACK_ENDPOINT";
  const i = "use_dualstack_endpoint";
  const a = {
   environmentVariableSelector: e => (0, r.Q)(e, o, s.c.ENV),
   configFileSelector: e => (0, r.Q)(e, i, s.c.CONFIG),
   default: false
  };
 }),
 4254: ((e, t, n) => {
  n.d(t, {
   Ko: () => a
  });
  var r = n(9498);
  var s = n(6402);
  const o = "AWS_USE_FIPS_ENDPOINT";
  const i = "use_fips_endpoint";
  const a = {
   environmentVariableSelector: e => (0, r.Q)(e, o, s.c.ENV),
   configFileSelector: e => (0, r.Q)(e, i, s.c.CONFIG),
   default: false
  };
 }),
 6152: ((e, t, n) => {
  n.d(t, {
   GG: () => i,
   zH: () => a
  });
  var r = n(3366);
  const s = "AWS_REGION";
  const o = "region";
  const i = {
   environmentVariableSelector: e => e[s],
   configFileSelector: e => e[o],
   default: async () => {
    const e = await (0, r.b)();
    if (e) return e;
    throw new Error("Region is missing");
   }
  };
  const a = {
   preferredFile: "credentials"
  };
 }),
 3366: ((e, t, n) => {
  n.d(t, {
   b: () => getInstanceMetadataRegion
  });
  var r = n(729);
  const s = 1e3;
  const o = 6e4;
  let i = 0;
  const getInstanceMetadataRegion = async () => {
   if (process.env[r.tn]) return;
   if (Date.now() < i) return;
   try {
    const e = resolveImdsEndpoint();
    const t = (await imdsRequest({
     ...e,
     path: r.EG,
     method: "PUT",
     headers: {
      [r.nF]: "21600"
     }
    })).toString();
    const n = (await imdsRequest({
     ...e,
     path: r.FT,
     method: "GET",
     headers: {
      [r.cC]: t
     }
    })).toString().trim();
    return n || cacheNegativeAndReturnUndefined();
   } catch {
    return cacheNegativeAndReturnUndefined();
   }
  };
  const cacheNegativeAndReturnUndefined = () => {
   i = Date.now() + o;
   return;
  };
  const resolveImdsEndpoint = () => {
   const e = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
   if (e) {
    const t = new URL(e);
    return {
     hostname: t.hostname.replace(/^\[(.+)]$/, "$1"),
     port: t.port ? Number(t.port) : void 0
    };
   }
   if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return {
    hostname: "fd00:ec2::254"
   };
   return {
    hostname: "169.254.169.254"
   };
  };
  const imdsRequest = async e => {
   const {request: t} = await Promise.resolve().then(n.t.bind(n, 7067, 23));
   return new Promise((n, r) => {
    const o = t({
     hostname: e.hostname,
     port: e.port,
     path: e.path,
     method: e.method,
     headers: e.headers,
     timeout: s,
     signal: AbortSignal.timeout(s)
    });
    o.on("error", e => {
     r(e);
     o.destroy();
    });
    o.on("timeout", () => {
     r(new Error("TimeoutError from instance metadata service"));
     o.destroy();
    });
    o.on("response", e => {
     const {statusCode: t = 400} = e;
     if (t < 200 || t >= 300) {
      r(Object.assign(new Error("Error response received from instance metadata service"), {
       statusCode: t
      }));
      o.destroy();
      return;
     }
     const s = [];
     e.on("data", e => s.push(e));
     e.on("end", () => {
      n(Buffer.concat(s));
      o.destroy();
     });
    });
    o.end();
   });
  };
 }),
 7503: ((e, t, n) => {
  n.d(t, {
   T: () => resolveRegionConfig
  });
  var r = n(4280);
  const s = new Set;
  const checkRegion = (e, t = r.X) => {
   if (!s.has(e) && !t(e)) if (e === "*") console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`); else throw new Error(`Region not accepted: region="${e}" is not a valid hostname component.`); else s.add(e);
  };
  const isFipsRegion = e => typeof e === "string" && (e.startsWith("fips-") || e.endsWith("-fips"));
  const getRealRegion = e => isFipsRegion(e) ? [ "fips-aws-global", "aws-fips" ].includes(e) ? "us-east-1" : e.replace(/fips-(dkr-|prod-)?|-fips/, "") : e;
  const resolveRegionConfig = e => {
   const {region: t, useFipsEndpoint: n} = e;
   if (!t) throw new Error("Region is missing");
   return Object.assign(e, {
    region: async () => {
     const e = typeof t === "function" ? await t() : t;
     const n = getRealRegion(e);
     checkRegion(n);
     return n;
    },
    useFipsEndpoint: async () => {
     const e = typeof t === "string" ? t : await t();
     if (isFipsRegion(e)) return true;
     return typeof n !== "function" ? Promise.resolve(!!n) : n();
    }
   });
  };
 }),
 729: ((e, t, n) => {
  n.d(t, {
   EG: () => u,
   FT: () => c,
   J9: () => r,
   RY: () => o,
   US: () => a,
   cC: () => l,
   dr: () => s,
   nF: () => d,
   tn: () => i
  });
  const r = "AWS_EXECUTION_ENV";
  const s = "AWS_REGION";
  const o = "AWS_DEFAULT_REGION";
  const i = "AWS_EC2_METADATA_DISABLED";
  const a = [ "in-region", "cross-region", "mobile", "standard", "legacy" ];
  const c = "/latest/meta-data/placement/region";
  const u = "/latest/api/token";
  const l = "x-aws-ec2-metadata-token";
  const d = "x-aws-ec2-metadata-token-ttl-seconds";
 }),
 8234: ((e, t, n) => {
  n.d(t, {
   I: () => resolveDefaultsModeConfig
  });
  var r = n(6152);
  var s = n(3366);
  var o = n(3945);
  var i = n(4759);
  var a = n(729);
  const c = "AWS_DEFAULTS_MODE";
  const u = "defaults_mode";
  const l = {
   environmentVariableSelector: e => e[c],
   configFileSelector: e => e[u],
   default: "legacy"
  };
  const resolveDefaultsModeConfig = ({region: e = (0, o.Z)(r.GG), defaultsMode: t = (0, 
  o.Z)(l)} = {}) => (0, i.B)(async () => {
   const n = typeof t === "function" ? await t() : t;
   switch (n?.toLowerCase()) {
   case "auto":
    return resolveNodeDefaultsModeAuto(e);

   case "in-region":
   case "cross-region":
   case "mobile":
   case "standard":
   case "legacy":
    return Promise.resolve(n?.toLocaleLowerCase());

   case void 0:
    return Promise.resolve("legacy");

   default:
    throw new Error(`Invalid parameter for "defaultsMode", expect ${a.US.join(", ")}, got ${n}`);
   }
  });
  const resolveNodeDefaultsModeAuto = async e => {
   if (e) {
    const t = typeof e === "function" ? await e() : e;
    const n = await inferPhysicalRegion();
    if (!n) return "standard";
    if (t === n) return "in-region"; else return "cross-region";
   }
   return "standard";
  };
  const inferPhysicalRegion = async () => {
   if (process.env[a.J9] && (process.env[a.dr] || process.env[a.RY])) return process.env[a.dr] ?? process.env[a.RY];
   return (0, s.b)();
  };
 }),
 3945: ((e, t, n) => {
  n.d(t, {
   Z: () => loadConfig
  });
  var r = n(8062);
  var s = n(4759);
  var o = n(1436);
  function getSelectorName(e) {
   try {
    const t = new Set(Array.from(e.match(/([A-Z_]){3,}/g) ?? []));
    t.delete("CONFIG");
    t.delete("CONFIG_PREFIX_SEPARATOR");
    t.delete("ENV");
    return [ ...t ].join(", ");
   } catch (t) {
    return e;
   }
  }
  const fromEnv = (e, t) => async () => {
   try {
    const n = e(process.env, t);
    if (n === void 0) throw new Error;
    return n;
   } catch (n) {
    throw new o.C(n.message || `Not found in ENV: ${getSelectorName(e.toString())}`, {
     logger: t?.logger
    });
   }
  };
  var i = n(2365);
  var a = n(3692);
  const fromSharedConfigFiles = (e, {preferredFile: t = "config", ...n} = {}) => async () => {
   const r = (0, i.Bz)(n);
   const {configFile: s, credentialsFile: c} = await (0, a.p)(n);
   const u = c[r] || {};
   const l = s[r] || {};
   const d = t === "config" ? {
    ...u,
    ...l
   } : {
    ...l,
    ...u
   };
   try {
    const n = t === "config" ? s : c;
    const r = e(d, n);
    if (r === void 0) throw new Error;
    return r;
   } catch (t) {
    throw new o.C(t.message || `Not found in config files w/ profile [${r}]: ${getSelectorName(e.toString())}`, {
     logger: n.logger
    });
   }
  };
  const fromValue = e => () => Promise.resolve(e);
  const isFunction = e => typeof e === "function";
  const fromStatic = e => isFunction(e) ? async () => await e() : fromValue(e);
  const loadConfig = ({environmentVariableSelector: e, configFileSelector: t, default: n}, o = {}) => {
   const {signingName: i, logger: a} = o;
   const c = {
    signingName: i,
    logger: a
   };
   return (0, s.B)((0, r.c)(fromEnv(e, c), fromSharedConfigFiles(t, o), fromStatic(n)));
  };
 }),
 1436: ((e, t, n) => {
  n.d(t, {
   C: () => CredentialsProviderError
  });
  var r = n(1342);
  class CredentialsProviderError extends r.m {
   name="CredentialsProviderError";
   constructor(e, t = true) {
    super(e, t);
    Object.setPrototypeOf(this, CredentialsProviderError.prototype);
   }
  }
 }),
 1342: ((e, t, n) => {
  n.d(t, {
   m: () => ProviderError
  });
  class ProviderError extends Error {
   name="ProviderError";
   tryNextLink;
   constructor(e, t = true) {
    let n;
    let r = true;
    if (typeof t === "boolean") {
     n = void 0;
     r = t;
    } else if (t != null && typeof t === "object") {
     n = t.logger;
     r = t.tryNextLink ?? true;
    }
    super(e);
    this.tryNextLink = r;
    Object.setPrototypeOf(this, ProviderError.prototype);
    n?.debug?.(`@smithy/property-provider ${r ? "->" : "(!)"} ${e}`);
   }
   static from(e, t = true) {
    return Object.assign(new this(e.message, t), e);
   }
  }
 }),
 8062: ((e, t, n) => {
  n.d(t, {
   c: () => chain
  });
  var r = n(1342);
  const chain = (...e) => async () => {
   if (e.length === 0) throw new r.m("No providers in chain");
   let t;
   for (const n of e) try {
    const e = await n();
    return e;
   } catch (e) {
    t = e;
    if (e?.tryNextLink) continue;
    throw e;
   }
   throw t;
  };
 }),
 4759: ((e, t, n) => {
  n.d(t, {
   B: () => memoize
  });
  const memoize = (e, t, n) => {
   let r;
   let s;
   let o;
   let i = false;
   const coalesceProvider = async () => {
    if (!s) s = e();
    try {
     r = await s;
     o = true;
     i = false;
    } finally {
     s = void 0;
    }
    return r;
   };
   if (t === void 0) return async e => {
    if (!o || e?.forceRefresh) r = await coalesceProvider();
    return r;
   };
   return async e => {
    if (!o || e?.forceRefresh) r = await coalesceProvider();
    if (i) return r;
    if (n && !n(r)) {
     i = true;
     return r;
    }
    if (t(r)) {
     await coalesceProvider();
     return r;
    }
    return r;
   };
  };
 }),
 6814: ((e, t, n) => {
  n.d(t, {
   Q: () => r
  });
  const r = ".";
 }),
 6184: ((e, t, n) => {
  n.d(t, {
   g: () => getConfigFilepath
  });
  var r = n(6760);
  var s = n(3901);
  const o = "AWS_CONFIG_FILE";
  const getConfigFilepath = () => process.env[o] || (0, r.join)((0, s.R)(), ".aws", "config");
 }),
 3901: ((e, t, n) => {
  n.d(t, {
   R: () => getHomeDir
  });
  var r = n(8161);
  var s = n(6760);
  const o = {};
  const getHomeDirCacheKey = () => {
   if (process && process.geteuid) return `${process.geteuid()}`;
   return "DEFAULT";
  };
  const getHomeDir = () => {
   const {HOME: e, USERPROFILE: t, HOMEPATH: n, HOMEDRIVE: i = `C:${s.sep}`} = process.env;
   if (e) return e;
   if (t) return t;
   if (n) return `${i}${n}`;
   const a = getHomeDirCacheKey();
   if (!o[a]) o[a] = (0, r.homedir)();
   return o[a];
  };
 }),
 2365: ((e, t, n) => {
  n.d(t, {
   Bz: () => getProfileName,
   Ch: () => r
  });
  const r = "AWS_PROFILE";
  const s = "default";
  const getProfileName = e => e.profile || process.env[r] || s;
 }),
 3692: ((e, t, n) => {
  n.d(t, {
   p: () => loadSharedConfigFiles
  });
  var r = n(6760);
  var s = n(8669);
  var o = n(6814);
  const getConfigData = e => Object.entries(e).filter(([e]) => {
   const t = e.indexOf(o.Q);
   if (t === -1) return false;
   return Object.values(s.I).includes(e.substring(0, t));
  }).reduce((e, [t, n]) => {
   const r = t.indexOf(o.Q);
   const i = t.substring(0, r) === s.I.PROFILE ? t.substring(r + 1) : t;
   e[i] = n;
   return e;
  }, {
   ...e.default && {
    default: e.default
   }
  });
  var i = n(6184);
  var a = n(3901);
  const c = "AWS_SHARED_CREDENTIALS_FILE";
  const getCredentialsFilepath = () => process.env[c] || (0, r.join)((0, a.R)(), ".aws", "credentials");
  var u = n(6892);
  var l = n(2149);
  const swallowError = () => ({});
  const loadSharedConfigFiles = async (e = {}) => {
   const {filepath: t = getCredentialsFilepath(), configFilepath: n = (0, i.g)()} = e;
   const s = (0, a.R)();
   const o = "~/";
   let c = t;
   if (t.startsWith(o)) c = (0, r.join)(s, t.slice(2));
   let d = n;
   if (n.startsWith(o)) d = (0, r.join)(s, n.slice(2));
   const f = await Promise.all([ (0, l.TA)(d, {
    ignoreCache: e.ignoreCache
   }).then(u.A).then(getConfigData).catch(swallowError), (0, l.TA)(c, {
    ignoreCache: e.ignoreCache
   }).then(u.A).catch(swallowError) ]);
   return {
    configFile: f[0],
    credentialsFile: f[1]
   };
  };
 }),
 6892: ((e, t, n) => {
  n.d(t, {
   A: () => parseIni
  });
  var r = n(8669);
  var s = n(6814);
  const o = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
  const i = [ "__proto__", "profile __proto__" ];
  const parseIni = e => {
   const t = {};
   let n;
   let a;
   for (const c of e.split(/\r?\n/)) {
    const e = c.split(/(^|\s)[;#]/)[0].trim();
    const u = e[0] === "[" && e[e.length - 1] === "]";
    if (u) {
     n = void 0;
     a = void 0;
     const t = e.substring(1, e.length - 1);
     const c = o.exec(t);
     if (c) {
      const [, e, , t] = c;
      if (Object.values(r.I).includes(e)) n = [ e, t ].join(s.Q);
     } else n = t;
     if (i.includes(t)) throw new Error(`Found invalid profile name "${t}"`);
    } else if (n) {
     const r = e.indexOf("=");
     if (![ 0, -1 ].includes(r)) {
      const [o, i] = [ e.substring(0, r).trim(), e.substring(r + 1).trim() ];
      if (i === "") a = o; else {
       if (a && c.trimStart() === c) a = void 0;
       t[n] = t[n] || {};
       const e = a ? [ a, o ].join(s.Q) : o;
       t[n][e] = i;
      }
     }
    }
   }
   return t;
  };
 }),
 2149: ((e, t, n) => {
  n.d(t, {
   Jj: () => o,
   TA: () => readFile
  });
  var r = n(1455);
  const s = {};
  const o = {};
  const readFile = (e, t) => {
   if (o[e] !== void 0) return o[e];
   if (!s[e] || t?.ignoreCache) s[e] = (0, r.readFile)(e, "utf8");
   return s[e];
  };
 }),
 9498: ((e, t, n) => {
  n.d(t, {
   Q: () => booleanSelector
  });
  const booleanSelector = (e, t, n) => {
   if (!(t in e)) return;
   if (e[t] === "true") return true;
   if (e[t] === "false") return false;
   throw new Error(`Cannot load ${n} "${t}". Expected "true" or "false", got ${e[t]}.`);
  };
 }),
 6402: ((e, t, n) => {
  n.d(t, {
   c: () => r
  });
  var r;
  (function(e) {
   e["ENV"] = "env";
   e["CONFIG"] = "shared config entry";
  })(r || (r = {}));
 }),
 4172: ((e, t, n) => {
  n.d(t, {
   rD: () => S,
   Co: () => v
  });
  var r = n(3945);
  var s = n(6814);
  const o = "AWS_ENDPOINT_URL";
  const i = "endpoint_url";
  const getEndpointUrlConfig = e => ({
   environmentVariableSelector: t => {
    const n = e.split(" ").map(e => e.toUpperCase());
    const r = t[[ o, ...n ].join("_")];
    if (r) return r;
    const s = t[o];
    if (s) return s;
    return;
   },
   configFileSelector: (t, n) => {
    if (t.services) {
     const r = [ "services", t.services ].join(s.Q);
     if (!n || !n[r]) throw new Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`);
     const o = n[r];
     const a = e.split(" ").map(e => e.toLowerCase());
     const c = o[[ a.join("_"), i ].join(s.Q)];
     if (c) return c;
    }
    const r = t[i];
    if (r) return r;
    return;
   },
   default: void 0
  });
  var a = n(9498);
  var c = n(6402);
  const u = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
  const l = "ignore_configured_endpoint_urls";
  const d = {
   environmentVariableSelector: e => (0, a.Q)(e, u, c.c.ENV),
   configFileSelector: e => (0, a.Q)(e, l, c.c.CONFIG),
   default: false
  };
  const getEndpointFromConfig = async e => {
   const t = await (0, r.Z)(d)();
   if (t) return;
   return (0, r.Z)(getEndpointUrlConfig(e ?? ""))();
  };
  var f = n(7436);
  var h = n(8743);
  function setFeature(e, t, n) {
   if (!e.__smithy_context) e.__smithy_context = {
    features: {}
   }; else if (!e.__smithy_context.features) e.__smithy_context.features = {};
   e.__smithy_context.features[t] = n;
  }
  function bindEndpointMiddleware(e) {
   const t = (0, f.g)(e);
   return ({config: e, instructions: n}) => (r, s) => async o => {
    if (e.isCustomEndpoint) setFeature(s, "ENDPOINT_OVERRIDE", "N");
    const i = await t(o.input, {
     getEndpointParameterInstructions() {
      return n;
     }
    }, {
     ...e
    }, s);
    s.endpointV2 = i;
    s.authSchemes = i.properties?.authSchemes;
    const a = s.authSchemes?.[0];
    if (a) {
     s["signing_region"] = a.signingRegion;
     s["signing_service"] = a.signingName;
     const e = (0, h.u)(s);
     const t = e?.selectedHttpAuthScheme?.httpAuthOption;
     if (t) t.signingProperties = Object.assign(t.signingProperties || {}, {
      signing_region: a.signingRegion,
      signingRegion: a.signingRegion,
      signing_service: a.signingName,
      signingName: a.signingName,
      signingRegionSet: a.signingRegionSet
     }, a.properties);
    }
    return r({
     ...o
    });
   };
  }
  const p = {
   name: "serializerMiddleware",
   step: "serialize",
   tags: [ "SERIALIZER" ],
   override: true
  };
  const m = {
   step: "serialize",
   tags: [ "ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT" ],
   name: "endpointV2Middleware",
   override: true,
   relation: "before",
   toMiddleware: p.name
  };
  function bindGetEndpointPlugin(e) {
   const t = bindEndpointMiddleware(e);
   return (e, n) => ({
    applyToStack: r => {
     r.addRelativeTo(t({
      config: e,
      instructions: n
     }), m);
    }
   });
  }
  var g = n(9362);
  var y = n(3055);
  function bindResolveEndpointConfig(e) {
   return t => {
    const n = t.tls ?? true;
    const {endpoint: r, useDualstackEndpoint: s, useFipsEndpoint: o} = t;
    const i = r != null ? async () => (0, y.a)(await (0, g.t)(r)()) : void 0;
    const a = !!r;
    const c = Object.assign(t, {
     endpoint: i,
     tls: n,
     isCustomEndpoint: a,
     useDualstackEndpoint: (0, g.t)(s ?? false),
     useFipsEndpoint: (0, g.t)(o ?? false),
     ignoreConfiguredEndpointUrls: !!t.ignoreConfiguredEndpointUrls
    });
    let u;
    c.serviceConfiguredEndpoint = async () => {
     if (t.serviceId && !u) u = e(t.serviceId);
     return u;
    };
    return c;
   };
  }
  (0, f.g)(getEndpointFromConfig);
  const v = bindResolveEndpointConfig(getEndpointFromConfig);
  bindEndpointMiddleware(getEndpointFromConfig);
  const S = bindGetEndpointPlugin(getEndpointFromConfig);
 }),
 7436: ((e, t, n) => {
  n.d(t, {
   g: () => bindGetEndpointFromInstructions,
   x: () => resolveParams
  });
  const resolveParamsForS3 = async e => {
   const t = e?.Bucket || "";
   if (typeof e.Bucket === "string") e.Bucket = t.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
   if (isArnBucketName(t)) {
    if (e.ForcePathStyle === true) throw new Error("Path-style addressing cannot be used with ARN buckets");
   } else if (!isDnsCompatibleBucketName(t) || t.indexOf(".") !== -1 && !String(e.Endpoint).startsWith("http:") || t.toLowerCase() !== t || t.length < 3) e.ForcePathStyle = true;
   if (e.DisableMultiRegionAccessPoints) {
    e.disableMultiRegionAccessPoints = true;
    e.DisableMRAP = true;
   }
   return e;
  };
  const r = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
  const s = /(\d+\.){3}\d+/;
  const o = /\.\./;
  const isDnsCompatibleBucketName = e => r.test(e) && !s.test(e) && !o.test(e);
  const isArnBucketName = e => {
   const [t, n, r, , , s] = e.split(":");
   const o = t === "arn" && e.split(":").length >= 6;
   const i = Boolean(o && n && r && s);
   if (o && !i) throw new Error(`Invalid ARN: ${e} was an invalid ARN.`);
   return i;
  };
  const createConfigValueProvider = (e, t, n, r = false) => {
   const configProvider = async () => {
    let s;
    if (r) {
     const r = n.clientContextParams;
     const o = r?.[e];
     s = o ?? n[e] ?? n[t];
    } else s = n[e] ?? n[t];
    if (typeof s === "function") return s();
    return s;
   };
   if (e === "credentialScope" || t === "CredentialScope") return async () => {
    const e = typeof n.credentials === "function" ? await n.credentials() : n.credentials;
    const t = e?.credentialScope ?? e?.CredentialScope;
    return t;
   };
   if (e === "accountId" || t === "AccountId") return async () => {
    const e = typeof n.credentials === "function" ? await n.credentials() : n.credentials;
    const t = e?.accountId ?? e?.AccountId;
    return t;
   };
   if (e === "endpoint" || t === "endpoint") return async () => {
    if (n.isCustomEndpoint === false) return;
    const e = await configProvider();
    if (e && typeof e === "object") {
     if ("url" in e) return e.url.href;
     if ("hostname" in e) {
      const {protocol: t, hostname: n, port: r, path: s} = e;
      return `${t}//${n}${r ? ":" + r : ""}${s}`;
     }
    }
    return e;
   };
   return configProvider;
  };
  var i = n(3055);
  function bindGetEndpointFromInstructions(e) {
   return async (t, n, r, s) => {
    if (!r.isCustomEndpoint && !r.ignoreConfiguredEndpointUrls) {
     let t;
     if (r.serviceConfiguredEndpoint) t = await r.serviceConfiguredEndpoint(); else t = await e(r.serviceId);
     if (t) {
      r.endpoint = () => Promise.resolve((0, i.a)(t));
      r.isCustomEndpoint = true;
      s?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`);
     }
    }
    const o = await resolveParams(t, n, r);
    if (typeof r.endpointProvider !== "function") throw new Error("config.endpointProvider is not set.");
    const a = r.endpointProvider(o, s);
    if (r.isCustomEndpoint && r.endpoint) {
     const e = await r.endpoint();
     if (e?.headers) {
      a.headers ??= {};
      for (const [t, n] of Object.entries(e.headers)) a.headers[t] = Array.isArray(n) ? n : [ n ];
     }
    }
    return a;
   };
  }
  const resolveParams = async (e, t, n) => {
   const r = {};
   const s = t?.getEndpointParameterInstructions?.() || {};
   for (const [t, o] of Object.entries(s)) switch (o.type) {
   case "staticContextParams":
    r[t] = o.value;
    break;

   case "contextParams":
    r[t] = e[o.name];
    break;

   case "clientContextParams":
   case "builtInParams":
    r[t] = await createConfigValueProvider(o.name, t, n, o.type !== "builtInParams")();
    break;

   case "operationContextParams":
    r[t] = o.get(e);
    break;

   default:
    throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(o));
   }
   if (Object.keys(s).length === 0) Object.assign(r, n);
   if (String(n.serviceId).toLowerCase() === "s3") await resolveParamsForS3(r);
   return r;
  };
 }),
 5258: ((e, t, n) => {
  n.d(t, {
   d: () => BinaryDecisionDiagram
  });
  class BinaryDecisionDiagram {
   nodes;
   root;
   conditions;
   results;
   constructor(e, t, n, r) {
    this.nodes = e;
    this.root = t;
    this.conditions = n;
    this.results = r;
   }
   static from(e, t, n, r) {
    return new BinaryDecisionDiagram(e, t, n, r);
   }
  }
 }),
 8479: ((e, t, n) => {
  n.d(t, {
   k: () => EndpointCache
  });
  class EndpointCache {
   capacity;
   data=new Map;
   parameters=[];
   constructor({size: e, params: t}) {
    this.capacity = e ?? 50;
    if (t) this.parameters = t;
   }
   get(e, t) {
    const n = this.hash(e);
    if (n === false) return t();
    if (!this.data.has(n)) {
     if (this.data.size > this.capacity + 10) {
      const e = this.data.keys();
      let t = 0;
      while (true) {
       const {value: n, done: r} = e.next();
       this.data.delete(n);
       if (r || ++t > 10) break;
      }
     }
     this.data.set(n, t());
    }
    return this.data.get(n);
   }
   size() {
    return this.data.size;
   }
   hash(e) {
    let t = "";
    const {parameters: n} = this;
    if (n.length === 0) return false;
    for (const r of n) {
     const n = e[r];
     const s = n == null ? "\0" : String(n);
     if (s.includes("|;")) return false;
     t += s + "|;";
    }
    return t;
   }
  }
 }),
 7009: ((e, t, n) => {
  n.d(t, {
   c: () => decideEndpoint
  });
  class EndpointError extends Error {
   constructor(e) {
    super(e);
    this.name = "EndpointError";
   }
  }
  const r = "endpoints";
  function toDebugString(e) {
   if (typeof e !== "object" || e == null) return e;
   if ("ref" in e) return `$${toDebugString(e.ref)}`;
   if ("fn" in e) return `${e.fn}(${(e.argv || []).map(toDebugString).join(", ")})`;
   return JSON.stringify(e, null, 2);
  }
  var s = n(1046);
  const booleanEquals = (e, t) => e === t;
  function coalesce(...e) {
   for (const t of e) if (t != null) return t;
   return;
  }
  const getAttrPathList = e => {
   const t = e.split(".");
   const n = [];
   for (const r of t) {
    const t = r.indexOf("[");
    if (t !== -1) {
     if (r.indexOf("]") !== r.length - 1) throw new EndpointError(`Path: '${e}' does not end with ']'`);
     const s = r.slice(t + 1, -1);
     if (Number.isNaN(parseInt(s))) throw new EndpointError(`Invalid array index: '${s}' in path: '${e}'`);
     if (t !== 0) n.push(r.slice(0, t));
     n.push(s);
    } else n.push(r);
   }
   return n;
  };
  const getAttr = (e, t) => getAttrPathList(t).reduce((n, r) => {
   if (typeof n !== "object") throw new EndpointError(`Index '${r}' in '${t}' not found in '${JSON.stringify(e)}'`); else if (Array.isArray(n)) {
    const e = parseInt(r);
    return n[e < 0 ? n.length + e : e];
   }
   return n[r];
  }, e);
  const isSet = e => e != null;
  var o = n(4280);
  function ite(e, t, n) {
   return e ? t : n;
  }
  const not = e => !e;
  var i;
  (function(e) {
   e["HTTP"] = "http";
   e["HTTPS"] = "https";
  })(i || (i = {}));
  var a = n(6676);
  const c = {
   [i.HTTP]: 80,
   [i.HTTPS]: 443
  };
  const parseURL = e => {
   const t = (() => {
    try {
     if (e instanceof URL) return e;
     if (typeof e === "object" && "hostname" in e) {
      const {hostname: t, port: n, protocol: r = "", path: s = "", query: o = {}} = e;
      const i = new URL(`${r}//${t}${n ? `:${n}` : ""}${s}`);
      i.search = Object.entries(o).map(([e, t]) => `${e}=${t}`).join("&");
      return i;
     }
     return new URL(e);
    } catch (e) {
     return null;
    }
   })();
   if (!t) {
    console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`);
    return null;
   }
   const n = t.href;
   const {host: r, hostname: s, pathname: o, protocol: u, search: l} = t;
   if (l) return null;
   const d = u.slice(0, -1);
   if (!Object.values(i).includes(d)) return null;
   const f = (0, a.o)(s);
   const h = n.includes(`${r}:${c[d]}`) || typeof e === "string" && e.includes(`${r}:${c[d]}`);
   const p = `${r}${h ? `:${c[d]}` : ``}`;
   return {
    scheme: d,
    authority: p,
    path: o,
    normalizedPath: o.endsWith("/") ? o : `${o}/`,
    isIp: f
   };
  };
  function split(e, t, n) {
   if (n === 1) return [ e ];
   if (e === "") return [ "" ];
   const r = e.split(t);
   if (n === 0) return r;
   return r.slice(0, n - 1).concat(r.slice(1).join(t));
  }
  const stringEquals = (e, t) => e === t;
  const substring = (e, t, n, r) => {
   if (e == null || t >= n || e.length < n || /[^\u0000-\u007f]/.test(e)) return null;
   if (!r) return e.substring(t, n);
   return e.substring(e.length - n, e.length - t);
  };
  const uriEncode = e => encodeURIComponent(e).replace(/[!*'()]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  const u = {
   booleanEquals: booleanEquals,
   coalesce: coalesce,
   getAttr: getAttr,
   isSet: isSet,
   isValidHostLabel: o.X,
   ite: ite,
   not: not,
   parseURL: parseURL,
   split: split,
   stringEquals: stringEquals,
   substring: substring,
   uriEncode: uriEncode
  };
  const evaluateTemplate = (e, t) => {
   const n = [];
   const {referenceRecord: r, endpointParams: s} = t;
   let o = 0;
   while (o < e.length) {
    const t = e.indexOf("{", o);
    if (t === -1) {
     n.push(e.slice(o));
     break;
    }
    n.push(e.slice(o, t));
    const i = e.indexOf("}", t);
    if (i === -1) {
     n.push(e.slice(t));
     break;
    }
    if (e[t + 1] === "{" && e[i + 1] === "}") {
     n.push(e.slice(t + 1, i));
     o = i + 2;
    }
    const a = e.substring(t + 1, i);
    if (a.includes("#")) {
     const [e, t] = a.split("#");
     n.push(getAttr(r[e] ?? s[e], t));
    } else n.push(r[a] ?? s[a]);
    o = i + 1;
   }
   return n.join("");
  };
  const getReferenceValue = ({ref: e}, t) => t.referenceRecord[e] ?? t.endpointParams[e];
  const evaluateExpression = (e, t, n) => {
   if (typeof e === "string") return evaluateTemplate(e, n); else if (e["fn"]) return l.callFunction(e, n); else if (e["ref"]) return getReferenceValue(e, n);
   throw new EndpointError(`'${t}': ${String(e)} is not a string, function or reference.`);
  };
  const callFunction = ({fn: e, argv: t}, n) => {
   const r = Array(t.length);
   for (let e = 0; e < r.length; ++e) {
    const s = t[e];
    if (typeof s === "boolean" || typeof s === "number") r[e] = s; else r[e] = l.evaluateExpression(s, "arg", n);
   }
   const o = e.indexOf(".");
   if (o !== -1) {
    const t = s.m[e.slice(0, o)];
    const n = t?.[e.slice(o + 1)];
    if (typeof n === "function") return n(...r);
   }
   const i = u[e];
   if (typeof i === "function") return i(...r);
   throw new Error(`function ${e} not loaded in endpointFunctions.`);
  };
  const l = {
   evaluateExpression: evaluateExpression,
   callFunction: callFunction
  };
  const evaluateCondition = (e, t) => {
   const {assign: n} = e;
   if (n && n in t.referenceRecord) throw new EndpointError(`'${n}' is already defined in Reference Record.`);
   const s = callFunction(e, t);
   t.logger?.debug?.(`${r} evaluateCondition: ${toDebugString(e)} = ${toDebugString(s)}`);
   const o = s === "" ? true : !!s;
   if (n != null) return {
    result: o,
    toAssign: {
     name: n,
     value: s
    }
   };
   return {
    result: o
   };
  };
  const getEndpointHeaders = (e, t) => Object.entries(e ?? {}).reduce((e, [n, r]) => {
   e[n] = r.map(e => {
    const r = evaluateExpression(e, "Header value entry", t);
    if (typeof r !== "string") throw new EndpointError(`Header '${n}' value '${r}' is not a string`);
    return r;
   });
   return e;
  }, {});
  const getEndpointProperties = (e, t) => Object.entries(e).reduce((e, [n, r]) => {
   e[n] = d.getEndpointProperty(r, t);
   return e;
  }, {});
  const getEndpointProperty = (e, t) => {
   if (Array.isArray(e)) return e.map(e => getEndpointProperty(e, t));
   switch (typeof e) {
   case "string":
    return evaluateTemplate(e, t);

   case "object":
    if (e === null) throw new EndpointError(`Unexpected endpoint property: ${e}`);
    return d.getEndpointProperties(e, t);

   case "boolean":
    return e;

   default:
    throw new EndpointError(`Unexpected endpoint property type: ${typeof e}`);
   }
  };
  const d = {
   getEndpointProperty: getEndpointProperty,
   getEndpointProperties: getEndpointProperties
  };
  const getEndpointUrl = (e, t) => {
   const n = evaluateExpression(e, "Endpoint URL", t);
   if (typeof n === "string") try {
    return new URL(n);
   } catch (e) {
    console.error(`Failed to construct URL with ${n}`, e);
    throw e;
   }
   throw new EndpointError(`Endpoint URL must be a string, got ${typeof n}`);
  };
  const f = 1e8;
  const decideEndpoint = (e, t) => {
   const {nodes: n, root: r, results: s, conditions: o} = e;
   let i = r;
   const a = {};
   const c = {
    referenceRecord: a,
    endpointParams: t.endpointParams,
    logger: t.logger
   };
   while (i !== 1 && i !== -1 && i < f) {
    const e = 3 * (Math.abs(i) - 1);
    const [t, r, s] = [ n[e], n[e + 1], n[e + 2] ];
    const [u, l, d] = o[t];
    const f = evaluateCondition({
     fn: u,
     assign: d,
     argv: l
    }, c);
    if (f.toAssign) {
     const {name: e, value: t} = f.toAssign;
     a[e] = t;
    }
    i = i >= 0 === f.result ? r : s;
   }
   if (i >= f) {
    const e = s[i - f];
    if (e[0] === -1) {
     const [, t] = e;
     throw new EndpointError(evaluateExpression(t, "Error", c));
    }
    const [t, n, r] = e;
    return {
     url: getEndpointUrl(t, c),
     properties: getEndpointProperties(n, c),
     headers: getEndpointHeaders(r ?? {}, c)
    };
   }
   throw new EndpointError(`No matching endpoint.`);
  };
 }),
 6676: ((e, t, n) => {
  n.d(t, {
   o: () => isIpAddress
  });
  const r = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
  const isIpAddress = e => r.test(e) || e.startsWith("[") && e.endsWith("]");
 }),
 1046: ((e, t, n) => {
  n.d(t, {
   m: () => r
  });
  const r = {};
 }),
 4699: ((e, t, n) => {
  n.d(t, {
   C: () => HttpBindingNormalizedSchema,
   K: () => getHttpOperationBindings
  });
  var r = n(5125);
  var s = n(4844);
  var o = n(412);
  const i = Symbol.for("@smithy/schema-x");
  class HttpBindingNormalizedSchema extends r.l1 {
   static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");
   identity=HttpBindingNormalizedSchema.identity;
   bindings;
   constructor(e) {
    super(e);
   }
   static of(e) {
    const t = r.l1.of(e);
    if (t.identity === HttpBindingNormalizedSchema.identity) return t;
    const n = t.isMemberSchema() ? t : t.getSchema();
    const s = typeof n === "object" && n !== null ? n : t;
    return s[i] ??= new HttpBindingNormalizedSchema(t);
   }
   getHttpBindingLocation(e) {
    if (e.httpPayload) return 36;
    if (e.httpLabel) return 33;
    if (e.httpHeader) return 38;
    if (typeof e.httpPrefixHeaders === "string") return 39;
    if (e.httpQuery) return 34;
    if (e.httpQueryParams) return 35;
    if (e.httpResponseCode) return 37;
    return 32;
   }
   getHttpBindingValue(e, t, n = false) {
    const r = this.getSchema();
    const s = typeof r === "number" ? r & 255 : this.isListSchema() ? 64 : 255;
    const o = e & 7;
    const i = t.mediaType ? t.mediaType === "application/json" || t.mediaType.endsWith("+json") ? 2 : 1 : 0;
    const a = t.streaming || s === 42 ? this.isStructSchema() ? 2 : 1 : 0;
    const c = s >= 4 && s <= 7 ? o >= 6 ? 2 : o > 0 && o < 4 ? 1 : 0 : 0;
    let u = s | i << 8 | (t.idempotencyToken ? 1 : 0) << 10 | a << 11 | (t.sparse ? 1 : 0) << 13 | c << 14 | (t.hostLabel ? 1 : 0) << 17 | (e === 36 && typeof r !== "object" ? 1 : 0) << 18;
    const l = s & 192;
    const d = o & 2 && (l === 64 || !n && o & 1) ? this.getHttpBindingCollectionValue(e, t) : void 0;
    const f = (d?.[1] ?? 0) & 255;
    u |= (o >= 6 && (f === 4 || f === 6) ? 1 : 0) << 16;
    return [ this, u, d ];
   }
   getHttpBindingCollectionValue(e, t = this.getMergedTraits()) {
    const n = HttpBindingNormalizedSchema.of(this.getValueSchema());
    return n.getHttpBindingValue(e, {
     ...n.getMergedTraits(),
     ...t
    }, true);
   }
   getHttpBindings() {
    const e = this.getSchema();
    return typeof e !== "object" || e === null ? a : this.bindings ??= buildHttpBindings(this);
   }
  }
  const buildHttpBindings = e => {
   const t = [];
   const n = [];
   const r = [];
   const s = [];
   const i = [];
   const a = {};
   const c = {};
   const u = [];
   const l = {
    headers: c,
    prefixHeaders: u
   };
   const d = {
    request: {
     memberBindings: i,
     byName: a
    },
    response: {
     bodyMemberNames: t,
     bindings: l
    }
   };
   const {request: f, response: h} = d;
   for (const [d, h] of e.structIterator()) {
    const e = HttpBindingNormalizedSchema.of(h);
    const p = e.getMergedTraits();
    const m = e.getHttpBindingLocation(p);
    const g = p.httpHeader?.toLowerCase() ?? p.httpPrefixHeaders?.toLowerCase() ?? p.httpQuery;
    const y = e.getHttpBindingValue(m, p);
    const v = [ d, y, m, g ];
    if (d === "__proto__") (0, o.T)(a);
    a[d] = v;
    if (y[1] >> 10 & 1) f.hasIdempotency = true;
    i.push(v);
    const S = m & 7;
    if (S === 0) {
     r.push(d);
     s.push(h);
    }
    if ((S & 4) === 0) {
     t.push(d);
     n.push(h);
    } else if ((S & 6) === 4) if (S & 1) l.statusCode = v; else {
     l.payload = v;
     const e = y[1] & 255;
     f.contentTypeInstruction = p.mediaType ?? (e === 0 ? "text/plain" : e === 21 || e === 42 ? "application/octet-stream" : null);
    } else if (S & 1) {
     f.hasPrefixHeaders = true;
     u.push(v);
    } else {
     if (g === "__proto__") (0, o.T)(c);
     c[g] = v;
    }
   }
   if (f.contentTypeInstruction === void 0 && r.length) f.contentTypeInstruction = null;
   f.syntheticBodySchema = createBodySchema(e, r, s);
   h.syntheticBodySchema = createBodySchema(e, t, n);
   return d;
  };
  const buildPathSegments = e => {
   const t = [];
   let n = 0;
   for (const r of e.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
    if (r.index > n) t.push([ e.slice(n, r.index), 0 ]);
    t.push([ r[1], r[2] ? 2 : 1 ]);
    n = r.index + r[0].length;
   }
   if (t.length && n < e.length) t.push([ e.slice(n), 0 ]);
   return t.length ? t : void 0;
  };
  const buildHttpOperationBindings = e => {
   const {http: t, endpoint: n} = (0, s.c)(e.traits ?? {});
   const [r, o] = t?.[1].split("?") ?? [];
   return [ t?.[0], r, o ? [ ...new URLSearchParams(o) ] : [], r ? buildPathSegments(r) : void 0, n?.[0] ];
  };
  const a = {
   request: {
    memberBindings: [],
    byName: {}
   },
   response: {
    bodyMemberNames: [],
    bindings: {
     headers: {},
     prefixHeaders: []
    }
   }
  };
  const getHttpOperationBindings = e => e[i] ??= buildHttpOperationBindings(e);
  const createBodySchema = (e, t, n) => {
   if (!t.length) return;
   const r = e.getSchema();
   const s = [ 3, r[1], r[2], e.getMergedTraits(), t, n ];
   const o = r[6];
   const i = o && t.reduce((e, t) => e + (r[4].indexOf(t) < o ? 1 : 0), 0);
   if (i) s[6] = i;
   return s;
  };
 }),
 9133: ((e, t, n) => {
  n.d(t, {
   t: () => HttpProtocol
  });
  var r = n(9725);
  var s = n(5401);
  var o = n(2990);
  function isValidHostname(e) {
   const t = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
   return t.test(e);
  }
  var i = n(5629);
  var a = n(5506);
  var c = n(4699);
  class HttpProtocol extends a.f {
   options;
   compositeErrorRegistry;
   constructor(e) {
    super();
    this.options = e;
    this.compositeErrorRegistry = new i.O(e.defaultNamespace);
    for (const t of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(t);
   }
   getRequestType() {
    return r.K;
   }
   getResponseType() {
    return s.c;
   }
   setSerdeContext(e) {
    this.serdeContext = e;
    this.serializer.setSerdeContext(e);
    this.deserializer.setSerdeContext(e);
    if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(e);
   }
   updateServiceEndpoint(e, t) {
    if ("url" in t) {
     e.protocol = t.url.protocol;
     e.hostname = t.url.hostname;
     e.port = t.url.port ? Number(t.url.port) : void 0;
     e.path = t.url.pathname;
     e.fragment = t.url.hash || void 0;
     e.username = t.url.username || void 0;
     e.password = t.url.password || void 0;
     if (!e.query) e.query = {};
     for (const [n, r] of t.url.searchParams.entries()) e.query[n] = r;
     if (t.headers) for (const n in t.headers) {
      if (!(0, o.$)(t.headers, n)) continue;
      e.headers[n] = t.headers[n].join(", ");
     }
     return e;
    } else {
     e.protocol = t.protocol;
     e.hostname = t.hostname;
     e.port = t.port ? Number(t.port) : void 0;
     e.path = t.path;
     e.query = {
      ...t.query
     };
     if (t.headers) for (const n in t.headers) {
      if (!(0, o.$)(t.headers, n)) continue;
      e.headers[n] = t.headers[n];
     }
     return e;
    }
   }
   setHostPrefix(e, t, n, r = (0, c.K)(t)) {
    if (this.serdeContext?.disableHostPrefix) return;
    const s = r[4];
    if (typeof s !== "string") return;
    let o = s;
    for (const [e, [, r]] of c.C.of(t.input).getHttpBindings().request.memberBindings) {
     if (!(r >> 17 & 1)) continue;
     const t = n[e];
     if (typeof t !== "string") throw new Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`);
     o = o.replace(`{${e}}`, t);
    }
    e.hostname = o + e.hostname;
    if (!isValidHostname(e.hostname)) throw new Error(`[${e.hostname}] is not a valid hostname.`);
   }
   deserializeMetadata(e) {
    return {
     httpStatusCode: e.statusCode,
     requestId: e.headers["x-amzn-requestid"] ?? e.headers["x-amzn-request-id"] ?? e.headers["x-amz-request-id"],
     extendedRequestId: e.headers["x-amz-id-2"],
     cfId: e.headers["x-amz-cf-id"]
    };
   }
   resolveError(e, t, n) {
    const r = [ -3, "", "Error", 0, [], [], 0 ];
    let s;
    for (const r of n) for (const n of t) try {
     if (n === "*") s = r.getSchema(e); else s = r.getSchema(n + "#" + e);
     const t = r.getErrorCtor(s);
     if (t) return [ s, t, "modeled" ]; else {
      const e = r.getBaseException();
      if (e) {
       const t = r.getErrorCtor(e);
       if (t) return [ s, t, "synthetic" ];
      }
     }
    } catch (e) {}
    for (const e of n) {
     const t = e.getBaseException();
     if (t) {
      const n = e.getErrorCtor(t);
      if (n) return [ t, n, "synthetic" ];
     }
    }
    return [ r, Error, "native" ];
   }
   async serializeEventStream({eventStream: e, requestSchema: t, initialRequest: n}) {
    const r = await this.loadEventStreamCapability();
    return r.serializeEventStream({
     eventStream: e,
     requestSchema: t,
     initialRequest: n
    });
   }
   async deserializeEventStream({response: e, responseSchema: t, initialResponseContainer: n}) {
    const r = await this.loadEventStreamCapability();
    return r.deserializeEventStream({
     response: e,
     responseSchema: t,
     initialResponseContainer: n
    });
   }
   async loadEventStreamCapability() {
    const {EventStreamSerde: e, eventStreamSerdeProvider: t} = await n.e(692).then(n.bind(n, 7692));
    const r = this.resolveEventStreamMarshaller(t);
    return new e({
     marshaller: r,
     serializer: this.serializer,
     deserializer: this.deserializer,
     serdeContext: this.serdeContext,
     defaultContentType: this.getDefaultContentType(),
     compositeErrorRegistry: this.compositeErrorRegistry
    });
   }
   getDefaultContentType() {
    throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
   }
   async deserializeHttpMessage(e, t, n, r, s) {
    return [];
   }
   getEventStreamMarshaller() {
    const e = this.serdeContext;
    if (!e.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
    return e.eventStreamMarshaller;
   }
   resolveEventStreamMarshaller(e) {
    const t = this.serdeContext;
    if (t.eventStreamMarshaller) return t.eventStreamMarshaller;
    return e(this.serdeContext);
   }
  }
 }),
 5715: ((e, t, n) => {
  n.d(t, {
   M: () => RpcProtocol
  });
  var r = n(2990);
  var s = n(5125);
  var o = n(9725);
  var i = n(9133);
  var a = n(9620);
  class RpcProtocol extends i.t {
   async serializeRequest(e, t, n) {
    const r = this.serializer;
    const i = {};
    const a = {};
    const c = await n.endpoint();
    const u = s.l1.of(e?.input);
    const l = u.getSchema();
    let d;
    const f = t && typeof t === "object" ? t : {};
    const h = new o.K({
     protocol: "",
     hostname: "",
     port: void 0,
     path: "/",
     fragment: void 0,
     query: i,
     headers: a,
     body: void 0
    });
    if (c) {
     this.updateServiceEndpoint(h, c);
     this.setHostPrefix(h, e, f);
    }
    if (f) {
     const e = u.getEventStreamMember();
     if (e) {
      if (f[e]) {
       const t = {};
       for (const [n] of u.structIterator()) if (n !== e && f[n] != null) t[n] = f[n];
       d = await this.serializeEventStream({
        eventStream: f[e],
        requestSchema: u,
        initialRequest: t
       });
      }
     } else {
      r.write(l, f);
      d = r.flush();
     }
    }
    h.headers = Object.assign(h.headers, a);
    h.query = i;
    h.body = d;
    h.method = "POST";
    return h;
   }
   async deserializeResponse(e, t, n) {
    const o = this.deserializer;
    const i = s.l1.of(e.output);
    const c = {};
    if (this.isErrorResponse(n.statusCode)) {
     const r = await (0, a.P)(n.body, t);
     if (r.byteLength > 0) Object.assign(c, await o.read(15, r));
     await this.handleError(e, t, n, c, this.deserializeMetadata(n));
     throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
    }
    for (const e in n.headers) {
     if (!(0, r.$)(n.headers, e)) continue;
     const t = n.headers[e];
     delete n.headers[e];
     n.headers[e.toLowerCase()] = t;
    }
    const u = i.getEventStreamMember();
    if (u) c[u] = await this.deserializeEventStream({
     response: n,
     responseSchema: i,
     initialResponseContainer: c
    }); else {
     const e = await (0, a.P)(n.body, t);
     if (e.byteLength > 0) Object.assign(c, await o.read(i, e));
    }
    c.$metadata = this.deserializeMetadata(n);
    return c;
   }
   isErrorResponse(e) {
    return e >= 300;
   }
  }
 }),
 5506: ((e, t, n) => {
  n.d(t, {
   f: () => SerdeContext
  });
  class SerdeContext {
   serdeContext;
   setSerdeContext(e) {
    this.serdeContext = e;
   }
  }
 }),
 9620: ((e, t, n) => {
  n.d(t, {
   P: () => collectBody
  });
  var r = n(7297);
  const collectBody = async (e = new Uint8Array, t) => {
   if (e instanceof Uint8Array) return r.Mu.mutate(e);
   if (!e) return r.Mu.mutate(new Uint8Array);
   const n = t.streamCollector(e);
   return r.Mu.mutate(await n);
  };
 }),
 5143: ((e, t, n) => {
  n.d(t, {
   p: () => JsonCodec2
  });
  class SerdeContextConfig {
   serdeContext;
   setSerdeContext(e) {
    this.serdeContext = e;
   }
  }
  var r = n(3888);
  var s = n(5125);
  var o = n(412);
  var i = n(9700);
  var a = n(1899);
  var c = n(5393);
  var u = n(7004);
  class UnionSerde {
   from;
   to;
   keys;
   constructor(e, t) {
    this.from = e;
    this.to = t;
    const n = Object.keys(this.from);
    const r = new Set(n);
    r.delete("__type");
    this.keys = r;
   }
   mark(e) {
    this.keys.delete(e);
   }
   hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
   }
   writeUnknown() {
    if (this.hasUnknown()) {
     const e = this.keys.values().next().value;
     const t = this.from[e];
     this.to.$unknown = [ e, t ];
    }
   }
  }
  var l = n(1516);
  var d = n(5596);
  var f = n(7937);
  var h = n(7446);
  var p = n(2990);
  class JsonShapeDeserializer2 extends SerdeContextConfig {
   settings;
   constructor(e) {
    super();
    this.settings = e;
   }
   async read(e, t) {
    const n = (0, f.t)(e) ? d.E : void 0;
    let r;
    if (typeof t === "string") {
     if (t.length === 0) return {};
     r = JSON.parse(t, n);
    } else if (t instanceof Uint8Array && (0, l.S)()) {
     if (t.byteLength === 0) return {};
     const e = Buffer.isBuffer(t) ? t : Buffer.from(t.buffer, t.byteOffset, t.byteLength);
     r = JSON.parse(e, n);
    } else r = await (0, h.Y2)(t, this.serdeContext, e);
    return this._read(e, r);
   }
   readObject(e, t) {
    return this._read(e, t);
   }
   _read(e, t) {
    const n = t !== null && typeof t === "object";
    const l = s.l1.of(e);
    if (n) {
     if (l.isStructSchema()) return this._readStruct(l, t);
     if (Array.isArray(t) && l.isListSchema()) {
      const e = l.getValueSchema();
      if (this.needsTransform(e)) for (let n = 0; n < t.length; ++n) t[n] = this._read(e, t[n]);
      return t;
     }
     if (l.isMapSchema()) {
      const e = l.getValueSchema();
      const n = t;
      if (this.needsTransform(e)) for (const t in n) {
       if (!(0, p.$)(n, t)) continue;
       if (t === "__proto__") (0, o.T)(n);
       n[t] = this._read(e, n[t]);
      }
      return n;
     }
    }
    if (l.isBlobSchema() && typeof t === "string") return (0, i.E)(t);
    const d = l.getMergedTraits().mediaType;
    if (l.isStringSchema() && typeof t === "string" && d) {
     const e = d === "application/json" || d.endsWith("+json");
     if (e) return a.A.from(t);
     return t;
    }
    if (l.isTimestampSchema() && t != null) {
     const e = (0, r.V)(l, this.settings);
     switch (e) {
     case 5:
      return (0, c.t_)(t);

     case 6:
      return (0, c.xE)(t);

     case 7:
      return (0, c.l3)(t);

     default:
      console.warn("Missing timestamp format, parsing value with Date constructor:", t);
      return new Date(t);
     }
    }
    if (l.isBigIntegerSchema() && (typeof t === "number" || typeof t === "string")) return BigInt(t);
    if (l.isBigDecimalSchema() && t != void 0) {
     if (t instanceof u.D) return t;
     const e = t;
     if (e.type === "bigDecimal" && "string" in e) return new u.D(e.string, e.type);
     return new u.D(String(t), "bigDecimal");
    }
    if (l.isNumericSchema() && typeof t === "string") {
     switch (t) {
     case "Infinity":
      return 1 / 0;

     case "-Infinity":
      return -1 / 0;

     case "NaN":
      return NaN;
     }
     return t;
    }
    if (l.isDocumentSchema()) if (n) if (Array.isArray(t)) for (let e = 0; e < t.length; ++e) {
     const n = t[e];
     if (!(n instanceof u.D)) t[e] = this._read(l, n);
    } else {
     const e = t;
     for (const t in e) {
      if (!(0, p.$)(e, t)) continue;
      if (t === "__proto__") (0, o.T)(e);
      const n = e[t];
      if (!(n instanceof u.D)) e[t] = this._read(l, n);
     }
    }
    return t;
   }
   _readStruct(e, t) {
    const n = e.isUnionSchema();
    const r = {};
    let s;
    const o = typeof t.__type === "string";
    const {jsonName: i} = this.settings;
    if (i && o) s = {};
    let a;
    if (n) a = new UnionSerde(t, r);
    for (const [c, u] of e.structIterator()) {
     let e = c;
     if (i) {
      e = u.getMergedTraits().jsonName ?? e;
      if (o) s[e] = c;
     }
     if (n) a.mark(e);
     if (t[e] != null) r[c] = this._read(u, t[e]);
    }
    if (n) a.writeUnknown(); else if (o) for (const e in t) {
     if (!(0, p.$)(t, e)) continue;
     const n = t[e];
     const o = i ? s[e] ?? e : e;
     if (!(o in r)) r[o] = n;
    }
    return r;
   }
   needsTransform(e) {
    if (e.isBlobSchema() || e.isTimestampSchema() || e.isBigIntegerSchema() || e.isBigDecimalSchema() || e.isNumericSchema()) return true;
    if (e.isDocumentSchema() || e.isStructSchema() || e.isListSchema() || e.isMapSchema()) return true;
    if (e.isStringSchema() && e.getMergedTraits().mediaType) return true;
    return false;
   }
  }
  var m = n(7297);
  var g = n(7305);
  var y = n(9809);
  class JsonBytesStringAdapter extends Uint8Array {
   string=null;
   static allocUnsafe(e) {
    if (typeof Buffer === "function") {
     const t = Buffer.allocUnsafe(e);
     return new JsonBytesStringAdapter(t.buffer, t.byteOffset, t.byteLength);
    }
    return new JsonBytesStringAdapter(e);
   }
   toString() {
    return this.s();
   }
   valueOf() {
    return this.s();
   }
   includes(e, t) {
    if (typeof e === "string") return this.s().includes(e, t);
    return Uint8Array.prototype.includes.call(this, e, t);
   }
   indexOf(e, t) {
    if (typeof e === "string") return this.s().indexOf(e, t);
    return Uint8Array.prototype.indexOf.call(this, e, t);
   }
   lastIndexOf(e, t) {
    if (typeof e === "string") return this.s().lastIndexOf(e, t);
    const n = Uint8Array.prototype.lastIndexOf;
    if (t !== void 0) return n.call(this, e, t);
    return n.call(this, e);
   }
   startsWith(e, t) {
    return this.s().startsWith(e, t);
   }
   endsWith(e, t) {
    return this.s().endsWith(e, t);
   }
   match(e) {
    return this.s().match(e);
   }
   replace(e, t) {
    return this.s().replace(e, t);
   }
   search(e) {
    return this.s().search(e);
   }
   split(e, t) {
    return this.s().split(e, t);
   }
   substring(e, t) {
    return this.s().substring(e, t);
   }
   trim() {
    return this.s().trim();
   }
   trimStart() {
    return this.s().trimStart();
   }
   trimEnd() {
    return this.s().trimEnd();
   }
   charAt(e) {
    return this.s().charAt(e);
   }
   charCodeAt(e) {
    return this.s().charCodeAt(e);
   }
   padStart(e, t) {
    return this.s().padStart(e, t);
   }
   padEnd(e, t) {
    return this.s().padEnd(e, t);
   }
   repeat(e) {
    return this.s().repeat(e);
   }
   toUpperCase() {
    return this.s().toUpperCase();
   }
   toLowerCase() {
    return this.s().toLowerCase();
   }
   s() {
    if (this.string == null) {
     const e = Date.now();
     if (e > v + 6e4) {
      console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. " + "It has been automatically converted to string. In a future version this will throw an error.");
      v = e;
     }
     this.string = (0, y.P)(this);
    }
    return this.string;
   }
  }
  var v = 0;
  const S = new TextEncoder;
  const w = 123;
  const E = 125;
  const b = 91;
  const C = 93;
  const x = 34;
  const A = 58;
  const T = 44;
  const R = 92;
  const I = new Uint8Array([ 116, 114, 117, 101 ]);
  const P = new Uint8Array([ 102, 97, 108, 115, 101 ]);
  const N = new Uint8Array([ 110, 117, 108, 108 ]);
  const k = new Array(128).fill(null);
  k[8] = "b";
  k[9] = "t";
  k[10] = "n";
  k[12] = "f";
  k[13] = "r";
  k[34] = '"';
  k[92] = "\\";
  for (let e = 0; e < 32; e++) if (k[e] === null) k[e] = "u00" + e.toString(16).padStart(2, "0");
  const D = 2048;
  function alloc(e) {
   return JsonBytesStringAdapter.allocUnsafe(e);
  }
  class JsonShapeSerializer2 extends SerdeContextConfig {
   settings;
   json;
   i=0;
   rootSchema;
   rawValue;
   passthrough=false;
   constructor(e) {
    super();
    this.settings = e;
    this.json = alloc(D);
   }
   write(e, t) {
    this.i = 0;
    this.rawValue = t;
    this.rootSchema = s.l1.of(e);
    this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
    if (!this.passthrough) this.writeValue(this.rootSchema, t, void 0);
   }
   writeDiscriminatedDocument(e, t) {
    this.i = 0;
    this.rootSchema = s.l1.of(e);
    const n = this.rootSchema;
    if (n.isStructSchema() && t != null && typeof t === "object") {
     this.writeValue(n, t, void 0);
     const e = `"__type":"${n.getName(true) ?? "Unknown"}",`;
     const r = e.length;
     this.ensure(r);
     this.json.copyWithin(1 + r, 1, this.i);
     S.encodeInto(e, this.json.subarray(1));
     this.i += r;
    } else this.writeValue(n, t, void 0);
   }
   flush() {
    this.rootSchema = void 0;
    const e = this.i;
    this.i = 0;
    const t = this.rawValue;
    this.rawValue = void 0;
    if (e === 0) return t;
    const n = this.json.subarray(0, e);
    this.json = alloc(D);
    return n;
   }
   ensure(e) {
    const {i: t, json: n} = this;
    if (t + e > n.length) {
     let r = n.length * 2;
     while (r < t + e) r *= 2;
     const s = alloc(r);
     s.set(this.json);
     this.json = s;
    }
   }
   writeAscii(e) {
    const t = e.length;
    this.ensure(t);
    let {i: n, json: r} = this;
    for (let s = 0; s < t; ++s) {
     r[n] = e.charCodeAt(s);
     n += 1;
    }
    this.i = n;
   }
   writeAsciiQuoted(e) {
    const t = e.length;
    this.ensure(t + 4);
    let {json: n, i: r} = this;
    n[r++] = x;
    for (let s = 0; s < t; ++s) n[r++] = e.charCodeAt(s);
    n[r++] = x;
    this.i = r;
   }
   writeJsonString(e) {
    const t = e.length;
    this.ensure(t * 3 + 2);
    this.json[this.i++] = x;
    for (let n = 0; n < t; ++n) {
     const r = e.charCodeAt(n);
     if (r > 34 && r < 92) this.json[this.i++] = r; else if (r < 128) {
      const e = k[r];
      if (e !== null) {
       this.ensure(e.length + 1 + (t - n - 1) * 3 + 1);
       this.json[this.i++] = R;
       for (let t = 0; t < e.length; t++) this.json[this.i++] = e.charCodeAt(t);
      } else this.json[this.i++] = r;
     } else if (r >= 55296 && r <= 56319) {
      const s = n + 1 < t ? e.charCodeAt(n + 1) : 0;
      if (s >= 56320 && s <= 57343) {
       this.ensure(4);
       const {written: t} = S.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
       this.i += t;
       ++n;
      } else {
       this.ensure(6 + (t - n - 1) * 3 + 1);
       this.writeUnicodeEscape(r);
      }
     } else if (r >= 56320 && r <= 57343) {
      this.ensure(6 + (t - n - 1) * 3 + 1);
      this.writeUnicodeEscape(r);
     } else {
      let {i: e, json: t} = this;
      if (r < 2048) {
       t[e++] = 192 | r >> 6;
       t[e++] = 128 | r & 63;
      } else {
       t[e++] = 224 | r >> 12;
       t[e++] = 128 | r >> 6 & 63;
       t[e++] = 128 | r & 63;
      }
      this.i = e;
     }
    }
    this.json[this.i++] = x;
   }
   writeUnicodeEscape(e) {
    let {json: t, i: n} = this;
    t[n++] = R;
    t[n++] = 117;
    const r = e.toString(16).padStart(4, "0");
    for (let e = 0; e < 4; ++e) t[n++] = r.charCodeAt(e);
    this.i = n;
   }
   static B64=(() => {
    const e = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const t = new Uint8Array(64);
    for (let n = 0; n < 64; ++n) t[n] = e.charCodeAt(n);
    return t;
   })();
   writeBase64(e) {
    const t = Math.ceil(e.length / 3) * 4;
    this.ensure(t + 2);
    const n = this.json;
    const r = JsonShapeSerializer2.B64;
    let s = this.i;
    n[s++] = x;
    const o = e.length;
    const i = o % 3;
    const a = o - i;
    for (let t = 0; t < a; t += 3) {
     const o = e[t];
     const i = e[t + 1];
     const a = e[t + 2];
     n[s++] = r[o >> 2];
     n[s++] = r[(o & 3) << 4 | i >> 4];
     n[s++] = r[(i & 15) << 2 | a >> 6];
     n[s++] = r[a & 63];
    }
    if (i === 2) {
     const t = e[a];
     const o = e[a + 1];
     n[s++] = r[t >> 2];
     n[s++] = r[(t & 3) << 4 | o >> 4];
     n[s++] = r[(o & 15) << 2];
     n[s++] = 61;
    } else if (i === 1) {
     const t = e[a];
     n[s++] = r[t >> 2];
     n[s++] = r[(t & 3) << 4];
     n[s++] = 61;
     n[s++] = 61;
    }
    n[s++] = x;
    this.i = s;
   }
   writeValue(e, t, n) {
    if (t == null) {
     if (n?.isStructSchema()) {
      if (t === void 0) {
       const t = s.l1.of(e);
       if (t.isIdempotencyToken()) {
        this.writeAsciiQuoted((0, m.ec)());
        return;
       }
      }
      return;
     }
     this.ensure(4);
     this.json.set(N, this.i);
     this.i += 4;
     return;
    }
    const r = s.l1.of(e);
    const o = typeof t === "object";
    if (r.isStringSchema()) {
     const e = r.getMergedTraits().mediaType;
     if (e) {
      const n = e === "application/json" || e.endsWith("+json");
      if (n) {
       this.writeJsonString(a.A.from(t).toString());
       return;
      }
     }
    }
    if (this.settings.bigNumberAsString && t != null && (r.isBigIntegerSchema() || r.isBigDecimalSchema())) {
     const e = t instanceof u.D ? t.string : String(t);
     this.writeAsciiQuoted(e);
     return;
    }
    if (o) {
     if (r.isStructSchema()) {
      this.writeStruct(r, t);
      return;
     }
     if (Array.isArray(t) && (r.isListSchema() || r.isDocumentSchema())) {
      this.writeList(r, t, r.isDocumentSchema());
      return;
     }
     if (r.isMapSchema()) {
      this.writeMap(r, t, false);
      return;
     }
     if (t instanceof Uint8Array && (r.isBlobSchema() || r.isDocumentSchema())) {
      this.writeBase64(t);
      return;
     }
     if (t instanceof Date && (r.isTimestampSchema() || r.isDocumentSchema())) {
      this.writeTimestamp(r, t);
      return;
     }
     if (t instanceof u.D) {
      this.writeAscii(t.string);
      return;
     }
     if (r.isDocumentSchema()) {
      if (Array.isArray(t)) this.writeList(r, t, true); else this.writeMap(r, t, true);
      return;
     }
     const e = JSON.stringify(t);
     this.writeAscii(e);
     return;
    }
    if (typeof t === "string") {
     if (r.isBlobSchema()) {
      const e = (this.serdeContext?.base64Encoder ?? g.n)(t);
      this.writeAsciiQuoted(e);
      return;
     }
     this.writeJsonString(t);
     return;
    }
    if (typeof t === "number") {
     if (Math.abs(t) === 1 / 0 || Number.isNaN(t)) {
      this.writeAsciiQuoted(String(t));
      return;
     }
     const e = String(t);
     this.writeAscii(e);
     return;
    }
    if (typeof t === "boolean") {
     this.ensure(5);
     let {i: e, json: n} = this;
     if (t) {
      n.set(I, e);
      e += 4;
     } else {
      n.set(P, e);
      e += 5;
     }
     this.i = e;
     return;
    }
    if (typeof t === "bigint") {
     this.writeAscii(t.toString());
     return;
    }
    this.writeAscii(String(t));
   }
   writeStruct(e, t) {
    this.ensure(2);
    this.json[this.i++] = w;
    let n = false;
    const r = typeof t.__type === "string";
    let s;
    if (r) s = new Set;
    for (const [r, o] of e.structIterator()) {
     const i = t[r];
     if (i == null && !o.isIdempotencyToken()) continue;
     if (n) {
      this.ensure(1);
      this.json[this.i++] = T;
     }
     n = true;
     const a = this.settings.jsonName ? o.getMergedTraits().jsonName ?? r : r;
     if (s) {
      s.add(r);
      s.add(a);
     }
     this.writeAsciiQuoted(a);
     this.json[this.i++] = A;
     this.writeValue(o, i, e);
    }
    if (!n && e.isUnionSchema()) {
     const {$unknown: n} = t;
     if (Array.isArray(n)) {
      const [t, r] = n;
      this.writeAsciiQuoted(t);
      this.ensure(1);
      this.json[this.i++] = A;
      this.writeValue(15, r, e);
     }
    } else if (r) for (const e in t) {
     if (s.has(e)) continue;
     s.add(e);
     const r = t[e];
     if (n) {
      this.ensure(1);
      this.json[this.i++] = T;
     }
     n = true;
     this.writeAsciiQuoted(e);
     this.ensure(1);
     this.json[this.i++] = A;
     this.writeValue(15, r, void 0);
    }
    this.ensure(1);
    this.json[this.i++] = E;
   }
   writeList(e, t, n) {
    const r = !!e.getMergedTraits().sparse;
    const s = e.getValueSchema();
    if (!n) if (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema()) {
     let e = false;
     for (let n = 0; n < t.length; ++n) {
      const s = t[n];
      if (Number.isNaN(s) || s === 1 / 0 || s === -1 / 0 || s == null && !r) {
       e = true;
       break;
      }
     }
     let n;
     if (!e) n = JSON.stringify(t); else {
      const e = [];
      for (let n = 0; n < t.length; ++n) {
       const s = t[n];
       if (s == null && !r) continue;
       if (Number.isNaN(s) || s === 1 / 0 || s === -1 / 0) e.push(String(s)); else e.push(s);
      }
      n = JSON.stringify(e);
     }
     this.ensure(n.length * 3);
     this.i += S.encodeInto(n, this.json.subarray(this.i)).written;
     return;
    }
    this.ensure(2);
    this.json[this.i++] = b;
    let o = false;
    for (let e = 0; e < t.length; ++e) {
     const i = t[e];
     if (n ? i === void 0 : i == null && !r) continue;
     if (o) {
      this.ensure(1);
      this.json[this.i++] = T;
     }
     this.writeValue(s, i, void 0);
     o = true;
    }
    this.ensure(1);
    this.json[this.i++] = C;
   }
   writeMap(e, t, n) {
    const r = !!e.getMergedTraits().sparse;
    const s = e.getValueSchema();
    if (!n) if (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema()) {
     let e;
     for (const n in t) {
      if (!(0, p.$)(t, n)) continue;
      const s = t[n];
      if (Number.isNaN(s) || s === 1 / 0 || s === -1 / 0) {
       (e ??= {})[n] = s;
       t[n] = String(s);
      } else if (s === null && !r) {
       (e ??= {})[n] = null;
       t[n] = void 0;
      }
     }
     const n = JSON.stringify(t);
     if (e) Object.assign(t, e);
     this.ensure(n.length * 3);
     this.i += S.encodeInto(n, this.json.subarray(this.i)).written;
     return;
    }
    this.ensure(2);
    this.json[this.i++] = w;
    let o = true;
    for (const e in t) {
     if (!(0, p.$)(t, e)) continue;
     const i = t[e];
     if (n ? i === void 0 : i == null && !r) continue;
     if (!o) {
      this.ensure(1);
      this.json[this.i++] = T;
     }
     o = false;
     this.writeJsonString(e);
     this.ensure(1);
     this.json[this.i++] = A;
     this.writeValue(s, i, void 0);
    }
    this.ensure(1);
    this.json[this.i++] = E;
   }
   writeTimestamp(e, t) {
    const n = (0, r.V)(e, this.settings);
    switch (n) {
    case 5:
     {
      const e = t.toISOString().replace(".000Z", "Z");
      this.writeAsciiQuoted(e);
      return;
     }

    case 6:
     this.writeAsciiQuoted((0, c.JV)(t));
     return;

    case 7:
     {
      const e = String(t.getTime() / 1e3);
      this.writeAscii(e);
      return;
     }

    default:
     {
      const e = String(t.getTime() / 1e3);
      this.writeAscii(e);
      return;
     }
    }
   }
  }
  class JsonCodec2 extends SerdeContextConfig {
   settings;
   constructor(e) {
    super();
    this.settings = e;
   }
   createSerializer() {
    const e = new JsonShapeSerializer2(this.settings);
    e.setSerdeContext(this.serdeContext);
    return e;
   }
   createDeserializer() {
    const e = new JsonShapeDeserializer2(this.settings);
    e.setSerdeContext(this.serdeContext);
    return e;
   }
  }
 }),
 1516: ((e, t, n) => {
  n.d(t, {
   S: () => detectBufferParsing
  });
  let r;
  function detectBufferParsing() {
   if (r === void 0) try {
    if (typeof Buffer !== "function") r = false; else {
     const e = JSON.parse(Buffer.from([ 123, 125 ]));
     r = e !== null && typeof e === "object";
    }
   } catch {
    r = false;
   }
   return r;
  }
 }),
 5596: ((e, t, n) => {
  n.d(t, {
   E: () => jsonReviver
  });
  var r = n(7004);
  function jsonReviver(e, t, n) {
   if (n?.source) {
    const e = n.source;
    if (typeof t === "number") {
     const n = t <= Number.MAX_SAFE_INTEGER && t >= Number.MIN_SAFE_INTEGER;
     if (n) {
      if (isRepresentable(e, t)) return t;
      return new r.D(e, "bigDecimal");
     } else {
      if (isFractionalBigNumeric(e)) return new r.D(e, "bigDecimal");
      if (/[eE]/.test(e)) return expandExponentToBigInt(e);
      return BigInt(e);
     }
    }
   }
   return t;
  }
  function isFractionalBigNumeric(e) {
   const t = e.indexOf(".");
   if (t === -1) return false;
   const n = e.search(/[eE]/);
   if (n === -1) return true;
   const r = n - t - 1;
   const s = parseInt(e.slice(n + 1), 10);
   return s < r;
  }
  function isRepresentable(e, t) {
   if (e === String(t)) return true;
   if (Object.is(t, -0)) return true;
   if (/[eE]/.test(e)) return expandToDecimal(e) === expandToDecimal(String(t));
   const n = e.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
   const r = String(t);
   if (n === r) return true;
   if (/[eE]/.test(r)) return n === expandToDecimal(r);
   return false;
  }
  function expandToDecimal(e) {
   const t = e.startsWith("-");
   const n = t ? e.slice(1) : e;
   const r = n.search(/[eE]/);
   let s;
   if (r === -1) s = n; else {
    const e = parseInt(n.slice(r + 1), 10);
    const t = n.slice(0, r);
    const o = t.indexOf(".");
    let i;
    let a;
    if (o === -1) {
     i = t;
     a = t.length;
    } else {
     i = t.slice(0, o) + t.slice(o + 1);
     a = o;
    }
    i = i.replace(/0+$/, "") || "0";
    const c = a + e;
    if (i === "0") s = "0"; else if (c <= 0) s = "0." + "0".repeat(-c) + i; else if (c >= i.length) s = i + "0".repeat(c - i.length); else s = i.slice(0, c) + "." + i.slice(c);
   }
   if (s.includes(".")) s = s.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
   return (t ? "-" : "") + s;
  }
  function expandExponentToBigInt(e) {
   const t = e.search(/[eE]/);
   const n = parseInt(e.slice(t + 1), 10);
   const r = e.startsWith("-");
   const s = e.slice(r ? 1 : 0, t);
   const o = s.indexOf(".");
   let i;
   let a;
   if (o === -1) {
    i = s;
    a = n;
   } else {
    i = s.slice(0, o) + s.slice(o + 1);
    const e = s.length - o - 1;
    a = n - e;
   }
   i = i.replace(/0+$/, "") || "0";
   const c = BigInt(i) * 10n ** BigInt(a + (s.replace(".", "").length - i.length));
   return r ? -c : c;
  }
 }),
 7937: ((e, t, n) => {
  n.d(t, {
   t: () => needsReviver
  });
  var r = n(5125);
  const s = Symbol.for("@aws-sdk/reviver");
  function needsReviver(e) {
   const t = r.l1.of(e);
   const n = t.getSchema();
   if (Array.isArray(n) && t.isStructSchema()) {
    if (s in n) return n[s];
    const e = _check(t, new Set);
    n[s] = e;
    return e;
   }
   return _check(t, new Set);
  }
  function _check(e, t) {
   const n = e.getSchema();
   if (t.has(n)) return false;
   t.add(n);
   if (e.isBigIntegerSchema() || e.isBigDecimalSchema()) return true;
   if (e.isStructSchema()) {
    for (const [, n] of e.structIterator()) if (_check(n, t)) return true;
   } else if (e.isListSchema() || e.isMapSchema()) {
    if (_check(e.getValueSchema(), t)) return true;
   } else if (e.isDocumentSchema()) return true;
   return false;
  }
 }),
 7446: ((e, t, n) => {
  n.d(t, {
   rh: () => loadJsonRpcErrorCode,
   cJ: () => loadRestJsonErrorCode,
   Y2: () => parseJsonBody
  });
  var r = n(9620);
  var s = n(9809);
  const collectBodyString = (e, t) => (0, r.P)(e, t).then(e => (t?.utf8Encoder ?? s.P)(e));
  var o = n(1516);
  var i = n(5596);
  var a = n(7937);
  async function parseJsonBody(e, t, n) {
   let s;
   if ((0, o.S)() && typeof e?.[Symbol.asyncIterator] === "function") {
    const n = await (0, r.P)(e, t);
    if (typeof Buffer === "function") if (Buffer.isBuffer(n)) s = n; else s = Buffer.from(n.buffer, n.byteOffset, n.byteLength);
   }
   if (!s) s = await collectBodyString(e, t);
   if (s.length === 0) return {};
   const c = n && (0, a.t)(n) ? i.E : void 0;
   try {
    return JSON.parse(s, c);
   } catch (e) {
    if (e?.name === "SyntaxError") Object.defineProperty(e, "$responseBodyText", {
     value: typeof s === "string" ? s : s.toString("utf8")
    });
    throw e;
   }
  }
  const findKey = (e, t) => Object.keys(e).find(e => e.toLowerCase() === t.toLowerCase());
  const sanitizeErrorCode = e => {
   let t = e;
   if (typeof t === "number") t = t.toString();
   if (t.indexOf(",") >= 0) t = t.split(",")[0];
   if (t.indexOf(":") >= 0) t = t.split(":")[0];
   if (t.indexOf("#") >= 0) t = t.split("#")[1];
   return t;
  };
  const loadRestJsonErrorCode = (e, t) => loadErrorCode(e, t, [ "header", "code", "type" ]);
  const loadJsonRpcErrorCode = (e, t, n = false) => loadErrorCode(e, t, n ? [ "code", "header", "type" ] : [ "type", "code", "header" ]);
  const loadErrorCode = ({headers: e}, t, n) => {
   while (n.length > 0) {
    const r = n.shift();
    switch (r) {
    case "header":
     const n = findKey(e ?? {}, "x-amzn-errortype");
     if (n !== void 0) return sanitizeErrorCode(e[n]);
     break;

    case "code":
     const r = findKey(t ?? {}, "code");
     if (r && t[r] !== void 0) return sanitizeErrorCode(t[r]);
     break;

    case "type":
     if (t?.__type !== void 0) return sanitizeErrorCode(t.__type);
     break;
    }
   }
  };
 }),
 7041: ((e, t, n) => {
  n.d(t, {
   vK: () => getContentLengthPlugin
  });
  var r = n(9725);
  const s = "content-length";
  function contentLengthMiddleware(e) {
   return t => async n => {
    const o = n.request;
    if (r.K.isInstance(o)) {
     const {body: t, headers: n} = o;
     if (t && Object.keys(n).map(e => e.toLowerCase()).indexOf(s) === -1) try {
      const n = e(t);
      if (n != null) o.headers = {
       ...o.headers,
       [s]: String(n)
      };
     } catch (e) {}
    }
    return t({
     ...n,
     request: o
    });
   };
  }
  const o = {
   step: "build",
   tags: [ "SET_CONTENT_LENGTH", "CONTENT_LENGTH" ],
   name: "contentLengthMiddleware",
   override: true
  };
  const getContentLengthPlugin = e => ({
   applyToStack: t => {
    t.add(contentLengthMiddleware(e.bodyLengthChecker), o);
   }
  });
 }),
 274: ((e, t, n) => {
  n.d(t, {
   e: () => getHttpHandlerExtensionConfiguration,
   j: () => resolveHttpHandlerRuntimeConfig
  });
  const getHttpHandlerExtensionConfiguration = e => {
   if (e.logger && e.logger.constructor?.name !== "NoOpLogger") e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), e.logger);
   if (e.defaultSocketTimeout) e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), e.defaultSocketTimeout);
   return {
    setHttpHandler(t) {
     e.requestHandler = t;
    },
    httpHandler() {
     return e.requestHandler;
    },
    updateHttpClientConfig(t, n) {
     e.requestHandler?.updateHttpClientConfig(t, n);
    },
    httpHandlerConfigs() {
     return e.requestHandler.httpHandlerConfigs();
    }
   };
  };
  const resolveHttpHandlerRuntimeConfig = e => ({
   requestHandler: e.httpHandler()
  });
 }),
 3888: ((e, t, n) => {
  n.d(t, {
   V: () => determineTimestampFormat
  });
  function determineTimestampFormat(e, t) {
   if (t.timestampFormat.useTrait) {
    const t = e.getSchema();
    if (t === 5 || t === 6 || t === 7) return t;
   }
   const {httpLabel: n, httpPrefixHeaders: r, httpHeader: s, httpQuery: o} = e.getMergedTraits();
   const i = t.httpBindings ? typeof r === "string" || Boolean(s) ? 6 : Boolean(o) || Boolean(n) ? 5 : void 0 : void 0;
   return i ?? t.timestampFormat.default;
  }
 }),
 6856: ((e, t, n) => {
  n.d(t, {
   o: () => escapeUri
  });
  const escapeUri = e => encodeURIComponent(e).replace(/[!'()*]/g, hexEncode);
  const hexEncode = e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
 }),
 2122: ((e, t, n) => {
  n.d(t, {
   ey: () => p
  });
  var r = n(7075);
  const isStreamingPayload = e => e?.body instanceof r.Readable || typeof ReadableStream !== "undefined" && e?.body instanceof ReadableStream;
  var s = n(7545);
  var o = n(9725);
  var i = n(7297);
  var a = n(7418);
  var c = n(6878);
  const race = (e, t) => {
   if (!t) return e;
   let cleanup = () => {};
   const n = new Promise((e, n) => {
    const handler = () => n(createAbortError());
    if (t.aborted) handler(); else if (typeof t.addEventListener === "function") {
     t.addEventListener("abort", handler, {
      once: true
     });
     cleanup = () => t.removeEventListener("abort", handler);
    } else t.onabort = handler;
   });
   return Promise.race([ e, n ]).finally(cleanup);
  };
  const createAbortError = () => Object.assign(new Error("Request aborted"), {
   name: "AbortError"
  });
  const isAbortError = e => typeof e === "object" && e !== null && "name" in e && e.name === "AbortError";
  var u = n(2814);
  var l = n(2990);
  var d = n(5401);
  var f = n(5393);
  function parseRetryAfterHeader(e, t) {
   if (!d.c.isInstance(e)) return;
   for (const n in e.headers) {
    if (!(0, l.$)(e.headers, n)) continue;
    const r = n.toLowerCase();
    if (r === "retry-after") {
     const r = e.headers[n];
     let s = NaN;
     if (r.endsWith("GMT")) try {
      const e = (0, f.xE)(r);
      s = (e.getTime() - Date.now()) / 1e3;
     } catch (e) {
      t?.trace?.("Failed to parse retry-after header");
      t?.trace?.(e);
     } else if (r.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) s = Number(r.match(/ GMT, ([\d.]+)$/)?.[1]); else if (r.match(/^((\d+)|(\d+\.\d+))$/)) s = Number(r); else if (Date.parse(r) >= Date.now()) s = (Date.parse(r) - Date.now()) / 1e3;
     if (isNaN(s)) return;
     return new Date(Date.now() + s * 1e3);
    } else if (r === "x-amz-retry-after") {
     const r = e.headers[n];
     const s = Number(r);
     if (isNaN(s)) {
      t?.trace?.(`Failed to parse x-amz-retry-after=${r}`);
      return;
     }
     return new Date(Date.now() + s);
    }
   }
  }
  const asSdkError = e => {
   if (e instanceof Error) return e;
   if (e instanceof Object) return Object.assign(new Error, e);
   if (typeof e === "string") return new Error(e);
   return new Error(`AWS SDK error wrapper for ${e}`);
  };
  function bindRetryMiddleware(e) {
   return t => (n, r) => async c => {
    let l = await t.retryStrategy();
    const d = await t.maxAttempts();
    const f = r[a.V]?.abortSignal;
    if (isRetryStrategyV2(l)) {
     const a = (r["partition_id"] ?? "") + (r.__retryLongPoll ? ":longpoll" : "");
     let h = await race(l.acquireInitialRetryToken(a), f);
     let p = new Error;
     let m = 0;
     let g = 0;
     const {request: y} = c;
     const v = o.K.isInstance(y);
     if (v) y.headers[u.l5] = (0, i.v4)();
     while (true) try {
      if (v) y.headers[u.ok] = `attempt=${m + 1}; max=${d}`;
      const {response: e, output: t} = await n(c);
      l.recordSuccess(h);
      t.$metadata.attempts = m + 1;
      t.$metadata.totalRetryDelay = g;
      return {
       response: e,
       output: t
      };
     } catch (n) {
      const o = getRetryErrorInfo(n, t.logger);
      p = asSdkError(n);
      if (v && e(y)) {
       (r.logger instanceof s.N ? console : r.logger)?.warn("An error was encountered in a non-retryable streaming request.");
       throw p;
      }
      try {
       h = await race(l.refreshRetryTokenForRetry(h, o), f);
      } catch (e) {
       if (f?.aborted && isAbortError(e)) throw e;
       if (!p.$metadata) p.$metadata = {};
       p.$metadata.attempts = m + 1;
       p.$metadata.totalRetryDelay = g;
       throw p;
      }
      m = h.getRetryCount();
      const i = h.getRetryDelay();
      g += (h?.$retryLog?.acquisitionDelay ?? 0) + i;
      if (i > 0) await race(new Promise(e => setTimeout(e, i)), f);
     }
    } else {
     if (l?.mode) r.userAgent = [ ...r.userAgent || [], [ "cfg/retry-mode", l.mode ] ];
     return l.retry(n, c);
    }
   };
  }
  const isRetryStrategyV2 = e => typeof e.acquireInitialRetryToken !== "undefined" && typeof e.refreshRetryTokenForRetry !== "undefined" && typeof e.recordSuccess !== "undefined";
  const getRetryErrorInfo = (e, t) => {
   const n = {
    error: e,
    errorType: getRetryErrorType(e)
   };
   const r = parseRetryAfterHeader(e.$response, t);
   if (r) n.retryAfterHint = r;
   return n;
  };
  const getRetryErrorType = e => {
   if ((0, c.Qb)(e)) return "THROTTLING";
   if ((0, c.bV)(e)) return "TRANSIENT";
   if ((0, c.GQ)(e)) return "SERVER_ERROR";
   return "CLIENT_ERROR";
  };
  const h = {
   name: "retryMiddleware",
   tags: [ "RETRY" ],
   step: "finalizeRequest",
   priority: "high",
   override: true
  };
  function bindGetRetryPlugin(e) {
   const t = bindRetryMiddleware(e);
   return e => ({
    applyToStack: n => {
     n.add(t(e), h);
    }
   });
  }
  bindRetryMiddleware(isStreamingPayload);
  const p = bindGetRetryPlugin(isStreamingPayload);
 }),
 7760: ((e, t, n) => {
  n.d(t, {
   qs: () => l,
   kN: () => h,
   $z: () => resolveRetryConfig
  });
  var r = n(9362);
  var s = n(6878);
  class DefaultRateLimiter {
   static setTimeoutFn=(e, t) => setTimeout(e, t);
   beta;
   minCapacity;
   minFillRate;
   scaleConstant;
   smooth;
   enabled=false;
   availableTokens=0;
   lastMaxRate=0;
   measuredTxRate=0;
   requestCount=0;
   fillRate;
   lastThrottleTime;
   lastTimestamp=0;
   lastTxRateBucket;
   maxCapacity;
   timeWindow=0;
   constructor(e) {
    this.beta = e?.beta ?? .7;
    this.minCapacity = e?.minCapacity ?? 1;
    this.minFillRate = e?.minFillRate ?? .5;
    this.scaleConstant = e?.scaleConstant ?? .4;
    this.smooth = e?.smooth ?? .8;
    this.lastThrottleTime = this.getCurrentTimeInSeconds();
    this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
    this.fillRate = this.minFillRate;
    this.maxCapacity = this.minCapacity;
   }
   async getSendToken() {
    return this.acquireTokenBucket(1);
   }
   updateClientSendingRate(e) {
    let t;
    this.updateMeasuredRate();
    const n = e;
    const r = n?.errorType === "THROTTLING" || (0, s.Qb)(n?.error ?? e);
    if (r) {
     const e = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
     this.lastMaxRate = e;
     this.calculateTimeWindow();
     this.lastThrottleTime = this.getCurrentTimeInSeconds();
     t = this.cubicThrottle(e);
     this.enableTokenBucket();
    } else {
     this.calculateTimeWindow();
     t = this.cubicSuccess(this.getCurrentTimeInSeconds());
    }
    const o = Math.min(t, 2 * this.measuredTxRate);
    this.updateTokenBucketRate(o);
   }
   getCurrentTimeInSeconds() {
    return Date.now() / 1e3;
   }
   async acquireTokenBucket(e) {
    if (!this.enabled) return;
    this.refillTokenBucket();
    while (e > this.availableTokens) {
     const t = (e - this.availableTokens) / this.fillRate * 1e3;
     await new Promise(e => DefaultRateLimiter.setTimeoutFn(e, t));
     this.refillTokenBucket();
    }
    this.availableTokens = this.availableTokens - e;
   }
   refillTokenBucket() {
    const e = this.getCurrentTimeInSeconds();
    if (!this.lastTimestamp) {
     this.lastTimestamp = e;
     return;
    }
    const t = (e - this.lastTimestamp) * this.fillRate;
    this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + t);
    this.lastTimestamp = e;
   }
   calculateTimeWindow() {
    this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
   }
   cubicThrottle(e) {
    return this.getPrecise(e * this.beta);
   }
   cubicSuccess(e) {
    return this.getPrecise(this.scaleConstant * Math.pow(e - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
   }
   enableTokenBucket() {
    this.enabled = true;
   }
   updateTokenBucketRate(e) {
    this.refillTokenBucket();
    this.fillRate = Math.max(e, this.minFillRate);
    this.maxCapacity = Math.max(e, this.minCapacity);
    this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
   }
   updateMeasuredRate() {
    const e = this.getCurrentTimeInSeconds();
    const t = Math.floor(e * 2) / 2;
    this.requestCount++;
    if (t > this.lastTxRateBucket) {
     const e = this.requestCount / (t - this.lastTxRateBucket);
     this.measuredTxRate = this.getPrecise(e * this.smooth + this.measuredTxRate * (1 - this.smooth));
     this.requestCount = 0;
     this.lastTxRateBucket = t;
    }
   }
   getPrecise(e) {
    return parseFloat(e.toFixed(8));
   }
  }
  var o = n(2814);
  class Retry {
   static v2026=true;
   static delay() {
    return 50;
   }
   static throttlingDelay() {
    return 1e3;
   }
   static cost() {
    return 14;
   }
   static throttlingCost() {
    return 5;
   }
   static modifiedCostType() {
    return "THROTTLING";
   }
  }
  class DefaultRetryBackoffStrategy {
   x=Retry.delay();
   computeNextBackoffDelay(e) {
    const t = Math.random();
    const n = 2;
    const r = t * Math.min(this.x * n ** e, o.G8);
    return Math.floor(r);
   }
   setDelayBase(e) {
    this.x = e;
   }
  }
  class DefaultRetryToken {
   delay;
   count;
   cost;
   longPoll;
   $retryLog={
    acquisitionDelay: 0
   };
   constructor(e, t, n, r) {
    this.delay = e;
    this.count = t;
    this.cost = n;
    this.longPoll = r;
   }
   getRetryCount() {
    return this.count;
   }
   getRetryDelay() {
    return Math.min(o.G8, this.delay);
   }
   getRetryCost() {
    return this.cost;
   }
   isLongPoll() {
    return this.longPoll;
   }
  }
  var i = n(4353);
  const a = {
   incompatible: 1,
   attempts: 2,
   capacity: 3
  };
  class StandardRetryStrategy {
   mode=i.cm.STANDARD;
   retryBackoffStrategy;
   capacity=o.Df;
   maxAttemptsProvider;
   baseDelay;
   constructor(e) {
    if (typeof e === "number") this.maxAttemptsProvider = async () => e; else if (typeof e === "function") this.maxAttemptsProvider = e; else if (e && typeof e === "object") {
     this.maxAttemptsProvider = async () => e.maxAttempts;
     this.baseDelay = e.baseDelay;
     this.retryBackoffStrategy = e.backoff;
    }
    this.maxAttemptsProvider ??= async () => i.Gz;
    this.baseDelay ??= Retry.delay();
    this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy;
   }
   async acquireInitialRetryToken(e) {
    return new DefaultRetryToken(Retry.delay(), 0, void 0, e.includes(":longpoll"));
   }
   async refreshRetryTokenForRetry(e, t) {
    const n = await this.getMaxAttempts();
    const r = this.retryCode(e, t, n);
    const s = r === 0;
    const o = e.isLongPoll?.();
    if (s || o) {
     const n = t.errorType;
     this.retryBackoffStrategy.setDelayBase(n === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
     const i = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount());
     let c = i;
     if (t.retryAfterHint instanceof Date) c = Math.max(i, Math.min(t.retryAfterHint.getTime() - Date.now(), i + 5e3));
     if (!s) {
      const e = r === a.capacity && o ? c : 0;
      if (e > 0) await new Promise(t => setTimeout(t, e));
     } else {
      const t = this.getCapacityCost(n);
      this.capacity -= t;
      const r = new DefaultRetryToken(0, e.getRetryCount() + 1, t, e.isLongPoll?.() ?? false);
      await new Promise(e => setTimeout(e, c));
      r.$retryLog.acquisitionDelay = c;
      return r;
     }
    }
    throw new Error("No retry token available");
   }
   recordSuccess(e) {
    this.capacity = Math.min(o.Df, this.capacity + (e.getRetryCost() ?? o.XP));
   }
   getCapacity() {
    return this.capacity;
   }
   async maxAttempts() {
    return this.maxAttemptsProvider();
   }
   async getMaxAttempts() {
    try {
     return await this.maxAttemptsProvider();
    } catch (e) {
     console.warn(`Max attempts provider could not resolve. Using default of ${i.Gz}`);
     return i.Gz;
    }
   }
   retryCode(e, t, n) {
    const r = e.getRetryCount() + 1;
    const s = this.isRetryableError(t.errorType) ? 0 : a.incompatible;
    const o = r < n ? 0 : a.attempts;
    const i = this.capacity >= this.getCapacityCost(t.errorType) ? 0 : a.capacity;
    return s || o || i;
   }
   getCapacityCost(e) {
    return e === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
   }
   isRetryableError(e) {
    return e === "THROTTLING" || e === "TRANSIENT";
   }
  }
  class AdaptiveRetryStrategy {
   mode=i.cm.ADAPTIVE;
   rateLimiter;
   standardRetryStrategy;
   constructor(e, t) {
    const {rateLimiter: n} = t ?? {};
    this.rateLimiter = n ?? new DefaultRateLimiter;
    this.standardRetryStrategy = t ? new StandardRetryStrategy({
     maxAttempts: typeof e === "number" ? e : 3,
     ...t
    }) : new StandardRetryStrategy(e);
   }
   async acquireInitialRetryToken(e) {
    const t = await this.standardRetryStrategy.acquireInitialRetryToken(e);
    await this.rateLimiter.getSendToken();
    return t;
   }
   async refreshRetryTokenForRetry(e, t) {
    this.rateLimiter.updateClientSendingRate(t);
    const n = await this.standardRetryStrategy.refreshRetryTokenForRetry(e, t);
    await this.rateLimiter.getSendToken();
    return n;
   }
   recordSuccess(e) {
    this.rateLimiter.updateClientSendingRate({});
    this.standardRetryStrategy.recordSuccess(e);
   }
   async maxAttemptsProvider() {
    return this.standardRetryStrategy.maxAttempts();
   }
  }
  const c = "AWS_MAX_ATTEMPTS";
  const u = "max_attempts";
  const l = {
   environmentVariableSelector: e => {
    const t = e[c];
    if (!t) return;
    const n = parseInt(t);
    if (Number.isNaN(n)) throw new Error(`Environment variable ${c} mast be a number, got "${t}"`);
    return n;
   },
   configFileSelector: e => {
    const t = e[u];
    if (!t) return;
    const n = parseInt(t);
    if (Number.isNaN(n)) throw new Error(`Shared config file entry ${u} mast be a number, got "${t}"`);
    return n;
   },
   default: i.Gz
  };
  const resolveRetryConfig = (e, t) => {
   const {retryStrategy: n, retryMode: s} = e;
   const {defaultMaxAttempts: o = i.Gz, defaultBaseDelay: a = Retry.delay()} = t ?? {};
   const c = (0, r.t)(e.maxAttempts ?? o);
   let u = n ? Promise.resolve(n) : void 0;
   const getDefault = async () => {
    const e = await c();
    const t = await (0, r.t)(s)() === i.cm.ADAPTIVE;
    if (t) return new AdaptiveRetryStrategy(c, {
     maxAttempts: e,
     baseDelay: a
    });
    return new StandardRetryStrategy({
     maxAttempts: e,
     baseDelay: a
    });
   };
   return Object.assign(e, {
    maxAttempts: c,
    retryStrategy: () => u ??= getDefault()
   });
  };
  const d = "AWS_RETRY_MODE";
  const f = "retry_mode";
  const h = {
   environmentVariableSelector: e => e[d],
   configFileSelector: e => e[f],
   default: i.L0
  };
 }),
 6878: ((e, t, n) => {
  n.d(t, {
   GQ: () => isServerError,
   Qb: () => isThrottlingError,
   bV: () => isTransientError
  });
  const r = [ "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ];
  const s = [ "TimeoutError", "RequestTimeout", "RequestTimeoutException" ];
  const o = [ 500, 502, 503, 504 ];
  const i = [ "ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT" ];
  const a = [ "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN" ];
  const isRetryableByTrait = e => e?.$retryable !== void 0;
  const isClockSkewCorrectedError = e => e.$metadata?.clockSkewCorrected;
  const isBrowserNetworkError = e => {
   const t = new Set([ "Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed" ]);
   const n = e && e instanceof TypeError;
   if (!n) return false;
   return t.has(e.message);
  };
  const isThrottlingError = e => e.$metadata?.httpStatusCode === 429 || r.includes(e.name) || e.$retryable?.throttling == true;
  const isTransientError = (e, t = 0) => e?.name !== "AbortError" && (isRetryableByTrait(e) || isClockSkewCorrectedError(e) || e.name === "InvalidSignatureException" && e.message?.includes("Signature expired") || s.includes(e.name) || i.includes(e?.code || "") || a.includes(e?.code || "") || o.includes(e.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(e) || isNodeJsHttp2TransientError(e) || e.cause !== void 0 && t <= 10 && isTransientError(e.cause, t + 1));
  const isServerError = e => {
   if (e.$metadata?.httpStatusCode !== void 0) {
    const t = e.$metadata.httpStatusCode;
    if (500 <= t && t <= 599 && !isTransientError(e)) return true;
    return false;
   }
   return false;
  };
  function isNodeJsHttp2TransientError(e) {
   return e.code === "ERR_HTTP2_STREAM_ERROR" && e.message.includes("NGHTTP2_REFUSED_STREAM");
  }
 }),
 4353: ((e, t, n) => {
  n.d(t, {
   Gz: () => s,
   L0: () => o,
   cm: () => r
  });
  var r;
  (function(e) {
   e["STANDARD"] = "standard";
   e["ADAPTIVE"] = "adaptive";
  })(r || (r = {}));
  const s = 3;
  const o = r.STANDARD;
 }),
 2814: ((e, t, n) => {
  n.d(t, {
   Df: () => s,
   G8: () => r,
   XP: () => o,
   l5: () => i,
   ok: () => a
  });
  const r = 20 * 1e3;
  const s = 500;
  const o = 1;
  const i = "amz-sdk-invocation-id";
  const a = "amz-sdk-request";
 }),
 5629: ((e, t, n) => {
  n.d(t, {
   O: () => TypeRegistry
  });
  class TypeRegistry {
   namespace;
   schemas;
   exceptions;
   static registries=new Map;
   constructor(e, t = new Map, n = new Map) {
    this.namespace = e;
    this.schemas = t;
    this.exceptions = n;
    if (!TypeRegistry.registries.has(e)) TypeRegistry.registries.set(e, this);
   }
   static for(e) {
    return TypeRegistry.registries.get(e) ?? new TypeRegistry(e);
   }
   copyFrom(e) {
    const {schemas: t, exceptions: n} = this;
    for (const [n, r] of e.schemas) if (!t.has(n)) t.set(n, r);
    for (const [t, r] of e.exceptions) if (!n.has(t)) n.set(t, r);
   }
   register(e, t) {
    const n = this.normalizeShapeId(e);
    for (const e of [ this, TypeRegistry.for(n.split("#")[0]) ]) if (!e.schemas.has(n)) e.schemas.set(n, t);
   }
   getSchema(e) {
    const t = this.normalizeShapeId(e);
    if (!this.schemas.has(t)) {
     if (!e.includes("#")) {
      const t = "#" + e;
      const n = [];
      for (const [e, r] of this.schemas.entries()) if (e.endsWith(t)) n.push(r);
      if (n.length === 1) return n[0];
     }
     throw new Error(`@smithy/core/schema - schema not found for ${t}`);
    }
    return this.schemas.get(t);
   }
   registerError(e, t) {
    const n = e;
    const r = n[1];
    const s = r + "#" + n[2];
    if (!t.hasOwnProperty?.("shapeId")) t.shapeId = s;
    for (const e of [ this, TypeRegistry.for(r) ]) if (!e.schemas.has(s) && !e.exceptions.has(n)) {
     e.schemas.set(s, n);
     e.exceptions.set(n, t);
    }
   }
   getErrorCtor(e) {
    const t = e;
    if (this.exceptions.has(t)) return this.exceptions.get(t);
    const n = TypeRegistry.for(t[1]);
    return n.exceptions.get(t);
   }
   getBaseException() {
    for (const e of this.exceptions.keys()) if (Array.isArray(e)) {
     const [, t, n] = e;
     const r = t + "#" + n;
     if (r.startsWith("smithy.ts.sdk.synthetic.") && r.endsWith("ServiceException")) return e;
    }
    return;
   }
   find(e) {
    for (const t of this.schemas.values()) if (e(t)) return t;
    return;
   }
   clear() {
    this.schemas.clear();
    this.exceptions.clear();
   }
   normalizeShapeId(e) {
    if (e.includes("#")) return e;
    return this.namespace + "#" + e;
   }
  }
 }),
 6204: ((e, t, n) => {
  n.d(t, {
   L: () => deref
  });
  const deref = e => {
   if (typeof e === "function") return e();
   return e;
  };
 }),
 7849: ((e, t, n) => {
  n.d(t, {
   wq: () => getSchemaSerdePlugin
  });
  var r = n(8743);
  var s = n(5401);
  const operation = (e, t, n, r, s) => ({
   name: t,
   namespace: e,
   traits: n,
   input: r,
   output: s
  });
  const schemaDeserializationMiddleware = e => (t, n) => async o => {
   const {response: i} = await t(o);
   const {operationSchema: a} = (0, r.u)(n);
   const [, c, u, l, d, f] = a ?? [];
   try {
    const t = await e.protocol.deserializeResponse(operation(c, u, l, d, f), {
     ...e,
     ...n
    }, i);
    return {
     response: i,
     output: t
    };
   } catch (e) {
    Object.defineProperty(e, "$response", {
     value: i,
     enumerable: false,
     writable: false,
     configurable: false
    });
    if (!("$metadata" in e)) {
     const t = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
     try {
      e.message += "\n  " + t;
     } catch (e) {
      if (!n.logger || n.logger?.constructor?.name === "NoOpLogger") console.warn(t); else n.logger?.warn?.(t);
     }
     if (typeof e.$responseBodyText !== "undefined") if (e.$response) e.$response.body = e.$responseBodyText;
     try {
      if (s.c.isInstance(i)) {
       const {headers: t = {}, statusCode: n} = i;
       const r = Object.entries(t);
       e.$metadata = {
        httpStatusCode: n,
        requestId: findHeader(/^x-[\w-]+-request-?id$/, r),
        extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, r),
        cfId: findHeader(/^x-[\w-]+-cf-id$/, r)
       };
      }
     } catch (e) {}
    }
    throw e;
   }
  };
  const findHeader = (e, t) => (t.find(([t]) => t.match(e)) || [ void 0, void 0 ])[1];
  var o = n(3055);
  const schemaSerializationMiddleware = e => (t, n) => async s => {
   const {operationSchema: i} = (0, r.u)(n);
   const [, a, c, u, l, d] = i ?? [];
   const f = n.endpointV2 ? async () => (0, o.a)(n.endpointV2) : e.endpoint;
   const h = await e.protocol.serializeRequest(operation(a, c, u, l, d), s.input, {
    ...e,
    ...n,
    endpoint: f
   });
   return t({
    ...s,
    request: h
   });
  };
  const i = {
   name: "deserializerMiddleware",
   step: "deserialize",
   tags: [ "DESERIALIZER" ],
   override: true
  };
  const a = {
   name: "serializerMiddleware",
   step: "serialize",
   tags: [ "SERIALIZER" ],
   override: true
  };
  function getSchemaSerdePlugin(e) {
   return {
    applyToStack: t => {
     t.add(schemaSerializationMiddleware(e), a);
     t.add(schemaDeserializationMiddleware(e), i);
     e.protocol.setSerdeContext(e);
    }
   };
  }
 }),
 5125: ((e, t, n) => {
  n.d(t, {
   l1: () => NormalizedSchema
  });
  var r = n(6204);
  var s = n(4844);
  const o = {
   it: Symbol.for("@smithy/nor-struct-it"),
   ns: Symbol.for("@smithy/ns")
  };
  const i = [];
  const a = {};
  class NormalizedSchema {
   ref;
   memberName;
   static symbol=Symbol.for("@smithy/nor");
   symbol=NormalizedSchema.symbol;
   name;
   schema;
   _isMemberSchema;
   traits;
   memberTraits;
   normalizedTraits;
   constructor(e, t) {
    this.ref = e;
    this.memberName = t;
    const n = [];
    let o = e;
    let i = e;
    this._isMemberSchema = false;
    while (isMemberSchema(o)) {
     n.push(o[1]);
     o = o[0];
     i = (0, r.L)(o);
     this._isMemberSchema = true;
    }
    if (n.length > 0) {
     this.memberTraits = {};
     for (let e = n.length - 1; e >= 0; --e) {
      const t = n[e];
      Object.assign(this.memberTraits, (0, s.c)(t));
     }
    } else this.memberTraits = 0;
    if (i instanceof NormalizedSchema) {
     const e = this.memberTraits;
     Object.assign(this, i);
     this.memberTraits = Object.assign({}, e, i.getMemberTraits(), this.getMemberTraits());
     this.normalizedTraits = void 0;
     this.memberName = t ?? i.memberName;
     return;
    }
    this.schema = (0, r.L)(i);
    if (isStaticSchema(this.schema)) {
     this.name = `${this.schema[1]}#${this.schema[2]}`;
     this.traits = this.schema[3];
    } else {
     this.name = this.memberName ?? String(i);
     this.traits = 0;
    }
    if (this._isMemberSchema && !t) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
   }
   static [Symbol.hasInstance](e) {
    const t = this.prototype.isPrototypeOf(e);
    if (!t && typeof e === "object" && e !== null) {
     const t = e;
     return t.symbol === this.symbol;
    }
    return t;
   }
   static of(e) {
    const t = typeof e === "function" || typeof e === "object" && e !== null;
    if (typeof e === "number") {
     if (i[e]) return i[e];
    } else if (typeof e === "string") {
     if (a[e]) return a[e];
    } else if (t) if (e[o.ns]) return e[o.ns];
    const n = (0, r.L)(e);
    if (n instanceof NormalizedSchema) return n;
    if (isMemberSchema(n)) {
     const [t, r] = n;
     if (t instanceof NormalizedSchema) {
      Object.assign(t.getMergedTraits(), (0, s.c)(r));
      return t;
     }
     throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`);
    }
    const c = new NormalizedSchema(n);
    if (t) return e[o.ns] = c;
    if (typeof n === "string") return a[n] = c;
    if (typeof n === "number") return i[n] = c;
    return c;
   }
   getSchema() {
    const e = this.schema;
    if (Array.isArray(e) && e[0] === 0) return e[4];
    return e;
   }
   getName(e = false) {
    const {name: t} = this;
    const n = !e && t && t.includes("#");
    return n ? t.split("#")[1] : t || void 0;
   }
   getMemberName() {
    return this.memberName;
   }
   isMemberSchema() {
    return this._isMemberSchema;
   }
   isListSchema() {
    const e = this.getSchema();
    return typeof e === "number" ? e >= 64 && e < 128 : e[0] === 1;
   }
   isMapSchema() {
    const e = this.getSchema();
    return typeof e === "number" ? e >= 128 && e <= 255 : e[0] === 2;
   }
   isStructSchema() {
    const e = this.getSchema();
    if (typeof e !== "object") return false;
    const t = e[0];
    return t === 3 || t === -3 || t === 4;
   }
   isUnionSchema() {
    const e = this.getSchema();
    if (typeof e !== "object") return false;
    return e[0] === 4;
   }
   isBlobSchema() {
    const e = this.getSchema();
    return e === 21 || e === 42;
   }
   isTimestampSchema() {
    const e = this.getSchema();
    return typeof e === "number" && e >= 4 && e <= 7;
   }
   isUnitSchema() {
    return this.getSchema() === "unit";
   }
   isDocumentSchema() {
    return this.getSchema() === 15;
   }
   isStringSchema() {
    return this.getSchema() === 0;
   }
   isBooleanSchema() {
    return this.getSchema() === 2;
   }
   isNumericSchema() {
    return this.getSchema() === 1;
   }
   isBigIntegerSchema() {
    return this.getSchema() === 17;
   }
   isBigDecimalSchema() {
    return this.getSchema() === 19;
   }
   isStreaming() {
    const {streaming: e} = this.getMergedTraits();
    return !!e || this.getSchema() === 42;
   }
   isIdempotencyToken() {
    return !!this.getMergedTraits().idempotencyToken;
   }
   getMergedTraits() {
    return this.normalizedTraits ?? (this.normalizedTraits = {
     ...this.getOwnTraits(),
     ...this.getMemberTraits()
    });
   }
   getMemberTraits() {
    return (0, s.c)(this.memberTraits);
   }
   getOwnTraits() {
    return (0, s.c)(this.traits);
   }
   getKeySchema() {
    const [e, t] = [ this.isDocumentSchema(), this.isMapSchema() ];
    if (!e && !t) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
    const n = this.getSchema();
    const r = e ? 15 : n[4] ?? 0;
    return member([ r, 0 ], "key");
   }
   getValueSchema() {
    const e = this.getSchema();
    const [t, n, r] = [ this.isDocumentSchema(), this.isMapSchema(), this.isListSchema() ];
    const s = typeof e === "number" ? 63 & e : e && typeof e === "object" && (n || r) ? e[3 + e[0]] : t ? 15 : void 0;
    if (s != null) return member([ s, 0 ], n ? "value" : "member");
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
   }
   getMemberSchema(e) {
    const t = this.getSchema();
    if (this.isStructSchema() && t[4].includes(e)) {
     const n = t[4].indexOf(e);
     const r = t[5][n];
     return member(isMemberSchema(r) ? r : [ r, 0 ], e);
    }
    if (this.isDocumentSchema()) return member([ 15, 0 ], e);
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${e}.`);
   }
   getMemberSchemas() {
    const e = {};
    try {
     for (const [t, n] of this.structIterator()) e[t] = n;
    } catch (e) {}
    return e;
   }
   getEventStreamMember() {
    if (this.isStructSchema()) for (const [e, t] of this.structIterator()) if (t.isStreaming() && t.isStructSchema()) return e;
    return "";
   }
   * structIterator() {
    if (this.isUnitSchema()) return;
    if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
    const e = this.getSchema();
    const t = e[4].length;
    let n = e[o.it];
    if (n && t === n.length) {
     yield* n;
     return;
    }
    n = Array(t);
    for (let r = 0; r < t; ++r) {
     const t = e[4][r];
     const s = member([ e[5][r], 0 ], t);
     yield n[r] = [ t, s ];
    }
    e[o.it] = n;
   }
  }
  function member(e, t) {
   if (e instanceof NormalizedSchema) return Object.assign(e, {
    memberName: t,
    _isMemberSchema: true
   });
   const n = NormalizedSchema;
   return new n(e, t);
  }
  const isMemberSchema = e => Array.isArray(e) && e.length === 2;
  const isStaticSchema = e => Array.isArray(e) && e.length >= 5;
 }),
 4844: ((e, t, n) => {
  n.d(t, {
   c: () => translateTraits
  });
  const r = [];
  function translateTraits(e) {
   if (typeof e === "object") return e;
   e |= 0;
   if (r[e]) return r[e];
   const t = {};
   let n = 0;
   for (const r of [ "httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams" ]) if ((e >> n++ & 1) === 1) t[r] = 1;
   return r[e] = t;
  }
 }),
 351: ((e, t, n) => {
  n.d(t, {
   I: () => concatBytes
  });
  function concatBytes(e, t) {
   if (t === void 0) {
    t = 0;
    for (const n of e) t += n.byteLength;
   }
   const n = new Uint8Array(t);
   let r = 0;
   for (const t of e) {
    n.set(t, r);
    r += t.byteLength;
   }
   return n;
  }
 }),
 5393: ((e, t, n) => {
  n.d(t, {
   JV: () => dateToUtcString,
   l3: () => parseEpochTimestamp,
   EI: () => parseRfc3339DateTime,
   t_: () => parseRfc3339DateTimeWithOffset,
   xE: () => parseRfc7231DateTime
  });
  const expectNumber = e => {
   if (e === null || e === void 0) return;
   if (typeof e === "string") {
    const t = parseFloat(e);
    if (!Number.isNaN(t)) {
     if (String(t) !== String(e)) o.warn(stackTraceWarning(`Expected number but observed string: ${e}`));
     return t;
    }
   }
   if (typeof e === "number") return e;
   throw new TypeError(`Expected number, got ${typeof e}: ${e}`);
  };
  const r = Math.ceil(2 ** 127 * (2 - 2 ** -23));
  const expectFloat32 = e => {
   const t = expectNumber(e);
   if (t !== void 0 && !Number.isNaN(t) && t !== 1 / 0 && t !== -1 / 0) if (Math.abs(t) > r) throw new TypeError(`Expected 32-bit float, got ${e}`);
   return t;
  };
  const expectLong = e => {
   if (e === null || e === void 0) return;
   if (Number.isInteger(e) && !Number.isNaN(e)) return e;
   throw new TypeError(`Expected integer, got ${typeof e}: ${e}`);
  };
  const expectShort = e => expectSizedInt(e, 16);
  const expectByte = e => expectSizedInt(e, 8);
  const expectSizedInt = (e, t) => {
   const n = expectLong(e);
   if (n !== void 0 && castInt(n, t) !== n) throw new TypeError(`Expected ${t}-bit integer, got ${e}`);
   return n;
  };
  const castInt = (e, t) => {
   switch (t) {
   case 32:
    return Int32Array.of(e)[0];

   case 16:
    return Int16Array.of(e)[0];

   case 8:
    return Int8Array.of(e)[0];
   }
  };
  const strictParseDouble = e => {
   if (typeof e == "string") return expectNumber(parseNumber(e));
   return expectNumber(e);
  };
  const strictParseFloat32 = e => {
   if (typeof e == "string") return expectFloat32(parseNumber(e));
   return expectFloat32(e);
  };
  const s = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
  const parseNumber = e => {
   const t = e.match(s);
   if (t === null || t[0].length !== e.length) throw new TypeError(`Expected real number, got implicit NaN`);
   return parseFloat(e);
  };
  const strictParseShort = e => {
   if (typeof e === "string") return expectShort(parseNumber(e));
   return expectShort(e);
  };
  const strictParseByte = e => {
   if (typeof e === "string") return expectByte(parseNumber(e));
   return expectByte(e);
  };
  const stackTraceWarning = e => String(new TypeError(e).stack || e).split("\n").slice(0, 5).filter(e => !e.includes("stackTraceWarning")).join("\n");
  const o = {
   warn: console.warn
  };
  const i = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ];
  const a = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  function dateToUtcString(e) {
   const t = e.getUTCFullYear();
   const n = e.getUTCMonth();
   const r = e.getUTCDay();
   const s = e.getUTCDate();
   const o = e.getUTCHours();
   const c = e.getUTCMinutes();
   const u = e.getUTCSeconds();
   const l = s < 10 ? `0${s}` : `${s}`;
   const d = o < 10 ? `0${o}` : `${o}`;
   const f = c < 10 ? `0${c}` : `${c}`;
   const h = u < 10 ? `0${u}` : `${u}`;
   return `${i[r]}, ${l} ${a[n]} ${t} ${d}:${f}:${h} GMT`;
  }
  const c = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
  const parseRfc3339DateTime = e => {
   if (e === null || e === void 0) return;
   if (typeof e !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
   const t = c.exec(e);
   if (!t) throw new TypeError("Invalid RFC-3339 date-time value");
   const [n, r, s, o, i, a, u, l] = t;
   const d = strictParseShort(stripLeadingZeroes(r));
   const f = parseDateValue(s, "month", 1, 12);
   const h = parseDateValue(o, "day", 1, 31);
   return buildDate(d, f, h, {
    hours: i,
    minutes: a,
    seconds: u,
    fractionalMilliseconds: l
   });
  };
  const u = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
  const parseRfc3339DateTimeWithOffset = e => {
   if (e === null || e === void 0) return;
   if (typeof e !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
   const t = u.exec(e);
   if (!t) throw new TypeError("Invalid RFC-3339 date-time value");
   const [n, r, s, o, i, a, c, l, d] = t;
   const f = strictParseShort(stripLeadingZeroes(r));
   const h = parseDateValue(s, "month", 1, 12);
   const p = parseDateValue(o, "day", 1, 31);
   const m = buildDate(f, h, p, {
    hours: i,
    minutes: a,
    seconds: c,
    fractionalMilliseconds: l
   });
   if (d.toUpperCase() != "Z") m.setTime(m.getTime() - parseOffsetToMilliseconds(d));
   return m;
  };
  const l = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  const d = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  const f = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
  const parseRfc7231DateTime = e => {
   if (e === null || e === void 0) return;
   if (typeof e !== "string") throw new TypeError("RFC-7231 date-times must be expressed as strings");
   let t = l.exec(e);
   if (t) {
    const [e, n, r, s, o, i, a, c] = t;
    return buildDate(strictParseShort(stripLeadingZeroes(s)), parseMonthByShortName(r), parseDateValue(n, "day", 1, 31), {
     hours: o,
     minutes: i,
     seconds: a,
     fractionalMilliseconds: c
    });
   }
   t = d.exec(e);
   if (t) {
    const [e, n, r, s, o, i, a, c] = t;
    return adjustRfc850Year(buildDate(parseTwoDigitYear(s), parseMonthByShortName(r), parseDateValue(n, "day", 1, 31), {
     hours: o,
     minutes: i,
     seconds: a,
     fractionalMilliseconds: c
    }));
   }
   t = f.exec(e);
   if (t) {
    const [e, n, r, s, o, i, a, c] = t;
    return buildDate(strictParseShort(stripLeadingZeroes(c)), parseMonthByShortName(n), parseDateValue(r.trimLeft(), "day", 1, 31), {
     hours: s,
     minutes: o,
     seconds: i,
     fractionalMilliseconds: a
    });
   }
   throw new TypeError("Invalid RFC-7231 date-time value");
  };
  const parseEpochTimestamp = e => {
   if (e === null || e === void 0) return;
   let t;
   if (typeof e === "number") t = e; else if (typeof e === "string") t = strictParseDouble(e); else if (typeof e === "object" && e.tag === 1) t = e.value; else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
   if (Number.isNaN(t) || t === 1 / 0 || t === -1 / 0) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
   return new Date(Math.round(t * 1e3));
  };
  const buildDate = (e, t, n, r) => {
   const s = t - 1;
   validateDayOfMonth(e, s, n);
   return new Date(Date.UTC(e, s, n, parseDateValue(r.hours, "hour", 0, 23), parseDateValue(r.minutes, "minute", 0, 59), parseDateValue(r.seconds, "seconds", 0, 60), parseMilliseconds(r.fractionalMilliseconds)));
  };
  const parseTwoDigitYear = e => {
   const t = (new Date).getUTCFullYear();
   const n = Math.floor(t / 100) * 100 + strictParseShort(stripLeadingZeroes(e));
   if (n < t) return n + 100;
   return n;
  };
  const h = 50 * 365 * 24 * 60 * 60 * 1e3;
  const adjustRfc850Year = e => {
   if (e.getTime() - (new Date).getTime() > h) return new Date(Date.UTC(e.getUTCFullYear() - 100, e.getUTCMonth(), e.getUTCDate(), e.getUTCHours(), e.getUTCMinutes(), e.getUTCSeconds(), e.getUTCMilliseconds()));
   return e;
  };
  const parseMonthByShortName = e => {
   const t = a.indexOf(e);
   if (t < 0) throw new TypeError(`Invalid month: ${e}`);
   return t + 1;
  };
  const p = [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ];
  const validateDayOfMonth = (e, t, n) => {
   let r = p[t];
   if (t === 1 && isLeapYear(e)) r = 29;
   if (n > r) throw new TypeError(`Invalid day for ${a[t]} in ${e}: ${n}`);
  };
  const isLeapYear = e => e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0);
  const parseDateValue = (e, t, n, r) => {
   const s = strictParseByte(stripLeadingZeroes(e));
   if (s < n || s > r) throw new TypeError(`${t} must be between ${n} and ${r}, inclusive`);
   return s;
  };
  const parseMilliseconds = e => {
   if (e === null || e === void 0) return 0;
   return strictParseFloat32("0." + e) * 1e3;
  };
  const parseOffsetToMilliseconds = e => {
   const t = e[0];
   let n = 1;
   if (t == "+") n = 1; else if (t == "-") n = -1; else throw new TypeError(`Offset direction, ${t}, must be "+" or "-"`);
   const r = Number(e.substring(1, 3));
   const s = Number(e.substring(4, 6));
   return n * (r * 60 + s) * 60 * 1e3;
  };
  const stripLeadingZeroes = e => {
   let t = 0;
   while (t < e.length - 1 && e.charAt(t) === "0") t++;
   if (t === 0) return e;
   return e.slice(t);
  };
 }),
 7297: ((e, t, n) => {
  n.d(t, {
   Mu: () => Uint8ArrayBlobAdapter,
   ec: () => d,
   v4: () => l
  });
  var r = n(7598);
  var s = n(9700);
  var o = n(7305);
  function bindUint8ArrayBlobAdapter(e, t, n, r) {
   return class Uint8ArrayBlobAdapter extends Uint8Array {
    static fromString(e, n = "utf-8") {
     if (typeof e === "string") {
      if (n === "base64") return Uint8ArrayBlobAdapter.mutate(r(e));
      return Uint8ArrayBlobAdapter.mutate(t(e));
     }
     throw new Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(e) {
     Object.setPrototypeOf(e, Uint8ArrayBlobAdapter.prototype);
     return e;
    }
    transformToString(t = "utf-8") {
     if (t === "base64") return n(this);
     return e(this);
    }
   };
  }
  var i = n(7332);
  var a = n(9809);
  const c = Array.from({
   length: 256
  }, (e, t) => t.toString(16).padStart(2, "0"));
  function bindV4(e) {
   if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") return () => crypto.randomUUID();
   return () => {
    const t = new Uint8Array(16);
    e(t);
    t[6] = t[6] & 15 | 64;
    t[8] = t[8] & 63 | 128;
    return c[t[0]] + c[t[1]] + c[t[2]] + c[t[3]] + "-" + c[t[4]] + c[t[5]] + "-" + c[t[6]] + c[t[7]] + "-" + c[t[8]] + c[t[9]] + "-" + c[t[10]] + c[t[11]] + c[t[12]] + c[t[13]] + c[t[14]] + c[t[15]];
   };
  }
  class Uint8ArrayBlobAdapter extends(bindUint8ArrayBlobAdapter(a.P, i.a, o.n, s.E)){}
  const u = r.getRandomValues;
  const l = bindV4(u);
  const d = l;
 }),
 1719: ((e, t, n) => {
  n.d(t, {
   m: () => isArrayBuffer
  });
  const isArrayBuffer = e => typeof ArrayBuffer === "function" && e instanceof ArrayBuffer || Object.prototype.toString.call(e) === "[object ArrayBuffer]";
 }),
 1899: ((e, t, n) => {
  n.d(t, {
   A: () => LazyJsonString
  });
  const LazyJsonString = function(e) {
   const t = Object.assign(new String(e), {
    deserializeJSON() {
     return JSON.parse(String(e));
    },
    toString() {
     return String(e);
    },
    toJSON() {
     return String(e);
    }
   });
   return t;
  };
  LazyJsonString.from = e => {
   if (e && typeof e === "object" && (e instanceof LazyJsonString || "deserializeJSON" in e)) return e; else if (typeof e === "string" || Object.getPrototypeOf(e) === String.prototype) return LazyJsonString(String(e));
   return LazyJsonString(JSON.stringify(e));
  };
  LazyJsonString.fromObject = LazyJsonString.from;
 }),
 9700: ((e, t, n) => {
  n.d(t, {
   E: () => fromBase64
  });
  var r = n(6664);
  const s = /^[A-Za-z0-9+/]*={0,2}$/;
  const fromBase64 = e => {
   if (e.length * 3 % 4 !== 0) throw new TypeError(`Incorrect padding on base64 string.`);
   if (!s.exec(e)) throw new TypeError(`Invalid base64 string.`);
   const t = (0, r.s)(e, "base64");
   return new Uint8Array(t.buffer, t.byteOffset, t.byteLength);
  };
 }),
 7305: ((e, t, n) => {
  n.d(t, {
   n: () => toBase64
  });
  var r = n(6664);
  var s = n(7332);
  const toBase64 = e => {
   let t;
   if (typeof e === "string") t = (0, s.a)(e); else t = e;
   if (typeof t !== "object" || typeof t.byteOffset !== "number" || typeof t.byteLength !== "number") throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
   return (0, r.Q)(t.buffer, t.byteOffset, t.byteLength).toString("base64");
  };
 }),
 2127: ((e, t, n) => {
  n.d(t, {
   n: () => calculateBodyLength
  });
  var r = n(3024);
  const calculateBodyLength = e => {
   if (!e) return 0;
   if (typeof e === "string") return Buffer.byteLength(e); else if (typeof e.byteLength === "number") return e.byteLength; else if (typeof e.size === "number") return e.size; else if (typeof e.start === "number" && typeof e.end === "number") return e.end + 1 - e.start; else if (e instanceof r.ReadStream) if (e.path != null) return (0, 
   r.lstatSync)(e.path).size; else if (typeof e.fd === "number") return (0, r.fstatSync)(e.fd).size;
   throw new Error(`Body Length computation failed for ${e}`);
  };
 }),
 6664: ((e, t, n) => {
  n.d(t, {
   Q: () => fromArrayBuffer,
   s: () => fromString
  });
  var r = n(1719);
  const fromArrayBuffer = (e, t = 0, n = e.byteLength - t) => {
   if (!(0, r.m)(e)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`);
   return Buffer.from(e, t, n);
  };
  const fromString = (e, t) => {
   if (typeof e !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`);
   return t ? Buffer.from(e, t) : Buffer.from(e);
  };
 }),
 68: ((e, t, n) => {
  n.d(t, {
   a: () => fromHex,
   n: () => toHex
  });
  const r = {};
  const s = {};
  for (let e = 0; e < 256; e++) {
   let t = e.toString(16).toLowerCase();
   if (t.length === 1) t = `0${t}`;
   r[e] = t;
   s[t] = e;
  }
  function fromHex(e) {
   if (e.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
   const t = new Uint8Array(e.length / 2);
   for (let n = 0; n < e.length; n += 2) {
    const r = e.slice(n, n + 2).toLowerCase();
    if (r in s) t[n / 2] = s[r]; else throw new Error(`Cannot decode unrecognized sequence ${r} as hexadecimal`);
   }
   return t;
  }
  function toHex(e) {
   let t = "";
   for (let n = 0; n < e.byteLength; n++) t += r[e[n]];
   return t;
  }
 }),
 2522: ((e, t, n) => {
  n.d(t, {
   Bq: () => collectReadableStream,
   kS: () => collectBlob,
   kv: () => streamCollector
  });
  var r = n(351);
  var s = n(1658);
  const streamCollector = async e => {
   if ((0, s.q)(e)) return collectBlob(e);
   return collectReadableStream(e);
  };
  async function collectBlob(e) {
   return e.arrayBuffer().then(e => new Uint8Array(e));
  }
  async function collectReadableStream(e) {
   const t = [];
   const n = e.getReader();
   let s = 0;
   while (true) {
    const {done: e, value: r} = await n.read();
    if (r) {
     t.push(r);
     s += r.length;
    }
    if (e) break;
   }
   return (0, r.I)(t, s);
  }
 }),
 6660: ((e, t, n) => {
  n.d(t, {
   k: () => streamCollector
  });
  var r = n(7075);
  var s = n(351);
  var o = n(2522);
  var i = n(1658);
  const streamCollector = e => {
   if ((0, i.q)(e)) return (0, o.kS)(e);
   if ((0, i.H)(e)) return (0, o.Bq)(e);
   return new Promise((t, n) => {
    const r = new Collector;
    const o = e;
    o.pipe(r);
    o.on("error", e => {
     r.end();
     n(e);
    });
    r.on("error", n);
    r.on("finish", function() {
     const e = (0, s.I)(this.bufferedBytes);
     t(e);
    });
   });
  };
  class Collector extends r.Writable {
   bufferedBytes=[];
   _write(e, t, n) {
    this.bufferedBytes.push(e);
    n();
   }
  }
 }),
 1658: ((e, t, n) => {
  n.d(t, {
   H: () => isReadableStream,
   q: () => isBlob
  });
  const isReadableStream = e => typeof ReadableStream === "function" && (e?.constructor?.name === ReadableStream.name || e instanceof ReadableStream);
  const isBlob = e => typeof Blob === "function" && (e?.constructor?.name === Blob.name || e instanceof Blob);
 }),
 7332: ((e, t, n) => {
  n.d(t, {
   a: () => fromUtf8
  });
  var r = n(6664);
  const fromUtf8 = e => {
   const t = (0, r.s)(e, "utf8");
   return new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT);
  };
 }),
 8481: ((e, t, n) => {
  n.d(t, {
   F: () => toUint8Array
  });
  var r = n(7332);
  const toUint8Array = e => {
   if (e instanceof Uint8Array) return e;
   if (typeof e === "string") return (0, r.a)(e);
   if (ArrayBuffer.isView(e)) return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
   return new Uint8Array(e);
  };
 }),
 9809: ((e, t, n) => {
  n.d(t, {
   P: () => toUtf8
  });
  var r = n(6664);
  const toUtf8 = e => {
   if (typeof e === "string") return e;
   if (typeof e !== "object" || typeof e.byteOffset !== "number" || typeof e.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
   return (0, r.Q)(e.buffer, e.byteOffset, e.byteLength).toString("utf8");
  };
 }),
 7004: ((e, t, n) => {
  n.d(t, {
   D: () => NumericValue
  });
  const r = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
  class NumericValue {
   string;
   type;
   constructor(e, t) {
    this.string = e;
    this.type = t;
    if (!r.test(e)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`);
   }
   toString() {
    return this.string;
   }
   static [Symbol.hasInstance](e) {
    if (!e || typeof e !== "object") return false;
    const t = e;
    return NumericValue.prototype.isPrototypeOf(e) || t.type === "bigDecimal" && r.test(t.string);
   }
  }
 }),
 412: ((e, t, n) => {
  n.d(t, {
   T: () => writeKey
  });
  function writeKey(e) {
   Object.defineProperty(e, "__proto__", {
    value: void 0,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
 }),
 8743: ((e, t, n) => {
  n.d(t, {
   u: () => getSmithyContext
  });
  var r = n(7418);
  const getSmithyContext = e => e[r.V] || (e[r.V] = {});
 }),
 2990: ((e, t, n) => {
  n.d(t, {
   $: () => hasOwn
  });
  function hasOwn(e, t) {
   return Object.prototype.hasOwnProperty.call(e, t);
  }
 }),
 9725: ((e, t, n) => {
  n.d(t, {
   K: () => HttpRequest
  });
  class HttpRequest {
   method;
   protocol;
   hostname;
   port;
   path;
   query;
   headers;
   username;
   password;
   fragment;
   body;
   constructor(e) {
    this.method = e.method || "GET";
    this.hostname = e.hostname || "localhost";
    this.port = e.port;
    this.query = e.query || {};
    this.headers = e.headers || {};
    this.body = e.body;
    this.protocol = e.protocol ? e.protocol.slice(-1) !== ":" ? `${e.protocol}:` : e.protocol : "https:";
    this.path = e.path ? e.path.charAt(0) !== "/" ? `/${e.path}` : e.path : "/";
    this.username = e.username;
    this.password = e.password;
    this.fragment = e.fragment;
   }
   static clone(e) {
    const t = new HttpRequest({
     ...e,
     headers: {
      ...e.headers
     }
    });
    if (t.query) t.query = cloneQuery(t.query);
    return t;
   }
   static isInstance(e) {
    if (!e) return false;
    const t = e;
    return "method" in t && "protocol" in t && "hostname" in t && "path" in t && typeof t["query"] === "object" && typeof t["headers"] === "object";
   }
   clone() {
    return HttpRequest.clone(this);
   }
  }
  function cloneQuery(e) {
   return Object.keys(e).reduce((t, n) => {
    const r = e[n];
    return {
     ...t,
     [n]: Array.isArray(r) ? [ ...r ] : r
    };
   }, {});
  }
 }),
 5401: ((e, t, n) => {
  n.d(t, {
   c: () => HttpResponse
  });
  class HttpResponse {
   statusCode;
   reason;
   headers;
   body;
   constructor(e) {
    this.statusCode = e.statusCode;
    this.reason = e.reason;
    this.headers = e.headers || {};
    this.body = e.body;
   }
   static isInstance(e) {
    if (!e) return false;
    const t = e;
    return typeof t.statusCode === "number" && typeof t.headers === "object";
   }
  }
 }),
 4280: ((e, t, n) => {
  n.d(t, {
   X: () => isValidHostLabel
  });
  const r = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
  const isValidHostLabel = (e, t = false) => {
   if (!t) return r.test(e);
   const n = e.split(".");
   for (const e of n) if (!isValidHostLabel(e)) return false;
   return true;
  };
 }),
 9362: ((e, t, n) => {
  n.d(t, {
   t: () => normalizeProvider
  });
  const normalizeProvider = e => {
   if (typeof e === "function") return e;
   const t = Promise.resolve(e);
   return () => t;
  };
 }),
 8977: ((e, t, n) => {
  n.d(t, {
   D: () => parseUrl
  });
  function parseQueryString(e) {
   const t = {};
   e = e.replace(/^\?/, "");
   if (e) for (const n of e.split("&")) {
    let [e, r = null] = n.split("=");
    e = decodeURIComponent(e);
    if (r) r = decodeURIComponent(r);
    if (!(e in t)) t[e] = r; else if (Array.isArray(t[e])) t[e].push(r); else t[e] = [ t[e], r ];
   }
   return t;
  }
  const parseUrl = e => {
   if (typeof e === "string") return parseUrl(new URL(e));
   const {hostname: t, pathname: n, port: r, protocol: s, search: o} = e;
   let i;
   if (o) i = parseQueryString(o);
   return {
    hostname: t,
    port: r ? parseInt(r) : void 0,
    protocol: s,
    path: n,
    query: i
   };
  };
 }),
 3055: ((e, t, n) => {
  n.d(t, {
   a: () => toEndpointV1
  });
  var r = n(2990);
  var s = n(8977);
  const toEndpointV1 = e => {
   if (typeof e === "object") {
    if ("url" in e) {
     const t = (0, s.D)(e.url);
     if (e.headers) {
      t.headers = {};
      for (const n in e.headers) {
       if (!(0, r.$)(e.headers, n)) continue;
       t.headers[n.toLowerCase()] = e.headers[n].join(", ");
      }
     }
     return t;
    }
    return e;
   }
   return (0, s.D)(e);
  };
 }),
 1668: ((e, t, n) => {
  n.d(t, {
   $: () => NodeHttpHandler
  });
  var r = n(2990);
  var s = n(6856);
  function buildQueryString(e) {
   const t = [];
   for (let n of Object.keys(e).sort()) {
    const r = e[n];
    n = (0, s.o)(n);
    if (Array.isArray(r)) for (let e = 0, o = r.length; e < o; e++) t.push(`${n}=${(0, 
    s.o)(r[e])}`); else {
     let e = n;
     if (r || typeof r === "string") e += `=${(0, s.o)(r)}`;
     t.push(e);
    }
   }
   return t.join("&");
  }
  var o = n(5401);
  function buildAbortError(e) {
   const t = e && typeof e === "object" && "reason" in e ? e.reason : void 0;
   if (t) {
    if (t instanceof Error) {
     const e = new Error("Request aborted");
     e.name = "AbortError";
     e.cause = t;
     return e;
    }
    const e = new Error(String(t));
    e.name = "AbortError";
    return e;
   }
   const n = new Error("Request aborted");
   n.name = "AbortError";
   return n;
  }
  const i = [ "ECONNRESET", "EPIPE", "ETIMEDOUT" ];
  const getTransformedHeaders = e => {
   const t = {};
   for (const n in e) {
    if (!(0, r.$)(e, n)) continue;
    const s = e[n];
    t[n] = Array.isArray(s) ? s.join(",") : s;
   }
   return t;
  };
  var a = n(4708);
  var c = n.n(a);
  const u = {
   setTimeout: (e, t) => setTimeout(e, t),
   clearTimeout: e => clearTimeout(e)
  };
  const l = 1e3;
  const setConnectionTimeout = (e, t, n = 0) => {
   if (!n) return -1;
   const registerTimeout = r => {
    const s = u.setTimeout(() => {
     e.destroy();
     t(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${n} ms.`), {
      name: "TimeoutError"
     }));
    }, n - r);
    const doWithSocket = e => {
     if (e?.connecting) e.on("connect", () => {
      u.clearTimeout(s);
     }); else u.clearTimeout(s);
    };
    if (e.socket) doWithSocket(e.socket); else e.on("socket", doWithSocket);
   };
   if (n < 2e3) {
    registerTimeout(0);
    return 0;
   }
   return u.setTimeout(registerTimeout.bind(null, l), l);
  };
  const setRequestTimeout = (e, t, n = 0, r, s) => {
   if (n) return u.setTimeout(() => {
    let o = `@smithy/node-http-handler - [${r ? "ERROR" : "WARN"}] a request has exceeded the configured ${n} ms requestTimeout.`;
    if (r) {
     const n = Object.assign(new Error(o), {
      name: "TimeoutError",
      code: "ETIMEDOUT"
     });
     e.destroy(n);
     t(n);
    } else {
     o += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
     s?.warn?.(o);
    }
   }, n);
   return -1;
  };
  const d = 3e3;
  const setSocketKeepAlive = (e, {keepAlive: t, keepAliveMsecs: n}, r = d) => {
   if (t !== true) return -1;
   const registerListener = () => {
    if (e.socket) e.socket.setKeepAlive(t, n || 0); else e.on("socket", e => {
     e.setKeepAlive(t, n || 0);
    });
   };
   if (r === 0) {
    registerListener();
    return 0;
   }
   return u.setTimeout(registerListener, r);
  };
  const resolveDefaultSocketTimeout = e => {
   const t = e?.defaultSocketTimeout;
   return typeof t === "number" && Number.isFinite(t) && t > 0 ? t : void 0;
  };
  const f = 3e3;
  const setSocketTimeout = (e, t, n = 0, r = false) => {
   if (!Number.isFinite(n) || n <= 0) return;
   let s;
   e.once("response", e => s = e);
   const onTimeout = () => {
    if (s?.complete) {
     e.socket?.destroy();
     return;
    }
    const o = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${n} ms of inactivity (${r ? "service default socket timeout" : "configured by client requestHandler"}).`), {
     name: "TimeoutError"
    });
    s?.destroy(o);
    e.destroy();
    t(o);
   };
   const registerTimeout = () => {
    const {socket: t} = e;
    if (!t) e.once("socket", registerTimeout); else if (t.connecting) t.once("connect", registerTimeout); else {
     t.setTimeout(n, onTimeout);
     e.on("close", () => t.removeListener("timeout", onTimeout));
    }
   };
   if (n < 6e3) {
    registerTimeout();
    return;
   }
   const o = u.setTimeout(registerTimeout, f);
   e.once("close", () => u.clearTimeout(o));
  };
  var h = n(7075);
  const p = 6e3;
  async function writeRequestBody(e, t, n = p, r = false) {
   const s = t.headers;
   const o = s ? s.Expect || s.expect : void 0;
   let i = -1;
   let a = true;
   if (!r && o === "100-continue") a = await Promise.race([ new Promise(e => {
    i = Number(u.setTimeout(() => e(true), Math.max(p, n)));
   }), new Promise(t => {
    e.on("continue", () => {
     u.clearTimeout(i);
     t(true);
    });
    e.on("response", () => {
     u.clearTimeout(i);
     t(false);
    });
    e.on("error", () => {
     u.clearTimeout(i);
     t(false);
    });
   }) ]);
   if (a) writeBody(e, t.body);
  }
  function writeBody(e, t) {
   if (t instanceof h.Readable) {
    t.pipe(e);
    return;
   }
   if (t) {
    const n = Buffer.isBuffer(t);
    const r = typeof t === "string";
    if (n || r) {
     if (n && t.byteLength === 0) e.end(); else e.end(t);
     return;
    }
    const s = t;
    if (typeof s === "object" && s.buffer && typeof s.byteOffset === "number" && typeof s.byteLength === "number") {
     e.end(Buffer.from(s.buffer, s.byteOffset, s.byteLength));
     return;
    }
    e.end(Buffer.from(t));
    return;
   }
   e.end();
  }
  let m;
  let g;
  class NodeHttpHandler {
   config;
   configProvider;
   socketWarningTimestamp=0;
   externalAgent=false;
   metadata={
    handlerProtocol: "http/1.1"
   };
   static create(e) {
    if (typeof e?.handle === "function") return e;
    return new NodeHttpHandler(e);
   }
   static checkSocketUsage(e, t, n = console) {
    const {sockets: s, requests: o, maxSockets: i} = e;
    if (typeof i !== "number" || i === 1 / 0) return t;
    const a = 15e3;
    if (Date.now() - a < t) return t;
    if (s && o) for (const e in s) {
     if (!(0, r.$)(s, e)) continue;
     const t = s[e]?.length ?? 0;
     const a = o[e]?.length ?? 0;
     if (t >= i && a >= 2 * i) {
      n?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${a} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
      return Date.now();
     }
    }
    return t;
   }
   constructor(e) {
    this.configProvider = new Promise((t, n) => {
     if (typeof e === "function") e().then(e => {
      t(this.resolveDefaultConfig(e));
     }).catch(n); else t(this.resolveDefaultConfig(e));
    });
   }
   destroy() {
    this.config?.httpAgent?.destroy();
    this.config?.httpsAgent?.destroy();
   }
   async handle(e, {abortSignal: t, requestTimeout: n} = {}) {
    if (!this.config) this.config = await this.configProvider;
    const r = this.config;
    const s = r.logger;
    const a = e.protocol === "https:";
    if (!a && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
    return new Promise((l, d) => {
     let f;
     let h = -1;
     let p = -1;
     let y = -1;
     let v = -1;
     const clearTimeouts = () => {
      u.clearTimeout(h);
      u.clearTimeout(p);
      u.clearTimeout(y);
      u.clearTimeout(v);
     };
     const resolve = async e => {
      await f;
      clearTimeouts();
      l(e);
     };
     const reject = async e => {
      await f;
      clearTimeouts();
      d(e);
     };
     if (t?.aborted) {
      const e = buildAbortError(t);
      reject(e);
      return;
     }
     const S = e.headers;
     const w = S ? (S.Expect ?? S.expect) === "100-continue" : false;
     let E = a ? r.httpsAgent : r.httpAgent;
     if (w && !this.externalAgent) E = new (a ? c().Agent : m)({
      keepAlive: false,
      maxSockets: 1 / 0
     });
     h = u.setTimeout(() => {
      this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(E, this.socketWarningTimestamp, s);
     }, r.socketAcquisitionWarningTimeout ?? (r.requestTimeout ?? 2e3) + (r.connectionTimeout ?? 1e3));
     const b = e.query ? buildQueryString(e.query) : "";
     let C;
     if (e.username != null || e.password != null) {
      const t = e.username ?? "";
      const n = e.password ?? "";
      C = `${t}:${n}`;
     }
     let x = e.path;
     if (b) x += `?${b}`;
     if (e.fragment) x += `#${e.fragment}`;
     let A = e.hostname ?? "";
     if (A[0] === "[" && A.endsWith("]")) A = e.hostname.slice(1, -1); else A = e.hostname;
     const T = {
      headers: e.headers,
      host: A,
      method: e.method,
      path: x,
      port: e.port,
      agent: E,
      auth: C
     };
     const R = a ? c().request : g;
     const I = R(T, e => {
      const t = new o.c({
       statusCode: e.statusCode || -1,
       reason: e.statusMessage,
       headers: getTransformedHeaders(e.headers),
       body: e
      });
      resolve({
       response: t
      });
     });
     I.on("error", e => {
      if (i.includes(e.code)) reject(Object.assign(e, {
       name: "TimeoutError"
      })); else reject(e);
     });
     if (t) {
      const onAbort = () => {
       I.destroy();
       const e = buildAbortError(t);
       reject(e);
      };
      if (typeof t.addEventListener === "function") {
       const e = t;
       e.addEventListener("abort", onAbort, {
        once: true
       });
       I.once("close", () => e.removeEventListener("abort", onAbort));
      } else t.onabort = onAbort;
     }
     const P = n ?? r.requestTimeout;
     p = setConnectionTimeout(I, reject, r.connectionTimeout);
     y = setRequestTimeout(I, reject, P, r.throwOnRequestTimeout, s ?? console);
     const N = r.socketTimeout === void 0 ? resolveDefaultSocketTimeout(r) : void 0;
     if (N) setSocketTimeout(I, reject, N, true); else setSocketTimeout(I, reject, r.socketTimeout);
     const k = T.agent;
     if (typeof k === "object" && "keepAlive" in k) v = setSocketKeepAlive(I, {
      keepAlive: k.keepAlive,
      keepAliveMsecs: k.keepAliveMsecs
     });
     f = writeRequestBody(I, e, P, this.externalAgent).catch(e => {
      clearTimeouts();
      return d(e);
     });
    });
   }
   updateHttpClientConfig(e, t) {
    this.config = void 0;
    this.configProvider = this.configProvider.then(n => {
     switch (e) {
     case Symbol.for("logger"):
      e = "logger";
      t = n.logger ?? t;
      break;

     case Symbol.for("@smithy/defaultSocketTimeout"):
      e = "defaultSocketTimeout";
      t = resolveDefaultSocketTimeout(n) ?? t;
      break;
     }
     return {
      ...n,
      [e]: t
     };
    });
   }
   httpHandlerConfigs() {
    return this.config ?? {};
   }
   resolveDefaultConfig(e) {
    const {requestTimeout: t, connectionTimeout: r, socketTimeout: s, socketAcquisitionWarningTimeout: o, httpAgent: i, httpsAgent: a, throwOnRequestTimeout: u, logger: l} = e || {};
    const d = true;
    const f = 50;
    let h;
    return {
     connectionTimeout: r,
     requestTimeout: t,
     socketTimeout: s,
     defaultSocketTimeout: resolveDefaultSocketTimeout(e),
     socketAcquisitionWarningTimeout: o,
     throwOnRequestTimeout: u,
     httpAgentProvider: () => h ??= (async () => {
      const e = await Promise.resolve().then(n.t.bind(n, 7067, 23));
      const {Agent: t, request: r} = e.default ?? e;
      g = r;
      m = t;
      if (i instanceof m || typeof i?.destroy === "function") {
       this.externalAgent = true;
       return i;
      }
      return new m({
       keepAlive: d,
       maxSockets: f,
       ...i
      });
     })(),
     httpsAgent: (() => {
      if (a instanceof c().Agent || typeof a?.destroy === "function") {
       this.externalAgent = true;
       return a;
      }
      return new (c().Agent)({
       keepAlive: d,
       maxSockets: f,
       ...a
      });
     })(),
     logger: l
    };
   }
  }
 }),
 7476: ((e, t, n) => {
  n.d(t, {
   B: () => SignatureV4
  });
  var r = n(68);
  var s = n(8481);
  var o = n(2990);
  var i = n(7332);
  class HeaderFormatter {
   format(e) {
    const t = [];
    for (const n in e) {
     if (!(0, o.$)(e, n)) continue;
     const r = (0, i.a)(n);
     t.push(Uint8Array.from([ r.byteLength ]), r, this.formatHeaderValue(e[n]));
    }
    const n = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0));
    let r = 0;
    for (const e of t) {
     n.set(e, r);
     r += e.byteLength;
    }
    return n;
   }
   formatHeaderValue(e) {
    switch (e.type) {
    case "boolean":
     return Uint8Array.from([ e.value ? 0 : 1 ]);

    case "byte":
     return Uint8Array.from([ 2, e.value ]);

    case "short":
     const t = new DataView(new ArrayBuffer(3));
     t.setUint8(0, 3);
     t.setInt16(1, e.value, false);
     return new Uint8Array(t.buffer);

    case "integer":
     const n = new DataView(new ArrayBuffer(5));
     n.setUint8(0, 4);
     n.setInt32(1, e.value, false);
     return new Uint8Array(n.buffer);

    case "long":
     const s = new Uint8Array(9);
     s[0] = 5;
     s.set(e.value.bytes, 1);
     return s;

    case "binary":
     const o = new DataView(new ArrayBuffer(3 + e.value.byteLength));
     o.setUint8(0, 6);
     o.setUint16(1, e.value.byteLength, false);
     const a = new Uint8Array(o.buffer);
     a.set(e.value, 3);
     return a;

    case "string":
     const u = (0, i.a)(e.value);
     const l = new DataView(new ArrayBuffer(3 + u.byteLength));
     l.setUint8(0, 7);
     l.setUint16(1, u.byteLength, false);
     const d = new Uint8Array(l.buffer);
     d.set(u, 3);
     return d;

    case "timestamp":
     const f = new Uint8Array(9);
     f[0] = 8;
     f.set(Int64.fromNumber(e.value.valueOf()).bytes, 1);
     return f;

    case "uuid":
     if (!c.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
     const h = new Uint8Array(17);
     h[0] = 9;
     h.set((0, r.a)(e.value.replace(/-/g, "")), 1);
     return h;
    }
   }
  }
  var a;
  (function(e) {
   e[e["boolTrue"] = 0] = "boolTrue";
   e[e["boolFalse"] = 1] = "boolFalse";
   e[e["byte"] = 2] = "byte";
   e[e["short"] = 3] = "short";
   e[e["integer"] = 4] = "integer";
   e[e["long"] = 5] = "long";
   e[e["byteArray"] = 6] = "byteArray";
   e[e["string"] = 7] = "string";
   e[e["timestamp"] = 8] = "timestamp";
   e[e["uuid"] = 9] = "uuid";
  })(a || (a = {}));
  const c = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
  class Int64 {
   bytes;
   constructor(e) {
    this.bytes = e;
    if (e.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
   }
   static fromNumber(e) {
    if (e > 0x8000000000000000 || e < -0x8000000000000000) throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
    const t = new Uint8Array(8);
    for (let n = 7, r = Math.abs(Math.round(e)); n > -1 && r > 0; n--, r /= 256) t[n] = r;
    if (e < 0) negate(t);
    return new Int64(t);
   }
   valueOf() {
    const e = this.bytes.slice(0);
    const t = e[0] & 128;
    if (t) negate(e);
    return parseInt((0, r.n)(e), 16) * (t ? -1 : 1);
   }
   toString() {
    return String(this.valueOf());
   }
  }
  function negate(e) {
   for (let t = 0; t < 8; t++) e[t] ^= 255;
   for (let t = 7; t > -1; t--) {
    e[t]++;
    if (e[t] !== 0) break;
   }
  }
  var u = n(9362);
  var l = n(6856);
  const d = "X-Amz-Algorithm";
  const f = "X-Amz-Credential";
  const h = "X-Amz-Date";
  const p = "X-Amz-SignedHeaders";
  const m = "X-Amz-Expires";
  const g = "X-Amz-Signature";
  const y = "X-Amz-Security-Token";
  const v = "authorization";
  const S = h.toLowerCase();
  const w = "date";
  const E = [ v, S, w ];
  const b = g.toLowerCase();
  const C = "x-amz-content-sha256";
  const x = y.toLowerCase();
  const A = {
   authorization: true,
   "cache-control": true,
   connection: true,
   expect: true,
   from: true,
   "keep-alive": true,
   "max-forwards": true,
   pragma: true,
   referer: true,
   te: true,
   trailer: true,
   "transfer-encoding": true,
   upgrade: true,
   "user-agent": true,
   "x-amzn-trace-id": true
  };
  const T = /^proxy-/;
  const R = /^sec-/;
  const I = "AWS4-HMAC-SHA256";
  const P = "AWS4-HMAC-SHA256-PAYLOAD";
  const N = "UNSIGNED-PAYLOAD";
  const k = 50;
  const D = "aws4_request";
  const O = 60 * 60 * 24 * 7;
  const getCanonicalQuery = ({query: e = {}}) => {
   const t = [];
   const n = {};
   for (const r in e) {
    if (!(0, o.$)(e, r)) continue;
    if (r.toLowerCase() === b) continue;
    const s = (0, l.o)(r);
    t.push(s);
    const i = e[r];
    if (typeof i === "string") n[s] = `${s}=${(0, l.o)(i)}`; else if (Array.isArray(i)) n[s] = i.slice(0).reduce((e, t) => e.concat([ `${s}=${(0, 
    l.o)(t)}` ]), []).sort().join("&");
   }
   return t.sort().map(e => n[e]).filter(e => e).join("&");
  };
  const iso8601 = e => toDate(e).toISOString().replace(/\.\d{3}Z$/, "Z");
  const toDate = e => {
   if (typeof e === "number") return new Date(e * 1e3);
   if (typeof e === "string") {
    if (Number(e)) return new Date(Number(e) * 1e3);
    return new Date(e);
   }
   return e;
  };
  class SignatureV4Base {
   service;
   regionProvider;
   credentialProvider;
   sha256;
   uriEscapePath;
   applyChecksum;
   constructor({applyChecksum: e, credentials: t, region: n, service: r, sha256: s, uriEscapePath: o = true}) {
    this.service = r;
    this.sha256 = s;
    this.uriEscapePath = o;
    this.applyChecksum = typeof e === "boolean" ? e : true;
    this.regionProvider = (0, u.t)(n);
    this.credentialProvider = (0, u.t)(t);
   }
   createCanonicalRequest(e, t, n) {
    const r = Object.keys(t).sort();
    return `${e.method}\n${this.getCanonicalPath(e)}\n${getCanonicalQuery(e)}\n${r.map(e => `${e}:${t[e]}`).join("\n")}\n\n${r.join(";")}\n${n}`;
   }
   async createStringToSign(e, t, n, o) {
    const i = new this.sha256;
    i.update((0, s.F)(n));
    const a = await i.digest();
    return `${o}\n${e}\n${t}\n${(0, r.n)(a)}`;
   }
   getCanonicalPath({path: e}) {
    if (this.uriEscapePath) {
     const t = [];
     for (const n of e.split("/")) {
      if (n?.length === 0) continue;
      if (n === ".") continue;
      if (n === "..") t.pop(); else t.push(n);
     }
     const n = `${e?.startsWith("/") ? "/" : ""}${t.join("/")}${t.length > 0 && e?.endsWith("/") ? "/" : ""}`;
     const r = (0, l.o)(n);
     return r.replace(/%2F/g, "/");
    }
    return e;
   }
   validateResolvedCredentials(e) {
    if (typeof e !== "object" || typeof e.accessKeyId !== "string" || typeof e.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
   }
   formatDate(e) {
    const t = iso8601(e).replace(/[-:]/g, "");
    return {
     longDate: t,
     shortDate: t.slice(0, 8)
    };
   }
   getCanonicalHeaderList(e) {
    return Object.keys(e).sort().join(";");
   }
  }
  const _ = {};
  const $ = [];
  const createScope = (e, t, n) => `${e}/${t}/${n}/${D}`;
  const getSigningKey = async (e, t, n, s, o) => {
   const i = await hmac(e, t.secretAccessKey, t.accessKeyId);
   const a = `${n}:${s}:${o}:${(0, r.n)(i)}:${t.sessionToken}`;
   if (a in _) return _[a];
   $.push(a);
   while ($.length > k) delete _[$.shift()];
   let c = `AWS4${t.secretAccessKey}`;
   for (const t of [ n, s, o, D ]) c = await hmac(e, c, t);
   return _[a] = c;
  };
  const hmac = (e, t, n) => {
   const r = new e(t);
   r.update((0, s.F)(n));
   return r.digest();
  };
  var M = n(412);
  const getCanonicalHeaders = ({headers: e}, t, n) => {
   const r = {};
   for (const s of Object.keys(e).sort()) {
    if (e[s] == void 0) continue;
    const i = s.toLowerCase();
    if ((0, o.$)(A, i) || t?.has(i) || T.test(i) || R.test(i)) if (!n || n && !n.has(i)) continue;
    if (i === "__proto__") (0, M.T)(r);
    r[i] = e[s].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
   }
   return r;
  };
  var L = n(1719);
  const getPayloadHash = async ({headers: e, body: t}, n) => {
   for (const t in e) {
    if (!(0, o.$)(e, t)) continue;
    if (t.toLowerCase() === C) return e[t];
   }
   if (t == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; else if (typeof t === "string" || ArrayBuffer.isView(t) || (0, 
   L.m)(t)) {
    const e = new n;
    e.update((0, s.F)(t));
    return (0, r.n)(await e.digest());
   }
   return N;
  };
  const hasHeader = (e, t) => {
   e = e.toLowerCase();
   for (const n in t) {
    if (!(0, o.$)(t, n)) continue;
    if (e === n.toLowerCase()) return true;
   }
   return false;
  };
  var F = n(9725);
  const moveHeadersToQuery = (e, t = {}) => {
   const {headers: n, query: r = {}} = F.K.clone(e);
   for (const e in n) {
    if (!(0, o.$)(n, e)) continue;
    const s = e.toLowerCase();
    if (s.slice(0, 6) === "x-amz-" && !t.unhoistableHeaders?.has(s) || t.hoistableHeaders?.has(s)) {
     r[e] = n[e];
     delete n[e];
    }
   }
   return {
    ...e,
    headers: n,
    query: r
   };
  };
  const prepareRequest = e => {
   e = F.K.clone(e);
   for (const t in e.headers) {
    if (!(0, o.$)(e.headers, t)) continue;
    if (E.indexOf(t.toLowerCase()) > -1) delete e.headers[t];
   }
   return e;
  };
  class SignatureV4 extends SignatureV4Base {
   headerFormatter=new HeaderFormatter;
   constructor({applyChecksum: e, credentials: t, region: n, service: r, sha256: s, uriEscapePath: o = true}) {
    super({
     applyChecksum: e,
     credentials: t,
     region: n,
     service: r,
     sha256: s,
     uriEscapePath: o
    });
   }
   async presign(e, t = {}) {
    const {signingDate: n = new Date, expiresIn: r = 3600, unsignableHeaders: s, unhoistableHeaders: o, signableHeaders: i, hoistableHeaders: a, signingRegion: c, signingService: u} = t;
    const l = await this.credentialProvider();
    this.validateResolvedCredentials(l);
    const v = c ?? await this.regionProvider();
    const {longDate: S, shortDate: w} = this.formatDate(n);
    if (r > O) return Promise.reject("Signature version 4 presigned URLs" + " must have an expiration date less than one week in" + " the future");
    const E = createScope(w, v, u ?? this.service);
    const b = moveHeadersToQuery(prepareRequest(e), {
     unhoistableHeaders: o,
     hoistableHeaders: a
    });
    if (l.sessionToken) b.query[y] = l.sessionToken;
    b.query[d] = I;
    b.query[f] = `${l.accessKeyId}/${E}`;
    b.query[h] = S;
    b.query[m] = r.toString(10);
    const C = getCanonicalHeaders(b, s, i);
    b.query[p] = this.getCanonicalHeaderList(C);
    b.query[g] = await this.getSignature(S, E, this.getSigningKey(l, v, w, u), this.createCanonicalRequest(b, C, await getPayloadHash(e, this.sha256)));
    return b;
   }
   async sign(e, t) {
    if (typeof e === "string") return this.signString(e, t); else if (e.headers && e.payload) return this.signEvent(e, t); else if (e.message) return this.signMessage(e, t); else return this.signRequest(e, t);
   }
   async signEvent({headers: e, payload: t}, {signingDate: n = new Date, priorSignature: s, signingRegion: o, signingService: i, eventStreamCredentials: a}) {
    const c = o ?? await this.regionProvider();
    const {shortDate: u, longDate: l} = this.formatDate(n);
    const d = createScope(u, c, i ?? this.service);
    const f = await getPayloadHash({
     headers: {},
     body: t
    }, this.sha256);
    const h = new this.sha256;
    h.update(e);
    const p = (0, r.n)(await h.digest());
    const m = [ P, l, d, s, p, f ].join("\n");
    return this.signString(m, {
     signingDate: n,
     signingRegion: c,
     signingService: i,
     eventStreamCredentials: a
    });
   }
   async signMessage(e, {signingDate: t = new Date, signingRegion: n, signingService: r, eventStreamCredentials: s}) {
    const o = this.signEvent({
     headers: this.headerFormatter.format(e.message.headers),
     payload: e.message.body
    }, {
     signingDate: t,
     signingRegion: n,
     signingService: r,
     priorSignature: e.priorSignature,
     eventStreamCredentials: s
    });
    return o.then(t => ({
     message: e.message,
     signature: t
    }));
   }
   async signString(e, {signingDate: t = new Date, signingRegion: n, signingService: o, eventStreamCredentials: i} = {}) {
    const a = i ?? await this.credentialProvider();
    this.validateResolvedCredentials(a);
    const c = n ?? await this.regionProvider();
    const {shortDate: u} = this.formatDate(t);
    const l = new this.sha256(await this.getSigningKey(a, c, u, o));
    l.update((0, s.F)(e));
    return (0, r.n)(await l.digest());
   }
   async signRequest(e, {signingDate: t = new Date, signableHeaders: n, unsignableHeaders: r, signingRegion: s, signingService: o} = {}) {
    const i = await this.credentialProvider();
    this.validateResolvedCredentials(i);
    const a = s ?? await this.regionProvider();
    const c = prepareRequest(e);
    const {longDate: u, shortDate: l} = this.formatDate(t);
    const d = createScope(l, a, o ?? this.service);
    c.headers[S] = u;
    if (i.sessionToken) c.headers[x] = i.sessionToken;
    const f = await getPayloadHash(c, this.sha256);
    if (!hasHeader(C, c.headers) && this.applyChecksum) c.headers[C] = f;
    const h = getCanonicalHeaders(c, r, n);
    const p = await this.getSignature(u, d, this.getSigningKey(i, a, l, o), this.createCanonicalRequest(c, h, f));
    c.headers[v] = `${I} ` + `Credential=${i.accessKeyId}/${d}, ` + `SignedHeaders=${this.getCanonicalHeaderList(h)}, ` + `Signature=${p}`;
    return c;
   }
   async getSignature(e, t, n, o) {
    const i = await this.createStringToSign(e, t, o, I);
    const a = new this.sha256(await n);
    a.update((0, s.F)(i));
    return (0, r.n)(await a.digest());
   }
   getSigningKey(e, t, n, r) {
    return getSigningKey(this.sha256, e, n, t, r || this.service);
   }
  }
 }),
 7418: ((e, t, n) => {
  n.d(t, {
   V: () => r
  });
  const r = "__smithy_context";
 }),
 8669: ((e, t, n) => {
  n.d(t, {
   I: () => r
  });
  var r;
  (function(e) {
   e["PROFILE"] = "profile";
   e["SSO_SESSION"] = "sso-session";
   e["SERVICES"] = "services";
  })(r || (r = {}));
 })
};
