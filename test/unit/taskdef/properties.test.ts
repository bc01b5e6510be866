import fc from 'fast-check';
import { describe, test } from 'vitest';
import { ActionError } from '../../../src/runtime/errors.ts';
import { readInputs } from '../../../src/runtime/inputs.ts';
import { parseCommand } from '../../../src/taskdef/command.ts';
import { parseContainers } from '../../../src/taskdef/containers.ts';
import { definitionIn, parseTemplate, type TaskDefinition } from '../../../src/taskdef/definition.ts';
import { diffDefinitions } from '../../../src/taskdef/diff.ts';
import { parseImage } from '../../../src/taskdef/image.ts';
import { parseReference } from '../../../src/taskdef/reference.ts';
import { type Changes, type ContainerChanges, render, type Values } from '../../../src/taskdef/render.ts';
import { validate } from '../../../src/taskdef/validate.ts';

const runs = { numRuns: 20_000 };
const name = fc.constantFrom('A', 'B', 'S', 'LOG', 'constructor', '__proto__');
const word = fc.constantFrom('', '1', 'x=y', 'a b', 'é');
const map = fc.dictionary(name, word, { maxKeys: 2 });
const values: fc.Arbitrary<Values> = fc.dictionary(name, fc.oneof(word, fc.constant(null)), { maxKeys: 2 });

const anyContainer: fc.Arbitrary<ContainerChanges> = fc.record({
  image: fc.option(fc.constant('new'), { nil: undefined }),
  environment: values,
  secrets: values,
  remove: fc.array(name, { maxLength: 2 }),
  envFiles: fc.array(fc.constant('arn:aws:s3:::b/x.env'), { maxLength: 1 }),
  command: fc.option(fc.array(word, { maxLength: 2 }), { nil: undefined }),
  dockerLabels: values,
  logDriver: fc.option(fc.constantFrom('awslogs', 'splunk'), { nil: undefined }),
  logOptions: values,
  logSecrets: values,
});
const anyChanges: fc.Arbitrary<Changes> = fc.record({
  containers: fc
    .dictionary(fc.constantFrom('web', 'side'), anyContainer, { maxKeys: 2 })
    .map((one) => new Map(Object.entries(one))),
  mode: fc.constantFrom('merge' as const, 'replace' as const),
  cpu: fc.option(fc.constant('512'), { nil: undefined }),
  architecture: fc.option(fc.constantFrom('ARM64' as const, 'X86_64' as const), { nil: undefined }),
});
const unknown = fc.constantFrom(null, 0, 'x', [], [1, { a: null }], { deep: { er: false } });
const container = (called: string) =>
  fc.record({
    name: fc.constant(called),
    image: fc.constant('old'),
    somethingNew: unknown,
    environment: map.map((one) => Object.entries(one).map(([key, value]) => ({ name: key, value }))),
    secrets: map.map((one) =>
      Object.entries(one).map(([key, valueFrom]) => ({ name: `X${key}`, valueFrom })),
    ),
    dockerLabels: map,
    logConfiguration: fc.record({ logDriver: fc.constant('awslogs'), options: map, later: unknown }),
  });
const anyTemplate = fc
  .record({ extra: unknown, web: container('web'), side: container('side') })
  .map(({ extra, web, side }): TaskDefinition => ({ family: 'f', extra, containerDefinitions: [web, side] }));

/** `expect` costs more than what is tested here, twenty thousand times over. */
function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`it does not hold that ${what}`);
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Renders, or undefined where that is refused, by us. */
function rendered(template: TaskDefinition, changes: Changes): TaskDefinition | undefined {
  try {
    return render(template, changes);
  } catch (error) {
    if (error instanceof ActionError) return undefined;
    throw error;
  }
}

test('rendering: the same a second time, keeps what it does not know, leaves the template alone, invents nothing', () => {
  fc.assert(
    fc.property(anyTemplate, anyChanges, (template, changes) => {
      const before = JSON.stringify(template);
      const once = rendered(template, changes);
      holds(JSON.stringify(template) === before, 'the template stays');
      if (once === undefined) return;
      holds(JSON.stringify(render(once, changes)) === JSON.stringify(once), 'a second time changes nothing');
      holds(same(once.extra, template.extra), 'what is unknown in the task stays');
      holds(diffDefinitions(once, once).length === 0, 'it is the same as itself');
      for (const [at, now] of once.containerDefinitions.entries()) {
        const was = template.containerDefinitions[at];
        const given = changes.containers.get(now.name);
        if (given === undefined) {
          holds(same(now, was), 'other containers stay');
          continue;
        }
        holds(same(now.somethingNew, was?.somethingNew), 'what is unknown stays');
        holds(now.image === (given.image ?? was?.image), 'the image is the one given, else as it was');
        const texts = new Set([
          ...(was?.environment ?? []).map(({ value }) => value),
          ...Object.values(given.environment ?? {}),
        ]);
        for (const { value } of now.environment ?? []) holds(texts.has(value ?? ''), 'no value is invented');
        const names = (now.environment ?? []).map((one) => one.name);
        for (const { name: secret } of now.secrets ?? [])
          holds(!names.includes(secret), 'nothing is plain and secret');
        for (const gone of given.remove ?? []) holds(!names.includes(gone), 'what is removed is gone');
        if (now.logConfiguration?.logDriver === was?.logConfiguration?.logDriver)
          holds(same(now.logConfiguration?.later, was?.logConfiguration?.later), 'the log keeps it');
      }
    }),
    runs,
  );
});

/** Texts of the pieces that the parsers look for, in any order, and any text. */
const texts = (...pieces: string[]) =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join('')),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  );
const refuses = async (work: () => unknown) => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
  }
};

describe('whatever is given, it is read or refused by us', () => {
  test('commands', async () => {
    const given = texts(
      'a',
      ' ',
      "'",
      '"',
      '\\',
      '$',
      '{',
      '}',
      '(',
      ')',
      '&',
      '|',
      '#',
      '*',
      '[',
      ']',
      ',',
      '\n',
      '`',
      '<',
    );
    await fc.assert(
      fc.asyncProperty(given, (text) =>
        refuses(async () => {
          for (const one of await parseCommand(text)) holds(typeof one === 'string', 'words are texts');
        }),
      ),
      runs,
    );
  });

  test('environment lines, labels and options: only the first = divides', async () => {
    const specs = { pairs: { name: 'pairs', type: 'pairs' } } as const;
    await fc.assert(
      fc.asyncProperty(texts('A', 'B', '=', '\n', '\r\n', '#', ' ', '"', 'x'), (text) =>
        refuses(() => {
          const { pairs } = readInputs(specs, { INPUT_PAIRS: text });
          for (const [key, value] of Object.entries(pairs as object)) {
            holds(!key.includes('=') && text.includes(value), 'only the first = divides');
          }
        }),
      ),
      runs,
    );
  });

  test('secrets', () =>
    fc.assert(
      fc.asyncProperty(texts('ssm', 'secretsmanager', ':', '/', 'a', 'arn:aws', 'KEY', ' ', '-'), (text) =>
        refuses(() => parseReference(text)),
      ),
      runs,
    ));

  test('image references: what comes out is what went in', () =>
    fc.assert(
      fc.asyncProperty(texts('a', 'b.c', ':', '/', '@', 'sha256:', 'f'.repeat(64), '1', '-', 'A'), (text) =>
        refuses(() => {
          const { repository, tag, digest } = parseImage(text);
          const back = `${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
          holds(back === text, 'nothing is lost');
        }),
      ),
      runs,
    ));

  test('containers', () =>
    fc.assert(
      fc.asyncProperty(
        texts(
          'web',
          ': ',
          '\n',
          '  ',
          'image',
          'secrets',
          'command',
          '{',
          '}',
          '[',
          ']',
          'null',
          '"',
          '- ',
          '&a',
          '*a',
          '1',
        ),
        (text) => refuses(() => parseContainers(text)),
      ),
      runs,
    ));

  test('templates, and what is checked in them', () => {
    const thing = fc.oneof(
      fc.constantFrom(null, true, 0, '', 'x', -1, 1e9),
      fc.constantFrom([], [null], ['CMD'], {}, { a: 1 }, [{ name: 'nofile' }], [{ containerPort: 'x' }]),
    );
    const piece = fc.record(
      {
        name: fc.oneof(fc.constant('web'), thing),
        image: thing,
        environment: fc.oneof(fc.array(fc.record({ name: thing, value: thing }), { maxLength: 2 }), thing),
        secrets: fc.oneof(fc.array(fc.record({ name: thing, valueFrom: thing }), { maxLength: 2 }), thing),
        logConfiguration: fc.oneof(
          fc.record({ logDriver: thing, options: thing, secretOptions: thing }),
          thing,
        ),
        healthCheck: thing,
        portMappings: thing,
        ulimits: thing,
        linuxParameters: thing,
        dependsOn: thing,
        environmentFiles: thing,
      },
      { requiredKeys: ['name'] },
    );
    const whole = fc.record(
      {
        containerDefinitions: fc.oneof(fc.array(piece, { maxLength: 2 }), thing),
        family: thing,
        cpu: thing,
        volumes: thing,
        runtimePlatform: thing,
        ephemeralStorage: thing,
      },
      { requiredKeys: ['containerDefinitions'] },
    );
    return fc.assert(
      fc.asyncProperty(whole, (value) =>
        refuses(() => {
          const definition = definitionIn(value, 't.json');
          for (const { message } of validate(definition)) holds(message !== '', 'problems are said');
          rendered(definition, {
            mode: 'merge',
            containers: new Map([['web', { environment: { A: '1' } }]]),
          });
        }),
      ),
      runs,
    );
  });

  test('files that are no templates', () =>
    fc.assert(
      fc.asyncProperty(
        texts('{', '}', '[', ']', '"a"', ':', ',', '\n', '- ', 'a: ', '&x ', '*x', '\t'),
        async (text) => {
          await refuses(() => parseTemplate(text, 't.json'));
          await refuses(() => parseTemplate(text, 't.yml'));
        },
      ),
      runs,
    ));
});
