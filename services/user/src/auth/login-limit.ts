export interface LoginLimitOptions {
  /** Failed logins allowed in one window. */
  readonly attempts: number;
  readonly windowSeconds: number;
  /** Keys remembered; beyond it the oldest is forgotten, so that memory stays bounded. */
  readonly capacity: number;
  /** The time in milliseconds; for tests. */
  readonly now?: () => number;
}

export const LOGIN_LIMIT: LoginLimitOptions = { attempts: 5, windowSeconds: 15 * 60, capacity: 10_000 };

/**
 * Slows down guessing: so many logins per account and address in a window. It counts in this process's memory, so with
 * several tasks the limit holds for each of them.
 */
export class LoginLimit {
  readonly #options: LoginLimitOptions;
  readonly #now: () => number;
  readonly #windows = new Map<string, { count: number; ends: number }>();

  constructor(options: LoginLimitOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /**
   * Counts an attempt before it is tried, so that parallel ones can't slip by.
   *
   * @returns 0 if it is allowed, else the seconds until the next one is
   */
  take(key: string): number {
    const now = this.#now();
    const window = this.#windows.get(key);
    if (window === undefined || window.ends <= now) {
      this.#windows.delete(key);
      this.#windows.set(key, { count: 1, ends: now + this.#options.windowSeconds * 1000 });
      this.#forgetOldest();
      return 0;
    }
    if (window.count >= this.#options.attempts) return Math.ceil((window.ends - now) / 1000);
    window.count += 1;
    return 0;
  }

  /** A login went well: its failures before are forgiven. */
  forgive(key: string): void {
    this.#windows.delete(key);
  }

  // A Map keeps the order of insertion and every window is equally long, so the first is the oldest.
  #forgetOldest(): void {
    const oldest = this.#windows.keys().next();
    if (this.#windows.size > this.#options.capacity && !oldest.done) this.#windows.delete(oldest.value);
  }
}
