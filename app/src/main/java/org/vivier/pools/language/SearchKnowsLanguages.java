package org.vivier.pools.language;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.pools.PersonId;
import org.vivier.pools.membership.KeepSearchable;
import org.vivier.pools.membership.LanguageProfiles;

/** Tells search what people reached. */
@Component
class SearchKnowsLanguages implements LanguageProfiles {
  private final JdbcClient jdbc;
  private final LanguageResults results;
  private final ObjectProvider<KeepSearchable> search;
  private final Clock clock;

  SearchKnowsLanguages(
      JdbcClient jdbc,
      LanguageResults results,
      ObjectProvider<KeepSearchable> search,
      Clock clock) {
    this.jdbc = jdbc;
    this.results = results;
    this.search = search;
    this.clock = clock;
  }

  @Override
  public Map<UUID, Profile> of(Collection<UUID> applications) {
    Map<UUID, PersonId> people = new HashMap<>();
    jdbc.sql("select application, person from membership where application = any (:ids)")
        .param("ids", applications.toArray(UUID[]::new))
        .query(row -> {
          people.put(
              row.getObject("application", UUID.class),
              new PersonId(row.getObject("person", UUID.class)));
        });
    var known = results.standing(List.copyOf(people.values()), today());
    Map<UUID, Profile> profiles = new HashMap<>();
    people.forEach((application, person) -> {
      var standing = known.getOrDefault(person, LanguageResults.Standing.NONE);
      profiles.put(
          application,
          new Profile(
              standing.english().code(),
              standing.french().code(),
              standing.claimedEnglish().code(),
              standing.claimedFrench().code()));
    });
    return profiles;
  }

  /** In the transaction of the change. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(ApplicationId application) {
    jdbc.sql("select distinct person from membership where application = :id")
        .param("id", application.value())
        .query(UUID.class)
        .list()
        .forEach(search.getObject()::languageChanged);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), UTC);
  }
}
