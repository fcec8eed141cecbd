// Saves while somebody types, counts words, sends a chosen file at once. Without it nothing is lost:
// the buttons do the same.
const form = document.getElementById('answers');
const status = document.getElementById('status');
const fill = (text, ...values) => values.reduce((t, v, i) => t.replace(`{${i}}`, v), text);
const say = (text) => {
  if (status.textContent !== text) status.textContent = text;
};

// The same words as on the server: runs of anything but white space.
const count = (text) => (text.match(/[^\p{White_Space}]+/gu) ?? []).length;

function countWords(line) {
  const area = document.getElementById(line.dataset.wordsFor);
  const most = Number(line.dataset.limit);
  let pause;
  const show = () => {
    const now = count(area.value);
    line.textContent = fill(now > most ? form.dataset.tooMany : form.dataset.words, now, most);
  };
  // Told when somebody pauses, not with every letter.
  line.setAttribute('role', 'status');
  area.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(show, 700);
  });
  if (area.value) show();
}

const PAUSE = 1500;
const PATIENCE = 30000;
const LONGEST_WAIT = 60000;
let waiting;
let running = Promise.resolve();
let wait = PAUSE;

const saveLater = (milliseconds) => {
  clearTimeout(waiting);
  waiting = setTimeout(saveNow, milliseconds);
};

// Another tab may have made the token of this page worthless (a second application begun, a link
// followed): the same page, asked for once more, has one that counts. Only the token is taken.
async function renewToken() {
  const page = await fetch(form.getAttribute('action'), {
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => undefined);
  const text = page?.ok ? await page.text().catch(() => '') : '';
  const fresh = new DOMParser()
    .parseFromString(text, 'text/html')
    .querySelector('#answers input[name=_csrf]');
  if (fresh) form.elements._csrf.value = fresh.value;
  return Boolean(fresh);
}

// Somebody who leaves the page by any link is saved on the way out: such a request outlives it, as
// far as browsers allow.
function post(leaving) {
  const data = new FormData(form);
  for (const input of form.querySelectorAll('input[type=file]')) data.delete(input.name);
  return fetch(form.dataset.save, {
    method: 'POST',
    body: data,
    keepalive: leaving,
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => undefined);
}

// What a browser says about a failure is in its own language: only the server's words are shown.
async function save() {
  say(form.dataset.saving);
  let answer = await post(document.visibilityState === 'hidden');
  if (answer?.status === 403 && (await renewToken())) answer = await post();
  const result = (await answer?.json().catch(() => undefined)) ?? {};
  if (answer?.ok && result.revision !== undefined) {
    form.elements.revision.value = result.revision;
    form.elements.given.value = result.given;
    wait = PAUSE;
    if (result.error) say(result.error);
    else if (result.conflict) say(form.dataset.conflict);
    else if (!waiting) say(form.dataset.saved);
    return;
  }
  say(result.error ?? form.dataset.unsaved);
  if (!answer || answer.status === 429 || answer.status >= 500) {
    wait = Math.min(2 * wait, LONGEST_WAIT);
    if (!waiting) saveLater(wait);
  }
}

// One after the other, so that a revision is never older than what it saves.
function saveNow() {
  clearTimeout(waiting);
  waiting = undefined;
  running = running.then(save);
}

// Nothing says "Saved" while something is not. Sending the form takes nothing back: whoever is still
// here afterwards, because the sending was stopped or takes its time, is saved as before.
function saveSoon(event) {
  if (event.target.type === 'file') return;
  say('');
  saveLater(PAUSE);
}

// Typed before this script was there, or put back by the browser.
const changed = (field) =>
  field.type !== 'hidden' &&
  field.type !== 'file' &&
  'defaultValue' in field &&
  (field.value !== field.defaultValue || field.checked !== field.defaultChecked);

function choose(input) {
  const file = input.files[0];
  const line = document.getElementById(`${input.id}-upload`);
  if (!file) return;
  if (file.size > Number(input.dataset.megabytes) * 1048576) {
    line.textContent = fill(form.dataset.tooLarge, input.dataset.megabytes);
    input.value = '';
    return;
  }
  send(input, file, line, renewToken);
}

function send(input, file, line, ifRefused) {
  const bar = document.getElementById(`${input.id}-progress`);
  const data = new FormData();
  data.append('_csrf', form.elements._csrf.value);
  data.append('file', file);
  const request = new XMLHttpRequest();
  request.open('POST', form.dataset.files + input.id);
  request.responseType = 'json';
  request.upload.addEventListener('progress', (event) => {
    const percent = Math.round((100 * event.loaded) / event.total);
    bar.hidden = false;
    bar.value = percent;
    if (percent % 25 === 0) line.textContent = fill(form.dataset.uploading, percent);
  });
  request.addEventListener('loadend', async () => {
    bar.hidden = true;
    if (request.status === 403 && (await ifRefused?.())) {
      send(input, file, line);
      return;
    }
    const result = request.response;
    if (request.status === 200 && result) {
      line.textContent = fill(form.dataset.received, result.name);
      form.elements.revision.value = result.revision;
      input.value = '';
      input.required = false;
    } else {
      line.textContent = result?.error ?? form.dataset.uploadFailed;
      if (request.status === 422) input.value = '';
    }
  });
  request.send(data);
}

// Questions that depend on another answer show when it is given, and when that one shows itself.
function showAsked() {
  const given = new FormData(form);
  for (const block of form.querySelectorAll('[data-when]')) {
    const answers = given.getAll(block.dataset.when);
    block.hidden = !answers.includes(block.dataset.is);
    // They stand in order: what hangs on this one comes later and finds no answer.
    if (block.hidden) given.delete(block.dataset.key);
  }
}

if (form) {
  form.querySelectorAll('[data-words-for]').forEach(countWords);
  form.addEventListener('input', saveSoon);
  form.addEventListener('change', saveSoon);
  form.addEventListener('change', showAsked);
  form
    .querySelectorAll('input[type=file]')
    .forEach((input) => input.addEventListener('change', () => choose(input)));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && waiting) saveNow();
  });
  showAsked();
  if ([...form.elements].some(changed)) saveLater(PAUSE);
}
