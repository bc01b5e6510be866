import { Command, InvalidArgumentError, Option } from 'commander';
import type { FaultInput, LocalFargate, LocalFargateOptions } from './index.ts';

const command = new Command('local')
  .usage('[options]')
  .description(
    'Local Fargate: an AWS endpoint on this machine that really runs ECS services. Prints "ready URL" on stdout once it ' +
      'accepts requests; point clients at it with AWS_ENDPOINT_URL and any credentials.',
  )
  .option('--port <port>', 'the port to listen on; 0 for any free one', port, 4566)
  .addOption(
    new Option(
      '--engine <engine>',
      'docker runs containers; scripted pretends, as LOCAL_SCRIPT in their environment says',
    )
      .choices(['docker', 'scripted'])
      .default('docker'),
  )
  .option('--state <dir>', 'keep state here from one run to the next; without it nothing is left behind')
  .option(
    '--upstream <url>',
    'the AWS stand-in for all other services; without it a MiniStack is started when needed',
    url,
  )
  .option('--speed <n>', 'run time this many times as fast; only with --engine scripted', speed, 1)
  .option(
    '--inject-sidecar',
    'add a container to every task that is in no task definition, as GuardDuty does',
  )
  .option('--host <address>', 'the address to listen on; another than 127.0.0.1 lets others in', '127.0.0.1')
  .option(
    '--fault <json>',
    'order a fault from the start, such as {"fault":"throttle","rate":"aws"}; may be given more than once',
    fault,
    [],
  )
  .addHelpText(
    'after',
    `
Examples:
  $ npm run local
  $ npm run local -- --port 0 --engine scripted --speed 20
  $ AWS_ENDPOINT_URL=http://127.0.0.1:4566 aws ecs list-clusters

The console is at http://127.0.0.1:4566/_local/. Ctrl-C stops it and all that it started.`,
  )
  .allowExcessArguments(false)
  .parse();

const options = command.opts<{
  port: number;
  engine: LocalFargateOptions['engine'];
  state?: string;
  upstream?: string;
  speed: number;
  injectSidecar?: boolean;
  host: string;
  fault: FaultInput[];
}>();
if (options.speed !== 1 && options.engine !== 'scripted') {
  command.error(`error: --speed ${options.speed} needs --engine scripted: containers run in real time only`);
}

// The timers of Local Fargate do not keep the process alive; this does.
setInterval(() => {}, 2 ** 30);
/** How long stopping may take, in milliseconds. */
const patience = 30_000;
let local: LocalFargate | undefined;
let stopping = false;

async function stop(exitCode: number): Promise<void> {
  // Whoever asks twice does not want to wait.
  if (stopping) process.exit(130);
  stopping = true;
  setTimeout(() => {
    process.stderr.write(`error: what runs did not stop within ${patience / 1000} s\n`);
    process.exit(1);
  }, patience);
  await local?.close();
  process.exit(exitCode);
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // While it is still starting, startLocalFargate's own clean-up at the process's exit does.
    if (local) void stop(0);
    else process.exit(0);
  });
}
process.on('uncaughtException', (error) => {
  process.stderr.write(`internal error: ${error.stack ?? error.message}\n`);
  if (!stopping) void stop(1);
});
process.stdout.on('error', () => {});

try {
  // Not before the options have passed: a wrong one is told at once.
  const { startLocalFargate } = await import('./index.ts');
  local = await startLocalFargate({
    port: options.port,
    engine: options.engine,
    speed: options.speed,
    injectSidecar: options.injectSidecar ?? false,
    host: options.host,
    faults: options.fault,
    ...(options.state !== undefined && { stateDir: options.state }),
    ...(options.upstream !== undefined && { upstream: options.upstream }),
  });
  process.stdout.write(`ready ${local.url}\n`);
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

function port(text: string): number {
  const value = Number(text);
  if (/^\d{1,5}$/.test(text) && value <= 65_535) return value;
  throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
}

function fault(text: string, before: FaultInput[]): FaultInput[] {
  try {
    return [...before, JSON.parse(text)];
  } catch (error) {
    throw new InvalidArgumentError(
      `It must be JSON: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

function speed(text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value > 0 && value <= 1000) return value;
  throw new InvalidArgumentError('It must be a number above 0 and up to 1000.');
}

function url(text: string): string {
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  const web = parsed?.protocol === 'http:' || parsed?.protocol === 'https:';
  if (web && parsed.pathname === '/' && parsed.search === '') return parsed.origin;
  throw new InvalidArgumentError(
    'It must be an http or https URL without a path, such as http://127.0.0.1:4577.',
  );
}
