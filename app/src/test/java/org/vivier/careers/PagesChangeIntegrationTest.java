package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.vivier.platform.web.PageCache;
import org.vivier.platform.web.PageOffer;
import org.vivier.platform.web.RenderedPage;

class PagesChangeIntegrationTest extends ServedSite {
  private static final Instant CLOSES = Instant.parse("2026-06-16T03:59:59Z");

  @Autowired PageCache pages;
  @Autowired PageOffer offer;

  @Test
  void closeByThemselvesAtTheInstant() {
    folder.pair("elm", Map.of("closes", "2026-06-15"));
    publish();
    clock.setTo(CLOSES);
    assertShownAsOpen(true);
    clock.advance(Duration.ofNanos(1_000));
    assertShownAsOpen(false);
  }

  @Test
  void openByThemselvesAtTheInstant() {
    folder.pair("elm", Map.of("opens", "2026-06-16T09:00"));
    publish();
    Instant opens = Instant.parse("2026-06-16T13:00:00Z");
    clock.setTo(opens.minusNanos(1_000));
    assertShownAsOpen(false);
    clock.setTo(opens);
    assertShownAsOpen(true);
  }

  @Test
  void changeAfterAnImportOfWhicheverProcess() {
    folder.pair("elm");
    publish();
    assertThat(page("/en/careers/positions/elm").select("h1").text()).isEqualTo("Gardener elm");
    folder.pair("elm", Map.of("title", "Forester"));
    // Without the local notice: word comes from the database, as from another process.
    importPostings.handle(folder.path());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          assertThat(page("/en/careers/positions/elm").select("h1").text()).isEqualTo("Forester");
          assertThat(page("/en/careers").text()).contains("Forester");
        });
  }

  @Test
  void areKeptUnderTheirOwnAddressOnly() {
    assertThat(keptAfter("/en/careers", null)).isTrue();
    assertThat(keptAfter("/en/careers;a=1", null)).isFalse();
    assertThat(keptAfter("/en/%63areers", null)).isFalse();
    assertThat(keptAfter("/en/careers?q=1", "q=1")).isFalse();
    assertThat(pages.find("/en/careers;a=1")).isEmpty();
  }

  @Test
  void areNotKeptWhenPostingsChangedMeanwhile() throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/en/careers");
    offer.answer(
        "/en/careers",
        () -> {
          pages.clear();
          return page();
        },
        request,
        new MockHttpServletResponse());
    assertThat(pages.find("/en/careers")).isEmpty();
  }

  private boolean keptAfter(String uri, @org.jspecify.annotations.Nullable String query) {
    pages.clear();
    MockHttpServletRequest request = new MockHttpServletRequest("GET", uri);
    request.setQueryString(query);
    try {
      offer.answer(
          "/en/careers", PagesChangeIntegrationTest::page, request, new MockHttpServletResponse());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return pages.find("/en/careers").isPresent();
  }

  private static RenderedPage page() {
    return RenderedPage.html(RenderedPage.utf8("<p>hello"), Instant.MAX);
  }

  private void assertShownAsOpen(boolean open) {
    // Twice: what the first reader got is in memory for the second.
    for (int reader = 0; reader < 2; reader++) {
      assertThat(page("/en/careers").select(".card h3")).hasSize(open ? 1 : 0);
      assertThat(page("/fr/carrieres/postes/elm").select("a[href$=/postuler]").isEmpty())
          .isNotEqualTo(open);
      assertThat(get("/en/careers/feed.atom").body().contains("<entry>")).isEqualTo(open);
      assertThat(get("/sitemap.xml").body().contains("/elm")).isEqualTo(open);
    }
  }
}
