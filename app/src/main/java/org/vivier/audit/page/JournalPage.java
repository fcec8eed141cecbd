package org.vivier.audit.page;

import java.util.List;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.Table;

/** Who did what, when and to what. */
public record JournalPage(StaffFrame frame, Table table, List<JournalRow> rows) {}
