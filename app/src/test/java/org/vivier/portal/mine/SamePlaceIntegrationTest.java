package org.vivier.portal.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.document;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vivier.portal.MineSite;
import org.vivier.portal.Visitor;

/** What is said at several places is the same at all of them. */
class SamePlaceIntegrationTest extends MineSite {
  private static final Map<String, String> OWN =
      Map.of(
          "contact", "{name: Ash, email: ash@example.org}",
          "accommodationContact", "{name: Elm, email: elm@example.org}");

  @Test
  void everyPageAndItsFooterNameThePostingsPeople() {
    Visitor jordan = visitor();
    String start = posting(OWN);
    contacts(jordan.page(start), "ash@example.org", "elm@example.org");
    String mine = submitted(jordan, start);
    for (String path : List.of("", "/withdrawal", "/email-address", "/erasure")) {
      contacts(jordan.page(mine + path), "ash@example.org", "elm@example.org");
    }
    Document asking = jordan.page(draft(mine) + "/accommodation");
    contacts(asking, "ash@example.org", "elm@example.org");
    assertThat(asking.select("main a[href^=mailto:]").eachAttr("href"))
        .containsExactly("mailto:elm@example.org");
    assertThat(jordan.page(mine).select("main a[href^=mailto:]").eachAttr("href"))
        .containsOnly("mailto:ash@example.org");
  }

  @Test
  void linksThatNoLongerWorkAndConfirmationsNameTheJob() {
    Visitor jordan = visitor();
    String start = posting();
    String job = jordan.page(start.replace("/apply", "")).select("h1").text();
    String draft = completed(jordan, start);
    jordan.post(draft + "/later", jordan.page(draft + "/later"), Map.of());
    String link = inLetter(email, "/en/apply/resume/[\\w-]{43}");
    Visitor phone = visitor();
    Document shown = phone.page(link);
    assertThat(shown.select(".apply-job").text()).isEqualTo(job);
    phone.post(link, shown, Map.of());
    Document spent = visitor().page(link);
    assertThat(spent.select("h1").text()).isEqualTo("This link no longer works");
    assertThat(spent.select(".apply-job").text()).isEqualTo(job);
    assertThat(visitor().page("/en/apply/resume/" + "A".repeat(43)).select(".apply-job")).isEmpty();
  }

  @Test
  void theDateOfTheAnswerIsTheMessageAndTheNextActComesFirst() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    Document done = jordan.page(draft(mine) + "/done");
    assertThat(done.select(".apply > :first-child").text())
        .isEqualTo("You will have an answer by July 17, 2026");
    Document page = jordan.page(mine);
    assertThat(page.select(".mine-line [aria-current=step] strong").text())
        .isEqualTo("The job closes");
    assertThat(page.select(".mine-line li:last-child").text()).isEqualTo("Answer by July 17, 2026");
    assertThat(page.select(".mine-next a").attr("href")).endsWith("/you");
  }

  @Test
  void whoBeganFindsTheDraftFirst() {
    Visitor jordan = visitor();
    String start = posting();
    begin(jordan, start);
    Document page = jordan.page(start);
    assertThat(page.select(".apply > :first-child a.button").text())
        .isEqualTo("Continue your draft");
    assertThat(page.select(".site-nav a").eachText()).contains("Your applications");
  }

  @Test
  void errorsOfAddressAndErasureAreSummedUp() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    Document page = jordan.page(mine);
    Document address =
        document(jordan.post(mine + "/email-address", page, Map.of("email", "jordan@nodot")));
    assertThat(address.select(".error-summary a[href=#email]").text())
        .isEqualTo("Enter a complete address, such as name@example.org.");
    Document erasure = document(jordan.post(mine + "/erasure", page, Map.of()));
    assertThat(erasure.select(".error-summary a[href=#extent]")).hasSize(1);
    assertThat(erasure.title()).startsWith("Error: ");
    Document slip =
        document(jordan.post(mine + "/email-address", page, Map.of("email", "jordan@gmial.com")));
    assertThat(slip.select("#doubt").text()).contains("jordan@gmail.com");
  }

  private static void contacts(Document page, String questions, String accommodation) {
    assertThat(page.select("footer a[href^=mailto:]").eachAttr("href"))
        .containsExactly("mailto:" + questions, "mailto:" + accommodation);
  }
}
