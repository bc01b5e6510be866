import type { ReadAlarms } from '../alarms/alarms.ts';
import type { Balancer } from '../balancer/balancer.ts';
import type { CloudMap } from '../cloud-map/cloud-map.ts';
import type { Clock } from '../core/clock.ts';
import { AwsError } from '../core/errors.ts';
import type { Scope } from '../core/scope.ts';
import type { Engine } from '../engine/engine.ts';
import type { InvokeFunction } from '../functions/functions.ts';
import type { AwsCall, ServiceHandler } from '../http/call.ts';
import type { LogSink } from '../logs/logs.ts';
import type { ReadObject } from '../objects/objects.ts';
import type { ResolveSecret } from '../secrets/secrets.ts';
import { accountSettingOperations } from './operations/account-settings.ts';
import { clusterOperations } from './operations/clusters.ts';
import { containerInstanceOperations } from './operations/container-instances.ts';
import { type Operation, withoutNulls } from './operations/operation.ts';
import { serviceDeploymentOperations } from './operations/service-deployments.ts';
import { serviceOperations } from './operations/services.ts';
import { tagOperations } from './operations/tags.ts';
import { taskDefinitionOperations } from './operations/task-definitions.ts';
import { taskProtectionOperations } from './operations/task-protection.ts';
import { taskSetOperations } from './operations/task-sets.ts';
import { taskOperations } from './operations/tasks.ts';
import { createTokens, type Tokens } from './operations/tokens.ts';
import { unbuiltOperations } from './operations/unbuilt.ts';
import { createScheduler } from './scheduler/scheduler.ts';
import { type EcsSnapshot, snapshotOf } from './snapshot.ts';
import type { Json } from './store/model.ts';
import { noFiles, stateFiles, tokensFile } from './store/persist.ts';
import { createStore, type ScopeState } from './store/store.ts';

export type { ClusterSnapshot, EcsSnapshot } from './snapshot.ts';

export interface EcsOptions {
  clock: Clock;
  engine: Engine;
  balancer: Balancer;
  resolveSecret: ResolveSecret;
  logs: LogSink;
  readAlarms: ReadAlarms;
  invokeFunction: InvokeFunction;
  readObject: ReadObject;
  /** Where services register their tasks; without it their registries are kept and nothing else. */
  cloudMap?: CloudMap | undefined;
  /** Every task gets a container that is not in its definition, as GuardDuty does it. */
  sidecar?: boolean;
  /** Where the state is kept from one run to the next; without it nothing is left behind. */
  stateDir?: string;
  /** Gives the state that a client's read is answered from, where that shall not be the one of now. */
  seen?: ((operation: string, state: ScopeState) => ScopeState) | undefined;
}

export interface Ecs {
  /** Answers every operation of service `ecs` (AWS JSON 1.1). */
  handle: ServiceHandler;
  /** One operation for another part of Local Fargate, as a client would ask for it. @throws AwsError */
  call(scope: Scope, operation: string, input: object): Promise<object>;
  /** Clusters, services with deployments and events, and tasks, as they are now. */
  snapshot(): EcsSnapshot;
  /** Everything of every account and region: to be read only. */
  states(): ScopeState[];
  /** Calls back after every change. The returned function unsubscribes. */
  onChange(callback: () => void): () => void;
  /**
   * After a restart: takes over what still runs; what is gone is marked stopped, and its services start it anew. To be
   * called once.
   */
  resume(): void;
  /** Stops scheduling and writes the state. The tasks that run are the engine's to end. */
  close(): Promise<void>;
}

const isRead = /^(Describe|List|Get)/;

export const operations: Record<string, Operation> = {
  ...unbuiltOperations,
  ...containerInstanceOperations,
  ...taskProtectionOperations,
  ...clusterOperations,
  ...taskDefinitionOperations,
  ...serviceOperations,
  ...taskOperations,
  ...taskSetOperations,
  ...serviceDeploymentOperations,
  ...tagOperations,
  ...accountSettingOperations,
};

/**
 * ECS on Fargate: its control plane, with rollouts by ECS's rules, over an engine that runs the tasks.
 * @throws if `stateDir` holds a file that can't be read
 */
export function createEcs(options: EcsOptions): Ecs {
  const { clock, balancer } = options;
  const store = createStore(options.stateDir === undefined ? noFiles : stateFiles(options.stateDir));
  const scheduler = createScheduler(store, { ...options, sidecar: options.sidecar ?? false });
  const tokens = new Map<string, Tokens>();

  async function answer(
    call: Pick<AwsCall, 'scope' | 'operation' | 'input'>,
    seen: EcsOptions['seen'] = undefined,
  ): Promise<object> {
    const act = Object.hasOwn(operations, call.operation) ? operations[call.operation] : undefined;
    if (!act) {
      throw new AwsError(
        'UnknownOperationException',
        `${call.operation} is not an operation of Local Fargate's ECS.`,
      );
    }
    const scope = `${call.scope.account}/${call.scope.region}`;
    const kept = options.stateDir && tokensFile(options.stateDir, call.scope);
    const own = tokens.get(scope) ?? createTokens(clock, kept);
    tokens.set(scope, own);
    const now = store.of(call.scope);
    const state = (isRead.test(call.operation) && seen?.(call.operation, now)) || now;
    return act({ state, store, scheduler, balancer, clock, tokens: own }, withoutNulls(call.input) as Json);
  }

  return {
    async handle(call) {
      const body = Buffer.from(JSON.stringify(await answer(call, options.seen)));
      // Nobody is told what is not on the disk: it is so also if this process is killed the next moment.
      store.flush();
      return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body };
    },
    call: async (scope, operation, input) => {
      // As over the wire: what is undefined is left out, and nobody shares the records.
      const given = JSON.parse(JSON.stringify(input));
      return JSON.parse(JSON.stringify(await answer({ scope, operation, input: given })));
    },
    snapshot: () => snapshotOf(store),
    states: store.all,
    onChange: (callback) => store.onChange(callback),
    resume: scheduler.resume,
    async close() {
      scheduler.close();
      store.close();
    },
  };
}
