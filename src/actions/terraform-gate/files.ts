import { createHash } from 'node:crypto';
import { copyFile, lstat, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActionError } from '../../runtime/errors.ts';

/** A private copy of a plan file: what was hashed and reviewed is what is applied, whatever becomes of the file itself. */
export interface PlanCopy {
  path: string;
  /** 64 hexadecimal digits. */
  sha256: string;
  remove(): Promise<void>;
}

/** @throws ActionError if the file isn't there, or is no plain file */
export async function copyOf(file: string): Promise<PlanCopy> {
  const kind = await lstat(file).catch((cause: unknown) => {
    throw new ActionError(`there is no plan file '${file}'`, {
      cause,
      help: "Download the artifact with the plan before this step, or check 'plan-file' and 'working-directory'.",
    });
  });
  if (!kind.isFile()) throw new ActionError(`the plan file '${file}' is not a plain file`);
  // A plan holds every value of the state, secrets too: mkdtemp's folder is for its owner alone.
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'slipway-plan-'));
  const path = join(folder, 'plan');
  await copyFile(file, path);
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  return { path, sha256, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** @throws ActionError if the file is not the reviewed one */
export function demandReviewed(file: string, sha256: string, reviewed: string | undefined): void {
  if (reviewed === undefined) {
    throw new ActionError("mode 'apply' needs 'plan-sha256', the hash of the plan that was reviewed", {
      help: "Hand on this action's output plan-sha256 from the job that made the plan.",
    });
  }
  const wanted = reviewed.toLowerCase().replace(/^sha256:/, '');
  if (!/^[0-9a-f]{64}$/.test(wanted)) {
    throw new ActionError(`'plan-sha256' is '${reviewed}'; it must be 64 hexadecimal digits`);
  }
  if (wanted === sha256) return;
  throw new ActionError(
    `the plan file '${file}' is not the one that was reviewed: its sha256 is ${sha256}, that of the reviewed plan is ${wanted}`,
    {
      help: 'Nothing was applied. Hand on the very file of the reviewing job (an artifact), or review this one first.',
    },
  );
}

/** @throws ActionError if the folder holds no code for Terraform, before anything is downloaded for it */
export async function demandModule(folder: string, given: string): Promise<void> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new ActionError(`the folder '${given}' can't be read`, { cause, help: checkout });
  });
  if (names.some((name) => /\.(tf|tofu)(\.json)?$/.test(name))) return;
  throw new ActionError(`'${given}' holds no Terraform code`, { help: checkout });
}

const checkout =
  "Run actions/checkout before this step, and give the root module's folder as 'working-directory'.";
