/** What answers requests, with the settings in `env`. Only what begins with NEXT_PUBLIC_ ever reaches a browser. */
export function handle(env) {
  const shown = JSON.stringify({ cognitoClientId: env.NEXT_PUBLIC_COGNITO_APP_CLIENT_ID ?? '' });
  const page = `<!doctype html>
<html lang="en">
  <title>Slugger</title>
  <h1>Slugger</h1>
  <ul id="players"></ul>
  <script type="module">
    const settings = ${shown.replaceAll('<', '\\u003c')};
    for (const { name, average } of await (await fetch('/api/players')).json()) {
      const item = document.createElement('li');
      item.textContent = name + ' ' + average;
      document.querySelector('#players').append(item);
    }
  </script>
</html>
`;
  const json = (value) => [JSON.stringify(value), 'application/json'];
  const routes = {
    '/': () => [page, 'text/html; charset=utf-8'],
    '/health': () => json({ status: 'ok' }),
    '/version': () => json({ commit: env.COMMIT_SHA || 'unknown' }),
  };
  return (request, response) => {
    const [body, type] = routes[new URL(request.url, 'http://localhost').pathname]?.() ?? [];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type ?? 'text/plain' });
    response.end(body ?? 'not found');
  };
}
