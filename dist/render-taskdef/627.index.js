"use strict";

exports.id = 627;

exports.ids = [ 627 ];

exports.modules = {
 5627: ((e, t, o) => {
  o.d(t, {
   DescribeParametersCommand: () => DescribeParametersCommand,
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
  var b = o(8234);
  var T = o(3945);
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
  var Q = o(9700);
  var G = o(7305);
  var Z = o(7332);
  var Y = o(9809);
  var B = o(6180);
  var J = o(8479);
  var W = o(7009);
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
  const ve = new J.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => ve.get(e, () => (0, W.c)(Ee, {
   endpointParams: e,
   logger: t.logger
  }));
  X.m.aws = B.U;
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
  const be = "AllowedPattern";
  const Te = "ARN";
  const Re = "AutomationStepNotFoundException";
  const Ce = "AssociationVersionLimitExceeded";
  const Fe = "ConflictException";
  const we = "CustomSchemaCountLimitExceededException";
  const ze = "ComplianceTypeCountLimitExceededException";
  const je = "Description";
  const Ue = "DocumentAlreadyExists";
  const Ve = "DuplicateDocumentContent";
  const ke = "DuplicateDocumentVersionName";
  const Ke = "DuplicateInstanceId";
  const He = "DocumentLimitExceeded";
  const qe = "DoesNotExistException";
  const Qe = "DocumentPermissionLimit";
  const Ge = "DescribeParametersRequest";
  const Ze = "DescribeParametersResult";
  const Ye = "DescribeParameters";
  const Be = "DataType";
  const Je = "DocumentVersionLimitExceeded";
  const We = "FeatureNotAvailableException";
  const Xe = "Filters";
  const _e = "HierarchyLevelLimitExceededException";
  const et = "HierarchyTypeMismatchException";
  const tt = "InvalidActivation";
  const ot = "InvalidAggregatorException";
  const st = "InvalidAutomationExecutionParametersException";
  const nt = "InvalidActivationId";
  const at = "InvalidAllowedPatternException";
  const it = "InvalidAutomationSignalException";
  const ct = "InvalidAutomationStatusUpdateException";
  const rt = "InvalidAssociationVersion";
  const pt = "InvalidAssociation";
  const dt = "InvalidCommandId";
  const lt = "ItemContentMismatchException";
  const mt = "InvalidDocument";
  const ut = "InvalidDocumentContent";
  const xt = "InvalidDeletionIdException";
  const Et = "InvalidDeleteInventoryParametersException";
  const vt = "InvocationDoesNotExist";
  const It = "InvalidDocumentOperation";
  const yt = "InvalidDocumentSchemaVersion";
  const St = "InvalidDocumentType";
  const gt = "InvalidDocumentVersion";
  const ht = "InvalidFilter";
  const Mt = "InvalidFilterKey";
  const ft = "InvalidFilterOption";
  const Ot = "InvalidFilterValue";
  const Pt = "InvalidItemContentException";
  const At = "InvalidInventoryGroupException";
  const Dt = "InvalidInstanceId";
  const $t = "InvalidInventoryItemContextException";
  const Nt = "InvalidInstanceInformationFilterValue";
  const Lt = "InvalidInstancePropertyFilterValue";
  const bt = "InvalidInventoryRequestException";
  const Tt = "InvalidKeyId";
  const Rt = "InvalidNotificationConfig";
  const Ct = "InvalidNextToken";
  const Ft = "InvalidOptionException";
  const wt = "InvalidOutputFolder";
  const zt = "InvalidOutputLocation";
  const jt = "InvalidParameters";
  const Ut = "InvalidPolicyAttributeException";
  const Vt = "IncompatiblePolicyException";
  const kt = "IdempotentParameterMismatch";
  const Kt = "InvalidPluginName";
  const Ht = "InvalidPermissionType";
  const qt = "InvalidPolicyTypeException";
  const Qt = "InvalidRole";
  const Gt = "InvalidResultAttributeException";
  const Zt = "InvalidResourceId";
  const Yt = "InvalidResourceType";
  const Bt = "InvalidSchedule";
  const Jt = "InternalServerError";
  const Wt = "ItemSizeLimitExceededException";
  const Xt = "InvalidTag";
  const _t = "InvalidTargetMaps";
  const eo = "InvalidTypeNameException";
  const to = "InvalidTarget";
  const oo = "InvalidUpdate";
  const so = "Key";
  const no = "KeyId";
  const ao = "Limit";
  const io = "LastModifiedDate";
  const co = "LastModifiedUser";
  const ro = "LimitType";
  const po = "Message";
  const lo = "MaxDocumentSizeExceeded";
  const mo = "MaxResults";
  const uo = "MalformedResourcePolicyDocumentException";
  const xo = "Name";
  const Eo = "NoLongerSupportedException";
  const vo = "NextToken";
  const Io = "OpsItemAccessDeniedException";
  const yo = "OpsItemAlreadyExistsException";
  const So = "OpsItemConflictException";
  const go = "OpsItemId";
  const ho = "OpsItemInvalidParameterException";
  const Mo = "OpsItemLimitExceededException";
  const fo = "OpsItemNotFoundException";
  const Oo = "OpsItemRelatedItemAlreadyExistsException";
  const Po = "OpsItemRelatedItemAssociationNotFoundException";
  const Ao = "OpsMetadataAlreadyExistsException";
  const Do = "OpsMetadataInvalidArgumentException";
  const $o = "OpsMetadataKeyLimitExceededException";
  const No = "OpsMetadataLimitExceededException";
  const Lo = "OpsMetadataNotFoundException";
  const bo = "OpsMetadataTooManyUpdatesException";
  const To = "Option";
  const Ro = "Parameters";
  const Co = "ParameterAlreadyExists";
  const Fo = "ParameterFilters";
  const wo = "ParametersFilterList";
  const zo = "ParametersFilter";
  const jo = "ParameterInlinePolicy";
  const Uo = "ParameterLimitExceeded";
  const Vo = "PoliciesLimitExceededException";
  const ko = "ParameterMetadata";
  const Ko = "ParameterMetadataList";
  const Ho = "ParameterMaxVersionLimitExceeded";
  const qo = "ParameterNames";
  const Qo = "ParameterNotFound";
  const Go = "ParameterPolicyList";
  const Zo = "ParameterPatternMismatchException";
  const Yo = "ParameterStringFilter";
  const Bo = "ParameterStringFilterList";
  const Jo = "PolicyStatus";
  const Wo = "PolicyText";
  const Xo = "PolicyType";
  const _o = "ParameterVersionLabelLimitExceeded";
  const es = "ParameterVersionNotFound";
  const ts = "Policies";
  const os = "QuotaCode";
  const ss = "ReasonCode";
  const ns = "ResourceDataSyncAlreadyExistsException";
  const as = "ResourceDataSyncConflictException";
  const is = "ResourceDataSyncCountExceededException";
  const cs = "ResourceDataSyncInvalidConfigurationException";
  const rs = "ResourceDataSyncNotFoundException";
  const ps = "ResourceId";
  const ds = "ResourceInUseException";
  const ls = "ResourceLimitExceededException";
  const ms = "ResourceNotFoundException";
  const us = "ResourcePolicyConflictException";
  const xs = "ResourcePolicyInvalidParameterException";
  const Es = "ResourcePolicyLimitExceededException";
  const vs = "ResourcePolicyNotFoundException";
  const Is = "ResourceTypes";
  const ys = "ResourceType";
  const Ss = "ResourceUri";
  const gs = "ServiceCode";
  const hs = "SyncName";
  const Ms = "ServiceQuotaExceededException";
  const fs = "ServiceSettingNotFound";
  const Os = "SyncType";
  const Ps = "SubTypeCountLimitExceededException";
  const As = "StatusUnchanged";
  const Ds = "Shared";
  const $s = "ThrottlingException";
  const Ns = "TargetInUseException";
  const Ls = "TooManyTagsError";
  const bs = "TooManyUpdates";
  const Ts = "TypeName";
  const Rs = "TargetNotConnected";
  const Cs = "TotalSizeLimitExceededException";
  const Fs = "Tier";
  const ws = "Type";
  const zs = "UnsupportedCalendarException";
  const js = "UnsupportedFeatureRequiredException";
  const Us = "UnsupportedInventoryItemContextException";
  const Vs = "UnsupportedInventorySchemaVersionException";
  const ks = "UnsupportedOperationException";
  const Ks = "UnsupportedOperatingSystem";
  const Hs = "UnsupportedParameterType";
  const qs = "UnsupportedPlatformType";
  const Qs = "ValidationException";
  const Gs = "Values";
  const Zs = "Version";
  const Ys = "awsQueryError";
  const Bs = "client";
  const Js = "error";
  const Ws = "message";
  const Xs = "smithy.ts.sdk.synthetic.com.amazonaws.ssm";
  const _s = "server";
  const en = "com.amazonaws.ssm";
  const tn = new Ie.O(Xs);
  var on = [ -3, Xs, "SSMServiceException", 0, [], [] ];
  tn.registerError(on, SSMServiceException);
  const sn = new Ie.O(en);
  var nn = [ -3, en, ge, {
   [Js]: Bs
  }, [ po ], [ 0 ], 1 ];
  sn.registerError(nn, AccessDeniedException);
  var an = [ -3, en, Ae, {
   [Ys]: [ `AlreadyExistsException`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(an, AlreadyExistsException);
  var cn = [ -3, en, Ne, {
   [Ys]: [ `AssociatedInstances`, 400 ],
   [Js]: Bs
  }, [], [] ];
  sn.registerError(cn, AssociatedInstances);
  var rn = [ -3, en, Se, {
   [Ys]: [ `AssociationAlreadyExists`, 400 ],
   [Js]: Bs
  }, [], [] ];
  sn.registerError(rn, AssociationAlreadyExists);
  var pn = [ -3, en, Me, {
   [Ys]: [ `AssociationDoesNotExist`, 404 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(pn, AssociationDoesNotExist);
  var dn = [ -3, en, Pe, {
   [Ys]: [ `AssociationExecutionDoesNotExist`, 404 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(dn, AssociationExecutionDoesNotExist);
  var ln = [ -3, en, Le, {
   [Ys]: [ `AssociationLimitExceeded`, 400 ],
   [Js]: Bs
  }, [], [] ];
  sn.registerError(ln, AssociationLimitExceeded);
  var mn = [ -3, en, Ce, {
   [Ys]: [ `AssociationVersionLimitExceeded`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(mn, AssociationVersionLimitExceeded);
  var un = [ -3, en, he, {
   [Ys]: [ `AutomationDefinitionNotApproved`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(un, AutomationDefinitionNotApprovedException);
  var xn = [ -3, en, fe, {
   [Ys]: [ `AutomationDefinitionNotFound`, 404 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(xn, AutomationDefinitionNotFoundException);
  var En = [ -3, en, Oe, {
   [Ys]: [ `AutomationDefinitionVersionNotFound`, 404 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(En, AutomationDefinitionVersionNotFoundException);
  var vn = [ -3, en, De, {
   [Ys]: [ `AutomationExecutionLimitExceeded`, 429 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(vn, AutomationExecutionLimitExceededException);
  var In = [ -3, en, $e, {
   [Ys]: [ `AutomationExecutionNotFound`, 404 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(In, AutomationExecutionNotFoundException);
  var yn = [ -3, en, Re, {
   [Ys]: [ `AutomationStepNotFoundException`, 404 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(yn, AutomationStepNotFoundException);
  var Sn = [ -3, en, ze, {
   [Ys]: [ `ComplianceTypeCountLimitExceeded`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Sn, ComplianceTypeCountLimitExceededException);
  var gn = [ -3, en, Fe, {
   [Ys]: [ `ConflictException`, 409 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(gn, ConflictException);
  var hn = [ -3, en, we, {
   [Ys]: [ `CustomSchemaCountLimitExceeded`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(hn, CustomSchemaCountLimitExceededException);
  var Mn = [ -3, en, Ue, {
   [Ys]: [ `DocumentAlreadyExists`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Mn, DocumentAlreadyExists);
  var fn = [ -3, en, He, {
   [Ys]: [ `DocumentLimitExceeded`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(fn, DocumentLimitExceeded);
  var On = [ -3, en, Qe, {
   [Ys]: [ `DocumentPermissionLimit`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(On, DocumentPermissionLimit);
  var Pn = [ -3, en, Je, {
   [Ys]: [ `DocumentVersionLimitExceeded`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Pn, DocumentVersionLimitExceeded);
  var An = [ -3, en, qe, {
   [Ys]: [ `DoesNotExistException`, 404 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(An, DoesNotExistException);
  var Dn = [ -3, en, Ve, {
   [Ys]: [ `DuplicateDocumentContent`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Dn, DuplicateDocumentContent);
  var $n = [ -3, en, ke, {
   [Ys]: [ `DuplicateDocumentVersionName`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError($n, DuplicateDocumentVersionName);
  var Nn = [ -3, en, Ke, {
   [Ys]: [ `DuplicateInstanceId`, 404 ],
   [Js]: Bs
  }, [], [] ];
  sn.registerError(Nn, DuplicateInstanceId);
  var Ln = [ -3, en, We, {
   [Ys]: [ `FeatureNotAvailableException`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Ln, FeatureNotAvailableException);
  var bn = [ -3, en, _e, {
   [Ys]: [ `HierarchyLevelLimitExceededException`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(bn, HierarchyLevelLimitExceededException);
  var Tn = [ -3, en, et, {
   [Ys]: [ `HierarchyTypeMismatchException`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(Tn, HierarchyTypeMismatchException);
  var Rn = [ -3, en, kt, {
   [Ys]: [ `IdempotentParameterMismatch`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Rn, IdempotentParameterMismatch);
  var Cn = [ -3, en, Vt, {
   [Ys]: [ `IncompatiblePolicyException`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(Cn, IncompatiblePolicyException);
  var Fn = [ -3, en, Jt, {
   [Ys]: [ `InternalServerError`, 500 ],
   [Js]: _s
  }, [ po ], [ 0 ] ];
  sn.registerError(Fn, InternalServerError);
  var wn = [ -3, en, tt, {
   [Ys]: [ `InvalidActivation`, 404 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(wn, InvalidActivation);
  var zn = [ -3, en, nt, {
   [Ys]: [ `InvalidActivationId`, 404 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(zn, InvalidActivationId);
  var jn = [ -3, en, ot, {
   [Ys]: [ `InvalidAggregator`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(jn, InvalidAggregatorException);
  var Un = [ -3, en, at, {
   [Ys]: [ `InvalidAllowedPatternException`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(Un, InvalidAllowedPatternException);
  var Vn = [ -3, en, pt, {
   [Ys]: [ `InvalidAssociation`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Vn, InvalidAssociation);
  var kn = [ -3, en, rt, {
   [Ys]: [ `InvalidAssociationVersion`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(kn, InvalidAssociationVersion);
  var Kn = [ -3, en, st, {
   [Ys]: [ `InvalidAutomationExecutionParameters`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Kn, InvalidAutomationExecutionParametersException);
  var Hn = [ -3, en, it, {
   [Ys]: [ `InvalidAutomationSignalException`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Hn, InvalidAutomationSignalException);
  var qn = [ -3, en, ct, {
   [Ys]: [ `InvalidAutomationStatusUpdateException`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(qn, InvalidAutomationStatusUpdateException);
  var Qn = [ -3, en, dt, {
   [Ys]: [ `InvalidCommandId`, 404 ],
   [Js]: Bs
  }, [], [] ];
  sn.registerError(Qn, InvalidCommandId);
  var Gn = [ -3, en, Et, {
   [Ys]: [ `InvalidDeleteInventoryParameters`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Gn, InvalidDeleteInventoryParametersException);
  var Zn = [ -3, en, xt, {
   [Ys]: [ `InvalidDeletionId`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Zn, InvalidDeletionIdException);
  var Yn = [ -3, en, mt, {
   [Ys]: [ `InvalidDocument`, 404 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Yn, InvalidDocument);
  var Bn = [ -3, en, ut, {
   [Ys]: [ `InvalidDocumentContent`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Bn, InvalidDocumentContent);
  var Jn = [ -3, en, It, {
   [Ys]: [ `InvalidDocumentOperation`, 403 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Jn, InvalidDocumentOperation);
  var Wn = [ -3, en, yt, {
   [Ys]: [ `InvalidDocumentSchemaVersion`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Wn, InvalidDocumentSchemaVersion);
  var Xn = [ -3, en, St, {
   [Ys]: [ `InvalidDocumentType`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Xn, InvalidDocumentType);
  var _n = [ -3, en, gt, {
   [Ys]: [ `InvalidDocumentVersion`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(_n, InvalidDocumentVersion);
  var ea = [ -3, en, ht, {
   [Ys]: [ `InvalidFilter`, 441 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(ea, InvalidFilter);
  var ta = [ -3, en, Mt, {
   [Ys]: [ `InvalidFilterKey`, 400 ],
   [Js]: Bs
  }, [], [] ];
  sn.registerError(ta, InvalidFilterKey);
  var oa = [ -3, en, ft, {
   [Ys]: [ `InvalidFilterOption`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(oa, InvalidFilterOption);
  var sa = [ -3, en, Ot, {
   [Ys]: [ `InvalidFilterValue`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(sa, InvalidFilterValue);
  var na = [ -3, en, Dt, {
   [Ys]: [ `InvalidInstanceId`, 404 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(na, InvalidInstanceId);
  var aa = [ -3, en, Nt, {
   [Ys]: [ `InvalidInstanceInformationFilterValue`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(aa, InvalidInstanceInformationFilterValue);
  var ia = [ -3, en, Lt, {
   [Ys]: [ `InvalidInstancePropertyFilterValue`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(ia, InvalidInstancePropertyFilterValue);
  var ca = [ -3, en, At, {
   [Ys]: [ `InvalidInventoryGroup`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(ca, InvalidInventoryGroupException);
  var ra = [ -3, en, $t, {
   [Ys]: [ `InvalidInventoryItemContext`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(ra, InvalidInventoryItemContextException);
  var pa = [ -3, en, bt, {
   [Ys]: [ `InvalidInventoryRequest`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(pa, InvalidInventoryRequestException);
  var da = [ -3, en, Pt, {
   [Ys]: [ `InvalidItemContent`, 400 ],
   [Js]: Bs
  }, [ Ts, po ], [ 0, 0 ] ];
  sn.registerError(da, InvalidItemContentException);
  var la = [ -3, en, Tt, {
   [Ys]: [ `InvalidKeyId`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(la, InvalidKeyId);
  var ma = [ -3, en, Ct, {
   [Ys]: [ `InvalidNextToken`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(ma, InvalidNextToken);
  var ua = [ -3, en, Rt, {
   [Ys]: [ `InvalidNotificationConfig`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(ua, InvalidNotificationConfig);
  var xa = [ -3, en, Ft, {
   [Ys]: [ `InvalidOption`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(xa, InvalidOptionException);
  var Ea = [ -3, en, wt, {
   [Ys]: [ `InvalidOutputFolder`, 400 ],
   [Js]: Bs
  }, [], [] ];
  sn.registerError(Ea, InvalidOutputFolder);
  var va = [ -3, en, zt, {
   [Ys]: [ `InvalidOutputLocation`, 400 ],
   [Js]: Bs
  }, [], [] ];
  sn.registerError(va, InvalidOutputLocation);
  var Ia = [ -3, en, jt, {
   [Ys]: [ `InvalidParameters`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Ia, InvalidParameters);
  var ya = [ -3, en, Ht, {
   [Ys]: [ `InvalidPermissionType`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(ya, InvalidPermissionType);
  var Sa = [ -3, en, Kt, {
   [Ys]: [ `InvalidPluginName`, 404 ],
   [Js]: Bs
  }, [], [] ];
  sn.registerError(Sa, InvalidPluginName);
  var ga = [ -3, en, Ut, {
   [Ys]: [ `InvalidPolicyAttributeException`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(ga, InvalidPolicyAttributeException);
  var ha = [ -3, en, qt, {
   [Ys]: [ `InvalidPolicyTypeException`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(ha, InvalidPolicyTypeException);
  var Ma = [ -3, en, Zt, {
   [Ys]: [ `InvalidResourceId`, 400 ],
   [Js]: Bs
  }, [], [] ];
  sn.registerError(Ma, InvalidResourceId);
  var fa = [ -3, en, Yt, {
   [Ys]: [ `InvalidResourceType`, 400 ],
   [Js]: Bs
  }, [], [] ];
  sn.registerError(fa, InvalidResourceType);
  var Oa = [ -3, en, Gt, {
   [Ys]: [ `InvalidResultAttribute`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Oa, InvalidResultAttributeException);
  var Pa = [ -3, en, Qt, {
   [Ys]: [ `InvalidRole`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Pa, InvalidRole);
  var Aa = [ -3, en, Bt, {
   [Ys]: [ `InvalidSchedule`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Aa, InvalidSchedule);
  var Da = [ -3, en, Xt, {
   [Ys]: [ `InvalidTag`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Da, InvalidTag);
  var $a = [ -3, en, to, {
   [Ys]: [ `InvalidTarget`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError($a, InvalidTarget);
  var Na = [ -3, en, _t, {
   [Ys]: [ `InvalidTargetMaps`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Na, InvalidTargetMaps);
  var La = [ -3, en, eo, {
   [Ys]: [ `InvalidTypeName`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(La, InvalidTypeNameException);
  var ba = [ -3, en, oo, {
   [Ys]: [ `InvalidUpdate`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(ba, InvalidUpdate);
  var Ta = [ -3, en, vt, {
   [Ys]: [ `InvocationDoesNotExist`, 400 ],
   [Js]: Bs
  }, [], [] ];
  sn.registerError(Ta, InvocationDoesNotExist);
  var Ra = [ -3, en, lt, {
   [Ys]: [ `ItemContentMismatch`, 400 ],
   [Js]: Bs
  }, [ Ts, po ], [ 0, 0 ] ];
  sn.registerError(Ra, ItemContentMismatchException);
  var Ca = [ -3, en, Wt, {
   [Ys]: [ `ItemSizeLimitExceeded`, 400 ],
   [Js]: Bs
  }, [ Ts, po ], [ 0, 0 ] ];
  sn.registerError(Ca, ItemSizeLimitExceededException);
  var Fa = [ -3, en, uo, {
   [Ys]: [ `MalformedResourcePolicyDocumentException`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Fa, MalformedResourcePolicyDocumentException);
  var wa = [ -3, en, lo, {
   [Ys]: [ `MaxDocumentSizeExceeded`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(wa, MaxDocumentSizeExceeded);
  var za = [ -3, en, Eo, {
   [Ys]: [ `NoLongerSupported`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(za, NoLongerSupportedException);
  var ja = [ -3, en, Io, {
   [Ys]: [ `OpsItemAccessDeniedException`, 403 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(ja, OpsItemAccessDeniedException);
  var Ua = [ -3, en, yo, {
   [Ys]: [ `OpsItemAlreadyExistsException`, 400 ],
   [Js]: Bs
  }, [ po, go ], [ 0, 0 ] ];
  sn.registerError(Ua, OpsItemAlreadyExistsException);
  var Va = [ -3, en, So, {
   [Ys]: [ `OpsItemConflictException`, 409 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Va, OpsItemConflictException);
  var ka = [ -3, en, ho, {
   [Ys]: [ `OpsItemInvalidParameterException`, 400 ],
   [Js]: Bs
  }, [ qo, po ], [ 64 | 0, 0 ] ];
  sn.registerError(ka, OpsItemInvalidParameterException);
  var Ka = [ -3, en, Mo, {
   [Ys]: [ `OpsItemLimitExceededException`, 400 ],
   [Js]: Bs
  }, [ Is, ao, ro, po ], [ 64 | 0, 1, 0, 0 ] ];
  sn.registerError(Ka, OpsItemLimitExceededException);
  var Ha = [ -3, en, fo, {
   [Ys]: [ `OpsItemNotFoundException`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Ha, OpsItemNotFoundException);
  var qa = [ -3, en, Oo, {
   [Ys]: [ `OpsItemRelatedItemAlreadyExistsException`, 400 ],
   [Js]: Bs
  }, [ po, Ss, go ], [ 0, 0, 0 ] ];
  sn.registerError(qa, OpsItemRelatedItemAlreadyExistsException);
  var Qa = [ -3, en, Po, {
   [Ys]: [ `OpsItemRelatedItemAssociationNotFoundException`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Qa, OpsItemRelatedItemAssociationNotFoundException);
  var Ga = [ -3, en, Ao, {
   [Ys]: [ `OpsMetadataAlreadyExistsException`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(Ga, OpsMetadataAlreadyExistsException);
  var Za = [ -3, en, Do, {
   [Ys]: [ `OpsMetadataInvalidArgumentException`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(Za, OpsMetadataInvalidArgumentException);
  var Ya = [ -3, en, $o, {
   [Ys]: [ `OpsMetadataKeyLimitExceededException`, 429 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(Ya, OpsMetadataKeyLimitExceededException);
  var Ba = [ -3, en, No, {
   [Ys]: [ `OpsMetadataLimitExceededException`, 429 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(Ba, OpsMetadataLimitExceededException);
  var Ja = [ -3, en, Lo, {
   [Ys]: [ `OpsMetadataNotFoundException`, 404 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(Ja, OpsMetadataNotFoundException);
  var Wa = [ -3, en, bo, {
   [Ys]: [ `OpsMetadataTooManyUpdatesException`, 429 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(Wa, OpsMetadataTooManyUpdatesException);
  var Xa = [ -3, en, Co, {
   [Ys]: [ `ParameterAlreadyExists`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(Xa, ParameterAlreadyExists);
  var _a = [ -3, en, Uo, {
   [Ys]: [ `ParameterLimitExceeded`, 429 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(_a, ParameterLimitExceeded);
  var ei = [ -3, en, Ho, {
   [Ys]: [ `ParameterMaxVersionLimitExceeded`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(ei, ParameterMaxVersionLimitExceeded);
  var ti = [ -3, en, Qo, {
   [Ys]: [ `ParameterNotFound`, 404 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(ti, ParameterNotFound);
  var oi = [ -3, en, Zo, {
   [Ys]: [ `ParameterPatternMismatchException`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(oi, ParameterPatternMismatchException);
  var si = [ -3, en, _o, {
   [Ys]: [ `ParameterVersionLabelLimitExceeded`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(si, ParameterVersionLabelLimitExceeded);
  var ni = [ -3, en, es, {
   [Ys]: [ `ParameterVersionNotFound`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(ni, ParameterVersionNotFound);
  var ai = [ -3, en, Vo, {
   [Ys]: [ `PoliciesLimitExceededException`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(ai, PoliciesLimitExceededException);
  var ii = [ -3, en, ns, {
   [Ys]: [ `ResourceDataSyncAlreadyExists`, 400 ],
   [Js]: Bs
  }, [ hs ], [ 0 ] ];
  sn.registerError(ii, ResourceDataSyncAlreadyExistsException);
  var ci = [ -3, en, as, {
   [Ys]: [ `ResourceDataSyncConflictException`, 409 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(ci, ResourceDataSyncConflictException);
  var ri = [ -3, en, is, {
   [Ys]: [ `ResourceDataSyncCountExceeded`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(ri, ResourceDataSyncCountExceededException);
  var pi = [ -3, en, cs, {
   [Ys]: [ `ResourceDataSyncInvalidConfiguration`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(pi, ResourceDataSyncInvalidConfigurationException);
  var di = [ -3, en, rs, {
   [Ys]: [ `ResourceDataSyncNotFound`, 404 ],
   [Js]: Bs
  }, [ hs, Os, po ], [ 0, 0, 0 ] ];
  sn.registerError(di, ResourceDataSyncNotFoundException);
  var li = [ -3, en, ds, {
   [Ys]: [ `ResourceInUseException`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(li, ResourceInUseException);
  var mi = [ -3, en, ls, {
   [Ys]: [ `ResourceLimitExceededException`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(mi, ResourceLimitExceededException);
  var ui = [ -3, en, ms, {
   [Ys]: [ `ResourceNotFoundException`, 404 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(ui, ResourceNotFoundException);
  var xi = [ -3, en, us, {
   [Ys]: [ `ResourcePolicyConflictException`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(xi, ResourcePolicyConflictException);
  var Ei = [ -3, en, xs, {
   [Ys]: [ `ResourcePolicyInvalidParameterException`, 400 ],
   [Js]: Bs
  }, [ qo, po ], [ 64 | 0, 0 ] ];
  sn.registerError(Ei, ResourcePolicyInvalidParameterException);
  var vi = [ -3, en, Es, {
   [Ys]: [ `ResourcePolicyLimitExceededException`, 400 ],
   [Js]: Bs
  }, [ ao, ro, po ], [ 1, 0, 0 ] ];
  sn.registerError(vi, ResourcePolicyLimitExceededException);
  var Ii = [ -3, en, vs, {
   [Ys]: [ `ResourcePolicyNotFoundException`, 404 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Ii, ResourcePolicyNotFoundException);
  var yi = [ -3, en, Ms, {
   [Js]: Bs
  }, [ po, os, gs, ps, ys ], [ 0, 0, 0, 0, 0 ], 3 ];
  sn.registerError(yi, ServiceQuotaExceededException);
  var Si = [ -3, en, fs, {
   [Ys]: [ `ServiceSettingNotFound`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Si, ServiceSettingNotFound);
  var gi = [ -3, en, As, {
   [Ys]: [ `StatusUnchanged`, 400 ],
   [Js]: Bs
  }, [], [] ];
  sn.registerError(gi, StatusUnchanged);
  var hi = [ -3, en, Ps, {
   [Ys]: [ `SubTypeCountLimitExceeded`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(hi, SubTypeCountLimitExceededException);
  var Mi = [ -3, en, Ns, {
   [Ys]: [ `TargetInUseException`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Mi, TargetInUseException);
  var fi = [ -3, en, Rs, {
   [Ys]: [ `TargetNotConnected`, 430 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(fi, TargetNotConnected);
  var Oi = [ -3, en, $s, {
   [Js]: Bs
  }, [ po, os, gs ], [ 0, 0, 0 ], 1 ];
  sn.registerError(Oi, ThrottlingException);
  var Pi = [ -3, en, Ls, {
   [Ys]: [ `TooManyTagsError`, 400 ],
   [Js]: Bs
  }, [], [] ];
  sn.registerError(Pi, TooManyTagsError);
  var Ai = [ -3, en, bs, {
   [Ys]: [ `TooManyUpdates`, 429 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Ai, TooManyUpdates);
  var Di = [ -3, en, Cs, {
   [Ys]: [ `TotalSizeLimitExceeded`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Di, TotalSizeLimitExceededException);
  var $i = [ -3, en, zs, {
   [Ys]: [ `UnsupportedCalendarException`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError($i, UnsupportedCalendarException);
  var Ni = [ -3, en, js, {
   [Ys]: [ `UnsupportedFeatureRequiredException`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Ni, UnsupportedFeatureRequiredException);
  var Li = [ -3, en, Us, {
   [Ys]: [ `UnsupportedInventoryItemContext`, 400 ],
   [Js]: Bs
  }, [ Ts, po ], [ 0, 0 ] ];
  sn.registerError(Li, UnsupportedInventoryItemContextException);
  var bi = [ -3, en, Vs, {
   [Ys]: [ `UnsupportedInventorySchemaVersion`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(bi, UnsupportedInventorySchemaVersionException);
  var Ti = [ -3, en, Ks, {
   [Ys]: [ `UnsupportedOperatingSystem`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Ti, UnsupportedOperatingSystem);
  var Ri = [ -3, en, ks, {
   [Ys]: [ `UnsupportedOperation`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Ri, UnsupportedOperationException);
  var Ci = [ -3, en, Hs, {
   [Ys]: [ `UnsupportedParameterType`, 400 ],
   [Js]: Bs
  }, [ Ws ], [ 0 ] ];
  sn.registerError(Ci, UnsupportedParameterType);
  var Fi = [ -3, en, qs, {
   [Ys]: [ `UnsupportedPlatformType`, 400 ],
   [Js]: Bs
  }, [ po ], [ 0 ] ];
  sn.registerError(Fi, UnsupportedPlatformType);
  var wi = [ -3, en, Qs, {
   [Ys]: [ `ValidationException`, 400 ],
   [Js]: Bs
  }, [ po, ss ], [ 0, 0 ] ];
  sn.registerError(wi, ValidationException);
  const zi = [ tn, sn ];
  var ji = [ 3, en, Ge, 0, [ Xe, Fo, mo, vo, Ds ], [ () => Gi, () => Zi, 1, 0, 2 ] ];
  var Ui = [ 3, en, Ze, 0, [ Ro, vo ], [ () => qi, 0 ] ];
  var Vi = [ 3, en, jo, 0, [ Wo, Xo, Jo ], [ 0, 0, 0 ] ];
  var ki = [ 3, en, ko, 0, [ xo, Te, ws, no, io, co, je, be, Zs, Fs, ts, Be ], [ 0, 0, 0, 0, 4, 0, 0, 0, 1, 0, () => Qi, 0 ] ];
  var Ki = [ 3, en, zo, 0, [ so, Gs ], [ 0, 64 | 0 ], 2 ];
  var Hi = [ 3, en, Yo, 0, [ so, To, Gs ], [ 0, 0, 64 | 0 ], 1 ];
  var qi = [ 1, en, Ko, 0, () => ki ];
  var Qi = [ 1, en, Go, 0, () => Vi ];
  var Gi = [ 1, en, wo, 0, () => Ki ];
  var Zi = [ 1, en, Bo, 0, () => Hi ];
  var Yi = [ 9, en, Ye, 0, () => ji, () => Ui ];
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
   logger: e?.logger ?? new H.N,
   protocol: e?.protocol ?? k.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ssm",
    errorTypeRegistries: zi,
    xmlNamespace: "http://ssm.amazonaws.com/doc/2014-11-06/",
    version: "2014-11-06",
    serviceTarget: "AmazonSSM"
   },
   serviceId: e?.serviceId ?? "SSM",
   sha256: e?.sha256 ?? K.k,
   urlParser: e?.urlParser ?? q.D,
   utf8Decoder: e?.utf8Decoder ?? Z.a,
   utf8Encoder: e?.utf8Encoder ?? Y.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, N.I)(process.version);
   const t = (0, b.I)(e);
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
    authSchemePreference: e?.authSchemePreference ?? (0, T.Z)(D.$, s),
    bodyLengthChecker: e?.bodyLengthChecker ?? z.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? $.v6,
    defaultSocketTimeout: (0, O.E)(e?.requestHandler, 9e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, P.pf)({
     serviceId: o.serviceId,
     clientVersion: M.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, T.Z)(E.qs, e),
    region: e?.region ?? (0, T.Z)(R.GG, {
     ...R.zH,
     ...s
    }),
    requestHandler: j.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, T.Z)({
     ...E.kN,
     default: async () => (await defaultConfigProvider()).retryMode || w.L0
    }, e),
    streamCollector: e?.streamCollector ?? U.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, T.Z)(C.e$, s),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, T.Z)(F.Ko, s),
    userAgentAppId: e?.userAgentAppId ?? (0, T.Z)(A.hV, s)
   };
  };
  var Bi = o(9999);
  var Ji = o(6571);
  var Wi = o(274);
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
   const o = Object.assign((0, Bi.R)(e), (0, Ji.xA)(e), (0, Wi.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, Bi.$)(o), (0, Ji.uv)(o), (0, Wi.j)(o), resolveHttpAuthRuntimeConfig(o));
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
  var Xi = o(6801);
  const _i = (0, Xi.k)(h, "AmazonSSM", "SSMClient", u.rD);
  const ec = {};
  const _mw0 = (e, t, o, s) => [];
  class DescribeParametersCommand extends(_i(ec, _mw0, "DescribeParameters", Yi)){}
 })
};
