package org.vivier.staff.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.FormOnPage;
import org.vivier.platform.words.Moment;
import org.vivier.staff.Person;
import org.vivier.staff.StaffState;
import org.vivier.staff.page.StaffFrame;

/**
 * One person: what they may do, what they lost, where they are signed in.
 *
 * @param state their standing in words
 * @param since when it began
 * @param held what they may do now
 * @param lost what they could do once
 * @param recusals names of scopes where they are a party
 * @param sessions in how many browsers they are signed in
 * @param seen when the last one was used, or null
 * @param form to give a right, or null for who may not
 * @param mayChangePeople whether the reader may end sessions and see people off
 */
public record PersonPage(
    StaffFrame frame,
    Person person,
    String state,
    Moment since,
    List<RightRow> held,
    List<RightRow> lost,
    List<String> recusals,
    int sessions,
    @Nullable Moment seen,
    @Nullable GiveRightForm form,
    boolean mayChangePeople) {

  /**
   * The form by which a right is given.
   *
   * @param typed what was typed
   */
  public record GiveRightForm(
      RightForm typed, List<Choice> roles, List<Choice> scopes, List<FieldError> errors) {
    /** What is wrong with a field, or null. */
    public @Nullable String error(String field) {
      return FieldError.of(field, errors);
    }
  }

  /** Whether somebody can be given something. */
  public boolean here() {
    return person.state() != StaffState.LEFT;
  }

  /** The form that comes along to the other language, or null. */
  public @Nullable FormOnPage formOnPage() {
    return form == null || !here() ? null : FormOnPage.showing("give");
  }

  /** Where one sees this person off. */
  public String departurePath() {
    return PeopleSection.departure(person.id()).in(frame.language());
  }

  /** Where a right is given. */
  public String givePath() {
    return frame.page().path();
  }

  /** Takes this right. */
  public String takePath(RightRow right) {
    return PeopleSection.takeRight(person.id(), right.id()).in(frame.language());
  }

  /** Ends all that this person has open. */
  public String endSessionsPath() {
    return PeopleSection.endSessions(person.id()).in(frame.language());
  }
}
