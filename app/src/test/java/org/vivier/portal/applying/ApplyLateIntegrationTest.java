package org.vivier.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.location;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vivier.applications.staff.InviteLateApplicant;
import org.vivier.applications.staff.LateInvitationResult;
import org.vivier.applications.staff.LatePermission;
import org.vivier.format.Language;
import org.vivier.portal.MineSite;
import org.vivier.portal.Visitor;
import org.vivier.postings.Postings;

/** After closing, and for one person alone. */
class ApplyLateIntegrationTest extends MineSite {
  private static final Instant AFTER = Instant.parse("2026-06-18T12:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-06-19T16:00:00Z");

  @Autowired InviteLateApplicant invite;
  @Autowired Postings postings;

  @Test
  void goesOnWithTheDraftWhereItWasLeft() {
    Visitor jordan = visitor();
    String start = posting();
    String draft = complete(jordan, start);
    clock.setTo(AFTER);
    assertThat(location(jordan.get(draft + "/you"))).isEqualTo(draft + "/check");

    assertThat(invite(start, "jordan.okafor@example.org"))
        .isEqualTo(new LateInvitationResult.Invited(false));

    Document you = jordan.page(draft + "/you");
    assertThat(location(jordan.post(draft + "/you", you, JORDAN)))
        .isEqualTo(draft + "/application");
    assertThat(location(submit(jordan, draft))).isEqualTo(draft + "/done");
  }

  @Test
  void leadsFromTheLetterToADraftThatWasBegunForThePerson() {
    String start = posting();
    // Nobody else's letters lead here.
    String email = "late-%s@example.org".formatted(UUID.randomUUID());
    Map<String, String> you = new HashMap<>(JORDAN);
    you.put("email", email);
    clock.setTo(AFTER);
    assertThat(invite(start, email)).isEqualTo(new LateInvitationResult.Invited(true));

    Visitor jordan = visitor();
    String link = inLetter(email, "/en/apply/resume/[\\w-]{43}");
    String first = location(jordan.post(link, jordan.page(link), Map.of()));
    assertThat(first).endsWith("/you");
    String draft = first.substring(0, first.lastIndexOf('/'));
    Document page = jordan.page(first);
    assertThat(page.select("#email").attr("value")).isEqualTo(email);
    jordan.post(first, page, you);
    jordan.post(draft + "/application", page, PASTED);
    assertThat(location(submit(jordan, draft))).isEqualTo(draft + "/done");
  }

  private LateInvitationResult invite(String start, String email) {
    String slug = start.substring("/en/careers/positions/".length(), start.lastIndexOf('/'));
    var posting =
        postings.address(Language.EN, slug).flatMap(found -> postings.find(found.posting()));
    return invite.handle(
        posting.orElseThrow(),
        email,
        Language.EN,
        new LatePermission(UNTIL, "fire alarm", "priya"));
  }
}
