import { definition } from './definition.ts';
import type { Expected, Scenario } from './scenario.ts';

const followed: Expected['outputs'] = {
  'task-definition-arn': ':2',
  'previous-task-definition-arn': ':1',
  'service-deployment-arn': 'ours',
};

/** Rolling updates whose job, or runner, ends before they do. */
export const cancelled: Scenario[] = [
  {
    name: 'cancelled',
    happens: 'the job is cancelled; `on-cancel: leave`',
    script: 'boot=3600s',
    async meanwhile(_, { line, signal }) {
      await line(/started task/);
      signal('SIGTERM');
    },
    expect: {
      exit: 143,
      outputs: followed,
      annotations: [
        'warning: cancelled: the deployment of cancelled goes on, unwatched (on-cancel: leave)',
        'error: cancelled by SIGTERM',
      ],
      runs: ':2',
    },
  },
  {
    name: 'cancelled-stop',
    happens: 'the same with `on-cancel: stop`',
    script: 'boot=3600s',
    inputs: { 'on-cancel': 'stop' },
    async meanwhile(_, { line, signal }) {
      await line(/started task/);
      signal('SIGTERM');
    },
    expect: {
      exit: 143,
      outputs: followed,
      annotations: [
        'warning: cancelled: the deployment of cancelled-stop was stopped and is being rolled back (on-cancel: stop)',
        'error: cancelled by SIGTERM',
      ],
    },
  },
  {
    name: 'runner-killed',
    happens:
      'the runner is killed half-way and the job run again: the second run follows what the first began',
    slow: true,
    async prepare({ killedAt, file }, { service }) {
      const again = {
        service,
        'task-definition': await file('again.json', JSON.stringify(definition(service, 'boot=1200s'))),
      };
      await killedAt(/started task/, again);
      return again;
    },
    expect: {
      verdict: 'succeeded',
      exit: 0,
      outputs: { ...followed, 'previous-task-definition-arn': ':2', dossier: '' },
      annotations: [],
      log: [/is the same as .*: nothing to register/, /is going on already; following it/],
      runs: ':2',
    },
  },
];
