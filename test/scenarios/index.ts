import { cancelled } from './cancelled.ts';
import { codedeploy } from './codedeploy.ts';
import { faults } from './faults.ts';
import { order } from './order.ts';
import { rolling } from './rolling.ts';
import type { Scenario } from './scenario.ts';
import { shift } from './shift.ts';

export interface Chapter {
  title: string;
  scenarios: readonly Scenario[];
}

export const chapters: readonly Chapter[] = [
  { title: 'Rolling updates', scenarios: [...rolling, ...cancelled] },
  { title: 'Blue/green, canary, linear, pauses and alarms', scenarios: shift },
  { title: 'By CodeDeploy', scenarios: codedeploy },
  { title: 'Order, creation, dry run, old revisions', scenarios: order },
  { title: 'When AWS itself misbehaves', scenarios: faults },
];

export const scenarios: readonly Scenario[] = chapters.flatMap(({ scenarios }) => scenarios);
