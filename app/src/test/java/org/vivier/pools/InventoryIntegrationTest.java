package org.vivier.pools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.Desk;
import org.vivier.applications.drafts.SaveAnswers;
import org.vivier.applications.drafts.TypedPage;
import org.vivier.format.Language;
import org.vivier.platform.notices.Notice;
import org.vivier.pools.inventory.InventoryRows;
import org.vivier.pools.inventory.InviteFromInventory;
import org.vivier.pools.inventory.KeepInventory;
import org.vivier.pools.inventory.RenewInventory;
import org.vivier.postings.Catalogue;
import org.vivier.postings.PostingId;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Role;
import org.vivier.testing.StaffBrowser;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;
import org.vivier.vault.WordIndex;

/** Applications that are kept with consent: found, invited once, asked in time, forgotten. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(Desk.class)
class InventoryIntegrationTest {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired InventoryRows rows;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  private PoolKit kit;
  private PostingId evergreen;

  @BeforeEach
  void begin() {
    kit = new PoolKit(context, desk);
    kit.empty();
    evergreen = desk.posting("evergreen-job-posting", "");
    context.publishEvent(new Notice(Catalogue.TOPIC));
  }

  @AfterEach
  void end() {
    kit.empty();
    context.publishEvent(new Notice(Catalogue.TOPIC));
  }

  @Test
  void onlyWhatIsToBeKeptIsKeptAndInvitedOnce() {
    Desk.Draft kept = applies(true);
    applies(false);
    takeUp();
    List<InventoryRows.Entry> all = rows.find(new long[0]);
    assertThat(all).extracting(InventoryRows.Entry::application).containsExactly(kept.id());
    assertThat(rows.find(kit.get(WordIndex.class).of("xylophone"))).isEmpty();

    SelectionProcess process = kit.decisions.open();
    var noor = kit.decisions.adviser("Noor Haddad");
    InviteFromInventory invite = kit.get(InviteFromInventory.class);
    List<String> who = List.of(all.getFirst().reference(), "V-NONE-NONE");
    assertThat(invite.handle(null, who, noor.actor()).problems())
        .containsExactly(Problem.NO_PROCESS);
    assertThat(invite.handle(process, who, noor.actor()).result()).contains(1);
    assertThat(invite.handle(process, who, noor.actor()).problems())
        .containsExactly(Problem.NOBODY_NEW);
    assertThat(letters("inventory-invitation")).isOne();

    var adviser = TestStaff.in(context).colleague("Noor", Language.EN).with(Role.HR_ADVISER);
    assertThat(
            StaffBrowser.send(port, "GET", "/en/staff/pools/inventory", adviser.session(), "")
                .body())
        .contains(all.getFirst().reference(), "Invite to apply", process.number());
    var assessor = TestStaff.in(context).colleague("Nobody", Language.EN).with(Role.ASSESSOR);
    assertThat(
            StaffBrowser.send(port, "GET", "/en/staff/pools/inventory", assessor.session(), "")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void whoDoesntRenewIsForgottenAndWhoDoesIsNot() {
    Desk.Draft silent = applies(true);
    takeUp();
    RenewInventory renew = kit.get(RenewInventory.class);
    kit.get(TestClock.class).advance(Duration.ofDays(330));
    assertThat(renew.handle()).isZero();
    kit.get(TestClock.class).advance(Duration.ofDays(6));
    while (renew.handle() > 0) {
      // The next ones.
    }
    assertThat(letters("inventory-renewal")).isOne();
    kit.get(TestClock.class).advance(Duration.ofDays(20));
    assertThat(renew.handle()).as("asked, and not over").isZero();
    kit.get(TestClock.class).advance(Duration.ofDays(40));
    assertThat(renew.handle()).isOne();
    assertThat(rows.find(new long[0])).isEmpty();
    assertThat(
            jdbc.sql("select state from application where id = :id")
                .param("id", silent.id().value())
                .query(String.class)
                .single())
        .isEqualTo("erased");
  }

  private Desk.Draft applies(boolean keep) {
    Desk.Draft draft =
        desk.complete(
            desk.begin(Objects.requireNonNull(evergreen)), UUID.randomUUID() + "@example.org");
    if (keep) {
      String page =
          kit
              .get(org.vivier.forms.ApplicationForms.class)
              .of(kit.get(org.vivier.postings.Postings.class).find(evergreen).orElseThrow())
              .pages()
              .stream()
              .filter(one ->
                  one.questions().stream().anyMatch(question -> question.key().equals("keep")))
              .map(org.vivier.forms.FormPage::key)
              .findFirst()
              .orElseThrow();
      kit.get(SaveAnswers.class)
          .handle(
              draft.device(),
              draft.id(),
              new TypedPage(page, Map.of("keep", List.of("yes")), null));
    }
    desk.submit(draft);
    return draft;
  }

  private void takeUp() {
    while (kit.get(KeepInventory.class).handle() > 0) {
      // The next ones.
    }
  }

  private long letters(String kind) {
    return jdbc.sql("select count(*) from letter where kind = :kind")
        .param("kind", kind)
        .query(Long.class)
        .single();
  }
}
