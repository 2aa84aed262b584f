package org.holdfast.local.embedded;

/** A part that cannot start, said in one sentence that a person can act on. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public CannotStart(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
