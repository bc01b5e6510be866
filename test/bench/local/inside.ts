/** Preloaded into the process that is measured: tells, when asked, what only it can know of itself. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Since the last time that it was asked; times are milliseconds. */
export interface Inside {
  cpu: number;
  /** How late a timer fired: the longest, and what one in a hundred was beyond. */
  blocked: { p99: number; max: number };
}

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
let before = process.cpuUsage();

process.on('message', () => {
  const { user, system } = process.cpuUsage(before);
  before = process.cpuUsage();
  const inside: Inside = {
    cpu: (user + system) / 1000,
    blocked: { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 },
  };
  delay.reset();
  process.send?.(inside);
});
// Being there to be asked is no reason to stay.
process.channel?.unref();
