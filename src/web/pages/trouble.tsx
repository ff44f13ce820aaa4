import { addressOf } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import { pageText } from '../parts/page.tsx';

/** When a page cannot be given: what happened, and one thing to do. */
export interface Trouble {
  readonly title: string;
  readonly says: string;
  readonly todo: { readonly label: string; readonly address: string };
}

export function troublePage(frame: Frame, trouble: Trouble): string {
  return pageText({
    frame,
    title: trouble.title,
    place: null,
    children: (
      <div class="empty">
        <h1>{trouble.title}</h1>
        <p>{trouble.says}</p>
        <a class="button" href={trouble.todo.address}>
          {trouble.todo.label}
        </a>
      </div>
    ),
  });
}

export const notFound: Trouble = {
  title: 'There is no page here',
  says: 'The address may be mistyped, or the determination it led to is not in this library.',
  todo: { label: 'Search the determinations', address: addressOf.home },
};

export const tooLarge: Trouble = {
  title: 'The file is too large',
  says: 'A letter to be read may have at most 20 MB. A determination with its attachments can be split; the letter itself is small.',
  todo: { label: 'Choose another file', address: addressOf.read },
};

export const notReady: Trouble = {
  title: 'The library is still being opened',
  says: 'The index is being built from the letters stored. This takes a moment after the first start or an upgrade.',
  todo: { label: 'Try again', address: addressOf.home },
};

export const failed: Trouble = {
  title: 'Something went wrong here',
  says: 'The page could not be made. Nothing you sent was kept, and nothing stored was changed.',
  todo: { label: 'Go to the first page', address: addressOf.home },
};

export const notAllowed: Trouble = {
  title: 'This is for the operator',
  says: 'Adding and removing determinations is done from a terminal on the machine that keeps the library.',
  todo: { label: 'Search the determinations', address: addressOf.home },
};

export const notUnderstood: Trouble = {
  title: 'This address was not understood',
  says: 'Part of it is not what this page takes. It may have been cut short or changed on the way.',
  todo: { label: 'Start a new search', address: addressOf.home },
};
