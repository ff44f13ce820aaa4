/**
 * What determinations most often say is missing, and what in a summary shows that it is not. `called` ends the sentence
 * "expected ...". A subject is named by `thing` (its words, which the claim must deny) or by `outright` (the whole claim).
 */
export interface ClaimSubject {
  readonly id: string;
  readonly called: string;
  readonly thing?: RegExp;
  readonly outright?: RegExp;
  /** Words beside the claim that let it be true although the thing is there: "progressive", "adequate". */
  readonly weakened?: RegExp;
  /** What shows it, in a sentence of the summary that is not negated. */
  readonly shown: RegExp;
  /** What else must agree between the claim, the item and the summary's words. An item of no limb may be of any. */
  readonly agree?: 'limb' | 'limb-if-named' | 'joint' | 'part' | 'no-other-part' | 'treatment' | 'drug';
  /** Words of a later sentence of the summary by which the thing had gone. */
  readonly later?: RegExp;
  /** Words anywhere in the summary that leave the claim true. */
  readonly unless?: RegExp;
}

const FUNCTION_WORDS =
  'function\\w*|activit(?:y|ies)|ADLs?|daily living|range of motion|mobility|strength|walking|(?:standing|sitting|walking) tolerance|endurance';
const words = (source: string): RegExp => new RegExp(source, 'gi');

export const CLAIM_SUBJECTS: readonly ClaimSubject[] = [
  {
    id: 'functional-improvement',
    called: 'the improvement in function that the summary tells of',
    thing: words(
      `\\b(?:functional|objective(?:ly)?(?:,? (?:and|or) functional)?) (?:functional )?(?:improvements?|gains?|benefits?|progress)\\b|\\bimprove(?:ments?|d)(?: in| of)? (?:function\\w*|activit(?:y|ies)|ADLs?)\\b|\\bincreased? (?:in )?function\\b|\\bimprovement or change in function\\b`,
    ),
    weakened:
      /\bquantif|\b(?:future|continued|further|additional|sustained|lasting|long[- ]term|home exercise)\b(?! session)/i,
    shown: words(
      `\\b(?:improve[sd]?|improvements?|improving|gains?|increased?(?= (?:in )?(?:function|range|strength|mobility|endurance|tolerance)))\\b[^.;]{0,60}\\b(?:${FUNCTION_WORDS})\\b(?:[^.;,]{0,40}(?:percent|%))?|\\b(?:function\\w*|activities of daily living|ADLs?)\\b[^.;]{0,25}\\b(?:improved|increased|better)\\b|\\bable to (?:walk|stand|sit|perform|do|lift|return|sleep)\\b[^.;]{0,40}\\b(?:longer|more|farther|further|better|again)\\b`,
    ),
    unless:
      /\b(?:no|not|without|lack of|minimal|little) (?:\w+ ){0,4}(?:functional|function|improvement|benefit|progress)\b|\b(?:did|does|has) not (?:help|improve)/i,
    agree: 'treatment',
  },
  {
    id: 'pain-relief',
    called: 'the relief of pain that the summary tells of',
    thing: words(
      '\\b(?:pain relief|relief of pain|reduction (?:in|of) pain|decrease (?:in|of) pain|pain reduction|analgesia|decreased pain|improvement in pain)\\b',
    ),
    weakened: /\b(?:\d+ ?(?:%|percent)|long[- ]term|lasting|sustained|functional|function)\b/i,
    shown: words(
      '\\b(?:pain|relief|improve\\w*)\\b[^.;]{0,50}\\bfrom \\d[^.;]{0,24}\\bto \\d{1,2}\\b[^.;]*|\\b\\d{1,3} ?(?:%|percent) (?:pain )?(?:relief|reduction|improvement|decrease|less pain)\\b[^.;]*',
    ),
    agree: 'drug',
  },
  {
    id: 'nerve-deficit',
    called: 'the finding that the summary tells of',
    thing: words(
      '\\b(?:neurolog\\w+|nerve(?: root)?|neural|motor|sensory)(?:,? (?:or|and|and\\/or) \\w+)? (?:deficits?|dysfunctions?|abnormalit\\w+|compromise|impairments?|findings|problems?|changes|loss)\\b',
    ),
    weakened:
      /\b(?:progress\w*|severe|worsening|new|changes? in|bowel|bladder|emergent|equivocal|unequivocal|surgical|imaging|x-?rays?|MRI|CT)\b/i,
    shown: words(
      '\\b(?:decreased|diminished|reduced|impaired|altered|absent|loss of|lack of)(?: light touch)?(?: \\w+){0,2} (?:sensation|sensory|sensibility)\\b|\\bsensation (?:is |was )?(?:decreased|diminished|reduced|impaired|absent)\\b|\\b(?:decreased|diminished|reduced|absent)(?: \\w+){0,3} reflex(?:es)?\\b|\\breflexes are (?:decreased|diminished|absent)\\b|\\b(?:strength|motor(?: \\w+)?)\\b[^.;,]{0,40}\\b[0-4]-?(?: ?\\/ ?| out of | over | of |-)5\\b|\\b[0-4]-? ?(?:\\/| out of | of | over |-) ?5 (?:\\w+ ){0,2}strength\\b|\\bfoot drop\\b|\\bhyp(?:o)?esthesia\\b',
    ),
    later:
      /\bsensation (?:is |was |remained )?(?:grossly )?(?:intact|normal)|\bneurolog\w+ (?:exam\w* )?(?:is |was )?(?:intact|normal|unremarkable)|\bnormal sensation/i,
    agree: 'limb',
  },
  {
    id: 'radiculopathy',
    called: 'the finding along a nerve root that the summary tells of',
    thing: words('\\b(?:(?:lumbar|cervical|active) )*radiculopathy\\b'),
    weakened:
      /\b(?:levels?|imaging|MRI|electro\w*|EMG|corroborat\w*|progress\w*|severe|new|chronic|acute|confirm\w*|diagnos\w+|clear|unequivocal|due to|suspect\w*|verif\w*)\b/i,
    shown: words(
      '\\b(?:decreased|diminished|reduced|absent|impaired)(?: light touch)?(?: \\w+){0,2} sensation\\b[^.;,]{0,40}\\b(?:[CL]\\d|S1|dermatom\\w+)',
    ),
    agree: 'limb',
  },
  {
    id: 'radicular-complaint',
    called: 'the radiating pain that the summary tells of',
    thing: words(
      '\\bradicular (?:pain |leg |arm )*(?:complaints?|symptoms?|pain)\\b|\\bradiating (?:pain|symptoms?)\\b|\\bradiation of pain\\b',
    ),
    weakened: /\bdermatom\w*|\bprogressive|\bsevere|\bcorroborat/i,
    shown: words(
      '\\b(?:radiat(?:es|ing|ed)|radiation)\\b[^.;]{0,40}\\b(?:legs?|arms?|extremit(?:y|ies)|thighs?|calf|calves|foot|feet|hands?|fingers?|forearms?|knees?)\\b',
    ),
    agree: 'limb',
  },
  {
    id: 'functional-deficit',
    called: 'the difficulty in daily life that the summary tells of',
    thing: words('\\bfunctional (?:deficits?|limitations?|impairments?|loss)\\b'),
    weakened:
      /\b(?:remaining|residual|specific|physical exam\w*|quantif\w*|measur\w*|baseline|ongoing|objective|significant|severe|home exercise|improve\w*)\b/i,
    shown: words(
      '\\b(?:difficulty|trouble) (?:with |in )?(?:performing|doing|dressing|walking|standing|sitting|lifting|gripping|her activities|his activities|activities|self-?care)\\b[^.;]{0,50}|\\b(?:unable to|cannot) (?:stand|walk|lift|bear weight|transfer|dress|shower|perform)\\b[^.;]{0,40}',
    ),
    agree: 'no-other-part',
  },
  {
    id: 'surgery-planned',
    called: 'the operation that the summary says is planned',
    thing: words(
      '\\b(?:plans? for surgery|surgical plans?|planned surger(?:y|ies)|planned (?:invasive |surgical )?procedures?|surgery (?:is |was |being )?(?:planned|considered|contemplated|scheduled))\\b',
    ),
    weakened: /\b(?:imminent\w*|eminent\w*|immediate|willing\w*|outcome|result)\b/i,
    shown: words(
      '\\b(?:plan(?:s|ned|ning)?|scheduled|proceed\\w*)\\b(?:(?!consult|evaluat|refer|opinion|not\\b)[^.;]){0,50}\\b(?:surgery|arthroscop\\w+|fusion|discectomy|laminectomy|arthroplasty)\\b',
    ),
    agree: 'joint',
  },
  {
    id: 'examination-documented',
    called: 'the examination that the summary tells of',
    outright:
      /\b(?:there (?:is|was|were|are) )?no (?:documented )?(?:physical |objective )?(?:examination|exam)(?: findings)? (?:is|was|were|are) (?:documented|provided|recorded|noted|included|submitted)|\bphysical examination (?:findings )?(?:is|was|were|are) not (?:documented|provided|recorded|included|submitted)/gi,
    weakened: /\b(?:of the|for the|other|recent|updated|new|detailed|complete|neurolog\w+|neck|back|knee|shoulder)\b/i,
    shown:
      /\b(?:physical exam\w*|examination|objective findings?)\b[^.;]{0,30}\b(?:noted|revealed|showed|demonstrated|included?|reveals?|shows)\b[^.;]{3,60}/gi,
    unless: /\bexam\w*[^.;]{0,20}\b(?:not|illegible)\b/i,
  },
  {
    id: 'diagnosis-given',
    called: 'the diagnosis that the summary gives',
    outright:
      /\b(?:there (?:is|was|were|are) )?no (?:\w+ )?diagnos[ei]s (?:is|was|were|are|has been|have been) (?:documented|provided|listed|given|noted)/gi,
    weakened: /\b(?:secondary|other|new|psych\w*|differential|definitive|specific|clear)\b/i,
    shown: /\b(?:diagnos[ei]s (?:is|are|was|were|included?|includes)|diagnosed (?:as|with))\b[^.;]{5,70}/gi,
  },
  {
    id: 'part-complained-of',
    called: 'the complaint that the summary tells of',
    outright:
      /\b(?:there (?:is|was|are|were) )?no (?:documented )?(?:[a-z]+ )?(?:[a-z]+ )?complaints?\b(?! of (?:any|other))(?: of [a-z ]{3,24}pain)?/gi,
    weakened:
      /\b(?:other|new|radicular|neurolog\w+|subjective|further|recent|documentation|systemic|radiat\w+|numb\w*|severe|acute|associated)\b/i,
    shown:
      /\b(?:complain\w*|reports?|reported|presents? with|presented with)\b[^.;]{0,80}\b(?:pain|stiffness|discomfort|ache|soreness)\b[^.;]{0,30}/gi,
    agree: 'part',
  },
  {
    id: 'muscle-spasm',
    called: 'the spasm that the summary tells of',
    thing: words('\\b(?:muscle |muscular |paraspinal |paravertebral |paralumbar )*spasms?\\b'),
    weakened: /\b(?:acute|flare|exacerbation|chronic|severe|improve\w*|decrease\w*|reduc\w*|relie\w+|spasticity)\b/i,
    shown: words(
      '\\b(?:reveal\\w*|not(?:ed|es)|show\\w*|demonstrat\\w+|palpation|tender\\w*|exam\\w*|palpable|objective\\w*|findings?|there (?:is|was|were|are))\\b[^.;]{0,120}\\bspasms?\\b',
    ),
    agree: 'limb-if-named',
  },
  {
    id: 'pain-score',
    called: 'the pain score that the summary tells of',
    outright:
      /\b(?:there (?:is|was|are|were) )?no (?:VAS|visual analog(?:ue)?(?: scale)?|numeric(?:al)?|documented)? ?(?:VAS )?(?:pain )?(?:scores?|ratings?|scale)\b(?= (?:is |was |are |were |were |provided|documented|noted|recorded|reported|in the)|[.,;]|$)|\bpain (?:scores?|levels?|ratings?) (?:is|was|are|were) not (?:documented|provided|noted|recorded|reported|rated)/gi,
    weakened: /\b(?:before|after|with(?:out)?|on and off|using|medication|prior to|response)\b/i,
    shown:
      /\b(?:\d{1,2}(?:\.5)?(?: ?(?:-|to) ?\d{1,2})? ?(?:\/ ?| out of |-over-| over )10|(?:rated|rates)[^.;]{0,30}\b\d{1,2}(?: ?(?:-|to) ?\d{1,2})? (?:on|out of|of)\b[^.;]{0,20}\b10)\b/gi,
    unless: /\bpain (?:levels?|scores?) (?:was|were|is|are) not\b/i,
  },
  {
    id: 'medications-listed',
    called: 'the medications that the summary names',
    outright:
      /\b(?:current )?medications? (?:list |regimen )?(?:is|are|was|were) not (?:documented|listed|provided|specified|noted|included|described|submitted)|\bno (?:current |list of )?medications? (?:list |regimen )?(?:is|are|was|were) (?:documented|listed|provided|specified|noted)|\bdid not (?:note|document|list|specify|provide) (?:what|which|the patient's|any|the)(?: current)? medications\b/gi,
    weakened: /\b(?:response|efficacy|effect|dos(?:e|age)|quantity|failed|tried|previous|prior|other|oral)\b/i,
    shown:
      /\bmedications?(?: regimen| list)?(?: \w+)? (?:include[sd]?|including|consist\w* of|list(?:s|ed)?|(?:was|were|are)(?! not\b)|have included|has included)\b[^.;]{3,60}/gi,
    unless:
      /\bmedications?(?: regimen| list)?[^.;]{0,14}(?:not (?:provided|documented|specified|listed|indicated)|list not)/i,
    agree: 'drug',
  },
  {
    id: 'work-status',
    called: 'the work status that the summary tells of',
    outright:
      /\bwork status(?: documentation)? (?:is|was) (?:not (?:documented|provided|noted|specified|indicated|reported)|illegible|unknown|unclear)|\bno (?:documentation|mention|indication|report) of (?:the )?(?:(?:patient|worker|applicant)'s )?(?:current )?work status/gi,
    shown:
      /\bwork status (?:is|was|remained|included|indicated)\b[^.;]{3,60}|\b(?:returned to|placed on|placed off of|remains? on|released to)\b[^.;]{0,20}\b(?:duty|work|disability|restrictions)\b|\btemporar(?:y|ily)(?: and)? total(?:ly)? (?:disab\w+|psychologically disabled)|\bwork restrictions were imposed/gi,
    unless: /\bwork status (?:is |was )?(?:unclear|unknown|not)/i,
  },
  {
    id: 'part-examined',
    called: 'the examination that the summary tells of',
    outright:
      /\bthere (?:is|was|were) no(?: documented| physical)? (?:examination|exam|examination findings|physical findings) (?:of|for|to|referable to) the [a-z ]{3,30}|\bthere (?:is|was) no (?:documented )?[a-z]+(?: spine)? (?:physical )?examination\b/gi,
    weakened: /\b(?:detailed|complete|comprehensive|neurolog\w+|recent|updated|other|new|psych\w+|mental)\b/i,
    shown: /\b(?:exam\w*|tenderness|tender|range of motion|palpation)\b[^.;]{0,80}/gi,
    agree: 'part',
  },
  {
    id: 'therapy-notes',
    called: 'the physical therapy note that the summary relies on',
    outright:
      /\b(?:there (?:is|are|was|were) )?no (?:physical therapy|PT) (?:progress |treatment |daily )?(?:notes?|reports?|records)\b/gi,
    weakened:
      /\b(?:from|since|after|last|recent|initial|prior|previous|that|which|\d+|showing|documenting|indicating|to (?:show|support))\b/i,
    shown:
      /\bphysical therapy (?:progress |daily |treatment |discharge |re-?evaluation |initial )+(?:note|report|record|evaluation)s?\b[^.;,]{0,30}/gi,
  },
  {
    id: 'side-effects',
    called: 'what the summary says of side effects',
    thing: words('\\b(?:side effects?|adverse effects?|adverse events?)\\b'),
    weakened: /\b(?:severe|risk|potential|monitor\w*|screen\w*|avoid)\b/i,
    shown:
      /\b(?:denie[sd]|reports?|reported|noted?) (?:any |having |no )*(?:medication )?(?:side|adverse) effects?\b|\bside effects? (?:include[sd]?|of|from|were|was)\b[^.;]{0,40}/gi,
    agree: 'drug',
  },
  {
    id: 'drug-screen',
    called: 'the urine drug screen that the summary tells of',
    thing: words('\\burine (?:drug|toxicology) (?:screen\\w*|test\\w*)\\b'),
    weakened:
      /\b(?:recent|random|monitor\w*|baseline|consistent|results?|to include|such as|need|indication for|reason|rationale|why)\b/i,
    shown:
      /\burine (?:drug|toxicology) (?:screen\w*|test\w*|report)\b[^.;]{0,30}\b(?:was|were|dated|performed|consistent|inconsistent|showed|revealed|positive|negative|obtained)\b/gi,
  },
  {
    id: 'visits-counted',
    called: 'the number of visits that the summary gives',
    outright:
      /\b(?:does not (?:include|state|indicate|document|specify|mention)|did not (?:include|state|indicate|document|specify|mention|note)|no (?:documentation|information|mention|indication|record) (?:of|as to|regarding|about)|unclear|unknown|not (?:clear|documented|specified|known)) (?:exactly )?(?:how many|the (?:total |exact )?number of)\b[^.;]{0,60}\b(?:sessions?|visits?|treatments?)\b/gi,
    weakened: /\b(?:requested|authorized|approved|requests?)\b/i,
    shown:
      /(?<!at least )(?<!at least [a-z]{3,10} ?\()\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four)\)? (?:prior |previous |completed |supervised |post-?operative |total )*(?:sessions? of |visits? of )?(?:physical therapy|occupational therapy|chiropractic(?: therapy| care)?|acupuncture|aquatic therapy|massage(?: therapy)?)(?: sessions?| visits?| treatments?)?\b/gi,
    agree: 'treatment',
    unless: /\bunknown (?:amount|number)|\bapproved for|\bordered\b|\bauthorized\b/i,
  },
];

/** Conditions by their common names: "no evidence of depression" beside a diagnosis of it. */
const CONDITIONS: readonly (readonly [called: string, names: string, where?: 'general' | 'limb'])[] = [
  ['depression', 'depress(?:ion|ive disorder)|major depressive disorder|dysthymia', 'general'],
  ['anxiety', 'anxiety(?: disorder| state)?', 'general'],
  [
    'insomnia',
    'insomnia|(?:difficulty|trouble) (?:falling asleep|staying asleep|sleeping)|sleep (?:disturbance|difficult(?:y|ies)|disorder)|sleeplessness',
    'general',
  ],
  ['headaches', '(?<!migraine |tension |cluster |cervicogenic )headaches?', 'general'],
  ['migraine', 'migraines?', 'general'],
  ['osteoarthritis', 'osteoarthr(?:itis|osis)|degenerative joint disease|tricompartmental arthritis'],
  [
    'neuropathic pain',
    'neuropathic pain|(?<!diabetic |peripheral |poly)neuropath(?:y|ies)|neuralgia|causalgia',
    'limb',
  ],
  [
    'gastrointestinal complaints',
    'gastritis|gastroesophageal reflux(?: disease)?|GERD|acid reflux|heartburn|dyspepsia|peptic ulcers?|gastrointestinal (?:upset|symptoms|complaints|distress|disturbance)|stomach upset|GI (?:upset|symptoms|complaints|distress|disturbance)',
    'general',
  ],
  ['hypertension', 'hypertension|high blood pressure', 'general'],
  ['diabetes', 'diabetes(?: mellitus)?|diabetic', 'general'],
  ['constipation', 'constipation', 'general'],
  ['nausea', 'nausea', 'general'],
  ['effusion', 'effusions?'],
  ['locking', 'locking'],
  ['giving way', 'giv(?:es|ing) way|buckling'],
  ['carpal tunnel syndrome', 'carpal tunnel syndrome'],
  ['impingement', 'impingement(?: syndrome)?'],
  ['a rotator cuff tear', 'rotator cuff tears?'],
  ['a meniscal tear', 'menisc(?:al|us) tears?|tears? of the (?:\\w+ ){0,6}meniscus'],
  ['instability', 'instability'],
  ['fibromyalgia', 'fibromyalgia', 'general'],
  ['complex regional pain syndrome', 'complex regional pain syndrome|CRPS|reflex sympathetic dystrophy'],
  ['numbness', 'numbness|paresthesias?|tingling', 'limb'],
  ['swelling', 'swelling|swollen|(?<!marrow )edema', 'limb'],
];

/** A condition denied flatly: an adjective before it, or a cause after it, may leave the claim true. */
const CONDITION_WEAKENED =
  /\b(?:acute|severe|major|significant|progressive|new|symptomatic|end[- ]stage|advanced|recurrent|refractory|failed|uncontrolled|worsening|due to|caused by|secondary to|associated with|related to|as a result|induced|review of systems|history of (?:peptic|GI)|peptic|x-?rays?|radiograph\w*|MRI|imaging|full-thickness|mechanical|risk|post-?operative|treat\w*|improve\w*|decrease\w*|reduc\w*|response|stress fracture|bleeding|dermatom\w*|distribution|pattern|for (?:at least|more than|over)|at least|weeks?|months?|unresponsive|chronic|persistent|lasting|criteria|sufficient|despite|functional|since|prior to|currently?|today)\b/i;

const FLARE = '(?:acute )?(?:flare[- ]?ups?|exacerbations?)';
/** A flare-up comes and goes, and plans speak of it: it must be told as had. */
const FLARE_SUBJECT: ClaimSubject = {
  id: 'condition:a flare-up',
  called: 'a flare-up, as the summary has it',
  thing: words(`\\b${FLARE}\\b`),
  weakened: CONDITION_WEAKENED,
  shown: words(
    `\\b(?:ha[sd]|having|experienc\\w+|suffer\\w+|sustained|reports?|reported|describe[sd]|presents? with|complain\\w*) (?:of )?(?:an? |another |recent |significant |acute |severe )*${FLARE}\\b`,
  ),
};

const NAMED_CONDITIONS: readonly ClaimSubject[] = CONDITIONS.map(([called, names, where]) => ({
  id: `condition:${called}`,
  called: `${called}, as the summary has it`,
  thing: words(`\\b(?:${names})\\b`),
  weakened: CONDITION_WEAKENED,
  shown: words(`\\b(?:${names})\\b`),
  ...(where === 'general' ? {} : { agree: where === 'limb' ? ('limb-if-named' as const) : ('joint' as const) }),
}));

export const CONDITION_SUBJECTS: readonly ClaimSubject[] = [...NAMED_CONDITIONS, FLARE_SUBJECT];
