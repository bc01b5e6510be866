/** The table that the sizes come from, said where one is refused. */
const table =
  'docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size';

/** Memory in MiB that Fargate allows for a number of CPU units: `table`, and …/APIReference/API_Task.html. */
const memoryByCpu: ReadonlyMap<number, readonly number[]> = new Map([
  [256, [512, 1024, 2048]],
  [512, steps(1, 4, 1)],
  [1024, steps(2, 8, 1)],
  [2048, steps(4, 16, 1)],
  [4096, steps(8, 30, 1)],
  [8192, steps(16, 60, 4)],
  [16384, steps(32, 120, 8)],
]);

/** GiB from, to and by, as MiB. */
function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: (to - from) / by + 1 }, (_, at) => (from + at * by) * 1024);
}

/** CPU units from `256`, `.25 vCPU` or `0.25vcpu`; undefined for anything else. */
export function cpuUnits(value: unknown): number | undefined {
  const text = String(value ?? '').trim();
  const virtual = /^(\d*\.?\d+)\s*vcpu$/i.exec(text)?.[1];
  if (virtual !== undefined) return Number(virtual) * 1024;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** MiB from `512`, `0.5GB` or `1 GB`; undefined for anything else. */
export function memoryMib(value: unknown): number | undefined {
  const text = String(value ?? '').trim();
  const giga = /^(\d*\.?\d+)\s*gb$/i.exec(text)?.[1];
  if (giga !== undefined) return Number(giga) * 1024;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** What is wrong with a task's size for Fargate, or undefined. */
export function sizeProblem(
  cpu: unknown,
  memory: unknown,
): { key: 'cpu' | 'memory'; message: string } | undefined {
  const units = cpuUnits(cpu);
  const allowed = units === undefined ? undefined : memoryByCpu.get(units);
  if (allowed === undefined) {
    const given = cpu === undefined ? 'is missing' : `is '${String(cpu)}'`;
    return {
      key: 'cpu',
      message: `cpu ${given}; Fargate has ${[...memoryByCpu.keys()].join(', ')} (${table})`,
    };
  }
  const mib = memoryMib(memory);
  if (mib !== undefined && allowed.includes(mib)) return undefined;
  const given = memory === undefined ? 'is missing' : `is '${String(memory)}'`;
  const [first, last] = [allowed[0], allowed.at(-1)];
  const list =
    allowed.length < 6 ? allowed.join(', ') : `${first} to ${last} by ${(allowed[1] ?? 0) - (first ?? 0)}`;
  return {
    key: 'memory',
    message: `memory ${given}; with ${units} CPU units Fargate has ${list} MiB (${table})`,
  };
}
