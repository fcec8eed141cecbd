package org.vivier.pools.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.LinguisticProfile;
import org.vivier.format.SkillLevel;
import org.vivier.format.SkillLevels;
import org.vivier.platform.record.Actor;
import org.vivier.pools.language.LanguageFacts.Fit;
import org.vivier.pools.language.LanguageResult.Source;

/** Levels are compared skill by skill and never as texts. */
class LanguageLatticeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  @Provide
  Arbitrary<ResultLevels> levels() {
    Arbitrary<ResultLevel> level = Arbitraries.of(ResultLevel.class);
    return Combinators.combine(level, level, level).as(ResultLevels::new);
  }

  @Provide
  Arbitrary<SkillLevels> asked() {
    Arbitrary<SkillLevel> level = Arbitraries.of(SkillLevel.class);
    return Combinators.combine(level, level, level).as(SkillLevels::new);
  }

  @Property
  void isAPartialOrder(
      @ForAll("levels") ResultLevels a,
      @ForAll("levels") ResultLevels b,
      @ForAll("levels") ResultLevels c) {
    assertThat(a.atLeast(a)).isTrue();
    assertThat(a.atLeast(b) && b.atLeast(a)).isEqualTo(a.equals(b));
    if (a.atLeast(b) && b.atLeast(c)) {
      assertThat(a.atLeast(c)).isTrue();
    }
  }

  @Property
  void whoReachesMoreReachesWhatSomebodyBelowReaches(
      @ForAll("levels") ResultLevels a,
      @ForAll("levels") ResultLevels b,
      @ForAll("asked") SkillLevels asked) {
    if (a.atLeast(b) && b.reach(asked)) {
      assertThat(a.reach(asked)).isTrue();
    }
  }

  @Property
  void theListOfNumbersSaysWhatTheLevelsSay(
      @ForAll("levels") ResultLevels levels, @ForAll("asked") SkillLevels asked) {
    assertThat(ResultLevels.ofCode(levels.code())).isEqualTo(levels);
    assertThat(ResultLevels.parse(levels.toString())).contains(levels);
    assertThat(List.of(ResultLevels.reaching(asked)).contains(levels.code()))
        .isEqualTo(levels.reach(asked));
  }

  /** A profile that asks less in each skill is met by at least the same people. */
  @Property
  void askingLessFindsNobodyFewer(
      @ForAll("asked") SkillLevels more,
      @ForAll("asked") SkillLevels less,
      @ForAll("levels") ResultLevels somebody) {
    if (more.meet(less) && somebody.reach(more) && !LanguageFacts.specialized(less)) {
      assertThat(somebody.reach(less)).isTrue();
    }
  }

  @Test
  void someAreNeitherAboveNorBelow() {
    ResultLevels one = ResultLevels.parse("CAC").orElseThrow();
    ResultLevels other = ResultLevels.parse("BBB").orElseThrow();
    assertThat(one.atLeast(other)).isFalse();
    assertThat(other.atLeast(one)).isFalse();
    assertThat(one.reach(SkillLevels.parse("BBB").orElseThrow())).isFalse();
  }

  @Test
  void exemptReachesEverythingButTheSpecializedScaleAndXNothing() {
    ResultLevels exempt = ResultLevels.parse("EEE").orElseThrow();
    assertThat(exempt.reach(SkillLevels.parse("CCC").orElseThrow())).isTrue();
    assertThat(exempt.reach(SkillLevels.parse("CPC").orElseThrow())).isFalse();
    assertThat(ResultLevels.reaching(SkillLevels.parse("--P").orElseThrow())).isEmpty();
    assertThat(ResultLevels.NONE.reach(SkillLevels.parse("---").orElseThrow())).isTrue();
    assertThat(ResultLevels.NONE.reach(SkillLevels.parse("A--").orElseThrow())).isFalse();
    assertThat(ResultLevels.parse("C-C")).isEmpty();
    assertThat(ResultLevels.parse("PCC")).isEmpty();
  }

  /** Every kind of requirement × what is known: written out, not computed. */
  @Test
  void everyKindAsksForWhatItSays() {
    LanguageFacts french = facts(Language.FR, "XXX", "XXX", "XXX", "XXX");
    LanguageFacts bilingual = facts(Language.FR, "CBC", "XXX", "XXX", "XXX");
    LanguageFacts claims = facts(Language.FR, "BXX", "XXX", "ACC", "XXX");
    LanguageFacts fluent = facts(Language.FR, "CEC", "XXX", "XXX", "XXX");
    assertThat(fits("french-essential", french, bilingual, claims, fluent))
        .containsExactly(Fit.MEETS, Fit.MEETS, Fit.MEETS, Fit.MEETS);
    assertThat(fits("english-essential", french, bilingual, claims, fluent))
        .containsExactly(Fit.NO, Fit.NO, Fit.NO, Fit.MEETS);
    assertThat(fits("english-or-french-essential", french, bilingual, claims, fluent))
        .containsExactly(Fit.MEETS, Fit.MEETS, Fit.MEETS, Fit.MEETS);
    assertThat(fits("bilingual-imperative CBC/CBC", french, bilingual, claims, fluent))
        .containsExactly(Fit.NO, Fit.MEETS, Fit.NO, Fit.MEETS);
    // The higher of a claim and a result, skill by skill, is still but a claim.
    assertThat(fits("bilingual-imperative BBB/BBB", french, bilingual, claims, fluent))
        .containsExactly(Fit.NO, Fit.MEETS, Fit.CLAIMS, Fit.MEETS);
    assertThat(fits("bilingual-imperative CPC/CCC", french, bilingual, claims, fluent))
        .containsExactly(Fit.NO, Fit.NO, Fit.NO, Fit.NO);
    assertThat(fits("bilingual-non-imperative CCC/CCC", french, bilingual, claims, fluent))
        .containsExactly(Fit.MEETS, Fit.MEETS, Fit.MEETS, Fit.MEETS);
    assertThat(
            claims.of(List.of(asked("english-essential"), asked("bilingual-imperative A--/---"))))
        .isEqualTo(Fit.MEETS);
    assertThat(french.of(List.of())).isEqualTo(Fit.MEETS);
  }

  @Test
  void theNewestTestCountsAsLongAsItHoldsAndNoOlderOneAfterIt() {
    List<LanguageResult> newestFirst =
        List.of(
            result(ResultLevel.B, DAY.minusYears(4), DAY, true, false),
            result(ResultLevel.C, DAY.minusYears(5), null, true, true),
            result(ResultLevel.E, DAY.minusYears(9), null, true, false),
            result(ResultLevel.C, DAY.minusYears(9), null, false, false));
    var today = LanguageResults.standing(newestFirst, DAY);
    var tomorrow = LanguageResults.standing(newestFirst, DAY.plusDays(1));
    assertThat(today.english().toString()).isEqualTo("XXB");
    assertThat(today.claimedEnglish().toString()).isEqualTo("XXC");
    assertThat(tomorrow.english()).isEqualTo(ResultLevels.NONE);
    assertThat(tomorrow.claimedEnglish().toString()).isEqualTo("XXC");
    assertThat(today.french()).isEqualTo(ResultLevels.NONE);
  }

  private static LanguageResult result(
      ResultLevel level,
      LocalDate on,
      @org.jspecify.annotations.Nullable LocalDate expires,
      boolean verified,
      boolean takenBack) {
    return new LanguageResult(
        UUID.randomUUID(),
        Language.EN,
        Skill.ORAL,
        level,
        on,
        expires,
        verified ? Source.TEST_CENTRE : Source.CANDIDATE,
        verified,
        Actor.PROGRAM,
        Instant.EPOCH,
        takenBack);
  }

  private static List<Fit> fits(String asked, LanguageFacts... people) {
    return Arrays.stream(people).map(one -> one.of(asked(asked))).toList();
  }

  private static LanguageRequirement asked(String text) {
    LanguageRequirement requirement = LanguageRequirement.parse(text).orElseThrow();
    LinguisticProfile profile = requirement.profile();
    assertThat(profile == null || text.endsWith(profile.toString())).isTrue();
    return requirement;
  }

  private static LanguageFacts facts(
      Language assessedIn, String english, String french, String claimedEn, String claimedFr) {
    return new LanguageFacts(
        assessedIn,
        ResultLevels.parse(english).orElseThrow(),
        ResultLevels.parse(french).orElseThrow(),
        ResultLevels.parse(claimedEn).orElseThrow(),
        ResultLevels.parse(claimedFr).orElseThrow());
  }
}
