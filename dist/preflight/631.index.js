"use strict";

exports.id = 631;

exports.ids = [ 631 ];

exports.modules = {
 1631: ((e, n, t) => {
  t.r(n);
  t.d(n, {
   checkNetwork: () => checkNetwork
  });
  var o = t(5028);
  async function ec2Client(e) {
   const {EC2Client: n} = await Promise.all([ t.e(651), t.e(166), t.e(673) ]).then(t.bind(t, 673));
   return new n({
    ...o.s,
    region: e
   });
  }
  var r = t(8255);
  async function checkNetwork(e, n) {
   const o = n.running?.networkConfiguration?.awsvpcConfiguration;
   if (n.running === void 0) {
    e.blind("subnets", "there is no service to take them from");
    return;
   }
   const {DescribeSecurityGroupsCommand: s, DescribeSubnetsCommand: i} = await Promise.all([ t.e(651), t.e(166), t.e(673) ]).then(t.bind(t, 673));
   const a = await ec2Client(n.region);
   const c = new Set;
   for (const n of o?.subnets ?? []) await e.look(n, async () => {
    try {
     const {Subnets: t} = await a.send(new i({
      SubnetIds: [ n ]
     }));
     const o = t?.[0];
     if (o === void 0) return gone(n);
     if (o.VpcId !== void 0) c.add(o.VpcId);
     const r = o.AvailableIpAddressCount ?? 0;
     if (r < 1) e.problem(n, "has no free address: no task can start in it", "Stop something, or give the service another subnet."); else e.ok(n, `is there, in ${o.AvailabilityZone ?? o.VpcId ?? ""}, ${r} addresses free`);
    } catch (e) {
     if (!(0, r.b2)(e)) throw e;
     gone(n);
    }
   });
   for (const n of o?.securityGroups ?? []) await e.look(n, async () => {
    try {
     const {SecurityGroups: t} = await a.send(new s({
      GroupIds: [ n ]
     }));
     const o = t?.[0];
     if (o === void 0) return gone(n);
     if (o.VpcId !== void 0) c.add(o.VpcId);
     e.ok(n, `is there (${o.GroupName ?? ""})`);
    } catch (e) {
     if (!(0, r.b2)(e)) throw e;
     gone(n);
    }
   });
   if (c.size > 1) e.problem("network", `subnets and security groups are of different networks: ${[ ...c ].join(", ")}`, "Give the service subnets and security groups of one network.");
   return c.size === 1 ? [ ...c ][0] : void 0;
   function gone(t) {
    e.problem(t, `is not there in ${n.region}`, "The service names something that was deleted: terraform apply, or mend the service.");
   }
  }
 })
};
