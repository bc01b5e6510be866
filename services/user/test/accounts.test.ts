import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueAccessToken } from '../src/auth/access-tokens.ts';
import { ephemeralPrivateKey, signingKey } from '../src/auth/keys.ts';
import { type Service, startService } from './support/service.ts';

const password = 'correct horse battery';
let service: Service;
let accounts = 0;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

/** Registers an account of its own. */
async function register(): Promise<{ id: string; email: string }> {
  accounts += 1;
  const email = `ada${accounts}@example.org`;
  const { status, body } = await service.send('POST', 'register', { email, password, displayName: 'Ada' });
  expect(status).toBe(201);
  return { id: body.id, email };
}

async function logIn() {
  const account = await register();
  const { status, body } = await service.send('POST', 'login', { email: account.email, password });
  expect(status).toBe(200);
  return { ...account, accessToken: body.accessToken, refreshToken: body.refreshToken };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('register', () => {
  it('makes an account, with the email in small letters and the password hashed', async () => {
    const answer = await service.send('POST', 'register', {
      email: ' Grace@Example.ORG ',
      password,
      displayName: ' Grace ',
    });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        email: 'grace@example.org',
        displayName: 'Grace',
        role: 'user',
        proficiency: 'beginner',
        preferredLanguage: null,
      },
    });
    expect(JSON.stringify(answer.body)).not.toContain('argon2');
    const { rows } = await service.pool.query('select password_hash from users where id = $1', [
      answer.body.id,
    ]);
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('refuses an email that is taken, in any case', async () => {
    const { email } = await register();
    const again = { email: email.toUpperCase(), password, displayName: 'Eve' };
    expect(await service.send('POST', 'register', again)).toMatchObject({
      status: 409,
      body: { type: 'urn:peerprep:problem:email-taken' },
    });
  });

  it('lists every field that is wrong', async () => {
    const { status, headers, body } = await service.send('POST', 'register', {
      email: 'ada',
      password: 'short',
    });
    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body.errors.map(({ field }) => field)).toEqual(['email', 'password', 'displayName']);
    expect(JSON.stringify(body)).not.toContain('short');
  });

  it.each([
    ['malformed JSON', '{', 400],
    ['a field it does not know', { email: 'x@example.org', password, displayName: 'X', role: 'admin' }, 400],
    ['a body too large', { email: 'x@example.org', password, displayName: 'x'.repeat(20_000) }, 413],
  ])('refuses %s', async (_, body, status) => {
    expect((await service.send('POST', 'register', body)).status).toBe(status);
  });

  it('refuses another content type', async () => {
    expect((await service.send('POST', 'register', 'x=1', { 'content-type': 'text/plain' })).status).toBe(
      415,
    );
  });
});

describe('login', () => {
  it('gives tokens that others can verify with the published key', async () => {
    const { id, email } = await register();
    const { body, headers } = await service.send('POST', 'login', { email, password });
    expect(body).toMatchObject({ tokenType: 'Bearer', expiresIn: 900, user: { id } });
    expect(headers.get('cache-control')).toBe('no-store');

    for (const path of ['/.well-known/jwks.json', '/user-service-api/.well-known/jwks.json']) {
      const keys = (await service.send('GET', path)).body;
      expect(Object.keys(keys.keys[0] ?? {})).not.toContain('d');
      const verified = await jwtVerify(body.accessToken, createLocalJWKSet({ keys: [...keys.keys] }), {
        issuer: 'peerprep-user',
        audience: 'peerprep',
      });
      expect(verified.payload).toMatchObject({ sub: id, role: 'user' });
      expect(Number(verified.payload.exp) - Number(verified.payload.iat)).toBe(900);
      expect(decodeProtectedHeader(body.accessToken)).toMatchObject({ alg: 'EdDSA', kid: keys.keys[0]?.kid });
    }
  });

  it('answers an unknown user and a wrong password the same', async () => {
    const { email } = await register();
    const id = { 'x-request-id': 'same' };
    const wrong = await service.send('POST', 'login', { email, password: 'wrong password' }, id);
    const unknown = await service.send('POST', 'login', { email: 'nobody@example.org', password }, id);
    expect(wrong.status).toBe(401);
    expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
  });

  it('limits failures by account and address, and forgives them after a success', async () => {
    const { email } = await register();
    const attempt = (given: string, address: string) =>
      service.send('POST', 'login', { email, password: given }, { 'x-forwarded-for': `6.6.6.6, ${address}` });
    for (let i = 0; i < 4; i += 1) expect((await attempt('wrong', '192.0.2.1')).status).toBe(401);
    expect((await attempt(password, '192.0.2.1')).status).toBe(200);
    for (let i = 0; i < 5; i += 1) expect((await attempt('wrong', '192.0.2.1')).status).toBe(401);
    const limited = await attempt(password, '192.0.2.1');
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(800);
    expect((await attempt(password, '192.0.2.2')).status).toBe(200);
  });
});

describe('refresh and logout', () => {
  const refresh = (refreshToken: string) => service.send('POST', 'refresh', { refreshToken });

  it('rotates: each refresh token is good once', async () => {
    const { id, refreshToken } = await logIn();
    const next = await refresh(refreshToken);
    expect(next).toMatchObject({ status: 200, body: { user: { id } } });
    expect(next.body.refreshToken).not.toBe(refreshToken);
    expect((await refresh(next.body.refreshToken)).status).toBe(200);
  });

  it('revokes the whole family when an old token comes again, and only that family', async () => {
    const { email, refreshToken } = await logIn();
    const other = await service.send('POST', 'login', { email, password });
    const next = await refresh(refreshToken);
    expect((await refresh(refreshToken)).status).toBe(401);
    expect((await refresh(next.body.refreshToken)).status).toBe(401);
    expect(service.lines.map(({ msg }) => msg)).toContain('a used refresh token came again: session revoked');
    expect((await refresh(other.body.refreshToken)).status).toBe(200);
  });

  it('lets one of two uses at the same moment through at most', async () => {
    const { refreshToken } = await logIn();
    const statuses = (await Promise.all([refresh(refreshToken), refresh(refreshToken)])).map(
      ({ status }) => status,
    );
    expect(statuses.sort()).toEqual([200, 401]);
  });

  it('does not keep tokens readable, and refuses expired sessions', async () => {
    const { id, refreshToken } = await logIn();
    const { rows } = await service.pool.query("select encode(hash, 'escape') as hash from refresh_tokens");
    expect(JSON.stringify(rows)).not.toContain(refreshToken);
    await service.pool.query("update sessions set expires_at = now() - interval '1 s' where user_id = $1", [
      id,
    ]);
    expect((await refresh(refreshToken)).status).toBe(401);
  });

  it('ends the session at logout, and says nothing of unknown tokens', async () => {
    const { refreshToken } = await logIn();
    expect((await service.send('POST', 'logout', { refreshToken })).status).toBe(204);
    expect((await refresh(refreshToken)).status).toBe(401);
    expect((await service.send('POST', 'logout', { refreshToken: 'unknown' })).status).toBe(204);
  });
});

describe('me', () => {
  it('shows and changes the profile', async () => {
    const { id, email, accessToken } = await logIn();
    expect((await service.send('GET', 'me', undefined, bearer(accessToken))).body).toMatchObject({
      id,
      email,
    });
    const change = { displayName: 'Lady Ada', proficiency: 'advanced', preferredLanguage: 'rust' };
    expect(await service.send('PATCH', 'me', change, bearer(accessToken))).toMatchObject({
      status: 200,
      body: change,
    });
    await service.send('PATCH', 'me', { preferredLanguage: null }, bearer(accessToken));
    expect((await service.send('GET', 'me', undefined, bearer(accessToken))).body).toMatchObject({
      ...change,
      preferredLanguage: null,
    });
  });

  it.each([
    ['nothing to change', {}, ''],
    ['an unknown language', { preferredLanguage: 'cobol' }, 'preferredLanguage'],
    ['an unknown proficiency', { proficiency: 'guru' }, 'proficiency'],
    ['an empty name', { displayName: ' ' }, 'displayName'],
  ])('refuses %s', async (_, change, field) => {
    const { accessToken } = await logIn();
    const { status, body } = await service.send('PATCH', 'me', change, bearer(accessToken));
    expect([status, body.errors[0]?.field]).toEqual([400, field]);
  });

  it('lets nobody in without a good token', async () => {
    const { id, accessToken } = await logIn();
    const foreign = { ...service.tokens, key: await signingKey(ephemeralPrivateKey()) };
    const user = { id, role: 'admin' as const };
    const sid = crypto.randomUUID();
    const bad = [
      accessToken.slice(0, -2),
      await issueAccessToken(foreign, user, sid),
      await issueAccessToken({ ...service.tokens, audience: 'another' }, user, sid),
      await issueAccessToken({ ...service.tokens, issuer: 'another' }, user, sid),
      `${btoa('{"alg":"none"}').replaceAll('=', '')}.${accessToken.split('.')[1]}.`,
    ];
    for (const token of bad) {
      const answer = await service.send('GET', 'me', undefined, bearer(token));
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    }
    const without = await service.send('GET', 'me');
    expect([without.status, without.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it('lets nobody in whose account is gone', async () => {
    const { id, accessToken } = await logIn();
    await service.pool.query('delete from users where id = $1', [id]);
    expect((await service.send('GET', 'me', undefined, bearer(accessToken))).status).toBe(401);
    expect((await service.send('PATCH', 'me', { displayName: 'X' }, bearer(accessToken))).status).toBe(401);
  });
});

describe('paths', () => {
  it.each([
    '/health',
    '/ready',
    '/version',
    '/.well-known/jwks.json',
  ])('%s is at the root and under the prefix', async (path) => {
    expect((await service.send('GET', path)).status).toBe(200);
    expect((await service.send('GET', `/user-service-api${path}`)).status).toBe(200);
  });

  it.each([
    '/me',
    '/login',
    '/user-service-api/nothing',
    '/user-service-apix/health',
  ])('%s is not', async (path) => {
    expect((await service.send('GET', path)).status).toBe(404);
  });
});
