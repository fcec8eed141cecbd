package org.vivier.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vivier.platform.page.Brand;
import org.vivier.platform.page.Colour;

class AssetsTest {
  private final Assets assets = Assets.of(Brand.VIVIER);

  @Test
  void stylesheetLoadsNothingButFingerprintedAssets() {
    var css = css(assets);
    assertThat(css).doesNotContain("http:", "https:", "@import", "url(data:");
    assertThat(css.split("url\\("))
        .filteredOn(part -> part.startsWith("/assets/") || part.contains(".woff2)"))
        .isNotEmpty()
        .allSatisfy(
            part -> assertThat(assets.find(part.substring(0, part.indexOf(')')))).isPresent());
  }

  @Test
  void anotherBrandHasAnotherAddress() {
    var red = new Colour("#8a1c1c");
    var other = Assets.of(new Brand(red, red, new Colour("#faeeee"), new Colour("#e0b040")));
    assertThat(other.path("vivier.css")).isNotEqualTo(assets.path("vivier.css"));
    assertThat(css(other)).contains("#8a1c1c");
    assertThat(other.path("icon.svg")).isEqualTo(assets.path("icon.svg"));
  }

  @Test
  void knowsOnlyItsOwnFiles() {
    assertThatIllegalArgumentException().isThrownBy(() -> assets.path("unknown.css"));
    assertThat(assets.find("/assets/../vivier.css")).isEmpty();
  }

  private static String css(Assets assets) {
    var asset = assets.find(assets.path("vivier.css")).orElseThrow();
    return new String(asset.bytes(), StandardCharsets.UTF_8);
  }
}
