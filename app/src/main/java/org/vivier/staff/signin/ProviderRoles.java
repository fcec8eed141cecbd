package org.vivier.staff.signin;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.staff.GiveRight;
import org.vivier.staff.GivenRight;
import org.vivier.staff.LastAdministrator;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffRights;
import org.vivier.staff.TakeRight;

/**
 * The roles that the provider's claim gives, for the organization. What was given by it is taken by
 * it; what a colleague gave stays.
 */
@Component
class ProviderRoles {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderRoles.class);

  private final Provider provider;
  private final StaffRights rights;
  private final GiveRight give;
  private final TakeRight take;

  ProviderRoles(Provider provider, StaffRights rights, GiveRight give, TakeRight take) {
    this.provider = provider;
    this.rights = rights;
    this.give = give;
    this.take = take;
  }

  /** What the claim says, by the configured mapping; what isn't mapped is nothing. */
  Set<Role> of(OidcUser user) {
    return values(user.getClaims().get(provider.terms().claim())).stream()
        .map(value -> provider.terms().roles().get(value))
        .filter(Objects::nonNull)
        .flatMap(code -> Role.of(code).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void bringUpToDate(StaffMemberId person, OidcUser user) {
    Set<Role> now = of(user);
    for (GivenRight right : rights.of(person)) {
      if (isOurs(right) && !now.contains(right.role())) {
        take(right);
      }
    }
    now.forEach(role -> give.handle(person, role, null, null, Actor.PROGRAM));
  }

  private void take(GivenRight right) {
    try {
      take.handle(right.id(), Actor.PROGRAM);
    } catch (LastAdministrator e) {
      LOG.warn(
          "The provider no longer calls the last administrator one: the role stays until there is"
              + " another");
    }
  }

  private static boolean isOurs(GivenRight right) {
    return right.takenAt() == null
        && right.scope() == null
        && right.givenBy().equals(Actor.PROGRAM.name());
  }

  private static List<String> values(@Nullable Object claim) {
    return claim instanceof Collection<?> many
        ? many.stream().map(String::valueOf).toList()
        : claim == null ? List.of() : List.of(claim.toString());
  }
}
