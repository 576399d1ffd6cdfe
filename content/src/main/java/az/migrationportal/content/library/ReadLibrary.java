package az.migrationportal.content.library;

import az.migrationportal.content.fact.FactCollection;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of an archive, read and found sound.
 *
 * @param facts null where the archive has none: then they stay as they are
 * @param decisions documents by key
 */
record ReadLibrary(
    @Nullable FactCollection facts, List<LibraryItem> items, SortedMap<String, String> decisions) {}
