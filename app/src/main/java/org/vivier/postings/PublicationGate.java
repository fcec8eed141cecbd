package org.vivier.postings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vivier.check.AcceptedText;
import org.vivier.check.Configuration;
import org.vivier.check.ConfigurationFile;
import org.vivier.check.PostingGate;
import org.vivier.format.Finding;
import org.vivier.format.PostingSet;

/**
 * Decides what keeps a posting from being public: the checker's errors, with the levels that the
 * folder's own configuration gives them and without those that it accepts.
 *
 * @param findings what is wrong with that configuration
 */
record PublicationGate(Configuration configuration, List<Finding> findings, LocalDate today) {

  /** What blocks, and what is only worth a look. */
  record Verdict(List<Finding> blocking, List<Finding> remarks) {}

  static PublicationGate of(Path folder, LocalDate today) {
    ConfigurationFile.Result read = ConfigurationFile.read(folder);
    return new PublicationGate(read.configuration(), read.findings(), today);
  }

  /**
   * Keeps what a folder says for texts that are written in the editor. A folder that is only added
   * and says nothing takes nothing away.
   *
   * @return whether it says something else than before
   */
  static boolean keep(JdbcTemplate jdbc, Path folder, ImportScope scope, OffsetDateTime now) {
    if (scope == ImportScope.SAMPLES) {
      return false;
    }
    @Nullable String before = kept(jdbc);
    Optional<String> source = ConfigurationFile.source(folder);
    if (source.isEmpty()) {
      return before != null
          && scope != ImportScope.ADDITION
          && jdbc.update("delete from checker_settings") > 0;
    }
    jdbc.update(
        """
        insert into checker_settings (source, read_at) values (?, ?)
        on conflict (single) do update set source = excluded.source, read_at = excluded.read_at
        """,
        source.get(),
        now);
    return !source.get().equals(before);
  }

  private static @Nullable String kept(JdbcTemplate jdbc) {
    return jdbc.query("select source from checker_settings", (row, n) -> row.getString(1)).stream()
        .findFirst()
        .orElse(null);
  }

  /** What the last folder said; the checker's own settings where none did, or none that holds. */
  static Configuration ofLastFolder(JdbcTemplate jdbc) {
    @Nullable String source = kept(jdbc);
    return source == null ? Configuration.DEFAULT : ConfigurationFile.parse(source).configuration();
  }

  /**
   * What else decides on a posting besides its files: what was accepted for it. Empty for nearly
   * all, so that these are judged again only when their files change.
   */
  String acceptedFor(String key, Collection<String> paths) {
    return configuration.accepted().stream()
        .filter(entry -> entry.concerns(key, paths))
        .map(AcceptedText::terms)
        .collect(Collectors.joining("\n"));
  }

  /** Judges the files of one posting. */
  Verdict judge(PostingSet set) {
    List<Finding> blocking = new ArrayList<>(set.findings());
    List<Finding> remarks = new ArrayList<>();
    set.pairs()
        .forEach(pair -> {
          PostingGate.Verdict verdict = PostingGate.findings(pair, today, configuration);
          blocking.addAll(verdict.blocking());
          verdict.findings().stream()
              .filter(finding -> !verdict.blocking().contains(finding))
              .forEach(remarks::add);
        });
    return new Verdict(blocking, remarks);
  }
}
