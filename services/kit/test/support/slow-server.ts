// A small service of its own process for the drain tests: `/slow?ms=N` answers after that time.
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createApp,
  createLogger,
  type Lifecycle,
  operations,
  readConfig,
  run,
  serve,
  serviceVariables,
} from '../../src/index.ts';

await run('slow', async () => {
  const config = readConfig(serviceVariables);
  const log = createLogger({ service: 'slow', commit: config.COMMIT_SHA, level: config.LOG_LEVEL });
  const lifecycle: Lifecycle = { draining: false };
  const app = createApp(log);
  app.route('/', operations({ service: 'slow', commit: config.COMMIT_SHA, lifecycle, checks: {} }));
  app.get('/slow', async (c) => {
    await sleep(Number(c.req.query('ms')));
    return c.text('done');
  });
  await serve({
    fetch: app.fetch,
    host: config.HOST,
    port: config.PORT,
    lifecycle,
    log,
    drainSeconds: config.DRAIN_SECONDS,
    shutdownSeconds: config.SHUTDOWN_SECONDS,
    close: [async () => log.info('pool ended')],
  });
});
