import { type Ecs, shortName } from '../../aws/ecs.ts';
import { tagResource } from '../../aws/revisions.ts';
import { causeChain } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';

/**
 * Records on a revision that its smoke test failed, for reports: a rollout that ended well doesn't tell. That it can't be
 * recorded must not cover why the test failed.
 */
export async function tagFailed(ecs: Ecs, arn: string, service: string | undefined): Promise<void> {
  const tags = {
    'slipway:failed': new Date().toISOString(),
    ...(service === undefined ? {} : { 'slipway:failed-in': `${shortName(ecs.cluster)}/${service}` }),
  };
  await tagResource(ecs, arn, tags).catch((error: unknown) => {
    log.info(
      `${shortName(arn)} could not be tagged as failed, so no report counts it: ${causeChain(error).join('; ')}`,
    );
  });
}
