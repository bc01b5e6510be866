import { AwsError } from '../core/errors.ts';
import type { Scope } from '../core/scope.ts';
import type { Upstream } from '../upstream/upstream.ts';
import { type ResolveSecret, SecretError } from './secrets.ts';

const prefix = 'unable to pull secrets or registry auth: execution resource retrieval failed: ';

/** Resolves container secrets from the upstream's SSM and Secrets Manager. */
export function createSecretResolver(upstream: Pick<Upstream, 'json'>): ResolveSecret {
  return async (scope, valueFrom) => {
    const reference = parseReference(valueFrom);
    const at: Scope = { ...scope, region: reference.region ?? scope.region };
    return reference.kind === 'ssm'
      ? await readParameter(upstream, at, reference.name)
      : await readSecret(upstream, at, reference);
  };
}

type Reference =
  | { kind: 'ssm'; region?: string; name: string }
  | { kind: 'asm'; region: string; id: string; key: string; stage: string; version: string };

/**
 * Takes a valueFrom apart. An SSM ARN is `arn:aws:ssm:REGION:ACCOUNT:parameter/NAME`; a secret's is
 * `arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME`, then nothing or all of `:json-key:version-stage:version-id`, each of
 * which may be empty; anything that is no ARN is an SSM parameter's name.
 * @throws SecretError
 */
export function parseReference(valueFrom: string): Reference {
  if (!valueFrom.startsWith('arn:')) return { kind: 'ssm', name: valueFrom };
  const parts = valueFrom.split(':');
  const [, , service, region = ''] = parts;
  if (service === 'ssm' && parts.length === 6 && parts[5]?.startsWith('parameter/')) {
    const path = parts[5].slice('parameter/'.length);
    // A hierarchical name keeps its leading slash, which the ARN leaves out; one without slashes has none.
    return { kind: 'ssm', region, name: path.includes('/') ? `/${path}` : path };
  }
  if (service === 'secretsmanager' && parts[5] === 'secret' && (parts.length === 7 || parts.length === 10)) {
    const [key = '', stage = '', version = ''] = parts.slice(7);
    return { kind: 'asm', region, id: parts.slice(0, 7).join(':'), key, stage, version };
  }
  const allowed =
    'an SSM parameter name, arn:aws:ssm:REGION:ACCOUNT:parameter/NAME, or ' +
    'arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME with an optional :json-key:version-stage:version-id';
  throw new SecretError(`${prefix}invalid ARN ${valueFrom}: it must be ${allowed}`);
}

async function readParameter(upstream: Pick<Upstream, 'json'>, scope: Scope, name: string): Promise<string> {
  let answer: Record<string, unknown>;
  try {
    answer = await upstream.json(scope, 'ssm', 'AmazonSSM.GetParameters', {
      Names: [name],
      WithDecryption: true,
    });
  } catch (cause) {
    throw new SecretError(`${prefix}unable to retrieve secrets from ssm: ${aws(cause)}`, { cause });
  }
  const found = Array.isArray(answer['Parameters'])
    ? (answer['Parameters'][0] as { Value?: unknown })
    : undefined;
  if (typeof found?.Value === 'string') return found.Value;
  throw new SecretError(
    `${prefix}unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid parameters: ${name}`,
  );
}

async function readSecret(
  upstream: Pick<Upstream, 'json'>,
  scope: Scope,
  reference: Extract<Reference, { kind: 'asm' }>,
): Promise<string> {
  const { id, key, stage, version } = reference;
  const failed = `${prefix}unable to retrieve secret from asm: `;
  let answer: Record<string, unknown>;
  try {
    answer = await upstream.json(scope, 'secretsmanager', 'secretsmanager.GetSecretValue', {
      SecretId: id,
      ...(stage && { VersionStage: stage }),
      ...(version && { VersionId: version }),
    });
  } catch (cause) {
    const retried = `service call has been retried 1 time(s): failed to fetch secret ${id} from secrets manager: `;
    throw new SecretError(`${failed}${retried}${aws(cause)}`, { cause });
  }
  const text = answer['SecretString'];
  if (typeof text !== 'string') throw new SecretError(`${failed}secret ${id} has no SecretString`);
  if (key === '') return text;
  let object: unknown;
  try {
    object = JSON.parse(text);
  } catch {
    // The parser's message would carry a piece of the secret.
    throw new SecretError(`${failed}secret ${id} is not JSON, so the key ${key} can't be taken from it`);
  }
  const isObject = typeof object === 'object' && object !== null && !Array.isArray(object);
  if (!isObject || !Object.hasOwn(object as object, key)) {
    throw new SecretError(`${failed}retrieved secret from Secrets Manager did not contain json key ${key}`);
  }
  const value = (object as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function aws(error: unknown): string {
  if (error instanceof AwsError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
