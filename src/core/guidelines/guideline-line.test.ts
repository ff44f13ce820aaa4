import { describe, expect, test } from 'vitest';
import { type Citation, parseGuidelineLine } from './index.ts';

/** A citation in one line: source, title, chapter, year, sections, pages. */
const inShort = ({ source, title, chapter, year, sections, pages }: Citation): string =>
  [source, title, chapter ? `ch. ${chapter}` : '', year ?? '', sections.join(' + '), pages.join(' & ')]
    .map(String)
    .filter(part => part !== '')
    .join(' | ');
const cited = (line: string): string[] => parseGuidelineLine(line).citations.map(inShort);
const ODG = 'ODG | Official Disability Guidelines (ODG)';
const outside = (text: string): string => `Decision based on Non-MTUS Citation ${text}.`;
const mtus = (text: string): string => `Decision based on MTUS ${text}.`;

describe('what a guideline line rests on', () => {
  test('a line that cites no medical evidence has no citation', () => {
    const parsed = parseGuidelineLine('The Expert Reviewer did not cite any medical evidence.');
    expect(parsed).toEqual({ basis: 'none-cited', citations: [] });
  });
  test('"did not base their decision on the MTUS" is no citation of the MTUS', () => {
    const parsed = parseGuidelineLine(
      `The Claims Administrator did not base their decision on the MTUS. ${outside('ODG')}`,
    );
    expect(parsed.basis).toBe('outside-mtus');
    expect(parsed.citations.map(inShort)).toEqual([ODG]);
  });
  test('MTUS alone, MTUS with another, and outside the MTUS are told apart', () => {
    expect(parseGuidelineLine(mtus('Knee Complaints 2004')).basis).toBe('mtus');
    expect(parseGuidelineLine(`${mtus('Knee Complaints 2004')} ${outside('ODG')}`).basis).toBe('mtus-and-other');
    const line = `The Expert Reviewer based the decision on recommendation(s) outside of the MTUS Guidelines. ${outside('ODG')}`;
    expect(parseGuidelineLine(line).basis).toBe('outside-mtus');
  });
  test('a text that is no guideline line is unread, not guessed at', () => {
    expect(parseGuidelineLine('The worker walked in.')).toEqual({ basis: 'unread', citations: [] });
    expect(parseGuidelineLine('')).toEqual({ basis: 'unread', citations: [] });
  });
});

/** Lines of the printed form and what they cite. */
const lines: [line: string, ...citations: string[]][] = [
  [mtus('ACOEM Chapter 12 Low Back Complaints Page(s): 298'), 'MTUS | Low Back Complaints | ch. 12 | 298'],
  [
    mtus('Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98, 99'),
    'MTUS | Chronic Pain Treatment Guidelines | Physical Medicine | 98 & 99',
  ],
  [
    mtus('Chronic Pain Treatment Guidelines Manual therapy & manipulation Page(s): 57-61'),
    'MTUS | Chronic Pain Treatment Guidelines | Manual therapy & manipulation | 57-61',
  ],
  [
    mtus('Knee Complaints 2004, and Shoulder Complaints 2004'),
    'MTUS | Knee Complaints | 2004',
    'MTUS | Shoulder Complaints | 2004',
  ],
  [
    outside('ACOEM Practice Guidelines, Second Edition, Chapter 13 (update 1/31/2008) Knee Complaints page 12'),
    'ACOEM | Knee Complaints | ch. 13 | 2008 | 12',
  ],
  [
    outside('ODG (Official Disability Guidelines); Physical Therapy Guidelines'),
    `${ODG} | Physical Therapy Guidelines`,
  ],
  [
    outside('Official Disability Guidelines (ODG), Low Back Chapter, Physical Therapy'),
    `${ODG} | Low Back Chapter + Physical Therapy`,
  ],
  [
    outside('Official Disability Guidelines (ODG) low back chapter on traction'),
    `${ODG} | low back chapter + traction`,
  ],
  [
    mtus('General Approaches 2004, Section(s): Initial Approaches to Treatment'),
    'MTUS | General Approaches | 2004 | Initial Approaches to Treatment',
  ],
  [
    mtus('Elbow Complaints 2007, Section(s): Initial Care, and Forearm, Wrist, and Hand Complaints 2004'),
    'MTUS | Elbow Complaints | 2007 | Initial Care',
    'MTUS | Forearm, Wrist, and Hand Complaints | 2004',
  ],
  [
    mtus('Elbow Complaints 2007, Section(s): 326, Diagnostic Criteria'),
    'MTUS | Elbow Complaints | 2007 | Diagnostic Criteria | 326',
  ],
  [
    mtus('Postsurgical Treatment 2009, Section(s): Knee, Forearm, Wrist, & Hand'),
    'MTUS | Postsurgical Treatment | 2009 | Knee + Forearm, Wrist, & Hand',
  ],
  [
    mtus(
      'Chronic Pain Medical Treatment 2009, Section(s): TENS, chronic pain (transcutaneous electrical nerve stimulation)',
    ),
    'MTUS | Chronic Pain Medical Treatment | 2009 | TENS, chronic pain (transcutaneous electrical nerve stimulation)',
  ],
  [
    mtus(
      'Chronic Pain Medical Treatment 2016 Guidelines, Section(s): Introduction, NSAIDs, GI symptoms & cardiovascular risk',
    ),
    'MTUS | Chronic Pain Medical Treatment | 2016 | Introduction + NSAIDs, GI symptoms & cardiovascular risk',
  ],
  [
    mtus('Chronic Pain Medical Treatment 2016, Section(s): Benzodiazepines, Opioid dependence, maintenance'),
    'MTUS | Chronic Pain Medical Treatment | 2016 | Benzodiazepines + Opioid dependence, maintenance',
  ],
  [
    mtus('Opioid Treatment 2016, Section(s): 1.4 Opioids for Slow Pain: Mild Injuries'),
    'MTUS | Opioid Treatment | 2016 | 1.4 Opioids for Slow Pain: Mild Injuries',
  ],
  [
    mtus('Low Back Disorders 2016, Section(s): Diagnostic Tests, and Opioids 2017, Section(s): Acute Pain'),
    'MTUS | Low Back Disorders | 2016 | Diagnostic Tests',
    'MTUS | Opioids | 2017 | Acute Pain',
  ],
  [
    mtus('ACOEM Chapter 8 Neck and Upper Back Complaints, Chapter 12 Low Back Complaints Page(s): 177-179, 303'),
    'MTUS | Neck and Upper Back Complaints | ch. 8',
    'MTUS | Low Back Complaints | ch. 12 | 177-179 & 303',
  ],
  [
    mtus('ACOEM Chapter 12 Low Back Complaints Page(s): 303,Chronic Pain Treatment Guidelines Opioids Page(s): 78'),
    'MTUS | Low Back Complaints | ch. 12 | 303',
    'MTUS | Chronic Pain Treatment Guidelines | Opioids | 78',
  ],
  [
    mtus('Nail Matters 2024, Section(s): Summary, and Knee Disorders 2019'),
    'MTUS | Nail Matters | 2024 | Summary',
    'MTUS | Knee Disorders | 2019',
  ],
  [mtus('ACOEM Guidelines 2004, Chapter 13 Knee Complaints'), 'MTUS | Knee Complaints | ch. 13'],
  [
    mtus('Chronic Pain Treatment Guidelines Exercise Page(s): 46, 8 C.C.R. (effective July 18, 2009)'),
    'MTUS | Chronic Pain Treatment Guidelines | Exercise | 46',
  ],
  [
    outside('Tiller A, et al. ODG by MCG, Neck Chapter - Braces'),
    'other | Tiller A, et al',
    `${ODG} | Neck Chapter + Braces`,
  ],
  [mtus('Forewarm, Wrist, and Hand Complaints 2004'), 'MTUS | Forewarm, Wrist, and Hand Complaints | 2004'],
  [
    outside('ACOEM Occupational Medicine Practice Guidelines, 3rd ed., Knee Disorders, pg. 12'),
    'ACOEM | Knee Disorders | 12',
  ],
  [
    outside('ACOEM Guidelines, Chapter 7, Independent Medical Examinations and Consultations, page 137'),
    'ACOEM | Independent Medical Examinations and Consultations | ch. 7 | 137',
  ],
  [
    outside('ODG Forearm, Wrist and Hand Chapter (updated 1/2/16) Splints'),
    `${ODG} | 2016 | Forearm, Wrist and Hand Chapter + Splints`,
  ],
  [
    outside(
      'ODG, Low back, Lumbar & Thoracic (Acute & Chronic) - Corsets Tiller A. Occupational medicine practice guidelines, 2nd edition (2004) p 12',
    ),
    `${ODG} | Low back, Lumbar & Thoracic (Acute & Chronic) + Corsets`,
    'ACOEM | Occupational medicine practice guidelines | 2004 | 12',
  ],
  [
    outside('ODG Hip, MRI and Other Medical Treatment Guidelines ACOEM Hip and Groin Disorders, MRI'),
    `${ODG} | Hip + MRI`,
    'ACOEM | Hip and Groin Disorders | MRI',
  ],
  [
    outside('Official Disability Guidelines (ODG) Knee and Leg Section/Physical Medicine Topic'),
    `${ODG} | Knee and Leg Section + Physical Medicine Topic`,
  ],
  [outside('Official Disability Guidelines, 2016, Web Version, Hearing aids'), `${ODG} | 2016 | Hearing aids`],
  [outside('Disability Guidelines (ODG), Pain'), `${ODG} | Pain`],
  [
    outside('http://www.example.org/beds-and- mattresses, https://example.net/walkers'),
    'other | http://www.example.org/beds-and-mattresses',
    'other | https://example.net/walkers',
  ],
  [
    outside('Tiller A, et al. Bracing of the thumb. Hand Reports 2011; 4(2): 33-39; Moss B. Grip. Work 2009'),
    'other | Tiller A, et al. Bracing of the thumb. Hand Reports 2011; 4(2): 33-39 | 2011',
    'other | Moss B. Grip. Work 2009 | 2009',
  ],
  [outside('Sildenafil, accessed from UpToDate.com on 12/17/2016'), 'other | Sildenafil'],
];

describe('each guideline named is one citation', () => {
  test.each(lines)('%s', (line, ...citations) => {
    expect(cited(line)).toEqual(citations);
  });

  test('a citation says where in the line it stands', () => {
    const line = `${mtus('Knee Complaints 2004, Section(s): Special Studies')} ${outside('ODG Knee')}`;
    const printed = parseGuidelineLine(line).citations.map(({ start, end }) => line.slice(start, end));
    expect(printed).toEqual(['Knee Complaints 2004, Section(s): Special Studies', 'ODG Knee']);
  });
});
