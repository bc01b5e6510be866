"use strict";

exports.id = 810;

exports.ids = [ 810 ];

exports.modules = {
 5810: ((e, t, o) => {
  o.d(t, {
   GetRoleCommand: () => GetRoleCommand,
   IAMClient: () => IAMClient,
   SimulatePrincipalPolicyCommand: () => SimulatePrincipalPolicyCommand
  });
  var i = o(846);
  var n = o(9007);
  var a = o(8486);
  var c = o(5180);
  var s = o(7591);
  var r = o(2781);
  var p = o(7086);
  var l = o(1567);
  var d = o(8702);
  var u = o(7503);
  var m = o(4172);
  var E = o(7041);
  var x = o(7760);
  var v = o(2122);
  var f = o(7849);
  var y = o(8181);
  var h = o(8743);
  var g = o(9362);
  const defaultIAMHttpAuthSchemeParametersProvider = async (e, t, o) => ({
   operation: (0, h.u)(t).operation,
   region: await (0, g.t)(e.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(e) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "iam",
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
  const defaultIAMHttpAuthSchemeProvider = e => {
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
   defaultSigningName: "iam"
  });
  const P = {
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
  const I = {
   rE: "3.1169.0"
  };
  var S = o(5477);
  var b = o(9121);
  var A = o(7532);
  var M = o(7652);
  var C = o(2628);
  var O = o(9882);
  var w = o(1034);
  var R = o(479);
  var N = o(8234);
  var D = o(3945);
  var z = o(6152);
  var $ = o(7580);
  var F = o(4254);
  var T = o(4353);
  var j = o(2127);
  var U = o(1668);
  var k = o(6660);
  var K = o(2526);
  var L = o(1166);
  var G = o(910);
  var H = o(7545);
  var V = o(8977);
  var B = o(9700);
  var q = o(7305);
  var Z = o(7332);
  var _ = o(9809);
  var W = o(6180);
  var Q = o(8479);
  var Y = o(7009);
  var J = o(1046);
  var X = o(5258);
  const ee = "ref", te = "authSchemes", oe = "name", ie = "signingRegion";
  const ne = -1, ae = true, ce = "isSet", se = "PartitionResult", re = "stringEquals", pe = "booleanEquals", le = "getAttr", de = {
   [ee]: "Endpoint"
  }, ue = {
   fn: le,
   argv: [ {
    [ee]: se
   }, "name" ]
  }, me = {
   [ee]: se
  }, Ee = {
   [te]: [ {
    [oe]: "sigv4",
    [ie]: "us-east-1"
   } ]
  }, xe = {
   [te]: [ {
    [oe]: "sigv4",
    [ie]: "cn-north-1"
   } ]
  }, ve = {
   [te]: [ {
    [oe]: "sigv4",
    [ie]: "us-gov-west-1"
   } ]
  }, fe = {
   [te]: [ {
    [oe]: "sigv4",
    [ie]: "us-iso-east-1"
   } ]
  }, ye = {
   [te]: [ {
    [oe]: "sigv4",
    [ie]: "us-isob-east-1"
   } ]
  }, he = {
   [te]: [ {
    [oe]: "sigv4",
    [ie]: "eu-isoe-west-1"
   } ]
  }, ge = {
   [te]: [ {
    [oe]: "sigv4",
    [ie]: "us-isof-south-1"
   } ]
  }, Pe = {
   [te]: [ {
    [oe]: "sigv4",
    [ie]: "eusc-de-east-1"
   } ]
  }, Ie = {
   [te]: [ {
    [oe]: "sigv4",
    [ie]: "{PartitionResult#implicitGlobalRegion}"
   } ]
  }, Se = [ {
   [ee]: "Region"
  } ];
  const be = {
   conditions: [ [ ce, [ de ] ], [ ce, Se ], [ "aws.partition", Se, se ], [ re, [ ue, "aws" ] ], [ re, [ ue, "aws-cn" ] ], [ re, [ ue, "aws-us-gov" ] ], [ re, [ ue, "aws-iso" ] ], [ pe, [ {
    [ee]: "UseFIPS"
   }, ae ] ], [ pe, [ {
    [ee]: "UseDualStack"
   }, ae ] ], [ re, [ ue, "aws-iso-b" ] ], [ re, [ ue, "aws-iso-e" ] ], [ re, [ ue, "aws-iso-f" ] ], [ re, [ ue, "aws-eusc" ] ], [ pe, [ {
    fn: le,
    argv: [ me, "supportsDualStack" ]
   }, ae ] ], [ pe, [ {
    fn: le,
    argv: [ me, "supportsFIPS" ]
   }, ae ] ] ],
   results: [ [ ne ], [ ne, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ ne, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ de, {} ], [ "https://iam.amazonaws.com", Ee ], [ "https://iam-fips.amazonaws.com", Ee ], [ "https://iam.global.api.aws", Ee ], [ "https://iam-fips.global.api.aws", Ee ], [ "https://iam.global.api.amazonwebservices.com.cn", xe ], [ "https://iam-fips.api.amazonwebservices.com.cn", xe ], [ "https://iam.cn-north-1.amazonaws.com.cn", xe ], [ "https://iam-fips.amazonaws.com.cn", xe ], [ "https://iam.us-gov.api.aws", ve ], [ "https://iam.us-gov.amazonaws.com", ve ], [ "https://iam.us-iso-east-1.c2s.ic.gov", fe ], [ "https://iam-fips.us-iso-east-1.c2s.ic.gov", fe ], [ "https://iam.api.aws.ic.gov", fe ], [ "https://iam-fips.api.aws.ic.gov", fe ], [ "https://iam.us-isob-east-1.sc2s.sgov.gov", ye ], [ "https://iam-fips.us-isob-east-1.sc2s.sgov.gov", ye ], [ "https://iam.api.aws.scloud", ye ], [ "https://iam-fips.api.aws.scloud", ye ], [ "https://iam.eu-isoe-west-1.cloud.adc-e.uk", he ], [ "https://iam-fips.cloud.adc-e.uk", he ], [ "https://iam.api.cloud-aws.adc-e.uk", he ], [ "https://iam-fips.api.cloud-aws.adc-e.uk", he ], [ "https://iam.us-isof-south-1.csp.hci.ic.gov", ge ], [ "https://iam-fips.csp.hci.ic.gov", ge ], [ "https://iam.api.aws.hci.ic.gov", ge ], [ "https://iam-fips.api.aws.hci.ic.gov", ge ], [ "https://iam.eusc-de-east-1.amazonaws.eu", Pe ], [ "https://iam-fips.amazonaws.eu", Pe ], [ "https://iam.global.api.amazonwebservices.eu", Pe ], [ "https://iam-fips.api.amazonwebservices.eu", Pe ], [ "https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", Ie ], [ ne, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", Ie ], [ ne, "FIPS is enabled but this partition does not support FIPS" ], [ "https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", Ie ], [ ne, "DualStack is enabled but this partition does not support DualStack" ], [ "https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", Ie ], [ ne, "Invalid Configuration: Missing Region" ] ]
  };
  const Ae = 2;
  const Me = 1e8;
  const Ce = new Int32Array([ -1, 1, -1, 0, 42, 3, 1, 4, Me + 41, 2, 5, Me + 41, 3, 39, 6, 4, 36, 7, 5, 35, 8, 6, 32, 9, 7, 20, 10, 8, 15, 11, 9, Me + 18, 12, 10, Me + 22, 13, 11, Me + 26, 14, 12, Me + 30, Me + 40, 9, Me + 20, 16, 10, Me + 24, 17, 11, Me + 28, 18, 12, Me + 32, 19, 13, Me + 38, Me + 39, 8, 26, 21, 9, Me + 19, 22, 10, Me + 23, 23, 11, Me + 27, 24, 12, Me + 31, 25, 14, Me + 36, Me + 37, 9, Me + 21, 27, 10, Me + 25, 28, 11, Me + 29, 29, 12, Me + 33, 30, 13, 31, Me + 35, 14, Me + 34, Me + 35, 7, 34, 33, 8, Me + 16, Me + 14, 8, Me + 17, Me + 15, 8, Me + 12, Me + 13, 7, 38, 37, 8, Me + 8, Me + 10, 8, Me + 9, Me + 11, 7, 41, 40, 8, Me + 6, Me + 4, 8, Me + 7, Me + 5, 7, Me + 1, 43, 8, Me + 2, Me + 3 ]);
  const Oe = X.d.from(Ce, Ae, be.conditions, be.results);
  const we = new Q.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (e, t = {}) => we.get(e, () => (0, Y.c)(Oe, {
   endpointParams: e,
   logger: t.logger
  }));
  J.m.aws = W.U;
  var Re = o(5629);
  var Ne = o(4667);
  class IAMServiceException extends Ne.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
   constructor(e) {
    super(e);
    Object.setPrototypeOf(this, IAMServiceException.prototype);
   }
  }
  class ConcurrentModificationException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#ConcurrentModificationException";
   name="ConcurrentModificationException";
   $fault="client";
   constructor(e) {
    super({
     name: "ConcurrentModificationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
   }
  }
  class NoSuchEntityException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#NoSuchEntityException";
   name="NoSuchEntityException";
   $fault="client";
   constructor(e) {
    super({
     name: "NoSuchEntityException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, NoSuchEntityException.prototype);
   }
  }
  class ServiceFailureException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#ServiceFailureException";
   name="ServiceFailureException";
   $fault="server";
   constructor(e) {
    super({
     name: "ServiceFailureException",
     $fault: "server",
     ...e
    });
    Object.setPrototypeOf(this, ServiceFailureException.prototype);
   }
  }
  class AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
   name="AccountNotManagementOrDelegatedAdministratorException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "AccountNotManagementOrDelegatedAdministratorException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, AccountNotManagementOrDelegatedAdministratorException.prototype);
    this.Message = e.Message;
   }
  }
  class EntityAlreadyExistsException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#EntityAlreadyExistsException";
   name="EntityAlreadyExistsException";
   $fault="client";
   constructor(e) {
    super({
     name: "EntityAlreadyExistsException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, EntityAlreadyExistsException.prototype);
   }
  }
  class InvalidInputException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#InvalidInputException";
   name="InvalidInputException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidInputException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidInputException.prototype);
   }
  }
  class LimitExceededException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#LimitExceededException";
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
  class MalformedPolicyDocumentException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#MalformedPolicyDocumentException";
   name="MalformedPolicyDocumentException";
   $fault="client";
   constructor(e) {
    super({
     name: "MalformedPolicyDocumentException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
   }
  }
  class NameConflictException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#NameConflictException";
   name="NameConflictException";
   $fault="client";
   constructor(e) {
    super({
     name: "NameConflictException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, NameConflictException.prototype);
   }
  }
  class RoleModifiedException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#RoleModifiedException";
   name="RoleModifiedException";
   $fault="client";
   constructor(e) {
    super({
     name: "RoleModifiedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, RoleModifiedException.prototype);
   }
  }
  class RoleTemplateDisabledException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#RoleTemplateDisabledException";
   name="RoleTemplateDisabledException";
   $fault="client";
   constructor(e) {
    super({
     name: "RoleTemplateDisabledException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, RoleTemplateDisabledException.prototype);
   }
  }
  class UnmodifiableEntityException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#UnmodifiableEntityException";
   name="UnmodifiableEntityException";
   $fault="client";
   constructor(e) {
    super({
     name: "UnmodifiableEntityException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnmodifiableEntityException.prototype);
   }
  }
  class PolicyNotAttachableException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#PolicyNotAttachableException";
   name="PolicyNotAttachableException";
   $fault="client";
   constructor(e) {
    super({
     name: "PolicyNotAttachableException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, PolicyNotAttachableException.prototype);
   }
  }
  class EntityTemporarilyUnmodifiableException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
   name="EntityTemporarilyUnmodifiableException";
   $fault="client";
   constructor(e) {
    super({
     name: "EntityTemporarilyUnmodifiableException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, EntityTemporarilyUnmodifiableException.prototype);
   }
  }
  class InvalidUserTypeException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#InvalidUserTypeException";
   name="InvalidUserTypeException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidUserTypeException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidUserTypeException.prototype);
   }
  }
  class PasswordPolicyViolationException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#PasswordPolicyViolationException";
   name="PasswordPolicyViolationException";
   $fault="client";
   constructor(e) {
    super({
     name: "PasswordPolicyViolationException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, PasswordPolicyViolationException.prototype);
   }
  }
  class OpenIdIdpCommunicationErrorException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
   name="OpenIdIdpCommunicationErrorException";
   $fault="client";
   constructor(e) {
    super({
     name: "OpenIdIdpCommunicationErrorException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OpenIdIdpCommunicationErrorException.prototype);
   }
  }
  class ServiceNotSupportedException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#ServiceNotSupportedException";
   name="ServiceNotSupportedException";
   $fault="client";
   constructor(e) {
    super({
     name: "ServiceNotSupportedException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ServiceNotSupportedException.prototype);
   }
  }
  class DeleteConflictException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#DeleteConflictException";
   name="DeleteConflictException";
   $fault="client";
   constructor(e) {
    super({
     name: "DeleteConflictException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DeleteConflictException.prototype);
   }
  }
  class OrganizationNotFoundException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#OrganizationNotFoundException";
   name="OrganizationNotFoundException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "OrganizationNotFoundException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OrganizationNotFoundException.prototype);
    this.Message = e.Message;
   }
  }
  class OrganizationNotInAllFeaturesModeException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
   name="OrganizationNotInAllFeaturesModeException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "OrganizationNotInAllFeaturesModeException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
    this.Message = e.Message;
   }
  }
  class ServiceAccessNotEnabledException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#ServiceAccessNotEnabledException";
   name="ServiceAccessNotEnabledException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "ServiceAccessNotEnabledException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ServiceAccessNotEnabledException.prototype);
    this.Message = e.Message;
   }
  }
  class FeatureDisabledException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#FeatureDisabledException";
   name="FeatureDisabledException";
   $fault="client";
   constructor(e) {
    super({
     name: "FeatureDisabledException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, FeatureDisabledException.prototype);
   }
  }
  class InvalidAuthenticationCodeException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#InvalidAuthenticationCodeException";
   name="InvalidAuthenticationCodeException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidAuthenticationCodeException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidAuthenticationCodeException.prototype);
   }
  }
  class CallerIsNotManagementAccountException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#CallerIsNotManagementAccountException";
   name="CallerIsNotManagementAccountException";
   $fault="client";
   Message;
   constructor(e) {
    super({
     name: "CallerIsNotManagementAccountException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, CallerIsNotManagementAccountException.prototype);
    this.Message = e.Message;
   }
  }
  class FeatureEnabledException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#FeatureEnabledException";
   name="FeatureEnabledException";
   $fault="client";
   constructor(e) {
    super({
     name: "FeatureEnabledException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, FeatureEnabledException.prototype);
   }
  }
  class ReportGenerationLimitExceededException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#ReportGenerationLimitExceededException";
   name="ReportGenerationLimitExceededException";
   $fault="client";
   constructor(e) {
    super({
     name: "ReportGenerationLimitExceededException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, ReportGenerationLimitExceededException.prototype);
   }
  }
  class CredentialReportExpiredException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#CredentialReportExpiredException";
   name="CredentialReportExpiredException";
   $fault="client";
   constructor(e) {
    super({
     name: "CredentialReportExpiredException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, CredentialReportExpiredException.prototype);
   }
  }
  class CredentialReportNotPresentException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#CredentialReportNotPresentException";
   name="CredentialReportNotPresentException";
   $fault="client";
   constructor(e) {
    super({
     name: "CredentialReportNotPresentException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, CredentialReportNotPresentException.prototype);
   }
  }
  class CredentialReportNotReadyException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#CredentialReportNotReadyException";
   name="CredentialReportNotReadyException";
   $fault="client";
   constructor(e) {
    super({
     name: "CredentialReportNotReadyException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, CredentialReportNotReadyException.prototype);
   }
  }
  class UnrecognizedPublicKeyEncodingException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
   name="UnrecognizedPublicKeyEncodingException";
   $fault="client";
   constructor(e) {
    super({
     name: "UnrecognizedPublicKeyEncodingException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, UnrecognizedPublicKeyEncodingException.prototype);
   }
  }
  class PolicyEvaluationException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#PolicyEvaluationException";
   name="PolicyEvaluationException";
   $fault="server";
   constructor(e) {
    super({
     name: "PolicyEvaluationException",
     $fault: "server",
     ...e
    });
    Object.setPrototypeOf(this, PolicyEvaluationException.prototype);
   }
  }
  class KeyPairMismatchException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#KeyPairMismatchException";
   name="KeyPairMismatchException";
   $fault="client";
   constructor(e) {
    super({
     name: "KeyPairMismatchException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, KeyPairMismatchException.prototype);
   }
  }
  class MalformedCertificateException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#MalformedCertificateException";
   name="MalformedCertificateException";
   $fault="client";
   constructor(e) {
    super({
     name: "MalformedCertificateException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, MalformedCertificateException.prototype);
   }
  }
  class DuplicateCertificateException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#DuplicateCertificateException";
   name="DuplicateCertificateException";
   $fault="client";
   constructor(e) {
    super({
     name: "DuplicateCertificateException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DuplicateCertificateException.prototype);
   }
  }
  class InvalidCertificateException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#InvalidCertificateException";
   name="InvalidCertificateException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidCertificateException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidCertificateException.prototype);
   }
  }
  class DuplicateSSHPublicKeyException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#DuplicateSSHPublicKeyException";
   name="DuplicateSSHPublicKeyException";
   $fault="client";
   constructor(e) {
    super({
     name: "DuplicateSSHPublicKeyException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, DuplicateSSHPublicKeyException.prototype);
   }
  }
  class InvalidPublicKeyException extends IAMServiceException {
   static shapeId="com.amazonaws.iam#InvalidPublicKeyException";
   name="InvalidPublicKeyException";
   $fault="client";
   constructor(e) {
    super({
     name: "InvalidPublicKeyException",
     $fault: "client",
     ...e
    });
    Object.setPrototypeOf(this, InvalidPublicKeyException.prototype);
   }
  }
  const De = "Arn";
  const ze = "AllowedByOrganizations";
  const $e = "AllowedByPermissionsBoundary";
  const Fe = "AttachmentName";
  const Te = "AccountNotManagementOrDelegatedAdministratorException";
  const je = "ActionNames";
  const Ue = "AttachedPermissionsBoundary";
  const ke = "AssumeRolePolicyDocument";
  const Ke = "AttachmentType";
  const Le = "CallerArn";
  const Ge = "CreateDate";
  const He = "ContextEntry";
  const Ve = "ContextEntryListType";
  const Be = "ContextEntries";
  const qe = "CallerIsNotManagementAccountException";
  const Ze = "ContextKeyName";
  const _e = "ContextKeyType";
  const We = "ContextKeyValues";
  const Qe = "ConcurrentModificationException";
  const Ye = "CredentialReportExpiredException";
  const Je = "CredentialReportNotPresentException";
  const Xe = "CredentialReportNotReadyException";
  const et = "Column";
  const tt = "Description";
  const ot = "DeleteConflictException";
  const it = "DuplicateCertificateException";
  const nt = "DuplicateSSHPublicKeyException";
  const at = "EntityAlreadyExistsException";
  const ct = "EvalActionName";
  const st = "EvalDecisionDetails";
  const rt = "EvalDecision";
  const pt = "EndPosition";
  const lt = "EvaluationResult";
  const dt = "EvalResourceDecision";
  const ut = "EvaluationResultsListType";
  const mt = "EvalResourceName";
  const Et = "EvaluationResults";
  const xt = "EntityTemporarilyUnmodifiableException";
  const vt = "FeatureDisabledException";
  const ft = "FeatureEnabledException";
  const yt = "GetRole";
  const ht = "GetRoleRequest";
  const gt = "GetRoleResponse";
  const Pt = "InvalidAuthenticationCodeException";
  const It = "InvalidCertificateException";
  const St = "InvalidInputException";
  const bt = "InlinePolicyIdentifierType";
  const At = "InlinePolicyIdentifier";
  const Mt = "InvalidPublicKeyException";
  const Ct = "IsTruncated";
  const Ot = "InvalidUserTypeException";
  const wt = "Key";
  const Rt = "KeyPairMismatchException";
  const Nt = "LimitExceededException";
  const Dt = "LastUsedDate";
  const zt = "Line";
  const $t = "Message";
  const Ft = "MalformedCertificateException";
  const Tt = "MissingContextValues";
  const jt = "MaxItems";
  const Ut = "MalformedPolicyDocumentException";
  const kt = "MatchedStatements";
  const Kt = "MaxSessionDuration";
  const Lt = "Marker";
  const Gt = "NameConflictException";
  const Ht = "NoSuchEntityException";
  const Vt = "OrganizationsDecisionDetail";
  const Bt = "OpenIdIdpCommunicationErrorException";
  const qt = "OrganizationNotFoundException";
  const Zt = "OrganizationNotInAllFeaturesModeException";
  const _t = "PolicyArn";
  const Wt = "PermissionsBoundary";
  const Qt = "PermissionsBoundaryArn";
  const Yt = "PermissionsBoundaryDecisionDetail";
  const Jt = "PermissionsBoundaryPolicyInputList";
  const Xt = "PermissionsBoundaryType";
  const eo = "PolicyEvaluationException";
  const to = "PolicyExclusionList";
  const oo = "PolicyExclusionsListType";
  const io = "PolicyInputList";
  const no = "PolicyIdentifier";
  const ao = "PolicyName";
  const co = "PolicyNotAttachableException";
  const so = "PasswordPolicyViolationException";
  const ro = "PolicySourceArn";
  const po = "PolicyType";
  const lo = "Path";
  const uo = "Position";
  const mo = "Region";
  const Eo = "ResourceArns";
  const xo = "ReportGenerationLimitExceededException";
  const vo = "ResourceHandlingOption";
  const fo = "RoleId";
  const yo = "RoleLastUsed";
  const ho = "RoleModifiedException";
  const go = "RoleName";
  const Po = "ResourceOwner";
  const Io = "ResourcePolicy";
  const So = "ResourceSpecificResults";
  const bo = "ResourceSpecificResultListType";
  const Ao = "ResourceSpecificResult";
  const Mo = "RoleTemplateDisabledException";
  const Co = "Role";
  const Oo = "ServiceAccessNotEnabledException";
  const wo = "ServiceFailureException";
  const Ro = "StatementListType";
  const No = "ServiceNotSupportedException";
  const Do = "SourcePolicyId";
  const zo = "SimulatePrincipalPolicy";
  const $o = "SimulatePrincipalPolicyRequest";
  const Fo = "SimulatePolicyResponse";
  const To = "SourcePolicyType";
  const jo = "StartPosition";
  const Uo = "SourceRoleTemplate";
  const ko = "Statement";
  const Ko = "Tags";
  const Lo = "TemplateArn";
  const Go = "TemplateMinorVersion";
  const Ho = "Tag";
  const Vo = "UnmodifiableEntityException";
  const Bo = "UnrecognizedPublicKeyEncodingException";
  const qo = "Value";
  const Zo = "awsQueryError";
  const _o = "client";
  const Wo = "error";
  const Qo = "httpError";
  const Yo = "message";
  const Jo = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
  const Xo = "server";
  const ei = "tagListType";
  const ti = "com.amazonaws.iam";
  const oi = new Re.O(Jo);
  var ii = [ -3, Jo, "IAMServiceException", 0, [], [] ];
  oi.registerError(ii, IAMServiceException);
  const ni = new Re.O(ti);
  var ai = [ -3, ti, Te, {
   [Wo]: _o,
   [Qo]: 400
  }, [ $t ], [ 0 ] ];
  ni.registerError(ai, AccountNotManagementOrDelegatedAdministratorException);
  var ci = [ -3, ti, qe, {
   [Wo]: _o,
   [Qo]: 400
  }, [ $t ], [ 0 ] ];
  ni.registerError(ci, CallerIsNotManagementAccountException);
  var si = [ -3, ti, Qe, {
   [Zo]: [ `ConcurrentModification`, 409 ],
   [Wo]: _o,
   [Qo]: 409
  }, [ Yo ], [ 0 ] ];
  ni.registerError(si, ConcurrentModificationException);
  var ri = [ -3, ti, Ye, {
   [Zo]: [ `ReportExpired`, 410 ],
   [Wo]: _o,
   [Qo]: 410
  }, [ Yo ], [ 0 ] ];
  ni.registerError(ri, CredentialReportExpiredException);
  var pi = [ -3, ti, Je, {
   [Zo]: [ `ReportNotPresent`, 410 ],
   [Wo]: _o,
   [Qo]: 410
  }, [ Yo ], [ 0 ] ];
  ni.registerError(pi, CredentialReportNotPresentException);
  var li = [ -3, ti, Xe, {
   [Zo]: [ `ReportInProgress`, 404 ],
   [Wo]: _o,
   [Qo]: 404
  }, [ Yo ], [ 0 ] ];
  ni.registerError(li, CredentialReportNotReadyException);
  var di = [ -3, ti, ot, {
   [Zo]: [ `DeleteConflict`, 409 ],
   [Wo]: _o,
   [Qo]: 409
  }, [ Yo ], [ 0 ] ];
  ni.registerError(di, DeleteConflictException);
  var ui = [ -3, ti, it, {
   [Zo]: [ `DuplicateCertificate`, 409 ],
   [Wo]: _o,
   [Qo]: 409
  }, [ Yo ], [ 0 ] ];
  ni.registerError(ui, DuplicateCertificateException);
  var mi = [ -3, ti, nt, {
   [Zo]: [ `DuplicateSSHPublicKey`, 400 ],
   [Wo]: _o,
   [Qo]: 400
  }, [ Yo ], [ 0 ] ];
  ni.registerError(mi, DuplicateSSHPublicKeyException);
  var Ei = [ -3, ti, at, {
   [Zo]: [ `EntityAlreadyExists`, 409 ],
   [Wo]: _o,
   [Qo]: 409
  }, [ Yo ], [ 0 ] ];
  ni.registerError(Ei, EntityAlreadyExistsException);
  var xi = [ -3, ti, xt, {
   [Zo]: [ `EntityTemporarilyUnmodifiable`, 409 ],
   [Wo]: _o,
   [Qo]: 409
  }, [ Yo ], [ 0 ] ];
  ni.registerError(xi, EntityTemporarilyUnmodifiableException);
  var vi = [ -3, ti, vt, {
   [Zo]: [ `FeatureDisabled`, 404 ],
   [Wo]: _o,
   [Qo]: 404
  }, [ Yo ], [ 0 ] ];
  ni.registerError(vi, FeatureDisabledException);
  var fi = [ -3, ti, ft, {
   [Zo]: [ `FeatureEnabled`, 409 ],
   [Wo]: _o,
   [Qo]: 409
  }, [ Yo ], [ 0 ] ];
  ni.registerError(fi, FeatureEnabledException);
  var yi = [ -3, ti, Pt, {
   [Zo]: [ `InvalidAuthenticationCode`, 403 ],
   [Wo]: _o,
   [Qo]: 403
  }, [ Yo ], [ 0 ] ];
  ni.registerError(yi, InvalidAuthenticationCodeException);
  var hi = [ -3, ti, It, {
   [Zo]: [ `InvalidCertificate`, 400 ],
   [Wo]: _o,
   [Qo]: 400
  }, [ Yo ], [ 0 ] ];
  ni.registerError(hi, InvalidCertificateException);
  var gi = [ -3, ti, St, {
   [Zo]: [ `InvalidInput`, 400 ],
   [Wo]: _o,
   [Qo]: 400
  }, [ Yo ], [ 0 ] ];
  ni.registerError(gi, InvalidInputException);
  var Pi = [ -3, ti, Mt, {
   [Zo]: [ `InvalidPublicKey`, 400 ],
   [Wo]: _o,
   [Qo]: 400
  }, [ Yo ], [ 0 ] ];
  ni.registerError(Pi, InvalidPublicKeyException);
  var Ii = [ -3, ti, Ot, {
   [Zo]: [ `InvalidUserType`, 400 ],
   [Wo]: _o,
   [Qo]: 400
  }, [ Yo ], [ 0 ] ];
  ni.registerError(Ii, InvalidUserTypeException);
  var Si = [ -3, ti, Rt, {
   [Zo]: [ `KeyPairMismatch`, 400 ],
   [Wo]: _o,
   [Qo]: 400
  }, [ Yo ], [ 0 ] ];
  ni.registerError(Si, KeyPairMismatchException);
  var bi = [ -3, ti, Nt, {
   [Zo]: [ `LimitExceeded`, 409 ],
   [Wo]: _o,
   [Qo]: 409
  }, [ Yo ], [ 0 ] ];
  ni.registerError(bi, LimitExceededException);
  var Ai = [ -3, ti, Ft, {
   [Zo]: [ `MalformedCertificate`, 400 ],
   [Wo]: _o,
   [Qo]: 400
  }, [ Yo ], [ 0 ] ];
  ni.registerError(Ai, MalformedCertificateException);
  var Mi = [ -3, ti, Ut, {
   [Zo]: [ `MalformedPolicyDocument`, 400 ],
   [Wo]: _o,
   [Qo]: 400
  }, [ Yo ], [ 0 ] ];
  ni.registerError(Mi, MalformedPolicyDocumentException);
  var Ci = [ -3, ti, Gt, {
   [Zo]: [ `NameConflict`, 409 ],
   [Wo]: _o,
   [Qo]: 409
  }, [ Yo ], [ 0 ] ];
  ni.registerError(Ci, NameConflictException);
  var Oi = [ -3, ti, Ht, {
   [Zo]: [ `NoSuchEntity`, 404 ],
   [Wo]: _o,
   [Qo]: 404
  }, [ Yo ], [ 0 ] ];
  ni.registerError(Oi, NoSuchEntityException);
  var wi = [ -3, ti, Bt, {
   [Zo]: [ `OpenIdIdpCommunicationError`, 400 ],
   [Wo]: _o,
   [Qo]: 400
  }, [ Yo ], [ 0 ] ];
  ni.registerError(wi, OpenIdIdpCommunicationErrorException);
  var Ri = [ -3, ti, qt, {
   [Wo]: _o,
   [Qo]: 400
  }, [ $t ], [ 0 ] ];
  ni.registerError(Ri, OrganizationNotFoundException);
  var Ni = [ -3, ti, Zt, {
   [Wo]: _o,
   [Qo]: 400
  }, [ $t ], [ 0 ] ];
  ni.registerError(Ni, OrganizationNotInAllFeaturesModeException);
  var Di = [ -3, ti, so, {
   [Zo]: [ `PasswordPolicyViolation`, 400 ],
   [Wo]: _o,
   [Qo]: 400
  }, [ Yo ], [ 0 ] ];
  ni.registerError(Di, PasswordPolicyViolationException);
  var zi = [ -3, ti, eo, {
   [Zo]: [ `PolicyEvaluation`, 500 ],
   [Wo]: Xo,
   [Qo]: 500
  }, [ Yo ], [ 0 ] ];
  ni.registerError(zi, PolicyEvaluationException);
  var $i = [ -3, ti, co, {
   [Zo]: [ `PolicyNotAttachable`, 400 ],
   [Wo]: _o,
   [Qo]: 400
  }, [ Yo ], [ 0 ] ];
  ni.registerError($i, PolicyNotAttachableException);
  var Fi = [ -3, ti, xo, {
   [Zo]: [ `ReportGenerationLimitExceeded`, 409 ],
   [Wo]: _o,
   [Qo]: 409
  }, [ Yo ], [ 0 ] ];
  ni.registerError(Fi, ReportGenerationLimitExceededException);
  var Ti = [ -3, ti, ho, {
   [Zo]: [ `RoleModified`, 409 ],
   [Wo]: _o,
   [Qo]: 409
  }, [ Yo ], [ 0 ] ];
  ni.registerError(Ti, RoleModifiedException);
  var ji = [ -3, ti, Mo, {
   [Zo]: [ `RoleTemplateDisabled`, 400 ],
   [Wo]: _o,
   [Qo]: 400
  }, [ Yo ], [ 0 ] ];
  ni.registerError(ji, RoleTemplateDisabledException);
  var Ui = [ -3, ti, Oo, {
   [Wo]: _o,
   [Qo]: 400
  }, [ $t ], [ 0 ] ];
  ni.registerError(Ui, ServiceAccessNotEnabledException);
  var ki = [ -3, ti, wo, {
   [Zo]: [ `ServiceFailure`, 500 ],
   [Wo]: Xo,
   [Qo]: 500
  }, [ Yo ], [ 0 ] ];
  ni.registerError(ki, ServiceFailureException);
  var Ki = [ -3, ti, No, {
   [Zo]: [ `NotSupportedService`, 404 ],
   [Wo]: _o,
   [Qo]: 404
  }, [ Yo ], [ 0 ] ];
  ni.registerError(Ki, ServiceNotSupportedException);
  var Li = [ -3, ti, Vo, {
   [Zo]: [ `UnmodifiableEntity`, 400 ],
   [Wo]: _o,
   [Qo]: 400
  }, [ Yo ], [ 0 ] ];
  ni.registerError(Li, UnmodifiableEntityException);
  var Gi = [ -3, ti, Bo, {
   [Zo]: [ `UnrecognizedPublicKeyEncoding`, 400 ],
   [Wo]: _o,
   [Qo]: 400
  }, [ Yo ], [ 0 ] ];
  ni.registerError(Gi, UnrecognizedPublicKeyEncodingException);
  const Hi = [ oi, ni ];
  var Vi = [ 3, ti, Ue, 0, [ Xt, Qt ], [ 0, 0 ] ];
  var Bi = [ 3, ti, He, 0, [ Ze, We, _e ], [ 0, 64 | 0, 0 ] ];
  var qi = [ 3, ti, lt, 0, [ ct, rt, mt, kt, Tt, Vt, Yt, st, So ], [ 0, 0, 0, () => un, 64 | 0, () => Qi, () => Yi, 128 | 0, () => dn ], 2 ];
  var Zi = [ 3, ti, ht, 0, [ go ], [ 0 ], 1 ];
  var _i = [ 3, ti, gt, 0, [ Co ], [ () => en ], 1 ];
  var Wi = [ 3, ti, bt, 0, [ ao, Ke, Fe ], [ 0, 0, 0 ], 3 ];
  var Qi = [ 3, ti, Vt, 0, [ ze ], [ 2 ] ];
  var Yi = [ 3, ti, Yt, 0, [ $e ], [ 2 ] ];
  var Ji = [ 3, ti, uo, 0, [ zt, et ], [ 1, 1 ] ];
  var Xi = [ 3, ti, Ao, 0, [ mt, dt, kt, Tt, st, Yt ], [ 0, 0, () => un, 64 | 0, 128 | 0, () => Yi ], 2 ];
  var en = [ 3, ti, Co, 0, [ lo, go, fo, De, Ge, ke, tt, Kt, Wt, Ko, yo, Uo ], [ 0, 0, 0, 0, 4, 0, 0, 1, () => Vi, () => mn, () => tn, () => an ], 5 ];
  var tn = [ 3, ti, yo, 0, [ Dt, mo ], [ 4, 0 ] ];
  var on = [ 3, ti, Fo, 0, [ Et, Ct, Lt ], [ () => pn, 2, 0 ] ];
  var nn = [ 3, ti, $o, 0, [ ro, je, io, Jt, to, Eo, Io, Po, Le, Be, vo, jt, Lt ], [ 0, 64 | 0, 64 | 0, 64 | 0, () => ln, 64 | 0, 0, 0, 0, () => rn, 0, 1, 0 ], 2 ];
  var an = [ 3, ti, Uo, 0, [ Lo, Go ], [ 0, 1 ], 2 ];
  var cn = [ 3, ti, ko, 0, [ Do, To, jo, pt ], [ 0, 0, () => Ji, () => Ji ] ];
  var sn = [ 3, ti, Ho, 0, [ wt, qo ], [ 0, 0 ], 2 ];
  var rn = [ 1, ti, Ve, 0, () => Bi ];
  var pn = [ 1, ti, ut, 0, () => qi ];
  var ln = [ 1, ti, oo, 0, () => En ];
  var dn = [ 1, ti, bo, 0, () => Xi ];
  var un = [ 1, ti, Ro, 0, () => cn ];
  var mn = [ 1, ti, ei, 0, () => sn ];
  var En = [ 4, ti, no, 0, [ po, _t, At ], [ 0, 0, () => Wi ] ];
  var xn = [ 9, ti, yt, 0, () => Zi, () => _i ];
  var vn = [ 9, ti, zo, 0, () => nn, () => on ];
  const getRuntimeConfig = e => ({
   apiVersion: "2010-05-08",
   base64Decoder: e?.base64Decoder ?? B.E,
   base64Encoder: e?.base64Encoder ?? q.n,
   disableHostPrefix: e?.disableHostPrefix ?? false,
   endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
   extensions: e?.extensions ?? [],
   httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
   httpAuthSchemes: e?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
    signer: new K.f2
   } ],
   logger: e?.logger ?? new H.N,
   protocol: e?.protocol ?? L.k,
   protocolSettings: e?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.iam",
    errorTypeRegistries: Hi,
    xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    version: "2010-05-08",
    serviceTarget: "AWSIdentityManagementV20100508"
   },
   serviceId: e?.serviceId ?? "IAM",
   sha256: e?.sha256 ?? G.k,
   urlParser: e?.urlParser ?? V.D,
   utf8Decoder: e?.utf8Decoder ?? Z.a,
   utf8Encoder: e?.utf8Encoder ?? _.P
  });
  const runtimeConfig_getRuntimeConfig = e => {
   (0, w.I)(process.version);
   const t = (0, N.I)(e);
   const defaultConfigProvider = () => t().then(R.l);
   const o = getRuntimeConfig(e);
   (0, S.I)(process.version);
   const i = {
    profile: e?.profile,
    logger: o.logger
   };
   return {
    ...o,
    ...e,
    runtime: "node",
    defaultsMode: t,
    authSchemePreference: e?.authSchemePreference ?? (0, D.Z)(C.$, i),
    bodyLengthChecker: e?.bodyLengthChecker ?? j.n,
    credentialDefaultProvider: e?.credentialDefaultProvider ?? O.v6,
    defaultSocketTimeout: (0, b.E)(e?.requestHandler, 3e5),
    defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, A.pf)({
     serviceId: o.serviceId,
     clientVersion: I.rE
    }),
    maxAttempts: e?.maxAttempts ?? (0, D.Z)(x.qs, e),
    region: e?.region ?? (0, D.Z)(z.GG, {
     ...z.zH,
     ...i
    }),
    requestHandler: U.$.create(e?.requestHandler ?? defaultConfigProvider),
    retryMode: e?.retryMode ?? (0, D.Z)({
     ...x.kN,
     default: async () => (await defaultConfigProvider()).retryMode || T.L0
    }, e),
    streamCollector: e?.streamCollector ?? k.k,
    useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, D.Z)($.e$, i),
    useFipsEndpoint: e?.useFipsEndpoint ?? (0, D.Z)(F.Ko, i),
    userAgentAppId: e?.userAgentAppId ?? (0, D.Z)(M.hV, i)
   };
  };
  var fn = o(9999);
  var yn = o(6571);
  var hn = o(274);
  const getHttpAuthExtensionConfiguration = e => {
   const t = e.httpAuthSchemes;
   let o = e.httpAuthSchemeProvider;
   let i = e.credentials;
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
     i = e;
    },
    credentials() {
     return i;
    }
   };
  };
  const resolveHttpAuthRuntimeConfig = e => ({
   httpAuthSchemes: e.httpAuthSchemes(),
   httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
   credentials: e.credentials()
  });
  const resolveRuntimeExtensions = (e, t) => {
   const o = Object.assign((0, fn.R)(e), (0, yn.xA)(e), (0, hn.e)(e), getHttpAuthExtensionConfiguration(e));
   t.forEach(e => e.configure(o));
   return Object.assign(e, (0, fn.$)(o), (0, yn.uv)(o), (0, hn.j)(o), resolveHttpAuthRuntimeConfig(o));
  };
  class IAMClient extends d.K {
   config;
   constructor(...[e]) {
    const t = runtimeConfig_getRuntimeConfig(e || {});
    super(t);
    this.initConfig = t;
    const o = resolveClientEndpointParameters(t);
    const d = (0, i.D)(o);
    const y = (0, x.$z)(d);
    const h = (0, u.T)(y);
    const g = (0, n.OV)(h);
    const P = (0, m.Co)(g);
    const I = resolveHttpAuthSchemeConfig(P);
    const S = resolveRuntimeExtensions(I, e?.extensions || []);
    this.config = S;
    this.middlewareStack.use((0, f.wq)(this.config));
    this.middlewareStack.use((0, a.sM)(this.config));
    this.middlewareStack.use((0, v.ey)(this.config));
    this.middlewareStack.use((0, E.vK)(this.config));
    this.middlewareStack.use((0, n.TC)(this.config));
    this.middlewareStack.use((0, c.Y7)(this.config));
    this.middlewareStack.use((0, s.n)(this.config));
    this.middlewareStack.use((0, r.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
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
  var gn = o(6801);
  const Pn = (0, gn.k)(P, "AWSIdentityManagementV20100508", "IAMClient", m.rD);
  const In = {};
  const _mw0 = (e, t, o, i) => [];
  class GetRoleCommand extends(Pn(In, _mw0, "GetRole", xn)){}
  class SimulatePrincipalPolicyCommand extends(Pn(In, _mw0, "SimulatePrincipalPolicy", vn)){}
 }),
 9121: ((e, t, o) => {
  o.d(t, {
   E: () => getDefaultSocketTimeout
  });
  const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
  const getDefaultSocketTimeout = (e, t) => {
   if (!isDefaultSocketTimeoutEnabled()) return;
   if (typeof e?.handle === "function") return;
   return t;
  };
 })
};
