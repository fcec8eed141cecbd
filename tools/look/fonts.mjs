// Cuts the design system's fonts to what English and French need.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subset from 'subset-font';

export const FONTS = 'node_modules/@gcds-core/fonts/fonts';

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');

// Anything else (another language's letters, an emoji) falls back to the reader's own fonts.
const GLYPHS =
  ASCII +
  'ÀÂÄÁÃÅÇÉÈÊËÎÏÍÌÔÖÓÒÕØÙÛÜÚÑÆŒŸàâäáãåçéèêëîïíìôöóòõøùûüúñæœÿß' +
  '\u00a0\u202f«»‹›‘’“”–—‑…·•°²³½×§©®™€';

const CUTS = [
  ['lato/gcds-lato.woff2', 'lato-700.woff2'],
  ['noto-sans/gcds-noto-sans-regular.woff2', 'noto-sans-400.woff2'],
  ['noto-sans/gcds-noto-sans-semibold.woff2', 'noto-sans-600.woff2'],
];

export async function cutFonts(target) {
  for (const [source, name] of CUTS) {
    const cut = await subset(await readFile(`${FONTS}/${source}`), GLYPHS, {
      targetFormat: 'woff2',
      keepFeatures: ['kern', 'mark'],
      noHinting: true,
      noLayoutClosure: true,
      dropTables: ['gasp', 'DSIG', 'meta'],
    });
    await writeFile(`${target}/${name}`, cut);
  }
  await copyFile(`${FONTS}/lato/LICENSE.txt`, `${target}/LICENSE-lato.txt`);
  await copyFile(`${FONTS}/noto-sans/LICENSE.txt`, `${target}/LICENSE-noto-sans.txt`);
}
