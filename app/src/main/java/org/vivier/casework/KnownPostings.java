package org.vivier.casework;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;

/** The postings of a list, looked up together. */
final class KnownPostings {
  private final Map<PostingId, PublicPosting> known;

  private KnownPostings(Map<PostingId, PublicPosting> known) {
    this.known = known;
  }

  static KnownPostings of(Stream<PostingId> ids, Postings postings) {
    List<PostingId> each = ids.distinct().toList();
    return new KnownPostings(
        each.isEmpty()
            ? Map.of()
            : postings.lastPublic(each).stream()
                .collect(Collectors.toMap(PublicPosting::id, Function.identity())));
  }

  /** Its title, or a word for one that is gone. */
  String title(PostingId id, Language language) {
    return find(id)
        .map(posting -> posting.text(language).title())
        .orElseGet(() -> Words.of(language).text("casework.applications.postingGone"));
  }

  /** Whose calendar counts for it. */
  ZoneId zone(PostingId id) {
    return find(id).map(posting -> posting.schedule().zone()).orElse(ZoneOffset.UTC);
  }

  private Optional<PublicPosting> find(PostingId id) {
    return Optional.ofNullable(known.get(id));
  }
}
