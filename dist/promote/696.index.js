"use strict";

exports.id = 696;

exports.ids = [ 696 ];

exports.modules = {
 8696: ((e, t, o) => {
  o.d(t, {
   CreateRepositoryCommand: () => CreateRepositoryCommand,
   DescribeImagesCommand: () => DescribeImagesCommand,
   DescribeRepositoriesCommand: () => DescribeRepositoriesCommand,
   ECRClient: () => ECRClient,
   GetAuthorizationTokenCommand: () => GetAuthorizationTokenCommand,
   PutLifecyclePolicyCommand: () => PutLifecyclePolicyCommand
  });
  var n = o(846);
  var c = o(9007);
  var i = o(8486);
  var a = o(5180);
  var r = o(7591);
  var s = o(2781);
  var p = o(7086);
  var l = o(1567);
  var E = o(8702);
  var u = o(7503);
  var d = o(4172);
  var x = o(7041);
  var m = o(7760);
  var y = o(2122);
  var g = o(7849);
  var v = o(8181);
  var f = o(8743);
  var h = o(9362);
  const defaultECRHttpAuthSchemeParametersProvider = async (e, t, o) => ({
   operation: (0, f.u)(t).operation,
   region: await (0, h.t)(e.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(e) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "ecr",
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
  const defaultECRHttpAuthSchemeProvider = e => {
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
    authSchemePreference: (0, h.t)(e.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = e => Object.assign(e, {
   useDualstackEndpoint: e.useDualstackEndpoint ?? false,
   useFipsEndpoint: e.useFipsEndpoint ?? false,
   defaultSigningName: "ecr"
  });
  const I = {
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
  const P = {
   rE: "3.1169.0"
  };
  var R = o(5477);
  var S = o(9121);
  var N = o(7532);
  var b = o(7652);
  var C = o(2628);
  var T = o(9882);
  var F = o(1034);
  var O = o(479);
  var A = o(8234);
  var w = o(3945);
  var U = o(6152);
  var $ = o(7580);
  var L = o(4254);
  var z = o(4353);
  var k = o(2127);
  var D = o(1668);
  var j = o(6660);
  var B = o(2526);
  var M = o(6275);
  var V = o(910);
  var G = o(7545);
  var q = o(8977);
  var K = o(9700);
  var H = o(7305);
  var Z = o(7332);
  var _ = o(9809);
  var Y = o(6180);
  var J = o(8479);
  var Q = o(7009);
  var W = o(1046);
  var X = o(5258);
  const ee = "ref";
  const te = -1, oe = true, ne = "isSet", ce = "PartitionResult", ie = "stringEquals", ae = "booleanEquals", re = "getAttr", se = {
   [ee]: "Endpoint"
  }, pe = {
   fn: re,
   argv: [ {
    [ee]: ce
   }, "name" ]
  }, le = {
   [ee]: ce
  }, Ee = {}, ue = [ {
   [ee]: "Region"
  } ];
  const de = {
   conditions: [ [ ne, [ se ] ], [ ne, ue ], [ "aws.partition", ue, ce ], [ ie, [ pe, "aws-eusc" ] ], [ ie, [ pe, "aws-iso-f" ] ], [ ie, [ pe, "aws-iso-e" ] ], [ ie, [ pe, "aws-iso-b" ] ], [ ie, [ pe, "aws-iso" ] ], [ ie, [ pe, "aws-cn" ] ], [ ie, [ pe, "aws-us-gov" ] ], [ ie, [ pe, "aws" ] ], [ ae, [ {
    [ee]: "UseFIPS"
   }, oe ] ], [ ae, [ {
    fn: re,
    argv: [ le, "supportsFIPS" ]
   }, oe ] ], [ ae, [ {
    [ee]: "UseDualStack"
   }, oe ] ], [ ae, [ {
    fn: re,
    argv: [ le, "supportsDualStack" ]
   }, oe ] ] ],
   results: [ [ te ], [ te, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ te, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ se, Ee ], [ "https://api.ecr.{Region}.{PartitionResult#dnsSuffix}", Ee ], [ "https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", Ee ], [ "https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}", Ee ], [ "https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Ee ], [ "https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Ee ], [ te, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ te, "FIPS is enabled but this partition does not support FIPS" ], [ "https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", Ee ], [ te, "DualStack is enabled but this partition does not support DualStack" ], [ te, "Invalid Configuration: Missing Region" ] ]
  };
  const xe = 2;
  const me = 1e8;
  const ye = new Int32Array([ -1, 1, -1, 0, 23, 3, 1, 4, me + 13, 2, 5, me + 13, 3, 20, 6, 4, 20, 7, 5, 20, 8, 6, 20, 9, 7, 20, 10, 8, 20, 11, 9, 20, 12, 10, 20, 13, 11, 16, 14, 13, 15, me + 4, 14, me + 11, me + 12, 12, 18, 17, 13, me + 9, me + 10, 13, 19, me + 6, 14, me + 8, me + 9, 11, 22, 21, 13, me + 5, me + 4, 13, me + 7, me + 6, 11, me + 1, 24, 13, me + 2, me + 3 ]);
  const ge = X.d.from(ye, xe, de.conditions, de.results);
  const ve = new J.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => ve.get(e, () => (0, Q.c)(ge, {
   endpointParams: e,
   logger: t.logger
  }));
  W.m.aws = Y.U;
  var fe = o(5629);
  var he = o(4667);
  class ECRServiceException extends he.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";
   constructor(e) {
    super(e);
    Object.setPrototypeOf(this, ECRServiceException.prototype);
   }
  }
  class InvalidParameterException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#InvalidParameterException";
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
  class RepositoryNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#RepositoryNotFoundException";
   name="RepositoryNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "RepositoryNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, RepositoryNotFoundException.prototype);
   }
  }
  class ServerException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ServerException";
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
  class LimitExceededException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LimitExceededException";
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
  class UnableToGetUpstreamImageException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UnableToGetUpstreamImageException";
   name="UnableToGetUpstreamImageException";
   $fault="client";
   constructor(e) {
    super({
     name: "UnableToGetUpstreamImageException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnableToGetUpstreamImageException.prototype);
   }
  }
  class ValidationException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ValidationException";
   name="ValidationException";
   $fault="client";
   constructor(e) {
    super({
     name: "ValidationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ValidationException.prototype);
   }
  }
  class EmptyUploadException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#EmptyUploadException";
   name="EmptyUploadException";
   $fault="client";
   constructor(e) {
    super({
     name: "EmptyUploadException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, EmptyUploadException.prototype);
   }
  }
  class InvalidLayerException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#InvalidLayerException";
   name="InvalidLayerException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidLayerException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidLayerException.prototype);
   }
  }
  class KmsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#KmsException";
   name="KmsException";
   $fault="client";
   kmsError;
   constructor(e) {
    super({
     name: "KmsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, KmsException.prototype);
    this.kmsError = e.kmsError;
   }
  }
  class LayerAlreadyExistsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LayerAlreadyExistsException";
   name="LayerAlreadyExistsException";
   $fault="client";
   constructor(e) {
    super({
     name: "LayerAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, LayerAlreadyExistsException.prototype);
   }
  }
  class LayerPartTooSmallException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LayerPartTooSmallException";
   name="LayerPartTooSmallException";
   $fault="client";
   constructor(e) {
    super({
     name: "LayerPartTooSmallException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, LayerPartTooSmallException.prototype);
   }
  }
  class UploadNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UploadNotFoundException";
   name="UploadNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "UploadNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UploadNotFoundException.prototype);
   }
  }
  class PullThroughCacheRuleAlreadyExistsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException";
   name="PullThroughCacheRuleAlreadyExistsException";
   $fault="client";
   constructor(e) {
    super({
     name: "PullThroughCacheRuleAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, PullThroughCacheRuleAlreadyExistsException.prototype);
   }
  }
  class SecretNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#SecretNotFoundException";
   name="SecretNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "SecretNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, SecretNotFoundException.prototype);
   }
  }
  class UnableToAccessSecretException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UnableToAccessSecretException";
   name="UnableToAccessSecretException";
   $fault="client";
   constructor(e) {
    super({
     name: "UnableToAccessSecretException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnableToAccessSecretException.prototype);
   }
  }
  class UnableToDecryptSecretValueException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UnableToDecryptSecretValueException";
   name="UnableToDecryptSecretValueException";
   $fault="client";
   constructor(e) {
    super({
     name: "UnableToDecryptSecretValueException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnableToDecryptSecretValueException.prototype);
   }
  }
  class UnsupportedUpstreamRegistryException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UnsupportedUpstreamRegistryException";
   name="UnsupportedUpstreamRegistryException";
   $fault="client";
   constructor(e) {
    super({
     name: "UnsupportedUpstreamRegistryException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnsupportedUpstreamRegistryException.prototype);
   }
  }
  class InvalidTagParameterException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#InvalidTagParameterException";
   name="InvalidTagParameterException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidTagParameterException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTagParameterException.prototype);
   }
  }
  class RepositoryAlreadyExistsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#RepositoryAlreadyExistsException";
   name="RepositoryAlreadyExistsException";
   $fault="client";
   constructor(e) {
    super({
     name: "RepositoryAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, RepositoryAlreadyExistsException.prototype);
   }
  }
  class TooManyTagsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#TooManyTagsException";
   name="TooManyTagsException";
   $fault="client";
   constructor(e) {
    super({
     name: "TooManyTagsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyTagsException.prototype);
   }
  }
  class TemplateAlreadyExistsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#TemplateAlreadyExistsException";
   name="TemplateAlreadyExistsException";
   $fault="client";
   constructor(e) {
    super({
     name: "TemplateAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TemplateAlreadyExistsException.prototype);
   }
  }
  class LifecyclePolicyNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LifecyclePolicyNotFoundException";
   name="LifecyclePolicyNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "LifecyclePolicyNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, LifecyclePolicyNotFoundException.prototype);
   }
  }
  class PullThroughCacheRuleNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";
   name="PullThroughCacheRuleNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "PullThroughCacheRuleNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, PullThroughCacheRuleNotFoundException.prototype);
   }
  }
  class RegistryPolicyNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#RegistryPolicyNotFoundException";
   name="RegistryPolicyNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "RegistryPolicyNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, RegistryPolicyNotFoundException.prototype);
   }
  }
  class RepositoryNotEmptyException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#RepositoryNotEmptyException";
   name="RepositoryNotEmptyException";
   $fault="client";
   constructor(e) {
    super({
     name: "RepositoryNotEmptyException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, RepositoryNotEmptyException.prototype);
   }
  }
  class TemplateNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#TemplateNotFoundException";
   name="TemplateNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "TemplateNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TemplateNotFoundException.prototype);
   }
  }
  class RepositoryPolicyNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#RepositoryPolicyNotFoundException";
   name="RepositoryPolicyNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "RepositoryPolicyNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, RepositoryPolicyNotFoundException.prototype);
   }
  }
  class SigningConfigurationNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#SigningConfigurationNotFoundException";
   name="SigningConfigurationNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "SigningConfigurationNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, SigningConfigurationNotFoundException.prototype);
   }
  }
  class ExclusionNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ExclusionNotFoundException";
   name="ExclusionNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "ExclusionNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ExclusionNotFoundException.prototype);
   }
  }
  class ImageNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ImageNotFoundException";
   name="ImageNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "ImageNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ImageNotFoundException.prototype);
   }
  }
  class ScanNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ScanNotFoundException";
   name="ScanNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "ScanNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ScanNotFoundException.prototype);
   }
  }
  class ReplicationBackfillNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ReplicationBackfillNotFoundException";
   name="ReplicationBackfillNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "ReplicationBackfillNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ReplicationBackfillNotFoundException.prototype);
   }
  }
  class LayerInaccessibleException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LayerInaccessibleException";
   name="LayerInaccessibleException";
   $fault="client";
   constructor(e) {
    super({
     name: "LayerInaccessibleException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, LayerInaccessibleException.prototype);
   }
  }
  class LayersNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LayersNotFoundException";
   name="LayersNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "LayersNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, LayersNotFoundException.prototype);
   }
  }
  class UnableToGetUpstreamLayerException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UnableToGetUpstreamLayerException";
   name="UnableToGetUpstreamLayerException";
   $fault="client";
   constructor(e) {
    super({
     name: "UnableToGetUpstreamLayerException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnableToGetUpstreamLayerException.prototype);
   }
  }
  class LifecyclePolicyPreviewNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";
   name="LifecyclePolicyPreviewNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "LifecyclePolicyPreviewNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, LifecyclePolicyPreviewNotFoundException.prototype);
   }
  }
  class UnableToListUpstreamImageReferrersException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UnableToListUpstreamImageReferrersException";
   name="UnableToListUpstreamImageReferrersException";
   $fault="client";
   constructor(e) {
    super({
     name: "UnableToListUpstreamImageReferrersException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnableToListUpstreamImageReferrersException.prototype);
   }
  }
  class ImageAlreadyExistsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ImageAlreadyExistsException";
   name="ImageAlreadyExistsException";
   $fault="client";
   constructor(e) {
    super({
     name: "ImageAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ImageAlreadyExistsException.prototype);
   }
  }
  class ImageDigestDoesNotMatchException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ImageDigestDoesNotMatchException";
   name="ImageDigestDoesNotMatchException";
   $fault="client";
   constructor(e) {
    super({
     name: "ImageDigestDoesNotMatchException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ImageDigestDoesNotMatchException.prototype);
   }
  }
  class ImageTagAlreadyExistsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ImageTagAlreadyExistsException";
   name="ImageTagAlreadyExistsException";
   $fault="client";
   constructor(e) {
    super({
     name: "ImageTagAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ImageTagAlreadyExistsException.prototype);
   }
  }
  class ReferencedImagesNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ReferencedImagesNotFoundException";
   name="ReferencedImagesNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "ReferencedImagesNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ReferencedImagesNotFoundException.prototype);
   }
  }
  class BlockedByOrganizationPolicyException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#BlockedByOrganizationPolicyException";
   name="BlockedByOrganizationPolicyException";
   $fault="client";
   constructor(e) {
    super({
     name: "BlockedByOrganizationPolicyException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, BlockedByOrganizationPolicyException.prototype);
   }
  }
  class ExclusionAlreadyExistsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ExclusionAlreadyExistsException";
   name="ExclusionAlreadyExistsException";
   $fault="client";
   constructor(e) {
    super({
     name: "ExclusionAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ExclusionAlreadyExistsException.prototype);
   }
  }
  class ImageArchivedException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ImageArchivedException";
   name="ImageArchivedException";
   $fault="client";
   constructor(e) {
    super({
     name: "ImageArchivedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ImageArchivedException.prototype);
   }
  }
  class UnsupportedImageTypeException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UnsupportedImageTypeException";
   name="UnsupportedImageTypeException";
   $fault="client";
   constructor(e) {
    super({
     name: "UnsupportedImageTypeException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnsupportedImageTypeException.prototype);
   }
  }
  class LifecyclePolicyPreviewInProgressException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException";
   name="LifecyclePolicyPreviewInProgressException";
   $fault="client";
   constructor(e) {
    super({
     name: "LifecyclePolicyPreviewInProgressException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, LifecyclePolicyPreviewInProgressException.prototype);
   }
  }
  class ReplicationBackfillInProgressException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ReplicationBackfillInProgressException";
   name="ReplicationBackfillInProgressException";
   $fault="client";
   constructor(e) {
    super({
     name: "ReplicationBackfillInProgressException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ReplicationBackfillInProgressException.prototype);
   }
  }
  class ReplicationBackfillInvalidStatusException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";
   name="ReplicationBackfillInvalidStatusException";
   $fault="client";
   constructor(e) {
    super({
     name: "ReplicationBackfillInvalidStatusException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ReplicationBackfillInvalidStatusException.prototype);
   }
  }
  class ImageStorageClassUpdateNotSupportedException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";
   name="ImageStorageClassUpdateNotSupportedException";
   $fault="client";
   constructor(e) {
    super({
     name: "ImageStorageClassUpdateNotSupportedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ImageStorageClassUpdateNotSupportedException.prototype);
   }
  }
  class InvalidLayerPartException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#InvalidLayerPartException";
   name="InvalidLayerPartException";
   $fault="client";
   registryId;
   repositoryName;
   uploadId;
   lastValidByteReceived;
   constructor(e) {
    super({
     name: "InvalidLayerPartException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidLayerPartException.prototype);
    this.registryId = e.registryId;
    this.repositoryName = e.repositoryName;
    this.uploadId = e.uploadId;
    this.lastValidByteReceived = e.lastValidByteReceived;
   }
  }
  const Ie = "AuthorizationData";
  const Pe = "AuthorizationDataList";
  const Re = "BlockedByOrganizationPolicyException";
  const Se = "CreateRepository";
  const Ne = "CreateRepositoryRequest";
  const be = "CreateRepositoryResponse";
  const Ce = "DescribeImages";
  const Te = "DescribeImagesFilter";
  const Fe = "DescribeImagesRequest";
  const Oe = "DescribeImagesResponse";
  const Ae = "DescribeRepositoriesRequest";
  const we = "DescribeRepositoriesResponse";
  const Ue = "DescribeRepositories";
  const $e = "ExclusionAlreadyExistsException";
  const Le = "EncryptionConfiguration";
  const ze = "ExclusionNotFoundException";
  const ke = "EmptyUploadException";
  const De = "GetAuthorizationToken";
  const je = "GetAuthorizationTokenRequest";
  const Be = "GetAuthorizationTokenResponse";
  const Me = "ImageArchivedException";
  const Ve = "ImageAlreadyExistsException";
  const Ge = "ImageDetail";
  const qe = "ImageDigestDoesNotMatchException";
  const Ke = "ImageDetailList";
  const He = "ImageIdentifier";
  const Ze = "ImageIdentifierList";
  const _e = "InvalidLayerException";
  const Ye = "InvalidLayerPartException";
  const Je = "ImageNotFoundException";
  const Qe = "InvalidParameterException";
  const We = "ImageScanningConfiguration";
  const Xe = "ImageStorageClassUpdateNotSupportedException";
  const et = "ImageScanFindingsSummary";
  const tt = "ImageScanStatus";
  const ot = "ImageTagAlreadyExistsException";
  const nt = "ImageTagMutabilityExclusionFilter";
  const ct = "ImageTagMutabilityExclusionFilters";
  const it = "InvalidTagParameterException";
  const at = "Key";
  const rt = "KmsException";
  const st = "LayerAlreadyExistsException";
  const pt = "LimitExceededException";
  const lt = "LayerInaccessibleException";
  const Et = "LayersNotFoundException";
  const ut = "LifecyclePolicyNotFoundException";
  const dt = "LifecyclePolicyPreviewInProgressException";
  const xt = "LifecyclePolicyPreviewNotFoundException";
  const mt = "LayerPartTooSmallException";
  const yt = "PutLifecyclePolicy";
  const gt = "PutLifecyclePolicyRequest";
  const vt = "PutLifecyclePolicyResponse";
  const ft = "PullThroughCacheRuleAlreadyExistsException";
  const ht = "PullThroughCacheRuleNotFoundException";
  const It = "RepositoryAlreadyExistsException";
  const Pt = "ReplicationBackfillInProgressException";
  const Rt = "ReplicationBackfillInvalidStatusException";
  const St = "ReplicationBackfillNotFoundException";
  const Nt = "ReferencedImagesNotFoundException";
  const bt = "RepositoryList";
  const Ct = "RepositoryNotEmptyException";
  const Tt = "RepositoryNotFoundException";
  const Ft = "RegistryPolicyNotFoundException";
  const Ot = "RepositoryPolicyNotFoundException";
  const At = "Repository";
  const wt = "SigningConfigurationNotFoundException";
  const Ut = "ServerException";
  const $t = "ScanNotFoundException";
  const Lt = "SecretNotFoundException";
  const zt = "Tag";
  const kt = "TemplateAlreadyExistsException";
  const Dt = "TagList";
  const jt = "TooManyTagsException";
  const Bt = "TemplateNotFoundException";
  const Mt = "UnsupportedImageTypeException";
  const Vt = "UploadNotFoundException";
  const Gt = "UnableToAccessSecretException";
  const qt = "UnableToDecryptSecretValueException";
  const Kt = "UnableToGetUpstreamImageException";
  const Ht = "UnableToGetUpstreamLayerException";
  const Zt = "UnableToListUpstreamImageReferrersException";
  const _t = "UnsupportedUpstreamRegistryException";
  const Yt = "Value";
  const Jt = "ValidationException";
  const Qt = "authorizationData";
  const Wt = "artifactMediaType";
  const Xt = "authorizationToken";
  const eo = "client";
  const to = "createdAt";
  const oo = "description";
  const no = "error";
  const co = "expiresAt";
  const io = "encryptionConfiguration";
  const ao = "encryptionType";
  const ro = "findingSeverityCounts";
  const so = "filterType";
  const po = "filter";
  const lo = "httpError";
  const Eo = "imageDetails";
  const uo = "imageDigest";
  const xo = "imageIds";
  const mo = "imageManifestMediaType";
  const yo = "imagePushedAt";
  const go = "imageStatus";
  const vo = "imageScanningConfiguration";
  const fo = "imageScanCompletedAt";
  const ho = "imageScanFindingsSummary";
  const Io = "imageSizeInBytes";
  const Po = "imageScanStatus";
  const Ro = "imageTags";
  const So = "imageTagMutability";
  const No = "imageTagMutabilityExclusionFilters";
  const bo = "imageTag";
  const Co = "kmsError";
  const To = "kmsKey";
  const Fo = "lastArchivedAt";
  const Oo = "lastActivatedAt";
  const Ao = "lifecyclePolicyText";
  const wo = "lastRecordedPullTime";
  const Uo = "lastValidByteReceived";
  const $o = "message";
  const Lo = "maxResults";
  const zo = "nextToken";
  const ko = "proxyEndpoint";
  const Do = "repositoryArn";
  const jo = "registryId";
  const Bo = "registryIds";
  const Mo = "repositoryName";
  const Vo = "repositoryNames";
  const Go = "repositoryUri";
  const qo = "repository";
  const Ko = "repositories";
  const Ho = "smithy.ts.sdk.synthetic.com.amazonaws.ecr";
  const Zo = "subjectManifestDigest";
  const _o = "scanOnPush";
  const Yo = "server";
  const Jo = "status";
  const Qo = "tags";
  const Wo = "tagStatus";
  const Xo = "uploadId";
  const en = "vulnerabilitySourceUpdatedAt";
  const tn = "com.amazonaws.ecr";
  const on = new fe.O(Ho);
  var nn = [ -3, Ho, "ECRServiceException", 0, [], [] ];
  on.registerError(nn, ECRServiceException);
  const cn = new fe.O(tn);
  var an = [ -3, tn, Re, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(an, BlockedByOrganizationPolicyException);
  var rn = [ -3, tn, ke, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(rn, EmptyUploadException);
  var sn = [ -3, tn, $e, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(sn, ExclusionAlreadyExistsException);
  var pn = [ -3, tn, ze, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(pn, ExclusionNotFoundException);
  var ln = [ -3, tn, Ve, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(ln, ImageAlreadyExistsException);
  var En = [ -3, tn, Me, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(En, ImageArchivedException);
  var un = [ -3, tn, qe, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(un, ImageDigestDoesNotMatchException);
  var dn = [ -3, tn, Je, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(dn, ImageNotFoundException);
  var xn = [ -3, tn, Xe, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(xn, ImageStorageClassUpdateNotSupportedException);
  var mn = [ -3, tn, ot, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(mn, ImageTagAlreadyExistsException);
  var yn = [ -3, tn, _e, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(yn, InvalidLayerException);
  var gn = [ -3, tn, Ye, {
   [no]: eo
  }, [ jo, Mo, Xo, Uo, $o ], [ 0, 0, 0, 1, 0 ] ];
  cn.registerError(gn, InvalidLayerPartException);
  var vn = [ -3, tn, Qe, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(vn, InvalidParameterException);
  var fn = [ -3, tn, it, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(fn, InvalidTagParameterException);
  var hn = [ -3, tn, rt, {
   [no]: eo
  }, [ $o, Co ], [ 0, 0 ] ];
  cn.registerError(hn, KmsException);
  var In = [ -3, tn, st, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(In, LayerAlreadyExistsException);
  var Pn = [ -3, tn, lt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Pn, LayerInaccessibleException);
  var Rn = [ -3, tn, mt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Rn, LayerPartTooSmallException);
  var Sn = [ -3, tn, Et, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Sn, LayersNotFoundException);
  var Nn = [ -3, tn, ut, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Nn, LifecyclePolicyNotFoundException);
  var bn = [ -3, tn, dt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(bn, LifecyclePolicyPreviewInProgressException);
  var Cn = [ -3, tn, xt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Cn, LifecyclePolicyPreviewNotFoundException);
  var Tn = [ -3, tn, pt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Tn, LimitExceededException);
  var Fn = [ -3, tn, ft, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Fn, PullThroughCacheRuleAlreadyExistsException);
  var On = [ -3, tn, ht, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(On, PullThroughCacheRuleNotFoundException);
  var An = [ -3, tn, Nt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(An, ReferencedImagesNotFoundException);
  var wn = [ -3, tn, Ft, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(wn, RegistryPolicyNotFoundException);
  var Un = [ -3, tn, Pt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Un, ReplicationBackfillInProgressException);
  var $n = [ -3, tn, Rt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError($n, ReplicationBackfillInvalidStatusException);
  var Ln = [ -3, tn, St, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Ln, ReplicationBackfillNotFoundException);
  var zn = [ -3, tn, It, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(zn, RepositoryAlreadyExistsException);
  var kn = [ -3, tn, Ct, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(kn, RepositoryNotEmptyException);
  var Dn = [ -3, tn, Tt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Dn, RepositoryNotFoundException);
  var jn = [ -3, tn, Ot, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(jn, RepositoryPolicyNotFoundException);
  var Bn = [ -3, tn, $t, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Bn, ScanNotFoundException);
  var Mn = [ -3, tn, Lt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Mn, SecretNotFoundException);
  var Vn = [ -3, tn, Ut, {
   [no]: Yo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Vn, ServerException);
  var Gn = [ -3, tn, wt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Gn, SigningConfigurationNotFoundException);
  var qn = [ -3, tn, kt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(qn, TemplateAlreadyExistsException);
  var Kn = [ -3, tn, Bt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Kn, TemplateNotFoundException);
  var Hn = [ -3, tn, jt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Hn, TooManyTagsException);
  var Zn = [ -3, tn, Gt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Zn, UnableToAccessSecretException);
  var _n = [ -3, tn, qt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(_n, UnableToDecryptSecretValueException);
  var Yn = [ -3, tn, Kt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Yn, UnableToGetUpstreamImageException);
  var Jn = [ -3, tn, Ht, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Jn, UnableToGetUpstreamLayerException);
  var Qn = [ -3, tn, Zt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Qn, UnableToListUpstreamImageReferrersException);
  var Wn = [ -3, tn, Mt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Wn, UnsupportedImageTypeException);
  var Xn = [ -3, tn, _t, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(Xn, UnsupportedUpstreamRegistryException);
  var ec = [ -3, tn, Vt, {
   [no]: eo
  }, [ $o ], [ 0 ] ];
  cn.registerError(ec, UploadNotFoundException);
  var tc = [ -3, tn, Jt, {
   [no]: eo,
   [lo]: 400
  }, [ $o ], [ 0 ] ];
  cn.registerError(tc, ValidationException);
  const oc = [ on, cn ];
  var nc = [ 3, tn, Ie, 0, [ Xt, co, ko ], [ 0, 4, 0 ] ];
  var cc = [ 3, tn, Ne, 0, [ Mo, jo, Qo, So, No, vo, io ], [ 0, 0, () => Fc, 0, () => Cc, () => gc, () => Ec ], 1 ];
  var ic = [ 3, tn, be, 0, [ qo ], [ () => Pc ] ];
  var ac = [ 3, tn, Te, 0, [ Wo, go ], [ 0, 0 ] ];
  var rc = [ 3, tn, Fe, 0, [ Mo, jo, xo, zo, Lo, po ], [ 0, 0, () => bc, 0, 1, () => ac ], 1 ];
  var sc = [ 3, tn, Oe, 0, [ Eo, zo ], [ () => Nc, 0 ] ];
  var pc = [ 3, tn, Ae, 0, [ jo, Vo, zo, Lo ], [ 0, 64 | 0, 0, 1 ] ];
  var lc = [ 3, tn, we, 0, [ Ko, zo ], [ () => Tc, 0 ] ];
  var Ec = [ 3, tn, Le, 0, [ ao, To ], [ 0, 0 ], 1 ];
  var uc = [ 3, tn, je, 0, [ Bo ], [ 64 | 0 ] ];
  var dc = [ 3, tn, Be, 0, [ Qt ], [ () => Sc ] ];
  var xc = [ 3, tn, Ge, 0, [ jo, Mo, uo, Ro, Io, yo, Po, ho, mo, Wt, wo, Zo, go, Fo, Oo ], [ 0, 0, 0, 64 | 0, 1, 4, () => vc, () => yc, 0, 0, 4, 0, 0, 4, 4 ] ];
  var mc = [ 3, tn, He, 0, [ uo, bo ], [ 0, 0 ] ];
  var yc = [ 3, tn, et, 0, [ fo, en, ro ], [ 4, 4, 128 | 1 ] ];
  var gc = [ 3, tn, We, 0, [ _o ], [ 2 ] ];
  var vc = [ 3, tn, tt, 0, [ Jo, oo ], [ 0, 0 ] ];
  var fc = [ 3, tn, nt, 0, [ so, po ], [ 0, 0 ], 2 ];
  var hc = [ 3, tn, gt, 0, [ Mo, Ao, jo ], [ 0, 0, 0 ], 2 ];
  var Ic = [ 3, tn, vt, 0, [ jo, Mo, Ao ], [ 0, 0, 0 ] ];
  var Pc = [ 3, tn, At, 0, [ Do, jo, Mo, Go, to, So, No, vo, io ], [ 0, 0, 0, 0, 4, 0, () => Cc, () => gc, () => Ec ] ];
  var Rc = [ 3, tn, zt, 0, [ at, Yt ], [ 0, 0 ], 2 ];
  var Sc = [ 1, tn, Pe, 0, () => nc ];
  var Nc = [ 1, tn, Ke, 0, () => xc ];
  var bc = [ 1, tn, Ze, 0, () => mc ];
  var Cc = [ 1, tn, ct, 0, () => fc ];
  var Tc = [ 1, tn, bt, 0, () => Pc ];
  var Fc = [ 1, tn, Dt, 0, () => Rc ];
  var Oc = [ 9, tn, Se, 0, () => cc, () => ic ];
  var Ac = [ 9, tn, Ce, 0, () => rc, () => sc ];
  var wc = [ 9, tn, Ue, 0, () => pc, () => lc ];
  var Uc = [ 9, tn, De, 0, () => uc, () => dc ];
  var $c = [ 9, tn, yt, 0, () => hc, () => Ic ];
  const getRuntimeConfig = e => ({
   apiVersion: "2015-09-21",
   base64Decoder: e?.base64Decoder ?? K.E,
   base64Encoder: e?.base64Encoder ?? H.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultECRHttpAuthSchemeProvider,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new B.f2
   } ],
   logger: e?.logger ?? new G.N,
   protocol: e?.protocol ?? M.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ecr",
    errorTypeRegistries: oc,
    xmlNamespace: "http://ecr.amazonaws.com/doc/2015-09-21/",
    version: "2015-09-21",
    serviceTarget: "AmazonEC2ContainerRegistry_V20150921"
   },
   serviceId: e?.serviceId ?? "ECR",
   sha256: e?.sha256 ?? V.k,
   urlParser: e?.urlParser ?? q.D,
   utf8Decoder: e?.utf8Decoder ?? Z.a,
   utf8Encoder: e?.utf8Encoder ?? _.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, F.I)(process.version);
   const t = (0, A.I)(e);
   const defaultConfigProvider = () => t().then(O.l);
   const o = getRuntimeConfig(e);
   (0, R.I)(process.version);
   const n = {
    profile: e?.profile,
    logger: o.logger
   };
   return {
    ...o,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, w.Z)(C.$, n),
    bodyLengthChecker: e?.bodyLengthChecker ?? k.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? T.v6,
    defaultSocketTimeout: (0, S.E)(e?.requestHandler, 3e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, N.pf)({
     serviceId: o.serviceId,
     clientVersion: P.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, w.Z)(m.qs, e),
    region: e?.region ?? (0, w.Z)(U.GG, {
     ...U.zH,
     ...n
    }),
    requestHandler: D.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, w.Z)({
     ...m.kN,
     default: async () => (await defaultConfigProvider()).retryMode || z.L0
    }, e),
    streamCollector: e?.streamCollector ?? j.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, w.Z)($.e$, n),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, w.Z)(L.Ko, n),
    userAgentAppId: e?.userAgentAppId ?? (0, w.Z)(b.hV, n)
   };
  };
  var Lc = o(9999);
  var zc = o(6571);
  var kc = o(274);
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
   const o = Object.assign((0, Lc.R)(e), (0, zc.xA)(e), (0, kc.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, Lc.$)(o), (0, zc.uv)(o), (0, kc.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class ECRClient extends E.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const E = (0, n.D)(o);
    const v = (0, m.$z)(E);
    const f = (0, u.T)(v);
    const h = (0, c.OV)(f);
    const I = (0, d.Co)(h);
    const P = resolveHttpAuthSchemeConfig(I);
    const R = resolveRuntimeExtensions(P, e?.extensions || []);
    this.config = R;
    this.middlewareStack.use((0, g.wq)(this.config));
    this.middlewareStack.use((0, i.sM)(this.config));
    this.middlewareStack.use((0, y.ey)(this.config));
    this.middlewareStack.use((0, x.vK)(this.config));
    this.middlewareStack.use((0, c.TC)(this.config));
    this.middlewareStack.use((0, a.Y7)(this.config));
    this.middlewareStack.use((0, r.n)(this.config));
    this.middlewareStack.use((0, s.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultECRHttpAuthSchemeParametersProvider,
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
  var Dc = o(6801);
  const jc = (0, Dc.k)(I, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", d.rD);
  const Bc = {};
  const _mw0 = (e, t, o, n) => [];
  class CreateRepositoryCommand extends(jc(Bc, _mw0, "CreateRepository", Oc)){}
  class DescribeImagesCommand extends(jc(Bc, _mw0, "DescribeImages", Ac)){}
  class DescribeRepositoriesCommand extends(jc(Bc, _mw0, "DescribeRepositories", wc)){}
  class GetAuthorizationTokenCommand extends(jc(Bc, _mw0, "GetAuthorizationToken", Uc)){}
  class PutLifecyclePolicyCommand extends(jc(Bc, _mw0, "PutLifecyclePolicy", $c)){}
 })
};
