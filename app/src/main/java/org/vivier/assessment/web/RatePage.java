package org.vivier.assessment.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.page.StaffFrame;

/**
 * One criterion of one application, to be rated.
 *
 * @param criterion what it says
 * @param kind what it is and which mark passes
 * @param blind whether nothing says whose it is
 * @param who what the application is called here
 * @param lead language and version of what was submitted
 * @param progress how many are rated, in words
 * @param rated how many of {@code mine}
 * @param previous address of the one before, or null
 * @param next address of the one after, or null
 * @param order in which order this person rates, as forms send it
 * @param otherOrder address of the same in the other order
 * @param measures what was agreed for this person in this step, and nothing of why
 * @param hidden how much is hidden, a phrase for each kind
 * @param remaining what may still say whose it is, a phrase each
 * @param reads whether passages can be quoted
 * @param version of the criterion
 * @param mode what can be done now
 * @param own what was submitted, or null
 * @param before why it is asked again and what this person had submitted then, or null
 */
public record RatePage(
    StaffFrame frame,
    String criterion,
    String kind,
    boolean essential,
    boolean blind,
    String who,
    String lead,
    String progress,
    int rated,
    int mine,
    @Nullable String previous,
    @Nullable String next,
    String order,
    String otherOrder,
    List<Text> measures,
    List<Text> texts,
    List<String> hidden,
    List<String> remaining,
    boolean reads,
    List<Mark> scale,
    String reason,
    @Nullable String amended,
    int version,
    Mode mode,
    @Nullable Own own,
    @Nullable Before before,
    List<FieldError> errors,
    String conflict) {

  /** What can be done. */
  public enum Mode {
    /** It is rated. */
    RATE,
    /** What was submitted is amended. */
    AMEND,
    /** It is read. */
    READ
  }

  /**
   * An answer.
   *
   * @param note a sentence about it, or null
   */
  public record Text(String heading, List<Piece> passages, @Nullable String note) {}

  /**
   * A passage.
   *
   * @param value as the form sends it
   * @param id of its box on the page
   */
  public record Piece(String value, String id, List<Run> runs, boolean chosen) {
    /** Its words, without a blank between them that isn't there. */
    public Content text() {
      return output -> {
        for (Run run : runs) {
          if (run.hidden() == null) {
            output.writeUserContent(run.text());
          } else {
            output.writeContent("<span class=\"bar\"><span class=\"hidden\">");
            output.writeUserContent(run.hidden());
            output.writeContent("</span></span>");
          }
        }
      };
    }
  }

  /** Words, or a black bar with what it hides. */
  public record Run(String text, @Nullable String hidden) {}

  /** A mark and what it stands for. */
  public record Mark(int value, String text, boolean chosen) {}

  /** What this person submitted before they were asked again. */
  public record Before(String why, String mark, String reason, String when) {}

  /** What this person submitted. */
  public record Own(String mark, String reason, List<String> quotes, String when) {}

  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
