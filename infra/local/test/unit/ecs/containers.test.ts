import { expect, test } from 'vitest';
import { mergeEnvFiles, parseEnvFile } from '../../../src/ecs/scheduler/env-file.ts';
import { restarts } from '../../../src/engine/restart.ts';
import { harness } from '../../support-ecs.ts';

test('an environment file is read line by line, as no shell would', () => {
  const text =
    '# comment\nA=1\r\nB= two words \nC="quoted $A"\n\nnovalue\n=noname\nD=x=y#z\n #E=not a comment\nA=2';
  expect(parseEnvFile(text)).toEqual({
    A: '2',
    B: ' two words ',
    C: '"quoted $A"',
    D: 'x=y#z',
    '#E': 'not a comment',
  });
});

test('of a variable in two files the first file’s value holds', () => {
  expect(mergeEnvFiles([{ A: '1' }, { A: '2', B: '2' }])).toEqual({ A: '1', B: '2' });
});

test.each([
  // exit code, seconds that it ran, restarted
  [1, 300, true],
  [0, 300, true],
  [1, 299, false],
  [137, 300, true],
  [3, 300, false],
  [undefined, 300, false],
])('exit code %s after %i s: restarted %s', (exitCode, ran, expected) => {
  expect(restarts({ ignoredExitCodes: [3, 4], attemptPeriod: 300 }, exitCode, ran * 1000)).toBe(expected);
  expect(restarts(undefined, exitCode, ran * 1000)).toBe(false);
});

const file = (value: string) => ({ environmentFiles: [{ value, type: 's3' }] });

test.each<[string, object, RegExp]>([
  ['a file without .env', file('arn:aws:s3:::env/app.txt'), /must be an object in S3 .* ends in \.env/],
  [
    'eleven files',
    { environmentFiles: Array.from({ length: 11 }, () => ({ value: 'arn:aws:s3:::e/a.env', type: 's3' })) },
    /has 11 environment files; 10 are allowed/,
  ],
  ['too short a period', { restartPolicy: { enabled: true, restartAttemptPeriod: 59 } }, /59; 60 to 1800/],
  [
    'too many codes',
    { restartPolicy: { enabled: true, ignoredExitCodes: Array.from({ length: 51 }, (_, code) => code) } },
    /more than 50 exit codes/,
  ],
])('a task definition is refused: %s', async (_what, container, message) => {
  const h = await harness();
  await expect(h.register('', container)).rejects.toMatchObject({
    code: 'ClientException',
    message: expect.stringMatching(message),
  });
});

test('environment files reach the container, and the definition’s own values win', async () => {
  const h = await harness();
  h.objects.set('arn:aws:s3:::env/app.env', 'LOCAL_SCRIPT=no-image');
  const fromFile = await h.register('', file('arn:aws:s3:::env/app.env'));
  const overridden = await h.register('log=mine', file('arn:aws:s3:::env/app.env'));
  await h.create(fromFile);
  await h.clock.advance(500);
  expect((await h.tasks('STOPPED'))[0].stoppedReason).toMatch(/^CannotPullContainerError/);
  await h.update({ taskDefinition: overridden });
  await h.clock.advance(11_000);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
});

test('an environment file that cannot be read fails the start', async () => {
  const h = await harness();
  await h.create(await h.register('', file('arn:aws:s3:::env/none.env')));
  await h.clock.advance(500);
  expect((await h.tasks('STOPPED'))[0]).toMatchObject({
    stopCode: 'TaskFailedToStart',
    stoppedReason:
      'ResourceInitializationError: failed to download env files: failed to read arn:aws:s3:::env/none.env: NoSuchKey',
  });
});

test('a container with a restart policy starts again in place of ending its task', async () => {
  const h = await harness();
  const restartPolicy = { enabled: true, restartAttemptPeriod: 60 };
  await h.create(await h.register('log=up,exit=1@90s', { restartPolicy, ...logged }));
  await h.clock.advance(200_000);
  expect(h.logs.filter((line) => line.endsWith(' up'))).toHaveLength(3);
  expect(await h.tasks()).toHaveLength(1);
  expect(await h.tasks('STOPPED')).toEqual([]);
});

test.each([
  ['ends before the period is over', 'exit=1@50s', []],
  ['ends with an ignored code', 'exit=7@90s', [7]],
])('a container with a restart policy that %s stays down', async (_what, script, ignoredExitCodes) => {
  const h = await harness();
  const restartPolicy = { enabled: true, restartAttemptPeriod: 60, ignoredExitCodes };
  await h.create(await h.register(script, { restartPolicy }));
  await h.clock.advance(95_000);
  expect((await h.tasks('STOPPED'))[0]).toMatchObject({ stopCode: 'EssentialContainerExited' });
});

const logged = {
  logConfiguration: {
    logDriver: 'awslogs',
    options: { 'awslogs-group': 'g', 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'p' },
  },
};

test('with the sidecar every task has one container more, first, and the task definition has not', async () => {
  const h = await harness({ sidecar: true });
  const definition = await h.register('', { healthCheck: { command: ['CMD', 'true'] } });
  await h.create(definition);
  await h.clock.advance(11_000);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
  const [task] = await h.tasks();
  expect(task.containers.map((c: { name: string }) => c.name)).toEqual([
    expect.stringMatching(/^aws-guardduty-agent-[0-9a-f]{7}$/),
    'app',
  ]);
  expect(task).toMatchObject({
    healthStatus: 'HEALTHY',
    containers: [{ lastStatus: 'RUNNING', healthStatus: 'UNKNOWN' }, { lastStatus: 'RUNNING' }],
    overrides: { containerOverrides: [{ name: 'app' }] },
  });
  const { taskDefinition } = await h.call('DescribeTaskDefinition', { taskDefinition: definition });
  expect(taskDefinition.containerDefinitions).toHaveLength(1);
  const [{ arn }] = (await h.service()).currentServiceRevisions;
  const { serviceRevisions } = await h.call('DescribeServiceRevisions', { serviceRevisionArns: [arn] });
  expect(serviceRevisions[0]).toMatchObject({
    guardDutyEnabled: true,
    containerImages: [{ containerName: 'app' }],
  });
});

test('a task that is run alone gets the sidecar too, ends with its own container, and tells its exit code', async () => {
  const h = await harness({ sidecar: true });
  const definition = await h.register('exit=3@1s');
  const { tasks } = await h.call('RunTask', {
    cluster: 'main',
    taskDefinition: definition,
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
  });
  await h.clock.advance(5_000);
  const described = await h.call('DescribeTasks', { cluster: 'main', tasks: [tasks[0].taskArn] });
  expect(described.tasks[0]).toMatchObject({
    lastStatus: 'STOPPED',
    stopCode: 'EssentialContainerExited',
    containers: [{ lastStatus: 'STOPPED' }, { name: 'app', exitCode: 3 }],
  });
});
