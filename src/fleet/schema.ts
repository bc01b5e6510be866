import * as z from 'zod/mini';

/**
 * The shape of fleet.yml. What one field alone can tell is checked here; what fields say about each other is in check.ts.
 * Nothing has a default here, for an environment that extends another must not cover what it inherits: defaults are in
 * resolve.ts, and said in the descriptions.
 */

// One manifest is checked once: code made for it would not pay for its making.
z.config({ jitless: true });

/** A text of one form; `must` says which, for a person. */
const text = (form: RegExp, must: string) => z.string().check(z.regex(form, must));
const some = z.string().check(z.minLength(1));
const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

/** A field that may be left out, with what it means: editors show that. */
const maybe = <Schema extends z.ZodMiniType>(schema: Schema, meaning: string) =>
  z.optional(schema.check(z.describe(meaning)));

const name = text(
  /^[a-z][a-z0-9-]{0,62}$/,
  'must be lower-case letters, digits and hyphens, and begin with a letter',
);
const path = text(
  /^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\]+$/,
  "must be a path inside the repository, with '/' between its parts",
);
const urlPath = text(/^\/[^\s?#]*$/, 'must be a path that begins with /');
const route = text(
  /^\/([^\s?#*]*\/)?\*$/,
  'must be a path pattern such as /user-service-api/* (or /* for all)',
).check(z.maxLength(128, 'must have 128 characters at most, as a rule of a load balancer'));
const variable = text(/^[A-Za-z_][A-Za-z0-9_.-]*$/, 'must be the name of an environment variable');
const duration = text(/^\d+(\.\d+)?(ms|s|m|h)$/, 'must be a time such as 500ms, 2s or 1m');
const percent = text(/^(100|\d{1,2})(\.\d+)?%$/, 'must be a percentage such as 5%');
const minutes = text(/^\d{1,5}(m|h)$/, 'must be whole minutes or hours, such as 10m or 2h');
const age = text(/^\d+(\.\d+)?(m|h|d)$/, 'must be a time such as 30m, 4h or 7d');
const approval = text(
  /^(verified(>\d+(m|h|d))?|scan<\d+(m|h|d)|ticket)$/,
  'must be verified, verified>24h, scan<7d or ticket',
);
const argument = z.string().check(z.minLength(1, 'must not be empty'));
const command = z.array(argument).check(z.minLength(1, 'must have at least the program'));
const commands = z.array(argument);
const arn = text(/^arn:aws[a-z-]*:iam::(\d{12}):role\/\S+$/, 'must be the ARN of an IAM role');
const region = text(/^[a-z]{2,4}(-[a-z]+)+-\d$/, 'must be the name of an AWS region, such as eu-central-1');

const env = z
  .record(variable, z.union([z.string(), z.number(), z.boolean()], 'must be a text, a number, true or false'))
  .check(z.describe('Plain environment variables by name. May hold {service} and {environment}.'));
const secrets = z
  .record(variable, z.string())
  .check(
    z.describe(
      'Secrets by the name of the variable: ssm:/NAME or ssm:ARN, secretsmanager:NAME or secretsmanager:NAME:JSON-KEY[:STAGE[:VERSION]]. May hold {service} and {environment}.',
    ),
  );
const desired = whole(0, 5000).check(
  z.describe('How many tasks the service shall have. Without it: as many as it has.'),
);
const cpu = whole(256, 16384).check(
  z.describe("CPU units of the task (1024 is one vCPU). Default: the template's."),
);
const memory = whole(512, 122880).check(z.describe("Memory of the task in MiB. Default: the template's."));

const rollout = z
  .strictObject({
    minimum: maybe(
      whole(0, 100),
      'Healthy tasks to keep while rolling, in percent of desired. Default: as the ECS service has it.',
    ),
    maximum: maybe(
      whole(100, 200),
      'Tasks to have at most while rolling, in percent of desired. Default: as the ECS service has it.',
    ),
    breaker: maybe(
      z.strictObject({
        enable: maybe(z.boolean(), 'Stop a rollout whose tasks do not come up. Default true.'),
        rollback: maybe(z.boolean(), 'Go back to the last good revision then. Default true.'),
        type: maybe(
          z.enum(['BOUNDED_PERCENT', 'UNBOUNDED_PERCENT', 'COUNT']),
          'How the threshold is counted. Default BOUNDED_PERCENT: a share of desired, from 3 to 200.',
        ),
        value: maybe(whole(1, 5000), 'The threshold: percent or failed tasks. Default 50.'),
        reset: maybe(z.boolean(), 'Count anew whenever a task turns healthy. Default: as ECS has it, true.'),
      }),
      'The deployment circuit breaker. Default: as the ECS service has it.',
    ),
    strategy: maybe(
      z.enum(['rolling', 'blue-green', 'canary', 'linear']),
      'How the tasks are replaced; all but rolling shift the traffic of a load balancer that is set up for it. Default: as the ECS service has it.',
    ),
    bake: maybe(
      minutes,
      'How long old and new stand side by side after all traffic has shifted, so that going back is quick.',
    ),
    canary: maybe(
      z.strictObject({
        percent: maybe(percent, 'The share that the canary gets first, 0.1% at least. Default 5%.'),
        bake: maybe(minutes, 'How long it is watched before the rest follows. Default 10m.'),
      }),
      'With strategy canary.',
    ),
    linear: maybe(
      z.strictObject({
        percent: maybe(percent, 'The share that each step adds, 3% at least. Default 10%.'),
        bake: maybe(minutes, 'How long each step is watched. Default 6m.'),
      }),
      'With strategy linear.',
    ),
    alarms: maybe(
      z.array(some),
      'CloudWatch alarms that fail the rollout and bring the old version back. May hold {service} and {environment}.',
    ),
    pause: maybe(
      z.enum(['verify', 'person', 'none']),
      'Stop while no user reaches the new tasks: verify tests them at test-url, person waits for somebody. Not with strategy rolling.',
    ),
    'pause-limit': maybe(
      minutes,
      'How long a pause may last before the old version is brought back. Default 1h.',
    ),
  })
  .check(z.describe('How a new version replaces the old one, as ECS counts it.'));

const header = text(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, 'must be the name of an HTTP header');
const field = text(/^[^\s.[\]]+(\.[^\s.[\]]+|\[\d+\])*$/, 'must be a path in JSON, such as build.git.sha');
const within = text(/^\d+(\.\d+)?(ms|s|m)$/, 'must be a time such as 300ms or 2s');
const request = z.strictObject({
  get: maybe(urlPath, 'The path of a GET. Each check has one method with its path.'),
  head: maybe(urlPath, 'The path of a HEAD.'),
  post: maybe(urlPath, 'The path of a POST; like all that may change something, it is sent once.'),
  put: maybe(urlPath, 'The path of a PUT.'),
  patch: maybe(urlPath, 'The path of a PATCH.'),
  delete: maybe(urlPath, 'The path of a DELETE.'),
  options: maybe(urlPath, 'The path of an OPTIONS.'),
  status: maybe(whole(100, 599), 'Default 200.'),
  headers: maybe(z.record(header, z.string()), 'Headers that the answer must have.'),
  json: maybe(
    z.record(field, z.union([z.string(), z.number(), z.boolean()])),
    "Values that the answer's JSON must have, by path.",
  ),
  contains: maybe(some, 'A text that the answer must have; between slashes, a regular expression.'),
  within: maybe(within, 'How long the answer may take.'),
  send: maybe(z.string(), 'The body to send.'),
  'request-headers': maybe(z.record(header, z.string()), 'Headers to send. Never secrets.'),
});
const websocket = z.strictObject({
  connect: urlPath,
  protocol: maybe(some, 'The subprotocol to ask for.'),
  send: maybe(z.string(), 'A message to send.'),
  expect: maybe(some, 'A text that a message must have; between slashes, a regular expression.'),
  close: maybe(
    whole(1000, 4999),
    'The code that the server must close with by itself. Without it we close, and it must agree.',
  ),
  within: maybe(within, 'How long it may take. Default 10s.'),
});

const verify = z
  .strictObject({
    version: maybe(
      urlPath,
      "Must answer the commit that was shipped. Default: the route's prefix and /version.",
    ),
    'version-field': maybe(field, "Where the answer's JSON has the commit. Default commit."),
    'version-header': maybe(header, 'A header of the answer that has the commit, in place of JSON.'),
    health: maybe(urlPath, "Must answer 2xx. Default: the route's prefix and /health."),
    http: maybe(z.array(request), 'More requests that must be answered so.'),
    websocket: maybe(z.array(websocket), 'WebSockets that must open, answer and close so.'),
    gates: maybe(
      z.strictObject({
        errors: maybe(percent, 'Share of failed requests at most. Default 5%.'),
        p95: maybe(duration, '95 of 100 answers must be this fast. Default 2s.'),
        window: maybe(duration, 'How long it is watched. Default 60s.'),
      }),
      'What the service must hold while it is watched after the rollout.',
    ),
  })
  .check(z.describe('How it is proven that the new version serves.'));

const service = z
  .strictObject({
    path: maybe(
      path,
      "The service's folder; a change in it makes the service affected. Default services/NAME.",
    ),
    context: maybe(path, 'Build context. Default: path.'),
    dockerfile: maybe(path, 'Default: Dockerfile in path.'),
    target: maybe(z.string(), 'Stage of the Dockerfile to build. Default: the last.'),
    'build-args': maybe(env, 'Build arguments. Never secrets: they stay in the image.'),
    watch: maybe(
      z.array(path),
      'Files, folders or globs outside of path whose change makes the service affected too.',
    ),
    checks: maybe(commands, 'Shell commands that must pass before an image is pushed.'),
    task: maybe(path, 'Template of the task definition, JSON or YAML. Default: taskdef.json in path.'),
    container: maybe(some, "The container that the image runs in. Default: the service's name."),
    port: maybe(whole(1, 65535), 'The port that the container listens on. Without it: no traffic comes in.'),
    route: maybe(route, 'Path pattern at the load balancer, such as /user-service-api/*.'),
    migrate: maybe(command, 'Command of the same image that migrates the database before the rollout.'),
    migrations: maybe(
      path,
      'Folder of the migrations. SQL files that a ship adds to it are linted by squawk before the command runs.',
    ),
    'migration-lock': maybe(
      some,
      'Only one migration with this lock runs at a time: services that share a database share one. May hold {service} and {environment}. Default: each service its own.',
    ),
    'postgres-version': maybe(
      text(/^\d{1,2}(\.\d+)?$/, 'must be a version between quotes, such as "16"'),
      'The version of PostgreSQL that squawk takes the migrations for.',
    ),
    needs: maybe(z.array(z.string()), 'Services that are shipped before this one.'),
    env: z.optional(env),
    secrets: z.optional(secrets),
    verify: z.optional(verify),
  })
  .check(z.describe('A service: one image, one ECS service in each environment.'));

const override = z
  .strictObject({
    desired: z.optional(desired),
    cpu: z.optional(cpu),
    memory: z.optional(memory),
    env: z.optional(env),
    secrets: z.optional(secrets),
    rollout: z.optional(rollout),
  })
  .check(z.describe('What differs for one service in this environment.'));

const environment = z
  .strictObject({
    extends: maybe(z.string(), 'The environment from which this one takes all that it does not say itself.'),
    after: maybe(z.string(), 'The environment that a version must be verified in before it may come here.'),
    region: maybe(region, 'AWS region. Every environment needs one, its own or an inherited one.'),
    account: maybe(
      z
        .string('must be text: put the digits between quotes')
        .check(z.regex(/^\d{12}$/, 'must be the 12 digits of an AWS account, between quotes')),
      "AWS account. Default: the role's.",
    ),
    cluster: maybe(some, 'ECS cluster. Every environment needs one, its own or an inherited one.'),
    role: maybe(arn, 'IAM role that the workflow takes on to ship here.'),
    repository: maybe(some, 'ECR repository. May hold {service} and {environment}. Default {service}.'),
    'ecs-service': maybe(
      some,
      'Name of the ECS service. May hold {service} and {environment}. Default {service}.',
    ),
    'task-role': maybe(some, "ARN of the task role; may hold placeholders. Default: the template's."),
    'execution-role': maybe(
      some,
      "ARN of the execution role; may hold placeholders. Default: the template's.",
    ),
    'log-options': maybe(env, "Options of the log driver to set over the template's; may hold placeholders."),
    url: maybe(
      text(/^https?:\/\/\S+$/, 'must be a URL that begins with https:// or http://'),
      'Where the environment is reached. May hold {service}.',
    ),
    'test-url': maybe(
      text(/^https?:\/\/\S+$/, 'must be a URL that begins with https:// or http://'),
      'Where the test listener is reached, for rollout.pause. May hold {service}.',
    ),
    approve: maybe(
      z.array(approval),
      'What must hold before a version may come here from the environment in after: verified (there; always wanted), verified>24h (for that long), scan<7d (scanned no longer ago), ticket (a change ticket is named).',
    ),
    desired: z.optional(desired),
    rollout: z.optional(rollout),
    env: z.optional(env),
    secrets: z.optional(secrets),
    services: maybe(z.record(z.string(), override), 'What differs for single services here.'),
  })
  .check(z.describe('A place that services are shipped to.'));

const targets = z
  .strictObject({
    deploys: maybe(
      text(/^\d+(\.\d+)?\/(day|week)$/, 'must be a rate such as 2/day or 1/week'),
      'How often a change should arrive at least, by days of the calendar. Default 2/day.',
    ),
    'lead-time': maybe(age, 'From commit to verified at most. Default 1h.'),
    'failure-rate': maybe(percent, 'Share of changes that fail or are rolled back at most. Default 15%.'),
    recovery: maybe(age, 'From a change that failed until a good version runs again at most. Default 5m.'),
  })
  .check(z.describe('What the team aims for; slipway report compares its figures with it.'));

export const fleetSchema = z
  .strictObject({
    version: z.literal(1, 'must be 1').check(z.describe('Version of this format.')),
    services: z.record(name, service).check(z.describe('The services by name.')),
    environments: maybe(z.record(name, environment), 'The environments by name.'),
    targets: z.optional(targets),
  })
  .check(z.describe('The services of one repository and the environments that they are shipped to.'));

export type FleetFile = z.output<typeof fleetSchema>;
export type ServiceFile = FleetFile['services'][string];
export type EnvironmentFile = NonNullable<FleetFile['environments']>[string];
export type RolloutFile = NonNullable<EnvironmentFile['rollout']>;

/** The JSON Schema of fleet.yml (draft 2020-12), for editors; `npm run generate` writes it to schema/fleet.schema.json. */
export function fleetJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(fleetSchema, { io: 'input' }) as Record<string, unknown>;
  return { $schema, $id: 'fleet.schema.json', title: 'fleet.yml', ...rest };
}
