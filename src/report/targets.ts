import type { FleetFile } from '../fleet/schema.ts';

/** What the team aims for. Times in milliseconds, the rate as a share from 0 to 1. */
export interface Targets {
  /** At least so many a day. */
  deploysPerDay: number;
  leadTime: number;
  failureRate: number;
  recovery: number;
  /** As the manifest writes them. */
  texts: { deploys: string; leadTime: string; failureRate: string; recovery: string };
}

const unit: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The targets of a manifest; what it leaves out is several deployments a day, an hour, 15 % and five minutes. */
export function targetsOf(given: FleetFile['targets'] = {}): Targets {
  const texts = {
    deploys: given.deploys ?? '2/day',
    leadTime: given['lead-time'] ?? '1h',
    failureRate: given['failure-rate'] ?? '15%',
    recovery: given.recovery ?? '5m',
  };
  const [times = '', per] = texts.deploys.split('/');
  return {
    deploysPerDay: Number(times) / (per === 'week' ? 7 : 1),
    leadTime: milliseconds(texts.leadTime),
    failureRate: Number.parseFloat(texts.failureRate) / 100,
    recovery: milliseconds(texts.recovery),
    texts,
  };
}

function milliseconds(text: string): number {
  return Number.parseFloat(text) * (unit[text.at(-1) ?? ''] ?? 0);
}
