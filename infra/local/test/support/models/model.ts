/**
 * AWS's own service models, as the Python package botocore carries them (`botocore/data/SERVICE/VERSION/service-2.json.gz`):
 * which operations there are, their input and output shapes and their errors. They are read where the tests' set-up put
 * botocore: in the virtual environment that SLIPWAY_CLIENTS names.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Ref {
  shape: string;
  locationName?: string;
}

export interface Shape {
  type:
    | 'structure'
    | 'list'
    | 'map'
    | 'string'
    | 'integer'
    | 'long'
    | 'float'
    | 'double'
    | 'boolean'
    | 'timestamp'
    | 'blob';
  members?: Record<string, Ref>;
  required?: string[];
  member?: Ref;
  key?: Ref;
  value?: Ref;
  enum?: string[];
  min?: number;
  max?: number;
  pattern?: string;
  /** Any JSON. */
  document?: boolean;
  exception?: boolean;
  /** The server's fault: HTTP 500 where `error` says nothing else. */
  fault?: boolean;
  error?: { code?: string; httpStatusCode?: number };
}

export interface Operation {
  name: string;
  input?: Ref;
  output?: Ref & { resultWrapper?: string };
  errors?: Ref[];
}

export interface Model {
  metadata: { protocol: string; targetPrefix?: string; apiVersion: string };
  operations: Record<string, Operation>;
  shapes: Record<string, Shape>;
}

/** The services that Local Fargate answers itself, by their folder in botocore. */
export const services = [
  'ecs',
  'elbv2',
  'ecr',
  'codedeploy',
  'servicediscovery',
  'application-autoscaling',
] as const;
export type ServiceName = (typeof services)[number];

const folder = dataFolder();

/** Why there are no models on this machine, or undefined where there are. In CI there have to be some. */
export const noModels: string | undefined =
  folder === undefined
    ? 'no botocore: SLIPWAY_CLIENTS names no virtual environment that has it (npm test makes one)'
    : undefined;
if (noModels !== undefined && process.env['CI'] === 'true') throw new Error(`CI lacks a part: ${noModels}`);

const loaded = new Map<ServiceName, Model>();

/** @throws Error where there are no models on this machine, see `noModels` */
export function modelOf(service: ServiceName): Model {
  const known = loaded.get(service);
  if (known) return known;
  if (folder === undefined) throw new Error(noModels);
  const versions = readdirSync(join(folder, service)).filter((name) => /^\d{4}-/.test(name));
  const newest = versions.toSorted().at(-1) ?? '';
  const file = join(folder, service, newest, 'service-2.json');
  const text = existsSync(file) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`));
  const model = JSON.parse(text.toString('utf8')) as Model;
  // ServiceDeployment's documentation in this same model names the stage, its enumeration forgot it.
  const stages = model.shapes['ServiceDeploymentLifecycleStage']?.enum;
  if (stages && !stages.includes('PRE_PRODUCTION_TRAFFIC_SHIFT')) stages.push('PRE_PRODUCTION_TRAFFIC_SHIFT');
  loaded.set(service, model);
  return model;
}

/** @throws Error for a name that the model does not have */
export function shapeOf(model: Model, name: string): Shape {
  const shape = model.shapes[name];
  if (!shape) throw new Error(`the model has no shape ${name}`);
  return shape;
}

function dataFolder(): string | undefined {
  const lib = join(process.env['SLIPWAY_CLIENTS'] ?? '', 'lib');
  if (!process.env['SLIPWAY_CLIENTS'] || !existsSync(lib)) return undefined;
  return readdirSync(lib)
    .map((python) => join(lib, python, 'site-packages/botocore/data'))
    .find((path) => existsSync(path));
}
