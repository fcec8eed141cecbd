package org.vivier.applications.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.vivier.access.Asker;
import org.vivier.access.Device;
import org.vivier.access.ForgetDevice;
import org.vivier.access.LinkPurpose;
import org.vivier.applications.Application;
import org.vivier.applications.Applications;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.NotVisible;
import org.vivier.applications.applicant.ChangeEmail;
import org.vivier.applications.applicant.ConfirmEmail;
import org.vivier.applications.applicant.EmailChangeResult;
import org.vivier.applications.letters.AddressChanged;
import org.vivier.applications.letters.ApplicationReceived;
import org.vivier.applications.letters.DraftLink;
import org.vivier.applications.letters.EmailChange.Receiver;
import org.vivier.applications.letters.SignInCode;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.letters.AskForLetter;
import org.vivier.letters.LetterContent;
import org.vivier.letters.Recipient;
import org.vivier.testing.TestClock;
import org.vivier.vault.DataKeyId;

/** Links, codes, devices, and the change of an address. */
@ApplicationsTest
@Import(WaysInIntegrationTest.Ears.class)
class WaysInIntegrationTest {
  @Autowired Desk desk;
  @Autowired Applications applications;
  @Autowired ApplicationRows rows;
  @Autowired RequestResumeLink requestLink;
  @Autowired FollowLink follow;
  @Autowired RequestSignInCode requestCode;
  @Autowired SignIn signIn;
  @Autowired ForgetDevice forget;
  @Autowired ChangeEmail changeEmail;
  @Autowired ConfirmEmail confirmEmail;
  @Autowired Ears ears;
  @Autowired TestClock clock;

  /** Reads what letters say before they are written. */
  @Primary
  static class Ears implements AskForLetter {
    final List<LetterContent> heard = new CopyOnWriteArrayList<>();
    private final AskForLetter letters;

    Ears(@Qualifier("writeLetter") AskForLetter letters) {
      this.letters = letters;
    }

    @Override
    public UUID handle(DataKeyId dataKey, Recipient to, LetterContent content) {
      heard.add(content);
      return letters.handle(dataKey, to, content);
    }

    @Override
    public UUID heldBack(DataKeyId dataKey, Recipient to, LetterContent content) {
      heard.add(content);
      return letters.heldBack(dataKey, to, content);
    }

    long count(Class<?> kind) {
      return heard.stream().filter(kind::isInstance).count();
    }

    <T> T last(Class<T> kind) {
      return heard.reversed().stream()
          .filter(kind::isInstance)
          .map(kind::cast)
          .findFirst()
          .orElseThrow();
    }

    DraftLink link() {
      return last(DraftLink.class);
    }

    SignInCode code() {
      return last(SignInCode.class);
    }

    /** The link that confirms a change, as it went to this address. */
    String change(Receiver receiver) {
      return heard.reversed().stream()
          .filter(org.vivier.applications.letters.EmailChange.class::isInstance)
          .map(org.vivier.applications.letters.EmailChange.class::cast)
          .filter(change -> change.receiver() == receiver)
          .map(change -> token(change.confirm().toString()))
          .findFirst()
          .orElseThrow();
    }

    ApplicationReceived submitted() {
      return last(ApplicationReceived.class);
    }
  }

  /** The browser of the person who asks. */
  private final Asker asker = Desk.asker();

  private boolean askLink(Draft draft) {
    boolean asked = requestLink.handle(draft.device(), draft.id(), asker);
    desk.answerRequests();
    return asked;
  }

  private void askLink(String email) {
    assertThat(requestLink.handle(email, asker)).isTrue();
    desk.answerRequests();
  }

  private void askCode(String email) {
    askCode(email, asker);
  }

  private void askCode(String email, Asker by) {
    assertThat(requestCode.handle(email, by)).isTrue();
    desk.answerRequests();
  }

  @BeforeEach
  void quiet() {
    ears.heard.clear();
  }

  @Test
  void aLinkOpensADraftOnceAndOnlyWhenUsed() {
    Draft draft = desk.completed(desk.posting(""), "c1@example.org");
    assertThat(askLink(draft)).isTrue();
    String token = token(ears.link().link().toString());
    // A mail scanner looks first.
    assertThat(follow.look(token)).contains(LinkPurpose.RESUME);
    assertThat(follow.look(token)).contains(LinkPurpose.RESUME);

    Device phone = desk.browser();
    assertThat(follow.handle(token, phone).orElseThrow().id()).isEqualTo(draft.id());
    assertThat(applications.visibleTo(phone, draft.id())).isPresent();
    assertThat(follow.handle(token, desk.browser())).isEmpty();
    assertThat(follow.look(token)).isEmpty();
  }

  @Test
  void aLinkGrowsOldAndATamperedOneOpensNothing() {
    Draft draft = desk.completed(desk.posting(""), "c2@example.org");
    askLink("C2@example.org");
    String token = token(ears.link().link().toString());
    assertThat(follow.look("A" + token.substring(1, 42) + "B")).isEmpty();
    assertThat(follow.look("' or 1=1")).isEmpty();
    clock.advance(Duration.ofHours(25));
    assertThat(follow.look(token)).isEmpty();
    assertThat(follow.handle(token, desk.browser())).isEmpty();
    assertThat(applications.visibleTo(draft.device(), draft.id())).isPresent();
  }

  @Test
  void nobodyIsFloodedWithLinks() {
    Draft draft = desk.completed(desk.posting(""), "c3@example.org");
    for (int i = 0; i < 40; i++) {
      requestLink.handle(draft.device(), draft.id(), Desk.asker());
    }
    desk.answerRequests();
    assertThat(ears.count(DraftLink.class)).isEqualTo(5);
    clock.advance(Duration.ofHours(2));
    askLink(draft);
    assertThat(ears.count(DraftLink.class)).isEqualTo(6);
  }

  @Test
  void aLetterOpensTheCandidatesPageAgainAndAgain() {
    Draft draft = desk.submitted(desk.posting(""), "c4@example.org");
    String token = token(ears.submitted().page().toString());
    assertThat(follow.handle(token, desk.browser())).isPresent();
    assertThat(follow.handle(token, desk.browser()).orElseThrow().id()).isEqualTo(draft.id());
  }

  @Test
  void aCodeOpensAllApplicationsOfItsAddress() {
    Draft one = desk.submitted(desk.posting(""), "c5@example.org");
    Draft two = desk.submitted(desk.posting(""), "c5@example.org");
    Draft others = desk.submitted(desk.posting(""), "c6@example.org");
    askCode("c5@Example.org");
    String typed = ears.code().code().toLowerCase(Locale.ROOT).replace("-", " ");
    Device phone = signedIn(signIn.handle("c5@example.org", typed, asker, null));
    assertThat(applications.visibleTo(phone))
        .extracting(Application::id)
        .containsExactlyInAnyOrder(one.id(), two.id());
    assertThat(applications.visibleTo(phone, others.id())).isEmpty();
    assertThat(signIn.handle("c5@example.org", typed, asker, null))
        .isInstanceOf(SignInResult.Expired.class);

    forget.handle(phone);
    assertThat(applications.visibleTo(phone)).isEmpty();
  }

  @Test
  void aCodeHasFiveTriesAndAQuarterOfAnHour() {
    desk.submitted(desk.posting(""), "c7@example.org");
    askCode("c7@example.org");
    for (int left = 4; left > 0; left--) {
      assertThat(signIn.handle("c7@example.org", "00000000", asker, null))
          .isEqualTo(new SignInResult.Wrong(left));
    }
    assertThat(signIn.handle("c7@example.org", "00000000", asker, null))
        .isInstanceOf(SignInResult.Expired.class);
    assertThat(signIn.handle("c7@example.org", ears.code().code(), asker, null))
        .isInstanceOf(SignInResult.Expired.class);
    askCode("c7@example.org");
    clock.advance(Duration.ofMinutes(16));
    assertThat(signIn.handle("c7@example.org", ears.code().code(), asker, null))
        .isInstanceOf(SignInResult.Expired.class);
  }

  @Test
  void anUnknownAddressLooksLikeAKnownOne() {
    askCode("nobody-here@example.org");
    assertThat(ears.heard).isEmpty();
    assertThat(signIn.handle("nobody-here@example.org", "00000000", asker, null))
        .isEqualTo(new SignInResult.Wrong(4));
    askLink("nobody-here@example.org");
    assertThat(ears.heard).isEmpty();
  }

  @Test
  void anAddressChangesOnceBothConfirm() {
    Draft draft = desk.submitted(desk.posting(""), "c8@example.org");
    String old = token(ears.submitted().page().toString());
    assertThat(changeEmail.request(draft.device(), draft.id(), "new8@example.org", Desk.asker()))
        .isInstanceOf(EmailChangeResult.Requested.class);
    String current = ears.change(Receiver.CURRENT_ADDRESS);
    String next = ears.change(Receiver.NEW_ADDRESS);
    assertThat(confirmEmail.handle(next)).isInstanceOf(EmailChangeResult.HalfConfirmed.class);
    assertThat(confirmEmail.handle(next)).isInstanceOf(EmailChangeResult.LinkExpired.class);
    assertThat(email(draft)).isEqualTo("c8@example.org");
    assertThat(confirmEmail.handle(current)).isEqualTo(new EmailChangeResult.Changed(draft.id()));
    assertThat(applications.visibleTo(draft.device(), draft.id())).isEmpty();
    assertThat(follow.look(old)).isEmpty();
    String page = token(ears.last(AddressChanged.class).page().toString());
    assertThat(follow.handle(page, desk.browser()).orElseThrow().answers().first("email"))
        .isEqualTo("new8@example.org");
    askCode("new8@example.org");
    assertThat(ears.code()).isNotNull();
  }

  @Test
  void aLinkOfAChangeThatEndedConfirmsNothing() {
    Draft draft = desk.submitted(desk.posting(""), "c12@example.org");
    changeEmail.request(draft.device(), draft.id(), "typo12@example.org", Desk.asker());
    String mistaken = ears.change(Receiver.NEW_ADDRESS);
    changeEmail.request(draft.device(), draft.id(), "new12@example.org", Desk.asker());
    assertThat(confirmEmail.handle(mistaken)).isInstanceOf(EmailChangeResult.LinkExpired.class);
    String current = ears.change(Receiver.CURRENT_ADDRESS);
    String next = ears.change(Receiver.NEW_ADDRESS);
    confirmEmail.handle(next);
    assertThat(changeEmail.cancel(draft.device(), draft.id())).isTrue();
    assertThat(changeEmail.cancel(draft.device(), draft.id())).isFalse();
    assertThat(confirmEmail.handle(current)).isInstanceOf(EmailChangeResult.LinkExpired.class);
    assertThat(email(draft)).isEqualTo("c12@example.org");
    assertThatThrownBy(() -> changeEmail.cancel(desk.browser(), draft.id()))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void aCodeAnswersForEveryApplicationOfTheAddress() {
    Draft here = desk.submitted(desk.posting(""), "c13@example.org");
    var there = desk.posting("");
    Draft one = desk.submitted(there, "c13@example.org");
    Draft other = desk.submitted(there, "c13@example.org");
    askCode("c13@example.org");
    assertThat(signIn.handle("c13@example.org", ears.code().code(), asker, null))
        .isInstanceOf(SignInResult.SignedIn.class);
    assertThat(address(here).confirmedAt()).isNotNull();
    assertThat(address(one).answeredAt()).isNotNull();
    assertThat(address(one).confirmedAt()).isNull();
    assertThat(address(other).confirmedAt()).isNull();
  }

  private Application.Address address(Draft draft) {
    return rows.find(draft.id()).orElseThrow().address();
  }

  @Test
  void anAddressThatHasAnApplicationCanBeTakenAndTheOneThatCountsStays() {
    var posting = desk.posting("");
    Draft first = desk.submitted(posting, "c9@example.org");
    desk.answer(first);
    Draft draft = desk.submitted(posting, "c10@example.org");
    changeEmail.request(draft.device(), draft.id(), "c9@example.org", Desk.asker());
    confirmEmail.handle(ears.change(Receiver.CURRENT_ADDRESS));
    assertThat(confirmEmail.handle(ears.change(Receiver.NEW_ADDRESS)))
        .isInstanceOf(EmailChangeResult.Changed.class);
    assertThat(email(draft)).isEqualTo("c9@example.org");
    assertThat(address(draft).answeredAt()).isNotNull();
    assertThat(address(draft).confirmedAt()).isNull();
    assertThat(address(first).confirmedAt()).isNotNull();
  }

  @Test
  void aLinkThatConfirmsOpensNothing() {
    Draft draft = desk.submitted(desk.posting(""), "c11@example.org");
    changeEmail.request(draft.device(), draft.id(), "new11@example.org", Desk.asker());
    assertThat(follow.handle(ears.change(Receiver.NEW_ADDRESS), desk.browser())).isEmpty();
    assertThatThrownBy(
            () -> changeEmail.request(desk.browser(), draft.id(), "x@example.org", Desk.asker()))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> requestLink.handle(desk.browser(), draft.id(), Desk.asker()))
        .isInstanceOf(NotVisible.class);
  }

  private static Device signedIn(SignInResult answer) {
    return ((SignInResult.SignedIn) answer).device();
  }

  private String email(Draft draft) {
    return rows.find(draft.id()).orElseThrow().answers().first("email");
  }

  static String token(String url) {
    var match = Pattern.compile("[A-Za-z0-9_-]{43}$").matcher(url);
    assertThat(match.find()).isTrue();
    return match.group();
  }
}
