package org.holdfast.directwork.toolkit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The code sets of the toolkit. */
class ToolkitCodes {

    @Produces
    @Singleton
    CodeSet themes() {
        return CodeSet.of("tool-theme", "What a tool is about", "Holdfast", Theme.class);
    }

    @Produces
    @Singleton
    CodeSet needs() {
        return CodeSet.of("tool-need", "What is going on with a child", "Holdfast", Need.class);
    }

    @Produces
    @Singleton
    CodeSet stages() {
        return CodeSet.of(
                "tool-stage",
                "Where in the work a tool helps",
                "After the participation toolkit of East Sussex",
                Stage.class);
    }

    @Produces
    @Singleton
    CodeSet modes() {
        return CodeSet.of("tool-mode", "How much a tool asks a child to talk", "Holdfast", Mode.class);
    }

    @Produces
    @Singleton
    CodeSet training() {
        return CodeSet.of("tool-training", "Training needed before using a tool", "Holdfast", Training.class);
    }

    @Produces
    @Singleton
    CodeSet statuses() {
        return CodeSet.of("tool-status", "Whether a tool is in use", "Holdfast", ToolStatus.class);
    }

    @Produces
    @Singleton
    CodeSet settings() {
        return CodeSet.of("tool-setting", "Where a tool can be used", "Holdfast", Setting.class);
    }

    @Produces
    @Singleton
    CodeSet company() {
        return CodeSet.of("tool-company", "With whom a tool works", "Holdfast", Company.class);
    }

    @Produces
    @Singleton
    CodeSet drawings() {
        return CodeSet.of("tool-drawing", "What is drawn on the child's page of a sheet", "Holdfast", Drawing.class);
    }
}
