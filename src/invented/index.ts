export type { PlantedDefect } from './defects.ts';
export {
  INVENTED_ORGANIZATION,
  type Invented,
  type InventedCategory,
  inventDetermination,
  inventedDeterminations,
} from './invented-determinations.ts';
