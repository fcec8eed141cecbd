package org.vivier.pools.candidate;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.candidate.AnswerQuestion.Question;

/** The question of a letter: looking at it answers nothing, a button does. */
@Controller
class PoolQuestionController {
  private static final String TOKEN = "{token}";

  private final AnswerQuestion answer;
  private final CandidatePoolResponses responses;

  PoolQuestionController(AnswerQuestion answer, CandidatePoolResponses responses) {
    this.answer = answer;
    this.responses = responses;
  }

  /** Changes nothing: programs that look for harmful mail follow links, too. */
  @GetMapping({PoolQuestionPaths.EN + TOKEN, PoolQuestionPaths.FR + TOKEN})
  ResponseEntity<byte[]> look(HttpServletRequest request, @PathVariable String token) {
    Language language = LanguageChoice.of(request);
    Question question = answer.find(token).orElseThrow(OwnMemberships::missing);
    boolean rejected = RejectedForms.among(request);
    return responses.page(
        rejected ? HttpStatus.FORBIDDEN : HttpStatus.OK,
        "question",
        new PoolQuestionPage(
            responses.frame(
                language,
                Words.of(language).text("pools.question.title"),
                PoolQuestionPaths.of(language, token),
                PoolQuestionPaths.of(language.other(), token)),
            FormToken.of(request),
            question.pool().name().in(language),
            Day.of(question.pool().validUntil(), language),
            question.answer(),
            rejected));
  }

  @PostMapping({PoolQuestionPaths.EN + TOKEN, PoolQuestionPaths.FR + TOKEN})
  ResponseEntity<byte[]> send(HttpServletRequest request, @PathVariable String token) {
    @Nullable String typed = request.getParameter("answer");
    boolean known = "yes".equals(typed) || "no".equals(typed);
    if (known && !answer.handle(token, "yes".equals(typed))) {
      throw OwnMemberships.missing();
    }
    return responses.redirect(PoolQuestionPaths.of(LanguageChoice.of(request), token));
  }
}
