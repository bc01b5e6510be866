"use strict";

exports.id = 64;

exports.ids = [ 64 ];

exports.modules = {
 6064: ((e, t, s) => {
  s.d(t, {
   GetParametersCommand: () => GetParametersCommand,
   SSMClient: () => SSMClient
  });
  var o = s(846);
  var a = s(9007);
  var n = s(8486);
  var i = s(5180);
  var c = s(7591);
  var r = s(2781);
  var p = s(7086);
  var d = s(1567);
  var l = s(8702);
  var m = s(7503);
  var u = s(4172);
  var x = s(7041);
  var E = s(7760);
  var v = s(2122);
  var I = s(7849);
  var y = s(8181);
  var S = s(8743);
  var g = s(9362);
  const defaultSSMHttpAuthSchemeParametersProvider = async (e, t, s) => ({
   operation: (0, S.u)(t).operation,
   region: await (0, g.t)(e.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(e) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "ssm",
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
  const defaultSSMHttpAuthSchemeProvider = e => {
   const t = [];
   switch (e.operation) {
   default:
    t.push(createAwsAuthSigv4HttpAuthOption(e));
   }
   return t;
  };
  const resolveHttpAuthSchemeConfig = e => {
   const t = (0, y.ho)(e);
   return Object.assign(t, {
    authSchemePreference: (0, g.t)(e.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = e => Object.assign(e, {
   useDualstackEndpoint: e.useDualstackEndpoint ?? false,
   useFipsEndpoint: e.useFipsEndpoint ?? false,
   defaultSigningName: "ssm"
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
  const f = {
   rE: "3.1169.0"
  };
  var M = s(5477);
  var O = s(9121);
  var P = s(7532);
  var A = s(7652);
  var D = s(2628);
  var $ = s(9882);
  var N = s(1034);
  var T = s(479);
  var b = s(8234);
  var C = s(3945);
  var L = s(6152);
  var R = s(7580);
  var w = s(4254);
  var F = s(4353);
  var z = s(2127);
  var j = s(1668);
  var U = s(6660);
  var V = s(2526);
  var k = s(6275);
  var q = s(910);
  var K = s(7545);
  var H = s(8977);
  var Q = s(9700);
  var G = s(7305);
  var J = s(7332);
  var Z = s(9809);
  var _ = s(6180);
  var W = s(8479);
  var B = s(7009);
  var Y = s(1046);
  var X = s(5258);
  const ee = "ref";
  const te = -1, se = true, oe = "isSet", ae = "PartitionResult", ne = "booleanEquals", ie = "getAttr", ce = {
   [ee]: "Endpoint"
  }, re = {
   [ee]: ae
  }, pe = {}, de = [ {
   [ee]: "Region"
  } ];
  const le = {
   conditions: [ [ oe, [ ce ] ], [ oe, de ], [ "aws.partition", de, ae ], [ ne, [ {
    [ee]: "UseFIPS"
   }, se ] ], [ ne, [ {
    [ee]: "UseDualStack"
   }, se ] ], [ ne, [ {
    fn: ie,
    argv: [ re, "supportsDualStack" ]
   }, se ] ], [ ne, [ {
    fn: ie,
    argv: [ re, "supportsFIPS" ]
   }, se ] ], [ "stringEquals", [ {
    fn: ie,
    argv: [ re, "name" ]
   }, "aws-us-gov" ] ] ],
   results: [ [ te ], [ te, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ te, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ce, pe ], [ "https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", pe ], [ te, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://ssm.{Region}.amazonaws.com", pe ], [ "https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}", pe ], [ te, "FIPS is enabled but this partition does not support FIPS" ], [ "https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}", pe ], [ te, "DualStack is enabled but this partition does not support DualStack" ], [ "https://ssm.{Region}.{PartitionResult#dnsSuffix}", pe ], [ te, "Invalid Configuration: Missing Region" ] ]
  };
  const me = 2;
  const ue = 1e8;
  const xe = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, ue + 12, 2, 5, ue + 12, 3, 8, 6, 4, 7, ue + 11, 5, ue + 9, ue + 10, 4, 11, 9, 6, 10, ue + 8, 7, ue + 6, ue + 7, 5, 12, ue + 5, 6, ue + 4, ue + 5, 3, ue + 1, 14, 4, ue + 2, ue + 3 ]);
  const Ee = X.d.from(xe, me, le.conditions, le.results);
  const ve = new W.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => ve.get(e, () => (0, B.c)(Ee, {
   endpointParams: e,
   logger: t.logger
  }));
  Y.m.aws = _.U;
  var Ie = s(5629);
  var ye = s(4667);
  class SSMServiceException extends ye.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";
   constructor(e) {
    super(e);
    Object.setPrototypeOf(this, SSMServiceException.prototype);
   }
  }
  class AccessDeniedException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#AccessDeniedException";
   name="AccessDeniedException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "AccessDeniedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AccessDeniedException.prototype);
    this.Message = e.Message;
   }
  }
  class InternalServerError extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InternalServerError";
   name="InternalServerError";
   $fault="server";
   Message;
   constructor(e) {
    super({
     name: "InternalServerError",
     $fault: "server",
     ...e
    });
    Object.setPrototypeOf(this, InternalServerError.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidResourceId extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidResourceId";
   name="InvalidResourceId";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidResourceId",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidResourceId.prototype);
   }
  }
  class InvalidResourceType extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidResourceType";
   name="InvalidResourceType";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidResourceType",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidResourceType.prototype);
   }
  }
  class TooManyTagsError extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#TooManyTagsError";
   name="TooManyTagsError";
   $fault="client";
   constructor(e) {
    super({
     name: "TooManyTagsError",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyTagsError.prototype);
   }
  }
  class TooManyUpdates extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#TooManyUpdates";
   name="TooManyUpdates";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TooManyUpdates",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TooManyUpdates.prototype);
    this.Message = e.Message;
   }
  }
  class AlreadyExistsException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#AlreadyExistsException";
   name="AlreadyExistsException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "AlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AlreadyExistsException.prototype);
    this.Message = e.Message;
   }
  }
  class OpsItemConflictException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#OpsItemConflictException";
   name="OpsItemConflictException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "OpsItemConflictException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpsItemConflictException.prototype);
    this.Message = e.Message;
   }
  }
  class OpsItemInvalidParameterException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#OpsItemInvalidParameterException";
   name="OpsItemInvalidParameterException";
   $fault="client";
   ParameterNames;
   Message;
   constructor(e) {
    super({
     name: "OpsItemInvalidParameterException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpsItemInvalidParameterException.prototype);
    this.ParameterNames = e.ParameterNames;
    this.Message = e.Message;
   }
  }
  class OpsItemLimitExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#OpsItemLimitExceededException";
   name="OpsItemLimitExceededException";
   $fault="client";
   ResourceTypes;
   Limit;
   LimitType;
   Message;
   constructor(e) {
    super({
     name: "OpsItemLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpsItemLimitExceededException.prototype);
    this.ResourceTypes = e.ResourceTypes;
    this.Limit = e.Limit;
    this.LimitType = e.LimitType;
    this.Message = e.Message;
   }
  }
  class OpsItemNotFoundException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#OpsItemNotFoundException";
   name="OpsItemNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "OpsItemNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpsItemNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class OpsItemRelatedItemAlreadyExistsException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#OpsItemRelatedItemAlreadyExistsException";
   name="OpsItemRelatedItemAlreadyExistsException";
   $fault="client";
   Message;
   ResourceUri;
   OpsItemId;
   constructor(e) {
    super({
     name: "OpsItemRelatedItemAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpsItemRelatedItemAlreadyExistsException.prototype);
    this.Message = e.Message;
    this.ResourceUri = e.ResourceUri;
    this.OpsItemId = e.OpsItemId;
   }
  }
  class DuplicateInstanceId extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#DuplicateInstanceId";
   name="DuplicateInstanceId";
   $fault="client";
   constructor(e) {
    super({
     name: "DuplicateInstanceId",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DuplicateInstanceId.prototype);
   }
  }
  class InvalidCommandId extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidCommandId";
   name="InvalidCommandId";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidCommandId",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidCommandId.prototype);
   }
  }
  class InvalidInstanceId extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidInstanceId";
   name="InvalidInstanceId";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidInstanceId",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidInstanceId.prototype);
    this.Message = e.Message;
   }
  }
  class DoesNotExistException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#DoesNotExistException";
   name="DoesNotExistException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "DoesNotExistException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DoesNotExistException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidParameters extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidParameters";
   name="InvalidParameters";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidParameters",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidParameters.prototype);
    this.Message = e.Message;
   }
  }
  class AssociationAlreadyExists extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#AssociationAlreadyExists";
   name="AssociationAlreadyExists";
   $fault="client";
   constructor(e) {
    super({
     name: "AssociationAlreadyExists",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AssociationAlreadyExists.prototype);
   }
  }
  class AssociationLimitExceeded extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#AssociationLimitExceeded";
   name="AssociationLimitExceeded";
   $fault="client";
   constructor(e) {
    super({
     name: "AssociationLimitExceeded",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AssociationLimitExceeded.prototype);
   }
  }
  class InvalidDocument extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidDocument";
   name="InvalidDocument";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidDocument",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDocument.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidDocumentVersion extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidDocumentVersion";
   name="InvalidDocumentVersion";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidDocumentVersion",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDocumentVersion.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidOutputLocation extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidOutputLocation";
   name="InvalidOutputLocation";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidOutputLocation",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidOutputLocation.prototype);
   }
  }
  class InvalidSchedule extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidSchedule";
   name="InvalidSchedule";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidSchedule",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidSchedule.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidTag extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidTag";
   name="InvalidTag";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidTag",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTag.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidTarget extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidTarget";
   name="InvalidTarget";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidTarget",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTarget.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidTargetMaps extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidTargetMaps";
   name="InvalidTargetMaps";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidTargetMaps",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTargetMaps.prototype);
    this.Message = e.Message;
   }
  }
  class UnsupportedPlatformType extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#UnsupportedPlatformType";
   name="UnsupportedPlatformType";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "UnsupportedPlatformType",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnsupportedPlatformType.prototype);
    this.Message = e.Message;
   }
  }
  class ConflictException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ConflictException";
   name="ConflictException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ConflictException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ConflictException.prototype);
    this.Message = e.Message;
   }
  }
  class ServiceQuotaExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ServiceQuotaExceededException";
   name="ServiceQuotaExceededException";
   $fault="client";
   Message;
   ResourceId;
   ResourceType;
   QuotaCode;
   ServiceCode;
   constructor(e) {
    super({
     name: "ServiceQuotaExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
    this.Message = e.Message;
    this.ResourceId = e.ResourceId;
    this.ResourceType = e.ResourceType;
    this.QuotaCode = e.QuotaCode;
    this.ServiceCode = e.ServiceCode;
   }
  }
  class DocumentAlreadyExists extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#DocumentAlreadyExists";
   name="DocumentAlreadyExists";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "DocumentAlreadyExists",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DocumentAlreadyExists.prototype);
    this.Message = e.Message;
   }
  }
  class DocumentLimitExceeded extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#DocumentLimitExceeded";
   name="DocumentLimitExceeded";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "DocumentLimitExceeded",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DocumentLimitExceeded.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidDocumentContent extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidDocumentContent";
   name="InvalidDocumentContent";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidDocumentContent",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDocumentContent.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidDocumentSchemaVersion extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidDocumentSchemaVersion";
   name="InvalidDocumentSchemaVersion";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidDocumentSchemaVersion",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDocumentSchemaVersion.prototype);
    this.Message = e.Message;
   }
  }
  class MaxDocumentSizeExceeded extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#MaxDocumentSizeExceeded";
   name="MaxDocumentSizeExceeded";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "MaxDocumentSizeExceeded",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, MaxDocumentSizeExceeded.prototype);
    this.Message = e.Message;
   }
  }
  class NoLongerSupportedException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#NoLongerSupportedException";
   name="NoLongerSupportedException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "NoLongerSupportedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, NoLongerSupportedException.prototype);
    this.Message = e.Message;
   }
  }
  class IdempotentParameterMismatch extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#IdempotentParameterMismatch";
   name="IdempotentParameterMismatch";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "IdempotentParameterMismatch",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, IdempotentParameterMismatch.prototype);
    this.Message = e.Message;
   }
  }
  class ResourceLimitExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ResourceLimitExceededException";
   name="ResourceLimitExceededException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ResourceLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceLimitExceededException.prototype);
    this.Message = e.Message;
   }
  }
  class OpsItemAccessDeniedException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#OpsItemAccessDeniedException";
   name="OpsItemAccessDeniedException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "OpsItemAccessDeniedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpsItemAccessDeniedException.prototype);
    this.Message = e.Message;
   }
  }
  class OpsItemAlreadyExistsException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#OpsItemAlreadyExistsException";
   name="OpsItemAlreadyExistsException";
   $fault="client";
   Message;
   OpsItemId;
   constructor(e) {
    super({
     name: "OpsItemAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpsItemAlreadyExistsException.prototype);
    this.Message = e.Message;
    this.OpsItemId = e.OpsItemId;
   }
  }
  class OpsMetadataAlreadyExistsException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#OpsMetadataAlreadyExistsException";
   name="OpsMetadataAlreadyExistsException";
   $fault="client";
   constructor(e) {
    super({
     name: "OpsMetadataAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpsMetadataAlreadyExistsException.prototype);
   }
  }
  class OpsMetadataInvalidArgumentException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#OpsMetadataInvalidArgumentException";
   name="OpsMetadataInvalidArgumentException";
   $fault="client";
   constructor(e) {
    super({
     name: "OpsMetadataInvalidArgumentException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpsMetadataInvalidArgumentException.prototype);
   }
  }
  class OpsMetadataLimitExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#OpsMetadataLimitExceededException";
   name="OpsMetadataLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "OpsMetadataLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpsMetadataLimitExceededException.prototype);
   }
  }
  class OpsMetadataTooManyUpdatesException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#OpsMetadataTooManyUpdatesException";
   name="OpsMetadataTooManyUpdatesException";
   $fault="client";
   constructor(e) {
    super({
     name: "OpsMetadataTooManyUpdatesException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpsMetadataTooManyUpdatesException.prototype);
   }
  }
  class ResourceDataSyncAlreadyExistsException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ResourceDataSyncAlreadyExistsException";
   name="ResourceDataSyncAlreadyExistsException";
   $fault="client";
   SyncName;
   constructor(e) {
    super({
     name: "ResourceDataSyncAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceDataSyncAlreadyExistsException.prototype);
    this.SyncName = e.SyncName;
   }
  }
  class ResourceDataSyncCountExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ResourceDataSyncCountExceededException";
   name="ResourceDataSyncCountExceededException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ResourceDataSyncCountExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceDataSyncCountExceededException.prototype);
    this.Message = e.Message;
   }
  }
  class ResourceDataSyncInvalidConfigurationException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ResourceDataSyncInvalidConfigurationException";
   name="ResourceDataSyncInvalidConfigurationException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ResourceDataSyncInvalidConfigurationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceDataSyncInvalidConfigurationException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidActivation extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidActivation";
   name="InvalidActivation";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidActivation",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidActivation.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidActivationId extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidActivationId";
   name="InvalidActivationId";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidActivationId",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidActivationId.prototype);
    this.Message = e.Message;
   }
  }
  class AssociationDoesNotExist extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#AssociationDoesNotExist";
   name="AssociationDoesNotExist";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "AssociationDoesNotExist",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AssociationDoesNotExist.prototype);
    this.Message = e.Message;
   }
  }
  class ResourceNotFoundException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ResourceNotFoundException";
   name="ResourceNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ResourceNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class AssociatedInstances extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#AssociatedInstances";
   name="AssociatedInstances";
   $fault="client";
   constructor(e) {
    super({
     name: "AssociatedInstances",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AssociatedInstances.prototype);
   }
  }
  class InvalidDocumentOperation extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidDocumentOperation";
   name="InvalidDocumentOperation";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidDocumentOperation",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDocumentOperation.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidDeleteInventoryParametersException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidDeleteInventoryParametersException";
   name="InvalidDeleteInventoryParametersException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidDeleteInventoryParametersException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDeleteInventoryParametersException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidInventoryRequestException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidInventoryRequestException";
   name="InvalidInventoryRequestException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidInventoryRequestException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidInventoryRequestException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidOptionException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidOptionException";
   name="InvalidOptionException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidOptionException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidOptionException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidTypeNameException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidTypeNameException";
   name="InvalidTypeNameException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidTypeNameException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidTypeNameException.prototype);
    this.Message = e.Message;
   }
  }
  class OpsMetadataNotFoundException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#OpsMetadataNotFoundException";
   name="OpsMetadataNotFoundException";
   $fault="client";
   constructor(e) {
    super({
     name: "OpsMetadataNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpsMetadataNotFoundException.prototype);
   }
  }
  class ParameterNotFound extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ParameterNotFound";
   name="ParameterNotFound";
   $fault="client";
   constructor(e) {
    super({
     name: "ParameterNotFound",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ParameterNotFound.prototype);
   }
  }
  class ResourceInUseException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ResourceInUseException";
   name="ResourceInUseException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ResourceInUseException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceInUseException.prototype);
    this.Message = e.Message;
   }
  }
  class ResourceDataSyncNotFoundException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ResourceDataSyncNotFoundException";
   name="ResourceDataSyncNotFoundException";
   $fault="client";
   SyncName;
   SyncType;
   Message;
   constructor(e) {
    super({
     name: "ResourceDataSyncNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceDataSyncNotFoundException.prototype);
    this.SyncName = e.SyncName;
    this.SyncType = e.SyncType;
    this.Message = e.Message;
   }
  }
  class MalformedResourcePolicyDocumentException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#MalformedResourcePolicyDocumentException";
   name="MalformedResourcePolicyDocumentException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "MalformedResourcePolicyDocumentException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, MalformedResourcePolicyDocumentException.prototype);
    this.Message = e.Message;
   }
  }
  class ResourcePolicyConflictException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ResourcePolicyConflictException";
   name="ResourcePolicyConflictException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ResourcePolicyConflictException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourcePolicyConflictException.prototype);
    this.Message = e.Message;
   }
  }
  class ResourcePolicyInvalidParameterException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ResourcePolicyInvalidParameterException";
   name="ResourcePolicyInvalidParameterException";
   $fault="client";
   ParameterNames;
   Message;
   constructor(e) {
    super({
     name: "ResourcePolicyInvalidParameterException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourcePolicyInvalidParameterException.prototype);
    this.ParameterNames = e.ParameterNames;
    this.Message = e.Message;
   }
  }
  class ResourcePolicyNotFoundException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ResourcePolicyNotFoundException";
   name="ResourcePolicyNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ResourcePolicyNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourcePolicyNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class TargetInUseException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#TargetInUseException";
   name="TargetInUseException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TargetInUseException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TargetInUseException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidFilter extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidFilter";
   name="InvalidFilter";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidFilter",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidFilter.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidNextToken extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidNextToken";
   name="InvalidNextToken";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidNextToken",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidNextToken.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidAssociationVersion extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidAssociationVersion";
   name="InvalidAssociationVersion";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidAssociationVersion",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidAssociationVersion.prototype);
    this.Message = e.Message;
   }
  }
  class AssociationExecutionDoesNotExist extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#AssociationExecutionDoesNotExist";
   name="AssociationExecutionDoesNotExist";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "AssociationExecutionDoesNotExist",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AssociationExecutionDoesNotExist.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidFilterKey extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidFilterKey";
   name="InvalidFilterKey";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidFilterKey",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidFilterKey.prototype);
   }
  }
  class InvalidFilterValue extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidFilterValue";
   name="InvalidFilterValue";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidFilterValue",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidFilterValue.prototype);
    this.Message = e.Message;
   }
  }
  class AutomationExecutionNotFoundException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#AutomationExecutionNotFoundException";
   name="AutomationExecutionNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "AutomationExecutionNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AutomationExecutionNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidPermissionType extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidPermissionType";
   name="InvalidPermissionType";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidPermissionType",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidPermissionType.prototype);
    this.Message = e.Message;
   }
  }
  class UnsupportedOperatingSystem extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#UnsupportedOperatingSystem";
   name="UnsupportedOperatingSystem";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "UnsupportedOperatingSystem",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnsupportedOperatingSystem.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidInstanceInformationFilterValue extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidInstanceInformationFilterValue";
   name="InvalidInstanceInformationFilterValue";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidInstanceInformationFilterValue",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidInstanceInformationFilterValue.prototype);
   }
  }
  class InvalidInstancePropertyFilterValue extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidInstancePropertyFilterValue";
   name="InvalidInstancePropertyFilterValue";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidInstancePropertyFilterValue",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidInstancePropertyFilterValue.prototype);
   }
  }
  class InvalidDeletionIdException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidDeletionIdException";
   name="InvalidDeletionIdException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidDeletionIdException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDeletionIdException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidFilterOption extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidFilterOption";
   name="InvalidFilterOption";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidFilterOption",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidFilterOption.prototype);
   }
  }
  class OpsItemRelatedItemAssociationNotFoundException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#OpsItemRelatedItemAssociationNotFoundException";
   name="OpsItemRelatedItemAssociationNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "OpsItemRelatedItemAssociationNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpsItemRelatedItemAssociationNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class ThrottlingException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ThrottlingException";
   name="ThrottlingException";
   $fault="client";
   Message;
   QuotaCode;
   ServiceCode;
   constructor(e) {
    super({
     name: "ThrottlingException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ThrottlingException.prototype);
    this.Message = e.Message;
    this.QuotaCode = e.QuotaCode;
    this.ServiceCode = e.ServiceCode;
   }
  }
  class ValidationException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ValidationException";
   name="ValidationException";
   $fault="client";
   Message;
   ReasonCode;
   constructor(e) {
    super({
     name: "ValidationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ValidationException.prototype);
    this.Message = e.Message;
    this.ReasonCode = e.ReasonCode;
   }
  }
  class InvalidDocumentType extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidDocumentType";
   name="InvalidDocumentType";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidDocumentType",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidDocumentType.prototype);
    this.Message = e.Message;
   }
  }
  class UnsupportedCalendarException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#UnsupportedCalendarException";
   name="UnsupportedCalendarException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "UnsupportedCalendarException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnsupportedCalendarException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidPluginName extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidPluginName";
   name="InvalidPluginName";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidPluginName",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidPluginName.prototype);
   }
  }
  class InvocationDoesNotExist extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvocationDoesNotExist";
   name="InvocationDoesNotExist";
   $fault="client";
   constructor(e) {
    super({
     name: "InvocationDoesNotExist",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvocationDoesNotExist.prototype);
   }
  }
  class UnsupportedFeatureRequiredException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#UnsupportedFeatureRequiredException";
   name="UnsupportedFeatureRequiredException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "UnsupportedFeatureRequiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnsupportedFeatureRequiredException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidAggregatorException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidAggregatorException";
   name="InvalidAggregatorException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidAggregatorException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidAggregatorException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidInventoryGroupException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidInventoryGroupException";
   name="InvalidInventoryGroupException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidInventoryGroupException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidInventoryGroupException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidResultAttributeException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidResultAttributeException";
   name="InvalidResultAttributeException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidResultAttributeException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidResultAttributeException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidKeyId extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidKeyId";
   name="InvalidKeyId";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidKeyId",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidKeyId.prototype);
   }
  }
  class ParameterVersionNotFound extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ParameterVersionNotFound";
   name="ParameterVersionNotFound";
   $fault="client";
   constructor(e) {
    super({
     name: "ParameterVersionNotFound",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ParameterVersionNotFound.prototype);
   }
  }
  class ServiceSettingNotFound extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ServiceSettingNotFound";
   name="ServiceSettingNotFound";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ServiceSettingNotFound",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ServiceSettingNotFound.prototype);
    this.Message = e.Message;
   }
  }
  class ParameterVersionLabelLimitExceeded extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ParameterVersionLabelLimitExceeded";
   name="ParameterVersionLabelLimitExceeded";
   $fault="client";
   constructor(e) {
    super({
     name: "ParameterVersionLabelLimitExceeded",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ParameterVersionLabelLimitExceeded.prototype);
   }
  }
  class UnsupportedOperationException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#UnsupportedOperationException";
   name="UnsupportedOperationException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "UnsupportedOperationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnsupportedOperationException.prototype);
    this.Message = e.Message;
   }
  }
  class DocumentPermissionLimit extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#DocumentPermissionLimit";
   name="DocumentPermissionLimit";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "DocumentPermissionLimit",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DocumentPermissionLimit.prototype);
    this.Message = e.Message;
   }
  }
  class ComplianceTypeCountLimitExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ComplianceTypeCountLimitExceededException";
   name="ComplianceTypeCountLimitExceededException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ComplianceTypeCountLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ComplianceTypeCountLimitExceededException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidItemContentException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidItemContentException";
   name="InvalidItemContentException";
   $fault="client";
   TypeName;
   Message;
   constructor(e) {
    super({
     name: "InvalidItemContentException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidItemContentException.prototype);
    this.TypeName = e.TypeName;
    this.Message = e.Message;
   }
  }
  class ItemSizeLimitExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ItemSizeLimitExceededException";
   name="ItemSizeLimitExceededException";
   $fault="client";
   TypeName;
   Message;
   constructor(e) {
    super({
     name: "ItemSizeLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ItemSizeLimitExceededException.prototype);
    this.TypeName = e.TypeName;
    this.Message = e.Message;
   }
  }
  class TotalSizeLimitExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#TotalSizeLimitExceededException";
   name="TotalSizeLimitExceededException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TotalSizeLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TotalSizeLimitExceededException.prototype);
    this.Message = e.Message;
   }
  }
  class CustomSchemaCountLimitExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#CustomSchemaCountLimitExceededException";
   name="CustomSchemaCountLimitExceededException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "CustomSchemaCountLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, CustomSchemaCountLimitExceededException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidInventoryItemContextException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidInventoryItemContextException";
   name="InvalidInventoryItemContextException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidInventoryItemContextException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidInventoryItemContextException.prototype);
    this.Message = e.Message;
   }
  }
  class ItemContentMismatchException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ItemContentMismatchException";
   name="ItemContentMismatchException";
   $fault="client";
   TypeName;
   Message;
   constructor(e) {
    super({
     name: "ItemContentMismatchException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ItemContentMismatchException.prototype);
    this.TypeName = e.TypeName;
    this.Message = e.Message;
   }
  }
  class SubTypeCountLimitExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#SubTypeCountLimitExceededException";
   name="SubTypeCountLimitExceededException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "SubTypeCountLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, SubTypeCountLimitExceededException.prototype);
    this.Message = e.Message;
   }
  }
  class UnsupportedInventoryItemContextException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#UnsupportedInventoryItemContextException";
   name="UnsupportedInventoryItemContextException";
   $fault="client";
   TypeName;
   Message;
   constructor(e) {
    super({
     name: "UnsupportedInventoryItemContextException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnsupportedInventoryItemContextException.prototype);
    this.TypeName = e.TypeName;
    this.Message = e.Message;
   }
  }
  class UnsupportedInventorySchemaVersionException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#UnsupportedInventorySchemaVersionException";
   name="UnsupportedInventorySchemaVersionException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "UnsupportedInventorySchemaVersionException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnsupportedInventorySchemaVersionException.prototype);
    this.Message = e.Message;
   }
  }
  class HierarchyLevelLimitExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#HierarchyLevelLimitExceededException";
   name="HierarchyLevelLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "HierarchyLevelLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, HierarchyLevelLimitExceededException.prototype);
   }
  }
  class HierarchyTypeMismatchException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#HierarchyTypeMismatchException";
   name="HierarchyTypeMismatchException";
   $fault="client";
   constructor(e) {
    super({
     name: "HierarchyTypeMismatchException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, HierarchyTypeMismatchException.prototype);
   }
  }
  class IncompatiblePolicyException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#IncompatiblePolicyException";
   name="IncompatiblePolicyException";
   $fault="client";
   constructor(e) {
    super({
     name: "IncompatiblePolicyException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, IncompatiblePolicyException.prototype);
   }
  }
  class InvalidAllowedPatternException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidAllowedPatternException";
   name="InvalidAllowedPatternException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidAllowedPatternException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidAllowedPatternException.prototype);
   }
  }
  class InvalidPolicyAttributeException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidPolicyAttributeException";
   name="InvalidPolicyAttributeException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidPolicyAttributeException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidPolicyAttributeException.prototype);
   }
  }
  class InvalidPolicyTypeException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidPolicyTypeException";
   name="InvalidPolicyTypeException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidPolicyTypeException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidPolicyTypeException.prototype);
   }
  }
  class ParameterAlreadyExists extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ParameterAlreadyExists";
   name="ParameterAlreadyExists";
   $fault="client";
   constructor(e) {
    super({
     name: "ParameterAlreadyExists",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ParameterAlreadyExists.prototype);
   }
  }
  class ParameterLimitExceeded extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ParameterLimitExceeded";
   name="ParameterLimitExceeded";
   $fault="client";
   constructor(e) {
    super({
     name: "ParameterLimitExceeded",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ParameterLimitExceeded.prototype);
   }
  }
  class ParameterMaxVersionLimitExceeded extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ParameterMaxVersionLimitExceeded";
   name="ParameterMaxVersionLimitExceeded";
   $fault="client";
   constructor(e) {
    super({
     name: "ParameterMaxVersionLimitExceeded",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ParameterMaxVersionLimitExceeded.prototype);
   }
  }
  class ParameterPatternMismatchException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ParameterPatternMismatchException";
   name="ParameterPatternMismatchException";
   $fault="client";
   constructor(e) {
    super({
     name: "ParameterPatternMismatchException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ParameterPatternMismatchException.prototype);
   }
  }
  class PoliciesLimitExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#PoliciesLimitExceededException";
   name="PoliciesLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "PoliciesLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, PoliciesLimitExceededException.prototype);
   }
  }
  class UnsupportedParameterType extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#UnsupportedParameterType";
   name="UnsupportedParameterType";
   $fault="client";
   constructor(e) {
    super({
     name: "UnsupportedParameterType",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnsupportedParameterType.prototype);
   }
  }
  class ResourcePolicyLimitExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ResourcePolicyLimitExceededException";
   name="ResourcePolicyLimitExceededException";
   $fault="client";
   Limit;
   LimitType;
   Message;
   constructor(e) {
    super({
     name: "ResourcePolicyLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourcePolicyLimitExceededException.prototype);
    this.Limit = e.Limit;
    this.LimitType = e.LimitType;
    this.Message = e.Message;
   }
  }
  class FeatureNotAvailableException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#FeatureNotAvailableException";
   name="FeatureNotAvailableException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "FeatureNotAvailableException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, FeatureNotAvailableException.prototype);
    this.Message = e.Message;
   }
  }
  class AutomationStepNotFoundException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#AutomationStepNotFoundException";
   name="AutomationStepNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "AutomationStepNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AutomationStepNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidAutomationSignalException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidAutomationSignalException";
   name="InvalidAutomationSignalException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidAutomationSignalException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidAutomationSignalException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidNotificationConfig extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidNotificationConfig";
   name="InvalidNotificationConfig";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidNotificationConfig",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidNotificationConfig.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidOutputFolder extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidOutputFolder";
   name="InvalidOutputFolder";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidOutputFolder",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidOutputFolder.prototype);
   }
  }
  class InvalidRole extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidRole";
   name="InvalidRole";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidRole",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidRole.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidAssociation extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidAssociation";
   name="InvalidAssociation";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidAssociation",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidAssociation.prototype);
    this.Message = e.Message;
   }
  }
  class AutomationDefinitionNotFoundException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#AutomationDefinitionNotFoundException";
   name="AutomationDefinitionNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "AutomationDefinitionNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AutomationDefinitionNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class AutomationDefinitionVersionNotFoundException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#AutomationDefinitionVersionNotFoundException";
   name="AutomationDefinitionVersionNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "AutomationDefinitionVersionNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AutomationDefinitionVersionNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class AutomationExecutionLimitExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#AutomationExecutionLimitExceededException";
   name="AutomationExecutionLimitExceededException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "AutomationExecutionLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AutomationExecutionLimitExceededException.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidAutomationExecutionParametersException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidAutomationExecutionParametersException";
   name="InvalidAutomationExecutionParametersException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidAutomationExecutionParametersException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidAutomationExecutionParametersException.prototype);
    this.Message = e.Message;
   }
  }
  class AutomationDefinitionNotApprovedException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#AutomationDefinitionNotApprovedException";
   name="AutomationDefinitionNotApprovedException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "AutomationDefinitionNotApprovedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AutomationDefinitionNotApprovedException.prototype);
    this.Message = e.Message;
   }
  }
  class TargetNotConnected extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#TargetNotConnected";
   name="TargetNotConnected";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "TargetNotConnected",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, TargetNotConnected.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidAutomationStatusUpdateException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidAutomationStatusUpdateException";
   name="InvalidAutomationStatusUpdateException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidAutomationStatusUpdateException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidAutomationStatusUpdateException.prototype);
    this.Message = e.Message;
   }
  }
  class AssociationVersionLimitExceeded extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#AssociationVersionLimitExceeded";
   name="AssociationVersionLimitExceeded";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "AssociationVersionLimitExceeded",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AssociationVersionLimitExceeded.prototype);
    this.Message = e.Message;
   }
  }
  class InvalidUpdate extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#InvalidUpdate";
   name="InvalidUpdate";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "InvalidUpdate",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidUpdate.prototype);
    this.Message = e.Message;
   }
  }
  class StatusUnchanged extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#StatusUnchanged";
   name="StatusUnchanged";
   $fault="client";
   constructor(e) {
    super({
     name: "StatusUnchanged",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, StatusUnchanged.prototype);
   }
  }
  class DocumentVersionLimitExceeded extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#DocumentVersionLimitExceeded";
   name="DocumentVersionLimitExceeded";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "DocumentVersionLimitExceeded",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DocumentVersionLimitExceeded.prototype);
    this.Message = e.Message;
   }
  }
  class DuplicateDocumentContent extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#DuplicateDocumentContent";
   name="DuplicateDocumentContent";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "DuplicateDocumentContent",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DuplicateDocumentContent.prototype);
    this.Message = e.Message;
   }
  }
  class DuplicateDocumentVersionName extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#DuplicateDocumentVersionName";
   name="DuplicateDocumentVersionName";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "DuplicateDocumentVersionName",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DuplicateDocumentVersionName.prototype);
    this.Message = e.Message;
   }
  }
  class OpsMetadataKeyLimitExceededException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#OpsMetadataKeyLimitExceededException";
   name="OpsMetadataKeyLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "OpsMetadataKeyLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpsMetadataKeyLimitExceededException.prototype);
   }
  }
  class ResourceDataSyncConflictException extends SSMServiceException {
   static shapeId="com.amazonaws.ssm#ResourceDataSyncConflictException";
   name="ResourceDataSyncConflictException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ResourceDataSyncConflictException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ResourceDataSyncConflictException.prototype);
    this.Message = e.Message;
   }
  }
  const Se = "AssociationAlreadyExists";
  const ge = "AccessDeniedException";
  const he = "AutomationDefinitionNotApprovedException";
  const fe = "AssociationDoesNotExist";
  const Me = "AutomationDefinitionNotFoundException";
  const Oe = "AutomationDefinitionVersionNotFoundException";
  const Pe = "AssociationExecutionDoesNotExist";
  const Ae = "AlreadyExistsException";
  const De = "AutomationExecutionLimitExceededException";
  const $e = "AutomationExecutionNotFoundException";
  const Ne = "AssociatedInstances";
  const Te = "AssociationLimitExceeded";
  const be = "ARN";
  const Ce = "AutomationStepNotFoundException";
  const Le = "AssociationVersionLimitExceeded";
  const Re = "ConflictException";
  const we = "CustomSchemaCountLimitExceededException";
  const Fe = "ComplianceTypeCountLimitExceededException";
  const ze = "DocumentAlreadyExists";
  const je = "DuplicateDocumentContent";
  const Ue = "DuplicateDocumentVersionName";
  const Ve = "DuplicateInstanceId";
  const ke = "DocumentLimitExceeded";
  const qe = "DoesNotExistException";
  const Ke = "DocumentPermissionLimit";
  const He = "DataType";
  const Qe = "DocumentVersionLimitExceeded";
  const Ge = "FeatureNotAvailableException";
  const Je = "GetParametersRequest";
  const Ze = "GetParametersResult";
  const _e = "GetParameters";
  const We = "HierarchyLevelLimitExceededException";
  const Be = "HierarchyTypeMismatchException";
  const Ye = "InvalidActivation";
  const Xe = "InvalidAggregatorException";
  const et = "InvalidAutomationExecutionParametersException";
  const tt = "InvalidActivationId";
  const st = "InvalidAllowedPatternException";
  const ot = "InvalidAutomationSignalException";
  const at = "InvalidAutomationStatusUpdateException";
  const nt = "InvalidAssociationVersion";
  const it = "InvalidAssociation";
  const ct = "InvalidCommandId";
  const rt = "ItemContentMismatchException";
  const pt = "InvalidDocument";
  const dt = "InvalidDocumentContent";
  const lt = "InvalidDeletionIdException";
  const mt = "InvalidDeleteInventoryParametersException";
  const ut = "InvocationDoesNotExist";
  const xt = "InvalidDocumentOperation";
  const Et = "InvalidDocumentSchemaVersion";
  const vt = "InvalidDocumentType";
  const It = "InvalidDocumentVersion";
  const yt = "InvalidFilter";
  const St = "InvalidFilterKey";
  const gt = "InvalidFilterOption";
  const ht = "InvalidFilterValue";
  const ft = "InvalidItemContentException";
  const Mt = "InvalidInventoryGroupException";
  const Ot = "InvalidInstanceId";
  const Pt = "InvalidInventoryItemContextException";
  const At = "InvalidInstanceInformationFilterValue";
  const Dt = "InvalidInstancePropertyFilterValue";
  const $t = "InvalidInventoryRequestException";
  const Nt = "InvalidKeyId";
  const Tt = "InvalidNotificationConfig";
  const bt = "InvalidNextToken";
  const Ct = "InvalidOptionException";
  const Lt = "InvalidOutputFolder";
  const Rt = "InvalidOutputLocation";
  const wt = "InvalidParameters";
  const Ft = "InvalidPolicyAttributeException";
  const zt = "IncompatiblePolicyException";
  const jt = "IdempotentParameterMismatch";
  const Ut = "InvalidPluginName";
  const Vt = "InvalidPermissionType";
  const kt = "InvalidPolicyTypeException";
  const qt = "InvalidRole";
  const Kt = "InvalidResultAttributeException";
  const Ht = "InvalidResourceId";
  const Qt = "InvalidResourceType";
  const Gt = "InvalidSchedule";
  const Jt = "InternalServerError";
  const Zt = "ItemSizeLimitExceededException";
  const _t = "InvalidTag";
  const Wt = "InvalidTargetMaps";
  const Bt = "InvalidTypeNameException";
  const Yt = "InvalidTarget";
  const Xt = "InvalidUpdate";
  const es = "Limit";
  const ts = "LastModifiedDate";
  const ss = "LimitType";
  const os = "Message";
  const as = "MaxDocumentSizeExceeded";
  const ns = "MalformedResourcePolicyDocumentException";
  const is = "Name";
  const cs = "NoLongerSupportedException";
  const rs = "Names";
  const ps = "OpsItemAccessDeniedException";
  const ds = "OpsItemAlreadyExistsException";
  const ls = "OpsItemConflictException";
  const ms = "OpsItemId";
  const us = "OpsItemInvalidParameterException";
  const xs = "OpsItemLimitExceededException";
  const Es = "OpsItemNotFoundException";
  const vs = "OpsItemRelatedItemAlreadyExistsException";
  const Is = "OpsItemRelatedItemAssociationNotFoundException";
  const ys = "OpsMetadataAlreadyExistsException";
  const Ss = "OpsMetadataInvalidArgumentException";
  const gs = "OpsMetadataKeyLimitExceededException";
  const hs = "OpsMetadataLimitExceededException";
  const fs = "OpsMetadataNotFoundException";
  const Ms = "OpsMetadataTooManyUpdatesException";
  const Os = "Parameters";
  const Ps = "ParameterAlreadyExists";
  const As = "ParameterList";
  const Ds = "ParameterLimitExceeded";
  const $s = "PoliciesLimitExceededException";
  const Ns = "ParameterMaxVersionLimitExceeded";
  const Ts = "ParameterNames";
  const bs = "ParameterNotFound";
  const Cs = "ParameterPatternMismatchException";
  const Ls = "PSParameterValue";
  const Rs = "ParameterVersionLabelLimitExceeded";
  const ws = "ParameterVersionNotFound";
  const Fs = "Parameter";
  const zs = "QuotaCode";
  const js = "ReasonCode";
  const Us = "ResourceDataSyncAlreadyExistsException";
  const Vs = "ResourceDataSyncConflictException";
  const ks = "ResourceDataSyncCountExceededException";
  const qs = "ResourceDataSyncInvalidConfigurationException";
  const Ks = "ResourceDataSyncNotFoundException";
  const Hs = "ResourceId";
  const Qs = "ResourceInUseException";
  const Gs = "ResourceLimitExceededException";
  const Js = "ResourceNotFoundException";
  const Zs = "ResourcePolicyConflictException";
  const _s = "ResourcePolicyInvalidParameterException";
  const Ws = "ResourcePolicyLimitExceededException";
  const Bs = "ResourcePolicyNotFoundException";
  const Ys = "ResourceTypes";
  const Xs = "ResourceType";
  const eo = "ResourceUri";
  const to = "ServiceCode";
  const so = "SyncName";
  const oo = "ServiceQuotaExceededException";
  const ao = "SourceResult";
  const no = "ServiceSettingNotFound";
  const io = "SyncType";
  const co = "SubTypeCountLimitExceededException";
  const ro = "StatusUnchanged";
  const po = "Selector";
  const lo = "ThrottlingException";
  const mo = "TargetInUseException";
  const uo = "TooManyTagsError";
  const xo = "TooManyUpdates";
  const Eo = "TypeName";
  const vo = "TargetNotConnected";
  const Io = "TotalSizeLimitExceededException";
  const yo = "Type";
  const So = "UnsupportedCalendarException";
  const go = "UnsupportedFeatureRequiredException";
  const ho = "UnsupportedInventoryItemContextException";
  const fo = "UnsupportedInventorySchemaVersionException";
  const Mo = "UnsupportedOperationException";
  const Oo = "UnsupportedOperatingSystem";
  const Po = "UnsupportedParameterType";
  const Ao = "UnsupportedPlatformType";
  const Do = "Value";
  const $o = "ValidationException";
  const No = "Version";
  const To = "WithDecryption";
  const bo = "awsQueryError";
  const Co = "client";
  const Lo = "error";
  const Ro = "message";
  const wo = "smithy.ts.sdk.synthetic.com.amazonaws.ssm";
  const Fo = "server";
  const zo = "com.amazonaws.ssm";
  const jo = new Ie.O(wo);
  var Uo = [ -3, wo, "SSMServiceException", 0, [], [] ];
  jo.registerError(Uo, SSMServiceException);
  const Vo = new Ie.O(zo);
  var ko = [ -3, zo, ge, {
   [Lo]: Co
  }, [ os ], [ 0 ], 1 ];
  Vo.registerError(ko, AccessDeniedException);
  var qo = [ -3, zo, Ae, {
   [bo]: [ `AlreadyExistsException`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(qo, AlreadyExistsException);
  var Ko = [ -3, zo, Ne, {
   [bo]: [ `AssociatedInstances`, 400 ],
   [Lo]: Co
  }, [], [] ];
  Vo.registerError(Ko, AssociatedInstances);
  var Ho = [ -3, zo, Se, {
   [bo]: [ `AssociationAlreadyExists`, 400 ],
   [Lo]: Co
  }, [], [] ];
  Vo.registerError(Ho, AssociationAlreadyExists);
  var Qo = [ -3, zo, fe, {
   [bo]: [ `AssociationDoesNotExist`, 404 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Qo, AssociationDoesNotExist);
  var Go = [ -3, zo, Pe, {
   [bo]: [ `AssociationExecutionDoesNotExist`, 404 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Go, AssociationExecutionDoesNotExist);
  var Jo = [ -3, zo, Te, {
   [bo]: [ `AssociationLimitExceeded`, 400 ],
   [Lo]: Co
  }, [], [] ];
  Vo.registerError(Jo, AssociationLimitExceeded);
  var Zo = [ -3, zo, Le, {
   [bo]: [ `AssociationVersionLimitExceeded`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Zo, AssociationVersionLimitExceeded);
  var _o = [ -3, zo, he, {
   [bo]: [ `AutomationDefinitionNotApproved`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(_o, AutomationDefinitionNotApprovedException);
  var Wo = [ -3, zo, Me, {
   [bo]: [ `AutomationDefinitionNotFound`, 404 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Wo, AutomationDefinitionNotFoundException);
  var Bo = [ -3, zo, Oe, {
   [bo]: [ `AutomationDefinitionVersionNotFound`, 404 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Bo, AutomationDefinitionVersionNotFoundException);
  var Yo = [ -3, zo, De, {
   [bo]: [ `AutomationExecutionLimitExceeded`, 429 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Yo, AutomationExecutionLimitExceededException);
  var Xo = [ -3, zo, $e, {
   [bo]: [ `AutomationExecutionNotFound`, 404 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Xo, AutomationExecutionNotFoundException);
  var ea = [ -3, zo, Ce, {
   [bo]: [ `AutomationStepNotFoundException`, 404 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(ea, AutomationStepNotFoundException);
  var ta = [ -3, zo, Fe, {
   [bo]: [ `ComplianceTypeCountLimitExceeded`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(ta, ComplianceTypeCountLimitExceededException);
  var sa = [ -3, zo, Re, {
   [bo]: [ `ConflictException`, 409 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(sa, ConflictException);
  var oa = [ -3, zo, we, {
   [bo]: [ `CustomSchemaCountLimitExceeded`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(oa, CustomSchemaCountLimitExceededException);
  var aa = [ -3, zo, ze, {
   [bo]: [ `DocumentAlreadyExists`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(aa, DocumentAlreadyExists);
  var na = [ -3, zo, ke, {
   [bo]: [ `DocumentLimitExceeded`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(na, DocumentLimitExceeded);
  var ia = [ -3, zo, Ke, {
   [bo]: [ `DocumentPermissionLimit`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(ia, DocumentPermissionLimit);
  var ca = [ -3, zo, Qe, {
   [bo]: [ `DocumentVersionLimitExceeded`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(ca, DocumentVersionLimitExceeded);
  var ra = [ -3, zo, qe, {
   [bo]: [ `DoesNotExistException`, 404 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(ra, DoesNotExistException);
  var pa = [ -3, zo, je, {
   [bo]: [ `DuplicateDocumentContent`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(pa, DuplicateDocumentContent);
  var da = [ -3, zo, Ue, {
   [bo]: [ `DuplicateDocumentVersionName`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(da, DuplicateDocumentVersionName);
  var la = [ -3, zo, Ve, {
   [bo]: [ `DuplicateInstanceId`, 404 ],
   [Lo]: Co
  }, [], [] ];
  Vo.registerError(la, DuplicateInstanceId);
  var ma = [ -3, zo, Ge, {
   [bo]: [ `FeatureNotAvailableException`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(ma, FeatureNotAvailableException);
  var ua = [ -3, zo, We, {
   [bo]: [ `HierarchyLevelLimitExceededException`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(ua, HierarchyLevelLimitExceededException);
  var xa = [ -3, zo, Be, {
   [bo]: [ `HierarchyTypeMismatchException`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(xa, HierarchyTypeMismatchException);
  var Ea = [ -3, zo, jt, {
   [bo]: [ `IdempotentParameterMismatch`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Ea, IdempotentParameterMismatch);
  var va = [ -3, zo, zt, {
   [bo]: [ `IncompatiblePolicyException`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(va, IncompatiblePolicyException);
  var Ia = [ -3, zo, Jt, {
   [bo]: [ `InternalServerError`, 500 ],
   [Lo]: Fo
  }, [ os ], [ 0 ] ];
  Vo.registerError(Ia, InternalServerError);
  var ya = [ -3, zo, Ye, {
   [bo]: [ `InvalidActivation`, 404 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(ya, InvalidActivation);
  var Sa = [ -3, zo, tt, {
   [bo]: [ `InvalidActivationId`, 404 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Sa, InvalidActivationId);
  var ga = [ -3, zo, Xe, {
   [bo]: [ `InvalidAggregator`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(ga, InvalidAggregatorException);
  var ha = [ -3, zo, st, {
   [bo]: [ `InvalidAllowedPatternException`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(ha, InvalidAllowedPatternException);
  var fa = [ -3, zo, it, {
   [bo]: [ `InvalidAssociation`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(fa, InvalidAssociation);
  var Ma = [ -3, zo, nt, {
   [bo]: [ `InvalidAssociationVersion`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Ma, InvalidAssociationVersion);
  var Oa = [ -3, zo, et, {
   [bo]: [ `InvalidAutomationExecutionParameters`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Oa, InvalidAutomationExecutionParametersException);
  var Pa = [ -3, zo, ot, {
   [bo]: [ `InvalidAutomationSignalException`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Pa, InvalidAutomationSignalException);
  var Aa = [ -3, zo, at, {
   [bo]: [ `InvalidAutomationStatusUpdateException`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Aa, InvalidAutomationStatusUpdateException);
  var Da = [ -3, zo, ct, {
   [bo]: [ `InvalidCommandId`, 404 ],
   [Lo]: Co
  }, [], [] ];
  Vo.registerError(Da, InvalidCommandId);
  var $a = [ -3, zo, mt, {
   [bo]: [ `InvalidDeleteInventoryParameters`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError($a, InvalidDeleteInventoryParametersException);
  var Na = [ -3, zo, lt, {
   [bo]: [ `InvalidDeletionId`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Na, InvalidDeletionIdException);
  var Ta = [ -3, zo, pt, {
   [bo]: [ `InvalidDocument`, 404 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Ta, InvalidDocument);
  var ba = [ -3, zo, dt, {
   [bo]: [ `InvalidDocumentContent`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(ba, InvalidDocumentContent);
  var Ca = [ -3, zo, xt, {
   [bo]: [ `InvalidDocumentOperation`, 403 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Ca, InvalidDocumentOperation);
  var La = [ -3, zo, Et, {
   [bo]: [ `InvalidDocumentSchemaVersion`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(La, InvalidDocumentSchemaVersion);
  var Ra = [ -3, zo, vt, {
   [bo]: [ `InvalidDocumentType`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Ra, InvalidDocumentType);
  var wa = [ -3, zo, It, {
   [bo]: [ `InvalidDocumentVersion`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(wa, InvalidDocumentVersion);
  var Fa = [ -3, zo, yt, {
   [bo]: [ `InvalidFilter`, 441 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Fa, InvalidFilter);
  var za = [ -3, zo, St, {
   [bo]: [ `InvalidFilterKey`, 400 ],
   [Lo]: Co
  }, [], [] ];
  Vo.registerError(za, InvalidFilterKey);
  var ja = [ -3, zo, gt, {
   [bo]: [ `InvalidFilterOption`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(ja, InvalidFilterOption);
  var Ua = [ -3, zo, ht, {
   [bo]: [ `InvalidFilterValue`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Ua, InvalidFilterValue);
  var Va = [ -3, zo, Ot, {
   [bo]: [ `InvalidInstanceId`, 404 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Va, InvalidInstanceId);
  var ka = [ -3, zo, At, {
   [bo]: [ `InvalidInstanceInformationFilterValue`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(ka, InvalidInstanceInformationFilterValue);
  var qa = [ -3, zo, Dt, {
   [bo]: [ `InvalidInstancePropertyFilterValue`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(qa, InvalidInstancePropertyFilterValue);
  var Ka = [ -3, zo, Mt, {
   [bo]: [ `InvalidInventoryGroup`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Ka, InvalidInventoryGroupException);
  var Ha = [ -3, zo, Pt, {
   [bo]: [ `InvalidInventoryItemContext`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Ha, InvalidInventoryItemContextException);
  var Qa = [ -3, zo, $t, {
   [bo]: [ `InvalidInventoryRequest`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Qa, InvalidInventoryRequestException);
  var Ga = [ -3, zo, ft, {
   [bo]: [ `InvalidItemContent`, 400 ],
   [Lo]: Co
  }, [ Eo, os ], [ 0, 0 ] ];
  Vo.registerError(Ga, InvalidItemContentException);
  var Ja = [ -3, zo, Nt, {
   [bo]: [ `InvalidKeyId`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(Ja, InvalidKeyId);
  var Za = [ -3, zo, bt, {
   [bo]: [ `InvalidNextToken`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Za, InvalidNextToken);
  var _a = [ -3, zo, Tt, {
   [bo]: [ `InvalidNotificationConfig`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(_a, InvalidNotificationConfig);
  var Wa = [ -3, zo, Ct, {
   [bo]: [ `InvalidOption`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Wa, InvalidOptionException);
  var Ba = [ -3, zo, Lt, {
   [bo]: [ `InvalidOutputFolder`, 400 ],
   [Lo]: Co
  }, [], [] ];
  Vo.registerError(Ba, InvalidOutputFolder);
  var Ya = [ -3, zo, Rt, {
   [bo]: [ `InvalidOutputLocation`, 400 ],
   [Lo]: Co
  }, [], [] ];
  Vo.registerError(Ya, InvalidOutputLocation);
  var Xa = [ -3, zo, wt, {
   [bo]: [ `InvalidParameters`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Xa, InvalidParameters);
  var en = [ -3, zo, Vt, {
   [bo]: [ `InvalidPermissionType`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(en, InvalidPermissionType);
  var tn = [ -3, zo, Ut, {
   [bo]: [ `InvalidPluginName`, 404 ],
   [Lo]: Co
  }, [], [] ];
  Vo.registerError(tn, InvalidPluginName);
  var sn = [ -3, zo, Ft, {
   [bo]: [ `InvalidPolicyAttributeException`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(sn, InvalidPolicyAttributeException);
  var on = [ -3, zo, kt, {
   [bo]: [ `InvalidPolicyTypeException`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(on, InvalidPolicyTypeException);
  var an = [ -3, zo, Ht, {
   [bo]: [ `InvalidResourceId`, 400 ],
   [Lo]: Co
  }, [], [] ];
  Vo.registerError(an, InvalidResourceId);
  var nn = [ -3, zo, Qt, {
   [bo]: [ `InvalidResourceType`, 400 ],
   [Lo]: Co
  }, [], [] ];
  Vo.registerError(nn, InvalidResourceType);
  var cn = [ -3, zo, Kt, {
   [bo]: [ `InvalidResultAttribute`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(cn, InvalidResultAttributeException);
  var rn = [ -3, zo, qt, {
   [bo]: [ `InvalidRole`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(rn, InvalidRole);
  var pn = [ -3, zo, Gt, {
   [bo]: [ `InvalidSchedule`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(pn, InvalidSchedule);
  var dn = [ -3, zo, _t, {
   [bo]: [ `InvalidTag`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(dn, InvalidTag);
  var ln = [ -3, zo, Yt, {
   [bo]: [ `InvalidTarget`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(ln, InvalidTarget);
  var mn = [ -3, zo, Wt, {
   [bo]: [ `InvalidTargetMaps`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(mn, InvalidTargetMaps);
  var un = [ -3, zo, Bt, {
   [bo]: [ `InvalidTypeName`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(un, InvalidTypeNameException);
  var xn = [ -3, zo, Xt, {
   [bo]: [ `InvalidUpdate`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(xn, InvalidUpdate);
  var En = [ -3, zo, ut, {
   [bo]: [ `InvocationDoesNotExist`, 400 ],
   [Lo]: Co
  }, [], [] ];
  Vo.registerError(En, InvocationDoesNotExist);
  var vn = [ -3, zo, rt, {
   [bo]: [ `ItemContentMismatch`, 400 ],
   [Lo]: Co
  }, [ Eo, os ], [ 0, 0 ] ];
  Vo.registerError(vn, ItemContentMismatchException);
  var In = [ -3, zo, Zt, {
   [bo]: [ `ItemSizeLimitExceeded`, 400 ],
   [Lo]: Co
  }, [ Eo, os ], [ 0, 0 ] ];
  Vo.registerError(In, ItemSizeLimitExceededException);
  var yn = [ -3, zo, ns, {
   [bo]: [ `MalformedResourcePolicyDocumentException`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(yn, MalformedResourcePolicyDocumentException);
  var Sn = [ -3, zo, as, {
   [bo]: [ `MaxDocumentSizeExceeded`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Sn, MaxDocumentSizeExceeded);
  var gn = [ -3, zo, cs, {
   [bo]: [ `NoLongerSupported`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(gn, NoLongerSupportedException);
  var hn = [ -3, zo, ps, {
   [bo]: [ `OpsItemAccessDeniedException`, 403 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(hn, OpsItemAccessDeniedException);
  var fn = [ -3, zo, ds, {
   [bo]: [ `OpsItemAlreadyExistsException`, 400 ],
   [Lo]: Co
  }, [ os, ms ], [ 0, 0 ] ];
  Vo.registerError(fn, OpsItemAlreadyExistsException);
  var Mn = [ -3, zo, ls, {
   [bo]: [ `OpsItemConflictException`, 409 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Mn, OpsItemConflictException);
  var On = [ -3, zo, us, {
   [bo]: [ `OpsItemInvalidParameterException`, 400 ],
   [Lo]: Co
  }, [ Ts, os ], [ 64 | 0, 0 ] ];
  Vo.registerError(On, OpsItemInvalidParameterException);
  var Pn = [ -3, zo, xs, {
   [bo]: [ `OpsItemLimitExceededException`, 400 ],
   [Lo]: Co
  }, [ Ys, es, ss, os ], [ 64 | 0, 1, 0, 0 ] ];
  Vo.registerError(Pn, OpsItemLimitExceededException);
  var An = [ -3, zo, Es, {
   [bo]: [ `OpsItemNotFoundException`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(An, OpsItemNotFoundException);
  var Dn = [ -3, zo, vs, {
   [bo]: [ `OpsItemRelatedItemAlreadyExistsException`, 400 ],
   [Lo]: Co
  }, [ os, eo, ms ], [ 0, 0, 0 ] ];
  Vo.registerError(Dn, OpsItemRelatedItemAlreadyExistsException);
  var $n = [ -3, zo, Is, {
   [bo]: [ `OpsItemRelatedItemAssociationNotFoundException`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError($n, OpsItemRelatedItemAssociationNotFoundException);
  var Nn = [ -3, zo, ys, {
   [bo]: [ `OpsMetadataAlreadyExistsException`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(Nn, OpsMetadataAlreadyExistsException);
  var Tn = [ -3, zo, Ss, {
   [bo]: [ `OpsMetadataInvalidArgumentException`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(Tn, OpsMetadataInvalidArgumentException);
  var bn = [ -3, zo, gs, {
   [bo]: [ `OpsMetadataKeyLimitExceededException`, 429 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(bn, OpsMetadataKeyLimitExceededException);
  var Cn = [ -3, zo, hs, {
   [bo]: [ `OpsMetadataLimitExceededException`, 429 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(Cn, OpsMetadataLimitExceededException);
  var Ln = [ -3, zo, fs, {
   [bo]: [ `OpsMetadataNotFoundException`, 404 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(Ln, OpsMetadataNotFoundException);
  var Rn = [ -3, zo, Ms, {
   [bo]: [ `OpsMetadataTooManyUpdatesException`, 429 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(Rn, OpsMetadataTooManyUpdatesException);
  var wn = [ -3, zo, Ps, {
   [bo]: [ `ParameterAlreadyExists`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(wn, ParameterAlreadyExists);
  var Fn = [ -3, zo, Ds, {
   [bo]: [ `ParameterLimitExceeded`, 429 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(Fn, ParameterLimitExceeded);
  var zn = [ -3, zo, Ns, {
   [bo]: [ `ParameterMaxVersionLimitExceeded`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(zn, ParameterMaxVersionLimitExceeded);
  var jn = [ -3, zo, bs, {
   [bo]: [ `ParameterNotFound`, 404 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(jn, ParameterNotFound);
  var Un = [ -3, zo, Cs, {
   [bo]: [ `ParameterPatternMismatchException`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(Un, ParameterPatternMismatchException);
  var Vn = [ -3, zo, Rs, {
   [bo]: [ `ParameterVersionLabelLimitExceeded`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(Vn, ParameterVersionLabelLimitExceeded);
  var kn = [ -3, zo, ws, {
   [bo]: [ `ParameterVersionNotFound`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(kn, ParameterVersionNotFound);
  var qn = [ -3, zo, $s, {
   [bo]: [ `PoliciesLimitExceededException`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(qn, PoliciesLimitExceededException);
  var Kn = [ -3, zo, Us, {
   [bo]: [ `ResourceDataSyncAlreadyExists`, 400 ],
   [Lo]: Co
  }, [ so ], [ 0 ] ];
  Vo.registerError(Kn, ResourceDataSyncAlreadyExistsException);
  var Hn = [ -3, zo, Vs, {
   [bo]: [ `ResourceDataSyncConflictException`, 409 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Hn, ResourceDataSyncConflictException);
  var Qn = [ -3, zo, ks, {
   [bo]: [ `ResourceDataSyncCountExceeded`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Qn, ResourceDataSyncCountExceededException);
  var Gn = [ -3, zo, qs, {
   [bo]: [ `ResourceDataSyncInvalidConfiguration`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Gn, ResourceDataSyncInvalidConfigurationException);
  var Jn = [ -3, zo, Ks, {
   [bo]: [ `ResourceDataSyncNotFound`, 404 ],
   [Lo]: Co
  }, [ so, io, os ], [ 0, 0, 0 ] ];
  Vo.registerError(Jn, ResourceDataSyncNotFoundException);
  var Zn = [ -3, zo, Qs, {
   [bo]: [ `ResourceInUseException`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Zn, ResourceInUseException);
  var _n = [ -3, zo, Gs, {
   [bo]: [ `ResourceLimitExceededException`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(_n, ResourceLimitExceededException);
  var Wn = [ -3, zo, Js, {
   [bo]: [ `ResourceNotFoundException`, 404 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Wn, ResourceNotFoundException);
  var Bn = [ -3, zo, Zs, {
   [bo]: [ `ResourcePolicyConflictException`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Bn, ResourcePolicyConflictException);
  var Yn = [ -3, zo, _s, {
   [bo]: [ `ResourcePolicyInvalidParameterException`, 400 ],
   [Lo]: Co
  }, [ Ts, os ], [ 64 | 0, 0 ] ];
  Vo.registerError(Yn, ResourcePolicyInvalidParameterException);
  var Xn = [ -3, zo, Ws, {
   [bo]: [ `ResourcePolicyLimitExceededException`, 400 ],
   [Lo]: Co
  }, [ es, ss, os ], [ 1, 0, 0 ] ];
  Vo.registerError(Xn, ResourcePolicyLimitExceededException);
  var ei = [ -3, zo, Bs, {
   [bo]: [ `ResourcePolicyNotFoundException`, 404 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(ei, ResourcePolicyNotFoundException);
  var ti = [ -3, zo, oo, {
   [Lo]: Co
  }, [ os, zs, to, Hs, Xs ], [ 0, 0, 0, 0, 0 ], 3 ];
  Vo.registerError(ti, ServiceQuotaExceededException);
  var si = [ -3, zo, no, {
   [bo]: [ `ServiceSettingNotFound`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(si, ServiceSettingNotFound);
  var oi = [ -3, zo, ro, {
   [bo]: [ `StatusUnchanged`, 400 ],
   [Lo]: Co
  }, [], [] ];
  Vo.registerError(oi, StatusUnchanged);
  var ai = [ -3, zo, co, {
   [bo]: [ `SubTypeCountLimitExceeded`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(ai, SubTypeCountLimitExceededException);
  var ni = [ -3, zo, mo, {
   [bo]: [ `TargetInUseException`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(ni, TargetInUseException);
  var ii = [ -3, zo, vo, {
   [bo]: [ `TargetNotConnected`, 430 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(ii, TargetNotConnected);
  var ci = [ -3, zo, lo, {
   [Lo]: Co
  }, [ os, zs, to ], [ 0, 0, 0 ], 1 ];
  Vo.registerError(ci, ThrottlingException);
  var ri = [ -3, zo, uo, {
   [bo]: [ `TooManyTagsError`, 400 ],
   [Lo]: Co
  }, [], [] ];
  Vo.registerError(ri, TooManyTagsError);
  var pi = [ -3, zo, xo, {
   [bo]: [ `TooManyUpdates`, 429 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(pi, TooManyUpdates);
  var di = [ -3, zo, Io, {
   [bo]: [ `TotalSizeLimitExceeded`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(di, TotalSizeLimitExceededException);
  var li = [ -3, zo, So, {
   [bo]: [ `UnsupportedCalendarException`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(li, UnsupportedCalendarException);
  var mi = [ -3, zo, go, {
   [bo]: [ `UnsupportedFeatureRequiredException`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(mi, UnsupportedFeatureRequiredException);
  var ui = [ -3, zo, ho, {
   [bo]: [ `UnsupportedInventoryItemContext`, 400 ],
   [Lo]: Co
  }, [ Eo, os ], [ 0, 0 ] ];
  Vo.registerError(ui, UnsupportedInventoryItemContextException);
  var xi = [ -3, zo, fo, {
   [bo]: [ `UnsupportedInventorySchemaVersion`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(xi, UnsupportedInventorySchemaVersionException);
  var Ei = [ -3, zo, Oo, {
   [bo]: [ `UnsupportedOperatingSystem`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(Ei, UnsupportedOperatingSystem);
  var vi = [ -3, zo, Mo, {
   [bo]: [ `UnsupportedOperation`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(vi, UnsupportedOperationException);
  var Ii = [ -3, zo, Po, {
   [bo]: [ `UnsupportedParameterType`, 400 ],
   [Lo]: Co
  }, [ Ro ], [ 0 ] ];
  Vo.registerError(Ii, UnsupportedParameterType);
  var yi = [ -3, zo, Ao, {
   [bo]: [ `UnsupportedPlatformType`, 400 ],
   [Lo]: Co
  }, [ os ], [ 0 ] ];
  Vo.registerError(yi, UnsupportedPlatformType);
  var Si = [ -3, zo, $o, {
   [bo]: [ `ValidationException`, 400 ],
   [Lo]: Co
  }, [ os, js ], [ 0, 0 ] ];
  Vo.registerError(Si, ValidationException);
  const gi = [ jo, Vo ];
  var hi = [ 0, zo, Ls, 8, 0 ];
  var fi = [ 3, zo, Je, 0, [ rs, To ], [ 64 | 0, 2 ], 1 ];
  var Mi = [ 3, zo, Ze, 0, [ Os, wt ], [ [ () => Pi, 0 ], 64 | 0 ] ];
  var Oi = [ 3, zo, Fs, 0, [ is, yo, Do, No, po, ao, ts, be, He ], [ 0, 0, [ () => hi, 0 ], 1, 0, 0, 4, 0, 0 ] ];
  var Pi = [ 1, zo, As, 0, [ () => Oi, 0 ] ];
  var Ai = [ 9, zo, _e, 0, () => fi, () => Mi ];
  const getRuntimeConfig = e => ({
   apiVersion: "2014-11-06",
   base64Decoder: e?.base64Decoder ?? Q.E,
   base64Encoder: e?.base64Encoder ?? G.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSSMHttpAuthSchemeProvider,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new V.f2
   } ],
   logger: e?.logger ?? new K.N,
   protocol: e?.protocol ?? k.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ssm",
    errorTypeRegistries: gi,
    xmlNamespace: "http://ssm.amazonaws.com/doc/2014-11-06/",
    version: "2014-11-06",
    serviceTarget: "AmazonSSM"
   },
   serviceId: e?.serviceId ?? "SSM",
   sha256: e?.sha256 ?? q.k,
   urlParser: e?.urlParser ?? H.D,
   utf8Decoder: e?.utf8Decoder ?? J.a,
   utf8Encoder: e?.utf8Encoder ?? Z.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, N.I)(process.version);
   const t = (0, b.I)(e);
   const defaultConfigProvider = () => t().then(T.l);
   const s = getRuntimeConfig(e);
   (0, M.I)(process.version);
   const o = {
    profile: e?.profile,
    logger: s.logger
   };
   return {
    ...s,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, C.Z)(D.$, o),
    bodyLengthChecker: e?.bodyLengthChecker ?? z.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? $.v6,
    defaultSocketTimeout: (0, O.E)(e?.requestHandler, 9e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, P.pf)({
     serviceId: s.serviceId,
     clientVersion: f.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, C.Z)(E.qs, e),
    region: e?.region ?? (0, C.Z)(L.GG, {
     ...L.zH,
     ...o
    }),
    requestHandler: j.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, C.Z)({
     ...E.kN,
     default: async () => (await defaultConfigProvider()).retryMode || F.L0
    }, e),
    streamCollector: e?.streamCollector ?? U.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, C.Z)(R.e$, o),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, C.Z)(w.Ko, o),
    userAgentAppId: e?.userAgentAppId ?? (0, C.Z)(A.hV, o)
   };
  };
  var Di = s(9999);
  var $i = s(6571);
  var Ni = s(274);
  const getHttpAuthExtensionConfiguration = e => {
   const t = e.httpAuthSchemes;
   let s = e.httpAuthSchemeProvider;
   let o = e.credentials;
   return {
    setHttpAuthScheme(e) {
     const s = t.findIndex(t => t.schemeId === e.schemeId);
     if (s === -1) t.push(e); else t.splice(s, 1, e);
    },
    httpAuthSchemes() {
     return t;
    },
    setHttpAuthSchemeProvider(e) {
     s = e;
    },
    httpAuthSchemeProvider() {
     return s;
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
   const s = Object.assign((0, Di.R)(e), (0, $i.xA)(e), (0, Ni.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(s));
   return Object.assign(e, (0, Di.$)(s), (0, $i.uv)(s), (0, Ni.j)(s), resolveHttpAuthRuntimeConfig(s));
  };
  class SSMClient extends l.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const s = resolveClientEndpointParameters(t);
    const l = (0, o.D)(s);
    const y = (0, E.$z)(l);
    const S = (0, m.T)(y);
    const g = (0, a.OV)(S);
    const h = (0, u.Co)(g);
    const f = resolveHttpAuthSchemeConfig(h);
    const M = resolveRuntimeExtensions(f, e?.extensions || []);
    this.config = M;
    this.middlewareStack.use((0, I.wq)(this.config));
    this.middlewareStack.use((0, n.sM)(this.config));
    this.middlewareStack.use((0, v.ey)(this.config));
    this.middlewareStack.use((0, x.vK)(this.config));
    this.middlewareStack.use((0, a.TC)(this.config));
    this.middlewareStack.use((0, i.Y7)(this.config));
    this.middlewareStack.use((0, c.n)(this.config));
    this.middlewareStack.use((0, r.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultSSMHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async e => new p.h({
      "aws.auth#sigv4": e.credentials
     })
    }));
    this.middlewareStack.use((0, d.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  var Ti = s(6801);
  const bi = (0, Ti.k)(h, "AmazonSSM", "SSMClient", u.rD);
  const Ci = {};
  const _mw0 = (e, t, s, o) => [];
  class GetParametersCommand extends(bi(Ci, _mw0, "GetParameters", Ai)){}
 }),
 6275: ((e, t, s) => {
  s.d(t, {
   T: () => AwsJson1_1Protocol
  });
  var o = s(5715);
  var a = s(5143);
  var n = s(7446);
  var i = s(6204);
  var c = s(5125);
  var r = s(4017);
  class AwsJsonRpcProtocol extends o.M {
   serializer;
   deserializer;
   serviceTarget;
   codec;
   mixin;
   awsQueryCompatible;
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: s, awsQueryCompatible: o, jsonCodec: n}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t
    });
    this.serviceTarget = s;
    this.codec = n ?? new a.p({
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!o;
    this.mixin = new r.U(this.awsQueryCompatible);
   }
   async serializeRequest(e, t, s) {
    const o = await super.serializeRequest(e, t, s);
    if (!o.path.endsWith("/")) o.path += "/";
    o.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    o.headers["x-amz-target"] = `${this.serviceTarget}.${e.name}`;
    if (this.awsQueryCompatible) o.headers["x-amzn-query-mode"] = "true";
    if ((0, i.L)(e.input) === "unit" || !o.body) o.body = "{}";
    return o;
   }
   getPayloadCodec() {
    return this.codec;
   }
   async handleError(e, t, s, o, a) {
    const {awsQueryCompatible: i} = this;
    if (i) this.mixin.setQueryCompatError(o, s);
    const r = (0, n.rh)(s, o, i) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, r, this.options.defaultNamespace);
    const {errorSchema: p, errorMetadata: d} = await this.mixin.getErrorSchemaOrThrowBaseException(r, this.options.defaultNamespace, s, o, a, i ? this.mixin.findQueryCompatibleError : void 0);
    const l = c.l1.of(p);
    const m = o.message ?? o.Message ?? "UnknownError";
    const u = this.compositeErrorRegistry.getErrorCtor(p) ?? Error;
    const x = new u({});
    const E = {};
    const v = this.codec.createDeserializer();
    for (const [e, t] of l.structIterator()) if (o[e] != null) E[e] = v.readObject(t, o[e]);
    if (i) this.mixin.queryCompatOutput(o, E);
    throw this.mixin.decorateServiceException(Object.assign(x, d, {
     $fault: l.getMergedTraits().error,
     message: m
    }, E), o);
   }
  }
  class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
   constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: s, awsQueryCompatible: o, jsonCodec: a}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t,
     serviceTarget: s,
     awsQueryCompatible: o,
     jsonCodec: a
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
