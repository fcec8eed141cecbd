package org.vivier.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.applications.web.Visitor.location;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.vivier.applications.InviteLateApplicant;
import org.vivier.applications.LateAllowed;
import org.vivier.applications.LateInvitation;
import org.vivier.applications.LatePermission;
import org.vivier.format.Language;
import org.vivier.postings.Postings;

/** After closing, and for one person alone. */
@Import(ApplyLateIntegrationTest.Ear.class)
class ApplyLateIntegrationTest extends ApplySite {
  private static final Instant AFTER = Instant.parse("2026-06-18T12:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-06-19T16:00:00Z");
  private static final String EMAIL = "jordan.okafor@example.org";

  @Autowired InviteLateApplicant invite;
  @Autowired Postings postings;
  @Autowired Ear ear;

  @TestConfiguration
  static class Ear {
    private final AtomicReference<URI> link = new AtomicReference<>();

    @EventListener
    void on(LateAllowed event) {
      link.set(event.link());
    }
  }

  @Test
  void goesOnWithTheDraftWhereItWasLeft() {
    Visitor jordan = visitor();
    String start = posting();
    String draft = complete(jordan, start);
    clock.setTo(AFTER);
    assertThat(location(jordan.get(draft + "/you"))).isEqualTo(draft + "/check");

    assertThat(invite(start)).isEqualTo(new LateInvitation.Invited(false));

    Document you = jordan.page(draft + "/you");
    assertThat(location(jordan.post(draft + "/you", you, JORDAN)))
        .isEqualTo(draft + "/application");
    assertThat(location(submit(jordan, draft))).isEqualTo(draft + "/done");
  }

  @Test
  void leadsFromTheLetterToADraftThatWasBegunForThePerson() {
    String start = posting();
    clock.setTo(AFTER);
    assertThat(invite(start)).isEqualTo(new LateInvitation.Invited(true));

    Visitor jordan = visitor();
    String link = ear.link.get().getPath();
    String first = location(jordan.post(link, jordan.page(link), Map.of()));
    assertThat(first).endsWith("/you");
    String draft = first.substring(0, first.lastIndexOf('/'));
    Document you = jordan.page(first);
    assertThat(you.select("#email").attr("value")).isEqualTo(EMAIL);
    jordan.post(first, you, JORDAN);
    jordan.post(draft + "/application", you, PASTED);
    assertThat(location(submit(jordan, draft))).isEqualTo(draft + "/done");
  }

  private LateInvitation invite(String start) {
    String slug = start.substring("/en/careers/positions/".length(), start.lastIndexOf('/'));
    var posting =
        postings.address(Language.EN, slug).flatMap(found -> postings.find(found.posting()));
    return invite.handle(
        posting.orElseThrow(),
        EMAIL,
        Language.EN,
        new LatePermission(UNTIL, "fire alarm", "priya"));
  }
}
