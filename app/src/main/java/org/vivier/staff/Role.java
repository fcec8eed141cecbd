package org.vivier.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody is for the organization, or in one scope. What a role may do: {@link Rights}. */
public enum Role {
  /** Looks after people and their rights. */
  ADMINISTRATOR,
  /** Conducts selection processes. */
  HR_ADVISER,
  /** Writes postings. */
  CONTENT_AUTHOR,
  /** Hires. */
  HIRING_MANAGER,
  /** Judges applications. */
  ASSESSOR,
  /** Looks after requests for accommodation, which nobody else sees. */
  ACCOMMODATION_COORDINATOR,
  /** Reads what was done, and changes nothing. */
  AUDITOR;

  /** The name in the database, in addresses and in forms: {@code hr-adviser}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role with this code. */
  public static Optional<Role> of(String code) {
    return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
  }

  /** Whether it can be held for one scope; else for the whole organization alone. */
  public boolean inScopes() {
    return this != ADMINISTRATOR;
  }
}
