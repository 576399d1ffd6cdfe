package az.migrationportal.search.grown;

import az.migrationportal.search.planted.ReadsContent;

/** Planted: closes the cycle. */
public interface BackToPlanted {
  ReadsContent back();
}
