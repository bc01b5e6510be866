import { ActionError } from '../runtime/errors.ts';

/** In falling order. */
export const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'] as const;
export type Severity = (typeof severities)[number];

/** One thing that Trivy found, whichever scanner did. */
export interface Finding {
  kind: 'vulnerability' | 'secret' | 'misconfiguration' | 'license';
  /** `CVE-…` or `GHSA-…`; a rule's id; a licence's name. */
  id: string;
  severity: Severity;
  title: string;
  /** Whose package: the distribution's or the application's; '' for what is in no package. */
  of: 'os' | 'library' | '';
  /** The package, or the file that a secret or misconfiguration is in. */
  subject: string;
  /** Where in the image: the package's or the secret's file, or the target that has the package. */
  path: string;
  /** Versions that the package has and is fixed in; '' where there is none. Several fixes stand for several lines of releases. */
  installed: string;
  fixed: string;
  url: string;
}

export interface Report {
  findings: Finding[];
  /** Packages that Trivy recognised. With none, a clean scan for vulnerabilities says nothing. */
  packages: number;
  /** `sha256:…` of the image's configuration, as Trivy read it. */
  imageId: string;
  /** `debian 12.8`; '' where no distribution was recognised. */
  os: string;
  /** The distribution's end of life is past: nobody tells of its vulnerabilities any more. */
  endOfLife: boolean;
  version: string;
}

type Json = Record<string, unknown>;

/**
 * Reads Trivy's JSON (SchemaVersion 2: trivy.dev/docs/latest/configuration/reporting/#json). All of it is kept whatever its
 * severity; deciding is for the gate.
 * @param artifact What must have been scanned, as Trivy calls it
 * @throws ActionError where it is not such a report: then nothing is known, which must not look like "clean"
 */
export function parseReport(text: string, artifact = 'container_image'): Report {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new ActionError("Trivy's report is not JSON", { cause });
  }
  const report = objectOf(document);
  if (report.SchemaVersion !== 2) {
    throw new ActionError(
      `Trivy's report has the schema version '${String(report.SchemaVersion)}'; 2 is known`,
      {
        help: 'Use a Trivy whose JSON has SchemaVersion 2, such as the one that this action fetches.',
      },
    );
  }
  if (report.ArtifactType !== artifact) {
    throw new ActionError(`Trivy scanned a '${String(report.ArtifactType)}', not a ${artifact}`);
  }
  const results = listOf(report.Results);
  const metadata = objectOf(report.Metadata);
  const os = objectOf(metadata.OS);
  return {
    findings: results.flatMap(findingsOf).sort(bySeverity),
    packages: results.reduce((sum, result) => sum + listOf(result.Packages).length, 0),
    imageId: textOf(metadata.ImageID),
    os: os.Family === 'none' ? '' : [textOf(os.Family), textOf(os.Name)].filter(Boolean).join(' '),
    endOfLife: os.EOSL === true,
    version: textOf(objectOf(report.Trivy).Version),
  };
}

/**
 * The report as it is given out. The image has its own name, in place of the folder that Trivy was given: code scanning takes a
 * finding with another place for another finding, and a folder's name changes from run to run. What surrounds secrets is left
 * out: Trivy blots out what its rule matched, but the lines around it, which it shows as they are, may hold the rest of a key.
 */
export function published(text: string, name: string): string {
  const report = objectOf(JSON.parse(text));
  const folder = textOf(report.ArtifactName);
  report.ArtifactName = name;
  for (const result of listOf(report.Results)) {
    const target = textOf(result.Target);
    if (folder !== '' && target.startsWith(folder)) result.Target = `${name}${target.slice(folder.length)}`;
    for (const secret of listOf(result.Secrets)) {
      secret.Match = '(not shown)';
      delete secret.Code;
    }
  }
  return `${JSON.stringify(report, null, 2)}\n`;
}

function findingsOf(result: Json): Finding[] {
  const target = textOf(result.Target);
  const of = result.Class === 'os-pkgs' ? 'os' : 'library';
  return [
    ...listOf(result.Vulnerabilities).map(
      (found): Finding => ({
        kind: 'vulnerability',
        id: textOf(found.VulnerabilityID),
        severity: severityOf(found.Severity),
        title: textOf(found.Title) || textOf(found.VulnerabilityID),
        of,
        subject: textOf(found.PkgName),
        path: textOf(found.PkgPath) || target,
        installed: textOf(found.InstalledVersion),
        fixed: textOf(found.FixedVersion),
        url: textOf(found.PrimaryURL),
      }),
    ),
    ...listOf(result.Secrets).map(
      (found): Finding => ({
        kind: 'secret',
        id: textOf(found.RuleID),
        severity: severityOf(found.Severity),
        title: textOf(found.Title),
        of: '',
        subject: `${target}:${textOf(found.StartLine)}`,
        path: target,
        installed: '',
        fixed: '',
        url: '',
      }),
    ),
    ...listOf(result.Misconfigurations)
      .filter(({ Status }) => Status === undefined || Status === 'FAIL')
      .map(
        (found): Finding => ({
          kind: 'misconfiguration',
          id: textOf(found.ID) || textOf(found.AVDID),
          severity: severityOf(found.Severity),
          title: textOf(found.Title),
          of: '',
          subject: target,
          path: target,
          installed: '',
          fixed: '',
          url: textOf(found.PrimaryURL),
        }),
      ),
    ...listOf(result.Licenses).map(
      (found): Finding => ({
        kind: 'license',
        id: textOf(found.Name),
        severity: severityOf(found.Severity),
        title: `licence ${textOf(found.Name)} (${textOf(found.Category)})`,
        of: '',
        subject: textOf(found.PkgName) || textOf(found.FilePath),
        path: textOf(found.FilePath) || target,
        installed: '',
        fixed: '',
        url: textOf(found.Link),
      }),
    ),
  ];
}

function bySeverity(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    a.subject.localeCompare(b.subject) ||
    a.id.localeCompare(b.id)
  );
}

function severityOf(value: unknown): Severity {
  return severities.find((severity) => severity === value) ?? 'UNKNOWN';
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
