import { answers, type Child, startMinistack } from './child.ts';
import { ensureMinistack } from './install.ts';

/** The MiniStack that is ours: installed and started when first needed, started again when it has ended or hangs. */
export interface Own {
  /** Where it answers, once it does. @throws Error with what happened and when it is tried again */
  url(): Promise<string>;
  /** Whether it has ended, as a broken connection makes likely; waits a moment for that. */
  hasEnded(url: string): Promise<boolean>;
  /** Ends one that no longer answers at all, so that the next call starts another. */
  replace(url: string): Promise<void>;
  close(): Promise<void>;
}

/** One that ends sooner than this after its start, in milliseconds, counts as a start that failed. */
const soon = 10_000;
const longestPause = 30_000;

export function createOwn(options: {
  stateDir?: string;
  cacheDir?: string;
  log: (line: string) => void;
}): Own {
  const { log, stateDir, cacheDir } = options;
  const state = stateDir === undefined ? {} : { stateDir };
  const lost = stateDir === undefined ? 'what it held' : 'what changed since it was started';
  const stopping = new AbortController();
  const closed = () => stopping.signal.aborted;
  let starting: Promise<Child> | undefined;
  /** In a row. The first is not waited for: somebody may have ended it. */
  let failures = 0;
  let notBefore = 0;
  let lastFailure = '';

  function failed(why: string): void {
    failures += 1;
    lastFailure = why;
    const pause = failures === 1 ? 0 : Math.min(longestPause, 1000 * 2 ** (failures - 2));
    notBefore = Date.now() + pause * (1 + Math.random() / 4);
  }

  async function start(): Promise<Child> {
    const binary = await ensureMinistack({ log, signal: stopping.signal, ...(cacheDir && { cacheDir }) });
    const child = await startMinistack(binary, state).catch(async (error: unknown) => {
      if (closed()) throw error;
      log(`${reason(error)}; trying once more`);
      return await startMinistack(binary, state);
    });
    if (closed()) {
      await child.stop();
      throw new Error('Local Fargate is stopping');
    }
    log(`upstream: MiniStack at ${child.url}`);
    const startedAt = Date.now();
    void child.ended.then((how) => {
      starting = undefined;
      if (closed()) return;
      if (Date.now() - startedAt < soon) failed(`MiniStack ended (${how})`);
      else failures = 0;
      log(`upstream: MiniStack ended (${how}) and ${lost} is lost; it is started again when needed`);
    });
    return child;
  }

  async function current(url: string): Promise<Child | undefined> {
    const child = await starting?.catch(() => undefined);
    return child?.url === url ? child : undefined;
  }

  return {
    async url() {
      if (closed()) throw new Error('Local Fargate is stopping');
      const wait = notBefore - Date.now();
      if (!starting && wait > 0)
        throw new Error(`${lastFailure}; it is started again in ${Math.ceil(wait / 1000)} s`);
      starting ??= start().catch((error: unknown) => {
        starting = undefined;
        failed(reason(error));
        throw error;
      });
      return (await starting).url;
    },
    async hasEnded(url) {
      const child = await current(url);
      if (!child) return true;
      const moment = new Promise((resolve) => setTimeout(resolve, 1000).unref());
      return await Promise.race([child.ended.then(() => true), moment.then(() => false)]);
    },
    async replace(url) {
      const child = await current(url);
      if (!child || closed()) return;
      log(`upstream: MiniStack at ${url} does not answer any more and is ended`);
      await child.kill();
    },
    async close() {
      stopping.abort();
      const child = await starting?.catch(() => undefined);
      await child?.stop();
    },
  };
}

/** Whether a MiniStack answers at all, in `limit` milliseconds each of three times. */
export async function isAlive(url: string, limit: number): Promise<boolean> {
  for (let time = 0; time < 3; time++) if (await answers(`${url}/_ministack/health`, limit)) return true;
  return false;
}

export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
