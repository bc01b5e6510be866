import { without } from '../support/parts.ts';
import { type Fleet, openFleet, services } from './workflows/fleet.ts';

/**
 * What shipping costs by act on this machine, with a real Docker engine, Trivy and Local Fargate: three services of one push,
 * built side by side and deployed in one job, against the same change of each shipped one by one; and a push that changes no
 * service. All layers of dependencies are there before, as a runner's cache has them.
 */
export async function bench(): Promise<void> {
  const reason = without('docker', 'trivy', 'base image', 'act');
  if (reason !== undefined) return console.log(`skipped: ${reason}`);
  const fleet = await openFleet();
  try {
    fleet.change('first', services);
    const first = await fleet.ship();
    fleet.change('together', services);
    const together = await fleet.ship();
    fleet.change('one by one', services);
    const alone: Shipped[] = [];
    for (const service of services) alone.push(await fleet.ship([service]));
    fleet.change('no service', []);
    const unchanged = await fleet.ship();
    if (/Main Build|Main Push/.test(unchanged.text))
      throw new Error('a push that changed no service built one');
    print(first, together, alone, unchanged);
  } finally {
    await fleet.close();
  }
}

type Shipped = Awaited<ReturnType<Fleet['ship']>>;

function print(first: Shipped, together: Shipped, alone: readonly Shipped[], unchanged: Shipped): void {
  const whole = (runs: readonly Shipped[]) => runs.reduce((sum, { ms }) => sum + ms, 0);
  const rows: [string, readonly Shipped[]][] = [
    ['first ship of all, with their dependencies', [first]],
    [`${services.length} services in one push`, [together]],
    ['one by one', alone],
    ...alone.map((run, at): [string, Shipped[]] => [`  ${services[at]}`, [run]]),
    ['a push that changes no service', [unchanged]],
  ];
  console.log('chain                                        whole     × one push   plan     build    deploy');
  for (const [name, runs] of rows) {
    const of = (job: RegExp) => seconds(runs.reduce((sum, run) => sum + spanOf(run, job), 0)).padStart(7);
    const ratio = (whole(runs) / together.ms).toFixed(2).padStart(6);
    console.log(
      `${name.padEnd(43)}${seconds(whole(runs)).padStart(8)}       ${ratio} ${of(/\/Plan$/)}  ${of(/\/(Checks|Build) \(/)}  ${of(/\/Deploy \(/)}`,
    );
  }
}

/** From the first of such jobs to the last, in milliseconds. */
function spanOf({ jobs }: Shipped, name: RegExp): number {
  const fit = jobs.filter((job) => name.test(job.name));
  if (fit.length === 0) return 0;
  return Math.max(...fit.map(({ ended }) => ended)) - Math.min(...fit.map(({ began }) => began));
}

const seconds = (ms: number) => (ms === 0 ? '–' : `${(ms / 1_000).toFixed(1)} s`);
