package org.vivier.authoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.web.FormToken;
import org.vivier.processes.web.Heading;
import org.vivier.staff.page.StaffFrame;

/**
 * A posting that is not written in the editor, and how it could be.
 *
 * @param action where the button goes, or null for those who may not
 * @param rows how the folder's text reads, side by side
 */
public record SourcePage(
    StaffFrame frame,
    Heading heading,
    FormToken token,
    String sentence,
    @Nullable String text,
    @Nullable String action,
    String button,
    List<EditorPage.Row> rows) {}
