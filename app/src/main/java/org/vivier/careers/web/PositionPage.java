package org.vivier.careers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.words.Day;

/**
 * A posting.
 *
 * @param frame the frame
 * @param title the job's title
 * @param standing whether one can apply
 * @param facts facts at a glance, in the order shown
 * @param bodyHtml the text, already sanitized; its headings begin at level 2
 * @param applyPath where "apply" leads
 * @param replyBy the date by which everyone who applied hears, or null without a closing date
 * @param contact for questions
 * @param accommodation for requests of accommodation
 * @param pool whether people who qualify are kept in a pool
 */
public record PositionPage(
    PageFrame frame,
    String title,
    Standing standing,
    List<Fact> facts,
    String bodyHtml,
    String applyPath,
    @Nullable Day replyBy,
    ContactCard contact,
    ContactCard accommodation,
    boolean pool) {}
