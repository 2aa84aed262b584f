package org.holdfast.workforce.supervision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What supervision was about. */
@Schema(description = "What supervision was about; code set `supervision-topic`", example = "WELLBEING")
enum SupervisionTopic implements Coded {
    WELLBEING("How the person is"),
    WORKLOAD("Workload and capacity"),
    CHILDREN("Children: plan, risk, drift, voice"),
    REFLECTION("Reflection"),
    LEARNING("Learning and development"),
    DIVERSITY("Diversity and anti-discriminatory practice"),
    PROGRAMME("The programme they are on");

    private final String label;

    SupervisionTopic(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
