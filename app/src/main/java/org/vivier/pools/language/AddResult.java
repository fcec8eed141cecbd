package org.vivier.pools.language;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.pools.language.LanguageResult.Source;

/** Writes down a result, or that one was a mistake. From there on every search knows. */
@Component
public class AddResult {
  private final JdbcClient jdbc;
  private final SearchKnowsLanguages search;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AddResult(
      JdbcClient jdbc, SearchKnowsLanguages search, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.search = search;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What somebody reached in one skill.
   *
   * @param testedOn today at the latest
   * @param expiresOn the last day on which it counts; never of an exemption
   */
  public record Given(
      @Nullable Language language,
      @Nullable Skill skill,
      @Nullable ResultLevel level,
      @Nullable LocalDate testedOn,
      @Nullable LocalDate expiresOn,
      @Nullable Source source) {}

  /** What is wrong with it; by its field. */
  public enum Wrong {
    LANGUAGE,
    SKILL,
    LEVEL,
    TESTED_MISSING,
    /** In the future. */
    TESTED_LATER,
    /** Before the test. */
    EXPIRES_BEFORE,
    /** An exemption that expires. */
    EXPIRES_NEVER,
    SOURCE
  }

  /** Adds it; an empty answer means it was. */
  @Transactional
  public List<Wrong> handle(ApplicationId application, Given given, Actor by) {
    List<Wrong> wrong = check(given);
    Language language = given.language();
    Skill skill = given.skill();
    ResultLevel level = given.level();
    Source source = given.source();
    if (!wrong.isEmpty() || language == null || skill == null || level == null || source == null) {
      return wrong;
    }
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into language_result (id, application, language, skill, level, tested_on,
              expires_on, source, verified, by, at)
            values (:id, :application, :language, :skill, :level, :tested, cast(:expires as date),
              :source, :verified, :by, :now)
            """)
        .param("id", id)
        .param("application", application.value())
        .param("language", language.tag())
        .param("skill", skill.code())
        .param("level", level.name())
        .param("tested", given.testedOn())
        .param("expires", given.expiresOn())
        .param("source", source.code())
        .param("verified", source.proof())
        .param("by", by.name())
        .param("now", clock.instant().atOffset(UTC))
        .update();
    tell(source.proof() ? "language.verified" : "language.claimed", by, id, application);
    search.changed(application);
    return List.of();
  }

  /**
   * Takes a result back that was a mistake.
   *
   * @return false when there is none of this application, or it was taken back already
   */
  @Transactional
  public boolean takeBack(ApplicationId application, UUID result, Actor by) {
    boolean done =
        jdbc.sql(
                    """
                    insert into language_result_end (result, at, by)
                    select id, :now, :by from language_result
                    where id = :id and application = :application
                    on conflict do nothing
                    """)
                .param("id", result)
                .param("application", application.value())
                .param("by", by.name())
                .param("now", clock.instant().atOffset(UTC))
                .update()
            == 1;
    if (done) {
      tell("language.taken-back", by, result, application);
      search.changed(application);
    }
    return done;
  }

  private List<Wrong> check(Given given) {
    List<Wrong> wrong = new ArrayList<>();
    add(wrong, Wrong.LANGUAGE, given.language() == null);
    add(wrong, Wrong.SKILL, given.skill() == null);
    add(wrong, Wrong.LEVEL, given.level() == null);
    add(wrong, Wrong.SOURCE, given.source() == null);
    LocalDate tested = given.testedOn();
    LocalDate expires = given.expiresOn();
    add(wrong, Wrong.TESTED_MISSING, tested == null);
    add(
        wrong,
        Wrong.TESTED_LATER,
        tested != null && tested.isAfter(LocalDate.ofInstant(clock.instant(), UTC)));
    add(wrong, Wrong.EXPIRES_BEFORE, tested != null && expires != null && expires.isBefore(tested));
    add(wrong, Wrong.EXPIRES_NEVER, expires != null && given.level() == ResultLevel.E);
    return wrong;
  }

  private static void add(List<Wrong> wrong, Wrong one, boolean is) {
    if (is) {
      wrong.add(one);
    }
  }

  private void tell(String act, Actor by, UUID result, ApplicationId application) {
    events.publishEvent(
        new Recorded(
            act,
            by,
            List.of(
                Subject.of("language-result", result),
                Subject.of("application", application.value())),
            null,
            null,
            Map.of()));
  }
}
