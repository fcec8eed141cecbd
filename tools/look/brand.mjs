// Writes Vivier's mark. Beside it stands the organization's name, in letters of the page.
import { writeFile } from 'node:fs/promises';

const WATER = '#0e5a5e';
const LAMP = '#f0a53a';

// A person over water: a head, and the rings that spread from where they stand.
const MARK = `<circle cx="20" cy="20" r="20" fill="${WATER}"/><circle cx="20" cy="12" r="4.4" fill="${LAMP}"/><path d="M12.5 18.5a8 8 0 0 0 15 0M8 19.5a12.6 12.6 0 0 0 24 0M12 28.5a12.6 9.4 0 0 0 16 0" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round"/>`;

export async function drawBrand(target) {
  await writeFile(
    `${target}/icon.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="40" height="40">${MARK}</svg>\n`,
  );
}
