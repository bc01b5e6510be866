import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { common } from './common.ts';

export async function secretsClient(region: string): Promise<SecretsManagerClient> {
  const { SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
  return new SecretsManagerClient({ ...common, region });
}
