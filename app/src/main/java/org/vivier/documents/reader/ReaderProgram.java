package org.vivier.documents.reader;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Timer;
import java.util.TimerTask;

/**
 * The program of the reading process: takes files on standard input, gives verdicts and texts on
 * standard output, ends when the server does.
 *
 * <p>A request is the format, the length and the bytes; an answer the verdict, the length of the
 * text in bytes and the text in UTF-8.
 */
public final class ReaderProgram {
  /** Ends a reading that the server, being gone, cannot end any more. */
  private static final long MAX_MILLIS = 60_000;

  private ReaderProgram() {}

  public static void main(String[] arguments) throws IOException {
    var in = new DataInputStream(System.in);
    var out = new DataOutputStream(new BufferedOutputStream(System.out));
    // What libraries print must not get between the answers.
    System.setOut(System.err);
    var watchdog = new Timer(true);
    try {
      while (true) {
        String format = in.readUTF();
        byte[] content = in.readNBytes(in.readInt());
        TimerTask end = halting();
        watchdog.schedule(end, MAX_MILLIS);
        answer(FileReader.read(format, content), out);
        end.cancel();
      }
    } catch (EOFException e) {
      // The server has closed the pipe: no more files.
      watchdog.cancel();
    }
  }

  private static void answer(FileReading reading, DataOutputStream out) throws IOException {
    byte[] text = reading.text().getBytes(StandardCharsets.UTF_8);
    out.writeUTF(reading.verdict().name());
    out.writeInt(text.length);
    out.write(text);
    out.flush();
  }

  private static TimerTask halting() {
    return new TimerTask() {
      @Override
      public void run() {
        Runtime.getRuntime().halt(3);
      }
    };
  }
}
