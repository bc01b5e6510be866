import { ActionError } from '../runtime/errors.ts';

/** What a secret is given as: what ECS takes as it is, or a name to be looked up. */
export type SecretReference =
  | { kind: 'value-from'; valueFrom: string }
  | { kind: 'parameter'; name: string }
  | { kind: 'secret'; name: string; key: string; stage: string; version: string };

/**
 * Reads the value of a secret: `ssm:NAME`, `secretsmanager:NAME[:JSON-KEY[:STAGE[:VERSION]]]`; anything else is a valueFrom as ECS
 * has it (docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html), also after one of the two words.
 * @throws ActionError if it begins like a name to look up and is none
 */
export function parseReference(text: string): SecretReference {
  const service = /^(ssm|secretsmanager):/.exec(text)?.[1];
  if (service === undefined) return { kind: 'value-from', valueFrom: text };
  const rest = text.slice(service.length + 1);
  if (rest.startsWith('arn:')) return { kind: 'value-from', valueFrom: rest };
  if (service === 'ssm') {
    if (/^[\w./-]+$/.test(rest)) return { kind: 'parameter', name: rest };
    throw new ActionError(
      `'${text}' is not a parameter; it must be ssm:NAME, of letters, digits, _ . - and /`,
    );
  }
  const [, name, key = '', stage = '', version = ''] =
    /^([\w/+=.@-]+)(?::([^:]*)(?::([^:]*)(?::([^:]*))?)?)?$/.exec(rest) ?? [];
  if (name === undefined) {
    throw new ActionError(
      `'${text}' is not a secret; it must be secretsmanager:NAME[:JSON-KEY[:STAGE[:VERSION]]]`,
    );
  }
  if (stage !== '' && version !== '')
    throw new ActionError(`'${text}' names a stage and a version; ECS takes one of the two`);
  return { kind: 'secret', name, key, stage, version };
}

/** The valueFrom of a secret that was found. With key, stage or version, ECS wants all the colons. */
export function secretValueFrom(
  arn: string,
  { key, stage, version }: { key: string; stage: string; version: string },
): string {
  return key + stage + version === '' ? arn : `${arn}:${key}:${stage}:${version}`;
}
