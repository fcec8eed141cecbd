package org.vivier.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.letters.Undeliverable;

/** Addresses that mail came back from because they do not exist. */
@Repository
class Suppressions implements Undeliverable {
  private final JdbcClient jdbc;
  private final Clock clock;

  Suppressions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** From now on, nothing goes to the address of this letter. */
  void add(LetterId letter) {
    jdbc.sql(
            """
            insert into suppressed_address (address_index, letter_id, since)
            select address_index, id, :now from letter where id = :letter
            on conflict do nothing
            """)
        .param("letter", letter.value())
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }

  @Override
  public boolean is(byte[] addressIndex) {
    return jdbc.sql("select exists (select 1 from suppressed_address where address_index = :index)")
        .param("index", addressIndex)
        .query(Boolean.class)
        .single();
  }

  /** The address of this letter may be tried again. */
  void lift(LetterId letter) {
    jdbc.sql(
            """
            delete from suppressed_address
            where address_index = (select address_index from letter where id = :letter)
            """)
        .param("letter", letter.value())
        .update();
  }
}
