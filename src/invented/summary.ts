import type { CaseIssue } from './case-issue.ts';
import { earlierVisits } from './earlier-visits.ts';
import { listed, type Slots, say, wordCount } from './phrase.ts';
import { type Random, shuffled } from './random.ts';
import { type Place, placeSlots, type Scene } from './scene.ts';

const OPENERS = [
  'The [injured worker|patient|employee] is {anAge}[-| ]year[-| ]old {sex} who [was injured at work|sustained a work injury|reported an industrial injury] on {injury}[| while {mechanism}].',
  'This case concerns {anAge}-year-old {sex} [with|and] an occupational injury of {injury}[|, sustained while {mechanism}].',
  'The applicant, {anAge}-year-old {sex}, [dates|traces] {his} {bodyParts} complaints to {injury}.',
  'On {injury} the worker, now {anAge}-year-old {sex}, was hurt while {mechanism}.',
  'A {age} year old {sex} filed a claim for an injury of {injury} to the {bodyParts}.',
  'According to the records sent, {worker} is {anAge}-year-old {sex} whose date of injury is {injury}.',
];

/** Sentences that any case may have, "topic: sentence". */
const GENERAL = [
  'work: {He} [works|worked] as [a warehouse picker|a machine operator|a nursing assistant|a line cook|a bus driver|an electrician|a custodian|an office clerk|a farm worker|a roofer].',
  'status: {He} is [working with restrictions|off work|on modified duty with a 15 pound limit|working full duty].',
  'history: The past history includes [seasonal allergies|an appendectomy in youth|thyroid disease|nothing of note].',
  'allergy: {He} reports [no drug allergy|an allergy to penicillin|an allergy to sulfa].',
  'tobacco: {He} does not [use tobacco|smoke or drink].',
  'home: {He} lives with {his} [family|spouse|brother] in a [single-story house|second-floor apartment].',
  'hand: {He} is [right|left]-handed by habit.',
  'vitals: Blood pressure was [118/74|124/80|132/84|128/76] and the pulse [64|72|78|84].',
  'appearance: {He} [appears well|is in no acute distress|looks tired but comfortable].',
  'hobby: Before the injury {he} [coached soccer|gardened|rode a bicycle|danced at church], which {he} has given up.',
  'care: A primary treating physician and [a consultant|two consultants] have seen {him}.',
  'language: The history was taken [through an interpreter|in English].',
  'next: The provider [asked {him} to return in four weeks|scheduled a visit in six weeks].',
  'education: {He} was [taught|shown] how to [lift safely|pace activity] and advised to stay active.',
  'claim: The claim was accepted for the {bodyParts}.',
  'duration: The complaints have been present [since the injury|on and off since the injury].',
  'course: [The course has been slow|Progress is described as uneven], with good days and bad days.',
  'income: {He} worries about [paying the rent|losing the job].',
];

const PLAN = [
  'The plan [of {visit}|] was [to request|a request for] {requests}[|, with a home program meanwhile].',
  'The provider requested {requests}.',
  '[A|The] request for authorization dated {request} asked for {requests}.',
];

/** What the reasons of the issues need the summary to say, what it must not say, and what was asked for. */
export interface SummaryNeeds {
  readonly issues: readonly CaseIssue[];
  /** Words aimed at. */
  readonly length: number;
}

/** The clinical case summary, in the usual order, in one paragraph; and what it tells of the main part's examination. */
export function writeSummary(scene: Scene, needs: SummaryNeeds, random: Random): { text: string; findings: string[] } {
  const [main] = scene.places as [Place];
  const slots = placeSlots(scene, main);
  const absent = needs.issues.flatMap(issue => issue.absent ?? []);
  const taken = new Set<string>();
  const findings: string[] = [];
  const sentences: Record<Section, string[]> = {
    opening: [],
    past: [],
    earlier: [],
    study: [],
    complaint: [],
    exam: [],
    other: [],
    plan: [],
  };
  const mechanism = say(random.pick(main.part.mechanisms), slots, random);
  sentences.opening.push(say(random.pick(OPENERS), { ...slots, mechanism }, random));
  sentences.opening.push(diagnoses(scene, random));
  for (const record of needs.issues.flatMap(issue => issue.records)) {
    if (record.topic) taken.add(record.topic);
    if (!sentences[record.section].includes(record.text)) sentences[record.section].push(record.text);
  }
  sentences.plan.push(say(random.pick(PLAN), { ...slots, requests: listed(requestsOf(needs.issues)) }, random));
  sentences.plan.push(...utilizationReview(needs.issues, slots, random));
  const score = `score/complaint: ${say('[The pain is rated|{He} rates the pain] {score}/10.', slots, random)}`;
  const extras = shuffled([score, ...optional(scene, random)], random);
  let length = wordCount(Object.values(sentences).flat().join(' '));
  for (const extra of extras) {
    if (length >= needs.length) break;
    const [head, text] = split(extra);
    const [topic, section] = head.split('/') as [string, Section];
    if (taken.has(topic) || absent.some(pattern => pattern.test(text))) continue;
    taken.add(topic);
    sentences[section].push(text);
    if (/^(?:exam|complaint)$/.test(section) && !/\d$/.test(topic)) findings.push(text);
    length += wordCount(text);
  }
  const visits = earlierVisits(scene, main, Math.max(0, Math.round((needs.length - length) / 22)), random);
  sentences.earlier.push(...visits.filter(text => !absent.some(pattern => pattern.test(text))));
  findings.push(...sentences.earlier);
  return { text: joined(sentences, slots, random), findings };
}

type Section = 'opening' | 'earlier' | 'past' | 'study' | 'complaint' | 'exam' | 'other' | 'plan';

function joined(sentences: Record<Section, string[]>, slots: Slots, random: Random): string {
  const { opening, earlier, past, study, complaint, exam, other, plan } = sentences;
  const [first, ...rest] = exam;
  const visit = say(
    '[The latest report is dated {visit}.|The most recent visit took place on {visit}.|A progress report of {visit} is the newest on file.|{He} was last seen on {visit}.]',
    slots,
    random,
  );
  const examined = first
    ? [
        say('[On examination:|The examination follows.|Findings were these.] {first}', { ...slots, first }, random),
        ...rest,
      ]
    : [];
  const order = random.chance(0.5)
    ? [opening, other.slice(0, 3), past, earlier, study, [visit], complaint, examined, other.slice(3), plan]
    : [opening, past, earlier, [visit], complaint, other, examined, study, plan];
  return order
    .flat()
    .join(' ')
    .replace(/On examination: /, 'On examination the following was noted. ');
}

function diagnoses(scene: Scene, random: Random): string {
  const style = random.int(0, 2);
  const names = scene.places.flatMap(place =>
    random.some(place.part.diagnoses, random.int(1, 2)).map(([name, icd9, icd10]) => {
      const said = say(name, placeSlots(scene, place), random);
      const code = scene.dates.visit < '2015-10-01' ? icd9 : icd10;
      return style === 0 ? `${said} (${code})` : said;
    }),
  );
  return say(
    `[The diagnoses are|Diagnoses include|{He} is treated for] ${listed([...new Set(names)])}.`,
    scene.slots,
    random,
  );
}

const requestsOf = (issues: readonly CaseIssue[]): string[] =>
  issues.map(({ item }) => item.modified?.original ?? item.request);

/** Says for each item what utilization review did: denied it, or authorized a part. */
function utilizationReview(issues: readonly CaseIssue[], slots: Slots, random: Random): string[] {
  const modified = issues.filter(({ item }) => item.modified);
  const denied = issues.filter(({ item }) => !item.modified);
  const texts: string[] = [];
  if (denied.length > 0) {
    const what =
      denied.length > 4 || random.chance(0.3)
        ? modified.length
          ? 'the other requests'
          : denied.length > 1
            ? 'the requests'
            : 'the request'
        : listed(denied.map(({ item }) => item.request));
    texts.push(
      say(
        '[Utilization review denied {what} on {ur}.|The utilization review decision of {ur} denied {what}.|On {ur} utilization review denied {what}.]',
        { ...slots, what },
        random,
      ),
    );
  }
  for (const { item } of modified)
    texts.push(
      say(
        '[Utilization review of {ur} modified the request for {original} and authorized {authorized}.|On {ur} utilization review modified {original}, authorizing {authorized}.]',
        { ...slots, ...item.modified },
        random,
      ),
    );
  return texts;
}

/** Sentences the case can do without, as "topic/section: sentence". */
function optional(scene: Scene, random: Random): string[] {
  const said = scene.places.flatMap((place, at) => {
    const slots = placeSlots(scene, place);
    const tag = (section: Section, lines: readonly string[]): string[] =>
      lines.map(line => {
        const [topic, text] = split(line);
        return `${at > 0 ? `${topic}${at}` : topic}/${section}: ${say(text, slots, random)}`;
      });
    return [
      ...tag('complaint', place.part.complaints),
      ...tag('exam', place.part.examination),
      ...tag('study', place.part.studies),
    ];
  });
  return [...said, ...GENERAL.map(line => `${split(line)[0]}/other: ${say(split(line)[1], scene.slots, random)}`)];
}

export function split(line: string): [head: string, text: string] {
  const at = line.indexOf(': ');
  return [line.slice(0, at), line.slice(at + 2)];
}
