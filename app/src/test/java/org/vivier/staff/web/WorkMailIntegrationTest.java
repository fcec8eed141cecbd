package org.vivier.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vivier.correspondence.Mailbox;
import org.vivier.format.Language;
import org.vivier.letters.LetterText;
import org.vivier.platform.record.Actor;
import org.vivier.staff.OffboardStaffMember;
import org.vivier.staff.Role;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestStaff.Colleague;

/** Letters about new work: for who wants them, once a working day, and never about nothing. */
class WorkMailIntegrationTest extends StaffSite {
  private static final String SETTING = "/en/staff/devices/work-mail";

  private Colleague noor;

  @BeforeEach
  void onAMonday() {
    TablesOwner.empty(access, "letter");
    clock.setTo(Instant.parse("2026-06-15T11:30:00Z"));
    noor = staff.colleague("Noor Haddad", Language.EN).with(Role.HR_ADVISER);
  }

  @Test
  void tellsOnceOfWhatIsNewAndNothingToWhoDidNotAsk() {
    try (TestWork work = new TestWork(context)) {
      work.add("answer.1", "Answer V-1111-1111", LocalDate.of(2026, 6, 20))
          .add("note.2", "Read this");
      look();
      assertThat(letters()).as("nobody asked").isEmpty();
      want("yes");
      look();
      assertThat(letters()).hasSize(1);
      assertThat(letters().getFirst())
          .contains(
              "Answer V-1111-1111 (RDS-2026-014 Software developer), by June 20, 2026",
              "Read this",
              "/en/staff/work",
              "/en/staff/devices/work-mail")
          .doesNotContain("more.");
      look();
      assertThat(letters()).as("once a day").hasSize(1);
      nextDay();
      assertThat(letters()).as("nothing new").hasSize(1);
      work.add("note.3", "And this");
      nextDay();
      assertThat(letters()).hasSize(2);
      assertThat(letters().getFirst()).contains("And this").doesNotContain("Read this");
    }
  }

  @Test
  void leavesOutWhatWasOpenedAndRestsAtTheWeekend() {
    try (TestWork work = new TestWork(context)) {
      work.add("note.1", "Read this");
      want("yes");
      get("/en/staff/work/note.1", noor.session());
      look();
      assertThat(letters()).isEmpty();
      clock.setTo(Instant.parse("2026-06-20T11:30:00Z"));
      work.add("note.2", "On Saturday");
      look();
      nextDay();
      assertThat(letters()).as("Saturday and Sunday").isEmpty();
      nextDay();
      assertThat(letters()).hasSize(1);
    }
  }

  @Test
  void whatWaitsAgainIsNewAgain() {
    try (TestWork work = new TestWork(context)) {
      work.add("note.1", "Read this");
      want("yes");
      look();
      work.done("note.1");
      nextDay();
      work.add("note.1", "Read this");
      nextDay();
      assertThat(letters()).hasSize(2);
    }
  }

  @Test
  void isShortWhenThereIsMuchAndInTheReadersLanguage() {
    Colleague mathieu = staff.colleague("Mathieu Gagnon", Language.FR).with(Role.HR_ADVISER);
    post(
        "/fr/personnel/appareils/courriels-de-travail", mathieu.session(), Map.of("wanted", "yes"));
    try (TestWork work = new TestWork(context)) {
      for (int i = 0; i < 15; i++) {
        work.add("note." + i, "Note " + i);
      }
      look();
    }
    assertThat(letters()).hasSize(1);
    assertThat(letters().getFirst())
        .contains("Et 3 de plus.", "/fr/personnel/travail", "Ne plus les recevoir");
  }

  @Test
  void stopsWhenItIsNotWantedAnyMoreOrTheReaderLeft() {
    try (TestWork work = new TestWork(context)) {
      work.add("note.1", "Read this");
      want("yes");
      want("no");
      look();
      want("yes");
      context.getBean(OffboardStaffMember.class).handle(noor.id(), Actor.OPERATOR);
      look();
      assertThat(letters()).isEmpty();
    }
  }

  @Test
  void theSettingIsOnOnesOwnPageInBothLanguages() {
    var session = noor.session();
    assertThat(Jsoup.parse(get("/en/staff/devices", session).body()).text())
        .contains("Messages about new work You get none.", "Get messages about new work");
    assertThat(location(post(SETTING, session, Map.of("wanted", "yes"))))
        .isEqualTo("/en/staff/devices?done=work-mail-on");
    assertThat(get("/fr/personnel/appareils?done=work-mail-on", session).body())
        .contains("Ne plus recevoir de messages", "Vous recevrez un message");
    assertThat(location(get(SETTING, session))).isEqualTo("/en/staff/devices#work-mail");
  }

  private void want(String wanted) {
    post(SETTING, noor.session(), Map.of("wanted", wanted));
  }

  private void nextDay() {
    clock.advance(Duration.ofDays(1));
    look();
  }

  /** As the scheduler does it each morning. */
  private void look() {
    RecurringTask<?> job =
        (RecurringTask<?>)
            context.getBeansOfType(Task.class).values().stream()
                .filter(task -> task.getName().equals("staff-work-mail"))
                .findFirst()
                .orElseThrow();
    job.executeRecurringly(null, null);
  }

  private List<String> letters() {
    return context.getBean(Mailbox.class).newest().stream()
        .map(letter -> Objects.requireNonNull(letter.text()))
        .map(WorkMailIntegrationTest::words)
        .toList();
  }

  private static String words(LetterText text) {
    return text.blocks().stream()
        .map(block -> block.text() + " " + block.value())
        .collect(Collectors.joining("\n"));
  }
}
