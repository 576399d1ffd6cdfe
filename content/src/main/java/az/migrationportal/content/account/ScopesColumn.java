package az.migrationportal.content.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Scopes as their names, joined by spaces. */
@Converter
public class ScopesColumn implements AttributeConverter<Set<Scope>, String> {

  @Override
  public String convertToDatabaseColumn(Set<Scope> scopes) {
    return new TreeSet<>(scopes).stream().map(Scope::name).collect(Collectors.joining(" "));
  }

  @Override
  public Set<Scope> convertToEntityAttribute(String column) {
    return Arrays.stream(column.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(Scope::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
