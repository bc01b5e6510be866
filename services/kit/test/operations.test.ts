import { describe, expect, it } from 'vitest';
import { type Check, type Lifecycle, operations } from '../src/operations.ts';
import { createApp } from '../src/requests.ts';
import { keptLogs } from './support/logs.ts';

const fine: Check = async () => undefined;
const broken: Check = async () => {
  throw new Error('connect ECONNREFUSED 10.0.0.5:5432');
};
const endless: Check = () => new Promise(() => undefined);

function testApp(checks: Record<string, Check>, lifecycle: Lifecycle = { draining: false }) {
  const { log, lines } = keptLogs();
  const app = createApp(log);
  app.route('/', operations({ service: 'user', commit: 'abcdef0', lifecycle, checks, timeLimit: 20 }));
  return { app, lines };
}

describe('operations', () => {
  it('is alive whatever its dependencies do, and while it drains', async () => {
    const { app } = testApp({ postgres: broken }, { draining: true });
    const answer = await app.request('/health');
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'alive' }]);
  });

  it('says its version', async () => {
    const { app } = testApp({});
    expect(await (await app.request('/version')).json()).toEqual({ service: 'user', commit: 'abcdef0' });
  });

  it('is ready when every check holds', async () => {
    const { app } = testApp({ postgres: fine, redis: fine });
    const answer = await app.request('/ready');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ status: 'ready', checks: { postgres: { status: 'ok' } } });
  });

  it('is not ready when a check fails or hangs, says which, and keeps the cause for the log', async () => {
    const { app, lines } = testApp({ postgres: broken, redis: endless, disk: fine });
    const answer = await app.request('/ready');
    expect(answer.status).toBe(503);
    const body = await answer.text();
    expect(JSON.parse(body)).toMatchObject({
      status: 'not ready',
      checks: { postgres: { status: 'failed' }, redis: { status: 'timed out' }, disk: { status: 'ok' } },
    });
    expect(body).not.toContain('10.0.0.5');
    const warnings = lines.filter(({ level }) => level === 'warn');
    expect(warnings).toEqual([
      expect.objectContaining({ check: 'postgres', msg: 'connect ECONNREFUSED 10.0.0.5:5432' }),
      expect.objectContaining({ check: 'redis', msg: 'no answer within 20 ms' }),
    ]);
  });

  it('is not ready while it drains', async () => {
    const { app } = testApp({ postgres: fine }, { draining: true });
    const answer = await app.request('/ready');
    expect([answer.status, await answer.json()]).toEqual([503, { status: 'draining', checks: {} }]);
  });
});
