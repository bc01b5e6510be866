/**
 * A cluster's file, and beside it the journal of what has changed since that was written: CLUSTER.ID.journal, whose ID the
 * file names. Every line of it is on the disk before anyone is told.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brokenFile, syncFolder, writeAtomically } from '../../core/files.ts';
import { ids } from '../names.ts';
import { Changes, type Entry, recordOf } from './changes.ts';
import type { Cluster } from './model.ts';

/** A journal that is longer than this, and than its cluster's file twice, gives way to a new file; in characters. */
const longest = 16_000_000;

export class ClusterFile {
  readonly cluster: Cluster;
  readonly changes = new Changes();
  readonly #file: string;
  /** The id of the journal that belongs to the file; undefined: the file has to be written first. */
  #id: string | undefined;
  #descriptor: number | undefined;
  #sizes = { file: 0, journal: 0 };

  constructor(file: string, cluster: Cluster) {
    this.#file = file;
    this.cluster = cluster;
  }

  /** Brings what is marked to the disk. */
  write(): void {
    const { file, journal } = this.#sizes;
    if (this.#id === undefined || journal > Math.max(longest, 2 * file)) this.#whole();
    else this.#append(this.#id);
    this.changes.clear();
  }

  #append(id: string): void {
    const lines = this.changes.lines(this.cluster);
    if (lines === '') return;
    try {
      if (this.#descriptor === undefined) {
        this.#descriptor = openSync(journalOf(this.#file, id), 'wx', 0o600);
        syncFolder(dirname(this.#file));
      }
      writeFileSync(this.#descriptor, lines);
      fsyncSync(this.#descriptor);
    } catch (error) {
      // Half a line may stand there: nothing is to follow it.
      this.#id = undefined;
      throw error;
    }
    this.#sizes.journal += lines.length;
  }

  #whole(): void {
    const { cluster } = this;
    const id = ids.uuid();
    const text = JSON.stringify({
      ...recordOf(cluster),
      journal: id,
      services: [...cluster.services.values()],
      tasks: [...cluster.tasks.values()],
    });
    writeAtomically(this.#file, text);
    this.close();
    removeJournals(this.#file);
    this.#id = id;
    this.#sizes = { file: text.length, journal: 0 };
  }

  /** Writes it as one file. */
  settle(): void {
    if (this.#sizes.journal > 0) this.#whole();
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
    this.#id = undefined;
  }
}

export const journalOf = (file: string, id: string): string => file.replace(/json$/, `${id}.journal`);

/**
 * The whole lines of a journal. A last one without its end was being written when the process was killed, and nobody was told.
 * @throws Error that names the file where a line can't be read
 */
export function readJournal(file: string): Entry[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as Entry;
    } catch (cause) {
      throw brokenFile(file, `its line ${index + 1} is not JSON`, cause);
    }
  });
}

/** Removes the journals that belonged to former versions of a cluster's file. */
function removeJournals(file: string): void {
  const cluster = basename(file, '.json');
  for (const name of readdirSync(dirname(file))) {
    if (name.startsWith(`${cluster}.`) && name.endsWith('.journal')) rmSync(join(dirname(file), name));
  }
}
