package org.vivier.reports.meritfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.vivier.applications.Desk;
import org.vivier.testing.Accessibility;
import org.vivier.testing.InBrowser;

/** Somebody takes a file and reads it, without a network, on a screen and on paper. */
@Import(Desk.class)
class MeritFileJourney extends InBrowser {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @TempDir Path folder;
  private MeritFileSite site;

  @BeforeEach
  void begin() {
    site = new MeritFileSite(context, desk, URI.create(address("/")).getPort());
  }

  @AfterEach
  void end() {
    site.kit.empty();
  }

  @Test
  void aMeritFileIsReadInEnglishAndAComplaintPackInFrench() throws IOException {
    Page noor = page();
    site.noor.signIn(noor, address("/"));
    noor.navigate(address("/en/staff/processes/" + site.process.number()));
    noor.getByText("Merit file").first().click();
    look(noor, "take");
    noor.getByText("Download the merit file").click();
    assertThat(noor.locator(".error-summary").innerText()).contains("Say what the file is for");
    look(noor, "asked");
    noor.locator("#purpose").selectOption("audit");
    noor.locator("#why").fill("Yearly audit of staffing");
    read(noor.waitForDownload(() -> noor.getByText("Download the merit file").click()), "file");
    noor.reload();
    look(noor, "taken");

    Page plain =
        visitor(new NewContextOptions().setViewportSize(360, 800).setJavaScriptEnabled(false));
    site.noor.signIn(plain, address("/"));
    plain.navigate(
        address(
            "/fr/personnel/processus/"
                + site.process.number()
                + "/candidatures/"
                + site.reference(site.ana)));
    activate(plain.getByText("Dossier de plainte"));
    screenshot(plain, "merit-file-pack");
    plain.locator("#purpose").selectOption("complaint");
    activate(plain.getByText("Télécharger le dossier de plainte"));
    assertThat(plain.locator(".error-summary").innerText()).contains("Dites pourquoi");
    assertThat(plain.locator("#purpose").inputValue()).as("nothing lost").isEqualTo("complaint");
    plain.locator("#why").fill("Plainte no 7");
    Path pack =
        read(
            plain.waitForDownload(
                () -> activate(plain.getByText("Télécharger le dossier de plainte"))),
            "dossier");
    assertThat(Files.readString(pack.resolve("index.html")))
        .contains("lang=\"fr\"", "Dossier de plainte de V-");
  }

  /** Every kind of page, as axe and as paper see it. */
  private Path read(Download download, String name) throws IOException {
    Path unpacked = Files.createDirectory(folder.resolve(name));
    for (Map.Entry<String, byte[]> file :
        MeritFileSite.files(Files.readAllBytes(download.path())).entrySet()) {
      Path path = unpacked.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Page page = page();
    String link = "applications/" + site.reference(site.ana) + ".html";
    String index = Files.readString(unpacked.resolve("index.html"));
    assertThat(index).contains("href=\"" + link + "\"");
    page.setContent(index);
    look(page, name + "-index");
    page.setContent(Files.readString(unpacked.resolve(link)));
    look(page, name + "-application");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    screenshot(page, "merit-file-" + name + "-printed");
    return unpacked;
  }

  private Page page() {
    return visitor(new NewContextOptions().setViewportSize(360, 800));
  }

  /** Nothing in anybody's way, nothing too wide, nothing missing. */
  private void look(Page page, String name) {
    assertThat(page.title()).as(name).doesNotContain("404", "500");
    screenshot(page, "merit-file-" + name);
    Accessibility.assertNoBarriers(page);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as(name + " scrolls sideways")
        .isTrue();
  }
}
