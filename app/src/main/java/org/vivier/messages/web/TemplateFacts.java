package org.vivier.messages.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.staff.Addressee;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.format.Language;
import org.vivier.messages.ContactableApplication;
import org.vivier.messages.templates.Placeholder;
import org.vivier.platform.words.Moment;
import org.vivier.postings.Postings;

/** What is filled into a template for one candidate. */
@Component
class TemplateFacts {
  private final CandidateLetters letters;
  private final Postings postings;

  TemplateFacts(CandidateLetters letters, Postings postings) {
    this.letters = letters;
    this.postings = postings;
  }

  /**
   * In the words of one language.
   *
   * @param name of the candidate, or null when it isn't known
   * @param sender of whoever writes
   */
  Map<Placeholder, String> of(
      ContactableApplication where, @Nullable String name, String sender, Language language) {
    Map<Placeholder, String> facts = new EnumMap<>(Placeholder.class);
    facts.put(Placeholder.REFERENCE, where.reference());
    facts.put(Placeholder.SENDER, sender);
    Optional.ofNullable(name).ifPresent(known -> facts.put(Placeholder.NAME, known));
    postings
        .lastPublic(where.posting())
        .ifPresent(posting -> facts.put(Placeholder.JOB, posting.text(language).title()));
    letters.find(where.application()).ifPresent(to -> add(facts, to, language));
    return facts;
  }

  private static void add(Map<Placeholder, String> facts, Addressee to, Language language) {
    facts.put(Placeholder.CONTACT, to.contact());
    facts.put(Placeholder.REPLY_BY, Moment.date(to.replyBy(), language));
  }
}
