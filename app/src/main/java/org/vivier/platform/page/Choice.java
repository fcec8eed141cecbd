package org.vivier.platform.page;

import org.jspecify.annotations.Nullable;

/**
 * One answer among several.
 *
 * @param value what the form sends
 * @param label what the reader sees
 * @param hint a further sentence, or null
 * @param chosen whether it is chosen now
 */
public record Choice(String value, String label, @Nullable String hint, boolean chosen) {}
