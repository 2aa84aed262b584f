package org.holdfast.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.holdfast.platform.testing.ArchitectureTest;
import org.junit.jupiter.api.Test;

/** The services hold their own refusals; nobody else holds those of the house. */
class ExplainedRefusalsTest {

    private final JavaClasses platform = new ClassFileImporter().importPackages("org.holdfast.platform");

    @Test
    void everyRefusalOfTheHouseIsExplainedOnAPage() {
        assertThat(platform.contain(Refusal.class)).isTrue();
        assertThat(ArchitectureTest.unexplained(platform)).isEmpty();
    }
}
