import type { FilterQuery, FilterValue, Query, TextQuery } from './query.ts';

const PLAIN_WORD = /^[\p{L}\p{N}][\p{L}\p{N}.'’]*$/u;

/** A query as a person would type it: `parseQuery` of it is the query again. */
export function writeQuery(query: Query): string {
  switch (query.type) {
    case 'all':
      return '';
    case 'text':
      return writeText(query);
    case 'filter':
      return writeFilter(query);
    case 'not':
      return `-${grouped(query.child)}`;
    case 'and':
      return query.children.map(grouped).join(' ');
    case 'or':
      return query.children.map(grouped).join(' OR ');
  }
}

const grouped = (query: Query): string =>
  query.type === 'and' || query.type === 'or' ? `(${writeQuery(query)})` : writeQuery(query);

/** Whether a word may stand without quotation marks: no blank in it that only some programs call a blank. */
export const isPlainWord = (word: string): boolean => PLAIN_WORD.test(word);

function writeText(query: TextQuery): string {
  const field = query.field ? `${query.field}:` : '';
  const [word] = query.words;
  if (query.words.length === 1 && isPlainWord(word!)) return `${field}${word}${query.prefix ? '*' : ''}`;
  return `${field}"${query.words.join(' ')}"`;
}

function writeFilter(query: FilterQuery): string {
  return `${query.facet}:${query.any.map(writeValue).join(',')}`;
}

function writeValue(value: FilterValue): string {
  if (value.kind === 'named') return value.value;
  return value.from === value.to ? (value.from ?? '..') : `${value.from ?? ''}..${value.to ?? ''}`;
}
