package az.migrationportal.content.library;

import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.content.media.archive.ArchivedMedium;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an archive, read and found sound.
 *
 * @param facts null where the archive has none: then they stay as they are
 * @param decisions documents by key
 * @param media cards by folder
 */
record ReadLibrary(
    @Nullable FactCollection facts,
    List<LibraryItem> items,
    SortedMap<String, String> decisions,
    SortedMap<String, ArchivedMedium> media) {}
