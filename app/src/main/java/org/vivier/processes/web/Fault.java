package org.vivier.processes.web;

import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way.
 *
 * @param path where it is mended; null for those who may not do that
 */
public record Fault(String sentence, @Nullable String path) {}
