import { capital, inWords, type Slots, say } from './phrase.ts';
import type { Random } from './random.ts';
import type { Drug, ItemForm, Reason } from './treatments/treatment-line.ts';

/** A disputed item as printed, and the numbers and words its rationale and the summary share with it. */
export interface InventedItem {
  /** As the letter prints it: "... the original request, X is" for a modified request. */
  readonly printed: string;
  /** What is in dispute, as sentences say it. */
  readonly request: string;
  /** As the utilization review's decision is told: "modified … to …" or nothing. */
  readonly modified: { readonly original: string; readonly authorized: string } | null;
  readonly retrospective: boolean;
  readonly slots: Slots;
}

export function inventItem(
  form: ItemForm,
  reason: Reason,
  slots: Slots,
  modify: boolean,
  random: Random,
): InventedItem {
  if (form.form === 'visits') return visits(form, reason, slots, modify, random);
  if (form.form === 'drug') return drug(random.pick(form.drugs), slots, modify, random);
  const printed = say(random.pick(form.items), slots, random);
  const bare = printed.replace(/^Associated surgical service: /, '');
  return item(
    printed,
    asRequest(bare),
    { treatment: asRequest(bare), called: asRequest(bare) },
    /\bDOS\b|^Retro/.test(printed),
  );
}

const item = (printed: string, request: string, slots: Slots, retrospective = false): InventedItem => ({
  printed,
  request,
  modified: null,
  retrospective,
  slots: { item: request, ...slots },
});

/** In the middle of a sentence: a capital stays where it is a name or an abbreviation. */
const asRequest = (text: string): string =>
  /^(?:[A-Z][a-z]+[ ,/-]|[A-Z][a-z]+$|X-ray)/.test(text) && !/^(?:H-wave|Synvisc|Orthovisc|Euflexxa)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

type Visits = Extract<ItemForm, { form: 'visits' }>;

function visits(form: Visits, reason: Reason, slots: Slots, modify: boolean, random: Random): InventedItem {
  const [limit, limitWeeks] = form.limit;
  const counts = countsFor(form, reason, modify, random);
  const where = say(form.where, slots, random);
  const name = form.name;
  const write = (perWeek: number, weeks: number): string =>
    visitsInWords(name, form.unit, perWeek, weeks, where, random);
  const shared = {
    treatment: name,
    called: name,
    unit: form.unit,
    prior: String(counts.prior),
    asked: String(counts.asked),
    total: String(counts.prior + counts.asked),
    limit: String(limit),
    limitWeeks: String(limitWeeks),
    original: String(counts.original),
    authorized: String(counts.authorized),
  };
  if (!modify) {
    const printed = write(counts.perWeek, counts.asked / counts.perWeek);
    return item(printed, asRequest(printed), shared);
  }
  const count = (number: number): string =>
    [capital(name), where, `times ${number} ${form.unit}`].filter(Boolean).join(' ');
  return modifiedItem(count(counts.original), count(counts.authorized), count(counts.asked), form.unit, shared);
}

function countsFor({ limit: [limit], ...form }: Visits, { prior }: Reason, modify: boolean, random: Random) {
  const perWeek = random.int(...form.perWeek);
  let weeks = random.int(...form.weeks);
  if (prior === 'none') weeks = Math.min(weeks, Math.max(1, Math.floor(limit / perWeek)));
  if (prior === 'within') weeks = Math.min(weeks, Math.max(1, Math.floor((limit - 2) / perWeek)));
  const asked = perWeek * weeks;
  const most = limit - asked;
  const had =
    prior === 'over'
      ? random.int(Math.max(4, most + 2), limit + 14)
      : prior === 'within'
        ? random.int(Math.min(2, most), Math.max(2, most))
        : 0;
  if (!modify) return { perWeek, asked, prior: had, original: asked, authorized: 0 };
  const original = random.pick([8, 10, 12, 16, 18].filter(number => number !== limit));
  const authorized = random.pick([2, 4, 6].filter(number => number < original));
  return { perWeek, asked: original - authorized, prior: 0, original, authorized };
}

function visitsInWords(
  name: string,
  unit: string,
  perWeek: number,
  weeks: number,
  where: string,
  random: Random,
): string {
  const total = perWeek * weeks;
  const each = perWeek === 1 ? 'once a week' : `${perWeek} times a week`;
  const span = weeks === 1 ? '1 week' : `${weeks} weeks`;
  const Name = capital(name);
  const counted = total === 1 ? unit.replace(/s$/, '') : unit;
  const forms = [
    `${Name} ${each} for ${span} ${where}`,
    `${capital(inWords(total))} ${counted} of ${name} ${where}`,
    `${Name} ${where} (${total} ${counted})`,
    `${Name} ${each} for ${span} (${total} ${counted}) ${where}`,
    `${Name}, ${total} ${counted}, ${where.replace(/^for the /, '')}`,
    `${Name} ${where} ${perWeek}x${weeks}`,
    `${Name} ${where} QTY: ${total}.00`,
    `${Name} ${where} times ${total}`,
  ];
  return random.pick(forms).trim().replace(/ {2,}/g, ' ').replace(/,$/, '');
}

function drug({ names, called, quantities }: Drug, slots: Slots, modify: boolean, random: Random): InventedItem {
  const name = random.pick(names);
  const quantity = random.pick(quantities);
  const count = Number(/^#(\d+)$/.exec(quantity)?.[1] ?? 0);
  const shared = { called, treatment: called, unit: 'units', quantity, original: '', authorized: '', asked: quantity };
  if (modify && count >= 60) {
    const kept = random.pick([30, 45].filter(number => number < count));
    const rest = { ...shared, original: `#${count}`, authorized: `#${kept}`, asked: `#${count - kept}` };
    return modifiedItem(`${name} #${count}`, `${name} #${kept}`, `${name} #${count - kept}`, 'units', rest);
  }
  const form = random.weighted([
    ['plain', 60],
    ['refills', 16],
    ['directions', 12],
    ['quantity', 8],
    ['retrospective', 4],
  ] as const);
  const directions = random.pick(['one by mouth twice daily', 'one tablet every 8 hours as needed', 'take one daily']);
  const oral = count >= 30 && !/patch|cream|gel|injection/i.test(name);
  if (form === 'retrospective') {
    const printed = `Retrospective ${name} ${quantity} (DOS ${slots.dos})`;
    return item(printed, `${name} ${quantity}`, shared, true);
  }
  const printed =
    form === 'refills'
      ? `${name} ${quantity} with ${random.pick(['1 refill', '2 refills', '3 refills'])}`
      : form === 'directions' && oral
        ? `${name} ${directions} ${quantity}`
        : form === 'quantity' && count
          ? `${name} QTY: ${count}.00`
          : `${name} ${quantity}`;
  return item(printed, printed, shared);
}

/** The form prints what was asked for, what was authorized and what is left; its words are its own. */
export function modifiedItem(
  original: string,
  authorized: string,
  rest: string,
  unit: string,
  slots: Slots,
): InventedItem {
  const remaining = 'The remaining IMR eligible portion of the original request';
  const printed = [
    `${original} was the original request.`,
    `${authorized} was authorized by the Claims Administrator.`,
    `${remaining}, ${rest} is`,
  ].join(' ');
  const request = unit === 'units' ? rest : asRequest(rest);
  return {
    printed,
    request,
    modified: {
      original: unit === 'units' ? original : asRequest(original),
      authorized: unit === 'units' ? authorized : asRequest(authorized),
    },
    retrospective: false,
    slots: { ...slots, item: request },
  };
}

/** The form for what was authorized in another shape, a rental for a purchase. */
export function substitutedItem(original: string, authorized: string): InventedItem {
  const request = asRequest(original);
  const printed = [
    `${original} was the original request.`,
    `The Claims Administrator authorized ${authorized}, leaving the original request IMR eligible.`,
    `The original request, ${request} is`,
  ].join(' ');
  return {
    printed,
    request,
    modified: { original: request, authorized },
    retrospective: false,
    slots: { item: request, treatment: request, called: request },
  };
}
