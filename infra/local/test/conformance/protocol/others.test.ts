import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations as codedeploy } from '../../../src/codedeploy/index.ts';
import { operations as ecr } from '../../../src/ecr/index.ts';
import type { LocalFargate } from '../../../src/index.ts';
import { startChecked } from '../../support/checked.ts';
import { modelOf, noModels, type ServiceName } from '../../support/models/model.ts';
import { breaksOf, broken, validRequest } from '../../support/models/requests.ts';

let local: LocalFargate;
beforeAll(async () => {
  // Lengths and patterns of what is kept and means nothing here are left to AWS.
  const left = [/does not match/, /characters are (fewer|more) than/];
  const options = { port: 0, engine: 'scripted', upstream: 'http://127.0.0.1:1', log: () => {} } as const;
  local = await startChecked(options, left);
  await ask('ecr', 'CreateRepository', { repositoryName: 'web' });
  await ask('codedeploy', 'CreateApplication', { applicationName: 'web', computePlatform: 'ECS' });
});
afterAll(() => local?.close());

const known = {
  repositoryName: ['web'],
  repositoryNames: [['web']],
  registryId: ['000000000000'],
  applicationName: ['web'],
  computePlatform: ['ECS'],
};

async function ask(service: ServiceName, operation: string, input: unknown) {
  const answer = await fetch(local.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `${modelOf(service).metadata.targetPrefix}.${operation}`,
    },
    body: JSON.stringify(input),
  });
  return { status: answer.status, body: await answer.text() };
}

/** Deletes come last, so that there is something to ask for. */
const inOrder = (names: Iterable<string>) =>
  [...names].toSorted((a, b) => Number(a.startsWith('Delete')) - Number(b.startsWith('Delete')));

describe.skipIf(noModels).each([
  // Replication is a record that nothing reads: what is in it is left to AWS.
  ['ecr', inOrder(ecr.keys()).filter((name) => name !== 'PutReplicationConfiguration')],
  ['codedeploy', inOrder(Object.keys(codedeploy))],
] as const)("requests of %s by AWS's model", (service, names) => {
  const model = noModels === undefined ? modelOf(service) : undefined;

  test.each(names)('%s fails at none, and refuses what does not fit', async (name) => {
    const input = model?.operations[name]?.input;
    if (!model || !input) return;
    const wrong: string[] = [];
    await fc.assert(
      fc.asyncProperty(validRequest(model, input, known), async (request) => {
        const { status, body } = await ask(service, name, request);
        expect(status, body).toBeLessThan(500);
        expect(body).not.toContain('SerializationException');
      }),
      { numRuns: 5 },
    );
    // Every place of each of them, so that what is found does not hang on chance.
    for (const request of fc.sample(validRequest(model, input, known), 8)) {
      for (const one of breaksOf(model, input, request).filter(({ path }) => path.length > 0)) {
        const { status, body } = await ask(service, name, broken(request, one));
        const what = `${one.path.join('.')}: ${one.what} ${JSON.stringify(one.value)?.slice(0, 100)}\n${body}`;
        if (status !== 400) wrong.push(what);
      }
    }
    expect(wrong).toEqual([]);
  });
});
