import type { LoadBalancer } from '@aws-sdk/client-ecs';
import type {
  ElasticLoadBalancingV2Client,
  Rule,
  TargetGroup,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { elbClient } from '../../aws/clients/elb.ts';
import { shortName } from '../../aws/ecs.ts';
import { isMissing, type Rows } from './rows.ts';
import { type Subject, takesPrefix } from './subject.ts';

/** The service's target groups fit its container, their health checks make sense, and a rule leads to them. */
export async function checkTargets(rows: Rows, subject: Subject, vpc: string | undefined): Promise<void> {
  if (subject.running === undefined) return;
  const balancers = (subject.running.loadBalancers ?? []).filter(
    ({ targetGroupArn }) => targetGroupArn !== undefined,
  );
  if (balancers.length === 0 && subject.pathPrefix !== '')
    rows.problem(
      subject.service,
      `has no target group, so nothing under ${subject.pathPrefix} reaches it`,
      'Give the service a load balancer (terraform apply), or take the route out of fleet.yml.',
    );
  for (const balancer of balancers) {
    const arn = balancer.targetGroupArn ?? '';
    const name = arn.split('/').at(-2) ?? arn;
    await rows.look(name, async () => {
      const { DescribeTargetGroupsCommand } = await import('@aws-sdk/client-elastic-load-balancing-v2');
      const client = await elbClient(subject.region);
      let group: TargetGroup | undefined;
      try {
        group = (await client.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [arn] })))
          .TargetGroups?.[0];
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
      if (group === undefined)
        return rows.problem(
          name,
          'the target group is not there',
          'The service names one that was deleted: terraform apply.',
        );
      const problems = problemsOf(group, balancer, subject, vpc);
      for (const { what, help } of problems) rows.problem(name, what, help);
      if (problems.length === 0)
        rows.ok(
          name,
          `port ${balancer.containerPort ?? ''} of '${balancer.containerName ?? ''}', health ${healthOf(group)}`,
        );
      await checkRule(rows, client, group, subject);
    });
  }
}

/** What does not fit between a target group, the service and the task definition. */
export function problemsOf(
  group: TargetGroup,
  { containerName = '', containerPort }: LoadBalancer,
  { definition, healthPath }: Pick<Subject, 'definition' | 'healthPath'>,
  vpc: string | undefined,
): { what: string; help: string }[] {
  const problems: { what: string; help: string }[] = [];
  const add = (what: string, help: string) => problems.push({ what, help });
  if (group.TargetType !== undefined && group.TargetType !== 'ip')
    add(
      `has targets of the kind '${group.TargetType}', Fargate needs 'ip'`,
      'Create it anew with target_type = "ip".',
    );
  if (vpc !== undefined && group.VpcId !== undefined && group.VpcId !== vpc)
    add(
      `is in network ${group.VpcId}, the service in ${vpc}`,
      'Create it anew in the network of the service.',
    );
  const container = definition?.containerDefinitions.find(({ name }) => name === containerName);
  if (definition !== undefined && container === undefined) {
    const names = definition.containerDefinitions.map(({ name }) => name).join(', ');
    add(
      `leads to the container '${containerName}', which the task definition does not have (${names})`,
      'Name the container as the service does, or change the service (terraform apply).',
    );
  }
  const ports = ((container?.portMappings ?? []) as { containerPort?: number }[]).map(
    (one) => one.containerPort,
  );
  if (container !== undefined && !ports.includes(containerPort))
    add(
      `leads to port ${containerPort}, but '${containerName}' has ${ports.length === 0 ? 'none' : ports.join(', ')}`,
      'Set the same port in portMappings of the template and in the service.',
    );
  if (!/^HTTPS?$/.test(group.HealthCheckProtocol ?? '')) return problems;
  const path = group.HealthCheckPath ?? '';
  if (!path.startsWith('/')) add(`its health check has the path '${path}'`, 'It must begin with a slash.');
  else if (
    healthPath !== '' &&
    path.split('?')[0] !== healthPath &&
    !path.startsWith(healthPath) &&
    path === '/'
  )
    add(
      `its health check asks '/', which tells nothing of the service's health (${healthPath})`,
      `Set the health check's path to ${healthPath}.`,
    );
  const matcher = group.Matcher?.HttpCode ?? '200';
  if (!matcher.split(',').some((one) => /^2\d\d/.test(one.trim())))
    add(`its health check takes ${matcher} for healthy, but no 2xx`, 'Set the matcher to "200".');
  return problems;
}

function healthOf({
  HealthCheckProtocol: protocol,
  HealthCheckPath: path,
  HealthCheckIntervalSeconds: every,
}: TargetGroup): string {
  return `${protocol ?? ''}${path === undefined ? '' : ` ${path}`}${every === undefined ? '' : ` every ${every} s`}`;
}

/** A listener's rule that sends requests to the group, and those of the prefix among them. */
async function checkRule(
  rows: Rows,
  client: ElasticLoadBalancingV2Client,
  group: TargetGroup,
  { pathPrefix, running }: Subject,
): Promise<void> {
  const { DescribeListenersCommand, DescribeRulesCommand } = await import(
    '@aws-sdk/client-elastic-load-balancing-v2'
  );
  const arn = group.TargetGroupArn ?? '';
  const name = group.TargetGroupName ?? arn;
  const [balancer] = group.LoadBalancerArns ?? [];
  if (balancer === undefined)
    return rows.problem(
      name,
      'no load balancer uses it, so ECS refuses it',
      'Add a listener rule that forwards to it (terraform apply).',
    );
  const { Listeners = [] } = await client.send(new DescribeListenersCommand({ LoadBalancerArn: balancer }));
  // A network load balancer has no rules: its listeners lead to the group themselves.
  const network = /\/net\//.test(balancer);
  const rules: Rule[] = [];
  for (const { ListenerArn, DefaultActions } of Listeners) {
    if (network)
      rules.push({ ...(DefaultActions === undefined ? {} : { Actions: DefaultActions }), IsDefault: true });
    else rules.push(...((await client.send(new DescribeRulesCommand({ ListenerArn }))).Rules ?? []));
  }
  const groups = (rule: Rule) =>
    (rule.Actions ?? []).flatMap((action) => [
      action.TargetGroupArn,
      ...(action.ForwardConfig?.TargetGroups ?? []).map(({ TargetGroupArn }) => TargetGroupArn),
    ]);
  // In a blue/green service the traffic may be at the other group.
  const others = (running?.loadBalancers ?? []).map(
    ({ advancedConfiguration }) => advancedConfiguration?.alternateTargetGroupArn,
  );
  const mine = rules.filter((rule) =>
    groups(rule).some((one) => one !== undefined && (one === arn || others.includes(one))),
  );
  const listener = shortName(balancer.replace(/\/[^/]+$/, ''));
  if (mine.length === 0)
    return rows.problem(
      name,
      `no rule of ${listener} leads to it`,
      'Add a listener rule that forwards to it (terraform apply).',
    );
  const patterns = mine.flatMap(({ Conditions = [] }) =>
    Conditions.filter(({ Field }) => Field === 'path-pattern').flatMap(
      ({ PathPatternConfig, Values }) => PathPatternConfig?.Values ?? Values ?? [],
    ),
  );
  const open = mine.some(({ Conditions = [] }) => !Conditions.some(({ Field }) => Field === 'path-pattern'));
  if (pathPrefix !== '' && !open && !patterns.some((pattern) => takesPrefix(pattern, pathPrefix)))
    return rows.problem(
      name,
      `the rules of ${listener} send it ${patterns.join(', ')}, but not ${pathPrefix}/*`,
      `Add ${pathPrefix}/* to the rule's path patterns, or mend the route in fleet.yml.`,
    );
  rows.ok(`rule of ${listener}`, open ? 'leads to it' : `leads to it: ${patterns.join(', ')}`);
}
