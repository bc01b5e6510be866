import { execFileSync } from 'node:child_process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromium as program } from '../../../../../test/support/parts.ts';

/** What goes wrong because the machine's networks change (Docker makes one, say) or because a test stops the server. */
const outside =
  /ERR_NETWORK_CHANGED|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/;

const reportViolations = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('policy violated: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))`;

export interface Watched {
  page: Page;
  /** Console errors, exceptions, violations of the content policy, and requests to anywhere but the server. */
  problems: string[];
}

/** A real Chromium. */
export async function openBrowser(): Promise<{
  open(url: string, options?: { width?: number; dark?: boolean; reducedMotion?: boolean }): Promise<Watched>;
  closePages(): Promise<void>;
  close(): Promise<void>;
}> {
  const path = program.includes('/')
    ? program
    : execFileSync('which', [program], { encoding: 'utf8' }).trim();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser: Browser = await chromium.launch({
    executablePath: path,
    args: [...sandbox, '--disable-background-networking', '--disable-dev-shm-usage'],
  });
  return {
    async open(url, { width = 1280, dark = false, reducedMotion = true } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      const problems: string[] = [];
      const own = new URL(url).origin;
      page.on('console', (message) => {
        const text = message.text();
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        if (!outside.test(text)) problems.push(text);
      });
      page.on('pageerror', (error) => problems.push(`${error.name}: ${error.message}`));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== own) problems.push(`request to ${request.url()}`);
      });
      await page.addInitScript({ content: reportViolations });
      // A change of the machine's networks cuts off what is being loaded; the page itself copes with that.
      await page.goto(url).catch((error: Error) => {
        if (!outside.test(error.message)) throw error;
        return page.goto(url);
      });
      return { page, problems };
    },
    async closePages() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    close: () => browser.close(),
  };
}
