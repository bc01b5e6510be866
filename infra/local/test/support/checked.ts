import { type LocalFargate, type LocalFargateOptions, startLocalFargate } from '../../src/index.ts';
import { checkingProxy } from './models/proxy.ts';

export interface Checked extends LocalFargate {
  /**
   * Where it listens itself, past the check. The registry is asked there, for a repositoryUri and the login for it name this
   * address.
   */
  real: string;
}

/**
 * Local Fargate with every exchange checked against AWS's models: `close` throws where one did not fit, naming operation,
 * path and rule.
 * @param options `port` is the port that clients use, so that they find it again after a restart.
 * @param allowed Misfits that are known and told in the docs.
 */
export async function startChecked(options: LocalFargateOptions, allowed: RegExp[] = []): Promise<Checked> {
  const local = await startLocalFargate({ ...options, port: 0 });
  const proxy = await checkingProxy(local.url, allowed, options.port ?? 0).catch(async (error: unknown) => {
    await local.close();
    throw error;
  });
  return {
    ...local,
    real: local.url,
    url: proxy.url,
    port: Number(new URL(proxy.url).port),
    async close() {
      try {
        await proxy.close();
      } finally {
        await local.close();
      }
    },
  };
}
