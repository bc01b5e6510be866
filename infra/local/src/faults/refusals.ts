/** How each kind of AWS service says no: the same refusal has another name and status in each protocol. */
import { AwsError } from '../core/errors.ts';
import type { Target } from '../http/protocol.ts';

type Says = 'throttled' | 'expired' | 'denied';

interface Word {
  code: string;
  status: number;
  message: string;
}

const expired = 'The security token included in the request is expired';

/** Sources: the CommonErrors page of each service's API reference; EC2 and S3 have words of their own. */
const words: Record<'json' | 'query' | 'ec2' | 's3', Record<Says, Word>> = {
  json: {
    throttled: { code: 'ThrottlingException', status: 400, message: 'Rate exceeded' },
    expired: { code: 'ExpiredTokenException', status: 400, message: expired },
    denied: { code: 'AccessDeniedException', status: 400, message: '' },
  },
  query: {
    throttled: { code: 'Throttling', status: 400, message: 'Rate exceeded' },
    expired: { code: 'ExpiredToken', status: 403, message: expired },
    denied: { code: 'AccessDenied', status: 403, message: '' },
  },
  ec2: {
    throttled: { code: 'RequestLimitExceeded', status: 503, message: 'Request limit exceeded.' },
    expired: { code: 'RequestExpired', status: 400, message: 'Request has expired.' },
    denied: { code: 'UnauthorizedOperation', status: 403, message: '' },
  },
  s3: {
    throttled: { code: 'SlowDown', status: 503, message: 'Please reduce your request rate.' },
    expired: { code: 'ExpiredToken', status: 400, message: 'The provided token has expired.' },
    denied: { code: 'AccessDenied', status: 403, message: 'Access Denied' },
  },
};

function wordsOf({ service, protocol }: Target): Record<Says, Word> {
  if (service === 'ec2' || service === 's3') return words[service];
  return protocol === 'query' ? words.query : words.json;
}

export function throttled(target: Target): AwsError {
  const { code, status, message } = wordsOf(target).throttled;
  return new AwsError(code, message, { status });
}

export function expiredToken(target: Target): AwsError {
  const { code, status, message } = wordsOf(target).expired;
  return new AwsError(code, message, { status });
}

/** IAM's prefix where it is not the name that requests are signed for. */
const prefixes: Record<string, string> = { monitoring: 'cloudwatch', email: 'ses' };

/** @param accessKey Names the user who is refused */
export function accessDenied(target: Target, accessKey: string, body: Buffer): AwsError {
  const { code, status, message } = wordsOf(target).denied;
  const prefix = Object.hasOwn(prefixes, target.service) ? prefixes[target.service] : target.service;
  const action = `${prefix}:${target.operation}`;
  const user = `arn:aws:iam::${target.scope.account}:user/${accessKey || 'anonymous'}`;
  const sentence =
    `User: ${user} is not authorized to perform: ${action} on resource: ${resourceOf(target, body)} ` +
    `because no identity-based policy allows the ${action} action`;
  return new AwsError(code, message || sentence, { status });
}

/** The service or cluster that a call of ECS names; `*` where it names none. */
function resourceOf({ service, scope }: Target, body: Buffer): string {
  if (service !== 'ecs') return '*';
  let input: Record<string, unknown>;
  try {
    input = Object(JSON.parse(body.toString('utf8')));
  } catch {
    return '*';
  }
  const { cluster = 'default', service: own = input.serviceName } = input;
  const nameOf = (value: unknown) => String(value).split('/').at(-1)?.slice(0, 255) ?? '';
  const prefix = `arn:aws:ecs:${scope.region}:${scope.account}`;
  if (own !== undefined) return `${prefix}:service/${nameOf(cluster)}/${nameOf(own)}`;
  return input.cluster === undefined ? '*' : `${prefix}:cluster/${nameOf(cluster)}`;
}

/** What a service says that has failed itself. 502 and 504 come from what stands before it, in no protocol of AWS. */
export function broken(target: Target, status: 500 | 503): AwsError {
  if (status === 503) {
    const json = target.protocol === 'json';
    return new AwsError(
      json ? 'ServiceUnavailableException' : 'ServiceUnavailable',
      'Service Unavailable. Please try again later.',
      {
        status,
      },
    );
  }
  const own = target.service === 'ecs' || target.service === 'ecr';
  return new AwsError(
    own ? 'ServerException' : 'InternalFailure',
    'Service Unavailable. Please try again later.',
    {
      status,
    },
  );
}
