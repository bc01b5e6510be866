import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awsCli2, without } from '../../../../test/support/parts.ts';
import { type Clients, startClients } from './clients.ts';

const reason = without('clients', 'aws cli 2');

describe.skipIf(reason)(`the AWS CLI 2${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let clients: Clients;

  beforeAll(async () => {
    clients = await startClients(20);
  });
  afterAll(() => clients?.stop());

  // Versions before 2.13 do not read AWS_ENDPOINT_URL.
  const aws = (...args: string[]) => clients.must(awsCli2, [...args, '--endpoint-url', clients.url]);

  test('`aws logs tail` shows what a task wrote', async () => {
    const options = {
      'awslogs-group': '/ecs/tail',
      'awslogs-region': 'us-east-1',
      'awslogs-stream-prefix': 'tail',
    };
    await aws('logs', 'create-log-group', '--log-group-name', '/ecs/tail');
    await aws('ecs', 'create-cluster', '--cluster-name', 'main');
    const definition = clients.definition(
      'tail',
      { LOCAL_SCRIPT: 'log=listening on 8000,exit=0@2s' },
      { logConfiguration: { logDriver: 'awslogs', options } },
    );
    await aws('ecs', 'register-task-definition', '--cli-input-json', clients.file('tail', definition));
    const network = 'awsvpcConfiguration={subnets=[subnet-1]}';
    const run = [
      'ecs',
      'run-task',
      '--cluster',
      'main',
      '--task-definition',
      'tail',
      '--launch-type',
      'FARGATE',
    ];
    await aws(...run, '--network-configuration', network);
    const tail = () => aws('logs', 'tail', '/ecs/tail', '--since', '1h', '--format', 'short');
    await expect.poll(tail, { timeout: 120_000, interval: 1_000 }).toContain('listening on 8000');
  });
});
