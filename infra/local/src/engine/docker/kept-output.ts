import type { KnownLine } from '../engine.ts';
import type { DockerClient } from './client.ts';
import { demultiplexer, lineJoiner } from './frames.ts';

/** A line as the engine keeps it, with the engine's time in RFC 3339, nine digits of a second: its order is the text's. */
export interface KeptLine {
  time: string;
  text: string;
}

/** How long a line may have been on its way from the engine to its log, in milliseconds. */
const underWay = 60_000;

export function keptLine(line: string): KeptLine {
  const space = line.indexOf(' ');
  return { time: line.slice(0, space), text: line.slice(space + 1) };
}

/** An engine's time as it takes it for `since`: seconds, with a fraction. */
export function sinceOf(time: string): string {
  const [whole = '', fraction = '0'] = time.replace(/Z$/, '').split('.');
  return `${Date.parse(`${whole}Z`) / 1000}.${fraction}`;
}

/**
 * The engine's time of the last line that is in a log already. A log has the times at which its lines arrived, later than
 * the engine's and by how much is not known, so what is looked for is the place where the same lines stand.
 * @returns undefined where the log has none
 */
export async function lastKept(
  docker: DockerClient,
  id: string,
  known: KnownLine[],
): Promise<string | undefined> {
  const last = known.at(-1);
  if (!last) return undefined;
  const from = new Date(last.at - underWay).toISOString();
  const output = await docker.stream('GET', `/containers/${id}/logs`, {
    query: { stdout: 'true', stderr: 'true', timestamps: 'true', since: sinceOf(from) },
  });
  const kept: KeptLine[] = [];
  const joiners = [1, 2].map(() => lineJoiner((line) => kept.push(keptLine(line))));
  const feed = demultiplexer((stream, body) => joiners[stream === 2 ? 1 : 0]?.write(body));
  for await (const chunk of output) feed(chunk as Buffer);
  for (const joiner of joiners) joiner.end();
  kept.sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)));
  return (
    samePlace(
      kept.filter((line) => line.text !== ''),
      known,
    ) ?? new Date(last.at).toISOString()
  );
}

/**
 * The time of the kept line that is the last known one, as the lines before it tell; where several may be it, the one
 * nearest to when it arrived. The engine's clock and ours may differ, so which came first tells nothing.
 */
export function samePlace(kept: KeptLine[], known: KnownLine[]): string | undefined {
  const arrived = known.at(-1)?.at ?? 0;
  const backwards = known.toReversed();
  const places = kept.filter((_, at) =>
    backwards.every((line, back) => at - back < 0 || kept[at - back]?.text === line.text),
  );
  const away = ({ time }: KeptLine) => Math.abs(Date.parse(time) - arrived);
  return places.toSorted((a, b) => away(a) - away(b))[0]?.time;
}
