/**
 * What Local Fargate takes over of its upstream, each asked of both: ours has to be right and the upstream's wrong. Where a
 * newer upstream gets it right, the test says so, and the takeover can go.
 */
import { createHash } from 'node:crypto';
import * as logs from '@aws-sdk/client-cloudwatch-logs';
import * as ecr from '@aws-sdk/client-ecr';
import * as ecs from '@aws-sdk/client-ecs';
import * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Checked, startChecked } from '../../support/checked.ts';
import { registryLogin } from '../../support/login.ts';
import { noMinistack, ownUpstream } from './ministack.ts';

const account = '111122223333';
const digest = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/**
 * A client of one endpoint: of Local Fargate, or of the bare upstream.
 * @param url where the registry is, which answers for itself
 */
function clientOf(url: string, endpoint = url) {
  const options = {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: account, secretAccessKey: 'test' },
    maxAttempts: 1,
  };
  return {
    url,
    ecr: new ecr.ECRClient(options),
    ecs: new ecs.ECSClient(options),
    elb: new elb.ElasticLoadBalancingV2Client(options),
    logs: new logs.CloudWatchLogsClient(options),
    /** A call in the query protocol. @returns the answer's XML */
    async query(service: string, Version: string, Action: string, params: Record<string, string>) {
      const answer = await fetch(endpoint, {
        method: 'POST',
        headers: {
          authorization: `AWS4-HMAC-SHA256 Credential=${account}/20260101/us-east-1/${service}/aws4_request, Signature=0`,
        },
        body: new URLSearchParams({ Action, Version, ...params }),
      });
      return await answer.text();
    },
  };
}
type Client = ReturnType<typeof clientOf>;

/** The code of an operation's error, or `done`. */
const outcome = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'done',
    (error: Error) => error.name,
  );

/** Pushes an image of one layer over the registry's own API. */
async function push({ url }: Client, name: string, tag: string, layer: string): Promise<number> {
  const authorization = await registryLogin(url);
  const blob = async (content: string, mediaType: string) => {
    const start = await fetch(`${url}/v2/${name}/blobs/uploads/`, {
      method: 'POST',
      headers: { authorization },
    });
    const place = new URL(start.headers.get('location') ?? '', url);
    place.host = new URL(url).host;
    place.searchParams.set('digest', digest(content));
    await fetch(place, { method: 'PUT', body: content, headers: { authorization } });
    return { mediaType, digest: digest(content), size: content.length };
  };
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = {
    schemaVersion: 2,
    mediaType,
    config: await blob('{}', 'application/vnd.oci.image.config.v1+json'),
    layers: [await blob(layer, 'application/vnd.oci.image.layer.v1.tar')],
  };
  const headers = { 'content-type': mediaType, authorization };
  const body = JSON.stringify(manifest);
  return (await fetch(`${url}/v2/${name}/manifests/${tag}`, { method: 'PUT', headers, body })).status;
}

/** What is asked, of a client of its own endpoint, and the right answer. */
interface Takeover {
  what: string;
  ask: (client: Client) => Promise<unknown>;
  right: unknown;
}

const takeovers: Takeover[] = [
  {
    what: 'ECR: the repositoryUri leads to the registry',
    right: true,
    async ask(client) {
      const made = await client.ecr.send(new ecr.CreateRepositoryCommand({ repositoryName: 'uri' }));
      return made.repository?.repositoryUri === `${new URL(client.url).host}/uri`;
    },
  },
  {
    what: 'ECR: an image is as large as its config and layers',
    right: 5002,
    async ask(client) {
      await client.ecr.send(new ecr.CreateRepositoryCommand({ repositoryName: 'sized' }));
      await push(client, 'sized', 'v1', 'x'.repeat(5000));
      const { imageDetails } = await client.ecr.send(
        new ecr.DescribeImagesCommand({ repositoryName: 'sized' }),
      );
      return imageDetails?.[0]?.imageSizeInBytes;
    },
  },
  {
    what: 'ECR: a tag that is immutable stays, one that is excluded moves',
    right: { pushes: [201, 201, 400, 201], kept: ['latest', 'v1'] },
    async ask(client) {
      await client.ecr.send(
        new ecr.CreateRepositoryCommand({
          repositoryName: 'fixed',
          imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
          imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'latest*' }],
        }),
      );
      const pushes: number[] = [];
      for (const [tag, layer] of [
        ['v1', 'a'],
        ['latest', 'a'],
        ['v1', 'b'],
        ['latest', 'c'],
      ] as const)
        pushes.push(await push(client, 'fixed', tag, layer));
      const { imageIds } = await client.ecr.send(new ecr.ListImagesCommand({ repositoryName: 'fixed' }));
      return { pushes, kept: imageIds?.flatMap(({ imageTag }) => imageTag ?? []).sort() };
    },
  },
  {
    what: 'ECR: an image that nobody scanned has no findings',
    right: 'ScanNotFoundException',
    async ask(client) {
      const repositoryName = 'scanned';
      await client.ecr.send(new ecr.CreateRepositoryCommand({ repositoryName }));
      await push(client, repositoryName, 'v1', 'layer');
      const imageId = { imageTag: 'v1' };
      return outcome(client.ecr.send(new ecr.DescribeImageScanFindingsCommand({ repositoryName, imageId })));
    },
  },
  {
    what: 'ECR: a lifecycle policy can be previewed',
    right: 'LifecyclePolicyPreviewNotFoundException',
    async ask(client) {
      const repositoryName = 'previewed';
      await client.ecr.send(new ecr.CreateRepositoryCommand({ repositoryName }));
      return outcome(client.ecr.send(new ecr.GetLifecyclePolicyPreviewCommand({ repositoryName })));
    },
  },
  {
    what: 'load balancing: a target that nobody answers for is not healthy',
    right: 'unused',
    async ask(client) {
      const TargetGroupArn = await group(client, 'unused');
      const Targets = [{ Id: '127.0.0.1', Port: 1 }];
      await client.elb.send(new elb.RegisterTargetsCommand({ TargetGroupArn, Targets }));
      const found = await client.elb.send(new elb.DescribeTargetHealthCommand({ TargetGroupArn }));
      return found.TargetHealthDescriptions?.[0]?.TargetHealth?.State;
    },
  },
  {
    what: 'load balancing: weights and stickiness come back as they were given',
    right: { weights: [90, 10], sticky: 60 },
    async ask(client) {
      const listener = await listenerOf(client, 'weights');
      const arns = [await group(client, 'one'), await group(client, 'two')];
      const ForwardConfig = {
        TargetGroups: arns.map((TargetGroupArn, index) => ({ TargetGroupArn, Weight: [90, 10][index] })),
        TargetGroupStickinessConfig: { Enabled: true, DurationSeconds: 60 },
      };
      await client.elb.send(
        new elb.CreateRuleCommand({
          ListenerArn: listener,
          Priority: 1,
          Conditions: [{ Field: 'path-pattern', Values: ['/a'] }],
          Actions: [{ Type: 'forward', ForwardConfig }],
        }),
      );
      const { Rules } = await client.elb.send(new elb.DescribeRulesCommand({ ListenerArn: listener }));
      const config = Rules?.find(({ Priority }) => Priority === '1')?.Actions?.[0]?.ForwardConfig;
      return {
        weights: config?.TargetGroups?.map(({ Weight }) => Weight),
        sticky: config?.TargetGroupStickinessConfig?.DurationSeconds,
      };
    },
  },
  {
    what: 'load balancing: listeners go with their load balancer, and what is not there is an error',
    right: 'ListenerNotFoundException',
    async ask(client) {
      const listener = await listenerOf(client, 'gone');
      const { Listeners } = await client.elb.send(
        new elb.DescribeListenersCommand({ ListenerArns: [listener] }),
      );
      const LoadBalancerArn = Listeners?.[0]?.LoadBalancerArn;
      await client.elb.send(new elb.DeleteLoadBalancerCommand({ LoadBalancerArn }));
      return outcome(client.elb.send(new elb.DescribeListenersCommand({ ListenerArns: [listener] })));
    },
  },
  {
    what: 'CloudWatch: an alarm is described whole in the query protocol',
    right: ['<Period>60</Period>', '<Statistic>Sum</Statistic>', '<Name>LoadBalancer</Name>'],
    async ask(client) {
      const cloudwatch = (action: string, params: Record<string, string>) =>
        client.query('monitoring', '2010-08-01', action, params);
      await cloudwatch('PutMetricAlarm', {
        AlarmName: 'errors',
        MetricName: 'HTTPCode_Target_5XX_Count',
        Namespace: 'AWS/ApplicationELB',
        Statistic: 'Sum',
        Period: '60',
        EvaluationPeriods: '1',
        Threshold: '5',
        ComparisonOperator: 'GreaterThanThreshold',
        'Dimensions.member.1.Name': 'LoadBalancer',
        'Dimensions.member.1.Value': 'app/lb/1',
      });
      const xml = await cloudwatch('DescribeAlarms', { 'AlarmNames.member.1': 'errors' });
      return xml.match(/<(Period|Statistic|Name)>[^<]*<\/\1>/g)?.sort((a, b) => rank(a) - rank(b));
    },
  },
  {
    what: 'CloudWatch Logs: what is filtered comes in pages, whole, and of the streams that were asked for',
    right: {
      pages: [2, 2, 2],
      messages: ['a0', 'a1', 'a2', 'b0', 'b1', 'b2'],
      prefix: ['b0', 'b1', 'b2'],
      none: [],
    },
    async ask(client) {
      const logGroupName = 'pages';
      await client.logs.send(new logs.CreateLogGroupCommand({ logGroupName }));
      const now = Date.now();
      for (const logStreamName of ['a', 'b']) {
        await client.logs.send(new logs.CreateLogStreamCommand({ logGroupName, logStreamName }));
        // Three events of one moment in each stream: a page ends in the middle of it.
        const logEvents = [0, 1, 2].map((n) => ({ timestamp: now, message: `${logStreamName}${n}` }));
        await client.logs.send(new logs.PutLogEventsCommand({ logGroupName, logStreamName, logEvents }));
      }
      const messages: string[] = [];
      const pages: number[] = [];
      for await (const { events = [] } of logs.paginateFilterLogEvents(
        { client: client.logs, pageSize: 2 },
        { logGroupName },
      )) {
        pages.push(events.length);
        messages.push(...events.map(({ message = '' }) => message));
      }
      const of = async (logStreamNamePrefix: string) => {
        const input = { logGroupName, logStreamNamePrefix };
        const { events = [] } = await client.logs.send(new logs.FilterLogEventsCommand(input));
        return events.map(({ message }) => message).sort();
      };
      return { pages, messages: messages.sort(), prefix: await of('b'), none: await of('c') };
    },
  },
  {
    what: 'EC2: a rule for all ports is the same whatever ports are named with it',
    right: 0,
    async ask(client) {
      const ec2 = (action: string, params: Record<string, string>) =>
        client.query('ec2', '2016-11-15', action, params);
      const made = await ec2('CreateSecurityGroup', { GroupName: 'all', GroupDescription: 'all' });
      const GroupId = /<groupId>(sg-[0-9a-f]+)</.exec(made)?.[1] ?? '';
      await ec2('RevokeSecurityGroupEgress', {
        GroupId,
        'IpPermissions.1.IpProtocol': '-1',
        'IpPermissions.1.FromPort': '0',
        'IpPermissions.1.ToPort': '0',
        'IpPermissions.1.IpRanges.1.CidrIp': '0.0.0.0/0',
      });
      const found = await ec2('DescribeSecurityGroupRules', {
        'Filter.1.Name': 'group-id',
        'Filter.1.Value.1': GroupId,
      });
      return found.match(/<isEgress>true/g)?.length ?? 0;
    },
  },
  {
    what: 'ECS: a rollout whose tasks fail is failed by its breaker, and goes back',
    right: ['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'],
    async ask(client) {
      const cluster = 'rollouts';
      await client.ecs.send(new ecs.CreateClusterCommand({ clusterName: cluster }));
      const register = (script: string) =>
        client.ecs.send(
          new ecs.RegisterTaskDefinitionCommand({
            family: 'app',
            requiresCompatibilities: ['FARGATE'],
            networkMode: 'awsvpc',
            cpu: '256',
            memory: '512',
            containerDefinitions: [
              { name: 'web', image: 'app:1', environment: [{ name: 'LOCAL_SCRIPT', value: script }] },
            ],
          }),
        );
      await register('boot=100ms');
      await client.ecs.send(
        new ecs.CreateServiceCommand({
          cluster,
          serviceName: 'app',
          taskDefinition: 'app:1',
          desiredCount: 1,
          launchType: 'FARGATE',
          networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-a'] } },
          deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
        }),
      );
      const states = async () => {
        const { serviceDeployments = [] } = await client.ecs.send(
          new ecs.ListServiceDeploymentsCommand({ cluster, service: 'app' }),
        );
        return serviceDeployments.map(({ status }) => status);
      };
      const settled = async (wanted: string[]) => {
        // The upstream's own never changes: what it says at once is what it will say.
        for (let tries = 0; tries < 100; tries++) {
          const now = await states().catch((error: Error) => [error.name]);
          if (JSON.stringify(now) === JSON.stringify(wanted) || client.url !== ours.url) return now;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return await states();
      };
      await settled(['SUCCESSFUL']);
      await register('exit=1@1s');
      await client.ecs.send(
        new ecs.UpdateServiceCommand({ cluster, service: 'app', taskDefinition: 'app:2' }),
      );
      return await settled(['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL']);
    },
  },
];

const rank = (tag: string) => ['<Period>', '<Statistic>', '<Name>'].findIndex((name) => tag.startsWith(name));

async function group({ elb: client }: Client, Name: string): Promise<string> {
  const input = { Name, Protocol: 'HTTP' as const, Port: 80, VpcId: 'vpc-1', TargetType: 'ip' as const };
  const { TargetGroups } = await client.send(new elb.CreateTargetGroupCommand(input));
  return TargetGroups?.[0]?.TargetGroupArn ?? '';
}

async function listenerOf({ elb: client }: Client, Name: string): Promise<string> {
  const { LoadBalancers } = await client.send(
    new elb.CreateLoadBalancerCommand({ Name, Subnets: ['subnet-a', 'subnet-b'] }),
  );
  const { Listeners } = await client.send(
    new elb.CreateListenerCommand({
      LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn,
      Port: 80,
      Protocol: 'HTTP',
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    }),
  );
  return Listeners?.[0]?.ListenerArn ?? '';
}

let local: Checked;
let ours: Client;
let bare: Client;
let stop = () => Promise.resolve();

describe.skipIf(noMinistack)('taken over, for the upstream is wrong', () => {
  beforeAll(async () => {
    const { upstream, lines } = ownUpstream();
    stop = () => upstream.close();
    await upstream.query({ region: 'us-east-1', account }, 'sts', '2011-06-15', 'GetCallerIdentity', {});
    bare = clientOf(lines[0]?.replace(/^.* /, '') ?? '');
    local = await startChecked({ port: 0, engine: 'scripted', speed: 50, log: () => {} });
    ours = clientOf(local.real, local.url);
  });
  afterAll(async () => {
    await local?.close();
    await stop();
  });

  it.each(takeovers)('$what', async ({ what, ask, right }) => {
    expect(await ask(ours)).toEqual(right);
    const theirs = await ask(bare).catch((error: Error) => error.name);
    expect(theirs, `the upstream has learnt it, so that this can be handed to it: ${what}`).not.toEqual(
      right,
    );
  });
});
