package org.vivier.careers.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.vivier.testing.Pictures;
import org.vivier.testing.SharedBrowser;

/** What a posting's page does for people who read it elsewhere than on a plain screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PositionInBrowserTest {
  private final PreviewServer server;
  private final List<BrowserContext> visitors = new ArrayList<>();

  PositionInBrowserTest() throws IOException {
    server = new PreviewServer();
  }

  @AfterAll
  void close() {
    visitors.forEach(BrowserContext::close);
    server.close();
  }

  @Test
  void tellsTheClosingTimeInTheReadersZoneToo() {
    var page = open(new NewContextOptions().setTimezoneId("America/Halifax"));
    assertThat(page.locator(".local-time"))
        .containsText("Saturday, December 5, 2026 at 12:59 a.m.");
  }

  @Test
  void tellsItOnceToReadersInTheSameZone() {
    var page = open(new NewContextOptions().setTimezoneId("America/Montreal"));
    assertThat(page.locator(".local-time")).hasCount(0);
  }

  @Test
  void applyIsAlwaysInReachOnPhones() {
    var page = open(new NewContextOptions().setViewportSize(360, 740));
    assertThat(page.locator(".apply-bar .button")).isInViewport();
    page.evaluate("() => scrollTo(0, document.body.scrollHeight / 2)");
    assertThat(page.locator(".apply-bar .button")).isInViewport();
    page.evaluate("() => scrollTo(0, document.body.scrollHeight)");
    assertThat(page.locator(".apply-bar .button")).isInViewport();
    assertThat(page.locator(".site-footer-end p").last()).isInViewport();
  }

  @Test
  void factsStayBesideTheText() {
    var page = open(new NewContextOptions().setViewportSize(1280, 1400));
    assertThat(page.locator(".apply-bar")).isHidden();
    page.locator(".anyway").scrollIntoViewIfNeeded();
    assertThat(page.locator(".facts .button")).isInViewport();
  }

  @Test
  void keepsAJobOnThisDeviceAndForgetsItAgain() {
    var page = open(new NewContextOptions());
    page.getByText("Save on this device").click();
    page.navigate(server.url("/list.en"));
    assertThat(page.locator(".kept a")).hasText("Saved on this device (1)");
    assertThat(page.locator(".kept a")).hasAttribute("href", "/en/careers?job=position");
    page.navigate(server.url("/position.en"));
    page.getByText("Saved on this device. Remove").click();
    page.navigate(server.url("/list.en"));
    assertThat(page.locator(".kept a")).hasCount(0);
  }

  @Test
  void needsNoScript() {
    var page = open(new NewContextOptions().setJavaScriptEnabled(false));
    assertThat(page.locator(".deadline")).containsText("11:59 p.m. Eastern Time");
    assertThat(page.locator(".local-time")).hasCount(0);
  }

  @Test
  void firstTabSkipsToTheContent() {
    var page = open(new NewContextOptions());
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
  }

  @Test
  void printsWhatMattersOnPaper() {
    var page = open(new NewContextOptions());
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("a.language")).isHidden();
    assertThat(page.locator(".apply-bar")).isHidden();
    assertThat(page.locator(".print-address"))
        .hasText("https://jobs.example.org/en/careers/position");
    assertThat(page.locator(".band-apply .button")).isHidden();
    assertThat(page.locator(".facts")).isVisible();
    Pictures.take(page, "preview", "position.print");
  }

  @Test
  void keepsItsShapeInForcedColours() {
    var page = open(new NewContextOptions());
    page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    assertThat(page.locator(".band-apply .button")).isVisible();
    Pictures.take(page, "preview", "position.forced-colours");
  }

  private Page open(NewContextOptions options) {
    var visitor = SharedBrowser.get().newContext(options.setLocale("en-CA"));
    visitors.add(visitor);
    var page = visitor.newPage();
    page.navigate(server.url("/position.en"));
    return page;
  }
}
