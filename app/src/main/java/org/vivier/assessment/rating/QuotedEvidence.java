package org.vivier.assessment.rating;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.assessment.blind.Passage;
import org.vivier.assessment.blind.Rendition;
import org.vivier.assessment.blind.Renditions;
import org.vivier.vault.DataKeyId;

/**
 * On what the board's word about a cell rests, for whoever writes to the candidate: the passages
 * that were quoted, in the candidate's own words, and the reasons.
 */
@Component
public class QuotedEvidence {
  private static final int MOST = 5;

  private final Ratings ratings;
  private final SubmittedApplications submitted;
  private final Renditions renditions;

  QuotedEvidence(Ratings ratings, SubmittedApplications submitted, Renditions renditions) {
    this.ratings = ratings;
    this.submitted = submitted;
    this.renditions = renditions;
  }

  /**
   * What was found.
   *
   * @param quotes the beginnings of passages, each once
   * @param reasons of the board where it met, else of those whose marks were equal
   */
  public record Found(List<String> quotes, List<String> reasons) {
    public Found {
      quotes = List.copyOf(quotes);
      reasons = List.copyOf(reasons);
    }

    /** Without the words. */
    @Override
    public String toString() {
      return "Found[%d, %d]".formatted(quotes.size(), reasons.size());
    }
  }

  /** Behind this word; the candidate's key is there. */
  @Transactional(readOnly = true)
  public Found of(ApplicationId application, DataKeyId dataKey, Consensus said) {
    List<Rating> behind =
        ratings.behind(new RatedCell(application, said.step(), said.criterion()), dataKey);
    String agreed = said.reason();
    return new Found(
        quotes(application, behind),
        agreed == null
            ? behind.stream().map(one -> one.said().reason()).distinct().toList()
            : List.of(agreed));
  }

  private List<String> quotes(ApplicationId application, List<Rating> behind) {
    Map<Integer, Optional<Rendition>> versions = new HashMap<>();
    Set<String> quotes = new LinkedHashSet<>();
    for (Rating rating : behind) {
      Integer snapshot = rating.snapshot();
      if (snapshot != null && !rating.said().evidence().isEmpty()) {
        versions
            .computeIfAbsent(
                snapshot, number -> submitted.version(application, number).map(renditions::open))
            .ifPresent(read ->
                rating.said().evidence().stream()
                    .flatMap(one -> read.passage(one.source(), one.start(), one.end()).stream())
                    .map(Passage::beginning)
                    .forEach(quotes::add));
      }
    }
    return quotes.stream().limit(MOST).toList();
  }
}
