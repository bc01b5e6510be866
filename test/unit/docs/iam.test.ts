import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actionNames, home } from '../../../src/cli/catalogue.ts';
import { callsOf } from './calls.ts';

interface Statement {
  Sid?: string;
  Action: string | string[];
  Principal?: unknown;
}

/** The parts of docs/iam.md under a heading, up to the next one of any level. */
const sections = new Map(
  readFileSync(join(home, 'docs/iam.md'), 'utf8')
    .split(/^#+ /m)
    .map((part) => [part.slice(0, part.indexOf('\n')), part]),
);
function section(heading: string): string {
  const text = sections.get(heading);
  if (text === undefined) throw new Error(`docs/iam.md has no heading '${heading}'`);
  return text;
}
/** The statements under a heading that say what the role may do; those of trust have a principal. */
const statements = (heading: string): Statement[] =>
  [...section(heading).matchAll(/```json\n([\s\S]*?)```/g)]
    .flatMap(([, json = '']) => {
      const policy: Statement[] | { Statement: Statement[] } = JSON.parse(json);
      return Array.isArray(policy) ? policy : policy.Statement;
    })
    .filter(({ Principal }) => Principal === undefined);
const may = (heading: string) => new Set(statements(heading).flatMap(({ Action }) => Action));
const entries = (...names: string[]) => callsOf(...names.map((name) => `actions/${name}/main.ts`));
const without = (all: Set<string>, ...less: Iterable<string>[]) =>
  [...all].filter((one) => !less.some((some) => [...some].includes(one))).sort();

/** What the registry asks IAM for when an image is read and written by its own protocol: docs.aws.amazon.com/AmazonECR, "push". */
const read = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];
const written = [
  'ecr:BatchCheckLayerAvailability',
  'ecr:InitiateLayerUpload',
  'ecr:UploadLayerPart',
  'ecr:CompleteLayerUpload',
  'ecr:PutImage',
];
/** What the page names beside its policies, with what it is for. */
const beside = (...names: string[]) => {
  const text = [...sections.values()].join('\n');
  for (const name of names) expect(text).toContain(`\`${name}\``);
  return names;
};
const create = beside('ecr:CreateRepository', 'ecr:PutLifecyclePolicy');

const shipping = entries(
  ...['plan', 'render-taskdef', 'migrate', 'deploy-service', 'smoke-verify', 'rollback'],
  ...['deploy-fleet', 'rollback-fleet', 'report-status'],
);

describe('docs/iam.md', () => {
  test('the ship role has what the actions call, and no more', () => {
    const [ship, some] = [may('The ship role'), may('Only where you use it')];
    expect(without(shipping, ship, some)).toEqual([]);
    expect(without(ship, shipping)).toEqual(['iam:PassRole']);
    expect(without(some, shipping)).toEqual([
      'codedeploy:GetDeploymentConfig',
      'codedeploy:RegisterApplicationRevision',
      'iam:PassRole',
    ]);
    expect([...some].filter((one) => ship.has(one))).toEqual(['iam:PassRole']);
  });

  test('the build role has what plan and push call, and no more', () => {
    expect([...may('The build role')].sort()).toEqual([...entries('plan')].sort());
    const [push, calls] = [may('Push'), entries('push-sha-tag', 'build-amd64')];
    expect(without(calls, push, create)).toEqual([]);
    expect(without(push, calls)).toEqual([...read, ...written].sort());
  });

  test('a promotion reads the environment before with what it is given', () => {
    const [promote, calls] = [may('Promote'), entries('promote')];
    expect(without(calls, promote, may('The ship role'), may('Push'), create)).toEqual([]);
    expect(without(promote, calls)).toEqual(read);
  });

  test('the read-only role has what the actions that look, and the terminal, call', () => {
    const role = may('The read-only role');
    const looking = new Set([
      ...entries('preflight', 'promote', 'render-taskdef', 'plan'),
      ...callsOf('cli/main.ts'),
    ]);
    expect(without(role, looking)).toEqual([]);
    const needed = new Set([...entries('preflight', 'plan'), ...callsOf('cli/main.ts')]);
    expect(without(needed, role)).toEqual(beside('secretsmanager:GetSecretValue', 'sts:GetCallerIdentity'));
    for (const one of role)
      expect(one).toMatch(/:(?:Describe|Get|List|Filter|BatchGet|SimulatePrincipalPolicy)/);
  });

  test.each([
    ...['The ship role', 'The build role', 'Push', 'Promote', 'Only where you use it'],
    ...['The read-only role', 'The execution role'],
  ])('each statement is explained: %s', (heading) => {
    const rows = section(heading)
      .split('\n')
      .flatMap((line) => /^\| ([A-Z][\w, ]+) \|/.exec(line)?.[1]?.split(', ') ?? [])
      .filter((name) => /^[A-Z]\w+$/.test(name));
    expect(rows.toSorted()).toEqual(
      statements(heading)
        .map(({ Sid }) => Sid)
        .toSorted(),
    );
  });
});

test.each(
  actionNames(),
)('the README of %s names every permission that the action needs, and no other', (name) => {
  const readme = (action: string) => readFileSync(join(home, `actions/${action}/README.md`), 'utf8');
  const named = (text: string) =>
    [...text.matchAll(/`([a-z0-9-]+:[A-Z][a-z]\w+)`/g)].map(([, one = '']) => one);
  const text = readme(name);
  const own = named(text);
  // "those of rollback": what stands there counts here.
  const others = [...text.matchAll(/[Tt]hose of ([a-z-]+)/g)].flatMap(([, one = '']) =>
    actionNames().includes(one) ? [...named(readme(one)), ...entries(one)] : [],
  );
  const calls = entries(name);
  expect(without(calls, own, others, ['sts:GetCallerIdentity'])).toEqual([]);
  // What goes without a client of the SDK, and what AWS asks for on the way.
  const wire = [...read, ...written, 'ecr:ListImages', 's3:GetObject', 's3:ListBucket'];
  const indirect = [
    ...['iam:PassRole', 'codedeploy:GetDeploymentConfig', 'codedeploy:RegisterApplicationRevision'],
    ...['ecr-public:GetAuthorizationToken', 'sts:GetServiceBearerToken'],
  ];
  expect(without(new Set(own), calls, wire, indirect)).toEqual([]);
});
