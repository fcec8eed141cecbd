package org.vivier.authoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.check.Configuration;
import org.vivier.check.ConfigurationFile;
import org.vivier.check.PostingGate;
import org.vivier.check.rules.Family;
import org.vivier.check.rules.RuleBook;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Message;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingQuestion;
import org.vivier.format.PostingSet;
import org.vivier.format.Severity;
import org.vivier.format.SourceLines;
import org.vivier.postings.WritePosting;
import org.vivier.processes.CleanText;
import org.vivier.processes.SelectionProcess;

/** Lets the checker look at a draft as it would be published. */
@Component
public class CheckDraft {
  private static final int LONGEST_QUOTE = 500;

  private static final int KEPT = 64;

  private final Compose compose;
  private final WritePosting write;
  private final Clock clock;

  /** Set-up pages ask again and again whether the same text may be published. */
  private final Cache<Asked, List<Remark>> known = Caffeine.newBuilder().maximumSize(KEPT).build();

  /** The same files on the same day have the same findings, while the folder's settings stay. */
  private record Asked(WritePosting.Text text, String settings, LocalDate day) {}

  CheckDraft(Compose compose, WritePosting write, Clock clock) {
    this.write = write;
    this.compose = compose;
    this.clock = clock;
  }

  /** All remarks on a text of this process, by language and line. */
  public List<Remark> handle(SelectionProcess process, DraftText text) {
    return handle(process, text, clock.instant());
  }

  /** The questions of a text, as they are understood; those with a fault are not among them. */
  List<PostingQuestion> questions(SelectionProcess process, DraftText text) {
    Composition composed =
        compose.of(new Compose.Wanted(process, text, false, clock.instant(), false));
    return PostingSet.assemble(composed.text().files(), process.facts().dates().zone())
        .pairs()
        .getFirst()
        .facts()
        .questions();
  }

  /** The same with the text blocks of another time. */
  List<Remark> handle(SelectionProcess process, DraftText text, Instant blocksAt) {
    Composition composed = compose.of(new Compose.Wanted(process, text, false, blocksAt, false));
    LocalDate today = LocalDate.ofInstant(clock.instant(), process.facts().dates().zone());
    Configuration settings = write.configuration(composed.text());
    Asked asked = new Asked(composed.text(), settings.fingerprint(), today);
    List<Remark> before = known.getIfPresent(asked);
    if (before != null) {
      return before;
    }
    List<Remark> found = new ArrayList<>(look(process, text, composed, settings, today));
    missingPictures(composed, found);
    known.put(asked, List.copyOf(found));
    return found;
  }

  /** A picture that never came, or that came to another posting. */
  private void missingPictures(Composition composed, List<Remark> found) {
    List<PostingFile> files = composed.text().files();
    Map<String, PostingFile> byPath =
        files.stream().collect(Collectors.toMap(PostingFile::path, Function.identity()));
    write
        .missingPictures(composed.text(), files)
        .forEach(finding -> found.add(remark(composed, byPath, finding, true)));
  }

  private static List<Remark> look(
      SelectionProcess process,
      DraftText text,
      Composition composed,
      Configuration settings,
      LocalDate today) {
    List<PostingFile> files = composed.text().files();
    PostingPair pair =
        PostingSet.assemble(files, process.facts().dates().zone()).pairs().getFirst();
    PostingGate.Verdict verdict = PostingGate.findings(pair, today, settings);
    Map<String, PostingFile> byPath =
        files.stream().collect(Collectors.toMap(PostingFile::path, Function.identity()));
    Set<Finding> blocking = new HashSet<>(verdict.blocking());
    List<Remark> remarks = new ArrayList<>();
    verdict.findings().stream()
        .filter(finding -> !finding.file().equals(ConfigurationFile.NAME))
        .filter(finding -> !aboutFiles(finding.rule()) || blocking.contains(finding))
        .filter(finding -> !leftover(byPath.get(finding.file()), finding))
        .forEach(
            finding -> remarks.add(remark(composed, byPath, finding, blocking.contains(finding))));
    own(composed, text, remarks);
    return remarks;
  }

  /** Names of files are given here, and ids of a former system are not needed. */
  private static boolean aboutFiles(String rule) {
    return rule.startsWith("file-name") || rule.startsWith("lever-id-missing");
  }

  /** A reference that leads nowhere is named once, by what it is. */
  private static boolean leftover(@Nullable PostingFile file, Finding finding) {
    return finding.rule().equals("editing-leftover")
        && quote(file, finding).matches("\\{\\{[^{}]*}}");
  }

  private static Remark remark(
      Composition composed, Map<String, PostingFile> files, Finding finding, boolean blocking) {
    Language language = composed.language(finding.file());
    Composition.Place place = composed.side(language).place(finding.span().line());
    String quote = quote(files.get(finding.file()), finding);
    boolean acceptable =
        finding.stands()
            && !quote.isEmpty()
            && RuleBook.doc(finding.rule())
                .filter(doc -> doc.family() == Family.ALIGNMENT)
                .isPresent();
    return new Remark(
        language,
        place.field().name().toLowerCase(Locale.ROOT),
        place.line(),
        finding.rule(),
        finding.severity(),
        finding.message(),
        blocking,
        acceptable,
        quote,
        against(files, finding),
        finding.acceptance());
  }

  private static String quote(@Nullable PostingFile file, Finding finding) {
    if (file == null) {
      return "";
    }
    SourceLines lines = new SourceLines(file.source());
    int from = lines.offset(finding.span().line(), finding.span().column());
    int to = lines.offset(finding.span().endLine(), finding.span().endColumn());
    String text = file.source().substring(from, Math.max(from, to)).strip();
    return cut(text.replaceFirst("^(?:[-*+]|\\d+[.)])\\s+", ""));
  }

  private static @Nullable String against(Map<String, PostingFile> files, Finding finding) {
    var other = finding.counterpart();
    PostingFile file = other == null ? null : files.get(other.file());
    return file == null || other == null
        ? null
        : cut(new SourceLines(file.source()).line(other.line()).strip());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_QUOTE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_QUOTE)));
  }

  /**
   * What only the editor can find: references that lead nowhere, and what an office program left.
   */
  private static void own(Composition composed, DraftText text, List<Remark> remarks) {
    for (Language language : Language.values()) {
      composed
          .side(language)
          .body()
          .unknown()
          .forEach(unknown ->
              remarks.add(
                  error(
                      language,
                      unknown.line(),
                      "reference-unknown",
                      Message.of(
                          "“%s” refers to nothing that is there: choose another reference or take"
                              + " it out.",
                          "« %s » ne renvoie à rien qui existe : choisissez un autre renvoi ou"
                              + " retirez-le.",
                          unknown.written()),
                      unknown.written())));
      int number = 0;
      for (String line : text.in(language).body().lines().toList()) {
        number++;
        if (CleanText.hasTags(line)) {
          remarks.add(
              error(
                  language,
                  number,
                  "pasted-tags",
                  Message.of(
                      "This was pasted with the tags of another program: paste it as plain text.",
                      "Ce texte a été collé avec les balises d’un autre logiciel : collez-le sans"
                          + " mise en forme."),
                  cut(line.strip())));
        }
      }
    }
  }

  private static Remark error(
      Language language, int line, String rule, Message message, String quote) {
    return new Remark(
        language, "body", line, rule, Severity.ERROR, message, true, false, quote, null, null);
  }
}
