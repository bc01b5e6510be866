/** What a registry wants to see: RFC 9110, 11.6.1, and distribution.github.io/distribution/spec/auth/token/. */
export type Challenge =
  | { scheme: 'basic' }
  | { scheme: 'bearer'; realm: string; service: string | undefined; scope: string | undefined };

/** Reads WWW-Authenticate. Where several schemes are offered, Bearer is taken. Undefined where it has none that we know. */
export function parseChallenge(header: string | undefined): Challenge | undefined {
  let basic = false;
  for (const { scheme, parameters } of challenges(header ?? '')) {
    const { realm, service, scope } = parameters;
    if (scheme === 'bearer' && realm !== undefined) return { scheme, realm, service, scope };
    if (scheme === 'basic') basic = true;
  }
  return basic ? { scheme: 'basic' } : undefined;
}

/** `Basic realm="x", Bearer realm="y",service="z"`: a scheme, then its parameters, quoted or not. */
function challenges(header: string): { scheme: string; parameters: Partial<Record<string, string>> }[] {
  const found: { scheme: string; parameters: Partial<Record<string, string>> }[] = [];
  const token = /\s*,?\s*([A-Za-z0-9!#$%&'*+.^_`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/y;
  for (let match = token.exec(header); match !== null; match = token.exec(header)) {
    const [, name = '', quoted, bare] = match;
    const value = quoted?.replace(/\\(.)/g, '$1') ?? bare;
    if (value === undefined) found.push({ scheme: name.toLowerCase(), parameters: {} });
    else {
      const last = found.at(-1);
      if (last !== undefined) last.parameters[name.toLowerCase()] = value;
    }
  }
  return found;
}
