import type { Action } from './model.ts';
import { originForm, pathOf, queryText, withoutPort } from './rules.ts';

/**
 * The Location of a redirect action, its #{…} filled from the request. The port is left out where the protocol implies it.
 * Source: API reference, RedirectActionConfig
 */
export function redirectLocation(
  action: Extract<Action, { type: 'redirect' }>,
  request: { url: string; host: string; proto: string; port: number },
): string {
  const url = originForm(request.url);
  const parts: Record<string, string> = {
    protocol: request.proto,
    host: withoutPort(request.host),
    port: String(request.port),
    path: pathOf(url).slice(1),
    query: queryText(url),
  };
  const fill = (template: string) =>
    template.replace(/#\{(protocol|host|port|path|query)\}/g, (_, name: string) => parts[name] ?? '');
  const protocol = fill(action.protocol).toLowerCase();
  const port = fill(action.port);
  const path = fill(action.path);
  const query = fill(action.query);
  const implied = port === '' || port === (protocol === 'https' ? '443' : '80');
  return `${protocol}://${fill(action.host)}${implied ? '' : `:${port}`}${path.startsWith('/') ? '' : '/'}${path}${query ? `?${query}` : ''}`;
}
