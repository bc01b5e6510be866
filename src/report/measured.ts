import { ecsClient } from '../aws/clients/ecs.ts';
import type { Ecs } from '../aws/ecs.ts';
import { listServices } from '../aws/queries.ts';
import { collect } from './collect.ts';
import { type Report, reportOf } from './report.ts';
import type { Scope } from './scope.ts';
import { targetsOf } from './targets.ts';
import type { Window } from './window.ts';

/** Asks ECS, and measures. Without services: all of the cluster. @throws ActionError */
export async function measured(scope: Scope, window: Window, signal: AbortSignal): Promise<Report> {
  const { environment, cluster, region, targets } = scope;
  const ecs: Ecs = { client: await ecsClient(region), region, cluster };
  const services =
    scope.services.size > 0
      ? scope.services
      : new Map((await listServices(ecs, signal)).map((name) => [name, name]));
  const recorded = await collect(ecs, services, window.from, signal);
  return reportOf({ environment, cluster, region }, recorded, window, targetsOf(targets));
}
