package org.vivier.portal.mine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationPaths;
import org.vivier.applications.submission.ResolveDuplicates.Choice;
import org.vivier.applications.submission.ResolveDuplicates.One;
import org.vivier.applications.submission.ResolveDuplicates.Several;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.PostingGone;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.RecentPostings;

/** Makes the page on which the owner of an address says which application counts. */
@Component
public class DuplicatesPages {
  private final RecentPostings postings;
  private final CandidateResponses responses;

  public DuplicatesPages(RecentPostings postings, CandidateResponses responses) {
    this.postings = postings;
    this.responses = responses;
  }

  public ResponseEntity<byte[]> of(
      HttpStatus status,
      CandidateRequest request,
      String token,
      Several several,
      List<FieldError> errors) {
    Language language = request.language();
    PublicPosting posting =
        postings.lastPublic(several.letter().posting()).orElseThrow(PostingGone::new);
    DuplicatesPage page =
        new DuplicatesPage(
            responses.frame(
                language,
                request.words().text("portal.settle.title"),
                request.words().text("portal.mine.description"),
                ApplicationPaths.settle(language, token),
                ApplicationPaths.settle(language.other(), token)),
            request.token(),
            posting.text(language).title(),
            several.all().stream()
                .map(one -> row(request, posting, one, errors, responses.letterLeaves()))
                .toList(),
            errors,
            ApplicationPaths.mine(language, token),
            request.rejected());
    return responses.page(status, "mine/settle", page);
  }

  /** The name of the field that belongs to an application. */
  static String field(One one) {
    return "of-" + one.reference();
  }

  private static DuplicatesPage.Row row(
      CandidateRequest request,
      PublicPosting posting,
      One one,
      List<FieldError> errors,
      boolean letterLeaves) {
    String field = field(one);
    return new DuplicatesPage.Row(
        field,
        one.reference(),
        Moment.of(one.submittedAt(), posting.schedule().zone(), request.language()),
        one.name(),
        one.confirmed(),
        choices(request.words(), request.typed(field), letterLeaves),
        FieldError.of(field, errors));
  }

  private static List<org.vivier.platform.page.Choice> choices(
      Words words, String typed, boolean letterLeaves) {
    return Arrays.stream(Choice.values())
        .map(choice -> {
          String code = code(choice);
          return new org.vivier.platform.page.Choice(
              code,
              words.text("portal.settle.choice-" + code),
              words.text("portal.settle.hint-" + hint(choice, letterLeaves)),
              code.equals(typed));
        })
        .toList();
  }

  /** Taking one back is confirmed by a letter. */
  private static String hint(Choice choice, boolean letterLeaves) {
    return choice == Choice.WITHDRAW && !letterLeaves ? code(choice) + "-waiting" : code(choice);
  }

  static String code(Choice choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
