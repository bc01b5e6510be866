/**
 * Whether a Host header names this machine: `localhost`, a loopback address, or the address at which the connection came in. A
 * page of another site whose name was pointed at this machine (DNS rebinding) sends that name, and must not read the state.
 *
 * @param localAddress The socket's own address
 */
export function isOwnHost(host: string | undefined, localAddress: string | undefined): boolean {
  const name = (host ?? '').toLowerCase().replace(/:\d{1,5}$/, '');
  if (name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name)) return true;
  const own = localAddress?.replace(/^::ffff:/, '');
  return own !== undefined && (name === own || name === `[${own}]`);
}
