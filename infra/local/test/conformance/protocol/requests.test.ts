import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { AwsError } from '../../../src/core/errors.ts';
import { operations } from '../../../src/ecs/index.ts';
import { modelOf, noModels } from '../../support/models/model.ts';
import { breaksOf, broken, validRequest } from '../../support/models/requests.ts';
import { differences } from '../../support/models/shapes.ts';
import { type Harness, harness } from '../../support-ecs.ts';

const model = noModels === undefined ? modelOf('ecs') : undefined;
const names = Object.keys(model?.operations ?? {});

describe.skipIf(noModels)("requests by AWS's model", () => {
  test('every operation of ECS is answered or refused, and no other', () => {
    expect(Object.keys(operations).toSorted()).toEqual(names.toSorted());
  });

  test('an input shape differs from the model nowhere', () => {
    const lines = Object.entries(operations).flatMap(([name, { input }]) => {
      const theirs = model?.operations[name]?.input;
      return input && theirs ? differences(model, theirs, input, name) : [];
    });
    expect(lines).toEqual([]);
  });

  let h: Harness;
  let known: Record<string, readonly unknown[]>;
  /** A cluster with a service and its task. */
  const world = async () => {
    h = await harness();
    const taskDefinition = await h.register();
    await h.create(taskDefinition);
    await h.clock.advance(1000);
    const [task] = await h.tasks();
    const service = 'arn:aws:ecs:us-east-1:000000000000:service/main/web';
    known = {
      cluster: ['main'],
      clusters: [['main']],
      service: ['web', service],
      services: [['web']],
      serviceName: ['web', 'other'],
      taskDefinition: ['web', taskDefinition],
      task: [task?.taskArn],
      tasks: [[task?.taskArn]],
      resourceArn: [service, taskDefinition, task?.taskArn],
      launchType: ['FARGATE'],
      requiresCompatibilities: [['FARGATE']],
      networkConfiguration: [{ awsvpcConfiguration: { subnets: ['subnet-1'] } }],
      networkMode: ['awsvpc'],
      cpu: ['256'],
      memory: ['512'],
    };
  };

  /** The answer's error, if it is one. Anything that does not fit AWS's model throws: the harness checks every exchange. */
  async function ask(name: string, input: unknown): Promise<AwsError | undefined> {
    try {
      await h.call(name, input as object);
      return undefined;
    } catch (error) {
      if (error instanceof AwsError && error.status < 500) return error;
      throw error;
    }
  }

  const deletes = (name: string) => Number(/^(Delete|Deregister)/.test(name));
  const built = names.filter((name) => operations[name]?.input).toSorted((a, b) => deletes(a) - deletes(b));

  describe('that fit', () => {
    beforeAll(world);
    test.each(built)('%s understands them', async (name) => {
      const input = model?.operations[name]?.input;
      if (!model || !input) return;
      await fc.assert(
        fc.asyncProperty(validRequest(model, input, known), async (request) => {
          const error = await ask(name, request);
          expect(error?.code).not.toBe('SerializationException');
        }),
        { numRuns: 15 },
      );
    });
  });

  describe('that do not fit', () => {
    beforeAll(world);
    test.each(built)('%s refuses them', async (name) => {
      const input = model?.operations[name]?.input;
      if (!model || !input) return;
      const request = validRequest(model, input, known).chain((value) =>
        fc
          .constantFrom(...breaksOf(model, input, value).filter(({ path }) => path.length > 0), undefined)
          .map((one) => ({
            request: one ? broken(value, one) : value,
            one,
          })),
      );
      await fc.assert(
        fc.asyncProperty(request, async ({ request, one }) => {
          const error = await ask(name, request);
          if (one) expect(error).toBeInstanceOf(AwsError);
          if (one?.what === 'type') expect(error?.code).toBe('SerializationException');
        }),
        { numRuns: 15 },
      );
    });
  });
});
