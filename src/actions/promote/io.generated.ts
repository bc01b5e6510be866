// Generated from actions/promote/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** The ECS service of the environment before, whose running revision is promoted. One of from-service, from-task-definition and image. */
  fromService: string | undefined;
  /** The cluster of from-service, name or ARN. */
  fromCluster: string;
  /** A verified revision to promote, as ARN or family:revision, in place of the one that runs. */
  fromTaskDefinition: string | undefined;
  /** An image to promote, as repository@sha256:…. Nothing is known of its verification, so this needs require-verified false. */
  image: string | undefined;
  /** The AWS region of the environment before. By default that of its ARN, else aws-region. */
  fromRegion: string | undefined;
  /** AWS access key of the environment before, where that is another account (configure-aws-credentials with output-credentials). */
  fromAccessKeyId: string | undefined;
  /** The secret that goes with it. */
  fromSecretAccessKey: string | undefined;
  /** The session token that goes with it. */
  fromSessionToken: string | undefined;
  /** The container whose image is promoted. By default the only one, or the one that the load balancer sends requests to. */
  containerName: string | undefined;
  /** Where the next environment has its images, a name of ECR or host/name. By default the repository where the image is, and nothing is copied. */
  repository: string | undefined;
  /** Create that ECR repository if it is missing, with immutable tags (all but those in tags) and scanning on push. */
  createRepository: boolean;
  /** The tag that names the image for good in that repository. By default the verified commit. */
  tag: string | undefined;
  /** Tags that move on to the image, such as the environment's name. */
  tags: string[];
  /** The AWS region of the next environment. By default AWS_REGION, else AWS_DEFAULT_REGION, of the environment. */
  awsRegion: string | undefined;
  /** The digest that must be promoted, where it was chosen before (an approval, say). Anything else is refused. */
  digest: string | undefined;
  /** The commit that must be promoted. Anything else is refused. */
  commit: string | undefined;
  /** Refuse what no smoke test is known to have passed on (tag slipway:verified). */
  requireVerified: boolean;
  /** Refuse what was verified more recently, such as 24h. */
  minVerifiedAge: number | undefined;
  /** Refuse what was scanned longer ago, such as 168h, or not at all. The newest counts of scanned-at, the tag slipway:scanned and ECR's own scan. */
  maxScanAge: number | undefined;
  /** When the image was scanned, as ISO time, for instance by a trivy-scan in this very job. */
  scannedAt: string | undefined;
  /** The change ticket that this belongs to. */
  ticket: string | undefined;
  /** Refuse without a ticket. */
  requireTicket: boolean;
  /** What a ticket looks like, as a regular expression for all of it. */
  ticketPattern: string;
  /** Only look at the gates, and copy nothing. */
  dryRun: boolean;
}

export interface Outputs {
  /** The image in the next environment, repository@sha256:…, for render-taskdef. Not set after a dry run. */
  image: string | number | boolean;
  /** The digest, the same in both environments. */
  digest: string | number | boolean;
  /** The verified commit. */
  commit: string | number | boolean;
  /** The content key of what was built, for smoke-verify in the next environment. */
  source: string | number | boolean;
  /** The tag that names the image there. */
  imageTag: string | number | boolean;
  /** true where the image was copied, false where it was there already. */
  copied: string | number | boolean;
  /** When it was verified in the environment before, as ISO time. */
  verifiedAt: string | number | boolean;
  /** When it was last scanned, as far as that is known, for smoke-verify in the next environment. */
  scannedAt: string | number | boolean;
  /** The revision that it was taken from. */
  fromTaskDefinitionArn: string | number | boolean;
  /** true if every gate let it pass. */
  passed: string | number | boolean;
  /** Every gate with what was wanted and found, as JSON [{gate, passed, wanted, found}]. */
  gates: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "promote",
  inputs: {
    fromService: {"name":"from-service","type":"string"},
    fromCluster: {"name":"from-cluster","type":"string","default":"default"},
    fromTaskDefinition: {"name":"from-task-definition","type":"string"},
    image: {"name":"image","type":"string"},
    fromRegion: {"name":"from-region","type":"string"},
    fromAccessKeyId: {"name":"from-access-key-id","type":"string"},
    fromSecretAccessKey: {"name":"from-secret-access-key","type":"secret"},
    fromSessionToken: {"name":"from-session-token","type":"secret"},
    containerName: {"name":"container-name","type":"string"},
    repository: {"name":"repository","type":"string"},
    createRepository: {"name":"create-repository","type":"boolean","default":"true"},
    tag: {"name":"tag","type":"string"},
    tags: {"name":"tags","type":"list"},
    awsRegion: {"name":"aws-region","type":"string"},
    digest: {"name":"digest","type":"string"},
    commit: {"name":"commit","type":"string"},
    requireVerified: {"name":"require-verified","type":"boolean","default":"true"},
    minVerifiedAge: {"name":"min-verified-age","type":"duration"},
    maxScanAge: {"name":"max-scan-age","type":"duration"},
    scannedAt: {"name":"scanned-at","type":"string"},
    ticket: {"name":"ticket","type":"string"},
    requireTicket: {"name":"require-ticket","type":"boolean","default":"false"},
    ticketPattern: {"name":"ticket-pattern","type":"string","default":"[A-Z][A-Z0-9]+-[0-9]+"},
    dryRun: {"name":"dry-run","type":"boolean","default":"false"},
  },
  outputs: {
    image: "image",
    digest: "digest",
    commit: "commit",
    source: "source",
    imageTag: "image-tag",
    copied: "copied",
    verifiedAt: "verified-at",
    scannedAt: "scanned-at",
    fromTaskDefinitionArn: "from-task-definition-arn",
    passed: "passed",
    gates: "gates",
  },
};
