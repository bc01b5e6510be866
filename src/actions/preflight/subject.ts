import type { Service } from '@aws-sdk/client-ecs';
import type { TaskDefinition } from '../../taskdef/definition.ts';

/** What is to be shipped and where to, as far as it is known. */
export interface Subject {
  region: string;
  cluster: string;
  service: string;
  /** Account that the credentials must belong to; '' where any will do. */
  account: string;
  /** The service as ECS has it; undefined where it isn't there or could not be seen. */
  running: Service | undefined;
  /** The task definition to be shipped; undefined where there is none to look at. */
  definition: TaskDefinition | undefined;
  /** Name of the container that the image runs in. */
  container: string;
  /** The image, or '' where it isn't known yet. */
  image: string;
  repository: string;
  /** A repository that is missing will be created. */
  createRepository: boolean;
  pathPrefix: string;
  healthPath: string;
  signal: AbortSignal;
}

/** An image of ECR, taken apart: `ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG@DIGEST`. */
export interface EcrImage {
  account: string;
  region: string;
  repository: string;
  tag: string | undefined;
  digest: string | undefined;
}

/** Undefined for an image that isn't ECR's. An address of this machine is that of a local ECR. */
export function ecrImageOf(image: string): EcrImage | undefined {
  const match =
    /^(?:(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws)|((?:[\w-]+\.)*localhost|127\.0\.0\.1)(?::\d+)?)\/([^:@]+)(?::([^@]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(
      image,
    );
  if (match === null) return undefined;
  const [, account = '', region = '', , repository = '', tag, digest] = match;
  return { account, region, repository, tag, digest };
}

/** The platform that the task definition asks for: ECS's default is X86_64 on LINUX (API_RuntimePlatform). */
export function platformOf(definition: TaskDefinition | undefined): string {
  const platform = definition?.runtimePlatform as
    | { cpuArchitecture?: string; operatingSystemFamily?: string }
    | undefined;
  const system = platform?.operatingSystemFamily?.startsWith('WINDOWS') ? 'windows' : 'linux';
  return `${system}/${platform?.cpuArchitecture === 'ARM64' ? 'arm64' : 'amd64'}`;
}

/** A secret's `valueFrom`, taken apart (API_Secret): a parameter of SSM, or a secret with the key, stage and version wanted. */
export type SecretRef =
  | { kind: 'parameter'; name: string; region: string | undefined }
  | {
      kind: 'secret';
      id: string;
      region: string;
      key: string;
      stage: string;
      version: string;
    };

export function secretRefOf(valueFrom: string): SecretRef {
  const secret = /^(arn:[\w-]+:secretsmanager:([\w-]+):\d*:secret:[^:]+)(?::([^:]*):([^:]*):([^:]*))?$/.exec(
    valueFrom,
  );
  if (secret?.[1] !== undefined) {
    const [, id, region = '', key = '', stage = '', version = ''] = secret;
    return { kind: 'secret', id, region, key, stage, version };
  }
  const parameter = /^arn:[\w-]+:ssm:([\w-]+):\d*:parameter(\/.+)$/.exec(valueFrom);
  // The ARN of a parameter without a leading slash in its name looks the same; GetParameters takes the whole ARN.
  return parameter?.[1] === undefined
    ? { kind: 'parameter', name: valueFrom, region: undefined }
    : { kind: 'parameter', name: valueFrom, region: parameter[1] };
}

/** Whether a role's trust policy (URL-encoded JSON, as IAM answers it) lets ECS tasks take the role on. */
export function trustsTasks(document: string): boolean {
  let policy: unknown;
  try {
    policy = JSON.parse(document.startsWith('%') ? decodeURIComponent(document) : document);
  } catch {
    return false;
  }
  const statements = list((policy as { Statement?: unknown } | null)?.Statement);
  return statements.some((one) => {
    const { Effect, Action, Principal } = one as { Effect?: string; Action?: unknown; Principal?: unknown };
    const services =
      Principal === '*' ? ['*'] : list((Principal as { Service?: unknown } | undefined)?.Service);
    return (
      Effect === 'Allow' &&
      list(Action).some((action) => /^(sts:(AssumeRole|\*)|\*)$/i.test(String(action))) &&
      services.some((service) => service === 'ecs-tasks.amazonaws.com' || service === '*')
    );
  });
}

function list(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : [value].flat();
}

/** The name of a role in its ARN, without its path. */
export function roleName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** Whether a load balancer's path pattern (`*` and `?` as wildcards) takes everything under a prefix. */
export function takesPrefix(pattern: string, prefix: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`).test(`${prefix}/x`);
}
