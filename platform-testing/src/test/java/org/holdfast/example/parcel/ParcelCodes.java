package org.holdfast.example.parcel;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class ParcelCodes {

    @Produces
    @Singleton
    CodeSet wrapping() {
        return CodeSet.of("wrapping", "What a thing is wrapped in", "The post office", Wrapping.class);
    }
}
