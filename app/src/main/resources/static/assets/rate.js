// Keys for who rates many, quotes beside the scale, and words kept while somebody writes. Without it
// the form does the same.
const form = document.getElementById('rating');
const boxes = [...document.querySelectorAll('input[name=evidence]')];
const marks = [...form.querySelectorAll('input[name=mark]')];
const quotes = document.getElementById('quotes');
const saved = document.getElementById('saved');

const words = (box) => document.querySelector(`label[for="${box.id}"]`).innerText.trim();
const shorten = (text) => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

function showQuotes() {
  quotes?.replaceChildren(
    ...boxes
      .filter((box) => box.checked)
      .map((box) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `#${box.id}`;
        link.textContent = shorten(words(box));
        item.append(link);
        return item;
      }),
  );
}

// What was typed goes to the author's own place; nothing is submitted by this.
const PAUSE = 4000;
const STILL_HERE = 10000;
let waiting;
let unsaved = false;
async function keep() {
  clearTimeout(waiting);
  if (!unsaved || !form.querySelector('button[value=save]')) return;
  unsaved = false;
  const data = new URLSearchParams(new FormData(form));
  data.set('then', 'keep');
  const answer = await fetch(form.getAttribute('action'), {
    method: 'POST',
    body: data,
    redirect: 'manual',
    keepalive: true,
  }).catch(() => undefined);
  if (answer?.status === 204) {
    if (!unsaved) saved.textContent = form.dataset.draft;
    return;
  }
  unsaved = true;
  saved.textContent = form.dataset.unkept;
  // Where the task takes nothing more, trying again is of no use.
  if (answer?.status !== 409) waiting = setTimeout(keep, STILL_HERE);
}
function keepLater() {
  clearTimeout(waiting);
  unsaved = true;
  saved.textContent = '';
  waiting = setTimeout(keep, PAUSE);
}
form.addEventListener('input', keepLater);
// Whoever is still here afterwards, because the sending was stopped, is kept as before.
form.addEventListener('submit', () => {
  clearTimeout(waiting);
  const stays = unsaved;
  unsaved = false;
  waiting = setTimeout(() => {
    unsaved ||= stays;
    keep();
  }, STILL_HERE);
});
window.addEventListener('pagehide', keep);
for (const box of boxes) {
  box.addEventListener('change', () => {
    showQuotes();
    keepLater();
  });
}
showQuotes();

let here = -1;
function go(to) {
  if (boxes.length === 0) return;
  here = Math.min(Math.max(to, 0), boxes.length - 1);
  boxes[here].focus();
  boxes[here].closest('.passage').scrollIntoView({ block: 'nearest' });
}
const follow = (id) => document.getElementById(id)?.click();

const typing = (target) => target.matches('textarea, input[type=text], select, [contenteditable]');

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const at = boxes.indexOf(document.activeElement);
  if (at >= 0) here = at;
  const number = /^[0-9]$/.test(event.key) ? marks.find((mark) => mark.value === event.key) : null;
  if (number) {
    number.checked = true;
    number.focus();
    keepLater();
  } else if (event.key === 'j') follow('next');
  else if (event.key === 'k') follow('previous');
  else if (event.key === 'ArrowDown' && !event.target.matches('input[type=radio]')) go(here + 1);
  else if (event.key === 'ArrowUp' && !event.target.matches('input[type=radio]')) go(here - 1);
  else if (event.key === 'e' && boxes.length > 0) {
    if (here < 0) go(0);
    boxes[here].click();
  } else if (event.key === 'Enter' && !event.target.matches('a, button, summary')) {
    form.querySelector('button[value=submit]').click();
  } else return;
  event.preventDefault();
});
