package org.vivier.applications.upkeep;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Grants;
import org.vivier.access.LinkTokens;
import org.vivier.applications.Application;
import org.vivier.applications.record.AddressProofs;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.format.Invisible;
import org.vivier.forms.Questions;

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
  private final Grants grants;
  private final LinkTokens links;

  IndexAddressesAnew(
      JdbcClient jdbc,
      ApplicationRows rows,
      AddressProofs proofs,
      Grants grants,
      LinkTokens links) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.proofs = proofs;
    this.grants = grants;
    this.links = links;
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
    UUID id = application.id().value();
    byte[] before = before(id);
    if (Arrays.equals(before, index)) {
      return;
    }
    grants.findBy(id, before, index);
    links.findBy(id, before, index);
    jdbc.sql(
            """
            update application a set email_index = :index,
              confirmed_at = case when not exists (
                select from application o
                where o.posting_id = a.posting_id and o.email_index = :index
                  and o.state = 'submitted' and o.confirmed_at is not null and o.id <> a.id)
                then a.confirmed_at end
            where a.id = :id
            """)
        .param("id", id)
        .param("index", index, java.sql.Types.BINARY)
        .update();
  }

  private byte[] before(UUID application) {
    return jdbc.sql("select email_index from application where id = :id")
        .param("id", application)
        .query((row, n) -> row.getBytes(1))
        .single();
  }
}
