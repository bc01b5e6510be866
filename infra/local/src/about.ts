/** What Local Fargate answers, told operation by operation. `docs/local-fargate.md` is made of it (`npm run generate`). */
import { balancerAbout, balancerNotes } from './balancer/about.ts';
import { codedeployAbout } from './codedeploy/about.ts';
import { operations as codedeployOperations } from './codedeploy/index.ts';
import { ecrAbout, registryAbout } from './ecr/about.ts';
import { operations as ecrOperations } from './ecr/index.ts';
import { ecsAbout } from './ecs/about.ts';
import { operations as ecsOperations } from './ecs/index.ts';
import { upstreamAbout } from './upstream/about.ts';

export interface About {
  /** The rules that it follows. */
  follows: string;
  /** Where they stand beside the operation's own page in AWS's API reference: pages of its developer guide, by name. */
  guide?: readonly string[];
  /** What AWS does and this does not, or does in another way. */
  differs?: string;
}

const guides = {
  ecs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide',
  ecr: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide',
  elbv2: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application',
  codedeploy: 'https://docs.aws.amazon.com/codedeploy/latest/userguide',
};
const references = {
  ecs: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference',
  ecr: 'https://docs.aws.amazon.com/AmazonECR/latest/APIReference',
  elbv2: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference',
  codedeploy: 'https://docs.aws.amazon.com/codedeploy/latest/APIReference',
};

/** The whole page. @throws Error where an operation of ECS has no note */
export function aboutPage(): string {
  const ecs = Object.keys(ecsOperations).toSorted();
  const told = ecs.filter((name) => isAnswered(name));
  const untold = told.filter((name) => !ecsAbout[name]);
  if (untold.length > 0) throw new Error(`infra/local/src/ecs/about.ts says nothing of ${untold.join(', ')}`);
  return [
    '<!-- Made by npm run generate from infra/local/src/**/about.ts. Do not edit. -->',
    '',
    '# Local Fargate, operation by operation',
    '',
    'Who answers an operation, which rules it follows, and what is not as on AWS. Requests and answers are checked in the',
    "tests against AWS's own service models: required members, types, words, ranges and errors. A member that AWS does not know",
    'is ignored. Where AWS publishes no rule, the one that makes a rollout fail rather than pass was chosen.',
    '',
    '## ECS: Local Fargate',
    '',
    ...table('ecs', told, ecsAbout),
    '',
    `Refused, with the error that ECS itself has for it (UnsupportedFeatureException where there is one): ${ecs
      .filter((name) => !isAnswered(name))
      .map((name) => `\`${name}\``)
      .join(', ')}.`,
    '',
    '## CodeDeploy, for ECS: Local Fargate',
    '',
    ...table('codedeploy', Object.keys(codedeployOperations).toSorted(), codedeployAbout),
    '',
    'Every other operation, and other compute platforms, are refused.',
    '',
    '## Application Auto Scaling: Local Fargate',
    '',
    'Targets, policies, scheduled actions, activities and tags are kept. `RegisterScalableTarget` brings an ECS service within its',
    'bounds; policies and schedules are not acted upon, `POST /_local/scale` scales in their place. Of other services only records.',
    '',
    '## Elastic Load Balancing v2: Local Fargate and the upstream',
    '',
    ...table('elbv2', Object.keys(balancerAbout), balancerAbout),
    '',
    balancerNotes,
    '',
    '## ECR: Local Fargate',
    '',
    ...table('ecr', [...ecrOperations.keys()].toSorted(), ecrAbout),
    '',
    registryAbout,
    '',
    '## Every other service: the upstream',
    '',
    '| service | |',
    '| --- | --- |',
    ...upstreamAbout.map(([service, note]) => `| ${service} | ${note} |`),
    '',
  ].join('\n');
}

const isAnswered = (name: string) => ecsAbout[name] !== undefined || ecsOperations[name]?.input !== undefined;

function table(service: keyof typeof guides, names: string[], about: Record<string, About>): string[] {
  const row = (name: string) => {
    const { follows, guide = [], differs } = about[name] ?? { follows: '' };
    const pages = guide.map((page) => `[${page}](${guides[service]}/${page}.html)`).join(', ');
    return `| [${name}](${references[service]}/API_${name}.html) | ${follows}${pages && ` (${pages})`} | ${differs ?? ''} |`;
  };
  return ['| operation | follows | not as on AWS |', '| --- | --- | --- |', ...names.map(row)];
}
