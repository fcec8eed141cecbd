package org.vivier.processes.web;

import java.util.List;
import org.vivier.platform.web.FormToken;

/**
 * The top of each page of one process.
 *
 * @param kind of the tag that shows the state
 * @param summary the facts in a line
 * @param buttons exactly what the table of states lets people do, for those who may
 */
public record Heading(
    String state,
    String kind,
    String summary,
    List<Tab> tabs,
    List<StateButton> buttons,
    FormToken token) {}
