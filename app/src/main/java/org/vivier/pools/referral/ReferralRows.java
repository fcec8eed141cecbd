package org.vivier.pools.referral;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.pools.MembershipId;
import org.vivier.pools.Memberships;
import org.vivier.pools.referral.ReferralState.Event;
import org.vivier.pools.requests.RequestId;
import org.vivier.vault.DataKeys;

/** The only writer of referrals and of what happened to them. In the caller's transaction. */
@Component
class ReferralRows {
  private final JdbcClient jdbc;
  private final Referrals referrals;
  private final Memberships memberships;
  private final DataKeys keys;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReferralRows(
      JdbcClient jdbc,
      Referrals referrals,
      Memberships memberships,
      DataKeys keys,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.referrals = referrals;
    this.memberships = memberships;
    this.keys = keys;
    this.events = events;
    this.clock = clock;
  }

  /** What an event brings along. */
  record Brings(
      @Nullable LocalDate answerBy, @Nullable LocalDate shownUntil, @Nullable String note) {
    static final Brings NOTHING = new Brings(null, null, null);

    static Brings note(@Nullable String text) {
      return new Brings(null, null, text == null || text.isBlank() ? null : text.strip());
    }
  }

  /**
   * The referral, which nobody else changes until the transaction ends; nor does anything change
   * about the person's memberships, by whichever of them somebody else wants them.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Referral> lock(ReferralId id, Language reader) {
    List<UUID> all =
        jdbc.sql(
                """
                select o.id from referral r join membership m on m.id = r.membership
                join membership o on o.person = m.person where r.id = :id
                """)
            .param("id", id.value())
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    memberships.lock(all);
    jdbc.sql("select id from referral where id = :id for update")
        .param("id", id.value())
        .query(UUID.class)
        .optional();
    return referrals.find(id, reader);
  }

  /** Whether another request has selected the same person and nothing came of it yet. */
  boolean selectedElsewhere(Referral locked) {
    return jdbc.sql(
            """
            select exists (
              select from referral r join membership m on m.id = r.membership
              where m.person = :person and r.id <> :id and r.state = 'selected')
            """)
        .param("person", locked.person().value())
        .param("id", locked.id().value())
        .query(Boolean.class)
        .single();
  }

  /** A new one; the same person again for the same request is the one there is. */
  Optional<ReferralId> propose(RequestId request, MembershipId membership, Actor by) {
    ReferralId id = ReferralId.next();
    boolean made =
        jdbc.sql(
                    """
                    insert into referral (id, request, membership, state, since, created_at)
                    select :id, :request, :membership, :state, :now, :now
                    where not exists (
                      select from referral r join membership m on m.id = r.membership
                      join membership o on o.person = m.person
                      where r.request = :request and o.id = :membership)
                    on conflict do nothing
                    """)
                .param("id", id.value())
                .param("request", request.value())
                .param("membership", membership.value())
                .param("state", ReferralState.PROPOSED.code())
                .param("now", clock.instant().atOffset(UTC))
                .update()
            == 1;
    if (!made) {
      return Optional.empty();
    }
    write(referrals.find(id, Language.EN).orElseThrow(), Event.PROPOSE.code(), by, null, null);
    return Optional.of(id);
  }

  Referral move(Referral locked, Event event, Actor by, Brings with) {
    ReferralState next =
        locked
            .state()
            .on(event)
            .orElseThrow(
                () -> new IllegalStateException("no %s from %s".formatted(event, locked.state())));
    int moved =
        jdbc.sql(
                """
                update referral set state = :next, since = :now, revision = revision + 1,
                  answer_by = coalesce(cast(:answerBy as date), answer_by),
                  consented_at = case when :consents then :now else consented_at end,
                  shown_until = coalesce(cast(:shownUntil as date), shown_until)
                where id = :id and state = :from
                """)
            .param("id", locked.id().value())
            .param("from", locked.state().code())
            .param("next", next.code())
            .param("now", clock.instant().atOffset(UTC))
            .param("answerBy", with.answerBy())
            .param("consents", event == Event.CONSENT)
            .param("shownUntil", with.shownUntil())
            .update();
    if (moved != 1) {
      throw new IllegalStateException(
          "%s is not %s any more".formatted(locked.id(), locked.state()));
    }
    write(locked, event.code(), by, with.answerBy(), with.note());
    return referrals.find(locked.id(), locked.language()).orElseThrow();
  }

  /** Something happened that changes no state: a talk. */
  void talk(Referral locked, LocalDate day, @Nullable String note, Actor by) {
    write(locked, "talk", by, day, note);
  }

  private void write(
      Referral referral, String kind, Actor by, @Nullable LocalDate day, @Nullable String note) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into referral_event (id, referral, ordinal, kind, actor, at, on_day, note)
            select :event, :id, count(*) + 1, :kind, :by, :now, cast(:day as date),
              cast(:note as bytea)
            from referral_event where referral = :id
            """)
        .param("event", id)
        .param("id", referral.id().value())
        .param("kind", kind)
        .param("by", by.name())
        .param("now", clock.instant().atOffset(UTC))
        .param("day", day)
        .param(
            "note",
            note == null ? null : keys.of(referral.dataKey()).encrypt(note, Referrals.cell(id)))
        .update();
    events.publishEvent(
        new Recorded(
            "referral." + kind,
            by,
            List.of(
                referral.id().subject(),
                referral.request().subject(),
                Subject.of("application", referral.application().value())),
            null,
            null,
            Map.of()));
  }
}
