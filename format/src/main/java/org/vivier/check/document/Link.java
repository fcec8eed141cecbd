package org.vivier.check.document;

/**
 * A link in prose.
 *
 * @param start the index in the prose at which its text starts
 * @param end the index after its text
 * @param from the offset in the file at which the link's source starts
 * @param to the offset after its source
 */
public record Link(String destination, int start, int end, int from, int to) {}
