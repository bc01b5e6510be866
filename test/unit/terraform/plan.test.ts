import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gate } from '../../../src/terraform/gate.ts';
import { diagnosticError, parseMessage, progressLine } from '../../../src/terraform/messages.ts';
import {
  type ChangeJson,
  type PlanJson,
  type ResourceChangeJson,
  reviewPlan,
} from '../../../src/terraform/plan.ts';
import {
  changeLine,
  countsOf,
  driftLine,
  headline,
  reviewMarkdown,
  sorted,
} from '../../../src/terraform/report.ts';

const resource = (
  address: string,
  change: Partial<ChangeJson> & { actions: string[] },
  rest: Partial<ResourceChangeJson> = {},
): ResourceChangeJson => ({
  address,
  mode: 'managed',
  type: address.split('.').at(-2) ?? '',
  change: { before: null, after: null, ...change },
  ...rest,
});
const planOf = (...resource_changes: ResourceChangeJson[]): PlanJson => ({
  format_version: '1.2',
  resource_changes,
});
const open = { allowDestroy: [], protect: 'stateful', stateful: [] } as const;

describe('reviewPlan', () => {
  test.each([
    [['create'], 'create', '+   aws_x.a: created'],
    [['update'], 'update', '~   aws_x.a: changed in place'],
    [['delete'], 'destroy', '-   aws_x.a: destroyed'],
    [['delete', 'create'], 'replace', '-/+ aws_x.a: destroyed and created anew'],
    [['create', 'delete'], 'replace', '-/+ aws_x.a: destroyed and created anew'],
    [['forget'], 'forget', 'x   aws_x.a: no longer managed, but not destroyed'],
  ])('%j is %s', (actions, kind, line) => {
    const { changes } = reviewPlan(planOf(resource('aws_x.a', { actions })));
    expect(changes.map((change) => change.kind)).toEqual([kind]);
    expect(changes.map(changeLine)).toEqual([line]);
  });

  test('what stays as it is, and data sources, are no changes; moves and imports are', () => {
    const review = reviewPlan(
      planOf(
        resource('aws_x.same', { actions: ['no-op'] }),
        resource('data.aws_x.d', { actions: ['read'] }, { mode: 'data' }),
        resource('aws_x.new', { actions: ['no-op'] }, { previous_address: 'aws_x.old' }),
        resource('aws_x.in', { actions: ['no-op'], importing: { id: 'i-1' } }),
        resource('aws_x.both', {
          actions: ['update'],
          before: { a: 1 },
          after: { a: 2 },
          importing: { id: 'i-2' },
        }),
      ),
    );
    expect(review.changes.map(changeLine)).toEqual([
      '>   aws_x.new: moved (was aws_x.old)',
      '<=  aws_x.in: imported (imported from "i-1")',
      '~   aws_x.both: changed in place (imported from "i-2")',
    ]);
    expect(countsOf(review)).toMatchObject({ import: 2, move: 1, change: 1, add: 0 });
    expect(headline(review)).toBe('1 to change, 2 to import, 1 to move');
  });

  test('attributes are compared leaf by leaf, with what forces a replacement', () => {
    const { changes } = reviewPlan(
      planOf(
        resource('aws_db_instance.main', {
          actions: ['delete', 'create'],
          before: {
            engine: '15',
            tags: { 'a b': 'x', gone: 'y' },
            rules: [{ port: 1 }, { port: 2 }],
            id: 'i',
          },
          after: { engine: '16', tags: { 'a b': 'z' }, rules: [{ port: 1 }] },
          after_unknown: { id: true, rules: [{}] },
          replace_paths: [['engine']],
        }),
      ),
    );
    expect(changes[0]?.attributes).toEqual([
      { path: 'engine', before: '"15"', after: '"16"', forcesReplace: true },
      { path: 'id', before: '"i"', after: '(known after apply)', forcesReplace: false },
      { path: 'rules[1].port', before: '2', after: undefined, forcesReplace: false },
      { path: 'tags.gone', before: '"y"', after: undefined, forcesReplace: false },
      { path: 'tags["a b"]', before: '"x"', after: '"z"', forcesReplace: false },
    ]);
  });

  test('what is sensitive at one place is hidden at every other', () => {
    const plan: PlanJson = {
      ...planOf(
        resource('terraform_data.web', {
          actions: ['update'],
          before: { input: { pw: 'hidden-1' }, output: { pw: 'hidden-1' }, url: 'pg://u:hidden-1@h' },
          after: { input: { pw: 'hidden-2' }, url: 'pg://u:hidden-2@h' },
          before_sensitive: { input: { pw: true } },
          after_sensitive: { input: { pw: true } },
          after_unknown: { output: true },
        }),
        resource('aws_x.b', { actions: ['create'], after: { copy: 'by-variable', fine: 'seen' } }),
      ),
      variables: { token: { value: 'by-variable' }, open: { value: 'seen' } },
      configuration: { root_module: { variables: { token: { sensitive: true }, open: {} } } },
    };
    const review = reviewPlan(plan);
    const text = reviewMarkdown(review, gate(review.changes, open), 'infra', 'f00');
    expect(text).not.toMatch(/hidden|by-variable/);
    expect(text).toContain('+ fine = "seen"');
    expect(text).toContain('- input.pw = (sensitive)\n+ input.pw = (sensitive)');
  });

  test('no sensitive text ever reaches the review, wherever it stands', () => {
    const key = fc.constantFrom('a', 'b', 'c d');
    const leaf = fc.oneof(
      fc.constant('top-secret-1'),
      fc.constant('x top-secret-1 y'),
      fc.string(),
      fc.integer(),
    );
    const value = fc.dictionary(
      key,
      fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(key, leaf)),
    );
    fc.assert(
      fc.property(value, value, (before, after) => {
        const review = reviewPlan(
          planOf(
            resource('aws_x.a', { actions: ['update'], before, after }),
            resource('aws_x.s', {
              actions: ['create'],
              after: { pw: 'top-secret-1' },
              after_sensitive: { pw: true },
            }),
          ),
        );
        const text = reviewMarkdown(review, gate(review.changes, open), '.', '');
        expect(text).not.toContain('top-secret-1');
      }),
    );
  });

  test('drift is told with what the plan makes of it', () => {
    const change = (before: unknown, after: unknown) => ({ actions: ['update'], before, after });
    const { drift } = reviewPlan({
      ...planOf(resource('aws_x.a', change({ size: 5, name: 'n' }, { size: 1, name: 'n' }))),
      resource_drift: [
        resource('aws_x.a', change({ size: 1, count: 1 }, { size: 5, count: 2 })),
        resource('aws_x.read', {
          actions: ['update'],
          before: { tags: null, text: null },
          after: { tags: {}, text: '', list: [] },
        }),
        resource('aws_x.gone', { actions: ['delete'], before: { a: 1 } }),
        resource('aws_x.moved', { actions: ['no-op'] }, { previous_address: 'aws_x.m' }),
      ],
    });
    expect(drift.map(({ address, gone }) => [address, gone])).toEqual([
      ['aws_x.a', false],
      ['aws_x.gone', true],
    ]);
    expect(drift[0]?.attributes).toMatchObject([
      { path: 'count', before: '1', after: '2', undo: undefined },
      { path: 'size', before: '1', after: '5', undo: '1' },
    ]);
  });

  test('each drift says what applying costs, and the head how much is undone', () => {
    const changed = (address: string, before: object, after: object, actions = ['update']) =>
      resource(address, { actions, before, after });
    const review = reviewPlan({
      ...planOf(
        changed('aws_x.back', { size: 5, count: 2 }, { size: 1, count: 2 }),
        changed('aws_x.replaced', { name: 'b' }, { name: 'a' }, ['delete', 'create']),
        changed('aws_x.dropped', { a: 2 }, {}, ['delete']),
        changed('aws_x.kept', { a: 2 }, { a: 2 }, ['no-op']),
        changed('aws_x.anew', {}, { a: 1 }, ['create']),
        changed('aws_x.many', { a: 2, b: 2, c: 2, d: 2, e: 2 }, { a: 1, b: 1, c: 1, d: 1, e: 1 }),
      ),
      resource_drift: [
        changed('aws_x.back', { size: 1, count: 1 }, { size: 5, count: 2 }),
        changed('aws_x.replaced', { name: 'a' }, { name: 'b' }),
        changed('aws_x.dropped', { a: 1 }, { a: 2 }),
        changed('aws_x.kept', { a: 1 }, { a: 2 }),
        changed('aws_x.anew', { a: 1 }, {}, ['delete']),
        changed('aws_x.away', { a: 1 }, {}, ['delete']),
        changed('aws_x.many', { a: 1, b: 1, c: 1, d: 1, e: 1 }, { a: 2, b: 2, c: 2, d: 2, e: 2 }),
      ],
    });
    expect(review.drift.map(driftLine)).toEqual([
      'aws_x.back was changed outside of Terraform: applying sets back size, and leaves count',
      'aws_x.replaced was changed outside of Terraform: applying destroys it and creates it anew',
      'aws_x.dropped was changed outside of Terraform: applying destroys it',
      'aws_x.kept was changed outside of Terraform: applying leaves it so',
      'aws_x.anew was deleted outside of Terraform: applying creates it anew',
      'aws_x.away was deleted outside of Terraform: applying leaves it so',
      'aws_x.many was changed outside of Terraform: applying sets back a, b, c and 2 more',
    ]);
    const text = reviewMarkdown(review, gate(review.changes, open), 'infra', 'f00');
    expect(text.split('\n').slice(2, 5)).toEqual([
      '✓ may be applied',
      '',
      '⚠ 7 changed outside of Terraform; applying undoes it at 5 of them, see the end',
    ]);
    expect(text).toContain(
      '<summary><code>aws_x.back</code> was changed outside of Terraform: applying sets back size, and leaves count</summary>',
    );
    expect(text).toContain('! size = 1   # what the plan sets it to');
  });

  test('output changes alone are applyable', () => {
    const review = reviewPlan({ format_version: '1.2', output_changes: { url: { actions: ['create'] } } });
    expect(review).toMatchObject({ changes: [], outputs: ['url'], applyable: true });
    expect(headline(review)).toBe('1 output to change');
  });
});

describe('gate', () => {
  const { changes } = reviewPlan(
    planOf(
      resource('aws_db_instance.main', { actions: ['delete'] }),
      resource(
        'module.a.aws_s3_bucket.b["x,y"]',
        { actions: ['delete', 'create'] },
        { type: 'aws_s3_bucket' },
      ),
      resource('aws_lb_listener_rule.r', { actions: ['delete'] }),
      resource('aws_kms_key.k', { actions: ['update'] }),
      resource(
        'aws_sqs_queue.new',
        { actions: ['delete', 'create'] },
        { previous_address: 'aws_sqs_queue.old' },
      ),
    ),
  );
  const bucket = 'module.a.aws_s3_bucket.b["x,y"]';
  test.each([
    [{ ...open }, ['aws_db_instance.main', bucket, 'aws_sqs_queue.new'], []],
    [{ ...open, allowDestroy: [bucket, 'aws_sqs_queue.old'] }, ['aws_db_instance.main'], []],
    [
      { ...open, allowDestroy: ['aws_db_instance.*', bucket, 'aws_sqs_queue.new'] },
      ['aws_db_instance.main'],
      ['aws_db_instance.*'],
    ],
    [
      {
        ...open,
        protect: 'all' as const,
        allowDestroy: ['aws_db_instance.main', bucket, 'aws_sqs_queue.new'],
      },
      ['aws_lb_listener_rule.r'],
      [],
    ],
    [
      {
        ...open,
        stateful: ['aws_lb_listener_rule'],
        allowDestroy: ['aws_db_instance.main', bucket, 'aws_sqs_queue.new', 'aws_kms_key.k'],
      },
      ['aws_lb_listener_rule.r'],
      ['aws_kms_key.k'],
    ],
  ])('%j', (options, refused, unused) => {
    const result = gate(changes, options);
    expect(result.refused.map(({ address }) => address)).toEqual(refused);
    expect(result.unused).toEqual(unused);
  });
});

describe('the review as text', () => {
  test('destruction comes first, and a long one is cut before a comment is too long', () => {
    const many = Array.from({ length: 900 }, (_, at) =>
      resource(`aws_x.r${at}`, { actions: ['create'], after: { text: 'y'.repeat(200) } }),
    );
    const review = reviewPlan(planOf(...many, resource('aws_db_instance.main', { actions: ['delete'] })));
    const text = reviewMarkdown(review, gate(review.changes, open), 'infra', 'abc');
    expect(text.length).toBeLessThan(65_536);
    expect(text.split('\n')[0]).toBe('### ❌ Terraform plan of `infra`: 900 to add, 1 to destroy');
    expect(text.split('\n')[2]).toMatch(
      /refused: 1 may not be destroyed without consent: `aws_db_instance\.main`\.\*\* If .* `allow-destroy`/,
    );
    expect(text.indexOf('aws_db_instance.main')).toBeLessThan(text.indexOf('aws_x.r0'));
    expect(text).toMatch(/\*\d+ more are left out here/);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(sorted(review.changes)[0]?.kind).toBe('destroy');
  });

  test('text of a plan cannot break out of its fence', () => {
    const review = reviewPlan(
      planOf(resource('aws_x.a["<b>"]', { actions: ['create'], after: { t: '```\n</details>' } })),
    );
    const text = reviewMarkdown(review, gate(review.changes, open), '.', '');
    expect(text).toContain('````diff');
    expect(text).toContain('aws_x.a["&lt;b&gt;"]');
  });
});

describe('messages', () => {
  test.each([
    [
      '{"type":"apply_complete","hook":{"resource":{"addr":"a.b"},"action":"create","elapsed_seconds":12}}',
      'a.b created · 12 s',
    ],
    [
      '{"type":"apply_complete","hook":{"resource":{"addr":"a.b"},"action":"delete","elapsed_seconds":0}}',
      'a.b destroyed',
    ],
    ['{"type":"apply_errored","hook":{"resource":{"addr":"a.b"},"action":"update"}}', 'a.b was not changed'],
    ['{"type":"apply_start","hook":{"resource":{"addr":"a.b"},"action":"update"}}', undefined],
    ['{"type":"version"}', undefined],
  ])('%s', (line, said) => {
    const message = parseMessage(line);
    expect(message && progressLine(message)).toBe(said);
  });

  test.each(['', 'Warning: x', '{"no":"type"}', '{broken'])('%j is no message', (line) => {
    expect(parseMessage(line)).toBeUndefined();
  });

  test.each([
    ['Saved plan is stale', /Make a new plan/],
    ['Error acquiring the state lock', /holds the state's lock/],
    ['No value for required variable', /TF_VAR_NAME/],
    ['Inconsistent dependency lock file', /initialised/],
  ])('%s is explained', (summary, help) => {
    const error = diagnosticError(
      'apply',
      [
        {
          severity: 'error',
          summary,
          detail: 'more',
          range: { filename: 'main.tf', start: { line: 3, column: 1 } },
        },
      ],
      (name) => `infra/${name}`,
    );
    expect(error.help).toMatch(help);
    expect(error.place).toEqual({ file: 'infra/main.tf', line: 3, column: 1 });
    expect(error.message).toBe(`terraform apply failed: ${summary}\nmore`);
  });
});
