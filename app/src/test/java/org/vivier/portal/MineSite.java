package org.vivier.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.vivier.access.AccessRequests;
import org.vivier.applications.signin.AnswerAccessRequest;
import org.vivier.correspondence.Mailbox;
import org.vivier.correspondence.text.PlainText;

/** The running program with an application that was submitted, and the letters it caused. */
public abstract class MineSite extends ApplySite {
  @Autowired private Mailbox mailbox;
  @Autowired private AccessRequests requests;
  @Autowired private AnswerAccessRequest answerRequest;

  /** Jordan's address, another one for each test: letters of others are not taken for theirs. */
  public final String email = "jordan-" + UUID.randomUUID() + "@example.org";

  /** A complete draft of Jordan's; its address. */
  protected String completed(Visitor visitor, String start) {
    Map<String, String> jordan = new HashMap<>(JORDAN);
    jordan.put("email", email);
    return complete(visitor, start, jordan);
  }

  /** Applies; the address of the candidate's page. */
  protected String submitted(Visitor visitor, String start) {
    String draft = completed(visitor, start);
    submit(visitor, draft);
    return mine(draft);
  }

  /** The candidate's page of a draft's address. */
  protected static String mine(String draft) {
    return draft.replace("/en/apply/", "/en/my-applications/");
  }

  /** The draft's address of a candidate's page. */
  protected static String draft(String mine) {
    return mine.replace("/en/my-applications/", "/en/apply/");
  }

  /** Presses a button that stands on the candidate's page. */
  protected static void press(
      Visitor visitor, String mine, String path, Map<String, String> fields) {
    assertThat(Visitor.location(visitor.post(mine + path, visitor.page(mine), fields)))
        .startsWith(mine);
  }

  protected static String tag(Document page) {
    return page.select(".mine-standing .tag").text();
  }

  /** What a pattern finds in the newest letter to an address that has it. */
  protected String inLetter(String address, String pattern) {
    return letters(address).stream()
        .flatMap(text -> Pattern.compile(pattern).matcher(text).results())
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  /** The words of letters, newest first. */
  protected List<String> letters(String address) {
    // The scheduler may have begun already; then this waits for it.
    requests.waiting().forEach(answerRequest::handle);
    return mailbox.newest().stream()
        .filter(letter -> address.equals(letter.address()))
        .flatMap(letter ->
            Stream.ofNullable(letter.text()).map(text -> PlainText.of(text, letter.language())))
        .toList();
  }
}
