package org.vivier.careers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vivier.postings.PublicPosting;

/** The orders of the list. */
enum Order {
  /** Best match first; only where words were typed. */
  MATCH,
  CLOSING,
  NEWEST;

  private static final Comparator<PublicPosting> CLOSES =
      Comparator.comparing(
          posting -> posting.schedule().ends(), Comparator.nullsLast(Comparator.naturalOrder()));

  /** The word in an address. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Order> of(String word) {
    return Arrays.stream(values()).filter(order -> order.word().equals(word)).findFirst();
  }

  /** Puts jobs in this order that come as the search found them. */
  List<PublicPosting> sort(List<PublicPosting> found) {
    return switch (this) {
      case MATCH -> found;
      case CLOSING -> found.stream().sorted(CLOSES).toList();
      case NEWEST ->
          found.stream().sorted(Comparator.comparing(PublicPosting::postedAt).reversed()).toList();
    };
  }
}
