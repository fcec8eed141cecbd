package org.vivier.platform.page;

/**
 * A feed that a page announces.
 *
 * @param path its address on this site
 * @param type its media type, e.g. {@code application/atom+xml}
 * @param title what a feed reader shows
 */
public record FeedLink(String path, String type, String title) {}
