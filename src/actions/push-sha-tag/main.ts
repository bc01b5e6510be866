import { openLayout } from '../../docker/oci.ts';
import { checkRepositoryName, checkTag, type RepositoryAddress } from '../../http/address.ts';
import { openRegistry } from '../../http/registry.ts';
import type { Credentials } from '../../http/requests.ts';
import { ActionError } from '../../runtime/errors.ts';
import { InputError } from '../../runtime/inputs.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary, table } from '../../runtime/summary.ts';
import { action, type Inputs } from './io.generated.ts';
import { imageOf, layersText, moveTags, pushUnderTag, sizeText } from './push.ts';
import { checkCredentials, parseTarget, type TagPolicy, type Target } from './target.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const tag = checkTag(inputs.tag ?? commit());
  const movingTags = [...new Set(inputs.tags.map(checkTag))].filter((name) => name !== tag);
  const mountFrom = inputs.mountFrom === undefined ? undefined : checkRepositoryName(inputs.mountFrom);
  const target = parseTarget(inputs.repository);
  const given = checkCredentials(target, inputs.username, inputs.password);

  const layout = await openLayout(inputs.archive);
  const { digest } = layout;
  if (inputs.digest !== digest) {
    throw new ActionError(`the archive holds ${digest}; ${inputs.digest} was to be pushed`, {
      help: 'Only what was scanned is pushed: give the archive and the digest of one and the same build.',
    });
  }
  log.info(`${digest}, ${layout.platform}, ${sizeText(layout.size)} in ${layersText(layout.layers.length)}`);

  const { address, credentials, policy } = await prepare(target, given, inputs, movingTags, signal);
  const uri = `${address.host}/${address.name}`;
  const registry = openRegistry({ ...address, credentials, signal });
  const options = { registry, image: imageOf(layout), uri, policy, tag, movingTags, mountFrom };
  const started = performance.now();
  const pushed = await pushUnderTag(options);
  const image = `${uri}@${digest}`;
  setOutputs({ image, digest, imageTag: tag, registry: address.host, repositoryUri: uri, pushed });
  await moveTags(options);
  await layout.close();

  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  await appendSummary(
    table(
      ['image', 'tag', 'moving tags', 'size', 'pushed'],
      [
        [
          `\`${image}\``,
          `\`${tag}\``,
          movingTags.join(', '),
          sizeText(layout.size),
          pushed ? `${seconds} s` : 'was there',
        ],
      ],
    ),
  );
});

/** Where to push, with what credentials, and what is known of its tags. */
async function prepare(
  target: Target,
  given: Credentials | undefined,
  inputs: Inputs,
  movingTags: readonly string[],
  signal: AbortSignal,
): Promise<{
  address: RepositoryAddress;
  credentials: Credentials | undefined;
  policy: TagPolicy | undefined;
}> {
  if (target.kind === 'registry') {
    const { host, name } = target;
    return { address: { host, name }, credentials: given, policy: undefined };
  }
  const [{ ecrClient, regionOf }, { ecrCredentials, findRepository }] = await Promise.all([
    import('../../aws/clients.ts'),
    import('./ecr.ts'),
  ]);
  const region = regionOf(inputs.awsRegion ?? target.region);
  if (target.region !== undefined && region !== target.region) {
    throw new InputError(`input 'aws-region' is '${region}'; the repository is in ${target.region}`);
  }
  const client = await ecrClient(region);
  const { name, registryId } = target;
  const [found, credentials] = await Promise.all([
    findRepository({ client, name, registryId, create: inputs.createRepository, movingTags, signal }),
    ecrCredentials(client, signal),
  ]);
  if (found.created)
    log.info(`created the ECR repository ${name} (${found.policy.mutability}, scanned on push)`);
  return { address: found.address, credentials, policy: found.policy };
}

function commit(): string {
  const sha = process.env.GITHUB_SHA ?? '';
  if (sha !== '') return sha;
  throw new InputError("input 'tag' was not given, and there is no GITHUB_SHA to take instead");
}
