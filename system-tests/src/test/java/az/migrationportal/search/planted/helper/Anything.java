package az.migrationportal.search.planted.helper;

/** Planted: the package name says nothing. */
public interface Anything {}
