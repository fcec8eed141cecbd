package org.vivier.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.vivier.documents.reader.FileReading;
import org.vivier.documents.reader.Reader;

/** One reader for people who wait, one for the work in the background. */
@Component
class DocumentReaders implements DisposableBean {
  private final Reader whileSomebodyWaits = new Reader(Duration.ofSeconds(10));
  private final Reader inBackground = new Reader(Duration.ofSeconds(30));

  FileReading inspect(FileFormat format, long size, InputStream content) throws IOException {
    return whileSomebodyWaits.read(format.extension(), size, content);
  }

  FileReading read(FileFormat format, long size, InputStream content) throws IOException {
    return inBackground.read(format.extension(), size, content);
  }

  /** To be called now and then: ends processes that have had nothing to do in between. */
  void rest() {
    whileSomebodyWaits.rest();
    inBackground.rest();
  }

  @Override
  public void destroy() {
    whileSomebodyWaits.close();
    inBackground.close();
  }
}
