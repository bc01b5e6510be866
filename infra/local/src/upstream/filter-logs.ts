import { AwsError } from '../core/errors.ts';
import { jsonAnswer } from '../http/answer.ts';
import type { Target } from '../http/protocol.ts';
import { readJson } from './answers.ts';
import type { RawAnswer, RawRequest, Send } from './upstream.ts';

/** Events an answer has at most, and the default. Source: CloudWatch Logs API reference, FilterLogEvents. */
const most = 10_000;

/** Where the next page begins: events of this time, of which so many were given. */
type Place = readonly [timestamp: number, given: number];

/**
 * FilterLogEvents, by which `aws logs tail` reads. The upstream knows no pages, so that what is beyond `limit` would never be
 * seen, and no logStreamNamePrefix, so that it gives every stream's events. It answers in the order of time, which is what a
 * page's token is made of: events that arrive meanwhile do no harm.
 */
export async function filterLogEvents(request: RawRequest, target: Target, send: Send): Promise<RawAnswer> {
  const whole = target.protocol === 'json' && objectOf(request.body.toString('utf8'));
  // What can't be read is the upstream's to refuse.
  if (!whole) return await send(request);
  const { logStreamNamePrefix, nextToken, ...input } = whole;
  const ask = async (operation: string, body: object) =>
    readJson(
      await send({
        ...request,
        headers: { ...request.headers, 'x-amz-target': `Logs_20140328.${operation}` },
        body: Buffer.from(JSON.stringify(body)),
      }),
    );
  if (typeof logStreamNamePrefix === 'string') {
    if (Array.isArray(input['logStreamNames'])) {
      throw invalid('logStreamNames and logStreamNamePrefix are both given; only one of them can be.');
    }
    const { logGroupName, logGroupIdentifier } = input;
    const names: unknown[] = [];
    for (let page: Record<string, unknown> = { nextToken: undefined }; 'nextToken' in page; ) {
      const about = { logGroupName, logGroupIdentifier, logStreamNamePrefix, nextToken: page['nextToken'] };
      page = await ask('DescribeLogStreams', about);
      names.push(...records(page['logStreams']).map(({ logStreamName }) => logStreamName));
    }
    // No name would be all streams to the upstream.
    if (names.length === 0) return jsonAnswer({ events: [], searchedLogStreams: [] });
    input['logStreamNames'] = names;
  }
  const limit = input['limit'] ?? most;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > most) {
    throw invalid(`limit is ${String(limit)}; it must be between 1 and ${most}.`);
  }
  const [startTime, given] = typeof nextToken === 'string' ? placeOf(nextToken) : [input['startTime'], 0];
  // One more than is given, to know whether there is more.
  const asked = Math.min(most, given + limit + 1);
  const answer = await ask('FilterLogEvents', { ...input, startTime, limit: asked });
  const found = records(answer['events']);
  const events = found.slice(given, given + limit);
  const last = Number(events.at(-1)?.['timestamp']);
  const isAll = events.length === 0 || (found.length < asked && given + limit >= found.length);
  if (isAll) return jsonAnswer({ ...answer, events });
  const before = last === startTime ? given : 0;
  const place: Place = [last, before + events.filter(({ timestamp }) => timestamp === last).length];
  return jsonAnswer({
    ...answer,
    events,
    nextToken: Buffer.from(JSON.stringify(place)).toString('base64url'),
  });
}

/** @throws AwsError InvalidParameterException for a token that is not one of ours */
function placeOf(token: string): Place {
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    // Said below.
  }
  const [timestamp, given] = Array.isArray(place) ? place : [];
  if (Number.isSafeInteger(timestamp) && Number.isSafeInteger(given) && given >= 0) return [timestamp, given];
  throw invalid('The specified nextToken is invalid.');
}

function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Not JSON: not an object.
  }
  return undefined;
}

const invalid = (message: string) => new AwsError('InvalidParameterException', message);

const records = (value: unknown) => (Array.isArray(value) ? (value as Record<string, unknown>[]) : []);
