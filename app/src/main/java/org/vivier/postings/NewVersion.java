package org.vivier.postings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.PostingFacts;
import org.vivier.format.PostingFile;
import org.vivier.format.PostingPair;
import org.vivier.format.PostingSide;
import org.vivier.format.PostingTime;
import org.vivier.postings.search.SearchIndex;

/** A version about to be written, as rows of the tables that hold it. */
record NewVersion(UUID posting, int number, ReadPosting read, OffsetDateTime at, ZoneId zone) {

  Object[] versionRow() {
    PostingPair pair = read.pair();
    PostingFacts facts = pair == null ? PostingFacts.NONE : pair.facts();
    return new Object[] {
      posting,
      number,
      at,
      read.fingerprint(),
      read.publishable(),
      read.archived(),
      read.evergreen(),
      instant(facts.opens()),
      instant(facts.closes()),
      shownZone(facts).getId(),
      leverId(pair),
      FactsJson.write(read.shown()),
      written(facts.opens()),
      written(facts.closes()),
      instant(facts.closes())
    };
  }

  /** What its files have. */
  long bytes() {
    return read.files().stream().mapToLong(file -> file.source().length()).sum();
  }

  List<Object[]> fileRows() {
    return read.files().stream()
        .map(file -> new Object[] {posting, number, file.path(), file.source()})
        .toList();
  }

  List<Object[]> pictureRows() {
    return read.pictures().entrySet().stream()
        .map(picture -> new Object[] {posting, number, picture.getKey(), picture.getValue()})
        .toList();
  }

  List<Object[]> textRows() {
    List<Object[]> rows = new ArrayList<>();
    for (Language language : Language.values()) {
      read.side(language).map(PostingSide::file).ifPresent(file -> rows.add(textRow(file)));
    }
    return rows;
  }

  List<Object[]> findingRows() {
    List<Object[]> rows = new ArrayList<>();
    read.blocking().forEach(finding -> rows.add(findingRow(rows.size(), finding, true)));
    read.remarks().forEach(finding -> rows.add(findingRow(rows.size(), finding, false)));
    return rows;
  }

  /** Lets the search know the texts that are shown, with the facts of both languages. */
  void index(SearchIndex search) {
    read.words().forEach((language, words) -> search.add(posting, number, language, words));
  }

  private Object[] textRow(PostingFile file) {
    return new Object[] {
      posting, number, file.language().tag(), file.title(), file.description(), file.body()
    };
  }

  private Object[] findingRow(int ordinal, Finding finding, boolean blocking) {
    return new Object[] {
      posting,
      number,
      ordinal,
      finding.rule(),
      finding.severity().name().toLowerCase(Locale.ROOT),
      blocking,
      finding.file(),
      finding.span().line(),
      finding.message().in(Language.EN),
      finding.message().in(Language.FR)
    };
  }

  private ZoneId shownZone(PostingFacts facts) {
    PostingTime time = facts.closes() == null ? facts.opens() : facts.closes();
    return time == null ? zone : time.zone();
  }

  private static @Nullable String leverId(@Nullable PostingPair pair) {
    return pair == null
        ? null
        : pair.sides().values().stream()
            .map(PostingSide::leverId)
            .filter(id -> id != null)
            .findFirst()
            .orElse(null);
  }

  private static @Nullable LocalDateTime written(@Nullable PostingTime time) {
    return time == null ? null : time.written();
  }

  private static @Nullable OffsetDateTime instant(@Nullable PostingTime time) {
    Instant instant = time == null ? null : time.instant();
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
