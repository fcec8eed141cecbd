package org.vivier.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.staff.AddSampleStaff;
import org.vivier.staff.BrowserKind;
import org.vivier.staff.GiveRight;
import org.vivier.staff.Recuse;
import org.vivier.staff.Role;
import org.vivier.staff.Scope;
import org.vivier.staff.SignInAs;
import org.vivier.staff.SignInMethod;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.work.WaitingItem;
import org.vivier.staff.work.WorkQueue;

/**
 * People who work here, for tests: {@code TestStaff.in(context).colleague().with(Role.AUDITOR)}.
 * Each is somebody new.
 */
public final class TestStaff {
  private final ApplicationContext context;

  private TestStaff(ApplicationContext context) {
    this.context = context;
  }

  /** People of this program. */
  public static TestStaff in(ApplicationContext context) {
    return new TestStaff(context);
  }

  /** What this person is told, in English, that others do for them. */
  public static List<String> elsewhere(ApplicationContext context, StaffMember member) {
    return context.getBean(WorkQueue.class).elsewhere(member, Language.EN).stream()
        .map(WaitingItem::what)
        .toList();
  }

  /** Somebody who works in English and has no role yet. */
  public Colleague colleague() {
    return colleague("Robin Okafor", Language.EN);
  }

  /** Somebody who has no role yet. */
  public Colleague colleague(String name, Language language) {
    String address = UUID.randomUUID() + "@example.org";
    return new Colleague(
        context,
        context.getBean(AddSampleStaff.class).handle(name, address, language, Actor.PROGRAM),
        address);
  }

  /**
   * Somebody who works here.
   *
   * @param address nobody else's
   */
  public record Colleague(ApplicationContext context, StaffMemberId id, String address) {
    /** The same, who has this role in the whole organization. */
    public Colleague with(Role role) {
      return with(role, null, null);
    }

    /** The same, who has this role there. */
    public Colleague with(Role role, Scope scope) {
      return with(role, scope, null);
    }

    /** The same, who has this role there until then. */
    public Colleague with(Role role, @Nullable Scope scope, @Nullable Instant until) {
      GiveRight.Outcome outcome =
          context.getBean(GiveRight.class).handle(id, role, scope, until, Actor.PROGRAM);
      if (outcome != GiveRight.Outcome.GIVEN) {
        throw new IllegalStateException(outcome.toString());
      }
      return this;
    }

    /** The same, who is a party there. */
    public Colleague recusedFrom(Scope scope) {
      context.getBean(Recuse.class).handle(id, scope, Actor.PROGRAM);
      return this;
    }

    /** Signs in in a browser of its own. */
    public Session session() {
      return new Session(
          context
              .getBean(SignInAs.class)
              .handle(id, SignInMethod.TRY, new BrowserKind("firefox", "linux")));
    }

    /** Signs this browser in; its next page is this person's. */
    public void signIn(Page page, String anyAddressOfTheProgram) {
      URI address = URI.create(anyAddressOfTheProgram);
      page.context()
          .addCookies(
              List.of(
                  new Cookie("vivier_staff", session().token())
                      .setDomain(address.getHost())
                      .setPath("/")
                      .setHttpOnly(true)));
    }
  }

  /** A browser that is signed in, for tests that speak HTTP themselves. */
  public record Session(String token) {
    private static final String HMAC = "HmacSHA256";

    /** The value of the {@code Cookie} header. */
    public String cookie() {
      return "vivier_staff=" + token;
    }

    /** What a form of this browser sends along as {@code _csrf}, another one on each page. */
    public String formToken() {
      try {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(token.getBytes(US_ASCII), HMAC));
        byte[] value =
            Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac.doFinal("form".getBytes(UTF_8)))
                .getBytes(UTF_8);
        // As Spring Security has it: a mask, and what it makes of the value.
        byte[] mask = new byte[value.length];
        ThreadLocalRandom.current().nextBytes(mask);
        byte[] masked = Arrays.copyOf(mask, 2 * value.length);
        for (int i = 0; i < value.length; i++) {
          masked[value.length + i] = (byte) (mask[i] ^ value[i]);
        }
        return Base64.getUrlEncoder().encodeToString(masked);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
