import type { Scope } from '../core/scope.ts';
import type { RawAnswer, RawRequest } from '../upstream/upstream.ts';

/** One parsed AWS request. */
export interface AwsCall {
  /** SigV4 service name, for example `ecs`, `ecr`, `elasticloadbalancing`. */
  service: string;
  /** For example `CreateService`. */
  operation: string;
  scope: Scope;
  /** JSON protocols: the body; query protocol: undefined. */
  input: Record<string, unknown>;
  /** Query protocol: the form; JSON protocols: empty. */
  form: URLSearchParams;
  raw: RawRequest;
}

/**
 * A service that Local Fargate owns, wholly or in part. Gives the answer, or undefined where the operation is the
 * upstream's. An AwsError that it throws is answered in the protocol of the request.
 */
export type ServiceHandler = (call: AwsCall) => Promise<RawAnswer | undefined>;
