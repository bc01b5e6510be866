import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { addressesFor, claimAddress } from '../../../src/balancer/addresses.ts';

test('addresses are loopback, and each stands once', () => {
  for (const seed of [undefined, ...Array.from({ length: 50 }, () => randomUUID())]) {
    const addresses = addressesFor(seed);
    expect(new Set(addresses).size).toBe(249);
    for (const address of addresses) expect(address).toMatch(/^127(\.\d{1,3}){3}$/);
    expect(Math.max(...addresses.flatMap((address) => address.split('.').map(Number)))).toBeLessThan(256);
  }
  expect(addressesFor(undefined)[0]).toBe('127.0.1.1');
});

test('a state folder has addresses of its own, the same each time', () => {
  expect(addressesFor('a folder')).toEqual(addressesFor('a folder'));
  const others = new Set([undefined, 'another folder'].flatMap(addressesFor));
  expect(addressesFor('a folder').filter((address) => others.has(address))).toEqual([]);
});

test('an address that is let go is not taken by others, and is had again', async () => {
  const seed = randomUUID();
  const first = await claimAddress('127.0.0.1', { seed });
  if (!first.own) return; // A machine with one loopback address only.
  first.release();
  const others = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      claimAddress('127.0.0.1', index % 2 ? { seed: randomUUID() } : {}),
    ),
  );
  const again = await claimAddress('127.0.0.1', { seed, wanted: first.host });
  expect(again).toMatchObject({ host: first.host, own: true });
  for (const address of [...others, again]) address.release();
});
