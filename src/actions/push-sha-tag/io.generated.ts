// Generated from actions/push-sha-tag/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** Path of the image as an OCI image layout, a tar or a folder, such as build-amd64 puts out. */
  archive: string;
  /** The digest that was scanned, sha256:…. An archive that holds another image is refused. */
  digest: string;
  /** Name of an ECR repository, or a whole repository URI without tag, host/name. Several are pushed to at once; the first gives the output image. */
  repository: string[];
  /** The tag that names this build for good. By default the commit, GITHUB_SHA. */
  tag: string | undefined;
  /** Tags that move on to this image as well, such as the environment's name or a version. */
  tags: string[];
  /** A semantic version, such as v1.4.2. Its tag stays like the commit's; v1.4 and v1 move on to it unless a newer release has them. A prerelease moves nothing. */
  version: string | undefined;
  /** Move a tag named like the pushed branch as well, feature-x for feature/x. */
  tagBranch: boolean;
  /** Region of the ECR repository. By default AWS_REGION, or what the repository URI says. With several, a repository given by name is pushed to in each. */
  awsRegion: string[];
  /** Create the ECR repository if it is missing, with immutable tags (all but those in tags) and scanning on push. */
  createRepository: boolean;
  /** Path of a lifecycle policy, JSON, for a repository that is created. */
  lifecyclePolicy: string | undefined;
  /** Without lifecycle-policy, a repository that is created expires images without a tag after so many days; 0 for never. */
  untaggedDays: number;
  /** Another repository of the same registry that may have layers of this image; they are mounted from there, not uploaded. */
  mountFrom: string | undefined;
  /** User name for a registry that is not ECR. Without it, what Docker keeps of a login (docker/login-action) is taken; ECR Public gives its own credentials. */
  username: string | undefined;
  /** Password or token for a registry that is not ECR. */
  password: string | undefined;
}

export interface Outputs {
  /** The image to deploy, by digest, repository URI@sha256:…. */
  image: string | number | boolean;
  /** The digest of the image, sha256:…. */
  digest: string | number | boolean;
  /** The image in every place that it was pushed to, by digest, a JSON array. */
  images: string | number | boolean;
  /** The tag that names this build. */
  imageTag: string | number | boolean;
  /** All tags that point at the image now, a JSON array. */
  tags: string | number | boolean;
  /** The registry's host. */
  registry: string | number | boolean;
  /** The repository's URI, host/name. */
  repositoryUri: string | number | boolean;
  /** false where the tags had this very image already, else true. */
  pushed: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "push-sha-tag",
  inputs: {
    archive: {"name":"archive","type":"string","required":true},
    digest: {"name":"digest","type":"string","required":true},
    repository: {"name":"repository","type":"list","required":true},
    tag: {"name":"tag","type":"string"},
    tags: {"name":"tags","type":"list"},
    version: {"name":"version","type":"string"},
    tagBranch: {"name":"tag-branch","type":"boolean","default":"false"},
    awsRegion: {"name":"aws-region","type":"list"},
    createRepository: {"name":"create-repository","type":"boolean","default":"true"},
    lifecyclePolicy: {"name":"lifecycle-policy","type":"string"},
    untaggedDays: {"name":"untagged-days","type":"integer","default":"14","minimum":0,"maximum":3650},
    mountFrom: {"name":"mount-from","type":"string"},
    username: {"name":"username","type":"string"},
    password: {"name":"password","type":"secret"},
  },
  outputs: {
    image: "image",
    digest: "digest",
    images: "images",
    imageTag: "image-tag",
    tags: "tags",
    registry: "registry",
    repositoryUri: "repository-uri",
    pushed: "pushed",
  },
};
