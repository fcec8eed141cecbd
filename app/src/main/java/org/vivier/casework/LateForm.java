package org.vivier.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.format.WrittenTime;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.staff.page.StaffRequest;

/**
 * What was typed to let somebody apply late.
 *
 * @param posting the last part of its address, or all of it
 * @param time the last minute, as 23:59
 * @param language in which to write to somebody who hasn't begun yet
 */
public record LateForm(
    String posting, String email, TypedDay until, String time, String reason, String language) {
  private static final int REASON = 500;

  static LateForm of(StaffRequest request) {
    FormValues form = request.form();
    return new LateForm(
        typed(form, "posting", ""),
        typed(form, "email", ""),
        TypedDay.of(request.http(), "until"),
        typed(form, "time", "23:59"),
        typed(form, "reason", ""),
        typed(form, "language", request.language().tag()));
  }

  /** The posting that is meant by what was typed. */
  Optional<PublicPosting> posting(Postings postings) {
    return postings.pasted(inLanguage(), posting).map(Postings.Meant::posting);
  }

  Language inLanguage() {
    return Language.ofTag(language).orElse(Language.EN);
  }

  /** The last instant, told where the job is advertised; null when what was typed is none. */
  @Nullable Instant until(ZoneId zone) {
    @Nullable LocalDate last = until.date();
    @Nullable LocalTime clock = WrittenTime.of(time).orElse(null);
    // A minute that comes twice counts for the candidate.
    return last == null || clock == null
        ? null
        : last.atTime(clock).atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }

  /** What is wrong without looking anything up. */
  List<FieldError> errors(Words words) {
    List<FieldError> errors = new ArrayList<>();
    if (posting.isEmpty()) {
      errors.add(new FieldError("posting", words.text("casework.late.error.posting")));
    }
    if (email.isEmpty()) {
      errors.add(new FieldError("email", words.text("casework.late.error.email")));
    }
    if (reason.isBlank() || reason.length() > REASON) {
      errors.add(new FieldError("reason", words.text("casework.late.error.reason", REASON)));
    }
    return errors;
  }

  private static String typed(FormValues form, String name, String otherwise) {
    return form.has(name) ? form.one(name).strip() : otherwise;
  }

  /** Without what was typed. */
  @Override
  public String toString() {
    return "LateForm";
  }
}
