package org.holdfast.caseload.programme;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Who counts as experienced, in the grades of workforce-service. */
@ConfigMapping(prefix = "caseload.programme")
interface ProgrammePolicy {

    @WithDefault("CONSULTANT_PRACTITIONER,ADVANCED_PRACTITIONER,PRACTICE_EDUCATOR,PRACTICE_SUPERVISOR")
    List<String> experiencedGrades();
}
