import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Facts, judgeGates, type Rules, spanText } from '../../../src/actions/promote/gates.ts';
import { containerOf, parseImage } from '../../../src/actions/promote/image.ts';
import { action, type Inputs } from '../../../src/actions/promote/io.generated.ts';
import { ecrScan } from '../../../src/actions/promote/origin.ts';
import { fromRegion, newest, rulesOf } from '../../../src/actions/promote/rules.ts';
import { fromCredentials, readUpstream } from '../../../src/actions/promote/upstream.ts';
import { readInputs } from '../../../src/runtime/inputs.ts';

const now = new Date('2026-02-01T12:00:00Z');
const digest = `sha256:${'a'.repeat(64)}`;
const rules: Rules = {
  requireVerified: true,
  minVerifiedAgeMs: undefined,
  maxScanAgeMs: undefined,
  requireTicket: false,
  ticketPattern: /^(?:[A-Z]+-[0-9]+)$/,
  digest: undefined,
  commit: undefined,
};
const facts: Facts = {
  revision: 'user:12',
  digest,
  commit: 'a1b2c3d4',
  verifiedAt: '2026-02-01T10:00:00Z',
  verifiedElsewhere: undefined,
  verifiedDigest: digest,
  rolledBackAt: undefined,
  failedAt: undefined,
  unsettled: undefined,
  scannedAt: '2026-01-31T12:00:00Z',
  scannedBy: 'ECR',
  ticket: undefined,
};
const hour = 3_600_000;

describe('gates', () => {
  const judge = (r: Partial<Rules>, f: Partial<Facts> = {}) =>
    judgeGates({ ...rules, ...r }, { ...facts, ...f }, now).map(
      ({ gate, passed }) => `${passed ? '✓' : '✗'} ${gate}`,
    );

  test.each<[string, Partial<Rules>, Partial<Facts>, string[]]>([
    ['what is asked by default', {}, {}, ['✓ verified', '✓ one digest']],
    ['not verified', {}, { verifiedAt: undefined }, ['✗ verified', '✓ one digest']],
    ['a tag that is no time', {}, { verifiedAt: 'yes' }, ['✗ verified', '✓ one digest']],
    ['verified tomorrow', {}, { verifiedAt: '2026-02-02T12:00:00Z' }, ['✗ verified', '✓ one digest']],
    [
      'clocks that differ a little',
      {},
      { verifiedAt: '2026-02-01T12:01:00Z' },
      ['✓ verified', '✓ one digest'],
    ],
    [
      'a later smoke test of it failed',
      {},
      { failedAt: '2026-02-01T11:00:00Z' },
      ['✗ verified', '✓ one digest'],
    ],
    [
      'an earlier smoke test of it failed',
      {},
      { failedAt: '2026-02-01T09:00:00Z' },
      ['✓ verified', '✓ one digest'],
    ],
    [
      'left by a rollback since',
      {},
      { rolledBackAt: '2026-02-01T11:00:00Z' },
      ['✗ verified', '✓ one digest'],
    ],
    [
      'left by a rollback, verified anew',
      {},
      { rolledBackAt: '2026-02-01T09:00:00Z' },
      ['✓ verified', '✓ one digest'],
    ],
    ['a deployment that goes on', {}, { unsettled: 'deployment x' }, ['✗ verified', '✓ one digest']],
    ['not asked', { requireVerified: false }, { verifiedAt: undefined }, ['✓ one digest']],
    [
      'old enough',
      { minVerifiedAgeMs: 2 * hour },
      {},
      ['✓ verified', '✓ verified for long enough', '✓ one digest'],
    ],
    [
      'too young',
      { minVerifiedAgeMs: 2 * hour + 1 },
      {},
      ['✓ verified', '✗ verified for long enough', '✓ one digest'],
    ],
    ['a digest by tag only', {}, { digest: undefined }, ['✓ verified', '✗ one digest']],
    ['another than verified', {}, { verifiedDigest: 'sha256:b' }, ['✓ verified', '✗ one digest']],
    ['no record of the digest', {}, { verifiedDigest: undefined }, ['✓ verified', '✓ one digest']],
    ['another than chosen', { digest: 'sha256:b' }, {}, ['✓ verified', '✗ one digest']],
    ['the commit', { commit: 'A1B2C3D' }, {}, ['✓ verified', '✓ one digest', '✓ commit']],
    ['another commit', { commit: 'ffffffff' }, {}, ['✓ verified', '✓ one digest', '✗ commit']],
    [
      'a commit that is not known',
      { commit: 'a1b2c3d4' },
      { commit: undefined },
      ['✓ verified', '✓ one digest', '✗ commit'],
    ],
    ['a scan of yesterday', { maxScanAgeMs: 24 * hour }, {}, ['✓ verified', '✓ one digest', '✓ scan']],
    ['an old scan', { maxScanAgeMs: 23 * hour }, {}, ['✓ verified', '✓ one digest', '✗ scan']],
    [
      'no scan',
      { maxScanAgeMs: 24 * hour },
      { scannedAt: undefined },
      ['✓ verified', '✓ one digest', '✗ scan'],
    ],
    ['no ticket', { requireTicket: true }, {}, ['✓ verified', '✓ one digest', '✗ ticket']],
    ['a ticket', { requireTicket: true }, { ticket: 'OPS-1' }, ['✓ verified', '✓ one digest', '✓ ticket']],
    [
      'a ticket that is none, though none is asked',
      {},
      { ticket: 'x OPS-1' },
      ['✓ verified', '✓ one digest', '✗ ticket'],
    ],
  ])('%s', (_name, r, f, result) => {
    expect(judge(r, f)).toEqual(result);
  });
  test('each that fails says what to do', () => {
    const strict = {
      ...rules,
      minVerifiedAgeMs: hour,
      maxScanAgeMs: 1,
      requireTicket: true,
      commit: 'fffffff',
    };
    const none = { ...facts, verifiedAt: undefined, digest: undefined };
    for (const gate of judgeGates(strict, none, now))
      expect([gate.passed, gate.help]).toEqual([false, expect.any(String)]);
  });
});

test.each([
  [0, '0 s'],
  [59_999, '59 s'],
  [61_000, '1 min'],
  [3_900_000, '1 h 5 min'],
  [26 * hour, '1 d 2 h'],
  [48 * hour, '2 d'],
])('spanText(%i)', (ms, text) => {
  expect(spanText(ms)).toBe(text);
});

describe('images', () => {
  test.each([
    [
      `reg.example:5000/team/api@${digest}`,
      { repository: { host: 'reg.example:5000', name: 'team/api' }, digest },
    ],
    [`reg.example/api:1.2@${digest}`, { repository: { host: 'reg.example', name: 'api' }, digest }],
    [
      'reg.example:5000/api:1.2',
      { repository: { host: 'reg.example:5000', name: 'api' }, digest: undefined },
    ],
    ['reg.example:5000/api', { repository: { host: 'reg.example:5000', name: 'api' }, digest: undefined }],
  ])('%s', (text, image) => {
    expect(parseImage(text)).toEqual(image);
  });
  test.each(['nginx:1', 'nginx', 'reg.example/api@sha256:1', 'reg.example/API'])('%s is refused', (text) => {
    expect(() => parseImage(text)).toThrow();
  });
  test('whatever it is given, it answers with a digest that is one, or an error for people', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(parseImage(text).digest ?? digest).toMatch(/^sha256:[0-9a-f]{64}$/);
        } catch (error) {
          expect((error as Error).name).toBe('ActionError');
        }
      }),
    );
  });

  const definition = { family: 'user', containerDefinitions: [{ name: 'log' }, { name: 'app' }] };
  test('whose image', () => {
    expect(containerOf({ containerDefinitions: [{ name: 'one' }] }, undefined, undefined).name).toBe('one');
    expect(containerOf(definition, 'log', undefined).name).toBe('log');
    expect(containerOf(definition, undefined, { loadBalancers: [{ containerName: 'app' }] }).name).toBe(
      'app',
    );
    expect(() => containerOf(definition, undefined, {})).toThrow(
      /user has the containers 'log', 'app', and it is not known/,
    );
    expect(() => containerOf(definition, 'web', {})).toThrow(
      /no container 'web' in user; it has 'log', 'app'/,
    );
  });
});

test('when ECR scanned: the later of its scan and of what it took in since', () => {
  expect(ecrScan(undefined)).toBeUndefined();
  expect(ecrScan({ imageScanFindingsSummary: { findingSeverityCounts: { HIGH: 1 } } })).toBeUndefined();
  expect(
    ecrScan({
      imageScanFindingsSummary: {
        imageScanCompletedAt: new Date('2026-01-01T00:00:00Z'),
        vulnerabilitySourceUpdatedAt: new Date('2026-01-02T00:00:00Z'),
        findingSeverityCounts: { HIGH: 2, LOW: 9 },
      },
    }),
  ).toEqual({ at: '2026-01-02T00:00:00.000Z', by: 'ECR: 0 critical, 2 high' });
});

test('newest of times, whatever their zone', () => {
  expect(
    newest([
      { at: undefined, by: 'a' },
      { at: 'nonsense', by: 'b' },
      { at: '2026-01-01T01:00:00+02:00', by: 'c' },
      { at: '2026-01-01T00:00:00Z', by: 'd' },
    ]),
  ).toEqual({ at: '2026-01-01T00:00:00Z', by: 'd' });
  expect(newest([])).toBeUndefined();
});

test.each<[Record<string, string>, RegExp]>([
  [{}, /one of 'from-service', 'from-task-definition' and 'image' says what to promote; none was given/],
  [{ image: 'a.example/b', 'from-service': 'x' }, /2 of them were given/],
  [
    { image: 'a.example/b@sha256:1' },
    /nothing is known of the verification of 'a.example\/b@sha256:1', an image alone/,
  ],
  [{ image: 'a.example/b:1', 'require-verified': 'false' }, /must name the image by digest/],
  [{ image: 'b@sha256:1', 'require-verified': 'false' }, /is not a digest/],
  [
    { 'from-service': 'x', 'from-secret-access-key': 'y' },
    /'from-access-key-id' and 'from-secret-access-key' go together/,
  ],
  [{ 'from-service': 'x', digest: 'sha256:1' }, /is not a digest/],
  [{ 'from-service': 'x', commit: 'main' }, /input 'commit' is 'main'/],
  [{ 'from-service': 'x', 'scanned-at': 'today' }, /input 'scanned-at' is 'today'/],
  [{ 'from-service': 'x', 'ticket-pattern': '(' }, /is not a regular expression/],
])('inputs %j', async (given, message) => {
  const env = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const inputs = readInputs(action.inputs, env) as unknown as Inputs;
  const { signal } = new AbortController();
  const read = async () => {
    rulesOf(inputs);
    return await readUpstream(inputs, () => 'us-east-1', fromCredentials(inputs), signal);
  };
  await expect(read()).rejects.toThrow(message);
});

test('the region of the environment before: the input, that of an ARN, or our own', () => {
  const of = (given: Record<string, string>) =>
    fromRegion(
      readInputs(
        action.inputs,
        Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      ) as unknown as Inputs,
    );
  const arn = 'arn:aws:ecs:eu-west-1:111122223333:task-definition/user:1';
  expect(of({ 'from-region': 'eu-central-1', 'from-task-definition': arn })).toBe('eu-central-1');
  expect(of({ 'from-task-definition': arn, 'aws-region': 'us-east-1' })).toBe('eu-west-1');
  expect(of({ 'aws-region': 'us-east-1' })).toBe('us-east-1');
});
