// Generated from actions/trivy-scan/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** Path of the image as an OCI image layout, a tar or a folder, such as build-amd64 puts out. Give this or image. */
  archive: string | undefined;
  /** An image in a registry, host/name@sha256:… or host/name:tag, such as one that runs; it is read without a Docker engine. Of an image for several platforms the one for linux/amd64 is scanned. */
  image: string | undefined;
  /** The digest that must be scanned, sha256:…; another image is refused. Without it, the image of archive or image is scanned. */
  digest: string | undefined;
  /** Severities that fail the step, from CRITICAL, HIGH, MEDIUM, LOW, UNKNOWN. The report has all of them. */
  severity: string[];
  /** Let vulnerabilities pass that no release fixes yet. */
  ignoreUnfixed: boolean;
  /** What to look for, from vuln, secret, misconfig, license. */
  scanners: string[];
  /** Those of the scanners whose findings may fail the step. By default all of them. */
  gateScanners: string[];
  /** Packages whose vulnerabilities may fail the step, os (the distribution's) and library (the application's). The report has all of them. */
  vulnType: string[];
  /** An earlier report of this action (its output report or sbom), such as that of the main branch. Findings that it has, and what today's database finds in the packages that it lists, don't fail the step; only what is new does. */
  baseline: string | undefined;
  /** YAML files of findings to live with, each with id, reason, owner and expires. An entry past its day fails the step. */
  ignoreFile: string[];
  /** Fail the step on findings and expired ignores. With false they are reported only; a broken scan fails either way. */
  failOnFindings: boolean;
  /** Path of a Trivy binary. Without it, the one on PATH is used, else a pinned release is fetched and checksum-verified. */
  trivy: string | undefined;
  /** The release of Trivy to fetch, such as 0.75.0, which is the default. Given, the one on PATH is not used. */
  version: string | undefined;
  /** The sha256 that Trivy must have, of the binary that trivy names, else of the release's archive for this machine. Given, the one on PATH is not used. */
  trivySha256: string | undefined;
  /** Mirrors of the vulnerability database, tried in this order, each three times. */
  databaseRepository: string[];
  /** Trivy's cache folder, which has the database. By default trivy in XDG_CACHE_HOME or ~/.cache. */
  cacheDir: string | undefined;
  /** Use the database that is in the cache folder as it is. */
  skipDbUpdate: boolean;
  /** Ask nothing of the network while scanning. Implies skip-db-update. */
  offline: boolean;
  /** User name for the registry of image. Without it ECR's own credentials or what Docker keeps of a login are taken, else none. */
  username: string | undefined;
  /** Password or token for the registry of image. */
  password: string | undefined;
  /** The longest that one run of Trivy may take. */
  timeout: number;
}

export interface Outputs {
  /** clean, findings (something that the gate fails and no ignore or baseline covers) or broken (the scanner failed, or the image could not be read from its registry; nothing is known). */
  result: string | number | boolean;
  /** The digest of the image that was scanned, sha256:…, of its manifest and never of an index. */
  digest: string | number | boolean;
  /** When it was scanned, ISO 8601 in UTC, as smoke-verify and promote take it. Empty where the scan broke. */
  scannedAt: string | number | boolean;
  /** Number of CRITICAL findings that no ignore covers, fixed or not. */
  critical: string | number | boolean;
  /** Number of HIGH findings, likewise. */
  high: string | number | boolean;
  /** Number of MEDIUM findings, likewise. */
  medium: string | number | boolean;
  /** Number of LOW findings, likewise. */
  low: string | number | boolean;
  /** Number of findings of unknown severity, likewise. */
  unknown: string | number | boolean;
  /** Number of findings that fail. */
  failing: string | number | boolean;
  /** Number of findings of any severity that the baseline doesn't have, not ignored. Empty without a baseline. */
  new: string | number | boolean;
  /** Number of findings that the baseline has and this image doesn't. Empty without a baseline. */
  gone: string | number | boolean;
  /** Path of Trivy's whole report as JSON, with nothing left out but the text around secrets. */
  report: string | number | boolean;
  /** Path of the same report as SARIF, for code scanning. */
  sarif: string | number | boolean;
  /** Path of the packages in the image as a CycloneDX SBOM, JSON. */
  sbom: string | number | boolean;
  /** Where the vulnerability database came from, a mirror or cache; sample for the sample database of tests, with which a clean result means little. */
  database: string | number | boolean;
  /** When the vulnerability database was made, RFC 3339. */
  databaseUpdatedAt: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "trivy-scan",
  inputs: {
    archive: {"name":"archive","type":"string"},
    image: {"name":"image","type":"string"},
    digest: {"name":"digest","type":"string"},
    severity: {"name":"severity","type":"list","default":"CRITICAL,HIGH"},
    ignoreUnfixed: {"name":"ignore-unfixed","type":"boolean","default":"false"},
    scanners: {"name":"scanners","type":"list","default":"vuln,secret"},
    gateScanners: {"name":"gate-scanners","type":"list"},
    vulnType: {"name":"vuln-type","type":"list","default":"os,library"},
    baseline: {"name":"baseline","type":"string"},
    ignoreFile: {"name":"ignore-file","type":"list"},
    failOnFindings: {"name":"fail-on-findings","type":"boolean","default":"true"},
    trivy: {"name":"trivy","type":"string"},
    version: {"name":"version","type":"string"},
    trivySha256: {"name":"trivy-sha256","type":"string"},
    databaseRepository: {"name":"database-repository","type":"list","default":"mirror.gcr.io/aquasec/trivy-db:2,ghcr.io/aquasecurity/trivy-db:2,public.ecr.aws/aquasecurity/trivy-db:2"},
    cacheDir: {"name":"cache-dir","type":"string"},
    skipDbUpdate: {"name":"skip-db-update","type":"boolean","default":"false"},
    offline: {"name":"offline","type":"boolean","default":"false"},
    username: {"name":"username","type":"string"},
    password: {"name":"password","type":"secret"},
    timeout: {"name":"timeout","type":"duration","default":"10m"},
  },
  outputs: {
    result: "result",
    digest: "digest",
    scannedAt: "scanned-at",
    critical: "critical",
    high: "high",
    medium: "medium",
    low: "low",
    unknown: "unknown",
    failing: "failing",
    new: "new",
    gone: "gone",
    report: "report",
    sarif: "sarif",
    sbom: "sbom",
    database: "database",
    databaseUpdatedAt: "database-updated-at",
  },
};
