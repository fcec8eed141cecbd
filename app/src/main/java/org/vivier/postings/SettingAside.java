package org.vivier.postings;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sets aside what an import replaces: samples, and what is gone from a folder that is all. */
final class SettingAside {
  private final JdbcTemplate jdbc;
  private final ImportScope scope;
  private final OffsetDateTime now;
  private final ImportJournal journal;

  SettingAside(JdbcTemplate jdbc, ImportScope scope, OffsetDateTime now, ImportJournal journal) {
    this.journal = journal;
    this.jdbc = jdbc;
    this.scope = scope;
    this.now = now;
  }

  /**
   * How many postings of the organization's own were set aside; samples don't count.
   *
   * @param present keys that are in the folder, or may be
   */
  int run(Map<String, KnownPosting> known, Set<String> present, AddressBook addresses) {
    int count = 0;
    for (Map.Entry<String, KnownPosting> entry : known.entrySet()) {
      KnownPosting posting = entry.getValue();
      if (posting.setAside() && !present.contains(entry.getKey())) {
        addresses.giveWay(posting.id());
      }
      if (posting.setAside() || present.contains(entry.getKey()) || !goes(posting.sample())) {
        continue;
      }
      jdbc.update("update posting set set_aside_at = ? where id = ?", now, posting.id());
      journal.setAside(posting.id());
      addresses.giveWay(posting.id());
      if (posting.sample()) {
        addresses.vacate(posting.id());
      } else {
        count++;
      }
    }
    return count;
  }

  private boolean goes(boolean sample) {
    return switch (scope) {
      case SAMPLES -> false;
      case ADDITION -> sample;
      case WHOLE, WHOLE_EVEN_EMPTY -> true;
    };
  }
}
