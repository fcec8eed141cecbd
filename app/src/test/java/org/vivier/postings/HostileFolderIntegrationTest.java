package org.vivier.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.testing.TablesOwner;

/** Each bad file is a finding of its own; the good pair beside it is public all the same. */
@SpringBootTest
class HostileFolderIntegrationTest {
  private static final String POSITIONS = "en/careers/positions/";

  @Autowired DatabaseAccess access;
  @Autowired ImportPostings importPostings;
  @Autowired JdbcTemplate jdbc;
  @TempDir Path temporary;
  PostingFolder folder;

  @BeforeEach
  void aGoodPair() {
    TablesOwner.empty(access, "posting");
    folder = new PostingFolder(temporary.resolve("content")).withAnyText().pair("elm");
  }

  @Test
  void refusesAHugeFile() throws IOException {
    Path huge = folder.path().resolve(POSITIONS + "huge.md");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(50L << 20);
    }
    assertThat(reasons()).containsOnlyKeys(POSITIONS + "huge.md");
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.md"), "---\ntitle: s3cret\n---\n");
    Files.createSymbolicLink(folder.path().resolve(POSITIONS + "link.md"), secret);
    Files.createSymbolicLink(folder.path().resolve("en/careers/outside"), temporary);
    Files.createSymbolicLink(folder.path().resolve("en/loop"), folder.path().resolve("en"));
    Files.createSymbolicLink(folder.path().resolve(POSITIONS + "nowhere.md"), Path.of("gone.md"));
    assertThat(reasons().keySet()).contains(POSITIONS + "link.md", POSITIONS + "nowhere.md");
    assertThat(jdbc.queryForList("select source from posting_file", String.class))
        .hasSize(2)
        .noneMatch(source -> source.contains("s3cret"));
  }

  @Test
  void defusesYamlBombs() {
    StringBuilder bomb = new StringBuilder("---\na: &a [x,x,x,x,x,x,x,x,x]\n");
    for (char name = 'b'; name <= 'j'; name++) {
      String before = "*" + (char) (name - 1);
      bomb.append(
          "%s: &%s [%s]\n"
              .formatted(
                  name,
                  name,
                  String.join(
                      ",",
                      List.of(
                          before, before, before, before, before, before, before, before,
                          before))));
    }
    folder.file(POSITIONS + "bomb.md", bomb + "---\n");
    folder.file(POSITIONS + "deep.md", "---\na: " + "[".repeat(50_000) + "\n---\n");
    folder.file(POSITIONS + "keys.md", "---\n" + "? ".repeat(50_000) + "\n---\n");
    folder.file(POSITIONS + "tag.md", "---\na: !!java.net.URL [http://x.example]\n---\n");
    assertThat(reasons().keySet())
        .contains(POSITIONS + "bomb.md", POSITIONS + "deep.md", POSITIONS + "keys.md");
  }

  @Test
  void passesOverFoldersNamedLikeFiles() throws IOException {
    Files.createDirectories(folder.path().resolve(POSITIONS + "folder.md/inside.md"));
    Files.createDirectories(folder.path().resolve("en/.git/positions"));
    assertThat(importPostings.handle(folder.path()).publicOpen()).isEqualTo(1);
  }

  @Test
  void reportsWhatItMayNotRead() throws IOException {
    assumeFalse(System.getProperty("user.name").equals("root"), "root may read everything");
    Path closed = Files.writeString(folder.path().resolve(POSITIONS + "closed.md"), "x");
    assertThat(closed.toFile().setReadable(false)).isTrue();
    assertThat(reasons()).containsOnlyKeys(POSITIONS + "closed.md");
  }

  @Test
  void reportsEveryOddFileAndImportsTheOthers() {
    folder.file(POSITIONS + "empty.md", "");
    folder.file(POSITIONS + "nul.md", "---\ntitle: a\0b\n---\n");
    folder.file(POSITIONS + "list.md", "---\n- a\n- b\n---\n");
    folder.file(POSITIONS + "no-title.md", "---\ntranslationKey: k\n---\n");
    folder.file(POSITIONS + "twice.md", "---\ntitle: a\ntitle: b\n---\n");
    folder.file("en/elsewhere.md", "# no front matter");
    folder.file("de/careers/positions/x.md", "---\ntitle: x\n---\n");
    assertThat(reasons().keySet())
        .contains(POSITIONS + "empty.md", POSITIONS + "nul.md", POSITIONS + "list.md")
        .contains(POSITIONS + "no-title.md", POSITIONS + "twice.md", "en/elsewhere.md")
        .doesNotContain("de/careers/positions/x.md");
  }

  @Test
  void bearsOddKeysAndValues() {
    String odd = "'" + "k".repeat(5_000) + "'";
    folder.pair("long", "long", "long", Map.of("translationKey", odd, "leverId", odd), "\nText.\n");
    folder.pair("tabs", "tabs", "tabs", Map.of("title", "\"a\\tb\\u0007\\U0001F332\""), "\n");
    folder.pair("zone", "zone", "zone", Map.of("timeZone", "Mars/Olympus"), "\n");
    folder.pair("money", "money", "money", Map.of("salary", "{min: 1e999, max: -1}"), "\n");
    assertThat(importPostings.handle(folder.path()).publicOpen()).isGreaterThanOrEqualTo(1);
  }

  /** Reasons by file; the good pair must have become public whatever else was there. */
  private Map<String, List<String>> reasons() {
    ImportReport report = importPostings.handle(folder.path());
    assertThat(report.publicOpen()).isEqualTo(1);
    return report.reasons().stream()
        .collect(
            Collectors.groupingBy(
                ImportReport.Reason::file,
                Collectors.mapping(ImportReport.Reason::french, Collectors.toList())));
  }
}
