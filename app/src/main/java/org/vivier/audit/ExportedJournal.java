package org.vivier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journal in a folder, which needs no database and no Vivier: {@code records.jsonl} with a line
 * for each record in the order of the tree, {@code hashes.txt} with the hash of each, {@code
 * checkpoints.txt} with the signed notes, each followed by an empty line, and {@code key.txt} with
 * the verifier key. {@link ExportJournal} writes it.
 */
final class ExportedJournal implements JournalSource {
  static final String RECORDS = "records.jsonl";
  static final String HASHES = "hashes.txt";
  static final String CHECKPOINTS = "checkpoints.txt";
  static final String KEY = "key.txt";

  private final Path folder;

  ExportedJournal(Path folder) {
    this.folder = folder;
  }

  /** The key beside the records: right only if the folder comes from whom one trusts. */
  VerifierKey key() throws IOException, Deviation {
    String text = read(KEY);
    return VerifierKey.parse(text)
        .filter(key -> text.equals(key + "\n"))
        .orElseThrow(() -> new Deviation(Deviation.Kind.KEY_UNREADABLE, 0));
  }

  @Override
  public List<String> notes() throws IOException, Deviation {
    String text = read(CHECKPOINTS);
    List<String> notes = new ArrayList<>();
    StringBuilder note = new StringBuilder();
    boolean signed = false;
    for (String line : text.split("\n", -1)) {
      if (line.isEmpty() && signed) {
        notes.add(note.toString());
        note.setLength(0);
        signed = false;
      } else {
        note.append(line).append('\n');
        signed = signed || line.startsWith("\u2014 ");
      }
    }
    if (!text.equals(notes.stream().map(whole -> whole + "\n").collect(joining()))) {
      throw new Deviation(Deviation.Kind.CHECKPOINT_UNREADABLE, notes.size() + 1L);
    }
    return notes;
  }

  /** What isn't UTF-8 isn't what was written, and is found as any other change is. */
  private String read(String file) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(file)), UTF_8);
  }

  @Override
  public void read(Reader reader) throws IOException, Deviation {
    try (ByteLines records = new ByteLines(folder.resolve(RECORDS));
        ByteLines hashes = new ByteLines(folder.resolve(HASHES))) {
      long index = 0;
      for (byte[] record = records.next(); record != null; record = records.next()) {
        reader.take(new Entry(index, record, hash(hashes.next()), null));
        index++;
      }
      if (hashes.next() != null) {
        throw new Deviation(Deviation.Kind.RECORD_MISSING, index + 1);
      }
    }
  }

  /** One that isn't written as it was fits no record. */
  private static byte[] hash(byte @Nullable [] base64) {
    try {
      byte[] hash = base64 == null ? new byte[0] : Base64.getDecoder().decode(base64);
      return Arrays.equals(Base64.getEncoder().encode(hash), base64) ? hash : new byte[0];
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /** An export holds what was sealed. */
  @Override
  public long unsealed() {
    return 0;
  }

  @Override
  public void close() {}
}
