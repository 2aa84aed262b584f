package org.holdfast.platform.testing.openapi;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.codeset.Coded;

/** What the classes of a service offer, to be held against what its document says. */
final class DocumentedRoutes {

    private static final String PLATFORM = "org.holdfast.platform";

    private static final Map<Class<?>, DocumentedRoutes> KNOWN = new ConcurrentHashMap<>();

    private final JavaClasses classes;

    /** @param test whose package is the root of the service's */
    static DocumentedRoutes of(Class<?> test) {
        return KNOWN.computeIfAbsent(test, DocumentedRoutes::new);
    }

    private DocumentedRoutes(Class<?> test) {
        this.classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages(test.getPackageName(), PLATFORM);
    }

    /** Such as `GET /v1/teams/{id}`. */
    Set<String> ofTheCode() {
        return names(_ -> true);
    }

    /** Those that need a reason to see the children of one record. */
    Set<String> onAChildsRecord() {
        return names(method -> isGuarded(method) && namesARecord(method));
    }

    /** Those whose rows are of children whom the caller may see. */
    Set<String> listingChildren() {
        return names(method -> isGuarded(method) && !namesARecord(method));
    }

    private Set<String> names(Predicate<JavaMethod> which) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(which)
                .flatMap(method -> method.getAnnotations().stream()
                        .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                        .map(annotation -> annotation
                                        .getRawType()
                                        .getAnnotationOfType(HttpMethod.class)
                                        .value() + " " + path(method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isGuarded(JavaMethod method) {
        return method.isAnnotatedWith(ChildRecord.class) || method.getOwner().isAnnotatedWith(ChildRecord.class);
    }

    private static boolean namesARecord(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(TypedId.class));
    }

    /** The names of those sets whose codes are other than their names. */
    Set<Set<String>> namesOfCoded() {
        return classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                .map(type -> type.reflect().getEnumConstants())
                .filter(constants -> Arrays.stream(constants)
                        .anyMatch(constant -> !name(constant).equals(((Coded) constant).code())))
                .map(constants ->
                        Arrays.stream(constants).map(DocumentedRoutes::name).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name();
    }

    private static String path(JavaMethod method) {
        var below = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        var path = "/v1/" + method.getOwner().getAnnotationOfType(Path.class).value() + "/" + below;
        return path.replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }
}
