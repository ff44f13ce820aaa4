/** Where on the body a part lies; wide parts ("upper extremity") have regions of their own. */
export type BodyRegion =
  | 'head'
  | 'eye'
  | 'spine'
  | 'spine-cervical'
  | 'spine-thoracic'
  | 'spine-lumbar'
  | 'upper-extremity'
  | 'shoulder'
  | 'elbow'
  | 'forearm-wrist-hand'
  | 'lower-extremity'
  | 'hip'
  | 'knee'
  | 'ankle-foot'
  | 'chest'
  | 'abdomen'
  | 'mental'
  | 'whole-body';

/** The ACOEM chapters of the MTUS by body part, whatever their edition calls them. */
export type ChapterFamily =
  | 'neck-and-upper-back'
  | 'shoulder'
  | 'elbow'
  | 'forearm-wrist-hand'
  | 'low-back'
  | 'hip-and-groin'
  | 'knee'
  | 'ankle-and-foot'
  | 'eye'
  | 'traumatic-brain-injury'
  | 'stress'
  | 'lungs';

/**
 * Chapters a request about a part of the region may fall under. A limb is also a matter of the spine its nerves come
 * from; a region no chapter covers has none.
 */
export const REGION_CHAPTERS: Readonly<Record<BodyRegion, readonly ChapterFamily[]>> = {
  head: ['traumatic-brain-injury', 'neck-and-upper-back'],
  eye: ['eye'],
  spine: ['neck-and-upper-back', 'low-back'],
  'spine-cervical': ['neck-and-upper-back'],
  'spine-thoracic': ['neck-and-upper-back', 'low-back'],
  'spine-lumbar': ['low-back'],
  'upper-extremity': ['neck-and-upper-back', 'shoulder', 'elbow', 'forearm-wrist-hand'],
  shoulder: ['shoulder'],
  elbow: ['elbow'],
  'forearm-wrist-hand': ['forearm-wrist-hand'],
  'lower-extremity': ['low-back', 'hip-and-groin', 'knee', 'ankle-and-foot'],
  hip: ['hip-and-groin', 'low-back'],
  knee: ['knee'],
  'ankle-foot': ['ankle-and-foot'],
  chest: ['lungs'],
  abdomen: [],
  mental: ['stress'],
  'whole-body': [],
};

/** "id < wider parts = names"; the first name is the label. A side in a name stands as "@left", "@right", "@both". */
export const BODY_PARTS: Readonly<Record<BodyRegion, string>> = {
  'whole-body': `
    body = body as a whole, whole body, entire body, total body, full body`,
  head: `
    head = head, cranial, cranium, skull, scalp, concussion, post(-)concussive, post(-)concussion, closed head
    brain < head = brain, brain stem, brainstem, intracranial, cerebral, TBI, neurocognitive
    face < head = face, facial, orbit, orbits, orbital, cheek(s), forehead, maxillofacial, mandible, mandibular, maxilla
    jaw < face = jaw, TMJ, !TMD, temporomandibular, temporomandibular joint(s)
    mouth < face = mouth, teeth, tooth, dental, oral cavity, gum(s), tongue, lip(s), palate
    nose < face = nose, nasal, sinus, sinuses, septum
    ear < head = ear(s), hearing, tympanic, cochlear, tinnitus
    throat < head = throat, larynx, vocal cord(s)`,
  eye: `
    eye < head = eye(s), ocular, eyelid(s), retina, cornea, corneal, vision, visual, ophthalmic`,
  spine: `
    spine = spine, spinal column, entire spine, whole spine, full spine, axial spine, vertebral
    back < spine = back`,
  'spine-cervical': `
    cervical-spine < spine = cervical spine, cervical, neck, C-spine, !C/S, c spine, cspine, cervical region, neck region, cervical area, cervicalgia, cervical radiculopathy, cervical paraspinal(s), !CS, !C-S, ACDF
    cervicothoracic-spine < spine = cervicothoracic spine, cervicothoracic, cervico-thoracic, cervical-thoracic spine
    trapezius < cervical-spine thoracic-spine shoulder = trapezius, trapezii, trapezial, traps, upper trap(s), levator scapula(e)
    occiput < head cervical-spine = occipital, occiput, suboccipital`,
  'spine-thoracic': `
    thoracic-spine < back thoracolumbar-spine cervicothoracic-spine spine = thoracic spine, thoracic, mid(-)back, middle back, upper back, upper and mid back, T-spine, t spine, tspine, !T/S, !TS, !UB, dorsal spine, thoracic region, thoracic area, thoracic paraspinal(s), rhomboid(s), interscapular, periscapular, parascapular
    thoracolumbar-spine < back spine = thoracolumbar spine, thoracolumbar, thoraco-lumbar, thoracic-lumbar spine, mid and low(er) back, mid to low(er) back`,
  'spine-lumbar': `
    lumbar-spine < back thoracolumbar-spine spine = lumbar spine, lumbar, low(er) back, lumbosacral spine, lumbosacral, lumbo-sacral, lumbo-sacral spine, lumbar-sacral, L-spine, l spine, lspine, !L/S, !L-S, !LS, LS spine, L/S spine, lumbar region, low back region, lumbar area, lumbago, lumbar paraspinal(s), lumbar radiculopathy, sciatica, sciatic nerve, sciatic, cauda equina, !LB, !LBP, TLIF, PLIF, ALIF, XLIF, OLIF, lo9w back
    sacrum < lumbar-spine pelvis = sacrum, sacral, caudal
    coccyx < lumbar-spine pelvis = coccyx, tailbone, tail bone, coccygeal
    si-joint < lumbar-spine pelvis = SI joint(s), sacroiliac joint(s), sacroiliac, sacro-iliac, sacro-iliac joint(s), !SIJ, sacroiliac region`,
  'upper-extremity': `
    upper-extremity = upper extremity, upper extremities, upper limb(s), UE, UEs, !U/E, arm(s), upper ext
    upper-extremity@left = !LUE, !LT UE
    upper-extremity@right = !RUE, !RT UE
    upper-extremity@both = !BUE, !BUEs, !BL UE`,
  shoulder: `
    shoulder < upper-extremity = shoulder(s), shoulder girdle, glenohumeral, glenoid, rotator cuff(s), rotator-cuff tear, subacromial, !SLAP, labral tear of the shoulder, supraspinatus, infraspinatus, bankart, deltoid, acromioplasty
    ac-joint < shoulder = acromioclavicular, acromioclavicular joint(s), AC joint(s), A/C joint, mumford
    clavicle < shoulder chest = clavicle(s), clavicular, distal clavicle, collar bone, collarbone
    scapula < shoulder thoracic-spine = scapula(e), scapular, shoulder blade(s), scapulothoracic
    upper-arm < upper-extremity = upper arm(s), humerus, humeral, humeral head, biceps, bicep, triceps, proximal humerus, biceps tendon, axilla, brachial plexus`,
  elbow: `
    elbow < upper-extremity = elbow(s), epicondyle, epicondylitis, epicondylar, lateral epicondylitis, medial epicondylitis, cubital tunnel, cubital, olecranon, tennis elbow, ulnar nerve at the elbow, distal biceps, radial head, radial tunnel`,
  'forearm-wrist-hand': `
    forearm < upper-extremity = forearm(s), radius, ulna, distal radius
    wrist < upper-extremity = wrist(s), carpal tunnel, carpal, carpal tunnel syndrome, TFCC, triangular fibrocartilage, scaphoid, scapholunate, lunate, de quervain's, de quervain, dequervain's, dequervain, first dorsal compartment, distal radioulnar, DRUJ, median nerve, ganglion cyst
    hand < upper-extremity = hand(s), metacarpal(s), metacarpal head(s), palm, palmar, CMC joint
    finger < hand = finger(s), digit(s), phalanx, phalanges, phalangeal, index finger, {long|middle|ring|small|little|pinky|fifth|fourth|third|second|first} finger, {index|middle|ring|small|long} and {middle|ring|small|little} finger(s), trigger finger(s), trigger digit, !PIP joint, !DIP joint, A1 pulley
    thumb < hand = thumb(s), trigger thumb, thumb CMC, first CMC, basal joint`,
  'lower-extremity': `
    lower-extremity = lower extremity, lower extremities, lower limb(s), leg(s), LE, LEs, !L/E, lower ext
    lower-extremity@left = !LLE, !LT LE
    lower-extremity@right = !RLE, !RT LE
    lower-extremity@both = !BLE, !BLEs, !BL LE`,
  hip: `
    pelvis = pelvis, pelvic, iliac, pubis, pubic, sacroiliac and pelvis
    hip < lower-extremity pelvis = hip(s), acetabulum, acetabular, trochanter, trochanteric, greater trochanter, greater trochanteric, femoral neck, femoral head, femoroacetabular, hip joint, iliopsoas
    thigh < lower-extremity = thigh(s), femur, femoral, quadriceps, hamstring(s), !IT band, iliotibial band, lateral femoral cutaneous
    groin < pelvis abdomen = groin, inguinal
    buttock < pelvis lumbar-spine = buttock(s), gluteal, gluteus, piriformis`,
  knee: `
    knee < lower-extremity = knee(s), patella, patellar, patellofemoral, meniscus, meniscal, menisci, medial meniscus, lateral meniscus, medial meniscal, lateral meniscal, meniscectomy, !ACL, anterior cruciate ligament, !PCL, !MCL, !MPFL, chondromalacia patella, popliteal, tibial plateau, genicular
    lower-leg < lower-extremity = lower leg(s), calf, calves, shin(s), tibia, fibula, fibular head, tibial, tib/fib, peroneal nerve`,
  'ankle-foot': `
    ankle < lower-extremity = ankle(s), achilles, achilles tendon, malleolus, talus, talar, lateral ankle, ankle joint, tarsal tunnel, peroneal tendon(s), ATFL, subtalar, syndesmosis
    foot < lower-extremity = foot, feet, plantar, plantar fascia, plantar fasciitis, metatarsal(s), metatarsal head(s), lisfranc, calcaneus, calcaneal, heel(s), midfoot, forefoot, hindfoot, navicular, cuboid, pedal
    toe < foot = toe(s), great toe, big toe, hallux, bunion, hammertoe`,
  chest: `
    chest = chest, chest wall, thorax, sternum, sternal, breast(s), pectoral, pectoralis
    rib < chest = rib(s), rib cage, ribcage, costal, costochondral, intercostal
    lung < chest = lung(s), pulmonary, bronchial, respiratory
    heart < chest = heart, cardiac, coronary`,
  abdomen: `
    abdomen = abdomen, abdominal, abdominal wall, umbilical, ventral hernia, flank, stomach, gastric, gastrointestinal, !GI, bowel, colon
    kidney < abdomen = kidney(s), renal
    bladder < abdomen pelvis = bladder, urological, urologic, genitourinary, testicle(s), testicular, scrotal, scrotum, penile`,
  mental: `
    psyche = psyche, psych, psychiatric, psychological, mental health, mental, emotional`,
};

/** Two parts in one phrase, and phrases in which a part's name is not the part. */
export const BODY_PAIRS: readonly (readonly [names: string, parts: readonly string[]])[] = [
  [
    'upper and lower {extremities|extremity|limbs|ext}, upper & lower {extremities|extremity}, !UE/LE, !UE and LE',
    ['upper-extremity', 'lower-extremity'],
  ],
  ['lower and upper {extremities|extremity|limbs}, !LE/UE', ['lower-extremity', 'upper-extremity']],
  ['upper and lower back, upper/lower back', ['thoracic-spine', 'lumbar-spine']],
  ['lower and upper back, low and upper back', ['lumbar-spine', 'thoracic-spine']],
  ['upper mid(dle) and low(er) back', ['thoracic-spine', 'lumbar-spine']],
];

export const NOT_BODY_PARTS = `on the other hand, on one hand, on the one hand, hand in hand, hand held, hand-out(s), hand written, by hand,
  at hand, on hand, in hand, first hand, hand delivered, hand over, hands on, hands off, other hand,
  straight leg raise(s), straight leg raising, straight leg, seated leg raise(s), leg raise(s), leg raising, leg lift(s),
  face to face, in the face of, face value, on the face of, on its face, head of the bed, head on, head to toe, heel to toe, heel toe,
  heel and toe, toe and heel, heel walk(ing), toe walk(ing), heel/toe, finger to nose, finger stick(s), knee to chest,
  by mouth, per mouth, mouth daily, knee {walker|scooter|crutch|high},
  back and forth, back to back, back of {the|his|her|their}, feed back, back up, back pack, back ground, back yard, back into, back in to, back on, back at,
  back from, back again, go back, goes back, going back, went back, gone back, come back, comes back, came back, coming back,
  call back, called back, hold back, held back, holding back, get back, got back, getting back, give back, gave back, send back,
  sent back, bring back, brought back, look back, looking back, dating back, dates back, dated back, date back, turn back, turned back,
  step back, pull back, pulled back, push back, pushed back, cut back, scale back, scaled back, report back, reported back,
  back to {work|regular|full|modified|light|normal|baseline|the|his|her|their|a|an|my|your|me|us|you|him|pre}, back then, back when,
  visual analog, visual analogue, heart rate, body mass, visual inspection, visual {and|or|cues}, visual instruction(s), vision insurance, mental status,
  {lumbar|cervical|thoracic|shoulder|neck|hip|knee|elbow|wrist|ankle|back|low back|spine|hand|foot|eye} chapter`;
