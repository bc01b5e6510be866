import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ECSClient } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ecs } from '../../../src/aws/ecs.ts';
import { describeTaskDefinition, registerTaskDefinition } from '../../../src/aws/revisions.ts';

const arn = 'arn:aws:ecs:us-east-1:111122223333:task-definition/user:7';
/** With fields that no SDK knows yet. */
const definition = {
  family: 'user',
  fieldOfTomorrow: { a: [1] },
  containerDefinitions: [{ name: 'app', image: 'x', alsoNew: true }],
};

let server: Server;
let ecs: Ecs;
const sent: unknown[] = [];
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    sent.push(JSON.parse(text));
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(
      JSON.stringify({ taskDefinition: { ...definition, taskDefinitionArn: arn, registeredAt: 1.5 } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new ECSClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  ecs = { client, region: 'us-east-1', cluster: 'c' };
});
afterAll(() => {
  ecs.client.destroy();
  server.close();
});

test('a field that the SDK does not know is registered', async () => {
  expect(await registerTaskDefinition(ecs, definition)).toBe(arn);
  expect(sent.at(-1)).toEqual(definition);
});

test('and described, with times as times', async () => {
  const found = await describeTaskDefinition(ecs, 'user:7');
  expect(found.arn).toBe(arn);
  expect(found.definition).toEqual({ ...definition, taskDefinitionArn: arn, registeredAt: new Date(1500) });
});
