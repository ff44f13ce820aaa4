// The only script of the pages, and none of them needs it: / goes to the search field, j and k move through the
// entries, o opens the one you are on.
document.addEventListener('keydown', event => {
  const at = document.activeElement;
  const typing = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement;
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/') {
    const field = document.querySelector('input[type="search"]');
    if (field instanceof HTMLInputElement) {
      event.preventDefault();
      field.focus();
      field.select();
    }
    return;
  }
  const links = [...document.querySelectorAll('.digest .entry h3 a')];
  if (links.length === 0) return;
  const here = links.findIndex(link => link.closest('.entry')?.contains(at));
  if (event.key === 'j' || event.key === 'k') {
    const to = event.key === 'j' ? Math.min(here + 1, links.length - 1) : Math.max(here - 1, 0);
    const link = links[to];
    if (link instanceof HTMLElement) {
      link.focus();
      link.closest('.entry')?.scrollIntoView({ block: 'nearest' });
    }
  } else if (event.key === 'o' && here >= 0) {
    const link = links[here];
    if (link instanceof HTMLElement) link.click();
  }
});
