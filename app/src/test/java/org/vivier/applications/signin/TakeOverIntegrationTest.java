package org.vivier.applications.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vivier.applications.signin.WaysInIntegrationTest.token;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;
import org.vivier.access.Asker;
import org.vivier.access.Device;
import org.vivier.access.Devices;
import org.vivier.access.ForgetDevice;
import org.vivier.applications.Applications;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.NotVisible;
import org.vivier.applications.letters.DraftLink;
import org.vivier.applications.letters.SignInCode;
import org.vivier.applications.signin.WaysInIntegrationTest.Ears;
import org.vivier.forms.Questions;
import org.vivier.testing.TestClock;

/** What somebody cannot do with another person's address, device, code or mailbox. */
@ApplicationsTest
@Import(Ears.class)
class TakeOverIntegrationTest {
  @Autowired Desk desk;
  @Autowired Applications applications;
  @Autowired Devices devices;
  @Autowired ForgetDevice forget;
  @Autowired RequestResumeLink requestLink;
  @Autowired FollowLink follow;
  @Autowired RequestSignInCode requestCode;
  @Autowired SignIn signIn;
  @Autowired TransactionOperations transactions;
  @Autowired Ears ears;
  @Autowired TestClock clock;

  @BeforeEach
  void quiet() {
    ears.heard.clear();
  }

  @Test
  void aDraftBelongsToWhoeverFollowedItsLinkLast() {
    Draft stranger = desk.completed(desk.posting(""), "t1@example.org");
    Device owner = follow(stranger, "t1@example.org");
    assertThat(applications.visibleTo(owner, stranger.id())).isPresent();
    assertThat(applications.visibleTo(stranger.device(), stranger.id())).isEmpty();
    assertThat(applications.visibleTo(stranger.device())).isEmpty();
    assertThatThrownBy(() -> desk.type(stranger, "application", Questions.STATEMENT, "Mine"))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> desk.submit(stranger)).isInstanceOf(NotVisible.class);

    Device phone = follow(stranger, "t1@example.org");
    assertThat(applications.visibleTo(owner, stranger.id())).isEmpty();
    assertThat(applications.visibleTo(phone, stranger.id())).isPresent();
  }

  /** Its link was sent before the draft got another address. */
  @Test
  void aLinkSentToAnotherAddressTakesNothingBack() {
    Draft stranger = desk.completed(desk.posting(""), "stranger2@example.org");
    ask(stranger);
    String own = token(ears.link().link().toString());
    desk.you(stranger, "t2@example.org");
    Device owner = follow(stranger, "t2@example.org");
    assertThat(follow.handle(own, desk.browser())).isEmpty();
    assertThat(applications.visibleTo(owner, stranger.id())).isPresent();
  }

  @Test
  void whoSubmittedWithAnotherPersonsAddressReadsNoCorrection() {
    Draft stranger = desk.submitted(desk.posting(""), "t3@example.org");
    Device owner = signedIn("t3@example.org");
    assertThat(applications.visibleTo(owner, stranger.id())).isPresent();
    assertThat(applications.visibleTo(stranger.device(), stranger.id())).isEmpty();
    // The owner's own devices keep what is theirs.
    Device phone = signedIn("t3@example.org");
    assertThat(applications.visibleTo(phone, stranger.id())).isPresent();
    assertThat(applications.visibleTo(owner, stranger.id())).isPresent();
  }

  @Test
  void onlyIssuedTokensCountAndTheNewOneEndsTheOldOne() {
    assertThat(devices.known("A".repeat(43))).isEmpty();
    assertThat(devices.known("' or true --")).isEmpty();
    Draft draft = desk.completed(desk.posting(""), "t4@example.org");
    Device renewed = devices.renew(draft.device());
    assertThat(renewed).isNotEqualTo(draft.device());
    // The answer with the new one may be lost: until it is shown, the old one is still good.
    assertThat(devices.known(draft.device().token())).isPresent();
    assertThat(devices.known(renewed.token())).isPresent();
    assertThat(devices.known(draft.device().token())).isEmpty();
    assertThat(applications.visibleTo(draft.device(), draft.id())).isEmpty();
    assertThat(applications.visibleTo(renewed, draft.id())).isPresent();
  }

  @Test
  void aCopyOfAForgottenTokenOpensNothing() {
    Draft draft = desk.completed(desk.posting(""), "t5@example.org");
    Device renewed = devices.renew(draft.device());
    forget.handle(renewed);
    for (Device copy : new Device[] {draft.device(), renewed}) {
      assertThat(devices.known(copy.token())).isEmpty();
      assertThat(applications.visibleTo(copy)).isEmpty();
    }
  }

  @Test
  void tokensGrowOld() {
    Device device = desk.browser();
    clock.advance(Duration.ofDays(181));
    assertThat(devices.known(device.token())).isEmpty();
  }

  @Test
  void aCodeOpensNothingInABrowserThatDidNotAskForIt() {
    desk.submitted(desk.posting(""), "t6@example.org");
    Asker stranger = Desk.asker();
    requestCode.handle("t6@example.org", stranger);
    desk.answerRequests();
    String talkedInto = ears.code().code();
    assertThat(signIn.handle("t6@example.org", talkedInto, Desk.asker(), null))
        .isInstanceOf(SignInResult.Expired.class);
  }

  @Test
  void nobodyUsesUpTheTriesOrTheCodeOfAnother() {
    desk.submitted(desk.posting(""), "t7@example.org");
    Asker owner = Desk.asker();
    requestCode.handle("t7@example.org", owner);
    desk.answerRequests();
    String code = ears.code().code();
    for (int i = 0; i < 40; i++) {
      Asker stranger = Desk.asker();
      requestCode.handle("t7@example.org", stranger);
      signIn.handle("t7@example.org", "00000000", stranger, null);
    }
    desk.answerRequests();
    assertThat(signIn.handle("t7@example.org", code, owner, null))
        .isInstanceOf(SignInResult.SignedIn.class);
  }

  @Test
  void theLastLetterLetsTheOwnerInHoweverOftenOthersAsked() {
    Draft draft = desk.submitted(desk.posting(""), "t8@example.org");
    for (int i = 0; i < 40; i++) {
      requestCode.handle("t8@example.org", Desk.asker());
    }
    desk.answerRequests();
    assertThat(ears.count(SignInCode.class)).isEqualTo(5);
    clock.advance(Duration.ofHours(1).minusMinutes(1));
    Asker owner = Desk.asker();
    requestCode.handle("t8@example.org", owner);
    desk.answerRequests();
    assertThat(ears.count(SignInCode.class)).isEqualTo(5);
    Device device = desk.browser();
    assertThat(follow.handle(token(ears.code().link().toString()), device)).isPresent();
    assertThat(applications.visibleTo(device, draft.id())).isPresent();
    // Whoever reads the letters is not made to wait.
    requestCode.handle("t8@example.org", owner);
    desk.answerRequests();
    assertThat(ears.count(SignInCode.class)).isEqualTo(6);
  }

  /** What happens before the answer is the same for every address, and so is its time. */
  @Test
  void whetherAnAddressIsKnownIsLookedUpAfterTheAnswer() {
    desk.completed(desk.posting(""), "t11@example.org");
    transactions.executeWithoutResult(request -> {
      assertThat(requestCode.handle("t11@example.org", Desk.asker())).isTrue();
      assertThat(requestLink.handle("t11@example.org", Desk.asker())).isTrue();
      assertThat(ears.heard).isEmpty();
    });
    desk.answerRequests();
    assertThat(ears.count(SignInCode.class)).isEqualTo(1);
    assertThat(ears.count(DraftLink.class)).isEqualTo(1);
  }

  @Test
  void limitsFallOnTheBrowserAndTheNetworkThatAsk() {
    Asker asker = Desk.asker();
    for (int i = 0; i < 10; i++) {
      assertThat(requestCode.handle("t9-" + i + "@example.org", asker)).isTrue();
    }
    assertThat(requestCode.handle("t9@example.org", asker)).isFalse();
    assertThat(requestLink.handle("t9@example.org", asker)).isFalse();
    for (int i = 0; i < 110; i++) {
      Asker neighbour = new Asker("neighbour-" + i, asker.network());
      assertThat(requestLink.handle("t9-" + i + "@example.org", neighbour)).isTrue();
    }
    Asker another = new Asker("another", asker.network());
    assertThat(requestLink.handle("t9@example.org", another)).isFalse();
    assertThat(requestLink.handle("t9@example.org", Desk.asker())).isTrue();
  }

  @Test
  void nobodyIsFloodedWithReceipts() {
    Draft draft = desk.submitted(desk.posting(""), "t10@example.org");
    var first = applications.visibleTo(draft.device(), draft.id()).orElseThrow();
    for (int i = 0; i < 24; i++) {
      desk.submitted(desk.posting(""), "t10@example.org");
    }
    Draft last = desk.submitted(desk.posting(""), "t10@example.org");
    var application = applications.visibleTo(last.device(), last.id()).orElseThrow();
    assertThat(application.reference()).isNotNull();
    assertThat(desk.held(first)).isZero();
    assertThat(desk.held(application)).isEqualTo(1);
  }

  private Device follow(Draft draft, String email) {
    requestLink.handle(email, Desk.asker());
    desk.answerRequests();
    Device device = desk.browser();
    assertThat(follow.handle(token(ears.link().link().toString()), device).orElseThrow().id())
        .isEqualTo(draft.id());
    return device;
  }

  private void ask(Draft draft) {
    requestLink.handle(draft.device(), draft.id(), Desk.asker());
    desk.answerRequests();
  }

  private Device signedIn(String email) {
    Asker asker = Desk.asker();
    requestCode.handle(email, asker);
    desk.answerRequests();
    return ((SignInResult.SignedIn) signIn.handle(email, ears.code().code(), asker, null)).device();
  }
}
