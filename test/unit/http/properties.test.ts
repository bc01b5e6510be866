import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { checkRepositoryName, parseAddress } from '../../../src/http/address.ts';
import { parseChallenge } from '../../../src/http/challenge.ts';
import { configIn, descriptorsIn } from '../../../src/http/descriptors.ts';
import { openSource } from '../../../src/http/pull.ts';
import { openRegistry } from '../../../src/http/registry.ts';
import { retryAfterMs } from '../../../src/http/retry.ts';
import { pieces, receivedBytes } from '../../../src/http/upload.ts';
import { ActionError } from '../../../src/runtime/errors.ts';

const numRuns = 20_000;

/** `expect` costs more than what is tested here, twenty thousand times over. */
function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`it does not hold that ${what}`);
}

/** Text of what the things read here are made of, and any other. */
const made = (...words: string[]) =>
  fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((all) => all.join('')),
  );

describe('what a registry answers with is read or refused in our words', () => {
  test('names and hosts', () => {
    const text = made('a', 'B', '0', '.', '-', '__', '/', ':', '@', '[', ']', '::1', 'localhost', 'é', '\n');
    fc.assert(
      fc.property(text, (given) => {
        try {
          const address = parseAddress(given);
          if (address === undefined) return;
          holds(`${address.host}/${address.name}` === given, 'host and name are the whole of it');
          holds(URL.canParse(`https://${address.host}`), 'the host can stand in a URL');
          checkRepositoryName(address.name);
        } catch (error) {
          holds(error instanceof ActionError, `${String(error)} is ours`);
        }
      }),
      { numRuns },
    );
  });

  test('challenges', () => {
    const text = made(
      'Bearer',
      'Basic',
      ' ',
      ',',
      '=',
      '"',
      '\\',
      'realm',
      'scope',
      'https://t',
      'x',
      '\t',
      'é',
    );
    fc.assert(
      fc.property(text, (given) => {
        const challenge = parseChallenge(given);
        holds(
          challenge === undefined || challenge.scheme === 'basic' || typeof challenge.realm === 'string',
          'a bearer has a realm',
        );
      }),
      { numRuns },
    );
  });

  test('a challenge says back what was put into it', () => {
    const value = fc.string({ unit: 'grapheme-ascii', maxLength: 12 });
    fc.assert(
      fc.property(value, value, value, (realm, service, scope) => {
        const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
        const header = `Basic realm="x", Bearer realm=${quoted(realm)},service=${quoted(service)}, scope=${quoted(scope)}`;
        const found = parseChallenge(header);
        holds(
          found?.scheme === 'bearer' &&
            found.realm === realm &&
            found.service === service &&
            found.scope === scope,
          `${header} is read as it is`,
        );
      }),
      { numRuns },
    );
  });

  test('manifests and indexes', () => {
    const descriptor = fc.record(
      {
        digest: fc.oneof(fc.string(), fc.constant(`sha256:${'a'.repeat(64)}`), fc.constant(null)),
        size: fc.oneof(fc.integer(), fc.double(), fc.string()),
        mediaType: fc.oneof(fc.string(), fc.integer()),
      },
      { requiredKeys: [] },
    );
    const document = fc.oneof(
      fc.string(),
      fc.json({ maxDepth: 2 }),
      fc
        .dictionary(
          fc.constantFrom('config', 'layers', 'manifests', '__proto__'),
          fc.oneof(
            descriptor,
            fc.array(fc.oneof(descriptor, fc.constantFrom(null, 1, 'x', [])), { maxLength: 3 }),
          ),
        )
        .map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(document, (text) => {
        const found = [...descriptorsIn(text, 'layers'), ...descriptorsIn(text, 'manifests'), configIn(text)];
        for (const one of found)
          holds(
            one === undefined ||
              (/^sha256:[0-9a-f]{64}$/.test(one.digest) && Number.isSafeInteger(one.size) && one.size >= 0),
            'a descriptor has a digest and a size',
          );
      }),
      { numRuns },
    );
  });

  test('ranges and pauses', () => {
    const text = made('bytes=', '0-', '0', '7', '-', ' ', ',', 'Wed, 21 Oct 2026 07:28:00 GMT');
    fc.assert(
      fc.property(text, (given) => {
        const bytes = receivedBytes(given);
        holds(bytes === undefined || bytes >= 0, 'a count of bytes is none below zero');
        holds(retryAfterMs(given) >= 0, 'a pause is none below zero');
      }),
      { numRuns },
    );
  });

  test('pieces are all of one size but the last, and together what went in', async () => {
    const chunks = fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(chunks, fc.integer({ min: 1, max: 10 }), async (given, size) => {
        const all: Buffer[] = [];
        for await (const piece of pieces(given as unknown as AsyncIterable<Uint8Array>, size))
          all.push(piece);
        holds(Buffer.concat(all).equals(Buffer.concat(given)), 'nothing is lost');
        holds(
          all.every((piece, at) => piece.length === size || (at === all.length - 1 && piece.length > 0)),
          'they are of one size',
        );
      }),
      { numRuns },
    );
  });
});

/** Any answer at all to any request: the client ends with a result or one of our errors, never with another. */
test('whatever a registry answers to a request, it is read or refused in our words', async () => {
  let answer: { status: number; headers: Record<string, string>; body: string };
  const listener: RequestListener = (request, response) => {
    request.resume();
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const retry = { attempts: 1, baseMs: 1, maxMs: 1 };
  const options = { host, name: 'team/api', signal: new AbortController().signal, retry };
  const header = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
    fc.constantFrom(
      'Bearer realm="x"',
      'Basic',
      '</v2/x>; rel="next"',
      '/v2/team/api/x',
      'http://[',
      'text/html',
    ),
  );
  const any = fc.record({
    status: fc.constantFrom(200, 200, 201, 202, 206, 301, 307, 400, 401, 403, 404, 416, 429, 500, 503),
    headers: fc.dictionary(
      fc.constantFrom(
        'location',
        'www-authenticate',
        'link',
        'range',
        'docker-content-digest',
        'content-type',
      ),
      header,
      { maxKeys: 3 },
    ),
    body: fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('{"tags":null}', '{"errors":[null]}', '{"errors":[{"code":1}]}', 'null'),
    ),
  });
  const blob = { digest: `sha256:${'a'.repeat(64)}`, size: 3, mediaType: 'x' };
  const requests = [
    () => openRegistry(options).resolve('v1'),
    () => openRegistry(options).tags(),
    () => openSource(options).manifest('v1'),
    () => openSource(options).referrers(blob.digest),
    async () => {
      for await (const _ of openSource(options).blob(blob).open());
    },
    () =>
      openRegistry(options).pushImage({
        ...{ digest: blob.digest, mediaType: 'x', manifest: Buffer.from('{}') },
        blobs: [
          {
            ...blob,
            open: async function* () {
              yield Buffer.from('abc');
            },
          },
        ],
      }),
  ];
  try {
    await fc.assert(
      fc.asyncProperty(any, fc.integer({ min: 0, max: requests.length - 1 }), async (given, which) => {
        answer = given;
        await requests[which]?.().catch((error: unknown) => {
          holds(error instanceof ActionError, `${String(error)} is ours`);
        });
      }),
      // Each is a request over the wire; what is read of an answer has its twenty thousand above.
      { numRuns: 1_000 },
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}, 120_000);
