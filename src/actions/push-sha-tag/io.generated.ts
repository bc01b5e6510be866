// Generated from actions/push-sha-tag/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** Path of the image as an OCI image layout, a tar or a folder, such as build-amd64 puts out. */
  archive: string;
  /** The digest that was scanned, sha256:…. An archive that holds another image is refused. */
  digest: string;
  /** Name of an ECR repository, or a whole repository URI without tag, host/name. */
  repository: string;
  /** The tag that names this build for good. By default the commit, GITHUB_SHA. */
  tag: string | undefined;
  /** Tags that move on to this image as well, such as the environment's name or a version. */
  tags: string[];
  /** Region of the ECR repository. By default AWS_REGION, or what the repository URI says. */
  awsRegion: string | undefined;
  /** Create the ECR repository if it is missing, with immutable tags (all but those in tags) and scanning on push. */
  createRepository: boolean;
  /** Another repository of the same registry that may have layers of this image; they are mounted from there, not uploaded. */
  mountFrom: string | undefined;
  /** User name for a registry that is not ECR. */
  username: string | undefined;
  /** Password or token for a registry that is not ECR. */
  password: string | undefined;
}

export interface Outputs {
  /** The image to deploy, by digest, repository URI@sha256:…. */
  image: string | number | boolean;
  /** The digest of the image, sha256:…. */
  digest: string | number | boolean;
  /** The tag that names this build. */
  imageTag: string | number | boolean;
  /** The registry's host. */
  registry: string | number | boolean;
  /** The repository's URI, host/name. */
  repositoryUri: string | number | boolean;
  /** false where the tag had this very image already, else true. */
  pushed: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "push-sha-tag",
  inputs: {
    archive: {"name":"archive","type":"string","required":true},
    digest: {"name":"digest","type":"string","required":true},
    repository: {"name":"repository","type":"string","required":true},
    tag: {"name":"tag","type":"string"},
    tags: {"name":"tags","type":"list"},
    awsRegion: {"name":"aws-region","type":"string"},
    createRepository: {"name":"create-repository","type":"boolean","default":"true"},
    mountFrom: {"name":"mount-from","type":"string"},
    username: {"name":"username","type":"string"},
    password: {"name":"password","type":"secret"},
  },
  outputs: {
    image: "image",
    digest: "digest",
    imageTag: "image-tag",
    registry: "registry",
    repositoryUri: "repository-uri",
    pushed: "pushed",
  },
};
