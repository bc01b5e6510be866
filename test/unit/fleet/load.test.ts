import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { load as parse } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { loadFleet } from '../../../src/fleet/load.ts';
import { closest } from '../../../src/fleet/problems.ts';
import { fleetJsonSchema } from '../../../src/fleet/schema.ts';
import { ActionError } from '../../../src/runtime/errors.ts';

const good = `version: 1
services:
  user: { port: 8000, route: /user/* }
environments:
  dev: { region: us-east-1, cluster: c, account: "111122223333" }
`;

async function problemsOf(text: string): Promise<{ lines: string[]; error: ActionError }> {
  try {
    await loadFleet(text, 'fleet.yml');
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return { lines: error.message.split('\n').slice(1), error };
  }
  throw new Error('it was taken');
}

/** The good manifest with one line more under `user:` or under `dev:`. */
const service = (...lines: string[]) =>
  `version: 1\nservices:\n  user:\n${lines.map((line) => `    ${line}\n`).join('')}`;
const environment = (...lines: string[]) =>
  `version: 1\nservices:\n  user: {}\nenvironments:\n  dev:\n    region: us-east-1\n    cluster: c\n${lines
    .map((line) => `    ${line}\n`)
    .join('')}`;

describe('loadFleet', () => {
  test("takes the repository's own manifest, and so does the JSON Schema", async () => {
    const text = readFileSync('fleet.yml', 'utf8');
    expect(Object.keys((await loadFleet(text, 'fleet.yml')).environments ?? {})).toEqual([
      'local',
      'dev',
      'staging',
      'prod',
    ]);
    const valid = new Ajv2020({ strict: false }).compile(fleetJsonSchema());
    expect(valid(parse(text)), JSON.stringify(valid.errors)).toBe(true);
    expect(valid({ ...(parse(text) as object), versoin: 1 })).toBe(false);
  });

  test.each<[string, string, string]>([
    ['YAML that is none', 'version: 1\nservices: [user\n', '3:1: this is not YAML'],
    [
      'a service named twice',
      'version: 1\nservices:\n  user: {}\n  user: {}\n',
      "4:3: 'user' is given twice",
    ],
    [
      'an unknown key',
      service('contianer: web'),
      "4:5: 'contianer' is not known in 'services.user'; did you mean 'container'?",
    ],
    [
      'an unknown key at the top',
      `${good}servics: {}\n`,
      "6:1: 'servics' is not known; did you mean 'services'?",
    ],
    ['a wrong type', service('port: http'), "4:11: 'services.user.port' must be a whole number, not 'http'"],
    ['a map for a text', service('path: { a: b }'), "4:11: 'services.user.path' must be a text, not a map"],
    [
      'a port out of range',
      service('port: 70000'),
      "4:11: 'services.user.port' must be 65535 or less, not '70000'",
    ],
    [
      'a version it does not know',
      'version: 2\nservices: { user: {} }\n',
      "1:10: 'version' must be 1, not '2'",
    ],
    ['no services', 'version: 1\n', "1:1: 'services' is missing"],
    ['services that are none', 'version: 1\nservices: {}\n', "2:11: 'services' is empty"],
    [
      'a name that AWS would refuse',
      'version: 1\nservices:\n  User_1: {}\n',
      "3:3: 'User_1' must be lower-case letters",
    ],
    [
      'a path that leads out',
      service('path: ../other'),
      "4:11: 'services.user.path' must be a path inside the repository",
    ],
    ['an absolute path', service('task: /etc/passwd'), 'must be a path inside'],
    [
      'a route that is no pattern',
      service('port: 1', 'route: /user'),
      "5:12: 'services.user.route' must be a path pattern",
    ],
    ['a route without a port', service('route: /user/*'), "4:12: 'user' has a route but no port"],
    [
      'a need of an unknown service',
      service('needs: [usr]'),
      "4:13: there is no service 'usr'; did you mean 'user'?",
    ],
    ['a need of itself', service('needs: [user]'), '4:12: services need each other in a circle: user → user'],
    [
      'a variable twice',
      service('env: { A: b }', 'secrets: { A: ssm:/a }'),
      "4:12: 'A' is given as a plain variable and as a secret",
    ],
    [
      'an environment that extends an unknown one',
      environment('extends: base'),
      "8:14: there is no environment 'base'; known: dev",
    ],
    [
      'an environment that extends itself',
      environment('extends: dev'),
      '8:14: environments extend each other in a circle: dev → dev',
    ],
    ['an unknown environment before it', environment('after: prod'), "8:12: there is no environment 'prod'"],
    ['an account that YAML takes for a number', environment('account: 012345678901'), '8:14: '],
    [
      'a role that is none',
      environment('role: admin'),
      "8:11: 'environments.dev.role' must be the ARN of an IAM role",
    ],
    [
      'limits that can never roll',
      environment('rollout: { minimum: 100, maximum: 100 }'),
      "8:14: minimum 100 % and maximum 100 % can never roll in 'dev'",
    ],
    [
      'limits that can not roll so few tasks',
      environment('desired: 2', 'rollout: { minimum: 75, maximum: 125 }'),
      '9:14: 2 tasks with minimum 75 % (2) and maximum 125 % (2) can never roll',
    ],
    [
      'a breaker above 100 percent',
      environment('rollout: { breaker: { value: 200 } }'),
      "8:14: the breaker's value is 200",
    ],
    [
      'a kind of breaker it does not know',
      environment('rollout: { breaker: { type: COUNTS } }'),
      "(did you mean 'COUNT'?)",
    ],
    [
      'a secret that is no reference',
      environment('secrets: { A: s3:/x }'),
      "8:19: 's3:/x' is not a reference to a secret; it must be ssm:/NAME",
    ],
    [
      'a secret that needs the account',
      environment('secrets: { A: secretsmanager:x }'),
      "8:19: 'secretsmanager:x' needs the AWS account",
    ],
    [
      'an override of an unknown service',
      environment('services: { usr: {} }'),
      "8:17: there is no service 'usr'",
    ],
    [
      'a placeholder that is none',
      environment('ecs-service: "{svc}"'),
      "8:18: '{svc}' is not a placeholder; allowed: {service}, {environment}",
    ],
    [
      'a repository that ECR would refuse',
      environment('repository: Peer/{service}'),
      "8:17: 'Peer/user' can't be the name of a repository",
    ],
  ])('refuses %s', async (_, text, expected) => {
    const { lines } = await problemsOf(text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^fleet\.yml:/);
    expect(lines[0]).toContain(expected);
  });

  test('reports everything at once, in order, and stands at the first', async () => {
    const text = 'version: 1\nservices:\n  user: { port: 0, prot: 1 }\n  chat: { needs: user }\n';
    const { lines, error } = await problemsOf(text);
    expect(lines.map((line) => line.split(': ')[0])).toEqual([
      'fleet.yml:3:17',
      'fleet.yml:3:20',
      'fleet.yml:4:18',
    ]);
    expect(error.place).toEqual({ file: 'fleet.yml', line: 3, column: 17 });
    expect(error.message).toMatch(/^3 things are wrong in fleet.yml:/);
  });

  test('says once what several environments inherit', async () => {
    const { lines } = await problemsOf(
      `${environment('secrets: { A: nothing }')}  prod: { extends: dev }\n  eu: { extends: prod }\n`,
    );
    expect(lines).toHaveLength(1);
  });

  test('finds circles of services and duplicate routes', async () => {
    const text = `version: 1
services:
  a: { needs: [b], port: 1, route: /x/* }
  b: { needs: [c] }
  c: { needs: [a], port: 1, route: /x/* }
`;
    expect((await problemsOf(text)).lines).toEqual([
      'fleet.yml:3:15: services need each other in a circle: a → b → c → a',
      "fleet.yml:5:36: the services 'a' and 'c' both have the route /x/*; each needs its own",
    ]);
  });

  test('never throws anything but an ActionError with a place', async () => {
    const piece = fc.constantFrom(
      'version: 1\n',
      'services:\n',
      '  user:\n',
      '    port: 1\n',
      '- a\n',
      '&x ',
      '*x',
      '{',
      '}',
      ': ',
      '\t',
      'null\n',
      '<<: ',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 12 }),
        async (pieces) => {
          try {
            await loadFleet(pieces.join(''), 'fleet.yml');
          } catch (error) {
            expect(error).toBeInstanceOf(ActionError);
            expect((error as ActionError).place?.line).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('closest finds a slip, not another word', () => {
  expect(closest('sercives', ['services', 'version'])).toBe('services');
  expect(closest('por', ['port', 'path'])).toBe('port');
  expect(closest('image', ['services', 'version'])).toBeUndefined();
});
