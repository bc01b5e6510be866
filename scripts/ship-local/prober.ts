import { request } from 'node:http';

export interface Probes {
  requests: number;
  failures: number;
  /** What failures looked like, with how often. */
  kinds: Map<string, number>;
  /** The commits that answered, with how often. */
  commits: Map<string, number>;
}

/**
 * Asks a running service for its version again and again, each time on a fresh connection as a new user would, and counts
 * the answers. A failure is anything but a 200.
 */
export function startProber(url: string, everyMs = 50): { stop(): Promise<Probes> } {
  const probes: Probes = { requests: 0, failures: 0, kinds: new Map(), commits: new Map() };
  const open = new Set<Promise<void>>();
  const timer = setInterval(() => {
    const call = ask(url).then((answer) => {
      probes.requests++;
      if ('commit' in answer) count(probes.commits, answer.commit);
      else {
        probes.failures++;
        count(probes.kinds, answer.failure);
      }
    });
    open.add(call);
    call.finally(() => open.delete(call));
  }, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(open);
      return probes;
    },
  };
}

function ask(url: string): Promise<{ commit: string } | { failure: string }> {
  return new Promise((resolve) => {
    const call = request(url, { agent: false, timeout: 10_000 }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      answer.on('error', (error) => resolve({ failure: error.message }));
      answer.on('end', () => {
        if (answer.statusCode !== 200) return resolve({ failure: `HTTP ${answer.statusCode}` });
        try {
          resolve({ commit: String((JSON.parse(body) as { commit?: unknown }).commit) });
        } catch {
          resolve({ failure: 'not JSON' });
        }
      });
    });
    call.on('timeout', () => call.destroy(new Error('no answer within 10 s')));
    call.on('error', (error) => resolve({ failure: error.message }));
    call.end();
  });
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
