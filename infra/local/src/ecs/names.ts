import { randomBytes, randomUUID } from 'node:crypto';
import type { Scope } from '../core/scope.ts';

/** ARNs and ids in ECS's long format. */
export const arns = {
  cluster: (scope: Scope, cluster: string) => `${prefix(scope)}:cluster/${cluster}`,
  service: (scope: Scope, cluster: string, service: string) =>
    `${prefix(scope)}:service/${cluster}/${service}`,
  task: (scope: Scope, cluster: string, id: string) => `${prefix(scope)}:task/${cluster}/${id}`,
  container: (scope: Scope, cluster: string, task: string, id: string) =>
    `${prefix(scope)}:container/${cluster}/${task}/${id}`,
  taskDefinition: (scope: Scope, family: string, revision: number) =>
    `${prefix(scope)}:task-definition/${family}:${revision}`,
  /** @param id `ecs-svc/N` */
  taskSet: (scope: Scope, cluster: string, service: string, id: string) =>
    `${prefix(scope)}:task-set/${cluster}/${service}/${id}`,
  serviceDeployment: (scope: Scope, cluster: string, service: string, id: string) =>
    `${prefix(scope)}:service-deployment/${cluster}/${service}/${id}`,
  serviceRevision: (scope: Scope, cluster: string, service: string, number: string) =>
    `${prefix(scope)}:service-revision/${cluster}/${service}/${number}`,
};

const prefix = (scope: Scope) => `arn:aws:ecs:${scope.region}:${scope.account}`;

export const ids = {
  /** 32 hex digits: tasks. */
  task: () => randomBytes(16).toString('hex'),
  uuid: () => randomUUID(),
  /** 19 digits: service revisions and `ecs-svc/N`. */
  revision: () =>
    String(1_000_000_000_000_000_000n + (randomBytes(8).readBigUInt64BE() % 9_000_000_000_000_000_000n)),
  /** 21 URL-safe characters: service deployments. */
  serviceDeployment: () => randomBytes(16).toString('base64url').slice(0, 21),
  eni: () => `eni-${randomBytes(9).toString('hex').slice(0, 17)}`,
  mac: () => `02:${[...randomBytes(5)].map((b) => b.toString(16).padStart(2, '0')).join(':')}`,
};

export interface EcsArn {
  region: string;
  account: string;
  /** `cluster`, `service`, `task`, `task-definition`, `service-deployment`, … */
  type: string;
  /** What follows the type, split at `/`. */
  path: string[];
}

/** Undefined if it is no ARN of ECS. */
export function parseArn(text: string): EcsArn | undefined {
  const match = /^arn:aws[\w-]*:ecs:([^:]*):([^:]*):([a-z-]+)\/(.+)$/.exec(text);
  if (!match) return undefined;
  const [, region = '', account = '', type = '', rest = ''] = match;
  return { region, account, type, path: rest.split('/') };
}

/** The last part of an ARN, or the name as it is. */
export const shortName = (nameOrArn: string): string => nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
