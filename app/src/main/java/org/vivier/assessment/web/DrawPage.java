package org.vivier.assessment.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vivier.assessment.waves.Draw;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.page.StaffFrame;

/**
 * A draw by lot.
 *
 * @param lead what it is, in a sentence
 * @param commitment digest of the seed
 * @param seed null before it was told
 * @param pool references in the order of the list
 * @param places references in the order of the draw; none before the seed was told
 * @param draw where it is done, or null once it was
 */
public record DrawPage(
    StaffFrame frame,
    String lead,
    String commitment,
    @Nullable String seed,
    List<String> pool,
    List<Place> places,
    @Nullable String draw,
    String back) {
  static DrawPage of(StaffFrame frame, Draw draw, SelectionProcess process, boolean conducts) {
    Language language = frame.language();
    boolean drawn = draw.drawnAt() != null;
    return new DrawPage(
        frame,
        lead(draw, process, frame.words()),
        draw.commitment(),
        drawn ? draw.seed() : null,
        draw.pool(),
        drawn ? places(draw) : List.of(),
        !drawn && conducts
            ? AssessmentPaths.draw(process.number(), draw.id().toString()).in(language)
            : null,
        AssessmentPaths.applicants(process.number()).in(language));
  }

  /** What a draw is, in a sentence. */
  static String lead(Draw draw, SelectionProcess process, Words words) {
    return words.text(
        draw.drawnAt() == null ? "assessment.draw.preparedLine" : "assessment.draw.drawnLine",
        draw.size(),
        draw.pool().size(),
        Moment.of(draw.committedAt(), process.facts().dates().zone(), words.language()).wording());
  }

  private static List<Place> places(Draw draw) {
    List<Draw.Place> order = draw.order();
    return IntStream.range(0, order.size())
        .mapToObj(
            i -> new Place(i + 1, order.get(i).reference(), order.get(i).rank(), i < draw.size()))
        .toList();
  }

  /** A place; whether it was picked. */
  public record Place(int number, String reference, String rank, boolean picked) {}
}
