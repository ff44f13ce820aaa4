import { makeRandom, type Random } from './random.ts';

/** Words of a corpus, the most used first: real ones at the head, then made-up terms, drug names and codes by the ten thousand. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** A word, the r-th about 1/r as often as the first. */
  draw(random: Random): string;
}

const PREFIXES =
  ' peri sub inter intra para supra infra endo epi hyper hypo micro macro poly pseudo retro trans ante post'.split(' ');
const ROOTS =
  'arthr neur oste my tend burs chondr spondyl cervic lumb sacr ili femor tibi fibul radi uln carp tars crani derm vascul angi phleb cardi pulmon gastr enter hepat nephr cyst cephal ocul aur rhin'.split(
    ' ',
  );
const SUFFIXES =
  'itis algia osis opathy ectomy otomy oplasty ogram oscopy odynia omalacia olysis odesis orrhaphy ostomy ometry ogenic otrophic al ar otoxic oma emia otherapy ologic'.split(
    ' ',
  );
const SYLLABLES =
  'za vel tor nex qui lor med pra ixa cel tri ben dol ora syn flu ket vax rin pol xen bri lum dex zor ami cor vio nal fen sul tam oxi per'.split(
    ' ',
  );

const SIZE = 60_000;

/** Builds the vocabulary of a seed on the words given, which keep their order. */
export function makeVocabulary(known: readonly string[], seed: number): Vocabulary {
  const random = makeRandom(seed, 0x70cab);
  const words = new Set(known);
  const makers = [medicalTerm, medicalTerm, brandName, code, surname];
  while (words.size < SIZE) words.add(random.pick(makers)(random));
  const list = [...words];
  const span = Math.log(list.length);
  return { words: list, draw: ({ next }) => list[Math.floor(Math.exp(next() * span)) - 1] as string };
}

const medicalTerm = (random: Random): string => random.pick(PREFIXES) + random.pick(ROOTS) + random.pick(SUFFIXES);

export function brandName(random: Random): string {
  const name = random.pick(SYLLABLES) + random.pick(SYLLABLES) + (random.chance(0.6) ? random.pick(SYLLABLES) : '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const code = (random: Random): string =>
  `${random.pick(['M', 'S', 'G', 'F', 'T', 'K'])}${random.int(10, 99)}.${random.int(0, 999)}`;

const surname = (random: Random): string =>
  `${brandName(random)}${random.pick(['son', 'berg', 'ova', 'ley', 'ez', 'ian'])}`;
