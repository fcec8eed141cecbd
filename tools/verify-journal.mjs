#!/usr/bin/env node
// usage: tools/verify-journal.mjs FOLDER|PACK [KEY]
// Verifies an exported journal (vivier journal export FOLDER), or a merit file or complaint pack (a ZIP),
// without Vivier, written from docs/journal.en.md alone. KEY is the verifier key that you trust; without
// it, the one that came along counts. Ends with 0 (whole), 1 (the first record or file that doesn't fit in
// the first line) or 2 (not understood). Needs Node.js and nothing else.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const [folder, trusted] = process.argv.slice(2);
if (!folder) end(2, 'usage: verify-journal.mjs FOLDER|PACK [KEY]');
const pack = existsSync(folder) && statSync(folder).isFile() ? unzipped(readFileSync(folder)) : null;

function end(status, line) {
  console.log(line);
  process.exit(status);
}

function read(file) {
  if (pack) return pack.find((one) => one.path === `journal/${file}`)?.content()?.toString() ?? '';
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return end(2, `there is no ${file} in ${folder}`);
  }
}

/** The files of a ZIP, as its central directory lists them; what can't be unpacked has no content. */
function unzipped(zip) {
  const last = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (last < 0 || last + 22 > zip.length) end(2, `${folder} is no pack`);
  const files = [];
  let at = zip.readUInt32LE(last + 16);
  for (let left = zip.readUInt16LE(last + 10); left > 0; left -= 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) end(2, `${folder} is no pack`);
    const [method, packed, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const [named, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    files.push({
      path: zip.toString('utf8', at + 46, at + 46 + named),
      content() {
        try {
          const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
          const bytes = zip.subarray(from, from + packed);
          return method === 0 ? bytes : inflateRawSync(bytes);
        } catch {
          return null;
        }
      },
    });
    at += 46 + named + extra + comment;
  }
  return files;
}

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const leaf = (record) => sha256(Buffer.of(0), record);
const node = (left, right) => sha256(Buffer.of(1), left, right);

// ---- the key: name+id+base64(1, 32 bytes), id the first four bytes of SHA-256(name, line feed, 1, key)
const [, name, id, typed] = (trusted ? trusted.trim() + '\n' : read('key.txt'))
  .match(/^([^+\s]+)\+([0-9a-f]{8})\+(\S+)\n$/) ?? end(trusted ? 2 : 1, 'the verifier key is damaged');
const key = Buffer.from(typed, 'base64');
if (key.length !== 33 || key[0] !== 1 || key.toString('base64') !== typed) end(trusted ? 2 : 1, 'not an Ed25519 verifier key');
if (sha256(name + '\n', key).toString('hex', 0, 4) !== id) end(trusted ? 2 : 1, 'the verifier key is damaged');
const ed25519 = createPublicKey({
  key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key.subarray(1)]), format: 'der', type: 'spki',
});

/** Whether one of the signatures below a text is of this key. */
function isSigned(text, signatures) {
  return signatures.trimEnd().split('\n').some((line) => {
    const [, by, signature] = line.split(' ');
    const bytes = Buffer.from(signature ?? '', 'base64');
    return by === name && bytes.toString('base64') === signature && bytes.toString('hex', 0, 4) === id && verify(null, Buffer.from(text), ed25519, bytes.subarray(4));
  });
}

// ---- a pack: the list is signed, every file is in the list, and the excerpt leads to the signed root
if (pack) {
  const [, text, lines, signatures] = pack.find((one) => one.path === 'manifest.txt')?.content()?.toString()
    .match(/^(vivier\.org\/pack@v1\n((?:[0-9a-f]{64}  \S[^\n]*\n)*))\n((?:— [^\n]+\n)+)$/u) ?? end(1, 'manifest.txt can’t be read');
  if (!isSigned(text, signatures)) end(1, 'manifest.txt is not signed with this journal’s key');
  const listed = new Map(lines.split('\n').slice(0, -1).map((line) => [line.slice(66), line.slice(0, 64)]));
  const seen = new Set();
  for (const { path, content } of pack) {
    if (seen.has(path) || (path !== 'manifest.txt' && !listed.has(path))) end(1, `${path} doesn’t belong to the pack`);
    seen.add(path);
    if (path !== 'manifest.txt' && sha256(content() ?? '').toString('hex') !== listed.get(path)) end(1, `${path} is not what was handed out`);
  }
  for (const path of listed.keys()) if (!seen.has(path)) end(1, `${path} is missing`);
  const [, note, origin, records, root, by] = read('checkpoint.txt')
    .match(/^(([^\n]+)\n([1-9]\d*)\n([^\n]+)\n)\n((?:— [^\n]+\n)+)$/u) ?? end(1, 'the checkpoint can’t be read');
  if (origin !== name || !isSigned(note, by)) end(1, 'the checkpoint is not signed with this journal’s key');
  end(0, `whole: ${listed.size} files, ${excerpt(Number(records), root)} records of ${records}`);
}

/** How many records an excerpt shows, if all that it stands for leads to this root. */
function excerpt(head, root) {
  const content = pack.find((one) => one.path === 'journal/excerpt.txt').content().toString();
  const [first, ...lines] = content.slice(0, -1).split('\n');
  if (first !== 'vivier.org/journal-excerpt@v1' || !content.endsWith('\n')) end(1, 'the excerpt can’t be read');
  const roots = []; // of perfect subtrees, the largest first
  let [size, shown] = [0, 0];
  for (const line of lines) {
    const [, many, hash] = line.match(/^([1-9]\d{0,15}) ([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)$/) ?? [];
    if (!line.startsWith('{') && !many) end(1, `the excerpt can’t be read after record ${size}`);
    let of = many ? Number(many) : 1;
    if (!Number.isInteger(Math.log2(of)) || size % of !== 0) end(1, `the excerpt can’t be read after record ${size}`);
    let top = many ? Buffer.from(hash, 'base64') : leaf(line);
    size += of;
    shown += many ? 0 : 1;
    for (; roots.length > 0 && roots.at(-1).of === of; of *= 2) top = node(roots.pop().top, top);
    roots.push({ of, top });
  }
  const all = roots.reduceRight((right, { top }) => (right ? node(top, right) : top), null);
  if (size !== head || all?.toString('base64') !== root) end(1, `the records are not those that were signed: ${size} of ${head}`);
  return shown;
}

// ---- the checkpoints: three lines, an empty one, signatures, an empty one
const checkpoints = [];
for (const note of read('checkpoints.txt').split(/(?<=\n— [^\n]+\n)\n/u)) {
  if (note === '') continue;
  const [, text, origin, size, root, signatures] =
    note.match(/^(([^\n]+)\n([1-9]\d*)\n([^\n]+)\n)\n((?:— [^\n]+\n)+)$/u) ?? end(1, `checkpoint ${checkpoints.length + 1} can't be read`);
  if (origin !== name) end(1, `checkpoint ${checkpoints.length + 1} is another journal's`);
  if (!isSigned(text, signatures)) end(1, `the checkpoint of ${size} records is not signed with this journal's key`);
  checkpoints.push({ size: Number(size), root });
}

// ---- the records: one a line; the roots of the perfect subtrees are enough to know the whole tree's
const hashes = read('hashes.txt').split('\n');
let size = 0;
let next = 0;
const subtrees = [];
const root = () => subtrees.reduceRight((right, left) => (right ? node(left, right) : left), null).toString('base64');
function append(record) {
  let hash = leaf(record);
  if (hashes[size] !== hash.toString('base64')) end(1, `record ${size + 1} is not what was sealed`);
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) hash = node(subtrees.pop(), hash);
  subtrees.push(hash);
  size += 1;
  while (next < checkpoints.length && checkpoints[next].size <= size) {
    if (checkpoints[next].size < size || checkpoints[next].root !== root()) {
      end(1, `something in records ${(checkpoints[next - 1]?.size ?? 0) + 1} to ${checkpoints[next].size} is not what was signed`);
    }
    next += 1;
  }
}

if (!existsSync(join(folder, 'records.jsonl'))) end(2, `there is no records.jsonl in ${folder}`);
let rest = Buffer.alloc(0);
for await (const chunk of createReadStream(join(folder, 'records.jsonl'))) {
  rest = Buffer.concat([rest, chunk]);
  let from = 0;
  for (let to = rest.indexOf(10, from); to >= 0; to = rest.indexOf(10, from)) {
    append(rest.subarray(from, to));
    from = to + 1;
  }
  rest = rest.subarray(from);
}
if (rest.length > 0) append(rest);
if (hashes.slice(size).join('') !== '') end(1, `record ${size + 1} is missing`);
if (next < checkpoints.length) end(1, `records ${size + 1} to ${checkpoints.at(-1).size} are missing at the end`);
if ((checkpoints.at(-1)?.size ?? 0) < size) end(1, `no checkpoint covers records ${(checkpoints.at(-1)?.size ?? 0) + 1} to ${size}`);
end(0, `whole: ${size} records, ${checkpoints.length} checkpoints`);
