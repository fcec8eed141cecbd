package org.vivier.declarations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes all declarations anew in random order. PostgreSQL notes with each row which transaction
 * wrote it, and puts rows in the order in which they come: beside a submission of the same minute
 * that would say whose declaration it is.
 */
@Component
public class MixDeclarations {
  private final JdbcClient jdbc;

  MixDeclarations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Mixes, if something was declared or changed since the last time.
   *
   * @return how many declarations were written anew
   */
  @Transactional
  public int handle() {
    // Whoever declares or changes at this moment waits: nothing is found missing, nothing is lost.
    jdbc.sql("lock table declaration in exclusive mode").update();
    return jdbc.sql(
            """
            with taken as (
              delete from declaration
              where (select count(distinct xmin::text) > 1 from declaration)
              returning *)
            insert into declaration select * from taken order by random()
            """)
        .update();
  }
}
