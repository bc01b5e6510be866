import { shortDigests, table } from '../../runtime/summary.ts';
import type { Entry } from './entry.ts';
import type { FleetResult, ServiceResult } from './fleet.ts';

/** The job summary: what became of it in two lines, then the same table for good and bad; services that weren't reached are in it. */
export function summaryOf(entries: readonly Entry[], state: FleetResult): string {
  const environment = entries[0]?.environment ?? '';
  const rows = entries.map(({ service }) => {
    const result = state.services.find((one) => one.service === service);
    return [
      service,
      outcome(service, result, state),
      result?.verdict ?? '',
      (result?.commit ?? '').slice(0, 7),
      (result?.digest ?? '').slice(0, 19),
      result?.['task-definition-arn'].split('/').at(-1) ?? '',
    ];
  });
  const title =
    state.failed === undefined
      ? `✅ ${environment}: ${entries.map(({ service }) => service).join(', ')} verified`
      : `❌ ${environment}: ${state.failed.service} failed in ${state.failed.step}`;
  const first = state.failed === undefined ? '' : `${helpFor(state)}\n\n`;
  return `## ${title}\n\n${first}${table(['service', 'outcome', 'verdict', 'commit', 'image', 'revision'], rows)}\n`;
}

/** What stands now, and what to do. */
export function helpFor({ failed, rolledBack, stuck }: FleetResult): string {
  const why = `What ${failed?.step.split(' ')[0] ?? 'the step'} says above tells why.`;
  const back = rolledBack.length === 0 ? '' : ` Brought back: ${rolledBack.join(', ')}.`;
  const left =
    stuck.length === 0
      ? ''
      : ` NOT brought back: ${stuck.join(', ')}; run the workflow rollback for them, or ship a mended commit.`;
  const rest = left === '' ? ' Ship a mended commit; what is verified is not shipped again.' : '';
  return `${why}${back}${left}${rest}`;
}

/** The job summary of a dry run: what would be deployed. */
export function choiceOf(entries: readonly Entry[], images: ReadonlyMap<string, string>): string {
  const rows = entries.map(({ service, commit }) => [
    service,
    commit.slice(0, 7),
    shortDigests(images.get(service) ?? ''),
  ]);
  return `## ℹ️ Would go to ${entries[0]?.environment ?? ''}\n\n${table(['service', 'commit', 'image'], rows)}\n`;
}

function outcome(service: string, result: ServiceResult | undefined, { failed, stuck }: FleetResult): string {
  if (result === undefined) return failed?.service === service ? '✗ failed' : 'not reached';
  if (result['rolled-back']) return '↩ brought back';
  if (stuck.includes(result.service)) return '✗ NOT brought back';
  if (result['failed-step'] !== '') return '✗ failed';
  return '✓ verified';
}
