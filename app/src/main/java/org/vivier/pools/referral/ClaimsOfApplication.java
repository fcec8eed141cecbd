package org.vivier.pools.referral;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.forms.Questions;
import org.vivier.platform.record.Actor;
import org.vivier.pools.MembershipChanged;
import org.vivier.pools.MembershipState;
import org.vivier.pools.language.AddResult;
import org.vivier.pools.language.AddResult.Given;
import org.vivier.pools.language.LanguageResult.Source;
import org.vivier.pools.language.ResultLevel;
import org.vivier.pools.language.Skill;
import org.vivier.vault.KeyErased;

/**
 * What somebody said in their application of their second official language and of their rights to
 * be considered first: claimed, from the day on which they are in a pool.
 */
@Component
class ClaimsOfApplication {
  /**
   * Results of reading and writing can be used again for so long; what holds longer is verified.
   */
  private static final int YEARS = 5;

  private static final List<Skill> SKILLS = List.of(Skill.READING, Skill.WRITING, Skill.ORAL);

  private final JdbcClient jdbc;
  private final SubmittedApplications submitted;
  private final AddResult results;
  private final PreferenceClaims preferences;

  ClaimsOfApplication(
      JdbcClient jdbc,
      SubmittedApplications submitted,
      AddResult results,
      PreferenceClaims preferences) {
    this.jdbc = jdbc;
    this.submitted = submitted;
    this.results = results;
    this.preferences = preferences;
  }

  @EventListener
  void on(MembershipChanged changed) {
    ApplicationId id = new ApplicationId(changed.application());
    if (changed.what() == MembershipState.Event.TAKE_IN && !known(id)) {
      try {
        submitted
            .find(id)
            .filter(found -> !found.snapshots().isEmpty())
            .ifPresent(found -> take(id, found.application().language(), found.newest().answers()));
      } catch (KeyErased e) {
        // Nothing is left of what they said.
      }
    }
  }

  private boolean known(ApplicationId id) {
    return jdbc.sql(
            """
            select exists (select from language_result where application = :id)
              or exists (select from preference_claim where application = :id)
            """)
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  private void take(ApplicationId id, Language language, Answers answers) {
    List<Given> claimed = new ArrayList<>();
    for (int i = 0; i < SKILLS.size(); i++) {
      Optional<ResultLevel> level = ResultLevel.ofSign(answers.first(Questions.RESULTS.get(2 * i)));
      @Nullable LocalDate on = day(answers.first(Questions.RESULTS.get(2 * i + 1)));
      if (level.isPresent() && on != null) {
        claimed.add(
            new Given(
                language.other(),
                SKILLS.get(i),
                level.get(),
                on,
                level.get() == ResultLevel.E ? null : on.plusYears(YEARS),
                Source.CANDIDATE));
      }
    }
    results.all(id, claimed, Actor.CANDIDATE);
    List<Preference> said = said(answers);
    if (!said.isEmpty()) {
      preferences.add(id, said, Actor.CANDIDATE);
    }
  }

  private static List<Preference> said(Answers answers) {
    List<Preference> said = new ArrayList<>();
    if (answers.first(Questions.PRIORITY).equals("yes")) {
      said.add(Preference.PRIORITY);
    }
    if (answers.first(Questions.VETERAN).equals("yes")) {
      said.add(Preference.VETERAN);
    }
    switch (answers.first(Questions.CITIZENSHIP)) {
      case "citizen" -> said.add(Preference.CITIZEN);
      case "resident" -> said.add(Preference.PERMANENT_RESIDENT);
      default -> {
        // Neither, or not said.
      }
    }
    return said;
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
