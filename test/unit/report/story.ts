import type { Recorded } from '../../../src/report/recorded.ts';

export const start = Date.parse('2026-11-02T00:00:00Z');
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** `user:3` of a family's name and number. */
export const revision = (name: string) => `arn:aws:ecs:us-east-1:111122223333:task-definition/${name}`;

let ids = 0;

/**
 * A deployment that began `at` milliseconds after the story's start, took two minutes and was verified a minute later, of a
 * commit that was made 20 minutes before it. What it brings out is named as `user:3`.
 */
export function deployed(at: number, name: string, changes: Partial<Recorded> = {}): Recorded {
  const startedAt = start + at;
  return {
    service: name.split(':')[0] ?? '',
    id: `deployment-${String(ids++).padStart(5, '0')}`,
    verdict: 'succeeded',
    broughtBack: false,
    taskDefinition: revision(name),
    replaced: '',
    commit: `c${name.split(':')[1]}`,
    committed: startedAt - 20 * minute,
    startedAt,
    rollbackAt: undefined,
    endedAt: startedAt + 2 * minute,
    verifiedAt: startedAt + 3 * minute,
    failedAt: undefined,
    ...changes,
  };
}

/** ECS rolled it back, two minutes from when it noticed. */
export function rolledBack(at: number, name: string, changes: Partial<Recorded> = {}): Recorded {
  return deployed(at, name, {
    verdict: 'rolled-back',
    broughtBack: true,
    rollbackAt: start + at + 4 * minute,
    endedAt: start + at + 6 * minute,
    verifiedAt: undefined,
    ...changes,
  });
}
