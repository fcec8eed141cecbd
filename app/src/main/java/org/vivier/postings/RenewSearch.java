package org.vivier.postings;

import com.github.kagkarlsson.scheduler.task.Task;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.PostingFile;
import org.vivier.platform.jobs.Jobs;
import org.vivier.postings.search.FactVocabulary;
import org.vivier.postings.search.SearchIndex;
import org.vivier.postings.search.SearchWords;

/**
 * Indexes anew what was indexed with other words for facts, or by a Vivier that knew none: an
 * unchanged posting is not imported again.
 */
@Component
public class RenewSearch {
  private static final int AT_ONCE = 50;

  /** Nothing to do but after a start with other words for facts; asking costs next to nothing. */
  @Configuration(proxyBeanMethods = false)
  static class Job {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Bean
    Task<Void> searchRenewalTask(RenewSearch renew) {
      return Jobs.inBatches(PAUSE, "search-renewal", renew::handle);
    }
  }

  private final JdbcTemplate jdbc;

  RenewSearch(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A file that is shown, with the facts that hold for both languages. */
  private record Stale(UUID posting, int version, PostingFile file, String facts) {}

  /** Does some of them; how many, none also when somebody else is at it. */
  @Transactional
  public int handle() {
    // Not beside an import, which writes the same rows; whoever has to wait leaves it to the other.
    if (Boolean.FALSE.equals(
        jdbc.queryForObject(
            "select pg_try_advisory_xact_lock(hashtext('vivier.postings.import'))",
            Boolean.class))) {
      return 0;
    }
    List<Stale> stale = stale();
    SearchIndex index = new SearchIndex(jdbc);
    stale.forEach(each ->
        index.add(
            each.posting(),
            each.version(),
            each.file().language(),
            SearchWords.of(each.file(), FactsJson.read(each.facts()).facts())));
    index.flush();
    return stale.size();
  }

  /** The canonical file is the one whose text is shown. */
  private List<Stale> stale() {
    return jdbc.query(
        """
        select distinct on (t.posting_id, t.language) t.posting_id, t.version, f.path, f.source,
          v.facts
        from posting_text t
        join posting_version v on v.posting_id = t.posting_id and v.number = t.version and v.latest
        join posting_file f on f.posting_id = t.posting_id and f.version = t.version
          and f.path like t.language || '/%'
        left join posting_address a on a.posting_id = t.posting_id
          and a.language = t.language and a.canonical
        left join posting_search s on s.posting_id = t.posting_id and s.language = t.language
        where s.vocabulary is distinct from ?
        order by t.posting_id, t.language, (f.path like '%/' || a.slug || '.md') desc nulls last,
          f.path
        limit ?
        """,
        (row, n) ->
            new Stale(
                row.getObject("posting_id", UUID.class),
                row.getInt("version"),
                PostingFile.parse(
                    row.getString("path"),
                    row.getString("source").getBytes(StandardCharsets.UTF_8)),
                row.getString("facts")),
        FactVocabulary.fingerprint(),
        AT_ONCE);
  }
}
