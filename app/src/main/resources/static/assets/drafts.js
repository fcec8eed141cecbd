// Remembers on this device which draft belongs to which job, so that the posting, which is the same
// for everybody, offers to go on with it. Without it one goes on from the page to apply.
const DRAFTS = 'vivier.drafts';
let drafts = {};
try {
  drafts = JSON.parse(localStorage.getItem(DRAFTS) ?? '{}') ?? {};
} catch {
  // Nothing that could be read.
}
for (const { dataset } of document.querySelectorAll('[data-draft]')) {
  delete drafts[dataset.draft];
  if (dataset.path) {
    drafts[dataset.draft] = dataset.path;
  }
}
// What is not there any more, or not for this browser.
for (const { dataset } of document.querySelectorAll('[data-lost]')) {
  const lost = Object.entries(drafts).filter(([, path]) =>
    dataset.lost === 'all' || path.split('/')[3] === location.pathname.split('/')[3]);
  lost.forEach(([job]) => delete drafts[job]);
}
try {
  localStorage.setItem(DRAFTS, JSON.stringify(drafts));
} catch {
  // A browser that keeps nothing.
}
