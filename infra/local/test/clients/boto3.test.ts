import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Clients, noClients, startClients } from './clients.ts';

describe.skipIf(noClients)(`boto3${noClients ? ` (skipped: ${noClients})` : ''}`, () => {
  let clients: Clients;

  beforeAll(async () => {
    clients = await startClients(20);
  });
  afterAll(() => clients?.stop());

  test.concurrent('its waiters pass and fail as they do on AWS, and errors come in its own classes', async ({
    expect,
  }) => {
    const { errors, ...waiters } = await clients.python('boto3_waiters.py', '111111111111');
    expect(waiters).toEqual({
      services_stable: 'passed',
      services_inactive: 'passed',
      tasks_running: 'passed',
      tasks_stopped: 'passed',
      'a service that is not there': expect.stringMatching(/failures\[\].*"MISSING"/),
      'a service that is inactive': expect.stringMatching(/services\[\].*"INACTIVE"/),
      'a task that never runs': expect.stringMatching(/tasks\[\].*"STOPPED"/),
      'why it does not run': ['TaskFailedToStart', 'CannotPullContainerError'],
    });
    expect(errors).toEqual({
      'update a service that is not there': ['ServiceNotFoundException', 'Service not found.'],
      'update one that is inactive': ['ServiceNotActiveException', 'Service was not ACTIVE.'],
      'a cluster that is not there': ['ClusterNotFoundException', 'Cluster not found.'],
      'a definition that is not there': ['ClientException', 'TaskDefinition not found.'],
      'a task that is not there': ['InvalidParameterException', 'The referenced task was not found.'],
      'a service deployment that is not there': ['ServiceDeploymentNotFoundException', expect.any(String)],
      'no network for Fargate': [
        'InvalidParameterException',
        "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
      ],
      'a name with a space': ['InvalidParameterException', expect.stringMatching(/name/)],
      'a command in a task that does not allow it': [
        'InvalidParameterException',
        expect.stringMatching(/^The execute command failed because execute command was not enabled/),
      ],
    });
  });

  test.concurrent('its paginators give every list whole', async ({ expect }) => {
    const { list_service_deployments, ...lists } = await clients.python('boto3_pages.py', '222222222222');
    expect(new Set(Object.values(lists))).toEqual(new Set(['as in one answer']));
    expect(list_service_deployments).toBe(3);
  });

  test.concurrent('it follows a log, as `aws logs tail` does, and sees each line once', async ({
    expect,
  }) => {
    const seen = await clients.python('boto3_tail.py', '333333333333');
    expect(seen).toEqual([0, 0, 1, 1, 2, 2].map((n) => `line ${n}`));
  });
});
