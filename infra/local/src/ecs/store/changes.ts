import type { Cluster, Service, Task } from './model.ts';
import { tasksOf } from './store.ts';

/** What of a cluster has changed: a service with whatever its tasks were judged to be, or a task. */
export type Part = { service: Service } | { task: Task };

/** What one line of a journal says: a record that takes the place of the one before, or a task that is forgotten. */
export interface Entry {
  cluster?: object;
  service?: Service;
  task?: Task;
  gone?: string;
}

/** What may have changed in a cluster since it was written last. */
export class Changes {
  #cluster = false;
  readonly #services = new Set<Service>();
  readonly #tasks = new Set<Task>();
  /** The tasks as they were written last: with a service, those of its tasks are written that are other now. */
  readonly #written = new WeakMap<Task, string>();

  /** @param part Undefined: the cluster's own record */
  mark(part: Part | undefined): void {
    if (part === undefined) this.#cluster = true;
    else if ('service' in part) this.#services.add(part.service);
    else this.#tasks.add(part.task);
  }

  /** What is marked, as the lines of a journal. */
  lines(cluster: Cluster): string {
    const lines: string[] = [];
    if (this.#cluster) lines.push(line('cluster', JSON.stringify(recordOf(cluster))));
    const tasks = new Set(this.#tasks);
    for (const service of this.#services) {
      // One that was deleted may still be ending under a name that is another's by now.
      if (cluster.services.get(service.name) !== service) continue;
      lines.push(line('service', JSON.stringify(service)));
      for (const task of tasksOf(cluster, service.name)) tasks.add(task);
    }
    for (const task of tasks) {
      if (!cluster.tasks.has(task.id)) {
        lines.push(line('gone', JSON.stringify(task.id)));
        continue;
      }
      const text = JSON.stringify(task);
      if (this.#written.get(task) === text) continue;
      this.#written.set(task, text);
      lines.push(line('task', text));
    }
    return lines.join('');
  }

  clear(): void {
    this.#cluster = false;
    this.#services.clear();
    this.#tasks.clear();
  }
}

const line = (kind: keyof Entry, text: string) => `{"${kind}":${text}}\n`;

/** The cluster without what is in it. */
export const recordOf = ({ services: _, tasks: __, ...record }: Cluster): object => record;
