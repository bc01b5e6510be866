import type { Step } from './changes.ts';
import type { Change } from './measure.ts';

/** What isn't counted, or not in full, a sentence for each reason. Pure. @param going How many deployments have not ended */
export function notesOf(
  steps: readonly Step[],
  changes: readonly Change[],
  going: number,
  missing: readonly string[],
): string[] {
  const counted = steps.filter(({ kind, outcome }) => kind === 'change' && outcome !== 'superseded');
  const count = (of: readonly Step[], where: (step: Step) => boolean) => of.filter(where).length;
  const note = (number: number, one: string, many: string) =>
    number === 0 ? [] : [number === 1 ? `One ${one}` : `${number} ${many}`];
  return [
    ...note(
      count(counted, ({ outcome, verified }) => outcome === 'good' && !verified),
      'deployment has no smoke test on record: it counts as good from the end of its rollout.',
      'deployments have no smoke test on record: they count as good from the end of their rollout.',
    ),
    ...note(
      count(counted, ({ commit }) => commit === ''),
      'deployment names no commit, as those that other tools make: it counts, but not in the lead time.',
      'deployments name no commit, as those that other tools make: they count, but not in the lead time.',
    ),
    ...note(
      count(counted, ({ commit, committed, arrival }) => arrival && commit !== '' && committed === undefined),
      'commit has no known time: it is not in the lead time. A clone with its history may know it.',
      'commits have no known time: they are not in the lead time. A clone with their history may know it.',
    ),
    ...note(
      changes.filter(({ clocksDiffer }) => clocksDiffer).length,
      'commit says that it was made after it was deployed, since clocks differ: it is not in the lead time.',
      'commits say that they were made after they were deployed, since clocks differ: they are not in the lead time.',
    ),
    ...note(
      count(steps, ({ outcome }) => outcome === 'superseded'),
      'deployment was superseded by a newer one before its end: not counted.',
      'deployments were superseded by newer ones before their end: not counted.',
    ),
    ...note(
      count(steps, ({ kind }) => kind === 'return'),
      'deployment went back to an earlier version: not counted as a change.',
      'deployments went back to an earlier version: not counted as changes.',
    ),
    ...note(
      count(steps, ({ kind }) => kind === 'repeat'),
      'deployment brought out again what ran already: not counted as a change.',
      'deployments brought out again what ran already: not counted as changes.',
    ),
    ...note(
      going,
      'deployment is still going on: not counted.',
      'deployments are still going on: not counted.',
    ),
    ...missing.map((service) => `ECS has no service '${service}' here.`),
  ];
}
