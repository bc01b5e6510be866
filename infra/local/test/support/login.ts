/** The Authorization header for the registry of the Local Fargate at `url`, as `docker login` would come by it. */
export async function registryLogin(url: string): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken',
    },
    body: '{}',
  });
  const { authorizationData } = (await answer.json()) as {
    authorizationData: [{ authorizationToken: string }];
  };
  return `Basic ${authorizationData[0].authorizationToken}`;
}
