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
  /** Several services to build in one call, as plan's output matrix or a JSON list of objects with service, context, file, target and build-args. Steps that they share are built once. The inputs context, file and target are not used then. */
  services: unknown;
  /** Bake files (HCL, JSON or Compose) that say what to build, in place of services. Needs buildx. */
  bakeFile: string[];
  /** Targets of the bake files to build. By default the group default. */
  bakeTargets: string[];
  /** Secrets for RUN --mount=type=secret, ID=value a line. They never stand on a command line or in the image. */
  secrets: string | undefined;
  /** Secrets from environment variables, ID=VARIABLE a line. */
  secretEnvs: Record<string, string>;
  /** Secrets from files, ID=path a line. */
  secretFiles: Record<string, string>;
  /** SSH agents or keys for RUN --mount=type=ssh, one a line, such as default or github=/path/of/key. */
  ssh: string[];
  /** Labels of the image, KEY=VALUE a line, over those made from git (org.opencontainers.image.revision, source and created). */
  labels: Record<string, string>;
  /** Annotations of the image's manifest, KEY=VALUE or manifest:KEY=VALUE a line. */
  annotations: Record<string, string>;
  /** The commit that is built, for the labels, COMMIT_SHA and the image's time. By default the context's HEAD. */
  commit: string | undefined;
  /** Build every step anew. */
  noCache: boolean;
  /** Stages to build anew, one a line. Needs buildx. */
  noCacheFilters: string[];
  /** Look for newer base images. */
  pull: boolean;
  /** Caches to read, one a line, such as type=gha or type=registry,ref=…. May hold {service}. One that can't be read never fails the build. */
  cacheFrom: string | undefined;
  /** Caches to write, one a line, such as type=gha,mode=max, type=registry,ref=… or type=inline. May hold {service}. One that can't be written never fails the build. Needs buildx. */
  cacheTo: string | undefined;
  /** How long a cache may take to be written. After that the build goes on without. */
  cacheTimeout: number;
  /** Attest how the image was built (SLSA provenance); the image's digest stays the same. Needs buildx. */
  provenance: "false" | "true" | "mode=min" | "mode=max";
  /** Attest what is in the image (SPDX), true or generator=IMAGE; the image's digest stays the same. Needs buildx. trivy-scan makes an SBOM as well, with any builder. */
  sbom: string;
  /** What to do with what BuildKit's checks find in the Dockerfile. warn annotates its lines, error also fails the step, off says nothing. Needs buildx. */
  checks: "warn" | "error" | "off";
  /** build, or check to run BuildKit's checks alone and build nothing, which takes a second. No image comes out then. Needs buildx. */
  call: "build" | "check";
  /** Export BuildKit's record of the build (logs, timings, graph), which Docker Desktop opens. Needs buildx 0.24 or newer. */
  buildRecord: boolean;
  /** Also load the image into the Docker engine, under this name, such as user:test. May hold {service}. */
  loadAs: string | undefined;
  /** Hosts for build steps, one a line, name:address or name=address. */
  addHosts: string[];
  /** Network mode of build steps, default, none or host. */
  network: string | undefined;
  /** Entitlements of the build, such as network.host. Needs buildx. */
  allow: string[];
  /** Size of /dev/shm in build steps, such as 64m. */
  shmSize: string | undefined;
  /** Limits of build steps, one a line, such as nofile=1024:1024. */
  ulimit: string[];
  /** Parent cgroup of build steps. Not for several images at once. */
  cgroupParent: string | undefined;
  /** auto takes buildx where its builder can export OCI layouts, and otherwise the Docker engine's own BuildKit; buildx or docker takes that one or fails. Any other value is the name of a builder of buildx. */
  builder: string;
}

export interface Outputs {
  /** Where several images were built, all of them as a JSON object, {"user":{"digest":…,"imageid":…,"archive":…,"provenance":…,"sbom":…},…}; the outputs for one image are not set then. */
  images: string | number | boolean;
  /** The digest of the image's manifest, sha256 and 64 hexadecimal digits; what is scanned, pushed and deployed. */
  digest: string | number | boolean;
  /** The digest of the image's configuration, which docker images shows as its id. */
  imageid: string | number | boolean;
  /** Path of the image as a tar of an OCI image layout. */
  archive: string | number | boolean;
  /** Path of the provenance (a SLSA predicate, JSON), where it was asked for. */
  provenance: string | number | boolean;
  /** Path of the SBOM (SPDX, JSON), where it was asked for. */
  sbom: string | number | boolean;
  /** What the builder tells of its work, JSON as buildx writes it (--metadata-file), by service where several were built. Empty with the engine's own builder. */
  metadata: string | number | boolean;
  /** Path of the build's record, a .dockerbuild file, where it was asked for. */
  buildRecord: string | number | boolean;
  /** How many places BuildKit's checks point at. Empty where they did not run. */
  checksFound: string | number | boolean;
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
    services: {"name":"services","type":"json"},
    bakeFile: {"name":"bake-file","type":"list"},
    bakeTargets: {"name":"bake-targets","type":"list"},
    secrets: {"name":"secrets","type":"secret"},
    secretEnvs: {"name":"secret-envs","type":"pairs"},
    secretFiles: {"name":"secret-files","type":"pairs"},
    ssh: {"name":"ssh","type":"list"},
    labels: {"name":"labels","type":"pairs"},
    annotations: {"name":"annotations","type":"pairs"},
    commit: {"name":"commit","type":"string"},
    noCache: {"name":"no-cache","type":"boolean","default":"false"},
    noCacheFilters: {"name":"no-cache-filters","type":"list"},
    pull: {"name":"pull","type":"boolean","default":"false"},
    cacheFrom: {"name":"cache-from","type":"string"},
    cacheTo: {"name":"cache-to","type":"string"},
    cacheTimeout: {"name":"cache-timeout","type":"duration","default":"5m"},
    provenance: {"name":"provenance","type":"choice","default":"false","options":["false","true","mode=min","mode=max"]},
    sbom: {"name":"sbom","type":"string","default":"false"},
    checks: {"name":"checks","type":"choice","default":"warn","options":["warn","error","off"]},
    call: {"name":"call","type":"choice","default":"build","options":["build","check"]},
    buildRecord: {"name":"build-record","type":"boolean","default":"false"},
    loadAs: {"name":"load-as","type":"string"},
    addHosts: {"name":"add-hosts","type":"list"},
    network: {"name":"network","type":"string"},
    allow: {"name":"allow","type":"list"},
    shmSize: {"name":"shm-size","type":"string"},
    ulimit: {"name":"ulimit","type":"list"},
    cgroupParent: {"name":"cgroup-parent","type":"string"},
    builder: {"name":"builder","type":"string","default":"auto"},
  },
  outputs: {
    images: "images",
    digest: "digest",
    imageid: "imageid",
    archive: "archive",
    provenance: "provenance",
    sbom: "sbom",
    metadata: "metadata",
    buildRecord: "build-record",
    checksFound: "checks-found",
    reproducible: "reproducible",
    builder: "builder",
  },
};
