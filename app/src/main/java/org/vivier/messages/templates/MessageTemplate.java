package org.vivier.messages.templates;

import java.util.UUID;
import org.vivier.processes.Bilingual;

/**
 * What the organization says again and again, in both languages.
 *
 * @param number of its version, from 1
 * @param name by which staff choose it; candidates never see it
 * @param retired whether it is offered no more
 */
public record MessageTemplate(
    UUID id, int number, Bilingual name, Bilingual text, boolean retired) {}
