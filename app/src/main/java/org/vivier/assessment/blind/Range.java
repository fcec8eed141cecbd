package org.vivier.assessment.blind;

/**
 * Characters that are hidden.
 *
 * @param start place of the first
 * @param end place after the last
 */
record Range(int start, int end, HiddenKind kind) {}
