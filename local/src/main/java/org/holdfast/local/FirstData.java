package org.holdfast.local;

/**
 * Fills a new installation over HTTP, as any system would: found by {@link java.util.ServiceLoader}, asked once, when
 * everything is ready for the first time.
 */
public interface FirstData {

    void load(Tokens tokens, Endpoints services);
}
