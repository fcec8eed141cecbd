package org.vivier.authoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.web.FormToken;
import org.vivier.processes.web.Heading;
import org.vivier.staff.page.StaffFrame;

/**
 * What one version has that another one hasn't.
 *
 * @param differences of each language in which there are any
 * @param others what it may be compared with
 * @param restore where it is made the newest again, or null
 */
public record ComparePage(
    StaffFrame frame,
    Heading heading,
    FormToken token,
    String lead,
    List<EditorPage.Difference> differences,
    List<EditorPage.Link> others,
    @Nullable String restore,
    String back) {}
