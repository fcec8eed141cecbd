package org.vivier.portal.mine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.portal.Visitor.document;
import static org.vivier.portal.Visitor.location;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.portal.MineSite;
import org.vivier.portal.Visitor;

class MineIntegrationTest extends MineSite {
  @Test
  void showsWhereItStandsAndEverythingThatBelongsToIt() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    Document page = jordan.page(mine);
    assertThat(page.select(".reference").text()).matches("V-\\w{4}-\\w{4}");
    assertThat(tag(page)).contains("Received");
    assertThat(page.text())
        .contains("July 17, 2026", "Ten years of trees.", "I like trees.", "Emails we sent you");
    assertThat(page.select("details[lang=en] summary")).isNotEmpty();
    assertThat(jordan.page("/en/my-applications").select(".mine-row a").attr("href"))
        .isEqualTo(mine);
  }

  @Test
  void opensByTheLinkOfALetterAfterOneButton() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    String link = inLetter(email, "/en/my/[\\w-]{43}");
    // To have begun it proves nothing: somebody else may have typed this address.
    HttpResponse<String> button = jordan.get(link);
    assertThat(button.statusCode()).isEqualTo(200);
    jordan.post(link, document(button), Map.of());
    assertThat(location(jordan.get(link))).isEqualTo(mine);
    Visitor phone = visitor();
    HttpResponse<String> looked = phone.get(link);
    assertThat(looked.statusCode()).isEqualTo(200);
    assertThat(phone.get(mine).statusCode()).isEqualTo(404);
    assertThat(location(phone.post(link, document(looked), Map.of()))).isEqualTo(mine);
    assertThat(phone.page(mine).text()).contains("Jordan Okafor");
  }

  @Test
  void opensByACodeWithoutSayingWhetherAnAddressIsKnown() {
    String start = posting();
    submitted(visitor(), start);
    Visitor phone = visitor();
    Document ask = phone.page("/en/my-applications");
    HttpResponse<String> unknown =
        phone.post("/en/my-applications/sign-in", ask, Map.of("email", "nobody@example.org"));
    HttpResponse<String> known =
        phone.post("/en/my-applications/sign-in", ask, Map.of("email", email));
    assertThat(document(known).select("main").text())
        .isEqualTo(document(unknown).select("main").text());
    String code = inLetter(email, "(?<![-\\w])[0-9A-Z]{4}-[0-9A-Z]{4}");
    HttpResponse<String> wrong =
        phone.post("/en/my-applications/code", ask, Map.of("email", email, "code", "0000-0000"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(document(wrong).select("input[name=email]").attr("value")).isEqualTo(email);
    HttpResponse<String> right =
        phone.post(
            "/en/my-applications/code",
            ask,
            Map.of("email", email, "code", code.toLowerCase(java.util.Locale.ROOT)));
    assertThat(location(right)).isEqualTo("/en/my-applications");
    assertThat(phone.page("/en/my-applications").select(".mine-row")).isNotEmpty();
  }

  @Test
  void correctsUntilClosingAndKeepsBothVersions() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    String draft = draft(mine);
    Document form = jordan.page(draft + "/application");
    jordan.post(
        draft + "/application",
        form,
        Map.of("resumeText", "Ten years of trees.", "statement", "I love trees."));
    assertThat(jordan.page(mine).select("a[href=" + draft + "/check].button")).isNotEmpty();
    assertThat(location(submit(jordan, draft))).isEqualTo(mine + "?done=corrected");
    Document page = jordan.page(mine + "?done=corrected");
    assertThat(page.select(".notice-success").text()).contains("count");
    assertThat(page.text()).contains("I love trees.");
    assertThat(jordan.page(mine + "/versions/1").text()).contains("I like trees.");
    assertThat(jordan.get(mine + "/versions/9").statusCode()).isEqualTo(404);
    clock.setTo(Instant.parse("2026-06-19T00:00:00Z"));
    Document closed = jordan.page(mine);
    assertThat(closed.select("a[href=" + draft + "/you]")).isEmpty();
    assertThat(closed.text()).contains("I love trees.");
  }

  @Test
  void givesBackTheFileOfTheVersionThatIsAskedFor() {
    Visitor jordan = visitor();
    String draft = draft(submitted(jordan, posting()));
    Map<String, String> typed = Map.of("statement", "I like trees.");
    for (String resume : List.of("Ten years of trees.", "Eleven years of trees.")) {
      Document form = jordan.page(draft + "/application");
      jordan.upload(draft + "/application", form, typed, "resume", resume.getBytes(UTF_8));
      submit(jordan, draft);
    }
    String file = draft + "/files/resume";
    assertThat(jordan.get(file).body()).isEqualTo("Eleven years of trees.");
    assertThat(jordan.get(file + "?version=2").body()).isEqualTo("Ten years of trees.");
    assertThat(jordan.get(file + "?version=1").statusCode()).isEqualTo(404);
    assertThat(jordan.get(file + "?version=9").statusCode()).isEqualTo(404);
  }

  @Test
  void forgetsCorrectionsThatWereNotSent() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    String draft = draft(mine);
    Document form = jordan.page(draft + "/application");
    jordan.post(draft + "/application", form, Map.of("resumeText", "x", "statement", "Oops"));
    press(jordan, mine, "/discard", Map.of());
    assertThat(jordan.page(draft + "/application").select("#statement").text())
        .isEqualTo("I like trees.");
    assertThat(jordan.page(mine).select(".notice-warning")).isEmpty();
  }

  @Test
  void withdrawsAndUndoesItUntilClosing() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    Document ask = jordan.page(mine + "/withdrawal");
    assertThat(ask.select("time").attr("datetime")).startsWith("2026-06-17");
    HttpResponse<String> tooLong =
        jordan.post(mine + "/withdrawal", ask, Map.of("reason", "x".repeat(3_000)));
    assertThat(tooLong.statusCode()).isEqualTo(422);
    assertThat(document(tooLong).select("#reason").text()).hasSize(3_000);
    assertThat(document(tooLong).select(".error-summary a[href=#reason]")).hasSize(1);
    assertThat(document(tooLong).title()).startsWith("Error: Withdraw your application – ");
    jordan.post(mine + "/withdrawal", ask, Map.of("reason", "Another job."));
    assertThat(tag(jordan.page(mine))).contains("Withdrawn");
    press(jordan, mine, "/reinstatement", Map.of());
    assertThat(tag(jordan.page(mine))).contains("Received");
    jordan.post(mine + "/withdrawal", ask, Map.of());
    clock.setTo(Instant.parse("2026-06-19T00:00:00Z"));
    assertThat(jordan.page(mine).select("form[action$=/reinstatement]")).isEmpty();
    press(jordan, mine, "/reinstatement", Map.of());
    assertThat(tag(jordan.page(mine))).contains("Withdrawn");
  }

  @Test
  void writesInTheOtherLanguageWhenAsked() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    press(jordan, mine, "/language", Map.of("language", "fr"));
    jordan.post(mine + "/withdrawal", jordan.page(mine), Map.of());
    assertThat(jordan.page(mine).select("details[lang=fr]")).isNotEmpty();
  }

  @Test
  void changesTheAddressOnceBothConfirm() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    String other = "jordan-" + UUID.randomUUID() + "@example.net";
    Document form = jordan.page(mine + "/email-address");
    assertThat(jordan.post(mine + "/email-address", form, Map.of("email", "nonsense")).statusCode())
        .isEqualTo(422);
    HttpResponse<String> sent = jordan.post(mine + "/email-address", form, Map.of("email", other));
    assertThat(document(sent).text()).contains(email, other);
    String link = "/en/my-applications/email/[\\w-]{43}";
    String current = inLetter(email, link);
    String next = inLetter(other, link);
    assertThat(document(jordan.post(next, jordan.page(next), Map.of())).text())
        .contains("One address is confirmed");
    assertThat(document(jordan.post(current, jordan.page(current), Map.of())).text())
        .contains("Your new address is confirmed");
    assertThat(jordan.get(mine).statusCode()).isEqualTo(404);
    assertThat(jordan.get(current).statusCode()).isEqualTo(404);
    String anew = inLetter(other, "/en/my/[\\w-]{43}");
    jordan.post(anew, jordan.page(anew), Map.of());
    assertThat(jordan.page(mine).text()).contains(other);
  }

  @Test
  void showsAChangeOfAddressThatWaitsAndLetsItBeLeft() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    String other = "jordan-" + UUID.randomUUID() + "@example.net";
    Document form = jordan.page(mine + "/email-address");
    assertThat(form.select("[name=keep]")).isEmpty();
    jordan.post(mine + "/email-address", form, Map.of("email", other));
    String next = inLetter(other, "/en/my-applications/email/[\\w-]{43}");
    assertThat(jordan.page(mine).text()).contains(other);
    assertThat(jordan.page(mine + "/email-address").select(".notice").text())
        .contains("is waiting at: " + email + ", " + other);
    jordan.post(next, jordan.page(next), Map.of());
    Document half = jordan.page(mine + "/email-address");
    assertThat(half.select(".notice").text()).contains("is waiting at: " + email + " The links");
    assertThat(location(jordan.post(mine + "/email-address", half, Map.of("keep", "yes"))))
        .isEqualTo(mine + "?done=email-kept");
    assertThat(jordan.page(mine + "?done=email-kept").select(".notice-success").text())
        .contains("stays as it was");
    assertThat(jordan.page(mine).text()).doesNotContain(other);
  }

  @Test
  void doesNotClaimThatAnAddressWasKeptWhichHasChanged() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    String path = mine + "/email-address";
    String other = "jordan-" + UUID.randomUUID() + "@example.net";
    jordan.post(path, jordan.page(path), Map.of("email", other));
    Document stale = jordan.page(path);
    for (String address : List.of(email, other)) {
      String link = inLetter(address, "/en/my-applications/email/[\\w-]{43}");
      jordan.post(link, jordan.page(link), Map.of());
    }
    assertThat(jordan.post(path, stale, Map.of("keep", "yes")).statusCode()).isEqualTo(404);
    String anew = inLetter(other, "/en/my/[\\w-]{43}");
    jordan.post(anew, jordan.page(anew), Map.of());
    assertThat(location(jordan.post(path, jordan.page(path), Map.of("keep", "yes"))))
        .isEqualTo(mine);
    assertThat(jordan.page(mine).text()).contains("We write to " + other);
    Visitor stranger = visitor();
    Document shown = stranger.page("/en/my-applications");
    assertThat(stranger.post(path, shown, Map.of("keep", "yes")).statusCode()).isEqualTo(404);
  }

  @Test
  void erasesForGoodOnlyWhatWasChosen() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    String kept = submitted(jordan, posting());
    Document form = jordan.page(mine + "/erasure");
    assertThat(jordan.post(mine + "/erasure", form, Map.of()).statusCode()).isEqualTo(422);
    assertThat(jordan.get(mine).statusCode()).isEqualTo(200);
    assertThat(location(jordan.post(mine + "/erasure", form, Map.of("extent", "one"))))
        .isEqualTo("/en/my-applications?done=erased");
    assertThat(jordan.get(mine).statusCode()).isEqualTo(404);
    assertThat(jordan.get(kept).statusCode()).isEqualTo(200);
    jordan.post(kept + "/erasure", form, Map.of("extent", "all"));
    assertThat(jordan.page("/en/my-applications?done=erased").text()).contains("is erased");
  }

  @Test
  void forgetsOnASharedComputer() {
    Visitor jordan = visitor();
    String mine = submitted(jordan, posting());
    jordan.post("/en/my-applications/sign-out", jordan.page(mine), Map.of());
    assertThat(jordan.get(mine).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/withdrawal",
        "/reinstatement",
        "/discard",
        "/language",
        "/email-address",
        "/erasure",
        "/versions/1",
        "/everything.zip"
      })
  void isTheirsAlone(String place) {
    Visitor jordan = visitor();
    String start = posting();
    String mine = submitted(jordan, start);
    Visitor stranger = visitor();
    String own = begin(stranger, start);
    Document token = stranger.page(own + "/you");
    Map<String, String> fields =
        Map.of("extent", "all", "language", "fr", "email", "m@example.org");
    assertThat(stranger.get(mine + place).statusCode()).isEqualTo(404);
    assertThat(visitor().get(mine + place).statusCode()).isEqualTo(404);
    assertThat(stranger.post(mine + place, token, fields).statusCode()).isIn(404, 405);
    HttpResponse<String> withoutToken = jordan.post(mine + place, new Document(""), fields);
    assertThat(withoutToken.statusCode()).isIn(403, 405);
    assertThat(jordan.page(mine).text()).contains("Jordan Okafor", "Received");
    assertThat(jordan.page(mine).select("details[lang=en]")).isNotEmpty();
  }

  @Test
  void staysWhenAnEditorBreaksThePosting() {
    Visitor jordan = visitor();
    String start = posting();
    String mine = submitted(jordan, start);
    Visitor amelie = visitor();
    String draft = begin(amelie, start);
    Document form = amelie.page(draft + "/you");
    breakPosting(start);
    assertThat(visitor().get(start).statusCode()).isEqualTo(404);
    assertThat(jordan.page(mine).text()).contains("Jordan Okafor");
    assertThat(location(amelie.post(draft + "/you", form, JORDAN)))
        .isEqualTo(draft + "/application");
  }
}
