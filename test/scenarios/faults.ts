import type { Expected, Scenario } from './scenario.ts';

const shipped: Expected['outputs'] = {
  'task-definition-arn': ':2',
  'previous-task-definition-arn': ':1',
  'service-deployment-arn': 'ours',
  dossier: '',
};

/** AWS itself misbehaves: what is known in the end is said, and what is not known is no verdict. */
export const faults: Scenario[] = [
  {
    name: 'throttled',
    happens: 'half of all calls are throttled, from the first to the last',
    async prepare({ fault }, { accessKey }) {
      await fault({ fault: 'throttle', service: 'ecs', accessKey, share: 0.5, seed: 7 });
      return undefined;
    },
    expect: { verdict: 'succeeded', exit: 0, outputs: shipped, annotations: [], runs: ':2' },
  },
  {
    name: 'broken',
    happens: 'a third of all answers are errors of the server (500)',
    async prepare({ fault }, { accessKey }) {
      await fault({ fault: 'error', service: 'ecs', accessKey, share: 0.33, seed: 3 });
      return undefined;
    },
    expect: { verdict: 'succeeded', exit: 0, outputs: shipped, annotations: [], runs: ':2' },
  },
  {
    name: 'cut',
    happens: 'a third of all connections are cut in the middle of a look',
    async prepare({ fault }, { accessKey }) {
      await fault({ fault: 'cut', service: 'ecs', operation: 'Describe*', accessKey, share: 0.33, seed: 5 });
      return undefined;
    },
    expect: { verdict: 'succeeded', exit: 0, outputs: shipped, annotations: [], runs: ':2' },
  },
  {
    name: 'lags',
    happens: 'the first looks at the service show what was before the update',
    wire: ({ operation }, nth) => (operation === 'DescribeServices' && nth < 6 ? 'stale' : undefined),
    expect: { verdict: 'succeeded', exit: 0, outputs: shipped, annotations: [], runs: ':2' },
  },
  {
    name: 'expires',
    happens: 'the credentials expire half-way',
    script: 'boot=3600s',
    async meanwhile({ fault }, { accessKey, line }) {
      await line(/started task/);
      await fault({ fault: 'expired-token', accessKey });
    },
    expect: {
      exit: 1,
      outputs: without('dossier'),
      annotations: [
        'error: could not follow deployment …; it goes on, and its outcome is unknown\nbecause: ExpiredTokenException…\nhelp: The credentials have expired…',
      ],
      runs: ':2',
    },
  },
  {
    name: 'unlisted',
    happens: 'the role may not read service deployments',
    async prepare({ fault }, { accessKey }) {
      await fault({ fault: 'access-denied', operation: '*ServiceDeployments', accessKey });
      return undefined;
    },
    expect: {
      verdict: 'succeeded',
      exit: 0,
      outputs: without('service-deployment-arn'),
      annotations: ["notice: the service deployment can't be read (AccessDeniedException)…"],
      runs: ':2',
    },
  },
  {
    name: 'unlisted-bad',
    happens: 'the same, and the new tasks die',
    script: 'health=60s,exit=1@1s',
    async prepare({ fault }, { accessKey }) {
      await fault({ fault: 'access-denied', operation: '*ServiceDeployments', accessKey });
      return undefined;
    },
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: { ...without('service-deployment-arn'), dossier: 'a file' },
      annotations: [
        "notice: the service deployment can't be read (AccessDeniedException)…",
        'error: unlisted-bad: rolled-back …',
      ],
      runs: ':1',
    },
  },
  {
    name: 'denied',
    happens: 'the role may not update services',
    async prepare({ fault }, { accessKey }) {
      await fault({ fault: 'access-denied', operation: 'UpdateService', accessKey });
      return undefined;
    },
    expect: {
      exit: 1,
      outputs: { 'task-definition-arn': ':2', 'previous-task-definition-arn': ':1' },
      annotations: [
        "error: could not update service 'denied'\nbecause: AccessDeniedException…\nhelp: The role lacks a permission…",
      ],
      runs: ':1',
    },
  },
  {
    name: 'nobody',
    happens: 'there is no such service',
    service: 'none',
    expect: {
      exit: 1,
      outputs: {},
      annotations: ["error: there is no service 'nobody' in cluster 'dev' in us-east-1 (MISSING)…"],
    },
  },
];

function without(output: keyof Expected['outputs']): Expected['outputs'] {
  const { [output]: _, ...rest } = shipped;
  return rest;
}
