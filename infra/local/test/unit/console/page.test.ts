import { describe, expect, it } from 'vitest';

/** The page's modules are JavaScript as the browser gets it. */
const load = (name: string) => import(new URL(`../../../src/console/page/${name}`, import.meta.url).href);
const { duration } = await load('time.js');
const { wordOf, toneOf, shortDigest } = await load('words.js');
const { readPlace, linkTo, find } = await load('route.js');
const { quoted } = await load('copy.js');
const { brief } = await load('brief.js');

it.each([
  [-5, '0s'],
  [0, '0s'],
  [59_999, '59s'],
  [60_000, '1m'],
  [200_000, '3m 20s'],
  [3_600_000, '1h'],
  [7_500_000, '2h 5m'],
  [90_000_000, '1d 1h'],
])('%i ms read as %s', (ms, text) => expect(duration(ms)).toBe(text));

it('has a word for every state, and says one that it does not know as it is', () => {
  expect([wordOf('ROLLBACK_IN_PROGRESS'), toneOf('ROLLBACK_IN_PROGRESS')]).toEqual(['rolling back', 'bad']);
  expect([wordOf('SOMETHING_NEW'), toneOf('SOMETHING_NEW')]).toEqual(['something new', 'quiet']);
  expect(shortDigest(`sha256:${'ab'.repeat(32)}`)).toBe('sha256:abababababab');
});

describe('links', () => {
  const cluster = (account: string, region: string, name: string) => ({
    arn: `${account}${region}${name}`,
    account,
    region,
    name,
  });
  const here = cluster('1', 'us-east-1', 'dev');
  const there = cluster('1', 'eu-west-1', 'dev');
  const service = (clusterArn: string) => ({ clusterArn, name: 'web' });

  it('name the cluster and the service, and the account and region only where they have to', () => {
    expect(linkTo(here, [here], 'web')).toBe('#/dev/web');
    expect(linkTo(here, [here])).toBe('#/dev');
    expect(linkTo(there, [here, there], 'web')).toBe('#/1:eu-west-1:dev/web');
  });

  it('lead to what they name', () => {
    const services = [service(here.arn), service(there.arn)];
    for (const one of [here, there]) {
      const place = readPlace(linkTo(one, [here, there], 'web'));
      expect(find(place, [here, there], services)).toEqual({ cluster: one, service: service(one.arn) });
    }
    expect(find(readPlace('#/dev/none'), [here], services)).toEqual({ cluster: here, service: undefined });
  });

  it.each(['', '#', '#/', '#main', '#/%E0%A4%A', '#/a/b/c'])('of any other kind do no harm: %j', (hash) => {
    expect(() => find(readPlace(hash), [here], [])).not.toThrow();
  });
});

it.each([
  ['arn:aws:ecs:us-east-1:1:service/a/b', 'arn:aws:ecs:us-east-1:1:service/a/b'],
  ["it's", "'it'\\''s'"],
  ['$(reboot)', "'$(reboot)'"],
  ['', "''"],
])('%s is quoted for a shell', (text, expected) => expect(quoted(text)).toBe(expected));

it('makes long names in ECS’s texts short and keeps them whole in the title', () => {
  const id = '0123456789abcdef0123456789abcdef';
  const group = 'arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/blue/abcdef0123456789';
  const parts = brief(`registered 1 targets in (target-group ${group}) (task ${id}) <b>`);
  const texts = parts.map((part: string | { children: string[] }) =>
    typeof part === 'string' ? part : part.children[0],
  );
  expect(texts.join('')).toBe('registered 1 targets in (target-group blue) (task 01234567) <b>');
  expect(parts[1].attrs.title).toBe(group);
});
