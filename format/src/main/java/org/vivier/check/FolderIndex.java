package org.vivier.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.vivier.format.Severity;
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
   * @param open whether it accepts applications
   * @param description of which two that say the same have the same; null for none or a short one
   * @param sketch of the text, alike for texts that are nearly the same
   */
  record Head(
      String hash,
      @Nullable String key,
      @Nullable String leverId,
      Span idSpan,
      List<String> aliases,
      Span aliasSpan,
      boolean open,
      @Nullable SharedDescription description,
      TextSketch sketch) {
    static Head of(String hash, PostingFile file, byte[] text) {
      return new Head(
          hash,
          file.translationKey(),
          file.leverId(),
          file.frontMatter().span("leverId"),
          file.aliases(),
          file.frontMatter().span("aliases"),
          file.acceptsApplications(),
          SharedDescription.of(file),
          TextSketch.of(text));
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
    return cache
        .head(entry, hash)
        .orElseGet(() -> folder.readHead(entry, (head, text) -> Head.of(hash, head, text)));
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
    sharedDescriptions(findings);
    repeatedPostings(findings);
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
            .min(Comparator.comparing(other -> !other.head().open()))
            .ifPresent(other -> findings.add(shared(line, other)));
      }
    }
  }

  private static Finding shared(Line line, Line other) {
    Finding finding =
        FolderRules.LEVER_ID_SHARED
            .finding(
                line.entry().path(),
                line.head().idSpan(),
                "The posting “%s” has the same “leverId”: each job needs its own.",
                "L’offre « %s » a le même « leverId » : chaque poste doit avoir le sien.",
                String.valueOf(other.key()))
            .against(new Counterpart(other.entry().path(), other.head().idSpan().line()));
    return line.head().open() || other.head().open() ? finding : finding.at(Severity.WARNING);
  }

  /** One description of several postings belongs to the one whose title it takes up. */
  private void sharedDescriptions(List<Finding> findings) {
    Map<String, List<Line>> byText = new TreeMap<>();
    for (Line line : lines) {
      SharedDescription description = line.head().description();
      if (description != null) {
        byText
            .computeIfAbsent(line.language().tag() + description.hash(), any -> new ArrayList<>())
            .add(line);
      }
    }
    for (List<Line> same : byText.values()) {
      Optional<Line> owner = same.stream().filter(FolderIndex::takesUpTitle).findFirst();
      if (owner.isPresent()) {
        same.stream()
            .filter(line -> !takesUpTitle(line))
            .filter(line -> !String.valueOf(line.key()).equals(String.valueOf(owner.get().key())))
            .forEach(line -> findings.add(copied(line, owner.get())));
      }
    }
  }

  /**
   * An open posting that says nearly what another one says, under another key: a copy that was
   * forgotten, or begun and never made its own. One that shares its id is told by that.
   */
  private void repeatedPostings(List<Finding> findings) {
    Map<String, Line> first = new HashMap<>();
    Set<Line> told = new HashSet<>();
    for (Line line : lines) {
      for (String key : line.head().sketch().keys()) {
        Line other = first.putIfAbsent(line.language().tag() + key, line);
        if (other != null && repeats(line, other) && told.add(line)) {
          findings.add(repeated(line, other));
        }
      }
    }
  }

  private static boolean repeats(Line line, Line other) {
    String id = line.head().leverId();
    return (line.head().open() || other.head().open())
        && line.key() != null
        && other.key() != null
        && !line.key().equals(other.key())
        && (id == null || !id.equals(other.head().leverId()))
        && line.head().sketch().resembles(other.head().sketch());
  }

  private static Finding repeated(Line line, Line other) {
    return FolderRules.POSTING_REPEATED
        .finding(
            line.entry().path(),
            Span.START,
            "Nearly the same text stands in “%s”, under another key: is this posting meant to be there twice?",
            "Presque le même texte se trouve dans « %s », sous une autre clé : cette offre doit-elle exister deux fois ?",
            other.entry().path())
        .against(new Counterpart(other.entry().path(), 1));
  }

  private static boolean takesUpTitle(Line line) {
    SharedDescription description = line.head().description();
    return description != null && description.takesUpTitle();
  }

  private static Finding copied(Line line, Line owner) {
    return FolderRules.DESCRIPTION_SHARED
        .finding(
            line.entry().path(),
            span(line),
            "This description is that of “%s” and has no word of this title: write one for this posting.",
            "Cette description est celle de « %s » et ne contient aucun mot de ce titre : rédigez celle de cette offre.",
            owner.entry().path())
        .against(new Counterpart(owner.entry().path(), span(owner).line()));
  }

  private static Span span(Line line) {
    SharedDescription description = line.head().description();
    return description == null ? Span.START : description.span();
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
