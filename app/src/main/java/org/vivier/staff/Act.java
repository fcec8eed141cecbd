package org.vivier.staff;

import java.util.Locale;

/** What routes are for. Who may do it: {@link Rights}. */
public enum Act {
  /** See who works here, what they may do, and what they lost. */
  SEE_PEOPLE(Level.ORGANIZATION),
  /** Invite people, see them off, end their sessions. */
  CHANGE_PEOPLE(Level.ORGANIZATION),
  /** Give and take rights. */
  CHANGE_RIGHTS(Level.ORGANIZATION),
  /** Read the journal. */
  READ_JOURNAL(Level.ORGANIZATION),
  /** See what was submitted, without anything personal. */
  SEE_APPLICATIONS(Level.ORGANIZATION),
  /** Read what staff and a candidate write to each other, and write. */
  WRITE_TO_CANDIDATES(Level.SCOPE),
  /** Keep the organization's templates for messages. */
  KEEP_MESSAGE_TEMPLATES(Level.ORGANIZATION),
  /** Let somebody apply after closing. */
  ALLOW_LATE(Level.ORGANIZATION),
  /** Look after letters that came back, and send them again. */
  LOOK_AFTER_LETTERS(Level.ORGANIZATION),
  /** Look at a selection process: its state, its plan, its board. */
  SEE_PROCESS(Level.SCOPE),
  /** Begin selection processes, copy them, keep templates of the organization. */
  MAKE_PROCESSES(Level.ORGANIZATION),
  /** Set up a selection process: facts, criteria, plan, board. */
  SET_UP_PROCESS(Level.SCOPE),
  /** Move a selection process: publish, extend, close, cancel it and so on. */
  MOVE_PROCESS(Level.SCOPE),
  /** See who applied by name, and declare conflicts of interest: those on the board. */
  DECLARE_CONFLICTS(Level.SCOPE),
  /** Write the posting of a selection process, in both languages. */
  WRITE_POSTING(Level.SCOPE),
  /** Accept a finding of the checker for one posting. */
  ACCEPT_FINDING(Level.SCOPE),
  /** Keep the texts that every posting of the organization has. */
  KEEP_TEXT_BLOCKS(Level.ORGANIZATION),
  /** See what was decided and who must still hear, without names. */
  SEE_ANSWERS(Level.SCOPE),
  /** Decide about applications and see to their answers. */
  DECIDE(Level.SCOPE),
  /** Look at a colleague's decision before its letter leaves. */
  CONFIRM_DECISIONS(Level.SCOPE),
  /** Reverse what a candidate was told. */
  REVERSE_DECISIONS(Level.SCOPE),
  /** See who applied in a process, and everything that was submitted. */
  SEE_APPLICANTS(Level.SCOPE),
  /** Begin the assessment of applications, set aside, draw by lot, lift blind mode. */
  CONDUCT_ASSESSMENT(Level.SCOPE),
  /** See how far those who rate agree, of ratings that are open, and rounds of calibration. */
  COMPARE_RATINGS(Level.SCOPE),
  /** See figures of a process: how many came how far, how long it took, who still waits. */
  SEE_REPORTS(Level.SCOPE),
  /** See figures of all processes together. */
  SEE_ORGANIZATION_REPORTS(Level.ORGANIZATION),
  /** See what people declared about themselves, as figures; never for who judged them. */
  SEE_DECLARED(Level.SCOPE),
  /** Say whom they need, and see their own requests and the people who were referred for them. */
  MAKE_REQUESTS(Level.ORGANIZATION),
  /** Look after requests: search pools by name, propose and ask people. */
  ADVISE_REQUESTS(Level.ORGANIZATION),
  /** See how pools and requests are used, in numbers. */
  SEE_REQUEST_REPORTS(Level.ORGANIZATION),
  /** Rate applications that were given to them, and agree on what differs. */
  ASSESS(Level.SCOPE),
  /** See requests for accommodation, and agree on measures with those who asked. */
  AGREE_ON_ACCOMMODATION(Level.SCOPE),
  /** Take the merit file of a process away; with names only for who may see applicants. */
  TAKE_MERIT_FILE(Level.SCOPE),
  /** Take away everything about one person's assessment, for a complaint. */
  TAKE_COMPLAINT_PACK(Level.SCOPE),
  /** See pools, who is in them, and until when. */
  SEE_POOLS(Level.ORGANIZATION),
  /** Make and extend pools, take people in, note placements and language results, link persons. */
  KEEP_POOLS(Level.ORGANIZATION);

  /** Where an act takes place. */
  public enum Level {
    /** In no scope: a role counts that is held for the organization. */
    ORGANIZATION,
    /** In one scope: a role counts that is held there, or for the organization. */
    SCOPE
  }

  private final Level level;

  Act(Level level) {
    this.level = level;
  }

  /** Where it takes place. */
  public Level level() {
    return level;
  }

  /** The name in records: {@code see-people}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
