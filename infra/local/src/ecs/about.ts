import type { About } from '../about.ts';

const rollout = ['deployment-type-ecs', 'deployment-circuit-breaker', 'deployment-alarm-failure'] as const;
const shift = ['blue-green-deployment-how-it-works', 'pause-lifecycle-hooks'] as const;
const instances =
  'There are no container instances on Fargate: lists are empty, whoever names one is told that it is not there.';
const taskSets =
  'The sets of a service whose controller is CODE_DEPLOY or EXTERNAL: scale in percent of the desired count, stability, one primary.';
const settings = 'Values are checked; the account and each principal have their own.';
const noEffect = 'Only `containerInsights` has an effect (on new clusters), and every caller is root.';

/** What each operation of ECS follows; one that is not here is refused. */
export const ecsAbout: Record<string, About> = {
  CreateCluster: {
    follows:
      'The same name again gives the cluster there is. Capacity providers are FARGATE and FARGATE_SPOT, and take tasks once they are associated with the cluster.',
    differs: 'Exec, storage and Service Connect settings are kept and have no effect.',
  },
  DeleteCluster: { follows: 'Refused while services or tasks are there; INACTIVE afterwards.' },
  DescribeClusters: {
    follows: 'At most 100; what is missing is a failure; counts are those of this moment.',
    guide: ['api_failures_messages'],
    differs: 'Attachments are not told.',
  },
  ListClusters: { follows: 'Pages of 100.' },
  UpdateCluster: { follows: 'Settings, configuration and Service Connect defaults are replaced.' },
  UpdateClusterSettings: { follows: 'Settings are replaced.' },
  PutClusterCapacityProviders: {
    follows: 'FARGATE and FARGATE_SPOT, and a default strategy.',
    differs: 'Spot tasks are not interrupted unless a fault orders it.',
  },
  DescribeCapacityProviders: { follows: 'FARGATE and FARGATE_SPOT, pages of 10; others are failures.' },

  RegisterTaskDefinition: {
    follows:
      'Every member, its type and words; sizes, ports, secrets, dependencies and health checks as Fargate wants them.',
    guide: ['task_definition_parameters', 'fargate-tasks-services'],
    differs:
      'Roles are not looked up. Volumes, ulimits, FireLens, proxies, system controls and extra hosts are kept and have no effect.',
  },
  DeregisterTaskDefinition: { follows: 'INACTIVE: running services go on, nothing new starts.' },
  DeleteTaskDefinitions: {
    follows: 'At most 10, INACTIVE ones only; others are failures.',
    differs: 'A deleted revision stays DELETE_IN_PROGRESS.',
  },
  DescribeTaskDefinition: { follows: 'By family (newest ACTIVE), family:revision or ARN.' },
  ListTaskDefinitions: { follows: 'familyPrefix is the whole family; status; order; pages of 100.' },
  ListTaskDefinitionFamilies: { follows: 'Prefix and status; pages of 100.' },

  CreateService: {
    follows:
      'Rolling with limits, circuit breaker and alarms; BLUE_GREEN, CANARY and LINEAR with hooks; controllers ECS, CODE_DEPLOY, EXTERNAL. clientToken of at most 36 characters: the same request gives the same service, another is refused.',
    guide: [...rollout, ...shift],
    differs:
      'Launch type FARGATE and Fargate capacity providers only. No Classic or Network Load Balancer. Service Connect, volumes, VPC Lattice, gateway connectors and monitoring are kept or left out, without effect.',
  },
  UpdateService: {
    follows: 'What starts a deployment and what does not; a newer one supersedes the one under way.',
    guide: rollout,
    differs: 'The controller of a service does not change. As with CreateService.',
  },
  DeleteService: { follows: 'Needs force above zero; ACTIVE, DRAINING, INACTIVE.' },
  DescribeServices: {
    follows: 'At most 10; deployments, revisions and 100 events; what is missing is a failure.',
    guide: ['service-event-messages-list', 'api_failures_messages'],
  },
  ListServices: { follows: 'Filters; pages of 10, at most 100.' },
  ListServicesByNamespace: { follows: 'Service Connect namespaces; pages of 10, at most 100.' },

  ListServiceDeployments: { follows: 'Status and time; newest first; pages of 20, at most 100.' },
  DescribeServiceDeployments: {
    follows: 'At most 20; status, stage, hooks, rollback, breaker, alarms, weights.',
    guide: ['service-deployment'],
  },
  DescribeServiceRevisions: {
    follows: 'At most 20; what a revision fixed, with the digests of its images.',
    guide: ['service-revision'],
  },
  StopServiceDeployment: {
    follows:
      'Rolls back, or aborts, from PENDING and IN_PROGRESS; one that stops or rolls back carries on; ConflictException once it ended.',
    guide: ['stop-service-deployment', 'service-deployment'],
    differs:
      'What an ABORT does is not published: [the rule chosen](local-deployments.md#rolling-updates) is that all stays where it stands.',
  },
  ContinueServiceDeployment: {
    follows: 'Releases a pause, or rolls back.',
    guide: ['pause-lifecycle-hooks'],
  },

  RunTask: {
    follows:
      'At most 10 tasks; overrides of containers that there are; clientToken of at most 64 characters, ConflictException with the tasks for other input.',
    differs: 'Launch type FARGATE and Fargate capacity providers only. Volumes and placement have no effect.',
  },
  StopTask: { follows: 'Deregister, SIGTERM, SIGKILL after stopTimeout; UserInitiated.' },
  DescribeTasks: {
    follows:
      'At most 100; the life of a task with its times, stop code and reasons; stopped ones stay an hour.',
    guide: ['task-lifecycle-explanation', 'stopped-task-error-codes'],
    differs: 'Steps that take Fargate seconds are short. No MANAGED_AGENT of ECS Exec.',
  },
  ListTasks: { follows: 'Filters; pages of 100.' },
  GetTaskProtection: { follows: 'At most 100 tasks of services.', guide: ['task-scale-in-protection'] },
  UpdateTaskProtection: {
    follows: 'At most 10; 1 to 2880 minutes, 120 by default; scale-in and deployments leave the task alone.',
    guide: ['task-scale-in-protection'],
    differs: "Not at the container's own endpoint.",
  },
  ExecuteCommand: { follows: 'Refused with its own error: there is no agent to connect to.' },

  CreateTaskSet: { follows: taskSets },
  UpdateTaskSet: { follows: taskSets },
  DeleteTaskSet: { follows: taskSets },
  DescribeTaskSets: { follows: taskSets },
  UpdateServicePrimaryTaskSet: { follows: taskSets },

  TagResource: {
    follows: 'At most 50 tags; keys of 128 and values of 256 characters; `aws:` is reserved.',
    guide: ['ecs-using-tags'],
    differs: 'Clusters, services, tasks and task definitions only.',
  },
  UntagResource: { follows: 'As TagResource.' },
  ListTagsForResource: { follows: 'As TagResource.' },

  ListAccountSettings: { follows: `${settings} Pages of 10.`, guide: ['ecs-account-settings'] },
  PutAccountSetting: { follows: settings, differs: noEffect },
  PutAccountSettingDefault: { follows: settings, differs: noEffect },
  DeleteAccountSetting: { follows: settings },

  ListContainerInstances: { follows: instances },
  DescribeContainerInstances: { follows: instances },
  UpdateContainerInstancesState: { follows: instances },
  UpdateContainerAgent: { follows: instances },
  DeregisterContainerInstance: { follows: instances },
  ListAttributes: { follows: instances },
  PutAttributes: { follows: instances },
  DeleteAttributes: { follows: instances },
};
