package org.vivier.staff;

import static org.vivier.staff.Act.ACCEPT_FINDING;
import static org.vivier.staff.Act.ADVISE_REQUESTS;
import static org.vivier.staff.Act.AGREE_ON_ACCOMMODATION;
import static org.vivier.staff.Act.ALLOW_LATE;
import static org.vivier.staff.Act.ASSESS;
import static org.vivier.staff.Act.CHANGE_PEOPLE;
import static org.vivier.staff.Act.CHANGE_RIGHTS;
import static org.vivier.staff.Act.COMPARE_RATINGS;
import static org.vivier.staff.Act.CONDUCT_ASSESSMENT;
import static org.vivier.staff.Act.CONFIRM_DECISIONS;
import static org.vivier.staff.Act.DECIDE;
import static org.vivier.staff.Act.DECLARE_CONFLICTS;
import static org.vivier.staff.Act.KEEP_MESSAGE_TEMPLATES;
import static org.vivier.staff.Act.KEEP_POOLS;
import static org.vivier.staff.Act.KEEP_TEXT_BLOCKS;
import static org.vivier.staff.Act.LOOK_AFTER_LETTERS;
import static org.vivier.staff.Act.MAKE_PROCESSES;
import static org.vivier.staff.Act.MAKE_REQUESTS;
import static org.vivier.staff.Act.MOVE_PROCESS;
import static org.vivier.staff.Act.READ_JOURNAL;
import static org.vivier.staff.Act.REVERSE_DECISIONS;
import static org.vivier.staff.Act.SEE_ANSWERS;
import static org.vivier.staff.Act.SEE_APPLICANTS;
import static org.vivier.staff.Act.SEE_APPLICATIONS;
import static org.vivier.staff.Act.SEE_DECLARED;
import static org.vivier.staff.Act.SEE_ORGANIZATION_REPORTS;
import static org.vivier.staff.Act.SEE_PEOPLE;
import static org.vivier.staff.Act.SEE_POOLS;
import static org.vivier.staff.Act.SEE_PROCESS;
import static org.vivier.staff.Act.SEE_REPORTS;
import static org.vivier.staff.Act.SEE_REQUEST_REPORTS;
import static org.vivier.staff.Act.SET_UP_PROCESS;
import static org.vivier.staff.Act.TAKE_COMPLAINT_PACK;
import static org.vivier.staff.Act.TAKE_MERIT_FILE;
import static org.vivier.staff.Act.WRITE_POSTING;
import static org.vivier.staff.Act.WRITE_TO_CANDIDATES;
import static org.vivier.staff.Role.ACCOMMODATION_COORDINATOR;
import static org.vivier.staff.Role.ADMINISTRATOR;
import static org.vivier.staff.Role.ASSESSOR;
import static org.vivier.staff.Role.AUDITOR;
import static org.vivier.staff.Role.CONTENT_AUTHOR;
import static org.vivier.staff.Role.HIRING_MANAGER;
import static org.vivier.staff.Role.HR_ADVISER;

import java.util.Map;
import java.util.Set;

/**
 * The one table that says which role may do what. Nothing is allowed that it doesn't name. Where
 * somebody may do it follows from where they hold the role and from the act's {@link Act.Level}.
 */
public final class Rights {
  private static final Map<Act, Set<Role>> TABLE =
      Map.ofEntries(
          may(SEE_PEOPLE, ADMINISTRATOR, AUDITOR),
          may(CHANGE_PEOPLE, ADMINISTRATOR),
          may(CHANGE_RIGHTS, ADMINISTRATOR),
          may(READ_JOURNAL, AUDITOR),
          may(SEE_APPLICATIONS, HR_ADVISER, AUDITOR),
          may(WRITE_TO_CANDIDATES, HR_ADVISER),
          may(KEEP_MESSAGE_TEMPLATES, HR_ADVISER),
          may(ALLOW_LATE, HR_ADVISER),
          may(LOOK_AFTER_LETTERS, HR_ADVISER),
          may(SEE_PROCESS, HR_ADVISER, CONTENT_AUTHOR, HIRING_MANAGER, ASSESSOR, AUDITOR),
          may(MAKE_PROCESSES, HR_ADVISER),
          may(SET_UP_PROCESS, HR_ADVISER, HIRING_MANAGER),
          may(MOVE_PROCESS, HR_ADVISER),
          may(DECLARE_CONFLICTS, ASSESSOR),
          may(WRITE_POSTING, HR_ADVISER, CONTENT_AUTHOR),
          may(ACCEPT_FINDING, HR_ADVISER),
          may(KEEP_TEXT_BLOCKS, HR_ADVISER, CONTENT_AUTHOR),
          may(SEE_ANSWERS, HR_ADVISER, HIRING_MANAGER, AUDITOR),
          may(DECIDE, HR_ADVISER),
          may(CONFIRM_DECISIONS, HR_ADVISER, HIRING_MANAGER),
          may(REVERSE_DECISIONS, HR_ADVISER),
          may(SEE_APPLICANTS, HR_ADVISER, HIRING_MANAGER),
          may(CONDUCT_ASSESSMENT, HR_ADVISER),
          may(COMPARE_RATINGS, HR_ADVISER, ASSESSOR),
          may(MAKE_REQUESTS, HR_ADVISER, HIRING_MANAGER),
          may(ADVISE_REQUESTS, HR_ADVISER),
          may(SEE_REQUEST_REPORTS, HR_ADVISER, AUDITOR),
          may(ASSESS, ASSESSOR),
          may(AGREE_ON_ACCOMMODATION, ACCOMMODATION_COORDINATOR),
          may(TAKE_MERIT_FILE, HR_ADVISER, AUDITOR),
          may(TAKE_COMPLAINT_PACK, HR_ADVISER),
          may(SEE_REPORTS, ADMINISTRATOR, HR_ADVISER, AUDITOR),
          may(SEE_ORGANIZATION_REPORTS, ADMINISTRATOR, HR_ADVISER, AUDITOR),
          may(SEE_DECLARED, ADMINISTRATOR, HR_ADVISER, AUDITOR),
          may(SEE_POOLS, HR_ADVISER, AUDITOR),
          may(KEEP_POOLS, HR_ADVISER));

  private Rights() {}

  private static Map.Entry<Act, Set<Role>> may(Act act, Role... roles) {
    return Map.entry(act, Set.of(roles));
  }

  /** The roles that may do this. */
  public static Set<Role> of(Act act) {
    return TABLE.getOrDefault(act, Set.of());
  }

  /** Whether this role may do this, where it is held. */
  public static boolean allow(Role role, Act act) {
    return of(act).contains(role);
  }
}
