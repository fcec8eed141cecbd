package org.vivier.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.Table;

/**
 * What was submitted.
 *
 * @param latePath where one lets somebody apply late, or null for who may not
 */
public record ApplicationsPage(
    StaffFrame frame, Table table, List<ApplicationRow> rows, @Nullable String latePath) {}
