import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import type { Expected, Scenario } from './scenario.ts';

const shipped = (dossier: 'a file' | ''): Expected['outputs'] => ({
  'task-definition-arn': ':2',
  'previous-task-definition-arn': ':1',
  'service-deployment-arn': 'ours',
  dossier,
});

const commit = '2'.repeat(40);
const deploymentCircuitBreaker = { enable: true, rollback: true };
const blueGreen: DeploymentConfiguration = {
  strategy: 'BLUE_GREEN',
  bakeTimeInMinutes: 0,
  deploymentCircuitBreaker,
};
const canary: DeploymentConfiguration = {
  strategy: 'CANARY',
  bakeTimeInMinutes: 0,
  deploymentCircuitBreaker,
  canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 1 },
};

/** Shifts of traffic by ECS itself: blue/green, canary, linear, with pauses and alarms. */
export const shift: Scenario[] = [
  {
    name: 'blue-green',
    happens: 'blue/green: all traffic shifts at once',
    service: { configuration: blueGreen },
    expect: {
      verdict: 'succeeded',
      exit: 0,
      outputs: shipped(''),
      annotations: [],
      log: [/100 % of the users/],
      runs: ':2',
    },
  },
  {
    name: 'canary',
    happens: 'canary: 10 % first, the rest after a minute',
    service: { configuration: canary },
    inputs: { 'canary-percent': '10' },
    expect: {
      verdict: 'succeeded',
      exit: 0,
      outputs: shipped(''),
      annotations: [],
      log: [/10 % of the users/, /100 % of the users/],
      runs: ':2',
    },
  },
  {
    name: 'linear',
    happens: 'linear: two steps of 50 %',
    service: { configuration: blueGreen },
    inputs: { strategy: 'linear', 'linear-step-percent': '50', 'linear-step-bake-minutes': '1' },
    expect: {
      verdict: 'succeeded',
      exit: 0,
      outputs: shipped(''),
      annotations: [],
      log: [/ 50 % of the users/, /100 % of the users/],
      runs: ':2',
    },
  },
  {
    name: 'never-shifted',
    happens: 'blue/green: the new tasks never turn healthy, so no traffic shifts',
    service: { configuration: blueGreen },
    script: 'unhealthy',
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: ['error: never-shifted: rolled-back …'],
      runs: ':1',
    },
  },
  {
    name: 'canary-fails',
    happens: 'canary: at 5 % of the users an alarm goes off',
    service: {
      configuration: {
        ...canary,
        canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 600 },
      },
    },
    inputs: { alarms: 'canary-fails' },
    async prepare({ alarm }) {
      await alarm('canary-fails');
      return undefined;
    },
    async meanwhile({ alarm }, { line }) {
      await line(/ 5 % of the users/);
      await alarm('canary-fails', 'ALARM');
    },
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: [
        'error: canary-fails: rolled-back (canary-fails:2): …active alarms.\nlikely cause: alarm canary-fails went off…',
      ],
      runs: ':1',
    },
  },
  {
    name: 'canary-aborted',
    happens: 'canary: a person stops it at 5 % of the users, with `stopType` ABORT; the traffic stays so',
    service: {
      configuration: {
        ...canary,
        canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 600 },
      },
    },
    async meanwhile({ stop }, { service, line }) {
      await line(/ 5 % of the users/);
      await stop(service, 'ABORT');
    },
    expect: {
      verdict: 'stopped',
      exit: 1,
      outputs: shipped('a file'),
      annotations: [
        'error: canary-aborted: stopped (canary-aborted:2): somebody stopped it (ECS: …user request.)…',
      ],
      runs: ':2',
    },
  },
  {
    name: 'bake-fails',
    happens: 'blue/green: an alarm goes off in the bake, with all users on the new tasks',
    service: { configuration: blueGreen },
    inputs: { alarms: 'bake-fails', 'bake-minutes': '600' },
    async prepare({ alarm }) {
      await alarm('bake-fails');
      return undefined;
    },
    async meanwhile({ alarm }, { line }) {
      await line(/stage bake time/);
      await alarm('bake-fails', 'ALARM');
    },
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: [
        'error: bake-fails: rolled-back (bake-fails:2): …active alarms.\nlikely cause: alarm bake-fails went off…',
      ],
      runs: ':1',
    },
  },
  {
    name: 'alarm',
    happens: 'rolling: an alarm goes off while the new tasks start',
    script: 'boot=3600s',
    inputs: { alarms: 'alarm' },
    async prepare({ alarm }) {
      await alarm('alarm');
      return undefined;
    },
    async meanwhile({ alarm }, { line }) {
      await line(/started task/);
      await alarm('alarm', 'ALARM');
    },
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: [
        'error: alarm: rolled-back (alarm:2): …active alarms.\nlikely cause: alarm alarm went off…',
      ],
      runs: ':1',
    },
  },
  {
    name: 'verified',
    happens: '`pause: verify`: the new tasks serve the commit at the test listener, and the traffic shifts',
    service: { configuration: blueGreen },
    inputs: { pause: 'verify', commit },
    prepare: async ({ version }, { service }) => ({ 'test-url': await version(service, { ':2': commit }) }),
    expect: {
      verdict: 'succeeded',
      exit: 0,
      outputs: shipped(''),
      annotations: [],
      log: [
        /paused at POST_TEST_TRAFFIC_SHIFT/,
        /continuing: the new tasks serve 2222/,
        /100 % of the users/,
      ],
      runs: ':2',
    },
  },
  {
    name: 'not-verified',
    happens:
      '`pause: verify`: the test listener serves another commit, and no user ever reached the new tasks',
    service: { configuration: blueGreen },
    inputs: { pause: 'verify', commit, 'test-timeout': '3s' },
    prepare: async ({ version }, { service }) => ({
      'test-url': await version(service, { ':2': '1'.repeat(40) }),
    }),
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: [
        'error: not-verified: rolled-back (not-verified:2): refused at POST_TEST_TRAFFIC_SHIFT: …222222222222…111111111111…',
      ],
      log: [/paused at POST_TEST_TRAFFIC_SHIFT/, /going back: /],
      runs: ':1',
    },
  },
  {
    name: 'person-yes',
    happens: '`pause: person`: a person continues',
    service: { configuration: blueGreen },
    inputs: { pause: 'person' },
    async meanwhile({ answer }, { service, line }) {
      await line(/waits for a person/);
      await answer(service, 'CONTINUE');
    },
    expect: {
      verdict: 'succeeded',
      exit: 0,
      outputs: shipped(''),
      annotations: [
        'notice: the deployment is paused at POST_TEST_TRAFFIC_SHIFT and waits for a person until …Z.\ngo on:   aws ecs continue-service-deployment …\ngo back: aws ecs continue-service-deployment … --action ROLLBACK',
      ],
      runs: ':2',
    },
  },
  {
    name: 'person-no',
    happens: '`pause: person`: a person refuses',
    service: { configuration: blueGreen },
    inputs: { pause: 'person' },
    async meanwhile({ answer }, { service, line }) {
      await line(/waits for a person/);
      await answer(service, 'ROLLBACK');
    },
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: [
        'notice: …waits for a person…',
        'error: person-no: rolled-back (person-no:2): Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT …\nhelp: The job summary …',
      ],
      runs: ':1',
    },
  },
  {
    name: 'person-absent',
    happens: '`pause: person`: nobody answers within `pause-minutes`',
    service: { configuration: blueGreen },
    inputs: { pause: 'person', 'pause-minutes': '2' },
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: ['notice: …waits for a person…', 'error: person-absent: rolled-back …timed out…'],
      runs: ':1',
    },
  },
  {
    name: 'not-set-up',
    happens: '`strategy: canary` for a service without a load balancer that is set up for it',
    service: { balanced: true },
    async prepare({ stage, balancer }, { service }) {
      // As a service behind one target group stands.
      const { loadBalancer } = await (await balancer()).groups(service);
      const { advancedConfiguration: _, ...plain } = loadBalancer;
      const { UpdateServiceCommand } = await import('@aws-sdk/client-ecs');
      await stage.ecs.send(new UpdateServiceCommand({ cluster: 'dev', service, loadBalancers: [plain] }));
      await stage.until(service, ({ deployments }) => deployments?.[0]?.rolloutState === 'COMPLETED');
      return undefined;
    },
    inputs: { strategy: 'canary' },
    expect: {
      exit: 1,
      outputs: {},
      annotations: [
        "error: strategy CANARY shifts traffic, but the service's load balancer is not set up for it\nhelp: Give alternate-target-group-arn…",
      ],
      runs: ':1',
    },
  },
];
