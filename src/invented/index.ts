export type { PlantedDefect } from './defects.ts';
export { type CorpusEntry, inventedCorpus } from './invented-corpus.ts';
export {
  INVENTED_ORGANIZATION,
  type Invented,
  type InventedCategory,
  inventDetermination,
  inventedDeterminations,
} from './invented-determinations.ts';
