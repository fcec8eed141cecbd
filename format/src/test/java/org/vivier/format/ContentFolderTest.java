package org.vivier.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest {
  @TempDir Path folder;

  @Test
  void listsMarkdownInOrderAndNothingElse() throws IOException {
    write("fr/b/é’–.md", "x");
    write("en/a.md", "x");
    write("en/a.txt", "x");
    write("en/_index.md", "x");
    write("notes/a.md", "x");
    assertThat(ContentFolder.open(folder).entries())
        .extracting(ContentEntry::path)
        .containsExactly("en/a.md", "fr/b/é’–.md");
  }

  /** Too far out, too far in, with a site's own folders of languages and hidden ones beside it. */
  @ParameterizedTest
  @ValueSource(strings = {"", "site", "site/content/en", "site/content/en/careers/positions"})
  void namesTheFolderThatWasMeant(String named) throws IOException {
    write("site/layouts/en/about.md", "no front matter");
    write("site/.cache/old/en/copy.md", "---\ntranslationKey: copy\n---\n");
    write("site/content/en/careers/positions/keeper.md", "---\ntranslationKey: keeper\n---\n");
    ContentFolder content = ContentFolder.open(folder.resolve(named));
    assertThat(content.entries()).isEmpty();
    String meant = folder.resolve("site/content").toString();
    assertThat(content.hint().orElseThrow().en())
        .endsWith("Some are in “" + meant + "”: name that folder.");
    assertThat(content.hint().orElseThrow().fr())
        .endsWith("dans «\u00a0" + meant + "\u00a0»\u00a0: indiquez ce dossier.");
  }

  @Test
  void saysWhereItLooksWhenNothingIsNear() throws IOException {
    write("notes/en/a.md", "x");
    assertThat(ContentFolder.open(folder).hint().orElseThrow().en())
        .endsWith("”: expected en/**/*.md and fr/**/*.md.");
  }

  @Test
  void namesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> ContentFolder.open(folder.resolve("none")))
        .isInstanceOfSatisfying(
            ContentFolderException.class,
            e -> assertThat(e.reason()).isEqualTo(ContentFolderException.Reason.MISSING));
  }

  @Test
  void refusesAFile() throws IOException {
    write("file", "x");
    assertThatThrownBy(() -> ContentFolder.open(folder.resolve("file")))
        .isInstanceOf(ContentFolderException.class)
        .hasMessageContaining("NOT_A_FOLDER");
  }

  @Test
  void doesNotFollowLinksOutsideNorCycles(@TempDir Path outside) throws IOException {
    write("en/a.md", "x");
    Files.writeString(outside.resolve("secret.md"), "x");
    Files.createSymbolicLink(folder.resolve("en/out.md"), outside.resolve("secret.md"));
    Files.createSymbolicLink(folder.resolve("en/loop"), folder.resolve("en"));
    Files.createSymbolicLink(folder.resolve("en/inside.md"), folder.resolve("en/a.md"));
    ContentFolder content = ContentFolder.open(folder);
    assertThat(content.entries())
        .extracting(ContentEntry::path)
        .containsExactly("en/a.md", "en/inside.md");
    assertThat(content.findings())
        .extracting(Finding::file)
        .containsExactly("en/loop", "en/out.md");
  }

  /** An editor at work, and systems that write names in capitals. */
  @Test
  void passesOverWhatEditorsPutBesideFiles() throws IOException {
    write("en/a.MD", "x");
    for (String beside :
        new String[] {
          ".a.md.swp", "a.md~", "#a.md#", ".a.md", "._a.md", ".DS_Store", "a.md.orig"
        }) {
      write("en/" + beside, "x");
    }
    Files.createSymbolicLink(folder.resolve("en/.#a.md"), Path.of("noe@host.123:456"));
    ContentFolder content = ContentFolder.open(folder);
    assertThat(content.entries()).extracting(ContentEntry::path).containsExactly("en/a.MD");
    assertThat(content.readAll().getFirst().slug()).isEqualTo("a");
    assertThat(content.findings()).isEmpty();
    assertThat(content.unreadable()).isEmpty();
  }

  @Test
  void saysThatAFolderStandsInThePlaceOfAFile() throws IOException {
    write("en/a.md/inside.md", "x");
    ContentFolder content = ContentFolder.open(folder);
    assertThat(content.entries()).isEmpty();
    assertThat(content.unreadable()).containsExactly("en/a.md");
    assertThat(content.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().en()).contains("is a folder"));
  }

  @Test
  void refusesHugeFilesWithoutLoadingThem() throws IOException {
    write("en/a.md", "x".repeat(ContentFolder.MAX_BYTES + 1));
    assertThat(ContentFolder.open(folder).readAll().getFirst().findings())
        .singleElement()
        .satisfies(f -> assertThat(f.rule()).isEqualTo("file-unreadable"));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
