package org.vivier.staff.page;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the navigation, as one page shows it.
 *
 * @param current {@code page} on the page itself, {@code true} on those below it, or null
 */
public record NavigationLink(String label, String path, @Nullable String current) {}
