package org.vivier.assessment.rating;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.assessment.blind.Passage;
import org.vivier.assessment.blind.Rendition;
import org.vivier.assessment.blind.Renditions;
import org.vivier.assessment.blind.Section;
import org.vivier.vault.DataKeyId;

/**
 * Whose evidence is no more in what a candidate submitted last: a passage that was quoted is not
 * there word for word. Who quoted nothing found nothing, and looks again when anything changed.
 */
@Component
class ChangedEvidence {
  private final Ratings ratings;
  private final Cells cells;
  private final SubmittedApplications submitted;
  private final Renditions renditions;

  ChangedEvidence(
      Ratings ratings, Cells cells, SubmittedApplications submitted, Renditions renditions) {
    this.ratings = ratings;
    this.cells = cells;
    this.submitted = submitted;
    this.renditions = renditions;
  }

  /** Those of these tasks; of steps in which nobody reads what was submitted, none. */
  Set<UUID> of(ApplicationId application, DataKeyId dataKey, List<UUID> rated) {
    Map<Integer, Optional<Rendition>> versions = new HashMap<>();
    Set<UUID> changed = new HashSet<>();
    List<Ratings.Last> all = ratings.last(rated, dataKey);
    Map<Cells.Of, Cells.Planned> planned =
        cells.of(all.stream().map(ChangedEvidence::cell).distinct().toList());
    for (Ratings.Last last : all) {
      Rating rating = last.rating();
      Integer snapshot = rating.snapshot();
      Cells.Planned cell = planned.get(cell(last));
      if (snapshot == null || cell == null || !cell.reads()) {
        continue;
      }
      Optional<Rendition> before =
          versions.computeIfAbsent(snapshot, number -> version(application, number));
      Optional<Rendition> now =
          versions.computeIfAbsent(last.newest(), number -> version(application, number));
      if (before.isPresent() && now.isPresent() && differs(rating, before.get(), now.get())) {
        changed.add(rating.assignment());
      }
    }
    return changed;
  }

  private static Cells.Of cell(Ratings.Last last) {
    return new Cells.Of(last.step(), last.criterion());
  }

  private Optional<Rendition> version(ApplicationId application, int number) {
    return submitted.version(application, number).map(renditions::open);
  }

  private static boolean differs(Rating rating, Rendition before, Rendition now) {
    if (rating.said().evidence().isEmpty()) {
      return !words(before).equals(words(now));
    }
    return rating.said().evidence().stream().anyMatch(quoted -> !stands(quoted, before, now));
  }

  private static boolean stands(RatingEntry.Evidence quoted, Rendition before, Rendition now) {
    Optional<String> text =
        before.passage(quoted.source(), quoted.start(), quoted.end()).map(Passage::text);
    return text.isPresent()
        && now.sections().stream()
            .filter(section -> section.source().equals(quoted.source()))
            .flatMap(section -> section.passages().stream())
            .anyMatch(passage -> passage.text().equals(text.get()));
  }

  private static Map<String, List<String>> words(Rendition rendition) {
    return rendition.sections().stream()
        .collect(
            Collectors.toMap(
                Section::source,
                section -> section.passages().stream().map(Passage::text).toList()));
  }
}
