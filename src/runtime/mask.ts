import { issueCommand } from './core.ts';

const masked = new Set<string>();

/**
 * Hides a value from now on: the runner is told (`add-mask`), and everything that goes through this runtime's log,
 * summary and annotations is redacted here too, so that a terminal is as safe as the runner. Each line of a value of
 * several lines is hidden on its own, as the runner does.
 */
export function mask(value: string): void {
  for (const part of [value, ...value.split(/\r?\n/)]) {
    const secret = part.trim();
    // One or two characters would blot out ordinary text and protect nothing.
    if (secret.length < 3 || masked.has(secret)) continue;
    masked.add(secret);
    if (process.env.GITHUB_ACTIONS === 'true') issueCommand('add-mask', {}, secret);
  }
}

/** Replaces every masked value in a text by `***`. */
export function redact(text: string): string {
  let result = text;
  // The longest first, so that a secret that contains another one leaves nothing of itself behind.
  for (const secret of [...masked].sort((a, b) => b.length - a.length))
    result = result.replaceAll(secret, '***');
  return result;
}

/** Forgets every mask. For tests. */
export function forgetMasks(): void {
  masked.clear();
}
