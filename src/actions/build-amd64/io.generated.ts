// Generated from actions/build-amd64/action.yml by 'npm run generate'. Do not edit.
import type { ActionDefinition } from '../../runtime/run.ts';

export interface Inputs {
  /** The build context, a folder. */
  context: string;
  /** The Dockerfile. By default Dockerfile in the context. */
  file: string | undefined;
  /** The stage to build. By default the last. */
  target: string | undefined;
  /** Build arguments, KEY=VALUE a line. Not for secrets, since they stay readable in the image. COMMIT_SHA is set to the commit where the Dockerfile declares it. */
  buildArgs: Record<string, string>;
  /** More contexts, NAME=VALUE a line, such as base=docker-image://alpine. Needs buildx. */
  buildContexts: Record<string, string>;
  /** Secrets for RUN --mount=type=secret, ID=value a line. They never stand on a command line or in the image. */
  secrets: string | undefined;
  /** Secrets from environment variables, ID=VARIABLE a line. */
  secretEnvs: Record<string, string>;
  /** Secrets from files, ID=path a line. */
  secretFiles: Record<string, string>;
  /** Labels of the image, KEY=VALUE a line, over those made from git (org.opencontainers.image.revision, source and created). */
  labels: Record<string, string>;
  /** The commit that is built, for the labels, COMMIT_SHA and the image's time. By default the context's HEAD. */
  commit: string | undefined;
  /** Build every step anew. */
  noCache: boolean;
  /** Look for newer base images. */
  pull: boolean;
  /** Caches to read, one a line, such as type=gha or type=registry,ref=…. */
  cacheFrom: string | undefined;
  /** Caches to write, one a line. One that can't be written never fails the build. Needs buildx. */
  cacheTo: string | undefined;
  /** auto takes buildx where its builder can export OCI layouts, and otherwise the Docker engine's own BuildKit. */
  builder: "auto" | "buildx" | "docker";
}

export interface Outputs {
  /** The digest of the image's manifest, sha256 and 64 hexadecimal digits; what is scanned, pushed and deployed. */
  digest: string | number | boolean;
  /** Path of the image as a tar of an OCI image layout. */
  archive: string | number | boolean;
  /** true if the builder gives the same digest whenever it is given the same commit, as far as the Dockerfile's own steps do. */
  reproducible: string | number | boolean;
  /** What built it, buildx or docker. */
  builder: string | number | boolean;
}

export const action: ActionDefinition<Inputs, Outputs> = {
  name: "build-amd64",
  inputs: {
    context: {"name":"context","type":"string","default":"."},
    file: {"name":"file","type":"string"},
    target: {"name":"target","type":"string"},
    buildArgs: {"name":"build-args","type":"pairs"},
    buildContexts: {"name":"build-contexts","type":"pairs"},
    secrets: {"name":"secrets","type":"secret"},
    secretEnvs: {"name":"secret-envs","type":"pairs"},
    secretFiles: {"name":"secret-files","type":"pairs"},
    labels: {"name":"labels","type":"pairs"},
    commit: {"name":"commit","type":"string"},
    noCache: {"name":"no-cache","type":"boolean","default":"false"},
    pull: {"name":"pull","type":"boolean","default":"false"},
    cacheFrom: {"name":"cache-from","type":"string"},
    cacheTo: {"name":"cache-to","type":"string"},
    builder: {"name":"builder","type":"choice","default":"auto","options":["auto","buildx","docker"]},
  },
  outputs: {
    digest: "digest",
    archive: "archive",
    reproducible: "reproducible",
    builder: "builder",
  },
};
