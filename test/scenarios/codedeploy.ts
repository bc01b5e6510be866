import type { Expected, Scenario } from './scenario.ts';

const shipped = (dossier: 'a file' | ''): Expected['outputs'] => ({
  'task-definition-arn': ':2',
  'previous-task-definition-arn': ':1',
  'codedeploy-deployment-id': 'ours',
  dossier,
});
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
