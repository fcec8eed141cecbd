package org.vivier.applications.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One class makes applications and moves them from state to state. */
class SoleWriterTest {
  private static final Path SOURCES = Path.of("src/main");
  private static final String WRITER = "ApplicationTransitions.java";

  /** A row that appears, vanishes, or is put in the place of another. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?s)\\b(insert\\s+into|delete\\s+from|merge\\s+into|truncate(?:\\s+table)?|copy)\\s+"
              + "(?:only\\s+)?(?:public\\.)?\"?application\"?(?![\\w.])");

  /** What an update sets, up to where it says of which rows, or to the end of its text. */
  private static final Pattern UPDATE =
      Pattern.compile(
          "(?s)\\bupdate\\s+(?:only\\s+)?(?:public\\.)?\"?application\"?(?![\\w.])(?:\\s+as)?"
              + "(?:\\s+(?!set\\b)\\w+)?\\s+set\\b(.*?)(?:\\bwhere\\b|\\breturning\\b|\\bfrom\\b"
              + "|;|\"\"\"|$)");

  /** The state itself, alone or in a list, or a column that only the running program knows. */
  private static final Pattern STATE = Pattern.compile("\\bstate\"?\\s*(?:=|,|\\))|%\\w|\"\\s*\\+");

  @Test
  void noOtherClassMakesApplicationsOrMovesThem() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      assertThat(
              files
                  .filter(SoleWriterTest::mayHoldStatements)
                  .filter(file -> writes(read(file)))
                  .map(file -> file.getFileName().toString()))
          .containsExactly(WRITER);
    }
  }

  @Test
  void theWriterHasOneStatementThatMoves() throws IOException {
    Path writer = SOURCES.resolve("java/org/vivier/applications/record").resolve(WRITER);
    assertThat(UPDATE.matcher(text(Files.readString(writer))).results()).hasSize(1);
  }

  /** Callers ask an application what may happen to it. */
  @Test
  void nobodyComparesStatesByHand() throws IOException {
    Pattern compared =
        Pattern.compile(
            "[!=]=\\s*ApplicationState\\b|\\bApplicationState\\.[A-Z]+(?:::equals|\\s*[!=]=)"
                + "|\\bApplicationState\\.[A-Z]+\\.equals|EnumSet\\.of\\(\\s*ApplicationState");
    try (Stream<Path> files = Files.walk(SOURCES)) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  .filter(file -> compared.matcher(read(file)).find()))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update application set state = 'withdrawn' where id = :id",
        "UPDATE application a\n   SET touched_at = now(),\n   state='submitted' FROM x",
        "update application as a set (touched_at, state) = (now(), 'erased') where true",
        "with gone as (update only application set state = 'removed' returning id) select 1",
        "update public.application set \"state\" = 'draft'",
        "update application set %s = :now where id = :id",
        "update application set \" + column + \" = :now",
        "insert into application (id) values (1)",
        "insert into application select * from elsewhere",
        "delete from application where id = :id",
        "merge into application using x on true when matched then delete"
      })
  void aSecondWriterIsFoundHoweverItIsSpelt(String statement) {
    assertThat(writes(statement)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update application set confirmed_at = null where state = 'submitted'",
        "update application set reply_by = :day where id in (select id from x where state = 'y')",
        "update application_link set state = 'x' where id = :id",
        "insert into application_event (application_id) values (:id)",
        "update letter set state = 'sent' where id = :id",
        "select state from application where id = :id for update"
      })
  void whatWritesSomethingElseIsNone(String statement) {
    assertThat(writes(statement)).isFalse();
  }

  private static boolean writes(String source) {
    String text = text(source);
    return ROW.matcher(text).find()
        || UPDATE.matcher(text).results().anyMatch(set -> STATE.matcher(set.group(1)).find());
  }

  private static String text(String source) {
    return source.toLowerCase(Locale.ROOT);
  }

  /** Migrations changed rows before there was a program to do it. */
  private static boolean mayHoldStatements(Path file) {
    String name = file.getFileName().toString();
    return List.of(".java", ".sql", ".jte").stream().anyMatch(name::endsWith)
        && !name.matches("V\\d+__.*\\.sql");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
