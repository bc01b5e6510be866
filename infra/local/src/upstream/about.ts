/** Services that MiniStack answers, with what is put right or missing of each. */
export const upstreamAbout: readonly (readonly [service: string, note: string])[] = [
  ['SSM Parameter Store, Secrets Manager', 'Secrets of tasks are read from here.'],
  [
    'CloudWatch Logs',
    "The awslogs driver's lines go there; FilterLogEvents is paged and heeds logStreamNamePrefix here.",
  ],
  ['CloudWatch', 'Deployment alarms are read from here; DescribeAlarms is completed here.'],
  ['S3', 'Environment files and AppSpec files are read from here.'],
  ['Lambda', 'Lifecycle hooks are invoked there.'],
  ['EC2', 'Networks and security groups are records; rules for all ports are put right here.'],
  ['IAM, STS', 'Records: every caller may do everything.'],
  [
    'Cloud Map',
    'Namespaces are as the upstream has them; services, instances, lists and filters are put right here (src/cloud-map/handle.ts).',
  ],
  ['KMS, Route 53, SQS, SNS, DynamoDB, Budgets and the rest', 'As the upstream has them.'],
  ['RDS, ElastiCache', 'Records only: the upstream has no containers here.'],
];
