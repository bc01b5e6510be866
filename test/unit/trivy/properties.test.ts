import fc from 'fast-check';
import { describe, test } from 'vitest';
import { imageFor, remoteImage } from '../../../src/actions/trivy-scan/remote.ts';
import { ActionError } from '../../../src/runtime/errors.ts';
import { baselineOf, compareWith } from '../../../src/trivy/baseline.ts';
import { checksumIn } from '../../../src/trivy/binary.ts';
import { judge } from '../../../src/trivy/gate.ts';
import { covers, daysLeft, type Ignore, parseIgnores } from '../../../src/trivy/ignores.ts';
import { type Finding, parseReport, published, severities } from '../../../src/trivy/report.ts';

const numRuns = 20_000;

/** `expect` costs more than what is tested here, twenty thousand times over. */
function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`it does not hold that ${what}`);
}

const value = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('HIGH', 'CRITICAL', 'FAIL', 'os-pkgs', 'lodash', '__proto__', null, true, 3, 1.5, -0),
  fc.constantFrom<unknown>([], {}, [null], [[]], { a: { b: [] } }),
);
const keys =
  'VulnerabilityID PkgName PkgPath InstalledVersion FixedVersion Severity Title PrimaryURL RuleID ID Name Link Status Match'.split(
    ' ',
  );
const thing = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 6 });
const list = fc.oneof(value, fc.array(fc.oneof(thing, value), { maxLength: 3 }));
const lists = 'Vulnerabilities Secrets Misconfigurations Licenses Packages Target Class'.split(' ');
const result = fc.dictionary(fc.constantFrom(...lists), list, { maxKeys: 5 });
const report = fc.record(
  {
    SchemaVersion: fc.oneof(
      { weight: 9, arbitrary: fc.constant<unknown>(2) },
      { weight: 1, arbitrary: value },
    ),
    ArtifactType: fc.oneof(
      { weight: 9, arbitrary: fc.constant<unknown>('container_image') },
      { weight: 1, arbitrary: value },
    ),
    ArtifactName: value,
    Results: fc.oneof(value, fc.array(fc.oneof(result, value), { maxLength: 3 })),
    Metadata: fc.oneof(
      value,
      fc.record({ ImageID: value, OS: fc.oneof(value, fc.record({ Family: value, EOSL: value })) }),
    ),
    Trivy: value,
  },
  { requiredKeys: ['SchemaVersion', 'ArtifactType'] },
);

describe("Trivy's report is read or refused in our words", () => {
  test('whatever text it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          parseReport(text);
        } catch (error) {
          holds(error instanceof ActionError, `${String(error)} is ours`);
        }
      }),
      { numRuns },
    );
  });

  test('whatever it holds; a gate judges what comes out, and what is given out hides secrets', () => {
    const gate = {
      ...{ severity: ['CRITICAL', 'HIGH'] as const, ignoreUnfixed: false, vulnTypes: ['os', 'library'] },
      ...{ kinds: ['vulnerability', 'secret', 'misconfiguration', 'license'] as const },
      ...{ baseline: undefined, ignores: [], now: new Date(0) },
    };
    fc.assert(
      fc.property(report, (given) => {
        const text = JSON.stringify(given);
        try {
          const { findings } = parseReport(text);
          const verdict = judge(
            { findings },
            { ...gate, severity: [...gate.severity], kinds: [...gate.kinds] },
          );
          const counted = severities.reduce((sum, severity) => sum + verdict.counts[severity], 0);
          holds(counted === findings.length, 'every finding is counted');
          holds((verdict.result === 'clean') === (verdict.failing.length === 0), 'clean is without findings');
        } catch (error) {
          holds(error instanceof ActionError, `${String(error)} is ours`);
        }
        const secrets = (JSON.parse(published(text, 'image')).Results ?? []) as { Secrets?: unknown }[];
        for (const one of Array.isArray(secrets) ? secrets : [])
          for (const secret of Array.isArray(one?.Secrets) ? one.Secrets : [])
            holds(
              typeof secret !== 'object' ||
                secret === null ||
                Array.isArray(secret) ||
                secret.Match === '(not shown)',
              'no secret is shown',
            );
      }),
      { numRuns },
    );
  });
});

const day = fc.constantFrom('2026-12-31', '2026-02-30', '2999-01-01', 'never', '', '2026-1-1');
const entry = fc.dictionary(
  fc.constantFrom('id', 'reason', 'owner', 'expires', 'package', 'paths', 'expired_at', '__proto__', 'x'),
  fc.oneof(day, fc.string({ maxLength: 6 }), fc.constantFrom<unknown>(null, 3, [], ['a/**'], ['['], [1], {})),
  { maxKeys: 6 },
);
const whole = fc.record({
  id: fc.string({ minLength: 1, maxLength: 6 }),
  reason: fc.constant('why'),
  owner: fc.constant('team'),
  expires: fc.constantFrom('2026-12-31', '2020-01-01'),
  paths: fc.array(fc.string({ maxLength: 8 }), { maxLength: 2 }),
});
const file = fc.dictionary(
  fc.constantFrom('vulnerabilities', 'secrets', 'misconfigurations', 'licenses', 'other', 'constructor'),
  fc.oneof(
    fc.array(fc.oneof(whole, whole, entry), { maxLength: 3 }),
    fc.constantFrom<unknown>(null, 'x', {}, 1),
  ),
  { maxKeys: 2 },
);

describe('ignore files are read or refused in our words', () => {
  // YAML takes JSON as it is.
  const text = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc
      .array(fc.constantFrom('id', ':', ' ', '\n', '- ', '[', '{', '&a', '*a', '!!', '"', '|', '\t', '? '), {
        maxLength: 12,
      })
      .map((all) => all.join('')),
    file.map((one) => JSON.stringify(one)),
    file.map((one) => JSON.stringify(one, null, 2)),
  );
  const finding: Finding = {
    ...{
      kind: 'vulnerability',
      id: 'CVE-1',
      severity: 'HIGH',
      title: '',
      of: 'os',
      subject: 'a',
      path: '/a/b',
    },
    ...{ installed: '', fixed: '', url: '' },
  };

  test('whatever they hold; what comes out has a day, an owner and a reason, and a place', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        let ignores: Ignore[];
        try {
          ignores = await parseIgnores(given, 'ignores.yaml');
        } catch (error) {
          holds(error instanceof ActionError, `${String(error)} is ours`);
          holds((error as ActionError).place?.file === 'ignores.yaml', 'it names the file');
          return;
        }
        for (const ignore of ignores) {
          holds(Number.isInteger(daysLeft(ignore, new Date(0))), 'it has days left, or none');
          holds(ignore.owner !== '' && ignore.reason !== '' && ignore.id !== '', 'somebody answers for it');
          holds(typeof covers(ignore, finding) === 'boolean', 'its paths can be looked at');
        }
      }),
      { numRuns },
    );
  }, 120_000);
});

test('a baseline lets nothing new pass, and nothing twice', () => {
  const finding = fc.record({
    kind: fc.constantFrom('vulnerability' as const, 'secret' as const),
    id: fc.constantFrom('CVE-1', 'CVE-2'),
    subject: fc.constantFrom('a', 'b'),
    path: fc.constantFrom('x', 'y'),
  });
  const some = fc.array(finding, { maxLength: 5 }).map((all) =>
    all.map(
      (one): Finding => ({
        ...one,
        severity: 'HIGH',
        title: '',
        of: 'library',
        installed: '',
        fixed: '',
        url: '',
      }),
    ),
  );
  fc.assert(
    fc.property(some, some, (before, after) => {
      const { fresh, known } = compareWith(baselineOf(before), after);
      holds(fresh.length + known.length === after.length, 'every finding is one or the other');
      holds(compareWith(baselineOf(after), after).fresh.length === 0, 'the same image has nothing new');
      const secrets = (all: readonly Finding[]) => all.filter(({ kind }) => kind === 'secret').length;
      holds(secrets(known) <= secrets(before), 'no more secrets are known than there were');
    }),
    { numRuns },
  );
});

describe('names of images and lists of checksums', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    '.',
    '/',
    ':',
    '@',
    '-',
    'docker.io',
    'r.example:5000',
    'sha256:',
    'ab'.repeat(32),
    ' ',
    'é',
    '\n',
    '[',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
  );

  test('an image in a registry', () => {
    fc.assert(
      fc.property(text, (given) => {
        try {
          const { repository, reference } = remoteImage(given);
          const url = `https://${repository.host}/v2/${repository.name}/manifests/${reference}`;
          holds(new URL(url).href.toLowerCase() === url.toLowerCase(), `${url} is one place and no other`);
        } catch (error) {
          holds(error instanceof ActionError, `${String(error)} is ours`);
        }
      }),
      { numRuns },
    );
  });

  test('an index', () => {
    const manifest = fc.record(
      {
        digest: fc.constant(`sha256:${'a'.repeat(64)}`),
        size: fc.nat(),
        platform: fc.oneof(
          value,
          fc.record({
            os: fc.constantFrom('linux', 'unknown'),
            architecture: fc.constantFrom('amd64', 'arm64'),
          }),
        ),
        annotations: fc.oneof(value, fc.constant({ 'vnd.docker.reference.type': 'attestation-manifest' })),
      },
      { requiredKeys: ['digest'] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc
            .array(fc.oneof(manifest, value), { maxLength: 4 })
            .map((manifests) => JSON.stringify({ manifests })),
        ),
        (given) => {
          try {
            imageFor('sha256:…', given);
          } catch (error) {
            holds(error instanceof ActionError, `${String(error)} is ours`);
          }
        },
      ),
      { numRuns },
    );
  });

  test('a checksum is that of the very file', () => {
    const name = fc.constantFrom('trivy.tar.gz', 'trivy.tar.gz.sig', 'x');
    const sum = fc.string({ unit: fc.constantFrom('0', 'a', 'f'), minLength: 62, maxLength: 66 });
    const line = fc.tuple(sum, fc.constantFrom(' ', '  ', ' *', ''), name).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(line, fc.string({ maxLength: 6 })), { maxLength: 4 }),
        name,
        (lines, wanted) => {
          const found = checksumIn(lines.join('\n'), wanted);
          holds(
            found === undefined ||
              (/^[0-9a-f]{64}$/.test(found) &&
                lines.some((one) => one.startsWith(found) && one.endsWith(wanted))),
            'it stands in the line of the file',
          );
        },
      ),
      { numRuns },
    );
  });
});
