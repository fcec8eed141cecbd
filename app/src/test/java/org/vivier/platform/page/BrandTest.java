package org.vivier.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BrandTest {
  @Test
  void measuresContrastAsWcagDoes() {
    assertThat(new Colour("#000000").contrast(Colour.WHITE)).isEqualTo(21, within(0.01));
    assertThat(new Colour("#767676").contrast(Colour.WHITE)).isEqualTo(4.54, within(0.01));
  }

  @Test
  void refusesColoursThatTextCannotBeReadOn() {
    var pale = new Colour("#9ecfd2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Brand(pale, Brand.VIVIER.deep(), Brand.VIVIER.tint(), Brand.VIVIER.accent()))
        .withMessageContaining("#9ecfd2");
  }

  @Test
  void refusesWhatIsNotAColour() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Colour("red;}"));
  }
}
