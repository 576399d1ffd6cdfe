package az.migrationportal.content.media;

/**
 * What lies behind an address of a medium.
 *
 * @param locale whose file it is
 * @param retired whether the medium was retired, so that nothing is served any more
 */
public record ServedForm(MediaForm form, FileLocale locale, boolean retired) {}
