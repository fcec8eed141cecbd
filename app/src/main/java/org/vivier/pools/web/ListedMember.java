package org.vivier.pools.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vivier.format.Language;
import org.vivier.pools.Membership;

/**
 * A member as lists filter them.
 *
 * @param state on the day of the list: a code, {@code expired} among them
 * @param until the day that the state is about
 * @param tenures words of what they accept
 * @param places their identities
 * @param met how many criteria of the pool they met
 */
record ListedMember(
    Membership membership,
    String reference,
    Language language,
    String state,
    LocalDate until,
    Set<String> tenures,
    List<String> places,
    int met) {}
