import {
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcsCommand,
  EC2Client,
  type EC2ClientConfig,
} from '@aws-sdk/client-ec2';

/** Where the tasks of a service run. */
export interface Network {
  vpc: string;
  subnets: string[];
  securityGroup: string;
}

/** Makes the network of a cluster, with two subnets in zones of their own and one security group; what is there stays. */
export async function makeNetwork(config: EC2ClientConfig, region: string, name: string): Promise<Network> {
  const ec2 = new EC2Client(config);
  const vpc = await vpcOf(ec2, name);
  const inIt = [{ Name: 'vpc-id', Values: [vpc] }];
  const { Subnets: there = [] } = await ec2.send(new DescribeSubnetsCommand({ Filters: inIt }));
  const subnets = await Promise.all(
    ['a', 'b'].map(async (zone, at) => {
      const AvailabilityZone = `${region}${zone}`;
      const found = there.find((one) => one.AvailabilityZone === AvailabilityZone);
      if (found?.SubnetId !== undefined) return found.SubnetId;
      const CidrBlock = `10.0.${at}.0/24`;
      const made = await ec2.send(new CreateSubnetCommand({ VpcId: vpc, CidrBlock, AvailabilityZone }));
      return made.Subnet?.SubnetId ?? '';
    }),
  );
  const { SecurityGroups: groups } = await ec2.send(new DescribeSecurityGroupsCommand({ Filters: inIt }));
  const group =
    groups?.find((one) => one.GroupName === name) ??
    (await ec2.send(
      new CreateSecurityGroupCommand({ GroupName: name, Description: `Tasks of ${name}`, VpcId: vpc }),
    ));
  return { vpc, subnets, securityGroup: group.GroupId ?? '' };
}

async function vpcOf(ec2: EC2Client, name: string): Promise<string> {
  const Filters = [{ Name: 'tag:Name', Values: [name] }];
  const { Vpcs: there } = await ec2.send(new DescribeVpcsCommand({ Filters }));
  if (there?.[0]?.VpcId !== undefined) return there[0].VpcId;
  const made = await ec2.send(
    new CreateVpcCommand({
      CidrBlock: '10.0.0.0/16',
      TagSpecifications: [{ ResourceType: 'vpc', Tags: [{ Key: 'Name', Value: name }] }],
    }),
  );
  return made.Vpc?.VpcId ?? '';
}
