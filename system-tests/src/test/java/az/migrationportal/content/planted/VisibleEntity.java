package az.migrationportal.content.planted;

import jakarta.persistence.Entity;

/** Planted: entities are package-private. */
@Entity
public class VisibleEntity {}
