/** What kind of service it is, clinically. */
export type TreatmentKind =
  | 'active-therapy'
  | 'passive-modality'
  | 'manual-therapy'
  | 'acupuncture'
  | 'imaging'
  | 'electrodiagnostic'
  | 'laboratory'
  | 'test'
  | 'injection'
  | 'surgery'
  | 'surgical-service'
  | 'equipment'
  | 'orthosis'
  | 'supply'
  | 'home-care'
  | 'visit'
  | 'psychology'
  | 'program'
  | 'facility'
  | 'transport'
  | 'dental'
  | 'procedure';

/** Treatments of one kind and one place in the State's tree. Lines: "id < what it is a kind of = names". */
export interface TreatmentGroup {
  readonly kind: TreatmentKind;
  readonly category: string;
  readonly subcategory: string;
  readonly lines: string;
}

const group = (kind: TreatmentKind, category: string, subcategory: string, lines: string): TreatmentGroup => ({
  kind,
  category,
  subcategory,
  lines,
});

const THERAPIES = group(
  'active-therapy',
  'rehabilitation',
  'pt-ot',
  `
  physical-therapy = physical therapy, !PT, physiotherapy, physio therapy, physio-therapy, physical therapist, physical medicine, physical medicine treatment(s), physical medicine and rehabilitation therapy, phys therapy, physical rehab(ilitation), physical therapy session(s), physical therapy visit(s), adjunctive physiotherapy, P.T., in-home physical therapy, land based therapy
  occupational-therapy = occupational therapy, !OT, occupational therapist, O.T., hand therapy, certified hand therapy, !CHT, occupational hand therapy
  aquatic-therapy < physical-therapy = aquatic therapy, aqua therapy, pool therapy, water therapy, aquatic physical therapy, aquatic PT, hydrotherapy, aquatic exercise(s), aquatic rehab(ilitation), pool exercise(s)
  therapeutic-exercise < physical-therapy = therapeutic exercise(s), exercise therapy, supervised exercise(s), neuromuscular re-education, neuromuscular reeducation, therapeutic activities, kinetic activities, strengthening exercises, range of motion exercises, core strengthening, exercise program
  home-exercise-program < therapeutic-exercise = home exercise program(s), home exercise(s), !HEP, self-directed home exercise(s), self directed exercise(s), home-based exercise(s), independent exercise program
  gait-training < physical-therapy = gait training, balance training
  vestibular-therapy < physical-therapy = vestibular therapy, vestibular rehab(ilitation), vestibular rehabilitation therapy, vestibular physical therapy
  kinesio-taping < physical-therapy = kinesio tape, kinesiotape, kinesio taping, kinesiology tape, kinesiology taping, taping`,
);

const OTHER_THERAPIES = group(
  'active-therapy',
  'rehabilitation',
  'other-therapies',
  `
  therapy = therapy, therapies, therapy session(s), therapy visit(s), rehab therapy, rehabilitation therapy, outpatient rehabilitation, rehabilitation, rehab
  speech-therapy < therapy = speech therapy, speech therapist, speech and language therapy, speech language pathology, speech/language therapy, cognitive rehabilitation, cognitive rehab, cognitive therapy sessions, cognitive remediation
  vision-therapy < therapy = vision therapy, neuro-optometric therapy
  yoga < therapy = yoga, tai chi, pilates, feldenkrais, qigong`,
);

const CHIROPRACTIC = group(
  'manual-therapy',
  'rehabilitation',
  'chiropractic',
  `
  chiropractic = chiropractic, chiropractor, chiro, chiropractic care, chiropractic treatment(s), chiropractic therapy, chiropractic session(s), chiropractic visit(s), chiropractic manipulation(s), chiropractic manipulative therapy, chiropractic manipulative treatment(s), chiropractic physiotherapy, !CMT, chiropractic adjustment(s), chiropractic rehab(ilitation), chiropractic manipulative, !DC
  manipulation < chiropractic = spinal manipulation, spinal manipulation therapy, manipulation, manipulations, manipulative therapy, manipulative treatment(s), manual therapy, manual therapy and manipulation, manual therapy & manipulation, manual manipulation, osteopathic manipulation, osteopathic manipulative treatment(s), osteopathic manipulative therapy, !OMT, spinal manipulative therapy, !SMT, adjustments, joint mobilization, extraspinal manipulation, extra-spinal manipulation, manual traction`,
);

const ACUPUNCTURE = group(
  'acupuncture',
  'rehabilitation',
  'acupuncture',
  `
  acupuncture = acupuncture, accupuncture, acupuncturist, acupuncture treatment(s), acupuncture session(s), acupuncture visit(s), acupuncture therapy, medical acupuncture, auricular acupuncture
  electroacupuncture < acupuncture = electroacupuncture, electro-acupuncture, electro acupuncture, acupuncture with electrical stimulation, acupuncture with stimulation, acupuncture with electro stimulation, acupuncture with electric stimulation, p-stim, percutaneous auricular stimulation
  cupping < acupuncture = cupping, moxibustion, acupressure
  infrared-therapy < acupuncture = infrared, infrared therapy, infra-red, infra lamp, infrared heat`,
);

const MODALITIES = group(
  'passive-modality',
  'rehabilitation',
  'other-therapies',
  `
  massage = massage, massages, massage therapy, therapeutic massage, deep tissue massage, massage treatment(s), massage session(s), soft tissue massage
  myofascial-release < massage = myofascial release, !MFR, myofascial therapy, soft tissue mobilization, soft tissue therapy, soft-tissue mobilization, soft tissue manipulation, !STM, graston, active release technique
  traction = traction, mechanical traction, traction mechanical, intermittent traction, lumbar traction, cervical traction, pelvic traction, traction therapy
  spinal-decompression < traction = spinal decompression therapy, decompression therapy, non(-)surgical decompression, non(-)surgical spinal decompression, decompression treatment(s), DRX9000, DRX 9000, vertebral axial decompression, VAX-D, lumbar decompression therapy, decompression traction
  electrical-stimulation = electrical stimulation, electric stimulation, electrostimulation, electro-stimulation, electro stimulation, e-stim, estim, e stim, electrical stim, elect stim, electrotherapy, electro-therapy, stim unit, muscle stimulation, electrical stimulation therapy
  electrical-muscle-stimulation < electrical-stimulation = electrical muscle stimulation, electric muscle stimulation, electronic muscle stimulation, !EMS, electro muscle stimulation, EMS unit, muscle stimulator, electrical muscle stimulator, electro-muscle stimulation
  nmes < electrical-stimulation = NMES, neuromuscular electrical stimulation, neuromuscular electrical stimulator, neuromuscular stimulator, neuromuscular stimulation, NMES unit, NMES devices
  heat-therapy = heat, moist heat, hot pack(s), heat therapy, hot packs/cold packs, thermotherapy, hydrocollator, hot and cold packs, hot/cold packs, diathermy, shortwave diathermy, paraffin, paraffin bath(s), paraffin treatment(s)
  cold-therapy = ice, ice pack(s), cold pack(s), ice massage, cryotherapy
  therapeutic-ultrasound = therapeutic ultrasound, pulsed ultrasound, ultrasound therapy, ultrasound treatment(s), ultra sound therapy, phonophoresis, ultrasound sessions, continuous ultrasound, low intensity ultrasound
  iontophoresis = iontophoresis
  laser-therapy = low level laser therapy, !LLLT, laser therapy, cold laser, laser treatment(s), laser acupuncture, high power laser, laserpuncture
  shockwave-therapy = shockwave therapy, shock wave therapy, extracorporeal shockwave therapy, extracorporeal shock wave therapy, extracorporeal shockwave, extracorporeal shock wave, !ESWT, !ECSWT, shockwave, shock wave, !LINT, localized intense neurostimulation therapy, localized intense neurostimulation, trigger point impedance imaging, !TPII
  dry-needling = dry needling
  modalities = modalities, passive modalities, physical modalities, physiotherapeutic modalities`,
);

const ELECTRO_UNITS = group(
  'equipment',
  'dmepos',
  'electrical-stimulation',
  `
  tens < electrical-stimulation = !TENS, TENS unit(s), transcutaneous electrical nerve stimulation, transcutaneous electrical nerve stimulator, transcutaneous electric nerve stimulation, transcutaneous electrotherapy, TENS/EMS unit, TENS-EMS, tens device, T.E.N.S., !TNS unit, TENS therapy, dual channel TENS, TENS/EMS
  interferential < electrical-stimulation = interferential, interferential current, interferential unit(s), interferential stimulation, interferential stimulator, interferential current stimulation, interferential therapy, interferential current therapy, !IFC, !IF unit, !IFC unit, !IF stimulator, inferential unit, inferential current, inferential stimulator, meds-4 IF unit, !IF
  h-wave < electrical-stimulation = H-wave, H wave, hwave, H-wave unit, H-wave device, H-wave stimulation, home H-wave device
  pens < electrical-stimulation = percutaneous electrical nerve stimulation, !PENS, percutaneous electrical nerve stimulator, percutaneous neuromodulation therapy, percutaneous peripheral nerve stimulation, percutaneous electric nerve stimulation, neurostimulator treatment
  galvanic-stimulation < electrical-stimulation = galvanic stimulation, high voltage galvanic, microcurrent, micro-current, alpha-stim, alpha stim, cranial electrotherapy stimulation, electroceutical therapy, bioelectric therapy, !FSM
  multi-stim-unit < electrical-stimulation = multi-stim unit, multi stim unit, multistim, solace multi stim, orthostim, orthostim 4, ortho stim, X-force stimulator, sequential stimulator, solar care, combo stim, combo unit, Q-tech stim, combo care 4, neurostimulator, neurostimulator unit, pro-stim, surgi-stim, surgistim, prime dual, prime dual neurostimulator
  electrodes < tens = electrodes, electrode pads, TENS patches, TENS pads, TENS supplies, TENS unit supplies, TENS unit patches, TENS electrodes, lead wires, electrode patches, TENS leads`,
);

const ELECTRODIAGNOSTICS = group(
  'electrodiagnostic',
  'diagnostic-testing',
  'emg-ncv',
  `
  emg = EMG, EMGs, electromyography, electromyogram, electromyographic, electromyographic study, electromyographic studies, needle EMG
  ncv = NCV, NCS, NCVs, NCSs, nerve conduction study, nerve conduction studies, nerve conduction velocity, nerve conduction velocities, nerve conduction test(s), nerve conduction testing, nerve conduction, nerve conduction velocity study, nerve conduction velocity studies, nerve conduction velocity test(ing)
  emg-ncv < emg ncv = EMG/NCV, EMG/NCS, NCV/EMG, NCS/EMG, EMG and NCV, EMG and NCS, EMG & NCV, EMG & NCS, NCV and EMG, NCS and EMG, EMG-NCV, EMG-NCS, electrodiagnostic study, electrodiagnostic studies, electrodiagnostic test(s), electrodiagnostic testing, electrodiagnostics, electrodiagnostic, EDX, electromyography and nerve conduction {study|studies|velocity|velocities}, electromyography/nerve conduction {study|studies|velocity|velocities}, electromyography nerve conduction {study|studies|velocity|velocities}, electromyogram/nerve conduction {study|studies|velocity}, electromyogram and nerve conduction {study|studies|velocity}, electro diagnostic {study|studies|testing}, electrophysiologic studies
  sensory-testing < emg-ncv = quantitative sensory testing, current perception threshold, !CPT testing, voltage actuated sensory nerve conduction, !VSNCT, neurometer, sudoscan, somatosensory evoked potential(s), !SSEP, SSEPs, evoked potentials, dermatomal evoked potentials`,
);

const IMAGING = group(
  'imaging',
  'diagnostic-testing',
  'imaging',
  `
  mri = MRI, MRIs, MRI scan(s), MRI study, MRI studies, magnetic resonance imaging, magnetic resonance image(s), magnetic resonance imaging scan, MR imaging, M.R.I., magnetic resonance, open MRI, MARS MRI, 3T MRI, 3.0 tesla MRI, nuclear magnetic resonance, MR neurography, MRI magnetic resonance imaging, repeat MRI, upright MRI, magnetic resonance imaging MRI, MRI without contrast, MRI with contrast, MRI with and without contrast
  mr-arthrogram < mri = MR arthrogram, MRA, MRI arthrogram, MR arthrography, MRI arthrography, arthrogram, arthrography, magnetic resonance arthrogram, magnetic resonance arthrography, MRI/arthrogram, MRI with arthrogram
  ct = !CT, CT scan(s), CAT scan(s), computed tomography, computerized tomography, computed tomography scan, computerized axial tomography, CT study, cone beam CT, !CBCT, !CTA, CT angiogram
  ct-myelogram < ct = CT myelogram, myelogram, CT myelography, myelography
  discogram < ct = discogram, discography, CT discogram, provocative discography, lumbar discogram
  x-ray = X-ray, X-rays, xray, xrays, x ray, x rays, radiograph, radiographs, plain film(s), plain radiograph(s), radiography, roentgenogram, plain x-ray(s), radiologic exam(ination), radiological examination, flexion extension x-rays, flexion/extension x-rays, flexion-extension films, panoramic x-ray, standing x-rays, flexion and extension x-rays, scanogram, videofluoroscopy, digital motion x-ray, DMX
  bone-scan = bone scan(s), {three|3|triple} phase bone scan, three-phase bone scan, nuclear bone scan, SPECT, SPECT scan, SPECT CT, bone scintigraphy, nuclear medicine scan, indium scan, technetium bone scan, white blood cell scan
  bone-density < x-ray = bone density, bone density scan, DEXA, DEXA scan, DXA
  pet-scan = PET scan, PET/CT, positron emission tomography
  ultrasound-imaging = diagnostic ultrasound, ultrasound scan, ultrasound study, ultrasound imaging, ultrasonography, ultrasonogram, sonogram, sonography, doppler, doppler study, duplex, duplex ultrasound, venous doppler, doppler ultrasound, venous ultrasound, arterial doppler, ultrasound examination, musculoskeletal ultrasound, {renal|abdominal|pelvic|scrotal|testicular|thyroid|carotid|breast|liver|hernia} ultrasound, MSK ultrasound, duplex scan, venous duplex, carotid duplex, lower extremity doppler
  ultrasound = ultrasound, ultra sound, ultrasounds
  fluoroscopy = fluoroscopy, fluoroscopic guidance, fluoroscopic guided, under fluoroscopy, fluoroscopically guided, fluoroscopic, ultrasound guidance, ultrasound guided, US guidance, US guided, image guidance, sonographic guidance, needle localization, under ultrasound, CT guidance
  mammogram = mammogram, mammography
  echocardiogram = echocardiogram, echocardiography, 2D echo, echo, 2-D echocardiogram, stress echo, stress echocardiogram, transthoracic echocardiogram
  angiogram = angiogram, angiography, venogram, venography, MR angiogram, magnetic resonance angiography, cerebral angiogram
  thermography = thermography, thermogram
  imaging = imaging, imaging study, imaging studies, diagnostic imaging`,
);

const LABORATORY = group(
  'laboratory',
  'diagnostic-testing',
  'lab-pathology',
  `
  urine-drug-test = urine drug test(s), urine drug testing, urine drug screen(s), urine drug screening(s), !UDS, !UDT, urine toxicology, urine toxicology screen(s), urine toxicology screening, urine toxicology test(ing), drug screen(s), drug screening, drug test(s), drug testing, toxicology screen(ing), toxicology testing, urine tox screen, tox screen, toxicology, urine analysis drug screen, urine screen, urine test for toxicology, toxicology urine drug screen, qualitative drug screen, quantitative drug testing, confirmatory drug test(ing), random urine drug screen(s), urine drug analysis, point of care urine drug screen
  genetic-test = genetic test(ing), DNA test(ing), pharmacogenetic test(ing), pharmacogenomic test(ing), cytochrome P450 test(ing), genetic metabolism test, genetic opioid risk test, cytokine DNA test(ing), narcotic risk test, genetic drug metabolism test, pharmacogenetics
  blood-test = blood test(s), blood work, bloodwork, blood draw, venipuncture, lab(s), lab test(s), lab work, laboratory, laboratory test(s), laboratory testing, laboratory studies, lab studies, CBC, complete blood count, !CMP, !BMP, basic metabolic panel, comprehensive metabolic panel, chem panel, chem 7, chem 8, chem 12, chemistry panel, metabolic panel, liver function test(s), LFT, LFTs, renal function test(s), hepatic function panel, hepatic panel, arthritis panel, !ESR, !CRP, C-reactive protein, sedimentation rate, sed rate, hemoglobin A1C, HbA1c, A1C, !PTT, !INR, PT/INR, PT/PTT, prothrombin time, testosterone level(s), thyroid panel, TSH, lipid panel, vitamin D level, uric acid, blood culture, serum, rheumatoid factor, !ANA, HIV test, hepatitis panel, blood type and screen, type and screen, type and cross, MRSA screen(ing), acetaminophen level, medication level, CPK, creatinine, !BUN, EIA9, preoperative labs, H. pylori test, venous lactate
  urinalysis < blood-test = urinalysis, urine analysis, !UA, urine culture, urine pregnancy test
  pathology = pathology, biopsy, pathology report, skin biopsy, fine needle aspiration
  saliva-test = saliva test, salivary testing, oral fluid drug test`,
);

const TESTS = group(
  'test',
  'diagnostic-testing',
  'other-diagnostic-tests',
  `
  functional-capacity-evaluation = functional capacity evaluation(s), !FCE, !FCEs, functional capacity exam(ination), functional capacity assessment, functional capacity, functional capability evaluation, initial functional capacity evaluation, qualified functional capacity evaluation, work capacity evaluation, !QFCE, !FCE evaluation
  range-of-motion-test = range of motion test(s), range of motion testing, range of motion measurement(s), ROM test(ing), ROM testing, range of motion of test, computerized range of motion, ROM measurements, range of motion and muscle testing, computerized ROM, range of motion muscle testing, ROM and muscle testing
  grip-test = grip test, jamar, jamar grip test, jamar test, grip strength test(ing), grip strength measurement(s), dynamometer, jamar dynamometer, pinch test
  muscle-test = muscle test(ing), muscle strength test(ing), computerized muscle test(ing), manual muscle test(ing), computerized muscle strength test(ing), physical performance test(ing), computerized strength test(ing), physical performance measurement
  sleep-study = sleep study, sleep studies, polysomnography, polysomnogram, sleep test, home sleep study, overnight sleep study, sleep apnea test, nocturnal polysomnogram, actigraphy, sleep disordered breathing respiratory study, sleep disorder study
  eeg = EEG, electroencephalogram, electroencephalography, video EEG, !QEEG, brain mapping
  ecg = EKG, ECG, electrocardiogram, electrocardiography, 12-lead EKG, 12 lead EKG, 12 lead ECG
  cardiac-stress-test = stress test, treadmill test, nuclear stress test, cardiac stress test, holter monitor, holter, cardiac clearance test, ICG, impedance cardiography, cardio-respiratory testing, cardiorespiratory testing, autonomic nervous system test(ing), autonomic function test(ing), ANS testing, cardiopulmonary testing, tilt table test, ambulatory blood pressure monitor, 24 hour blood pressure monitor
  pulmonary-function-test = pulmonary function test(s), pulmonary function testing, !PFT, !PFTs, spirometry, pulmonary stress test, methacholine challenge, pulmonary and respiratory diagnostic testing
  audiogram = audiogram, audiometry, audiology test, hearing test(s), audiologic testing, audiological evaluation, audiology evaluation, tympanometry, brainstem auditory evoked response, !BAER
  vestibular-test = !VNG, videonystagmography, !ENG, electronystagmography, vestibular test(ing), posturography, caloric test, balance test, !VAT
  eye-test = visual field test(ing), visual field(s), optical coherence tomography, eye exam(ination), refraction, ophthalmoscopy, !OCT
  neuropsychological-test = neuropsychological test(ing), neuropsych test(ing), neurocognitive test(ing), neuropsychological battery, impact test(ing), cognitive test(ing)
  endoscopy = endoscopy, upper endoscopy, EGD, colonoscopy, upper GI endoscopy, esophagogastroduodenoscopy, upper GI series, sigmoidoscopy, laryngoscopy, cystoscopy, bronchoscopy, nasal endoscopy, upper GI, manometry, urodynamic(s), urodynamic test(ing), urodynamic study
  allergy-test = allergy test(ing), patch test(ing), skin prick test, metal allergy test(ing)
  vascular-test = ankle brachial index, !ABI, arterial study, vascular study, vascular studies, plethysmography, ABI study
  gait-analysis = gait analysis, posture analysis, surface EMG, surface electromyography, spinal motion analysis, !sEMG, motion study
  diagnostic-test = diagnostic test(s), diagnostic testing, diagnostic study, diagnostic studies, pain diagnostic test`,
);

const EPIDURAL = group(
  'injection',
  'injection',
  'epidural-injection',
  `
  epidural-injection < injection = epidural steroid injection(s), !ESI, ESIs, epidural, epidurals, epidural injection(s), !LESI, !TFESI, !CESI, !TESI, transforaminal epidural, transforaminal epidural steroid injection(s), transforaminal epidural injection(s), transforaminal injection(s), interlaminar epidural, interlaminar epidural steroid injection(s), caudal epidural, caudal epidural steroid injection(s), epidural steroid, selective nerve root block(s), !SNRB, nerve root block(s), selective nerve root injection(s), epidural block(s), epidural corticosteroid injection(s), lumbar epidural steroid injection(s), transforaminal ESI, interlaminar ESI, {lumbar|cervical|thoracic|caudal} ESI, transforaminal steroid injection(s), !TFE, transforaminal selective nerve root block(s)`,
);

const FACET = group(
  'injection',
  'injection',
  'facet-injection',
  `
  facet-injection < injection = facet injection(s), facet joint injection(s), facet steroid injection(s), facet block(s), facet joint block(s), intra-articular facet injection(s), intraarticular facet injection(s), facets, facet joint steroid injection(s), zygapophyseal joint injection(s), {lumbar|cervical|thoracic} facet injection(s), {lumbar|cervical|thoracic} facet joint injection(s), {lumbar|cervical|thoracic} facet block(s), facet
  medial-branch-block < facet-injection = medial branch block(s), !MBB, MBBs, medial branch nerve block(s), facet medial branch block(s), diagnostic medial branch block(s), {lumbar|cervical|thoracic} medial branch block(s), medial branch facet block(s), median branch block(s), dorsal ramus block, dorsal rami block
  radiofrequency-ablation < facet-injection = radiofrequency ablation(s), !RFA, !RFL, radiofrequency, radio frequency ablation, rhizotomy, rhizotomies, facet rhizotomy, radiofrequency neurotomy, facet neurotomy, neurotomy, radiofrequency rhizotomy, neurolysis facet, radio-frequency ablation, radiofrequency lesioning, radiofrequency thermocoagulation, medial branch radiofrequency ablation, medial branch rhizotomy, medial branch neurotomy, facet ablation, denervation, facet denervation, radiofrequency denervation`,
);

const TRIGGER_POINT = group(
  'injection',
  'injection',
  'trigger-point-injection',
  `
  trigger-point-injection < injection = trigger point injection(s), !TPI, TPIs, trigger point(s) injections, trigger-point injection(s), myofascial trigger point injection(s), myofascial injection(s)`,
);

const INJECTIONS = group(
  'injection',
  'injection',
  'injection',
  `
  injection = injection, injections, inject, injected, injectable, IM injection
  steroid-injection < injection = steroid injection(s), cortisone injection(s), corticosteroid injection(s), cortisone shot(s), steroid shot, kenalog injection(s), depo-medrol injection(s), intra-articular injection(s), intraarticular injection(s), intra-articular steroid injection(s), joint injection(s), subacromial injection(s), {knee|shoulder|hip|elbow|wrist|ankle|bursa|subacromial|thumb} steroid injection(s), {knee|shoulder|hip|elbow|wrist|ankle|bursa|subacromial|trochanteric bursa|CMC|carpal tunnel|tendon sheath|thumb} injection(s), {knee|shoulder|hip|elbow|wrist|ankle|bursa|subacromial|thumb} {cortisone|corticosteroid} injection(s), celestone injection, dexamethasone injection, lidocaine injection
  si-joint-injection < injection = SI joint injection(s), sacroiliac joint injection(s), sacroiliac injection(s), sacroiliac joint block(s), SI joint block(s), SI injection(s), SI block(s), sacroiliac steroid injection(s), SI joint steroid injection(s), sacroiliac joint steroid injection(s), sacroiliac block(s)
  prp-injection < injection = platelet-rich plasma, platelet rich plasma, platelet-rich plasma injection(s), platelet rich plasma injection(s), !PRP, PRP injection(s), platelet rich plasma therapy, autologous blood injection
  prolotherapy < injection = prolotherapy
  stem-cell-injection < injection = stem cell(s), stem cell injection(s), stem cell therapy, bone marrow aspirate, amniotic injection
  aspiration < injection = aspiration(s), cyst aspiration, ganglion cyst aspiration, joint aspiration, arthrocentesis, aspiration and injection
  nerve-block < injection = nerve block(s), peripheral nerve block, occipital nerve block(s), occipital nerve injection(s), greater occipital nerve block(s), interscalene block, femoral nerve block, intercostal nerve block(s), ulnar nerve block, suprascapular nerve block(s), genicular nerve block(s), ilioinguinal nerve block, regional block, Morton's neuroma injection, ganglion impar block, genitofemoral nerve block, block, popliteal block
  sympathetic-block < injection = stellate ganglion block(s), sympathetic block(s), lumbar sympathetic block(s), sympathetic ganglion block(s), bier block(s), lumbar sympathetic nerve block, sphenopalatine ganglion block, phentolamine block, stellate block
  neurolytic-injection < injection = injection of neurolytic substance, neurolytic injection, neurolytic substance, chemodenervation, chemoneurolysis, phenol injection, alcohol ablation
  botulinum-injection < injection = botox injection(s), botulinum toxin injection(s), botulinum injection(s), Dysport injection(s), Xeomin injection(s)
  b12-injection < injection = B12 injection(s), vitamin B12 injection(s), vitamin B-12 injection, B-12 injection(s)
  toradol-injection < injection = toradol injection(s), ketorolac injection(s), IM toradol
  discography-block < injection = intradiscal steroid injection(s), intradiscal injection(s), intradiscal electrothermal therapy, !IDET
  genicular-ablation < injection = genicular nerve ablation, genicular radiofrequency ablation, genicular rhizotomy, Coolief, SI joint radiofrequency ablation, sacroiliac joint rhizotomy, sacroiliac radiofrequency ablation, SI joint rhizotomy, pulsed radiofrequency`,
);

const VISCO = group(
  'injection',
  'pharmaceuticals',
  'viscosupplementation',
  `
  viscosupplementation-injection < injection = viscosupplementation, visco supplementation, viscosupplementation injection(s), hyaluronic acid injection(s), hyaluronic injection(s), hyaluronic acid, viscosupplement injection(s), {Synvisc|Synvisc-One|Supartz|Orthovisc|Euflexxa|Hyalgan|Monovisc|Gel-One} injection(s), hyaluronate injection(s), viscous supplementation`,
);

const SPINE_SURGERY = group(
  'surgery',
  'surgery',
  'spine',
  `
  spinal-fusion < surgery = fusion, spinal fusion, lumbar fusion, cervical fusion, anterior cervical discectomy and fusion, anterior cervical discectomy & fusion, !ACDF, !TLIF, !PLIF, !ALIF, !XLIF, !OLIF, !LLIF, lumbar interbody fusion, interbody fusion, posterolateral fusion, posterior fusion, arthrodesis, posterior lumbar interbody fusion, transforaminal lumbar interbody fusion, anterior lumbar interbody fusion, decompression and fusion, laminectomy and fusion, instrumented fusion, posterior spinal fusion, sacroiliac joint fusion, SI joint fusion, pedicle screw fixation, posterior instrumentation, pedicle screws, instrumentation
  spinal-decompression-surgery < surgery = laminectomy, laminectomies, discectomy, microdiscectomy, micro-discectomy, laminotomy, foraminotomy, hemilaminectomy, hemilaminotomy, laminoplasty, microlumbar discectomy, lumbar decompression, decompressive laminectomy, corpectomy, foraminotomies, diskectomy, microdiskectomy, percutaneous discectomy, micro decompression, facetectomy, endoscopic discectomy, nucleoplasty, posterior decompression, spinal decompression, cervical decompression, decompression
  disc-replacement < surgery = artificial disc replacement, disc replacement, disc arthroplasty, disk replacement, total disc replacement, artificial disc
  neuroplasty < surgery = neuroplasty, epidural adhesiolysis, lysis of adhesions epidural, adhesiolysis, percutaneous neuroplasty, epidural neurolysis, epidural lysis of adhesions, lysis of adhesions
  vertebroplasty < surgery = vertebroplasty, kyphoplasty
  spinal-cord-stimulator < surgery = spinal cord stimulator(s), spinal cord stimulation, dorsal column stimulator, !SCS, spinal cord stimulator trial, SCS trial, spinal cord stimulator implant(ation), neurostimulator implant, peripheral nerve stimulator, spinal stimulator
  intrathecal-pump < surgery = intrathecal pump, intrathecal pain pump, intrathecal drug delivery system, pain pump implant, intrathecal drug delivery, intrathecal trial, morphine pump, pump refill, intrathecal pump refill, pain pump refill
  spine-hardware-removal < surgery = spinal hardware removal, hardware block, hardware injection
  spine-surgery < surgery = spine surgery, spinal surgery, lumbar surgery, back surgery, neck surgery, cervical surgery, cervical spine surgery, lumbar spine surgery, low back surgery`,
);

const ARTHROSCOPIC = group(
  'surgery',
  'surgery',
  'arthroscopic',
  `
  arthroscopy < surgery = arthroscopy, arthroscopic, arthroscopic surgery, arthroscopically, {knee|shoulder|hip|ankle|elbow|wrist} arthroscopy, diagnostic arthroscopy, arthroscopic debridement, operative arthroscopy, arthroscopic {knee|shoulder|hip|ankle} surgery, {knee|shoulder|hip|ankle} arthroscopic surgery
  rotator-cuff-repair < arthroscopy = rotator cuff repair, arthroscopic rotator cuff repair, cuff repair, rotator cuff debridement, rotator cuff tear debridement, rotator cuff tear repair
  subacromial-decompression < arthroscopy = subacromial decompression, arthroscopic subacromial decompression, !SAD, acromioplasty, distal clavicle resection, distal clavicle excision, mumford, mumford procedure, bursectomy, subacromial bursectomy
  labral-repair < arthroscopy = labral repair, SLAP repair, labral debridement, labrum repair, bankart repair, capsulorrhaphy, labral reconstruction, capsular release, arthroscopic capsular release
  meniscectomy < arthroscopy = meniscectomy, meniscus repair, meniscal repair, partial meniscectomy, arthroscopic meniscectomy, chondroplasty, synovectomy, partial medial meniscectomy, partial lateral meniscectomy, medial meniscectomy, lateral meniscectomy, plica excision, lateral release, loose body removal, microfracture, abrasion arthroplasty
  acl-reconstruction < arthroscopy = ACL reconstruction, ACL repair, anterior cruciate ligament reconstruction, anterior cruciate ligament repair, PCL reconstruction, MPFL reconstruction, ligament reconstruction`,
);

const OPEN_SURGERY = group(
  'surgery',
  'surgery',
  'non-arthroscopic',
  `
  surgery = surgery, surgeries, surgical procedure(s), surgical intervention, surgical treatment, operation, operative procedure, surgical repair, outpatient surgery
  joint-replacement < surgery = arthroplasty, total knee replacement, total knee arthroplasty, !TKA, !TKR, total hip replacement, total hip arthroplasty, !THA, !THR, joint replacement, knee replacement, hip replacement, shoulder replacement, total shoulder arthroplasty, reverse total shoulder arthroplasty, reverse shoulder arthroplasty, hemiarthroplasty, unicompartmental knee arthroplasty, CMC arthroplasty, shoulder arthroplasty, hip arthroplasty, knee arthroplasty, total shoulder replacement, partial knee replacement, suspensionplasty, interposition arthroplasty, !LRTI
  carpal-tunnel-release < surgery = carpal tunnel release(s), !CTR, endoscopic carpal tunnel release, open carpal tunnel release, carpal tunnel surgery, median nerve decompression, median nerve release, carpal tunnel decompression
  nerve-release < surgery = cubital tunnel release, ulnar nerve transposition, ulnar nerve decompression, ulnar nerve release, radial tunnel release, nerve decompression, neurolysis, nerve repair, nerve transposition, tarsal tunnel release, neurectomy, neuroma excision, cubital tunnel surgery, guyon's canal release, nerve release, sympathectomy, peroneal nerve decompression, digital nerve repair
  tendon-surgery < surgery = trigger finger release, trigger thumb release, de quervain's release, dequervain's release, first dorsal compartment release, tenolysis, tenosynovectomy, tenotomy, tendon repair, biceps tenodesis, tenodesis, biceps tendon repair, biceps repair, distal biceps repair, achilles tendon repair, achilles repair, epicondylar release, lateral epicondylar release, epicondylectomy, lateral epicondylectomy, epicondylar debridement, tendon transfer, extensor tendon repair, flexor tendon repair, tendon release, tennis elbow release, plantar fasciotomy, plantar fascia release, fasciotomy, trigger release, A1 pulley release, tendon debridement, fasciectomy, gastrocnemius recession, extensor carpi radialis brevis release, TENEX, tenex procedure
  fracture-surgery < surgery = !ORIF, open reduction internal fixation, open reduction and internal fixation, open reduction, closed reduction, percutaneous pinning, !CRPP, external fixation, nonunion repair, bone graft(ing), bone grafting
  hardware-removal < surgery = hardware removal, removal of hardware, implant removal, removal of implant, deep hardware removal, screw removal, plate removal
  hernia-repair < surgery = hernia repair, herniorrhaphy, inguinal hernia repair, umbilical hernia repair, ventral hernia repair, laparoscopic hernia repair, inguinal herniorrhaphy
  osteotomy < surgery = osteotomy, bunionectomy, exostectomy, arthrotomy, hammertoe correction, amputation, amputation revision, ostectomy, resection arthroplasty, coccygectomy, sesamoidectomy, calcaneal osteotomy, tarsal coalition resection
  ligament-repair < surgery = ligament repair, lateral ankle ligament repair, brostrom, brostrom procedure, ankle ligament reconstruction, lateral ligament reconstruction, TFCC repair, ankle stabilization, MCL repair, ulnar collateral ligament repair
  excision < surgery = excision, excision of mass, nail bed repair, mass excision, ganglion excision, ganglion cyst excision, cyst excision, debridement, incision and drainage, irrigation and debridement, wound debridement, scar revision, lipoma excision, skin graft, foreign body removal, bursa excision, olecranon bursectomy, flap, nail removal, nail avulsion, wound closure
  manipulation-under-anesthesia < surgery = manipulation under anesthesia, !MUA
  eye-surgery < surgery = cataract surgery, cataract extraction, vitrectomy, corneal transplant, eyelid surgery, lasik, pterygium excision, blepharoplasty, ptosis repair
  nasal-surgery < surgery = septoplasty, rhinoplasty, turbinate reduction, turbinectomy, sinus surgery, nasal reconstruction, tympanoplasty
  bariatric-surgery < surgery = bariatric surgery, gastric bypass, lap band, gastric sleeve, sleeve gastrectomy
  laparoscopy < surgery = laparoscopy, laparoscopic, cholecystectomy, orchiectomy, hysterectomy, penile implant, penile prosthesis, varicocelectomy, hydrocelectomy, vasectomy reversal, hemorrhoidectomy, colectomy
  vascular-surgery < surgery = vein ablation, endovenous ablation, bypass graft, aneurysm repair, vein stripping, first rib resection`,
);

const SURGICAL_SERVICES = group(
  'surgical-service',
  'surgery',
  'adjunct-surgical-services',
  `
  assistant-surgeon = assistant surgeon(s), surgical assistant, assistant, PA assistant, RN first assist, first assistant, PA-C assistant, physician assistant, co-surgeon, surgical first assistant, assist surgeon, RNFA
  preoperative-clearance = pre-op clearance, preop clearance, preoperative clearance, pre-operative clearance, medical clearance, surgical clearance, pre-op medical clearance, preoperative medical clearance, pre-operative medical clearance, clearance, cardiac clearance, pre-surgical clearance, internal medicine clearance, psychological clearance, psych clearance, psychiatric clearance, clearance for surgery, preoperative evaluation, pre-operative evaluation, pre-op evaluation, preoperative H&P, pre-op H&P, history and physical, pre-op history and physical, pre-operative consultation, preoperative consultation, pre-op visit, pre-op appointment, pre-op consult, preoperative exam(ination), pre-op exam, H&P, pre-operative history and physical, preoperative appointment, pre-op physical
  preoperative-tests = pre-op test(s), pre-op testing, preoperative testing, pre-operative testing, pre-op labs, preoperative labs, pre-operative labs, pre-op lab work, preoperative lab work, preoperative laboratory, pre-op EKG, preoperative EKG, pre-op chest x-ray, preoperative tests, pre-operative lab work, preadmission testing, pre-op diagnostic tests
  inpatient-surgical-stay = inpatient stay, hospital stay, inpatient hospital stay, overnight stay, length of stay, inpatient length of stay, !LOS, hospital admission, inpatient admission, hospital inpatient stay, {one|two|three|1|2|3|four|five} day inpatient stay, inpatient hospitalization, hospitalization, inpatient, 23 hour stay, observation stay, overnight observation, facility, facility fee, outpatient facility, surgery center, ambulatory surgery center, outpatient surgery center, surgical facility, inpatient days, hospital days
  anesthesia = anesthesia, anesthesiologist, monitored anesthesia care, !MAC, conscious sedation, IV sedation, sedation, moderate sedation, general anesthesia, MAC anesthesia, deep sedation
  intraoperative-monitoring = intraoperative monitoring, intra-operative monitoring, neuromonitoring, intraoperative neuromonitoring, intraoperative neurophysiologic monitoring, spinal cord monitoring, intraoperative neurophysiological monitoring, neurophysiological monitoring, intra-operative neuromonitoring
  vascular-surgeon = vascular surgeon, access surgeon, vascular access surgeon, co surgeon
  postoperative-visit = post-op visit(s), postop visit(s), post-operative visit(s), postoperative visit(s), post-op follow up, postoperative follow up, post-operative follow-up visit(s), post-op appointment, postoperative office visit(s), post-op evaluation
  blood-products = cell saver, autologous blood donation, autologous blood, blood transfusion, allograft, bone morphogenetic protein, !BMP-2, allograft tissue`,
);

const EQUIPMENT = group(
  'equipment',
  'dmepos',
  'dme',
  `
  cold-therapy-unit = cold therapy unit(s), cold therapy, cold therapy system, cold therapy machine, cold unit, cryotherapy unit, cryo unit, cryo therapy unit, cryo-therapy unit, ice machine, {hot|heat}/cold unit, hot and cold unit, hot/cold therapy unit, hot and cold therapy unit, cold compression unit, cold/heat unit, polar care, polar care unit, game ready, game ready unit, game ready machine, continuous cold therapy, continuous cold therapy unit, vascutherm, vascutherm unit, vascutherm 4, thermacure, thermacooler, thermacooler system, cryocuff, cryo cuff, cryo cuff unit, cold therapy recirculation system, cold compression therapy, cold compression therapy unit, micro cool, aqua relief system, aqua therm, contrast unit, hot/cold contrast unit, hot cold contrast system, cold contrast, contrast compression unit, cold pneumatic compression therapy, water circulating cold pad, water circulating heat pad, cold/hot therapy unit, cryo/cuff, thermal compression unit, recovery system, VQ orthocare cold therapy, coolcare cold therapy unit, Q-tech cold therapy recovery system, Q-tech recovery system, Q tech
  dvt-compression = DVT compression, DVT unit, DVT prophylaxis, DVT prophylaxis unit, DVT prevention, DVT compression device, DVT compression pump, deep vein thrombosis prophylaxis, pneumatic compression, pneumatic compression device, intermittent pneumatic compression device, intermittent pneumatic compression, sequential compression device, sequential compression devices, compression pump, deep venous thrombosis prophylaxis, DVT pump, DVT home unit, pneumatic intermittent compression device, DVT max, VenaPro, venaflow, intermittent limb compression device, !SCD, lymphedema pump, compression therapy, DVT machine
  cpm = !CPM, continuous passive motion, continuous passive motion machine, continuous passive motion device, CPM machine, CPM unit, dynasplint, dynamic splint, !JAS, static progressive stretch, continuous passive motion unit
  wheelchair = wheelchair(s), wheel chair, power wheelchair, electric wheelchair, manual wheelchair, motorized wheelchair, scooter, motorized scooter, electric scooter, mobility scooter, power scooter, power mobility device, wheelchair rental
  walking-aid = walker, walkers, front wheeled walker, front-wheeled walker, front wheel walker, rolling walker, crutches, crutch, cane, canes, single point cane, quad cane, knee scooter, knee walker, knee crutch, rollator, rollator walker, 4 wheeled walker, four wheeled walker, walking cane, wheeled walker, FWW, forearm crutches, axillary crutches
  commode = commode, 3 in 1 commode, 3-in-1 commode, three in one commode, bedside commode, raised toilet seat, elevated toilet seat, toilet seat, toilet riser, bedpan, 3 and 1 commode, bidet
  bath-aid = shower chair, bath chair, tub bench, transfer bench, shower bench, grab bars, grab bar, hand held shower, handheld shower, handheld shower head, shower seat, tub transfer bench, walk-in tub, walk in tub, tub seat, shower stool, bath bench, jacuzzi, hot tub, whirlpool, spa
  hospital-bed = hospital bed, adjustable bed, semi-electric hospital bed, bed, electric bed, craftmatic bed, tempurpedic bed, sleep number bed
  mattress = mattress, orthopedic mattress, mattresses, memory foam mattress, tempurpedic mattress, tempur-pedic mattress, mattress topper, mattress overlay, gel mattress
  pillow = pillow, pillows, cervical pillow, orthopedic pillow, wedge pillow, memory foam pillow, contour pillow, neck pillow, leg wedge, abduction pillow
  lift-chair = lift chair, recliner, recliner chair, zero gravity chair, stair lift, stairlift, patient lift, hoyer lift, ramp, wheelchair ramp, home modification(s), vehicle modification(s), handicap van, stair glide, chair lift, trapeze bar
  ergonomic-equipment = ergonomic chair, ergonomic workstation, ergonomic evaluation, ergonomic assessment, ergonomic desk, sit stand desk, sit-stand desk, standing desk, sit/stand workstation, ergonomic keyboard, ergonomic, ergonomics, headset, voice activated software, dragon software, workstation evaluation, ergonomic mouse
  bone-growth-stimulator = bone growth stimulator(s), bone stimulator(s), external bone growth stimulator, osteogenesis stimulator, exogen, ultrasonic bone stimulator, spinal bone growth stimulator, bone growth unit
  home-traction = home traction unit, traction unit, traction device, saunders traction, saunders, cervical traction unit, home cervical traction, home cervical traction unit, over the door traction, lumbar traction unit, pneumatic traction, cervical traction device, inversion table, pronex, pronex traction, lumbar home traction unit, home lumbar traction unit, home traction, posture pump, Saunders lumbar traction unit, cervical traction kit, cervical home traction unit, back bubble, traction equipment
  exercise-equipment = exercise kit, home exercise kit, {shoulder|knee|cervical|lumbar|hand|wrist|elbow|ankle} exercise kit, theracane, thera cane, theraband(s), thera-band(s), theraputty, exercise ball, gym ball, foam roller, stationary bike, exercise bike, exercise bicycle, recumbent bike, treadmill, resistance bands, shoulder pulley, pulleys, overhead pulley, Thera Cane massager, bosu ball, swiss ball, home exercise equipment, exercise equipment, back machine, medicine ball, home gym, elliptical, bicycle, rehab kit, rehabilitation kit, {shoulder|knee|cervical|lumbar|hand} rehab(ilitation) kit, hand exerciser, exercise band
  massager = massager, back massager, percussion massager, massage chair, hand held massager, theragun
  heating-pad = heating pad(s), heat pad, moist heating pad, infrared heating pad, hot/cold wrap, hot/cold pack wrap, thermophore, ThermaCare, far infrared heating system, heat lamp, infrared lamp, thermal pad, paraffin unit, paraffin wax unit, paraffin bath unit, hydrocollator unit, heating system, hot cold wrap, moist heat pad, ice wrap
  ultrasound-unit = ultrasound unit, home ultrasound unit, ultrasound machine, portable ultrasound, sonicare unit
  cpap = !CPAP, CPAP machine, BiPAP, CPAP supplies, oxygen, oxygen concentrator, nebulizer, ventilator, oral appliance, mandibular advancement device, CPAP mask, auto CPAP
  hearing-aids = hearing aid(s), hearing aid batteries, binaural hearing aids, hearing device(s), hearing instruments, amplified telephone, hearing aid supplies, tinnitus masker, cochlear implant
  eyeglasses = eyeglasses, glasses, prescription glasses, contact lens, contact lenses, safety glasses, prism glasses, tinted glasses, spectacles
  reacher = reacher, grabber, sock aid, long handled shoe horn, dressing aids, adaptive equipment, reacher/grabber, sock donner, long handled sponge, hip kit, ADL equipment, assistive device(s), jar opener
  pain-pump = pain pump, pain catheter, On-Q pain pump, pain ball, On-Q pump, postoperative pain pump, infusion pump, On Q pain buster
  blood-pressure-monitor = blood pressure monitor, blood pressure cuff, glucometer, glucose monitor, pulse oximeter, weight scale, home blood pressure monitor
  dme = DME, durable medical equipment, medical equipment, equipment, rental unit, home unit
  other-equipment = conductive garment, light therapy, light box, pulsed electromagnetic field, PEMF, magnetic therapy, deep heat unit, TheraTherm, Actipatch`,
);

const ORTHOSES = group(
  'orthosis',
  'dmepos',
  'prosthetics-orthotics',
  `
  brace = brace, braces, bracing, support, splint support, custom brace, post-op brace, postoperative brace, brace purchase
  back-brace < brace = back brace, lumbar brace, lumbar support, lumbar support brace, LSO, LSO brace, TLSO, TLSO brace, lumbosacral orthosis, lumbar orthosis, lumbar corset, corset, back support, low back brace, lumbosacral brace, lumbosacral support, lumbar belt, back belt, lumbar sacral orthosis, LSO back brace, thoracolumbar brace, spinal brace, lumbar LSO brace, L0631, L0637, L0650, abdominal binder, lumbar back brace, low back support, lumbar back support, SI belt, sacroiliac belt, sacral belt, spinal orthosis, Aspen LSO, lumbar spine brace, aspen lumbar brace, quinn brace, apollo LSO, SI joint belt, lumbosacral corset, Cybertech brace, posture shirt, posture corrector, clavicle brace, posture brace
  cervical-collar < brace = cervical collar(s), neck brace, soft collar, hard collar, Miami J collar, Aspen collar, soft cervical collar, philadelphia collar, rigid collar, cervical brace, cervical support, Vista collar
  knee-brace < brace = knee brace(s), knee support, knee immobilizer, hinged knee brace, unloader brace, unloader knee brace, knee sleeve, patellar brace, ACL brace, offloader brace, OA knee brace, hinged knee support, knee orthosis, patellar stabilizing brace, custom knee brace, functional knee brace, medial unloader brace, bledsoe brace, T-ROM brace, TROM brace, ROM brace, knee compression sleeve, playmaker brace, neoprene knee sleeve, DonJoy brace, knee wrap
  wrist-brace < brace = wrist brace(s), wrist splint(s), wrist support(s), wrist hand orthosis, cock-up splint, cock up splint, thumb spica, thumb spica splint, thumb splint, thumb spica brace, carpal tunnel brace(s), carpal tunnel splint(s), finger splint(s), hand splint, hand brace, wrist immobilizer, thumb brace, comfort cool, WHFO, night splint(s), wrist wrap, wrist orthosis, resting hand splint, volar splint, arthritis glove(s), wrist and hand brace
  elbow-brace < brace = elbow brace, elbow sleeve, tennis elbow strap, tennis elbow brace, counterforce brace, elbow support, elbow splint, elbow pad, forearm strap, elbow strap, counterforce strap, hinged elbow brace, epicondylar brace, forearm brace, long arm splint
  shoulder-sling < brace = sling, slings, shoulder sling, shoulder immobilizer, abduction sling, ultra sling, ultrasling, arm sling, shoulder brace, shoulder abduction pillow, sling with abduction pillow, abductor sling, shoulder abduction sling, shoulder abduction brace, shoulder support, sling with pillow, abduction pillow sling, smart sling, shoulder orthosis
  ankle-brace < brace = ankle brace(s), ankle support, ankle foot orthosis, !AFO, CAM boot, CAM walker, walking boot, boot, cam walker boot, fracture boot, controlled ankle motion boot, lace up ankle brace, ankle sleeve, night splint for plantar fasciitis, post-op shoe, postop shoe, surgical shoe, ASO brace, ankle splint, air cast, aircast, pneumatic walker, ankle wrap, plantar fasciitis splint, dorsal night splint, !CAM, Arizona brace, toe separator, post-operative shoe, air walker
  hip-brace < brace = hip brace, hip orthosis, hip abduction brace
  rib-belt < brace = rib belt, rib brace, truss, hernia belt
  orthotics = orthotics, foot orthotics, custom orthotics, orthoses, shoe inserts, insoles, arch supports, foot orthoses, functional orthotics, orthotic, orthotic shoes, custom foot orthotics, heel lift(s), heel cup(s), shoe inserts/orthotics, custom molded orthotics, orthosis, arch support, shoe insert, foot inserts, inserts, molded orthotics, bilateral orthotics
  orthopedic-shoes = orthopedic shoes, diabetic shoes, shoes, extra depth shoes, custom shoes, shoe, tennis shoes, rocker bottom shoes, work boots, SAS shoes
  prosthesis = prosthesis, prosthetic, prosthetics, artificial limb, prosthetic leg, prosthetic hand, prosthetic finger, myoelectric prosthesis, prosthetic socket, prosthetic supplies, artificial eye, wig
  splint < brace = splint(s), splinting, cast, casting, strapping, immobilizer, dynamic orthosis, cast removal, static splint, custom splint`,
);

const SUPPLIES = group(
  'supply',
  'dmepos',
  'supplies',
  `
  compression-stockings = compression stockings, compression stocking, TED hose, compression hose, compression socks, compression garment(s), compression sleeve, compression glove(s), support hose, jobst stockings, compression wrap(s), ACE wrap, ace bandage, elastic bandage, compression sock
  dressings = dressing(s), wound dressing(s), gauze, bandage(s), wound care supplies, wound supplies, wound vac, wound vacuum, tape, sterile dressings, silicone gel sheets, wound VAC supplies, waterproof dressing
  hygiene-supplies = gloves, large gloves, disposable gloves, latex gloves, wipes, hygiene wipes, moist wipes, adult diapers, diapers, underpads, incontinence supplies, incontinence pads, chux, depends
  catheter-supplies = catheter(s), foley catheter, urinary catheter, catheter supplies, leg bag, urinal, straight catheters
  medical-supplies = supplies, medical supplies, batteries, replacement supplies, supply, replacement parts, syringes, needles, test strips, lancets, alcohol wipes, alcohol swabs, sharps container, adhesive remover, adhesive remover wipes, surgical supplies, IV supplies, replacement batteries, bottled water`,
);

const HOME = group(
  'home-care',
  'home-health',
  'home-health',
  `
  home-health = home health, home health care, home healthcare, home health aide(s), home aide, home care, home health services, home health service, home health nurse, home health nursing, home health evaluation, in-home care, in home care, home health assistance, home assistance, homecare, home health care services, home healthcare services, home health aid, home health physical therapy, home health PT, home health evaluation, home care assistance, home help, in-home health care, home health assessment, in home health care
  caregiver < home-health = caregiver, care giver, attendant care, home attendant, personal care, personal care assistant, custodial care, 24 hour care, 24/7 care, personal attendant, respite care, in-home support, companion care, in home caregiver
  homemaker < home-health = homemaker, homemaker services, housekeeping, house keeping, housekeeper, home maker, housecleaning, house cleaning, chore services, domestic services, meal preparation, yard work, gardening, household assistance, child care, laundry, meals on wheels
  nursing < home-health = nurse, nurse visit(s), registered nurse, !RN, !LVN, skilled nursing, skilled nurse, visiting nurse, wound care nurse, RN visit(s), home nurse, nursing, nursing care, home RN, nursing visits, nurse case manager, nurse case management, case management, RN evaluation, home health RN evaluation, private duty nursing, licensed vocational nurse, certified nursing assistant, !CNA, skilled nursing care, skilled nursing visits
  home-therapy < home-health = home physical therapy, home PT, in-home PT, in home physical therapy, home therapy, home OT, home occupational therapy, home infusion`,
);

const VISITS = group(
  'visit',
  'evaluation-management',
  'medical-specialties',
  `
  consultation = consultation(s), consult, consults, specialist consultation, consultation with, specialty consultation, second opinion, specialist referral, referral, referrals, refer to, referral to, specialist, telemedicine consult, 2nd opinion, second opinion consultation, secondary treater, secondary treating physician, specialty referral, secondary physician, consulting physician
  transfer-of-care < consultation = transfer of care, !TOC, transfer care, eval and treat, evaluation and treatment, evaluate and treat, eval and treatment, evaluation & treatment, evaluation/treatment, eval & treat, assume care, eval/treat, consultation and treatment, consult and treat, consultation & treatment, consult & treat, consult and treatment, transfer of treatment
  office-visit = office visit(s), follow-up visit(s), follow up visit(s), followup visit(s), follow-up, follow up, followup, follow-ups, follow up appointment(s), follow-up appointment(s), return visit, follow-up office visit(s), follow up office visit(s), re-evaluation, reevaluation, re-exam, re-examination, reexamination, recheck, revisit, clinic visit(s), outpatient visit(s), monthly visits, physician visit(s), doctor visit(s), E&M visit, follow-up evaluation, office visits/follow up, re-eval, medical visit(s), office consultation, outpatient office visit(s), follow-up consultation, follow-up examination, office follow-up, visit with, urgent care, urgent care visit, emergency room visit, ER visit, extended office visit, telephone consultation, phone consultation, established patient visit, re evaluation, office or other outpatient visit
  evaluation < consultation = evaluation, evaluations, eval, assessment, examination, evaluate, initial evaluation, medical evaluation, specialist evaluation
  medication-management < office-visit = medication management, medication management consultation, medication management visit(s), medication management follow-up, medication review, med management, pain medication management, medication consult, medication evaluation, pharmacological management, medication refill visit, detox consultation
  pain-management < consultation = pain management, pain management consultation, pain management consult, pain management referral, pain management specialist, pain management evaluation, pain specialist, pain consultation, pain management follow-up, pain management physician, pain management doctor, pain medicine, pain medicine consultation, pain clinic, pain psychologist pain management, pain medicine specialist, interventional pain management, pain management visit(s), chronic pain management, interventional pain consultation, comprehensive pain consult, pain consult
  neurology-consult < consultation = neurologist, neurology consultation, neurology consult, neurological consultation, neurology evaluation, neurological evaluation, neurologist consultation, neurologist evaluation, neurology referral, neurology, neurologic evaluation, neurologic consultation, neurological consult, neurologist consult
  internal-medicine-consult < consultation = internist, internal medicine consultation, internal medicine consult, internal medicine, internal medicine evaluation, internal medicine referral, cardiologist, cardiology, cardiology consultation, pulmonologist, pulmonary consultation, gastroenterologist, gastroenterology, gastroenterology consult(ation), GI consult(ation), urologist, urology, urology consult(ation), urological consult(ation), dermatologist, dermatology, dermatology consult(ation), rheumatologist, rheumatology, rheumatology consult(ation), endocrinologist, endocrinology, hematologist, oncologist, nephrologist, infectious disease, toxicologist, toxicology consult, allergist, internal medicine specialist, cardiology consult, pulmonology, primary care physician, family practice, occupational medicine, gynecologist, OB/GYN
  ent-consult < consultation = !ENT, ENT consultation, ENT consult, ENT evaluation, otolaryngologist, otolaryngology, ear nose and throat, audiologist, audiology, neuro-otologist, otologist, ENT specialist, neurotologist, audiology consult(ation)
  eye-consult < consultation = ophthalmologist, ophthalmology, ophthalmology consult(ation), ophthalmologist evaluation, ophthalmology evaluation, optometrist, optometry, eye specialist, neuro-ophthalmologist, neuro-ophthalmology, neuro ophthalmology consultation, ophthalmologic evaluation, ophthalmology referral
  podiatry-consult < consultation = podiatrist, podiatry, podiatry consult(ation), podiatrist consult(ation), podiatric consultation, podiatry evaluation, podiatry referral
  sleep-consult < consultation = sleep specialist, sleep consult(ation), sleep medicine consult(ation), sleep evaluation, sleep specialist consultation, sleep medicine
  physiatry-consult < consultation = physiatrist, physiatry, physiatry consult(ation), PM&R, PM&R consult(ation), physical medicine and rehabilitation consultation, physiatrist consult(ation), physical medicine consult(ation), PM&R specialist, physiatry evaluation, physical medicine and rehabilitation, physical medicine & rehabilitation, physiatrist evaluation
  medical-legal = !AME, !QME, medical-legal evaluation, med-legal, agreed medical evaluation, qualified medical evaluation, impairment rating, permanent and stationary report, narrative report, special report, PR-2 report, record review, records review, review of records, telephone conference, team conference, interpreter, interpreter services, interpreting services, translator, medical records
  nutrition-consult < consultation = nutritionist, dietician, dietitian, nutritional counseling, nutrition consult(ation), dietary consult(ation), nutritional consultation, dietary counseling
  wound-care < office-visit = wound care, wound care clinic, wound clinic, wound care specialist, burn clinic, wound management, wound check`,
);

const SURGICAL_CONSULTS = group(
  'visit',
  'surgery',
  'surgical-consult',
  `
  surgical-consult < consultation = surgical consult(ation), surgical evaluation, surgery consult(ation), surgery evaluation, surgeon consult(ation), surgeon evaluation, surgical referral, surgical second opinion, surgeon, surgeons, surgical opinion, evaluation for surgery, consult for surgery, {spine|spinal|orthopedic|orthopaedic|ortho|neuro|hand|foot|shoulder|knee|plastic|general|hernia|vascular|oral|hip|ortho spine|orthopedic spine|neurosurgical spine|upper extremity|foot and ankle|podiatric|maxillofacial} surgeon {evaluation|consult|consultation|referral|eval|follow up|follow-up}, {spine|spinal|orthopedic|orthopaedic|ortho|hand|foot|shoulder|knee|plastic|general|hernia|vascular|oral|hip|ortho spine|orthopedic spine|upper extremity|foot and ankle|podiatric} surgeon(s), {spine|spinal|orthopedic|orthopaedic|ortho|hand|foot|shoulder|knee|plastic|general|hernia|vascular|ortho spine|orthopedic spine} {surgery|surgical} {evaluation|consult|consultation|referral|eval|re-evaluation|follow-up|follow up|second opinion}, surgical specialist, hip replacement specialist, general surgery, plastic surgery, plastic surgery consultation, general surgery consultation
  orthopedic-consult < surgical-consult = orthopedist, orthopaedist, orthopedic consult(ation), orthopaedic consult(ation), ortho consult(ation), orthopedic evaluation, orthopedic referral, orthopedic specialist, orthopedics, orthopaedics, orthopedic follow(-)up, orthopedic, ortho, hand specialist, spine specialist, spine consult(ation), orthopedic re-evaluation, orthopedic visit(s), hand consult(ation), ortho referral, ortho evaluation, ortho eval, spine evaluation, knee specialist, shoulder specialist, hip specialist, foot and ankle specialist, orthopedic second opinion, spine referral, ortho follow-up, orthopaedic evaluation, orthopedic office visit
  neurosurgical-consult < surgical-consult = neurosurgeon, neurosurgical consult(ation), neurosurgery consult(ation), neurosurgeon consult(ation), neurosurgeon evaluation, neurosurgical evaluation, neurosurgery, neurosurgery evaluation, neuro surgeon, neurosurgery referral, neurosurgical referral, neurosurgical opinion, neuro surgery consultation`,
);

const PSYCH_VISITS = group(
  'psychology',
  'psych-services',
  'evaluation-management',
  `
  psychological-evaluation = psychological evaluation, psych evaluation, psychological consult(ation), psych consult(ation), psychology consult(ation), psychology evaluation, psychological assessment, psychologist, psychology, psych eval, psychological referral, psychiatric evaluation, psychiatric consult(ation), psychiatric consult, psychiatrist, psychiatry, psychiatry consult(ation), psychiatric assessment, psychological screening, mental health evaluation, psychiatric follow-up, psychologist evaluation, psychiatrist evaluation, psychiatric visit(s), behavioral medicine consult(ation), behavioral health evaluation, psychologist consult(ation), pain psychologist, pain psychology, pain psychology evaluation, psychological pain consultation, psychosocial evaluation, psych referral, psychiatry evaluation, psychiatrist consult(ation), medication management psychiatric, psychotropic medication management, psychiatric medication management, psychosocial factors screen, comprehensive psychological evaluation, psychodiagnostic, psychological, psych, pain psychology consultation, psychiatric referral, health and behavior assessment, behavioral evaluation
  psychological-testing < psychological-evaluation = psychological testing, psychological test(s), psych testing, MMPI, beck depression inventory, beck anxiety inventory, psychometric testing, psychological inventories, !BDI, !BAI, psychological tests and evaluation
  neuropsychological-evaluation < psychological-evaluation = neuropsychological evaluation, neuropsych evaluation, neuropsychological consult(ation), neuropsychologist, neuropsychology, neuropsychological assessment, neuropsych consult(ation), neuropsychology evaluation, neuropsychology consult, neuropsychiatrist, neuropsychiatric evaluation, neuropsychological, neuropsych`,
);

const PSYCH_THERAPY = group(
  'psychology',
  'psych-services',
  'therapies',
  `
  psychotherapy = psychotherapy, individual psychotherapy, psychological treatment(s), psychological therapy, psychological counseling, counseling, psych counseling, group psychotherapy, group therapy, individual therapy, psychological session(s), psychotherapy session(s), psychiatric treatment(s), medical psychotherapy, family therapy, behavioral therapy, psych treatment, psych therapy, mental health treatment, supportive psychotherapy, cognitive behavioral psychotherapy, group medical psychotherapy, couples therapy, psychotherapy treatment(s), mental health counseling, EMDR, exposure therapy, psychological services, psychological follow-up, pain psychology sessions, psychologist sessions, psych sessions, psych visits, psychological visits, marital therapy, grief counseling
  cognitive-behavioral-therapy < psychotherapy = cognitive behavioral therapy, cognitive behavioural therapy, !CBT, cognitive behavior therapy, cognitive-behavioral therapy, CBT sessions, cognitive therapy, cognitive behavioral treatment, cognitive behavioral sessions, cognitive behavioral
  biofeedback < psychotherapy = biofeedback, biofeedback therapy, biofeedback sessions, neurofeedback, bio-feedback
  relaxation-training < psychotherapy = relaxation training, relaxation therapy, hypnotherapy, hypnosis, stress management, meditation, mindfulness, guided imagery, hypnotherapy/relaxation, relaxation techniques, mindfulness based stress reduction, relaxation, pain coping skills, coping skills training, hypnotherapy/relaxation training
  partial-hospitalization < psychotherapy = partial hospitalization, partial hospitalization day treatment, partial hospitalization program, !PHP, day treatment, intensive outpatient program, intensive outpatient, psychiatric hospitalization, inpatient psychiatric, !IOP, psychiatric inpatient
  tms < psychotherapy = transcranial magnetic stimulation, !TMS, !rTMS, electroconvulsive therapy, !ECT, ketamine infusion therapy for depression`,
);

const FUNCTIONAL = group(
  'program',
  'programs',
  'functional-restoration',
  `
  functional-restoration-program = functional restoration program(s), functional restoration, !FRP, !FRPs, multidisciplinary pain program, multidisciplinary pain management, chronic pain program, interdisciplinary pain program, HELP program, !NCFRP, interdisciplinary program, multidisciplinary program, multidisciplinary evaluation, multidisciplinary, interdisciplinary, interdisciplinary evaluation, pain program, pain management program, chronic pain rehabilitation program, comprehensive pain program, pain rehabilitation program, multidisciplinary pain rehabilitation program, functional rehabilitation program, functional rehabilitation, HELP remote care, remote care, initial evaluation for functional restoration program, comprehensive interdisciplinary pain program, functional restoration program evaluation, multi-disciplinary, interdisciplinary pain management`,
);

const WORK = group(
  'program',
  'programs',
  'work-conditioning',
  `
  work-conditioning = work conditioning, work conditioning program, work conditioning/hardening, work condition
  work-hardening = work hardening, work hardening program, work hardening/conditioning, work simulation, work hardening screening`,
);

const FITNESS = group(
  'program',
  'programs',
  'fitness-weight',
  `
  gym-membership = gym membership(s), gym, health club, health club membership, fitness membership, pool membership, YMCA, gym/pool membership, gym pass, gym program, gym access, fitness center, swimming pool, swim membership, pool access, aquatic membership, self directed gym program, personal trainer, YMCA membership
  weight-loss-program = weight loss program(s), weight loss, weight reduction program, weight reduction, Lindora, Jenny Craig, weight watchers, medical weight loss, Nutrisystem, weight management, weight control program, weight management program, medically supervised weight loss program, optifast, weight loss management`,
);

const INPATIENT = group(
  'facility',
  'programs',
  'inpatient-care',
  `
  inpatient-rehabilitation = inpatient rehabilitation, inpatient rehab, acute inpatient rehabilitation, acute rehabilitation, acute rehabilitation unit, acute rehab, acute rehab unit, inpatient rehabilitation facility, rehabilitation facility, rehab facility, rehabilitation unit, residential program, transitional living center, acute inpatient rehabilitation unit, brain injury program, residential treatment, transitional living, Casa Colina, day rehabilitation, neuro rehabilitation, neurorehabilitation, residential care, assisted living, board and care, long term acute care, LTAC, subacute rehab(ilitation), Center for Neuro Skills, inpatient stay rehabilitation
  skilled-nursing-facility < inpatient-rehabilitation = skilled nursing facility, !SNF, nursing home, convalescent home, nursing facility, extended care facility, SNF stay
  day-program < inpatient-rehabilitation = day program`,
);

const OTHER_PROGRAMS = group(
  'program',
  'programs',
  'other-programs',
  `
  detoxification = detoxification, detox, detox program, inpatient detox, detoxification program, opioid detoxification, outpatient detox, substance abuse program, opioid weaning program, drug rehabilitation, drug detox program, suboxone program, narcotic detox program, inpatient detoxification program, chemical dependency program, taper program
  education = back school, pain education, patient education, self-management education, smoking cessation program, smoking cessation, diabetes education, health education, driving evaluation, driver training, vocational rehabilitation, job coach, vocational evaluation, driving lessons, education program, pain school, neuroscience education
  telehealth-monitoring = remote monitoring, app-based program, digital therapy, virtual reality, virtual therapy`,
);

const OTHER_THERAPEUTIC = group(
  'procedure',
  'therapies',
  'therapies',
  `
  hyperbaric-oxygen = hyperbaric oxygen, hyperbaric, hyperbaric oxygen therapy, !HBOT, hyperbaric therapy
  infusion = infusion(s), ketamine infusion(s), lidocaine infusion(s), IV infusion, IV therapy, intravenous infusion, infusion therapy, iron infusion, IV antibiotics, IVIG, intravenous therapy, IV lidocaine infusion, PICC line, PICC line placement
  lymphedema-therapy = lymphedema therapy, manual lymphatic drainage, lymphatic drainage, complete decongestive therapy, lymphedema treatment
  radiation-therapy = radiation therapy, radiotherapy, chemotherapy, dialysis, cancer treatment
  scar-treatment = laser scar treatment, scar treatment, dermabrasion, scar injection, laser resurfacing, fractional laser, fractionated laser, scar massage, silicone sheeting
  complementary-therapy = naturopathy, herbal therapy, aromatherapy, homeopathy, reiki, craniosacral therapy, hippotherapy, equine therapy, music therapy, art therapy, service dog, emotional support animal, whole body vibration, craniotherapy, cranial sacral therapy`,
);

const TRANSPORT = group(
  'transport',
  'transportation',
  'transportation',
  `
  transportation = transportation, transport, non-emergency transportation, medical transportation, taxi, taxi service, air ambulance, ambulance, mileage, medical mileage, transport to, travel, van service, transportation services, transportation to and from, airfare, lodging, hotel, uber, car service, ambulance transportation, round trip transportation`,
);

const DENTAL = group(
  'dental',
  'evaluation-management',
  'dental-services',
  `
  dental-services = dental, dentist, dentistry, dental treatment, dental evaluation, dental consult(ation), dental work, dental exam(ination), oral surgery, oral surgeon, crown(s), root canal(s), tooth extraction, dental implant(s), dental implant, TMJ treatment, TMJ splint, occlusal guard, night guard, mouth guard, bite guard, periodontal, dentures, denture, dental cleaning, scaling and root planing, periodontal scaling, orthodontist, oral maxillofacial, tooth, teeth, orthodontic treatment, occlusal splint, bite splint, dental restoration, endodontic, prosthodontist, oral splint, dental bridge, extraction, composite filling, core buildup, abutment, post and core, prophylaxis dental, orthodontics, fluoride, bone graft dental, sinus lift, TMJ appliance, oral and maxillofacial surgeon, obstructive airway oral appliance, musculoskeletal trigeminal oral appliance, dental specialist, OMFS`,
);

/** Every treatment known, in groups; where two groups claim a name the earlier has it. */
export const TREATMENT_GROUPS: readonly TreatmentGroup[] = [
  THERAPIES,
  CHIROPRACTIC,
  ACUPUNCTURE,
  MODALITIES,
  ELECTRO_UNITS,
  ELECTRODIAGNOSTICS,
  IMAGING,
  LABORATORY,
  TESTS,
  EPIDURAL,
  FACET,
  TRIGGER_POINT,
  VISCO,
  INJECTIONS,
  SPINE_SURGERY,
  ARTHROSCOPIC,
  OPEN_SURGERY,
  SURGICAL_SERVICES,
  SURGICAL_CONSULTS,
  EQUIPMENT,
  ORTHOSES,
  SUPPLIES,
  HOME,
  PSYCH_VISITS,
  PSYCH_THERAPY,
  FUNCTIONAL,
  WORK,
  FITNESS,
  INPATIENT,
  OTHER_PROGRAMS,
  OTHER_THERAPEUTIC,
  TRANSPORT,
  DENTAL,
  VISITS,
  OTHER_THERAPIES,
];

/** Names that are ordinary words too: they name a treatment in a request, not in prose. */
export const ORDINARY_WORDS = `bed, support, assistant, physician assistant, flap, block, tape, crown(s), travel, hotel, lodging, supply, supplies, spa, tooth,
  teeth, facility, inpatient, evaluation, evaluations, eval, evaluate, assessment, examination, follow-up, follow up, followup, follow-ups,
  referral, referrals, refer to, specialist, therapy, therapies, rehabilitation, rehab, consult, consults, surgery, surgeries, surgeon,
  surgeons, operation, injection, injections, inject, injected, injectable, imaging, heat, ice, echo, serum, lab(s), extraction, equipment,
  nursing, nurse, boot, shoe, shoes, cast, inserts, gloves, wipes, dental, psych, psychological, orthopedic, ortho, orthopedics,
  multidisciplinary, interdisciplinary, sedation, anesthesia, clearance, fusion, instrumentation, decompression, excision, arthroscopic,
  laparoscopic, adjustments, manipulations, modalities, relaxation, meditation, education program, infusion, treadmill, bicycle,
  elliptical, scooter, pillow(s), sling(s), brace(s), glasses, oxygen, transport, transport to, mileage, dressing(s), bandage(s),
  length of stay, hospitalization, office visit(s), medical records, record review, review of records, records review, recheck,
  re-exam, facet, facets, taping, weight loss, weight management, second opinion, visit with, urgent care, gym, pathology, biopsy,
  occupational medicine, family practice, toxicology, referral to, specialist referral, consulting physician, needles, batteries,
  catheter(s), walker, cane, canes, case management, home care, assist surgeon, laundry, epidural, epidurals, diagnostic test(s),
  diagnostic testing, diagnostic study, diagnostic studies, exercise program, splint support, dc, post and core, physical medicine,
  physical medicine and rehabilitation, physical medicine & rehabilitation, internal medicine, infectious disease, ramp, assistive device(s), consultation with, case manager, doppler, splint, splinting, traction device`;
