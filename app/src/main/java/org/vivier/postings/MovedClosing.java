package org.vivier.postings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A closing at which the clocks show another time than its files say, or would have when people
 * were promised it: the rules of its zone have changed since.
 *
 * @param key of the posting, as its files have it
 * @param written what the files say
 * @param promised the instant that this meant when they were read
 * @param closes the instant that holds: the later one of what was promised and what is written
 */
public record MovedClosing(
    String key, ZoneId zone, LocalDateTime written, Instant promised, Instant closes) {}
