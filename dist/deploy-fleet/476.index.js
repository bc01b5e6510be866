"use strict";

exports.id = 476;

exports.ids = [ 476 ];

exports.modules = {
 9476: ((e, t, o) => {
  o.d(t, {
   DescribeImagesCommand: () => DescribeImagesCommand,
   DescribeRepositoriesCommand: () => DescribeRepositoriesCommand,
   ECRClient: () => ECRClient
  });
  var n = o(846);
  var c = o(9007);
  var i = o(8486);
  var r = o(5180);
  var a = o(7591);
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
  var f = o(8181);
  var v = o(8743);
  var h = o(9362);
  const defaultECRHttpAuthSchemeParametersProvider = async (e, t, o) => ({
   operation: (0, v.u)(t).operation,
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
   const t = (0, f.ho)(e);
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
  var S = o(5477);
  var R = o(9121);
  var N = o(7532);
  var b = o(7652);
  var F = o(2628);
  var T = o(9882);
  var C = o(1034);
  var O = o(479);
  var w = o(8234);
  var U = o(3945);
  var A = o(6152);
  var $ = o(7580);
  var L = o(4254);
  var k = o(4353);
  var z = o(2127);
  var D = o(1668);
  var j = o(6660);
  var B = o(2526);
  var M = o(6275);
  var V = o(910);
  var G = o(7545);
  var K = o(8977);
  var H = o(9700);
  var q = o(7305);
  var Z = o(7332);
  var _ = o(9809);
  var Y = o(6180);
  var J = o(8479);
  var Q = o(7009);
  var W = o(1046);
  var X = o(5258);
  const ee = "ref";
  const te = -1, oe = true, ne = "isSet", ce = "PartitionResult", ie = "stringEquals", re = "booleanEquals", ae = "getAttr", se = {
   [ee]: "Endpoint"
  }, pe = {
   fn: ae,
   argv: [ {
    [ee]: ce
   }, "name" ]
  }, le = {
   [ee]: ce
  }, Ee = {}, ue = [ {
   [ee]: "Region"
  } ];
  const de = {
   conditions: [ [ ne, [ se ] ], [ ne, ue ], [ "aws.partition", ue, ce ], [ ie, [ pe, "aws-eusc" ] ], [ ie, [ pe, "aws-iso-f" ] ], [ ie, [ pe, "aws-iso-e" ] ], [ ie, [ pe, "aws-iso-b" ] ], [ ie, [ pe, "aws-iso" ] ], [ ie, [ pe, "aws-cn" ] ], [ ie, [ pe, "aws-us-gov" ] ], [ ie, [ pe, "aws" ] ], [ re, [ {
    [ee]: "UseFIPS"
   }, oe ] ], [ re, [ {
    fn: ae,
    argv: [ le, "supportsFIPS" ]
   }, oe ] ], [ re, [ {
    [ee]: "UseDualStack"
   }, oe ] ], [ re, [ {
    fn: ae,
    argv: [ le, "supportsDualStack" ]
   }, oe ] ] ],
   results: [ [ te ], [ te, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ te, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ se, Ee ], [ "https://api.ecr.{Region}.{PartitionResult#dnsSuffix}", Ee ], [ "https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", Ee ], [ "https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}", Ee ], [ "https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Ee ], [ "https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Ee ], [ te, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ te, "FIPS is enabled but this partition does not support FIPS" ], [ "https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", Ee ], [ te, "DualStack is enabled but this partition does not support DualStack" ], [ te, "Invalid Configuration: Missing Region" ] ]
  };
  const xe = 2;
  const me = 1e8;
  const ye = new Int32Array([ -1, 1, -1, 0, 23, 3, 1, 4, me + 13, 2, 5, me + 13, 3, 20, 6, 4, 20, 7, 5, 20, 8, 6, 20, 9, 7, 20, 10, 8, 20, 11, 9, 20, 12, 10, 20, 13, 11, 16, 14, 13, 15, me + 4, 14, me + 11, me + 12, 12, 18, 17, 13, me + 9, me + 10, 13, 19, me + 6, 14, me + 8, me + 9, 11, 22, 21, 13, me + 5, me + 4, 13, me + 7, me + 6, 11, me + 1, 24, 13, me + 2, me + 3 ]);
  const ge = X.d.from(ye, xe, de.conditions, de.results);
  const fe = new J.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => fe.get(e, () => (0, Q.c)(ge, {
   endpointParams: e,
   logger: t.logger
  }));
  W.m.aws = Y.U;
  var ve = o(5629);
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
  const Ie = "BlockedByOrganizationPolicyException";
  const Pe = "DescribeImages";
  const Se = "DescribeImagesFilter";
  const Re = "DescribeImagesRequest";
  const Ne = "DescribeImagesResponse";
  const be = "DescribeRepositoriesRequest";
  const Fe = "DescribeRepositoriesResponse";
  const Te = "DescribeRepositories";
  const Ce = "ExclusionAlreadyExistsException";
  const Oe = "EncryptionConfiguration";
  const we = "ExclusionNotFoundException";
  const Ue = "EmptyUploadException";
  const Ae = "ImageArchivedException";
  const $e = "ImageAlreadyExistsException";
  const Le = "ImageDetail";
  const ke = "ImageDigestDoesNotMatchException";
  const ze = "ImageDetailList";
  const De = "ImageIdentifier";
  const je = "ImageIdentifierList";
  const Be = "InvalidLayerException";
  const Me = "InvalidLayerPartException";
  const Ve = "ImageNotFoundException";
  const Ge = "InvalidParameterException";
  const Ke = "ImageScanningConfiguration";
  const He = "ImageStorageClassUpdateNotSupportedException";
  const qe = "ImageScanFindingsSummary";
  const Ze = "ImageScanStatus";
  const _e = "ImageTagAlreadyExistsException";
  const Ye = "ImageTagMutabilityExclusionFilter";
  const Je = "ImageTagMutabilityExclusionFilters";
  const Qe = "InvalidTagParameterException";
  const We = "KmsException";
  const Xe = "LayerAlreadyExistsException";
  const et = "LimitExceededException";
  const tt = "LayerInaccessibleException";
  const ot = "LayersNotFoundException";
  const nt = "LifecyclePolicyNotFoundException";
  const ct = "LifecyclePolicyPreviewInProgressException";
  const it = "LifecyclePolicyPreviewNotFoundException";
  const rt = "LayerPartTooSmallException";
  const at = "PullThroughCacheRuleAlreadyExistsException";
  const st = "PullThroughCacheRuleNotFoundException";
  const pt = "RepositoryAlreadyExistsException";
  const lt = "ReplicationBackfillInProgressException";
  const Et = "ReplicationBackfillInvalidStatusException";
  const ut = "ReplicationBackfillNotFoundException";
  const dt = "ReferencedImagesNotFoundException";
  const xt = "RepositoryList";
  const mt = "RepositoryNotEmptyException";
  const yt = "RepositoryNotFoundException";
  const gt = "RegistryPolicyNotFoundException";
  const ft = "RepositoryPolicyNotFoundException";
  const vt = "Repository";
  const ht = "SigningConfigurationNotFoundException";
  const It = "ServerException";
  const Pt = "ScanNotFoundException";
  const St = "SecretNotFoundException";
  const Rt = "TemplateAlreadyExistsException";
  const Nt = "TooManyTagsException";
  const bt = "TemplateNotFoundException";
  const Ft = "UnsupportedImageTypeException";
  const Tt = "UploadNotFoundException";
  const Ct = "UnableToAccessSecretException";
  const Ot = "UnableToDecryptSecretValueException";
  const wt = "UnableToGetUpstreamImageException";
  const Ut = "UnableToGetUpstreamLayerException";
  const At = "UnableToListUpstreamImageReferrersException";
  const $t = "UnsupportedUpstreamRegistryException";
  const Lt = "ValidationException";
  const kt = "artifactMediaType";
  const zt = "client";
  const Dt = "createdAt";
  const jt = "description";
  const Bt = "error";
  const Mt = "encryptionConfiguration";
  const Vt = "encryptionType";
  const Gt = "findingSeverityCounts";
  const Kt = "filterType";
  const Ht = "filter";
  const qt = "httpError";
  const Zt = "imageDetails";
  const _t = "imageDigest";
  const Yt = "imageIds";
  const Jt = "imageManifestMediaType";
  const Qt = "imagePushedAt";
  const Wt = "imageStatus";
  const Xt = "imageScanningConfiguration";
  const eo = "imageScanCompletedAt";
  const to = "imageScanFindingsSummary";
  const oo = "imageSizeInBytes";
  const no = "imageScanStatus";
  const co = "imageTags";
  const io = "imageTagMutability";
  const ro = "imageTagMutabilityExclusionFilters";
  const ao = "imageTag";
  const so = "kmsError";
  const po = "kmsKey";
  const lo = "lastArchivedAt";
  const Eo = "lastActivatedAt";
  const uo = "lastRecordedPullTime";
  const xo = "lastValidByteReceived";
  const mo = "message";
  const yo = "maxResults";
  const go = "nextToken";
  const fo = "repositoryArn";
  const vo = "registryId";
  const ho = "repositoryName";
  const Io = "repositoryNames";
  const Po = "repositoryUri";
  const So = "repositories";
  const Ro = "smithy.ts.sdk.synthetic.com.amazonaws.ecr";
  const No = "subjectManifestDigest";
  const bo = "scanOnPush";
  const Fo = "server";
  const To = "status";
  const Co = "tagStatus";
  const Oo = "uploadId";
  const wo = "vulnerabilitySourceUpdatedAt";
  const Uo = "com.amazonaws.ecr";
  const Ao = new ve.O(Ro);
  var $o = [ -3, Ro, "ECRServiceException", 0, [], [] ];
  Ao.registerError($o, ECRServiceException);
  const Lo = new ve.O(Uo);
  var ko = [ -3, Uo, Ie, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(ko, BlockedByOrganizationPolicyException);
  var zo = [ -3, Uo, Ue, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(zo, EmptyUploadException);
  var Do = [ -3, Uo, Ce, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Do, ExclusionAlreadyExistsException);
  var jo = [ -3, Uo, we, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(jo, ExclusionNotFoundException);
  var Bo = [ -3, Uo, $e, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Bo, ImageAlreadyExistsException);
  var Mo = [ -3, Uo, Ae, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Mo, ImageArchivedException);
  var Vo = [ -3, Uo, ke, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Vo, ImageDigestDoesNotMatchException);
  var Go = [ -3, Uo, Ve, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Go, ImageNotFoundException);
  var Ko = [ -3, Uo, He, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Ko, ImageStorageClassUpdateNotSupportedException);
  var Ho = [ -3, Uo, _e, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Ho, ImageTagAlreadyExistsException);
  var qo = [ -3, Uo, Be, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(qo, InvalidLayerException);
  var Zo = [ -3, Uo, Me, {
   [Bt]: zt
  }, [ vo, ho, Oo, xo, mo ], [ 0, 0, 0, 1, 0 ] ];
  Lo.registerError(Zo, InvalidLayerPartException);
  var _o = [ -3, Uo, Ge, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(_o, InvalidParameterException);
  var Yo = [ -3, Uo, Qe, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Yo, InvalidTagParameterException);
  var Jo = [ -3, Uo, We, {
   [Bt]: zt
  }, [ mo, so ], [ 0, 0 ] ];
  Lo.registerError(Jo, KmsException);
  var Qo = [ -3, Uo, Xe, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Qo, LayerAlreadyExistsException);
  var Wo = [ -3, Uo, tt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Wo, LayerInaccessibleException);
  var Xo = [ -3, Uo, rt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Xo, LayerPartTooSmallException);
  var en = [ -3, Uo, ot, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(en, LayersNotFoundException);
  var tn = [ -3, Uo, nt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(tn, LifecyclePolicyNotFoundException);
  var on = [ -3, Uo, ct, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(on, LifecyclePolicyPreviewInProgressException);
  var nn = [ -3, Uo, it, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(nn, LifecyclePolicyPreviewNotFoundException);
  var cn = [ -3, Uo, et, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(cn, LimitExceededException);
  var rn = [ -3, Uo, at, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(rn, PullThroughCacheRuleAlreadyExistsException);
  var an = [ -3, Uo, st, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(an, PullThroughCacheRuleNotFoundException);
  var sn = [ -3, Uo, dt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(sn, ReferencedImagesNotFoundException);
  var pn = [ -3, Uo, gt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(pn, RegistryPolicyNotFoundException);
  var ln = [ -3, Uo, lt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(ln, ReplicationBackfillInProgressException);
  var En = [ -3, Uo, Et, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(En, ReplicationBackfillInvalidStatusException);
  var un = [ -3, Uo, ut, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(un, ReplicationBackfillNotFoundException);
  var dn = [ -3, Uo, pt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(dn, RepositoryAlreadyExistsException);
  var xn = [ -3, Uo, mt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(xn, RepositoryNotEmptyException);
  var mn = [ -3, Uo, yt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(mn, RepositoryNotFoundException);
  var yn = [ -3, Uo, ft, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(yn, RepositoryPolicyNotFoundException);
  var gn = [ -3, Uo, Pt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(gn, ScanNotFoundException);
  var fn = [ -3, Uo, St, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(fn, SecretNotFoundException);
  var vn = [ -3, Uo, It, {
   [Bt]: Fo
  }, [ mo ], [ 0 ] ];
  Lo.registerError(vn, ServerException);
  var hn = [ -3, Uo, ht, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(hn, SigningConfigurationNotFoundException);
  var In = [ -3, Uo, Rt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(In, TemplateAlreadyExistsException);
  var Pn = [ -3, Uo, bt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Pn, TemplateNotFoundException);
  var Sn = [ -3, Uo, Nt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Sn, TooManyTagsException);
  var Rn = [ -3, Uo, Ct, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Rn, UnableToAccessSecretException);
  var Nn = [ -3, Uo, Ot, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Nn, UnableToDecryptSecretValueException);
  var bn = [ -3, Uo, wt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(bn, UnableToGetUpstreamImageException);
  var Fn = [ -3, Uo, Ut, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Fn, UnableToGetUpstreamLayerException);
  var Tn = [ -3, Uo, At, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Tn, UnableToListUpstreamImageReferrersException);
  var Cn = [ -3, Uo, Ft, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Cn, UnsupportedImageTypeException);
  var On = [ -3, Uo, $t, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(On, UnsupportedUpstreamRegistryException);
  var wn = [ -3, Uo, Tt, {
   [Bt]: zt
  }, [ mo ], [ 0 ] ];
  Lo.registerError(wn, UploadNotFoundException);
  var Un = [ -3, Uo, Lt, {
   [Bt]: zt,
   [qt]: 400
  }, [ mo ], [ 0 ] ];
  Lo.registerError(Un, ValidationException);
  const An = [ Ao, Lo ];
  var $n = [ 3, Uo, Se, 0, [ Co, Wt ], [ 0, 0 ] ];
  var Ln = [ 3, Uo, Re, 0, [ ho, vo, Yt, go, yo, Ht ], [ 0, 0, () => _n, 0, 1, () => $n ], 1 ];
  var kn = [ 3, Uo, Ne, 0, [ Zt, go ], [ () => Zn, 0 ] ];
  var zn = [ 3, Uo, be, 0, [ vo, Io, go, yo ], [ 0, 64 | 0, 0, 1 ] ];
  var Dn = [ 3, Uo, Fe, 0, [ So, go ], [ () => Jn, 0 ] ];
  var jn = [ 3, Uo, Oe, 0, [ Vt, po ], [ 0, 0 ], 1 ];
  var Bn = [ 3, Uo, Le, 0, [ vo, ho, _t, co, oo, Qt, no, to, Jt, kt, uo, No, Wt, lo, Eo ], [ 0, 0, 0, 64 | 0, 1, 4, () => Kn, () => Vn, 0, 0, 4, 0, 0, 4, 4 ] ];
  var Mn = [ 3, Uo, De, 0, [ _t, ao ], [ 0, 0 ] ];
  var Vn = [ 3, Uo, qe, 0, [ eo, wo, Gt ], [ 4, 4, 128 | 1 ] ];
  var Gn = [ 3, Uo, Ke, 0, [ bo ], [ 2 ] ];
  var Kn = [ 3, Uo, Ze, 0, [ To, jt ], [ 0, 0 ] ];
  var Hn = [ 3, Uo, Ye, 0, [ Kt, Ht ], [ 0, 0 ], 2 ];
  var qn = [ 3, Uo, vt, 0, [ fo, vo, ho, Po, Dt, io, ro, Xt, Mt ], [ 0, 0, 0, 0, 4, 0, () => Yn, () => Gn, () => jn ] ];
  var Zn = [ 1, Uo, ze, 0, () => Bn ];
  var _n = [ 1, Uo, je, 0, () => Mn ];
  var Yn = [ 1, Uo, Je, 0, () => Hn ];
  var Jn = [ 1, Uo, xt, 0, () => qn ];
  var Qn = [ 9, Uo, Pe, 0, () => Ln, () => kn ];
  var Wn = [ 9, Uo, Te, 0, () => zn, () => Dn ];
  const getRuntimeConfig = e => ({
   apiVersion: "2015-09-21",
   base64Decoder: e?.base64Decoder ?? H.E,
   base64Encoder: e?.base64Encoder ?? q.n,
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
    errorTypeRegistries: An,
    xmlNamespace: "http://ecr.amazonaws.com/doc/2015-09-21/",
    version: "2015-09-21",
    serviceTarget: "AmazonEC2ContainerRegistry_V20150921"
   },
   serviceId: e?.serviceId ?? "ECR",
   sha256: e?.sha256 ?? V.k,
   urlParser: e?.urlParser ?? K.D,
   utf8Decoder: e?.utf8Decoder ?? Z.a,
   utf8Encoder: e?.utf8Encoder ?? _.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, C.I)(process.version);
   const t = (0, w.I)(e);
   const defaultConfigProvider = () => t().then(O.l);
   const o = getRuntimeConfig(e);
   (0, S.I)(process.version);
   const n = {
    profile: e?.profile,
    logger: o.logger
   };
   return {
    ...o,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, U.Z)(F.$, n),
    bodyLengthChecker: e?.bodyLengthChecker ?? z.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? T.v6,
    defaultSocketTimeout: (0, R.E)(e?.requestHandler, 3e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, N.pf)({
     serviceId: o.serviceId,
     clientVersion: P.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, U.Z)(m.qs, e),
    region: e?.region ?? (0, U.Z)(A.GG, {
     ...A.zH,
     ...n
    }),
    requestHandler: D.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, U.Z)({
     ...m.kN,
     default: async () => (await defaultConfigProvider()).retryMode || k.L0
    }, e),
    streamCollector: e?.streamCollector ?? j.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, U.Z)($.e$, n),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, U.Z)(L.Ko, n),
    userAgentAppId: e?.userAgentAppId ?? (0, U.Z)(b.hV, n)
   };
  };
  var Xn = o(9999);
  var ec = o(6571);
  var tc = o(274);
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
   const o = Object.assign((0, Xn.R)(e), (0, ec.xA)(e), (0, tc.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, Xn.$)(o), (0, ec.uv)(o), (0, tc.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class ECRClient extends E.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const E = (0, n.D)(o);
    const f = (0, m.$z)(E);
    const v = (0, u.T)(f);
    const h = (0, c.OV)(v);
    const I = (0, d.Co)(h);
    const P = resolveHttpAuthSchemeConfig(I);
    const S = resolveRuntimeExtensions(P, e?.extensions || []);
    this.config = S;
    this.middlewareStack.use((0, g.wq)(this.config));
    this.middlewareStack.use((0, i.sM)(this.config));
    this.middlewareStack.use((0, y.ey)(this.config));
    this.middlewareStack.use((0, x.vK)(this.config));
    this.middlewareStack.use((0, c.TC)(this.config));
    this.middlewareStack.use((0, r.Y7)(this.config));
    this.middlewareStack.use((0, a.n)(this.config));
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
  var oc = o(6801);
  const nc = (0, oc.k)(I, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", d.rD);
  const cc = {};
  const _mw0 = (e, t, o, n) => [];
  class DescribeImagesCommand extends(nc(cc, _mw0, "DescribeImages", Qn)){}
  class DescribeRepositoriesCommand extends(nc(cc, _mw0, "DescribeRepositories", Wn)){}
 })
};
