import { afterAll, describe, expect, it } from 'vitest';
import { createLogSink } from '../../../src/logs/index.ts';
import { LogError } from '../../../src/logs/logs.ts';
import { createUpstream } from '../../../src/upstream/index.ts';
import { fakeUpstream } from '../server/fake.ts';
import { noMinistack, ownUpstream } from './ministack.ts';

const scope = { region: 'eu-west-1', account: '000000000000' };

describe.skipIf(noMinistack)('awslogs', () => {
  const { upstream } = ownUpstream();
  const sink = createLogSink(upstream);
  afterAll(async () => {
    await sink.close();
    await upstream.close();
  });
  const read = async (logGroupName: string, logStreamName: string) => {
    const input = { logGroupName, logStreamName, startFromHead: true };
    const answer = await upstream.json(scope, 'logs', 'Logs_20140328.GetLogEvents', input);
    return (answer['events'] as { message: string }[]).map((event) => event.message);
  };

  it('a group that is not there is the task’s failure, in the words of a stoppedReason', async () => {
    const opening = sink.open(scope, { group: '/none', stream: 'web/web/1', createGroup: false });
    await expect(opening).rejects.toBeInstanceOf(LogError);
    await expect(opening).rejects.toThrow(
      /^failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist/,
    );
  });

  it('makes the group where it is asked to, and appends to a stream that is there', async () => {
    for (const line of ['first', 'second']) {
      const stream = await sink.open(scope, { group: '/made', stream: 'web/web/1', createGroup: true });
      stream.write(line, Date.now());
      await stream.end();
    }
    expect(await read('/made', 'web/web/1')).toEqual(['first', 'second']);
  });

  it('keeps the order of what is written at the same time, empty lines left out', async () => {
    const stream = await sink.open(scope, { group: '/made', stream: 'many', createGroup: true });
    const at = Date.now();
    const lines = Array.from({ length: 500 }, (_, i) => `line ${i}`);
    for (const [i, line] of lines.entries()) {
      stream.write(line, at);
      if (i % 100 === 0) stream.write('', at);
      if (i === 250) await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await stream.end();
    stream.write('too late', at);
    await sink.close();
    expect(await read('/made', 'many')).toEqual(lines);
  });
});

describe('sending', () => {
  it('goes in batches, one at a time, and gives up what the upstream refuses', async () => {
    const fake = await fakeUpstream();
    const upstream = createUpstream({ url: fake.url, log: () => {} });
    const sink = createLogSink(upstream);
    const stream = await sink.open(scope, { group: 'g', stream: 's', createGroup: false });
    for (let i = 0; i < 3; i++) stream.write(`line ${i}`, 1000 + i);
    await new Promise((resolve) => setTimeout(resolve, 400));
    fake.answerNext({
      status: 400,
      headers: {},
      body: '{"__type":"InvalidParameterException","message":"no"}',
    });
    stream.write('refused', 2000);
    await sink.close();
    const puts = fake.sent.filter((sent) => sent.headers['x-amz-target'] === 'Logs_20140328.PutLogEvents');
    expect(puts.map((put) => JSON.parse(put.body))).toEqual([
      {
        logGroupName: 'g',
        logStreamName: 's',
        logEvents: [0, 1, 2].map((i) => ({ timestamp: 1000 + i, message: `line ${i}` })),
      },
      { logGroupName: 'g', logStreamName: 's', logEvents: [{ timestamp: 2000, message: 'refused' }] },
    ]);
    await upstream.close();
    fake.close();
  });
});
