import { describe, expect, test } from 'vitest';
import { type Answer, checkExchange } from '../../support/models/exchange.ts';
import { noModels } from '../../support/models/model.ts';

const ecs = (operation: string, input: object, answer: Partial<Answer> & { json?: unknown }) =>
  checkExchange(
    {
      url: '/',
      headers: { 'x-amz-target': `AmazonEC2ContainerServiceV20141113.${operation}` },
      body: Buffer.from(JSON.stringify(input)),
    },
    {
      status: 200,
      headers: { 'content-type': 'application/x-amz-json-1.1' },
      ...answer,
      body: Buffer.from(JSON.stringify(answer.json ?? {})),
    },
  );

const elb = (form: string, status: number, xml: string) =>
  checkExchange(
    {
      url: '/',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body: Buffer.from(`Version=2015-12-01&${form}`),
    },
    { status, headers: { 'content-type': 'text/xml' }, body: Buffer.from(xml) },
  );

describe.skipIf(noModels)('the check of an exchange', () => {
  test('lets through what fits', () => {
    const tags = [{ key: 'a', value: 'b' }];
    expect(ecs('ListTagsForResource', { resourceArn: 'x', more: 1, no: null }, { json: { tags } })).toEqual(
      [],
    );
    expect(ecs('DescribeServices', { services: ['x'] }, { json: { services: [], failures: [] } })).toEqual(
      [],
    );
  });

  test.each<[string, object, object, string[]]>([
    [
      'unknown members and wrong types',
      { services: ['x'] },
      { services: [{ made: 1, desiredCount: '1', events: [{ createdAt: '2026-01-01T00:00:00Z' }] }] },
      [
        'DescribeServices.services[0].made: not in the model',
        'DescribeServices.services[0].desiredCount: string, not integer',
        'DescribeServices.services[0].events[0].createdAt: string, not timestamp',
      ],
    ],
    [
      'milliseconds where seconds are due',
      { services: ['x'] },
      { services: [{ createdAt: 1_700_000_000_000 }] },
      ['DescribeServices.services[0].createdAt: 1700000000000 is no time in seconds'],
    ],
    [
      'words and nulls',
      { services: ['x'] },
      { services: [{ launchType: 'MOON', status: null }] },
      [
        "DescribeServices.services[0].launchType: 'MOON' is none of EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES",
        'DescribeServices.services[0].status: null, not string',
      ],
    ],
    [
      'a request that AWS refuses',
      { services: 'x' },
      {},
      ['DescribeServices request.services: string, not a list; yet it was accepted'],
    ],
    [
      'a required member that is not there',
      {},
      {},
      ['DescribeServices request.services: required, and not there; yet it was accepted'],
    ],
  ])('tells %s', (_name, input, json, lines) => {
    expect(ecs('DescribeServices', input, { json })).toEqual(lines);
  });

  test('tells errors that an operation does not have, and wrong statuses', () => {
    const error = (type: string, status = 400, more: object = {}) =>
      ecs('StopTask', { task: 'x' }, { status, json: { __type: type, message: 'm', ...more } });
    expect(error('ClusterNotFoundException')).toEqual([]);
    expect(error('ThrottlingException')).toEqual([]);
    expect(error('ServerException', 500)).toEqual([]);
    expect(error('ServerException')).toEqual(['StopTask: ServerException with HTTP 400, not 500']);
    expect(error('TaskSetNotFoundException')).toEqual([
      'StopTask: TaskSetNotFoundException is not an error of this operation',
    ]);
    expect(error('ClientException', 400, { more: 1 })).toEqual([
      'StopTask ClientException.more: not in the model',
    ]);
    expect(ecs('StopTask', { task: 'x' }, { status: 400 })).toEqual([
      'StopTask: HTTP 400 without an error code',
    ]);
    expect(ecs('NoSuchThing', {}, {})).toEqual(['NoSuchThing: answered, and not an operation of the model']);
  });

  const metadata = '<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata>';
  const health = (inner: string) =>
    `<DescribeTargetHealthResponse><DescribeTargetHealthResult><TargetHealthDescriptions>${inner}</TargetHealthDescriptions></DescribeTargetHealthResult>${metadata}</DescribeTargetHealthResponse>`;

  test('reads the query protocol, forms and XML', () => {
    const form =
      'Action=DescribeTargetHealth&TargetGroupArn=a&Targets.member.1.Id=i&Targets.member.1.Port=80';
    const one = (port: string, more = '') =>
      health(`<member><Target><Id>i</Id><Port>${port}</Port></Target>${more}</member>`);
    expect(elb(form, 200, health(''))).toEqual([]);
    expect(elb(form, 200, one('80'))).toEqual([]);
    expect(elb(form, 200, one('eighty', '<Extra/>'))).toEqual([
      'DescribeTargetHealth.TargetHealthDescriptions[0].Target.Port: string, not integer',
      'DescribeTargetHealth.TargetHealthDescriptions[0].Extra: not in the model',
    ]);
    expect(elb('Action=DescribeTargetHealth', 200, health(''))).toEqual([
      'DescribeTargetHealth request.TargetGroupArn: required, and not there; yet it was accepted',
    ]);
    expect(elb(form, 200, '<Other/>')).toEqual(['DescribeTargetHealth: no <DescribeTargetHealthResponse>']);
    const error = (code: string) =>
      `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>m</Message></Error></ErrorResponse>`;
    expect(elb(form, 400, error('TargetGroupNotFound'))).toEqual([]);
    expect(elb(form, 400, error('ListenerNotFound'))).toEqual([
      'DescribeTargetHealth: ListenerNotFound is not an error of this operation',
    ]);
  });
});
