import fc from 'fast-check';

const good =
  'POST / HTTP/1.1\r\nhost: x\r\nx-amz-target: AmazonEC2ContainerServiceV20141113.ListClusters\r\ncontent-length: 2\r\n\r\n{}';
const head = (...lines: string[]) =>
  `POST / HTTP/1.1\r\nhost: x\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`;

const known = [
  '',
  '\r\n\r\n',
  '\u0000\u0000\u0000',
  'GET / HTTP/0.9\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  'GET /\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  'CONNECT evil.example:80 HTTP/1.1\r\nhost: x\r\n\r\n',
  'GET http://evil.example/ HTTP/1.1\r\nhost: x\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n',
  'POST / HTTP/1.1\r\n\r\n',
  head('content-length: -1'),
  head('content-length: 1e9'),
  head('content-length: 99999999999999999999'),
  head('content-length: 5', 'content-length: 6'),
  head('content-length: 5', 'transfer-encoding: chunked'),
  head('transfer-encoding: chunked, chunked'),
  head('transfer-encoding: gzip'),
  `${head('transfer-encoding: chunked')}zz\r\n`,
  `${head('transfer-encoding: chunked')}fffffffffffffffff\r\nx`,
  `${head('transfer-encoding: chunked')}5\r\nhello\r\n0\r\nx: y\r\n\r\n`,
  `${head('content-length: 100')}{"cut":`,
  head('content-length : 2'),
  head('x: a\u0000b'),
  head(' folded: x', '\tmore'),
  head(': nameless'),
  head(`x: ${'y'.repeat(70_000)}`),
  head(...Array.from({ length: 3000 }, (_, n) => `x${n}: y`)),
  `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
  head('upgrade: websocket', 'connection: upgrade', 'sec-websocket-key: x'),
  head('expect: 100-continue', 'content-length: 99999999'),
  head('connection: close, keep-alive, x', 'content-length: 0'),
];

const noise = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((b) => Buffer.from(b).toString('latin1')),
  fc.string({ maxLength: 80 }),
);

/** Bytes that are no HTTP, or not quite; several requests in one go, the last of them broken. Ends within the connection. */
export const wire: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...known),
  noise,
  fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.oneof(fc.constantFrom(...known), noise))
    .map(([n, last]) => good.repeat(n) + last),
  fc.tuple(fc.nat(good.length), noise).map(([at, by]) => good.slice(0, at) + by + good.slice(at)),
  fc.nat(good.length).map((at) => good.slice(0, at)),
  noise.map((line) => head(line.replace(/\n/g, ' '))),
);
