import { type Deployment, eventNames } from './model.ts';
import { deploymentId } from './names.ts';

/**
 * The deployment that takes a halted one back, each naming the other. The texts, and that it shifts all at once whatever the
 * group's configuration is, are CodeDeploy's own.
 */
export function newRollback(halted: Deployment, now: number): Deployment {
  const id = deploymentId();
  halted.rollbackInfo = {
    rollbackDeploymentId: id,
    rollbackMessage: `Deployment ${halted.id} terminated. Automatic rollback is triggered with a DeploymentId ${id}.`,
  };
  return {
    scope: halted.scope,
    id,
    application: halted.application,
    group: halted.group,
    configName: 'CodeDeployDefault.ECSAllAtOnce',
    creator: 'codeDeployRollback',
    description: undefined,
    status: 'Created',
    createTime: now,
    revision: halted.previousRevision ?? halted.revision,
    service: halted.service,
    routing: { type: 'AllAtOnce' },
    pair: halted.pair,
    blueGreen: halted.blueGreen,
    events: eventNames.map((name) => ({ name, status: 'Pending' })),
    blue: halted.blue,
    green: halted.green,
    greenGroup: halted.greenGroup,
    weight: halted.weight,
    continued: [],
    rollbackInfo: {
      rollbackTriggeringDeploymentId: halted.id,
      rollbackMessage: `Deployment ${id} is triggered to roll back deployment ${halted.id}.`,
    },
    rollsBack: halted.id,
  };
}
