package org.vivier.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vivier.format.Language;
import org.vivier.staff.Role;
import org.vivier.staff.StaffRights;
import org.vivier.staff.TakeRight;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Colleague;
import org.vivier.testing.TestStaff.Session;

/** Who sees nothing, and how little of it. */
class ConversationRightsIntegrationTest extends MessagesSite {
  private static final String SECRET = "Zyxquestion";

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "HR_ADVISER")
  void forNoOtherRoleIsItThere(Role role) {
    answer(browserOf(amelie), mine(amelie), SECRET);
    Session other = TestStaff.in(context).colleague().with(role).session();
    assertThat(get(conversation(amelie), other).statusCode()).isEqualTo(404);
    assertThat(post(conversation(amelie), other, "text", "Let me in.").statusCode()).isEqualTo(404);
    for (String end : List.of("/draft", "/template", "/no-answer")) {
      assertThat(post(conversation(amelie) + end, other, "seen", "1").statusCode()).isEqualTo(404);
    }
    assertThat(get("/en/staff/message-templates", other).statusCode()).isEqualTo(404);
    assertThat(get("/en/staff/work", other).body()).doesNotContain(reference(amelie), SECRET);
    assertThat(messages(amelie.id())).isOne();
    assertThat(drafts()).isZero();
  }

  @Test
  void anAdviserOfThisProcessAloneMayAndOfAnotherMayNot() {
    answer(browserOf(amelie), mine(amelie), SECRET);
    Session here =
        TestStaff.in(context).colleague().with(Role.HR_ADVISER, process.id().scope()).session();
    assertThat(get(conversation(amelie), here).body())
        .contains(SECRET)
        .doesNotContain("message-templates");
    assertThat(get("/en/staff/work", here).body()).contains("Answer a message");
    assertThat(get(applicant(), here).body()).contains(conversation(amelie), "(1 to answer)");
    Session elsewhere =
        TestStaff.in(context)
            .colleague()
            .with(Role.HR_ADVISER, kit.processes.draft().id().scope())
            .session();
    assertThat(get(conversation(amelie), elsewhere).statusCode()).isEqualTo(404);
    Session party =
        TestStaff.in(context)
            .colleague()
            .with(Role.HR_ADVISER)
            .recusedFrom(process.id().scope())
            .session();
    assertThat(get(conversation(amelie), party).statusCode()).isEqualTo(404);
    assertThat(get("/en/staff/applications", party).body()).doesNotContain(conversation(amelie));
  }

  @Test
  void whoAssessesBlindSeesNothingWhateverElseTheyAre() {
    answer(browserOf(amelie), mine(amelie), SECRET);
    kit.start(process, amelie.id());
    Session priya = kit.priya.with(Role.HR_ADVISER).session();
    for (String path : List.of(conversation(amelie), french(amelie))) {
      assertThat(get(path, priya).statusCode()).isEqualTo(404);
      assertThat(post(path, priya, "text", "Who are you?").statusCode()).isEqualTo(404);
      assertThat(get(path, priya).body()).doesNotContain(SECRET, "Amélie");
    }
    assertThat(post(conversation(amelie) + "/no-answer", priya, "seen", "1").statusCode())
        .isEqualTo(404);
    String task = "/en/staff/assess/" + kit.task(kit.priya, amelie.id(), kit.essential).token();
    for (String path :
        List.of("/en/staff/work", "/fr/personnel/travail", "/en/staff/applications", task)) {
      assertThat(get(path, priya).body())
          .as(path)
          .doesNotContain(SECRET, "/messages", "Answer a message", "Répondre à un message");
    }
    assertThat(get(conversation(amelie), noor).statusCode()).isEqualTo(200);
    assertThat(messages(amelie.id())).isOne();
  }

  @Test
  void whoLosesTheRoleWhileWritingFindsTheirWordsWhenItComesBack() {
    Colleague lin = TestStaff.in(context).colleague("Lin Chen", Language.EN).with(Role.HR_ADVISER);
    UUID right = context.getBean(StaffRights.class).of(lin.id()).getFirst().id();
    context.getBean(TakeRight.class).handle(right, kit.noor.id().actor());
    assertThat(post(conversation(amelie), lin.session(), "text", "Half a sentence").statusCode())
        .isEqualTo(404);
    assertThat(messages(amelie.id())).isZero();
    lin.with(Role.HR_ADVISER);
    assertThat(Jsoup.parse(get(conversation(amelie), lin.session()).body()).select("#text").val())
        .isEqualTo("Half a sentence");
    assertThat(get(conversation(amelie), noor).body()).doesNotContain("Half a sentence");
  }

  private String applicant() {
    return "/en/staff/processes/" + process.number() + "/applications/" + reference(amelie);
  }

  private int drafts() {
    return jdbc.sql("select count(*) from message_draft").query(Integer.class).single();
  }
}
