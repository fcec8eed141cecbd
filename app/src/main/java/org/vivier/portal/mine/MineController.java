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
import org.vivier.portal.Desk;
import org.vivier.portal.Done;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.MinePaths;
import org.vivier.portal.Standing;
import org.vivier.portal.Visit;
import org.vivier.portal.signin.SignInPages;

/** All applications of a browser; one that knows none can ask for a code. */
@Controller
class MineController {
  private static final String ENGLISH = "/en/my-applications";
  private static final String FRENCH = "/fr/mes-candidatures";

  private final Drafts drafts;
  private final DeviceCookie cookie;
  private final SignInPages signIn;
  private final Desk desk;
  private final ToldAnswers told;
  private final Conversations conversations;

  MineController(
      Drafts drafts,
      DeviceCookie cookie,
      SignInPages signIn,
      Desk desk,
      ToldAnswers told,
      Conversations conversations) {
    this.drafts = drafts;
    this.cookie = cookie;
    this.signIn = signIn;
    this.desk = desk;
    this.told = told;
    this.conversations = conversations;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(Visit visit) {
    List<Draft> all = drafts.all(visit);
    return all.isEmpty()
        ? signIn.ask(visit, HttpStatus.OK, "", null)
        : desk.page(HttpStatus.OK, "mine", page(visit, all));
  }

  @PostMapping({ENGLISH + "/sign-out", FRENCH + "/deconnexion"})
  ResponseEntity<byte[]> signOut(Visit visit, HttpServletResponse response) {
    cookie.forget(visit.request(), response);
    return desk.redirect(MinePaths.all(visit.language()) + "?done=" + Done.SIGNED_OUT.code());
  }

  /** A form without a valid token arrives here as well. */
  @GetMapping({ENGLISH + "/sign-out", FRENCH + "/deconnexion"})
  ResponseEntity<byte[]> backToAll(Visit visit) {
    return desk.redirect(MinePaths.all(visit.language()));
  }

  private MineListPage page(Visit visit, List<Draft> all) {
    Language language = visit.language();
    List<ApplicationId> ids = all.stream().map(Draft::id).toList();
    Map<ApplicationId, GivenAnswer> answers = told.to(ids);
    Map<ApplicationId, Integer> unseen = conversations.unseen(ids);
    return new MineListPage(
        desk.frame(
            language,
            visit.words().text("portal.mine.title"),
            visit.words().text("portal.mine.description"),
            MinePaths.all(language),
            MinePaths.all(language.other())),
        visit.token(),
        all.stream()
            .map(found ->
                row(found, answers.get(found.id()), unseen.getOrDefault(found.id(), 0), language))
            .toList(),
        signIn.done(visit),
        MinePaths.signOut(language),
        MinePaths.signIn(language));
  }

  private static MineListPage.Row row(
      Draft found, @Nullable GivenAnswer told, int unseen, Language language) {
    Application application = found.application();
    return new MineListPage.Row(
        found.job(language),
        application.reference(),
        GivenAnswer.standing(application.state(), told, language),
        date(found, told, language),
        unseen == 0 ? null : Words.of(language).text("portal.messages.unseen", unseen),
        application.isDraft()
            ? found.path(found.next(), language)
            : MinePaths.one(language, found.id()));
  }

  private static @Nullable String date(Draft found, @Nullable GivenAnswer told, Language language) {
    Words words = Words.of(language);
    Standing standing = found.standing(language);
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
