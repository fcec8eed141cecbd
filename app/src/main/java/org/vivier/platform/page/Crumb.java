package org.vivier.platform.page;

/**
 * One step on the way back.
 *
 * @param label what it says
 * @param path where it leads
 */
public record Crumb(String label, String path) {}
