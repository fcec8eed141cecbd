package org.vivier.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vivier.check.rules.Example;
import org.vivier.format.Language;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingSet;

/** A bilingual posting that breaks no rule, into which examples are put. */
public final class SoundPosting {
  private static final String ENGLISH =
      """
      ## Your work

      You keep the lock on the canal, greet the boats and look after the gates in every season.
      """;
  private static final String FRENCH =
      """
      ## Votre travail

      Vous gardez l’écluse du canal, accueillez les bateaux et prenez soin des portes en toute saison.
      """;

  private SoundPosting() {}

  /** The posting with an example in it. */
  public static PostingPair with(Example example) {
    PostingFile english = file(Language.EN, example.english(), example.keys());
    PostingFile french = file(Language.FR, example.french(), example.keys());
    return PostingSet.assemble(List.of(english, french)).pairs().getFirst();
  }

  /** The posting with lines of front matter and bodies of its own. */
  static PostingPair with(String keys, String cles, String english, String french) {
    return PostingSet.assemble(
            List.of(file(Language.EN, keys, english), file(Language.FR, cles, french)))
        .pairs()
        .getFirst();
  }

  private static PostingFile file(Language language, String keys, String body) {
    boolean english = language == Language.EN;
    String source = "---\n" + head(english, keys.lines().toList()) + "---\n\n" + body + "\n";
    String path = english ? "en/careers/lock-keeper.md" : "fr/careers/éclusière-ou-éclusier.md";
    return PostingFile.parse(path, source.getBytes(StandardCharsets.UTF_8));
  }

  /** One file, with lines of front matter or a body of its own. */
  public static PostingFile file(Language language, @Nullable String own, boolean keys) {
    boolean english = language == Language.EN;
    String body = own == null || keys ? (english ? ENGLISH : FRENCH) : own;
    String head = head(english, own != null && keys ? own.lines().toList() : List.of());
    String path = english ? "en/careers/lock-keeper.md" : "fr/careers/éclusière-ou-éclusier.md";
    return PostingFile.parse(
        path, ("---\n" + head + "---\n\n" + body + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String head(boolean english, List<String> own) {
    List<String> lines = new ArrayList<>();
    lines.add("layout: job-posting");
    lines.add("type: section");
    lines.add(english ? "title: Lock keeper" : "title: Éclusière ou éclusier");
    lines.add(english ? "description: Keeps the lock." : "description: Garde l’écluse.");
    lines.add("archived: false");
    lines.add("translationKey: lock-keeper");
    lines.add("leverId: 0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0001");
    for (String line : own) {
      String key = line.substring(0, line.indexOf(':') + 1).toLowerCase(Locale.ROOT);
      lines.removeIf(old -> !own.contains(old) && old.toLowerCase(Locale.ROOT).startsWith(key));
      lines.add(line);
    }
    return String.join("\n", lines) + "\n";
  }
}
