import { parseYaml, type Source } from '../runtime/yaml.ts';
import { checkFleet } from './check.ts';
import { fleetError, type Problem } from './problems.ts';
import type { FleetFile } from './schema.ts';
import { isFleetFile } from './shape.ts';

/**
 * Reads a manifest.
 * @param file Its path, as errors and annotations shall name it
 * @throws ActionError with everything that is wrong, each with file, line and column; YAML's own errors, then the
 * schema's, then what fields say about each other (each kind only where the one before found nothing)
 */
export async function loadFleet(text: string, file: string): Promise<FleetFile> {
  const source = parseYaml(text, file);
  if (source.problems.length > 0) throw fleetError(source.problems);
  const value: unknown = withTexts(source);
  const refuse = (problems: readonly Problem[]) =>
    fleetError(problems.map((problem) => placed(source, problem)));
  if (!isFleetFile(value)) {
    // Only a manifest with a mistake in it pays for loading the schema.
    const { shapeProblems } = await import('./explain.ts');
    throw refuse(shapeProblems(value));
  }
  const problems = checkFleet(value);
  if (problems.length > 0) throw refuse(problems);
  return value;
}

/** Where something of a manifest stands, for an error found later, such as a Dockerfile that isn't there. */
export function placeIn(text: string, file: string, path: readonly PropertyKey[]) {
  return parseYaml(text, file).placeOf(path);
}

function placed(source: Source, { path, key, message }: Problem) {
  return { place: source.placeOf(path, key), message };
}

/** Variables are texts: `1.10` and `0x1F` stay as they are written, not as YAML reads them. */
function withTexts(source: Source): unknown {
  const walk = (value: unknown, path: string[]): unknown => {
    if (Array.isArray(value)) return value;
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, walk(inner, [...path, key])]),
      );
    }
    const isVariable = ['env', 'build-args', 'log-options'].includes(path.at(-2) ?? '');
    return isVariable && (typeof value === 'number' || typeof value === 'boolean')
      ? (source.textOf(path) ?? value)
      : value;
  };
  return walk(source.value, []);
}
