package org.vivier.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.check.rules.FolderRules;
import org.vivier.format.Acceptance;
import org.vivier.format.Finding;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingSide;
import org.vivier.format.SourceLines;
import org.vivier.format.Span;
import org.vivier.text.Folding;

/**
 * An entry of {@code accept} in a folder's configuration: a finding that somebody looked at and
 * accepted for one posting, as long as the quoted text stands.
 *
 * @param rule of the family of alignment
 * @param file one of the posting's files, or null where the key names the posting
 * @param key the posting's translation key, or null where a file names it
 * @param quote the text to which the finding points
 * @param against the text at the finding's other place; null where it has none
 * @param span of the entry
 */
public record AcceptedText(
    String rule,
    @Nullable String file,
    @Nullable String key,
    String quote,
    @Nullable String against,
    String reason,
    String by,
    Span span) {
  /** A quotation shorter than this must be all that the finding points to. */
  private static final int SHORTEST = 20;

  /** The findings of a posting, those that are accepted marked as such. */
  static List<Finding> mark(List<AcceptedText> accepted, PostingPair pair, List<Finding> findings) {
    List<AcceptedText> own = accepted.stream().filter(entry -> entry.concerns(pair)).toList();
    return own.isEmpty()
        ? findings
        : findings.stream().map(finding -> marked(own, pair, finding)).toList();
  }

  private static Finding marked(List<AcceptedText> own, PostingPair pair, Finding finding) {
    return own.stream()
        .filter(entry -> entry.covers(pair, finding))
        .findFirst()
        .map(entry -> finding.accepted(entry.acceptance()))
        .orElse(finding);
  }

  /** What accepts nothing any more: its text has changed, or what it accepts was mended. */
  static List<Finding> stale(List<AcceptedText> accepted, List<Finding> findings) {
    return accepted.stream()
        .filter(entry ->
            findings.stream().noneMatch(found -> entry.acceptance().equals(found.acceptance())))
        .map(AcceptedText::stale)
        .toList();
  }

  /** Whether it is about this posting. */
  public boolean concerns(PostingPair pair) {
    return concerns(
        pair.key(), pair.sides().values().stream().map(side -> side.file().path()).toList());
  }

  /** Whether it is about the posting with this key and these files. */
  public boolean concerns(String translationKey, Collection<String> paths) {
    return (key == null || key.equals(translationKey)) && (file == null || paths.contains(file));
  }

  /** All that it says, wherever it stands in the configuration. */
  public String terms() {
    return String.join(
        "\n",
        rule,
        String.valueOf(file),
        String.valueOf(key),
        quote,
        String.valueOf(against),
        reason,
        by);
  }

  private Acceptance acceptance() {
    return new Acceptance(reason, by, span.line());
  }

  private Finding stale() {
    return FolderRules.ACCEPTANCE_STALE.finding(
        ConfigurationFile.NAME,
        span,
        "Nothing that “%s” finds stands in “%s” with the text “%s”%s: remove this acceptance or renew it.",
        "Rien de ce que « %s » trouve ne figure dans « %s » avec le texte « %s »%s : retirez cette acceptation ou renouvelez-la.",
        rule,
        file == null ? String.valueOf(key) : file,
        quote,
        against == null ? "" : " / “" + against + "”");
  }

  private boolean covers(PostingPair pair, Finding finding) {
    return finding.rule().equals(rule)
        && quotes(pair, finding)
        && (finding.counterpart() == null || quotesCounterpart(pair, finding));
  }

  /** The quotation stands there and is either all that the finding points to or long enough. */
  private boolean quotes(PostingPair pair, Finding finding) {
    Optional<PostingFile> own = file(pair, finding.file());
    if (own.isEmpty()) {
      return false;
    }
    String wanted = normal(quote);
    Span at = finding.span();
    String pointed = normal(text(own.get(), at));
    String whole = normal(lines(own.get(), at.line(), at.endLine()));
    boolean enough = wanted.contains(pointed) || wanted.length() >= SHORTEST;
    return !pointed.isEmpty() && enough && whole.contains(wanted) && touches(wanted, pointed);
  }

  private static boolean touches(String wanted, String pointed) {
    return wanted.contains(pointed) || pointed.contains(wanted);
  }

  private boolean quotesCounterpart(PostingPair pair, Finding finding) {
    var other = finding.counterpart();
    if (against == null || other == null) {
      return false;
    }
    return file(pair, other.file())
        .map(there -> normal(lines(there, other.line(), other.line())))
        .filter(line -> line.contains(normal(against)))
        .isPresent();
  }

  private static Optional<PostingFile> file(PostingPair pair, String path) {
    return pair.sides().values().stream()
        .map(PostingSide::file)
        .filter(own -> own.path().equals(path))
        .findFirst();
  }

  private static String text(PostingFile file, Span span) {
    SourceLines lines = new SourceLines(file.source());
    int from = lines.offset(span.line(), span.column());
    int to = lines.offset(span.endLine(), span.endColumn());
    String text = file.source().substring(from, Math.max(from, to)).strip();
    return text.replaceFirst("^(?:[-*+]|\\d+[.)])\\s+", "");
  }

  private static String lines(PostingFile file, int from, int to) {
    return file.source()
        .lines()
        .skip(from - 1L)
        .limit(to - from + 1L)
        .reduce("", (a, b) -> a + " " + b);
  }

  private static String normal(String text) {
    return Folding.unify(text).replaceAll("\\s+", " ").strip();
  }
}
