import { createHash } from 'node:crypto';
import { AwsError } from '../core/errors.ts';
import type { Scope } from '../core/scope.ts';
import type { ReadObject } from '../objects/objects.ts';
import type { Json } from './model.ts';

/** Where the AppSpec of a revision is: here, or in an S3 object. */
type Source = { content: string } | { arn: string };

/**
 * Looks at a revision without reading anything.
 * @throws AwsError RevisionRequiredException, InvalidRevisionException
 */
export function sourceOf(revision: Json | undefined): Source {
  if (!revision) throw new AwsError('RevisionRequiredException', 'Revision is required.');
  const { revisionType } = revision;
  if (revisionType === 'S3') return objectOf(revision.s3Location as Json | undefined);
  if (revisionType !== 'String' && revisionType !== 'AppSpecContent') {
    throw new AwsError(
      'InvalidRevisionException',
      `The revision type is ${String(revisionType)}; for ECS it is AppSpecContent, String or S3.`,
    );
  }
  const holder = revision[revisionType === 'String' ? 'string' : 'appSpecContent'] as Json | undefined;
  const { content, sha256 } = holder ?? {};
  if (typeof content !== 'string' || content === '') {
    throw new AwsError('InvalidRevisionException', 'The revision has no content.');
  }
  const digest = createHash('sha256').update(content).digest('hex');
  if (typeof sha256 === 'string' && sha256 !== '' && sha256.toLowerCase() !== digest) {
    throw new AwsError(
      'InvalidRevisionException',
      `The revision's sha256 is ${sha256}, that of its content ${digest}.`,
    );
  }
  return { content };
}

function objectOf({ bucket, key, bundleType }: Json = {}): Source {
  if (typeof bucket !== 'string' || typeof key !== 'string') {
    throw new AwsError('InvalidRevisionException', 'An S3 location needs a bucket and a key.');
  }
  if (bundleType !== undefined && bundleType !== 'YAML' && bundleType !== 'JSON') {
    throw new AwsError(
      'InvalidRevisionException',
      `The bundle type is ${String(bundleType)}; for ECS it is YAML or JSON.`,
    );
  }
  return { arn: `arn:aws:s3:::${bucket}/${key}` };
}

/** The text of the AppSpec. @throws AwsError like sourceOf, ObjectError */
export async function readRevision(revision: Json, scope: Scope, readObject: ReadObject): Promise<string> {
  const source = sourceOf(revision);
  return 'content' in source ? source.content : await readObject(scope, source.arn);
}
