import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, test } from 'vitest';
import { headline, reportMarkdown, tallyOf } from '../../../src/actions/preflight/report.ts';
import { needsOf } from '../../../src/actions/preflight/roles.ts';
import { type Row, rowsOf } from '../../../src/actions/preflight/rows.ts';
import {
  ecrImageOf,
  platformOf,
  type Subject,
  secretRefOf,
  takesPrefix,
  trustsTasks,
} from '../../../src/actions/preflight/subject.ts';
import { problemsOf } from '../../../src/actions/preflight/targets.ts';

const digest = `sha256:${'a'.repeat(64)}`;

test.each([
  [
    `111122223333.dkr.ecr.eu-central-1.amazonaws.com/p/user@${digest}`,
    { account: '111122223333', region: 'eu-central-1', repository: 'p/user', digest },
  ],
  [
    '111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/user:1.2',
    { region: 'cn-north-1', tag: '1.2', digest: undefined },
  ],
  [`111122223333.dkr.ecr.us-east-1.amazonaws.com/user:t@${digest}`, { tag: 't', digest }],
  ['111122223333.dkr-ecr.us-east-1.on.aws/user:t', { repository: 'user' }],
  ['111122223333.dkr.ecr-fips.us-gov-west-1.amazonaws.com/user', { tag: undefined }],
  ['127.0.0.1:4566/peerprep/user:t', { account: '', repository: 'peerprep/user', tag: 't' }],
])('%s is of ECR', (image, parts) => expect(ecrImageOf(image)).toMatchObject(parts));

test.each([
  'nginx',
  'docker.io/library/nginx:1',
  `ghcr.io/a/b@${digest}`,
  'user:replaced-when-rendered',
  'evil-127.0.0.1/x',
])('%s is not', (image) => expect(ecrImageOf(image)).toBeUndefined());

test.each([
  [undefined, 'linux/amd64'],
  [{ cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' }, 'linux/arm64'],
  [{ cpuArchitecture: 'X86_64', operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' }, 'windows/amd64'],
])('%j runs on %s', (runtimePlatform, platform) => {
  expect(platformOf({ containerDefinitions: [], ...(runtimePlatform && { runtimePlatform }) })).toBe(
    platform,
  );
});

const secret = 'arn:aws:secretsmanager:us-east-1:111122223333:secret:p/env-aBcDeF';
test.each([
  ['/p/url', { kind: 'parameter', name: '/p/url', region: undefined }],
  ['arn:aws:ssm:eu-west-1:111122223333:parameter/p/url', { kind: 'parameter', region: 'eu-west-1' }],
  [secret, { kind: 'secret', id: secret, key: '', stage: '', version: '' }],
  [`${secret}:KEY::`, { kind: 'secret', id: secret, key: 'KEY', region: 'us-east-1' }],
  [`${secret}:KEY:AWSPREVIOUS:`, { key: 'KEY', stage: 'AWSPREVIOUS', version: '' }],
  [`${secret}:::v-1`, { key: '', stage: '', version: 'v-1' }],
])('%s', (valueFrom, parts) => expect(secretRefOf(valueFrom)).toMatchObject(parts));

describe('trustsTasks', () => {
  const policy = (statement: object) => JSON.stringify({ Statement: statement });
  const allow = {
    Effect: 'Allow',
    Action: 'sts:AssumeRole',
    Principal: { Service: 'ecs-tasks.amazonaws.com' },
  };
  test.each([
    [policy(allow), true],
    [encodeURIComponent(policy([allow])), true],
    [policy({ ...allow, Action: ['sts:TagSession', 'sts:AssumeRole'] }), true],
    [policy({ ...allow, Principal: { Service: ['x', 'ecs-tasks.amazonaws.com'] } }), true],
    [policy({ ...allow, Effect: 'Deny' }), false],
    [policy({ ...allow, Principal: { Service: 'ecs.amazonaws.com' } }), false],
    [policy({ ...allow, Principal: { AWS: '111122223333' } }), false],
    [policy({ ...allow, Action: 'sts:AssumeRoleWithWebIdentity' }), false],
    ['', false],
    ['null', false],
    ['{', false],
  ])('%s', (document, trusts) => expect(trustsTasks(document)).toBe(trusts));
});

test.each([
  ['/user/*', '/user', true],
  ['/user*', '/user', true],
  ['/*', '/user', true],
  ['/use?/*', '/user', true],
  ['/user', '/user', false],
  ['/users/*', '/user', false],
  ['/u.er/*', '/user', false],
])('%s takes %s: %s', (pattern, prefix, takes) => expect(takesPrefix(pattern, prefix)).toBe(takes));

describe('problemsOf a target group', () => {
  const good: TargetGroup = {
    TargetType: 'ip',
    VpcId: 'vpc-1',
    HealthCheckProtocol: 'HTTP',
    HealthCheckPath: '/u/health',
    Matcher: { HttpCode: '200' },
  };
  const balancer = { containerName: 'user', containerPort: 8000 };
  const definition = { containerDefinitions: [{ name: 'user', portMappings: [{ containerPort: 8000 }] }] };
  const of = (group: Partial<TargetGroup>, more: object = {}) =>
    problemsOf(
      { ...good, ...group },
      { ...balancer, ...more },
      { definition, healthPath: '/u/health' },
      'vpc-1',
    ).map(({ what }) => what);
  test.each([
    [{}, {}, []],
    [{ HealthCheckPath: '/u/other' }, {}, []],
    [{ Matcher: { HttpCode: '200-399' } }, {}, []],
    [{ HealthCheckProtocol: 'TCP', HealthCheckPath: undefined }, {}, []],
    [{ TargetType: 'instance' }, {}, [/kind 'instance'/]],
    [{ VpcId: 'vpc-2' }, {}, [/network vpc-2/]],
    [{ HealthCheckPath: '/' }, {}, [/asks '\/'/]],
    [{ Matcher: { HttpCode: '301,404' } }, {}, [/no 2xx/]],
    [{}, { containerName: 'web' }, [/container 'web'/]],
    [{}, { containerPort: 80 }, [/port 80, but 'user' has 8000/]],
  ] as [Partial<TargetGroup>, object, RegExp[]][])('%j %j', (group, more, patterns) => {
    const found = of(group, more);
    expect(found).toHaveLength(patterns.length);
    for (const [at, pattern] of patterns.entries()) expect(found[at]).toMatch(pattern);
  });
});

test('needsOf lists what ECS will ask of the execution role', () => {
  const subject = {
    region: 'us-east-1',
    image: '',
    definition: {
      executionRoleArn: 'arn:aws:iam::111122223333:role/x',
      containerDefinitions: [
        {
          name: 'user',
          image: `111122223333.dkr.ecr.us-east-1.amazonaws.com/user@${digest}`,
          secrets: [
            { name: 'A', valueFrom: '/p/a' },
            { name: 'B', valueFrom: `${secret}:KEY::` },
            { name: 'C', valueFrom: `${secret}:OTHER::` },
          ],
          environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::b/x.env' }],
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': '/g', 'awslogs-create-group': 'true' },
          },
        },
      ],
    },
  } as unknown as Subject;
  expect(needsOf(subject).map(({ action, resource }) => `${action} ${resource}`)).toEqual([
    'ecr:GetAuthorizationToken *',
    'ecr:BatchGetImage arn:aws:ecr:us-east-1:111122223333:repository/user',
    'ecr:GetDownloadUrlForLayer arn:aws:ecr:us-east-1:111122223333:repository/user',
    'ssm:GetParameters arn:aws:ssm:us-east-1:111122223333:parameter/p/a',
    `secretsmanager:GetSecretValue ${secret}`,
    's3:GetObject arn:aws:s3:::b/x.env',
    'logs:CreateLogStream arn:aws:logs:us-east-1:111122223333:log-group:/g:log-stream:x',
    'logs:PutLogEvents arn:aws:logs:us-east-1:111122223333:log-group:/g:log-stream:x',
    'logs:CreateLogGroup arn:aws:logs:us-east-1:111122223333:log-group:/g',
  ]);
});

describe('rows', () => {
  const looked = async (error: Error) => {
    const rows: Row[] = [];
    await rowsOf('c', rows, new AbortController().signal).look('x', () => Promise.reject(error));
    return rows;
  };
  const named = (name: string, message: string) => Object.assign(new Error(message), { name });
  test('a denied look is blind, and names what to allow', async () => {
    const denied = named(
      'AccessDeniedException',
      'User: a is not authorized to perform: iam:GetRole on resource: b',
    );
    expect(await looked(denied)).toEqual([
      {
        check: 'c',
        subject: 'x',
        state: 'blind',
        what: 'may not be looked at: iam:GetRole is denied',
        help: 'Allow iam:GetRole to see it.',
      },
    ]);
    expect(await looked(named('UnauthorizedOperation', 'no'))).toMatchObject([{ state: 'blind' }]);
  });
  test('so is one that got no answer', async () => {
    expect(await looked(named('ThrottlingException', 'Rate exceeded'))).toMatchObject([
      { state: 'blind', what: 'could not be looked at: ThrottlingException: Rate exceeded' },
    ]);
  });

  test('the report has the bad first, and the same table for good and bad', () => {
    const rows: Row[] = [
      { check: 'a', subject: 'x', state: 'ok', what: 'fine' },
      { check: 'b', subject: 'y`z', state: 'blind', what: 'unseen' },
      { check: 'c', subject: 'z', state: 'problem', what: 'bad | worse', help: 'mend' },
    ];
    expect(headline(tallyOf(rows))).toBe('3 checks: 1 problem, 1 could not look');
    expect(reportMarkdown('user', 'dev', rows).split('\n').slice(4, 9)).toEqual([
      '|  | check | what | how it is |',
      '| --- | --- | --- | --- |',
      '| ✗ | c | `z` | bad \\| worse<br>mend |',
      "| ? | b | `y'z` | unseen |",
      '| ✓ | a | `x` | fine |',
    ]);
  });
});
