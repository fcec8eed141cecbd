package org.vivier.assessment.blind;

import java.util.List;
import java.util.Optional;
import org.vivier.format.Language;

/**
 * What an assessor reads of one application.
 *
 * @param language in which it was written, as its author said
 * @param report what was hidden and what may still say whose it is; empty where nothing is hidden
 */
public record Rendition(
    int snapshot, Language language, List<Section> sections, Optional<BlindReport> report) {
  public Rendition {
    sections = List.copyOf(sections);
  }

  /** The passage that is exactly there; empty when nothing is. */
  public Optional<Passage> passage(String source, int start, int end) {
    return sections.stream()
        .filter(section -> section.source().equals(source))
        .flatMap(section -> section.passages().stream())
        .filter(passage -> passage.start() == start && passage.end() == end)
        .findFirst();
  }
}
