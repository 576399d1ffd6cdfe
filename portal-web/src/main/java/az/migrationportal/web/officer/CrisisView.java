package az.migrationportal.web.officer;

import az.migrationportal.registration.draft.Entries;
import java.util.Optional;

/**
 * What a page of a message is to show beside the message.
 *
 * @param problem the rule that stopped a form; empty for none
 * @param mend whether to say what is wrong with the words
 * @param done what was done a moment ago; empty for nothing
 * @param kept what was typed and could not be taken
 */
record CrisisView(String problem, boolean mend, String done, Optional<Entries> kept) {}
