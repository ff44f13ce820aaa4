import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer, listen } from '../src/http/index.ts';
import { exampleOffice } from './example-office.ts';

const executablePath = process.env.OPENIMR_CHROMIUM || '/usr/bin/chromium';
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let office: Awaited<ReturnType<typeof exampleOffice>>;
let server: FastifyInstance;
let browser: Browser;
let site: string;
/** The letter with the most findings and one with many items: the pages with the most on them. */
let pages: Readonly<Record<string, string>>;

beforeAll(async () => {
  office = await exampleOffice(560);
  server = await createServer(office, { version: '0.0.0', token: null });
  site = await listen(server, { port: 0 });
  const { hits } = await office.search({ size: 100 });
  const findings = (hit: (typeof hits)[number]) => hit.findings.block + hit.findings.warning + hit.findings.note;
  const found = hits.toSorted((a, b) => findings(b) - findings(a))[0]!;
  const long = hits.toSorted((a, b) => b.issues.length - a.issues.length)[0]!;
  pages = {
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
    'a guideline nobody cites': '/guidelines/eye-2017',
    'the checks': '/checks',
    'a check': '/checks/no-repeated-word',
    'reading a letter': '/read',
    'the data': '/data',
    'the API': '/api',
    about: '/about',
    nothing: '/nowhere',
  };
  browser = await chromium.launch({ executablePath, args: FLAGS.split(' ') });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await office?.close();
});

type Options = Parameters<Browser['newContext']>[0];

/** A page in a window of its own, and what went wrong in it. */
async function inWindow(
  options: Options,
  visit: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<string[]> {
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
}

/** What is folded away on a phone stands open beside the text on a desk, but axe takes it for hidden. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });

async function visitEach(options: Options, look: (page: Page, name: string) => Promise<void>): Promise<void> {
  const wrong = await inWindow(options, async page => {
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(site + path);
      await look(page, name);
    }
  });
  expect(wrong).toEqual([]);
}

/** WCAG 2.2 A and AA, axe's own good practice, and of AAA the contrast of seven to one. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe('axe finds nothing on any page', () => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('in %s, %i pixels wide', async (colorScheme, width) => {
    const found: string[] = [];
    await visitEach({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }, async (page, name) => {
      await page.addScriptTag({ path: axe });
      await unfold(page);
      const violations = await page.evaluate(async tags => {
        // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window.
        const results = await (globalThis as any).axe.run(document, {
          runOnly: tags,
          rules: { 'color-contrast-enhanced': { enabled: true } },
        });
        return results.violations.map(
          (each: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
            `${each.id}: ${each.nodes
              .map(node => `${node.target} ${node.failureSummary}`)
              .slice(0, 3)
              .join(' | ')}`,
        );
      }, RULES);
      for (const violation of violations) found.push(`${name}: ${violation}`);
    });
    expect(found).toEqual([]);
  });
});

describe('in any window', () => {
  // 1280 pixels at 400 % are 320.
  test.each([320, 640, 1000, 1920])('%i pixels wide, nothing has to be scrolled sideways', async width => {
    const wide: string[] = [];
    await visitEach({ viewport: { width, height: 800 } }, async (page, name) => {
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${name}: ${over} pixels`);
    });
    expect(wide).toEqual([]);
  });

  test('every page works without scripts, and says what it is once', async () => {
    await visitEach({ javaScriptEnabled: false }, async (page, name) => {
      expect(await page.locator('main').count(), name).toBe(1);
      expect(await page.locator('h1').count(), name).toBe(1);
      expect(await page.title(), name).toContain('OpenIMR');
    });
  });

  test('no page takes 100 kB to be seen first, fonts included', async () => {
    for (const [name, path] of Object.entries(pages)) {
      let bytes = 0;
      await inWindow({}, async (page, context) => {
        const session = await context.newCDPSession(page);
        await session.send('Network.enable');
        session.on('Network.loadingFinished', ({ encodedDataLength }) => {
          bytes += encodedDataLength;
        });
        await page.goto(site + path, { waitUntil: 'networkidle' });
      });
      expect(bytes, name).toBeGreaterThan(20_000);
      expect(bytes, name).toBeLessThan(100_000);
    }
  });

  test('only a document loads the serif', async () => {
    const asked: string[] = [];
    await inWindow({}, async page => {
      page.on('request', request => void asked.push(request.url()));
      await page.goto(`${site}/search?q=lumbar`, { waitUntil: 'networkidle' });
      expect(asked.filter(url => url.includes('source-serif'))).toEqual([]);
      await page.goto(site + pages['a letter with findings'], { waitUntil: 'networkidle' });
      expect(asked.filter(url => url.includes('source-serif'))).toHaveLength(1);
    });
  });

  test('no movement where none is wanted', async () => {
    await inWindow({ reducedMotion: 'reduce' }, async page => {
      await page.goto(site);
      const times = await page
        .locator('a')
        .evaluateAll(links => links.map(link => getComputedStyle(link).transitionDuration));
      expect(new Set(times)).toEqual(new Set(['0s']));
    });
  });

  test('with forced colours the two outcomes still differ by more than colour', async () => {
    await inWindow({ forcedColors: 'active' }, async page => {
      await page.goto(`${site}/search?outcome=overturned`);
      const fill = (kind: string) =>
        page
          .locator(`.outcome.${kind}`)
          .first()
          .evaluate(mark => getComputedStyle(mark).backgroundColor);
      expect(await fill('overturned')).not.toBe(await fill('upheld'));
    });
  });
});

describe('with the keyboard alone', () => {
  test('the content is one step away, and the search field a few', async () => {
    await inWindow({}, async page => {
      await page.goto(site);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.type('lumbar');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?q=lumbar/);
      expect(await page.locator('.entry').count()).toBeGreaterThan(0);
    });
  });

  test('/ goes to the field, j and k through the entries, o opens one', async () => {
    const wrong = await inWindow({}, async page => {
      await page.goto(`${site}/search?q=lumbar`);
      const here = () => page.evaluate(() => document.activeElement?.textContent);
      const entries = await page.locator('.entry h3 a').allTextContents();
      await page.keyboard.press('j');
      expect(await here()).toBe(entries[0]);
      await page.keyboard.press('j');
      expect(await here()).toBe(entries[1]);
      await page.keyboard.press('k');
      expect(await here()).toBe(entries[0]);
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.type('jo');
      expect(await page.locator('#q').inputValue()).toContain('jo');
      await page.locator('.entry h3 a').nth(1).focus();
      await page.keyboard.press('o');
      await page.waitForURL(/\/determinations\//);
    });
    expect(wrong).toEqual([]);
  });

  test('everything that can be reached shows where one is', async () => {
    await inWindow({}, async page => {
      await page.goto(site + pages['a letter with findings']);
      const unseen: string[] = [];
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => {
          const at = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(at);
          return { name: at.outerHTML.slice(0, 80), seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
        });
        if (!outline.seen) unseen.push(outline.name);
      }
      expect(unseen).toEqual([]);
    });
  });
});

describe('a search', () => {
  test('keeps its whole state in the address, and going on shows no entry twice', async () => {
    await inWindow({ javaScriptEnabled: false }, async page => {
      await page.goto(`${site}/search?q=lumbar`);
      await page
        .getByRole('navigation', { name: 'Narrow the results' })
        .getByRole('link', { name: /^Overturned/ })
        .click();
      expect(new URL(page.url()).searchParams.get('outcome')).toBe('overturned');
      expect(new URL(page.url()).searchParams.get('q')).toBe('lumbar');
      const total = Number(/\d+/.exec((await page.locator('#found').textContent()) ?? '')?.[0]);
      const seen: string[] = [];
      for (;;) {
        seen.push(...(await page.locator('.entry h3 a').allTextContents()));
        const next = page.getByRole('link', { name: /^Show the next/ });
        if ((await next.count()) === 0) break;
        await next.click();
      }
      expect(seen).toHaveLength(total);
      expect(new Set(seen).size).toBe(total);
    });
  });

  test('a mistake is shown where it stands', async () => {
    await inWindow({}, async page => {
      await page.goto(site + pages['a search with a mistake in it']);
      expect(await page.locator('.query-problem .wrong').textContent()).toContain('"');
      expect(await page.locator('#q').getAttribute('aria-invalid')).toBe('true');
    });
  });
});

describe('a letter', () => {
  test('a finding leads to its words and back', async () => {
    await inWindow({ javaScriptEnabled: false }, async page => {
      await page.goto(site + pages['a letter with findings']);
      await page.locator('.reference').first().click();
      await expect.poll(() => new URL(page.url()).hash).toMatch(/^#note-\d+$/);
      const note = page.locator(new URL(page.url()).hash);
      expect(await note.isVisible()).toBe(true);
      await note.locator('a.ordinal').click();
      expect(new URL(page.url()).hash).toMatch(/^#words-\d+$/);
    });
  });

  test('every sentence of a rationale can be linked to, by the anchors of the tree', async () => {
    await inWindow({ javaScriptEnabled: false }, async page => {
      await page.goto(site + pages['a letter with many items']);
      const second = page.locator('#issue-1-rationale-2');
      await second.hover();
      const link = second.locator('.cite-link');
      await expect.poll(() => link.evaluate(each => getComputedStyle(each).opacity)).toBe('1');
      await link.click();
      expect(new URL(page.url()).hash).toBe('#issue-1-rationale-2');
      const ids = await page.locator('[id]').evaluateAll(all => all.map(each => each.id));
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('on a phone its findings are folded under the paragraph and open there', async () => {
    await inWindow({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false }, async page => {
      await page.goto(site + pages['a letter with findings']);
      const fold = page.locator('.fold').first();
      expect(await fold.locator('.margin-note').first().isVisible()).toBe(false);
      await fold.locator('summary').click();
      expect(await fold.locator('.margin-note').first().isVisible()).toBe(true);
    });
  });

  test('on paper it is the document with its numbered notes and nothing to click', async () => {
    await inWindow({}, async page => {
      await page.goto(site + pages['a letter with findings']);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.masthead').isVisible()).toBe(false);
      expect(await page.locator('.outline').isVisible()).toBe(false);
      expect(await page.locator('.margin-note').first().isVisible()).toBe(true);
      expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });

  test('one’s own is read without scripts, with its findings, and a mistake stands beside the field', async () => {
    const { record, tree } = (await office.findDetermination(pages['a letter with findings']!.split('/').at(-1)!))!;
    await inWindow({ javaScriptEnabled: false }, async page => {
      await page.goto(`${site}/read`);
      const send = async (buffer: Buffer, name: string) => {
        await page.locator('#file').setInputFiles({ name, mimeType: 'text/plain', buffer });
        await page.getByRole('button', { name: 'Read this letter' }).click();
      };
      await send(Buffer.from('%PDF-1.4 a scan'), 'scan.pdf');
      expect(await page.locator('#file-error').textContent()).toContain('scan');
      await send(Buffer.from(tree.source.text), 'letter.txt');
      expect(await page.locator('h1').textContent()).toBe('Your letter, read and checked');
      expect(await page.locator('.case').textContent()).toBe(record.caseNumber);
      expect(await page.locator('.margin-note').count()).toBeGreaterThan(0);
    });
  });
});
