import { h } from './dom.js';

/** The server's clock: where it stood when last told, and how many times as fast as ours it runs. */
const clock = { at: Date.now(), told: performance.now(), speed: 1 };

/** @param {number} at @param {number} [speed] */
export function setClock(at, speed = clock.speed) {
  Object.assign(clock, { at, speed, told: performance.now() });
}

export const now = () => clock.at + (performance.now() - clock.told) * clock.speed;

/** @param {number} at milliseconds since the epoch */
export const timeOfDay = (at) => new Date(at).toLocaleTimeString([], { hour12: false });

/**
 * `8s`, `3m 20s`, `2h 5m`, `4d 1h`.
 * @param {number} ms
 */
export function duration(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const units = [
    Math.floor(seconds / 86400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  const first = units.findIndex((value) => value > 0);
  if (first === -1) return '0s';
  const parts = ['d', 'h', 'm', 's'].map((unit, index) => `${units[index]}${unit}`).slice(first, first + 2);
  return parts.filter((part, index) => index === 0 || !part.startsWith('0')).join(' ');
}

/**
 * How long ago, counting on by itself.
 * @param {number} at
 */
export const ago = (at) => h('time', { own: true, 'data-ago': at, title: new Date(at).toLocaleString() });

/**
 * How long still, counting down by itself.
 * @param {number} at
 */
export const left = (at) => h('time', { own: true, 'data-left': at, title: new Date(at).toLocaleString() });

/** Brings what counts up to now. Only what reads otherwise is touched. */
export function tick() {
  for (const element of document.querySelectorAll('time[data-ago], time[data-left]')) {
    if (!(element instanceof HTMLElement)) continue;
    const { ago: since, left: until } = element.dataset;
    const text = since === undefined ? duration(Number(until) - now()) : duration(now() - Number(since));
    if (element.textContent !== text) element.textContent = text;
  }
}
