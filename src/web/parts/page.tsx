import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { addressOf } from '../addresses.ts';
import type { Frame, Place } from '../frame.ts';
import { counted } from '../words.ts';

interface PageProps {
  readonly frame: Frame;
  readonly title: string;
  readonly place: Place | null;
  /** Documents alone load the serif. */
  readonly document?: boolean;
  readonly children: ComponentChildren;
}

const PLACES: readonly (readonly [Place, string, string])[] = [
  ['search', addressOf.home, 'Search'],
  ['statistics', addressOf.statistics(), 'How requests fare'],
  ['guidelines', addressOf.guidelines, 'Guidelines'],
  ['checks', addressOf.checks, 'Checks'],
  ['read', addressOf.read, 'Read a letter'],
  ['data', addressOf.data, 'Data'],
];

/** A whole page as text. */
export function pageText(props: PageProps): string {
  return `<!doctype html>\n${renderToString(<Page {...props} />)}\n`;
}

function Page({ frame, title, place, document, children }: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{title === 'OpenIMR' ? title : `${title} · OpenIMR`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={frame.stylesheet} />
        {document ? <link rel="stylesheet" href={frame.documentStylesheet} /> : null}
        <link rel="icon" href={frame.icon} type="image/svg+xml" />
        <script src={frame.script} defer />
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <Masthead place={place} />
        <main id="content" class="wide" tabIndex={-1}>
          {children}
        </main>
        <Foot frame={frame} />
      </body>
    </html>
  );
}

function Masthead({ place }: { place: Place | null }) {
  return (
    <header class="masthead">
      <div class="wide">
        <a class="wordmark" href={addressOf.home} aria-label="OpenIMR, first page">
          <span>Open</span>IMR
        </a>
        <nav aria-label="Main">
          <ul>
            {PLACES.map(([id, address, label]) => (
              <li key={id}>
                <a href={address} aria-current={id === place ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function Foot({ frame }: { frame: Frame }) {
  return (
    <footer class="foot">
      <div class="wide">
        {frame.invented > 0 ? (
          <p>
            {counted(frame.invented, 'invented example')} {frame.invented === 1 ? 'is' : 'are'} loaded, so that there is
            something to see. No person in them exists. To remove them: <code>{frame.removeInvented}</code>
          </p>
        ) : null}
        <p>
          Independent medical review decides whether treatment that a claims administrator refused is medically
          necessary. This is a library of its published determinations. It is not advice on any claim.
        </p>
        <nav aria-label="About">
          <ul>
            <li>
              <a href={addressOf.about}>About and accessibility</a>
            </li>
            <li>
              <a href={addressOf.api}>API</a>
            </li>
            <li class="figures">OpenIMR {frame.version}</li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
