import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { ECSClient, type LogConfiguration, type TaskDefinition } from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, test } from 'vitest';
import { sameRegion, shortName } from '../../../src/aws/ecs.ts';
import { awsError, errorName, isPassing } from '../../../src/aws/errors.ts';
import { logReader, logStreamOf } from '../../../src/aws/logs.ts';
import { regionOf } from '../../../src/aws/region.ts';
import { runningRevisions } from '../../../src/aws/tasks.ts';
import { ActionError, causeChain } from '../../../src/runtime/errors.ts';

const named = (name: string, more: object = {}) => Object.assign(new Error('text'), { name }, more);

describe('errors', () => {
  test.each([
    ['ThrottlingException', true],
    ['ServerException', true],
    ['TooManyRequestsException', true],
    // A look that its own time limit cut off.
    ['AbortError', true],
    ['TimeoutError', true],
    ['AccessDeniedException', false],
    ['ExpiredTokenException', false],
    ['ClusterNotFoundException', false],
    ['InvalidParameterException', false],
  ])('%s may pass: %s', (name, passing) => {
    expect(isPassing(named(name))).toBe(passing);
  });
  test('connection errors and any 5xx may pass', () => {
    expect(isPassing(Object.assign(new Error('x'), { code: 'ECONNRESET' }))).toBe(true);
    expect(isPassing(named('Unknown', { $metadata: { httpStatusCode: 503 } }))).toBe(true);
    expect(isPassing('text')).toBe(false);
  });
  test.each([
    ['ExpiredTokenException', /expired/],
    ['UnrecognizedClientException', /does not know these credentials/],
    ['CredentialsProviderError', /No AWS credentials/],
    ['AccessDeniedException', /lacks a permission/],
    ['ThrottlingException', /throttling/],
  ])('%s has help', (name, help) => {
    const error = awsError(named(name), 'describe it');
    expect(error.help).toMatch(help);
    expect(causeChain(error)).toEqual(['could not describe it', `${name}: text`]);
  });
  test('an ActionError stays what it is', () => {
    const error = new ActionError('x');
    expect(awsError(error, 'do')).toBe(error);
    expect(errorName(Object.assign(new Error('x'), { code: 'EPIPE' }))).toBe('EPIPE');
  });
});

test('regionOf', () => {
  expect(regionOf('eu-central-1', {})).toBe('eu-central-1');
  expect(regionOf(undefined, { AWS_DEFAULT_REGION: 'us-gov-west-1' })).toBe('us-gov-west-1');
  // A variable that a workflow sets from one that isn't there is empty.
  expect(regionOf(undefined, { AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-1' })).toBe('eu-west-1');
  // The European Sovereign Cloud.
  expect(regionOf('eusc-de-east-1', {})).toBe('eusc-de-east-1');
  expect(() => regionOf(undefined, {})).toThrow(/no AWS region/);
  expect(() => regionOf('Frankfurt', {})).toThrow(/not the name of an AWS region/);
});

test('sameRegion and shortName', () => {
  expect(() =>
    sameRegion('us-east-1', { cluster: 'dev', to: undefined, x: 'arn:aws:ecs:us-east-1:1:cluster/dev' }),
  ).not.toThrow();
  expect(() => sameRegion('us-east-1', { cluster: 'arn:aws:ecs:eu-west-1:1:cluster/dev' })).toThrow(
    /'cluster' is in eu-west-1/,
  );
  expect(shortName('arn:aws:ecs:eu-west-1:1:cluster/dev')).toBe('dev');
});

describe('logs', () => {
  const definition = (logConfiguration: Partial<LogConfiguration>): TaskDefinition => ({
    containerDefinitions: [{ name: 'app', logConfiguration: { logDriver: 'awslogs', ...logConfiguration } }],
  });
  const arn = 'arn:aws:ecs:r:a:task/dev/0123';
  test('logStreamOf', () => {
    const options = { 'awslogs-group': 'g', 'awslogs-stream-prefix': 'p' };
    expect(logStreamOf(definition({ logDriver: 'awslogs', options }), 'app', arn, 'us-east-1')).toEqual({
      region: 'us-east-1',
      group: 'g',
      stream: 'p/app/0123',
    });
    const elsewhere = definition({
      logDriver: 'awslogs',
      options: { ...options, 'awslogs-region': 'eu-west-1' },
    });
    expect(logStreamOf(elsewhere, 'app', arn, 'us-east-1')?.region).toBe('eu-west-1');
    expect(
      logStreamOf(definition({ logDriver: 'awslogs', options: { 'awslogs-group': 'g' } }), 'app', arn, 'r'),
    ).toBeUndefined();
    expect(logStreamOf(definition({ logDriver: 'awsfirelens' }), 'app', arn, 'r')).toBeUndefined();
    expect(logStreamOf(definition({}), 'other', arn, 'r')).toBeUndefined();
  });

  const open: (() => void)[] = [];
  afterEach(() => {
    for (const close of open.splice(0)) close();
  });

  test('logReader gives each line once, in order, over empty and full pages', async () => {
    const pages: Record<string, { lines: string[]; next: string }> = {
      '': { lines: ['one', 'two'], next: 't1' },
      t1: { lines: ['three'], next: 't2' },
      t2: { lines: [], next: 't2' },
    };
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        const { nextToken = '' } = JSON.parse(body) as { nextToken?: string };
        const page = pages[nextToken] ?? { lines: [], next: nextToken };
        response.setHeader('content-type', 'application/x-amz-json-1.1');
        response.end(
          JSON.stringify({
            events: page.lines.map((message, at) => ({ message: `${message}\n`, timestamp: at })),
            nextForwardToken: page.next,
          }),
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = new CloudWatchLogsClient({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'us-east-1',
      credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    });
    open.push(() => {
      client.destroy();
      server.close();
      server.closeAllConnections();
    });
    const read = logReader(client, { region: 'us-east-1', group: 'g', stream: 's' });
    expect(await read()).toEqual(['one', 'two', 'three']);
    expect(await read()).toEqual([]);
    pages.t2 = { lines: ['four'], next: 't3' };
    expect(await read()).toEqual(['four']);
  });
});

test('the revisions that tasks run are those of every page of tasks, and tasks are described a hundred at once', async () => {
  const arns = Array.from({ length: 150 }, (_, at) => `arn:aws:ecs:us-east-1:1:task/dev/${at}`);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { nextToken, tasks = [] } = JSON.parse(body) as { nextToken?: string; tasks?: string[] };
      const call = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
      asked.push(`${call} ${nextToken ?? tasks.length}`);
      const page = nextToken === undefined ? arns.slice(0, 100) : arns.slice(100);
      response.setHeader('content-type', 'application/x-amz-json-1.1');
      response.end(
        JSON.stringify(
          call === 'ListTasks'
            ? { taskArns: page, ...(nextToken === undefined ? { nextToken: 'more' } : {}) }
            : { tasks: tasks.map((one) => ({ taskDefinitionArn: one.endsWith('/149') ? 'x:1' : 'x:2' })) },
        ),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new ECSClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  });
  try {
    expect(await runningRevisions({ client, region: 'us-east-1', cluster: 'dev' }, 'x')).toEqual([
      'x:2',
      'x:1',
    ]);
  } finally {
    client.destroy();
    server.close();
    server.closeAllConnections();
  }
  expect(asked.toSorted()).toEqual([
    'DescribeTasks 100',
    'DescribeTasks 50',
    'ListTasks 0',
    'ListTasks more',
  ]);
});
