/** A task definition of one container that does as `script` says; each is one of its own. */
export function definition(family: string, script = '', changes: object = {}) {
  return {
    family,
    networkMode: 'awsvpc' as const,
    requiresCompatibilities: ['FARGATE' as const],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::000000000000:role/execution',
    containerDefinitions: [
      {
        name: 'app',
        image: `example/app@sha256:${'0'.repeat(64)}`,
        environment: [
          { name: 'LOCAL_SCRIPT', value: script },
          // Makes each revision one of its own.
          { name: 'NONCE', value: String(Math.random()) },
        ],
        portMappings: [{ containerPort: 8000 }],
        healthCheck: { command: ['CMD', 'true'], interval: 5, retries: 2 },
      },
    ],
    ...changes,
  };
}
