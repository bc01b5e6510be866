/**
 * Links are #/CLUSTER/SERVICE and #/CLUSTER; where a cluster's name is used in more than one account or region, it is
 * ACCOUNT:REGION:NAME.
 *
 * @typedef {import('../wire.ts').ClusterRow} ClusterRow
 * @typedef {import('../wire.ts').ServiceRow} ServiceRow
 * @typedef {{ cluster: string | undefined, service: string | undefined }} Place
 */

/** @param {string} hash @returns {Place} */
export function readPlace(hash) {
  const [cluster, service] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  return { cluster: cluster || undefined, service: service || undefined };
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @param {ClusterRow} cluster @param {ClusterRow[]} all */
export function clusterName(cluster, all) {
  const same = all.filter((other) => other.name === cluster.name);
  return same.length > 1 ? `${cluster.account}:${cluster.region}:${cluster.name}` : cluster.name;
}

/** @param {ClusterRow} cluster @param {ClusterRow[]} all @param {string} [service] */
export function linkTo(cluster, all, service) {
  const parts = service === undefined ? [clusterName(cluster, all)] : [clusterName(cluster, all), service];
  return `#/${parts.map((part) => encodeURIComponent(part).replaceAll('%3A', ':')).join('/')}`;
}

/**
 * @param {Place} place
 * @param {ClusterRow[]} clusters
 * @param {ServiceRow[]} services
 */
export function find(place, clusters, services) {
  const cluster = clusters.find(
    (one) => place.cluster === one.name || place.cluster === `${one.account}:${one.region}:${one.name}`,
  );
  const service = services.find((one) => one.clusterArn === cluster?.arn && one.name === place.service);
  return { cluster, service };
}
