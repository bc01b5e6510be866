import { describe, expect, test } from 'vitest';
import { ActionError } from '../../../src/runtime/errors.ts';
import { daysLeft, parseIgnores } from '../../../src/trivy/ignores.ts';

const entry = `
vulnerabilities:
  - id: CVE-1
    reason: not reached
    owner: team
    expires: 2026-12-31
`;

describe('an ignore file', () => {
  test('gives its entries with their places', async () => {
    const text = `${entry}    package: lodash
    paths: [app/**]
secrets:
  - { id: key, reason: a fixture, owner: team, expires: "2027-01-01" }
licenses:
`;
    expect(await parseIgnores(text, 'ignores.yaml')).toEqual([
      {
        ...{
          kind: 'vulnerability',
          id: 'CVE-1',
          reason: 'not reached',
          owner: 'team',
          expires: '2026-12-31',
        },
        ...{ package: 'lodash', paths: ['app/**'], place: { file: 'ignores.yaml', line: 3, column: 5 } },
      },
      {
        ...{ kind: 'secret', id: 'key', reason: 'a fixture', owner: 'team', expires: '2027-01-01' },
        ...{ package: undefined, paths: [], place: { file: 'ignores.yaml', line: 10, column: 5 } },
      },
    ]);
  });

  test.each([
    '',
    '# nothing yet\n',
    'vulnerabilities:\n',
    'vulnerabilities: []\n',
  ])('may be empty: %j', async (text) => {
    expect(await parseIgnores(text, 'f')).toEqual([]);
  });

  test.each([
    ['no owner', entry.replace('owner: team', ''), /CVE-1 lacks owner/, 3],
    [
      'no reason and no day',
      'vulnerabilities:\n  - id: CVE-1\n    owner: me\n',
      /lacks reason and expires/,
      2,
    ],
    ['no id', 'vulnerabilities:\n  - owner: me\n', /an ignore lacks id/, 2],
    ['not a day', entry.replace('2026-12-31', 'never'), /expires 'never'; it must be a day/, 3],
    ['no such day', entry.replace('2026-12-31', '2026-02-30'), /2026-02-30/, 3],
    ["Trivy's word for it", entry.replace('expires', 'expired_at'), /'expired_at'/, 3],
    ['an unknown key', `${entry}    purl: x\n`, /'purl'; it may have id, reason/, 3],
    ['an unknown section', 'vulnerability: []\n', /'vulnerability' is not a section/, 1],
    ['a bare id', 'vulnerabilities:\n  - CVE-1\n', /is not a mapping/, 2],
    ['not a list', 'vulnerabilities: { a: b }\n', /must be a list/, 1],
    ['not YAML', 'vulnerabilities: [\n', /not YAML/, 2],
    ['a list', '- CVE-1\n', /must have the sections/, 1],
  ])('%s is refused at its line', async (_, text, message, line) => {
    const error = await parseIgnores(text, 'ignores.yaml').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ActionError);
    expect(String(error)).toMatch(message);
    expect((error as ActionError).place).toMatchObject({ file: 'ignores.yaml', line });
  });

  test.each([
    ['2026-11-01T00:00:00Z', 30],
    ['2026-11-30T23:59:00Z', 1],
    ['2026-12-01T23:59:59Z', 0],
    ['2026-12-02T00:00:00Z', -1],
  ])('on %s there are %i days left', (now, days) => {
    expect(daysLeft({ expires: '2026-12-01' }, new Date(now))).toBe(days);
  });
});
