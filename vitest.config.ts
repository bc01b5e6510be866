import { defineConfig } from 'vitest/config';

// One project per kind of promise. `unit` is pure and fast; `conformance` talks over the wire on this machine;
// `e2e` and `faults` use the real parts (Docker, Trivy, PostgreSQL) and run one file at a time.
const serial = { fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts', 'infra/local/test/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'conformance',
          include: ['test/conformance/**/*.test.ts', 'infra/local/test/conformance/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'services',
          include: ['services/*/test/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'infra/local/test/e2e/**/*.test.ts'],
          ...serial,
        },
      },
      { test: { name: 'faults', include: ['test/faults/**/*.test.ts'], ...serial } },
    ],
  },
});
