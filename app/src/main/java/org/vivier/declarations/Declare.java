package org.vivier.declarations;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.postings.PostingId;

/**
 * Counts a declaration. Sent again with the same code it is the same one; what it says last holds.
 */
@Component
public class Declare {
  private final JdbcClient jdbc;

  Declare(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void handle(PostingId posting, DeclarationCode code, Set<EquityGroup> groups) {
    handle(posting, Stage.APPLIED, code, groups);
  }

  /** The same at another stage. */
  public void handle(
      PostingId posting, Stage stage, DeclarationCode code, Set<EquityGroup> groups) {
    Declarations.with(
            jdbc.sql(
                    """
                    insert into declaration
                      (code_hash, posting_id, stage, woman, indigenous, disability, racialized)
                    values (:code, :posting, :stage, :woman, :indigenous, :disability, :racialized)
                    on conflict (code_hash) do update
                    set woman = excluded.woman, indigenous = excluded.indigenous,
                        disability = excluded.disability, racialized = excluded.racialized
                    """)
                .param("code", code.hash())
                .param("posting", posting.value())
                .param("stage", stage.code()),
            groups)
        .update();
  }
}
