import { clusterOf, notBuilt, type Operation } from './operation.ts';

/** What ECS has and Local Fargate does not: said plainly, instead of an operation that nobody knows. */
const names = [
  'ExecuteCommand',
  'GetTaskProtection',
  'UpdateTaskProtection',
  'CreateCapacityProvider',
  'DeleteCapacityProvider',
  'UpdateCapacityProvider',
  'CreateExpressGatewayService',
  'CreateDaemon',
  'RegisterContainerInstance',
];

export const unbuiltOperations: Record<string, Operation> = {
  ...Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        throw notBuilt(name);
      },
    ]),
  ),
  /** On Fargate there are none. */
  ListContainerInstances(ecs, input) {
    clusterOf(ecs, typeof input.cluster === 'string' ? input.cluster : undefined);
    return { containerInstanceArns: [] };
  },
};
