import { dirname, resolve } from 'node:path';
import * as git from '../../git/git.ts';
import { info, warning } from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary, table } from '../../runtime/summary.ts';
import type { Facts, Running } from './decide.ts';
import type { Entry } from './entry.ts';
import { action } from './io.generated.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const { environment, services: only, all, base } = inputs;
  const full = resolve(process.env.GITHUB_WORKSPACE ?? '.', inputs.fleet);
  const head = readHead(dirname(full));
  const { checkNames, clusterPlace, openFleet } = await import('./fleet.ts');
  const { orderByNeeds } = await import('../../fleet/order.ts');
  const { fillIn, placementOf, serviceOf } = await import('../../fleet/resolve.ts');
  const { contentKey, entryOf } = await import('./entry.ts');
  const { decide, short } = await import('./decide.ts');

  const opened = await openFleet(full, head.root);
  const { fleet } = opened;
  checkNames(opened, environment, only);
  const commit = await head.commit;
  const dirty = await head.dirty;
  if (dirty.length > 0)
    warning(`${dirty.length} files aren't committed (${dirty[0]}, …); the plan is that of ${short(commit)}`);

  const entryIn = (version: typeof fleet, name: string): Entry => {
    const given = environment === undefined ? undefined : placementOf(version, name, environment);
    const placement = given && { ...given, region: inputs.awsRegion ?? given.region };
    const url =
      inputs.url === undefined ? (placement?.url ?? '') : fillIn(inputs.url, name, environment ?? '');
    return entryOf(serviceOf(version, name), placement, url.replace(/\/+$/, ''));
  };
  const sorted = orderByNeeds(Object.keys(fleet.services), (name) => serviceOf(fleet, name).needs);
  const services = ('order' in sorted ? sorted.order : []).map((name) => serviceOf(fleet, name));
  const tree = await head.tree;
  const entries = services.map((service) => {
    const entry = entryIn(fleet, service.name);
    return { ...entry, commit, source: contentKey(tree, service, entry) };
  });

  let running: Map<string, Running> | undefined;
  if (environment !== undefined && !all) running = await lookAt(environment);
  const facts: Facts = {
    all,
    only,
    sinceDecides: base !== undefined,
    noBase: 'not looked at',
    ...(running && { running }),
  };
  if (!all && (running === undefined || base !== undefined)) {
    const { changesSince } = await import('./since.ts');
    const since = await changesSince(opened, base, commit, services, entryIn);
    if ('none' in since) facts.noBase = since.none;
    else facts.since = since;
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
    skipped: JSON.stringify(
      Object.fromEntries(decisions.filter(({ ship }) => !ship).map(({ service, why }) => [service, why])),
    ),
  });
  const where = environment === undefined ? '' : ` to ${environment}`;
  await appendSummary(
    `### Plan: ${shipped.length} of ${decisions.length} services${where} at \`${short(commit)}\`\n\n${table(
      ['service', '', 'why'],
      decisions.map(({ service, ship, why }) => [service, ship ? 'ship' : 'skip', why]),
    )}\n`,
  );

  async function lookAt(name: string) {
    const { hasCredentials, runningRevisions } = await import('./running.ts');
    if (!hasCredentials(process.env)) {
      info('no AWS credentials here: git alone decides, not what runs');
      return undefined;
    }
    const { ecsClient, regionOf } = await import('../../aws/clients.ts');
    const wanted = entries.filter(({ service }) => only.length === 0 || only.includes(service));
    const names = new Map(wanted.map((entry): [string, string] => [entry.service, entry['ecs-service']]));
    const client = await ecsClient(regionOf(entries[0]?.region));
    return runningRevisions(client, entries[0]?.cluster ?? '', names, clusterPlace(opened, name), signal);
  }
});

/** Git is asked while the manifest's parsers are being loaded, which takes as long. */
function readHead(folder: string) {
  const reading = {
    root: git.rootOf(folder),
    commit: git.commitOf(folder),
    dirty: git.uncommittedFiles(folder),
    tree: git.treeOf(folder, 'HEAD'),
  };
  // Each is awaited later; what fails before that must not count as unhandled.
  for (const promise of Object.values(reading)) promise.catch(() => {});
  return reading;
}
