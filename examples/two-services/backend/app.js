const players = [
  { name: 'Babe Ruth', average: 0.342 },
  { name: 'Ted Williams', average: 0.344 },
];

const needed = ['DB_HOST', 'COGNITO_APP_CLIENT_ID', 'DB_PASSWORD', 'SESSION_SECRET'];

/** What answers requests, with the settings in `env`. @throws Error that names every setting that is missing */
export function handle(env) {
  const missing = needed.filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`not set: ${missing.join(', ')}; .env.example says what they are`);
  const routes = {
    '/api/health': () => ({ status: 'ok' }),
    '/api/version': () => ({ commit: env.COMMIT_SHA || 'unknown' }),
    '/api/players': () => players,
  };
  return (request, response) => {
    const route = routes[new URL(request.url, 'http://localhost').pathname];
    response.writeHead(route ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(route ? route() : { error: 'not found' }));
  };
}
