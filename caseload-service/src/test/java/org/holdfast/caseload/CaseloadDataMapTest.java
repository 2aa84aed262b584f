package org.holdfast.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.holdfast.platform.testing.DataMapTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseloadDataMapTest extends DataMapTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Test
    void aChildIsToldOfItsCaseAndOfWhoWorkedWithIt() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());

        assertThat(tablesAbout(robin.childId().value()))
                .contains("child", "case_file", "allocation", "involvement", "circle_child");
    }
}
