package org.vivier.staff.work;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody waits for and others do. It counts, and never names who is slow.
 *
 * @param what as a line begins: "34 ratings of 3 assessors"
 * @param about on what, e.g. number and title of a process
 * @param until the last day for it, in words, or null
 * @param path where one sees how it stands
 */
public record WaitingItem(String what, String about, @Nullable String until, String path) {}
