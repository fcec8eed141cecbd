package org.vivier.staff.people;

import org.vivier.staff.Person;
import org.vivier.staff.page.StaffFrame;

/**
 * Asks before somebody is seen off.
 *
 * @param consequences what ends with it, in a sentence
 */
public record DeparturePage(StaffFrame frame, Person person, String consequences, String back) {}
