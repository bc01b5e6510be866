import type { Service } from '@aws-sdk/client-ecs';
import type { AwsCredentials } from '../../aws/clients/common.ts';
import { ecsClient } from '../../aws/clients/ecs.ts';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { describeTaskDefinition } from '../../aws/revisions.ts';
import { findService } from '../../aws/services.ts';
import type { RepositoryAddress } from '../../http/address.ts';
import { primaryDeployment } from '../../rollout/verdict.ts';
import { ActionError } from '../../runtime/errors.ts';
import { InputError } from '../../runtime/inputs.ts';
import { placeOf, tagOf, verifiedAt, verifiedElsewhere } from '../rollback/target.ts';
import type { Facts } from './gates.ts';
import { containerOf, parseImage } from './image.ts';
import type { Inputs } from './io.generated.ts';

/** What is to be promoted, and all that its environment says of it. */
export interface Upstream {
  repository: RepositoryAddress;
  taskDefinitionArn: string | undefined;
  source: string | undefined;
  facts: Omit<Facts, 'scannedAt' | 'scannedBy' | 'ticket'>;
  /** The tag slipway:scanned. */
  scannedAt: string | undefined;
}

/** The account of the environment before; undefined where it is the environment's own. @throws InputError */
export function fromCredentials(inputs: Inputs): AwsCredentials | undefined {
  const {
    fromAccessKeyId: accessKeyId,
    fromSecretAccessKey: secretAccessKey,
    fromSessionToken: sessionToken,
  } = inputs;
  if (accessKeyId === undefined && secretAccessKey === undefined && sessionToken === undefined)
    return undefined;
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new InputError(
      "inputs 'from-access-key-id' and 'from-secret-access-key' go together; one of them is missing",
    );
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}

/** Reads what is to be promoted from its environment, or takes the image as it was given. @throws ActionError */
export async function readUpstream(
  inputs: Inputs,
  region: () => string,
  credentials: AwsCredentials | undefined,
  signal: AbortSignal,
): Promise<Upstream> {
  const given = [inputs.fromService, inputs.fromTaskDefinition, inputs.image].filter(
    (one) => one !== undefined,
  );
  if (given.length !== 1)
    throw new InputError(
      `one of 'from-service', 'from-task-definition' and 'image' says what to promote; ${given.length === 0 ? 'none' : `${given.length} of them`} ${given.length > 1 ? 'were' : 'was'} given`,
    );
  if (inputs.image !== undefined) return givenImage(inputs, inputs.image);
  const ecs: Ecs = {
    client: await ecsClient(region(), credentials),
    region: region(),
    cluster: inputs.fromCluster,
  };
  const service =
    inputs.fromService === undefined ? undefined : await findService(ecs, inputs.fromService, signal);
  const running = service && (primaryDeployment(service)?.taskDefinition ?? service.taskDefinition);
  const revision = await describeTaskDefinition(ecs, inputs.fromTaskDefinition ?? running ?? '');
  const container = containerOf(revision.definition, inputs.containerName, service);
  const image = parseImage(container.image ?? '');
  const elsewhere =
    service === undefined
      ? undefined
      : verifiedElsewhere(revision, placeOf({ ecs, service: service.serviceName ?? '' }));
  const failedIn = tagOf(revision, 'slipway:failed-in');
  const here = service === undefined ? failedIn : placeOf({ ecs, service: service.serviceName ?? '' });
  return {
    repository: image.repository,
    taskDefinitionArn: revision.arn,
    source: tagOf(revision, 'slipway:source'),
    scannedAt: tagOf(revision, 'slipway:scanned'),
    facts: {
      revision: shortName(revision.arn),
      digest: image.digest,
      commit: tagOf(revision, 'slipway:commit'),
      verifiedAt: elsewhere === undefined ? verifiedAt(revision) : undefined,
      verifiedElsewhere: elsewhere,
      verifiedDigest: tagOf(revision, 'slipway:digest'),
      rolledBackAt: tagOf(revision, 'slipway:rolled-back'),
      failedAt: (failedIn ?? here) === here ? tagOf(revision, 'slipway:failed') : undefined,
      unsettled: service && unsettledText(service),
    },
  };
}

function givenImage(inputs: Inputs, text: string): Upstream {
  if (inputs.requireVerified || inputs.minVerifiedAge !== undefined)
    throw new ActionError(`nothing is known of the verification of '${text}', an image alone`, {
      help: "Promote by 'from-service' or 'from-task-definition', or set require-verified: false.",
    });
  const { repository, digest } = parseImage(text);
  if (digest === undefined)
    throw new InputError(`input 'image' is '${text}'; it must name the image by digest, repository@sha256:…`);
  return {
    repository,
    taskDefinitionArn: undefined,
    source: undefined,
    scannedAt: undefined,
    facts: {
      revision: text,
      digest,
      commit: inputs.commit,
      verifiedAt: undefined,
      verifiedElsewhere: undefined,
      verifiedDigest: undefined,
      rolledBackAt: undefined,
      failedAt: undefined,
      unsettled: undefined,
    },
  };
}

function unsettledText(service: Service): string | undefined {
  const primary = primaryDeployment(service);
  return primary?.rolloutState === 'COMPLETED' || primary?.rolloutState === undefined
    ? undefined
    : `deployment ${primary.id} of ${shortName(primary.taskDefinition ?? '')} is ${primary.rolloutState}`;
}
