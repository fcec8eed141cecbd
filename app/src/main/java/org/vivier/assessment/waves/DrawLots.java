package org.vivier.assessment.waves;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.platform.Sha256;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.platform.security.Secrets;
import org.vivier.postings.PostingId;
import org.vivier.processes.SelectionProcess;

/**
 * Draws by lot in two acts: first the list and the digest of the seed are written down, in the
 * journal, too; then the seed is told and decides. Whoever prepares again until they like what
 * comes out leaves every preparation behind.
 */
@Component
public class DrawLots {
  private final Draws draws;
  private final CurrentAssessments standings;
  private final StartWave start;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DrawLots(
      Draws draws,
      CurrentAssessments standings,
      StartWave start,
      ApplicationEventPublisher events,
      Clock clock) {
    this.draws = draws;
    this.standings = standings;
    this.start = start;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Prepares a draw among all who wait; empty when fewer wait than are to be picked.
   *
   * @param size at least 1
   */
  @Transactional
  public Optional<Draw> prepare(SelectionProcess process, int size, Actor by) {
    PostingId posting = process.posting();
    List<String> pool =
        posting == null
            ? List.of()
            : standings.waiting(posting).stream().map(CurrentAssessment::reference).toList();
    if (size < 1 || size > pool.size() || !process.state().assessable()) {
      return Optional.empty();
    }
    byte[] seed = Secrets.hash(Secrets.token());
    Draw draw =
        new Draw(
            UUID.randomUUID(),
            process.id(),
            pool,
            size,
            HexFormat.of().formatHex(seed),
            HexFormat.of().formatHex(Sha256.of(seed)),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            null);
    draws.add(draw, by);
    tellPrepared(draw, by);
    return Optional.of(draw);
  }

  private void tellPrepared(Draw draw, Actor by) {
    byte[] pool = String.join("\n", draw.pool()).getBytes(StandardCharsets.US_ASCII);
    events.publishEvent(
        tell("assessment.draw-prepared", draw, by)
            .with("commitment", draw.commitment())
            .with("pool", Recorded.digest(pool)));
  }

  /** What came of it. */
  public sealed interface Answer {
    /** Those who were picked are assessed. */
    record Drawn(StartWave.Answer wave) implements Answer {}

    /** It was done before, or there is none. */
    record NotOpen() implements Answer {}
  }

  /** Tells the seed and begins with those whom it picks; who is not picked goes on waiting. */
  @Transactional
  public Answer draw(SelectionProcess process, UUID id, Actor by) {
    PostingId posting = process.posting();
    Optional<Draw> found = draws.find(process.id(), id).filter(draw -> draw.drawnAt() == null);
    if (found.isEmpty() || posting == null || !draws.done(found.get(), by)) {
      return new Answer.NotOpen();
    }
    Draw draw = found.get();
    Map<String, ApplicationId> waiting = new LinkedHashMap<>();
    standings.waiting(posting).forEach(one -> waiting.put(one.reference(), one.application()));
    List<ApplicationId> picked =
        draw.order().stream()
            .map(Draw.Place::reference)
            .filter(waiting::containsKey)
            .limit(draw.size())
            .map(reference -> java.util.Objects.requireNonNull(waiting.get(reference)))
            .toList();
    tellDrawn(draw, picked.size(), by);
    return new Answer.Drawn(start.drawn(process, picked, id, by));
  }

  private void tellDrawn(Draw draw, int picked, Actor by) {
    events.publishEvent(
        tell("assessment.drawn", draw, by).with("seed", draw.seed()).with("picked", picked));
  }

  private static Recorded tell(String act, Draw draw, Actor by) {
    return Recorded.of(act, by, Subject.of("draw", draw.id()))
        .on(draw.process().scope().subject())
        .with("size", draw.size())
        .with("among", draw.pool().size());
  }
}
