package org.vivier.portal.mine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationState;
import org.vivier.applications.FurtherPages.FurtherPage;
import org.vivier.letters.ReceivedLetter;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Moment;
import org.vivier.portal.AnswerSection;

/**
 * The candidate's page: where an application stands, and everything that belongs to it.
 *
 * @param job the job's title
 * @param positionPath the posting; null when it is not shown any more
 * @param standing where it stands
 * @param can what can be done now
 * @param paths where
 * @param sections what counts, in words
 * @param versions everything that was submitted, oldest first
 * @param messages what was written to and fro
 * @param letters what was written to them, newest first
 * @param history what happened, oldest first
 * @param email where letters go
 * @param nextEmail where they are to go once both addresses confirm, or null
 * @param disowned whether the owner of that address said that the application is not theirs
 * @param accommodation what became of a request for accommodation, in words, or null
 * @param declaration where those who qualified may declare themselves once more, or null
 * @param further more pages about it
 * @param contact for questions
 * @param done what was just done, in words, or null
 * @param rejected whether a form came without a valid token
 */
public record MyApplicationPage(
    PageFrame frame,
    FormToken token,
    String job,
    @Nullable String positionPath,
    Status standing,
    Can can,
    Paths paths,
    List<AnswerSection> sections,
    List<Version> versions,
    Messages messages,
    List<Letter> letters,
    List<Happening> history,
    String email,
    @Nullable String nextEmail,
    boolean disowned,
    @Nullable String accommodation,
    @Nullable String declaration,
    List<FurtherPage> further,
    String contact,
    @Nullable String done,
    boolean rejected) {

  /**
   * Where it stands.
   *
   * @param text the state in words
   * @param next what happens next, in words
   * @param submittedAt null only for what never was
   * @param replyBy the day by which they hear, in words; null once they have
   * @param answeredAt when the letter left that tells it, or null
   * @param posting where the posting stands
   */
  public record Status(
      ApplicationState state,
      String reference,
      String text,
      String next,
      @Nullable Moment submittedAt,
      @Nullable String replyBy,
      @Nullable Moment answeredAt,
      org.vivier.portal.ApplicationWindow posting) {

    /** Colour of its tag. */
    public String kind() {
      return state.counts() && answeredAt == null ? "success" : "neutral";
    }
  }

  /**
   * What can be done now.
   *
   * @param correct change what was submitted
   * @param send send changes that were made and not sent
   * @param ask ask for an accommodation
   */
  public record Can(
      boolean correct, boolean send, boolean withdraw, boolean reinstate, boolean ask) {}

  /** Where each thing is done. */
  public record Paths(
      String change,
      String check,
      String discard,
      String withdrawal,
      String reinstatement,
      String language,
      String email,
      String accommodation,
      String archive,
      String erasure,
      String all,
      String signOut) {}

  /** What was submitted at one time. */
  public record Version(int number, Moment at, String path) {}

  /**
   * The conversation with the people who hire.
   *
   * @param path where it stands
   * @param count of messages from both sides
   * @param unseen how many were not opened yet
   */
  public record Messages(String path, int count, int unseen) {}

  /** A letter, with when it was written. */
  public record Letter(ReceivedLetter letter, Moment at) {}

  /** Something that happened, in words. */
  public record Happening(Moment at, String text) {}
}
