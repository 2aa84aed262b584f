package org.holdfast.referral.erasure;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class ErasureCodes {

    @Produces
    @Singleton
    CodeSet erasureGrounds() {
        return CodeSet.of(
                "erasure-ground",
                "Why what is held of a child may be erased",
                "UK GDPR article 17",
                ErasureGround.class);
    }
}
