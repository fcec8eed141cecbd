package org.vivier.careers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Moment;

/**
 * A posting in the list.
 *
 * @param title the job's title
 * @param path its page
 * @param summary one or two sentences
 * @param closes when it closes, or null: open until filled
 * @param closesSoon whether closing is near enough to warn of
 * @param facts what a reader chooses by, in the order shown
 */
public record Card(
    String title,
    String path,
    String summary,
    @Nullable Moment closes,
    boolean closesSoon,
    List<Fact> facts) {}
