package org.vivier.staff.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.platform.words.Words;
import org.vivier.staff.Role;
import org.vivier.staff.Scope;
import org.vivier.staff.page.NamedScope;
import org.vivier.staff.page.StaffRequest;

/**
 * What was typed to give a right.
 *
 * @param role a role's code
 * @param where a scope as {@code kind:id}, or empty for the whole organization
 */
public record RightForm(String role, String where, TypedDay day) {
  static RightForm empty() {
    return new RightForm("", "", TypedDay.NONE);
  }

  static RightForm of(StaffRequest request) {
    return new RightForm(
        request.typed("role").strip(),
        request.typed("where").strip(),
        TypedDay.of(request.http(), "until"));
  }

  /** What is wrong with it; nothing when it can be given. */
  List<FieldError> errors(
      List<NamedScope> scopes, OrganizationZone zone, Instant now, Words words) {
    List<FieldError> errors = new ArrayList<>();
    if (chosenRole().isEmpty()) {
      errors.add(new FieldError("role", words.text("staff.people.error.role")));
    } else if (!where.isEmpty() && !chosenRole().orElseThrow().inScopes()) {
      errors.add(new FieldError("where", words.text("staff.people.error.everywhereOnly")));
    }
    if (!where.isEmpty() && scope(scopes) == null) {
      errors.add(new FieldError("where", words.text("staff.people.error.where")));
    }
    if (!day.empty()) {
      @Nullable Instant end = until(zone);
      if (end == null) {
        errors.add(new FieldError("until", words.text("staff.people.error.date")));
      } else if (!end.isAfter(now)) {
        errors.add(new FieldError("until", words.text("staff.people.error.over")));
      }
    }
    return errors;
  }

  Optional<Role> chosenRole() {
    return Role.of(role);
  }

  /** The scope that was chosen among these; null for the whole organization. */
  @Nullable Scope scope(List<NamedScope> scopes) {
    return scopes.stream()
        .map(NamedScope::scope)
        .filter(scope -> scope.toString().equals(where))
        .findFirst()
        .orElse(null);
  }

  /** The first instant after the last day; null without one, or when what was typed is no day. */
  @Nullable Instant until(OrganizationZone zone) {
    @Nullable LocalDate last = day.date();
    return last == null ? null : zone.begin(last.plusDays(1));
  }
}
