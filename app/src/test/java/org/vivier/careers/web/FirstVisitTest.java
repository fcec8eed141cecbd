package org.vivier.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A posting page is small enough for a bad connection, everything that it loads included. */
class FirstVisitTest {
  private static final int EVERYTHING = 60_000;
  private static final int HTML = 15_000;
  private static final int STYLESHEET = 8_000;
  private static final List<String> COMPRESSED_ALREADY = List.of(".woff2", ".png", ".jpg");

  @Test
  void staysWithinTheBudget() throws IOException {
    try (var server = new PreviewServer()) {
      for (var path : List.of("/position.en", "/position.fr", "/list.fr")) {
        var page = server.page(path);
        var html = compressed(page.getBytes(StandardCharsets.UTF_8));
        assertThat(html).isLessThan(HTML);
        assertThat(html + loadedBy(page)).as("bytes of a first visit").isLessThan(EVERYTHING);
      }
    }
  }

  @Test
  void stylesheetStaysSmall() throws IOException {
    var css = SampleSite.ASSETS.find(SampleSite.ASSETS.path("vivier.css")).orElseThrow();
    assertThat(compressed(css.bytes())).isLessThan(STYLESHEET);
  }

  /** What the page names, and what its stylesheets name; nothing that only staff load. */
  private static int loadedBy(String page) throws IOException {
    var names = new StringBuilder(page);
    for (var asset : SampleSite.ASSETS.all()) {
      if (asset.path().endsWith(".css") && page.contains(asset.path())) {
        names.append(new String(asset.bytes(), StandardCharsets.UTF_8));
      }
    }
    var sum = 0;
    var fonts = 0;
    for (var asset : SampleSite.ASSETS.all()) {
      if (names.indexOf(asset.path()) >= 0) {
        var ready = COMPRESSED_ALREADY.stream().anyMatch(asset.path()::endsWith);
        sum += ready ? asset.bytes().length : compressed(asset.bytes());
        fonts += asset.path().endsWith(".woff2") ? 1 : 0;
      }
    }
    assertThat(fonts).as("fonts are named by the stylesheet").isEqualTo(3);
    return sum;
  }

  private static int compressed(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
