import { randomUUID } from 'node:crypto';
import type { Target } from '../http/protocol.ts';
import { readJson } from './answers.ts';
import { fromForm, renderAnswer, type Shape } from './shapes.ts';
import type { RawAnswer, RawRequest, Send } from './upstream.ts';

const namespace = 'http://monitoring.amazonaws.com/doc/2010-08-01/';

/**
 * DescribeAlarms in the query protocol, which the AWS CLI 1 and Terraform speak: there the upstream leaves out half of an
 * alarm (its period, statistic, dimensions, actions). In JSON it answers whole, so it is asked in JSON.
 */
export async function describeAlarms(request: RawRequest, target: Target, send: Send): Promise<RawAnswer> {
  if (target.protocol !== 'query') return await send(request);
  const input: Record<string, unknown> = {};
  for (const key of new Set([...target.form.keys()].map((name) => name.split('.')[0] ?? ''))) {
    if (key === 'Action' || key === 'Version' || key.startsWith('X-Amz-')) continue;
    const value = fromForm(target.form, key);
    input[key] = key === 'MaxRecords' ? Number(value) : value;
  }
  const answer = await send({
    method: 'POST',
    url: '/',
    headers: {
      ...request.headers,
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'GraniteServiceVersion20100801.DescribeAlarms',
    },
    body: Buffer.from(JSON.stringify(input)),
  });
  // An error is answered in the client's own protocol by the one who called this.
  const result = inQuery(readJson(answer)) as Shape;
  const xml = renderAnswer('DescribeAlarms', result, randomUUID(), namespace);
  return { status: 200, headers: { 'content-type': 'text/xml' }, body: Buffer.from(xml) };
}

/** A JSON answer's members as the query protocol writes them: timestamps in ISO 8601, and nothing for null. */
function inQuery(value: unknown, name = ''): unknown {
  if (value === null) return undefined;
  if (typeof value === 'number' && name.endsWith('Timestamp')) return new Date(value * 1000).toISOString();
  if (Array.isArray(value)) return value.map((item) => inQuery(item));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inQuery(inner, key)]));
}
