import { AwsError } from '../core/errors.ts';
import type { RawAnswer, RawRequest, Upstream } from '../upstream/upstream.ts';
import { errorAnswer } from './answer.ts';
import type { AwsCall, ServiceHandler } from './call.ts';
import { one, readTarget, type Target } from './protocol.ts';
import { checkAuthorization } from './signature.ts';

/** The codes with which an endpoint says that it doesn't know an operation. */
const unknownCodes = /UnknownOperation|InvalidAction|UnsupportedOperation|NotImplemented/;

/**
 * Answers AWS requests: those of an owned service by its handler, all others by the upstream. Never throws: an AwsError is
 * answered in the request's own protocol, anything else as a 500 with a line in the log.
 */
export function createAwsRouter(options: {
  handlers: Record<string, ServiceHandler>;
  upstream: Pick<Upstream, 'forward'>;
  log: (line: string) => void;
}): (raw: RawRequest) => Promise<RawAnswer> {
  const { handlers, upstream, log } = options;
  const logged = new Set<string>();

  async function route(raw: RawRequest, target: Target): Promise<RawAnswer> {
    const handler = Object.hasOwn(handlers, target.service) ? handlers[target.service] : undefined;
    if (handler) {
      checkAuthorization(raw.headers, target.protocol);
      const answer = await handler(parseCall(raw, target));
      if (answer) return answer;
    }
    if (!target.signed && target.protocol === 'rest' && raw.url === '/') {
      throw new AwsError(
        'MissingAuthenticationToken',
        'This is Local Fargate. It answers AWS clients (set AWS_ENDPOINT_URL) and shows its console at /_local/.',
        { status: 403 },
      );
    }
    const answer = await upstream.forward(raw);
    // MiniStack's own words, which no AWS client can read.
    if (answer.status === 400 && answer.body.includes('"error": "Unsupported service: ')) {
      throw new AwsError(
        'UnknownOperationException',
        `Neither Local Fargate nor its upstream has the service ${target.service}.`,
      );
    }
    return answer;
  }

  return async (raw) => {
    const target = readTarget(raw.method, raw.url, raw.headers, raw.body);
    const name = `${target.service || 'an unnamed service'} ${target.operation || `${raw.method} ${raw.url}`}`;
    try {
      const answer = await route(raw, target);
      if (answer.status >= 400 && isUnknown(answer) && !logged.has(name) && logged.size < 1000) {
        logged.add(name);
        log(`unknown operation: ${name}`);
      }
      return answer;
    } catch (error) {
      if (error instanceof AwsError) {
        if (unknownCodes.test(error.code) && !logged.has(name) && logged.size < 1000) {
          logged.add(name);
          log(`unknown operation: ${name}`);
        }
        return errorAnswer(error, target.protocol, one(raw.headers['content-type']));
      }
      log(
        `internal error in ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      const code = target.protocol === 'json' ? 'ServerException' : 'InternalFailure';
      const message = 'Local Fargate failed at this request; its log on stderr says why.';
      return errorAnswer(new AwsError(code, message, { status: 500 }), target.protocol);
    }
  };
}

/** @throws AwsError SerializationException, UnknownOperationException */
function parseCall(raw: RawRequest, target: Target): AwsCall {
  const { service, operation, scope, form } = target;
  if (target.protocol === 'cbor') {
    throw new AwsError(
      'UnknownOperationException',
      `${service} is served here in the AWS JSON 1.1 and query protocols, not in Smithy RPC v2 CBOR (${operation}).`,
    );
  }
  if (target.protocol === 'rest') {
    throw new AwsError(
      'UnknownOperationException',
      `A request to ${service} must name its operation: an X-Amz-Target header, or Action in a form.`,
    );
  }
  const input = target.protocol === 'json' ? parseJson(raw.body) : {};
  return { service, operation, scope, input, form, raw };
}

function parseJson(body: Buffer): Record<string, unknown> {
  const text = body.toString('utf8');
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AwsError('SerializationException', `The request's body is not JSON: ${reason(cause)}`, {
      cause,
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AwsError('SerializationException', "The request's body must be a JSON object.");
  }
  return value as Record<string, unknown>;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isUnknown(answer: RawAnswer): boolean {
  return answer.status === 501 || unknownCodes.test(answer.body.subarray(0, 2000).toString('latin1'));
}
