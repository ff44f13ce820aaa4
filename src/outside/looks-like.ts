/** What the first bytes of a file say it is. `other` has words for it: "a Word document (.docx)". */
export type Look = { readonly is: 'pdf' | 'maybe-text' } | { readonly is: 'other'; readonly what: string };

/** Bytes needed for a sure look: a PDF may have up to a kilobyte of something else in front of it. */
export const LOOK_BYTES = 4096;

const BEGINNINGS: readonly (readonly [bytes: string, what: string])[] = [
  ['\xd0\xcf\x11\xe0', 'an old Office document (.doc, .xls or .msg)'],
  ['{\\rtf', 'a rich text document (.rtf)'],
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['II*\0', 'a picture (TIFF)'],
  ['MM\0*', 'a picture (TIFF)'],
  ['\x1f\x8b', 'a packed file (gzip)'],
  ['7z\xbc\xaf', 'a packed file (7-Zip)'],
  ['Rar!', 'a packed file (RAR)'],
  ['%!PS', 'a PostScript file'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['SQLite format 3', 'a database'],
];

/** Looks at a file's beginning. The name is not asked: what is inside counts. */
export function looksLike(bytes: Uint8Array): Look {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LOOK_BYTES)).toString('latin1');
  if (head.slice(0, 1024 + 5).includes('%PDF-')) return { is: 'pdf' };
  if (head.startsWith('PK\x03\x04')) return { is: 'other', what: zipLike(head) };
  if (/^RIFF.{4}WEBP/s.test(head) || /^.{4}ftyp(hei|mif|avif)/s.test(head)) return { is: 'other', what: 'a picture' };
  const known = BEGINNINGS.find(([start]) => head.startsWith(start));
  if (known !== undefined) return { is: 'other', what: known[1] };
  if (/^[\s\xef\xbb\xbf\xff\xfe]*(<!doctype html|<html|<head|<body)/i.test(head.replaceAll('\0', ''))) {
    return { is: 'other', what: 'a web page (HTML)' };
  }
  return { is: 'maybe-text' };
}

function zipLike(head: string): string {
  if (/word\//.test(head)) return 'a Word document (.docx)';
  if (/xl\//.test(head)) return 'an Excel workbook (.xlsx)';
  if (/ppt\//.test(head)) return 'a presentation (.pptx)';
  if (/mimetypeapplication\/vnd\.oasis\.opendocument/.test(head)) return 'an OpenDocument file';
  return 'a packed file (zip)';
}
