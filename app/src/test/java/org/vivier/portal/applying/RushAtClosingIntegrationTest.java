package org.vivier.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.location;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.vivier.platform.web.WriteLimiter;
import org.vivier.portal.ApplySite;
import org.vivier.portal.Visitor;

/** So many submit that one has to wait, and the closing comes meanwhile. */
@Timeout(60)
class RushAtClosingIntegrationTest extends ApplySite {
  private static final Instant LAST_MINUTE = Instant.parse("2026-06-18T04:14:30Z");
  private static final Instant TOO_LATE = Instant.parse("2026-06-18T04:15:05Z");

  @Autowired WriteLimiter turns;
  @Autowired JdbcClient jdbc;

  @Test
  void whoArrivedInTimeIsInTimeHoweverLongTheyWait() throws Exception {
    Visitor jordan = visitor();
    String draft = complete(jordan, posting());
    clock.setTo(LAST_MINUTE);
    Document shown = jordan.page(draft + "/check");
    List<WriteLimiter.Turn> others = takeAllTurns();
    var answer =
        CompletableFuture.supplyAsync(() -> jordan.post(draft + "/check", shown, Map.of()));
    untilSomebodyWaits();
    clock.setTo(TOO_LATE);
    others.forEach(WriteLimiter.Turn::close);

    HttpResponse<String> done = answer.join();
    assertThat(location(done)).isEqualTo(draft + "/done");
    assertThat(submittedAt(draft)).isEqualTo(LAST_MINUTE);
  }

  @Test
  void whoArrivesTooLateIsTooLate() {
    Visitor jordan = visitor();
    String draft = complete(jordan, posting());
    clock.setTo(TOO_LATE);
    assertThat(location(submit(jordan, draft))).isNotEqualTo(draft + "/done");
  }

  private List<WriteLimiter.Turn> takeAllTurns() {
    int all = 4 * Runtime.getRuntime().availableProcessors();
    return IntStream.range(0, all)
        .mapToObj(n -> turns.enter(new MockHttpServletRequest("POST", "/en/somewhere")))
        .toList();
  }

  private void untilSomebodyWaits() {
    while (!turns.anybodyWaits()) {
      Thread.onSpinWait();
    }
  }

  private Instant submittedAt(String draft) {
    return jdbc.sql(
            "select submitted_at from application where reference is not null and id = ?::uuid")
        .param(draft.substring(draft.lastIndexOf('/') + 1))
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .single();
  }
}
