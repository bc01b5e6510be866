"use strict";

exports.id = 673;

exports.ids = [ 673 ];

exports.modules = {
 673: ((t, e, s) => {
  s.d(e, {
   DescribeSecurityGroupsCommand: () => DescribeSecurityGroupsCommand,
   DescribeSubnetsCommand: () => DescribeSubnetsCommand,
   EC2Client: () => EC2Client
  });
  var n = s(846);
  var o = s(9007);
  var r = s(8486);
  var c = s(5180);
  var i = s(7591);
  var a = s(2781);
  var u = s(7086);
  var p = s(1567);
  var d = s(8702);
  var l = s(7503);
  var v = s(4172);
  var I = s(7041);
  var m = s(7760);
  var h = s(2122);
  var g = s(7849);
  var S = s(8181);
  var A = s(8743);
  var b = s(9362);
  const defaultEC2HttpAuthSchemeParametersProvider = async (t, e, s) => ({
   operation: (0, A.u)(e).operation,
   region: await (0, b.t)(t.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(t) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "ec2",
     region: t.region
    },
    propertiesExtractor: (t, e) => ({
     signingProperties: {
      config: t,
      context: e
     }
    })
   };
  }
  const defaultEC2HttpAuthSchemeProvider = t => {
   const e = [];
   switch (t.operation) {
   default:
    e.push(createAwsAuthSigv4HttpAuthOption(t));
   }
   return e;
  };
  const resolveHttpAuthSchemeConfig = t => {
   const e = (0, S.ho)(t);
   return Object.assign(e, {
    authSchemePreference: (0, b.t)(t.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = t => Object.assign(t, {
   useDualstackEndpoint: t.useDualstackEndpoint ?? false,
   useFipsEndpoint: t.useFipsEndpoint ?? false,
   defaultSigningName: "ec2"
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
  const f = {
   rE: "3.1169.0"
  };
  var y = s(5477);
  var C = s(9121);
  var D = s(7532);
  var E = s(7652);
  var k = s(2628);
  var w = s(9882);
  var R = s(1034);
  var x = s(479);
  var L = s(8234);
  var O = s(3945);
  var G = s(6152);
  var N = s(7580);
  var T = s(4254);
  var F = s(4353);
  var B = s(2127);
  var M = s(1668);
  var z = s(6660);
  var U = s(2526);
  var V = s(1166);
  class AwsEc2QueryProtocol extends V.k {
   options;
   constructor(t) {
    super(t);
    this.options = t;
    const e = {
     capitalizeKeys: true,
     flattenLists: true,
     serializeEmptyLists: false,
     ec2: true
    };
    Object.assign(this.serializer.settings, e);
   }
   getShapeId() {
    return "aws.protocols#ec2Query";
   }
   useNestedResult() {
    return false;
   }
  }
  var Z = s(910);
  var H = s(7545);
  var q = s(8977);
  var j = s(9700);
  var K = s(7305);
  var $ = s(7332);
  var _ = s(9809);
  var Q = s(6180);
  var W = s(8479);
  var Y = s(7009);
  var J = s(1046);
  var X = s(5258);
  const tt = "ref";
  const et = -1, st = true, nt = "isSet", ot = "PartitionResult", rt = "booleanEquals", ct = "getAttr", it = {
   [tt]: "Endpoint"
  }, at = {
   [tt]: ot
  }, ut = {}, pt = [ {
   [tt]: "Region"
  } ];
  const dt = {
   conditions: [ [ nt, [ it ] ], [ nt, pt ], [ "aws.partition", pt, ot ], [ rt, [ {
    [tt]: "UseFIPS"
   }, st ] ], [ rt, [ {
    [tt]: "UseDualStack"
   }, st ] ], [ rt, [ {
    fn: ct,
    argv: [ at, "supportsDualStack" ]
   }, st ] ], [ rt, [ {
    fn: ct,
    argv: [ at, "supportsFIPS" ]
   }, st ] ], [ "stringEquals", [ {
    fn: ct,
    argv: [ at, "name" ]
   }, "aws-us-gov" ] ] ],
   results: [ [ et ], [ et, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ et, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ it, ut ], [ "https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ut ], [ et, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://ec2.{Region}.amazonaws.com", ut ], [ "https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", ut ], [ et, "FIPS is enabled but this partition does not support FIPS" ], [ "https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", ut ], [ et, "DualStack is enabled but this partition does not support DualStack" ], [ "https://ec2.{Region}.{PartitionResult#dnsSuffix}", ut ], [ et, "Invalid Configuration: Missing Region" ] ]
  };
  const lt = 2;
  const vt = 1e8;
  const It = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, vt + 12, 2, 5, vt + 12, 3, 8, 6, 4, 7, vt + 11, 5, vt + 9, vt + 10, 4, 11, 9, 6, 10, vt + 8, 7, vt + 6, vt + 7, 5, 12, vt + 5, 6, vt + 4, vt + 5, 3, vt + 1, 14, 4, vt + 2, vt + 3 ]);
  const mt = X.d.from(It, lt, dt.conditions, dt.results);
  const ht = new W.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (t, e = {}) => ht.get(t, () => (0, Y.c)(mt, {
   endpointParams: t,
   logger: e.logger
  }));
  J.m.aws = Q.U;
  var gt = s(5629);
  var St = s(4667);
  class EC2ServiceException extends St.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
   constructor(t) {
    super(t);
    Object.setPrototypeOf(this, EC2ServiceException.prototype);
   }
  }
  const At = "AvailableIpAddressCount";
  const bt = "AssignIpv6AddressOnCreation";
  const Pt = "AssociationId";
  const ft = "AvailabilityZone";
  const yt = "AvailabilityZoneId";
  const Ct = "BlockPublicAccessStates";
  const Dt = "CidrBlock";
  const Et = "CidrIp";
  const kt = "CidrIpv6";
  const wt = "CustomerOwnedIpv4Pool";
  const Rt = "DefaultForAz";
  const xt = "DryRun";
  const Lt = "DescribeSecurityGroupsRequest";
  const Ot = "DescribeSecurityGroupsResult";
  const Gt = "DescribeSecurityGroups";
  const Nt = "DescribeSubnetsRequest";
  const Tt = "DescribeSubnetsResult";
  const Ft = "DescribeSubnets";
  const Bt = "Description";
  const Mt = "EnableDns64";
  const zt = "EnableLniAtDeviceIndex";
  const Ut = "EnableResourceNameDnsAAAARecord";
  const Vt = "EnableResourceNameDnsARecord";
  const Zt = "FilterList";
  const Ht = "FromPort";
  const qt = "Filters";
  const jt = "Filter";
  const Kt = "GroupIdStringList";
  const $t = "GroupId";
  const _t = "GroupIds";
  const Qt = "GroupName";
  const Wt = "GroupNameStringList";
  const Yt = "GroupNames";
  const Jt = "HostnameType";
  const Xt = "Ipv6AddressAttribute";
  const te = "Ipv6CidrBlock";
  const ee = "Ipv6CidrBlockAssociationSet";
  const se = "Ipv6CidrBlockState";
  const ne = "InternetGatewayBlockMode";
  const oe = "Ipv6Native";
  const re = "IpPermissionsEgress";
  const ce = "IpPermissionList";
  const ie = "IpPermissions";
  const ae = "IpPermission";
  const ue = "IpProtocol";
  const pe = "IpRangeList";
  const de = "Ipv6RangeList";
  const le = "IpRanges";
  const ve = "IpRange";
  const Ie = "Ipv6Ranges";
  const me = "Ipv6Range";
  const he = "IpSource";
  const ge = "Key";
  const Se = "MapCustomerOwnedIpOnLaunch";
  const Ae = "MapPublicIpOnLaunch";
  const be = "MaxResults";
  const Pe = "Name";
  const fe = "NextToken";
  const ye = "OutpostArn";
  const Ce = "OwnerId";
  const De = "PrivateDnsNameOptionsOnLaunch";
  const Ee = "PrefixListId";
  const ke = "PrefixListIdList";
  const we = "PrefixListIds";
  const Re = "PeeringStatus";
  const xe = "SubnetArn";
  const Le = "SubnetCidrBlockState";
  const Oe = "SecurityGroupArn";
  const Ge = "SecurityGroupList";
  const Ne = "SecurityGroups";
  const Te = "SecurityGroup";
  const Fe = "SubnetIds";
  const Be = "SubnetIpv6CidrBlockAssociation";
  const Me = "SubnetIpv6CidrBlockAssociationSet";
  const ze = "SubnetIdStringList";
  const Ue = "SubnetId";
  const Ve = "SubnetList";
  const Ze = "StatusMessage";
  const He = "State";
  const qe = "Subnet";
  const je = "Subnets";
  const Ke = "Tags";
  const $e = "TagList";
  const _e = "ToPort";
  const Qe = "Tag";
  const We = "Type";
  const Ye = "UserId";
  const Je = "UserIdGroupPairs";
  const Xe = "UserIdGroupPairList";
  const ts = "UserIdGroupPair";
  const es = "Value";
  const ss = "VpcId";
  const ns = "VpcPeeringConnectionId";
  const os = "ValueStringList";
  const rs = "Values";
  const cs = "availableIpAddressCount";
  const is = "assignIpv6AddressOnCreation";
  const as = "associationId";
  const us = "availabilityZone";
  const ps = "availabilityZoneId";
  const ds = "blockPublicAccessStates";
  const ls = "cidrBlock";
  const vs = "cidrIp";
  const Is = "cidrIpv6";
  const ms = "customerOwnedIpv4Pool";
  const hs = "defaultForAz";
  const gs = "dryRun";
  const Ss = "description";
  const As = "enableDns64";
  const bs = "enableLniAtDeviceIndex";
  const Ps = "ec2QueryName";
  const fs = "enableResourceNameDnsAAAARecord";
  const ys = "enableResourceNameDnsARecord";
  const Cs = "fromPort";
  const Ds = "groupDescription";
  const Es = "groupId";
  const ks = "groupName";
  const ws = "groups";
  const Rs = "hostnameType";
  const xs = "ipv6AddressAttribute";
  const Ls = "ipv6CidrBlock";
  const Os = "ipv6CidrBlockAssociationSet";
  const Gs = "ipv6CidrBlockState";
  const Ns = "internetGatewayBlockMode";
  const Ts = "ipv6Native";
  const Fs = "ipPermissionsEgress";
  const Bs = "ipProtocol";
  const Ms = "ipPermissions";
  const zs = "ipRanges";
  const Us = "ipv6Ranges";
  const Vs = "ipSource";
  const Zs = "item";
  const Hs = "key";
  const qs = "mapCustomerOwnedIpOnLaunch";
  const js = "mapPublicIpOnLaunch";
  const Ks = "nextToken";
  const $s = "outpostArn";
  const _s = "ownerId";
  const Qs = "privateDnsNameOptionsOnLaunch";
  const Ws = "prefixListId";
  const Ys = "prefixListIds";
  const Js = "peeringStatus";
  const Xs = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
  const tn = "subnetArn";
  const en = "securityGroupArn";
  const sn = "securityGroupInfo";
  const nn = "subnetId";
  const on = "statusMessage";
  const rn = "subnetSet";
  const cn = "state";
  const an = "toPort";
  const un = "tagSet";
  const pn = "type";
  const dn = "userId";
  const ln = "value";
  const vn = "vpcId";
  const In = "vpcPeeringConnectionId";
  const mn = "xmlName";
  const hn = "com.amazonaws.ec2";
  const gn = new gt.O(Xs);
  var Sn = [ -3, Xs, "EC2ServiceException", 0, [], [] ];
  gn.registerError(Sn, EC2ServiceException);
  const An = [ gn ];
  var bn = [ 3, hn, Ct, 0, [ ne ], [ [ 0, {
   [Ps]: `InternetGatewayBlockMode`,
   [mn]: Ns
  } ] ] ];
  var Pn = [ 3, hn, Lt, 0, [ _t, Yt, fe, be, xt, qt ], [ [ () => Mn, {
   [mn]: $t
  } ], [ () => zn, {
   [mn]: Qt
  } ], 0, 1, [ 2, {
   [Ps]: `DryRun`,
   [mn]: gs
  } ], [ () => Bn, {
   [mn]: jt
  } ] ] ];
  var fn = [ 3, hn, Ot, 0, [ fe, Ne ], [ [ 0, {
   [Ps]: `NextToken`,
   [mn]: Ks
  } ], [ () => qn, {
   [Ps]: `SecurityGroupInfo`,
   [mn]: sn
  } ] ] ];
  var yn = [ 3, hn, Nt, 0, [ qt, Fe, fe, be, xt ], [ [ () => Bn, {
   [mn]: jt
  } ], [ () => jn, {
   [mn]: Ue
  } ], 0, 1, [ 2, {
   [Ps]: `DryRun`,
   [mn]: gs
  } ] ] ];
  var Cn = [ 3, hn, Tt, 0, [ fe, je ], [ [ 0, {
   [Ps]: `NextToken`,
   [mn]: Ks
  } ], [ () => $n, {
   [Ps]: `SubnetSet`,
   [mn]: rn
  } ] ] ];
  var Dn = [ 3, hn, jt, 0, [ Pe, rs ], [ 0, [ () => Wn, {
   [mn]: es
  } ] ] ];
  var En = [ 3, hn, ae, 0, [ ue, Ht, _e, Je, le, Ie, we ], [ [ 0, {
   [Ps]: `IpProtocol`,
   [mn]: Bs
  } ], [ 1, {
   [Ps]: `FromPort`,
   [mn]: Cs
  } ], [ 1, {
   [Ps]: `ToPort`,
   [mn]: an
  } ], [ () => Qn, {
   [Ps]: `Groups`,
   [mn]: ws
  } ], [ () => Vn, {
   [Ps]: `IpRanges`,
   [mn]: zs
  } ], [ () => Zn, {
   [Ps]: `Ipv6Ranges`,
   [mn]: Us
  } ], [ () => Hn, {
   [Ps]: `PrefixListIds`,
   [mn]: Ys
  } ] ] ];
  var kn = [ 3, hn, ve, 0, [ Bt, Et ], [ [ 0, {
   [Ps]: `Description`,
   [mn]: Ss
  } ], [ 0, {
   [Ps]: `CidrIp`,
   [mn]: vs
  } ] ] ];
  var wn = [ 3, hn, me, 0, [ Bt, kt ], [ [ 0, {
   [Ps]: `Description`,
   [mn]: Ss
  } ], [ 0, {
   [Ps]: `CidrIpv6`,
   [mn]: Is
  } ] ] ];
  var Rn = [ 3, hn, Ee, 0, [ Bt, Ee ], [ [ 0, {
   [Ps]: `Description`,
   [mn]: Ss
  } ], [ 0, {
   [Ps]: `PrefixListId`,
   [mn]: Ws
  } ] ] ];
  var xn = [ 3, hn, De, 0, [ Jt, Vt, Ut ], [ [ 0, {
   [Ps]: `HostnameType`,
   [mn]: Rs
  } ], [ 2, {
   [Ps]: `EnableResourceNameDnsARecord`,
   [mn]: ys
  } ], [ 2, {
   [Ps]: `EnableResourceNameDnsAAAARecord`,
   [mn]: fs
  } ] ] ];
  var Ln = [ 3, hn, Te, 0, [ $t, re, Ke, ss, Oe, Ce, Qt, Bt, ie ], [ [ 0, {
   [Ps]: `GroupId`,
   [mn]: Es
  } ], [ () => Un, {
   [Ps]: `IpPermissionsEgress`,
   [mn]: Fs
  } ], [ () => _n, {
   [Ps]: `TagSet`,
   [mn]: un
  } ], [ 0, {
   [Ps]: `VpcId`,
   [mn]: vn
  } ], [ 0, {
   [Ps]: `SecurityGroupArn`,
   [mn]: en
  } ], [ 0, {
   [Ps]: `OwnerId`,
   [mn]: _s
  } ], [ 0, {
   [Ps]: `GroupName`,
   [mn]: ks
  } ], [ 0, {
   [Ps]: `GroupDescription`,
   [mn]: Ds
  } ], [ () => Un, {
   [Ps]: `IpPermissions`,
   [mn]: Ms
  } ] ] ];
  var On = [ 3, hn, qe, 0, [ yt, zt, Se, wt, Ce, bt, ee, Ke, xe, ye, Mt, oe, De, Ct, We, Ue, He, ss, Dt, At, ft, Rt, Ae ], [ [ 0, {
   [Ps]: `AvailabilityZoneId`,
   [mn]: ps
  } ], [ 1, {
   [Ps]: `EnableLniAtDeviceIndex`,
   [mn]: bs
  } ], [ 2, {
   [Ps]: `MapCustomerOwnedIpOnLaunch`,
   [mn]: qs
  } ], [ 0, {
   [Ps]: `CustomerOwnedIpv4Pool`,
   [mn]: ms
  } ], [ 0, {
   [Ps]: `OwnerId`,
   [mn]: _s
  } ], [ 2, {
   [Ps]: `AssignIpv6AddressOnCreation`,
   [mn]: is
  } ], [ () => Kn, {
   [Ps]: `Ipv6CidrBlockAssociationSet`,
   [mn]: Os
  } ], [ () => _n, {
   [Ps]: `TagSet`,
   [mn]: un
  } ], [ 0, {
   [Ps]: `SubnetArn`,
   [mn]: tn
  } ], [ 0, {
   [Ps]: `OutpostArn`,
   [mn]: $s
  } ], [ 2, {
   [Ps]: `EnableDns64`,
   [mn]: As
  } ], [ 2, {
   [Ps]: `Ipv6Native`,
   [mn]: Ts
  } ], [ () => xn, {
   [Ps]: `PrivateDnsNameOptionsOnLaunch`,
   [mn]: Qs
  } ], [ () => bn, {
   [Ps]: `BlockPublicAccessStates`,
   [mn]: ds
  } ], [ 0, {
   [Ps]: `Type`,
   [mn]: pn
  } ], [ 0, {
   [Ps]: `SubnetId`,
   [mn]: nn
  } ], [ 0, {
   [Ps]: `State`,
   [mn]: cn
  } ], [ 0, {
   [Ps]: `VpcId`,
   [mn]: vn
  } ], [ 0, {
   [Ps]: `CidrBlock`,
   [mn]: ls
  } ], [ 1, {
   [Ps]: `AvailableIpAddressCount`,
   [mn]: cs
  } ], [ 0, {
   [Ps]: `AvailabilityZone`,
   [mn]: us
  } ], [ 2, {
   [Ps]: `DefaultForAz`,
   [mn]: hs
  } ], [ 2, {
   [Ps]: `MapPublicIpOnLaunch`,
   [mn]: js
  } ] ] ];
  var Gn = [ 3, hn, Le, 0, [ He, Ze ], [ [ 0, {
   [Ps]: `State`,
   [mn]: cn
  } ], [ 0, {
   [Ps]: `StatusMessage`,
   [mn]: on
  } ] ] ];
  var Nn = [ 3, hn, Be, 0, [ Pt, te, se, Xt, he ], [ [ 0, {
   [Ps]: `AssociationId`,
   [mn]: as
  } ], [ 0, {
   [Ps]: `Ipv6CidrBlock`,
   [mn]: Ls
  } ], [ () => Gn, {
   [Ps]: `Ipv6CidrBlockState`,
   [mn]: Gs
  } ], [ 0, {
   [Ps]: `Ipv6AddressAttribute`,
   [mn]: xs
  } ], [ 0, {
   [Ps]: `IpSource`,
   [mn]: Vs
  } ] ] ];
  var Tn = [ 3, hn, Qe, 0, [ ge, es ], [ [ 0, {
   [Ps]: `Key`,
   [mn]: Hs
  } ], [ 0, {
   [Ps]: `Value`,
   [mn]: ln
  } ] ] ];
  var Fn = [ 3, hn, ts, 0, [ Bt, Ye, Qt, $t, ss, ns, Re ], [ [ 0, {
   [Ps]: `Description`,
   [mn]: Ss
  } ], [ 0, {
   [Ps]: `UserId`,
   [mn]: dn
  } ], [ 0, {
   [Ps]: `GroupName`,
   [mn]: ks
  } ], [ 0, {
   [Ps]: `GroupId`,
   [mn]: Es
  } ], [ 0, {
   [Ps]: `VpcId`,
   [mn]: vn
  } ], [ 0, {
   [Ps]: `VpcPeeringConnectionId`,
   [mn]: In
  } ], [ 0, {
   [Ps]: `PeeringStatus`,
   [mn]: Js
  } ] ] ];
  var Bn = [ 1, hn, Zt, 0, [ () => Dn, {
   [mn]: jt
  } ] ];
  var Mn = [ 1, hn, Kt, 0, [ 0, {
   [mn]: Es
  } ] ];
  var zn = [ 1, hn, Wt, 0, [ 0, {
   [mn]: Qt
  } ] ];
  var Un = [ 1, hn, ce, 0, [ () => En, {
   [mn]: Zs
  } ] ];
  var Vn = [ 1, hn, pe, 0, [ () => kn, {
   [mn]: Zs
  } ] ];
  var Zn = [ 1, hn, de, 0, [ () => wn, {
   [mn]: Zs
  } ] ];
  var Hn = [ 1, hn, ke, 0, [ () => Rn, {
   [mn]: Zs
  } ] ];
  var qn = [ 1, hn, Ge, 0, [ () => Ln, {
   [mn]: Zs
  } ] ];
  var jn = [ 1, hn, ze, 0, [ 0, {
   [mn]: Ue
  } ] ];
  var Kn = [ 1, hn, Me, 0, [ () => Nn, {
   [mn]: Zs
  } ] ];
  var $n = [ 1, hn, Ve, 0, [ () => On, {
   [mn]: Zs
  } ] ];
  var _n = [ 1, hn, $e, 0, [ () => Tn, {
   [mn]: Zs
  } ] ];
  var Qn = [ 1, hn, Xe, 0, [ () => Fn, {
   [mn]: Zs
  } ] ];
  var Wn = [ 1, hn, os, 0, [ 0, {
   [mn]: Zs
  } ] ];
  var Yn = [ 9, hn, Gt, 0, () => Pn, () => fn ];
  var Jn = [ 9, hn, Ft, 0, () => yn, () => Cn ];
  const getRuntimeConfig = t => ({
   apiVersion: "2016-11-15",
   base64Decoder: t?.base64Decoder ?? j.E,
   base64Encoder: t?.base64Encoder ?? K.n,
   disableHostPrefix: t?.disableHostPrefix ?? false,
   endpointProvider: t?.endpointProvider ?? defaultEndpointResolver,
   extensions: t?.extensions ?? [],
   httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
   httpAuthSchemes: t?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: t => t.getIdentityProvider("aws.auth#sigv4"),
    signer: new U.f2
   } ],
   logger: t?.logger ?? new H.N,
   protocol: t?.protocol ?? AwsEc2QueryProtocol,
   protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ec2",
    errorTypeRegistries: An,
    xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
    version: "2016-11-15",
    serviceTarget: "AmazonEC2"
   },
   serviceId: t?.serviceId ?? "EC2",
   sha256: t?.sha256 ?? Z.k,
   urlParser: t?.urlParser ?? q.D,
   utf8Decoder: t?.utf8Decoder ?? $.a,
   utf8Encoder: t?.utf8Encoder ?? _.P
  });
  const runtimeConfig_getRuntimeConfig = t => {
   (0, R.I)(process.version);
   const e = (0, L.I)(t);
   const defaultConfigProvider = () => e().then(x.l);
   const s = getRuntimeConfig(t);
   (0, y.I)(process.version);
   const n = {
    profile: t?.profile,
    logger: s.logger
   };
   return {
    ...s,
    ...t,
    runtime: "node",
    defaultsMode: e,
    authSchemePreference: t?.authSchemePreference ?? (0, O.Z)(k.$, n),
    bodyLengthChecker: t?.bodyLengthChecker ?? B.n,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? w.v6,
    defaultSocketTimeout: (0, C.E)(t?.requestHandler, 9e5),
    defaultUserAgentProvider: t?.defaultUserAgentProvider ?? (0, D.pf)({
     serviceId: s.serviceId,
     clientVersion: f.rE
    }),
    maxAttempts: t?.maxAttempts ?? (0, O.Z)(m.qs, t),
    region: t?.region ?? (0, O.Z)(G.GG, {
     ...G.zH,
     ...n
    }),
    requestHandler: M.$.create(t?.requestHandler ?? defaultConfigProvider),
    retryMode: t?.retryMode ?? (0, O.Z)({
     ...m.kN,
     default: async () => (await defaultConfigProvider()).retryMode || F.L0
    }, t),
    streamCollector: t?.streamCollector ?? z.k,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? (0, O.Z)(N.e$, n),
    useFipsEndpoint: t?.useFipsEndpoint ?? (0, O.Z)(T.Ko, n),
    userAgentAppId: t?.userAgentAppId ?? (0, O.Z)(E.hV, n)
   };
  };
  var Xn = s(9999);
  var to = s(6571);
  var eo = s(274);
  const getHttpAuthExtensionConfiguration = t => {
   const e = t.httpAuthSchemes;
   let s = t.httpAuthSchemeProvider;
   let n = t.credentials;
   return {
    setHttpAuthScheme(t) {
     const s = e.findIndex(e => e.schemeId === t.schemeId);
     if (s === -1) e.push(t); else e.splice(s, 1, t);
    },
    httpAuthSchemes() {
     return e;
    },
    setHttpAuthSchemeProvider(t) {
     s = t;
    },
    httpAuthSchemeProvider() {
     return s;
    },
    setCredentials(t) {
     n = t;
    },
    credentials() {
     return n;
    }
   };
  };
  const resolveHttpAuthRuntimeConfig = t => ({
   httpAuthSchemes: t.httpAuthSchemes(),
   httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
   credentials: t.credentials()
  });
  const resolveRuntimeExtensions = (t, e) => {
   const s = Object.assign((0, Xn.R)(t), (0, to.xA)(t), (0, eo.e)(t), getHttpAuthExtensionConfiguration(t));
   e.forEach(t => t.configure(s));
   return Object.assign(t, (0, Xn.$)(s), (0, to.uv)(s), (0, eo.j)(s), resolveHttpAuthRuntimeConfig(s));
  };
  class EC2Client extends d.K {
   config;
   constructor(...[t]) {
    const e = runtimeConfig_getRuntimeConfig(t || {});
    super(e);
    this.initConfig = e;
    const s = resolveClientEndpointParameters(e);
    const d = (0, n.D)(s);
    const S = (0, m.$z)(d);
    const A = (0, l.T)(S);
    const b = (0, o.OV)(A);
    const P = (0, v.Co)(b);
    const f = resolveHttpAuthSchemeConfig(P);
    const y = resolveRuntimeExtensions(f, t?.extensions || []);
    this.config = y;
    this.middlewareStack.use((0, g.wq)(this.config));
    this.middlewareStack.use((0, r.sM)(this.config));
    this.middlewareStack.use((0, h.ey)(this.config));
    this.middlewareStack.use((0, I.vK)(this.config));
    this.middlewareStack.use((0, o.TC)(this.config));
    this.middlewareStack.use((0, c.Y7)(this.config));
    this.middlewareStack.use((0, i.n)(this.config));
    this.middlewareStack.use((0, a.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async t => new u.h({
      "aws.auth#sigv4": t.credentials
     })
    }));
    this.middlewareStack.use((0, p.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  var so = s(6801);
  const no = (0, so.k)(P, "AmazonEC2", "EC2Client", v.rD);
  const oo = {};
  const _mw0 = (t, e, s, n) => [];
  class DescribeSecurityGroupsCommand extends(no(oo, _mw0, "DescribeSecurityGroups", Yn)){}
  class DescribeSubnetsCommand extends(no(oo, _mw0, "DescribeSubnets", Jn)){}
 }),
 9121: ((t, e, s) => {
  s.d(e, {
   E: () => getDefaultSocketTimeout
  });
  const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
  const getDefaultSocketTimeout = (t, e) => {
   if (!isDefaultSocketTimeoutEnabled()) return;
   if (typeof t?.handle === "function") return;
   return e;
  };
 })
};
