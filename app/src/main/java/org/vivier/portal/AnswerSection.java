package org.vivier.portal;

import java.util.List;

/**
 * The answers of one page, to be read.
 *
 * @param title the page's heading
 */
public record AnswerSection(String title, List<AnswerRow> rows) {}
