"use strict";

exports.id = 211;

exports.ids = [ 211 ];

exports.modules = {
 7592: ((e, t, o) => {
  o.d(t, {
   BatchGetImageCommand: () => BatchGetImageCommand,
   DescribeRepositoriesCommand: () => DescribeRepositoriesCommand,
   ECRClient: () => ECRClient,
   GetDownloadUrlForLayerCommand: () => GetDownloadUrlForLayerCommand
  });
  var r = o(846);
  var n = o(9007);
  var a = o(8486);
  var c = o(5180);
  var i = o(7591);
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
  var h = o(8181);
  var f = o(8743);
  var v = o(9362);
  const defaultECRHttpAuthSchemeParametersProvider = async (e, t, o) => ({
   operation: (0, f.u)(t).operation,
   region: await (0, v.t)(e.region)() || (() => {
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
   const t = (0, h.ho)(e);
   return Object.assign(t, {
    authSchemePreference: (0, v.t)(e.authSchemePreference ?? [])
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
  var w = o(2628);
  var C = o(9882);
  var F = o(1034);
  var T = o(479);
  var O = o(8234);
  var U = o(3945);
  var $ = o(6152);
  var A = o(7580);
  var L = o(4254);
  var z = o(4353);
  var k = o(2127);
  var D = o(1668);
  var j = o(6660);
  var B = o(2526);
  var M = o(6275);
  var G = o(910);
  var V = o(7545);
  var q = o(8977);
  var K = o(9700);
  var H = o(7305);
  var Q = o(7332);
  var J = o(9809);
  var Z = o(6180);
  var _ = o(8479);
  var W = o(7009);
  var Y = o(1046);
  var X = o(5258);
  const ee = "ref";
  const te = -1, oe = true, re = "isSet", ne = "PartitionResult", ae = "stringEquals", ce = "booleanEquals", ie = "getAttr", se = {
   [ee]: "Endpoint"
  }, pe = {
   fn: ie,
   argv: [ {
    [ee]: ne
   }, "name" ]
  }, le = {
   [ee]: ne
  }, Ee = {}, ue = [ {
   [ee]: "Region"
  } ];
  const de = {
   conditions: [ [ re, [ se ] ], [ re, ue ], [ "aws.partition", ue, ne ], [ ae, [ pe, "aws-eusc" ] ], [ ae, [ pe, "aws-iso-f" ] ], [ ae, [ pe, "aws-iso-e" ] ], [ ae, [ pe, "aws-iso-b" ] ], [ ae, [ pe, "aws-iso" ] ], [ ae, [ pe, "aws-cn" ] ], [ ae, [ pe, "aws-us-gov" ] ], [ ae, [ pe, "aws" ] ], [ ce, [ {
    [ee]: "UseFIPS"
   }, oe ] ], [ ce, [ {
    fn: ie,
    argv: [ le, "supportsFIPS" ]
   }, oe ] ], [ ce, [ {
    [ee]: "UseDualStack"
   }, oe ] ], [ ce, [ {
    fn: ie,
    argv: [ le, "supportsDualStack" ]
   }, oe ] ] ],
   results: [ [ te ], [ te, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ te, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ se, Ee ], [ "https://api.ecr.{Region}.{PartitionResult#dnsSuffix}", Ee ], [ "https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", Ee ], [ "https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}", Ee ], [ "https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Ee ], [ "https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Ee ], [ te, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ te, "FIPS is enabled but this partition does not support FIPS" ], [ "https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", Ee ], [ te, "DualStack is enabled but this partition does not support DualStack" ], [ te, "Invalid Configuration: Missing Region" ] ]
  };
  const xe = 2;
  const me = 1e8;
  const ye = new Int32Array([ -1, 1, -1, 0, 23, 3, 1, 4, me + 13, 2, 5, me + 13, 3, 20, 6, 4, 20, 7, 5, 20, 8, 6, 20, 9, 7, 20, 10, 8, 20, 11, 9, 20, 12, 10, 20, 13, 11, 16, 14, 13, 15, me + 4, 14, me + 11, me + 12, 12, 18, 17, 13, me + 9, me + 10, 13, 19, me + 6, 14, me + 8, me + 9, 11, 22, 21, 13, me + 5, me + 4, 13, me + 7, me + 6, 11, me + 1, 24, 13, me + 2, me + 3 ]);
  const ge = X.d.from(ye, xe, de.conditions, de.results);
  const he = new _.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => he.get(e, () => (0, W.c)(ge, {
   endpointParams: e,
   logger: t.logger
  }));
  Y.m.aws = Z.U;
  var fe = o(5629);
  var ve = o(4667);
  class ECRServiceException extends ve.T {
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
  const Pe = "BatchGetImage";
  const Re = "BatchGetImageRequest";
  const Se = "BatchGetImageResponse";
  const Ne = "DescribeRepositoriesRequest";
  const be = "DescribeRepositoriesResponse";
  const we = "DescribeRepositories";
  const Ce = "ExclusionAlreadyExistsException";
  const Fe = "EncryptionConfiguration";
  const Te = "ExclusionNotFoundException";
  const Oe = "EmptyUploadException";
  const Ue = "GetDownloadUrlForLayer";
  const $e = "GetDownloadUrlForLayerRequest";
  const Ae = "GetDownloadUrlForLayerResponse";
  const Le = "Image";
  const ze = "ImageArchivedException";
  const ke = "ImageAlreadyExistsException";
  const De = "ImageDigestDoesNotMatchException";
  const je = "ImageFailure";
  const Be = "ImageFailureList";
  const Me = "ImageIdentifier";
  const Ge = "ImageIdentifierList";
  const Ve = "ImageList";
  const qe = "InvalidLayerException";
  const Ke = "InvalidLayerPartException";
  const He = "ImageNotFoundException";
  const Qe = "InvalidParameterException";
  const Je = "ImageScanningConfiguration";
  const Ze = "ImageStorageClassUpdateNotSupportedException";
  const _e = "ImageTagAlreadyExistsException";
  const We = "ImageTagMutabilityExclusionFilter";
  const Ye = "ImageTagMutabilityExclusionFilters";
  const Xe = "InvalidTagParameterException";
  const et = "KmsException";
  const tt = "LayerAlreadyExistsException";
  const ot = "LimitExceededException";
  const rt = "LayerInaccessibleException";
  const nt = "LayersNotFoundException";
  const at = "LifecyclePolicyNotFoundException";
  const ct = "LifecyclePolicyPreviewInProgressException";
  const it = "LifecyclePolicyPreviewNotFoundException";
  const st = "LayerPartTooSmallException";
  const pt = "PullThroughCacheRuleAlreadyExistsException";
  const lt = "PullThroughCacheRuleNotFoundException";
  const Et = "RepositoryAlreadyExistsException";
  const ut = "ReplicationBackfillInProgressException";
  const dt = "ReplicationBackfillInvalidStatusException";
  const xt = "ReplicationBackfillNotFoundException";
  const mt = "ReferencedImagesNotFoundException";
  const yt = "RepositoryList";
  const gt = "RepositoryNotEmptyException";
  const ht = "RepositoryNotFoundException";
  const ft = "RegistryPolicyNotFoundException";
  const vt = "RepositoryPolicyNotFoundException";
  const It = "Repository";
  const Pt = "SigningConfigurationNotFoundException";
  const Rt = "ServerException";
  const St = "ScanNotFoundException";
  const Nt = "SecretNotFoundException";
  const bt = "TemplateAlreadyExistsException";
  const wt = "TooManyTagsException";
  const Ct = "TemplateNotFoundException";
  const Ft = "UnsupportedImageTypeException";
  const Tt = "UploadNotFoundException";
  const Ot = "UnableToAccessSecretException";
  const Ut = "UnableToDecryptSecretValueException";
  const $t = "UnableToGetUpstreamImageException";
  const At = "UnableToGetUpstreamLayerException";
  const Lt = "UnableToListUpstreamImageReferrersException";
  const zt = "UnsupportedUpstreamRegistryException";
  const kt = "ValidationException";
  const Dt = "acceptedMediaTypes";
  const jt = "client";
  const Bt = "createdAt";
  const Mt = "downloadUrl";
  const Gt = "error";
  const Vt = "encryptionConfiguration";
  const qt = "encryptionType";
  const Kt = "failures";
  const Ht = "failureCode";
  const Qt = "failureReason";
  const Jt = "filterType";
  const Zt = "filter";
  const _t = "httpError";
  const Wt = "images";
  const Yt = "imageDigest";
  const Xt = "imageIds";
  const eo = "imageId";
  const to = "imageManifest";
  const oo = "imageManifestMediaType";
  const ro = "imageScanningConfiguration";
  const no = "imageTagMutability";
  const ao = "imageTagMutabilityExclusionFilters";
  const co = "imageTag";
  const io = "kmsError";
  const so = "kmsKey";
  const po = "layerDigest";
  const lo = "lastValidByteReceived";
  const Eo = "message";
  const uo = "maxResults";
  const xo = "nextToken";
  const mo = "repositoryArn";
  const yo = "registryId";
  const go = "repositoryName";
  const ho = "repositoryNames";
  const fo = "repositoryUri";
  const vo = "repositories";
  const Io = "smithy.ts.sdk.synthetic.com.amazonaws.ecr";
  const Po = "scanOnPush";
  const Ro = "server";
  const So = "uploadId";
  const No = "com.amazonaws.ecr";
  const bo = new fe.O(Io);
  var wo = [ -3, Io, "ECRServiceException", 0, [], [] ];
  bo.registerError(wo, ECRServiceException);
  const Co = new fe.O(No);
  var Fo = [ -3, No, Ie, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Fo, BlockedByOrganizationPolicyException);
  var To = [ -3, No, Oe, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(To, EmptyUploadException);
  var Oo = [ -3, No, Ce, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Oo, ExclusionAlreadyExistsException);
  var Uo = [ -3, No, Te, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Uo, ExclusionNotFoundException);
  var $o = [ -3, No, ke, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError($o, ImageAlreadyExistsException);
  var Ao = [ -3, No, ze, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Ao, ImageArchivedException);
  var Lo = [ -3, No, De, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Lo, ImageDigestDoesNotMatchException);
  var zo = [ -3, No, He, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(zo, ImageNotFoundException);
  var ko = [ -3, No, Ze, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(ko, ImageStorageClassUpdateNotSupportedException);
  var Do = [ -3, No, _e, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Do, ImageTagAlreadyExistsException);
  var jo = [ -3, No, qe, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(jo, InvalidLayerException);
  var Bo = [ -3, No, Ke, {
   [Gt]: jt
  }, [ yo, go, So, lo, Eo ], [ 0, 0, 0, 1, 0 ] ];
  Co.registerError(Bo, InvalidLayerPartException);
  var Mo = [ -3, No, Qe, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Mo, InvalidParameterException);
  var Go = [ -3, No, Xe, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Go, InvalidTagParameterException);
  var Vo = [ -3, No, et, {
   [Gt]: jt
  }, [ Eo, io ], [ 0, 0 ] ];
  Co.registerError(Vo, KmsException);
  var qo = [ -3, No, tt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(qo, LayerAlreadyExistsException);
  var Ko = [ -3, No, rt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Ko, LayerInaccessibleException);
  var Ho = [ -3, No, st, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Ho, LayerPartTooSmallException);
  var Qo = [ -3, No, nt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Qo, LayersNotFoundException);
  var Jo = [ -3, No, at, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Jo, LifecyclePolicyNotFoundException);
  var Zo = [ -3, No, ct, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Zo, LifecyclePolicyPreviewInProgressException);
  var _o = [ -3, No, it, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(_o, LifecyclePolicyPreviewNotFoundException);
  var Wo = [ -3, No, ot, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Wo, LimitExceededException);
  var Yo = [ -3, No, pt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Yo, PullThroughCacheRuleAlreadyExistsException);
  var Xo = [ -3, No, lt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Xo, PullThroughCacheRuleNotFoundException);
  var er = [ -3, No, mt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(er, ReferencedImagesNotFoundException);
  var tr = [ -3, No, ft, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(tr, RegistryPolicyNotFoundException);
  var or = [ -3, No, ut, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(or, ReplicationBackfillInProgressException);
  var rr = [ -3, No, dt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(rr, ReplicationBackfillInvalidStatusException);
  var nr = [ -3, No, xt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(nr, ReplicationBackfillNotFoundException);
  var ar = [ -3, No, Et, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(ar, RepositoryAlreadyExistsException);
  var cr = [ -3, No, gt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(cr, RepositoryNotEmptyException);
  var ir = [ -3, No, ht, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(ir, RepositoryNotFoundException);
  var sr = [ -3, No, vt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(sr, RepositoryPolicyNotFoundException);
  var pr = [ -3, No, St, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(pr, ScanNotFoundException);
  var lr = [ -3, No, Nt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(lr, SecretNotFoundException);
  var Er = [ -3, No, Rt, {
   [Gt]: Ro
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Er, ServerException);
  var ur = [ -3, No, Pt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(ur, SigningConfigurationNotFoundException);
  var dr = [ -3, No, bt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(dr, TemplateAlreadyExistsException);
  var xr = [ -3, No, Ct, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(xr, TemplateNotFoundException);
  var mr = [ -3, No, wt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(mr, TooManyTagsException);
  var yr = [ -3, No, Ot, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(yr, UnableToAccessSecretException);
  var gr = [ -3, No, Ut, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(gr, UnableToDecryptSecretValueException);
  var hr = [ -3, No, $t, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(hr, UnableToGetUpstreamImageException);
  var fr = [ -3, No, At, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(fr, UnableToGetUpstreamLayerException);
  var vr = [ -3, No, Lt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(vr, UnableToListUpstreamImageReferrersException);
  var Ir = [ -3, No, Ft, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Ir, UnsupportedImageTypeException);
  var Pr = [ -3, No, zt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Pr, UnsupportedUpstreamRegistryException);
  var Rr = [ -3, No, Tt, {
   [Gt]: jt
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Rr, UploadNotFoundException);
  var Sr = [ -3, No, kt, {
   [Gt]: jt,
   [_t]: 400
  }, [ Eo ], [ 0 ] ];
  Co.registerError(Sr, ValidationException);
  const Nr = [ bo, Co ];
  var br = [ 3, No, Re, 0, [ go, Xt, yo, Dt ], [ 0, () => Br, 0, 64 | 0 ], 2 ];
  var wr = [ 3, No, Se, 0, [ Wt, Kt ], [ () => Mr, () => jr ] ];
  var Cr = [ 3, No, Ne, 0, [ yo, ho, xo, uo ], [ 0, 64 | 0, 0, 1 ] ];
  var Fr = [ 3, No, be, 0, [ vo, xo ], [ () => Vr, 0 ] ];
  var Tr = [ 3, No, Fe, 0, [ qt, so ], [ 0, 0 ], 1 ];
  var Or = [ 3, No, $e, 0, [ go, po, yo ], [ 0, 0, 0 ], 2 ];
  var Ur = [ 3, No, Ae, 0, [ Mt, po ], [ 0, 0 ] ];
  var $r = [ 3, No, Le, 0, [ yo, go, eo, to, oo ], [ 0, 0, () => Lr, 0, 0 ] ];
  var Ar = [ 3, No, je, 0, [ eo, Ht, Qt ], [ () => Lr, 0, 0 ] ];
  var Lr = [ 3, No, Me, 0, [ Yt, co ], [ 0, 0 ] ];
  var zr = [ 3, No, Je, 0, [ Po ], [ 2 ] ];
  var kr = [ 3, No, We, 0, [ Jt, Zt ], [ 0, 0 ], 2 ];
  var Dr = [ 3, No, It, 0, [ mo, yo, go, fo, Bt, no, ao, ro, Vt ], [ 0, 0, 0, 0, 4, 0, () => Gr, () => zr, () => Tr ] ];
  var jr = [ 1, No, Be, 0, () => Ar ];
  var Br = [ 1, No, Ge, 0, () => Lr ];
  var Mr = [ 1, No, Ve, 0, () => $r ];
  var Gr = [ 1, No, Ye, 0, () => kr ];
  var Vr = [ 1, No, yt, 0, () => Dr ];
  var qr = [ 9, No, Pe, 0, () => br, () => wr ];
  var Kr = [ 9, No, we, 0, () => Cr, () => Fr ];
  var Hr = [ 9, No, Ue, 0, () => Or, () => Ur ];
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
   logger: e?.logger ?? new V.N,
   protocol: e?.protocol ?? M.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ecr",
    errorTypeRegistries: Nr,
    xmlNamespace: "http://ecr.amazonaws.com/doc/2015-09-21/",
    version: "2015-09-21",
    serviceTarget: "AmazonEC2ContainerRegistry_V20150921"
   },
   serviceId: e?.serviceId ?? "ECR",
   sha256: e?.sha256 ?? G.k,
   urlParser: e?.urlParser ?? q.D,
   utf8Decoder: e?.utf8Decoder ?? Q.a,
   utf8Encoder: e?.utf8Encoder ?? J.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, F.I)(process.version);
   const t = (0, O.I)(e);
   const defaultConfigProvider = () => t().then(T.l);
   const o = getRuntimeConfig(e);
   (0, R.I)(process.version);
   const r = {
    profile: e?.profile,
    logger: o.logger
   };
   return {
    ...o,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, U.Z)(w.$, r),
    bodyLengthChecker: e?.bodyLengthChecker ?? k.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? C.v6,
    defaultSocketTimeout: (0, S.E)(e?.requestHandler, 3e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, N.pf)({
     serviceId: o.serviceId,
     clientVersion: P.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, U.Z)(m.qs, e),
    region: e?.region ?? (0, U.Z)($.GG, {
     ...$.zH,
     ...r
    }),
    requestHandler: D.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, U.Z)({
     ...m.kN,
     default: async () => (await defaultConfigProvider()).retryMode || z.L0
    }, e),
    streamCollector: e?.streamCollector ?? j.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, U.Z)(A.e$, r),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, U.Z)(L.Ko, r),
    userAgentAppId: e?.userAgentAppId ?? (0, U.Z)(b.hV, r)
   };
  };
  var Qr = o(9999);
  var Jr = o(6571);
  var Zr = o(274);
  const getHttpAuthExtensionConfiguration = e => {
   const t = e.httpAuthSchemes;
   let o = e.httpAuthSchemeProvider;
   let r = e.credentials;
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
   const o = Object.assign((0, Qr.R)(e), (0, Jr.xA)(e), (0, Zr.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, Qr.$)(o), (0, Jr.uv)(o), (0, Zr.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class ECRClient extends E.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const E = (0, r.D)(o);
    const h = (0, m.$z)(E);
    const f = (0, u.T)(h);
    const v = (0, n.OV)(f);
    const I = (0, d.Co)(v);
    const P = resolveHttpAuthSchemeConfig(I);
    const R = resolveRuntimeExtensions(P, e?.extensions || []);
    this.config = R;
    this.middlewareStack.use((0, g.wq)(this.config));
    this.middlewareStack.use((0, a.sM)(this.config));
    this.middlewareStack.use((0, y.ey)(this.config));
    this.middlewareStack.use((0, x.vK)(this.config));
    this.middlewareStack.use((0, n.TC)(this.config));
    this.middlewareStack.use((0, c.Y7)(this.config));
    this.middlewareStack.use((0, i.n)(this.config));
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
  var _r = o(6801);
  const Wr = (0, _r.k)(I, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", d.rD);
  const Yr = {};
  const _mw0 = (e, t, o, r) => [];
  class BatchGetImageCommand extends(Wr(Yr, _mw0, "BatchGetImage", qr)){}
  class DescribeRepositoriesCommand extends(Wr(Yr, _mw0, "DescribeRepositories", Kr)){}
  class GetDownloadUrlForLayerCommand extends(Wr(Yr, _mw0, "GetDownloadUrlForLayer", Hr)){}
 }),
 6275: ((e, t, o) => {
  o.d(t, {
   T: () => AwsJson1_1Protocol
  });
  var r = o(5715);
  var n = o(5143);
  var a = o(7446);
  var c = o(6204);
  var i = o(5125);
  var s = o(4017);
  class AwsJsonRpcProtocol extends r.M {
   serializer;
   deserializer;
   serviceTarget;
   codec;
   mixin;
   awsQueryCompatible;
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: o, awsQueryCompatible: r, jsonCodec: a}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t
    });
    this.serviceTarget = o;
    this.codec = a ?? new n.p({
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!r;
    this.mixin = new s.U(this.awsQueryCompatible);
   }
   async serializeRequest(e, t, o) {
    const r = await super.serializeRequest(e, t, o);
    if (!r.path.endsWith("/")) r.path += "/";
    r.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    r.headers["x-amz-target"] = `${this.serviceTarget}.${e.name}`;
    if (this.awsQueryCompatible) r.headers["x-amzn-query-mode"] = "true";
    if ((0, c.L)(e.input) === "unit" || !r.body) r.body = "{}";
    return r;
   }
   getPayloadCodec() {
    return this.codec;
   }
   async handleError(e, t, o, r, n) {
    const {awsQueryCompatible: c} = this;
    if (c) this.mixin.setQueryCompatError(r, o);
    const s = (0, a.rh)(o, r, c) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, s, this.options.defaultNamespace);
    const {errorSchema: p, errorMetadata: l} = await this.mixin.getErrorSchemaOrThrowBaseException(s, this.options.defaultNamespace, o, r, n, c ? this.mixin.findQueryCompatibleError : void 0);
    const E = i.l1.of(p);
    const u = r.message ?? r.Message ?? "UnknownError";
    const d = this.compositeErrorRegistry.getErrorCtor(p) ?? Error;
    const x = new d({});
    const m = {};
    const y = this.codec.createDeserializer();
    for (const [e, t] of E.structIterator()) if (r[e] != null) m[e] = y.readObject(t, r[e]);
    if (c) this.mixin.queryCompatOutput(r, m);
    throw this.mixin.decorateServiceException(Object.assign(x, l, {
     $fault: E.getMergedTraits().error,
     message: u
    }, m), r);
   }
  }
  class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: o, awsQueryCompatible: r, jsonCodec: n}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t,
     serviceTarget: o,
     awsQueryCompatible: r,
     jsonCodec: n
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
