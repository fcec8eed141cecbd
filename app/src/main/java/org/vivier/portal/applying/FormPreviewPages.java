package org.vivier.portal.applying;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.documents.ReceiveDocument;
import org.vivier.format.Language;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.ApplicationForms;
import org.vivier.forms.FormPage;
import org.vivier.forms.FormPreview;
import org.vivier.forms.Question;
import org.vivier.platform.page.Templates;
import org.vivier.platform.words.Words;
import org.vivier.portal.CandidateResponses;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.WritePosting;

/** Shows the form of a posting before it is public, with the fields that candidates fill in. */
@Component
class FormPreviewPages implements FormPreview {
  private final ApplicationForms forms;
  private final CandidateResponses responses;
  private final Templates templates;
  private final ReceiveDocument receive;

  FormPreviewPages(
      ApplicationForms forms,
      CandidateResponses responses,
      Templates templates,
      ReceiveDocument receive) {
    this.forms = forms;
    this.responses = responses;
    this.templates = templates;
    this.receive = receive;
  }

  @Override
  public byte[] page(WritePosting.Preview preview, Language language) {
    PublicPosting posting = preview.posting();
    ApplicationForm form = forms.of(posting);
    Words words = Words.of(language);
    String job = posting.text(language).title();
    return templates.render(
        "portal/preview",
        new FormPreviewPage(
            responses.frame(
                posting,
                language,
                words.text("portal.preview.title"),
                words.text("portal.start.description", job),
                "",
                ""),
            job,
            form.pages().stream()
                .map(page ->
                    new FormPreviewPage.Part(
                        words.text("portal.page." + page.key()), fields(form, page, language)))
                .toList()));
  }

  private List<QuestionField> fields(ApplicationForm form, FormPage page, Language language) {
    return page.questions().stream().map(question -> field(form, question, language)).toList();
  }

  private QuestionField field(ApplicationForm form, Question question, Language language) {
    QuestionField.@Nullable FileField file =
        question.type() == Question.Type.FILE
            ? new QuestionField.FileField(null, "", receive.limit() >> 20)
            : null;
    return new QuestionField(
        question,
        language,
        List.of(),
        null,
        file,
        QuestionsPages.condition(form, question, language).orElse(null));
  }
}
