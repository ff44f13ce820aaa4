import type { Breach, House, HouseFile } from './house.ts';
import { LONGER_FILES, LONGEST_FILE, NO_SUCH_FOLDERS, ROOMS, ROOMS_WITHOUT_DOOR } from './rooms.ts';

/** Every file has a room, a fitting name and a length that can be read; every room has a door. */
export function checkPlacement(house: House): Breach[] {
  return [...house.files.flatMap(checkFile), ...checkDoors(house), ...checkExceptions(house)];
}

function checkFile(file: HouseFile): Breach[] {
  const { path } = file;
  const breaches: Breach[] = [];
  const say = (rule: string, reason: string): number => breaches.push({ rule, path, line: 1, reason });
  if (path.startsWith('src/') && file.room === null)
    say(
      'room',
      `it stands in no room. Move it into one of: ${Object.keys(ROOMS).join(', ')}. A new room needs a line in test/architecture/rooms.ts and a decision`,
    );
  const folders = path.split('/').slice(0, -1);
  for (const folder of folders.filter(name => NO_SUCH_FOLDERS.includes(name)))
    say(
      'folder-name',
      `a folder called "${folder}" says nothing of what is in it. Name it after its subject, or put the code where it is used`,
    );
  const name = path.split('/').at(-1) as string;
  if ((file.isCode || path.startsWith('src/')) && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name))
    say('file-name', `"${name}" is not kebab-case. Name it after its main export: determination-data.ts`);
  const lines = file.source.split('\n').length - (file.source.endsWith('\n') ? 1 : 0);
  if ((file.isCode || path.endsWith('.css')) && lines > LONGEST_FILE && !(path in LONGER_FILES))
    say(
      'length',
      `it has ${lines} lines; ${LONGEST_FILE} can be read in one sitting. Split it by subject; a table of data may be listed in LONGER_FILES with its reason`,
    );
  return breaches;
}

function checkDoors(house: House): Breach[] {
  const breaches: Breach[] = [];
  for (const room of Object.keys(ROOMS)) {
    if (ROOMS_WITHOUT_DOOR.includes(room)) continue;
    const path = `src/${room}/index.ts`;
    const code = house.files.filter(file => file.room === room && file.isCode && !file.isTest);
    const door = code.find(file => file.path === path);
    if (!door && code.length > 0)
      breaches.push({
        rule: 'door',
        path,
        line: 1,
        reason: `the room has no door. Write an index.ts that re-exports what other rooms need`,
      });
    if (door && !onlyReexports(door))
      breaches.push({
        rule: 'door',
        path,
        line: 1,
        reason: `a door only re-exports by name (export { x } from './x.ts'). Move what else it does into a file of the room`,
      });
  }
  return breaches;
}

function onlyReexports(door: HouseFile): boolean {
  return door.scanned.code.replace(/\bexport\s+(?:type\s+)?\{[\w\s,$]*\}\s*from\s*(['"])\s*\1\s*;?/g, '').trim() === '';
}

function checkExceptions(house: House): Breach[] {
  return Object.keys(LONGER_FILES)
    .filter(path => {
      const file = house.files.find(one => one.path === path);
      return !file || file.source.split('\n').length <= LONGEST_FILE;
    })
    .map(path => ({
      rule: 'length',
      path,
      line: 1,
      reason: 'it is listed in LONGER_FILES and need not be: take the line out',
    }));
}
