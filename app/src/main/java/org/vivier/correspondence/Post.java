package org.vivier.correspondence;

import org.springframework.stereotype.Component;
import org.vivier.applications.Correspondent;
import org.vivier.correspondence.text.LetterContent;
import org.vivier.correspondence.text.Recipient;

/** Takes letters about applications to their correspondents. */
@Component
class Post {
  private final WriteLetter writeLetter;

  Post(WriteLetter writeLetter) {
    this.writeLetter = writeLetter;
  }

  /** Nothing leaves for an address whose owner said that the application is not theirs. */
  void write(Correspondent to, LetterContent content) {
    if (!to.reachable()) {
      return;
    }
    writeLetter.handle(
        to.candidate(), new Recipient(to.address(), to.name(), to.language(), to.zone()), content);
  }
}
