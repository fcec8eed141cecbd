#!/usr/bin/env node
// usage: tools/verify-journal.mjs FOLDER [KEY]
// Verifies an exported journal (vivier journal export FOLDER) without Vivier, written from
// docs/journal.en.md alone. KEY is the verifier key that you trust; without it, the folder's own key.txt
// counts. Ends with 0 (whole), 1 (the first record that doesn't fit in the first line) or 2 (not
// understood). Needs Node.js and nothing else.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, trusted] = process.argv.slice(2);
if (!folder) end(2, 'usage: verify-journal.mjs FOLDER [KEY]');

function end(status, line) {
  console.log(line);
  process.exit(status);
}

function read(file) {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return end(2, `there is no ${file} in ${folder}`);
  }
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

// ---- the checkpoints: three lines, an empty one, signatures, an empty one
const checkpoints = [];
for (const note of read('checkpoints.txt').split(/(?<=\n— [^\n]+\n)\n/u)) {
  if (note === '') continue;
  const [, text, origin, size, root, signatures] =
    note.match(/^(([^\n]+)\n([1-9]\d*)\n([^\n]+)\n)\n((?:— [^\n]+\n)+)$/u) ?? end(1, `checkpoint ${checkpoints.length + 1} can't be read`);
  if (origin !== name) end(1, `checkpoint ${checkpoints.length + 1} is another journal's`);
  const signed = signatures.trimEnd().split('\n').some((line) => {
    const [, by, signature] = line.split(' ');
    const bytes = Buffer.from(signature ?? '', 'base64');
    return by === name && bytes.toString('base64') === signature && bytes.toString('hex', 0, 4) === id && verify(null, Buffer.from(text), ed25519, bytes.subarray(4));
  });
  if (!signed) end(1, `the checkpoint of ${size} records is not signed with this journal's key`);
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
