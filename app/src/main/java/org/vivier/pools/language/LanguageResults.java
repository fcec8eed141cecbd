package org.vivier.pools.language;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.pools.PersonId;

/** The language results of people in pools. */
@Repository
public class LanguageResults {
  private static final String SELECT =
      """
      select r.*, exists (select from language_result_end e where e.result = r.id) as taken_back
      from language_result r
      """;

  private final JdbcClient jdbc;

  LanguageResults(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What counts on a day, for each language; claimed and verified apart. */
  public record Standing(
      ResultLevels english,
      ResultLevels french,
      ResultLevels claimedEnglish,
      ResultLevels claimedFrench) {
    /** Of somebody without any result. */
    public static final Standing NONE =
        new Standing(ResultLevels.NONE, ResultLevels.NONE, ResultLevels.NONE, ResultLevels.NONE);
  }

  /** Everything that was ever written down about these applications, the newest first. */
  public List<LanguageResult> of(Collection<ApplicationId> applications) {
    return jdbc.sql(
            SELECT
                + " where r.application = any (:ids) order by r.tested_on desc, r.at desc, r.id"
                + " desc")
        .param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
        .query((row, n) -> read(row))
        .list();
  }

  /**
   * What counts on this day for each of these people, of all their applications; somebody without
   * results is left out.
   */
  public Map<PersonId, Standing> standing(Collection<PersonId> people, LocalDate day) {
    if (people.isEmpty()) {
      return Map.of();
    }
    record One(PersonId person, LanguageResult result) {}
    return jdbc
        .sql(
            """
            select distinct m.person, r.*,
              exists (select from language_result_end e where e.result = r.id) as taken_back
            from membership m join language_result r on r.application = m.application
            where m.person = any (:people)
            order by r.tested_on desc, r.at desc, r.id desc
            """)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, n) -> new One(new PersonId(row.getObject("person", UUID.class)), read(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                One::person,
                Collectors.collectingAndThen(
                    Collectors.mapping(One::result, Collectors.toList()),
                    results -> standing(results, day))));
  }

  /** What counts on this day for one person. */
  public Standing standing(PersonId person, LocalDate day) {
    return standing(List.of(person), day).getOrDefault(person, Standing.NONE);
  }

  /**
   * What counts of these, which stand newest first: of each skill the newest test that wasn't a
   * mistake, as long as it holds. An older test doesn't count again when the newer one is over.
   */
  static Standing standing(List<LanguageResult> newestFirst, LocalDate day) {
    return new Standing(
        levels(newestFirst, Language.EN, true, day),
        levels(newestFirst, Language.FR, true, day),
        levels(newestFirst, Language.EN, false, day),
        levels(newestFirst, Language.FR, false, day));
  }

  private static ResultLevels levels(
      List<LanguageResult> newestFirst, Language language, boolean verified, LocalDate day) {
    Map<Skill, LanguageResult> newest = new EnumMap<>(Skill.class);
    newestFirst.stream()
        .filter(result -> !result.takenBack())
        .filter(result -> result.language() == language && result.verified() == verified)
        .forEach(result -> newest.putIfAbsent(result.skill(), result));
    Map<Skill, ResultLevel> levels = new HashMap<>();
    newest.forEach((skill, result) -> {
      if (result.countsOn(day)) {
        levels.put(skill, result.level());
      }
    });
    return ResultLevels.of(levels);
  }

  private static LanguageResult read(ResultSet row) throws SQLException {
    return new LanguageResult(
        row.getObject("id", UUID.class),
        Language.ofTag(row.getString("language")).orElseThrow(),
        Skill.ofCode(row.getString("skill")).orElseThrow(),
        ResultLevel.ofSign(row.getString("level")).orElseThrow(),
        row.getObject("tested_on", LocalDate.class),
        row.getObject("expires_on", LocalDate.class),
        LanguageResult.Source.ofCode(row.getString("source")).orElseThrow(),
        row.getBoolean("verified"),
        new Actor(row.getString("by")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getBoolean("taken_back"));
  }
}
