import * as z from 'zod';

/**
 * The shape of fleet.yml. What one field alone can tell is checked here; what fields say about each other is in check.ts.
 * Nothing has a default here, for an environment that extends another must not cover what it inherits: defaults are in
 * resolve.ts, and said in the descriptions.
 */
const name = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens, and begin with a letter');
const path = z
  .string()
  .regex(
    /^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\]+$/,
    "must be a path inside the repository, with '/' between its parts",
  );
const urlPath = z.string().regex(/^\/[^\s?#]*$/, 'must be a path that begins with /');
const route = z
  .string()
  .regex(/^\/([^\s?#*]*\/)?\*$/, 'must be a path pattern such as /user-service-api/* (or /* for all)')
  .max(128, 'must have 128 characters at most, as a rule of a load balancer');
const variable = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/, 'must be the name of an environment variable');
const duration = z.string().regex(/^\d+(\.\d+)?(ms|s|m|h)$/, 'must be a time such as 500ms, 2s or 1m');
const percent = z.string().regex(/^(100|\d{1,2})(\.\d+)?%$/, 'must be a percentage such as 5%');
const command = z.array(z.string().min(1, 'must not be empty')).min(1, 'must have at least the program');
const commands = z.array(z.string().min(1, 'must not be empty'));
const arn = z.string().regex(/^arn:aws[a-z-]*:iam::(\d{12}):role\/\S+$/, 'must be the ARN of an IAM role');
const region = z
  .string()
  .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be the name of an AWS region, such as eu-central-1');

const env = z
  .record(variable, z.union([z.string(), z.number(), z.boolean()], 'must be a text, a number, true or false'))
  .describe('Plain environment variables by name. May hold {service} and {environment}.');
const secrets = z
  .record(variable, z.string())
  .describe(
    'Secrets by the name of the variable: ssm:/NAME or ssm:ARN, secretsmanager:NAME or secretsmanager:NAME:JSON-KEY[:STAGE[:VERSION]]. May hold {service} and {environment}.',
  );
const desired = z
  .int()
  .min(0)
  .max(5000)
  .describe('How many tasks the service shall have. Without it: as many as it has.');
const cpu = z
  .int()
  .min(256)
  .max(16384)
  .describe("CPU units of the task (1024 is one vCPU). Default: the template's.");
const memory = z.int().min(512).max(122880).describe("Memory of the task in MiB. Default: the template's.");

const rollout = z
  .strictObject({
    minimum: z
      .int()
      .min(0)
      .max(100)
      .optional()
      .describe(
        'Healthy tasks to keep while rolling, in percent of desired. Default: as the ECS service has it.',
      ),
    maximum: z
      .int()
      .min(100)
      .max(200)
      .optional()
      .describe(
        'Tasks to have at most while rolling, in percent of desired. Default: as the ECS service has it.',
      ),
    breaker: z
      .strictObject({
        enable: z.boolean().optional().describe('Stop a rollout whose tasks do not come up. Default true.'),
        rollback: z.boolean().optional().describe('Go back to the last good revision then. Default true.'),
        type: z
          .enum(['BOUNDED_PERCENT', 'UNBOUNDED_PERCENT', 'COUNT'])
          .optional()
          .describe(
            'How the threshold is counted. Default BOUNDED_PERCENT: a share of desired, from 3 to 200.',
          ),
        value: z
          .int()
          .min(1)
          .max(5000)
          .optional()
          .describe('The threshold: percent or failed tasks. Default 50.'),
      })
      .optional()
      .describe('The deployment circuit breaker. Default: as the ECS service has it.'),
  })
  .describe('The limits of a rolling update, as ECS counts them.');

const verify = z
  .strictObject({
    version: urlPath
      .optional()
      .describe("Must answer the commit that was shipped. Default: the route's prefix and /version."),
    health: urlPath.optional().describe("Must answer 2xx. Default: the route's prefix and /health."),
    http: z
      .array(
        z.strictObject({
          get: urlPath,
          status: z.int().min(100).max(599).optional().describe('Default 200.'),
        }),
      )
      .optional()
      .describe('More requests that must be answered so.'),
    gates: z
      .strictObject({
        errors: percent.optional().describe('Share of failed requests at most. Default 5%.'),
        p95: duration.optional().describe('95 of 100 answers must be this fast. Default 2s.'),
        window: duration.optional().describe('How long it is watched. Default 60s.'),
      })
      .optional()
      .describe('What the service must hold while it is watched after the rollout.'),
  })
  .describe('How it is proven that the new version serves.');

const service = z
  .strictObject({
    path: path
      .optional()
      .describe("The service's folder; a change in it makes the service affected. Default services/NAME."),
    context: path.optional().describe('Build context. Default: path.'),
    dockerfile: path.optional().describe('Default: Dockerfile in path.'),
    target: z.string().optional().describe('Stage of the Dockerfile to build. Default: the last.'),
    'build-args': env.optional().describe('Build arguments. Never secrets: they stay in the image.'),
    watch: z
      .array(path)
      .optional()
      .describe('Files, folders or globs outside of path whose change makes the service affected too.'),
    checks: commands.optional().describe('Shell commands that must pass before an image is pushed.'),
    task: path
      .optional()
      .describe('Template of the task definition, JSON or YAML. Default: taskdef.json in path.'),
    container: z
      .string()
      .min(1)
      .optional()
      .describe("The container that the image runs in. Default: the service's name."),
    port: z
      .int()
      .min(1)
      .max(65535)
      .optional()
      .describe('The port that the container listens on. Without it: no traffic comes in.'),
    route: route.optional().describe('Path pattern at the load balancer, such as /user-service-api/*.'),
    migrate: command
      .optional()
      .describe('Command of the same image that migrates the database before the rollout.'),
    needs: z.array(z.string()).optional().describe('Services that are shipped before this one.'),
    env: env.optional(),
    secrets: secrets.optional(),
    verify: verify.optional(),
  })
  .describe('A service: one image, one ECS service in each environment.');

const override = z
  .strictObject({
    desired: desired.optional(),
    cpu: cpu.optional(),
    memory: memory.optional(),
    env: env.optional(),
    secrets: secrets.optional(),
    rollout: rollout.optional(),
  })
  .describe('What differs for one service in this environment.');

const environment = z
  .strictObject({
    extends: z
      .string()
      .optional()
      .describe('The environment from which this one takes all that it does not say itself.'),
    after: z
      .string()
      .optional()
      .describe('The environment that a version must be verified in before it may come here.'),
    region: region
      .optional()
      .describe('AWS region. Every environment needs one, its own or an inherited one.'),
    account: z
      .string('must be text: put the digits between quotes')
      .regex(/^\d{12}$/, 'must be the 12 digits of an AWS account, between quotes')
      .optional()
      .describe("AWS account. Default: the role's."),
    cluster: z
      .string()
      .min(1)
      .optional()
      .describe('ECS cluster. Every environment needs one, its own or an inherited one.'),
    role: arn.optional().describe('IAM role that the workflow takes on to ship here.'),
    repository: z
      .string()
      .min(1)
      .optional()
      .describe('ECR repository. May hold {service} and {environment}. Default {service}.'),
    'ecs-service': z
      .string()
      .min(1)
      .optional()
      .describe('Name of the ECS service. May hold {service} and {environment}. Default {service}.'),
    'task-role': z
      .string()
      .min(1)
      .optional()
      .describe("ARN of the task role; may hold placeholders. Default: the template's."),
    'execution-role': z
      .string()
      .min(1)
      .optional()
      .describe("ARN of the execution role; may hold placeholders. Default: the template's."),
    'log-options': env
      .optional()
      .describe("Options of the log driver to set over the template's; may hold placeholders."),
    url: z
      .string()
      .regex(/^https?:\/\/\S+$/, 'must be a URL that begins with https:// or http://')
      .optional()
      .describe('Where the environment is reached. May hold {service}.'),
    desired: desired.optional(),
    rollout: rollout.optional(),
    env: env.optional(),
    secrets: secrets.optional(),
    services: z.record(z.string(), override).optional().describe('What differs for single services here.'),
  })
  .describe('A place that services are shipped to.');

export const fleetSchema = z
  .strictObject({
    version: z.literal(1, 'must be 1').describe('Version of this format.'),
    services: z.record(name, service).describe('The services by name.'),
    environments: z.record(name, environment).optional().describe('The environments by name.'),
  })
  .describe('The services of one repository and the environments that they are shipped to.');

export type FleetFile = z.output<typeof fleetSchema>;
export type ServiceFile = FleetFile['services'][string];
export type EnvironmentFile = NonNullable<FleetFile['environments']>[string];
export type RolloutFile = NonNullable<EnvironmentFile['rollout']>;

/** The JSON Schema of fleet.yml (draft 2020-12), for editors; `npm run generate` writes it to schema/fleet.schema.json. */
export function fleetJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(fleetSchema, { io: 'input' }) as Record<string, unknown>;
  return { $schema, $id: 'fleet.schema.json', title: 'fleet.yml', ...rest };
}
