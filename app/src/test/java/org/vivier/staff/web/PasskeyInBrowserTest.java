package org.vivier.staff.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.staff.StaffSessions;
import org.vivier.staff.signin.Passkeys;
import org.vivier.testing.Accessibility;
import org.vivier.testing.InBrowser;
import org.vivier.testing.SharedBrowser;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Colleague;

/**
 * Passkeys in a real browser with a virtual authenticator, under the strict policy of all pages.
 */
class PasskeyInBrowserTest extends InBrowser {
  private static final Pattern AT_WORK = Pattern.compile(".*/en/staff/work$");

  @Autowired private ApplicationContext context;
  @Autowired private DatabaseAccess access;
  @Autowired private Passkeys passkeys;
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  @AfterEach
  void nobodyWorksHere() {
    TablesOwner.empty(access, "staff_member");
  }

  /** Browsers give passkeys to names, not to numbers. */
  @Override
  protected String address(String path) {
    return super.address(path).replace("127.0.0.1", "localhost");
  }

  @Test
  void isAddedAndThenSignsInAlone() {
    Colleague colleague = TestStaff.in(context).colleague();
    Page page = visitor();
    page.onConsoleMessage(message -> {
      if (message.text().contains("Content Security Policy")) {
        complaints.add(message.text());
      }
    });
    authenticator(page);
    register(page, colleague);
    Accessibility.assertNoBarriers(page);
    screenshot(page, "staff-devices");

    page.context().clearCookies();
    page.navigate("/fr/personnel/connexion");
    Accessibility.assertNoBarriers(page);
    screenshot(page, "staff-sign-in-fr");
    page.navigate("/en/staff/sign-in");
    screenshot(page, "staff-sign-in");
    page.getByText("Sign in with a passkey").click();
    page.waitForURL(AT_WORK);
    assertThat(context.getBean(StaffSessions.class).of(colleague.id()))
        .anySatisfy(session ->
            assertThat(session.method()).isEqualTo(org.vivier.staff.SignInMethod.PASSKEY));
    assertThat(complaints).isEmpty();
  }

  /** Taken away, it opens nothing, although the authenticator still has it. */
  @Test
  void opensNothingAfterItWasRemoved() {
    Colleague colleague = TestStaff.in(context).colleague();
    Page page = visitor();
    authenticator(page);
    register(page, colleague);
    page.getByText(Pattern.compile("^Remove ")).click();
    assertThat(page.locator("main")).containsText("The passkey opens nothing any more");
    page.context().clearCookies();
    page.navigate("/en/staff/sign-in");
    page.getByText("Sign in with a passkey").click();
    assertThat(page.locator("main")).containsText("That passkey is not known here");
  }

  /** The script can't add one without a fresh proof, and neither fails: the form leads there. */
  @Test
  void addingOneLaterLeadsToAFreshProofAndBack() {
    Colleague colleague = TestStaff.in(context).colleague();
    Page page = visitor();
    authenticator(page);
    register(page, colleague);
    page.context().clearCookies();
    page.navigate("/en/staff/sign-in");
    page.getByText("Sign in with a passkey").click();
    page.waitForURL(AT_WORK);
    context.getBean(TestClock.class).advance(Duration.ofMinutes(40));
    page.navigate("/en/staff/devices");
    page.getByText("Add a passkey on this device").click();
    page.waitForURL(Pattern.compile(".*/en/staff/confirm[?]to=.*"));
    page.locator("form[data-passkey] button").click();
    page.waitForURL(Pattern.compile(".*/en/staff/devices.*"));
  }

  @Test
  void staysHiddenWithoutScripts() {
    Page page = visitorWithoutJavaScript();
    page.navigate("/en/staff/sign-in");
    assertThat(page.getByText("Sign in with a passkey")).isHidden();
    assertThat(page.getByText("Send me a link")).isVisible();
  }

  /** The real key signs our challenge, but on a page of somebody else's. */
  @Test
  void whatWasSignedForAnotherOriginOpensNothing() throws IOException {
    Colleague colleague = TestStaff.in(context).colleague();
    Page page = visitor();
    String authenticator = authenticator(page);
    register(page, colleague);
    JsonObject key =
        session(page)
            .send("WebAuthn.getCredentials", json(Map.of("authenticatorId", authenticator)))
            .getAsJsonArray("credentials")
            .get(0)
            .getAsJsonObject();
    page.context().clearCookies();
    page.navigate("/en/staff/sign-in");
    String options =
        (String)
            page.evaluate(
                """
                async () => {
                  const form = document.querySelector('form[data-passkey]');
                  const answer = await fetch(form.dataset.options,
                    {method: 'POST', body: new URLSearchParams(new FormData(form))});
                  return await answer.text();
                }
                """);
    String signed = signElsewhere(key, options);
    page.evaluate(
        """
        ([options, signed]) => {
          const form = document.querySelector('form[data-passkey]');
          form.elements.challenge.value = JSON.parse(options).challenge;
          form.elements.credential.value = signed;
          form.submit();
        }
        """,
        List.of(options, signed));
    assertThat(page.locator("main")).containsText("That passkey is not known here");
    assertThat(context.getBean(StaffSessions.class).of(colleague.id())).hasSize(1);
  }

  private String signElsewhere(JsonObject key, String options) throws IOException {
    HttpServer elsewhere =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext(
        "/",
        exchange -> {
          byte[] nothing = "<!doctype html><title>x</title>".getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, nothing.length);
          exchange.getResponseBody().write(nothing);
          exchange.close();
        });
    elsewhere.start();
    try (BrowserContext other = SharedBrowser.get().newContext()) {
      Page page = other.newPage();
      page.navigate("http://localhost:" + elsewhere.getAddress().getPort() + "/");
      String authenticator = authenticator(page);
      JsonObject add = new JsonObject();
      add.addProperty("authenticatorId", authenticator);
      add.add("credential", key);
      session(page).send("WebAuthn.addCredential", add);
      return (String)
          page.evaluate(
              """
              async (text) => {
                const bytes = (t) => Uint8Array.from(
                  atob(t.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
                const base64 = (b) => btoa(String.fromCharCode(...new Uint8Array(b)))
                  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
                const options = JSON.parse(text).publicKey;
                const c = await navigator.credentials.get({publicKey:
                  {...options, challenge: bytes(options.challenge), allowCredentials: []}});
                return JSON.stringify({id: c.id, rawId: base64(c.rawId), type: c.type,
                  clientExtensionResults: {}, response: {
                    authenticatorData: base64(c.response.authenticatorData),
                    clientDataJSON: base64(c.response.clientDataJSON),
                    signature: base64(c.response.signature),
                    userHandle: base64(c.response.userHandle)}});
              }
              """,
              options);
    } finally {
      elsewhere.stop(0);
    }
  }

  private void register(Page page, Colleague colleague) {
    colleague.signIn(page, address("/"));
    page.navigate("/en/staff/devices");
    page.getByText("Add a passkey on this device").click();
    assertThat(page.locator("main")).containsText("The passkey is known from now on");
    assertThat(passkeys.of(colleague.id())).hasSize(1);
  }

  private static String authenticator(Page page) {
    CDPSession session = session(page);
    session.send("WebAuthn.enable", new JsonObject());
    JsonObject added =
        session.send(
            "WebAuthn.addVirtualAuthenticator",
            json(
                Map.of(
                    "options",
                    Map.of(
                        "protocol", "ctap2",
                        "transport", "internal",
                        "hasResidentKey", true,
                        "hasUserVerification", true,
                        "isUserVerified", true,
                        "automaticPresenceSimulation", true))));
    return added.get("authenticatorId").getAsString();
  }

  private static final Map<Page, CDPSession> SESSIONS = new java.util.WeakHashMap<>();

  private static CDPSession session(Page page) {
    return SESSIONS.computeIfAbsent(page, one -> one.context().newCDPSession(one));
  }

  private static JsonObject json(Map<String, ?> values) {
    return new com.google.gson.Gson().toJsonTree(values).getAsJsonObject();
  }
}
