import fc from 'fast-check';
import { describe, test } from 'vitest';
import { checksOf, reportedChecks } from '../../../src/actions/build-amd64/checks.ts';
import {
  declaresArgument,
  foreignPlatform,
  instructionsOf,
  lineOfStep,
} from '../../../src/actions/build-amd64/dockerfile.ts';
import { parseSecrets } from '../../../src/actions/build-amd64/secrets.ts';
import { parseServices } from '../../../src/actions/build-amd64/services.ts';
import { manifestAnnotations } from '../../../src/actions/build-amd64/targets.ts';
import { BuildProgress } from '../../../src/docker/progress.ts';
import { ActionError } from '../../../src/runtime/errors.ts';

const numRuns = 20_000;

/** `expect` costs more than what is tested here, twenty thousand times over. */
function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`it does not hold that ${what}`);
}

const text = (...words: string[]) =>
  fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.array(fc.constantFrom(...words), { maxLength: 16 }).map((all) => all.join('')),
  );
const dockerfile = text(
  'FROM ',
  'scratch',
  ' AS ',
  'a',
  '--platform=linux/arm64 ',
  '$BUILDPLATFORM',
  '\n',
  '\\\n',
  '# x',
  'RUN ',
  'ARG ',
  'COMMIT_SHA',
  '=',
  '"',
  '<<EOF',
  'EOF',
  '0',
  '\r\n',
);
const value = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom<unknown>(null, 3, -1, 1e99, true, [], {}, [null], [{}], 'T25l', '__proto__'),
);
const range = fc.oneof(
  value,
  fc.array(fc.oneof(value, fc.record({ start: fc.oneof(value, fc.record({ line: value })) })), {
    maxLength: 2,
  }),
);

describe('Dockerfiles and what is said of them are read, whatever they hold', () => {
  test('instructions, arguments, platforms and lines', () => {
    fc.assert(
      fc.property(dockerfile, text('[', 'a 1/2', '] ', 'RUN ', 'FROM ', 'scratch', '('), (given, step) => {
        const lines = given.split(/\r?\n/).length;
        const inside = (line: number | undefined) => line === undefined || (line >= 1 && line <= lines);
        let last = 0;
        for (const { line } of instructionsOf(given)) {
          holds(line > last && inside(line), 'instructions stand one after the other');
          last = line;
        }
        holds(typeof declaresArgument(given, 'COMMIT_SHA') === 'boolean', 'an argument is declared or not');
        holds(inside(lineOfStep(given, step)), 'a step has a line of it, or none');
        for (const target of [undefined, 'a', '0', step])
          holds(inside(foreignPlatform(given, target)?.line), 'so has a platform');
      }),
      { numRuns },
    );
  });

  test("the builder's warnings", () => {
    const warning = fc.record(
      {
        short: value,
        url: value,
        sourceInfo: fc.oneof(value, fc.record({ filename: value, data: value })),
        range,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(value, fc.array(fc.oneof(value, warning), { maxLength: 4 })), (warnings) => {
        for (const check of checksOf({ 'buildx.build.warnings': warnings }, [
          { name: 'Dockerfile', text: 'One' },
        ]))
          holds(
            typeof check.rule === 'string' &&
              typeof check.message === 'string' &&
              typeof check.url === 'string' &&
              (check.line === undefined || Number.isSafeInteger(check.line)),
            `${JSON.stringify(check)} can be shown`,
          );
      }),
      { numRuns },
    );
  });

  test('the report of checks alone', () => {
    const location = fc.oneof(value, fc.record({ sourceIndex: value, ranges: range }, { requiredKeys: [] }));
    const found = fc.record(
      { ruleName: value, description: value, detail: value, url: value, location },
      { requiredKeys: [] },
    );
    const check = fc.record(
      {
        warnings: fc.oneof(value, fc.array(fc.oneof(value, found), { maxLength: 3 })),
        sources: fc.oneof(value, fc.array(fc.oneof(value, fc.record({ data: value })), { maxLength: 2 })),
        buildError: fc.oneof(value, fc.record({ message: value, location })),
      },
      { requiredKeys: [] },
    );
    const report = fc.record({
      target: fc.oneof(
        value,
        fc.record({ a: fc.oneof(value, fc.record({ check: fc.oneof(value, check) })) }),
      ),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          report.map((one) => JSON.stringify(one)),
        ),
        (given) => {
          const { checks = [], error } = reportedChecks(given, [{ name: 'Dockerfile', text: 'One' }]) ?? {};
          for (const one of checks)
            holds(
              typeof one.rule === 'string' &&
                typeof one.message === 'string' &&
                typeof one.url === 'string' &&
                (one.line === undefined || Number.isSafeInteger(one.line)),
              `${JSON.stringify(one)} can be shown`,
            );
          holds(error === undefined || typeof error.message === 'string', 'an error has a message');
        },
      ),
      { numRuns },
    );
  });

  test("the builder's progress", () => {
    const lines = fc.array(
      text(
        '#1 ',
        '#2 ',
        '[a 1/2] RUN x',
        'CACHED',
        'DONE 1.2s',
        'ERROR: ',
        'exporting cache',
        'Dockerfile:3',
        '0.123 ',
        '\u001b[33m',
        'ERROR: failed to solve: ',
        '------',
        ' > ',
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(lines, (given) => {
        const progress = new BuildProgress(() => {});
        for (const line of given) progress.line(line);
        const { message, line } = progress.failure();
        holds(typeof message === 'string' && (line === undefined || line >= 0), 'a failure has words');
        holds(
          progress.steps.every(({ seconds }) => seconds >= 0),
          'a step takes time, or none',
        );
      }),
      { numRuns },
    );
  });
});

describe('what is given is read or refused in our words', () => {
  const ours = (work: () => void) => {
    try {
      work();
    } catch (error) {
      holds(error instanceof ActionError, `${String(error)} is ours`);
    }
  };

  test('services', () => {
    const entry = fc.dictionary(
      fc.constantFrom('service', 'name', 'context', 'file', 'target', 'build-args', '__proto__'),
      value,
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.oneof(entry, value), { maxLength: 3 })), (given) =>
        ours(() => {
          for (const { name } of parseServices(given)) holds(/^[\w-]+$/.test(name), 'a name can name a file');
        }),
      ),
      { numRuns },
    );
  });

  test('secrets, and no error shows a value', () => {
    fc.assert(
      fc.property(text('id', '=', 'hunter2', '\n', ' ', '.', '-', '"'), (given) => {
        try {
          parseSecrets(given);
        } catch (error) {
          holds(error instanceof ActionError, `${String(error)} is ours`);
          holds(!String(error).includes('hunter2'), 'no value is shown');
        }
      }),
      { numRuns },
    );
  });

  test('annotations: the level is taken off, and nothing else', () => {
    const key = text('manifest', 'index', '-descriptor', ',', ':', '[linux/amd64]', 'org.example.a', '[');
    fc.assert(
      fc.property(key, (given) =>
        ours(() => {
          const [name = ''] = Object.keys(manifestAnnotations({ [given]: 'v' }));
          holds(given === '__proto__' || given.endsWith(name), 'the key is what it was, or its end');
        }),
      ),
      { numRuns },
    );
  });
});
