// Checks and keeps a posting while somebody types. Typing never waits for it; without it the buttons
// do the same.
const form = document.getElementById('posting');
const state = document.getElementById('state');
const PAUSE = 900;
const STILL_HERE = 10000;
const LONGEST_KEPT_ALIVE = 60000;
let waiting;
let running;
let typed = false;

const body = () => {
  const data = new URLSearchParams(new FormData(form));
  data.set('then', 'check');
  return data;
};

async function look() {
  running?.abort();
  running = new AbortController();
  const sent = body();
  typed = false;
  state.textContent = form.dataset.checking;
  try {
    const answer = await fetch(form.getAttribute('action'), {
      method: 'POST',
      body: sent,
      signal: running.signal,
      redirect: 'error',
    });
    if (!answer.ok) throw new Error(answer.status);
    show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    state.textContent = '';
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      typed = true;
      state.textContent = form.dataset.failed;
    }
  }
}

const take = (old, fresh) => {
  if (old && fresh && !old.contains(document.activeElement)) {
    old.replaceChildren(...Array.from(fresh.childNodes, (node) => document.importNode(node, true)));
  }
};

// What is said of a paragraph is shown beside it as long as it is still the same.
function show(page) {
  for (const id of ['faults', 'conflict', 'unsaved']) {
    take(document.getElementById(id), page.getElementById(id));
  }
  take(document.querySelector('.pair-head'), page.querySelector('.pair-head'));
  if (form.elements.view.value === 'text') {
    take(document.querySelector('.pair'), page.querySelector('.pair'));
    return;
  }
  for (const notes of form.querySelectorAll('.pair-notes[data-for]')) {
    const name = CSS.escape(notes.dataset.for);
    const fresh = page.querySelector(`.pair-notes[data-for="${name}"]`);
    const there = page.querySelector(`textarea[name="${name}"]`);
    const here = form.elements[notes.dataset.for];
    if (fresh && there && here && there.value.trim() === here.value.trim()) {
      take(notes, fresh);
      notes.parentElement.className = fresh.parentElement.className;
    }
  }
}

form.addEventListener('input', (event) => {
  if (event.target.name?.startsWith('reason-')) return;
  typed = true;
  clearTimeout(waiting);
  waiting = setTimeout(look, PAUSE);
});

// Whoever is still here afterwards, because the sending was stopped, is kept as before.
form.addEventListener('submit', (event) => {
  clearTimeout(waiting);
  if (typed && event.submitter?.value !== 'discard') waiting = setTimeout(look, STILL_HERE);
  typed = false;
});

// Whoever leaves by a link is kept on the way out, as far as browsers allow.
addEventListener('pagehide', () => {
  const sent = body();
  if (typed && sent.toString().length < LONGEST_KEPT_ALIVE) {
    fetch(form.getAttribute('action'), { method: 'POST', body: sent, keepalive: true });
  }
});
