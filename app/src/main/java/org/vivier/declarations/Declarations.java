package org.vivier.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.vivier.postings.PostingId;

/** The declarations, each found by its code and by nothing else. */
@Repository
public class Declarations {
  private final JdbcClient jdbc;

  Declarations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The declaration that this code opens. */
  public Optional<Declaration> of(DeclarationCode code) {
    return jdbc.sql("select * from declaration where code_hash = :code")
        .param("code", code.hash())
        .query((row, n) ->
            new Declaration(new PostingId(row.getObject("posting_id", UUID.class)), groups(row)))
        .optional();
  }

  private static Set<EquityGroup> groups(ResultSet row) throws SQLException {
    Set<EquityGroup> groups = EnumSet.noneOf(EquityGroup.class);
    for (EquityGroup group : EquityGroup.values()) {
      if (row.getBoolean(group.code())) {
        groups.add(group);
      }
    }
    return groups;
  }

  /** Fills in one parameter for each group. */
  static StatementSpec with(StatementSpec statement, Set<EquityGroup> groups) {
    StatementSpec filled = statement;
    for (EquityGroup group : EquityGroup.values()) {
      filled = filled.param(group.code(), groups.contains(group));
    }
    return filled;
  }
}
