import type { RecordedVerdict } from '../rollout/recorded.ts';

/**
 * One deployment of a service as ECS and the tags of its revision remember it. Times are milliseconds since 1970, undefined
 * where unknown; '' is an unknown text.
 */
export interface Recorded {
  service: string;
  /** ARN of the service deployment. */
  id: string;
  verdict: RecordedVerdict;
  /** True if ECS itself brought the revision before back. */
  broughtBack: boolean;
  taskDefinition: string;
  /** ARN of the revision that ran before, by ECS. */
  replaced: string;
  /** The tags slipway:commit and slipway:committed, the latter from git where it is missing. */
  commit: string;
  committed: number | undefined;
  startedAt: number;
  /** When a rollback by ECS began. */
  rollbackAt: number | undefined;
  endedAt: number | undefined;
  /** The tags slipway:verified and slipway:failed: of the revision, so of its newest deployment that was tested. */
  verifiedAt: number | undefined;
  failedAt: number | undefined;
}
