import type { Breach, House } from './house.ts';
import { roomOf } from './house.ts';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** No file and no room reaches itself again over its imports; imports of types count. */
export function checkCircles(house: House): Breach[] {
  const files = new Map<string, Set<string>>();
  const rooms = new Map<string, Set<string>>();
  for (const file of house.files.filter(one => one.path.startsWith('src/') && !one.isTest)) {
    const targets = file.imports.flatMap(one => (one.path ? [one.path] : []));
    files.set(file.path, new Set(targets));
    const from = file.room;
    if (from === null) continue;
    const others = targets.map(roomOf).filter(room => room !== null && room !== from) as string[];
    rooms.set(from, new Set([...(rooms.get(from) ?? []), ...others]));
  }
  return [...circlesIn(files, path => path), ...circlesIn(rooms, room => `src/${room}/index.ts`)];
}

function circlesIn(graph: Graph, pathOf: (node: string) => string): Breach[] {
  const breaches: Breach[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (node: string): void => {
    const seenAt = trail.indexOf(node);
    if (seenAt >= 0) {
      const round = [...trail.slice(seenAt), node];
      breaches.push({
        rule: 'circle',
        path: pathOf(node),
        line: 1,
        reason: `imports run in a circle: ${round.join(' -> ')}. Move what both need into a file below both`,
      });
      return;
    }
    if (done.has(node)) return;
    trail.push(node);
    for (const next of graph.get(node) ?? []) visit(next);
    trail.pop();
    done.add(node);
  };
  for (const node of graph.keys()) visit(node);
  return breaches;
}
