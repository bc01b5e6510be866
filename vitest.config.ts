import { defineConfig } from 'vitest/config';

/**
 * One project per kind of promise. `unit` is pure and fast; `conformance` talks over the wire on this machine and mostly
 * waits, so more files run at once than there are cores, as do `faults` and `clients` (the AWS CLI, boto3, ecs-deploy and
 * Docker against Local Fargate); `services` are the services' own; `e2e` uses the real parts (Docker, Trivy, PostgreSQL,
 * act), one file at a time, after the others.
 */
/** What takes a second may take many on a machine that does other things besides. */
const expect = { poll: { timeout: 30_000 } };
const parallel = { expect, maxWorkers: 3, sequence: { groupOrder: 0 } };
const minutes = { testTimeout: 300_000, hookTimeout: 300_000 };
const minute = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'infra/local/test/unit/**/*.test.ts'],
          testTimeout: 30_000,
          ...parallel,
        },
      },
      {
        test: {
          name: 'conformance',
          include: ['test/conformance/**/*.test.ts', 'infra/local/test/conformance/**/*.test.ts'],
          ...parallel,
          ...minute,
        },
      },
      {
        test: {
          name: 'clients',
          include: ['infra/local/test/clients/**/*.test.ts'],
          ...parallel,
          ...minutes,
        },
      },
      { test: { name: 'services', include: ['services/*/test/**/*.test.ts'], ...parallel, ...minute } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'infra/local/test/e2e/**/*.test.ts'],
          expect,
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          ...minutes,
        },
      },
      { test: { name: 'faults', include: ['test/faults/**/*.test.ts'], ...parallel, ...minutes } },
    ],
  },
});
