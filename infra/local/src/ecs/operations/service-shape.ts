/** The structures inside CreateService's and UpdateService's input. Source: API_CreateService; the tests compare them with AWS's model. */
import { z } from 'zod';
import { shapes } from './operation.ts';
import { logConfiguration, some } from './task-definition-shape.ts';

const text = z.string();
const whole = z.int32();
const port = z.int32().min(0).max(65_535);
/** Seconds. */
const duration = z.int32().min(0).max(2_147_483_647);

/** What a target group's traffic shift needs, beside its own target group. */
const shift = {
  alternateTargetGroupArn: text,
  productionListenerRule: text,
  testListenerRule: text,
};

export const advancedConfiguration = some({ ...shift, roleArn: text });

export const serviceRegistry = some({
  registryArn: text,
  port: whole,
  containerName: text,
  containerPort: whole,
});

export const lifecycleHook = some({
  targetType: z.enum(['AWS_LAMBDA', 'PAUSE']),
  hookTargetArn: text,
  roleArn: text,
  lifecycleStages: z.array(
    z.enum([
      ...(['RECONCILE_SERVICE', 'PRE_SCALE_UP', 'POST_SCALE_UP', 'TEST_TRAFFIC_SHIFT'] as const),
      ...(['POST_TEST_TRAFFIC_SHIFT', 'PRE_PRODUCTION_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'] as const),
      'POST_PRODUCTION_TRAFFIC_SHIFT',
    ]),
  ),
  hookDetails: z.unknown(),
  timeoutConfiguration: some({
    timeoutInMinutes: z.int32().min(1).max(20_160),
    action: z.enum(['ROLLBACK', 'CONTINUE']),
  }),
});

export const linearConfiguration = some({ stepPercent: z.number(), stepBakeTimeInMinutes: whole });
export const canaryConfiguration = some({ canaryPercent: z.number(), canaryBakeTimeInMinutes: whole });

export const earlySuccessCriteria = z.object({
  enable: z.boolean(),
  healthyPercent: z.int32().min(0).max(100).optional(),
  sourceServiceRevisionCleanup: z.enum(['BLOCKING', 'DEFERRED']).optional(),
});

export const placementConstraint = some({
  type: z.enum(['distinctInstance', 'memberOf']),
  expression: text,
});
export const placementStrategy = some({ type: z.enum(['random', 'spread', 'binpack']), field: text });

const clientAlias = z.object({
  port,
  dnsName: text.optional(),
  testTrafficRules: z
    .object({ header: z.object({ name: text, value: z.object({ exact: text }).optional() }) })
    .optional(),
});

const connectService = z.object({
  portName: text,
  discoveryName: text.optional(),
  clientAliases: z.array(clientAlias).optional(),
  ingressPortOverride: port.optional(),
  timeout: some({ idleTimeoutSeconds: duration, perRequestTimeoutSeconds: duration }).optional(),
  tls: z
    .object({
      issuerCertificateAuthority: some({ awsPcaAuthorityArn: text }),
      kmsKey: text.optional(),
      roleArn: text.optional(),
    })
    .optional(),
});

export const serviceConnectConfiguration = z.object({
  enabled: z.boolean(),
  namespace: text.optional(),
  services: z.array(connectService).optional(),
  logConfiguration: logConfiguration.optional(),
  accessLogConfiguration: z
    .object({
      format: z.enum(['TEXT', 'JSON']),
      includeQueryParameters: z.enum(['ENABLED', 'DISABLED']).optional(),
    })
    .optional(),
  containerConfigurations: z
    .array(some({ logLevel: z.enum(['debug', 'info']) }))
    .max(10)
    .optional(),
});

/** What a service's and a task's EBS volume share. */
const ebsVolume = {
  encrypted: z.boolean().optional(),
  kmsKeyId: text.optional(),
  volumeType: text.optional(),
  sizeInGiB: z.int32().optional(),
  snapshotId: text.optional(),
  volumeInitializationRate: whole.optional(),
  iops: whole.optional(),
  throughput: whole.optional(),
  tagSpecifications: z
    .array(
      z.object({
        resourceType: z.enum(['volume']),
        tags: shapes.tags.optional(),
        propagateTags: z.enum(['TASK_DEFINITION', 'SERVICE', 'NONE']).optional(),
      }),
    )
    .optional(),
  roleArn: text,
  filesystemType: z.enum(['ext3', 'ext4', 'xfs', 'ntfs']).optional(),
};

export const serviceVolume = z.object({
  name: text,
  managedEBSVolume: z.object(ebsVolume).optional(),
});

const ending = z.object({ deleteOnTermination: z.boolean() });
export const taskVolume = z.object({
  name: text,
  managedEBSVolume: z.object({ ...ebsVolume, terminationPolicy: ending.optional() }).optional(),
});

export const latticeConfiguration = z.object({
  roleArn: text,
  targetGroupArn: text,
  portName: text,
  advancedConfiguration: some(shift).optional(),
});

export const gatewayConnectors = z
  .array(
    z.object({
      portName: text,
      healthCheck: some({
        healthCheckProtocol: z.enum(['HTTP', 'HTTPS']),
        healthCheckPort: whole,
        healthCheckPath: text,
        healthCheckTimeoutSeconds: whole,
        healthCheckIntervalSeconds: whole,
        healthyThresholdCount: whole,
        unhealthyThresholdCount: whole,
        matcher: some({ httpCode: text, grpcCode: text }),
      }).optional(),
      filters: some({ accessTypes: z.array(z.enum(['PUBLIC', 'PRIVATE'])).max(2) }).optional(),
      deregistrationDelay: some({ timeoutSeconds: z.int32().min(0).max(3600) }).optional(),
    }),
  )
  .max(1);

export const monitoring = some({
  metricConfigurations: z
    .array(
      z.object({
        metricNames: z.array(z.string().min(1).max(255)).min(1).max(5),
        resolutionSeconds: z.int32().min(20).max(60),
      }),
    )
    .max(5),
});
