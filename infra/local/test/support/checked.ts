import { type LocalFargate, type LocalFargateOptions, startLocalFargate } from '../../src/index.ts';
import { checkingProxy } from './models/proxy.ts';

/**
 * Local Fargate with every exchange checked against AWS's models: `close` throws where one did not fit, naming operation,
 * path and rule.
 * @param allowed Misfits that are known and told in the docs.
 */
export async function startChecked(
  options: LocalFargateOptions,
  allowed: RegExp[] = [],
): Promise<LocalFargate> {
  const local = await startLocalFargate(options);
  const proxy = await checkingProxy(local.url, allowed);
  return {
    ...local,
    url: proxy.url,
    async close() {
      try {
        await proxy.close();
      } finally {
        await local.close();
      }
    },
  };
}
