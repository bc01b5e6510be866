import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * One project per kind of promise. `unit` is pure and fast, so its files share their processes; `conformance` talks over the
 * wire on this machine and mostly waits, so more files run at once than there are cores, as do `faults` and `clients` (the
 * AWS CLI, boto3, ecs-deploy and Docker against Local Fargate); `services` are the services' own; `e2e` uses the real parts
 * (Docker, Trivy, PostgreSQL, act), two files at a time, after the others: each has folders, ports and images of its own.
 */
const parallel = { maxWorkers: 3, sequence: { groupOrder: 0 } };
/** What takes a second may take many on a machine that does other things besides. */
const expect = { poll: { timeout: 30_000 } };
const minutes = { testTimeout: 300_000, hookTimeout: 300_000, expect };
const minute = { testTimeout: 120_000, hookTimeout: 120_000, expect };

/** Files that take minutes, the longest first: begun last, one of them would be waited for alone. */
const longest = [
  'test/e2e/workflows/ship.test.ts',
  'test/e2e/ship-local/ship-local.test.ts',
  'test/clients/terraform.test.ts',
  'test/e2e/build-amd64/buildkit.test.ts',
  'test/e2e/workflows/',
  'test/e2e/composite/',
  'test/faults/',
  'test/conformance/report/',
  'test/conformance/docs/',
  'test/conformance/smoke-verify/',
  'test/conformance/rollback/',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.includes(name));
      return at === -1 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Properties are tried with one seed: see there. */
const resolve = {
  alias: [
    { find: /^fast-check$/, replacement: new URL('test/support/fast-check.ts', import.meta.url).pathname },
  ],
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'infra/local/test/unit/**/*.test.ts'],
          isolate: false,
          ...parallel,
          ...minute,
        },
      },
      {
        resolve,
        test: {
          name: 'conformance',
          include: ['test/conformance/**/*.test.ts', 'infra/local/test/conformance/**/*.test.ts'],
          ...parallel,
          ...minute,
        },
      },
      {
        resolve,
        test: {
          name: 'clients',
          include: ['infra/local/test/clients/**/*.test.ts'],
          ...parallel,
          ...minutes,
        },
      },
      {
        resolve,
        test: { name: 'services', include: ['services/*/test/**/*.test.ts'], ...parallel, ...minute },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'infra/local/test/e2e/**/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...minutes,
        },
      },
      {
        resolve,
        test: { name: 'faults', include: ['test/faults/**/*.test.ts'], ...parallel, ...minutes },
      },
    ],
  },
});
