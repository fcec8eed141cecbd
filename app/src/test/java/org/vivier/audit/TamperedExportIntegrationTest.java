package org.vivier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.vivier.Vivier;
import org.vivier.cli.Commands;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.testing.SecondVerifier;
import org.vivier.testing.TablesOwner;

/**
 * What {@code vivier journal verify --export} says of an export that somebody changed, and that the
 * program in another language says the same.
 */
@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class TamperedExportIntegrationTest {
  @Autowired private Journal journal;
  @Autowired private JournalKey key;
  @Autowired private Clock clock;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  @Autowired private DatabaseAccess access;
  @TempDir private Path parent;

  private Path export = Path.of("");

  @BeforeEach
  void exported() throws IOException {
    TablesOwner.of(access)
        .sql("truncate journal_checkpoint, journal_leaf, journal_record restart identity")
        .update();
    SealRecords sealing = new SealRecords(jdbc, key, clock);
    for (int size : new int[] {7, 6}) {
      IntStream.range(0, size).forEach(this::record);
      transaction.executeWithoutResult(status -> sealing.handle());
    }
    export = parent.resolve("export");
    journal.export(export);
  }

  private void record(int number) {
    transaction.executeWithoutResult(status ->
        events.publishEvent(
            Recorded.of("thing.changed", Actor.PROGRAM, new Subject("thing", "n" + number))));
  }

  @Test
  void aWholeExportIsWhole(CapturedOutput output) throws Exception {
    assertThat(verify()).isZero();
    assertThat(output.getOut())
        .contains("The journal is whole: 13 records, 2 checkpoints, nothing waits to be sealed.")
        .contains("Signed with " + journal.verifierKey());
    assertThat(SecondVerifier.verify(export)).isEqualTo("0 whole: 13 records, 2 checkpoints");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a byte of record 4          | 1 | record 4 is not what was sealed
          record 5 deleted            | 1 | record 5 is not what was sealed
          records 8 and 9 swapped     | 1 | record 8 is not what was sealed
          a record inserted after 2   | 1 | record 3 is not what was sealed
          a record added at the end   | 1 | record 14 is not what was sealed
          the last two records cut    | 1 | record 12 is missing
          the same with their hashes  | 1 | records 12 to 13 are missing
          record 10 with its hash     | 1 | something in records 8 to 13 is not what was signed
          the last checkpoint cut     | 1 | no checkpoint covers records 8 to 13
          the size of a checkpoint    | 1 | the checkpoint of 6 records is not signed
          a byte of a signature       | 1 | the checkpoint of 7 records is not signed
          checkpoints of another key  | 1 | the checkpoint of 7 records is not signed
          a byte of the key           | 1 | damaged
          no records                  | 2 | there is no
          """)
  void whatWasChangedIsNamed(String tampering, int status, String said, CapturedOutput output)
      throws Exception {
    tamper(tampering);
    assertThat(verify()).isEqualTo(status);
    String found = status == 2 ? output.getErr() : output.getOut();
    assertThat(line(found)).as(tampering).containsAnyOf(said, "no such folder for --export");
    assertThat(SecondVerifier.verify(export)).as(tampering).startsWith(status + " ").contains(said);
  }

  /** No byte of an export can be another one. */
  @Test
  void everyByteCounts() throws Exception {
    for (String file : List.of("records.jsonl", "hashes.txt", "checkpoints.txt", "key.txt")) {
      byte[] whole = Files.readAllBytes(export.resolve(file));
      Random random = new Random(17);
      for (int i = 0; i < 200; i++) {
        byte[] changed = whole.clone();
        int at = i == 0 ? whole.length - 1 : random.nextInt(whole.length);
        changed[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(export.resolve(file), changed);
        assertThat(Journal.verify(export, null, null))
            .as("%s, byte %d: %d", file, at, changed[at])
            .isInstanceOf(Verification.Broken.class);
      }
      Files.write(export.resolve(file), whole);
    }
    assertThat(Journal.verify(export, null, null)).isInstanceOf(Verification.Whole.class);
  }

  /** Who cuts everything off cleanly is found out by a checkpoint that was kept elsewhere alone. */
  @Test
  void aCheckpointKeptElsewhereFindsWhatTheExportHides(CapturedOutput output) throws Exception {
    Path kept = parent.resolve("kept.txt");
    Files.writeString(kept, journal.checkpoint().orElseThrow());
    for (String file : List.of("records.jsonl", "hashes.txt")) {
      lines(file, all -> all.subList(0, 7));
    }
    notes(all -> all.subList(0, 1));
    assertThat(verify()).isZero();
    assertThat(verify("--checkpoint", kept.toString())).isEqualTo(1);
    assertThat(output.getOut()).contains("records 8 to 13 are missing at its end");
    Files.writeString(kept, Files.readString(kept).replace("\n13\n", "\n12\n"));
    assertThat(verify("--checkpoint", kept.toString())).isEqualTo(1);
    assertThat(output.getOut()).contains("the checkpoint of 12 records is not signed");
    Files.writeString(kept, "nothing");
    assertThat(verify("--checkpoint", kept.toString())).isEqualTo(2);
  }

  private void tamper(String how) throws IOException {
    switch (how) {
      case "a byte of record 4" -> lines("records.jsonl", all -> changed(all, 3));
      case "record 5 deleted" -> lines("records.jsonl", all -> without(all, 4));
      case "records 8 and 9 swapped" -> lines("records.jsonl", all -> swapped(all, 7));
      case "a record inserted after 2" -> lines("records.jsonl", all -> with(all, 2));
      case "a record added at the end" -> lines("records.jsonl", all -> with(all, 13));
      case "the last two records cut" -> lines("records.jsonl", all -> all.subList(0, 11));
      case "the same with their hashes" -> {
        lines("records.jsonl", all -> all.subList(0, 11));
        lines("hashes.txt", all -> all.subList(0, 11));
      }
      case "record 10 with its hash" -> {
        lines("records.jsonl", all -> changed(all, 9));
        String record = Files.readAllLines(export.resolve("records.jsonl")).get(9);
        String hash = Base64.getEncoder().encodeToString(Hashes.leaf(record.getBytes(UTF_8)));
        lines("hashes.txt", all -> set(all, 9, hash));
      }
      case "the last checkpoint cut" -> notes(all -> all.subList(0, 1));
      case "the size of a checkpoint" -> text("checkpoints.txt", "\n7\n", "\n6\n");
      case "a byte of a signature" -> {
        String note = Files.readString(export.resolve("checkpoints.txt"));
        char last = note.charAt(note.indexOf("\n\n", note.indexOf("\u2014")) - 3);
        int at = note.indexOf("\n\n", note.indexOf("\u2014")) - 3;
        char other = last == 'A' ? 'B' : 'A';
        Files.writeString(
            export.resolve("checkpoints.txt"),
            note.substring(0, at) + other + note.substring(at + 1));
      }
      case "checkpoints of another key" ->
          Files.writeString(
              export.resolve("key.txt"),
              new VerifierKey(key.verifying().name(), new byte[32]) + "\n");
      case "a byte of the key" -> {
        String text = Files.readString(export.resolve("key.txt"));
        int at = text.indexOf('+') + 1;
        char other = text.charAt(at) == '0' ? '1' : '0';
        Files.writeString(
            export.resolve("key.txt"), text.substring(0, at) + other + text.substring(at + 1));
      }
      case "no records" -> Files.delete(export.resolve("records.jsonl"));
      default -> throw new IllegalArgumentException(how);
    }
  }

  private interface Change {
    List<String> of(List<String> all);
  }

  private void lines(String file, Change change) throws IOException {
    Path path = export.resolve(file);
    Files.writeString(path, String.join("\n", change.of(Files.readAllLines(path))) + "\n");
  }

  private void notes(Change change) throws IOException {
    Path path = export.resolve("checkpoints.txt");
    List<String> notes =
        List.of(Files.readString(path).split("(?<=\n\u2014 [^\n]{1,200}\n)\n", -1));
    Files.writeString(path, String.join("\n", change.of(notes)) + "\n");
  }

  private void text(String file, String from, String to) throws IOException {
    Path path = export.resolve(file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  private static List<String> changed(List<String> all, int at) {
    return set(all, at, all.get(at).replace("thing:n", "thing:m"));
  }

  private static List<String> set(List<String> all, int at, String line) {
    List<String> more = new ArrayList<>(all);
    more.set(at, line);
    return more;
  }

  private static List<String> without(List<String> all, int at) {
    List<String> fewer = new ArrayList<>(all);
    fewer.remove(at);
    return fewer;
  }

  private static List<String> with(List<String> all, int at) {
    List<String> more = new ArrayList<>(all);
    more.add(at, all.getFirst());
    return more;
  }

  private static List<String> swapped(List<String> all, int at) {
    return set(set(all, at, all.get(at + 1)), at + 1, all.get(at));
  }

  private int verify(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("journal", "verify", "--export", export.toString()));
    arguments.addAll(List.of(more));
    return Commands.run(Vivier.class, arguments.toArray(String[]::new));
  }

  private static String line(String said) {
    return said.lines()
        .filter(one -> one.startsWith("The journal") || one.startsWith("vivier journal"))
        .findFirst()
        .orElse("");
  }
}
