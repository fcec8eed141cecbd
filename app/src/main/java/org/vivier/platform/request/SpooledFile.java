package org.vivier.platform.request;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** A file that came with a form: opened from the sealed body whenever it is read. */
record SpooledFile(SpooledBody body, Part part) implements ReceivedFile {
  @Override
  public boolean isHere() {
    return body.filesAreHere();
  }

  @Override
  public String getName() {
    return part.field();
  }

  @Override
  public @Nullable String getOriginalFilename() {
    return part.fileName();
  }

  @Override
  public @Nullable String getContentType() {
    return part.contentType();
  }

  @Override
  public boolean isEmpty() {
    return getSize() == 0;
  }

  @Override
  public long getSize() {
    return part.to() - part.from();
  }

  @Override
  public byte[] getBytes() throws IOException {
    return body.read(part);
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return body.open(part);
  }

  @Override
  public void transferTo(File destination) throws IOException {
    try (InputStream in = getInputStream()) {
      Files.copy(in, destination.toPath());
    }
  }
}
