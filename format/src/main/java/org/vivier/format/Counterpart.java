package org.vivier.format;

/** The place in the other file that a finding speaks of; the line counts from 1. */
public record Counterpart(String file, int line) {}
