import { describe, expect, test } from 'vitest';
import { ActionError, adviceOf, causeChain } from '../../../src/runtime/errors.ts';

describe('the chain of causes', () => {
  test('names each cause once, outermost first', () => {
    const root = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
    const error = new ActionError('could not describe the service', {
      cause: new Error('request failed', { cause: root }),
    });
    expect(causeChain(error)).toEqual([
      'could not describe the service',
      'request failed',
      'connect ECONNREFUSED 127.0.0.1:1',
    ]);
  });

  test('leaves out a cause that the wrapper already says', () => {
    expect(causeChain(new Error('failed: no space left', { cause: new Error('no space left') }))).toEqual([
      'failed: no space left',
    ]);
  });

  test("says the AWS error's name where its message does not", () => {
    const error = new Error('Cluster not found.');
    error.name = 'ClusterNotFoundException';
    expect(causeChain(error)).toEqual(['ClusterNotFoundException: Cluster not found.']);
  });

  test('ends when causes form a circle, and survives what is not an error', () => {
    const error = new Error('a');
    error.cause = error;
    expect(causeChain(error)).toEqual(['a']);
    expect(causeChain('text')).toEqual(['text']);
    expect(causeChain(undefined)).toEqual(['unknown error']);
  });

  test('help and place come from the first error down the chain that has them', () => {
    const inner = new ActionError('inner', { help: 'do this', place: { file: 'fleet.yml', line: 3 } });
    expect(adviceOf(new Error('outer', { cause: inner }))).toEqual({
      help: 'do this',
      place: { file: 'fleet.yml', line: 3 },
    });
  });
});
