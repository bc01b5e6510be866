import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import {
  CreateClusterCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import {
  CreateSecretCommand,
  GetSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noMinistack } from '../../../infra/local/test/conformance/upstream/ministack.ts';
import { definition } from '../../scenarios/definition.ts';
import { commandsOf } from '../../support/commands.ts';
import { type Local, startLocal } from '../../support/local.ts';
import { clientsPython, without } from '../../support/parts.ts';
import { runAction } from '../../support/run-action.ts';
import { right, serve, service } from '../smoke-verify/servers.ts';

const root = join(import.meta.dirname, '../../..');
const shown = ['docs/operations.md', 'docs/iam.md'].flatMap((page) =>
  commandsOf(readFileSync(join(root, page), 'utf8'), 'aws').map(({ text }) => text),
);
const untried = new Set(shown);
const reason = without('clients') ?? noMinistack;
// Each command is a start of Python, which a busy machine takes its time for.
const minutes = 300_000;
const patient = { timeout: 60_000, interval: 200 };
const name = { cluster: 'shop-prod', service: 'api' };

describe.skipIf(reason)(
  `the pages' AWS CLI commands${reason ? ` (skipped: ${reason})` : ''}`,
  { timeout: minutes },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'operations-'));
    let local: Local;
    let ecs: ECSClient;
    let ssm: SSMClient;
    let secrets: SecretsManagerClient;

    beforeAll(async () => {
      local = await startLocal({ speed: 20 });
      const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
      const config = { endpoint: local.url, region: 'us-east-1', credentials };
      [ecs, ssm, secrets] = [new ECSClient(config), new SSMClient(config), new SecretsManagerClient(config)];
      await ecs.send(new CreateClusterCommand({ clusterName: name.cluster }));
      // What pip installed names a Python in a folder that has moved, so Python is told what to run.
      const script = join(dirname(clientsPython), 'aws');
      writeFileSync(join(folder, 'aws'), `#!/bin/sh\nexec '${clientsPython}' '${script}' "$@"\n`);
      chmodSync(join(folder, 'aws'), 0o755);
      const first = await deploy('1', { create: 'true', subnets: 'subnet-1' });
      const { url } = await serve(service(() => right));
      const inputs = { url, commit: right, window: '100ms', 'task-definition-arn': first };
      const verified = await runAction('smoke-verify', inputs, { env: local.env });
      expect(verified.exitCode, verified.stdout).toBe(0);
      await deploy('2');
    }, minutes);
    afterAll(async () => {
      for (const client of [ecs, ssm, secrets]) client?.destroy();
      await local?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Ships another revision, by the action. */
    async function deploy(revision: string, inputs: Record<string, string> = {}) {
      const file = join(folder, `taskdef-${revision}.json`);
      writeFileSync(file, JSON.stringify(definition('api')));
      const all = { ...name, 'task-definition': file, commit: right, ...inputs };
      const { exitCode, outputs, stdout } = await runAction('deploy-service', all, { env: local.env });
      expect(exitCode, stdout).toBe(0);
      return outputs['task-definition-arn'] ?? '';
    }

    const register = async (script: string) => {
      const answer = await ecs.send(new RegisterTaskDefinitionCommand(definition('api', script)));
      return answer.taskDefinition?.taskDefinitionArn ?? '';
    };
    const current = async () => {
      const { services } = await ecs.send(
        new DescribeServicesCommand({ cluster: name.cluster, services: [name.service] }),
      );
      return services?.[0];
    };
    const settled = (arn: RegExp) =>
      expect
        .poll(async () => {
          const { deployments = [] } = (await current()) ?? {};
          return deployments.map(({ taskDefinition, rolloutState }) => `${taskDefinition} ${rolloutState}`);
        }, patient)
        .toEqual([expect.stringMatching(new RegExp(`${arn.source} COMPLETED`))]);

    /**
     * Runs in a shell the one command of the pages that has these words (`!word`: has not), as it stands there, with what a reader
     * puts in place of its names.
     * @throws Error where there is no such command, are several, or it fails
     */
    async function run(words: string, place: Record<string, string> = {}): Promise<string> {
      const found = shown.filter((one) =>
        words
          .split(' ')
          .every((word) => (word.startsWith('!') ? !one.includes(word.slice(1)) : one.includes(word))),
      );
      const [command] = found;
      if (command === undefined || new Set(found).size > 1)
        throw new Error(`the pages have ${found.length} commands with '${words}':\n${found.join('\n')}`);
      untried.delete(command);
      const text = Object.entries(place).reduce((all, [word, by]) => all.replaceAll(word, by), command);
      const env = {
        ...{ PATH: `${folder}:${process.env.PATH}`, HOME: folder, AWS_DEFAULT_REGION: 'us-east-1' },
        ...{ AWS_EC2_METADATA_DISABLED: 'true', ...local.env },
      };
      return (await promisify(execFile)('bash', ['-c', text], { cwd: folder, env })).stdout;
    }

    test('roll back', async () => {
      expect(await run('services[0].taskDefinition')).toMatch(/:task-definition\/api:2"/);
      expect(await run('list-task-definitions')).toMatch(/api:2"[\s\S]*api:1"/);
      expect(await run('describe-task-definition TAGS', { 'api:41': 'api:1' })).toMatch(
        /slipway:verified"[\s\S]*slipway:commit"/,
      );
      const left = (await current())?.taskDefinition ?? '';
      await run('update-service --task-definition', { 'api:41': 'api:1' });
      await settled(/api:1/);
      await run('wait services-stable');
      expect(JSON.parse(await run('rolloutState'))).toEqual([
        expect.stringMatching(/api:1$/),
        [['PRIMARY', 'COMPLETED', expect.stringMatching(/api:1$/)]],
      ]);
      await run('tag-resource', { REVISION_ARN: left });
      expect(await run('describe-task-definition TAGS', { 'api:41': 'api:2' })).toMatch(
        /"slipway:rolled-back",\s+"value": "20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ"/,
      );
    });

    test('stop what goes on', async () => {
      const before = (await current())?.taskDefinition ?? '';
      const taskDefinition = await register('boot=3600s');
      await ecs.send(new UpdateServiceCommand({ ...name, taskDefinition }));
      const [{ serviceDeploymentArn: ARN }] = JSON.parse(
        await run('list-service-deployments PENDING'),
      ).serviceDeployments;
      await run('stop-service-deployment', { ARN });
      await settled(new RegExp(before));
      // No deployment of CodeDeploy's is here to be stopped, but the command reaches it.
      await expect(run('deploy stop-deployment', { ID: 'd-ABCDEFGHI' })).rejects.toThrow(
        /DeploymentDoesNotExistException/,
      );
    });

    test('rotate a secret', async () => {
      const SecretId = 'shop/prod/env';
      await secrets.send(new CreateSecretCommand({ Name: SecretId, SecretString: '{}' }));
      writeFileSync(join(folder, 'value.json'), '{"JWT_KEY":"new"}');
      writeFileSync(join(folder, 'value.txt'), 'postgres://new');
      await run('put-secret-value');
      await run('put-parameter');
      const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId }));
      expect(SecretString).toBe('{"JWT_KEY":"new"}');
      const Name = '/shop/prod/api/database_url';
      const { Parameter } = await ssm.send(new GetParameterCommand({ Name, WithDecryption: true }));
      expect(Parameter).toMatchObject({ Type: 'SecureString', Value: 'postgres://new' });
      const id = (await current())?.deployments?.[0]?.id;
      await run('update-service --force-new-deployment !slipway');
      expect((await current())?.deployments?.[0]?.id).not.toBe(id);
      await settled(/api:\d+/);
    });

    test.each([
      ['go on', '!ROLLBACK', 'SUCCESSFUL'],
      ['go back', 'ROLLBACK', 'ROLLBACK_SUCCESSFUL'],
    ])('a pause: %s', async (_, action, end) => {
      const deploymentConfiguration = {
        lifecycleHooks: [{ targetType: 'PAUSE' as const, lifecycleStages: ['PRE_SCALE_UP' as const] }],
      };
      const taskDefinition = await register('');
      await ecs.send(new UpdateServiceCommand({ ...name, taskDefinition, deploymentConfiguration }));
      const deployment = async () => {
        const { serviceDeployments: [{ serviceDeploymentArn = '' } = {}] = [] } = await ecs.send(
          new ListServiceDeploymentsCommand(name),
        );
        const { serviceDeployments } = await ecs.send(
          new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [serviceDeploymentArn] }),
        );
        return serviceDeployments?.[0];
      };
      await expect
        .poll(async () => (await deployment())?.lifecycleHookDetails?.[0]?.status, patient)
        .toBe('AWAITING_ACTION');
      const [going] = JSON.parse(await run('list-service-deployments !PENDING')).serviceDeployments;
      const ARN = going.serviceDeploymentArn;
      const [stage, [hook]] = JSON.parse(await run('lifecycleHookDetails', { ARN }));
      expect(stage).toBe('PRE_SCALE_UP');
      expect(hook).toMatchObject({ status: 'AWAITING_ACTION', expiresAt: expect.anything() });
      await run(`continue-service-deployment ${action}`, { ARN, HOOK: hook.hookId });
      await expect.poll(async () => (await deployment())?.status, patient).toBe(end);
      await ecs.send(new UpdateServiceCommand({ ...name, deploymentConfiguration: { lifecycleHooks: [] } }));
    });

    test("free a migration's lock", async () => {
      const runner = new AbortController();
      await runAction(
        'migrate',
        { ...name, 'task-definition-arn': await register('log=migrating'), command: 'migrate' },
        {
          env: local.env,
          signal: runner.signal,
          onLine: (line) => /RUNNING/.test(line) && runner.abort('SIGKILL'),
        },
      );
      expect(await run('get-parameters-by-path')).toMatch(/^\/slipway\/locks\/shop-prod\/api\t\{/m);
      const lock = JSON.parse(await run('ssm get-parameter --name'));
      expect(Object.keys(lock)).toEqual(
        expect.arrayContaining(['owner', 'run', 'commit', 'since', 'until', 'cluster', 'task']),
      );
      const TASK: string = lock.task;
      expect(await run('list-tasks')).toContain(TASK);
      expect(JSON.parse(await run('describe-tasks', { TASK }))[0]).toBe('RUNNING');
      await run('stop-task', { TASK });
      await expect
        .poll(() => run('describe-tasks', { TASK }), patient)
        .toMatch(/"STOPPED",\s+"stuck migration"/);
      await run('delete-parameter');
      expect((await run('get-parameters-by-path')).trim()).toBe('');
    });

    test('clean up, and trust GitHub', async () => {
      expect(await run('deregister-task-definition', { 'api:12': 'api:2' })).toContain('"INACTIVE"');
      expect(await run('create-open-id-connect-provider')).toContain(
        'oidc-provider/token.actions.githubusercontent.com',
      );
    });

    test('that is all of them', () => {
      expect([...untried]).toEqual([]);
    });
  },
);
