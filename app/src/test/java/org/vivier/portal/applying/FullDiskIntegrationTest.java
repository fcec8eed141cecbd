package org.vivier.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.portal.ApplySite;
import org.vivier.portal.Visitor;
import org.vivier.testing.TablesOwner;

/** What people see when the database has no room, which it says for every row that it is given. */
class FullDiskIntegrationTest extends ApplySite {
  private static final Map<String, String> TYPED =
      Map.of("name", "Jordan <b>Okafor</b>", "email", "jordan.okafor@example.org");

  @Autowired private DatabaseAccess access;

  @AfterEach
  void room() {
    TablesOwner.of(access).sql("drop function if exists no_room cascade").update();
  }

  private void noRoom(String state) {
    TablesOwner.of(access)
        .sql(
            """
            create function no_room() returns trigger language plpgsql as
              $$ begin raise exception 'No space left on device' using errcode = '%s'; end $$;
            create trigger no_room before insert or update on application
              for each row execute function no_room()
            """
                .formatted(state))
        .update();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/", "/fr/"})
  void whatWasTypedStandsOnThePageAndIsSentAgainWithAButton(String language) {
    Visitor jordan = visitor();
    String english = begin(jordan, posting()) + "/you";
    String you = language.equals("/en/") ? english : french(english);
    Document shown = jordan.page(you);
    noRoom("53100");

    HttpResponse<String> refused = jordan.post(you, shown, TYPED);

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
    assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
    Document page = Visitor.document(refused);
    assertThat(page.title())
        .contains(language.equals("/en/") ? "Not saved yet" : "Pas encore enregistré");
    assertThat(page.select(".typed").eachText()).contains("Jordan <b>Okafor</b>");
    assertThat(jordan.get("/health/ready").statusCode()).isEqualTo(503);
    assertThat(jordan.get("/health/live").statusCode()).isEqualTo(200);

    room();
    Element form = page.expectFirst("main form[method=post]");
    Map<String, String> again = new HashMap<>();
    form.select("input[type=hidden]").forEach(field -> again.put(field.attr("name"), field.val()));
    again.remove("_csrf");
    jordan.post(form.attr("action"), page, again);
    assertThat(jordan.page(you).select("input[name=name]").val()).isEqualTo("Jordan <b>Okafor</b>");
  }

  private static String french(String english) {
    return english.replace("/en/apply/", "/fr/postuler/").replace("/you", "/vous");
  }

  @Test
  void aDatabaseThatIsStartingIsSaidTheSame() {
    Visitor jordan = visitor();
    String you = begin(jordan, posting()) + "/you";
    Document shown = jordan.page(you);
    noRoom("57P03");
    assertThat(jordan.post(you, shown, TYPED).statusCode()).isEqualTo(503);
  }

  /** A mistake of ours is none of these: it must not look as if waiting helped. */
  @Test
  void whatIsOurMistakeStaysOurMistake() {
    Visitor jordan = visitor();
    String you = begin(jordan, posting()) + "/you";
    Document shown = jordan.page(you);
    noRoom("22012");
    assertThat(jordan.post(you, shown, TYPED).statusCode()).isEqualTo(500);
  }

  @Test
  void aSubmissionThatFoundNoRoomIsNoneAndIsOneLater() {
    Visitor jordan = visitor();
    String draft = complete(jordan, posting());
    Document check = jordan.page(draft + "/check");
    noRoom("53100");
    assertThat(jordan.post(draft + "/check", check, Map.of()).statusCode()).isEqualTo(503);
    room();
    assertThat(jordan.get(draft + "/done").statusCode()).isNotEqualTo(200);
    assertThat(jordan.post(draft + "/check", check, Map.of()).statusCode()).isEqualTo(303);
    assertThat(jordan.page(draft + "/done").text()).containsPattern("V-[0-9A-Z]{4}-[0-9A-Z]{4}");
  }
}
