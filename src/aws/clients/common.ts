/**
 * What every AWS client here has. Each is loaded when first used, for it costs two starts of Node, and is in a file of its own,
 * for a bundle holds every client of a file that it imports, used or not.
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
