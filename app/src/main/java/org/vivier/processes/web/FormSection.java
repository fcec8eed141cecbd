package org.vivier.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields that belong together.
 *
 * @param title above them, or null
 */
public record FormSection(@Nullable String title, List<FormField> fields) {}
