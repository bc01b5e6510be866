import type { Clock } from '../core/clock.ts';
import { AwsError } from '../core/errors.ts';
import { openScopes } from '../core/scopes.ts';
import { jsonAnswer } from '../http/answer.ts';
import type { ServiceHandler } from '../http/call.ts';
import type { StreamHandler } from '../http/server.ts';
import { createScaleAdmin } from './admin.ts';
import type { CallEcs } from './ecs.ts';
import type { ScopeState } from './model.ts';
import { operations } from './operations.ts';
import { createScaler } from './scaler.ts';

export { isScalePath } from './admin.ts';

export interface AutoScalingService {
  /** Answers every operation of service `application-autoscaling` (AWS JSON 1.1). */
  handle: ServiceHandler;
  /** `POST /_local/scale`. */
  admin: StreamHandler;
  /** Writes the records. */
  close(): Promise<void>;
}

/**
 * Application Auto Scaling: targets, policies and scheduled actions are records; a service is scaled when it is registered
 * outside its bounds, and on demand.
 * @param options.stateFile Where its records are kept from one run to the next, if they are
 * @throws Error that names the state file if it can't be read
 */
export function createAutoScaling(options: {
  clock: Clock;
  ecs: CallEcs;
  stateFile?: string;
}): AutoScalingService {
  const { clock, ecs } = options;
  const store = openScopes<ScopeState>(options.stateFile, (scope) => ({
    scope,
    targets: [],
    policies: [],
    actions: [],
    activities: [],
  }));
  const scaler = createScaler({ clock, ecs, store });
  return {
    async handle({ scope, operation, input }) {
      const act = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
      if (!act) {
        throw new AwsError(
          'UnknownOperationException',
          `${operation} is not an operation of Local Fargate's Application Auto Scaling.`,
        );
      }
      return jsonAnswer(await act({ scope, state: store.of(scope), clock, ecs, scaler, store }, input));
    },
    admin: createScaleAdmin(scaler),
    async close() {
      store.close();
    },
  };
}
