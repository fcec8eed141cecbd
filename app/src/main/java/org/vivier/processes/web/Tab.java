package org.vivier.processes.web;

/**
 * One part of the set-up.
 *
 * @param done whether nothing is missing there
 */
public record Tab(String label, String path, boolean current, boolean done) {}
