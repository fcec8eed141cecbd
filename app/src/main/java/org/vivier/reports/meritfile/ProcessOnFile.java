package org.vivier.reports.meritfile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.processes.Bilingual;

/** Everything that the file says of a process itself. In JSON it stands as it is. */
public record ProcessOnFile(
    String number,
    Bilingual title,
    String state,
    String audience,
    @Nullable Bilingual area,
    List<String> classifications,
    @Nullable Integer positions,
    String closing,
    @Nullable Instant closes,
    @Nullable Instant publishedAt,
    String zone,
    List<CriterionOnFile> criteria,
    List<Step> steps,
    List<Scale> scales,
    List<Evaluation> evaluations,
    List<Member> board,
    List<Wave> waves,
    List<Lot> lots,
    List<Happening> history) {

  /**
   * A criterion with everything that it said.
   *
   * @param removed whether it was taken out before the process was public
   * @param versions the first one first
   */
  public record CriterionOnFile(
      Bilingual code, String kind, boolean removed, List<Version> versions) {}

  /**
   * One version.
   *
   * @param effect compared with the one before, a code of {@code processes.effect}
   * @param afterPublishing whether candidates had read the one before
   */
  public record Version(
      int number,
      String kind,
      String quality,
      String screening,
      Bilingual text,
      String effect,
      @Nullable String reason,
      String by,
      Instant at,
      boolean afterPublishing) {}

  /**
   * A step of the plan.
   *
   * @param hearsWithin days of a calendar
   */
  public record Step(
      int position,
      Bilingual name,
      String method,
      int quorum,
      boolean blind,
      int hearsWithin,
      List<PlannedCell> cells) {}

  /**
   * That a criterion is assessed there.
   *
   * @param passMark null where nothing passes or fails
   */
  public record PlannedCell(Bilingual criterion, Bilingual scale, @Nullable Integer passMark) {}

  /** A scale with its marks. */
  public record Scale(Bilingual name, List<Mark> marks) {}

  /** What a mark means. */
  public record Mark(int mark, Bilingual text) {}

  /** That a method was looked at for biases and barriers. */
  public record Evaluation(
      Bilingual step,
      String method,
      boolean blind,
      String lookedFor,
      String found,
      String done,
      String by,
      Instant at) {}

  /** Somebody on the board, also somebody who left it. */
  public record Member(
      String name,
      String role,
      List<String> languages,
      List<Bilingual> steps,
      Instant joinedAt,
      @Nullable Instant leftAt) {}

  /**
   * Those whose assessment began together.
   *
   * @param kind {@code all}, {@code chosen} or {@code lot}
   * @param applications how many; null in a pack of one person
   */
  public record Wave(
      int number, String kind, Instant at, String by, @Nullable Integer applications) {}

  /**
   * A draw by lot. The smallest ranks come first: SHA-256 of the seed's digits, a space and the
   * reference.
   *
   * @param seed null until it was drawn
   * @param drawnAt null until it was drawn
   * @param size how many were to be picked; null in a pack of one person
   * @param pool all in the order in which they are picked; in a pack that person alone
   */
  public record Lot(
      String commitment,
      @Nullable String seed,
      Instant committedAt,
      String committedBy,
      @Nullable Instant drawnAt,
      @Nullable Integer size,
      List<Place> pool) {}

  /** A place in a draw; the rank is null until it was drawn. */
  public record Place(String reference, @Nullable String rank) {}

  /** What happened to the process; the kind is a code of {@code processes.history}. */
  public record Happening(Instant at, String by, String kind, @Nullable String reason) {}
}
