package org.vivier.staff.tryout;

import static org.vivier.format.Language.EN;
import static org.vivier.format.Language.FR;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vivier.format.Language;
import org.vivier.staff.Role;

/** The people of the organization to try. All of them are invented. */
public enum SamplePerson {
  MARGARET("Margaret Osei", EN, Role.ADMINISTRATOR),
  NOOR("Noor Haddad", EN, Role.HR_ADVISER),
  MATHIEU("Mathieu Gagnon", FR, Role.HR_ADVISER),
  CAMILLE("Camille Roy", FR, Role.CONTENT_AUTHOR),
  DANIEL("Daniel Whitebear", EN, Role.HIRING_MANAGER),
  PRIYA("Priya Raman", EN, Role.ASSESSOR),
  ETIENNE("Étienne Lavoie", FR, Role.ASSESSOR),
  SOFIA("Sofia Marchetti", EN, Role.ASSESSOR),
  JOANNE("Joanne Arsenault", FR, Role.ACCOMMODATION_COORDINATOR),
  VIKTOR("Viktor Hale", EN, Role.AUDITOR);

  private final String person;
  private final Language language;
  private final Role role;

  SamplePerson(String person, Language language, Role role) {
    this.person = person;
    this.language = language;
    this.role = role;
  }

  /** First and last name. */
  public String person() {
    return person;
  }

  /** In which they work. */
  public Language language() {
    return language;
  }

  /** What they are for the whole organization. */
  public Role role() {
    return role;
  }

  /** By which the form names them. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where nothing can be sent to: a domain of this kind is nobody's (RFC 2606). */
  public String address() {
    return code() + "@staff.example";
  }

  /** Who has this code. */
  public static Optional<SamplePerson> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
