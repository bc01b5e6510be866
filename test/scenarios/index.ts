import { faults } from './faults.ts';
import { rolling } from './rolling.ts';
import type { Scenario } from './scenario.ts';

export interface Chapter {
  title: string;
  scenarios: readonly Scenario[];
}

export const chapters: readonly Chapter[] = [
  { title: 'Rolling updates', scenarios: rolling },
  { title: 'When AWS itself misbehaves', scenarios: faults },
];

export const scenarios: readonly Scenario[] = chapters.flatMap(({ scenarios }) => scenarios);
