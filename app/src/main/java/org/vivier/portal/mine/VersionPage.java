package org.vivier.portal.mine;

import java.util.List;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.words.Moment;
import org.vivier.portal.AnswerSection;

/**
 * What was submitted at one time.
 *
 * @param job the job's title
 * @param at when it was submitted
 * @param backPath the candidate's page
 */
public record VersionPage(
    PageFrame frame, String job, Moment at, List<AnswerSection> sections, String backPath) {}
