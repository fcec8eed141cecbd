package org.vivier.authoring.web;

import java.util.List;
import org.vivier.processes.web.Heading;
import org.vivier.staff.page.StaffFrame;

/**
 * Both languages as candidates will see them.
 *
 * @param phone whether as wide as a phone; else as a desk
 * @param others other ways to look
 * @param shown the page of each language
 */
public record PreviewPage(
    StaffFrame frame,
    Heading heading,
    boolean phone,
    List<EditorPage.Link> others,
    List<EditorPage.Link> shown,
    String back) {}
