import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { home } from '../../../src/cli/catalogue.ts';

const require = createRequire(import.meta.url);

/** IAM's words for the services whose SDK packages are called otherwise. */
const prefixes: Readonly<Record<string, string>> = {
  'elastic-load-balancing-v2': 'elasticloadbalancing',
  'cloudwatch-logs': 'logs',
};

/** A top-level declaration of a module, or what the module does when it is loaded. */
interface Part {
  text: string;
  calls: string[];
  /** Modules that it loads when it runs. */
  loads: string[];
}

interface Module {
  parts: Map<string, Part>;
  /** Name here → file and name there. */
  imports: Map<string, { file: string; name: string }>;
}

const modules = new Map<string, Module>();
/** The part that runs when a module is loaded. */
const itself = '(module)';

/**
 * The IAM actions that an action's entry, or another module of `src/`, can come to call: each `XCommand` of an AWS SDK client that is
 * within reach, function by function. What goes over the wire without a client of the SDK (the registry, S3) is not among them.
 */
export function callsOf(...entries: string[]): Set<string> {
  const calls = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string, name: string) => {
    const key = `${file}#${name}`;
    if (seen.has(key)) return;
    seen.add(key);
    const { parts, imports } = moduleOf(file);
    const part = parts.get(name);
    if (part === undefined) {
      // Passed on: `export { x } from './y.ts'`.
      const other = imports.get(name);
      if (other !== undefined) visit(other.file, other.name);
      return;
    }
    for (const call of part.calls) calls.add(call);
    const words = new Set(part.text.match(/[A-Za-z_$][\w$]*/g));
    for (const loaded of part.loads)
      for (const word of [itself, ...words]) if (moduleOf(loaded).parts.has(word)) visit(loaded, word);
    for (const word of words) {
      const other = imports.get(word);
      if (other !== undefined)
        for (const one of other.name === '*' ? exportsOf(other.file) : [other.name]) visit(other.file, one);
      else if (word !== name && parts.has(word)) visit(file, word);
    }
  };
  for (const entry of entries) visit(join(home, 'src', entry), itself);
  return calls;
}

const exportsOf = (file: string) => [...moduleOf(file).parts.keys()];

function moduleOf(file: string): Module {
  const known = modules.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  const clients = [
    ...new Set([...text.matchAll(/'@aws-sdk\/client-([a-z0-9-]+)'/g)].map(([, one = '']) => one)),
  ];
  const imports: Module['imports'] = new Map();
  const from = (path: string) => resolve(dirname(file), path);
  for (const [, type, names = '', path = ''] of text.matchAll(
    /(?:import|export)\s+(type\s+)?(\*\s+as\s+\w+|\{[^}]*\})\s+from\s+'(\.[^']+)'/g,
  )) {
    if (type !== undefined) continue;
    importNames(names, from(path));
  }
  function importNames(names: string, target: string) {
    const all = /^\*\s+as\s+(\w+)/.exec(names);
    if (all !== null) imports.set(all[1] ?? '', { file: target, name: '*' });
    for (const one of names.replace(/[{}]/g, '').split(',')) {
      if (/^\s*type\s/.test(one)) continue;
      const [, name = '', as = name] = /^\s*(\w+)(?:\s*(?:as|:)\s*(\w+))?\s*$/.exec(one) ?? [];
      if (name !== '') imports.set(as, { file: target, name });
    }
  }

  const parts = new Map<string, Part>();
  const body = text.replace(/^(?:import|export)\s[^;]*?from '[^']+';$/gm, '');
  let name = itself;
  let lines: string[] = [];
  const close = () => {
    const own = lines.join('\n');
    const before = parts.get(name);
    parts.set(name, {
      text: `${before?.text ?? ''}\n${own}`,
      calls: [...(before?.calls ?? []), ...commandsIn(own, clients)],
      loads: [
        ...(before?.loads ?? []),
        ...[...own.matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, path = '']) => from(path)),
      ],
    });
    lines = [];
  };
  for (const line of body.split('\n')) {
    const declared = /^(?:export )?(?:async )?(?:function\*?|const|let|class|abstract class) (\w+)/.exec(
      line,
    );
    if (declared !== null || /^[a-z]/.test(line)) {
      close();
      // What a type says is called nowhere.
      name = /^(?:export )?(?:interface|type) /.test(line) ? '(type)' : (declared?.[1] ?? itself);
    }
    lines.push(line);
  }
  close();
  const made = { parts, imports };
  modules.set(file, made);
  return made;
}

function commandsIn(text: string, clients: readonly string[]): string[] {
  return [
    ...new Set([...text.matchAll(/\b([A-Z]\w+)Command\(/g)].map(([, operation = '']) => operation)),
  ].map((operation) => {
    const client = clients.find((one) => has(one, operation));
    if (client === undefined) throw new Error(`no client of ${clients.join(', ')} has ${operation}`);
    return `${prefixes[client] ?? client.replaceAll('-', '')}:${operation}`;
  });
}

function has(client: string, operation: string): boolean {
  const index = require.resolve(`@aws-sdk/client-${client}`);
  return existsSync(join(dirname(index), '..', 'dist-types', 'commands', `${operation}Command.d.ts`));
}
