package org.vivier.careers.web;

/**
 * One choice in a filter.
 *
 * @param value what the form sends
 * @param label what the reader sees
 * @param count open jobs that have it
 * @param selected whether it is chosen now
 */
public record FilterOption(String value, String label, int count, boolean selected) {}
