// Draws Vivier's mark and wordmark. An image can't use the page's fonts, so the letters are paths.
import { readFile, writeFile } from 'node:fs/promises';
import { convert } from 'fontverter';
import * as hb from 'harfbuzzjs';
import { FONTS } from './fonts.mjs';

const DEEP = '#08393d';
const WATER = '#0e5a5e';
const LAMP = '#f0a53a';

// A person over water: a head, and the rings that spread from where they stand.
const MARK = `<circle cx="20" cy="20" r="20" fill="${WATER}"/><circle cx="20" cy="12" r="4.4" fill="${LAMP}"/><path d="M12.5 18.5a8 8 0 0 0 15 0M8 19.5a12.6 12.6 0 0 0 24 0M12 28.5a12.6 9.4 0 0 0 16 0" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round"/>`;

async function letters(text, size) {
  const sfnt = await convert(await readFile(`${FONTS}/lato/gcds-lato.woff2`), 'sfnt');
  const face = new hb.Face(new hb.Blob(sfnt));
  const font = new hb.Font(face);
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  const scale = size / face.upem;
  let x = 0;
  const paths = buffer.getGlyphInfos().map((info, i) => {
    const path = `<path transform="translate(${x})" d="${rounded(font.glyphToPath(info.codepoint))}"/>`;
    x += positions[i].xAdvance;
    return path;
  });
  return { width: x * scale, svg: (at) => `<g fill="${DEEP}" transform="translate(${at}) scale(${scale.toFixed(5)} -${scale.toFixed(5)})">${paths.join('')}</g>` };
}

const rounded = (path) => path.replace(/-?\d+\.\d+/g, (n) => Math.round(Number(n)));

const svg = (width, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 40" width="${width}" height="40">${body}</svg>\n`;

export async function drawBrand(target) {
  const word = await letters('Vivier', 31);
  await writeFile(`${target}/icon.svg`, svg(40, MARK));
  await writeFile(`${target}/vivier.svg`, svg(Math.ceil(51 + word.width), MARK + word.svg('50 31')));
}
