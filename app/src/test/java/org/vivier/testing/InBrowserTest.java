package org.vivier.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The accessibility check that other tests trust must itself be able to fail. */
class InBrowserTest extends InBrowser {
  private static final String GOOD =
      """
      <!doctype html><html lang="en"><head><title>Jobs</title></head>
      <body><main><h1>Jobs</h1><p>None today.</p></main></body></html>
      """;

  @Test
  void findsBarriers() {
    Page page = visitor();
    page.setContent(GOOD.replace("<p>", "<img src='data:,x'><p>"));
    assertThatThrownBy(() -> Accessibility.assertNoBarriers(page))
        .hasMessageContaining("image-alt");
  }

  @Test
  void findsColoursThatAreTooAlike() {
    Page page = visitor();
    page.setContent(GOOD);
    Accessibility.assertContrast(page);
    page.setContent(GOOD.replace("<p>", "<p style='color: #999; background: #aaa'>"));
    assertThatThrownBy(() -> Accessibility.assertContrast(page))
        .hasMessageContaining("color-contrast");
  }

  @Test
  void acceptsGoodPages() {
    Page page = visitorWithPhone();
    page.setContent(GOOD);
    Accessibility.assertNoBarriers(page);
  }

  @Test
  void runsNoScriptForThoseWithoutJavaScript() {
    Page page = visitorWithoutJavaScript();
    page.setContent(GOOD.replace("<p>", "<script>document.title = 'scripted'</script><p>"));
    assertThat(page.title()).isEqualTo("Jobs");
  }
}
