package org.holdfast.platform.testing;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import io.quarkus.runtime.Startup;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.problem.ProblemPages;
import org.holdfast.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

/** The rules every service keeps. A service adopts them by extending this class in its root package. */
public abstract class ArchitectureTest {

    private static final DescribedPredicate<JavaMethod> HTTP_OPERATIONS = DescribedPredicate.describe(
            "operations",
            method -> method.getOwner().isAnnotatedWith(Path.class)
                    && method.getModifiers().contains(JavaModifier.PUBLIC)
                    && method.getAnnotations().stream()
                            .anyMatch(
                                    annotation -> annotation.getRawType().isAnnotatedWith("jakarta.ws.rs.HttpMethod")));

    private final JavaClasses classes =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackagesOf(getClass());

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        slices().matching("org.holdfast.*.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void entitiesKnowNothingOfHttpOrKafka() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "io.smallrye..",
                        "org.apache.kafka..",
                        "org.holdfast.platform.outbox..",
                        "org.holdfast.platform.inbox..")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(classes);
    }

    /** What JAX-RS itself reads as a day may lie where no database can follow. */
    @Test
    void daysInQueriesArePlausible() {
        noFields()
                .that()
                .areAnnotatedWith(QueryParam.class)
                .should()
                .haveRawType(LocalDate.class)
                .allowEmptyShould(true)
                .check(classes);
        methods()
                .that(HTTP_OPERATIONS)
                .should(takeNoUncheckedDay())
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void dependenciesArriveByConstructor() {
        noFields().should().beAnnotatedWith(Inject.class).allowEmptyShould(true).check(classes);
    }

    @Test
    void namesSayWhatAClassIsFor() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|D[Tt][Oo]|Mapper|Service|Processor|Constants)")
                .check(classes);
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        methods()
                .that(HTTP_OPERATIONS)
                .should(haveRule())
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void everyOperationIsDocumented() {
        methods()
                .that(HTTP_OPERATIONS)
                .should()
                .beAnnotatedWith(Operation.class)
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void operationsAreGuardedWhereTheyShowChildren() {
        methods()
                .that(HTTP_OPERATIONS)
                .and(DescribedPredicate.describe("show children", ArchitectureTest::showsChildren))
                .should()
                .beAnnotatedWith(ChildRecord.class)
                .orShould(beDeclaredIn(ChildRecord.class))
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void onlyTheOutboxSendsEvents() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.holdfast.platform..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Emitter.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Producer.class)
                .check(classes);
    }

    /** A consumer on virtual threads handles messages side by side, and so out of order. */
    @Test
    void consumersKeepTheOrderOfEvents() {
        methods()
                .that()
                .areAnnotatedWith(Incoming.class)
                .should()
                .notBeAnnotatedWith(RunOnVirtualThread.class)
                .allowEmptyShould(true)
                .check(classes);
    }

    /** A consumer that is made with its first event has nothing to say about those parked before the service was restarted. */
    @Test
    void consumersAreThereFromTheStart() {
        methods()
                .that()
                .areAnnotatedWith(Incoming.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Startup.class)
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void everyRefusalIsExplainedOnAPage() {
        assertThat(unexplained(classes)).isEmpty();
    }

    /** The codes of refusals that no page explains. */
    public static Stream<String> unexplained(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAssignableTo(Refusal.class)
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(type -> Refusal.codeOf(type.reflect()))
                .filter(code -> !ProblemPages.explains(code));
    }

    @Test
    void aFileCanBeHeldInTheHead() {
        classes()
                .that()
                .areTopLevelClasses()
                .should(SourceFiles.beShorterThan(250))
                .check(classes);
    }

    @Test
    void oneColumnIsAskedForSoThatHibernateFindsAgainHowToReadIt() {
        classes()
                .that()
                .areTopLevelClasses()
                .should(SourceFiles.askForOneColumnByOneColumn())
                .check(classes);
    }

    private static ArchCondition<JavaMethod> haveRule() {
        return be(DescribedPredicate.describe(
                "be open to named roles",
                method -> has(method, RolesAllowed.class) || has(method, Authenticated.class)));
    }

    private static ArchCondition<JavaMethod> takeNoUncheckedDay() {
        return be(DescribedPredicate.describe(
                "without parameters that are any day at all",
                method -> method.getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(LocalDate.class))));
    }

    private static ArchCondition<JavaMethod> beDeclaredIn(Class<? extends Annotation> annotation) {
        return be(DescribedPredicate.describe(
                "declared in a class annotated with " + annotation.getSimpleName(),
                method -> method.getOwner().isAnnotatedWith(annotation)));
    }

    private static boolean has(JavaMethod method, Class<? extends Annotation> annotation) {
        return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
    }

    private static boolean showsChildren(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch((JavaClass type) -> type.isAssignableTo(AboutChildren.class));
    }
}
