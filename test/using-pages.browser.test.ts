import { describe, expect, test } from 'vitest';
import { pagesInChromium } from './pages-in-chromium.ts';

const chromium = pagesInChromium();

describe('with the keyboard alone', () => {
  test('the content is one step away, and the search field a few', async () => {
    await chromium.inWindow({}, async page => {
      await page.goto(chromium.site);
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
    const wrong = await chromium.inWindow({}, async page => {
      await page.goto(`${chromium.site}/search?q=lumbar`);
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
    await chromium.inWindow({}, async page => {
      await page.goto(chromium.site + chromium.pages['a letter with findings']);
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
    await chromium.inWindow({ javaScriptEnabled: false }, async page => {
      await page.goto(`${chromium.site}/search?q=lumbar`);
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
    await chromium.inWindow({}, async page => {
      await page.goto(chromium.site + chromium.pages['a search with a mistake in it']);
      expect(await page.locator('.query-problem .wrong').textContent()).toContain('"');
      expect(await page.locator('#q').getAttribute('aria-invalid')).toBe('true');
    });
  });
});

describe('a letter', () => {
  test('a finding leads to its words and back', async () => {
    await chromium.inWindow({ javaScriptEnabled: false }, async page => {
      await page.goto(chromium.site + chromium.pages['a letter with findings']);
      await page.locator('.reference').first().click();
      await expect.poll(() => new URL(page.url()).hash).toMatch(/^#note-\d+$/);
      const note = page.locator(new URL(page.url()).hash);
      expect(await note.isVisible()).toBe(true);
      await note.locator('a.ordinal').click();
      expect(new URL(page.url()).hash).toMatch(/^#words-\d+$/);
    });
  });

  test('every sentence of a rationale can be linked to, by the anchors of the tree', async () => {
    await chromium.inWindow({ javaScriptEnabled: false }, async page => {
      await page.goto(chromium.site + chromium.pages['a letter with many items']);
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
    await chromium.inWindow({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false }, async page => {
      await page.goto(chromium.site + chromium.pages['a letter with findings']);
      const fold = page.locator('.fold').first();
      expect(await fold.locator('.margin-note').first().isVisible()).toBe(false);
      await fold.locator('summary').click();
      expect(await fold.locator('.margin-note').first().isVisible()).toBe(true);
    });
  });

  test('on paper it is the document with its numbered notes and nothing to click', async () => {
    await chromium.inWindow({}, async page => {
      await page.goto(chromium.site + chromium.pages['a letter with findings']);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.masthead').isVisible()).toBe(false);
      expect(await page.locator('.outline').isVisible()).toBe(false);
      expect(await page.locator('.margin-note').first().isVisible()).toBe(true);
      expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });

  test('one’s own is read without scripts, with its findings, and a mistake stands beside the field', async () => {
    const { record, tree } = (await chromium.office.findDetermination(
      chromium.pages['a letter with findings']!.split('/').at(-1)!,
    ))!;
    await chromium.inWindow({ javaScriptEnabled: false }, async page => {
      await page.goto(`${chromium.site}/read`);
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
