import { InputError } from '../../runtime/inputs.ts';
import { type Severity, severities } from '../../trivy/report.ts';

const scanners = ['vuln', 'secret', 'misconfig', 'license'] as const;

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
