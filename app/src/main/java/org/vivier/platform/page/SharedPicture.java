package org.vivier.platform.page;

/**
 * The picture that is shown with links to a page.
 *
 * @param path on this site
 * @param alt what it shows; empty when it only decorates
 * @param width in pixels
 * @param height in pixels
 */
public record SharedPicture(String path, String alt, int width, int height) {}
