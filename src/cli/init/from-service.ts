import type { Service } from '@aws-sdk/client-ecs';
import { elbClient } from '../../aws/clients/elb.ts';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { describeTaskDefinition } from '../../aws/revisions.ts';
import { findService } from '../../aws/services.ts';
import { shortArn } from '../../rollout/verdict.ts';
import { definitionIn, type TaskDefinition } from '../../taskdef/definition.ts';
import { secretLook } from '../../taskdef/plaintext.ts';
import { type Draft, nameOf, Section } from './draft.ts';
import { describeContainer, mainContainer, namesOf } from './from-task-definition.ts';
import type { Files } from './source.ts';
import { join, list, record, routeOf, text, urlPath } from './values.ts';

/**
 * A service, its environment and its template from what runs. The load balancer is asked for its route, health check and
 * address; where that is not allowed, these are asked of the person instead.
 */
export async function addRunningService(
  draft: Draft,
  ecs: Ecs,
  serviceName: string,
  environment: string | undefined,
  files: Files,
  signal: AbortSignal,
): Promise<void> {
  const service = await findService(ecs, serviceName, signal);
  const { definition, arn } = await describeTaskDefinition(ecs, service.taskDefinition ?? '');
  const template = definitionIn(definition, shortArn(arn));
  const container = mainContainer(template);
  const name = nameOf(serviceName, namesOf(draft));
  const from = `ecs describe-services ${serviceName}`;
  const fromTask = `task definition ${shortArn(arn)}`;
  const section = new Section(`services.${name}`);
  const found = await folderOf(name, files);
  const folder = found ?? `services/${name}`;
  if (found !== undefined)
    section.set('path', found, found === '.' ? 'Dockerfile' : join(found, 'Dockerfile'));
  else section.ask('path', folder, "The service's folder, with its Dockerfile. AWS knows only the image.");
  const taskFile = join(folder, 'taskdef.json');
  section.set('task', taskFile, fromTask);
  describeContainer(section, template, container, fromTask);
  const balancer = section.get('port') === undefined ? undefined : await balancerOf(ecs.region, service);
  if (section.get('port') !== undefined) {
    if (balancer?.route === undefined)
      section.ask('route', `/${name}/*`, 'The paths at the load balancer that are for this service.');
    else section.set('route', balancer.route, 'the rules of its load balancer');
    section.set(
      'verify',
      balancer?.health === undefined ? undefined : { health: balancer.health },
      "its target group's health check",
    );
    section.ask(
      'verify',
      { version: `${(balancer?.route ?? `/${name}/*`).replace(/\/?\*?$/, '')}/version` },
      'A path that answers the commit that is served, as {"commit": "…"}: it proves which version is live.',
    );
  }
  draft.services.push({ name, section });
  draft.environments.push(
    environmentOf(
      ecs,
      service,
      serviceName,
      name,
      environment,
      container.image,
      balancer?.url,
      from,
      fromTask,
    ),
  );
  const { text: content, hidden } = withoutSecrets(template);
  for (const variable of hidden)
    section.ask(
      'secrets',
      { [variable]: `ssm:/{environment}/{service}/${variable.toLowerCase()}` },
      `${variable} stands in clear text in ${shortArn(arn)}; it was not copied. Put it in SSM or Secrets Manager.`,
    );
  if (!(await files.isFile(taskFile))) draft.files.set(taskFile, content);
}

/** Where the service's Dockerfile lies: in a folder of its name, else in the repository's root. */
async function folderOf(name: string, files: Files): Promise<string | undefined> {
  for (const folder of [`services/${name}`, `apps/${name}`, name, '.'])
    if (await files.isFile(join(folder, 'Dockerfile'))) return folder;
  return undefined;
}

function environmentOf(
  ecs: Ecs,
  service: Service,
  serviceName: string,
  name: string,
  given: string | undefined,
  image: unknown,
  url: string | undefined,
  from: string,
  fromTask: string,
) {
  const cluster = shortName(service.clusterArn ?? ecs.cluster);
  const environment =
    given ??
    /(?:^|[-_])(dev|test|staging|stage|prod|production)$/i.exec(cluster)?.[1]?.toLowerCase() ??
    'dev';
  const section = new Section(`environments.${environment}`);
  section.set('region', ecs.region, 'the region that was asked');
  section.set('cluster', cluster, from);
  const account = /^arn:[^:]+:ecs:[^:]*:(\d{12}):/.exec(service.serviceArn ?? '')?.[1];
  section.set('account', account, from);
  if (serviceName !== name) section.set('ecs-service', serviceName, from);
  const repository = /^[^/]+\.dkr\.ecr\.[^/]+\/([^:@]+)/.exec(text(image) ?? '')?.[1];
  if (repository === undefined)
    section.ask(
      'repository',
      '{service}',
      'Its image is not from ECR; slipway pushes to an ECR repository of this name.',
    );
  else if (repository !== name) section.set('repository', withName(repository, name), `${fromTask}: image`);
  if (url === undefined)
    section.ask('url', 'https://dev.example.com', 'Where the environment is reached, for the smoke test.');
  else section.set('url', url, 'its load balancer');
  section.ask(
    'desired',
    service.desiredCount,
    'How many tasks each ship sets. Without it the count stays as it is, which auto scaling needs.',
  );
  const { minimumHealthyPercent: minimum, maximumPercent: maximum } = service.deploymentConfiguration ?? {};
  // The manifest has ECS's limits for Fargate: 0 to 100, and 100 to 200.
  if (
    minimum !== undefined &&
    maximum !== undefined &&
    minimum <= 100 &&
    maximum >= 100 &&
    maximum <= 200 &&
    (minimum < 100 || maximum > 100)
  )
    section.set('rollout', { minimum, maximum }, `${from}: deploymentConfiguration`);
  if (service.deploymentConfiguration?.deploymentCircuitBreaker?.enable !== true)
    section.ask(
      'rollout',
      { breaker: { rollback: true } },
      'ECS itself takes back a version that does not start; without it, that is only noticed at the time limit.',
    );
  section.ask(
    'role',
    `arn:aws:iam::${account ?? '111122223333'}:role/slipway-${environment}`,
    'The role that the workflow takes on to ship here (GitHub OIDC).',
  );
  return { name: environment, section };
}

/** `peerprep/user` of the service user is `peerprep/{service}`, which the next service can share. */
function withName(repository: string, name: string): string {
  const parts = repository.split('/');
  return parts.at(-1) === name ? [...parts.slice(0, -1), '{service}'].join('/') : repository;
}

interface Balancer {
  route: string | undefined;
  health: string | undefined;
  url: string | undefined;
}

/** What the load balancer tells; undefined where there is none, or it may not be asked. */
async function balancerOf(region: string, service: Service): Promise<Balancer | undefined> {
  const group = service.loadBalancers?.find(
    ({ targetGroupArn }) => targetGroupArn !== undefined,
  )?.targetGroupArn;
  if (group === undefined) return undefined;
  const sdk = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const client = await elbClient(region);
  try {
    const { TargetGroups = [] } = await client.send(
      new sdk.DescribeTargetGroupsCommand({ TargetGroupArns: [group] }),
    );
    const health = urlPath(TargetGroups[0]?.HealthCheckPath);
    const arn = TargetGroups[0]?.LoadBalancerArns?.[0];
    if (arn === undefined) return { health, route: undefined, url: undefined };
    const { LoadBalancers = [] } = await client.send(
      new sdk.DescribeLoadBalancersCommand({ LoadBalancerArns: [arn] }),
    );
    const { Listeners = [] } = await client.send(new sdk.DescribeListenersCommand({ LoadBalancerArn: arn }));
    const listener = Listeners.find(({ Protocol }) => Protocol === 'HTTPS') ?? Listeners[0];
    const host = LoadBalancers[0]?.DNSName;
    const port = listener?.Port;
    const usual = listener?.Protocol === 'HTTPS' ? 443 : 80;
    const url =
      host === undefined || listener === undefined
        ? undefined
        : `${listener.Protocol === 'HTTPS' ? 'https' : 'http'}://${host}${port === undefined || port === usual ? '' : `:${port}`}`;
    if (listener?.ListenerArn === undefined) return { health, route: undefined, url };
    const { Rules = [] } = await client.send(
      new sdk.DescribeRulesCommand({ ListenerArn: listener.ListenerArn }),
    );
    const rule = Rules.find(({ Actions = [] }) =>
      Actions.some(
        (action) =>
          action.TargetGroupArn === group ||
          action.ForwardConfig?.TargetGroups?.some((one) => one.TargetGroupArn === group),
      ),
    );
    const pattern = rule?.Conditions?.flatMap((one) => one.PathPatternConfig?.Values ?? one.Values ?? [])[0];
    return { health, url, route: rule?.IsDefault ? '/*' : routeOf(pattern) };
  } catch {
    return undefined;
  } finally {
    client.destroy();
  }
}

/** The template as JSON, its image and the plain variables that look like secrets taken out. */
function withoutSecrets(definition: TaskDefinition): { text: string; hidden: string[] } {
  const hidden: string[] = [];
  const containers = definition.containerDefinitions.map((container) => ({
    ...container,
    ...(container.environment === undefined
      ? {}
      : {
          environment: list(container.environment).filter((one) => {
            const name = text(record(one).name) ?? '';
            const secret = secretLook(name, text(record(one).value) ?? '') !== undefined;
            if (secret) hidden.push(name);
            return !secret;
          }),
        }),
  }));
  return {
    text: `${JSON.stringify({ ...definition, containerDefinitions: containers }, null, 2)}\n`,
    hidden,
  };
}
