package org.vivier.authoring;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingSet;
import org.vivier.format.PostingSide;
import org.vivier.postings.PostingId;
import org.vivier.postings.PostingSource;
import org.vivier.postings.WritePosting;
import org.vivier.processes.SelectionProcess;
import org.vivier.text.Folding;

/** Makes the files of a posting from a draft: facts from the process, references filled in. */
@Component
class Compose {
  private static final int LONGEST_SLUG = 80;
  private static final String FOLDER = "/careers/positions/";

  private final References references;
  private final Acceptances acceptances;
  private final PostingSource sources;
  private final WritePosting write;

  Compose(
      References references, Acceptances acceptances, PostingSource sources, WritePosting write) {
    this.references = references;
    this.acceptances = acceptances;
    this.sources = sources;
    this.write = write;
  }

  /**
   * What is to be made.
   *
   * @param blocksAt when the text blocks hold
   * @param forGood whether its addresses must be free
   */
  record Wanted(
      SelectionProcess process,
      DraftText draft,
      boolean archived,
      Instant blocksAt,
      boolean forGood) {}

  Composition of(Wanted wanted) {
    SelectionProcess process = wanted.process();
    PostingId posting = process.posting();
    String key =
        Optional.ofNullable(posting)
            .flatMap(sources::key)
            .orElseGet(() -> "process-" + process.number().toLowerCase(Locale.ROOT));
    Expansion.Source source = references.of(process, wanted.blocksAt());
    Map<Language, String> paths = paths(wanted, posting);
    Map<String, String> files = new LinkedHashMap<>();
    Map<Language, Composition.Side> sides = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      DraftSide side = wanted.draft().in(language);
      List<String> head =
          FrontMatterLines.of(process.number(), process.facts(), side, key, wanted.archived());
      Expansion body = Expansion.of(side.body(), language, source);
      String path = Objects.requireNonNull(paths.get(language));
      files.put(path, "---\n" + String.join("\n", head) + "\n---\n" + body.text() + "\n");
      sides.put(language, new Composition.Side(path, head.size() + 2, head, body));
    }
    return new Composition(
        new WritePosting.Text(posting, key, files, acceptances.texts(process.id(), key)), sides);
  }

  /** The files that it has, or new ones named by its title. */
  private Map<Language, String> paths(Wanted wanted, @Nullable PostingId posting) {
    Map<Language, String> paths = new EnumMap<>(Language.class);
    List<PostingFile> files = posting == null ? List.of() : sources.files(posting);
    List<PostingPair> pairs = PostingSet.assemble(files).pairs();
    for (Language language : Language.values()) {
      Optional<String> known =
          pairs.stream()
              .flatMap(pair -> pair.side(language).stream())
              .map(PostingSide::file)
              .map(PostingFile::path)
              .findFirst();
      paths.put(language, known.orElseGet(() -> fresh(wanted, posting, language)));
    }
    return paths;
  }

  private String fresh(Wanted wanted, @Nullable PostingId posting, Language language) {
    String slug =
        Folding.fold(wanted.draft().in(language).title())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    slug = slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
    String wished = slug.isEmpty() ? wanted.process().number().toLowerCase(Locale.ROOT) : slug;
    return language.tag()
        + FOLDER
        + (wanted.forGood() ? write.freeSlug(posting, language, wished) : wished)
        + ".md";
  }
}
