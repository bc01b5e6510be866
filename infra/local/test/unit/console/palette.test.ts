import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/console/page/palette.css', import.meta.url), 'utf8');
const palette = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['page', 'card', 'hover'];
const texts = ['text', 'quiet', 'link', 'good', 'busy', 'wait', 'bad'];
const shapes = ['edge', 'new', 'old'];
const pairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground, 4.5] as const)),
  ['on-lost', 'lost', 4.5] as const,
  ['text', 'mark', 4.5] as const,
  // Not text: bars and the borders of fields. WCAG 1.4.11
  ...shapes.flatMap((shape) => ['page', 'card'].map((ground) => [shape, ground, 3] as const)),
];

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  it.each(pairs)('%s is to be seen on %s', (front, back, least) => {
    const [a, b] = [palette.get(front), palette.get(back)];
    if (!a || !b) throw new Error(`no colour --${front} or --${back}`);
    expect(contrast(a[theme], b[theme])).toBeGreaterThanOrEqual(least);
  });
});

it('has every colour that the styles use, and the styles have no other', () => {
  for (const name of ['style.css', 'parts.css']) {
    const text = readFileSync(new URL(`../../../src/console/page/${name}`, import.meta.url), 'utf8');
    const used = [...text.matchAll(/var\(--([\w-]+)\)/g)].map(([, one]) => one ?? '');
    expect(used.filter((one) => !palette.has(one) && !['colour', 'tasks'].includes(one))).toEqual([]);
    expect(text).not.toMatch(/#[0-9a-f]{3,8}\b(?![^{]*\{)/i);
  }
});
