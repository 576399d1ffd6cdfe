package az.migrationportal.api.openapi;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds back the body of an answer, so that it can be changed before it leaves. */
final class HeldResponse extends HttpServletResponseWrapper {
  private final Held held = new Held();
  private final PrintWriter writer = new PrintWriter(held, false, StandardCharsets.UTF_8);

  HeldResponse(HttpServletResponse response) {
    super(response);
  }

  byte[] bytes() {
    writer.flush();
    return held.bytes.toByteArray();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return held;
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  /** The length that is told is that of what leaves. */
  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  private static final class Held extends ServletOutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void write(int one) {
      bytes.write(one);
    }

    @Override
    public void write(byte[] source, int offset, int length) {
      bytes.write(source, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("written at once");
    }
  }
}
