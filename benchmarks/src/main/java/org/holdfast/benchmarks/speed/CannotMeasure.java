package org.holdfast.benchmarks.speed;

/** Something is missing; the sentence tells whoever called what to do about it. */
final class CannotMeasure extends RuntimeException {

    CannotMeasure(String sentence) {
        super(sentence);
    }

    CannotMeasure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
