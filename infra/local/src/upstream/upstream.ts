import type { Scope } from '../core/scope.ts';

/**
 * The AWS stand-in behind Local Fargate (MiniStack): whatever Local Fargate does not own goes there. It is started when
 * first needed.
 */
export interface Upstream {
  /** Hands a client's request on as it came and gives the answer as it came. @throws AwsError ServiceUnavailable, 503 */
  forward(request: RawRequest): Promise<RawAnswer>;
  /**
   * A call of Local Fargate's own, JSON protocol, for example `json(scope, 'ssm', 'AmazonSSM.GetParameters', {…})`.
   * @throws AwsError with the upstream's code and message
   */
  json(scope: Scope, service: string, target: string, input: object): Promise<Record<string, unknown>>;
  /**
   * A call of Local Fargate's own, query protocol (ELBv2). The answer's XML result element as an object, with every
   * `member` list as an array.
   * @throws AwsError with the upstream's code and message
   */
  query(
    scope: Scope,
    service: string,
    version: string,
    action: string,
    params: Record<string, string>,
  ): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export interface RawRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  /** Milliseconds that this answer may take, where that is not the usual. */
  timeLimit?: number;
}

export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
}

/** Hands one request to the upstream. @throws AwsError ServiceUnavailable, 503 */
export type Send = (request: RawRequest) => Promise<RawAnswer>;
