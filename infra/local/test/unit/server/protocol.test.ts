import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTarget } from '../../../src/http/protocol.ts';

const sigV4 = (key: string, region: string, service: string) =>
  `AWS4-HMAC-SHA256 Credential=${key}/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=00`;
const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
const none = Buffer.alloc(0);

describe('whose operation a request asks for', () => {
  it('reads the AWS JSON protocols', () => {
    const headers = {
      authorization: sigV4('AKIDEXAMPLE', 'eu-west-1', 'ecs'),
      'x-amz-target': 'AmazonEC2ContainerServiceV20141113.CreateService',
    };
    expect(readTarget('POST', '/', headers, none)).toMatchObject({
      protocol: 'json',
      service: 'ecs',
      operation: 'CreateService',
      scope: { region: 'eu-west-1', account: '000000000000' },
      signed: true,
    });
  });

  it('takes an access key of twelve digits for the account', () => {
    const headers = { authorization: sigV4('111122223333', 'us-east-1', 'sts') };
    expect(readTarget('POST', '/', headers, none).scope.account).toBe('111122223333');
  });

  it.each([
    ['AmazonEC2ContainerServiceV20141113.ListClusters', 'ecs'],
    ['AmazonEC2ContainerRegistry_V20150921.DescribeRepositories', 'ecr'],
    ['AmazonSSM.GetParameter', ''],
    ['toString.constructor', ''],
  ])('knows its own services without a signature: %s', (target, service) => {
    const read = readTarget('POST', '/', { 'x-amz-target': target }, none);
    expect(read).toMatchObject({ service, signed: false, scope: { region: 'us-east-1' } });
  });

  it('reads the query protocol from a form and from a URL', () => {
    const headers = { ...form, authorization: sigV4('k', 'us-east-1', 'elasticloadbalancing') };
    const body = Buffer.from('Action=DescribeTargetHealth&Version=2015-12-01&TargetGroupArn=a%2Fb');
    const read = readTarget('POST', '/', headers, body);
    expect(read).toMatchObject({
      protocol: 'query',
      service: 'elasticloadbalancing',
      operation: 'DescribeTargetHealth',
    });
    expect(read.form.get('TargetGroupArn')).toBe('a/b');
    const presigned =
      '/?Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Credential=111122223333%2F20260101%2Feu-west-1%2Fsts%2Faws4_request';
    expect(readTarget('GET', presigned, {}, none)).toMatchObject({
      protocol: 'query',
      service: 'sts',
      operation: 'GetCallerIdentity',
      scope: { account: '111122223333', region: 'eu-west-1' },
      signed: true,
    });
    expect(readTarget('POST', '/', form, Buffer.from('Action=X&Version=2015-12-01')).service).toBe(
      'elasticloadbalancing',
    );
  });

  it('recognises RPC v2 CBOR, and leaves all else to method and path', () => {
    const rpc = '/service/AmazonEC2ContainerServiceV20141113/operation/ListClusters';
    expect(readTarget('POST', rpc, {}, none)).toMatchObject({
      protocol: 'cbor',
      service: 'ecs',
      operation: 'ListClusters',
    });
    expect(
      readTarget('PUT', '/bucket/key', { authorization: sigV4('k', 'us-east-1', 's3') }, none),
    ).toMatchObject({
      protocol: 'rest',
      service: 's3',
      operation: '',
    });
  });

  it('reads SigV4a and anything else without throwing', () => {
    const text = fc.string({ maxLength: 30, unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, text, (url, authorization, target, body) => {
        const headers = { ...form, authorization, 'x-amz-target': target };
        readTarget('POST', `/${url}`, headers, Buffer.from(body));
        readTarget(
          'GET',
          `/?${url}`,
          { authorization: `AWS4-HMAC-SHA256 Credential=${authorization}` },
          none,
        );
      }),
    );
  });
});
