package org.vivier.pools.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.words.Moment;
import org.vivier.pools.language.web.ResultsPart;
import org.vivier.staff.page.StaffFrame;

/**
 * One member of a pool: what is known of them, criterion by criterion, and what happened.
 *
 * @param hidden whether the name is kept from who looks
 * @param results language results, claimed and verified apart
 * @param others the same person's other pools, as far as linked
 * @param forms what whoever looks may do, or null
 */
public record MemberPage(
    StaffFrame frame,
    boolean hidden,
    String state,
    String kind,
    String lead,
    List<Fact> facts,
    List<Criterion> criteria,
    ResultsPart results,
    List<Placed> placements,
    List<Happened> history,
    List<Link> links,
    List<Other> others,
    @Nullable Forms forms,
    List<FieldError> errors) {

  /** A label and what it says. */
  public record Fact(String label, String text) {}

  /**
   * What they showed of one criterion.
   *
   * @param kind colour
   */
  public record Criterion(String text, String outcome, String kind) {}

  /**
   * A placement.
   *
   * @param mine whether it was noted of this membership: only there it is withdrawn
   */
  public record Placed(
      String id, String tenure, String when, String by, boolean withdrawn, boolean mine) {}

  /** Something that happened, by whom. */
  public record Happened(Moment at, String text, String by) {}

  /** Somebody said that this is the same person. */
  public record Link(
      String id,
      String reference,
      @Nullable String reason,
      Moment at,
      String by,
      boolean undone,
      @Nullable String undoneReason) {}

  /** The same person in another pool. */
  public record Other(String pool, String state, String path) {}

  /**
   * Where and with what things are done.
   *
   * @param stays whether the person wants to remain available
   * @param suggested references of those who may be the same person
   */
  public record Forms(
      String placement,
      String link,
      String unlink,
      List<Choice> tenures,
      TypedDay from,
      TypedDay to,
      boolean stays,
      String other,
      String reason,
      List<String> suggested) {}

  /** What is wrong with this field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
