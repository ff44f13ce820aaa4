const DATES = ['dateAssigned', 'dateOfInjury', 'decisionDate', 'urDenialDate', 'applicationReceived'];

/** Compares what was read with the labels, field by field; blanks and hyphens at line ends do not count. */
export function scoreFields(expected, readTree) {
  let right = 0;
  let all = 0;
  const misses = [];
  for (const label of expected) {
    const tree = readTree(label.caseNumber);
    const compare = (field, got, want) => {
      all++;
      if (got === want) right++;
      else misses.push(`${label.caseNumber} ${field}: read ${JSON.stringify(got)}, expected ${JSON.stringify(want)}`);
    };
    compare('caseNumber', tree.header.caseNumber?.value ?? null, label.caseNumber);
    for (const date of DATES) compare(date, tree.header[date]?.value ?? null, iso(label[date]));
    compare('priority', tree.header.priority?.value ?? null, label.priority.toLowerCase());
    compare(
      'statesOfLicensure',
      tree.reviewer.statesOfLicensure.map(state => state.value).join(','),
      label.statesOfLicensure.replace(/,\s*/g, ','),
    );
    compare(
      'specialty',
      tree.reviewer.specialties.map(specialty => specialty.value).join(', '),
      plain(label.specialty),
    );
    compare('number of items', tree.issues.length, label.issues.length);
    label.issues.forEach((issue, i) => {
      const got = tree.issues[i];
      compare(`item ${i + 1}`, plain(got?.item.text.text), plain(issue.item));
      compare(`decision ${i + 1}`, got?.decision?.value ?? null, issue.decision.toLowerCase());
      compare(
        `claims administrator's line ${i + 1}`,
        plain(got?.claimsAdministratorGuideline?.text.text),
        plain(issue.claimsAdministratorGuideline),
      );
      compare(`reviewer's line ${i + 1}`, plain(got?.reviewerGuideline?.text.text), plain(issue.reviewerGuideline));
      const words = got?.rationale?.text.text.split(/\s+/).length ?? 0;
      // A word hyphenated at a line end is one word here and two in the labels.
      compare(
        `rationale ${i + 1}`,
        Math.abs(words - issue.rationaleWords) <= 6 ? issue.rationaleWords : words,
        issue.rationaleWords,
      );
    });
  }
  return { right, all, misses };
}

const iso = date => (date ? `${date.slice(6)}-${date.slice(0, 2)}-${date.slice(3, 5)}` : null);
const plain = text => (text ?? '').replace(/\s+/g, ' ').replace(/- /g, '-').trim();
