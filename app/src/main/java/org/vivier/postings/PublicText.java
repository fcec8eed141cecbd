package org.vivier.postings;

/**
 * A posting's words in one language, without the body.
 *
 * @param slug its address on the site, any Unicode
 */
public record PublicText(String slug, String title, String description) {}
