import { describe, expect, test } from 'vitest';
import { updateRequest } from '../../../src/actions/deploy-service/request.ts';
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
    expect(updateRequest(nothing, service)).toEqual({});
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
      ),
    ).toEqual({
      desiredCount: 0,
      forceNewDeployment: true,
      enableECSManagedTags: false,
      propagateTags: 'SERVICE',
    });
  });
  test('keeps the rest of the deployment configuration', () => {
    expect(updateRequest({ ...nothing, minimumHealthyPercent: 50 }, service).deploymentConfiguration).toEqual(
      {
        ...service.deploymentConfiguration,
        minimumHealthyPercent: 50,
      },
    );
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
    const { deploymentConfiguration } = updateRequest({ ...nothing, ...given }, service);
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
    expect(() => updateRequest({ ...nothing, ...given }, service)).toThrow(message);
  });
});
