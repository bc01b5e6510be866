import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { ECRClient } from '@aws-sdk/client-ecr';
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SSMClient } from '@aws-sdk/client-ssm';
import { ActionError } from '../runtime/errors.ts';

/**
 * AWS clients, each loaded when first used: a client costs two starts of Node, and an action that needs none shall not pay.
 *
 * The SDK retries throttling, 5xx and cut connections with jitter ("standard" mode) and never what can't succeed. More
 * attempts than its default of three, since a deployment that is followed for minutes meets more bad moments.
 */
export const common = {
  retryMode: 'standard',
  maxAttempts: 6,
  customUserAgent: 'slipway',
  // Without these a connection on which nothing comes back is waited for without end.
  requestHandler: { connectionTimeout: 5_000, socketTimeout: 30_000 },
} as const;

/** Of another account than the environment's. */
export interface AwsCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

export async function ecsClient(region: string, credentials?: AwsCredentials): Promise<ECSClient> {
  const { ECSClient } = await import('@aws-sdk/client-ecs');
  return new ECSClient({ ...common, region, ...(credentials === undefined ? {} : { credentials }) });
}

export async function ecrClient(region: string, credentials?: AwsCredentials): Promise<ECRClient> {
  const { ECRClient } = await import('@aws-sdk/client-ecr');
  return new ECRClient({ ...common, region, ...(credentials === undefined ? {} : { credentials }) });
}

export async function logsClient(region: string): Promise<CloudWatchLogsClient> {
  const { CloudWatchLogsClient } = await import('@aws-sdk/client-cloudwatch-logs');
  return new CloudWatchLogsClient({ ...common, region });
}

export async function elbClient(region: string): Promise<ElasticLoadBalancingV2Client> {
  const { ElasticLoadBalancingV2Client } = await import('@aws-sdk/client-elastic-load-balancing-v2');
  return new ElasticLoadBalancingV2Client({ ...common, region });
}

export async function ssmClient(region: string): Promise<SSMClient> {
  const { SSMClient } = await import('@aws-sdk/client-ssm');
  return new SSMClient({ ...common, region });
}

export async function secretsClient(region: string): Promise<SecretsManagerClient> {
  const { SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
  return new SecretsManagerClient({ ...common, region });
}

/**
 * The region to act in: the input, else AWS_REGION, else AWS_DEFAULT_REGION (which aws-actions/configure-aws-credentials sets).
 * @throws ActionError if none is given or what is given doesn't look like a region
 */
export function regionOf(input: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  const region = input ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? '';
  if (region === '') {
    throw new ActionError('no AWS region was given', {
      help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step.",
    });
  }
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) {
    throw new ActionError(`'${region}' is not the name of an AWS region; it must be like eu-central-1`);
  }
  return region;
}
