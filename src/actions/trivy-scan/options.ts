import { basename } from 'node:path';
import type { Credentials } from '../../http/requests.ts';
import { InputError } from '../../runtime/inputs.ts';
import { type Finding, type Severity, severities } from '../../trivy/report.ts';
import type { Inputs } from './io.generated.ts';
import { type RemoteImage, remoteImage } from './remote.ts';

/** Trivy's scanners, and what each finds. */
const kinds = {
  vuln: 'vulnerability',
  secret: 'secret',
  misconfig: 'misconfiguration',
  license: 'license',
} as const;
const scanners = Object.keys(kinds);
const vulnTypes = ['os', 'library'];

/** What is scanned, with the name that reports give it. */
export type Source =
  | { kind: 'archive'; path: string; name: string }
  | { kind: 'image'; image: RemoteImage; credentials: Credentials | undefined; name: string };

/** @throws InputError unless exactly one image is given, and credentials whole; ActionError for a name that is none */
export function sourceOf(inputs: Pick<Inputs, 'archive' | 'image' | 'username' | 'password'>): Source {
  const { archive, image, username, password } = inputs;
  if ((archive === undefined) === (image === undefined)) {
    throw new InputError(
      `inputs 'archive' and 'image' both say what to scan; ${archive === undefined ? 'neither was' : 'both were'} given`,
      { help: "Give 'archive' for what build-amd64 has just built, 'image' for what a registry has." },
    );
  }
  if ((username === undefined) !== (password === undefined))
    throw new InputError("inputs 'username' and 'password' go together; only one of them was given");
  if (image !== undefined) {
    const credentials = username === undefined || password === undefined ? undefined : { username, password };
    return { kind: 'image', image: remoteImage(image), credentials, name: image };
  }
  if (username !== undefined)
    throw new InputError(
      "inputs 'username' and 'password' are for the registry of 'image'; an archive needs none",
    );
  const path = archive ?? '';
  return { kind: 'archive', path, name: basename(path, '.tar') };
}

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
  throw new InputError(`input 'version' is '${given}'; it must be a release of Trivy, such as 0.75.0`);
}

/** @throws InputError */
export function sumOf(given: string | undefined): string | undefined {
  const sum = given?.replace(/^sha256:/, '').toLowerCase();
  if (sum === undefined || /^[0-9a-f]{64}$/.test(sum)) return sum;
  throw new InputError(`input 'trivy-sha256' is '${given}'; it must be 64 hexadecimal digits`);
}
