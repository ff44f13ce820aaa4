import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { createServer, listen } from '../src/http/index.ts';
import { exampleOffice } from './example-office.ts';

const executablePath = process.env.OPENIMR_CHROMIUM || '/usr/bin/chromium';
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

type ExampleOffice = Awaited<ReturnType<typeof exampleOffice>>;
type Options = Parameters<Browser['newContext']>[0];

/** The pages over invented letters, in a Chromium of their own. Everything in it stands once the tests run. */
export interface PagesInChromium {
  readonly office: ExampleOffice;
  readonly site: string;
  /** Every kind of page by what it is, each with much on it: the letter with the most findings, the one with most items. */
  readonly pages: Readonly<Record<string, string>>;
  /** A page in a window of its own; gives what went wrong in it: errors, refusals of the policy, other hosts asked. */
  inWindow(options: Options, visit: (page: Page, context: BrowserContext) => Promise<void>): Promise<string[]>;
  /** Looks at every page in one window; nothing may go wrong in it. */
  visitEach(options: Options, look: (page: Page, name: string) => Promise<void>): Promise<void>;
}

/** Opens office, server and browser before the tests of a file and closes them after. */
export function pagesInChromium(letters = 250): PagesInChromium {
  const stand = {} as { -readonly [K in keyof PagesInChromium]: PagesInChromium[K] };
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const office = await exampleOffice(letters);
    const server = await createServer(office, { version: '0.0.0', token: null });
    const site = await listen(server, { port: 0 });
    const browser = await chromium.launch({ executablePath, args: FLAGS.split(' ') });
    closing.push(
      () => browser.close(),
      () => server.close(),
      () => office.close(),
    );
    const inWindow = windowsOf(browser, site);
    const pages = await pagesOf(office);
    Object.assign(stand, { office, site, pages, inWindow, visitEach: visits(inWindow, site, pages) });
  }, 120_000);
  afterAll(async () => {
    for (const close of closing) await close();
  });
  return stand;
}

async function pagesOf(office: ExampleOffice): Promise<Readonly<Record<string, string>>> {
  const { hits } = await office.search({ size: 100 });
  const findings = (hit: (typeof hits)[number]) => hit.findings.block + hit.findings.warning + hit.findings.note;
  const found = hits.toSorted((a, b) => findings(b) - findings(a))[0]!;
  const long = hits.toSorted((a, b) => b.issues.length - a.issues.length)[0]!;
  return {
    'the first page': '/',
    'a search': '/search?q=lumbar+spine&outcome=overturned',
    'a search that finds nothing': '/search?q=xylophone',
    'a search with a mistake in it': '/search?q=%22lumbar+spine',
    'a letter with findings': found.address,
    'a letter with many items': long.address,
    'how requests fare': '/statistics',
    'how surgery fares': '/statistics?category=surgery',
    'the guidelines': '/guidelines',
    'a guideline': '/guidelines/chronic-pain-2009',
    'a guideline nobody relies on': '/guidelines/eye-2004',
    'the checks': '/checks',
    'a check': '/checks/no-repeated-word',
    'reading a letter': '/read',
    'the data': '/data',
    'the API': '/api',
    about: '/about',
    nothing: '/nowhere',
  };
}

const windowsOf =
  (browser: Browser, site: string): PagesInChromium['inWindow'] =>
  async (options, visit) => {
    const context = await browser.newContext(options);
    const wrong: string[] = [];
    const page = await context.newPage();
    page.on('console', message => {
      if (message.type() === 'error' && !message.text().includes('404')) wrong.push(message.text());
    });
    page.on('pageerror', error => wrong.push(error.message));
    page.on('request', request => {
      if (!request.url().startsWith(site)) wrong.push(`asked another host: ${request.url()}`);
    });
    try {
      await visit(page, context);
    } finally {
      await context.close();
    }
    return wrong;
  };

const visits =
  (
    inWindow: PagesInChromium['inWindow'],
    site: string,
    pages: PagesInChromium['pages'],
  ): PagesInChromium['visitEach'] =>
  async (options, look) => {
    const wrong = await inWindow(options, async page => {
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(site + path);
        await look(page, name);
      }
    });
    expect(wrong).toEqual([]);
  };
