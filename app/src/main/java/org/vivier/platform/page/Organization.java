package org.vivier.platform.page;

/**
 * Who hires, in the words of one language.
 *
 * @param name the organization's name, beside the logo and in page titles
 * @param logo address of the logo (an image served by this site, so that the content policy holds)
 * @param contactEmail where questions about jobs go
 * @param accommodationEmail where requests for accommodation go, read by the coordinator alone
 */
public record Organization(
    String name, String logo, String contactEmail, String accommodationEmail) {}
