import { describe, expect, test } from 'vitest';
import { parseReport, published } from '../../../src/trivy/report.ts';

const document = {
  SchemaVersion: 2,
  Trivy: { Version: '0.76.0' },
  ArtifactType: 'container_image',
  Metadata: { ImageID: 'sha256:aa', OS: { Family: 'debian', Name: '12.8', EOSL: true } },
  Results: [
    {
      Target: 'Node.js',
      Class: 'lang-pkgs',
      Packages: [{ ID: 'lodash@4.17.15' }, { ID: 'hono@4.0.0' }],
      Vulnerabilities: [
        {
          VulnerabilityID: 'CVE-2020-28500',
          PkgName: 'lodash',
          PkgPath: 'app/node_modules/lodash/package.json',
          InstalledVersion: '4.17.15',
          FixedVersion: '4.17.21',
          Severity: 'MEDIUM',
          Title: 'slow',
          PrimaryURL: 'https://avd.example/1',
        },
        { VulnerabilityID: 'CVE-X', PkgName: 'zlib', InstalledVersion: '1', Severity: 'odd' },
      ],
    },
    {
      Target: '/app/.env',
      Secrets: [
        {
          RuleID: 'github-pat',
          Severity: 'CRITICAL',
          Title: 'a token',
          StartLine: 3,
          Match: 'TOKEN=****',
          Code: { Lines: [{ Content: 'MIIEpAIBAAKCAQEA7bq5' }] },
        },
      ],
    },
    { Target: 'Dockerfile', Misconfigurations: [{ ID: 'DS-1', Severity: 'LOW', Status: 'PASS' }] },
  ],
};

describe("Trivy's report", () => {
  test('gives every finding, the worst first', () => {
    const report = parseReport(JSON.stringify(document));
    expect(report).toMatchObject({
      packages: 2,
      imageId: 'sha256:aa',
      os: 'debian 12.8',
      version: '0.76.0',
      endOfLife: true,
    });
    expect(report.findings.map(({ id, severity, subject, of }) => [id, severity, subject, of])).toEqual([
      ['github-pat', 'CRITICAL', '/app/.env:3', ''],
      ['CVE-2020-28500', 'MEDIUM', 'lodash', 'library'],
      ['CVE-X', 'UNKNOWN', 'zlib', 'library'],
    ]);
  });

  test.each([
    ['', /not JSON/],
    ['{"SchemaVersion":2', /not JSON/],
    ['[]', /schema version 'undefined'/],
    ['{"SchemaVersion":3}', /schema version '3'/],
    ['{"SchemaVersion":2,"ArtifactType":"filesystem"}', /not a container_image/],
  ])('%j is no report', (text, message) => {
    expect(() => parseReport(text)).toThrow(message);
  });

  test('is kept without the text around secrets', () => {
    const kept = published(JSON.stringify(document), 'image');
    expect(kept).not.toMatch(/MIIEp|TOKEN=/);
    expect(JSON.parse(kept).Results[1].Secrets[0]).toMatchObject({ RuleID: 'github-pat', StartLine: 3 });
    expect(JSON.parse(kept).Results[0]).toEqual(document.Results[0]);
  });

  test('has the name of the image, never that of the folder that Trivy was given', () => {
    const raw = {
      ...document,
      ArtifactName: '/tmp/work-1/image',
      Results: [
        { Target: '/tmp/work-1/image (alpine 3.18.0)', Class: 'os-pkgs' },
        { Target: 'app/package.json', Class: 'lang-pkgs' },
      ],
    };
    expect(JSON.parse(published(JSON.stringify(raw), 'public.example/team/api:1'))).toMatchObject({
      ArtifactName: 'public.example/team/api:1',
      Results: [{ Target: 'public.example/team/api:1 (alpine 3.18.0)' }, { Target: 'app/package.json' }],
    });
  });
});
