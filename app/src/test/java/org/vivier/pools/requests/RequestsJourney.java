package org.vivier.pools.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.vivier.applications.Desk;
import org.vivier.format.Language;
import org.vivier.pools.requests.RequestKit.Person;
import org.vivier.pools.requests.web.RequestPaths;
import org.vivier.staff.StaffMember;
import org.vivier.testing.Accessibility;
import org.vivier.testing.InBrowser;
import org.vivier.testing.TestStaff.Colleague;

/**
 * A manager says whom they need in English, HR finds and asks, the person says yes in French on a
 * telephone, the manager selects.
 */
@Import(Desk.class)
class RequestsJourney extends InBrowser {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  private RequestKit kit;
  private int shots;

  @BeforeEach
  void begin() {
    kit = new RequestKit(context, desk);
    kit.empty();
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void fromANeedToSomebodyWhoIsSelected() {
    Colleague adviser = kit.adviser();
    StaffMember noor = kit.member(adviser);
    List<Person> people = kit.pool(noor, 3);
    kit.results(people.get(0), Language.EN, "CBC");
    kit.results(people.get(1), Language.EN, "CAC");
    Page manager = visitor(new NewContextOptions().setViewportSize(1280, 900));
    kit.manager().signIn(manager, address("/"));
    manager.navigate(RequestPaths.list().english());
    seen(manager, "empty");
    activate(manager.locator(".staff-actions a").first());
    manager.locator("#title-en").fill("Product manager, benefits");
    manager.locator("#title-fr").fill("Gestionnaire de produit, prestations");
    manager.locator("#classifications").fill("AS-06");
    choose(manager.locator("#languages-bilingual-imperative"));
    manager.locator("#profiles").fill("CBC/CBC");
    choose(manager.locator("#tenures-indeterminate"));
    manager.locator("#counts h2:has-text('One person matches')").waitFor();
    manager.route("**/new", route -> route.abort());
    manager.locator("#profiles").fill("CBC/CBC, BBB/BBB");
    manager.locator("#counts-state:has-text('could not be brought up to date')").waitFor();
    assertThat(manager.locator("#title-en").inputValue()).isEqualTo("Product manager, benefits");
    manager.unroute("**/new");
    manager.locator("#profiles").fill("CBC/CBC");
    activate(manager.locator("button[value=count]").last());
    PlaywrightAssertions.assertThat(manager.locator("body")).containsText("One person matches");
    seen(manager, "form");
    activate(manager.locator("button[value=save]"));
    seen(manager, "draft");
    activate(manager.locator("button[value=send]"));
    PlaywrightAssertions.assertThat(manager.locator("#notice")).isVisible();

    Page hr = visitor(new NewContextOptions().setViewportSize(1280, 900));
    adviser.signIn(hr, address("/"));
    hr.navigate(RequestPaths.list().english());
    seen(hr, "list");
    activate(hr.locator(".staff-table tbody th a").first());
    activate(hr.locator(".staff-actions a").first());
    hr.navigate(hr.url() + "?near=yes");
    seen(hr, "people");
    activate(hr.locator(".facets a").first());
    assertThat(hr.locator(".chosen a").count()).isEqualTo(1);
    hr.setViewportSize(360, 740);
    seen(hr, "people-narrowed-360");
    hr.setViewportSize(1280, 900);
    activate(hr.locator(".chosen a").first());
    assertThat(hr.locator(".chosen a").count()).isZero();
    choose(hr.locator("input.row-choice").first());
    activate(hr.locator("#propose button"));
    seen(hr, "proposed");
    activate(hr.locator(".staff-table tbody th a").first());
    seen(hr, "referral");
    activate(hr.locator("#ask button[type=submit]"));
    PlaywrightAssertions.assertThat(hr.locator("#notice")).isVisible();
    seen(hr, "asked");

    Page phone = visitor(new NewContextOptions().setViewportSize(360, 740));
    phone
        .context()
        .addCookies(
            List.of(
                new Cookie("vivier_access", people.get(0).draft().device().token())
                    .setDomain(URI.create(address("/")).getHost())
                    .setPath("/")
                    .setHttpOnly(true)));
    phone.navigate("/fr/mes-candidatures/" + people.get(0).application());
    activate(phone.locator("a[href*='/presentations/']").first());
    seen(phone, "candidate");
    choose(phone.locator("#preference-citizen"));
    activate(phone.locator("button[value=yes]"));
    PlaywrightAssertions.assertThat(phone.locator("body")).containsText("Merci de votre réponse");
    seen(phone, "candidate-yes");

    manager.reload();
    PlaywrightAssertions.assertThat(manager.locator(".staff-table tbody th a")).hasCount(1);
    activate(manager.locator(".staff-table tbody th a").first());
    seen(manager, "referred");
    activate(manager.locator("button[value=select]"));
    seen(manager, "selected");
    hr.reload();
    seen(hr, "appoint");
    manager.setViewportSize(360, 740);
    manager.navigate(RequestPaths.list().french());
    seen(manager, "list-fr");
    activate(manager.locator(".staff-table tbody th a").first());
    seen(manager, "one-fr");
    manager.navigate(RequestPaths.list().french() + "/nouvelle");
    seen(manager, "form-fr");
  }

  private void seen(Page page, String what) {
    screenshot(page, "requests-%02d-%s".formatted(++shots, what));
    Accessibility.assertNoBarriers(page);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("%s scrolls sideways", what)
        .isTrue();
  }
}
