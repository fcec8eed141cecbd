package org.vivier.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.staff.web.StaffBrowser.location;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.staff.GiveRight;
import org.vivier.staff.GivenRight;
import org.vivier.staff.OffboardStaffMember;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.StaffRights;

/** Sign-in by the organization's own provider: a real one, and one that lies. */
class ProviderIntegrationTest extends WaysIn {
  private static final TestProvider PROVIDER = new TestProvider();

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry properties) {
    properties.add("vivier.staff.provider.issuer", PROVIDER::issuer);
    properties.add("vivier.staff.provider.client-id", () -> TestProvider.CLIENT);
    properties.add("vivier.staff.provider.client-secret", () -> TestProvider.SECRET);
    properties.add("vivier.staff.provider.roles.hiring-hr", () -> "hr-adviser");
    properties.add("vivier.staff.provider.roles.hiring-audit", () -> "auditor");
  }

  @AfterAll
  static void close() {
    PROVIDER.close();
  }

  @Test
  void somebodyNewComesInWithTheRolesOfTheMapping() {
    says(Map.of("groups", List.of("hiring-hr", "printer-users")));
    StaffBrowser browser = browser();
    assertThat(location(comeBack(browser))).isEqualTo("/en/staff/work");
    assertThat(browser.isSignedIn()).isTrue();
    assertThat(roles()).containsExactly(Role.HR_ADVISER);
    var person = context.getBean(StaffMembers.class).withAddress(ADDRESS).orElseThrow();
    assertThat(person.name()).isEqualTo("Inès Tremblay");
  }

  @Test
  void theClaimGivesAndTakesAndLeavesWhatAColleagueGave() {
    says(Map.of("groups", List.of("hiring-hr")));
    comeBack(browser());
    var person = context.getBean(StaffMembers.class).withAddress(ADDRESS).orElseThrow();
    context.getBean(GiveRight.class).handle(person.id(), Role.ASSESSOR, null, null, Actor.OPERATOR);
    says(Map.of("groups", List.of("hiring-audit")));
    StaffBrowser later = browser();
    comeBack(later);
    assertThat(roles()).containsExactlyInAnyOrder(Role.AUDITOR, Role.ASSESSOR);
    assertThat(later.isSignedIn()).isTrue();
  }

  @Test
  void somebodyWithoutAMappedRoleStaysOut() {
    says(Map.of("groups", List.of("printer-users")));
    refused(browser());
    assertThat(context.getBean(StaffMembers.class).withAddress(ADDRESS)).isEmpty();
  }

  @Test
  void somebodyInvitedNeedsNoMappedRole() {
    administratorsLink(ADDRESS, Language.EN);
    says(Map.of());
    StaffBrowser browser = browser();
    comeBack(browser);
    assertThat(browser.isSignedIn()).isTrue();
  }

  /** Or whoever may write an address into an account would be that person here. */
  @Test
  void anAddressThatTheProviderDidNotVerifyIsNobodys() {
    administratorsLink(ADDRESS, Language.EN);
    says(Map.of("email_verified", false));
    refused(browser());
  }

  @Test
  void whoeverLeftStaysOut() {
    staff.colleague().with(Role.ADMINISTRATOR);
    says(Map.of("groups", List.of("hiring-hr")));
    comeBack(browser());
    var person = context.getBean(StaffMembers.class).withAddress(ADDRESS).orElseThrow();
    context.getBean(OffboardStaffMember.class).handle(person.id(), Actor.OPERATOR);
    refused(browser());
  }

  @Test
  void aNameOfTenThousandCharactersIsCutAndShown() {
    says(Map.of("groups", List.of("hiring-hr"), "name", "\u202eÀ".repeat(5_000)));
    StaffBrowser browser = browser();
    comeBack(browser);
    assertThat(browser.isSignedIn()).isTrue();
    assertThat(context.getBean(StaffMembers.class).withAddress(ADDRESS).orElseThrow().name())
        .hasSizeLessThanOrEqualTo(100)
        .doesNotContain("\u202e");
    assertThat(browser.get("/en/staff/devices").statusCode()).isEqualTo(200);
  }

  /**
   * The answer belongs to the browser that asked: log-in CSRF and stolen answers are worth nothing.
   */
  @Test
  void anAnswerForAnotherBrowserOpensNothing() {
    says(Map.of("groups", List.of("hiring-hr")));
    String answer = answerFor(browser());
    StaffBrowser other = browser();
    assertThat(location(other.get(answer))).isEqualTo("/en/staff/sign-in?done=provider");
    assertThat(other.isSignedIn()).isFalse();
    StaffBrowser onItsOwnWay = browser();
    onItsOwnWay.get("/en/staff/provider");
    assertThat(location(onItsOwnWay.get(answer))).as("another state").contains("done=provider");
    assertThat(onItsOwnWay.isSignedIn()).isFalse();
  }

  @Test
  void anAnswerCountsOnce() {
    says(Map.of("groups", List.of("hiring-hr")));
    StaffBrowser browser = browser();
    String answer = answerFor(browser);
    assertThat(location(browser.get(answer))).isEqualTo("/en/staff/work");
    assertThat(location(browser.get(answer))).contains("done=provider");
  }

  @Test
  void tokensThatSaySomethingWrongOpenNothing() {
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("iss", "https://other.example"),
            Map.of("aud", List.of("somebody-else")),
            Map.of("nonce", "another"),
            Map.of(
                "iat",
                java.time.Instant.now().minusSeconds(7_200),
                "exp",
                java.time.Instant.now().minusSeconds(3_600)),
            Map.of("sub", ""))) {
      Map<String, Object> claims = new java.util.HashMap<>(wrong);
      claims.put("groups", List.of("hiring-hr"));
      says(claims);
      refused(browser());
    }
  }

  /** Providers change their keys without telling anybody: the new one is read when it is met. */
  @Test
  void aKeyThatTheProviderChangedCounts() {
    says(Map.of("groups", List.of("hiring-hr")));
    comeBack(browser());
    TestProvider.changesItsKey("two");
    StaffBrowser browser = browser();
    assertThat(location(comeBack(browser))).isEqualTo("/en/staff/work");
    assertThat(browser.isSignedIn()).isTrue();
  }

  @Test
  void aKeyThatTheProviderDoesNotShowOpensNothingWhateverItCallsItself() throws Exception {
    says(Map.of("groups", List.of("hiring-hr")));
    comeBack(browser());
    for (String name : List.of("one", "two", "mine", "")) {
      try (AutoCloseable foreign = TestProvider.signsWithAForeignKey(name)) {
        assertThat(foreign).isNotNull();
        refused(browser());
      }
    }
    StaffBrowser browser = browser();
    comeBack(browser);
    assertThat(browser.isSignedIn()).as("and the right one goes on counting").isTrue();
  }

  @Test
  void nonsenseInsteadOfAnAnswerIsNoError() {
    StaffBrowser browser = browser();
    browser.get("/fr/personnel/fournisseur");
    for (String query :
        List.of(
            "",
            "?error=access_denied&state=x",
            "?code=&state=",
            "?code=x&state=" + "y".repeat(5_000))) {
      assertThat(location(browser.get("/en/staff/provider/answer" + query)))
          .as(query)
          .contains("done=provider");
    }
  }

  private void says(Map<String, Object> more) {
    Map<String, Object> claims = new java.util.HashMap<>();
    claims.put("email", ADDRESS);
    claims.put("email_verified", true);
    claims.put("name", "Inès Tremblay");
    claims.putAll(more);
    TestProvider.says("http://localhost:" + port + "/en/staff/provider/answer", claims);
  }

  private void refused(StaffBrowser browser) {
    assertThat(location(comeBack(browser))).isEqualTo("/en/staff/sign-in?done=provider");
    assertThat(browser.isSignedIn()).isFalse();
  }

  private java.net.http.HttpResponse<String> comeBack(StaffBrowser browser) {
    return browser.get(answerFor(browser));
  }

  /** The path and query by which the provider sends the browser back. */
  private static String answerFor(StaffBrowser browser) {
    String there = location(browser.get("/en/staff/provider"));
    assertThat(there).startsWith(PROVIDER.issuer());
    try {
      String back =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(there)).header("Accept", "text/html").build(),
                  BodyHandlers.ofString())
              .headers()
              .firstValue("Location")
              .orElseThrow();
      URI address = URI.create(back);
      return address.getRawPath() + "?" + address.getRawQuery();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<Role> roles() {
    var person = context.getBean(StaffMembers.class).withAddress(ADDRESS).orElseThrow();
    return context.getBean(StaffRights.class).of(person.id()).stream()
        .filter(right -> right.takenAt() == null)
        .map(GivenRight::role)
        .toList();
  }
}
