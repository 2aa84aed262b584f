package org.holdfast.local;

/** Bearer tokens for the people and systems of the demonstration. */
public interface Tokens {

    /** A fresh one, good for five minutes, for a role ({@code migration}) or a name ({@code saltmere-import}). */
    String bearer(String nameOrRole);
}
