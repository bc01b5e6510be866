import { stripVTControlCharacters } from 'node:util';

/** A step of a build, as `--progress=plain` tells it. */
export interface Step {
  /** `[build 2/4] RUN npm ci`. */
  name: string;
  cached: boolean;
  seconds: number;
  /** Its last lines of output. */
  tail: string[];
  error: string;
}

/** Why a build failed. */
export interface BuildFailure {
  /** The error in one line. */
  message: string;
  /** The step, if it was one. */
  step?: Step;
  /** The line of the Dockerfile, if BuildKit names it. */
  line?: number;
  /** Of several images built together the one that failed, if bake names it. */
  image?: string;
}

const tailLines = 25;

/**
 * Follows the plain progress of BuildKit, as Docker 20.10 and every buildx since print it: `#7 [2/3] RUN make` begins a step,
 * `#7 CACHED`, `#7 DONE 1.2s` and `#7 ERROR: …` end it, other lines of `#7` are its output.
 * @param say Called with a short line when a step runs for real, and when it ends; cached ones are only counted
 */
export class BuildProgress {
  readonly #steps = new Map<string, Step>();
  readonly #running = new Set<string>();
  readonly #say: (line: string) => void;
  readonly #exports = new Set<string>();
  #fileLine: number | undefined;
  #lastError = '';

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  line(text: string): void {
    // buildx colours its warnings even where nobody sees colours.
    const line = stripVTControlCharacters(text).trimEnd();
    const [, id, rest = ''] = /^#(\d+) (.*)$/.exec(line) ?? [];
    if (id !== undefined) {
      this.#stepLine(id, rest);
      return;
    }
    const place = /^[^\s>-][^\s]*:(\d+)$/.exec(line)?.[1] ?? /parse error (?:on )?line (\d+)/.exec(line)?.[1];
    if (place !== undefined) this.#fileLine ??= Number(place);
    // The last line of all that is neither an excerpt nor a rule is the error itself.
    if (line !== '' && !/^(-+|\s*\d+ \||[ >])/.test(line) && !/^(WARNING: |\d+ warnings? found)/.test(line)) {
      this.#lastError = line;
    }
  }

  /** The steps that stand in the Dockerfile; BuildKit's own are left out. */
  get steps(): Step[] {
    return [...this.#steps.values()].filter(isOwn);
  }

  /** True while a cache is being written: the image is whole by then. */
  get writesCache(): boolean {
    return this.#exports.size > 0;
  }

  /** What went wrong with caches, in one line each. BuildKit goes on without a cache that it can't read. */
  get cacheProblems(): string[] {
    return [...this.#steps.values()]
      .filter((step) => isCache(step) && step.error !== '')
      .map(({ name, error }) => `${name}: ${error}`);
  }

  failure(): BuildFailure {
    const failed = [...this.#steps.values()].filter(({ error }) => error !== '');
    // A cache that can't be read is no reason to fail, as long as there is another.
    const step = failed.findLast((one) => !isCache(one)) ?? failed.at(-1);
    const image = /^ERROR: target ([^\s:]+): /.exec(this.#lastError)?.[1];
    const message = this.#lastError.replace(
      /^(ERROR: )?((target \S+|failed to build|failed to solve)[^:]*: )*/,
      '',
    );
    return {
      message: message === '' ? (step?.error ?? 'no reason was given') : message,
      ...(step === undefined ? {} : { step }),
      ...(this.#fileLine === undefined ? {} : { line: this.#fileLine }),
      ...(image === undefined ? {} : { image }),
    };
  }

  #stepLine(id: string, rest: string): void {
    const step = this.#steps.get(id);
    if (step === undefined) {
      const begun = { name: rest, cached: false, seconds: 0, tail: [], error: '' };
      this.#steps.set(id, begun);
      if (/exporting cache/.test(rest)) this.#exports.add(id);
      return;
    }
    if (/^(DONE|CACHED|CANCELED|ERROR)/.test(rest)) this.#exports.delete(id);
    const done = /^DONE (\d+(?:\.\d+)?)s$/.exec(rest)?.[1];
    if (rest === 'CACHED') {
      step.cached = true;
    } else if (done !== undefined) {
      step.seconds = Number(done);
      if (isOwn(step)) this.#say(`${shortName(step)}  ${done} s`);
    } else if (rest.startsWith('ERROR: ')) {
      step.error = rest.slice('ERROR: '.length);
    } else if (/^\d+\.\d+ /.test(rest)) {
      if (isOwn(step) && !this.#running.has(id)) this.#say(`${shortName(step)} …`);
      this.#running.add(id);
      step.tail.push(rest.replace(/^\d+\.\d+ /, ''));
      if (step.tail.length > tailLines) step.tail.shift();
    }
  }
}

/** `[2/3] RUN …` and `[build 2/3] RUN …`; BuildKit's own steps are `[internal] …` or have no bracket. */
function isOwn({ name }: Step): boolean {
  return /^\[[^\]]*\d+\/\d+\]/.test(name);
}

/** `exporting cache to registry`, `importing cache manifest from gha:…`; with several images `[user] …`. */
function isCache({ name }: Step): boolean {
  return /^(\[[^\]]+\] )?(exporting|importing) cache/.test(name);
}

/**
 * Whether a build failed for its caches and not for itself: a cache that can't be read or written, or settings of one that
 * the builder doesn't take, which it says before any step and not always in so many words.
 */
export function maybeCacheFailure({ step, line, message }: BuildFailure): boolean {
  if (line !== undefined) return false;
  return step === undefined ? !/Cannot connect|failed to resolve|lint/.test(message) : isCache(step);
}

/** The stage of a step: `[build 2/4] RUN …` is of `build`, `[user build 2/4] …`, one of several images', of `user build`. */
export function stageOf({ name }: Pick<Step, 'name'>): string {
  return /^\[([^\]]*?) ?\d+\/\d+\]/.exec(name)?.[1] ?? '';
}

/** Of several images built together the one that a step is of: `[user build 2/4] …`. */
export function imageOf({ name }: Pick<Step, 'name'>): string | undefined {
  return /^\[(\S+) /.exec(name)?.[1];
}

/** `17 of 21 steps cached`. */
export function cachedOf(steps: readonly Step[]): string {
  return `${steps.filter(({ cached }) => cached).length} of ${steps.length} steps cached`;
}

/** A step's name in one line of 100 characters at most. */
export function shortName({ name }: Pick<Step, 'name'>): string {
  const line = name.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
