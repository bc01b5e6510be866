import { stripVTControlCharacters, styleText } from 'node:util';
import { forTerminal } from './advice.ts';
import type { OutputLine } from './commands.ts';
import { wrap } from './table.ts';

type Style = Parameters<typeof styleText>[0];

/** One step of a ship, as the timeline shows it. */
export interface TimelineEntry {
  name: string;
  /** Milliseconds from the start of the ship. */
  start: number;
  end: number;
  outcome: 'passed' | 'failed' | 'skipped' | 'cancelled';
  /** What came of it, in a few words. */
  note: string;
}

const marks = { passed: '✓', failed: '✗', skipped: '–', cancelled: '■' } as const;
const colours: Record<TimelineEntry['outcome'], Style> = {
  passed: 'green',
  failed: 'red',
  skipped: 'gray',
  cancelled: 'yellow',
};

/** Writes what a person follows: a line per event with the time since the step began, masked values hidden. */
export class Terminal {
  private readonly out: NodeJS.WriteStream;
  private readonly masks = new Set<string>();
  private stepStarted = performance.now();

  constructor(out: NodeJS.WriteStream = process.stdout) {
    this.out = out;
  }

  line(text = ''): void {
    this.out.write(`${this.hide(text)}\n`);
  }

  heading(text: string): void {
    this.line();
    this.line(this.style('bold', text));
  }

  startStep(name: string, note: string): void {
    this.stepStarted = performance.now();
    this.line();
    this.line(
      `${this.style('cyan', '▶')} ${this.style('bold', name)}${note === '' ? '' : this.style('gray', `  ${note}`)}`,
    );
  }

  /** A line that belongs to the running step. */
  event(text: string, style?: Style): void {
    const elapsed = seconds(performance.now() - this.stepStarted).padStart(8);
    const width = this.out.columns === undefined ? 0 : Math.max(40, this.out.columns - 10);
    const parts = text.split('\n').flatMap((line) => wrap(line, width));
    for (const [index, part] of parts.entries()) {
      const lead = index === 0 ? elapsed : ' '.repeat(8);
      this.line(`${this.style('gray', lead)}  ${style === undefined ? part : this.style(style, part)}`);
    }
  }

  endStep(name: string, outcome: TimelineEntry['outcome'], milliseconds: number, note: string): void {
    const mark = this.style(colours[outcome], marks[outcome]);
    this.line(
      `${mark} ${this.style('bold', name)}  ${seconds(milliseconds)}${note === '' ? '' : `  ${note}`}`,
    );
  }

  /** Shows one line of an action as the runner would. */
  output(line: OutputLine): void {
    switch (line.kind) {
      case 'mask':
        if (line.text.length >= 3) this.masks.add(line.text);
        return;
      case 'debug':
      case 'endgroup':
        return;
      case 'group':
        this.event(line.text, 'cyan');
        return;
      case 'line':
        if (stripVTControlCharacters(line.text).trim() !== '') this.event(line.text);
        return;
      case 'annotation': {
        const style = ({ error: 'red', warning: 'yellow', notice: 'blue' } as const)[line.level];
        const place =
          line.file === undefined ? '' : `${line.file}${line.line === undefined ? '' : `:${line.line}`}: `;
        this.event(`${line.level}: ${place}${forTerminal(line.text)}`, style);
        return;
      }
    }
  }

  timeline(entries: readonly TimelineEntry[]): void {
    this.heading('Timeline');
    for (const row of timelineRows(entries)) {
      this.line(
        `${this.style(colours[row.outcome], marks[row.outcome])} ${row.name}  ${this.style('cyan', row.bar)}  ${row.time}  ${row.note}`,
      );
    }
  }

  style(style: Style, text: string): string {
    return styleText(style, text, { stream: this.out, validateStream: true });
  }

  private hide(text: string): string {
    let hidden = text;
    for (const secret of [...this.masks].sort((a, b) => b.length - a.length))
      hidden = hidden.replaceAll(secret, '***');
    return hidden;
  }
}

/** The rows of a timeline: each step's bar stands where its time lies within the whole. Pure. */
export function timelineRows(
  entries: readonly TimelineEntry[],
  width = 32,
): { name: string; bar: string; time: string; note: string; outcome: TimelineEntry['outcome'] }[] {
  const total = Math.max(1, ...entries.map((entry) => entry.end));
  const nameWidth = Math.max(0, ...entries.map((entry) => entry.name.length));
  return entries.map((entry) => {
    const from = Math.min(width - 1, Math.floor((entry.start / total) * width));
    const length = Math.max(
      1,
      Math.min(width - from, Math.round(((entry.end - entry.start) / total) * width)),
    );
    const bar = `${' '.repeat(from)}${'█'.repeat(length)}`.padEnd(width);
    return {
      name: entry.name.padEnd(nameWidth),
      bar: entry.outcome === 'skipped' ? ' '.repeat(width) : bar,
      time: seconds(entry.end - entry.start).padStart(8),
      note: entry.note,
      outcome: entry.outcome,
    };
  });
}

/** Milliseconds for people: `0.4 s`, `12.3 s`, `2 m 05 s`. */
export function seconds(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100) / 10;
  if (tenths < 60) return `${tenths.toFixed(1)} s`;
  const whole = Math.round(milliseconds / 1000);
  return `${Math.floor(whole / 60)} m ${String(whole % 60).padStart(2, '0')} s`;
}
