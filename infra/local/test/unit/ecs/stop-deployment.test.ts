import { expect, test } from 'vitest';
import { move, nextStates } from '../../../src/ecs/rollout/states.ts';
import type { ServiceDeployment, ServiceDeploymentStatus } from '../../../src/ecs/store/model.ts';
import { type Harness, harness } from '../../support-ecs.ts';

const all = Object.keys(nextStates) as ServiceDeploymentStatus[];

test('a service deployment takes the steps of ECS’s table and no other', () => {
  for (const from of all) {
    for (const to of all) {
      const one = { arn: 'x', status: from } as ServiceDeployment;
      if (nextStates[from].includes(to)) {
        move(one, to, 5);
        expect(one).toMatchObject({ status: to, updatedAt: 5 });
      } else expect(() => move(one, to, 5)).toThrow(`can't go from ${from} to ${to}`);
    }
  }
});

async function running(service: object = {}): Promise<Harness & { first: string }> {
  const h = await harness();
  const first = await h.register();
  await h.create(first, service);
  await h.clock.advance(12_000);
  expect((await h.serviceDeployment()).status).toBe('SUCCESSFUL');
  return { ...h, first };
}

const stop = async (h: Harness, stopType?: string) => {
  const { serviceDeploymentArn } = await h.serviceDeployment();
  return await h.call('StopServiceDeployment', { serviceDeploymentArn, ...(stopType && { stopType }) });
};
const status = async (h: Harness) => (await h.serviceDeployment()).status;

test('PENDING: it is rolled back before anything of it was started', async () => {
  const h = await running();
  await h.update({ taskDefinition: await h.register() });
  expect(await status(h)).toBe('PENDING');
  await stop(h);
  expect(await status(h)).toBe('ROLLBACK_REQUESTED');
  await h.clock.advance(5_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    stoppedAt: expect.any(Number),
    finishedAt: expect.any(Number),
  });
  expect((await h.service()).taskDefinition).toBe(h.first);
});

test('IN_PROGRESS: back to the last completed one, no configured rollback needed', async () => {
  const h = await running({
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } },
  });
  await h.update({ taskDefinition: await h.register('health=1000s') });
  await h.clock.advance(2_000);
  const { serviceDeploymentArn } = await h.serviceDeployment();
  expect(await stop(h, 'ROLLBACK')).toEqual({ serviceDeploymentArn });
  await h.clock.advance(1_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'ROLLBACK_IN_PROGRESS',
    rollback: { reason: 'Service deployment rolled back because of a user request.' },
  });
  await h.clock.advance(5_000);
  expect(await status(h)).toBe('ROLLBACK_SUCCESSFUL');
});

test('IN_PROGRESS without anything to go back to: STOPPED, and nothing more is launched', async () => {
  const h = await harness();
  await h.create(await h.register('exit=1@1s'));
  await h.clock.advance(2_000);
  await stop(h);
  await h.clock.advance(10_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'STOPPED',
    statusReason: 'No rollback candidate was found to run the rollback.',
  });
  const before = (await h.tasks('STOPPED')).length;
  await h.clock.advance(60_000);
  expect((await h.tasks('STOPPED')).length).toBe(before);
  expect(await h.tasks()).toEqual([]);
});

test('ROLLBACK_REQUESTED and ROLLBACK_IN_PROGRESS carry on when asked again', async () => {
  const h = await running();
  await h.update({ taskDefinition: await h.register('health=1000s') });
  await h.clock.advance(2_000);
  for (const expected of ['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS']) {
    await stop(h);
    expect(await status(h)).toBe(expected);
    await stop(h);
    expect(await status(h)).toBe(expected);
    await h.clock.advance(1_000);
  }
  await h.clock.advance(5_000);
  expect(await status(h)).toBe('ROLLBACK_SUCCESSFUL');
});

test('STOP_REQUESTED carries on to STOPPED', async () => {
  const breaker = { deploymentCircuitBreaker: { enable: true, rollback: false } };
  const h = await running({ deploymentConfiguration: breaker });
  await h.update({ taskDefinition: await h.register('no-image') });
  let asked = false;
  await h.watch(15_000, async () => {
    if (asked || (await status(h)) !== 'STOP_REQUESTED') return;
    asked = true;
    await stop(h);
    expect(await status(h)).toBe('STOP_REQUESTED');
  });
  expect(asked).toBe(true);
  expect(await status(h)).toBe('STOPPED');
});

test('a deployment that completes while its rollback is only asked for is SUCCESSFUL', async () => {
  const h = await running();
  await h.update({ taskDefinition: await h.register() });
  await h.clock.advance(10_300);
  await stop(h);
  expect(await status(h)).toBe('ROLLBACK_REQUESTED');
  await h.clock.advance(5_000);
  expect(await status(h)).toBe('SUCCESSFUL');
});

test('neither breaker nor alarm turns a rollback that was asked for into a stop', async () => {
  const h = await running({
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
  });
  await h.update({ taskDefinition: await h.register('exit=1@100ms') });
  await h.clock.advance(900);
  await stop(h);
  await h.clock.advance(10_000);
  expect(await h.serviceDeployment()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    deploymentCircuitBreaker: { status: 'MONITORING_COMPLETE' },
  });
});

test('what is rolled back at a user’s wish and overtaken meanwhile is STOPPED', async () => {
  const h = await running();
  await h.update({ taskDefinition: await h.register('health=1000s') });
  await h.clock.advance(2_000);
  const { serviceDeploymentArn } = await h.serviceDeployment();
  await stop(h);
  await h.update({ taskDefinition: await h.register() });
  await h.clock.advance(15_000);
  const { serviceDeployments } = await h.call('DescribeServiceDeployments', {
    serviceDeploymentArns: [serviceDeploymentArn],
  });
  expect(serviceDeployments[0].status).toBe('STOPPED');
  expect(await status(h)).toBe('SUCCESSFUL');
});

test('a deployment that has ended, and one that there is not, are refused', async () => {
  const h = await running();
  await expect(stop(h)).rejects.toMatchObject({ code: 'ConflictException', status: 400 });
  const serviceDeploymentArn =
    'arn:aws:ecs:us-east-1:000000000000:service-deployment/main/web/aaaaaaaaaaaaaaaaaaaaa';
  await expect(h.call('StopServiceDeployment', { serviceDeploymentArn })).rejects.toMatchObject({
    code: 'ServiceDeploymentNotFoundException',
  });
  await expect(stop(h, 'ABORT')).rejects.toMatchObject({ code: 'ConflictException' });
  await h.update({ taskDefinition: await h.register('health=1000s') });
  await h.clock.advance(2_000);
  await expect(stop(h, 'PAUSE')).rejects.toMatchObject({ code: 'InvalidParameterException' });
  expect(await status(h)).toBe('IN_PROGRESS');
});

test('a service that is deleted in a rollback leaves it ROLLBACK_FAILED', async () => {
  const h = await running();
  await h.update({ taskDefinition: await h.register('health=1000s') });
  await h.clock.advance(2_000);
  await stop(h);
  await h.clock.advance(1_000);
  expect(await status(h)).toBe('ROLLBACK_IN_PROGRESS');
  const { serviceDeploymentArn } = await h.serviceDeployment();
  await h.call('DeleteService', { cluster: 'main', service: 'web', force: true });
  const answer = await h.call('DescribeServiceDeployments', {
    serviceDeploymentArns: [serviceDeploymentArn],
  });
  expect(answer.serviceDeployments[0]).toMatchObject({
    status: 'ROLLBACK_FAILED',
    statusReason: 'Service deployment stopped because the service was deleted.',
  });
});
