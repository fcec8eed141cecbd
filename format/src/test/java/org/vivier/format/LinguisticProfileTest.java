package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LinguisticProfileTest {
  @Test
  void comparesSkillBySkill() {
    LinguisticProfile mixed = LinguisticProfile.parse("CAC/CBC").orElseThrow();
    LinguisticProfile asked = LinguisticProfile.parse("BBB/BBB").orElseThrow();
    assertThat(mixed.meets(asked)).isFalse();
    assertThat(LinguisticProfile.parse("BBB/CCC").orElseThrow().meets(asked)).isTrue();
    assertThat(LinguisticProfile.parse("PPP/CCC").orElseThrow().meets(asked)).isFalse();
  }

  @Test
  void refusesTestResults() {
    assertThat(LinguisticProfile.parse("CXC/CBC")).isEmpty();
    assertThat(LinguisticProfile.parse("EEE/CBC")).isEmpty();
    assertThat(LinguisticProfile.parse("CBC")).isEmpty();
  }

  @Property
  void everyProfileMeetsItself(@ForAll SkillLevel a, @ForAll SkillLevel b, @ForAll SkillLevel c) {
    SkillLevels levels = new SkillLevels(a, b, c);
    assertThat(levels.meet(levels)).isTrue();
    assertThat(SkillLevels.parse(levels.toString())).contains(levels);
  }
}
