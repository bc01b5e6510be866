import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { clientsPython, without } from '../../../../test/support/parts.ts';
import { startChecked } from '../support/checked.ts';

/** Why the tests here can't run, or undefined. */
export const noClients = without('clients');

/** How a program ended. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer of AWS has hundreds of members; a wrong one fails the assertion
type Answer = any;

/** For `expect.poll`: how long the busiest machine may take. */
export const patient = { timeout: 120_000, interval: 500 };

export const network = 'awsvpcConfiguration={subnets=[subnet-1],securityGroups=[sg-1]}';

/** Local Fargate with the scripted engine, and what asks it as a user's terminal would. */
export async function startClients(speed: number) {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-clients-'));
  const lines: string[] = [];
  const local = await startChecked({
    port: 0,
    engine: 'scripted',
    speed,
    log: (line) => lines.push(line),
  });
  // Nothing of this machine's own settings: a profile or a region of the user's would be another test.
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: folder,
    TZ: 'UTC',
    AWS_ENDPOINT_URL: local.url,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_EC2_METADATA_DISABLED: 'true',
    DOCKER_CONFIG: join(folder, 'docker'),
  };

  /** Runs a program to its end, with `input` on stdin. */
  function run(command: string, args: readonly string[], input = '', own = {}): Promise<Ended> {
    return new Promise((resolve, reject) => {
      const child = spawn(command, args, { env: { ...env, ...own }, cwd: folder, stdio: 'pipe' });
      let [stdout, stderr] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ code: code ?? 128, stdout, stderr }));
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    });
  }

  /** @throws Error with what it printed where it does not end with 0 */
  async function must(command: string, args: readonly string[], input = '', own = {}): Promise<string> {
    const { code, stdout, stderr } = await run(command, args, input, own);
    if (code !== 0) throw new Error(`'${args.join(' ')}' ended with ${code}:\n${stdout}\n${stderr}`);
    return stdout;
  }

  // What pip installed names a Python in a folder that has moved, so Python is told what to run.
  const script = (name: string) => join(dirname(clientsPython), name);

  const clients = {
    url: local.url,
    folder,
    /** What Local Fargate said for people, but for what it always says: operations that it does not know, and failures. */
    complaints: () => lines.filter((line) => !line.startsWith('upstream: MiniStack at')),
    must,
    run,
    /** The AWS CLI: `aws(['ecs', 'list-clusters'])`. */
    tryAws: (args: readonly string[]) => run(clientsPython, [script('aws'), ...args]),
    /** The same; gives the JSON that it printed. @throws Error where it ends with another code than 0 */
    async aws(args: readonly string[]): Promise<Answer> {
      const printed = await must(clientsPython, [script('aws'), ...args, '--output', 'json']);
      return printed.trim() === '' ? undefined : JSON.parse(printed);
    },
    /** ecs-deploy: `ecsDeploy(['scale', 'main', 'web', '2'])`. */
    ecsDeploy: (args: readonly string[]) => run(clientsPython, [script('ecs'), ...args]),
    /** Runs a script of this folder in an account of its own (twelve digits); gives the JSON that it printed. */
    async python(file: string, account: string): Promise<Answer> {
      const own = { AWS_ACCESS_KEY_ID: account, PYTHONDONTWRITEBYTECODE: '1' };
      return JSON.parse(await must(clientsPython, [join(import.meta.dirname, file)], '', own));
    },
    /** One call of ECS without a client: for what a test only sets up or waits for, as a client's start costs a third of a second. */
    async ask(operation: string, input: object): Promise<Answer> {
      const headers = { 'x-amz-target': `AmazonEC2ContainerServiceV20141113.${operation}` };
      const answer = await fetch(local.url, { method: 'POST', headers, body: JSON.stringify(input) });
      if (!answer.ok) throw new Error(`${operation}: ${await answer.text()}`);
      return await answer.json();
    },
    /** A Fargate task definition of one container `app`. */
    definition: (family: string, environment: Record<string, string> = {}, container: object = {}) => ({
      family,
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      executionRoleArn: 'arn:aws:iam::000000000000:role/execution',
      containerDefinitions: [
        {
          name: 'app',
          image: 'registry.example/app:1',
          portMappings: [{ containerPort: 8000 }],
          environment: Object.entries(environment).map(([name, value]) => ({ name, value })),
          ...container,
        },
      ],
    }),
    /** Writes JSON to a file and gives its `file://` URL. */
    file(name: string, content: object): string {
      const path = join(folder, `${name}.json`);
      writeFileSync(path, JSON.stringify(content));
      return `file://${path}`;
    },
    /** Registers such a definition, and creates a service of its name in cluster `main`. */
    async service(
      name: string,
      options: { environment?: Record<string, string>; count?: number; more?: object } = {},
    ): Promise<void> {
      await clients.ask('RegisterTaskDefinition', clients.definition(name, options.environment));
      await clients.ask('CreateService', {
        cluster: 'main',
        serviceName: name,
        taskDefinition: name,
        desiredCount: options.count ?? 1,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } },
        ...options.more,
      });
    },
    /** Describes a service of cluster `main`. */
    async describe(name: string): Promise<Answer> {
      return (await clients.ask('DescribeServices', { cluster: 'main', services: [name] })).services[0];
    },
    async stop(): Promise<void> {
      await local.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return clients;
}

export type Clients = Awaited<ReturnType<typeof startClients>>;
