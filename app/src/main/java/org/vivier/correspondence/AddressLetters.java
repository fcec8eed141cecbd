package org.vivier.correspondence;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.vivier.applications.Correspondent;
import org.vivier.applications.EmailChangeRequested;
import org.vivier.applications.EmailChanged;
import org.vivier.applications.SignInCodeRequested;
import org.vivier.correspondence.text.AddressChanged;
import org.vivier.correspondence.text.EmailChange;
import org.vivier.correspondence.text.SignInCode;

/** Letters that show whose an address is: codes and changes of address. */
@Component
class AddressLetters {
  private final Post post;

  AddressLetters(Post post) {
    this.post = post;
  }

  @EventListener
  void on(SignInCodeRequested event) {
    post.write(
        event.to(), new SignInCode(event.code(), event.until(), event.link(), event.linkUntil()));
  }

  @EventListener
  void on(EmailChangeRequested event) {
    post.write(
        event.to(),
        new EmailChange(
            EmailChange.Receiver.CURRENT_ADDRESS,
            event.newAddress(),
            event.until(),
            event.confirmCurrent()));
    post.write(
        at(event.newAddress(), event.to()),
        new EmailChange(
            EmailChange.Receiver.NEW_ADDRESS,
            event.newAddress(),
            event.until(),
            event.confirmNew()));
  }

  @EventListener
  void on(EmailChanged event) {
    post.write(event.to(), new AddressChanged(event.job(), event.at(), event.page()));
  }

  /** Nobody has shown yet whose address this is: no name. */
  private static Correspondent at(String address, Correspondent to) {
    return new Correspondent(to.candidate(), address, null, to.language(), to.zone());
  }
}
