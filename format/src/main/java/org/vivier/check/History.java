package org.vivier.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.vivier.check.rules.FolderRules;
import org.vivier.format.ContentFolder;
import org.vivier.format.Counterpart;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingSet;
import org.vivier.format.PostingSide;
import org.vivier.format.Span;

/** Which language of a posting changed last, as Git tells it in one run. */
final class History {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long DAY = Duration.ofDays(1).toSeconds();

  private History() {}

  /** Postings whose languages last changed in different commits, more than a day apart. */
  static List<Finding> findings(ContentFolder folder) {
    Map<String, Long> changed = lastChanges(folder.directory());
    List<Finding> findings = new ArrayList<>();
    if (changed.isEmpty()) {
      return findings;
    }
    for (PostingPair pair : PostingSet.assemble(folder.readAll()).pairs()) {
      if (pair.complete()) {
        compare(pair, changed, findings);
      }
    }
    return findings;
  }

  private static void compare(PostingPair pair, Map<String, Long> changed, List<Finding> findings) {
    for (Language language : Language.values()) {
      String own = path(pair, language);
      String other = path(pair, language.other());
      Long ownChange = changed.get(own);
      Long otherChange = changed.get(other);
      if (ownChange != null && otherChange != null && ownChange + DAY < otherChange) {
        findings.add(
            FolderRules.COUNTERPART_NEWER
                .finding(
                    own,
                    Span.START,
                    "“%s” changed %s days after this file: does this one still say the same?",
                    "« %s » a changé %s jours après ce fichier : celui-ci dit-il encore la même chose ?",
                    other,
                    (otherChange - ownChange) / DAY)
                .against(new Counterpart(other, 1)));
      }
    }
  }

  private static String path(PostingPair pair, Language language) {
    return pair.side(language).map(PostingSide::file).orElseThrow().path();
  }

  private static Map<String, Long> lastChanges(Path folder) {
    Map<String, Long> changes = new HashMap<>();
    try {
      Process git =
          new ProcessBuilder(
                  "git",
                  "-c",
                  "core.quotepath=off",
                  "log",
                  "--format=%x01%ct",
                  "--name-only",
                  "--relative",
                  "--no-renames",
                  "--",
                  ".")
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (BufferedReader out =
          new BufferedReader(new InputStreamReader(git.getInputStream(), StandardCharsets.UTF_8))) {
        read(out, changes);
      }
      if (!git.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        git.destroyForcibly();
      }
    } catch (IOException e) {
      return Map.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return changes;
  }

  private static void read(BufferedReader out, Map<String, Long> changes) throws IOException {
    long time = 0;
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("\u0001")) {
        time = Long.parseLong(line.substring(1));
      } else if (!line.isEmpty()) {
        changes.putIfAbsent(line, time);
      }
    }
  }
}
