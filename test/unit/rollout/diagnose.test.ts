import { describe, expect, test } from 'vitest';
import { diagnose, type Rollout } from '../../../src/rollout/diagnose.ts';

const good: Rollout = {
  service: {
    desiredCount: 2,
    loadBalancers: [{ targetGroupArn: 'a' }],
    deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 200 },
  },
  definition: {
    containerDefinitions: [{ name: 'app', healthCheck: { command: ['CMD', 'true'], interval: 5 } }],
  },
  groups: [{ name: 'user', interval: 5, healthyThreshold: 2, deregistrationDelay: 30 }],
  started: [],
  replaced: [],
};
const at = (seconds: number) => new Date(seconds * 1_000);
const ended = (exitCode: number) => [
  { taskArn: 'task/1', lastStatus: 'STOPPED', containers: [{ name: 'app', exitCode }] },
];

describe('what makes a ship slow or lose requests', () => {
  const rows: [string, Partial<Rollout>, RegExp, RegExp][] = [
    [
      "the load balancer's default deregistration delay",
      { groups: [{ name: 'user', interval: 5, healthyThreshold: 2, deregistrationDelay: 300 }] },
      /^slow: each old task stays 300 s .*user/,
      /deregistration_delay\.timeout_seconds: 30/,
    ],
    [
      "the load balancer's default health checks",
      { groups: [{ name: 'user', interval: 30, healthyThreshold: 5, deregistrationDelay: 30 }] },
      /^slow: a new task gets requests after 150 s/,
      /HealthCheckIntervalSeconds: 5/,
    ],
    [
      'a big image',
      { started: [{ pullStartedAt: at(0), pullStoppedAt: at(65) }] },
      /^slow: the image took up to 65 s/,
      /smaller image/,
    ],
    [
      'containers that wait for each other',
      { started: [{ pullStoppedAt: at(5), startedAt: at(50) }] },
      /^slow: a task took up to 45 s/,
      /dependsOn/,
    ],
    [
      "the container's default health check",
      { definition: { containerDefinitions: [{ name: 'app', healthCheck: { command: ['CMD', 'true'] } }] } },
      /^slow: container 'app' is asked for its health only each 30 s/,
      /interval: 5/,
    ],
    [
      'a minimum that lets all old tasks go first',
      {
        service: { ...good.service, deploymentConfiguration: { minimumHealthyPercent: 0 } },
      },
      /^loses requests: with minimum-healthy-percent 0 all 2 old tasks/,
      /minimum-healthy-percent: 100/,
    ],
    [
      'an exit by SIGTERM itself',
      { replaced: ended(143) },
      /^loses requests: container 'app' ended by SIGTERM itself/,
      /handle SIGTERM/,
    ],
    [
      'a container that does not end',
      {
        replaced: ended(137),
        definition: { containerDefinitions: [{ name: 'app', stopTimeout: 10 }] },
      },
      /^loses requests: container 'app' had not ended 10 s after SIGTERM/,
      /stopTimeout up to 120/,
    ],
  ];
  test.each(rows)('%s', (_name, changes, what, change) => {
    const [finding, ...more] = diagnose({ ...good, ...changes });
    expect(more).toEqual([]);
    expect(`${finding?.kind}: ${finding?.what}`).toMatch(what);
    expect(finding?.change).toMatch(change);
  });

  test('nothing is said where all is well, or nothing is known', () => {
    expect(diagnose({ ...good, replaced: ended(0) })).toEqual([]);
    expect(diagnose({ service: {}, definition: {}, groups: [], started: [{}], replaced: [{}] })).toEqual([]);
  });

  test('what was killed for its memory had not been asked to end', () => {
    const reason = 'OutOfMemoryError: Container killed due to memory usage';
    const [task] = ended(137);
    const containers = [{ name: 'app', exitCode: 137, reason }];
    expect(diagnose({ ...good, replaced: [{ ...task, containers }] })).toEqual([]);
  });

  test('a container without stopTimeout has 30 s', () => {
    const [finding] = diagnose({ ...good, replaced: ended(137) });
    expect(finding?.what).toMatch(/had not ended 30 s after SIGTERM/);
  });

  test('a worker that no load balancer sends requests to may end by SIGTERM', () => {
    const { loadBalancers: _, ...service } = good.service;
    expect(diagnose({ ...good, service, replaced: ended(143) })).toEqual([]);
  });
});
