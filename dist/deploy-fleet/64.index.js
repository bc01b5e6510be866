"use strict";

exports.id = 64;

exports.ids = [ 64 ];

exports.modules = {
 6064: ((e, t, o) => {
  o.d(t, {
   GetParametersCommand: () => GetParametersCommand,
   SSMClient: () => SSMClient
  });
  var s = o(846);
  var n = o(9007);
  var a = o(8486);
  var i = o(5180);
  var c = o(7591);
  var r = o(2781);
  var p = o(7086);
  var d = o(1567);
  var l = o(8702);
  var m = o(7503);
  var u = o(4172);
  var x = o(7041);
  var E = o(7760);
  var v = o(2122);
  var I = o(7849);
  var y = o(8181);
  var S = o(8743);
  var g = o(9362);
  const defaultSSMHttpAuthSchemeParametersProvider = async (e, t, o) => ({
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
  const M = {
   rE: "3.1169.0"
  };
  var f = o(5477);
  var O = o(9121);
  var P = o(7532);
  var A = o(7652);
  var D = o(2628);
  var $ = o(9882);
  var N = o(1034);
  var L = o(479);
  var T = o(8234);
  var b = o(3945);
  var R = o(6152);
  var C = o(7580);
  var F = o(4254);
  var w = o(4353);
  var z = o(2127);
  var j = o(1668);
  var U = o(6660);
  var V = o(2526);
  var k = o(6275);
  var K = o(910);
  var H = o(7545);
  var q = o(8977);
  var G = o(9700);
  var Q = o(7305);
  var Z = o(7332);
  var W = o(9809);
  var Y = o(6180);
  var B = o(8479);
  var J = o(7009);
  var X = o(1046);
  var _ = o(5258);
  const ee = "ref";
  const te = -1, oe = true, se = "isSet", ne = "PartitionResult", ae = "booleanEquals", ie = "getAttr", ce = {
   [ee]: "Endpoint"
  }, re = {
   [ee]: ne
  }, pe = {}, de = [ {
   [ee]: "Region"
  } ];
  const le = {
   conditions: [ [ se, [ ce ] ], [ se, de ], [ "aws.partition", de, ne ], [ ae, [ {
    [ee]: "UseFIPS"
   }, oe ] ], [ ae, [ {
    [ee]: "UseDualStack"
   }, oe ] ], [ ae, [ {
    fn: ie,
    argv: [ re, "supportsDualStack" ]
   }, oe ] ], [ ae, [ {
    fn: ie,
    argv: [ re, "supportsFIPS" ]
   }, oe ] ], [ "stringEquals", [ {
    fn: ie,
    argv: [ re, "name" ]
   }, "aws-us-gov" ] ] ],
   results: [ [ te ], [ te, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ te, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ce, pe ], [ "https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", pe ], [ te, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://ssm.{Region}.amazonaws.com", pe ], [ "https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}", pe ], [ te, "FIPS is enabled but this partition does not support FIPS" ], [ "https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}", pe ], [ te, "DualStack is enabled but this partition does not support DualStack" ], [ "https://ssm.{Region}.{PartitionResult#dnsSuffix}", pe ], [ te, "Invalid Configuration: Missing Region" ] ]
  };
  const me = 2;
  const ue = 1e8;
  const xe = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, ue + 12, 2, 5, ue + 12, 3, 8, 6, 4, 7, ue + 11, 5, ue + 9, ue + 10, 4, 11, 9, 6, 10, ue + 8, 7, ue + 6, ue + 7, 5, 12, ue + 5, 6, ue + 4, ue + 5, 3, ue + 1, 14, 4, ue + 2, ue + 3 ]);
  const Ee = _.d.from(xe, me, le.conditions, le.results);
  const ve = new B.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => ve.get(e, () => (0, J.c)(Ee, {
   endpointParams: e,
   logger: t.logger
  }));
  X.m.aws = Y.U;
  var Ie = o(5629);
  var ye = o(4667);
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
  const Me = "AssociationDoesNotExist";
  const fe = "AutomationDefinitionNotFoundException";
  const Oe = "AutomationDefinitionVersionNotFoundException";
  const Pe = "AssociationExecutionDoesNotExist";
  const Ae = "AlreadyExistsException";
  const De = "AutomationExecutionLimitExceededException";
  const $e = "AutomationExecutionNotFoundException";
  const Ne = "AssociatedInstances";
  const Le = "AssociationLimitExceeded";
  const Te = "ARN";
  const be = "AutomationStepNotFoundException";
  const Re = "AssociationVersionLimitExceeded";
  const Ce = "ConflictException";
  const Fe = "CustomSchemaCountLimitExceededException";
  const we = "ComplianceTypeCountLimitExceededException";
  const ze = "DocumentAlreadyExists";
  const je = "DuplicateDocumentContent";
  const Ue = "DuplicateDocumentVersionName";
  const Ve = "DuplicateInstanceId";
  const ke = "DocumentLimitExceeded";
  const Ke = "DoesNotExistException";
  const He = "DocumentPermissionLimit";
  const qe = "DataType";
  const Ge = "DocumentVersionLimitExceeded";
  const Qe = "FeatureNotAvailableException";
  const Ze = "GetParametersRequest";
  const We = "GetParametersResult";
  const Ye = "GetParameters";
  const Be = "HierarchyLevelLimitExceededException";
  const Je = "HierarchyTypeMismatchException";
  const Xe = "InvalidActivation";
  const _e = "InvalidAggregatorException";
  const et = "InvalidAutomationExecutionParametersException";
  const tt = "InvalidActivationId";
  const ot = "InvalidAllowedPatternException";
  const st = "InvalidAutomationSignalException";
  const nt = "InvalidAutomationStatusUpdateException";
  const at = "InvalidAssociationVersion";
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
  const Mt = "InvalidItemContentException";
  const ft = "InvalidInventoryGroupException";
  const Ot = "InvalidInstanceId";
  const Pt = "InvalidInventoryItemContextException";
  const At = "InvalidInstanceInformationFilterValue";
  const Dt = "InvalidInstancePropertyFilterValue";
  const $t = "InvalidInventoryRequestException";
  const Nt = "InvalidKeyId";
  const Lt = "InvalidNotificationConfig";
  const Tt = "InvalidNextToken";
  const bt = "InvalidOptionException";
  const Rt = "InvalidOutputFolder";
  const Ct = "InvalidOutputLocation";
  const Ft = "InvalidParameters";
  const wt = "InvalidPolicyAttributeException";
  const zt = "IncompatiblePolicyException";
  const jt = "IdempotentParameterMismatch";
  const Ut = "InvalidPluginName";
  const Vt = "InvalidPermissionType";
  const kt = "InvalidPolicyTypeException";
  const Kt = "InvalidRole";
  const Ht = "InvalidResultAttributeException";
  const qt = "InvalidResourceId";
  const Gt = "InvalidResourceType";
  const Qt = "InvalidSchedule";
  const Zt = "InternalServerError";
  const Wt = "ItemSizeLimitExceededException";
  const Yt = "InvalidTag";
  const Bt = "InvalidTargetMaps";
  const Jt = "InvalidTypeNameException";
  const Xt = "InvalidTarget";
  const _t = "InvalidUpdate";
  const eo = "Limit";
  const to = "LastModifiedDate";
  const oo = "LimitType";
  const so = "Message";
  const no = "MaxDocumentSizeExceeded";
  const ao = "MalformedResourcePolicyDocumentException";
  const io = "Name";
  const co = "NoLongerSupportedException";
  const ro = "Names";
  const po = "OpsItemAccessDeniedException";
  const lo = "OpsItemAlreadyExistsException";
  const mo = "OpsItemConflictException";
  const uo = "OpsItemId";
  const xo = "OpsItemInvalidParameterException";
  const Eo = "OpsItemLimitExceededException";
  const vo = "OpsItemNotFoundException";
  const Io = "OpsItemRelatedItemAlreadyExistsException";
  const yo = "OpsItemRelatedItemAssociationNotFoundException";
  const So = "OpsMetadataAlreadyExistsException";
  const go = "OpsMetadataInvalidArgumentException";
  const ho = "OpsMetadataKeyLimitExceededException";
  const Mo = "OpsMetadataLimitExceededException";
  const fo = "OpsMetadataNotFoundException";
  const Oo = "OpsMetadataTooManyUpdatesException";
  const Po = "Parameters";
  const Ao = "ParameterAlreadyExists";
  const Do = "ParameterList";
  const $o = "ParameterLimitExceeded";
  const No = "PoliciesLimitExceededException";
  const Lo = "ParameterMaxVersionLimitExceeded";
  const To = "ParameterNames";
  const bo = "ParameterNotFound";
  const Ro = "ParameterPatternMismatchException";
  const Co = "PSParameterValue";
  const Fo = "ParameterVersionLabelLimitExceeded";
  const wo = "ParameterVersionNotFound";
  const zo = "Parameter";
  const jo = "QuotaCode";
  const Uo = "ReasonCode";
  const Vo = "ResourceDataSyncAlreadyExistsException";
  const ko = "ResourceDataSyncConflictException";
  const Ko = "ResourceDataSyncCountExceededException";
  const Ho = "ResourceDataSyncInvalidConfigurationException";
  const qo = "ResourceDataSyncNotFoundException";
  const Go = "ResourceId";
  const Qo = "ResourceInUseException";
  const Zo = "ResourceLimitExceededException";
  const Wo = "ResourceNotFoundException";
  const Yo = "ResourcePolicyConflictException";
  const Bo = "ResourcePolicyInvalidParameterException";
  const Jo = "ResourcePolicyLimitExceededException";
  const Xo = "ResourcePolicyNotFoundException";
  const _o = "ResourceTypes";
  const es = "ResourceType";
  const ts = "ResourceUri";
  const os = "ServiceCode";
  const ss = "SyncName";
  const ns = "ServiceQuotaExceededException";
  const as = "SourceResult";
  const is = "ServiceSettingNotFound";
  const cs = "SyncType";
  const rs = "SubTypeCountLimitExceededException";
  const ps = "StatusUnchanged";
  const ds = "Selector";
  const ls = "ThrottlingException";
  const ms = "TargetInUseException";
  const us = "TooManyTagsError";
  const xs = "TooManyUpdates";
  const Es = "TypeName";
  const vs = "TargetNotConnected";
  const Is = "TotalSizeLimitExceededException";
  const ys = "Type";
  const Ss = "UnsupportedCalendarException";
  const gs = "UnsupportedFeatureRequiredException";
  const hs = "UnsupportedInventoryItemContextException";
  const Ms = "UnsupportedInventorySchemaVersionException";
  const fs = "UnsupportedOperationException";
  const Os = "UnsupportedOperatingSystem";
  const Ps = "UnsupportedParameterType";
  const As = "UnsupportedPlatformType";
  const Ds = "Value";
  const $s = "ValidationException";
  const Ns = "Version";
  const Ls = "WithDecryption";
  const Ts = "awsQueryError";
  const bs = "client";
  const Rs = "error";
  const Cs = "message";
  const Fs = "smithy.ts.sdk.synthetic.com.amazonaws.ssm";
  const ws = "server";
  const zs = "com.amazonaws.ssm";
  const js = new Ie.O(Fs);
  var Us = [ -3, Fs, "SSMServiceException", 0, [], [] ];
  js.registerError(Us, SSMServiceException);
  const Vs = new Ie.O(zs);
  var ks = [ -3, zs, ge, {
   [Rs]: bs
  }, [ so ], [ 0 ], 1 ];
  Vs.registerError(ks, AccessDeniedException);
  var Ks = [ -3, zs, Ae, {
   [Ts]: [ `AlreadyExistsException`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Ks, AlreadyExistsException);
  var Hs = [ -3, zs, Ne, {
   [Ts]: [ `AssociatedInstances`, 400 ],
   [Rs]: bs
  }, [], [] ];
  Vs.registerError(Hs, AssociatedInstances);
  var qs = [ -3, zs, Se, {
   [Ts]: [ `AssociationAlreadyExists`, 400 ],
   [Rs]: bs
  }, [], [] ];
  Vs.registerError(qs, AssociationAlreadyExists);
  var Gs = [ -3, zs, Me, {
   [Ts]: [ `AssociationDoesNotExist`, 404 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Gs, AssociationDoesNotExist);
  var Qs = [ -3, zs, Pe, {
   [Ts]: [ `AssociationExecutionDoesNotExist`, 404 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Qs, AssociationExecutionDoesNotExist);
  var Zs = [ -3, zs, Le, {
   [Ts]: [ `AssociationLimitExceeded`, 400 ],
   [Rs]: bs
  }, [], [] ];
  Vs.registerError(Zs, AssociationLimitExceeded);
  var Ws = [ -3, zs, Re, {
   [Ts]: [ `AssociationVersionLimitExceeded`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Ws, AssociationVersionLimitExceeded);
  var Ys = [ -3, zs, he, {
   [Ts]: [ `AutomationDefinitionNotApproved`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Ys, AutomationDefinitionNotApprovedException);
  var Bs = [ -3, zs, fe, {
   [Ts]: [ `AutomationDefinitionNotFound`, 404 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Bs, AutomationDefinitionNotFoundException);
  var Js = [ -3, zs, Oe, {
   [Ts]: [ `AutomationDefinitionVersionNotFound`, 404 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Js, AutomationDefinitionVersionNotFoundException);
  var Xs = [ -3, zs, De, {
   [Ts]: [ `AutomationExecutionLimitExceeded`, 429 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Xs, AutomationExecutionLimitExceededException);
  var _s = [ -3, zs, $e, {
   [Ts]: [ `AutomationExecutionNotFound`, 404 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(_s, AutomationExecutionNotFoundException);
  var en = [ -3, zs, be, {
   [Ts]: [ `AutomationStepNotFoundException`, 404 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(en, AutomationStepNotFoundException);
  var tn = [ -3, zs, we, {
   [Ts]: [ `ComplianceTypeCountLimitExceeded`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(tn, ComplianceTypeCountLimitExceededException);
  var on = [ -3, zs, Ce, {
   [Ts]: [ `ConflictException`, 409 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(on, ConflictException);
  var sn = [ -3, zs, Fe, {
   [Ts]: [ `CustomSchemaCountLimitExceeded`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(sn, CustomSchemaCountLimitExceededException);
  var nn = [ -3, zs, ze, {
   [Ts]: [ `DocumentAlreadyExists`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(nn, DocumentAlreadyExists);
  var an = [ -3, zs, ke, {
   [Ts]: [ `DocumentLimitExceeded`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(an, DocumentLimitExceeded);
  var cn = [ -3, zs, He, {
   [Ts]: [ `DocumentPermissionLimit`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(cn, DocumentPermissionLimit);
  var rn = [ -3, zs, Ge, {
   [Ts]: [ `DocumentVersionLimitExceeded`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(rn, DocumentVersionLimitExceeded);
  var pn = [ -3, zs, Ke, {
   [Ts]: [ `DoesNotExistException`, 404 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(pn, DoesNotExistException);
  var dn = [ -3, zs, je, {
   [Ts]: [ `DuplicateDocumentContent`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(dn, DuplicateDocumentContent);
  var ln = [ -3, zs, Ue, {
   [Ts]: [ `DuplicateDocumentVersionName`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(ln, DuplicateDocumentVersionName);
  var mn = [ -3, zs, Ve, {
   [Ts]: [ `DuplicateInstanceId`, 404 ],
   [Rs]: bs
  }, [], [] ];
  Vs.registerError(mn, DuplicateInstanceId);
  var un = [ -3, zs, Qe, {
   [Ts]: [ `FeatureNotAvailableException`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(un, FeatureNotAvailableException);
  var xn = [ -3, zs, Be, {
   [Ts]: [ `HierarchyLevelLimitExceededException`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(xn, HierarchyLevelLimitExceededException);
  var En = [ -3, zs, Je, {
   [Ts]: [ `HierarchyTypeMismatchException`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(En, HierarchyTypeMismatchException);
  var vn = [ -3, zs, jt, {
   [Ts]: [ `IdempotentParameterMismatch`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(vn, IdempotentParameterMismatch);
  var In = [ -3, zs, zt, {
   [Ts]: [ `IncompatiblePolicyException`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(In, IncompatiblePolicyException);
  var yn = [ -3, zs, Zt, {
   [Ts]: [ `InternalServerError`, 500 ],
   [Rs]: ws
  }, [ so ], [ 0 ] ];
  Vs.registerError(yn, InternalServerError);
  var Sn = [ -3, zs, Xe, {
   [Ts]: [ `InvalidActivation`, 404 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Sn, InvalidActivation);
  var gn = [ -3, zs, tt, {
   [Ts]: [ `InvalidActivationId`, 404 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(gn, InvalidActivationId);
  var hn = [ -3, zs, _e, {
   [Ts]: [ `InvalidAggregator`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(hn, InvalidAggregatorException);
  var Mn = [ -3, zs, ot, {
   [Ts]: [ `InvalidAllowedPatternException`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(Mn, InvalidAllowedPatternException);
  var fn = [ -3, zs, it, {
   [Ts]: [ `InvalidAssociation`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(fn, InvalidAssociation);
  var On = [ -3, zs, at, {
   [Ts]: [ `InvalidAssociationVersion`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(On, InvalidAssociationVersion);
  var Pn = [ -3, zs, et, {
   [Ts]: [ `InvalidAutomationExecutionParameters`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Pn, InvalidAutomationExecutionParametersException);
  var An = [ -3, zs, st, {
   [Ts]: [ `InvalidAutomationSignalException`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(An, InvalidAutomationSignalException);
  var Dn = [ -3, zs, nt, {
   [Ts]: [ `InvalidAutomationStatusUpdateException`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Dn, InvalidAutomationStatusUpdateException);
  var $n = [ -3, zs, ct, {
   [Ts]: [ `InvalidCommandId`, 404 ],
   [Rs]: bs
  }, [], [] ];
  Vs.registerError($n, InvalidCommandId);
  var Nn = [ -3, zs, mt, {
   [Ts]: [ `InvalidDeleteInventoryParameters`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Nn, InvalidDeleteInventoryParametersException);
  var Ln = [ -3, zs, lt, {
   [Ts]: [ `InvalidDeletionId`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Ln, InvalidDeletionIdException);
  var Tn = [ -3, zs, pt, {
   [Ts]: [ `InvalidDocument`, 404 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Tn, InvalidDocument);
  var bn = [ -3, zs, dt, {
   [Ts]: [ `InvalidDocumentContent`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(bn, InvalidDocumentContent);
  var Rn = [ -3, zs, xt, {
   [Ts]: [ `InvalidDocumentOperation`, 403 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Rn, InvalidDocumentOperation);
  var Cn = [ -3, zs, Et, {
   [Ts]: [ `InvalidDocumentSchemaVersion`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Cn, InvalidDocumentSchemaVersion);
  var Fn = [ -3, zs, vt, {
   [Ts]: [ `InvalidDocumentType`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Fn, InvalidDocumentType);
  var wn = [ -3, zs, It, {
   [Ts]: [ `InvalidDocumentVersion`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(wn, InvalidDocumentVersion);
  var zn = [ -3, zs, yt, {
   [Ts]: [ `InvalidFilter`, 441 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(zn, InvalidFilter);
  var jn = [ -3, zs, St, {
   [Ts]: [ `InvalidFilterKey`, 400 ],
   [Rs]: bs
  }, [], [] ];
  Vs.registerError(jn, InvalidFilterKey);
  var Un = [ -3, zs, gt, {
   [Ts]: [ `InvalidFilterOption`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(Un, InvalidFilterOption);
  var Vn = [ -3, zs, ht, {
   [Ts]: [ `InvalidFilterValue`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Vn, InvalidFilterValue);
  var kn = [ -3, zs, Ot, {
   [Ts]: [ `InvalidInstanceId`, 404 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(kn, InvalidInstanceId);
  var Kn = [ -3, zs, At, {
   [Ts]: [ `InvalidInstanceInformationFilterValue`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(Kn, InvalidInstanceInformationFilterValue);
  var Hn = [ -3, zs, Dt, {
   [Ts]: [ `InvalidInstancePropertyFilterValue`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(Hn, InvalidInstancePropertyFilterValue);
  var qn = [ -3, zs, ft, {
   [Ts]: [ `InvalidInventoryGroup`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(qn, InvalidInventoryGroupException);
  var Gn = [ -3, zs, Pt, {
   [Ts]: [ `InvalidInventoryItemContext`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Gn, InvalidInventoryItemContextException);
  var Qn = [ -3, zs, $t, {
   [Ts]: [ `InvalidInventoryRequest`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Qn, InvalidInventoryRequestException);
  var Zn = [ -3, zs, Mt, {
   [Ts]: [ `InvalidItemContent`, 400 ],
   [Rs]: bs
  }, [ Es, so ], [ 0, 0 ] ];
  Vs.registerError(Zn, InvalidItemContentException);
  var Wn = [ -3, zs, Nt, {
   [Ts]: [ `InvalidKeyId`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(Wn, InvalidKeyId);
  var Yn = [ -3, zs, Tt, {
   [Ts]: [ `InvalidNextToken`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Yn, InvalidNextToken);
  var Bn = [ -3, zs, Lt, {
   [Ts]: [ `InvalidNotificationConfig`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Bn, InvalidNotificationConfig);
  var Jn = [ -3, zs, bt, {
   [Ts]: [ `InvalidOption`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Jn, InvalidOptionException);
  var Xn = [ -3, zs, Rt, {
   [Ts]: [ `InvalidOutputFolder`, 400 ],
   [Rs]: bs
  }, [], [] ];
  Vs.registerError(Xn, InvalidOutputFolder);
  var _n = [ -3, zs, Ct, {
   [Ts]: [ `InvalidOutputLocation`, 400 ],
   [Rs]: bs
  }, [], [] ];
  Vs.registerError(_n, InvalidOutputLocation);
  var ea = [ -3, zs, Ft, {
   [Ts]: [ `InvalidParameters`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(ea, InvalidParameters);
  var ta = [ -3, zs, Vt, {
   [Ts]: [ `InvalidPermissionType`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(ta, InvalidPermissionType);
  var oa = [ -3, zs, Ut, {
   [Ts]: [ `InvalidPluginName`, 404 ],
   [Rs]: bs
  }, [], [] ];
  Vs.registerError(oa, InvalidPluginName);
  var sa = [ -3, zs, wt, {
   [Ts]: [ `InvalidPolicyAttributeException`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(sa, InvalidPolicyAttributeException);
  var na = [ -3, zs, kt, {
   [Ts]: [ `InvalidPolicyTypeException`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(na, InvalidPolicyTypeException);
  var aa = [ -3, zs, qt, {
   [Ts]: [ `InvalidResourceId`, 400 ],
   [Rs]: bs
  }, [], [] ];
  Vs.registerError(aa, InvalidResourceId);
  var ia = [ -3, zs, Gt, {
   [Ts]: [ `InvalidResourceType`, 400 ],
   [Rs]: bs
  }, [], [] ];
  Vs.registerError(ia, InvalidResourceType);
  var ca = [ -3, zs, Ht, {
   [Ts]: [ `InvalidResultAttribute`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(ca, InvalidResultAttributeException);
  var ra = [ -3, zs, Kt, {
   [Ts]: [ `InvalidRole`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(ra, InvalidRole);
  var pa = [ -3, zs, Qt, {
   [Ts]: [ `InvalidSchedule`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(pa, InvalidSchedule);
  var da = [ -3, zs, Yt, {
   [Ts]: [ `InvalidTag`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(da, InvalidTag);
  var la = [ -3, zs, Xt, {
   [Ts]: [ `InvalidTarget`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(la, InvalidTarget);
  var ma = [ -3, zs, Bt, {
   [Ts]: [ `InvalidTargetMaps`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(ma, InvalidTargetMaps);
  var ua = [ -3, zs, Jt, {
   [Ts]: [ `InvalidTypeName`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(ua, InvalidTypeNameException);
  var xa = [ -3, zs, _t, {
   [Ts]: [ `InvalidUpdate`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(xa, InvalidUpdate);
  var Ea = [ -3, zs, ut, {
   [Ts]: [ `InvocationDoesNotExist`, 400 ],
   [Rs]: bs
  }, [], [] ];
  Vs.registerError(Ea, InvocationDoesNotExist);
  var va = [ -3, zs, rt, {
   [Ts]: [ `ItemContentMismatch`, 400 ],
   [Rs]: bs
  }, [ Es, so ], [ 0, 0 ] ];
  Vs.registerError(va, ItemContentMismatchException);
  var Ia = [ -3, zs, Wt, {
   [Ts]: [ `ItemSizeLimitExceeded`, 400 ],
   [Rs]: bs
  }, [ Es, so ], [ 0, 0 ] ];
  Vs.registerError(Ia, ItemSizeLimitExceededException);
  var ya = [ -3, zs, ao, {
   [Ts]: [ `MalformedResourcePolicyDocumentException`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(ya, MalformedResourcePolicyDocumentException);
  var Sa = [ -3, zs, no, {
   [Ts]: [ `MaxDocumentSizeExceeded`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Sa, MaxDocumentSizeExceeded);
  var ga = [ -3, zs, co, {
   [Ts]: [ `NoLongerSupported`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(ga, NoLongerSupportedException);
  var ha = [ -3, zs, po, {
   [Ts]: [ `OpsItemAccessDeniedException`, 403 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(ha, OpsItemAccessDeniedException);
  var Ma = [ -3, zs, lo, {
   [Ts]: [ `OpsItemAlreadyExistsException`, 400 ],
   [Rs]: bs
  }, [ so, uo ], [ 0, 0 ] ];
  Vs.registerError(Ma, OpsItemAlreadyExistsException);
  var fa = [ -3, zs, mo, {
   [Ts]: [ `OpsItemConflictException`, 409 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(fa, OpsItemConflictException);
  var Oa = [ -3, zs, xo, {
   [Ts]: [ `OpsItemInvalidParameterException`, 400 ],
   [Rs]: bs
  }, [ To, so ], [ 64 | 0, 0 ] ];
  Vs.registerError(Oa, OpsItemInvalidParameterException);
  var Pa = [ -3, zs, Eo, {
   [Ts]: [ `OpsItemLimitExceededException`, 400 ],
   [Rs]: bs
  }, [ _o, eo, oo, so ], [ 64 | 0, 1, 0, 0 ] ];
  Vs.registerError(Pa, OpsItemLimitExceededException);
  var Aa = [ -3, zs, vo, {
   [Ts]: [ `OpsItemNotFoundException`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Aa, OpsItemNotFoundException);
  var Da = [ -3, zs, Io, {
   [Ts]: [ `OpsItemRelatedItemAlreadyExistsException`, 400 ],
   [Rs]: bs
  }, [ so, ts, uo ], [ 0, 0, 0 ] ];
  Vs.registerError(Da, OpsItemRelatedItemAlreadyExistsException);
  var $a = [ -3, zs, yo, {
   [Ts]: [ `OpsItemRelatedItemAssociationNotFoundException`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError($a, OpsItemRelatedItemAssociationNotFoundException);
  var Na = [ -3, zs, So, {
   [Ts]: [ `OpsMetadataAlreadyExistsException`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(Na, OpsMetadataAlreadyExistsException);
  var La = [ -3, zs, go, {
   [Ts]: [ `OpsMetadataInvalidArgumentException`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(La, OpsMetadataInvalidArgumentException);
  var Ta = [ -3, zs, ho, {
   [Ts]: [ `OpsMetadataKeyLimitExceededException`, 429 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(Ta, OpsMetadataKeyLimitExceededException);
  var ba = [ -3, zs, Mo, {
   [Ts]: [ `OpsMetadataLimitExceededException`, 429 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(ba, OpsMetadataLimitExceededException);
  var Ra = [ -3, zs, fo, {
   [Ts]: [ `OpsMetadataNotFoundException`, 404 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(Ra, OpsMetadataNotFoundException);
  var Ca = [ -3, zs, Oo, {
   [Ts]: [ `OpsMetadataTooManyUpdatesException`, 429 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(Ca, OpsMetadataTooManyUpdatesException);
  var Fa = [ -3, zs, Ao, {
   [Ts]: [ `ParameterAlreadyExists`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(Fa, ParameterAlreadyExists);
  var wa = [ -3, zs, $o, {
   [Ts]: [ `ParameterLimitExceeded`, 429 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(wa, ParameterLimitExceeded);
  var za = [ -3, zs, Lo, {
   [Ts]: [ `ParameterMaxVersionLimitExceeded`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(za, ParameterMaxVersionLimitExceeded);
  var ja = [ -3, zs, bo, {
   [Ts]: [ `ParameterNotFound`, 404 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(ja, ParameterNotFound);
  var Ua = [ -3, zs, Ro, {
   [Ts]: [ `ParameterPatternMismatchException`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(Ua, ParameterPatternMismatchException);
  var Va = [ -3, zs, Fo, {
   [Ts]: [ `ParameterVersionLabelLimitExceeded`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(Va, ParameterVersionLabelLimitExceeded);
  var ka = [ -3, zs, wo, {
   [Ts]: [ `ParameterVersionNotFound`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(ka, ParameterVersionNotFound);
  var Ka = [ -3, zs, No, {
   [Ts]: [ `PoliciesLimitExceededException`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(Ka, PoliciesLimitExceededException);
  var Ha = [ -3, zs, Vo, {
   [Ts]: [ `ResourceDataSyncAlreadyExists`, 400 ],
   [Rs]: bs
  }, [ ss ], [ 0 ] ];
  Vs.registerError(Ha, ResourceDataSyncAlreadyExistsException);
  var qa = [ -3, zs, ko, {
   [Ts]: [ `ResourceDataSyncConflictException`, 409 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(qa, ResourceDataSyncConflictException);
  var Ga = [ -3, zs, Ko, {
   [Ts]: [ `ResourceDataSyncCountExceeded`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Ga, ResourceDataSyncCountExceededException);
  var Qa = [ -3, zs, Ho, {
   [Ts]: [ `ResourceDataSyncInvalidConfiguration`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Qa, ResourceDataSyncInvalidConfigurationException);
  var Za = [ -3, zs, qo, {
   [Ts]: [ `ResourceDataSyncNotFound`, 404 ],
   [Rs]: bs
  }, [ ss, cs, so ], [ 0, 0, 0 ] ];
  Vs.registerError(Za, ResourceDataSyncNotFoundException);
  var Wa = [ -3, zs, Qo, {
   [Ts]: [ `ResourceInUseException`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Wa, ResourceInUseException);
  var Ya = [ -3, zs, Zo, {
   [Ts]: [ `ResourceLimitExceededException`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Ya, ResourceLimitExceededException);
  var Ba = [ -3, zs, Wo, {
   [Ts]: [ `ResourceNotFoundException`, 404 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Ba, ResourceNotFoundException);
  var Ja = [ -3, zs, Yo, {
   [Ts]: [ `ResourcePolicyConflictException`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Ja, ResourcePolicyConflictException);
  var Xa = [ -3, zs, Bo, {
   [Ts]: [ `ResourcePolicyInvalidParameterException`, 400 ],
   [Rs]: bs
  }, [ To, so ], [ 64 | 0, 0 ] ];
  Vs.registerError(Xa, ResourcePolicyInvalidParameterException);
  var _a = [ -3, zs, Jo, {
   [Ts]: [ `ResourcePolicyLimitExceededException`, 400 ],
   [Rs]: bs
  }, [ eo, oo, so ], [ 1, 0, 0 ] ];
  Vs.registerError(_a, ResourcePolicyLimitExceededException);
  var ei = [ -3, zs, Xo, {
   [Ts]: [ `ResourcePolicyNotFoundException`, 404 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(ei, ResourcePolicyNotFoundException);
  var ti = [ -3, zs, ns, {
   [Rs]: bs
  }, [ so, jo, os, Go, es ], [ 0, 0, 0, 0, 0 ], 3 ];
  Vs.registerError(ti, ServiceQuotaExceededException);
  var oi = [ -3, zs, is, {
   [Ts]: [ `ServiceSettingNotFound`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(oi, ServiceSettingNotFound);
  var si = [ -3, zs, ps, {
   [Ts]: [ `StatusUnchanged`, 400 ],
   [Rs]: bs
  }, [], [] ];
  Vs.registerError(si, StatusUnchanged);
  var ni = [ -3, zs, rs, {
   [Ts]: [ `SubTypeCountLimitExceeded`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(ni, SubTypeCountLimitExceededException);
  var ai = [ -3, zs, ms, {
   [Ts]: [ `TargetInUseException`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(ai, TargetInUseException);
  var ii = [ -3, zs, vs, {
   [Ts]: [ `TargetNotConnected`, 430 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(ii, TargetNotConnected);
  var ci = [ -3, zs, ls, {
   [Rs]: bs
  }, [ so, jo, os ], [ 0, 0, 0 ], 1 ];
  Vs.registerError(ci, ThrottlingException);
  var ri = [ -3, zs, us, {
   [Ts]: [ `TooManyTagsError`, 400 ],
   [Rs]: bs
  }, [], [] ];
  Vs.registerError(ri, TooManyTagsError);
  var pi = [ -3, zs, xs, {
   [Ts]: [ `TooManyUpdates`, 429 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(pi, TooManyUpdates);
  var di = [ -3, zs, Is, {
   [Ts]: [ `TotalSizeLimitExceeded`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(di, TotalSizeLimitExceededException);
  var li = [ -3, zs, Ss, {
   [Ts]: [ `UnsupportedCalendarException`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(li, UnsupportedCalendarException);
  var mi = [ -3, zs, gs, {
   [Ts]: [ `UnsupportedFeatureRequiredException`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(mi, UnsupportedFeatureRequiredException);
  var ui = [ -3, zs, hs, {
   [Ts]: [ `UnsupportedInventoryItemContext`, 400 ],
   [Rs]: bs
  }, [ Es, so ], [ 0, 0 ] ];
  Vs.registerError(ui, UnsupportedInventoryItemContextException);
  var xi = [ -3, zs, Ms, {
   [Ts]: [ `UnsupportedInventorySchemaVersion`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(xi, UnsupportedInventorySchemaVersionException);
  var Ei = [ -3, zs, Os, {
   [Ts]: [ `UnsupportedOperatingSystem`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(Ei, UnsupportedOperatingSystem);
  var vi = [ -3, zs, fs, {
   [Ts]: [ `UnsupportedOperation`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(vi, UnsupportedOperationException);
  var Ii = [ -3, zs, Ps, {
   [Ts]: [ `UnsupportedParameterType`, 400 ],
   [Rs]: bs
  }, [ Cs ], [ 0 ] ];
  Vs.registerError(Ii, UnsupportedParameterType);
  var yi = [ -3, zs, As, {
   [Ts]: [ `UnsupportedPlatformType`, 400 ],
   [Rs]: bs
  }, [ so ], [ 0 ] ];
  Vs.registerError(yi, UnsupportedPlatformType);
  var Si = [ -3, zs, $s, {
   [Ts]: [ `ValidationException`, 400 ],
   [Rs]: bs
  }, [ so, Uo ], [ 0, 0 ] ];
  Vs.registerError(Si, ValidationException);
  const gi = [ js, Vs ];
  var hi = [ 0, zs, Co, 8, 0 ];
  var Mi = [ 3, zs, Ze, 0, [ ro, Ls ], [ 64 | 0, 2 ], 1 ];
  var fi = [ 3, zs, We, 0, [ Po, Ft ], [ [ () => Pi, 0 ], 64 | 0 ] ];
  var Oi = [ 3, zs, zo, 0, [ io, ys, Ds, Ns, ds, as, to, Te, qe ], [ 0, 0, [ () => hi, 0 ], 1, 0, 0, 4, 0, 0 ] ];
  var Pi = [ 1, zs, Do, 0, [ () => Oi, 0 ] ];
  var Ai = [ 9, zs, Ye, 0, () => Mi, () => fi ];
  const getRuntimeConfig = e => ({
   apiVersion: "2014-11-06",
   base64Decoder: e?.base64Decoder ?? G.E,
   base64Encoder: e?.base64Encoder ?? Q.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSSMHttpAuthSchemeProvider,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new V.f2
   } ],
   logger: e?.logger ?? new H.N,
   protocol: e?.protocol ?? k.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ssm",
    errorTypeRegistries: gi,
    xmlNamespace: "http://ssm.amazonaws.com/doc/2014-11-06/",
    version: "2014-11-06",
    serviceTarget: "AmazonSSM"
   },
   serviceId: e?.serviceId ?? "SSM",
   sha256: e?.sha256 ?? K.k,
   urlParser: e?.urlParser ?? q.D,
   utf8Decoder: e?.utf8Decoder ?? Z.a,
   utf8Encoder: e?.utf8Encoder ?? W.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, N.I)(process.version);
   const t = (0, T.I)(e);
   const defaultConfigProvider = () => t().then(L.l);
   const o = getRuntimeConfig(e);
   (0, f.I)(process.version);
   const s = {
    profile: e?.profile,
    logger: o.logger
   };
   return {
    ...o,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, b.Z)(D.$, s),
    bodyLengthChecker: e?.bodyLengthChecker ?? z.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? $.v6,
    defaultSocketTimeout: (0, O.E)(e?.requestHandler, 9e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, P.pf)({
     serviceId: o.serviceId,
     clientVersion: M.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, b.Z)(E.qs, e),
    region: e?.region ?? (0, b.Z)(R.GG, {
     ...R.zH,
     ...s
    }),
    requestHandler: j.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, b.Z)({
     ...E.kN,
     default: async () => (await defaultConfigProvider()).retryMode || w.L0
    }, e),
    streamCollector: e?.streamCollector ?? U.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, b.Z)(C.e$, s),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, b.Z)(F.Ko, s),
    userAgentAppId: e?.userAgentAppId ?? (0, b.Z)(A.hV, s)
   };
  };
  var Di = o(9999);
  var $i = o(6571);
  var Ni = o(274);
  const getHttpAuthExtensionConfiguration = e => {
   const t = e.httpAuthSchemes;
   let o = e.httpAuthSchemeProvider;
   let s = e.credentials;
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
     s = e;
    },
    credentials() {
     return s;
    }
   };
  };
  const resolveHttpAuthRuntimeConfig = e => ({
   httpAuthSchemes: e.httpAuthSchemes(),
   httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
   credentials: e.credentials()
  });
  const resolveRuntimeExtensions = (e, t) => {
   const o = Object.assign((0, Di.R)(e), (0, $i.xA)(e), (0, Ni.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, Di.$)(o), (0, $i.uv)(o), (0, Ni.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class SSMClient extends l.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const l = (0, s.D)(o);
    const y = (0, E.$z)(l);
    const S = (0, m.T)(y);
    const g = (0, n.OV)(S);
    const h = (0, u.Co)(g);
    const M = resolveHttpAuthSchemeConfig(h);
    const f = resolveRuntimeExtensions(M, e?.extensions || []);
    this.config = f;
    this.middlewareStack.use((0, I.wq)(this.config));
    this.middlewareStack.use((0, a.sM)(this.config));
    this.middlewareStack.use((0, v.ey)(this.config));
    this.middlewareStack.use((0, x.vK)(this.config));
    this.middlewareStack.use((0, n.TC)(this.config));
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
  var Li = o(6801);
  const Ti = (0, Li.k)(h, "AmazonSSM", "SSMClient", u.rD);
  const bi = {};
  const _mw0 = (e, t, o, s) => [];
  class GetParametersCommand extends(Ti(bi, _mw0, "GetParameters", Ai)){}
 })
};
