import { bodyParts } from '../treatment/index.ts';
import type { Edition } from './edition.ts';

/**
 * Whether an edition covers a part of the body (an id of core/treatment). Guidelines for every part cover each; a limb
 * is also a matter of the spine its nerves come from. A part no chapter covers fits only guidelines for every part.
 */
export function fitsBodyPart(edition: Edition, bodyPartId: string): boolean {
  if (edition.covers.length === 0) return true;
  const chapters: readonly string[] = bodyParts.get(bodyPartId)?.chapters ?? [];
  return edition.covers.some(family => chapters.includes(family));
}
