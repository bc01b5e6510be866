import type { Answer, Answers } from './measure.ts';
import { plot, sparkline } from './plot.ts';
import type { Figures, Period, Report } from './report.ts';

/** One of the four measures, for people. */
export interface Row {
  measure: string;
  value: string;
  target: string;
  answer: Answer;
  trend: string;
}

/** The four measures of the fleet. Pure. */
export function rowsOf({ fleet, periods, targetTexts }: Report): Row[] {
  const { leadTime, recovery, answers } = fleet;
  const changes = fleet.deployments + fleet.failed;
  const trend = (of: (period: Period) => number | null) => sparkline(periods.map(of));
  const row = (measure: string, value: string, target: string, key: keyof Answers, line: string): Row => ({
    measure,
    value,
    target,
    answer: answers[key],
    trend: line,
  });
  return [
    row(
      'deployment frequency',
      `${rate(fleet.deploysPerDay)} (${fleet.deployments})`,
      `${targetTexts.deploys} or more`,
      'deploys',
      trend(({ deployments }) => deployments),
    ),
    row(
      'lead time',
      spreadText(leadTime),
      `${targetTexts.leadTime} or less`,
      'leadTime',
      trend(({ leadTimeSeconds }) => leadTimeSeconds),
    ),
    row(
      'change failure rate',
      fleet.failureRate === null ? '–' : `${share(fleet.failureRate)} (${fleet.failed} of ${changes})`,
      `${targetTexts.failureRate} or less`,
      'failureRate',
      trend(({ deployments, failed }) =>
        deployments + failed === 0 ? null : failed / (deployments + failed),
      ),
    ),
    row(
      'time to recovery',
      `${spreadText(recovery)}${recovery.open === 0 ? '' : `, ${recovery.open} not yet`}`,
      `${targetTexts.recovery} or less`,
      'recovery',
      trend(({ recoverySeconds }) => recoverySeconds),
    ),
  ];
}

/** The head and the rows of the table of services. Pure. */
export function serviceRows({ services }: Report): {
  head: string[];
  rows: { cells: string[]; of: Figures }[];
} {
  return {
    head: ['service', 'deployments', 'failed', 'lead time', 'recovery'],
    rows: services.map((of) => ({
      of,
      cells: [
        of.service,
        String(of.deployments),
        of.failed === 0 ? '0' : `${of.failed} (${share(of.failureRate ?? 0)})`,
        spreadText(of.leadTime),
        `${spreadText(of.recovery)}${of.recovery.open === 0 ? '' : `, ${of.recovery.open} not yet`}`,
      ],
    })),
  };
}

/** What is plotted, over the days or weeks: changes, and lead times. Pure. */
export function plotsOf({ periods, unit, targets, targetTexts, fleet }: Report): string[][] {
  const first = day(periods[0]?.from ?? '');
  // Whole days end at the next one's midnight.
  const last = day(new Date(Date.parse(periods.at(-1)?.until ?? '') - 1).toISOString());
  const ends = [first, last] as const;
  const failed = periods.map((period) => period.failed);
  const deployments = plot({
    title: `Changes a ${unit}: █ good${fleet.failed === 0 ? '' : ', ░ failed'}`,
    values: periods.map((period) => period.deployments + period.failed),
    second: failed,
    label: String,
    ends,
  });
  if (fleet.leadTime.count === 0) return [deployments];
  const leadTime = plot({
    title: `Lead time, median of a ${unit}: ┄ the target, ${targetTexts.leadTime}`,
    values: periods.map(({ leadTimeSeconds }) => leadTimeSeconds),
    target: targets.leadTimeSeconds,
    label: length,
    ends,
  });
  return [deployments, leadTime];
}

/** `42 s`, `1 min 30 s`, `12 min`, `1 h 5 min`, `2 d 3 h` of seconds. */
export function length(seconds: number): string {
  const [minutes, hours] = [Math.round(seconds / 60), Math.round(seconds / 3_600)];
  if (seconds < 60) return `${Math.round(seconds)} s`;
  if (seconds < 600) return parts(Math.floor(seconds / 60), 'min', Math.floor(seconds % 60), 's');
  if (minutes < 60) return `${minutes} min`;
  if (hours < 24) return parts(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
  return parts(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

function parts(big: number, bigUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${big} ${bigUnit}` : `${big} ${bigUnit} ${small} ${smallUnit}`;
}

/** `30 days to 2026-11-21`. */
export function timeText({ days, until }: Report): string {
  return `${days === 1 ? 'one day' : `${days} days`} to ${until.slice(0, 10)}`;
}

function spreadText({ medianSeconds, p90Seconds, count }: Figures['leadTime']): string {
  if (medianSeconds === null) return '–';
  return count === 1 || p90Seconds === null
    ? length(medianSeconds)
    : `${length(medianSeconds)}, p90 ${length(p90Seconds)}`;
}

function rate(perDay: number): string {
  const text = (value: number) => String(Math.round(value * 100) / 100);
  return perDay === 0 || perDay >= 1 ? `${text(perDay)}/day` : `${text(perDay * 7)}/week`;
}

const share = (value: number) => `${decimal(value * 100)}%`;
const decimal = (value: number) => String(Math.round(value * 10) / 10);
const day = (iso: string) => iso.slice(5, 10);
