// Saves while somebody types, counts words, sends a chosen file at once. Without it nothing is lost:
// the buttons do the same.
const form = document.getElementById('answers');
const status = document.getElementById('status');
const fill = (text, ...values) => values.reduce((t, v, i) => t.replace(`{${i}}`, v), text);
const say = (text) => {
  status.textContent = text;
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

let waiting;
let running = Promise.resolve();
let leaving = false;

async function save() {
  const data = new FormData(form);
  for (const input of form.querySelectorAll('input[type=file]')) data.delete(input.name);
  say(form.dataset.saving);
  try {
    const answer = await fetch(form.dataset.save, { method: 'POST', body: data });
    const result = answer.ok || answer.status === 409 ? await answer.json() : {};
    if (!answer.ok) throw new Error(result.error ?? form.dataset.unsaved);
    form.elements.revision.value = result.revision;
    say(result.conflict ? form.dataset.conflict : form.dataset.saved);
  } catch (problem) {
    say(problem instanceof TypeError || !problem.message ? form.dataset.unsaved : problem.message);
  }
}

// One after the other, so that a revision is never older than what it saves.
const saveNow = () => {
  clearTimeout(waiting);
  waiting = undefined;
  running = running.then(() => (leaving ? undefined : save()));
  return running;
};

function saveSoon(event) {
  if (event.target.type === 'file') return;
  clearTimeout(waiting);
  waiting = setTimeout(saveNow, 1500);
}

function send(input) {
  const file = input.files[0];
  const line = document.getElementById(`${input.id}-upload`);
  const bar = document.getElementById(`${input.id}-progress`);
  if (!file) return;
  if (file.size > Number(input.dataset.megabytes) * 1048576) {
    line.textContent = fill(form.dataset.tooLarge, input.dataset.megabytes);
    input.value = '';
    return;
  }
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
  request.addEventListener('loadend', () => {
    bar.hidden = true;
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
  form.addEventListener('submit', () => {
    leaving = true;
    clearTimeout(waiting);
  });
  form
    .querySelectorAll('input[type=file]')
    .forEach((input) => input.addEventListener('change', () => send(input)));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && waiting && !leaving) saveNow();
  });
  showAsked();
}
