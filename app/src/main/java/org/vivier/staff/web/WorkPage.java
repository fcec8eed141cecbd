package org.vivier.staff.web;

import java.util.List;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.work.WaitingItem;

/**
 * What waits for somebody.
 *
 * @param greeting with the person's name
 * @param lead how much it is, in a sentence
 * @param hasRole whether there can be any work for this person
 * @param elsewhere what they wait for and others do
 */
public record WorkPage(
    StaffFrame frame,
    String greeting,
    String lead,
    boolean hasRole,
    List<WorkLine> lines,
    List<WaitingItem> elsewhere) {}
