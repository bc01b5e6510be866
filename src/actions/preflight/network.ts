import { ec2Client } from '../../aws/clients/ec2.ts';
import { isMissing, type Rows } from './rows.ts';
import type { Subject } from './subject.ts';

/**
 * The subnets and security groups of the service are there, in one network.
 * @returns the network's id, or undefined where it isn't known
 */
export async function checkNetwork(rows: Rows, subject: Subject): Promise<string | undefined> {
  const network = subject.running?.networkConfiguration?.awsvpcConfiguration;
  if (subject.running === undefined) {
    rows.blind('subnets', 'there is no service to take them from');
    return undefined;
  }
  const { DescribeSecurityGroupsCommand, DescribeSubnetsCommand } = await import('@aws-sdk/client-ec2');
  const client = await ec2Client(subject.region);
  const vpcs = new Set<string>();
  for (const id of network?.subnets ?? []) {
    await rows.look(id, async () => {
      try {
        const { Subnets } = await client.send(new DescribeSubnetsCommand({ SubnetIds: [id] }));
        const subnet = Subnets?.[0];
        if (subnet === undefined) return gone(id);
        if (subnet.VpcId !== undefined) vpcs.add(subnet.VpcId);
        const free = subnet.AvailableIpAddressCount ?? 0;
        if (free < 1)
          rows.problem(
            id,
            'has no free address: no task can start in it',
            'Stop something, or give the service another subnet.',
          );
        else
          rows.ok(
            id,
            `is there, in ${subnet.AvailabilityZone ?? subnet.VpcId ?? ''}, ${free} addresses free`,
          );
      } catch (error) {
        if (!isMissing(error)) throw error;
        gone(id);
      }
    });
  }
  for (const id of network?.securityGroups ?? []) {
    await rows.look(id, async () => {
      try {
        const { SecurityGroups } = await client.send(new DescribeSecurityGroupsCommand({ GroupIds: [id] }));
        const group = SecurityGroups?.[0];
        if (group === undefined) return gone(id);
        if (group.VpcId !== undefined) vpcs.add(group.VpcId);
        rows.ok(id, `is there (${group.GroupName ?? ''})`);
      } catch (error) {
        if (!isMissing(error)) throw error;
        gone(id);
      }
    });
  }
  if (vpcs.size > 1)
    rows.problem(
      'network',
      `subnets and security groups are of different networks: ${[...vpcs].join(', ')}`,
      'Give the service subnets and security groups of one network.',
    );
  return vpcs.size === 1 ? [...vpcs][0] : undefined;

  function gone(id: string) {
    rows.problem(
      id,
      `is not there in ${subject.region}`,
      'The service names something that was deleted: terraform apply, or mend the service.',
    );
  }
}
