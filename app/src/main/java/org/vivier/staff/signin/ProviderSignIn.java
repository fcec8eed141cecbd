package org.vivier.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.EmailAddress;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.staff.Membership;
import org.vivier.staff.Person;
import org.vivier.staff.SignInAs;
import org.vivier.staff.SignInMethod;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.StaffState;

/**
 * Signs in whom the provider named: by the account that is known, else by an address that the
 * provider verified, else as somebody new whom the configuration gives a role. Whoever left stays
 * out.
 */
@Component
public class ProviderSignIn {
  private static final int LONGEST_NAME = 100;

  private final ProviderAccounts accounts;
  private final ProviderRoles roles;
  private final StaffMembers people;
  private final Membership membership;
  private final SignInAs signIn;

  ProviderSignIn(
      ProviderAccounts accounts,
      ProviderRoles roles,
      StaffMembers people,
      Membership membership,
      SignInAs signIn) {
    this.accounts = accounts;
    this.roles = roles;
    this.people = people;
    this.membership = membership;
    this.signIn = signIn;
  }

  /** Signs the browser in; false when whoever was named may not come in. */
  @Transactional
  public boolean handle(
      OidcUser user, Language language, HttpServletRequest request, HttpServletResponse response) {
    Optional<Person> person =
        person(user, language).filter(found -> found.state() != StaffState.LEFT);
    person.ifPresent(found -> {
      membership.join(found.id(), Actor.PROGRAM);
      roles.bringUpToDate(found.id(), user);
      signIn.handle(found.id(), SignInMethod.PROVIDER, request, response);
    });
    return person.isPresent();
  }

  private Optional<Person> person(OidcUser user, Language language) {
    // Spring Security refuses tokens without either.
    String issuer = Objects.requireNonNull(user.getIssuer()).toString();
    String subject = Objects.requireNonNull(user.getSubject());
    Optional<StaffMemberId> known = accounts.of(issuer, subject);
    if (known.isPresent()) {
      return known.flatMap(people::find);
    }
    Optional<EmailAddress> email =
        Boolean.TRUE.equals(user.getEmailVerified())
            ? Optional.ofNullable(user.getEmail()).flatMap(EmailAddress::of)
            : Optional.empty();
    Optional<Person> found =
        email.flatMap(address -> {
          people.lock(address.shown());
          return people
              .withAddress(address.shown())
              .or(() -> somebodyNew(user, address.shown(), language));
        });
    found.ifPresent(who -> accounts.link(who.id(), issuer, subject));
    return found;
  }

  private Optional<Person> somebodyNew(OidcUser user, String address, Language language) {
    return roles.of(user).isEmpty()
        ? Optional.empty()
        : people.find(membership.invite(name(user, address), address, language, Actor.PROGRAM));
  }

  /** Whatever a provider calls somebody, a page has to have room for it. */
  static String name(OidcUser user, String address) {
    String said = user.getFullName() == null ? "" : user.getFullName();
    String name = said.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ").strip();
    int end =
        name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
    return name.isEmpty() ? address.substring(0, address.lastIndexOf('@')) : name.substring(0, end);
  }
}
