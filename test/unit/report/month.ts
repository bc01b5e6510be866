import type { Recorded } from '../../../src/report/recorded.ts';
import { type Report, reportOf } from '../../../src/report/report.ts';
import { targetsOf } from '../../../src/report/targets.ts';
import { windowOf } from '../../../src/report/window.ts';
import { day, deployed, hour, minute, rolledBack, start } from './story.ts';

/** A month of two services: the user service twice on each working day, the orders service once; every ninth fails. */
export function month(since = '30d'): Report {
  const services = new Map<string, Recorded[]>([
    ['user', []],
    ['orders', []],
  ]);
  let count = 0;
  for (let date = 0; date < 30; date++) {
    const weekend = [0, 6].includes(new Date(start + date * day).getUTCDay());
    if (weekend) continue;
    for (const [service, at] of [
      ['user', 9 * hour],
      ['orders', 11 * hour],
      ['user', 15 * hour],
    ] as const) {
      count++;
      const began = date * day + at + (count % 7) * minute;
      const commit = {
        commit: `c${date}-${at}`,
        committed: start + began - (15 + (count % 11) * 7) * minute,
      };
      const ship = count % 9 === 0 ? rolledBack : deployed;
      services.get(service)?.push(ship(began, `${service}:${count}`, commit));
    }
  }
  const place = { environment: 'prod', cluster: 'peerprep-prod', region: 'us-east-1' };
  const window = windowOf(since, start + 29 * day + 18 * hour);
  return reportOf(place, { services, missing: [] }, window, targetsOf());
}
