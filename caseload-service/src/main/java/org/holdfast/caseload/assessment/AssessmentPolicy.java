package org.holdfast.caseload.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What the council sets for assessments. That one takes 45 working days at most is set by Working Together. */
@ConfigMapping(prefix = "caseload.assessments")
interface AssessmentPolicy {

    /** The working days by which a manager looks at an assessment under way. */
    @WithDefault("10,20,30")
    List<Integer> checkpoints();
}
