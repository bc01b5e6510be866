import { describe, expect, it } from 'vitest';
import { LoginLimit } from '../src/auth/login-limit.ts';
import { clientAddress } from '../src/routes/client-address.ts';

describe('LoginLimit', () => {
  it('allows so many in a window, then says how long to wait', () => {
    let now = 0;
    const limit = new LoginLimit({ attempts: 2, windowSeconds: 10, capacity: 100, now: () => now });
    expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([0, 0, 10]);
    expect(limit.take('b')).toBe(0);
    now = 9500;
    expect(limit.take('a')).toBe(1);
    now = 10_000;
    expect(limit.take('a')).toBe(0);
  });

  it('remembers no more than its capacity', () => {
    const limit = new LoginLimit({ attempts: 1, windowSeconds: 10, capacity: 2, now: () => 0 });
    for (const key of ['a', 'b', 'c']) limit.take(key);
    expect(limit.take('c')).toBe(10);
    expect(limit.take('a')).toBe(0);
  });
});

describe('clientAddress', () => {
  it.each([
    ['9.9.9.9', '10.0.0.1', 0, '10.0.0.1'],
    ['9.9.9.9, 192.0.2.1', '10.0.0.1', 1, '192.0.2.1'],
    ['9.9.9.9, 192.0.2.1, 10.0.0.2', '10.0.0.1', 2, '192.0.2.1'],
    [undefined, '10.0.0.1', 1, '10.0.0.1'],
    ['192.0.2.1', '10.0.0.1', 2, '10.0.0.1'],
    [undefined, undefined, 1, 'unknown'],
  ])('of %s over %s with %i trusted proxies is %s', (forwardedFor, socket, proxies, address) => {
    expect(clientAddress(forwardedFor, socket, proxies)).toBe(address);
  });
});
