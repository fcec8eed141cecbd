package org.vivier.pools.language;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.platform.words.Words;
import org.vivier.pools.language.LanguageResult.Source;

/** Writes down a result, or that one was a mistake. From there on every search knows. */
@Component
public class AddResult {
  private final JdbcClient jdbc;
  private final LanguageResults results;
  private final SearchKnowsLanguages search;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AddResult(
      JdbcClient jdbc,
      LanguageResults results,
      SearchKnowsLanguages search,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.results = results;
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
      @Nullable Source source) {
    static Given of(LanguageResult claim, Source proof) {
      return new Given(
          claim.language(),
          claim.skill(),
          claim.level(),
          claim.testedOn(),
          claim.expiresOn(),
          proof);
    }
  }

  /** What is wrong with it. */
  public enum Wrong implements FormProblem {
    LANGUAGE("language", "language"),
    SKILL("skill", "skill"),
    LEVEL("level", "level"),
    TESTED_MISSING("tested", "day"),
    /** In the future. */
    TESTED_LATER("tested", "day"),
    /** Before the test, or no day. */
    EXPIRES_BEFORE("expires", "expiry"),
    /** An exemption that expires. */
    EXPIRES_NEVER("expires", "expiry"),
    SOURCE("source", "source"),
    /** It was taken back meanwhile, or is another one's. */
    GONE("form", "gone");

    private final String field;
    private final String word;

    Wrong(String field, String word) {
      this.field = field;
      this.word = word;
    }

    @Override
    public String field() {
      return field;
    }

    @Override
    public boolean conflict() {
      return this == GONE;
    }

    @Override
    public String in(Language reader) {
      return Words.of(reader).text("requests.result.wrong-" + word);
    }
  }

  /** Adds it; an empty answer means it was. */
  @Transactional
  public List<Wrong> handle(ApplicationId application, Given given, Actor by) {
    List<Wrong> wrong = check(given);
    all(application, List.of(given), by);
    return wrong;
  }

  /** Adds those of these with which nothing is wrong, and tells search once. */
  @Transactional
  public void all(ApplicationId application, List<Given> all, Actor by) {
    List<Given> right = all.stream().filter(given -> check(given).isEmpty()).toList();
    if (!right.isEmpty()) {
      right.forEach(given -> write(application, given, by));
      search.changed(application);
    }
  }

  private void write(ApplicationId application, Given given, Actor by) {
    UUID id = UUID.randomUUID();
    Source source = Objects.requireNonNull(given.source());
    jdbc.sql(
            """
            insert into language_result (id, application, language, skill, level, tested_on,
              expires_on, source, verified, by, at)
            values (:id, :application, :language, :skill, :level, :tested, cast(:expires as date),
              :source, :verified, :by, :now)
            """)
        .param("id", id)
        .param("application", application.value())
        .param("language", Objects.requireNonNull(given.language()).tag())
        .param("skill", Objects.requireNonNull(given.skill()).code())
        .param("level", Objects.requireNonNull(given.level()).name())
        .param("tested", given.testedOn())
        .param("expires", given.expiresOn())
        .param("source", source.code())
        .param("verified", source.proof())
        .param("by", by.name())
        .param("now", clock.instant().atOffset(UTC))
        .update();
    tell(source.proof() ? "language.verified" : "language.claimed", by, id, application);
  }

  /**
   * Somebody saw proof of what the person claims: the claim stays, and beside it stands the same as
   * verified.
   *
   * @return false when this application has no such claim that counts
   */
  @Transactional
  public boolean verify(ApplicationId application, UUID claim, Source proof, Actor by) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), UTC);
    return proof.proof()
        && results.of(List.of(application)).stream()
            .filter(one -> one.id().equals(claim) && !one.verified() && one.countsOn(today))
            .findFirst()
            .map(one -> handle(application, Given.of(one, proof), by).isEmpty())
            .orElse(false);
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
