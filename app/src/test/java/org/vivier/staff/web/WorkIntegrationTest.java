package org.vivier.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vivier.staff.Role;
import org.vivier.testing.TestStaff.Session;

/** What waits for somebody, from all rooms. */
class WorkIntegrationTest extends StaffSite {
  @Test
  void isGladForWhoHasNothingToDo() {
    Session noor = staff.colleague().with(Role.HR_ADVISER).session();
    assertThat(get("/en/staff/work", noor).body())
        .contains("<title>My work (0) – ", "Nothing waits for you.", "All done");
    assertThat(get("/fr/personnel/travail", noor).body())
        .contains("<title>Mon travail (0) – ", "Rien ne vous attend.", "Tout est fait");
  }

  @Test
  void welcomesWhoHasNoRoleYet() {
    assertThat(get("/en/staff/work", staff.colleague().session()).body())
        .contains("An administrator can give you one");
  }

  @Test
  void showsWhatIsLateFirstAndWhatHasNoDayLast() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), TestWork.ZONE);
    try (TestWork work = new TestWork(context)) {
      work.add("note.1", "Read this")
          .add("answer.2", "Answer later", today.plusDays(20))
          .add("answer.3", "Answer late", today.minusDays(2))
          .add("answer.4", "Answer tomorrow", today.plusDays(1));
      String page = get("/en/staff/work", staff.colleague().with(Role.HR_ADVISER).session()).body();
      assertThat(page)
          .containsSubsequence("Answer late", "Answer tomorrow", "Answer later", "Read this")
          .contains(
              "(4)",
              "4 things wait for you. One of them is late.",
              "2 days late",
              ">tomorrow<",
              "class=\"late\"",
              "class=\"soon\"",
              "You own the answer")
          .doesNotContain("in 20 days");
    }
  }

  @Test
  void marksWhatWasNeverOpened() {
    try (TestWork work = new TestWork(context)) {
      work.add("note.1", "Read this");
      Session noor = staff.colleague().with(Role.HR_ADVISER).session();
      assertThat(get("/en/staff/work", noor).body()).contains("New to you");
      assertThat(location(get("/en/staff/work/note.1", noor))).isEqualTo("/en/staff/people");
      assertThat(get("/en/staff/work", noor).body())
          .contains("Read this")
          .doesNotContain("New to you");
    }
  }

  @Test
  void saysSoWhenAnotherWasQuicker() {
    try (TestWork work = new TestWork(context)) {
      work.add("note.1", "Read this");
      Session noor = staff.colleague().with(Role.HR_ADVISER).session();
      work.done("note.1");
      assertThat(location(get("/en/staff/work/note.1", noor)))
          .isEqualTo("/en/staff/work?done=gone#notice");
      assertThat(get("/en/staff/work?done=gone", noor).body()).contains("That is done already");
    }
  }
}
