package org.vivier.portal.mine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;

/**
 * Before everything is erased.
 *
 * @param job the job's title
 * @param extent how much: this application, or all of theirs
 * @param error what is missing, or null
 * @param archivePath everything to keep before it goes
 * @param backPath where one came from
 * @param rejected whether the form came without a valid token and is shown again
 */
public record ErasurePage(
    PageFrame frame,
    FormToken token,
    String job,
    List<Choice> extent,
    @Nullable String error,
    String archivePath,
    String backPath,
    boolean rejected) {}
