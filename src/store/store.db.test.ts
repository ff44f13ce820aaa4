import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeOnDatabase } from '../../test/databases.ts';
import { sampleDetermination } from '../../test/sample-determinations.ts';
import { openStore, type Store } from './store.ts';

describeOnDatabase('the store', fresh => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore((await fresh()).place);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.removeDeterminations(await store.listIds('', 1000));
  });

  it('gives back exactly what was put in', async () => {
    const one = sampleDetermination('17');
    expect(await store.addDeterminations([one])).toEqual(new Set([one.id]));
    expect(await store.findDetermination(one.id)).toEqual({
      ...one,
      caseNumber: 'CM26-0000017',
      decisionDate: '2026-02-23',
      issueCount: 1,
    });
  });

  it('keeps a determination without a case number, a date or an item', async () => {
    const { data } = sampleDetermination('1');
    const bare = sampleDetermination('1', {
      items: [],
      data: { ...data, caseNumber: null, decisionDate: null, dateOfInjury: null, priority: null, issues: [] },
    });
    await store.addDeterminations([bare]);
    expect(await store.findDetermination(bare.id)).toMatchObject({ caseNumber: null, decisionDate: null, items: [] });
  });

  it('adds a source once, however often it comes', async () => {
    const [a, b] = [sampleDetermination('1'), sampleDetermination('2')];
    expect(await store.addDeterminations([a, a])).toEqual(new Set([a.id]));
    expect(await store.addDeterminations([b, { ...a, sourceName: 'other.txt' }])).toEqual(new Set([b.id]));
    expect((await store.findDetermination(a.id))?.sourceName).toBe('1.txt');
    expect(await store.countDeterminations()).toEqual({
      determinations: 2,
      invented: 0,
      items: 2,
      upheld: 2,
      overturned: 0,
    });
  });

  it('adds the same batch from several sides at once without a double or a loss', async () => {
    const all = Array.from({ length: 60 }, (_, i) => sampleDetermination(String(i)));
    const added = await Promise.all([all, all.toReversed(), all.slice(20)].map(some => store.addDeterminations(some)));
    expect(added.reduce((sum, ids) => sum + ids.size, 0)).toBe(60);
    expect(await store.countDeterminations()).toMatchObject({ determinations: 60, items: 60 });
  });

  it('lists the versions of a case with the latest decision first and loses none', async () => {
    const { data } = sampleDetermination('9');
    const version = (seed: string, decisionDate: string | null, importedAt: string) =>
      sampleDetermination(seed, { data: { ...data, decisionDate }, importedAt });
    const versions = [
      version('a', '2026-02-23', '2026-03-02T00:00:00.000Z'),
      version('b', null, '2026-03-09T00:00:00.000Z'),
      version('c', '2026-04-01', '2026-03-01T00:00:00.000Z'),
      version('d', '2026-02-23', '2026-03-03T00:00:00.000Z'),
    ];
    await store.addDeterminations(versions);
    const found = await store.listByCaseNumbers(['CM26-0000009']);
    expect(found.map(link => versions.findIndex(({ id }) => id === link.id))).toEqual([2, 3, 0, 1]);
    expect(found[0]).toMatchObject({ decisionDate: '2026-04-01', importedAt: '2026-03-01T00:00:00.000Z' });
    expect(await store.listByCaseNumbers(['CM99-0000000'])).toEqual([]);
  });

  it('gives a link as many digits as it takes to tell two ids apart', async () => {
    const start = '0123456789abcdef';
    const ids = [`${start}0`, `${start}1`, 'f'].map(digits => digits.padEnd(64, '0'));
    await store.addDeterminations(ids.map((id, i) => sampleDetermination(String(i), { id })));
    const [one, two, other] = ids as [string, string, string];
    expect(await store.shortIdsOf([...ids, 'a'.repeat(64)])).toEqual(
      new Map([
        [one, `${start}0`],
        [two, `${start}1`],
        [other, 'f00000000000'],
        ['a'.repeat(64), 'a'.repeat(12)],
      ]),
    );
    expect((await store.findByShortId('0123456789ab')).map(link => link.id)).toEqual(ids.slice(0, 2));
    expect((await store.findByShortId(`${start}1`)).map(link => link.id)).toEqual([ids[1]]);
    expect((await store.findByShortId('ffff')).length).toBe(0);
    expect((await store.findByShortId(ids[2]!)).map(link => link.id)).toEqual([ids[2]]);
  });

  it('replaces a reading under the same id and leaves the source alone', async () => {
    const one = sampleDetermination('5');
    await store.addDeterminations([one]);
    const { items, data, sourceText, importedAt, ...rest } = one;
    const next = {
      ...rest,
      readWith: '2',
      data: { ...data, decisionDate: '2026-02-24' },
      items: [...items, { ...items[0]!, number: 2, decision: 'overturned' as const }],
    };
    const stranger = { ...next, id: 'e'.repeat(64) };
    expect(await store.updateReadings([next, stranger])).toEqual(new Set([one.id]));
    expect(await store.findDetermination(one.id)).toMatchObject({
      id: one.id,
      readWith: '2',
      decisionDate: '2026-02-24',
      sourceText,
      importedAt,
    });
    expect(await store.countDeterminations()).toMatchObject({ determinations: 1, items: 2, overturned: 1 });
    await store.updateReadings([{ ...next, sourceText: 'taken from the file again' }]);
    expect((await store.findDetermination(one.id))?.sourceText).toBe('taken from the file again');
    expect(await store.listReadOtherwise({ readWith: '2', checkedWith: '1' }, '', 10)).toEqual([]);
    expect(await store.listReadOtherwise({ readWith: '2', checkedWith: '2' }, '', 10)).toEqual([one.id]);
  });

  it('goes through all of them page by page, each once and in order', async () => {
    const all = Array.from({ length: 45 }, (_, i) => sampleDetermination(String(i)));
    await store.addDeterminations(all);
    const seen: string[] = [];
    for await (const one of store.allDeterminations(10)) seen.push(one.id);
    expect(seen).toEqual(all.map(one => one.id).sort());
    const ids: string[] = [];
    for await (const id of store.allIds(7)) ids.push(id);
    expect(ids).toEqual(seen);
    expect((await store.listGiven([seen[3]!, seen[1]!, 'nobody'])).map(one => one.id)).toEqual([seen[1], seen[3]]);
    expect(await store.findPresent([seen[2]!, 'nobody'])).toEqual(new Set([seen[2]]));
  });

  it('counts what is there at each moment', async () => {
    const all = Array.from({ length: 9 }, (_, i) => sampleDetermination(String(i)));
    const count = async () => (await store.countDeterminations()).determinations;
    expect(await count()).toBe(0);
    const [, early] = await Promise.all([store.addDeterminations(all.slice(0, 5)), count()]);
    expect([0, 5]).toContain(early);
    expect(await count()).toBe(5);
    await store.addDeterminations(all);
    expect(await count()).toBe(9);
    await store.removeDeterminations([all[0]!.id]);
    expect([await count(), await count()]).toEqual([8, 8]);
  });

  it('removes with their items only those that are named', async () => {
    const all = ['1', '2', '3'].map(seed => sampleDetermination(seed, { invented: seed !== '2' }));
    await store.addDeterminations(all);
    const invented = await store.listInventedIds('', 10);
    expect(invented).toEqual([all[0]!.id, all[2]!.id].sort());
    expect(await store.removeDeterminations(invented)).toBe(2);
    await store.tidy();
    expect(await store.countDeterminations()).toMatchObject({ determinations: 1, invented: 0, items: 1 });
  });

  it('keeps a text with NUL bytes and half characters at its length', async () => {
    const rationale = 'a\0b\ud800c 😀 \u202eright to left';
    const { data, items } = sampleDetermination('1');
    const odd = sampleDetermination('1', {
      data: { ...data, summary: rationale },
      items: [{ ...items[0]!, rationale }],
      findings: [],
    });
    await store.addDeterminations([odd]);
    const kept = await store.findDetermination(odd.id);
    const expected = 'a\u2400b\ufffdc 😀 \u202eright to left';
    expect(kept?.data.summary).toBe(expected);
    expect(kept?.items[0]?.rationale).toBe(expected);
    expect(expected.length).toBe(rationale.length);
  });

  it('keeps none of a batch in which one cannot be kept, and says which kind of fault it was', async () => {
    const good = sampleDetermination('1');
    const bad = sampleDetermination('2', { id: 'not a hash' });
    await expect(store.addDeterminations([good, bad])).rejects.toMatchObject({ code: 'unstorable', retry: false });
    expect(await store.countDeterminations()).toMatchObject({ determinations: 0, items: 0 });
    await store.addDeterminations([good]);
    expect(await store.countDeterminations()).toMatchObject({ determinations: 1 });
  });

  it('records an import batch by batch, with every file it refused', async () => {
    expect(await store.findLastImport(10)).toBeNull();
    const run = await store.beginImport('2026-03-01T00:00:00.000Z', '1');
    const refusal = (sourceName: string) => ({ sourceName, code: 'empty', reason: 'There is no text.' });
    await store.recordProgress(run, { added: 3, present: 1, refusals: [refusal('a'), refusal('b')] });
    await store.recordProgress(run, { added: 2, present: 0, refusals: [refusal('c')] });
    expect(await store.findLastImport(2)).toMatchObject({ finishedAt: null, added: 5, present: 1, refused: 3 });
    await store.finishImport(run, '2026-03-01T00:00:09.000Z');
    expect(await store.findLastImport(10)).toEqual({
      id: run,
      startedAt: '2026-03-01T00:00:00.000Z',
      finishedAt: '2026-03-01T00:00:09.000Z',
      readWith: '1',
      added: 5,
      present: 1,
      refused: 3,
      refusals: [refusal('a'), refusal('b'), refusal('c')],
    });
  });

  it('answers nothing more once it is closed, and closes twice without harm', async () => {
    const other = await openStore((await fresh()).place);
    await other.close();
    await expect(other.countDeterminations()).rejects.toThrow();
    await other.close();
  });
});
