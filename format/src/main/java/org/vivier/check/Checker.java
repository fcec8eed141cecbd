package org.vivier.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vivier.check.align.DocumentPair;
import org.vivier.check.document.Document;
import org.vivier.check.rules.DocumentRule;
import org.vivier.check.rules.Findings;
import org.vivier.check.rules.PairRule;
import org.vivier.check.rules.Rule;
import org.vivier.check.rules.RuleBook;
import org.vivier.format.ContentFolder;
import org.vivier.format.Finding;
import org.vivier.format.FormatRules;
import org.vivier.format.Language;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingSet;
import org.vivier.format.PostingSide;

/** Runs all rules over a folder, posting by posting, or over one posting. */
public final class Checker {
  private final Configuration configuration;
  private final LocalDate today;

  /** A checker for a day, with a folder's configuration. */
  public Checker(Configuration configuration, LocalDate today) {
    this.configuration = configuration;
    this.today = today;
  }

  /** Everything found in a folder, in the order of reports. Files are read posting by posting. */
  List<Finding> check(ContentFolder folder, FindingsCache cache) {
    FolderIndex index = FolderIndex.of(folder, cache);
    List<Finding> findings = new ArrayList<>(folder.findings());
    findings.addAll(index.findings());
    List<List<Finding>> each =
        index.postings().parallelStream().map(posting -> check(folder, posting, cache)).toList();
    each.forEach(findings::addAll);
    List<AcceptedText> judged =
        configuration.accepted().stream().filter(e -> configuration.runs(e.rule())).toList();
    findings.addAll(AcceptedText.stale(judged, findings));
    return configured(findings);
  }

  /** Everything found in one posting and its files. */
  public List<Finding> check(PostingPair pair) {
    List<Finding> findings = new ArrayList<>(findings(pair));
    findings.addAll(AcceptedText.stale(configuration.of(pair).accepted(), findings));
    return configured(findings);
  }

  private List<Finding> check(
      ContentFolder folder, List<FolderIndex.Line> posting, FindingsCache cache) {
    return cache
        .findings(posting)
        .orElseGet(() -> {
          List<PostingFile> files =
              posting.stream()
                  .map(FolderIndex.Line::entry)
                  .map(entry -> cache.used() ? folder.read(entry) : folder.readUnhashed(entry))
                  .toList();
          List<Finding> findings = check(files);
          cache.keep(posting, files, findings);
          return findings;
        });
  }

  private List<Finding> check(List<PostingFile> files) {
    PostingSet set = PostingSet.assemble(files);
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : set.findings()) {
      // The rule on required keys says the same in the file's own turn.
      if (!finding.rule().equals(FormatRules.KEY_REQUIRED)) {
        findings.add(finding);
      }
    }
    set.pairs().forEach(pair -> findings.addAll(findings(pair)));
    if (set.pairs().isEmpty()) {
      files.forEach(file -> findings.addAll(alone(file)));
    }
    return findings;
  }

  private List<Finding> alone(PostingFile file) {
    Findings findings = new Findings(today, configuration.knowledge());
    document(Document.of(file), findings);
    return findings.all();
  }

  private List<Finding> findings(PostingPair pair) {
    Findings findings = new Findings(today, configuration.knowledge());
    pair.findings().forEach(findings::add);
    Optional<Document> english = side(pair, Language.EN, findings);
    Optional<Document> french = side(pair, Language.FR, findings);
    if (english.isPresent() && french.isPresent()) {
      DocumentPair documents =
          new DocumentPair(pair, english.get(), french.get(), configuration.knowledge());
      for (Rule rule : RuleBook.all()) {
        if (rule instanceof PairRule pairRule && configuration.runs(rule.doc().id())) {
          pairRule.check(documents, findings);
        }
      }
    }
    return AcceptedText.mark(configuration.accepted(), pair, findings.all());
  }

  private Optional<Document> side(PostingPair pair, Language language, Findings findings) {
    Optional<PostingSide> side = pair.side(language);
    side.ifPresent(present ->
        drifted(present, pair.findings()).forEach(copy -> document(Document.of(copy), findings)));
    Optional<Document> document = side.map(present -> Document.of(present.file()));
    document.ifPresent(own -> document(own, findings));
    return document.filter(own -> own.file().readable());
  }

  /** Copies that say something else have an editor of their own; the same text is told once. */
  private static List<PostingFile> drifted(PostingSide side, Collection<Finding> findings) {
    Set<String> drifted =
        Set.copyOf(
            findings.stream()
                .filter(finding -> finding.rule().equals(FormatRules.COPY_DRIFTED))
                .map(Finding::file)
                .toList());
    return side.copies().stream().filter(copy -> drifted.contains(copy.path())).toList();
  }

  private void document(Document document, Findings findings) {
    if (!document.readable()) {
      return;
    }
    for (Rule rule : RuleBook.all()) {
      if (rule instanceof DocumentRule documentRule && configuration.runs(rule.doc().id())) {
        documentRule.check(document, findings);
      }
    }
  }

  private List<Finding> configured(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> configuration.apply(finding).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
