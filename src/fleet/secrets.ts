/** A place's AWS account and region, as ARNs need them. */
export interface AwsPlace {
  region: string;
  /** 12 digits, or '' where unknown. */
  account: string;
}

/** What ECS needs of a secret reference, or what is wrong with it. */
export type SecretResult = { valueFrom: string } | { problem: string };

const forms =
  'it must be ssm:/NAME or ssm:ARN, or secretsmanager:NAME (or its ARN), with :JSON-KEY[:STAGE[:VERSION]] after it if one key of it is meant';

/**
 * Turns a reference of the manifest into the `valueFrom` of a container's secret
 * (docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html).
 *
 * - A parameter of SSM stays a name: ECS looks it up in the task's own region and account.
 * - A secret of Secrets Manager must be an ARN. From a name we make the ARN without the six random characters that AWS
 *   puts after it; GetSecretValue, which ECS calls, takes such an ARN. A secret whose own name ends in a hyphen and six
 *   characters can't be told from a full ARN: give the full ARN of such a one.
 */
export function secretValueFrom(reference: string, { region, account }: AwsPlace): SecretResult {
  const parameter = /^ssm:(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]+|[\w./-]+)$/.exec(
    reference,
  );
  if (parameter?.[1] !== undefined) return { valueFrom: parameter[1] };
  const secret =
    /^secretsmanager:(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:)?([\w/+=.@-]+)(?::([^:]*)(?::([^:]*)(?::([^:]*))?)?)?$/.exec(
      reference,
    );
  const [, prefix, name, key = '', stage = '', version = ''] = secret ?? [];
  if (name === undefined) return { problem: `'${reference}' is not a reference to a secret; ${forms}` };
  if (stage !== '' && version !== '') {
    return { problem: `'${reference}' names a stage and a version; ECS allows one of the two` };
  }
  if (prefix === undefined && account === '') {
    return {
      problem: `'${reference}' needs the AWS account of the environment; give 'account' or 'role', or the secret's ARN`,
    };
  }
  const arn = `${prefix ?? `arn:${partitionOf(region)}:secretsmanager:${region}:${account}:secret:`}${name}`;
  // With any of the three, ECS wants all the colons.
  return { valueFrom: key + stage + version === '' ? arn : `${arn}:${key}:${stage}:${version}` };
}

/** The partition of a region: docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html. */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('eusc-')) return 'aws-eusc';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
