import { expect, it } from 'vitest';
import { isOwnHost } from '../../../src/console/host.ts';

it.each([
  ['localhost', undefined, true],
  ['LOCALHOST:4566', '127.0.0.1', true],
  ['127.0.0.1:4566', '127.0.0.1', true],
  ['127.9.8.7', undefined, true],
  ['[::1]:4566', '::1', true],
  ['10.1.2.3:4566', '10.1.2.3', true],
  ['10.1.2.3:4566', '::ffff:10.1.2.3', true],
  ['[fd00::1]:80', 'fd00::1', true],
  ['10.1.2.3:4566', '127.0.0.1', false],
  ['evil.example', '127.0.0.1', false],
  ['evil.example:4566', '127.0.0.1', false],
  ['localhost.evil.example', '127.0.0.1', false],
  ['127.0.0.1.evil.example', '127.0.0.1', false],
  ['localhost:4566@evil.example', '127.0.0.1', false],
  ['', '127.0.0.1', false],
  [undefined, '127.0.0.1', false],
])('a request for host %s that came in at %s: %s', (host, address, own) => {
  expect(isOwnHost(host, address)).toBe(own);
});
