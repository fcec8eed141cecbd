package org.vivier.authoring;

import java.time.Instant;
import org.vivier.platform.record.Actor;
import org.vivier.processes.Bilingual;

/**
 * Something that the organization says in every posting, as it holds now or held.
 *
 * @param code by which texts refer to it
 * @param number of its version, from 1
 */
public record TextBlock(
    String code, int number, Bilingual title, Bilingual body, Instant at, Actor by) {}
