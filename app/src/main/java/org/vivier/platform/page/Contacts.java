package org.vivier.platform.page;

/**
 * Whom to write to about what a page is about.
 *
 * @param questions where questions go
 * @param accommodation where requests for accommodation go
 */
public record Contacts(String questions, String accommodation) {
  /** The organization itself, where nobody else is named. */
  public static Contacts of(Organization organization) {
    return new Contacts(organization.contactEmail(), organization.accommodationEmail());
  }
}
