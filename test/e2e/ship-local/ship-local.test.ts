import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/actions.ts';
import { without } from '../../support/parts.ts';

const reason = without('docker', 'trivy', 'base image');
const minutes = 60_000;

/** The environment of these runs, apart from the one that a person has in this checkout. */
let state: string;

interface Run {
  code: number | null;
  text: string;
  seconds: number;
}

function shipLocal(
  args: string[],
  onText?: (text: string, kill: (signal: NodeJS.Signals) => void) => void,
): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'scripts/ship-local.ts'), ...args], {
    cwd: root,
    env: { ...process.env, SLIPWAY_STATE: state },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += stripVTControlCharacters(chunk);
      onText?.(text, (signal) => child.kill(signal));
    });
  }
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, text, seconds: (performance.now() - started) / 1000 }));
  });
}

/** The containers that the Local Fargate of these runs has on this machine, where others may have theirs. */
function containers(): string[] {
  const format = '{{.ID}} {{.Label "slipway.local.state.dir"}}';
  const args = ['ps', '-a', '--filter', 'label=slipway.local', '--format', format];
  const lines = execFileSync('docker', args, { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.split(' ')[1]?.startsWith(state));
}

const outcome = (text: string, step: string) =>
  new RegExp(`^([✓✗–■]) ${step} +`, 'm').exec(text.slice(text.indexOf('Timeline')))?.[1];

describe.skipIf(reason !== undefined)(
  `ship:local${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let first: Run;
    let head: string;

    beforeAll(async () => {
      state = mkdtempSync(join(process.platform === 'linux' ? '/var/tmp' : tmpdir(), 'slipway-test-'));
      head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
      first = await shipLocal(['--keep']);
    }, 8 * minutes);

    afterAll(async () => {
      await shipLocal(['--stop']);
      rmSync(state, { recursive: true, force: true });
    }, 2 * minutes);

    test('ships HEAD through every action, and it is served', async () => {
      expect(first.text).toContain('Shipped and verified in');
      expect(first.code).toBe(0);
      expect(containers()).not.toEqual([]);
      for (const step of [
        'plan',
        'checks',
        'build-amd64',
        'trivy-scan',
        'push-sha-tag',
        'render-taskdef',
        'migrate',
        'deploy-service',
        'smoke-verify',
      ]) {
        expect(outcome(first.text, step), step).toBe('✓');
      }
      const url = /^service {2}(\S+)/m.exec(first.text)?.[1] ?? '';
      expect(await (await fetch(url)).json()).toMatchObject({ service: 'user', commit: head });
    });

    test('says plainly what a sample database and a plain builder can not promise', () => {
      if (first.text.includes('database: sample')) expect(first.text).toMatch(/a clean result means little/);
      if (first.text.includes('not with buildx')) expect(first.text).toMatch(/not reproducible/);
    });

    test('what it shipped is the real service: register, log in, ask who I am', async () => {
      const base = /^service {2}(\S+)\/version/m.exec(first.text)?.[1] ?? '';
      const post = (path: string, body: object) =>
        fetch(`${base}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
      const account = { email: 'ada@example.com', password: 'correct horse battery' };
      expect((await post('/register', { ...account, displayName: 'Ada' })).status).toBe(201);
      const { accessToken } = (await (await post('/login', account)).json()) as { accessToken: string };
      const me = await fetch(`${base}/me`, { headers: { authorization: `Bearer ${accessToken}` } });
      expect(await me.json()).toMatchObject({ email: 'ada@example.com', displayName: 'Ada' });
    });

    test(
      'an unchanged service is not shipped again',
      async () => {
        const { code, text } = await shipLocal([]);
        expect(text).toContain('nothing to ship: unchanged and verified');
        expect(code).toBe(0);
        expect(text).not.toContain('build-amd64');
      },
      2 * minutes,
    );

    test.each([
      ['health', 'deploy-service', /rolled-back/],
      ['migration', 'migrate', /display_name_plain/],
      ['vulnerable', 'trivy-scan', /lodash/],
      ['wrong-commit', 'smoke-verify', /0000000000/],
    ])(
      '--break %s is stopped by %s, and users feel nothing',
      async (kind, stopper, evidence) => {
        const { code, text } = await shipLocal(['--break', kind]);
        const broken = text.slice(text.indexOf('Shipping the broken commit'));
        expect(outcome(broken, stopper), text).toBe('✗');
        expect(broken).toMatch(evidence);
        expect(broken).toMatch(/\d+ requests while it was shipped, none failed/);
        if (kind === 'wrong-commit') expect(outcome(broken, 'rollback')).toBe('✓');
        expect(code).toBe(1);
      },
      6 * minutes,
    );

    test('after all that, the good commit still answers', async () => {
      const url = /^service {2}(\S+)/m.exec(first.text)?.[1] ?? '';
      expect(await (await fetch(url)).json()).toMatchObject({ commit: head });
    });

    test(
      '--stop ends it and leaves no container',
      async () => {
        const { code, text } = await shipLocal(['--stop']);
        expect(text).toContain('Stopped what --keep had left running.');
        expect(code).toBe(0);
        expect(containers()).toEqual([]);
      },
      2 * minutes,
    );

    test(
      'a second run takes up what was stopped: nothing is built, and the good commit answers at the same address',
      async () => {
        const service = /^service {2}(\S+)/m.exec(first.text)?.[1] ?? '';
        const console_ = /^console {2}(\S+)/m.exec(first.text)?.[1] ?? '';
        const answers: Promise<unknown>[] = [];
        const { code, text, seconds } = await shipLocal([], (so) => {
          if (answers.length === 0 && so.includes('Unchanged: what runs is verified'))
            answers.push(fetch(service).then((answer) => answer.json()));
        });
        console.log(`ship:local on an unchanged commit took ${seconds.toFixed(1)} s`);
        expect(text).toContain('as the last run left it');
        expect(text).toContain('nothing to ship: unchanged and verified');
        expect(text).toContain(console_);
        expect(text).not.toMatch(/build-amd64|deploy-service|starting afresh|healthy again/);
        expect(await answers[0]).toMatchObject({ service: 'user', commit: head });
        expect(code).toBe(0);
        expect(containers()).toEqual([]);
      },
      2 * minutes,
    );

    test(
      'a broken commit over what was taken up goes back to it, and users feel nothing',
      async () => {
        const { code, text } = await shipLocal(['--break', 'crash']);
        expect(text).toContain('as the last run left it');
        const broken = text.slice(text.indexOf('Shipping the broken commit'));
        expect(outcome(broken, 'deploy-service'), text).toBe('✗');
        expect(broken).toMatch(/the cache at cache\.invalid:6379 can not be reached/);
        expect(broken).toMatch(/\d+ requests while it was shipped, none failed/);
        expect(code).toBe(1);
      },
      6 * minutes,
    );

    test(
      'Ctrl-C in the middle cleans up',
      async () => {
        const { code, text } = await shipLocal(['--fresh'], (so, kill) => {
          if (so.includes('▶ build-amd64') && !so.includes('Cancelled')) kill('SIGINT');
        });
        expect(text).toContain('Cancelled: cleaning up');
        expect(code).toBe(130);
        expect(containers()).toEqual([]);
        expect(readdirSync(state)).not.toContain('keeper.pid');
      },
      2 * minutes,
    );

    test(
      'a port that another program has now is said in a line, and the run starts afresh',
      async () => {
        const { fargate } = JSON.parse(readFileSync(join(state, 'ports.json'), 'utf8')) as {
          fargate: number;
        };
        const other = createServer().listen(fargate, '127.0.0.1');
        const { code, text } = await shipLocal([], (so, kill) => {
          if (so.includes('▶ plan') && !so.includes('Cancelled')) kill('SIGINT');
        });
        other.close();
        expect(text).toContain(
          `Another program has port ${fargate}, which what an earlier run left needs; starting afresh.`,
        );
        expect(code).toBe(130);
      },
      2 * minutes,
    );

    test(
      'what can not be taken up is said in a line, and the run starts afresh',
      async () => {
        rmSync(join(state, 'postgres/password'));
        const { code, text } = await shipLocal([], (so, kill) => {
          if (so.includes('▶ build-amd64') && !so.includes('Cancelled')) kill('SIGINT');
        });
        expect(text).toMatch(
          /^What an earlier run left can not be used \(.*password.*\); starting afresh\.$/m,
        );
        expect(code).toBe(130);
        expect(containers()).toEqual([]);
      },
      2 * minutes,
    );
  },
);
