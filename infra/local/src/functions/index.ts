import type { Scope } from '../core/scope.ts';
import { ownHeaders } from '../upstream/index.ts';
import type { RawAnswer, Upstream } from '../upstream/upstream.ts';
import { FunctionError, type InvokeFunction } from './functions.ts';

/** The longest that a function may take, in milliseconds. Source: Lambda developer guide, limits. */
const longest = 15 * 60_000;

/** Calls functions of the upstream's Lambda. */
export function createFunctionInvoker(upstream: Pick<Upstream, 'forward'>): InvokeFunction {
  return async (scope, functionArn, payload) => {
    const [, , , region = scope.region, account = scope.account, , name = functionArn, qualifier] =
      functionArn.split(':');
    const at: Scope = { region, account };
    const query = qualifier === undefined ? '' : `?Qualifier=${encodeURIComponent(qualifier)}`;
    let answer: RawAnswer;
    try {
      answer = await upstream.forward({
        method: 'POST',
        url: `/2015-03-31/functions/${encodeURIComponent(name)}/invocations${query}`,
        headers: { ...ownHeaders(at, 'lambda'), 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify(payload)),
        timeLimit: longest,
      });
    } catch (cause) {
      throw new FunctionError(cause instanceof Error ? cause.message : String(cause), true, { cause });
    }
    const body = parse(answer.body.toString('utf8'));
    if (answer.status >= 300) {
      const { message, Message } = (body ?? {}) as { message?: unknown; Message?: unknown };
      const said = [message, Message].find((text) => typeof text === 'string');
      throw new FunctionError(
        typeof said === 'string' ? said : `HTTP ${answer.status}`,
        answer.status >= 500 || answer.status === 429,
      );
    }
    // What a function threw is an answer too, but none that a caller could mistake for a result.
    return answer.headers['x-amz-function-error'] === undefined ? body : undefined;
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
