package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.staff.page.StaffFrame;

/**
 * Whom to set aside, and why.
 *
 * @param chosen references of those who wait among those who were chosen
 */
public record SetAsidePage(
    StaffFrame frame, List<String> chosen, String reason, @Nullable String error, String back) {}
