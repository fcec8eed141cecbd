// Counts people while somebody says whom they need. Typing never waits for it, and what is typed is
// never touched; without it, or when it fails, the button does the same.
const form = document.getElementById('request');
const counts = document.getElementById('counts');
const state = document.getElementById('counts-state');
const PAUSE = 700;
let waiting;
let running;

async function count() {
  running?.abort();
  running = new AbortController();
  const data = new URLSearchParams(new FormData(form));
  data.set('then', 'count');
  state.textContent = form.dataset.counting;
  try {
    const answer = await fetch(form.getAttribute('action'), {
      method: 'POST',
      body: data,
      signal: running.signal,
      redirect: 'error',
    });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // Also a page on which something can't be read yet says so there.
    const fresh = page.getElementById('counts');
    if (!fresh) throw new Error(answer.status);
    counts.replaceChildren(
      ...Array.from(fresh.childNodes, (node) => document.importNode(node, true)),
    );
    state.textContent = '';
  } catch (failure) {
    if (failure.name !== 'AbortError') state.textContent = form.dataset.failed;
  }
}

form.addEventListener('input', (event) => {
  // These change neither whom somebody looks for nor how many there are.
  if (/^(title-|day-|details|positions)/.test(event.target.name)) return;
  clearTimeout(waiting);
  waiting = setTimeout(count, PAUSE);
});
form.addEventListener('submit', () => {
  clearTimeout(waiting);
  running?.abort();
});
