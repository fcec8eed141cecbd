package org.vivier.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vivier.check.rules.FolderRules;
import org.vivier.check.rules.RuleBook;
import org.vivier.check.rules.RuleDoc;
import org.vivier.format.ContentEntry;
import org.vivier.format.ContentFolder;
import org.vivier.format.Counterpart;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.LeverIds;
import org.vivier.format.PostingFile;
import org.vivier.format.Span;

/**
 * What must be known of every file at once: its key, its id and its address. Small, so that memory
 * hardly grows with the folder.
 */
final class FolderIndex {
  private final List<Line> lines;

  /** One file's line in the index. */
  record Line(ContentEntry entry, Head head) {
    Language language() {
      return entry.language();
    }

    @Nullable String key() {
      return head.key();
    }
  }

  /**
   * What a file's front matter claims, perhaps along with others.
   *
   * @param hash SHA-256 of the whole file, empty when nobody asked for it
   */
  record Head(
      String hash,
      @Nullable String key,
      @Nullable String leverId,
      Span idSpan,
      List<String> aliases,
      Span aliasSpan) {
    static Head of(String hash, PostingFile file) {
      return new Head(
          hash,
          file.translationKey(),
          file.leverId(),
          file.frontMatter().span("leverId"),
          file.aliases(),
          file.frontMatter().span("aliases"));
    }
  }

  private FolderIndex(List<Line> lines) {
    this.lines = lines;
  }

  static FolderIndex of(ContentFolder folder, FindingsCache cache) {
    List<ContentEntry> entries = folder.entries();
    Line[] lines = new Line[entries.size()];
    IntStream.range(0, entries.size())
        .parallel()
        .forEach(i -> lines[i] = new Line(entries.get(i), head(folder, entries.get(i), cache)));
    return new FolderIndex(List.of(lines));
  }

  private static Head head(ContentFolder folder, ContentEntry entry, FindingsCache cache) {
    String hash = cache.used() ? folder.hash(entry).orElse("") : "";
    return cache.head(entry, hash).orElseGet(() -> Head.of(hash, folder.readHead(entry)));
  }

  /** The files of each posting; a file without a key stands alone. */
  List<List<Line>> postings() {
    Map<String, List<Line>> byKey = new TreeMap<>();
    for (Line line : lines) {
      String key = line.key() == null ? "\u0000" + line.entry().path() : line.key();
      byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
    }
    return List.copyOf(byKey.values());
  }

  /** Ids and addresses that files share although they are of different postings. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    sharedIds(findings);
    sharedAddresses(findings);
    sharedAliases(findings);
    return findings;
  }

  private void sharedIds(List<Finding> findings) {
    Map<String, List<Line>> byId = new TreeMap<>();
    for (Line line : lines) {
      String id = line.head().leverId();
      if (id != null && line.key() != null) {
        byId.computeIfAbsent(LeverIds.bare(id), any -> new ArrayList<>()).add(line);
      }
    }
    for (List<Line> same : byId.values()) {
      for (Line line : same) {
        same.stream()
            .filter(other -> !String.valueOf(other.key()).equals(line.key()))
            .findFirst()
            .ifPresent(other -> findings.add(shared(line, other)));
      }
    }
  }

  private static Finding shared(Line line, Line other) {
    return FolderRules.LEVER_ID_SHARED
        .finding(
            line.entry().path(),
            line.head().idSpan(),
            "The posting “%s” has the same “leverId”: each job needs its own.",
            "L’offre « %s » a le même « leverId » : chaque poste doit avoir le sien.",
            String.valueOf(other.key()))
        .against(new Counterpart(other.entry().path(), other.head().idSpan().line()));
  }

  private void sharedAddresses(List<Finding> findings) {
    Map<String, Line> byAddress = new TreeMap<>();
    RuleDoc doc = FolderRules.ADDRESS_SHARED;
    for (Line line : lines) {
      String slug =
          Normalizer.normalize(line.entry().slug(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      Line other = byAddress.putIfAbsent(line.language().tag() + "/" + slug, line);
      if (other != null) {
        findings.add(
            doc.finding(
                    line.entry().path(),
                    Span.START,
                    "“%s” gets the same address: rename one of them.",
                    "« %s » obtient la même adresse : renommez l’un des deux.",
                    other.entry().path())
                .against(new Counterpart(other.entry().path(), 1)));
      }
    }
  }

  /** Old addresses that two postings claim; those of one posting are a pair rule's business. */
  private void sharedAliases(List<Finding> findings) {
    Map<String, Line> byAlias = new TreeMap<>();
    for (Line line : lines) {
      for (String alias : line.head().aliases()) {
        Line other = byAlias.putIfAbsent(alias, line);
        if (other != null && !String.valueOf(other.key()).equals(String.valueOf(line.key()))) {
          findings.add(
              RuleBook.doc("alias-collides")
                  .orElseThrow()
                  .finding(
                      line.entry().path(),
                      line.head().aliasSpan(),
                      "“%s” also lists %s in “aliases”: only one posting gets an old address.",
                      "« %s » indique aussi %s dans « aliases » : une seule offre obtient une ancienne adresse.",
                      other.entry().path(),
                      alias)
                  .against(new Counterpart(other.entry().path(), other.head().aliasSpan().line())));
        }
      }
    }
  }
}
