package org.vivier.processes.plan;

import org.vivier.processes.Bilingual;

/** One mark of a scale and what it stands for. */
public record Anchor(int mark, Bilingual text) {}
