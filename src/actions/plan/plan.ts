import { dirname } from 'node:path';
import { ecsClient } from '../../aws/clients/ecs.ts';
import { regionOf } from '../../aws/region.ts';
import { allNeedsOf, orderByNeeds } from '../../fleet/order.ts';
import { fillIn, placementOf, serviceOf } from '../../fleet/resolve.ts';
import * as git from '../../git/git.ts';
import { rootOf } from '../../git/root.ts';
import { info, warning } from '../../runtime/log.ts';
import type { ActionRun } from '../../runtime/run.ts';
import { appendSummary, table } from '../../runtime/summary.ts';
import { decide, type Facts, short } from './decide.ts';
import { type Entry, entryOf } from './entry.ts';
import { checkNames, clusterPlace, openFleet } from './fleet.ts';
import type { Inputs, Outputs } from './io.generated.ts';
import { hasCredentials, runningDefinitions, runningRevisions } from './running.ts';

/** @param manifest Its full path */
export async function plan(
  { inputs, setOutputs, signal }: ActionRun<Inputs, Outputs>,
  manifest: string,
): Promise<void> {
  const { environment, services: only, all, base } = inputs;
  const folder = dirname(manifest);
  const root = rootOf(folder) ?? (await git.headOf(folder)).root;
  const opened = await openFleet(manifest, root);
  const { fleet } = opened;
  checkNames(opened, environment, only);
  const entryIn = (version: typeof fleet, name: string): Entry => {
    const given = environment === undefined ? undefined : placementOf(version, name, environment);
    const placement = given && { ...given, region: inputs.awsRegion ?? given.region };
    const url =
      inputs.url === undefined ? (placement?.url ?? '') : fillIn(inputs.url, name, environment ?? '');
    return entryOf(serviceOf(version, name), placement, url.replace(/\/+$/, ''));
  };
  const sorted = orderByNeeds(Object.keys(fleet.services), (name) => serviceOf(fleet, name).needs);
  const services = ('order' in sorted ? sorted.order : []).map((name) => serviceOf(fleet, name));
  const candidates = services.map((service) => ({ service, entry: entryIn(fleet, service.name) }));

  // Git reads while AWS's second answer is on its way; where AWS refuses the first, it need not.
  const looking = environment === undefined || all ? undefined : await lookAt(environment);
  // What matches names of files is loaded only now: AWS has been asked by then.
  const [{ contentKey }, { changesSince, removedSinceEvent }] = await Promise.all([
    import('./source.ts'),
    import('./since.ts'),
  ]);
  const [{ commit }, running, gone, dirty, tree] = await Promise.all([
    git.headOf(folder),
    looking?.revisions(),
    looking === undefined || base !== undefined ? [] : removedSinceEvent(opened),
    git.uncommittedFiles(folder),
    git.treeOf(root, 'HEAD'),
  ]);
  if (dirty.length > 0)
    warning(`${dirty.length} files aren't committed (${dirty[0]}, …); the plan is that of ${short(commit)}`);
  const entries = await Promise.all(
    candidates.map(async ({ service, entry }) => ({
      ...entry,
      commit,
      source: contentKey(tree, service, entry),
      // What is between two services need not be shipped with them.
      needs: allNeedsOf(service.name, (name) => serviceOf(fleet, name).needs),
      'migrations-base': service.migrations === '' ? '' : await baseOfMigrations(service.name),
    })),
  );
  let removed = gone;
  const facts: Facts = {
    all,
    only,
    sinceDecides: base !== undefined,
    noBase: 'not looked at',
    ...(running && { running }),
  };
  if (!all && (running === undefined || base !== undefined)) {
    const since = await changesSince(opened, base, commit, services, entryIn);
    if ('none' in since) facts.noBase = since.none;
    else {
      facts.since = since;
      removed = since.removed;
    }
  }
  for (const name of removed) {
    warning(
      `'${name}' is no longer in ${opened.file}: what runs of it is left as it is. Take it away where it was made (terraform).`,
      { title: 'plan', place: { file: opened.file } },
    );
  }

  const decisions = decide(
    entries.map((entry) => ({ service: entry.service, source: entry.source })),
    facts,
  );
  const shipped = decisions.filter(({ ship }) => ship).map(({ service }) => service);
  for (const { service, ship, why } of decisions) info(`${ship ? 'ship' : 'skip'}  ${service}: ${why}`);
  setOutputs({
    matrix: JSON.stringify({ include: entries.filter(({ service }) => shipped.includes(service)) }),
    services: JSON.stringify(shipped),
    empty: shipped.length === 0,
    commit,
    removed: JSON.stringify(removed),
    skipped: JSON.stringify(
      Object.fromEntries(decisions.filter(({ ship }) => !ship).map(({ service, why }) => [service, why])),
    ),
  });
  const where = environment === undefined ? '' : ` to ${environment}`;
  const first = shipped.length === 0 ? 'Nothing is shipped.' : `Ships ${shipped.join(', ')}.`;
  const shippedFirst = [...decisions].sort((a, b) => Number(b.ship) - Number(a.ship));
  await appendSummary(
    `### Plan: ${shipped.length} of ${decisions.length} services${where} at \`${short(commit)}\`\n\n${first}\n\n${table(
      ['service', '', 'why'],
      [
        ...shippedFirst.map(({ service, ship, why }) => [service, ship ? 'ship' : 'skip', why]),
        ...removed.map((name) => [
          name,
          'removed',
          `no longer in ${opened.file}; what runs of it is left as it is`,
        ]),
      ],
    )}\n`,
  );

  /** New migrations are those that what runs has not, where this clone has its commit. */
  async function baseOfMigrations(name: string): Promise<string> {
    if (base !== undefined) return base;
    const runs = running?.get(name);
    const known = runs?.kind === 'running' && runs.commit !== '' && (await git.hasCommit(root, runs.commit));
    return known ? runs.commit : '';
  }

  async function lookAt(name: string) {
    if (!hasCredentials(process.env)) {
      info('no AWS credentials here: git alone decides, not what runs');
      return undefined;
    }
    const wanted = candidates.filter(({ service }) => only.length === 0 || only.includes(service.name));
    const names = new Map(wanted.map(({ entry }): [string, string] => [entry.service, entry['ecs-service']]));
    const { region, cluster = '' } = candidates[0]?.entry ?? {};
    const client = await ecsClient(regionOf(region));
    const place = () => clusterPlace(opened, name);
    const definitions = await runningDefinitions(client, cluster, names.values(), place, signal);
    return { revisions: () => runningRevisions(client, cluster, names, definitions, signal) };
  }
}
