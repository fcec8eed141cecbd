package org.vivier.platform.request;

import org.springframework.web.multipart.MultipartFile;

/** A file that came with a form. */
public interface ReceivedFile extends MultipartFile {
  /**
   * Whether its bytes are here. When bodies under way take all the room there is, what was typed
   * beside a file is kept and the file is not.
   */
  boolean isHere();
}
