/** RegisterTaskDefinition's input, member by member. Source: API_RegisterTaskDefinition; the tests compare it with AWS's model. */
import { z } from 'zod';
import { shapes } from './operation.ts';

const text = z.string();
const texts = z.array(text);
const whole = z.int32();
const flag = z.boolean();
const pairs = z.record(text, text);
const onOff = z.enum(['ENABLED', 'DISABLED']);
/** A structure none of whose members has to be there. */
export const some = <S extends z.core.$ZodLooseShape>(members: S) => z.object(members).partial();

const secret = z.object({ name: text, valueFrom: text });

const logDrivers = [
  ...(['json-file', 'syslog', 'journald', 'gelf', 'fluentd'] as const),
  ...(['awslogs', 'splunk', 'awsfirelens'] as const),
];

export const logConfiguration = z.object({
  logDriver: z.enum(logDrivers),
  options: pairs.optional(),
  secretOptions: z.array(secret).optional(),
});

const linuxParameters = some({
  capabilities: some({ add: texts, drop: texts }),
  devices: z.array(
    z.object({
      hostPath: text,
      containerPath: text.optional(),
      permissions: z.array(z.enum(['read', 'write', 'mknod'])).optional(),
    }),
  ),
  initProcessEnabled: flag,
  sharedMemorySize: whole,
  tmpfs: z.array(z.object({ containerPath: text, size: whole, mountOptions: texts.optional() })),
  maxSwap: whole,
  swappiness: whole,
});

const limitNames = [
  ...['core', 'cpu', 'data', 'fsize', 'locks', 'memlock', 'msgqueue', 'nice', 'nofile', 'nproc', 'rss'],
  ...['rtprio', 'rttime', 'sigpending', 'stack'],
] as const;

const container = some({
  name: text,
  image: text,
  repositoryCredentials: z.object({ credentialsParameter: text }),
  cpu: whole,
  memory: whole,
  memoryReservation: whole,
  links: texts,
  portMappings: z.array(
    some({
      containerPort: whole,
      hostPort: whole,
      protocol: z.enum(['tcp', 'udp']),
      name: text,
      appProtocol: z.enum(['http', 'http2', 'grpc']),
      containerPortRange: text,
    }),
  ),
  essential: flag,
  restartPolicy: z.object({
    enabled: flag,
    ignoredExitCodes: z.array(whole).optional(),
    restartAttemptPeriod: whole.optional(),
  }),
  entryPoint: texts,
  command: texts,
  environment: z.array(shapes.pair),
  environmentFiles: z.array(shapes.environmentFile),
  mountPoints: z.array(some({ sourceVolume: text, containerPath: text, readOnly: flag })),
  volumesFrom: z.array(some({ sourceContainer: text, readOnly: flag })),
  linuxParameters,
  secrets: z.array(secret),
  dependsOn: z.array(
    z.object({ containerName: text, condition: z.enum(['START', 'COMPLETE', 'SUCCESS', 'HEALTHY']) }),
  ),
  startTimeout: whole,
  stopTimeout: whole,
  versionConsistency: z.enum(['enabled', 'disabled']),
  hostname: text,
  user: text,
  workingDirectory: text,
  disableNetworking: flag,
  privileged: flag,
  readonlyRootFilesystem: flag,
  dnsServers: texts,
  dnsSearchDomains: texts,
  extraHosts: z.array(z.object({ hostname: text, ipAddress: text })),
  dockerSecurityOptions: texts,
  interactive: flag,
  pseudoTerminal: flag,
  dockerLabels: pairs,
  ulimits: z.array(z.object({ name: z.enum(limitNames), softLimit: whole, hardLimit: whole })),
  logConfiguration,
  healthCheck: z.object({
    command: texts,
    interval: whole.optional(),
    timeout: whole.optional(),
    retries: whole.optional(),
    startPeriod: whole.optional(),
  }),
  systemControls: z.array(some({ namespace: text, value: text })),
  resourceRequirements: z.array(shapes.resourceRequirement),
  firelensConfiguration: z.object({ type: z.enum(['fluentd', 'fluentbit']), options: pairs.optional() }),
  credentialSpecs: texts,
});

const volume = some({
  name: text,
  host: some({ sourcePath: text }),
  dockerVolumeConfiguration: some({
    scope: z.enum(['task', 'shared']),
    autoprovision: flag,
    driver: text,
    driverOpts: pairs,
    labels: pairs,
  }),
  efsVolumeConfiguration: z.object({
    fileSystemId: text,
    rootDirectory: text.optional(),
    transitEncryption: onOff.optional(),
    transitEncryptionPort: whole.optional(),
    authorizationConfig: some({ accessPointId: text, iam: onOff }).optional(),
  }),
  s3filesVolumeConfiguration: z.object({
    fileSystemArn: text,
    rootDirectory: text.optional(),
    transitEncryptionPort: whole.optional(),
    accessPointArn: text.optional(),
  }),
  fsxWindowsFileServerVolumeConfiguration: z.object({
    fileSystemId: text,
    rootDirectory: text,
    authorizationConfig: z.object({ credentialsParameter: text, domain: text }),
  }),
  configuredAtLaunch: flag,
});

const windows = ['2019_FULL', '2019_CORE', '2016_FULL', '2004_CORE', '2022_CORE', '2022_FULL'] as const;
const newerWindows = ['2025_CORE', '2025_FULL', '20H2_CORE'] as const;
const systems = [...windows, ...newerWindows].map((name) => `WINDOWS_SERVER_${name}` as const);

export const taskDefinitionShape = z.object({
  family: text,
  containerDefinitions: z.array(container),
  ...some({
    taskRoleArn: text,
    executionRoleArn: text,
    networkMode: z.enum(['bridge', 'host', 'awsvpc', 'none']),
    volumes: z.array(volume),
    placementConstraints: z.array(some({ type: z.enum(['memberOf']), expression: text })),
    requiresCompatibilities: z.array(z.enum(['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'])),
    cpu: text,
    memory: text,
    pidMode: z.enum(['host', 'task']),
    ipcMode: z.enum(['host', 'task', 'none']),
    proxyConfiguration: z.object({
      type: z.enum(['APPMESH']).optional(),
      containerName: text,
      properties: z.array(shapes.pair).optional(),
    }),
    inferenceAccelerators: z.array(z.object({ deviceName: text, deviceType: text })),
    ephemeralStorage: shapes.ephemeralStorage,
    runtimePlatform: some({
      cpuArchitecture: z.enum(['X86_64', 'ARM64']),
      operatingSystemFamily: z.enum([...systems, 'LINUX']),
    }),
    enableFaultInjection: flag,
    trustedExecutionConfiguration: z.object({
      isolationMode: z.enum(['SHARED', 'ISOLATED_SANDBOX', 'CONFIDENTIAL_SANDBOX']),
      attestationPolicy: text.optional(),
    }),
  }).shape,
  tags: shapes.tags.default([]),
});
