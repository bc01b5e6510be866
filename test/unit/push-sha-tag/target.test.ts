import { describe, expect, test } from 'vitest';
import { sizeText } from '../../../src/actions/push-sha-tag/push.ts';
import {
  allowCommand,
  checkCredentials,
  isImmutable,
  parseTarget,
  parseTargets,
  policyFor,
} from '../../../src/actions/push-sha-tag/target.ts';

describe('where to push', () => {
  const ecr = (registryId: string | undefined, region: string | undefined) => ({
    ...{ kind: 'ecr', name: 'team/api', registryId, region },
  });
  test.each([
    ['team/api', ecr(undefined, undefined)],
    ['111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/api', ecr('111122223333', 'eu-central-1')],
    ['111122223333.dkr.ecr-fips.us-gov-west-1.amazonaws.com/team/api', ecr('111122223333', 'us-gov-west-1')],
    ['111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/team/api', ecr('111122223333', 'cn-north-1')],
    ['111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu/team/api', ecr('111122223333', 'eusc-de-east-1')],
    ['111122223333.dkr-ecr.us-east-1.on.aws/team/api', ecr('111122223333', 'us-east-1')],
    ['ghcr.io/team/api', { kind: 'registry', host: 'ghcr.io', name: 'team/api' }],
    ['127.0.0.1:5000/team/api', { kind: 'registry', host: '127.0.0.1:5000', name: 'team/api' }],
    [
      '111122223333.dkr.ecr.us-east-1.amazonaws.com.evil.example/team/api',
      {
        kind: 'registry',
        host: '111122223333.dkr.ecr.us-east-1.amazonaws.com.evil.example',
        name: 'team/api',
      },
    ],
  ])('%s', (repository, expected) => {
    expect(parseTarget(repository)).toEqual(expected);
  });

  test('credentials come in pairs, and never for ECR', () => {
    const other = [parseTarget('ghcr.io/team/api')];
    expect(checkCredentials(other, undefined, undefined)).toBeUndefined();
    expect(checkCredentials(other, 'me', 'pw')).toEqual({ username: 'me', password: 'pw' });
    expect(() => checkCredentials(other, 'me', undefined)).toThrow(/go together/);
    expect(() => checkCredentials([parseTarget('api')], 'me', 'pw')).toThrow(/for other registries/);
  });
});

describe('several places', () => {
  const uri = '111122223333.dkr.ecr.eu-central-1.amazonaws.com/api';
  test('a name goes to each region, a URI to its own', () => {
    expect(parseTargets(['api', uri, 'ghcr.io/o/api'], ['us-east-1', 'eu-central-1'])).toMatchObject([
      { kind: 'ecr', name: 'api', region: 'us-east-1', registryId: undefined },
      { kind: 'ecr', name: 'api', region: 'eu-central-1', registryId: undefined },
      { kind: 'ecr', name: 'api', region: 'eu-central-1', registryId: '111122223333' },
      { kind: 'registry', host: 'ghcr.io' },
    ]);
    expect(parseTargets(['api'], [])).toMatchObject([{ region: undefined }]);
  });
  test('what does not fit is refused', () => {
    expect(() => parseTargets([uri], ['us-east-1'])).toThrow(/is in eu-central-1/);
    expect(() => parseTargets(['api', 'api'], [])).toThrow(/twice/);
    const two = parseTargets(['ghcr.io/o/a', 'quay.io/o/a'], []);
    expect(() => checkCredentials(two, 'me', 'pw')).toThrow(/are for one registry; ghcr.io, quay.io/);
    expect(checkCredentials(parseTargets(['api', 'ghcr.io/o/a'], []), 'me', 'pw')).toBeDefined();
  });
});

describe('tag policies', () => {
  test.each([
    ['MUTABLE', [], 'dev', false],
    ['IMMUTABLE', [], 'dev', true],
    ['IMMUTABLE_WITH_EXCLUSION', ['dev', 'v*'], 'dev', false],
    ['IMMUTABLE_WITH_EXCLUSION', ['dev', 'v*'], 'v1.2', false],
    ['IMMUTABLE_WITH_EXCLUSION', ['dev', 'v*'], 'development', true],
    ['IMMUTABLE_WITH_EXCLUSION', ['v1.2'], 'v1x2', true],
    ['MUTABLE_WITH_EXCLUSION', ['prod*'], 'prod-1', true],
    ['MUTABLE_WITH_EXCLUSION', ['prod*'], 'dev', false],
  ])('%s %j: %s stays: %s', (mutability, exclusions, tag, expected) => {
    expect(isImmutable({ mutability, exclusions }, tag)).toBe(expected);
  });

  test('a new repository lets only the moving tags move', () => {
    expect(policyFor([])).toEqual({ mutability: 'IMMUTABLE', exclusions: [] });
    const policy = policyFor(['dev', 'v1']);
    expect(isImmutable(policy, 'dev')).toBe(false);
    expect(isImmutable(policy, 'f00dfeed')).toBe(true);
    expect(() => policyFor(['a', 'b', 'c', 'd', 'e', 'f'])).toThrow(/6 moving tags/);
  });

  test("with a version, the next version's tags may move too, and no commit's", () => {
    const policy = policyFor(['dev', 'v1.4', 'v1']);
    expect(policy.exclusions).toEqual(['dev', 'v*']);
    expect(isImmutable(policy, 'v2')).toBe(false);
    const bare = policyFor(['1.4', '1']);
    expect(isImmutable(bare, '2.0')).toBe(false);
    expect(isImmutable(bare, 'f00dfeed')).toBe(true);
  });

  test('the command to let tags move keeps what may move already', () => {
    expect(
      allowCommand('api', { mutability: 'IMMUTABLE_WITH_EXCLUSION', exclusions: ['v*'] }, ['dev']),
    ).toMatch(/--repository-name api .*filter=v\* filterType=WILDCARD,filter=dev$/);
  });
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [12_400_000, '12.4 MB'],
  [1_500, '1.5 kB'],
  [2_345_000_000, '2.35 GB'],
])('%i bytes', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
