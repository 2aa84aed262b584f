package org.holdfast.directwork.sheet;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The code sets of sheets. */
class SheetCodes {

    @Produces
    @Singleton
    CodeSet variants() {
        return CodeSet.of("sheet-variant", "For whom a sheet is written", "Holdfast", Variant.class);
    }
}
