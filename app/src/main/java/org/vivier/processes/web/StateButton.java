package org.vivier.processes.web;

/**
 * Something that can be done with a process now.
 *
 * @param asks whether a page comes between that asks why, or whether it is meant
 */
public record StateButton(String label, String path, boolean asks, boolean first) {}
