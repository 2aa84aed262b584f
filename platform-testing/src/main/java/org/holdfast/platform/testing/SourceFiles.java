package org.holdfast.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The length of source files, found beside the module that is under test. */
final class SourceFiles {

    private static final Path MAIN = Path.of("src", "main", "java");

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

    private static long length(JavaClass type) {
        var file = MAIN.resolve(type.getPackageName().replace('.', '/')).resolve(type.getSimpleName() + ".java");
        if (!Files.exists(file)) {
            return 0;
        }
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
