import { describe, expect, test } from 'vitest';
import { findingsError } from '../../../src/actions/trivy-scan/findings.ts';
import {
  gateKinds,
  scannersOf,
  severitiesOf,
  sumOf,
  versionOf,
  vulnTypesOf,
} from '../../../src/actions/trivy-scan/options.ts';
import { brokenSummary, findingLine, scanSummary } from '../../../src/actions/trivy-scan/summary.ts';
import { baselineOf } from '../../../src/trivy/baseline.ts';
import { judge } from '../../../src/trivy/gate.ts';
import type { Finding } from '../../../src/trivy/report.ts';

const finding: Finding = {
  kind: 'vulnerability',
  id: 'CVE-1',
  severity: 'HIGH',
  of: 'library',
  title: 'bad | <img src=x> [click](https://evil.example)',
  subject: 'lodash',
  path: 'app',
  installed: '4.17.15',
  fixed: '4.17.19, 4.17.21',
  url: 'https://avd.example/cve-1',
};
const verdictOf = (findings: Finding[], before?: Finding[]) =>
  judge(
    { findings },
    {
      ...{ severity: ['HIGH'], ignoreUnfixed: false, ignores: [], now: new Date() },
      ...(before === undefined ? {} : { baseline: baselineOf(before) }),
    },
  );
const summary = (findings: Finding[], sample = false, before?: Finding[], endOfLife = false) =>
  scanSummary({
    verdict: verdictOf(findings, before),
    digest: 'sha256:aa',
    report: { packages: 3, os: 'debian 9', endOfLife },
    database: { name: sample ? 'sample' : 'cache', updatedAt: '2026-01-01', sample },
    severity: ['HIGH'],
  });

describe('the summary', () => {
  test('has the counts, the table and what to upgrade', () => {
    const text = summary([finding]);
    expect(text).toContain('## ❌ Scan: 1 finding\n');
    expect(text).toContain('| 0 | 1 | 0 | 0 | 0 |');
    expect(text).toContain('[CVE-1](https://avd.example/cve-1)');
    expect(text).toContain('- lodash 4.17.15 → **4.17.19** (CVE-1)');
  });

  test('takes no Markdown or HTML from an image', () => {
    const text = summary([finding]);
    expect(text).not.toContain('<img');
    expect(text).not.toContain('[click](');
    expect(summary([{ ...finding, url: 'javascript:alert(1)' }])).not.toContain('javascript');
  });

  test('says what a clean result with the sample database is worth', () => {
    expect(summary([], true)).toMatch(/Scan: clean[\s\S]*means little/);
    expect(summary([])).not.toContain('means little');
  });

  test('with a baseline tells what is new from what was there', () => {
    const other = { ...finding, id: 'CVE-2' };
    const text = summary([finding, other], false, [finding, { ...finding, id: 'CVE-3' }]);
    expect(text).toContain('## ❌ Scan: 1 new finding (1 known from the baseline, 1 gone)');
    const [new_, known] = text.split('<details><summary>1 known from the baseline');
    expect(new_).toContain('CVE-2');
    expect(new_).not.toContain('CVE-1');
    expect(known).toContain('[CVE-1]');
    expect(summary([finding], false, [finding])).toContain(
      '## ✅ Scan: clean, nothing new (1 known from the baseline, 0 gone)',
    );
    expect(findingsError(verdictOf([finding], []), ['HIGH']).message).toContain(
      'one new finding of severity HIGH',
    );
  });

  test('says what a clean result is worth for a distribution past its end', () => {
    expect(summary([], false, undefined, true)).toContain('debian 9 is past its end of life');
    expect(summary([])).not.toContain('end of life');
  });

  test('of a broken scan says neither clean nor vulnerable', () => {
    expect(brokenSummary('sha256:aa', 'no database')).toMatch(/Scan: broken[\s\S]*nothing is known/);
  });

  test('shows 50 rows and says how many more there are', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...finding, id: `CVE-${at}` }));
    expect(summary(many)).toContain('… and 10 more, in the report.');
  });
});

test.each([
  [finding, 'HIGH CVE-1 in lodash 4.17.15 (upgrade to 4.17.19): bad'],
  [{ ...finding, fixed: '' }, '(no fix yet)'],
  [
    { ...finding, kind: 'secret', subject: '/app/.env:3', installed: '' } as Finding,
    'HIGH CVE-1 in /app/.env:3: bad',
  ],
])('a finding in one line', (one, expected) => {
  expect(findingLine(one)).toContain(expected);
});

test('inputs that are no severity or scanner are refused by name', () => {
  expect(severitiesOf(['critical', 'HIGH'])).toEqual(['CRITICAL', 'HIGH']);
  expect(() => severitiesOf(['SEVERE'])).toThrow(/'SEVERE'; it must be of CRITICAL/);
  expect(scannersOf(['vuln', 'vuln'])).toEqual(['vuln']);
  expect(() => scannersOf(['virus'])).toThrow(/'virus'; it must be of vuln, secret/);
  expect(gateKinds([], ['vuln', 'secret'])).toEqual(['vulnerability', 'secret']);
  expect(gateKinds(['secret'], ['vuln', 'secret'])).toEqual(['secret']);
  expect(() => gateKinds(['license'], ['vuln'])).toThrow(/'license'; it must be of the scanners, vuln$/);
  expect(vulnTypesOf(['os'])).toEqual(['os']);
  expect(() => vulnTypesOf(['npm'])).toThrow(/'npm'; it must be of os, library/);
  expect([versionOf('v0.70.1'), versionOf(undefined)]).toEqual(['0.70.1', undefined]);
  expect(() => versionOf('latest')).toThrow(/must be a release of Trivy/);
  expect(sumOf(`sha256:${'A'.repeat(64)}`)).toBe('a'.repeat(64));
  expect(() => sumOf('abc')).toThrow(/64 hexadecimal digits/);
});
