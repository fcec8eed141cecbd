package org.vivier.decisions.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.staff.Addressee;
import org.vivier.assessment.rating.Consensus;
import org.vivier.assessment.rating.QuotedEvidence;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Ground;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.processes.Bilingual;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.CriterionId;

/**
 * What a reason begins with, in the candidate's language: the criterion's text, the passages that
 * were quoted, and what was written of them. Whoever decides edits it.
 */
@Component
public class Suggestion {
  private static final String BLANK = "\n\n";

  private final Criteria criteria;
  private final BoardFindings findings;
  private final QuotedEvidence evidence;

  Suggestion(Criteria criteria, BoardFindings findings, QuotedEvidence evidence) {
    this.criteria = criteria;
    this.findings = findings;
    this.evidence = evidence;
  }

  /** The same for one application of which the board may have written something. */
  public String of(SelectionProcess process, Choice choice, Addressee to) {
    String paragraph = of(process, choice, to.language());
    boolean onMerit =
        choice.outcome() == DecisionOutcome.ELIMINATED && choice.ground() == Ground.MERIT;
    return paragraph.isEmpty() || !onMerit
        ? paragraph
        : findings
            .of(process.id(), to.application(), to.dataKey())
            .failed(choice.criterion())
            .map(said -> grown(paragraph, to, said))
            .orElse(paragraph);
  }

  private String grown(String paragraph, Addressee to, Consensus said) {
    Words words = Words.of(to.language());
    QuotedEvidence.Found found = evidence.of(to.application(), to.dataKey(), said);
    List<String> parts = new ArrayList<>(List.of(paragraph));
    if (!found.quotes().isEmpty()) {
      parts.add(
          words.text(
              "decisions.suggestion.evidence",
              found.quotes().stream()
                  .map(quote -> words.text("decisions.suggestion.quote", quote))
                  .collect(Collectors.joining(words.text("decisions.suggestion.and")))));
    }
    parts.addAll(found.reasons());
    while (parts.size() > 1 && String.join(BLANK, parts).length() > CheckChoice.LONGEST_REASON) {
      parts.removeLast();
    }
    return String.join(BLANK, parts);
  }

  /** Empty as long as it isn't said what the decision rests on. */
  public String of(SelectionProcess process, Choice choice, Language language) {
    var outcome = choice.outcome();
    Ground ground = choice.ground();
    if (outcome == null || ground == null || !outcome.grounds().contains(ground)) {
      return "";
    }
    Words words = Words.of(language);
    String key = "decisions.suggestion." + outcome.code() + "-" + ground.code();
    return switch (ground) {
      case MERIT ->
          switch (outcome) {
            case ELIMINATED ->
                criterion(process, choice.criterion())
                    .map(text -> words.text(key, text.in(language)))
                    .orElse("");
            default -> words.text(key);
          };
      case AREA -> {
        Bilingual area = process.facts().area();
        yield area == null ? words.text(key) : words.text(key + "-named", area.in(language));
      }
      default -> words.text(key);
    };
  }

  private Optional<Bilingual> criterion(SelectionProcess process, @Nullable CriterionId id) {
    return Optional.ofNullable(id)
        .flatMap(known -> criteria.find(process.id(), known))
        .filter(Criterion::essential)
        .map(found -> found.written().text());
  }
}
