package org.vivier.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vivier.format.ContentEntry;
import org.vivier.format.ContentFolder;
import org.vivier.format.Finding;
import org.vivier.format.PostingFile;
import org.vivier.format.SourceLines;

/** Applies the safe replacements that findings carry. */
public final class Fixer {
  private Fixer() {}

  /** The text with all fixes applied; of two that overlap, the later in the text wins. */
  public static String fixed(String source, List<Finding> findings) {
    SourceLines lines = new SourceLines(source);
    StringBuilder text = new StringBuilder(source);
    int untouched = source.length();
    List<Finding> backwards =
        findings.stream()
            .filter(finding -> finding.fix() != null)
            .sorted(Comparator.comparing(Finding::span).reversed())
            .toList();
    for (Finding finding : backwards) {
      int from = lines.offset(finding.span().line(), finding.span().column());
      int to = lines.offset(finding.span().endLine(), finding.span().endColumn());
      if (finding.fix() != null && from <= to && to <= untouched) {
        text.replace(from, to, finding.fix().replacement());
        untouched = from;
      }
    }
    return text.toString();
  }

  /** Writes the fixed text of every file that has fixes; gives the number of files changed. */
  static int fix(ContentFolder folder, List<Finding> findings) {
    Map<String, List<Finding>> byFile =
        findings.stream()
            .filter(finding -> finding.fix() != null)
            .collect(Collectors.groupingBy(Finding::file, TreeMap::new, Collectors.toList()));
    int changed = 0;
    for (ContentEntry entry : folder.entries()) {
      List<Finding> own = byFile.get(entry.path());
      if (own != null) {
        PostingFile file = folder.read(entry);
        String text = fixed(file.source(), own);
        if (!text.equals(file.source())) {
          write(entry.location(), text);
          changed++;
        }
      }
    }
    return changed;
  }

  private static void write(Path file, String text) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Path temporary = Files.createTempFile(folder, ".vivier", ".tmp");
      Files.writeString(temporary, text, StandardCharsets.UTF_8);
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
