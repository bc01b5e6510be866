import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { AwsError } from '../../../src/core/errors.ts';
import { errorAnswer } from '../../../src/http/answer.ts';

describe('errors in the protocol of their request', () => {
  const error = new AwsError('ClusterNotFoundException', 'Cluster <x> & "y" not found.', {
    members: { clusterName: 'x' },
  });

  it('JSON: __type, message, the shape’s members and x-amzn-errortype', () => {
    const answer = errorAnswer(error, 'json', 'application/x-amz-json-1.0');
    expect(answer.status).toBe(400);
    expect(answer.headers).toMatchObject({
      'x-amzn-errortype': 'ClusterNotFoundException',
      'content-type': 'application/x-amz-json-1.0',
      'x-amzn-requestid': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(JSON.parse(answer.body.toString())).toEqual({
      __type: 'ClusterNotFoundException',
      message: error.message,
      clusterName: 'x',
    });
  });

  it.each([
    [400, 'Sender'],
    [503, 'Receiver'],
  ])('query: an ErrorResponse; HTTP %i is the %s’s fault', (status, type) => {
    const answer = errorAnswer(new AwsError('Code', error.message, { status }), 'query');
    const { ErrorResponse } = new XMLParser().parse(answer.body.toString());
    expect(answer.status).toBe(status);
    expect(ErrorResponse.Error).toEqual({ Type: type, Code: 'Code', Message: error.message });
    expect(ErrorResponse.RequestId).toBe(answer.headers['x-amzn-requestid']);
  });

  it('RPC v2 CBOR: a map of two texts', () => {
    const answer = errorAnswer(new AwsError('Code', 'Why'), 'cbor');
    expect(answer.headers['smithy-protocol']).toBe('rpc-v2-cbor');
    expect(answer.body.toString('latin1')).toBe(
      '\xa2\x7a\0\0\0\x06__type\x7a\0\0\0\x04Code\x7a\0\0\0\x07message\x7a\0\0\0\x03Why',
    );
  });

  it('stays well-formed XML and valid headers whatever the message holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.string({ unit: 'binary', maxLength: 30 }),
        (code, message) => {
          const query = errorAnswer(new AwsError(code, message), 'query').body.toString();
          expect(() => new XMLParser({ processEntities: false }).parse(query, true)).not.toThrow();
          const { headers } = errorAnswer(new AwsError(code, message), 'json');
          expect(() => new Headers(headers as Record<string, string>)).not.toThrow();
        },
      ),
    );
  });
});
