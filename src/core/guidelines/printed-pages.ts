const NUMBER = '(?:[A-Z]-?)?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?(?: of \\d{1,4})?';
const LIST = `${NUMBER}(?:\\s*(?:,|&|and|,\\s*and)\\s*${NUMBER}(?![\\w./]))*`;
const PAGES = new RegExp(
  `\\(?\\b(?:pages?\\b(?:\\(s\\))?|pgs?\\b\\.?|pp?\\b\\.?)\\s*:?\\s*(?:#\\s*)?(${LIST})(?![\\w/])\\)?`,
  'gi',
);
/** What may stand for a page after the label: "98", "98-99 of 127", "Table 8-8". */
const PAGE = new RegExp(`^(?:(?:table|figure|fig\\.?|appendix|algorithm)\\s+)?${NUMBER}$`, 'i');
const PAGES_LABEL = /\bPage\(s\):\s*(.*)$/i;

/**
 * Takes page numbers out of a printed citation: "Page(s): 98, 99", "page 134", "p 301", "pg. 607", "pages 98-99".
 * Each page or range is given as printed; `without` is the text that is left.
 */
export function takePages(text: string): { pages: string[]; without: string } {
  if (!/\d/.test(text)) return { pages: [], without: text.trim() };
  const pages: string[] = [];
  const add = (list: string): void => {
    for (const page of list.split(/\s*(?:[,;&]|\band\b)\s*/)) {
      const printed = page.replace(/^(?:pages?|pgs?\.?|pp?\.?)\s+(?=\d)/i, '').replace(/[\s.]+$/, '');
      if (PAGE.test(printed) && !pages.includes(printed)) pages.push(printed);
    }
  };
  let without = text.replace(PAGES_LABEL, (_, list: string) => {
    add(list);
    return '';
  });
  without = without.replace(PAGES, (_, list: string) => {
    add(list);
    return ' ';
  });
  return { pages, without: without.trim() };
}
