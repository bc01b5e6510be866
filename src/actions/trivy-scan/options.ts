import { InputError } from '../../runtime/inputs.ts';
import { type Finding, type Severity, severities } from '../../trivy/report.ts';

/** Trivy's scanners, and what each finds. */
const kinds = {
  vuln: 'vulnerability',
  secret: 'secret',
  misconfig: 'misconfiguration',
  license: 'license',
} as const;
const scanners = Object.keys(kinds);
const vulnTypes = ['os', 'library'];

/** @throws InputError naming what is no severity */
export function severitiesOf(given: readonly string[]): Severity[] {
  return given.map((text) => {
    const found = severities.find((severity) => severity === text.toUpperCase());
    if (found !== undefined) return found;
    throw new InputError(`input 'severity' has '${text}'; it must be of ${severities.join(', ')}`);
  });
}

/** @throws InputError naming what is no scanner, or that there is none */
export function scannersOf(given: readonly string[]): string[] {
  for (const text of given) {
    if (!scanners.some((scanner) => scanner === text)) {
      throw new InputError(`input 'scanners' has '${text}'; it must be of ${scanners.join(', ')}`);
    }
  }
  return [...new Set(given)];
}

/**
 * The kinds of findings that may fail.
 * @throws InputError naming a scanner that doesn't run: its gate would never close
 */
export function gateKinds(given: readonly string[], running: readonly string[]): Finding['kind'][] {
  for (const text of given) {
    if (!running.includes(text)) {
      throw new InputError(
        `input 'gate-scanners' has '${text}'; it must be of the scanners, ${running.join(', ')}`,
      );
    }
  }
  const gated = given.length === 0 ? running : given;
  return gated.map((scanner) => kinds[scanner as keyof typeof kinds]);
}

/** @throws InputError naming what is no type of package */
export function vulnTypesOf(given: readonly string[]): string[] {
  for (const text of given) {
    if (!vulnTypes.includes(text)) {
      throw new InputError(`input 'vuln-type' has '${text}'; it must be of ${vulnTypes.join(', ')}`);
    }
  }
  return [...given];
}

/** A version without its v. @throws InputError */
export function versionOf(given: string | undefined): string | undefined {
  const version = given?.replace(/^v/, '');
  if (version === undefined || /^\d+\.\d+\.\d+$/.test(version)) return version;
  throw new InputError(`input 'version' is '${given}'; it must be a release of Trivy, such as 0.76.0`);
}

/** @throws InputError */
export function sumOf(given: string | undefined): string | undefined {
  const sum = given?.replace(/^sha256:/, '').toLowerCase();
  if (sum === undefined || /^[0-9a-f]{64}$/.test(sum)) return sum;
  throw new InputError(`input 'trivy-sha256' is '${given}'; it must be 64 hexadecimal digits`);
}
