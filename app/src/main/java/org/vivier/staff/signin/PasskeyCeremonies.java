package org.vivier.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;
import org.vivier.platform.web.FormTokens;
import org.vivier.staff.StaffMemberId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser is asked to sign with a passkey, and whether it did. Spring Security checks it:
 * challenge, origin, that somebody was there and was recognized, and the signature.
 */
@Component
public class PasskeyCeremonies {
  private static final int LONGEST = 50_000;

  private final RelyingParty site;
  private final Challenges challenges;
  private final Supplier<JsonMapper> json =
      SingletonSupplier.of(
          () -> JsonMapper.builder().addModule(new WebauthnJacksonModule()).build());

  PasskeyCeremonies(RelyingParty site, Challenges challenges) {
    this.site = site;
    this.challenges = challenges;
  }

  /** What the browser signs to show who it is: a JSON text for the page's script. */
  @Transactional
  public String request(
      PasskeyPurpose purpose, @Nullable StaffMemberId person, HttpServletRequest request) {
    PublicKeyCredentialRequestOptions options =
        operations(request)
            .createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(authentication(person)));
    UUID id = challenges.add(purpose, secret(request), options.getChallenge().getBytes());
    return text(id, options);
  }

  /** What the browser signs to be known from now on. */
  @Transactional
  public String registration(StaffMemberId person, HttpServletRequest request) {
    PublicKeyCredentialCreationOptions options = creation(person, request);
    UUID id =
        challenges.add(
            PasskeyPurpose.REGISTRATION, secret(request), options.getChallenge().getBytes());
    return text(id, options);
  }

  /** Whose passkey signed; empty when nothing right was signed. */
  @Transactional
  public Optional<StaffMemberId> signedBy(PasskeyPurpose purpose, HttpServletRequest request) {
    return challenge(purpose, request)
        .flatMap(challenge -> quietly(() -> authenticate(challenge, request)));
  }

  /** Registers what the browser made; false when it is none. */
  @Transactional
  boolean register(StaffMemberId person, String label, HttpServletRequest request) {
    return challenge(PasskeyPurpose.REGISTRATION, request)
        .flatMap(challenge -> quietly(() -> register(person, label, challenge, request)))
        .isPresent();
  }

  private StaffMemberId authenticate(byte[] challenge, HttpServletRequest request) {
    Webauthn4JRelyingPartyOperations operations = operations(request);
    PublicKeyCredentialRequestOptions options =
        operations.createCredentialRequestOptions(
            new ImmutablePublicKeyCredentialRequestOptionsRequest(authentication(null)));
    PublicKeyCredentialRequestOptions asked =
        PublicKeyCredentialRequestOptions.builder()
            .challenge(new Bytes(challenge))
            .rpId(options.getRpId())
            .timeout(options.getTimeout())
            .userVerification(options.getUserVerification())
            .allowCredentials(List.of())
            .build();
    PublicKeyCredential<AuthenticatorAssertionResponse> signed =
        json.get().readValue(credential(request), new TypeReference<>() {});
    return Passkeys.person(
        operations.authenticate(new RelyingPartyAuthenticationRequest(asked, signed)).getId());
  }

  private StaffMemberId register(
      StaffMemberId person, String label, byte[] challenge, HttpServletRequest request) {
    PublicKeyCredentialCreationOptions options = creation(person, request);
    PublicKeyCredentialCreationOptions asked =
        PublicKeyCredentialCreationOptions.builder()
            .challenge(new Bytes(challenge))
            .rp(options.getRp())
            .user(options.getUser())
            .pubKeyCredParams(options.getPubKeyCredParams())
            .authenticatorSelection(options.getAuthenticatorSelection())
            .attestation(options.getAttestation())
            .timeout(options.getTimeout())
            .excludeCredentials(options.getExcludeCredentials())
            .build();
    PublicKeyCredential<AuthenticatorAttestationResponse> made =
        json.get().readValue(credential(request), new TypeReference<>() {});
    operations(request)
        .registerCredential(
            new ImmutableRelyingPartyRegistrationRequest(
                asked, new RelyingPartyPublicKey(made, label)));
    return person;
  }

  private PublicKeyCredentialCreationOptions creation(
      StaffMemberId person, HttpServletRequest request) {
    return operations(request)
        .createPublicKeyCredentialCreationOptions(
            new ImmutablePublicKeyCredentialCreationOptionsRequest(known(person)));
  }

  /** What isn't a right answer is a wrong one, however wrong it is. */
  private static <T> Optional<T> quietly(Supplier<T> check) {
    try {
      return Optional.of(check.get());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> challenge(PasskeyPurpose purpose, HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("challenge"))
        .flatMap(StaffMemberId::of)
        .flatMap(id -> challenges.take(id.value(), purpose, secret(request)));
  }

  private static String credential(HttpServletRequest request) {
    @Nullable String credential = request.getParameter("credential");
    if (credential == null || credential.length() > LONGEST) {
      throw new IllegalArgumentException("no credential");
    }
    return credential;
  }

  private Webauthn4JRelyingPartyOperations operations(HttpServletRequest request) {
    return site.at(request.getLocalPort());
  }

  private static @Nullable Authentication authentication(@Nullable StaffMemberId person) {
    return person == null ? null : known(person);
  }

  private static Authentication known(StaffMemberId person) {
    return new PreAuthenticatedAuthenticationToken(person.toString(), "", List.of());
  }

  private static String secret(HttpServletRequest request) {
    // A form without either was rejected before it came here.
    return FormTokens.secret(request).orElse("");
  }

  private String text(UUID id, Object options) {
    return "{\"challenge\":\"%s\",\"publicKey\":%s}"
        .formatted(id, json.get().writeValueAsString(options));
  }
}
