// Adds the reader's own time to an instant that is told in another zone. Without it nothing is lost.
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const time of document.querySelectorAll('time[data-local]')) {
  const instant = new Date(time.dateTime);
  const offset = /([+-])(\d\d):(\d\d)$/.exec(time.dateTime);
  const told = offset ? Number(offset[1] + 1) * (offset[2] * 60 + Number(offset[3])) : 0;
  // A browser may know older rules of its zone than this site: in one zone, there is one time.
  if (time.dataset.zone !== ownZone && -instant.getTimezoneOffset() !== told) {
    const format = new Intl.DateTimeFormat(document.documentElement.lang + '-CA', {
      dateStyle: 'full',
      timeStyle: 'short',
    });
    const own = document.createElement('span');
    own.className = 'local-time';
    own.textContent = `${time.dataset.local} ${format.format(instant)}`;
    time.closest('p').append(own);
  }
}
