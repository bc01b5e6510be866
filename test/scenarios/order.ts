import type { Expected, Scenario } from './scenario.ts';

const shipped: Expected['outputs'] = {
  'task-definition-arn': ':2',
  'previous-task-definition-arn': ':1',
  'service-deployment-arn': 'ours',
  dossier: '',
};

/** Commits that no clone has: what counts is the time in the tag, and in the event that started the workflow. */
const older = { id: '1'.repeat(40), time: '2026-05-01T08:00:00Z' };
const newer = { id: '2'.repeat(40), time: '2026-05-02T08:00:00Z' };
const tags = ({ id, time }: typeof older) => ({ 'slipway:commit': id, 'slipway:committed': time });
const event = ({ id, time }: typeof older) => JSON.stringify({ head_commit: { id, timestamp: time } });

export const order: Scenario[] = [
  {
    name: 'newer-commit',
    happens: 'the service runs an older commit',
    inputs: { commit: newer.id },
    event: event(newer),
    async prepare({ tag }, { first }) {
      await tag(first, tags(older));
      return undefined;
    },
    expect: { verdict: 'succeeded', exit: 0, outputs: shipped, annotations: [], runs: ':2' },
  },
  {
    name: 'older-commit',
    happens: 'the service runs a newer commit',
    inputs: { commit: older.id },
    event: event(older),
    async prepare({ tag }, { first }) {
      await tag(first, tags(newer));
      return undefined;
    },
    expect: {
      exit: 1,
      outputs: {},
      annotations: [
        'error: older-commit has the newer commit 222222222222 of 2026-05-02 08:00, in older-commit:1; 111111111111 of 2026-05-01 08:00 is older and does not replace it\nhelp: Run the workflow for the newest commit…',
      ],
      runs: ':1',
    },
  },
  {
    name: 'older-allowed',
    happens: 'the same with `allow-older: true`',
    inputs: { commit: older.id, 'allow-older': 'true' },
    event: event(older),
    async prepare({ tag }, { first }) {
      await tag(first, tags(newer));
      return undefined;
    },
    expect: {
      verdict: 'succeeded',
      exit: 0,
      outputs: shipped,
      annotations: ['warning: 111111111111 of 2026-05-01 08:00 replaces the newer 222222222222…'],
      runs: ':2',
    },
  },
  {
    name: 'two-at-once',
    happens: 'two jobs at once: while the older one still registers, the newer one updates the service',
    inputs: { commit: older.id },
    event: event(older),
    async meanwhile({ register, update }, { service, line }) {
      await line(/registered/);
      await update(service, { taskDefinition: await register(service, '', tags(newer)) });
    },
    expect: {
      exit: 1,
      outputs: { 'task-definition-arn': ':2', 'previous-task-definition-arn': ':1' },
      annotations: [
        'error: two-at-once has the newer commit 222222222222 of …, in two-at-once:3; 111111111111 …',
      ],
      runs: ':3',
    },
  },
  {
    name: 'first-creation',
    happens: 'there is no such service, `create: true`',
    service: 'none',
    inputs: { create: 'true', subnets: 'subnet-1,subnet-2', 'desired-count': '2' },
    expect: {
      verdict: 'succeeded',
      exit: 0,
      outputs: {
        'task-definition-arn': ':1',
        'previous-task-definition-arn': '',
        'service-deployment-arn': 'ours',
        dossier: '',
      },
      annotations: [],
      log: [/creating service first-creation/],
      runs: ':1',
    },
  },
  {
    name: 'creation-fails',
    happens: 'the same, and its tasks die: there is nothing to go back to',
    service: 'none',
    script: 'health=60s,exit=1@1s',
    inputs: { create: 'true', subnets: 'subnet-1' },
    expect: {
      verdict: 'failed',
      exit: 1,
      outputs: {
        'task-definition-arn': ':1',
        'previous-task-definition-arn': '',
        'service-deployment-arn': 'ours',
        dossier: 'a file',
      },
      annotations: ["error: creation-fails: failed (creation-fails:1): …container 'app' exited 3 times…"],
    },
  },
  {
    name: 'dry',
    happens: '`dry-run: true`',
    inputs: { 'dry-run': 'true', 'desired-count': '2' },
    expect: {
      exit: 0,
      outputs: { changes: '2', 'task-definition-arn': '', 'previous-task-definition-arn': ':1' },
      annotations: [],
      log: [/dry run: dry in dev: 2 changes/, /app: environment NONCE/, /service desiredCount: 1 → 2/],
      runs: ':1',
    },
  },
  {
    name: 'prunes',
    happens: '`keep-revisions: 1`: older revisions go, but none that runs or was verified',
    inputs: { 'keep-revisions': '1' },
    async prepare({ register }, { service }) {
      await register(service);
      await register(service, '', { 'slipway:verified': '2026-05-01T08:00:00Z' });
      await register(service);
      return undefined;
    },
    expect: {
      verdict: 'succeeded',
      exit: 0,
      outputs: { ...shipped, 'task-definition-arn': ':5' },
      annotations: [],
      log: [/deregistered 2 old revisions: prunes:4, prunes:2/],
      runs: ':5',
    },
  },
];
