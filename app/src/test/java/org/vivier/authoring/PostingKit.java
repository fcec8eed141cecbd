package org.vivier.authoring;

import org.springframework.context.ApplicationContext;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.notices.Notice;
import org.vivier.platform.record.Actor;
import org.vivier.postings.Catalogue;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ProcessKit;
import org.vivier.testing.TablesOwner;

/** Writes postings for tests, by the verbs that everybody uses. Sentences are invented. */
public final class PostingKit {
  public static final String ENGLISH =
      """
      ## What you would do

      You decide with your team what to build next, and say openly what you left out.

      You speak each month with three people who use the product.

      ## What you need

      {{criteria:essential}}
      """;

  public static final String FRENCH =
      """
      ## Ce que vous ferez

      Vous décidez avec votre équipe de la prochaine chose à construire, et vous dites ouvertement ce que vous laissez de côté.

      Vous parlez chaque mois avec trois personnes qui utilisent le produit.

      ## Ce qu’il vous faut

      {{criteria:essential}}
      """;

  private PostingKit() {}

  /** A text of which the checker has nothing to say that would block. */
  public static DraftText sound() {
    return text(ENGLISH, FRENCH);
  }

  /** The same with other bodies. */
  public static DraftText text(String english, String french) {
    return new DraftText(
        DraftSide.typed(
            "Product manager",
            "Decides what a digital product does next, with the people who use it.",
            english,
            ""),
        DraftSide.typed(
            "Gestionnaire de produit",
            "Décide de ce que fera un produit numérique, avec les personnes qui l’utilisent.",
            french,
            ""));
  }

  /** Gives a process a posting that may be published. */
  public static Draft write(ApplicationContext context, ProcessId process, Actor by) {
    context.getBean(Sources.class).begin(process, by);
    Draft begun = context.getBean(PostingDrafts.class).latest(process).orElseThrow();
    return save(context, process, begun.number(), sound(), by);
  }

  /** Leaves nothing of earlier tests, neither of processes nor of what was published here. */
  public static void empty(ApplicationContext context) {
    new ProcessKit(context).empty();
    DatabaseAccess access = context.getBean(DatabaseAccess.class);
    TablesOwner.empty(access, "text_block", "checker_settings");
    TablesOwner.of(access).sql("delete from posting where origin = 'editor'").update();
    context.publishEvent(new Notice(Catalogue.TOPIC));
  }

  /** Saves a text; fails when it was refused. */
  public static Draft save(
      ApplicationContext context, ProcessId process, int base, DraftText text, Actor by) {
    WriteDraft.Result result = context.getBean(WriteDraft.class).save(process, base, text, by);
    return result instanceof WriteDraft.Result.Written(Draft draft) ? draft : fail(result);
  }

  private static Draft fail(WriteDraft.Result result) {
    throw new AssertionError(result.toString());
  }
}
