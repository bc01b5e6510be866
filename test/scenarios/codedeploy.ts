import type { Expected, Scenario } from './scenario.ts';

const shipped = (dossier: 'a file' | ''): Expected['outputs'] => ({
  'task-definition-arn': ':2',
  'previous-task-definition-arn': ':1',
  'codedeploy-deployment-id': 'ours',
  dossier,
});
/** What is known while the job is still going on. */
const followed: Expected['outputs'] = {
  'task-definition-arn': ':2',
  'previous-task-definition-arn': ':1',
  'codedeploy-deployment-id': 'ours',
};
const inputs = (name: string) => ({
  'codedeploy-application': 'scenarios',
  'codedeploy-deployment-group': name,
});

/** Services that CodeDeploy deploys. */
export const codedeploy: Scenario[] = [
  {
    name: 'cd-good',
    happens: 'all traffic shifts to the new task set, and the old one goes',
    service: { codedeploy: {} },
    inputs: inputs('cd-good'),
    expect: {
      verdict: 'succeeded',
      exit: 0,
      outputs: shipped(''),
      annotations: [],
      log: [/CodeDeploy's deployment d-\w+ started/],
      runs: ':2',
    },
  },
  {
    name: 'cd-appspec',
    happens: 'the same with an AppSpec of one’s own',
    service: { codedeploy: {} },
    inputs: inputs('cd-appspec'),
    files: {
      'codedeploy-appspec': [
        'version: 0.0',
        'Resources:',
        '  - TargetService:',
        '      Type: AWS::ECS::Service',
        '      Properties:',
        '        TaskDefinition: <TASK_DEFINITION>',
        '        LoadBalancerInfo: { ContainerName: app, ContainerPort: 8000 }',
      ].join('\n'),
    },
    expect: { verdict: 'succeeded', exit: 0, outputs: shipped(''), annotations: [], runs: ':2' },
  },
  {
    name: 'cd-alarm',
    happens: 'an alarm of the deployment group goes off: CodeDeploy stops and rolls back',
    service: {
      codedeploy: { group: { alarmConfiguration: { enabled: true, alarms: [{ name: 'cd-alarm' }] } } },
    },
    script: 'boot=3600s',
    inputs: inputs('cd-alarm'),
    async prepare({ alarm }) {
      await alarm('cd-alarm');
      return undefined;
    },
    async meanwhile({ alarm }, { line }) {
      await line(/Install InProgress/);
      await alarm('cd-alarm', 'ALARM');
    },
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: [
        'error: cd-alarm: rolled-back (cd-alarm:2): CodeDeploy: …alarm…Activated alarms: <cd-alarm>\nhelp: …',
      ],
      runs: ':1',
    },
  },
  {
    name: 'cd-stopped',
    happens: 'a person stops CodeDeploy’s deployment',
    service: { codedeploy: {} },
    script: 'boot=3600s',
    inputs: inputs('cd-stopped'),
    async meanwhile({ stage }, { line }) {
      const id = /deployment (d-\w+) started/.exec(await line(/CodeDeploy's deployment/))?.[1];
      await line(/Install InProgress/);
      const { CodeDeployClient, StopDeploymentCommand } = await import('@aws-sdk/client-codedeploy');
      const client = new CodeDeployClient({
        endpoint: stage.local.url,
        region: 'us-east-1',
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      });
      await client.send(new StopDeploymentCommand({ deploymentId: id }));
      client.destroy();
    },
    expect: {
      verdict: 'stopped',
      exit: 1,
      outputs: shipped('a file'),
      annotations: [
        'error: cd-stopped: stopped (cd-stopped:2): somebody stopped it, and it was rolled back…',
      ],
      runs: ':1',
    },
  },
  {
    name: 'cd-late',
    happens: 'the new tasks start too slowly for `wait-for-minutes`; `on-timeout: continue`',
    service: { codedeploy: {} },
    script: 'boot=30000s',
    inputs: { ...inputs('cd-late'), 'wait-for-minutes': '1' },
    slow: true,
    expect: {
      verdict: 'timed-out',
      exit: 1,
      outputs: shipped('a file'),
      annotations: ['error: cd-late: timed-out (cd-late:2): …the deployment goes on (on-timeout: continue)…'],
    },
  },
  {
    name: 'cd-late-stop',
    happens: 'the same with `on-timeout: stop`',
    service: { codedeploy: {} },
    script: 'boot=30000s',
    inputs: { ...inputs('cd-late-stop'), 'wait-for-minutes': '1', 'on-timeout': 'stop' },
    slow: true,
    expect: {
      verdict: 'timed-out',
      exit: 1,
      outputs: shipped('a file'),
      annotations: [
        'error: cd-late-stop: timed-out (cd-late-stop:2): …the deployment was stopped (on-timeout: stop): …rolled back…',
      ],
      runs: ':1',
    },
  },
  {
    name: 'cd-cancelled',
    happens: 'the job is cancelled; `on-cancel: leave`',
    service: { codedeploy: {} },
    script: 'boot=3600s',
    inputs: inputs('cd-cancelled'),
    async meanwhile(_, { line, signal }) {
      await line(/Install InProgress/);
      signal('SIGTERM');
    },
    expect: {
      exit: 143,
      outputs: followed,
      annotations: [
        'warning: cancelled: deployment d-… of cd-cancelled goes on, unwatched (on-cancel: leave)',
        'error: cancelled by SIGTERM',
      ],
    },
  },
  {
    name: 'cd-cancelled-stop',
    happens: 'the same with `on-cancel: stop`',
    service: { codedeploy: {} },
    script: 'boot=3600s',
    inputs: { ...inputs('cd-cancelled-stop'), 'on-cancel': 'stop' },
    async meanwhile(_, { line, signal }) {
      await line(/Install InProgress/);
      signal('SIGTERM');
    },
    expect: {
      exit: 143,
      outputs: followed,
      annotations: [
        'warning: cancelled: deployment d-… of cd-cancelled-stop was stopped and is being rolled back (on-cancel: stop)',
        'error: cancelled by SIGTERM',
      ],
    },
  },
  {
    name: 'cd-settings',
    happens: 'inputs that are the deployment group’s business',
    service: { codedeploy: {} },
    inputs: { ...inputs('cd-settings'), strategy: 'rolling' },
    expect: {
      exit: 1,
      outputs: {},
      annotations: ["error: service 'cd-settings' is deployed by CodeDeploy, which has its own settings…"],
      runs: ':1',
    },
  },
];
