package org.vivier.authoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.authoring.WriteDraft.Result;
import org.vivier.format.FormatRules;
import org.vivier.format.Language;
import org.vivier.format.Message;
import org.vivier.format.PostingQuestion;
import org.vivier.platform.record.Actor;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.CriterionId;

/**
 * The questions that a posting asks of its own. They stand in the front matter of both languages,
 * as in a folder's files: what reads those reads these, and a change after publishing makes a new
 * form and keeps the answers that were given.
 */
@Component
public class AskQuestions {
  private static final Set<String> RULES =
      Set.of(FormatRules.QUESTION_MALFORMED, FormatRules.QUESTIONS_DIFFER);

  private final WriteDraft write;
  private final CheckDraft check;
  private final QuestionCriteria criteria;

  AskQuestions(WriteDraft write, CheckDraft check, QuestionCriteria criteria) {
    this.write = write;
    this.check = check;
    this.criteria = criteria;
  }

  /** The questions of a text, as they are understood; those with a fault are not among them. */
  public List<PostingQuestion> of(SelectionProcess process, DraftText text) {
    return check.questions(process, text);
  }

  /** What is wrong with the questions of a text. */
  public List<Message> faults(SelectionProcess process, DraftText text) {
    return check.handle(process, text).stream()
        .filter(remark -> RULES.contains(remark.rule()))
        .map(Remark::message)
        .distinct()
        .toList();
  }

  /** A text with these questions instead of its own. */
  public static DraftText with(DraftText text, List<PostingQuestion> questions) {
    return new DraftText(
        side(text.english(), questions, Language.EN), side(text.french(), questions, Language.FR));
  }

  private static DraftSide side(
      DraftSide side, List<PostingQuestion> questions, Language language) {
    return new DraftSide(
        side.title(),
        side.description(),
        side.body(),
        QuestionLines.replace(side.more(), questions, language));
  }

  /**
   * Saves them as a new version.
   *
   * @param base the version that was seen
   * @param about which criterion each screening question is about
   */
  @Transactional
  public Result handle(
      SelectionProcess process,
      int base,
      DraftText text,
      Map<String, CriterionId> about,
      Actor by) {
    Result result = write.save(process.id(), base, text, by);
    if (result instanceof Result.Written) {
      criteria.replace(process.id(), new TreeMap<>(about));
    }
    return result;
  }
}
