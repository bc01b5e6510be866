import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askForTheRest, checked, draftFromFiles } from '../../../src/cli/init/assemble.ts';
import { nameOf, Section } from '../../../src/cli/init/draft.ts';
import type { Files } from '../../../src/cli/init/source.ts';
import { sizeFor } from '../../../src/cli/init/template.ts';
import { path, routeOf } from '../../../src/cli/init/values.ts';
import { loadFleet } from '../../../src/fleet/load.ts';
import { placementOf, serviceOf } from '../../../src/fleet/resolve.ts';
import { ActionError } from '../../../src/runtime/errors.ts';
import { readYaml } from '../../../src/runtime/yaml.ts';
import { parseTemplate } from '../../../src/taskdef/definition.ts';
import { validate } from '../../../src/taskdef/validate.ts';

/** A repository in memory. */
function filesOf(content: Readonly<Record<string, string>>): Files {
  return {
    read: async (file) => (Object.hasOwn(content, file) ? content[file] : undefined),
    isFile: async (file) => Object.hasOwn(content, file),
    list: async (folder) => {
      const start = folder === '.' ? '' : `${folder}/`;
      const inside = Object.keys(content).filter((name) => name.startsWith(start));
      return [...new Set(inside.map((name) => name.slice(start.length).split('/')[0] ?? ''))].sort();
    },
  };
}

async function init(content: Readonly<Record<string, string>>, region?: string) {
  const { draft, sources } = await draftFromFiles(filesOf(content), undefined, region);
  askForTheRest(draft, region);
  const text = await checked(draft, sources, 'fleet.yml');
  const sections = [...draft.services, ...draft.environments].map(({ section }) => section);
  const taken = Object.fromEntries(
    sections.flatMap((one) => one.taken.map(({ key, value, from }) => [key, `${value} < ${from}`])),
  );
  const asked = sections.flatMap((one) => one.unknown.map(({ key }) => key));
  return { text, taken, asked, draft, fleet: await loadFleet(text, 'fleet.yml') };
}

const copilot = {
  'copilot/.workspace': 'application: shop\n',
  'copilot/environments/test/manifest.yml': 'name: test\ntype: Environment\n',
  'copilot/web/manifest.yml': `name: web
type: Load Balanced Web Service
http: { path: '/', healthcheck: { path: /healthz } }
image: { build: { dockerfile: web/docker/Dockerfile, context: web, target: run, args: { NODE: 24 } }, port: 3000 }
cpu: 512
memory: 1024
count: 2
command: node server.js
variables: { LOG_LEVEL: info, API_TOKEN: abcdefgh1234 }
secrets:
  KEY: /copilot/\${COPILOT_APPLICATION_NAME}/\${COPILOT_ENVIRONMENT_NAME}/secrets/KEY
  DB: { secretsmanager: 'shop/db' }
  OTHER: { from_cfn: x }
environments: { prod: { count: 4 } }
`,
  'copilot/api/manifest.yml':
    'name: api\ntype: Backend Service\nimage: { build: api/Dockerfile, port: 8080 }\ncount: { range: 1-10 }\n',
  'copilot/nightly/manifest.yml': 'name: nightly\ntype: Scheduled Job\n',
};

describe('from Copilot', () => {
  test('services, paths, ports, routes, secrets and counts', async () => {
    const { fleet, taken, asked, draft } = await init(copilot, 'eu-central-1');
    expect(Object.keys(fleet.services)).toEqual(['api', 'web']);
    expect(serviceOf(fleet, 'web')).toMatchObject({
      path: 'web/docker',
      context: 'web',
      target: 'run',
      buildArgs: { NODE: '24' },
      port: 3000,
      route: '/*',
      verify: { health: '/healthz' },
      task: 'web/docker/taskdef.json',
    });
    expect(fleet.services.web?.secrets).toEqual({ KEY: 'ssm:/copilot/shop/{environment}/secrets/KEY' });
    expect(asked).toEqual(
      expect.arrayContaining([
        'services.web.secrets',
        'environments.test.cluster',
        'environments.prod.cluster',
      ]),
    );
    expect(taken['environments.prod.services']).toMatch(/^{"web":{"desired":4}}/);
    expect(draft.left).toEqual([{ key: 'nightly', why: 'a scheduled job is no ECS service' }]);
  });

  test('the template has what the manifest says, and no secret', async () => {
    const { draft, text } = await init(copilot, 'eu-central-1');
    const template = draft.files.get('web/docker/taskdef.json') ?? '';
    expect(JSON.parse(template)).toMatchObject({
      family: 'shop-web',
      cpu: '512',
      memory: '1024',
      containerDefinitions: [{ command: ['node', 'server.js'], portMappings: [{ containerPort: 3000 }] }],
    });
    expect(text + template).not.toContain('abcdefgh1234');
  });

  test('the commented environments are a manifest once the # is taken away', async () => {
    const { text } = await init(copilot, 'eu-central-1');
    const at = text.indexOf('# environments:');
    const open = text.slice(0, at) + text.slice(at).replace(/^# ?/gm, '');
    const fleet = await loadFleet(open.replaceAll('…', 'x'), 'fleet.yml');
    expect(placementOf(fleet, 'web', 'test')).toMatchObject({
      desired: 2,
      region: 'eu-central-1',
      repository: 'shop/web',
    });
  });
});

describe('from a compose file', () => {
  const compose = `services:
  web:
    build: { context: ., dockerfile: web/Dockerfile }
    ports: ["127.0.0.1:8080:80/tcp"]
    depends_on: { api: { condition: service_healthy }, db: {} }
    environment: [LOG=info, DB_PASSWORD=correct-horse, HOST]
  api:
    build: ./api
    expose: ["9000"]
    command: node "a b.js"
    deploy: { resources: { limits: { cpus: '0.5', memory: 700M } } }
    healthcheck: { test: curl -f http://localhost:9000/, interval: 1m30s, retries: 50 }
  db: { image: "postgres:16" }
`;

  test('what is built here is a service, the rest is left out', async () => {
    const { fleet, draft, text, asked } = await init({ 'compose.yaml': compose });
    expect(serviceOf(fleet, 'web')).toMatchObject({ path: 'web', context: '.', port: 80, needs: ['api'] });
    expect(draft.left).toMatchObject([{ key: 'db' }]);
    expect(asked).toContain('services.web.secrets');
    expect(text + [...draft.files.values()].join('')).not.toContain('correct-horse');
    expect(JSON.parse(draft.files.get('api/taskdef.json') ?? '')).toMatchObject({
      cpu: '512',
      memory: '1024',
      containerDefinitions: [
        {
          command: ['sh', '-c', 'node "a b.js"'],
          healthCheck: {
            command: ['CMD-SHELL', 'curl -f http://localhost:9000/'],
            interval: 90,
            retries: 10,
          },
        },
      ],
    });
  });

  test('services in a circle: one need is taken back, and asked for', async () => {
    const circle = 'services: { a: { build: a, depends_on: [b] }, b: { build: b, depends_on: [a] } }';
    const { fleet, asked } = await init({ 'compose.yml': circle });
    expect([fleet.services.a?.needs, fleet.services.b?.needs]).toContain(undefined);
    expect(asked.some((key) => key.endsWith('.needs'))).toBe(true);
  });

  test('nothing that is built here is said, with what was left out', async () => {
    await expect(init({ 'compose.yaml': 'services: { db: { image: x } }' })).rejects.toMatchObject({
      message: expect.stringMatching(/nothing in compose\.yaml is a service/),
      help: expect.stringMatching(/^db: it is not built here/),
    });
  });
});

describe('from task definitions', () => {
  const definition = (name: string, port?: number) =>
    JSON.stringify({
      family: 'x',
      containerDefinitions: [
        { name: 'log', essential: false },
        { name, essential: true, ...(port === undefined ? {} : { portMappings: [{ containerPort: port }] }) },
      ],
    });

  test('of the root and of each service', async () => {
    const { fleet, asked } = await init({
      'services/user/taskdef.json': definition('app', 8000),
      'services/user/Dockerfile': '',
      'services/mail/task-definition.json': definition('mail'),
    });
    expect(serviceOf(fleet, 'user')).toMatchObject({ path: 'services/user', container: 'app', port: 8000 });
    expect(serviceOf(fleet, 'mail')).toMatchObject({
      task: 'services/mail/task-definition.json',
      port: null,
    });
    expect(asked).toEqual(expect.arrayContaining(['services.mail.port', 'services.mail.path']));
  });

  test('one that is broken is told of by its name', async () => {
    await expect(
      init({ 'taskdef.json': '{\n  "family": x,\n  "containerDefinitions": [] }' }),
    ).rejects.toMatchObject({
      message: "'taskdef.json' is not JSON",
      place: { file: 'taskdef.json' },
    });
  });
});

describe('whatever the files hold', () => {
  const scalar = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(
      null,
      '/',
      '../x',
      '80:80',
      'a/Dockerfile',
      '$'.concat('{X}'),
      'ssm:',
      '*',
      '99999',
      'Ü',
      '1.5',
      '#',
      ': ',
    ),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('any'), { maxLength: 3 }), tie('map')),
    map: fc.dictionary(
      fc.constantFrom(
        ...'name type image build dockerfile context args target port ports expose http path healthcheck variables secrets secretsmanager count environments environment env_file depends_on command entrypoint deploy resources limits cpus memory test interval family containerDefinitions portMappings containerPort essential A B_TOKEN'.split(
          ' ',
        ),
      ),
      tie('any'),
      { maxKeys: 8 },
    ),
  }));
  const typed = (map: object) => ({ type: 'Load Balanced Web Service', ...map });
  const service = fc.oneof(
    value.map,
    value.map.map((map) => ({ build: '.', ...(map as object) })),
  );
  const repository = fc.oneof(
    fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), service, { maxKeys: 4 }).map((services) => ({
      'compose.yaml': JSON.stringify({ services }),
    })),
    fc
      .array(value.map, { minLength: 1, maxLength: 3 })
      .map((manifests) =>
        Object.fromEntries(
          manifests.map((map, at) => [`copilot/s${at}/manifest.yml`, JSON.stringify(typed(map as object))]),
        ),
      ),
    fc.oneof(value.any, value.map).map((any) => ({ 'taskdef.json': JSON.stringify(any) })),
    fc.string().map((text) => ({ 'compose.yaml': text })),
    fc.string().map((text) => ({ 'taskdef.json': text })),
    fc.string().map((text) => ({ 'copilot/web/manifest.yml': text })),
  );

  test('it is a manifest that loads and templates that parse, or an error of ours', async () => {
    let manifests = 0;
    await fc.assert(
      fc.asyncProperty(repository, async (content: Record<string, string>) => {
        let written: Awaited<ReturnType<typeof init>>;
        try {
          written = await init(content, 'eu-central-1');
        } catch (error) {
          expect(error).toBeInstanceOf(ActionError);
          // What we write ourselves is never wrong.
          expect((error as ActionError).place?.file ?? '').not.toBe('fleet.yml');
          return;
        }
        manifests++;
        for (const [file, text] of written.draft.files) {
          const problems = validate(await parseTemplate(text, file)).filter(
            ({ path: [at] }) => at !== 'executionRoleArn',
          );
          expect(problems.filter(({ message }) => !/executionRole/.test(message))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    // Else the property would be about errors alone.
    expect(manifests).toBeGreaterThan(50);
  });
});

test.each([
  ['api', '.', 'api'],
  ['./api/', '.', 'api'],
  ['../lib', 'apps/web', 'apps/lib'],
  ['../..', 'a', undefined],
  ['/etc', '.', undefined],
  ['https://github.com/x/y.git', '.', undefined],
])('the path %s seen from %s is %s', (given, base, expected) => {
  expect(path(given, base)).toBe(expected);
});

test.each([
  ['/', '/*'],
  ['api', '/api/*'],
  ['/api/*', '/api/*'],
  ['/a b', undefined],
  [undefined, undefined],
])('the route of %s is %s', (given, expected) => {
  expect(routeOf(given)).toBe(expected);
});

test('names are as fleet.yml wants them, and each its own', () => {
  expect(nameOf('My_Service.1', new Set())).toBe('my-service-1');
  expect(nameOf('web', new Set(['web', 'web-2']))).toBe('web-3');
  expect(nameOf('日本', new Set())).toBe('service');
});

test('the smallest Fargate size that is enough', () => {
  expect(sizeFor(256, 300)).toEqual({ cpu: 256, memory: 512 });
  expect(sizeFor(512, 6000)).toEqual({ cpu: 1024, memory: 6144 });
  expect(sizeFor(99_999, 1)).toBeUndefined();
});

describe('what is asked for beside what is known', () => {
  test('is known too once its # is taken away', () => {
    const section = new Section('environments.dev');
    section.set('rollout', { minimum: 50, maximum: 150 }, 'the service');
    section.ask('rollout', { breaker: { rollback: true } }, 'Why it is asked for.');
    const text = section
      .yaml()
      .map((line) => line.replace(/# (?=(?: {2})*[a-z-]+:)/, ''))
      .join('\n');
    expect(readYaml(text, 'fleet.yml')).toEqual({
      rollout: { minimum: 50, maximum: 150, breaker: { rollback: true } },
    });
  });

  test('is where the route leads', async () => {
    const manifest = (copilot['copilot/web/manifest.yml'] ?? '').replace("path: '/'", "path: 'shop'");
    const { text } = await init({ ...copilot, 'copilot/web/manifest.yml': manifest });
    expect(text).toContain('# version: /shop/version');
  });
});
