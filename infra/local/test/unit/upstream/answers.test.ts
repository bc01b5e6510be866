import { describe, expect, it } from 'vitest';
import { AwsError } from '../../../src/core/errors.ts';
import { readJson, readQuery } from '../../../src/upstream/answers.ts';

const answer = (body: string, status = 200, headers = {}) => ({ status, headers, body: Buffer.from(body) });

describe('answers of the upstream', () => {
  it('query: the result element, strings as they stand, lists as arrays', () => {
    const xml = `<?xml version="1.0"?><DescribeTargetGroupsResponse xmlns="urn:x"><DescribeTargetGroupsResult><TargetGroups>
      <member><TargetGroupName>a &amp; b</TargetGroupName><Port>080</Port><LoadBalancerArns><member>x</member></LoadBalancerArns></member>
      </TargetGroups><Empty/></DescribeTargetGroupsResult><ResponseMetadata/></DescribeTargetGroupsResponse>`;
    expect(readQuery('DescribeTargetGroups', answer(xml))).toEqual({
      TargetGroups: [{ TargetGroupName: 'a & b', Port: '080', LoadBalancerArns: ['x'] }],
      Empty: '',
    });
  });

  it('query: an answer without a result', () => {
    expect(
      readQuery('DeleteRule', answer('<DeleteRuleResponse><DeleteRuleResult/></DeleteRuleResponse>')),
    ).toEqual({});
  });

  it.each([
    [
      '<ErrorResponse><Error><Type>Sender</Type><Code>TargetGroupNotFound</Code><Message>No.</Message></Error></ErrorResponse>',
      400,
    ],
    ['<Error><Code>TargetGroupNotFound</Code><Message>No.</Message></Error>', 404],
  ])('query: the error’s code and message of %s', (xml, status) => {
    expect(() => readQuery('X', answer(xml, status))).toThrow(
      expect.objectContaining({ code: 'TargetGroupNotFound', message: 'No.', status }),
    );
  });

  it.each([
    ['{"__type":"com.amazonaws.ssm#ParameterNotFound","message":"m"}', {}, 'ParameterNotFound', 'm'],
    ['{"__type":"ParameterNotFound","Message":"m"}', {}, 'ParameterNotFound', 'm'],
    ['{"message":"m"}', { 'x-amzn-errortype': 'Throttling:http://x' }, 'Throttling', 'm'],
  ])('JSON: the error’s code and message of %s', (body, headers, code, message) => {
    expect(() => readJson(answer(body, 400, headers))).toThrow(
      expect.objectContaining({ code, message, status: 400 }),
    );
  });

  it('says what came where it is no answer of the protocol', () => {
    for (const read of [readJson, (a: ReturnType<typeof answer>) => readQuery('X', a)]) {
      expect(() => read(answer('<html>proxy'))).toThrow(AwsError);
      expect(() => read(answer('<html>proxy'))).toThrow('<html>proxy');
    }
  });
});
