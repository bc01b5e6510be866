import { expect, test } from 'vitest';
import {
  completeNamespace,
  completeService,
  discovered,
  filtersOf,
  missingAttribute,
  pageOf,
  passes,
  withPlainIds,
} from '../../../src/cloud-map/records.ts';

const instance = (InstanceId: string, HealthStatus: string, Attributes = {}) => ({
  InstanceId,
  HealthStatus,
  Attributes,
});
const [a, b, c] = [
  instance('a', 'HEALTHY', { zone: '1', ring: 'x' }),
  instance('b', 'UNHEALTHY', { zone: '1' }),
  instance('c', 'HEALTHY', { zone: '2' }),
];

test.each([
  ['the healthy ones, unless told otherwise', {}, ['a', 'c']],
  ['all', { HealthStatus: 'ALL' }, ['a', 'b', 'c']],
  ['the unhealthy ones', { HealthStatus: 'UNHEALTHY' }, ['b']],
  ['those with an attribute', { QueryParameters: { zone: '1' } }, ['a']],
  ['all of those with an attribute where none is healthy', { QueryParameters: { zone: '1', ring: 'y' } }, []],
  ['those preferred, where there are any', { OptionalParameters: { zone: '2' } }, ['c']],
  ['all, where none is preferred', { OptionalParameters: { zone: '3' } }, ['a', 'c']],
  ['no more than asked for', { MaxResults: 1 }, ['a']],
])('discovers %s', (_name, input, ids) => {
  expect(discovered([a, b, c], input).map((i) => i.InstanceId)).toEqual(ids);
});

test('discovers the unhealthy rather than none', () => {
  expect(discovered([b], {})).toEqual([b]);
  expect(discovered([b], { HealthStatus: 'HEALTHY' })).toEqual([]);
});

test.each([
  [['A'], { AWS_INSTANCE_IPV4: '10.0.0.1' }, undefined],
  [['A'], {}, 'AWS_INSTANCE_IPV4'],
  [['SRV'], { AWS_INSTANCE_IPV4: '10.0.0.1' }, 'AWS_INSTANCE_PORT'],
  [['A'], { AWS_ALIAS_DNS_NAME: 'lb.example' }, undefined],
  [[], {}, undefined],
])('%o with %o lacks %s', (types, attributes, missing) => {
  expect(missingAttribute(types, attributes as Record<string, string>)).toBe(missing);
});

test('completes a service, and leaves out what is null', () => {
  const given = {
    Id: 'srv-1',
    NamespaceId: 'ns-1',
    Description: null,
    DnsConfig: { DnsRecords: [{ Type: 'A', TTL: 10 }] },
    HealthCheckConfig: null,
    HealthCheckCustomConfig: {},
  };
  expect(completeService(given, 'DNS_PRIVATE', 2)).toEqual({
    Id: 'srv-1',
    NamespaceId: 'ns-1',
    DnsConfig: { DnsRecords: [{ Type: 'A', TTL: 10 }], NamespaceId: 'ns-1', RoutingPolicy: 'MULTIVALUE' },
    HealthCheckCustomConfig: { FailureThreshold: 1 },
    InstanceCount: 2,
    Type: 'DNS_HTTP',
  });
  expect(completeService({ Id: 'srv-1', DnsConfig: null }, 'HTTP', 0)).toMatchObject({ Type: 'HTTP' });
});

test('completes a namespace', () => {
  const given = {
    Name: 'main.local',
    Description: null,
    Properties: { DnsProperties: { HostedZoneId: 'Z1' } },
  };
  expect(completeNamespace(given, 1)).toEqual({
    Name: 'main.local',
    ServiceCount: 1,
    Properties: { HttpProperties: { HttpName: 'main.local' }, DnsProperties: { HostedZoneId: 'Z1' } },
  });
});

test('filters by equality, by list and by start; another filter is no matter', () => {
  const filters = filtersOf({
    Filters: [
      { Name: 'NAME', Values: ['main.', 'dev.'], Condition: 'BEGINS_WITH' },
      { Name: 'TYPE', Values: ['DNS_PRIVATE'] },
    ],
  });
  expect(passes(filters, 'NAME', 'main.local')).toBe(true);
  expect(passes(filters, 'NAME', 'prod.local')).toBe(false);
  expect(passes(filters, 'TYPE', 'DNS_PRIVATE')).toBe(true);
  expect(passes(filters, 'TYPE', undefined)).toBe(false);
  expect(passes(filters, 'HTTP_NAME', undefined)).toBe(true);
});

test('pages follow each other to the end', () => {
  const first = pageOf([1, 2, 3], { MaxResults: 2 });
  expect(first).toEqual({ items: [1, 2], more: { NextToken: '2' } });
  expect(pageOf([1, 2, 3], { MaxResults: 2, ...first?.more })).toEqual({ items: [3], more: {} });
  expect(pageOf([1], { NextToken: 'x' })).toBeUndefined();
});

test('an ARN is as good as an id', () => {
  const arn = 'arn:aws:servicediscovery:us-east-1:000000000000:service/srv-1';
  expect(withPlainIds({ ServiceId: arn, InstanceId: 'arn:x/y' })).toEqual({
    ServiceId: 'srv-1',
    InstanceId: 'arn:x/y',
  });
});
