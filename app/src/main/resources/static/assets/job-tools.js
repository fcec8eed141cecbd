// Copies a job's address, keeps jobs on this device, offers to go on with a draft, counts what
// filters would leave. Without it these are left out and nothing else.
const KEPT = 'vivier.jobs';
const kept = () => {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '[]').filter((key) => typeof key === 'string');
  } catch {
    return [];
  }
};

const button = (place, words, act) => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'as-link';
  made.textContent = words;
  made.addEventListener('click', () => act(made));
  place.append(made);
};

for (const place of document.querySelectorAll('[data-tools]')) {
  const { key, copy, copied, save, saved } = place.dataset;
  place.setAttribute('aria-live', 'polite');
  if (navigator.clipboard) {
    button(place, copy, async (made) => {
      await navigator.clipboard.writeText(location.href.split(/[?#]/)[0]);
      made.textContent = copied;
    });
  }
  button(place, kept().includes(key) ? saved : save, (made) => {
    const others = kept().filter((other) => other !== key);
    const now = others.length === kept().length;
    localStorage.setItem(KEPT, JSON.stringify(now ? [...others, key].slice(-40) : others));
    made.textContent = now ? saved : save;
  });
}

for (const place of document.querySelectorAll('[data-kept]')) {
  const jobs = kept();
  if (jobs.length > 0) {
    const link = document.createElement('a');
    link.href = `${place.dataset.kept}?${jobs.map((key) => `job=${encodeURIComponent(key)}`).join('&')}`;
    link.textContent = `${place.dataset.words} (${jobs.length})`;
    place.append(link);
  }
}

// Who began here goes on instead: drafts.js knows where.
for (const { dataset } of document.querySelectorAll('[data-continue]')) {
  let path;
  try {
    path = JSON.parse(localStorage.getItem('vivier.drafts') ?? '{}')[dataset.continue];
  } catch {
    path = null;
  }
  if (/^\/(en\/apply|fr\/postuler)\/[0-9a-f-]{36}\/[a-z-]+$/.test(path)) {
    for (const link of document.querySelectorAll(`a[href="${dataset.apply}"]`)) {
      link.href = path;
      link.textContent = dataset.words;
    }
  }
}

// The sheet of filters says how many jobs it would show as things stand in it.
const show = document.querySelector('.filters-show .button');
let asked = 0;
document.querySelector('.filters')?.addEventListener('change', async () => {
  const turn = ++asked;
  const form = document.forms.search;
  const answer = await fetch(`${form.action}?${new URLSearchParams(new FormData(form))}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const words = page.querySelector('.filters-show .button')?.textContent;
  if (words && turn === asked) {
    show.textContent = words;
  }
});
