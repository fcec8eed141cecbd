package org.vivier.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Invisible;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CleanText;

/** Writes a text block anew, in both languages at once. What is public keeps the words it had. */
@Component
public class ChangeTextBlock {
  public static final int LONGEST_TITLE = 200;
  public static final int LONGEST_BODY = 20_000;
  private static final Pattern CODE = Pattern.compile("[a-z]{1,20}(-[a-z]{1,20}){0,4}");
  private static final int LONGEST_CODE = 40;

  private final TextBlocks blocks;
  private final DraftJournal journal;

  ChangeTextBlock(TextBlocks blocks, DraftJournal journal) {
    this.blocks = blocks;
    this.journal = journal;
  }

  /** Whether texts may refer to a block by this. */
  public static boolean isCode(String code) {
    return CODE.matcher(code).matches() && code.length() <= LONGEST_CODE;
  }

  /** What is wrong with a field. */
  public enum Fault {
    MISSING,
    TOO_LONG,
    TAGS,
    REFERENCE,
    STALE
  }

  /**
   * Writes it.
   *
   * @param seen the version that whoever changes it has seen; 0 for a new one
   * @return what is wrong, by field; nothing when it was done
   */
  @Transactional
  public Map<String, Fault> handle(
      String code, int seen, Bilingual title, Bilingual body, Actor by) {
    Map<String, Fault> faults = new TreeMap<>();
    Bilingual cleanTitle =
        new Bilingual(CleanText.line(title.english()), CleanText.line(title.french()));
    Bilingual cleanBody =
        new Bilingual(CleanText.lines(body.english()), CleanText.lines(body.french()));
    for (Language language : Language.values()) {
      look(faults, "title-" + language.tag(), cleanTitle.in(language), LONGEST_TITLE);
      look(faults, "body-" + language.tag(), cleanBody.in(language), LONGEST_BODY);
    }
    if (faults.isEmpty()) {
      if (blocks.add(code, seen, cleanTitle, cleanBody, by)) {
        journal.block(code, seen + 1, by);
      } else {
        faults.put("form", Fault.STALE);
      }
    }
    return faults;
  }

  private static void look(Map<String, Fault> faults, String field, String text, int longest) {
    List<Fault> found = new ArrayList<>();
    if (Invisible.only(text)) {
      found.add(Fault.MISSING);
    } else if (text.length() > longest) {
      found.add(Fault.TOO_LONG);
    } else if (CleanText.hasTags(text)) {
      found.add(Fault.TAGS);
    } else if (text.contains("{{")) {
      found.add(Fault.REFERENCE);
    }
    found.forEach(fault -> faults.put(field, fault));
  }
}
