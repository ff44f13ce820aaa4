const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const WEEK = set('week weeks wk wks');
export const DAY = set('day days');
export const MONTH = set('month months mo mos mth mths');
export const HOUR = set('hour hours hr hrs');
export const REFILL = set('refill refills rf rfs');
export const TIMES = set('x times time');
export const EACH = set('a per each every');
export const VISITS = set('visit visits session sessions treatment treatments appointment appointments tx txs sess');
/** Things counted out; a few of them a day are a dose. */
export const PIECES = set(
  `tablet tablets tab tabs capsule capsules cap caps pill pills patch patches unit units count tube tubes bottle bottles box boxes vial
  vials pair pairs each ea pack packs dose doses syringe syringes kit kits set sets suppository suppositories inhaler inhalers piece pieces
  lozenge lozenges bag bags pads spray sprays`,
);
/** What is done so many times. */
export const PROCEDURES = set(
  `injection injections block blocks consultation consultations consult consults evaluation evaluations study studies mri mris scan scans
  test tests x-ray xray xrays screen screens procedure procedures surgery surgeries eeg emg ncv ekg ecg epidural epidurals unit units
  brace braces pillow pillows`,
);
/** After a number, these make it no amount: "three phase bone scan", "2-level fusion", "48 year old". */
export const NO_AMOUNT_AFTER = set(
  `phase view views level levels lead leads panel in point points step channel channels wheel wheeled tesla t d part parts position
  prong inch inches cm mm lb lbs pound pounds degree degrees feet foot year years yr yrs yo person out over of minute minutes min mins
  compartment compartments ply dimensional way pm am o'clock view mph kg percent weeks' fold ago th st nd rd zone tier`,
);
/** Before a number, these make it no amount: "grade 2", "page 98", "CPT 97110". */
export const NO_AMOUNT_BEFORE = set(
  `grade stage type level levels phase class page pages section sections chapter figure table part cpt code codes hcpcs icd icd9 icd10 dx
  version volume edition age aged room unit claim case number's factor group schedule tylenol vitamin omega step digit ray rays zone tier
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  meds stim vascutherm orthostim t1 t2 gelsyn visco drx beck form`,
);
/** After a length of time, these tell when, not how much: "two weeks ago". */
export const WHEN = set(
  'ago old prior previous earlier later after since post postop postoperative postoperatively status before following from',
);
export const DOSE_AFTER = set(
  'daily bid tid qid qd qhs prn po every twice once nightly hs bedtime q4h q6h q8h q12h q4 q6 q8 q12 orally mouth oral morning day per needed sl',
);
export const QUANTITY_BEFORE = set(
  'qty quantity quantities qnty quan count number dispense disp dispensed total amount',
);
/** Words that may stand between a number and what it counts: "six additional outpatient physical therapy visits". */
export const COUNT_STOPS = set(
  `of for to with in on at per a an the and or x times from by week weeks day days month months refill refills hours over plus until
  was were is are had has have`,
);
