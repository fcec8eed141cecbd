package org.vivier.staff.people;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.vivier.platform.web.AddressArguments;
import org.vivier.staff.Person;
import org.vivier.staff.page.StaffResponses;

/** Gives controllers the person that an address names. */
@Component
class PersonArguments extends AddressArguments {
  private final PersonFacts facts;

  PersonArguments(PersonFacts facts) {
    super(Person.class);
    this.facts = facts;
  }

  @Override
  protected Object find(MethodParameter wanted, NativeWebRequest request) {
    return facts.find(named(request, "person")).orElseThrow(StaffResponses::missing);
  }
}
