package az.migrationportal.search.analysis.az;

import java.util.List;

/**
 * One way to take a word apart.
 *
 * @param stem the stem as it stands in a dictionary
 * @param verb whether the suffixes are a verb's
 * @param change what the first suffix did to the stem
 * @param suffixes labels of the suffixes, from the stem outwards
 */
record Split(String stem, boolean verb, StemChange change, List<String> suffixes) {}
