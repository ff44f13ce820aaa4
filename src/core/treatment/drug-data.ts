import type { DrugClass } from './categories.ts';

/**
 * Drugs met in workers' compensation, by the State's class: "generic = brands and other spellings". A product of
 * several drugs is written with strokes: "hydrocodone/acetaminophen". The drug itself need not be repeated as a name.
 */
export const DRUGS: Readonly<Partial<Record<DrugClass, string>>> = {
  opioids: `
    hydrocodone/acetaminophen = Norco, Vicodin, Vicodin ES, Vicodin HP, Lortab, Lorcet, Xodol, Zydone, Verdrocet, Lorcet Plus, Maxidone, hydrocodone APAP, hydrocodone acetaminophen, hydrocodone bitartrate acetaminophen, hydrocodone bit acetaminophen, hydrocodone bit APAP, hydrocodone bitartrate APAP, hydroco APAP, hydrocod/APAP, hydrocodone-acetamin, hydroco/acetamin, hydrocodone acetam, HC/APAP
    hydrocodone/ibuprofen = Vicoprofen, Reprexain, Ibudone, Xylon
    hydrocodone = Zohydro, Zohydro ER, Hysingla, Hysingla ER, Vantrela, hydrocodone ER, hydrocodone bitartrate
    oxycodone/acetaminophen = Percocet, Endocet, Roxicet, Tylox, Xartemis, Xartemis XR, Primlev, Magnacet, Nalocet, Prolate, oxycodone APAP, oxycodone acetaminophen, oxycodone w acetaminophen, oxycodone HCL acetaminophen, oxycodone hydrochloride and acetaminophen
    oxycodone/aspirin = Percodan, Endodan
    oxycodone/ibuprofen = Combunox
    oxycodone/naloxone = Targiniq
    oxycodone/naltrexone = Troxyca
    oxycodone = OxyContin, Oxy Contin, Roxicodone, OxyIR, Oxy IR, Oxaydo, Xtampza, Xtampza ER, Oxecta, Roxybond, oxycodone IR, oxycodone ER, oxycodone HCL, oxycodone hydrochloride, oxicodone
    oxymorphone = Opana, Opana ER, Numorphan
    hydromorphone = Dilaudid, Exalgo, hydromorphine
    morphine = MS Contin, MSContin, MS-Contin, Kadian, Avinza, MSIR, MS IR, Arymo, Morphabond, Oramorph, Roxanol, morphine sulfate, morphine sulphate, Duramorph, Astramorph, Infumorph
    morphine/naltrexone = Embeda
    fentanyl = Duragesic, Fentora, Actiq, Subsys, Abstral, Lazanda, Onsolis, fentanyl citrate, Ionsys, Sublimaze
    sufentanil = Sufenta, Dsuvia
    methadone = Dolophine, Methadose, Diskets
    levorphanol = Levo-Dromoran
    tapentadol = Nucynta, Nucynta ER
    tramadol = Ultram, Ultram ER, Ryzolt, ConZip, Rybix, Rybix ODT, tramadol HCL, tramadol ER, Synapryn, FusePaq Synapryn, Qdolo
    tramadol/acetaminophen = Ultracet, tramadol APAP, tramadol acetaminophen, tramadol HCL acetaminophen
    tramadol/celecoxib = Seglentis
    codeine/acetaminophen = Tylenol {No 3|No 4|number 3|number 4|with codeine|w codeine|three}, Tylenol No. 3, acetaminophen codeine, acetaminophen with codeine, acetaminophen and codeine, APAP codeine, APAP with codeine, Tylenol codeine, acetaminophen cod, codeine acetaminophen, codeine APAP, acetaminophen w codeine
    codeine = codeine sulfate, codeine phosphate
    codeine/butalbital/acetaminophen/caffeine = Fioricet with codeine, Fioricet codeine, butalbital acetaminophen caffeine codeine
    codeine/butalbital/aspirin/caffeine = Fiorinal with codeine, Ascomp, Ascomp codeine
    codeine/carisoprodol/aspirin = Soma compound with codeine
    codeine/promethazine = Phenergan with codeine, promethazine with codeine
    dihydrocodeine/acetaminophen/caffeine = Trezix, Panlor, Dvorah, acetaminophen caffeine dihydrocodeine, dihydrocodeine acetaminophen caffeine, Zerlor
    dihydrocodeine/aspirin/caffeine = Synalgos, Synalgos DC
    dihydrocodeine =
    meperidine = Demerol, pethidine
    pentazocine = Talwin
    pentazocine/naloxone = Talwin NX, pentazocine naloxone
    butorphanol = Stadol
    nalbuphine = Nubain
    buprenorphine = Butrans, Belbuca, Subutex, Buprenex, Probuphine, Sublocade, Butrans patch, buprenorphine HCL
    buprenorphine/naloxone = Suboxone, Zubsolv, Bunavail, buprenorphine naloxone, buprenorphine HCL naloxone
    propoxyphene = Darvon, propoxyphene napsylate
    propoxyphene/acetaminophen = Darvocet, Darvocet N 100, Darvocet-N
    opium/belladonna = B&O suppository
    opioid = opioids, opiate, opiates, narcotic, narcotics, opioid medication(s), opioid analgesic(s)`,
  nsaid: `
    ibuprofen = Motrin, Advil, Caldolor, !IBU, Comfort Pac ibuprofen
    ibuprofen/famotidine = Duexis, ibuprofen famotidine
    naproxen = Naprosyn, Anaprox, Anaprox DS, Aleve, Naprelan, EC-Naprosyn, naproxen sodium, naproxyn, naprosen
    naproxen/esomeprazole = Vimovo, naproxen esomeprazole
    diclofenac = Voltaren, Voltaren XR, Cataflam, Cambia, Zipsor, Zorvolex, Dyloject, diclofenac sodium, diclofenac potassium, diclofenac ER, Lofena
    diclofenac/misoprostol = Arthrotec, diclofenac misoprostol
    etodolac = Lodine, Lodine XL
    nabumetone = Relafen, Relafen DS
    meloxicam = Mobic, Vivlodex, Anjeso, meloxican
    celecoxib = Celebrex, Elyxyb, Consensi
    ketorolac = Toradol, Sprix, ketorolac tromethamine, ketoralac
    ketoprofen = Orudis, Oruvail
    flurbiprofen = Ansaid
    fenoprofen = Nalfon, fenoprofen calcium, Fenortho, ProFeno
    indomethacin = Indocin, Tivorbex
    oxaprozin = Daypro, Coxanto
    piroxicam = Feldene
    sulindac = Clinoril
    tolmetin = Tolectin
    salsalate = Disalcid
    diflunisal = Dolobid
    mefenamic acid = Ponstel
    meclofenamate =
    choline magnesium trisalicylate = Trilisate
    rofecoxib = Vioxx
    valdecoxib = Bextra
    aspirin = Ecotrin, Bayer aspirin, !ASA, acetylsalicylic acid
    nsaid = NSAID(s), nonsteroidal anti-inflammatory drug(s), non-steroidal anti-inflammatory drug(s), non-steroidal anti-inflammatories, anti-inflammatory medication(s), anti-inflammatories`,
  'muscle-relaxants': `
    cyclobenzaprine = Flexeril, Fexmid, Amrix, Tabradol, cyclobenzaprine HCL, cyclobenzaprine hydrochloride, cyclobenzeprine, FusePaq Tabradol, cyclobenzaprin, flexaril
    carisoprodol = Soma, Vanadom, carisprodol
    carisoprodol/aspirin = Soma compound
    tizanidine = Zanaflex, tizanidine HCL, tizanadine
    methocarbamol = Robaxin
    baclofen = Lioresal, Gablofen, Ozobax
    metaxalone = Skelaxin, Metaxall
    chlorzoxazone = Lorzone, Parafon Forte, Parafon Forte DSC
    orphenadrine = Norflex, orphenadrine citrate, orphenadrine ER
    orphenadrine/aspirin/caffeine = Norgesic, Norgesic Forte, Orphengesic, orphenadrine aspirin caffeine, Orphengesic forte
    dantrolene = Dantrium
    muscle relaxant = muscle relaxant(s), muscle relaxer(s)`,
  benzodiazepines: `
    diazepam = Valium, Diastat
    alprazolam = Xanax, Xanax XR, Niravam
    lorazepam = Ativan
    clonazepam = Klonopin
    temazepam = Restoril
    chlordiazepoxide = Librium
    triazolam = Halcion
    estazolam = ProSom
    flurazepam = Dalmane
    oxazepam = Serax
    clorazepate = Tranxene
    midazolam = Versed
    quazepam = Doral
    clobazam = Onfi
    benzodiazepine = benzodiazepine(s)`,
  antidepressants: `
    amitriptyline = Elavil, amitriptyline HCL, amitriptylene
    nortriptyline = Pamelor, Aventyl, nortriptyline HCL
    desipramine = Norpramin
    imipramine = Tofranil
    doxepin = Sinequan
    protriptyline = Vivactil
    trimipramine = Surmontil
    amoxapine =
    clomipramine = Anafranil
    duloxetine = Cymbalta, Irenka, duloxetine HCL
    venlafaxine = Effexor, Effexor XR, venlafaxine ER, venlafaxine HCL
    desvenlafaxine = Pristiq, Khedezla
    milnacipran = Savella
    levomilnacipran = Fetzima
    fluoxetine = Prozac, Sarafem, Sentraflox
    sertraline = Zoloft, sertraline HCL
    paroxetine = Paxil, Paxil CR, Pexeva
    citalopram = Celexa
    escitalopram = Lexapro
    fluvoxamine = Luvox
    bupropion = Wellbutrin, Wellbutrin XL, Wellbutrin SR, Zyban, Aplenzin, bupropion HCL, buproprion
    mirtazapine = Remeron
    trazodone = Desyrel, Oleptro, trazadone, Trazamine
    nefazodone = Serzone
    vilazodone = Viibryd
    vortioxetine = Trintellix, Brintellix
    perphenazine/amitriptyline = Triavil, perphenazine amitriptyline
    selegiline = Emsam, Eldepryl
    phenelzine = Nardil
    antidepressant = antidepressant(s), anti-depressant(s)`,
  'anti-epilepsy-drugs': `
    gabapentin = Neurontin, Gralise, Horizant, Fanatrex, Gabarone, gabapentin enacarbil, Active-PAC with gabapentin, FusePaq Fanatrex, gabapentine
    pregabalin = Lyrica, Lyrica CR
    topiramate = Topamax, Trokendi, Trokendi XR, Qudexy
    carbamazepine = Tegretol, Carbatrol, Equetro
    oxcarbazepine = Trileptal, Oxtellar
    lamotrigine = Lamictal
    levetiracetam = Keppra
    valproate = Depakote, Depakene, divalproex, valproic acid, divalproex sodium, Depakote ER
    phenytoin = Dilantin
    zonisamide = Zonegran
    tiagabine = Gabitril
    lacosamide = Vimpat
    primidone = Mysoline
    phenobarbital =
    ethosuximide = Zarontin
    anticonvulsant = anticonvulsant(s), anti-epilepsy drug(s), antiepileptic(s), anti-epileptic drug(s), anti-epileptic(s), AEDs`,
  'proton-pump-inhibitors': `
    omeprazole = Prilosec, Prilosec OTC, omeprazole DR, Losec
    omeprazole/sodium bicarbonate = Zegerid
    pantoprazole = Protonix, pantoprazole sodium, pantoprazole sod
    esomeprazole = Nexium, esomeprazole magnesium
    lansoprazole = Prevacid
    dexlansoprazole = Dexilant, Kapidex
    rabeprazole = AcipHex, rabeprazole sodium
    proton pump inhibitor = proton pump inhibitor(s), proton-pump inhibitor(s), !PPI, !PPIs`,
  'h2-blocker': `
    ranitidine = Zantac, Deprizine, ranitidine HCL, FusePaq Deprizine
    famotidine = Pepcid, Pepcid AC
    cimetidine = Tagamet
    nizatidine = Axid
    h2 blocker = H2 blocker(s), H2 receptor antagonist(s), H-2 blocker(s), H2-receptor antagonist(s)`,
  'topical-analgesics': `
    diclofenac* = Voltaren gel, Flector, Flector patch(es), Pennsaid, Solaraze, diclofenac epolamine, Klofensaid, Xrylix
    lidocaine* = Lidoderm, Lidopro patch, ZTlido, lidocaine patch(es), lidocaine pad(s), Lidopatch, Lidoderm patch(es), Lidocan
    capsaicin = Zostrix, Qutenza, capsaicin cream, Capzasin
    menthol = Biofreeze, Bio Freeze, Icy Hot, menthol gel, Mineral Ice, Flexall, Theraflex, Stopain
    methyl salicylate = salicylate topical, trolamine salicylate, Aspercreme
    methyl salicylate/menthol = Menthoderm, Kera-Tek, Keratek, Bengay, Ben Gay, Thera-gesic, Theragesic, Exoten-C, Mentherm, Salonpas, Ultra strength Bengay
    menthol/camphor = Tiger balm, camphor menthol, Sombra
    capsaicin/lidocaine/menthol/methyl salicylate = Terocin, Terocin patch(es), Terocin lotion, Terocin cream, LidoPro, LidoPro cream, LidoPro ointment, LidoPro lotion, Medrox, Medrox patch, Medrox ointment, Xoten-C, Xoten, Dendracin, Dendracin lotion, New Terocin, Medi-Derm, Mediderm, Lenza patch, LenzaPatch, LenzaGel, Trixaicin, Dendracin Neurodendraxcin, Ultracin, Velma lotion, Sinelee patch, Sinelee, Relyyt, Relyyt patch
    lidocaine/menthol = Gold Bond lidocaine menthol, Limencin, Lidall, lidocaine menthol, Absorbine plus
    lidocaine/prilocaine = EMLA, EMLA cream, lidocaine prilocaine
    benzocaine =
    camphor =
    topical analgesic = topical analgesic(s), topical cream(s), topical medication(s), topical pain cream, pain cream, topical NSAID, analgesic cream, topical ointment, analgesic ointment, topical gel, topical lotion, pain patch(es)`,
  'topical-compounds': `
    topical compound = topical compound(s), compound(ed) cream(s), compounded topical(s), compound topical(s), compounding cream, compound(ed) medication(s), compounded topical cream(s), compound topical cream(s), topical compound cream, transdermal compound, compounded ointment, compound ointment, compounded medication, compound drug(s), transdermal cream(s), compounded analgesic cream, !CMPD, GCB cream, FCL cream, FBD cream, FlurLido-A, UltraFlex-G, GabaCycloTram, TGHot, TG Hot, FluriFlex, Fluri-flex, Gaba/Cyclo/Tram, FlurFlex
    ketoprofen* = Ketophene, Active-Ketoprofen, CM3-ketoprofen
    cyclobenzaprine* = Cyclophene
    flurbiprofen/lidocaine* = flurlido
    cyclobenzaprine/gabapentin/lidocaine/capsaicin* = Cyclogaba, Gabacyclo`,
  'sedative-hypnotics': `
    zolpidem = Ambien, Ambien CR, Edluar, Intermezzo, Zolpimist, zolpidem tartrate
    eszopiclone = Lunesta
    zaleplon = Sonata
    ramelteon = Rozerem
    suvorexant = Belsomra
    doxepin* = Silenor
    tasimelteon = Hetlioz
    diphenhydramine = Benadryl, Dicopanol, ZzzQuil, FusePaq Dicopanol, diphenhydramine HCL
    doxylamine = Unisom
    melatonin =
    sleep medication = sleep aid(s), sleeping pill(s), sleep medication(s), hypnotic(s), sedative hypnotic(s)`,
  antiemetic: `
    ondansetron = Zofran, Zofran ODT, Zuplenz, ondansetron ODT, ondansetron HCL, odansetron
    promethazine = Phenergan, Promethegan
    metoclopramide = Reglan
    prochlorperazine = Compazine
    granisetron = Kytril
    trimethobenzamide = Tigan
    meclizine = Antivert, Bonine
    scopolamine = Transderm Scop
    dronabinol = Marinol
    dimenhydrinate = Dramamine
    antiemetic = antiemetic(s), anti-emetic(s)`,
  antianxiety: `
    buspirone = Buspar
    hydroxyzine = Vistaril, Atarax, hydroxyzine pamoate, hydroxyzine HCL
    meprobamate = Equanil
    anxiolytic = anxiolytic(s)`,
  'atypical-antipsychotic': `
    quetiapine = Seroquel, Seroquel XR
    aripiprazole = Abilify
    risperidone = Risperdal
    olanzapine = Zyprexa
    ziprasidone = Geodon
    lurasidone = Latuda
    asenapine = Saphris
    brexpiprazole = Rexulti
    cariprazine = Vraylar
    paliperidone = Invega
    clozapine = Clozaril
    haloperidol = Haldol
    lithium = lithium carbonate, Lithobid
    antipsychotic = antipsychotic(s)`,
  'misc-analgesics': `
    acetaminophen = Tylenol, APAP, paracetamol, Ofirmev, Tylenol ES, extra strength Tylenol, acetaminophen ER, Tylenol arthritis
    butalbital/acetaminophen/caffeine = Fioricet, Esgic, Zebutal, butalbital APAP caffeine, butalbital acetaminophen caffeine, Vanatol, Vtol, butalbital acetamin caff, butalbital-acetaminophen-caff, fiorcet
    butalbital/aspirin/caffeine = Fiorinal, butalbital aspirin caffeine
    butalbital/acetaminophen = Bupap, Phrenilin, Allzital, Tencon, butalbital acetaminophen
    butalbital =
    acetaminophen/aspirin/caffeine = Excedrin, Excedrin migraine
    ziconotide = Prialt
    clonidine = Catapres, Duraclon, Kapvay
    ketamine = Ketalar
    medical marijuana = marijuana, cannabis, medical cannabis, cannabidiol, !CBD
    dextromethorphan =
    naltrexone* = low dose naltrexone, !LDN`,
  viscosupplementation: `
    hyaluronate = Synvisc, Synvisc One, Synvisc-One, Supartz, Orthovisc, Euflexxa, Hyalgan, Monovisc, Gel-One, GelSyn, GenVisc, Durolane, Hymovis, sodium hyaluronate, hylan, hylan G-F 20, Gel-Syn, Visco-3, TriVisc`,
  'impotence-agents': `
    sildenafil = Viagra, Revatio
    tadalafil = Cialis
    vardenafil = Levitra, Staxyn
    avanafil = Stendra
    alprostadil = Caverject, Edex, Muse suppository, Trimix`,
  'calcium-channel-blocker': `
    amlodipine = Norvasc
    diltiazem = Cardizem
    verapamil = Calan, Verelan
    nifedipine = Procardia, Adalat
    felodipine = Plendil
    amlodipine/benazepril = Lotrel, amlodipine benazepril
    amlodipine/valsartan = Exforge
    amlodipine/olmesartan = Azor`,
  'opioid-antagonist': `
    naloxone = Narcan, Evzio, Narcan nasal spray, naloxone HCL
    naltrexone = Revia, Vivitrol
    methylnaltrexone = Relistor
    naloxegol = Movantik
    naldemedine = Symproic`,
  antibiotics: `
    amoxicillin = Amoxil
    amoxicillin/clavulanate = Augmentin, amoxicillin clavulanate
    azithromycin = Zithromax, Z-pak
    cephalexin = Keflex
    cefazolin = Ancef, Kefzol
    cefadroxil = Duricef
    cefuroxime = Ceftin
    ceftriaxone = Rocephin
    ciprofloxacin = Cipro
    levofloxacin = Levaquin
    moxifloxacin = Avelox, Vigamox
    clindamycin = Cleocin
    doxycycline = Vibramycin
    minocycline = Minocin
    penicillin = Pen VK, penicillin VK
    sulfamethoxazole/trimethoprim = Bactrim, Bactrim DS, Septra
    metronidazole = Flagyl
    vancomycin =
    clarithromycin = Biaxin
    nitrofurantoin = Macrobid
    linezolid = Zyvox
    rifampin =
    acyclovir = Zovirax
    valacyclovir = Valtrex
    fluconazole = Diflucan
    terbinafine = Lamisil
    emtricitabine/tenofovir = Truvada
    raltegravir = Isentress
    ertapenem = Invanz
    antibiotic = antibiotic(s)`,
  steroids: `
    methylprednisolone = Medrol, Medrol Dosepak, Medrol dose pack, Medrol dose pak, Depo-Medrol, Solu-Medrol, Depo Medrol
    prednisone = Deltasone, Rayos
    prednisolone = Orapred, Pred Forte
    dexamethasone = Decadron
    triamcinolone = Kenalog, Aristocort, Zilretta, triamcinolone acetonide
    betamethasone = Celestone, Diprolene
    hydrocortisone = Cortef, Solu-Cortef
    cortisone =
    budesonide = Pulmicort, Rhinocort
    fluticasone = Flonase, Flovent, Cutivate
    mometasone = Nasonex
    clobetasol = Temovate
    fluocinonide = Lidex
    beclomethasone = QVAR`,
  'local-anesthetics': `
    lidocaine = Xylocaine, lidocaine HCL, lidocaine hydrochloride, lignocaine
    bupivacaine = Marcaine, Sensorcaine, Exparel
    ropivacaine = Naropin
    mepivacaine = Carbocaine
    prilocaine =
    tetracaine =
    propofol = Diprivan`,
  'blood-pressure-heart': `
    lisinopril = Prinivil, Zestril
    lisinopril/hydrochlorothiazide = Zestoretic, lisinopril HCTZ, lisinopril hydrochlorothiazide
    losartan = Cozaar
    losartan/hydrochlorothiazide = Hyzaar, losartan HCTZ
    valsartan = Diovan
    valsartan/hydrochlorothiazide = Diovan HCT
    olmesartan = Benicar
    irbesartan = Avapro
    telmisartan = Micardis
    candesartan = Atacand
    benazepril = Lotensin
    enalapril = Vasotec
    ramipril = Altace
    quinapril = Accupril
    atenolol = Tenormin
    metoprolol = Lopressor, Toprol, Toprol XL, metoprolol succinate, metoprolol tartrate
    carvedilol = Coreg
    propranolol = Inderal
    nebivolol = Bystolic
    bisoprolol = Zebeta
    labetalol = Trandate
    hydrochlorothiazide = HCTZ, Microzide
    furosemide = Lasix
    spironolactone = Aldactone
    triamterene/hydrochlorothiazide = Dyazide, Maxzide
    prazosin = Minipress
    doxazosin = Cardura
    hydralazine =
    nitroglycerin = Nitrostat, nitro patch
    isosorbide = Imdur
    digoxin = Lanoxin
    amiodarone = Pacerone
    guanfacine = Intuniv
    potassium chloride = K-Dur, Klor-Con`,
  'blood-thinners': `
    warfarin = Coumadin
    enoxaparin = Lovenox
    rivaroxaban = Xarelto
    apixaban = Eliquis
    dabigatran = Pradaxa
    clopidogrel = Plavix
    heparin =
    fondaparinux = Arixtra
    dalteparin = Fragmin
    tranexamic acid = !TXA`,
  diabetes: `
    metformin = Glucophage
    glipizide = Glucotrol
    glyburide = Diabeta
    glimepiride = Amaryl
    pioglitazone = Actos
    sitagliptin = Januvia
    sitagliptin/metformin = Janumet
    liraglutide = Victoza, Saxenda
    exenatide = Byetta
    canagliflozin = Invokana
    insulin = Lantus, Humalog, Novolog, Levemir, Humulin
    dulaglutide = Trulicity
    semaglutide = Ozempic, Wegovy`,
  cholesterol: `
    atorvastatin = Lipitor
    simvastatin = Zocor
    rosuvastatin = Crestor
    pravastatin = Pravachol
    lovastatin = Mevacor
    fenofibrate = Tricor
    gemfibrozil = Lopid
    ezetimibe = Zetia
    omega-3 ethyl esters = Lovaza, Vascepa`,
  respiratory: `
    albuterol = ProAir, Ventolin, Proventil, albuterol inhaler
    fluticasone/salmeterol = Advair, Advair Diskus
    budesonide/formoterol = Symbicort
    montelukast = Singulair
    tiotropium = Spiriva
    ipratropium = Atrovent
    ipratropium/albuterol = Combivent, DuoNeb
    levalbuterol = Xopenex
    cetirizine = Zyrtec
    loratadine = Claritin
    fexofenadine = Allegra
    levocetirizine = Xyzal
    pseudoephedrine = Sudafed
    guaifenesin = Mucinex
    benzonatate = Tessalon, Tessalon perles
    azelastine = Astelin
    epinephrine = EpiPen, Epi-pen`,
  migraine: `
    sumatriptan = Imitrex, sumatriptan succinate, Zembrace
    sumatriptan/naproxen = Treximet
    rizatriptan = Maxalt
    eletriptan = Relpax
    zolmitriptan = Zomig
    naratriptan = Amerge
    frovatriptan = Frova
    almotriptan = Axert
    erenumab = Aimovig
    fremanezumab = Ajovy
    galcanezumab = Emgality
    rimegepant = Nurtec
    ubrogepant = Ubrelvy
    dihydroergotamine = !DHE, Migranal
    isometheptene = Midrin`,
  stimulants: `
    modafinil = Provigil
    armodafinil = Nuvigil
    methylphenidate = Ritalin, Concerta
    amphetamine = Adderall, Adderall XR
    lisdexamfetamine = Vyvanse
    atomoxetine = Strattera
    phentermine = Adipex
    caffeine =
    donepezil = Aricept
    memantine = Namenda
    amantadine = Symmetrel
    varenicline = Chantix
    nicotine = nicotine patch(es), nicotine gum, Nicorette
    disulfiram = Antabuse
    benztropine = Cogentin
    ropinirole = Requip
    pramipexole = Mirapex
    carbidopa/levodopa = Sinemet`,
  laxatives: `
    docusate = Colace, docusate sodium, !DOK, stool softener(s), Docuprene
    docusate/senna = Senna S, Senokot S, Peri-Colace, Senna Plus, senna docusate, docusate senna, sennosides docusate, Senokot-S
    senna = Senokot, sennosides, Senna
    polyethylene glycol = MiraLAX, GlycoLax
    lactulose = Enulose
    bisacodyl = Dulcolax
    lubiprostone = Amitiza
    linaclotide = Linzess
    magnesium citrate = citrate of magnesium
    psyllium = Metamucil
    magnesium hydroxide = milk of magnesia
    sucralfate = Carafate
    misoprostol = Cytotec
    simethicone = Gas-X, Mylicon
    dicyclomine = Bentyl
    loperamide = Imodium
    calcium carbonate = Tums
    alginate/antacid = Gaviscon
    probiotic = probiotics
    laxative = laxative(s)`,
  'medical-foods': `
    theramine = Theramine
    sentra = Sentra PM, Sentra AM, Sentra
    gabadone = GABAdone
    trepadone = Trepadone
    apptrim = AppTrim, AppTrim-D
    limbrel = Limbrel, flavocoxid
    l-methylfolate = Deplin, Metanx, Cerefolin
    glucosamine = glucosamine sulfate, glucosamine HCL
    glucosamine/chondroitin = Cosamin, Cosamin DS, glucosamine chondroitin, Genicin, Osteo Bi-Flex, chondroitin glucosamine
    chondroitin =
    vitamin d = vitamin D, vitamin D3, vitamin D2, cholecalciferol, ergocalciferol, Drisdol
    vitamin b12 = vitamin B12, vitamin B-12, cyanocobalamin, methylcobalamin, Eligen B12
    vitamin b = vitamin B complex, vitamin B, B complex
    vitamin c = vitamin C, ascorbic acid
    folic acid =
    calcium =
    magnesium = magnesium oxide
    fish oil = omega 3, omega-3
    coenzyme q10 = CoQ10
    multivitamin = multivitamin(s)
    turmeric = curcumin
    iron = ferrous sulfate
    medical food = medical food(s), Percura, Pulmona, Hypertensa
    potassium =
    l-theanine =
    ginkgo biloba =
    sam-e =
    arnica = arnica montana, Traumeel
    dimethyl sulfoxide = !DMSO
    methylsulfonylmethane = !MSM`,
  'bone-joint': `
    allopurinol = Zyloprim
    colchicine = Colcrys, Mitigare
    febuxostat = Uloric
    alendronate = Fosamax
    risedronate = Actonel
    ibandronate = Boniva
    zoledronic acid = Reclast
    teriparatide = Forteo
    denosumab = Prolia
    calcitonin = Miacalcin
    methotrexate = Trexall
    hydroxychloroquine = Plaquenil
    adalimumab = Humira
    etanercept = Enbrel
    tofacitinib = Xeljanz
    sulfasalazine = Azulfidine
    leflunomide = Arava`,
  hormones: `
    testosterone = AndroGel, Axiron, Testim, Fortesta, Depo-Testosterone, testosterone cypionate, Androderm, testosterone enanthate
    levothyroxine = Synthroid, Levoxyl
    estradiol = Estrace
    medroxyprogesterone = Provera
    clomiphene = Clomid
    anastrozole = Arimidex
    cabergoline =`,
  urological: `
    tamsulosin = Flomax
    oxybutynin = Ditropan, Ditropan XL
    tolterodine = Detrol
    solifenacin = Vesicare
    mirabegron = Myrbetriq
    finasteride = Proscar
    phenazopyridine = Pyridium
    bethanechol = Urecholine
    fesoterodine = Toviaz
    trospium = Sanctura
    alfuzosin = Uroxatral`,
  biologics: `
    onabotulinumtoxina = Botox, botulinum toxin, onabotulinum toxin, botulinum, botulinum toxin type A
    abobotulinumtoxina = Dysport
    incobotulinumtoxina = Xeomin
    rimabotulinumtoxinb = Myobloc
    collagenase = Xiaflex
    natalizumab = Tysabri`,
  'eye-ear-skin': `
    cyclosporine = Restasis
    artificial tears = Refresh tears, Systane
    eye drops = ophthalmic solution, ophthalmic drops, Naphcon, ear drops
    timolol = Timoptic
    latanoprost = Xalatan
    olopatadine = Pataday, Patanol
    ofloxacin = Ocuflox
    erythromycin =
    tobramycin = Tobrex
    mupirocin = Bactroban
    bacitracin = Neosporin, triple antibiotic ointment
    silver sulfadiazine = Silvadene
    ketoconazole = Nizoral
    nystatin =
    clotrimazole = Lotrimin
    tretinoin = Retin-A
    hydroquinone =
    urea = urea cream
    minoxidil = Rogaine
    silicone gel = ScarAway, scar gel
    tacrolimus = Protopic
    becaplermin = Regranex`,
  'other-drugs': `
    cyproheptadine = Periactin
    pentoxifylline = Trental
    phentolamine =
    vaccine = vaccine(s), vaccination, tetanus shot, flu shot, tetanus, Tdap, hepatitis B vaccine
    mexiletine =
    dextrose =
    sodium chloride = normal saline
    gadolinium =
    ketotifen =
    riluzole =
    hyoscyamine = Levsin
    glycopyrrolate = Robinul
    medication = medication(s), pain medication(s), prescription(s), unknown medication, prescription medication(s), oral medication(s), medication refill(s)`,
};

/** Words between the parts of a product and inside a drug's name that tell its salt or its release, not the drug. */
export const SALTS = new Set(
  `hcl hydrochloride sodium sod potassium citrate sulfate sulphate bitartrate bit tartrate succinate maleate phosphate acetate
  tromethamine besylate mesylate magnesium calcium er ir xr sr cr dr ec xl la ds od odt cd release extended immediate delayed
  sustained controlled tab tabs tablet tablets cap caps capsule capsules oral generic brand name and with w`.split(
    /\s+/,
  ),
);

/** Forms put on the skin; a patch of these classes is a topical, a patch of an opioid is not. */
export const TOPICAL_FORMS = new Set(
  `cream creams gel gels ointment ointments lotion lotions patch patches topical topicals transdermal balm salve roll rollon liniment
  emulsion spray`.split(/\s+/),
);

/** Drugs made for the skin by themselves; in any other topical form a drug is compounded. */
export const MADE_TOPICAL = new Set([
  'diclofenac',
  'lidocaine',
  'capsaicin',
  'menthol',
  'methyl salicylate',
  'camphor',
  'benzocaine',
]);

/** Classes whose drugs change class when put on the skin. */
export const TURNS_TOPICAL = new Set<DrugClass>([
  'nsaid',
  'muscle-relaxants',
  'anti-epilepsy-drugs',
  'antidepressants',
  'local-anesthetics',
  'misc-analgesics',
  'topical-analgesics',
  'calcium-channel-blocker',
  'medical-foods',
  'other-drugs',
]);

/** Names of a class rather than a drug ("opioids"): they tell what is talked of, not what is asked for by name. */
export const CLASS_NAMES = new Set(
  `opioid,nsaid,muscle relaxant,benzodiazepine,antidepressant,anticonvulsant,proton pump inhibitor,h2 blocker,topical analgesic,
  topical compound,sleep medication,antiemetic,anxiolytic,antipsychotic,antibiotic,laxative,medical food,medication`.split(
    /,\s*/,
  ),
);

/** Names that are ordinary words too: they count in a request, not in prose. */
export const ORDINARY_DRUG_WORDS = new Set(
  `medication,medications,prescription,prescriptions,oral medication,oral medications,iron,calcium,potassium,magnesium,urea,caffeine,
  medication refill,medication refills,topical medication,topical medications`.split(/,\s*/),
);
