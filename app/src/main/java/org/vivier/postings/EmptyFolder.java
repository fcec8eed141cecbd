package org.vivier.postings;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vivier.format.Language;

/**
 * Refuses a folder in which so much is missing that it is no decision of anybody: a volume that is
 * not mounted, half a checkout, another folder. Jobs are closed by a date, by {@code archived} or
 * by taking their files away one by one.
 */
final class EmptyFolder {
  /** So many postings are not all replaced by others at once; fewer may be. */
  private static final int MANY = 5;

  private final JdbcTemplate jdbc;
  private final ImportScope scope;
  private final OffsetDateTime now;

  EmptyFolder(JdbcTemplate jdbc, ImportScope scope, OffsetDateTime now) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.now = now;
  }

  /**
   * Lets a folder pass that can be meant.
   *
   * @throws ImportRefused when the import would close jobs because nothing of them is there
   */
  void refuse(FolderIndex index) {
    if (scope == ImportScope.SAMPLES || scope == ImportScope.WHOLE_EVEN_EMPTY) {
      return;
    }
    Set<String> open = openPostings();
    Set<String> concerned = new TreeSet<>(open);
    if (!scope.isWhole()) {
      concerned.retainAll(index.byKey().keySet());
    }
    // Half of one posting is an editor's mistake, which the report names; half of all is none.
    int few = scope.isWhole() ? 0 : 1;
    for (Language language : Language.values()) {
      if (concerned.size() > few && !index.has(language)) {
        throw ImportRefused.nothingIn(language, concerned.size());
      }
    }
    if (scope.isWhole() && open.size() >= MANY && !open.removeAll(index.byKey().keySet())) {
      throw ImportRefused.anotherFolder(open.size());
    }
  }

  /** Keys of those that people can apply to, or will be able to. */
  private Set<String> openPostings() {
    return new TreeSet<>(
        jdbc.queryForList(
            """
            select v.key from public_posting v join posting p on p.id = v.id
            where p.origin = 'content' and p.set_aside_at is null
              and (v.evergreen or not v.archived and (v.closes is null or v.closes >= ?))
            """,
            String.class,
            now));
  }
}
