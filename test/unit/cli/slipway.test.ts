import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { actionNames, inShort, readAction } from '../../../src/cli/catalogue.ts';
import { completionScript } from '../../../src/cli/completion.ts';
import { guideOf } from '../../../src/cli/guide.ts';
import { inputsOf } from '../../../src/cli/options.ts';
import { programOf, unknownVerb } from '../../../src/cli/program.ts';
import { runCli } from '../../support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const context = { signal: new AbortController().signal, stdout: process.stdout, stderr: process.stderr };
const program = programOf(context, () => {}, '0.0.0');
const verbs = program.commands.map((command) => command.name());

describe('verbs', () => {
  test('there is one for each action, with its inputs as options by the same names', () => {
    for (const name of actionNames()) {
      const action = readAction(name);
      const options = program.commands.find((command) => command.name() === name)?.options ?? [];
      const own = new Set(options.map(({ long }) => long));
      for (const input of action.inputs) expect(own, name).toContain(`--${input.name}`);
    }
    expect(verbs).toEqual(
      expect.arrayContaining(['init', 'ship', 'status', 'releases', 'logs', 'completion']),
    );
  });

  test.each(actionNames())('the examples of %s are command lines that it takes', (name) => {
    const action = readAction(name);
    for (const example of guideOf(action).examples) {
      const words = [...example.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
      expect(words[0]).toBe(name);
      const command = programOf(context, () => {}, '0').commands.find((one) => one.name() === name);
      const { operands, unknown } = command?.parseOptions(words.slice(1)) ?? { operands: ['?'], unknown: [] };
      expect([operands, unknown], example).toEqual([[], []]);
      const readable = Object.fromEntries(
        Object.entries(command?.opts() ?? {}).map(([key, value]) => [
          key,
          String(value).startsWith('@') ? '-' : value,
        ]),
      );
      expect(() => inputsOf(action, readable, { env: {}, readStdin: () => 'x' }), example).not.toThrow();
    }
  });

  test.each([
    ['deploy', /'slipway deploy-(fleet|service)'/],
    ['taskdef', /'slipway render-taskdef'/],
    ['frobnicate', /--help/],
  ])("'%s' is no verb", (given, help) => {
    expect(unknownVerb(given, [...verbs, 'deploy-service', 'render-taskdef']).help).toMatch(help);
  });

  test.each([
    [
      'Builds an image for linux/amd64, reproducibly where BuildKit can, to an OCI archive. Nothing is pushed.',
      'Builds an image for linux/amd64, reproducibly where BuildKit can, to an OCI archive',
    ],
    [
      'Scans once, and fails on v1.2 findings; a broken scanner is none.',
      'Scans once, and fails on v1.2 findings',
    ],
    ['No full stop', 'No full stop'],
  ])('%s', (description, short) => {
    expect(inShort(description)).toBe(short);
  });
});

describe('the process', () => {
  test('--help teaches: options, outputs, examples, needs, exit codes', async () => {
    const { stdout, stderr, exitCode } = await runCli(['rollback', '--help']);
    expect([stderr, exitCode]).toEqual(['', 0]);
    expect(stdout).toMatch(
      /^Usage: slipway rollback \[options\]\n\nBrings an ECS service back to its last verified revision/,
    );
    expect(stdout).toMatch(/\nNeeded:\n {2}--service <text> +The ECS service's name\.\n/);
    expect(stdout).toMatch(/\n {2}--cluster <text> +The cluster's name or ARN\. \(default: default\)\n/);
    for (const title of ['Options', 'Everywhere', 'Outputs', 'Examples', 'It needs', 'Exit codes'])
      expect(stdout).toMatch(new RegExp(`\\n${title}:\\n`));
    expect(stdout).toMatch(/\n {2}slipway rollback --cluster dev --service user\n/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test.each<[string[], number, RegExp]>([
    [['--version'], 0, /^$/],
    [[], 2, /Usage: slipway/],
    [['deploi-service'], 2, /error: there is no verb 'deploi-service'/],
    [['plan', '--enviroment', 'dev'], 2, /unknown option '--enviroment'; did you mean --environment\?/],
    [['rollback'], 2, /error: --service is required and was not given\nhelp: 'slipway rollback --help'/],
    [
      ['rollback', '--service', 'a', '--wait-for-minutes', '0'],
      2,
      /--wait-for-minutes is '0'; it must be a whole number from 1 to 360/,
    ],
    [['rollback', '--service'], 2, /option '--service <text>' argument missing/],
    [['completion', 'tcsh'], 2, /'tcsh' is invalid.*Allowed choices are bash, zsh, fish/],
    [['ship'], 2, /required option '-e, --environment <name>' not specified/],
    [['init', '--service', 'a'], 2, /--cluster and --service go together/],
  ])('%j ends with %d', async (args, code, message) => {
    const { stderr, stdout, exitCode } = await runCli(args, { cwd: folder });
    expect(exitCode).toBe(code);
    expect(stderr).toMatch(message);
    if (code !== 0) expect(stdout).toBe('');
  });

  test('an action that fails ends with 1, and shows why in words', async () => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, '{"family": ');
    const args = ['render-taskdef', '--task-definition', file, '--container-name', 'a', '--image', 'x:1'];
    const { stdout, exitCode } = await runCli(args, { cwd: folder });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/error: .*is not JSON/s);
    expect(stdout).toMatch(/✗ render-taskdef/);
  });

  test('--json gives the outputs as one object on standard output; a file that an output names stays', async () => {
    const file = join(folder, 'taskdef.json');
    const definition = {
      family: 'user',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      executionRoleArn: 'arn:aws:iam::111122223333:role/e',
      containerDefinitions: [{ name: 'app', image: 'x', essential: true }],
    };
    writeFileSync(file, JSON.stringify(definition));
    const image = `111122223333.dkr.ecr.us-east-1.amazonaws.com/user@sha256:${'1'.repeat(64)}`;
    const args = [
      'render-taskdef',
      '--task-definition',
      file,
      '--container-name',
      'app',
      '--image',
      image,
      '--json',
    ];
    const { stdout, stderr, exitCode } = await runCli(args, { cwd: folder });
    expect(exitCode, stderr).toBe(0);
    const outputs = JSON.parse(stdout) as Record<string, string>;
    expect(outputs.family).toBe('user');
    const rendered = await import(outputs['task-definition'] ?? '', { with: { type: 'json' } });
    expect(rendered.default.containerDefinitions[0].image).toBe(image);
    rmSync(join(outputs['task-definition'] ?? folder, '../..'), { recursive: true, force: true });
  });

  test('colours only where they are wanted', async () => {
    const coloured = (text: string) => text.includes('\x1b[');
    const run = async (env: Record<string, string>) => {
      const help = await runCli(['plan', '--help'], { env });
      const failed = await runCli(['nope'], { env });
      return [coloured(help.stdout), coloured(failed.stderr)];
    };
    expect(await run({})).toEqual([false, false]);
    expect(await run({ FORCE_COLOR: '1' })).toEqual([true, true]);
    expect(await run({ NO_COLOR: '1' })).toEqual([false, false]);
  });

  test('as in a terminal: with a pseudo-terminal it has colours, and cuts nothing off', () => {
    if (spawnSync('script', ['--version']).status !== 0) return;
    const bin = join(import.meta.dirname, '../../../bin/slipway.js');
    const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...env } = process.env;
    const shown = execFileSync('script', ['-qc', `"${process.execPath}" "${bin}" nope`, '/dev/null'], {
      encoding: 'utf8',
      env: { ...env, TERM: 'xterm-256color', SHELL: '/bin/sh' },
      stdio: ['ignore', 'pipe', 'pipe'],
    } as never) as unknown as string;
    expect(shown).toContain('\x1b[31merror:\x1b[39m');
  });
});

describe('completion', () => {
  const bash = (line: string[]) => {
    const words = line.map((word) => `'${word}'`).join(' ');
    const script = `${completionScript('bash', program)}\nCOMP_WORDS=(slipway ${words}); COMP_CWORD=${line.length}; _slipway; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', script], { encoding: 'utf8', cwd: folder }).trim().split('\n');
  };
  const missing = spawnSync('bash', ['--version']).status !== 0;

  test.skipIf(missing && process.env.CI !== 'true')(
    'bash completes verbs, options, choices and files',
    () => {
      writeFileSync(join(folder, 'fleet.yml'), '');
      expect(bash(['smok'])).toEqual(['smoke-verify']);
      expect(bash(['render-taskdef', '--mo'])).toEqual(['--mode']);
      expect(bash(['render-taskdef', '--mode', 'r'])).toEqual(['replace']);
      expect(bash(['plan', '--all', ''])).toEqual(['true', 'false']);
      expect(bash(['plan', '--fleet', 'fl'])).toEqual(['fleet.yml']);
      expect(bash(['completion', ''])).toEqual(['bash', 'zsh', 'fish']);
      expect(bash(['status', '--js'])).toEqual(['--json']);
    },
  );

  test.each(['bash', 'zsh', 'fish'] as const)('%s: every verb and every option is in it', (shell) => {
    const script = completionScript(shell, program);
    for (const command of program.commands) {
      expect(script).toContain(command.name());
      for (const { long, hidden } of command.options)
        if (!hidden) expect(script).toContain(shell === 'fish' ? `-l ${long?.slice(2)}` : long);
    }
  });
});
