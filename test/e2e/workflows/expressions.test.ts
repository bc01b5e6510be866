import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/actions.ts';
import { type Ran, runAct } from '../../support/act.ts';
import { without } from '../../support/parts.ts';

const reason = without('act');

/** What GitHub reads as a mapping where we give it an expression: act ignores both keys, and would refuse GitHub's newer words. */
interface Place {
  file: string;
  job: string;
  key: 'concurrency' | 'environment';
  expression: string;
}

const workflows = join(root, '.github/workflows');
const places: Place[] = readdirSync(workflows).flatMap((file) => {
  const { jobs } = load(readFileSync(join(workflows, file), 'utf8')) as {
    jobs: Record<string, Partial<Record<Place['key'], unknown>>>;
  };
  return Object.entries(jobs).flatMap(([job, given]) =>
    (['concurrency', 'environment'] as const).flatMap((key) => {
      const expression = given[key];
      return typeof expression === 'string' && expression.includes('fromJSON')
        ? [{ file, job, key, expression }]
        : [];
    }),
  );
});

/** An environment whose name would break JSON that is put together as text. */
const odd = 'de"v\\1';

describe.skipIf(reason !== undefined)(
  `expressions that stand for a whole mapping${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let folder: string;
    const ran: Record<string, Ran> = {};

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'slipway-expressions-'));
      mkdirSync(join(folder, '.github/workflows'), { recursive: true });
      const inputs = Object.fromEntries(
        ['environment', 'from', 'to'].map((name) => [name, { type: 'string' }]),
      );
      const env = Object.fromEntries(
        places.map(({ expression }, at) => [
          `P${at}`,
          expression.replace(/^\$\{\{ (.*) \}\}$/s, (_, inner: string) => `\${{ toJSON(${inner}) }}`),
        ]),
      );
      const run = places.map((_, at) => `echo "P${at} $(tr -d '\\n' <<< "$P${at}")"`).join('\n');
      const steps = [{ shell: 'bash', env, run }];
      const jobs = { show: { 'runs-on': 'ubuntu-24.04', steps } };
      writeFileSync(
        join(folder, '.github/workflows/show.yml'),
        JSON.stringify({ on: { workflow_dispatch: { inputs } }, jobs }),
      );
      const file = join(folder, 'event.json');
      writeFileSync(file, JSON.stringify({ inputs: { environment: odd, from: odd, to: 'prod' } }));
      execFileSync('git', ['init', '--quiet'], { cwd: folder });
      for (const server of ['github.com', 'github.example.com']) {
        const args = ['workflow_dispatch', '-W', '.github/workflows/show.yml', '-e', file];
        args.push('-P', 'ubuntu-24.04=-self-hosted', '--github-instance', server);
        ran[server] = await runAct(folder, args, folder);
      }
    });

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const shown = (server: string, place: Place): unknown => {
      const line = ran[server]?.lines.find((one) => one.startsWith(`P${places.indexOf(place)} `));
      if (line === undefined) throw new Error(`act printed no value:\n${ran[server]?.text}`);
      return JSON.parse(line.slice(line.indexOf(' ') + 1));
    };

    test('there are some: the deploy and the rollback of an environment share a queue', () => {
      const queues = places.filter(({ key }) => key === 'concurrency');
      expect(queues.map(({ file }) => file)).toEqual(expect.arrayContaining(['deploy.yml', 'rollback.yml']));
      expect(new Set(queues.map(({ expression }) => expression)).size).toBe(1);
    });

    test.each(places)('$key of $job in $file', (place) => {
      const [github, enterprise] = ['github.com', 'github.example.com'].map((server) => shown(server, place));
      if (place.key === 'concurrency') {
        const group = { group: `slipway-${odd}`, 'cancel-in-progress': false };
        expect(github).toEqual({ ...group, queue: 'max' });
        expect(enterprise).toEqual(group);
      } else {
        expect(github).toEqual({ name: odd, deployment: false });
        expect(enterprise).toEqual({ name: odd });
      }
    });
  },
);
