import { readFileSync } from 'node:fs';

/** The page and what it loads, all of it from here. They are sent as they are. */
const names = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

const files = [
  'index.html',
  'icon.svg',
  'palette.css',
  'style.css',
  'parts.css',
  'retry.js',
  'theme.js',
  'main.js',
  'feed.js',
  'dom.js',
  'time.js',
  'route.js',
  'words.js',
  'brief.js',
  'copy.js',
  'rollout.js',
  'overview.js',
  'service.js',
  'cluster.js',
  'table.js',
  'deployments.js',
  'tasks.js',
  'targets.js',
  'events.js',
  'logs.js',
  'keys.js',
] as const;

/**
 * Only files of this server, no inline script or style, no frames, no forms: what a log line or an event holds can't become
 * more than text even where the page had a hole.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export interface PageFile {
  type: string;
  body: Buffer;
}

/** By path: `/_local/` and `/_local/page/NAME`. */
export function pageFiles(): Map<string, PageFile> {
  return new Map(
    files.map((name) => {
      const type = names[name.slice(name.lastIndexOf('.') + 1) as keyof typeof names];
      const body = readFileSync(new URL(`./page/${name}`, import.meta.url));
      return [name === 'index.html' ? '/_local/' : `/_local/page/${name}`, { type, body }];
    }),
  );
}
