import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { common } from './common.ts';

export async function logsClient(region: string): Promise<CloudWatchLogsClient> {
  const { CloudWatchLogsClient } = await import('@aws-sdk/client-cloudwatch-logs');
  return new CloudWatchLogsClient({ ...common, region });
}
