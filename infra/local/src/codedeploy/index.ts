import type { ReadAlarms } from '../alarms/alarms.ts';
import type { Clock } from '../core/clock.ts';
import { AwsError } from '../core/errors.ts';
import type { InvokeFunction } from '../functions/functions.ts';
import { jsonAnswer } from '../http/answer.ts';
import type { ServiceHandler } from '../http/call.ts';
import type { ReadObject } from '../objects/objects.ts';
import { applicationOperations } from './applications.ts';
import { configOperations } from './configs.ts';
import { deploymentOperations } from './deployments.ts';
import { groupOperations } from './groups.ts';
import type { Operation } from './input.ts';
import { isOver } from './model.ts';
import type { CallEcs, Traffic } from './parts.ts';
import { createRunner } from './runner.ts';
import { createStore } from './store.ts';

export interface CodeDeployOptions {
  clock: Clock;
  ecs: CallEcs;
  traffic: Traffic;
  readAlarms: ReadAlarms;
  invokeFunction: InvokeFunction;
  readObject: ReadObject;
  log: (line: string) => void;
  /** Where its records are kept from one run to the next, if they are. */
  stateFile?: string;
}

export interface CodeDeployService {
  /** Answers every operation of service `codedeploy` (AWS JSON 1.1). */
  handle: ServiceHandler;
  /** After a restart: takes up the deployments that were under way. To be called once, after ECS's own. */
  resume(): void;
  /** Ends what runs where it is, and writes the records. */
  close(): Promise<void>;
}

export const operations: Record<string, Operation> = {
  ...applicationOperations,
  ...configOperations,
  ...groupOperations,
  ...deploymentOperations,
};

/**
 * CodeDeploy for ECS: blue/green deployments of services whose deployment controller is CODE_DEPLOY.
 * @throws Error that names the state file if it can't be read
 */
export function createCodeDeploy(options: CodeDeployOptions): CodeDeployService {
  const store = createStore(options.stateFile);
  const parts = { ...options, store };
  const runner = createRunner(parts);
  return {
    async handle({ scope, operation, input }) {
      const act = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
      if (!act) {
        throw new AwsError(
          'UnknownOperationException',
          `${operation} is not an operation of Local Fargate's CodeDeploy, which deploys to ECS only.`,
        );
      }
      return jsonAnswer(await act({ ...parts, scope, state: store.of(scope), runner }, withoutNulls(input)));
    },
    resume() {
      for (const state of store.all()) {
        for (const deployment of state.deployments) if (!isOver(deployment)) runner.start(deployment);
      }
    },
    async close() {
      runner.close();
      store.close();
    },
  };
}

/** JSON `null` is as good as absent. */
const withoutNulls = (input: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(input, (_, value) => (value === null ? undefined : value)));
