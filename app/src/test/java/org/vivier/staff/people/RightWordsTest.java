package org.vivier.staff.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Role;

/** The people page tells what a role lets somebody do: each act and each role needs its words. */
class RightWordsTest {
  @ParameterizedTest
  @EnumSource
  void everyActHasWordsInBothLanguages(Act act) {
    for (Language language : Language.values()) {
      assertThat(Words.of(language).has("staff.act." + act.code())).as(act.code()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyRoleHasWordsInBothLanguages(Role role) {
    for (Language language : Language.values()) {
      assertThat(RightWords.role(role, Words.of(language))).isNotBlank();
      assertThat(Words.of(language).has("staff.role." + role.code() + ".hint")).isTrue();
    }
  }
}
