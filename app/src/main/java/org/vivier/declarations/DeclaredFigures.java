package org.vivier.declarations;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.postings.PostingId;

/**
 * What reports may know of declarations: numbers, and of those only what is large enough. The
 * database leaves out the rest, so that nobody above can forget to.
 */
@Repository
public class DeclaredFigures {
  private final JdbcClient jdbc;
  private final DeclarationTerms terms;

  DeclaredFigures(JdbcClient jdbc, DeclarationTerms terms) {
    this.jdbc = jdbc;
    this.terms = terms;
  }

  /**
   * What was declared for one posting at one stage.
   *
   * @param declared how many declared, at least {@link #smallest()}
   * @param groups how many of them belong to a group; without those that are, or that leave the
   *     others, too few
   */
  public record Shares(
      PostingId posting, Stage stage, int declared, Map<EquityGroup, Integer> groups) {}

  /** How many people a number stands for at least. */
  public int smallest() {
    return terms.smallestGroup();
  }

  /** What was declared for these postings, as far as enough people declared. */
  public List<Shares> of(Collection<PostingId> postings) {
    Map<PostingId, Map<Stage, Shares>> found = new java.util.LinkedHashMap<>();
    jdbc.sql(
            """
            select posting_id, stage, declared, declared_group, members
            from declared_figures(:postings, :smallest)
            """)
        .param("postings", postings.stream().map(PostingId::value).toArray(UUID[]::new))
        .param("smallest", smallest())
        .query(row -> {
          PostingId posting = new PostingId(row.getObject("posting_id", UUID.class));
          Stage stage = Stage.valueOf(row.getString("stage").toUpperCase(java.util.Locale.ROOT));
          int declared = row.getInt("declared");
          Shares shares =
              found
                  .computeIfAbsent(posting, one -> new EnumMap<>(Stage.class))
                  .computeIfAbsent(
                      stage,
                      one -> new Shares(posting, one, declared, new EnumMap<>(EquityGroup.class)));
          int members = row.getInt("members");
          if (!row.wasNull()) {
            EquityGroup.of(row.getString("declared_group"))
                .ifPresent(group -> shares.groups().put(group, members));
          }
        });
    return found.values().stream().flatMap(stages -> stages.values().stream()).toList();
  }
}
