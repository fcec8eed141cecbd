package org.vivier.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.record.Actor;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Colleague;

/** There is always an administrator who can act. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LastAdministratorIntegrationTest {
  private static final Scope SCOPE = new Scope("process", "one");

  @Autowired private ApplicationContext context;
  @Autowired private DatabaseAccess access;
  @Autowired private JdbcClient jdbc;
  @Autowired private TakeRight take;
  @Autowired private OffboardStaffMember seeOff;
  @Autowired private Recuse recuse;
  @Autowired private StaffRights rights;
  private TestStaff staff;

  @BeforeEach
  @AfterEach
  void nobodyWorksHere() {
    TablesOwner.empty(access, "staff_member");
    staff = TestStaff.in(context);
  }

  @Test
  void nobodyTakesTheLastOnesRightOrSeesThemOffOrShutsThemOut() {
    Colleague only = staff.colleague().with(Role.ADMINISTRATOR);
    staff.colleague().with(Role.ADMINISTRATOR, null, TestClock.START.plus(Duration.ofDays(1)));
    assertThatThrownBy(() -> take.handle(right(only), Actor.OPERATOR))
        .isInstanceOf(LastAdministrator.class);
    assertThatThrownBy(() -> seeOff.handle(only.id(), Actor.OPERATOR))
        .isInstanceOf(LastAdministrator.class);
    assertThatThrownBy(() -> recuse.handle(only.id(), SCOPE, Actor.OPERATOR))
        .isInstanceOf(LastAdministrator.class);
    staff.colleague().with(Role.ADMINISTRATOR);
    assertThat(recuse.handle(only.id(), SCOPE, Actor.OPERATOR)).isTrue();
    assertThat(take.handle(right(only), Actor.OPERATOR)).isTrue();
  }

  @Test
  void whoIsNoAdministratorLeavesAnOrganizationThatHasNone() {
    Colleague colleague = staff.colleague().with(Role.ASSESSOR);
    assertThat(seeOff.handle(colleague.id(), Actor.OPERATOR)).isTrue();
    assertThat(seeOff.handle(colleague.id(), Actor.OPERATOR)).isFalse();
  }

  @Test
  void ofTwoWhoTakeEachOthersRightAtTheSameTimeOneIsTooLate() throws Exception {
    for (int i = 0; i < 10; i++) {
      nobodyWorksHere();
      UUID one = right(staff.colleague().with(Role.ADMINISTRATOR));
      UUID other = right(staff.colleague().with(Role.ADMINISTRATOR));
      try (ExecutorService both = Executors.newFixedThreadPool(2)) {
        List<Future<Boolean>> done =
            both.invokeAll(List.<Callable<Boolean>>of(() -> taken(one), () -> taken(other)));
        assertThat(List.of(done.get(0).get(), done.get(1).get()))
            .containsExactlyInAnyOrder(true, false);
      }
    }
  }

  /** Whatever a verb forgets to ask. */
  @Test
  void theDatabaseRefusesToo() {
    Colleague only = staff.colleague().with(Role.ADMINISTRATOR);
    assertThatThrownBy(() ->
            jdbc.sql("update staff_right set taken_at = now(), taken_by = 'operator'").update())
        .rootCause()
        .hasMessageContaining("the last administrator stays");
    assertThatThrownBy(() ->
            jdbc.sql("update staff_member set state = 'left', left_at = now() where id = :id")
                .param("id", only.id().value())
                .update())
        .rootCause()
        .hasMessageContaining("the last administrator stays");
  }

  private boolean taken(UUID right) {
    try {
      return take.handle(right, Actor.OPERATOR);
    } catch (LastAdministrator e) {
      return false;
    }
  }

  private UUID right(Colleague colleague) {
    return rights.of(colleague.id()).getFirst().id();
  }
}
