package org.vivier.platform.page;

import org.jspecify.annotations.Nullable;
import org.vivier.format.EmailAddress;

/**
 * Who hires, in the words of one language.
 *
 * @param name the organization's name, beside the logo and in page titles
 * @param logo address of the logo (an image served by this site, so that the content policy holds)
 * @param contactEmail where questions about jobs go
 * @param accommodationEmail where requests for accommodation go, read by the coordinator alone
 * @param voice the sentence that the list of jobs begins with, or null
 * @param picture address of a picture that is shown with links to this site, or null
 */
public record Organization(
    String name,
    String logo,
    String contactEmail,
    String accommodationEmail,
    @Nullable String voice,
    @Nullable String picture) {
  /** Refuses addresses that no letter can be sent to: letters and pages name them. */
  public Organization {
    contactEmail = usable(contactEmail);
    accommodationEmail = usable(accommodationEmail);
  }

  private static String usable(String configured) {
    return EmailAddress.of(configured)
        .map(EmailAddress::shown)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "vivier.organization: not an e-mail address: " + configured));
  }
}
