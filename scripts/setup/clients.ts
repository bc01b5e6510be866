import { createHash } from 'node:crypto';
import { pythonPackages } from './python.ts';

/** From PyPI. botocore is named because the models of AWS's operations that tests read are in it. */
const packages = ['awscli==1.46.3', 'boto3==1.44.5', 'botocore==1.44.5', 'ecs-deploy==1.17.0'];

/**
 * Clients of ECS that others wrote, for the tests only: they show whether Local Fargate is what a client takes for AWS.
 * @returns the folder of their virtual environment: `bin/python` runs `bin/aws`, `bin/ecs` and what imports boto3;
 *   `lib/python3.X/site-packages/botocore/data` has AWS's models
 */
export function ensureClients(): Promise<string> {
  const set = createHash('sha256').update(packages.join()).digest('hex').slice(0, 12);
  return pythonPackages(
    `clients-${set}`,
    packages,
    'AWS CLI 1.46, boto3 1.44 and ecs-deploy 1.17 (from PyPI, 230 MB: for tests only)',
  );
}
