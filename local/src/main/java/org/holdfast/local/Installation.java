package org.holdfast.local;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * A new installation that is to be filled.
 *
 * @param tokens to sign in with
 * @param services where they answer
 * @param day on which it was first filled: data whose dates lie around it are the same when they are sent again
 * @param progress told in one line what has been done
 */
public record Installation(Tokens tokens, Endpoints services, LocalDate day, Consumer<String> progress) {}
