import type { Service } from '@aws-sdk/client-ecs';
import { describe, expect, test } from 'vitest';
import { updateRequest } from '../../../src/actions/deploy-service/request.ts';
import { taskVolumes } from '../../../src/rollout/volumes.ts';
import { nothing } from './inputs.ts';

const service = {
  deploymentConfiguration: {
    strategy: 'ROLLING' as const,
    minimumHealthyPercent: 100,
    maximumPercent: 200,
    alarms: { alarmNames: ['a'], enable: true, rollback: true },
  },
};

describe('updateRequest', () => {
  test('asks for nothing that was not given', () => {
    expect(updateRequest(nothing, service, {})).toEqual({});
  });
  test('asks for what was given, 0 and false too', () => {
    expect(
      updateRequest(
        {
          ...nothing,
          desiredCount: 0,
          forceNewDeployment: true,
          enableEcsManagedTags: false,
          propagateTags: 'SERVICE',
        },
        service,
        {},
      ),
    ).toEqual({
      desiredCount: 0,
      forceNewDeployment: true,
      enableECSManagedTags: false,
      propagateTags: 'SERVICE',
    });
  });
  test('keeps the rest of the deployment configuration', () => {
    expect(
      updateRequest({ ...nothing, minimumHealthyPercent: 50 }, service, {}).deploymentConfiguration,
    ).toEqual({
      ...service.deploymentConfiguration,
      minimumHealthyPercent: 50,
    });
  });
  test.each([
    [{ circuitBreaker: true }, { enable: true, rollback: true }],
    [{ circuitBreaker: false }, { enable: false, rollback: false }],
    [
      { circuitBreaker: true, circuitBreakerRollback: false },
      { enable: true, rollback: false },
    ],
    [
      { circuitBreakerResetOnHealthyTask: false },
      { enable: true, rollback: true, resetOnHealthyTask: false },
    ],
    [
      { circuitBreakerThresholdType: 'COUNT' as const, circuitBreakerThreshold: 500 },
      { enable: true, rollback: true, thresholdConfiguration: { type: 'COUNT', value: 500 } },
    ],
  ])('%j', (given, breaker) => {
    const { deploymentConfiguration } = updateRequest({ ...nothing, ...given }, service, {});
    expect(deploymentConfiguration?.deploymentCircuitBreaker).toEqual(breaker);
  });
  test.each([
    [{ circuitBreakerThreshold: 3 }, /belong together/],
    [{ circuitBreakerThresholdType: 'COUNT' as const }, /belong together/],
    [
      { circuitBreakerThresholdType: 'BOUNDED_PERCENT' as const, circuitBreakerThreshold: 101 },
      /100 at most/,
    ],
    [{ maximumPercent: 100 }, /no task could be started or stopped/],
  ])('%j is refused', (given, message) => {
    expect(() => updateRequest({ ...nothing, ...given }, service, {})).toThrow(message);
  });
});

describe('a volume that ECS makes for each task', () => {
  const settings = { roleArn: 'arn:aws:iam::1:role/volumes', sizeInGiB: 20, volumeType: 'gp3' };
  const definition = { volumes: [{ name: 'data', configuredAtLaunch: true }, { name: 'shared' }] };
  const asked = (serviceManagedEbsVolume: unknown, serviceManagedEbsVolumeName: string | undefined) =>
    updateRequest({ ...nothing, serviceManagedEbsVolume, serviceManagedEbsVolumeName }, service, definition)
      .volumeConfigurations;

  test.each([
    ['an object', settings],
    ['a list of one, as the reference action takes it', [settings]],
  ])('%s goes to ECS as it is', (_, given) => {
    expect(asked(given, 'data')).toEqual([{ name: 'data', managedEBSVolume: settings }]);
  });

  test('without it, nothing is said of volumes', () => {
    expect(asked(undefined, undefined)).toBeUndefined();
  });

  test.each([
    [settings, undefined, /go together/],
    [undefined, 'data', /go together/],
    ['20', 'data', /must be a JSON object/],
    [[settings, settings], 'data', /must be a JSON object/],
    [{ sizeInGiB: 20 }, 'data', /has no 'roleArn'/],
    [{ roleArn: 'r' }, 'data', /neither 'sizeInGiB' nor 'snapshotId'/],
    [settings, 'shared', /has no volume 'shared' that is configured at launch; it has data/],
  ])('%j as %j is refused', (given, name, message) => {
    expect(() => asked(given, name)).toThrow(message);
  });

  test("a task of its own is given the service's volume, which goes with it", () => {
    const live: Service = {
      deployments: [
        { status: 'PRIMARY', volumeConfigurations: [{ name: 'data', managedEBSVolume: settings as never }] },
      ],
    };
    const terminationPolicy = { deleteOnTermination: true };
    const volume = { name: 'data', managedEBSVolume: { ...settings, terminationPolicy } };
    expect(taskVolumes(undefined, live, definition)).toEqual([volume]);
    expect(taskVolumes(undefined, live, { volumes: [] })).toEqual([]);
    expect(taskVolumes(undefined, undefined, definition)).toEqual([]);
    const own = { name: 'data', managedEBSVolume: { ...settings, sizeInGiB: 5 } as never };
    expect(taskVolumes(own, live, definition)).toMatchObject([{ managedEBSVolume: { sizeInGiB: 5 } }]);
  });
});
