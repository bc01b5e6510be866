/**
 * The address a request came from. Each trusted proxy appends the address it saw to X-Forwarded-For, so only that many
 * entries from the right can be believed; what stands before them, anyone may have written.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html
 */
export function clientAddress(
  forwardedFor: string | undefined,
  socketAddress: string | undefined,
  trustedProxies: number,
): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  const believed = trustedProxies > 0 ? hops.at(-trustedProxies) : undefined;
  return believed || socketAddress || 'unknown';
}
