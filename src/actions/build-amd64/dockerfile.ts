/** An instruction with the line it begins on, counted from 1. */
export interface Instruction {
  line: number;
  /** Continuations joined, blanks made one. */
  text: string;
}

/** The instructions of a Dockerfile, as far as needed to find one again. Here-documents stay with nothing: their lines are no instructions that anyone looks for. */
export function instructionsOf(dockerfile: string): Instruction[] {
  const found: Instruction[] = [];
  let current: Instruction | undefined;
  for (const [at, raw] of dockerfile.split(/\r?\n/).entries()) {
    // Comments and empty lines don't end an instruction that goes on.
    if (/^\s*(#|$)/.test(raw)) continue;
    const text = raw.trim().replace(/\s+/g, ' ');
    const goesOn = text.endsWith('\\');
    const part = goesOn ? text.slice(0, -1).trim() : text;
    if (current === undefined) current = { line: at + 1, text: part };
    else current.text = `${current.text} ${part}`;
    if (!goesOn) {
      found.push(current);
      current = undefined;
    }
  }
  if (current !== undefined) found.push(current);
  return found;
}

/** Whether the Dockerfile takes a build argument. BuildKit warns of arguments that nothing declares. */
export function declaresArgument(dockerfile: string, name: string): boolean {
  return instructionsOf(dockerfile).some(({ text }) =>
    new RegExp(`^ARG (.* )?${name}(=| |$)`, 'i').test(text),
  );
}

/**
 * The line of the instruction that a step's name (`[build 2/4] RUN npm ci`) comes from, for a BuildKit that doesn't say it.
 * Undefined where none fits, or variables were filled in and the texts differ.
 */
export function lineOfStep(dockerfile: string, step: string): number | undefined {
  const wanted = step.replace(/^\[[^\]]*\] /, '').replace(/\s+/g, ' ');
  const verb = wanted.split(' ')[0]?.toUpperCase() ?? '';
  const same = (text: string) =>
    text === wanted ||
    (wanted.length > 20 && text.replace(/ --\S+/g, '').startsWith(wanted.replace(/ --\S+/g, '')));
  return instructionsOf(dockerfile).find(
    ({ text }) => text.toUpperCase().startsWith(`${verb} `) && same(text),
  )?.line;
}

/**
 * The line and platform of a `FROM --platform=…` that puts another platform than linux/amd64 under the stage that is built.
 * BuildKit would take it and still write linux/amd64 into the image's configuration, so the image itself doesn't tell.
 * @param target Name or number of the stage; the last one by default
 */
export function foreignPlatform(
  dockerfile: string,
  target?: string,
): { line: number; platform: string } | undefined {
  const stages = instructionsOf(dockerfile).flatMap(({ line, text }) => {
    const [, platform = '', image = '', name = ''] =
      /^FROM (?:--platform=(\S+) )?(\S+)(?: AS (\S+))?/i.exec(text) ?? [];
    return image === ''
      ? []
      : [{ line, platform: platform.replaceAll('"', ''), image, name: name.toLowerCase() }];
  });
  const find = (name: string, before: number) =>
    stages.slice(0, before).findLastIndex((stage) => stage.name === name.toLowerCase());
  let at = stages.length - 1;
  if (target !== undefined) at = /^\d+$/.test(target) ? Number(target) : find(target, stages.length);
  for (let stage = stages[at]; stage !== undefined; stage = stages[at]) {
    const { line, platform, image } = stage;
    if (platform !== '' && !platform.includes('$') && !/^(linux\/)?(amd64|x86_64)(\/|$)/.test(platform))
      return { line, platform };
    at = find(image, at);
  }
  return undefined;
}
