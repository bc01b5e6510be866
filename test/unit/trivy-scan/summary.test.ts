import { describe, expect, test } from 'vitest';
import { scannersOf, severitiesOf } from '../../../src/actions/trivy-scan/options.ts';
import { brokenSummary, findingLine, scanSummary } from '../../../src/actions/trivy-scan/summary.ts';
import { judge } from '../../../src/trivy/gate.ts';
import type { Finding } from '../../../src/trivy/report.ts';

const finding: Finding = {
  kind: 'vulnerability',
  id: 'CVE-1',
  severity: 'HIGH',
  title: 'bad | <img src=x> [click](https://evil.example)',
  subject: 'lodash',
  path: 'app',
  installed: '4.17.15',
  fixed: '4.17.19, 4.17.21',
  url: 'https://avd.example/cve-1',
};
const summary = (findings: Finding[], sample = false) =>
  scanSummary({
    verdict: judge({ findings }, { severity: ['HIGH'], ignoreUnfixed: false, ignores: [], now: new Date() }),
    digest: 'sha256:aa',
    packages: 3,
    database: { name: sample ? 'sample' : 'cache', updatedAt: '2026-01-01', sample },
    severity: ['HIGH'],
  });

describe('the summary', () => {
  test('has the counts, the table and what to upgrade', () => {
    const text = summary([finding]);
    expect(text).toContain('### Scan: 1 finding\n');
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
});
