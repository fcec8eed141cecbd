package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Message;

/** A run with the cache says what a run without it says, and does not look twice. */
class FindingsCacheTest {
  private static final String[] EDITS = {
    "title: 'Lock  keeper '",
    "closingAt: 2026-11-20T17:00:00-05:00",
    "leverId: of-two",
    "aliases: [/old-lock/]",
    "salary: [",
    "translationKey: k1",
    "archived: true"
  };

  @TempDir Path folder;
  @TempDir Path caches;
  private String err = "";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void saysTheSameWhateverIsEditedInBetween(long seed) throws IOException {
    Random random = new Random(seed);
    String day = "2026-11-19";
    for (int edit = 0; edit < 40; edit++) {
      switch (random.nextInt(6)) {
        case 0 -> Files.deleteIfExists(path(random));
        case 1 -> day = "2026-11-" + (19 + random.nextInt(3));
        case 2 ->
            write(
                folder.resolve(ConfigurationFile.NAME),
                random.nextBoolean() ? "levels: {title-blanks: error}\n" : "levels: {}\n");
        default -> {
          Path file = path(random);
          Language language = file.startsWith(folder.resolve("en")) ? Language.EN : Language.FR;
          String own = EDITS[random.nextInt(EDITS.length)];
          write(file, SoundPosting.file(language, own, true).source() + "\nThe the end  .\n");
        }
      }
      assertThat(run("--cache", caches.toString(), "--today", day))
          .as("edit %s of seed %s", edit, seed)
          .isEqualTo(run("--today", day));
    }
  }

  private Path path(Random random) {
    return folder.resolve(
        (random.nextBoolean() ? "en/careers/" : "fr/careers/") + random.nextInt(3) + ".md");
  }

  @Test
  void looksOnlyAtWhatChanged() throws IOException {
    onePostingWithFindings();
    cached();
    change(FindingsCacheTest::renamed);
    assertThat(cached()).contains("From the cache.");
    assertThat(run("--cache", caches.toString(), "--no-cache")).doesNotContain("From the cache.");
    write(folder.resolve("en/careers/1.md"), SoundPosting.file(Language.EN, null, true).source());
    assertThat(cached()).doesNotContain("From the cache.");
  }

  private static Finding renamed(Finding finding) {
    return Finding.of(
        finding.rule(),
        finding.severity(),
        finding.file(),
        finding.span(),
        new Message("From the cache.", "Du cache."));
  }

  private void change(UnaryOperator<Finding> change) throws IOException {
    Path file = cacheFile();
    FindingsFile.Content content = FindingsFile.read(file).orElseThrow();
    Map<String, List<Finding>> changed = new HashMap<>();
    content
        .findings()
        .forEach((key, findings) -> changed.put(key, findings.stream().map(change).toList()));
    FindingsFile.write(
        file, new FindingsFile.Content(content.circumstances(), content.heads(), changed));
  }

  @Test
  void aRunThatFindsNothingNewWritesNothing() throws IOException {
    onePostingWithFindings();
    cached();
    Object before = Files.readAttributes(cacheFile(), "fileKey,lastModifiedTime");
    cached();
    assertThat(Files.readAttributes(cacheFile(), "fileKey,lastModifiedTime")).isEqualTo(before);
  }

  @Test
  void aDamagedCacheIsNone() throws IOException {
    onePostingWithFindings();
    String right = cached();
    byte[] whole = Files.readAllBytes(cacheFile());
    List<byte[]> damaged =
        new ArrayList<>(List.of(new byte[0], "x".repeat(99).getBytes(StandardCharsets.UTF_8)));
    for (int at = 0; at < whole.length; at += 7) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 0x41;
      damaged.add(flipped);
      damaged.add(Arrays.copyOf(whole, at));
    }
    for (byte[] bytes : damaged) {
      Files.write(cacheFile(), bytes);
      assertThat(cached()).isEqualTo(right);
    }
    assertThat(err).doesNotContain("failed");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNoCache() throws IOException {
    onePostingWithFindings();
    Path file = Files.createFile(caches.resolve("file"));
    assertThat(run("--cache", file.toString())).isEqualTo(run());
  }

  @Test
  void fixesAndForgetsWhatItFixed() throws IOException {
    onePostingWithFindings();
    assertThat(cached()).contains("title-blanks");
    run("--cache", caches.toString(), "--fix");
    assertThat(cached()).isEqualTo(run()).doesNotContain("title-blanks");
  }

  private void onePostingWithFindings() throws IOException {
    write(
        folder.resolve("en/careers/1.md"),
        SoundPosting.file(Language.EN, "title: 'Lock  keeper '", true).source());
    write(folder.resolve("fr/careers/1.md"), SoundPosting.file(Language.FR, null, true).source());
  }

  private Path cacheFile() throws IOException {
    try (Stream<Path> files = Files.list(caches)) {
      return files
          .reduce((one, two) -> {
            throw new AssertionError("two caches of one folder");
          })
          .orElseThrow();
    }
  }

  private String cached() {
    return run("--cache", caches.toString(), "--today", "2026-11-22");
  }

  private String run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter errors = new StringWriter();
    List<String> all = new ArrayList<>(List.of(folder.toString(), "--lang", "en"));
    all.addAll(List.of(arguments));
    if (!all.contains("--today")) {
      all.addAll(List.of("--today", "2026-11-22"));
    }
    CheckCommand.run(
        Clock.systemUTC(),
        new PrintWriter(out, true),
        new PrintWriter(errors, true),
        Map.of(),
        all.toArray(String[]::new));
    err = errors.toString();
    return out + err;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
