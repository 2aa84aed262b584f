package org.holdfast.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdfast.local.embedded.CannotStart;

/**
 * What somebody who measures asks for beside what every run has.
 *
 * @param serviceJava options of Java for the services, behind the usual ones, so that they win
 * @param databaseSettings of PostgreSQL, by name
 */
record Tuning(List<String> serviceJava, Map<String, String> databaseSettings) {

    static final String SERVICE_JAVA = "HOLDFAST_SERVICE_JAVA";
    static final String DATABASE_SETTINGS = "HOLDFAST_DATABASE_SETTINGS";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Tuning from(Map<String, String> environment) {
        return new Tuning(
                words(environment, SERVICE_JAVA),
                words(environment, DATABASE_SETTINGS).stream().collect(Collectors.toMap(Tuning::name, Tuning::value)));
    }

    /** What a run needs comes before what somebody would like. */
    Tuning with(Map<String, String> needed) {
        var settings = new HashMap<>(databaseSettings);
        settings.putAll(needed);
        return new Tuning(serviceJava, settings);
    }

    private static List<String> words(Map<String, String> environment, String variable) {
        return SPACE.splitAsStream(environment.getOrDefault(variable, ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String name(String setting) {
        return setting.substring(0, equalsSign(setting));
    }

    private static String value(String setting) {
        return setting.substring(equalsSign(setting) + 1);
    }

    private static int equalsSign(String setting) {
        var place = setting.indexOf('=');
        if (place < 1) {
            throw new CannotStart(DATABASE_SETTINGS + " takes name=value, with spaces between them, not " + setting);
        }
        return place;
    }
}
