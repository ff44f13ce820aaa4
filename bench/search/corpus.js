// A seeded stream of library records: lengths, categories and term frequencies as published determinations have them
// (Zipf's law over 60,000 words, some 500 words a determination), at a speed that does not slow the index it feeds.

const FREQUENT = `the of and to is for in was with on a not this no that request has be as by or are pain injured worker
medical patient treatment necessary medically right left therapy documentation physical evidence back low shoulder knee
recommended guidelines motion range improvement functional symptoms neck spine report noted exam home lumbar cervical
chronic exercise medication conservative weeks months days injury work diagnosis objective findings tenderness muscle
spasm strain failure positive negative prior completed visits sessions treating physician dated provider radiculopathy
nerve test imaging studies surgery weakness numbness arm leg hip ankle wrist hand elbow foot date full without contrast
support clinical review records criteria benefit additional trial relief daily activities severe mild moderate acute plan
reflexes sensation strength normal decreased intact therapeutic anti-inflammatory opioid dose weaning use risk long term
short tear disc rotator cuff meniscus carpal tunnel sprain contusion fracture anxiety depression sleep gait brace cane`
  .trim()
  .split(/[\s-]+/);

const CLASSES = [
  // category, subcategory, weight, share overturned, items as they are asked for
  [
    'diagnostic-testing',
    'imaging',
    113,
    0.09,
    ['MRI of the {part} without contrast', 'CT of the {part}', 'X-ray of the {part}'],
  ],
  [
    'diagnostic-testing',
    'emg-ncv',
    31,
    0.16,
    ['EMG of the {part}', 'NCV of the {part}', 'EMG/NCV of the bilateral {part}'],
  ],
  ['diagnostic-testing', 'laboratory', 9, 0.07, ['Urine drug screen', 'Laboratory panel']],
  ['surgery', 'arthroscopic', 22, 0.32, ['Arthroscopy of the {part}', 'Arthroscopic repair of the {part}']],
  ['surgery', 'spine', 10, 0.28, ['Fusion of the {part}', 'Decompression of the {part}']],
  ['surgery', 'adjunct', 24, 0.28, ['Associated surgical service: assistant surgeon', 'Pre-operative clearance']],
  [
    'rehabilitation',
    'pt-ot',
    48,
    0.08,
    ['Physical therapy for the {part}, 2 times a week for 6 weeks', 'Twelve visits of physical therapy, {part}'],
  ],
  ['rehabilitation', 'chiropractic', 21, 0.05, ['Chiropractic treatment of the {part}, 8 visits']],
  ['rehabilitation', 'acupuncture', 13, 0.23, ['Acupuncture for the {part}, 6 visits']],
  ['pharmaceuticals', 'opioids', 15, 0.07, ['Tramadol 50 mg #60', 'Norco 10/325 mg #90', 'Percocet 5/325 mg #30']],
  ['pharmaceuticals', 'nsaid', 18, 0.04, ['Naproxen 550 mg #60', 'Ibuprofen 800 mg #90']],
  ['pharmaceuticals', 'muscle-relaxants', 16, 0.04, ['Cyclobenzaprine 7.5 mg #60', 'Tizanidine 4 mg #30']],
  ['pharmaceuticals', 'proton-pump-inhibitors', 10, 0.04, ['Omeprazole 20 mg #60']],
  ['pharmaceuticals', 'topical-compounds', 20, 0.01, ['Compound cream: flurbiprofen 20%, lidocaine 5%']],
  ['dmepos', 'dme', 15, 0.07, ['Brace for the {part}', 'Cold therapy unit, 7 day rental']],
  ['dmepos', 'electrical-stimulation', 13, 0.01, ['TENS unit, 30 day rental', 'Interferential unit']],
  ['injection', 'injection', 12, 0.08, ['Steroid injection of the {part}', 'Facet injection of the {part}']],
  ['home-health', 'home-health', 5, 0.25, ['Home health aide, 4 hours a day']],
  ['evaluation-management', 'medical-specialties', 8, 0.12, ['Consultation with pain management', 'Follow-up visit']],
  ['psych-services', 'therapies', 6, 0.07, ['Cognitive behavioral therapy, 6 visits']],
];
const PARTS = [
  ['low-back', 'lumbar spine'],
  ['neck', 'cervical spine'],
  ['shoulder', 'right shoulder'],
  ['knee', 'left knee'],
  ['wrist', 'right wrist'],
  ['elbow', 'left elbow'],
  ['ankle', 'left ankle'],
  ['hip', 'right hip'],
  ['hand', 'left hand'],
];
const GUIDELINES = [
  ['Chronic Pain Medical Treatment', 2016, 170],
  ['Low Back Complaints', 2004, 60],
  ['Neck and Upper Back Complaints', 2004, 32],
  ['Shoulder Complaints', 2004, 20],
  ['Opioid Treatment', 2016, 19],
  ['Acupuncture Treatment', 2007, 16],
  ['Knee Complaints', 2004, 14],
  ['General Approaches', 2004, 11],
  ['Forearm, Wrist, and Hand Complaints', 2004, 10],
  ['Elbow Complaints', 2007, 5],
  ['Low Back Disorders', 2019, 30],
  ['Opioids', 2017, 12],
  ['Ankle and Foot Complaints', 2004, 2],
];
const SPECIALTIES = [
  ['Family Practice', 43],
  ['Preventive Medicine', 45],
  ['Occupational Medicine', 60],
  ['Physical Medicine & Rehabilitation', 32],
  ['Pain Management', 25],
  ['Internal Medicine', 10],
  ['Orthopedic Surgery', 30],
  ['Neurology', 4],
  ['Chiropractic', 6],
  ['Psychiatry', 3],
  ['Anesthesiology', 9],
  ['Emergency Medicine', 7],
];
const CHECKS = [
  ['rationale-concludes', 'block', 3],
  ['issue-body-part-agrees', 'block', 1],
  ['dates-in-order', 'warning', 8],
  ['visits-add-up', 'warning', 6],
  ['guideline-fits-phase', 'note', 40],
  ['no-repeated-word', 'note', 5],
  ['opioid-notice-present', 'block', 1],
];
const LAYOUTS = [
  ['years-and-sections', 50],
  ['credentials-listed', 30],
  ['credentials-in-prose', 18],
  ['documents-reviewed', 2],
];
const CLOSERS = {
  upheld: [
    'So the request is not medically necessary.',
    'The request for {item} is therefore not medically necessary.',
  ],
  overturned: ['So the request is medically necessary.', 'The request for {item} is therefore medically necessary.'],
};
const PHRASES = [
  'physical therapy',
  'range of motion',
  'activities of daily living',
  'home exercise program',
  'carpal tunnel',
  'rotator cuff tear',
  'straight leg raise',
  'functional improvement',
  'red flag',
  'failure of conservative care',
];

/** Small fast random numbers from a seed (mulberry32), as unsigned 32-bit integers. */
function randomOf(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
}

function inventWords(count, random) {
  const onsets = 'b c d f g h j k l m n p r s t v w br cl dr pl st tr'.split(' ');
  const vowels = 'a e i o u ai ou'.split(' ');
  const codas = ['', '', '', '', 'n', 'r', 's', 'l'];
  const pick = list => list[random() % list.length];
  const words = [...new Set(FREQUENT)];
  const seen = new Set(words);
  while (words.length < count) {
    let word = '';
    for (let i = 2 + (random() % 2); i > 0; i--) word += pick(onsets) + pick(vowels) + pick(codas);
    if (!seen.has(word)) {
      seen.add(word);
      words.push(word);
    }
  }
  return words;
}

/** A table of 2^18 draws by weight: one random number gives one value. */
function drawTable(weights, size = 1 << 18) {
  const table = new Uint32Array(size);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let at = 0;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i];
    const to = Math.round((sum / total) * size);
    while (at < to) table[at++] = i;
  }
  return table;
}

export const VOCABULARY = 60_000;

/** Yields `count` library records for a seed; the same seed gives the same records. */
export function* corpus(count, seed = 1) {
  const random = randomOf(seed);
  const words = inventWords(VOCABULARY, randomOf(7));
  const zipf = drawTable(
    words.map((_, rank) => 1 / (rank + 3) ** 1.02),
    1 << 21,
  );
  const mask = (1 << 21) - 1;
  const draw = list => {
    const table = drawTable(
      list.map(entry => entry[entry.length === 5 ? 2 : entry.length - 1]),
      4096,
    );
    return () => list[table[random() & 4095]];
  };
  const drawClass = draw(CLASSES);
  const drawGuideline = draw(GUIDELINES);
  const drawSpecialty = draw(SPECIALTIES);
  const drawCheck = draw(CHECKS);
  const drawLayout = draw(LAYOUTS);
  const share = () => random() / 4294967296;

  // Words cluster: each determination draws a few of its own and uses them again.
  const prose = (length, own) => {
    const parts = [];
    let sentence = 0;
    for (let i = 0; i < length; i++) {
      const roll = random();
      let word;
      if ((roll & 63) === 0) word = PHRASES[(roll >>> 6) % PHRASES.length];
      else if ((roll & 7) === 1) word = own[(roll >>> 6) % own.length];
      else word = words[zipf[(roll >>> 6) & mask]];
      parts.push(sentence === 0 ? `${word[0].toUpperCase()}${word.slice(1)}` : word);
      if (++sentence > 8 + (roll >>> 28)) {
        if (i + 1 < length) parts[parts.length - 1] += '.';
        sentence = 0;
      }
    }
    // One flat string: a rope of five hundred words would be paid for by whoever reads it first.
    return `${parts.join(' ')}.`;
  };
  const lengthOf = (median, min, max) =>
    Math.max(min, Math.min(max, Math.round(median * Math.exp((share() + share() + share() - 1.5) * 0.9))));

  for (let n = 0; n < count; n++) {
    const own = Array.from({ length: 12 }, () => words[zipf[random() & mask]]);
    const items = [];
    const howMany = share() < 0.62 ? 1 : share() < 0.5 ? 2 : share() < 0.4 ? 3 : 4 + (random() % 4);
    for (let number = 1; number <= howMany; number++) {
      const [category, subcategory, , overturned, forms] = drawClass();
      const [part, said] = PARTS[Math.floor(share() ** 1.7 * PARTS.length)];
      const text = forms[random() % forms.length].replace('{part}', said);
      const decision = share() < overturned ? 'overturned' : 'upheld';
      const cited = [drawGuideline()];
      if (share() < 0.3) cited.push(drawGuideline());
      const closer = CLOSERS[decision][random() & 1].replace('{item}', text);
      items.push({
        number,
        text,
        decision,
        category,
        subcategory,
        bodyParts: text.includes(said) ? [part] : [],
        treatments: [],
        drugs: [],
        citations: cited.map(([title, year]) => ({ by: 'reviewer', source: 'MTUS', title, year })),
        claimsAdministratorGuideline: null,
        reviewerGuideline: cited
          .map(
            ([title, year]) =>
              `Decision based on MTUS ${title} ${year}, Section(s): ${words[FREQUENT.length + (random() % 400)]}.`,
          )
          .join(' '),
        rationale: { text: `${prose(lengthOf(howMany > 2 ? 70 : 125, 20, 850), own)} ${closer}`, sentences: [] },
      });
    }
    const findings =
      share() < 0.45
        ? Array.from({ length: 1 + (random() & 1) }, () => {
            const [check, severity] = drawCheck();
            return { check, severity, issue: 1 + (random() % howMany) };
          })
        : [];
    const specialties = [drawSpecialty()[0]];
    if (share() < 0.3) specialties.push(drawSpecialty()[0]);
    const day = new Date(Date.UTC(2013, 6, 1) + (random() % 3800) * 86_400_000).toISOString().slice(0, 10);
    const id = n.toString(16).padStart(8, '0') + random().toString(16).padStart(8, '0') + 'c0ffee'.repeat(8);
    yield {
      id,
      shortId: id.slice(0, 12),
      caseNumber: `CM${day.slice(2, 4)}-${String(n % 10_000_000).padStart(7, '0')}`,
      decisionDate: day,
      dateOfInjury: null,
      urDenialDate: null,
      applicationReceived: null,
      layout: drawLayout()[0],
      invented: true,
      importedAt: '2026-01-01T00:00:00.000Z',
      specialties,
      summary: { text: prose(lengthOf(218, 79, 734), own), sentences: [] },
      items,
      findings,
    };
  }
}

/** The words by rank, most frequent first: what the benchmark draws its queries from. */
export const wordsByRank = () => inventWords(VOCABULARY, randomOf(7));
