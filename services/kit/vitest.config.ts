import { defineConfig } from 'vitest/config';

// For `npm test -w` alone; the repository's own configuration has the same limits for all services.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
