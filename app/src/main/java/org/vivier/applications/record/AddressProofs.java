package org.vivier.applications.record;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.LetterAllowance;
import org.vivier.applications.ApplicationId;
import org.vivier.postings.PostingId;
import org.vivier.vault.EmailIndex;

/**
 * Which addresses answered, and which application counts for them. An address answers when somebody
 * uses a link or a code from a letter to it. The only application of such an address for a posting
 * counts by itself; among several, its owner says which one does.
 *
 * <p>In the caller's transaction, which locks rows first and comes here afterwards.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AddressProofs {
  private static final Duration PERIOD = Duration.ofHours(1);
  private static final int MOST_LETTERS = 5;

  private final JdbcClient jdbc;
  private final EmailIndex emails;
  private final LetterAllowance allowance;
  private final Clock clock;

  AddressProofs(JdbcClient jdbc, EmailIndex emails, LetterAllowance allowance, Clock clock) {
    this.jdbc = jdbc;
    this.emails = emails;
    this.allowance = allowance;
    this.clock = clock;
  }

  /** An address for one posting. */
  @SuppressWarnings("ArrayRecordComponent") // Carried to a query, never compared.
  public record Address(PostingId posting, byte[] index) {}

  /**
   * What else was submitted with an address.
   *
   * @param references of the others, the oldest first
   * @param busy whether enough letters about this posting went to this address for now
   */
  public record Beside(List<String> references, boolean busy) {}

  public Address of(PostingId posting, String email) {
    return new Address(posting, emails.of(email));
  }

  /** A link from a letter was used for this application. */
  public void answered(ApplicationId application) {
    jdbc.sql(
            """
            update application set address_answered_at = coalesce(address_answered_at, :now)
            where id = :id and email_index is not null
            returning posting_id, email_index
            """)
        .param("now", clock.instant().atOffset(UTC))
        .param("id", application.value())
        .query((row, n) -> address(row.getObject(1, UUID.class), row.getBytes(2)))
        .optional()
        .ifPresent(address -> {
          allowance.answered(address.index());
          confirmTheOnlyOne(address);
        });
  }

  /** A code from a letter to this address was used. */
  public void answeredForAll(byte[] index) {
    allowance.answered(index);
    jdbc
        .sql(
            """
            update application set address_answered_at = coalesce(address_answered_at, :now)
            where email_index = :index and state <> 'erased'
            returning posting_id
            """)
        .param("now", clock.instant().atOffset(UTC))
        .param("index", index)
        .query((row, n) -> row.getObject(1, UUID.class))
        .list()
        .stream()
        .distinct()
        .sorted()
        .forEach(posting -> confirmTheOnlyOne(address(posting, index)));
  }

  /** One after the other, so that each knows of those before. */
  public void takeTurns(Address address) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:address, 64))")
        .param("address", address.posting() + HexFormat.of().formatHex(address.index()))
        .query((row, n) -> n)
        .list();
  }

  /**
   * Lets the only application of an address that answered count. Rows that somebody else is
   * changing are left to them.
   */
  public void confirmTheOnlyOne(Address address) {
    takeTurns(address);
    jdbc.sql(
            """
            update application set confirmed_at = :now
            where id in (
              select a.id from application a
              where a.posting_id = :posting and a.email_index = :index and a.state = 'submitted'
                and a.address_answered_at is not null and a.confirmed_at is null
                and not exists (select from application o
                  where o.posting_id = a.posting_id and o.email_index = a.email_index
                    and o.state = 'submitted' and o.id <> a.id)
              for update skip locked)
            """)
        .param("now", clock.instant().atOffset(UTC))
        .param("posting", address.posting().value())
        .param("index", address.index())
        .update();
  }

  /** Asked for every submission, so that none takes longer than another. */
  public Beside beside(Address address, ApplicationId own) {
    return jdbc.sql(
            """
            select coalesce(array_agg(reference order by submitted_at, id)
                filter (where id <> :own), '{}') as others,
              count(*) filter (where submitted_at > :since and id <> :own) >= :most as busy
            from application
            where posting_id = :posting and email_index = :index and state = 'submitted'
            """)
        .param("own", own.value())
        .param("since", clock.instant().minus(PERIOD).atOffset(UTC))
        .param("most", MOST_LETTERS)
        .param("posting", address.posting().value())
        .param("index", address.index())
        .query((row, n) ->
            new Beside(
                Arrays.stream((String[]) row.getArray("others").getArray()).toList(),
                row.getBoolean("busy")))
        .single();
  }

  /** The receipt of this application waits. */
  public void hold(ApplicationId application) {
    jdbc.sql("update application set receipt_held = true where id = :id")
        .param("id", application.value())
        .update();
  }

  /** The newest application of each address and posting whose first held receipt may go now. */
  public List<ApplicationId> waiting() {
    return jdbc.sql(
            """
            select (array_agg(id order by submitted_at desc, id))[1] from application
            where receipt_held group by posting_id, email_index having min(submitted_at) < :before
            """)
        .param("before", clock.instant().minus(PERIOD).atOffset(UTC))
        .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
        .list();
  }

  /** No receipt of this address and posting waits any more. */
  public void letGo(Address address) {
    jdbc.sql(
            """
            update application set receipt_held = false
            where receipt_held and posting_id = :posting and email_index = :index
            """)
        .param("posting", address.posting().value())
        .param("index", address.index())
        .update();
  }

  private static Address address(UUID posting, byte[] index) {
    return new Address(new PostingId(posting), index);
  }
}
