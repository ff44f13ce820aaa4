import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesInChromium } from './pages-in-chromium.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const chromium = pagesInChromium();

/** What is folded away on a phone stands open beside the text on a desk, but axe takes it for hidden. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });

/** WCAG 2.2 A and AA, axe's own good practice, and of AAA the contrast of seven to one. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe('axe finds nothing on any page', () => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('in %s, %i pixels wide', async (colorScheme, width) => {
    const found: string[] = [];
    await chromium.visitEach({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }, async (page, name) => {
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
    await chromium.visitEach({ viewport: { width, height: 800 } }, async (page, name) => {
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${name}: ${over} pixels`);
    });
    expect(wide).toEqual([]);
  });

  test('every page works without scripts, and says what it is once', async () => {
    await chromium.visitEach({ javaScriptEnabled: false }, async (page, name) => {
      expect(await page.locator('main').count(), name).toBe(1);
      expect(await page.locator('h1').count(), name).toBe(1);
      expect(await page.title(), name).toContain('OpenIMR');
    });
  });

  test('no page takes 100 kB to be seen first, fonts included', async () => {
    for (const [name, path] of Object.entries(chromium.pages)) {
      let bytes = 0;
      await chromium.inWindow({}, async (page, context) => {
        const session = await context.newCDPSession(page);
        await session.send('Network.enable');
        session.on('Network.loadingFinished', ({ encodedDataLength }) => {
          bytes += encodedDataLength;
        });
        await page.goto(chromium.site + path, { waitUntil: 'networkidle' });
      });
      expect(bytes, name).toBeGreaterThan(20_000);
      expect(bytes, name).toBeLessThan(100_000);
    }
  });

  test('only a document loads the serif', async () => {
    const asked: string[] = [];
    await chromium.inWindow({}, async page => {
      page.on('request', request => void asked.push(request.url()));
      await page.goto(`${chromium.site}/search?q=lumbar`, { waitUntil: 'networkidle' });
      expect(asked.filter(url => url.includes('source-serif'))).toEqual([]);
      await page.goto(chromium.site + chromium.pages['a letter with findings'], { waitUntil: 'networkidle' });
      expect(asked.filter(url => url.includes('source-serif'))).toHaveLength(1);
    });
  });

  test('no movement where none is wanted', async () => {
    await chromium.inWindow({ reducedMotion: 'reduce' }, async page => {
      await page.goto(chromium.site);
      const times = await page
        .locator('a')
        .evaluateAll(links => links.map(link => getComputedStyle(link).transitionDuration));
      expect(new Set(times)).toEqual(new Set(['0s']));
    });
  });

  test('with forced colours the two outcomes still differ by more than colour', async () => {
    await chromium.inWindow({ forcedColors: 'active' }, async page => {
      await page.goto(`${chromium.site}/search?outcome=overturned`);
      const fill = (kind: string) =>
        page
          .locator(`.outcome.${kind}`)
          .first()
          .evaluate(mark => getComputedStyle(mark).backgroundColor);
      expect(await fill('overturned')).not.toBe(await fill('upheld'));
    });
  });
});
