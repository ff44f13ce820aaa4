/** How many findings of each check are right, by the labels kept as facts: case, item, words, right or wrong. */
export function scoreFindings(checks, findings, labelsOf) {
  return checks.map(check => {
    const own = findings.filter(found => found.check === check.id);
    const labels = labelsOf(check.id);
    let labelled = 0;
    let right = 0;
    for (const found of own) {
      const label = labels.find(one => matches(one, found));
      if (!label) continue;
      labelled++;
      if (label.right) right++;
    }
    const seeds = own.filter(found => found.source.startsWith('seed-')).length;
    return { check, letters: own.length - seeds, seeds, labelled, right };
  });
}

function matches(label, found) {
  return label.case === found.source && label.issue === found.issue && plain(found.text).includes(plain(label.words));
}

const plain = text =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The 95 % interval of a proportion (Wilson 1927), as "a-b %". */
export function wilson(right, all) {
  const z = 1.96;
  const p = right / all;
  const middle = p + (z * z) / (2 * all);
  const spread = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  const bound = value => Math.round((100 * value) / (1 + (z * z) / all));
  return `${bound(middle - spread)}–${bound(middle + spread)} %`;
}
