package az.migrationportal.content.media.file;

import az.migrationportal.content.refusal.Refusal;
import az.migrationportal.content.refusal.RefusalKind;
import java.util.Map;

/** The file is not taken; nothing of it was kept. */
public class FileRefused extends Refusal {

  private static final long serialVersionUID = 1L;

  private final FileFault fault;

  FileRefused(FileFault fault, String found) {
    super(
        RefusalKind.INVALID,
        "file-refused",
        fault + ": " + found,
        Map.of("fault", fault.rule(), "found", found));
    this.fault = fault;
  }

  public FileFault fault() {
    return fault;
  }
}
