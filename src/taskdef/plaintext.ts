/** Names whose value is a secret: they end in the word, so that TOKEN_TTL or PASSWORD_MIN_LENGTH aren't taken for one. */
const secretName =
  /(^|_)(PASSWORD|PASSWD|PASSPHRASE|PWD|SECRET|TOKEN|CREDENTIALS|((API|PRIVATE|SECRET|ACCESS|SIGNING|ENCRYPTION|MASTER|JWT|SSH)_?KEY))$/i;

/** Shapes of values that are credentials whatever they are called. */
const shapes: readonly (readonly [string, RegExp])[] = [
  ['an AWS access key', /\b(AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a GitHub token', /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a Slack token', /\bxox[abeprs]-[A-Za-z0-9-]{10,}/],
  ['a Stripe key', /\b[sr]k_live_[A-Za-z0-9]{16,}/],
  ['a Google API key', /\bAIza[0-9A-Za-z_-]{35}\b/],
  ['a JSON web token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
  ['a URL with a password', /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i],
];

/** Why a plain variable looks like a secret, or undefined. The value is never part of the answer. */
export function secretLook(name: string, value: string): string | undefined {
  const shape = shapes.find(([, pattern]) => pattern.test(value));
  if (shape !== undefined) return `its value looks like ${shape[0]}`;
  if (value === '' || /^(true|false|\d{1,3})$/i.test(value) || /^arn:aws/.test(value)) return undefined;
  return secretName.test(name) ? 'its name is that of a secret' : undefined;
}
