package org.holdfast.platform.openapi;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.platform.codeset.Coded;
import org.jboss.jandex.ClassInfo;

/** The values of an enum as JSON carries them: the code where it has one, else the name. */
final class Codes {

    private Codes() {}

    static Set<String> of(ClassInfo type) {
        try {
            var loaded = Class.forName(
                    type.name().toString(), true, Thread.currentThread().getContextClassLoader());
            return Arrays.stream(loaded.getEnumConstants())
                    .map(constant -> constant instanceof Coded coded ? coded.code() : ((Enum<?>) constant).name())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static Set<String> constants(ClassInfo type) {
        return type.enumConstants().stream().map(field -> field.name()).collect(Collectors.toSet());
    }
}
