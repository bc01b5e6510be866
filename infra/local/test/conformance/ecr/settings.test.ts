import * as sdk from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEcr } from './support.ts';

let parts: Awaited<ReturnType<typeof startEcr>>;
beforeAll(async () => {
  parts = await startEcr();
});
afterAll(() => parts.close());

it('a registry has one policy, which is kept', async () => {
  const { ecr } = parts;
  const read = () => ecr.send(new sdk.GetRegistryPolicyCommand({}));
  await expect(read()).rejects.toMatchObject({ name: 'RegistryPolicyNotFoundException' });
  const policyText = JSON.stringify({ Version: '2012-10-17', Statement: [] });
  await ecr.send(new sdk.PutRegistryPolicyCommand({ policyText }));
  expect(await read()).toMatchObject({ registryId: '000000000000', policyText });
  await ecr.send(new sdk.DeleteRegistryPolicyCommand({}));
  await expect(read()).rejects.toMatchObject({ name: 'RegistryPolicyNotFoundException' });
});

it('replication is kept, and an image’s status says that it was not carried out', async () => {
  const { ecr, endpoint, push } = parts;
  const rules = [
    {
      destinations: [{ region: 'eu-west-1', registryId: '111122223333' }],
      repositoryFilters: [{ filter: 'team', filterType: 'PREFIX_MATCH' as const }],
    },
  ];
  await ecr.send(new sdk.PutReplicationConfigurationCommand({ replicationConfiguration: { rules } }));
  expect((await ecr.send(new sdk.DescribeRegistryCommand({}))).replicationConfiguration).toEqual({ rules });
  for (const name of ['team/app', 'other']) {
    await endpoint.create(name);
    await push(name, 'v1');
  }
  const status = (repositoryName: string) =>
    ecr.send(new sdk.DescribeImageReplicationStatusCommand({ repositoryName, imageId: { imageTag: 'v1' } }));
  expect((await status('team/app')).replicationStatuses).toEqual([
    {
      region: 'eu-west-1',
      registryId: '111122223333',
      status: 'FAILED',
      failureCode: 'LocalFargateDoesNotReplicate',
    },
  ]);
  expect((await status('other')).replicationStatuses).toEqual([]);
});

it('the registry’s scanning rules go before a repository’s own', async () => {
  const { ecr, endpoint } = parts;
  await endpoint.create('scan/mine', { imageScanningConfiguration: { scanOnPush: false } });
  await endpoint.create('plain', { imageScanningConfiguration: { scanOnPush: true } });
  const repositoryFilters = [{ filter: 'scan/*', filterType: 'WILDCARD' as const }];
  const rules = [{ scanFrequency: 'SCAN_ON_PUSH' as const, repositoryFilters }];
  await ecr.send(new sdk.PutRegistryScanningConfigurationCommand({ scanType: 'BASIC', rules }));
  expect((await ecr.send(new sdk.GetRegistryScanningConfigurationCommand({}))).scanningConfiguration).toEqual(
    { scanType: 'BASIC', rules },
  );
  const { scanningConfigurations, failures } = await ecr.send(
    new sdk.BatchGetRepositoryScanningConfigurationCommand({
      repositoryNames: ['scan/mine', 'plain', 'none'],
    }),
  );
  expect(scanningConfigurations).toMatchObject([
    { repositoryName: 'scan/mine', scanOnPush: true, appliedScanFilters: repositoryFilters },
    { repositoryName: 'plain', scanOnPush: true, scanFrequency: 'SCAN_ON_PUSH', appliedScanFilters: [] },
  ]);
  expect(failures).toMatchObject([{ repositoryName: 'none', failureCode: 'REPOSITORY_NOT_FOUND' }]);
});

it('account settings have their first values, and take those that there are', async () => {
  const { ecr } = parts;
  const name = 'BASIC_SCAN_TYPE_VERSION';
  expect(await ecr.send(new sdk.GetAccountSettingCommand({ name }))).toMatchObject({ value: 'AWS_NATIVE' });
  await ecr.send(new sdk.PutAccountSettingCommand({ name, value: 'CLAIR' }));
  expect(await ecr.send(new sdk.GetAccountSettingCommand({ name }))).toMatchObject({ value: 'CLAIR' });
  await expect(ecr.send(new sdk.PutAccountSettingCommand({ name, value: 'x' }))).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
});

it('pull-through cache rules are kept, and do not pass for valid', async () => {
  const { ecr } = parts;
  const rule = { ecrRepositoryPrefix: 'quay', upstreamRegistryUrl: 'quay.io' };
  expect(await ecr.send(new sdk.CreatePullThroughCacheRuleCommand(rule))).toMatchObject(rule);
  await expect(ecr.send(new sdk.CreatePullThroughCacheRuleCommand(rule))).rejects.toMatchObject({
    name: 'PullThroughCacheRuleAlreadyExistsException',
  });
  const { pullThroughCacheRules } = await ecr.send(new sdk.DescribePullThroughCacheRulesCommand({}));
  expect(pullThroughCacheRules).toMatchObject([rule]);
  const { ecrRepositoryPrefix } = rule;
  expect(await ecr.send(new sdk.ValidatePullThroughCacheRuleCommand({ ecrRepositoryPrefix }))).toMatchObject({
    isValid: false,
    failure: expect.stringContaining('fetches nothing'),
  });
  await ecr.send(new sdk.DeletePullThroughCacheRuleCommand({ ecrRepositoryPrefix }));
  await expect(
    ecr.send(new sdk.DescribePullThroughCacheRulesCommand({ ecrRepositoryPrefixes: [ecrRepositoryPrefix] })),
  ).rejects.toMatchObject({ name: 'PullThroughCacheRuleNotFoundException' });
});

it('referrers are listed in ECR’s own API too, by their type', async () => {
  const { ecr, endpoint, push } = parts;
  await endpoint.create('signed');
  const imageDigest = await push('signed', 'v1');
  const subject = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: imageDigest, size: 1 };
  const sbom = await push('signed', 'sbom', { subject, artifactType: 'application/spdx+json' });
  await push('signed', 'signature', { subject, artifactType: 'application/x.signature' });
  const list = (artifactTypes?: string[]) =>
    ecr.send(
      new sdk.ListImageReferrersCommand({
        repositoryName: 'signed',
        subjectId: { imageDigest },
        ...(artifactTypes && { filter: { artifactTypes } }),
      }),
    );
  expect((await list()).referrers).toHaveLength(2);
  expect((await list(['application/spdx+json'])).referrers).toMatchObject([
    { digest: sbom, artifactType: 'application/spdx+json', artifactStatus: 'ACTIVE' },
  ]);
});
