package org.vivier.staff.signin;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.Site;
import org.vivier.staff.Person;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;

/**
 * The site as passkeys know it: its public address and no other. Made when a first passkey is used.
 */
@Component
class RelyingParty {
  private final Site site;
  private final SiteOrigin origin;
  private final Passkeys passkeys;
  private final StaffMembers people;
  private final Map<String, Webauthn4JRelyingPartyOperations> operations =
      new ConcurrentHashMap<>();

  RelyingParty(Site site, SiteOrigin origin, Passkeys passkeys, StaffMembers people) {
    this.site = site;
    this.origin = origin;
    this.passkeys = passkeys;
    this.people = people;
  }

  Webauthn4JRelyingPartyOperations at(int localPort) {
    return operations.computeIfAbsent(origin.at(localPort), this::operations);
  }

  private Webauthn4JRelyingPartyOperations operations(String allowed) {
    Webauthn4JRelyingPartyOperations made =
        new Webauthn4JRelyingPartyOperations(
            new Users(people),
            passkeys,
            PublicKeyCredentialRpEntity.builder()
                .id(origin.host())
                .name(site.organization(Language.EN).name())
                .build(),
            Set.of(allowed));
    // The passkey alone signs in: it has to ask for a finger, a face or a number.
    made.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    made.setCustomizeCreationOptions(options ->
        options.authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .userVerification(UserVerificationRequirement.REQUIRED)
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .build()));
    return made;
  }

  /** People by what their passkeys know them by; a name is the id, too. */
  private record Users(StaffMembers people) implements PublicKeyCredentialUserEntityRepository {
    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
      return people.find(Passkeys.person(handle)).map(Users::user).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
      return StaffMemberId.of(id).flatMap(people::find).map(Users::user).orElse(null);
    }

    private static PublicKeyCredentialUserEntity user(Person person) {
      return ImmutablePublicKeyCredentialUserEntity.builder()
          .id(Passkeys.handle(person.id()))
          .name(person.address())
          .displayName(person.name())
          .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
      throw new UnsupportedOperationException("people come in by invitation");
    }

    @Override
    public void delete(Bytes handle) {
      throw new UnsupportedOperationException("people leave by SeeOff");
    }
  }
}
