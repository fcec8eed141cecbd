package org.vivier.pools;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.vivier.applications.Desk;
import org.vivier.decisions.DecisionKit;
import org.vivier.format.Language;
import org.vivier.letters.LetterMoved.Fate;
import org.vivier.pools.web.PoolPaths;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMember;
import org.vivier.testing.Accessibility;
import org.vivier.testing.InBrowser;
import org.vivier.testing.TestStaff;

/** An adviser makes a pool in English; a member on a telephone pauses in French. */
@Import(Desk.class)
class PoolsJourney extends InBrowser {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  private PoolKit kit;
  private int shots;

  @BeforeEach
  void begin() {
    kit = new PoolKit(context, desk);
    kit.empty();
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void aPoolIsMadeAndItsMemberPauses() {
    StaffMember noor = kit.decisions.adviser("Noor Haddad");
    SelectionProcess process = kit.decisions.open();
    Desk.Draft jordan =
        desk.submitted(
            Objects.requireNonNull(process.posting()), UUID.randomUUID() + "@example.org");
    kit.decisions.decide(jordan.id(), DecisionKit.in(), noor);
    kit.decisions.lettersLeave();
    kit.decisions.letter(jordan.id(), Fate.HANDED_OVER);
    Page staff = visitor(new NewContextOptions().setViewportSize(1280, 900));
    TestStaff.in(context)
        .colleague("Noor Haddad", Language.EN)
        .with(Role.HR_ADVISER)
        .signIn(staff, address("/"));

    staff.navigate(PoolPaths.list().english());
    activate(staff.locator(".staff-actions .button-primary"));
    activate(staff.locator("#pool button[type=submit]").last());
    seen(staff, "new-wrong");
    staff.locator("#name-en").fill("Product people");
    staff.locator("#name-fr").fill("Métiers du produit");
    choose(staff.locator("input[name=processes]").first());
    staff.locator("#until-year").fill("2027");
    staff.locator("#until-month").fill("12");
    staff.locator("#until-day").fill("31");
    activate(staff.locator("#pool button[type=submit]").last());
    seen(staff, "take-in");
    activate(staff.locator("button[value=preview]"));
    seen(staff, "preview");
    activate(staff.locator("button[value=take]"));
    seen(staff, "pool");
    activate(staff.locator(".staff-table tbody th a").first());
    seen(staff, "member");
    activate(staff.locator("details:has(#tenure) summary"));
    staff.locator("#tenure").selectOption("acting");
    activate(staff.locator("details:has(#tenure) button"));
    seen(staff, "placement-wrong");
    staff.navigate(PoolPaths.list().english());
    seen(staff, "list");

    kit.lettersLeave();
    Page phone = visitor(new NewContextOptions().setViewportSize(360, 740));
    phone
        .context()
        .addCookies(
            List.of(
                new Cookie("vivier_access", jordan.device().token())
                    .setDomain(URI.create(address("/")).getHost())
                    .setPath("/")
                    .setHttpOnly(true)));
    phone.navigate("/fr/mes-candidatures/" + jordan.id());
    activate(phone.locator(".mine-actions a[href$='/bassins']"));
    seen(phone, "candidate-all");
    activate(phone.locator("main h2 a").first());
    seen(phone, "candidate-one");
    phone.locator("#until-year").fill("2026");
    phone.locator("#until-month").fill("8");
    phone.locator("#until-day").fill("31");
    activate(phone.locator("form[action$='/pause'] button"));
    PlaywrightAssertions.assertThat(phone.locator("body")).containsText("En pause");
    seen(phone, "candidate-paused");
  }

  private void seen(Page page, String what) {
    screenshot(page, "pools-%02d-%s".formatted(++shots, what));
    Accessibility.assertNoBarriers(page);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("%s scrolls sideways", what)
        .isTrue();
  }
}
