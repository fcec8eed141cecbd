package org.vivier.authoring;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.forms.FormPreview;
import org.vivier.postings.PostingPreview;
import org.vivier.postings.WritePosting;
import org.vivier.processes.SelectionProcess;

/** Shows the newest version of a draft as candidates will see it, in the public site's own page. */
@Component
public class PreviewDraft {
  private final PostingDrafts drafts;
  private final Compose compose;
  private final WritePosting write;
  private final PostingPreview preview;
  private final FormPreview forms;
  private final Clock clock;

  PreviewDraft(
      PostingDrafts drafts,
      Compose compose,
      WritePosting write,
      PostingPreview preview,
      FormPreview forms,
      Clock clock) {
    this.forms = forms;
    this.drafts = drafts;
    this.compose = compose;
    this.write = write;
    this.preview = preview;
    this.clock = clock;
  }

  /** The page of one language; empty when nothing is written here. */
  public Optional<byte[]> handle(SelectionProcess process, Language language) {
    return composed(process).map(shown -> preview.page(shown, language));
  }

  /** The form that people fill in who apply; empty when nothing is written here. */
  public Optional<byte[]> form(SelectionProcess process, Language language) {
    return composed(process).map(shown -> forms.page(shown, language));
  }

  private Optional<WritePosting.Preview> composed(SelectionProcess process) {
    return drafts
        .latest(process.id())
        .map(draft ->
            compose.of(new Compose.Wanted(process, draft.text(), false, clock.instant(), false)))
        .flatMap(composed -> Optional.ofNullable(write.preview(composed.text())));
  }
}
