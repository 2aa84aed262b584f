package org.holdfast.local;

import java.nio.file.Path;

/** The Java that runs this launcher, which is also the one that runs everything else. */
final class Java {

    private Java() {}

    static String home() {
        return System.getProperty("java.home");
    }

    static String command() {
        return Path.of(home(), "bin", "java").toString();
    }
}
