import { InputError } from '../../runtime/inputs.ts';
import { linesOf } from './command.ts';

/** A service to build. Paths are relative to the workspace. */
export interface Service {
  name: string;
  context: string;
  file?: string | undefined;
  target?: string | undefined;
  buildArgs: Record<string, string>;
}

/**
 * The input `services`: plan's matrix, `{"include":[…]}`, or a list of such entries; of an entry `service` (or `name`),
 * `context`, `file`, `target` and `build-args` are read.
 * @throws InputError naming the entry and what it lacks
 */
export function parseServices(given: unknown): Service[] {
  const list = isObject(given) ? given.include : given;
  if (!Array.isArray(list)) {
    throw new InputError("input 'services' is no list of services", {
      help: `Give plan's output 'matrix', or JSON such as [{"service":"user","context":"services/user"}].`,
    });
  }
  const services = list.map((entry: unknown, at): Service => {
    if (!isObject(entry)) throw new InputError(`input 'services': entry ${at + 1} is not an object`);
    const name = textOf(entry.service) ?? textOf(entry.name);
    // It names a file, a bake target and the scope of a cache.
    if (name === undefined || !/^[a-zA-Z0-9][a-zA-Z0-9_-]*$/.test(name)) {
      throw new InputError(
        `input 'services': entry ${at + 1} ${name === undefined ? "has no 'service'" : `is called '${name}'`}`,
        { help: 'A name has letters, digits, - and _.' },
      );
    }
    return {
      name,
      context: textOf(entry.context) ?? '.',
      file: textOf(entry.file),
      target: textOf(entry.target),
      buildArgs: argumentsOf(entry['build-args'], name),
    };
  });
  const twice = services.find(({ name }, at) => services.findIndex((other) => other.name === name) !== at);
  if (twice !== undefined) throw new InputError(`input 'services' has '${twice.name}' twice`);
  return services;
}

/** An object of texts, or KEY=VALUE lines as plan gives them. */
function argumentsOf(given: unknown, service: string): Record<string, string> {
  if (isObject(given)) {
    return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]));
  }
  return Object.fromEntries(
    linesOf(textOf(given)).map((line) => {
      const at = line.indexOf('=');
      if (at < 1) {
        throw new InputError(`input 'services': '${line}' of ${service}'s build-args is not KEY=VALUE`);
      }
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
