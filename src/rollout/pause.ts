import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { continueServiceDeployment } from '../aws/deployments.ts';
import type { Ecs } from '../aws/ecs.ts';
import { causeChain } from '../runtime/errors.ts';
import * as log from '../runtime/log.ts';

/** A deployment that waits for an answer (a PAUSE lifecycle hook). */
export interface Pause {
  serviceDeploymentArn: string;
  hookId: string;
  stage: string;
  /** When ECS answers by itself. */
  expiresAt: Date | undefined;
}

/** What shall become of a paused deployment, and why; undefined where a person answers. */
export type PauseAnswer = { action: 'CONTINUE' | 'ROLLBACK'; why: string } | undefined;

export type OnPause = (pause: Pause, signal: AbortSignal) => Promise<PauseAnswer>;

/** The pauses of a deployment that wait for an answer. */
export function waitingPauses(deployment: ServiceDeployment | undefined): Pause[] {
  return (deployment?.lifecycleHookDetails ?? []).flatMap(({ hookId, status, targetType, expiresAt }) =>
    status === 'AWAITING_ACTION' && targetType === 'PAUSE' && hookId !== undefined
      ? [
          {
            serviceDeploymentArn: deployment?.serviceDeploymentArn ?? '',
            hookId,
            stage: deployment?.lifecycleStage ?? 'a stage',
            expiresAt,
          },
        ]
      : [],
  );
}

/** Answers a deployment's pauses while it is followed. */
export class Pauses {
  /** Why we had it rolled back, if we had. */
  refusal: string | undefined;
  /** What went wrong while answering: nothing that waiting would mend. */
  error: unknown;
  readonly #ecs: Ecs;
  readonly #onPause: OnPause | undefined;
  readonly #stamp: () => string;
  readonly #met = new Set<string>();
  readonly #people = new Set<string>();
  readonly #end = new AbortController();

  constructor(ecs: Ecs, onPause: OnPause | undefined, stamp: () => string) {
    this.#ecs = ecs;
    this.#onPause = onPause;
    this.#stamp = stamp;
  }

  /** Takes note of one look. @returns true while a person is waited for */
  see(deployment: ServiceDeployment | undefined): boolean {
    const waiting = waitingPauses(deployment);
    for (const pause of waiting) {
      if (this.#met.has(pause.hookId)) continue;
      this.#met.add(pause.hookId);
      log.info(`${this.#stamp()} paused at ${pause.stage}`);
      void this.#answer(pause).catch((error: unknown) => {
        if (!this.#end.signal.aborted) this.error = error;
      });
    }
    return waiting.some(({ hookId }) => this.#people.has(hookId));
  }

  /** The deployment is no longer followed. */
  end(): void {
    this.#end.abort();
  }

  async #answer(pause: Pause): Promise<void> {
    const { signal } = this.#end;
    const answer = await this.#onPause?.(pause, signal).catch((error: unknown): PauseAnswer => {
      signal.throwIfAborted();
      return { action: 'ROLLBACK', why: `it could not be checked: ${causeChain(error).join('; ')}` };
    });
    signal.throwIfAborted();
    if (answer === undefined) {
      this.#people.add(pause.hookId);
      log.notice(forAPerson(pause));
      return;
    }
    if (answer.action === 'ROLLBACK') this.refusal = `refused at ${pause.stage}: ${answer.why}`;
    log.info(`${this.#stamp()} ${answer.action === 'CONTINUE' ? 'continuing' : 'going back'}: ${answer.why}`);
    const { serviceDeploymentArn, hookId } = pause;
    if (!(await continueServiceDeployment(this.#ecs, serviceDeploymentArn, hookId, answer.action)))
      log.info(`${this.#stamp()} somebody else had answered the pause already`);
  }
}

/** How a person answers: the commands as they stand. */
export function forAPerson({ serviceDeploymentArn, hookId, stage, expiresAt }: Pause): string {
  const command = `aws ecs continue-service-deployment --service-deployment-arn ${serviceDeploymentArn} --hook-id ${hookId}`;
  const until = expiresAt === undefined ? '' : ` until ${expiresAt.toISOString().slice(0, 16)}Z`;
  return [
    `the deployment is paused at ${stage} and waits for a person${until}.`,
    `go on:   ${command}`,
    `go back: ${command} --action ROLLBACK`,
  ].join('\n');
}
