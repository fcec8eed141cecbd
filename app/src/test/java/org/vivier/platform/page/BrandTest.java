package org.vivier.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** Whatever an organization chose: its dark pages are made from it and must be readable too. */
  @ParameterizedTest
  @ValueSource(
      strings = {"#0e5a5e", "#000000", "#26374a", "#a62a1e", "#5b2c83", "#1d6b1d", "#6b5a00"})
  void makesColoursForDarkPagesThatTextCanBeReadIn(String primary) {
    var brand =
        new Brand(new Colour(primary), new Colour("#111111"), Colour.WHITE, new Colour("#f0a53a"));
    var night = new Colour("#0d1a1b");
    assertThat(brand.onDark().contrast(night)).isGreaterThan(7);
    assertThat(brand.onDark().contrast(brand.tintOnDark())).isGreaterThan(4.5);
    assertThat(new Colour("#e6eeee").contrast(brand.tintOnDark())).isGreaterThan(7);
    assertThat(brand.onDark().contrast(new Colour("#08282a"))).as("on a button").isGreaterThan(4.5);
    assertThat(brand.css())
        .contains("@media (prefers-color-scheme:dark){:root{--brand:" + brand.onDark().hex());
  }

  @Test
  void refusesWhatIsNotAColour() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Colour("red;}"));
  }
}
