import { clientError, notBuilt, type Operation } from './operation.ts';

/** What ECS has and Local Fargate does not: said plainly, instead of an operation that nobody knows. */
const unsupported = [
  ...['CreateCapacityProvider', 'DeleteCapacityProvider', 'UpdateCapacityProvider'],
  ...['CreateExpressGatewayService', 'DescribeExpressGatewayService'],
  ...['UpdateExpressGatewayService', 'DeleteExpressGatewayService'],
  ...['CreateDaemon', 'UpdateDaemon', 'DeleteDaemon', 'DescribeDaemon', 'ListDaemons'],
  ...['ListDaemonDeployments', 'DescribeDaemonDeployments', 'DescribeDaemonRevisions'],
  ...['CreateGateway', 'UpdateGateway', 'DeleteGateway', 'DescribeGateway', 'ListGateways'],
  ...['AssociateGatewayWithCluster', 'DisassociateGatewayFromCluster', 'ListGatewayClusterAssociations'],
  ...['DescribeGatewayResources', 'DescribeGatewayRoute', 'ListGatewayRoutes'],
];

/** The same, of operations that have no UnsupportedFeatureException. */
const refused = [
  ...['RegisterDaemonTaskDefinition', 'DeleteDaemonTaskDefinition'],
  ...['DescribeDaemonTaskDefinition', 'ListDaemonTaskDefinitions'],
];

const refusing = (names: string[], error: (name: string) => Error): Record<string, Operation> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        throw error(name);
      },
    ]),
  );

export const unbuiltOperations: Record<string, Operation> = {
  ...refusing(unsupported, notBuilt),
  ...refusing(refused, (name) => clientError(`${name} is not built in Local Fargate yet.`)),
};
