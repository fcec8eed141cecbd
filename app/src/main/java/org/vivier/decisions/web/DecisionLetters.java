package org.vivier.decisions.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.staff.Addressee;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.decisions.Answer;
import org.vivier.decisions.HoldTime;
import org.vivier.decisions.deciding.Choice;
import org.vivier.decisions.letters.PreviewLetter;
import org.vivier.processes.ProcessId;

/** Letters that nobody has sent yet, for whoever writes them. */
@Component
class DecisionLetters {
  private final CandidateLetters letters;
  private final PreviewLetter preview;
  private final HoldTime hold;

  DecisionLetters(CandidateLetters letters, PreviewLetter preview, HoldTime hold) {
    this.letters = letters;
    this.preview = preview;
    this.hold = hold;
  }

  /** As it would leave; null when there is nobody to write to any more. */
  DecisionView.@Nullable Letter of(Answer answer, Choice choice) {
    var outcome = choice.outcome();
    return outcome == null
        ? null
        : letters
            .find(answer.application())
            .map(to ->
                DecisionView.Letter.of(
                    preview.of(to, outcome, choice.reason()), to.language().tag()))
            .orElse(null);
  }

  /** Whom the letter is for; empty when there is nobody to write to any more. */
  Optional<Addressee> to(Answer answer) {
    return letters.find(answer.application());
  }

  /** How long a letter of this process can be taken back. */
  long holdMinutes(ProcessId process) {
    return hold.of(process).toMinutes();
  }
}
