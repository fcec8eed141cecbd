package org.vivier.careers.web;

import java.util.List;

/**
 * A posting in the list.
 *
 * @param title the job's title
 * @param path its page
 * @param summary one or two sentences
 * @param closing when it closes
 * @param facts what a reader chooses by, in the order shown
 */
public record Card(String title, String path, String summary, Closing closing, List<Fact> facts) {}
