package org.vivier.postings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vivier.check.ConfigurationFile;
import org.vivier.check.rules.Family;
import org.vivier.check.rules.Rule;
import org.vivier.check.rules.RuleBook;

/** Writes postings for a test: sentences are invented, names of keys and folders are real. */
public final class PostingFolder {
  private final Path root;

  public PostingFolder(Path root) {
    this.root = root;
  }

  public Path path() {
    return root;
  }

  /**
   * Lets any text pass, so that a test about something else may write what it likes. What makes a
   * pair (keys, ids, dates) still counts.
   */
  public PostingFolder withAnyText() {
    String levels =
        RuleBook.all().stream()
            .map(Rule::doc)
            .filter(rule -> rule.family().compareTo(Family.PAIRING) > 0)
            .map(rule -> "  " + rule.id() + ": info\n")
            .collect(Collectors.joining());
    return file(ConfigurationFile.NAME, "levels:\n" + levels);
  }

  /** Both languages of a posting that nothing is wrong with. */
  public PostingFolder pair(String key, Map<String, String> more) {
    english(key, key, more);
    return french(key, key, more);
  }

  public PostingFolder pair(String key) {
    return pair(key, Map.of());
  }

  public PostingFolder english(String slug, String key, Map<String, String> more) {
    return file(
        "en/careers/positions/" + slug + ".md",
        text("Gardener " + key, "We look after the gardens of the city.", key, more)
            + """

            ## What you will do

            You plant trees, water them and teach others how it is done. You walk through the
            parks with the people who live beside them, ask what they miss, and plan the next
            season with your team. You keep the tools in order and the paths safe.
            """);
  }

  public PostingFolder french(String slug, String key, Map<String, String> more) {
    return file(
        "fr/careers/positions/" + slug + ".md",
        text("Jardinier " + key, "Nous prenons soin des jardins de la ville.", key, more)
            + """

            ## Votre travail

            Vous plantez des arbres, vous les arrosez et vous montrez à d’autres comment faire.
            Vous parcourez les parcs avec les gens du quartier, vous leur demandez ce qui leur
            manque et vous préparez la saison suivante avec votre équipe. Vous gardez les outils
            en ordre et les sentiers sûrs.
            """);
  }

  /** Both languages under one slug each, with front matter of their own and any body. */
  public PostingFolder pair(
      String key, String english, String french, Map<String, String> more, String body) {
    file("en/careers/positions/" + english + ".md", text("Gardener", "Green", key, more) + body);
    return file("fr/careers/positions/" + french + ".md", text("Jardin", "Vert", key, more) + body);
  }

  public PostingFolder file(String path, String content) {
    return file(path, content.getBytes(StandardCharsets.UTF_8));
  }

  public PostingFolder file(String path, byte[] content) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PostingFolder remove(String path) {
    try {
      Files.delete(root.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(
      String title, String description, String key, Map<String, String> more) {
    Map<String, String> keys = new TreeMap<>();
    keys.put("layout", "job-posting");
    keys.put("type", "section");
    keys.put("title", "'" + title + "'");
    keys.put("description", description);
    keys.put("archived", "false");
    keys.put("translationKey", key);
    keys.put("leverId", "id-" + key);
    keys.putAll(more);
    StringBuilder text = new StringBuilder("---\n");
    keys.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    return text.append("---\n").toString();
  }
}
