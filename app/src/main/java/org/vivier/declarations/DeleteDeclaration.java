package org.vivier.declarations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the person who has the code take everything back. */
@Component
public class DeleteDeclaration {
  private final JdbcClient jdbc;

  DeleteDeclaration(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Deletes the declaration.
   *
   * @return false when the code opens nothing
   */
  public boolean handle(DeclarationCode code) {
    return jdbc.sql("delete from declaration where code_hash = :code")
            .param("code", code.hash())
            .update()
        == 1;
  }
}
