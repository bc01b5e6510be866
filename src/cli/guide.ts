import type { Action, Input } from './catalogue.ts';

/** What a verb's help teaches beside its options. */
export interface Guide {
  /** Command lines without `slipway`; each is checked against the options by a test. */
  examples: string[];
  /** What must be there for it to work. */
  needs: string[];
}

const aws = (permissions: string) => `AWS credentials that allow ${permissions}`;
const docker = 'a Docker engine';
const git = 'a git checkout';

const guides: Readonly<Record<string, Guide>> = {
  plan: {
    examples: ['plan --environment dev', 'plan --base origin/main --json'],
    needs: [
      `${git} with fleet.yml`,
      aws('ecs:DescribeServices and ecs:DescribeTaskDefinition; without any, git alone decides'),
    ],
  },
  'build-amd64': {
    examples: [
      'build-amd64 --context services/user',
      'build-amd64 --build-args NODE_ENV=production --secrets @secrets.txt',
    ],
    needs: [git, docker],
  },
  'trivy-scan': {
    examples: [
      'trivy-scan --archive image.tar',
      'trivy-scan --archive image.tar --severity CRITICAL --ignore-unfixed',
    ],
    needs: ['Trivy, or the network to fetch it from', 'its database, or the network'],
  },
  'push-sha-tag': {
    examples: [
      'push-sha-tag --archive image.tar --digest sha256:4f1c… --repository peerprep/user --tags dev',
    ],
    needs: [aws('ecr:GetAuthorizationToken and pushing to the repository')],
  },
  'render-taskdef': {
    examples: [
      'render-taskdef --task-definition taskdef.json --container-name user --image $IMAGE --environment-variables LOG_LEVEL=debug',
    ],
    needs: [
      'nothing; with --service, AWS credentials that allow ecs:DescribeServices and ecs:DescribeTaskDefinition',
    ],
  },
  migrate: {
    examples: [
      `migrate --cluster dev --service user --task-definition-arn user:12 --command 'node dist/migrate.js'`,
    ],
    needs: [aws('ecs:RunTask, ecs:DescribeTasks, iam:PassRole and logs:GetLogEvents')],
  },
  'deploy-service': {
    examples: [
      'deploy-service --cluster dev --service user --task-definition taskdef.json',
      'deploy-service --cluster dev --service user --task-definition-arn user:12 --on-timeout stop --json',
    ],
    needs: [aws('ecs:RegisterTaskDefinition, ecs:UpdateService, the ecs:Describe* calls and iam:PassRole')],
  },
  'deploy-fleet': {
    examples: [`deploy-fleet --matrix '{"include":[]}'`],
    needs: [
      'plan\'s matrix: --matrix "$(slipway plan --environment dev --json | jq -r .matrix)"',
      aws('what deploy-service, migrate and smoke-verify need'),
    ],
  },
  preflight: {
    examples: ['preflight --cluster dev --service user --task-definition taskdef.json'],
    needs: [
      aws('reading what is looked at; what may not be seen is said, and fails nothing unless --strict'),
    ],
  },
  promote: {
    examples: ['promote --from-cluster staging --from-service user --repository peerprep/user'],
    needs: [aws('ecs:Describe* in the one environment, and pulling and pushing in ECR')],
  },
  'report-status': {
    examples: ['report-status --state success --environment dev'],
    needs: ['GITHUB_TOKEN or GH_TOKEN, with the rights to write statuses, deployments and pull requests'],
  },
  'terraform-gate': {
    examples: ['terraform-gate --working-directory infra/terraform/environments/dev'],
    needs: ['Terraform', 'credentials for the state and for what is planned'],
  },
  'smoke-verify': {
    examples: ['smoke-verify --url https://dev.example.com --window 30s --max-p95 500ms'],
    needs: [
      'a way to the URL',
      'AWS credentials that allow ecs:TagResource, where a revision is to be marked as verified',
    ],
  },
  rollback: {
    examples: [
      'rollback --cluster dev --service user',
      `rollback --cluster dev --service user --to user:11 --reason 'wrong prices'`,
    ],
    needs: [aws('ecs:UpdateService, ecs:ListTaskDefinitions and the ecs:Describe* calls')],
  },
};

/** The guide of an action; one that has none yet gets an example of what it can't do without. */
export function guideOf({ name, inputs }: Action): Guide {
  const own = guides[name];
  if (own !== undefined) return own;
  const needed = inputs
    .filter(({ required }) => required)
    .map((input) => `--${input.name} ${sampleOf(input)}`);
  return { examples: [[name, ...needed].join(' ')], needs: [] };
}

function sampleOf(input: Input): string {
  if (input.type === 'choice') return input.options[0] ?? '…';
  if (input.type === 'integer') return String(input.minimum ?? 1);
  const samples: Partial<Record<Input['type'], string>> = {
    secret: '-',
    boolean: 'true',
    pairs: 'KEY=VALUE',
    json: '{}',
    duration: '30s',
  };
  return samples[input.type] ?? '…';
}

/** How this command ends; one table for all verbs. */
export const exitCodes: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'what was asked for holds'],
  ['1', 'it does not: the action failed, a gate stopped it, AWS refused; the error says why'],
  ['2', 'the command line is wrong; nothing was done'],
  ['130, 143', 'ended by Ctrl-C (SIGINT) or by SIGTERM; what it had started was told to end first'],
];
