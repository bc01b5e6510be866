/** What a task's end means and what to do about it. */
export interface Hint {
  what: string;
  next: string;
}

/** What is known of one container's end. */
export interface ContainerEnd {
  name: string;
  exitCode?: number | undefined;
  /** The container's reason, else the task's stoppedReason. */
  reason?: string | undefined;
}

const byReason: readonly (readonly [RegExp, Hint])[] = [
  [
    /CannotPullContainer|CannotPullImage|pull image manifest|ImageNotFound/i,
    {
      what: 'the image could not be pulled',
      next: 'Check that the image and its digest exist in the registry, that it is for linux/amd64 (or what runtimePlatform says), and that the execution role and the subnets reach ECR.',
    },
  ],
  [
    /unable to retrieve secret|unable to pull secrets|secretsmanager|unable to retrieve ecr registry auth|ssm:? ?GetParameters|invalid ssm parameters/i,
    {
      what: 'a secret or parameter could not be read before the start',
      next: 'Check that it exists in this region under exactly this name and JSON key, and that the execution role may read it (and decrypt with its KMS key).',
    },
  ],
  [
    /log group does not exist|log stream|logger args|awslogs/i,
    {
      what: 'the log driver could not be set up',
      next: 'Create the log group, or give the execution role logs:CreateLogStream and logs:PutLogEvents.',
    },
  ],
  [
    /OutOfMemory|memory usage/i,
    {
      what: 'the container was killed for using more memory than it may',
      next: 'Raise memory in the task definition, or find what grows.',
    },
  ],
  [
    /failed ELB health checks|ResponseCodeMismatch|Health checks failed with these codes/i,
    {
      what: 'the load balancer found the task unhealthy',
      next: "Ask for the target group's health check path yourself: it must answer with an expected status on the container's port within the timeout. A slow start needs healthCheckGracePeriodSeconds.",
    },
  ],
  [
    /failed container health checks/i,
    {
      what: "the container's own health check failed",
      next: 'Run the healthCheck command inside the image: the tool that it calls must be there, and the start may need a startPeriod.',
    },
  ],
  [
    /RESOURCE:|capacity is unavailable|unable to place|vCPU limit/i,
    {
      what: 'Fargate had no room for the task',
      next: 'Try again, use more availability zones, or ask for a higher Fargate vCPU quota.',
    },
  ],
  [
    /network interface|subnet|security group/i,
    {
      what: "the task's network could not be set up",
      next: "Check the service's subnets (free addresses) and security groups.",
    },
  ],
  [
    /ResourceInitializationError|i\/o timeout|connection refused/i,
    {
      what: 'the task could not reach what it needs to start',
      next: 'A task in a private subnet needs a NAT gateway or VPC endpoints for ECR, S3, Logs and Secrets Manager; one in a public subnet needs a public address.',
    },
  ],
  [
    /Spot Task was interrupted/i,
    { what: 'AWS took the Spot capacity back', next: 'Try again, or use Fargate on demand.' },
  ],
];

const byExitCode: Readonly<Record<number, Hint>> = {
  0: {
    what: 'it ended by itself, though a service must go on running',
    next: "Check the container's command: it may be a one-off job, or a server that detaches.",
  },
  125: { what: 'the container runtime could not start it', next: 'Check user, mounts and entry point.' },
  126: {
    what: 'its command may not be executed',
    next: 'Check the file mode and the interpreter line of the entry point.',
  },
  127: {
    what: 'its command was not found',
    next: 'Check command and entryPoint against what is in the image.',
  },
  134: { what: 'it aborted (SIGABRT)', next: 'Often the heap limit of the runtime: read its last lines.' },
  137: {
    what: 'it was killed (SIGKILL): out of memory, or it did not end within stopTimeout',
    next: 'Compare its memory use with the limit, and end on SIGTERM.',
  },
  139: { what: 'it crashed (SIGSEGV)', next: 'Often a native module built for another platform or libc.' },
  143: {
    what: 'it was asked to stop (SIGTERM)',
    next: 'Something stopped it: look for failed health checks or another essential container that ended first.',
  },
  255: {
    what: 'it ended with an error',
    next: 'Read its last lines. "exec format error" means an image for another platform.',
  },
};

/** What the end of a container means; a known reason tells more than an exit code. */
export function hintFor({ exitCode, reason }: Omit<ContainerEnd, 'name'>): Hint | undefined {
  const known = byReason.find(([pattern]) => reason !== undefined && pattern.test(reason))?.[1];
  if (known !== undefined) return known;
  if (exitCode === undefined) return undefined;
  return (
    byExitCode[exitCode] ?? {
      what: 'it ended with an error',
      next: 'Read its last log lines.',
    }
  );
}
