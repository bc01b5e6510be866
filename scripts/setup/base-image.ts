import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { apt, execute, hasApt, must, SetupError, say, step } from './step.ts';

const image = 'node:24-slim';
const help = `Run 'docker pull ${image}' where Docker Hub can be reached, or 'docker load' it from a file, then run the command again.`;

/** The base image that the services' Dockerfiles name: the engine's, else Docker Hub's, else one made here under the same name. */
export async function ensureBaseImage(): Promise<void> {
  if ((await docker(['image', 'inspect', image])).code === 0) return say(`base image ${image} is there`);
  const pulled = await step(`pulling the base image ${image} from Docker Hub`, () =>
    docker(['pull', '--quiet', image], 60_000),
  );
  if (pulled.code === 0) return;
  say(`  Docker Hub can't be reached (${lastLine(pulled.stderr)})`);
  if (process.platform !== 'linux' || !(await hasApt())) {
    throw new SetupError(
      `the base image ${image} can't be pulled, and it can only be made on Debian by root`,
      help,
    );
  }
  await step(
    `making ${image} from Debian's packages and npm's Node (stands in for the official image; for trials only)`,
    make,
  );
}

async function make(): Promise<void> {
  if ((await execute('debootstrap', ['--version'])).code === 127) await apt(['debootstrap'], help);
  const folder = mkdtempSync(join(tmpdir(), 'slipway-base-'));
  try {
    const rootfs = join(folder, 'rootfs');
    await must('debootstrap', ['--variant=minbase', 'bookworm', rootfs], help);
    rmSync(join(rootfs, 'var/cache/apt'), { recursive: true, force: true });
    rmSync(join(rootfs, 'var/lib/apt/lists'), { recursive: true, force: true });
    const tar = join(folder, 'rootfs.tar');
    await must('tar', ['-C', rootfs, '-cf', tar, '.'], help);
    await must('docker', ['import', tar, 'slipway/debian:bookworm-slim'], help);
    const context = join(folder, 'context');
    await must('mkdir', ['-p', context], help);
    copyFileSync(nodeBinary(), join(context, 'node'));
    await must('cp', ['-RL', npmFolder(), join(context, 'npm')], help);
    writeFileSync(join(context, 'Dockerfile'), dockerfile(context));
    await must('docker', ['build', '--quiet', '--tag', image, context], help, {
      env: { ...process.env, DOCKER_BUILDKIT: '0' },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function dockerfile(context: string): string {
  // A machine behind a proxy that rewrites TLS trusts an authority of its own; npm in a build needs to trust it too.
  const authorities = process.env.NODE_EXTRA_CA_CERTS;
  const trusts = authorities !== undefined && existsSync(authorities);
  if (trusts) writeFileSync(join(context, 'authorities.pem'), readFileSync(authorities));
  return [
    'FROM slipway/debian:bookworm-slim',
    'COPY node /usr/local/bin/node',
    'COPY npm /usr/local/lib/node_modules/npm',
    'RUN groupadd --gid 1000 node && useradd --uid 1000 --gid node --shell /bin/bash --create-home node \\',
    ' && ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \\',
    ' && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx',
    ...(trusts
      ? [
          'COPY authorities.pem /etc/ssl/host-authorities.pem',
          'ENV NODE_EXTRA_CA_CERTS=/etc/ssl/host-authorities.pem',
        ]
      : []),
    'CMD ["node"]',
    '',
  ].join('\n');
}

function nodeBinary(): string {
  return realpathSync(process.execPath);
}

/** npm's own folder: the one beside the `npm` on PATH. */
function npmFolder(): string {
  for (const folder of (process.env.PATH ?? '').split(':')) {
    const command = join(folder, 'npm');
    if (!existsSync(command)) continue;
    const found = dirname(dirname(realpathSync(command)));
    if (existsSync(join(found, 'package.json'))) return found;
  }
  throw new SetupError("npm's own folder was not found beside the npm on PATH", help);
}

async function docker(args: string[], timeout?: number) {
  return execute('docker', args, timeout === undefined ? {} : { timeout });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
