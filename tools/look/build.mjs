// Regenerates what the program serves under /assets. Run: npm ci --ignore-scripts && npm run build
import { copyFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import { drawBrand } from './brand.mjs';
import { cutFonts } from './fonts.mjs';

const TARGET = '../../app/src/main/resources/static/assets';
const TEMPLATES = ['../../app/src/main/jte/**/*.jte'];
const CORE = 'node_modules/@gcds-core';

const NOTICE = `/*! Vivier, MIT. With parts of the GC Design System (tokens 1.5.0, css-shortcuts 1.2.0),
MIT, Copyright (c) 2022 Government of Canada / Gouvernement du Canada. See LICENSE-gcds.txt. */
`;

// What a posting's own text may hold, which no template shows.
const PROSE = ['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code',
  'table', 'thead', 'tbody', 'tr', 'th', 'td', 'hr', 'strong', 'small', 'details', 'summary', 'local-time'];

// Nothing of it may be fetched from elsewhere: fonts are ours, and there is no icon font.
async function designSystem() {
  const css = await readFile(`${CORE}/css-shortcuts/dist/gcds-css-shortcuts.css`, 'utf8');
  const tokens = await readFile(`${CORE}/tokens/build/web/css/tokens.css`, 'utf8');
  return (
    tokens +
    css
      .replace(/@import url\([^)]*\);/g, '')
      .replace(/@font-face\s*{[^}]*}/g, '')
      // Each heading by itself is ours; what all have in common stays.
      .replace(/(?<=[{}]\s*)h[1-6](?::{1,2}after)?\s*{[^}]*}/g, '')
  );
}

// Who only looks at jobs does not load what applying looks like: its files begin with an 8 or a 9.
const APPLYING = /^[89]-/;
const CUT = '/*! cut */';

async function own(isWanted) {
  const names = (await readdir('css')).filter((name) => name.endsWith('.css') && isWanted(name)).sort();
  return (await Promise.all(names.map((name) => readFile(`css/${name}`, 'utf8')))).join('\n');
}

// Our cuts of the fonts carry names of our own, as their licence asks of changed versions.
const withOwnFonts = (css) =>
  css
    .replace(/'Lato', sans-serif/g, '"Vivier Titles", "Vivier Titles Fallback", sans-serif')
    .replace(/'Noto Sans', sans-serif/g, '"Vivier Text", "Vivier Text Fallback", sans-serif');

async function purged(css) {
  const [result] = await new PurgeCSS().purge({
    content: TEMPLATES,
    css: [{ raw: css }],
    safelist: [...PROSE, /^tag-/, /^notice-/, /^button-/, /^digits-/, /^brief-/],
    variables: true,
  });
  return result.css;
}

function minified(name, css) {
  return transform({
    filename: name,
    code: Buffer.from(css),
    minify: true,
    targets: { chrome: 105 << 16, firefox: 110 << 16, safari: (15 << 16) | (4 << 8) },
  }).code.toString();
}

// Twice: a token that only an unused token names goes in the second round.
// Purged as one, so that a token that only applying uses stays.
const whole = (await designSystem()) + (await own((name) => !APPLYING.test(name))) + CUT + (await own((name) => APPLYING.test(name)));
const css = await purged(await purged(withOwnFonts(whole)));
if (/https?:/.test(css)) throw new Error('The stylesheet would load something from outside');
const parts = css.split(CUT);
if (parts.length !== 2) throw new Error('The mark between looking and applying is lost');
await writeFile(`${TARGET}/vivier.css`, NOTICE + minified('vivier.css', parts[0]));
await writeFile(`${TARGET}/apply.css`, minified('apply.css', parts[1]));
await copyFile(`${CORE}/css-shortcuts/LICENSE`, `${TARGET}/LICENSE-gcds.txt`);
await cutFonts(TARGET);
await drawBrand(TARGET);
for (const name of await readdir('images')) {
  await copyFile(`images/${name}`, `${TARGET}/${name}`);
}
