package org.vivier.applications;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.form.Questions;
import org.vivier.format.Invisible;

/**
 * Lets applications be found by their address whose index an older Vivier made, with the invisible
 * marks that came along when the address was pasted. What was granted or sent by the old index goes
 * along with it.
 */
@Component
class IndexAddressesAnew {
  private static final int BATCH = 200;

  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final AddressProofs proofs;

  IndexAddressesAnew(JdbcClient jdbc, ApplicationRows rows, AddressProofs proofs) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.proofs = proofs;
  }

  /** Looks at up to 200; returns how many. */
  @Transactional
  int handle() {
    List<UUID> old =
        jdbc.sql(
                """
                select id from application where email_rules = 0
                order by id limit :most for update skip locked
                """)
            .param("most", BATCH)
            .query((row, n) -> row.getObject("id", UUID.class))
            .list();
    if (!old.isEmpty()) {
      rows.where("a.email_index is not null and a.id in (:x) order by a.id", old)
          .forEach(this::index);
      jdbc.sql("update application set email_rules = 1 where id in (:ids)")
          .param("ids", old)
          .update();
    }
    return old.size();
  }

  private void index(Application application) {
    String email = application.answers().first(Questions.EMAIL);
    if (!Invisible.only(email)) {
      AddressProofs.Address address = proofs.of(application.posting(), email);
      proofs.takeTurns(address);
      index(application, address.index());
    } else if (application.isDraft()) {
      index(application, null);
    }
  }

  /** Where another application of that address counts already, its owner says which one does. */
  private void index(Application application, byte @Nullable [] index) {
    jdbc.sql(
            """
            with old as (
              select id, posting_id, email_index from application
              where id = :id and email_index is distinct from cast(:index as bytea)),
            grants as (
              update application_access g set email_index = cast(:index as bytea) from old
              where g.application_id = old.id and g.email_index = old.email_index),
            links as (
              update application_link l set email_index = cast(:index as bytea) from old
              where l.application_id = old.id and l.email_index = old.email_index)
            update application a set email_index = cast(:index as bytea),
              confirmed_at = case when not exists (
                select from application o
                where o.posting_id = a.posting_id and o.email_index = cast(:index as bytea)
                  and o.state = 'submitted' and o.confirmed_at is not null and o.id <> a.id)
                then a.confirmed_at end
            from old where a.id = old.id
            """)
        .param("id", application.id().value())
        .param("index", index, java.sql.Types.BINARY)
        .update();
  }
}
