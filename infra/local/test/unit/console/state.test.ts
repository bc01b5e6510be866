import { expect, it } from 'vitest';
import { consoleState } from '../../../src/console/state.ts';
import type { EcsSnapshot } from '../../../src/ecs/index.ts';

const task = (arn: string, group: string, address: string | undefined) => ({
  taskArn: arn,
  group,
  attachments: [{ details: address === undefined ? [] : [{ name: 'privateIPv4Address', value: address }] }],
});

it('puts beside each cluster the health of its services’ tasks as targets', () => {
  const cluster = {
    cluster: {},
    services: [
      {
        serviceName: 'web',
        loadBalancers: [{ targetGroupArn: 'tg', containerName: 'web', containerPort: 8000 }],
      },
      { serviceName: 'worker', loadBalancers: [] },
    ],
    tasks: [
      task('t1', 'service:web', '10.0.0.1'),
      task('t2', 'service:web', '10.0.0.2'),
      task('t3', 'service:web', undefined),
      task('t4', 'service:worker', '10.0.0.4'),
      task('t5', 'family:web', '10.0.0.5'),
    ],
  };
  const asked: string[] = [];
  const state = consoleState(
    { engine: 'docker', speed: 1, now: 5 },
    { clusters: [cluster] } as unknown as EcsSnapshot,
    (group, id, port) => {
      asked.push(`${group} ${id}:${port}`);
      return id === '10.0.0.1' ? { state: 'unhealthy', reason: 'Target.Timeout' } : undefined;
    },
  );
  expect(asked).toEqual(['tg 10.0.0.1:8000', 'tg 10.0.0.2:8000']);
  expect(state).toMatchObject({ engine: 'docker', speed: 1, now: 5 });
  expect(state.clusters[0]?.targets).toEqual([
    {
      state: 'unhealthy',
      reason: 'Target.Timeout',
      taskArn: 't1',
      targetGroupArn: 'tg',
      id: '10.0.0.1',
      port: 8000,
    },
  ]);
});
