package org.vivier.postings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.vivier.format.Language;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.testing.TablesOwner;

/** Which posting an address belongs to when files are renamed, swapped and given other keys. */
@SpringBootTest
class AddressConflictsIntegrationTest {
  @Autowired DatabaseAccess access;
  @Autowired ImportPostings importPostings;
  @Autowired Postings postings;
  @TempDir Path temporary;
  PostingFolder folder;

  @BeforeEach
  void twoPostings() {
    TablesOwner.empty(access, "posting");
    folder = new PostingFolder(temporary.resolve("content")).withAnyText();
    posting("a", "x").posting("b", "y");
    importPostings.handle(folder.path(), ImportScope.WHOLE);
  }

  @Test
  void followsFilesThatSwapNames() {
    posting("a", "y").posting("b", "x");
    ImportReport report = importPostings.handle(folder.path(), ImportScope.WHOLE);
    assertThat(report.reasons()).isEmpty();
    assertThat(keyAt("x")).isEqualTo("b");
    assertThat(keyAt("y")).isEqualTo("a");
  }

  @Test
  void givesANameThatBecameFreeToTheOneThatTookIt() {
    posting("b", "z").posting("a", "y");
    removed("x");
    ImportReport report = importPostings.handle(folder.path(), ImportScope.WHOLE);
    assertThat(report.reasons()).isEmpty();
    assertThat(keyAt("y")).isEqualTo("a");
    assertThat(keyAt("z")).isEqualTo("b");
    assertThat(keyAt("x")).isEqualTo("a");
  }

  @Test
  void keepsTheAddressForAPostingWhoseKeyWasCorrected() {
    posting("corrected", "x");
    ImportReport report = importPostings.handle(folder.path(), ImportScope.WHOLE);
    assertThat(report.reasons()).isEmpty();
    assertThat(keyAt("x")).isEqualTo("corrected");
  }

  @Test
  void publishesAPostingOnceItsAddressIsFree() {
    posting("c", "y2").posting("c", "y2");
    PostingFolder other = new PostingFolder(temporary.resolve("other")).withAnyText();
    write(other, "d", "y2");
    importPostings.handle(folder.path());
    assertThat(importPostings.handle(other.path()).notPublic()).isEqualTo(1);
    posting("c", "y3");
    removed("y2");
    importPostings.handle(folder.path());
    assertThat(importPostings.handle(other.path()).reasons()).isEmpty();
    assertThat(keyAt("y2")).isEqualTo("d");
    assertThat(importPostings.handle(other.path()).changedAnything()).isFalse();
  }

  private AddressConflictsIntegrationTest posting(String key, String slug) {
    write(folder, key, slug);
    return this;
  }

  private static void write(PostingFolder into, String key, String slug) {
    into.pair(key, slug, slug, Map.of(), "\nText of " + key + ".\n");
  }

  private void removed(String slug) {
    folder.remove("en/careers/positions/" + slug + ".md");
    folder.remove("fr/careers/positions/" + slug + ".md");
  }

  private String keyAt(String slug) {
    return postings
        .address(Language.EN, slug)
        .flatMap(address -> postings.find(address.posting()))
        .map(PublicPosting::key)
        .orElse("nothing");
  }
}
