package org.vivier.cli.tryout;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vivier.authoring.DraftSide;
import org.vivier.authoring.DraftText;
import org.vivier.authoring.PostingDrafts;
import org.vivier.authoring.Sources;
import org.vivier.authoring.WriteDraft;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;

/** Writes the postings of invented processes that no sample posting advertises. */
@Component
class SampleTexts {
  private final Sources sources;
  private final PostingDrafts drafts;
  private final WriteDraft write;

  SampleTexts(Sources sources, PostingDrafts drafts, WriteDraft write) {
    this.sources = sources;
    this.drafts = drafts;
    this.write = write;
  }

  /** Writes it in both languages. */
  void write(ProcessId process, SampleProcess sample, Actor by) {
    sources.begin(process, by);
    int begun = drafts.latest(process).orElseThrow().number();
    DraftText text = new DraftText(side(sample, Language.EN), side(sample, Language.FR));
    if (!(write.save(process, begun, text, by) instanceof WriteDraft.Result.Written)) {
      throw new IllegalStateException("the text was not saved");
    }
  }

  private static DraftSide side(SampleProcess sample, Language language) {
    int half = language == Language.EN ? 0 : 1;
    String duties =
        sample.all("duty").stream()
            .map(duty -> "- " + duty.get(half))
            .collect(Collectors.joining("\n"));
    String body =
        language == Language.EN
            ? "## What you would do\n\n%s\n\n## What you need\n\n{{criteria:essential}}\n"
            : "## Ce que vous ferez\n\n%s\n\n## Ce qu’il vous faut\n\n{{criteria:essential}}\n";
    return DraftSide.typed(
        sample.title().in(language),
        sample.all("lead").getFirst().get(half),
        body.formatted(duties),
        "");
  }
}
