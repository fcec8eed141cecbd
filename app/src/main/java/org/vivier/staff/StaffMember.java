package org.vivier.staff;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;

/**
 * Somebody who is signed in, with what they may do at this moment. Controllers get it as an
 * argument.
 *
 * @param language in which they work
 * @param session the id of the session, which opens nothing
 * @param provedAt when the person last proved who they are
 * @param roles those that are held now
 * @param recusals where this person is a party and may do nothing
 */
public record StaffMember(
    StaffMemberId id,
    String name,
    Language language,
    UUID session,
    Instant provedAt,
    List<HeldRole> roles,
    Set<Scope> recusals) {
  public StaffMember {
    roles = List.copyOf(roles);
    recusals = Set.copyOf(recusals);
  }

  /** Who did what is done for this request. */
  public Actor actor() {
    return id.actor();
  }

  /** Whether this person may do something that takes place in no scope. */
  public boolean may(Act act) {
    return act.level() == Act.Level.ORGANIZATION && allowing(act).findAny().isPresent();
  }

  /** Whether this person may do something there. */
  public boolean may(Act act, Scope there) {
    return act.level() == Act.Level.SCOPE
        && !recusals.contains(there)
        && allowing(act).anyMatch(held -> held.covers(there));
  }

  /** Whether there may be a place where this person may do it: for links that lead to lists. */
  public boolean mayAnywhere(Act act) {
    return allowing(act).findAny().isPresent();
  }

  /** Whether this person may do it in every scope, except where {@link #recusals} says no. */
  public boolean mayEverywhere(Act act) {
    return allowing(act).anyMatch(held -> held.scope() == null);
  }

  /** The single scopes where this person may do it; for lists, beside {@link #mayEverywhere}. */
  public Set<Scope> scopes(Act act) {
    return allowing(act)
        .flatMap(held -> Stream.ofNullable(held.scope()))
        .filter(scope -> !recusals.contains(scope))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<HeldRole> allowing(Act act) {
    return roles.stream().filter(held -> held.allows(act));
  }

  /** Without the name. */
  @Override
  public String toString() {
    return "StaffMember[" + id + "]";
  }
}
