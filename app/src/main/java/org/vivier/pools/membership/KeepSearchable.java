package org.vivier.pools.membership;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.pools.Availability;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipId;
import org.vivier.pools.Memberships;
import org.vivier.pools.PersonId;
import org.vivier.pools.PoolId;
import org.vivier.pools.membership.LanguageProfiles.Profile;

/**
 * Writes what search reads, in the transaction of what changed: from there on every search knows.
 * The only writer of {@code membership_search}, all of which can be made again from the facts.
 */
@Component
public class KeepSearchable {
  private final JdbcClient jdbc;
  private final Memberships memberships;
  private final TermsRows terms;
  private final WrittenWords words;
  private final ObjectProvider<LanguageProfiles> profiles;

  KeepSearchable(
      JdbcClient jdbc,
      Memberships memberships,
      TermsRows terms,
      WrittenWords words,
      ObjectProvider<LanguageProfiles> profiles) {
    this.jdbc = jdbc;
    this.memberships = memberships;
    this.terms = terms;
    this.words = words;
    this.profiles = profiles;
  }

  /** Something of these memberships changed, but not what their owners wrote. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(Collection<MembershipId> ids) {
    write(memberships.all(ids.stream().map(MembershipId::value).toList()), false);
  }

  /** A result of this person's second language was added or looked at. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void languageChanged(UUID person) {
    write(memberships.of(new PersonId(person)), false);
  }

  /** What stands in the application itself changed, or it is erased. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void applicationChanged(UUID application) {
    write(memberships.of(new ApplicationId(application)), true);
  }

  /** Its last day is another one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void poolChanged(PoolId pool) {
    jdbc.sql(
            """
            update membership_search m set expires_on = p.valid_until
            from pool p where p.id = m.pool and p.id = :pool
            """)
        .param("pool", pool.value())
        .update();
  }

  private void write(List<Membership> all, boolean wordsToo) {
    if (all.isEmpty()) {
      return;
    }
    List<UUID> applications = all.stream().map(one -> one.application().value()).toList();
    Map<UUID, Profile> known =
        java.util.Optional.ofNullable(profiles.getIfAvailable())
            .map(room -> room.of(applications))
            .orElse(Map.of());
    Map<MembershipId, AcceptedTerms> accepted = terms.of(all.stream().map(Membership::id).toList());
    Map<UUID, Long @Nullable []> written = written(all, wordsToo);
    for (Membership one : all) {
      write(
          one,
          accepted.getOrDefault(one.id(), AcceptedTerms.NOTHING),
          known.getOrDefault(one.application().value(), Profile.NONE),
          written.get(one.id().value()));
    }
    forgetErased(applications);
  }

  /** Opened only where they have to be: that takes the person's key. */
  private Map<UUID, Long @Nullable []> written(List<Membership> all, boolean wordsToo) {
    var there =
        wordsToo
            ? java.util.Set.<UUID>of()
            : jdbc
                .sql("select membership from membership_search where membership = any (:ids)")
                .param("ids", all.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .collect(Collectors.toSet());
    Map<UUID, Long @Nullable []> written = new HashMap<>();
    all.stream()
        .filter(one -> !there.contains(one.id().value()))
        .forEach(one -> written.put(one.id().value(), words.of(one.application())));
    return written;
  }

  private void write(
      Membership one, AcceptedTerms accepted, Profile profile, Long @Nullable [] written) {
    Availability when = one.availability();
    jdbc.sql(
            """
            insert into membership_search as s (membership, pool, person, language,
              classifications, profile_en, profile_fr, claimed_en, claimed_fr, tenures, places,
              arrangements, languages, criteria, words, open, paused_until, expires_on)
            select m.id, m.pool, m.person, a.language, coalesce(p.classifications, '{}'),
              :verifiedEnglish, :verifiedFrench, :claimedEnglish, :claimedFrench, :tenures,
              :places, :arrangements, :languages,
              array(
                select c.criterion from pool_criterion c
                join criterion k on k.id = c.criterion
                join current_criterion v on v.id = k.id
                where c.pool = m.pool and k.process_id = w.process_id and c.assessed
                  and coalesce(
                    (select bool_and(o.passed) from current_consensus o
                     where o.application_id = m.application and o.criterion_id = c.criterion
                       and o.passed is not null),
                    v.kind = 'essential')
                order by c.position),
              coalesce(cast(:words as bigint[]), '{}'), :open, cast(:paused as date), :expires
            from membership m
            join application a on a.id = m.application
            left join answer w on w.application_id = a.id
            left join selection_process p on p.id = w.process_id
            where m.id = :id
            on conflict (membership) do update set person = excluded.person,
              language = excluded.language, classifications = excluded.classifications,
              profile_en = excluded.profile_en, profile_fr = excluded.profile_fr,
              claimed_en = excluded.claimed_en, claimed_fr = excluded.claimed_fr,
              tenures = excluded.tenures, places = excluded.places,
              arrangements = excluded.arrangements, languages = excluded.languages,
              criteria = excluded.criteria,
              words = coalesce(cast(:words as bigint[]), s.words),
              open = excluded.open, paused_until = excluded.paused_until,
              expires_on = excluded.expires_on
            """)
        .param("id", one.id().value())
        .param("verifiedEnglish", profile.verifiedEnglish())
        .param("verifiedFrench", profile.verifiedFrench())
        .param("claimedEnglish", profile.claimedEnglish())
        .param("claimedFrench", profile.claimedFrench())
        .param("tenures", accepted.tenureWords())
        .param("places", accepted.placeWords())
        .param("arrangements", accepted.arrangementWords())
        .param("languages", accepted.languageWords())
        .param("words", written)
        .param("open", when.open())
        .param("paused", when.pausedUntil())
        .param("expires", when.expiresOn())
        .update();
  }

  /** Nobody finds whoever is erased. */
  private void forgetErased(List<UUID> applications) {
    jdbc.sql(
            """
            delete from membership_search s using membership m, application a
            where m.id = s.membership and a.id = m.application and a.state = 'erased'
              and a.id = any (:ids)
            """)
        .param("ids", applications.toArray(UUID[]::new))
        .update();
  }
}
