import { randomBytes } from 'node:crypto';
import type { Operation } from './context.ts';
import { seconds } from './context.ts';
import { texts } from './input.ts';

/** Milliseconds that an authorization token lives. */
const tokenLife = 12 * 60 * 60 * 1000;

/** For `docker login --username AWS`. The registry on loopback takes any password. */
export const getAuthorizationToken: Operation = ({ host, clock }, scope, input) => {
  const registries = texts(input, 'registryIds', 10) ?? [scope.account];
  return {
    authorizationData: registries.map(() => ({
      authorizationToken: Buffer.from(`AWS:${randomBytes(48).toString('base64')}`).toString('base64'),
      expiresAt: seconds(clock.now() + tokenLife),
      proxyEndpoint: `http://${host()}`,
    })),
  };
};

export const describeRegistry: Operation = (_context, scope) => ({
  registryId: scope.account,
  replicationConfiguration: { rules: [] },
});

export const getRegistryScanningConfiguration: Operation = (_context, scope) => ({
  registryId: scope.account,
  scanningConfiguration: { scanType: 'BASIC', rules: [] },
});
