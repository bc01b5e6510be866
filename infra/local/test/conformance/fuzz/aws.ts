import fc from 'fast-check';
import { signedFor } from '../server/fake.ts';
import type { Sent } from './client.ts';

const arn = (type: string, name: string) => `arn:aws:ecs:eu-west-1:000000000000:${type}/${name}`;
const group = 'arn:aws:elasticloadbalancing:eu-west-1:000000000000:targetgroup/web/0123456789abcdef';
const network = {
  awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED' },
};
const container = {
  name: 'app',
  image: 'app:1',
  essential: true,
  environment: [{ name: 'A', value: 'b' }],
  secrets: [{ name: 'S', valueFrom: '/path' }],
  portMappings: [{ containerPort: 8000, hostPort: 8000, protocol: 'tcp', name: 'http', appProtocol: 'http' }],
  healthCheck: { command: ['CMD-SHELL', 'true'], interval: 5, timeout: 2, retries: 1, startPeriod: 0 },
  dependsOn: [{ containerName: 'other', condition: 'START' }],
  logConfiguration: {
    logDriver: 'awslogs',
    options: { 'awslogs-group': '/web', 'awslogs-region': 'us-east-1' },
  },
  linuxParameters: { initProcessEnabled: true },
  stopTimeout: 5,
  ulimits: [{ name: 'nofile', softLimit: 1, hardLimit: 2 }],
  restartPolicy: { enabled: true, ignoredExitCodes: [0], restartAttemptPeriod: 60 },
};
const deploymentConfiguration = {
  strategy: 'ROLLING',
  minimumHealthyPercent: 50,
  maximumPercent: 200,
  bakeTimeInMinutes: 1,
  deploymentCircuitBreaker: { enable: true, rollback: true },
  alarms: { alarmNames: ['errors'], enable: true, rollback: true },
  lifecycleHooks: [
    { hookTargetArn: 'arn:aws:lambda:x', roleArn: 'arn:role', lifecycleStages: ['POST_SCALE_UP'] },
  ],
  linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 1 },
  canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 1 },
};
const service = {
  cluster: 'main',
  desiredCount: 1,
  taskDefinition: 'web',
  networkConfiguration: network,
  loadBalancers: [{ targetGroupArn: group, containerName: 'app', containerPort: 8000 }],
  serviceRegistries: [{ registryArn: 'arn:aws:servicediscovery:eu-west-1:000000000000:service/srv-1' }],
  deploymentConfiguration,
  deploymentController: { type: 'ECS' },
  healthCheckGracePeriodSeconds: 5,
  platformVersion: 'LATEST',
  capacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1, base: 0 }],
  tags: [{ key: 'a', value: 'b' }],
  propagateTags: 'SERVICE',
  clientToken: 'token',
};

/** Requests as they should be, to be broken in a place or two. */
export const ecsInputs: Record<string, object> = {
  CreateCluster: {
    clusterName: 'main',
    settings: [{ name: 'containerInsights', value: 'enabled' }],
    tags: [{ key: 'a', value: 'b' }],
  },
  DescribeClusters: { clusters: ['main', arn('cluster', 'main')], include: ['STATISTICS', 'TAGS'] },
  ListClusters: { maxResults: 10, nextToken: 'x' },
  UpdateCluster: { cluster: 'main', settings: [{ name: 'containerInsights', value: 'disabled' }] },
  DeleteCluster: { cluster: 'other' },
  PutClusterCapacityProviders: {
    cluster: 'main',
    capacityProviders: ['FARGATE'],
    defaultCapacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1 }],
  },
  RegisterTaskDefinition: {
    family: 'web',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::000000000000:role/x',
    taskRoleArn: 'arn:aws:iam::000000000000:role/y',
    containerDefinitions: [container, { name: 'other', image: 'other' }],
    volumes: [{ name: 'v', host: {} }],
    ephemeralStorage: { sizeInGiB: 30 },
    runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
    tags: [{ key: 'a', value: 'b' }],
  },
  DescribeTaskDefinition: { taskDefinition: 'web:1', include: ['TAGS'] },
  DeregisterTaskDefinition: { taskDefinition: 'web:2' },
  DeleteTaskDefinitions: { taskDefinitions: ['web:2', 'web:3'] },
  ListTaskDefinitions: { familyPrefix: 'web', status: 'ACTIVE', sort: 'DESC', maxResults: 5 },
  ListTaskDefinitionFamilies: { familyPrefix: 'w', status: 'ALL', maxResults: 5 },
  CreateService: { ...service, serviceName: 'web', launchType: 'FARGATE' },
  UpdateService: { ...service, service: 'web', forceNewDeployment: true, enableExecuteCommand: false },
  DescribeServices: { cluster: 'main', services: ['web', arn('service', 'main/web')], include: ['TAGS'] },
  ListServices: { cluster: 'main', maxResults: 10, launchType: 'FARGATE', schedulingStrategy: 'REPLICA' },
  DeleteService: { cluster: 'main', service: 'web', force: true },
  RunTask: {
    cluster: 'main',
    taskDefinition: 'web',
    count: 1,
    launchType: 'FARGATE',
    networkConfiguration: network,
    group: 'g',
    startedBy: 'me',
    overrides: {
      containerOverrides: [
        { name: 'app', command: ['a'], environment: [{ name: 'A', value: 'c' }], cpu: 1, memory: 2 },
      ],
      cpu: '512',
    },
    clientToken: 'token',
    tags: [{ key: 'a', value: 'b' }],
  },
  StopTask: { cluster: 'main', task: '0123456789abcdef0123456789abcdef', reason: 'because' },
  DescribeTasks: { cluster: 'main', tasks: ['0123456789abcdef0123456789abcdef'], include: ['TAGS'] },
  ListTasks: {
    cluster: 'main',
    serviceName: 'web',
    family: 'web',
    desiredStatus: 'STOPPED',
    startedBy: 'me',
    maxResults: 10,
  },
  ListServiceDeployments: {
    cluster: 'main',
    service: 'web',
    status: ['IN_PROGRESS'],
    createdAt: { after: 1, before: 2 },
    maxResults: 3,
  },
  DescribeServiceDeployments: { serviceDeploymentArns: [arn('service-deployment', 'main/web/abc')] },
  DescribeServiceRevisions: { serviceRevisionArns: [arn('service-revision', 'main/web/1')] },
  StopServiceDeployment: {
    serviceDeploymentArn: arn('service-deployment', 'main/web/abc'),
    stopType: 'ROLLBACK',
  },
  ContinueServiceDeployment: {
    serviceDeploymentArn: arn('service-deployment', 'main/web/abc'),
    hookId: 'ecs-pause-1',
    action: 'CONTINUE',
  },
  CreateTaskSet: {
    cluster: 'main',
    service: 'web',
    taskDefinition: 'web',
    networkConfiguration: network,
    scale: { value: 50, unit: 'PERCENT' },
  },
  UpdateTaskSet: {
    cluster: 'main',
    service: 'web',
    taskSet: 'ecs-svc/1',
    scale: { value: 10, unit: 'PERCENT' },
  },
  DescribeTaskSets: { cluster: 'main', service: 'web', taskSets: ['ecs-svc/1'] },
  DeleteTaskSet: { cluster: 'main', service: 'web', taskSet: 'ecs-svc/1', force: true },
  UpdateServicePrimaryTaskSet: { cluster: 'main', service: 'web', primaryTaskSet: 'ecs-svc/1' },
  TagResource: { resourceArn: arn('cluster', 'main'), tags: [{ key: 'a', value: 'b' }] },
  UntagResource: { resourceArn: arn('service', 'main/web'), tagKeys: ['a'] },
  ListTagsForResource: { resourceArn: arn('service', 'main/web') },
  PutAccountSetting: { name: 'containerInsights', value: 'enabled' },
  ListAccountSettings: { effectiveSettings: true, name: 'containerInsights' },
  UpdateTaskProtection: {
    cluster: 'main',
    tasks: ['0123456789abcdef0123456789abcdef'],
    protectionEnabled: true,
    expiresInMinutes: 5,
  },
  GetTaskProtection: { cluster: 'main', tasks: ['0123456789abcdef0123456789abcdef'] },
  ExecuteCommand: { cluster: 'main', task: 'x', command: 'sh', interactive: true },
};

const manifest = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  config: {},
  layers: [],
});
const digest = `sha256:${'0'.repeat(64)}`;
export const ecrInputs: Record<string, object> = {
  CreateRepository: {
    repositoryName: 'app',
    imageTagMutability: 'IMMUTABLE',
    imageScanningConfiguration: { scanOnPush: true },
    encryptionConfiguration: { encryptionType: 'AES256' },
    tags: [{ Key: 'a', Value: 'b' }],
  },
  DescribeRepositories: {
    repositoryNames: ['app'],
    maxResults: 10,
    nextToken: 'x',
    registryId: '000000000000',
  },
  DeleteRepository: { repositoryName: 'gone', force: true },
  PutImage: {
    repositoryName: 'app',
    imageManifest: manifest,
    imageTag: 'x',
    imageDigest: digest,
    imageManifestMediaType: 'application/json',
  },
  BatchGetImage: {
    repositoryName: 'app',
    imageIds: [{ imageTag: 'x', imageDigest: digest }],
    acceptedMediaTypes: ['a'],
  },
  BatchDeleteImage: { repositoryName: 'app', imageIds: [{ imageTag: 'x' }] },
  DescribeImages: {
    repositoryName: 'app',
    imageIds: [{ imageTag: 'x' }],
    filter: { tagStatus: 'TAGGED' },
    maxResults: 3,
  },
  ListImages: { repositoryName: 'app', filter: { tagStatus: 'ANY' }, maxResults: 3, nextToken: 'x' },
  BatchCheckLayerAvailability: { repositoryName: 'app', layerDigests: [digest] },
  GetDownloadUrlForLayer: { repositoryName: 'app', layerDigest: digest },
  InitiateLayerUpload: { repositoryName: 'app' },
  UploadLayerPart: {
    repositoryName: 'app',
    uploadId: 'x',
    partFirstByte: 0,
    partLastByte: 2,
    layerPartBlob: 'AAAA',
  },
  CompleteLayerUpload: { repositoryName: 'app', uploadId: 'x', layerDigests: [digest] },
  PutLifecyclePolicy: {
    repositoryName: 'app',
    lifecyclePolicyText:
      '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":3},"action":{"type":"expire"}}]}',
  },
  GetLifecyclePolicy: { repositoryName: 'app' },
  SetRepositoryPolicy: { repositoryName: 'app', policyText: '{"Version":"2012-10-17","Statement":[]}' },
  GetRepositoryPolicy: { repositoryName: 'app' },
  PutImageTagMutability: { repositoryName: 'app', imageTagMutability: 'MUTABLE' },
  PutImageScanningConfiguration: { repositoryName: 'app', imageScanningConfiguration: { scanOnPush: false } },
  StartImageScan: { repositoryName: 'app', imageId: { imageTag: 'x' } },
  DescribeImageScanFindings: { repositoryName: 'app', imageId: { imageTag: 'x' }, maxResults: 4 },
  GetAuthorizationToken: { registryIds: ['000000000000'] },
  TagResource: {
    resourceArn: 'arn:aws:ecr:eu-west-1:000000000000:repository/app',
    tags: [{ Key: 'a', Value: 'b' }],
  },
  ListTagsForResource: { resourceArn: 'arn:aws:ecr:eu-west-1:000000000000:repository/app' },
};

export const codedeployInputs: Record<string, object> = {
  CreateApplication: { applicationName: 'app', computePlatform: 'ECS', tags: [{ Key: 'a', Value: 'b' }] },
  GetApplication: { applicationName: 'app' },
  ListApplications: { nextToken: 'x' },
  CreateDeploymentConfig: {
    deploymentConfigName: 'slow',
    computePlatform: 'ECS',
    trafficRoutingConfig: {
      type: 'TimeBasedLinear',
      timeBasedLinear: { linearPercentage: 10, linearInterval: 1 },
    },
  },
  CreateDeploymentGroup: {
    applicationName: 'app',
    deploymentGroupName: 'web',
    serviceRoleArn: 'arn:aws:iam::000000000000:role/x',
    ecsServices: [{ clusterName: 'main', serviceName: 'web' }],
    deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
    blueGreenDeploymentConfiguration: {
      terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE', terminationWaitTimeInMinutes: 1 },
      deploymentReadyOption: { actionOnTimeout: 'CONTINUE_DEPLOYMENT' },
    },
    loadBalancerInfo: {
      targetGroupPairInfoList: [
        { targetGroups: [{ name: 'a' }, { name: 'b' }], prodTrafficRoute: { listenerArns: ['arn:x'] } },
      ],
    },
    autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] },
    alarmConfiguration: { enabled: true, alarms: [{ name: 'errors' }] },
  },
  CreateDeployment: {
    applicationName: 'app',
    deploymentGroupName: 'web',
    revision: {
      revisionType: 'AppSpecContent',
      appSpecContent: {
        content:
          '{"version":0.0,"Resources":[{"TargetService":{"Type":"AWS::ECS::Service","Properties":{"TaskDefinition":"web:1","LoadBalancerInfo":{"ContainerName":"app","ContainerPort":8000}}}}]}',
        sha256: 'x',
      },
    },
  },
  GetDeployment: { deploymentId: 'd-ABCDEFGHI' },
  ListDeployments: {
    applicationName: 'app',
    deploymentGroupName: 'web',
    includeOnlyStatuses: ['InProgress'],
    createTimeRange: { start: 1, end: 2 },
  },
  StopDeployment: { deploymentId: 'd-ABCDEFGHI', autoRollbackEnabled: true },
  ContinueDeployment: { deploymentId: 'd-ABCDEFGHI', deploymentWaitType: 'READY_WAIT' },
  PutLifecycleEventHookExecutionStatus: {
    deploymentId: 'd-ABCDEFGHI',
    lifecycleEventHookExecutionId: 'x',
    status: 'Succeeded',
  },
};

const elbForms: Record<string, string> = {
  DescribeTargetHealth: `TargetGroupArn=${group}&Targets.member.1.Id=10.0.0.1&Targets.member.1.Port=80`,
  RegisterTargets: `TargetGroupArn=${group}&Targets.member.1.Id=10.0.0.1&Targets.member.1.Port=80`,
  DeregisterTargets: `TargetGroupArn=${group}&Targets.member.1.Id=10.0.0.1`,
  DescribeLoadBalancers: 'Names.member.1=web&PageSize=10',
  DescribeTargetGroups: 'Names.member.1=web',
  ModifyListener:
    'ListenerArn=arn:x&DefaultActions.member.1.Type=forward&DefaultActions.member.1.ForwardConfig.TargetGroups.member.1.TargetGroupArn=x',
  CreateRule:
    'ListenerArn=arn:x&Priority=1&Conditions.member.1.Field=path-pattern&Conditions.member.1.Values.member.1=/x&Actions.member.1.Type=forward',
  ModifyRule:
    'RuleArn=arn:x&Actions.member.1.Type=redirect&Actions.member.1.RedirectConfig.StatusCode=HTTP_301',
  SetRulePriorities: 'RulePriorities.member.1.RuleArn=x&RulePriorities.member.1.Priority=-5',
  CreateLoadBalancer: 'Name=web&Subnets.member.1=subnet-1',
  NoSuchAction: 'A=b',
};

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '..',
    '../../etc/passwd',
    '%2e%2e%2f',
    'a\u0000b',
    '\ud800',
    '💥',
    '__proto__',
    'constructor',
    'null',
    'true',
    '-1',
    '1e400',
    `${'x'.repeat(300)}`,
    'arn:aws:ecs:::',
    arn('service', 'main/web'),
    'main',
    'web',
    'web:1',
    'web:99999999999999999999',
    '$(id)',
    '"; rm -rf',
    '<x>&amp;',
    'a'.repeat(5000),
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
);
const number = fc.constantFrom(
  0,
  -1,
  1,
  2,
  0.5,
  -0,
  1e21,
  2 ** 31,
  2 ** 31 - 1,
  2 ** 53,
  -(2 ** 53),
  1e308,
  101,
  65536,
);
const deep = fc.integer({ min: 10, max: 2000 }).map((depth) => {
  let value: unknown = 1;
  for (let n = 0; n < depth; n++) value = n % 2 ? { a: value } : [value];
  return value;
});
const strange: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 3, arbitrary: number },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]], [{}], { a: {} }, ''),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: deep },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 50, max: 300 }).map((n) => Array.from({ length: n }, () => 'web')),
  },
);

/** A copy with one place replaced, taken away, or added to. `pick` chooses the place. */
function broken(value: unknown, pick: number[], by: unknown): unknown {
  const [first = 0, ...rest] = pick;
  if (Array.isArray(value) && value.length > 0) {
    const at = first % value.length;
    return value.map((item, n) => (n === at ? (rest.length > 0 ? broken(item, rest, by) : by) : item));
  }
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    // At times a member that nobody knows.
    if (keys.length === 0 || first % 17 === 0)
      return { ...value, [(JSON.stringify(by) ?? 'nothing').slice(0, 40)]: by };
    const key = keys[first % keys.length] ?? '';
    const inner = (value as Record<string, unknown>)[key];
    if (first % 13 === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    const goesOn = rest.length > 0 && typeof inner === 'object' && inner !== null;
    return { ...value, [key]: goesOn ? broken(inner, rest, by) : by };
  }
  return by;
}

const place = fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 });
const damage = fc.array(fc.tuple(place, strange), { maxLength: 2 });

function inputs(of: Record<string, object>): fc.Arbitrary<{ operation: string; body: string }> {
  return fc.tuple(fc.constantFrom(...Object.entries(of)), damage).map(([[operation, valid], places]) => {
    const input = places.reduce<unknown>((value, [pick, by]) => broken(value, pick, by), valid);
    return { operation, body: JSON.stringify(input) };
  });
}

const common = { method: 'POST', path: '/' };
const json = (service: string, prefix: string, of: Record<string, object>): fc.Arbitrary<Sent> =>
  inputs(of).map(({ operation, body }) => ({
    ...common,
    headers: {
      authorization: signedFor(service),
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `${prefix}.${operation}`,
    },
    body,
    speaks: 'json',
  }));

const form: fc.Arbitrary<Sent> = fc
  .tuple(
    fc.constantFrom(...Object.entries(elbForms)),
    fc.array(fc.tuple(fc.nat(100), text), { maxLength: 3 }),
    fc.constantFrom('2015-12-01', '2012-06-01', ''),
  )
  .map(([[action, params], changes, version]) => {
    const fields = params.split('&').map((pair) => pair.split('=') as [string, string]);
    for (const [at, by] of changes) {
      const field = fields[at % fields.length];
      if (field && at % 3 === 0) field[0] = by.slice(0, 60);
      else if (field && at % 3 === 1) field[0] = field[0].replace('1', by.slice(0, 20));
      else if (field) field[1] = by;
    }
    const body = new URLSearchParams([
      ['Action', action],
      ['Version', version],
      ...fields.map(([k, v]): [string, string] => [k.toWellFormed(), v.toWellFormed()]),
    ]);
    return {
      ...common,
      headers: {
        authorization: signedFor('elasticloadbalancing'),
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: body.toString(),
      speaks: 'query',
    };
  });

const visible = fc.string({ unit: fc.constantFrom(...'abzAZ019/=&?%._-:,*{}[]"+~;@'), maxLength: 40 });
const target = fc.oneof(
  fc.constantFrom(
    'AmazonEC2ContainerServiceV20141113.NoSuchThing',
    'AmazonEC2ContainerServiceV20141113.',
    '.',
    'AmazonEC2ContainerServiceV20141113.__proto__',
    'AmazonEC2ContainerServiceV20141113.toString',
    'AmazonEC2ContainerRegistry_V20150921.constructor',
    'CodeDeploy_20141006.hasOwnProperty',
  ),
  visible,
);
const rawJson = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    '[',
    '"',
    'nul',
    '{"a":}',
    '{"cluster":"main",}',
    '[]',
    '0',
    'null',
    '"x"',
    '\u0000',
    '{"__proto__":{"x":1}}',
    '{"constructor":{"prototype":{"x":1}}}',
    '['.repeat(20_000),
    '{"a":'.repeat(20_000),
    `{"cluster":"${'x'.repeat(100_000)}"}`,
    '{"cluster":1e999}',
    '\ufeff{}',
  ),
  fc.json({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Whatever a request can be wrong in besides its input. */
const odd: fc.Arbitrary<Sent> = fc
  .record({
    method: fc.constantFrom(
      'POST',
      'POST',
      'POST',
      'GET',
      'PUT',
      'DELETE',
      'PATCH',
      'HEAD',
      'OPTIONS',
      'PURGE',
    ),
    path: fc.oneof(
      fc.constantFrom(
        '/',
        '//',
        '/?',
        '/..%2f..%2fetc/passwd',
        '/%00',
        '/service/AmazonEC2ContainerServiceV20141113/operation/ListClusters',
        '/?Action=DescribeTargetHealth&Version=2015-12-01',
        `/?${'a=b&'.repeat(2000)}`,
        '/2015-03-31/functions',
      ),
      visible.map((part) => `/${part.replace(/["{}[\]]/g, '')}`),
    ),
    headers: fc.record(
      {
        authorization: fc.oneof(
          fc
            .constantFrom('ecs', 'ecr', 'codedeploy', 'elasticloadbalancing', '__proto__', 'constructor')
            .map((s) => signedFor(s)),
          fc.constantFrom(
            'AWS4-HMAC-SHA256',
            'AWS4-HMAC-SHA256 Credential=',
            'AWS4-HMAC-SHA256 Credential=a/b/c/d/e/f/g',
            'Basic x',
            'Bearer ../../x',
            `AWS4-HMAC-SHA256 Credential=${'/'.repeat(5000)}`,
          ),
          visible.map((part) => `AWS4-HMAC-SHA256 Credential=${part}`),
        ),
        'x-amz-target': target,
        'content-type': fc.constantFrom(
          'application/x-www-form-urlencoded',
          'application/x-amz-json-1.1',
          'application/x-amz-json-1.0',
          'application/cbor',
          'text/plain',
          'multipart/form-data',
          '',
        ),
        'smithy-protocol': fc.constant('rpc-v2-cbor'),
        host: fc.constantFrom('127.0.0.1', 'evil.example', 'a b', ''),
        range: visible,
        cookie: visible,
        expect: fc.constantFrom('100-continue', '200-ok'),
        'content-encoding': fc.constantFrom('gzip', 'aws-chunked'),
      },
      { requiredKeys: [] },
    ),
    body: rawJson,
  })
  .map((sent) => ({ ...sent, headers: sent.headers as Record<string, string>, speaks: 'any' as const }));

const faultInputs = {
  throttle: { fault: 'throttle', service: 'nobody', rate: { burst: 1, perSecond: 1 }, count: 1 },
  error: { fault: 'error', service: 'nobody', status: 500, share: 0.5, seed: 1, for: '1s' },
  crash: { fault: 'crash', cluster: 'nobody', after: '1s', which: 'new' },
  lag: { fault: 'lag', by: '1ms', operation: 'Nothing', count: 1 },
};
/** Faults of a service that there is not, or of no sense. */
const admin: fc.Arbitrary<Sent> = fc
  .record({
    method: fc.constantFrom('GET', 'POST', 'POST', 'DELETE', 'PUT', 'HEAD'),
    path: fc.constantFrom(
      '/_local/faults',
      '/_local/faults',
      '/_local/faults/',
      '/_local/faults/fault-1',
      '/_local/faults/..%2f',
      '/_local/faults/__proto__',
      '/_local/faults?x=1',
    ),
    type: fc.constantFrom('application/json', 'application/json', 'text/plain', ''),
    body: fc.oneof(
      // What hits everybody would be the end of this test: everything but the service may be broken.
      inputs(faultInputs)
        .map(({ body }) => body)
        .filter((body) => /"(service|cluster|operation)":"(nobody|Nothing)"/.test(body)),
      rawJson.filter((body) => !body.includes('"fault"')),
    ),
    host: fc.constantFrom('127.0.0.1', '127.0.0.1', 'localhost:80', 'evil.example'),
  })
  .map(({ method, path, type, body, host }) => ({
    method,
    path,
    headers: { host, 'content-type': type },
    body,
    speaks: 'admin' as const,
  }));

const consolePath: fc.Arbitrary<Sent> = visible
  .map((part) => `/_local/${part.replace(/["{}[\]]/g, '')}`)
  .filter((path) => !/^\/_local\/(events|faults)/.test(path))
  .map((path) => ({ method: 'GET', path, headers: {}, body: '', speaks: 'any' as const }));

export const requests: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 10, arbitrary: json('ecs', 'AmazonEC2ContainerServiceV20141113', ecsInputs) },
  { weight: 4, arbitrary: json('ecr', 'AmazonEC2ContainerRegistry_V20150921', ecrInputs) },
  { weight: 3, arbitrary: json('codedeploy', 'CodeDeploy_20141006', codedeployInputs) },
  { weight: 3, arbitrary: form },
  { weight: 5, arbitrary: odd },
  { weight: 2, arbitrary: admin },
  { weight: 1, arbitrary: consolePath },
);
