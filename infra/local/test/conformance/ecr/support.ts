import * as sdk from '@aws-sdk/client-ecr';
import type { Clock } from '../../../src/core/clock.ts';
import { checkingProxy } from '../../support/models/proxy.ts';
import { makeManifest, putManifest, startEndpoint, temporaryFolder } from '../registry/support.ts';

/** ECR with a client of it, every exchange checked against AWS's models, and images by the names of their tags. */
export async function startEcr(clock?: Clock, trivy?: string) {
  const folder = temporaryFolder();
  const endpoint = await startEndpoint(folder.path, clock, trivy);
  const proxy = await checkingProxy(endpoint.url);
  const ecr = new sdk.ECRClient({
    endpoint: proxy.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  return {
    ecr,
    endpoint,
    /** Pushes an image of one layer, and tags it. @returns its digest */
    async push(name: string, tag: string, more: object = {}): Promise<string> {
      const answer = await putManifest(endpoint, name, tag, await makeManifest(endpoint, name, [tag], more));
      if (answer.status !== 201) throw new Error(await answer.text());
      return answer.headers.get('docker-content-digest') ?? '';
    },
    async tagsIn(repositoryName: string): Promise<string[]> {
      const { imageIds = [] } = await ecr.send(new sdk.ListImagesCommand({ repositoryName }));
      return imageIds.map(({ imageTag }) => imageTag ?? 'untagged').sort();
    },
    async close() {
      ecr.destroy();
      await endpoint.close();
      folder.remove();
      await proxy.close();
    },
  };
}
