package org.vivier.staff.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.Table;

/**
 * Who works here.
 *
 * @param invitePath where somebody is invited, or null for who may not
 */
public record PeoplePage(
    StaffFrame frame, Table table, List<PersonRow> rows, @Nullable String invitePath) {}
