/**
 * A container that is in every task and in no task definition, as GuardDuty's Runtime Monitoring adds one on Fargate: what
 * clients that take `containers[0]` for their own, or count containers, stumble over. It stands first.
 * Source: GuardDuty user guide, gdu-runtime-approaches-agent-deployment-ecs-clusters.
 */
import type { ContainerSpec } from '../../engine/engine.ts';
import { ids } from '../names.ts';
import type { TaskContainer } from '../store/model.ts';

export function sidecarOf(region: string): TaskContainer {
  return {
    id: ids.uuid(),
    name: `aws-guardduty-agent-${ids.uuid().slice(0, 7)}`,
    image: `694911143906.dkr.ecr.${region}.amazonaws.com/aws-guardduty-agent-fargate:latest`,
    lastStatus: 'PENDING',
    health: 'UNKNOWN',
    hasHealthCheck: false,
    checked: false,
    essential: false,
    cpu: '0',
    added: true,
  };
}

/** It needs no image and nothing to come to its end. */
export const sidecarSpec = ({ name, image }: TaskContainer): ContainerSpec => ({
  name,
  image,
  idle: true,
  essential: false,
  environment: {},
  ports: [],
  dependsOn: [],
  stopTimeout: 0,
});
