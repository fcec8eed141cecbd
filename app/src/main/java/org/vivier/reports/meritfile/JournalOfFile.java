package org.vivier.reports.meritfile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.assessment.rating.OpenedCells;
import org.vivier.audit.JournalLine;
import org.vivier.postings.PostingId;

/**
 * Which records of the journal go along. Never what tells of a rating that is sealed, nor how
 * somebody got at their application. In a pack nothing that names, or counts, anybody else.
 */
@Component
class JournalOfFile {
  /** What tells of the process itself: its facts, criteria, plan, board and posting. */
  private static final Set<String> OF_THE_PROCESS =
      Set.of("process", "criterion", "plan", "board", "posting");

  private static final Set<String> NOBODY =
      Set.of("process", "posting", "criterion", "step", "scale", "staff");

  private final JdbcClient jdbc;
  private final OpenedCells cells;

  JournalOfFile(JdbcClient jdbc, OpenedCells cells) {
    this.jdbc = jdbc;
    this.cells = cells;
  }

  /**
   * Records to be shown.
   *
   * @param subjects about any of these
   * @param shown and fit for its reader
   */
  record Chosen(Set<String> subjects, Predicate<JournalLine> shown) {}

  Chosen of(WantedFile wanted, List<MeritFileEntry> applications) {
    Set<String> subjects = new HashSet<>();
    subjects.add("process:" + wanted.process().id().value());
    @Nullable PostingId posting = wanted.process().posting();
    if (posting != null) {
      subjects.add("posting:" + posting.value());
    }
    Set<String> people =
        applications.stream()
            .map(one -> "application:" + one.id().value())
            .collect(Collectors.toSet());
    subjects.addAll(people);
    Set<String> letters = letters(wanted, applications);
    subjects.addAll(letters);
    Set<String> sealed =
        cells.sealed(wanted.process().id()).stream()
            .map(id -> "assignment:" + id)
            .collect(Collectors.toSet());
    return new Chosen(
        subjects,
        line ->
            !line.act().startsWith("access.")
                && line.on().stream().noneMatch(sealed::contains)
                && (!wanted.pack() || ofOne(line, people, letters)));
  }

  private static boolean ofOne(JournalLine line, Set<String> own, Set<String> letters) {
    List<String> applications =
        line.on().stream().filter(on -> on.startsWith("application:")).toList();
    return applications.isEmpty()
        ? line.on().stream().anyMatch(letters::contains) || ofTheProcess(line)
        : own.containsAll(applications);
  }

  private static boolean ofTheProcess(JournalLine line) {
    return OF_THE_PROCESS.contains(before(line.act(), '.'))
        && line.on().stream().allMatch(on -> NOBODY.contains(before(on, ':')));
  }

  private static String before(String text, char end) {
    return text.substring(0, text.indexOf(end));
  }

  /** Those that told what was decided. */
  private Set<String> letters(WantedFile wanted, List<MeritFileEntry> applications) {
    return jdbc
        .sql(
            """
            select t.letter_id from decision_told t
            join decision d on d.id = t.decision_id
            where d.process_id = :process and t.letter_id is not null
              and (not :pack or t.application_id = :one)
            union
            select a.letter_id from answer a where a.process_id = :process
              and a.letter_id is not null and (not :pack or a.application_id = :one)
            """)
        .param("process", wanted.process().id().value())
        .param("pack", wanted.pack())
        .param("one", wanted.pack() ? applications.getFirst().id().value() : new UUID(0, 0))
        .query(UUID.class)
        .list()
        .stream()
        .map(id -> "letter:" + id)
        .collect(Collectors.toSet());
  }
}
