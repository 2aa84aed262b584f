package org.holdfast.contracts;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** An identity that the compiler can tell apart from every other identity. Always a UUID of version 7, made in the program. */
public interface TypedId {

    TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    UUID value();

    /** A fresh identity; later ones sort behind earlier ones, which keeps indexes compact. */
    static UUID fresh() {
        return GENERATOR.generate();
    }
}
