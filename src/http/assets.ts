import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Coding } from './compression.ts';

/** A file that every page may ask for: its name holds the hash of its content, so it can be kept for a year. */
export interface Asset {
  readonly name: string;
  readonly type: string;
  readonly body: Buffer;
  /** Compressed as far as it goes, once; null for a font, which is compressed already. */
  readonly packed: Readonly<Record<Coding, Buffer>> | null;
}

export interface Assets {
  readonly stylesheet: string;
  readonly documentStylesheet: string;
  readonly script: string;
  readonly icon: string;
  find(name: string): Asset | undefined;
}

const MAIN_SHEETS = ['tokens', 'base', 'frame', 'marks', 'search', 'digest', 'pieces', 'charts', 'rates', 'print'];
const DOCUMENT_SHEETS = ['document', 'outline', 'notes'];
const require = createRequire(import.meta.url);
const FONTS: Readonly<Record<string, string>> = {
  'public-sans': '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  'source-serif': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
};

/** Reads the style sheets, the script, the icon and the two fonts, once, and gives each its name. */
export function loadAssets(): Assets {
  const all = new Map<string, Asset>();
  const add = (name: string, extension: string, type: string, body: Buffer): string => {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const asset = {
      name: `${name}.${hash}.${extension}`,
      type,
      body,
      packed: extension === 'woff2' ? null : pack(body),
    };
    all.set(asset.name, asset);
    return `/assets/${asset.name}`;
  };
  const fonts = new Map(
    Object.entries(FONTS).map(([name, file]) => [
      name,
      add(name, 'woff2', 'font/woff2', readFileSync(require.resolve(file))),
    ]),
  );
  const sheet = (name: string, files: readonly string[]): string => {
    const text = files.map(file => readWeb(`styles/${file}.css`).toString('utf8')).join('\n');
    const linked = text.replace(/font:([a-z-]+)/g, (whole, font: string) => fonts.get(font) ?? whole);
    return add(name, 'css', 'text/css; charset=utf-8', Buffer.from(shortened(linked)));
  };
  return {
    stylesheet: sheet('site', MAIN_SHEETS),
    documentStylesheet: sheet('document', DOCUMENT_SHEETS),
    script: add('keyboard', 'js', 'text/javascript; charset=utf-8', readWeb('client/keyboard.js')),
    icon: add('icon', 'svg', 'image/svg+xml', readWeb('client/icon.svg')),
    find: name => all.get(name),
  };
}

const pack = (body: Buffer): Record<Coding, Buffer> => ({
  br: brotliCompressSync(body),
  gzip: gzipSync(body, { level: 9 }),
});

const readWeb = (path: string): Buffer => readFileSync(fileURLToPath(new URL(`../web/${path}`, import.meta.url)));

/** A style sheet without its comments and indents. */
const shortened = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s*/g, '\n');
