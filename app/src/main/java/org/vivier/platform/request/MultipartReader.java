package org.vivier.platform.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;

/**
 * Takes a form apart while it arrives. The container’s own way would store files unsealed, in the
 * folder for temporary files of the whole machine.
 *
 * <p>Of a file that is too large, one byte more is kept than it may have: enough to tell. Fields
 * and files have a room each: when there is none for the files of a form, they make way for what
 * was typed beside them.
 */
final class MultipartReader {
  private static final int MOST_PARTS = 400;
  private static final int LONGEST_HEADER = 4 << 10;

  private final SpooledBytes fields;
  private final SpooledBytes files;
  private final long largestField;
  private final long largestFile;
  private long typed;
  private boolean full;

  /** Of fields, the largest is for all of them together; of files, for each. */
  MultipartReader(SpooledBytes fields, SpooledBytes files, long largestField, long largestFile) {
    this.fields = fields;
    this.files = files;
    this.largestField = largestField;
    this.largestFile = largestFile;
  }

  SpooledBody read(InputStream in, String contentType) throws IOException {
    List<Part> parts = new ArrayList<>();
    try {
      FileItemIterator items = form().getItemIterator(new Form(in, contentType));
      while (items.hasNext()) {
        keep(items.next(), parts);
        if (parts.size() > MOST_PARTS) {
          throw new BodyTooLarge(MOST_PARTS);
        }
      }
    } catch (FileUploadException e) {
      if (e.getCause() instanceof BodyTooLarge tooLarge) {
        throw tooLarge;
      }
      throw new IOException("no form", e);
    }
    // What stands after the last boundary says nothing, but the body ends behind it.
    BodyReader.drain(in);
    fields.finish();
    if (!full) {
      files.finish();
    }
    return new SpooledBody(fields, full ? null : files, List.copyOf(parts));
  }

  private void keep(FileItemStream item, List<Part> parts) throws IOException {
    String field = item.getFieldName();
    @Nullable String name = item.isFormField() ? null : fileName(item);
    SpooledBytes into = name == null ? fields : files;
    long from = into.size();
    try (InputStream content = item.openStream()) {
      if (name == null) {
        copyField(content);
      } else {
        copyFile(content);
      }
    }
    if (field != null) {
      parts.add(new Part(field, name, item.getContentType(), from, into.size()));
    }
  }

  private void copyField(InputStream content) throws IOException {
    byte[] piece = new byte[BodyReader.PIECE];
    for (int n = content.read(piece); n >= 0; n = content.read(piece)) {
      fields.write(piece, 0, n);
      typed += n;
      if (typed > largestField) {
        throw new BodyTooLarge(largestField);
      }
    }
  }

  private void copyFile(InputStream content) throws IOException {
    byte[] piece = new byte[BodyReader.PIECE];
    long kept = 0;
    for (int n = content.read(piece); n >= 0; n = content.read(piece)) {
      int wanted = (int) Math.min(n, largestFile + 1 - kept);
      keep(piece, wanted);
      kept += wanted;
    }
  }

  private void keep(byte[] piece, int count) throws IOException {
    if (full) {
      return;
    }
    try {
      files.write(piece, 0, count);
    } catch (SpoolFull e) {
      full = true;
      files.close();
    }
  }

  /** A name with a NUL is a name like any other here: it is made fit for showing later. */
  private static String fileName(FileItemStream item) {
    try {
      return item.getName() == null ? "" : item.getName();
    } catch (InvalidFileNameException e) {
      return e.getName();
    }
  }

  private static FileUpload form() {
    FileUpload form = new FileUpload();
    form.setHeaderEncoding(UTF_8.name());
    form.setPartHeaderSizeMax(LONGEST_HEADER);
    return form;
  }

  private record Form(InputStream in, String contentType) implements UploadContext {
    /** Counted while it is read. */
    @Override
    public long contentLength() {
      return -1;
    }

    @Override
    public String getCharacterEncoding() {
      return UTF_8.name();
    }

    @Override
    public String getContentType() {
      return contentType;
    }

    @Override
    public InputStream getInputStream() {
      return in;
    }
  }
}
