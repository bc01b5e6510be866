import { openLayout } from '../../docker/oci.ts';
import { checkRepositoryName, checkTag } from '../../http/address.ts';
import { openRegistry } from '../../http/registry.ts';
import { ActionError, causeChain } from '../../runtime/errors.ts';
import { InputError } from '../../runtime/inputs.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary, table } from '../../runtime/summary.ts';
import { openDestination } from './destination.ts';
import { action } from './io.generated.ts';
import { lifecyclePolicy } from './lifecycle.ts';
import { imageOf, layersText, moveTags, type PushOptions, pushUnderTags, sizeText } from './push.ts';
import { branchTag, versionTags } from './tags.ts';
import { checkCredentials, parseTargets } from './target.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const tag = checkTag(inputs.tag ?? commit());
  const version = inputs.version === undefined ? undefined : versionTags(inputs.version);
  const tags = [...new Set([tag, ...(version === undefined ? [] : [version.fixed])])];
  const branch = inputs.tagBranch ? [branchTag(process.env.GITHUB_REF ?? '')] : [];
  const given = [...inputs.tags.map(checkTag), ...branch, ...(version?.moving ?? [])];
  const movingTags = [...new Set(given)].filter((name) => !tags.includes(name));
  const mountFrom = inputs.mountFrom === undefined ? undefined : checkRepositoryName(inputs.mountFrom);
  const targets = parseTargets(inputs.repository, inputs.awsRegion);
  const credentials = checkCredentials(targets, inputs.username, inputs.password);
  const lifecycle = await lifecyclePolicy(inputs.lifecyclePolicy, inputs.untaggedDays);

  const layout = await openLayout(inputs.archive);
  const { digest } = layout;
  if (inputs.digest !== digest) {
    throw new ActionError(`the archive holds ${digest}; ${inputs.digest} was to be pushed`, {
      help: 'Only what was scanned is pushed: give the archive and the digest of one and the same build.',
    });
  }
  log.info(`${digest}, ${layout.platform}, ${sizeText(layout.size)} in ${layersText(layout.layers.length)}`);

  const options = { credentials, createRepository: inputs.createRepository, movingTags };
  const destinations = await Promise.all(
    targets.map((target) => openDestination(target, { ...options, lifecyclePolicy: lifecycle, signal })),
  );
  const image = imageOf(layout);
  const pushes = destinations.map(
    ({ address, uri, policy, credentials: own }): PushOptions => ({
      registry: openRegistry({ ...address, credentials: own, signal }),
      ...{ image, uri, policy, tags, movingTags, version: inputs.version, mountFrom },
      say: targets.length === 1 ? log.info : (line) => log.info(line.includes(uri) ? line : `${uri} ${line}`),
    }),
  );
  const started = performance.now();
  const ends = await Promise.allSettled(pushes.map((push) => pushUnderTags(push)));
  const done = pushes
    .filter((_, at) => ends[at]?.status === 'fulfilled')
    .map(({ uri }) => `${uri}@${digest}`);
  const [first] = destinations;
  if (first !== undefined && ends[0]?.status === 'fulfilled') {
    const { uri } = first;
    const registry = uri.slice(0, uri.indexOf('/'));
    const pushed = ends.some((end) => end.status === 'fulfilled' && end.value);
    setOutputs({ image: `${uri}@${digest}`, digest, imageTag: tag, registry, repositoryUri: uri, pushed });
  }
  if (done.length > 0) setOutputs({ images: JSON.stringify(done) });
  signal.throwIfAborted();
  throwFailures(ends, pushes);

  // Only once it is everywhere: what a moving tag names must be the same image in every region.
  const moved = await Promise.all(pushes.map((push) => moveTags(push)));
  setOutputs({ tags: JSON.stringify([...tags, ...(moved[0] ?? [])]) });
  await layout.close();

  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const sent = ends.some((end) => end.status === 'fulfilled' && end.value);
  await appendSummary(
    `## ✅ ${sent ? 'Pushed' : 'There already'}: ${tags.map((one) => one.slice(0, 12)).join(', ')}\n\n${table(
      ['repository', 'tags', 'moving tags', 'size', 'pushed'],
      pushes.map(({ uri }, at) => {
        const end = ends[at];
        return [
          `\`${uri}\``,
          tags.map((one) => `\`${one}\``).join(', '),
          (moved[at] ?? []).join(', '),
          sizeText(layout.size),
          end?.status === 'fulfilled' && end.value ? `${seconds} s` : 'was there',
        ];
      }),
    )}\n\n\`\`\`text\n${done.join('\n')}\n\`\`\`\n`,
  );
});

/** @throws the only failure as it is; of several places, which failed and why */
function throwFailures(ends: readonly PromiseSettledResult<boolean>[], pushes: readonly PushOptions[]): void {
  const failures = ends.flatMap((end, at) => (end.status === 'rejected' ? [{ error: end.reason, at }] : []));
  const [first] = failures;
  if (first === undefined) return;
  if (ends.length === 1) throw first.error;
  const list = failures.map(({ error, at }) => `${pushes[at]?.uri}: ${causeChain(error).join(': ')}`);
  throw new ActionError(
    `the push failed in ${failures.length} of ${ends.length} places; no moving tag was moved\n${list.join('\n')}`,
    { help: 'Run the job again: what is there already is not sent again.' },
  );
}

function commit(): string {
  const sha = process.env.GITHUB_SHA ?? '';
  if (sha !== '') return sha;
  throw new InputError("input 'tag' was not given, and there is no GITHUB_SHA to take instead");
}
