"use strict";

exports.id = 159;

exports.ids = [ 159 ];

exports.modules = {
 3159: ((e, t, o) => {
  o.d(t, {
   DeleteParameterCommand: () => DeleteParameterCommand,
   GetParameterCommand: () => GetParameterCommand,
   PutParameterCommand: () => PutParameterCommand,
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
  var P = o(9121);
  var O = o(7532);
  var A = o(7652);
  var D = o(2628);
  var $ = o(9882);
  var N = o(1034);
  var T = o(479);
  var L = o(8234);
  var b = o(3945);
  var R = o(6152);
  var C = o(7580);
  var w = o(4254);
  var F = o(4353);
  var z = o(2127);
  var j = o(1668);
  var U = o(6660);
  var V = o(2526);
  var k = o(6275);
  var K = o(910);
  var q = o(7545);
  var H = o(8977);
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
  const Pe = "AutomationDefinitionVersionNotFoundException";
  const Oe = "AssociationExecutionDoesNotExist";
  const Ae = "AlreadyExistsException";
  const De = "AutomationExecutionLimitExceededException";
  const $e = "AutomationExecutionNotFoundException";
  const Ne = "AssociatedInstances";
  const Te = "AssociationLimitExceeded";
  const Le = "AllowedPattern";
  const be = "ARN";
  const Re = "AutomationStepNotFoundException";
  const Ce = "AssociationVersionLimitExceeded";
  const we = "ConflictException";
  const Fe = "CustomSchemaCountLimitExceededException";
  const ze = "ComplianceTypeCountLimitExceededException";
  const je = "Description";
  const Ue = "DocumentAlreadyExists";
  const Ve = "DuplicateDocumentContent";
  const ke = "DuplicateDocumentVersionName";
  const Ke = "DuplicateInstanceId";
  const qe = "DocumentLimitExceeded";
  const He = "DoesNotExistException";
  const Ge = "DocumentPermissionLimit";
  const Qe = "DeleteParameterRequest";
  const Ze = "DeleteParameterResult";
  const We = "DeleteParameter";
  const Ye = "DataType";
  const Be = "DocumentVersionLimitExceeded";
  const Je = "FeatureNotAvailableException";
  const Xe = "GetParameterRequest";
  const _e = "GetParameterResult";
  const et = "GetParameter";
  const tt = "HierarchyLevelLimitExceededException";
  const ot = "HierarchyTypeMismatchException";
  const st = "InvalidActivation";
  const nt = "InvalidAggregatorException";
  const at = "InvalidAutomationExecutionParametersException";
  const it = "InvalidActivationId";
  const ct = "InvalidAllowedPatternException";
  const rt = "InvalidAutomationSignalException";
  const pt = "InvalidAutomationStatusUpdateException";
  const dt = "InvalidAssociationVersion";
  const lt = "InvalidAssociation";
  const mt = "InvalidCommandId";
  const ut = "ItemContentMismatchException";
  const xt = "InvalidDocument";
  const Et = "InvalidDocumentContent";
  const vt = "InvalidDeletionIdException";
  const It = "InvalidDeleteInventoryParametersException";
  const yt = "InvocationDoesNotExist";
  const St = "InvalidDocumentOperation";
  const gt = "InvalidDocumentSchemaVersion";
  const ht = "InvalidDocumentType";
  const Mt = "InvalidDocumentVersion";
  const ft = "InvalidFilter";
  const Pt = "InvalidFilterKey";
  const Ot = "InvalidFilterOption";
  const At = "InvalidFilterValue";
  const Dt = "InvalidItemContentException";
  const $t = "InvalidInventoryGroupException";
  const Nt = "InvalidInstanceId";
  const Tt = "InvalidInventoryItemContextException";
  const Lt = "InvalidInstanceInformationFilterValue";
  const bt = "InvalidInstancePropertyFilterValue";
  const Rt = "InvalidInventoryRequestException";
  const Ct = "InvalidKeyId";
  const wt = "InvalidNotificationConfig";
  const Ft = "InvalidNextToken";
  const zt = "InvalidOptionException";
  const jt = "InvalidOutputFolder";
  const Ut = "InvalidOutputLocation";
  const Vt = "InvalidParameters";
  const kt = "InvalidPolicyAttributeException";
  const Kt = "IncompatiblePolicyException";
  const qt = "IdempotentParameterMismatch";
  const Ht = "InvalidPluginName";
  const Gt = "InvalidPermissionType";
  const Qt = "InvalidPolicyTypeException";
  const Zt = "InvalidRole";
  const Wt = "InvalidResultAttributeException";
  const Yt = "InvalidResourceId";
  const Bt = "InvalidResourceType";
  const Jt = "InvalidSchedule";
  const Xt = "InternalServerError";
  const _t = "ItemSizeLimitExceededException";
  const eo = "InvalidTag";
  const to = "InvalidTargetMaps";
  const oo = "InvalidTypeNameException";
  const so = "InvalidTarget";
  const no = "InvalidUpdate";
  const ao = "Key";
  const io = "KeyId";
  const co = "Limit";
  const ro = "LastModifiedDate";
  const po = "LimitType";
  const lo = "Message";
  const mo = "MaxDocumentSizeExceeded";
  const uo = "MalformedResourcePolicyDocumentException";
  const xo = "Name";
  const Eo = "NoLongerSupportedException";
  const vo = "OpsItemAccessDeniedException";
  const Io = "OpsItemAlreadyExistsException";
  const yo = "OpsItemConflictException";
  const So = "OpsItemId";
  const go = "OpsItemInvalidParameterException";
  const ho = "OpsItemLimitExceededException";
  const Mo = "OpsItemNotFoundException";
  const fo = "OpsItemRelatedItemAlreadyExistsException";
  const Po = "OpsItemRelatedItemAssociationNotFoundException";
  const Oo = "OpsMetadataAlreadyExistsException";
  const Ao = "OpsMetadataInvalidArgumentException";
  const Do = "OpsMetadataKeyLimitExceededException";
  const $o = "OpsMetadataLimitExceededException";
  const No = "OpsMetadataNotFoundException";
  const To = "OpsMetadataTooManyUpdatesException";
  const Lo = "Overwrite";
  const bo = "ParameterAlreadyExists";
  const Ro = "ParameterLimitExceeded";
  const Co = "PoliciesLimitExceededException";
  const wo = "ParameterMaxVersionLimitExceeded";
  const Fo = "ParameterNames";
  const zo = "ParameterNotFound";
  const jo = "PutParameter";
  const Uo = "ParameterPatternMismatchException";
  const Vo = "PutParameterRequest";
  const ko = "PutParameterResult";
  const Ko = "PSParameterValue";
  const qo = "ParameterVersionLabelLimitExceeded";
  const Ho = "ParameterVersionNotFound";
  const Go = "Parameter";
  const Qo = "Policies";
  const Zo = "QuotaCode";
  const Wo = "ReasonCode";
  const Yo = "ResourceDataSyncAlreadyExistsException";
  const Bo = "ResourceDataSyncConflictException";
  const Jo = "ResourceDataSyncCountExceededException";
  const Xo = "ResourceDataSyncInvalidConfigurationException";
  const _o = "ResourceDataSyncNotFoundException";
  const es = "ResourceId";
  const ts = "ResourceInUseException";
  const os = "ResourceLimitExceededException";
  const ss = "ResourceNotFoundException";
  const ns = "ResourcePolicyConflictException";
  const as = "ResourcePolicyInvalidParameterException";
  const is = "ResourcePolicyLimitExceededException";
  const cs = "ResourcePolicyNotFoundException";
  const rs = "ResourceTypes";
  const ps = "ResourceType";
  const ds = "ResourceUri";
  const ls = "ServiceCode";
  const ms = "SyncName";
  const us = "ServiceQuotaExceededException";
  const xs = "SourceResult";
  const Es = "ServiceSettingNotFound";
  const vs = "SyncType";
  const Is = "SubTypeCountLimitExceededException";
  const ys = "StatusUnchanged";
  const Ss = "Selector";
  const gs = "Tags";
  const hs = "ThrottlingException";
  const Ms = "TargetInUseException";
  const fs = "TagList";
  const Ps = "TooManyTagsError";
  const Os = "TooManyUpdates";
  const As = "TypeName";
  const Ds = "TargetNotConnected";
  const $s = "TotalSizeLimitExceededException";
  const Ns = "Tag";
  const Ts = "Tier";
  const Ls = "Type";
  const bs = "UnsupportedCalendarException";
  const Rs = "UnsupportedFeatureRequiredException";
  const Cs = "UnsupportedInventoryItemContextException";
  const ws = "UnsupportedInventorySchemaVersionException";
  const Fs = "UnsupportedOperationException";
  const zs = "UnsupportedOperatingSystem";
  const js = "UnsupportedParameterType";
  const Us = "UnsupportedPlatformType";
  const Vs = "Value";
  const ks = "ValidationException";
  const Ks = "Version";
  const qs = "WithDecryption";
  const Hs = "awsQueryError";
  const Gs = "client";
  const Qs = "error";
  const Zs = "message";
  const Ws = "smithy.ts.sdk.synthetic.com.amazonaws.ssm";
  const Ys = "server";
  const Bs = "com.amazonaws.ssm";
  const Js = new Ie.O(Ws);
  var Xs = [ -3, Ws, "SSMServiceException", 0, [], [] ];
  Js.registerError(Xs, SSMServiceException);
  const _s = new Ie.O(Bs);
  var en = [ -3, Bs, ge, {
   [Qs]: Gs
  }, [ lo ], [ 0 ], 1 ];
  _s.registerError(en, AccessDeniedException);
  var tn = [ -3, Bs, Ae, {
   [Hs]: [ `AlreadyExistsException`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(tn, AlreadyExistsException);
  var on = [ -3, Bs, Ne, {
   [Hs]: [ `AssociatedInstances`, 400 ],
   [Qs]: Gs
  }, [], [] ];
  _s.registerError(on, AssociatedInstances);
  var sn = [ -3, Bs, Se, {
   [Hs]: [ `AssociationAlreadyExists`, 400 ],
   [Qs]: Gs
  }, [], [] ];
  _s.registerError(sn, AssociationAlreadyExists);
  var nn = [ -3, Bs, Me, {
   [Hs]: [ `AssociationDoesNotExist`, 404 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(nn, AssociationDoesNotExist);
  var an = [ -3, Bs, Oe, {
   [Hs]: [ `AssociationExecutionDoesNotExist`, 404 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(an, AssociationExecutionDoesNotExist);
  var cn = [ -3, Bs, Te, {
   [Hs]: [ `AssociationLimitExceeded`, 400 ],
   [Qs]: Gs
  }, [], [] ];
  _s.registerError(cn, AssociationLimitExceeded);
  var rn = [ -3, Bs, Ce, {
   [Hs]: [ `AssociationVersionLimitExceeded`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(rn, AssociationVersionLimitExceeded);
  var pn = [ -3, Bs, he, {
   [Hs]: [ `AutomationDefinitionNotApproved`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(pn, AutomationDefinitionNotApprovedException);
  var dn = [ -3, Bs, fe, {
   [Hs]: [ `AutomationDefinitionNotFound`, 404 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(dn, AutomationDefinitionNotFoundException);
  var ln = [ -3, Bs, Pe, {
   [Hs]: [ `AutomationDefinitionVersionNotFound`, 404 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(ln, AutomationDefinitionVersionNotFoundException);
  var mn = [ -3, Bs, De, {
   [Hs]: [ `AutomationExecutionLimitExceeded`, 429 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(mn, AutomationExecutionLimitExceededException);
  var un = [ -3, Bs, $e, {
   [Hs]: [ `AutomationExecutionNotFound`, 404 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(un, AutomationExecutionNotFoundException);
  var xn = [ -3, Bs, Re, {
   [Hs]: [ `AutomationStepNotFoundException`, 404 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(xn, AutomationStepNotFoundException);
  var En = [ -3, Bs, ze, {
   [Hs]: [ `ComplianceTypeCountLimitExceeded`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(En, ComplianceTypeCountLimitExceededException);
  var vn = [ -3, Bs, we, {
   [Hs]: [ `ConflictException`, 409 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(vn, ConflictException);
  var In = [ -3, Bs, Fe, {
   [Hs]: [ `CustomSchemaCountLimitExceeded`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(In, CustomSchemaCountLimitExceededException);
  var yn = [ -3, Bs, Ue, {
   [Hs]: [ `DocumentAlreadyExists`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(yn, DocumentAlreadyExists);
  var Sn = [ -3, Bs, qe, {
   [Hs]: [ `DocumentLimitExceeded`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Sn, DocumentLimitExceeded);
  var gn = [ -3, Bs, Ge, {
   [Hs]: [ `DocumentPermissionLimit`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(gn, DocumentPermissionLimit);
  var hn = [ -3, Bs, Be, {
   [Hs]: [ `DocumentVersionLimitExceeded`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(hn, DocumentVersionLimitExceeded);
  var Mn = [ -3, Bs, He, {
   [Hs]: [ `DoesNotExistException`, 404 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Mn, DoesNotExistException);
  var fn = [ -3, Bs, Ve, {
   [Hs]: [ `DuplicateDocumentContent`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(fn, DuplicateDocumentContent);
  var Pn = [ -3, Bs, ke, {
   [Hs]: [ `DuplicateDocumentVersionName`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Pn, DuplicateDocumentVersionName);
  var On = [ -3, Bs, Ke, {
   [Hs]: [ `DuplicateInstanceId`, 404 ],
   [Qs]: Gs
  }, [], [] ];
  _s.registerError(On, DuplicateInstanceId);
  var An = [ -3, Bs, Je, {
   [Hs]: [ `FeatureNotAvailableException`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(An, FeatureNotAvailableException);
  var Dn = [ -3, Bs, tt, {
   [Hs]: [ `HierarchyLevelLimitExceededException`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Dn, HierarchyLevelLimitExceededException);
  var $n = [ -3, Bs, ot, {
   [Hs]: [ `HierarchyTypeMismatchException`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError($n, HierarchyTypeMismatchException);
  var Nn = [ -3, Bs, qt, {
   [Hs]: [ `IdempotentParameterMismatch`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Nn, IdempotentParameterMismatch);
  var Tn = [ -3, Bs, Kt, {
   [Hs]: [ `IncompatiblePolicyException`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Tn, IncompatiblePolicyException);
  var Ln = [ -3, Bs, Xt, {
   [Hs]: [ `InternalServerError`, 500 ],
   [Qs]: Ys
  }, [ lo ], [ 0 ] ];
  _s.registerError(Ln, InternalServerError);
  var bn = [ -3, Bs, st, {
   [Hs]: [ `InvalidActivation`, 404 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(bn, InvalidActivation);
  var Rn = [ -3, Bs, it, {
   [Hs]: [ `InvalidActivationId`, 404 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Rn, InvalidActivationId);
  var Cn = [ -3, Bs, nt, {
   [Hs]: [ `InvalidAggregator`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Cn, InvalidAggregatorException);
  var wn = [ -3, Bs, ct, {
   [Hs]: [ `InvalidAllowedPatternException`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(wn, InvalidAllowedPatternException);
  var Fn = [ -3, Bs, lt, {
   [Hs]: [ `InvalidAssociation`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Fn, InvalidAssociation);
  var zn = [ -3, Bs, dt, {
   [Hs]: [ `InvalidAssociationVersion`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(zn, InvalidAssociationVersion);
  var jn = [ -3, Bs, at, {
   [Hs]: [ `InvalidAutomationExecutionParameters`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(jn, InvalidAutomationExecutionParametersException);
  var Un = [ -3, Bs, rt, {
   [Hs]: [ `InvalidAutomationSignalException`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Un, InvalidAutomationSignalException);
  var Vn = [ -3, Bs, pt, {
   [Hs]: [ `InvalidAutomationStatusUpdateException`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Vn, InvalidAutomationStatusUpdateException);
  var kn = [ -3, Bs, mt, {
   [Hs]: [ `InvalidCommandId`, 404 ],
   [Qs]: Gs
  }, [], [] ];
  _s.registerError(kn, InvalidCommandId);
  var Kn = [ -3, Bs, It, {
   [Hs]: [ `InvalidDeleteInventoryParameters`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Kn, InvalidDeleteInventoryParametersException);
  var qn = [ -3, Bs, vt, {
   [Hs]: [ `InvalidDeletionId`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(qn, InvalidDeletionIdException);
  var Hn = [ -3, Bs, xt, {
   [Hs]: [ `InvalidDocument`, 404 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Hn, InvalidDocument);
  var Gn = [ -3, Bs, Et, {
   [Hs]: [ `InvalidDocumentContent`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Gn, InvalidDocumentContent);
  var Qn = [ -3, Bs, St, {
   [Hs]: [ `InvalidDocumentOperation`, 403 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Qn, InvalidDocumentOperation);
  var Zn = [ -3, Bs, gt, {
   [Hs]: [ `InvalidDocumentSchemaVersion`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Zn, InvalidDocumentSchemaVersion);
  var Wn = [ -3, Bs, ht, {
   [Hs]: [ `InvalidDocumentType`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Wn, InvalidDocumentType);
  var Yn = [ -3, Bs, Mt, {
   [Hs]: [ `InvalidDocumentVersion`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Yn, InvalidDocumentVersion);
  var Bn = [ -3, Bs, ft, {
   [Hs]: [ `InvalidFilter`, 441 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Bn, InvalidFilter);
  var Jn = [ -3, Bs, Pt, {
   [Hs]: [ `InvalidFilterKey`, 400 ],
   [Qs]: Gs
  }, [], [] ];
  _s.registerError(Jn, InvalidFilterKey);
  var Xn = [ -3, Bs, Ot, {
   [Hs]: [ `InvalidFilterOption`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Xn, InvalidFilterOption);
  var _n = [ -3, Bs, At, {
   [Hs]: [ `InvalidFilterValue`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(_n, InvalidFilterValue);
  var ea = [ -3, Bs, Nt, {
   [Hs]: [ `InvalidInstanceId`, 404 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(ea, InvalidInstanceId);
  var ta = [ -3, Bs, Lt, {
   [Hs]: [ `InvalidInstanceInformationFilterValue`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(ta, InvalidInstanceInformationFilterValue);
  var oa = [ -3, Bs, bt, {
   [Hs]: [ `InvalidInstancePropertyFilterValue`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(oa, InvalidInstancePropertyFilterValue);
  var sa = [ -3, Bs, $t, {
   [Hs]: [ `InvalidInventoryGroup`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(sa, InvalidInventoryGroupException);
  var na = [ -3, Bs, Tt, {
   [Hs]: [ `InvalidInventoryItemContext`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(na, InvalidInventoryItemContextException);
  var aa = [ -3, Bs, Rt, {
   [Hs]: [ `InvalidInventoryRequest`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(aa, InvalidInventoryRequestException);
  var ia = [ -3, Bs, Dt, {
   [Hs]: [ `InvalidItemContent`, 400 ],
   [Qs]: Gs
  }, [ As, lo ], [ 0, 0 ] ];
  _s.registerError(ia, InvalidItemContentException);
  var ca = [ -3, Bs, Ct, {
   [Hs]: [ `InvalidKeyId`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(ca, InvalidKeyId);
  var ra = [ -3, Bs, Ft, {
   [Hs]: [ `InvalidNextToken`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(ra, InvalidNextToken);
  var pa = [ -3, Bs, wt, {
   [Hs]: [ `InvalidNotificationConfig`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(pa, InvalidNotificationConfig);
  var da = [ -3, Bs, zt, {
   [Hs]: [ `InvalidOption`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(da, InvalidOptionException);
  var la = [ -3, Bs, jt, {
   [Hs]: [ `InvalidOutputFolder`, 400 ],
   [Qs]: Gs
  }, [], [] ];
  _s.registerError(la, InvalidOutputFolder);
  var ma = [ -3, Bs, Ut, {
   [Hs]: [ `InvalidOutputLocation`, 400 ],
   [Qs]: Gs
  }, [], [] ];
  _s.registerError(ma, InvalidOutputLocation);
  var ua = [ -3, Bs, Vt, {
   [Hs]: [ `InvalidParameters`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(ua, InvalidParameters);
  var xa = [ -3, Bs, Gt, {
   [Hs]: [ `InvalidPermissionType`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(xa, InvalidPermissionType);
  var Ea = [ -3, Bs, Ht, {
   [Hs]: [ `InvalidPluginName`, 404 ],
   [Qs]: Gs
  }, [], [] ];
  _s.registerError(Ea, InvalidPluginName);
  var va = [ -3, Bs, kt, {
   [Hs]: [ `InvalidPolicyAttributeException`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(va, InvalidPolicyAttributeException);
  var Ia = [ -3, Bs, Qt, {
   [Hs]: [ `InvalidPolicyTypeException`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Ia, InvalidPolicyTypeException);
  var ya = [ -3, Bs, Yt, {
   [Hs]: [ `InvalidResourceId`, 400 ],
   [Qs]: Gs
  }, [], [] ];
  _s.registerError(ya, InvalidResourceId);
  var Sa = [ -3, Bs, Bt, {
   [Hs]: [ `InvalidResourceType`, 400 ],
   [Qs]: Gs
  }, [], [] ];
  _s.registerError(Sa, InvalidResourceType);
  var ga = [ -3, Bs, Wt, {
   [Hs]: [ `InvalidResultAttribute`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(ga, InvalidResultAttributeException);
  var ha = [ -3, Bs, Zt, {
   [Hs]: [ `InvalidRole`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(ha, InvalidRole);
  var Ma = [ -3, Bs, Jt, {
   [Hs]: [ `InvalidSchedule`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Ma, InvalidSchedule);
  var fa = [ -3, Bs, eo, {
   [Hs]: [ `InvalidTag`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(fa, InvalidTag);
  var Pa = [ -3, Bs, so, {
   [Hs]: [ `InvalidTarget`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Pa, InvalidTarget);
  var Oa = [ -3, Bs, to, {
   [Hs]: [ `InvalidTargetMaps`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Oa, InvalidTargetMaps);
  var Aa = [ -3, Bs, oo, {
   [Hs]: [ `InvalidTypeName`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Aa, InvalidTypeNameException);
  var Da = [ -3, Bs, no, {
   [Hs]: [ `InvalidUpdate`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Da, InvalidUpdate);
  var $a = [ -3, Bs, yt, {
   [Hs]: [ `InvocationDoesNotExist`, 400 ],
   [Qs]: Gs
  }, [], [] ];
  _s.registerError($a, InvocationDoesNotExist);
  var Na = [ -3, Bs, ut, {
   [Hs]: [ `ItemContentMismatch`, 400 ],
   [Qs]: Gs
  }, [ As, lo ], [ 0, 0 ] ];
  _s.registerError(Na, ItemContentMismatchException);
  var Ta = [ -3, Bs, _t, {
   [Hs]: [ `ItemSizeLimitExceeded`, 400 ],
   [Qs]: Gs
  }, [ As, lo ], [ 0, 0 ] ];
  _s.registerError(Ta, ItemSizeLimitExceededException);
  var La = [ -3, Bs, uo, {
   [Hs]: [ `MalformedResourcePolicyDocumentException`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(La, MalformedResourcePolicyDocumentException);
  var ba = [ -3, Bs, mo, {
   [Hs]: [ `MaxDocumentSizeExceeded`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(ba, MaxDocumentSizeExceeded);
  var Ra = [ -3, Bs, Eo, {
   [Hs]: [ `NoLongerSupported`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Ra, NoLongerSupportedException);
  var Ca = [ -3, Bs, vo, {
   [Hs]: [ `OpsItemAccessDeniedException`, 403 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Ca, OpsItemAccessDeniedException);
  var wa = [ -3, Bs, Io, {
   [Hs]: [ `OpsItemAlreadyExistsException`, 400 ],
   [Qs]: Gs
  }, [ lo, So ], [ 0, 0 ] ];
  _s.registerError(wa, OpsItemAlreadyExistsException);
  var Fa = [ -3, Bs, yo, {
   [Hs]: [ `OpsItemConflictException`, 409 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Fa, OpsItemConflictException);
  var za = [ -3, Bs, go, {
   [Hs]: [ `OpsItemInvalidParameterException`, 400 ],
   [Qs]: Gs
  }, [ Fo, lo ], [ 64 | 0, 0 ] ];
  _s.registerError(za, OpsItemInvalidParameterException);
  var ja = [ -3, Bs, ho, {
   [Hs]: [ `OpsItemLimitExceededException`, 400 ],
   [Qs]: Gs
  }, [ rs, co, po, lo ], [ 64 | 0, 1, 0, 0 ] ];
  _s.registerError(ja, OpsItemLimitExceededException);
  var Ua = [ -3, Bs, Mo, {
   [Hs]: [ `OpsItemNotFoundException`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Ua, OpsItemNotFoundException);
  var Va = [ -3, Bs, fo, {
   [Hs]: [ `OpsItemRelatedItemAlreadyExistsException`, 400 ],
   [Qs]: Gs
  }, [ lo, ds, So ], [ 0, 0, 0 ] ];
  _s.registerError(Va, OpsItemRelatedItemAlreadyExistsException);
  var ka = [ -3, Bs, Po, {
   [Hs]: [ `OpsItemRelatedItemAssociationNotFoundException`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(ka, OpsItemRelatedItemAssociationNotFoundException);
  var Ka = [ -3, Bs, Oo, {
   [Hs]: [ `OpsMetadataAlreadyExistsException`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Ka, OpsMetadataAlreadyExistsException);
  var qa = [ -3, Bs, Ao, {
   [Hs]: [ `OpsMetadataInvalidArgumentException`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(qa, OpsMetadataInvalidArgumentException);
  var Ha = [ -3, Bs, Do, {
   [Hs]: [ `OpsMetadataKeyLimitExceededException`, 429 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Ha, OpsMetadataKeyLimitExceededException);
  var Ga = [ -3, Bs, $o, {
   [Hs]: [ `OpsMetadataLimitExceededException`, 429 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Ga, OpsMetadataLimitExceededException);
  var Qa = [ -3, Bs, No, {
   [Hs]: [ `OpsMetadataNotFoundException`, 404 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Qa, OpsMetadataNotFoundException);
  var Za = [ -3, Bs, To, {
   [Hs]: [ `OpsMetadataTooManyUpdatesException`, 429 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Za, OpsMetadataTooManyUpdatesException);
  var Wa = [ -3, Bs, bo, {
   [Hs]: [ `ParameterAlreadyExists`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Wa, ParameterAlreadyExists);
  var Ya = [ -3, Bs, Ro, {
   [Hs]: [ `ParameterLimitExceeded`, 429 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Ya, ParameterLimitExceeded);
  var Ba = [ -3, Bs, wo, {
   [Hs]: [ `ParameterMaxVersionLimitExceeded`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Ba, ParameterMaxVersionLimitExceeded);
  var Ja = [ -3, Bs, zo, {
   [Hs]: [ `ParameterNotFound`, 404 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Ja, ParameterNotFound);
  var Xa = [ -3, Bs, Uo, {
   [Hs]: [ `ParameterPatternMismatchException`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Xa, ParameterPatternMismatchException);
  var _a = [ -3, Bs, qo, {
   [Hs]: [ `ParameterVersionLabelLimitExceeded`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(_a, ParameterVersionLabelLimitExceeded);
  var ei = [ -3, Bs, Ho, {
   [Hs]: [ `ParameterVersionNotFound`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(ei, ParameterVersionNotFound);
  var ti = [ -3, Bs, Co, {
   [Hs]: [ `PoliciesLimitExceededException`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(ti, PoliciesLimitExceededException);
  var oi = [ -3, Bs, Yo, {
   [Hs]: [ `ResourceDataSyncAlreadyExists`, 400 ],
   [Qs]: Gs
  }, [ ms ], [ 0 ] ];
  _s.registerError(oi, ResourceDataSyncAlreadyExistsException);
  var si = [ -3, Bs, Bo, {
   [Hs]: [ `ResourceDataSyncConflictException`, 409 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(si, ResourceDataSyncConflictException);
  var ni = [ -3, Bs, Jo, {
   [Hs]: [ `ResourceDataSyncCountExceeded`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(ni, ResourceDataSyncCountExceededException);
  var ai = [ -3, Bs, Xo, {
   [Hs]: [ `ResourceDataSyncInvalidConfiguration`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(ai, ResourceDataSyncInvalidConfigurationException);
  var ii = [ -3, Bs, _o, {
   [Hs]: [ `ResourceDataSyncNotFound`, 404 ],
   [Qs]: Gs
  }, [ ms, vs, lo ], [ 0, 0, 0 ] ];
  _s.registerError(ii, ResourceDataSyncNotFoundException);
  var ci = [ -3, Bs, ts, {
   [Hs]: [ `ResourceInUseException`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(ci, ResourceInUseException);
  var ri = [ -3, Bs, os, {
   [Hs]: [ `ResourceLimitExceededException`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(ri, ResourceLimitExceededException);
  var pi = [ -3, Bs, ss, {
   [Hs]: [ `ResourceNotFoundException`, 404 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(pi, ResourceNotFoundException);
  var di = [ -3, Bs, ns, {
   [Hs]: [ `ResourcePolicyConflictException`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(di, ResourcePolicyConflictException);
  var li = [ -3, Bs, as, {
   [Hs]: [ `ResourcePolicyInvalidParameterException`, 400 ],
   [Qs]: Gs
  }, [ Fo, lo ], [ 64 | 0, 0 ] ];
  _s.registerError(li, ResourcePolicyInvalidParameterException);
  var mi = [ -3, Bs, is, {
   [Hs]: [ `ResourcePolicyLimitExceededException`, 400 ],
   [Qs]: Gs
  }, [ co, po, lo ], [ 1, 0, 0 ] ];
  _s.registerError(mi, ResourcePolicyLimitExceededException);
  var ui = [ -3, Bs, cs, {
   [Hs]: [ `ResourcePolicyNotFoundException`, 404 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(ui, ResourcePolicyNotFoundException);
  var xi = [ -3, Bs, us, {
   [Qs]: Gs
  }, [ lo, Zo, ls, es, ps ], [ 0, 0, 0, 0, 0 ], 3 ];
  _s.registerError(xi, ServiceQuotaExceededException);
  var Ei = [ -3, Bs, Es, {
   [Hs]: [ `ServiceSettingNotFound`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Ei, ServiceSettingNotFound);
  var vi = [ -3, Bs, ys, {
   [Hs]: [ `StatusUnchanged`, 400 ],
   [Qs]: Gs
  }, [], [] ];
  _s.registerError(vi, StatusUnchanged);
  var Ii = [ -3, Bs, Is, {
   [Hs]: [ `SubTypeCountLimitExceeded`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Ii, SubTypeCountLimitExceededException);
  var yi = [ -3, Bs, Ms, {
   [Hs]: [ `TargetInUseException`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(yi, TargetInUseException);
  var Si = [ -3, Bs, Ds, {
   [Hs]: [ `TargetNotConnected`, 430 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Si, TargetNotConnected);
  var gi = [ -3, Bs, hs, {
   [Qs]: Gs
  }, [ lo, Zo, ls ], [ 0, 0, 0 ], 1 ];
  _s.registerError(gi, ThrottlingException);
  var hi = [ -3, Bs, Ps, {
   [Hs]: [ `TooManyTagsError`, 400 ],
   [Qs]: Gs
  }, [], [] ];
  _s.registerError(hi, TooManyTagsError);
  var Mi = [ -3, Bs, Os, {
   [Hs]: [ `TooManyUpdates`, 429 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Mi, TooManyUpdates);
  var fi = [ -3, Bs, $s, {
   [Hs]: [ `TotalSizeLimitExceeded`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(fi, TotalSizeLimitExceededException);
  var Pi = [ -3, Bs, bs, {
   [Hs]: [ `UnsupportedCalendarException`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Pi, UnsupportedCalendarException);
  var Oi = [ -3, Bs, Rs, {
   [Hs]: [ `UnsupportedFeatureRequiredException`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Oi, UnsupportedFeatureRequiredException);
  var Ai = [ -3, Bs, Cs, {
   [Hs]: [ `UnsupportedInventoryItemContext`, 400 ],
   [Qs]: Gs
  }, [ As, lo ], [ 0, 0 ] ];
  _s.registerError(Ai, UnsupportedInventoryItemContextException);
  var Di = [ -3, Bs, ws, {
   [Hs]: [ `UnsupportedInventorySchemaVersion`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Di, UnsupportedInventorySchemaVersionException);
  var $i = [ -3, Bs, zs, {
   [Hs]: [ `UnsupportedOperatingSystem`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError($i, UnsupportedOperatingSystem);
  var Ni = [ -3, Bs, Fs, {
   [Hs]: [ `UnsupportedOperation`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Ni, UnsupportedOperationException);
  var Ti = [ -3, Bs, js, {
   [Hs]: [ `UnsupportedParameterType`, 400 ],
   [Qs]: Gs
  }, [ Zs ], [ 0 ] ];
  _s.registerError(Ti, UnsupportedParameterType);
  var Li = [ -3, Bs, Us, {
   [Hs]: [ `UnsupportedPlatformType`, 400 ],
   [Qs]: Gs
  }, [ lo ], [ 0 ] ];
  _s.registerError(Li, UnsupportedPlatformType);
  var bi = [ -3, Bs, ks, {
   [Hs]: [ `ValidationException`, 400 ],
   [Qs]: Gs
  }, [ lo, Wo ], [ 0, 0 ] ];
  _s.registerError(bi, ValidationException);
  const Ri = [ Js, _s ];
  var Ci = [ 0, Bs, Ko, 8, 0 ];
  var wi = [ 3, Bs, Qe, 0, [ xo ], [ 0 ], 1 ];
  var Fi = [ 3, Bs, Ze, 0, [], [] ];
  var zi = [ 3, Bs, Xe, 0, [ xo, qs ], [ 0, 2 ], 1 ];
  var ji = [ 3, Bs, _e, 0, [ Go ], [ [ () => Ui, 0 ] ] ];
  var Ui = [ 3, Bs, Go, 0, [ xo, Ls, Vs, Ks, Ss, xs, ro, be, Ye ], [ 0, 0, [ () => Ci, 0 ], 1, 0, 0, 4, 0, 0 ] ];
  var Vi = [ 3, Bs, Vo, 0, [ xo, Vs, je, Ls, io, Lo, Le, gs, Ts, Qo, Ye ], [ 0, [ () => Ci, 0 ], 0, 0, 0, 2, 0, () => qi, 0, 0, 0 ], 2 ];
  var ki = [ 3, Bs, ko, 0, [ Ks, Ts ], [ 1, 0 ] ];
  var Ki = [ 3, Bs, Ns, 0, [ ao, Vs ], [ 0, 0 ], 2 ];
  var qi = [ 1, Bs, fs, 0, () => Ki ];
  var Hi = [ 9, Bs, We, 0, () => wi, () => Fi ];
  var Gi = [ 9, Bs, et, 0, () => zi, () => ji ];
  var Qi = [ 9, Bs, jo, 0, () => Vi, () => ki ];
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
   logger: e?.logger ?? new q.N,
   protocol: e?.protocol ?? k.T,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ssm",
    errorTypeRegistries: Ri,
    xmlNamespace: "http://ssm.amazonaws.com/doc/2014-11-06/",
    version: "2014-11-06",
    serviceTarget: "AmazonSSM"
   },
   serviceId: e?.serviceId ?? "SSM",
   sha256: e?.sha256 ?? K.k,
   urlParser: e?.urlParser ?? H.D,
   utf8Decoder: e?.utf8Decoder ?? Z.a,
   utf8Encoder: e?.utf8Encoder ?? W.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, N.I)(process.version);
   const t = (0, L.I)(e);
   const defaultConfigProvider = () => t().then(T.l);
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
    defaultSocketTimeout: (0, P.E)(e?.requestHandler, 9e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, O.pf)({
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
     default: async () => (await defaultConfigProvider()).retryMode || F.L0
    }, e),
    streamCollector: e?.streamCollector ?? U.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, b.Z)(C.e$, s),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, b.Z)(w.Ko, s),
    userAgentAppId: e?.userAgentAppId ?? (0, b.Z)(A.hV, s)
   };
  };
  var Zi = o(9999);
  var Wi = o(6571);
  var Yi = o(274);
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
   const o = Object.assign((0, Zi.R)(e), (0, Wi.xA)(e), (0, Yi.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, Zi.$)(o), (0, Wi.uv)(o), (0, Yi.j)(o), resolveHttpAuthRuntimeConfig(o));
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
  var Bi = o(6801);
  const Ji = (0, Bi.k)(h, "AmazonSSM", "SSMClient", u.rD);
  const Xi = {};
  const _mw0 = (e, t, o, s) => [];
  class DeleteParameterCommand extends(Ji(Xi, _mw0, "DeleteParameter", Hi)){}
  class GetParameterCommand extends(Ji(Xi, _mw0, "GetParameter", Gi)){}
  class PutParameterCommand extends(Ji(Xi, _mw0, "PutParameter", Qi)){}
 })
};
