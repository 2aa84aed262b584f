package org.holdfast.platform.openapi;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** Finds the class that a schema was made of, by its name and by the names of what it holds. */
final class SchemaClasses {

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final IndexView index;

    SchemaClasses(IndexView index) {
        this.index = index;
    }

    Optional<ClassInfo> recordOf(String name, Schema schema) {
        return named(name)
                .filter(ClassInfo::isRecord)
                .filter(type -> type.recordComponents().stream()
                        .map(RecordComponentInfo::name)
                        .collect(Collectors.toSet())
                        .equals(schema.getProperties().keySet()))
                .findFirst();
    }

    /** @param values as the schema lists them, which are its constants or its codes */
    Optional<ClassInfo> enumOf(String name, Set<String> values) {
        return named(name)
                .filter(ClassInfo::isEnum)
                .filter(type ->
                        Codes.of(type).equals(values) || Codes.constants(type).equals(values))
                .findFirst();
    }

    /** Two classes of one name get numbers behind it. */
    private Stream<ClassInfo> named(String name) {
        return index.getKnownClasses().stream()
                .filter(type -> name(type).equals(name) || name(type).equals(name.replaceAll("[0-9]+$", "")));
    }

    /** Empty for a class without a name. */
    private static String name(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? Objects.requireNonNullElse(type.simpleName(), "")
                : schema.value("name").asString();
    }
}
