import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselineOf } from '../../../src/trivy/baseline.ts';
import { countBySeverity, type GateOptions, judge, upgrades, upgradeTo } from '../../../src/trivy/gate.ts';
import type { Ignore } from '../../../src/trivy/ignores.ts';
import { type Finding, severities } from '../../../src/trivy/report.ts';

const finding = (changes: Partial<Finding> = {}): Finding => ({
  kind: 'vulnerability',
  id: 'CVE-1',
  severity: 'HIGH',
  of: 'library',
  title: 'bad',
  subject: 'lodash',
  path: 'app/node_modules/lodash/package.json',
  installed: '4.17.15',
  fixed: '4.17.21',
  url: '',
  ...changes,
});
const ignore = (changes: Partial<Ignore> = {}): Ignore => ({
  kind: 'vulnerability',
  id: 'CVE-1',
  reason: 'not reached',
  owner: 'team',
  expires: '2026-12-31',
  package: undefined,
  paths: [],
  place: { file: 'ignores.yaml', line: 2 },
  ...changes,
});
const judged = (
  findings: Finding[],
  options: Partial<Omit<GateOptions, 'now' | 'ignores'>> & { ignores?: Ignore[]; now?: string } = {},
) =>
  judge(
    { findings },
    {
      ...options,
      severity: options.severity ?? ['CRITICAL', 'HIGH'],
      ignoreUnfixed: options.ignoreUnfixed ?? false,
      ignores: options.ignores ?? [],
      now: new Date(options.now ?? '2026-11-01T12:00:00Z'),
    },
  );

describe('the gate', () => {
  test.each([
    ['nothing found', [], {}, 'clean'],
    ['a severity that fails', [finding()], {}, 'findings'],
    ['a severity that does not', [finding({ severity: 'MEDIUM' })], {}, 'clean'],
    ['unfixed, and that fails', [finding({ fixed: '' })], {}, 'findings'],
    ['unfixed, and let pass', [finding({ fixed: '' })], { ignoreUnfixed: true }, 'clean'],
    ['fixed, unfixed ones let pass', [finding()], { ignoreUnfixed: true }, 'findings'],
    [
      'a secret is never "unfixed"',
      [finding({ kind: 'secret', fixed: '' })],
      { ignoreUnfixed: true },
      'findings',
    ],
    ['a kind that does not fail', [finding()], { kinds: ['secret'] }, 'clean'],
    ['a kind that fails', [finding({ kind: 'secret', of: '' })], { kinds: ['secret'] }, 'findings'],
    ["the application's package, where only the system's fail", [finding()], { vulnTypes: ['os'] }, 'clean'],
    ["the system's", [finding({ of: 'os' })], { vulnTypes: ['os'] }, 'findings'],
    ['a secret is of no package', [finding({ kind: 'secret', of: '' })], { vulnTypes: ['os'] }, 'findings'],
    ['in the baseline', [finding()], { baseline: baselineOf([finding()]) }, 'clean'],
    [
      'in the baseline at another version and place',
      [finding({ installed: '4.17.16', path: 'b', severity: 'CRITICAL' })],
      { baseline: baselineOf([finding()]) },
      'clean',
    ],
    [
      'another one of the same package',
      [finding({ id: 'CVE-2' })],
      { baseline: baselineOf([finding()]) },
      'findings',
    ],
    [
      'one more secret in the same file',
      [finding({ kind: 'secret', subject: 'a:1' }), finding({ kind: 'secret', subject: 'a:9' })],
      { baseline: baselineOf([finding({ kind: 'secret', subject: 'a:4' })]) },
      'findings',
    ],
    ['ignored', [finding()], { ignores: [ignore()] }, 'clean'],
    ['ignored for another package', [finding()], { ignores: [ignore({ package: 'minimist' })] }, 'findings'],
    ['ignored for this package', [finding()], { ignores: [ignore({ package: 'lodash' })] }, 'clean'],
    ['ignored elsewhere', [finding()], { ignores: [ignore({ paths: ['tools/**'] })] }, 'findings'],
    ['ignored here', [finding()], { ignores: [ignore({ paths: ['app/**/lodash/*.json'] })] }, 'clean'],
    [
      'a vulnerability ignored as a secret',
      [finding()],
      { ignores: [ignore({ kind: 'secret' })] },
      'findings',
    ],
    ['on its last day', [finding()], { ignores: [ignore()], now: '2026-12-31T23:59:59Z' }, 'clean'],
    ['past it', [finding()], { ignores: [ignore()], now: '2027-01-01T00:00:00Z' }, 'findings'],
  ] as const)('%s', (_, findings, options, result) => {
    expect(judged([...findings], { ...options } as Parameters<typeof judged>[1]).result).toBe(result);
  });

  test('says which ignores have expired, soon will, and are of no use', () => {
    const verdict = judged([finding()], {
      ignores: [
        ignore({ expires: '2026-10-31' }),
        ignore({ expires: '2026-11-15' }),
        ignore({ expires: '2026-11-16', id: 'CVE-2' }),
      ],
    });
    expect(verdict.expired.map(({ expires }) => expires)).toEqual(['2026-10-31']);
    expect(verdict.expiring.map(({ expires }) => expires)).toEqual(['2026-11-15']);
    expect(verdict.unused.map(({ id }) => id)).toEqual(['CVE-2']);
  });

  test('with a baseline says what is new, known and gone', () => {
    const verdict = judged([finding(), finding({ id: 'CVE-2' }), finding({ id: 'CVE-3', severity: 'LOW' })], {
      baseline: baselineOf([finding(), finding({ id: 'CVE-0' })]),
    });
    expect(verdict.failing.map(({ id }) => id)).toEqual(['CVE-2']);
    expect(verdict.compared).toMatchObject({ fresh: 2, known: [{ id: 'CVE-1' }], gone: 1 });
    expect(verdict.counts).toMatchObject({ HIGH: 2, LOW: 1 });
  });

  const anyFinding = fc.record({
    severity: fc.constantFrom(...severities),
    fixed: fc.constantFrom('', '1.0.0'),
    id: fc.constantFrom('CVE-1', 'CVE-2'),
    kind: fc.constantFrom('vulnerability' as const, 'secret' as const),
  });
  test('compared with itself nothing is new and nothing gone; with nothing, all is new', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (some) => {
        const findings = some.map(finding);
        const same = judged(findings, { severity: [...severities], baseline: baselineOf(findings) });
        expect([same.failing.length, same.compared?.fresh, same.compared?.gone]).toEqual([0, 0, 0]);
        const all = judged(findings, { severity: [...severities], baseline: baselineOf([]) });
        expect(all.failing).toEqual(findings);
      }),
    );
  });

  test('never passes more for fewer ignores, and counts whatever is not ignored', () => {
    fc.assert(
      fc.property(
        fc.array(anyFinding),
        fc.subarray([...severities]),
        fc.boolean(),
        (some, severity, ignoreUnfixed) => {
          const findings = some.map(finding);
          const strict = judged(findings, { severity, ignoreUnfixed });
          const lax = judged(findings, { severity, ignoreUnfixed, ignores: [ignore()] });
          expect(strict.failing.length).toBeGreaterThanOrEqual(lax.failing.length);
          const total = Object.values(lax.counts).reduce((sum, count) => sum + count, 0);
          expect(total + lax.ignored.length).toBe(findings.length);
          expect(strict.counts).toEqual(countBySeverity(findings));
        },
      ),
    );
  });
});

describe('what to upgrade to', () => {
  test.each([
    ['1.2.5', '1.2.6, 0.2.4', '1.2.6'],
    ['0.1.0', '1.2.6, 0.2.4', '0.2.4'],
    ['4.17.9', '4.17.21', '4.17.21'],
    ['3.0.14-1~deb12u2', '3.0.15-1~deb12u1', '3.0.15-1~deb12u1'],
    ['1.0.0', '', ''],
    ['9.0.0', '1.2.6, 0.2.4', '1.2.6, 0.2.4'],
  ])('%s, fixed in %s: %s', (installed, fixed, expected) => {
    expect(upgradeTo({ installed, fixed })).toBe(expected);
  });

  test('one line a package, to what mends all of it', () => {
    expect(
      upgrades([
        finding({ fixed: '4.17.19' }),
        finding({ id: 'CVE-2', fixed: '4.17.21' }),
        finding({ id: 'CVE-3', fixed: '' }),
        finding({ id: 'key', kind: 'secret', fixed: '' }),
      ]),
    ).toEqual([{ package: 'lodash', from: '4.17.15', to: '4.17.21', ids: ['CVE-1', 'CVE-2'] }]);
  });
});
