/** What lists give without being asked for a size, and by their filters. Source: the operations' API pages. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type Harness, harness } from '../../support-ecs.ts';

const cluster = 'main';
let h: Harness;
beforeEach(async () => {
  h = await harness();
});

describe('without maxResults', () => {
  test('ListServices gives ten, and a token for the rest', async () => {
    const definition = await h.register();
    for (let n = 0; n < 11; n++) await h.create(definition, { serviceName: `web-${n}`, desiredCount: 0 });
    const first = await h.call('ListServices', { cluster });
    expect(first.serviceArns).toHaveLength(10);
    const { serviceArns, nextToken } = await h.call('ListServices', { cluster, nextToken: first.nextToken });
    expect([...first.serviceArns, ...serviceArns]).toHaveLength(11);
    expect(nextToken).toBeUndefined();
  });

  test('ListServiceDeployments gives twenty, newest first', async () => {
    await h.create(await h.register());
    for (let n = 0; n < 21; n++) {
      await h.clock.advance(1_000);
      await h.update({ forceNewDeployment: true });
    }
    const { serviceDeployments, nextToken } = await h.call('ListServiceDeployments', {
      cluster,
      service: 'web',
    });
    const times = serviceDeployments.map((one: { createdAt: number }) => one.createdAt);
    expect(times).toHaveLength(20);
    expect(times).toEqual(times.toSorted((a: number, b: number) => b - a));
    expect(nextToken).toEqual(expect.any(String));
  });

  test('ListTasks gives a hundred', async () => {
    await h.create(await h.register(), { desiredCount: 101 });
    await h.clock.advance(1_000);
    const { taskArns, nextToken } = await h.call('ListTasks', { cluster });
    expect(taskArns).toHaveLength(100);
    expect((await h.call('ListTasks', { cluster, nextToken })).taskArns).toHaveLength(1);
  });
});

describe('by filter', () => {
  test('service deployments by status, and by when they were created', async () => {
    await h.create(await h.register());
    await h.clock.advance(60_000);
    const between = h.clock.now() / 1000;
    await h.clock.advance(1_000);
    await h.update({ taskDefinition: await h.register('health=1000s') });
    await h.clock.advance(1_000);
    const statuses = async (filter: object) => {
      const asked = { cluster, service: 'web', ...filter };
      const { serviceDeployments } = await h.call('ListServiceDeployments', asked);
      return serviceDeployments.map(({ status }: { status: string }) => status);
    };
    expect(await statuses({})).toEqual(['IN_PROGRESS', 'SUCCESSFUL']);
    expect(await statuses({ status: ['SUCCESSFUL', 'STOPPED'] })).toEqual(['SUCCESSFUL']);
    expect(await statuses({ status: ['PENDING'] })).toEqual([]);
    expect(await statuses({ createdAt: { after: between } })).toEqual(['IN_PROGRESS']);
    expect(await statuses({ createdAt: { before: between } })).toEqual(['SUCCESSFUL']);
    expect(await statuses({ createdAt: { after: between, before: between } })).toEqual([]);
    // An ARN names its cluster itself.
    const { serviceArn } = await h.service();
    const { serviceDeployments } = await h.call('ListServiceDeployments', { service: serviceArn });
    expect(serviceDeployments).toHaveLength(2);
  });

  test('tasks by service, family, starter and what is wanted of them', async () => {
    const taskDefinition = await h.register('exit=0@1s');
    await h.create(await h.register());
    const awsvpcConfiguration = { subnets: ['subnet-1'] };
    await h.call('RunTask', {
      cluster,
      taskDefinition,
      launchType: 'FARGATE',
      startedBy: 'me',
      networkConfiguration: { awsvpcConfiguration },
    });
    await h.clock.advance(500);
    const count = async (filter: object) =>
      (await h.call('ListTasks', { cluster, ...filter })).taskArns.length;
    expect(await count({})).toBe(2);
    expect(await count({ serviceName: 'web' })).toBe(1);
    expect(await count({ startedBy: 'me' })).toBe(1);
    expect(await count({ family: 'web' })).toBe(2);
    expect(await count({ family: 'other' })).toBe(0);
    expect(await count({ launchType: 'FARGATE' })).toBe(2);
    expect(await count({ launchType: 'EC2' })).toBe(0);
    await h.clock.advance(20_000);
    // Only running ones, unless stopped ones are asked for.
    expect(await count({ startedBy: 'me' })).toBe(0);
    expect(await count({ startedBy: 'me', desiredStatus: 'STOPPED' })).toBe(1);
  });

  test('task definitions by family, status and order', async () => {
    const [first, second] = [await h.register(), await h.register()];
    await h.call('DeregisterTaskDefinition', { taskDefinition: first });
    const arns = async (filter: object) =>
      (await h.call('ListTaskDefinitions', filter)).taskDefinitionArns as string[];
    expect(await arns({})).toEqual([second]);
    expect(await arns({ status: 'INACTIVE' })).toEqual([first]);
    expect(await arns({ familyPrefix: 'we' })).toEqual([]);
    const third = await h.register();
    expect(await arns({ familyPrefix: 'web', sort: 'DESC' })).toEqual([third, second]);
    const families = async (filter: object) =>
      (await h.call('ListTaskDefinitionFamilies', filter)).families as string[];
    expect(await families({ familyPrefix: 'we' })).toEqual(['web']);
    await h.call('DeregisterTaskDefinition', { taskDefinition: second });
    await h.call('DeregisterTaskDefinition', { taskDefinition: third });
    expect(await families({ status: 'ACTIVE' })).toEqual([]);
    expect(await families({ status: 'INACTIVE' })).toEqual(['web']);
  });
});
