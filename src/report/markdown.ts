import { table } from '../runtime/summary.ts';
import type { Answer } from './measure.ts';
import type { Report } from './report.ts';
import { plotsOf, rowsOf, serviceRows, timeText } from './rows.ts';

const signs: Record<Answer, string> = { met: '✅', missed: '❌', 'no data': '➖' };

/** The report for a job summary. Its plots are text: they show on every GitHub, and on a terminal alike. Pure. */
export function markdownOf(report: Report): string {
  const services = serviceRows(report);
  const missed = rowsOf(report).filter(({ answer }) => answer === 'missed');
  const targets = missed.map(({ measure, value, target }) => `${measure} is ${value}, not ${target}`);
  return [
    `## ${missed.length > 0 ? '❌ ' : ''}Delivery to ${report.environment}: ${timeText(report)}`,
    ...(missed.length === 0 ? [] : [`**Missed: ${targets.join('; ')}.**`]),
    table(
      ['', 'measure', 'value', 'target', 'trend'],
      rowsOf(report).map(({ measure, value, target, answer, trend }) => [
        signs[answer],
        measure,
        value,
        target,
        trend.trim() === '' ? '' : `<code>${trend.replaceAll(' ', '&nbsp;')}</code>`,
      ]),
    ),
    `\`\`\`text\n${plotsOf(report)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n\`\`\``,
    ...(services.rows.length < 2
      ? []
      : [
          table(
            services.head,
            services.rows.map(({ cells }) => cells),
          ),
        ]),
    ...(report.notes.length === 0 ? [] : [report.notes.map((note) => `- ${note}`).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n');
}
