package org.vivier.portal.mine;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.access.DeviceCookie;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.GivenAnswer;
import org.vivier.applications.ToldAnswers;
import org.vivier.format.Language;
import org.vivier.messages.Conversations;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.portal.ApplicationWindow;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.signin.SignInPages;

/** All applications of a browser; one that knows none can ask for a code. */
@Controller
class MyApplicationsController {
  private static final String ENGLISH = "/en/my-applications";
  private static final String FRENCH = "/fr/mes-candidatures";

  private final Drafts drafts;
  private final DeviceCookie cookie;
  private final SignInPages signIn;
  private final CandidateResponses responses;
  private final ToldAnswers told;
  private final Conversations conversations;

  MyApplicationsController(
      Drafts drafts,
      DeviceCookie cookie,
      SignInPages signIn,
      CandidateResponses responses,
      ToldAnswers told,
      Conversations conversations) {
    this.drafts = drafts;
    this.cookie = cookie;
    this.signIn = signIn;
    this.responses = responses;
    this.told = told;
    this.conversations = conversations;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(CandidateRequest request) {
    List<Draft> all = drafts.all(request);
    return all.isEmpty()
        ? signIn.ask(request, HttpStatus.OK, "", null)
        : responses.page(HttpStatus.OK, "mine", page(request, all));
  }

  @PostMapping({ENGLISH + "/sign-out", FRENCH + "/deconnexion"})
  ResponseEntity<byte[]> signOut(CandidateRequest request, HttpServletResponse response) {
    cookie.forget(request.request(), response);
    return responses.redirect(
        MyApplicationPaths.all(request.language()) + "?done=" + FlashMessage.SIGNED_OUT.code());
  }

  /** A form without a valid token arrives here as well. */
  @GetMapping({ENGLISH + "/sign-out", FRENCH + "/deconnexion"})
  ResponseEntity<byte[]> backToAll(CandidateRequest request) {
    return responses.redirect(MyApplicationPaths.all(request.language()));
  }

  private MyApplicationsPage page(CandidateRequest request, List<Draft> all) {
    Language language = request.language();
    List<ApplicationId> ids = all.stream().map(Draft::id).toList();
    Map<ApplicationId, GivenAnswer> answers = told.to(ids);
    Map<ApplicationId, Integer> unseen = conversations.unseen(ids);
    return new MyApplicationsPage(
        responses.frame(
            language,
            request.words().text("portal.mine.title"),
            request.words().text("portal.mine.description"),
            MyApplicationPaths.all(language),
            MyApplicationPaths.all(language.other())),
        request.token(),
        all.stream()
            .map(found ->
                row(found, answers.get(found.id()), unseen.getOrDefault(found.id(), 0), language))
            .toList(),
        signIn.done(request),
        MyApplicationPaths.signOut(language),
        MyApplicationPaths.signIn(language));
  }

  private static MyApplicationsPage.Row row(
      Draft found, @Nullable GivenAnswer told, int unseen, Language language) {
    Application application = found.application();
    return new MyApplicationsPage.Row(
        found.job(language),
        application.reference(),
        GivenAnswer.standing(application.state(), told, language),
        date(found, told, language),
        unseen == 0 ? null : Words.of(language).text("portal.messages.unseen", unseen),
        application.isDraft()
            ? found.path(found.next(), language)
            : MyApplicationPaths.one(language, found.id()));
  }

  private static @Nullable String date(Draft found, @Nullable GivenAnswer told, Language language) {
    Words words = Words.of(language);
    ApplicationWindow standing = found.standing(language);
    @Nullable Moment at = standing.at();
    var replyBy = found.application().times().replyBy();
    return switch (found.application().state()) {
      case DRAFT ->
          at == null ? null : words.text("portal.mine.date-" + standing.word(), at.wording());
      case SUBMITTED ->
          replyBy == null || (told != null && !told.goesOn())
              ? null
              : words.text("portal.mine.dateReply", Moment.date(replyBy, language));
      case WITHDRAWN, REMOVED, ERASED -> null;
    };
  }
}
