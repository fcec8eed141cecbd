package org.vivier.accommodations.web;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.applicant.AskForAccommodation;
import org.vivier.assessment.AssessmentKit;
import org.vivier.format.Language;
import org.vivier.portal.Visitor;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Role;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Colleague;

/** The running program with somebody who asks for accommodation, and a coordinator. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(Desk.class)
abstract class CoordinationSite {
  static final String LIST = "/en/staff/accommodation";
  static final String NEEDS = "Les lignes dansent quand je lis sous pression.";

  @Autowired ConfigurableApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired Desk desk;
  @LocalServerPort int port;
  AssessmentKit kit;
  Colleague joanne;
  SelectionProcess process;
  Draft amelie;

  @BeforeEach
  void begin() {
    kit = new AssessmentKit(context, desk);
    kit.empty();
    joanne =
        kit.staff.colleague("Joanne Arsenault", Language.FR).with(Role.ACCOMMODATION_COORDINATOR);
    process = kit.process(2);
    amelie = applied("Amélie Qwortleby", UUID.randomUUID() + "@example.org");
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  Draft applied(String name, String email) {
    return kit.applied(process, name, Language.FR, email, AssessmentKit.STATEMENT);
  }

  AskForAccommodation.Answer ask(Draft draft, String needs) {
    return context
        .getBean(AskForAccommodation.class)
        .handle(draft.device(), draft.id(), needs, "Le matin");
  }

  /** The address of the only case on the list of this person. */
  String onlyCase(TestStaff.Session who) {
    Matcher found =
        Pattern.compile("href=\"(" + LIST + "/[0-9a-f-]{36}/[0-9a-f-]{36})\"")
            .matcher(get(LIST, who).body());
    if (!found.find()) {
      throw new AssertionError("no case");
    }
    return found.group(1);
  }

  /** The browser that the application was sent from. */
  Visitor browser(Draft draft) {
    return new Visitor(port).plant("vivier_access", draft.device().token());
  }

  static String request(Draft draft) {
    return "/fr/postuler/" + draft.id() + "/mesures-d-adaptation";
  }

  HttpResponse<String> get(String path, TestStaff.Session who) {
    return StaffBrowser.send(port, "GET", path, who, "");
  }

  /** Sends a form with names and values in turn. */
  HttpResponse<String> post(String path, TestStaff.Session who, String... fields) {
    return StaffBrowser.send(port, "POST", path, who, StaffBrowser.form(who, fields));
  }

  /** How far the case is, as its page says. */
  String seen(String path, TestStaff.Session who) {
    Matcher found =
        Pattern.compile("name=\"seen\" value=\"(\\d+)\"").matcher(get(path, who).body());
    if (!found.find()) {
      throw new AssertionError("no form on " + path);
    }
    return found.group(1);
  }

  /** Proposes one measure for all steps, and one for the first. */
  HttpResponse<String> propose(String one, TestStaff.Session who, String english, String french) {
    return post(
        one + "/proposal",
        who,
        "seen",
        seen(one, who),
        "en-all",
        english,
        "fr-all",
        french,
        "en-" + kit.step,
        "Questions in writing beforehand.",
        "fr-" + kit.step,
        "Les questions par écrit d’avance.");
  }
}
