import type { RegisterTaskDefinitionCommandInput, Service } from '@aws-sdk/client-ecs';
import { type Ecs, shortName } from '../../aws/ecs.ts';
import { describeTaskDefinition, registerTaskDefinition } from '../../aws/revisions.ts';
import { sameDefinition } from '../../rollout/definition.ts';
import * as log from '../../runtime/log.ts';

/**
 * The revision to migrate with: the one that the service runs or the family's newest where it is the same as what is wanted,
 * so that running a job again does not pile up revisions; else a new one. One that is verified in another service stays that
 * one's, so that neither takes the other's tags for its own.
 * @returns its ARN
 */
export async function registerUnlessSame(
  ecs: Ecs,
  wanted: RegisterTaskDefinitionCommandInput,
  service: Service | undefined,
): Promise<string> {
  const here = `${shortName(ecs.cluster)}/${service?.serviceName}`;
  for (const id of new Set([service?.taskDefinition, wanted.family])) {
    if (id === undefined) continue;
    // A family that has no revision yet is an error to ECS.
    const found = await describeTaskDefinition(ecs, id).catch(() => undefined);
    if (found === undefined || !sameDefinition(wanted, found.definition, found.tags)) continue;
    if (found.definition.status === 'INACTIVE') continue;
    const verifiedIn = found.tags.find(({ key }) => key === 'slipway:verified-in')?.value ?? here;
    if (service !== undefined && verifiedIn !== here) continue;
    log.info(`${shortName(found.arn)} is the same: nothing to register`);
    return found.arn;
  }
  const registered = await registerTaskDefinition(ecs, wanted);
  log.info(`registered ${shortName(registered)}`);
  return registered;
}
