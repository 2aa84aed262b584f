package org.holdfast.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What only the source files tell, found beside the module that is under test. */
final class SourceFiles {

    private static final Path MAIN = Path.of("src", "main", "java");

    private static final String SQL = "(?:\"\"\"(?:(?!\"\"\").)*\"\"\"|\"[^\"\n]*\"|\\w+)";
    private static final Pattern PLAIN_CLASS = Pattern.compile(
            "createNativeQuery\\(\\s*" + SQL + "(?:\\s*\\+\\s*" + SQL
                    + ")*\\s*,\\s*(?:UUID|String|Long|Integer|Boolean|byte\\[]|BigDecimal|Instant|LocalDate)\\.class\\)",
            Pattern.DOTALL);

    private SourceFiles() {}

    static ArchCondition<JavaClass> beShorterThan(int lines) {
        return new ArchCondition<>("be shorter than " + lines + " lines") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var length = length(type);
                events.add(new SimpleConditionEvent(
                        type, length < lines, "%s has %d lines".formatted(type.getName(), length)));
            }
        };
    }

    static ArchCondition<JavaClass> askForOneColumnByOneColumn() {
        return new ArchCondition<>("ask for one column by OneColumn, which says why") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var astray = PLAIN_CLASS.matcher(text(type)).find();
                events.add(new SimpleConditionEvent(
                        type, !astray, type.getName() + " asks Hibernate for one column by its class"));
            }
        };
    }

    private static long length(JavaClass type) {
        return text(type).lines().count();
    }

    private static String text(JavaClass type) {
        var file = MAIN.resolve(type.getPackageName().replace('.', '/')).resolve(type.getSimpleName() + ".java");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
