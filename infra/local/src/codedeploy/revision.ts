import { createHash } from 'node:crypto';
import { AwsError } from '../core/errors.ts';
import type { Json } from './model.ts';

/**
 * The AppSpec in a revision.
 * @throws AwsError RevisionRequiredException, InvalidRevisionException
 */
export function contentOf(revision: Json | undefined): string {
  if (!revision) throw new AwsError('RevisionRequiredException', 'Revision is required.');
  const { revisionType } = revision;
  if (revisionType !== 'String' && revisionType !== 'AppSpecContent') {
    throw new AwsError(
      'InvalidRevisionException',
      `The revision type is ${String(revisionType)}; for ECS, String and AppSpecContent are taken here.`,
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
  return content;
}
