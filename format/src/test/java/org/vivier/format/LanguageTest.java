package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LanguageTest {
  @Property
  void otherIsAnInvolutionWithoutFixedPoint(@ForAll Language language) {
    assertThat(language.other()).isNotEqualTo(language);
    assertThat(language.other().other()).isEqualTo(language);
  }

  @Property
  void tagNamesTheLanguage(@ForAll Language language) {
    assertThat(Language.ofTag(language.tag())).contains(language);
  }
}
