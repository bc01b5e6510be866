import { Hono } from 'hono';
import { errorText } from './errors.ts';
import type { KitEnv } from './requests.ts';

/** Where the process stands in its life. `serve` turns `draining` on; `/ready` and others look at it. */
export interface Lifecycle {
  draining: boolean;
}

/** Resolves when the thing checked is usable, throws when it is not. */
export type Check = () => Promise<void>;

export interface OperationsOptions {
  readonly service: string;
  readonly commit: string;
  readonly builtAt?: string | undefined;
  readonly lifecycle: Lifecycle;
  /** What must hold before requests are welcome, by name. */
  readonly checks: Readonly<Record<string, Check>>;
  /** How long one check may take, in milliseconds; 2000 when left out. */
  readonly timeLimit?: number;
}

interface CheckResult {
  readonly status: 'ok' | 'failed' | 'timed out';
  readonly ms: number;
}

/**
 * The routes that operators and load balancers ask: `/health` (the process is alive; looks at nothing else), `/ready`
 * (503 unless every check holds; says which one did not) and `/version`.
 */
export function operations(options: OperationsOptions): Hono<KitEnv> {
  const { service, commit, builtAt, lifecycle, checks, timeLimit = 2000 } = options;
  const app = new Hono<KitEnv>();

  app.get('/health', (c) => c.json({ status: 'alive' }, 200, NO_STORE));

  app.get('/version', (c) => {
    return c.json({ service, commit, ...(builtAt === undefined ? {} : { builtAt }) }, 200, NO_STORE);
  });

  app.get('/ready', async (c) => {
    if (lifecycle.draining) return c.json({ status: 'draining', checks: {} }, 503, NO_STORE);
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        const { error, ...result } = await runCheck(check, timeLimit);
        // The cause may hold addresses, so it goes to the log and not to whoever asked.
        if (error !== undefined) c.get('log').warn({ check: name, ...result }, errorText(error));
        return [name, result] as const;
      }),
    );
    const ready = results.every(([, result]) => result.status === 'ok');
    const body = { status: ready ? 'ready' : 'not ready', checks: Object.fromEntries(results) };
    return c.json(body, ready ? 200 : 503, NO_STORE);
  });

  return app;
}

const NO_STORE = { 'cache-control': 'no-store' };

class TimedOut extends Error {}

async function runCheck(check: Check, timeLimit: number): Promise<CheckResult & { error?: unknown }> {
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TimedOut(`no answer within ${timeLimit} ms`)), timeLimit);
  try {
    await Promise.race([check(), late]);
    return { status: 'ok', ms: ms() };
  } catch (error) {
    return { status: error instanceof TimedOut ? 'timed out' : 'failed', ms: ms(), error };
  } finally {
    clearTimeout(timer);
  }
}
