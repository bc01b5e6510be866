import type { Service } from '@aws-sdk/client-ecs';
import { shortName } from '../../aws/ecs.ts';
import { table } from '../../runtime/summary.ts';
import { definitionIn } from '../../taskdef/definition.ts';
import { diffDefinitions } from '../../taskdef/diff.ts';
import { type Revision, tagOf, verifiedAt } from './target.ts';

/** Of a long list the first few. */
const shownAtMost = 12;

/** What a rollback does not bring back, of this service. */
export function whatStays(service: Service, target: Revision): string[] {
  const secrets = (target.definition.containerDefinitions ?? []).flatMap(({ secrets }) =>
    (secrets ?? []).flatMap(({ name }) => name ?? []),
  );
  const names = [...new Set(secrets)];
  const listed = `${names.slice(0, shownAtMost).join(', ')}${names.length > shownAtMost ? ', …' : ''}`;
  return [
    'the database: schema and data stay as they are now, migrations are not undone',
    names.length === 0
      ? 'parameters and secrets that the service reads by itself: they have their present values'
      : `the values of secrets (${listed}): tasks read the present ones at their start`,
    `the desired count: it stays ${service.desiredCount ?? 0}`,
    'what is not in the task definition: load balancer, scaling, network, permissions of roles',
  ];
}

/** `user:12 (verified 2026-01-31T12:00:00Z, commit 9fceb02aa114)`. */
export function revisionText(revision: Revision): string {
  const [verified, commit] = [verifiedAt(revision), tagOf(revision, 'slipway:commit')];
  const facts = [
    verified === undefined ? 'not verified' : `verified ${verified}`,
    ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
  ];
  return `${shortName(revision.arn)} (${facts.join(', ')})`;
}

/** Markdown: what comes back and what does not. */
export function returnSummary(
  service: Service,
  from: Revision,
  target: Revision,
  reason: string | undefined,
): string {
  const [now, then] = [from, target].map(({ arn, definition }) => definitionIn(definition, shortName(arn)));
  const rows =
    now === undefined || then === undefined
      ? []
      : diffDefinitions(now, then).map(({ what, before, after }) => [what, before, after]);
  const commits = [from, target].map((one) => tagOf(one, 'slipway:commit')?.slice(0, 12) ?? 'unknown');
  return [
    ...(reason === undefined ? [] : [`Reason: ${reason}`]),
    '#### What comes back',
    table(['', shortName(from.arn), shortName(target.arn)], [['commit', ...commits], ...rows]),
    '#### What does not come back',
    whatStays(service, target)
      .map((one) => `- ${one}`)
      .join('\n'),
    '',
  ].join('\n\n');
}
