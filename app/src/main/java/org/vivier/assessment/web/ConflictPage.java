package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.staff.page.StaffFrame;

/** What ties an assessor to somebody whom they recognize. */
public record ConflictPage(
    StaffFrame frame, List<Choice> choices, @Nullable String error, String back) {}
