import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv, type ValidateFunction } from 'ajv';

/** Why GitHub's own description isn't there, or undefined. In CI nothing is left out. */
export const withoutDescription = (() => {
  if (process.env.SLIPWAY_GITHUB_OPENAPI) return undefined;
  const reason = "no description of GitHub's API (set SLIPWAY_GITHUB_OPENAPI to api.github.com.json)";
  if (process.env.CI === 'true') throw new Error(`CI lacks a part: ${reason}`);
  return reason;
})();

interface Operation {
  parameters?: ({ $ref: string } | { name: string; in: string })[];
  requestBody?: { content: Record<string, { schema: { properties?: Record<string, unknown> } }> };
  responses: Record<string, { content?: Record<string, { examples?: Record<string, { $ref?: string }> }> }>;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: {
    parameters: Record<string, { name: string; in: string }>;
    examples: Record<string, { value: unknown }>;
  };
}

/** GitHub's REST API as it describes itself: what may be asked, and what its answers look like. */
export function githubDescription() {
  const description = JSON.parse(
    readFileSync(process.env.SLIPWAY_GITHUB_OPENAPI ?? '', 'utf8'),
  ) as Description;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(description, 'github');
  const templates = Object.keys(description.paths).map((template) => ({
    template,
    pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`),
  }));
  const compiled = new Map<string, ValidateFunction>();
  const check = (pointer: string[], value: unknown): string[] => {
    const ref = `github#/${pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
    const validate = compiled.get(ref) ?? ajv.compile({ $ref: ref });
    compiled.set(ref, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  const find = (method: string, path: string) => {
    // The most literal one wins, as `/issues/comments/{id}` before `/issues/{number}/{x}`.
    const found = templates
      .filter(({ pattern, template }) => pattern.test(path) && description.paths[template]?.[method])
      .sort((a, b) => a.template.split('{').length - b.template.split('{').length)[0];
    const operation = found && description.paths[found.template]?.[method];
    return found === undefined || operation === undefined ? undefined : { ...found, operation };
  };
  return {
    /** What is wrong with a request. */
    problems(method: string, url: URL, body: unknown): string[] {
      const found = find(method, url.pathname);
      if (found === undefined) return [`GitHub has no ${method} ${url.pathname}`];
      const { operation, template } = found;
      const known = (operation.parameters ?? []).map((one) =>
        '$ref' in one ? description.components.parameters[one.$ref.split('/').at(-1) ?? ''] : one,
      );
      const queries = [...url.searchParams.keys()]
        .filter((key) => !known.some((one) => one?.in === 'query' && one.name === key))
        .map((key) => `there is no query '${key}'`);
      const schema = operation.requestBody?.content['application/json']?.schema;
      if (schema === undefined)
        return body === undefined ? queries : [...queries, 'a body where none is taken'];
      const properties = schema.properties;
      const unknown =
        properties === undefined
          ? []
          : Object.keys((body as object) ?? {})
              .filter((key) => !Object.hasOwn(properties, key))
              .map((key) => `there is no '${key}' in the body`);
      const pointer = ['paths', template, method, 'requestBody', 'content', 'application/json', 'schema'];
      return [...queries, ...unknown, ...check(pointer, body)];
    },
    /** What is wrong with an answer of the stand-in. */
    answerProblems(method: string, path: string, status: number, body: unknown): string[] {
      const found = find(method, path);
      const content = found?.operation.responses[String(status)]?.content;
      if (found === undefined || content?.['application/json'] === undefined) return [];
      const pointer = [
        'paths',
        found.template,
        method,
        'responses',
        String(status),
        'content',
        'application/json',
        'schema',
      ];
      return check(pointer, body);
    },
    /** GitHub's own example of an object: `issue-comment`, `deployment`, … */
    example(name: string): Record<string, unknown> {
      const value = description.components.examples[name]?.value;
      return { ...((Array.isArray(value) ? value[0] : value) as Record<string, unknown>) };
    },
  };
}

export interface Asked {
  method: string;
  path: string;
  body: Record<string, unknown>;
  headers: IncomingMessage['headers'];
}

/** Something that is to go wrong with the next fitting request. */
export interface Trouble {
  method: string;
  path: RegExp;
  status: number;
  headers?: Record<string, string>;
  body?: object;
  /** Does what was asked, and only then answers so. */
  after?: true;
  times?: number;
}

export type Stand = Awaited<ReturnType<typeof startGithub>>;

/** A stand-in for GitHub's API: keeps what is written, records what is asked, and holds both against the description. */
export async function startGithub(description: ReturnType<typeof githubDescription>) {
  const asked: Asked[] = [];
  const wrong: string[] = [];
  const troubles: Trouble[] = [];
  const state = {
    statuses: [] as Record<string, unknown>[],
    deployments: [] as (Record<string, unknown> & { statuses: Record<string, unknown>[] })[],
    comments: [] as (Record<string, unknown> & { minimised: boolean })[],
    labels: [] as string[],
    pulls: [] as number[],
  };
  let ids = 100;
  const bot = { type: 'Bot', login: 'github-actions[bot]' };

  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const body = text === '' ? undefined : JSON.parse(text);
    const method = request.method ?? '';
    asked.push({ method, path: url.pathname + url.search, body: body ?? {}, headers: request.headers });
    const send = (status: number, value: unknown, headers: Record<string, string> = {}) => {
      if (url.pathname !== '/graphql' && status < 300) {
        const problems = description.answerProblems(method.toLowerCase(), url.pathname, status, value);
        wrong.push(...problems.map((one) => `answer to ${method} ${url.pathname}: ${one}`));
      }
      const trouble = takeTrouble(true);
      if (trouble !== undefined)
        response.writeHead(trouble.status, trouble.headers).end(JSON.stringify(trouble.body ?? {}));
      else response.writeHead(status, headers).end(value === undefined ? '' : JSON.stringify(value));
    };
    const takeTrouble = (after: boolean) => {
      const at = troubles.findIndex(
        (one) => (one.after ?? false) === after && one.method === method && one.path.test(url.pathname),
      );
      const found = troubles[at];
      if (found === undefined) return undefined;
      found.times = (found.times ?? 1) - 1;
      if (found.times <= 0) troubles.splice(at, 1);
      return found;
    };
    if (request.headers.authorization !== 'Bearer the-token')
      return send(401, { message: 'Bad credentials' });
    if (url.pathname !== '/graphql')
      wrong.push(
        ...description
          .problems(method.toLowerCase(), url, body)
          .map((one) => `${method} ${url.pathname}: ${one}`),
      );
    const trouble = takeTrouble(false);
    if (trouble !== undefined)
      return response.writeHead(trouble.status, trouble.headers).end(JSON.stringify(trouble.body ?? {}));

    const route = `${method} ${url.pathname.replace('/repos/acme/fleet', '')}`;
    const match = (pattern: RegExp) => pattern.exec(route);
    if (route === 'POST /graphql') return send(200, graphql(body));
    if (match(/^GET \/commits\/\w+\/statuses$/)) return send(200, [...state.statuses].reverse());
    if (match(/^POST \/statuses\/\w+$/)) {
      const status = { ...description.example('status'), id: ++ids, ...body };
      state.statuses.push(status);
      return send(201, status);
    }
    if (match(/^GET \/commits\/\w+\/pulls$/))
      return send(
        200,
        state.pulls.map((number) => ({
          ...description.example('pull-request-simple-items'),
          number,
          state: 'open',
          // GitHub's own example lacks what its description demands of a team.
          requested_teams: [],
        })),
      );
    if (match(/^GET \/deployments$/)) {
      const query = (key: string) => url.searchParams.get(key);
      const fit = state.deployments.filter(
        (one) =>
          one.sha === query('sha') && one.environment === query('environment') && one.task === query('task'),
      );
      return send(200, fit.map(({ statuses: _, ...one }) => one).reverse());
    }
    if (match(/^POST \/deployments$/)) {
      const { ref, required_contexts: _, auto_merge: __, ...rest } = body;
      const made = { ...description.example('deployment'), id: ++ids, sha: ref, ref, ...rest, statuses: [] };
      state.deployments.push(made);
      const { statuses: ___, ...shown } = made;
      return send(201, shown);
    }
    const deployment = match(/^(GET|POST) \/deployments\/(\d+)\/statuses$/);
    if (deployment) {
      const found = state.deployments.find(({ id }) => id === Number(deployment[2]));
      if (found === undefined) return send(404, { message: 'Not Found' });
      if (method === 'GET') return send(200, [...found.statuses].reverse().slice(0, 1));
      const { auto_inactive: _, ...rest } = body;
      const made = { ...description.example('deployment-status'), id: ++ids, ...rest };
      found.statuses.push(made);
      return send(201, made);
    }
    if (match(/^GET \/issues\/7\/comments$/)) {
      const page = Number(url.searchParams.get('page') ?? 1);
      const all = state.comments.map(({ minimised: _, ...one }) => one);
      const next =
        all.length > page * 100
          ? `<http://${request.headers.host}${url.pathname}?per_page=100&page=${page + 1}>; rel="next"`
          : '';
      return send(200, all.slice((page - 1) * 100, page * 100), next === '' ? {} : { link: next });
    }
    if (match(/^POST \/issues\/7\/comments$/)) return send(201, addComment(body.body, bot));
    const comment = match(/^PATCH \/issues\/comments\/(\d+)$/);
    if (comment) {
      const found = state.comments.find(({ id }) => id === Number(comment[1]));
      if (found === undefined) return send(404, { message: 'Not Found' });
      found.body = body.body;
      const { minimised: _, ...shown } = found;
      return send(200, shown);
    }
    const label = (name: string) => ({ ...description.example('label'), name });
    if (match(/^GET \/issues\/7\/labels$/)) return send(200, state.labels.map(label));
    if (match(/^POST \/issues\/7\/labels$/)) {
      state.labels.push(...body.labels);
      return send(200, state.labels.map(label));
    }
    const off = match(/^DELETE \/issues\/7\/labels\/(.+)$/);
    if (off) {
      state.labels = state.labels.filter((name) => name !== decodeURIComponent(off[1] ?? ''));
      return send(200, state.labels.map(label));
    }
    return send(404, { message: 'Not Found' });
  });

  function addComment(body: string, user: object, author_association = 'NONE') {
    const example = description.example('issue-comment');
    const id = ++ids;
    const made = {
      ...example,
      id,
      node_id: `node-${id}`,
      html_url: `https://github.com/acme/fleet/pull/7#issuecomment-${id}`,
      body,
      author_association,
      user: { ...(example.user as object), ...user },
    };
    state.comments.push({ ...made, minimised: false });
    return made;
  }

  function graphql({ query, variables }: { query: string; variables: { id: string } }) {
    if (query.includes('viewer')) return { data: { viewer: { login: bot.login } } };
    const found = state.comments.find(({ node_id: id }) => id === variables.id);
    if (found === undefined) return { data: null, errors: [{ type: 'NOT_FOUND', message: 'no such node' }] };
    if (query.includes('unminimizeComment')) found.minimised = false;
    else if (query.includes('minimizeComment')) found.minimised = true;
    return { data: { node: { isMinimized: found.minimised } } };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    wrong,
    troubles,
    state,
    addComment,
    /** `METHOD path` of everything that writes. */
    writes: () =>
      asked.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`),
    reset() {
      asked.length = 0;
      wrong.length = 0;
      troubles.length = 0;
      Object.assign(state, { statuses: [], deployments: [], comments: [], labels: [], pulls: [] });
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
