package org.vivier.portal.mine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.signin.SignInPages;

/** Makes the page with all applications of a browser. */
@Component
class MyApplicationsPages {
  private final ToldAnswers told;
  private final Conversations conversations;
  private final SignInPages signIn;
  private final CandidateResponses responses;

  MyApplicationsPages(
      ToldAnswers told,
      Conversations conversations,
      SignInPages signIn,
      CandidateResponses responses) {
    this.told = told;
    this.conversations = conversations;
    this.signIn = signIn;
    this.responses = responses;
  }

  MyApplicationsPage of(CandidateRequest request, List<Draft> all) {
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
