import { type Breach, type House, type HouseFile, type HouseImport, lineAt, roomOf } from './house.ts';
import { PACKAGE_HOMES, ROOMS } from './rooms.ts';

/** Imports between rooms keep to the table and go through doors; packages stay where they belong. */
export function checkCrossings(house: House): Breach[] {
  const paths = new Set(house.files.map(file => file.path));
  return house.files
    .filter(file => file.path.startsWith('src/'))
    .flatMap(file => file.imports.flatMap(one => checkImport(house, paths, file, one)));
}

function checkImport(house: House, paths: ReadonlySet<string>, file: HouseFile, one: HouseImport): Breach[] {
  const line = lineAt(file.source, one.at);
  const say = (rule: string, reason: string): Breach[] => [{ rule, path: file.path, line, reason }];
  if (one.names === null)
    return say(
      'table',
      'it imports what it computes, so nobody can tell what it depends on. Name the file in the import',
    );
  if (one.path === null) return checkPackage(house, file, one.names).flatMap(([rule, reason]) => say(rule, reason));
  if (!one.path.startsWith('src/'))
    return file.isTest
      ? []
      : say('table', `it imports ${one.path}, which is outside src and is not built. Move what it needs into a room`);
  if (!paths.has(one.path)) return say('table', `it imports ${one.path}, which is not there`);
  return checkRoom(file, one.path).flatMap(([rule, reason]) => say(rule, reason));
}

type Said = [rule: string, reason: string];

function checkRoom(file: HouseFile, target: string): Said[] {
  const to = roomOf(target);
  const from = file.room;
  if (from === null || to === null) return [];
  const door = `src/${to}/index.ts`;
  if (from === to) {
    if (target !== door || file.isTest) return [];
    return [['door', `it goes through its own room's door (${door}). Import the file that has what it needs`]];
  }
  const said: Said[] = [];
  const may = ROOMS[from]?.mayImport ?? [];
  // A test may use the invented examples wherever it stands.
  if (!may.includes(to) && !(file.isTest && to === 'invented'))
    said.push([
      'table',
      `${from} may not import ${to}. It may import ${may.length > 0 ? may.join(', ') : 'no other room'}. ${downhill(from, to)}`,
    ]);
  if (target !== door && !isAsset(target))
    said.push(['door', `it enters ${to} past its door. Import from ${door}, and re-export there what is missing`]);
  return said;
}

const isAsset = (path: string): boolean => !/\.(ts|tsx|js)$/.test(path);

function downhill(from: string, to: string): string {
  return ROOMS[to]?.mayImport.includes(from)
    ? `${to} stands above ${from}: let ${to} pass in what ${from} needs, or move the code down`
    : 'Let a room above both bring them together';
}

function checkPackage(house: House, file: HouseFile, names: string): Said[] {
  if (names.startsWith('node:') || file.isTest) return [];
  const name = names
    .split('/')
    .slice(0, names.startsWith('@') ? 2 : 1)
    .join('/');
  const homes = PACKAGE_HOMES[name];
  if (homes && !homes.includes(file.room ?? ''))
    return [['package', `the package ${name} belongs to ${homes.join(', ')} alone. Ask that room for what is needed`]];
  if (!house.dependencies.has(name))
    return [['package', `"${names}" is neither node:... nor under "dependencies" in package.json`]];
  return [];
}
