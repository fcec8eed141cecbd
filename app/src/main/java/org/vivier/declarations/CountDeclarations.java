package org.vivier.declarations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Renews the numbers that reports show, where enough declarations came or went since the last time.
 * Numbers that moved with each declaration would tell what the last person declared.
 */
@Component
public class CountDeclarations {
  private final JdbcClient jdbc;
  private final DeclarationTerms terms;

  CountDeclarations(JdbcClient jdbc, DeclarationTerms terms) {
    this.jdbc = jdbc;
    this.terms = terms;
  }

  /** Counts. */
  public void handle() {
    jdbc.sql("select 1 from count_declarations(:smallest)")
        .param("smallest", terms.smallestGroup())
        .query()
        .listOfRows();
  }
}
