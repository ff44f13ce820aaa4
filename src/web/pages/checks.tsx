import type { CheckAnswer, CheckRecord } from '../../contract/index.ts';
import { addressOf } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import { Markdown } from '../parts/markdown.tsx';
import { SeverityMark } from '../parts/marks.tsx';
import { pageText } from '../parts/page.tsx';
import { counted } from '../words.ts';

/** What a determination is checked for. */
export function checksPage(frame: Frame, checks: readonly CheckRecord[]): string {
  return pageText({
    frame,
    title: 'Checks',
    place: 'checks',
    children: (
      <>
        <div class="page-head">
          <h1>What each determination is checked for</h1>
          <p>
            A check states what must be so and names the law it stands on. A finding points at words and says why; a
            physician decides. One that blocks is answered before release, a warning asks for a look, a note informs.
          </p>
        </div>
        <ul class="index">
          {checks.map(check => (
            <li key={check.id}>
              <div>
                <h2>
                  <a href={check.address}>
                    <code>{check.id}</code>
                  </a>
                </h2>
                <p>{check.title}</p>
              </div>
              <div class="side">
                <p>
                  <SeverityMark severity={check.severity} />
                </p>
                {check.findings === null ? null : check.findings > 0 ? (
                  <p>
                    <a href={addressOf.search({ findings: [check.id] })}>
                      Found in {counted(check.findings, 'determination')}
                    </a>
                  </p>
                ) : (
                  <p>Found in none here</p>
                )}
              </div>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}

/** A check's own page, as it stands in its folder. */
export function checkPage(frame: Frame, check: CheckAnswer): string {
  return pageText({
    frame,
    title: check.id,
    place: 'checks',
    children: (
      <>
        <div class="page-head">
          <p class="crumb">
            <a href={addressOf.checks}>Checks</a>
          </p>
          <h1>
            <code>{check.id}</code>
          </h1>
          <p>
            <SeverityMark severity={check.severity} />
            {check.findings ? (
              <>
                {' '}
                ·{' '}
                <a href={addressOf.search({ findings: [check.id] })}>
                  Found in {counted(check.findings, 'determination')} of this library
                </a>
              </>
            ) : null}
          </p>
          {check.authorities.length > 0 ? <p class="fine">Stands on {check.authorities.join('; ')}</p> : null}
        </div>
        <div class="prose">
          <Markdown text={withoutTitle(check.page)} />
        </div>
      </>
    ),
  });
}

/** The page's first heading repeats the id, which stands above it already. */
const withoutTitle = (page: string): string => page.replace(/^\s*# .*\n/, '');
